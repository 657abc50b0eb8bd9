// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var oi=Object.getOwnPropertyNames,fi=(i,U)=>function(){try{return U||(0,i[oi(i)[0]])((U={exports:{}}).exports,U),U.exports}catch(X){
throw U=0,X}},ai=fi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__e\
sModule",{value:!0});function U(X){let ee=X.length,M=0,r=0,e;for(;r<ee;)M++,e=X.charCodeAt(r++),e>=55296&&e<=56319&&r<ee&&
(e=X.charCodeAt(r),(e&64512)===56320&&r++);return M}i.default=U,U.code='require("ajv/dist/runtime/ucs2length").default'}}),
Rr=ve,s=Object.prototype.hasOwnProperty,n=ai().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),dr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Ve=new RegExp("^[A-Za-z0-9_.:-]+$","u"),Cr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function ar(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return ar.errors=[{}],!1;if(i.length<1)return ar.errors=[{}],!1;{var t=!0;let y=i.length;for(let h=0;h<
y;h++){let v=i[h],c=e;if(typeof v!="string")return ar.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(n(v)>141)return ar.
errors=[{}],!1;if(n(v)<2)return ar.errors=[{}],!1;if(!Cr.test(v))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;
var t=c===e;if(!t)break}if(t){let h=i.length,v;if(h>1){let c={};for(;h--;){let p=i[h];if(typeof p=="string"){if(typeof c[p]==
"number")return v=c[p],ar.errors=[{}],!1;c[p]=h}}}}}}else return ar.errors=[{}],!1;return ar.errors=r,e===0}var ui=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function br(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0,t=e,y=!1,h=null,v=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.trial===void 0||!s.
call(i,"trial"))&&(g="trial")){let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let l of Object.keys(i))if(l!=="tr\
ial"){let o={};r===null?r=[o]:r.push(o),e++;break}if(a===e&&i.trial!==void 0&&s.call(i,"trial")){let l=i.trial;if(typeof l!=
"boolean"){let o={};r===null?r=[o]:r.push(o),e++}if(l!==!0){let o={};r===null?r=[o]:r.push(o),e++}}}}else{let g={};r===null?
r=[g]:r.push(g),e++}var m=v===e;m&&(y=!0,h=0);let c=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.
url===void 0||!s.call(i,"url"))&&(g="url")||(i.audience===void 0||!s.call(i,"audience"))&&(g="audience")){let a={};r===null?
r=[a]:r.push(a),e++}else{let a=e;for(let l of Object.keys(i))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let o={};r===null?r=[o]:r.push(o),e++;break}if(a===e){if(i.url!==void 0&&s.call(i,"url")){let l=i.url,o=e;
if(e===o)if(typeof l=="string"){if(n(l)>512){let d={};r===null?r=[d]:r.push(d),e++}else if(n(l)<9){let d={};r===null?r=[
d]:r.push(d),e++}else if(!ui.test(l)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===null?r=[d]:r.push(d),e++}
var p=o===e}else var p=!0;if(p){if(i.audience!==void 0&&s.call(i,"audience")){let o=i.audience,f=e;if(e===f)if(typeof o==
"string"){if(n(o)>256){let u={};r===null?r=[u]:r.push(u),e++}else if(n(o)<1){let u={};r===null?r=[u]:r.push(u),e++}}else{
let u={};r===null?r=[u]:r.push(u),e++}var p=f===e}else var p=!0;if(p){if(i.user!==void 0&&s.call(i,"user")){let f=i.user,
d=e;if(e===d)if(typeof f=="string"){if(n(f)>128){let _={};r===null?r=[_]:r.push(_),e++}else if(n(f)<1){let _={};r===null?
r=[_]:r.push(_),e++}}else{let _={};r===null?r=[_]:r.push(_),e++}var p=d===e}else var p=!0;if(p){if(i.groups!==void 0&&s.
call(i,"groups")){let d=i.groups,u=e;if(e===u)if(typeof d=="string"){if(n(d)>128){let j={};r===null?r=[j]:r.push(j),e++}else if(n(
d)<1){let j={};r===null?r=[j]:r.push(j),e++}}else{let j={};r===null?r=[j]:r.push(j),e++}var p=u===e}else var p=!0;if(p)if(i.
workloads!==void 0&&s.call(i,"workloads")){let d=e;if(typeof i.workloads!="boolean"){let _={};r===null?r=[_]:r.push(_),e++}
var p=d===e}else var p=!0}}}}}}else{let g={};r===null?r=[g]:r.push(g),e++}var m=c===e;if(m&&y?(y=!1,h=[h,1]):m&&(y=!0,h=
1),y)e=t,r!==null&&(t?r.length=t:r=null);else{let g={};return r===null?r=[g]:r.push(g),e++,br.errors=r,!1}return br.errors=
r,e===0}var Zr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),vi=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ue(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
addresses===void 0||!s.call(i,"addresses"))&&(v="addresses")||(i.secrets===void 0||!s.call(i,"secrets"))&&(v="secrets"))
return Ue.errors=[{}],!1;{let c=e;for(let p of Object.keys(i))if(!(p==="addresses"||p==="secrets"))return Ue.errors=[{}],
!1;if(c===e){if(i.addresses!==void 0&&s.call(i,"addresses")){let p=i.addresses,m=e;if(e===m)if(Array.isArray(p)){if(p.length>
50)return Ue.errors=[{}],!1;if(p.length<1)return Ue.errors=[{}],!1;{var t=!0;let a=p.length;for(let l=0;l<a;l++){let o=p[l],
f=e;if(typeof o!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(n(o)>259)return Ue.errors=[{}],!1;
if(n(o)<3)return Ue.errors=[{}],!1;if(!Zr.test(o))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)
break}if(t){let l=p.length,o;if(l>1){let f={};for(;l--;){let d=p[l];if(typeof d=="string"){if(typeof f[d]=="number")return o=
f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(i.secrets!==void 0&&s.
call(i,"secrets")){let p=i.secrets,m=e;if(e===m)if(Array.isArray(p)){if(p.length>100)return Ue.errors=[{}],!1;if(p.length<
1)return Ue.errors=[{}],!1;{var y=!0;let a=p.length;for(let l=0;l<a;l++){let o=p[l],f=e;if(e===f)if(typeof o=="string"){
if(n(o)>512)return Ue.errors=[{}],!1;if(n(o)<5)return Ue.errors=[{}],!1;if(!vi.test(o))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var y=f===e;if(!y)break}if(y){let l=p.length,o;if(l>1){let f={};for(;l--;){let d=p[l];if(typeof d=="strin\
g"){if(typeof f[d]=="number")return o=f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var h=m===e}else var h=!0}}}else
return Ue.errors=[{}],!1;return Ue.errors=r,e===0}var qr={description:"A public key as a JSON Web Key.",type:"object",discriminator:{
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
^[A-Za-z0-9_-]+$","u");function le(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c=i.kty;if(typeof c=="string")if(c==="OKP"){if(e===e)if(i&&
typeof i=="object"&&!Array.isArray(i)){let p;if((i.kty===void 0||!s.call(i,"kty"))&&(p="kty")||(i.crv===void 0||!s.call(
i,"crv"))&&(p="crv")||(i.x===void 0||!s.call(i,"x"))&&(p="x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(p="writ_us\
e"))return le.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(qr.oneOf[0].properties,g))return le.errors=
[{}],!1;if(m===e){if(i.kty!==void 0&&s.call(i,"kty")){let g=i.kty,a=e;if(typeof g!="string")return le.errors=[{}],!1;if(g!==
"OKP")return le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){let a=i.crv,l=e;if(typeof a!=
"string")return le.errors=[{}],!1;if(a!=="Ed25519")return le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.x!==void 0&&
s.call(i,"x")){let l=i.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return le.errors=[{}],!1;if(n(l)<43)return le.errors=
[{}],!1;if(!ur.test(l))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let o=i.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return le.errors=[{}],!1;if(n(o)<1)
return le.errors=[{}],!1;if(!Ve.test(o))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(i.alg!==void 0&&s.call(i,"alg")){let f=i.alg,d=e;if(e===d)if(typeof f=="string"){if(n(f)>16)return le.errors=[{}],
!1;if(n(f)<1)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.use!==void 0&&s.
call(i,"use")){let d=i.use,u=e;if(typeof d!="string")return le.errors=[{}],!1;if(d!=="sig")return le.errors=[{}],!1;var t=u===
e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let u=i.key_ops,_=e;if(e===_)if(Array.isArray(u)){if(u.
length>1)return le.errors=[{}],!1;if(u.length<1)return le.errors=[{}],!1;{var y=!0;let $=u.length;for(let P=0;P<$;P++){let N=u[P],
k=e;if(typeof N!="string")return le.errors=[{}],!1;if(N!=="verify")return le.errors=[{}],!1;var y=k===e;if(!y)break}if(y){
let P=u.length,N;if(P>1){let k={};for(;P--;){let w=u[P];if(typeof w=="string"){if(typeof k[w]=="number")return N=k[w],le.
errors=[{}],!1;k[w]=P}}}}}}else return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ex\
t")){let _=e;if(typeof i.ext!="boolean")return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.writ_use!==void 0&&
s.call(i,"writ_use")){let _=i.writ_use,j=e;if(typeof _!="string")return le.errors=[{}],!1;if(!(_==="bundle"||_==="token"||
_==="record"))return le.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return le.errors=[{}],!1}else if(c==="EC"){
if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.kty===void 0||!s.call(i,"kty"))&&(p="kty")||(i.crv===void 0||
!s.call(i,"crv"))&&(p="crv")||(i.x===void 0||!s.call(i,"x"))&&(p="x")||(i.y===void 0||!s.call(i,"y"))&&(p="y")||(i.writ_use===
void 0||!s.call(i,"writ_use"))&&(p="writ_use"))return le.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(
qr.oneOf[1].properties,g))return le.errors=[{}],!1;if(m===e){if(i.kty!==void 0&&s.call(i,"kty")){let g=i.kty,a=e;if(typeof g!=
"string")return le.errors=[{}],!1;if(g!=="EC")return le.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(i.crv!==void 0&&
s.call(i,"crv")){let a=i.crv,l=e;if(typeof a!="string")return le.errors=[{}],!1;if(a!=="P-256")return le.errors=[{}],!1;
var h=l===e}else var h=!0;if(h){if(i.x!==void 0&&s.call(i,"x")){let l=i.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)
return le.errors=[{}],!1;if(n(l)<43)return le.errors=[{}],!1;if(!ur.test(l))return le.errors=[{}],!1}else return le.errors=
[{}],!1;var h=o===e}else var h=!0;if(h){if(i.y!==void 0&&s.call(i,"y")){let o=i.y,f=e;if(e===f)if(typeof o=="string"){if(n(
o)>43)return le.errors=[{}],!1;if(n(o)<43)return le.errors=[{}],!1;if(!ur.test(o))return le.errors=[{}],!1}else return le.
errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(i.kid!==void 0&&s.call(i,"kid")){let f=i.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return le.errors=[{}],!1;if(n(f)<1)return le.errors=[{}],!1;if(!Ve.test(f))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var h=d===e}else var h=!0;if(h){if(i.alg!==void 0&&s.call(i,"alg")){let d=i.alg,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>16)return le.errors=[{}],!1;if(n(d)<1)return le.errors=[{}],!1}else return le.errors=[{}],!1;var h=u===
e}else var h=!0;if(h){if(i.use!==void 0&&s.call(i,"use")){let u=i.use,_=e;if(typeof u!="string")return le.errors=[{}],!1;
if(u!=="sig")return le.errors=[{}],!1;var h=_===e}else var h=!0;if(h){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let _=i.
key_ops,j=e;if(e===j)if(Array.isArray(_)){if(_.length>1)return le.errors=[{}],!1;if(_.length<1)return le.errors=[{}],!1;
{var v=!0;let P=_.length;for(let N=0;N<P;N++){let k=_[N],w=e;if(typeof k!="string")return le.errors=[{}],!1;if(k!=="veri\
fy")return le.errors=[{}],!1;var v=w===e;if(!v)break}if(v){let N=_.length,k;if(N>1){let w={};for(;N--;){let A=_[N];if(typeof A==
"string"){if(typeof w[A]=="number")return k=w[A],le.errors=[{}],!1;w[A]=N}}}}}}else return le.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(i.ext!==void 0&&s.call(i,"ext")){let j=e;if(typeof i.ext!="boolean")return le.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let j=i.writ_use,$=e;if(typeof j!="string")return le.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return le.errors=[{}],!1;var h=$===e}else var h=!0}}}}}}}}}}}else
return le.errors=[{}],!1}else return le.errors=[{}],!1;else return le.errors=[{}],!1}else return le.errors=[{}],!1;return le.
errors=r,e===0}function ve(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.writ===void 0||!s.call(i,"writ"))&&(a="writ")||(i.name===void 0||
!s.call(i,"name"))&&(a="name")||(i.security===void 0||!s.call(i,"security"))&&(a="security")||(i.issuers===void 0||!s.call(
i,"issuers"))&&(a="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(a="limits")||(i.resources===void 0||!s.call(i,"\
resources"))&&(a="resources"))return ve.errors=[{}],!1;{let l=e;for(let o of Object.keys(i))if(!(o==="writ"||o==="name"||
o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="proxies"))return ve.errors=[{}],!1;if(l===
e){if(i.writ!==void 0&&s.call(i,"writ")){let o=i.writ,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ve.
errors=[{}],!1;if(o!==1)return ve.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.name!==void 0&&s.call(i,"name")){let f=i.
name,d=e;if(e===e)if(typeof f=="string"){if(n(f)>63)return ve.errors=[{}],!1;if(n(f)<1)return ve.errors=[{}],!1;if(!Ce.test(
f))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.security!==void 0&&s.call(
i,"security")){let d=e;ar(i.security,{instancePath:U+"/security",parentData:i,parentDataProperty:"security",rootData:M})||
(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(i.issuers!==void 0&&s.call(i,"i\
ssuers")){let u=i.issuers,_=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>20)return ve.
errors=[{}],!1;if(Object.keys(u).length<1)return ve.errors=[{}],!1;for(let $ of Object.keys(u)){let P=e;if(e===e)if(typeof $==
"string"){if(n($)>63){let N={};r===null?r=[N]:r.push(N),e++}else if(n($)<1){let N={};r===null?r=[N]:r.push(N),e++}else if(!Ce.
test($)){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};r===null?r=[N]:r.push(N),e++}var y=P===e;if(!y){let N={};return r===
null?r=[N]:r.push(N),e++,ve.errors=r,!1}}if(y)for(let $ of Object.keys(u)){let P=e;br(u[$],{instancePath:U+"/issuers/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:M})||(r=r===null?br.errors:r.concat(br.
errors),e=r.length);var h=P===e;if(!h)break}}else return ve.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.limits!==
void 0&&s.call(i,"limits")){let _=i.limits,j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.grant===
void 0||!s.call(_,"grant"))&&(P="grant")||(_.session===void 0||!s.call(_,"session"))&&(P="session"))return ve.errors=[{}],
!1;{let N=e;for(let k of Object.keys(_))if(!(k==="grant"||k==="session"||k==="groupsFresh"))return ve.errors=[{}],!1;if(N===
e){if(_.grant!==void 0&&s.call(_,"grant")){let k=_.grant,w=e;if(e===e)if(typeof k=="string"){if(n(k)>7)return ve.errors=
[{}],!1;if(n(k)<2)return ve.errors=[{}],!1;if(!dr.test(k))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var v=w===
e}else var v=!0;if(v){if(_.session!==void 0&&s.call(_,"session")){let w=_.session,A=e;if(e===e)if(typeof w=="string"){if(n(
w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.errors=[{}],!1}else return ve.
errors=[{}],!1;var v=A===e}else var v=!0;if(v)if(_.groupsFresh!==void 0&&s.call(_,"groupsFresh")){let w=_.groupsFresh,A=e;
if(e===e)if(typeof w=="string"){if(n(w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.
errors=[{}],!1}else return ve.errors=[{}],!1;var v=A===e}else var v=!0}}}}else return ve.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let j=i.bundle,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(
j)){let N;if((j.life===void 0||!s.call(j,"life"))&&(N="life"))return ve.errors=[{}],!1;{let k=e;for(let w of Object.keys(
j))if(w!=="life")return ve.errors=[{}],!1;if(k===e&&j.life!==void 0&&s.call(j,"life")){let w=j.life;if(e===e)if(typeof w==
"string"){if(n(w)>7)return ve.errors=[{}],!1;if(n(w)<2)return ve.errors=[{}],!1;if(!dr.test(w))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1}}}else return ve.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.resources!==void 0&&s.call(
i,"resources")){let $=i.resources,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length>1e4)
return ve.errors=[{}],!1;for(let k of Object.keys($)){let w=e;if(e===e)if(typeof k=="string"){if(n(k)>63){let A={};r===null?
r=[A]:r.push(A),e++}else if(n(k)<1){let A={};r===null?r=[A]:r.push(A),e++}else if(!Ce.test(k)){let A={};r===null?r=[A]:r.
push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var c=w===e;if(!c){let A={};return r===null?r=[A]:r.push(A),e++,
ve.errors=r,!1}}if(c)for(let k of Object.keys($)){let w=e;Ue($[k],{instancePath:U+"/resources/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:$,parentDataProperty:k,rootData:M})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var p=w===
e;if(!p)break}}else return ve.errors=[{}],!1;var t=P===e}else var t=!0;if(t)if(i.proxies!==void 0&&s.call(i,"proxies")){
let $=i.proxies,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;if(($.keys===void 0||!s.call($,"keys"))&&
(k="keys"))return ve.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(A!=="keys")return ve.errors=[{}],!1;if(w===e&&
$.keys!==void 0&&s.call($,"keys")){let A=$.keys;if(e===e)if(Array.isArray(A)){if(A.length>100)return ve.errors=[{}],!1;if(A.
length<1)return ve.errors=[{}],!1;{var m=!0;let b=A.length;for(let D=0;D<b;D++){let T=A[D],x=e;if(e===x)if(T&&typeof T==
"object"&&!Array.isArray(T)){let E;if((T.kid===void 0||!s.call(T,"kid"))&&(E="kid")||(T.jwk===void 0||!s.call(T,"jwk"))&&
(E="jwk"))return ve.errors=[{}],!1;{let B=e;for(let O of Object.keys(T))if(!(O==="kid"||O==="jwk"))return ve.errors=[{}],
!1;if(B===e){if(T.kid!==void 0&&s.call(T,"kid")){let O=T.kid,S=e;if(e===e)if(typeof O=="string"){if(n(O)>128)return ve.errors=
[{}],!1;if(n(O)<1)return ve.errors=[{}],!1;if(!Ve.test(O))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var g=S===
e}else var g=!0;if(g)if(T.jwk!==void 0&&s.call(T,"jwk")){let O=e;le(T.jwk,{instancePath:U+"/proxies/keys/"+D+"/jwk",parentData:T,
parentDataProperty:"jwk",rootData:M})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var g=O===e}else var g=!0}}}else
return ve.errors=[{}],!1;var m=x===e;if(!m)break}}}else return ve.errors=[{}],!1}}}else return ve.errors=[{}],!1;var t=P===
e}else var t=!0}}}}}}}}}else return ve.errors=[{}],!1;return ve.errors=r,e===0}var Ur=_r,kr=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function er(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.issuer===void 0||!s.call(i,"issuer"))&&(y="issuer")||
(i.subject===void 0||!s.call(i,"subject"))&&(y="subject"))return er.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))
if(!(v==="issuer"||v==="subject"||v==="github"))return er.errors=[{}],!1;if(h===e){if(i.issuer!==void 0&&s.call(i,"issue\
r")){let v=i.issuer,c=e;if(e===e)if(typeof v=="string"){if(n(v)>63)return er.errors=[{}],!1;if(n(v)<1)return er.errors=[
{}],!1;if(!Ce.test(v))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.subject!==
void 0&&s.call(i,"subject")){let c=i.subject,p=e;if(e===p)if(typeof c=="string"){if(n(c)>255)return er.errors=[{}],!1;if(n(
c)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.github!==void 0&&s.call(
i,"github")){let c=i.github,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return er.errors=[{}],!1;if(e===
p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return er.errors=[{}],!1;if(c<1||isNaN(c))return er.
errors=[{}],!1}var t=p===e}else var t=!0}}}}else return er.errors=[{}],!1;return er.errors=r,e===0}function _r(i,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length>1e5)return _r.errors=[{}],!1;for(let h of Object.keys(i)){let v=e;if(e===e)if(typeof h=="string"){
if(n(h)>254){let c={};r===null?r=[c]:r.push(c),e++}else if(n(h)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!kr.test(
h)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var t=v===e;if(!t){let c={};return r===
null?r=[c]:r.push(c),e++,_r.errors=r,!1}}if(t)for(let h of Object.keys(i)){let v=e;er(i[h],{instancePath:U+"/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:h,rootData:M})||(r=r===null?er.errors:r.concat(er.errors),
e=r.length);var y=v===e;if(!y)break}}else return _r.errors=[{}],!1;return _r.errors=r,e===0}var Hr=Er,Mr=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ke(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.members===void 0||!s.call(i,"members"))&&
(h="members"))return Ke.errors=[{}],!1;{let v=e;for(let c of Object.keys(i))if(!(c==="members"||c==="github"))return Ke.
errors=[{}],!1;if(v===e){if(i.members!==void 0&&s.call(i,"members")){let c=i.members,p=e;if(e===p)if(Array.isArray(c)){if(c.
length>1e4)return Ke.errors=[{}],!1;if(c.length<0)return Ke.errors=[{}],!1;{var t=!0;let g=c.length;for(let a=0;a<g;a++){
let l=c[a],o=e;if(typeof l!="string")return Ke.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(n(l)>254)return Ke.errors=
[{}],!1;if(n(l)<1)return Ke.errors=[{}],!1;if(!kr.test(l))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=o===
e;if(!t)break}if(t){let a=c.length,l;if(a>1){let o={};for(;a--;){let f=c[a];if(typeof f=="string"){if(typeof o[f]=="numb\
er")return l=o[f],Ke.errors=[{}],!1;o[f]=a}}}}}}else return Ke.errors=[{}],!1;var y=p===e}else var y=!0;if(y)if(i.github!==
void 0&&s.call(i,"github")){let c=i.github,p=e;if(e===p)if(typeof c=="string"){if(n(c)>141)return Ke.errors=[{}],!1;if(n(
c)<3)return Ke.errors=[{}],!1;if(!Mr.test(c))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var y=p===e}else var y=!0}}}else
return Ke.errors=[{}],!1;return Ke.errors=r,e===0}function He(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.from===void 0||!s.call(i,"from"))&&(h="\
from"))return He.errors=[{}],!1;{let v=e;for(let c of Object.keys(i))if(!(c==="from"||c==="github"))return He.errors=[{}],
!1;if(v===e){if(i.from!==void 0&&s.call(i,"from")){let c=i.from,p=e;if(e===p)if(c&&typeof c=="object"&&!Array.isArray(c)){
let g;if((c.issuer===void 0||!s.call(c,"issuer"))&&(g="issuer")||(c.claim===void 0||!s.call(c,"claim"))&&(g="claim")||(c.
value===void 0||!s.call(c,"value"))&&(g="value"))return He.errors=[{}],!1;{let a=e;for(let l of Object.keys(c))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(a===e){if(c.issuer!==void 0&&s.call(c,"issuer")){let l=c.
issuer,o=e;if(e===e)if(typeof l=="string"){if(n(l)>63)return He.errors=[{}],!1;if(n(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(c.claim!==void 0&&s.call(
c,"claim")){let o=c.claim,f=e;if(e===f)if(typeof o=="string"){if(n(o)>128)return He.errors=[{}],!1;if(n(o)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(c.value!==void 0&&s.call(c,"value")){let o=c.value,
f=e;if(e===f)if(typeof o=="string"){if(n(o)>256)return He.errors=[{}],!1;if(n(o)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var y=p===e}else var y=!0;if(y)if(i.github!==void 0&&
s.call(i,"github")){let c=i.github,p=e;if(e===p)if(typeof c=="string"){if(n(c)>141)return He.errors=[{}],!1;if(n(c)<3)return He.
errors=[{}],!1;if(!Mr.test(c))return He.errors=[{}],!1}else return He.errors=[{}],!1;var y=p===e}else var y=!0}}}else return He.
errors=[{}],!1;return He.errors=r,e===0}function Er(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0,t=e,y=!1,h=null,v=e;Ke(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?Ke.
errors:r.concat(Ke.errors),e=r.length);var p=v===e;p&&(y=!0,h=0);let c=e;He(i,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(r=r===null?He.errors:r.concat(He.errors),e=r.length);var p=c===e;if(p&&y?(y=!1,h=[h,1]):p&&(y=!0,h=1),y)e=
t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[m]:r.push(m),e++,Er.errors=r,!1}return Er.errors=r,e===
0}var Br=Ar,Ii={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Wi={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},lr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),pi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function vr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return vr.errors=[{}],!1;if(i.length<1)return vr.errors=[{}],!1;{var t=!0;let y=i.length;for(let h=0;h<
y;h++){let v=i[h],c=e;if(typeof v!="string")return vr.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(n(v)>141)return vr.
errors=[{}],!1;if(n(v)<2)return vr.errors=[{}],!1;if(!Cr.test(v))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=c===e;if(!t)break}if(t){let h=i.length,v;if(h>1){let c={};for(;h--;){let p=i[h];if(typeof p=="string"){if(typeof c[p]==
"number")return v=c[p],vr.errors=[{}],!1;c[p]=h}}}}}}else return vr.errors=[{}],!1;return vr.errors=r,e===0}var zi={type:"\
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
Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Vr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0\
000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Sr=new RegExp(
'^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u"),gr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Ir=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function wr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0,t=e,y=!1,h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.vault===void 0||!s.
call(i,"vault"))&&(m="vault")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="va\
ult"){let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.vault!==void 0&&s.call(i,"vault")){let a=i.vault;if(e===e)
if(typeof a=="string"){if(n(a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[l]:r.push(
l),e++}else if(!gr.test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};
r===null?r=[m]:r.push(m),e++}var p=v===e;p&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;
if((i.aws===void 0||!s.call(i,"aws"))&&(m="aws")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.
keys(i))if(a!=="aws"){let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.aws!==void 0&&s.call(i,"aws")){let a=i.aws;
if(e===e)if(typeof a=="string"){if(n(a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[
l]:r.push(l),e++}else if(!gr.test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{
let m={};r===null?r=[m]:r.push(m),e++}var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let a;if((i.file===void 0||!s.call(i,"file"))&&(a="file")){let l={};r===null?r=[l]:r.push(l),
e++}else{let l=e;for(let o of Object.keys(i))if(o!=="file"){let f={};r===null?r=[f]:r.push(f),e++;break}if(l===e&&i.file!==
void 0&&s.call(i,"file")){let o=i.file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(n(
o)<1){let f={};r===null?r=[f]:r.push(f),e++}else if(!lr.test(o)){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};r===
null?r=[f]:r.push(f),e++}}}}else{let a={};r===null?r=[a]:r.push(a),e++}var p=m===e;if(p&&y)y=!1,h=[h,2];else{p&&(y=!0,h=
2);let a=e;if(e===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){
let f={};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let d of Object.keys(i))if(d!=="env"){let u={};r===null?r=[u]:r.push(
u),e++;break}if(f===e&&i.env!==void 0&&s.call(i,"env")){let d=i.env;if(e===e)if(typeof d=="string"){if(n(d)>128){let u={};
r===null?r=[u]:r.push(u),e++}else if(n(d)<1){let u={};r===null?r=[u]:r.push(u),e++}else if(!Ir.test(d)){let u={};r===null?
r=[u]:r.push(u),e++}}else{let u={};r===null?r=[u]:r.push(u),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var p=a===
e;p&&y?(y=!1,h=[h,3]):p&&(y=!0,h=3)}}if(y)e=t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[m]:r.push(
m),e++,wr.errors=r,!1}return wr.errors=r,e===0}function $e(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.allow===void 0||!s.call(i,"allow"))&&(p=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(p="login"))return $e.errors=[{}],!1;{let m=e;for(let g of Object.keys(
i))if(!(g==="allow"||g==="tables"||g==="functions"||g==="login"))return $e.errors=[{}],!1;if(m===e){if(i.allow!==void 0&&
s.call(i,"allow")){let g=i.allow,a=e;if(e===a)if(Array.isArray(g)){if(g.length>16)return $e.errors=[{}],!1;if(g.length<1)
return $e.errors=[{}],!1;{var t=!0;let o=g.length;for(let f=0;f<o;f++){let d=g[f],u=e;if(typeof d!="string")return $e.errors=
[{}],!1;if(!(d==="all"||d==="select"||d==="insert"||d==="update"||d==="delete"||d==="merge"||d==="truncate"||d==="ddl"||
d==="call"||d==="do"||d==="lock"||d==="notify"||d==="maintenance"||d==="set"||d==="other"))return $e.errors=[{}],!1;var t=u===
e;if(!t)break}if(t){let f=g.length,d;if(f>1){let u={};for(;f--;){let _=g[f];if(typeof _=="string"){if(typeof u[_]=="numb\
er")return d=u[_],$e.errors=[{}],!1;u[_]=f}}}}}}else return $e.errors=[{}],!1;var y=a===e}else var y=!0;if(y){if(i.tables!==
void 0&&s.call(i,"tables")){let a=i.tables,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return $e.errors=[{}],!1;if(a.
length<1)return $e.errors=[{}],!1;{var h=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return $e.
errors=[{}],!1;if(e===e)if(typeof u=="string"){if(n(u)>261)return $e.errors=[{}],!1;if(n(u)<3)return $e.errors=[{}],!1;if(!Vr.
test(u))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var h=_===e;if(!h)break}if(h){let d=a.length,u;if(d>1){let _={};
for(;d--;){let j=a[d];if(typeof j=="string"){if(typeof _[j]=="number")return u=_[j],$e.errors=[{}],!1;_[j]=d}}}}}}else return $e.
errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(i.functions!==void 0&&s.call(i,"functions")){let l=i.functions,o=e;if(e===
o)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.errors=[{}],!1;{var v=!0;let d=l.
length;for(let u=0;u<d;u++){let _=l[u],j=e;if(typeof _!="string")return $e.errors=[{}],!1;if(e===e)if(typeof _=="string"){
if(n(_)>261)return $e.errors=[{}],!1;if(n(_)<3)return $e.errors=[{}],!1;if(!Sr.test(_))return $e.errors=[{}],!1}else return $e.
errors=[{}],!1;var v=j===e;if(!v)break}if(v){let u=l.length,_;if(u>1){let j={};for(;u--;){let $=l[u];if(typeof $=="strin\
g"){if(typeof j[$]=="number")return _=j[$],$e.errors=[{}],!1;j[$]=u}}}}}}else return $e.errors=[{}],!1;var y=o===e}else var y=!0;
if(y)if(i.login!==void 0&&s.call(i,"login")){let l=i.login,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;
if((l.user===void 0||!s.call(l,"user"))&&(d="user")||(l.password===void 0||!s.call(l,"password"))&&(d="password"))return $e.
errors=[{}],!1;{let u=e;for(let _ of Object.keys(l))if(!(_==="user"||_==="password"))return $e.errors=[{}],!1;if(u===e){
if(l.user!==void 0&&s.call(l,"user")){let _=l.user,j=e;if(e===e)if(typeof _=="string"){if(n(_)>63)return $e.errors=[{}],
!1;if(n(_)<1)return $e.errors=[{}],!1;if(!lr.test(_))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var c=j===e}else
var c=!0;if(c)if(l.password!==void 0&&s.call(l,"password")){let _=e;wr(l.password,{instancePath:U+"/login/password",parentData:l,
parentDataProperty:"password",rootData:M})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);var c=_===e}else var c=!0}}}else
return $e.errors=[{}],!1;var y=o===e}else var y=!0}}}}}else return $e.errors=[{}],!1;return $e.errors=r,e===0}function Ze(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let m;if((i.kind===void 0||!s.call(i,"kind"))&&(m="kind")||(i.address===void 0||!s.call(i,"address"))&&
(m="address")||(i.database===void 0||!s.call(i,"database"))&&(m="database")||(i.tls===void 0||!s.call(i,"tls"))&&(m="tls")||
(i.owners===void 0||!s.call(i,"owners"))&&(m="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(m="roles"))return Ze.errors=
[{}],!1;{let g=e;for(let a of Object.keys(i))if(!(a==="kind"||a==="address"||a==="database"||a==="tls"||a==="owners"||a===
"record"||a==="roles"))return Ze.errors=[{}],!1;if(g===e){if(i.kind!==void 0&&s.call(i,"kind")){let a=i.kind,l=e;if(typeof a!=
"string")return Ze.errors=[{}],!1;if(a!=="postgres")return Ze.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.address!==
void 0&&s.call(i,"address")){let l=i.address,o=e;if(e===e)if(typeof l=="string"){if(n(l)>259)return Ze.errors=[{}],!1;if(n(
l)<3)return Ze.errors=[{}],!1;if(!Zr.test(l))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(i.database!==void 0&&s.call(i,"database")){let o=i.database,f=e;if(e===e)if(typeof o=="string"){if(n(o)>63)return Ze.
errors=[{}],!1;if(n(o)<1)return Ze.errors=[{}],!1;if(!lr.test(o))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let f=i.tls,d=e,u=e,_=!1,j=null,$=e;if(typeof f!="st\
ring"){let k={};r===null?r=[k]:r.push(k),e++}if(!(f==="verify-full"||f==="disable")){let k={};r===null?r=[k]:r.push(k),e++}
var y=$===e;y&&(_=!0,j=0);let P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if((f.ca===void 0||!s.call(
f,"ca"))&&(k="ca")){let w={};r===null?r=[w]:r.push(w),e++}else{let w=e;for(let A of Object.keys(f))if(A!=="ca"){let b={};
r===null?r=[b]:r.push(b),e++;break}if(w===e&&f.ca!==void 0&&s.call(f,"ca")){let A=f.ca;if(e===e)if(typeof A=="string"){if(n(
A)>65536){let b={};r===null?r=[b]:r.push(b),e++}else if(n(A)<1){let b={};r===null?r=[b]:r.push(b),e++}else if(!pi.test(A)){
let b={};r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}}}}else{let k={};r===null?r=[k]:r.push(
k),e++}var y=P===e;if(y&&_?(_=!1,j=[j,1]):y&&(_=!0,j=1),_)e=u,r!==null&&(u?r.length=u:r=null);else{let k={};return r===null?
r=[k]:r.push(k),e++,Ze.errors=r,!1}var t=d===e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let d=e;vr(
i.owners,{instancePath:U+"/owners",parentData:i,parentDataProperty:"owners",rootData:M})||(r=r===null?vr.errors:r.concat(
vr.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let u=i.record,_=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let $=e;for(let P of Object.keys(u))if(!(P==="results"||P==="durable"))return Ze.
errors=[{}],!1;if($===e){if(u.results!==void 0&&s.call(u,"results")){let P=u.results,N=e,k=e,w=!1,A=null,b=e;if(typeof P!=
"string"){let x={};r===null?r=[x]:r.push(x),e++}if(!(P==="none"||P==="digest")){let x={};r===null?r=[x]:r.push(x),e++}var h=b===
e;h&&(w=!0,A=0);let D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){let x;if((P.rows===void 0||!s.call(P,"rows"))&&
(x="rows")){let q={};r===null?r=[q]:r.push(q),e++}else{let q=e;for(let E of Object.keys(P))if(E!=="rows"){let B={};r===null?
r=[B]:r.push(B),e++;break}if(q===e&&P.rows!==void 0&&s.call(P,"rows")){let E=P.rows,B=e;if(!(typeof E=="number"&&!(E%1)&&
!isNaN(E)&&isFinite(E))){let O={};r===null?r=[O]:r.push(O),e++}if(e===B&&typeof E=="number"&&isFinite(E)){if(E>1e4||isNaN(
E)){let O={};r===null?r=[O]:r.push(O),e++}else if(E<1||isNaN(E)){let O={};r===null?r=[O]:r.push(O),e++}}}}}else{let x={};
r===null?r=[x]:r.push(x),e++}var h=D===e;if(h&&w?(w=!1,A=[A,1]):h&&(w=!0,A=1),w)e=k,r!==null&&(k?r.length=k:r=null);else{
let x={};return r===null?r=[x]:r.push(x),e++,Ze.errors=r,!1}var v=N===e}else var v=!0;if(v)if(u.durable!==void 0&&s.call(
u,"durable")){let P=u.durable,N=e;if(typeof P!="string")return Ze.errors=[{}],!1;if(P!=="within-a-second")return Ze.errors=
[{}],!1;var v=N===e}else var v=!0}}else return Ze.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(
i,"roles")){let u=i.roles,_=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return Ze.
errors=[{}],!1;if(Object.keys(u).length<1)return Ze.errors=[{}],!1;for(let $ of Object.keys(u)){let P=e;if(e===e)if(typeof $==
"string"){if(n($)>63){let N={};r===null?r=[N]:r.push(N),e++}else if(n($)<1){let N={};r===null?r=[N]:r.push(N),e++}else if(!Ce.
test($)){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};r===null?r=[N]:r.push(N),e++}var c=P===e;if(!c){let N={};return r===
null?r=[N]:r.push(N),e++,Ze.errors=r,!1}}if(c)for(let $ of Object.keys(u)){let P=e;$e(u[$],{instancePath:U+"/roles/"+$.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:M})||(r=r===null?$e.errors:r.concat($e.errors),
e=r.length);var p=P===e;if(!p)break}}else return Ze.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}else return Ze.errors=
[{}],!1;return Ze.errors=r,e===0}function Ar(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")Ze(i,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);else return Ar.errors=
[{}],!1;else return Ar.errors=[{}],!1}else return Ar.errors=[{}],!1;return Ar.errors=r,e===0}var Kr=_e,Ri={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","othe\
r"],description:"A kind of statement, by effect."},Ci={type:"object",description:"A CI job or service, by the claims of \
its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{
$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string",
"integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a wh\
ole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such \
as repository_id: 1234; the issuer alone would admit everybody it knows."},ci=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,12\
7}$","u");function Je(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>20)return Je.errors=[{}],!1;if(Object.keys(i).length<
2)return Je.errors=[{}],!1;{let h;if((i.issuer===void 0||!s.call(i,"issuer"))&&(h="issuer"))return Je.errors=[{}],!1;for(let v of Object.
keys(i)){let c=e;if(e===c)if(typeof v=="string"){if(n(v)>128){let p={};r===null?r=[p]:r.push(p),e++}else if(!ci.test(v)){
let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===null?r=[p]:r.push(p),e++}var t=c===e;if(!t){let p={};return r===
null?r=[p]:r.push(p),e++,Je.errors=r,!1}}if(t){let v=e;for(let c of Object.keys(i))if(c!=="issuer"){let p=i[c],m=e;if(typeof p!=
"string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Je.errors=[{}],!1;if(e===m&&typeof p=="string"){if(n(
p)>512)return Je.errors=[{}],!1;if(n(p)<1)return Je.errors=[{}],!1}var y=m===e;if(!y)break}if(v===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let c=i.issuer;if(e===e)if(typeof c=="string"){if(n(c)>63)return Je.errors=[{}],!1;if(n(c)<1)return Je.
errors=[{}],!1;if(!Ce.test(c))return Je.errors=[{}],!1}else return Je.errors=[{}],!1}}}}else return Je.errors=[{}],!1;return Je.
errors=r,e===0}function jr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0,t=e,
y=!1,h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.user===void 0||!s.call(i,"user"))&&(m=
"user")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="user"){let l={};r===null?
r=[l]:r.push(l),e++;break}if(g===e&&i.user!==void 0&&s.call(i,"user")){let a=i.user;if(e===e)if(typeof a=="string"){if(n(
a)>254){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<1){let l={};r===null?r=[l]:r.push(l),e++}else if(!kr.test(a)){
let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[m]:r.push(
m),e++}var p=v===e;p&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.group===void 0||
!s.call(i,"group"))&&(m="group")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!==
"group"){let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.group!==void 0&&s.call(i,"group")){let a=i.group;if(e===
e)if(typeof a=="string"){if(n(a)>63){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<1){let l={};r===null?r=[l]:r.push(
l),e++}else if(!Ce.test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};
r===null?r=[m]:r.push(m),e++}var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;if(e===m)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let a;if((i.workload===void 0||!s.call(i,"workload"))&&(a="workload")){let l={};r===null?r=[l]:r.
push(l),e++}else{let l=e;for(let o of Object.keys(i))if(o!=="workload"){let f={};r===null?r=[f]:r.push(f),e++;break}l===
e&&i.workload!==void 0&&s.call(i,"workload")&&(Je(i.workload,{instancePath:U+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:M})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length))}}else{let a={};r===null?r=[a]:r.push(a),e++}
var p=m===e;p&&y?(y=!1,h=[h,2]):p&&(y=!0,h=2)}if(y)e=t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[
m]:r.push(m),e++,jr.errors=r,!1}return jr.errors=r,e===0}var di=new RegExp("\\S","u"),Gr=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function _e(i,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let c;if((i.to===void 0||!s.call(i,"to"))&&(c="to")||(i.role===void 0||!s.call(i,"role"))&&(c="role")||(i.why===void 0||
!s.call(i,"why"))&&(c="why")||(i.until===void 0||!s.call(i,"until"))&&(c="until"))return _e.errors=[{}],!1;{let p=e;for(let m of Object.
keys(i))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="until"||m==="only"||m==="sessions"))return _e.errors=[{}],
!1;if(p===e){if(i.to!==void 0&&s.call(i,"to")){let m=e;jr(i.to,{instancePath:U+"/to",parentData:i,parentDataProperty:"to",
rootData:M})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let g=i.role,a=e;if(e===e)if(typeof g=="string"){if(n(g)>63)return _e.errors=[{}],!1;if(n(g)<1)return _e.
errors=[{}],!1;if(!Ce.test(g))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let a=i.why,l=e;if(e===l)if(typeof a=="string"){if(n(a)>500)return _e.errors=[{}],!1;if(n(
a)<1)return _e.errors=[{}],!1;if(!di.test(a))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let l=i.from,o=e;if(e===e)if(typeof l=="string"){if(n(l)>20)return _e.errors=
[{}],!1;if(n(l)<20)return _e.errors=[{}],!1;if(!Gr.test(l))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let o=i.until,f=e;if(e===e)if(typeof o=="string"){if(n(o)>
20)return _e.errors=[{}],!1;if(n(o)<20)return _e.errors=[{}],!1;if(!Gr.test(o))return _e.errors=[{}],!1}else return _e.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let f=i.only,d=e;if(e===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1)return _e.errors=[{}],!1;{let _=e;for(let j of Object.keys(f))if(!(j===
"tables"||j==="allow"))return _e.errors=[{}],!1;if(_===e){if(f.tables!==void 0&&s.call(f,"tables")){let j=f.tables,$=e;if(e===
$)if(Array.isArray(j)){if(j.length>1e3)return _e.errors=[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var y=!0;let N=j.
length;for(let k=0;k<N;k++){let w=j[k],A=e;if(typeof w!="string")return _e.errors=[{}],!1;if(e===e)if(typeof w=="string"){
if(n(w)>261)return _e.errors=[{}],!1;if(n(w)<3)return _e.errors=[{}],!1;if(!Vr.test(w))return _e.errors=[{}],!1}else return _e.
errors=[{}],!1;var y=A===e;if(!y)break}if(y){let k=j.length,w;if(k>1){let A={};for(;k--;){let b=j[k];if(typeof b=="strin\
g"){if(typeof A[b]=="number")return w=A[b],_e.errors=[{}],!1;A[b]=k}}}}}}else return _e.errors=[{}],!1;var v=$===e}else var v=!0;
if(v)if(f.allow!==void 0&&s.call(f,"allow")){let j=f.allow,$=e;if(e===$)if(Array.isArray(j)){if(j.length>15)return _e.errors=
[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var h=!0;let N=j.length;for(let k=0;k<N;k++){let w=j[k],A=e;if(typeof w!=
"string")return _e.errors=[{}],!1;if(typeof w!="string")return _e.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="u\
pdate"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maint\
enance"||w==="set"||w==="other"))return _e.errors=[{}],!1;var h=A===e;if(!h)break}if(h){let k=j.length,w;if(k>1){let A={};
for(;k--;){let b=j[k];if(typeof b=="string"){if(typeof A[b]=="number")return w=A[b],_e.errors=[{}],!1;A[b]=k}}}}}}else return _e.
errors=[{}],!1;var v=$===e}else var v=!0}}}else return _e.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let f=i.sessions,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return _e.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return _e.errors=[{}],!1;if(f<1||isNaN(f))return _e.
errors=[{}],!1}var t=d===e}else var t=!0}}}}}}}}else return _e.errors=[{}],!1;return _e.errors=r,e===0}var Qr=we,Zi={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Ui={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},Jr=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function we(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(j="unlisted"))return we.errors=[{}],!1;{let $=e;for(let P of Object.keys(i))
if(!(P==="unlisted"||P==="columns"||P==="detect"||P==="clear"))return we.errors=[{}],!1;if($===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let P=i.unlisted,N=e;if(typeof P!="string")return we.errors=[{}],!1;if(!(P==="show"||P==="hide"))return we.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let N=i.columns,k=e;if(e===k)
if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length>1e4)return we.errors=[{}],!1;for(let A of Object.keys(
N)){let b=e;if(e===e)if(typeof A=="string"){if(n(A)>392){let D={};r===null?r=[D]:r.push(D),e++}else if(n(A)<5){let D={};
r===null?r=[D]:r.push(D),e++}else if(!Jr.test(A)){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};r===null?r=[D]:r.
push(D),e++}var y=b===e;if(!y){let D={};return r===null?r=[D]:r.push(D),e++,we.errors=r,!1}}if(y)for(let A of Object.keys(
N)){let b=N[A],D=e,T=e,x=!1,q=null,E=e;if(typeof b!="string"){let O={};r===null?r=[O]:r.push(O),e++}if(!(b==="null"||b===
"fixed"||b==="hash")){let O={};r===null?r=[O]:r.push(O),e++}var v=E===e;v&&(x=!0,q=0);let B=e;if(e===B)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let O;if((b.null===void 0||!s.call(b,"null"))&&(O="null")){let S={};r===null?r=[S]:r.push(S),
e++}else{let S=e;for(let W of Object.keys(b))if(!(W==="null"||W==="nulls"||W==="write"||W==="search")){let z={};r===null?
r=[z]:r.push(z),e++;break}if(S===e){if(b.null!==void 0&&s.call(b,"null")){let W=b.null,z=e;if(typeof W!="boolean"){let F={};
r===null?r=[F]:r.push(F),e++}if(W!==!0){let F={};r===null?r=[F]:r.push(F),e++}var h=z===e}else var h=!0;if(h){if(b.nulls!==
void 0&&s.call(b,"nulls")){let z=b.nulls,I=e;if(typeof z!="string"){let L={};r===null?r=[L]:r.push(L),e++}if(!(z==="show"||
z==="hide")){let L={};r===null?r=[L]:r.push(L),e++}var h=I===e}else var h=!0;if(h){if(b.write!==void 0&&s.call(b,"write")){
let I=b.write,F=e;if(typeof I!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(I!=="allow"){let C={};r===null?r=[C]:r.
push(C),e++}var h=F===e}else var h=!0;if(h)if(b.search!==void 0&&s.call(b,"search")){let I=b.search,F=e;if(typeof I!="st\
ring"){let C={};r===null?r=[C]:r.push(C),e++}if(I!=="equality"){let C={};r===null?r=[C]:r.push(C),e++}var h=F===e}else var h=!0}}}}}else{
let O={};r===null?r=[O]:r.push(O),e++}var v=B===e;if(v&&x)x=!1,q=[q,1];else{v&&(x=!0,q=1);let O=e;if(e===O)if(b&&typeof b==
"object"&&!Array.isArray(b)){let W;if((b.fixed===void 0||!s.call(b,"fixed"))&&(W="fixed")){let z={};r===null?r=[z]:r.push(
z),e++}else{let z=e;for(let I of Object.keys(b))if(!(I==="fixed"||I==="nulls"||I==="write"||I==="search")){let F={};r===
null?r=[F]:r.push(F),e++;break}if(z===e){if(b.fixed!==void 0&&s.call(b,"fixed")){let I=b.fixed,F=e;if(typeof I!="string"&&
!(typeof I=="number"&&isFinite(I))&&typeof I!="boolean"){let C={};r===null?r=[C]:r.push(C),e++}if(e===F&&typeof I=="stri\
ng"&&n(I)>1e3){let C={};r===null?r=[C]:r.push(C),e++}var c=F===e}else var c=!0;if(c){if(b.nulls!==void 0&&s.call(b,"null\
s")){let F=b.nulls,L=e;if(typeof F!="string"){let V={};r===null?r=[V]:r.push(V),e++}if(!(F==="show"||F==="hide")){let V={};
r===null?r=[V]:r.push(V),e++}var c=L===e}else var c=!0;if(c){if(b.write!==void 0&&s.call(b,"write")){let L=b.write,C=e;if(typeof L!=
"string"){let R={};r===null?r=[R]:r.push(R),e++}if(L!=="allow"){let R={};r===null?r=[R]:r.push(R),e++}var c=C===e}else var c=!0;
if(c)if(b.search!==void 0&&s.call(b,"search")){let L=b.search,C=e;if(typeof L!="string"){let R={};r===null?r=[R]:r.push(
R),e++}if(L!=="equality"){let R={};r===null?r=[R]:r.push(R),e++}var c=C===e}else var c=!0}}}}}else{let W={};r===null?r=[
W]:r.push(W),e++}var v=O===e;if(v&&x)x=!1,q=[q,2];else{v&&(x=!0,q=2);let W=e;if(e===W)if(b&&typeof b=="object"&&!Array.isArray(
b)){let I;if((b.keep===void 0||!s.call(b,"keep"))&&(I="keep")){let F={};r===null?r=[F]:r.push(F),e++}else{let F=e;for(let L of Object.
keys(b))if(!(L==="keep"||L==="nulls"||L==="write"||L==="search")){let C={};r===null?r=[C]:r.push(C),e++;break}if(F===e){
if(b.keep!==void 0&&s.call(b,"keep")){let L=b.keep,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(
L).length<1){let R={};r===null?r=[R]:r.push(R),e++}else{let R=e;for(let H of Object.keys(L))if(!(H==="first"||H==="last")){
let Z={};r===null?r=[Z]:r.push(Z),e++;break}if(R===e){if(L.first!==void 0&&s.call(L,"first")){let H=L.first,Z=e;if(!(typeof H==
"number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};r===null?r=[Y]:r.push(Y),e++}if(e===Z&&typeof H=="number"&&isFinite(
H)){if(H>64||isNaN(H)){let Y={};r===null?r=[Y]:r.push(Y),e++}else if(H<1||isNaN(H)){let Y={};r===null?r=[Y]:r.push(Y),e++}}
var p=Z===e}else var p=!0;if(p)if(L.last!==void 0&&s.call(L,"last")){let H=L.last,Z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(
H)&&isFinite(H))){let Y={};r===null?r=[Y]:r.push(Y),e++}if(e===Z&&typeof H=="number"&&isFinite(H)){if(H>64||isNaN(H)){let Y={};
r===null?r=[Y]:r.push(Y),e++}else if(H<1||isNaN(H)){let Y={};r===null?r=[Y]:r.push(Y),e++}}var p=Z===e}else var p=!0}}else{
let R={};r===null?r=[R]:r.push(R),e++}var m=C===e}else var m=!0;if(m){if(b.nulls!==void 0&&s.call(b,"nulls")){let C=b.nulls,
V=e;if(typeof C!="string"){let H={};r===null?r=[H]:r.push(H),e++}if(!(C==="show"||C==="hide")){let H={};r===null?r=[H]:r.
push(H),e++}var m=V===e}else var m=!0;if(m){if(b.write!==void 0&&s.call(b,"write")){let V=b.write,R=e;if(typeof V!="stri\
ng"){let Z={};r===null?r=[Z]:r.push(Z),e++}if(V!=="allow"){let Z={};r===null?r=[Z]:r.push(Z),e++}var m=R===e}else var m=!0;
if(m)if(b.search!==void 0&&s.call(b,"search")){let V=b.search,R=e;if(typeof V!="string"){let Z={};r===null?r=[Z]:r.push(
Z),e++}if(V!=="equality"){let Z={};r===null?r=[Z]:r.push(Z),e++}var m=R===e}else var m=!0}}}}}else{let I={};r===null?r=[
I]:r.push(I),e++}var v=W===e;if(v&&x)x=!1,q=[q,3];else{v&&(x=!0,q=3);let I=e;if(e===I)if(b&&typeof b=="object"&&!Array.isArray(
b)){let L;if((b.email===void 0||!s.call(b,"email"))&&(L="email")){let C={};r===null?r=[C]:r.push(C),e++}else{let C=e;for(let V of Object.
keys(b))if(!(V==="email"||V==="nulls"||V==="write"||V==="search")){let R={};r===null?r=[R]:r.push(R),e++;break}if(C===e){
if(b.email!==void 0&&s.call(b,"email")){let V=b.email,R=e;if(typeof V!="string"){let Z={};r===null?r=[Z]:r.push(Z),e++}if(V!==
"domain"){let Z={};r===null?r=[Z]:r.push(Z),e++}var g=R===e}else var g=!0;if(g){if(b.nulls!==void 0&&s.call(b,"nulls")){
let R=b.nulls,H=e;if(typeof R!="string"){let oe={};r===null?r=[oe]:r.push(oe),e++}if(!(R==="show"||R==="hide")){let oe={};
r===null?r=[oe]:r.push(oe),e++}var g=H===e}else var g=!0;if(g){if(b.write!==void 0&&s.call(b,"write")){let H=b.write,Z=e;
if(typeof H!="string"){let Y={};r===null?r=[Y]:r.push(Y),e++}if(H!=="allow"){let Y={};r===null?r=[Y]:r.push(Y),e++}var g=Z===
e}else var g=!0;if(g)if(b.search!==void 0&&s.call(b,"search")){let H=b.search,Z=e;if(typeof H!="string"){let Y={};r===null?
r=[Y]:r.push(Y),e++}if(H!=="equality"){let Y={};r===null?r=[Y]:r.push(Y),e++}var g=Z===e}else var g=!0}}}}}else{let L={};
r===null?r=[L]:r.push(L),e++}var v=I===e;if(v&&x)x=!1,q=[q,4];else{v&&(x=!0,q=4);let L=e;if(e===L)if(b&&typeof b=="objec\
t"&&!Array.isArray(b)){let V;if((b.hash===void 0||!s.call(b,"hash"))&&(V="hash")){let R={};r===null?r=[R]:r.push(R),e++}else{
let R=e;for(let H of Object.keys(b))if(!(H==="hash"||H==="nulls"||H==="write"||H==="search")){let Z={};r===null?r=[Z]:r.
push(Z),e++;break}if(R===e){if(b.hash!==void 0&&s.call(b,"hash")){let H=b.hash,Z=e;if(typeof H!="boolean"){let Y={};r===
null?r=[Y]:r.push(Y),e++}if(H!==!0){let Y={};r===null?r=[Y]:r.push(Y),e++}var a=Z===e}else var a=!0;if(a){if(b.nulls!==void 0&&
s.call(b,"nulls")){let Z=b.nulls,oe=e;if(typeof Z!="string"){let G={};r===null?r=[G]:r.push(G),e++}if(!(Z==="show"||Z===
"hide")){let G={};r===null?r=[G]:r.push(G),e++}var a=oe===e}else var a=!0;if(a){if(b.write!==void 0&&s.call(b,"write")){
let oe=b.write,Y=e;if(typeof oe!="string"){let ae={};r===null?r=[ae]:r.push(ae),e++}if(oe!=="allow"){let ae={};r===null?
r=[ae]:r.push(ae),e++}var a=Y===e}else var a=!0;if(a)if(b.search!==void 0&&s.call(b,"search")){let oe=b.search,Y=e;if(typeof oe!=
"string"){let ae={};r===null?r=[ae]:r.push(ae),e++}if(oe!=="equality"){let ae={};r===null?r=[ae]:r.push(ae),e++}var a=Y===
e}else var a=!0}}}}}else{let V={};r===null?r=[V]:r.push(V),e++}var v=L===e;v&&x?(x=!1,q=[q,5]):v&&(x=!0,q=5)}}}}if(x)e=T,
r!==null&&(T?r.length=T:r=null);else{let O={};return r===null?r=[O]:r.push(O),e++,we.errors=r,!1}var l=D===e;if(!l)break}}else
return we.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.detect!==void 0&&s.call(i,"detect")){let k=i.detect,w=e;if(e===
w)if(Array.isArray(k)){if(k.length>5)return we.errors=[{}],!1;if(k.length<1)return we.errors=[{}],!1;{var o=!0;let b=k.length;
for(let D=0;D<b;D++){let T=k[D],x=e;if(typeof T!="string")return we.errors=[{}],!1;if(!(T==="credit-card"||T==="us-ssn"||
T==="email"||T==="iban"||T==="token"))return we.errors=[{}],!1;var o=x===e;if(!o)break}if(o){let D=k.length,T;if(D>1){let x={};
for(;D--;){let q=k[D];if(typeof q=="string"){if(typeof x[q]=="number")return T=x[q],we.errors=[{}],!1;x[q]=D}}}}}}else return we.
errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let k=i.clear,w=e;if(e===w)if(Array.
isArray(k)){if(k.length>1e3)return we.errors=[{}],!1;if(k.length<1)return we.errors=[{}],!1;{var f=!0;let b=k.length;for(let D=0;D<
b;D++){let T=k[D],x=e;if(e===x)if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if((T.columns===void 0||!s.call(T,"col\
umns"))&&(E="columns")||(T.roles===void 0||!s.call(T,"roles"))&&(E="roles"))return we.errors=[{}],!1;{let B=e;for(let O of Object.
keys(T))if(!(O==="columns"||O==="roles"))return we.errors=[{}],!1;if(B===e){if(T.columns!==void 0&&s.call(T,"columns")){
let O=T.columns,S=e;if(e===S)if(Array.isArray(O)){if(O.length>1e3)return we.errors=[{}],!1;if(O.length<1)return we.errors=
[{}],!1;{var d=!0;let z=O.length;for(let I=0;I<z;I++){let F=O[I],L=e;if(typeof F!="string")return we.errors=[{}],!1;if(e===
e)if(typeof F=="string"){if(n(F)>392)return we.errors=[{}],!1;if(n(F)<5)return we.errors=[{}],!1;if(!Jr.test(F))return we.
errors=[{}],!1}else return we.errors=[{}],!1;var d=L===e;if(!d)break}if(d){let I=O.length,F;if(I>1){let L={};for(;I--;){
let C=O[I];if(typeof C=="string"){if(typeof L[C]=="number")return F=L[C],we.errors=[{}],!1;L[C]=I}}}}}}else return we.errors=
[{}],!1;var _=S===e}else var _=!0;if(_)if(T.roles!==void 0&&s.call(T,"roles")){let O=T.roles,S=e;if(e===S)if(Array.isArray(
O)){if(O.length>100)return we.errors=[{}],!1;if(O.length<1)return we.errors=[{}],!1;{var u=!0;let z=O.length;for(let I=0;I<
z;I++){let F=O[I],L=e;if(typeof F!="string")return we.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(n(F)>63)return we.
errors=[{}],!1;if(n(F)<1)return we.errors=[{}],!1;if(!Ce.test(F))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var u=L===e;if(!u)break}if(u){let I=O.length,F;if(I>1){let L={};for(;I--;){let C=O[I];if(typeof C=="string"){if(typeof L[C]==
"number")return F=L[C],we.errors=[{}],!1;L[C]=I}}}}}}else return we.errors=[{}],!1;var _=S===e}else var _=!0}}}else return we.
errors=[{}],!1;var f=x===e;if(!f)break}}}else return we.errors=[{}],!1;var t=w===e}else var t=!0}}}}}else return we.errors=
[{}],!1;return we.errors=r,e===0}var Yr=De,Hi={type:"string",enum:["select","insert","update","delete","merge","truncate",
"ddl","call","do","lock","notify","maintenance","set","other","create","alter","drop","grant-rights","alter-system","alt\
er-role","copy","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-condition"],description:"\
A kind of statement, or a finer name of one."};function De(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1)return De.errors=[{}],!1;
{let g=e;for(let a of Object.keys(i))if(!(a==="deny"||a==="hold"||a==="limit"))return De.errors=[{}],!1;if(g===e){if(i.deny!==
void 0&&s.call(i,"deny")){let a=i.deny,l=e;if(e===l)if(Array.isArray(a)){if(a.length>100)return De.errors=[{}],!1;if(a.length<
1)return De.errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(e===_)if(u&&typeof u=="object"&&
!Array.isArray(u)){let $;if((u.statements===void 0||!s.call(u,"statements"))&&($="statements"))return De.errors=[{}],!1;
{let P=e;for(let N of Object.keys(u))if(N!=="statements")return De.errors=[{}],!1;if(P===e&&u.statements!==void 0&&s.call(
u,"statements")){let N=u.statements;if(e===e)if(Array.isArray(N)){if(N.length>28)return De.errors=[{}],!1;if(N.length<1)
return De.errors=[{}],!1;{var y=!0;let k=N.length;for(let w=0;w<k;w++){let A=N[w],b=e;if(typeof A!="string")return De.errors=
[{}],!1;if(typeof A!="string")return De.errors=[{}],!1;if(!(A==="select"||A==="insert"||A==="update"||A==="delete"||A===
"merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="lock"||A==="notify"||A==="maintenance"||A==="set"||A==="o\
ther"||A==="create"||A==="alter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A==="alter-role"||A==="copy"||A===
"copy-file"||A==="copy-program"||A==="explain-analyze"||A==="prepare"||A==="cursor"||A==="two-phase"||A==="without-condi\
tion"))return De.errors=[{}],!1;var y=b===e;if(!y)break}if(y){let w=N.length,A;if(w>1){let b={};for(;w--;){let D=N[w];if(typeof D==
"string"){if(typeof b[D]=="number")return A=b[D],De.errors=[{}],!1;b[D]=w}}}}}}else return De.errors=[{}],!1}}}else return De.
errors=[{}],!1;var t=_===e;if(!t)break}}}else return De.errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(i.hold!==void 0&&
s.call(i,"hold")){let l=i.hold,o=e;if(e===o)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)
return De.errors=[{}],!1;{var v=!0;let d=l.length;for(let u=0;u<d;u++){let _=l[u],j=e,$=e,P=!1,N=null,k=e;if(e===k)if(_&&
typeof _=="object"&&!Array.isArray(_)){let b;if((_.statements===void 0||!s.call(_,"statements"))&&(b="statements")){let D={};
r===null?r=[D]:r.push(D),e++}else{let D=e;for(let T of Object.keys(_))if(T!=="statements"){let x={};r===null?r=[x]:r.push(
x),e++;break}if(D===e&&_.statements!==void 0&&s.call(_,"statements")){let T=_.statements;if(e===e)if(Array.isArray(T))if(T.
length>28){let x={};r===null?r=[x]:r.push(x),e++}else if(T.length<1){let x={};r===null?r=[x]:r.push(x),e++}else{var c=!0;
let x=T.length;for(let q=0;q<x;q++){let E=T[q],B=e;if(typeof E!="string"){let S={};r===null?r=[S]:r.push(S),e++}if(typeof E!=
"string"){let S={};r===null?r=[S]:r.push(S),e++}if(!(E==="select"||E==="insert"||E==="update"||E==="delete"||E==="merge"||
E==="truncate"||E==="ddl"||E==="call"||E==="do"||E==="lock"||E==="notify"||E==="maintenance"||E==="set"||E==="other"||E===
"create"||E==="alter"||E==="drop"||E==="grant-rights"||E==="alter-system"||E==="alter-role"||E==="copy"||E==="copy-file"||
E==="copy-program"||E==="explain-analyze"||E==="prepare"||E==="cursor"||E==="two-phase"||E==="without-condition")){let S={};
r===null?r=[S]:r.push(S),e++}var c=B===e;if(!c)break}if(c){let q=T.length,E;if(q>1){let B={};for(;q--;){let O=T[q];if(typeof O==
"string"){if(typeof B[O]=="number"){E=B[O];let S={};r===null?r=[S]:r.push(S),e++;break}B[O]=q}}}}}else{let x={};r===null?
r=[x]:r.push(x),e++}}}}else{let b={};r===null?r=[b]:r.push(b),e++}var p=k===e;p&&(P=!0,N=0);let w=e;if(e===w)if(_&&typeof _==
"object"&&!Array.isArray(_)){let b;if((_.rows===void 0||!s.call(_,"rows"))&&(b="rows")){let D={};r===null?r=[D]:r.push(D),
e++}else{let D=e;for(let T of Object.keys(_))if(T!=="rows"){let x={};r===null?r=[x]:r.push(x),e++;break}if(D===e&&_.rows!==
void 0&&s.call(_,"rows")){let T=_.rows;if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let x;if((T.over===void 0||
!s.call(T,"over"))&&(x="over")){let q={};r===null?r=[q]:r.push(q),e++}else{let q=e;for(let E of Object.keys(T))if(E!=="o\
ver"){let B={};r===null?r=[B]:r.push(B),e++;break}if(q===e&&T.over!==void 0&&s.call(T,"over")){let E=T.over,B=e;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let O={};r===null?r=[O]:r.push(O),e++}if(e===B&&typeof E=="number"&&isFinite(
E)){if(E>1e9||isNaN(E)){let O={};r===null?r=[O]:r.push(O),e++}else if(E<1||isNaN(E)){let O={};r===null?r=[O]:r.push(O),e++}}}}}else{
let x={};r===null?r=[x]:r.push(x),e++}}}}else{let b={};r===null?r=[b]:r.push(b),e++}var p=w===e;if(p&&P?(P=!1,N=[N,1]):p&&
(P=!0,N=1),P)e=$,r!==null&&($?r.length=$:r=null);else{let b={};return r===null?r=[b]:r.push(b),e++,De.errors=r,!1}var v=j===
e;if(!v)break}}}else return De.errors=[{}],!1;var h=o===e}else var h=!0;if(h)if(i.limit!==void 0&&s.call(i,"limit")){let l=i.
limit,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let d=e;
for(let u of Object.keys(l))if(!(u==="rows"||u==="statement"))return De.errors=[{}],!1;if(d===e){if(l.rows!==void 0&&s.call(
l,"rows")){let u=l.rows,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{}],!1;if(e===_&&
typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return De.errors=[{}],!1;if(u<1||isNaN(u))return De.errors=[{}],!1}var m=_===
e}else var m=!0;if(m)if(l.statement!==void 0&&s.call(l,"statement")){let u=l.statement,_=e;if(e===e)if(typeof u=="string"){
if(n(u)>7)return De.errors=[{}],!1;if(n(u)<2)return De.errors=[{}],!1;if(!dr.test(u))return De.errors=[{}],!1}else return De.
errors=[{}],!1;var m=_===e}else var m=!0}}}else return De.errors=[{}],!1;var h=o===e}else var h=!0}}}}else return De.errors=
[{}],!1;return De.errors=r,e===0}var Xr=Me;function xr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0,t=e,y=!1,h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.user===void 0||!s.call(
i,"user"))&&(m="user")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="user"){let l={};
r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.user!==void 0&&s.call(i,"user")){let a=i.user;if(e===e)if(typeof a=="stri\
ng"){if(n(a)>254){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<1){let l={};r===null?r=[l]:r.push(l),e++}else if(!kr.
test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[
m]:r.push(m),e++}var p=v===e;p&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.group===
void 0||!s.call(i,"group"))&&(m="group")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))
if(a!=="group"){let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.group!==void 0&&s.call(i,"group")){let a=i.group;
if(e===e)if(typeof a=="string"){if(n(a)>63){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<1){let l={};r===null?r=[l]:
r.push(l),e++}else if(!Ce.test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{
let m={};r===null?r=[m]:r.push(m),e++}var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let a;if((i.workload===void 0||!s.call(i,"workload"))&&(a="workload")){let l={};r===null?r=
[l]:r.push(l),e++}else{let l=e;for(let o of Object.keys(i))if(o!=="workload"){let f={};r===null?r=[f]:r.push(f),e++;break}
l===e&&i.workload!==void 0&&s.call(i,"workload")&&(Je(i.workload,{instancePath:U+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:M})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length))}}else{let a={};r===null?r=[a]:r.push(a),e++}
var p=m===e;p&&y?(y=!1,h=[h,2]):p&&(y=!0,h=2)}if(y)e=t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[
m]:r.push(m),e++,xr.errors=r,!1}return xr.errors=r,e===0}var yi=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function Me(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let y;if((i.to===void 0||!s.call(i,"to"))&&(y="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(y="resource")||(i.role===void 0||!s.call(i,"role"))&&(y="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(y="longest")||(i.why===void 0||!s.call(i,"why"))&&(y="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(y="atMost"))
return Me.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v==="to"||v==="resource"||v==="role"||v==="longest"||
v==="why"||v==="atMost"))return Me.errors=[{}],!1;if(h===e){if(i.to!==void 0&&s.call(i,"to")){let v=e;xr(i.to,{instancePath:U+
"/to",parentData:i,parentDataProperty:"to",rootData:M})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var t=v===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let c=i.resource,p=e;if(e===e)if(typeof c=="string"){
if(n(c)>63)return Me.errors=[{}],!1;if(n(c)<1)return Me.errors=[{}],!1;if(!Ce.test(c))return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let p=i.role,m=e;if(e===e)if(typeof p==
"string"){if(n(p)>63)return Me.errors=[{}],!1;if(n(p)<1)return Me.errors=[{}],!1;if(!Ce.test(p))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"longest")){let m=i.longest,g=e;
if(e===e)if(typeof m=="string"){if(n(m)>7)return Me.errors=[{}],!1;if(n(m)<2)return Me.errors=[{}],!1;if(!dr.test(m))return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.why!==void 0&&s.call(i,"why")){let g=i.
why,a=e;if(e===a)if(typeof g=="string"){if(n(g)>200)return Me.errors=[{}],!1;if(n(g)<1)return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(i.atMost!==void 0&&s.call(i,"atMost")){let g=i.atMost,a=e;if(e===a)if(typeof g==
"string"){if(n(g)>17)return Me.errors=[{}],!1;if(n(g)<7)return Me.errors=[{}],!1;if(!yi.test(g))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=r,e===0}var ei=K,
ri={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
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
a warning."},every:{$ref:"words#/$defs/duration",description:"How often to look for a newer bundle."},ca:{$ref:"words#/$\
defs/path",description:"For https: PEM file with the authority of the server's certificate, instead of the system's."},token:{
$ref:"words#/$defs/secretReference",description:"For https: where the bearer token lies that the server asks for."}},description:"\
Which bundles are believed."},listen:{type:"object",additionalProperties:!1,required:["postgres"],properties:{postgres:{
description:"Where PostgreSQL clients connect.","x-instead":"Write { address: HOST:PORT, tls: { certificate: PATH, key: \
PATH } }; to listen without TLS on this machine only, plaintext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,
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
side the records."}},$id:"proxy"},mi=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),mr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Nr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]\
):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),hi=new RegExp("^\
[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function ne(i,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c=i.kty;if(typeof c=="string")
if(c==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.kty===void 0||!s.call(i,"kty"))&&(p="kty")||
(i.crv===void 0||!s.call(i,"crv"))&&(p="crv")||(i.x===void 0||!s.call(i,"x"))&&(p="x")||(i.writ_use===void 0||!s.call(i,
"writ_use"))&&(p="writ_use"))return ne.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(qr.oneOf[0].properties,
g))return ne.errors=[{}],!1;if(m===e){if(i.kty!==void 0&&s.call(i,"kty")){let g=i.kty,a=e;if(typeof g!="string")return ne.
errors=[{}],!1;if(g!=="OKP")return ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){
let a=i.crv,l=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="Ed25519")return ne.errors=[{}],!1;var t=l===e}else
var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let l=i.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return ne.errors=
[{}],!1;if(n(l)<43)return ne.errors=[{}],!1;if(!ur.test(l))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return ne.
errors=[{}],!1;if(n(o)<1)return ne.errors=[{}],!1;if(!Ve.test(o))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let f=i.alg,d=e;if(e===d)if(typeof f=="string"){if(n(
f)>16)return ne.errors=[{}],!1;if(n(f)<1)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(i.use!==void 0&&s.call(i,"use")){let d=i.use,u=e;if(typeof d!="string")return ne.errors=[{}],!1;if(d!=="sig")return ne.
errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let u=i.key_ops,_=e;if(e===_)
if(Array.isArray(u)){if(u.length>1)return ne.errors=[{}],!1;if(u.length<1)return ne.errors=[{}],!1;{var y=!0;let $=u.length;
for(let P=0;P<$;P++){let N=u[P],k=e;if(typeof N!="string")return ne.errors=[{}],!1;if(N!=="verify")return ne.errors=[{}],
!1;var y=k===e;if(!y)break}if(y){let P=u.length,N;if(P>1){let k={};for(;P--;){let w=u[P];if(typeof w=="string"){if(typeof k[w]==
"number")return N=k[w],ne.errors=[{}],!1;k[w]=P}}}}}}else return ne.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.
ext!==void 0&&s.call(i,"ext")){let _=e;if(typeof i.ext!="boolean")return ne.errors=[{}],!1;var t=_===e}else var t=!0;if(t)
if(i.writ_use!==void 0&&s.call(i,"writ_use")){let _=i.writ_use,j=e;if(typeof _!="string")return ne.errors=[{}],!1;if(!(_===
"bundle"||_==="token"||_==="record"))return ne.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return ne.errors=[
{}],!1}else if(c==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.kty===void 0||!s.call(i,"kty"))&&
(p="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(p="crv")||(i.x===void 0||!s.call(i,"x"))&&(p="x")||(i.y===void 0||!s.call(
i,"y"))&&(p="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(p="writ_use"))return ne.errors=[{}],!1;{let m=e;for(let g of Object.
keys(i))if(!s.call(qr.oneOf[1].properties,g))return ne.errors=[{}],!1;if(m===e){if(i.kty!==void 0&&s.call(i,"kty")){let g=i.
kty,a=e;if(typeof g!="string")return ne.errors=[{}],!1;if(g!=="EC")return ne.errors=[{}],!1;var h=a===e}else var h=!0;if(h){
if(i.crv!==void 0&&s.call(i,"crv")){let a=i.crv,l=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="P-256")return ne.
errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(i.x!==void 0&&s.call(i,"x")){let l=i.x,o=e;if(e===o)if(typeof l=="stri\
ng"){if(n(l)>43)return ne.errors=[{}],!1;if(n(l)<43)return ne.errors=[{}],!1;if(!ur.test(l))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(i.y!==void 0&&s.call(i,"y")){let o=i.y,f=e;if(e===f)if(typeof o==
"string"){if(n(o)>43)return ne.errors=[{}],!1;if(n(o)<43)return ne.errors=[{}],!1;if(!ur.test(o))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(i.kid!==void 0&&s.call(i,"kid")){let f=i.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return ne.errors=[{}],!1;if(n(f)<1)return ne.errors=[{}],!1;if(!Ve.test(f))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var h=d===e}else var h=!0;if(h){if(i.alg!==void 0&&s.call(i,"alg")){let d=i.alg,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>16)return ne.errors=[{}],!1;if(n(d)<1)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var h=u===
e}else var h=!0;if(h){if(i.use!==void 0&&s.call(i,"use")){let u=i.use,_=e;if(typeof u!="string")return ne.errors=[{}],!1;
if(u!=="sig")return ne.errors=[{}],!1;var h=_===e}else var h=!0;if(h){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let _=i.
key_ops,j=e;if(e===j)if(Array.isArray(_)){if(_.length>1)return ne.errors=[{}],!1;if(_.length<1)return ne.errors=[{}],!1;
{var v=!0;let P=_.length;for(let N=0;N<P;N++){let k=_[N],w=e;if(typeof k!="string")return ne.errors=[{}],!1;if(k!=="veri\
fy")return ne.errors=[{}],!1;var v=w===e;if(!v)break}if(v){let N=_.length,k;if(N>1){let w={};for(;N--;){let A=_[N];if(typeof A==
"string"){if(typeof w[A]=="number")return k=w[A],ne.errors=[{}],!1;w[A]=N}}}}}}else return ne.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(i.ext!==void 0&&s.call(i,"ext")){let j=e;if(typeof i.ext!="boolean")return ne.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let j=i.writ_use,$=e;if(typeof j!="string")return ne.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return ne.errors=[{}],!1;var h=$===e}else var h=!0}}}}}}}}}}}else
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;else return ne.errors=[{}],!1}else return ne.errors=[{}],!1;return ne.
errors=r,e===0}function Pr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0,t=e,
y=!1,h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.vault===void 0||!s.call(i,"vault"))&&(m=
"vault")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="vault"){let l={};r===null?
r=[l]:r.push(l),e++;break}if(g===e&&i.vault!==void 0&&s.call(i,"vault")){let a=i.vault;if(e===e)if(typeof a=="string"){if(n(
a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[l]:r.push(l),e++}else if(!gr.test(a)){
let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[m]:r.push(
m),e++}var p=v===e;p&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.aws===void 0||
!s.call(i,"aws"))&&(m="aws")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="aws"){
let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.aws!==void 0&&s.call(i,"aws")){let a=i.aws;if(e===e)if(typeof a==
"string"){if(n(a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[l]:r.push(l),e++}else if(!gr.
test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[
m]:r.push(m),e++}var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(
i)){let a;if((i.file===void 0||!s.call(i,"file"))&&(a="file")){let l={};r===null?r=[l]:r.push(l),e++}else{let l=e;for(let o of Object.
keys(i))if(o!=="file"){let f={};r===null?r=[f]:r.push(f),e++;break}if(l===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(n(o)<1){let f={};r===null?
r=[f]:r.push(f),e++}else if(!lr.test(o)){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};r===null?r=[f]:r.push(f),e++}}}}else{
let a={};r===null?r=[a]:r.push(a),e++}var p=m===e;if(p&&y)y=!1,h=[h,2];else{p&&(y=!0,h=2);let a=e;if(e===a)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let f={};r===null?r=[f]:r.push(f),e++}else{
let f=e;for(let d of Object.keys(i))if(d!=="env"){let u={};r===null?r=[u]:r.push(u),e++;break}if(f===e&&i.env!==void 0&&
s.call(i,"env")){let d=i.env;if(e===e)if(typeof d=="string"){if(n(d)>128){let u={};r===null?r=[u]:r.push(u),e++}else if(n(
d)<1){let u={};r===null?r=[u]:r.push(u),e++}else if(!Ir.test(d)){let u={};r===null?r=[u]:r.push(u),e++}}else{let u={};r===
null?r=[u]:r.push(u),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var p=a===e;p&&y?(y=!1,h=[h,3]):p&&(y=!0,h=3)}}if(y)
e=t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[m]:r.push(m),e++,Pr.errors=r,!1}return Pr.errors=r,
e===0}function nr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if((i.file===void 0||!s.call(i,"file"))&&(t="file"))return nr.errors=[{}],!1;
{let y=e;for(let h of Object.keys(i))if(h!=="file")return nr.errors=[{}],!1;if(y===e&&i.file!==void 0&&s.call(i,"file")){
let h=i.file;if(e===e)if(typeof h=="string"){if(n(h)>1024)return nr.errors=[{}],!1;if(n(h)<1)return nr.errors=[{}],!1;if(!lr.
test(h))return nr.errors=[{}],!1}else return nr.errors=[{}],!1}}}else return nr.errors=[{}],!1;return nr.errors=r,e===0}
function K(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let P;if((i.bundle===void 0||!s.call(i,"bundle"))&&(P="bundle")||(i.listen===void 0||!s.call(
i,"listen"))&&(P="listen")||(i.records===void 0||!s.call(i,"records"))&&(P="records")||(i.tokens===void 0||!s.call(i,"to\
kens"))&&(P="tokens"))return K.errors=[{}],!1;{let N=e;for(let k of Object.keys(i))if(!s.call(ri.properties,k))return K.
errors=[{}],!1;if(N===e){if(i.bundle!==void 0&&s.call(i,"bundle")){let k=i.bundle,w=e;if(e===w)if(k&&typeof k=="object"&&
!Array.isArray(k)){let b;if((k.from===void 0||!s.call(k,"from"))&&(b="from")||(k.keys===void 0||!s.call(k,"keys"))&&(b="\
keys")||(k.repository===void 0||!s.call(k,"repository"))&&(b="repository")||(k.scope===void 0||!s.call(k,"scope"))&&(b="\
scope")||(k.minSequence===void 0||!s.call(k,"minSequence"))&&(b="minSequence")||(k.epoch===void 0||!s.call(k,"epoch"))&&
(b="epoch")||(k.every===void 0||!s.call(k,"every"))&&(b="every"))return K.errors=[{}],!1;{let D=e;for(let T of Object.keys(
k))if(!s.call(ri.properties.bundle.properties,T))return K.errors=[{}],!1;if(D===e){if(k.from!==void 0&&s.call(k,"from")){
let T=k.from,x=e;if(e===x)if(typeof T=="string"){if(n(T)>2048)return K.errors=[{}],!1;if(n(T)<1)return K.errors=[{}],!1;
if(!lr.test(T))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(k.keys!==void 0&&
s.call(k,"keys")){let x=k.keys,q=e;if(e===q)if(Array.isArray(x)){if(x.length>10)return K.errors=[{}],!1;if(x.length<1)return K.
errors=[{}],!1;{var y=!0;let B=x.length;for(let O=0;O<B;O++){let S=x[O],W=e;if(e===W)if(S&&typeof S=="object"&&!Array.isArray(
S)){let I;if((S.kid===void 0||!s.call(S,"kid"))&&(I="kid")||(S.jwk===void 0||!s.call(S,"jwk"))&&(I="jwk"))return K.errors=
[{}],!1;{let F=e;for(let L of Object.keys(S))if(!(L==="kid"||L==="jwk"||L==="notAfter"))return K.errors=[{}],!1;if(F===e){
if(S.kid!==void 0&&s.call(S,"kid")){let L=S.kid,C=e;if(e===e)if(typeof L=="string"){if(n(L)>128)return K.errors=[{}],!1;
if(n(L)<1)return K.errors=[{}],!1;if(!Ve.test(L))return K.errors=[{}],!1}else return K.errors=[{}],!1;var h=C===e}else var h=!0;
if(h){if(S.jwk!==void 0&&s.call(S,"jwk")){let C=e;ne(S.jwk,{instancePath:U+"/bundle/keys/"+O+"/jwk",parentData:S,parentDataProperty:"\
jwk",rootData:M})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var h=C===e}else var h=!0;if(h)if(S.notAfter!==
void 0&&s.call(S,"notAfter")){let C=S.notAfter,V=e;if(e===e)if(typeof C=="string"){if(n(C)>10)return K.errors=[{}],!1;if(n(
C)<10)return K.errors=[{}],!1;if(!mi.test(C))return K.errors=[{}],!1}else return K.errors=[{}],!1;var h=V===e}else var h=!0}}}}else
return K.errors=[{}],!1;var y=W===e;if(!y)break}}}else return K.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(k.repository!==
void 0&&s.call(k,"repository")){let q=k.repository,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))&&typeof q!=
"string")return K.errors=[{}],!1;if(e===E){if(typeof q=="number"&&isFinite(q)){if(q>9007199254740991||isNaN(q))return K.
errors=[{}],!1;if(q<1||isNaN(q))return K.errors=[{}],!1}if(e===E&&typeof q=="string"){if(n(q)>200)return K.errors=[{}],!1;
if(n(q)<1)return K.errors=[{}],!1}}var t=E===e}else var t=!0;if(t){if(k.scope!==void 0&&s.call(k,"scope")){let E=k.scope,
B=e;if(e===e)if(typeof E=="string"){if(n(E)>63)return K.errors=[{}],!1;if(n(E)<1)return K.errors=[{}],!1;if(!Ce.test(E))
return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(k.minSequence!==void 0&&s.call(k,
"minSequence")){let B=k.minSequence,O=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return K.errors=[{}],!1;
if(e===O&&typeof B=="number"&&isFinite(B)){if(B>9007199254740991||isNaN(B))return K.errors=[{}],!1;if(B<0||isNaN(B))return K.
errors=[{}],!1}var t=O===e}else var t=!0;if(t){if(k.epoch!==void 0&&s.call(k,"epoch")){let O=k.epoch,S=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return K.errors=[{}],!1;if(e===S&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return K.errors=[{}],!1;if(O<1||isNaN(O))return K.errors=[{}],!1}var t=S===e}else var t=!0;if(t){if(k.first!==void 0&&
s.call(k,"first")){let S=k.first,W=e;if(e===e)if(typeof S=="string"){if(n(S)>71)return K.errors=[{}],!1;if(n(S)<71)return K.
errors=[{}],!1;if(!mr.test(S))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(k.
every!==void 0&&s.call(k,"every")){let W=k.every,z=e;if(e===e)if(typeof W=="string"){if(n(W)>7)return K.errors=[{}],!1;if(n(
W)<2)return K.errors=[{}],!1;if(!dr.test(W))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=z===e}else var t=!0;
if(t){if(k.ca!==void 0&&s.call(k,"ca")){let z=k.ca,I=e;if(e===e)if(typeof z=="string"){if(n(z)>1024)return K.errors=[{}],
!1;if(n(z)<1)return K.errors=[{}],!1;if(!lr.test(z))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=I===e}else
var t=!0;if(t)if(k.token!==void 0&&s.call(k,"token")){let z=e;Pr(k.token,{instancePath:U+"/bundle/token",parentData:k,parentDataProperty:"\
token",rootData:M})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var t=z===e}else var t=!0}}}}}}}}}}}else return K.
errors=[{}],!1;var v=w===e}else var v=!0;if(v){if(i.listen!==void 0&&s.call(i,"listen")){let w=i.listen,A=e;if(e===A)if(w&&
typeof w=="object"&&!Array.isArray(w)){let D;if((w.postgres===void 0||!s.call(w,"postgres"))&&(D="postgres"))return K.errors=
[{}],!1;{let T=e;for(let x of Object.keys(w))if(!(x==="postgres"||x==="control"))return K.errors=[{}],!1;if(T===e){if(w.
postgres!==void 0&&s.call(w,"postgres")){let x=w.postgres,q=e,E=e,B=!1,O=null,S=e;if(e===S)if(x&&typeof x=="object"&&!Array.
isArray(x)){let I;if((x.address===void 0||!s.call(x,"address"))&&(I="address")||(x.tls===void 0||!s.call(x,"tls"))&&(I="\
tls")){let F={};r===null?r=[F]:r.push(F),e++}else{let F=e;for(let L of Object.keys(x))if(!(L==="address"||L==="tls")){let C={};
r===null?r=[C]:r.push(C),e++;break}if(F===e){if(x.address!==void 0&&s.call(x,"address")){let L=x.address,C=e;if(e===e)if(typeof L==
"string"){if(n(L)>259){let R={};r===null?r=[R]:r.push(R),e++}else if(n(L)<3){let R={};r===null?r=[R]:r.push(R),e++}else if(!Nr.
test(L)){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var p=C===e}else var p=!0;if(p)
if(x.tls!==void 0&&s.call(x,"tls")){let L=x.tls,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L)){let R;if((L.certificate===
void 0||!s.call(L,"certificate"))&&(R="certificate")||(L.key===void 0||!s.call(L,"key"))&&(R="key")){let H={};r===null?r=
[H]:r.push(H),e++}else{let H=e;for(let Z of Object.keys(L))if(!(Z==="certificate"||Z==="key")){let oe={};r===null?r=[oe]:
r.push(oe),e++;break}if(H===e){if(L.certificate!==void 0&&s.call(L,"certificate")){let Z=L.certificate,oe=e;if(e===e)if(typeof Z==
"string"){if(n(Z)>1024){let G={};r===null?r=[G]:r.push(G),e++}else if(n(Z)<1){let G={};r===null?r=[G]:r.push(G),e++}else if(!lr.
test(Z)){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var c=oe===e}else var c=!0;if(c)
if(L.key!==void 0&&s.call(L,"key")){let Z=L.key,oe=e;if(e===e)if(typeof Z=="string"){if(n(Z)>1024){let G={};r===null?r=[
G]:r.push(G),e++}else if(n(Z)<1){let G={};r===null?r=[G]:r.push(G),e++}else if(!lr.test(Z)){let G={};r===null?r=[G]:r.push(
G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var c=oe===e}else var c=!0}}}else{let R={};r===null?r=[R]:r.push(R),e++}
var p=C===e}else var p=!0}}}else{let I={};r===null?r=[I]:r.push(I),e++}var g=S===e;g&&(B=!0,O=0);let W=e;if(e===W)if(x&&
typeof x=="object"&&!Array.isArray(x)){let I;if((x.address===void 0||!s.call(x,"address"))&&(I="address")||(x.plaintext===
void 0||!s.call(x,"plaintext"))&&(I="plaintext")){let F={};r===null?r=[F]:r.push(F),e++}else{let F=e;for(let L of Object.
keys(x))if(!(L==="address"||L==="plaintext")){let C={};r===null?r=[C]:r.push(C),e++;break}if(F===e){if(x.address!==void 0&&
s.call(x,"address")){let L=x.address,C=e;if(e===e)if(typeof L=="string"){if(n(L)>259){let R={};r===null?r=[R]:r.push(R),
e++}else if(n(L)<3){let R={};r===null?r=[R]:r.push(R),e++}else if(!Nr.test(L)){let R={};r===null?r=[R]:r.push(R),e++}}else{
let R={};r===null?r=[R]:r.push(R),e++}var m=C===e}else var m=!0;if(m)if(x.plaintext!==void 0&&s.call(x,"plaintext")){let L=x.
plaintext,C=e;if(typeof L!="string"){let R={};r===null?r=[R]:r.push(R),e++}if(L!=="loopback-only"){let R={};r===null?r=[
R]:r.push(R),e++}var m=C===e}else var m=!0}}}else{let I={};r===null?r=[I]:r.push(I),e++}var g=W===e;if(g&&B?(B=!1,O=[O,1]):
g&&(B=!0,O=1),B)e=E,r!==null&&(E?r.length=E:r=null);else{let I={};return r===null?r=[I]:r.push(I),e++,K.errors=r,!1}var l=q===
e}else var l=!0;if(l)if(w.control!==void 0&&s.call(w,"control")){let x=w.control,q=e;if(e===q)if(x&&typeof x=="object"&&
!Array.isArray(x)){let B;if((x.address===void 0||!s.call(x,"address"))&&(B="address"))return K.errors=[{}],!1;{let O=e;for(let S of Object.
keys(x))if(!(S==="address"||S==="exposed"))return K.errors=[{}],!1;if(O===e){if(x.address!==void 0&&s.call(x,"address")){
let S=x.address,W=e;if(e===e)if(typeof S=="string"){if(n(S)>259)return K.errors=[{}],!1;if(n(S)<3)return K.errors=[{}],!1;
if(!Nr.test(S))return K.errors=[{}],!1}else return K.errors=[{}],!1;var a=W===e}else var a=!0;if(a)if(x.exposed!==void 0&&
s.call(x,"exposed")){let S=x.exposed,W=e;if(typeof S!="string")return K.errors=[{}],!1;if(S!=="unauthenticated")return K.
errors=[{}],!1;var a=W===e}else var a=!0}}}else return K.errors=[{}],!1;var l=q===e}else var l=!0}}}else return K.errors=
[{}],!1;var v=A===e}else var v=!0;if(v){if(i.records!==void 0&&s.call(i,"records")){let A=i.records,b=e;if(e===b)if(A&&typeof A==
"object"&&!Array.isArray(A)){let T;if((A.folder===void 0||!s.call(A,"folder"))&&(T="folder")||(A.key===void 0||!s.call(A,
"key"))&&(T="key"))return K.errors=[{}],!1;{let x=e;for(let q of Object.keys(A))if(!(q==="folder"||q==="key"))return K.errors=
[{}],!1;if(x===e){if(A.folder!==void 0&&s.call(A,"folder")){let q=A.folder,E=e;if(e===e)if(typeof q=="string"){if(n(q)>1024)
return K.errors=[{}],!1;if(n(q)<1)return K.errors=[{}],!1;if(!lr.test(q))return K.errors=[{}],!1}else return K.errors=[{}],
!1;var o=E===e}else var o=!0;if(o)if(A.key!==void 0&&s.call(A,"key")){let q=e;nr(A.key,{instancePath:U+"/records/key",parentData:A,
parentDataProperty:"key",rootData:M})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var o=q===e}else var o=!0}}}else
return K.errors=[{}],!1;var v=b===e}else var v=!0;if(v){if(i.tokens!==void 0&&s.call(i,"tokens")){let b=i.tokens,D=e;if(e===
D)if(b&&typeof b=="object"&&!Array.isArray(b)){let x;if((b.key===void 0||!s.call(b,"key"))&&(x="key"))return K.errors=[{}],
!1;{let q=e;for(let E of Object.keys(b))if(E!=="key")return K.errors=[{}],!1;q===e&&b.key!==void 0&&s.call(b,"key")&&(nr(
b.key,{instancePath:U+"/tokens/key",parentData:b,parentDataProperty:"key",rootData:M})||(r=r===null?nr.errors:r.concat(nr.
errors),e=r.length))}}else return K.errors=[{}],!1;var v=D===e}else var v=!0;if(v){if(i.instance!==void 0&&s.call(i,"ins\
tance")){let D=i.instance,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return K.errors=[{}],!1;if(e===T&&
typeof D=="number"&&isFinite(D)){if(D>255||isNaN(D))return K.errors=[{}],!1;if(D<1||isNaN(D))return K.errors=[{}],!1}var v=T===
e}else var v=!0;if(v){if(i.peers!==void 0&&s.call(i,"peers")){let T=i.peers,x=e;if(e===x)if(Array.isArray(T)){if(T.length>
255)return K.errors=[{}],!1;if(T.length<1)return K.errors=[{}],!1;{var f=!0;let E=T.length;for(let B=0;B<E;B++){let O=T[B],
S=e,W=e,z=!1,I=null,F=e;if(e===F)if(O&&typeof O=="object"&&!Array.isArray(O)){let V;if((O.instance===void 0||!s.call(O,"\
instance"))&&(V="instance")||(O.address===void 0||!s.call(O,"address"))&&(V="address")||(O.tls===void 0||!s.call(O,"tls"))&&
(V="tls")){let R={};r===null?r=[R]:r.push(R),e++}else{let R=e;for(let H of Object.keys(O))if(!(H==="instance"||H==="addr\
ess"||H==="tls")){let Z={};r===null?r=[Z]:r.push(Z),e++;break}if(R===e){if(O.instance!==void 0&&s.call(O,"instance")){let H=O.
instance,Z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};r===null?r=[Y]:r.push(Y),e++}if(e===Z&&typeof H==
"number"&&isFinite(H)){if(H>255||isNaN(H)){let Y={};r===null?r=[Y]:r.push(Y),e++}else if(H<1||isNaN(H)){let Y={};r===null?
r=[Y]:r.push(Y),e++}}var d=Z===e}else var d=!0;if(d){if(O.address!==void 0&&s.call(O,"address")){let Z=O.address,oe=e;if(e===
e)if(typeof Z=="string"){if(n(Z)>259){let G={};r===null?r=[G]:r.push(G),e++}else if(n(Z)<3){let G={};r===null?r=[G]:r.push(
G),e++}else if(!Nr.test(Z)){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var d=oe===
e}else var d=!0;if(d)if(O.tls!==void 0&&s.call(O,"tls")){let Z=O.tls,oe=e;if(e===oe)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let G=e;for(let ae of Object.keys(Z))if(!(ae==="ca"||ae==="name")){let ie={};r===null?r=[ie]:r.push(ie),e++;break}if(G===
e){if(Z.ca!==void 0&&s.call(Z,"ca")){let ae=Z.ca,ie=e;if(e===e)if(typeof ae=="string"){if(n(ae)>1024){let se={};r===null?
r=[se]:r.push(se),e++}else if(n(ae)<1){let se={};r===null?r=[se]:r.push(se),e++}else if(!lr.test(ae)){let se={};r===null?
r=[se]:r.push(se),e++}}else{let se={};r===null?r=[se]:r.push(se),e++}var u=ie===e}else var u=!0;if(u)if(Z.name!==void 0&&
s.call(Z,"name")){let ae=Z.name,ie=e;if(e===ie)if(typeof ae=="string"){if(n(ae)>253){let se={};r===null?r=[se]:r.push(se),
e++}else if(n(ae)<1){let se={};r===null?r=[se]:r.push(se),e++}else if(!hi.test(ae)){let se={};r===null?r=[se]:r.push(se),
e++}}else{let se={};r===null?r=[se]:r.push(se),e++}var u=ie===e}else var u=!0}}else{let G={};r===null?r=[G]:r.push(G),e++}
var d=oe===e}else var d=!0}}}}else{let V={};r===null?r=[V]:r.push(V),e++}var j=F===e;j&&(z=!0,I=0);let L=e;if(e===L)if(O&&
typeof O=="object"&&!Array.isArray(O)){let V;if((O.instance===void 0||!s.call(O,"instance"))&&(V="instance")||(O.address===
void 0||!s.call(O,"address"))&&(V="address")||(O.plaintext===void 0||!s.call(O,"plaintext"))&&(V="plaintext")){let R={};
r===null?r=[R]:r.push(R),e++}else{let R=e;for(let H of Object.keys(O))if(!(H==="instance"||H==="address"||H==="plaintext")){
let Z={};r===null?r=[Z]:r.push(Z),e++;break}if(R===e){if(O.instance!==void 0&&s.call(O,"instance")){let H=O.instance,Z=e;
if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Y={};r===null?r=[Y]:r.push(Y),e++}if(e===Z&&typeof H=="num\
ber"&&isFinite(H)){if(H>255||isNaN(H)){let Y={};r===null?r=[Y]:r.push(Y),e++}else if(H<1||isNaN(H)){let Y={};r===null?r=
[Y]:r.push(Y),e++}}var _=Z===e}else var _=!0;if(_){if(O.address!==void 0&&s.call(O,"address")){let Z=O.address,oe=e;if(e===
e)if(typeof Z=="string"){if(n(Z)>259){let G={};r===null?r=[G]:r.push(G),e++}else if(n(Z)<3){let G={};r===null?r=[G]:r.push(
G),e++}else if(!Nr.test(Z)){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var _=oe===
e}else var _=!0;if(_)if(O.plaintext!==void 0&&s.call(O,"plaintext")){let Z=O.plaintext,oe=e;if(typeof Z!="string"){let G={};
r===null?r=[G]:r.push(G),e++}if(Z!=="loopback-only"){let G={};r===null?r=[G]:r.push(G),e++}var _=oe===e}else var _=!0}}}}else{
let V={};r===null?r=[V]:r.push(V),e++}var j=L===e;if(j&&z?(z=!1,I=[I,1]):j&&(z=!0,I=1),z)e=W,r!==null&&(W?r.length=W:r=null);else{
let V={};return r===null?r=[V]:r.push(V),e++,K.errors=r,!1}var f=S===e;if(!f)break}}}else return K.errors=[{}],!1;var v=x===
e}else var v=!0;if(v){if(i.drain!==void 0&&s.call(i,"drain")){let x=i.drain,q=e;if(e===e)if(typeof x=="string"){if(n(x)>
7)return K.errors=[{}],!1;if(n(x)<2)return K.errors=[{}],!1;if(!dr.test(x))return K.errors=[{}],!1}else return K.errors=
[{}],!1;var v=q===e}else var v=!0;if(v){if(i.workers!==void 0&&s.call(i,"workers")){let q=i.workers,E=e;if(!(typeof q=="\
number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return K.errors=[{}],!1;if(e===E&&typeof q=="number"&&isFinite(q)){if(q>64||isNaN(
q))return K.errors=[{}],!1;if(q<1||isNaN(q))return K.errors=[{}],!1}var v=E===e}else var v=!0;if(v){if(i.sessions!==void 0&&
s.call(i,"sessions")){let E=i.sessions,B=e;if(e===B)if(E&&typeof E=="object"&&!Array.isArray(E)){let S=e;for(let W of Object.
keys(E))if(!(W==="idle"||W==="idleInTransaction"||W==="unread"))return K.errors=[{}],!1;if(S===e){if(E.idle!==void 0&&s.
call(E,"idle")){let W=E.idle,z=e;if(e===e)if(typeof W=="string"){if(n(W)>7)return K.errors=[{}],!1;if(n(W)<2)return K.errors=
[{}],!1;if(!dr.test(W))return K.errors=[{}],!1}else return K.errors=[{}],!1;var $=z===e}else var $=!0;if($){if(E.idleInTransaction!==
void 0&&s.call(E,"idleInTransaction")){let z=E.idleInTransaction,I=e;if(e===e)if(typeof z=="string"){if(n(z)>7)return K.
errors=[{}],!1;if(n(z)<2)return K.errors=[{}],!1;if(!dr.test(z))return K.errors=[{}],!1}else return K.errors=[{}],!1;var $=I===
e}else var $=!0;if($)if(E.unread!==void 0&&s.call(E,"unread")){let z=E.unread,I=e;if(e===e)if(typeof z=="string"){if(n(z)>
7)return K.errors=[{}],!1;if(n(z)<2)return K.errors=[{}],!1;if(!dr.test(z))return K.errors=[{}],!1}else return K.errors=
[{}],!1;var $=I===e}else var $=!0}}}else return K.errors=[{}],!1;var v=B===e}else var v=!0;if(v)if(i.state!==void 0&&s.call(
i,"state")){let E=i.state,B=e;if(e===e)if(typeof E=="string"){if(n(E)>1024)return K.errors=[{}],!1;if(n(E)<1)return K.errors=
[{}],!1;if(!lr.test(E))return K.errors=[{}],!1}else return K.errors=[{}],!1;var v=B===e}else var v=!0}}}}}}}}}}}else return K.
errors=[{}],!1;return K.errors=r,e===0}var ii=be,gi=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
"u"),bi=new RegExp("^[A-Za-z0-9_/-]*$","u"),ki=new RegExp("^[a-z0-9_/]+$","u");function be(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.
revision===void 0||!s.call(i,"revision"))&&(p="revision")||(i.roots===void 0||!s.call(i,"roots"))&&(p="roots")||(i.wasm===
void 0||!s.call(i,"wasm"))&&(p="wasm")||(i.rego_version===void 0||!s.call(i,"rego_version"))&&(p="rego_version")||(i.metadata===
void 0||!s.call(i,"metadata"))&&(p="metadata"))return be.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="r\
evision"||g==="roots"||g==="wasm"||g==="rego_version"||g==="metadata"))return be.errors=[{}],!1;if(m===e){if(i.revision!==
void 0&&s.call(i,"revision")){let g=i.revision,a=e;if(e===e)if(typeof g=="string"){if(n(g)>73)return be.errors=[{}],!1;if(n(
g)<17)return be.errors=[{}],!1;if(!gi.test(g))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.roots!==void 0&&s.call(i,"roots")){let a=i.roots,l=e;if(e===l)if(Array.isArray(a)){if(a.length>100)return be.
errors=[{}],!1;if(a.length<1)return be.errors=[{}],!1;{var y=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(e===
_)if(typeof u=="string"){if(n(u)>256)return be.errors=[{}],!1;if(n(u)<0)return be.errors=[{}],!1;if(!bi.test(u))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let d=a.length,u;if(d>1){let _={};for(;d--;){
let j=a[d];if(typeof j=="string"){if(typeof _[j]=="number")return u=_[j],be.errors=[{}],!1;_[j]=d}}}}}}else return be.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,"wasm")){let l=i.wasm,o=e;if(e===o)if(Array.isArray(
l)){if(l.length>10)return be.errors=[{}],!1;if(l.length<1)return be.errors=[{}],!1;{var h=!0;let d=l.length;for(let u=0;u<
d;u++){let _=l[u],j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.entrypoint===void 0||!s.call(_,"\
entrypoint"))&&(P="entrypoint")||(_.module===void 0||!s.call(_,"module"))&&(P="module"))return be.errors=[{}],!1;{let N=e;
for(let k of Object.keys(_))if(!(k==="entrypoint"||k==="module"))return be.errors=[{}],!1;if(N===e){if(_.entrypoint!==void 0&&
s.call(_,"entrypoint")){let k=_.entrypoint,w=e;if(e===w)if(typeof k=="string"){if(n(k)>256)return be.errors=[{}],!1;if(n(
k)<1)return be.errors=[{}],!1;if(!ki.test(k))return be.errors=[{}],!1}else return be.errors=[{}],!1;var v=w===e}else var v=!0;
if(v)if(_.module!==void 0&&s.call(_,"module")){let k=_.module,w=e;if(typeof k!="string")return be.errors=[{}],!1;if(k!==
"/policy.wasm")return be.errors=[{}],!1;var v=w===e}else var v=!0}}}else return be.errors=[{}],!1;var h=j===e;if(!h)break}}}else
return be.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.rego_version!==void 0&&s.call(i,"rego_version")){let o=i.rego_version,
f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return be.errors=[{}],!1;if(o!==1)return be.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metadata")){let o=i.metadata,f=e;if(e===f)if(o&&typeof o==
"object"&&!Array.isArray(o)){let u;if((o.format===void 0||!s.call(o,"format"))&&(u="format"))return be.errors=[{}],!1;{let _=e;
for(let j of Object.keys(o))if(!(j==="format"||j==="opa"||j==="policies"))return be.errors=[{}],!1;if(_===e){if(o.format!==
void 0&&s.call(o,"format")){let j=o.format,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return be.errors=
[{}],!1;if(e===$&&typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return be.errors=[{}],!1;if(j<1||isNaN(j))return be.
errors=[{}],!1}var c=$===e}else var c=!0;if(c){if(o.opa!==void 0&&s.call(o,"opa")){let $=o.opa,P=e;if(e===P)if(typeof $==
"string"){if(n($)>32)return be.errors=[{}],!1;if(n($)<1)return be.errors=[{}],!1}else return be.errors=[{}],!1;var c=P===
e}else var c=!0;if(c)if(o.policies!==void 0&&s.call(o,"policies")){let $=o.policies,P=e;if(e===e)if(typeof $=="string"){
if(n($)>71)return be.errors=[{}],!1;if(n($)<71)return be.errors=[{}],!1;if(!mr.test($))return be.errors=[{}],!1}else return be.
errors=[{}],!1;var c=P===e}else var c=!0}}}}else return be.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}else return be.
errors=[{}],!1;return be.errors=r,e===0}var si=Q,_i={title:"DataDocument",description:"data.json of a bundle: what polic\
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
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}}},$id:"data"},$r=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9\
][a-z0-9-]{0,62}$","u"),Mi={type:"object",additionalProperties:!1,required:["kind","host","port","database","tls","recor\
d","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,
maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"wor\
ds#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:[
"verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",
additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","\
rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","withi\
n-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},Bi={type:"object",additionalProperties:!1,
required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","sel\
ect","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"\
Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,
required:["user","password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretRefe\
rence"}}}}},Vi={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{type:["string","nu\
ll"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; nul\
l is any."}}};function Or(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0,t=e,y=!1,
h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.vault===void 0||!s.call(i,"vault"))&&(m="va\
ult")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="vault"){let l={};r===null?
r=[l]:r.push(l),e++;break}if(g===e&&i.vault!==void 0&&s.call(i,"vault")){let a=i.vault;if(e===e)if(typeof a=="string"){if(n(
a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[l]:r.push(l),e++}else if(!gr.test(a)){
let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[m]:r.push(
m),e++}var p=v===e;p&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.aws===void 0||
!s.call(i,"aws"))&&(m="aws")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let a of Object.keys(i))if(a!=="aws"){
let l={};r===null?r=[l]:r.push(l),e++;break}if(g===e&&i.aws!==void 0&&s.call(i,"aws")){let a=i.aws;if(e===e)if(typeof a==
"string"){if(n(a)>512){let l={};r===null?r=[l]:r.push(l),e++}else if(n(a)<3){let l={};r===null?r=[l]:r.push(l),e++}else if(!gr.
test(a)){let l={};r===null?r=[l]:r.push(l),e++}}else{let l={};r===null?r=[l]:r.push(l),e++}}}}else{let m={};r===null?r=[
m]:r.push(m),e++}var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(
i)){let a;if((i.file===void 0||!s.call(i,"file"))&&(a="file")){let l={};r===null?r=[l]:r.push(l),e++}else{let l=e;for(let o of Object.
keys(i))if(o!=="file"){let f={};r===null?r=[f]:r.push(f),e++;break}if(l===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(n(o)<1){let f={};r===null?
r=[f]:r.push(f),e++}else if(!lr.test(o)){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};r===null?r=[f]:r.push(f),e++}}}}else{
let a={};r===null?r=[a]:r.push(a),e++}var p=m===e;if(p&&y)y=!1,h=[h,2];else{p&&(y=!0,h=2);let a=e;if(e===a)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let f={};r===null?r=[f]:r.push(f),e++}else{
let f=e;for(let d of Object.keys(i))if(d!=="env"){let u={};r===null?r=[u]:r.push(u),e++;break}if(f===e&&i.env!==void 0&&
s.call(i,"env")){let d=i.env;if(e===e)if(typeof d=="string"){if(n(d)>128){let u={};r===null?r=[u]:r.push(u),e++}else if(n(
d)<1){let u={};r===null?r=[u]:r.push(u),e++}else if(!Ir.test(d)){let u={};r===null?r=[u]:r.push(u),e++}}else{let u={};r===
null?r=[u]:r.push(u),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var p=a===e;p&&y?(y=!1,h=[h,3]):p&&(y=!0,h=3)}}if(y)
e=t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[m]:r.push(m),e++,Or.errors=r,!1}return Or.errors=r,
e===0}function qe(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let m;if((i.allow===void 0||!s.call(i,"allow"))&&(m="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(m="functions")||(i.login===void 0||!s.call(i,"login"))&&(m="login"))return qe.errors=[{}],!1;{
let g=e;for(let a of Object.keys(i))if(!(a==="allow"||a==="tables"||a==="functions"||a==="login"))return qe.errors=[{}],
!1;if(g===e){if(i.allow!==void 0&&s.call(i,"allow")){let a=i.allow,l=e;if(e===l)if(Array.isArray(a)){if(a.length>16)return qe.
errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return qe.errors=[{}],
!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||u==="\
call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return qe.errors=[{}],!1;var t=_===
e;if(!t)break}}}else return qe.errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(i.tables!==void 0&&s.call(i,"tables")){
let l=i.tables,o=e;if(e===o)if(Array.isArray(l)){if(l.length>1e3)return qe.errors=[{}],!1;{var h=!0;let d=l.length;for(let u=0;u<
d;u++){let _=l[u],j=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.schema===void 0||!s.call(_,"sche\
ma"))&&(P="schema")||(_.table===void 0||!s.call(_,"table"))&&(P="table"))return qe.errors=[{}],!1;{let N=e;for(let k of Object.
keys(_))if(!(k==="schema"||k==="table"))return qe.errors=[{}],!1;if(N===e){if(_.schema!==void 0&&s.call(_,"schema")){let k=_.
schema,w=e;if(typeof k!="string"&&k!==null)return qe.errors=[{}],!1;if(e===w&&typeof k=="string"&&n(k)>63)return qe.errors=
[{}],!1;var v=w===e}else var v=!0;if(v)if(_.table!==void 0&&s.call(_,"table")){let k=_.table,w=e;if(typeof k!="string"&&
k!==null)return qe.errors=[{}],!1;if(e===w&&typeof k=="string"&&n(k)>63)return qe.errors=[{}],!1;var v=w===e}else var v=!0}}}else
return qe.errors=[{}],!1;var h=j===e;if(!h)break}}}else return qe.errors=[{}],!1;var y=o===e}else var y=!0;if(y){if(i.functions!==
void 0&&s.call(i,"functions")){let o=i.functions,f=e;if(e===f)if(Array.isArray(o)){if(o.length>1e3)return qe.errors=[{}],
!1;{var c=!0;let u=o.length;for(let _=0;_<u;_++){let j=o[_],$=e;if(e===e)if(typeof j=="string"){if(n(j)>261)return qe.errors=
[{}],!1;if(n(j)<3)return qe.errors=[{}],!1;if(!Sr.test(j))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var c=$===
e;if(!c)break}}}else return qe.errors=[{}],!1;var y=f===e}else var y=!0;if(y)if(i.login!==void 0&&s.call(i,"login")){let o=i.
login,f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.user===void 0||!s.call(o,"user"))&&(u="user")||
(o.password===void 0||!s.call(o,"password"))&&(u="password"))return qe.errors=[{}],!1;{let _=e;for(let j of Object.keys(
o))if(!(j==="user"||j==="password"))return qe.errors=[{}],!1;if(_===e){if(o.user!==void 0&&s.call(o,"user")){let j=o.user,
$=e;if(e===e)if(typeof j=="string"){if(n(j)>63)return qe.errors=[{}],!1;if(n(j)<1)return qe.errors=[{}],!1;if(!lr.test(j))
return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var p=$===e}else var p=!0;if(p)if(o.password!==void 0&&s.call(o,"\
password")){let j=e;Or(o.password,{instancePath:U+"/login/password",parentData:o,parentDataProperty:"password",rootData:M})||
(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var p=j===e}else var p=!0}}}else return qe.errors=[{}],!1;var y=f===
e}else var y=!0}}}}}else return qe.errors=[{}],!1;return qe.errors=r,e===0}function xe(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.
kind===void 0||!s.call(i,"kind"))&&(p="kind")||(i.host===void 0||!s.call(i,"host"))&&(p="host")||(i.port===void 0||!s.call(
i,"port"))&&(p="port")||(i.database===void 0||!s.call(i,"database"))&&(p="database")||(i.tls===void 0||!s.call(i,"tls"))&&
(p="tls")||(i.record===void 0||!s.call(i,"record"))&&(p="record")||(i.roles===void 0||!s.call(i,"roles"))&&(p="roles"))return xe.
errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="kind"||g==="host"||g==="port"||g==="database"||g==="tls"||
g==="record"||g==="roles"))return xe.errors=[{}],!1;if(m===e){if(i.kind!==void 0&&s.call(i,"kind")){let g=i.kind,a=e;if(typeof g!=
"string")return xe.errors=[{}],!1;if(g!=="postgres")return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.host!==
void 0&&s.call(i,"host")){let a=i.host,l=e;if(e===l)if(typeof a=="string"){if(n(a)>253)return xe.errors=[{}],!1;if(n(a)<
1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"p\
ort")){let l=i.port,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===o&&typeof l==
"number"&&isFinite(l)){if(l>65535||isNaN(l))return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=o===
e}else var t=!0;if(t){if(i.database!==void 0&&s.call(i,"database")){let o=i.database,f=e;if(e===e)if(typeof o=="string"){
if(n(o)>63)return xe.errors=[{}],!1;if(n(o)<1)return xe.errors=[{}],!1;if(!lr.test(o))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let f=i.tls,d=e;if(e===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){let _;if((f.mode===void 0||!s.call(f,"mode"))&&(_="mode"))return xe.errors=[{}],!1;{let j=e;
for(let $ of Object.keys(f))if(!($==="mode"||$==="ca"))return xe.errors=[{}],!1;if(j===e){if(f.mode!==void 0&&s.call(f,"\
mode")){let $=f.mode,P=e;if(typeof $!="string")return xe.errors=[{}],!1;if(!($==="verify-full"||$==="disable"))return xe.
errors=[{}],!1;var y=P===e}else var y=!0;if(y)if(f.ca!==void 0&&s.call(f,"ca")){let $=f.ca,P=e;if(e===P)if(typeof $=="st\
ring"){if(n($)>65536)return xe.errors=[{}],!1;if(n($)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var y=P===
e}else var y=!0}}}else return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){
let d=i.record,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let j;if((d.results===void 0||!s.call(d,"result\
s"))&&(j="results")||(d.rows===void 0||!s.call(d,"rows"))&&(j="rows")||(d.durable===void 0||!s.call(d,"durable"))&&(j="d\
urable"))return xe.errors=[{}],!1;{let $=e;for(let P of Object.keys(d))if(!(P==="results"||P==="rows"||P==="durable"))return xe.
errors=[{}],!1;if($===e){if(d.results!==void 0&&s.call(d,"results")){let P=d.results,N=e;if(typeof P!="string")return xe.
errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="rows"))return xe.errors=[{}],!1;var h=N===e}else var h=!0;if(h){if(d.
rows!==void 0&&s.call(d,"rows")){let N=d.rows,k=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return xe.errors=
[{}],!1;if(e===k&&typeof N=="number"&&isFinite(N)){if(N>1e4||isNaN(N))return xe.errors=[{}],!1;if(N<0||isNaN(N))return xe.
errors=[{}],!1}var h=k===e}else var h=!0;if(h)if(d.durable!==void 0&&s.call(d,"durable")){let N=d.durable,k=e;if(typeof N!=
"string")return xe.errors=[{}],!1;if(!(N==="before"||N==="within-a-second"))return xe.errors=[{}],!1;var h=k===e}else var h=!0}}}}else
return xe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let d=i.roles,u=e;if(e===
u)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>100)return xe.errors=[{}],!1;for(let j of Object.
keys(d)){let $=e;if(e===$)if(typeof j=="string"){if(n(j)>1024){let P={};r===null?r=[P]:r.push(P),e++}else if(n(j)<1){let P={};
r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var v=$===e;if(!v){let P={};return r===null?r=[
P]:r.push(P),e++,xe.errors=r,!1}}if(v)for(let j of Object.keys(d)){let $=e;qe(d[j],{instancePath:U+"/roles/"+j.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:j,rootData:M})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.
length);var c=$===e;if(!c)break}}else return xe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}else return xe.errors=[{}],
!1;return xe.errors=r,e===0}function Ne(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.to===void 0||!s.call(i,"to"))&&(a="to")||(i.resource===
void 0||!s.call(i,"resource"))&&(a="resource")||(i.role===void 0||!s.call(i,"role"))&&(a="role")||(i.until===void 0||!s.
call(i,"until"))&&(a="until"))return Ne.errors=[{}],!1;{let l=e;for(let o of Object.keys(i))if(!(o==="to"||o==="resource"||
o==="role"||o==="from"||o==="until"||o==="only"||o==="sessions"))return Ne.errors=[{}],!1;if(l===e){if(i.to!==void 0&&s.
call(i,"to")){let o=i.to,f=e,d=e,u=!1,_=null,j=e;if(e===j)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.user===
void 0||!s.call(o,"user"))&&(N="user")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let w of Object.keys(o))if(w!==
"user"){let A={};r===null?r=[A]:r.push(A),e++;break}if(k===e&&o.user!==void 0&&s.call(o,"user")){let w=o.user;if(e===e)if(typeof w==
"string"){if(n(w)>254){let A={};r===null?r=[A]:r.push(A),e++}else if(n(w)<1){let A={};r===null?r=[A]:r.push(A),e++}else if(!kr.
test(w)){let A={};r===null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}}}}else{let N={};r===null?r=[
N]:r.push(N),e++}var t=j===e;t&&(u=!0,_=0);let $=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.group===
void 0||!s.call(o,"group"))&&(N="group")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let w of Object.keys(o))
if(w!=="group"){let A={};r===null?r=[A]:r.push(A),e++;break}if(k===e&&o.group!==void 0&&s.call(o,"group")){let w=o.group;
if(e===e)if(typeof w=="string"){if(n(w)>63){let A={};r===null?r=[A]:r.push(A),e++}else if(n(w)<1){let A={};r===null?r=[A]:
r.push(A),e++}else if(!Ce.test(w)){let A={};r===null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}}}}else{
let N={};r===null?r=[N]:r.push(N),e++}var t=$===e;if(t&&u)u=!1,_=[_,1];else{t&&(u=!0,_=1);let N=e;if(e===N)if(o&&typeof o==
"object"&&!Array.isArray(o)){let w;if((o.workload===void 0||!s.call(o,"workload"))&&(w="workload")){let A={};r===null?r=
[A]:r.push(A),e++}else{let A=e;for(let b of Object.keys(o))if(b!=="workload"){let D={};r===null?r=[D]:r.push(D),e++;break}
if(A===e&&o.workload!==void 0&&s.call(o,"workload")){let b=o.workload;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(
b))if(Object.keys(b).length>20){let D={};r===null?r=[D]:r.push(D),e++}else{for(let D of Object.keys(b)){let T=e;if(e===T)
if(typeof D=="string"){if(n(D)>1024){let x={};r===null?r=[x]:r.push(x),e++}else if(n(D)<1){let x={};r===null?r=[x]:r.push(
x),e++}}else{let x={};r===null?r=[x]:r.push(x),e++}var y=T===e;if(!y){let x={};r===null?r=[x]:r.push(x),e++;break}}if(y)
for(let D of Object.keys(b)){let T=b[D],x=e;if(e===x)if(typeof T=="string"){if(n(T)>512){let q={};r===null?r=[q]:r.push(
q),e++}else if(n(T)<1){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}var h=x===e;if(!h)
break}}else{let D={};r===null?r=[D]:r.push(D),e++}}}}else{let w={};r===null?r=[w]:r.push(w),e++}var t=N===e;t&&u?(u=!1,_=
[_,2]):t&&(u=!0,_=2)}if(u)e=d,r!==null&&(d?r.length=d:r=null);else{let N={};return r===null?r=[N]:r.push(N),e++,Ne.errors=
r,!1}var v=f===e}else var v=!0;if(v){if(i.resource!==void 0&&s.call(i,"resource")){let f=i.resource,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>63)return Ne.errors=[{}],!1;if(n(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var v=d===e}else var v=!0;if(v){if(i.role!==void 0&&s.call(i,"role")){let d=i.role,u=e;if(e===e)
if(typeof d=="string"){if(n(d)>63)return Ne.errors=[{}],!1;if(n(d)<1)return Ne.errors=[{}],!1;if(!Ce.test(d))return Ne.errors=
[{}],!1}else return Ne.errors=[{}],!1;var v=u===e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let u=i.from,
_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ne.errors=[{}],!1;if(e===_&&typeof u=="number"&&isFinite(
u)){if(u>253402300799||isNaN(u))return Ne.errors=[{}],!1;if(u<0||isNaN(u))return Ne.errors=[{}],!1}var v=_===e}else var v=!0;
if(v){if(i.until!==void 0&&s.call(i,"until")){let _=i.until,j=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))
return Ne.errors=[{}],!1;if(e===j&&typeof _=="number"&&isFinite(_)){if(_>253402300799||isNaN(_))return Ne.errors=[{}],!1;
if(_<0||isNaN(_))return Ne.errors=[{}],!1}var v=j===e}else var v=!0;if(v){if(i.only!==void 0&&s.call(i,"only")){let j=i.
only,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let N=e;for(let k of Object.keys(j))if(!(k==="tables"||k===
"allow"))return Ne.errors=[{}],!1;if(N===e){if(j.tables!==void 0&&s.call(j,"tables")){let k=j.tables,w=e;if(e===w)if(Array.
isArray(k)){if(k.length>1e3)return Ne.errors=[{}],!1;{var c=!0;let b=k.length;for(let D=0;D<b;D++){let T=k[D],x=e;if(e===
e)if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if((T.schema===void 0||!s.call(T,"schema"))&&(E="schema")||(T.table===
void 0||!s.call(T,"table"))&&(E="table"))return Ne.errors=[{}],!1;{let B=e;for(let O of Object.keys(T))if(!(O==="schema"||
O==="table"))return Ne.errors=[{}],!1;if(B===e){if(T.schema!==void 0&&s.call(T,"schema")){let O=T.schema,S=e;if(typeof O!=
"string"&&O!==null)return Ne.errors=[{}],!1;if(e===S&&typeof O=="string"&&n(O)>63)return Ne.errors=[{}],!1;var p=S===e}else
var p=!0;if(p)if(T.table!==void 0&&s.call(T,"table")){let O=T.table,S=e;if(typeof O!="string"&&O!==null)return Ne.errors=
[{}],!1;if(e===S&&typeof O=="string"&&n(O)>63)return Ne.errors=[{}],!1;var p=S===e}else var p=!0}}}else return Ne.errors=
[{}],!1;var c=x===e;if(!c)break}}}else return Ne.errors=[{}],!1;var g=w===e}else var g=!0;if(g)if(j.allow!==void 0&&s.call(
j,"allow")){let k=j.allow,w=e;if(e===w)if(Array.isArray(k)){if(k.length>15)return Ne.errors=[{}],!1;{var m=!0;let b=k.length;
for(let D=0;D<b;D++){let T=k[D],x=e;if(typeof T!="string")return Ne.errors=[{}],!1;if(!(T==="select"||T==="insert"||T===
"update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||T==="call"||T==="do"||T==="lock"||T==="notify"||T==="mai\
ntenance"||T==="set"||T==="other"))return Ne.errors=[{}],!1;var m=x===e;if(!m)break}}}else return Ne.errors=[{}],!1;var g=w===
e}else var g=!0}}else return Ne.errors=[{}],!1;var v=$===e}else var v=!0;if(v)if(i.sessions!==void 0&&s.call(i,"sessions")){
let j=i.sessions,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Ne.errors=[{}],!1;if(e===$&&typeof j==
"number"&&isFinite(j)){if(j>1e3||isNaN(j))return Ne.errors=[{}],!1;if(j<1||isNaN(j))return Ne.errors=[{}],!1}var v=$===e}else
var v=!0}}}}}}}}else return Ne.errors=[{}],!1;return Ne.errors=r,e===0}var Ki={type:"object",additionalProperties:!1,required:[
"unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,
items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,
maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"\
object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},
description:"Roles."}}},description:"What some roles see."}}},Gi={type:"object",additionalProperties:!1,required:["schem\
a","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},Qi={type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow",
"writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:[
"string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{
$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},Ji={
oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","hash","ema\
il"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",description:"\
A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form","first","las\
t"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,maximum:64,
description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]};function rr(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let c;if((i.schema===void 0||!s.call(i,"schema"))&&(c="schema")||(i.table===void 0||!s.call(i,"table"))&&
(c="table")||(i.column===void 0||!s.call(i,"column"))&&(c="column")||(i.mask===void 0||!s.call(i,"mask"))&&(c="mask")||(i.
nullsShow===void 0||!s.call(i,"nullsShow"))&&(c="nullsShow")||(i.writeAllow===void 0||!s.call(i,"writeAllow"))&&(c="writ\
eAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(c="searchEquality"))return rr.errors=[{}],!1;{let p=e;
for(let m of Object.keys(i))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||
m==="searchEquality"))return rr.errors=[{}],!1;if(p===e){if(i.schema!==void 0&&s.call(i,"schema")){let m=i.schema,g=e;if(typeof m!=
"string"&&m!==null)return rr.errors=[{}],!1;if(e===g&&typeof m=="string"&&n(m)>63)return rr.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let g=i.table,a=e;if(typeof g!="string"&&g!==null)return rr.errors=
[{}],!1;if(e===a&&typeof g=="string"&&n(g)>63)return rr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.column!==void 0&&
s.call(i,"column")){let a=i.column,l=e;if(typeof a!="string"&&a!==null)return rr.errors=[{}],!1;if(e===l&&typeof a=="str\
ing"&&n(a)>63)return rr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.mask!==void 0&&s.call(i,"mask")){let l=i.mask,
o=e,f=e,d=!1,u=null,_=e;if(e===_)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&
(P="form")){let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let k of Object.keys(l))if(k!=="form"){let w={};r===null?
r=[w]:r.push(w),e++;break}if(N===e&&l.form!==void 0&&s.call(l,"form")){let k=l.form;if(typeof k!="string"){let w={};r===
null?r=[w]:r.push(w),e++}if(!(k==="null"||k==="hash"||k==="email")){let w={};r===null?r=[w]:r.push(w),e++}}}}else{let P={};
r===null?r=[P]:r.push(P),e++}var h=_===e;h&&(d=!0,u=0);let j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;
if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let k of Object.
keys(l))if(!(k==="form"||k==="value")){let w={};r===null?r=[w]:r.push(w),e++;break}if(N===e){if(l.form!==void 0&&s.call(
l,"form")){let k=l.form,w=e;if(typeof k!="string"){let b={};r===null?r=[b]:r.push(b),e++}if(k!=="fixed"){let b={};r===null?
r=[b]:r.push(b),e++}var y=w===e}else var y=!0;if(y)if(l.value!==void 0&&s.call(l,"value")){let k=l.value,w=e;if(e===w)if(typeof k==
"string"){if(n(k)>1e3){let b={};r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}var y=w===e}else
var y=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=j===e;if(h&&d)d=!1,u=[u,1];else{h&&(d=!0,u=1);let P=e;if(e===
P)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if((l.form===void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||
!s.call(l,"first"))&&(k="first")||(l.last===void 0||!s.call(l,"last"))&&(k="last")){let w={};r===null?r=[w]:r.push(w),e++}else{
let w=e;for(let A of Object.keys(l))if(!(A==="form"||A==="first"||A==="last")){let b={};r===null?r=[b]:r.push(b),e++;break}
if(w===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.form,b=e;if(typeof A!="string"){let T={};r===null?r=[T]:r.push(T),
e++}if(A!=="keep"){let T={};r===null?r=[T]:r.push(T),e++}var v=b===e}else var v=!0;if(v){if(l.first!==void 0&&s.call(l,"\
first")){let b=l.first,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let x={};r===null?r=[x]:r.push(x),e++}
if(e===D&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let x={};r===null?r=[x]:r.push(x),e++}else if(b<0||isNaN(b)){
let x={};r===null?r=[x]:r.push(x),e++}}var v=D===e}else var v=!0;if(v)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,
D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let x={};r===null?r=[x]:r.push(x),e++}if(e===D&&typeof b==
"number"&&isFinite(b)){if(b>64||isNaN(b)){let x={};r===null?r=[x]:r.push(x),e++}else if(b<0||isNaN(b)){let x={};r===null?
r=[x]:r.push(x),e++}}var v=D===e}else var v=!0}}}}else{let k={};r===null?r=[k]:r.push(k),e++}var h=P===e;h&&d?(d=!1,u=[u,
2]):h&&(d=!0,u=2)}if(d)e=f,r!==null&&(f?r.length=f:r=null);else{let P={};return r===null?r=[P]:r.push(P),e++,rr.errors=r,
!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nullsShow")){let o=e;if(typeof i.nullsShow!="boole\
an")return rr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==void 0&&s.call(i,"writeAllow")){let f=e;if(typeof i.
writeAllow!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(i.searchEquality!==void 0&&s.call(i,"se\
archEquality")){let f=e;if(typeof i.searchEquality!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}else
return rr.errors=[{}],!1;return rr.errors=r,e===0}function Oe(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&
(a="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(a="rules")||(i.detect===void 0||!s.call(i,"detect"))&&(a="detec\
t")||(i.clear===void 0||!s.call(i,"clear"))&&(a="clear"))return Oe.errors=[{}],!1;{let l=e;for(let o of Object.keys(i))if(!(o===
"unlisted"||o==="rules"||o==="detect"||o==="clear"))return Oe.errors=[{}],!1;if(l===e){if(i.unlisted!==void 0&&s.call(i,
"unlisted")){let o=i.unlisted,f=e;if(typeof o!="string")return Oe.errors=[{}],!1;if(!(o==="show"||o==="hide"))return Oe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(i,"rules")){let f=i.rules,d=e;if(e===d)if(Array.
isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var y=!0;let _=f.length;for(let j=0;j<_;j++){let $=e;rr(f[j],{instancePath:U+
"/rules/"+j,parentData:f,parentDataProperty:j,rootData:M})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var y=$===
e;if(!y)break}}}else return Oe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.detect!==void 0&&s.call(i,"detect")){
let d=i.detect,u=e;if(e===u)if(Array.isArray(d)){if(d.length>5)return Oe.errors=[{}],!1;{var h=!0;let j=d.length;for(let $=0;$<
j;$++){let P=d[$],N=e;if(e===N)if(typeof P=="string"){if(n(P)>64)return Oe.errors=[{}],!1;if(n(P)<1)return Oe.errors=[{}],
!1}else return Oe.errors=[{}],!1;var h=N===e;if(!h)break}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)
if(i.clear!==void 0&&s.call(i,"clear")){let d=i.clear,u=e;if(e===u)if(Array.isArray(d)){if(d.length>1e3)return Oe.errors=
[{}],!1;{var v=!0;let j=d.length;for(let $=0;$<j;$++){let P=d[$],N=e;if(e===N)if(P&&typeof P=="object"&&!Array.isArray(P)){
let w;if((P.columns===void 0||!s.call(P,"columns"))&&(w="columns")||(P.roles===void 0||!s.call(P,"roles"))&&(w="roles"))
return Oe.errors=[{}],!1;{let A=e;for(let b of Object.keys(P))if(!(b==="columns"||b==="roles"))return Oe.errors=[{}],!1;
if(A===e){if(P.columns!==void 0&&s.call(P,"columns")){let b=P.columns,D=e;if(e===D)if(Array.isArray(b)){if(b.length>1e3)
return Oe.errors=[{}],!1;{var c=!0;let x=b.length;for(let q=0;q<x;q++){let E=b[q],B=e;if(e===e)if(E&&typeof E=="object"&&
!Array.isArray(E)){let S;if((E.schema===void 0||!s.call(E,"schema"))&&(S="schema")||(E.table===void 0||!s.call(E,"table"))&&
(S="table")||(E.column===void 0||!s.call(E,"column"))&&(S="column"))return Oe.errors=[{}],!1;{let W=e;for(let z of Object.
keys(E))if(!(z==="schema"||z==="table"||z==="column"))return Oe.errors=[{}],!1;if(W===e){if(E.schema!==void 0&&s.call(E,
"schema")){let z=E.schema,I=e;if(typeof z!="string"&&z!==null)return Oe.errors=[{}],!1;if(e===I&&typeof z=="string"&&n(z)>
63)return Oe.errors=[{}],!1;var p=I===e}else var p=!0;if(p){if(E.table!==void 0&&s.call(E,"table")){let I=E.table,F=e;if(typeof I!=
"string"&&I!==null)return Oe.errors=[{}],!1;if(e===F&&typeof I=="string"&&n(I)>63)return Oe.errors=[{}],!1;var p=F===e}else
var p=!0;if(p)if(E.column!==void 0&&s.call(E,"column")){let I=E.column,F=e;if(typeof I!="string"&&I!==null)return Oe.errors=
[{}],!1;if(e===F&&typeof I=="string"&&n(I)>63)return Oe.errors=[{}],!1;var p=F===e}else var p=!0}}}}else return Oe.errors=
[{}],!1;var c=B===e;if(!c)break}}}else return Oe.errors=[{}],!1;var g=D===e}else var g=!0;if(g)if(P.roles!==void 0&&s.call(
P,"roles")){let b=P.roles,D=e;if(e===D)if(Array.isArray(b)){if(b.length>100)return Oe.errors=[{}],!1;{var m=!0;let x=b.length;
for(let q=0;q<x;q++){let E=b[q],B=e;if(e===e)if(typeof E=="string"){if(n(E)>63)return Oe.errors=[{}],!1;if(n(E)<1)return Oe.
errors=[{}],!1;if(!Ce.test(E))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var m=B===e;if(!m)break}}}else return Oe.
errors=[{}],!1;var g=D===e}else var g=!0}}}else return Oe.errors=[{}],!1;var v=N===e;if(!v)break}}}else return Oe.errors=
[{}],!1;var t=u===e}else var t=!0}}}}}else return Oe.errors=[{}],!1;return Oe.errors=r,e===0}function ir(i,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1)return ir.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v==="statements"||v==="row\
sOver"))return ir.errors=[{}],!1;if(h===e){if(i.statements!==void 0&&s.call(i,"statements")){let v=i.statements,c=e;if(e===
c)if(Array.isArray(v)){if(v.length>28)return ir.errors=[{}],!1;{var t=!0;let m=v.length;for(let g=0;g<m;g++){let a=v[g],
l=e;if(typeof a!="string")return ir.errors=[{}],!1;if(!(a==="select"||a==="insert"||a==="update"||a==="delete"||a==="mer\
ge"||a==="truncate"||a==="ddl"||a==="call"||a==="do"||a==="lock"||a==="notify"||a==="maintenance"||a==="set"||a==="other"||
a==="create"||a==="alter"||a==="drop"||a==="grant-rights"||a==="alter-system"||a==="alter-role"||a==="copy"||a==="copy-f\
ile"||a==="copy-program"||a==="explain-analyze"||a==="prepare"||a==="cursor"||a==="two-phase"||a==="without-condition"))
return ir.errors=[{}],!1;var t=l===e;if(!t)break}}}else return ir.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(i.rowsOver!==
void 0&&s.call(i,"rowsOver")){let v=i.rowsOver,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ir.errors=
[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>1e9||isNaN(v))return ir.errors=[{}],!1;if(v<1||isNaN(v))return ir.
errors=[{}],!1}var y=c===e}else var y=!0}}}else return ir.errors=[{}],!1;return ir.errors=r,e===0}function Ye(i,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let c;if((i.deny===void 0||!s.call(i,"deny"))&&(c="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(c="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(c="limit"))return Ye.errors=[{}],!1;{let p=e;for(let m of Object.keys(i))if(!(m==="deny"||
m==="hold"||m==="limit"))return Ye.errors=[{}],!1;if(p===e){if(i.deny!==void 0&&s.call(i,"deny")){let m=i.deny,g=e;if(e===
g)if(Array.isArray(m)){if(m.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;ir(
m[o],{instancePath:U+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:M})||(r=r===null?ir.errors:r.concat(ir.errors),
e=r.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var y=g===e}else var y=!0;if(y){if(i.hold!==void 0&&
s.call(i,"hold")){let g=i.hold,a=e;if(e===a)if(Array.isArray(g)){if(g.length>100)return Ye.errors=[{}],!1;{var h=!0;let o=g.
length;for(let f=0;f<o;f++){let d=e;ir(g[f],{instancePath:U+"/hold/"+f,parentData:g,parentDataProperty:f,rootData:M})||(r=
r===null?ir.errors:r.concat(ir.errors),e=r.length);var h=d===e;if(!h)break}}}else return Ye.errors=[{}],!1;var y=a===e}else
var y=!0;if(y)if(i.limit!==void 0&&s.call(i,"limit")){let g=i.limit,a=e;if(e===a)if(g&&typeof g=="object"&&!Array.isArray(
g)){let o=e;for(let f of Object.keys(g))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=[{}],!1;if(o===e){if(g.
rows!==void 0&&s.call(g,"rows")){let f=g.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.
errors=[{}],!1}var v=d===e}else var v=!0;if(v)if(g.statementSeconds!==void 0&&s.call(g,"statementSeconds")){let f=g.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=[{}],!1}var v=d===e}else var v=!0}}else
return Ye.errors=[{}],!1;var y=a===e}else var y=!0}}}}else return Ye.errors=[{}],!1;return Ye.errors=r,e===0}var Yi={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function Xe(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let h;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(h="entrypoint")||(i.input===
void 0||!s.call(i,"input"))&&(h="input")||(i.expect===void 0||!s.call(i,"expect"))&&(h="expect"))return Xe.errors=[{}],!1;
{let v=e;for(let c of Object.keys(i))if(!(c==="entrypoint"||c==="input"||c==="expect"))return Xe.errors=[{}],!1;if(v===e){
if(i.entrypoint!==void 0&&s.call(i,"entrypoint")){let c=i.entrypoint,p=e;if(typeof c!="string")return Xe.errors=[{}],!1;
if(!(c==="session"||c==="statement"))return Xe.errors=[{}],!1;var y=p===e}else var y=!0;if(y)if(i.expect!==void 0&&s.call(
i,"expect")){let c=i.expect,p=e;if(e===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if((c.decision===void 0||!s.
call(c,"decision"))&&(g="decision"))return Xe.errors=[{}],!1;{let a=e;for(let l of Object.keys(c))if(!(l==="decision"||l===
"grant"))return Xe.errors=[{}],!1;if(a===e){if(c.decision!==void 0&&s.call(c,"decision")){let l=c.decision,o=e;if(typeof l!=
"string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.errors=[{}],!1;var t=o===e}else var t=!0;
if(t)if(c.grant!==void 0&&s.call(c,"grant")){let l=c.grant,o=e;if(e===e)if(typeof l=="string"){if(n(l)>127)return Xe.errors=
[{}],!1;if(n(l)<3)return Xe.errors=[{}],!1;if(!$r.test(l))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===
e}else var t=!0}}}else return Xe.errors=[{}],!1;var y=p===e}else var y=!0}}}else return Xe.errors=[{}],!1;return Xe.errors=
r,e===0}function Q(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let z;if((i.writ===void 0||!s.call(i,"writ"))&&(z="writ"))return Q.errors=[{}],!1;
{let I=e;for(let F of Object.keys(i))if(F!=="writ")return Q.errors=[{}],!1;if(I===e&&i.writ!==void 0&&s.call(i,"writ")){
let F=i.writ;if(e===e)if(F&&typeof F=="object"&&!Array.isArray(F)){let L;if((F.format===void 0||!s.call(F,"format"))&&(L=
"format")||(F.name===void 0||!s.call(F,"name"))&&(L="name")||(F.issuers===void 0||!s.call(F,"issuers"))&&(L="issuers")||
(F.limits===void 0||!s.call(F,"limits"))&&(L="limits")||(F.people===void 0||!s.call(F,"people"))&&(L="people")||(F.memberships===
void 0||!s.call(F,"memberships"))&&(L="memberships")||(F.claimed===void 0||!s.call(F,"claimed"))&&(L="claimed")||(F.resources===
void 0||!s.call(F,"resources"))&&(L="resources")||(F.grants===void 0||!s.call(F,"grants"))&&(L="grants")||(F.index===void 0||
!s.call(F,"index"))&&(L="index")||(F.masks===void 0||!s.call(F,"masks"))&&(L="masks")||(F.guards===void 0||!s.call(F,"gu\
ards"))&&(L="guards")||(F.vectors===void 0||!s.call(F,"vectors"))&&(L="vectors"))return Q.errors=[{}],!1;{let C=e;for(let V of Object.
keys(F))if(!s.call(_i.properties.writ.properties,V))return Q.errors=[{}],!1;if(C===e){if(F.format!==void 0&&s.call(F,"fo\
rmat")){let V=F.format,R=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return Q.errors=[{}],!1;if(e===R&&typeof V==
"number"&&isFinite(V)){if(V>1e6||isNaN(V))return Q.errors=[{}],!1;if(V<1||isNaN(V))return Q.errors=[{}],!1}var t=R===e}else
var t=!0;if(t){if(F.name!==void 0&&s.call(F,"name")){let R=F.name,H=e;if(e===e)if(typeof R=="string"){if(n(R)>63)return Q.
errors=[{}],!1;if(n(R)<1)return Q.errors=[{}],!1;if(!Ce.test(R))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var t=H===
e}else var t=!0;if(t){if(F.issuers!==void 0&&s.call(F,"issuers")){let H=F.issuers,Z=e;if(e===Z)if(H&&typeof H=="object"&&
!Array.isArray(H)){if(Object.keys(H).length>20)return Q.errors=[{}],!1;for(let Y of Object.keys(H)){let G=e;if(e===G)if(typeof Y==
"string"){if(n(Y)>1024){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(n(Y)<1){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{
let ae={};r===null?r=[ae]:r.push(ae),e++}var y=G===e;if(!y){let ae={};return r===null?r=[ae]:r.push(ae),e++,Q.errors=r,!1}}
if(y)for(let Y of Object.keys(H)){let G=H[Y],ae=e;if(e===ae)if(G&&typeof G=="object"&&!Array.isArray(G)){let ie;if((G.trial===
void 0||!s.call(G,"trial"))&&(ie="trial")||(G.workloads===void 0||!s.call(G,"workloads"))&&(ie="workloads"))return Q.errors=
[{}],!1;{let ue=e;for(let se of Object.keys(G))if(!(se==="trial"||se==="workloads"))return Q.errors=[{}],!1;if(ue===e){if(G.
trial!==void 0&&s.call(G,"trial")){let se=e;if(typeof G.trial!="boolean")return Q.errors=[{}],!1;var h=se===e}else var h=!0;
if(h)if(G.workloads!==void 0&&s.call(G,"workloads")){let se=e;if(typeof G.workloads!="boolean")return Q.errors=[{}],!1;var h=se===
e}else var h=!0}}}else return Q.errors=[{}],!1;var v=ae===e;if(!v)break}}else return Q.errors=[{}],!1;var t=Z===e}else var t=!0;
if(t){if(F.limits!==void 0&&s.call(F,"limits")){let Z=F.limits,oe=e;if(e===oe)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){
let G;if((Z.sessionSeconds===void 0||!s.call(Z,"sessionSeconds"))&&(G="sessionSeconds")||(Z.groupsFreshSeconds===void 0||
!s.call(Z,"groupsFreshSeconds"))&&(G="groupsFreshSeconds"))return Q.errors=[{}],!1;{let ae=e;for(let ie of Object.keys(Z))
if(!(ie==="sessionSeconds"||ie==="groupsFreshSeconds"))return Q.errors=[{}],!1;if(ae===e){if(Z.sessionSeconds!==void 0&&
s.call(Z,"sessionSeconds")){let ie=Z.sessionSeconds,ue=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Q.
errors=[{}],!1;if(e===ue&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Q.errors=[{}],!1;if(ie<
0||isNaN(ie))return Q.errors=[{}],!1}var c=ue===e}else var c=!0;if(c)if(Z.groupsFreshSeconds!==void 0&&s.call(Z,"groupsF\
reshSeconds")){let ie=Z.groupsFreshSeconds,ue=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Q.errors=
[{}],!1;if(e===ue&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Q.errors=[{}],!1;if(ie<0||
isNaN(ie))return Q.errors=[{}],!1}var c=ue===e}else var c=!0}}}else return Q.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){
if(F.people!==void 0&&s.call(F,"people")){let oe=F.people,Y=e;if(e===Y)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.
keys(oe).length>1e5)return Q.errors=[{}],!1;for(let ae of Object.keys(oe)){let ie=e;if(e===ie)if(typeof ae=="string"){if(n(
ae)>1024){let ue={};r===null?r=[ue]:r.push(ue),e++}else if(n(ae)<1){let ue={};r===null?r=[ue]:r.push(ue),e++}}else{let ue={};
r===null?r=[ue]:r.push(ue),e++}var p=ie===e;if(!p){let ue={};return r===null?r=[ue]:r.push(ue),e++,Q.errors=r,!1}}if(p)for(let ae of Object.
keys(oe)){let ie=oe[ae],ue=e;if(e===ue)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let se;if((ie.issuer===void 0||!s.
call(ie,"issuer"))&&(se="issuer")||(ie.subject===void 0||!s.call(ie,"subject"))&&(se="subject"))return Q.errors=[{}],!1;
{let ye=e;for(let ce of Object.keys(ie))if(!(ce==="issuer"||ce==="subject"))return Q.errors=[{}],!1;if(ye===e){if(ie.issuer!==
void 0&&s.call(ie,"issuer")){let ce=ie.issuer,pe=e;if(e===e)if(typeof ce=="string"){if(n(ce)>63)return Q.errors=[{}],!1;
if(n(ce)<1)return Q.errors=[{}],!1;if(!Ce.test(ce))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else
var m=!0;if(m)if(ie.subject!==void 0&&s.call(ie,"subject")){let ce=ie.subject,pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>255)return Q.errors=[{}],!1;if(n(ce)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else var m=!0}}}else
return Q.errors=[{}],!1;var g=ue===e;if(!g)break}}else return Q.errors=[{}],!1;var t=Y===e}else var t=!0;if(t){if(F.memberships!==
void 0&&s.call(F,"memberships")){let Y=F.memberships,G=e;if(e===G)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){if(Object.
keys(Y).length>1e5)return Q.errors=[{}],!1;for(let ie of Object.keys(Y)){let ue=e;if(e===ue)if(typeof ie=="string"){if(n(
ie)>1024){let se={};r===null?r=[se]:r.push(se),e++}else if(n(ie)<1){let se={};r===null?r=[se]:r.push(se),e++}}else{let se={};
r===null?r=[se]:r.push(se),e++}var a=ue===e;if(!a){let se={};return r===null?r=[se]:r.push(se),e++,Q.errors=r,!1}}if(a)for(let ie of Object.
keys(Y)){let ue=Y[ie],se=e;if(e===se)if(Array.isArray(ue)){if(ue.length>1e4)return Q.errors=[{}],!1;{var l=!0;let ye=ue.
length;for(let ce=0;ce<ye;ce++){let pe=ue[ce],me=e;if(e===e)if(typeof pe=="string"){if(n(pe)>63)return Q.errors=[{}],!1;
if(n(pe)<1)return Q.errors=[{}],!1;if(!Ce.test(pe))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var l=me===e;if(!l)
break}}}else return Q.errors=[{}],!1;var o=se===e;if(!o)break}}else return Q.errors=[{}],!1;var t=G===e}else var t=!0;if(t){
if(F.claimed!==void 0&&s.call(F,"claimed")){let G=F.claimed,ae=e;if(e===ae)if(G&&typeof G=="object"&&!Array.isArray(G)){
if(Object.keys(G).length>20)return Q.errors=[{}],!1;for(let ue of Object.keys(G)){let se=e;if(e===se)if(typeof ue=="stri\
ng"){if(n(ue)>1024){let ye={};r===null?r=[ye]:r.push(ye),e++}else if(n(ue)<1){let ye={};r===null?r=[ye]:r.push(ye),e++}}else{
let ye={};r===null?r=[ye]:r.push(ye),e++}var f=se===e;if(!f){let ye={};return r===null?r=[ye]:r.push(ye),e++,Q.errors=r,
!1}}if(f)for(let ue of Object.keys(G)){let se=G[ue],ye=e;if(e===ye)if(se&&typeof se=="object"&&!Array.isArray(se)){if(Object.
keys(se).length>100)return Q.errors=[{}],!1;for(let ce of Object.keys(se)){let pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>1024){let me={};r===null?r=[me]:r.push(me),e++}else if(n(ce)<1){let me={};r===null?r=[me]:r.push(me),e++}}else{let me={};
r===null?r=[me]:r.push(me),e++}var d=pe===e;if(!d){let me={};return r===null?r=[me]:r.push(me),e++,Q.errors=r,!1}}if(d)for(let ce of Object.
keys(se)){let pe=se[ce],me=e;if(e===me)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let Fe of Object.keys(pe)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(n(Fe)>1024){let Re={};r===null?
r=[Re]:r.push(Re),e++}else if(n(Fe)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),
e++}var u=ze===e;if(!u){let Re={};return r===null?r=[Re]:r.push(Re),e++,Q.errors=r,!1}}if(u)for(let Fe of Object.keys(pe)){
let ze=pe[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return Q.errors=[{}],!1;{var _=!0;let Dr=ze.length;for(let hr=0;hr<
Dr;hr++){let yr=ze[hr],Tr=e;if(e===e)if(typeof yr=="string"){if(n(yr)>63)return Q.errors=[{}],!1;if(n(yr)<1)return Q.errors=
[{}],!1;if(!Ce.test(yr))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var _=Tr===e;if(!_)break}}}else return Q.errors=
[{}],!1;var j=Re===e;if(!j)break}}else return Q.errors=[{}],!1;var $=me===e;if(!$)break}}else return Q.errors=[{}],!1;var P=ye===
e;if(!P)break}}else return Q.errors=[{}],!1;var t=ae===e}else var t=!0;if(t){if(F.resources!==void 0&&s.call(F,"resource\
s")){let ae=F.resources,ie=e;if(e===ie)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return Q.
errors=[{}],!1;for(let se of Object.keys(ae)){let ye=e;if(e===ye)if(typeof se=="string"){if(n(se)>1024){let ce={};r===null?
r=[ce]:r.push(ce),e++}else if(n(se)<1){let ce={};r===null?r=[ce]:r.push(ce),e++}}else{let ce={};r===null?r=[ce]:r.push(ce),
e++}var N=ye===e;if(!N){let ce={};return r===null?r=[ce]:r.push(ce),e++,Q.errors=r,!1}}if(N)for(let se of Object.keys(ae)){
let ye=e;xe(ae[se],{instancePath:U+"/writ/resources/"+se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ae,parentDataProperty:se,
rootData:M})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var k=ye===e;if(!k)break}}else return Q.errors=[{}],
!1;var t=ie===e}else var t=!0;if(t){if(F.grants!==void 0&&s.call(F,"grants")){let ie=F.grants,ue=e;if(e===ue)if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){if(Object.keys(ie).length>2e5)return Q.errors=[{}],!1;for(let ye of Object.keys(ie)){let ce=e;
if(e===ce)if(typeof ye=="string"){if(n(ye)>1024){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(n(ye)<1){let pe={};r===
null?r=[pe]:r.push(pe),e++}}else{let pe={};r===null?r=[pe]:r.push(pe),e++}var w=ce===e;if(!w){let pe={};return r===null?
r=[pe]:r.push(pe),e++,Q.errors=r,!1}}if(w)for(let ye of Object.keys(ie)){let ce=e;Ne(ie[ye],{instancePath:U+"/writ/grant\
s/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ie,parentDataProperty:ye,rootData:M})||(r=r===null?Ne.errors:r.
concat(Ne.errors),e=r.length);var A=ce===e;if(!A)break}}else return Q.errors=[{}],!1;var t=ue===e}else var t=!0;if(t){if(F.
index!==void 0&&s.call(F,"index")){let ue=F.index,se=e;if(e===se)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(Object.
keys(ue).length>2e5)return Q.errors=[{}],!1;for(let ce of Object.keys(ue)){let pe=e;if(e===pe)if(typeof ce=="string"){if(n(
ce)>1024){let me={};r===null?r=[me]:r.push(me),e++}else if(n(ce)<1){let me={};r===null?r=[me]:r.push(me),e++}}else{let me={};
r===null?r=[me]:r.push(me),e++}var b=pe===e;if(!b){let me={};return r===null?r=[me]:r.push(me),e++,Q.errors=r,!1}}if(b)for(let ce of Object.
keys(ue)){let pe=ue[ce],me=e;if(e===me)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let Fe of Object.keys(pe)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(n(Fe)>1024){let Re={};r===null?
r=[Re]:r.push(Re),e++}else if(n(Fe)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),
e++}var D=ze===e;if(!D){let Re={};return r===null?r=[Re]:r.push(Re),e++,Q.errors=r,!1}}if(D)for(let Fe of Object.keys(pe)){
let ze=pe[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return Q.errors=[{}],!1;{var T=!0;let Dr=ze.length;for(let hr=0;hr<
Dr;hr++){let yr=ze[hr],Tr=e;if(e===e)if(typeof yr=="string"){if(n(yr)>127)return Q.errors=[{}],!1;if(n(yr)<3)return Q.errors=
[{}],!1;if(!$r.test(yr))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var T=Tr===e;if(!T)break}}}else return Q.errors=
[{}],!1;var x=Re===e;if(!x)break}}else return Q.errors=[{}],!1;var q=me===e;if(!q)break}}else return Q.errors=[{}],!1;var t=se===
e}else var t=!0;if(t){if(F.masks!==void 0&&s.call(F,"masks")){let se=F.masks,ye=e;if(e===ye)if(se&&typeof se=="object"&&
!Array.isArray(se)){if(Object.keys(se).length>1e4)return Q.errors=[{}],!1;for(let pe of Object.keys(se)){let me=e;if(e===
me)if(typeof pe=="string"){if(n(pe)>1024){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(n(pe)<1){let Fe={};r===null?r=
[Fe]:r.push(Fe),e++}}else{let Fe={};r===null?r=[Fe]:r.push(Fe),e++}var E=me===e;if(!E){let Fe={};return r===null?r=[Fe]:
r.push(Fe),e++,Q.errors=r,!1}}if(E)for(let pe of Object.keys(se)){let me=e;Oe(se[pe],{instancePath:U+"/writ/masks/"+pe.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:se,parentDataProperty:pe,rootData:M})||(r=r===null?Oe.errors:r.concat(Oe.errors),
e=r.length);var B=me===e;if(!B)break}}else return Q.errors=[{}],!1;var t=ye===e}else var t=!0;if(t){if(F.guards!==void 0&&
s.call(F,"guards")){let ye=F.guards,ce=e;if(e===ce)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){if(Object.keys(ye).length>
1e4)return Q.errors=[{}],!1;for(let me of Object.keys(ye)){let Fe=e;if(e===Fe)if(typeof me=="string"){if(n(me)>1024){let ze={};
r===null?r=[ze]:r.push(ze),e++}else if(n(me)<1){let ze={};r===null?r=[ze]:r.push(ze),e++}}else{let ze={};r===null?r=[ze]:
r.push(ze),e++}var O=Fe===e;if(!O){let ze={};return r===null?r=[ze]:r.push(ze),e++,Q.errors=r,!1}}if(O)for(let me of Object.
keys(ye)){let Fe=e;Ye(ye[me],{instancePath:U+"/writ/guards/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ye,parentDataProperty:me,
rootData:M})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var S=Fe===e;if(!S)break}}else return Q.errors=[{}],
!1;var t=ce===e}else var t=!0;if(t)if(F.vectors!==void 0&&s.call(F,"vectors")){let ye=F.vectors,ce=e;if(e===ce)if(Array.
isArray(ye)){if(ye.length>1e3)return Q.errors=[{}],!1;{var W=!0;let me=ye.length;for(let Fe=0;Fe<me;Fe++){let ze=e;Xe(ye[Fe],
{instancePath:U+"/writ/vectors/"+Fe,parentData:ye,parentDataProperty:Fe,rootData:M})||(r=r===null?Xe.errors:r.concat(Xe.
errors),e=r.length);var W=ze===e;if(!W)break}}}else return Q.errors=[{}],!1;var t=ce===e}else var t=!0}}}}}}}}}}}}}}else
return Q.errors=[{}],!1}}}else return Q.errors=[{}],!1;return Q.errors=r,e===0}var ti=zr,wi={type:"object",additionalProperties:!1,
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
s."}},description:"What one session may do."};function sr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.schema===void 0||!s.call(i,"schema"))&&
(c="schema")||(i.table===void 0||!s.call(i,"table"))&&(c="table")||(i.column===void 0||!s.call(i,"column"))&&(c="column")||
(i.mask===void 0||!s.call(i,"mask"))&&(c="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(c="nullsShow")||(i.writeAllow===
void 0||!s.call(i,"writeAllow"))&&(c="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(c="search\
Equality"))return sr.errors=[{}],!1;{let p=e;for(let m of Object.keys(i))if(!(m==="schema"||m==="table"||m==="column"||m===
"mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return sr.errors=[{}],!1;if(p===e){if(i.schema!==void 0&&
s.call(i,"schema")){let m=i.schema,g=e;if(typeof m!="string"&&m!==null)return sr.errors=[{}],!1;if(e===g&&typeof m=="str\
ing"&&n(m)>63)return sr.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let g=i.table,
a=e;if(typeof g!="string"&&g!==null)return sr.errors=[{}],!1;if(e===a&&typeof g=="string"&&n(g)>63)return sr.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let a=i.column,l=e;if(typeof a!="string"&&a!==
null)return sr.errors=[{}],!1;if(e===l&&typeof a=="string"&&n(a)>63)return sr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let l=i.mask,o=e,f=e,d=!1,u=null,_=e;if(e===_)if(l&&typeof l=="object"&&!Array.isArray(
l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let k of Object.
keys(l))if(k!=="form"){let w={};r===null?r=[w]:r.push(w),e++;break}if(N===e&&l.form!==void 0&&s.call(l,"form")){let k=l.
form;if(typeof k!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(!(k==="null"||k==="hash"||k==="email")){let w={};r===
null?r=[w]:r.push(w),e++}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=_===e;h&&(d=!0,u=0);let j=e;if(e===j)if(l&&
typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};r===null?r=[N]:
r.push(N),e++}else{let N=e;for(let k of Object.keys(l))if(!(k==="form"||k==="value")){let w={};r===null?r=[w]:r.push(w),
e++;break}if(N===e){if(l.form!==void 0&&s.call(l,"form")){let k=l.form,w=e;if(typeof k!="string"){let b={};r===null?r=[b]:
r.push(b),e++}if(k!=="fixed"){let b={};r===null?r=[b]:r.push(b),e++}var y=w===e}else var y=!0;if(y)if(l.value!==void 0&&
s.call(l,"value")){let k=l.value,w=e;if(e===w)if(typeof k=="string"){if(n(k)>1e3){let b={};r===null?r=[b]:r.push(b),e++}}else{
let b={};r===null?r=[b]:r.push(b),e++}var y=w===e}else var y=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=j===e;
if(h&&d)d=!1,u=[u,1];else{h&&(d=!0,u=1);let P=e;if(e===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if((l.form===
void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||!s.call(l,"first"))&&(k="first")||(l.last===void 0||!s.call(l,
"last"))&&(k="last")){let w={};r===null?r=[w]:r.push(w),e++}else{let w=e;for(let A of Object.keys(l))if(!(A==="form"||A===
"first"||A==="last")){let b={};r===null?r=[b]:r.push(b),e++;break}if(w===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.
form,b=e;if(typeof A!="string"){let T={};r===null?r=[T]:r.push(T),e++}if(A!=="keep"){let T={};r===null?r=[T]:r.push(T),e++}
var v=b===e}else var v=!0;if(v){if(l.first!==void 0&&s.call(l,"first")){let b=l.first,D=e;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){let x={};r===null?r=[x]:r.push(x),e++}if(e===D&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(
b)){let x={};r===null?r=[x]:r.push(x),e++}else if(b<0||isNaN(b)){let x={};r===null?r=[x]:r.push(x),e++}}var v=D===e}else
var v=!0;if(v)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){let x={};r===null?r=[x]:r.push(x),e++}if(e===D&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let x={};r===null?
r=[x]:r.push(x),e++}else if(b<0||isNaN(b)){let x={};r===null?r=[x]:r.push(x),e++}}var v=D===e}else var v=!0}}}}else{let k={};
r===null?r=[k]:r.push(k),e++}var h=P===e;h&&d?(d=!1,u=[u,2]):h&&(d=!0,u=2)}if(d)e=f,r!==null&&(f?r.length=f:r=null);else{
let P={};return r===null?r=[P]:r.push(P),e++,sr.errors=r,!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let o=e;if(typeof i.nullsShow!="boolean")return sr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let f=e;if(typeof i.writeAllow!="boolean")return sr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let f=e;if(typeof i.searchEquality!="boolean")return sr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=r,e===0}function J(i,{instancePath:U="",
parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.grant===void 0||!s.call(i,"grant"))&&(u="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(u="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(u="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(u="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(u="role")||(i.allow===void 0||!s.call(i,"allow"))&&(u="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(u="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(u="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(u="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(u="limits")||(i.record===void 0||
!s.call(i,"record"))&&(u="record"))return J.errors=[{}],!1;{let _=e;for(let j of Object.keys(i))if(!s.call(wi.properties,
j))return J.errors=[{}],!1;if(_===e){if(i.grant!==void 0&&s.call(i,"grant")){let j=i.grant,$=e;if(e===e)if(typeof j=="st\
ring"){if(n(j)>127)return J.errors=[{}],!1;if(n(j)<3)return J.errors=[{}],!1;if(!$r.test(j))return J.errors=[{}],!1}else
return J.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let $=i.grantUntil,
P=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{}],!1;if(e===P&&typeof $=="number"&&isFinite(
$)){if($>253402300799||isNaN($))return J.errors=[{}],!1;if($<0||isNaN($))return J.errors=[{}],!1}var t=P===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let P=i.subject,N=e;if(e===N)if(typeof P=="string"){if(n(P)>512)return J.
errors=[{}],!1;if(n(P)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let N=i.resource,k=e;if(e===e)if(typeof N=="string"){if(n(N)>63)return J.errors=[{}],!1;if(n(
N)<1)return J.errors=[{}],!1;if(!Ce.test(N))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let k=i.role,w=e;if(e===e)if(typeof k=="string"){if(n(k)>63)return J.errors=
[{}],!1;if(n(k)<1)return J.errors=[{}],!1;if(!Ce.test(k))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let w=i.allow,A=e;if(e===A)if(Array.isArray(w)){if(w.length>
16)return J.errors=[{}],!1;{var y=!0;let D=w.length;for(let T=0;T<D;T++){let x=w[T],q=e;if(typeof x!="string")return J.errors=
[{}],!1;if(!(x==="all"||x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||
x==="call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return J.errors=[{}],!1;var y=q===
e;if(!y)break}}}else return J.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(i,"tables")){let A=i.
tables,b=e;if(e===b)if(Array.isArray(A)){if(A.length>2)return J.errors=[{}],!1;{var h=!0;let T=A.length;for(let x=0;x<T;x++){
let q=A[x],E=e;if(e===E)if(Array.isArray(q)){if(q.length>1e3)return J.errors=[{}],!1;{var v=!0;let O=q.length;for(let S=0;S<
O;S++){let W=q[S],z=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let F;if((W.schema===void 0||!s.call(W,"sche\
ma"))&&(F="schema")||(W.table===void 0||!s.call(W,"table"))&&(F="table"))return J.errors=[{}],!1;{let L=e;for(let C of Object.
keys(W))if(!(C==="schema"||C==="table"))return J.errors=[{}],!1;if(L===e){if(W.schema!==void 0&&s.call(W,"schema")){let C=W.
schema,V=e;if(typeof C!="string"&&C!==null)return J.errors=[{}],!1;if(e===V&&typeof C=="string"&&n(C)>63)return J.errors=
[{}],!1;var c=V===e}else var c=!0;if(c)if(W.table!==void 0&&s.call(W,"table")){let C=W.table,V=e;if(typeof C!="string"&&
C!==null)return J.errors=[{}],!1;if(e===V&&typeof C=="string"&&n(C)>63)return J.errors=[{}],!1;var c=V===e}else var c=!0}}}else
return J.errors=[{}],!1;var v=z===e;if(!v)break}}}else return J.errors=[{}],!1;var h=E===e;if(!h)break}}}else return J.errors=
[{}],!1;var t=b===e}else var t=!0;if(t){if(i.functions!==void 0&&s.call(i,"functions")){let b=i.functions,D=e;if(e===D)if(Array.
isArray(b)){if(b.length>1e3)return J.errors=[{}],!1;{var p=!0;let x=b.length;for(let q=0;q<x;q++){let E=b[q],B=e;if(e===
e)if(typeof E=="string"){if(n(E)>261)return J.errors=[{}],!1;if(n(E)<3)return J.errors=[{}],!1;if(!Sr.test(E))return J.errors=
[{}],!1}else return J.errors=[{}],!1;var p=B===e;if(!p)break}}}else return J.errors=[{}],!1;var t=D===e}else var t=!0;if(t){
if(i.masks!==void 0&&s.call(i,"masks")){let D=i.masks,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.isArray(D)){let q;if((D.
unlisted===void 0||!s.call(D,"unlisted"))&&(q="unlisted")||(D.rules===void 0||!s.call(D,"rules"))&&(q="rules")||(D.clear===
void 0||!s.call(D,"clear"))&&(q="clear")||(D.detect===void 0||!s.call(D,"detect"))&&(q="detect"))return J.errors=[{}],!1;
{let E=e;for(let B of Object.keys(D))if(!(B==="unlisted"||B==="rules"||B==="clear"||B==="detect"))return J.errors=[{}],!1;
if(E===e){if(D.unlisted!==void 0&&s.call(D,"unlisted")){let B=D.unlisted,O=e;if(typeof B!="string")return J.errors=[{}],
!1;if(!(B==="show"||B==="hide"))return J.errors=[{}],!1;var m=O===e}else var m=!0;if(m){if(D.rules!==void 0&&s.call(D,"r\
ules")){let O=D.rules,S=e;if(e===S)if(Array.isArray(O)){if(O.length>1e4)return J.errors=[{}],!1;{var g=!0;let z=O.length;
for(let I=0;I<z;I++){let F=e;sr(O[I],{instancePath:U+"/masks/rules/"+I,parentData:O,parentDataProperty:I,rootData:M})||(r=
r===null?sr.errors:r.concat(sr.errors),e=r.length);var g=F===e;if(!g)break}}}else return J.errors=[{}],!1;var m=S===e}else
var m=!0;if(m){if(D.clear!==void 0&&s.call(D,"clear")){let S=D.clear,W=e;if(e===W)if(Array.isArray(S)){if(S.length>1e5)return J.
errors=[{}],!1;{var a=!0;let I=S.length;for(let F=0;F<I;F++){let L=S[F],C=e;if(e===e)if(L&&typeof L=="object"&&!Array.isArray(
L)){let R;if((L.schema===void 0||!s.call(L,"schema"))&&(R="schema")||(L.table===void 0||!s.call(L,"table"))&&(R="table")||
(L.column===void 0||!s.call(L,"column"))&&(R="column"))return J.errors=[{}],!1;{let H=e;for(let Z of Object.keys(L))if(!(Z===
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
return J.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let T=e;if(typeof i.
guarded!="boolean")return J.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let x=i.
limits,q=e;if(e===q)if(x&&typeof x=="object"&&!Array.isArray(x)){let B;if((x.sessionSeconds===void 0||!s.call(x,"session\
Seconds"))&&(B="sessionSeconds"))return J.errors=[{}],!1;{let O=e;for(let S of Object.keys(x))if(!(S==="rows"||S==="stat\
ementSeconds"||S==="sessionSeconds"))return J.errors=[{}],!1;if(O===e){if(x.rows!==void 0&&s.call(x,"rows")){let S=x.rows,
W=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return J.errors=[{}],!1;if(e===W&&typeof S=="number"&&isFinite(
S)){if(S>1e9||isNaN(S))return J.errors=[{}],!1;if(S<1||isNaN(S))return J.errors=[{}],!1}var f=W===e}else var f=!0;if(f){
if(x.statementSeconds!==void 0&&s.call(x,"statementSeconds")){let W=x.statementSeconds,z=e;if(!(typeof W=="number"&&!(W%
1)&&!isNaN(W)&&isFinite(W)))return J.errors=[{}],!1;if(e===z&&typeof W=="number"&&isFinite(W)){if(W>31622400||isNaN(W))return J.
errors=[{}],!1;if(W<1||isNaN(W))return J.errors=[{}],!1}var f=z===e}else var f=!0;if(f)if(x.sessionSeconds!==void 0&&s.call(
x,"sessionSeconds")){let W=x.sessionSeconds,z=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return J.errors=
[{}],!1;if(e===z&&typeof W=="number"&&isFinite(W)){if(W>9007199254740991||isNaN(W))return J.errors=[{}],!1;if(W<0||isNaN(
W))return J.errors=[{}],!1}var f=z===e}else var f=!0}}}}else return J.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(i.
record!==void 0&&s.call(i,"record")){let q=i.record,E=e;if(e===E)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if((q.
results===void 0||!s.call(q,"results"))&&(O="results")||(q.rows===void 0||!s.call(q,"rows"))&&(O="rows")||(q.durable===void 0||
!s.call(q,"durable"))&&(O="durable"))return J.errors=[{}],!1;{let S=e;for(let W of Object.keys(q))if(!(W==="results"||W===
"rows"||W==="durable"))return J.errors=[{}],!1;if(S===e){if(q.results!==void 0&&s.call(q,"results")){let W=q.results,z=e;
if(typeof W!="string")return J.errors=[{}],!1;if(!(W==="none"||W==="digest"||W==="rows"))return J.errors=[{}],!1;var d=z===
e}else var d=!0;if(d){if(q.rows!==void 0&&s.call(q,"rows")){let z=q.rows,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&
isFinite(z)))return J.errors=[{}],!1;if(e===I&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return J.errors=[{}],
!1;if(z<0||isNaN(z))return J.errors=[{}],!1}var d=I===e}else var d=!0;if(d)if(q.durable!==void 0&&s.call(q,"durable")){let z=q.
durable,I=e;if(typeof z!="string")return J.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return J.errors=[{}],
!1;var d=I===e}else var d=!0}}}}else return J.errors=[{}],!1;var t=E===e}else var t=!0;if(t)if(i.sessions!==void 0&&s.call(
i,"sessions")){let q=i.sessions,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return J.errors=[{}],!1;if(e===
E&&typeof q=="number"&&isFinite(q)){if(q>1e3||isNaN(q))return J.errors=[{}],!1;if(q<1||isNaN(q))return J.errors=[{}],!1}
var t=E===e}else var t=!0}}}}}}}}}}}}}}else return J.errors=[{}],!1;return J.errors=r,e===0}var Wr=new RegExp("^[A-Za-z]\
[A-Za-z0-9_./-]*$","u");function Ge(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.code===void 0||!s.call(i,"code"))&&(y="code")||(i.
message===void 0||!s.call(i,"message"))&&(y="message"))return Ge.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v===
"code"||v==="message"))return Ge.errors=[{}],!1;if(h===e){if(i.code!==void 0&&s.call(i,"code")){let v=i.code,c=e;if(e===
e)if(typeof v=="string"){if(n(v)>100)return Ge.errors=[{}],!1;if(n(v)<1)return Ge.errors=[{}],!1;if(!Wr.test(v))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(i,"message")){
let v=i.message,c=e;if(e===c)if(typeof v=="string"){if(n(v)>4096)return Ge.errors=[{}],!1;if(n(v)<1)return Ge.errors=[{}],
!1}else return Ge.errors=[{}],!1;var t=c===e}else var t=!0}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}function or(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let h;if((i.decision===void 0||!s.call(i,"decision"))&&(h="decision")||(i.view===void 0||!s.call(i,"v\
iew"))&&(h="view")||(i.until===void 0||!s.call(i,"until"))&&(h="until")||(i.reasons===void 0||!s.call(i,"reasons"))&&(h=
"reasons"))return or.errors=[{}],!1;{let v=e;for(let c of Object.keys(i))if(!(c==="decision"||c==="view"||c==="until"||c===
"reasons"))return or.errors=[{}],!1;if(v===e){if(i.decision!==void 0&&s.call(i,"decision")){let c=i.decision,p=e;if(typeof c!=
"string")return or.errors=[{}],!1;if(c!=="allow")return or.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.view!==void 0&&
s.call(i,"view")){let p=e;J(i.view,{instancePath:U+"/view",parentData:i,parentDataProperty:"view",rootData:M})||(r=r===null?
J.errors:r.concat(J.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let m=i.
until,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return or.errors=[{}],!1;if(e===g&&typeof m=="number"&&
isFinite(m)){if(m>253402300799||isNaN(m))return or.errors=[{}],!1;if(m<0||isNaN(m))return or.errors=[{}],!1}var t=g===e}else
var t=!0;if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let m=i.reasons,g=e;if(e===g)if(Array.isArray(m)){if(m.length>
100)return or.errors=[{}],!1;{var y=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;Ge(m[o],{instancePath:U+"/reasons/"+o,
parentData:m,parentDataProperty:o,rootData:M})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var y=f===e;if(!y)
break}}}else return or.errors=[{}],!1;var t=g===e}else var t=!0}}}}}else return or.errors=[{}],!1;return or.errors=r,e===
0}function Se(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let c;if((i.decision===void 0||!s.call(i,"decision"))&&(c="decision")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(c="reasons")||(i.choices===void 0||!s.call(i,"choices"))&&(c="choices")||(i.until===void 0||!s.call(
i,"until"))&&(c="until"))return Se.errors=[{}],!1;{let p=e;for(let m of Object.keys(i))if(!(m==="decision"||m==="reasons"||
m==="choices"||m==="until"))return Se.errors=[{}],!1;if(p===e){if(i.decision!==void 0&&s.call(i,"decision")){let m=i.decision,
g=e;if(typeof m!="string")return Se.errors=[{}],!1;if(m!=="deny")return Se.errors=[{}],!1;var t=g===e}else var t=!0;if(t){
if(i.reasons!==void 0&&s.call(i,"reasons")){let g=i.reasons,a=e;if(e===a)if(Array.isArray(g)){if(g.length>100)return Se.
errors=[{}],!1;{var y=!0;let o=g.length;for(let f=0;f<o;f++){let d=e;Ge(g[f],{instancePath:U+"/reasons/"+f,parentData:g,
parentDataProperty:f,rootData:M})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var y=d===e;if(!y)break}}}else return Se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){let a=i.choices,l=e;if(e===l)
if(Array.isArray(a)){if(a.length>1e3)return Se.errors=[{}],!1;{var h=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;
if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){let $;if((u.grant===void 0||!s.call(u,"grant"))&&($="grant")||(u.role===
void 0||!s.call(u,"role"))&&($="role")||(u.until===void 0||!s.call(u,"until"))&&($="until"))return Se.errors=[{}],!1;{let P=e;
for(let N of Object.keys(u))if(!(N==="grant"||N==="role"||N==="until"))return Se.errors=[{}],!1;if(P===e){if(u.grant!==void 0&&
s.call(u,"grant")){let N=u.grant,k=e;if(e===e)if(typeof N=="string"){if(n(N)>127)return Se.errors=[{}],!1;if(n(N)<3)return Se.
errors=[{}],!1;if(!$r.test(N))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(u.
role!==void 0&&s.call(u,"role")){let k=u.role,w=e;if(e===e)if(typeof k=="string"){if(n(k)>63)return Se.errors=[{}],!1;if(n(
k)<1)return Se.errors=[{}],!1;if(!Ce.test(k))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var v=w===e}else var v=!0;
if(v)if(u.until!==void 0&&s.call(u,"until")){let k=u.until,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return Se.errors=[{}],!1;if(e===w&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))return Se.errors=[{}],!1;
if(k<0||isNaN(k))return Se.errors=[{}],!1}var v=w===e}else var v=!0}}}}else return Se.errors=[{}],!1;var h=_===e;if(!h)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(i.until!==void 0&&s.call(i,"until")){let a=i.until,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>253402300799||
isNaN(a))return Se.errors=[{}],!1;if(a<0||isNaN(a))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=r,e===0}var Xi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if((i.decision===void 0||!s.call(i,"decision"))&&(v="decision")||(i.reasons===void 0||!s.call(i,
"reasons"))&&(v="reasons")||(i.until===void 0||!s.call(i,"until"))&&(v="until")||(i.limits===void 0||!s.call(i,"limits"))&&
(v="limits"))return Be.errors=[{}],!1;{let c=e;for(let p of Object.keys(i))if(!(p==="decision"||p==="reasons"||p==="unti\
l"||p==="limits"))return Be.errors=[{}],!1;if(c===e){if(i.decision!==void 0&&s.call(i,"decision")){let p=i.decision,m=e;
if(typeof p!="string")return Be.errors=[{}],!1;if(!(p==="allow"||p==="deny"||p==="hold"))return Be.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let m=i.reasons,g=e;if(e===g)if(Array.isArray(m)){if(m.
length>100)return Be.errors=[{}],!1;{var y=!0;let l=m.length;for(let o=0;o<l;o++){let f=e;Ge(m[o],{instancePath:U+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:M})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var y=f===
e;if(!y)break}}}else return Be.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let g=i.
until,a=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Be.errors=[{}],!1;if(e===a&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return Be.errors=[{}],!1;if(g<0||isNaN(g))return Be.errors=[{}],!1}var t=a===e}else
var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let g=i.limits,a=e;if(e===a)if(g&&typeof g=="object"&&!Array.isArray(
g)){let o=e;for(let f of Object.keys(g))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(o===e){if(g.
rows!==void 0&&s.call(g,"rows")){let f=g.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var h=d===e}else var h=!0;if(h)if(g.statementSeconds!==void 0&&s.call(g,"statementSeconds")){let f=g.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var h=d===e}else var h=!0}}else
return Be.errors=[{}],!1;var t=a===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=r,e===0}function zr(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0,t=e,y=!1,h=null,v=e;or(i,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?or.errors:r.concat(or.errors),e=r.length);var p=v===e;p&&(y=
!0,h=0);let c=e;Se(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?Se.errors:r.concat(Se.
errors),e=r.length);var p=c===e;if(p&&y)y=!1,h=[h,1];else{p&&(y=!0,h=1);let m=e;Be(i,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);var p=m===e;p&&y?(y=!1,h=[h,2]):p&&(y=!0,h=2)}if(y)e=
t,r!==null&&(t?r.length=t:r=null);else{let m={};return r===null?r=[m]:r.push(m),e++,zr.errors=r,!1}return zr.errors=r,e===
0}var li=Fr,Ai={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
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
"^[A-Za-z0-9_-]{86}$","u");function re(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||
!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||
(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.session===void 0||!s.call(i,"session"))&&(o="session")||(i.journal===
void 0||!s.call(i,"journal"))&&(o="journal")||(i.key===void 0||!s.call(i,"key"))&&(o="key")||(i.subject===void 0||!s.call(
i,"subject"))&&(o="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(o="tokenId")||(i.resource===void 0||!s.call(i,
"resource"))&&(o="resource")||(i.role===void 0||!s.call(i,"role"))&&(o="role")||(i.grant===void 0||!s.call(i,"grant"))&&
(o="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(o="grantUntil")||(i.bundle===void 0||!s.call(i,"bundle"))&&
(o="bundle")||(i.address===void 0||!s.call(i,"address"))&&(o="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(o=
"protocol"))return re.errors=[{}],!1;{let f=e;for(let d of Object.keys(i))if(!s.call(Ai.properties,d))return re.errors=[
{}],!1;if(f===e){if(i.v!==void 0&&s.call(i,"v")){let d=i.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return re.errors=[{}],!1;if(d!==1)return re.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){
let u=i.n,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return re.errors=[{}],!1;if(e===_&&typeof u=="num\
ber"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return re.errors=[{}],!1;if(u<1||isNaN(u))return re.errors=[{}],!1}var t=_===
e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let _=i.at,j=e;if(e===j)if(typeof _=="string"){if(n(_)>24)return re.
errors=[{}],!1;if(n(_)<24)return re.errors=[{}],!1;if(!pr.test(_))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var t=j===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let j=i.prev,$=e;if(e===$)if(typeof j=="string"){if(n(
j)>64)return re.errors=[{}],!1;if(n(j)<64)return re.errors=[{}],!1;if(!tr.test(j))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let $=i.type,P=e;if(typeof $!="stri\
ng")return re.errors=[{}],!1;if($!=="session-start")return re.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.session!==
void 0&&s.call(i,"session")){let P=i.session,N=e;if(e===N)if(typeof P=="string"){if(n(P)>64)return re.errors=[{}],!1;if(n(
P)<8)return re.errors=[{}],!1;if(!ur.test(P))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(i.journal!==void 0&&s.call(i,"journal")){let N=i.journal,k=e;if(e===k)if(typeof N=="string"){if(n(N)>64)return re.
errors=[{}],!1;if(n(N)<8)return re.errors=[{}],!1;if(!ur.test(N))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let k=i.key,w=e;if(e===e)if(typeof k=="string"){if(n(
k)>128)return re.errors=[{}],!1;if(n(k)<1)return re.errors=[{}],!1;if(!Ve.test(k))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let w=i.subject,A=e,b=e,D=!1,
T=null,x=e;if(e===x)if(w&&typeof w=="object"&&!Array.isArray(w)){let B;if((w.kind===void 0||!s.call(w,"kind"))&&(B="kind")||
(w.name===void 0||!s.call(w,"name"))&&(B="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(B="issuer")||(w.subject===void 0||
!s.call(w,"subject"))&&(B="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(B="claims")||(w.authenticatedAt===void 0||
!s.call(w,"authenticatedAt"))&&(B="authenticatedAt")){let O={};r===null?r=[O]:r.push(O),e++}else{let O=e;for(let S of Object.
keys(w))if(!(S==="kind"||S==="name"||S==="issuer"||S==="subject"||S==="claims"||S==="authenticatedAt")){let W={};r===null?
r=[W]:r.push(W),e++;break}if(O===e){if(w.kind!==void 0&&s.call(w,"kind")){let S=w.kind,W=e;if(typeof S!="string"){let I={};
r===null?r=[I]:r.push(I),e++}if(S!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var y=W===e}else var y=!0;if(y){if(w.name!==
void 0&&s.call(w,"name")){let W=w.name,z=e;if(e===z)if(typeof W=="string"){if(n(W)>2048){let F={};r===null?r=[F]:r.push(
F),e++}else if(n(W)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var y=z===e}else
var y=!0;if(y){if(w.issuer!==void 0&&s.call(w,"issuer")){let z=w.issuer,I=e;if(e===I)if(typeof z=="string"){if(n(z)>2048){
let L={};r===null?r=[L]:r.push(L),e++}else if(n(z)<0){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:
r.push(L),e++}var y=I===e}else var y=!0;if(y){if(w.subject!==void 0&&s.call(w,"subject")){let I=w.subject,F=e;if(e===F)if(typeof I==
"string"){if(n(I)>2048){let C={};r===null?r=[C]:r.push(C),e++}else if(n(I)<0){let C={};r===null?r=[C]:r.push(C),e++}}else{
let C={};r===null?r=[C]:r.push(C),e++}var y=F===e}else var y=!0;if(y){if(w.claims!==void 0&&s.call(w,"claims")){let F=w.
claims,L=e;if(e===L)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let V={};r===null?r=[V]:r.
push(V),e++}else{for(let V of Object.keys(F)){let R=e;if(e===R)if(typeof V=="string"){if(n(V)>1024){let H={};r===null?r=
[H]:r.push(H),e++}else if(n(V)<1){let H={};r===null?r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var h=R===
e;if(!h){let H={};r===null?r=[H]:r.push(H),e++;break}}if(h)for(let V of Object.keys(F)){let R=F[V],H=e;if(e===H)if(Array.
isArray(R))if(R.length>1e4){let Z={};r===null?r=[Z]:r.push(Z),e++}else{var v=!0;let Z=R.length;for(let oe=0;oe<Z;oe++){let Y=R[oe],
G=e;if(e===G)if(typeof Y=="string"){if(n(Y)>2048){let ie={};r===null?r=[ie]:r.push(ie),e++}else if(n(Y)<0){let ie={};r===
null?r=[ie]:r.push(ie),e++}}else{let ie={};r===null?r=[ie]:r.push(ie),e++}var v=G===e;if(!v)break}}else{let Z={};r===null?
r=[Z]:r.push(Z),e++}var c=H===e;if(!c)break}}else{let V={};r===null?r=[V]:r.push(V),e++}var y=L===e}else var y=!0;if(y)if(w.
authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let F=w.authenticatedAt,L=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(
F)&&isFinite(F))){let V={};r===null?r=[V]:r.push(V),e++}if(e===L&&typeof F=="number"&&isFinite(F)){if(F>253402300799||isNaN(
F)){let V={};r===null?r=[V]:r.push(V),e++}else if(F<0||isNaN(F)){let V={};r===null?r=[V]:r.push(V),e++}}var y=L===e}else
var y=!0}}}}}}}else{let B={};r===null?r=[B]:r.push(B),e++}var a=x===e;a&&(D=!0,T=0);let q=e;if(e===q)if(w&&typeof w=="ob\
ject"&&!Array.isArray(w)){let B;if((w.kind===void 0||!s.call(w,"kind"))&&(B="kind")||(w.issuer===void 0||!s.call(w,"issu\
er"))&&(B="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(B="claims")||(w.authenticatedAt===void 0||!s.call(w,"aut\
henticatedAt"))&&(B="authenticatedAt")){let O={};r===null?r=[O]:r.push(O),e++}else{let O=e;for(let S of Object.keys(w))if(!(S===
"kind"||S==="issuer"||S==="claims"||S==="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++;break}if(O===e){if(w.kind!==
void 0&&s.call(w,"kind")){let S=w.kind,W=e;if(typeof S!="string"){let I={};r===null?r=[I]:r.push(I),e++}if(S!=="workload"){
let I={};r===null?r=[I]:r.push(I),e++}var p=W===e}else var p=!0;if(p){if(w.issuer!==void 0&&s.call(w,"issuer")){let W=w.
issuer,z=e;if(e===z)if(typeof W=="string"){if(n(W)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(n(W)<0){let F={};
r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var p=z===e}else var p=!0;if(p){if(w.claims!==void 0&&
s.call(w,"claims")){let z=w.claims,I=e;if(e===I)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){
let L={};r===null?r=[L]:r.push(L),e++}else{for(let L of Object.keys(z)){let C=e;if(e===C)if(typeof L=="string"){if(n(L)>
1024){let V={};r===null?r=[V]:r.push(V),e++}else if(n(L)<1){let V={};r===null?r=[V]:r.push(V),e++}}else{let V={};r===null?
r=[V]:r.push(V),e++}var m=C===e;if(!m){let V={};r===null?r=[V]:r.push(V),e++;break}}if(m)for(let L of Object.keys(z)){let C=z[L],
V=e;if(e===V)if(typeof C=="string"){if(n(C)>2048){let R={};r===null?r=[R]:r.push(R),e++}else if(n(C)<0){let R={};r===null?
r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var g=V===e;if(!g)break}}else{let L={};r===null?r=[L]:r.
push(L),e++}var p=I===e}else var p=!0;if(p)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let z=w.authenticatedAt,
I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let L={};r===null?r=[L]:r.push(L),e++}if(e===I&&typeof z==
"number"&&isFinite(z)){if(z>253402300799||isNaN(z)){let L={};r===null?r=[L]:r.push(L),e++}else if(z<0||isNaN(z)){let L={};
r===null?r=[L]:r.push(L),e++}}var p=I===e}else var p=!0}}}}}else{let B={};r===null?r=[B]:r.push(B),e++}var a=q===e;if(a&&
D?(D=!1,T=[T,1]):a&&(D=!0,T=1),D)e=b,r!==null&&(b?r.length=b:r=null);else{let B={};return r===null?r=[B]:r.push(B),e++,re.
errors=r,!1}var t=A===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let A=i.tokenId,b=e;if(e===b)if(typeof A==
"string"){if(n(A)>2048)return re.errors=[{}],!1;if(n(A)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=b===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let b=i.resource,D=e;if(e===D)if(typeof b=="string"){
if(n(b)>2048)return re.errors=[{}],!1;if(n(b)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=D===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let D=i.role,T=e;if(e===T)if(typeof D=="string"){if(n(D)>2048)return re.errors=
[{}],!1;if(n(D)<0)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let T=i.grant,x=e;if(e===x)if(typeof T=="string"){if(n(T)>2048)return re.errors=[{}],!1;if(n(T)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let x=i.grantUntil,q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return re.errors=[{}],!1;if(e===q&&
typeof x=="number"&&isFinite(x)){if(x>253402300799||isNaN(x))return re.errors=[{}],!1;if(x<0||isNaN(x))return re.errors=
[{}],!1}var t=q===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let q=i.bundle,E=e;if(e===E)if(q&&typeof q==
"object"&&!Array.isArray(q)){let O;if((q.revision===void 0||!s.call(q,"revision"))&&(O="revision")||(q.seq===void 0||!s.
call(q,"seq"))&&(O="seq")||(q.digest===void 0||!s.call(q,"digest"))&&(O="digest"))return re.errors=[{}],!1;{let S=e;for(let W of Object.
keys(q))if(!(W==="revision"||W==="seq"||W==="digest"))return re.errors=[{}],!1;if(S===e){if(q.revision!==void 0&&s.call(
q,"revision")){let W=q.revision,z=e;if(e===z)if(typeof W=="string"){if(n(W)>73)return re.errors=[{}],!1;if(n(W)<1)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var l=z===e}else var l=!0;if(l){if(q.seq!==void 0&&s.call(q,"seq")){let z=q.
seq,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return re.errors=[{}],!1;if(e===I&&typeof z=="number"&&
isFinite(z)){if(z>9007199254740991||isNaN(z))return re.errors=[{}],!1;if(z<0||isNaN(z))return re.errors=[{}],!1}var l=I===
e}else var l=!0;if(l)if(q.digest!==void 0&&s.call(q,"digest")){let z=q.digest,I=e;if(e===e)if(typeof z=="string"){if(n(z)>
71)return re.errors=[{}],!1;if(n(z)<71)return re.errors=[{}],!1;if(!mr.test(z))return re.errors=[{}],!1}else return re.errors=
[{}],!1;var l=I===e}else var l=!0}}}}else return re.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(i.address!==void 0&&
s.call(i,"address")){let E=i.address,B=e;if(e===B)if(typeof E=="string"){if(n(E)>2048)return re.errors=[{}],!1;if(n(E)<0)
return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,
"protocol")){let B=i.protocol,O=e;if(e===O)if(typeof B=="string"){if(n(B)>2048)return re.errors=[{}],!1;if(n(B)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"applic\
ation")){let O=i.application,S=e;if(e===S)if(typeof O=="string"){if(n(O)>2048)return re.errors=[{}],!1;if(n(O)<0)return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let S=e;
if(typeof i.trial!="boolean")return re.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let W=i.kid,z=e;if(e===e)if(typeof W=="string"){if(n(W)>128)return re.errors=[{}],!1;if(n(W)<1)return re.errors=[{}],!1;
if(!Ve.test(W))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=z===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let W=i.sig,z=e;if(e===z)if(typeof W=="string"){if(n(W)>86)return re.errors=[{}],!1;if(n(W)<86)return re.
errors=[{}],!1;if(!cr.test(W))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=z===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return re.errors=[{}],!1;return re.errors=r,e===0}var ji={type:"object",additionalProperties:!1,required:["v","n","at","\
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
es={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function fr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.bytes===void 0||!s.call(
i,"bytes"))&&(y="bytes")||(i.digest===void 0||!s.call(i,"digest"))&&(y="digest"))return fr.errors=[{}],!1;{let h=e;for(let v of Object.
keys(i))if(!(v==="bytes"||v==="digest"))return fr.errors=[{}],!1;if(h===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let v=i.
bytes,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return fr.errors=[{}],!1;if(e===c&&typeof v=="number"&&
isFinite(v)){if(v>9007199254740991||isNaN(v))return fr.errors=[{}],!1;if(v<0||isNaN(v))return fr.errors=[{}],!1}var t=c===
e}else var t=!0;if(t)if(i.digest!==void 0&&s.call(i,"digest")){let v=i.digest,c=e;if(e===e)if(typeof v=="string"){if(n(v)>
71)return fr.errors=[{}],!1;if(n(v)<71)return fr.errors=[{}],!1;if(!mr.test(v))return fr.errors=[{}],!1}else return fr.errors=
[{}],!1;var t=c===e}else var t=!0}}}else return fr.errors=[{}],!1;return fr.errors=r,e===0}var rs={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ee(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let m;if((i.kinds===void 0||!s.call(i,"kinds"))&&(m="kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(m=
"tags")||(i.reads===void 0||!s.call(i,"reads"))&&(m="reads")||(i.writes===void 0||!s.call(i,"writes"))&&(m="writes")||(i.
masked===void 0||!s.call(i,"masked"))&&(m="masked"))return Ee.errors=[{}],!1;{let g=e;for(let a of Object.keys(i))if(!(a===
"kinds"||a==="tags"||a==="reads"||a==="writes"||a==="functions"||a==="masked"))return Ee.errors=[{}],!1;if(g===e){if(i.kinds!==
void 0&&s.call(i,"kinds")){let a=i.kinds,l=e;if(e===l)if(Array.isArray(a)){if(a.length>15)return Ee.errors=[{}],!1;{var t=!0;
let f=a.length;for(let d=0;d<f;d++){let u=a[d],_=e;if(typeof u!="string")return Ee.errors=[{}],!1;if(!(u==="select"||u===
"insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||u==="call"||u==="do"||u==="lock"||u==="not\
ify"||u==="maintenance"||u==="set"||u==="other"))return Ee.errors=[{}],!1;var t=_===e;if(!t)break}}}else return Ee.errors=
[{}],!1;var y=l===e}else var y=!0;if(y){if(i.tags!==void 0&&s.call(i,"tags")){let l=i.tags,o=e;if(e===o)if(Array.isArray(
l)){if(l.length>13)return Ee.errors=[{}],!1;{var h=!0;let d=l.length;for(let u=0;u<d;u++){let _=l[u],j=e;if(typeof _!="s\
tring")return Ee.errors=[{}],!1;if(!(_==="create"||_==="alter"||_==="drop"||_==="grant-rights"||_==="alter-system"||_===
"alter-role"||_==="copy"||_==="copy-file"||_==="copy-program"||_==="explain-analyze"||_==="prepare"||_==="cursor"||_==="\
two-phase"||_==="without-condition"))return Ee.errors=[{}],!1;var h=j===e;if(!h)break}}}else return Ee.errors=[{}],!1;var y=o===
e}else var y=!0;if(y){if(i.reads!==void 0&&s.call(i,"reads")){let o=i.reads,f=e;if(e===f)if(Array.isArray(o)){if(o.length>
256)return Ee.errors=[{}],!1;{var v=!0;let u=o.length;for(let _=0;_<u;_++){let j=o[_],$=e;if(e===$)if(typeof j=="string"){
if(n(j)>2048)return Ee.errors=[{}],!1;if(n(j)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var v=$===e;if(!v)
break}}}else return Ee.errors=[{}],!1;var y=f===e}else var y=!0;if(y){if(i.writes!==void 0&&s.call(i,"writes")){let f=i.
writes,d=e;if(e===d)if(Array.isArray(f)){if(f.length>256)return Ee.errors=[{}],!1;{var c=!0;let _=f.length;for(let j=0;j<
_;j++){let $=f[j],P=e;if(e===P)if(typeof $=="string"){if(n($)>2048)return Ee.errors=[{}],!1;if(n($)<0)return Ee.errors=[
{}],!1}else return Ee.errors=[{}],!1;var c=P===e;if(!c)break}}}else return Ee.errors=[{}],!1;var y=d===e}else var y=!0;if(y){
if(i.functions!==void 0&&s.call(i,"functions")){let d=i.functions,u=e;if(e===u)if(Array.isArray(d)){if(d.length>256)return Ee.
errors=[{}],!1;{var p=!0;let j=d.length;for(let $=0;$<j;$++){let P=d[$],N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)
return Ee.errors=[{}],!1;if(n(P)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var p=N===e;if(!p)break}}}else
return Ee.errors=[{}],!1;var y=u===e}else var y=!0;if(y)if(i.masked!==void 0&&s.call(i,"masked")){let d=e;if(typeof i.masked!=
"boolean")return Ee.errors=[{}],!1;var y=d===e}else var y=!0}}}}}}}else return Ee.errors=[{}],!1;return Ee.errors=r,e===
0}function Qe(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let y;if((i.code===void 0||!s.call(i,"code"))&&(y="code")||(i.message===void 0||!s.call(i,"\
message"))&&(y="message"))return Qe.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v==="code"||v==="message"))
return Qe.errors=[{}],!1;if(h===e){if(i.code!==void 0&&s.call(i,"code")){let v=i.code,c=e;if(e===e)if(typeof v=="string"){
if(n(v)>100)return Qe.errors=[{}],!1;if(n(v)<1)return Qe.errors=[{}],!1;if(!Wr.test(v))return Qe.errors=[{}],!1}else return Qe.
errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(i,"message")){let v=i.message,c=e;if(e===c)if(typeof v==
"string"){if(n(v)>4096)return Qe.errors=[{}],!1;if(n(v)<1)return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=c===
e}else var t=!0}}}else return Qe.errors=[{}],!1;return Qe.errors=r,e===0}function te(i,{instancePath:U="",parentData:X,parentDataProperty:ee,
rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.v===void 0||!s.call(i,
"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(p="prev")||(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(p="statement")||(i.text===void 0||!s.call(i,"text"))&&(p="text")||(i.changed===void 0||!s.call(i,"changed"))&&(p=
"changed")||(i.parts===void 0||!s.call(i,"parts"))&&(p="parts")||(i.decision===void 0||!s.call(i,"decision"))&&(p="decis\
ion")||(i.reasons===void 0||!s.call(i,"reasons"))&&(p="reasons")||(i.revision===void 0||!s.call(i,"revision"))&&(p="revi\
sion"))return te.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(ji.properties,g))return te.errors=[{}],!1;
if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,a=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return te.
errors=[{}],!1;if(g!==1)return te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let a=i.
n,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return te.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return te.errors=[{}],!1;if(a<1||isNaN(a))return te.errors=[{}],!1}var t=l===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let l=i.at,o=e;if(e===o)if(typeof l=="string"){if(n(l)>24)return te.errors=[{}],
!1;if(n(l)<24)return te.errors=[{}],!1;if(!pr.test(l))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return te.
errors=[{}],!1;if(n(o)<64)return te.errors=[{}],!1;if(!tr.test(o))return te.errors=[{}],!1}else return te.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let f=i.type,d=e;if(typeof f!="string")return te.errors=
[{}],!1;if(f!=="statement")return te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.statement!==void 0&&s.call(i,"s\
tatement")){let d=i.statement,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return te.errors=[{}],!1;if(e===
u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return te.errors=[{}],!1;if(d<1||isNaN(d))return te.
errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.text!==void 0&&s.call(i,"text")){let u=i.text,_=e;if(e===_)if(typeof u==
"string"){if(n(u)>131072)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.textCut!==
void 0&&s.call(i,"textCut")){let _=e;fr(i.textCut,{instancePath:U+"/textCut",parentData:i,parentDataProperty:"textCut",rootData:M})||
(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"c\
hanged")){let j=e;if(typeof i.changed!="boolean")return te.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.compiled!==
void 0&&s.call(i,"compiled")){let $=i.compiled,P=e;if(e===e)if(typeof $=="string"){if(n($)>71)return te.errors=[{}],!1;if(n(
$)<71)return te.errors=[{}],!1;if(!mr.test($))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.prepared!==void 0&&s.call(i,"prepared")){let P=i.prepared,N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)return te.
errors=[{}],!1;if(n(P)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.binds!==
void 0&&s.call(i,"binds")){let N=i.binds,k=e;if(e===k)if(Array.isArray(N)){if(N.length>1e3)return te.errors=[{}],!1;{var y=!0;
let A=N.length;for(let b=0;b<A;b++){let D=N[b],T=e;if(e===e)if(D&&typeof D=="object"&&!Array.isArray(D)){let q;if((D.value===
void 0||!s.call(D,"value"))&&(q="value"))return te.errors=[{}],!1;{let E=e;for(let B of Object.keys(D))if(!(B==="value"||
B==="encoding"||B==="masked"||B==="bytes"))return te.errors=[{}],!1;if(E===e){if(D.value!==void 0&&s.call(D,"value")){let B=D.
value,O=e;if(typeof B!="string"&&B!==null)return te.errors=[{}],!1;if(e===O&&typeof B=="string"&&n(B)>131072)return te.errors=
[{}],!1;var h=O===e}else var h=!0;if(h){if(D.encoding!==void 0&&s.call(D,"encoding")){let O=D.encoding,S=e;if(typeof O!=
"string")return te.errors=[{}],!1;if(O!=="base64")return te.errors=[{}],!1;var h=S===e}else var h=!0;if(h){if(D.masked!==
void 0&&s.call(D,"masked")){let S=e;if(typeof D.masked!="boolean")return te.errors=[{}],!1;var h=S===e}else var h=!0;if(h)
if(D.bytes!==void 0&&s.call(D,"bytes")){let S=D.bytes,W=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return te.
errors=[{}],!1;if(e===W&&typeof S=="number"&&isFinite(S)){if(S>9007199254740991||isNaN(S))return te.errors=[{}],!1;if(S<
0||isNaN(S))return te.errors=[{}],!1}var h=W===e}else var h=!0}}}}}else return te.errors=[{}],!1;var y=T===e;if(!y)break}}}else
return te.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.bindCount!==void 0&&s.call(i,"bindCount")){let k=i.bindCount,
w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return te.errors=[{}],!1;if(e===w&&typeof k=="number"&&isFinite(
k)){if(k>65535||isNaN(k))return te.errors=[{}],!1;if(k<0||isNaN(k))return te.errors=[{}],!1}var t=w===e}else var t=!0;if(t){
if(i.parts!==void 0&&s.call(i,"parts")){let w=i.parts,A=e;if(e===A)if(Array.isArray(w)){if(w.length>100)return te.errors=
[{}],!1;{var v=!0;let D=w.length;for(let T=0;T<D;T++){let x=e;Ee(w[T],{instancePath:U+"/parts/"+T,parentData:w,parentDataProperty:T,
rootData:M})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var v=x===e;if(!v)break}}}else return te.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(i.partCount!==void 0&&s.call(i,"partCount")){let A=i.partCount,b=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return te.errors=[{}],!1;if(e===b&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return te.errors=[{}],!1;if(A<0||isNaN(A))return te.errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(i.namesCut!==
void 0&&s.call(i,"namesCut")){let b=e;if(typeof i.namesCut!="boolean")return te.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(i.decision!==void 0&&s.call(i,"decision")){let D=i.decision,T=e;if(typeof D!="string")return te.errors=[{}],!1;
if(!(D==="allow"||D==="deny"||D==="hold"))return te.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.reasons!==void 0&&
s.call(i,"reasons")){let T=i.reasons,x=e;if(e===x)if(Array.isArray(T)){if(T.length>16)return te.errors=[{}],!1;{var c=!0;
let E=T.length;for(let B=0;B<E;B++){let O=e;Qe(T[B],{instancePath:U+"/reasons/"+B,parentData:T,parentDataProperty:B,rootData:M})||
(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var c=O===e;if(!c)break}}}else return te.errors=[{}],!1;var t=x===
e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"revision")){let x=i.revision,q=e;if(e===q)if(typeof x=="string"){
if(n(x)>73)return te.errors=[{}],!1;if(n(x)<1)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=q===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let q=i.kid,E=e;if(e===e)if(typeof q=="string"){if(n(q)>128)return te.errors=[
{}],!1;if(n(q)<1)return te.errors=[{}],!1;if(!Ve.test(q))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=E===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let q=i.sig,E=e;if(e===E)if(typeof q=="string"){if(n(q)>86)return te.
errors=[{}],!1;if(n(q)<86)return te.errors=[{}],!1;if(!cr.test(q))return te.errors=[{}],!1}else return te.errors=[{}],!1;
var t=E===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return te.errors=[{}],!1;return te.errors=r,e===0}var xi={type:"obje\
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
A statement went so."},Ni=new RegExp("^[0-9A-Z]{5}$","u"),is={description:"What the client saw.",oneOf:[{type:"object",additionalProperties:!1,
required:["digest"],properties:{digest:{$ref:"words#/$defs/digest",description:"Digest over the rows."}}},{type:"object",
additionalProperties:!1,required:["rows"],properties:{rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{
type:["string","null"],maxLength:131072},description:"A row."},description:"The first rows."},cut:{type:"boolean",description:"\
There were more."}}}]};function Lr(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0,t=e,y=!1,h=null,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if((i.digest===void 0||!s.call(i,"di\
gest"))&&(l="digest")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let f of Object.keys(i))if(f!=="digest"){let d={};
r===null?r=[d]:r.push(d),e++;break}if(o===e&&i.digest!==void 0&&s.call(i,"digest")){let f=i.digest;if(e===e)if(typeof f==
"string"){if(n(f)>71){let d={};r===null?r=[d]:r.push(d),e++}else if(n(f)<71){let d={};r===null?r=[d]:r.push(d),e++}else if(!mr.
test(f)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===null?r=[d]:r.push(d),e++}}}}else{let l={};r===null?r=[
l]:r.push(l),e++}var a=v===e;a&&(y=!0,h=0);let c=e;if(e===c)if(i&&typeof i=="object"&&!Array.isArray(i)){let l;if((i.rows===
void 0||!s.call(i,"rows"))&&(l="rows")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let f of Object.keys(i))if(!(f===
"rows"||f==="cut")){let d={};r===null?r=[d]:r.push(d),e++;break}if(o===e){if(i.rows!==void 0&&s.call(i,"rows")){let f=i.
rows,d=e;if(e===d)if(Array.isArray(f))if(f.length>1e4){let _={};r===null?r=[_]:r.push(_),e++}else{var p=!0;let _=f.length;
for(let j=0;j<_;j++){let $=f[j],P=e;if(e===P)if(Array.isArray($))if($.length>2e3){let k={};r===null?r=[k]:r.push(k),e++}else{
var m=!0;let k=$.length;for(let w=0;w<k;w++){let A=$[w],b=e;if(typeof A!="string"&&A!==null){let T={};r===null?r=[T]:r.push(
T),e++}if(e===b&&typeof A=="string"&&n(A)>131072){let T={};r===null?r=[T]:r.push(T),e++}var m=b===e;if(!m)break}}else{let k={};
r===null?r=[k]:r.push(k),e++}var p=P===e;if(!p)break}}else{let _={};r===null?r=[_]:r.push(_),e++}var g=d===e}else var g=!0;
if(g)if(i.cut!==void 0&&s.call(i,"cut")){let f=e;if(typeof i.cut!="boolean"){let u={};r===null?r=[u]:r.push(u),e++}var g=f===
e}else var g=!0}}}else{let l={};r===null?r=[l]:r.push(l),e++}var a=c===e;if(a&&y?(y=!1,h=[h,1]):a&&(y=!0,h=1),y)e=t,r!==
null&&(t?r.length=t:r=null);else{let l={};return r===null?r=[l]:r.push(l),e++,Lr.errors=r,!1}return Lr.errors=r,e===0}function fe(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||
!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="\
type")||(i.statement===void 0||!s.call(i,"statement"))&&(v="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(v="rows")||
(i.bytes===void 0||!s.call(i,"bytes"))&&(v="bytes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(v="durationMs"))
return fe.errors=[{}],!1;{let c=e;for(let p of Object.keys(i))if(!s.call(xi.properties,p))return fe.errors=[{}],!1;if(c===
e){if(i.v!==void 0&&s.call(i,"v")){let p=i.v,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return fe.errors=
[{}],!1;if(p!==1)return fe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let m=i.n,g=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return fe.errors=[{}],!1;if(e===g&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return fe.errors=[{}],!1;if(m<1||isNaN(m))return fe.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let g=i.at,a=e;if(e===a)if(typeof g=="string"){if(n(g)>24)return fe.errors=[{}],
!1;if(n(g)<24)return fe.errors=[{}],!1;if(!pr.test(g))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let a=i.prev,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return fe.
errors=[{}],!1;if(n(a)<64)return fe.errors=[{}],!1;if(!tr.test(a))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let l=i.type,o=e;if(typeof l!="string")return fe.errors=
[{}],!1;if(l!=="outcome")return fe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.statement!==void 0&&s.call(i,"sta\
tement")){let o=i.statement,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return fe.errors=[{}],!1;if(e===
f&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return fe.errors=[{}],!1;if(o<1||isNaN(o))return fe.
errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let f=i.rows,d=e;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return fe.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return fe.errors=[{}],!1;if(f<0||isNaN(f))return fe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.bytes!==
void 0&&s.call(i,"bytes")){let d=i.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return fe.errors=[
{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return fe.errors=[{}],!1;if(d<0||isNaN(
d))return fe.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.durationMs!==void 0&&s.call(i,"durationMs")){let u=i.durationMs,
_=e;if(e===_)if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return fe.errors=[{}],!1;if(u<0||isNaN(
u))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"t\
ag")){let _=i.tag,j=e;if(e===j)if(typeof _=="string"){if(n(_)>2048)return fe.errors=[{}],!1;if(n(_)<0)return fe.errors=[
{}],!1}else return fe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.error!==void 0&&s.call(i,"error")){let j=i.error,
$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let N;if((j.sqlstate===void 0||!s.call(j,"sqlstate"))&&(N="sql\
state"))return fe.errors=[{}],!1;{let k=e;for(let w of Object.keys(j))if(!(w==="sqlstate"||w==="message"))return fe.errors=
[{}],!1;if(k===e){if(j.sqlstate!==void 0&&s.call(j,"sqlstate")){let w=j.sqlstate,A=e;if(e===A)if(typeof w=="string"){if(n(
w)>5)return fe.errors=[{}],!1;if(n(w)<5)return fe.errors=[{}],!1;if(!Ni.test(w))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var y=A===e}else var y=!0;if(y)if(j.message!==void 0&&s.call(j,"message")){let w=j.message,A=e;if(e===A)if(typeof w==
"string"){if(n(w)>2048)return fe.errors=[{}],!1;if(n(w)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var y=A===
e}else var y=!0}}}else return fe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.sent!==void 0&&s.call(i,"sent")){let $=i.
sent,P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;if(($.bytes===void 0||!s.call($,"bytes"))&&(k="byte\
s"))return fe.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(!(A==="bytes"||A==="digest"))return fe.errors=[{}],
!1;if(w===e){if($.bytes!==void 0&&s.call($,"bytes")){let A=$.bytes,b=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(
A)))return fe.errors=[{}],!1;if(e===b&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return fe.errors=
[{}],!1;if(A<0||isNaN(A))return fe.errors=[{}],!1}var h=b===e}else var h=!0;if(h)if($.digest!==void 0&&s.call($,"digest")){
let A=$.digest,b=e;if(e===b)if(typeof A=="string"){if(n(A)>71)return fe.errors=[{}],!1;if(n(A)<71)return fe.errors=[{}],
!1;if(!mr.test(A))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=b===e}else var h=!0}}}else return fe.errors=
[{}],!1;var t=P===e}else var t=!0;if(t){if(i.result!==void 0&&s.call(i,"result")){let P=e;Lr(i.result,{instancePath:U+"/\
result",parentData:i,parentDataProperty:"result",rootData:M})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var t=P===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let N=i.kid,k=e;if(e===e)if(typeof N=="string"){if(n(N)>128)return fe.
errors=[{}],!1;if(n(N)<1)return fe.errors=[{}],!1;if(!Ve.test(N))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=k===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let N=i.sig,k=e;if(e===k)if(typeof N=="string"){if(n(
N)>86)return fe.errors=[{}],!1;if(n(N)<86)return fe.errors=[{}],!1;if(!cr.test(N))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=r,e===0}var Pi={type:"\
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
 every line before it."}},description:"The open session was decided again."};function ke(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.
v===void 0||!s.call(i,"v"))&&(h="v")||(i.n===void 0||!s.call(i,"n"))&&(h="n")||(i.at===void 0||!s.call(i,"at"))&&(h="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(h="prev")||(i.type===void 0||!s.call(i,"type"))&&(h="type")||(i.revision===void 0||
!s.call(i,"revision"))&&(h="revision")||(i.decision===void 0||!s.call(i,"decision"))&&(h="decision")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(h="reasons"))return ke.errors=[{}],!1;{let v=e;for(let c of Object.keys(i))if(!s.call(Pi.properties,
c))return ke.errors=[{}],!1;if(v===e){if(i.v!==void 0&&s.call(i,"v")){let c=i.v,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return ke.errors=[{}],!1;if(c!==1)return ke.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let p=i.n,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ke.errors=[{}],!1;if(e===m&&
typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ke.errors=[{}],!1;if(p<1||isNaN(p))return ke.errors=
[{}],!1}var t=m===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let m=i.at,g=e;if(e===g)if(typeof m=="string"){
if(n(m)>24)return ke.errors=[{}],!1;if(n(m)<24)return ke.errors=[{}],!1;if(!pr.test(m))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let g=i.prev,a=e;if(e===a)if(typeof g==
"string"){if(n(g)>64)return ke.errors=[{}],!1;if(n(g)<64)return ke.errors=[{}],!1;if(!tr.test(g))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.type,l=e;if(typeof a!=
"string")return ke.errors=[{}],!1;if(a!=="redecide")return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.revision!==
void 0&&s.call(i,"revision")){let l=i.revision,o=e;if(e===o)if(typeof l=="string"){if(n(l)>73)return ke.errors=[{}],!1;if(n(
l)<1)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,
"seq")){let o=i.seq,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ke.errors=[{}],!1;if(e===f&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ke.errors=[{}],!1;if(o<0||isNaN(o))return ke.errors=[{}],!1}
var t=f===e}else var t=!0;if(t){if(i.digest!==void 0&&s.call(i,"digest")){let f=i.digest,d=e;if(e===e)if(typeof f=="stri\
ng"){if(n(f)>71)return ke.errors=[{}],!1;if(n(f)<71)return ke.errors=[{}],!1;if(!mr.test(f))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let d=i.decision,
u=e;if(typeof d!="string")return ke.errors=[{}],!1;if(!(d==="allow"||d==="deny"))return ke.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let u=i.reasons,_=e;if(e===_)if(Array.isArray(u)){if(u.length>
16)return ke.errors=[{}],!1;{var y=!0;let $=u.length;for(let P=0;P<$;P++){let N=e;Qe(u[P],{instancePath:U+"/reasons/"+P,
parentData:u,parentDataProperty:P,rootData:M})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var y=N===e;if(!y)
break}}}else return ke.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let _=i.kid,j=e;
if(e===e)if(typeof _=="string"){if(n(_)>128)return ke.errors=[{}],!1;if(n(_)<1)return ke.errors=[{}],!1;if(!Ve.test(_))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let _=i.
sig,j=e;if(e===j)if(typeof _=="string"){if(n(_)>86)return ke.errors=[{}],!1;if(n(_)<86)return ke.errors=[{}],!1;if(!cr.test(
_))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],
!1;return ke.errors=r,e===0}function Ie(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||
!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||
(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||(i.sig===void 0||!s.call(
i,"sig"))&&(y="sig"))return Ie.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v==="v"||v==="n"||v==="at"||v===
"prev"||v==="type"||v==="kid"||v==="sig"))return Ie.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let v=i.v,c=e;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ie.errors=[{}],!1;if(v!==1)return Ie.errors=[{}],!1;var t=c===
e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return Ie.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ie.errors=
[{}],!1;if(c<1||isNaN(c))return Ie.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let p=i.
at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return Ie.errors=[{}],!1;if(n(p)<24)return Ie.errors=[{}],!1;if(!pr.test(
p))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"\
prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return Ie.errors=[{}],!1;if(n(m)<64)return Ie.errors=
[{}],!1;if(!tr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return Ie.errors=[{}],!1;if(g!=="head")return Ie.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,l=e;if(e===e)if(typeof a=="strin\
g"){if(n(a)>128)return Ie.errors=[{}],!1;if(n(a)<1)return Ie.errors=[{}],!1;if(!Ve.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>86)return Ie.errors=[{}],!1;if(n(a)<86)return Ie.errors=[{}],!1;if(!cr.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.errors=[{}],!1;return Ie.errors=r,e===0}var $i={
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
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function he(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||
!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="\
type")||(i.reason===void 0||!s.call(i,"reason"))&&(y="reason")||(i.statements===void 0||!s.call(i,"statements"))&&(y="st\
atements")||(i.rows===void 0||!s.call(i,"rows"))&&(y="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(y="bytes"))return he.
errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!s.call($i.properties,v))return he.errors=[{}],!1;if(h===e){if(i.
v!==void 0&&s.call(i,"v")){let v=i.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return he.errors=[{}],
!1;if(v!==1)return he.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return he.errors=[{}],!1;if(c<1||isNaN(c))return he.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let p=i.at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return he.errors=[{}],!1;if(n(p)<24)return he.
errors=[{}],!1;if(!pr.test(p))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return he.errors=[{}],!1;if(n(
m)<64)return he.errors=[{}],!1;if(!tr.test(m))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return he.errors=[{}],!1;if(g!=="sess\
ion-end")return he.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.reason!==void 0&&s.call(i,"reason")){let a=i.reason,
l=e;if(e===e)if(typeof a=="string"){if(n(a)>100)return he.errors=[{}],!1;if(n(a)<1)return he.errors=[{}],!1;if(!Wr.test(
a))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.message!==void 0&&s.call(
i,"message")){let l=i.message,o=e;if(e===o)if(typeof l=="string"){if(n(l)>2048)return he.errors=[{}],!1;if(n(l)<0)return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.statements!==void 0&&s.call(i,"stateme\
nts")){let o=i.statements,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return he.errors=[{}],!1;if(e===f&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return he.errors=[{}],!1;if(o<0||isNaN(o))return he.errors=
[{}],!1}var t=f===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let f=i.rows,d=e;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f)&&isFinite(f)))return he.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return he.errors=[{}],!1;if(f<0||isNaN(f))return he.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.bytes!==
void 0&&s.call(i,"bytes")){let d=i.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return he.errors=[
{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return he.errors=[{}],!1;if(d<0||isNaN(
d))return he.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let u=i.kid,_=e;if(e===e)
if(typeof u=="string"){if(n(u)>128)return he.errors=[{}],!1;if(n(u)<1)return he.errors=[{}],!1;if(!Ve.test(u))return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let u=i.
sig,_=e;if(e===_)if(typeof u=="string"){if(n(u)>86)return he.errors=[{}],!1;if(n(u)<86)return he.errors=[{}],!1;if(!cr.test(
u))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}else return he.errors=[{}],
!1;return he.errors=r,e===0}var Oi={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
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
urnal begins."};function de(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(
i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===
void 0||!s.call(i,"type"))&&(v="type")||(i.journal===void 0||!s.call(i,"journal"))&&(v="journal")||(i.after===void 0||!s.
call(i,"after"))&&(v="after")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="si\
g"))return de.errors=[{}],!1;{let c=e;for(let p of Object.keys(i))if(!s.call(Oi.properties,p))return de.errors=[{}],!1;if(c===
e){if(i.v!==void 0&&s.call(i,"v")){let p=i.v,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return de.errors=
[{}],!1;if(p!==1)return de.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let m=i.n,g=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{}],!1;if(e===g&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return de.errors=[{}],!1;if(m<1||isNaN(m))return de.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let g=i.at,a=e;if(e===a)if(typeof g=="string"){if(n(g)>24)return de.errors=[{}],
!1;if(n(g)<24)return de.errors=[{}],!1;if(!pr.test(g))return de.errors=[{}],!1}else return de.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let a=i.prev,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return de.
errors=[{}],!1;if(n(a)<64)return de.errors=[{}],!1;if(!tr.test(a))return de.errors=[{}],!1}else return de.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let l=i.type,o=e;if(typeof l!="string")return de.errors=
[{}],!1;if(l!=="journal-start")return de.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let o=i.journal,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return de.errors=[{}],!1;if(n(o)<8)return de.
errors=[{}],!1;if(!ur.test(o))return de.errors=[{}],!1}else return de.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let f=i.after,d=e;if(e===d)if(Array.isArray(f)){if(f.length>64)return de.errors=[{}],
!1;{var y=!0;let _=f.length;for(let j=0;j<_;j++){let $=f[j],P=e;if(e===P)if($&&typeof $=="object"&&!Array.isArray($)){let k;
if(($.journal===void 0||!s.call($,"journal"))&&(k="journal")||($.lines===void 0||!s.call($,"lines"))&&(k="lines")||($.head===
void 0||!s.call($,"head"))&&(k="head"))return de.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(!(A==="journal"||
A==="lines"||A==="head"))return de.errors=[{}],!1;if(w===e){if($.journal!==void 0&&s.call($,"journal")){let A=$.journal,
b=e;if(e===b)if(typeof A=="string"){if(n(A)>64)return de.errors=[{}],!1;if(n(A)<8)return de.errors=[{}],!1;if(!ur.test(A))
return de.errors=[{}],!1}else return de.errors=[{}],!1;var h=b===e}else var h=!0;if(h){if($.lines!==void 0&&s.call($,"li\
nes")){let b=$.lines,D=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return de.errors=[{}],!1;if(e===D&&typeof b==
"number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return de.errors=[{}],!1;if(b<0||isNaN(b))return de.errors=[{}],!1}
var h=D===e}else var h=!0;if(h)if($.head!==void 0&&s.call($,"head")){let b=$.head,D=e;if(e===D)if(typeof b=="string"){if(n(
b)>64)return de.errors=[{}],!1;if(n(b)<64)return de.errors=[{}],!1;if(!tr.test(b))return de.errors=[{}],!1}else return de.
errors=[{}],!1;var h=D===e}else var h=!0}}}}else return de.errors=[{}],!1;var y=P===e;if(!y)break}}}else return de.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.kid,u=e;if(e===e)if(typeof d=="strin\
g"){if(n(d)>128)return de.errors=[{}],!1;if(n(d)<1)return de.errors=[{}],!1;if(!Ve.test(d))return de.errors=[{}],!1}else
return de.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let d=i.sig,u=e;if(e===u)if(typeof d==
"string"){if(n(d)>86)return de.errors=[{}],!1;if(n(d)<86)return de.errors=[{}],!1;if(!cr.test(d))return de.errors=[{}],!1}else
return de.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return de.errors=[{}],!1;return de.errors=r,e===0}var Li={
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
ssion's file exists."};function Le(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||
!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||
(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.session===void 0||!s.call(i,"session"))&&(y="session")||(i.start===
void 0||!s.call(i,"start"))&&(y="start")||(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(y="sig"))return Le.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!s.call(Li.properties,v))return Le.errors=[{}],
!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let v=i.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Le.
errors=[{}],!1;if(v!==1)return Le.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.
n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Le.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Le.errors=[{}],!1;if(c<1||isNaN(c))return Le.errors=[{}],!1}var t=p===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let p=i.at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return Le.errors=[{}],
!1;if(n(p)<24)return Le.errors=[{}],!1;if(!pr.test(p))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return Le.
errors=[{}],!1;if(n(m)<64)return Le.errors=[{}],!1;if(!tr.test(m))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=g===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return Le.errors=
[{}],!1;if(g!=="session-opened")return Le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let a=i.session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return Le.errors=[{}],!1;if(n(a)<8)return Le.
errors=[{}],!1;if(!ur.test(a))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let l=i.start,o=e;if(e===o)if(typeof l=="string"){if(n(l)>64)return Le.errors=[{}],!1;
if(n(l)<64)return Le.errors=[{}],!1;if(!tr.test(l))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,f=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return Le.
errors=[{}],!1;if(n(o)<1)return Le.errors=[{}],!1;if(!Ve.test(o))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let o=i.sig,f=e;if(e===f)if(typeof o=="string"){if(n(
o)>86)return Le.errors=[{}],!1;if(n(o)<86)return Le.errors=[{}],!1;if(!cr.test(o))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=r,e===0}var Fi={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ae(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.
v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.session===void 0||
!s.call(i,"session"))&&(y="session")||(i.lines===void 0||!s.call(i,"lines"))&&(y="lines")||(i.head===void 0||!s.call(i,"\
head"))&&(y="head")||(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(y="sig"))return Ae.
errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!s.call(Fi.properties,v))return Ae.errors=[{}],!1;if(h===e){if(i.
v!==void 0&&s.call(i,"v")){let v=i.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ae.errors=[{}],
!1;if(v!==1)return Ae.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ae.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return Ae.errors=[{}],!1;if(c<1||isNaN(c))return Ae.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let p=i.at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return Ae.errors=[{}],!1;if(n(p)<24)return Ae.
errors=[{}],!1;if(!pr.test(p))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return Ae.errors=[{}],!1;if(n(
m)<64)return Ae.errors=[{}],!1;if(!tr.test(m))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return Ae.errors=[{}],!1;if(g!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let a=i.
session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)return Ae.errors=[{}],!1;if(n(a)<8)return Ae.errors=[{}],!1;if(!ur.
test(a))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let l=i.lines,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===o&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let o=i.head,f=e;if(e===f)if(typeof o=="st\
ring"){if(n(o)>64)return Ae.errors=[{}],!1;if(n(o)<64)return Ae.errors=[{}],!1;if(!tr.test(o))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let f=i.kid,d=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return Ae.errors=[{}],!1;if(n(f)<1)return Ae.errors=[{}],!1;if(!Ve.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let f=i.sig,d=e;if(e===d)if(typeof f==
"string"){if(n(f)>86)return Ae.errors=[{}],!1;if(n(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=r,e===0}var qi={
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
n."};function je(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&
(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||(i.type===void 0||
!s.call(i,"type"))&&(y="type")||(i.session===void 0||!s.call(i,"session"))&&(y="session")||(i.lines===void 0||!s.call(i,
"lines"))&&(y="lines")||(i.head===void 0||!s.call(i,"head"))&&(y="head")||(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(y="sig"))return je.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!s.call(qi.
properties,v))return je.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let v=i.v,c=e;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v)&&isFinite(v)))return je.errors=[{}],!1;if(v!==1)return je.errors=[{}],!1;var t=c===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return je.errors=
[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return je.errors=[{}],!1;if(c<1||isNaN(
c))return je.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let p=i.at,m=e;if(e===m)if(typeof p==
"string"){if(n(p)>24)return je.errors=[{}],!1;if(n(p)<24)return je.errors=[{}],!1;if(!pr.test(p))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let m=i.prev,g=e;if(e===g)
if(typeof m=="string"){if(n(m)>64)return je.errors=[{}],!1;if(n(m)<64)return je.errors=[{}],!1;if(!tr.test(m))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let g=i.
type,a=e;if(typeof g!="string")return je.errors=[{}],!1;if(g!=="session-failed")return je.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let a=i.session,l=e;if(e===l)if(typeof a=="string"){if(n(a)>64)
return je.errors=[{}],!1;if(n(a)<8)return je.errors=[{}],!1;if(!ur.test(a))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let l=i.lines,o=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let o=i.head,f=e;if(e===f)if(typeof o=="string"){if(n(o)>64)return je.errors=[{}],!1;if(n(o)<64)
return je.errors=[{}],!1;if(!tr.test(o))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let f=i.kid,d=e;if(e===e)if(typeof f=="string"){if(n(f)>128)return je.errors=[
{}],!1;if(n(f)<1)return je.errors=[{}],!1;if(!Ve.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=d===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let f=i.sig,d=e;if(e===d)if(typeof f=="string"){if(n(f)>86)return je.
errors=[{}],!1;if(n(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=d===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=r,e===0}var Di={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.
v===void 0||!s.call(i,"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(y="grant")||(i.use===void 0||!s.call(i,"use"))&&(y="use")||(i.of===void 0||!s.call(i,"of"))&&(y="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(y="sig"))return Pe.errors=[{}],!1;{let h=e;
for(let v of Object.keys(i))if(!s.call(Di.properties,v))return Pe.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){
let v=i.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Pe.errors=[{}],!1;if(v!==1)return Pe.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Pe.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Pe.
errors=[{}],!1;if(c<1||isNaN(c))return Pe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let p=i.at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return Pe.errors=[{}],!1;if(n(p)<24)return Pe.errors=[{}],!1;if(!pr.
test(p))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return Pe.errors=[{}],!1;if(n(m)<64)return Pe.errors=
[{}],!1;if(!tr.test(m))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return Pe.errors=[{}],!1;if(g!=="claim")return Pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let a=i.grant,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>2048)return Pe.errors=[{}],!1;if(n(a)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let l=i.use,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let o=i.of,f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Pe.errors=[{}],!1;if(e===f&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Pe.errors=[{}],!1;if(o<1||isNaN(o))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let f=i.kid,d=e;if(e===e)if(typeof f=="string"){if(n(f)>128)return Pe.errors=[{}],!1;if(n(f)<1)return Pe.
errors=[{}],!1;if(!Ve.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let f=i.sig,d=e;if(e===d)if(typeof f=="string"){if(n(f)>86)return Pe.errors=[{}],!1;if(n(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=r,e===0}var Ti={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function ge(i,{instancePath:U="",parentData:X,
parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.
v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.address===void 0||
!s.call(i,"address"))&&(o="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(o="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(o="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(o="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(o="sig"))return ge.errors=[{}],!1;{let f=e;for(let d of Object.keys(i))if(!s.call(Ti.properties,d))return ge.errors=[{}],
!1;if(f===e){if(i.v!==void 0&&s.call(i,"v")){let d=i.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ge.
errors=[{}],!1;if(d!==1)return ge.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.
n,_=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ge.errors=[{}],!1;if(e===_&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return ge.errors=[{}],!1;if(u<1||isNaN(u))return ge.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let _=i.at,j=e;if(e===j)if(typeof _=="string"){if(n(_)>24)return ge.errors=[{}],
!1;if(n(_)<24)return ge.errors=[{}],!1;if(!pr.test(_))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let j=i.prev,$=e;if(e===$)if(typeof j=="string"){if(n(j)>64)return ge.
errors=[{}],!1;if(n(j)<64)return ge.errors=[{}],!1;if(!tr.test(j))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;
var t=$===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let $=i.type,P=e;if(typeof $!="string")return ge.errors=
[{}],!1;if($!=="refusal")return ge.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let P=i.address,N=e;if(e===N)if(typeof P=="string"){if(n(P)>2048)return ge.errors=[{}],!1;if(n(P)<0)return ge.errors=
[{}],!1}else return ge.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let N=i.
protocol,k=e;if(e===k)if(typeof N=="string"){if(n(N)>2048)return ge.errors=[{}],!1;if(n(N)<0)return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let k=i.resource,
w=e;if(e===w)if(typeof k=="string"){if(n(k)>2048)return ge.errors=[{}],!1;if(n(k)<0)return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let w=i.role,A=e;if(e===A)if(typeof w==
"string"){if(n(w)>2048)return ge.errors=[{}],!1;if(n(w)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let A=i.subject,b=e,D=e,T=!1,x=null,q=e;if(e===q)if(A&&
typeof A=="object"&&!Array.isArray(A)){let O;if((A.kind===void 0||!s.call(A,"kind"))&&(O="kind")||(A.name===void 0||!s.call(
A,"name"))&&(O="name")||(A.issuer===void 0||!s.call(A,"issuer"))&&(O="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&
(O="subject")||(A.claims===void 0||!s.call(A,"claims"))&&(O="claims")||(A.authenticatedAt===void 0||!s.call(A,"authentic\
atedAt"))&&(O="authenticatedAt")){let S={};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let W of Object.keys(A))if(!(W===
"kind"||W==="name"||W==="issuer"||W==="subject"||W==="claims"||W==="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),
e++;break}if(S===e){if(A.kind!==void 0&&s.call(A,"kind")){let W=A.kind,z=e;if(typeof W!="string"){let F={};r===null?r=[F]:
r.push(F),e++}if(W!=="user"){let F={};r===null?r=[F]:r.push(F),e++}var y=z===e}else var y=!0;if(y){if(A.name!==void 0&&s.
call(A,"name")){let z=A.name,I=e;if(e===I)if(typeof z=="string"){if(n(z)>2048){let L={};r===null?r=[L]:r.push(L),e++}else if(n(
z)<0){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var y=I===e}else var y=!0;if(y){
if(A.issuer!==void 0&&s.call(A,"issuer")){let I=A.issuer,F=e;if(e===F)if(typeof I=="string"){if(n(I)>2048){let C={};r===
null?r=[C]:r.push(C),e++}else if(n(I)<0){let C={};r===null?r=[C]:r.push(C),e++}}else{let C={};r===null?r=[C]:r.push(C),e++}
var y=F===e}else var y=!0;if(y){if(A.subject!==void 0&&s.call(A,"subject")){let F=A.subject,L=e;if(e===L)if(typeof F=="s\
tring"){if(n(F)>2048){let V={};r===null?r=[V]:r.push(V),e++}else if(n(F)<0){let V={};r===null?r=[V]:r.push(V),e++}}else{
let V={};r===null?r=[V]:r.push(V),e++}var y=L===e}else var y=!0;if(y){if(A.claims!==void 0&&s.call(A,"claims")){let L=A.
claims,C=e;if(e===C)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(L).length>100){let R={};r===null?r=[R]:r.
push(R),e++}else{for(let R of Object.keys(L)){let H=e;if(e===H)if(typeof R=="string"){if(n(R)>1024){let Z={};r===null?r=
[Z]:r.push(Z),e++}else if(n(R)<1){let Z={};r===null?r=[Z]:r.push(Z),e++}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var h=H===
e;if(!h){let Z={};r===null?r=[Z]:r.push(Z),e++;break}}if(h)for(let R of Object.keys(L)){let H=L[R],Z=e;if(e===Z)if(Array.
isArray(H))if(H.length>1e4){let oe={};r===null?r=[oe]:r.push(oe),e++}else{var v=!0;let oe=H.length;for(let Y=0;Y<oe;Y++){
let G=H[Y],ae=e;if(e===ae)if(typeof G=="string"){if(n(G)>2048){let ue={};r===null?r=[ue]:r.push(ue),e++}else if(n(G)<0){
let ue={};r===null?r=[ue]:r.push(ue),e++}}else{let ue={};r===null?r=[ue]:r.push(ue),e++}var v=ae===e;if(!v)break}}else{let oe={};
r===null?r=[oe]:r.push(oe),e++}var c=Z===e;if(!c)break}}else{let R={};r===null?r=[R]:r.push(R),e++}var y=C===e}else var y=!0;
if(y)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let L=A.authenticatedAt,C=e;if(!(typeof L=="number"&&!(L%
1)&&!isNaN(L)&&isFinite(L))){let R={};r===null?r=[R]:r.push(R),e++}if(e===C&&typeof L=="number"&&isFinite(L)){if(L>253402300799||
isNaN(L)){let R={};r===null?r=[R]:r.push(R),e++}else if(L<0||isNaN(L)){let R={};r===null?r=[R]:r.push(R),e++}}var y=C===
e}else var y=!0}}}}}}}else{let O={};r===null?r=[O]:r.push(O),e++}var a=q===e;a&&(T=!0,x=0);let E=e;if(e===E)if(A&&typeof A==
"object"&&!Array.isArray(A)){let O;if((A.kind===void 0||!s.call(A,"kind"))&&(O="kind")||(A.issuer===void 0||!s.call(A,"i\
ssuer"))&&(O="issuer")||(A.claims===void 0||!s.call(A,"claims"))&&(O="claims")||(A.authenticatedAt===void 0||!s.call(A,"\
authenticatedAt"))&&(O="authenticatedAt")){let S={};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let W of Object.keys(A))
if(!(W==="kind"||W==="issuer"||W==="claims"||W==="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++;break}if(S===
e){if(A.kind!==void 0&&s.call(A,"kind")){let W=A.kind,z=e;if(typeof W!="string"){let F={};r===null?r=[F]:r.push(F),e++}if(W!==
"workload"){let F={};r===null?r=[F]:r.push(F),e++}var p=z===e}else var p=!0;if(p){if(A.issuer!==void 0&&s.call(A,"issuer")){
let z=A.issuer,I=e;if(e===I)if(typeof z=="string"){if(n(z)>2048){let L={};r===null?r=[L]:r.push(L),e++}else if(n(z)<0){let L={};
r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var p=I===e}else var p=!0;if(p){if(A.claims!==void 0&&
s.call(A,"claims")){let I=A.claims,F=e;if(e===F)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){
let C={};r===null?r=[C]:r.push(C),e++}else{for(let C of Object.keys(I)){let V=e;if(e===V)if(typeof C=="string"){if(n(C)>
1024){let R={};r===null?r=[R]:r.push(R),e++}else if(n(C)<1){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?
r=[R]:r.push(R),e++}var m=V===e;if(!m){let R={};r===null?r=[R]:r.push(R),e++;break}}if(m)for(let C of Object.keys(I)){let V=I[C],
R=e;if(e===R)if(typeof V=="string"){if(n(V)>2048){let H={};r===null?r=[H]:r.push(H),e++}else if(n(V)<0){let H={};r===null?
r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var g=R===e;if(!g)break}}else{let C={};r===null?r=[C]:r.
push(C),e++}var p=F===e}else var p=!0;if(p)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let I=A.authenticatedAt,
F=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I))){let C={};r===null?r=[C]:r.push(C),e++}if(e===F&&typeof I==
"number"&&isFinite(I)){if(I>253402300799||isNaN(I)){let C={};r===null?r=[C]:r.push(C),e++}else if(I<0||isNaN(I)){let C={};
r===null?r=[C]:r.push(C),e++}}var p=F===e}else var p=!0}}}}}else{let O={};r===null?r=[O]:r.push(O),e++}var a=E===e;if(a&&
T?(T=!1,x=[x,1]):a&&(T=!0,x=1),T)e=D,r!==null&&(D?r.length=D:r=null);else{let O={};return r===null?r=[O]:r.push(O),e++,ge.
errors=r,!1}var t=b===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let b=i.reasons,D=e;if(e===D)if(Array.
isArray(b)){if(b.length>16)return ge.errors=[{}],!1;{var l=!0;let x=b.length;for(let q=0;q<x;q++){let E=e;Qe(b[q],{instancePath:U+
"/reasons/"+q,parentData:b,parentDataProperty:q,rootData:M})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var l=E===
e;if(!l)break}}}else return ge.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let D=i.
kid,T=e;if(e===e)if(typeof D=="string"){if(n(D)>128)return ge.errors=[{}],!1;if(n(D)<1)return ge.errors=[{}],!1;if(!Ve.test(
D))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let D=i.sig,T=e;if(e===T)if(typeof D=="string"){if(n(D)>86)return ge.errors=[{}],!1;if(n(D)<86)return ge.errors=[{}],
!1;if(!cr.test(D))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=T===e}else var t=!0}}}}}}}}}}}}}}else return ge.
errors=[{}],!1;return ge.errors=r,e===0}function We(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,"v"))&&(y="v")||(i.
n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.kid===void 0||!s.call(i,"kid"))&&(y="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(y="sig"))return We.errors=[{}],!1;{let h=e;for(let v of Object.keys(i))if(!(v==="v"||v==="n"||v==="a\
t"||v==="prev"||v==="type"||v==="kid"||v==="sig"))return We.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let v=i.
v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return We.errors=[{}],!1;if(v!==1)return We.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return We.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return We.
errors=[{}],!1;if(c<1||isNaN(c))return We.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let p=i.at,m=e;if(e===m)if(typeof p=="string"){if(n(p)>24)return We.errors=[{}],!1;if(n(p)<24)return We.errors=[{}],!1;if(!pr.
test(p))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let m=i.prev,g=e;if(e===g)if(typeof m=="string"){if(n(m)>64)return We.errors=[{}],!1;if(n(m)<64)return We.errors=
[{}],!1;if(!tr.test(m))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let g=i.type,a=e;if(typeof g!="string")return We.errors=[{}],!1;if(g!=="journal-end")return We.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,l=e;if(e===e)if(typeof a==
"string"){if(n(a)>128)return We.errors=[{}],!1;if(n(a)<1)return We.errors=[{}],!1;if(!Ve.test(a))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,l=e;if(e===l)if(typeof a==
"string"){if(n(a)>86)return We.errors=[{}],!1;if(n(a)<86)return We.errors=[{}],!1;if(!cr.test(a))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return We.errors=[{}],!1;return We.errors=r,e===0}function Fr(i,{
instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-start")re(i,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(r=r===null?re.errors:r.concat(re.errors),e=r.length);else if(t==="statement")te(i,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);else if(t==="outcome")fe(i,{instancePath:U,
parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);else if(t==="rede\
cide")ke(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?ke.errors:r.concat(ke.errors),e=
r.length);else if(t==="head")Ie(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?Ie.errors:
r.concat(Ie.errors),e=r.length);else if(t==="session-end")he(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||
(r=r===null?he.errors:r.concat(he.errors),e=r.length);else if(t==="journal-start")de(i,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);else if(t==="session-opened")Le(i,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);else if(t==="session-closed")Ae(
i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);else if(t===
"session-failed")je(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?je.errors:r.concat(je.
errors),e=r.length);else if(t==="claim")Pe(i,{instancePath:U,parentData:X,parentDataProperty:ee,rootData:M})||(r=r===null?
Pe.errors:r.concat(Pe.errors),e=r.length);else if(t==="refusal")ge(i,{instancePath:U,parentData:X,parentDataProperty:ee,
rootData:M})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);else if(t==="journal-end")We(i,{instancePath:U,parentData:X,
parentDataProperty:ee,rootData:M})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);else return Fr.errors=[{}],!1;else
return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;return Fr.errors=r,e===0}var ni=Te,Ei=new RegExp("^postgres://","\
u");function Te(i,{instancePath:U="",parentData:X,parentDataProperty:ee,rootData:M=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.ready===void 0||!s.call(i,"ready"))&&(v="ready")||(i.connections===void 0||
!s.call(i,"connections"))&&(v="connections"))return Te.errors=[{}],!1;{let c=e;for(let p of Object.keys(i))if(!(p==="rea\
dy"||p==="connections"))return Te.errors=[{}],!1;if(c===e){if(i.ready!==void 0&&s.call(i,"ready")){let p=i.ready,m=e;if(typeof p!=
"boolean")return Te.errors=[{}],!1;if(p!==!0)return Te.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(i.connections!==
void 0&&s.call(i,"connections")){let p=i.connections,m=e;if(e===m)if(Array.isArray(p)){if(p.length>1e4)return Te.errors=
[{}],!1;{var t=!0;let a=p.length;for(let l=0;l<a;l++){let o=p[l],f=e;if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if((o.resource===void 0||!s.call(o,"resource"))&&(u="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(u="grant")||
(o.role===void 0||!s.call(o,"role"))&&(u="role")||(o.uri===void 0||!s.call(o,"uri"))&&(u="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(u="ca"))return Te.errors=[{}],!1;{let _=e;for(let j of Object.keys(o))if(!(j==="resource"||j==="grant"||j==="\
role"||j==="uri"||j==="ca"))return Te.errors=[{}],!1;if(_===e){if(o.resource!==void 0&&s.call(o,"resource")){let j=o.resource,
$=e;if(e===e)if(typeof j=="string"){if(n(j)>63)return Te.errors=[{}],!1;if(n(j)<1)return Te.errors=[{}],!1;if(!Ce.test(j))
return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=$===e}else var y=!0;if(y){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let $=o.grant,P=e;if(e===e)if(typeof $=="string"){if(n($)>127)return Te.errors=[{}],!1;if(n($)<3)return Te.errors=
[{}],!1;if(!$r.test($))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=P===e}else var y=!0;if(y){if(o.role!==
void 0&&s.call(o,"role")){let P=o.role,N=e;if(e===e)if(typeof P=="string"){if(n(P)>63)return Te.errors=[{}],!1;if(n(P)<1)
return Te.errors=[{}],!1;if(!Ce.test(P))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=N===e}else var y=!0;
if(y){if(o.uri!==void 0&&s.call(o,"uri")){let N=o.uri,k=e;if(e===k)if(typeof N=="string"){if(n(N)>8192)return Te.errors=
[{}],!1;if(n(N)<12)return Te.errors=[{}],!1;if(!Ei.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=k===
e}else var y=!0;if(y)if(o.ca!==void 0&&s.call(o,"ca")){let N=o.ca,k=e;if(e===e)if(typeof N=="string"){if(n(N)>1024)return Te.
errors=[{}],!1;if(n(N)<1)return Te.errors=[{}],!1;if(!lr.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var y=k===e}else var y=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.errors=[{}],!1;var h=m===
e}else var h=!0}}}else return Te.errors=[{}],!1;return Te.errors=r,e===0}var Si={writ:Rr,people:Ur,group:Hr,resource:Br,
grant:Kr,mask:Qr,guard:Yr,scenario:Xr,proxy:ei,manifest:ii,data:si,decision:ti,record:li,dev:ni};export{si as dataValidator,
ti as decisionValidator,ni as devValidator,Kr as grantValidator,Hr as groupValidator,Yr as guardValidator,ii as manifestValidator,
Qr as maskValidator,Ur as peopleValidator,ei as proxyValidator,li as recordValidator,Br as resourceValidator,Xr as scenarioValidator,
Si as validators,Rr as writValidator};
