// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var li=Object.getOwnPropertyNames,oi=(r,R)=>function(){try{return R||(0,r[li(r)[0]])((R={exports:{}}).exports,R),R.exports}catch(V){
throw R=0,V}},ni=oi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__e\
sModule",{value:!0});function R(V){let G=V.length,C=0,i=0,e;for(;i<G;)C++,e=V.charCodeAt(i++),e>=55296&&e<=56319&&i<G&&(e=
V.charCodeAt(i),(e&64512)===56320&&i++);return C}r.default=R,R.code='require("ajv/dist/runtime/ucs2length").default'}}),
Wr=ae,s=Object.prototype.hasOwnProperty,o=ni().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),mr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Je=new RegExp("^[A-Za-z0-9_.:-]+$","u"),zr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function fr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return fr.errors=[{}],!1;if(r.length<1)return fr.errors=[{}],!1;{var t=!0;let m=r.length;for(let g=0;g<
m;g++){let d=r[g],p=e;if(typeof d!="string")return fr.errors=[{}],!1;if(e===e)if(typeof d=="string"){if(o(d)>141)return fr.
errors=[{}],!1;if(o(d)<2)return fr.errors=[{}],!1;if(!zr.test(d))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let g=r.length,d;if(g>1){let p={};for(;g--;){let c=r[g];if(typeof c=="string"){if(typeof p[c]==
"number")return d=p[c],fr.errors=[{}],!1;p[c]=g}}}}}}else return fr.errors=[{}],!1;return fr.errors=i,e===0}var fi=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function gr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0,t=e,m=!1,g=null,d=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if((r.trial===void 0||!s.
call(r,"trial"))&&(_="trial")){let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(l!=="tr\
ial"){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!=
"boolean"){let n={};i===null?i=[n]:i.push(n),e++}if(l!==!0){let n={};i===null?i=[n]:i.push(n),e++}}}}else{let _={};i===null?
i=[_]:i.push(_),e++}var h=d===e;h&&(m=!0,g=0);let p=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if((r.
url===void 0||!s.call(r,"url"))&&(_="url")||(r.audience===void 0||!s.call(r,"audience"))&&(_="audience")){let a={};i===null?
i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,n=e;
if(e===n)if(typeof l=="string"){if(o(l)>512){let u={};i===null?i=[u]:i.push(u),e++}else if(o(l)<9){let u={};i===null?i=[
u]:i.push(u),e++}else if(!fi.test(l)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}
var c=n===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let n=r.audience,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>256){let v={};i===null?i=[v]:i.push(v),e++}else if(o(n)<1){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}var c=f===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let f=r.user,
u=e;if(e===u)if(typeof f=="string"){if(o(f)>128){let k={};i===null?i=[k]:i.push(k),e++}else if(o(f)<1){let k={};i===null?
i=[k]:i.push(k),e++}}else{let k={};i===null?i=[k]:i.push(k),e++}var c=u===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let u=r.groups,v=e;if(e===v)if(typeof u=="string"){if(o(u)>128){let A={};i===null?i=[A]:i.push(A),e++}else if(o(
u)<1){let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var c=v===e}else var c=!0;if(c)if(r.
workloads!==void 0&&s.call(r,"workloads")){let u=e;if(typeof r.workloads!="boolean"){let k={};i===null?i=[k]:i.push(k),e++}
var c=u===e}else var c=!0}}}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var h=p===e;if(h&&m?(m=!1,g=[g,1]):h&&(m=!0,g=
1),m)e=t,i!==null&&(t?i.length=t:i=null);else{let _={};return i===null?i=[_]:i.push(_),e++,gr.errors=i,!1}return gr.errors=
i,e===0}var Rr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),ai=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ue(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(d="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(d="secrets"))
return Ue.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="secrets"))return Ue.errors=[{}],
!1;if(p===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,h=e;if(e===h)if(Array.isArray(c)){if(c.length>
50)return Ue.errors=[{}],!1;if(c.length<1)return Ue.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],
f=e;if(typeof n!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(o(n)>259)return Ue.errors=[{}],!1;
if(o(n)<3)return Ue.errors=[{}],!1;if(!Rr.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)
break}if(t){let l=c.length,n;if(l>1){let f={};for(;l--;){let u=c[l];if(typeof u=="string"){if(typeof f[u]=="number")return n=
f[u],Ue.errors=[{}],!1;f[u]=l}}}}}}else return Ue.errors=[{}],!1;var g=h===e}else var g=!0;if(g)if(r.secrets!==void 0&&s.
call(r,"secrets")){let c=r.secrets,h=e;if(e===h)if(Array.isArray(c)){if(c.length>100)return Ue.errors=[{}],!1;if(c.length<
1)return Ue.errors=[{}],!1;{var m=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(typeof n=="string"){
if(o(n)>512)return Ue.errors=[{}],!1;if(o(n)<5)return Ue.errors=[{}],!1;if(!ai.test(n))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var m=f===e;if(!m)break}if(m){let l=c.length,n;if(l>1){let f={};for(;l--;){let u=c[l];if(typeof u=="strin\
g"){if(typeof f[u]=="number")return n=f[u],Ue.errors=[{}],!1;f[u]=l}}}}}}else return Ue.errors=[{}],!1;var g=h===e}else var g=!0}}}else
return Ue.errors=[{}],!1;return Ue.errors=i,e===0}var Or={description:"A public key as a JSON Web Key.",type:"object",discriminator:{
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
"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},ar=new RegExp("\
^[A-Za-z0-9_-]+$","u");function re(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")if(p==="OKP"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&
(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return re.
errors=[{}],!1;{let h=e;for(let _ of Object.keys(r))if(!s.call(Or.oneOf[0].properties,_))return re.errors=[{}],!1;if(h===
e){if(r.kty!==void 0&&s.call(r,"kty")){let _=r.kty,a=e;if(typeof _!="string")return re.errors=[{}],!1;if(_!=="OKP")return re.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")
return re.errors=[{}],!1;if(a!=="Ed25519")return re.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(
r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return re.errors=[{}],!1;if(o(l)<43)return re.errors=[{}],
!1;if(!ar.test(l))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return re.errors=[{}],!1;if(o(n)<1)return re.
errors=[{}],!1;if(!Je.test(n))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
alg!==void 0&&s.call(r,"alg")){let f=r.alg,u=e;if(e===u)if(typeof f=="string"){if(o(f)>16)return re.errors=[{}],!1;if(o(
f)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,
"use")){let u=r.use,v=e;if(typeof u!="string")return re.errors=[{}],!1;if(u!=="sig")return re.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let v=r.key_ops,k=e;if(e===k)if(Array.isArray(v)){if(v.length>
1)return re.errors=[{}],!1;if(v.length<1)return re.errors=[{}],!1;{var m=!0;let $=v.length;for(let N=0;N<$;N++){let j=v[N],
y=e;if(typeof j!="string")return re.errors=[{}],!1;if(j!=="verify")return re.errors=[{}],!1;var m=y===e;if(!m)break}if(m){
let N=v.length,j;if(N>1){let y={};for(;N--;){let x=v[N];if(typeof x=="string"){if(typeof y[x]=="number")return j=y[x],re.
errors=[{}],!1;y[x]=N}}}}}}else return re.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let k=e;if(typeof r.ext!="boolean")return re.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let k=r.writ_use,A=e;if(typeof k!="string")return re.errors=[{}],!1;if(!(k==="bundle"||k==="token"||
k==="record"))return re.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}else return re.errors=[{}],!1}else if(p==="EC"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return re.errors=[{}],!1;{let h=e;for(let _ of Object.keys(r))if(!s.call(
Or.oneOf[1].properties,_))return re.errors=[{}],!1;if(h===e){if(r.kty!==void 0&&s.call(r,"kty")){let _=r.kty,a=e;if(typeof _!=
"string")return re.errors=[{}],!1;if(_!=="EC")return re.errors=[{}],!1;var g=a===e}else var g=!0;if(g){if(r.crv!==void 0&&
s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return re.errors=[{}],!1;if(a!=="P-256")return re.errors=[{}],!1;
var g=l===e}else var g=!0;if(g){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)
return re.errors=[{}],!1;if(o(l)<43)return re.errors=[{}],!1;if(!ar.test(l))return re.errors=[{}],!1}else return re.errors=
[{}],!1;var g=n===e}else var g=!0;if(g){if(r.y!==void 0&&s.call(r,"y")){let n=r.y,f=e;if(e===f)if(typeof n=="string"){if(o(
n)>43)return re.errors=[{}],!1;if(o(n)<43)return re.errors=[{}],!1;if(!ar.test(n))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var g=f===e}else var g=!0;if(g){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return re.errors=[{}],!1;if(o(f)<1)return re.errors=[{}],!1;if(!Je.test(f))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var g=u===e}else var g=!0;if(g){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>16)return re.errors=[{}],!1;if(o(u)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var g=v===
e}else var g=!0;if(g){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,k=e;if(typeof v!="string")return re.errors=[{}],!1;
if(v!=="sig")return re.errors=[{}],!1;var g=k===e}else var g=!0;if(g){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let k=r.
key_ops,A=e;if(e===A)if(Array.isArray(k)){if(k.length>1)return re.errors=[{}],!1;if(k.length<1)return re.errors=[{}],!1;
{var d=!0;let N=k.length;for(let j=0;j<N;j++){let y=k[j],x=e;if(typeof y!="string")return re.errors=[{}],!1;if(y!=="veri\
fy")return re.errors=[{}],!1;var d=x===e;if(!d)break}if(d){let j=k.length,y;if(j>1){let x={};for(;j--;){let w=k[j];if(typeof w==
"string"){if(typeof x[w]=="number")return y=x[w],re.errors=[{}],!1;x[w]=j}}}}}}else return re.errors=[{}],!1;var g=A===e}else
var g=!0;if(g){if(r.ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return re.errors=[{}],!1;var g=A===
e}else var g=!0;if(g)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return re.
errors=[{}],!1;if(!(A==="bundle"||A==="token"||A==="record"))return re.errors=[{}],!1;var g=$===e}else var g=!0}}}}}}}}}}}else
return re.errors=[{}],!1}else return re.errors=[{}],!1;else return re.errors=[{}],!1}else return re.errors=[{}],!1;return re.
errors=i,e===0}function ae(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.writ===void 0||!s.call(r,"writ"))&&(a="writ")||(r.name===void 0||
!s.call(r,"name"))&&(a="name")||(r.security===void 0||!s.call(r,"security"))&&(a="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(a="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(a="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(a="resources"))return ae.errors=[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="writ"||n==="name"||
n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="proxies"))return ae.errors=[{}],!1;if(l===
e){if(r.writ!==void 0&&s.call(r,"writ")){let n=r.writ,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ae.
errors=[{}],!1;if(n!==1)return ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let f=r.
name,u=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return ae.errors=[{}],!1;if(o(f)<1)return ae.errors=[{}],!1;if(!Ce.test(
f))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let u=e;fr(r.security,{instancePath:R+"/security",parentData:r,parentDataProperty:"security",rootData:C})||
(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let v=r.issuers,k=e;if(e===k)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>20)return ae.
errors=[{}],!1;if(Object.keys(v).length<1)return ae.errors=[{}],!1;for(let $ of Object.keys(v)){let N=e;if(e===e)if(typeof $==
"string"){if(o($)>63){let j={};i===null?i=[j]:i.push(j),e++}else if(o($)<1){let j={};i===null?i=[j]:i.push(j),e++}else if(!Ce.
test($)){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var m=N===e;if(!m){let j={};return i===
null?i=[j]:i.push(j),e++,ae.errors=i,!1}}if(m)for(let $ of Object.keys(v)){let N=e;gr(v[$],{instancePath:R+"/issuers/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:C})||(i=i===null?gr.errors:i.concat(gr.
errors),e=i.length);var g=N===e;if(!g)break}}else return ae.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let k=r.limits,A=e;if(e===A)if(k&&typeof k=="object"&&!Array.isArray(k)){let N;if((k.grant===
void 0||!s.call(k,"grant"))&&(N="grant")||(k.session===void 0||!s.call(k,"session"))&&(N="session"))return ae.errors=[{}],
!1;{let j=e;for(let y of Object.keys(k))if(!(y==="grant"||y==="session"||y==="groupsFresh"))return ae.errors=[{}],!1;if(j===
e){if(k.grant!==void 0&&s.call(k,"grant")){let y=k.grant,x=e;if(e===e)if(typeof y=="string"){if(o(y)>7)return ae.errors=
[{}],!1;if(o(y)<2)return ae.errors=[{}],!1;if(!mr.test(y))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var d=x===
e}else var d=!0;if(d){if(k.session!==void 0&&s.call(k,"session")){let x=k.session,w=e;if(e===e)if(typeof x=="string"){if(o(
x)>7)return ae.errors=[{}],!1;if(o(x)<2)return ae.errors=[{}],!1;if(!mr.test(x))return ae.errors=[{}],!1}else return ae.
errors=[{}],!1;var d=w===e}else var d=!0;if(d)if(k.groupsFresh!==void 0&&s.call(k,"groupsFresh")){let x=k.groupsFresh,w=e;
if(e===e)if(typeof x=="string"){if(o(x)>7)return ae.errors=[{}],!1;if(o(x)<2)return ae.errors=[{}],!1;if(!mr.test(x))return ae.
errors=[{}],!1}else return ae.errors=[{}],!1;var d=w===e}else var d=!0}}}}else return ae.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let A=r.bundle,$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(
A)){let j;if((A.life===void 0||!s.call(A,"life"))&&(j="life"))return ae.errors=[{}],!1;{let y=e;for(let x of Object.keys(
A))if(x!=="life")return ae.errors=[{}],!1;if(y===e&&A.life!==void 0&&s.call(A,"life")){let x=A.life;if(e===e)if(typeof x==
"string"){if(o(x)>7)return ae.errors=[{}],!1;if(o(x)<2)return ae.errors=[{}],!1;if(!mr.test(x))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1}}}else return ae.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let $=r.resources,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length>1e4)
return ae.errors=[{}],!1;for(let y of Object.keys($)){let x=e;if(e===e)if(typeof y=="string"){if(o(y)>63){let w={};i===null?
i=[w]:i.push(w),e++}else if(o(y)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Ce.test(y)){let w={};i===null?i=[w]:i.
push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var p=x===e;if(!p){let w={};return i===null?i=[w]:i.push(w),e++,
ae.errors=i,!1}}if(p)for(let y of Object.keys($)){let x=e;Ue($[y],{instancePath:R+"/resources/"+y.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:$,parentDataProperty:y,rootData:C})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var c=x===
e;if(!c)break}}else return ae.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let $=r.proxies,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let y;if(($.keys===void 0||!s.call($,"keys"))&&
(y="keys"))return ae.errors=[{}],!1;{let x=e;for(let w of Object.keys($))if(w!=="keys")return ae.errors=[{}],!1;if(x===e&&
$.keys!==void 0&&s.call($,"keys")){let w=$.keys;if(e===e)if(Array.isArray(w)){if(w.length>100)return ae.errors=[{}],!1;if(w.
length<1)return ae.errors=[{}],!1;{var h=!0;let b=w.length;for(let P=0;P<b;P++){let q=w[P],O=e;if(e===O)if(q&&typeof q==
"object"&&!Array.isArray(q)){let T;if((q.kid===void 0||!s.call(q,"kid"))&&(T="kid")||(q.jwk===void 0||!s.call(q,"jwk"))&&
(T="jwk"))return ae.errors=[{}],!1;{let Z=e;for(let D of Object.keys(q))if(!(D==="kid"||D==="jwk"))return ae.errors=[{}],
!1;if(Z===e){if(q.kid!==void 0&&s.call(q,"kid")){let D=q.kid,z=e;if(e===e)if(typeof D=="string"){if(o(D)>128)return ae.errors=
[{}],!1;if(o(D)<1)return ae.errors=[{}],!1;if(!Je.test(D))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var _=z===
e}else var _=!0;if(_)if(q.jwk!==void 0&&s.call(q,"jwk")){let D=e;re(q.jwk,{instancePath:R+"/proxies/keys/"+P+"/jwk",parentData:q,
parentDataProperty:"jwk",rootData:C})||(i=i===null?re.errors:i.concat(re.errors),e=i.length);var _=D===e}else var _=!0}}}else
return ae.errors=[{}],!1;var h=O===e;if(!h)break}}}else return ae.errors=[{}],!1}}}else return ae.errors=[{}],!1;var t=N===
e}else var t=!0}}}}}}}}}else return ae.errors=[{}],!1;return ae.errors=i,e===0}var Cr=kr,br=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function er(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.issuer===void 0||!s.call(r,"issuer"))&&(m="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(m="subject"))return er.errors=[{}],!1;{let g=e;for(let d of Object.keys(r))
if(!(d==="issuer"||d==="subject"||d==="github"))return er.errors=[{}],!1;if(g===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let d=r.issuer,p=e;if(e===e)if(typeof d=="string"){if(o(d)>63)return er.errors=[{}],!1;if(o(d)<1)return er.errors=[
{}],!1;if(!Ce.test(d))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let p=r.subject,c=e;if(e===c)if(typeof p=="string"){if(o(p)>255)return er.errors=[{}],!1;if(o(
p)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let p=r.github,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return er.errors=[{}],!1;if(e===
c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return er.errors=[{}],!1;if(p<1||isNaN(p))return er.
errors=[{}],!1}var t=c===e}else var t=!0}}}}else return er.errors=[{}],!1;return er.errors=i,e===0}function kr(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return kr.errors=[{}],!1;for(let g of Object.keys(r)){let d=e;if(e===e)if(typeof g=="string"){
if(o(g)>254){let p={};i===null?i=[p]:i.push(p),e++}else if(o(g)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!br.test(
g)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}var t=d===e;if(!t){let p={};return i===
null?i=[p]:i.push(p),e++,kr.errors=i,!1}}if(t)for(let g of Object.keys(r)){let d=e;er(r[g],{instancePath:R+"/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:g,rootData:C})||(i=i===null?er.errors:i.concat(er.errors),
e=i.length);var m=d===e;if(!m)break}}else return kr.errors=[{}],!1;return kr.errors=i,e===0}var Zr=Dr,Ur=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ve(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.members===void 0||!s.call(r,"members"))&&
(g="members"))return Ve.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="members"||p==="github"))return Ve.
errors=[{}],!1;if(d===e){if(r.members!==void 0&&s.call(r,"members")){let p=r.members,c=e;if(e===c)if(Array.isArray(p)){if(p.
length>1e4)return Ve.errors=[{}],!1;if(p.length<0)return Ve.errors=[{}],!1;{var t=!0;let _=p.length;for(let a=0;a<_;a++){
let l=p[a],n=e;if(typeof l!="string")return Ve.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(o(l)>254)return Ve.errors=
[{}],!1;if(o(l)<1)return Ve.errors=[{}],!1;if(!br.test(l))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=n===
e;if(!t)break}if(t){let a=p.length,l;if(a>1){let n={};for(;a--;){let f=p[a];if(typeof f=="string"){if(typeof n[f]=="numb\
er")return l=n[f],Ve.errors=[{}],!1;n[f]=a}}}}}}else return Ve.errors=[{}],!1;var m=c===e}else var m=!0;if(m)if(r.github!==
void 0&&s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(o(p)>141)return Ve.errors=[{}],!1;if(o(
p)<3)return Ve.errors=[{}],!1;if(!Ur.test(p))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var m=c===e}else var m=!0}}}else
return Ve.errors=[{}],!1;return Ve.errors=i,e===0}function He(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.from===void 0||!s.call(r,"from"))&&(g="\
from"))return He.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="from"||p==="github"))return He.errors=[{}],
!1;if(d===e){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){
let _;if((p.issuer===void 0||!s.call(p,"issuer"))&&(_="issuer")||(p.claim===void 0||!s.call(p,"claim"))&&(_="claim")||(p.
value===void 0||!s.call(p,"value"))&&(_="value"))return He.errors=[{}],!1;{let a=e;for(let l of Object.keys(p))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(a===e){if(p.issuer!==void 0&&s.call(p,"issuer")){let l=p.
issuer,n=e;if(e===e)if(typeof l=="string"){if(o(l)>63)return He.errors=[{}],!1;if(o(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(p.claim!==void 0&&s.call(
p,"claim")){let n=p.claim,f=e;if(e===f)if(typeof n=="string"){if(o(n)>128)return He.errors=[{}],!1;if(o(n)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(p.value!==void 0&&s.call(p,"value")){let n=p.value,
f=e;if(e===f)if(typeof n=="string"){if(o(n)>256)return He.errors=[{}],!1;if(o(n)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var m=c===e}else var m=!0;if(m)if(r.github!==void 0&&
s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(o(p)>141)return He.errors=[{}],!1;if(o(p)<3)return He.
errors=[{}],!1;if(!Ur.test(p))return He.errors=[{}],!1}else return He.errors=[{}],!1;var m=c===e}else var m=!0}}}else return He.
errors=[{}],!1;return He.errors=i,e===0}function Dr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0,t=e,m=!1,g=null,d=e;Ve(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?Ve.errors:
i.concat(Ve.errors),e=i.length);var c=d===e;c&&(m=!0,g=0);let p=e;He(r,{instancePath:R,parentData:V,parentDataProperty:G,
rootData:C})||(i=i===null?He.errors:i.concat(He.errors),e=i.length);var c=p===e;if(c&&m?(m=!1,g=[g,1]):c&&(m=!0,g=1),m)e=
t,i!==null&&(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(h),e++,Dr.errors=i,!1}return Dr.errors=i,e===
0}var Hr=wr,Ti={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Ei={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},ur=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ui=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function vr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return vr.errors=[{}],!1;if(r.length<1)return vr.errors=[{}],!1;{var t=!0;let m=r.length;for(let g=0;g<
m;g++){let d=r[g],p=e;if(typeof d!="string")return vr.errors=[{}],!1;if(e===e)if(typeof d=="string"){if(o(d)>141)return vr.
errors=[{}],!1;if(o(d)<2)return vr.errors=[{}],!1;if(!zr.test(d))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let g=r.length,d;if(g>1){let p={};for(;g--;){let c=r[g];if(typeof c=="string"){if(typeof p[c]==
"number")return d=p[c],vr.errors=[{}],!1;p[c]=g}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}var Si={type:"\
object",additionalProperties:!1,required:["allow","login"],properties:{allow:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock",
"notify","maintenance","set","other"],description:"A kind of statement, by effect; all is every kind."},description:"Kin\
ds of statement the role may run. [all] is every kind."},tables:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{
type:"string",$ref:"words#/$defs/tablePattern"},description:"Tables the role may touch. Absent: all."},functions:{type:"\
array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/functionName"},description:"Functi\
ons the role may call beyond the built-in safe list."},login:{type:"object",additionalProperties:!1,required:["user","pa\
ssword"],properties:{user:{$ref:"words#/$defs/databaseName",description:"The login on the server."},password:{$ref:"word\
s#/$defs/secretReference",description:"Where its password is found. writ.yaml must allow it."}},description:"The credent\
ial the proxy uses. No client ever sees it."}},description:"A named set of rights.","x-unknown":{statements:"Write allow\
: [select, \u2026].",deny:"Write what to deny in guards/RESOURCE.yaml.",user:"Write login: { user: \u2026, password: \u2026 }.",
password:"Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Mr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|\
"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',
"u"),Tr=new RegExp('^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^\
"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Lr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$",
"u"),Br=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function _r(r,{instancePath:R="",parentData:V,parentDataProperty:G,
rootData:C=r}={}){let i=null,e=0,t=e,m=!1,g=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.vault===
void 0||!s.call(r,"vault"))&&(h="vault")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.keys(r))
if(a!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let h={};i===null?i=[h]:i.push(h),e++}var c=d===e;c&&(m=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if((r.aws===void 0||!s.call(r,"aws"))&&(h="aws")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let h={};i===null?i=[h]:i.push(h),e++}var c=p===e;if(c&&m)m=!1,g=[g,1];else{c&&(m=!0,g=1);let h=e;if(e===h)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=h===e;if(c&&m)m=!1,g=[g,2];else{c&&(m=!0,g=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let u of Object.keys(r))if(u!=="env"){let v={};i===null?i=[v]:i.push(
v),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(o(u)>128){let v={};
i===null?i=[v]:i.push(v),e++}else if(o(u)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Br.test(u)){let v={};i===null?
i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===
e;c&&m?(m=!1,g=[g,3]):c&&(m=!0,g=3)}}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(
h),e++,_r.errors=i,!1}return _r.errors=i,e===0}function $e(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return $e.errors=[{}],!1;{let h=e;for(let _ of Object.keys(
r))if(!(_==="allow"||_==="tables"||_==="functions"||_==="login"))return $e.errors=[{}],!1;if(h===e){if(r.allow!==void 0&&
s.call(r,"allow")){let _=r.allow,a=e;if(e===a)if(Array.isArray(_)){if(_.length>16)return $e.errors=[{}],!1;if(_.length<1)
return $e.errors=[{}],!1;{var t=!0;let n=_.length;for(let f=0;f<n;f++){let u=_[f],v=e;if(typeof u!="string")return $e.errors=
[{}],!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||
u==="call"||u==="do"||u==="copy"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return $e.errors=
[{}],!1;var t=v===e;if(!t)break}if(t){let f=_.length,u;if(f>1){let v={};for(;f--;){let k=_[f];if(typeof k=="string"){if(typeof v[k]==
"number")return u=v[k],$e.errors=[{}],!1;v[k]=f}}}}}}else return $e.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(r.
tables!==void 0&&s.call(r,"tables")){let a=r.tables,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return $e.errors=[
{}],!1;if(a.length<1)return $e.errors=[{}],!1;{var g=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],k=e;if(typeof v!=
"string")return $e.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(o(v)>261)return $e.errors=[{}],!1;if(o(v)<3)return $e.
errors=[{}],!1;if(!Mr.test(v))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var g=k===e;if(!g)break}if(g){let u=a.
length,v;if(u>1){let k={};for(;u--;){let A=a[u];if(typeof A=="string"){if(typeof k[A]=="number")return v=k[A],$e.errors=
[{}],!1;k[A]=u}}}}}}else return $e.errors=[{}],!1;var m=l===e}else var m=!0;if(m){if(r.functions!==void 0&&s.call(r,"fun\
ctions")){let l=r.functions,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.
errors=[{}],!1;{var d=!0;let u=l.length;for(let v=0;v<u;v++){let k=l[v],A=e;if(typeof k!="string")return $e.errors=[{}],
!1;if(e===e)if(typeof k=="string"){if(o(k)>261)return $e.errors=[{}],!1;if(o(k)<3)return $e.errors=[{}],!1;if(!Tr.test(k))
return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var d=A===e;if(!d)break}if(d){let v=l.length,k;if(v>1){let A={};for(;v--;){
let $=l[v];if(typeof $=="string"){if(typeof A[$]=="number")return k=A[$],$e.errors=[{}],!1;A[$]=v}}}}}}else return $e.errors=
[{}],!1;var m=n===e}else var m=!0;if(m)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){let u;if((l.user===void 0||!s.call(l,"user"))&&(u="user")||(l.password===void 0||!s.call(l,
"password"))&&(u="password"))return $e.errors=[{}],!1;{let v=e;for(let k of Object.keys(l))if(!(k==="user"||k==="passwor\
d"))return $e.errors=[{}],!1;if(v===e){if(l.user!==void 0&&s.call(l,"user")){let k=l.user,A=e;if(e===e)if(typeof k=="str\
ing"){if(o(k)>63)return $e.errors=[{}],!1;if(o(k)<1)return $e.errors=[{}],!1;if(!ur.test(k))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var p=A===e}else var p=!0;if(p)if(l.password!==void 0&&s.call(l,"password")){let k=e;_r(l.password,
{instancePath:R+"/login/password",parentData:l,parentDataProperty:"password",rootData:C})||(i=i===null?_r.errors:i.concat(
_r.errors),e=i.length);var p=k===e}else var p=!0}}}else return $e.errors=[{}],!1;var m=n===e}else var m=!0}}}}}else return $e.
errors=[{}],!1;return $e.errors=i,e===0}function Ze(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.kind===void 0||!s.call(r,"kind"))&&(h="\
kind")||(r.address===void 0||!s.call(r,"address"))&&(h="address")||(r.database===void 0||!s.call(r,"database"))&&(h="dat\
abase")||(r.tls===void 0||!s.call(r,"tls"))&&(h="tls")||(r.owners===void 0||!s.call(r,"owners"))&&(h="owners")||(r.roles===
void 0||!s.call(r,"roles"))&&(h="roles"))return Ze.errors=[{}],!1;{let _=e;for(let a of Object.keys(r))if(!(a==="kind"||
a==="address"||a==="database"||a==="tls"||a==="owners"||a==="record"||a==="roles"))return Ze.errors=[{}],!1;if(_===e){if(r.
kind!==void 0&&s.call(r,"kind")){let a=r.kind,l=e;if(typeof a!="string")return Ze.errors=[{}],!1;if(a!=="postgres")return Ze.
errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){let l=r.address,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>259)return Ze.errors=[{}],!1;if(o(l)<3)return Ze.errors=[{}],!1;if(!Rr.test(l))return Ze.
errors=[{}],!1}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){
let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return Ze.errors=[{}],!1;if(o(n)<1)return Ze.errors=[{}],
!1;if(!ur.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&
s.call(r,"tls")){let f=r.tls,u=e,v=e,k=!1,A=null,$=e;if(typeof f!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(f===
"verify-full"||f==="disable")){let y={};i===null?i=[y]:i.push(y),e++}var m=$===e;m&&(k=!0,A=0);let N=e;if(e===N)if(f&&typeof f==
"object"&&!Array.isArray(f)){let y;if((f.ca===void 0||!s.call(f,"ca"))&&(y="ca")){let x={};i===null?i=[x]:i.push(x),e++}else{
let x=e;for(let w of Object.keys(f))if(w!=="ca"){let b={};i===null?i=[b]:i.push(b),e++;break}if(x===e&&f.ca!==void 0&&s.
call(f,"ca")){let w=f.ca;if(e===e)if(typeof w=="string"){if(o(w)>65536){let b={};i===null?i=[b]:i.push(b),e++}else if(o(
w)<1){let b={};i===null?i=[b]:i.push(b),e++}else if(!ui.test(w)){let b={};i===null?i=[b]:i.push(b),e++}}else{let b={};i===
null?i=[b]:i.push(b),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var m=N===e;if(m&&k?(k=!1,A=[A,1]):m&&(k=!0,A=1),
k)e=v,i!==null&&(v?i.length=v:i=null);else{let y={};return i===null?i=[y]:i.push(y),e++,Ze.errors=i,!1}var t=u===e}else var t=!0;
if(t){if(r.owners!==void 0&&s.call(r,"owners")){let u=e;vr(r.owners,{instancePath:R+"/owners",parentData:r,parentDataProperty:"\
owners",rootData:C})||(i=i===null?vr.errors:i.concat(vr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.record!==
void 0&&s.call(r,"record")){let v=r.record,k=e;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let $=e;for(let N of Object.
keys(v))if(!(N==="results"||N==="durable"))return Ze.errors=[{}],!1;if($===e){if(v.results!==void 0&&s.call(v,"results")){
let N=v.results,j=e,y=e,x=!1,w=null,b=e;if(typeof N!="string"){let O={};i===null?i=[O]:i.push(O),e++}if(!(N==="none"||N===
"digest")){let O={};i===null?i=[O]:i.push(O),e++}var g=b===e;g&&(x=!0,w=0);let P=e;if(e===P)if(N&&typeof N=="object"&&!Array.
isArray(N)){let O;if((N.rows===void 0||!s.call(N,"rows"))&&(O="rows")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;
for(let T of Object.keys(N))if(T!=="rows"){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e&&N.rows!==void 0&&s.call(
N,"rows")){let T=N.rows,Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let D={};i===null?i=[D]:i.push(D),
e++}if(e===Z&&typeof T=="number"&&isFinite(T)){if(T>1e4||isNaN(T)){let D={};i===null?i=[D]:i.push(D),e++}else if(T<1||isNaN(
T)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var g=P===e;if(g&&x?(x=!1,w=[w,
1]):g&&(x=!0,w=1),x)e=y,i!==null&&(y?i.length=y:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,Ze.errors=i,!1}
var d=j===e}else var d=!0;if(d)if(v.durable!==void 0&&s.call(v,"durable")){let N=v.durable,j=e;if(typeof N!="string")return Ze.
errors=[{}],!1;if(N!=="within-a-second")return Ze.errors=[{}],!1;var d=j===e}else var d=!0}}else return Ze.errors=[{}],!1;
var t=k===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let v=r.roles,k=e;if(e===k)if(v&&typeof v=="objec\
t"&&!Array.isArray(v)){if(Object.keys(v).length>100)return Ze.errors=[{}],!1;if(Object.keys(v).length<1)return Ze.errors=
[{}],!1;for(let $ of Object.keys(v)){let N=e;if(e===e)if(typeof $=="string"){if(o($)>63){let j={};i===null?i=[j]:i.push(
j),e++}else if(o($)<1){let j={};i===null?i=[j]:i.push(j),e++}else if(!Ce.test($)){let j={};i===null?i=[j]:i.push(j),e++}}else{
let j={};i===null?i=[j]:i.push(j),e++}var p=N===e;if(!p){let j={};return i===null?i=[j]:i.push(j),e++,Ze.errors=i,!1}}if(p)
for(let $ of Object.keys(v)){let N=e;$e(v[$],{instancePath:R+"/roles/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,
parentDataProperty:$,rootData:C})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var c=N===e;if(!c)break}}else return Ze.
errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function wr(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let t=r.kind;if(typeof t=="string")if(t==="postgres")Ze(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||
(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);else return wr.errors=[{}],!1;else return wr.errors=[{}],!1}else return wr.
errors=[{}],!1;return wr.errors=i,e===0}var Vr=ke,Ii={type:"string",enum:["select","insert","update","delete","merge","t\
runcate","ddl","call","do","copy","lock","notify","maintenance","set","other"],description:"A kind of statement, by effe\
ct."},Wi={type:"object",description:"A CI job or service, by the claims of its token: every claim named here must be equ\
al.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$defs/name",description:"The \
issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,
"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],maxLength:512,minLength:1,description:"\
The value that the claim must have.","x-instead":"Write a text or a whole number; a claim with several values cannot be \
named."},"x-instead":"Name at least one claim beside the issuer, such as repository_id: 1234; the issuer alone would adm\
it everybody it knows."},vi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function Qe(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length>20)return Qe.errors=[{}],!1;if(Object.keys(r).length<2)return Qe.errors=[{}],!1;{let g;if((r.issuer===void 0||
!s.call(r,"issuer"))&&(g="issuer"))return Qe.errors=[{}],!1;for(let d of Object.keys(r)){let p=e;if(e===p)if(typeof d=="\
string"){if(o(d)>128){let c={};i===null?i=[c]:i.push(c),e++}else if(!vi.test(d)){let c={};i===null?i=[c]:i.push(c),e++}}else{
let c={};i===null?i=[c]:i.push(c),e++}var t=p===e;if(!t){let c={};return i===null?i=[c]:i.push(c),e++,Qe.errors=i,!1}}if(t){
let d=e;for(let p of Object.keys(r))if(p!=="issuer"){let c=r[p],h=e;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return Qe.errors=[{}],!1;if(e===h&&typeof c=="string"){if(o(c)>512)return Qe.errors=[{}],!1;if(o(
c)<1)return Qe.errors=[{}],!1}var m=h===e;if(!m)break}if(d===e&&r.issuer!==void 0&&s.call(r,"issuer")){let p=r.issuer;if(e===
e)if(typeof p=="string"){if(o(p)>63)return Qe.errors=[{}],!1;if(o(p)<1)return Qe.errors=[{}],!1;if(!Ce.test(p))return Qe.
errors=[{}],!1}else return Qe.errors=[{}],!1}}}}else return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Ar(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0,t=e,m=!1,g=null,d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let h;if((r.user===void 0||!s.call(r,"user"))&&(h="user")){let _={};i===null?i=[_]:i.push(_),e++}else{
let _=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.user!==void 0&&
s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(o(
a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===
null?i=[l]:i.push(l),e++}}}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=d===e;c&&(m=!0,g=0);let p=e;if(e===p)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.group===void 0||!s.call(r,"group"))&&(h="group")){let _={};i===null?i=
[_]:i.push(_),e++}else{let _=e;for(let a of Object.keys(r))if(a!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===
e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="string"){if(o(a)>63){let l={};i===null?i=[l]:
i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.test(a)){let l={};i===null?i=[l]:i.push(
l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=p===e;if(c&&m)m=!1,
g=[g,1];else{c&&(m=!0,g=1);let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.workload===void 0||
!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let n of Object.keys(r))if(n!==
"workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.call(r,"workload")&&(Qe(r.workload,
{instancePath:R+"/workload",parentData:r,parentDataProperty:"workload",rootData:C})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=h===e;c&&m?(m=!1,g=[g,2]):c&&(m=!0,g=2)}if(m)e=t,i!==null&&
(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(h),e++,Ar.errors=i,!1}return Ar.errors=i,e===0}var pi=new RegExp(
"\\S","u"),Kr=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0\
-9]Z$","u");function ke(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.to===void 0||!s.call(r,"to"))&&(p="to")||(r.role===void 0||!s.call(
r,"role"))&&(p="role")||(r.why===void 0||!s.call(r,"why"))&&(p="why")||(r.until===void 0||!s.call(r,"until"))&&(p="until"))
return ke.errors=[{}],!1;{let c=e;for(let h of Object.keys(r))if(!(h==="to"||h==="role"||h==="why"||h==="from"||h==="unt\
il"||h==="only"||h==="sessions"))return ke.errors=[{}],!1;if(c===e){if(r.to!==void 0&&s.call(r,"to")){let h=e;Ar(r.to,{instancePath:R+
"/to",parentData:r,parentDataProperty:"to",rootData:C})||(i=i===null?Ar.errors:i.concat(Ar.errors),e=i.length);var t=h===
e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let _=r.role,a=e;if(e===e)if(typeof _=="string"){if(o(_)>63)
return ke.errors=[{}],!1;if(o(_)<1)return ke.errors=[{}],!1;if(!Ce.test(_))return ke.errors=[{}],!1}else return ke.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let a=r.why,l=e;if(e===l)if(typeof a=="strin\
g"){if(o(a)>500)return ke.errors=[{}],!1;if(o(a)<1)return ke.errors=[{}],!1;if(!pi.test(a))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.from!==void 0&&s.call(r,"from")){let l=r.from,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>20)return ke.errors=[{}],!1;if(o(l)<20)return ke.errors=[{}],!1;if(!Kr.test(l))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let n=r.
until,f=e;if(e===e)if(typeof n=="string"){if(o(n)>20)return ke.errors=[{}],!1;if(o(n)<20)return ke.errors=[{}],!1;if(!Kr.
test(n))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(
r,"only")){let f=r.only,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1)return ke.errors=
[{}],!1;{let k=e;for(let A of Object.keys(f))if(!(A==="tables"||A==="allow"))return ke.errors=[{}],!1;if(k===e){if(f.tables!==
void 0&&s.call(f,"tables")){let A=f.tables,$=e;if(e===$)if(Array.isArray(A)){if(A.length>1e3)return ke.errors=[{}],!1;if(A.
length<1)return ke.errors=[{}],!1;{var m=!0;let j=A.length;for(let y=0;y<j;y++){let x=A[y],w=e;if(typeof x!="string")return ke.
errors=[{}],!1;if(e===e)if(typeof x=="string"){if(o(x)>261)return ke.errors=[{}],!1;if(o(x)<3)return ke.errors=[{}],!1;if(!Mr.
test(x))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var m=w===e;if(!m)break}if(m){let y=A.length,x;if(y>1){let w={};
for(;y--;){let b=A[y];if(typeof b=="string"){if(typeof w[b]=="number")return x=w[b],ke.errors=[{}],!1;w[b]=y}}}}}}else return ke.
errors=[{}],!1;var d=$===e}else var d=!0;if(d)if(f.allow!==void 0&&s.call(f,"allow")){let A=f.allow,$=e;if(e===$)if(Array.
isArray(A)){if(A.length>15)return ke.errors=[{}],!1;if(A.length<1)return ke.errors=[{}],!1;{var g=!0;let j=A.length;for(let y=0;y<
j;y++){let x=A[y],w=e;if(typeof x!="string")return ke.errors=[{}],!1;if(typeof x!="string")return ke.errors=[{}],!1;if(!(x===
"select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||x==="call"||x==="do"||x==="c\
opy"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return ke.errors=[{}],!1;var g=w===e;if(!g)break}
if(g){let y=A.length,x;if(y>1){let w={};for(;y--;){let b=A[y];if(typeof b=="string"){if(typeof w[b]=="number")return x=w[b],
ke.errors=[{}],!1;w[b]=y}}}}}}else return ke.errors=[{}],!1;var d=$===e}else var d=!0}}}else return ke.errors=[{}],!1;var t=u===
e}else var t=!0;if(t)if(r.sessions!==void 0&&s.call(r,"sessions")){let f=r.sessions,u=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f)))return ke.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return ke.
errors=[{}],!1;if(f<1||isNaN(f))return ke.errors=[{}],!1}var t=u===e}else var t=!0}}}}}}}}else return ke.errors=[{}],!1;
return ke.errors=i,e===0}var Gr=we,zi={title:"MaskDocument",description:"masks/RESOURCE.yaml: what stays hidden, and fro\
m whom.",type:"object",additionalProperties:!1,required:["unlisted"],properties:{unlisted:{type:"string",enum:["show","h\
ide"],description:"Columns that no line names. Required, so that somebody decided.","x-instead":"Decide about the column\
s that no line names: unlisted: hide, or unlisted: show."},columns:{type:"object",maxProperties:1e4,propertyNames:{$ref:"\
words#/$defs/columnPattern"},additionalProperties:{$ref:"mask#/$defs/maskValue"},description:"How each column is masked."},
detect:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",enum:["credit-card","us-ssn","email","iba\
n","token"],description:"A kind of value."},description:"Values found in free text and JSON, whatever their column."},clear:{
type:"array",minItems:1,maxItems:1e3,description:"Columns that some roles see as they are.",items:{type:"object",additionalProperties:!1,
required:["columns","roles"],properties:{columns:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"strin\
g",$ref:"words#/$defs/columnPattern"},description:"Which columns."},roles:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{type:"string",$ref:"words#/$defs/name"},description:"Which roles see them."}}}}},"x-unknown":{default:"Write unli\
sted: hide or unlisted: show.",roles:"Write clear: [{ columns: [\u2026], roles: [\u2026] }].",tables:"Name columns as sc\
hema.table.column under columns."},$defs:{maskValue:{description:"One form, and options beside it.","x-instead":'Write "\
null" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email: domain } or { hash: true, \u2026 }.',oneOf:[
{type:"string",enum:["null","fixed","hash"],description:"null, a constant of the column's type, or a keyed hash."},{type:"\
object",additionalProperties:!1,required:["null"],properties:{null:{type:"boolean",const:!0,description:"Null in place o\
f every value.","x-instead":'Write { null: true, \u2026 } or "null" in quotes.'},nulls:{type:"string",enum:["show","hide"],
description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does \
not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing \
the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absen\
t: not.","x-instead":"Write search: equality, or leave it out."}},description:"Null in place of every value."},{type:"ob\
ject",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["string","number","boolean"],maxLength:1e3,description:"\
The constant that everybody sees."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent\
: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. Abs\
ent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"str\
ing",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equali\
ty, or leave it out."}},description:"A constant."},{type:"object",additionalProperties:!1,required:["keep"],properties:{
keep:{type:"object",additionalProperties:!1,required:[],properties:{first:{type:"integer",minimum:1,maximum:64,description:"\
So many characters from the start."},last:{type:"integer",minimum:1,maximum:64,description:"So many characters from the \
end."}},minProperties:1,description:"Which characters stay; all others are hidden, and short values hide whole.","x-inst\
ead":"Write { keep: { first: 2 } }, { keep: { last: 4 } } or both."},nulls:{type:"string",enum:["show","hide"],description:"\
show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the c\
olumn may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is\
 refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-i\
nstead":"Write search: equality, or leave it out."}},description:"A few characters of it."},{type:"object",additionalProperties:!1,
required:["email"],properties:{email:{type:"string",const:"domain",description:"The domain stays, the name does not.","x\
-instead":"Write { email: domain }."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Abse\
nt: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. A\
bsent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"s\
tring",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equa\
lity, or leave it out."}},description:"The domain of an e-mail address."},{type:"object",additionalProperties:!1,required:[
"hash"],properties:{hash:{type:"boolean",const:!0,description:"A hash keyed per session: equal values stay equal.","x-in\
stead":"Write { hash: true, \u2026 } or hash."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays \
null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still w\
rite it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{
type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write searc\
h: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Ri={description:"One form, and \
options beside it.","x-instead":'Write "null" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email\
: domain } or { hash: true, \u2026 }.',oneOf:[{type:"string",enum:["null","fixed","hash"],description:"null, a constant \
of the column's type, or a keyed hash."},{type:"object",additionalProperties:!1,required:["null"],properties:{null:{type:"\
boolean",const:!0,description:"Null in place of every value.","x-instead":'Write { null: true, \u2026 } or "null" in quotes.'},
nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"\
allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Write writ\
e: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"Row\
s may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"N\
ull in place of every value."},{type:"object",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["strin\
g","number","boolean"],maxLength:1e3,description:"The constant that everybody sees."},nulls:{type:"string",enum:["show",
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
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function we(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(A="unlisted"))return we.errors=[{}],!1;{let $=e;for(let N of Object.keys(r))
if(!(N==="unlisted"||N==="columns"||N==="detect"||N==="clear"))return we.errors=[{}],!1;if($===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let N=r.unlisted,j=e;if(typeof N!="string")return we.errors=[{}],!1;if(!(N==="show"||N==="hide"))return we.
errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let j=r.columns,y=e;if(e===y)
if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length>1e4)return we.errors=[{}],!1;for(let w of Object.keys(
j)){let b=e;if(e===e)if(typeof w=="string"){if(o(w)>392){let P={};i===null?i=[P]:i.push(P),e++}else if(o(w)<5){let P={};
i===null?i=[P]:i.push(P),e++}else if(!Jr.test(w)){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.
push(P),e++}var m=b===e;if(!m){let P={};return i===null?i=[P]:i.push(P),e++,we.errors=i,!1}}if(m)for(let w of Object.keys(
j)){let b=j[w],P=e,q=e,O=!1,I=null,T=e;if(typeof b!="string"){let D={};i===null?i=[D]:i.push(D),e++}if(!(b==="null"||b===
"fixed"||b==="hash")){let D={};i===null?i=[D]:i.push(D),e++}var d=T===e;d&&(O=!0,I=0);let Z=e;if(e===Z)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let D;if((b.null===void 0||!s.call(b,"null"))&&(D="null")){let z={};i===null?i=[z]:i.push(z),
e++}else{let z=e;for(let F of Object.keys(b))if(!(F==="null"||F==="nulls"||F==="write"||F==="search")){let U={};i===null?
i=[U]:i.push(U),e++;break}if(z===e){if(b.null!==void 0&&s.call(b,"null")){let F=b.null,U=e;if(typeof F!="boolean"){let L={};
i===null?i=[L]:i.push(L),e++}if(F!==!0){let L={};i===null?i=[L]:i.push(L),e++}var g=U===e}else var g=!0;if(g){if(b.nulls!==
void 0&&s.call(b,"nulls")){let U=b.nulls,S=e;if(typeof U!="string"){let W={};i===null?i=[W]:i.push(W),e++}if(!(U==="show"||
U==="hide")){let W={};i===null?i=[W]:i.push(W),e++}var g=S===e}else var g=!0;if(g){if(b.write!==void 0&&s.call(b,"write")){
let S=b.write,L=e;if(typeof S!="string"){let E={};i===null?i=[E]:i.push(E),e++}if(S!=="allow"){let E={};i===null?i=[E]:i.
push(E),e++}var g=L===e}else var g=!0;if(g)if(b.search!==void 0&&s.call(b,"search")){let S=b.search,L=e;if(typeof S!="st\
ring"){let E={};i===null?i=[E]:i.push(E),e++}if(S!=="equality"){let E={};i===null?i=[E]:i.push(E),e++}var g=L===e}else var g=!0}}}}}else{
let D={};i===null?i=[D]:i.push(D),e++}var d=Z===e;if(d&&O)O=!1,I=[I,1];else{d&&(O=!0,I=1);let D=e;if(e===D)if(b&&typeof b==
"object"&&!Array.isArray(b)){let F;if((b.fixed===void 0||!s.call(b,"fixed"))&&(F="fixed")){let U={};i===null?i=[U]:i.push(
U),e++}else{let U=e;for(let S of Object.keys(b))if(!(S==="fixed"||S==="nulls"||S==="write"||S==="search")){let L={};i===
null?i=[L]:i.push(L),e++;break}if(U===e){if(b.fixed!==void 0&&s.call(b,"fixed")){let S=b.fixed,L=e;if(typeof S!="string"&&
!(typeof S=="number"&&isFinite(S))&&typeof S!="boolean"){let E={};i===null?i=[E]:i.push(E),e++}if(e===L&&typeof S=="stri\
ng"&&o(S)>1e3){let E={};i===null?i=[E]:i.push(E),e++}var p=L===e}else var p=!0;if(p){if(b.nulls!==void 0&&s.call(b,"null\
s")){let L=b.nulls,W=e;if(typeof L!="string"){let Q={};i===null?i=[Q]:i.push(Q),e++}if(!(L==="show"||L==="hide")){let Q={};
i===null?i=[Q]:i.push(Q),e++}var p=W===e}else var p=!0;if(p){if(b.write!==void 0&&s.call(b,"write")){let W=b.write,E=e;if(typeof W!=
"string"){let H={};i===null?i=[H]:i.push(H),e++}if(W!=="allow"){let H={};i===null?i=[H]:i.push(H),e++}var p=E===e}else var p=!0;
if(p)if(b.search!==void 0&&s.call(b,"search")){let W=b.search,E=e;if(typeof W!="string"){let H={};i===null?i=[H]:i.push(
H),e++}if(W!=="equality"){let H={};i===null?i=[H]:i.push(H),e++}var p=E===e}else var p=!0}}}}}else{let F={};i===null?i=[
F]:i.push(F),e++}var d=D===e;if(d&&O)O=!1,I=[I,2];else{d&&(O=!0,I=2);let F=e;if(e===F)if(b&&typeof b=="object"&&!Array.isArray(
b)){let S;if((b.keep===void 0||!s.call(b,"keep"))&&(S="keep")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let W of Object.
keys(b))if(!(W==="keep"||W==="nulls"||W==="write"||W==="search")){let E={};i===null?i=[E]:i.push(E),e++;break}if(L===e){
if(b.keep!==void 0&&s.call(b,"keep")){let W=b.keep,E=e;if(e===E)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(
W).length<1){let H={};i===null?i=[H]:i.push(H),e++}else{let H=e;for(let J of Object.keys(W))if(!(J==="first"||J==="last")){
let K={};i===null?i=[K]:i.push(K),e++;break}if(H===e){if(W.first!==void 0&&s.call(W,"first")){let J=W.first,K=e;if(!(typeof J==
"number"&&!(J%1)&&!isNaN(J)&&isFinite(J))){let ee={};i===null?i=[ee]:i.push(ee),e++}if(e===K&&typeof J=="number"&&isFinite(
J)){if(J>64||isNaN(J)){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(J<1||isNaN(J)){let ee={};i===null?i=[ee]:i.push(
ee),e++}}var c=K===e}else var c=!0;if(c)if(W.last!==void 0&&s.call(W,"last")){let J=W.last,K=e;if(!(typeof J=="number"&&
!(J%1)&&!isNaN(J)&&isFinite(J))){let ee={};i===null?i=[ee]:i.push(ee),e++}if(e===K&&typeof J=="number"&&isFinite(J)){if(J>
64||isNaN(J)){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(J<1||isNaN(J)){let ee={};i===null?i=[ee]:i.push(ee),e++}}
var c=K===e}else var c=!0}}else{let H={};i===null?i=[H]:i.push(H),e++}var h=E===e}else var h=!0;if(h){if(b.nulls!==void 0&&
s.call(b,"nulls")){let E=b.nulls,Q=e;if(typeof E!="string"){let J={};i===null?i=[J]:i.push(J),e++}if(!(E==="show"||E==="\
hide")){let J={};i===null?i=[J]:i.push(J),e++}var h=Q===e}else var h=!0;if(h){if(b.write!==void 0&&s.call(b,"write")){let Q=b.
write,H=e;if(typeof Q!="string"){let K={};i===null?i=[K]:i.push(K),e++}if(Q!=="allow"){let K={};i===null?i=[K]:i.push(K),
e++}var h=H===e}else var h=!0;if(h)if(b.search!==void 0&&s.call(b,"search")){let Q=b.search,H=e;if(typeof Q!="string"){let K={};
i===null?i=[K]:i.push(K),e++}if(Q!=="equality"){let K={};i===null?i=[K]:i.push(K),e++}var h=H===e}else var h=!0}}}}}else{
let S={};i===null?i=[S]:i.push(S),e++}var d=F===e;if(d&&O)O=!1,I=[I,3];else{d&&(O=!0,I=3);let S=e;if(e===S)if(b&&typeof b==
"object"&&!Array.isArray(b)){let W;if((b.email===void 0||!s.call(b,"email"))&&(W="email")){let E={};i===null?i=[E]:i.push(
E),e++}else{let E=e;for(let Q of Object.keys(b))if(!(Q==="email"||Q==="nulls"||Q==="write"||Q==="search")){let H={};i===
null?i=[H]:i.push(H),e++;break}if(E===e){if(b.email!==void 0&&s.call(b,"email")){let Q=b.email,H=e;if(typeof Q!="string"){
let K={};i===null?i=[K]:i.push(K),e++}if(Q!=="domain"){let K={};i===null?i=[K]:i.push(K),e++}var _=H===e}else var _=!0;if(_){
if(b.nulls!==void 0&&s.call(b,"nulls")){let H=b.nulls,J=e;if(typeof H!="string"){let ce={};i===null?i=[ce]:i.push(ce),e++}
if(!(H==="show"||H==="hide")){let ce={};i===null?i=[ce]:i.push(ce),e++}var _=J===e}else var _=!0;if(_){if(b.write!==void 0&&
s.call(b,"write")){let J=b.write,K=e;if(typeof J!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(J!=="allow"){let ee={};
i===null?i=[ee]:i.push(ee),e++}var _=K===e}else var _=!0;if(_)if(b.search!==void 0&&s.call(b,"search")){let J=b.search,K=e;
if(typeof J!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(J!=="equality"){let ee={};i===null?i=[ee]:i.push(ee),
e++}var _=K===e}else var _=!0}}}}}else{let W={};i===null?i=[W]:i.push(W),e++}var d=S===e;if(d&&O)O=!1,I=[I,4];else{d&&(O=
!0,I=4);let W=e;if(e===W)if(b&&typeof b=="object"&&!Array.isArray(b)){let Q;if((b.hash===void 0||!s.call(b,"hash"))&&(Q=
"hash")){let H={};i===null?i=[H]:i.push(H),e++}else{let H=e;for(let J of Object.keys(b))if(!(J==="hash"||J==="nulls"||J===
"write"||J==="search")){let K={};i===null?i=[K]:i.push(K),e++;break}if(H===e){if(b.hash!==void 0&&s.call(b,"hash")){let J=b.
hash,K=e;if(typeof J!="boolean"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(J!==!0){let ee={};i===null?i=[ee]:i.push(ee),
e++}var a=K===e}else var a=!0;if(a){if(b.nulls!==void 0&&s.call(b,"nulls")){let K=b.nulls,ce=e;if(typeof K!="string"){let _e={};
i===null?i=[_e]:i.push(_e),e++}if(!(K==="show"||K==="hide")){let _e={};i===null?i=[_e]:i.push(_e),e++}var a=ce===e}else var a=!0;
if(a){if(b.write!==void 0&&s.call(b,"write")){let ce=b.write,ee=e;if(typeof ce!="string"){let le={};i===null?i=[le]:i.push(
le),e++}if(ce!=="allow"){let le={};i===null?i=[le]:i.push(le),e++}var a=ee===e}else var a=!0;if(a)if(b.search!==void 0&&
s.call(b,"search")){let ce=b.search,ee=e;if(typeof ce!="string"){let le={};i===null?i=[le]:i.push(le),e++}if(ce!=="equal\
ity"){let le={};i===null?i=[le]:i.push(le),e++}var a=ee===e}else var a=!0}}}}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}
var d=W===e;d&&O?(O=!1,I=[I,5]):d&&(O=!0,I=5)}}}}if(O)e=q,i!==null&&(q?i.length=q:i=null);else{let D={};return i===null?
i=[D]:i.push(D),e++,we.errors=i,!1}var l=P===e;if(!l)break}}else return we.errors=[{}],!1;var t=y===e}else var t=!0;if(t){
if(r.detect!==void 0&&s.call(r,"detect")){let y=r.detect,x=e;if(e===x)if(Array.isArray(y)){if(y.length>5)return we.errors=
[{}],!1;if(y.length<1)return we.errors=[{}],!1;{var n=!0;let b=y.length;for(let P=0;P<b;P++){let q=y[P],O=e;if(typeof q!=
"string")return we.errors=[{}],!1;if(!(q==="credit-card"||q==="us-ssn"||q==="email"||q==="iban"||q==="token"))return we.
errors=[{}],!1;var n=O===e;if(!n)break}if(n){let P=y.length,q;if(P>1){let O={};for(;P--;){let I=y[P];if(typeof I=="strin\
g"){if(typeof O[I]=="number")return q=O[I],we.errors=[{}],!1;O[I]=P}}}}}}else return we.errors=[{}],!1;var t=x===e}else var t=!0;
if(t)if(r.clear!==void 0&&s.call(r,"clear")){let y=r.clear,x=e;if(e===x)if(Array.isArray(y)){if(y.length>1e3)return we.errors=
[{}],!1;if(y.length<1)return we.errors=[{}],!1;{var f=!0;let b=y.length;for(let P=0;P<b;P++){let q=y[P],O=e;if(e===O)if(q&&
typeof q=="object"&&!Array.isArray(q)){let T;if((q.columns===void 0||!s.call(q,"columns"))&&(T="columns")||(q.roles===void 0||
!s.call(q,"roles"))&&(T="roles"))return we.errors=[{}],!1;{let Z=e;for(let D of Object.keys(q))if(!(D==="columns"||D==="\
roles"))return we.errors=[{}],!1;if(Z===e){if(q.columns!==void 0&&s.call(q,"columns")){let D=q.columns,z=e;if(e===z)if(Array.
isArray(D)){if(D.length>1e3)return we.errors=[{}],!1;if(D.length<1)return we.errors=[{}],!1;{var u=!0;let U=D.length;for(let S=0;S<
U;S++){let L=D[S],W=e;if(typeof L!="string")return we.errors=[{}],!1;if(e===e)if(typeof L=="string"){if(o(L)>392)return we.
errors=[{}],!1;if(o(L)<5)return we.errors=[{}],!1;if(!Jr.test(L))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var u=W===e;if(!u)break}if(u){let S=D.length,L;if(S>1){let W={};for(;S--;){let E=D[S];if(typeof E=="string"){if(typeof W[E]==
"number")return L=W[E],we.errors=[{}],!1;W[E]=S}}}}}}else return we.errors=[{}],!1;var k=z===e}else var k=!0;if(k)if(q.roles!==
void 0&&s.call(q,"roles")){let D=q.roles,z=e;if(e===z)if(Array.isArray(D)){if(D.length>100)return we.errors=[{}],!1;if(D.
length<1)return we.errors=[{}],!1;{var v=!0;let U=D.length;for(let S=0;S<U;S++){let L=D[S],W=e;if(typeof L!="string")return we.
errors=[{}],!1;if(e===e)if(typeof L=="string"){if(o(L)>63)return we.errors=[{}],!1;if(o(L)<1)return we.errors=[{}],!1;if(!Ce.
test(L))return we.errors=[{}],!1}else return we.errors=[{}],!1;var v=W===e;if(!v)break}if(v){let S=D.length,L;if(S>1){let W={};
for(;S--;){let E=D[S];if(typeof E=="string"){if(typeof W[E]=="number")return L=W[E],we.errors=[{}],!1;W[E]=S}}}}}}else return we.
errors=[{}],!1;var k=z===e}else var k=!0}}}else return we.errors=[{}],!1;var f=O===e;if(!f)break}}}else return we.errors=
[{}],!1;var t=x===e}else var t=!0}}}}}else return we.errors=[{}],!1;return we.errors=i,e===0}var Qr=De,Ci={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify","maintenance","set",
"other","create","alter","drop","grant-rights","alter-system","alter-role","copy-file","copy-program","explain-analyze",
"prepare","cursor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."};function De(r,{
instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1)return De.errors=[{}],!1;{let _=e;for(let a of Object.keys(r))if(!(a==="de\
ny"||a==="hold"||a==="limit"))return De.errors=[{}],!1;if(_===e){if(r.deny!==void 0&&s.call(r,"deny")){let a=r.deny,l=e;
if(e===l)if(Array.isArray(a)){if(a.length>100)return De.errors=[{}],!1;if(a.length<1)return De.errors=[{}],!1;{var t=!0;
let f=a.length;for(let u=0;u<f;u++){let v=a[u],k=e;if(e===k)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.statements===
void 0||!s.call(v,"statements"))&&($="statements"))return De.errors=[{}],!1;{let N=e;for(let j of Object.keys(v))if(j!==
"statements")return De.errors=[{}],!1;if(N===e&&v.statements!==void 0&&s.call(v,"statements")){let j=v.statements;if(e===
e)if(Array.isArray(j)){if(j.length>28)return De.errors=[{}],!1;if(j.length<1)return De.errors=[{}],!1;{var m=!0;let y=j.
length;for(let x=0;x<y;x++){let w=j[x],b=e;if(typeof w!="string")return De.errors=[{}],!1;if(typeof w!="string")return De.
errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w===
"call"||w==="do"||w==="copy"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"||w==="create"||w==="al\
ter"||w==="drop"||w==="grant-rights"||w==="alter-system"||w==="alter-role"||w==="copy-file"||w==="copy-program"||w==="ex\
plain-analyze"||w==="prepare"||w==="cursor"||w==="two-phase"||w==="without-condition"))return De.errors=[{}],!1;var m=b===
e;if(!m)break}if(m){let x=j.length,w;if(x>1){let b={};for(;x--;){let P=j[x];if(typeof P=="string"){if(typeof b[P]=="numb\
er")return w=b[P],De.errors=[{}],!1;b[P]=x}}}}}}else return De.errors=[{}],!1}}}else return De.errors=[{}],!1;var t=k===
e;if(!t)break}}}else return De.errors=[{}],!1;var g=l===e}else var g=!0;if(g){if(r.hold!==void 0&&s.call(r,"hold")){let l=r.
hold,n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)return De.errors=[{}],!1;{
var d=!0;let u=l.length;for(let v=0;v<u;v++){let k=l[v],A=e,$=e,N=!1,j=null,y=e;if(e===y)if(k&&typeof k=="object"&&!Array.
isArray(k)){let b;if((k.statements===void 0||!s.call(k,"statements"))&&(b="statements")){let P={};i===null?i=[P]:i.push(
P),e++}else{let P=e;for(let q of Object.keys(k))if(q!=="statements"){let O={};i===null?i=[O]:i.push(O),e++;break}if(P===
e&&k.statements!==void 0&&s.call(k,"statements")){let q=k.statements;if(e===e)if(Array.isArray(q))if(q.length>28){let O={};
i===null?i=[O]:i.push(O),e++}else if(q.length<1){let O={};i===null?i=[O]:i.push(O),e++}else{var p=!0;let O=q.length;for(let I=0;I<
O;I++){let T=q[I],Z=e;if(typeof T!="string"){let z={};i===null?i=[z]:i.push(z),e++}if(typeof T!="string"){let z={};i===null?
i=[z]:i.push(z),e++}if(!(T==="select"||T==="insert"||T==="update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||
T==="call"||T==="do"||T==="copy"||T==="lock"||T==="notify"||T==="maintenance"||T==="set"||T==="other"||T==="create"||T===
"alter"||T==="drop"||T==="grant-rights"||T==="alter-system"||T==="alter-role"||T==="copy-file"||T==="copy-program"||T===
"explain-analyze"||T==="prepare"||T==="cursor"||T==="two-phase"||T==="without-condition")){let z={};i===null?i=[z]:i.push(
z),e++}var p=Z===e;if(!p)break}if(p){let I=q.length,T;if(I>1){let Z={};for(;I--;){let D=q[I];if(typeof D=="string"){if(typeof Z[D]==
"number"){T=Z[D];let z={};i===null?i=[z]:i.push(z),e++;break}Z[D]=I}}}}}else{let O={};i===null?i=[O]:i.push(O),e++}}}}else{
let b={};i===null?i=[b]:i.push(b),e++}var c=y===e;c&&(N=!0,j=0);let x=e;if(e===x)if(k&&typeof k=="object"&&!Array.isArray(
k)){let b;if((k.rows===void 0||!s.call(k,"rows"))&&(b="rows")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let q of Object.
keys(k))if(q!=="rows"){let O={};i===null?i=[O]:i.push(O),e++;break}if(P===e&&k.rows!==void 0&&s.call(k,"rows")){let q=k.
rows;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if((q.over===void 0||!s.call(q,"over"))&&(O="over")){let I={};
i===null?i=[I]:i.push(I),e++}else{let I=e;for(let T of Object.keys(q))if(T!=="over"){let Z={};i===null?i=[Z]:i.push(Z),e++;
break}if(I===e&&q.over!==void 0&&s.call(q,"over")){let T=q.over,Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(
T))){let D={};i===null?i=[D]:i.push(D),e++}if(e===Z&&typeof T=="number"&&isFinite(T)){if(T>1e9||isNaN(T)){let D={};i===null?
i=[D]:i.push(D),e++}else if(T<1||isNaN(T)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let O={};i===null?i=[O]:i.push(
O),e++}}}}else{let b={};i===null?i=[b]:i.push(b),e++}var c=x===e;if(c&&N?(N=!1,j=[j,1]):c&&(N=!0,j=1),N)e=$,i!==null&&($?
i.length=$:i=null);else{let b={};return i===null?i=[b]:i.push(b),e++,De.errors=i,!1}var d=A===e;if(!d)break}}}else return De.
errors=[{}],!1;var g=n===e}else var g=!0;if(g)if(r.limit!==void 0&&s.call(r,"limit")){let l=r.limit,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let u=e;for(let v of Object.keys(l))if(!(v===
"rows"||v==="statement"))return De.errors=[{}],!1;if(u===e){if(l.rows!==void 0&&s.call(l,"rows")){let v=l.rows,k=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return De.errors=[{}],!1;if(e===k&&typeof v=="number"&&isFinite(v)){if(v>1e9||
isNaN(v))return De.errors=[{}],!1;if(v<1||isNaN(v))return De.errors=[{}],!1}var h=k===e}else var h=!0;if(h)if(l.statement!==
void 0&&s.call(l,"statement")){let v=l.statement,k=e;if(e===e)if(typeof v=="string"){if(o(v)>7)return De.errors=[{}],!1;
if(o(v)<2)return De.errors=[{}],!1;if(!mr.test(v))return De.errors=[{}],!1}else return De.errors=[{}],!1;var h=k===e}else
var h=!0}}}else return De.errors=[{}],!1;var g=n===e}else var g=!0}}}}else return De.errors=[{}],!1;return De.errors=i,e===
0}var Yr=Me;function jr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0,t=e,m=!1,
g=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.user===void 0||!s.call(r,"user"))&&(h="user")){
let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.
push(l),e++;break}if(_===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){
let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};
i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=d===
e;c&&(m=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.group===void 0||!s.call(r,"gro\
up"))&&(h="group")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.keys(r))if(a!=="group"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="s\
tring"){if(o(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let h={};i===null?i=[
h]:i.push(h),e++}var c=p===e;if(c&&m)m=!1,g=[g,1];else{c&&(m=!0,g=1);let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;
for(let n of Object.keys(r))if(n!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.
call(r,"workload")&&(Qe(r.workload,{instancePath:R+"/workload",parentData:r,parentDataProperty:"workload",rootData:C})||
(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=h===e;c&&m?(m=!1,
g=[g,2]):c&&(m=!0,g=2)}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(h),e++,jr.errors=
i,!1}return jr.errors=i,e===0}var ci=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)$","u");function Me(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if((r.to===void 0||!s.call(r,"to"))&&(m="to")||(r.resource===void 0||!s.call(r,"resource"))&&(m="resource")||(r.role===
void 0||!s.call(r,"role"))&&(m="role")||(r.longest===void 0||!s.call(r,"longest"))&&(m="longest")||(r.why===void 0||!s.call(
r,"why"))&&(m="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(m="atMost"))return Me.errors=[{}],!1;{let g=e;for(let d of Object.
keys(r))if(!(d==="to"||d==="resource"||d==="role"||d==="longest"||d==="why"||d==="atMost"))return Me.errors=[{}],!1;if(g===
e){if(r.to!==void 0&&s.call(r,"to")){let d=e;jr(r.to,{instancePath:R+"/to",parentData:r,parentDataProperty:"to",rootData:C})||
(i=i===null?jr.errors:i.concat(jr.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"\
resource")){let p=r.resource,c=e;if(e===e)if(typeof p=="string"){if(o(p)>63)return Me.errors=[{}],!1;if(o(p)<1)return Me.
errors=[{}],!1;if(!Ce.test(p))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.
role!==void 0&&s.call(r,"role")){let c=r.role,h=e;if(e===e)if(typeof c=="string"){if(o(c)>63)return Me.errors=[{}],!1;if(o(
c)<1)return Me.errors=[{}],!1;if(!Ce.test(c))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=h===e}else var t=!0;
if(t){if(r.longest!==void 0&&s.call(r,"longest")){let h=r.longest,_=e;if(e===e)if(typeof h=="string"){if(o(h)>7)return Me.
errors=[{}],!1;if(o(h)<2)return Me.errors=[{}],!1;if(!mr.test(h))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let _=r.why,a=e;if(e===a)if(typeof _=="string"){if(o(
_)>200)return Me.errors=[{}],!1;if(o(_)<1)return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let _=r.atMost,a=e;if(e===a)if(typeof _=="string"){if(o(_)>17)return Me.errors=
[{}],!1;if(o(_)<7)return Me.errors=[{}],!1;if(!ci.test(_))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===
e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var Xr=X,Zi={title:"ProxyDocument",description:"\
proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repository.",type:"object",additionalProperties:!1,
required:["bundle","listen","records","tokens"],properties:{bundle:{type:"object",additionalProperties:!1,required:["fro\
m","keys","repository","scope","minSequence","epoch","every"],properties:{from:{type:"string",minLength:1,maxLength:2048,
pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"a folder, or an http, https or s3 address",description:"Where bundle\
s are published: a folder, or an http, https or s3 address."},keys:{type:"array",minItems:1,maxItems:10,description:"The\
 keys that may sign bundles.",items:{type:"object",additionalProperties:!1,required:["kid","jwk"],properties:{kid:{$ref:"\
words#/$defs/keyId",description:"The key's id."},jwk:{$ref:"words#/$defs/publicJwk"},notAfter:{$ref:"words#/$defs/calend\
arDay",description:"The last day on which the key is believed."}}}},repository:{type:["integer","string"],minimum:1,maximum:9007199254740991,
minLength:1,maxLength:200,description:"The id of the access repository whose bundles are believed."},scope:{$ref:"words#\
/$defs/name",description:"The scope of bundles this proxy enforces."},minSequence:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Bundles below this sequence are never believed."},epoch:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Raised only to accept a rewritten history."},first:{$ref:"words#/$defs/digest",description:"Digest of the f\
irst bundle. Absent: taken on first use, with a warning."},every:{$ref:"words#/$defs/duration",description:"How often to\
 look for a newer bundle."}},description:"Which bundles are believed."},listen:{type:"object",additionalProperties:!1,required:[
"postgres"],properties:{postgres:{description:"Where PostgreSQL clients connect.","x-instead":"Write { address: HOST:POR\
T, tls: { certificate: PATH, key: PATH } }; to listen without TLS on this machine only, plaintext: loopback-only in plac\
e of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["address","tls"],properties:{address:{$ref:"words#/$d\
efs/listenAddress",description:"Where to listen."},tls:{type:"object",additionalProperties:!1,required:["certificate","k\
ey"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM."},key:{$ref:"words#/$def\
s/path",description:"Its private key, PEM."}},description:"The certificate that clients see."}}},{type:"object",additionalProperties:!1,
required:["address","plaintext"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; mu\
st be loopback."},plaintext:{type:"string",const:"loopback-only",description:"No TLS; the address must be loopback.","x-\
instead":"Write plaintext: loopback-only, and listen on 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,
required:["address"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."}},description:"\
The control port: status, metrics, tokens."}},description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,
required:["folder","key"],properties:{folder:{$ref:"words#/$defs/path",description:"The folder that records are kept in."},
key:{$ref:"words#/$defs/keyFile",description:"The key that signs records."}},description:"Records of sessions."},tokens:{
type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key\
 that signs Writ's own tokens."}},description:"Writ's own tokens."},state:{$ref:"words#/$defs/path",description:"The fol\
der for the watermark and the last good bundle. Absent: beside the records."}},$id:"proxy"},di=new RegExp("^[0-9]{4}-(?:\
0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),hr=new RegExp("^sha256:[0-9a-f]{64}$","u"),Er=new RegExp("^(?:[A-Za-z0-\
9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65\
[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u");function ie(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")if(p==="OKP"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c=
"writ_use"))return ie.errors=[{}],!1;{let h=e;for(let _ of Object.keys(r))if(!s.call(Or.oneOf[0].properties,_))return ie.
errors=[{}],!1;if(h===e){if(r.kty!==void 0&&s.call(r,"kty")){let _=r.kty,a=e;if(typeof _!="string")return ie.errors=[{}],
!1;if(_!=="OKP")return ie.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,
l=e;if(typeof a!="string")return ie.errors=[{}],!1;if(a!=="Ed25519")return ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return ie.errors=[{}],!1;if(o(l)<
43)return ie.errors=[{}],!1;if(!ar.test(l))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return ie.errors=[
{}],!1;if(o(n)<1)return ie.errors=[{}],!1;if(!Je.test(n))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let f=r.alg,u=e;if(e===u)if(typeof f=="string"){if(o(f)>16)return ie.
errors=[{}],!1;if(o(f)<1)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.use!==
void 0&&s.call(r,"use")){let u=r.use,v=e;if(typeof u!="string")return ie.errors=[{}],!1;if(u!=="sig")return ie.errors=[{}],
!1;var t=v===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let v=r.key_ops,k=e;if(e===k)if(Array.isArray(
v)){if(v.length>1)return ie.errors=[{}],!1;if(v.length<1)return ie.errors=[{}],!1;{var m=!0;let $=v.length;for(let N=0;N<
$;N++){let j=v[N],y=e;if(typeof j!="string")return ie.errors=[{}],!1;if(j!=="verify")return ie.errors=[{}],!1;var m=y===
e;if(!m)break}if(m){let N=v.length,j;if(N>1){let y={};for(;N--;){let x=v[N];if(typeof x=="string"){if(typeof y[x]=="numb\
er")return j=y[x],ie.errors=[{}],!1;y[x]=N}}}}}}else return ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.ext!==
void 0&&s.call(r,"ext")){let k=e;if(typeof r.ext!="boolean")return ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(r.
writ_use!==void 0&&s.call(r,"writ_use")){let k=r.writ_use,A=e;if(typeof k!="string")return ie.errors=[{}],!1;if(!(k==="b\
undle"||k==="token"||k==="record"))return ie.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}else return ie.errors=[{}],
!1}else if(p==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&
(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(
r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ie.errors=[{}],!1;{let h=e;for(let _ of Object.
keys(r))if(!s.call(Or.oneOf[1].properties,_))return ie.errors=[{}],!1;if(h===e){if(r.kty!==void 0&&s.call(r,"kty")){let _=r.
kty,a=e;if(typeof _!="string")return ie.errors=[{}],!1;if(_!=="EC")return ie.errors=[{}],!1;var g=a===e}else var g=!0;if(g){
if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return ie.errors=[{}],!1;if(a!=="P-256")return ie.
errors=[{}],!1;var g=l===e}else var g=!0;if(g){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="stri\
ng"){if(o(l)>43)return ie.errors=[{}],!1;if(o(l)<43)return ie.errors=[{}],!1;if(!ar.test(l))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var g=n===e}else var g=!0;if(g){if(r.y!==void 0&&s.call(r,"y")){let n=r.y,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>43)return ie.errors=[{}],!1;if(o(n)<43)return ie.errors=[{}],!1;if(!ar.test(n))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var g=f===e}else var g=!0;if(g){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return ie.errors=[{}],!1;if(o(f)<1)return ie.errors=[{}],!1;if(!Je.test(f))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var g=u===e}else var g=!0;if(g){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>16)return ie.errors=[{}],!1;if(o(u)<1)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var g=v===
e}else var g=!0;if(g){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,k=e;if(typeof v!="string")return ie.errors=[{}],!1;
if(v!=="sig")return ie.errors=[{}],!1;var g=k===e}else var g=!0;if(g){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let k=r.
key_ops,A=e;if(e===A)if(Array.isArray(k)){if(k.length>1)return ie.errors=[{}],!1;if(k.length<1)return ie.errors=[{}],!1;
{var d=!0;let N=k.length;for(let j=0;j<N;j++){let y=k[j],x=e;if(typeof y!="string")return ie.errors=[{}],!1;if(y!=="veri\
fy")return ie.errors=[{}],!1;var d=x===e;if(!d)break}if(d){let j=k.length,y;if(j>1){let x={};for(;j--;){let w=k[j];if(typeof w==
"string"){if(typeof x[w]=="number")return y=x[w],ie.errors=[{}],!1;x[w]=j}}}}}}else return ie.errors=[{}],!1;var g=A===e}else
var g=!0;if(g){if(r.ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return ie.errors=[{}],!1;var g=A===
e}else var g=!0;if(g)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return ie.
errors=[{}],!1;if(!(A==="bundle"||A==="token"||A==="record"))return ie.errors=[{}],!1;var g=$===e}else var g=!0}}}}}}}}}}}else
return ie.errors=[{}],!1}else return ie.errors=[{}],!1;else return ie.errors=[{}],!1}else return ie.errors=[{}],!1;return ie.
errors=i,e===0}function lr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return lr.errors=
[{}],!1;{let m=e;for(let g of Object.keys(r))if(g!=="file")return lr.errors=[{}],!1;if(m===e&&r.file!==void 0&&s.call(r,
"file")){let g=r.file;if(e===e)if(typeof g=="string"){if(o(g)>1024)return lr.errors=[{}],!1;if(o(g)<1)return lr.errors=[
{}],!1;if(!ur.test(g))return lr.errors=[{}],!1}else return lr.errors=[{}],!1}}}else return lr.errors=[{}],!1;return lr.errors=
i,e===0}function X(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if((r.bundle===void 0||!s.call(r,"bundle"))&&(n="bundle")||(r.listen===void 0||
!s.call(r,"listen"))&&(n="listen")||(r.records===void 0||!s.call(r,"records"))&&(n="records")||(r.tokens===void 0||!s.call(
r,"tokens"))&&(n="tokens"))return X.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))if(!(u==="bundle"||u==="listen"||
u==="records"||u==="tokens"||u==="state"))return X.errors=[{}],!1;if(f===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let u=r.
bundle,v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){let A;if((u.from===void 0||!s.call(u,"from"))&&(A="from")||
(u.keys===void 0||!s.call(u,"keys"))&&(A="keys")||(u.repository===void 0||!s.call(u,"repository"))&&(A="repository")||(u.
scope===void 0||!s.call(u,"scope"))&&(A="scope")||(u.minSequence===void 0||!s.call(u,"minSequence"))&&(A="minSequence")||
(u.epoch===void 0||!s.call(u,"epoch"))&&(A="epoch")||(u.every===void 0||!s.call(u,"every"))&&(A="every"))return X.errors=
[{}],!1;{let $=e;for(let N of Object.keys(u))if(!(N==="from"||N==="keys"||N==="repository"||N==="scope"||N==="minSequenc\
e"||N==="epoch"||N==="first"||N==="every"))return X.errors=[{}],!1;if($===e){if(u.from!==void 0&&s.call(u,"from")){let N=u.
from,j=e;if(e===j)if(typeof N=="string"){if(o(N)>2048)return X.errors=[{}],!1;if(o(N)<1)return X.errors=[{}],!1;if(!ur.test(
N))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(u.keys!==void 0&&s.call(u,"ke\
ys")){let j=u.keys,y=e;if(e===y)if(Array.isArray(j)){if(j.length>10)return X.errors=[{}],!1;if(j.length<1)return X.errors=
[{}],!1;{var m=!0;let w=j.length;for(let b=0;b<w;b++){let P=j[b],q=e;if(e===q)if(P&&typeof P=="object"&&!Array.isArray(P)){
let I;if((P.kid===void 0||!s.call(P,"kid"))&&(I="kid")||(P.jwk===void 0||!s.call(P,"jwk"))&&(I="jwk"))return X.errors=[{}],
!1;{let T=e;for(let Z of Object.keys(P))if(!(Z==="kid"||Z==="jwk"||Z==="notAfter"))return X.errors=[{}],!1;if(T===e){if(P.
kid!==void 0&&s.call(P,"kid")){let Z=P.kid,D=e;if(e===e)if(typeof Z=="string"){if(o(Z)>128)return X.errors=[{}],!1;if(o(
Z)<1)return X.errors=[{}],!1;if(!Je.test(Z))return X.errors=[{}],!1}else return X.errors=[{}],!1;var g=D===e}else var g=!0;
if(g){if(P.jwk!==void 0&&s.call(P,"jwk")){let D=e;ie(P.jwk,{instancePath:R+"/bundle/keys/"+b+"/jwk",parentData:P,parentDataProperty:"\
jwk",rootData:C})||(i=i===null?ie.errors:i.concat(ie.errors),e=i.length);var g=D===e}else var g=!0;if(g)if(P.notAfter!==
void 0&&s.call(P,"notAfter")){let D=P.notAfter,z=e;if(e===e)if(typeof D=="string"){if(o(D)>10)return X.errors=[{}],!1;if(o(
D)<10)return X.errors=[{}],!1;if(!di.test(D))return X.errors=[{}],!1}else return X.errors=[{}],!1;var g=z===e}else var g=!0}}}}else
return X.errors=[{}],!1;var m=q===e;if(!m)break}}}else return X.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(u.repository!==
void 0&&s.call(u,"repository")){let y=u.repository,x=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!=
"string")return X.errors=[{}],!1;if(e===x){if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return X.
errors=[{}],!1;if(y<1||isNaN(y))return X.errors=[{}],!1}if(e===x&&typeof y=="string"){if(o(y)>200)return X.errors=[{}],!1;
if(o(y)<1)return X.errors=[{}],!1}}var t=x===e}else var t=!0;if(t){if(u.scope!==void 0&&s.call(u,"scope")){let x=u.scope,
w=e;if(e===e)if(typeof x=="string"){if(o(x)>63)return X.errors=[{}],!1;if(o(x)<1)return X.errors=[{}],!1;if(!Ce.test(x))
return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(u.minSequence!==void 0&&s.call(u,
"minSequence")){let w=u.minSequence,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return X.errors=[{}],!1;
if(e===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return X.errors=[{}],!1;if(w<0||isNaN(w))return X.
errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(u.epoch!==void 0&&s.call(u,"epoch")){let b=u.epoch,P=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return X.errors=[{}],!1;if(e===P&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||
isNaN(b))return X.errors=[{}],!1;if(b<1||isNaN(b))return X.errors=[{}],!1}var t=P===e}else var t=!0;if(t){if(u.first!==void 0&&
s.call(u,"first")){let P=u.first,q=e;if(e===e)if(typeof P=="string"){if(o(P)>71)return X.errors=[{}],!1;if(o(P)<71)return X.
errors=[{}],!1;if(!hr.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(u.every!==
void 0&&s.call(u,"every")){let P=u.every,q=e;if(e===e)if(typeof P=="string"){if(o(P)>7)return X.errors=[{}],!1;if(o(P)<2)
return X.errors=[{}],!1;if(!mr.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}else
return X.errors=[{}],!1;var d=v===e}else var d=!0;if(d){if(r.listen!==void 0&&s.call(r,"listen")){let v=r.listen,k=e;if(e===
k)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.postgres===void 0||!s.call(v,"postgres"))&&($="postgres"))return X.
errors=[{}],!1;{let N=e;for(let j of Object.keys(v))if(!(j==="postgres"||j==="control"))return X.errors=[{}],!1;if(N===e){
if(v.postgres!==void 0&&s.call(v,"postgres")){let j=v.postgres,y=e,x=e,w=!1,b=null,P=e;if(e===P)if(j&&typeof j=="object"&&
!Array.isArray(j)){let I;if((j.address===void 0||!s.call(j,"address"))&&(I="address")||(j.tls===void 0||!s.call(j,"tls"))&&
(I="tls")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let Z of Object.keys(j))if(!(Z==="address"||Z==="tls")){
let D={};i===null?i=[D]:i.push(D),e++;break}if(T===e){if(j.address!==void 0&&s.call(j,"address")){let Z=j.address,D=e;if(e===
e)if(typeof Z=="string"){if(o(Z)>259){let F={};i===null?i=[F]:i.push(F),e++}else if(o(Z)<3){let F={};i===null?i=[F]:i.push(
F),e++}else if(!Er.test(Z)){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var c=D===
e}else var c=!0;if(c)if(j.tls!==void 0&&s.call(j,"tls")){let Z=j.tls,D=e;if(e===D)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let F;if((Z.certificate===void 0||!s.call(Z,"certificate"))&&(F="certificate")||(Z.key===void 0||!s.call(Z,"key"))&&
(F="key")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let S of Object.keys(Z))if(!(S==="certificate"||S==="k\
ey")){let L={};i===null?i=[L]:i.push(L),e++;break}if(U===e){if(Z.certificate!==void 0&&s.call(Z,"certificate")){let S=Z.
certificate,L=e;if(e===e)if(typeof S=="string"){if(o(S)>1024){let E={};i===null?i=[E]:i.push(E),e++}else if(o(S)<1){let E={};
i===null?i=[E]:i.push(E),e++}else if(!ur.test(S)){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.
push(E),e++}var p=L===e}else var p=!0;if(p)if(Z.key!==void 0&&s.call(Z,"key")){let S=Z.key,L=e;if(e===e)if(typeof S=="st\
ring"){if(o(S)>1024){let E={};i===null?i=[E]:i.push(E),e++}else if(o(S)<1){let E={};i===null?i=[E]:i.push(E),e++}else if(!ur.
test(S)){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}var p=L===e}else var p=!0}}}else{
let F={};i===null?i=[F]:i.push(F),e++}var c=D===e}else var c=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}var _=P===e;
_&&(w=!0,b=0);let q=e;if(e===q)if(j&&typeof j=="object"&&!Array.isArray(j)){let I;if((j.address===void 0||!s.call(j,"add\
ress"))&&(I="address")||(j.plaintext===void 0||!s.call(j,"plaintext"))&&(I="plaintext")){let T={};i===null?i=[T]:i.push(
T),e++}else{let T=e;for(let Z of Object.keys(j))if(!(Z==="address"||Z==="plaintext")){let D={};i===null?i=[D]:i.push(D),
e++;break}if(T===e){if(j.address!==void 0&&s.call(j,"address")){let Z=j.address,D=e;if(e===e)if(typeof Z=="string"){if(o(
Z)>259){let F={};i===null?i=[F]:i.push(F),e++}else if(o(Z)<3){let F={};i===null?i=[F]:i.push(F),e++}else if(!Er.test(Z)){
let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var h=D===e}else var h=!0;if(h)if(j.plaintext!==
void 0&&s.call(j,"plaintext")){let Z=j.plaintext,D=e;if(typeof Z!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(Z!==
"loopback-only"){let F={};i===null?i=[F]:i.push(F),e++}var h=D===e}else var h=!0}}}else{let I={};i===null?i=[I]:i.push(I),
e++}var _=q===e;if(_&&w?(w=!1,b=[b,1]):_&&(w=!0,b=1),w)e=x,i!==null&&(x?i.length=x:i=null);else{let I={};return i===null?
i=[I]:i.push(I),e++,X.errors=i,!1}var a=y===e}else var a=!0;if(a)if(v.control!==void 0&&s.call(v,"control")){let j=v.control,
y=e;if(e===y)if(j&&typeof j=="object"&&!Array.isArray(j)){let w;if((j.address===void 0||!s.call(j,"address"))&&(w="addre\
ss"))return X.errors=[{}],!1;{let b=e;for(let P of Object.keys(j))if(P!=="address")return X.errors=[{}],!1;if(b===e&&j.address!==
void 0&&s.call(j,"address")){let P=j.address;if(e===e)if(typeof P=="string"){if(o(P)>259)return X.errors=[{}],!1;if(o(P)<
3)return X.errors=[{}],!1;if(!Er.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1}}}else return X.errors=[{}],
!1;var a=y===e}else var a=!0}}}else return X.errors=[{}],!1;var d=k===e}else var d=!0;if(d){if(r.records!==void 0&&s.call(
r,"records")){let k=r.records,A=e;if(e===A)if(k&&typeof k=="object"&&!Array.isArray(k)){let N;if((k.folder===void 0||!s.
call(k,"folder"))&&(N="folder")||(k.key===void 0||!s.call(k,"key"))&&(N="key"))return X.errors=[{}],!1;{let j=e;for(let y of Object.
keys(k))if(!(y==="folder"||y==="key"))return X.errors=[{}],!1;if(j===e){if(k.folder!==void 0&&s.call(k,"folder")){let y=k.
folder,x=e;if(e===e)if(typeof y=="string"){if(o(y)>1024)return X.errors=[{}],!1;if(o(y)<1)return X.errors=[{}],!1;if(!ur.
test(y))return X.errors=[{}],!1}else return X.errors=[{}],!1;var l=x===e}else var l=!0;if(l)if(k.key!==void 0&&s.call(k,
"key")){let y=e;lr(k.key,{instancePath:R+"/records/key",parentData:k,parentDataProperty:"key",rootData:C})||(i=i===null?
lr.errors:i.concat(lr.errors),e=i.length);var l=y===e}else var l=!0}}}else return X.errors=[{}],!1;var d=A===e}else var d=!0;
if(d){if(r.tokens!==void 0&&s.call(r,"tokens")){let A=r.tokens,$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(A)){
let j;if((A.key===void 0||!s.call(A,"key"))&&(j="key"))return X.errors=[{}],!1;{let y=e;for(let x of Object.keys(A))if(x!==
"key")return X.errors=[{}],!1;y===e&&A.key!==void 0&&s.call(A,"key")&&(lr(A.key,{instancePath:R+"/tokens/key",parentData:A,
parentDataProperty:"key",rootData:C})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length))}}else return X.errors=[{}],
!1;var d=$===e}else var d=!0;if(d)if(r.state!==void 0&&s.call(r,"state")){let A=r.state,$=e;if(e===e)if(typeof A=="strin\
g"){if(o(A)>1024)return X.errors=[{}],!1;if(o(A)<1)return X.errors=[{}],!1;if(!ur.test(A))return X.errors=[{}],!1}else return X.
errors=[{}],!1;var d=$===e}else var d=!0}}}}}}else return X.errors=[{}],!1;return X.errors=i,e===0}var ei=ge,yi=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),mi=new RegExp("^[A-Za-z0-9_/-]*$","u"),hi=new RegExp("^[a\
-z0-9_/]+$","u");function ge(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.
roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||
!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===void 0||!s.call(r,"metadata"))&&(c="metadata"))return ge.errors=
[{}],!1;{let h=e;for(let _ of Object.keys(r))if(!(_==="revision"||_==="roots"||_==="wasm"||_==="rego_version"||_==="meta\
data"))return ge.errors=[{}],!1;if(h===e){if(r.revision!==void 0&&s.call(r,"revision")){let _=r.revision,a=e;if(e===e)if(typeof _==
"string"){if(o(_)>73)return ge.errors=[{}],!1;if(o(_)<17)return ge.errors=[{}],!1;if(!yi.test(_))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.roots!==void 0&&s.call(r,"roots")){let a=r.roots,l=e;if(e===
l)if(Array.isArray(a)){if(a.length>100)return ge.errors=[{}],!1;if(a.length<1)return ge.errors=[{}],!1;{var m=!0;let f=a.
length;for(let u=0;u<f;u++){let v=a[u],k=e;if(e===k)if(typeof v=="string"){if(o(v)>256)return ge.errors=[{}],!1;if(o(v)<
0)return ge.errors=[{}],!1;if(!mi.test(v))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var m=k===e;if(!m)break}
if(m){let u=a.length,v;if(u>1){let k={};for(;u--;){let A=a[u];if(typeof A=="string"){if(typeof k[A]=="number")return v=k[A],
ge.errors=[{}],!1;k[A]=u}}}}}}else return ge.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,
"wasm")){let l=r.wasm,n=e;if(e===n)if(Array.isArray(l)){if(l.length>10)return ge.errors=[{}],!1;if(l.length<1)return ge.
errors=[{}],!1;{var g=!0;let u=l.length;for(let v=0;v<u;v++){let k=l[v],A=e;if(e===A)if(k&&typeof k=="object"&&!Array.isArray(
k)){let N;if((k.entrypoint===void 0||!s.call(k,"entrypoint"))&&(N="entrypoint")||(k.module===void 0||!s.call(k,"module"))&&
(N="module"))return ge.errors=[{}],!1;{let j=e;for(let y of Object.keys(k))if(!(y==="entrypoint"||y==="module"))return ge.
errors=[{}],!1;if(j===e){if(k.entrypoint!==void 0&&s.call(k,"entrypoint")){let y=k.entrypoint,x=e;if(e===x)if(typeof y==
"string"){if(o(y)>256)return ge.errors=[{}],!1;if(o(y)<1)return ge.errors=[{}],!1;if(!hi.test(y))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var d=x===e}else var d=!0;if(d)if(k.module!==void 0&&s.call(k,"module")){let y=k.module,x=e;if(typeof y!=
"string")return ge.errors=[{}],!1;if(y!=="/policy.wasm")return ge.errors=[{}],!1;var d=x===e}else var d=!0}}}else return ge.
errors=[{}],!1;var g=A===e;if(!g)break}}}else return ge.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.rego_version!==
void 0&&s.call(r,"rego_version")){let n=r.rego_version,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ge.
errors=[{}],!1;if(n!==1)return ge.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metada\
ta")){let n=r.metadata,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let v;if((n.format===void 0||!s.call(n,
"format"))&&(v="format"))return ge.errors=[{}],!1;{let k=e;for(let A of Object.keys(n))if(!(A==="format"||A==="opa"||A===
"policies"))return ge.errors=[{}],!1;if(k===e){if(n.format!==void 0&&s.call(n,"format")){let A=n.format,$=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ge.errors=[{}],!1;if(e===$&&typeof A=="number"&&isFinite(A)){if(A>1e6||
isNaN(A))return ge.errors=[{}],!1;if(A<1||isNaN(A))return ge.errors=[{}],!1}var p=$===e}else var p=!0;if(p){if(n.opa!==void 0&&
s.call(n,"opa")){let $=n.opa,N=e;if(e===N)if(typeof $=="string"){if(o($)>32)return ge.errors=[{}],!1;if(o($)<1)return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var p=N===e}else var p=!0;if(p)if(n.policies!==void 0&&s.call(n,"policies")){
let $=n.policies,N=e;if(e===e)if(typeof $=="string"){if(o($)>71)return ge.errors=[{}],!1;if(o($)<71)return ge.errors=[{}],
!1;if(!hr.test($))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var p=N===e}else var p=!0}}}}else return ge.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===0}var ri=M,gi={title:"DataDo\
cument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
required:["writ"],properties:{writ:{type:"object",additionalProperties:!1,required:["format","name","issuers","limits","\
people","memberships","claimed","resources","grants","index","masks","guards","vectors"],properties:{format:{type:"integ\
er",minimum:1,maximum:1e6,description:"The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{type:"objec\
t",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",additionalProperties:!1,required:["trial","workloads"],properties:{trial:{type:"boolean"},workloads:{type:"\
boolean"}}},description:"Who may vouch."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds","grou\
psFreshSeconds"],properties:{sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longest \
session."},groupsFreshSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"How long claimed groups ar\
e believed."}}},people:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"object",additionalProperties:!1,required:["issuer","subject"],properties:{issuer:{$ref:"\
words#/$defs/name"},subject:{type:"string",minLength:1,maxLength:255,description:"The issuer's id."}}},description:"By n\
ame in people.yaml."},memberships:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,
description:"A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"words#/$defs/name"},description:"Grou\
ps."},description:"Groups that list a user, by user name."},claimed:{type:"object",maxProperties:20,propertyNames:{type:"\
string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:100,propertyNames:{
type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:1e4,propertyNames:{
type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"\
words#/$defs/name"},description:"Groups."},description:"By value."},description:"By claim."},description:"By issuer."},resources:{
type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
$ref:"data#/$defs/resourceData"},description:"By name."},grants:{type:"object",maxProperties:2e5,propertyNames:{type:"st\
ring",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/grantData"},description:"\
By id."},index:{type:"object",maxProperties:2e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A k\
ey."},additionalProperties:{type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"words#/$defs/grantId"},description:"Grant ids."},description:"\
By resource."},description:"By subject key."},masks:{type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/maskData"},description:"By resource."},guards:{
type:"object",maxProperties:1e4,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
$ref:"data#/$defs/guardData"},description:"By resource."},vectors:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/te\
stVector"},description:"Asked of a fresh engine before the bundle is used."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,
required:["schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},
table:{type:["string","null"],maxLength:63,description:"Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,
required:["schema","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null i\
s any."},table:{type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,
description:"Column; null is any."}}},resourceData:{type:"object",additionalProperties:!1,required:["kind","host","port",
"database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"\
string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},
database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{
type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{
type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["no\
ne","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["\
before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,
description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},roleData:{type:"objec\
t",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"\
string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify","mai\
ntenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/\
namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},grantData:{type:"object",additionalProperties:!1,required:[
"to","resource","role","until"],properties:{to:{oneOf:[{type:"object",additionalProperties:!1,required:["user"],properties:{
user:{$ref:"words#/$defs/personName"}}},{type:"object",additionalProperties:!1,required:["group"],properties:{group:{$ref:"\
words#/$defs/name"}}},{type:"object",additionalProperties:!1,required:["workload"],properties:{workload:{type:"object",maxProperties:20,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"string",minLength:1,
maxLength:512,description:"A value."},description:"Claims."}}}]},resource:{$ref:"words#/$defs/name"},role:{$ref:"words#/\
$defs/name"},from:{type:"integer",minimum:0,maximum:253402300799,description:"Start."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"End."},only:{type:"object",additionalProperties:!1,required:[],properties:{tables:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/namePattern"},description:"Tables."},allow:{type:"array",maxItems:15,items:{$ref:"words#/$defs/\
statementKind"},description:"Kinds."}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"So many sessions."}}},
maskForm:{oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","\
hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",
description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form",
"first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,
maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]},maskRule:{
type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow","writeAllow","searchEqualit\
y"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,
description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskFor\
m"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},maskData:{type:"object",additionalProperties:!1,
required:["unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"ar\
ray",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"\
string",minLength:1,maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,
items:{type:"object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words\
#/$defs/name"},description:"Roles."}}},description:"What some roles see."}}},guardRule:{type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",maxItems:28,items:{$ref:"words#/$defs/statementName"},description:"Name\
s of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"Rows."}},minProperties:1},guardData:{type:"\
object",additionalProperties:!1,required:["deny","hold","limit"],properties:{deny:{type:"array",maxItems:100,items:{$ref:"\
data#/$defs/guardRule"},description:"Denied."},hold:{type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"\
Held."},limit:{type:"object",additionalProperties:!1,required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,
description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"Seconds."}}}}},testVector:{
type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:[
"session","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}}},$id:"data"},xr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Ui={type:"object",additionalProperties:!1,
required:["kind","host","port","database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"\
What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,
description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["m\
ode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"\
PEM text."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"\
string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},Hi={type:"\
object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{
type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},Mi={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function Nr(r,{instancePath:R="",parentData:V,parentDataProperty:G,
rootData:C=r}={}){let i=null,e=0,t=e,m=!1,g=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.vault===
void 0||!s.call(r,"vault"))&&(h="vault")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.keys(r))
if(a!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let h={};i===null?i=[h]:i.push(h),e++}var c=d===e;c&&(m=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if((r.aws===void 0||!s.call(r,"aws"))&&(h="aws")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(_===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let h={};i===null?i=[h]:i.push(h),e++}var c=p===e;if(c&&m)m=!1,g=[g,1];else{c&&(m=!0,g=1);let h=e;if(e===h)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=h===e;if(c&&m)m=!1,g=[g,2];else{c&&(m=!0,g=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let u of Object.keys(r))if(u!=="env"){let v={};i===null?i=[v]:i.push(
v),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(o(u)>128){let v={};
i===null?i=[v]:i.push(v),e++}else if(o(u)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Br.test(u)){let v={};i===null?
i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===
e;c&&m?(m=!1,g=[g,3]):c&&(m=!0,g=3)}}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(
h),e++,Nr.errors=i,!1}return Nr.errors=i,e===0}function Fe(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.allow===void 0||!s.call(r,"allow"))&&(h=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(h="functions")||(r.login===void 0||!s.call(r,"login"))&&(h="l\
ogin"))return Fe.errors=[{}],!1;{let _=e;for(let a of Object.keys(r))if(!(a==="allow"||a==="tables"||a==="functions"||a===
"login"))return Fe.errors=[{}],!1;if(_===e){if(r.allow!==void 0&&s.call(r,"allow")){let a=r.allow,l=e;if(e===l)if(Array.
isArray(a)){if(a.length>16)return Fe.errors=[{}],!1;{var t=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],k=e;if(typeof v!=
"string")return Fe.errors=[{}],!1;if(!(v==="all"||v==="select"||v==="insert"||v==="update"||v==="delete"||v==="merge"||v===
"truncate"||v==="ddl"||v==="call"||v==="do"||v==="copy"||v==="lock"||v==="notify"||v==="maintenance"||v==="set"||v==="ot\
her"))return Fe.errors=[{}],!1;var t=k===e;if(!t)break}}}else return Fe.errors=[{}],!1;var m=l===e}else var m=!0;if(m){if(r.
tables!==void 0&&s.call(r,"tables")){let l=r.tables,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return Fe.errors=[
{}],!1;{var g=!0;let u=l.length;for(let v=0;v<u;v++){let k=l[v],A=e;if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){
let N;if((k.schema===void 0||!s.call(k,"schema"))&&(N="schema")||(k.table===void 0||!s.call(k,"table"))&&(N="table"))return Fe.
errors=[{}],!1;{let j=e;for(let y of Object.keys(k))if(!(y==="schema"||y==="table"))return Fe.errors=[{}],!1;if(j===e){if(k.
schema!==void 0&&s.call(k,"schema")){let y=k.schema,x=e;if(typeof y!="string"&&y!==null)return Fe.errors=[{}],!1;if(e===
x&&typeof y=="string"&&o(y)>63)return Fe.errors=[{}],!1;var d=x===e}else var d=!0;if(d)if(k.table!==void 0&&s.call(k,"ta\
ble")){let y=k.table,x=e;if(typeof y!="string"&&y!==null)return Fe.errors=[{}],!1;if(e===x&&typeof y=="string"&&o(y)>63)
return Fe.errors=[{}],!1;var d=x===e}else var d=!0}}}else return Fe.errors=[{}],!1;var g=A===e;if(!g)break}}}else return Fe.
errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,f=e;if(e===
f)if(Array.isArray(n)){if(n.length>1e3)return Fe.errors=[{}],!1;{var p=!0;let v=n.length;for(let k=0;k<v;k++){let A=n[k],
$=e;if(e===e)if(typeof A=="string"){if(o(A)>261)return Fe.errors=[{}],!1;if(o(A)<3)return Fe.errors=[{}],!1;if(!Tr.test(
A))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var p=$===e;if(!p)break}}}else return Fe.errors=[{}],!1;var m=f===
e}else var m=!0;if(m)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let v;if((n.user===void 0||!s.call(n,"user"))&&(v="user")||(n.password===void 0||!s.call(n,"password"))&&(v=
"password"))return Fe.errors=[{}],!1;{let k=e;for(let A of Object.keys(n))if(!(A==="user"||A==="password"))return Fe.errors=
[{}],!1;if(k===e){if(n.user!==void 0&&s.call(n,"user")){let A=n.user,$=e;if(e===e)if(typeof A=="string"){if(o(A)>63)return Fe.
errors=[{}],!1;if(o(A)<1)return Fe.errors=[{}],!1;if(!ur.test(A))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;
var c=$===e}else var c=!0;if(c)if(n.password!==void 0&&s.call(n,"password")){let A=e;Nr(n.password,{instancePath:R+"/log\
in/password",parentData:n,parentDataProperty:"password",rootData:C})||(i=i===null?Nr.errors:i.concat(Nr.errors),e=i.length);
var c=A===e}else var c=!0}}}else return Fe.errors=[{}],!1;var m=f===e}else var m=!0}}}}}else return Fe.errors=[{}],!1;return Fe.
errors=i,e===0}function xe(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kind===void 0||!s.call(r,"kind"))&&(c="kind")||(r.host===void 0||
!s.call(r,"host"))&&(c="host")||(r.port===void 0||!s.call(r,"port"))&&(c="port")||(r.database===void 0||!s.call(r,"datab\
ase"))&&(c="database")||(r.tls===void 0||!s.call(r,"tls"))&&(c="tls")||(r.record===void 0||!s.call(r,"record"))&&(c="rec\
ord")||(r.roles===void 0||!s.call(r,"roles"))&&(c="roles"))return xe.errors=[{}],!1;{let h=e;for(let _ of Object.keys(r))
if(!(_==="kind"||_==="host"||_==="port"||_==="database"||_==="tls"||_==="record"||_==="roles"))return xe.errors=[{}],!1;
if(h===e){if(r.kind!==void 0&&s.call(r,"kind")){let _=r.kind,a=e;if(typeof _!="string")return xe.errors=[{}],!1;if(_!=="\
postgres")return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.host!==void 0&&s.call(r,"host")){let a=r.host,l=e;
if(e===l)if(typeof a=="string"){if(o(a)>253)return xe.errors=[{}],!1;if(o(a)<1)return xe.errors=[{}],!1}else return xe.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"port")){let l=r.port,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>65535||isNaN(l))
return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&
s.call(r,"database")){let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return xe.errors=[{}],!1;if(o(n)<1)
return xe.errors=[{}],!1;if(!ur.test(n))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if((f.
mode===void 0||!s.call(f,"mode"))&&(k="mode"))return xe.errors=[{}],!1;{let A=e;for(let $ of Object.keys(f))if(!($==="mo\
de"||$==="ca"))return xe.errors=[{}],!1;if(A===e){if(f.mode!==void 0&&s.call(f,"mode")){let $=f.mode,N=e;if(typeof $!="s\
tring")return xe.errors=[{}],!1;if(!($==="verify-full"||$==="disable"))return xe.errors=[{}],!1;var m=N===e}else var m=!0;
if(m)if(f.ca!==void 0&&s.call(f,"ca")){let $=f.ca,N=e;if(e===N)if(typeof $=="string"){if(o($)>65536)return xe.errors=[{}],
!1;if(o($)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var m=N===e}else var m=!0}}}else return xe.errors=[{}],
!1;var t=u===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,v=e;if(e===v)if(u&&typeof u==
"object"&&!Array.isArray(u)){let A;if((u.results===void 0||!s.call(u,"results"))&&(A="results")||(u.rows===void 0||!s.call(
u,"rows"))&&(A="rows")||(u.durable===void 0||!s.call(u,"durable"))&&(A="durable"))return xe.errors=[{}],!1;{let $=e;for(let N of Object.
keys(u))if(!(N==="results"||N==="rows"||N==="durable"))return xe.errors=[{}],!1;if($===e){if(u.results!==void 0&&s.call(
u,"results")){let N=u.results,j=e;if(typeof N!="string")return xe.errors=[{}],!1;if(!(N==="none"||N==="digest"||N==="row\
s"))return xe.errors=[{}],!1;var g=j===e}else var g=!0;if(g){if(u.rows!==void 0&&s.call(u,"rows")){let j=u.rows,y=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return xe.errors=[{}],!1;if(e===y&&typeof j=="number"&&isFinite(j)){if(j>1e4||
isNaN(j))return xe.errors=[{}],!1;if(j<0||isNaN(j))return xe.errors=[{}],!1}var g=y===e}else var g=!0;if(g)if(u.durable!==
void 0&&s.call(u,"durable")){let j=u.durable,y=e;if(typeof j!="string")return xe.errors=[{}],!1;if(!(j==="before"||j==="\
within-a-second"))return xe.errors=[{}],!1;var g=y===e}else var g=!0}}}}else return xe.errors=[{}],!1;var t=v===e}else var t=!0;
if(t)if(r.roles!==void 0&&s.call(r,"roles")){let u=r.roles,v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.
keys(u).length>100)return xe.errors=[{}],!1;for(let A of Object.keys(u)){let $=e;if(e===$)if(typeof A=="string"){if(o(A)>
1024){let N={};i===null?i=[N]:i.push(N),e++}else if(o(A)<1){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?
i=[N]:i.push(N),e++}var d=$===e;if(!d){let N={};return i===null?i=[N]:i.push(N),e++,xe.errors=i,!1}}if(d)for(let A of Object.
keys(u)){let $=e;Fe(u[A],{instancePath:R+"/roles/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:A,
rootData:C})||(i=i===null?Fe.errors:i.concat(Fe.errors),e=i.length);var p=$===e;if(!p)break}}else return xe.errors=[{}],
!1;var t=v===e}else var t=!0}}}}}}}}else return xe.errors=[{}],!1;return xe.errors=i,e===0}function Ne(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if((r.to===void 0||!s.call(r,"to"))&&(a="to")||(r.resource===void 0||!s.call(r,"resource"))&&(a="resource")||(r.role===
void 0||!s.call(r,"role"))&&(a="role")||(r.until===void 0||!s.call(r,"until"))&&(a="until"))return Ne.errors=[{}],!1;{let l=e;
for(let n of Object.keys(r))if(!(n==="to"||n==="resource"||n==="role"||n==="from"||n==="until"||n==="only"||n==="session\
s"))return Ne.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.call(r,"to")){let n=r.to,f=e,u=e,v=!1,k=null,A=e;if(e===A)if(n&&
typeof n=="object"&&!Array.isArray(n)){let j;if((n.user===void 0||!s.call(n,"user"))&&(j="user")){let y={};i===null?i=[y]:
i.push(y),e++}else{let y=e;for(let x of Object.keys(n))if(x!=="user"){let w={};i===null?i=[w]:i.push(w),e++;break}if(y===
e&&n.user!==void 0&&s.call(n,"user")){let x=n.user;if(e===e)if(typeof x=="string"){if(o(x)>254){let w={};i===null?i=[w]:
i.push(w),e++}else if(o(x)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!br.test(x)){let w={};i===null?i=[w]:i.push(
w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let j={};i===null?i=[j]:i.push(j),e++}var t=A===e;t&&(v=!0,k=
0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if((n.group===void 0||!s.call(n,"group"))&&(j="gr\
oup")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let x of Object.keys(n))if(x!=="group"){let w={};i===null?
i=[w]:i.push(w),e++;break}if(y===e&&n.group!==void 0&&s.call(n,"group")){let x=n.group;if(e===e)if(typeof x=="string"){if(o(
x)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(o(x)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Ce.test(x)){
let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let j={};i===null?i=[j]:i.push(
j),e++}var t=$===e;if(t&&v)v=!1,k=[k,1];else{t&&(v=!0,k=1);let j=e;if(e===j)if(n&&typeof n=="object"&&!Array.isArray(n)){
let x;if((n.workload===void 0||!s.call(n,"workload"))&&(x="workload")){let w={};i===null?i=[w]:i.push(w),e++}else{let w=e;
for(let b of Object.keys(n))if(b!=="workload"){let P={};i===null?i=[P]:i.push(P),e++;break}if(w===e&&n.workload!==void 0&&
s.call(n,"workload")){let b=n.workload;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b))if(Object.keys(b).length>20){
let P={};i===null?i=[P]:i.push(P),e++}else{for(let P of Object.keys(b)){let q=e;if(e===q)if(typeof P=="string"){if(o(P)>
1024){let O={};i===null?i=[O]:i.push(O),e++}else if(o(P)<1){let O={};i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?
i=[O]:i.push(O),e++}var m=q===e;if(!m){let O={};i===null?i=[O]:i.push(O),e++;break}}if(m)for(let P of Object.keys(b)){let q=b[P],
O=e;if(e===O)if(typeof q=="string"){if(o(q)>512){let I={};i===null?i=[I]:i.push(I),e++}else if(o(q)<1){let I={};i===null?
i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var g=O===e;if(!g)break}}else{let P={};i===null?i=[P]:i.
push(P),e++}}}}else{let x={};i===null?i=[x]:i.push(x),e++}var t=j===e;t&&v?(v=!1,k=[k,2]):t&&(v=!0,k=2)}if(v)e=u,i!==null&&
(u?i.length=u:i=null);else{let j={};return i===null?i=[j]:i.push(j),e++,Ne.errors=i,!1}var d=f===e}else var d=!0;if(d){if(r.
resource!==void 0&&s.call(r,"resource")){let f=r.resource,u=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return Ne.errors=
[{}],!1;if(o(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var d=u===
e}else var d=!0;if(d){if(r.role!==void 0&&s.call(r,"role")){let u=r.role,v=e;if(e===e)if(typeof u=="string"){if(o(u)>63)
return Ne.errors=[{}],!1;if(o(u)<1)return Ne.errors=[{}],!1;if(!Ce.test(u))return Ne.errors=[{}],!1}else return Ne.errors=
[{}],!1;var d=v===e}else var d=!0;if(d){if(r.from!==void 0&&s.call(r,"from")){let v=r.from,k=e;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v)&&isFinite(v)))return Ne.errors=[{}],!1;if(e===k&&typeof v=="number"&&isFinite(v)){if(v>253402300799||isNaN(
v))return Ne.errors=[{}],!1;if(v<0||isNaN(v))return Ne.errors=[{}],!1}var d=k===e}else var d=!0;if(d){if(r.until!==void 0&&
s.call(r,"until")){let k=r.until,A=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ne.errors=[{}],!1;if(e===
A&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))return Ne.errors=[{}],!1;if(k<0||isNaN(k))return Ne.errors=
[{}],!1}var d=A===e}else var d=!0;if(d){if(r.only!==void 0&&s.call(r,"only")){let A=r.only,$=e;if(e===$)if(A&&typeof A==
"object"&&!Array.isArray(A)){let j=e;for(let y of Object.keys(A))if(!(y==="tables"||y==="allow"))return Ne.errors=[{}],!1;
if(j===e){if(A.tables!==void 0&&s.call(A,"tables")){let y=A.tables,x=e;if(e===x)if(Array.isArray(y)){if(y.length>1e3)return Ne.
errors=[{}],!1;{var p=!0;let b=y.length;for(let P=0;P<b;P++){let q=y[P],O=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(
q)){let T;if((q.schema===void 0||!s.call(q,"schema"))&&(T="schema")||(q.table===void 0||!s.call(q,"table"))&&(T="table"))
return Ne.errors=[{}],!1;{let Z=e;for(let D of Object.keys(q))if(!(D==="schema"||D==="table"))return Ne.errors=[{}],!1;if(Z===
e){if(q.schema!==void 0&&s.call(q,"schema")){let D=q.schema,z=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;
if(e===z&&typeof D=="string"&&o(D)>63)return Ne.errors=[{}],!1;var c=z===e}else var c=!0;if(c)if(q.table!==void 0&&s.call(
q,"table")){let D=q.table,z=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;if(e===z&&typeof D=="string"&&o(D)>
63)return Ne.errors=[{}],!1;var c=z===e}else var c=!0}}}else return Ne.errors=[{}],!1;var p=O===e;if(!p)break}}}else return Ne.
errors=[{}],!1;var _=x===e}else var _=!0;if(_)if(A.allow!==void 0&&s.call(A,"allow")){let y=A.allow,x=e;if(e===x)if(Array.
isArray(y)){if(y.length>15)return Ne.errors=[{}],!1;{var h=!0;let b=y.length;for(let P=0;P<b;P++){let q=y[P],O=e;if(typeof q!=
"string")return Ne.errors=[{}],!1;if(!(q==="select"||q==="insert"||q==="update"||q==="delete"||q==="merge"||q==="truncat\
e"||q==="ddl"||q==="call"||q==="do"||q==="copy"||q==="lock"||q==="notify"||q==="maintenance"||q==="set"||q==="other"))return Ne.
errors=[{}],!1;var h=O===e;if(!h)break}}}else return Ne.errors=[{}],!1;var _=x===e}else var _=!0}}else return Ne.errors=
[{}],!1;var d=$===e}else var d=!0;if(d)if(r.sessions!==void 0&&s.call(r,"sessions")){let A=r.sessions,$=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Ne.errors=[{}],!1;if(e===$&&typeof A=="number"&&isFinite(A)){if(A>1e3||
isNaN(A))return Ne.errors=[{}],!1;if(A<1||isNaN(A))return Ne.errors=[{}],!1}var d=$===e}else var d=!0}}}}}}}}else return Ne.
errors=[{}],!1;return Ne.errors=i,e===0}var Bi={type:"object",additionalProperties:!1,required:["unlisted","rules","dete\
ct","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"dat\
a#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,
description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,
required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},
description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"\
What some roles see."}}},Vi={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},Ki={type:"object",
additionalProperties:!1,required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{
schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"\
Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{
type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},Gi={oneOf:[{type:"object",additionalProperties:!1,
required:["form"],properties:{form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,
required:["form"],properties:{form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},
{type:"object",additionalProperties:!1,required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"\
A few characters."},first:{type:"integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,
maximum:64,description:"From the end."}}}]};function rr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(r,"schema"))&&
(p="schema")||(r.table===void 0||!s.call(r,"table"))&&(p="table")||(r.column===void 0||!s.call(r,"column"))&&(p="column")||
(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="nullsShow")||(r.writeAllow===
void 0||!s.call(r,"writeAllow"))&&(p="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(p="search\
Equality"))return rr.errors=[{}],!1;{let c=e;for(let h of Object.keys(r))if(!(h==="schema"||h==="table"||h==="column"||h===
"mask"||h==="nullsShow"||h==="writeAllow"||h==="searchEquality"))return rr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&
s.call(r,"schema")){let h=r.schema,_=e;if(typeof h!="string"&&h!==null)return rr.errors=[{}],!1;if(e===_&&typeof h=="str\
ing"&&o(h)>63)return rr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let _=r.table,
a=e;if(typeof _!="string"&&_!==null)return rr.errors=[{}],!1;if(e===a&&typeof _=="string"&&o(_)>63)return rr.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==
null)return rr.errors=[{}],!1;if(e===l&&typeof a=="string"&&o(a)>63)return rr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,u=!1,v=null,k=e;if(e===k)if(l&&typeof l=="object"&&!Array.isArray(
l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let j={};i===null?i=[j]:i.push(j),e++}else{let j=e;for(let y of Object.
keys(l))if(y!=="form"){let x={};i===null?i=[x]:i.push(x),e++;break}if(j===e&&l.form!==void 0&&s.call(l,"form")){let y=l.
form;if(typeof y!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(y==="null"||y==="hash"||y==="email")){let x={};i===
null?i=[x]:i.push(x),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var g=k===e;g&&(u=!0,v=0);let A=e;if(e===A)if(l&&
typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let j={};i===null?i=[j]:
i.push(j),e++}else{let j=e;for(let y of Object.keys(l))if(!(y==="form"||y==="value")){let x={};i===null?i=[x]:i.push(x),
e++;break}if(j===e){if(l.form!==void 0&&s.call(l,"form")){let y=l.form,x=e;if(typeof y!="string"){let b={};i===null?i=[b]:
i.push(b),e++}if(y!=="fixed"){let b={};i===null?i=[b]:i.push(b),e++}var m=x===e}else var m=!0;if(m)if(l.value!==void 0&&
s.call(l,"value")){let y=l.value,x=e;if(e===x)if(typeof y=="string"){if(o(y)>1e3){let b={};i===null?i=[b]:i.push(b),e++}}else{
let b={};i===null?i=[b]:i.push(b),e++}var m=x===e}else var m=!0}}}else{let N={};i===null?i=[N]:i.push(N),e++}var g=A===e;
if(g&&u)u=!1,v=[v,1];else{g&&(u=!0,v=1);let N=e;if(e===N)if(l&&typeof l=="object"&&!Array.isArray(l)){let y;if((l.form===
void 0||!s.call(l,"form"))&&(y="form")||(l.first===void 0||!s.call(l,"first"))&&(y="first")||(l.last===void 0||!s.call(l,
"last"))&&(y="last")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let w of Object.keys(l))if(!(w==="form"||w===
"first"||w==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}if(x===e){if(l.form!==void 0&&s.call(l,"form")){let w=l.
form,b=e;if(typeof w!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(w!=="keep"){let q={};i===null?i=[q]:i.push(q),e++}
var d=b===e}else var d=!0;if(d){if(l.first!==void 0&&s.call(l,"first")){let b=l.first,P=e;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){let O={};i===null?i=[O]:i.push(O),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(
b)){let O={};i===null?i=[O]:i.push(O),e++}else if(b<0||isNaN(b)){let O={};i===null?i=[O]:i.push(O),e++}}var d=P===e}else
var d=!0;if(d)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){let O={};i===null?i=[O]:i.push(O),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let O={};i===null?
i=[O]:i.push(O),e++}else if(b<0||isNaN(b)){let O={};i===null?i=[O]:i.push(O),e++}}var d=P===e}else var d=!0}}}}else{let y={};
i===null?i=[y]:i.push(y),e++}var g=N===e;g&&u?(u=!1,v=[v,2]):g&&(u=!0,v=2)}if(u)e=f,i!==null&&(f?i.length=f:i=null);else{
let N={};return i===null?i=[N]:i.push(N),e++,rr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return rr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return rr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}function Oe(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(a="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(a="rules")||
(r.detect===void 0||!s.call(r,"detect"))&&(a="detect")||(r.clear===void 0||!s.call(r,"clear"))&&(a="clear"))return Oe.errors=
[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="unlisted"||n==="rules"||n==="detect"||n==="clear"))return Oe.errors=
[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let n=r.unlisted,f=e;if(typeof n!="string")return Oe.errors=
[{}],!1;if(!(n==="show"||n==="hide"))return Oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(
r,"rules")){let f=r.rules,u=e;if(e===u)if(Array.isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var m=!0;let k=f.length;
for(let A=0;A<k;A++){let $=e;rr(f[A],{instancePath:R+"/rules/"+A,parentData:f,parentDataProperty:A,rootData:C})||(i=i===
null?rr.errors:i.concat(rr.errors),e=i.length);var m=$===e;if(!m)break}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.detect!==void 0&&s.call(r,"detect")){let u=r.detect,v=e;if(e===v)if(Array.isArray(u)){if(u.length>5)return Oe.
errors=[{}],!1;{var g=!0;let A=u.length;for(let $=0;$<A;$++){let N=u[$],j=e;if(e===j)if(typeof N=="string"){if(o(N)>64)return Oe.
errors=[{}],!1;if(o(N)<1)return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var g=j===e;if(!g)break}}}else return Oe.
errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let u=r.clear,v=e;if(e===v)if(Array.
isArray(u)){if(u.length>1e3)return Oe.errors=[{}],!1;{var d=!0;let A=u.length;for(let $=0;$<A;$++){let N=u[$],j=e;if(e===
j)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.columns===void 0||!s.call(N,"columns"))&&(x="columns")||(N.roles===
void 0||!s.call(N,"roles"))&&(x="roles"))return Oe.errors=[{}],!1;{let w=e;for(let b of Object.keys(N))if(!(b==="columns"||
b==="roles"))return Oe.errors=[{}],!1;if(w===e){if(N.columns!==void 0&&s.call(N,"columns")){let b=N.columns,P=e;if(e===P)
if(Array.isArray(b)){if(b.length>1e3)return Oe.errors=[{}],!1;{var p=!0;let O=b.length;for(let I=0;I<O;I++){let T=b[I],Z=e;
if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let z;if((T.schema===void 0||!s.call(T,"schema"))&&(z="schema")||(T.
table===void 0||!s.call(T,"table"))&&(z="table")||(T.column===void 0||!s.call(T,"column"))&&(z="column"))return Oe.errors=
[{}],!1;{let F=e;for(let U of Object.keys(T))if(!(U==="schema"||U==="table"||U==="column"))return Oe.errors=[{}],!1;if(F===
e){if(T.schema!==void 0&&s.call(T,"schema")){let U=T.schema,S=e;if(typeof U!="string"&&U!==null)return Oe.errors=[{}],!1;
if(e===S&&typeof U=="string"&&o(U)>63)return Oe.errors=[{}],!1;var c=S===e}else var c=!0;if(c){if(T.table!==void 0&&s.call(
T,"table")){let S=T.table,L=e;if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===L&&typeof S=="string"&&o(S)>
63)return Oe.errors=[{}],!1;var c=L===e}else var c=!0;if(c)if(T.column!==void 0&&s.call(T,"column")){let S=T.column,L=e;
if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===L&&typeof S=="string"&&o(S)>63)return Oe.errors=[{}],!1;
var c=L===e}else var c=!0}}}}else return Oe.errors=[{}],!1;var p=Z===e;if(!p)break}}}else return Oe.errors=[{}],!1;var _=P===
e}else var _=!0;if(_)if(N.roles!==void 0&&s.call(N,"roles")){let b=N.roles,P=e;if(e===P)if(Array.isArray(b)){if(b.length>
100)return Oe.errors=[{}],!1;{var h=!0;let O=b.length;for(let I=0;I<O;I++){let T=b[I],Z=e;if(e===e)if(typeof T=="string"){
if(o(T)>63)return Oe.errors=[{}],!1;if(o(T)<1)return Oe.errors=[{}],!1;if(!Ce.test(T))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var h=Z===e;if(!h)break}}}else return Oe.errors=[{}],!1;var _=P===e}else var _=!0}}}else return Oe.errors=
[{}],!1;var d=j===e;if(!d)break}}}else return Oe.errors=[{}],!1;var t=v===e}else var t=!0}}}}}else return Oe.errors=[{}],
!1;return Oe.errors=i,e===0}function ir(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return ir.errors=[{}],!1;{let g=e;for(let d of Object.
keys(r))if(!(d==="statements"||d==="rowsOver"))return ir.errors=[{}],!1;if(g===e){if(r.statements!==void 0&&s.call(r,"st\
atements")){let d=r.statements,p=e;if(e===p)if(Array.isArray(d)){if(d.length>28)return ir.errors=[{}],!1;{var t=!0;let h=d.
length;for(let _=0;_<h;_++){let a=d[_],l=e;if(typeof a!="string")return ir.errors=[{}],!1;if(!(a==="select"||a==="insert"||
a==="update"||a==="delete"||a==="merge"||a==="truncate"||a==="ddl"||a==="call"||a==="do"||a==="copy"||a==="lock"||a==="n\
otify"||a==="maintenance"||a==="set"||a==="other"||a==="create"||a==="alter"||a==="drop"||a==="grant-rights"||a==="alter\
-system"||a==="alter-role"||a==="copy-file"||a==="copy-program"||a==="explain-analyze"||a==="prepare"||a==="cursor"||a===
"two-phase"||a==="without-condition"))return ir.errors=[{}],!1;var t=l===e;if(!t)break}}}else return ir.errors=[{}],!1;var m=p===
e}else var m=!0;if(m)if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let d=r.rowsOver,p=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return ir.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>1e9||isNaN(d))return ir.
errors=[{}],!1;if(d<1||isNaN(d))return ir.errors=[{}],!1}var m=p===e}else var m=!0}}}else return ir.errors=[{}],!1;return ir.
errors=i,e===0}function Ye(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.deny===void 0||!s.call(r,"deny"))&&(p="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(p="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(p="limit"))return Ye.errors=[{}],!1;{let c=e;for(let h of Object.
keys(r))if(!(h==="deny"||h==="hold"||h==="limit"))return Ye.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){
let h=r.deny,_=e;if(e===_)if(Array.isArray(h)){if(h.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=h.length;for(let n=0;n<
l;n++){let f=e;ir(h[n],{instancePath:R+"/deny/"+n,parentData:h,parentDataProperty:n,rootData:C})||(i=i===null?ir.errors:
i.concat(ir.errors),e=i.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var m=_===e}else var m=!0;if(m){
if(r.hold!==void 0&&s.call(r,"hold")){let _=r.hold,a=e;if(e===a)if(Array.isArray(_)){if(_.length>100)return Ye.errors=[{}],
!1;{var g=!0;let n=_.length;for(let f=0;f<n;f++){let u=e;ir(_[f],{instancePath:R+"/hold/"+f,parentData:_,parentDataProperty:f,
rootData:C})||(i=i===null?ir.errors:i.concat(ir.errors),e=i.length);var g=u===e;if(!g)break}}}else return Ye.errors=[{}],
!1;var m=a===e}else var m=!0;if(m)if(r.limit!==void 0&&s.call(r,"limit")){let _=r.limit,a=e;if(e===a)if(_&&typeof _=="ob\
ject"&&!Array.isArray(_)){let n=e;for(let f of Object.keys(_))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=
[{}],!1;if(n===e){if(_.rows!==void 0&&s.call(_,"rows")){let f=_.rows,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return Ye.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<
1||isNaN(f))return Ye.errors=[{}],!1}var d=u===e}else var d=!0;if(d)if(_.statementSeconds!==void 0&&s.call(_,"statementS\
econds")){let f=_.statementSeconds,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;
if(e===u&&typeof f=="number"&&isFinite(f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=
[{}],!1}var d=u===e}else var d=!0}}else return Ye.errors=[{}],!1;var m=a===e}else var m=!0}}}}else return Ye.errors=[{}],
!1;return Ye.errors=i,e===0}var Ji={type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Xe(r,{instancePath:R="",parentData:V,parentDataProperty:G,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.entrypoint===void 0||
!s.call(r,"entrypoint"))&&(g="entrypoint")||(r.input===void 0||!s.call(r,"input"))&&(g="input")||(r.expect===void 0||!s.
call(r,"expect"))&&(g="expect"))return Xe.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="entrypoint"||p===
"input"||p==="expect"))return Xe.errors=[{}],!1;if(d===e){if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let p=r.entrypoint,
c=e;if(typeof p!="string")return Xe.errors=[{}],!1;if(!(p==="session"||p==="statement"))return Xe.errors=[{}],!1;var m=c===
e}else var m=!0;if(m)if(r.expect!==void 0&&s.call(r,"expect")){let p=r.expect,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.
isArray(p)){let _;if((p.decision===void 0||!s.call(p,"decision"))&&(_="decision"))return Xe.errors=[{}],!1;{let a=e;for(let l of Object.
keys(p))if(!(l==="decision"||l==="grant"))return Xe.errors=[{}],!1;if(a===e){if(p.decision!==void 0&&s.call(p,"decision")){
let l=p.decision,n=e;if(typeof l!="string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.
errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(p.grant!==void 0&&s.call(p,"grant")){let l=p.grant,n=e;if(e===e)if(typeof l==
"string"){if(o(l)>127)return Xe.errors=[{}],!1;if(o(l)<3)return Xe.errors=[{}],!1;if(!xr.test(l))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=n===e}else var t=!0}}}else return Xe.errors=[{}],!1;var m=c===e}else var m=!0}}}else return Xe.
errors=[{}],!1;return Xe.errors=i,e===0}function M(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let U;if((r.writ===void 0||!s.call(r,"writ"))&&(U="\
writ"))return M.errors=[{}],!1;{let S=e;for(let L of Object.keys(r))if(L!=="writ")return M.errors=[{}],!1;if(S===e&&r.writ!==
void 0&&s.call(r,"writ")){let L=r.writ;if(e===e)if(L&&typeof L=="object"&&!Array.isArray(L)){let W;if((L.format===void 0||
!s.call(L,"format"))&&(W="format")||(L.name===void 0||!s.call(L,"name"))&&(W="name")||(L.issuers===void 0||!s.call(L,"is\
suers"))&&(W="issuers")||(L.limits===void 0||!s.call(L,"limits"))&&(W="limits")||(L.people===void 0||!s.call(L,"people"))&&
(W="people")||(L.memberships===void 0||!s.call(L,"memberships"))&&(W="memberships")||(L.claimed===void 0||!s.call(L,"cla\
imed"))&&(W="claimed")||(L.resources===void 0||!s.call(L,"resources"))&&(W="resources")||(L.grants===void 0||!s.call(L,"\
grants"))&&(W="grants")||(L.index===void 0||!s.call(L,"index"))&&(W="index")||(L.masks===void 0||!s.call(L,"masks"))&&(W=
"masks")||(L.guards===void 0||!s.call(L,"guards"))&&(W="guards")||(L.vectors===void 0||!s.call(L,"vectors"))&&(W="vector\
s"))return M.errors=[{}],!1;{let E=e;for(let Q of Object.keys(L))if(!s.call(gi.properties.writ.properties,Q))return M.errors=
[{}],!1;if(E===e){if(L.format!==void 0&&s.call(L,"format")){let Q=L.format,H=e;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&
isFinite(Q)))return M.errors=[{}],!1;if(e===H&&typeof Q=="number"&&isFinite(Q)){if(Q>1e6||isNaN(Q))return M.errors=[{}],
!1;if(Q<1||isNaN(Q))return M.errors=[{}],!1}var t=H===e}else var t=!0;if(t){if(L.name!==void 0&&s.call(L,"name")){let H=L.
name,J=e;if(e===e)if(typeof H=="string"){if(o(H)>63)return M.errors=[{}],!1;if(o(H)<1)return M.errors=[{}],!1;if(!Ce.test(
H))return M.errors=[{}],!1}else return M.errors=[{}],!1;var t=J===e}else var t=!0;if(t){if(L.issuers!==void 0&&s.call(L,
"issuers")){let J=L.issuers,K=e;if(e===K)if(J&&typeof J=="object"&&!Array.isArray(J)){if(Object.keys(J).length>20)return M.
errors=[{}],!1;for(let ee of Object.keys(J)){let _e=e;if(e===_e)if(typeof ee=="string"){if(o(ee)>1024){let le={};i===null?
i=[le]:i.push(le),e++}else if(o(ee)<1){let le={};i===null?i=[le]:i.push(le),e++}}else{let le={};i===null?i=[le]:i.push(le),
e++}var m=_e===e;if(!m){let le={};return i===null?i=[le]:i.push(le),e++,M.errors=i,!1}}if(m)for(let ee of Object.keys(J)){
let _e=J[ee],le=e;if(e===le)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let te;if((_e.trial===void 0||!s.call(_e,"tr\
ial"))&&(te="trial")||(_e.workloads===void 0||!s.call(_e,"workloads"))&&(te="workloads"))return M.errors=[{}],!1;{let oe=e;
for(let ne of Object.keys(_e))if(!(ne==="trial"||ne==="workloads"))return M.errors=[{}],!1;if(oe===e){if(_e.trial!==void 0&&
s.call(_e,"trial")){let ne=e;if(typeof _e.trial!="boolean")return M.errors=[{}],!1;var g=ne===e}else var g=!0;if(g)if(_e.
workloads!==void 0&&s.call(_e,"workloads")){let ne=e;if(typeof _e.workloads!="boolean")return M.errors=[{}],!1;var g=ne===
e}else var g=!0}}}else return M.errors=[{}],!1;var d=le===e;if(!d)break}}else return M.errors=[{}],!1;var t=K===e}else var t=!0;
if(t){if(L.limits!==void 0&&s.call(L,"limits")){let K=L.limits,ce=e;if(e===ce)if(K&&typeof K=="object"&&!Array.isArray(K)){
let _e;if((K.sessionSeconds===void 0||!s.call(K,"sessionSeconds"))&&(_e="sessionSeconds")||(K.groupsFreshSeconds===void 0||
!s.call(K,"groupsFreshSeconds"))&&(_e="groupsFreshSeconds"))return M.errors=[{}],!1;{let le=e;for(let te of Object.keys(
K))if(!(te==="sessionSeconds"||te==="groupsFreshSeconds"))return M.errors=[{}],!1;if(le===e){if(K.sessionSeconds!==void 0&&
s.call(K,"sessionSeconds")){let te=K.sessionSeconds,oe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return M.
errors=[{}],!1;if(e===oe&&typeof te=="number"&&isFinite(te)){if(te>9007199254740991||isNaN(te))return M.errors=[{}],!1;if(te<
0||isNaN(te))return M.errors=[{}],!1}var p=oe===e}else var p=!0;if(p)if(K.groupsFreshSeconds!==void 0&&s.call(K,"groupsF\
reshSeconds")){let te=K.groupsFreshSeconds,oe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return M.errors=
[{}],!1;if(e===oe&&typeof te=="number"&&isFinite(te)){if(te>9007199254740991||isNaN(te))return M.errors=[{}],!1;if(te<0||
isNaN(te))return M.errors=[{}],!1}var p=oe===e}else var p=!0}}}else return M.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){
if(L.people!==void 0&&s.call(L,"people")){let ce=L.people,ee=e;if(e===ee)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){
if(Object.keys(ce).length>1e5)return M.errors=[{}],!1;for(let le of Object.keys(ce)){let te=e;if(e===te)if(typeof le=="s\
tring"){if(o(le)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(le)<1){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{
let oe={};i===null?i=[oe]:i.push(oe),e++}var c=te===e;if(!c){let oe={};return i===null?i=[oe]:i.push(oe),e++,M.errors=i,
!1}}if(c)for(let le of Object.keys(ce)){let te=ce[le],oe=e;if(e===oe)if(te&&typeof te=="object"&&!Array.isArray(te)){let ne;
if((te.issuer===void 0||!s.call(te,"issuer"))&&(ne="issuer")||(te.subject===void 0||!s.call(te,"subject"))&&(ne="subject"))
return M.errors=[{}],!1;{let de=e;for(let ve of Object.keys(te))if(!(ve==="issuer"||ve==="subject"))return M.errors=[{}],
!1;if(de===e){if(te.issuer!==void 0&&s.call(te,"issuer")){let ve=te.issuer,ue=e;if(e===e)if(typeof ve=="string"){if(o(ve)>
63)return M.errors=[{}],!1;if(o(ve)<1)return M.errors=[{}],!1;if(!Ce.test(ve))return M.errors=[{}],!1}else return M.errors=
[{}],!1;var h=ue===e}else var h=!0;if(h)if(te.subject!==void 0&&s.call(te,"subject")){let ve=te.subject,ue=e;if(e===ue)if(typeof ve==
"string"){if(o(ve)>255)return M.errors=[{}],!1;if(o(ve)<1)return M.errors=[{}],!1}else return M.errors=[{}],!1;var h=ue===
e}else var h=!0}}}else return M.errors=[{}],!1;var _=oe===e;if(!_)break}}else return M.errors=[{}],!1;var t=ee===e}else var t=!0;
if(t){if(L.memberships!==void 0&&s.call(L,"memberships")){let ee=L.memberships,_e=e;if(e===_e)if(ee&&typeof ee=="object"&&
!Array.isArray(ee)){if(Object.keys(ee).length>1e5)return M.errors=[{}],!1;for(let te of Object.keys(ee)){let oe=e;if(e===
oe)if(typeof te=="string"){if(o(te)>1024){let ne={};i===null?i=[ne]:i.push(ne),e++}else if(o(te)<1){let ne={};i===null?i=
[ne]:i.push(ne),e++}}else{let ne={};i===null?i=[ne]:i.push(ne),e++}var a=oe===e;if(!a){let ne={};return i===null?i=[ne]:
i.push(ne),e++,M.errors=i,!1}}if(a)for(let te of Object.keys(ee)){let oe=ee[te],ne=e;if(e===ne)if(Array.isArray(oe)){if(oe.
length>1e4)return M.errors=[{}],!1;{var l=!0;let de=oe.length;for(let ve=0;ve<de;ve++){let ue=oe[ve],ye=e;if(e===e)if(typeof ue==
"string"){if(o(ue)>63)return M.errors=[{}],!1;if(o(ue)<1)return M.errors=[{}],!1;if(!Ce.test(ue))return M.errors=[{}],!1}else
return M.errors=[{}],!1;var l=ye===e;if(!l)break}}}else return M.errors=[{}],!1;var n=ne===e;if(!n)break}}else return M.
errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(L.claimed!==void 0&&s.call(L,"claimed")){let _e=L.claimed,le=e;if(e===
le)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){if(Object.keys(_e).length>20)return M.errors=[{}],!1;for(let oe of Object.
keys(_e)){let ne=e;if(e===ne)if(typeof oe=="string"){if(o(oe)>1024){let de={};i===null?i=[de]:i.push(de),e++}else if(o(oe)<
1){let de={};i===null?i=[de]:i.push(de),e++}}else{let de={};i===null?i=[de]:i.push(de),e++}var f=ne===e;if(!f){let de={};
return i===null?i=[de]:i.push(de),e++,M.errors=i,!1}}if(f)for(let oe of Object.keys(_e)){let ne=_e[oe],de=e;if(e===de)if(ne&&
typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>100)return M.errors=[{}],!1;for(let ve of Object.keys(
ne)){let ue=e;if(e===ue)if(typeof ve=="string"){if(o(ve)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(o(ve)<1){
let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),e++}var u=ue===e;if(!u){let ye={};return i===
null?i=[ye]:i.push(ye),e++,M.errors=i,!1}}if(u)for(let ve of Object.keys(ne)){let ue=ne[ve],ye=e;if(e===ye)if(ue&&typeof ue==
"object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e4)return M.errors=[{}],!1;for(let qe of Object.keys(ue)){let ze=e;
if(e===ze)if(typeof qe=="string"){if(o(qe)>1024){let Re={};i===null?i=[Re]:i.push(Re),e++}else if(o(qe)<1){let Re={};i===
null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),e++}var v=ze===e;if(!v){let Re={};return i===null?
i=[Re]:i.push(Re),e++,M.errors=i,!1}}if(v)for(let qe of Object.keys(ue)){let ze=ue[qe],Re=e;if(e===Re)if(Array.isArray(ze)){
if(ze.length>1e4)return M.errors=[{}],!1;{var k=!0;let qr=ze.length;for(let yr=0;yr<qr;yr++){let dr=ze[yr],Fr=e;if(e===e)
if(typeof dr=="string"){if(o(dr)>63)return M.errors=[{}],!1;if(o(dr)<1)return M.errors=[{}],!1;if(!Ce.test(dr))return M.
errors=[{}],!1}else return M.errors=[{}],!1;var k=Fr===e;if(!k)break}}}else return M.errors=[{}],!1;var A=Re===e;if(!A)break}}else
return M.errors=[{}],!1;var $=ye===e;if(!$)break}}else return M.errors=[{}],!1;var N=de===e;if(!N)break}}else return M.errors=
[{}],!1;var t=le===e}else var t=!0;if(t){if(L.resources!==void 0&&s.call(L,"resources")){let le=L.resources,te=e;if(e===
te)if(le&&typeof le=="object"&&!Array.isArray(le)){if(Object.keys(le).length>1e4)return M.errors=[{}],!1;for(let ne of Object.
keys(le)){let de=e;if(e===de)if(typeof ne=="string"){if(o(ne)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(o(ne)<
1){let ve={};i===null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var j=de===e;if(!j){let ve={};
return i===null?i=[ve]:i.push(ve),e++,M.errors=i,!1}}if(j)for(let ne of Object.keys(le)){let de=e;xe(le[ne],{instancePath:R+
"/writ/resources/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:le,parentDataProperty:ne,rootData:C})||(i=i===null?
xe.errors:i.concat(xe.errors),e=i.length);var y=de===e;if(!y)break}}else return M.errors=[{}],!1;var t=te===e}else var t=!0;
if(t){if(L.grants!==void 0&&s.call(L,"grants")){let te=L.grants,oe=e;if(e===oe)if(te&&typeof te=="object"&&!Array.isArray(
te)){if(Object.keys(te).length>2e5)return M.errors=[{}],!1;for(let de of Object.keys(te)){let ve=e;if(e===ve)if(typeof de==
"string"){if(o(de)>1024){let ue={};i===null?i=[ue]:i.push(ue),e++}else if(o(de)<1){let ue={};i===null?i=[ue]:i.push(ue),
e++}}else{let ue={};i===null?i=[ue]:i.push(ue),e++}var x=ve===e;if(!x){let ue={};return i===null?i=[ue]:i.push(ue),e++,M.
errors=i,!1}}if(x)for(let de of Object.keys(te)){let ve=e;Ne(te[de],{instancePath:R+"/writ/grants/"+de.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:te,parentDataProperty:de,rootData:C})||(i=i===null?Ne.errors:i.concat(Ne.errors),e=i.length);
var w=ve===e;if(!w)break}}else return M.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(L.index!==void 0&&s.call(L,"i\
ndex")){let oe=L.index,ne=e;if(e===ne)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.keys(oe).length>2e5)return M.
errors=[{}],!1;for(let ve of Object.keys(oe)){let ue=e;if(e===ue)if(typeof ve=="string"){if(o(ve)>1024){let ye={};i===null?
i=[ye]:i.push(ye),e++}else if(o(ve)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),
e++}var b=ue===e;if(!b){let ye={};return i===null?i=[ye]:i.push(ye),e++,M.errors=i,!1}}if(b)for(let ve of Object.keys(oe)){
let ue=oe[ve],ye=e;if(e===ye)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e4)return M.errors=
[{}],!1;for(let qe of Object.keys(ue)){let ze=e;if(e===ze)if(typeof qe=="string"){if(o(qe)>1024){let Re={};i===null?i=[Re]:
i.push(Re),e++}else if(o(qe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),e++}
var P=ze===e;if(!P){let Re={};return i===null?i=[Re]:i.push(Re),e++,M.errors=i,!1}}if(P)for(let qe of Object.keys(ue)){let ze=ue[qe],
Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return M.errors=[{}],!1;{var q=!0;let qr=ze.length;for(let yr=0;yr<
qr;yr++){let dr=ze[yr],Fr=e;if(e===e)if(typeof dr=="string"){if(o(dr)>127)return M.errors=[{}],!1;if(o(dr)<3)return M.errors=
[{}],!1;if(!xr.test(dr))return M.errors=[{}],!1}else return M.errors=[{}],!1;var q=Fr===e;if(!q)break}}}else return M.errors=
[{}],!1;var O=Re===e;if(!O)break}}else return M.errors=[{}],!1;var I=ye===e;if(!I)break}}else return M.errors=[{}],!1;var t=ne===
e}else var t=!0;if(t){if(L.masks!==void 0&&s.call(L,"masks")){let ne=L.masks,de=e;if(e===de)if(ne&&typeof ne=="object"&&
!Array.isArray(ne)){if(Object.keys(ne).length>1e4)return M.errors=[{}],!1;for(let ue of Object.keys(ne)){let ye=e;if(e===
ye)if(typeof ue=="string"){if(o(ue)>1024){let qe={};i===null?i=[qe]:i.push(qe),e++}else if(o(ue)<1){let qe={};i===null?i=
[qe]:i.push(qe),e++}}else{let qe={};i===null?i=[qe]:i.push(qe),e++}var T=ye===e;if(!T){let qe={};return i===null?i=[qe]:
i.push(qe),e++,M.errors=i,!1}}if(T)for(let ue of Object.keys(ne)){let ye=e;Oe(ne[ue],{instancePath:R+"/writ/masks/"+ue.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:ue,rootData:C})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);var Z=ye===e;if(!Z)break}}else return M.errors=[{}],!1;var t=de===e}else var t=!0;if(t){if(L.guards!==void 0&&
s.call(L,"guards")){let de=L.guards,ve=e;if(e===ve)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>
1e4)return M.errors=[{}],!1;for(let ye of Object.keys(de)){let qe=e;if(e===qe)if(typeof ye=="string"){if(o(ye)>1024){let ze={};
i===null?i=[ze]:i.push(ze),e++}else if(o(ye)<1){let ze={};i===null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:
i.push(ze),e++}var D=qe===e;if(!D){let ze={};return i===null?i=[ze]:i.push(ze),e++,M.errors=i,!1}}if(D)for(let ye of Object.
keys(de)){let qe=e;Ye(de[ye],{instancePath:R+"/writ/guards/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,parentDataProperty:ye,
rootData:C})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var z=qe===e;if(!z)break}}else return M.errors=[{}],
!1;var t=ve===e}else var t=!0;if(t)if(L.vectors!==void 0&&s.call(L,"vectors")){let de=L.vectors,ve=e;if(e===ve)if(Array.
isArray(de)){if(de.length>1e3)return M.errors=[{}],!1;{var F=!0;let ye=de.length;for(let qe=0;qe<ye;qe++){let ze=e;Xe(de[qe],
{instancePath:R+"/writ/vectors/"+qe,parentData:de,parentDataProperty:qe,rootData:C})||(i=i===null?Xe.errors:i.concat(Xe.
errors),e=i.length);var F=ze===e;if(!F)break}}}else return M.errors=[{}],!1;var t=ve===e}else var t=!0}}}}}}}}}}}}}}else
return M.errors=[{}],!1}}}else return M.errors=[{}],!1;return M.errors=i,e===0}var ii=Ir,bi={type:"object",additionalProperties:!1,
required:["grant","grantUntil","subject","resource","role","allow","tables","functions","guarded","limits","record"],properties:{
grant:{$ref:"words#/$defs/grantId"},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The grant's o\
wn end."},subject:{type:"string",minLength:1,maxLength:512,description:"The subject."},resource:{$ref:"words#/$defs/name"},
role:{$ref:"words#/$defs/name"},allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","upda\
te","delete","merge","truncate","ddl","call","do","copy","lock","notify","maintenance","set","other"]},description:"Kind\
s of statement."},tables:{type:"array",maxItems:2,items:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},
description:"Tables."},description:"Each list must hold the relation."},functions:{type:"array",maxItems:1e3,items:{$ref:"\
words#/$defs/functionName"},description:"Functions."},masks:{type:"object",additionalProperties:!1,required:["unlisted",
"rules","clear","detect"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{
$ref:"data#/$defs/maskRule"},description:"Rules."},clear:{type:"array",maxItems:1e5,items:{$ref:"data#/$defs/dataColumnP\
attern"},description:"Columns seen as they are."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,
description:"A kind of value."},description:"Kinds of value."}},description:"The masks as this role meets them."},guarded:{
type:"boolean",description:"The resource has guards."},limits:{type:"object",additionalProperties:!1,required:["sessionS\
econds"],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,
maximum:31622400,description:"Seconds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
The longest session."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{
results:{type:"string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},
durable:{type:"string",enum:["before","within-a-second"]}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"\
So many sessions."}},description:"What one session may do."};function sr(r,{instancePath:R="",parentData:V,parentDataProperty:G,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(
r,"schema"))&&(p="schema")||(r.table===void 0||!s.call(r,"table"))&&(p="table")||(r.column===void 0||!s.call(r,"column"))&&
(p="column")||(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(p="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(p="searchEquality"))return sr.errors=[{}],!1;{let c=e;for(let h of Object.keys(r))if(!(h==="schema"||h===
"table"||h==="column"||h==="mask"||h==="nullsShow"||h==="writeAllow"||h==="searchEquality"))return sr.errors=[{}],!1;if(c===
e){if(r.schema!==void 0&&s.call(r,"schema")){let h=r.schema,_=e;if(typeof h!="string"&&h!==null)return sr.errors=[{}],!1;
if(e===_&&typeof h=="string"&&o(h)>63)return sr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let _=r.table,a=e;if(typeof _!="string"&&_!==null)return sr.errors=[{}],!1;if(e===a&&typeof _=="string"&&o(_)>
63)return sr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;
if(typeof a!="string"&&a!==null)return sr.errors=[{}],!1;if(e===l&&typeof a=="string"&&o(a)>63)return sr.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,u=!1,v=null,k=e;if(e===k)if(l&&
typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let j={};i===null?i=[j]:
i.push(j),e++}else{let j=e;for(let y of Object.keys(l))if(y!=="form"){let x={};i===null?i=[x]:i.push(x),e++;break}if(j===
e&&l.form!==void 0&&s.call(l,"form")){let y=l.form;if(typeof y!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(y===
"null"||y==="hash"||y==="email")){let x={};i===null?i=[x]:i.push(x),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var g=k===
e;g&&(u=!0,v=0);let A=e;if(e===A)if(l&&typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&
(N="form")){let j={};i===null?i=[j]:i.push(j),e++}else{let j=e;for(let y of Object.keys(l))if(!(y==="form"||y==="value")){
let x={};i===null?i=[x]:i.push(x),e++;break}if(j===e){if(l.form!==void 0&&s.call(l,"form")){let y=l.form,x=e;if(typeof y!=
"string"){let b={};i===null?i=[b]:i.push(b),e++}if(y!=="fixed"){let b={};i===null?i=[b]:i.push(b),e++}var m=x===e}else var m=!0;
if(m)if(l.value!==void 0&&s.call(l,"value")){let y=l.value,x=e;if(e===x)if(typeof y=="string"){if(o(y)>1e3){let b={};i===
null?i=[b]:i.push(b),e++}}else{let b={};i===null?i=[b]:i.push(b),e++}var m=x===e}else var m=!0}}}else{let N={};i===null?
i=[N]:i.push(N),e++}var g=A===e;if(g&&u)u=!1,v=[v,1];else{g&&(u=!0,v=1);let N=e;if(e===N)if(l&&typeof l=="object"&&!Array.
isArray(l)){let y;if((l.form===void 0||!s.call(l,"form"))&&(y="form")||(l.first===void 0||!s.call(l,"first"))&&(y="first")||
(l.last===void 0||!s.call(l,"last"))&&(y="last")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let w of Object.
keys(l))if(!(w==="form"||w==="first"||w==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}if(x===e){if(l.form!==void 0&&
s.call(l,"form")){let w=l.form,b=e;if(typeof w!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(w!=="keep"){let q={};
i===null?i=[q]:i.push(q),e++}var d=b===e}else var d=!0;if(d){if(l.first!==void 0&&s.call(l,"first")){let b=l.first,P=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let O={};i===null?i=[O]:i.push(O),e++}if(e===P&&typeof b=="number"&&isFinite(
b)){if(b>64||isNaN(b)){let O={};i===null?i=[O]:i.push(O),e++}else if(b<0||isNaN(b)){let O={};i===null?i=[O]:i.push(O),e++}}
var d=P===e}else var d=!0;if(d)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b))){let O={};i===null?i=[O]:i.push(O),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let O={};
i===null?i=[O]:i.push(O),e++}else if(b<0||isNaN(b)){let O={};i===null?i=[O]:i.push(O),e++}}var d=P===e}else var d=!0}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var g=N===e;g&&u?(u=!1,v=[v,2]):g&&(u=!0,v=2)}if(u)e=f,i!==null&&(f?i.length=f:i=null);else{
let N={};return i===null?i=[N]:i.push(N),e++,sr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return sr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return sr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return sr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=i,e===0}function B(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let v;if((r.grant===void 0||!s.call(r,"grant"))&&(v="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(v="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(v="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(v="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(v="role")||(r.allow===void 0||!s.call(r,"allow"))&&(v="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(v="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(v="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(v="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(v="limits")||(r.record===void 0||
!s.call(r,"record"))&&(v="record"))return B.errors=[{}],!1;{let k=e;for(let A of Object.keys(r))if(!s.call(bi.properties,
A))return B.errors=[{}],!1;if(k===e){if(r.grant!==void 0&&s.call(r,"grant")){let A=r.grant,$=e;if(e===e)if(typeof A=="st\
ring"){if(o(A)>127)return B.errors=[{}],!1;if(o(A)<3)return B.errors=[{}],!1;if(!xr.test(A))return B.errors=[{}],!1}else
return B.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let $=r.grantUntil,
N=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return B.errors=[{}],!1;if(e===N&&typeof $=="number"&&isFinite(
$)){if($>253402300799||isNaN($))return B.errors=[{}],!1;if($<0||isNaN($))return B.errors=[{}],!1}var t=N===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let N=r.subject,j=e;if(e===j)if(typeof N=="string"){if(o(N)>512)return B.
errors=[{}],!1;if(o(N)<1)return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let j=r.resource,y=e;if(e===e)if(typeof j=="string"){if(o(j)>63)return B.errors=[{}],!1;if(o(
j)<1)return B.errors=[{}],!1;if(!Ce.test(j))return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=y===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let y=r.role,x=e;if(e===e)if(typeof y=="string"){if(o(y)>63)return B.errors=
[{}],!1;if(o(y)<1)return B.errors=[{}],!1;if(!Ce.test(y))return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=x===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let x=r.allow,w=e;if(e===w)if(Array.isArray(x)){if(x.length>
16)return B.errors=[{}],!1;{var m=!0;let P=x.length;for(let q=0;q<P;q++){let O=x[q],I=e;if(typeof O!="string")return B.errors=
[{}],!1;if(!(O==="all"||O==="select"||O==="insert"||O==="update"||O==="delete"||O==="merge"||O==="truncate"||O==="ddl"||
O==="call"||O==="do"||O==="copy"||O==="lock"||O==="notify"||O==="maintenance"||O==="set"||O==="other"))return B.errors=[
{}],!1;var m=I===e;if(!m)break}}}else return B.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(
r,"tables")){let w=r.tables,b=e;if(e===b)if(Array.isArray(w)){if(w.length>2)return B.errors=[{}],!1;{var g=!0;let q=w.length;
for(let O=0;O<q;O++){let I=w[O],T=e;if(e===T)if(Array.isArray(I)){if(I.length>1e3)return B.errors=[{}],!1;{var d=!0;let D=I.
length;for(let z=0;z<D;z++){let F=I[z],U=e;if(e===e)if(F&&typeof F=="object"&&!Array.isArray(F)){let L;if((F.schema===void 0||
!s.call(F,"schema"))&&(L="schema")||(F.table===void 0||!s.call(F,"table"))&&(L="table"))return B.errors=[{}],!1;{let W=e;
for(let E of Object.keys(F))if(!(E==="schema"||E==="table"))return B.errors=[{}],!1;if(W===e){if(F.schema!==void 0&&s.call(
F,"schema")){let E=F.schema,Q=e;if(typeof E!="string"&&E!==null)return B.errors=[{}],!1;if(e===Q&&typeof E=="string"&&o(
E)>63)return B.errors=[{}],!1;var p=Q===e}else var p=!0;if(p)if(F.table!==void 0&&s.call(F,"table")){let E=F.table,Q=e;if(typeof E!=
"string"&&E!==null)return B.errors=[{}],!1;if(e===Q&&typeof E=="string"&&o(E)>63)return B.errors=[{}],!1;var p=Q===e}else
var p=!0}}}else return B.errors=[{}],!1;var d=U===e;if(!d)break}}}else return B.errors=[{}],!1;var g=T===e;if(!g)break}}}else
return B.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let b=r.functions,
P=e;if(e===P)if(Array.isArray(b)){if(b.length>1e3)return B.errors=[{}],!1;{var c=!0;let O=b.length;for(let I=0;I<O;I++){
let T=b[I],Z=e;if(e===e)if(typeof T=="string"){if(o(T)>261)return B.errors=[{}],!1;if(o(T)<3)return B.errors=[{}],!1;if(!Tr.
test(T))return B.errors=[{}],!1}else return B.errors=[{}],!1;var c=Z===e;if(!c)break}}}else return B.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(r.masks!==void 0&&s.call(r,"masks")){let P=r.masks,q=e;if(e===q)if(P&&typeof P=="object"&&!Array.
isArray(P)){let I;if((P.unlisted===void 0||!s.call(P,"unlisted"))&&(I="unlisted")||(P.rules===void 0||!s.call(P,"rules"))&&
(I="rules")||(P.clear===void 0||!s.call(P,"clear"))&&(I="clear")||(P.detect===void 0||!s.call(P,"detect"))&&(I="detect"))
return B.errors=[{}],!1;{let T=e;for(let Z of Object.keys(P))if(!(Z==="unlisted"||Z==="rules"||Z==="clear"||Z==="detect"))
return B.errors=[{}],!1;if(T===e){if(P.unlisted!==void 0&&s.call(P,"unlisted")){let Z=P.unlisted,D=e;if(typeof Z!="strin\
g")return B.errors=[{}],!1;if(!(Z==="show"||Z==="hide"))return B.errors=[{}],!1;var h=D===e}else var h=!0;if(h){if(P.rules!==
void 0&&s.call(P,"rules")){let D=P.rules,z=e;if(e===z)if(Array.isArray(D)){if(D.length>1e4)return B.errors=[{}],!1;{var _=!0;
let U=D.length;for(let S=0;S<U;S++){let L=e;sr(D[S],{instancePath:R+"/masks/rules/"+S,parentData:D,parentDataProperty:S,
rootData:C})||(i=i===null?sr.errors:i.concat(sr.errors),e=i.length);var _=L===e;if(!_)break}}}else return B.errors=[{}],
!1;var h=z===e}else var h=!0;if(h){if(P.clear!==void 0&&s.call(P,"clear")){let z=P.clear,F=e;if(e===F)if(Array.isArray(z)){
if(z.length>1e5)return B.errors=[{}],!1;{var a=!0;let S=z.length;for(let L=0;L<S;L++){let W=z[L],E=e;if(e===e)if(W&&typeof W==
"object"&&!Array.isArray(W)){let H;if((W.schema===void 0||!s.call(W,"schema"))&&(H="schema")||(W.table===void 0||!s.call(
W,"table"))&&(H="table")||(W.column===void 0||!s.call(W,"column"))&&(H="column"))return B.errors=[{}],!1;{let J=e;for(let K of Object.
keys(W))if(!(K==="schema"||K==="table"||K==="column"))return B.errors=[{}],!1;if(J===e){if(W.schema!==void 0&&s.call(W,"\
schema")){let K=W.schema,ce=e;if(typeof K!="string"&&K!==null)return B.errors=[{}],!1;if(e===ce&&typeof K=="string"&&o(K)>
63)return B.errors=[{}],!1;var l=ce===e}else var l=!0;if(l){if(W.table!==void 0&&s.call(W,"table")){let ce=W.table,ee=e;
if(typeof ce!="string"&&ce!==null)return B.errors=[{}],!1;if(e===ee&&typeof ce=="string"&&o(ce)>63)return B.errors=[{}],
!1;var l=ee===e}else var l=!0;if(l)if(W.column!==void 0&&s.call(W,"column")){let ce=W.column,ee=e;if(typeof ce!="string"&&
ce!==null)return B.errors=[{}],!1;if(e===ee&&typeof ce=="string"&&o(ce)>63)return B.errors=[{}],!1;var l=ee===e}else var l=!0}}}}else
return B.errors=[{}],!1;var a=E===e;if(!a)break}}}else return B.errors=[{}],!1;var h=F===e}else var h=!0;if(h)if(P.detect!==
void 0&&s.call(P,"detect")){let z=P.detect,F=e;if(e===F)if(Array.isArray(z)){if(z.length>5)return B.errors=[{}],!1;{var n=!0;
let S=z.length;for(let L=0;L<S;L++){let W=z[L],E=e;if(e===E)if(typeof W=="string"){if(o(W)>64)return B.errors=[{}],!1;if(o(
W)<1)return B.errors=[{}],!1}else return B.errors=[{}],!1;var n=E===e;if(!n)break}}}else return B.errors=[{}],!1;var h=F===
e}else var h=!0}}}}}else return B.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let q=e;if(typeof r.guarded!="boolean")return B.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let O=r.limits,I=e;if(e===I)if(O&&typeof O=="object"&&!Array.isArray(O)){let Z;if((O.sessionSeconds===
void 0||!s.call(O,"sessionSeconds"))&&(Z="sessionSeconds"))return B.errors=[{}],!1;{let D=e;for(let z of Object.keys(O))
if(!(z==="rows"||z==="statementSeconds"||z==="sessionSeconds"))return B.errors=[{}],!1;if(D===e){if(O.rows!==void 0&&s.call(
O,"rows")){let z=O.rows,F=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return B.errors=[{}],!1;if(e===F&&typeof z==
"number"&&isFinite(z)){if(z>1e9||isNaN(z))return B.errors=[{}],!1;if(z<1||isNaN(z))return B.errors=[{}],!1}var f=F===e}else
var f=!0;if(f){if(O.statementSeconds!==void 0&&s.call(O,"statementSeconds")){let F=O.statementSeconds,U=e;if(!(typeof F==
"number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return B.errors=[{}],!1;if(e===U&&typeof F=="number"&&isFinite(F)){if(F>31622400||
isNaN(F))return B.errors=[{}],!1;if(F<1||isNaN(F))return B.errors=[{}],!1}var f=U===e}else var f=!0;if(f)if(O.sessionSeconds!==
void 0&&s.call(O,"sessionSeconds")){let F=O.sessionSeconds,U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))
return B.errors=[{}],!1;if(e===U&&typeof F=="number"&&isFinite(F)){if(F>9007199254740991||isNaN(F))return B.errors=[{}],
!1;if(F<0||isNaN(F))return B.errors=[{}],!1}var f=U===e}else var f=!0}}}}else return B.errors=[{}],!1;var t=I===e}else var t=!0;
if(t){if(r.record!==void 0&&s.call(r,"record")){let I=r.record,T=e;if(e===T)if(I&&typeof I=="object"&&!Array.isArray(I)){
let D;if((I.results===void 0||!s.call(I,"results"))&&(D="results")||(I.rows===void 0||!s.call(I,"rows"))&&(D="rows")||(I.
durable===void 0||!s.call(I,"durable"))&&(D="durable"))return B.errors=[{}],!1;{let z=e;for(let F of Object.keys(I))if(!(F===
"results"||F==="rows"||F==="durable"))return B.errors=[{}],!1;if(z===e){if(I.results!==void 0&&s.call(I,"results")){let F=I.
results,U=e;if(typeof F!="string")return B.errors=[{}],!1;if(!(F==="none"||F==="digest"||F==="rows"))return B.errors=[{}],
!1;var u=U===e}else var u=!0;if(u){if(I.rows!==void 0&&s.call(I,"rows")){let U=I.rows,S=e;if(!(typeof U=="number"&&!(U%1)&&
!isNaN(U)&&isFinite(U)))return B.errors=[{}],!1;if(e===S&&typeof U=="number"&&isFinite(U)){if(U>1e4||isNaN(U))return B.errors=
[{}],!1;if(U<0||isNaN(U))return B.errors=[{}],!1}var u=S===e}else var u=!0;if(u)if(I.durable!==void 0&&s.call(I,"durable")){
let U=I.durable,S=e;if(typeof U!="string")return B.errors=[{}],!1;if(!(U==="before"||U==="within-a-second"))return B.errors=
[{}],!1;var u=S===e}else var u=!0}}}}else return B.errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(r.sessions!==void 0&&
s.call(r,"sessions")){let I=r.sessions,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return B.errors=[{}],
!1;if(e===T&&typeof I=="number"&&isFinite(I)){if(I>1e3||isNaN(I))return B.errors=[{}],!1;if(I<1||isNaN(I))return B.errors=
[{}],!1}var t=T===e}else var t=!0}}}}}}}}}}}}}}else return B.errors=[{}],!1;return B.errors=i,e===0}var Sr=new RegExp("^\
[A-Za-z][A-Za-z0-9_.-]*$","u");function Ke(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.code===void 0||!s.call(r,"code"))&&(m="code")||(r.
message===void 0||!s.call(r,"message"))&&(m="message"))return Ke.errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!(d===
"code"||d==="message"))return Ke.errors=[{}],!1;if(g===e){if(r.code!==void 0&&s.call(r,"code")){let d=r.code,p=e;if(e===
e)if(typeof d=="string"){if(o(d)>100)return Ke.errors=[{}],!1;if(o(d)<1)return Ke.errors=[{}],!1;if(!Sr.test(d))return Ke.
errors=[{}],!1}else return Ke.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){
let d=r.message,p=e;if(e===p)if(typeof d=="string"){if(o(d)>4096)return Ke.errors=[{}],!1;if(o(d)<1)return Ke.errors=[{}],
!1}else return Ke.errors=[{}],!1;var t=p===e}else var t=!0}}}else return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function or(r,{
instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.decision===void 0||!s.call(r,"decision"))&&(g="decision")||(r.view===void 0||!s.call(r,"v\
iew"))&&(g="view")||(r.until===void 0||!s.call(r,"until"))&&(g="until")||(r.reasons===void 0||!s.call(r,"reasons"))&&(g=
"reasons"))return or.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="decision"||p==="view"||p==="until"||p===
"reasons"))return or.errors=[{}],!1;if(d===e){if(r.decision!==void 0&&s.call(r,"decision")){let p=r.decision,c=e;if(typeof p!=
"string")return or.errors=[{}],!1;if(p!=="allow")return or.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.view!==void 0&&
s.call(r,"view")){let c=e;B(r.view,{instancePath:R+"/view",parentData:r,parentDataProperty:"view",rootData:C})||(i=i===null?
B.errors:i.concat(B.errors),e=i.length);var t=c===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let h=r.
until,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return or.errors=[{}],!1;if(e===_&&typeof h=="number"&&
isFinite(h)){if(h>253402300799||isNaN(h))return or.errors=[{}],!1;if(h<0||isNaN(h))return or.errors=[{}],!1}var t=_===e}else
var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let h=r.reasons,_=e;if(e===_)if(Array.isArray(h)){if(h.length>
100)return or.errors=[{}],!1;{var m=!0;let l=h.length;for(let n=0;n<l;n++){let f=e;Ke(h[n],{instancePath:R+"/reasons/"+n,
parentData:h,parentDataProperty:n,rootData:C})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=i.length);var m=f===e;if(!m)
break}}}else return or.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return or.errors=[{}],!1;return or.errors=i,e===
0}function Se(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.decision===void 0||!s.call(r,"decision"))&&(p="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(p="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(p="choices")||(r.until===void 0||!s.call(
r,"until"))&&(p="until"))return Se.errors=[{}],!1;{let c=e;for(let h of Object.keys(r))if(!(h==="decision"||h==="reasons"||
h==="choices"||h==="until"))return Se.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let h=r.decision,
_=e;if(typeof h!="string")return Se.errors=[{}],!1;if(h!=="deny")return Se.errors=[{}],!1;var t=_===e}else var t=!0;if(t){
if(r.reasons!==void 0&&s.call(r,"reasons")){let _=r.reasons,a=e;if(e===a)if(Array.isArray(_)){if(_.length>100)return Se.
errors=[{}],!1;{var m=!0;let n=_.length;for(let f=0;f<n;f++){let u=e;Ke(_[f],{instancePath:R+"/reasons/"+f,parentData:_,
parentDataProperty:f,rootData:C})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=i.length);var m=u===e;if(!m)break}}}else return Se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let a=r.choices,l=e;if(e===l)
if(Array.isArray(a)){if(a.length>1e3)return Se.errors=[{}],!1;{var g=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],k=e;
if(e===k)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.grant===void 0||!s.call(v,"grant"))&&($="grant")||(v.role===
void 0||!s.call(v,"role"))&&($="role")||(v.until===void 0||!s.call(v,"until"))&&($="until"))return Se.errors=[{}],!1;{let N=e;
for(let j of Object.keys(v))if(!(j==="grant"||j==="role"||j==="until"))return Se.errors=[{}],!1;if(N===e){if(v.grant!==void 0&&
s.call(v,"grant")){let j=v.grant,y=e;if(e===e)if(typeof j=="string"){if(o(j)>127)return Se.errors=[{}],!1;if(o(j)<3)return Se.
errors=[{}],!1;if(!xr.test(j))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var d=y===e}else var d=!0;if(d){if(v.
role!==void 0&&s.call(v,"role")){let y=v.role,x=e;if(e===e)if(typeof y=="string"){if(o(y)>63)return Se.errors=[{}],!1;if(o(
y)<1)return Se.errors=[{}],!1;if(!Ce.test(y))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var d=x===e}else var d=!0;
if(d)if(v.until!==void 0&&s.call(v,"until")){let y=v.until,x=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return Se.errors=[{}],!1;if(e===x&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return Se.errors=[{}],!1;
if(y<0||isNaN(y))return Se.errors=[{}],!1}var d=x===e}else var d=!0}}}}else return Se.errors=[{}],!1;var g=k===e;if(!g)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&s.call(r,"until")){let a=r.until,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>253402300799||
isNaN(a))return Se.errors=[{}],!1;if(a<0||isNaN(a))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(r,{
instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if((r.decision===void 0||!s.call(r,"decision"))&&(d="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(d="reasons")||(r.until===void 0||!s.call(r,"until"))&&(d="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(d="limits"))return Be.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Be.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,h=e;
if(typeof c!="string")return Be.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Be.errors=[{}],!1;var t=h===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let h=r.reasons,_=e;if(e===_)if(Array.isArray(h)){if(h.
length>100)return Be.errors=[{}],!1;{var m=!0;let l=h.length;for(let n=0;n<l;n++){let f=e;Ke(h[n],{instancePath:R+"/reas\
ons/"+n,parentData:h,parentDataProperty:n,rootData:C})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=i.length);var m=f===
e;if(!m)break}}}else return Be.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let _=r.
until,a=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Be.errors=[{}],!1;if(e===a&&typeof _=="number"&&
isFinite(_)){if(_>253402300799||isNaN(_))return Be.errors=[{}],!1;if(_<0||isNaN(_))return Be.errors=[{}],!1}var t=a===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let _=r.limits,a=e;if(e===a)if(_&&typeof _=="object"&&!Array.isArray(
_)){let n=e;for(let f of Object.keys(_))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(n===e){if(_.
rows!==void 0&&s.call(_,"rows")){let f=_.rows,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var g=u===e}else var g=!0;if(g)if(_.statementSeconds!==void 0&&s.call(_,"statementSeconds")){let f=_.statementSeconds,
u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var g=u===e}else var g=!0}}else
return Be.errors=[{}],!1;var t=a===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Ir(r,{
instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0,t=e,m=!1,g=null,d=e;or(r,{instancePath:R,
parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var c=d===e;c&&(m=
!0,g=0);let p=e;Se(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?Se.errors:i.concat(Se.errors),
e=i.length);var c=p===e;if(c&&m)m=!1,g=[g,1];else{c&&(m=!0,g=1);let h=e;Be(r,{instancePath:R,parentData:V,parentDataProperty:G,
rootData:C})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var c=h===e;c&&m?(m=!1,g=[g,2]):c&&(m=!0,g=2)}if(m)e=
t,i!==null&&(t?i.length=t:i=null);else{let h={};return i===null?i=[h]:i.push(h),e++,Ir.errors=i,!1}return Ir.errors=i,e===
0}var si=$r,ki={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","subject",
"tokenId","resource","role","grant","grantUntil","bundle","address","protocol","kid"],properties:{v:{type:"integer",const:1,
description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's n\
umber in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseco\
nds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"\
SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",const:"session-start",description:"\
A session starts."},session:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"\
An id."},journal:{type:"string",minLength:8,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"The\
 journal that must name this session."},subject:{$ref:"record#/$defs/recordedSubject"},tokenId:{type:"string",minLength:0,
maxLength:2048,description:"The token's id, never the token."},resource:{type:"string",minLength:0,maxLength:2048,description:"\
The resource."},role:{type:"string",minLength:0,maxLength:2048,description:"The role."},grant:{type:"string",minLength:0,
maxLength:2048,description:"The grant."},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The gran\
t's end."},bundle:{type:"object",additionalProperties:!1,required:["revision","seq","digest"],properties:{revision:{type:"\
string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest"}},description:"The bundle that decided."},address:{
type:"string",minLength:0,maxLength:2048,description:"The client's address and port."},protocol:{type:"string",minLength:0,
maxLength:2048,description:"The protocol."},application:{type:"string",minLength:0,maxLength:2048,description:"What the \
client calls itself; not proved."},trial:{type:"boolean",description:"A trial issuer vouched."},kid:{$ref:"words#/$defs/\
keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-\
]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},
description:"A session starts."},pr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
tr=new RegExp("^[0-9a-f]{64}$","u"),cr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function Y(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.session===void 0||
!s.call(r,"session"))&&(n="session")||(r.journal===void 0||!s.call(r,"journal"))&&(n="journal")||(r.subject===void 0||!s.
call(r,"subject"))&&(n="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&(n="tokenId")||(r.resource===void 0||!s.call(
r,"resource"))&&(n="resource")||(r.role===void 0||!s.call(r,"role"))&&(n="role")||(r.grant===void 0||!s.call(r,"grant"))&&
(n="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(n="grantUntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&
(n="bundle")||(r.address===void 0||!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n=
"protocol")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid"))return Y.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))
if(!s.call(ki.properties,u))return Y.errors=[{}],!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,v=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Y.errors=[{}],!1;if(u!==1)return Y.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,k=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Y.errors=
[{}],!1;if(e===k&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return Y.errors=[{}],!1;if(v<1||isNaN(
v))return Y.errors=[{}],!1}var t=k===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,A=e;if(e===A)if(typeof k==
"string"){if(o(k)>24)return Y.errors=[{}],!1;if(o(k)<24)return Y.errors=[{}],!1;if(!pr.test(k))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let A=r.prev,$=e;if(e===$)
if(typeof A=="string"){if(o(A)>64)return Y.errors=[{}],!1;if(o(A)<64)return Y.errors=[{}],!1;if(!tr.test(A))return Y.errors=
[{}],!1}else return Y.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,
N=e;if(typeof $!="string")return Y.errors=[{}],!1;if($!=="session-start")return Y.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.session!==void 0&&s.call(r,"session")){let N=r.session,j=e;if(e===j)if(typeof N=="string"){if(o(N)>64)return Y.
errors=[{}],!1;if(o(N)<8)return Y.errors=[{}],!1;if(!ar.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===
e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let j=r.journal,y=e;if(e===y)if(typeof j=="string"){if(o(
j)>64)return Y.errors=[{}],!1;if(o(j)<8)return Y.errors=[{}],!1;if(!ar.test(j))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let y=r.subject,x=e,w=e,b=!1,P=null,
q=e;if(e===q)if(y&&typeof y=="object"&&!Array.isArray(y)){let T;if((y.kind===void 0||!s.call(y,"kind"))&&(T="kind")||(y.
name===void 0||!s.call(y,"name"))&&(T="name")||(y.issuer===void 0||!s.call(y,"issuer"))&&(T="issuer")||(y.subject===void 0||
!s.call(y,"subject"))&&(T="subject")||(y.claims===void 0||!s.call(y,"claims"))&&(T="claims")||(y.authenticatedAt===void 0||
!s.call(y,"authenticatedAt"))&&(T="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let D of Object.
keys(y))if(!(D==="kind"||D==="name"||D==="issuer"||D==="subject"||D==="claims"||D==="authenticatedAt")){let z={};i===null?
i=[z]:i.push(z),e++;break}if(Z===e){if(y.kind!==void 0&&s.call(y,"kind")){let D=y.kind,z=e;if(typeof D!="string"){let U={};
i===null?i=[U]:i.push(U),e++}if(D!=="user"){let U={};i===null?i=[U]:i.push(U),e++}var m=z===e}else var m=!0;if(m){if(y.name!==
void 0&&s.call(y,"name")){let z=y.name,F=e;if(e===F)if(typeof z=="string"){if(o(z)>2048){let S={};i===null?i=[S]:i.push(
S),e++}else if(o(z)<0){let S={};i===null?i=[S]:i.push(S),e++}}else{let S={};i===null?i=[S]:i.push(S),e++}var m=F===e}else
var m=!0;if(m){if(y.issuer!==void 0&&s.call(y,"issuer")){let F=y.issuer,U=e;if(e===U)if(typeof F=="string"){if(o(F)>2048){
let L={};i===null?i=[L]:i.push(L),e++}else if(o(F)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:
i.push(L),e++}var m=U===e}else var m=!0;if(m){if(y.subject!==void 0&&s.call(y,"subject")){let U=y.subject,S=e;if(e===S)if(typeof U==
"string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{
let W={};i===null?i=[W]:i.push(W),e++}var m=S===e}else var m=!0;if(m){if(y.claims!==void 0&&s.call(y,"claims")){let S=y.
claims,L=e;if(e===L)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.keys(S).length>100){let E={};i===null?i=[E]:i.
push(E),e++}else{for(let E of Object.keys(S)){let Q=e;if(e===Q)if(typeof E=="string"){if(o(E)>1024){let H={};i===null?i=
[H]:i.push(H),e++}else if(o(E)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{let H={};i===null?i=[H]:i.push(H),e++}var g=Q===
e;if(!g){let H={};i===null?i=[H]:i.push(H),e++;break}}if(g)for(let E of Object.keys(S)){let Q=S[E],H=e;if(e===H)if(Array.
isArray(Q))if(Q.length>1e4){let J={};i===null?i=[J]:i.push(J),e++}else{var d=!0;let J=Q.length;for(let K=0;K<J;K++){let ce=Q[K],
ee=e;if(e===ee)if(typeof ce=="string"){if(o(ce)>2048){let le={};i===null?i=[le]:i.push(le),e++}else if(o(ce)<0){let le={};
i===null?i=[le]:i.push(le),e++}}else{let le={};i===null?i=[le]:i.push(le),e++}var d=ee===e;if(!d)break}}else{let J={};i===
null?i=[J]:i.push(J),e++}var p=H===e;if(!p)break}}else{let E={};i===null?i=[E]:i.push(E),e++}var m=L===e}else var m=!0;if(m)
if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let S=y.authenticatedAt,L=e;if(!(typeof S=="number"&&!(S%1)&&
!isNaN(S)&&isFinite(S))){let E={};i===null?i=[E]:i.push(E),e++}if(e===L&&typeof S=="number"&&isFinite(S)){if(S>253402300799||
isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}else if(S<0||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}}var m=L===
e}else var m=!0}}}}}}}else{let T={};i===null?i=[T]:i.push(T),e++}var a=q===e;a&&(b=!0,P=0);let O=e;if(e===O)if(y&&typeof y==
"object"&&!Array.isArray(y)){let T;if((y.kind===void 0||!s.call(y,"kind"))&&(T="kind")||(y.issuer===void 0||!s.call(y,"i\
ssuer"))&&(T="issuer")||(y.claims===void 0||!s.call(y,"claims"))&&(T="claims")||(y.authenticatedAt===void 0||!s.call(y,"\
authenticatedAt"))&&(T="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let D of Object.keys(y))
if(!(D==="kind"||D==="issuer"||D==="claims"||D==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++;break}if(Z===
e){if(y.kind!==void 0&&s.call(y,"kind")){let D=y.kind,z=e;if(typeof D!="string"){let U={};i===null?i=[U]:i.push(U),e++}if(D!==
"workload"){let U={};i===null?i=[U]:i.push(U),e++}var c=z===e}else var c=!0;if(c){if(y.issuer!==void 0&&s.call(y,"issuer")){
let z=y.issuer,F=e;if(e===F)if(typeof z=="string"){if(o(z)>2048){let S={};i===null?i=[S]:i.push(S),e++}else if(o(z)<0){let S={};
i===null?i=[S]:i.push(S),e++}}else{let S={};i===null?i=[S]:i.push(S),e++}var c=F===e}else var c=!0;if(c){if(y.claims!==void 0&&
s.call(y,"claims")){let F=y.claims,U=e;if(e===U)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){
let L={};i===null?i=[L]:i.push(L),e++}else{for(let L of Object.keys(F)){let W=e;if(e===W)if(typeof L=="string"){if(o(L)>
1024){let E={};i===null?i=[E]:i.push(E),e++}else if(o(L)<1){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?
i=[E]:i.push(E),e++}var h=W===e;if(!h){let E={};i===null?i=[E]:i.push(E),e++;break}}if(h)for(let L of Object.keys(F)){let W=F[L],
E=e;if(e===E)if(typeof W=="string"){if(o(W)>2048){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(o(W)<0){let Q={};i===null?
i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var _=E===e;if(!_)break}}else{let L={};i===null?i=[L]:i.
push(L),e++}var c=U===e}else var c=!0;if(c)if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let F=y.authenticatedAt,
U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let L={};i===null?i=[L]:i.push(L),e++}if(e===U&&typeof F==
"number"&&isFinite(F)){if(F>253402300799||isNaN(F)){let L={};i===null?i=[L]:i.push(L),e++}else if(F<0||isNaN(F)){let L={};
i===null?i=[L]:i.push(L),e++}}var c=U===e}else var c=!0}}}}}else{let T={};i===null?i=[T]:i.push(T),e++}var a=O===e;if(a&&
b?(b=!1,P=[P,1]):a&&(b=!0,P=1),b)e=w,i!==null&&(w?i.length=w:i=null);else{let T={};return i===null?i=[T]:i.push(T),e++,Y.
errors=i,!1}var t=x===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let x=r.tokenId,w=e;if(e===w)if(typeof x==
"string"){if(o(x)>2048)return Y.errors=[{}],!1;if(o(x)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let w=r.resource,b=e;if(e===b)if(typeof w=="string"){
if(o(w)>2048)return Y.errors=[{}],!1;if(o(w)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let b=r.role,P=e;if(e===P)if(typeof b=="string"){if(o(b)>2048)return Y.errors=
[{}],!1;if(o(b)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let P=r.grant,q=e;if(e===q)if(typeof P=="string"){if(o(P)>2048)return Y.errors=[{}],!1;if(o(P)<0)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUnt\
il")){let q=r.grantUntil,O=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return Y.errors=[{}],!1;if(e===O&&
typeof q=="number"&&isFinite(q)){if(q>253402300799||isNaN(q))return Y.errors=[{}],!1;if(q<0||isNaN(q))return Y.errors=[{}],
!1}var t=O===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let O=r.bundle,I=e;if(e===I)if(O&&typeof O==
"object"&&!Array.isArray(O)){let Z;if((O.revision===void 0||!s.call(O,"revision"))&&(Z="revision")||(O.seq===void 0||!s.
call(O,"seq"))&&(Z="seq")||(O.digest===void 0||!s.call(O,"digest"))&&(Z="digest"))return Y.errors=[{}],!1;{let D=e;for(let z of Object.
keys(O))if(!(z==="revision"||z==="seq"||z==="digest"))return Y.errors=[{}],!1;if(D===e){if(O.revision!==void 0&&s.call(O,
"revision")){let z=O.revision,F=e;if(e===F)if(typeof z=="string"){if(o(z)>73)return Y.errors=[{}],!1;if(o(z)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var l=F===e}else var l=!0;if(l){if(O.seq!==void 0&&s.call(O,"seq")){let F=O.
seq,U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return Y.errors=[{}],!1;if(e===U&&typeof F=="number"&&isFinite(
F)){if(F>9007199254740991||isNaN(F))return Y.errors=[{}],!1;if(F<0||isNaN(F))return Y.errors=[{}],!1}var l=U===e}else var l=!0;
if(l)if(O.digest!==void 0&&s.call(O,"digest")){let F=O.digest,U=e;if(e===e)if(typeof F=="string"){if(o(F)>71)return Y.errors=
[{}],!1;if(o(F)<71)return Y.errors=[{}],!1;if(!hr.test(F))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var l=U===
e}else var l=!0}}}}else return Y.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){
let I=r.address,T=e;if(e===T)if(typeof I=="string"){if(o(I)>2048)return Y.errors=[{}],!1;if(o(I)<0)return Y.errors=[{}],
!1}else return Y.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let T=r.protocol,
Z=e;if(e===Z)if(typeof T=="string"){if(o(T)>2048)return Y.errors=[{}],!1;if(o(T)<0)return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"application")){let Z=r.application,D=e;
if(e===D)if(typeof Z=="string"){if(o(Z)>2048)return Y.errors=[{}],!1;if(o(Z)<0)return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var t=D===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let D=e;if(typeof r.trial!="boolean")return Y.
errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let z=r.kid,F=e;if(e===e)if(typeof z==
"string"){if(o(z)>128)return Y.errors=[{}],!1;if(o(z)<1)return Y.errors=[{}],!1;if(!Je.test(z))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let z=r.sig,F=e;if(e===F)if(typeof z==
"string"){if(o(z)>86)return Y.errors=[{}],!1;if(o(z)<86)return Y.errors=[{}],!1;if(!cr.test(z))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{}],!1;return Y.errors=i,e===
0}var _i={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","statement","text","changed","parts",
"decision","reasons","revision"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"\
integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,
maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC \
with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"\
^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for\
 the first."},type:{type:"string",const:"statement",description:"A statement is decided; on stable storage before it is \
forwarded."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"Its number in the session."},text:{
type:"string",maxLength:131072,description:"As received; literals of masked columns are masked."},textCut:{$ref:"record#\
/$defs/recordedCut"},changed:{type:"boolean",description:"Masks were compiled in."},compiled:{$ref:"words#/$defs/digest",
description:"Digest of what goes upstream."},prepared:{type:"string",minLength:0,maxLength:2048,description:"Name of the\
 prepared statement."},binds:{type:"array",maxItems:1e3,items:{$ref:"record#/$defs/recordedBind"},description:"Bind valu\
es."},bindCount:{type:"integer",minimum:0,maximum:65535,description:"How many there were, when not all are kept."},parts:{
type:"array",maxItems:100,items:{$ref:"record#/$defs/recordedPart"},description:"Facts of each statement."},decision:{type:"\
string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#\
/$defs/decisionReason"},description:"Why."},revision:{type:"string",minLength:1,maxLength:73,description:"The commit of \
the bundle, or none."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,
maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, \
by the chain, every line before it."}},description:"A statement is decided; on stable storage before it is forwarded."},
Yi={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function nr(r,{instancePath:R="",parentData:V,parentDataProperty:G,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(m="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(m="digest"))return nr.errors=[{}],!1;{let g=e;for(let d of Object.
keys(r))if(!(d==="bytes"||d==="digest"))return nr.errors=[{}],!1;if(g===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let d=r.
bytes,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return nr.errors=[{}],!1;if(e===p&&typeof d=="number"&&
isFinite(d)){if(d>9007199254740991||isNaN(d))return nr.errors=[{}],!1;if(d<0||isNaN(d))return nr.errors=[{}],!1}var t=p===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let d=r.digest,p=e;if(e===e)if(typeof d=="string"){if(o(d)>
71)return nr.errors=[{}],!1;if(o(d)<71)return nr.errors=[{}],!1;if(!hr.test(d))return nr.errors=[{}],!1}else return nr.errors=
[{}],!1;var t=p===e}else var t=!0}}}else return nr.errors=[{}],!1;return nr.errors=i,e===0}var Xi={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy-file","copy-program","explain-analyze","prepare",
"cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ee(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if((r.kinds===void 0||!s.call(r,"kinds"))&&(h="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(h="tags")||(r.reads===
void 0||!s.call(r,"reads"))&&(h="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(h="writes")||(r.masked===void 0||!s.
call(r,"masked"))&&(h="masked"))return Ee.errors=[{}],!1;{let _=e;for(let a of Object.keys(r))if(!(a==="kinds"||a==="tag\
s"||a==="reads"||a==="writes"||a==="functions"||a==="masked"))return Ee.errors=[{}],!1;if(_===e){if(r.kinds!==void 0&&s.
call(r,"kinds")){let a=r.kinds,l=e;if(e===l)if(Array.isArray(a)){if(a.length>15)return Ee.errors=[{}],!1;{var t=!0;let f=a.
length;for(let u=0;u<f;u++){let v=a[u],k=e;if(typeof v!="string")return Ee.errors=[{}],!1;if(!(v==="select"||v==="insert"||
v==="update"||v==="delete"||v==="merge"||v==="truncate"||v==="ddl"||v==="call"||v==="do"||v==="copy"||v==="lock"||v==="n\
otify"||v==="maintenance"||v==="set"||v==="other"))return Ee.errors=[{}],!1;var t=k===e;if(!t)break}}}else return Ee.errors=
[{}],!1;var m=l===e}else var m=!0;if(m){if(r.tags!==void 0&&s.call(r,"tags")){let l=r.tags,n=e;if(e===n)if(Array.isArray(
l)){if(l.length>13)return Ee.errors=[{}],!1;{var g=!0;let u=l.length;for(let v=0;v<u;v++){let k=l[v],A=e;if(typeof k!="s\
tring")return Ee.errors=[{}],!1;if(!(k==="create"||k==="alter"||k==="drop"||k==="grant-rights"||k==="alter-system"||k===
"alter-role"||k==="copy-file"||k==="copy-program"||k==="explain-analyze"||k==="prepare"||k==="cursor"||k==="two-phase"||
k==="without-condition"))return Ee.errors=[{}],!1;var g=A===e;if(!g)break}}}else return Ee.errors=[{}],!1;var m=n===e}else
var m=!0;if(m){if(r.reads!==void 0&&s.call(r,"reads")){let n=r.reads,f=e;if(e===f)if(Array.isArray(n)){if(n.length>256)return Ee.
errors=[{}],!1;{var d=!0;let v=n.length;for(let k=0;k<v;k++){let A=n[k],$=e;if(e===$)if(typeof A=="string"){if(o(A)>2048)
return Ee.errors=[{}],!1;if(o(A)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var d=$===e;if(!d)break}}}else
return Ee.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(r.writes!==void 0&&s.call(r,"writes")){let f=r.writes,u=e;if(e===
u)if(Array.isArray(f)){if(f.length>256)return Ee.errors=[{}],!1;{var p=!0;let k=f.length;for(let A=0;A<k;A++){let $=f[A],
N=e;if(e===N)if(typeof $=="string"){if(o($)>2048)return Ee.errors=[{}],!1;if(o($)<0)return Ee.errors=[{}],!1}else return Ee.
errors=[{}],!1;var p=N===e;if(!p)break}}}else return Ee.errors=[{}],!1;var m=u===e}else var m=!0;if(m){if(r.functions!==
void 0&&s.call(r,"functions")){let u=r.functions,v=e;if(e===v)if(Array.isArray(u)){if(u.length>256)return Ee.errors=[{}],
!1;{var c=!0;let A=u.length;for(let $=0;$<A;$++){let N=u[$],j=e;if(e===j)if(typeof N=="string"){if(o(N)>2048)return Ee.errors=
[{}],!1;if(o(N)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var c=j===e;if(!c)break}}}else return Ee.errors=
[{}],!1;var m=v===e}else var m=!0;if(m)if(r.masked!==void 0&&s.call(r,"masked")){let u=e;if(typeof r.masked!="boolean")return Ee.
errors=[{}],!1;var m=u===e}else var m=!0}}}}}}}else return Ee.errors=[{}],!1;return Ee.errors=i,e===0}function Ge(r,{instancePath:R="",
parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if((r.code===void 0||!s.call(r,"code"))&&(m="code")||(r.message===void 0||!s.call(r,"message"))&&(m="message"))return Ge.
errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!(d==="code"||d==="message"))return Ge.errors=[{}],!1;if(g===e){if(r.
code!==void 0&&s.call(r,"code")){let d=r.code,p=e;if(e===e)if(typeof d=="string"){if(o(d)>100)return Ge.errors=[{}],!1;if(o(
d)<1)return Ge.errors=[{}],!1;if(!Sr.test(d))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0;
if(t)if(r.message!==void 0&&s.call(r,"message")){let d=r.message,p=e;if(e===p)if(typeof d=="string"){if(o(d)>4096)return Ge.
errors=[{}],!1;if(o(d)<1)return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0}}}else return Ge.
errors=[{}],!1;return Ge.errors=i,e===0}function se(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,"v"))&&(c="v")||(r.
n===void 0||!s.call(r,"n"))&&(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(c="prev")||(r.type===void 0||!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"statement"))&&(c="statem\
ent")||(r.text===void 0||!s.call(r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c="changed")||(r.parts===
void 0||!s.call(r,"parts"))&&(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(c="reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revision"))return se.errors=[{}],
!1;{let h=e;for(let _ of Object.keys(r))if(!s.call(_i.properties,_))return se.errors=[{}],!1;if(h===e){if(r.v!==void 0&&
s.call(r,"v")){let _=r.v,a=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return se.errors=[{}],!1;if(_!==1)
return se.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let a=r.n,l=e;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return se.errors=[{}],!1;if(a<1||isNaN(a))return se.errors=[{}],!1}var t=l===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let l=r.at,n=e;if(e===n)if(typeof l=="string"){if(o(l)>24)return se.errors=[{}],!1;if(o(l)<24)return se.
errors=[{}],!1;if(!pr.test(l))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let n=r.prev,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return se.errors=[{}],!1;if(o(
n)<64)return se.errors=[{}],!1;if(!tr.test(n))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.type,u=e;if(typeof f!="string")return se.errors=[{}],!1;if(f!=="stat\
ement")return se.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"statement")){let u=r.
statement,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{}],!1;if(e===v&&typeof u=="num\
ber"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return se.errors=[{}],!1;if(u<1||isNaN(u))return se.errors=[{}],!1}var t=v===
e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"text")){let v=r.text,k=e;if(e===k)if(typeof v=="string"){if(o(v)>131072)
return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"\
textCut")){let k=e;nr(r.textCut,{instancePath:R+"/textCut",parentData:r,parentDataProperty:"textCut",rootData:C})||(i=i===
null?nr.errors:i.concat(nr.errors),e=i.length);var t=k===e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){
let A=e;if(typeof r.changed!="boolean")return se.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.compiled!==void 0&&
s.call(r,"compiled")){let $=r.compiled,N=e;if(e===e)if(typeof $=="string"){if(o($)>71)return se.errors=[{}],!1;if(o($)<71)
return se.errors=[{}],!1;if(!hr.test($))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let N=r.prepared,j=e;if(e===j)if(typeof N=="string"){if(o(N)>2048)return se.
errors=[{}],!1;if(o(N)<0)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.binds!==
void 0&&s.call(r,"binds")){let j=r.binds,y=e;if(e===y)if(Array.isArray(j)){if(j.length>1e3)return se.errors=[{}],!1;{var m=!0;
let w=j.length;for(let b=0;b<w;b++){let P=j[b],q=e;if(e===e)if(P&&typeof P=="object"&&!Array.isArray(P)){let I;if((P.value===
void 0||!s.call(P,"value"))&&(I="value"))return se.errors=[{}],!1;{let T=e;for(let Z of Object.keys(P))if(!(Z==="value"||
Z==="encoding"||Z==="masked"||Z==="bytes"))return se.errors=[{}],!1;if(T===e){if(P.value!==void 0&&s.call(P,"value")){let Z=P.
value,D=e;if(typeof Z!="string"&&Z!==null)return se.errors=[{}],!1;if(e===D&&typeof Z=="string"&&o(Z)>131072)return se.errors=
[{}],!1;var g=D===e}else var g=!0;if(g){if(P.encoding!==void 0&&s.call(P,"encoding")){let D=P.encoding,z=e;if(typeof D!=
"string")return se.errors=[{}],!1;if(D!=="base64")return se.errors=[{}],!1;var g=z===e}else var g=!0;if(g){if(P.masked!==
void 0&&s.call(P,"masked")){let z=e;if(typeof P.masked!="boolean")return se.errors=[{}],!1;var g=z===e}else var g=!0;if(g)
if(P.bytes!==void 0&&s.call(P,"bytes")){let z=P.bytes,F=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return se.
errors=[{}],!1;if(e===F&&typeof z=="number"&&isFinite(z)){if(z>9007199254740991||isNaN(z))return se.errors=[{}],!1;if(z<
0||isNaN(z))return se.errors=[{}],!1}var g=F===e}else var g=!0}}}}}else return se.errors=[{}],!1;var m=q===e;if(!m)break}}}else
return se.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.bindCount!==void 0&&s.call(r,"bindCount")){let y=r.bindCount,
x=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return se.errors=[{}],!1;if(e===x&&typeof y=="number"&&isFinite(
y)){if(y>65535||isNaN(y))return se.errors=[{}],!1;if(y<0||isNaN(y))return se.errors=[{}],!1}var t=x===e}else var t=!0;if(t){
if(r.parts!==void 0&&s.call(r,"parts")){let x=r.parts,w=e;if(e===w)if(Array.isArray(x)){if(x.length>100)return se.errors=
[{}],!1;{var d=!0;let P=x.length;for(let q=0;q<P;q++){let O=e;Ee(x[q],{instancePath:R+"/parts/"+q,parentData:x,parentDataProperty:q,
rootData:C})||(i=i===null?Ee.errors:i.concat(Ee.errors),e=i.length);var d=O===e;if(!d)break}}}else return se.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let w=r.decision,b=e;if(typeof w!="stri\
ng")return se.errors=[{}],!1;if(!(w==="allow"||w==="deny"||w==="hold"))return se.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,P=e;if(e===P)if(Array.isArray(b)){if(b.length>16)return se.
errors=[{}],!1;{var p=!0;let O=b.length;for(let I=0;I<O;I++){let T=e;Ge(b[I],{instancePath:R+"/reasons/"+I,parentData:b,
parentDataProperty:I,rootData:C})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var p=T===e;if(!p)break}}}else return se.
errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"revision")){let P=r.revision,q=e;if(e===
q)if(typeof P=="string"){if(o(P)>73)return se.errors=[{}],!1;if(o(P)<1)return se.errors=[{}],!1}else return se.errors=[{}],
!1;var t=q===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let q=r.kid,O=e;if(e===e)if(typeof q=="string"){if(o(
q)>128)return se.errors=[{}],!1;if(o(q)<1)return se.errors=[{}],!1;if(!Je.test(q))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var t=O===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let q=r.sig,O=e;if(e===O)if(typeof q==
"string"){if(o(q)>86)return se.errors=[{}],!1;if(o(q)<86)return se.errors=[{}],!1;if(!cr.test(q))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return se.errors=[{}],!1;return se.errors=i,e===
0}var wi={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","statement","rows","bytes","duratio\
nMs"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,
description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"Whe\
n, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 h\
exadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",
const:"outcome",description:"A statement went so."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
Its number in the session."},rows:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows."},bytes:{type:"i\
nteger",minimum:0,maximum:9007199254740991,description:"Bytes of result."},durationMs:{type:"number",minimum:0,maximum:9007199254740991,
description:"Milliseconds."},tag:{type:"string",minLength:0,maxLength:2048,description:"The command tag."},error:{type:"\
object",additionalProperties:!1,required:["sqlstate"],properties:{sqlstate:{type:"string",minLength:5,maxLength:5,pattern:"\
^[0-9A-Z]{5}$","x-meaning":"an SQLSTATE",description:"SQLSTATE."},message:{type:"string",minLength:0,maxLength:2048,description:"\
The message."}},description:"How it failed."},result:{$ref:"record#/$defs/recordedResult"},kid:{$ref:"words#/$defs/keyId",
description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$",
"x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"\
A statement went so."},Ai=new RegExp("^[0-9A-Z]{5}$","u"),es={description:"What the client saw.",oneOf:[{type:"object",additionalProperties:!1,
required:["digest"],properties:{digest:{$ref:"words#/$defs/digest",description:"Digest over the rows."}}},{type:"object",
additionalProperties:!1,required:["rows"],properties:{rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{
type:["string","null"],maxLength:131072},description:"A row."},description:"The first rows."},cut:{type:"boolean",description:"\
There were more."}}}]};function Pr(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0,
t=e,m=!1,g=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"digest"))&&
(l="digest")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(f!=="digest"){let u={};i===
null?i=[u]:i.push(u),e++;break}if(n===e&&r.digest!==void 0&&s.call(r,"digest")){let f=r.digest;if(e===e)if(typeof f=="st\
ring"){if(o(f)>71){let u={};i===null?i=[u]:i.push(u),e++}else if(o(f)<71){let u={};i===null?i=[u]:i.push(u),e++}else if(!hr.
test(f)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let l={};i===null?i=[
l]:i.push(l),e++}var a=d===e;a&&(m=!0,g=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===
void 0||!s.call(r,"rows"))&&(l="rows")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(!(f===
"rows"||f==="cut")){let u={};i===null?i=[u]:i.push(u),e++;break}if(n===e){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.
rows,u=e;if(e===u)if(Array.isArray(f))if(f.length>1e4){let k={};i===null?i=[k]:i.push(k),e++}else{var c=!0;let k=f.length;
for(let A=0;A<k;A++){let $=f[A],N=e;if(e===N)if(Array.isArray($))if($.length>2e3){let y={};i===null?i=[y]:i.push(y),e++}else{
var h=!0;let y=$.length;for(let x=0;x<y;x++){let w=$[x],b=e;if(typeof w!="string"&&w!==null){let q={};i===null?i=[q]:i.push(
q),e++}if(e===b&&typeof w=="string"&&o(w)>131072){let q={};i===null?i=[q]:i.push(q),e++}var h=b===e;if(!h)break}}else{let y={};
i===null?i=[y]:i.push(y),e++}var c=N===e;if(!c)break}}else{let k={};i===null?i=[k]:i.push(k),e++}var _=u===e}else var _=!0;
if(_)if(r.cut!==void 0&&s.call(r,"cut")){let f=e;if(typeof r.cut!="boolean"){let v={};i===null?i=[v]:i.push(v),e++}var _=f===
e}else var _=!0}}}else{let l={};i===null?i=[l]:i.push(l),e++}var a=p===e;if(a&&m?(m=!1,g=[g,1]):a&&(m=!0,g=1),m)e=t,i!==
null&&(t?i.length=t:i=null);else{let l={};return i===null?i=[l]:i.push(l),e++,Pr.errors=i,!1}return Pr.errors=i,e===0}function fe(r,{
instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.v===void 0||!s.call(r,"v"))&&(g="v")||(r.n===void 0||!s.call(r,"n"))&&(g="n")||(r.at===void 0||
!s.call(r,"at"))&&(g="at")||(r.prev===void 0||!s.call(r,"prev"))&&(g="prev")||(r.type===void 0||!s.call(r,"type"))&&(g="\
type")||(r.statement===void 0||!s.call(r,"statement"))&&(g="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(g="rows")||
(r.bytes===void 0||!s.call(r,"bytes"))&&(g="bytes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(g="durationMs"))
return fe.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!s.call(wi.properties,p))return fe.errors=[{}],!1;if(d===
e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return fe.errors=
[{}],!1;if(p!==1)return fe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,h=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return fe.errors=[{}],!1;if(e===h&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return fe.errors=[{}],!1;if(c<1||isNaN(c))return fe.errors=[{}],!1}var t=h===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let h=r.at,_=e;if(e===_)if(typeof h=="string"){if(o(h)>24)return fe.errors=[{}],
!1;if(o(h)<24)return fe.errors=[{}],!1;if(!pr.test(h))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=_===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let _=r.prev,a=e;if(e===a)if(typeof _=="string"){if(o(_)>64)return fe.
errors=[{}],!1;if(o(_)<64)return fe.errors=[{}],!1;if(!tr.test(_))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!="string")return fe.errors=
[{}],!1;if(a!=="outcome")return fe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"sta\
tement")){let l=r.statement,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return fe.errors=[{}],!1;if(e===
n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return fe.errors=[{}],!1;if(l<1||isNaN(l))return fe.
errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let n=r.rows,f=e;if(!(typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return fe.errors=[{}],!1;if(n<0||isNaN(n))return fe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let f=r.bytes,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return fe.errors=[
{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return fe.errors=[{}],!1;if(f<0||isNaN(
f))return fe.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.durationMs!==void 0&&s.call(r,"durationMs")){let u=r.durationMs,
v=e;if(e===v)if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return fe.errors=[{}],!1;if(u<0||isNaN(
u))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"t\
ag")){let v=r.tag,k=e;if(e===k)if(typeof v=="string"){if(o(v)>2048)return fe.errors=[{}],!1;if(o(v)<0)return fe.errors=[
{}],!1}else return fe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.error!==void 0&&s.call(r,"error")){let k=r.error,
A=e;if(e===A)if(k&&typeof k=="object"&&!Array.isArray(k)){let N;if((k.sqlstate===void 0||!s.call(k,"sqlstate"))&&(N="sql\
state"))return fe.errors=[{}],!1;{let j=e;for(let y of Object.keys(k))if(!(y==="sqlstate"||y==="message"))return fe.errors=
[{}],!1;if(j===e){if(k.sqlstate!==void 0&&s.call(k,"sqlstate")){let y=k.sqlstate,x=e;if(e===x)if(typeof y=="string"){if(o(
y)>5)return fe.errors=[{}],!1;if(o(y)<5)return fe.errors=[{}],!1;if(!Ai.test(y))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var m=x===e}else var m=!0;if(m)if(k.message!==void 0&&s.call(k,"message")){let y=k.message,x=e;if(e===x)if(typeof y==
"string"){if(o(y)>2048)return fe.errors=[{}],!1;if(o(y)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var m=x===
e}else var m=!0}}}else return fe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){
let A=e;Pr(r.result,{instancePath:R+"/result",parentData:r,parentDataProperty:"result",rootData:C})||(i=i===null?Pr.errors:
i.concat(Pr.errors),e=i.length);var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let $=r.kid,N=e;if(e===
e)if(typeof $=="string"){if(o($)>128)return fe.errors=[{}],!1;if(o($)<1)return fe.errors=[{}],!1;if(!Je.test($))return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let $=r.
sig,N=e;if(e===N)if(typeof $=="string"){if(o($)>86)return fe.errors=[{}],!1;if(o($)<86)return fe.errors=[{}],!1;if(!cr.test(
$))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}}else return fe.errors=
[{}],!1;return fe.errors=i,e===0}var ji={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","rev\
ision","decision","reasons"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"in\
teger",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,
maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC \
with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"\
^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for\
 the first."},type:{type:"string",const:"redecide",description:"The open session was decided again."},revision:{type:"st\
ring",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest",description:"The new bundle's digest."},decision:{
type:"string",enum:["allow","deny"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/\
$defs/decisionReason"},description:"Why."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},
sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed2551\
9 signature over this line and, by the chain, every line before it."}},description:"The open session was decided again."};
function be(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if((r.v===void 0||!s.call(r,"v"))&&(g="v")||(r.n===void 0||!s.call(r,"n"))&&(g="n")||
(r.at===void 0||!s.call(r,"at"))&&(g="at")||(r.prev===void 0||!s.call(r,"prev"))&&(g="prev")||(r.type===void 0||!s.call(
r,"type"))&&(g="type")||(r.revision===void 0||!s.call(r,"revision"))&&(g="revision")||(r.decision===void 0||!s.call(r,"d\
ecision"))&&(g="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(g="reasons"))return be.errors=[{}],!1;{let d=e;
for(let p of Object.keys(r))if(!s.call(ji.properties,p))return be.errors=[{}],!1;if(d===e){if(r.v!==void 0&&s.call(r,"v")){
let p=r.v,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return be.errors=[{}],!1;if(p!==1)return be.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,h=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return be.errors=[{}],!1;if(e===h&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return be.
errors=[{}],!1;if(c<1||isNaN(c))return be.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let h=r.at,_=e;if(e===_)if(typeof h=="string"){if(o(h)>24)return be.errors=[{}],!1;if(o(h)<24)return be.errors=[{}],!1;if(!pr.
test(h))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let _=r.prev,a=e;if(e===a)if(typeof _=="string"){if(o(_)>64)return be.errors=[{}],!1;if(o(_)<64)return be.errors=
[{}],!1;if(!tr.test(_))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!="string")return be.errors=[{}],!1;if(a!=="redecide")return be.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"revision")){let l=r.revision,n=e;if(e===n)if(typeof l==
"string"){if(o(l)>73)return be.errors=[{}],!1;if(o(l)<1)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let n=r.seq,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return be.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return be.errors=
[{}],!1;if(n<0||isNaN(n))return be.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){
let f=r.digest,u=e;if(e===e)if(typeof f=="string"){if(o(f)>71)return be.errors=[{}],!1;if(o(f)<71)return be.errors=[{}],
!1;if(!hr.test(f))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.decision!==
void 0&&s.call(r,"decision")){let u=r.decision,v=e;if(typeof u!="string")return be.errors=[{}],!1;if(!(u==="allow"||u===
"deny"))return be.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let v=r.reasons,
k=e;if(e===k)if(Array.isArray(v)){if(v.length>16)return be.errors=[{}],!1;{var m=!0;let $=v.length;for(let N=0;N<$;N++){
let j=e;Ge(v[N],{instancePath:R+"/reasons/"+N,parentData:v,parentDataProperty:N,rootData:C})||(i=i===null?Ge.errors:i.concat(
Ge.errors),e=i.length);var m=j===e;if(!m)break}}}else return be.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let k=r.kid,A=e;if(e===e)if(typeof k=="string"){if(o(k)>128)return be.errors=[{}],!1;if(o(k)<1)
return be.errors=[{}],!1;if(!Je.test(k))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=A===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let k=r.sig,A=e;if(e===A)if(typeof k=="string"){if(o(k)>86)return be.errors=[{}],
!1;if(o(k)<86)return be.errors=[{}],!1;if(!cr.test(k))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=A===e}else
var t=!0}}}}}}}}}}}}}else return be.errors=[{}],!1;return be.errors=i,e===0}function Ie(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return Ie.errors=[{}],!1;{let g=e;for(let d of Object.
keys(r))if(!(d==="v"||d==="n"||d==="at"||d==="prev"||d==="type"||d==="kid"||d==="sig"))return Ie.errors=[{}],!1;if(g===e){
if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ie.errors=
[{}],!1;if(d!==1)return Ie.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ie.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Ie.errors=[{}],!1;if(p<1||isNaN(p))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c=="string"){if(o(c)>24)return Ie.errors=[{}],
!1;if(o(c)<24)return Ie.errors=[{}],!1;if(!pr.test(c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=h===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h=="string"){if(o(h)>64)return Ie.
errors=[{}],!1;if(o(h)<64)return Ie.errors=[{}],!1;if(!tr.test(h))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!="string")return Ie.errors=
[{}],!1;if(_!=="head")return Ie.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.
kid,l=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return Ie.errors=[{}],!1;if(o(a)<1)return Ie.errors=[{}],!1;if(!Je.test(
a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let a=r.sig,l=e;if(e===l)if(typeof a=="string"){if(o(a)>86)return Ie.errors=[{}],!1;if(o(a)<86)return Ie.errors=[{}],
!1;if(!cr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.
errors=[{}],!1;return Ie.errors=i,e===0}var xi={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","reason","statements","rows","bytes"],properties:{v:{type:"integer",const:1,description:"The version of the format."},
n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"str\
ing",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"\
a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,
pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; \
zeros for the first."},type:{type:"string",const:"session-end",description:"The session ended."},reason:{$ref:"words#/$d\
efs/reasonCode"},message:{type:"string",minLength:0,maxLength:2048,description:"What the client was told."},statements:{
type:"integer",minimum:0,maximum:9007199254740991,description:"Statements."},rows:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Rows."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes."},kid:{$ref:"words#/$d\
efs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0\
-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before\
 it."}},description:"The session ended."};function me(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.
n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.reason===void 0||!s.call(r,"reason"))&&(m="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(m="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(m="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(m="bytes"))return me.errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!s.call(xi.properties,
d))return me.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return me.errors=[{}],!1;if(d!==1)return me.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return me.errors=[{}],!1;if(e===c&&
typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return me.errors=[{}],!1;if(p<1||isNaN(p))return me.errors=
[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c=="string"){
if(o(c)>24)return me.errors=[{}],!1;if(o(c)<24)return me.errors=[{}],!1;if(!pr.test(c))return me.errors=[{}],!1}else return me.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h==
"string"){if(o(h)>64)return me.errors=[{}],!1;if(o(h)<64)return me.errors=[{}],!1;if(!tr.test(h))return me.errors=[{}],!1}else
return me.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!=
"string")return me.errors=[{}],!1;if(_!=="session-end")return me.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let a=r.reason,l=e;if(e===e)if(typeof a=="string"){if(o(a)>100)return me.errors=[{}],!1;if(o(
a)<1)return me.errors=[{}],!1;if(!Sr.test(a))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.message!==void 0&&s.call(r,"message")){let l=r.message,n=e;if(e===n)if(typeof l=="string"){if(o(l)>2048)return me.
errors=[{}],!1;if(o(l)<0)return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.statements!==
void 0&&s.call(r,"statements")){let n=r.statements,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.
errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return me.errors=[{}],!1;if(n<
0||isNaN(n))return me.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,
u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return me.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return me.errors=[{}],!1;if(f<0||isNaN(f))return me.errors=[{}],!1}var t=u===e}else var t=!0;
if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let u=r.bytes,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return me.errors=[{}],!1;if(e===v&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return me.errors=[{}],
!1;if(u<0||isNaN(u))return me.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let v=r.
kid,k=e;if(e===e)if(typeof v=="string"){if(o(v)>128)return me.errors=[{}],!1;if(o(v)<1)return me.errors=[{}],!1;if(!Je.test(
v))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let v=r.sig,k=e;if(e===k)if(typeof v=="string"){if(o(v)>86)return me.errors=[{}],!1;if(o(v)<86)return me.errors=[{}],
!1;if(!cr.test(v))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}}}else return me.
errors=[{}],!1;return me.errors=i,e===0}var Ni={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","journal","after","kid","sig"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"\
integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,
maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC \
with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"\
^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for\
 the first."},type:{type:"string",const:"journal-start",description:"A journal begins."},journal:{type:"string",minLength:8,
maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},after:{type:"array",maxItems:64,items:{
type:"object",additionalProperties:!1,required:["journal","lines","head"],properties:{journal:{type:"string",minLength:8,
maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},lines:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Lines."},head:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal\
 digits",description:"Hash of the last."}}},description:"What it knew of others."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A jo\
urnal begins."};function pe(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(
r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===
void 0||!s.call(r,"type"))&&(d="type")||(r.journal===void 0||!s.call(r,"journal"))&&(d="journal")||(r.after===void 0||!s.
call(r,"after"))&&(d="after")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(d="si\
g"))return pe.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!s.call(Ni.properties,c))return pe.errors=[{}],!1;if(p===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,h=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return pe.errors=
[{}],!1;if(c!==1)return pe.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let h=r.n,_=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return pe.errors=[{}],!1;if(e===_&&typeof h=="number"&&isFinite(
h)){if(h>9007199254740991||isNaN(h))return pe.errors=[{}],!1;if(h<1||isNaN(h))return pe.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let _=r.at,a=e;if(e===a)if(typeof _=="string"){if(o(_)>24)return pe.errors=[{}],
!1;if(o(_)<24)return pe.errors=[{}],!1;if(!pr.test(_))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return pe.
errors=[{}],!1;if(o(a)<64)return pe.errors=[{}],!1;if(!tr.test(a))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,n=e;if(typeof l!="string")return pe.errors=
[{}],!1;if(l!=="journal-start")return pe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let n=r.journal,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return pe.errors=[{}],!1;if(o(n)<8)return pe.
errors=[{}],!1;if(!ar.test(n))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let f=r.after,u=e;if(e===u)if(Array.isArray(f)){if(f.length>64)return pe.errors=[{}],
!1;{var m=!0;let k=f.length;for(let A=0;A<k;A++){let $=f[A],N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let y;
if(($.journal===void 0||!s.call($,"journal"))&&(y="journal")||($.lines===void 0||!s.call($,"lines"))&&(y="lines")||($.head===
void 0||!s.call($,"head"))&&(y="head"))return pe.errors=[{}],!1;{let x=e;for(let w of Object.keys($))if(!(w==="journal"||
w==="lines"||w==="head"))return pe.errors=[{}],!1;if(x===e){if($.journal!==void 0&&s.call($,"journal")){let w=$.journal,
b=e;if(e===b)if(typeof w=="string"){if(o(w)>64)return pe.errors=[{}],!1;if(o(w)<8)return pe.errors=[{}],!1;if(!ar.test(w))
return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var g=b===e}else var g=!0;if(g){if($.lines!==void 0&&s.call($,"li\
nes")){let b=$.lines,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return pe.errors=[{}],!1;if(e===P&&typeof b==
"number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return pe.errors=[{}],!1;if(b<0||isNaN(b))return pe.errors=[{}],!1}
var g=P===e}else var g=!0;if(g)if($.head!==void 0&&s.call($,"head")){let b=$.head,P=e;if(e===P)if(typeof b=="string"){if(o(
b)>64)return pe.errors=[{}],!1;if(o(b)<64)return pe.errors=[{}],!1;if(!tr.test(b))return pe.errors=[{}],!1}else return pe.
errors=[{}],!1;var g=P===e}else var g=!0}}}}else return pe.errors=[{}],!1;var m=N===e;if(!m)break}}}else return pe.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.kid,v=e;if(e===e)if(typeof u=="strin\
g"){if(o(u)>128)return pe.errors=[{}],!1;if(o(u)<1)return pe.errors=[{}],!1;if(!Je.test(u))return pe.errors=[{}],!1}else
return pe.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let u=r.sig,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>86)return pe.errors=[{}],!1;if(o(u)<86)return pe.errors=[{}],!1;if(!cr.test(u))return pe.errors=[{}],!1}else
return pe.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}else return pe.errors=[{}],!1;return pe.errors=i,e===0}var Pi={
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
ssion's file exists."};function Le(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.
call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.
type===void 0||!s.call(r,"type"))&&(m="type")||(r.session===void 0||!s.call(r,"session"))&&(m="session")||(r.start===void 0||
!s.call(r,"start"))&&(m="start")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m=
"sig"))return Le.errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!s.call(Pi.properties,d))return Le.errors=[{}],!1;
if(g===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Le.
errors=[{}],!1;if(d!==1)return Le.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.
n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Le.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Le.errors=[{}],!1;if(p<1||isNaN(p))return Le.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c=="string"){if(o(c)>24)return Le.errors=[{}],
!1;if(o(c)<24)return Le.errors=[{}],!1;if(!pr.test(c))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=h===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h=="string"){if(o(h)>64)return Le.
errors=[{}],!1;if(o(h)<64)return Le.errors=[{}],!1;if(!tr.test(h))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!="string")return Le.errors=
[{}],!1;if(_!=="session-opened")return Le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return Le.errors=[{}],!1;if(o(a)<8)return Le.
errors=[{}],!1;if(!ar.test(a))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let l=r.start,n=e;if(e===n)if(typeof l=="string"){if(o(l)>64)return Le.errors=[{}],!1;
if(o(l)<64)return Le.errors=[{}],!1;if(!tr.test(l))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return Le.
errors=[{}],!1;if(o(n)<1)return Le.errors=[{}],!1;if(!Je.test(n))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let n=r.sig,f=e;if(e===f)if(typeof n=="string"){if(o(
n)>86)return Le.errors=[{}],!1;if(o(n)<86)return Le.errors=[{}],!1;if(!cr.test(n))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=i,e===0}var $i={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ae(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.session===void 0||
!s.call(r,"session"))&&(m="session")||(r.lines===void 0||!s.call(r,"lines"))&&(m="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(m="head")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return Ae.
errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!s.call($i.properties,d))return Ae.errors=[{}],!1;if(g===e){if(r.
v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ae.errors=[{}],
!1;if(d!==1)return Ae.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ae.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return Ae.errors=[{}],!1;if(p<1||isNaN(p))return Ae.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c=="string"){if(o(c)>24)return Ae.errors=[{}],!1;if(o(c)<24)return Ae.
errors=[{}],!1;if(!pr.test(c))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h=="string"){if(o(h)>64)return Ae.errors=[{}],!1;if(o(
h)<64)return Ae.errors=[{}],!1;if(!tr.test(h))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!="string")return Ae.errors=[{}],!1;if(_!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.
session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return Ae.errors=[{}],!1;if(o(a)<8)return Ae.errors=[{}],!1;if(!ar.
test(a))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===n&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="st\
ring"){if(o(n)>64)return Ae.errors=[{}],!1;if(o(n)<64)return Ae.errors=[{}],!1;if(!tr.test(n))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return Ae.errors=[{}],!1;if(o(f)<1)return Ae.errors=[{}],!1;if(!Je.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f==
"string"){if(o(f)>86)return Ae.errors=[{}],!1;if(o(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=i,e===0}var Oi={
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
n."};function je(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&
(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||
!s.call(r,"type"))&&(m="type")||(r.session===void 0||!s.call(r,"session"))&&(m="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(m="lines")||(r.head===void 0||!s.call(r,"head"))&&(m="head")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return je.errors=[{}],!1;{let g=e;for(let d of Object.keys(r))if(!s.call(Oi.
properties,d))return je.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d)&&isFinite(d)))return je.errors=[{}],!1;if(d!==1)return je.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=
[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return je.errors=[{}],!1;if(p<1||isNaN(
p))return je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c==
"string"){if(o(c)>24)return je.errors=[{}],!1;if(o(c)<24)return je.errors=[{}],!1;if(!pr.test(c))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)
if(typeof h=="string"){if(o(h)>64)return je.errors=[{}],!1;if(o(h)<64)return je.errors=[{}],!1;if(!tr.test(h))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.
type,a=e;if(typeof _!="string")return je.errors=[{}],!1;if(_!=="session-failed")return je.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)
return je.errors=[{}],!1;if(o(a)<8)return je.errors=[{}],!1;if(!ar.test(a))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return je.errors=[{}],!1;if(o(n)<64)
return je.errors=[{}],!1;if(!tr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return je.errors=[
{}],!1;if(o(f)<1)return je.errors=[{}],!1;if(!Je.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=u===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f=="string"){if(o(f)>86)return je.
errors=[{}],!1;if(o(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=u===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=i,e===0}var Li={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(m="grant")||(r.use===void 0||!s.call(r,"use"))&&(m="use")||(r.of===void 0||!s.call(r,"of"))&&(m="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return Pe.errors=[{}],!1;{let g=e;
for(let d of Object.keys(r))if(!s.call(Li.properties,d))return Pe.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){
let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Pe.errors=[{}],!1;if(d!==1)return Pe.errors=
[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return Pe.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Pe.
errors=[{}],!1;if(p<1||isNaN(p))return Pe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,h=e;if(e===h)if(typeof c=="string"){if(o(c)>24)return Pe.errors=[{}],!1;if(o(c)<24)return Pe.errors=[{}],!1;if(!pr.
test(c))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h=="string"){if(o(h)>64)return Pe.errors=[{}],!1;if(o(h)<64)return Pe.errors=
[{}],!1;if(!tr.test(h))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!="string")return Pe.errors=[{}],!1;if(_!=="claim")return Pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let a=r.grant,l=e;if(e===l)if(typeof a==
"string"){if(o(a)>2048)return Pe.errors=[{}],!1;if(o(a)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let n=r.of,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Pe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return Pe.errors=[{}],!1;if(n<1||isNaN(n))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return Pe.errors=[{}],!1;if(o(f)<1)return Pe.
errors=[{}],!1;if(!Je.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f=="string"){if(o(f)>86)return Pe.errors=[{}],!1;if(o(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=i,e===0}var qi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function he(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.address===void 0||
!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(n="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(n="sig"))return he.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))if(!s.call(qi.properties,u))return he.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.
errors=[{}],!1;if(u!==1)return he.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.
n,k=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return he.errors=[{}],!1;if(e===k&&typeof v=="number"&&isFinite(
v)){if(v>9007199254740991||isNaN(v))return he.errors=[{}],!1;if(v<1||isNaN(v))return he.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,A=e;if(e===A)if(typeof k=="string"){if(o(k)>24)return he.errors=[{}],
!1;if(o(k)<24)return he.errors=[{}],!1;if(!pr.test(k))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let A=r.prev,$=e;if(e===$)if(typeof A=="string"){if(o(A)>64)return he.
errors=[{}],!1;if(o(A)<64)return he.errors=[{}],!1;if(!tr.test(A))return he.errors=[{}],!1}else return he.errors=[{}],!1;
var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,N=e;if(typeof $!="string")return he.errors=
[{}],!1;if($!=="refusal")return he.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let N=r.address,j=e;if(e===j)if(typeof N=="string"){if(o(N)>2048)return he.errors=[{}],!1;if(o(N)<0)return he.errors=
[{}],!1}else return he.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let j=r.
protocol,y=e;if(e===y)if(typeof j=="string"){if(o(j)>2048)return he.errors=[{}],!1;if(o(j)<0)return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let y=r.resource,
x=e;if(e===x)if(typeof y=="string"){if(o(y)>2048)return he.errors=[{}],!1;if(o(y)<0)return he.errors=[{}],!1}else return he.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let x=r.role,w=e;if(e===w)if(typeof x==
"string"){if(o(x)>2048)return he.errors=[{}],!1;if(o(x)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,b=e,P=e,q=!1,O=null,I=e;if(e===I)if(w&&
typeof w=="object"&&!Array.isArray(w)){let D;if((w.kind===void 0||!s.call(w,"kind"))&&(D="kind")||(w.name===void 0||!s.call(
w,"name"))&&(D="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(D="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&
(D="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(D="claims")||(w.authenticatedAt===void 0||!s.call(w,"authentic\
atedAt"))&&(D="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++}else{let z=e;for(let F of Object.keys(w))if(!(F===
"kind"||F==="name"||F==="issuer"||F==="subject"||F==="claims"||F==="authenticatedAt")){let U={};i===null?i=[U]:i.push(U),
e++;break}if(z===e){if(w.kind!==void 0&&s.call(w,"kind")){let F=w.kind,U=e;if(typeof F!="string"){let L={};i===null?i=[L]:
i.push(L),e++}if(F!=="user"){let L={};i===null?i=[L]:i.push(L),e++}var m=U===e}else var m=!0;if(m){if(w.name!==void 0&&s.
call(w,"name")){let U=w.name,S=e;if(e===S)if(typeof U=="string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(
U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var m=S===e}else var m=!0;if(m){
if(w.issuer!==void 0&&s.call(w,"issuer")){let S=w.issuer,L=e;if(e===L)if(typeof S=="string"){if(o(S)>2048){let E={};i===
null?i=[E]:i.push(E),e++}else if(o(S)<0){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}
var m=L===e}else var m=!0;if(m){if(w.subject!==void 0&&s.call(w,"subject")){let L=w.subject,W=e;if(e===W)if(typeof L=="s\
tring"){if(o(L)>2048){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(o(L)<0){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{
let Q={};i===null?i=[Q]:i.push(Q),e++}var m=W===e}else var m=!0;if(m){if(w.claims!==void 0&&s.call(w,"claims")){let W=w.
claims,E=e;if(e===E)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(W).length>100){let H={};i===null?i=[H]:i.
push(H),e++}else{for(let H of Object.keys(W)){let J=e;if(e===J)if(typeof H=="string"){if(o(H)>1024){let K={};i===null?i=
[K]:i.push(K),e++}else if(o(H)<1){let K={};i===null?i=[K]:i.push(K),e++}}else{let K={};i===null?i=[K]:i.push(K),e++}var g=J===
e;if(!g){let K={};i===null?i=[K]:i.push(K),e++;break}}if(g)for(let H of Object.keys(W)){let J=W[H],K=e;if(e===K)if(Array.
isArray(J))if(J.length>1e4){let ce={};i===null?i=[ce]:i.push(ce),e++}else{var d=!0;let ce=J.length;for(let ee=0;ee<ce;ee++){
let _e=J[ee],le=e;if(e===le)if(typeof _e=="string"){if(o(_e)>2048){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(_e)<
0){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var d=le===e;if(!d)break}}else{
let ce={};i===null?i=[ce]:i.push(ce),e++}var p=K===e;if(!p)break}}else{let H={};i===null?i=[H]:i.push(H),e++}var m=E===e}else
var m=!0;if(m)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let W=w.authenticatedAt,E=e;if(!(typeof W=="nu\
mber"&&!(W%1)&&!isNaN(W)&&isFinite(W))){let H={};i===null?i=[H]:i.push(H),e++}if(e===E&&typeof W=="number"&&isFinite(W)){
if(W>253402300799||isNaN(W)){let H={};i===null?i=[H]:i.push(H),e++}else if(W<0||isNaN(W)){let H={};i===null?i=[H]:i.push(
H),e++}}var m=E===e}else var m=!0}}}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var a=I===e;a&&(q=!0,O=0);let T=e;if(e===
T)if(w&&typeof w=="object"&&!Array.isArray(w)){let D;if((w.kind===void 0||!s.call(w,"kind"))&&(D="kind")||(w.issuer===void 0||
!s.call(w,"issuer"))&&(D="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(D="claims")||(w.authenticatedAt===void 0||
!s.call(w,"authenticatedAt"))&&(D="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++}else{let z=e;for(let F of Object.
keys(w))if(!(F==="kind"||F==="issuer"||F==="claims"||F==="authenticatedAt")){let U={};i===null?i=[U]:i.push(U),e++;break}
if(z===e){if(w.kind!==void 0&&s.call(w,"kind")){let F=w.kind,U=e;if(typeof F!="string"){let L={};i===null?i=[L]:i.push(L),
e++}if(F!=="workload"){let L={};i===null?i=[L]:i.push(L),e++}var c=U===e}else var c=!0;if(c){if(w.issuer!==void 0&&s.call(
w,"issuer")){let U=w.issuer,S=e;if(e===S)if(typeof U=="string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(
U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var c=S===e}else var c=!0;if(c){
if(w.claims!==void 0&&s.call(w,"claims")){let S=w.claims,L=e;if(e===L)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.
keys(S).length>100){let E={};i===null?i=[E]:i.push(E),e++}else{for(let E of Object.keys(S)){let Q=e;if(e===Q)if(typeof E==
"string"){if(o(E)>1024){let H={};i===null?i=[H]:i.push(H),e++}else if(o(E)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{
let H={};i===null?i=[H]:i.push(H),e++}var h=Q===e;if(!h){let H={};i===null?i=[H]:i.push(H),e++;break}}if(h)for(let E of Object.
keys(S)){let Q=S[E],H=e;if(e===H)if(typeof Q=="string"){if(o(Q)>2048){let J={};i===null?i=[J]:i.push(J),e++}else if(o(Q)<
0){let J={};i===null?i=[J]:i.push(J),e++}}else{let J={};i===null?i=[J]:i.push(J),e++}var _=H===e;if(!_)break}}else{let E={};
i===null?i=[E]:i.push(E),e++}var c=L===e}else var c=!0;if(c)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){
let S=w.authenticatedAt,L=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let E={};i===null?i=[E]:i.push(E),
e++}if(e===L&&typeof S=="number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}else if(S<
0||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}}var c=L===e}else var c=!0}}}}}else{let D={};i===null?i=[D]:i.push(D),
e++}var a=T===e;if(a&&q?(q=!1,O=[O,1]):a&&(q=!0,O=1),q)e=P,i!==null&&(P?i.length=P:i=null);else{let D={};return i===null?
i=[D]:i.push(D),e++,he.errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,
P=e;if(e===P)if(Array.isArray(b)){if(b.length>16)return he.errors=[{}],!1;{var l=!0;let O=b.length;for(let I=0;I<O;I++){
let T=e;Ge(b[I],{instancePath:R+"/reasons/"+I,parentData:b,parentDataProperty:I,rootData:C})||(i=i===null?Ge.errors:i.concat(
Ge.errors),e=i.length);var l=T===e;if(!l)break}}}else return he.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let P=r.kid,q=e;if(e===e)if(typeof P=="string"){if(o(P)>128)return he.errors=[{}],!1;if(o(P)<1)
return he.errors=[{}],!1;if(!Je.test(P))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let P=r.sig,q=e;if(e===q)if(typeof P=="string"){if(o(P)>86)return he.errors=[{}],
!1;if(o(P)<86)return he.errors=[{}],!1;if(!cr.test(P))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else
var t=!0}}}}}}}}}}}}}}else return he.errors=[{}],!1;return he.errors=i,e===0}function We(r,{instancePath:R="",parentData:V,
parentDataProperty:G,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return We.errors=[{}],!1;{let g=e;for(let d of Object.
keys(r))if(!(d==="v"||d==="n"||d==="at"||d==="prev"||d==="type"||d==="kid"||d==="sig"))return We.errors=[{}],!1;if(g===e){
if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return We.errors=
[{}],!1;if(d!==1)return We.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return We.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return We.errors=[{}],!1;if(p<1||isNaN(p))return We.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,h=e;if(e===h)if(typeof c=="string"){if(o(c)>24)return We.errors=[{}],
!1;if(o(c)<24)return We.errors=[{}],!1;if(!pr.test(c))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=h===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let h=r.prev,_=e;if(e===_)if(typeof h=="string"){if(o(h)>64)return We.
errors=[{}],!1;if(o(h)<64)return We.errors=[{}],!1;if(!tr.test(h))return We.errors=[{}],!1}else return We.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let _=r.type,a=e;if(typeof _!="string")return We.errors=
[{}],!1;if(_!=="journal-end")return We.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let a=r.kid,l=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return We.errors=[{}],!1;if(o(a)<1)return We.errors=[{}],!1;
if(!Je.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a=="string"){if(o(a)>86)return We.errors=[{}],!1;if(o(a)<86)return We.
errors=[{}],!1;if(!cr.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else
return We.errors=[{}],!1;return We.errors=i,e===0}function $r(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-\
start")Y(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);else if(t===
"statement")se(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?se.errors:i.concat(se.errors),
e=i.length);else if(t==="outcome")fe(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?fe.errors:
i.concat(fe.errors),e=i.length);else if(t==="redecide")be(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||
(i=i===null?be.errors:i.concat(be.errors),e=i.length);else if(t==="head")Ie(r,{instancePath:R,parentData:V,parentDataProperty:G,
rootData:C})||(i=i===null?Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="session-end")me(r,{instancePath:R,parentData:V,
parentDataProperty:G,rootData:C})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);else if(t==="journal-start")pe(
r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?pe.errors:i.concat(pe.errors),e=i.length);else if(t===
"session-opened")Le(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?Le.errors:i.concat(Le.
errors),e=i.length);else if(t==="session-closed")Ae(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=
i===null?Ae.errors:i.concat(Ae.errors),e=i.length);else if(t==="session-failed")je(r,{instancePath:R,parentData:V,parentDataProperty:G,
rootData:C})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);else if(t==="claim")Pe(r,{instancePath:R,parentData:V,
parentDataProperty:G,rootData:C})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="refusal")he(r,{instancePath:R,
parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);else if(t==="journ\
al-end")We(r,{instancePath:R,parentData:V,parentDataProperty:G,rootData:C})||(i=i===null?We.errors:i.concat(We.errors),e=
i.length);else return $r.errors=[{}],!1;else return $r.errors=[{}],!1}else return $r.errors=[{}],!1;return $r.errors=i,e===
0}var ti=Te,Fi=new RegExp("^postgres://","u");function Te(r,{instancePath:R="",parentData:V,parentDataProperty:G,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.ready===void 0||!s.call(r,"ready"))&&(d=
"ready")||(r.connections===void 0||!s.call(r,"connections"))&&(d="connections"))return Te.errors=[{}],!1;{let p=e;for(let c of Object.
keys(r))if(!(c==="ready"||c==="connections"))return Te.errors=[{}],!1;if(p===e){if(r.ready!==void 0&&s.call(r,"ready")){
let c=r.ready,h=e;if(typeof c!="boolean")return Te.errors=[{}],!1;if(c!==!0)return Te.errors=[{}],!1;var g=h===e}else var g=!0;
if(g)if(r.connections!==void 0&&s.call(r,"connections")){let c=r.connections,h=e;if(e===h)if(Array.isArray(c)){if(c.length>
1e4)return Te.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let v;if((n.resource===void 0||!s.call(n,"resource"))&&(v="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(v="grant")||(n.role===void 0||!s.call(n,"role"))&&(v="role")||(n.uri===void 0||!s.call(n,"uri"))&&(v="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(v="ca"))return Te.errors=[{}],!1;{let k=e;for(let A of Object.keys(n))if(!(A==="resou\
rce"||A==="grant"||A==="role"||A==="uri"||A==="ca"))return Te.errors=[{}],!1;if(k===e){if(n.resource!==void 0&&s.call(n,
"resource")){let A=n.resource,$=e;if(e===e)if(typeof A=="string"){if(o(A)>63)return Te.errors=[{}],!1;if(o(A)<1)return Te.
errors=[{}],!1;if(!Ce.test(A))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=$===e}else var m=!0;if(m){if(n.
grant!==void 0&&s.call(n,"grant")){let $=n.grant,N=e;if(e===e)if(typeof $=="string"){if(o($)>127)return Te.errors=[{}],!1;
if(o($)<3)return Te.errors=[{}],!1;if(!xr.test($))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(n.role!==void 0&&s.call(n,"role")){let N=n.role,j=e;if(e===e)if(typeof N=="string"){if(o(N)>63)return Te.
errors=[{}],!1;if(o(N)<1)return Te.errors=[{}],!1;if(!Ce.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var m=j===e}else var m=!0;if(m){if(n.uri!==void 0&&s.call(n,"uri")){let j=n.uri,y=e;if(e===y)if(typeof j=="string"){if(o(
j)>8192)return Te.errors=[{}],!1;if(o(j)<12)return Te.errors=[{}],!1;if(!Fi.test(j))return Te.errors=[{}],!1}else return Te.
errors=[{}],!1;var m=y===e}else var m=!0;if(m)if(n.ca!==void 0&&s.call(n,"ca")){let j=n.ca,y=e;if(e===e)if(typeof j=="st\
ring"){if(o(j)>1024)return Te.errors=[{}],!1;if(o(j)<1)return Te.errors=[{}],!1;if(!ur.test(j))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var m=y===e}else var m=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.
errors=[{}],!1;var g=h===e}else var g=!0}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var Di={writ:Wr,people:Cr,
group:Zr,resource:Hr,grant:Vr,mask:Gr,guard:Qr,scenario:Yr,proxy:Xr,manifest:ei,data:ri,decision:ii,record:si,dev:ti};export{
ri as dataValidator,ii as decisionValidator,ti as devValidator,Vr as grantValidator,Zr as groupValidator,Qr as guardValidator,
ei as manifestValidator,Gr as maskValidator,Cr as peopleValidator,Xr as proxyValidator,si as recordValidator,Hr as resourceValidator,
Yr as scenarioValidator,Di as validators,Wr as writValidator};
