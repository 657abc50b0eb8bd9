// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var li=Object.getOwnPropertyNames,ni=(r,U)=>function(){try{return U||(0,r[li(r)[0]])((U={exports:{}}).exports,U),U.exports}catch(X){
throw U=0,X}},oi=ni({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__e\
sModule",{value:!0});function U(X){let ee=X.length,M=0,i=0,e;for(;i<ee;)M++,e=X.charCodeAt(i++),e>=55296&&e<=56319&&i<ee&&
(e=X.charCodeAt(i),(e&64512)===56320&&i++);return M}r.default=U,U.code='require("ajv/dist/runtime/ucs2length").default'}}),
Wr=ve,s=Object.prototype.hasOwnProperty,n=oi().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),dr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Ve=new RegExp("^[A-Za-z0-9_.:-]+$","u"),zr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function ar(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return ar.errors=[{}],!1;if(r.length<1)return ar.errors=[{}],!1;{var t=!0;let y=r.length;for(let g=0;g<
y;g++){let v=r[g],p=e;if(typeof v!="string")return ar.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(n(v)>141)return ar.
errors=[{}],!1;if(n(v)<2)return ar.errors=[{}],!1;if(!zr.test(v))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let g=r.length,v;if(g>1){let p={};for(;g--;){let c=r[g];if(typeof c=="string"){if(typeof p[c]==
"number")return v=p[c],ar.errors=[{}],!1;p[c]=g}}}}}}else return ar.errors=[{}],!1;return ar.errors=i,e===0}var fi=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function gr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0,t=e,y=!1,g=null,v=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.trial===void 0||!s.
call(r,"trial"))&&(b="trial")){let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(l!=="tr\
ial"){let o={};i===null?i=[o]:i.push(o),e++;break}if(a===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!=
"boolean"){let o={};i===null?i=[o]:i.push(o),e++}if(l!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let b={};i===null?
i=[b]:i.push(b),e++}var m=v===e;m&&(y=!0,g=0);let p=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.
url===void 0||!s.call(r,"url"))&&(b="url")||(r.audience===void 0||!s.call(r,"audience"))&&(b="audience")){let a={};i===null?
i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let o={};i===null?i=[o]:i.push(o),e++;break}if(a===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,o=e;
if(e===o)if(typeof l=="string"){if(n(l)>512){let d={};i===null?i=[d]:i.push(d),e++}else if(n(l)<9){let d={};i===null?i=[
d]:i.push(d),e++}else if(!fi.test(l)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}
var c=o===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,f=e;if(e===f)if(typeof o==
"string"){if(n(o)>256){let u={};i===null?i=[u]:i.push(u),e++}else if(n(o)<1){let u={};i===null?i=[u]:i.push(u),e++}}else{
let u={};i===null?i=[u]:i.push(u),e++}var c=f===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let f=r.user,
d=e;if(e===d)if(typeof f=="string"){if(n(f)>128){let _={};i===null?i=[_]:i.push(_),e++}else if(n(f)<1){let _={};i===null?
i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}var c=d===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let d=r.groups,u=e;if(e===u)if(typeof d=="string"){if(n(d)>128){let j={};i===null?i=[j]:i.push(j),e++}else if(n(
d)<1){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var c=u===e}else var c=!0;if(c)if(r.
workloads!==void 0&&s.call(r,"workloads")){let d=e;if(typeof r.workloads!="boolean"){let _={};i===null?i=[_]:i.push(_),e++}
var c=d===e}else var c=!0}}}}}}else{let b={};i===null?i=[b]:i.push(b),e++}var m=p===e;if(m&&y?(y=!1,g=[g,1]):m&&(y=!0,g=
1),y)e=t,i!==null&&(t?i.length=t:i=null);else{let b={};return i===null?i=[b]:i.push(b),e++,gr.errors=i,!1}return gr.errors=
i,e===0}var Rr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),ai=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ue(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(v="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(v="secrets"))
return Ue.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="secrets"))return Ue.errors=[{}],
!1;if(p===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,m=e;if(e===m)if(Array.isArray(c)){if(c.length>
50)return Ue.errors=[{}],!1;if(c.length<1)return Ue.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let o=c[l],
f=e;if(typeof o!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(n(o)>259)return Ue.errors=[{}],!1;
if(n(o)<3)return Ue.errors=[{}],!1;if(!Rr.test(o))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)
break}if(t){let l=c.length,o;if(l>1){let f={};for(;l--;){let d=c[l];if(typeof d=="string"){if(typeof f[d]=="number")return o=
f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var g=m===e}else var g=!0;if(g)if(r.secrets!==void 0&&s.
call(r,"secrets")){let c=r.secrets,m=e;if(e===m)if(Array.isArray(c)){if(c.length>100)return Ue.errors=[{}],!1;if(c.length<
1)return Ue.errors=[{}],!1;{var y=!0;let a=c.length;for(let l=0;l<a;l++){let o=c[l],f=e;if(e===f)if(typeof o=="string"){
if(n(o)>512)return Ue.errors=[{}],!1;if(n(o)<5)return Ue.errors=[{}],!1;if(!ai.test(o))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var y=f===e;if(!y)break}if(y){let l=c.length,o;if(l>1){let f={};for(;l--;){let d=c[l];if(typeof d=="strin\
g"){if(typeof f[d]=="number")return o=f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var g=m===e}else var g=!0}}}else
return Ue.errors=[{}],!1;return Ue.errors=i,e===0}var Lr={description:"A public key as a JSON Web Key.",type:"object",discriminator:{
propertyName:"kty"},"x-instead":"Paste the public key that `writ keys` printed.",oneOf:[{type:"object",additionalProperties:!1,
required:["kty","crv","x","writ_use"],properties:{kty:{type:"string",const:"OKP",description:"The family of the key.","x\
-instead":"Writ takes Ed25519 and P-256 keys; `writ keys` makes one."},crv:{type:"string",const:"Ed25519",description:"T\
he curve."},x:{type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"\
The public key."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",
minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"\
string",const:"sig",description:"What the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{
type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"boolean",description:"Written by some tool\
s; without effect."},writ_use:{type:"string",enum:["bundle","token","record"],description:"The one thing the key is for;\
 `writ keys` writes it.","x-instead":'Paste the whole public key that `writ keys` printed, with its "writ_use".'}},"x-un\
known":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}},{type:"object",additionalProperties:!1,
required:["kty","crv","x","y","writ_use"],properties:{kty:{type:"string",const:"EC",description:"The family of the key.",
"x-instead":"Writ takes Ed25519 and P-256 keys; `writ keys` makes one."},crv:{type:"string",enum:["P-256"],description:"\
The curve."},x:{type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"\
The point's x."},y:{type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",
description:"The point's y."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"\
string",minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ derives it from the key itself."},
use:{type:"string",const:"sig",description:"What the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,
items:{type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"boolean",description:"Written by so\
me tools; without effect."},writ_use:{type:"string",enum:["bundle","token","record"],description:"The one thing the key \
is for; `writ keys` writes it.","x-instead":'Paste the whole public key that `writ keys` printed, with its "writ_use".'}},
"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},ur=new RegExp("\
^[A-Za-z0-9_-]+$","u");function le(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")if(p==="OKP"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(
r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_us\
e"))return le.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!s.call(Lr.oneOf[0].properties,b))return le.errors=
[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let b=r.kty,a=e;if(typeof b!="string")return le.errors=[{}],!1;if(b!==
"OKP")return le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!=
"string")return le.errors=[{}],!1;if(a!=="Ed25519")return le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&
s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return le.errors=[{}],!1;if(n(l)<43)return le.errors=
[{}],!1;if(!ur.test(l))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let o=r.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return le.errors=[{}],!1;if(n(o)<1)
return le.errors=[{}],!1;if(!Ve.test(o))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.alg!==void 0&&s.call(r,"alg")){let f=r.alg,d=e;if(e===d)if(typeof f=="string"){if(n(f)>16)return le.errors=[{}],
!1;if(n(f)<1)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.use!==void 0&&s.
call(r,"use")){let d=r.use,u=e;if(typeof d!="string")return le.errors=[{}],!1;if(d!=="sig")return le.errors=[{}],!1;var t=u===
e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.key_ops,_=e;if(e===_)if(Array.isArray(u)){if(u.
length>1)return le.errors=[{}],!1;if(u.length<1)return le.errors=[{}],!1;{var y=!0;let $=u.length;for(let P=0;P<$;P++){let N=u[P],
k=e;if(typeof N!="string")return le.errors=[{}],!1;if(N!=="verify")return le.errors=[{}],!1;var y=k===e;if(!y)break}if(y){
let P=u.length,N;if(P>1){let k={};for(;P--;){let w=u[P];if(typeof w=="string"){if(typeof k[w]=="number")return N=k[w],le.
errors=[{}],!1;k[w]=P}}}}}}else return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let _=e;if(typeof r.ext!="boolean")return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let _=r.writ_use,j=e;if(typeof _!="string")return le.errors=[{}],!1;if(!(_==="bundle"||_==="token"||
_==="record"))return le.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return le.errors=[{}],!1}else if(p==="EC"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return le.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!s.call(
Lr.oneOf[1].properties,b))return le.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let b=r.kty,a=e;if(typeof b!=
"string")return le.errors=[{}],!1;if(b!=="EC")return le.errors=[{}],!1;var g=a===e}else var g=!0;if(g){if(r.crv!==void 0&&
s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return le.errors=[{}],!1;if(a!=="P-256")return le.errors=[{}],!1;
var g=l===e}else var g=!0;if(g){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)
return le.errors=[{}],!1;if(n(l)<43)return le.errors=[{}],!1;if(!ur.test(l))return le.errors=[{}],!1}else return le.errors=
[{}],!1;var g=o===e}else var g=!0;if(g){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,f=e;if(e===f)if(typeof o=="string"){if(n(
o)>43)return le.errors=[{}],!1;if(n(o)<43)return le.errors=[{}],!1;if(!ur.test(o))return le.errors=[{}],!1}else return le.
errors=[{}],!1;var g=f===e}else var g=!0;if(g){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return le.errors=[{}],!1;if(n(f)<1)return le.errors=[{}],!1;if(!Ve.test(f))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var g=d===e}else var g=!0;if(g){if(r.alg!==void 0&&s.call(r,"alg")){let d=r.alg,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>16)return le.errors=[{}],!1;if(n(d)<1)return le.errors=[{}],!1}else return le.errors=[{}],!1;var g=u===
e}else var g=!0;if(g){if(r.use!==void 0&&s.call(r,"use")){let u=r.use,_=e;if(typeof u!="string")return le.errors=[{}],!1;
if(u!=="sig")return le.errors=[{}],!1;var g=_===e}else var g=!0;if(g){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let _=r.
key_ops,j=e;if(e===j)if(Array.isArray(_)){if(_.length>1)return le.errors=[{}],!1;if(_.length<1)return le.errors=[{}],!1;
{var v=!0;let P=_.length;for(let N=0;N<P;N++){let k=_[N],w=e;if(typeof k!="string")return le.errors=[{}],!1;if(k!=="veri\
fy")return le.errors=[{}],!1;var v=w===e;if(!v)break}if(v){let N=_.length,k;if(N>1){let w={};for(;N--;){let A=_[N];if(typeof A==
"string"){if(typeof w[A]=="number")return k=w[A],le.errors=[{}],!1;w[A]=N}}}}}}else return le.errors=[{}],!1;var g=j===e}else
var g=!0;if(g){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return le.errors=[{}],!1;var g=j===
e}else var g=!0;if(g)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,$=e;if(typeof j!="string")return le.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return le.errors=[{}],!1;var g=$===e}else var g=!0}}}}}}}}}}}else
return le.errors=[{}],!1}else return le.errors=[{}],!1;else return le.errors=[{}],!1}else return le.errors=[{}],!1;return le.
errors=i,e===0}function ve(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.writ===void 0||!s.call(r,"writ"))&&(a="writ")||(r.name===void 0||
!s.call(r,"name"))&&(a="name")||(r.security===void 0||!s.call(r,"security"))&&(a="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(a="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(a="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(a="resources"))return ve.errors=[{}],!1;{let l=e;for(let o of Object.keys(r))if(!(o==="writ"||o==="name"||
o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="proxies"))return ve.errors=[{}],!1;if(l===
e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ve.
errors=[{}],!1;if(o!==1)return ve.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let f=r.
name,d=e;if(e===e)if(typeof f=="string"){if(n(f)>63)return ve.errors=[{}],!1;if(n(f)<1)return ve.errors=[{}],!1;if(!Ce.test(
f))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let d=e;ar(r.security,{instancePath:U+"/security",parentData:r,parentDataProperty:"security",rootData:M})||
(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let u=r.issuers,_=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>20)return ve.
errors=[{}],!1;if(Object.keys(u).length<1)return ve.errors=[{}],!1;for(let $ of Object.keys(u)){let P=e;if(e===e)if(typeof $==
"string"){if(n($)>63){let N={};i===null?i=[N]:i.push(N),e++}else if(n($)<1){let N={};i===null?i=[N]:i.push(N),e++}else if(!Ce.
test($)){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var y=P===e;if(!y){let N={};return i===
null?i=[N]:i.push(N),e++,ve.errors=i,!1}}if(y)for(let $ of Object.keys(u)){let P=e;gr(u[$],{instancePath:U+"/issuers/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:M})||(i=i===null?gr.errors:i.concat(gr.
errors),e=i.length);var g=P===e;if(!g)break}}else return ve.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let _=r.limits,j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.grant===
void 0||!s.call(_,"grant"))&&(P="grant")||(_.session===void 0||!s.call(_,"session"))&&(P="session"))return ve.errors=[{}],
!1;{let N=e;for(let k of Object.keys(_))if(!(k==="grant"||k==="session"||k==="groupsFresh"))return ve.errors=[{}],!1;if(N===
e){if(_.grant!==void 0&&s.call(_,"grant")){let k=_.grant,w=e;if(e===e)if(typeof k=="string"){if(n(k)>7)return ve.errors=
[{}],!1;if(n(k)<2)return ve.errors=[{}],!1;if(!dr.test(k))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var v=w===
e}else var v=!0;if(v){if(_.session!==void 0&&s.call(_,"session")){let w=_.session,A=e;if(e===e)if(typeof w=="string"){if(n(
w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.errors=[{}],!1}else return ve.
errors=[{}],!1;var v=A===e}else var v=!0;if(v)if(_.groupsFresh!==void 0&&s.call(_,"groupsFresh")){let w=_.groupsFresh,A=e;
if(e===e)if(typeof w=="string"){if(n(w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.
errors=[{}],!1}else return ve.errors=[{}],!1;var v=A===e}else var v=!0}}}}else return ve.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let j=r.bundle,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(
j)){let N;if((j.life===void 0||!s.call(j,"life"))&&(N="life"))return ve.errors=[{}],!1;{let k=e;for(let w of Object.keys(
j))if(w!=="life")return ve.errors=[{}],!1;if(k===e&&j.life!==void 0&&s.call(j,"life")){let w=j.life;if(e===e)if(typeof w==
"string"){if(n(w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1}}}else return ve.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let $=r.resources,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length>1e4)
return ve.errors=[{}],!1;for(let k of Object.keys($)){let w=e;if(e===e)if(typeof k=="string"){if(n(k)>63){let A={};i===null?
i=[A]:i.push(A),e++}else if(n(k)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!Ce.test(k)){let A={};i===null?i=[A]:i.
push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var p=w===e;if(!p){let A={};return i===null?i=[A]:i.push(A),e++,
ve.errors=i,!1}}if(p)for(let k of Object.keys($)){let w=e;Ue($[k],{instancePath:U+"/resources/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:$,parentDataProperty:k,rootData:M})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var c=w===
e;if(!c)break}}else return ve.errors=[{}],!1;var t=P===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let $=r.proxies,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;if(($.keys===void 0||!s.call($,"keys"))&&
(k="keys"))return ve.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(A!=="keys")return ve.errors=[{}],!1;if(w===e&&
$.keys!==void 0&&s.call($,"keys")){let A=$.keys;if(e===e)if(Array.isArray(A)){if(A.length>100)return ve.errors=[{}],!1;if(A.
length<1)return ve.errors=[{}],!1;{var m=!0;let h=A.length;for(let D=0;D<h;D++){let T=A[D],x=e;if(e===x)if(T&&typeof T==
"object"&&!Array.isArray(T)){let E;if((T.kid===void 0||!s.call(T,"kid"))&&(E="kid")||(T.jwk===void 0||!s.call(T,"jwk"))&&
(E="jwk"))return ve.errors=[{}],!1;{let B=e;for(let O of Object.keys(T))if(!(O==="kid"||O==="jwk"))return ve.errors=[{}],
!1;if(B===e){if(T.kid!==void 0&&s.call(T,"kid")){let O=T.kid,S=e;if(e===e)if(typeof O=="string"){if(n(O)>128)return ve.errors=
[{}],!1;if(n(O)<1)return ve.errors=[{}],!1;if(!Ve.test(O))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var b=S===
e}else var b=!0;if(b)if(T.jwk!==void 0&&s.call(T,"jwk")){let O=e;le(T.jwk,{instancePath:U+"/proxies/keys/"+D+"/jwk",parentData:T,
parentDataProperty:"jwk",rootData:M})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);var b=O===e}else var b=!0}}}else
return ve.errors=[{}],!1;var m=x===e;if(!m)break}}}else return ve.errors=[{}],!1}}}else return ve.errors=[{}],!1;var t=P===
e}else var t=!0}}}}}}}}}else return ve.errors=[{}],!1;return ve.errors=i,e===0}var Cr=kr,br=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function er(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.issuer===void 0||!s.call(r,"issuer"))&&(y="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(y="subject"))return er.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))
if(!(v==="issuer"||v==="subject"||v==="github"))return er.errors=[{}],!1;if(g===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let v=r.issuer,p=e;if(e===e)if(typeof v=="string"){if(n(v)>63)return er.errors=[{}],!1;if(n(v)<1)return er.errors=[
{}],!1;if(!Ce.test(v))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let p=r.subject,c=e;if(e===c)if(typeof p=="string"){if(n(p)>255)return er.errors=[{}],!1;if(n(
p)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let p=r.github,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return er.errors=[{}],!1;if(e===
c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return er.errors=[{}],!1;if(p<1||isNaN(p))return er.
errors=[{}],!1}var t=c===e}else var t=!0}}}}else return er.errors=[{}],!1;return er.errors=i,e===0}function kr(r,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return kr.errors=[{}],!1;for(let g of Object.keys(r)){let v=e;if(e===e)if(typeof g=="string"){
if(n(g)>254){let p={};i===null?i=[p]:i.push(p),e++}else if(n(g)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!br.test(
g)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}var t=v===e;if(!t){let p={};return i===
null?i=[p]:i.push(p),e++,kr.errors=i,!1}}if(t)for(let g of Object.keys(r)){let v=e;er(r[g],{instancePath:U+"/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:g,rootData:M})||(i=i===null?er.errors:i.concat(er.errors),
e=i.length);var y=v===e;if(!y)break}}else return kr.errors=[{}],!1;return kr.errors=i,e===0}var Zr=Tr,Ur=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ke(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.members===void 0||!s.call(r,"members"))&&
(g="members"))return Ke.errors=[{}],!1;{let v=e;for(let p of Object.keys(r))if(!(p==="members"||p==="github"))return Ke.
errors=[{}],!1;if(v===e){if(r.members!==void 0&&s.call(r,"members")){let p=r.members,c=e;if(e===c)if(Array.isArray(p)){if(p.
length>1e4)return Ke.errors=[{}],!1;if(p.length<0)return Ke.errors=[{}],!1;{var t=!0;let b=p.length;for(let a=0;a<b;a++){
let l=p[a],o=e;if(typeof l!="string")return Ke.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(n(l)>254)return Ke.errors=
[{}],!1;if(n(l)<1)return Ke.errors=[{}],!1;if(!br.test(l))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=o===
e;if(!t)break}if(t){let a=p.length,l;if(a>1){let o={};for(;a--;){let f=p[a];if(typeof f=="string"){if(typeof o[f]=="numb\
er")return l=o[f],Ke.errors=[{}],!1;o[f]=a}}}}}}else return Ke.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(r.github!==
void 0&&s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(n(p)>141)return Ke.errors=[{}],!1;if(n(
p)<3)return Ke.errors=[{}],!1;if(!Ur.test(p))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var y=c===e}else var y=!0}}}else
return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function He(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.from===void 0||!s.call(r,"from"))&&(g="\
from"))return He.errors=[{}],!1;{let v=e;for(let p of Object.keys(r))if(!(p==="from"||p==="github"))return He.errors=[{}],
!1;if(v===e){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){
let b;if((p.issuer===void 0||!s.call(p,"issuer"))&&(b="issuer")||(p.claim===void 0||!s.call(p,"claim"))&&(b="claim")||(p.
value===void 0||!s.call(p,"value"))&&(b="value"))return He.errors=[{}],!1;{let a=e;for(let l of Object.keys(p))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(a===e){if(p.issuer!==void 0&&s.call(p,"issuer")){let l=p.
issuer,o=e;if(e===e)if(typeof l=="string"){if(n(l)>63)return He.errors=[{}],!1;if(n(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(p.claim!==void 0&&s.call(
p,"claim")){let o=p.claim,f=e;if(e===f)if(typeof o=="string"){if(n(o)>128)return He.errors=[{}],!1;if(n(o)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(p.value!==void 0&&s.call(p,"value")){let o=p.value,
f=e;if(e===f)if(typeof o=="string"){if(n(o)>256)return He.errors=[{}],!1;if(n(o)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(r.github!==void 0&&
s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(n(p)>141)return He.errors=[{}],!1;if(n(p)<3)return He.
errors=[{}],!1;if(!Ur.test(p))return He.errors=[{}],!1}else return He.errors=[{}],!1;var y=c===e}else var y=!0}}}else return He.
errors=[{}],!1;return He.errors=i,e===0}function Tr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0,t=e,y=!1,g=null,v=e;Ke(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?Ke.
errors:i.concat(Ke.errors),e=i.length);var c=v===e;c&&(y=!0,g=0);let p=e;He(r,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(i=i===null?He.errors:i.concat(He.errors),e=i.length);var c=p===e;if(c&&y?(y=!1,g=[g,1]):c&&(y=!0,g=1),y)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Tr.errors=i,!1}return Tr.errors=i,e===
0}var Hr=wr,Si={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Ii={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},lr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ui=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function vr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return vr.errors=[{}],!1;if(r.length<1)return vr.errors=[{}],!1;{var t=!0;let y=r.length;for(let g=0;g<
y;g++){let v=r[g],p=e;if(typeof v!="string")return vr.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(n(v)>141)return vr.
errors=[{}],!1;if(n(v)<2)return vr.errors=[{}],!1;if(!zr.test(v))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let g=r.length,v;if(g>1){let p={};for(;g--;){let c=r[g];if(typeof c=="string"){if(typeof p[c]==
"number")return v=p[c],vr.errors=[{}],!1;p[c]=g}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}var Wi={type:"\
object",additionalProperties:!1,required:["allow","login"],properties:{allow:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"],description:"A kind of statement, by effect; all is every kind."},description:"Kinds of sta\
tement the role may run. [all] is every kind."},tables:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"\
string",$ref:"words#/$defs/tablePattern"},description:"Tables the role may touch. Absent: all."},functions:{type:"array",
minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/functionName"},description:"Functions the\
 role may call beyond the built-in safe list."},login:{type:"object",additionalProperties:!1,required:["user","password"],
properties:{user:{$ref:"words#/$defs/databaseName",description:"The login on the server."},password:{$ref:"words#/$defs/\
secretReference",description:"Where its password is found. writ.yaml must allow it."}},description:"The credential the p\
roxy uses. No client ever sees it."}},description:"A named set of rights.","x-unknown":{statements:"Write allow: [select\
, \u2026].",deny:"Write what to deny in guards/RESOURCE.yaml.",user:"Write login: { user: \u2026, password: \u2026 }.",password:"\
Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Mr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0\
000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Er=new RegExp(
'^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u"),Fr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Br=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function _r(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0,t=e,y=!1,g=null,v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.
call(r,"vault"))&&(m="vault")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!=="va\
ult"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;if(e===e)
if(typeof a=="string"){if(n(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<3){let l={};i===null?i=[l]:i.push(
l),e++}else if(!Fr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var c=v===e;c&&(y=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(n(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Fr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,g=[g,1];else{c&&(y=!0,g=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let o of Object.keys(r))if(o!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(n(
o)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!lr.test(o)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;if(c&&y)y=!1,g=[g,2];else{c&&(y=!0,g=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let d of Object.keys(r))if(d!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let d=r.env;if(e===e)if(typeof d=="string"){if(n(d)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(n(d)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Br.test(d)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=a===
e;c&&y?(y=!1,g=[g,3]):c&&(y=!0,g=3)}}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,_r.errors=i,!1}return _r.errors=i,e===0}function $e(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return $e.errors=[{}],!1;{let m=e;for(let b of Object.keys(
r))if(!(b==="allow"||b==="tables"||b==="functions"||b==="login"))return $e.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let b=r.allow,a=e;if(e===a)if(Array.isArray(b)){if(b.length>16)return $e.errors=[{}],!1;if(b.length<1)
return $e.errors=[{}],!1;{var t=!0;let o=b.length;for(let f=0;f<o;f++){let d=b[f],u=e;if(typeof d!="string")return $e.errors=
[{}],!1;if(!(d==="all"||d==="select"||d==="insert"||d==="update"||d==="delete"||d==="merge"||d==="truncate"||d==="ddl"||
d==="call"||d==="do"||d==="lock"||d==="notify"||d==="maintenance"||d==="set"||d==="other"))return $e.errors=[{}],!1;var t=u===
e;if(!t)break}if(t){let f=b.length,d;if(f>1){let u={};for(;f--;){let _=b[f];if(typeof _=="string"){if(typeof u[_]=="numb\
er")return d=u[_],$e.errors=[{}],!1;u[_]=f}}}}}}else return $e.errors=[{}],!1;var y=a===e}else var y=!0;if(y){if(r.tables!==
void 0&&s.call(r,"tables")){let a=r.tables,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return $e.errors=[{}],!1;if(a.
length<1)return $e.errors=[{}],!1;{var g=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return $e.
errors=[{}],!1;if(e===e)if(typeof u=="string"){if(n(u)>261)return $e.errors=[{}],!1;if(n(u)<3)return $e.errors=[{}],!1;if(!Mr.
test(u))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var g=_===e;if(!g)break}if(g){let d=a.length,u;if(d>1){let _={};
for(;d--;){let j=a[d];if(typeof j=="string"){if(typeof _[j]=="number")return u=_[j],$e.errors=[{}],!1;_[j]=d}}}}}}else return $e.
errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(r.functions!==void 0&&s.call(r,"functions")){let l=r.functions,o=e;if(e===
o)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.errors=[{}],!1;{var v=!0;let d=l.
length;for(let u=0;u<d;u++){let _=l[u],j=e;if(typeof _!="string")return $e.errors=[{}],!1;if(e===e)if(typeof _=="string"){
if(n(_)>261)return $e.errors=[{}],!1;if(n(_)<3)return $e.errors=[{}],!1;if(!Er.test(_))return $e.errors=[{}],!1}else return $e.
errors=[{}],!1;var v=j===e;if(!v)break}if(v){let u=l.length,_;if(u>1){let j={};for(;u--;){let $=l[u];if(typeof $=="strin\
g"){if(typeof j[$]=="number")return _=j[$],$e.errors=[{}],!1;j[$]=u}}}}}}else return $e.errors=[{}],!1;var y=o===e}else var y=!0;
if(y)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;
if((l.user===void 0||!s.call(l,"user"))&&(d="user")||(l.password===void 0||!s.call(l,"password"))&&(d="password"))return $e.
errors=[{}],!1;{let u=e;for(let _ of Object.keys(l))if(!(_==="user"||_==="password"))return $e.errors=[{}],!1;if(u===e){
if(l.user!==void 0&&s.call(l,"user")){let _=l.user,j=e;if(e===e)if(typeof _=="string"){if(n(_)>63)return $e.errors=[{}],
!1;if(n(_)<1)return $e.errors=[{}],!1;if(!lr.test(_))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var p=j===e}else
var p=!0;if(p)if(l.password!==void 0&&s.call(l,"password")){let _=e;_r(l.password,{instancePath:U+"/login/password",parentData:l,
parentDataProperty:"password",rootData:M})||(i=i===null?_r.errors:i.concat(_r.errors),e=i.length);var p=_===e}else var p=!0}}}else
return $e.errors=[{}],!1;var y=o===e}else var y=!0}}}}}else return $e.errors=[{}],!1;return $e.errors=i,e===0}function Ze(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kind===void 0||!s.call(r,"kind"))&&(m="kind")||(r.address===void 0||!s.call(r,"address"))&&
(m="address")||(r.database===void 0||!s.call(r,"database"))&&(m="database")||(r.tls===void 0||!s.call(r,"tls"))&&(m="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(m="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(m="roles"))return Ze.errors=
[{}],!1;{let b=e;for(let a of Object.keys(r))if(!(a==="kind"||a==="address"||a==="database"||a==="tls"||a==="owners"||a===
"record"||a==="roles"))return Ze.errors=[{}],!1;if(b===e){if(r.kind!==void 0&&s.call(r,"kind")){let a=r.kind,l=e;if(typeof a!=
"string")return Ze.errors=[{}],!1;if(a!=="postgres")return Ze.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let l=r.address,o=e;if(e===e)if(typeof l=="string"){if(n(l)>259)return Ze.errors=[{}],!1;if(n(
l)<3)return Ze.errors=[{}],!1;if(!Rr.test(l))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,f=e;if(e===e)if(typeof o=="string"){if(n(o)>63)return Ze.
errors=[{}],!1;if(n(o)<1)return Ze.errors=[{}],!1;if(!lr.test(o))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,d=e,u=e,_=!1,j=null,$=e;if(typeof f!="st\
ring"){let k={};i===null?i=[k]:i.push(k),e++}if(!(f==="verify-full"||f==="disable")){let k={};i===null?i=[k]:i.push(k),e++}
var y=$===e;y&&(_=!0,j=0);let P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if((f.ca===void 0||!s.call(
f,"ca"))&&(k="ca")){let w={};i===null?i=[w]:i.push(w),e++}else{let w=e;for(let A of Object.keys(f))if(A!=="ca"){let h={};
i===null?i=[h]:i.push(h),e++;break}if(w===e&&f.ca!==void 0&&s.call(f,"ca")){let A=f.ca;if(e===e)if(typeof A=="string"){if(n(
A)>65536){let h={};i===null?i=[h]:i.push(h),e++}else if(n(A)<1){let h={};i===null?i=[h]:i.push(h),e++}else if(!ui.test(A)){
let h={};i===null?i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}}}}else{let k={};i===null?i=[k]:i.push(
k),e++}var y=P===e;if(y&&_?(_=!1,j=[j,1]):y&&(_=!0,j=1),_)e=u,i!==null&&(u?i.length=u:i=null);else{let k={};return i===null?
i=[k]:i.push(k),e++,Ze.errors=i,!1}var t=d===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let d=e;vr(
r.owners,{instancePath:U+"/owners",parentData:r,parentDataProperty:"owners",rootData:M})||(i=i===null?vr.errors:i.concat(
vr.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,_=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let $=e;for(let P of Object.keys(u))if(!(P==="results"||P==="durable"))return Ze.
errors=[{}],!1;if($===e){if(u.results!==void 0&&s.call(u,"results")){let P=u.results,N=e,k=e,w=!1,A=null,h=e;if(typeof P!=
"string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(P==="none"||P==="digest")){let x={};i===null?i=[x]:i.push(x),e++}var g=h===
e;g&&(w=!0,A=0);let D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){let x;if((P.rows===void 0||!s.call(P,"rows"))&&
(x="rows")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let E of Object.keys(P))if(E!=="rows"){let B={};i===null?
i=[B]:i.push(B),e++;break}if(q===e&&P.rows!==void 0&&s.call(P,"rows")){let E=P.rows,B=e;if(!(typeof E=="number"&&!(E%1)&&
!isNaN(E)&&isFinite(E))){let O={};i===null?i=[O]:i.push(O),e++}if(e===B&&typeof E=="number"&&isFinite(E)){if(E>1e4||isNaN(
E)){let O={};i===null?i=[O]:i.push(O),e++}else if(E<1||isNaN(E)){let O={};i===null?i=[O]:i.push(O),e++}}}}}else{let x={};
i===null?i=[x]:i.push(x),e++}var g=D===e;if(g&&w?(w=!1,A=[A,1]):g&&(w=!0,A=1),w)e=k,i!==null&&(k?i.length=k:i=null);else{
let x={};return i===null?i=[x]:i.push(x),e++,Ze.errors=i,!1}var v=N===e}else var v=!0;if(v)if(u.durable!==void 0&&s.call(
u,"durable")){let P=u.durable,N=e;if(typeof P!="string")return Ze.errors=[{}],!1;if(P!=="within-a-second")return Ze.errors=
[{}],!1;var v=N===e}else var v=!0}}else return Ze.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let u=r.roles,_=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return Ze.
errors=[{}],!1;if(Object.keys(u).length<1)return Ze.errors=[{}],!1;for(let $ of Object.keys(u)){let P=e;if(e===e)if(typeof $==
"string"){if(n($)>63){let N={};i===null?i=[N]:i.push(N),e++}else if(n($)<1){let N={};i===null?i=[N]:i.push(N),e++}else if(!Ce.
test($)){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var p=P===e;if(!p){let N={};return i===
null?i=[N]:i.push(N),e++,Ze.errors=i,!1}}if(p)for(let $ of Object.keys(u)){let P=e;$e(u[$],{instancePath:U+"/roles/"+$.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:M})||(i=i===null?$e.errors:i.concat($e.errors),
e=i.length);var c=P===e;if(!c)break}}else return Ze.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}else return Ze.errors=
[{}],!1;return Ze.errors=i,e===0}function wr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")Ze(r,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);else return wr.errors=
[{}],!1;else return wr.errors=[{}],!1}else return wr.errors=[{}],!1;return wr.errors=i,e===0}var Vr=_e,zi={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","othe\
r"],description:"A kind of statement, by effect."},Ri={type:"object",description:"A CI job or service, by the claims of \
its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{
$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string",
"integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a wh\
ole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such \
as repository_id: 1234; the issuer alone would admit everybody it knows."},vi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,12\
7}$","u");function Je(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return Je.errors=[{}],!1;if(Object.keys(r).length<
2)return Je.errors=[{}],!1;{let g;if((r.issuer===void 0||!s.call(r,"issuer"))&&(g="issuer"))return Je.errors=[{}],!1;for(let v of Object.
keys(r)){let p=e;if(e===p)if(typeof v=="string"){if(n(v)>128){let c={};i===null?i=[c]:i.push(c),e++}else if(!vi.test(v)){
let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}var t=p===e;if(!t){let c={};return i===
null?i=[c]:i.push(c),e++,Je.errors=i,!1}}if(t){let v=e;for(let p of Object.keys(r))if(p!=="issuer"){let c=r[p],m=e;if(typeof c!=
"string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Je.errors=[{}],!1;if(e===m&&typeof c=="string"){if(n(
c)>512)return Je.errors=[{}],!1;if(n(c)<1)return Je.errors=[{}],!1}var y=m===e;if(!y)break}if(v===e&&r.issuer!==void 0&&
s.call(r,"issuer")){let p=r.issuer;if(e===e)if(typeof p=="string"){if(n(p)>63)return Je.errors=[{}],!1;if(n(p)<1)return Je.
errors=[{}],!1;if(!Ce.test(p))return Je.errors=[{}],!1}else return Je.errors=[{}],!1}}}}else return Je.errors=[{}],!1;return Je.
errors=i,e===0}function Ar(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0,t=e,
y=!1,g=null,v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(r,"user"))&&(m=
"user")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?
i=[l]:i.push(l),e++;break}if(b===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(n(
a)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){
let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[m]:i.push(
m),e++}var c=v===e;c&&(y=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===void 0||
!s.call(r,"group"))&&(m="group")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!==
"group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===
e)if(typeof a=="string"){if(n(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<1){let l={};i===null?i=[l]:i.push(
l),e++}else if(!Ce.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,g=[g,1];else{c&&(y=!0,g=1);let m=e;if(e===m)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.
push(l),e++}else{let l=e;for(let o of Object.keys(r))if(o!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===
e&&r.workload!==void 0&&s.call(r,"workload")&&(Je(r.workload,{instancePath:U+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:M})||(i=i===null?Je.errors:i.concat(Je.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}
var c=m===e;c&&y?(y=!1,g=[g,2]):c&&(y=!0,g=2)}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Ar.errors=i,!1}return Ar.errors=i,e===0}var pi=new RegExp("\\S","u"),Kr=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function _e(r,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.to===void 0||!s.call(r,"to"))&&(p="to")||(r.role===void 0||!s.call(r,"role"))&&(p="role")||(r.why===void 0||
!s.call(r,"why"))&&(p="why")||(r.until===void 0||!s.call(r,"until"))&&(p="until"))return _e.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="until"||m==="only"||m==="sessions"))return _e.errors=[{}],
!1;if(c===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Ar(r.to,{instancePath:U+"/to",parentData:r,parentDataProperty:"to",
rootData:M})||(i=i===null?Ar.errors:i.concat(Ar.errors),e=i.length);var t=m===e}else var t=!0;if(t){if(r.role!==void 0&&
s.call(r,"role")){let b=r.role,a=e;if(e===e)if(typeof b=="string"){if(n(b)>63)return _e.errors=[{}],!1;if(n(b)<1)return _e.
errors=[{}],!1;if(!Ce.test(b))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.
why!==void 0&&s.call(r,"why")){let a=r.why,l=e;if(e===l)if(typeof a=="string"){if(n(a)>500)return _e.errors=[{}],!1;if(n(
a)<1)return _e.errors=[{}],!1;if(!pi.test(a))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.from!==void 0&&s.call(r,"from")){let l=r.from,o=e;if(e===e)if(typeof l=="string"){if(n(l)>20)return _e.errors=
[{}],!1;if(n(l)<20)return _e.errors=[{}],!1;if(!Kr.test(l))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let o=r.until,f=e;if(e===e)if(typeof o=="string"){if(n(o)>
20)return _e.errors=[{}],!1;if(n(o)<20)return _e.errors=[{}],!1;if(!Kr.test(o))return _e.errors=[{}],!1}else return _e.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let f=r.only,d=e;if(e===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1)return _e.errors=[{}],!1;{let _=e;for(let j of Object.keys(f))if(!(j===
"tables"||j==="allow"))return _e.errors=[{}],!1;if(_===e){if(f.tables!==void 0&&s.call(f,"tables")){let j=f.tables,$=e;if(e===
$)if(Array.isArray(j)){if(j.length>1e3)return _e.errors=[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var y=!0;let N=j.
length;for(let k=0;k<N;k++){let w=j[k],A=e;if(typeof w!="string")return _e.errors=[{}],!1;if(e===e)if(typeof w=="string"){
if(n(w)>261)return _e.errors=[{}],!1;if(n(w)<3)return _e.errors=[{}],!1;if(!Mr.test(w))return _e.errors=[{}],!1}else return _e.
errors=[{}],!1;var y=A===e;if(!y)break}if(y){let k=j.length,w;if(k>1){let A={};for(;k--;){let h=j[k];if(typeof h=="strin\
g"){if(typeof A[h]=="number")return w=A[h],_e.errors=[{}],!1;A[h]=k}}}}}}else return _e.errors=[{}],!1;var v=$===e}else var v=!0;
if(v)if(f.allow!==void 0&&s.call(f,"allow")){let j=f.allow,$=e;if(e===$)if(Array.isArray(j)){if(j.length>15)return _e.errors=
[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var g=!0;let N=j.length;for(let k=0;k<N;k++){let w=j[k],A=e;if(typeof w!=
"string")return _e.errors=[{}],!1;if(typeof w!="string")return _e.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="u\
pdate"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maint\
enance"||w==="set"||w==="other"))return _e.errors=[{}],!1;var g=A===e;if(!g)break}if(g){let k=j.length,w;if(k>1){let A={};
for(;k--;){let h=j[k];if(typeof h=="string"){if(typeof A[h]=="number")return w=A[h],_e.errors=[{}],!1;A[h]=k}}}}}}else return _e.
errors=[{}],!1;var v=$===e}else var v=!0}}}else return _e.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let f=r.sessions,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return _e.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return _e.errors=[{}],!1;if(f<1||isNaN(f))return _e.
errors=[{}],!1}var t=d===e}else var t=!0}}}}}}}}else return _e.errors=[{}],!1;return _e.errors=i,e===0}var Gr=we,Ci={title:"\
MaskDocument",description:"masks/RESOURCE.yaml: what stays hidden, and from whom.",type:"object",additionalProperties:!1,
required:["unlisted"],properties:{unlisted:{type:"string",enum:["show","hide"],description:"Columns that no line names. \
Required, so that somebody decided.","x-instead":"Decide about the columns that no line names: unlisted: hide, or unlist\
ed: show."},columns:{type:"object",maxProperties:1e4,propertyNames:{$ref:"words#/$defs/columnPattern"},additionalProperties:{
$ref:"mask#/$defs/maskValue"},description:"How each column is masked."},detect:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,
items:{type:"string",enum:["credit-card","us-ssn","email","iban","token"],description:"A kind of value."},description:"V\
alues found in free text and JSON, whatever their column."},clear:{type:"array",minItems:1,maxItems:1e3,description:"Col\
umns that some roles see as they are.",items:{type:"object",additionalProperties:!1,required:["columns","roles"],properties:{
columns:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/columnPattern"},description:"\
Which columns."},roles:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/name"},
description:"Which roles see them."}}}}},"x-unknown":{default:"Write unlisted: hide or unlisted: show.",roles:"Write cle\
ar: [{ columns: [\u2026], roles: [\u2026] }].",tables:"Name columns as schema.table.column under columns."},$defs:{maskValue:{
description:"One form, and options beside it.","x-instead":'Write "null" (in quotes), fixed, hash, { fixed: VALUE }, { k\
eep: { last: 4 } }, { email: domain } or { hash: true, \u2026 }.',oneOf:[{type:"string",enum:["null","fixed","hash"],description:"\
null, a constant of the column's type, or a keyed hash."},{type:"object",additionalProperties:!1,required:["null"],properties:{
null:{type:"boolean",const:!0,description:"Null in place of every value.","x-instead":'Write { null: true, \u2026 } or "null"\
 in quotes.'},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"\
string",const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-inste\
ad":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
Null in place of every value."},{type:"object",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["stri\
ng","number","boolean"],maxLength:1e3,description:"The constant that everybody sees."},nulls:{type:"string",enum:["show",
"hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session th\
at does not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then \
writing the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact valu\
e. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"A constant."},{type:"object",additionalProperties:!1,
required:["keep"],properties:{keep:{type:"object",additionalProperties:!1,required:[],properties:{first:{type:"integer",
minimum:1,maximum:64,description:"So many characters from the start."},last:{type:"integer",minimum:1,maximum:64,description:"\
So many characters from the end."}},minProperties:1,description:"Which characters stay; all others are hidden, and short\
 values hide whole.","x-instead":"Write { keep: { first: 2 } }, { keep: { last: 4 } } or both."},nulls:{type:"string",enum:[
"show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A ses\
sion that does not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out\
: then writing the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exa\
ct value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"A few characters of it."},
{type:"object",additionalProperties:!1,required:["email"],properties:{email:{type:"string",const:"domain",description:"T\
he domain stays, the name does not.","x-instead":"Write { email: domain }."},nulls:{type:"string",enum:["show","hide"],description:"\
show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the c\
olumn may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is\
 refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-i\
nstead":"Write search: equality, or leave it out."}},description:"The domain of an e-mail address."},{type:"object",additionalProperties:!1,
required:["hash"],properties:{hash:{type:"boolean",const:!0,description:"A hash keyed per session: equal values stay equ\
al.","x-instead":"Write { hash: true, \u2026 } or hash."},nulls:{type:"string",enum:["show","hide"],description:"show: n\
ull stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column m\
ay still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refuse\
d."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"\
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Zi={description:"One\
 form, and options beside it.","x-instead":'Write "null" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 }\
 }, { email: domain } or { hash: true, \u2026 }.',oneOf:[{type:"string",enum:["null","fixed","hash"],description:"null, \
a constant of the column's type, or a keyed hash."},{type:"object",additionalProperties:!1,required:["null"],properties:{
null:{type:"boolean",const:!0,description:"Null in place of every value.","x-instead":'Write { null: true, \u2026 } or "null"\
 in quotes.'},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"\
string",const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-inste\
ad":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
Null in place of every value."},{type:"object",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["stri\
ng","number","boolean"],maxLength:1e3,description:"The constant that everybody sees."},nulls:{type:"string",enum:["show",
"hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session th\
at does not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then \
writing the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact valu\
e. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"A constant."},{type:"object",additionalProperties:!1,
required:["keep"],properties:{keep:{type:"object",additionalProperties:!1,required:[],properties:{first:{type:"integer",
minimum:1,maximum:64,description:"So many characters from the start."},last:{type:"integer",minimum:1,maximum:64,description:"\
So many characters from the end."}},minProperties:1,description:"Which characters stay; all others are hidden, and short\
 values hide whole.","x-instead":"Write { keep: { first: 2 } }, { keep: { last: 4 } } or both."},nulls:{type:"string",enum:[
"show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A ses\
sion that does not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out\
: then writing the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exa\
ct value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"A few characters of it."},
{type:"object",additionalProperties:!1,required:["email"],properties:{email:{type:"string",const:"domain",description:"T\
he domain stays, the name does not.","x-instead":"Write { email: domain }."},nulls:{type:"string",enum:["show","hide"],description:"\
show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the c\
olumn may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is\
 refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-i\
nstead":"Write search: equality, or leave it out."}},description:"The domain of an e-mail address."},{type:"object",additionalProperties:!1,
required:["hash"],properties:{hash:{type:"boolean",const:!0,description:"A hash keyed per session: equal values stay equ\
al.","x-instead":"Write { hash: true, \u2026 } or hash."},nulls:{type:"string",enum:["show","hide"],description:"show: n\
ull stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column m\
ay still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refuse\
d."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"\
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},Qr=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function we(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(j="unlisted"))return we.errors=[{}],!1;{let $=e;for(let P of Object.keys(r))
if(!(P==="unlisted"||P==="columns"||P==="detect"||P==="clear"))return we.errors=[{}],!1;if($===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let P=r.unlisted,N=e;if(typeof P!="string")return we.errors=[{}],!1;if(!(P==="show"||P==="hide"))return we.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let N=r.columns,k=e;if(e===k)
if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length>1e4)return we.errors=[{}],!1;for(let A of Object.keys(
N)){let h=e;if(e===e)if(typeof A=="string"){if(n(A)>392){let D={};i===null?i=[D]:i.push(D),e++}else if(n(A)<5){let D={};
i===null?i=[D]:i.push(D),e++}else if(!Qr.test(A)){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.
push(D),e++}var y=h===e;if(!y){let D={};return i===null?i=[D]:i.push(D),e++,we.errors=i,!1}}if(y)for(let A of Object.keys(
N)){let h=N[A],D=e,T=e,x=!1,q=null,E=e;if(typeof h!="string"){let O={};i===null?i=[O]:i.push(O),e++}if(!(h==="null"||h===
"fixed"||h==="hash")){let O={};i===null?i=[O]:i.push(O),e++}var v=E===e;v&&(x=!0,q=0);let B=e;if(e===B)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let O;if((h.null===void 0||!s.call(h,"null"))&&(O="null")){let S={};i===null?i=[S]:i.push(S),
e++}else{let S=e;for(let W of Object.keys(h))if(!(W==="null"||W==="nulls"||W==="write"||W==="search")){let R={};i===null?
i=[R]:i.push(R),e++;break}if(S===e){if(h.null!==void 0&&s.call(h,"null")){let W=h.null,R=e;if(typeof W!="boolean"){let F={};
i===null?i=[F]:i.push(F),e++}if(W!==!0){let F={};i===null?i=[F]:i.push(F),e++}var g=R===e}else var g=!0;if(g){if(h.nulls!==
void 0&&s.call(h,"nulls")){let R=h.nulls,I=e;if(typeof R!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(!(R==="show"||
R==="hide")){let L={};i===null?i=[L]:i.push(L),e++}var g=I===e}else var g=!0;if(g){if(h.write!==void 0&&s.call(h,"write")){
let I=h.write,F=e;if(typeof I!="string"){let C={};i===null?i=[C]:i.push(C),e++}if(I!=="allow"){let C={};i===null?i=[C]:i.
push(C),e++}var g=F===e}else var g=!0;if(g)if(h.search!==void 0&&s.call(h,"search")){let I=h.search,F=e;if(typeof I!="st\
ring"){let C={};i===null?i=[C]:i.push(C),e++}if(I!=="equality"){let C={};i===null?i=[C]:i.push(C),e++}var g=F===e}else var g=!0}}}}}else{
let O={};i===null?i=[O]:i.push(O),e++}var v=B===e;if(v&&x)x=!1,q=[q,1];else{v&&(x=!0,q=1);let O=e;if(e===O)if(h&&typeof h==
"object"&&!Array.isArray(h)){let W;if((h.fixed===void 0||!s.call(h,"fixed"))&&(W="fixed")){let R={};i===null?i=[R]:i.push(
R),e++}else{let R=e;for(let I of Object.keys(h))if(!(I==="fixed"||I==="nulls"||I==="write"||I==="search")){let F={};i===
null?i=[F]:i.push(F),e++;break}if(R===e){if(h.fixed!==void 0&&s.call(h,"fixed")){let I=h.fixed,F=e;if(typeof I!="string"&&
!(typeof I=="number"&&isFinite(I))&&typeof I!="boolean"){let C={};i===null?i=[C]:i.push(C),e++}if(e===F&&typeof I=="stri\
ng"&&n(I)>1e3){let C={};i===null?i=[C]:i.push(C),e++}var p=F===e}else var p=!0;if(p){if(h.nulls!==void 0&&s.call(h,"null\
s")){let F=h.nulls,L=e;if(typeof F!="string"){let V={};i===null?i=[V]:i.push(V),e++}if(!(F==="show"||F==="hide")){let V={};
i===null?i=[V]:i.push(V),e++}var p=L===e}else var p=!0;if(p){if(h.write!==void 0&&s.call(h,"write")){let L=h.write,C=e;if(typeof L!=
"string"){let z={};i===null?i=[z]:i.push(z),e++}if(L!=="allow"){let z={};i===null?i=[z]:i.push(z),e++}var p=C===e}else var p=!0;
if(p)if(h.search!==void 0&&s.call(h,"search")){let L=h.search,C=e;if(typeof L!="string"){let z={};i===null?i=[z]:i.push(
z),e++}if(L!=="equality"){let z={};i===null?i=[z]:i.push(z),e++}var p=C===e}else var p=!0}}}}}else{let W={};i===null?i=[
W]:i.push(W),e++}var v=O===e;if(v&&x)x=!1,q=[q,2];else{v&&(x=!0,q=2);let W=e;if(e===W)if(h&&typeof h=="object"&&!Array.isArray(
h)){let I;if((h.keep===void 0||!s.call(h,"keep"))&&(I="keep")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let L of Object.
keys(h))if(!(L==="keep"||L==="nulls"||L==="write"||L==="search")){let C={};i===null?i=[C]:i.push(C),e++;break}if(F===e){
if(h.keep!==void 0&&s.call(h,"keep")){let L=h.keep,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(
L).length<1){let z={};i===null?i=[z]:i.push(z),e++}else{let z=e;for(let H of Object.keys(L))if(!(H==="first"||H==="last")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(z===e){if(L.first!==void 0&&s.call(L,"first")){let H=L.first,Z=e;if(!(typeof H==
"number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};i===null?i=[Y]:i.push(Y),e++}if(e===Z&&typeof H=="number"&&isFinite(
H)){if(H>64||isNaN(H)){let Y={};i===null?i=[Y]:i.push(Y),e++}else if(H<1||isNaN(H)){let Y={};i===null?i=[Y]:i.push(Y),e++}}
var c=Z===e}else var c=!0;if(c)if(L.last!==void 0&&s.call(L,"last")){let H=L.last,Z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(
H)&&isFinite(H))){let Y={};i===null?i=[Y]:i.push(Y),e++}if(e===Z&&typeof H=="number"&&isFinite(H)){if(H>64||isNaN(H)){let Y={};
i===null?i=[Y]:i.push(Y),e++}else if(H<1||isNaN(H)){let Y={};i===null?i=[Y]:i.push(Y),e++}}var c=Z===e}else var c=!0}}else{
let z={};i===null?i=[z]:i.push(z),e++}var m=C===e}else var m=!0;if(m){if(h.nulls!==void 0&&s.call(h,"nulls")){let C=h.nulls,
V=e;if(typeof C!="string"){let H={};i===null?i=[H]:i.push(H),e++}if(!(C==="show"||C==="hide")){let H={};i===null?i=[H]:i.
push(H),e++}var m=V===e}else var m=!0;if(m){if(h.write!==void 0&&s.call(h,"write")){let V=h.write,z=e;if(typeof V!="stri\
ng"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(V!=="allow"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=z===e}else var m=!0;
if(m)if(h.search!==void 0&&s.call(h,"search")){let V=h.search,z=e;if(typeof V!="string"){let Z={};i===null?i=[Z]:i.push(
Z),e++}if(V!=="equality"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=z===e}else var m=!0}}}}}else{let I={};i===null?i=[
I]:i.push(I),e++}var v=W===e;if(v&&x)x=!1,q=[q,3];else{v&&(x=!0,q=3);let I=e;if(e===I)if(h&&typeof h=="object"&&!Array.isArray(
h)){let L;if((h.email===void 0||!s.call(h,"email"))&&(L="email")){let C={};i===null?i=[C]:i.push(C),e++}else{let C=e;for(let V of Object.
keys(h))if(!(V==="email"||V==="nulls"||V==="write"||V==="search")){let z={};i===null?i=[z]:i.push(z),e++;break}if(C===e){
if(h.email!==void 0&&s.call(h,"email")){let V=h.email,z=e;if(typeof V!="string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(V!==
"domain"){let Z={};i===null?i=[Z]:i.push(Z),e++}var b=z===e}else var b=!0;if(b){if(h.nulls!==void 0&&s.call(h,"nulls")){
let z=h.nulls,H=e;if(typeof z!="string"){let oe={};i===null?i=[oe]:i.push(oe),e++}if(!(z==="show"||z==="hide")){let oe={};
i===null?i=[oe]:i.push(oe),e++}var b=H===e}else var b=!0;if(b){if(h.write!==void 0&&s.call(h,"write")){let H=h.write,Z=e;
if(typeof H!="string"){let Y={};i===null?i=[Y]:i.push(Y),e++}if(H!=="allow"){let Y={};i===null?i=[Y]:i.push(Y),e++}var b=Z===
e}else var b=!0;if(b)if(h.search!==void 0&&s.call(h,"search")){let H=h.search,Z=e;if(typeof H!="string"){let Y={};i===null?
i=[Y]:i.push(Y),e++}if(H!=="equality"){let Y={};i===null?i=[Y]:i.push(Y),e++}var b=Z===e}else var b=!0}}}}}else{let L={};
i===null?i=[L]:i.push(L),e++}var v=I===e;if(v&&x)x=!1,q=[q,4];else{v&&(x=!0,q=4);let L=e;if(e===L)if(h&&typeof h=="objec\
t"&&!Array.isArray(h)){let V;if((h.hash===void 0||!s.call(h,"hash"))&&(V="hash")){let z={};i===null?i=[z]:i.push(z),e++}else{
let z=e;for(let H of Object.keys(h))if(!(H==="hash"||H==="nulls"||H==="write"||H==="search")){let Z={};i===null?i=[Z]:i.
push(Z),e++;break}if(z===e){if(h.hash!==void 0&&s.call(h,"hash")){let H=h.hash,Z=e;if(typeof H!="boolean"){let Y={};i===
null?i=[Y]:i.push(Y),e++}if(H!==!0){let Y={};i===null?i=[Y]:i.push(Y),e++}var a=Z===e}else var a=!0;if(a){if(h.nulls!==void 0&&
s.call(h,"nulls")){let Z=h.nulls,oe=e;if(typeof Z!="string"){let G={};i===null?i=[G]:i.push(G),e++}if(!(Z==="show"||Z===
"hide")){let G={};i===null?i=[G]:i.push(G),e++}var a=oe===e}else var a=!0;if(a){if(h.write!==void 0&&s.call(h,"write")){
let oe=h.write,Y=e;if(typeof oe!="string"){let ae={};i===null?i=[ae]:i.push(ae),e++}if(oe!=="allow"){let ae={};i===null?
i=[ae]:i.push(ae),e++}var a=Y===e}else var a=!0;if(a)if(h.search!==void 0&&s.call(h,"search")){let oe=h.search,Y=e;if(typeof oe!=
"string"){let ae={};i===null?i=[ae]:i.push(ae),e++}if(oe!=="equality"){let ae={};i===null?i=[ae]:i.push(ae),e++}var a=Y===
e}else var a=!0}}}}}else{let V={};i===null?i=[V]:i.push(V),e++}var v=L===e;v&&x?(x=!1,q=[q,5]):v&&(x=!0,q=5)}}}}if(x)e=T,
i!==null&&(T?i.length=T:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,we.errors=i,!1}var l=D===e;if(!l)break}}else
return we.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let k=r.detect,w=e;if(e===
w)if(Array.isArray(k)){if(k.length>5)return we.errors=[{}],!1;if(k.length<1)return we.errors=[{}],!1;{var o=!0;let h=k.length;
for(let D=0;D<h;D++){let T=k[D],x=e;if(typeof T!="string")return we.errors=[{}],!1;if(!(T==="credit-card"||T==="us-ssn"||
T==="email"||T==="iban"||T==="token"))return we.errors=[{}],!1;var o=x===e;if(!o)break}if(o){let D=k.length,T;if(D>1){let x={};
for(;D--;){let q=k[D];if(typeof q=="string"){if(typeof x[q]=="number")return T=x[q],we.errors=[{}],!1;x[q]=D}}}}}}else return we.
errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let k=r.clear,w=e;if(e===w)if(Array.
isArray(k)){if(k.length>1e3)return we.errors=[{}],!1;if(k.length<1)return we.errors=[{}],!1;{var f=!0;let h=k.length;for(let D=0;D<
h;D++){let T=k[D],x=e;if(e===x)if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if((T.columns===void 0||!s.call(T,"col\
umns"))&&(E="columns")||(T.roles===void 0||!s.call(T,"roles"))&&(E="roles"))return we.errors=[{}],!1;{let B=e;for(let O of Object.
keys(T))if(!(O==="columns"||O==="roles"))return we.errors=[{}],!1;if(B===e){if(T.columns!==void 0&&s.call(T,"columns")){
let O=T.columns,S=e;if(e===S)if(Array.isArray(O)){if(O.length>1e3)return we.errors=[{}],!1;if(O.length<1)return we.errors=
[{}],!1;{var d=!0;let R=O.length;for(let I=0;I<R;I++){let F=O[I],L=e;if(typeof F!="string")return we.errors=[{}],!1;if(e===
e)if(typeof F=="string"){if(n(F)>392)return we.errors=[{}],!1;if(n(F)<5)return we.errors=[{}],!1;if(!Qr.test(F))return we.
errors=[{}],!1}else return we.errors=[{}],!1;var d=L===e;if(!d)break}if(d){let I=O.length,F;if(I>1){let L={};for(;I--;){
let C=O[I];if(typeof C=="string"){if(typeof L[C]=="number")return F=L[C],we.errors=[{}],!1;L[C]=I}}}}}}else return we.errors=
[{}],!1;var _=S===e}else var _=!0;if(_)if(T.roles!==void 0&&s.call(T,"roles")){let O=T.roles,S=e;if(e===S)if(Array.isArray(
O)){if(O.length>100)return we.errors=[{}],!1;if(O.length<1)return we.errors=[{}],!1;{var u=!0;let R=O.length;for(let I=0;I<
R;I++){let F=O[I],L=e;if(typeof F!="string")return we.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(n(F)>63)return we.
errors=[{}],!1;if(n(F)<1)return we.errors=[{}],!1;if(!Ce.test(F))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var u=L===e;if(!u)break}if(u){let I=O.length,F;if(I>1){let L={};for(;I--;){let C=O[I];if(typeof C=="string"){if(typeof L[C]==
"number")return F=L[C],we.errors=[{}],!1;L[C]=I}}}}}}else return we.errors=[{}],!1;var _=S===e}else var _=!0}}}else return we.
errors=[{}],!1;var f=x===e;if(!f)break}}}else return we.errors=[{}],!1;var t=w===e}else var t=!0}}}}}else return we.errors=
[{}],!1;return we.errors=i,e===0}var Jr=De,Ui={type:"string",enum:["select","insert","update","delete","merge","truncate",
"ddl","call","do","lock","notify","maintenance","set","other","create","alter","drop","grant-rights","alter-system","alt\
er-role","copy","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-condition"],description:"\
A kind of statement, or a finer name of one."};function De(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return De.errors=[{}],!1;
{let b=e;for(let a of Object.keys(r))if(!(a==="deny"||a==="hold"||a==="limit"))return De.errors=[{}],!1;if(b===e){if(r.deny!==
void 0&&s.call(r,"deny")){let a=r.deny,l=e;if(e===l)if(Array.isArray(a)){if(a.length>100)return De.errors=[{}],!1;if(a.length<
1)return De.errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(e===_)if(u&&typeof u=="object"&&
!Array.isArray(u)){let $;if((u.statements===void 0||!s.call(u,"statements"))&&($="statements"))return De.errors=[{}],!1;
{let P=e;for(let N of Object.keys(u))if(N!=="statements")return De.errors=[{}],!1;if(P===e&&u.statements!==void 0&&s.call(
u,"statements")){let N=u.statements;if(e===e)if(Array.isArray(N)){if(N.length>28)return De.errors=[{}],!1;if(N.length<1)
return De.errors=[{}],!1;{var y=!0;let k=N.length;for(let w=0;w<k;w++){let A=N[w],h=e;if(typeof A!="string")return De.errors=
[{}],!1;if(typeof A!="string")return De.errors=[{}],!1;if(!(A==="select"||A==="insert"||A==="update"||A==="delete"||A===
"merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="lock"||A==="notify"||A==="maintenance"||A==="set"||A==="o\
ther"||A==="create"||A==="alter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A==="alter-role"||A==="copy"||A===
"copy-file"||A==="copy-program"||A==="explain-analyze"||A==="prepare"||A==="cursor"||A==="two-phase"||A==="without-condi\
tion"))return De.errors=[{}],!1;var y=h===e;if(!y)break}if(y){let w=N.length,A;if(w>1){let h={};for(;w--;){let D=N[w];if(typeof D==
"string"){if(typeof h[D]=="number")return A=h[D],De.errors=[{}],!1;h[D]=w}}}}}}else return De.errors=[{}],!1}}}else return De.
errors=[{}],!1;var t=_===e;if(!t)break}}}else return De.errors=[{}],!1;var g=l===e}else var g=!0;if(g){if(r.hold!==void 0&&
s.call(r,"hold")){let l=r.hold,o=e;if(e===o)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)
return De.errors=[{}],!1;{var v=!0;let d=l.length;for(let u=0;u<d;u++){let _=l[u],j=e,$=e,P=!1,N=null,k=e;if(e===k)if(_&&
typeof _=="object"&&!Array.isArray(_)){let h;if((_.statements===void 0||!s.call(_,"statements"))&&(h="statements")){let D={};
i===null?i=[D]:i.push(D),e++}else{let D=e;for(let T of Object.keys(_))if(T!=="statements"){let x={};i===null?i=[x]:i.push(
x),e++;break}if(D===e&&_.statements!==void 0&&s.call(_,"statements")){let T=_.statements;if(e===e)if(Array.isArray(T))if(T.
length>28){let x={};i===null?i=[x]:i.push(x),e++}else if(T.length<1){let x={};i===null?i=[x]:i.push(x),e++}else{var p=!0;
let x=T.length;for(let q=0;q<x;q++){let E=T[q],B=e;if(typeof E!="string"){let S={};i===null?i=[S]:i.push(S),e++}if(typeof E!=
"string"){let S={};i===null?i=[S]:i.push(S),e++}if(!(E==="select"||E==="insert"||E==="update"||E==="delete"||E==="merge"||
E==="truncate"||E==="ddl"||E==="call"||E==="do"||E==="lock"||E==="notify"||E==="maintenance"||E==="set"||E==="other"||E===
"create"||E==="alter"||E==="drop"||E==="grant-rights"||E==="alter-system"||E==="alter-role"||E==="copy"||E==="copy-file"||
E==="copy-program"||E==="explain-analyze"||E==="prepare"||E==="cursor"||E==="two-phase"||E==="without-condition")){let S={};
i===null?i=[S]:i.push(S),e++}var p=B===e;if(!p)break}if(p){let q=T.length,E;if(q>1){let B={};for(;q--;){let O=T[q];if(typeof O==
"string"){if(typeof B[O]=="number"){E=B[O];let S={};i===null?i=[S]:i.push(S),e++;break}B[O]=q}}}}}else{let x={};i===null?
i=[x]:i.push(x),e++}}}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=k===e;c&&(P=!0,N=0);let w=e;if(e===w)if(_&&typeof _==
"object"&&!Array.isArray(_)){let h;if((_.rows===void 0||!s.call(_,"rows"))&&(h="rows")){let D={};i===null?i=[D]:i.push(D),
e++}else{let D=e;for(let T of Object.keys(_))if(T!=="rows"){let x={};i===null?i=[x]:i.push(x),e++;break}if(D===e&&_.rows!==
void 0&&s.call(_,"rows")){let T=_.rows;if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let x;if((T.over===void 0||
!s.call(T,"over"))&&(x="over")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let E of Object.keys(T))if(E!=="o\
ver"){let B={};i===null?i=[B]:i.push(B),e++;break}if(q===e&&T.over!==void 0&&s.call(T,"over")){let E=T.over,B=e;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let O={};i===null?i=[O]:i.push(O),e++}if(e===B&&typeof E=="number"&&isFinite(
E)){if(E>1e9||isNaN(E)){let O={};i===null?i=[O]:i.push(O),e++}else if(E<1||isNaN(E)){let O={};i===null?i=[O]:i.push(O),e++}}}}}else{
let x={};i===null?i=[x]:i.push(x),e++}}}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=w===e;if(c&&P?(P=!1,N=[N,1]):c&&
(P=!0,N=1),P)e=$,i!==null&&($?i.length=$:i=null);else{let h={};return i===null?i=[h]:i.push(h),e++,De.errors=i,!1}var v=j===
e;if(!v)break}}}else return De.errors=[{}],!1;var g=o===e}else var g=!0;if(g)if(r.limit!==void 0&&s.call(r,"limit")){let l=r.
limit,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let d=e;
for(let u of Object.keys(l))if(!(u==="rows"||u==="statement"))return De.errors=[{}],!1;if(d===e){if(l.rows!==void 0&&s.call(
l,"rows")){let u=l.rows,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{}],!1;if(e===_&&
typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return De.errors=[{}],!1;if(u<1||isNaN(u))return De.errors=[{}],!1}var m=_===
e}else var m=!0;if(m)if(l.statement!==void 0&&s.call(l,"statement")){let u=l.statement,_=e;if(e===e)if(typeof u=="string"){
if(n(u)>7)return De.errors=[{}],!1;if(n(u)<2)return De.errors=[{}],!1;if(!dr.test(u))return De.errors=[{}],!1}else return De.
errors=[{}],!1;var m=_===e}else var m=!0}}}else return De.errors=[{}],!1;var g=o===e}else var g=!0}}}}else return De.errors=
[{}],!1;return De.errors=i,e===0}var Yr=Me;function jr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0,t=e,y=!1,g=null,v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!=="user"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="stri\
ng"){if(n(a)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=v===e;c&&(y=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))
if(a!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;
if(e===e)if(typeof a=="string"){if(n(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<1){let l={};i===null?i=[l]:
i.push(l),e++}else if(!Ce.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,g=[g,1];else{c&&(y=!0,g=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=
[l]:i.push(l),e++}else{let l=e;for(let o of Object.keys(r))if(o!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}
l===e&&r.workload!==void 0&&s.call(r,"workload")&&(Je(r.workload,{instancePath:U+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:M})||(i=i===null?Je.errors:i.concat(Je.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}
var c=m===e;c&&y?(y=!1,g=[g,2]):c&&(y=!0,g=2)}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,jr.errors=i,!1}return jr.errors=i,e===0}var ci=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function Me(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if((r.to===void 0||!s.call(r,"to"))&&(y="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(y="resource")||(r.role===void 0||!s.call(r,"role"))&&(y="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(y="longest")||(r.why===void 0||!s.call(r,"why"))&&(y="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(y="atMost"))
return Me.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v==="to"||v==="resource"||v==="role"||v==="longest"||
v==="why"||v==="atMost"))return Me.errors=[{}],!1;if(g===e){if(r.to!==void 0&&s.call(r,"to")){let v=e;jr(r.to,{instancePath:U+
"/to",parentData:r,parentDataProperty:"to",rootData:M})||(i=i===null?jr.errors:i.concat(jr.errors),e=i.length);var t=v===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let p=r.resource,c=e;if(e===e)if(typeof p=="string"){
if(n(p)>63)return Me.errors=[{}],!1;if(n(p)<1)return Me.errors=[{}],!1;if(!Ce.test(p))return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let c=r.role,m=e;if(e===e)if(typeof c==
"string"){if(n(c)>63)return Me.errors=[{}],!1;if(n(c)<1)return Me.errors=[{}],!1;if(!Ce.test(c))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let m=r.longest,b=e;
if(e===e)if(typeof m=="string"){if(n(m)>7)return Me.errors=[{}],!1;if(n(m)<2)return Me.errors=[{}],!1;if(!dr.test(m))return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let b=r.
why,a=e;if(e===a)if(typeof b=="string"){if(n(b)>200)return Me.errors=[{}],!1;if(n(b)<1)return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let b=r.atMost,a=e;if(e===a)if(typeof b==
"string"){if(n(b)>17)return Me.errors=[{}],!1;if(n(b)<7)return Me.errors=[{}],!1;if(!ci.test(b))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var Xr=K,
di={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
itory.",type:"object",additionalProperties:!1,required:["bundle","listen","records","tokens"],properties:{bundle:{type:"\
object",additionalProperties:!1,required:["from","keys","repository","scope","minSequence","epoch","every"],properties:{
from:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"a folder, or an http,\
 https or s3 address",description:"Where bundles are published: a folder, or an http, https or s3 address."},keys:{type:"\
array",minItems:1,maxItems:10,description:"The keys that may sign bundles.",items:{type:"object",additionalProperties:!1,
required:["kid","jwk"],properties:{kid:{$ref:"words#/$defs/keyId",description:"The key's id."},jwk:{$ref:"words#/$defs/p\
ublicJwk"},notAfter:{$ref:"words#/$defs/calendarDay",description:"The last day on which the key is believed."}}}},repository:{
type:["integer","string"],minimum:1,maximum:9007199254740991,minLength:1,maxLength:200,description:"The id of the access\
 repository whose bundles are believed."},scope:{$ref:"words#/$defs/name",description:"The scope of bundles this proxy e\
nforces."},minSequence:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bundles below this sequence are n\
ever believed."},epoch:{type:"integer",minimum:1,maximum:9007199254740991,description:"Raised only to accept a rewritten\
 history."},first:{$ref:"words#/$defs/digest",description:"Digest of the first bundle. Absent: taken on first use, with \
a warning."},every:{$ref:"words#/$defs/duration",description:"How often to look for a newer bundle."}},description:"Whic\
h bundles are believed."},listen:{type:"object",additionalProperties:!1,required:["postgres"],properties:{postgres:{description:"\
Where PostgreSQL clients connect.","x-instead":"Write { address: HOST:PORT, tls: { certificate: PATH, key: PATH } }; to \
listen without TLS on this machine only, plaintext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,
required:["address","tls"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."},tls:{type:"\
object",additionalProperties:!1,required:["certificate","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"\
The certificate chain, PEM."},key:{$ref:"words#/$defs/path",description:"Its private key, PEM."}},description:"The certi\
ficate that clients see."}}},{type:"object",additionalProperties:!1,required:["address","plaintext"],properties:{address:{
$ref:"words#/$defs/listenAddress",description:"Where to listen; must be loopback."},plaintext:{type:"string",const:"loop\
back-only",description:"No TLS; the address must be loopback.","x-instead":"Write plaintext: loopback-only, and listen o\
n 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,required:["address"],properties:{address:{$ref:"\
words#/$defs/listenAddress",description:"Where to listen; loopback, unless exposed says otherwise."},exposed:{type:"stri\
ng",const:"unauthenticated",description:"Lets the control port be reached from other machines, by whoever can.","x-inste\
ad":"Write exposed: unauthenticated, or listen on 127.0.0.1 or [::1]."}},description:"The control port: health, status, \
metrics."}},description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,required:["folder","k\
ey"],properties:{folder:{$ref:"words#/$defs/path",description:"The folder that records are kept in."},key:{$ref:"words#/\
$defs/keyFile",description:"The key that signs records."}},description:"Records of sessions."},tokens:{type:"object",additionalProperties:!1,
required:["key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key that signs Writ's own tokens."}},description:"\
Writ's own tokens."},instance:{type:"integer",minimum:1,maximum:255,description:"This proxy's number among those behind \
one balancer; part of what its clients cancel with. Absent: it is alone.","x-instead":"Write a whole number from 1 to 25\
5, another for each proxy."},peers:{type:"array",minItems:1,maxItems:255,description:"The proxies behind the same balanc\
er: where a cancel request goes that is for one of them. This proxy may be among them.",items:{description:"One of them.",
"x-instead":"Write { instance: NUMBER, address: HOST:PORT, tls: { ca: PATH, name: NAME } }; on this machine only, plaint\
ext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["instance","address","tls"],
properties:{instance:{type:"integer",minimum:1,maximum:255,description:"Its number.","x-instead":"Write a whole number f\
rom 1 to 255, another for each proxy."},address:{$ref:"words#/$defs/listenAddress",description:"Where its PostgreSQL cli\
ents connect, past the balancer."},tls:{type:"object",additionalProperties:!1,properties:{ca:{$ref:"words#/$defs/path",description:"\
The authority that vouches for it, PEM. Absent: those of the system."},name:{type:"string",minLength:1,maxLength:253,pattern:"\
^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","x-meaning":"a host name, such as gateway.acme.example",description:"\
The name its certificate is for. Absent: the host of its address."}},description:"Its certificate is checked. Write {} w\
here the system's authorities vouch for it."}}},{type:"object",additionalProperties:!1,required:["instance","address","p\
laintext"],properties:{instance:{type:"integer",minimum:1,maximum:255,description:"Its number.","x-instead":"Write a who\
le number from 1 to 255, another for each proxy."},address:{$ref:"words#/$defs/listenAddress",description:"Where its Pos\
tgreSQL clients connect; must be loopback."},plaintext:{type:"string",const:"loopback-only",description:"No TLS; the add\
ress must be loopback.","x-instead":"Write plaintext: loopback-only, and an address on 127.0.0.1 or [::1]."}}}]}},drain:{
$ref:"words#/$defs/duration",description:"How long sessions under way may take to end when the proxy is told to stop. Ab\
sent: 30s."},workers:{type:"integer",minimum:1,maximum:64,description:"Processes that share the port on this machine. Ab\
sent: 1.","x-instead":"Write a whole number from 1 to 64, no more than the machine has cores."},sessions:{type:"object",
additionalProperties:!1,properties:{idle:{$ref:"words#/$defs/duration",description:"Ends sessions that do nothing for so\
 long, outside a transaction. Absent: never."},idleInTransaction:{$ref:"words#/$defs/duration",description:"Ends session\
s that do nothing for so long in a transaction. Absent: never."},unread:{$ref:"words#/$defs/duration",description:"Ends \
sessions whose client takes nothing for so long while rows wait for it. Absent: 1h."}},description:"How long sessions ma\
y rest."},state:{$ref:"words#/$defs/path",description:"The folder for the watermark and the last good bundle. Absent: be\
side the records."}},$id:"proxy"},yi=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),mr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),xr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]\
):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),mi=new RegExp("^\
[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function ne(r,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")
if(p==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||
(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,
"writ_use"))&&(c="writ_use"))return ne.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!s.call(Lr.oneOf[0].properties,
b))return ne.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let b=r.kty,a=e;if(typeof b!="string")return ne.
errors=[{}],!1;if(b!=="OKP")return ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){
let a=r.crv,l=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="Ed25519")return ne.errors=[{}],!1;var t=l===e}else
var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return ne.errors=
[{}],!1;if(n(l)<43)return ne.errors=[{}],!1;if(!ur.test(l))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return ne.
errors=[{}],!1;if(n(o)<1)return ne.errors=[{}],!1;if(!Ve.test(o))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let f=r.alg,d=e;if(e===d)if(typeof f=="string"){if(n(
f)>16)return ne.errors=[{}],!1;if(n(f)<1)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(r.use!==void 0&&s.call(r,"use")){let d=r.use,u=e;if(typeof d!="string")return ne.errors=[{}],!1;if(d!=="sig")return ne.
errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.key_ops,_=e;if(e===_)
if(Array.isArray(u)){if(u.length>1)return ne.errors=[{}],!1;if(u.length<1)return ne.errors=[{}],!1;{var y=!0;let $=u.length;
for(let P=0;P<$;P++){let N=u[P],k=e;if(typeof N!="string")return ne.errors=[{}],!1;if(N!=="verify")return ne.errors=[{}],
!1;var y=k===e;if(!y)break}if(y){let P=u.length,N;if(P>1){let k={};for(;P--;){let w=u[P];if(typeof w=="string"){if(typeof k[w]==
"number")return N=k[w],ne.errors=[{}],!1;k[w]=P}}}}}}else return ne.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.
ext!==void 0&&s.call(r,"ext")){let _=e;if(typeof r.ext!="boolean")return ne.errors=[{}],!1;var t=_===e}else var t=!0;if(t)
if(r.writ_use!==void 0&&s.call(r,"writ_use")){let _=r.writ_use,j=e;if(typeof _!="string")return ne.errors=[{}],!1;if(!(_===
"bundle"||_==="token"||_==="record"))return ne.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return ne.errors=[
{}],!1}else if(p==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&
(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(
r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ne.errors=[{}],!1;{let m=e;for(let b of Object.
keys(r))if(!s.call(Lr.oneOf[1].properties,b))return ne.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let b=r.
kty,a=e;if(typeof b!="string")return ne.errors=[{}],!1;if(b!=="EC")return ne.errors=[{}],!1;var g=a===e}else var g=!0;if(g){
if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="P-256")return ne.
errors=[{}],!1;var g=l===e}else var g=!0;if(g){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="stri\
ng"){if(n(l)>43)return ne.errors=[{}],!1;if(n(l)<43)return ne.errors=[{}],!1;if(!ur.test(l))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var g=o===e}else var g=!0;if(g){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,f=e;if(e===f)if(typeof o==
"string"){if(n(o)>43)return ne.errors=[{}],!1;if(n(o)<43)return ne.errors=[{}],!1;if(!ur.test(o))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var g=f===e}else var g=!0;if(g){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return ne.errors=[{}],!1;if(n(f)<1)return ne.errors=[{}],!1;if(!Ve.test(f))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var g=d===e}else var g=!0;if(g){if(r.alg!==void 0&&s.call(r,"alg")){let d=r.alg,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>16)return ne.errors=[{}],!1;if(n(d)<1)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var g=u===
e}else var g=!0;if(g){if(r.use!==void 0&&s.call(r,"use")){let u=r.use,_=e;if(typeof u!="string")return ne.errors=[{}],!1;
if(u!=="sig")return ne.errors=[{}],!1;var g=_===e}else var g=!0;if(g){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let _=r.
key_ops,j=e;if(e===j)if(Array.isArray(_)){if(_.length>1)return ne.errors=[{}],!1;if(_.length<1)return ne.errors=[{}],!1;
{var v=!0;let P=_.length;for(let N=0;N<P;N++){let k=_[N],w=e;if(typeof k!="string")return ne.errors=[{}],!1;if(k!=="veri\
fy")return ne.errors=[{}],!1;var v=w===e;if(!v)break}if(v){let N=_.length,k;if(N>1){let w={};for(;N--;){let A=_[N];if(typeof A==
"string"){if(typeof w[A]=="number")return k=w[A],ne.errors=[{}],!1;w[A]=N}}}}}}else return ne.errors=[{}],!1;var g=j===e}else
var g=!0;if(g){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return ne.errors=[{}],!1;var g=j===
e}else var g=!0;if(g)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,$=e;if(typeof j!="string")return ne.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return ne.errors=[{}],!1;var g=$===e}else var g=!0}}}}}}}}}}}else
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;else return ne.errors=[{}],!1}else return ne.errors=[{}],!1;return ne.
errors=i,e===0}function nr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return nr.errors=
[{}],!1;{let y=e;for(let g of Object.keys(r))if(g!=="file")return nr.errors=[{}],!1;if(y===e&&r.file!==void 0&&s.call(r,
"file")){let g=r.file;if(e===e)if(typeof g=="string"){if(n(g)>1024)return nr.errors=[{}],!1;if(n(g)<1)return nr.errors=[
{}],!1;if(!lr.test(g))return nr.errors=[{}],!1}else return nr.errors=[{}],!1}}}else return nr.errors=[{}],!1;return nr.errors=
i,e===0}function K(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let P;if((r.bundle===void 0||!s.call(r,"bundle"))&&(P="bundle")||(r.listen===void 0||
!s.call(r,"listen"))&&(P="listen")||(r.records===void 0||!s.call(r,"records"))&&(P="records")||(r.tokens===void 0||!s.call(
r,"tokens"))&&(P="tokens"))return K.errors=[{}],!1;{let N=e;for(let k of Object.keys(r))if(!s.call(di.properties,k))return K.
errors=[{}],!1;if(N===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let k=r.bundle,w=e;if(e===w)if(k&&typeof k=="object"&&
!Array.isArray(k)){let h;if((k.from===void 0||!s.call(k,"from"))&&(h="from")||(k.keys===void 0||!s.call(k,"keys"))&&(h="\
keys")||(k.repository===void 0||!s.call(k,"repository"))&&(h="repository")||(k.scope===void 0||!s.call(k,"scope"))&&(h="\
scope")||(k.minSequence===void 0||!s.call(k,"minSequence"))&&(h="minSequence")||(k.epoch===void 0||!s.call(k,"epoch"))&&
(h="epoch")||(k.every===void 0||!s.call(k,"every"))&&(h="every"))return K.errors=[{}],!1;{let D=e;for(let T of Object.keys(
k))if(!(T==="from"||T==="keys"||T==="repository"||T==="scope"||T==="minSequence"||T==="epoch"||T==="first"||T==="every"))
return K.errors=[{}],!1;if(D===e){if(k.from!==void 0&&s.call(k,"from")){let T=k.from,x=e;if(e===x)if(typeof T=="string"){
if(n(T)>2048)return K.errors=[{}],!1;if(n(T)<1)return K.errors=[{}],!1;if(!lr.test(T))return K.errors=[{}],!1}else return K.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(k.keys!==void 0&&s.call(k,"keys")){let x=k.keys,q=e;if(e===q)if(Array.
isArray(x)){if(x.length>10)return K.errors=[{}],!1;if(x.length<1)return K.errors=[{}],!1;{var y=!0;let B=x.length;for(let O=0;O<
B;O++){let S=x[O],W=e;if(e===W)if(S&&typeof S=="object"&&!Array.isArray(S)){let I;if((S.kid===void 0||!s.call(S,"kid"))&&
(I="kid")||(S.jwk===void 0||!s.call(S,"jwk"))&&(I="jwk"))return K.errors=[{}],!1;{let F=e;for(let L of Object.keys(S))if(!(L===
"kid"||L==="jwk"||L==="notAfter"))return K.errors=[{}],!1;if(F===e){if(S.kid!==void 0&&s.call(S,"kid")){let L=S.kid,C=e;
if(e===e)if(typeof L=="string"){if(n(L)>128)return K.errors=[{}],!1;if(n(L)<1)return K.errors=[{}],!1;if(!Ve.test(L))return K.
errors=[{}],!1}else return K.errors=[{}],!1;var g=C===e}else var g=!0;if(g){if(S.jwk!==void 0&&s.call(S,"jwk")){let C=e;
ne(S.jwk,{instancePath:U+"/bundle/keys/"+O+"/jwk",parentData:S,parentDataProperty:"jwk",rootData:M})||(i=i===null?ne.errors:
i.concat(ne.errors),e=i.length);var g=C===e}else var g=!0;if(g)if(S.notAfter!==void 0&&s.call(S,"notAfter")){let C=S.notAfter,
V=e;if(e===e)if(typeof C=="string"){if(n(C)>10)return K.errors=[{}],!1;if(n(C)<10)return K.errors=[{}],!1;if(!yi.test(C))
return K.errors=[{}],!1}else return K.errors=[{}],!1;var g=V===e}else var g=!0}}}}else return K.errors=[{}],!1;var y=W===
e;if(!y)break}}}else return K.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(k.repository!==void 0&&s.call(k,"reposit\
ory")){let q=k.repository,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))&&typeof q!="string")return K.errors=
[{}],!1;if(e===E){if(typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return K.errors=[{}],!1;if(q<1||isNaN(
q))return K.errors=[{}],!1}if(e===E&&typeof q=="string"){if(n(q)>200)return K.errors=[{}],!1;if(n(q)<1)return K.errors=[
{}],!1}}var t=E===e}else var t=!0;if(t){if(k.scope!==void 0&&s.call(k,"scope")){let E=k.scope,B=e;if(e===e)if(typeof E==
"string"){if(n(E)>63)return K.errors=[{}],!1;if(n(E)<1)return K.errors=[{}],!1;if(!Ce.test(E))return K.errors=[{}],!1}else
return K.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(k.minSequence!==void 0&&s.call(k,"minSequence")){let B=k.minSequence,
O=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return K.errors=[{}],!1;if(e===O&&typeof B=="number"&&isFinite(
B)){if(B>9007199254740991||isNaN(B))return K.errors=[{}],!1;if(B<0||isNaN(B))return K.errors=[{}],!1}var t=O===e}else var t=!0;
if(t){if(k.epoch!==void 0&&s.call(k,"epoch")){let O=k.epoch,S=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))
return K.errors=[{}],!1;if(e===S&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return K.errors=[{}],
!1;if(O<1||isNaN(O))return K.errors=[{}],!1}var t=S===e}else var t=!0;if(t){if(k.first!==void 0&&s.call(k,"first")){let S=k.
first,W=e;if(e===e)if(typeof S=="string"){if(n(S)>71)return K.errors=[{}],!1;if(n(S)<71)return K.errors=[{}],!1;if(!mr.test(
S))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=W===e}else var t=!0;if(t)if(k.every!==void 0&&s.call(k,"ev\
ery")){let S=k.every,W=e;if(e===e)if(typeof S=="string"){if(n(S)>7)return K.errors=[{}],!1;if(n(S)<2)return K.errors=[{}],
!1;if(!dr.test(S))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=W===e}else var t=!0}}}}}}}}}else return K.errors=
[{}],!1;var v=w===e}else var v=!0;if(v){if(r.listen!==void 0&&s.call(r,"listen")){let w=r.listen,A=e;if(e===A)if(w&&typeof w==
"object"&&!Array.isArray(w)){let D;if((w.postgres===void 0||!s.call(w,"postgres"))&&(D="postgres"))return K.errors=[{}],
!1;{let T=e;for(let x of Object.keys(w))if(!(x==="postgres"||x==="control"))return K.errors=[{}],!1;if(T===e){if(w.postgres!==
void 0&&s.call(w,"postgres")){let x=w.postgres,q=e,E=e,B=!1,O=null,S=e;if(e===S)if(x&&typeof x=="object"&&!Array.isArray(
x)){let I;if((x.address===void 0||!s.call(x,"address"))&&(I="address")||(x.tls===void 0||!s.call(x,"tls"))&&(I="tls")){let F={};
i===null?i=[F]:i.push(F),e++}else{let F=e;for(let L of Object.keys(x))if(!(L==="address"||L==="tls")){let C={};i===null?
i=[C]:i.push(C),e++;break}if(F===e){if(x.address!==void 0&&s.call(x,"address")){let L=x.address,C=e;if(e===e)if(typeof L==
"string"){if(n(L)>259){let z={};i===null?i=[z]:i.push(z),e++}else if(n(L)<3){let z={};i===null?i=[z]:i.push(z),e++}else if(!xr.
test(L)){let z={};i===null?i=[z]:i.push(z),e++}}else{let z={};i===null?i=[z]:i.push(z),e++}var c=C===e}else var c=!0;if(c)
if(x.tls!==void 0&&s.call(x,"tls")){let L=x.tls,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L)){let z;if((L.certificate===
void 0||!s.call(L,"certificate"))&&(z="certificate")||(L.key===void 0||!s.call(L,"key"))&&(z="key")){let H={};i===null?i=
[H]:i.push(H),e++}else{let H=e;for(let Z of Object.keys(L))if(!(Z==="certificate"||Z==="key")){let oe={};i===null?i=[oe]:
i.push(oe),e++;break}if(H===e){if(L.certificate!==void 0&&s.call(L,"certificate")){let Z=L.certificate,oe=e;if(e===e)if(typeof Z==
"string"){if(n(Z)>1024){let G={};i===null?i=[G]:i.push(G),e++}else if(n(Z)<1){let G={};i===null?i=[G]:i.push(G),e++}else if(!lr.
test(Z)){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var p=oe===e}else var p=!0;if(p)
if(L.key!==void 0&&s.call(L,"key")){let Z=L.key,oe=e;if(e===e)if(typeof Z=="string"){if(n(Z)>1024){let G={};i===null?i=[
G]:i.push(G),e++}else if(n(Z)<1){let G={};i===null?i=[G]:i.push(G),e++}else if(!lr.test(Z)){let G={};i===null?i=[G]:i.push(
G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var p=oe===e}else var p=!0}}}else{let z={};i===null?i=[z]:i.push(z),e++}
var c=C===e}else var c=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}var b=S===e;b&&(B=!0,O=0);let W=e;if(e===W)if(x&&
typeof x=="object"&&!Array.isArray(x)){let I;if((x.address===void 0||!s.call(x,"address"))&&(I="address")||(x.plaintext===
void 0||!s.call(x,"plaintext"))&&(I="plaintext")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let L of Object.
keys(x))if(!(L==="address"||L==="plaintext")){let C={};i===null?i=[C]:i.push(C),e++;break}if(F===e){if(x.address!==void 0&&
s.call(x,"address")){let L=x.address,C=e;if(e===e)if(typeof L=="string"){if(n(L)>259){let z={};i===null?i=[z]:i.push(z),
e++}else if(n(L)<3){let z={};i===null?i=[z]:i.push(z),e++}else if(!xr.test(L)){let z={};i===null?i=[z]:i.push(z),e++}}else{
let z={};i===null?i=[z]:i.push(z),e++}var m=C===e}else var m=!0;if(m)if(x.plaintext!==void 0&&s.call(x,"plaintext")){let L=x.
plaintext,C=e;if(typeof L!="string"){let z={};i===null?i=[z]:i.push(z),e++}if(L!=="loopback-only"){let z={};i===null?i=[
z]:i.push(z),e++}var m=C===e}else var m=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}var b=W===e;if(b&&B?(B=!1,O=[O,1]):
b&&(B=!0,O=1),B)e=E,i!==null&&(E?i.length=E:i=null);else{let I={};return i===null?i=[I]:i.push(I),e++,K.errors=i,!1}var l=q===
e}else var l=!0;if(l)if(w.control!==void 0&&s.call(w,"control")){let x=w.control,q=e;if(e===q)if(x&&typeof x=="object"&&
!Array.isArray(x)){let B;if((x.address===void 0||!s.call(x,"address"))&&(B="address"))return K.errors=[{}],!1;{let O=e;for(let S of Object.
keys(x))if(!(S==="address"||S==="exposed"))return K.errors=[{}],!1;if(O===e){if(x.address!==void 0&&s.call(x,"address")){
let S=x.address,W=e;if(e===e)if(typeof S=="string"){if(n(S)>259)return K.errors=[{}],!1;if(n(S)<3)return K.errors=[{}],!1;
if(!xr.test(S))return K.errors=[{}],!1}else return K.errors=[{}],!1;var a=W===e}else var a=!0;if(a)if(x.exposed!==void 0&&
s.call(x,"exposed")){let S=x.exposed,W=e;if(typeof S!="string")return K.errors=[{}],!1;if(S!=="unauthenticated")return K.
errors=[{}],!1;var a=W===e}else var a=!0}}}else return K.errors=[{}],!1;var l=q===e}else var l=!0}}}else return K.errors=
[{}],!1;var v=A===e}else var v=!0;if(v){if(r.records!==void 0&&s.call(r,"records")){let A=r.records,h=e;if(e===h)if(A&&typeof A==
"object"&&!Array.isArray(A)){let T;if((A.folder===void 0||!s.call(A,"folder"))&&(T="folder")||(A.key===void 0||!s.call(A,
"key"))&&(T="key"))return K.errors=[{}],!1;{let x=e;for(let q of Object.keys(A))if(!(q==="folder"||q==="key"))return K.errors=
[{}],!1;if(x===e){if(A.folder!==void 0&&s.call(A,"folder")){let q=A.folder,E=e;if(e===e)if(typeof q=="string"){if(n(q)>1024)
return K.errors=[{}],!1;if(n(q)<1)return K.errors=[{}],!1;if(!lr.test(q))return K.errors=[{}],!1}else return K.errors=[{}],
!1;var o=E===e}else var o=!0;if(o)if(A.key!==void 0&&s.call(A,"key")){let q=e;nr(A.key,{instancePath:U+"/records/key",parentData:A,
parentDataProperty:"key",rootData:M})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var o=q===e}else var o=!0}}}else
return K.errors=[{}],!1;var v=h===e}else var v=!0;if(v){if(r.tokens!==void 0&&s.call(r,"tokens")){let h=r.tokens,D=e;if(e===
D)if(h&&typeof h=="object"&&!Array.isArray(h)){let x;if((h.key===void 0||!s.call(h,"key"))&&(x="key"))return K.errors=[{}],
!1;{let q=e;for(let E of Object.keys(h))if(E!=="key")return K.errors=[{}],!1;q===e&&h.key!==void 0&&s.call(h,"key")&&(nr(
h.key,{instancePath:U+"/tokens/key",parentData:h,parentDataProperty:"key",rootData:M})||(i=i===null?nr.errors:i.concat(nr.
errors),e=i.length))}}else return K.errors=[{}],!1;var v=D===e}else var v=!0;if(v){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let D=r.instance,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return K.errors=[{}],!1;if(e===T&&
typeof D=="number"&&isFinite(D)){if(D>255||isNaN(D))return K.errors=[{}],!1;if(D<1||isNaN(D))return K.errors=[{}],!1}var v=T===
e}else var v=!0;if(v){if(r.peers!==void 0&&s.call(r,"peers")){let T=r.peers,x=e;if(e===x)if(Array.isArray(T)){if(T.length>
255)return K.errors=[{}],!1;if(T.length<1)return K.errors=[{}],!1;{var f=!0;let E=T.length;for(let B=0;B<E;B++){let O=T[B],
S=e,W=e,R=!1,I=null,F=e;if(e===F)if(O&&typeof O=="object"&&!Array.isArray(O)){let V;if((O.instance===void 0||!s.call(O,"\
instance"))&&(V="instance")||(O.address===void 0||!s.call(O,"address"))&&(V="address")||(O.tls===void 0||!s.call(O,"tls"))&&
(V="tls")){let z={};i===null?i=[z]:i.push(z),e++}else{let z=e;for(let H of Object.keys(O))if(!(H==="instance"||H==="addr\
ess"||H==="tls")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(z===e){if(O.instance!==void 0&&s.call(O,"instance")){let H=O.
instance,Z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};i===null?i=[Y]:i.push(Y),e++}if(e===Z&&typeof H==
"number"&&isFinite(H)){if(H>255||isNaN(H)){let Y={};i===null?i=[Y]:i.push(Y),e++}else if(H<1||isNaN(H)){let Y={};i===null?
i=[Y]:i.push(Y),e++}}var d=Z===e}else var d=!0;if(d){if(O.address!==void 0&&s.call(O,"address")){let Z=O.address,oe=e;if(e===
e)if(typeof Z=="string"){if(n(Z)>259){let G={};i===null?i=[G]:i.push(G),e++}else if(n(Z)<3){let G={};i===null?i=[G]:i.push(
G),e++}else if(!xr.test(Z)){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var d=oe===
e}else var d=!0;if(d)if(O.tls!==void 0&&s.call(O,"tls")){let Z=O.tls,oe=e;if(e===oe)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let G=e;for(let ae of Object.keys(Z))if(!(ae==="ca"||ae==="name")){let ie={};i===null?i=[ie]:i.push(ie),e++;break}if(G===
e){if(Z.ca!==void 0&&s.call(Z,"ca")){let ae=Z.ca,ie=e;if(e===e)if(typeof ae=="string"){if(n(ae)>1024){let se={};i===null?
i=[se]:i.push(se),e++}else if(n(ae)<1){let se={};i===null?i=[se]:i.push(se),e++}else if(!lr.test(ae)){let se={};i===null?
i=[se]:i.push(se),e++}}else{let se={};i===null?i=[se]:i.push(se),e++}var u=ie===e}else var u=!0;if(u)if(Z.name!==void 0&&
s.call(Z,"name")){let ae=Z.name,ie=e;if(e===ie)if(typeof ae=="string"){if(n(ae)>253){let se={};i===null?i=[se]:i.push(se),
e++}else if(n(ae)<1){let se={};i===null?i=[se]:i.push(se),e++}else if(!mi.test(ae)){let se={};i===null?i=[se]:i.push(se),
e++}}else{let se={};i===null?i=[se]:i.push(se),e++}var u=ie===e}else var u=!0}}else{let G={};i===null?i=[G]:i.push(G),e++}
var d=oe===e}else var d=!0}}}}else{let V={};i===null?i=[V]:i.push(V),e++}var j=F===e;j&&(R=!0,I=0);let L=e;if(e===L)if(O&&
typeof O=="object"&&!Array.isArray(O)){let V;if((O.instance===void 0||!s.call(O,"instance"))&&(V="instance")||(O.address===
void 0||!s.call(O,"address"))&&(V="address")||(O.plaintext===void 0||!s.call(O,"plaintext"))&&(V="plaintext")){let z={};
i===null?i=[z]:i.push(z),e++}else{let z=e;for(let H of Object.keys(O))if(!(H==="instance"||H==="address"||H==="plaintext")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(z===e){if(O.instance!==void 0&&s.call(O,"instance")){let H=O.instance,Z=e;
if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};i===null?i=[Y]:i.push(Y),e++}if(e===Z&&typeof H=="num\
ber"&&isFinite(H)){if(H>255||isNaN(H)){let Y={};i===null?i=[Y]:i.push(Y),e++}else if(H<1||isNaN(H)){let Y={};i===null?i=
[Y]:i.push(Y),e++}}var _=Z===e}else var _=!0;if(_){if(O.address!==void 0&&s.call(O,"address")){let Z=O.address,oe=e;if(e===
e)if(typeof Z=="string"){if(n(Z)>259){let G={};i===null?i=[G]:i.push(G),e++}else if(n(Z)<3){let G={};i===null?i=[G]:i.push(
G),e++}else if(!xr.test(Z)){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var _=oe===
e}else var _=!0;if(_)if(O.plaintext!==void 0&&s.call(O,"plaintext")){let Z=O.plaintext,oe=e;if(typeof Z!="string"){let G={};
i===null?i=[G]:i.push(G),e++}if(Z!=="loopback-only"){let G={};i===null?i=[G]:i.push(G),e++}var _=oe===e}else var _=!0}}}}else{
let V={};i===null?i=[V]:i.push(V),e++}var j=L===e;if(j&&R?(R=!1,I=[I,1]):j&&(R=!0,I=1),R)e=W,i!==null&&(W?i.length=W:i=null);else{
let V={};return i===null?i=[V]:i.push(V),e++,K.errors=i,!1}var f=S===e;if(!f)break}}}else return K.errors=[{}],!1;var v=x===
e}else var v=!0;if(v){if(r.drain!==void 0&&s.call(r,"drain")){let x=r.drain,q=e;if(e===e)if(typeof x=="string"){if(n(x)>
7)return K.errors=[{}],!1;if(n(x)<2)return K.errors=[{}],!1;if(!dr.test(x))return K.errors=[{}],!1}else return K.errors=
[{}],!1;var v=q===e}else var v=!0;if(v){if(r.workers!==void 0&&s.call(r,"workers")){let q=r.workers,E=e;if(!(typeof q=="\
number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return K.errors=[{}],!1;if(e===E&&typeof q=="number"&&isFinite(q)){if(q>64||isNaN(
q))return K.errors=[{}],!1;if(q<1||isNaN(q))return K.errors=[{}],!1}var v=E===e}else var v=!0;if(v){if(r.sessions!==void 0&&
s.call(r,"sessions")){let E=r.sessions,B=e;if(e===B)if(E&&typeof E=="object"&&!Array.isArray(E)){let S=e;for(let W of Object.
keys(E))if(!(W==="idle"||W==="idleInTransaction"||W==="unread"))return K.errors=[{}],!1;if(S===e){if(E.idle!==void 0&&s.
call(E,"idle")){let W=E.idle,R=e;if(e===e)if(typeof W=="string"){if(n(W)>7)return K.errors=[{}],!1;if(n(W)<2)return K.errors=
[{}],!1;if(!dr.test(W))return K.errors=[{}],!1}else return K.errors=[{}],!1;var $=R===e}else var $=!0;if($){if(E.idleInTransaction!==
void 0&&s.call(E,"idleInTransaction")){let R=E.idleInTransaction,I=e;if(e===e)if(typeof R=="string"){if(n(R)>7)return K.
errors=[{}],!1;if(n(R)<2)return K.errors=[{}],!1;if(!dr.test(R))return K.errors=[{}],!1}else return K.errors=[{}],!1;var $=I===
e}else var $=!0;if($)if(E.unread!==void 0&&s.call(E,"unread")){let R=E.unread,I=e;if(e===e)if(typeof R=="string"){if(n(R)>
7)return K.errors=[{}],!1;if(n(R)<2)return K.errors=[{}],!1;if(!dr.test(R))return K.errors=[{}],!1}else return K.errors=
[{}],!1;var $=I===e}else var $=!0}}}else return K.errors=[{}],!1;var v=B===e}else var v=!0;if(v)if(r.state!==void 0&&s.call(
r,"state")){let E=r.state,B=e;if(e===e)if(typeof E=="string"){if(n(E)>1024)return K.errors=[{}],!1;if(n(E)<1)return K.errors=
[{}],!1;if(!lr.test(E))return K.errors=[{}],!1}else return K.errors=[{}],!1;var v=B===e}else var v=!0}}}}}}}}}}}else return K.
errors=[{}],!1;return K.errors=i,e===0}var ei=be,hi=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
"u"),gi=new RegExp("^[A-Za-z0-9_/-]*$","u"),bi=new RegExp("^[a-z0-9_/]+$","u");function be(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.
revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===
void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===
void 0||!s.call(r,"metadata"))&&(c="metadata"))return be.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!(b==="r\
evision"||b==="roots"||b==="wasm"||b==="rego_version"||b==="metadata"))return be.errors=[{}],!1;if(m===e){if(r.revision!==
void 0&&s.call(r,"revision")){let b=r.revision,a=e;if(e===e)if(typeof b=="string"){if(n(b)>73)return be.errors=[{}],!1;if(n(
b)<17)return be.errors=[{}],!1;if(!hi.test(b))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.roots!==void 0&&s.call(r,"roots")){let a=r.roots,l=e;if(e===l)if(Array.isArray(a)){if(a.length>100)return be.
errors=[{}],!1;if(a.length<1)return be.errors=[{}],!1;{var y=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(e===
_)if(typeof u=="string"){if(n(u)>256)return be.errors=[{}],!1;if(n(u)<0)return be.errors=[{}],!1;if(!gi.test(u))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let d=a.length,u;if(d>1){let _={};for(;d--;){
let j=a[d];if(typeof j=="string"){if(typeof _[j]=="number")return u=_[j],be.errors=[{}],!1;_[j]=d}}}}}}else return be.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,"wasm")){let l=r.wasm,o=e;if(e===o)if(Array.isArray(
l)){if(l.length>10)return be.errors=[{}],!1;if(l.length<1)return be.errors=[{}],!1;{var g=!0;let d=l.length;for(let u=0;u<
d;u++){let _=l[u],j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.entrypoint===void 0||!s.call(_,"\
entrypoint"))&&(P="entrypoint")||(_.module===void 0||!s.call(_,"module"))&&(P="module"))return be.errors=[{}],!1;{let N=e;
for(let k of Object.keys(_))if(!(k==="entrypoint"||k==="module"))return be.errors=[{}],!1;if(N===e){if(_.entrypoint!==void 0&&
s.call(_,"entrypoint")){let k=_.entrypoint,w=e;if(e===w)if(typeof k=="string"){if(n(k)>256)return be.errors=[{}],!1;if(n(
k)<1)return be.errors=[{}],!1;if(!bi.test(k))return be.errors=[{}],!1}else return be.errors=[{}],!1;var v=w===e}else var v=!0;
if(v)if(_.module!==void 0&&s.call(_,"module")){let k=_.module,w=e;if(typeof k!="string")return be.errors=[{}],!1;if(k!==
"/policy.wasm")return be.errors=[{}],!1;var v=w===e}else var v=!0}}}else return be.errors=[{}],!1;var g=j===e;if(!g)break}}}else
return be.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==void 0&&s.call(r,"rego_version")){let o=r.rego_version,
f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return be.errors=[{}],!1;if(o!==1)return be.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metadata")){let o=r.metadata,f=e;if(e===f)if(o&&typeof o==
"object"&&!Array.isArray(o)){let u;if((o.format===void 0||!s.call(o,"format"))&&(u="format"))return be.errors=[{}],!1;{let _=e;
for(let j of Object.keys(o))if(!(j==="format"||j==="opa"||j==="policies"))return be.errors=[{}],!1;if(_===e){if(o.format!==
void 0&&s.call(o,"format")){let j=o.format,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return be.errors=
[{}],!1;if(e===$&&typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return be.errors=[{}],!1;if(j<1||isNaN(j))return be.
errors=[{}],!1}var p=$===e}else var p=!0;if(p){if(o.opa!==void 0&&s.call(o,"opa")){let $=o.opa,P=e;if(e===P)if(typeof $==
"string"){if(n($)>32)return be.errors=[{}],!1;if(n($)<1)return be.errors=[{}],!1}else return be.errors=[{}],!1;var p=P===
e}else var p=!0;if(p)if(o.policies!==void 0&&s.call(o,"policies")){let $=o.policies,P=e;if(e===e)if(typeof $=="string"){
if(n($)>71)return be.errors=[{}],!1;if(n($)<71)return be.errors=[{}],!1;if(!mr.test($))return be.errors=[{}],!1}else return be.
errors=[{}],!1;var p=P===e}else var p=!0}}}}else return be.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}else return be.
errors=[{}],!1;return be.errors=i,e===0}var ri=Q,ki={title:"DataDocument",description:"data.json of a bundle: what polic\
ies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,required:["writ"],properties:{writ:{
type:"object",additionalProperties:!1,required:["format","name","issuers","limits","people","memberships","claimed","res\
ources","grants","index","masks","guards","vectors"],properties:{format:{type:"integer",minimum:1,maximum:1e6,description:"\
The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{type:"object",maxProperties:20,propertyNames:{type:"\
string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",additionalProperties:!1,required:[
"trial","workloads"],properties:{trial:{type:"boolean"},workloads:{type:"boolean"}}},description:"Who may vouch."},limits:{
type:"object",additionalProperties:!1,required:["sessionSeconds","groupsFreshSeconds"],properties:{sessionSeconds:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"The longest session."},groupsFreshSeconds:{type:"integer",minimum:0,
maximum:9007199254740991,description:"How long claimed groups are believed."}}},people:{type:"object",maxProperties:1e5,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",additionalProperties:!1,
required:["issuer","subject"],properties:{issuer:{$ref:"words#/$defs/name"},subject:{type:"string",minLength:1,maxLength:255,
description:"The issuer's id."}}},description:"By name in people.yaml."},memberships:{type:"object",maxProperties:1e5,propertyNames:{
type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"\
words#/$defs/name"},description:"Groups."},description:"Groups that list a user, by user name."},claimed:{type:"object",
maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"\
object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"array",maxItems:1e4,items:{$ref:"words#/$defs/name"},description:"Groups."},description:"By value."},description:"\
By claim."},description:"By issuer."},resources:{type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/resourceData"},description:"By name."},grants:{
type:"object",maxProperties:2e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
$ref:"data#/$defs/grantData"},description:"By id."},index:{type:"object",maxProperties:2e5,propertyNames:{type:"string",
minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:1e4,propertyNames:{type:"\
string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"wo\
rds#/$defs/grantId"},description:"Grant ids."},description:"By resource."},description:"By subject key."},masks:{type:"o\
bject",maxProperties:1e4,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
$ref:"data#/$defs/maskData"},description:"By resource."},guards:{type:"object",maxProperties:1e4,propertyNames:{type:"st\
ring",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/guardData"},description:"\
By resource."},vectors:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/testVector"},description:"Asked of a fresh en\
gine before the bundle is used."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,required:["schema","table"],
properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],
maxLength:63,description:"Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,required:["sc\
hema","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},resourceData:{type:"object",additionalProperties:!1,required:["kind","host","port","database","\
tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,
maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"wor\
ds#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:[
"verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",
additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","\
rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","withi\
n-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},roleData:{type:"object",additionalProperties:!1,
required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","sel\
ect","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"\
Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,
required:["user","password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretRefe\
rence"}}}}},grantData:{type:"object",additionalProperties:!1,required:["to","resource","role","until"],properties:{to:{oneOf:[
{type:"object",additionalProperties:!1,required:["user"],properties:{user:{$ref:"words#/$defs/personName"}}},{type:"obje\
ct",additionalProperties:!1,required:["group"],properties:{group:{$ref:"words#/$defs/name"}}},{type:"object",additionalProperties:!1,
required:["workload"],properties:{workload:{type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,
description:"A key."},additionalProperties:{type:"string",minLength:1,maxLength:512,description:"A value."},description:"\
Claims."}}}]},resource:{$ref:"words#/$defs/name"},role:{$ref:"words#/$defs/name"},from:{type:"integer",minimum:0,maximum:253402300799,
description:"Start."},until:{type:"integer",minimum:0,maximum:253402300799,description:"End."},only:{type:"object",additionalProperties:!1,
required:[],properties:{tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},
allow:{type:"array",maxItems:15,items:{$ref:"words#/$defs/statementKind"},description:"Kinds."}}},sessions:{type:"intege\
r",minimum:1,maximum:1e3,description:"So many sessions."}}},maskForm:{oneOf:[{type:"object",additionalProperties:!1,required:[
"form"],properties:{form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:[
"form"],properties:{form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{
type:"object",additionalProperties:!1,required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"\
A few characters."},first:{type:"integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,
maximum:64,description:"From the end."}}}]},maskRule:{type:"object",additionalProperties:!1,required:["schema","table","\
column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"\
Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"\
Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"\
boolean"}}},maskData:{type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{unlisted:{
type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"Ru\
les."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},guardRule:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"array",maxItems:28,items:{
$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"\
Rows."}},minProperties:1},guardData:{type:"object",additionalProperties:!1,required:["deny","hold","limit"],properties:{
deny:{type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"Denied."},hold:{type:"array",maxItems:100,
items:{$ref:"data#/$defs/guardRule"},description:"Held."},limit:{type:"object",additionalProperties:!1,required:[],properties:{
rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,
description:"Seconds."}}}}},testVector:{type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}}},$id:"data"},Nr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9\
][a-z0-9-]{0,62}$","u"),Hi={type:"object",additionalProperties:!1,required:["kind","host","port","database","tls","recor\
d","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,
maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"wor\
ds#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:[
"verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",
additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","\
rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","withi\
n-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},Mi={type:"object",additionalProperties:!1,
required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","sel\
ect","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"\
Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,
required:["user","password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretRefe\
rence"}}}}},Bi={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{type:["string","nu\
ll"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; nul\
l is any."}}};function Pr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0,t=e,y=!1,
g=null,v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.call(r,"vault"))&&(m="va\
ult")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!=="vault"){let l={};i===null?
i=[l]:i.push(l),e++;break}if(b===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;if(e===e)if(typeof a=="string"){if(n(
a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!Fr.test(a)){
let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[m]:i.push(
m),e++}var c=v===e;c&&(y=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.aws===void 0||
!s.call(r,"aws"))&&(m="aws")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let a of Object.keys(r))if(a!=="aws"){
let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;if(e===e)if(typeof a==
"string"){if(n(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(a)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!Fr.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,g=[g,1];else{c&&(y=!0,g=1);let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let o of Object.
keys(r))if(o!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==void 0&&s.call(r,"file")){let o=r.
file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(n(o)<1){let f={};i===null?
i=[f]:i.push(f),e++}else if(!lr.test(o)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===null?i=[f]:i.push(f),e++}}}}else{
let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;if(c&&y)y=!1,g=[g,2];else{c&&(y=!0,g=2);let a=e;if(e===a)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){let f={};i===null?i=[f]:i.push(f),e++}else{
let f=e;for(let d of Object.keys(r))if(d!=="env"){let u={};i===null?i=[u]:i.push(u),e++;break}if(f===e&&r.env!==void 0&&
s.call(r,"env")){let d=r.env;if(e===e)if(typeof d=="string"){if(n(d)>128){let u={};i===null?i=[u]:i.push(u),e++}else if(n(
d)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Br.test(d)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===
null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=a===e;c&&y?(y=!1,g=[g,3]):c&&(y=!0,g=3)}}if(y)
e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Pr.errors=i,!1}return Pr.errors=i,
e===0}function qe(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m="allow")||(r.functions===void 0||
!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="login"))return qe.errors=[{}],!1;{
let b=e;for(let a of Object.keys(r))if(!(a==="allow"||a==="tables"||a==="functions"||a==="login"))return qe.errors=[{}],
!1;if(b===e){if(r.allow!==void 0&&s.call(r,"allow")){let a=r.allow,l=e;if(e===l)if(Array.isArray(a)){if(a.length>16)return qe.
errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return qe.errors=[{}],
!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||u==="\
call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return qe.errors=[{}],!1;var t=_===
e;if(!t)break}}}else return qe.errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(r.tables!==void 0&&s.call(r,"tables")){
let l=r.tables,o=e;if(e===o)if(Array.isArray(l)){if(l.length>1e3)return qe.errors=[{}],!1;{var g=!0;let d=l.length;for(let u=0;u<
d;u++){let _=l[u],j=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.schema===void 0||!s.call(_,"sche\
ma"))&&(P="schema")||(_.table===void 0||!s.call(_,"table"))&&(P="table"))return qe.errors=[{}],!1;{let N=e;for(let k of Object.
keys(_))if(!(k==="schema"||k==="table"))return qe.errors=[{}],!1;if(N===e){if(_.schema!==void 0&&s.call(_,"schema")){let k=_.
schema,w=e;if(typeof k!="string"&&k!==null)return qe.errors=[{}],!1;if(e===w&&typeof k=="string"&&n(k)>63)return qe.errors=
[{}],!1;var v=w===e}else var v=!0;if(v)if(_.table!==void 0&&s.call(_,"table")){let k=_.table,w=e;if(typeof k!="string"&&
k!==null)return qe.errors=[{}],!1;if(e===w&&typeof k=="string"&&n(k)>63)return qe.errors=[{}],!1;var v=w===e}else var v=!0}}}else
return qe.errors=[{}],!1;var g=j===e;if(!g)break}}}else return qe.errors=[{}],!1;var y=o===e}else var y=!0;if(y){if(r.functions!==
void 0&&s.call(r,"functions")){let o=r.functions,f=e;if(e===f)if(Array.isArray(o)){if(o.length>1e3)return qe.errors=[{}],
!1;{var p=!0;let u=o.length;for(let _=0;_<u;_++){let j=o[_],$=e;if(e===e)if(typeof j=="string"){if(n(j)>261)return qe.errors=
[{}],!1;if(n(j)<3)return qe.errors=[{}],!1;if(!Er.test(j))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var p=$===
e;if(!p)break}}}else return qe.errors=[{}],!1;var y=f===e}else var y=!0;if(y)if(r.login!==void 0&&s.call(r,"login")){let o=r.
login,f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.user===void 0||!s.call(o,"user"))&&(u="user")||
(o.password===void 0||!s.call(o,"password"))&&(u="password"))return qe.errors=[{}],!1;{let _=e;for(let j of Object.keys(
o))if(!(j==="user"||j==="password"))return qe.errors=[{}],!1;if(_===e){if(o.user!==void 0&&s.call(o,"user")){let j=o.user,
$=e;if(e===e)if(typeof j=="string"){if(n(j)>63)return qe.errors=[{}],!1;if(n(j)<1)return qe.errors=[{}],!1;if(!lr.test(j))
return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var c=$===e}else var c=!0;if(c)if(o.password!==void 0&&s.call(o,"\
password")){let j=e;Pr(o.password,{instancePath:U+"/login/password",parentData:o,parentDataProperty:"password",rootData:M})||
(i=i===null?Pr.errors:i.concat(Pr.errors),e=i.length);var c=j===e}else var c=!0}}}else return qe.errors=[{}],!1;var y=f===
e}else var y=!0}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}function xe(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.
kind===void 0||!s.call(r,"kind"))&&(c="kind")||(r.host===void 0||!s.call(r,"host"))&&(c="host")||(r.port===void 0||!s.call(
r,"port"))&&(c="port")||(r.database===void 0||!s.call(r,"database"))&&(c="database")||(r.tls===void 0||!s.call(r,"tls"))&&
(c="tls")||(r.record===void 0||!s.call(r,"record"))&&(c="record")||(r.roles===void 0||!s.call(r,"roles"))&&(c="roles"))return xe.
errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!(b==="kind"||b==="host"||b==="port"||b==="database"||b==="tls"||
b==="record"||b==="roles"))return xe.errors=[{}],!1;if(m===e){if(r.kind!==void 0&&s.call(r,"kind")){let b=r.kind,a=e;if(typeof b!=
"string")return xe.errors=[{}],!1;if(b!=="postgres")return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.host!==
void 0&&s.call(r,"host")){let a=r.host,l=e;if(e===l)if(typeof a=="string"){if(n(a)>253)return xe.errors=[{}],!1;if(n(a)<
1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"p\
ort")){let l=r.port,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===o&&typeof l==
"number"&&isFinite(l)){if(l>65535||isNaN(l))return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=o===
e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,f=e;if(e===e)if(typeof o=="string"){
if(n(o)>63)return xe.errors=[{}],!1;if(n(o)<1)return xe.errors=[{}],!1;if(!lr.test(o))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,d=e;if(e===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){let _;if((f.mode===void 0||!s.call(f,"mode"))&&(_="mode"))return xe.errors=[{}],!1;{let j=e;
for(let $ of Object.keys(f))if(!($==="mode"||$==="ca"))return xe.errors=[{}],!1;if(j===e){if(f.mode!==void 0&&s.call(f,"\
mode")){let $=f.mode,P=e;if(typeof $!="string")return xe.errors=[{}],!1;if(!($==="verify-full"||$==="disable"))return xe.
errors=[{}],!1;var y=P===e}else var y=!0;if(y)if(f.ca!==void 0&&s.call(f,"ca")){let $=f.ca,P=e;if(e===P)if(typeof $=="st\
ring"){if(n($)>65536)return xe.errors=[{}],!1;if(n($)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var y=P===
e}else var y=!0}}}else return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){
let d=r.record,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let j;if((d.results===void 0||!s.call(d,"result\
s"))&&(j="results")||(d.rows===void 0||!s.call(d,"rows"))&&(j="rows")||(d.durable===void 0||!s.call(d,"durable"))&&(j="d\
urable"))return xe.errors=[{}],!1;{let $=e;for(let P of Object.keys(d))if(!(P==="results"||P==="rows"||P==="durable"))return xe.
errors=[{}],!1;if($===e){if(d.results!==void 0&&s.call(d,"results")){let P=d.results,N=e;if(typeof P!="string")return xe.
errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="rows"))return xe.errors=[{}],!1;var g=N===e}else var g=!0;if(g){if(d.
rows!==void 0&&s.call(d,"rows")){let N=d.rows,k=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return xe.errors=
[{}],!1;if(e===k&&typeof N=="number"&&isFinite(N)){if(N>1e4||isNaN(N))return xe.errors=[{}],!1;if(N<0||isNaN(N))return xe.
errors=[{}],!1}var g=k===e}else var g=!0;if(g)if(d.durable!==void 0&&s.call(d,"durable")){let N=d.durable,k=e;if(typeof N!=
"string")return xe.errors=[{}],!1;if(!(N==="before"||N==="within-a-second"))return xe.errors=[{}],!1;var g=k===e}else var g=!0}}}}else
return xe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let d=r.roles,u=e;if(e===
u)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>100)return xe.errors=[{}],!1;for(let j of Object.
keys(d)){let $=e;if(e===$)if(typeof j=="string"){if(n(j)>1024){let P={};i===null?i=[P]:i.push(P),e++}else if(n(j)<1){let P={};
i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}var v=$===e;if(!v){let P={};return i===null?i=[
P]:i.push(P),e++,xe.errors=i,!1}}if(v)for(let j of Object.keys(d)){let $=e;qe(d[j],{instancePath:U+"/roles/"+j.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:j,rootData:M})||(i=i===null?qe.errors:i.concat(qe.errors),e=i.
length);var p=$===e;if(!p)break}}else return xe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}else return xe.errors=[{}],
!1;return xe.errors=i,e===0}function Ne(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.to===void 0||!s.call(r,"to"))&&(a="to")||(r.resource===
void 0||!s.call(r,"resource"))&&(a="resource")||(r.role===void 0||!s.call(r,"role"))&&(a="role")||(r.until===void 0||!s.
call(r,"until"))&&(a="until"))return Ne.errors=[{}],!1;{let l=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||
o==="role"||o==="from"||o==="until"||o==="only"||o==="sessions"))return Ne.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.
call(r,"to")){let o=r.to,f=e,d=e,u=!1,_=null,j=e;if(e===j)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.user===
void 0||!s.call(o,"user"))&&(N="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let w of Object.keys(o))if(w!==
"user"){let A={};i===null?i=[A]:i.push(A),e++;break}if(k===e&&o.user!==void 0&&s.call(o,"user")){let w=o.user;if(e===e)if(typeof w==
"string"){if(n(w)>254){let A={};i===null?i=[A]:i.push(A),e++}else if(n(w)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!br.
test(w)){let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{let N={};i===null?i=[
N]:i.push(N),e++}var t=j===e;t&&(u=!0,_=0);let $=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.group===
void 0||!s.call(o,"group"))&&(N="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let w of Object.keys(o))
if(w!=="group"){let A={};i===null?i=[A]:i.push(A),e++;break}if(k===e&&o.group!==void 0&&s.call(o,"group")){let w=o.group;
if(e===e)if(typeof w=="string"){if(n(w)>63){let A={};i===null?i=[A]:i.push(A),e++}else if(n(w)<1){let A={};i===null?i=[A]:
i.push(A),e++}else if(!Ce.test(w)){let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{
let N={};i===null?i=[N]:i.push(N),e++}var t=$===e;if(t&&u)u=!1,_=[_,1];else{t&&(u=!0,_=1);let N=e;if(e===N)if(o&&typeof o==
"object"&&!Array.isArray(o)){let w;if((o.workload===void 0||!s.call(o,"workload"))&&(w="workload")){let A={};i===null?i=
[A]:i.push(A),e++}else{let A=e;for(let h of Object.keys(o))if(h!=="workload"){let D={};i===null?i=[D]:i.push(D),e++;break}
if(A===e&&o.workload!==void 0&&s.call(o,"workload")){let h=o.workload;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(
h))if(Object.keys(h).length>20){let D={};i===null?i=[D]:i.push(D),e++}else{for(let D of Object.keys(h)){let T=e;if(e===T)
if(typeof D=="string"){if(n(D)>1024){let x={};i===null?i=[x]:i.push(x),e++}else if(n(D)<1){let x={};i===null?i=[x]:i.push(
x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var y=T===e;if(!y){let x={};i===null?i=[x]:i.push(x),e++;break}}if(y)
for(let D of Object.keys(h)){let T=h[D],x=e;if(e===x)if(typeof T=="string"){if(n(T)>512){let q={};i===null?i=[q]:i.push(
q),e++}else if(n(T)<1){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var g=x===e;if(!g)
break}}else{let D={};i===null?i=[D]:i.push(D),e++}}}}else{let w={};i===null?i=[w]:i.push(w),e++}var t=N===e;t&&u?(u=!1,_=
[_,2]):t&&(u=!0,_=2)}if(u)e=d,i!==null&&(d?i.length=d:i=null);else{let N={};return i===null?i=[N]:i.push(N),e++,Ne.errors=
i,!1}var v=f===e}else var v=!0;if(v){if(r.resource!==void 0&&s.call(r,"resource")){let f=r.resource,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>63)return Ne.errors=[{}],!1;if(n(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var v=d===e}else var v=!0;if(v){if(r.role!==void 0&&s.call(r,"role")){let d=r.role,u=e;if(e===e)
if(typeof d=="string"){if(n(d)>63)return Ne.errors=[{}],!1;if(n(d)<1)return Ne.errors=[{}],!1;if(!Ce.test(d))return Ne.errors=
[{}],!1}else return Ne.errors=[{}],!1;var v=u===e}else var v=!0;if(v){if(r.from!==void 0&&s.call(r,"from")){let u=r.from,
_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ne.errors=[{}],!1;if(e===_&&typeof u=="number"&&isFinite(
u)){if(u>253402300799||isNaN(u))return Ne.errors=[{}],!1;if(u<0||isNaN(u))return Ne.errors=[{}],!1}var v=_===e}else var v=!0;
if(v){if(r.until!==void 0&&s.call(r,"until")){let _=r.until,j=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))
return Ne.errors=[{}],!1;if(e===j&&typeof _=="number"&&isFinite(_)){if(_>253402300799||isNaN(_))return Ne.errors=[{}],!1;
if(_<0||isNaN(_))return Ne.errors=[{}],!1}var v=j===e}else var v=!0;if(v){if(r.only!==void 0&&s.call(r,"only")){let j=r.
only,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let N=e;for(let k of Object.keys(j))if(!(k==="tables"||k===
"allow"))return Ne.errors=[{}],!1;if(N===e){if(j.tables!==void 0&&s.call(j,"tables")){let k=j.tables,w=e;if(e===w)if(Array.
isArray(k)){if(k.length>1e3)return Ne.errors=[{}],!1;{var p=!0;let h=k.length;for(let D=0;D<h;D++){let T=k[D],x=e;if(e===
e)if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if((T.schema===void 0||!s.call(T,"schema"))&&(E="schema")||(T.table===
void 0||!s.call(T,"table"))&&(E="table"))return Ne.errors=[{}],!1;{let B=e;for(let O of Object.keys(T))if(!(O==="schema"||
O==="table"))return Ne.errors=[{}],!1;if(B===e){if(T.schema!==void 0&&s.call(T,"schema")){let O=T.schema,S=e;if(typeof O!=
"string"&&O!==null)return Ne.errors=[{}],!1;if(e===S&&typeof O=="string"&&n(O)>63)return Ne.errors=[{}],!1;var c=S===e}else
var c=!0;if(c)if(T.table!==void 0&&s.call(T,"table")){let O=T.table,S=e;if(typeof O!="string"&&O!==null)return Ne.errors=
[{}],!1;if(e===S&&typeof O=="string"&&n(O)>63)return Ne.errors=[{}],!1;var c=S===e}else var c=!0}}}else return Ne.errors=
[{}],!1;var p=x===e;if(!p)break}}}else return Ne.errors=[{}],!1;var b=w===e}else var b=!0;if(b)if(j.allow!==void 0&&s.call(
j,"allow")){let k=j.allow,w=e;if(e===w)if(Array.isArray(k)){if(k.length>15)return Ne.errors=[{}],!1;{var m=!0;let h=k.length;
for(let D=0;D<h;D++){let T=k[D],x=e;if(typeof T!="string")return Ne.errors=[{}],!1;if(!(T==="select"||T==="insert"||T===
"update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||T==="call"||T==="do"||T==="lock"||T==="notify"||T==="mai\
ntenance"||T==="set"||T==="other"))return Ne.errors=[{}],!1;var m=x===e;if(!m)break}}}else return Ne.errors=[{}],!1;var b=w===
e}else var b=!0}}else return Ne.errors=[{}],!1;var v=$===e}else var v=!0;if(v)if(r.sessions!==void 0&&s.call(r,"sessions")){
let j=r.sessions,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Ne.errors=[{}],!1;if(e===$&&typeof j==
"number"&&isFinite(j)){if(j>1e3||isNaN(j))return Ne.errors=[{}],!1;if(j<1||isNaN(j))return Ne.errors=[{}],!1}var v=$===e}else
var v=!0}}}}}}}}else return Ne.errors=[{}],!1;return Ne.errors=i,e===0}var Vi={type:"object",additionalProperties:!1,required:[
"unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,
items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,
maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"\
object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},
description:"Roles."}}},description:"What some roles see."}}},Ki={type:"object",additionalProperties:!1,required:["schem\
a","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},Gi={type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow",
"writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:[
"string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{
$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},Qi={
oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","hash","ema\
il"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",description:"\
A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form","first","las\
t"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,maximum:64,
description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]};function rr(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(r,"schema"))&&(p="schema")||(r.table===void 0||!s.call(r,"table"))&&
(p="table")||(r.column===void 0||!s.call(r,"column"))&&(p="column")||(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.
nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="nullsShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(p="writ\
eAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(p="searchEquality"))return rr.errors=[{}],!1;{let c=e;
for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||
m==="searchEquality"))return rr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,b=e;if(typeof m!=
"string"&&m!==null)return rr.errors=[{}],!1;if(e===b&&typeof m=="string"&&n(m)>63)return rr.errors=[{}],!1;var t=b===e}else
var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let b=r.table,a=e;if(typeof b!="string"&&b!==null)return rr.errors=
[{}],!1;if(e===a&&typeof b=="string"&&n(b)>63)return rr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&
s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==null)return rr.errors=[{}],!1;if(e===l&&typeof a=="str\
ing"&&n(a)>63)return rr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,
o=e,f=e,d=!1,u=null,_=e;if(e===_)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&
(P="form")){let N={};i===null?i=[N]:i.push(N),e++}else{let N=e;for(let k of Object.keys(l))if(k!=="form"){let w={};i===null?
i=[w]:i.push(w),e++;break}if(N===e&&l.form!==void 0&&s.call(l,"form")){let k=l.form;if(typeof k!="string"){let w={};i===
null?i=[w]:i.push(w),e++}if(!(k==="null"||k==="hash"||k==="email")){let w={};i===null?i=[w]:i.push(w),e++}}}}else{let P={};
i===null?i=[P]:i.push(P),e++}var g=_===e;g&&(d=!0,u=0);let j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;
if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:i.push(N),e++}else{let N=e;for(let k of Object.
keys(l))if(!(k==="form"||k==="value")){let w={};i===null?i=[w]:i.push(w),e++;break}if(N===e){if(l.form!==void 0&&s.call(
l,"form")){let k=l.form,w=e;if(typeof k!="string"){let h={};i===null?i=[h]:i.push(h),e++}if(k!=="fixed"){let h={};i===null?
i=[h]:i.push(h),e++}var y=w===e}else var y=!0;if(y)if(l.value!==void 0&&s.call(l,"value")){let k=l.value,w=e;if(e===w)if(typeof k==
"string"){if(n(k)>1e3){let h={};i===null?i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}var y=w===e}else
var y=!0}}}else{let P={};i===null?i=[P]:i.push(P),e++}var g=j===e;if(g&&d)d=!1,u=[u,1];else{g&&(d=!0,u=1);let P=e;if(e===
P)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if((l.form===void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||
!s.call(l,"first"))&&(k="first")||(l.last===void 0||!s.call(l,"last"))&&(k="last")){let w={};i===null?i=[w]:i.push(w),e++}else{
let w=e;for(let A of Object.keys(l))if(!(A==="form"||A==="first"||A==="last")){let h={};i===null?i=[h]:i.push(h),e++;break}
if(w===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.form,h=e;if(typeof A!="string"){let T={};i===null?i=[T]:i.push(T),
e++}if(A!=="keep"){let T={};i===null?i=[T]:i.push(T),e++}var v=h===e}else var v=!0;if(v){if(l.first!==void 0&&s.call(l,"\
first")){let h=l.first,D=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let x={};i===null?i=[x]:i.push(x),e++}
if(e===D&&typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){let x={};i===null?i=[x]:i.push(x),e++}else if(h<0||isNaN(h)){
let x={};i===null?i=[x]:i.push(x),e++}}var v=D===e}else var v=!0;if(v)if(l.last!==void 0&&s.call(l,"last")){let h=l.last,
D=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let x={};i===null?i=[x]:i.push(x),e++}if(e===D&&typeof h==
"number"&&isFinite(h)){if(h>64||isNaN(h)){let x={};i===null?i=[x]:i.push(x),e++}else if(h<0||isNaN(h)){let x={};i===null?
i=[x]:i.push(x),e++}}var v=D===e}else var v=!0}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var g=P===e;g&&d?(d=!1,u=[u,
2]):g&&(d=!0,u=2)}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{let P={};return i===null?i=[P]:i.push(P),e++,rr.errors=i,
!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boole\
an")return rr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.
writeAllow!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.searchEquality!==void 0&&s.call(r,"se\
archEquality")){let f=e;if(typeof r.searchEquality!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}else
return rr.errors=[{}],!1;return rr.errors=i,e===0}function Oe(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&
(a="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(a="rules")||(r.detect===void 0||!s.call(r,"detect"))&&(a="detec\
t")||(r.clear===void 0||!s.call(r,"clear"))&&(a="clear"))return Oe.errors=[{}],!1;{let l=e;for(let o of Object.keys(r))if(!(o===
"unlisted"||o==="rules"||o==="detect"||o==="clear"))return Oe.errors=[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,
"unlisted")){let o=r.unlisted,f=e;if(typeof o!="string")return Oe.errors=[{}],!1;if(!(o==="show"||o==="hide"))return Oe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(r,"rules")){let f=r.rules,d=e;if(e===d)if(Array.
isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var y=!0;let _=f.length;for(let j=0;j<_;j++){let $=e;rr(f[j],{instancePath:U+
"/rules/"+j,parentData:f,parentDataProperty:j,rootData:M})||(i=i===null?rr.errors:i.concat(rr.errors),e=i.length);var y=$===
e;if(!y)break}}}else return Oe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){
let d=r.detect,u=e;if(e===u)if(Array.isArray(d)){if(d.length>5)return Oe.errors=[{}],!1;{var g=!0;let j=d.length;for(let $=0;$<
j;$++){let P=d[$],N=e;if(e===N)if(typeof P=="string"){if(n(P)>64)return Oe.errors=[{}],!1;if(n(P)<1)return Oe.errors=[{}],
!1}else return Oe.errors=[{}],!1;var g=N===e;if(!g)break}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)
if(r.clear!==void 0&&s.call(r,"clear")){let d=r.clear,u=e;if(e===u)if(Array.isArray(d)){if(d.length>1e3)return Oe.errors=
[{}],!1;{var v=!0;let j=d.length;for(let $=0;$<j;$++){let P=d[$],N=e;if(e===N)if(P&&typeof P=="object"&&!Array.isArray(P)){
let w;if((P.columns===void 0||!s.call(P,"columns"))&&(w="columns")||(P.roles===void 0||!s.call(P,"roles"))&&(w="roles"))
return Oe.errors=[{}],!1;{let A=e;for(let h of Object.keys(P))if(!(h==="columns"||h==="roles"))return Oe.errors=[{}],!1;
if(A===e){if(P.columns!==void 0&&s.call(P,"columns")){let h=P.columns,D=e;if(e===D)if(Array.isArray(h)){if(h.length>1e3)
return Oe.errors=[{}],!1;{var p=!0;let x=h.length;for(let q=0;q<x;q++){let E=h[q],B=e;if(e===e)if(E&&typeof E=="object"&&
!Array.isArray(E)){let S;if((E.schema===void 0||!s.call(E,"schema"))&&(S="schema")||(E.table===void 0||!s.call(E,"table"))&&
(S="table")||(E.column===void 0||!s.call(E,"column"))&&(S="column"))return Oe.errors=[{}],!1;{let W=e;for(let R of Object.
keys(E))if(!(R==="schema"||R==="table"||R==="column"))return Oe.errors=[{}],!1;if(W===e){if(E.schema!==void 0&&s.call(E,
"schema")){let R=E.schema,I=e;if(typeof R!="string"&&R!==null)return Oe.errors=[{}],!1;if(e===I&&typeof R=="string"&&n(R)>
63)return Oe.errors=[{}],!1;var c=I===e}else var c=!0;if(c){if(E.table!==void 0&&s.call(E,"table")){let I=E.table,F=e;if(typeof I!=
"string"&&I!==null)return Oe.errors=[{}],!1;if(e===F&&typeof I=="string"&&n(I)>63)return Oe.errors=[{}],!1;var c=F===e}else
var c=!0;if(c)if(E.column!==void 0&&s.call(E,"column")){let I=E.column,F=e;if(typeof I!="string"&&I!==null)return Oe.errors=
[{}],!1;if(e===F&&typeof I=="string"&&n(I)>63)return Oe.errors=[{}],!1;var c=F===e}else var c=!0}}}}else return Oe.errors=
[{}],!1;var p=B===e;if(!p)break}}}else return Oe.errors=[{}],!1;var b=D===e}else var b=!0;if(b)if(P.roles!==void 0&&s.call(
P,"roles")){let h=P.roles,D=e;if(e===D)if(Array.isArray(h)){if(h.length>100)return Oe.errors=[{}],!1;{var m=!0;let x=h.length;
for(let q=0;q<x;q++){let E=h[q],B=e;if(e===e)if(typeof E=="string"){if(n(E)>63)return Oe.errors=[{}],!1;if(n(E)<1)return Oe.
errors=[{}],!1;if(!Ce.test(E))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var m=B===e;if(!m)break}}}else return Oe.
errors=[{}],!1;var b=D===e}else var b=!0}}}else return Oe.errors=[{}],!1;var v=N===e;if(!v)break}}}else return Oe.errors=
[{}],!1;var t=u===e}else var t=!0}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}function ir(r,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1)return ir.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v==="statements"||v==="row\
sOver"))return ir.errors=[{}],!1;if(g===e){if(r.statements!==void 0&&s.call(r,"statements")){let v=r.statements,p=e;if(e===
p)if(Array.isArray(v)){if(v.length>28)return ir.errors=[{}],!1;{var t=!0;let m=v.length;for(let b=0;b<m;b++){let a=v[b],
l=e;if(typeof a!="string")return ir.errors=[{}],!1;if(!(a==="select"||a==="insert"||a==="update"||a==="delete"||a==="mer\
ge"||a==="truncate"||a==="ddl"||a==="call"||a==="do"||a==="lock"||a==="notify"||a==="maintenance"||a==="set"||a==="other"||
a==="create"||a==="alter"||a==="drop"||a==="grant-rights"||a==="alter-system"||a==="alter-role"||a==="copy"||a==="copy-f\
ile"||a==="copy-program"||a==="explain-analyze"||a==="prepare"||a==="cursor"||a==="two-phase"||a==="without-condition"))
return ir.errors=[{}],!1;var t=l===e;if(!t)break}}}else return ir.errors=[{}],!1;var y=p===e}else var y=!0;if(y)if(r.rowsOver!==
void 0&&s.call(r,"rowsOver")){let v=r.rowsOver,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ir.errors=
[{}],!1;if(e===p&&typeof v=="number"&&isFinite(v)){if(v>1e9||isNaN(v))return ir.errors=[{}],!1;if(v<1||isNaN(v))return ir.
errors=[{}],!1}var y=p===e}else var y=!0}}}else return ir.errors=[{}],!1;return ir.errors=i,e===0}function Ye(r,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.deny===void 0||!s.call(r,"deny"))&&(p="deny")||(r.hold===void 0||!s.call(r,"hold"))&&(p="hold")||(r.limit===
void 0||!s.call(r,"limit"))&&(p="limit"))return Ye.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="deny"||
m==="hold"||m==="limit"))return Ye.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){let m=r.deny,b=e;if(e===
b)if(Array.isArray(m)){if(m.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;ir(
m[o],{instancePath:U+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:M})||(i=i===null?ir.errors:i.concat(ir.errors),
e=i.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var y=b===e}else var y=!0;if(y){if(r.hold!==void 0&&
s.call(r,"hold")){let b=r.hold,a=e;if(e===a)if(Array.isArray(b)){if(b.length>100)return Ye.errors=[{}],!1;{var g=!0;let o=b.
length;for(let f=0;f<o;f++){let d=e;ir(b[f],{instancePath:U+"/hold/"+f,parentData:b,parentDataProperty:f,rootData:M})||(i=
i===null?ir.errors:i.concat(ir.errors),e=i.length);var g=d===e;if(!g)break}}}else return Ye.errors=[{}],!1;var y=a===e}else
var y=!0;if(y)if(r.limit!==void 0&&s.call(r,"limit")){let b=r.limit,a=e;if(e===a)if(b&&typeof b=="object"&&!Array.isArray(
b)){let o=e;for(let f of Object.keys(b))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=[{}],!1;if(o===e){if(b.
rows!==void 0&&s.call(b,"rows")){let f=b.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.
errors=[{}],!1}var v=d===e}else var v=!0;if(v)if(b.statementSeconds!==void 0&&s.call(b,"statementSeconds")){let f=b.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=[{}],!1}var v=d===e}else var v=!0}}else
return Ye.errors=[{}],!1;var y=a===e}else var y=!0}}}}else return Ye.errors=[{}],!1;return Ye.errors=i,e===0}var Ji={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function Xe(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let g;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(g="entrypoint")||(r.input===
void 0||!s.call(r,"input"))&&(g="input")||(r.expect===void 0||!s.call(r,"expect"))&&(g="expect"))return Xe.errors=[{}],!1;
{let v=e;for(let p of Object.keys(r))if(!(p==="entrypoint"||p==="input"||p==="expect"))return Xe.errors=[{}],!1;if(v===e){
if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let p=r.entrypoint,c=e;if(typeof p!="string")return Xe.errors=[{}],!1;
if(!(p==="session"||p==="statement"))return Xe.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(r.expect!==void 0&&s.call(
r,"expect")){let p=r.expect,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){let b;if((p.decision===void 0||!s.
call(p,"decision"))&&(b="decision"))return Xe.errors=[{}],!1;{let a=e;for(let l of Object.keys(p))if(!(l==="decision"||l===
"grant"))return Xe.errors=[{}],!1;if(a===e){if(p.decision!==void 0&&s.call(p,"decision")){let l=p.decision,o=e;if(typeof l!=
"string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.errors=[{}],!1;var t=o===e}else var t=!0;
if(t)if(p.grant!==void 0&&s.call(p,"grant")){let l=p.grant,o=e;if(e===e)if(typeof l=="string"){if(n(l)>127)return Xe.errors=
[{}],!1;if(n(l)<3)return Xe.errors=[{}],!1;if(!Nr.test(l))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===
e}else var t=!0}}}else return Xe.errors=[{}],!1;var y=c===e}else var y=!0}}}else return Xe.errors=[{}],!1;return Xe.errors=
i,e===0}function Q(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let R;if((r.writ===void 0||!s.call(r,"writ"))&&(R="writ"))return Q.errors=[{}],!1;
{let I=e;for(let F of Object.keys(r))if(F!=="writ")return Q.errors=[{}],!1;if(I===e&&r.writ!==void 0&&s.call(r,"writ")){
let F=r.writ;if(e===e)if(F&&typeof F=="object"&&!Array.isArray(F)){let L;if((F.format===void 0||!s.call(F,"format"))&&(L=
"format")||(F.name===void 0||!s.call(F,"name"))&&(L="name")||(F.issuers===void 0||!s.call(F,"issuers"))&&(L="issuers")||
(F.limits===void 0||!s.call(F,"limits"))&&(L="limits")||(F.people===void 0||!s.call(F,"people"))&&(L="people")||(F.memberships===
void 0||!s.call(F,"memberships"))&&(L="memberships")||(F.claimed===void 0||!s.call(F,"claimed"))&&(L="claimed")||(F.resources===
void 0||!s.call(F,"resources"))&&(L="resources")||(F.grants===void 0||!s.call(F,"grants"))&&(L="grants")||(F.index===void 0||
!s.call(F,"index"))&&(L="index")||(F.masks===void 0||!s.call(F,"masks"))&&(L="masks")||(F.guards===void 0||!s.call(F,"gu\
ards"))&&(L="guards")||(F.vectors===void 0||!s.call(F,"vectors"))&&(L="vectors"))return Q.errors=[{}],!1;{let C=e;for(let V of Object.
keys(F))if(!s.call(ki.properties.writ.properties,V))return Q.errors=[{}],!1;if(C===e){if(F.format!==void 0&&s.call(F,"fo\
rmat")){let V=F.format,z=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return Q.errors=[{}],!1;if(e===z&&typeof V==
"number"&&isFinite(V)){if(V>1e6||isNaN(V))return Q.errors=[{}],!1;if(V<1||isNaN(V))return Q.errors=[{}],!1}var t=z===e}else
var t=!0;if(t){if(F.name!==void 0&&s.call(F,"name")){let z=F.name,H=e;if(e===e)if(typeof z=="string"){if(n(z)>63)return Q.
errors=[{}],!1;if(n(z)<1)return Q.errors=[{}],!1;if(!Ce.test(z))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var t=H===
e}else var t=!0;if(t){if(F.issuers!==void 0&&s.call(F,"issuers")){let H=F.issuers,Z=e;if(e===Z)if(H&&typeof H=="object"&&
!Array.isArray(H)){if(Object.keys(H).length>20)return Q.errors=[{}],!1;for(let Y of Object.keys(H)){let G=e;if(e===G)if(typeof Y==
"string"){if(n(Y)>1024){let ae={};i===null?i=[ae]:i.push(ae),e++}else if(n(Y)<1){let ae={};i===null?i=[ae]:i.push(ae),e++}}else{
let ae={};i===null?i=[ae]:i.push(ae),e++}var y=G===e;if(!y){let ae={};return i===null?i=[ae]:i.push(ae),e++,Q.errors=i,!1}}
if(y)for(let Y of Object.keys(H)){let G=H[Y],ae=e;if(e===ae)if(G&&typeof G=="object"&&!Array.isArray(G)){let ie;if((G.trial===
void 0||!s.call(G,"trial"))&&(ie="trial")||(G.workloads===void 0||!s.call(G,"workloads"))&&(ie="workloads"))return Q.errors=
[{}],!1;{let ue=e;for(let se of Object.keys(G))if(!(se==="trial"||se==="workloads"))return Q.errors=[{}],!1;if(ue===e){if(G.
trial!==void 0&&s.call(G,"trial")){let se=e;if(typeof G.trial!="boolean")return Q.errors=[{}],!1;var g=se===e}else var g=!0;
if(g)if(G.workloads!==void 0&&s.call(G,"workloads")){let se=e;if(typeof G.workloads!="boolean")return Q.errors=[{}],!1;var g=se===
e}else var g=!0}}}else return Q.errors=[{}],!1;var v=ae===e;if(!v)break}}else return Q.errors=[{}],!1;var t=Z===e}else var t=!0;
if(t){if(F.limits!==void 0&&s.call(F,"limits")){let Z=F.limits,oe=e;if(e===oe)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){
let G;if((Z.sessionSeconds===void 0||!s.call(Z,"sessionSeconds"))&&(G="sessionSeconds")||(Z.groupsFreshSeconds===void 0||
!s.call(Z,"groupsFreshSeconds"))&&(G="groupsFreshSeconds"))return Q.errors=[{}],!1;{let ae=e;for(let ie of Object.keys(Z))
if(!(ie==="sessionSeconds"||ie==="groupsFreshSeconds"))return Q.errors=[{}],!1;if(ae===e){if(Z.sessionSeconds!==void 0&&
s.call(Z,"sessionSeconds")){let ie=Z.sessionSeconds,ue=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Q.
errors=[{}],!1;if(e===ue&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Q.errors=[{}],!1;if(ie<
0||isNaN(ie))return Q.errors=[{}],!1}var p=ue===e}else var p=!0;if(p)if(Z.groupsFreshSeconds!==void 0&&s.call(Z,"groupsF\
reshSeconds")){let ie=Z.groupsFreshSeconds,ue=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Q.errors=
[{}],!1;if(e===ue&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Q.errors=[{}],!1;if(ie<0||
isNaN(ie))return Q.errors=[{}],!1}var p=ue===e}else var p=!0}}}else return Q.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){
if(F.people!==void 0&&s.call(F,"people")){let oe=F.people,Y=e;if(e===Y)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.
keys(oe).length>1e5)return Q.errors=[{}],!1;for(let ae of Object.keys(oe)){let ie=e;if(e===ie)if(typeof ae=="string"){if(n(
ae)>1024){let ue={};i===null?i=[ue]:i.push(ue),e++}else if(n(ae)<1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};
i===null?i=[ue]:i.push(ue),e++}var c=ie===e;if(!c){let ue={};return i===null?i=[ue]:i.push(ue),e++,Q.errors=i,!1}}if(c)for(let ae of Object.
keys(oe)){let ie=oe[ae],ue=e;if(e===ue)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let se;if((ie.issuer===void 0||!s.
call(ie,"issuer"))&&(se="issuer")||(ie.subject===void 0||!s.call(ie,"subject"))&&(se="subject"))return Q.errors=[{}],!1;
{let ye=e;for(let ce of Object.keys(ie))if(!(ce==="issuer"||ce==="subject"))return Q.errors=[{}],!1;if(ye===e){if(ie.issuer!==
void 0&&s.call(ie,"issuer")){let ce=ie.issuer,pe=e;if(e===e)if(typeof ce=="string"){if(n(ce)>63)return Q.errors=[{}],!1;
if(n(ce)<1)return Q.errors=[{}],!1;if(!Ce.test(ce))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else
var m=!0;if(m)if(ie.subject!==void 0&&s.call(ie,"subject")){let ce=ie.subject,pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>255)return Q.errors=[{}],!1;if(n(ce)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else var m=!0}}}else
return Q.errors=[{}],!1;var b=ue===e;if(!b)break}}else return Q.errors=[{}],!1;var t=Y===e}else var t=!0;if(t){if(F.memberships!==
void 0&&s.call(F,"memberships")){let Y=F.memberships,G=e;if(e===G)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){if(Object.
keys(Y).length>1e5)return Q.errors=[{}],!1;for(let ie of Object.keys(Y)){let ue=e;if(e===ue)if(typeof ie=="string"){if(n(
ie)>1024){let se={};i===null?i=[se]:i.push(se),e++}else if(n(ie)<1){let se={};i===null?i=[se]:i.push(se),e++}}else{let se={};
i===null?i=[se]:i.push(se),e++}var a=ue===e;if(!a){let se={};return i===null?i=[se]:i.push(se),e++,Q.errors=i,!1}}if(a)for(let ie of Object.
keys(Y)){let ue=Y[ie],se=e;if(e===se)if(Array.isArray(ue)){if(ue.length>1e4)return Q.errors=[{}],!1;{var l=!0;let ye=ue.
length;for(let ce=0;ce<ye;ce++){let pe=ue[ce],me=e;if(e===e)if(typeof pe=="string"){if(n(pe)>63)return Q.errors=[{}],!1;
if(n(pe)<1)return Q.errors=[{}],!1;if(!Ce.test(pe))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var l=me===e;if(!l)
break}}}else return Q.errors=[{}],!1;var o=se===e;if(!o)break}}else return Q.errors=[{}],!1;var t=G===e}else var t=!0;if(t){
if(F.claimed!==void 0&&s.call(F,"claimed")){let G=F.claimed,ae=e;if(e===ae)if(G&&typeof G=="object"&&!Array.isArray(G)){
if(Object.keys(G).length>20)return Q.errors=[{}],!1;for(let ue of Object.keys(G)){let se=e;if(e===se)if(typeof ue=="stri\
ng"){if(n(ue)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(n(ue)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{
let ye={};i===null?i=[ye]:i.push(ye),e++}var f=se===e;if(!f){let ye={};return i===null?i=[ye]:i.push(ye),e++,Q.errors=i,
!1}}if(f)for(let ue of Object.keys(G)){let se=G[ue],ye=e;if(e===ye)if(se&&typeof se=="object"&&!Array.isArray(se)){if(Object.
keys(se).length>100)return Q.errors=[{}],!1;for(let ce of Object.keys(se)){let pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>1024){let me={};i===null?i=[me]:i.push(me),e++}else if(n(ce)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};
i===null?i=[me]:i.push(me),e++}var d=pe===e;if(!d){let me={};return i===null?i=[me]:i.push(me),e++,Q.errors=i,!1}}if(d)for(let ce of Object.
keys(se)){let pe=se[ce],me=e;if(e===me)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let Fe of Object.keys(pe)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(n(Fe)>1024){let Re={};i===null?
i=[Re]:i.push(Re),e++}else if(n(Fe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),
e++}var u=ze===e;if(!u){let Re={};return i===null?i=[Re]:i.push(Re),e++,Q.errors=i,!1}}if(u)for(let Fe of Object.keys(pe)){
let ze=pe[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return Q.errors=[{}],!1;{var _=!0;let qr=ze.length;for(let hr=0;hr<
qr;hr++){let yr=ze[hr],Dr=e;if(e===e)if(typeof yr=="string"){if(n(yr)>63)return Q.errors=[{}],!1;if(n(yr)<1)return Q.errors=
[{}],!1;if(!Ce.test(yr))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var _=Dr===e;if(!_)break}}}else return Q.errors=
[{}],!1;var j=Re===e;if(!j)break}}else return Q.errors=[{}],!1;var $=me===e;if(!$)break}}else return Q.errors=[{}],!1;var P=ye===
e;if(!P)break}}else return Q.errors=[{}],!1;var t=ae===e}else var t=!0;if(t){if(F.resources!==void 0&&s.call(F,"resource\
s")){let ae=F.resources,ie=e;if(e===ie)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return Q.
errors=[{}],!1;for(let se of Object.keys(ae)){let ye=e;if(e===ye)if(typeof se=="string"){if(n(se)>1024){let ce={};i===null?
i=[ce]:i.push(ce),e++}else if(n(se)<1){let ce={};i===null?i=[ce]:i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),
e++}var N=ye===e;if(!N){let ce={};return i===null?i=[ce]:i.push(ce),e++,Q.errors=i,!1}}if(N)for(let se of Object.keys(ae)){
let ye=e;xe(ae[se],{instancePath:U+"/writ/resources/"+se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ae,parentDataProperty:se,
rootData:M})||(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);var k=ye===e;if(!k)break}}else return Q.errors=[{}],
!1;var t=ie===e}else var t=!0;if(t){if(F.grants!==void 0&&s.call(F,"grants")){let ie=F.grants,ue=e;if(e===ue)if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){if(Object.keys(ie).length>2e5)return Q.errors=[{}],!1;for(let ye of Object.keys(ie)){let ce=e;
if(e===ce)if(typeof ye=="string"){if(n(ye)>1024){let pe={};i===null?i=[pe]:i.push(pe),e++}else if(n(ye)<1){let pe={};i===
null?i=[pe]:i.push(pe),e++}}else{let pe={};i===null?i=[pe]:i.push(pe),e++}var w=ce===e;if(!w){let pe={};return i===null?
i=[pe]:i.push(pe),e++,Q.errors=i,!1}}if(w)for(let ye of Object.keys(ie)){let ce=e;Ne(ie[ye],{instancePath:U+"/writ/grant\
s/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ie,parentDataProperty:ye,rootData:M})||(i=i===null?Ne.errors:i.
concat(Ne.errors),e=i.length);var A=ce===e;if(!A)break}}else return Q.errors=[{}],!1;var t=ue===e}else var t=!0;if(t){if(F.
index!==void 0&&s.call(F,"index")){let ue=F.index,se=e;if(e===se)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(Object.
keys(ue).length>2e5)return Q.errors=[{}],!1;for(let ce of Object.keys(ue)){let pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>1024){let me={};i===null?i=[me]:i.push(me),e++}else if(n(ce)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};
i===null?i=[me]:i.push(me),e++}var h=pe===e;if(!h){let me={};return i===null?i=[me]:i.push(me),e++,Q.errors=i,!1}}if(h)for(let ce of Object.
keys(ue)){let pe=ue[ce],me=e;if(e===me)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let Fe of Object.keys(pe)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(n(Fe)>1024){let Re={};i===null?
i=[Re]:i.push(Re),e++}else if(n(Fe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),
e++}var D=ze===e;if(!D){let Re={};return i===null?i=[Re]:i.push(Re),e++,Q.errors=i,!1}}if(D)for(let Fe of Object.keys(pe)){
let ze=pe[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return Q.errors=[{}],!1;{var T=!0;let qr=ze.length;for(let hr=0;hr<
qr;hr++){let yr=ze[hr],Dr=e;if(e===e)if(typeof yr=="string"){if(n(yr)>127)return Q.errors=[{}],!1;if(n(yr)<3)return Q.errors=
[{}],!1;if(!Nr.test(yr))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var T=Dr===e;if(!T)break}}}else return Q.errors=
[{}],!1;var x=Re===e;if(!x)break}}else return Q.errors=[{}],!1;var q=me===e;if(!q)break}}else return Q.errors=[{}],!1;var t=se===
e}else var t=!0;if(t){if(F.masks!==void 0&&s.call(F,"masks")){let se=F.masks,ye=e;if(e===ye)if(se&&typeof se=="object"&&
!Array.isArray(se)){if(Object.keys(se).length>1e4)return Q.errors=[{}],!1;for(let pe of Object.keys(se)){let me=e;if(e===
me)if(typeof pe=="string"){if(n(pe)>1024){let Fe={};i===null?i=[Fe]:i.push(Fe),e++}else if(n(pe)<1){let Fe={};i===null?i=
[Fe]:i.push(Fe),e++}}else{let Fe={};i===null?i=[Fe]:i.push(Fe),e++}var E=me===e;if(!E){let Fe={};return i===null?i=[Fe]:
i.push(Fe),e++,Q.errors=i,!1}}if(E)for(let pe of Object.keys(se)){let me=e;Oe(se[pe],{instancePath:U+"/writ/masks/"+pe.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:se,parentDataProperty:pe,rootData:M})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);var B=me===e;if(!B)break}}else return Q.errors=[{}],!1;var t=ye===e}else var t=!0;if(t){if(F.guards!==void 0&&
s.call(F,"guards")){let ye=F.guards,ce=e;if(e===ce)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){if(Object.keys(ye).length>
1e4)return Q.errors=[{}],!1;for(let me of Object.keys(ye)){let Fe=e;if(e===Fe)if(typeof me=="string"){if(n(me)>1024){let ze={};
i===null?i=[ze]:i.push(ze),e++}else if(n(me)<1){let ze={};i===null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:
i.push(ze),e++}var O=Fe===e;if(!O){let ze={};return i===null?i=[ze]:i.push(ze),e++,Q.errors=i,!1}}if(O)for(let me of Object.
keys(ye)){let Fe=e;Ye(ye[me],{instancePath:U+"/writ/guards/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ye,parentDataProperty:me,
rootData:M})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var S=Fe===e;if(!S)break}}else return Q.errors=[{}],
!1;var t=ce===e}else var t=!0;if(t)if(F.vectors!==void 0&&s.call(F,"vectors")){let ye=F.vectors,ce=e;if(e===ce)if(Array.
isArray(ye)){if(ye.length>1e3)return Q.errors=[{}],!1;{var W=!0;let me=ye.length;for(let Fe=0;Fe<me;Fe++){let ze=e;Xe(ye[Fe],
{instancePath:U+"/writ/vectors/"+Fe,parentData:ye,parentDataProperty:Fe,rootData:M})||(i=i===null?Xe.errors:i.concat(Xe.
errors),e=i.length);var W=ze===e;if(!W)break}}}else return Q.errors=[{}],!1;var t=ce===e}else var t=!0}}}}}}}}}}}}}}else
return Q.errors=[{}],!1}}}else return Q.errors=[{}],!1;return Q.errors=i,e===0}var ii=Ir,_i={type:"object",additionalProperties:!1,
required:["grant","grantUntil","subject","resource","role","allow","tables","functions","guarded","limits","record"],properties:{
grant:{$ref:"words#/$defs/grantId"},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The grant's o\
wn end."},subject:{type:"string",minLength:1,maxLength:512,description:"The subject."},resource:{$ref:"words#/$defs/name"},
role:{$ref:"words#/$defs/name"},allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","upda\
te","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"Kinds of st\
atement."},tables:{type:"array",maxItems:2,items:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"\
Tables."},description:"Each list must hold the relation."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$def\
s/functionName"},description:"Functions."},masks:{type:"object",additionalProperties:!1,required:["unlisted","rules","cl\
ear","detect"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"d\
ata#/$defs/maskRule"},description:"Rules."},clear:{type:"array",maxItems:1e5,items:{$ref:"data#/$defs/dataColumnPattern"},
description:"Columns seen as they are."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"\
A kind of value."},description:"Kinds of value."}},description:"The masks as this role meets them."},guarded:{type:"bool\
ean",description:"The resource has guards."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds"],properties:{
rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,
description:"Seconds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longest sessi\
on."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"s\
tring",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"So many session\
s."}},description:"What one session may do."};function sr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(r,"schema"))&&
(p="schema")||(r.table===void 0||!s.call(r,"table"))&&(p="table")||(r.column===void 0||!s.call(r,"column"))&&(p="column")||
(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="nullsShow")||(r.writeAllow===
void 0||!s.call(r,"writeAllow"))&&(p="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(p="search\
Equality"))return sr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m===
"mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return sr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&
s.call(r,"schema")){let m=r.schema,b=e;if(typeof m!="string"&&m!==null)return sr.errors=[{}],!1;if(e===b&&typeof m=="str\
ing"&&n(m)>63)return sr.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let b=r.table,
a=e;if(typeof b!="string"&&b!==null)return sr.errors=[{}],!1;if(e===a&&typeof b=="string"&&n(b)>63)return sr.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==
null)return sr.errors=[{}],!1;if(e===l&&typeof a=="string"&&n(a)>63)return sr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,o=e,f=e,d=!1,u=null,_=e;if(e===_)if(l&&typeof l=="object"&&!Array.isArray(
l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:i.push(N),e++}else{let N=e;for(let k of Object.
keys(l))if(k!=="form"){let w={};i===null?i=[w]:i.push(w),e++;break}if(N===e&&l.form!==void 0&&s.call(l,"form")){let k=l.
form;if(typeof k!="string"){let w={};i===null?i=[w]:i.push(w),e++}if(!(k==="null"||k==="hash"||k==="email")){let w={};i===
null?i=[w]:i.push(w),e++}}}}else{let P={};i===null?i=[P]:i.push(P),e++}var g=_===e;g&&(d=!0,u=0);let j=e;if(e===j)if(l&&
typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:
i.push(N),e++}else{let N=e;for(let k of Object.keys(l))if(!(k==="form"||k==="value")){let w={};i===null?i=[w]:i.push(w),
e++;break}if(N===e){if(l.form!==void 0&&s.call(l,"form")){let k=l.form,w=e;if(typeof k!="string"){let h={};i===null?i=[h]:
i.push(h),e++}if(k!=="fixed"){let h={};i===null?i=[h]:i.push(h),e++}var y=w===e}else var y=!0;if(y)if(l.value!==void 0&&
s.call(l,"value")){let k=l.value,w=e;if(e===w)if(typeof k=="string"){if(n(k)>1e3){let h={};i===null?i=[h]:i.push(h),e++}}else{
let h={};i===null?i=[h]:i.push(h),e++}var y=w===e}else var y=!0}}}else{let P={};i===null?i=[P]:i.push(P),e++}var g=j===e;
if(g&&d)d=!1,u=[u,1];else{g&&(d=!0,u=1);let P=e;if(e===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if((l.form===
void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||!s.call(l,"first"))&&(k="first")||(l.last===void 0||!s.call(l,
"last"))&&(k="last")){let w={};i===null?i=[w]:i.push(w),e++}else{let w=e;for(let A of Object.keys(l))if(!(A==="form"||A===
"first"||A==="last")){let h={};i===null?i=[h]:i.push(h),e++;break}if(w===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.
form,h=e;if(typeof A!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(A!=="keep"){let T={};i===null?i=[T]:i.push(T),e++}
var v=h===e}else var v=!0;if(v){if(l.first!==void 0&&s.call(l,"first")){let h=l.first,D=e;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h))){let x={};i===null?i=[x]:i.push(x),e++}if(e===D&&typeof h=="number"&&isFinite(h)){if(h>64||isNaN(
h)){let x={};i===null?i=[x]:i.push(x),e++}else if(h<0||isNaN(h)){let x={};i===null?i=[x]:i.push(x),e++}}var v=D===e}else
var v=!0;if(v)if(l.last!==void 0&&s.call(l,"last")){let h=l.last,D=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let x={};i===null?i=[x]:i.push(x),e++}if(e===D&&typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){let x={};i===null?
i=[x]:i.push(x),e++}else if(h<0||isNaN(h)){let x={};i===null?i=[x]:i.push(x),e++}}var v=D===e}else var v=!0}}}}else{let k={};
i===null?i=[k]:i.push(k),e++}var g=P===e;g&&d?(d=!1,u=[u,2]):g&&(d=!0,u=2)}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,sr.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return sr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return sr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return sr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=i,e===0}function J(r,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if((r.grant===void 0||!s.call(r,"grant"))&&(u="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(u="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(u="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(u="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(u="role")||(r.allow===void 0||!s.call(r,"allow"))&&(u="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(u="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(u="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(u="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(u="limits")||(r.record===void 0||
!s.call(r,"record"))&&(u="record"))return J.errors=[{}],!1;{let _=e;for(let j of Object.keys(r))if(!s.call(_i.properties,
j))return J.errors=[{}],!1;if(_===e){if(r.grant!==void 0&&s.call(r,"grant")){let j=r.grant,$=e;if(e===e)if(typeof j=="st\
ring"){if(n(j)>127)return J.errors=[{}],!1;if(n(j)<3)return J.errors=[{}],!1;if(!Nr.test(j))return J.errors=[{}],!1}else
return J.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let $=r.grantUntil,
P=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{}],!1;if(e===P&&typeof $=="number"&&isFinite(
$)){if($>253402300799||isNaN($))return J.errors=[{}],!1;if($<0||isNaN($))return J.errors=[{}],!1}var t=P===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let P=r.subject,N=e;if(e===N)if(typeof P=="string"){if(n(P)>512)return J.
errors=[{}],!1;if(n(P)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let N=r.resource,k=e;if(e===e)if(typeof N=="string"){if(n(N)>63)return J.errors=[{}],!1;if(n(
N)<1)return J.errors=[{}],!1;if(!Ce.test(N))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let k=r.role,w=e;if(e===e)if(typeof k=="string"){if(n(k)>63)return J.errors=
[{}],!1;if(n(k)<1)return J.errors=[{}],!1;if(!Ce.test(k))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let w=r.allow,A=e;if(e===A)if(Array.isArray(w)){if(w.length>
16)return J.errors=[{}],!1;{var y=!0;let D=w.length;for(let T=0;T<D;T++){let x=w[T],q=e;if(typeof x!="string")return J.errors=
[{}],!1;if(!(x==="all"||x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||
x==="call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return J.errors=[{}],!1;var y=q===
e;if(!y)break}}}else return J.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let A=r.
tables,h=e;if(e===h)if(Array.isArray(A)){if(A.length>2)return J.errors=[{}],!1;{var g=!0;let T=A.length;for(let x=0;x<T;x++){
let q=A[x],E=e;if(e===E)if(Array.isArray(q)){if(q.length>1e3)return J.errors=[{}],!1;{var v=!0;let O=q.length;for(let S=0;S<
O;S++){let W=q[S],R=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let F;if((W.schema===void 0||!s.call(W,"sche\
ma"))&&(F="schema")||(W.table===void 0||!s.call(W,"table"))&&(F="table"))return J.errors=[{}],!1;{let L=e;for(let C of Object.
keys(W))if(!(C==="schema"||C==="table"))return J.errors=[{}],!1;if(L===e){if(W.schema!==void 0&&s.call(W,"schema")){let C=W.
schema,V=e;if(typeof C!="string"&&C!==null)return J.errors=[{}],!1;if(e===V&&typeof C=="string"&&n(C)>63)return J.errors=
[{}],!1;var p=V===e}else var p=!0;if(p)if(W.table!==void 0&&s.call(W,"table")){let C=W.table,V=e;if(typeof C!="string"&&
C!==null)return J.errors=[{}],!1;if(e===V&&typeof C=="string"&&n(C)>63)return J.errors=[{}],!1;var p=V===e}else var p=!0}}}else
return J.errors=[{}],!1;var v=R===e;if(!v)break}}}else return J.errors=[{}],!1;var g=E===e;if(!g)break}}}else return J.errors=
[{}],!1;var t=h===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let h=r.functions,D=e;if(e===D)if(Array.
isArray(h)){if(h.length>1e3)return J.errors=[{}],!1;{var c=!0;let x=h.length;for(let q=0;q<x;q++){let E=h[q],B=e;if(e===
e)if(typeof E=="string"){if(n(E)>261)return J.errors=[{}],!1;if(n(E)<3)return J.errors=[{}],!1;if(!Er.test(E))return J.errors=
[{}],!1}else return J.errors=[{}],!1;var c=B===e;if(!c)break}}}else return J.errors=[{}],!1;var t=D===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let D=r.masks,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.isArray(D)){let q;if((D.
unlisted===void 0||!s.call(D,"unlisted"))&&(q="unlisted")||(D.rules===void 0||!s.call(D,"rules"))&&(q="rules")||(D.clear===
void 0||!s.call(D,"clear"))&&(q="clear")||(D.detect===void 0||!s.call(D,"detect"))&&(q="detect"))return J.errors=[{}],!1;
{let E=e;for(let B of Object.keys(D))if(!(B==="unlisted"||B==="rules"||B==="clear"||B==="detect"))return J.errors=[{}],!1;
if(E===e){if(D.unlisted!==void 0&&s.call(D,"unlisted")){let B=D.unlisted,O=e;if(typeof B!="string")return J.errors=[{}],
!1;if(!(B==="show"||B==="hide"))return J.errors=[{}],!1;var m=O===e}else var m=!0;if(m){if(D.rules!==void 0&&s.call(D,"r\
ules")){let O=D.rules,S=e;if(e===S)if(Array.isArray(O)){if(O.length>1e4)return J.errors=[{}],!1;{var b=!0;let R=O.length;
for(let I=0;I<R;I++){let F=e;sr(O[I],{instancePath:U+"/masks/rules/"+I,parentData:O,parentDataProperty:I,rootData:M})||(i=
i===null?sr.errors:i.concat(sr.errors),e=i.length);var b=F===e;if(!b)break}}}else return J.errors=[{}],!1;var m=S===e}else
var m=!0;if(m){if(D.clear!==void 0&&s.call(D,"clear")){let S=D.clear,W=e;if(e===W)if(Array.isArray(S)){if(S.length>1e5)return J.
errors=[{}],!1;{var a=!0;let I=S.length;for(let F=0;F<I;F++){let L=S[F],C=e;if(e===e)if(L&&typeof L=="object"&&!Array.isArray(
L)){let z;if((L.schema===void 0||!s.call(L,"schema"))&&(z="schema")||(L.table===void 0||!s.call(L,"table"))&&(z="table")||
(L.column===void 0||!s.call(L,"column"))&&(z="column"))return J.errors=[{}],!1;{let H=e;for(let Z of Object.keys(L))if(!(Z===
"schema"||Z==="table"||Z==="column"))return J.errors=[{}],!1;if(H===e){if(L.schema!==void 0&&s.call(L,"schema")){let Z=L.
schema,oe=e;if(typeof Z!="string"&&Z!==null)return J.errors=[{}],!1;if(e===oe&&typeof Z=="string"&&n(Z)>63)return J.errors=
[{}],!1;var l=oe===e}else var l=!0;if(l){if(L.table!==void 0&&s.call(L,"table")){let oe=L.table,Y=e;if(typeof oe!="strin\
g"&&oe!==null)return J.errors=[{}],!1;if(e===Y&&typeof oe=="string"&&n(oe)>63)return J.errors=[{}],!1;var l=Y===e}else var l=!0;
if(l)if(L.column!==void 0&&s.call(L,"column")){let oe=L.column,Y=e;if(typeof oe!="string"&&oe!==null)return J.errors=[{}],
!1;if(e===Y&&typeof oe=="string"&&n(oe)>63)return J.errors=[{}],!1;var l=Y===e}else var l=!0}}}}else return J.errors=[{}],
!1;var a=C===e;if(!a)break}}}else return J.errors=[{}],!1;var m=W===e}else var m=!0;if(m)if(D.detect!==void 0&&s.call(D,
"detect")){let S=D.detect,W=e;if(e===W)if(Array.isArray(S)){if(S.length>5)return J.errors=[{}],!1;{var o=!0;let I=S.length;
for(let F=0;F<I;F++){let L=S[F],C=e;if(e===C)if(typeof L=="string"){if(n(L)>64)return J.errors=[{}],!1;if(n(L)<1)return J.
errors=[{}],!1}else return J.errors=[{}],!1;var o=C===e;if(!o)break}}}else return J.errors=[{}],!1;var m=W===e}else var m=!0}}}}}else
return J.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarded")){let T=e;if(typeof r.
guarded!="boolean")return J.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"limits")){let x=r.
limits,q=e;if(e===q)if(x&&typeof x=="object"&&!Array.isArray(x)){let B;if((x.sessionSeconds===void 0||!s.call(x,"session\
Seconds"))&&(B="sessionSeconds"))return J.errors=[{}],!1;{let O=e;for(let S of Object.keys(x))if(!(S==="rows"||S==="stat\
ementSeconds"||S==="sessionSeconds"))return J.errors=[{}],!1;if(O===e){if(x.rows!==void 0&&s.call(x,"rows")){let S=x.rows,
W=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return J.errors=[{}],!1;if(e===W&&typeof S=="number"&&isFinite(
S)){if(S>1e9||isNaN(S))return J.errors=[{}],!1;if(S<1||isNaN(S))return J.errors=[{}],!1}var f=W===e}else var f=!0;if(f){
if(x.statementSeconds!==void 0&&s.call(x,"statementSeconds")){let W=x.statementSeconds,R=e;if(!(typeof W=="number"&&!(W%
1)&&!isNaN(W)&&isFinite(W)))return J.errors=[{}],!1;if(e===R&&typeof W=="number"&&isFinite(W)){if(W>31622400||isNaN(W))return J.
errors=[{}],!1;if(W<1||isNaN(W))return J.errors=[{}],!1}var f=R===e}else var f=!0;if(f)if(x.sessionSeconds!==void 0&&s.call(
x,"sessionSeconds")){let W=x.sessionSeconds,R=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return J.errors=
[{}],!1;if(e===R&&typeof W=="number"&&isFinite(W)){if(W>9007199254740991||isNaN(W))return J.errors=[{}],!1;if(W<0||isNaN(
W))return J.errors=[{}],!1}var f=R===e}else var f=!0}}}}else return J.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.
record!==void 0&&s.call(r,"record")){let q=r.record,E=e;if(e===E)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if((q.
results===void 0||!s.call(q,"results"))&&(O="results")||(q.rows===void 0||!s.call(q,"rows"))&&(O="rows")||(q.durable===void 0||
!s.call(q,"durable"))&&(O="durable"))return J.errors=[{}],!1;{let S=e;for(let W of Object.keys(q))if(!(W==="results"||W===
"rows"||W==="durable"))return J.errors=[{}],!1;if(S===e){if(q.results!==void 0&&s.call(q,"results")){let W=q.results,R=e;
if(typeof W!="string")return J.errors=[{}],!1;if(!(W==="none"||W==="digest"||W==="rows"))return J.errors=[{}],!1;var d=R===
e}else var d=!0;if(d){if(q.rows!==void 0&&s.call(q,"rows")){let R=q.rows,I=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&
isFinite(R)))return J.errors=[{}],!1;if(e===I&&typeof R=="number"&&isFinite(R)){if(R>1e4||isNaN(R))return J.errors=[{}],
!1;if(R<0||isNaN(R))return J.errors=[{}],!1}var d=I===e}else var d=!0;if(d)if(q.durable!==void 0&&s.call(q,"durable")){let R=q.
durable,I=e;if(typeof R!="string")return J.errors=[{}],!1;if(!(R==="before"||R==="within-a-second"))return J.errors=[{}],
!1;var d=I===e}else var d=!0}}}}else return J.errors=[{}],!1;var t=E===e}else var t=!0;if(t)if(r.sessions!==void 0&&s.call(
r,"sessions")){let q=r.sessions,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return J.errors=[{}],!1;if(e===
E&&typeof q=="number"&&isFinite(q)){if(q>1e3||isNaN(q))return J.errors=[{}],!1;if(q<1||isNaN(q))return J.errors=[{}],!1}
var t=E===e}else var t=!0}}}}}}}}}}}}}}else return J.errors=[{}],!1;return J.errors=i,e===0}var Sr=new RegExp("^[A-Za-z]\
[A-Za-z0-9_./-]*$","u");function Ge(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.code===void 0||!s.call(r,"code"))&&(y="code")||(r.
message===void 0||!s.call(r,"message"))&&(y="message"))return Ge.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v===
"code"||v==="message"))return Ge.errors=[{}],!1;if(g===e){if(r.code!==void 0&&s.call(r,"code")){let v=r.code,p=e;if(e===
e)if(typeof v=="string"){if(n(v)>100)return Ge.errors=[{}],!1;if(n(v)<1)return Ge.errors=[{}],!1;if(!Sr.test(v))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){
let v=r.message,p=e;if(e===p)if(typeof v=="string"){if(n(v)>4096)return Ge.errors=[{}],!1;if(n(v)<1)return Ge.errors=[{}],
!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0}}}else return Ge.errors=[{}],!1;return Ge.errors=i,e===0}function or(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.decision===void 0||!s.call(r,"decision"))&&(g="decision")||(r.view===void 0||!s.call(r,"v\
iew"))&&(g="view")||(r.until===void 0||!s.call(r,"until"))&&(g="until")||(r.reasons===void 0||!s.call(r,"reasons"))&&(g=
"reasons"))return or.errors=[{}],!1;{let v=e;for(let p of Object.keys(r))if(!(p==="decision"||p==="view"||p==="until"||p===
"reasons"))return or.errors=[{}],!1;if(v===e){if(r.decision!==void 0&&s.call(r,"decision")){let p=r.decision,c=e;if(typeof p!=
"string")return or.errors=[{}],!1;if(p!=="allow")return or.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.view!==void 0&&
s.call(r,"view")){let c=e;J(r.view,{instancePath:U+"/view",parentData:r,parentDataProperty:"view",rootData:M})||(i=i===null?
J.errors:i.concat(J.errors),e=i.length);var t=c===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let m=r.
until,b=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return or.errors=[{}],!1;if(e===b&&typeof m=="number"&&
isFinite(m)){if(m>253402300799||isNaN(m))return or.errors=[{}],!1;if(m<0||isNaN(m))return or.errors=[{}],!1}var t=b===e}else
var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,b=e;if(e===b)if(Array.isArray(m)){if(m.length>
100)return or.errors=[{}],!1;{var y=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;Ge(m[o],{instancePath:U+"/reasons/"+o,
parentData:m,parentDataProperty:o,rootData:M})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=f===e;if(!y)
break}}}else return or.errors=[{}],!1;var t=b===e}else var t=!0}}}}}else return or.errors=[{}],!1;return or.errors=i,e===
0}function Se(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.decision===void 0||!s.call(r,"decision"))&&(p="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(p="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(p="choices")||(r.until===void 0||!s.call(
r,"until"))&&(p="until"))return Se.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="decision"||m==="reasons"||
m==="choices"||m==="until"))return Se.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let m=r.decision,
b=e;if(typeof m!="string")return Se.errors=[{}],!1;if(m!=="deny")return Se.errors=[{}],!1;var t=b===e}else var t=!0;if(t){
if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,a=e;if(e===a)if(Array.isArray(b)){if(b.length>100)return Se.
errors=[{}],!1;{var y=!0;let o=b.length;for(let f=0;f<o;f++){let d=e;Ge(b[f],{instancePath:U+"/reasons/"+f,parentData:b,
parentDataProperty:f,rootData:M})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=d===e;if(!y)break}}}else return Se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let a=r.choices,l=e;if(e===l)
if(Array.isArray(a)){if(a.length>1e3)return Se.errors=[{}],!1;{var g=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;
if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){let $;if((u.grant===void 0||!s.call(u,"grant"))&&($="grant")||(u.role===
void 0||!s.call(u,"role"))&&($="role")||(u.until===void 0||!s.call(u,"until"))&&($="until"))return Se.errors=[{}],!1;{let P=e;
for(let N of Object.keys(u))if(!(N==="grant"||N==="role"||N==="until"))return Se.errors=[{}],!1;if(P===e){if(u.grant!==void 0&&
s.call(u,"grant")){let N=u.grant,k=e;if(e===e)if(typeof N=="string"){if(n(N)>127)return Se.errors=[{}],!1;if(n(N)<3)return Se.
errors=[{}],!1;if(!Nr.test(N))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(u.
role!==void 0&&s.call(u,"role")){let k=u.role,w=e;if(e===e)if(typeof k=="string"){if(n(k)>63)return Se.errors=[{}],!1;if(n(
k)<1)return Se.errors=[{}],!1;if(!Ce.test(k))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var v=w===e}else var v=!0;
if(v)if(u.until!==void 0&&s.call(u,"until")){let k=u.until,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return Se.errors=[{}],!1;if(e===w&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))return Se.errors=[{}],!1;
if(k<0||isNaN(k))return Se.errors=[{}],!1}var v=w===e}else var v=!0}}}}else return Se.errors=[{}],!1;var g=_===e;if(!g)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&s.call(r,"until")){let a=r.until,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>253402300799||
isNaN(a))return Se.errors=[{}],!1;if(a<0||isNaN(a))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=i,e===0}var Yi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let v;if((r.decision===void 0||!s.call(r,"decision"))&&(v="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(v="reasons")||(r.until===void 0||!s.call(r,"until"))&&(v="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(v="limits"))return Be.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Be.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,m=e;
if(typeof c!="string")return Be.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Be.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,b=e;if(e===b)if(Array.isArray(m)){if(m.
length>100)return Be.errors=[{}],!1;{var y=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;Ge(m[o],{instancePath:U+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:M})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=f===
e;if(!y)break}}}else return Be.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let b=r.
until,a=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Be.errors=[{}],!1;if(e===a&&typeof b=="number"&&
isFinite(b)){if(b>253402300799||isNaN(b))return Be.errors=[{}],!1;if(b<0||isNaN(b))return Be.errors=[{}],!1}var t=a===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let b=r.limits,a=e;if(e===a)if(b&&typeof b=="object"&&!Array.isArray(
b)){let o=e;for(let f of Object.keys(b))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(o===e){if(b.
rows!==void 0&&s.call(b,"rows")){let f=b.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var g=d===e}else var g=!0;if(g)if(b.statementSeconds!==void 0&&s.call(b,"statementSeconds")){let f=b.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var g=d===e}else var g=!0}}else
return Be.errors=[{}],!1;var t=a===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Ir(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0,t=e,y=!1,g=null,v=e;or(r,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var c=v===e;c&&(y=
!0,g=0);let p=e;Se(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?Se.errors:i.concat(Se.
errors),e=i.length);var c=p===e;if(c&&y)y=!1,g=[g,1];else{c&&(y=!0,g=1);let m=e;Be(r,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var c=m===e;c&&y?(y=!1,g=[g,2]):c&&(y=!0,g=2)}if(y)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Ir.errors=i,!1}return Ir.errors=i,e===
0}var si=Or,wi={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
bject","tokenId","resource","role","grant","grantUntil","bundle","address","protocol"],properties:{v:{type:"integer",const:1,
description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's n\
umber in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseco\
nds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"\
SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"session-start",description:"\
A session starts."},session:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"\
An id."},journal:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"The\
 journal that must name this session."},key:{$ref:"words#/$defs/keyId",description:"The key that signs this record."},subject:{
$ref:"record#/$defs/recordedSubject"},tokenId:{type:"string",minLength:0,maxLength:2048,description:"The token's id, nev\
er the token."},resource:{type:"string",minLength:0,maxLength:2048,description:"The resource."},role:{type:"string",minLength:0,
maxLength:2048,description:"The role."},grant:{type:"string",minLength:0,maxLength:2048,description:"The grant."},grantUntil:{
type:"integer",minimum:0,maximum:253402300799,description:"The grant's end."},bundle:{type:"object",additionalProperties:!1,
required:["revision","seq","digest"],properties:{revision:{type:"string",minLength:1,maxLength:73,description:"The commi\
t of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,description:"The bundle's sequence."},
digest:{$ref:"words#/$defs/digest"}},description:"The bundle that decided."},address:{type:"string",minLength:0,maxLength:2048,
description:"The client's address and port."},protocol:{type:"string",minLength:0,maxLength:2048,description:"The protoc\
ol."},application:{type:"string",minLength:0,maxLength:2048,description:"What the client calls itself; not proved."},trial:{
type:"boolean",description:"A trial issuer vouched."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed th\
is line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"\
Ed25519 signature over this line and, by the chain, every line before it."}},description:"A session starts."},pr=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),tr=new RegExp("^[0-9a-f]{64}$","u"),cr=new RegExp(
"^[A-Za-z0-9_-]{86}$","u");function re(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||
!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||
(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.session===void 0||!s.call(r,"session"))&&(o="session")||(r.journal===
void 0||!s.call(r,"journal"))&&(o="journal")||(r.key===void 0||!s.call(r,"key"))&&(o="key")||(r.subject===void 0||!s.call(
r,"subject"))&&(o="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&(o="tokenId")||(r.resource===void 0||!s.call(r,
"resource"))&&(o="resource")||(r.role===void 0||!s.call(r,"role"))&&(o="role")||(r.grant===void 0||!s.call(r,"grant"))&&
(o="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(o="grantUntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&
(o="bundle")||(r.address===void 0||!s.call(r,"address"))&&(o="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(o=
"protocol"))return re.errors=[{}],!1;{let f=e;for(let d of Object.keys(r))if(!s.call(wi.properties,d))return re.errors=[
{}],!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return re.errors=[{}],!1;if(d!==1)return re.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){
let u=r.n,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return re.errors=[{}],!1;if(e===_&&typeof u=="num\
ber"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return re.errors=[{}],!1;if(u<1||isNaN(u))return re.errors=[{}],!1}var t=_===
e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let _=r.at,j=e;if(e===j)if(typeof _=="string"){if(n(_)>24)return re.
errors=[{}],!1;if(n(_)<24)return re.errors=[{}],!1;if(!pr.test(_))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var t=j===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(n(
j)>64)return re.errors=[{}],!1;if(n(j)<64)return re.errors=[{}],!1;if(!tr.test(j))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,P=e;if(typeof $!="stri\
ng")return re.errors=[{}],!1;if($!=="session-start")return re.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.session!==
void 0&&s.call(r,"session")){let P=r.session,N=e;if(e===N)if(typeof P=="string"){if(n(P)>64)return re.errors=[{}],!1;if(n(
P)<8)return re.errors=[{}],!1;if(!ur.test(P))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.journal!==void 0&&s.call(r,"journal")){let N=r.journal,k=e;if(e===k)if(typeof N=="string"){if(n(N)>64)return re.
errors=[{}],!1;if(n(N)<8)return re.errors=[{}],!1;if(!ur.test(N))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let k=r.key,w=e;if(e===e)if(typeof k=="string"){if(n(
k)>128)return re.errors=[{}],!1;if(n(k)<1)return re.errors=[{}],!1;if(!Ve.test(k))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,A=e,h=e,D=!1,
T=null,x=e;if(e===x)if(w&&typeof w=="object"&&!Array.isArray(w)){let B;if((w.kind===void 0||!s.call(w,"kind"))&&(B="kind")||
(w.name===void 0||!s.call(w,"name"))&&(B="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(B="issuer")||(w.subject===void 0||
!s.call(w,"subject"))&&(B="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(B="claims")||(w.authenticatedAt===void 0||
!s.call(w,"authenticatedAt"))&&(B="authenticatedAt")){let O={};i===null?i=[O]:i.push(O),e++}else{let O=e;for(let S of Object.
keys(w))if(!(S==="kind"||S==="name"||S==="issuer"||S==="subject"||S==="claims"||S==="authenticatedAt")){let W={};i===null?
i=[W]:i.push(W),e++;break}if(O===e){if(w.kind!==void 0&&s.call(w,"kind")){let S=w.kind,W=e;if(typeof S!="string"){let I={};
i===null?i=[I]:i.push(I),e++}if(S!=="user"){let I={};i===null?i=[I]:i.push(I),e++}var y=W===e}else var y=!0;if(y){if(w.name!==
void 0&&s.call(w,"name")){let W=w.name,R=e;if(e===R)if(typeof W=="string"){if(n(W)>2048){let F={};i===null?i=[F]:i.push(
F),e++}else if(n(W)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var y=R===e}else
var y=!0;if(y){if(w.issuer!==void 0&&s.call(w,"issuer")){let R=w.issuer,I=e;if(e===I)if(typeof R=="string"){if(n(R)>2048){
let L={};i===null?i=[L]:i.push(L),e++}else if(n(R)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:
i.push(L),e++}var y=I===e}else var y=!0;if(y){if(w.subject!==void 0&&s.call(w,"subject")){let I=w.subject,F=e;if(e===F)if(typeof I==
"string"){if(n(I)>2048){let C={};i===null?i=[C]:i.push(C),e++}else if(n(I)<0){let C={};i===null?i=[C]:i.push(C),e++}}else{
let C={};i===null?i=[C]:i.push(C),e++}var y=F===e}else var y=!0;if(y){if(w.claims!==void 0&&s.call(w,"claims")){let F=w.
claims,L=e;if(e===L)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let V={};i===null?i=[V]:i.
push(V),e++}else{for(let V of Object.keys(F)){let z=e;if(e===z)if(typeof V=="string"){if(n(V)>1024){let H={};i===null?i=
[H]:i.push(H),e++}else if(n(V)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{let H={};i===null?i=[H]:i.push(H),e++}var g=z===
e;if(!g){let H={};i===null?i=[H]:i.push(H),e++;break}}if(g)for(let V of Object.keys(F)){let z=F[V],H=e;if(e===H)if(Array.
isArray(z))if(z.length>1e4){let Z={};i===null?i=[Z]:i.push(Z),e++}else{var v=!0;let Z=z.length;for(let oe=0;oe<Z;oe++){let Y=z[oe],
G=e;if(e===G)if(typeof Y=="string"){if(n(Y)>2048){let ie={};i===null?i=[ie]:i.push(ie),e++}else if(n(Y)<0){let ie={};i===
null?i=[ie]:i.push(ie),e++}}else{let ie={};i===null?i=[ie]:i.push(ie),e++}var v=G===e;if(!v)break}}else{let Z={};i===null?
i=[Z]:i.push(Z),e++}var p=H===e;if(!p)break}}else{let V={};i===null?i=[V]:i.push(V),e++}var y=L===e}else var y=!0;if(y)if(w.
authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let F=w.authenticatedAt,L=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(
F)&&isFinite(F))){let V={};i===null?i=[V]:i.push(V),e++}if(e===L&&typeof F=="number"&&isFinite(F)){if(F>253402300799||isNaN(
F)){let V={};i===null?i=[V]:i.push(V),e++}else if(F<0||isNaN(F)){let V={};i===null?i=[V]:i.push(V),e++}}var y=L===e}else
var y=!0}}}}}}}else{let B={};i===null?i=[B]:i.push(B),e++}var a=x===e;a&&(D=!0,T=0);let q=e;if(e===q)if(w&&typeof w=="ob\
ject"&&!Array.isArray(w)){let B;if((w.kind===void 0||!s.call(w,"kind"))&&(B="kind")||(w.issuer===void 0||!s.call(w,"issu\
er"))&&(B="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(B="claims")||(w.authenticatedAt===void 0||!s.call(w,"aut\
henticatedAt"))&&(B="authenticatedAt")){let O={};i===null?i=[O]:i.push(O),e++}else{let O=e;for(let S of Object.keys(w))if(!(S===
"kind"||S==="issuer"||S==="claims"||S==="authenticatedAt")){let W={};i===null?i=[W]:i.push(W),e++;break}if(O===e){if(w.kind!==
void 0&&s.call(w,"kind")){let S=w.kind,W=e;if(typeof S!="string"){let I={};i===null?i=[I]:i.push(I),e++}if(S!=="workload"){
let I={};i===null?i=[I]:i.push(I),e++}var c=W===e}else var c=!0;if(c){if(w.issuer!==void 0&&s.call(w,"issuer")){let W=w.
issuer,R=e;if(e===R)if(typeof W=="string"){if(n(W)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(n(W)<0){let F={};
i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var c=R===e}else var c=!0;if(c){if(w.claims!==void 0&&
s.call(w,"claims")){let R=w.claims,I=e;if(e===I)if(R&&typeof R=="object"&&!Array.isArray(R))if(Object.keys(R).length>100){
let L={};i===null?i=[L]:i.push(L),e++}else{for(let L of Object.keys(R)){let C=e;if(e===C)if(typeof L=="string"){if(n(L)>
1024){let V={};i===null?i=[V]:i.push(V),e++}else if(n(L)<1){let V={};i===null?i=[V]:i.push(V),e++}}else{let V={};i===null?
i=[V]:i.push(V),e++}var m=C===e;if(!m){let V={};i===null?i=[V]:i.push(V),e++;break}}if(m)for(let L of Object.keys(R)){let C=R[L],
V=e;if(e===V)if(typeof C=="string"){if(n(C)>2048){let z={};i===null?i=[z]:i.push(z),e++}else if(n(C)<0){let z={};i===null?
i=[z]:i.push(z),e++}}else{let z={};i===null?i=[z]:i.push(z),e++}var b=V===e;if(!b)break}}else{let L={};i===null?i=[L]:i.
push(L),e++}var c=I===e}else var c=!0;if(c)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let R=w.authenticatedAt,
I=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let L={};i===null?i=[L]:i.push(L),e++}if(e===I&&typeof R==
"number"&&isFinite(R)){if(R>253402300799||isNaN(R)){let L={};i===null?i=[L]:i.push(L),e++}else if(R<0||isNaN(R)){let L={};
i===null?i=[L]:i.push(L),e++}}var c=I===e}else var c=!0}}}}}else{let B={};i===null?i=[B]:i.push(B),e++}var a=q===e;if(a&&
D?(D=!1,T=[T,1]):a&&(D=!0,T=1),D)e=h,i!==null&&(h?i.length=h:i=null);else{let B={};return i===null?i=[B]:i.push(B),e++,re.
errors=i,!1}var t=A===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let A=r.tokenId,h=e;if(e===h)if(typeof A==
"string"){if(n(A)>2048)return re.errors=[{}],!1;if(n(A)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=h===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let h=r.resource,D=e;if(e===D)if(typeof h=="string"){
if(n(h)>2048)return re.errors=[{}],!1;if(n(h)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=D===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let D=r.role,T=e;if(e===T)if(typeof D=="string"){if(n(D)>2048)return re.errors=
[{}],!1;if(n(D)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let T=r.grant,x=e;if(e===x)if(typeof T=="string"){if(n(T)>2048)return re.errors=[{}],!1;if(n(T)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let x=r.grantUntil,q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return re.errors=[{}],!1;if(e===q&&
typeof x=="number"&&isFinite(x)){if(x>253402300799||isNaN(x))return re.errors=[{}],!1;if(x<0||isNaN(x))return re.errors=
[{}],!1}var t=q===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let q=r.bundle,E=e;if(e===E)if(q&&typeof q==
"object"&&!Array.isArray(q)){let O;if((q.revision===void 0||!s.call(q,"revision"))&&(O="revision")||(q.seq===void 0||!s.
call(q,"seq"))&&(O="seq")||(q.digest===void 0||!s.call(q,"digest"))&&(O="digest"))return re.errors=[{}],!1;{let S=e;for(let W of Object.
keys(q))if(!(W==="revision"||W==="seq"||W==="digest"))return re.errors=[{}],!1;if(S===e){if(q.revision!==void 0&&s.call(
q,"revision")){let W=q.revision,R=e;if(e===R)if(typeof W=="string"){if(n(W)>73)return re.errors=[{}],!1;if(n(W)<1)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var l=R===e}else var l=!0;if(l){if(q.seq!==void 0&&s.call(q,"seq")){let R=q.
seq,I=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return re.errors=[{}],!1;if(e===I&&typeof R=="number"&&
isFinite(R)){if(R>9007199254740991||isNaN(R))return re.errors=[{}],!1;if(R<0||isNaN(R))return re.errors=[{}],!1}var l=I===
e}else var l=!0;if(l)if(q.digest!==void 0&&s.call(q,"digest")){let R=q.digest,I=e;if(e===e)if(typeof R=="string"){if(n(R)>
71)return re.errors=[{}],!1;if(n(R)<71)return re.errors=[{}],!1;if(!mr.test(R))return re.errors=[{}],!1}else return re.errors=
[{}],!1;var l=I===e}else var l=!0}}}}else return re.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let E=r.address,B=e;if(e===B)if(typeof E=="string"){if(n(E)>2048)return re.errors=[{}],!1;if(n(E)<0)
return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let B=r.protocol,O=e;if(e===O)if(typeof B=="string"){if(n(B)>2048)return re.errors=[{}],!1;if(n(B)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let O=r.application,S=e;if(e===S)if(typeof O=="string"){if(n(O)>2048)return re.errors=[{}],!1;if(n(O)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let S=e;
if(typeof r.trial!="boolean")return re.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let W=r.kid,R=e;if(e===e)if(typeof W=="string"){if(n(W)>128)return re.errors=[{}],!1;if(n(W)<1)return re.errors=[{}],!1;
if(!Ve.test(W))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=R===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let W=r.sig,R=e;if(e===R)if(typeof W=="string"){if(n(W)>86)return re.errors=[{}],!1;if(n(W)<86)return re.
errors=[{}],!1;if(!cr.test(W))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=R===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return re.errors=[{}],!1;return re.errors=i,e===0}var Ai={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","statement","text","changed","parts","decision","reasons","revision"],properties:{v:{type:"integer",const:1,
description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's n\
umber in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseco\
nds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"\
SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"statement",description:"\
A statement is decided; on stable storage before it is forwarded."},statement:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Its number in the session."},text:{type:"string",maxLength:131072,description:"As received; literals of mas\
ked columns are masked."},textCut:{$ref:"record#/$defs/recordedCut"},changed:{type:"boolean",description:"Masks were com\
piled in."},compiled:{$ref:"words#/$defs/digest",description:"Digest of what goes upstream."},prepared:{type:"string",minLength:0,
maxLength:2048,description:"Name of the prepared statement."},binds:{type:"array",maxItems:1e3,items:{$ref:"record#/$def\
s/recordedBind"},description:"Bind values."},bindCount:{type:"integer",minimum:0,maximum:65535,description:"How many the\
re were, when not all are kept."},parts:{type:"array",maxItems:100,items:{$ref:"record#/$defs/recordedPart"},description:"\
Facts of each statement."},partCount:{type:"integer",minimum:0,maximum:9007199254740991,description:"How many there were\
, when not all are kept."},namesCut:{type:"boolean",description:"Some names did not fit and are left out."},decision:{type:"\
string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#\
/$defs/decisionReason"},description:"Why."},revision:{type:"string",minLength:1,maxLength:73,description:"The commit of \
the bundle, or none."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,
maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, \
by the chain, every line before it."}},description:"A statement is decided; on stable storage before it is forwarded."},
Xi={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function fr(r,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(y="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(y="digest"))return fr.errors=[{}],!1;{let g=e;for(let v of Object.
keys(r))if(!(v==="bytes"||v==="digest"))return fr.errors=[{}],!1;if(g===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let v=r.
bytes,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return fr.errors=[{}],!1;if(e===p&&typeof v=="number"&&
isFinite(v)){if(v>9007199254740991||isNaN(v))return fr.errors=[{}],!1;if(v<0||isNaN(v))return fr.errors=[{}],!1}var t=p===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let v=r.digest,p=e;if(e===e)if(typeof v=="string"){if(n(v)>
71)return fr.errors=[{}],!1;if(n(v)<71)return fr.errors=[{}],!1;if(!mr.test(v))return fr.errors=[{}],!1}else return fr.errors=
[{}],!1;var t=p===e}else var t=!0}}}else return fr.errors=[{}],!1;return fr.errors=i,e===0}var es={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ee(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kinds===void 0||!s.call(r,"kinds"))&&(m="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(m=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(m="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(m="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(m="masked"))return Ee.errors=[{}],!1;{let b=e;for(let a of Object.keys(r))if(!(a===
"kinds"||a==="tags"||a==="reads"||a==="writes"||a==="functions"||a==="masked"))return Ee.errors=[{}],!1;if(b===e){if(r.kinds!==
void 0&&s.call(r,"kinds")){let a=r.kinds,l=e;if(e===l)if(Array.isArray(a)){if(a.length>15)return Ee.errors=[{}],!1;{var t=!0;
let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return Ee.errors=[{}],!1;if(!(u==="select"||u===
"insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||u==="call"||u==="do"||u==="lock"||u==="not\
ify"||u==="maintenance"||u==="set"||u==="other"))return Ee.errors=[{}],!1;var t=_===e;if(!t)break}}}else return Ee.errors=
[{}],!1;var y=l===e}else var y=!0;if(y){if(r.tags!==void 0&&s.call(r,"tags")){let l=r.tags,o=e;if(e===o)if(Array.isArray(
l)){if(l.length>13)return Ee.errors=[{}],!1;{var g=!0;let d=l.length;for(let u=0;u<d;u++){let _=l[u],j=e;if(typeof _!="s\
tring")return Ee.errors=[{}],!1;if(!(_==="create"||_==="alter"||_==="drop"||_==="grant-rights"||_==="alter-system"||_===
"alter-role"||_==="copy"||_==="copy-file"||_==="copy-program"||_==="explain-analyze"||_==="prepare"||_==="cursor"||_==="\
two-phase"||_==="without-condition"))return Ee.errors=[{}],!1;var g=j===e;if(!g)break}}}else return Ee.errors=[{}],!1;var y=o===
e}else var y=!0;if(y){if(r.reads!==void 0&&s.call(r,"reads")){let o=r.reads,f=e;if(e===f)if(Array.isArray(o)){if(o.length>
256)return Ee.errors=[{}],!1;{var v=!0;let u=o.length;for(let _=0;_<u;_++){let j=o[_],$=e;if(e===$)if(typeof j=="string"){
if(n(j)>2048)return Ee.errors=[{}],!1;if(n(j)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var v=$===e;if(!v)
break}}}else return Ee.errors=[{}],!1;var y=f===e}else var y=!0;if(y){if(r.writes!==void 0&&s.call(r,"writes")){let f=r.
writes,d=e;if(e===d)if(Array.isArray(f)){if(f.length>256)return Ee.errors=[{}],!1;{var p=!0;let _=f.length;for(let j=0;j<
_;j++){let $=f[j],P=e;if(e===P)if(typeof $=="string"){if(n($)>2048)return Ee.errors=[{}],!1;if(n($)<0)return Ee.errors=[
{}],!1}else return Ee.errors=[{}],!1;var p=P===e;if(!p)break}}}else return Ee.errors=[{}],!1;var y=d===e}else var y=!0;if(y){
if(r.functions!==void 0&&s.call(r,"functions")){let d=r.functions,u=e;if(e===u)if(Array.isArray(d)){if(d.length>256)return Ee.
errors=[{}],!1;{var c=!0;let j=d.length;for(let $=0;$<j;$++){let P=d[$],N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)
return Ee.errors=[{}],!1;if(n(P)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var c=N===e;if(!c)break}}}else
return Ee.errors=[{}],!1;var y=u===e}else var y=!0;if(y)if(r.masked!==void 0&&s.call(r,"masked")){let d=e;if(typeof r.masked!=
"boolean")return Ee.errors=[{}],!1;var y=d===e}else var y=!0}}}}}}}else return Ee.errors=[{}],!1;return Ee.errors=i,e===
0}function Qe(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if((r.code===void 0||!s.call(r,"code"))&&(y="code")||(r.message===void 0||!s.call(r,"\
message"))&&(y="message"))return Qe.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v==="code"||v==="message"))
return Qe.errors=[{}],!1;if(g===e){if(r.code!==void 0&&s.call(r,"code")){let v=r.code,p=e;if(e===e)if(typeof v=="string"){
if(n(v)>100)return Qe.errors=[{}],!1;if(n(v)<1)return Qe.errors=[{}],!1;if(!Sr.test(v))return Qe.errors=[{}],!1}else return Qe.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){let v=r.message,p=e;if(e===p)if(typeof v==
"string"){if(n(v)>4096)return Qe.errors=[{}],!1;if(n(v)<1)return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=p===
e}else var t=!0}}}else return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function te(r,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,
"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(c="prev")||(r.type===void 0||!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(c="statement")||(r.text===void 0||!s.call(r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c=
"changed")||(r.parts===void 0||!s.call(r,"parts"))&&(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decis\
ion")||(r.reasons===void 0||!s.call(r,"reasons"))&&(c="reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revi\
sion"))return te.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(!s.call(Ai.properties,b))return te.errors=[{}],!1;
if(m===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,a=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return te.
errors=[{}],!1;if(b!==1)return te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let a=r.
n,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return te.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return te.errors=[{}],!1;if(a<1||isNaN(a))return te.errors=[{}],!1}var t=l===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let l=r.at,o=e;if(e===o)if(typeof l=="string"){if(n(l)>24)return te.errors=[{}],
!1;if(n(l)<24)return te.errors=[{}],!1;if(!pr.test(l))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return te.
errors=[{}],!1;if(n(o)<64)return te.errors=[{}],!1;if(!tr.test(o))return te.errors=[{}],!1}else return te.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.type,d=e;if(typeof f!="string")return te.errors=
[{}],!1;if(f!=="statement")return te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"s\
tatement")){let d=r.statement,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return te.errors=[{}],!1;if(e===
u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return te.errors=[{}],!1;if(d<1||isNaN(d))return te.
errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"text")){let u=r.text,_=e;if(e===_)if(typeof u==
"string"){if(n(u)>131072)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.textCut!==
void 0&&s.call(r,"textCut")){let _=e;fr(r.textCut,{instancePath:U+"/textCut",parentData:r,parentDataProperty:"textCut",rootData:M})||
(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var t=_===e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"c\
hanged")){let j=e;if(typeof r.changed!="boolean")return te.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.compiled!==
void 0&&s.call(r,"compiled")){let $=r.compiled,P=e;if(e===e)if(typeof $=="string"){if(n($)>71)return te.errors=[{}],!1;if(n(
$)<71)return te.errors=[{}],!1;if(!mr.test($))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let P=r.prepared,N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)return te.
errors=[{}],!1;if(n(P)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.binds!==
void 0&&s.call(r,"binds")){let N=r.binds,k=e;if(e===k)if(Array.isArray(N)){if(N.length>1e3)return te.errors=[{}],!1;{var y=!0;
let A=N.length;for(let h=0;h<A;h++){let D=N[h],T=e;if(e===e)if(D&&typeof D=="object"&&!Array.isArray(D)){let q;if((D.value===
void 0||!s.call(D,"value"))&&(q="value"))return te.errors=[{}],!1;{let E=e;for(let B of Object.keys(D))if(!(B==="value"||
B==="encoding"||B==="masked"||B==="bytes"))return te.errors=[{}],!1;if(E===e){if(D.value!==void 0&&s.call(D,"value")){let B=D.
value,O=e;if(typeof B!="string"&&B!==null)return te.errors=[{}],!1;if(e===O&&typeof B=="string"&&n(B)>131072)return te.errors=
[{}],!1;var g=O===e}else var g=!0;if(g){if(D.encoding!==void 0&&s.call(D,"encoding")){let O=D.encoding,S=e;if(typeof O!=
"string")return te.errors=[{}],!1;if(O!=="base64")return te.errors=[{}],!1;var g=S===e}else var g=!0;if(g){if(D.masked!==
void 0&&s.call(D,"masked")){let S=e;if(typeof D.masked!="boolean")return te.errors=[{}],!1;var g=S===e}else var g=!0;if(g)
if(D.bytes!==void 0&&s.call(D,"bytes")){let S=D.bytes,W=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return te.
errors=[{}],!1;if(e===W&&typeof S=="number"&&isFinite(S)){if(S>9007199254740991||isNaN(S))return te.errors=[{}],!1;if(S<
0||isNaN(S))return te.errors=[{}],!1}var g=W===e}else var g=!0}}}}}else return te.errors=[{}],!1;var y=T===e;if(!y)break}}}else
return te.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.bindCount!==void 0&&s.call(r,"bindCount")){let k=r.bindCount,
w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return te.errors=[{}],!1;if(e===w&&typeof k=="number"&&isFinite(
k)){if(k>65535||isNaN(k))return te.errors=[{}],!1;if(k<0||isNaN(k))return te.errors=[{}],!1}var t=w===e}else var t=!0;if(t){
if(r.parts!==void 0&&s.call(r,"parts")){let w=r.parts,A=e;if(e===A)if(Array.isArray(w)){if(w.length>100)return te.errors=
[{}],!1;{var v=!0;let D=w.length;for(let T=0;T<D;T++){let x=e;Ee(w[T],{instancePath:U+"/parts/"+T,parentData:w,parentDataProperty:T,
rootData:M})||(i=i===null?Ee.errors:i.concat(Ee.errors),e=i.length);var v=x===e;if(!v)break}}}else return te.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(r.partCount!==void 0&&s.call(r,"partCount")){let A=r.partCount,h=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return te.errors=[{}],!1;if(e===h&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return te.errors=[{}],!1;if(A<0||isNaN(A))return te.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(r.namesCut!==
void 0&&s.call(r,"namesCut")){let h=e;if(typeof r.namesCut!="boolean")return te.errors=[{}],!1;var t=h===e}else var t=!0;
if(t){if(r.decision!==void 0&&s.call(r,"decision")){let D=r.decision,T=e;if(typeof D!="string")return te.errors=[{}],!1;
if(!(D==="allow"||D==="deny"||D==="hold"))return te.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.reasons!==void 0&&
s.call(r,"reasons")){let T=r.reasons,x=e;if(e===x)if(Array.isArray(T)){if(T.length>16)return te.errors=[{}],!1;{var p=!0;
let E=T.length;for(let B=0;B<E;B++){let O=e;Qe(T[B],{instancePath:U+"/reasons/"+B,parentData:T,parentDataProperty:B,rootData:M})||
(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length);var p=O===e;if(!p)break}}}else return te.errors=[{}],!1;var t=x===
e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"revision")){let x=r.revision,q=e;if(e===q)if(typeof x=="string"){
if(n(x)>73)return te.errors=[{}],!1;if(n(x)<1)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=q===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let q=r.kid,E=e;if(e===e)if(typeof q=="string"){if(n(q)>128)return te.errors=[
{}],!1;if(n(q)<1)return te.errors=[{}],!1;if(!Ve.test(q))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=E===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let q=r.sig,E=e;if(e===E)if(typeof q=="string"){if(n(q)>86)return te.
errors=[{}],!1;if(n(q)<86)return te.errors=[{}],!1;if(!cr.test(q))return te.errors=[{}],!1}else return te.errors=[{}],!1;
var t=E===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return te.errors=[{}],!1;return te.errors=i,e===0}var ji={type:"obje\
ct",additionalProperties:!1,required:["v","n","at","prev","type","statement","rows","bytes","durationMs"],properties:{v:{
type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, wi\
th milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal di\
gits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"outco\
me",description:"A statement went so."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"Its nu\
mber in the session."},rows:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows."},bytes:{type:"integer",
minimum:0,maximum:9007199254740991,description:"Bytes of result."},durationMs:{type:"number",minimum:0,maximum:9007199254740991,
description:"Milliseconds."},tag:{type:"string",minLength:0,maxLength:2048,description:"The command tag."},error:{type:"\
object",additionalProperties:!1,required:["sqlstate"],properties:{sqlstate:{type:"string",minLength:5,maxLength:5,pattern:"\
^[0-9A-Z]{5}$","x-meaning":"an SQLSTATE",description:"SQLSTATE."},message:{type:"string",minLength:0,maxLength:2048,description:"\
The message."}},description:"How it failed."},sent:{type:"object",additionalProperties:!1,required:["bytes"],properties:{
bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes of data, without what the protocol puts arou\
nd them."},digest:{type:"string",minLength:71,maxLength:71,pattern:"^sha256:[0-9a-f]{64}$","x-meaning":"sha256: and 64 h\
exadecimal digits",description:"Over the data as it was sent; absent where results are not recorded."}},description:"Dat\
a that the client sent by COPY FROM STDIN."},result:{$ref:"record#/$defs/recordedResult"},kid:{$ref:"words#/$defs/keyId",
description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$",
"x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"\
A statement went so."},xi=new RegExp("^[0-9A-Z]{5}$","u"),rs={description:"What the client saw.",oneOf:[{type:"object",additionalProperties:!1,
required:["digest"],properties:{digest:{$ref:"words#/$defs/digest",description:"Digest over the rows."}}},{type:"object",
additionalProperties:!1,required:["rows"],properties:{rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{
type:["string","null"],maxLength:131072},description:"A row."},description:"The first rows."},cut:{type:"boolean",description:"\
There were more."}}}]};function $r(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0,t=e,y=!1,g=null,v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"di\
gest"))&&(l="digest")){let o={};i===null?i=[o]:i.push(o),e++}else{let o=e;for(let f of Object.keys(r))if(f!=="digest"){let d={};
i===null?i=[d]:i.push(d),e++;break}if(o===e&&r.digest!==void 0&&s.call(r,"digest")){let f=r.digest;if(e===e)if(typeof f==
"string"){if(n(f)>71){let d={};i===null?i=[d]:i.push(d),e++}else if(n(f)<71){let d={};i===null?i=[d]:i.push(d),e++}else if(!mr.
test(f)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}}}}else{let l={};i===null?i=[
l]:i.push(l),e++}var a=v===e;a&&(y=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===
void 0||!s.call(r,"rows"))&&(l="rows")){let o={};i===null?i=[o]:i.push(o),e++}else{let o=e;for(let f of Object.keys(r))if(!(f===
"rows"||f==="cut")){let d={};i===null?i=[d]:i.push(d),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.
rows,d=e;if(e===d)if(Array.isArray(f))if(f.length>1e4){let _={};i===null?i=[_]:i.push(_),e++}else{var c=!0;let _=f.length;
for(let j=0;j<_;j++){let $=f[j],P=e;if(e===P)if(Array.isArray($))if($.length>2e3){let k={};i===null?i=[k]:i.push(k),e++}else{
var m=!0;let k=$.length;for(let w=0;w<k;w++){let A=$[w],h=e;if(typeof A!="string"&&A!==null){let T={};i===null?i=[T]:i.push(
T),e++}if(e===h&&typeof A=="string"&&n(A)>131072){let T={};i===null?i=[T]:i.push(T),e++}var m=h===e;if(!m)break}}else{let k={};
i===null?i=[k]:i.push(k),e++}var c=P===e;if(!c)break}}else{let _={};i===null?i=[_]:i.push(_),e++}var b=d===e}else var b=!0;
if(b)if(r.cut!==void 0&&s.call(r,"cut")){let f=e;if(typeof r.cut!="boolean"){let u={};i===null?i=[u]:i.push(u),e++}var b=f===
e}else var b=!0}}}else{let l={};i===null?i=[l]:i.push(l),e++}var a=p===e;if(a&&y?(y=!1,g=[g,1]):a&&(y=!0,g=1),y)e=t,i!==
null&&(t?i.length=t:i=null);else{let l={};return i===null?i=[l]:i.push(l),e++,$r.errors=i,!1}return $r.errors=i,e===0}function fe(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(r,"n"))&&(v="n")||(r.at===void 0||
!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===void 0||!s.call(r,"type"))&&(v="\
type")||(r.statement===void 0||!s.call(r,"statement"))&&(v="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(v="rows")||
(r.bytes===void 0||!s.call(r,"bytes"))&&(v="bytes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(v="durationMs"))
return fe.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!s.call(ji.properties,c))return fe.errors=[{}],!1;if(p===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return fe.errors=
[{}],!1;if(c!==1)return fe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,b=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return fe.errors=[{}],!1;if(e===b&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return fe.errors=[{}],!1;if(m<1||isNaN(m))return fe.errors=[{}],!1}var t=b===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let b=r.at,a=e;if(e===a)if(typeof b=="string"){if(n(b)>24)return fe.errors=[{}],
!1;if(n(b)<24)return fe.errors=[{}],!1;if(!pr.test(b))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return fe.
errors=[{}],!1;if(n(a)<64)return fe.errors=[{}],!1;if(!tr.test(a))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,o=e;if(typeof l!="string")return fe.errors=
[{}],!1;if(l!=="outcome")return fe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"sta\
tement")){let o=r.statement,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return fe.errors=[{}],!1;if(e===
f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return fe.errors=[{}],!1;if(o<1||isNaN(o))return fe.
errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,d=e;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return fe.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return fe.errors=[{}],!1;if(f<0||isNaN(f))return fe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let d=r.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return fe.errors=[
{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return fe.errors=[{}],!1;if(d<0||isNaN(
d))return fe.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.durationMs!==void 0&&s.call(r,"durationMs")){let u=r.durationMs,
_=e;if(e===_)if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return fe.errors=[{}],!1;if(u<0||isNaN(
u))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"t\
ag")){let _=r.tag,j=e;if(e===j)if(typeof _=="string"){if(n(_)>2048)return fe.errors=[{}],!1;if(n(_)<0)return fe.errors=[
{}],!1}else return fe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.error!==void 0&&s.call(r,"error")){let j=r.error,
$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let N;if((j.sqlstate===void 0||!s.call(j,"sqlstate"))&&(N="sql\
state"))return fe.errors=[{}],!1;{let k=e;for(let w of Object.keys(j))if(!(w==="sqlstate"||w==="message"))return fe.errors=
[{}],!1;if(k===e){if(j.sqlstate!==void 0&&s.call(j,"sqlstate")){let w=j.sqlstate,A=e;if(e===A)if(typeof w=="string"){if(n(
w)>5)return fe.errors=[{}],!1;if(n(w)<5)return fe.errors=[{}],!1;if(!xi.test(w))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var y=A===e}else var y=!0;if(y)if(j.message!==void 0&&s.call(j,"message")){let w=j.message,A=e;if(e===A)if(typeof w==
"string"){if(n(w)>2048)return fe.errors=[{}],!1;if(n(w)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var y=A===
e}else var y=!0}}}else return fe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.sent!==void 0&&s.call(r,"sent")){let $=r.
sent,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;if(($.bytes===void 0||!s.call($,"bytes"))&&(k="byte\
s"))return fe.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(!(A==="bytes"||A==="digest"))return fe.errors=[{}],
!1;if(w===e){if($.bytes!==void 0&&s.call($,"bytes")){let A=$.bytes,h=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(
A)))return fe.errors=[{}],!1;if(e===h&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return fe.errors=
[{}],!1;if(A<0||isNaN(A))return fe.errors=[{}],!1}var g=h===e}else var g=!0;if(g)if($.digest!==void 0&&s.call($,"digest")){
let A=$.digest,h=e;if(e===h)if(typeof A=="string"){if(n(A)>71)return fe.errors=[{}],!1;if(n(A)<71)return fe.errors=[{}],
!1;if(!mr.test(A))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var g=h===e}else var g=!0}}}else return fe.errors=
[{}],!1;var t=P===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){let P=e;$r(r.result,{instancePath:U+"/\
result",parentData:r,parentDataProperty:"result",rootData:M})||(i=i===null?$r.errors:i.concat($r.errors),e=i.length);var t=P===
e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let N=r.kid,k=e;if(e===e)if(typeof N=="string"){if(n(N)>128)return fe.
errors=[{}],!1;if(n(N)<1)return fe.errors=[{}],!1;if(!Ve.test(N))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=k===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let N=r.sig,k=e;if(e===k)if(typeof N=="string"){if(n(
N)>86)return fe.errors=[{}],!1;if(n(N)<86)return fe.errors=[{}],!1;if(!cr.test(N))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=i,e===0}var Ni={type:"\
object",additionalProperties:!1,required:["v","n","at","prev","type","revision","decision","reasons"],properties:{v:{type:"\
integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, wi\
th milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal di\
gits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"redec\
ide",description:"The open session was decided again."},revision:{type:"string",minLength:1,maxLength:73,description:"Th\
e commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,description:"The bundle's sequ\
ence."},digest:{$ref:"words#/$defs/digest",description:"The new bundle's digest."},decision:{type:"string",enum:["allow",
"deny"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"\
Why."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,
pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain,\
 every line before it."}},description:"The open session was decided again."};function ke(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.
v===void 0||!s.call(r,"v"))&&(g="v")||(r.n===void 0||!s.call(r,"n"))&&(g="n")||(r.at===void 0||!s.call(r,"at"))&&(g="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(g="prev")||(r.type===void 0||!s.call(r,"type"))&&(g="type")||(r.revision===void 0||
!s.call(r,"revision"))&&(g="revision")||(r.decision===void 0||!s.call(r,"decision"))&&(g="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(g="reasons"))return ke.errors=[{}],!1;{let v=e;for(let p of Object.keys(r))if(!s.call(Ni.properties,
p))return ke.errors=[{}],!1;if(v===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return ke.errors=[{}],!1;if(p!==1)return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let c=r.n,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===m&&
typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=
[{}],!1}var t=m===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let m=r.at,b=e;if(e===b)if(typeof m=="string"){
if(n(m)>24)return ke.errors=[{}],!1;if(n(m)<24)return ke.errors=[{}],!1;if(!pr.test(m))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let b=r.prev,a=e;if(e===a)if(typeof b==
"string"){if(n(b)>64)return ke.errors=[{}],!1;if(n(b)<64)return ke.errors=[{}],!1;if(!tr.test(b))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!=
"string")return ke.errors=[{}],!1;if(a!=="redecide")return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==
void 0&&s.call(r,"revision")){let l=r.revision,o=e;if(e===o)if(typeof l=="string"){if(n(l)>73)return ke.errors=[{}],!1;if(n(
l)<1)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,
"seq")){let o=r.seq,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ke.errors=[{}],!1;if(e===f&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ke.errors=[{}],!1;if(o<0||isNaN(o))return ke.errors=[{}],!1}
var t=f===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){let f=r.digest,d=e;if(e===e)if(typeof f=="stri\
ng"){if(n(f)>71)return ke.errors=[{}],!1;if(n(f)<71)return ke.errors=[{}],!1;if(!mr.test(f))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let d=r.decision,
u=e;if(typeof d!="string")return ke.errors=[{}],!1;if(!(d==="allow"||d==="deny"))return ke.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let u=r.reasons,_=e;if(e===_)if(Array.isArray(u)){if(u.length>
16)return ke.errors=[{}],!1;{var y=!0;let $=u.length;for(let P=0;P<$;P++){let N=e;Qe(u[P],{instancePath:U+"/reasons/"+P,
parentData:u,parentDataProperty:P,rootData:M})||(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length);var y=N===e;if(!y)
break}}}else return ke.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let _=r.kid,j=e;
if(e===e)if(typeof _=="string"){if(n(_)>128)return ke.errors=[{}],!1;if(n(_)<1)return ke.errors=[{}],!1;if(!Ve.test(_))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let _=r.
sig,j=e;if(e===j)if(typeof _=="string"){if(n(_)>86)return ke.errors=[{}],!1;if(n(_)<86)return ke.errors=[{}],!1;if(!cr.test(
_))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],
!1;return ke.errors=i,e===0}function Ie(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||
!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||
(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(
r,"sig"))&&(y="sig"))return Ie.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v==="v"||v==="n"||v==="at"||v===
"prev"||v==="type"||v==="kid"||v==="sig"))return Ie.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,p=e;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ie.errors=[{}],!1;if(v!==1)return Ie.errors=[{}],!1;var t=p===
e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return Ie.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Ie.errors=
[{}],!1;if(p<1||isNaN(p))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.
at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return Ie.errors=[{}],!1;if(n(c)<24)return Ie.errors=[{}],!1;if(!pr.test(
c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"\
prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return Ie.errors=[{}],!1;if(n(m)<64)return Ie.errors=
[{}],!1;if(!tr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return Ie.errors=[{}],!1;if(b!=="head")return Ie.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,l=e;if(e===e)if(typeof a=="strin\
g"){if(n(a)>128)return Ie.errors=[{}],!1;if(n(a)<1)return Ie.errors=[{}],!1;if(!Ve.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>86)return Ie.errors=[{}],!1;if(n(a)<86)return Ie.errors=[{}],!1;if(!cr.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var Pi={
type:"object",additionalProperties:!1,required:["v","n","at","prev","type","reason","statements","rows","bytes"],properties:{
v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,
description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"Whe\
n, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 h\
exadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",
const:"session-end",description:"The session ended."},reason:{$ref:"words#/$defs/reasonCode"},message:{type:"string",minLength:0,
maxLength:2048,description:"What the client was told."},statements:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Statements."},rows:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows."},bytes:{type:"integer",minimum:0,
maximum:9007199254740991,description:"Bytes."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line\
."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed\
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function he(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||
!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="\
type")||(r.reason===void 0||!s.call(r,"reason"))&&(y="reason")||(r.statements===void 0||!s.call(r,"statements"))&&(y="st\
atements")||(r.rows===void 0||!s.call(r,"rows"))&&(y="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(y="bytes"))return he.
errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!s.call(Pi.properties,v))return he.errors=[{}],!1;if(g===e){if(r.
v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return he.errors=[{}],
!1;if(v!==1)return he.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return he.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return he.errors=[{}],!1;if(p<1||isNaN(p))return he.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return he.errors=[{}],!1;if(n(c)<24)return he.
errors=[{}],!1;if(!pr.test(c))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return he.errors=[{}],!1;if(n(
m)<64)return he.errors=[{}],!1;if(!tr.test(m))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return he.errors=[{}],!1;if(b!=="sess\
ion-end")return he.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.reason!==void 0&&s.call(r,"reason")){let a=r.reason,
l=e;if(e===e)if(typeof a=="string"){if(n(a)>100)return he.errors=[{}],!1;if(n(a)<1)return he.errors=[{}],!1;if(!Sr.test(
a))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.message!==void 0&&s.call(
r,"message")){let l=r.message,o=e;if(e===o)if(typeof l=="string"){if(n(l)>2048)return he.errors=[{}],!1;if(n(l)<0)return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.statements!==void 0&&s.call(r,"stateme\
nts")){let o=r.statements,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return he.errors=[{}],!1;if(e===f&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return he.errors=[{}],!1;if(o<0||isNaN(o))return he.errors=
[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,d=e;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f)&&isFinite(f)))return he.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return he.errors=[{}],!1;if(f<0||isNaN(f))return he.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let d=r.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return he.errors=[
{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return he.errors=[{}],!1;if(d<0||isNaN(
d))return he.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.kid,_=e;if(e===e)
if(typeof u=="string"){if(n(u)>128)return he.errors=[{}],!1;if(n(u)<1)return he.errors=[{}],!1;if(!Ve.test(u))return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let u=r.
sig,_=e;if(e===_)if(typeof u=="string"){if(n(u)>86)return he.errors=[{}],!1;if(n(u)<86)return he.errors=[{}],!1;if(!cr.test(
u))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}else return he.errors=[{}],
!1;return he.errors=i,e===0}var $i={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
"after","kid","sig"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,
maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with millisec\
onds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{6\
4}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},
type:{type:"string",const:"journal-start",description:"A journal begins."},journal:{type:"string",minLength:8,maxLength:64,
pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},after:{type:"array",maxItems:64,items:{type:"object",
additionalProperties:!1,required:["journal","lines","head"],properties:{journal:{type:"string",minLength:8,maxLength:64,
pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},lines:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Lines."},head:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal\
 digits",description:"Hash of the last."}}},description:"What it knew of others."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A jo\
urnal begins."};function de(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(
r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===
void 0||!s.call(r,"type"))&&(v="type")||(r.journal===void 0||!s.call(r,"journal"))&&(v="journal")||(r.after===void 0||!s.
call(r,"after"))&&(v="after")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(v="si\
g"))return de.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!s.call($i.properties,c))return de.errors=[{}],!1;if(p===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return de.errors=
[{}],!1;if(c!==1)return de.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,b=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{}],!1;if(e===b&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return de.errors=[{}],!1;if(m<1||isNaN(m))return de.errors=[{}],!1}var t=b===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let b=r.at,a=e;if(e===a)if(typeof b=="string"){if(n(b)>24)return de.errors=[{}],
!1;if(n(b)<24)return de.errors=[{}],!1;if(!pr.test(b))return de.errors=[{}],!1}else return de.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return de.
errors=[{}],!1;if(n(a)<64)return de.errors=[{}],!1;if(!tr.test(a))return de.errors=[{}],!1}else return de.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,o=e;if(typeof l!="string")return de.errors=
[{}],!1;if(l!=="journal-start")return de.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let o=r.journal,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return de.errors=[{}],!1;if(n(o)<8)return de.
errors=[{}],!1;if(!ur.test(o))return de.errors=[{}],!1}else return de.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let f=r.after,d=e;if(e===d)if(Array.isArray(f)){if(f.length>64)return de.errors=[{}],
!1;{var y=!0;let _=f.length;for(let j=0;j<_;j++){let $=f[j],P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;
if(($.journal===void 0||!s.call($,"journal"))&&(k="journal")||($.lines===void 0||!s.call($,"lines"))&&(k="lines")||($.head===
void 0||!s.call($,"head"))&&(k="head"))return de.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(!(A==="journal"||
A==="lines"||A==="head"))return de.errors=[{}],!1;if(w===e){if($.journal!==void 0&&s.call($,"journal")){let A=$.journal,
h=e;if(e===h)if(typeof A=="string"){if(n(A)>64)return de.errors=[{}],!1;if(n(A)<8)return de.errors=[{}],!1;if(!ur.test(A))
return de.errors=[{}],!1}else return de.errors=[{}],!1;var g=h===e}else var g=!0;if(g){if($.lines!==void 0&&s.call($,"li\
nes")){let h=$.lines,D=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return de.errors=[{}],!1;if(e===D&&typeof h==
"number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return de.errors=[{}],!1;if(h<0||isNaN(h))return de.errors=[{}],!1}
var g=D===e}else var g=!0;if(g)if($.head!==void 0&&s.call($,"head")){let h=$.head,D=e;if(e===D)if(typeof h=="string"){if(n(
h)>64)return de.errors=[{}],!1;if(n(h)<64)return de.errors=[{}],!1;if(!tr.test(h))return de.errors=[{}],!1}else return de.
errors=[{}],!1;var g=D===e}else var g=!0}}}}else return de.errors=[{}],!1;var y=P===e;if(!y)break}}}else return de.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let d=r.kid,u=e;if(e===e)if(typeof d=="strin\
g"){if(n(d)>128)return de.errors=[{}],!1;if(n(d)<1)return de.errors=[{}],!1;if(!Ve.test(d))return de.errors=[{}],!1}else
return de.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let d=r.sig,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>86)return de.errors=[{}],!1;if(n(d)<86)return de.errors=[{}],!1;if(!cr.test(d))return de.errors=[{}],!1}else
return de.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return de.errors=[{}],!1;return de.errors=i,e===0}var Oi={
type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","start","kid","sig"],properties:{v:{
type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, wi\
th milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal di\
gits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"sessi\
on-opened",description:"A session's file exists."},session:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9_\
-]+$","x-meaning":"an id",description:"An id."},start:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$",
"x-meaning":"64 hexadecimal digits",description:"Hash of its first line."},kid:{$ref:"words#/$defs/keyId",description:"T\
he key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A se\
ssion's file exists."};function Le(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||
!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||
(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.session===void 0||!s.call(r,"session"))&&(y="session")||(r.start===
void 0||!s.call(r,"start"))&&(y="start")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(y="sig"))return Le.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!s.call(Oi.properties,v))return Le.errors=[{}],
!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Le.
errors=[{}],!1;if(v!==1)return Le.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.
n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Le.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Le.errors=[{}],!1;if(p<1||isNaN(p))return Le.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return Le.errors=[{}],
!1;if(n(c)<24)return Le.errors=[{}],!1;if(!pr.test(c))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return Le.
errors=[{}],!1;if(n(m)<64)return Le.errors=[{}],!1;if(!tr.test(m))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return Le.errors=
[{}],!1;if(b!=="session-opened")return Le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return Le.errors=[{}],!1;if(n(a)<8)return Le.
errors=[{}],!1;if(!ur.test(a))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let l=r.start,o=e;if(e===o)if(typeof l=="string"){if(n(l)>64)return Le.errors=[{}],!1;
if(n(l)<64)return Le.errors=[{}],!1;if(!tr.test(l))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return Le.
errors=[{}],!1;if(n(o)<1)return Le.errors=[{}],!1;if(!Ve.test(o))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let o=r.sig,f=e;if(e===f)if(typeof o=="string"){if(n(
o)>86)return Le.errors=[{}],!1;if(n(o)<86)return Le.errors=[{}],!1;if(!cr.test(o))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=i,e===0}var Li={type:"o\
bject",additionalProperties:!1,required:["v","n","at","prev","type","session","lines","head","kid","sig"],properties:{v:{
type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, wi\
th milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal di\
gits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"sessi\
on-closed",description:"A session ended in order."},session:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9\
_-]+$","x-meaning":"an id",description:"An id."},lines:{type:"integer",minimum:0,maximum:9007199254740991,description:"L\
ines."},head:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"\
Hash of the last."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,
maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, \
by the chain, every line before it."}},description:"A session ended in order."};function Ae(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.session===void 0||
!s.call(r,"session"))&&(y="session")||(r.lines===void 0||!s.call(r,"lines"))&&(y="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(y="head")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return Ae.
errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!s.call(Li.properties,v))return Ae.errors=[{}],!1;if(g===e){if(r.
v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ae.errors=[{}],
!1;if(v!==1)return Ae.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ae.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return Ae.errors=[{}],!1;if(p<1||isNaN(p))return Ae.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return Ae.errors=[{}],!1;if(n(c)<24)return Ae.
errors=[{}],!1;if(!pr.test(c))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return Ae.errors=[{}],!1;if(n(
m)<64)return Ae.errors=[{}],!1;if(!tr.test(m))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return Ae.errors=[{}],!1;if(b!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.
session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return Ae.errors=[{}],!1;if(n(a)<8)return Ae.errors=[{}],!1;if(!ur.
test(a))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===o&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let o=r.head,f=e;if(e===f)if(typeof o=="st\
ring"){if(n(o)>64)return Ae.errors=[{}],!1;if(n(o)<64)return Ae.errors=[{}],!1;if(!tr.test(o))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return Ae.errors=[{}],!1;if(n(f)<1)return Ae.errors=[{}],!1;if(!Ve.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f==
"string"){if(n(f)>86)return Ae.errors=[{}],!1;if(n(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=i,e===0}var Fi={
type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","lines","head","kid","sig"],properties:{
v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,
description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"Whe\
n, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 h\
exadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",
const:"session-failed",description:"A session's record could not be written on."},session:{type:"string",minLength:8,maxLength:64,
pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},lines:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Lines."},head:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal\
 digits",description:"Hash of the last."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{
type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 sig\
nature over this line and, by the chain, every line before it."}},description:"A session's record could not be written o\
n."};function je(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&
(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||
!s.call(r,"type"))&&(y="type")||(r.session===void 0||!s.call(r,"session"))&&(y="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(y="lines")||(r.head===void 0||!s.call(r,"head"))&&(y="head")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return je.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!s.call(Fi.
properties,v))return je.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v)&&isFinite(v)))return je.errors=[{}],!1;if(v!==1)return je.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=
[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return je.errors=[{}],!1;if(p<1||isNaN(
p))return je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c==
"string"){if(n(c)>24)return je.errors=[{}],!1;if(n(c)<24)return je.errors=[{}],!1;if(!pr.test(c))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,b=e;if(e===b)
if(typeof m=="string"){if(n(m)>64)return je.errors=[{}],!1;if(n(m)<64)return je.errors=[{}],!1;if(!tr.test(m))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.
type,a=e;if(typeof b!="string")return je.errors=[{}],!1;if(b!=="session-failed")return je.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)
return je.errors=[{}],!1;if(n(a)<8)return je.errors=[{}],!1;if(!ur.test(a))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,o=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let o=r.head,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return je.errors=[{}],!1;if(n(o)<64)
return je.errors=[{}],!1;if(!tr.test(o))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f=="string"){if(n(f)>128)return je.errors=[
{}],!1;if(n(f)<1)return je.errors=[{}],!1;if(!Ve.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=d===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f=="string"){if(n(f)>86)return je.
errors=[{}],!1;if(n(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=d===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=i,e===0}var qi={type:"object",additionalProperties:!1,
required:["v","n","at","prev","type","grant","use","of","kid","sig"],properties:{v:{type:"integer",const:1,description:"\
The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its \
file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]\
{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{
type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-25\
6 of the line before, newline included; zeros for the first."},type:{type:"string",const:"claim",description:"One of a g\
rant's sessions is used."},grant:{type:"string",minLength:0,maxLength:2048,description:"The grant and its end."},use:{type:"\
integer",minimum:1,maximum:1e4,description:"Which."},of:{type:"integer",minimum:1,maximum:1e4,description:"Of how many."},
kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,
pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain,\
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(y="grant")||(r.use===void 0||!s.call(r,"use"))&&(y="use")||(r.of===void 0||!s.call(r,"of"))&&(y="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return Pe.errors=[{}],!1;{let g=e;
for(let v of Object.keys(r))if(!s.call(qi.properties,v))return Pe.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){
let v=r.v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Pe.errors=[{}],!1;if(v!==1)return Pe.errors=
[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return Pe.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Pe.
errors=[{}],!1;if(p<1||isNaN(p))return Pe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return Pe.errors=[{}],!1;if(n(c)<24)return Pe.errors=[{}],!1;if(!pr.
test(c))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return Pe.errors=[{}],!1;if(n(m)<64)return Pe.errors=
[{}],!1;if(!tr.test(m))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return Pe.errors=[{}],!1;if(b!=="claim")return Pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let a=r.grant,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>2048)return Pe.errors=[{}],!1;if(n(a)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let o=r.of,f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Pe.errors=[{}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Pe.errors=[{}],!1;if(o<1||isNaN(o))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f=="string"){if(n(f)>128)return Pe.errors=[{}],!1;if(n(f)<1)return Pe.
errors=[{}],!1;if(!Ve.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f=="string"){if(n(f)>86)return Pe.errors=[{}],!1;if(n(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=i,e===0}var Di={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","address","protocol","reasons","kid","sig"],properties:{v:{type:"integer",const:1,description:"The version \
of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1\
."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3\
}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",
minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line \
before, newline included; zeros for the first."},type:{type:"string",const:"refusal",description:"An attempt that never \
became a session."},address:{type:"string",minLength:0,maxLength:2048,description:"The client's address."},protocol:{type:"\
string",minLength:0,maxLength:2048,description:"The protocol."},resource:{type:"string",minLength:0,maxLength:2048,description:"\
As asked; not proved."},role:{type:"string",minLength:0,maxLength:2048,description:"As asked; not proved."},subject:{$ref:"\
record#/$defs/recordedSubject"},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"\
Why."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,
pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain,\
 every line before it."}},description:"An attempt that never became a session."};function ge(r,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.address===void 0||
!s.call(r,"address"))&&(o="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(o="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(o="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(o="sig"))return ge.errors=[{}],!1;{let f=e;for(let d of Object.keys(r))if(!s.call(Di.properties,d))return ge.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ge.
errors=[{}],!1;if(d!==1)return ge.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ge.errors=[{}],!1;if(e===_&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return ge.errors=[{}],!1;if(u<1||isNaN(u))return ge.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let _=r.at,j=e;if(e===j)if(typeof _=="string"){if(n(_)>24)return ge.errors=[{}],
!1;if(n(_)<24)return ge.errors=[{}],!1;if(!pr.test(_))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(n(j)>64)return ge.
errors=[{}],!1;if(n(j)<64)return ge.errors=[{}],!1;if(!tr.test(j))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;
var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,P=e;if(typeof $!="string")return ge.errors=
[{}],!1;if($!=="refusal")return ge.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let P=r.address,N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)return ge.errors=[{}],!1;if(n(P)<0)return ge.errors=
[{}],!1}else return ge.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let N=r.
protocol,k=e;if(e===k)if(typeof N=="string"){if(n(N)>2048)return ge.errors=[{}],!1;if(n(N)<0)return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let k=r.resource,
w=e;if(e===w)if(typeof k=="string"){if(n(k)>2048)return ge.errors=[{}],!1;if(n(k)<0)return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let w=r.role,A=e;if(e===A)if(typeof w==
"string"){if(n(w)>2048)return ge.errors=[{}],!1;if(n(w)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let A=r.subject,h=e,D=e,T=!1,x=null,q=e;if(e===q)if(A&&
typeof A=="object"&&!Array.isArray(A)){let O;if((A.kind===void 0||!s.call(A,"kind"))&&(O="kind")||(A.name===void 0||!s.call(
A,"name"))&&(O="name")||(A.issuer===void 0||!s.call(A,"issuer"))&&(O="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&
(O="subject")||(A.claims===void 0||!s.call(A,"claims"))&&(O="claims")||(A.authenticatedAt===void 0||!s.call(A,"authentic\
atedAt"))&&(O="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let W of Object.keys(A))if(!(W===
"kind"||W==="name"||W==="issuer"||W==="subject"||W==="claims"||W==="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),
e++;break}if(S===e){if(A.kind!==void 0&&s.call(A,"kind")){let W=A.kind,R=e;if(typeof W!="string"){let F={};i===null?i=[F]:
i.push(F),e++}if(W!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var y=R===e}else var y=!0;if(y){if(A.name!==void 0&&s.
call(A,"name")){let R=A.name,I=e;if(e===I)if(typeof R=="string"){if(n(R)>2048){let L={};i===null?i=[L]:i.push(L),e++}else if(n(
R)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var y=I===e}else var y=!0;if(y){
if(A.issuer!==void 0&&s.call(A,"issuer")){let I=A.issuer,F=e;if(e===F)if(typeof I=="string"){if(n(I)>2048){let C={};i===
null?i=[C]:i.push(C),e++}else if(n(I)<0){let C={};i===null?i=[C]:i.push(C),e++}}else{let C={};i===null?i=[C]:i.push(C),e++}
var y=F===e}else var y=!0;if(y){if(A.subject!==void 0&&s.call(A,"subject")){let F=A.subject,L=e;if(e===L)if(typeof F=="s\
tring"){if(n(F)>2048){let V={};i===null?i=[V]:i.push(V),e++}else if(n(F)<0){let V={};i===null?i=[V]:i.push(V),e++}}else{
let V={};i===null?i=[V]:i.push(V),e++}var y=L===e}else var y=!0;if(y){if(A.claims!==void 0&&s.call(A,"claims")){let L=A.
claims,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(L).length>100){let z={};i===null?i=[z]:i.
push(z),e++}else{for(let z of Object.keys(L)){let H=e;if(e===H)if(typeof z=="string"){if(n(z)>1024){let Z={};i===null?i=
[Z]:i.push(Z),e++}else if(n(z)<1){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var g=H===
e;if(!g){let Z={};i===null?i=[Z]:i.push(Z),e++;break}}if(g)for(let z of Object.keys(L)){let H=L[z],Z=e;if(e===Z)if(Array.
isArray(H))if(H.length>1e4){let oe={};i===null?i=[oe]:i.push(oe),e++}else{var v=!0;let oe=H.length;for(let Y=0;Y<oe;Y++){
let G=H[Y],ae=e;if(e===ae)if(typeof G=="string"){if(n(G)>2048){let ue={};i===null?i=[ue]:i.push(ue),e++}else if(n(G)<0){
let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),e++}var v=ae===e;if(!v)break}}else{let oe={};
i===null?i=[oe]:i.push(oe),e++}var p=Z===e;if(!p)break}}else{let z={};i===null?i=[z]:i.push(z),e++}var y=C===e}else var y=!0;
if(y)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let L=A.authenticatedAt,C=e;if(!(typeof L=="number"&&!(L%
1)&&!isNaN(L)&&isFinite(L))){let z={};i===null?i=[z]:i.push(z),e++}if(e===C&&typeof L=="number"&&isFinite(L)){if(L>253402300799||
isNaN(L)){let z={};i===null?i=[z]:i.push(z),e++}else if(L<0||isNaN(L)){let z={};i===null?i=[z]:i.push(z),e++}}var y=C===
e}else var y=!0}}}}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var a=q===e;a&&(T=!0,x=0);let E=e;if(e===E)if(A&&typeof A==
"object"&&!Array.isArray(A)){let O;if((A.kind===void 0||!s.call(A,"kind"))&&(O="kind")||(A.issuer===void 0||!s.call(A,"i\
ssuer"))&&(O="issuer")||(A.claims===void 0||!s.call(A,"claims"))&&(O="claims")||(A.authenticatedAt===void 0||!s.call(A,"\
authenticatedAt"))&&(O="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let W of Object.keys(A))
if(!(W==="kind"||W==="issuer"||W==="claims"||W==="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++;break}if(S===
e){if(A.kind!==void 0&&s.call(A,"kind")){let W=A.kind,R=e;if(typeof W!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(W!==
"workload"){let F={};i===null?i=[F]:i.push(F),e++}var c=R===e}else var c=!0;if(c){if(A.issuer!==void 0&&s.call(A,"issuer")){
let R=A.issuer,I=e;if(e===I)if(typeof R=="string"){if(n(R)>2048){let L={};i===null?i=[L]:i.push(L),e++}else if(n(R)<0){let L={};
i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var c=I===e}else var c=!0;if(c){if(A.claims!==void 0&&
s.call(A,"claims")){let I=A.claims,F=e;if(e===F)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){
let C={};i===null?i=[C]:i.push(C),e++}else{for(let C of Object.keys(I)){let V=e;if(e===V)if(typeof C=="string"){if(n(C)>
1024){let z={};i===null?i=[z]:i.push(z),e++}else if(n(C)<1){let z={};i===null?i=[z]:i.push(z),e++}}else{let z={};i===null?
i=[z]:i.push(z),e++}var m=V===e;if(!m){let z={};i===null?i=[z]:i.push(z),e++;break}}if(m)for(let C of Object.keys(I)){let V=I[C],
z=e;if(e===z)if(typeof V=="string"){if(n(V)>2048){let H={};i===null?i=[H]:i.push(H),e++}else if(n(V)<0){let H={};i===null?
i=[H]:i.push(H),e++}}else{let H={};i===null?i=[H]:i.push(H),e++}var b=z===e;if(!b)break}}else{let C={};i===null?i=[C]:i.
push(C),e++}var c=F===e}else var c=!0;if(c)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let I=A.authenticatedAt,
F=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I))){let C={};i===null?i=[C]:i.push(C),e++}if(e===F&&typeof I==
"number"&&isFinite(I)){if(I>253402300799||isNaN(I)){let C={};i===null?i=[C]:i.push(C),e++}else if(I<0||isNaN(I)){let C={};
i===null?i=[C]:i.push(C),e++}}var c=F===e}else var c=!0}}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var a=E===e;if(a&&
T?(T=!1,x=[x,1]):a&&(T=!0,x=1),T)e=D,i!==null&&(D?i.length=D:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,ge.
errors=i,!1}var t=h===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let h=r.reasons,D=e;if(e===D)if(Array.
isArray(h)){if(h.length>16)return ge.errors=[{}],!1;{var l=!0;let x=h.length;for(let q=0;q<x;q++){let E=e;Qe(h[q],{instancePath:U+
"/reasons/"+q,parentData:h,parentDataProperty:q,rootData:M})||(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length);var l=E===
e;if(!l)break}}}else return ge.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let D=r.
kid,T=e;if(e===e)if(typeof D=="string"){if(n(D)>128)return ge.errors=[{}],!1;if(n(D)<1)return ge.errors=[{}],!1;if(!Ve.test(
D))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let D=r.sig,T=e;if(e===T)if(typeof D=="string"){if(n(D)>86)return ge.errors=[{}],!1;if(n(D)<86)return ge.errors=[{}],
!1;if(!cr.test(D))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=T===e}else var t=!0}}}}}}}}}}}}}}else return ge.
errors=[{}],!1;return ge.errors=i,e===0}function We(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.
n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(y="sig"))return We.errors=[{}],!1;{let g=e;for(let v of Object.keys(r))if(!(v==="v"||v==="n"||v==="a\
t"||v==="prev"||v==="type"||v==="kid"||v==="sig"))return We.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.
v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return We.errors=[{}],!1;if(v!==1)return We.errors=[{}],!1;
var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return We.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return We.
errors=[{}],!1;if(p<1||isNaN(p))return We.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(n(c)>24)return We.errors=[{}],!1;if(n(c)<24)return We.errors=[{}],!1;if(!pr.
test(c))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,b=e;if(e===b)if(typeof m=="string"){if(n(m)>64)return We.errors=[{}],!1;if(n(m)<64)return We.errors=
[{}],!1;if(!tr.test(m))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let b=r.type,a=e;if(typeof b!="string")return We.errors=[{}],!1;if(b!=="journal-end")return We.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,l=e;if(e===e)if(typeof a==
"string"){if(n(a)>128)return We.errors=[{}],!1;if(n(a)<1)return We.errors=[{}],!1;if(!Ve.test(a))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>86)return We.errors=[{}],!1;if(n(a)<86)return We.errors=[{}],!1;if(!cr.test(a))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Or(r,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-start")re(r,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(i=i===null?re.errors:i.concat(re.errors),e=i.length);else if(t==="statement")te(r,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);else if(t==="outcome")fe(r,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);else if(t==="rede\
cide")ke(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?ke.errors:i.concat(ke.errors),e=
i.length);else if(t==="head")Ie(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?Ie.errors:
i.concat(Ie.errors),e=i.length);else if(t==="session-end")he(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||
(i=i===null?he.errors:i.concat(he.errors),e=i.length);else if(t==="journal-start")de(r,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(i=i===null?de.errors:i.concat(de.errors),e=i.length);else if(t==="session-opened")Le(r,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(i=i===null?Le.errors:i.concat(Le.errors),e=i.length);else if(t==="session-closed")Ae(
r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length);else if(t===
"session-failed")je(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?je.errors:i.concat(je.
errors),e=i.length);else if(t==="claim")Pe(r,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(i=i===null?
Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="refusal")ge(r,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(i=i===null?ge.errors:i.concat(ge.errors),e=i.length);else if(t==="journal-end")We(r,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(i=i===null?We.errors:i.concat(We.errors),e=i.length);else return Or.errors=[{}],!1;else
return Or.errors=[{}],!1}else return Or.errors=[{}],!1;return Or.errors=i,e===0}var ti=Te,Ti=new RegExp("^postgres://","\
u");function Te(r,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let v;if((r.ready===void 0||!s.call(r,"ready"))&&(v="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(v="connections"))return Te.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="rea\
dy"||c==="connections"))return Te.errors=[{}],!1;if(p===e){if(r.ready!==void 0&&s.call(r,"ready")){let c=r.ready,m=e;if(typeof c!=
"boolean")return Te.errors=[{}],!1;if(c!==!0)return Te.errors=[{}],!1;var g=m===e}else var g=!0;if(g)if(r.connections!==
void 0&&s.call(r,"connections")){let c=r.connections,m=e;if(e===m)if(Array.isArray(c)){if(c.length>1e4)return Te.errors=
[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let o=c[l],f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if((o.resource===void 0||!s.call(o,"resource"))&&(u="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(u="grant")||
(o.role===void 0||!s.call(o,"role"))&&(u="role")||(o.uri===void 0||!s.call(o,"uri"))&&(u="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(u="ca"))return Te.errors=[{}],!1;{let _=e;for(let j of Object.keys(o))if(!(j==="resource"||j==="grant"||j==="\
role"||j==="uri"||j==="ca"))return Te.errors=[{}],!1;if(_===e){if(o.resource!==void 0&&s.call(o,"resource")){let j=o.resource,
$=e;if(e===e)if(typeof j=="string"){if(n(j)>63)return Te.errors=[{}],!1;if(n(j)<1)return Te.errors=[{}],!1;if(!Ce.test(j))
return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=$===e}else var y=!0;if(y){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let $=o.grant,P=e;if(e===e)if(typeof $=="string"){if(n($)>127)return Te.errors=[{}],!1;if(n($)<3)return Te.errors=
[{}],!1;if(!Nr.test($))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=P===e}else var y=!0;if(y){if(o.role!==
void 0&&s.call(o,"role")){let P=o.role,N=e;if(e===e)if(typeof P=="string"){if(n(P)>63)return Te.errors=[{}],!1;if(n(P)<1)
return Te.errors=[{}],!1;if(!Ce.test(P))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=N===e}else var y=!0;
if(y){if(o.uri!==void 0&&s.call(o,"uri")){let N=o.uri,k=e;if(e===k)if(typeof N=="string"){if(n(N)>8192)return Te.errors=
[{}],!1;if(n(N)<12)return Te.errors=[{}],!1;if(!Ti.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=k===
e}else var y=!0;if(y)if(o.ca!==void 0&&s.call(o,"ca")){let N=o.ca,k=e;if(e===e)if(typeof N=="string"){if(n(N)>1024)return Te.
errors=[{}],!1;if(n(N)<1)return Te.errors=[{}],!1;if(!lr.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var y=k===e}else var y=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.errors=[{}],!1;var g=m===
e}else var g=!0}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var Ei={writ:Wr,people:Cr,group:Zr,resource:Hr,
grant:Vr,mask:Gr,guard:Jr,scenario:Yr,proxy:Xr,manifest:ei,data:ri,decision:ii,record:si,dev:ti};export{ri as dataValidator,
ii as decisionValidator,ti as devValidator,Vr as grantValidator,Zr as groupValidator,Jr as guardValidator,ei as manifestValidator,
Gr as maskValidator,Cr as peopleValidator,Xr as proxyValidator,si as recordValidator,Hr as resourceValidator,Yr as scenarioValidator,
Ei as validators,Wr as writValidator};
