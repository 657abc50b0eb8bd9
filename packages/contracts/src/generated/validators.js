// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var li=Object.getOwnPropertyNames,oi=(r,z)=>function(){try{return z||(0,r[li(r)[0]])((z={exports:{}}).exports,z),z.exports}catch(G){
throw z=0,G}},ni=oi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__e\
sModule",{value:!0});function z(G){let Q=G.length,C=0,i=0,e;for(;i<Q;)C++,e=G.charCodeAt(i++),e>=55296&&e<=56319&&i<Q&&(e=
G.charCodeAt(i),(e&64512)===56320&&i++);return C}r.default=z,z.code='require("ajv/dist/runtime/ucs2length").default'}}),
Wr=ae,s=Object.prototype.hasOwnProperty,o=ni().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),mr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Ve=new RegExp("^[A-Za-z0-9_.:-]+$","u"),Rr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function ar(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return ar.errors=[{}],!1;if(r.length<1)return ar.errors=[{}],!1;{var t=!0;let h=r.length;for(let k=0;k<
h;k++){let m=r[k],u=e;if(typeof m!="string")return ar.errors=[{}],!1;if(e===e)if(typeof m=="string"){if(o(m)>141)return ar.
errors=[{}],!1;if(o(m)<2)return ar.errors=[{}],!1;if(!Rr.test(m))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;
var t=u===e;if(!t)break}if(t){let k=r.length,m;if(k>1){let u={};for(;k--;){let d=r[k];if(typeof d=="string"){if(typeof u[d]==
"number")return m=u[d],ar.errors=[{}],!1;u[d]=k}}}}}}else return ar.errors=[{}],!1;return ar.errors=i,e===0}var fi=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function br(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0,t=e,h=!1,k=null,m=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.trial===void 0||!s.
call(r,"trial"))&&(b="trial")){let v={};i===null?i=[v]:i.push(v),e++}else{let v=e;for(let l of Object.keys(r))if(l!=="tr\
ial"){let n={};i===null?i=[n]:i.push(n),e++;break}if(v===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!=
"boolean"){let n={};i===null?i=[n]:i.push(n),e++}if(l!==!0){let n={};i===null?i=[n]:i.push(n),e++}}}}else{let b={};i===null?
i=[b]:i.push(b),e++}var g=m===e;g&&(h=!0,k=0);let u=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.
url===void 0||!s.call(r,"url"))&&(b="url")||(r.audience===void 0||!s.call(r,"audience"))&&(b="audience")){let v={};i===null?
i=[v]:i.push(v),e++}else{let v=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let n={};i===null?i=[n]:i.push(n),e++;break}if(v===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,n=e;
if(e===n)if(typeof l=="string"){if(o(l)>512){let a={};i===null?i=[a]:i.push(a),e++}else if(o(l)<9){let a={};i===null?i=[
a]:i.push(a),e++}else if(!fi.test(l)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===null?i=[a]:i.push(a),e++}
var d=n===e}else var d=!0;if(d){if(r.audience!==void 0&&s.call(r,"audience")){let n=r.audience,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>256){let p={};i===null?i=[p]:i.push(p),e++}else if(o(n)<1){let p={};i===null?i=[p]:i.push(p),e++}}else{
let p={};i===null?i=[p]:i.push(p),e++}var d=f===e}else var d=!0;if(d){if(r.user!==void 0&&s.call(r,"user")){let f=r.user,
a=e;if(e===a)if(typeof f=="string"){if(o(f)>128){let _={};i===null?i=[_]:i.push(_),e++}else if(o(f)<1){let _={};i===null?
i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}var d=a===e}else var d=!0;if(d){if(r.groups!==void 0&&s.
call(r,"groups")){let a=r.groups,p=e;if(e===p)if(typeof a=="string"){if(o(a)>128){let w={};i===null?i=[w]:i.push(w),e++}else if(o(
a)<1){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var d=p===e}else var d=!0;if(d)if(r.
workloads!==void 0&&s.call(r,"workloads")){let a=e;if(typeof r.workloads!="boolean"){let _={};i===null?i=[_]:i.push(_),e++}
var d=a===e}else var d=!0}}}}}}else{let b={};i===null?i=[b]:i.push(b),e++}var g=u===e;if(g&&h?(h=!1,k=[k,1]):g&&(h=!0,k=
1),h)e=t,i!==null&&(t?i.length=t:i=null);else{let b={};return i===null?i=[b]:i.push(b),e++,br.errors=i,!1}return br.errors=
i,e===0}var zr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),ai=new RegExp("^(?:vault|aws|file|env):\
[^\\s\\u0000-\\u001f\\u007f]+$","u");function Ue(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.addresses===void 0||!s.call(r,"addresse\
s"))&&(m="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(m="secrets"))return Ue.errors=[{}],!1;{let u=e;for(let d of Object.
keys(r))if(!(d==="addresses"||d==="secrets"))return Ue.errors=[{}],!1;if(u===e){if(r.addresses!==void 0&&s.call(r,"addre\
sses")){let d=r.addresses,g=e;if(e===g)if(Array.isArray(d)){if(d.length>50)return Ue.errors=[{}],!1;if(d.length<1)return Ue.
errors=[{}],!1;{var t=!0;let v=d.length;for(let l=0;l<v;l++){let n=d[l],f=e;if(typeof n!="string")return Ue.errors=[{}],
!1;if(e===e)if(typeof n=="string"){if(o(n)>259)return Ue.errors=[{}],!1;if(o(n)<3)return Ue.errors=[{}],!1;if(!zr.test(n))
return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)break}if(t){let l=d.length,n;if(l>1){let f={};for(;l--;){
let a=d[l];if(typeof a=="string"){if(typeof f[a]=="number")return n=f[a],Ue.errors=[{}],!1;f[a]=l}}}}}}else return Ue.errors=
[{}],!1;var k=g===e}else var k=!0;if(k)if(r.secrets!==void 0&&s.call(r,"secrets")){let d=r.secrets,g=e;if(e===g)if(Array.
isArray(d)){if(d.length>100)return Ue.errors=[{}],!1;if(d.length<1)return Ue.errors=[{}],!1;{var h=!0;let v=d.length;for(let l=0;l<
v;l++){let n=d[l],f=e;if(e===f)if(typeof n=="string"){if(o(n)>512)return Ue.errors=[{}],!1;if(o(n)<5)return Ue.errors=[{}],
!1;if(!ai.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var h=f===e;if(!h)break}if(h){let l=d.length,n;
if(l>1){let f={};for(;l--;){let a=d[l];if(typeof a=="string"){if(typeof f[a]=="number")return n=f[a],Ue.errors=[{}],!1;f[a]=
l}}}}}}else return Ue.errors=[{}],!1;var k=g===e}else var k=!0}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}
var gr={description:"A public key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-secret":!0,"x-\
instead":"Paste the public key that `writ keys` printed.",oneOf:[{type:"object",additionalProperties:!1,required:["kty",
"crv","x","writ_use"],properties:{kty:{type:"string",const:"OKP",description:"The family of the key."},crv:{type:"string",
const:"Ed25519",description:"The curve."},x:{type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meani\
ng":"a base64url number",description:"The public key."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the\
 key carries one."},alg:{type:"string",minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ de\
rives it from the key itself."},use:{type:"string",const:"sig",description:"What the key is for."},key_ops:{type:"array",
minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"\
boolean",description:"Written by some tools; without effect."},writ_use:{type:"string",enum:["bundle","token","record"],
description:"The one thing the key is for; `writ keys` writes it.","x-instead":'Paste the whole public key that `writ ke\
ys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public k\
ey belongs here.'}},{type:"object",additionalProperties:!1,required:["kty","crv","x","y","writ_use"],properties:{kty:{type:"\
string",const:"EC",description:"The family of the key."},crv:{type:"string",enum:["P-256","P-384"],description:"The curv\
e."},x:{type:"string",minLength:43,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"\
The point's x."},y:{type:"string",minLength:43,maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",
description:"The point's y."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"\
string",minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ derives it from the key itself."},
use:{type:"string",const:"sig",description:"What the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,
items:{type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"boolean",description:"Written by so\
me tools; without effect."},writ_use:{type:"string",enum:["bundle","token","record"],description:"The one thing the key \
is for; `writ keys` writes it.","x-instead":'Paste the whole public key that `writ keys` printed, with its "writ_use".'}},
"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}},{type:"object",additionalProperties:!1,
required:["kty","n","e","writ_use"],properties:{kty:{type:"string",const:"RSA",description:"The family of the key."},n:{
type:"string",minLength:342,maxLength:1366,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number of at least 2048 b\
its",description:"The modulus."},e:{type:"string",minLength:2,maxLength:16,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a bas\
e64url number",description:"The exponent."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries\
 one."},alg:{type:"string",minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ derives it fro\
m the key itself."},use:{type:"string",const:"sig",description:"What the key is for."},key_ops:{type:"array",minItems:1,
maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"boolean",
description:"Written by some tools; without effect."},writ_use:{type:"string",enum:["bundle","token","record"],description:"\
The one thing the key is for; `writ keys` writes it.","x-instead":'Paste the whole public key that `writ keys` printed, \
with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs he\
re.',p:'Leave out "p": it is part of the private key, and only the public key belongs here.',q:'Leave out "q": it is par\
t of the private key, and only the public key belongs here.',dp:'Leave out "dp": it is part of the private key, and only\
 the public key belongs here.',dq:'Leave out "dq": it is part of the private key, and only the public key belongs here.',
qi:'Leave out "qi": it is part of the private key, and only the public key belongs here.',oth:'Leave out "oth": it is pa\
rt of the private key, and only the public key belongs here.'}}]},er=new RegExp("^[A-Za-z0-9_-]+$","u");function M(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let g=r.kty;if(typeof g=="string")if(g==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.kty===
void 0||!s.call(r,"kty"))&&(b="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(b="crv")||(r.x===void 0||!s.call(r,"x"))&&(b=
"x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return M.errors=[{}],!1;{let v=e;for(let l of Object.
keys(r))if(!s.call(gr.oneOf[0].properties,l))return M.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.
kty,n=e;if(typeof l!="string")return M.errors=[{}],!1;if(l!=="OKP")return M.errors=[{}],!1;var t=n===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let n=r.crv,f=e;if(typeof n!="string")return M.errors=[{}],!1;if(n!=="Ed25519")return M.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let f=r.x,a=e;if(e===a)if(typeof f=="stri\
ng"){if(o(f)>43)return M.errors=[{}],!1;if(o(f)<43)return M.errors=[{}],!1;if(!er.test(f))return M.errors=[{}],!1}else return M.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,p=e;if(e===e)if(typeof a==
"string"){if(o(a)>128)return M.errors=[{}],!1;if(o(a)<1)return M.errors=[{}],!1;if(!Ve.test(a))return M.errors=[{}],!1}else
return M.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let p=r.alg,_=e;if(e===_)if(typeof p==
"string"){if(o(p)>16)return M.errors=[{}],!1;if(o(p)<1)return M.errors=[{}],!1}else return M.errors=[{}],!1;var t=_===e}else
var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let _=r.use,w=e;if(typeof _!="string")return M.errors=[{}],!1;if(_!==
"sig")return M.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,
j=e;if(e===j)if(Array.isArray(w)){if(w.length>1)return M.errors=[{}],!1;if(w.length<1)return M.errors=[{}],!1;{var h=!0;
let N=w.length;for(let c=0;c<N;c++){let x=w[c],A=e;if(typeof x!="string")return M.errors=[{}],!1;if(x!=="verify")return M.
errors=[{}],!1;var h=A===e;if(!h)break}if(h){let c=w.length,x;if(c>1){let A={};for(;c--;){let y=w[c];if(typeof y=="strin\
g"){if(typeof A[y]=="number")return x=A[y],M.errors=[{}],!1;A[y]=c}}}}}}else return M.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return M.errors=[{}],!1;var t=j===e}else var t=!0;
if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,P=e;if(typeof j!="string")return M.errors=[{}],!1;if(!(j===
"bundle"||j==="token"||j==="record"))return M.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}}else return M.errors=[{}],
!1}else if(g==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.kty===void 0||!s.call(r,"kty"))&&
(b="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(b="crv")||(r.x===void 0||!s.call(r,"x"))&&(b="x")||(r.y===void 0||!s.call(
r,"y"))&&(b="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return M.errors=[{}],!1;{let v=e;for(let l of Object.
keys(r))if(!s.call(gr.oneOf[1].properties,l))return M.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.
kty,n=e;if(typeof l!="string")return M.errors=[{}],!1;if(l!=="EC")return M.errors=[{}],!1;var k=n===e}else var k=!0;if(k){
if(r.crv!==void 0&&s.call(r,"crv")){let n=r.crv,f=e;if(typeof n!="string")return M.errors=[{}],!1;if(!(n==="P-256"||n===
"P-384"))return M.errors=[{}],!1;var k=f===e}else var k=!0;if(k){if(r.x!==void 0&&s.call(r,"x")){let f=r.x,a=e;if(e===a)
if(typeof f=="string"){if(o(f)>64)return M.errors=[{}],!1;if(o(f)<43)return M.errors=[{}],!1;if(!er.test(f))return M.errors=
[{}],!1}else return M.errors=[{}],!1;var k=a===e}else var k=!0;if(k){if(r.y!==void 0&&s.call(r,"y")){let a=r.y,p=e;if(e===
p)if(typeof a=="string"){if(o(a)>64)return M.errors=[{}],!1;if(o(a)<43)return M.errors=[{}],!1;if(!er.test(a))return M.errors=
[{}],!1}else return M.errors=[{}],!1;var k=p===e}else var k=!0;if(k){if(r.kid!==void 0&&s.call(r,"kid")){let p=r.kid,_=e;
if(e===e)if(typeof p=="string"){if(o(p)>128)return M.errors=[{}],!1;if(o(p)<1)return M.errors=[{}],!1;if(!Ve.test(p))return M.
errors=[{}],!1}else return M.errors=[{}],!1;var k=_===e}else var k=!0;if(k){if(r.alg!==void 0&&s.call(r,"alg")){let _=r.
alg,w=e;if(e===w)if(typeof _=="string"){if(o(_)>16)return M.errors=[{}],!1;if(o(_)<1)return M.errors=[{}],!1}else return M.
errors=[{}],!1;var k=w===e}else var k=!0;if(k){if(r.use!==void 0&&s.call(r,"use")){let w=r.use,j=e;if(typeof w!="string")
return M.errors=[{}],!1;if(w!=="sig")return M.errors=[{}],!1;var k=j===e}else var k=!0;if(k){if(r.key_ops!==void 0&&s.call(
r,"key_ops")){let j=r.key_ops,P=e;if(e===P)if(Array.isArray(j)){if(j.length>1)return M.errors=[{}],!1;if(j.length<1)return M.
errors=[{}],!1;{var m=!0;let c=j.length;for(let x=0;x<c;x++){let A=j[x],y=e;if(typeof A!="string")return M.errors=[{}],!1;
if(A!=="verify")return M.errors=[{}],!1;var m=y===e;if(!m)break}if(m){let x=j.length,A;if(x>1){let y={};for(;x--;){let $=j[x];
if(typeof $=="string"){if(typeof y[$]=="number")return A=y[$],M.errors=[{}],!1;y[$]=x}}}}}}else return M.errors=[{}],!1;
var k=P===e}else var k=!0;if(k){if(r.ext!==void 0&&s.call(r,"ext")){let P=e;if(typeof r.ext!="boolean")return M.errors=[
{}],!1;var k=P===e}else var k=!0;if(k)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let P=r.writ_use,N=e;if(typeof P!="s\
tring")return M.errors=[{}],!1;if(!(P==="bundle"||P==="token"||P==="record"))return M.errors=[{}],!1;var k=N===e}else var k=!0}}}}}}}}}}}else
return M.errors=[{}],!1}else if(g==="RSA"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.kty===void 0||
!s.call(r,"kty"))&&(b="kty")||(r.n===void 0||!s.call(r,"n"))&&(b="n")||(r.e===void 0||!s.call(r,"e"))&&(b="e")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return M.errors=[{}],!1;{let v=e;for(let l of Object.keys(r))if(!s.call(gr.
oneOf[2].properties,l))return M.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.kty,n=e;if(typeof l!=
"string")return M.errors=[{}],!1;if(l!=="RSA")return M.errors=[{}],!1;var u=n===e}else var u=!0;if(u){if(r.n!==void 0&&s.
call(r,"n")){let n=r.n,f=e;if(e===f)if(typeof n=="string"){if(o(n)>1366)return M.errors=[{}],!1;if(o(n)<342)return M.errors=
[{}],!1;if(!er.test(n))return M.errors=[{}],!1}else return M.errors=[{}],!1;var u=f===e}else var u=!0;if(u){if(r.e!==void 0&&
s.call(r,"e")){let f=r.e,a=e;if(e===a)if(typeof f=="string"){if(o(f)>16)return M.errors=[{}],!1;if(o(f)<2)return M.errors=
[{}],!1;if(!er.test(f))return M.errors=[{}],!1}else return M.errors=[{}],!1;var u=a===e}else var u=!0;if(u){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,p=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return M.errors=[{}],!1;if(o(a)<1)return M.
errors=[{}],!1;if(!Ve.test(a))return M.errors=[{}],!1}else return M.errors=[{}],!1;var u=p===e}else var u=!0;if(u){if(r.
alg!==void 0&&s.call(r,"alg")){let p=r.alg,_=e;if(e===_)if(typeof p=="string"){if(o(p)>16)return M.errors=[{}],!1;if(o(p)<
1)return M.errors=[{}],!1}else return M.errors=[{}],!1;var u=_===e}else var u=!0;if(u){if(r.use!==void 0&&s.call(r,"use")){
let _=r.use,w=e;if(typeof _!="string")return M.errors=[{}],!1;if(_!=="sig")return M.errors=[{}],!1;var u=w===e}else var u=!0;
if(u){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,j=e;if(e===j)if(Array.isArray(w)){if(w.length>1)return M.
errors=[{}],!1;if(w.length<1)return M.errors=[{}],!1;{var d=!0;let N=w.length;for(let c=0;c<N;c++){let x=w[c],A=e;if(typeof x!=
"string")return M.errors=[{}],!1;if(x!=="verify")return M.errors=[{}],!1;var d=A===e;if(!d)break}if(d){let c=w.length,x;
if(c>1){let A={};for(;c--;){let y=w[c];if(typeof y=="string"){if(typeof A[y]=="number")return x=A[y],M.errors=[{}],!1;A[y]=
c}}}}}}else return M.errors=[{}],!1;var u=j===e}else var u=!0;if(u){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.
ext!="boolean")return M.errors=[{}],!1;var u=j===e}else var u=!0;if(u)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.
writ_use,P=e;if(typeof j!="string")return M.errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return M.errors=
[{}],!1;var u=P===e}else var u=!0}}}}}}}}}}else return M.errors=[{}],!1}else return M.errors=[{}],!1;else return M.errors=
[{}],!1}else return M.errors=[{}],!1;return M.errors=i,e===0}function ae(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.writ===void 0||!s.call(
r,"writ"))&&(v="writ")||(r.name===void 0||!s.call(r,"name"))&&(v="name")||(r.security===void 0||!s.call(r,"security"))&&
(v="security")||(r.issuers===void 0||!s.call(r,"issuers"))&&(v="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(v=
"limits")||(r.resources===void 0||!s.call(r,"resources"))&&(v="resources"))return ae.errors=[{}],!1;{let l=e;for(let n of Object.
keys(r))if(!(n==="writ"||n==="name"||n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="pr\
oxies"))return ae.errors=[{}],!1;if(l===e){if(r.writ!==void 0&&s.call(r,"writ")){let n=r.writ,f=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return ae.errors=[{}],!1;if(n!==1)return ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){
if(r.name!==void 0&&s.call(r,"name")){let f=r.name,a=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return ae.errors=[{}],
!1;if(o(f)<1)return ae.errors=[{}],!1;if(!Ce.test(f))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.security!==void 0&&s.call(r,"security")){let a=e;ar(r.security,{instancePath:z+"/security",parentData:r,
parentDataProperty:"security",rootData:C})||(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var t=a===e}else var t=!0;
if(t){if(r.issuers!==void 0&&s.call(r,"issuers")){let p=r.issuers,_=e;if(e===_)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length>20)return ae.errors=[{}],!1;if(Object.keys(p).length<1)return ae.errors=[{}],!1;for(let j of Object.
keys(p)){let P=e;if(e===e)if(typeof j=="string"){if(o(j)>63){let N={};i===null?i=[N]:i.push(N),e++}else if(o(j)<1){let N={};
i===null?i=[N]:i.push(N),e++}else if(!Ce.test(j)){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.
push(N),e++}var h=P===e;if(!h){let N={};return i===null?i=[N]:i.push(N),e++,ae.errors=i,!1}}if(h)for(let j of Object.keys(
p)){let P=e;br(p[j],{instancePath:z+"/issuers/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:j,
rootData:C})||(i=i===null?br.errors:i.concat(br.errors),e=i.length);var k=P===e;if(!k)break}}else return ae.errors=[{}],
!1;var t=_===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"limits")){let _=r.limits,w=e;if(e===w)if(_&&typeof _==
"object"&&!Array.isArray(_)){let P;if((_.grant===void 0||!s.call(_,"grant"))&&(P="grant")||(_.session===void 0||!s.call(
_,"session"))&&(P="session"))return ae.errors=[{}],!1;{let N=e;for(let c of Object.keys(_))if(!(c==="grant"||c==="sessio\
n"||c==="groupsFresh"))return ae.errors=[{}],!1;if(N===e){if(_.grant!==void 0&&s.call(_,"grant")){let c=_.grant,x=e;if(e===
e)if(typeof c=="string"){if(o(c)>7)return ae.errors=[{}],!1;if(o(c)<2)return ae.errors=[{}],!1;if(!mr.test(c))return ae.
errors=[{}],!1}else return ae.errors=[{}],!1;var m=x===e}else var m=!0;if(m){if(_.session!==void 0&&s.call(_,"session")){
let x=_.session,A=e;if(e===e)if(typeof x=="string"){if(o(x)>7)return ae.errors=[{}],!1;if(o(x)<2)return ae.errors=[{}],!1;
if(!mr.test(x))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var m=A===e}else var m=!0;if(m)if(_.groupsFresh!==
void 0&&s.call(_,"groupsFresh")){let x=_.groupsFresh,A=e;if(e===e)if(typeof x=="string"){if(o(x)>7)return ae.errors=[{}],
!1;if(o(x)<2)return ae.errors=[{}],!1;if(!mr.test(x))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var m=A===e}else
var m=!0}}}}else return ae.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let w=r.
bundle,j=e;if(e===j)if(w&&typeof w=="object"&&!Array.isArray(w)){let N;if((w.life===void 0||!s.call(w,"life"))&&(N="life"))
return ae.errors=[{}],!1;{let c=e;for(let x of Object.keys(w))if(x!=="life")return ae.errors=[{}],!1;if(c===e&&w.life!==
void 0&&s.call(w,"life")){let x=w.life;if(e===e)if(typeof x=="string"){if(o(x)>7)return ae.errors=[{}],!1;if(o(x)<2)return ae.
errors=[{}],!1;if(!mr.test(x))return ae.errors=[{}],!1}else return ae.errors=[{}],!1}}}else return ae.errors=[{}],!1;var t=j===
e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(r,"resources")){let j=r.resources,P=e;if(e===P)if(j&&typeof j=="ob\
ject"&&!Array.isArray(j)){if(Object.keys(j).length>1e4)return ae.errors=[{}],!1;for(let c of Object.keys(j)){let x=e;if(e===
e)if(typeof c=="string"){if(o(c)>63){let A={};i===null?i=[A]:i.push(A),e++}else if(o(c)<1){let A={};i===null?i=[A]:i.push(
A),e++}else if(!Ce.test(c)){let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var u=x===
e;if(!u){let A={};return i===null?i=[A]:i.push(A),e++,ae.errors=i,!1}}if(u)for(let c of Object.keys(j)){let x=e;Ue(j[c],
{instancePath:z+"/resources/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:j,parentDataProperty:c,rootData:C})||(i=
i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var d=x===e;if(!d)break}}else return ae.errors=[{}],!1;var t=P===e}else
var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){let j=r.proxies,P=e;if(e===P)if(j&&typeof j=="object"&&!Array.
isArray(j)){let c;if((j.keys===void 0||!s.call(j,"keys"))&&(c="keys"))return ae.errors=[{}],!1;{let x=e;for(let A of Object.
keys(j))if(A!=="keys")return ae.errors=[{}],!1;if(x===e&&j.keys!==void 0&&s.call(j,"keys")){let A=j.keys;if(e===e)if(Array.
isArray(A)){if(A.length>100)return ae.errors=[{}],!1;if(A.length<1)return ae.errors=[{}],!1;{var g=!0;let y=A.length;for(let $=0;$<
y;$++){let q=A[$],O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let T;if((q.kid===void 0||!s.call(q,"kid"))&&
(T="kid")||(q.jwk===void 0||!s.call(q,"jwk"))&&(T="jwk"))return ae.errors=[{}],!1;{let Z=e;for(let D of Object.keys(q))if(!(D===
"kid"||D==="jwk"))return ae.errors=[{}],!1;if(Z===e){if(q.kid!==void 0&&s.call(q,"kid")){let D=q.kid,R=e;if(e===e)if(typeof D==
"string"){if(o(D)>128)return ae.errors=[{}],!1;if(o(D)<1)return ae.errors=[{}],!1;if(!Ve.test(D))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var b=R===e}else var b=!0;if(b)if(q.jwk!==void 0&&s.call(q,"jwk")){let D=e;M(q.jwk,{instancePath:z+
"/proxies/keys/"+$+"/jwk",parentData:q,parentDataProperty:"jwk",rootData:C})||(i=i===null?M.errors:i.concat(M.errors),e=
i.length);var b=D===e}else var b=!0}}}else return ae.errors=[{}],!1;var g=O===e;if(!g)break}}}else return ae.errors=[{}],
!1}}}else return ae.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}else return ae.errors=[{}],!1;return ae.errors=i,e===
0}var Cr=_r,kr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u");function rr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.issuer===void 0||!s.call(
r,"issuer"))&&(h="issuer")||(r.subject===void 0||!s.call(r,"subject"))&&(h="subject"))return rr.errors=[{}],!1;{let k=e;
for(let m of Object.keys(r))if(!(m==="issuer"||m==="subject"||m==="github"))return rr.errors=[{}],!1;if(k===e){if(r.issuer!==
void 0&&s.call(r,"issuer")){let m=r.issuer,u=e;if(e===e)if(typeof m=="string"){if(o(m)>63)return rr.errors=[{}],!1;if(o(
m)<1)return rr.errors=[{}],!1;if(!Ce.test(m))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let u=r.subject,d=e;if(e===d)if(typeof u=="string"){if(o(u)>255)return rr.
errors=[{}],!1;if(o(u)<1)return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.github!==
void 0&&s.call(r,"github")){let u=r.github,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return rr.errors=
[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return rr.errors=[{}],!1;if(u<1||isNaN(
u))return rr.errors=[{}],!1}var t=d===e}else var t=!0}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}function _r(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1e5)return _r.errors=[{}],!1;for(let k of Object.keys(r)){let m=e;if(e===e)if(typeof k==
"string"){if(o(k)>254){let u={};i===null?i=[u]:i.push(u),e++}else if(o(k)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!kr.
test(k)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}var t=m===e;if(!t){let u={};return i===
null?i=[u]:i.push(u),e++,_r.errors=i,!1}}if(t)for(let k of Object.keys(r)){let m=e;rr(r[k],{instancePath:z+"/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:k,rootData:C})||(i=i===null?rr.errors:i.concat(rr.errors),
e=i.length);var h=m===e;if(!h)break}}else return _r.errors=[{}],!1;return _r.errors=i,e===0}var Zr=Dr,Ur=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ke(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.members===void 0||!s.call(r,"members"))&&
(k="members"))return Ke.errors=[{}],!1;{let m=e;for(let u of Object.keys(r))if(!(u==="members"||u==="github"))return Ke.
errors=[{}],!1;if(m===e){if(r.members!==void 0&&s.call(r,"members")){let u=r.members,d=e;if(e===d)if(Array.isArray(u)){if(u.
length>1e4)return Ke.errors=[{}],!1;if(u.length<0)return Ke.errors=[{}],!1;{var t=!0;let b=u.length;for(let v=0;v<b;v++){
let l=u[v],n=e;if(typeof l!="string")return Ke.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(o(l)>254)return Ke.errors=
[{}],!1;if(o(l)<1)return Ke.errors=[{}],!1;if(!kr.test(l))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=n===
e;if(!t)break}if(t){let v=u.length,l;if(v>1){let n={};for(;v--;){let f=u[v];if(typeof f=="string"){if(typeof n[f]=="numb\
er")return l=n[f],Ke.errors=[{}],!1;n[f]=v}}}}}}else return Ke.errors=[{}],!1;var h=d===e}else var h=!0;if(h)if(r.github!==
void 0&&s.call(r,"github")){let u=r.github,d=e;if(e===d)if(typeof u=="string"){if(o(u)>141)return Ke.errors=[{}],!1;if(o(
u)<3)return Ke.errors=[{}],!1;if(!Ur.test(u))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var h=d===e}else var h=!0}}}else
return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function He(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.from===void 0||!s.call(r,"from"))&&(k="\
from"))return He.errors=[{}],!1;{let m=e;for(let u of Object.keys(r))if(!(u==="from"||u==="github"))return He.errors=[{}],
!1;if(m===e){if(r.from!==void 0&&s.call(r,"from")){let u=r.from,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){
let b;if((u.issuer===void 0||!s.call(u,"issuer"))&&(b="issuer")||(u.claim===void 0||!s.call(u,"claim"))&&(b="claim")||(u.
value===void 0||!s.call(u,"value"))&&(b="value"))return He.errors=[{}],!1;{let v=e;for(let l of Object.keys(u))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(v===e){if(u.issuer!==void 0&&s.call(u,"issuer")){let l=u.
issuer,n=e;if(e===e)if(typeof l=="string"){if(o(l)>63)return He.errors=[{}],!1;if(o(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(u.claim!==void 0&&s.call(
u,"claim")){let n=u.claim,f=e;if(e===f)if(typeof n=="string"){if(o(n)>128)return He.errors=[{}],!1;if(o(n)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(u.value!==void 0&&s.call(u,"value")){let n=u.value,
f=e;if(e===f)if(typeof n=="string"){if(o(n)>256)return He.errors=[{}],!1;if(o(n)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var h=d===e}else var h=!0;if(h)if(r.github!==void 0&&
s.call(r,"github")){let u=r.github,d=e;if(e===d)if(typeof u=="string"){if(o(u)>141)return He.errors=[{}],!1;if(o(u)<3)return He.
errors=[{}],!1;if(!Ur.test(u))return He.errors=[{}],!1}else return He.errors=[{}],!1;var h=d===e}else var h=!0}}}else return He.
errors=[{}],!1;return He.errors=i,e===0}function Dr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0,t=e,h=!1,k=null,m=e;Ke(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?Ke.errors:
i.concat(Ke.errors),e=i.length);var d=m===e;d&&(h=!0,k=0);let u=e;He(r,{instancePath:z,parentData:G,parentDataProperty:Q,
rootData:C})||(i=i===null?He.errors:i.concat(He.errors),e=i.length);var d=u===e;if(d&&h?(h=!1,k=[k,1]):d&&(h=!0,k=1),h)e=
t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Dr.errors=i,!1}return Dr.errors=i,e===
0}var Hr=Ar,Ti={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
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
"u");function vr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return vr.errors=[{}],!1;if(r.length<1)return vr.errors=[{}],!1;{var t=!0;let h=r.length;for(let k=0;k<
h;k++){let m=r[k],u=e;if(typeof m!="string")return vr.errors=[{}],!1;if(e===e)if(typeof m=="string"){if(o(m)>141)return vr.
errors=[{}],!1;if(o(m)<2)return vr.errors=[{}],!1;if(!Rr.test(m))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=u===e;if(!t)break}if(t){let k=r.length,m;if(k>1){let u={};for(;k--;){let d=r[k];if(typeof d=="string"){if(typeof u[d]==
"number")return m=u[d],vr.errors=[{}],!1;u[d]=k}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}var Si={type:"\
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
"u"),Br=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function wr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0,t=e,h=!1,k=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.vault===
void 0||!s.call(r,"vault"))&&(g="vault")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.keys(r))
if(v!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.vault!==void 0&&s.call(r,"vault")){let v=r.vault;
if(e===e)if(typeof v=="string"){if(o(v)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var d=m===e;d&&(h=!0,k=0);let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if((r.aws===void 0||!s.call(r,"aws"))&&(g="aws")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.
keys(r))if(v!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.aws!==void 0&&s.call(r,"aws")){let v=r.aws;
if(e===e)if(typeof v=="string"){if(o(v)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var d=u===e;if(d&&h)h=!1,k=[k,1];else{d&&(h=!0,k=1);let g=e;if(e===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if((r.file===void 0||!s.call(r,"file"))&&(v="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let v={};i===null?i=[v]:i.push(v),e++}var d=g===e;if(d&&h)h=!1,k=[k,2];else{d&&(h=!0,k=
2);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let a of Object.keys(r))if(a!=="env"){let p={};i===null?i=[p]:i.push(
p),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let a=r.env;if(e===e)if(typeof a=="string"){if(o(a)>128){let p={};
i===null?i=[p]:i.push(p),e++}else if(o(a)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!Br.test(a)){let p={};i===null?
i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var d=v===
e;d&&h?(h=!1,k=[k,3]):d&&(h=!0,k=3)}}if(h)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(
g),e++,wr.errors=i,!1}return wr.errors=i,e===0}function $e(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.allow===void 0||!s.call(r,"allow"))&&(d=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(d="login"))return $e.errors=[{}],!1;{let g=e;for(let b of Object.keys(
r))if(!(b==="allow"||b==="tables"||b==="functions"||b==="login"))return $e.errors=[{}],!1;if(g===e){if(r.allow!==void 0&&
s.call(r,"allow")){let b=r.allow,v=e;if(e===v)if(Array.isArray(b)){if(b.length>16)return $e.errors=[{}],!1;if(b.length<1)
return $e.errors=[{}],!1;{var t=!0;let n=b.length;for(let f=0;f<n;f++){let a=b[f],p=e;if(typeof a!="string")return $e.errors=
[{}],!1;if(!(a==="all"||a==="select"||a==="insert"||a==="update"||a==="delete"||a==="merge"||a==="truncate"||a==="ddl"||
a==="call"||a==="do"||a==="copy"||a==="lock"||a==="notify"||a==="maintenance"||a==="set"||a==="other"))return $e.errors=
[{}],!1;var t=p===e;if(!t)break}if(t){let f=b.length,a;if(f>1){let p={};for(;f--;){let _=b[f];if(typeof _=="string"){if(typeof p[_]==
"number")return a=p[_],$e.errors=[{}],!1;p[_]=f}}}}}}else return $e.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(r.
tables!==void 0&&s.call(r,"tables")){let v=r.tables,l=e;if(e===l)if(Array.isArray(v)){if(v.length>1e3)return $e.errors=[
{}],!1;if(v.length<1)return $e.errors=[{}],!1;{var k=!0;let f=v.length;for(let a=0;a<f;a++){let p=v[a],_=e;if(typeof p!=
"string")return $e.errors=[{}],!1;if(e===e)if(typeof p=="string"){if(o(p)>261)return $e.errors=[{}],!1;if(o(p)<3)return $e.
errors=[{}],!1;if(!Mr.test(p))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var k=_===e;if(!k)break}if(k){let a=v.
length,p;if(a>1){let _={};for(;a--;){let w=v[a];if(typeof w=="string"){if(typeof _[w]=="number")return p=_[w],$e.errors=
[{}],!1;_[w]=a}}}}}}else return $e.errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(r.functions!==void 0&&s.call(r,"fun\
ctions")){let l=r.functions,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.
errors=[{}],!1;{var m=!0;let a=l.length;for(let p=0;p<a;p++){let _=l[p],w=e;if(typeof _!="string")return $e.errors=[{}],
!1;if(e===e)if(typeof _=="string"){if(o(_)>261)return $e.errors=[{}],!1;if(o(_)<3)return $e.errors=[{}],!1;if(!Tr.test(_))
return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var m=w===e;if(!m)break}if(m){let p=l.length,_;if(p>1){let w={};for(;p--;){
let j=l[p];if(typeof j=="string"){if(typeof w[j]=="number")return _=w[j],$e.errors=[{}],!1;w[j]=p}}}}}}else return $e.errors=
[{}],!1;var h=n===e}else var h=!0;if(h)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){let a;if((l.user===void 0||!s.call(l,"user"))&&(a="user")||(l.password===void 0||!s.call(l,
"password"))&&(a="password"))return $e.errors=[{}],!1;{let p=e;for(let _ of Object.keys(l))if(!(_==="user"||_==="passwor\
d"))return $e.errors=[{}],!1;if(p===e){if(l.user!==void 0&&s.call(l,"user")){let _=l.user,w=e;if(e===e)if(typeof _=="str\
ing"){if(o(_)>63)return $e.errors=[{}],!1;if(o(_)<1)return $e.errors=[{}],!1;if(!ur.test(_))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var u=w===e}else var u=!0;if(u)if(l.password!==void 0&&s.call(l,"password")){let _=e;wr(l.password,
{instancePath:z+"/login/password",parentData:l,parentDataProperty:"password",rootData:C})||(i=i===null?wr.errors:i.concat(
wr.errors),e=i.length);var u=_===e}else var u=!0}}}else return $e.errors=[{}],!1;var h=n===e}else var h=!0}}}}}else return $e.
errors=[{}],!1;return $e.errors=i,e===0}function Ze(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.kind===void 0||!s.call(r,"kind"))&&(g="\
kind")||(r.address===void 0||!s.call(r,"address"))&&(g="address")||(r.database===void 0||!s.call(r,"database"))&&(g="dat\
abase")||(r.tls===void 0||!s.call(r,"tls"))&&(g="tls")||(r.owners===void 0||!s.call(r,"owners"))&&(g="owners")||(r.roles===
void 0||!s.call(r,"roles"))&&(g="roles"))return Ze.errors=[{}],!1;{let b=e;for(let v of Object.keys(r))if(!(v==="kind"||
v==="address"||v==="database"||v==="tls"||v==="owners"||v==="record"||v==="roles"))return Ze.errors=[{}],!1;if(b===e){if(r.
kind!==void 0&&s.call(r,"kind")){let v=r.kind,l=e;if(typeof v!="string")return Ze.errors=[{}],!1;if(v!=="postgres")return Ze.
errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){let l=r.address,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>259)return Ze.errors=[{}],!1;if(o(l)<3)return Ze.errors=[{}],!1;if(!zr.test(l))return Ze.
errors=[{}],!1}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){
let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return Ze.errors=[{}],!1;if(o(n)<1)return Ze.errors=[{}],
!1;if(!ur.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&
s.call(r,"tls")){let f=r.tls,a=e,p=e,_=!1,w=null,j=e;if(typeof f!="string"){let c={};i===null?i=[c]:i.push(c),e++}if(!(f===
"verify-full"||f==="disable")){let c={};i===null?i=[c]:i.push(c),e++}var h=j===e;h&&(_=!0,w=0);let P=e;if(e===P)if(f&&typeof f==
"object"&&!Array.isArray(f)){let c;if((f.ca===void 0||!s.call(f,"ca"))&&(c="ca")){let x={};i===null?i=[x]:i.push(x),e++}else{
let x=e;for(let A of Object.keys(f))if(A!=="ca"){let y={};i===null?i=[y]:i.push(y),e++;break}if(x===e&&f.ca!==void 0&&s.
call(f,"ca")){let A=f.ca;if(e===e)if(typeof A=="string"){if(o(A)>65536){let y={};i===null?i=[y]:i.push(y),e++}else if(o(
A)<1){let y={};i===null?i=[y]:i.push(y),e++}else if(!ui.test(A)){let y={};i===null?i=[y]:i.push(y),e++}}else{let y={};i===
null?i=[y]:i.push(y),e++}}}}else{let c={};i===null?i=[c]:i.push(c),e++}var h=P===e;if(h&&_?(_=!1,w=[w,1]):h&&(_=!0,w=1),
_)e=p,i!==null&&(p?i.length=p:i=null);else{let c={};return i===null?i=[c]:i.push(c),e++,Ze.errors=i,!1}var t=a===e}else var t=!0;
if(t){if(r.owners!==void 0&&s.call(r,"owners")){let a=e;vr(r.owners,{instancePath:z+"/owners",parentData:r,parentDataProperty:"\
owners",rootData:C})||(i=i===null?vr.errors:i.concat(vr.errors),e=i.length);var t=a===e}else var t=!0;if(t){if(r.record!==
void 0&&s.call(r,"record")){let p=r.record,_=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let j=e;for(let P of Object.
keys(p))if(!(P==="results"||P==="durable"))return Ze.errors=[{}],!1;if(j===e){if(p.results!==void 0&&s.call(p,"results")){
let P=p.results,N=e,c=e,x=!1,A=null,y=e;if(typeof P!="string"){let O={};i===null?i=[O]:i.push(O),e++}if(!(P==="none"||P===
"digest")){let O={};i===null?i=[O]:i.push(O),e++}var k=y===e;k&&(x=!0,A=0);let $=e;if(e===$)if(P&&typeof P=="object"&&!Array.
isArray(P)){let O;if((P.rows===void 0||!s.call(P,"rows"))&&(O="rows")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;
for(let T of Object.keys(P))if(T!=="rows"){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e&&P.rows!==void 0&&s.call(
P,"rows")){let T=P.rows,Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let D={};i===null?i=[D]:i.push(D),
e++}if(e===Z&&typeof T=="number"&&isFinite(T)){if(T>1e4||isNaN(T)){let D={};i===null?i=[D]:i.push(D),e++}else if(T<1||isNaN(
T)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var k=$===e;if(k&&x?(x=!1,A=[A,
1]):k&&(x=!0,A=1),x)e=c,i!==null&&(c?i.length=c:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,Ze.errors=i,!1}
var m=N===e}else var m=!0;if(m)if(p.durable!==void 0&&s.call(p,"durable")){let P=p.durable,N=e;if(typeof P!="string")return Ze.
errors=[{}],!1;if(P!=="within-a-second")return Ze.errors=[{}],!1;var m=N===e}else var m=!0}}else return Ze.errors=[{}],!1;
var t=_===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let p=r.roles,_=e;if(e===_)if(p&&typeof p=="objec\
t"&&!Array.isArray(p)){if(Object.keys(p).length>100)return Ze.errors=[{}],!1;if(Object.keys(p).length<1)return Ze.errors=
[{}],!1;for(let j of Object.keys(p)){let P=e;if(e===e)if(typeof j=="string"){if(o(j)>63){let N={};i===null?i=[N]:i.push(
N),e++}else if(o(j)<1){let N={};i===null?i=[N]:i.push(N),e++}else if(!Ce.test(j)){let N={};i===null?i=[N]:i.push(N),e++}}else{
let N={};i===null?i=[N]:i.push(N),e++}var u=P===e;if(!u){let N={};return i===null?i=[N]:i.push(N),e++,Ze.errors=i,!1}}if(u)
for(let j of Object.keys(p)){let P=e;$e(p[j],{instancePath:z+"/roles/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,
parentDataProperty:j,rootData:C})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var d=P===e;if(!d)break}}else return Ze.
errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function Ar(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let t=r.kind;if(typeof t=="string")if(t==="postgres")Ze(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||
(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);else return Ar.errors=[{}],!1;else return Ar.errors=[{}],!1}else return Ar.
errors=[{}],!1;return Ar.errors=i,e===0}var Vr=ke,Ii={type:"string",enum:["select","insert","update","delete","merge","t\
runcate","ddl","call","do","copy","lock","notify","maintenance","set","other"],description:"A kind of statement, by effe\
ct."},Wi={type:"object",description:"A CI job or service, by the claims of its token: every claim named here must be equ\
al.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$defs/name",description:"The \
issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,
"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],maxLength:512,minLength:1,description:"\
The value that the claim must have.","x-instead":"Write a text or a whole number; a claim with several values cannot be \
named."},"x-instead":"Name at least one claim beside the issuer, such as repository_id: 1234; the issuer alone would adm\
it everybody it knows."},vi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function Qe(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length>20)return Qe.errors=[{}],!1;if(Object.keys(r).length<2)return Qe.errors=[{}],!1;{let k;if((r.issuer===void 0||
!s.call(r,"issuer"))&&(k="issuer"))return Qe.errors=[{}],!1;for(let m of Object.keys(r)){let u=e;if(e===u)if(typeof m=="\
string"){if(o(m)>128){let d={};i===null?i=[d]:i.push(d),e++}else if(!vi.test(m)){let d={};i===null?i=[d]:i.push(d),e++}}else{
let d={};i===null?i=[d]:i.push(d),e++}var t=u===e;if(!t){let d={};return i===null?i=[d]:i.push(d),e++,Qe.errors=i,!1}}if(t){
let m=e;for(let u of Object.keys(r))if(u!=="issuer"){let d=r[u],g=e;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return Qe.errors=[{}],!1;if(e===g&&typeof d=="string"){if(o(d)>512)return Qe.errors=[{}],!1;if(o(
d)<1)return Qe.errors=[{}],!1}var h=g===e;if(!h)break}if(m===e&&r.issuer!==void 0&&s.call(r,"issuer")){let u=r.issuer;if(e===
e)if(typeof u=="string"){if(o(u)>63)return Qe.errors=[{}],!1;if(o(u)<1)return Qe.errors=[{}],!1;if(!Ce.test(u))return Qe.
errors=[{}],!1}else return Qe.errors=[{}],!1}}}}else return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function jr(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0,t=e,h=!1,k=null,m=e;if(e===m)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.user===void 0||!s.call(r,"user"))&&(g="user")){let b={};i===null?i=[b]:i.push(b),e++}else{
let b=e;for(let v of Object.keys(r))if(v!=="user"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.user!==void 0&&
s.call(r,"user")){let v=r.user;if(e===e)if(typeof v=="string"){if(o(v)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(o(
v)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!kr.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===
null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var d=m===e;d&&(h=!0,k=0);let u=e;if(e===u)if(r&&
typeof r=="object"&&!Array.isArray(r)){let g;if((r.group===void 0||!s.call(r,"group"))&&(g="group")){let b={};i===null?i=
[b]:i.push(b),e++}else{let b=e;for(let v of Object.keys(r))if(v!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===
e&&r.group!==void 0&&s.call(r,"group")){let v=r.group;if(e===e)if(typeof v=="string"){if(o(v)>63){let l={};i===null?i=[l]:
i.push(l),e++}else if(o(v)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.test(v)){let l={};i===null?i=[l]:i.push(
l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var d=u===e;if(d&&h)h=!1,
k=[k,1];else{d&&(h=!0,k=1);let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.workload===void 0||
!s.call(r,"workload"))&&(v="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let n of Object.keys(r))if(n!==
"workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.call(r,"workload")&&(Qe(r.workload,
{instancePath:z+"/workload",parentData:r,parentDataProperty:"workload",rootData:C})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length))}}else{let v={};i===null?i=[v]:i.push(v),e++}var d=g===e;d&&h?(h=!1,k=[k,2]):d&&(h=!0,k=2)}if(h)e=t,i!==null&&
(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,jr.errors=i,!1}return jr.errors=i,e===0}var pi=new RegExp(
"\\S","u"),Kr=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0\
-9]Z$","u");function ke(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.to===void 0||!s.call(r,"to"))&&(u="to")||(r.role===void 0||!s.call(
r,"role"))&&(u="role")||(r.why===void 0||!s.call(r,"why"))&&(u="why")||(r.until===void 0||!s.call(r,"until"))&&(u="until"))
return ke.errors=[{}],!1;{let d=e;for(let g of Object.keys(r))if(!(g==="to"||g==="role"||g==="why"||g==="from"||g==="unt\
il"||g==="only"||g==="sessions"))return ke.errors=[{}],!1;if(d===e){if(r.to!==void 0&&s.call(r,"to")){let g=e;jr(r.to,{instancePath:z+
"/to",parentData:r,parentDataProperty:"to",rootData:C})||(i=i===null?jr.errors:i.concat(jr.errors),e=i.length);var t=g===
e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let b=r.role,v=e;if(e===e)if(typeof b=="string"){if(o(b)>63)
return ke.errors=[{}],!1;if(o(b)<1)return ke.errors=[{}],!1;if(!Ce.test(b))return ke.errors=[{}],!1}else return ke.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let v=r.why,l=e;if(e===l)if(typeof v=="strin\
g"){if(o(v)>500)return ke.errors=[{}],!1;if(o(v)<1)return ke.errors=[{}],!1;if(!pi.test(v))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.from!==void 0&&s.call(r,"from")){let l=r.from,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>20)return ke.errors=[{}],!1;if(o(l)<20)return ke.errors=[{}],!1;if(!Kr.test(l))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let n=r.
until,f=e;if(e===e)if(typeof n=="string"){if(o(n)>20)return ke.errors=[{}],!1;if(o(n)<20)return ke.errors=[{}],!1;if(!Kr.
test(n))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(
r,"only")){let f=r.only,a=e;if(e===a)if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1)return ke.errors=
[{}],!1;{let _=e;for(let w of Object.keys(f))if(!(w==="tables"||w==="allow"))return ke.errors=[{}],!1;if(_===e){if(f.tables!==
void 0&&s.call(f,"tables")){let w=f.tables,j=e;if(e===j)if(Array.isArray(w)){if(w.length>1e3)return ke.errors=[{}],!1;if(w.
length<1)return ke.errors=[{}],!1;{var h=!0;let N=w.length;for(let c=0;c<N;c++){let x=w[c],A=e;if(typeof x!="string")return ke.
errors=[{}],!1;if(e===e)if(typeof x=="string"){if(o(x)>261)return ke.errors=[{}],!1;if(o(x)<3)return ke.errors=[{}],!1;if(!Mr.
test(x))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var h=A===e;if(!h)break}if(h){let c=w.length,x;if(c>1){let A={};
for(;c--;){let y=w[c];if(typeof y=="string"){if(typeof A[y]=="number")return x=A[y],ke.errors=[{}],!1;A[y]=c}}}}}}else return ke.
errors=[{}],!1;var m=j===e}else var m=!0;if(m)if(f.allow!==void 0&&s.call(f,"allow")){let w=f.allow,j=e;if(e===j)if(Array.
isArray(w)){if(w.length>15)return ke.errors=[{}],!1;if(w.length<1)return ke.errors=[{}],!1;{var k=!0;let N=w.length;for(let c=0;c<
N;c++){let x=w[c],A=e;if(typeof x!="string")return ke.errors=[{}],!1;if(typeof x!="string")return ke.errors=[{}],!1;if(!(x===
"select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||x==="call"||x==="do"||x==="c\
opy"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return ke.errors=[{}],!1;var k=A===e;if(!k)break}
if(k){let c=w.length,x;if(c>1){let A={};for(;c--;){let y=w[c];if(typeof y=="string"){if(typeof A[y]=="number")return x=A[y],
ke.errors=[{}],!1;A[y]=c}}}}}}else return ke.errors=[{}],!1;var m=j===e}else var m=!0}}}else return ke.errors=[{}],!1;var t=a===
e}else var t=!0;if(t)if(r.sessions!==void 0&&s.call(r,"sessions")){let f=r.sessions,a=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f)))return ke.errors=[{}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return ke.
errors=[{}],!1;if(f<1||isNaN(f))return ke.errors=[{}],!1}var t=a===e}else var t=!0}}}}}}}}else return ke.errors=[{}],!1;
return ke.errors=i,e===0}var Gr=we,Ri={title:"MaskDocument",description:"masks/RESOURCE.yaml: what stays hidden, and fro\
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
null", fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email: domain } or { hash: true, \u2026 }.',oneOf:[{type:"\
string",enum:["null","fixed","hash"],description:"null, a constant of the column's type, or a keyed hash."},{type:"objec\
t",additionalProperties:!1,required:["null"],properties:{null:{type:"boolean",const:!0,description:"Null in place of eve\
ry value.","x-instead":'Write { null: true, \u2026 } or "null" in quotes.'},nulls:{type:"string",enum:["show","hide"],description:"\
show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the c\
olumn may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is\
 refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-i\
nstead":"Write search: equality, or leave it out."}},description:"Null in place of every value."},{type:"object",additionalProperties:!1,
required:["fixed"],properties:{fixed:{type:["string","number","boolean"],maxLength:1e3,description:"The constant that ev\
erybody sees."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"\
string",const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-inste\
ad":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
A constant."},{type:"object",additionalProperties:!1,required:["keep"],properties:{keep:{type:"object",additionalProperties:!1,
required:[],properties:{first:{type:"integer",minimum:1,maximum:64,description:"So many characters from the start."},last:{
type:"integer",minimum:1,maximum:64,description:"So many characters from the end."}},minProperties:1,description:"Which \
characters stay; all others are hidden, and short values hide whole.","x-instead":"Write { keep: { first: 2 } }, { keep:\
 { last: 4 } } or both."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},
write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. Absent: refus\
ed.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"\
equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave\
 it out."}},description:"A few characters of it."},{type:"object",additionalProperties:!1,required:["email"],properties:{
email:{type:"string",const:"domain",description:"The domain stays, the name does not.","x-instead":"Write { email: domai\
n }."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",
const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Wri\
te write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
The domain of an e-mail address."},{type:"object",additionalProperties:!1,required:["hash"],properties:{hash:{type:"bool\
ean",const:!0,description:"A hash keyed per session: equal values stay equal.","x-instead":"Write { hash: true, \u2026 } or h\
ash."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",
const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Wri\
te write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
A hash keyed per session."}]}},$id:"mask"},zi={description:"One form, and options beside it.","x-instead":'Write "null",\
 fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email: domain } or { hash: true, \u2026 }.',oneOf:[{type:"strin\
g",enum:["null","fixed","hash"],description:"null, a constant of the column's type, or a keyed hash."},{type:"object",additionalProperties:!1,
required:["null"],properties:{null:{type:"boolean",const:!0,description:"Null in place of every value.","x-instead":'Wri\
te { null: true, \u2026 } or "null" in quotes.'},nulls:{type:"string",enum:["show","hide"],description:"show: null stays\
 null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still \
write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{
type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write searc\
h: equality, or leave it out."}},description:"Null in place of every value."},{type:"object",additionalProperties:!1,required:[
"fixed"],properties:{fixed:{type:["string","number","boolean"],maxLength:1e3,description:"The constant that everybody se\
es."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",
const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Wri\
te write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
A constant."},{type:"object",additionalProperties:!1,required:["keep"],properties:{keep:{type:"object",additionalProperties:!1,
required:[],properties:{first:{type:"integer",minimum:1,maximum:64,description:"So many characters from the start."},last:{
type:"integer",minimum:1,maximum:64,description:"So many characters from the end."}},minProperties:1,description:"Which \
characters stay; all others are hidden, and short values hide whole.","x-instead":"Write { keep: { first: 2 } }, { keep:\
 { last: 4 } } or both."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},
write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. Absent: refus\
ed.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"\
equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave\
 it out."}},description:"A few characters of it."},{type:"object",additionalProperties:!1,required:["email"],properties:{
email:{type:"string",const:"domain",description:"The domain stays, the name does not.","x-instead":"Write { email: domai\
n }."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",
const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Wri\
te write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
The domain of an e-mail address."},{type:"object",additionalProperties:!1,required:["hash"],properties:{hash:{type:"bool\
ean",const:!0,description:"A hash keyed per session: equal values stay equal.","x-instead":"Write { hash: true, \u2026 } or h\
ash."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",
const:"allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Wri\
te write: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"\
Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"\
A hash keyed per session."}]},Jr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\\
*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u");function we(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(w="unliste\
d"))return we.errors=[{}],!1;{let j=e;for(let P of Object.keys(r))if(!(P==="unlisted"||P==="columns"||P==="detect"||P===
"clear"))return we.errors=[{}],!1;if(j===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let P=r.unlisted,N=e;if(typeof P!=
"string")return we.errors=[{}],!1;if(!(P==="show"||P==="hide"))return we.errors=[{}],!1;var t=N===e}else var t=!0;if(t){
if(r.columns!==void 0&&s.call(r,"columns")){let N=r.columns,c=e;if(e===c)if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.
keys(N).length>1e4)return we.errors=[{}],!1;for(let A of Object.keys(N)){let y=e;if(e===e)if(typeof A=="string"){if(o(A)>
392){let $={};i===null?i=[$]:i.push($),e++}else if(o(A)<5){let $={};i===null?i=[$]:i.push($),e++}else if(!Jr.test(A)){let $={};
i===null?i=[$]:i.push($),e++}}else{let $={};i===null?i=[$]:i.push($),e++}var h=y===e;if(!h){let $={};return i===null?i=[
$]:i.push($),e++,we.errors=i,!1}}if(h)for(let A of Object.keys(N)){let y=N[A],$=e,q=e,O=!1,I=null,T=e;if(typeof y!="stri\
ng"){let D={};i===null?i=[D]:i.push(D),e++}if(!(y==="null"||y==="fixed"||y==="hash")){let D={};i===null?i=[D]:i.push(D),
e++}var m=T===e;m&&(O=!0,I=0);let Z=e;if(e===Z)if(y&&typeof y=="object"&&!Array.isArray(y)){let D;if((y.null===void 0||!s.
call(y,"null"))&&(D="null")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let F of Object.keys(y))if(!(F==="nu\
ll"||F==="nulls"||F==="write"||F==="search")){let U={};i===null?i=[U]:i.push(U),e++;break}if(R===e){if(y.null!==void 0&&
s.call(y,"null")){let F=y.null,U=e;if(typeof F!="boolean"){let L={};i===null?i=[L]:i.push(L),e++}if(F!==!0){let L={};i===
null?i=[L]:i.push(L),e++}var k=U===e}else var k=!0;if(k){if(y.nulls!==void 0&&s.call(y,"nulls")){let U=y.nulls,S=e;if(typeof U!=
"string"){let W={};i===null?i=[W]:i.push(W),e++}if(!(U==="show"||U==="hide")){let W={};i===null?i=[W]:i.push(W),e++}var k=S===
e}else var k=!0;if(k){if(y.write!==void 0&&s.call(y,"write")){let S=y.write,L=e;if(typeof S!="string"){let E={};i===null?
i=[E]:i.push(E),e++}if(S!=="allow"){let E={};i===null?i=[E]:i.push(E),e++}var k=L===e}else var k=!0;if(k)if(y.search!==void 0&&
s.call(y,"search")){let S=y.search,L=e;if(typeof S!="string"){let E={};i===null?i=[E]:i.push(E),e++}if(S!=="equality"){let E={};
i===null?i=[E]:i.push(E),e++}var k=L===e}else var k=!0}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var m=Z===e;if(m&&
O)O=!1,I=[I,1];else{m&&(O=!0,I=1);let D=e;if(e===D)if(y&&typeof y=="object"&&!Array.isArray(y)){let F;if((y.fixed===void 0||
!s.call(y,"fixed"))&&(F="fixed")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let S of Object.keys(y))if(!(S===
"fixed"||S==="nulls"||S==="write"||S==="search")){let L={};i===null?i=[L]:i.push(L),e++;break}if(U===e){if(y.fixed!==void 0&&
s.call(y,"fixed")){let S=y.fixed,L=e;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(S))&&typeof S!="boolean"){let E={};
i===null?i=[E]:i.push(E),e++}if(e===L&&typeof S=="string"&&o(S)>1e3){let E={};i===null?i=[E]:i.push(E),e++}var u=L===e}else
var u=!0;if(u){if(y.nulls!==void 0&&s.call(y,"nulls")){let L=y.nulls,W=e;if(typeof L!="string"){let X={};i===null?i=[X]:
i.push(X),e++}if(!(L==="show"||L==="hide")){let X={};i===null?i=[X]:i.push(X),e++}var u=W===e}else var u=!0;if(u){if(y.write!==
void 0&&s.call(y,"write")){let W=y.write,E=e;if(typeof W!="string"){let H={};i===null?i=[H]:i.push(H),e++}if(W!=="allow"){
let H={};i===null?i=[H]:i.push(H),e++}var u=E===e}else var u=!0;if(u)if(y.search!==void 0&&s.call(y,"search")){let W=y.search,
E=e;if(typeof W!="string"){let H={};i===null?i=[H]:i.push(H),e++}if(W!=="equality"){let H={};i===null?i=[H]:i.push(H),e++}
var u=E===e}else var u=!0}}}}}else{let F={};i===null?i=[F]:i.push(F),e++}var m=D===e;if(m&&O)O=!1,I=[I,2];else{m&&(O=!0,
I=2);let F=e;if(e===F)if(y&&typeof y=="object"&&!Array.isArray(y)){let S;if((y.keep===void 0||!s.call(y,"keep"))&&(S="ke\
ep")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let W of Object.keys(y))if(!(W==="keep"||W==="nulls"||W==="\
write"||W==="search")){let E={};i===null?i=[E]:i.push(E),e++;break}if(L===e){if(y.keep!==void 0&&s.call(y,"keep")){let W=y.
keep,E=e;if(e===E)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(W).length<1){let H={};i===null?i=[H]:i.push(
H),e++}else{let H=e;for(let Y of Object.keys(W))if(!(Y==="first"||Y==="last")){let J={};i===null?i=[J]:i.push(J),e++;break}
if(H===e){if(W.first!==void 0&&s.call(W,"first")){let Y=W.first,J=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(
Y))){let ie={};i===null?i=[ie]:i.push(ie),e++}if(e===J&&typeof Y=="number"&&isFinite(Y)){if(Y>64||isNaN(Y)){let ie={};i===
null?i=[ie]:i.push(ie),e++}else if(Y<1||isNaN(Y)){let ie={};i===null?i=[ie]:i.push(ie),e++}}var d=J===e}else var d=!0;if(d)
if(W.last!==void 0&&s.call(W,"last")){let Y=W.last,J=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y))){let ie={};
i===null?i=[ie]:i.push(ie),e++}if(e===J&&typeof Y=="number"&&isFinite(Y)){if(Y>64||isNaN(Y)){let ie={};i===null?i=[ie]:i.
push(ie),e++}else if(Y<1||isNaN(Y)){let ie={};i===null?i=[ie]:i.push(ie),e++}}var d=J===e}else var d=!0}}else{let H={};i===
null?i=[H]:i.push(H),e++}var g=E===e}else var g=!0;if(g){if(y.nulls!==void 0&&s.call(y,"nulls")){let E=y.nulls,X=e;if(typeof E!=
"string"){let Y={};i===null?i=[Y]:i.push(Y),e++}if(!(E==="show"||E==="hide")){let Y={};i===null?i=[Y]:i.push(Y),e++}var g=X===
e}else var g=!0;if(g){if(y.write!==void 0&&s.call(y,"write")){let X=y.write,H=e;if(typeof X!="string"){let J={};i===null?
i=[J]:i.push(J),e++}if(X!=="allow"){let J={};i===null?i=[J]:i.push(J),e++}var g=H===e}else var g=!0;if(g)if(y.search!==void 0&&
s.call(y,"search")){let X=y.search,H=e;if(typeof X!="string"){let J={};i===null?i=[J]:i.push(J),e++}if(X!=="equality"){let J={};
i===null?i=[J]:i.push(J),e++}var g=H===e}else var g=!0}}}}}else{let S={};i===null?i=[S]:i.push(S),e++}var m=F===e;if(m&&
O)O=!1,I=[I,3];else{m&&(O=!0,I=3);let S=e;if(e===S)if(y&&typeof y=="object"&&!Array.isArray(y)){let W;if((y.email===void 0||
!s.call(y,"email"))&&(W="email")){let E={};i===null?i=[E]:i.push(E),e++}else{let E=e;for(let X of Object.keys(y))if(!(X===
"email"||X==="nulls"||X==="write"||X==="search")){let H={};i===null?i=[H]:i.push(H),e++;break}if(E===e){if(y.email!==void 0&&
s.call(y,"email")){let X=y.email,H=e;if(typeof X!="string"){let J={};i===null?i=[J]:i.push(J),e++}if(X!=="domain"){let J={};
i===null?i=[J]:i.push(J),e++}var b=H===e}else var b=!0;if(b){if(y.nulls!==void 0&&s.call(y,"nulls")){let H=y.nulls,Y=e;if(typeof H!=
"string"){let ce={};i===null?i=[ce]:i.push(ce),e++}if(!(H==="show"||H==="hide")){let ce={};i===null?i=[ce]:i.push(ce),e++}
var b=Y===e}else var b=!0;if(b){if(y.write!==void 0&&s.call(y,"write")){let Y=y.write,J=e;if(typeof Y!="string"){let ie={};
i===null?i=[ie]:i.push(ie),e++}if(Y!=="allow"){let ie={};i===null?i=[ie]:i.push(ie),e++}var b=J===e}else var b=!0;if(b)if(y.
search!==void 0&&s.call(y,"search")){let Y=y.search,J=e;if(typeof Y!="string"){let ie={};i===null?i=[ie]:i.push(ie),e++}
if(Y!=="equality"){let ie={};i===null?i=[ie]:i.push(ie),e++}var b=J===e}else var b=!0}}}}}else{let W={};i===null?i=[W]:i.
push(W),e++}var m=S===e;if(m&&O)O=!1,I=[I,4];else{m&&(O=!0,I=4);let W=e;if(e===W)if(y&&typeof y=="object"&&!Array.isArray(
y)){let X;if((y.hash===void 0||!s.call(y,"hash"))&&(X="hash")){let H={};i===null?i=[H]:i.push(H),e++}else{let H=e;for(let Y of Object.
keys(y))if(!(Y==="hash"||Y==="nulls"||Y==="write"||Y==="search")){let J={};i===null?i=[J]:i.push(J),e++;break}if(H===e){
if(y.hash!==void 0&&s.call(y,"hash")){let Y=y.hash,J=e;if(typeof Y!="boolean"){let ie={};i===null?i=[ie]:i.push(ie),e++}
if(Y!==!0){let ie={};i===null?i=[ie]:i.push(ie),e++}var v=J===e}else var v=!0;if(v){if(y.nulls!==void 0&&s.call(y,"nulls")){
let J=y.nulls,ce=e;if(typeof J!="string"){let _e={};i===null?i=[_e]:i.push(_e),e++}if(!(J==="show"||J==="hide")){let _e={};
i===null?i=[_e]:i.push(_e),e++}var v=ce===e}else var v=!0;if(v){if(y.write!==void 0&&s.call(y,"write")){let ce=y.write,ie=e;
if(typeof ce!="string"){let le={};i===null?i=[le]:i.push(le),e++}if(ce!=="allow"){let le={};i===null?i=[le]:i.push(le),e++}
var v=ie===e}else var v=!0;if(v)if(y.search!==void 0&&s.call(y,"search")){let ce=y.search,ie=e;if(typeof ce!="string"){let le={};
i===null?i=[le]:i.push(le),e++}if(ce!=="equality"){let le={};i===null?i=[le]:i.push(le),e++}var v=ie===e}else var v=!0}}}}}else{
let X={};i===null?i=[X]:i.push(X),e++}var m=W===e;m&&O?(O=!1,I=[I,5]):m&&(O=!0,I=5)}}}}if(O)e=q,i!==null&&(q?i.length=q:
i=null);else{let D={};return i===null?i=[D]:i.push(D),e++,we.errors=i,!1}var l=$===e;if(!l)break}}else return we.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let c=r.detect,x=e;if(e===x)if(Array.isArray(
c)){if(c.length>5)return we.errors=[{}],!1;if(c.length<1)return we.errors=[{}],!1;{var n=!0;let y=c.length;for(let $=0;$<
y;$++){let q=c[$],O=e;if(typeof q!="string")return we.errors=[{}],!1;if(!(q==="credit-card"||q==="us-ssn"||q==="email"||
q==="iban"||q==="token"))return we.errors=[{}],!1;var n=O===e;if(!n)break}if(n){let $=c.length,q;if($>1){let O={};for(;$--;){
let I=c[$];if(typeof I=="string"){if(typeof O[I]=="number")return q=O[I],we.errors=[{}],!1;O[I]=$}}}}}}else return we.errors=
[{}],!1;var t=x===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let c=r.clear,x=e;if(e===x)if(Array.isArray(
c)){if(c.length>1e3)return we.errors=[{}],!1;if(c.length<1)return we.errors=[{}],!1;{var f=!0;let y=c.length;for(let $=0;$<
y;$++){let q=c[$],O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let T;if((q.columns===void 0||!s.call(q,"col\
umns"))&&(T="columns")||(q.roles===void 0||!s.call(q,"roles"))&&(T="roles"))return we.errors=[{}],!1;{let Z=e;for(let D of Object.
keys(q))if(!(D==="columns"||D==="roles"))return we.errors=[{}],!1;if(Z===e){if(q.columns!==void 0&&s.call(q,"columns")){
let D=q.columns,R=e;if(e===R)if(Array.isArray(D)){if(D.length>1e3)return we.errors=[{}],!1;if(D.length<1)return we.errors=
[{}],!1;{var a=!0;let U=D.length;for(let S=0;S<U;S++){let L=D[S],W=e;if(typeof L!="string")return we.errors=[{}],!1;if(e===
e)if(typeof L=="string"){if(o(L)>392)return we.errors=[{}],!1;if(o(L)<5)return we.errors=[{}],!1;if(!Jr.test(L))return we.
errors=[{}],!1}else return we.errors=[{}],!1;var a=W===e;if(!a)break}if(a){let S=D.length,L;if(S>1){let W={};for(;S--;){
let E=D[S];if(typeof E=="string"){if(typeof W[E]=="number")return L=W[E],we.errors=[{}],!1;W[E]=S}}}}}}else return we.errors=
[{}],!1;var _=R===e}else var _=!0;if(_)if(q.roles!==void 0&&s.call(q,"roles")){let D=q.roles,R=e;if(e===R)if(Array.isArray(
D)){if(D.length>100)return we.errors=[{}],!1;if(D.length<1)return we.errors=[{}],!1;{var p=!0;let U=D.length;for(let S=0;S<
U;S++){let L=D[S],W=e;if(typeof L!="string")return we.errors=[{}],!1;if(e===e)if(typeof L=="string"){if(o(L)>63)return we.
errors=[{}],!1;if(o(L)<1)return we.errors=[{}],!1;if(!Ce.test(L))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var p=W===e;if(!p)break}if(p){let S=D.length,L;if(S>1){let W={};for(;S--;){let E=D[S];if(typeof E=="string"){if(typeof W[E]==
"number")return L=W[E],we.errors=[{}],!1;W[E]=S}}}}}}else return we.errors=[{}],!1;var _=R===e}else var _=!0}}}else return we.
errors=[{}],!1;var f=O===e;if(!f)break}}}else return we.errors=[{}],!1;var t=x===e}else var t=!0}}}}}else return we.errors=
[{}],!1;return we.errors=i,e===0}var Qr=De,Ci={type:"string",enum:["select","insert","update","delete","merge","truncate",
"ddl","call","do","copy","lock","notify","maintenance","set","other","create","alter","drop","grant-rights","alter-syste\
m","alter-role","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-condition"],description:"\
A kind of statement, or a finer name of one."};function De(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return De.errors=[{}],!1;
{let b=e;for(let v of Object.keys(r))if(!(v==="deny"||v==="hold"||v==="limit"))return De.errors=[{}],!1;if(b===e){if(r.deny!==
void 0&&s.call(r,"deny")){let v=r.deny,l=e;if(e===l)if(Array.isArray(v)){if(v.length>100)return De.errors=[{}],!1;if(v.length<
1)return De.errors=[{}],!1;{var t=!0;let f=v.length;for(let a=0;a<f;a++){let p=v[a],_=e;if(e===_)if(p&&typeof p=="object"&&
!Array.isArray(p)){let j;if((p.statements===void 0||!s.call(p,"statements"))&&(j="statements"))return De.errors=[{}],!1;
{let P=e;for(let N of Object.keys(p))if(N!=="statements")return De.errors=[{}],!1;if(P===e&&p.statements!==void 0&&s.call(
p,"statements")){let N=p.statements;if(e===e)if(Array.isArray(N)){if(N.length>28)return De.errors=[{}],!1;if(N.length<1)
return De.errors=[{}],!1;{var h=!0;let c=N.length;for(let x=0;x<c;x++){let A=N[x],y=e;if(typeof A!="string")return De.errors=
[{}],!1;if(typeof A!="string")return De.errors=[{}],!1;if(!(A==="select"||A==="insert"||A==="update"||A==="delete"||A===
"merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="copy"||A==="lock"||A==="notify"||A==="maintenance"||A==="\
set"||A==="other"||A==="create"||A==="alter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A==="alter-role"||A===
"copy-file"||A==="copy-program"||A==="explain-analyze"||A==="prepare"||A==="cursor"||A==="two-phase"||A==="without-condi\
tion"))return De.errors=[{}],!1;var h=y===e;if(!h)break}if(h){let x=N.length,A;if(x>1){let y={};for(;x--;){let $=N[x];if(typeof $==
"string"){if(typeof y[$]=="number")return A=y[$],De.errors=[{}],!1;y[$]=x}}}}}}else return De.errors=[{}],!1}}}else return De.
errors=[{}],!1;var t=_===e;if(!t)break}}}else return De.errors=[{}],!1;var k=l===e}else var k=!0;if(k){if(r.hold!==void 0&&
s.call(r,"hold")){let l=r.hold,n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)
return De.errors=[{}],!1;{var m=!0;let a=l.length;for(let p=0;p<a;p++){let _=l[p],w=e,j=e,P=!1,N=null,c=e;if(e===c)if(_&&
typeof _=="object"&&!Array.isArray(_)){let y;if((_.statements===void 0||!s.call(_,"statements"))&&(y="statements")){let $={};
i===null?i=[$]:i.push($),e++}else{let $=e;for(let q of Object.keys(_))if(q!=="statements"){let O={};i===null?i=[O]:i.push(
O),e++;break}if($===e&&_.statements!==void 0&&s.call(_,"statements")){let q=_.statements;if(e===e)if(Array.isArray(q))if(q.
length>28){let O={};i===null?i=[O]:i.push(O),e++}else if(q.length<1){let O={};i===null?i=[O]:i.push(O),e++}else{var u=!0;
let O=q.length;for(let I=0;I<O;I++){let T=q[I],Z=e;if(typeof T!="string"){let R={};i===null?i=[R]:i.push(R),e++}if(typeof T!=
"string"){let R={};i===null?i=[R]:i.push(R),e++}if(!(T==="select"||T==="insert"||T==="update"||T==="delete"||T==="merge"||
T==="truncate"||T==="ddl"||T==="call"||T==="do"||T==="copy"||T==="lock"||T==="notify"||T==="maintenance"||T==="set"||T===
"other"||T==="create"||T==="alter"||T==="drop"||T==="grant-rights"||T==="alter-system"||T==="alter-role"||T==="copy-file"||
T==="copy-program"||T==="explain-analyze"||T==="prepare"||T==="cursor"||T==="two-phase"||T==="without-condition")){let R={};
i===null?i=[R]:i.push(R),e++}var u=Z===e;if(!u)break}if(u){let I=q.length,T;if(I>1){let Z={};for(;I--;){let D=q[I];if(typeof D==
"string"){if(typeof Z[D]=="number"){T=Z[D];let R={};i===null?i=[R]:i.push(R),e++;break}Z[D]=I}}}}}else{let O={};i===null?
i=[O]:i.push(O),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var d=c===e;d&&(P=!0,N=0);let x=e;if(e===x)if(_&&typeof _==
"object"&&!Array.isArray(_)){let y;if((_.rows===void 0||!s.call(_,"rows"))&&(y="rows")){let $={};i===null?i=[$]:i.push($),
e++}else{let $=e;for(let q of Object.keys(_))if(q!=="rows"){let O={};i===null?i=[O]:i.push(O),e++;break}if($===e&&_.rows!==
void 0&&s.call(_,"rows")){let q=_.rows;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if((q.over===void 0||
!s.call(q,"over"))&&(O="over")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let T of Object.keys(q))if(T!=="o\
ver"){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e&&q.over!==void 0&&s.call(q,"over")){let T=q.over,Z=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let D={};i===null?i=[D]:i.push(D),e++}if(e===Z&&typeof T=="number"&&isFinite(
T)){if(T>1e9||isNaN(T)){let D={};i===null?i=[D]:i.push(D),e++}else if(T<1||isNaN(T)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{
let O={};i===null?i=[O]:i.push(O),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var d=x===e;if(d&&P?(P=!1,N=[N,1]):d&&
(P=!0,N=1),P)e=j,i!==null&&(j?i.length=j:i=null);else{let y={};return i===null?i=[y]:i.push(y),e++,De.errors=i,!1}var m=w===
e;if(!m)break}}}else return De.errors=[{}],!1;var k=n===e}else var k=!0;if(k)if(r.limit!==void 0&&s.call(r,"limit")){let l=r.
limit,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let a=e;
for(let p of Object.keys(l))if(!(p==="rows"||p==="statement"))return De.errors=[{}],!1;if(a===e){if(l.rows!==void 0&&s.call(
l,"rows")){let p=l.rows,_=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return De.errors=[{}],!1;if(e===_&&
typeof p=="number"&&isFinite(p)){if(p>1e9||isNaN(p))return De.errors=[{}],!1;if(p<1||isNaN(p))return De.errors=[{}],!1}var g=_===
e}else var g=!0;if(g)if(l.statement!==void 0&&s.call(l,"statement")){let p=l.statement,_=e;if(e===e)if(typeof p=="string"){
if(o(p)>7)return De.errors=[{}],!1;if(o(p)<2)return De.errors=[{}],!1;if(!mr.test(p))return De.errors=[{}],!1}else return De.
errors=[{}],!1;var g=_===e}else var g=!0}}}else return De.errors=[{}],!1;var k=n===e}else var k=!0}}}}else return De.errors=
[{}],!1;return De.errors=i,e===0}var Yr=Me;function xr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0,t=e,h=!1,k=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.user===void 0||!s.call(
r,"user"))&&(g="user")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.keys(r))if(v!=="user"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.user!==void 0&&s.call(r,"user")){let v=r.user;if(e===e)if(typeof v=="stri\
ng"){if(o(v)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!kr.
test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[
g]:i.push(g),e++}var d=m===e;d&&(h=!0,k=0);let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.group===
void 0||!s.call(r,"group"))&&(g="group")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.keys(r))
if(v!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.group!==void 0&&s.call(r,"group")){let v=r.group;
if(e===e)if(typeof v=="string"){if(o(v)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<1){let l={};i===null?i=[l]:
i.push(l),e++}else if(!Ce.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var d=u===e;if(d&&h)h=!1,k=[k,1];else{d&&(h=!0,k=1);let g=e;if(e===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if((r.workload===void 0||!s.call(r,"workload"))&&(v="workload")){let l={};i===null?i=
[l]:i.push(l),e++}else{let l=e;for(let n of Object.keys(r))if(n!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}
l===e&&r.workload!==void 0&&s.call(r,"workload")&&(Qe(r.workload,{instancePath:z+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:C})||(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length))}}else{let v={};i===null?i=[v]:i.push(v),e++}
var d=g===e;d&&h?(h=!1,k=[k,2]):d&&(h=!0,k=2)}if(h)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[
g]:i.push(g),e++,xr.errors=i,!1}return xr.errors=i,e===0}var ci=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function Me(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.to===void 0||!s.call(r,"to"))&&(h="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(h="resource")||(r.role===void 0||!s.call(r,"role"))&&(h="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(h="longest")||(r.why===void 0||!s.call(r,"why"))&&(h="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(h="atMost"))
return Me.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!(m==="to"||m==="resource"||m==="role"||m==="longest"||
m==="why"||m==="atMost"))return Me.errors=[{}],!1;if(k===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;xr(r.to,{instancePath:z+
"/to",parentData:r,parentDataProperty:"to",rootData:C})||(i=i===null?xr.errors:i.concat(xr.errors),e=i.length);var t=m===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let u=r.resource,d=e;if(e===e)if(typeof u=="string"){
if(o(u)>63)return Me.errors=[{}],!1;if(o(u)<1)return Me.errors=[{}],!1;if(!Ce.test(u))return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let d=r.role,g=e;if(e===e)if(typeof d==
"string"){if(o(d)>63)return Me.errors=[{}],!1;if(o(d)<1)return Me.errors=[{}],!1;if(!Ce.test(d))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let g=r.longest,b=e;
if(e===e)if(typeof g=="string"){if(o(g)>7)return Me.errors=[{}],!1;if(o(g)<2)return Me.errors=[{}],!1;if(!mr.test(g))return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let b=r.
why,v=e;if(e===v)if(typeof b=="string"){if(o(b)>200)return Me.errors=[{}],!1;if(o(b)<1)return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let b=r.atMost,v=e;if(e===v)if(typeof b==
"string"){if(o(b)>17)return Me.errors=[{}],!1;if(o(b)<7)return Me.errors=[{}],!1;if(!ci.test(b))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var Xr=re,
Zi={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
itory.",type:"object",additionalProperties:!1,required:["bundle","listen","records","tokens"],properties:{bundle:{type:"\
object",additionalProperties:!1,required:["from","keys","repository","scope","minSequence","epoch","every"],properties:{
from:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"a folder, or an http,\
 https or s3 address",description:"Where bundles are published: a folder, or an http, https or s3 address."},keys:{type:"\
array",minItems:1,maxItems:10,description:"The keys that may sign bundles.",items:{type:"object",additionalProperties:!1,
required:["kid","jwk"],properties:{kid:{$ref:"words#/$defs/keyId",description:"The key's id."},jwk:{$ref:"words#/$defs/p\
ublicJwk"},notAfter:{$ref:"words#/$defs/date",description:"The last day on which the key is believed."}}}},repository:{type:[
"integer","string"],minimum:1,maximum:9007199254740991,minLength:1,maxLength:200,description:"The id of the access repos\
itory whose bundles are believed."},scope:{$ref:"words#/$defs/name",description:"The scope of bundles this proxy enforce\
s."},minSequence:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bundles below this sequence are never b\
elieved."},epoch:{type:"integer",minimum:1,maximum:9007199254740991,description:"Raised only to accept a rewritten histo\
ry."},first:{$ref:"words#/$defs/digest",description:"Digest of the first bundle. Absent: taken on first use, with a warn\
ing."},every:{$ref:"words#/$defs/duration",description:"How often to look for a newer bundle."}},description:"Which bund\
les are believed."},listen:{type:"object",additionalProperties:!1,required:["postgres"],properties:{postgres:{description:"\
Where PostgreSQL clients connect.","x-instead":"Write { address: HOST:PORT, tls: { certificate: PATH, key: PATH } }; to \
listen without TLS on this machine only, plaintext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,
required:["address","tls"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."},tls:{type:"\
object",additionalProperties:!1,required:["certificate","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"\
The certificate chain, PEM."},key:{$ref:"words#/$defs/path",description:"Its private key, PEM."}},description:"The certi\
ficate that clients see."}}},{type:"object",additionalProperties:!1,required:["address","plaintext"],properties:{address:{
$ref:"words#/$defs/listenAddress",description:"Where to listen; must be loopback."},plaintext:{type:"string",const:"loop\
back-only",description:"No TLS; the address must be loopback.","x-instead":"Write plaintext: loopback-only, and listen o\
n 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,required:["address"],properties:{address:{$ref:"\
words#/$defs/listenAddress",description:"Where to listen."}},description:"The control port: status, metrics, tokens."}},
description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,required:["folder","key"],properties:{
folder:{$ref:"words#/$defs/path",description:"The folder that records are kept in."},key:{$ref:"words#/$defs/keyFile",description:"\
The key that signs records."}},description:"Records of sessions."},tokens:{type:"object",additionalProperties:!1,required:[
"key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key that signs Writ's own tokens."}},description:"W\
rit's own tokens."},state:{$ref:"words#/$defs/path",description:"The folder for the watermark and the last good bundle. \
Absent: beside the records."}},$id:"proxy"},di=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),
hr=new RegExp("^sha256:[0-9a-f]{64}$","u"),Er=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-F\
a-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u");function B(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g=r.kty;if(typeof g=="string")if(g==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let b;if((r.kty===void 0||!s.call(r,"kty"))&&(b="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(b="crv")||(r.x===void 0||!s.
call(r,"x"))&&(b="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return B.errors=[{}],!1;{let v=e;for(let l of Object.
keys(r))if(!s.call(gr.oneOf[0].properties,l))return B.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.
kty,n=e;if(typeof l!="string")return B.errors=[{}],!1;if(l!=="OKP")return B.errors=[{}],!1;var t=n===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let n=r.crv,f=e;if(typeof n!="string")return B.errors=[{}],!1;if(n!=="Ed25519")return B.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let f=r.x,a=e;if(e===a)if(typeof f=="stri\
ng"){if(o(f)>43)return B.errors=[{}],!1;if(o(f)<43)return B.errors=[{}],!1;if(!er.test(f))return B.errors=[{}],!1}else return B.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,p=e;if(e===e)if(typeof a==
"string"){if(o(a)>128)return B.errors=[{}],!1;if(o(a)<1)return B.errors=[{}],!1;if(!Ve.test(a))return B.errors=[{}],!1}else
return B.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let p=r.alg,_=e;if(e===_)if(typeof p==
"string"){if(o(p)>16)return B.errors=[{}],!1;if(o(p)<1)return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=_===e}else
var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let _=r.use,w=e;if(typeof _!="string")return B.errors=[{}],!1;if(_!==
"sig")return B.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,
j=e;if(e===j)if(Array.isArray(w)){if(w.length>1)return B.errors=[{}],!1;if(w.length<1)return B.errors=[{}],!1;{var h=!0;
let N=w.length;for(let c=0;c<N;c++){let x=w[c],A=e;if(typeof x!="string")return B.errors=[{}],!1;if(x!=="verify")return B.
errors=[{}],!1;var h=A===e;if(!h)break}if(h){let c=w.length,x;if(c>1){let A={};for(;c--;){let y=w[c];if(typeof y=="strin\
g"){if(typeof A[y]=="number")return x=A[y],B.errors=[{}],!1;A[y]=c}}}}}}else return B.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return B.errors=[{}],!1;var t=j===e}else var t=!0;
if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,P=e;if(typeof j!="string")return B.errors=[{}],!1;if(!(j===
"bundle"||j==="token"||j==="record"))return B.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}}else return B.errors=[{}],
!1}else if(g==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.kty===void 0||!s.call(r,"kty"))&&
(b="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(b="crv")||(r.x===void 0||!s.call(r,"x"))&&(b="x")||(r.y===void 0||!s.call(
r,"y"))&&(b="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return B.errors=[{}],!1;{let v=e;for(let l of Object.
keys(r))if(!s.call(gr.oneOf[1].properties,l))return B.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.
kty,n=e;if(typeof l!="string")return B.errors=[{}],!1;if(l!=="EC")return B.errors=[{}],!1;var k=n===e}else var k=!0;if(k){
if(r.crv!==void 0&&s.call(r,"crv")){let n=r.crv,f=e;if(typeof n!="string")return B.errors=[{}],!1;if(!(n==="P-256"||n===
"P-384"))return B.errors=[{}],!1;var k=f===e}else var k=!0;if(k){if(r.x!==void 0&&s.call(r,"x")){let f=r.x,a=e;if(e===a)
if(typeof f=="string"){if(o(f)>64)return B.errors=[{}],!1;if(o(f)<43)return B.errors=[{}],!1;if(!er.test(f))return B.errors=
[{}],!1}else return B.errors=[{}],!1;var k=a===e}else var k=!0;if(k){if(r.y!==void 0&&s.call(r,"y")){let a=r.y,p=e;if(e===
p)if(typeof a=="string"){if(o(a)>64)return B.errors=[{}],!1;if(o(a)<43)return B.errors=[{}],!1;if(!er.test(a))return B.errors=
[{}],!1}else return B.errors=[{}],!1;var k=p===e}else var k=!0;if(k){if(r.kid!==void 0&&s.call(r,"kid")){let p=r.kid,_=e;
if(e===e)if(typeof p=="string"){if(o(p)>128)return B.errors=[{}],!1;if(o(p)<1)return B.errors=[{}],!1;if(!Ve.test(p))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var k=_===e}else var k=!0;if(k){if(r.alg!==void 0&&s.call(r,"alg")){let _=r.
alg,w=e;if(e===w)if(typeof _=="string"){if(o(_)>16)return B.errors=[{}],!1;if(o(_)<1)return B.errors=[{}],!1}else return B.
errors=[{}],!1;var k=w===e}else var k=!0;if(k){if(r.use!==void 0&&s.call(r,"use")){let w=r.use,j=e;if(typeof w!="string")
return B.errors=[{}],!1;if(w!=="sig")return B.errors=[{}],!1;var k=j===e}else var k=!0;if(k){if(r.key_ops!==void 0&&s.call(
r,"key_ops")){let j=r.key_ops,P=e;if(e===P)if(Array.isArray(j)){if(j.length>1)return B.errors=[{}],!1;if(j.length<1)return B.
errors=[{}],!1;{var m=!0;let c=j.length;for(let x=0;x<c;x++){let A=j[x],y=e;if(typeof A!="string")return B.errors=[{}],!1;
if(A!=="verify")return B.errors=[{}],!1;var m=y===e;if(!m)break}if(m){let x=j.length,A;if(x>1){let y={};for(;x--;){let $=j[x];
if(typeof $=="string"){if(typeof y[$]=="number")return A=y[$],B.errors=[{}],!1;y[$]=x}}}}}}else return B.errors=[{}],!1;
var k=P===e}else var k=!0;if(k){if(r.ext!==void 0&&s.call(r,"ext")){let P=e;if(typeof r.ext!="boolean")return B.errors=[
{}],!1;var k=P===e}else var k=!0;if(k)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let P=r.writ_use,N=e;if(typeof P!="s\
tring")return B.errors=[{}],!1;if(!(P==="bundle"||P==="token"||P==="record"))return B.errors=[{}],!1;var k=N===e}else var k=!0}}}}}}}}}}}else
return B.errors=[{}],!1}else if(g==="RSA"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.kty===void 0||
!s.call(r,"kty"))&&(b="kty")||(r.n===void 0||!s.call(r,"n"))&&(b="n")||(r.e===void 0||!s.call(r,"e"))&&(b="e")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(b="writ_use"))return B.errors=[{}],!1;{let v=e;for(let l of Object.keys(r))if(!s.call(gr.
oneOf[2].properties,l))return B.errors=[{}],!1;if(v===e){if(r.kty!==void 0&&s.call(r,"kty")){let l=r.kty,n=e;if(typeof l!=
"string")return B.errors=[{}],!1;if(l!=="RSA")return B.errors=[{}],!1;var u=n===e}else var u=!0;if(u){if(r.n!==void 0&&s.
call(r,"n")){let n=r.n,f=e;if(e===f)if(typeof n=="string"){if(o(n)>1366)return B.errors=[{}],!1;if(o(n)<342)return B.errors=
[{}],!1;if(!er.test(n))return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=f===e}else var u=!0;if(u){if(r.e!==void 0&&
s.call(r,"e")){let f=r.e,a=e;if(e===a)if(typeof f=="string"){if(o(f)>16)return B.errors=[{}],!1;if(o(f)<2)return B.errors=
[{}],!1;if(!er.test(f))return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=a===e}else var u=!0;if(u){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,p=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return B.errors=[{}],!1;if(o(a)<1)return B.
errors=[{}],!1;if(!Ve.test(a))return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=p===e}else var u=!0;if(u){if(r.
alg!==void 0&&s.call(r,"alg")){let p=r.alg,_=e;if(e===_)if(typeof p=="string"){if(o(p)>16)return B.errors=[{}],!1;if(o(p)<
1)return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=_===e}else var u=!0;if(u){if(r.use!==void 0&&s.call(r,"use")){
let _=r.use,w=e;if(typeof _!="string")return B.errors=[{}],!1;if(_!=="sig")return B.errors=[{}],!1;var u=w===e}else var u=!0;
if(u){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,j=e;if(e===j)if(Array.isArray(w)){if(w.length>1)return B.
errors=[{}],!1;if(w.length<1)return B.errors=[{}],!1;{var d=!0;let N=w.length;for(let c=0;c<N;c++){let x=w[c],A=e;if(typeof x!=
"string")return B.errors=[{}],!1;if(x!=="verify")return B.errors=[{}],!1;var d=A===e;if(!d)break}if(d){let c=w.length,x;
if(c>1){let A={};for(;c--;){let y=w[c];if(typeof y=="string"){if(typeof A[y]=="number")return x=A[y],B.errors=[{}],!1;A[y]=
c}}}}}}else return B.errors=[{}],!1;var u=j===e}else var u=!0;if(u){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.
ext!="boolean")return B.errors=[{}],!1;var u=j===e}else var u=!0;if(u)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.
writ_use,P=e;if(typeof j!="string")return B.errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return B.errors=
[{}],!1;var u=P===e}else var u=!0}}}}}}}}}}else return B.errors=[{}],!1}else return B.errors=[{}],!1;else return B.errors=
[{}],!1}else return B.errors=[{}],!1;return B.errors=i,e===0}function or(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(
r,"file"))&&(t="file"))return or.errors=[{}],!1;{let h=e;for(let k of Object.keys(r))if(k!=="file")return or.errors=[{}],
!1;if(h===e&&r.file!==void 0&&s.call(r,"file")){let k=r.file;if(e===e)if(typeof k=="string"){if(o(k)>1024)return or.errors=
[{}],!1;if(o(k)<1)return or.errors=[{}],!1;if(!ur.test(k))return or.errors=[{}],!1}else return or.errors=[{}],!1}}}else return or.
errors=[{}],!1;return or.errors=i,e===0}function re(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.bundle===void 0||!s.call(r,"bundle"))&&
(n="bundle")||(r.listen===void 0||!s.call(r,"listen"))&&(n="listen")||(r.records===void 0||!s.call(r,"records"))&&(n="re\
cords")||(r.tokens===void 0||!s.call(r,"tokens"))&&(n="tokens"))return re.errors=[{}],!1;{let f=e;for(let a of Object.keys(
r))if(!(a==="bundle"||a==="listen"||a==="records"||a==="tokens"||a==="state"))return re.errors=[{}],!1;if(f===e){if(r.bundle!==
void 0&&s.call(r,"bundle")){let a=r.bundle,p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if((a.from===
void 0||!s.call(a,"from"))&&(w="from")||(a.keys===void 0||!s.call(a,"keys"))&&(w="keys")||(a.repository===void 0||!s.call(
a,"repository"))&&(w="repository")||(a.scope===void 0||!s.call(a,"scope"))&&(w="scope")||(a.minSequence===void 0||!s.call(
a,"minSequence"))&&(w="minSequence")||(a.epoch===void 0||!s.call(a,"epoch"))&&(w="epoch")||(a.every===void 0||!s.call(a,
"every"))&&(w="every"))return re.errors=[{}],!1;{let j=e;for(let P of Object.keys(a))if(!(P==="from"||P==="keys"||P==="r\
epository"||P==="scope"||P==="minSequence"||P==="epoch"||P==="first"||P==="every"))return re.errors=[{}],!1;if(j===e){if(a.
from!==void 0&&s.call(a,"from")){let P=a.from,N=e;if(e===N)if(typeof P=="string"){if(o(P)>2048)return re.errors=[{}],!1;
if(o(P)<1)return re.errors=[{}],!1;if(!ur.test(P))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(a.keys!==void 0&&s.call(a,"keys")){let N=a.keys,c=e;if(e===c)if(Array.isArray(N)){if(N.length>10)return re.
errors=[{}],!1;if(N.length<1)return re.errors=[{}],!1;{var h=!0;let A=N.length;for(let y=0;y<A;y++){let $=N[y],q=e;if(e===
q)if($&&typeof $=="object"&&!Array.isArray($)){let I;if(($.kid===void 0||!s.call($,"kid"))&&(I="kid")||($.jwk===void 0||
!s.call($,"jwk"))&&(I="jwk"))return re.errors=[{}],!1;{let T=e;for(let Z of Object.keys($))if(!(Z==="kid"||Z==="jwk"||Z===
"notAfter"))return re.errors=[{}],!1;if(T===e){if($.kid!==void 0&&s.call($,"kid")){let Z=$.kid,D=e;if(e===e)if(typeof Z==
"string"){if(o(Z)>128)return re.errors=[{}],!1;if(o(Z)<1)return re.errors=[{}],!1;if(!Ve.test(Z))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var k=D===e}else var k=!0;if(k){if($.jwk!==void 0&&s.call($,"jwk")){let D=e;B($.jwk,{instancePath:z+
"/bundle/keys/"+y+"/jwk",parentData:$,parentDataProperty:"jwk",rootData:C})||(i=i===null?B.errors:i.concat(B.errors),e=i.
length);var k=D===e}else var k=!0;if(k)if($.notAfter!==void 0&&s.call($,"notAfter")){let D=$.notAfter,R=e;if(e===e)if(typeof D==
"string"){if(o(D)>10)return re.errors=[{}],!1;if(o(D)<10)return re.errors=[{}],!1;if(!di.test(D))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var k=R===e}else var k=!0}}}}else return re.errors=[{}],!1;var h=q===e;if(!h)break}}}else return re.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(a.repository!==void 0&&s.call(a,"repository")){let c=a.repository,x=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&typeof c!="string")return re.errors=[{}],!1;if(e===x){if(typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return re.errors=[{}],!1;if(c<1||isNaN(c))return re.errors=[{}],!1}
if(e===x&&typeof c=="string"){if(o(c)>200)return re.errors=[{}],!1;if(o(c)<1)return re.errors=[{}],!1}}var t=x===e}else var t=!0;
if(t){if(a.scope!==void 0&&s.call(a,"scope")){let x=a.scope,A=e;if(e===e)if(typeof x=="string"){if(o(x)>63)return re.errors=
[{}],!1;if(o(x)<1)return re.errors=[{}],!1;if(!Ce.test(x))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(a.minSequence!==void 0&&s.call(a,"minSequence")){let A=a.minSequence,y=e;if(!(typeof A=="number"&&
!(A%1)&&!isNaN(A)&&isFinite(A)))return re.errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return re.errors=[{}],!1;if(A<0||isNaN(A))return re.errors=[{}],!1}var t=y===e}else var t=!0;if(t){if(a.epoch!==
void 0&&s.call(a,"epoch")){let y=a.epoch,$=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return re.errors=[
{}],!1;if(e===$&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return re.errors=[{}],!1;if(y<1||isNaN(
y))return re.errors=[{}],!1}var t=$===e}else var t=!0;if(t){if(a.first!==void 0&&s.call(a,"first")){let $=a.first,q=e;if(e===
e)if(typeof $=="string"){if(o($)>71)return re.errors=[{}],!1;if(o($)<71)return re.errors=[{}],!1;if(!hr.test($))return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(a.every!==void 0&&s.call(a,"every")){let $=a.
every,q=e;if(e===e)if(typeof $=="string"){if(o($)>7)return re.errors=[{}],!1;if(o($)<2)return re.errors=[{}],!1;if(!mr.test(
$))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}else return re.errors=[{}],!1;
var m=p===e}else var m=!0;if(m){if(r.listen!==void 0&&s.call(r,"listen")){let p=r.listen,_=e;if(e===_)if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){let j;if((p.postgres===void 0||!s.call(p,"postgres"))&&(j="postgres"))return re.errors=[{}],!1;
{let P=e;for(let N of Object.keys(p))if(!(N==="postgres"||N==="control"))return re.errors=[{}],!1;if(P===e){if(p.postgres!==
void 0&&s.call(p,"postgres")){let N=p.postgres,c=e,x=e,A=!1,y=null,$=e;if(e===$)if(N&&typeof N=="object"&&!Array.isArray(
N)){let I;if((N.address===void 0||!s.call(N,"address"))&&(I="address")||(N.tls===void 0||!s.call(N,"tls"))&&(I="tls")){let T={};
i===null?i=[T]:i.push(T),e++}else{let T=e;for(let Z of Object.keys(N))if(!(Z==="address"||Z==="tls")){let D={};i===null?
i=[D]:i.push(D),e++;break}if(T===e){if(N.address!==void 0&&s.call(N,"address")){let Z=N.address,D=e;if(e===e)if(typeof Z==
"string"){if(o(Z)>259){let F={};i===null?i=[F]:i.push(F),e++}else if(o(Z)<3){let F={};i===null?i=[F]:i.push(F),e++}else if(!Er.
test(Z)){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var d=D===e}else var d=!0;if(d)
if(N.tls!==void 0&&s.call(N,"tls")){let Z=N.tls,D=e;if(e===D)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let F;if((Z.certificate===
void 0||!s.call(Z,"certificate"))&&(F="certificate")||(Z.key===void 0||!s.call(Z,"key"))&&(F="key")){let U={};i===null?i=
[U]:i.push(U),e++}else{let U=e;for(let S of Object.keys(Z))if(!(S==="certificate"||S==="key")){let L={};i===null?i=[L]:i.
push(L),e++;break}if(U===e){if(Z.certificate!==void 0&&s.call(Z,"certificate")){let S=Z.certificate,L=e;if(e===e)if(typeof S==
"string"){if(o(S)>1024){let E={};i===null?i=[E]:i.push(E),e++}else if(o(S)<1){let E={};i===null?i=[E]:i.push(E),e++}else if(!ur.
test(S)){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}var u=L===e}else var u=!0;if(u)
if(Z.key!==void 0&&s.call(Z,"key")){let S=Z.key,L=e;if(e===e)if(typeof S=="string"){if(o(S)>1024){let E={};i===null?i=[E]:
i.push(E),e++}else if(o(S)<1){let E={};i===null?i=[E]:i.push(E),e++}else if(!ur.test(S)){let E={};i===null?i=[E]:i.push(
E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}var u=L===e}else var u=!0}}}else{let F={};i===null?i=[F]:i.push(F),e++}
var d=D===e}else var d=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}var b=$===e;b&&(A=!0,y=0);let q=e;if(e===q)if(N&&
typeof N=="object"&&!Array.isArray(N)){let I;if((N.address===void 0||!s.call(N,"address"))&&(I="address")||(N.plaintext===
void 0||!s.call(N,"plaintext"))&&(I="plaintext")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let Z of Object.
keys(N))if(!(Z==="address"||Z==="plaintext")){let D={};i===null?i=[D]:i.push(D),e++;break}if(T===e){if(N.address!==void 0&&
s.call(N,"address")){let Z=N.address,D=e;if(e===e)if(typeof Z=="string"){if(o(Z)>259){let F={};i===null?i=[F]:i.push(F),
e++}else if(o(Z)<3){let F={};i===null?i=[F]:i.push(F),e++}else if(!Er.test(Z)){let F={};i===null?i=[F]:i.push(F),e++}}else{
let F={};i===null?i=[F]:i.push(F),e++}var g=D===e}else var g=!0;if(g)if(N.plaintext!==void 0&&s.call(N,"plaintext")){let Z=N.
plaintext,D=e;if(typeof Z!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(Z!=="loopback-only"){let F={};i===null?i=[
F]:i.push(F),e++}var g=D===e}else var g=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}var b=q===e;if(b&&A?(A=!1,y=[y,1]):
b&&(A=!0,y=1),A)e=x,i!==null&&(x?i.length=x:i=null);else{let I={};return i===null?i=[I]:i.push(I),e++,re.errors=i,!1}var v=c===
e}else var v=!0;if(v)if(p.control!==void 0&&s.call(p,"control")){let N=p.control,c=e;if(e===c)if(N&&typeof N=="object"&&
!Array.isArray(N)){let A;if((N.address===void 0||!s.call(N,"address"))&&(A="address"))return re.errors=[{}],!1;{let y=e;
for(let $ of Object.keys(N))if($!=="address")return re.errors=[{}],!1;if(y===e&&N.address!==void 0&&s.call(N,"address")){
let $=N.address;if(e===e)if(typeof $=="string"){if(o($)>259)return re.errors=[{}],!1;if(o($)<3)return re.errors=[{}],!1;
if(!Er.test($))return re.errors=[{}],!1}else return re.errors=[{}],!1}}}else return re.errors=[{}],!1;var v=c===e}else var v=!0}}}else
return re.errors=[{}],!1;var m=_===e}else var m=!0;if(m){if(r.records!==void 0&&s.call(r,"records")){let _=r.records,w=e;
if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.folder===void 0||!s.call(_,"folder"))&&(P="folder")||(_.
key===void 0||!s.call(_,"key"))&&(P="key"))return re.errors=[{}],!1;{let N=e;for(let c of Object.keys(_))if(!(c==="folde\
r"||c==="key"))return re.errors=[{}],!1;if(N===e){if(_.folder!==void 0&&s.call(_,"folder")){let c=_.folder,x=e;if(e===e)
if(typeof c=="string"){if(o(c)>1024)return re.errors=[{}],!1;if(o(c)<1)return re.errors=[{}],!1;if(!ur.test(c))return re.
errors=[{}],!1}else return re.errors=[{}],!1;var l=x===e}else var l=!0;if(l)if(_.key!==void 0&&s.call(_,"key")){let c=e;
or(_.key,{instancePath:z+"/records/key",parentData:_,parentDataProperty:"key",rootData:C})||(i=i===null?or.errors:i.concat(
or.errors),e=i.length);var l=c===e}else var l=!0}}}else return re.errors=[{}],!1;var m=w===e}else var m=!0;if(m){if(r.tokens!==
void 0&&s.call(r,"tokens")){let w=r.tokens,j=e;if(e===j)if(w&&typeof w=="object"&&!Array.isArray(w)){let N;if((w.key===void 0||
!s.call(w,"key"))&&(N="key"))return re.errors=[{}],!1;{let c=e;for(let x of Object.keys(w))if(x!=="key")return re.errors=
[{}],!1;c===e&&w.key!==void 0&&s.call(w,"key")&&(or(w.key,{instancePath:z+"/tokens/key",parentData:w,parentDataProperty:"\
key",rootData:C})||(i=i===null?or.errors:i.concat(or.errors),e=i.length))}}else return re.errors=[{}],!1;var m=j===e}else
var m=!0;if(m)if(r.state!==void 0&&s.call(r,"state")){let w=r.state,j=e;if(e===e)if(typeof w=="string"){if(o(w)>1024)return re.
errors=[{}],!1;if(o(w)<1)return re.errors=[{}],!1;if(!ur.test(w))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var m=j===e}else var m=!0}}}}}}else return re.errors=[{}],!1;return re.errors=i,e===0}var ei=ge,yi=new RegExp("^(?:[0-9a\
-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),mi=new RegExp("^[A-Za-z0-9_/-]*$","u"),hi=new RegExp("^[a-z0-9_/]+$",
"u");function ge(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.revision===void 0||!s.call(r,"revision"))&&(d="revision")||(r.roots===
void 0||!s.call(r,"roots"))&&(d="roots")||(r.wasm===void 0||!s.call(r,"wasm"))&&(d="wasm")||(r.rego_version===void 0||!s.
call(r,"rego_version"))&&(d="rego_version")||(r.metadata===void 0||!s.call(r,"metadata"))&&(d="metadata"))return ge.errors=
[{}],!1;{let g=e;for(let b of Object.keys(r))if(!(b==="revision"||b==="roots"||b==="wasm"||b==="rego_version"||b==="meta\
data"))return ge.errors=[{}],!1;if(g===e){if(r.revision!==void 0&&s.call(r,"revision")){let b=r.revision,v=e;if(e===e)if(typeof b==
"string"){if(o(b)>73)return ge.errors=[{}],!1;if(o(b)<17)return ge.errors=[{}],!1;if(!yi.test(b))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.roots!==void 0&&s.call(r,"roots")){let v=r.roots,l=e;if(e===
l)if(Array.isArray(v)){if(v.length>100)return ge.errors=[{}],!1;if(v.length<1)return ge.errors=[{}],!1;{var h=!0;let f=v.
length;for(let a=0;a<f;a++){let p=v[a],_=e;if(e===_)if(typeof p=="string"){if(o(p)>256)return ge.errors=[{}],!1;if(o(p)<
0)return ge.errors=[{}],!1;if(!mi.test(p))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var h=_===e;if(!h)break}
if(h){let a=v.length,p;if(a>1){let _={};for(;a--;){let w=v[a];if(typeof w=="string"){if(typeof _[w]=="number")return p=_[w],
ge.errors=[{}],!1;_[w]=a}}}}}}else return ge.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,
"wasm")){let l=r.wasm,n=e;if(e===n)if(Array.isArray(l)){if(l.length>10)return ge.errors=[{}],!1;if(l.length<1)return ge.
errors=[{}],!1;{var k=!0;let a=l.length;for(let p=0;p<a;p++){let _=l[p],w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(
_)){let P;if((_.entrypoint===void 0||!s.call(_,"entrypoint"))&&(P="entrypoint")||(_.module===void 0||!s.call(_,"module"))&&
(P="module"))return ge.errors=[{}],!1;{let N=e;for(let c of Object.keys(_))if(!(c==="entrypoint"||c==="module"))return ge.
errors=[{}],!1;if(N===e){if(_.entrypoint!==void 0&&s.call(_,"entrypoint")){let c=_.entrypoint,x=e;if(e===x)if(typeof c==
"string"){if(o(c)>256)return ge.errors=[{}],!1;if(o(c)<1)return ge.errors=[{}],!1;if(!hi.test(c))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var m=x===e}else var m=!0;if(m)if(_.module!==void 0&&s.call(_,"module")){let c=_.module,x=e;if(typeof c!=
"string")return ge.errors=[{}],!1;if(c!=="/policy.wasm")return ge.errors=[{}],!1;var m=x===e}else var m=!0}}}else return ge.
errors=[{}],!1;var k=w===e;if(!k)break}}}else return ge.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.rego_version!==
void 0&&s.call(r,"rego_version")){let n=r.rego_version,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ge.
errors=[{}],!1;if(n!==1)return ge.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metada\
ta")){let n=r.metadata,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if((n.format===void 0||!s.call(n,
"format"))&&(p="format"))return ge.errors=[{}],!1;{let _=e;for(let w of Object.keys(n))if(!(w==="format"||w==="opa"||w===
"policies"))return ge.errors=[{}],!1;if(_===e){if(n.format!==void 0&&s.call(n,"format")){let w=n.format,j=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ge.errors=[{}],!1;if(e===j&&typeof w=="number"&&isFinite(w)){if(w>1e6||
isNaN(w))return ge.errors=[{}],!1;if(w<1||isNaN(w))return ge.errors=[{}],!1}var u=j===e}else var u=!0;if(u){if(n.opa!==void 0&&
s.call(n,"opa")){let j=n.opa,P=e;if(e===P)if(typeof j=="string"){if(o(j)>32)return ge.errors=[{}],!1;if(o(j)<1)return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var u=P===e}else var u=!0;if(u)if(n.policies!==void 0&&s.call(n,"policies")){
let j=n.policies,P=e;if(e===e)if(typeof j=="string"){if(o(j)>71)return ge.errors=[{}],!1;if(o(j)<71)return ge.errors=[{}],
!1;if(!hr.test(j))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var u=P===e}else var u=!0}}}}else return ge.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===0}var ri=V,gi={title:"DataDo\
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
d"}}}}}},$id:"data"},Nr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Ui={type:"object",additionalProperties:!1,
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
"string","null"],maxLength:63,description:"Table; null is any."}}};function Pr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0,t=e,h=!1,k=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.vault===
void 0||!s.call(r,"vault"))&&(g="vault")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.keys(r))
if(v!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.vault!==void 0&&s.call(r,"vault")){let v=r.vault;
if(e===e)if(typeof v=="string"){if(o(v)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var d=m===e;d&&(h=!0,k=0);let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if((r.aws===void 0||!s.call(r,"aws"))&&(g="aws")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let v of Object.
keys(r))if(v!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(b===e&&r.aws!==void 0&&s.call(r,"aws")){let v=r.aws;
if(e===e)if(typeof v=="string"){if(o(v)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(v)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(v)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var d=u===e;if(d&&h)h=!1,k=[k,1];else{d&&(h=!0,k=1);let g=e;if(e===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if((r.file===void 0||!s.call(r,"file"))&&(v="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let v={};i===null?i=[v]:i.push(v),e++}var d=g===e;if(d&&h)h=!1,k=[k,2];else{d&&(h=!0,k=
2);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let a of Object.keys(r))if(a!=="env"){let p={};i===null?i=[p]:i.push(
p),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let a=r.env;if(e===e)if(typeof a=="string"){if(o(a)>128){let p={};
i===null?i=[p]:i.push(p),e++}else if(o(a)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!Br.test(a)){let p={};i===null?
i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var d=v===
e;d&&h?(h=!1,k=[k,3]):d&&(h=!0,k=3)}}if(h)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(
g),e++,Pr.errors=i,!1}return Pr.errors=i,e===0}function Fe(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.allow===void 0||!s.call(r,"allow"))&&(g=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(g="functions")||(r.login===void 0||!s.call(r,"login"))&&(g="l\
ogin"))return Fe.errors=[{}],!1;{let b=e;for(let v of Object.keys(r))if(!(v==="allow"||v==="tables"||v==="functions"||v===
"login"))return Fe.errors=[{}],!1;if(b===e){if(r.allow!==void 0&&s.call(r,"allow")){let v=r.allow,l=e;if(e===l)if(Array.
isArray(v)){if(v.length>16)return Fe.errors=[{}],!1;{var t=!0;let f=v.length;for(let a=0;a<f;a++){let p=v[a],_=e;if(typeof p!=
"string")return Fe.errors=[{}],!1;if(!(p==="all"||p==="select"||p==="insert"||p==="update"||p==="delete"||p==="merge"||p===
"truncate"||p==="ddl"||p==="call"||p==="do"||p==="copy"||p==="lock"||p==="notify"||p==="maintenance"||p==="set"||p==="ot\
her"))return Fe.errors=[{}],!1;var t=_===e;if(!t)break}}}else return Fe.errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(r.
tables!==void 0&&s.call(r,"tables")){let l=r.tables,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return Fe.errors=[
{}],!1;{var k=!0;let a=l.length;for(let p=0;p<a;p++){let _=l[p],w=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){
let P;if((_.schema===void 0||!s.call(_,"schema"))&&(P="schema")||(_.table===void 0||!s.call(_,"table"))&&(P="table"))return Fe.
errors=[{}],!1;{let N=e;for(let c of Object.keys(_))if(!(c==="schema"||c==="table"))return Fe.errors=[{}],!1;if(N===e){if(_.
schema!==void 0&&s.call(_,"schema")){let c=_.schema,x=e;if(typeof c!="string"&&c!==null)return Fe.errors=[{}],!1;if(e===
x&&typeof c=="string"&&o(c)>63)return Fe.errors=[{}],!1;var m=x===e}else var m=!0;if(m)if(_.table!==void 0&&s.call(_,"ta\
ble")){let c=_.table,x=e;if(typeof c!="string"&&c!==null)return Fe.errors=[{}],!1;if(e===x&&typeof c=="string"&&o(c)>63)
return Fe.errors=[{}],!1;var m=x===e}else var m=!0}}}else return Fe.errors=[{}],!1;var k=w===e;if(!k)break}}}else return Fe.
errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,f=e;if(e===
f)if(Array.isArray(n)){if(n.length>1e3)return Fe.errors=[{}],!1;{var u=!0;let p=n.length;for(let _=0;_<p;_++){let w=n[_],
j=e;if(e===e)if(typeof w=="string"){if(o(w)>261)return Fe.errors=[{}],!1;if(o(w)<3)return Fe.errors=[{}],!1;if(!Tr.test(
w))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var u=j===e;if(!u)break}}}else return Fe.errors=[{}],!1;var h=f===
e}else var h=!0;if(h)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let p;if((n.user===void 0||!s.call(n,"user"))&&(p="user")||(n.password===void 0||!s.call(n,"password"))&&(p=
"password"))return Fe.errors=[{}],!1;{let _=e;for(let w of Object.keys(n))if(!(w==="user"||w==="password"))return Fe.errors=
[{}],!1;if(_===e){if(n.user!==void 0&&s.call(n,"user")){let w=n.user,j=e;if(e===e)if(typeof w=="string"){if(o(w)>63)return Fe.
errors=[{}],!1;if(o(w)<1)return Fe.errors=[{}],!1;if(!ur.test(w))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;
var d=j===e}else var d=!0;if(d)if(n.password!==void 0&&s.call(n,"password")){let w=e;Pr(n.password,{instancePath:z+"/log\
in/password",parentData:n,parentDataProperty:"password",rootData:C})||(i=i===null?Pr.errors:i.concat(Pr.errors),e=i.length);
var d=w===e}else var d=!0}}}else return Fe.errors=[{}],!1;var h=f===e}else var h=!0}}}}}else return Fe.errors=[{}],!1;return Fe.
errors=i,e===0}function xe(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.kind===void 0||!s.call(r,"kind"))&&(d="kind")||(r.host===void 0||
!s.call(r,"host"))&&(d="host")||(r.port===void 0||!s.call(r,"port"))&&(d="port")||(r.database===void 0||!s.call(r,"datab\
ase"))&&(d="database")||(r.tls===void 0||!s.call(r,"tls"))&&(d="tls")||(r.record===void 0||!s.call(r,"record"))&&(d="rec\
ord")||(r.roles===void 0||!s.call(r,"roles"))&&(d="roles"))return xe.errors=[{}],!1;{let g=e;for(let b of Object.keys(r))
if(!(b==="kind"||b==="host"||b==="port"||b==="database"||b==="tls"||b==="record"||b==="roles"))return xe.errors=[{}],!1;
if(g===e){if(r.kind!==void 0&&s.call(r,"kind")){let b=r.kind,v=e;if(typeof b!="string")return xe.errors=[{}],!1;if(b!=="\
postgres")return xe.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.host!==void 0&&s.call(r,"host")){let v=r.host,l=e;
if(e===l)if(typeof v=="string"){if(o(v)>253)return xe.errors=[{}],!1;if(o(v)<1)return xe.errors=[{}],!1}else return xe.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"port")){let l=r.port,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>65535||isNaN(l))
return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&
s.call(r,"database")){let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return xe.errors=[{}],!1;if(o(n)<1)
return xe.errors=[{}],!1;if(!ur.test(n))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,a=e;if(e===a)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if((f.
mode===void 0||!s.call(f,"mode"))&&(_="mode"))return xe.errors=[{}],!1;{let w=e;for(let j of Object.keys(f))if(!(j==="mo\
de"||j==="ca"))return xe.errors=[{}],!1;if(w===e){if(f.mode!==void 0&&s.call(f,"mode")){let j=f.mode,P=e;if(typeof j!="s\
tring")return xe.errors=[{}],!1;if(!(j==="verify-full"||j==="disable"))return xe.errors=[{}],!1;var h=P===e}else var h=!0;
if(h)if(f.ca!==void 0&&s.call(f,"ca")){let j=f.ca,P=e;if(e===P)if(typeof j=="string"){if(o(j)>65536)return xe.errors=[{}],
!1;if(o(j)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var h=P===e}else var h=!0}}}else return xe.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let a=r.record,p=e;if(e===p)if(a&&typeof a==
"object"&&!Array.isArray(a)){let w;if((a.results===void 0||!s.call(a,"results"))&&(w="results")||(a.rows===void 0||!s.call(
a,"rows"))&&(w="rows")||(a.durable===void 0||!s.call(a,"durable"))&&(w="durable"))return xe.errors=[{}],!1;{let j=e;for(let P of Object.
keys(a))if(!(P==="results"||P==="rows"||P==="durable"))return xe.errors=[{}],!1;if(j===e){if(a.results!==void 0&&s.call(
a,"results")){let P=a.results,N=e;if(typeof P!="string")return xe.errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="row\
s"))return xe.errors=[{}],!1;var k=N===e}else var k=!0;if(k){if(a.rows!==void 0&&s.call(a,"rows")){let N=a.rows,c=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return xe.errors=[{}],!1;if(e===c&&typeof N=="number"&&isFinite(N)){if(N>1e4||
isNaN(N))return xe.errors=[{}],!1;if(N<0||isNaN(N))return xe.errors=[{}],!1}var k=c===e}else var k=!0;if(k)if(a.durable!==
void 0&&s.call(a,"durable")){let N=a.durable,c=e;if(typeof N!="string")return xe.errors=[{}],!1;if(!(N==="before"||N==="\
within-a-second"))return xe.errors=[{}],!1;var k=c===e}else var k=!0}}}}else return xe.errors=[{}],!1;var t=p===e}else var t=!0;
if(t)if(r.roles!==void 0&&s.call(r,"roles")){let a=r.roles,p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length>100)return xe.errors=[{}],!1;for(let w of Object.keys(a)){let j=e;if(e===j)if(typeof w=="string"){if(o(w)>
1024){let P={};i===null?i=[P]:i.push(P),e++}else if(o(w)<1){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?
i=[P]:i.push(P),e++}var m=j===e;if(!m){let P={};return i===null?i=[P]:i.push(P),e++,xe.errors=i,!1}}if(m)for(let w of Object.
keys(a)){let j=e;Fe(a[w],{instancePath:z+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:w,
rootData:C})||(i=i===null?Fe.errors:i.concat(Fe.errors),e=i.length);var u=j===e;if(!u)break}}else return xe.errors=[{}],
!1;var t=p===e}else var t=!0}}}}}}}}else return xe.errors=[{}],!1;return xe.errors=i,e===0}function Ne(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let v;if((r.to===void 0||!s.call(r,"to"))&&(v="to")||(r.resource===void 0||!s.call(r,"resource"))&&(v="resource")||(r.role===
void 0||!s.call(r,"role"))&&(v="role")||(r.until===void 0||!s.call(r,"until"))&&(v="until"))return Ne.errors=[{}],!1;{let l=e;
for(let n of Object.keys(r))if(!(n==="to"||n==="resource"||n==="role"||n==="from"||n==="until"||n==="only"||n==="session\
s"))return Ne.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.call(r,"to")){let n=r.to,f=e,a=e,p=!1,_=null,w=e;if(e===w)if(n&&
typeof n=="object"&&!Array.isArray(n)){let N;if((n.user===void 0||!s.call(n,"user"))&&(N="user")){let c={};i===null?i=[c]:
i.push(c),e++}else{let c=e;for(let x of Object.keys(n))if(x!=="user"){let A={};i===null?i=[A]:i.push(A),e++;break}if(c===
e&&n.user!==void 0&&s.call(n,"user")){let x=n.user;if(e===e)if(typeof x=="string"){if(o(x)>254){let A={};i===null?i=[A]:
i.push(A),e++}else if(o(x)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!kr.test(x)){let A={};i===null?i=[A]:i.push(
A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var t=w===e;t&&(p=!0,_=
0);let j=e;if(e===j)if(n&&typeof n=="object"&&!Array.isArray(n)){let N;if((n.group===void 0||!s.call(n,"group"))&&(N="gr\
oup")){let c={};i===null?i=[c]:i.push(c),e++}else{let c=e;for(let x of Object.keys(n))if(x!=="group"){let A={};i===null?
i=[A]:i.push(A),e++;break}if(c===e&&n.group!==void 0&&s.call(n,"group")){let x=n.group;if(e===e)if(typeof x=="string"){if(o(
x)>63){let A={};i===null?i=[A]:i.push(A),e++}else if(o(x)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!Ce.test(x)){
let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{let N={};i===null?i=[N]:i.push(
N),e++}var t=j===e;if(t&&p)p=!1,_=[_,1];else{t&&(p=!0,_=1);let N=e;if(e===N)if(n&&typeof n=="object"&&!Array.isArray(n)){
let x;if((n.workload===void 0||!s.call(n,"workload"))&&(x="workload")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;
for(let y of Object.keys(n))if(y!=="workload"){let $={};i===null?i=[$]:i.push($),e++;break}if(A===e&&n.workload!==void 0&&
s.call(n,"workload")){let y=n.workload;if(e===e)if(y&&typeof y=="object"&&!Array.isArray(y))if(Object.keys(y).length>20){
let $={};i===null?i=[$]:i.push($),e++}else{for(let $ of Object.keys(y)){let q=e;if(e===q)if(typeof $=="string"){if(o($)>
1024){let O={};i===null?i=[O]:i.push(O),e++}else if(o($)<1){let O={};i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?
i=[O]:i.push(O),e++}var h=q===e;if(!h){let O={};i===null?i=[O]:i.push(O),e++;break}}if(h)for(let $ of Object.keys(y)){let q=y[$],
O=e;if(e===O)if(typeof q=="string"){if(o(q)>512){let I={};i===null?i=[I]:i.push(I),e++}else if(o(q)<1){let I={};i===null?
i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var k=O===e;if(!k)break}}else{let $={};i===null?i=[$]:i.
push($),e++}}}}else{let x={};i===null?i=[x]:i.push(x),e++}var t=N===e;t&&p?(p=!1,_=[_,2]):t&&(p=!0,_=2)}if(p)e=a,i!==null&&
(a?i.length=a:i=null);else{let N={};return i===null?i=[N]:i.push(N),e++,Ne.errors=i,!1}var m=f===e}else var m=!0;if(m){if(r.
resource!==void 0&&s.call(r,"resource")){let f=r.resource,a=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return Ne.errors=
[{}],!1;if(o(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=a===
e}else var m=!0;if(m){if(r.role!==void 0&&s.call(r,"role")){let a=r.role,p=e;if(e===e)if(typeof a=="string"){if(o(a)>63)
return Ne.errors=[{}],!1;if(o(a)<1)return Ne.errors=[{}],!1;if(!Ce.test(a))return Ne.errors=[{}],!1}else return Ne.errors=
[{}],!1;var m=p===e}else var m=!0;if(m){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,_=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return Ne.errors=[{}],!1;if(e===_&&typeof p=="number"&&isFinite(p)){if(p>253402300799||isNaN(
p))return Ne.errors=[{}],!1;if(p<0||isNaN(p))return Ne.errors=[{}],!1}var m=_===e}else var m=!0;if(m){if(r.until!==void 0&&
s.call(r,"until")){let _=r.until,w=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Ne.errors=[{}],!1;if(e===
w&&typeof _=="number"&&isFinite(_)){if(_>253402300799||isNaN(_))return Ne.errors=[{}],!1;if(_<0||isNaN(_))return Ne.errors=
[{}],!1}var m=w===e}else var m=!0;if(m){if(r.only!==void 0&&s.call(r,"only")){let w=r.only,j=e;if(e===j)if(w&&typeof w==
"object"&&!Array.isArray(w)){let N=e;for(let c of Object.keys(w))if(!(c==="tables"||c==="allow"))return Ne.errors=[{}],!1;
if(N===e){if(w.tables!==void 0&&s.call(w,"tables")){let c=w.tables,x=e;if(e===x)if(Array.isArray(c)){if(c.length>1e3)return Ne.
errors=[{}],!1;{var u=!0;let y=c.length;for(let $=0;$<y;$++){let q=c[$],O=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(
q)){let T;if((q.schema===void 0||!s.call(q,"schema"))&&(T="schema")||(q.table===void 0||!s.call(q,"table"))&&(T="table"))
return Ne.errors=[{}],!1;{let Z=e;for(let D of Object.keys(q))if(!(D==="schema"||D==="table"))return Ne.errors=[{}],!1;if(Z===
e){if(q.schema!==void 0&&s.call(q,"schema")){let D=q.schema,R=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;
if(e===R&&typeof D=="string"&&o(D)>63)return Ne.errors=[{}],!1;var d=R===e}else var d=!0;if(d)if(q.table!==void 0&&s.call(
q,"table")){let D=q.table,R=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;if(e===R&&typeof D=="string"&&o(D)>
63)return Ne.errors=[{}],!1;var d=R===e}else var d=!0}}}else return Ne.errors=[{}],!1;var u=O===e;if(!u)break}}}else return Ne.
errors=[{}],!1;var b=x===e}else var b=!0;if(b)if(w.allow!==void 0&&s.call(w,"allow")){let c=w.allow,x=e;if(e===x)if(Array.
isArray(c)){if(c.length>15)return Ne.errors=[{}],!1;{var g=!0;let y=c.length;for(let $=0;$<y;$++){let q=c[$],O=e;if(typeof q!=
"string")return Ne.errors=[{}],!1;if(!(q==="select"||q==="insert"||q==="update"||q==="delete"||q==="merge"||q==="truncat\
e"||q==="ddl"||q==="call"||q==="do"||q==="copy"||q==="lock"||q==="notify"||q==="maintenance"||q==="set"||q==="other"))return Ne.
errors=[{}],!1;var g=O===e;if(!g)break}}}else return Ne.errors=[{}],!1;var b=x===e}else var b=!0}}else return Ne.errors=
[{}],!1;var m=j===e}else var m=!0;if(m)if(r.sessions!==void 0&&s.call(r,"sessions")){let w=r.sessions,j=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Ne.errors=[{}],!1;if(e===j&&typeof w=="number"&&isFinite(w)){if(w>1e3||
isNaN(w))return Ne.errors=[{}],!1;if(w<1||isNaN(w))return Ne.errors=[{}],!1}var m=j===e}else var m=!0}}}}}}}}else return Ne.
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
maximum:64,description:"From the end."}}}]};function ir(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.schema===void 0||!s.call(r,"schema"))&&
(u="schema")||(r.table===void 0||!s.call(r,"table"))&&(u="table")||(r.column===void 0||!s.call(r,"column"))&&(u="column")||
(r.mask===void 0||!s.call(r,"mask"))&&(u="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(u="nullsShow")||(r.writeAllow===
void 0||!s.call(r,"writeAllow"))&&(u="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(u="search\
Equality"))return ir.errors=[{}],!1;{let d=e;for(let g of Object.keys(r))if(!(g==="schema"||g==="table"||g==="column"||g===
"mask"||g==="nullsShow"||g==="writeAllow"||g==="searchEquality"))return ir.errors=[{}],!1;if(d===e){if(r.schema!==void 0&&
s.call(r,"schema")){let g=r.schema,b=e;if(typeof g!="string"&&g!==null)return ir.errors=[{}],!1;if(e===b&&typeof g=="str\
ing"&&o(g)>63)return ir.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let b=r.table,
v=e;if(typeof b!="string"&&b!==null)return ir.errors=[{}],!1;if(e===v&&typeof b=="string"&&o(b)>63)return ir.errors=[{}],
!1;var t=v===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let v=r.column,l=e;if(typeof v!="string"&&v!==
null)return ir.errors=[{}],!1;if(e===l&&typeof v=="string"&&o(v)>63)return ir.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,a=!1,p=null,_=e;if(e===_)if(l&&typeof l=="object"&&!Array.isArray(
l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:i.push(N),e++}else{let N=e;for(let c of Object.
keys(l))if(c!=="form"){let x={};i===null?i=[x]:i.push(x),e++;break}if(N===e&&l.form!==void 0&&s.call(l,"form")){let c=l.
form;if(typeof c!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(c==="null"||c==="hash"||c==="email")){let x={};i===
null?i=[x]:i.push(x),e++}}}}else{let P={};i===null?i=[P]:i.push(P),e++}var k=_===e;k&&(a=!0,p=0);let w=e;if(e===w)if(l&&
typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:
i.push(N),e++}else{let N=e;for(let c of Object.keys(l))if(!(c==="form"||c==="value")){let x={};i===null?i=[x]:i.push(x),
e++;break}if(N===e){if(l.form!==void 0&&s.call(l,"form")){let c=l.form,x=e;if(typeof c!="string"){let y={};i===null?i=[y]:
i.push(y),e++}if(c!=="fixed"){let y={};i===null?i=[y]:i.push(y),e++}var h=x===e}else var h=!0;if(h)if(l.value!==void 0&&
s.call(l,"value")){let c=l.value,x=e;if(e===x)if(typeof c=="string"){if(o(c)>1e3){let y={};i===null?i=[y]:i.push(y),e++}}else{
let y={};i===null?i=[y]:i.push(y),e++}var h=x===e}else var h=!0}}}else{let P={};i===null?i=[P]:i.push(P),e++}var k=w===e;
if(k&&a)a=!1,p=[p,1];else{k&&(a=!0,p=1);let P=e;if(e===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let c;if((l.form===
void 0||!s.call(l,"form"))&&(c="form")||(l.first===void 0||!s.call(l,"first"))&&(c="first")||(l.last===void 0||!s.call(l,
"last"))&&(c="last")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let A of Object.keys(l))if(!(A==="form"||A===
"first"||A==="last")){let y={};i===null?i=[y]:i.push(y),e++;break}if(x===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.
form,y=e;if(typeof A!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(A!=="keep"){let q={};i===null?i=[q]:i.push(q),e++}
var m=y===e}else var m=!0;if(m){if(l.first!==void 0&&s.call(l,"first")){let y=l.first,$=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){let O={};i===null?i=[O]:i.push(O),e++}if(e===$&&typeof y=="number"&&isFinite(y)){if(y>64||isNaN(
y)){let O={};i===null?i=[O]:i.push(O),e++}else if(y<0||isNaN(y)){let O={};i===null?i=[O]:i.push(O),e++}}var m=$===e}else
var m=!0;if(m)if(l.last!==void 0&&s.call(l,"last")){let y=l.last,$=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))){let O={};i===null?i=[O]:i.push(O),e++}if(e===$&&typeof y=="number"&&isFinite(y)){if(y>64||isNaN(y)){let O={};i===null?
i=[O]:i.push(O),e++}else if(y<0||isNaN(y)){let O={};i===null?i=[O]:i.push(O),e++}}var m=$===e}else var m=!0}}}}else{let c={};
i===null?i=[c]:i.push(c),e++}var k=P===e;k&&a?(a=!1,p=[p,2]):k&&(a=!0,p=2)}if(a)e=f,i!==null&&(f?i.length=f:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,ir.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return ir.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return ir.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return ir.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return ir.errors=[{}],!1;return ir.errors=i,e===0}function Oe(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let v;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(v="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(v="rules")||
(r.detect===void 0||!s.call(r,"detect"))&&(v="detect")||(r.clear===void 0||!s.call(r,"clear"))&&(v="clear"))return Oe.errors=
[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="unlisted"||n==="rules"||n==="detect"||n==="clear"))return Oe.errors=
[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let n=r.unlisted,f=e;if(typeof n!="string")return Oe.errors=
[{}],!1;if(!(n==="show"||n==="hide"))return Oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(
r,"rules")){let f=r.rules,a=e;if(e===a)if(Array.isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var h=!0;let _=f.length;
for(let w=0;w<_;w++){let j=e;ir(f[w],{instancePath:z+"/rules/"+w,parentData:f,parentDataProperty:w,rootData:C})||(i=i===
null?ir.errors:i.concat(ir.errors),e=i.length);var h=j===e;if(!h)break}}}else return Oe.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.detect!==void 0&&s.call(r,"detect")){let a=r.detect,p=e;if(e===p)if(Array.isArray(a)){if(a.length>5)return Oe.
errors=[{}],!1;{var k=!0;let w=a.length;for(let j=0;j<w;j++){let P=a[j],N=e;if(e===N)if(typeof P=="string"){if(o(P)>64)return Oe.
errors=[{}],!1;if(o(P)<1)return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var k=N===e;if(!k)break}}}else return Oe.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let a=r.clear,p=e;if(e===p)if(Array.
isArray(a)){if(a.length>1e3)return Oe.errors=[{}],!1;{var m=!0;let w=a.length;for(let j=0;j<w;j++){let P=a[j],N=e;if(e===
N)if(P&&typeof P=="object"&&!Array.isArray(P)){let x;if((P.columns===void 0||!s.call(P,"columns"))&&(x="columns")||(P.roles===
void 0||!s.call(P,"roles"))&&(x="roles"))return Oe.errors=[{}],!1;{let A=e;for(let y of Object.keys(P))if(!(y==="columns"||
y==="roles"))return Oe.errors=[{}],!1;if(A===e){if(P.columns!==void 0&&s.call(P,"columns")){let y=P.columns,$=e;if(e===$)
if(Array.isArray(y)){if(y.length>1e3)return Oe.errors=[{}],!1;{var u=!0;let O=y.length;for(let I=0;I<O;I++){let T=y[I],Z=e;
if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let R;if((T.schema===void 0||!s.call(T,"schema"))&&(R="schema")||(T.
table===void 0||!s.call(T,"table"))&&(R="table")||(T.column===void 0||!s.call(T,"column"))&&(R="column"))return Oe.errors=
[{}],!1;{let F=e;for(let U of Object.keys(T))if(!(U==="schema"||U==="table"||U==="column"))return Oe.errors=[{}],!1;if(F===
e){if(T.schema!==void 0&&s.call(T,"schema")){let U=T.schema,S=e;if(typeof U!="string"&&U!==null)return Oe.errors=[{}],!1;
if(e===S&&typeof U=="string"&&o(U)>63)return Oe.errors=[{}],!1;var d=S===e}else var d=!0;if(d){if(T.table!==void 0&&s.call(
T,"table")){let S=T.table,L=e;if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===L&&typeof S=="string"&&o(S)>
63)return Oe.errors=[{}],!1;var d=L===e}else var d=!0;if(d)if(T.column!==void 0&&s.call(T,"column")){let S=T.column,L=e;
if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===L&&typeof S=="string"&&o(S)>63)return Oe.errors=[{}],!1;
var d=L===e}else var d=!0}}}}else return Oe.errors=[{}],!1;var u=Z===e;if(!u)break}}}else return Oe.errors=[{}],!1;var b=$===
e}else var b=!0;if(b)if(P.roles!==void 0&&s.call(P,"roles")){let y=P.roles,$=e;if(e===$)if(Array.isArray(y)){if(y.length>
100)return Oe.errors=[{}],!1;{var g=!0;let O=y.length;for(let I=0;I<O;I++){let T=y[I],Z=e;if(e===e)if(typeof T=="string"){
if(o(T)>63)return Oe.errors=[{}],!1;if(o(T)<1)return Oe.errors=[{}],!1;if(!Ce.test(T))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var g=Z===e;if(!g)break}}}else return Oe.errors=[{}],!1;var b=$===e}else var b=!0}}}else return Oe.errors=
[{}],!1;var m=N===e;if(!m)break}}}else return Oe.errors=[{}],!1;var t=p===e}else var t=!0}}}}}else return Oe.errors=[{}],
!1;return Oe.errors=i,e===0}function sr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return sr.errors=[{}],!1;{let k=e;for(let m of Object.
keys(r))if(!(m==="statements"||m==="rowsOver"))return sr.errors=[{}],!1;if(k===e){if(r.statements!==void 0&&s.call(r,"st\
atements")){let m=r.statements,u=e;if(e===u)if(Array.isArray(m)){if(m.length>28)return sr.errors=[{}],!1;{var t=!0;let g=m.
length;for(let b=0;b<g;b++){let v=m[b],l=e;if(typeof v!="string")return sr.errors=[{}],!1;if(!(v==="select"||v==="insert"||
v==="update"||v==="delete"||v==="merge"||v==="truncate"||v==="ddl"||v==="call"||v==="do"||v==="copy"||v==="lock"||v==="n\
otify"||v==="maintenance"||v==="set"||v==="other"||v==="create"||v==="alter"||v==="drop"||v==="grant-rights"||v==="alter\
-system"||v==="alter-role"||v==="copy-file"||v==="copy-program"||v==="explain-analyze"||v==="prepare"||v==="cursor"||v===
"two-phase"||v==="without-condition"))return sr.errors=[{}],!1;var t=l===e;if(!t)break}}}else return sr.errors=[{}],!1;var h=u===
e}else var h=!0;if(h)if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let m=r.rowsOver,u=e;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m)))return sr.errors=[{}],!1;if(e===u&&typeof m=="number"&&isFinite(m)){if(m>1e9||isNaN(m))return sr.
errors=[{}],!1;if(m<1||isNaN(m))return sr.errors=[{}],!1}var h=u===e}else var h=!0}}}else return sr.errors=[{}],!1;return sr.
errors=i,e===0}function Ye(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.deny===void 0||!s.call(r,"deny"))&&(u="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(u="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(u="limit"))return Ye.errors=[{}],!1;{let d=e;for(let g of Object.
keys(r))if(!(g==="deny"||g==="hold"||g==="limit"))return Ye.errors=[{}],!1;if(d===e){if(r.deny!==void 0&&s.call(r,"deny")){
let g=r.deny,b=e;if(e===b)if(Array.isArray(g)){if(g.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=g.length;for(let n=0;n<
l;n++){let f=e;sr(g[n],{instancePath:z+"/deny/"+n,parentData:g,parentDataProperty:n,rootData:C})||(i=i===null?sr.errors:
i.concat(sr.errors),e=i.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var h=b===e}else var h=!0;if(h){
if(r.hold!==void 0&&s.call(r,"hold")){let b=r.hold,v=e;if(e===v)if(Array.isArray(b)){if(b.length>100)return Ye.errors=[{}],
!1;{var k=!0;let n=b.length;for(let f=0;f<n;f++){let a=e;sr(b[f],{instancePath:z+"/hold/"+f,parentData:b,parentDataProperty:f,
rootData:C})||(i=i===null?sr.errors:i.concat(sr.errors),e=i.length);var k=a===e;if(!k)break}}}else return Ye.errors=[{}],
!1;var h=v===e}else var h=!0;if(h)if(r.limit!==void 0&&s.call(r,"limit")){let b=r.limit,v=e;if(e===v)if(b&&typeof b=="ob\
ject"&&!Array.isArray(b)){let n=e;for(let f of Object.keys(b))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=
[{}],!1;if(n===e){if(b.rows!==void 0&&s.call(b,"rows")){let f=b.rows,a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return Ye.errors=[{}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<
1||isNaN(f))return Ye.errors=[{}],!1}var m=a===e}else var m=!0;if(m)if(b.statementSeconds!==void 0&&s.call(b,"statementS\
econds")){let f=b.statementSeconds,a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;
if(e===a&&typeof f=="number"&&isFinite(f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=
[{}],!1}var m=a===e}else var m=!0}}else return Ye.errors=[{}],!1;var h=v===e}else var h=!0}}}}else return Ye.errors=[{}],
!1;return Ye.errors=i,e===0}var Ji={type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Xe(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.entrypoint===void 0||
!s.call(r,"entrypoint"))&&(k="entrypoint")||(r.input===void 0||!s.call(r,"input"))&&(k="input")||(r.expect===void 0||!s.
call(r,"expect"))&&(k="expect"))return Xe.errors=[{}],!1;{let m=e;for(let u of Object.keys(r))if(!(u==="entrypoint"||u===
"input"||u==="expect"))return Xe.errors=[{}],!1;if(m===e){if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let u=r.entrypoint,
d=e;if(typeof u!="string")return Xe.errors=[{}],!1;if(!(u==="session"||u==="statement"))return Xe.errors=[{}],!1;var h=d===
e}else var h=!0;if(h)if(r.expect!==void 0&&s.call(r,"expect")){let u=r.expect,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.
isArray(u)){let b;if((u.decision===void 0||!s.call(u,"decision"))&&(b="decision"))return Xe.errors=[{}],!1;{let v=e;for(let l of Object.
keys(u))if(!(l==="decision"||l==="grant"))return Xe.errors=[{}],!1;if(v===e){if(u.decision!==void 0&&s.call(u,"decision")){
let l=u.decision,n=e;if(typeof l!="string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.
errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(u.grant!==void 0&&s.call(u,"grant")){let l=u.grant,n=e;if(e===e)if(typeof l==
"string"){if(o(l)>127)return Xe.errors=[{}],!1;if(o(l)<3)return Xe.errors=[{}],!1;if(!Nr.test(l))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=n===e}else var t=!0}}}else return Xe.errors=[{}],!1;var h=d===e}else var h=!0}}}else return Xe.
errors=[{}],!1;return Xe.errors=i,e===0}function V(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let U;if((r.writ===void 0||!s.call(r,"writ"))&&(U="\
writ"))return V.errors=[{}],!1;{let S=e;for(let L of Object.keys(r))if(L!=="writ")return V.errors=[{}],!1;if(S===e&&r.writ!==
void 0&&s.call(r,"writ")){let L=r.writ;if(e===e)if(L&&typeof L=="object"&&!Array.isArray(L)){let W;if((L.format===void 0||
!s.call(L,"format"))&&(W="format")||(L.name===void 0||!s.call(L,"name"))&&(W="name")||(L.issuers===void 0||!s.call(L,"is\
suers"))&&(W="issuers")||(L.limits===void 0||!s.call(L,"limits"))&&(W="limits")||(L.people===void 0||!s.call(L,"people"))&&
(W="people")||(L.memberships===void 0||!s.call(L,"memberships"))&&(W="memberships")||(L.claimed===void 0||!s.call(L,"cla\
imed"))&&(W="claimed")||(L.resources===void 0||!s.call(L,"resources"))&&(W="resources")||(L.grants===void 0||!s.call(L,"\
grants"))&&(W="grants")||(L.index===void 0||!s.call(L,"index"))&&(W="index")||(L.masks===void 0||!s.call(L,"masks"))&&(W=
"masks")||(L.guards===void 0||!s.call(L,"guards"))&&(W="guards")||(L.vectors===void 0||!s.call(L,"vectors"))&&(W="vector\
s"))return V.errors=[{}],!1;{let E=e;for(let X of Object.keys(L))if(!s.call(gi.properties.writ.properties,X))return V.errors=
[{}],!1;if(E===e){if(L.format!==void 0&&s.call(L,"format")){let X=L.format,H=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&
isFinite(X)))return V.errors=[{}],!1;if(e===H&&typeof X=="number"&&isFinite(X)){if(X>1e6||isNaN(X))return V.errors=[{}],
!1;if(X<1||isNaN(X))return V.errors=[{}],!1}var t=H===e}else var t=!0;if(t){if(L.name!==void 0&&s.call(L,"name")){let H=L.
name,Y=e;if(e===e)if(typeof H=="string"){if(o(H)>63)return V.errors=[{}],!1;if(o(H)<1)return V.errors=[{}],!1;if(!Ce.test(
H))return V.errors=[{}],!1}else return V.errors=[{}],!1;var t=Y===e}else var t=!0;if(t){if(L.issuers!==void 0&&s.call(L,
"issuers")){let Y=L.issuers,J=e;if(e===J)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){if(Object.keys(Y).length>20)return V.
errors=[{}],!1;for(let ie of Object.keys(Y)){let _e=e;if(e===_e)if(typeof ie=="string"){if(o(ie)>1024){let le={};i===null?
i=[le]:i.push(le),e++}else if(o(ie)<1){let le={};i===null?i=[le]:i.push(le),e++}}else{let le={};i===null?i=[le]:i.push(le),
e++}var h=_e===e;if(!h){let le={};return i===null?i=[le]:i.push(le),e++,V.errors=i,!1}}if(h)for(let ie of Object.keys(Y)){
let _e=Y[ie],le=e;if(e===le)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let te;if((_e.trial===void 0||!s.call(_e,"tr\
ial"))&&(te="trial")||(_e.workloads===void 0||!s.call(_e,"workloads"))&&(te="workloads"))return V.errors=[{}],!1;{let oe=e;
for(let ne of Object.keys(_e))if(!(ne==="trial"||ne==="workloads"))return V.errors=[{}],!1;if(oe===e){if(_e.trial!==void 0&&
s.call(_e,"trial")){let ne=e;if(typeof _e.trial!="boolean")return V.errors=[{}],!1;var k=ne===e}else var k=!0;if(k)if(_e.
workloads!==void 0&&s.call(_e,"workloads")){let ne=e;if(typeof _e.workloads!="boolean")return V.errors=[{}],!1;var k=ne===
e}else var k=!0}}}else return V.errors=[{}],!1;var m=le===e;if(!m)break}}else return V.errors=[{}],!1;var t=J===e}else var t=!0;
if(t){if(L.limits!==void 0&&s.call(L,"limits")){let J=L.limits,ce=e;if(e===ce)if(J&&typeof J=="object"&&!Array.isArray(J)){
let _e;if((J.sessionSeconds===void 0||!s.call(J,"sessionSeconds"))&&(_e="sessionSeconds")||(J.groupsFreshSeconds===void 0||
!s.call(J,"groupsFreshSeconds"))&&(_e="groupsFreshSeconds"))return V.errors=[{}],!1;{let le=e;for(let te of Object.keys(
J))if(!(te==="sessionSeconds"||te==="groupsFreshSeconds"))return V.errors=[{}],!1;if(le===e){if(J.sessionSeconds!==void 0&&
s.call(J,"sessionSeconds")){let te=J.sessionSeconds,oe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return V.
errors=[{}],!1;if(e===oe&&typeof te=="number"&&isFinite(te)){if(te>9007199254740991||isNaN(te))return V.errors=[{}],!1;if(te<
0||isNaN(te))return V.errors=[{}],!1}var u=oe===e}else var u=!0;if(u)if(J.groupsFreshSeconds!==void 0&&s.call(J,"groupsF\
reshSeconds")){let te=J.groupsFreshSeconds,oe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return V.errors=
[{}],!1;if(e===oe&&typeof te=="number"&&isFinite(te)){if(te>9007199254740991||isNaN(te))return V.errors=[{}],!1;if(te<0||
isNaN(te))return V.errors=[{}],!1}var u=oe===e}else var u=!0}}}else return V.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){
if(L.people!==void 0&&s.call(L,"people")){let ce=L.people,ie=e;if(e===ie)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){
if(Object.keys(ce).length>1e5)return V.errors=[{}],!1;for(let le of Object.keys(ce)){let te=e;if(e===te)if(typeof le=="s\
tring"){if(o(le)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(le)<1){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{
let oe={};i===null?i=[oe]:i.push(oe),e++}var d=te===e;if(!d){let oe={};return i===null?i=[oe]:i.push(oe),e++,V.errors=i,
!1}}if(d)for(let le of Object.keys(ce)){let te=ce[le],oe=e;if(e===oe)if(te&&typeof te=="object"&&!Array.isArray(te)){let ne;
if((te.issuer===void 0||!s.call(te,"issuer"))&&(ne="issuer")||(te.subject===void 0||!s.call(te,"subject"))&&(ne="subject"))
return V.errors=[{}],!1;{let de=e;for(let ve of Object.keys(te))if(!(ve==="issuer"||ve==="subject"))return V.errors=[{}],
!1;if(de===e){if(te.issuer!==void 0&&s.call(te,"issuer")){let ve=te.issuer,ue=e;if(e===e)if(typeof ve=="string"){if(o(ve)>
63)return V.errors=[{}],!1;if(o(ve)<1)return V.errors=[{}],!1;if(!Ce.test(ve))return V.errors=[{}],!1}else return V.errors=
[{}],!1;var g=ue===e}else var g=!0;if(g)if(te.subject!==void 0&&s.call(te,"subject")){let ve=te.subject,ue=e;if(e===ue)if(typeof ve==
"string"){if(o(ve)>255)return V.errors=[{}],!1;if(o(ve)<1)return V.errors=[{}],!1}else return V.errors=[{}],!1;var g=ue===
e}else var g=!0}}}else return V.errors=[{}],!1;var b=oe===e;if(!b)break}}else return V.errors=[{}],!1;var t=ie===e}else var t=!0;
if(t){if(L.memberships!==void 0&&s.call(L,"memberships")){let ie=L.memberships,_e=e;if(e===_e)if(ie&&typeof ie=="object"&&
!Array.isArray(ie)){if(Object.keys(ie).length>1e5)return V.errors=[{}],!1;for(let te of Object.keys(ie)){let oe=e;if(e===
oe)if(typeof te=="string"){if(o(te)>1024){let ne={};i===null?i=[ne]:i.push(ne),e++}else if(o(te)<1){let ne={};i===null?i=
[ne]:i.push(ne),e++}}else{let ne={};i===null?i=[ne]:i.push(ne),e++}var v=oe===e;if(!v){let ne={};return i===null?i=[ne]:
i.push(ne),e++,V.errors=i,!1}}if(v)for(let te of Object.keys(ie)){let oe=ie[te],ne=e;if(e===ne)if(Array.isArray(oe)){if(oe.
length>1e4)return V.errors=[{}],!1;{var l=!0;let de=oe.length;for(let ve=0;ve<de;ve++){let ue=oe[ve],ye=e;if(e===e)if(typeof ue==
"string"){if(o(ue)>63)return V.errors=[{}],!1;if(o(ue)<1)return V.errors=[{}],!1;if(!Ce.test(ue))return V.errors=[{}],!1}else
return V.errors=[{}],!1;var l=ye===e;if(!l)break}}}else return V.errors=[{}],!1;var n=ne===e;if(!n)break}}else return V.
errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(L.claimed!==void 0&&s.call(L,"claimed")){let _e=L.claimed,le=e;if(e===
le)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){if(Object.keys(_e).length>20)return V.errors=[{}],!1;for(let oe of Object.
keys(_e)){let ne=e;if(e===ne)if(typeof oe=="string"){if(o(oe)>1024){let de={};i===null?i=[de]:i.push(de),e++}else if(o(oe)<
1){let de={};i===null?i=[de]:i.push(de),e++}}else{let de={};i===null?i=[de]:i.push(de),e++}var f=ne===e;if(!f){let de={};
return i===null?i=[de]:i.push(de),e++,V.errors=i,!1}}if(f)for(let oe of Object.keys(_e)){let ne=_e[oe],de=e;if(e===de)if(ne&&
typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>100)return V.errors=[{}],!1;for(let ve of Object.keys(
ne)){let ue=e;if(e===ue)if(typeof ve=="string"){if(o(ve)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(o(ve)<1){
let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),e++}var a=ue===e;if(!a){let ye={};return i===
null?i=[ye]:i.push(ye),e++,V.errors=i,!1}}if(a)for(let ve of Object.keys(ne)){let ue=ne[ve],ye=e;if(e===ye)if(ue&&typeof ue==
"object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e4)return V.errors=[{}],!1;for(let qe of Object.keys(ue)){let Re=e;
if(e===Re)if(typeof qe=="string"){if(o(qe)>1024){let ze={};i===null?i=[ze]:i.push(ze),e++}else if(o(qe)<1){let ze={};i===
null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:i.push(ze),e++}var p=Re===e;if(!p){let ze={};return i===null?
i=[ze]:i.push(ze),e++,V.errors=i,!1}}if(p)for(let qe of Object.keys(ue)){let Re=ue[qe],ze=e;if(e===ze)if(Array.isArray(Re)){
if(Re.length>1e4)return V.errors=[{}],!1;{var _=!0;let qr=Re.length;for(let yr=0;yr<qr;yr++){let dr=Re[yr],Fr=e;if(e===e)
if(typeof dr=="string"){if(o(dr)>63)return V.errors=[{}],!1;if(o(dr)<1)return V.errors=[{}],!1;if(!Ce.test(dr))return V.
errors=[{}],!1}else return V.errors=[{}],!1;var _=Fr===e;if(!_)break}}}else return V.errors=[{}],!1;var w=ze===e;if(!w)break}}else
return V.errors=[{}],!1;var j=ye===e;if(!j)break}}else return V.errors=[{}],!1;var P=de===e;if(!P)break}}else return V.errors=
[{}],!1;var t=le===e}else var t=!0;if(t){if(L.resources!==void 0&&s.call(L,"resources")){let le=L.resources,te=e;if(e===
te)if(le&&typeof le=="object"&&!Array.isArray(le)){if(Object.keys(le).length>1e4)return V.errors=[{}],!1;for(let ne of Object.
keys(le)){let de=e;if(e===de)if(typeof ne=="string"){if(o(ne)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(o(ne)<
1){let ve={};i===null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var N=de===e;if(!N){let ve={};
return i===null?i=[ve]:i.push(ve),e++,V.errors=i,!1}}if(N)for(let ne of Object.keys(le)){let de=e;xe(le[ne],{instancePath:z+
"/writ/resources/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:le,parentDataProperty:ne,rootData:C})||(i=i===null?
xe.errors:i.concat(xe.errors),e=i.length);var c=de===e;if(!c)break}}else return V.errors=[{}],!1;var t=te===e}else var t=!0;
if(t){if(L.grants!==void 0&&s.call(L,"grants")){let te=L.grants,oe=e;if(e===oe)if(te&&typeof te=="object"&&!Array.isArray(
te)){if(Object.keys(te).length>2e5)return V.errors=[{}],!1;for(let de of Object.keys(te)){let ve=e;if(e===ve)if(typeof de==
"string"){if(o(de)>1024){let ue={};i===null?i=[ue]:i.push(ue),e++}else if(o(de)<1){let ue={};i===null?i=[ue]:i.push(ue),
e++}}else{let ue={};i===null?i=[ue]:i.push(ue),e++}var x=ve===e;if(!x){let ue={};return i===null?i=[ue]:i.push(ue),e++,V.
errors=i,!1}}if(x)for(let de of Object.keys(te)){let ve=e;Ne(te[de],{instancePath:z+"/writ/grants/"+de.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:te,parentDataProperty:de,rootData:C})||(i=i===null?Ne.errors:i.concat(Ne.errors),e=i.length);
var A=ve===e;if(!A)break}}else return V.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(L.index!==void 0&&s.call(L,"i\
ndex")){let oe=L.index,ne=e;if(e===ne)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.keys(oe).length>2e5)return V.
errors=[{}],!1;for(let ve of Object.keys(oe)){let ue=e;if(e===ue)if(typeof ve=="string"){if(o(ve)>1024){let ye={};i===null?
i=[ye]:i.push(ye),e++}else if(o(ve)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),
e++}var y=ue===e;if(!y){let ye={};return i===null?i=[ye]:i.push(ye),e++,V.errors=i,!1}}if(y)for(let ve of Object.keys(oe)){
let ue=oe[ve],ye=e;if(e===ye)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e4)return V.errors=
[{}],!1;for(let qe of Object.keys(ue)){let Re=e;if(e===Re)if(typeof qe=="string"){if(o(qe)>1024){let ze={};i===null?i=[ze]:
i.push(ze),e++}else if(o(qe)<1){let ze={};i===null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:i.push(ze),e++}
var $=Re===e;if(!$){let ze={};return i===null?i=[ze]:i.push(ze),e++,V.errors=i,!1}}if($)for(let qe of Object.keys(ue)){let Re=ue[qe],
ze=e;if(e===ze)if(Array.isArray(Re)){if(Re.length>1e4)return V.errors=[{}],!1;{var q=!0;let qr=Re.length;for(let yr=0;yr<
qr;yr++){let dr=Re[yr],Fr=e;if(e===e)if(typeof dr=="string"){if(o(dr)>127)return V.errors=[{}],!1;if(o(dr)<3)return V.errors=
[{}],!1;if(!Nr.test(dr))return V.errors=[{}],!1}else return V.errors=[{}],!1;var q=Fr===e;if(!q)break}}}else return V.errors=
[{}],!1;var O=ze===e;if(!O)break}}else return V.errors=[{}],!1;var I=ye===e;if(!I)break}}else return V.errors=[{}],!1;var t=ne===
e}else var t=!0;if(t){if(L.masks!==void 0&&s.call(L,"masks")){let ne=L.masks,de=e;if(e===de)if(ne&&typeof ne=="object"&&
!Array.isArray(ne)){if(Object.keys(ne).length>1e4)return V.errors=[{}],!1;for(let ue of Object.keys(ne)){let ye=e;if(e===
ye)if(typeof ue=="string"){if(o(ue)>1024){let qe={};i===null?i=[qe]:i.push(qe),e++}else if(o(ue)<1){let qe={};i===null?i=
[qe]:i.push(qe),e++}}else{let qe={};i===null?i=[qe]:i.push(qe),e++}var T=ye===e;if(!T){let qe={};return i===null?i=[qe]:
i.push(qe),e++,V.errors=i,!1}}if(T)for(let ue of Object.keys(ne)){let ye=e;Oe(ne[ue],{instancePath:z+"/writ/masks/"+ue.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:ue,rootData:C})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);var Z=ye===e;if(!Z)break}}else return V.errors=[{}],!1;var t=de===e}else var t=!0;if(t){if(L.guards!==void 0&&
s.call(L,"guards")){let de=L.guards,ve=e;if(e===ve)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>
1e4)return V.errors=[{}],!1;for(let ye of Object.keys(de)){let qe=e;if(e===qe)if(typeof ye=="string"){if(o(ye)>1024){let Re={};
i===null?i=[Re]:i.push(Re),e++}else if(o(ye)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:
i.push(Re),e++}var D=qe===e;if(!D){let Re={};return i===null?i=[Re]:i.push(Re),e++,V.errors=i,!1}}if(D)for(let ye of Object.
keys(de)){let qe=e;Ye(de[ye],{instancePath:z+"/writ/guards/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,parentDataProperty:ye,
rootData:C})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var R=qe===e;if(!R)break}}else return V.errors=[{}],
!1;var t=ve===e}else var t=!0;if(t)if(L.vectors!==void 0&&s.call(L,"vectors")){let de=L.vectors,ve=e;if(e===ve)if(Array.
isArray(de)){if(de.length>1e3)return V.errors=[{}],!1;{var F=!0;let ye=de.length;for(let qe=0;qe<ye;qe++){let Re=e;Xe(de[qe],
{instancePath:z+"/writ/vectors/"+qe,parentData:de,parentDataProperty:qe,rootData:C})||(i=i===null?Xe.errors:i.concat(Xe.
errors),e=i.length);var F=Re===e;if(!F)break}}}else return V.errors=[{}],!1;var t=ve===e}else var t=!0}}}}}}}}}}}}}}else
return V.errors=[{}],!1}}}else return V.errors=[{}],!1;return V.errors=i,e===0}var ii=Ir,bi={type:"object",additionalProperties:!1,
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
So many sessions."}},description:"What one session may do."};function tr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.schema===void 0||!s.call(
r,"schema"))&&(u="schema")||(r.table===void 0||!s.call(r,"table"))&&(u="table")||(r.column===void 0||!s.call(r,"column"))&&
(u="column")||(r.mask===void 0||!s.call(r,"mask"))&&(u="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(u="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(u="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(u="searchEquality"))return tr.errors=[{}],!1;{let d=e;for(let g of Object.keys(r))if(!(g==="schema"||g===
"table"||g==="column"||g==="mask"||g==="nullsShow"||g==="writeAllow"||g==="searchEquality"))return tr.errors=[{}],!1;if(d===
e){if(r.schema!==void 0&&s.call(r,"schema")){let g=r.schema,b=e;if(typeof g!="string"&&g!==null)return tr.errors=[{}],!1;
if(e===b&&typeof g=="string"&&o(g)>63)return tr.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let b=r.table,v=e;if(typeof b!="string"&&b!==null)return tr.errors=[{}],!1;if(e===v&&typeof b=="string"&&o(b)>
63)return tr.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let v=r.column,l=e;
if(typeof v!="string"&&v!==null)return tr.errors=[{}],!1;if(e===l&&typeof v=="string"&&o(v)>63)return tr.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,a=!1,p=null,_=e;if(e===_)if(l&&
typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let N={};i===null?i=[N]:
i.push(N),e++}else{let N=e;for(let c of Object.keys(l))if(c!=="form"){let x={};i===null?i=[x]:i.push(x),e++;break}if(N===
e&&l.form!==void 0&&s.call(l,"form")){let c=l.form;if(typeof c!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(c===
"null"||c==="hash"||c==="email")){let x={};i===null?i=[x]:i.push(x),e++}}}}else{let P={};i===null?i=[P]:i.push(P),e++}var k=_===
e;k&&(a=!0,p=0);let w=e;if(e===w)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&
(P="form")){let N={};i===null?i=[N]:i.push(N),e++}else{let N=e;for(let c of Object.keys(l))if(!(c==="form"||c==="value")){
let x={};i===null?i=[x]:i.push(x),e++;break}if(N===e){if(l.form!==void 0&&s.call(l,"form")){let c=l.form,x=e;if(typeof c!=
"string"){let y={};i===null?i=[y]:i.push(y),e++}if(c!=="fixed"){let y={};i===null?i=[y]:i.push(y),e++}var h=x===e}else var h=!0;
if(h)if(l.value!==void 0&&s.call(l,"value")){let c=l.value,x=e;if(e===x)if(typeof c=="string"){if(o(c)>1e3){let y={};i===
null?i=[y]:i.push(y),e++}}else{let y={};i===null?i=[y]:i.push(y),e++}var h=x===e}else var h=!0}}}else{let P={};i===null?
i=[P]:i.push(P),e++}var k=w===e;if(k&&a)a=!1,p=[p,1];else{k&&(a=!0,p=1);let P=e;if(e===P)if(l&&typeof l=="object"&&!Array.
isArray(l)){let c;if((l.form===void 0||!s.call(l,"form"))&&(c="form")||(l.first===void 0||!s.call(l,"first"))&&(c="first")||
(l.last===void 0||!s.call(l,"last"))&&(c="last")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let A of Object.
keys(l))if(!(A==="form"||A==="first"||A==="last")){let y={};i===null?i=[y]:i.push(y),e++;break}if(x===e){if(l.form!==void 0&&
s.call(l,"form")){let A=l.form,y=e;if(typeof A!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(A!=="keep"){let q={};
i===null?i=[q]:i.push(q),e++}var m=y===e}else var m=!0;if(m){if(l.first!==void 0&&s.call(l,"first")){let y=l.first,$=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let O={};i===null?i=[O]:i.push(O),e++}if(e===$&&typeof y=="number"&&isFinite(
y)){if(y>64||isNaN(y)){let O={};i===null?i=[O]:i.push(O),e++}else if(y<0||isNaN(y)){let O={};i===null?i=[O]:i.push(O),e++}}
var m=$===e}else var m=!0;if(m)if(l.last!==void 0&&s.call(l,"last")){let y=l.last,$=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y))){let O={};i===null?i=[O]:i.push(O),e++}if(e===$&&typeof y=="number"&&isFinite(y)){if(y>64||isNaN(y)){let O={};
i===null?i=[O]:i.push(O),e++}else if(y<0||isNaN(y)){let O={};i===null?i=[O]:i.push(O),e++}}var m=$===e}else var m=!0}}}}else{
let c={};i===null?i=[c]:i.push(c),e++}var k=P===e;k&&a?(a=!1,p=[p,2]):k&&(a=!0,p=2)}if(a)e=f,i!==null&&(f?i.length=f:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,tr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return tr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return tr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return tr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return tr.errors=[{}],!1;return tr.errors=i,e===0}function K(r,{instancePath:z="",
parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.grant===void 0||!s.call(r,"grant"))&&(p="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(p="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(p="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(p="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(p="role")||(r.allow===void 0||!s.call(r,"allow"))&&(p="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(p="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(p="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(p="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(p="limits")||(r.record===void 0||
!s.call(r,"record"))&&(p="record"))return K.errors=[{}],!1;{let _=e;for(let w of Object.keys(r))if(!s.call(bi.properties,
w))return K.errors=[{}],!1;if(_===e){if(r.grant!==void 0&&s.call(r,"grant")){let w=r.grant,j=e;if(e===e)if(typeof w=="st\
ring"){if(o(w)>127)return K.errors=[{}],!1;if(o(w)<3)return K.errors=[{}],!1;if(!Nr.test(w))return K.errors=[{}],!1}else
return K.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let j=r.grantUntil,
P=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return K.errors=[{}],!1;if(e===P&&typeof j=="number"&&isFinite(
j)){if(j>253402300799||isNaN(j))return K.errors=[{}],!1;if(j<0||isNaN(j))return K.errors=[{}],!1}var t=P===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let P=r.subject,N=e;if(e===N)if(typeof P=="string"){if(o(P)>512)return K.
errors=[{}],!1;if(o(P)<1)return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let N=r.resource,c=e;if(e===e)if(typeof N=="string"){if(o(N)>63)return K.errors=[{}],!1;if(o(
N)<1)return K.errors=[{}],!1;if(!Ce.test(N))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=c===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let c=r.role,x=e;if(e===e)if(typeof c=="string"){if(o(c)>63)return K.errors=
[{}],!1;if(o(c)<1)return K.errors=[{}],!1;if(!Ce.test(c))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=x===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let x=r.allow,A=e;if(e===A)if(Array.isArray(x)){if(x.length>
16)return K.errors=[{}],!1;{var h=!0;let $=x.length;for(let q=0;q<$;q++){let O=x[q],I=e;if(typeof O!="string")return K.errors=
[{}],!1;if(!(O==="all"||O==="select"||O==="insert"||O==="update"||O==="delete"||O==="merge"||O==="truncate"||O==="ddl"||
O==="call"||O==="do"||O==="copy"||O==="lock"||O==="notify"||O==="maintenance"||O==="set"||O==="other"))return K.errors=[
{}],!1;var h=I===e;if(!h)break}}}else return K.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(
r,"tables")){let A=r.tables,y=e;if(e===y)if(Array.isArray(A)){if(A.length>2)return K.errors=[{}],!1;{var k=!0;let q=A.length;
for(let O=0;O<q;O++){let I=A[O],T=e;if(e===T)if(Array.isArray(I)){if(I.length>1e3)return K.errors=[{}],!1;{var m=!0;let D=I.
length;for(let R=0;R<D;R++){let F=I[R],U=e;if(e===e)if(F&&typeof F=="object"&&!Array.isArray(F)){let L;if((F.schema===void 0||
!s.call(F,"schema"))&&(L="schema")||(F.table===void 0||!s.call(F,"table"))&&(L="table"))return K.errors=[{}],!1;{let W=e;
for(let E of Object.keys(F))if(!(E==="schema"||E==="table"))return K.errors=[{}],!1;if(W===e){if(F.schema!==void 0&&s.call(
F,"schema")){let E=F.schema,X=e;if(typeof E!="string"&&E!==null)return K.errors=[{}],!1;if(e===X&&typeof E=="string"&&o(
E)>63)return K.errors=[{}],!1;var u=X===e}else var u=!0;if(u)if(F.table!==void 0&&s.call(F,"table")){let E=F.table,X=e;if(typeof E!=
"string"&&E!==null)return K.errors=[{}],!1;if(e===X&&typeof E=="string"&&o(E)>63)return K.errors=[{}],!1;var u=X===e}else
var u=!0}}}else return K.errors=[{}],!1;var m=U===e;if(!m)break}}}else return K.errors=[{}],!1;var k=T===e;if(!k)break}}}else
return K.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let y=r.functions,
$=e;if(e===$)if(Array.isArray(y)){if(y.length>1e3)return K.errors=[{}],!1;{var d=!0;let O=y.length;for(let I=0;I<O;I++){
let T=y[I],Z=e;if(e===e)if(typeof T=="string"){if(o(T)>261)return K.errors=[{}],!1;if(o(T)<3)return K.errors=[{}],!1;if(!Tr.
test(T))return K.errors=[{}],!1}else return K.errors=[{}],!1;var d=Z===e;if(!d)break}}}else return K.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(r.masks!==void 0&&s.call(r,"masks")){let $=r.masks,q=e;if(e===q)if($&&typeof $=="object"&&!Array.
isArray($)){let I;if(($.unlisted===void 0||!s.call($,"unlisted"))&&(I="unlisted")||($.rules===void 0||!s.call($,"rules"))&&
(I="rules")||($.clear===void 0||!s.call($,"clear"))&&(I="clear")||($.detect===void 0||!s.call($,"detect"))&&(I="detect"))
return K.errors=[{}],!1;{let T=e;for(let Z of Object.keys($))if(!(Z==="unlisted"||Z==="rules"||Z==="clear"||Z==="detect"))
return K.errors=[{}],!1;if(T===e){if($.unlisted!==void 0&&s.call($,"unlisted")){let Z=$.unlisted,D=e;if(typeof Z!="strin\
g")return K.errors=[{}],!1;if(!(Z==="show"||Z==="hide"))return K.errors=[{}],!1;var g=D===e}else var g=!0;if(g){if($.rules!==
void 0&&s.call($,"rules")){let D=$.rules,R=e;if(e===R)if(Array.isArray(D)){if(D.length>1e4)return K.errors=[{}],!1;{var b=!0;
let U=D.length;for(let S=0;S<U;S++){let L=e;tr(D[S],{instancePath:z+"/masks/rules/"+S,parentData:D,parentDataProperty:S,
rootData:C})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var b=L===e;if(!b)break}}}else return K.errors=[{}],
!1;var g=R===e}else var g=!0;if(g){if($.clear!==void 0&&s.call($,"clear")){let R=$.clear,F=e;if(e===F)if(Array.isArray(R)){
if(R.length>1e5)return K.errors=[{}],!1;{var v=!0;let S=R.length;for(let L=0;L<S;L++){let W=R[L],E=e;if(e===e)if(W&&typeof W==
"object"&&!Array.isArray(W)){let H;if((W.schema===void 0||!s.call(W,"schema"))&&(H="schema")||(W.table===void 0||!s.call(
W,"table"))&&(H="table")||(W.column===void 0||!s.call(W,"column"))&&(H="column"))return K.errors=[{}],!1;{let Y=e;for(let J of Object.
keys(W))if(!(J==="schema"||J==="table"||J==="column"))return K.errors=[{}],!1;if(Y===e){if(W.schema!==void 0&&s.call(W,"\
schema")){let J=W.schema,ce=e;if(typeof J!="string"&&J!==null)return K.errors=[{}],!1;if(e===ce&&typeof J=="string"&&o(J)>
63)return K.errors=[{}],!1;var l=ce===e}else var l=!0;if(l){if(W.table!==void 0&&s.call(W,"table")){let ce=W.table,ie=e;
if(typeof ce!="string"&&ce!==null)return K.errors=[{}],!1;if(e===ie&&typeof ce=="string"&&o(ce)>63)return K.errors=[{}],
!1;var l=ie===e}else var l=!0;if(l)if(W.column!==void 0&&s.call(W,"column")){let ce=W.column,ie=e;if(typeof ce!="string"&&
ce!==null)return K.errors=[{}],!1;if(e===ie&&typeof ce=="string"&&o(ce)>63)return K.errors=[{}],!1;var l=ie===e}else var l=!0}}}}else
return K.errors=[{}],!1;var v=E===e;if(!v)break}}}else return K.errors=[{}],!1;var g=F===e}else var g=!0;if(g)if($.detect!==
void 0&&s.call($,"detect")){let R=$.detect,F=e;if(e===F)if(Array.isArray(R)){if(R.length>5)return K.errors=[{}],!1;{var n=!0;
let S=R.length;for(let L=0;L<S;L++){let W=R[L],E=e;if(e===E)if(typeof W=="string"){if(o(W)>64)return K.errors=[{}],!1;if(o(
W)<1)return K.errors=[{}],!1}else return K.errors=[{}],!1;var n=E===e;if(!n)break}}}else return K.errors=[{}],!1;var g=F===
e}else var g=!0}}}}}else return K.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let q=e;if(typeof r.guarded!="boolean")return K.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let O=r.limits,I=e;if(e===I)if(O&&typeof O=="object"&&!Array.isArray(O)){let Z;if((O.sessionSeconds===
void 0||!s.call(O,"sessionSeconds"))&&(Z="sessionSeconds"))return K.errors=[{}],!1;{let D=e;for(let R of Object.keys(O))
if(!(R==="rows"||R==="statementSeconds"||R==="sessionSeconds"))return K.errors=[{}],!1;if(D===e){if(O.rows!==void 0&&s.call(
O,"rows")){let R=O.rows,F=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return K.errors=[{}],!1;if(e===F&&typeof R==
"number"&&isFinite(R)){if(R>1e9||isNaN(R))return K.errors=[{}],!1;if(R<1||isNaN(R))return K.errors=[{}],!1}var f=F===e}else
var f=!0;if(f){if(O.statementSeconds!==void 0&&s.call(O,"statementSeconds")){let F=O.statementSeconds,U=e;if(!(typeof F==
"number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return K.errors=[{}],!1;if(e===U&&typeof F=="number"&&isFinite(F)){if(F>31622400||
isNaN(F))return K.errors=[{}],!1;if(F<1||isNaN(F))return K.errors=[{}],!1}var f=U===e}else var f=!0;if(f)if(O.sessionSeconds!==
void 0&&s.call(O,"sessionSeconds")){let F=O.sessionSeconds,U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))
return K.errors=[{}],!1;if(e===U&&typeof F=="number"&&isFinite(F)){if(F>9007199254740991||isNaN(F))return K.errors=[{}],
!1;if(F<0||isNaN(F))return K.errors=[{}],!1}var f=U===e}else var f=!0}}}}else return K.errors=[{}],!1;var t=I===e}else var t=!0;
if(t){if(r.record!==void 0&&s.call(r,"record")){let I=r.record,T=e;if(e===T)if(I&&typeof I=="object"&&!Array.isArray(I)){
let D;if((I.results===void 0||!s.call(I,"results"))&&(D="results")||(I.rows===void 0||!s.call(I,"rows"))&&(D="rows")||(I.
durable===void 0||!s.call(I,"durable"))&&(D="durable"))return K.errors=[{}],!1;{let R=e;for(let F of Object.keys(I))if(!(F===
"results"||F==="rows"||F==="durable"))return K.errors=[{}],!1;if(R===e){if(I.results!==void 0&&s.call(I,"results")){let F=I.
results,U=e;if(typeof F!="string")return K.errors=[{}],!1;if(!(F==="none"||F==="digest"||F==="rows"))return K.errors=[{}],
!1;var a=U===e}else var a=!0;if(a){if(I.rows!==void 0&&s.call(I,"rows")){let U=I.rows,S=e;if(!(typeof U=="number"&&!(U%1)&&
!isNaN(U)&&isFinite(U)))return K.errors=[{}],!1;if(e===S&&typeof U=="number"&&isFinite(U)){if(U>1e4||isNaN(U))return K.errors=
[{}],!1;if(U<0||isNaN(U))return K.errors=[{}],!1}var a=S===e}else var a=!0;if(a)if(I.durable!==void 0&&s.call(I,"durable")){
let U=I.durable,S=e;if(typeof U!="string")return K.errors=[{}],!1;if(!(U==="before"||U==="within-a-second"))return K.errors=
[{}],!1;var a=S===e}else var a=!0}}}}else return K.errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(r.sessions!==void 0&&
s.call(r,"sessions")){let I=r.sessions,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return K.errors=[{}],
!1;if(e===T&&typeof I=="number"&&isFinite(I)){if(I>1e3||isNaN(I))return K.errors=[{}],!1;if(I<1||isNaN(I))return K.errors=
[{}],!1}var t=T===e}else var t=!0}}}}}}}}}}}}}}else return K.errors=[{}],!1;return K.errors=i,e===0}var Sr=new RegExp("^\
[A-Za-z][A-Za-z0-9_.-]*$","u");function Ge(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.code===void 0||!s.call(r,"code"))&&(h="code")||(r.
message===void 0||!s.call(r,"message"))&&(h="message"))return Ge.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!(m===
"code"||m==="message"))return Ge.errors=[{}],!1;if(k===e){if(r.code!==void 0&&s.call(r,"code")){let m=r.code,u=e;if(e===
e)if(typeof m=="string"){if(o(m)>100)return Ge.errors=[{}],!1;if(o(m)<1)return Ge.errors=[{}],!1;if(!Sr.test(m))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){
let m=r.message,u=e;if(e===u)if(typeof m=="string"){if(o(m)>4096)return Ge.errors=[{}],!1;if(o(m)<1)return Ge.errors=[{}],
!1}else return Ge.errors=[{}],!1;var t=u===e}else var t=!0}}}else return Ge.errors=[{}],!1;return Ge.errors=i,e===0}function nr(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let k;if((r.decision===void 0||!s.call(r,"decision"))&&(k="decision")||(r.view===void 0||!s.call(r,"v\
iew"))&&(k="view")||(r.until===void 0||!s.call(r,"until"))&&(k="until")||(r.reasons===void 0||!s.call(r,"reasons"))&&(k=
"reasons"))return nr.errors=[{}],!1;{let m=e;for(let u of Object.keys(r))if(!(u==="decision"||u==="view"||u==="until"||u===
"reasons"))return nr.errors=[{}],!1;if(m===e){if(r.decision!==void 0&&s.call(r,"decision")){let u=r.decision,d=e;if(typeof u!=
"string")return nr.errors=[{}],!1;if(u!=="allow")return nr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.view!==void 0&&
s.call(r,"view")){let d=e;K(r.view,{instancePath:z+"/view",parentData:r,parentDataProperty:"view",rootData:C})||(i=i===null?
K.errors:i.concat(K.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let g=r.
until,b=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return nr.errors=[{}],!1;if(e===b&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return nr.errors=[{}],!1;if(g<0||isNaN(g))return nr.errors=[{}],!1}var t=b===e}else
var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,b=e;if(e===b)if(Array.isArray(g)){if(g.length>
100)return nr.errors=[{}],!1;{var h=!0;let l=g.length;for(let n=0;n<l;n++){let f=e;Ge(g[n],{instancePath:z+"/reasons/"+n,
parentData:g,parentDataProperty:n,rootData:C})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var h=f===e;if(!h)
break}}}else return nr.errors=[{}],!1;var t=b===e}else var t=!0}}}}}else return nr.errors=[{}],!1;return nr.errors=i,e===
0}function Se(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if((r.decision===void 0||!s.call(r,"decision"))&&(u="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(u="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(u="choices")||(r.until===void 0||!s.call(
r,"until"))&&(u="until"))return Se.errors=[{}],!1;{let d=e;for(let g of Object.keys(r))if(!(g==="decision"||g==="reasons"||
g==="choices"||g==="until"))return Se.errors=[{}],!1;if(d===e){if(r.decision!==void 0&&s.call(r,"decision")){let g=r.decision,
b=e;if(typeof g!="string")return Se.errors=[{}],!1;if(g!=="deny")return Se.errors=[{}],!1;var t=b===e}else var t=!0;if(t){
if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,v=e;if(e===v)if(Array.isArray(b)){if(b.length>100)return Se.
errors=[{}],!1;{var h=!0;let n=b.length;for(let f=0;f<n;f++){let a=e;Ge(b[f],{instancePath:z+"/reasons/"+f,parentData:b,
parentDataProperty:f,rootData:C})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var h=a===e;if(!h)break}}}else return Se.
errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let v=r.choices,l=e;if(e===l)
if(Array.isArray(v)){if(v.length>1e3)return Se.errors=[{}],!1;{var k=!0;let f=v.length;for(let a=0;a<f;a++){let p=v[a],_=e;
if(e===_)if(p&&typeof p=="object"&&!Array.isArray(p)){let j;if((p.grant===void 0||!s.call(p,"grant"))&&(j="grant")||(p.role===
void 0||!s.call(p,"role"))&&(j="role")||(p.until===void 0||!s.call(p,"until"))&&(j="until"))return Se.errors=[{}],!1;{let P=e;
for(let N of Object.keys(p))if(!(N==="grant"||N==="role"||N==="until"))return Se.errors=[{}],!1;if(P===e){if(p.grant!==void 0&&
s.call(p,"grant")){let N=p.grant,c=e;if(e===e)if(typeof N=="string"){if(o(N)>127)return Se.errors=[{}],!1;if(o(N)<3)return Se.
errors=[{}],!1;if(!Nr.test(N))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var m=c===e}else var m=!0;if(m){if(p.
role!==void 0&&s.call(p,"role")){let c=p.role,x=e;if(e===e)if(typeof c=="string"){if(o(c)>63)return Se.errors=[{}],!1;if(o(
c)<1)return Se.errors=[{}],!1;if(!Ce.test(c))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var m=x===e}else var m=!0;
if(m)if(p.until!==void 0&&s.call(p,"until")){let c=p.until,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return Se.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>253402300799||isNaN(c))return Se.errors=[{}],!1;
if(c<0||isNaN(c))return Se.errors=[{}],!1}var m=x===e}else var m=!0}}}}else return Se.errors=[{}],!1;var k=_===e;if(!k)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&s.call(r,"until")){let v=r.until,l=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Se.errors=[{}],!1;if(e===l&&typeof v=="number"&&isFinite(v)){if(v>253402300799||
isNaN(v))return Se.errors=[{}],!1;if(v<0||isNaN(v))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.decision===void 0||!s.call(r,"decision"))&&(m="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(m="reasons")||(r.until===void 0||!s.call(r,"until"))&&(m="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(m="limits"))return Be.errors=[{}],!1;{let u=e;for(let d of Object.keys(r))if(!(d==="decision"||d==="reasons"||d==="unti\
l"||d==="limits"))return Be.errors=[{}],!1;if(u===e){if(r.decision!==void 0&&s.call(r,"decision")){let d=r.decision,g=e;
if(typeof d!="string")return Be.errors=[{}],!1;if(!(d==="allow"||d==="deny"||d==="hold"))return Be.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,b=e;if(e===b)if(Array.isArray(g)){if(g.
length>100)return Be.errors=[{}],!1;{var h=!0;let l=g.length;for(let n=0;n<l;n++){let f=e;Ge(g[n],{instancePath:z+"/reas\
ons/"+n,parentData:g,parentDataProperty:n,rootData:C})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var h=f===
e;if(!h)break}}}else return Be.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let b=r.
until,v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Be.errors=[{}],!1;if(e===v&&typeof b=="number"&&
isFinite(b)){if(b>253402300799||isNaN(b))return Be.errors=[{}],!1;if(b<0||isNaN(b))return Be.errors=[{}],!1}var t=v===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let b=r.limits,v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(
b)){let n=e;for(let f of Object.keys(b))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(n===e){if(b.
rows!==void 0&&s.call(b,"rows")){let f=b.rows,a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var k=a===e}else var k=!0;if(k)if(b.statementSeconds!==void 0&&s.call(b,"statementSeconds")){let f=b.statementSeconds,
a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===a&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var k=a===e}else var k=!0}}else
return Be.errors=[{}],!1;var t=v===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Ir(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0,t=e,h=!1,k=null,m=e;nr(r,{instancePath:z,
parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var d=m===e;d&&(h=
!0,k=0);let u=e;Se(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?Se.errors:i.concat(Se.errors),
e=i.length);var d=u===e;if(d&&h)h=!1,k=[k,1];else{d&&(h=!0,k=1);let g=e;Be(r,{instancePath:z,parentData:G,parentDataProperty:Q,
rootData:C})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var d=g===e;d&&h?(h=!1,k=[k,2]):d&&(h=!0,k=2)}if(h)e=
t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Ir.errors=i,!1}return Ir.errors=i,e===
0}var si=Or,ki={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","subject",
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
lr=new RegExp("^[0-9a-f]{64}$","u"),cr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function ee(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.session===void 0||
!s.call(r,"session"))&&(n="session")||(r.journal===void 0||!s.call(r,"journal"))&&(n="journal")||(r.subject===void 0||!s.
call(r,"subject"))&&(n="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&(n="tokenId")||(r.resource===void 0||!s.call(
r,"resource"))&&(n="resource")||(r.role===void 0||!s.call(r,"role"))&&(n="role")||(r.grant===void 0||!s.call(r,"grant"))&&
(n="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(n="grantUntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&
(n="bundle")||(r.address===void 0||!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n=
"protocol")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid"))return ee.errors=[{}],!1;{let f=e;for(let a of Object.keys(r))
if(!s.call(ki.properties,a))return ee.errors=[{}],!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let a=r.v,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{}],!1;if(a!==1)return ee.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,_=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ee.errors=
[{}],!1;if(e===_&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ee.errors=[{}],!1;if(p<1||isNaN(
p))return ee.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let _=r.at,w=e;if(e===w)if(typeof _==
"string"){if(o(_)>24)return ee.errors=[{}],!1;if(o(_)<24)return ee.errors=[{}],!1;if(!pr.test(_))return ee.errors=[{}],!1}else
return ee.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let w=r.prev,j=e;if(e===j)
if(typeof w=="string"){if(o(w)>64)return ee.errors=[{}],!1;if(o(w)<64)return ee.errors=[{}],!1;if(!lr.test(w))return ee.
errors=[{}],!1}else return ee.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let j=r.
type,P=e;if(typeof j!="string")return ee.errors=[{}],!1;if(j!=="session-start")return ee.errors=[{}],!1;var t=P===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let P=r.session,N=e;if(e===N)if(typeof P=="string"){if(o(P)>64)
return ee.errors=[{}],!1;if(o(P)<8)return ee.errors=[{}],!1;if(!er.test(P))return ee.errors=[{}],!1}else return ee.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let N=r.journal,c=e;if(e===c)if(typeof N==
"string"){if(o(N)>64)return ee.errors=[{}],!1;if(o(N)<8)return ee.errors=[{}],!1;if(!er.test(N))return ee.errors=[{}],!1}else
return ee.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let c=r.subject,x=e,
A=e,y=!1,$=null,q=e;if(e===q)if(c&&typeof c=="object"&&!Array.isArray(c)){let T;if((c.kind===void 0||!s.call(c,"kind"))&&
(T="kind")||(c.name===void 0||!s.call(c,"name"))&&(T="name")||(c.issuer===void 0||!s.call(c,"issuer"))&&(T="issuer")||(c.
subject===void 0||!s.call(c,"subject"))&&(T="subject")||(c.claims===void 0||!s.call(c,"claims"))&&(T="claims")||(c.authenticatedAt===
void 0||!s.call(c,"authenticatedAt"))&&(T="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let D of Object.
keys(c))if(!(D==="kind"||D==="name"||D==="issuer"||D==="subject"||D==="claims"||D==="authenticatedAt")){let R={};i===null?
i=[R]:i.push(R),e++;break}if(Z===e){if(c.kind!==void 0&&s.call(c,"kind")){let D=c.kind,R=e;if(typeof D!="string"){let U={};
i===null?i=[U]:i.push(U),e++}if(D!=="user"){let U={};i===null?i=[U]:i.push(U),e++}var h=R===e}else var h=!0;if(h){if(c.name!==
void 0&&s.call(c,"name")){let R=c.name,F=e;if(e===F)if(typeof R=="string"){if(o(R)>2048){let S={};i===null?i=[S]:i.push(
S),e++}else if(o(R)<0){let S={};i===null?i=[S]:i.push(S),e++}}else{let S={};i===null?i=[S]:i.push(S),e++}var h=F===e}else
var h=!0;if(h){if(c.issuer!==void 0&&s.call(c,"issuer")){let F=c.issuer,U=e;if(e===U)if(typeof F=="string"){if(o(F)>2048){
let L={};i===null?i=[L]:i.push(L),e++}else if(o(F)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:
i.push(L),e++}var h=U===e}else var h=!0;if(h){if(c.subject!==void 0&&s.call(c,"subject")){let U=c.subject,S=e;if(e===S)if(typeof U==
"string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{
let W={};i===null?i=[W]:i.push(W),e++}var h=S===e}else var h=!0;if(h){if(c.claims!==void 0&&s.call(c,"claims")){let S=c.
claims,L=e;if(e===L)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.keys(S).length>100){let E={};i===null?i=[E]:i.
push(E),e++}else{for(let E of Object.keys(S)){let X=e;if(e===X)if(typeof E=="string"){if(o(E)>1024){let H={};i===null?i=
[H]:i.push(H),e++}else if(o(E)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{let H={};i===null?i=[H]:i.push(H),e++}var k=X===
e;if(!k){let H={};i===null?i=[H]:i.push(H),e++;break}}if(k)for(let E of Object.keys(S)){let X=S[E],H=e;if(e===H)if(Array.
isArray(X))if(X.length>1e4){let Y={};i===null?i=[Y]:i.push(Y),e++}else{var m=!0;let Y=X.length;for(let J=0;J<Y;J++){let ce=X[J],
ie=e;if(e===ie)if(typeof ce=="string"){if(o(ce)>2048){let le={};i===null?i=[le]:i.push(le),e++}else if(o(ce)<0){let le={};
i===null?i=[le]:i.push(le),e++}}else{let le={};i===null?i=[le]:i.push(le),e++}var m=ie===e;if(!m)break}}else{let Y={};i===
null?i=[Y]:i.push(Y),e++}var u=H===e;if(!u)break}}else{let E={};i===null?i=[E]:i.push(E),e++}var h=L===e}else var h=!0;if(h)
if(c.authenticatedAt!==void 0&&s.call(c,"authenticatedAt")){let S=c.authenticatedAt,L=e;if(!(typeof S=="number"&&!(S%1)&&
!isNaN(S)&&isFinite(S))){let E={};i===null?i=[E]:i.push(E),e++}if(e===L&&typeof S=="number"&&isFinite(S)){if(S>253402300799||
isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}else if(S<0||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}}var h=L===
e}else var h=!0}}}}}}}else{let T={};i===null?i=[T]:i.push(T),e++}var v=q===e;v&&(y=!0,$=0);let O=e;if(e===O)if(c&&typeof c==
"object"&&!Array.isArray(c)){let T;if((c.kind===void 0||!s.call(c,"kind"))&&(T="kind")||(c.issuer===void 0||!s.call(c,"i\
ssuer"))&&(T="issuer")||(c.claims===void 0||!s.call(c,"claims"))&&(T="claims")||(c.authenticatedAt===void 0||!s.call(c,"\
authenticatedAt"))&&(T="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let D of Object.keys(c))
if(!(D==="kind"||D==="issuer"||D==="claims"||D==="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++;break}if(Z===
e){if(c.kind!==void 0&&s.call(c,"kind")){let D=c.kind,R=e;if(typeof D!="string"){let U={};i===null?i=[U]:i.push(U),e++}if(D!==
"workload"){let U={};i===null?i=[U]:i.push(U),e++}var d=R===e}else var d=!0;if(d){if(c.issuer!==void 0&&s.call(c,"issuer")){
let R=c.issuer,F=e;if(e===F)if(typeof R=="string"){if(o(R)>2048){let S={};i===null?i=[S]:i.push(S),e++}else if(o(R)<0){let S={};
i===null?i=[S]:i.push(S),e++}}else{let S={};i===null?i=[S]:i.push(S),e++}var d=F===e}else var d=!0;if(d){if(c.claims!==void 0&&
s.call(c,"claims")){let F=c.claims,U=e;if(e===U)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){
let L={};i===null?i=[L]:i.push(L),e++}else{for(let L of Object.keys(F)){let W=e;if(e===W)if(typeof L=="string"){if(o(L)>
1024){let E={};i===null?i=[E]:i.push(E),e++}else if(o(L)<1){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?
i=[E]:i.push(E),e++}var g=W===e;if(!g){let E={};i===null?i=[E]:i.push(E),e++;break}}if(g)for(let L of Object.keys(F)){let W=F[L],
E=e;if(e===E)if(typeof W=="string"){if(o(W)>2048){let X={};i===null?i=[X]:i.push(X),e++}else if(o(W)<0){let X={};i===null?
i=[X]:i.push(X),e++}}else{let X={};i===null?i=[X]:i.push(X),e++}var b=E===e;if(!b)break}}else{let L={};i===null?i=[L]:i.
push(L),e++}var d=U===e}else var d=!0;if(d)if(c.authenticatedAt!==void 0&&s.call(c,"authenticatedAt")){let F=c.authenticatedAt,
U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let L={};i===null?i=[L]:i.push(L),e++}if(e===U&&typeof F==
"number"&&isFinite(F)){if(F>253402300799||isNaN(F)){let L={};i===null?i=[L]:i.push(L),e++}else if(F<0||isNaN(F)){let L={};
i===null?i=[L]:i.push(L),e++}}var d=U===e}else var d=!0}}}}}else{let T={};i===null?i=[T]:i.push(T),e++}var v=O===e;if(v&&
y?(y=!1,$=[$,1]):v&&(y=!0,$=1),y)e=A,i!==null&&(A?i.length=A:i=null);else{let T={};return i===null?i=[T]:i.push(T),e++,ee.
errors=i,!1}var t=x===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let x=r.tokenId,A=e;if(e===A)if(typeof x==
"string"){if(o(x)>2048)return ee.errors=[{}],!1;if(o(x)<0)return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let A=r.resource,y=e;if(e===y)if(typeof A=="string"){
if(o(A)>2048)return ee.errors=[{}],!1;if(o(A)<0)return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=y===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let y=r.role,$=e;if(e===$)if(typeof y=="string"){if(o(y)>2048)return ee.errors=
[{}],!1;if(o(y)<0)return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let $=r.grant,q=e;if(e===q)if(typeof $=="string"){if(o($)>2048)return ee.errors=[{}],!1;if(o($)<0)return ee.
errors=[{}],!1}else return ee.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let q=r.grantUntil,O=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return ee.errors=[{}],!1;if(e===O&&
typeof q=="number"&&isFinite(q)){if(q>253402300799||isNaN(q))return ee.errors=[{}],!1;if(q<0||isNaN(q))return ee.errors=
[{}],!1}var t=O===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let O=r.bundle,I=e;if(e===I)if(O&&typeof O==
"object"&&!Array.isArray(O)){let Z;if((O.revision===void 0||!s.call(O,"revision"))&&(Z="revision")||(O.seq===void 0||!s.
call(O,"seq"))&&(Z="seq")||(O.digest===void 0||!s.call(O,"digest"))&&(Z="digest"))return ee.errors=[{}],!1;{let D=e;for(let R of Object.
keys(O))if(!(R==="revision"||R==="seq"||R==="digest"))return ee.errors=[{}],!1;if(D===e){if(O.revision!==void 0&&s.call(
O,"revision")){let R=O.revision,F=e;if(e===F)if(typeof R=="string"){if(o(R)>73)return ee.errors=[{}],!1;if(o(R)<1)return ee.
errors=[{}],!1}else return ee.errors=[{}],!1;var l=F===e}else var l=!0;if(l){if(O.seq!==void 0&&s.call(O,"seq")){let F=O.
seq,U=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return ee.errors=[{}],!1;if(e===U&&typeof F=="number"&&
isFinite(F)){if(F>9007199254740991||isNaN(F))return ee.errors=[{}],!1;if(F<0||isNaN(F))return ee.errors=[{}],!1}var l=U===
e}else var l=!0;if(l)if(O.digest!==void 0&&s.call(O,"digest")){let F=O.digest,U=e;if(e===e)if(typeof F=="string"){if(o(F)>
71)return ee.errors=[{}],!1;if(o(F)<71)return ee.errors=[{}],!1;if(!hr.test(F))return ee.errors=[{}],!1}else return ee.errors=
[{}],!1;var l=U===e}else var l=!0}}}}else return ee.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let I=r.address,T=e;if(e===T)if(typeof I=="string"){if(o(I)>2048)return ee.errors=[{}],!1;if(o(I)<0)
return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let T=r.protocol,Z=e;if(e===Z)if(typeof T=="string"){if(o(T)>2048)return ee.errors=[{}],!1;if(o(T)<0)return ee.
errors=[{}],!1}else return ee.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let Z=r.application,D=e;if(e===D)if(typeof Z=="string"){if(o(Z)>2048)return ee.errors=[{}],!1;if(o(Z)<0)return ee.
errors=[{}],!1}else return ee.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let D=e;
if(typeof r.trial!="boolean")return ee.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let R=r.kid,F=e;if(e===e)if(typeof R=="string"){if(o(R)>128)return ee.errors=[{}],!1;if(o(R)<1)return ee.errors=[{}],!1;
if(!Ve.test(R))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let R=r.sig,F=e;if(e===F)if(typeof R=="string"){if(o(R)>86)return ee.errors=[{}],!1;if(o(R)<86)return ee.
errors=[{}],!1;if(!cr.test(R))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}else
return ee.errors=[{}],!1;return ee.errors=i,e===0}var _i={type:"object",additionalProperties:!1,required:["v","n","at","\
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
Facts of each statement."},decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},revision:{type:"string",minLength:1,
maxLength:73,description:"The commit of the bundle, or none."},kid:{$ref:"words#/$defs/keyId",description:"The key that \
signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",
description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A statement is de\
cided; on stable storage before it is forwarded."},Yi={type:"object",additionalProperties:!1,required:["value"],properties:{
value:{type:["string","null"],maxLength:131072,description:"The value, or [masked]."},encoding:{type:"string",const:"bas\
e64",description:"Sent in binary form."},masked:{type:"boolean",description:"It belongs to a masked column."},bytes:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"Bytes of the whole, when it was cut."}},description:"One bind v\
alue."};function fr(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.bytes===void 0||!s.call(r,"bytes"))&&(h="bytes")||(r.digest===void 0||
!s.call(r,"digest"))&&(h="digest"))return fr.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!(m==="bytes"||m==="\
digest"))return fr.errors=[{}],!1;if(k===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let m=r.bytes,u=e;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return fr.errors=[{}],!1;if(e===u&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||
isNaN(m))return fr.errors=[{}],!1;if(m<0||isNaN(m))return fr.errors=[{}],!1}var t=u===e}else var t=!0;if(t)if(r.digest!==
void 0&&s.call(r,"digest")){let m=r.digest,u=e;if(e===e)if(typeof m=="string"){if(o(m)>71)return fr.errors=[{}],!1;if(o(
m)<71)return fr.errors=[{}],!1;if(!hr.test(m))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var t=u===e}else var t=!0}}}else
return fr.errors=[{}],!1;return fr.errors=i,e===0}var Xi={type:"string",enum:["create","alter","drop","grant-rights","al\
ter-system","alter-role","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-condition"],
description:"A finer name of a statement, for guards."};function Ee(r,{instancePath:z="",parentData:G,parentDataProperty:Q,
rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.kinds===void 0||!s.call(
r,"kinds"))&&(g="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(g="tags")||(r.reads===void 0||!s.call(r,"reads"))&&(g="\
reads")||(r.writes===void 0||!s.call(r,"writes"))&&(g="writes")||(r.masked===void 0||!s.call(r,"masked"))&&(g="masked"))
return Ee.errors=[{}],!1;{let b=e;for(let v of Object.keys(r))if(!(v==="kinds"||v==="tags"||v==="reads"||v==="writes"||v===
"functions"||v==="masked"))return Ee.errors=[{}],!1;if(b===e){if(r.kinds!==void 0&&s.call(r,"kinds")){let v=r.kinds,l=e;
if(e===l)if(Array.isArray(v)){if(v.length>15)return Ee.errors=[{}],!1;{var t=!0;let f=v.length;for(let a=0;a<f;a++){let p=v[a],
_=e;if(typeof p!="string")return Ee.errors=[{}],!1;if(!(p==="select"||p==="insert"||p==="update"||p==="delete"||p==="mer\
ge"||p==="truncate"||p==="ddl"||p==="call"||p==="do"||p==="copy"||p==="lock"||p==="notify"||p==="maintenance"||p==="set"||
p==="other"))return Ee.errors=[{}],!1;var t=_===e;if(!t)break}}}else return Ee.errors=[{}],!1;var h=l===e}else var h=!0;
if(h){if(r.tags!==void 0&&s.call(r,"tags")){let l=r.tags,n=e;if(e===n)if(Array.isArray(l)){if(l.length>13)return Ee.errors=
[{}],!1;{var k=!0;let a=l.length;for(let p=0;p<a;p++){let _=l[p],w=e;if(typeof _!="string")return Ee.errors=[{}],!1;if(!(_===
"create"||_==="alter"||_==="drop"||_==="grant-rights"||_==="alter-system"||_==="alter-role"||_==="copy-file"||_==="copy-\
program"||_==="explain-analyze"||_==="prepare"||_==="cursor"||_==="two-phase"||_==="without-condition"))return Ee.errors=
[{}],!1;var k=w===e;if(!k)break}}}else return Ee.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.reads!==void 0&&s.call(
r,"reads")){let n=r.reads,f=e;if(e===f)if(Array.isArray(n)){if(n.length>256)return Ee.errors=[{}],!1;{var m=!0;let p=n.length;
for(let _=0;_<p;_++){let w=n[_],j=e;if(e===j)if(typeof w=="string"){if(o(w)>2048)return Ee.errors=[{}],!1;if(o(w)<0)return Ee.
errors=[{}],!1}else return Ee.errors=[{}],!1;var m=j===e;if(!m)break}}}else return Ee.errors=[{}],!1;var h=f===e}else var h=!0;
if(h){if(r.writes!==void 0&&s.call(r,"writes")){let f=r.writes,a=e;if(e===a)if(Array.isArray(f)){if(f.length>256)return Ee.
errors=[{}],!1;{var u=!0;let _=f.length;for(let w=0;w<_;w++){let j=f[w],P=e;if(e===P)if(typeof j=="string"){if(o(j)>2048)
return Ee.errors=[{}],!1;if(o(j)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var u=P===e;if(!u)break}}}else
return Ee.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.functions!==void 0&&s.call(r,"functions")){let a=r.functions,
p=e;if(e===p)if(Array.isArray(a)){if(a.length>256)return Ee.errors=[{}],!1;{var d=!0;let w=a.length;for(let j=0;j<w;j++){
let P=a[j],N=e;if(e===N)if(typeof P=="string"){if(o(P)>2048)return Ee.errors=[{}],!1;if(o(P)<0)return Ee.errors=[{}],!1}else
return Ee.errors=[{}],!1;var d=N===e;if(!d)break}}}else return Ee.errors=[{}],!1;var h=p===e}else var h=!0;if(h)if(r.masked!==
void 0&&s.call(r,"masked")){let a=e;if(typeof r.masked!="boolean")return Ee.errors=[{}],!1;var h=a===e}else var h=!0}}}}}}}else
return Ee.errors=[{}],!1;return Ee.errors=i,e===0}function Je(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.code===void 0||!s.call(r,"code"))&&(h="\
code")||(r.message===void 0||!s.call(r,"message"))&&(h="message"))return Je.errors=[{}],!1;{let k=e;for(let m of Object.
keys(r))if(!(m==="code"||m==="message"))return Je.errors=[{}],!1;if(k===e){if(r.code!==void 0&&s.call(r,"code")){let m=r.
code,u=e;if(e===e)if(typeof m=="string"){if(o(m)>100)return Je.errors=[{}],!1;if(o(m)<1)return Je.errors=[{}],!1;if(!Sr.
test(m))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let m=r.message,u=e;if(e===u)if(typeof m=="string"){if(o(m)>4096)return Je.errors=[{}],!1;if(o(m)<1)return Je.
errors=[{}],!1}else return Je.errors=[{}],!1;var t=u===e}else var t=!0}}}else return Je.errors=[{}],!1;return Je.errors=
i,e===0}function se(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&
(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||
!s.call(r,"type"))&&(d="type")||(r.statement===void 0||!s.call(r,"statement"))&&(d="statement")||(r.text===void 0||!s.call(
r,"text"))&&(d="text")||(r.changed===void 0||!s.call(r,"changed"))&&(d="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(d="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(d="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(d=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(d="revision"))return se.errors=[{}],!1;{let g=e;for(let b of Object.
keys(r))if(!s.call(_i.properties,b))return se.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,v=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return se.errors=[{}],!1;if(b!==1)return se.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,l=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return se.errors=
[{}],!1;if(e===l&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return se.errors=[{}],!1;if(v<1||isNaN(
v))return se.errors=[{}],!1}var t=l===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let l=r.at,n=e;if(e===n)if(typeof l==
"string"){if(o(l)>24)return se.errors=[{}],!1;if(o(l)<24)return se.errors=[{}],!1;if(!pr.test(l))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let n=r.prev,f=e;if(e===f)
if(typeof n=="string"){if(o(n)>64)return se.errors=[{}],!1;if(o(n)<64)return se.errors=[{}],!1;if(!lr.test(n))return se.
errors=[{}],!1}else return se.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.
type,a=e;if(typeof f!="string")return se.errors=[{}],!1;if(f!=="statement")return se.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let a=r.statement,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return se.errors=[{}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return se.
errors=[{}],!1;if(a<1||isNaN(a))return se.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let p=r.text,_=e;if(e===_)if(typeof p=="string"){if(o(p)>131072)return se.errors=[{}],!1}else return se.errors=[{}],
!1;var t=_===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let _=e;fr(r.textCut,{instancePath:z+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:C})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var t=_===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let w=e;if(typeof r.changed!="boolean")return se.errors=
[{}],!1;var t=w===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let j=r.compiled,P=e;if(e===e)if(typeof j==
"string"){if(o(j)>71)return se.errors=[{}],!1;if(o(j)<71)return se.errors=[{}],!1;if(!hr.test(j))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let P=r.prepared,
N=e;if(e===N)if(typeof P=="string"){if(o(P)>2048)return se.errors=[{}],!1;if(o(P)<0)return se.errors=[{}],!1}else return se.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let N=r.binds,c=e;if(e===c)if(Array.
isArray(N)){if(N.length>1e3)return se.errors=[{}],!1;{var h=!0;let A=N.length;for(let y=0;y<A;y++){let $=N[y],q=e;if(e===
e)if($&&typeof $=="object"&&!Array.isArray($)){let I;if(($.value===void 0||!s.call($,"value"))&&(I="value"))return se.errors=
[{}],!1;{let T=e;for(let Z of Object.keys($))if(!(Z==="value"||Z==="encoding"||Z==="masked"||Z==="bytes"))return se.errors=
[{}],!1;if(T===e){if($.value!==void 0&&s.call($,"value")){let Z=$.value,D=e;if(typeof Z!="string"&&Z!==null)return se.errors=
[{}],!1;if(e===D&&typeof Z=="string"&&o(Z)>131072)return se.errors=[{}],!1;var k=D===e}else var k=!0;if(k){if($.encoding!==
void 0&&s.call($,"encoding")){let D=$.encoding,R=e;if(typeof D!="string")return se.errors=[{}],!1;if(D!=="base64")return se.
errors=[{}],!1;var k=R===e}else var k=!0;if(k){if($.masked!==void 0&&s.call($,"masked")){let R=e;if(typeof $.masked!="bo\
olean")return se.errors=[{}],!1;var k=R===e}else var k=!0;if(k)if($.bytes!==void 0&&s.call($,"bytes")){let R=$.bytes,F=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return se.errors=[{}],!1;if(e===F&&typeof R=="number"&&isFinite(
R)){if(R>9007199254740991||isNaN(R))return se.errors=[{}],!1;if(R<0||isNaN(R))return se.errors=[{}],!1}var k=F===e}else var k=!0}}}}}else
return se.errors=[{}],!1;var h=q===e;if(!h)break}}}else return se.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let c=r.bindCount,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return se.
errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>65535||isNaN(c))return se.errors=[{}],!1;if(c<0||isNaN(c))
return se.errors=[{}],!1}var t=x===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let x=r.parts,A=e;if(e===
A)if(Array.isArray(x)){if(x.length>100)return se.errors=[{}],!1;{var m=!0;let $=x.length;for(let q=0;q<$;q++){let O=e;Ee(
x[q],{instancePath:z+"/parts/"+q,parentData:x,parentDataProperty:q,rootData:C})||(i=i===null?Ee.errors:i.concat(Ee.errors),
e=i.length);var m=O===e;if(!m)break}}}else return se.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.decision!==void 0&&
s.call(r,"decision")){let A=r.decision,y=e;if(typeof A!="string")return se.errors=[{}],!1;if(!(A==="allow"||A==="deny"||
A==="hold"))return se.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let y=r.
reasons,$=e;if(e===$)if(Array.isArray(y)){if(y.length>16)return se.errors=[{}],!1;{var u=!0;let O=y.length;for(let I=0;I<
O;I++){let T=e;Je(y[I],{instancePath:z+"/reasons/"+I,parentData:y,parentDataProperty:I,rootData:C})||(i=i===null?Je.errors:
i.concat(Je.errors),e=i.length);var u=T===e;if(!u)break}}}else return se.errors=[{}],!1;var t=$===e}else var t=!0;if(t){
if(r.revision!==void 0&&s.call(r,"revision")){let $=r.revision,q=e;if(e===q)if(typeof $=="string"){if(o($)>73)return se.
errors=[{}],!1;if(o($)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let q=r.kid,O=e;if(e===e)if(typeof q=="string"){if(o(q)>128)return se.errors=[{}],!1;if(o(q)<1)
return se.errors=[{}],!1;if(!Ve.test(q))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=O===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let q=r.sig,O=e;if(e===O)if(typeof q=="string"){if(o(q)>86)return se.errors=[{}],
!1;if(o(q)<86)return se.errors=[{}],!1;if(!cr.test(q))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=O===e}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return se.errors=[{}],!1;return se.errors=i,e===0}var wi={type:"object",additionalProperties:!1,
required:["v","n","at","prev","type","statement","rows","bytes","durationMs"],properties:{v:{type:"integer",const:1,description:"\
The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its \
file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]\
{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{
type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-25\
6 of the line before, newline included; zeros for the first."},type:{type:"string",const:"outcome",description:"A statem\
ent went so."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"Its number in the session."},rows:{
type:"integer",minimum:0,maximum:9007199254740991,description:"Rows."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Bytes of result."},durationMs:{type:"number",minimum:0,maximum:9007199254740991,description:"Milliseconds."},
tag:{type:"string",minLength:0,maxLength:2048,description:"The command tag."},error:{type:"object",additionalProperties:!1,
required:["sqlstate"],properties:{sqlstate:{type:"string",minLength:5,maxLength:5,pattern:"^[0-9A-Z]{5}$","x-meaning":"a\
n SQLSTATE",description:"SQLSTATE."},message:{type:"string",minLength:0,maxLength:2048,description:"The message."}},description:"\
How it failed."},result:{$ref:"record#/$defs/recordedResult"},kid:{$ref:"words#/$defs/keyId",description:"The key that s\
igned this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",
description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A statement went \
so."},Ai=new RegExp("^[0-9A-Z]{5}$","u"),es={description:"What the client saw.",oneOf:[{type:"object",additionalProperties:!1,
required:["digest"],properties:{digest:{$ref:"words#/$defs/digest",description:"Digest over the rows."}}},{type:"object",
additionalProperties:!1,required:["rows"],properties:{rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{
type:["string","null"],maxLength:131072},description:"A row."},description:"The first rows."},cut:{type:"boolean",description:"\
There were more."}}}]};function $r(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0,
t=e,h=!1,k=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"digest"))&&
(l="digest")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(f!=="digest"){let a={};i===
null?i=[a]:i.push(a),e++;break}if(n===e&&r.digest!==void 0&&s.call(r,"digest")){let f=r.digest;if(e===e)if(typeof f=="st\
ring"){if(o(f)>71){let a={};i===null?i=[a]:i.push(a),e++}else if(o(f)<71){let a={};i===null?i=[a]:i.push(a),e++}else if(!hr.
test(f)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===null?i=[a]:i.push(a),e++}}}}else{let l={};i===null?i=[
l]:i.push(l),e++}var v=m===e;v&&(h=!0,k=0);let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===
void 0||!s.call(r,"rows"))&&(l="rows")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(!(f===
"rows"||f==="cut")){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.
rows,a=e;if(e===a)if(Array.isArray(f))if(f.length>1e4){let _={};i===null?i=[_]:i.push(_),e++}else{var d=!0;let _=f.length;
for(let w=0;w<_;w++){let j=f[w],P=e;if(e===P)if(Array.isArray(j))if(j.length>2e3){let c={};i===null?i=[c]:i.push(c),e++}else{
var g=!0;let c=j.length;for(let x=0;x<c;x++){let A=j[x],y=e;if(typeof A!="string"&&A!==null){let q={};i===null?i=[q]:i.push(
q),e++}if(e===y&&typeof A=="string"&&o(A)>131072){let q={};i===null?i=[q]:i.push(q),e++}var g=y===e;if(!g)break}}else{let c={};
i===null?i=[c]:i.push(c),e++}var d=P===e;if(!d)break}}else{let _={};i===null?i=[_]:i.push(_),e++}var b=a===e}else var b=!0;
if(b)if(r.cut!==void 0&&s.call(r,"cut")){let f=e;if(typeof r.cut!="boolean"){let p={};i===null?i=[p]:i.push(p),e++}var b=f===
e}else var b=!0}}}else{let l={};i===null?i=[l]:i.push(l),e++}var v=u===e;if(v&&h?(h=!1,k=[k,1]):v&&(h=!0,k=1),h)e=t,i!==
null&&(t?i.length=t:i=null);else{let l={};return i===null?i=[l]:i.push(l),e++,$r.errors=i,!1}return $r.errors=i,e===0}function fe(r,{
instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let k;if((r.v===void 0||!s.call(r,"v"))&&(k="v")||(r.n===void 0||!s.call(r,"n"))&&(k="n")||(r.at===void 0||
!s.call(r,"at"))&&(k="at")||(r.prev===void 0||!s.call(r,"prev"))&&(k="prev")||(r.type===void 0||!s.call(r,"type"))&&(k="\
type")||(r.statement===void 0||!s.call(r,"statement"))&&(k="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(k="rows")||
(r.bytes===void 0||!s.call(r,"bytes"))&&(k="bytes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(k="durationMs"))
return fe.errors=[{}],!1;{let m=e;for(let u of Object.keys(r))if(!s.call(wi.properties,u))return fe.errors=[{}],!1;if(m===
e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return fe.errors=
[{}],!1;if(u!==1)return fe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,g=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return fe.errors=[{}],!1;if(e===g&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return fe.errors=[{}],!1;if(d<1||isNaN(d))return fe.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,b=e;if(e===b)if(typeof g=="string"){if(o(g)>24)return fe.errors=[{}],
!1;if(o(g)<24)return fe.errors=[{}],!1;if(!pr.test(g))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=b===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let b=r.prev,v=e;if(e===v)if(typeof b=="string"){if(o(b)>64)return fe.
errors=[{}],!1;if(o(b)<64)return fe.errors=[{}],!1;if(!lr.test(b))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=v===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let v=r.type,l=e;if(typeof v!="string")return fe.errors=
[{}],!1;if(v!=="outcome")return fe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"sta\
tement")){let l=r.statement,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return fe.errors=[{}],!1;if(e===
n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return fe.errors=[{}],!1;if(l<1||isNaN(l))return fe.
errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let n=r.rows,f=e;if(!(typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return fe.errors=[{}],!1;if(n<0||isNaN(n))return fe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let f=r.bytes,a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return fe.errors=[
{}],!1;if(e===a&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return fe.errors=[{}],!1;if(f<0||isNaN(
f))return fe.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.durationMs!==void 0&&s.call(r,"durationMs")){let a=r.durationMs,
p=e;if(e===p)if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return fe.errors=[{}],!1;if(a<0||isNaN(
a))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"t\
ag")){let p=r.tag,_=e;if(e===_)if(typeof p=="string"){if(o(p)>2048)return fe.errors=[{}],!1;if(o(p)<0)return fe.errors=[
{}],!1}else return fe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.error!==void 0&&s.call(r,"error")){let _=r.error,
w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){let P;if((_.sqlstate===void 0||!s.call(_,"sqlstate"))&&(P="sql\
state"))return fe.errors=[{}],!1;{let N=e;for(let c of Object.keys(_))if(!(c==="sqlstate"||c==="message"))return fe.errors=
[{}],!1;if(N===e){if(_.sqlstate!==void 0&&s.call(_,"sqlstate")){let c=_.sqlstate,x=e;if(e===x)if(typeof c=="string"){if(o(
c)>5)return fe.errors=[{}],!1;if(o(c)<5)return fe.errors=[{}],!1;if(!Ai.test(c))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(_.message!==void 0&&s.call(_,"message")){let c=_.message,x=e;if(e===x)if(typeof c==
"string"){if(o(c)>2048)return fe.errors=[{}],!1;if(o(c)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=x===
e}else var h=!0}}}else return fe.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){
let w=e;$r(r.result,{instancePath:z+"/result",parentData:r,parentDataProperty:"result",rootData:C})||(i=i===null?$r.errors:
i.concat($r.errors),e=i.length);var t=w===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let j=r.kid,P=e;if(e===
e)if(typeof j=="string"){if(o(j)>128)return fe.errors=[{}],!1;if(o(j)<1)return fe.errors=[{}],!1;if(!Ve.test(j))return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var t=P===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let j=r.
sig,P=e;if(e===P)if(typeof j=="string"){if(o(j)>86)return fe.errors=[{}],!1;if(o(j)<86)return fe.errors=[{}],!1;if(!cr.test(
j))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}}}}}}}else return fe.errors=
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
function be(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let k;if((r.v===void 0||!s.call(r,"v"))&&(k="v")||(r.n===void 0||!s.call(r,"n"))&&(k="n")||
(r.at===void 0||!s.call(r,"at"))&&(k="at")||(r.prev===void 0||!s.call(r,"prev"))&&(k="prev")||(r.type===void 0||!s.call(
r,"type"))&&(k="type")||(r.revision===void 0||!s.call(r,"revision"))&&(k="revision")||(r.decision===void 0||!s.call(r,"d\
ecision"))&&(k="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(k="reasons"))return be.errors=[{}],!1;{let m=e;
for(let u of Object.keys(r))if(!s.call(ji.properties,u))return be.errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){
let u=r.v,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return be.errors=[{}],!1;if(u!==1)return be.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return be.errors=[{}],!1;if(e===g&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return be.
errors=[{}],!1;if(d<1||isNaN(d))return be.errors=[{}],!1}var t=g===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let g=r.at,b=e;if(e===b)if(typeof g=="string"){if(o(g)>24)return be.errors=[{}],!1;if(o(g)<24)return be.errors=[{}],!1;if(!pr.
test(g))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let b=r.prev,v=e;if(e===v)if(typeof b=="string"){if(o(b)>64)return be.errors=[{}],!1;if(o(b)<64)return be.errors=
[{}],!1;if(!lr.test(b))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let v=r.type,l=e;if(typeof v!="string")return be.errors=[{}],!1;if(v!=="redecide")return be.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"revision")){let l=r.revision,n=e;if(e===n)if(typeof l==
"string"){if(o(l)>73)return be.errors=[{}],!1;if(o(l)<1)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let n=r.seq,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return be.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return be.errors=
[{}],!1;if(n<0||isNaN(n))return be.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){
let f=r.digest,a=e;if(e===e)if(typeof f=="string"){if(o(f)>71)return be.errors=[{}],!1;if(o(f)<71)return be.errors=[{}],
!1;if(!hr.test(f))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.decision!==
void 0&&s.call(r,"decision")){let a=r.decision,p=e;if(typeof a!="string")return be.errors=[{}],!1;if(!(a==="allow"||a===
"deny"))return be.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let p=r.reasons,
_=e;if(e===_)if(Array.isArray(p)){if(p.length>16)return be.errors=[{}],!1;{var h=!0;let j=p.length;for(let P=0;P<j;P++){
let N=e;Je(p[P],{instancePath:z+"/reasons/"+P,parentData:p,parentDataProperty:P,rootData:C})||(i=i===null?Je.errors:i.concat(
Je.errors),e=i.length);var h=N===e;if(!h)break}}}else return be.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let _=r.kid,w=e;if(e===e)if(typeof _=="string"){if(o(_)>128)return be.errors=[{}],!1;if(o(_)<1)
return be.errors=[{}],!1;if(!Ve.test(_))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=w===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let _=r.sig,w=e;if(e===w)if(typeof _=="string"){if(o(_)>86)return be.errors=[{}],
!1;if(o(_)<86)return be.errors=[{}],!1;if(!cr.test(_))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=w===e}else
var t=!0}}}}}}}}}}}}}else return be.errors=[{}],!1;return be.errors=i,e===0}function Ie(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(h="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(h="sig"))return Ie.errors=[{}],!1;{let k=e;for(let m of Object.
keys(r))if(!(m==="v"||m==="n"||m==="at"||m==="prev"||m==="type"||m==="kid"||m==="sig"))return Ie.errors=[{}],!1;if(k===e){
if(r.v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ie.errors=
[{}],!1;if(m!==1)return Ie.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,d=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ie.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Ie.errors=[{}],!1;if(u<1||isNaN(u))return Ie.errors=[{}],!1}var t=d===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d=="string"){if(o(d)>24)return Ie.errors=[{}],
!1;if(o(d)<24)return Ie.errors=[{}],!1;if(!pr.test(d))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g=="string"){if(o(g)>64)return Ie.
errors=[{}],!1;if(o(g)<64)return Ie.errors=[{}],!1;if(!lr.test(g))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;
var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!="string")return Ie.errors=
[{}],!1;if(b!=="head")return Ie.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let v=r.
kid,l=e;if(e===e)if(typeof v=="string"){if(o(v)>128)return Ie.errors=[{}],!1;if(o(v)<1)return Ie.errors=[{}],!1;if(!Ve.test(
v))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let v=r.sig,l=e;if(e===l)if(typeof v=="string"){if(o(v)>86)return Ie.errors=[{}],!1;if(o(v)<86)return Ie.errors=[{}],
!1;if(!cr.test(v))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.
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
 it."}},description:"The session ended."};function me(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.
n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.reason===void 0||!s.call(r,"reason"))&&(h="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(h="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(h="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(h="bytes"))return me.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!s.call(xi.properties,
m))return me.errors=[{}],!1;if(k===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return me.errors=[{}],!1;if(m!==1)return me.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let u=r.n,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return me.errors=[{}],!1;if(e===d&&
typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return me.errors=[{}],!1;if(u<1||isNaN(u))return me.errors=
[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d=="string"){
if(o(d)>24)return me.errors=[{}],!1;if(o(d)<24)return me.errors=[{}],!1;if(!pr.test(d))return me.errors=[{}],!1}else return me.
errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g==
"string"){if(o(g)>64)return me.errors=[{}],!1;if(o(g)<64)return me.errors=[{}],!1;if(!lr.test(g))return me.errors=[{}],!1}else
return me.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!=
"string")return me.errors=[{}],!1;if(b!=="session-end")return me.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let v=r.reason,l=e;if(e===e)if(typeof v=="string"){if(o(v)>100)return me.errors=[{}],!1;if(o(
v)<1)return me.errors=[{}],!1;if(!Sr.test(v))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.message!==void 0&&s.call(r,"message")){let l=r.message,n=e;if(e===n)if(typeof l=="string"){if(o(l)>2048)return me.
errors=[{}],!1;if(o(l)<0)return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.statements!==
void 0&&s.call(r,"statements")){let n=r.statements,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.
errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return me.errors=[{}],!1;if(n<
0||isNaN(n))return me.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,
a=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return me.errors=[{}],!1;if(e===a&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return me.errors=[{}],!1;if(f<0||isNaN(f))return me.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let a=r.bytes,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))
return me.errors=[{}],!1;if(e===p&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return me.errors=[{}],
!1;if(a<0||isNaN(a))return me.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let p=r.
kid,_=e;if(e===e)if(typeof p=="string"){if(o(p)>128)return me.errors=[{}],!1;if(o(p)<1)return me.errors=[{}],!1;if(!Ve.test(
p))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let p=r.sig,_=e;if(e===_)if(typeof p=="string"){if(o(p)>86)return me.errors=[{}],!1;if(o(p)<86)return me.errors=[{}],
!1;if(!cr.test(p))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}else return me.
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
urnal begins."};function pe(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(
r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===
void 0||!s.call(r,"type"))&&(m="type")||(r.journal===void 0||!s.call(r,"journal"))&&(m="journal")||(r.after===void 0||!s.
call(r,"after"))&&(m="after")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="si\
g"))return pe.errors=[{}],!1;{let u=e;for(let d of Object.keys(r))if(!s.call(Ni.properties,d))return pe.errors=[{}],!1;if(u===
e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,g=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return pe.errors=
[{}],!1;if(d!==1)return pe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let g=r.n,b=e;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return pe.errors=[{}],!1;if(e===b&&typeof g=="number"&&isFinite(
g)){if(g>9007199254740991||isNaN(g))return pe.errors=[{}],!1;if(g<1||isNaN(g))return pe.errors=[{}],!1}var t=b===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let b=r.at,v=e;if(e===v)if(typeof b=="string"){if(o(b)>24)return pe.errors=[{}],
!1;if(o(b)<24)return pe.errors=[{}],!1;if(!pr.test(b))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let v=r.prev,l=e;if(e===l)if(typeof v=="string"){if(o(v)>64)return pe.
errors=[{}],!1;if(o(v)<64)return pe.errors=[{}],!1;if(!lr.test(v))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,n=e;if(typeof l!="string")return pe.errors=
[{}],!1;if(l!=="journal-start")return pe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let n=r.journal,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return pe.errors=[{}],!1;if(o(n)<8)return pe.
errors=[{}],!1;if(!er.test(n))return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let f=r.after,a=e;if(e===a)if(Array.isArray(f)){if(f.length>64)return pe.errors=[{}],
!1;{var h=!0;let _=f.length;for(let w=0;w<_;w++){let j=f[w],P=e;if(e===P)if(j&&typeof j=="object"&&!Array.isArray(j)){let c;
if((j.journal===void 0||!s.call(j,"journal"))&&(c="journal")||(j.lines===void 0||!s.call(j,"lines"))&&(c="lines")||(j.head===
void 0||!s.call(j,"head"))&&(c="head"))return pe.errors=[{}],!1;{let x=e;for(let A of Object.keys(j))if(!(A==="journal"||
A==="lines"||A==="head"))return pe.errors=[{}],!1;if(x===e){if(j.journal!==void 0&&s.call(j,"journal")){let A=j.journal,
y=e;if(e===y)if(typeof A=="string"){if(o(A)>64)return pe.errors=[{}],!1;if(o(A)<8)return pe.errors=[{}],!1;if(!er.test(A))
return pe.errors=[{}],!1}else return pe.errors=[{}],!1;var k=y===e}else var k=!0;if(k){if(j.lines!==void 0&&s.call(j,"li\
nes")){let y=j.lines,$=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return pe.errors=[{}],!1;if(e===$&&typeof y==
"number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return pe.errors=[{}],!1;if(y<0||isNaN(y))return pe.errors=[{}],!1}
var k=$===e}else var k=!0;if(k)if(j.head!==void 0&&s.call(j,"head")){let y=j.head,$=e;if(e===$)if(typeof y=="string"){if(o(
y)>64)return pe.errors=[{}],!1;if(o(y)<64)return pe.errors=[{}],!1;if(!lr.test(y))return pe.errors=[{}],!1}else return pe.
errors=[{}],!1;var k=$===e}else var k=!0}}}}else return pe.errors=[{}],!1;var h=P===e;if(!h)break}}}else return pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,p=e;if(e===e)if(typeof a=="strin\
g"){if(o(a)>128)return pe.errors=[{}],!1;if(o(a)<1)return pe.errors=[{}],!1;if(!Ve.test(a))return pe.errors=[{}],!1}else
return pe.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,p=e;if(e===p)if(typeof a==
"string"){if(o(a)>86)return pe.errors=[{}],!1;if(o(a)<86)return pe.errors=[{}],!1;if(!cr.test(a))return pe.errors=[{}],!1}else
return pe.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}}}}else return pe.errors=[{}],!1;return pe.errors=i,e===0}var Pi={
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
ssion's file exists."};function Le(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.
call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.
type===void 0||!s.call(r,"type"))&&(h="type")||(r.session===void 0||!s.call(r,"session"))&&(h="session")||(r.start===void 0||
!s.call(r,"start"))&&(h="start")||(r.kid===void 0||!s.call(r,"kid"))&&(h="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(h=
"sig"))return Le.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!s.call(Pi.properties,m))return Le.errors=[{}],!1;
if(k===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Le.
errors=[{}],!1;if(m!==1)return Le.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Le.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Le.errors=[{}],!1;if(u<1||isNaN(u))return Le.errors=[{}],!1}var t=d===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d=="string"){if(o(d)>24)return Le.errors=[{}],
!1;if(o(d)<24)return Le.errors=[{}],!1;if(!pr.test(d))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g=="string"){if(o(g)>64)return Le.
errors=[{}],!1;if(o(g)<64)return Le.errors=[{}],!1;if(!lr.test(g))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!="string")return Le.errors=
[{}],!1;if(b!=="session-opened")return Le.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let v=r.session,l=e;if(e===l)if(typeof v=="string"){if(o(v)>64)return Le.errors=[{}],!1;if(o(v)<8)return Le.
errors=[{}],!1;if(!er.test(v))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let l=r.start,n=e;if(e===n)if(typeof l=="string"){if(o(l)>64)return Le.errors=[{}],!1;
if(o(l)<64)return Le.errors=[{}],!1;if(!lr.test(l))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return Le.
errors=[{}],!1;if(o(n)<1)return Le.errors=[{}],!1;if(!Ve.test(n))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
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
by the chain, every line before it."}},description:"A session ended in order."};function Ae(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.session===void 0||
!s.call(r,"session"))&&(h="session")||(r.lines===void 0||!s.call(r,"lines"))&&(h="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(h="head")||(r.kid===void 0||!s.call(r,"kid"))&&(h="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(h="sig"))return Ae.
errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!s.call($i.properties,m))return Ae.errors=[{}],!1;if(k===e){if(r.
v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ae.errors=[{}],
!1;if(m!==1)return Ae.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,d=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ae.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return Ae.errors=[{}],!1;if(u<1||isNaN(u))return Ae.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d=="string"){if(o(d)>24)return Ae.errors=[{}],!1;if(o(d)<24)return Ae.
errors=[{}],!1;if(!pr.test(d))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g=="string"){if(o(g)>64)return Ae.errors=[{}],!1;if(o(
g)<64)return Ae.errors=[{}],!1;if(!lr.test(g))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!="string")return Ae.errors=[{}],!1;if(b!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let v=r.
session,l=e;if(e===l)if(typeof v=="string"){if(o(v)>64)return Ae.errors=[{}],!1;if(o(v)<8)return Ae.errors=[{}],!1;if(!er.
test(v))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===n&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="st\
ring"){if(o(n)>64)return Ae.errors=[{}],!1;if(o(n)<64)return Ae.errors=[{}],!1;if(!lr.test(n))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,a=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return Ae.errors=[{}],!1;if(o(f)<1)return Ae.errors=[{}],!1;if(!Ve.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,a=e;if(e===a)if(typeof f==
"string"){if(o(f)>86)return Ae.errors=[{}],!1;if(o(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=i,e===0}var Oi={
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
n."};function je(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&
(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||
!s.call(r,"type"))&&(h="type")||(r.session===void 0||!s.call(r,"session"))&&(h="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(h="lines")||(r.head===void 0||!s.call(r,"head"))&&(h="head")||(r.kid===void 0||!s.call(r,"kid"))&&(h="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(h="sig"))return je.errors=[{}],!1;{let k=e;for(let m of Object.keys(r))if(!s.call(Oi.
properties,m))return je.errors=[{}],!1;if(k===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m)))return je.errors=[{}],!1;if(m!==1)return je.errors=[{}],!1;var t=u===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let u=r.n,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return je.errors=
[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return je.errors=[{}],!1;if(u<1||isNaN(
u))return je.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d==
"string"){if(o(d)>24)return je.errors=[{}],!1;if(o(d)<24)return je.errors=[{}],!1;if(!pr.test(d))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)
if(typeof g=="string"){if(o(g)>64)return je.errors=[{}],!1;if(o(g)<64)return je.errors=[{}],!1;if(!lr.test(g))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.
type,v=e;if(typeof b!="string")return je.errors=[{}],!1;if(b!=="session-failed")return je.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let v=r.session,l=e;if(e===l)if(typeof v=="string"){if(o(v)>64)
return je.errors=[{}],!1;if(o(v)<8)return je.errors=[{}],!1;if(!er.test(v))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return je.errors=[{}],!1;if(o(n)<64)
return je.errors=[{}],!1;if(!lr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,a=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return je.errors=[
{}],!1;if(o(f)<1)return je.errors=[{}],!1;if(!Ve.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=a===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,a=e;if(e===a)if(typeof f=="string"){if(o(f)>86)return je.
errors=[{}],!1;if(o(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=a===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=i,e===0}var Li={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(h="grant")||(r.use===void 0||!s.call(r,"use"))&&(h="use")||(r.of===void 0||!s.call(r,"of"))&&(h="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(h="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(h="sig"))return Pe.errors=[{}],!1;{let k=e;
for(let m of Object.keys(r))if(!s.call(Li.properties,m))return Pe.errors=[{}],!1;if(k===e){if(r.v!==void 0&&s.call(r,"v")){
let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Pe.errors=[{}],!1;if(m!==1)return Pe.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return Pe.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return Pe.
errors=[{}],!1;if(u<1||isNaN(u))return Pe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let d=r.at,g=e;if(e===g)if(typeof d=="string"){if(o(d)>24)return Pe.errors=[{}],!1;if(o(d)<24)return Pe.errors=[{}],!1;if(!pr.
test(d))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g=="string"){if(o(g)>64)return Pe.errors=[{}],!1;if(o(g)<64)return Pe.errors=
[{}],!1;if(!lr.test(g))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!="string")return Pe.errors=[{}],!1;if(b!=="claim")return Pe.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let v=r.grant,l=e;if(e===l)if(typeof v==
"string"){if(o(v)>2048)return Pe.errors=[{}],!1;if(o(v)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let n=r.of,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Pe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return Pe.errors=[{}],!1;if(n<1||isNaN(n))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,a=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return Pe.errors=[{}],!1;if(o(f)<1)return Pe.
errors=[{}],!1;if(!Ve.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,a=e;if(e===a)if(typeof f=="string"){if(o(f)>86)return Pe.errors=[{}],!1;if(o(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}}else
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
 every line before it."}},description:"An attempt that never became a session."};function he(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.address===void 0||
!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(n="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(n="sig"))return he.errors=[{}],!1;{let f=e;for(let a of Object.keys(r))if(!s.call(qi.properties,a))return he.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let a=r.v,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return he.
errors=[{}],!1;if(a!==1)return he.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.
n,_=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return he.errors=[{}],!1;if(e===_&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return he.errors=[{}],!1;if(p<1||isNaN(p))return he.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let _=r.at,w=e;if(e===w)if(typeof _=="string"){if(o(_)>24)return he.errors=[{}],
!1;if(o(_)<24)return he.errors=[{}],!1;if(!pr.test(_))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let w=r.prev,j=e;if(e===j)if(typeof w=="string"){if(o(w)>64)return he.
errors=[{}],!1;if(o(w)<64)return he.errors=[{}],!1;if(!lr.test(w))return he.errors=[{}],!1}else return he.errors=[{}],!1;
var t=j===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let j=r.type,P=e;if(typeof j!="string")return he.errors=
[{}],!1;if(j!=="refusal")return he.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let P=r.address,N=e;if(e===N)if(typeof P=="string"){if(o(P)>2048)return he.errors=[{}],!1;if(o(P)<0)return he.errors=
[{}],!1}else return he.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let N=r.
protocol,c=e;if(e===c)if(typeof N=="string"){if(o(N)>2048)return he.errors=[{}],!1;if(o(N)<0)return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let c=r.resource,
x=e;if(e===x)if(typeof c=="string"){if(o(c)>2048)return he.errors=[{}],!1;if(o(c)<0)return he.errors=[{}],!1}else return he.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let x=r.role,A=e;if(e===A)if(typeof x==
"string"){if(o(x)>2048)return he.errors=[{}],!1;if(o(x)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let A=r.subject,y=e,$=e,q=!1,O=null,I=e;if(e===I)if(A&&
typeof A=="object"&&!Array.isArray(A)){let D;if((A.kind===void 0||!s.call(A,"kind"))&&(D="kind")||(A.name===void 0||!s.call(
A,"name"))&&(D="name")||(A.issuer===void 0||!s.call(A,"issuer"))&&(D="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&
(D="subject")||(A.claims===void 0||!s.call(A,"claims"))&&(D="claims")||(A.authenticatedAt===void 0||!s.call(A,"authentic\
atedAt"))&&(D="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let F of Object.keys(A))if(!(F===
"kind"||F==="name"||F==="issuer"||F==="subject"||F==="claims"||F==="authenticatedAt")){let U={};i===null?i=[U]:i.push(U),
e++;break}if(R===e){if(A.kind!==void 0&&s.call(A,"kind")){let F=A.kind,U=e;if(typeof F!="string"){let L={};i===null?i=[L]:
i.push(L),e++}if(F!=="user"){let L={};i===null?i=[L]:i.push(L),e++}var h=U===e}else var h=!0;if(h){if(A.name!==void 0&&s.
call(A,"name")){let U=A.name,S=e;if(e===S)if(typeof U=="string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(
U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var h=S===e}else var h=!0;if(h){
if(A.issuer!==void 0&&s.call(A,"issuer")){let S=A.issuer,L=e;if(e===L)if(typeof S=="string"){if(o(S)>2048){let E={};i===
null?i=[E]:i.push(E),e++}else if(o(S)<0){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}
var h=L===e}else var h=!0;if(h){if(A.subject!==void 0&&s.call(A,"subject")){let L=A.subject,W=e;if(e===W)if(typeof L=="s\
tring"){if(o(L)>2048){let X={};i===null?i=[X]:i.push(X),e++}else if(o(L)<0){let X={};i===null?i=[X]:i.push(X),e++}}else{
let X={};i===null?i=[X]:i.push(X),e++}var h=W===e}else var h=!0;if(h){if(A.claims!==void 0&&s.call(A,"claims")){let W=A.
claims,E=e;if(e===E)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(W).length>100){let H={};i===null?i=[H]:i.
push(H),e++}else{for(let H of Object.keys(W)){let Y=e;if(e===Y)if(typeof H=="string"){if(o(H)>1024){let J={};i===null?i=
[J]:i.push(J),e++}else if(o(H)<1){let J={};i===null?i=[J]:i.push(J),e++}}else{let J={};i===null?i=[J]:i.push(J),e++}var k=Y===
e;if(!k){let J={};i===null?i=[J]:i.push(J),e++;break}}if(k)for(let H of Object.keys(W)){let Y=W[H],J=e;if(e===J)if(Array.
isArray(Y))if(Y.length>1e4){let ce={};i===null?i=[ce]:i.push(ce),e++}else{var m=!0;let ce=Y.length;for(let ie=0;ie<ce;ie++){
let _e=Y[ie],le=e;if(e===le)if(typeof _e=="string"){if(o(_e)>2048){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(_e)<
0){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var m=le===e;if(!m)break}}else{
let ce={};i===null?i=[ce]:i.push(ce),e++}var u=J===e;if(!u)break}}else{let H={};i===null?i=[H]:i.push(H),e++}var h=E===e}else
var h=!0;if(h)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let W=A.authenticatedAt,E=e;if(!(typeof W=="nu\
mber"&&!(W%1)&&!isNaN(W)&&isFinite(W))){let H={};i===null?i=[H]:i.push(H),e++}if(e===E&&typeof W=="number"&&isFinite(W)){
if(W>253402300799||isNaN(W)){let H={};i===null?i=[H]:i.push(H),e++}else if(W<0||isNaN(W)){let H={};i===null?i=[H]:i.push(
H),e++}}var h=E===e}else var h=!0}}}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var v=I===e;v&&(q=!0,O=0);let T=e;if(e===
T)if(A&&typeof A=="object"&&!Array.isArray(A)){let D;if((A.kind===void 0||!s.call(A,"kind"))&&(D="kind")||(A.issuer===void 0||
!s.call(A,"issuer"))&&(D="issuer")||(A.claims===void 0||!s.call(A,"claims"))&&(D="claims")||(A.authenticatedAt===void 0||
!s.call(A,"authenticatedAt"))&&(D="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let F of Object.
keys(A))if(!(F==="kind"||F==="issuer"||F==="claims"||F==="authenticatedAt")){let U={};i===null?i=[U]:i.push(U),e++;break}
if(R===e){if(A.kind!==void 0&&s.call(A,"kind")){let F=A.kind,U=e;if(typeof F!="string"){let L={};i===null?i=[L]:i.push(L),
e++}if(F!=="workload"){let L={};i===null?i=[L]:i.push(L),e++}var d=U===e}else var d=!0;if(d){if(A.issuer!==void 0&&s.call(
A,"issuer")){let U=A.issuer,S=e;if(e===S)if(typeof U=="string"){if(o(U)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(
U)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var d=S===e}else var d=!0;if(d){
if(A.claims!==void 0&&s.call(A,"claims")){let S=A.claims,L=e;if(e===L)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.
keys(S).length>100){let E={};i===null?i=[E]:i.push(E),e++}else{for(let E of Object.keys(S)){let X=e;if(e===X)if(typeof E==
"string"){if(o(E)>1024){let H={};i===null?i=[H]:i.push(H),e++}else if(o(E)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{
let H={};i===null?i=[H]:i.push(H),e++}var g=X===e;if(!g){let H={};i===null?i=[H]:i.push(H),e++;break}}if(g)for(let E of Object.
keys(S)){let X=S[E],H=e;if(e===H)if(typeof X=="string"){if(o(X)>2048){let Y={};i===null?i=[Y]:i.push(Y),e++}else if(o(X)<
0){let Y={};i===null?i=[Y]:i.push(Y),e++}}else{let Y={};i===null?i=[Y]:i.push(Y),e++}var b=H===e;if(!b)break}}else{let E={};
i===null?i=[E]:i.push(E),e++}var d=L===e}else var d=!0;if(d)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){
let S=A.authenticatedAt,L=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let E={};i===null?i=[E]:i.push(E),
e++}if(e===L&&typeof S=="number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}else if(S<
0||isNaN(S)){let E={};i===null?i=[E]:i.push(E),e++}}var d=L===e}else var d=!0}}}}}else{let D={};i===null?i=[D]:i.push(D),
e++}var v=T===e;if(v&&q?(q=!1,O=[O,1]):v&&(q=!0,O=1),q)e=$,i!==null&&($?i.length=$:i=null);else{let D={};return i===null?
i=[D]:i.push(D),e++,he.errors=i,!1}var t=y===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let y=r.reasons,
$=e;if(e===$)if(Array.isArray(y)){if(y.length>16)return he.errors=[{}],!1;{var l=!0;let O=y.length;for(let I=0;I<O;I++){
let T=e;Je(y[I],{instancePath:z+"/reasons/"+I,parentData:y,parentDataProperty:I,rootData:C})||(i=i===null?Je.errors:i.concat(
Je.errors),e=i.length);var l=T===e;if(!l)break}}}else return he.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let $=r.kid,q=e;if(e===e)if(typeof $=="string"){if(o($)>128)return he.errors=[{}],!1;if(o($)<1)
return he.errors=[{}],!1;if(!Ve.test($))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let $=r.sig,q=e;if(e===q)if(typeof $=="string"){if(o($)>86)return he.errors=[{}],
!1;if(o($)<86)return he.errors=[{}],!1;if(!cr.test($))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else
var t=!0}}}}}}}}}}}}}}else return he.errors=[{}],!1;return he.errors=i,e===0}function We(r,{instancePath:z="",parentData:G,
parentDataProperty:Q,rootData:C=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(h="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(h="sig"))return We.errors=[{}],!1;{let k=e;for(let m of Object.
keys(r))if(!(m==="v"||m==="n"||m==="at"||m==="prev"||m==="type"||m==="kid"||m==="sig"))return We.errors=[{}],!1;if(k===e){
if(r.v!==void 0&&s.call(r,"v")){let m=r.v,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return We.errors=
[{}],!1;if(m!==1)return We.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,d=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return We.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return We.errors=[{}],!1;if(u<1||isNaN(u))return We.errors=[{}],!1}var t=d===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,g=e;if(e===g)if(typeof d=="string"){if(o(d)>24)return We.errors=[{}],
!1;if(o(d)<24)return We.errors=[{}],!1;if(!pr.test(d))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,b=e;if(e===b)if(typeof g=="string"){if(o(g)>64)return We.
errors=[{}],!1;if(o(g)<64)return We.errors=[{}],!1;if(!lr.test(g))return We.errors=[{}],!1}else return We.errors=[{}],!1;
var t=b===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let b=r.type,v=e;if(typeof b!="string")return We.errors=
[{}],!1;if(b!=="journal-end")return We.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let v=r.kid,l=e;if(e===e)if(typeof v=="string"){if(o(v)>128)return We.errors=[{}],!1;if(o(v)<1)return We.errors=[{}],!1;
if(!Ve.test(v))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let v=r.sig,l=e;if(e===l)if(typeof v=="string"){if(o(v)>86)return We.errors=[{}],!1;if(o(v)<86)return We.
errors=[{}],!1;if(!cr.test(v))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else
return We.errors=[{}],!1;return We.errors=i,e===0}function Or(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-\
start")ee(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?ee.errors:i.concat(ee.errors),e=
i.length);else if(t==="statement")se(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?se.errors:
i.concat(se.errors),e=i.length);else if(t==="outcome")fe(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||
(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);else if(t==="redecide")be(r,{instancePath:z,parentData:G,parentDataProperty:Q,
rootData:C})||(i=i===null?be.errors:i.concat(be.errors),e=i.length);else if(t==="head")Ie(r,{instancePath:z,parentData:G,
parentDataProperty:Q,rootData:C})||(i=i===null?Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="session-end")me(r,
{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);else if(t===
"journal-start")pe(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?pe.errors:i.concat(pe.errors),
e=i.length);else if(t==="session-opened")Le(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?
Le.errors:i.concat(Le.errors),e=i.length);else if(t==="session-closed")Ae(r,{instancePath:z,parentData:G,parentDataProperty:Q,
rootData:C})||(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length);else if(t==="session-failed")je(r,{instancePath:z,parentData:G,
parentDataProperty:Q,rootData:C})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);else if(t==="claim")Pe(r,{instancePath:z,
parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="refus\
al")he(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);else if(t===
"journal-end")We(r,{instancePath:z,parentData:G,parentDataProperty:Q,rootData:C})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);else return Or.errors=[{}],!1;else return Or.errors=[{}],!1}else return Or.errors=[{}],!1;return Or.errors=i,
e===0}var ti=Te,Fi=new RegExp("^postgres://","u");function Te(r,{instancePath:z="",parentData:G,parentDataProperty:Q,rootData:C=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.ready===void 0||!s.call(r,"ready"))&&(m=
"ready")||(r.connections===void 0||!s.call(r,"connections"))&&(m="connections"))return Te.errors=[{}],!1;{let u=e;for(let d of Object.
keys(r))if(!(d==="ready"||d==="connections"))return Te.errors=[{}],!1;if(u===e){if(r.ready!==void 0&&s.call(r,"ready")){
let d=r.ready,g=e;if(typeof d!="boolean")return Te.errors=[{}],!1;if(d!==!0)return Te.errors=[{}],!1;var k=g===e}else var k=!0;
if(k)if(r.connections!==void 0&&s.call(r,"connections")){let d=r.connections,g=e;if(e===g)if(Array.isArray(d)){if(d.length>
1e4)return Te.errors=[{}],!1;{var t=!0;let v=d.length;for(let l=0;l<v;l++){let n=d[l],f=e;if(e===f)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let p;if((n.resource===void 0||!s.call(n,"resource"))&&(p="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(p="grant")||(n.role===void 0||!s.call(n,"role"))&&(p="role")||(n.uri===void 0||!s.call(n,"uri"))&&(p="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(p="ca"))return Te.errors=[{}],!1;{let _=e;for(let w of Object.keys(n))if(!(w==="resou\
rce"||w==="grant"||w==="role"||w==="uri"||w==="ca"))return Te.errors=[{}],!1;if(_===e){if(n.resource!==void 0&&s.call(n,
"resource")){let w=n.resource,j=e;if(e===e)if(typeof w=="string"){if(o(w)>63)return Te.errors=[{}],!1;if(o(w)<1)return Te.
errors=[{}],!1;if(!Ce.test(w))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var h=j===e}else var h=!0;if(h){if(n.
grant!==void 0&&s.call(n,"grant")){let j=n.grant,P=e;if(e===e)if(typeof j=="string"){if(o(j)>127)return Te.errors=[{}],!1;
if(o(j)<3)return Te.errors=[{}],!1;if(!Nr.test(j))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var h=P===e}else
var h=!0;if(h){if(n.role!==void 0&&s.call(n,"role")){let P=n.role,N=e;if(e===e)if(typeof P=="string"){if(o(P)>63)return Te.
errors=[{}],!1;if(o(P)<1)return Te.errors=[{}],!1;if(!Ce.test(P))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var h=N===e}else var h=!0;if(h){if(n.uri!==void 0&&s.call(n,"uri")){let N=n.uri,c=e;if(e===c)if(typeof N=="string"){if(o(
N)>8192)return Te.errors=[{}],!1;if(o(N)<12)return Te.errors=[{}],!1;if(!Fi.test(N))return Te.errors=[{}],!1}else return Te.
errors=[{}],!1;var h=c===e}else var h=!0;if(h)if(n.ca!==void 0&&s.call(n,"ca")){let N=n.ca,c=e;if(e===e)if(typeof N=="st\
ring"){if(o(N)>1024)return Te.errors=[{}],!1;if(o(N)<1)return Te.errors=[{}],!1;if(!ur.test(N))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var h=c===e}else var h=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.
errors=[{}],!1;var k=g===e}else var k=!0}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var Di={writ:Wr,people:Cr,
group:Zr,resource:Hr,grant:Vr,mask:Gr,guard:Qr,scenario:Yr,proxy:Xr,manifest:ei,data:ri,decision:ii,record:si,dev:ti};export{
ri as dataValidator,ii as decisionValidator,ti as devValidator,Vr as grantValidator,Zr as groupValidator,Qr as guardValidator,
ei as manifestValidator,Gr as maskValidator,Cr as peopleValidator,Xr as proxyValidator,si as recordValidator,Hr as resourceValidator,
Yr as scenarioValidator,Di as validators,Wr as writValidator};
