// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Pi=Object.getOwnPropertyNames,Oi=(r,Q)=>function(){try{return Q||(0,r[Pi(r)[0]])((Q={exports:{}}).exports,Q),Q.exports}catch(ie){
throw Q=0,ie}},Li=Oi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__\
esModule",{value:!0});function Q(ie){let te=ie.length,J=0,i=0,e;for(;i<te;)J++,e=ie.charCodeAt(i++),e>=55296&&e<=56319&&
i<te&&(e=ie.charCodeAt(i),(e&64512)===56320&&i++);return J}r.default=Q,Q.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ni=ge,s=Object.prototype.hasOwnProperty,l=Li().default,Be=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),$r=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),lr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),oi=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function wr(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>50)return wr.
errors=[{}],!1;if(r.length<1)return wr.errors=[{}],!1;{var t=!0;let d=r.length;for(let h=0;h<d;h++){let b=r[h],f=e;if(typeof b!=
"string")return wr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return wr.errors=[{}],!1;if(l(b)<2)return wr.
errors=[{}],!1;if(!oi.test(b))return wr.errors=[{}],!1}else return wr.errors=[{}],!1;var t=f===e;if(!t)break}if(t){let h=r.
length,b;if(h>1){let f={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof f[c]=="number")return b=f[c],wr.errors=
[{}],!1;f[c]=h}}}}}}else return wr.errors=[{}],!1;return wr.errors=i,e===0}var Fi=new RegExp("^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","u");function Er(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0,t=e,d=!1,
h=null,b=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.trial===void 0||!s.call(r,"trial"))&&(k="tr\
ial")){let p={};i===null?i=[p]:i.push(p),e++}else{let p=e;for(let n of Object.keys(r))if(n!=="trial"){let o={};i===null?
i=[o]:i.push(o),e++;break}if(p===e&&r.trial!==void 0&&s.call(r,"trial")){let n=r.trial;if(typeof n!="boolean"){let o={};
i===null?i=[o]:i.push(o),e++}if(n!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let k={};i===null?i=[k]:i.push(k),
e++}var m=b===e;m&&(d=!0,h=0);let f=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.url===void 0||!s.
call(r,"url"))&&(k="url")||(r.audience===void 0||!s.call(r,"audience"))&&(k="audience")){let p={};i===null?i=[p]:i.push(
p),e++}else{let p=e;for(let n of Object.keys(r))if(!(n==="url"||n==="audience"||n==="user"||n==="groups"||n==="workloads"||
n==="client")){let o={};i===null?i=[o]:i.push(o),e++;break}if(p===e){if(r.url!==void 0&&s.call(r,"url")){let n=r.url,o=e;
if(e===o)if(typeof n=="string"){if(l(n)>512){let g={};i===null?i=[g]:i.push(g),e++}else if(l(n)<9){let g={};i===null?i=[
g]:i.push(g),e++}else if(!Fi.test(n)){let g={};i===null?i=[g]:i.push(g),e++}}else{let g={};i===null?i=[g]:i.push(g),e++}
var c=o===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>256){let u={};i===null?i=[u]:i.push(u),e++}else if(l(o)<1){let u={};i===null?i=[u]:i.push(u),e++}}else{
let u={};i===null?i=[u]:i.push(u),e++}var c=a===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let a=r.user,
g=e;if(e===g)if(typeof a=="string"){if(l(a)>128){let w={};i===null?i=[w]:i.push(w),e++}else if(l(a)<1){let w={};i===null?
i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var c=g===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let g=r.groups,u=e;if(e===u)if(typeof g=="string"){if(l(g)>128){let x={};i===null?i=[x]:i.push(x),e++}else if(l(
g)<1){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var c=u===e}else var c=!0;if(c){
if(r.workloads!==void 0&&s.call(r,"workloads")){let u=e;if(typeof r.workloads!="boolean"){let x={};i===null?i=[x]:i.push(
x),e++}var c=u===e}else var c=!0;if(c)if(r.client!==void 0&&s.call(r,"client")){let u=r.client,w=e;if(e===w)if(typeof u==
"string"){if(l(u)>256){let T={};i===null?i=[T]:i.push(T),e++}else if(l(u)<1){let T={};i===null?i=[T]:i.push(T),e++}}else{
let T={};i===null?i=[T]:i.push(T),e++}var c=w===e}else var c=!0}}}}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var m=f===
e;if(m&&d?(d=!1,h=[h,1]):m&&(d=!0,h=1),d)e=t,i!==null&&(t?i.length=t:i=null);else{let k={};return i===null?i=[k]:i.push(
k),e++,Er.errors=i,!1}return Er.errors=i,e===0}var ai=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\\
[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),
qi=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function rr(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if((r.addresses===void 0||!s.call(r,"addresses"))&&(b="addresses")||(r.secrets===void 0||!s.call(
r,"secrets"))&&(b="secrets"))return rr.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="se\
crets"))return rr.errors=[{}],!1;if(f===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,m=e;if(e===
m)if(Array.isArray(c)){if(c.length>50)return rr.errors=[{}],!1;if(c.length<1)return rr.errors=[{}],!1;{var t=!0;let p=c.
length;for(let n=0;n<p;n++){let o=c[n],a=e;if(typeof o!="string")return rr.errors=[{}],!1;if(e===e)if(typeof o=="string"){
if(l(o)>259)return rr.errors=[{}],!1;if(l(o)<3)return rr.errors=[{}],!1;if(!ai.test(o))return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=a===e;if(!t)break}if(t){let n=c.length,o;if(n>1){let a={};for(;n--;){let g=c[n];if(typeof g=="strin\
g"){if(typeof a[g]=="number")return o=a[g],rr.errors=[{}],!1;a[g]=n}}}}}}else return rr.errors=[{}],!1;var h=m===e}else var h=!0;
if(h)if(r.secrets!==void 0&&s.call(r,"secrets")){let c=r.secrets,m=e;if(e===m)if(Array.isArray(c)){if(c.length>100)return rr.
errors=[{}],!1;if(c.length<1)return rr.errors=[{}],!1;{var d=!0;let p=c.length;for(let n=0;n<p;n++){let o=c[n],a=e;if(e===
a)if(typeof o=="string"){if(l(o)>512)return rr.errors=[{}],!1;if(l(o)<5)return rr.errors=[{}],!1;if(!qi.test(o))return rr.
errors=[{}],!1}else return rr.errors=[{}],!1;var d=a===e;if(!d)break}if(d){let n=c.length,o;if(n>1){let a={};for(;n--;){
let g=c[n];if(typeof g=="string"){if(typeof a[g]=="number")return o=a[g],rr.errors=[{}],!1;a[g]=n}}}}}}else return rr.errors=
[{}],!1;var h=m===e}else var h=!0}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}var Br={description:"A public\
 key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-instead":"Paste the public key that `writ k\
eys` printed.",oneOf:[{type:"object",additionalProperties:!1,required:["kty","crv","x","writ_use"],properties:{kty:{type:"\
string",const:"OKP",description:"The family of the key.","x-instead":"Writ takes Ed25519 and P-256 keys; `writ keys` mak\
es one."},crv:{type:"string",const:"Ed25519",description:"The curve."},x:{type:"string",minLength:43,maxLength:43,pattern:"\
^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The public key."},kid:{$ref:"words#/$defs/keyId",description:"\
The key's id, if the key carries one."},alg:{type:"string",minLength:1,maxLength:16,description:"The algorithm the key i\
s meant for; Writ derives it from the key itself."},use:{type:"string",const:"sig",description:"What the key is for."},key_ops:{
type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"What the key may do\
."},ext:{type:"boolean",description:"Written by some tools; without effect."},writ_use:{type:"string",enum:["bundle","to\
ken","record"],description:"The one thing the key is for; `writ keys` writes it.","x-instead":'Paste the whole public ke\
y that `writ keys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is part of the private key, and on\
ly the public key belongs here.'}},{type:"object",additionalProperties:!1,required:["kty","crv","x","y","writ_use"],properties:{
kty:{type:"string",const:"EC",description:"The family of the key.","x-instead":"Writ takes Ed25519 and P-256 keys; `writ\
 keys` makes one."},crv:{type:"string",enum:["P-256"],description:"The curve."},x:{type:"string",minLength:43,maxLength:43,
pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The point's x."},y:{type:"string",minLength:43,
maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The point's y."},kid:{$ref:"words#\
/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",minLength:1,maxLength:16,description:"\
The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"string",const:"sig",description:"W\
hat the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"\
What the key may do."},ext:{type:"boolean",description:"Written by some tools; without effect."},writ_use:{type:"string",
enum:["bundle","token","record"],description:"The one thing the key is for; `writ keys` writes it.","x-instead":'Paste t\
he whole public key that `writ keys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is part of the p\
rivate key, and only the public key belongs here.'}}]},Ar=new RegExp("^[A-Za-z0-9_-]+$","u");function fe(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f=r.kty;if(typeof f=="string")if(f==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===
void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c=
"x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return fe.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Br.oneOf[0].properties,k))return fe.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.
kty,p=e;if(typeof k!="string")return fe.errors=[{}],!1;if(k!=="OKP")return fe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let p=r.crv,n=e;if(typeof p!="string")return fe.errors=[{}],!1;if(p!=="Ed25519")return fe.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return fe.errors=[{}],!1;if(l(n)<43)return fe.errors=[{}],!1;if(!Ar.test(n))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return fe.errors=[{}],!1;if(l(o)<1)return fe.errors=[{}],!1;if(!lr.test(o))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>16)return fe.errors=[{}],!1;if(l(a)<1)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let g=r.use,u=e;if(typeof g!="string")return fe.errors=[{}],!1;
if(g!=="sig")return fe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.
key_ops,w=e;if(e===w)if(Array.isArray(u)){if(u.length>1)return fe.errors=[{}],!1;if(u.length<1)return fe.errors=[{}],!1;
{var d=!0;let T=u.length;for(let O=0;O<T;O++){let q=u[O],A=e;if(typeof q!="string")return fe.errors=[{}],!1;if(q!=="veri\
fy")return fe.errors=[{}],!1;var d=A===e;if(!d)break}if(d){let O=u.length,q;if(O>1){let A={};for(;O--;){let y=u[O];if(typeof y==
"string"){if(typeof A[y]=="number")return q=A[y],fe.errors=[{}],!1;A[y]=O}}}}}}else return fe.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let w=e;if(typeof r.ext!="boolean")return fe.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let w=r.writ_use,x=e;if(typeof w!="string")return fe.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return fe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else
return fe.errors=[{}],!1}else if(f==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||
!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.
y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return fe.errors=[{}],
!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Br.oneOf[1].properties,k))return fe.errors=[{}],!1;if(m===e){if(r.kty!==
void 0&&s.call(r,"kty")){let k=r.kty,p=e;if(typeof k!="string")return fe.errors=[{}],!1;if(k!=="EC")return fe.errors=[{}],
!1;var h=p===e}else var h=!0;if(h){if(r.crv!==void 0&&s.call(r,"crv")){let p=r.crv,n=e;if(typeof p!="string")return fe.errors=
[{}],!1;if(p!=="P-256")return fe.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return fe.errors=[{}],!1;if(l(n)<43)return fe.errors=[{}],!1;if(!Ar.test(
n))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){
let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return fe.errors=[{}],!1;if(l(o)<43)return fe.errors=[{}],!1;if(!Ar.
test(o))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(
r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return fe.errors=[{}],!1;if(l(a)<1)return fe.errors=
[{}],!1;if(!lr.test(a))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.alg!==
void 0&&s.call(r,"alg")){let g=r.alg,u=e;if(e===u)if(typeof g=="string"){if(l(g)>16)return fe.errors=[{}],!1;if(l(g)<1)return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let u=r.
use,w=e;if(typeof u!="string")return fe.errors=[{}],!1;if(u!=="sig")return fe.errors=[{}],!1;var h=w===e}else var h=!0;if(h){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,x=e;if(e===x)if(Array.isArray(w)){if(w.length>1)return fe.errors=
[{}],!1;if(w.length<1)return fe.errors=[{}],!1;{var b=!0;let O=w.length;for(let q=0;q<O;q++){let A=w[q],y=e;if(typeof A!=
"string")return fe.errors=[{}],!1;if(A!=="verify")return fe.errors=[{}],!1;var b=y===e;if(!b)break}if(b){let q=w.length,
A;if(q>1){let y={};for(;q--;){let _=w[q];if(typeof _=="string"){if(typeof y[_]=="number")return A=y[_],fe.errors=[{}],!1;
y[_]=q}}}}}}else return fe.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.
ext!="boolean")return fe.errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.
writ_use,T=e;if(typeof x!="string")return fe.errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return fe.errors=
[{}],!1;var h=T===e}else var h=!0}}}}}}}}}}}else return fe.errors=[{}],!1}else return fe.errors=[{}],!1;else return fe.errors=
[{}],!1}else return fe.errors=[{}],!1;return fe.errors=i,e===0}function ge(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.writ===void 0||!s.call(
r,"writ"))&&(p="writ")||(r.name===void 0||!s.call(r,"name"))&&(p="name")||(r.security===void 0||!s.call(r,"security"))&&
(p="security")||(r.issuers===void 0||!s.call(r,"issuers"))&&(p="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(p=
"limits")||(r.resources===void 0||!s.call(r,"resources"))&&(p="resources"))return ge.errors=[{}],!1;{let n=e;for(let o of Object.
keys(r))if(!(o==="writ"||o==="name"||o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="pr\
oxies"))return ge.errors=[{}],!1;if(n===e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return ge.errors=[{}],!1;if(o!==1)return ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(r.name!==void 0&&s.call(r,"name")){let a=r.name,g=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return ge.errors=[{}],
!1;if(l(a)<1)return ge.errors=[{}],!1;if(!Be.test(a))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.security!==void 0&&s.call(r,"security")){let g=e;wr(r.security,{instancePath:Q+"/security",parentData:r,
parentDataProperty:"security",rootData:J})||(i=i===null?wr.errors:i.concat(wr.errors),e=i.length);var t=g===e}else var t=!0;
if(t){if(r.issuers!==void 0&&s.call(r,"issuers")){let u=r.issuers,w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(
u)){if(Object.keys(u).length>20)return ge.errors=[{}],!1;if(Object.keys(u).length<1)return ge.errors=[{}],!1;for(let T of Object.
keys(u)){let O=e;if(e===e)if(typeof T=="string"){if(l(T)>63){let q={};i===null?i=[q]:i.push(q),e++}else if(l(T)<1){let q={};
i===null?i=[q]:i.push(q),e++}else if(!Be.test(T)){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.
push(q),e++}var d=O===e;if(!d){let q={};return i===null?i=[q]:i.push(q),e++,ge.errors=i,!1}}if(d)for(let T of Object.keys(
u)){let O=e;Er(u[T],{instancePath:Q+"/issuers/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:T,
rootData:J})||(i=i===null?Er.errors:i.concat(Er.errors),e=i.length);var h=O===e;if(!h)break}}else return ge.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"limits")){let w=r.limits,x=e;if(e===x)if(w&&typeof w==
"object"&&!Array.isArray(w)){let O;if((w.grant===void 0||!s.call(w,"grant"))&&(O="grant")||(w.session===void 0||!s.call(
w,"session"))&&(O="session"))return ge.errors=[{}],!1;{let q=e;for(let A of Object.keys(w))if(!(A==="grant"||A==="sessio\
n"||A==="groupsFresh"))return ge.errors=[{}],!1;if(q===e){if(w.grant!==void 0&&s.call(w,"grant")){let A=w.grant,y=e;if(e===
e)if(typeof A=="string"){if(l(A)>7)return ge.errors=[{}],!1;if(l(A)<2)return ge.errors=[{}],!1;if(!$r.test(A))return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var b=y===e}else var b=!0;if(b){if(w.session!==void 0&&s.call(w,"session")){
let y=w.session,_=e;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],!1;if(l(y)<2)return ge.errors=[{}],!1;
if(!$r.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var b=_===e}else var b=!0;if(b)if(w.groupsFresh!==
void 0&&s.call(w,"groupsFresh")){let y=w.groupsFresh,_=e;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],
!1;if(l(y)<2)return ge.errors=[{}],!1;if(!$r.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var b=_===e}else
var b=!0}}}}else return ge.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let x=r.
bundle,T=e;if(e===T)if(x&&typeof x=="object"&&!Array.isArray(x)){let q;if((x.life===void 0||!s.call(x,"life"))&&(q="life"))
return ge.errors=[{}],!1;{let A=e;for(let y of Object.keys(x))if(y!=="life")return ge.errors=[{}],!1;if(A===e&&x.life!==
void 0&&s.call(x,"life")){let y=x.life;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],!1;if(l(y)<2)return ge.
errors=[{}],!1;if(!$r.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1}}}else return ge.errors=[{}],!1;var t=T===
e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(r,"resources")){let T=r.resources,O=e;if(e===O)if(T&&typeof T=="ob\
ject"&&!Array.isArray(T)){if(Object.keys(T).length>1e4)return ge.errors=[{}],!1;for(let A of Object.keys(T)){let y=e;if(e===
e)if(typeof A=="string"){if(l(A)>63){let _={};i===null?i=[_]:i.push(_),e++}else if(l(A)<1){let _={};i===null?i=[_]:i.push(
_),e++}else if(!Be.test(A)){let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}var f=y===
e;if(!f){let _={};return i===null?i=[_]:i.push(_),e++,ge.errors=i,!1}}if(f)for(let A of Object.keys(T)){let y=e;rr(T[A],
{instancePath:Q+"/resources/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:T,parentDataProperty:A,rootData:J})||(i=
i===null?rr.errors:i.concat(rr.errors),e=i.length);var c=y===e;if(!c)break}}else return ge.errors=[{}],!1;var t=O===e}else
var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){let T=r.proxies,O=e;if(e===O)if(T&&typeof T=="object"&&!Array.
isArray(T)){let A;if((T.keys===void 0||!s.call(T,"keys"))&&(A="keys"))return ge.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(T))if(_!=="keys")return ge.errors=[{}],!1;if(y===e&&T.keys!==void 0&&s.call(T,"keys")){let _=T.keys;if(e===e)if(Array.
isArray(_)){if(_.length>100)return ge.errors=[{}],!1;if(_.length<1)return ge.errors=[{}],!1;{var m=!0;let v=_.length;for(let D=0;D<
v;D++){let N=_[D],P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){let M;if((N.kid===void 0||!s.call(N,"kid"))&&
(M="kid")||(N.jwk===void 0||!s.call(N,"jwk"))&&(M="jwk"))return ge.errors=[{}],!1;{let C=e;for(let R of Object.keys(N))if(!(R===
"kid"||R==="jwk"))return ge.errors=[{}],!1;if(C===e){if(N.kid!==void 0&&s.call(N,"kid")){let R=N.kid,E=e;if(e===e)if(typeof R==
"string"){if(l(R)>128)return ge.errors=[{}],!1;if(l(R)<1)return ge.errors=[{}],!1;if(!lr.test(R))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var k=E===e}else var k=!0;if(k)if(N.jwk!==void 0&&s.call(N,"jwk")){let R=e;fe(N.jwk,{instancePath:Q+
"/proxies/keys/"+D+"/jwk",parentData:N,parentDataProperty:"jwk",rootData:J})||(i=i===null?fe.errors:i.concat(fe.errors),
e=i.length);var k=R===e}else var k=!0}}}else return ge.errors=[{}],!1;var m=P===e;if(!m)break}}}else return ge.errors=[{}],
!1}}}else return ge.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===
0}var fi=Wr,Ir=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Ti=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function er(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.issuer===void 0||!s.call(r,"issuer"))&&(h="issuer")||(r.subject===void 0||
!s.call(r,"subject"))&&(h="subject"))return er.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="issuer"||f===
"subject"||f==="github"||f==="keys"))return er.errors=[{}],!1;if(b===e){if(r.issuer!==void 0&&s.call(r,"issuer")){let f=r.
issuer,c=e;if(e===e)if(typeof f=="string"){if(l(f)>63)return er.errors=[{}],!1;if(l(f)<1)return er.errors=[{}],!1;if(!Be.
test(f))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==void 0&&s.
call(r,"subject")){let c=r.subject,m=e;if(e===m)if(typeof c=="string"){if(l(c)>255)return er.errors=[{}],!1;if(l(c)<1)return er.
errors=[{}],!1}else return er.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.github!==void 0&&s.call(r,"github")){let m=r.
github,k=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return er.errors=[{}],!1;if(e===k&&typeof m=="number"&&
isFinite(m)){if(m>9007199254740991||isNaN(m))return er.errors=[{}],!1;if(m<1||isNaN(m))return er.errors=[{}],!1}var t=k===
e}else var t=!0;if(t)if(r.keys!==void 0&&s.call(r,"keys")){let m=r.keys,k=e;if(e===k)if(Array.isArray(m)){if(m.length>10)
return er.errors=[{}],!1;if(m.length<1)return er.errors=[{}],!1;{var d=!0;let n=m.length;for(let o=0;o<n;o++){let a=m[o],
g=e;if(typeof a!="string")return er.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return er.errors=[{}],!1;
if(l(a)<68)return er.errors=[{}],!1;if(!Ti.test(a))return er.errors=[{}],!1}else return er.errors=[{}],!1;var d=g===e;if(!d)
break}if(d){let o=m.length,a;if(o>1){let g={};for(;o--;){let u=m[o];if(typeof u=="string"){if(typeof g[u]=="number")return a=
g[u],er.errors=[{}],!1;g[u]=o}}}}}}else return er.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return er.errors=[{}],
!1;return er.errors=i,e===0}function Wr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1e5)return Wr.errors=[{}],!1;for(let h of Object.
keys(r)){let b=e;if(e===e)if(typeof h=="string"){if(l(h)>254){let f={};i===null?i=[f]:i.push(f),e++}else if(l(h)<1){let f={};
i===null?i=[f]:i.push(f),e++}else if(!Ir.test(h)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===null?i=[f]:i.
push(f),e++}var t=b===e;if(!t){let f={};return i===null?i=[f]:i.push(f),e++,Wr.errors=i,!1}}if(t)for(let h of Object.keys(
r)){let b=e;er(r[h],{instancePath:Q+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:J})||
(i=i===null?er.errors:i.concat(er.errors),e=i.length);var d=b===e;if(!d)break}}else return Wr.errors=[{}],!1;return Wr.errors=
i,e===0}var ui=Xr,vi=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function nr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.members===void 0||!s.
call(r,"members"))&&(h="members"))return nr.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="members"||f===
"github"))return nr.errors=[{}],!1;if(b===e){if(r.members!==void 0&&s.call(r,"members")){let f=r.members,c=e;if(e===c)if(Array.
isArray(f)){if(f.length>1e4)return nr.errors=[{}],!1;if(f.length<0)return nr.errors=[{}],!1;{var t=!0;let k=f.length;for(let p=0;p<
k;p++){let n=f[p],o=e;if(typeof n!="string")return nr.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return nr.
errors=[{}],!1;if(l(n)<1)return nr.errors=[{}],!1;if(!Ir.test(n))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;
var t=o===e;if(!t)break}if(t){let p=f.length,n;if(p>1){let o={};for(;p--;){let a=f[p];if(typeof a=="string"){if(typeof o[a]==
"number")return n=o[a],nr.errors=[{}],!1;o[a]=p}}}}}}else return nr.errors=[{}],!1;var d=c===e}else var d=!0;if(d)if(r.github!==
void 0&&s.call(r,"github")){let f=r.github,c=e;if(e===c)if(typeof f=="string"){if(l(f)>141)return nr.errors=[{}],!1;if(l(
f)<3)return nr.errors=[{}],!1;if(!vi.test(f))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var d=c===e}else var d=!0}}}else
return nr.errors=[{}],!1;return nr.errors=i,e===0}function ir(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.from===void 0||!s.call(r,"from"))&&(h="\
from"))return ir.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="from"||f==="github"))return ir.errors=[{}],
!1;if(b===e){if(r.from!==void 0&&s.call(r,"from")){let f=r.from,c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){
let k;if((f.issuer===void 0||!s.call(f,"issuer"))&&(k="issuer")||(f.claim===void 0||!s.call(f,"claim"))&&(k="claim")||(f.
value===void 0||!s.call(f,"value"))&&(k="value"))return ir.errors=[{}],!1;{let p=e;for(let n of Object.keys(f))if(!(n===
"issuer"||n==="claim"||n==="value"))return ir.errors=[{}],!1;if(p===e){if(f.issuer!==void 0&&s.call(f,"issuer")){let n=f.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return ir.errors=[{}],!1;if(l(n)<1)return ir.errors=[{}],!1;if(!Be.
test(n))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(f.claim!==void 0&&s.call(
f,"claim")){let o=f.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return ir.errors=[{}],!1;if(l(o)<1)return ir.errors=
[{}],!1}else return ir.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(f.value!==void 0&&s.call(f,"value")){let o=f.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return ir.errors=[{}],!1;if(l(o)<1)return ir.errors=[{}],!1}else return ir.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return ir.errors=[{}],!1;var d=c===e}else var d=!0;if(d)if(r.github!==void 0&&
s.call(r,"github")){let f=r.github,c=e;if(e===c)if(typeof f=="string"){if(l(f)>141)return ir.errors=[{}],!1;if(l(f)<3)return ir.
errors=[{}],!1;if(!vi.test(f))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var d=c===e}else var d=!0}}}else return ir.
errors=[{}],!1;return ir.errors=i,e===0}function Xr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0,t=e,d=!1,h=null,b=e;nr(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?nr.
errors:i.concat(nr.errors),e=i.length);var c=b===e;c&&(d=!0,h=0);let f=e;ir(r,{instancePath:Q,parentData:ie,parentDataProperty:te,
rootData:J})||(i=i===null?ir.errors:i.concat(ir.errors),e=i.length);var c=f===e;if(c&&d?(d=!1,h=[h,1]):c&&(d=!0,h=1),d)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Xr.errors=i,!1}return Xr.errors=i,e===
0}var pi=Rr,us={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},vs={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},pr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Di=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function jr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return jr.errors=[{}],!1;if(r.length<1)return jr.errors=[{}],!1;{var t=!0;let d=r.length;for(let h=0;h<
d;h++){let b=r[h],f=e;if(typeof b!="string")return jr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return jr.
errors=[{}],!1;if(l(b)<2)return jr.errors=[{}],!1;if(!oi.test(b))return jr.errors=[{}],!1}else return jr.errors=[{}],!1;
var t=f===e;if(!t)break}if(t){let h=r.length,b;if(h>1){let f={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof f[c]==
"number")return b=f[c],jr.errors=[{}],!1;f[c]=h}}}}}}else return jr.errors=[{}],!1;return jr.errors=i,e===0}var ps={type:"\
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
000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),ei=new RegExp(
'^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u"),Tr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),ri=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function zr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.
call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))if(p!=="va\
ult"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let p=r.vault;if(e===e)
if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[n]:i.push(
n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(d=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.
keys(r))if(p!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let p=r.aws;
if(e===e)if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.file===void 0||!s.call(r,"file"))&&(p="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let p={};i===null?i=[p]:i.push(p),e++}var c=m===e;if(c&&d)d=!1,h=[h,2];else{c&&(d=!0,h=
2);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!ri.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=p===
e;c&&d?(d=!1,h=[h,3]):c&&(d=!0,h=3)}}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,zr.errors=i,!1}return zr.errors=i,e===0}function We(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return We.errors=[{}],!1;{let m=e;for(let k of Object.keys(
r))if(!(k==="allow"||k==="tables"||k==="functions"||k==="login"))return We.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let k=r.allow,p=e;if(e===p)if(Array.isArray(k)){if(k.length>16)return We.errors=[{}],!1;if(k.length<1)
return We.errors=[{}],!1;{var t=!0;let o=k.length;for(let a=0;a<o;a++){let g=k[a],u=e;if(typeof g!="string")return We.errors=
[{}],!1;if(!(g==="all"||g==="select"||g==="insert"||g==="update"||g==="delete"||g==="merge"||g==="truncate"||g==="ddl"||
g==="call"||g==="do"||g==="lock"||g==="notify"||g==="maintenance"||g==="set"||g==="other"))return We.errors=[{}],!1;var t=u===
e;if(!t)break}if(t){let a=k.length,g;if(a>1){let u={};for(;a--;){let w=k[a];if(typeof w=="string"){if(typeof u[w]=="numb\
er")return g=u[w],We.errors=[{}],!1;u[w]=a}}}}}}else return We.errors=[{}],!1;var d=p===e}else var d=!0;if(d){if(r.tables!==
void 0&&s.call(r,"tables")){let p=r.tables,n=e;if(e===n)if(Array.isArray(p)){if(p.length>1e3)return We.errors=[{}],!1;if(p.
length<1)return We.errors=[{}],!1;{var h=!0;let a=p.length;for(let g=0;g<a;g++){let u=p[g],w=e;if(typeof u!="string")return We.
errors=[{}],!1;if(e===e)if(typeof u=="string"){if(l(u)>261)return We.errors=[{}],!1;if(l(u)<3)return We.errors=[{}],!1;if(!Vr.
test(u))return We.errors=[{}],!1}else return We.errors=[{}],!1;var h=w===e;if(!h)break}if(h){let g=p.length,u;if(g>1){let w={};
for(;g--;){let x=p[g];if(typeof x=="string"){if(typeof w[x]=="number")return u=w[x],We.errors=[{}],!1;w[x]=g}}}}}}else return We.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,o=e;if(e===
o)if(Array.isArray(n)){if(n.length>1e3)return We.errors=[{}],!1;if(n.length<1)return We.errors=[{}],!1;{var b=!0;let g=n.
length;for(let u=0;u<g;u++){let w=n[u],x=e;if(typeof w!="string")return We.errors=[{}],!1;if(e===e)if(typeof w=="string"){
if(l(w)>261)return We.errors=[{}],!1;if(l(w)<3)return We.errors=[{}],!1;if(!ei.test(w))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var b=x===e;if(!b)break}if(b){let u=n.length,w;if(u>1){let x={};for(;u--;){let T=n[u];if(typeof T=="strin\
g"){if(typeof x[T]=="number")return w=x[T],We.errors=[{}],!1;x[T]=u}}}}}}else return We.errors=[{}],!1;var d=o===e}else var d=!0;
if(d)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let g;
if((n.user===void 0||!s.call(n,"user"))&&(g="user")||(n.password===void 0||!s.call(n,"password"))&&(g="password"))return We.
errors=[{}],!1;{let u=e;for(let w of Object.keys(n))if(!(w==="user"||w==="password"))return We.errors=[{}],!1;if(u===e){
if(n.user!==void 0&&s.call(n,"user")){let w=n.user,x=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return We.errors=[{}],
!1;if(l(w)<1)return We.errors=[{}],!1;if(!pr.test(w))return We.errors=[{}],!1}else return We.errors=[{}],!1;var f=x===e}else
var f=!0;if(f)if(n.password!==void 0&&s.call(n,"password")){let w=e;zr(n.password,{instancePath:Q+"/login/password",parentData:n,
parentDataProperty:"password",rootData:J})||(i=i===null?zr.errors:i.concat(zr.errors),e=i.length);var f=w===e}else var f=!0}}}else
return We.errors=[{}],!1;var d=o===e}else var d=!0}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Xe(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kind===void 0||!s.call(r,"kind"))&&(m="kind")||(r.address===void 0||!s.call(r,"address"))&&
(m="address")||(r.database===void 0||!s.call(r,"database"))&&(m="database")||(r.tls===void 0||!s.call(r,"tls"))&&(m="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(m="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(m="roles"))return Xe.errors=
[{}],!1;{let k=e;for(let p of Object.keys(r))if(!(p==="kind"||p==="address"||p==="database"||p==="tls"||p==="owners"||p===
"record"||p==="roles"))return Xe.errors=[{}],!1;if(k===e){if(r.kind!==void 0&&s.call(r,"kind")){let p=r.kind,n=e;if(typeof p!=
"string")return Xe.errors=[{}],!1;if(p!=="postgres")return Xe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let n=r.address,o=e;if(e===e)if(typeof n=="string"){if(l(n)>259)return Xe.errors=[{}],!1;if(l(
n)<3)return Xe.errors=[{}],!1;if(!ai.test(n))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return Xe.
errors=[{}],!1;if(l(o)<1)return Xe.errors=[{}],!1;if(!pr.test(o))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,g=e,u=e,w=!1,x=null,T=e;if(typeof a!="st\
ring"){let A={};i===null?i=[A]:i.push(A),e++}if(!(a==="verify-full"||a==="disable")){let A={};i===null?i=[A]:i.push(A),e++}
var d=T===e;d&&(w=!0,x=0);let O=e;if(e===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let A;if((a.ca===void 0||!s.call(
a,"ca"))&&(A="ca")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let _ of Object.keys(a))if(_!=="ca"){let v={};
i===null?i=[v]:i.push(v),e++;break}if(y===e&&a.ca!==void 0&&s.call(a,"ca")){let _=a.ca;if(e===e)if(typeof _=="string"){if(l(
_)>65536){let v={};i===null?i=[v]:i.push(v),e++}else if(l(_)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Di.test(_)){
let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let A={};i===null?i=[A]:i.push(
A),e++}var d=O===e;if(d&&w?(w=!1,x=[x,1]):d&&(w=!0,x=1),w)e=u,i!==null&&(u?i.length=u:i=null);else{let A={};return i===null?
i=[A]:i.push(A),e++,Xe.errors=i,!1}var t=g===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let g=e;jr(
r.owners,{instancePath:Q+"/owners",parentData:r,parentDataProperty:"owners",rootData:J})||(i=i===null?jr.errors:i.concat(
jr.errors),e=i.length);var t=g===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,w=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let T=e;for(let O of Object.keys(u))if(!(O==="results"||O==="durable"))return Xe.
errors=[{}],!1;if(T===e){if(u.results!==void 0&&s.call(u,"results")){let O=u.results,q=e,A=e,y=!1,_=null,v=e;if(typeof O!=
"string"){let P={};i===null?i=[P]:i.push(P),e++}if(!(O==="none"||O==="digest")){let P={};i===null?i=[P]:i.push(P),e++}var h=v===
e;h&&(y=!0,_=0);let D=e;if(e===D)if(O&&typeof O=="object"&&!Array.isArray(O)){let P;if((O.rows===void 0||!s.call(O,"rows"))&&
(P="rows")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let M of Object.keys(O))if(M!=="rows"){let C={};i===null?
i=[C]:i.push(C),e++;break}if(I===e&&O.rows!==void 0&&s.call(O,"rows")){let M=O.rows,C=e;if(!(typeof M=="number"&&!(M%1)&&
!isNaN(M)&&isFinite(M))){let R={};i===null?i=[R]:i.push(R),e++}if(e===C&&typeof M=="number"&&isFinite(M)){if(M>1e4||isNaN(
M)){let R={};i===null?i=[R]:i.push(R),e++}else if(M<1||isNaN(M)){let R={};i===null?i=[R]:i.push(R),e++}}}}}else{let P={};
i===null?i=[P]:i.push(P),e++}var h=D===e;if(h&&y?(y=!1,_=[_,1]):h&&(y=!0,_=1),y)e=A,i!==null&&(A?i.length=A:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,Xe.errors=i,!1}var b=q===e}else var b=!0;if(b)if(u.durable!==void 0&&s.call(
u,"durable")){let O=u.durable,q=e;if(typeof O!="string")return Xe.errors=[{}],!1;if(O!=="within-a-second")return Xe.errors=
[{}],!1;var b=q===e}else var b=!0}}else return Xe.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let u=r.roles,w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return Xe.
errors=[{}],!1;if(Object.keys(u).length<1)return Xe.errors=[{}],!1;for(let T of Object.keys(u)){let O=e;if(e===e)if(typeof T==
"string"){if(l(T)>63){let q={};i===null?i=[q]:i.push(q),e++}else if(l(T)<1){let q={};i===null?i=[q]:i.push(q),e++}else if(!Be.
test(T)){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var f=O===e;if(!f){let q={};return i===
null?i=[q]:i.push(q),e++,Xe.errors=i,!1}}if(f)for(let T of Object.keys(u)){let O=e;We(u[T],{instancePath:Q+"/roles/"+T.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:T,rootData:J})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);var c=O===e;if(!c)break}}else return Xe.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}else return Xe.errors=
[{}],!1;return Xe.errors=i,e===0}function Rr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")
Xe(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?Xe.errors:i.concat(Xe.errors),e=i.length);else
return Rr.errors=[{}],!1;else return Rr.errors=[{}],!1}else return Rr.errors=[{}],!1;return Rr.errors=i,e===0}var di=Le,
ds={type:"string",enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","mainte\
nance","set","other"],description:"A kind of statement, by effect."},cs={type:"object",description:"A CI job or service,\
 by the claims of its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,
properties:{issuer:{$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{
type:["string","integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write\
 a text or a whole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside th\
e issuer, such as repository_id: 1234; the issuer alone would admit everybody it knows."},Ei=new RegExp("^[A-Za-z][A-Za-\
z0-9_.:/-]{0,127}$","u");function fr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return fr.errors=[{}],!1;if(Object.
keys(r).length<2)return fr.errors=[{}],!1;{let h;if((r.issuer===void 0||!s.call(r,"issuer"))&&(h="issuer"))return fr.errors=
[{}],!1;for(let b of Object.keys(r)){let f=e;if(e===f)if(typeof b=="string"){if(l(b)>128){let c={};i===null?i=[c]:i.push(
c),e++}else if(!Ei.test(b)){let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}var t=f===
e;if(!t){let c={};return i===null?i=[c]:i.push(c),e++,fr.errors=i,!1}}if(t){let b=e;for(let f of Object.keys(r))if(f!=="\
issuer"){let c=r[f],m=e;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return fr.errors=[{}],
!1;if(e===m&&typeof c=="string"){if(l(c)>512)return fr.errors=[{}],!1;if(l(c)<1)return fr.errors=[{}],!1}var d=m===e;if(!d)
break}if(b===e&&r.issuer!==void 0&&s.call(r,"issuer")){let f=r.issuer;if(e===e)if(typeof f=="string"){if(l(f)>63)return fr.
errors=[{}],!1;if(l(f)<1)return fr.errors=[{}],!1;if(!Be.test(f))return fr.errors=[{}],!1}else return fr.errors=[{}],!1}}}}else
return fr.errors=[{}],!1;return fr.errors=i,e===0}function Sr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))if(p!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let p=r.user;if(e===e)if(typeof p=="stri\
ng"){if(l(p)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Ir.
test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=b===e;c&&(d=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))
if(p!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let p=r.group;
if(e===e)if(typeof p=="string"){if(l(p)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!Be.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.workload===void 0||!s.call(r,"workload"))&&(p="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(fr(r.workload,{instancePath:Q+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:J})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length))}}else{let p={};i===null?i=[p]:i.push(p),e++}
var c=m===e;c&&d?(d=!1,h=[h,2]):c&&(d=!0,h=2)}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Sr.errors=i,!1}return Sr.errors=i,e===0}var Ii=new RegExp("\\S","u"),ci=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Le(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if((r.to===void 0||!s.call(r,"to"))&&(f="to")||(r.role===void 0||!s.call(r,"role"))&&(f="role")||(r.why===void 0||
!s.call(r,"why"))&&(f="why")||(r.until===void 0||!s.call(r,"until"))&&(f="until"))return Le.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="until"||m==="only"||m==="sessions"))return Le.errors=[{}],
!1;if(c===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Sr(r.to,{instancePath:Q+"/to",parentData:r,parentDataProperty:"to",
rootData:J})||(i=i===null?Sr.errors:i.concat(Sr.errors),e=i.length);var t=m===e}else var t=!0;if(t){if(r.role!==void 0&&
s.call(r,"role")){let k=r.role,p=e;if(e===e)if(typeof k=="string"){if(l(k)>63)return Le.errors=[{}],!1;if(l(k)<1)return Le.
errors=[{}],!1;if(!Be.test(k))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.
why!==void 0&&s.call(r,"why")){let p=r.why,n=e;if(e===n)if(typeof p=="string"){if(l(p)>500)return Le.errors=[{}],!1;if(l(
p)<1)return Le.errors=[{}],!1;if(!Ii.test(p))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.from!==void 0&&s.call(r,"from")){let n=r.from,o=e;if(e===e)if(typeof n=="string"){if(l(n)>20)return Le.errors=
[{}],!1;if(l(n)<20)return Le.errors=[{}],!1;if(!ci.test(n))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let o=r.until,a=e;if(e===e)if(typeof o=="string"){if(l(o)>
20)return Le.errors=[{}],!1;if(l(o)<20)return Le.errors=[{}],!1;if(!ci.test(o))return Le.errors=[{}],!1}else return Le.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let a=r.only,g=e;if(e===g)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Le.errors=[{}],!1;{let w=e;for(let x of Object.keys(a))if(!(x===
"tables"||x==="allow"))return Le.errors=[{}],!1;if(w===e){if(a.tables!==void 0&&s.call(a,"tables")){let x=a.tables,T=e;if(e===
T)if(Array.isArray(x)){if(x.length>1e3)return Le.errors=[{}],!1;if(x.length<1)return Le.errors=[{}],!1;{var d=!0;let q=x.
length;for(let A=0;A<q;A++){let y=x[A],_=e;if(typeof y!="string")return Le.errors=[{}],!1;if(e===e)if(typeof y=="string"){
if(l(y)>261)return Le.errors=[{}],!1;if(l(y)<3)return Le.errors=[{}],!1;if(!Vr.test(y))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var d=_===e;if(!d)break}if(d){let A=x.length,y;if(A>1){let _={};for(;A--;){let v=x[A];if(typeof v=="strin\
g"){if(typeof _[v]=="number")return y=_[v],Le.errors=[{}],!1;_[v]=A}}}}}}else return Le.errors=[{}],!1;var b=T===e}else var b=!0;
if(b)if(a.allow!==void 0&&s.call(a,"allow")){let x=a.allow,T=e;if(e===T)if(Array.isArray(x)){if(x.length>15)return Le.errors=
[{}],!1;if(x.length<1)return Le.errors=[{}],!1;{var h=!0;let q=x.length;for(let A=0;A<q;A++){let y=x[A],_=e;if(typeof y!=
"string")return Le.errors=[{}],!1;if(typeof y!="string")return Le.errors=[{}],!1;if(!(y==="select"||y==="insert"||y==="u\
pdate"||y==="delete"||y==="merge"||y==="truncate"||y==="ddl"||y==="call"||y==="do"||y==="lock"||y==="notify"||y==="maint\
enance"||y==="set"||y==="other"))return Le.errors=[{}],!1;var h=_===e;if(!h)break}if(h){let A=x.length,y;if(A>1){let _={};
for(;A--;){let v=x[A];if(typeof v=="string"){if(typeof _[v]=="number")return y=_[v],Le.errors=[{}],!1;_[v]=A}}}}}}else return Le.
errors=[{}],!1;var b=T===e}else var b=!0}}}else return Le.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let a=r.sessions,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Le.errors=
[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Le.errors=[{}],!1;if(a<1||isNaN(a))return Le.
errors=[{}],!1}var t=g===e}else var t=!0}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=i,e===0}var yi=qe,ys={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},ms={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},Gr=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function qe(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(x="unlisted"))return qe.errors=[{}],!1;{let T=e;for(let O of Object.keys(r))
if(!(O==="unlisted"||O==="columns"||O==="detect"||O==="clear"))return qe.errors=[{}],!1;if(T===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let O=r.unlisted,q=e;if(typeof O!="string")return qe.errors=[{}],!1;if(!(O==="show"||O==="hide"))return qe.
errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let q=r.columns,A=e;if(e===A)
if(q&&typeof q=="object"&&!Array.isArray(q)){if(Object.keys(q).length>1e4)return qe.errors=[{}],!1;for(let _ of Object.keys(
q)){let v=e;if(e===e)if(typeof _=="string"){if(l(_)>392){let D={};i===null?i=[D]:i.push(D),e++}else if(l(_)<5){let D={};
i===null?i=[D]:i.push(D),e++}else if(!Gr.test(_)){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.
push(D),e++}var d=v===e;if(!d){let D={};return i===null?i=[D]:i.push(D),e++,qe.errors=i,!1}}if(d)for(let _ of Object.keys(
q)){let v=q[_],D=e,N=e,P=!1,I=null,M=e;if(typeof v!="string"){let R={};i===null?i=[R]:i.push(R),e++}if(!(v==="null"||v===
"fixed"||v==="hash")){let R={};i===null?i=[R]:i.push(R),e++}var b=M===e;b&&(P=!0,I=0);let C=e;if(e===C)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let R;if((v.null===void 0||!s.call(v,"null"))&&(R="null")){let E={};i===null?i=[E]:i.push(E),
e++}else{let E=e;for(let S of Object.keys(v))if(!(S==="null"||S==="nulls"||S==="write"||S==="search")){let z={};i===null?
i=[z]:i.push(z),e++;break}if(E===e){if(v.null!==void 0&&s.call(v,"null")){let S=v.null,z=e;if(typeof S!="boolean"){let j={};
i===null?i=[j]:i.push(j),e++}if(S!==!0){let j={};i===null?i=[j]:i.push(j),e++}var h=z===e}else var h=!0;if(h){if(v.nulls!==
void 0&&s.call(v,"nulls")){let z=v.nulls,F=e;if(typeof z!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(!(z==="show"||
z==="hide")){let L={};i===null?i=[L]:i.push(L),e++}var h=F===e}else var h=!0;if(h){if(v.write!==void 0&&s.call(v,"write")){
let F=v.write,j=e;if(typeof F!="string"){let $={};i===null?i=[$]:i.push($),e++}if(F!=="allow"){let $={};i===null?i=[$]:i.
push($),e++}var h=j===e}else var h=!0;if(h)if(v.search!==void 0&&s.call(v,"search")){let F=v.search,j=e;if(typeof F!="st\
ring"){let $={};i===null?i=[$]:i.push($),e++}if(F!=="equality"){let $={};i===null?i=[$]:i.push($),e++}var h=j===e}else var h=!0}}}}}else{
let R={};i===null?i=[R]:i.push(R),e++}var b=C===e;if(b&&P)P=!1,I=[I,1];else{b&&(P=!0,I=1);let R=e;if(e===R)if(v&&typeof v==
"object"&&!Array.isArray(v)){let S;if((v.fixed===void 0||!s.call(v,"fixed"))&&(S="fixed")){let z={};i===null?i=[z]:i.push(
z),e++}else{let z=e;for(let F of Object.keys(v))if(!(F==="fixed"||F==="nulls"||F==="write"||F==="search")){let j={};i===
null?i=[j]:i.push(j),e++;break}if(z===e){if(v.fixed!==void 0&&s.call(v,"fixed")){let F=v.fixed,j=e;if(typeof F!="string"&&
!(typeof F=="number"&&isFinite(F))&&typeof F!="boolean"){let $={};i===null?i=[$]:i.push($),e++}if(e===j&&typeof F=="stri\
ng"&&l(F)>1e3){let $={};i===null?i=[$]:i.push($),e++}var f=j===e}else var f=!0;if(f){if(v.nulls!==void 0&&s.call(v,"null\
s")){let j=v.nulls,L=e;if(typeof j!="string"){let W={};i===null?i=[W]:i.push(W),e++}if(!(j==="show"||j==="hide")){let W={};
i===null?i=[W]:i.push(W),e++}var f=L===e}else var f=!0;if(f){if(v.write!==void 0&&s.call(v,"write")){let L=v.write,$=e;if(typeof L!=
"string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(L!=="allow"){let Z={};i===null?i=[Z]:i.push(Z),e++}var f=$===e}else var f=!0;
if(f)if(v.search!==void 0&&s.call(v,"search")){let L=v.search,$=e;if(typeof L!="string"){let Z={};i===null?i=[Z]:i.push(
Z),e++}if(L!=="equality"){let Z={};i===null?i=[Z]:i.push(Z),e++}var f=$===e}else var f=!0}}}}}else{let S={};i===null?i=[
S]:i.push(S),e++}var b=R===e;if(b&&P)P=!1,I=[I,2];else{b&&(P=!0,I=2);let S=e;if(e===S)if(v&&typeof v=="object"&&!Array.isArray(
v)){let F;if((v.keep===void 0||!s.call(v,"keep"))&&(F="keep")){let j={};i===null?i=[j]:i.push(j),e++}else{let j=e;for(let L of Object.
keys(v))if(!(L==="keep"||L==="nulls"||L==="write"||L==="search")){let $={};i===null?i=[$]:i.push($),e++;break}if(j===e){
if(v.keep!==void 0&&s.call(v,"keep")){let L=v.keep,$=e;if(e===$)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(
L).length<1){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let U of Object.keys(L))if(!(U==="first"||U==="last")){
let K={};i===null?i=[K]:i.push(K),e++;break}if(Z===e){if(L.first!==void 0&&s.call(L,"first")){let U=L.first,K=e;if(!(typeof U==
"number"&&!(U%1)&&!isNaN(U)&&isFinite(U))){let ee={};i===null?i=[ee]:i.push(ee),e++}if(e===K&&typeof U=="number"&&isFinite(
U)){if(U>64||isNaN(U)){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(U<1||isNaN(U)){let ee={};i===null?i=[ee]:i.push(
ee),e++}}var c=K===e}else var c=!0;if(c)if(L.last!==void 0&&s.call(L,"last")){let U=L.last,K=e;if(!(typeof U=="number"&&
!(U%1)&&!isNaN(U)&&isFinite(U))){let ee={};i===null?i=[ee]:i.push(ee),e++}if(e===K&&typeof U=="number"&&isFinite(U)){if(U>
64||isNaN(U)){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(U<1||isNaN(U)){let ee={};i===null?i=[ee]:i.push(ee),e++}}
var c=K===e}else var c=!0}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var m=$===e}else var m=!0;if(m){if(v.nulls!==void 0&&
s.call(v,"nulls")){let $=v.nulls,W=e;if(typeof $!="string"){let U={};i===null?i=[U]:i.push(U),e++}if(!($==="show"||$==="\
hide")){let U={};i===null?i=[U]:i.push(U),e++}var m=W===e}else var m=!0;if(m){if(v.write!==void 0&&s.call(v,"write")){let W=v.
write,Z=e;if(typeof W!="string"){let K={};i===null?i=[K]:i.push(K),e++}if(W!=="allow"){let K={};i===null?i=[K]:i.push(K),
e++}var m=Z===e}else var m=!0;if(m)if(v.search!==void 0&&s.call(v,"search")){let W=v.search,Z=e;if(typeof W!="string"){let K={};
i===null?i=[K]:i.push(K),e++}if(W!=="equality"){let K={};i===null?i=[K]:i.push(K),e++}var m=Z===e}else var m=!0}}}}}else{
let F={};i===null?i=[F]:i.push(F),e++}var b=S===e;if(b&&P)P=!1,I=[I,3];else{b&&(P=!0,I=3);let F=e;if(e===F)if(v&&typeof v==
"object"&&!Array.isArray(v)){let L;if((v.email===void 0||!s.call(v,"email"))&&(L="email")){let $={};i===null?i=[$]:i.push(
$),e++}else{let $=e;for(let W of Object.keys(v))if(!(W==="email"||W==="nulls"||W==="write"||W==="search")){let Z={};i===
null?i=[Z]:i.push(Z),e++;break}if($===e){if(v.email!==void 0&&s.call(v,"email")){let W=v.email,Z=e;if(typeof W!="string"){
let K={};i===null?i=[K]:i.push(K),e++}if(W!=="domain"){let K={};i===null?i=[K]:i.push(K),e++}var k=Z===e}else var k=!0;if(k){
if(v.nulls!==void 0&&s.call(v,"nulls")){let Z=v.nulls,U=e;if(typeof Z!="string"){let B={};i===null?i=[B]:i.push(B),e++}if(!(Z===
"show"||Z==="hide")){let B={};i===null?i=[B]:i.push(B),e++}var k=U===e}else var k=!0;if(k){if(v.write!==void 0&&s.call(v,
"write")){let U=v.write,K=e;if(typeof U!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(U!=="allow"){let ee={};i===
null?i=[ee]:i.push(ee),e++}var k=K===e}else var k=!0;if(k)if(v.search!==void 0&&s.call(v,"search")){let U=v.search,K=e;if(typeof U!=
"string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(U!=="equality"){let ee={};i===null?i=[ee]:i.push(ee),e++}var k=K===
e}else var k=!0}}}}}else{let L={};i===null?i=[L]:i.push(L),e++}var b=F===e;if(b&&P)P=!1,I=[I,4];else{b&&(P=!0,I=4);let L=e;
if(e===L)if(v&&typeof v=="object"&&!Array.isArray(v)){let W;if((v.hash===void 0||!s.call(v,"hash"))&&(W="hash")){let Z={};
i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let U of Object.keys(v))if(!(U==="hash"||U==="nulls"||U==="write"||U==="se\
arch")){let K={};i===null?i=[K]:i.push(K),e++;break}if(Z===e){if(v.hash!==void 0&&s.call(v,"hash")){let U=v.hash,K=e;if(typeof U!=
"boolean"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(U!==!0){let ee={};i===null?i=[ee]:i.push(ee),e++}var p=K===e}else
var p=!0;if(p){if(v.nulls!==void 0&&s.call(v,"nulls")){let K=v.nulls,B=e;if(typeof K!="string"){let H={};i===null?i=[H]:
i.push(H),e++}if(!(K==="show"||K==="hide")){let H={};i===null?i=[H]:i.push(H),e++}var p=B===e}else var p=!0;if(p){if(v.write!==
void 0&&s.call(v,"write")){let B=v.write,ee=e;if(typeof B!="string"){let re={};i===null?i=[re]:i.push(re),e++}if(B!=="al\
low"){let re={};i===null?i=[re]:i.push(re),e++}var p=ee===e}else var p=!0;if(p)if(v.search!==void 0&&s.call(v,"search")){
let B=v.search,ee=e;if(typeof B!="string"){let re={};i===null?i=[re]:i.push(re),e++}if(B!=="equality"){let re={};i===null?
i=[re]:i.push(re),e++}var p=ee===e}else var p=!0}}}}}else{let W={};i===null?i=[W]:i.push(W),e++}var b=L===e;b&&P?(P=!1,I=
[I,5]):b&&(P=!0,I=5)}}}}if(P)e=N,i!==null&&(N?i.length=N:i=null);else{let R={};return i===null?i=[R]:i.push(R),e++,qe.errors=
i,!1}var n=D===e;if(!n)break}}else return qe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(
r,"detect")){let A=r.detect,y=e;if(e===y)if(Array.isArray(A)){if(A.length>5)return qe.errors=[{}],!1;if(A.length<1)return qe.
errors=[{}],!1;{var o=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(typeof N!="string")return qe.errors=[{}],
!1;if(!(N==="credit-card"||N==="us-ssn"||N==="email"||N==="iban"||N==="token"))return qe.errors=[{}],!1;var o=P===e;if(!o)
break}if(o){let D=A.length,N;if(D>1){let P={};for(;D--;){let I=A[D];if(typeof I=="string"){if(typeof P[I]=="number")return N=
P[I],qe.errors=[{}],!1;P[I]=D}}}}}}else return qe.errors=[{}],!1;var t=y===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(
r,"clear")){let A=r.clear,y=e;if(e===y)if(Array.isArray(A)){if(A.length>1e3)return qe.errors=[{}],!1;if(A.length<1)return qe.
errors=[{}],!1;{var a=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(
N)){let M;if((N.columns===void 0||!s.call(N,"columns"))&&(M="columns")||(N.roles===void 0||!s.call(N,"roles"))&&(M="role\
s"))return qe.errors=[{}],!1;{let C=e;for(let R of Object.keys(N))if(!(R==="columns"||R==="roles"))return qe.errors=[{}],
!1;if(C===e){if(N.columns!==void 0&&s.call(N,"columns")){let R=N.columns,E=e;if(e===E)if(Array.isArray(R)){if(R.length>1e3)
return qe.errors=[{}],!1;if(R.length<1)return qe.errors=[{}],!1;{var g=!0;let z=R.length;for(let F=0;F<z;F++){let j=R[F],
L=e;if(typeof j!="string")return qe.errors=[{}],!1;if(e===e)if(typeof j=="string"){if(l(j)>392)return qe.errors=[{}],!1;
if(l(j)<5)return qe.errors=[{}],!1;if(!Gr.test(j))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var g=L===e;if(!g)
break}if(g){let F=R.length,j;if(F>1){let L={};for(;F--;){let $=R[F];if(typeof $=="string"){if(typeof L[$]=="number")return j=
L[$],qe.errors=[{}],!1;L[$]=F}}}}}}else return qe.errors=[{}],!1;var w=E===e}else var w=!0;if(w)if(N.roles!==void 0&&s.call(
N,"roles")){let R=N.roles,E=e;if(e===E)if(Array.isArray(R)){if(R.length>100)return qe.errors=[{}],!1;if(R.length<1)return qe.
errors=[{}],!1;{var u=!0;let z=R.length;for(let F=0;F<z;F++){let j=R[F],L=e;if(typeof j!="string")return qe.errors=[{}],
!1;if(e===e)if(typeof j=="string"){if(l(j)>63)return qe.errors=[{}],!1;if(l(j)<1)return qe.errors=[{}],!1;if(!Be.test(j))
return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var u=L===e;if(!u)break}if(u){let F=R.length,j;if(F>1){let L={};for(;F--;){
let $=R[F];if(typeof $=="string"){if(typeof L[$]=="number")return j=L[$],qe.errors=[{}],!1;L[$]=F}}}}}}else return qe.errors=
[{}],!1;var w=E===e}else var w=!0}}}else return qe.errors=[{}],!1;var a=P===e;if(!a)break}}}else return qe.errors=[{}],!1;
var t=y===e}else var t=!0}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}var mi=V,Wi={title:"GuardDocument",
description:"guards/RESOURCE.yaml: what is denied or held for approval; limits.",type:"object",additionalProperties:!1,required:[],
properties:{deny:{type:"array",minItems:1,maxItems:100,description:"What is denied. An entry is met when all that it say\
s is met.",items:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"array",minItems:1,maxItems:40,
uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/statementName"},description:"Kinds of statement by what they do, \
or finer names of them."},tables:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/\
$defs/tablePattern"},description:"Relations that the statement reads or writes, through views and partitions too."},columns:{
type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/columnPattern"},description:"\
Columns that the statement names or may read."},roles:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"\
string",$ref:"words#/$defs/name"},description:"Roles of the resource; absent: every role."},during:{$ref:"guard#/$defs/w\
indow",description:"Met within these hours."},outside:{$ref:"guard#/$defs/window",description:"Met outside these hours."},
from:{$ref:"guard#/$defs/networks",description:"Met by clients in these networks."},notFrom:{$ref:"guard#/$defs/networks",
description:"Met by clients outside these networks."}},minProperties:1,"x-instead":"Write { statements: [NAME, \u2026] }; tab\
les, columns, roles, during, outside, from and notFrom narrow it.","x-unknown":{statement:"Write `statements`, a list.",
table:"Write `tables`, a list.",relations:"Write `tables`, a list of schema.table.",column:"Write `columns`, a list.",role:"\
Write `roles`, a list.",when:"Write `outside:` for what is denied or held outside some hours, or `during:` for within.",
networks:"Write `from:` or `notFrom:`, a list of networks.",why:"Say it in a comment: `# \u2026`.",rows:"Rows can be hel\
d (hold: [{ rows: { over: N } }]) or limited (limit: { rows: N }), not denied."}}},hold:{type:"array",minItems:1,maxItems:100,
description:"What waits for an approval. An entry is met when all that it says is met.",items:{type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",minItems:1,maxItems:40,uniqueItems:!0,items:{type:"string",$ref:"words#\
/$defs/statementName"},description:"Kinds of statement by what they do, or finer names of them."},tables:{type:"array",minItems:1,
maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/tablePattern"},description:"Relations that the state\
ment reads or writes, through views and partitions too."},columns:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{
type:"string",$ref:"words#/$defs/columnPattern"},description:"Columns that the statement names or may read."},roles:{type:"\
array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/name"},description:"Roles of the r\
esource; absent: every role."},during:{$ref:"guard#/$defs/window",description:"Met within these hours."},outside:{$ref:"\
guard#/$defs/window",description:"Met outside these hours."},from:{$ref:"guard#/$defs/networks",description:"Met by clie\
nts in these networks."},notFrom:{$ref:"guard#/$defs/networks",description:"Met by clients outside these networks."},rows:{
type:"object",additionalProperties:!1,required:["over"],properties:{over:{type:"integer",minimum:1,maximum:1e9,description:"\
Held when more rows than this would be read or written."}},description:"By number of rows.","x-instead":"Write rows: { o\
ver: NUMBER }."}},minProperties:1,"x-instead":"Write { statements: [NAME, \u2026] } or { rows: { over: NUMBER } }; tables, co\
lumns, roles, during, outside, from and notFrom narrow it.","x-unknown":{statement:"Write `statements`, a list.",table:"\
Write `tables`, a list.",relations:"Write `tables`, a list of schema.table.",column:"Write `columns`, a list.",role:"Wri\
te `roles`, a list.",when:"Write `outside:` for what is denied or held outside some hours, or `during:` for within.",networks:"\
Write `from:` or `notFrom:`, a list of networks.",why:"Say it in a comment: `# \u2026`."}}},limit:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"The most rows one statement may return."},
sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"The most rows all statements of one session may return t\
ogether."},statement:{$ref:"words#/$defs/duration",description:"The longest one statement may run."}},minProperties:1,description:"\
Limits of every statement.","x-unknown":{time:"Write statement: and a duration such as 5m.",timeout:"Write statement: an\
d a duration such as 5m.",session:"Write sessionRows: NUMBER; how long a session lasts stands in writ.yaml.",rowsPerSession:"\
Write sessionRows: NUMBER."}}},minProperties:1,"x-instead":"Write at least one of deny, hold and limit, or delete the fi\
le.","x-unknown":{limits:"Write `limit`.",allow:"What is allowed stands in the roles of resources/RESOURCE.yaml."},$defs:{
window:{type:"object",additionalProperties:!1,required:["zone"],properties:{days:{type:"array",minItems:1,maxItems:7,items:{
type:"string",pattern:"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$",maxLength:7,"x-meaning":"\
a day such as mon, or days such as mon-fri","x-instead":"Write mon, tue, wed, thu, fri, sat, sun, or a span such as mon-\
fri.",description:"A day, or a span of days."},description:"Days; absent: every day."},from:{$ref:"guard#/$defs/clock",description:"\
Absent: 00:00."},to:{$ref:"guard#/$defs/clock",description:"The first minute that is outside again; absent: 24:00. Befor\
e `from`: it lies on the next day."},zone:{type:"string",minLength:3,maxLength:64,pattern:"^[A-Za-z0-9_+/-]{3,64}$","x-m\
eaning":"the name of a time zone","x-instead":"Write UTC, or a zone as the IANA database names it, such as Europe/Berlin\
.",description:"Whose clock is meant: UTC, or a zone such as Europe/Berlin."}},"x-instead":'Write { days: [mon-fri], fro\
m: "09:00", to: "18:00", zone: Europe/Berlin }.',description:"Hours of the week.","x-unknown":{timezone:"Write `zone`.",
tz:"Write `zone`.",until:"Write `to`.",day:"Write `days`, a list."}},clock:{type:"string",pattern:"^(?:(?:[01][0-9]|2[0-\
3]):[0-5][0-9]|24:00)$",maxLength:5,"x-meaning":'a time of day such as "09:00"',"x-instead":'Write hours and minutes wit\
h two digits each, such as "09:00".',description:"A time of day."},networks:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{type:"string",minLength:2,maxLength:49,pattern:"^[0-9a-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","x-meaning":"a network suc\
h as 10.0.0.0/8","x-instead":'Write address/bits, such as 10.0.0.0/8 or "2001:db8::/32"; an address alone is that one cl\
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},hs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},Qr=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),zi=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),hi=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),Ri=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function Ke(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if((r.zone===void 0||!s.call(r,"zone"))&&(h="zone"))return Ke.errors=[{}],!1;{let b=e;
for(let f of Object.keys(r))if(!(f==="days"||f==="from"||f==="to"||f==="zone"))return Ke.errors=[{}],!1;if(b===e){if(r.days!==
void 0&&s.call(r,"days")){let f=r.days,c=e;if(e===c)if(Array.isArray(f)){if(f.length>7)return Ke.errors=[{}],!1;if(f.length<
1)return Ke.errors=[{}],!1;{var t=!0;let k=f.length;for(let p=0;p<k;p++){let n=f[p],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return Ke.errors=[{}],!1;if(!zi.test(n))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return Ke.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(r.from!==void 0&&s.call(r,"from")){let c=r.from,
m=e;if(e===e)if(typeof c=="string"){if(l(c)>5)return Ke.errors=[{}],!1;if(!hi.test(c))return Ke.errors=[{}],!1}else return Ke.
errors=[{}],!1;var d=m===e}else var d=!0;if(d){if(r.to!==void 0&&s.call(r,"to")){let m=r.to,k=e;if(e===e)if(typeof m=="s\
tring"){if(l(m)>5)return Ke.errors=[{}],!1;if(!hi.test(m))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var d=k===
e}else var d=!0;if(d)if(r.zone!==void 0&&s.call(r,"zone")){let m=r.zone,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Ke.
errors=[{}],!1;if(l(m)<3)return Ke.errors=[{}],!1;if(!Ri.test(m))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;
var d=k===e}else var d=!0}}}}}else return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function V(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return V.errors=[{}],!1;{let q=e;for(let A of Object.keys(r))if(!(A==="deny"||A==="hold"||A==="limit"))return V.
errors=[{}],!1;if(q===e){if(r.deny!==void 0&&s.call(r,"deny")){let A=r.deny,y=e;if(e===y)if(Array.isArray(A)){if(A.length>
100)return V.errors=[{}],!1;if(A.length<1)return V.errors=[{}],!1;{var t=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],
P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length<1)return V.errors=[{}],!1;{let M=e;for(let C of Object.
keys(N))if(!(C==="statements"||C==="tables"||C==="columns"||C==="roles"||C==="during"||C==="outside"||C==="from"||C==="n\
otFrom"))return V.errors=[{}],!1;if(M===e){if(N.statements!==void 0&&s.call(N,"statements")){let C=N.statements,R=e;if(e===
R)if(Array.isArray(C)){if(C.length>40)return V.errors=[{}],!1;if(C.length<1)return V.errors=[{}],!1;{var d=!0;let S=C.length;
for(let z=0;z<S;z++){let F=C[z],j=e;if(typeof F!="string")return V.errors=[{}],!1;if(typeof F!="string")return V.errors=
[{}],!1;if(!(F==="select"||F==="insert"||F==="update"||F==="delete"||F==="merge"||F==="truncate"||F==="ddl"||F==="call"||
F==="do"||F==="lock"||F==="notify"||F==="maintenance"||F==="set"||F==="other"||F==="create"||F==="alter"||F==="drop"||F===
"grant-rights"||F==="alter-system"||F==="alter-role"||F==="copy"||F==="copy-file"||F==="copy-program"||F==="explain-anal\
yze"||F==="prepare"||F==="cursor"||F==="two-phase"||F==="without-condition"))return V.errors=[{}],!1;var d=j===e;if(!d)break}
if(d){let z=C.length,F;if(z>1){let j={};for(;z--;){let L=C[z];if(typeof L=="string"){if(typeof j[L]=="number")return F=j[L],
V.errors=[{}],!1;j[L]=z}}}}}}else return V.errors=[{}],!1;var h=R===e}else var h=!0;if(h){if(N.tables!==void 0&&s.call(N,
"tables")){let R=N.tables,E=e;if(e===E)if(Array.isArray(R)){if(R.length>100)return V.errors=[{}],!1;if(R.length<1)return V.
errors=[{}],!1;{var b=!0;let z=R.length;for(let F=0;F<z;F++){let j=R[F],L=e;if(typeof j!="string")return V.errors=[{}],!1;
if(e===e)if(typeof j=="string"){if(l(j)>261)return V.errors=[{}],!1;if(l(j)<3)return V.errors=[{}],!1;if(!Vr.test(j))return V.
errors=[{}],!1}else return V.errors=[{}],!1;var b=L===e;if(!b)break}if(b){let F=R.length,j;if(F>1){let L={};for(;F--;){let $=R[F];
if(typeof $=="string"){if(typeof L[$]=="number")return j=L[$],V.errors=[{}],!1;L[$]=F}}}}}}else return V.errors=[{}],!1;
var h=E===e}else var h=!0;if(h){if(N.columns!==void 0&&s.call(N,"columns")){let E=N.columns,S=e;if(e===S)if(Array.isArray(
E)){if(E.length>100)return V.errors=[{}],!1;if(E.length<1)return V.errors=[{}],!1;{var f=!0;let F=E.length;for(let j=0;j<
F;j++){let L=E[j],$=e;if(typeof L!="string")return V.errors=[{}],!1;if(e===e)if(typeof L=="string"){if(l(L)>392)return V.
errors=[{}],!1;if(l(L)<5)return V.errors=[{}],!1;if(!Gr.test(L))return V.errors=[{}],!1}else return V.errors=[{}],!1;var f=$===
e;if(!f)break}if(f){let j=E.length,L;if(j>1){let $={};for(;j--;){let W=E[j];if(typeof W=="string"){if(typeof $[W]=="numb\
er")return L=$[W],V.errors=[{}],!1;$[W]=j}}}}}}else return V.errors=[{}],!1;var h=S===e}else var h=!0;if(h){if(N.roles!==
void 0&&s.call(N,"roles")){let S=N.roles,z=e;if(e===z)if(Array.isArray(S)){if(S.length>100)return V.errors=[{}],!1;if(S.
length<1)return V.errors=[{}],!1;{var c=!0;let j=S.length;for(let L=0;L<j;L++){let $=S[L],W=e;if(typeof $!="string")return V.
errors=[{}],!1;if(e===e)if(typeof $=="string"){if(l($)>63)return V.errors=[{}],!1;if(l($)<1)return V.errors=[{}],!1;if(!Be.
test($))return V.errors=[{}],!1}else return V.errors=[{}],!1;var c=W===e;if(!c)break}if(c){let L=S.length,$;if(L>1){let W={};
for(;L--;){let Z=S[L];if(typeof Z=="string"){if(typeof W[Z]=="number")return $=W[Z],V.errors=[{}],!1;W[Z]=L}}}}}}else return V.
errors=[{}],!1;var h=z===e}else var h=!0;if(h){if(N.during!==void 0&&s.call(N,"during")){let z=e;Ke(N.during,{instancePath:Q+
"/deny/"+D+"/during",parentData:N,parentDataProperty:"during",rootData:J})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=
i.length);var h=z===e}else var h=!0;if(h){if(N.outside!==void 0&&s.call(N,"outside")){let F=e;Ke(N.outside,{instancePath:Q+
"/deny/"+D+"/outside",parentData:N,parentDataProperty:"outside",rootData:J})||(i=i===null?Ke.errors:i.concat(Ke.errors),
e=i.length);var h=F===e}else var h=!0;if(h){if(N.from!==void 0&&s.call(N,"from")){let j=N.from,L=e;if(e===e)if(Array.isArray(
j)){if(j.length>100)return V.errors=[{}],!1;if(j.length<1)return V.errors=[{}],!1;{var m=!0;let W=j.length;for(let Z=0;Z<
W;Z++){let U=j[Z],K=e;if(e===K)if(typeof U=="string"){if(l(U)>49)return V.errors=[{}],!1;if(l(U)<2)return V.errors=[{}],
!1;if(!Qr.test(U))return V.errors=[{}],!1}else return V.errors=[{}],!1;var m=K===e;if(!m)break}if(m){let Z=j.length,U;if(Z>
1){let K={};for(;Z--;){let B=j[Z];if(typeof B=="string"){if(typeof K[B]=="number")return U=K[B],V.errors=[{}],!1;K[B]=Z}}}}}}else
return V.errors=[{}],!1;var h=L===e}else var h=!0;if(h)if(N.notFrom!==void 0&&s.call(N,"notFrom")){let j=N.notFrom,L=e;if(e===
e)if(Array.isArray(j)){if(j.length>100)return V.errors=[{}],!1;if(j.length<1)return V.errors=[{}],!1;{var k=!0;let W=j.length;
for(let Z=0;Z<W;Z++){let U=j[Z],K=e;if(e===K)if(typeof U=="string"){if(l(U)>49)return V.errors=[{}],!1;if(l(U)<2)return V.
errors=[{}],!1;if(!Qr.test(U))return V.errors=[{}],!1}else return V.errors=[{}],!1;var k=K===e;if(!k)break}if(k){let Z=j.
length,U;if(Z>1){let K={};for(;Z--;){let B=j[Z];if(typeof B=="string"){if(typeof K[B]=="number")return U=K[B],V.errors=[
{}],!1;K[B]=Z}}}}}}else return V.errors=[{}],!1;var h=L===e}else var h=!0}}}}}}}}}else return V.errors=[{}],!1;var t=P===
e;if(!t)break}}}else return V.errors=[{}],!1;var p=y===e}else var p=!0;if(p){if(r.hold!==void 0&&s.call(r,"hold")){let y=r.
hold,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return V.errors=[{}],!1;if(y.length<1)return V.errors=[{}],!1;{var n=!0;
let D=y.length;for(let N=0;N<D;N++){let P=y[N],I=e;if(e===I)if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(
P).length<1)return V.errors=[{}],!1;{let C=e;for(let R of Object.keys(P))if(!s.call(Wi.properties.hold.items.properties,
R))return V.errors=[{}],!1;if(C===e){if(P.statements!==void 0&&s.call(P,"statements")){let R=P.statements,E=e;if(e===E)if(Array.
isArray(R)){if(R.length>40)return V.errors=[{}],!1;if(R.length<1)return V.errors=[{}],!1;{var o=!0;let z=R.length;for(let F=0;F<
z;F++){let j=R[F],L=e;if(typeof j!="string")return V.errors=[{}],!1;if(typeof j!="string")return V.errors=[{}],!1;if(!(j===
"select"||j==="insert"||j==="update"||j==="delete"||j==="merge"||j==="truncate"||j==="ddl"||j==="call"||j==="do"||j==="l\
ock"||j==="notify"||j==="maintenance"||j==="set"||j==="other"||j==="create"||j==="alter"||j==="drop"||j==="grant-rights"||
j==="alter-system"||j==="alter-role"||j==="copy"||j==="copy-file"||j==="copy-program"||j==="explain-analyze"||j==="prepa\
re"||j==="cursor"||j==="two-phase"||j==="without-condition"))return V.errors=[{}],!1;var o=L===e;if(!o)break}if(o){let F=R.
length,j;if(F>1){let L={};for(;F--;){let $=R[F];if(typeof $=="string"){if(typeof L[$]=="number")return j=L[$],V.errors=[
{}],!1;L[$]=F}}}}}}else return V.errors=[{}],!1;var a=E===e}else var a=!0;if(a){if(P.tables!==void 0&&s.call(P,"tables")){
let E=P.tables,S=e;if(e===S)if(Array.isArray(E)){if(E.length>100)return V.errors=[{}],!1;if(E.length<1)return V.errors=[
{}],!1;{var g=!0;let F=E.length;for(let j=0;j<F;j++){let L=E[j],$=e;if(typeof L!="string")return V.errors=[{}],!1;if(e===
e)if(typeof L=="string"){if(l(L)>261)return V.errors=[{}],!1;if(l(L)<3)return V.errors=[{}],!1;if(!Vr.test(L))return V.errors=
[{}],!1}else return V.errors=[{}],!1;var g=$===e;if(!g)break}if(g){let j=E.length,L;if(j>1){let $={};for(;j--;){let W=E[j];
if(typeof W=="string"){if(typeof $[W]=="number")return L=$[W],V.errors=[{}],!1;$[W]=j}}}}}}else return V.errors=[{}],!1;
var a=S===e}else var a=!0;if(a){if(P.columns!==void 0&&s.call(P,"columns")){let S=P.columns,z=e;if(e===z)if(Array.isArray(
S)){if(S.length>100)return V.errors=[{}],!1;if(S.length<1)return V.errors=[{}],!1;{var u=!0;let j=S.length;for(let L=0;L<
j;L++){let $=S[L],W=e;if(typeof $!="string")return V.errors=[{}],!1;if(e===e)if(typeof $=="string"){if(l($)>392)return V.
errors=[{}],!1;if(l($)<5)return V.errors=[{}],!1;if(!Gr.test($))return V.errors=[{}],!1}else return V.errors=[{}],!1;var u=W===
e;if(!u)break}if(u){let L=S.length,$;if(L>1){let W={};for(;L--;){let Z=S[L];if(typeof Z=="string"){if(typeof W[Z]=="numb\
er")return $=W[Z],V.errors=[{}],!1;W[Z]=L}}}}}}else return V.errors=[{}],!1;var a=z===e}else var a=!0;if(a){if(P.roles!==
void 0&&s.call(P,"roles")){let z=P.roles,F=e;if(e===F)if(Array.isArray(z)){if(z.length>100)return V.errors=[{}],!1;if(z.
length<1)return V.errors=[{}],!1;{var w=!0;let L=z.length;for(let $=0;$<L;$++){let W=z[$],Z=e;if(typeof W!="string")return V.
errors=[{}],!1;if(e===e)if(typeof W=="string"){if(l(W)>63)return V.errors=[{}],!1;if(l(W)<1)return V.errors=[{}],!1;if(!Be.
test(W))return V.errors=[{}],!1}else return V.errors=[{}],!1;var w=Z===e;if(!w)break}if(w){let $=z.length,W;if($>1){let Z={};
for(;$--;){let U=z[$];if(typeof U=="string"){if(typeof Z[U]=="number")return W=Z[U],V.errors=[{}],!1;Z[U]=$}}}}}}else return V.
errors=[{}],!1;var a=F===e}else var a=!0;if(a){if(P.during!==void 0&&s.call(P,"during")){let F=e;Ke(P.during,{instancePath:Q+
"/hold/"+N+"/during",parentData:P,parentDataProperty:"during",rootData:J})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=
i.length);var a=F===e}else var a=!0;if(a){if(P.outside!==void 0&&s.call(P,"outside")){let j=e;Ke(P.outside,{instancePath:Q+
"/hold/"+N+"/outside",parentData:P,parentDataProperty:"outside",rootData:J})||(i=i===null?Ke.errors:i.concat(Ke.errors),
e=i.length);var a=j===e}else var a=!0;if(a){if(P.from!==void 0&&s.call(P,"from")){let L=P.from,$=e;if(e===e)if(Array.isArray(
L)){if(L.length>100)return V.errors=[{}],!1;if(L.length<1)return V.errors=[{}],!1;{var x=!0;let Z=L.length;for(let U=0;U<
Z;U++){let K=L[U],B=e;if(e===B)if(typeof K=="string"){if(l(K)>49)return V.errors=[{}],!1;if(l(K)<2)return V.errors=[{}],
!1;if(!Qr.test(K))return V.errors=[{}],!1}else return V.errors=[{}],!1;var x=B===e;if(!x)break}if(x){let U=L.length,K;if(U>
1){let B={};for(;U--;){let ee=L[U];if(typeof ee=="string"){if(typeof B[ee]=="number")return K=B[ee],V.errors=[{}],!1;B[ee]=
U}}}}}}else return V.errors=[{}],!1;var a=$===e}else var a=!0;if(a){if(P.notFrom!==void 0&&s.call(P,"notFrom")){let $=P.
notFrom,W=e;if(e===e)if(Array.isArray($)){if($.length>100)return V.errors=[{}],!1;if($.length<1)return V.errors=[{}],!1;
{var T=!0;let U=$.length;for(let K=0;K<U;K++){let B=$[K],ee=e;if(e===ee)if(typeof B=="string"){if(l(B)>49)return V.errors=
[{}],!1;if(l(B)<2)return V.errors=[{}],!1;if(!Qr.test(B))return V.errors=[{}],!1}else return V.errors=[{}],!1;var T=ee===
e;if(!T)break}if(T){let K=$.length,B;if(K>1){let ee={};for(;K--;){let H=$[K];if(typeof H=="string"){if(typeof ee[H]=="nu\
mber")return B=ee[H],V.errors=[{}],!1;ee[H]=K}}}}}}else return V.errors=[{}],!1;var a=W===e}else var a=!0;if(a)if(P.rows!==
void 0&&s.call(P,"rows")){let $=P.rows,W=e;if(e===W)if($&&typeof $=="object"&&!Array.isArray($)){let U;if(($.over===void 0||
!s.call($,"over"))&&(U="over"))return V.errors=[{}],!1;{let K=e;for(let B of Object.keys($))if(B!=="over")return V.errors=
[{}],!1;if(K===e&&$.over!==void 0&&s.call($,"over")){let B=$.over,ee=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(
B)))return V.errors=[{}],!1;if(e===ee&&typeof B=="number"&&isFinite(B)){if(B>1e9||isNaN(B))return V.errors=[{}],!1;if(B<
1||isNaN(B))return V.errors=[{}],!1}}}}else return V.errors=[{}],!1;var a=W===e}else var a=!0}}}}}}}}}}else return V.errors=
[{}],!1;var n=I===e;if(!n)break}}}else return V.errors=[{}],!1;var p=_===e}else var p=!0;if(p)if(r.limit!==void 0&&s.call(
r,"limit")){let y=r.limit,_=e;if(e===_)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1)return V.
errors=[{}],!1;{let D=e;for(let N of Object.keys(y))if(!(N==="rows"||N==="sessionRows"||N==="statement"))return V.errors=
[{}],!1;if(D===e){if(y.rows!==void 0&&s.call(y,"rows")){let N=y.rows,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(
N)))return V.errors=[{}],!1;if(e===P&&typeof N=="number"&&isFinite(N)){if(N>1e9||isNaN(N))return V.errors=[{}],!1;if(N<1||
isNaN(N))return V.errors=[{}],!1}var O=P===e}else var O=!0;if(O){if(y.sessionRows!==void 0&&s.call(y,"sessionRows")){let P=y.
sessionRows,I=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return V.errors=[{}],!1;if(e===I&&typeof P=="nu\
mber"&&isFinite(P)){if(P>1e12||isNaN(P))return V.errors=[{}],!1;if(P<1||isNaN(P))return V.errors=[{}],!1}var O=I===e}else
var O=!0;if(O)if(y.statement!==void 0&&s.call(y,"statement")){let P=y.statement,I=e;if(e===e)if(typeof P=="string"){if(l(
P)>7)return V.errors=[{}],!1;if(l(P)<2)return V.errors=[{}],!1;if(!$r.test(P))return V.errors=[{}],!1}else return V.errors=
[{}],!1;var O=I===e}else var O=!0}}}}else return V.errors=[{}],!1;var p=_===e}else var p=!0}}}}else return V.errors=[{}],
!1;return V.errors=i,e===0}var gi=sr;function Cr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))if(p!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let p=r.user;if(e===e)if(typeof p=="stri\
ng"){if(l(p)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Ir.
test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=b===e;c&&(d=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))
if(p!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let p=r.group;
if(e===e)if(typeof p=="string"){if(l(p)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!Be.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.workload===void 0||!s.call(r,"workload"))&&(p="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(fr(r.workload,{instancePath:Q+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:J})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length))}}else{let p={};i===null?i=[p]:i.push(p),e++}
var c=m===e;c&&d?(d=!1,h=[h,2]):c&&(d=!0,h=2)}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Cr.errors=i,!1}return Cr.errors=i,e===0}var Si=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function sr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.to===void 0||!s.call(r,"to"))&&(d="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(d="resource")||(r.role===void 0||!s.call(r,"role"))&&(d="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(d="longest")||(r.why===void 0||!s.call(r,"why"))&&(d="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(d="atMost"))
return sr.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!(b==="to"||b==="resource"||b==="role"||b==="longest"||
b==="why"||b==="atMost"))return sr.errors=[{}],!1;if(h===e){if(r.to!==void 0&&s.call(r,"to")){let b=e;Cr(r.to,{instancePath:Q+
"/to",parentData:r,parentDataProperty:"to",rootData:J})||(i=i===null?Cr.errors:i.concat(Cr.errors),e=i.length);var t=b===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let f=r.resource,c=e;if(e===e)if(typeof f=="string"){
if(l(f)>63)return sr.errors=[{}],!1;if(l(f)<1)return sr.errors=[{}],!1;if(!Be.test(f))return sr.errors=[{}],!1}else return sr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let c=r.role,m=e;if(e===e)if(typeof c==
"string"){if(l(c)>63)return sr.errors=[{}],!1;if(l(c)<1)return sr.errors=[{}],!1;if(!Be.test(c))return sr.errors=[{}],!1}else
return sr.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let m=r.longest,k=e;
if(e===e)if(typeof m=="string"){if(l(m)>7)return sr.errors=[{}],!1;if(l(m)<2)return sr.errors=[{}],!1;if(!$r.test(m))return sr.
errors=[{}],!1}else return sr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let k=r.
why,p=e;if(e===p)if(typeof k=="string"){if(l(k)>200)return sr.errors=[{}],!1;if(l(k)<1)return sr.errors=[{}],!1}else return sr.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let k=r.atMost,p=e;if(e===p)if(typeof k==
"string"){if(l(k)>17)return sr.errors=[{}],!1;if(l(k)<7)return sr.errors=[{}],!1;if(!Si.test(k))return sr.errors=[{}],!1}else
return sr.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}else return sr.errors=[{}],!1;return sr.errors=i,e===0}var bi=X,
ki={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
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
defs/path",description:"For https and s3: PEM file with the authority of the server's certificate, instead of the system\
's."},token:{$ref:"words#/$defs/secretReference",description:"For https: where the bearer token lies that the server ask\
s for."},s3:{type:"object",additionalProperties:!1,required:["region","accessKeyId","secretAccessKey"],description:"For \
s3: where the bucket lies, and who reads it.","x-instead":"Write { region: REGION, accessKeyId: { env: NAME }, secretAcc\
essKey: { env: NAME } }.",properties:{region:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9](?:[a-z0-9-]*[a-z\
0-9])?$","x-meaning":"a region, such as eu-central-1","x-instead":"Write the region's short name; the address of a store\
 that is not Amazon's goes to endpoint.",description:"The bucket's region. Stores that have none take us-east-1 or auto."},
endpoint:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"an https address",
description:"The address of a store that is not Amazon's own, without the bucket. Absent: Amazon's, of the region."},pathStyle:{
type:"boolean",description:"True: the bucket is in the address's path; false: in its host name. Absent: in the path with\
 endpoint, else in the host name."},accessKeyId:{$ref:"words#/$defs/secretReference",description:"Where the access key i\
d lies."},secretAccessKey:{$ref:"words#/$defs/secretReference",description:"Where the secret access key lies."},sessionToken:{
$ref:"words#/$defs/secretReference",description:"Where the session token lies, for credentials that end."}}}},description:"\
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
side the records."}},$id:"proxy"},Ci=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Fr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Zi=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),Zr=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),Ui=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function ue(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f=r.kty;if(typeof f=="string")if(f==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.
call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ue.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Br.oneOf[0].properties,k))return ue.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.
kty,p=e;if(typeof k!="string")return ue.errors=[{}],!1;if(k!=="OKP")return ue.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let p=r.crv,n=e;if(typeof p!="string")return ue.errors=[{}],!1;if(p!=="Ed25519")return ue.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return ue.errors=[{}],!1;if(l(n)<43)return ue.errors=[{}],!1;if(!Ar.test(n))return ue.errors=[{}],!1}else
return ue.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return ue.errors=[{}],!1;if(l(o)<1)return ue.errors=[{}],!1;if(!lr.test(o))return ue.errors=[{}],!1}else
return ue.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>16)return ue.errors=[{}],!1;if(l(a)<1)return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let g=r.use,u=e;if(typeof g!="string")return ue.errors=[{}],!1;
if(g!=="sig")return ue.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.
key_ops,w=e;if(e===w)if(Array.isArray(u)){if(u.length>1)return ue.errors=[{}],!1;if(u.length<1)return ue.errors=[{}],!1;
{var d=!0;let T=u.length;for(let O=0;O<T;O++){let q=u[O],A=e;if(typeof q!="string")return ue.errors=[{}],!1;if(q!=="veri\
fy")return ue.errors=[{}],!1;var d=A===e;if(!d)break}if(d){let O=u.length,q;if(O>1){let A={};for(;O--;){let y=u[O];if(typeof y==
"string"){if(typeof A[y]=="number")return q=A[y],ue.errors=[{}],!1;A[y]=O}}}}}}else return ue.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let w=e;if(typeof r.ext!="boolean")return ue.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let w=r.writ_use,x=e;if(typeof w!="string")return ue.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return ue.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else
return ue.errors=[{}],!1}else if(f==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||
!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.
y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ue.errors=[{}],
!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Br.oneOf[1].properties,k))return ue.errors=[{}],!1;if(m===e){if(r.kty!==
void 0&&s.call(r,"kty")){let k=r.kty,p=e;if(typeof k!="string")return ue.errors=[{}],!1;if(k!=="EC")return ue.errors=[{}],
!1;var h=p===e}else var h=!0;if(h){if(r.crv!==void 0&&s.call(r,"crv")){let p=r.crv,n=e;if(typeof p!="string")return ue.errors=
[{}],!1;if(p!=="P-256")return ue.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return ue.errors=[{}],!1;if(l(n)<43)return ue.errors=[{}],!1;if(!Ar.test(
n))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){
let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return ue.errors=[{}],!1;if(l(o)<43)return ue.errors=[{}],!1;if(!Ar.
test(o))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(
r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return ue.errors=[{}],!1;if(l(a)<1)return ue.errors=
[{}],!1;if(!lr.test(a))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.alg!==
void 0&&s.call(r,"alg")){let g=r.alg,u=e;if(e===u)if(typeof g=="string"){if(l(g)>16)return ue.errors=[{}],!1;if(l(g)<1)return ue.
errors=[{}],!1}else return ue.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let u=r.
use,w=e;if(typeof u!="string")return ue.errors=[{}],!1;if(u!=="sig")return ue.errors=[{}],!1;var h=w===e}else var h=!0;if(h){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,x=e;if(e===x)if(Array.isArray(w)){if(w.length>1)return ue.errors=
[{}],!1;if(w.length<1)return ue.errors=[{}],!1;{var b=!0;let O=w.length;for(let q=0;q<O;q++){let A=w[q],y=e;if(typeof A!=
"string")return ue.errors=[{}],!1;if(A!=="verify")return ue.errors=[{}],!1;var b=y===e;if(!b)break}if(b){let q=w.length,
A;if(q>1){let y={};for(;q--;){let _=w[q];if(typeof _=="string"){if(typeof y[_]=="number")return A=y[_],ue.errors=[{}],!1;
y[_]=q}}}}}}else return ue.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.
ext!="boolean")return ue.errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.
writ_use,T=e;if(typeof x!="string")return ue.errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return ue.errors=
[{}],!1;var h=T===e}else var h=!0}}}}}}}}}}}else return ue.errors=[{}],!1}else return ue.errors=[{}],!1;else return ue.errors=
[{}],!1}else return ue.errors=[{}],!1;return ue.errors=i,e===0}function gr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))
if(p!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let p=r.vault;
if(e===e)if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(d=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.
keys(r))if(p!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let p=r.aws;
if(e===e)if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.file===void 0||!s.call(r,"file"))&&(p="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let p={};i===null?i=[p]:i.push(p),e++}var c=m===e;if(c&&d)d=!1,h=[h,2];else{c&&(d=!0,h=
2);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!ri.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=p===
e;c&&d?(d=!1,h=[h,3]):c&&(d=!0,h=3)}}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,gr.errors=i,!1}return gr.errors=i,e===0}function br(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="\
file"))return br.errors=[{}],!1;{let d=e;for(let h of Object.keys(r))if(h!=="file")return br.errors=[{}],!1;if(d===e&&r.
file!==void 0&&s.call(r,"file")){let h=r.file;if(e===e)if(typeof h=="string"){if(l(h)>1024)return br.errors=[{}],!1;if(l(
h)<1)return br.errors=[{}],!1;if(!pr.test(h))return br.errors=[{}],!1}else return br.errors=[{}],!1}}}else return br.errors=
[{}],!1;return br.errors=i,e===0}function X(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if((r.bundle===void 0||!s.call(r,"bundle"))&&(q="bundle")||
(r.listen===void 0||!s.call(r,"listen"))&&(q="listen")||(r.records===void 0||!s.call(r,"records"))&&(q="records")||(r.tokens===
void 0||!s.call(r,"tokens"))&&(q="tokens"))return X.errors=[{}],!1;{let A=e;for(let y of Object.keys(r))if(!s.call(ki.properties,
y))return X.errors=[{}],!1;if(A===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let y=r.bundle,_=e;if(e===_)if(y&&typeof y==
"object"&&!Array.isArray(y)){let D;if((y.from===void 0||!s.call(y,"from"))&&(D="from")||(y.keys===void 0||!s.call(y,"key\
s"))&&(D="keys")||(y.repository===void 0||!s.call(y,"repository"))&&(D="repository")||(y.scope===void 0||!s.call(y,"scop\
e"))&&(D="scope")||(y.minSequence===void 0||!s.call(y,"minSequence"))&&(D="minSequence")||(y.epoch===void 0||!s.call(y,"\
epoch"))&&(D="epoch")||(y.every===void 0||!s.call(y,"every"))&&(D="every"))return X.errors=[{}],!1;{let N=e;for(let P of Object.
keys(y))if(!s.call(ki.properties.bundle.properties,P))return X.errors=[{}],!1;if(N===e){if(y.from!==void 0&&s.call(y,"fr\
om")){let P=y.from,I=e;if(e===I)if(typeof P=="string"){if(l(P)>2048)return X.errors=[{}],!1;if(l(P)<1)return X.errors=[{}],
!1;if(!pr.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(y.keys!==void 0&&
s.call(y,"keys")){let I=y.keys,M=e;if(e===M)if(Array.isArray(I)){if(I.length>10)return X.errors=[{}],!1;if(I.length<1)return X.
errors=[{}],!1;{var d=!0;let R=I.length;for(let E=0;E<R;E++){let S=I[E],z=e;if(e===z)if(S&&typeof S=="object"&&!Array.isArray(
S)){let j;if((S.kid===void 0||!s.call(S,"kid"))&&(j="kid")||(S.jwk===void 0||!s.call(S,"jwk"))&&(j="jwk"))return X.errors=
[{}],!1;{let L=e;for(let $ of Object.keys(S))if(!($==="kid"||$==="jwk"||$==="notAfter"))return X.errors=[{}],!1;if(L===e){
if(S.kid!==void 0&&s.call(S,"kid")){let $=S.kid,W=e;if(e===e)if(typeof $=="string"){if(l($)>128)return X.errors=[{}],!1;
if(l($)<1)return X.errors=[{}],!1;if(!lr.test($))return X.errors=[{}],!1}else return X.errors=[{}],!1;var h=W===e}else var h=!0;
if(h){if(S.jwk!==void 0&&s.call(S,"jwk")){let W=e;ue(S.jwk,{instancePath:Q+"/bundle/keys/"+E+"/jwk",parentData:S,parentDataProperty:"\
jwk",rootData:J})||(i=i===null?ue.errors:i.concat(ue.errors),e=i.length);var h=W===e}else var h=!0;if(h)if(S.notAfter!==
void 0&&s.call(S,"notAfter")){let W=S.notAfter,Z=e;if(e===e)if(typeof W=="string"){if(l(W)>10)return X.errors=[{}],!1;if(l(
W)<10)return X.errors=[{}],!1;if(!Ci.test(W))return X.errors=[{}],!1}else return X.errors=[{}],!1;var h=Z===e}else var h=!0}}}}else
return X.errors=[{}],!1;var d=z===e;if(!d)break}}}else return X.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(y.repository!==
void 0&&s.call(y,"repository")){let M=y.repository,C=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M))&&typeof M!=
"string")return X.errors=[{}],!1;if(e===C){if(typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return X.
errors=[{}],!1;if(M<1||isNaN(M))return X.errors=[{}],!1}if(e===C&&typeof M=="string"){if(l(M)>200)return X.errors=[{}],!1;
if(l(M)<1)return X.errors=[{}],!1}}var t=C===e}else var t=!0;if(t){if(y.scope!==void 0&&s.call(y,"scope")){let C=y.scope,
R=e;if(e===e)if(typeof C=="string"){if(l(C)>63)return X.errors=[{}],!1;if(l(C)<1)return X.errors=[{}],!1;if(!Be.test(C))
return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(y.minSequence!==void 0&&s.call(y,
"minSequence")){let R=y.minSequence,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return X.errors=[{}],!1;
if(e===E&&typeof R=="number"&&isFinite(R)){if(R>9007199254740991||isNaN(R))return X.errors=[{}],!1;if(R<0||isNaN(R))return X.
errors=[{}],!1}var t=E===e}else var t=!0;if(t){if(y.epoch!==void 0&&s.call(y,"epoch")){let E=y.epoch,S=e;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return X.errors=[{}],!1;if(e===S&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return X.errors=[{}],!1;if(E<1||isNaN(E))return X.errors=[{}],!1}var t=S===e}else var t=!0;if(t){if(y.first!==void 0&&
s.call(y,"first")){let S=y.first,z=e;if(e===e)if(typeof S=="string"){if(l(S)>71)return X.errors=[{}],!1;if(l(S)<71)return X.
errors=[{}],!1;if(!Fr.test(S))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(y.
every!==void 0&&s.call(y,"every")){let z=y.every,F=e;if(e===e)if(typeof z=="string"){if(l(z)>7)return X.errors=[{}],!1;if(l(
z)<2)return X.errors=[{}],!1;if(!$r.test(z))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=F===e}else var t=!0;
if(t){if(y.ca!==void 0&&s.call(y,"ca")){let F=y.ca,j=e;if(e===e)if(typeof F=="string"){if(l(F)>1024)return X.errors=[{}],
!1;if(l(F)<1)return X.errors=[{}],!1;if(!pr.test(F))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(y.token!==void 0&&s.call(y,"token")){let j=e;gr(y.token,{instancePath:Q+"/bundle/token",parentData:y,parentDataProperty:"\
token",rootData:J})||(i=i===null?gr.errors:i.concat(gr.errors),e=i.length);var t=j===e}else var t=!0;if(t)if(y.s3!==void 0&&
s.call(y,"s3")){let j=y.s3,L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let W;if((j.region===void 0||!s.call(
j,"region"))&&(W="region")||(j.accessKeyId===void 0||!s.call(j,"accessKeyId"))&&(W="accessKeyId")||(j.secretAccessKey===
void 0||!s.call(j,"secretAccessKey"))&&(W="secretAccessKey"))return X.errors=[{}],!1;{let Z=e;for(let U of Object.keys(j))
if(!(U==="region"||U==="endpoint"||U==="pathStyle"||U==="accessKeyId"||U==="secretAccessKey"||U==="sessionToken"))return X.
errors=[{}],!1;if(Z===e){if(j.region!==void 0&&s.call(j,"region")){let U=j.region,K=e;if(e===K)if(typeof U=="string"){if(l(
U)>64)return X.errors=[{}],!1;if(l(U)<1)return X.errors=[{}],!1;if(!Zi.test(U))return X.errors=[{}],!1}else return X.errors=
[{}],!1;var b=K===e}else var b=!0;if(b){if(j.endpoint!==void 0&&s.call(j,"endpoint")){let K=j.endpoint,B=e;if(e===B)if(typeof K==
"string"){if(l(K)>2048)return X.errors=[{}],!1;if(l(K)<1)return X.errors=[{}],!1;if(!pr.test(K))return X.errors=[{}],!1}else
return X.errors=[{}],!1;var b=B===e}else var b=!0;if(b){if(j.pathStyle!==void 0&&s.call(j,"pathStyle")){let B=e;if(typeof j.
pathStyle!="boolean")return X.errors=[{}],!1;var b=B===e}else var b=!0;if(b){if(j.accessKeyId!==void 0&&s.call(j,"access\
KeyId")){let ee=e;gr(j.accessKeyId,{instancePath:Q+"/bundle/s3/accessKeyId",parentData:j,parentDataProperty:"accessKeyId",
rootData:J})||(i=i===null?gr.errors:i.concat(gr.errors),e=i.length);var b=ee===e}else var b=!0;if(b){if(j.secretAccessKey!==
void 0&&s.call(j,"secretAccessKey")){let H=e;gr(j.secretAccessKey,{instancePath:Q+"/bundle/s3/secretAccessKey",parentData:j,
parentDataProperty:"secretAccessKey",rootData:J})||(i=i===null?gr.errors:i.concat(gr.errors),e=i.length);var b=H===e}else
var b=!0;if(b)if(j.sessionToken!==void 0&&s.call(j,"sessionToken")){let H=e;gr(j.sessionToken,{instancePath:Q+"/bundle/s\
3/sessionToken",parentData:j,parentDataProperty:"sessionToken",rootData:J})||(i=i===null?gr.errors:i.concat(gr.errors),e=
i.length);var b=H===e}else var b=!0}}}}}}}else return X.errors=[{}],!1;var t=L===e}else var t=!0}}}}}}}}}}}}else return X.
errors=[{}],!1;var f=_===e}else var f=!0;if(f){if(r.listen!==void 0&&s.call(r,"listen")){let _=r.listen,v=e;if(e===v)if(_&&
typeof _=="object"&&!Array.isArray(_)){let N;if((_.postgres===void 0||!s.call(_,"postgres"))&&(N="postgres"))return X.errors=
[{}],!1;{let P=e;for(let I of Object.keys(_))if(!(I==="postgres"||I==="control"))return X.errors=[{}],!1;if(P===e){if(_.
postgres!==void 0&&s.call(_,"postgres")){let I=_.postgres,M=e,C=e,R=!1,E=null,S=e;if(e===S)if(I&&typeof I=="object"&&!Array.
isArray(I)){let j;if((I.address===void 0||!s.call(I,"address"))&&(j="address")||(I.tls===void 0||!s.call(I,"tls"))&&(j="\
tls")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let $ of Object.keys(I))if(!($==="address"||$==="tls")){let W={};
i===null?i=[W]:i.push(W),e++;break}if(L===e){if(I.address!==void 0&&s.call(I,"address")){let $=I.address,W=e;if(e===e)if(typeof $==
"string"){if(l($)>259){let U={};i===null?i=[U]:i.push(U),e++}else if(l($)<3){let U={};i===null?i=[U]:i.push(U),e++}else if(!Zr.
test($)){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var m=W===e}else var m=!0;if(m)
if(I.tls!==void 0&&s.call(I,"tls")){let $=I.tls,W=e;if(e===W)if($&&typeof $=="object"&&!Array.isArray($)){let U;if(($.certificate===
void 0||!s.call($,"certificate"))&&(U="certificate")||($.key===void 0||!s.call($,"key"))&&(U="key")){let K={};i===null?i=
[K]:i.push(K),e++}else{let K=e;for(let B of Object.keys($))if(!(B==="certificate"||B==="key")){let ee={};i===null?i=[ee]:
i.push(ee),e++;break}if(K===e){if($.certificate!==void 0&&s.call($,"certificate")){let B=$.certificate,ee=e;if(e===e)if(typeof B==
"string"){if(l(B)>1024){let re={};i===null?i=[re]:i.push(re),e++}else if(l(B)<1){let re={};i===null?i=[re]:i.push(re),e++}else if(!pr.
test(B)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:i.push(re),e++}var c=ee===e}else var c=!0;
if(c)if($.key!==void 0&&s.call($,"key")){let B=$.key,ee=e;if(e===e)if(typeof B=="string"){if(l(B)>1024){let re={};i===null?
i=[re]:i.push(re),e++}else if(l(B)<1){let re={};i===null?i=[re]:i.push(re),e++}else if(!pr.test(B)){let re={};i===null?i=
[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:i.push(re),e++}var c=ee===e}else var c=!0}}}else{let U={};i===null?i=
[U]:i.push(U),e++}var m=W===e}else var m=!0}}}else{let j={};i===null?i=[j]:i.push(j),e++}var p=S===e;p&&(R=!0,E=0);let z=e;
if(e===z)if(I&&typeof I=="object"&&!Array.isArray(I)){let j;if((I.address===void 0||!s.call(I,"address"))&&(j="address")||
(I.plaintext===void 0||!s.call(I,"plaintext"))&&(j="plaintext")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let $ of Object.
keys(I))if(!($==="address"||$==="plaintext")){let W={};i===null?i=[W]:i.push(W),e++;break}if(L===e){if(I.address!==void 0&&
s.call(I,"address")){let $=I.address,W=e;if(e===e)if(typeof $=="string"){if(l($)>259){let U={};i===null?i=[U]:i.push(U),
e++}else if(l($)<3){let U={};i===null?i=[U]:i.push(U),e++}else if(!Zr.test($)){let U={};i===null?i=[U]:i.push(U),e++}}else{
let U={};i===null?i=[U]:i.push(U),e++}var k=W===e}else var k=!0;if(k)if(I.plaintext!==void 0&&s.call(I,"plaintext")){let $=I.
plaintext,W=e;if(typeof $!="string"){let U={};i===null?i=[U]:i.push(U),e++}if($!=="loopback-only"){let U={};i===null?i=[
U]:i.push(U),e++}var k=W===e}else var k=!0}}}else{let j={};i===null?i=[j]:i.push(j),e++}var p=z===e;if(p&&R?(R=!1,E=[E,1]):
p&&(R=!0,E=1),R)e=C,i!==null&&(C?i.length=C:i=null);else{let j={};return i===null?i=[j]:i.push(j),e++,X.errors=i,!1}var o=M===
e}else var o=!0;if(o)if(_.control!==void 0&&s.call(_,"control")){let I=_.control,M=e;if(e===M)if(I&&typeof I=="object"&&
!Array.isArray(I)){let R;if((I.address===void 0||!s.call(I,"address"))&&(R="address"))return X.errors=[{}],!1;{let E=e;for(let S of Object.
keys(I))if(!(S==="address"||S==="exposed"))return X.errors=[{}],!1;if(E===e){if(I.address!==void 0&&s.call(I,"address")){
let S=I.address,z=e;if(e===e)if(typeof S=="string"){if(l(S)>259)return X.errors=[{}],!1;if(l(S)<3)return X.errors=[{}],!1;
if(!Zr.test(S))return X.errors=[{}],!1}else return X.errors=[{}],!1;var n=z===e}else var n=!0;if(n)if(I.exposed!==void 0&&
s.call(I,"exposed")){let S=I.exposed,z=e;if(typeof S!="string")return X.errors=[{}],!1;if(S!=="unauthenticated")return X.
errors=[{}],!1;var n=z===e}else var n=!0}}}else return X.errors=[{}],!1;var o=M===e}else var o=!0}}}else return X.errors=
[{}],!1;var f=v===e}else var f=!0;if(f){if(r.records!==void 0&&s.call(r,"records")){let v=r.records,D=e;if(e===D)if(v&&typeof v==
"object"&&!Array.isArray(v)){let P;if((v.folder===void 0||!s.call(v,"folder"))&&(P="folder")||(v.key===void 0||!s.call(v,
"key"))&&(P="key"))return X.errors=[{}],!1;{let I=e;for(let M of Object.keys(v))if(!(M==="folder"||M==="key"))return X.errors=
[{}],!1;if(I===e){if(v.folder!==void 0&&s.call(v,"folder")){let M=v.folder,C=e;if(e===e)if(typeof M=="string"){if(l(M)>1024)
return X.errors=[{}],!1;if(l(M)<1)return X.errors=[{}],!1;if(!pr.test(M))return X.errors=[{}],!1}else return X.errors=[{}],
!1;var a=C===e}else var a=!0;if(a)if(v.key!==void 0&&s.call(v,"key")){let M=e;br(v.key,{instancePath:Q+"/records/key",parentData:v,
parentDataProperty:"key",rootData:J})||(i=i===null?br.errors:i.concat(br.errors),e=i.length);var a=M===e}else var a=!0}}}else
return X.errors=[{}],!1;var f=D===e}else var f=!0;if(f){if(r.tokens!==void 0&&s.call(r,"tokens")){let D=r.tokens,N=e;if(e===
N)if(D&&typeof D=="object"&&!Array.isArray(D)){let I;if((D.key===void 0||!s.call(D,"key"))&&(I="key"))return X.errors=[{}],
!1;{let M=e;for(let C of Object.keys(D))if(C!=="key")return X.errors=[{}],!1;M===e&&D.key!==void 0&&s.call(D,"key")&&(br(
D.key,{instancePath:Q+"/tokens/key",parentData:D,parentDataProperty:"key",rootData:J})||(i=i===null?br.errors:i.concat(br.
errors),e=i.length))}}else return X.errors=[{}],!1;var f=N===e}else var f=!0;if(f){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let N=r.instance,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return X.errors=[{}],!1;if(e===P&&
typeof N=="number"&&isFinite(N)){if(N>255||isNaN(N))return X.errors=[{}],!1;if(N<1||isNaN(N))return X.errors=[{}],!1}var f=P===
e}else var f=!0;if(f){if(r.peers!==void 0&&s.call(r,"peers")){let P=r.peers,I=e;if(e===I)if(Array.isArray(P)){if(P.length>
255)return X.errors=[{}],!1;if(P.length<1)return X.errors=[{}],!1;{var g=!0;let C=P.length;for(let R=0;R<C;R++){let E=P[R],
S=e,z=e,F=!1,j=null,L=e;if(e===L)if(E&&typeof E=="object"&&!Array.isArray(E)){let Z;if((E.instance===void 0||!s.call(E,"\
instance"))&&(Z="instance")||(E.address===void 0||!s.call(E,"address"))&&(Z="address")||(E.tls===void 0||!s.call(E,"tls"))&&
(Z="tls")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let K of Object.keys(E))if(!(K==="instance"||K==="addr\
ess"||K==="tls")){let B={};i===null?i=[B]:i.push(B),e++;break}if(U===e){if(E.instance!==void 0&&s.call(E,"instance")){let K=E.
instance,B=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let H={};i===null?i=[H]:i.push(H),e++}if(e===B&&typeof K==
"number"&&isFinite(K)){if(K>255||isNaN(K)){let H={};i===null?i=[H]:i.push(H),e++}else if(K<1||isNaN(K)){let H={};i===null?
i=[H]:i.push(H),e++}}var u=B===e}else var u=!0;if(u){if(E.address!==void 0&&s.call(E,"address")){let B=E.address,ee=e;if(e===
e)if(typeof B=="string"){if(l(B)>259){let re={};i===null?i=[re]:i.push(re),e++}else if(l(B)<3){let re={};i===null?i=[re]:
i.push(re),e++}else if(!Zr.test(B)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:i.push(re),
e++}var u=ee===e}else var u=!0;if(u)if(E.tls!==void 0&&s.call(E,"tls")){let B=E.tls,ee=e;if(e===ee)if(B&&typeof B=="obje\
ct"&&!Array.isArray(B)){let re=e;for(let Me of Object.keys(B))if(!(Me==="ca"||Me==="name")){let Ae={};i===null?i=[Ae]:i.
push(Ae),e++;break}if(re===e){if(B.ca!==void 0&&s.call(B,"ca")){let Me=B.ca,Ae=e;if(e===e)if(typeof Me=="string"){if(l(Me)>
1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(l(Me)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(!pr.test(
Me)){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),e++}var w=Ae===e}else var w=!0;
if(w)if(B.name!==void 0&&s.call(B,"name")){let Me=B.name,Ae=e;if(e===Ae)if(typeof Me=="string"){if(l(Me)>253){let ye={};
i===null?i=[ye]:i.push(ye),e++}else if(l(Me)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(!Ui.test(Me)){let ye={};
i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),e++}var w=Ae===e}else var w=!0}}else{let re={};
i===null?i=[re]:i.push(re),e++}var u=ee===e}else var u=!0}}}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var T=L===e;T&&(F=
!0,j=0);let $=e;if(e===$)if(E&&typeof E=="object"&&!Array.isArray(E)){let Z;if((E.instance===void 0||!s.call(E,"instance"))&&
(Z="instance")||(E.address===void 0||!s.call(E,"address"))&&(Z="address")||(E.plaintext===void 0||!s.call(E,"plaintext"))&&
(Z="plaintext")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let K of Object.keys(E))if(!(K==="instance"||K===
"address"||K==="plaintext")){let B={};i===null?i=[B]:i.push(B),e++;break}if(U===e){if(E.instance!==void 0&&s.call(E,"ins\
tance")){let K=E.instance,B=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let H={};i===null?i=[H]:i.push(H),
e++}if(e===B&&typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let H={};i===null?i=[H]:i.push(H),e++}else if(K<1||isNaN(
K)){let H={};i===null?i=[H]:i.push(H),e++}}var x=B===e}else var x=!0;if(x){if(E.address!==void 0&&s.call(E,"address")){let B=E.
address,ee=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let re={};i===null?i=[re]:i.push(re),e++}else if(l(B)<3){let re={};
i===null?i=[re]:i.push(re),e++}else if(!Zr.test(B)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};i===null?i=
[re]:i.push(re),e++}var x=ee===e}else var x=!0;if(x)if(E.plaintext!==void 0&&s.call(E,"plaintext")){let B=E.plaintext,ee=e;
if(typeof B!="string"){let re={};i===null?i=[re]:i.push(re),e++}if(B!=="loopback-only"){let re={};i===null?i=[re]:i.push(
re),e++}var x=ee===e}else var x=!0}}}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var T=$===e;if(T&&F?(F=!1,j=[j,1]):T&&(F=
!0,j=1),F)e=z,i!==null&&(z?i.length=z:i=null);else{let Z={};return i===null?i=[Z]:i.push(Z),e++,X.errors=i,!1}var g=S===
e;if(!g)break}}}else return X.errors=[{}],!1;var f=I===e}else var f=!0;if(f){if(r.drain!==void 0&&s.call(r,"drain")){let I=r.
drain,M=e;if(e===e)if(typeof I=="string"){if(l(I)>7)return X.errors=[{}],!1;if(l(I)<2)return X.errors=[{}],!1;if(!$r.test(
I))return X.errors=[{}],!1}else return X.errors=[{}],!1;var f=M===e}else var f=!0;if(f){if(r.workers!==void 0&&s.call(r,
"workers")){let M=r.workers,C=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return X.errors=[{}],!1;if(e===
C&&typeof M=="number"&&isFinite(M)){if(M>64||isNaN(M))return X.errors=[{}],!1;if(M<1||isNaN(M))return X.errors=[{}],!1}var f=C===
e}else var f=!0;if(f){if(r.sessions!==void 0&&s.call(r,"sessions")){let C=r.sessions,R=e;if(e===R)if(C&&typeof C=="objec\
t"&&!Array.isArray(C)){let S=e;for(let z of Object.keys(C))if(!(z==="idle"||z==="idleInTransaction"||z==="unread"))return X.
errors=[{}],!1;if(S===e){if(C.idle!==void 0&&s.call(C,"idle")){let z=C.idle,F=e;if(e===e)if(typeof z=="string"){if(l(z)>
7)return X.errors=[{}],!1;if(l(z)<2)return X.errors=[{}],!1;if(!$r.test(z))return X.errors=[{}],!1}else return X.errors=
[{}],!1;var O=F===e}else var O=!0;if(O){if(C.idleInTransaction!==void 0&&s.call(C,"idleInTransaction")){let F=C.idleInTransaction,
j=e;if(e===e)if(typeof F=="string"){if(l(F)>7)return X.errors=[{}],!1;if(l(F)<2)return X.errors=[{}],!1;if(!$r.test(F))return X.
errors=[{}],!1}else return X.errors=[{}],!1;var O=j===e}else var O=!0;if(O)if(C.unread!==void 0&&s.call(C,"unread")){let F=C.
unread,j=e;if(e===e)if(typeof F=="string"){if(l(F)>7)return X.errors=[{}],!1;if(l(F)<2)return X.errors=[{}],!1;if(!$r.test(
F))return X.errors=[{}],!1}else return X.errors=[{}],!1;var O=j===e}else var O=!0}}}else return X.errors=[{}],!1;var f=R===
e}else var f=!0;if(f)if(r.state!==void 0&&s.call(r,"state")){let C=r.state,R=e;if(e===e)if(typeof C=="string"){if(l(C)>1024)
return X.errors=[{}],!1;if(l(C)<1)return X.errors=[{}],!1;if(!pr.test(C))return X.errors=[{}],!1}else return X.errors=[{}],
!1;var f=R===e}else var f=!0}}}}}}}}}}}else return X.errors=[{}],!1;return X.errors=i,e===0}var _i=Pe,Mi=new RegExp("^(?\
:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),Ki=new RegExp("^[A-Za-z0-9_/-]*$","u"),Hi=new RegExp("^[a-z0-\
9_/]+$","u");function Pe(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.
roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||
!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===void 0||!s.call(r,"metadata"))&&(c="metadata"))return Pe.errors=
[{}],!1;{let m=e;for(let k of Object.keys(r))if(!(k==="revision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="meta\
data"))return Pe.errors=[{}],!1;if(m===e){if(r.revision!==void 0&&s.call(r,"revision")){let k=r.revision,p=e;if(e===e)if(typeof k==
"string"){if(l(k)>73)return Pe.errors=[{}],!1;if(l(k)<17)return Pe.errors=[{}],!1;if(!Mi.test(k))return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.roots!==void 0&&s.call(r,"roots")){let p=r.roots,n=e;if(e===
n)if(Array.isArray(p)){if(p.length>100)return Pe.errors=[{}],!1;if(p.length<1)return Pe.errors=[{}],!1;{var d=!0;let a=p.
length;for(let g=0;g<a;g++){let u=p[g],w=e;if(e===w)if(typeof u=="string"){if(l(u)>256)return Pe.errors=[{}],!1;if(l(u)<
0)return Pe.errors=[{}],!1;if(!Ki.test(u))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var d=w===e;if(!d)break}
if(d){let g=p.length,u;if(g>1){let w={};for(;g--;){let x=p[g];if(typeof x=="string"){if(typeof w[x]=="number")return u=w[x],
Pe.errors=[{}],!1;w[x]=g}}}}}}else return Pe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,
"wasm")){let n=r.wasm,o=e;if(e===o)if(Array.isArray(n)){if(n.length>10)return Pe.errors=[{}],!1;if(n.length<1)return Pe.
errors=[{}],!1;{var h=!0;let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(e===x)if(w&&typeof w=="object"&&!Array.isArray(
w)){let O;if((w.entrypoint===void 0||!s.call(w,"entrypoint"))&&(O="entrypoint")||(w.module===void 0||!s.call(w,"module"))&&
(O="module"))return Pe.errors=[{}],!1;{let q=e;for(let A of Object.keys(w))if(!(A==="entrypoint"||A==="module"))return Pe.
errors=[{}],!1;if(q===e){if(w.entrypoint!==void 0&&s.call(w,"entrypoint")){let A=w.entrypoint,y=e;if(e===y)if(typeof A==
"string"){if(l(A)>256)return Pe.errors=[{}],!1;if(l(A)<1)return Pe.errors=[{}],!1;if(!Hi.test(A))return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(w.module!==void 0&&s.call(w,"module")){let A=w.module,y=e;if(typeof A!=
"string")return Pe.errors=[{}],!1;if(A!=="/policy.wasm")return Pe.errors=[{}],!1;var b=y===e}else var b=!0}}}else return Pe.
errors=[{}],!1;var h=x===e;if(!h)break}}}else return Pe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==
void 0&&s.call(r,"rego_version")){let o=r.rego_version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Pe.
errors=[{}],!1;if(o!==1)return Pe.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metada\
ta")){let o=r.metadata,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.format===void 0||!s.call(o,
"format"))&&(u="format"))return Pe.errors=[{}],!1;{let w=e;for(let x of Object.keys(o))if(!(x==="format"||x==="opa"||x===
"policies"))return Pe.errors=[{}],!1;if(w===e){if(o.format!==void 0&&s.call(o,"format")){let x=o.format,T=e;if(!(typeof x==
"number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return Pe.errors=[{}],!1;if(e===T&&typeof x=="number"&&isFinite(x)){if(x>1e6||
isNaN(x))return Pe.errors=[{}],!1;if(x<1||isNaN(x))return Pe.errors=[{}],!1}var f=T===e}else var f=!0;if(f){if(o.opa!==void 0&&
s.call(o,"opa")){let T=o.opa,O=e;if(e===O)if(typeof T=="string"){if(l(T)>32)return Pe.errors=[{}],!1;if(l(T)<1)return Pe.
errors=[{}],!1}else return Pe.errors=[{}],!1;var f=O===e}else var f=!0;if(f)if(o.policies!==void 0&&s.call(o,"policies")){
let T=o.policies,O=e;if(e===e)if(typeof T=="string"){if(l(T)>71)return Pe.errors=[{}],!1;if(l(T)<71)return Pe.errors=[{}],
!1;if(!Fr.test(T))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var f=O===e}else var f=!0}}}}else return Pe.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return Pe.errors=[{}],!1;return Pe.errors=i,e===0}var wi=G,Bi={title:"DataDo\
cument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
required:["writ"],properties:{writ:{type:"object",additionalProperties:!1,required:["format","name","issuers","limits","\
people","accounts","memberships","claimed","resources","grants","index","masks","guards","vectors"],properties:{format:{
type:"integer",minimum:1,maximum:1e6,description:"The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{
type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",additionalProperties:!1,required:["trial","workloads"],properties:{trial:{type:"boolean"},workloads:{type:"\
boolean"},url:{type:"string",minLength:1,maxLength:512,description:"Its address, as its tokens say it."},audience:{type:"\
string",minLength:1,maxLength:512,description:"The audience of tokens for Writ."},user:{type:"string",minLength:1,maxLength:512,
description:"The claim that names the person."},groups:{type:"string",minLength:1,maxLength:512,description:"The claim t\
hat lists groups."},client:{type:"string",minLength:1,maxLength:512,description:"The public client of writ login."}},description:"\
One issuer."},description:"Who may vouch."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds","gr\
oupsFreshSeconds"],properties:{sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longes\
t session."},groupsFreshSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"How long claimed groups \
are believed."}}},people:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"object",additionalProperties:!1,required:["issuer","subject"],properties:{issuer:{$ref:"\
words#/$defs/name"},subject:{type:"string",minLength:1,maxLength:255,description:"The issuer's id."}}},description:"By n\
ame in people.yaml."},accounts:{type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"string",minLength:1,maxLength:1024,description:"A name in people.yaml."},description:"\
By the issuer's id."},description:"Names of people, by issuer and the issuer's id."},memberships:{type:"object",maxProperties:1e5,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"array",maxItems:1e4,
items:{$ref:"words#/$defs/name"},description:"Groups."},description:"Groups that list a user, by user name."},claimed:{type:"\
object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
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
By resource."},zones:{type:"object",maxProperties:1e3,propertyNames:{type:"string",minLength:3,maxLength:64,description:"\
A time zone."},additionalProperties:{$ref:"data#/$defs/zoneData"},description:"Time zones that guards name."},vectors:{type:"\
array",maxItems:1e3,items:{$ref:"data#/$defs/testVector"},description:"Asked of a fresh engine before the bundle is used\
."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{type:["\
string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{
schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,
description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},resourceData:{
type:"object",additionalProperties:!1,required:["kind","host","port","database","tls","record","roles","allowance"],properties:{
kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,maxLength:253,description:"\
Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{
type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},
ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",additionalProperties:!1,required:[
"results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,
maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/ro\
leData"},description:"By name."},allowance:{type:"object",additionalProperties:!1,required:["addresses","secrets"],description:"\
What security lets it name.",properties:{addresses:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,
required:["host","port"],properties:{host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"inte\
ger",minimum:1,maximum:65535,description:"Port."}}}},secrets:{type:"array",maxItems:100,items:{type:"string",minLength:5,
maxLength:512}}}}}},roleData:{type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{
type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","\
call","do","lock","notify","maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$\
defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],
properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},grantData:{type:"\
object",additionalProperties:!1,required:["to","resource","role","until"],properties:{to:{oneOf:[{type:"object",additionalProperties:!1,
required:["user"],properties:{user:{$ref:"words#/$defs/personName"}}},{type:"object",additionalProperties:!1,required:["\
group"],properties:{group:{$ref:"words#/$defs/name"}}},{type:"object",additionalProperties:!1,required:["workload"],properties:{
workload:{type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"string",minLength:1,maxLength:512,description:"A value."},description:"Claims."}}}]},resource:{$ref:"words#/$defs/\
name"},role:{$ref:"words#/$defs/name"},from:{type:"integer",minimum:0,maximum:253402300799,description:"Start."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"End."},only:{type:"object",additionalProperties:!1,required:[],
properties:{tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},allow:{type:"\
array",maxItems:15,items:{$ref:"words#/$defs/statementKind"},description:"Kinds."}}},sessions:{type:"integer",minimum:1,
maximum:1e3,description:"So many sessions."}}},maskForm:{oneOf:[{type:"object",additionalProperties:!1,required:["form"],
properties:{form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],
properties:{form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"ob\
ject",additionalProperties:!1,required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"\
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
ee."}}},guardRule:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"array",maxItems:40,items:{
$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"\
Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"Relations read or written."},
columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns named or perhaps re\
ad."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: every role."},during:{$ref:"\
data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,items:{type:"string",minLength:2,
maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",maxItems:100,items:{type:"strin\
g",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"integer",minimum:1,maximum:1e6,
description:"Line of the file."}},minProperties:1},guardData:{type:"object",additionalProperties:!1,required:["deny","ho\
ld","limit"],properties:{deny:{type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"Denied."},hold:{
type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"Held."},limit:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."}}}}},testVector:{type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}},timeWindow:{type:"object",additionalProperties:!1,required:[
"zone","week"],properties:{zone:{type:"string",minLength:3,maxLength:64,description:"A key of zones."},week:{type:"array",
minItems:1,maxItems:16,items:{type:"array",minItems:2,maxItems:2,items:{type:"integer",minimum:0,maximum:604800,description:"\
Seconds since Monday 00:00, local."},description:"From, to."},description:"Sorted, apart."}}},zoneData:{type:"object",additionalProperties:!1,
required:["first","slots"],properties:{first:{type:"integer",minimum:0,maximum:1e5,description:"The number of the first \
slot."},slots:{type:"array",maxItems:1e3,items:{type:"array",minItems:3,maxItems:3,items:{type:"integer",minimum:-1e5,maximum:253402300799,
description:"Seconds."},description:"Instant, offset before it, offset from it on."},description:"Offsets to UTC, slot b\
y slot."}}}},$id:"data"},Ur=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),gs={type:"object",additionalProperties:!1,
required:["kind","host","port","database","tls","record","roles","allowance"],properties:{kind:{type:"string",const:"pos\
tgres",description:"What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",
minimum:1,maximum:65535,description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,
required:["mode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,
description:"PEM text."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{
results:{type:"string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},
durable:{type:"string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"\
string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"\
By name."},allowance:{type:"object",additionalProperties:!1,required:["addresses","secrets"],description:"What security \
lets it name.",properties:{addresses:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["h\
ost","port"],properties:{host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,
maximum:65535,description:"Port."}}}},secrets:{type:"array",maxItems:100,items:{type:"string",minLength:5,maxLength:512}}}}}},
bs={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},ks={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function Mr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.keys(r))
if(p!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let p=r.vault;
if(e===e)if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(d=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let p of Object.
keys(r))if(p!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let p=r.aws;
if(e===e)if(typeof p=="string"){if(l(p)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(p)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Tr.test(p)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.file===void 0||!s.call(r,"file"))&&(p="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let p={};i===null?i=[p]:i.push(p),e++}var c=m===e;if(c&&d)d=!1,h=[h,2];else{c&&(d=!0,h=
2);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!ri.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=p===
e;c&&d?(d=!1,h=[h,3]):c&&(d=!0,h=3)}}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,Mr.errors=i,!1}return Mr.errors=i,e===0}function Ue(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="l\
ogin"))return Ue.errors=[{}],!1;{let k=e;for(let p of Object.keys(r))if(!(p==="allow"||p==="tables"||p==="functions"||p===
"login"))return Ue.errors=[{}],!1;if(k===e){if(r.allow!==void 0&&s.call(r,"allow")){let p=r.allow,n=e;if(e===n)if(Array.
isArray(p)){if(p.length>16)return Ue.errors=[{}],!1;{var t=!0;let a=p.length;for(let g=0;g<a;g++){let u=p[g],w=e;if(typeof u!=
"string")return Ue.errors=[{}],!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u===
"truncate"||u==="ddl"||u==="call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return Ue.
errors=[{}],!1;var t=w===e;if(!t)break}}}else return Ue.errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.tables!==void 0&&
s.call(r,"tables")){let n=r.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return Ue.errors=[{}],!1;{var h=!0;
let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let O;if((w.schema===
void 0||!s.call(w,"schema"))&&(O="schema")||(w.table===void 0||!s.call(w,"table"))&&(O="table"))return Ue.errors=[{}],!1;
{let q=e;for(let A of Object.keys(w))if(!(A==="schema"||A==="table"))return Ue.errors=[{}],!1;if(q===e){if(w.schema!==void 0&&
s.call(w,"schema")){let A=w.schema,y=e;if(typeof A!="string"&&A!==null)return Ue.errors=[{}],!1;if(e===y&&typeof A=="str\
ing"&&l(A)>63)return Ue.errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(w.table!==void 0&&s.call(w,"table")){let A=w.table,
y=e;if(typeof A!="string"&&A!==null)return Ue.errors=[{}],!1;if(e===y&&typeof A=="string"&&l(A)>63)return Ue.errors=[{}],
!1;var b=y===e}else var b=!0}}}else return Ue.errors=[{}],!1;var h=x===e;if(!h)break}}}else return Ue.errors=[{}],!1;var d=o===
e}else var d=!0;if(d){if(r.functions!==void 0&&s.call(r,"functions")){let o=r.functions,a=e;if(e===a)if(Array.isArray(o)){
if(o.length>1e3)return Ue.errors=[{}],!1;{var f=!0;let u=o.length;for(let w=0;w<u;w++){let x=o[w],T=e;if(e===e)if(typeof x==
"string"){if(l(x)>261)return Ue.errors=[{}],!1;if(l(x)<3)return Ue.errors=[{}],!1;if(!ei.test(x))return Ue.errors=[{}],!1}else
return Ue.errors=[{}],!1;var f=T===e;if(!f)break}}}else return Ue.errors=[{}],!1;var d=a===e}else var d=!0;if(d)if(r.login!==
void 0&&s.call(r,"login")){let o=r.login,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.user===void 0||
!s.call(o,"user"))&&(u="user")||(o.password===void 0||!s.call(o,"password"))&&(u="password"))return Ue.errors=[{}],!1;{let w=e;
for(let x of Object.keys(o))if(!(x==="user"||x==="password"))return Ue.errors=[{}],!1;if(w===e){if(o.user!==void 0&&s.call(
o,"user")){let x=o.user,T=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ue.errors=[{}],!1;if(l(x)<1)return Ue.errors=
[{}],!1;if(!pr.test(x))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var c=T===e}else var c=!0;if(c)if(o.password!==
void 0&&s.call(o,"password")){let x=e;Mr(o.password,{instancePath:Q+"/login/password",parentData:o,parentDataProperty:"p\
assword",rootData:J})||(i=i===null?Mr.errors:i.concat(Mr.errors),e=i.length);var c=x===e}else var c=!0}}}else return Ue.
errors=[{}],!1;var d=a===e}else var d=!0}}}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}function ce(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if((r.kind===void 0||!s.call(r,"kind"))&&(n="kind")||(r.host===void 0||!s.call(r,"host"))&&(n="host")||(r.port===void 0||
!s.call(r,"port"))&&(n="port")||(r.database===void 0||!s.call(r,"database"))&&(n="database")||(r.tls===void 0||!s.call(r,
"tls"))&&(n="tls")||(r.record===void 0||!s.call(r,"record"))&&(n="record")||(r.roles===void 0||!s.call(r,"roles"))&&(n="\
roles")||(r.allowance===void 0||!s.call(r,"allowance"))&&(n="allowance"))return ce.errors=[{}],!1;{let o=e;for(let a of Object.
keys(r))if(!(a==="kind"||a==="host"||a==="port"||a==="database"||a==="tls"||a==="record"||a==="roles"||a==="allowance"))
return ce.errors=[{}],!1;if(o===e){if(r.kind!==void 0&&s.call(r,"kind")){let a=r.kind,g=e;if(typeof a!="string")return ce.
errors=[{}],!1;if(a!=="postgres")return ce.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.host!==void 0&&s.call(r,"\
host")){let g=r.host,u=e;if(e===u)if(typeof g=="string"){if(l(g)>253)return ce.errors=[{}],!1;if(l(g)<1)return ce.errors=
[{}],!1}else return ce.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"port")){let u=r.port,
w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ce.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)){if(u>65535||isNaN(u))return ce.errors=[{}],!1;if(u<1||isNaN(u))return ce.errors=[{}],!1}var t=w===e}else var t=!0;if(t){
if(r.database!==void 0&&s.call(r,"database")){let w=r.database,x=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return ce.
errors=[{}],!1;if(l(w)<1)return ce.errors=[{}],!1;if(!pr.test(w))return ce.errors=[{}],!1}else return ce.errors=[{}],!1;
var t=x===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let x=r.tls,T=e;if(e===T)if(x&&typeof x=="object"&&!Array.
isArray(x)){let q;if((x.mode===void 0||!s.call(x,"mode"))&&(q="mode"))return ce.errors=[{}],!1;{let A=e;for(let y of Object.
keys(x))if(!(y==="mode"||y==="ca"))return ce.errors=[{}],!1;if(A===e){if(x.mode!==void 0&&s.call(x,"mode")){let y=x.mode,
_=e;if(typeof y!="string")return ce.errors=[{}],!1;if(!(y==="verify-full"||y==="disable"))return ce.errors=[{}],!1;var d=_===
e}else var d=!0;if(d)if(x.ca!==void 0&&s.call(x,"ca")){let y=x.ca,_=e;if(e===_)if(typeof y=="string"){if(l(y)>65536)return ce.
errors=[{}],!1;if(l(y)<1)return ce.errors=[{}],!1}else return ce.errors=[{}],!1;var d=_===e}else var d=!0}}}else return ce.
errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let T=r.record,O=e;if(e===O)if(T&&
typeof T=="object"&&!Array.isArray(T)){let A;if((T.results===void 0||!s.call(T,"results"))&&(A="results")||(T.rows===void 0||
!s.call(T,"rows"))&&(A="rows")||(T.durable===void 0||!s.call(T,"durable"))&&(A="durable"))return ce.errors=[{}],!1;{let y=e;
for(let _ of Object.keys(T))if(!(_==="results"||_==="rows"||_==="durable"))return ce.errors=[{}],!1;if(y===e){if(T.results!==
void 0&&s.call(T,"results")){let _=T.results,v=e;if(typeof _!="string")return ce.errors=[{}],!1;if(!(_==="none"||_==="di\
gest"||_==="rows"))return ce.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(T.rows!==void 0&&s.call(T,"rows")){let v=T.
rows,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ce.errors=[{}],!1;if(e===D&&typeof v=="number"&&
isFinite(v)){if(v>1e4||isNaN(v))return ce.errors=[{}],!1;if(v<0||isNaN(v))return ce.errors=[{}],!1}var h=D===e}else var h=!0;
if(h)if(T.durable!==void 0&&s.call(T,"durable")){let v=T.durable,D=e;if(typeof v!="string")return ce.errors=[{}],!1;if(!(v===
"before"||v==="within-a-second"))return ce.errors=[{}],!1;var h=D===e}else var h=!0}}}}else return ce.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(r.roles!==void 0&&s.call(r,"roles")){let O=r.roles,q=e;if(e===q)if(O&&typeof O=="object"&&!Array.
isArray(O)){if(Object.keys(O).length>100)return ce.errors=[{}],!1;for(let y of Object.keys(O)){let _=e;if(e===_)if(typeof y==
"string"){if(l(y)>1024){let v={};i===null?i=[v]:i.push(v),e++}else if(l(y)<1){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}var b=_===e;if(!b){let v={};return i===null?i=[v]:i.push(v),e++,ce.errors=i,!1}}if(b)
for(let y of Object.keys(O)){let _=e;Ue(O[y],{instancePath:Q+"/roles/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,
parentDataProperty:y,rootData:J})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var f=_===e;if(!f)break}}else return ce.
errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(r.allowance!==void 0&&s.call(r,"allowance")){let O=r.allowance,q=e;if(e===
q)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;if((O.addresses===void 0||!s.call(O,"addresses"))&&(y="addresses")||
(O.secrets===void 0||!s.call(O,"secrets"))&&(y="secrets"))return ce.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))
if(!(v==="addresses"||v==="secrets"))return ce.errors=[{}],!1;if(_===e){if(O.addresses!==void 0&&s.call(O,"addresses")){
let v=O.addresses,D=e;if(e===D)if(Array.isArray(v)){if(v.length>50)return ce.errors=[{}],!1;{var c=!0;let P=v.length;for(let I=0;I<
P;I++){let M=v[I],C=e;if(e===C)if(M&&typeof M=="object"&&!Array.isArray(M)){let E;if((M.host===void 0||!s.call(M,"host"))&&
(E="host")||(M.port===void 0||!s.call(M,"port"))&&(E="port"))return ce.errors=[{}],!1;{let S=e;for(let z of Object.keys(
M))if(!(z==="host"||z==="port"))return ce.errors=[{}],!1;if(S===e){if(M.host!==void 0&&s.call(M,"host")){let z=M.host,F=e;
if(e===F)if(typeof z=="string"){if(l(z)>253)return ce.errors=[{}],!1;if(l(z)<1)return ce.errors=[{}],!1}else return ce.errors=
[{}],!1;var m=F===e}else var m=!0;if(m)if(M.port!==void 0&&s.call(M,"port")){let z=M.port,F=e;if(!(typeof z=="number"&&!(z%
1)&&!isNaN(z)&&isFinite(z)))return ce.errors=[{}],!1;if(e===F&&typeof z=="number"&&isFinite(z)){if(z>65535||isNaN(z))return ce.
errors=[{}],!1;if(z<1||isNaN(z))return ce.errors=[{}],!1}var m=F===e}else var m=!0}}}else return ce.errors=[{}],!1;var c=C===
e;if(!c)break}}}else return ce.errors=[{}],!1;var p=D===e}else var p=!0;if(p)if(O.secrets!==void 0&&s.call(O,"secrets")){
let v=O.secrets,D=e;if(e===D)if(Array.isArray(v)){if(v.length>100)return ce.errors=[{}],!1;{var k=!0;let P=v.length;for(let I=0;I<
P;I++){let M=v[I],C=e;if(e===C)if(typeof M=="string"){if(l(M)>512)return ce.errors=[{}],!1;if(l(M)<5)return ce.errors=[{}],
!1}else return ce.errors=[{}],!1;var k=C===e;if(!k)break}}}else return ce.errors=[{}],!1;var p=D===e}else var p=!0}}}else
return ce.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}else return ce.errors=[{}],!1;return ce.errors=i,e===0}function Ee(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p;if((r.to===void 0||!s.call(r,"to"))&&(p="to")||(r.resource===void 0||!s.call(r,"resource"))&&(p=
"resource")||(r.role===void 0||!s.call(r,"role"))&&(p="role")||(r.until===void 0||!s.call(r,"until"))&&(p="until"))return Ee.
errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||o==="role"||o==="from"||o==="until"||
o==="only"||o==="sessions"))return Ee.errors=[{}],!1;if(n===e){if(r.to!==void 0&&s.call(r,"to")){let o=r.to,a=e,g=e,u=!1,
w=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let q;if((o.user===void 0||!s.call(o,"user"))&&(q="user")){
let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(o))if(y!=="user"){let _={};i===null?i=[_]:i.
push(_),e++;break}if(A===e&&o.user!==void 0&&s.call(o,"user")){let y=o.user;if(e===e)if(typeof y=="string"){if(l(y)>254){
let _={};i===null?i=[_]:i.push(_),e++}else if(l(y)<1){let _={};i===null?i=[_]:i.push(_),e++}else if(!Ir.test(y)){let _={};
i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var t=x===
e;t&&(u=!0,w=0);let T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let q;if((o.group===void 0||!s.call(o,"gro\
up"))&&(q="group")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(o))if(y!=="group"){let _={};
i===null?i=[_]:i.push(_),e++;break}if(A===e&&o.group!==void 0&&s.call(o,"group")){let y=o.group;if(e===e)if(typeof y=="s\
tring"){if(l(y)>63){let _={};i===null?i=[_]:i.push(_),e++}else if(l(y)<1){let _={};i===null?i=[_]:i.push(_),e++}else if(!Be.
test(y)){let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}}}}else{let q={};i===null?i=[
q]:i.push(q),e++}var t=T===e;if(t&&u)u=!1,w=[w,1];else{t&&(u=!0,w=1);let q=e;if(e===q)if(o&&typeof o=="object"&&!Array.isArray(
o)){let y;if((o.workload===void 0||!s.call(o,"workload"))&&(y="workload")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;
for(let v of Object.keys(o))if(v!=="workload"){let D={};i===null?i=[D]:i.push(D),e++;break}if(_===e&&o.workload!==void 0&&
s.call(o,"workload")){let v=o.workload;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v))if(Object.keys(v).length>20){
let D={};i===null?i=[D]:i.push(D),e++}else{for(let D of Object.keys(v)){let N=e;if(e===N)if(typeof D=="string"){if(l(D)>
1024){let P={};i===null?i=[P]:i.push(P),e++}else if(l(D)<1){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?
i=[P]:i.push(P),e++}var d=N===e;if(!d){let P={};i===null?i=[P]:i.push(P),e++;break}}if(d)for(let D of Object.keys(v)){let N=v[D],
P=e;if(e===P)if(typeof N=="string"){if(l(N)>512){let I={};i===null?i=[I]:i.push(I),e++}else if(l(N)<1){let I={};i===null?
i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var h=P===e;if(!h)break}}else{let D={};i===null?i=[D]:i.
push(D),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var t=q===e;t&&u?(u=!1,w=[w,2]):t&&(u=!0,w=2)}if(u)e=g,i!==null&&
(g?i.length=g:i=null);else{let q={};return i===null?i=[q]:i.push(q),e++,Ee.errors=i,!1}var b=a===e}else var b=!0;if(b){if(r.
resource!==void 0&&s.call(r,"resource")){let a=r.resource,g=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Ee.errors=
[{}],!1;if(l(a)<1)return Ee.errors=[{}],!1;if(!Be.test(a))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var b=g===
e}else var b=!0;if(b){if(r.role!==void 0&&s.call(r,"role")){let g=r.role,u=e;if(e===e)if(typeof g=="string"){if(l(g)>63)
return Ee.errors=[{}],!1;if(l(g)<1)return Ee.errors=[{}],!1;if(!Be.test(g))return Ee.errors=[{}],!1}else return Ee.errors=
[{}],!1;var b=u===e}else var b=!0;if(b){if(r.from!==void 0&&s.call(r,"from")){let u=r.from,w=e;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u)))return Ee.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>253402300799||isNaN(
u))return Ee.errors=[{}],!1;if(u<0||isNaN(u))return Ee.errors=[{}],!1}var b=w===e}else var b=!0;if(b){if(r.until!==void 0&&
s.call(r,"until")){let w=r.until,x=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Ee.errors=[{}],!1;if(e===
x&&typeof w=="number"&&isFinite(w)){if(w>253402300799||isNaN(w))return Ee.errors=[{}],!1;if(w<0||isNaN(w))return Ee.errors=
[{}],!1}var b=x===e}else var b=!0;if(b){if(r.only!==void 0&&s.call(r,"only")){let x=r.only,T=e;if(e===T)if(x&&typeof x==
"object"&&!Array.isArray(x)){let q=e;for(let A of Object.keys(x))if(!(A==="tables"||A==="allow"))return Ee.errors=[{}],!1;
if(q===e){if(x.tables!==void 0&&s.call(x,"tables")){let A=x.tables,y=e;if(e===y)if(Array.isArray(A)){if(A.length>1e3)return Ee.
errors=[{}],!1;{var f=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(
N)){let M;if((N.schema===void 0||!s.call(N,"schema"))&&(M="schema")||(N.table===void 0||!s.call(N,"table"))&&(M="table"))
return Ee.errors=[{}],!1;{let C=e;for(let R of Object.keys(N))if(!(R==="schema"||R==="table"))return Ee.errors=[{}],!1;if(C===
e){if(N.schema!==void 0&&s.call(N,"schema")){let R=N.schema,E=e;if(typeof R!="string"&&R!==null)return Ee.errors=[{}],!1;
if(e===E&&typeof R=="string"&&l(R)>63)return Ee.errors=[{}],!1;var c=E===e}else var c=!0;if(c)if(N.table!==void 0&&s.call(
N,"table")){let R=N.table,E=e;if(typeof R!="string"&&R!==null)return Ee.errors=[{}],!1;if(e===E&&typeof R=="string"&&l(R)>
63)return Ee.errors=[{}],!1;var c=E===e}else var c=!0}}}else return Ee.errors=[{}],!1;var f=P===e;if(!f)break}}}else return Ee.
errors=[{}],!1;var k=y===e}else var k=!0;if(k)if(x.allow!==void 0&&s.call(x,"allow")){let A=x.allow,y=e;if(e===y)if(Array.
isArray(A)){if(A.length>15)return Ee.errors=[{}],!1;{var m=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(typeof N!=
"string")return Ee.errors=[{}],!1;if(!(N==="select"||N==="insert"||N==="update"||N==="delete"||N==="merge"||N==="truncat\
e"||N==="ddl"||N==="call"||N==="do"||N==="lock"||N==="notify"||N==="maintenance"||N==="set"||N==="other"))return Ee.errors=
[{}],!1;var m=P===e;if(!m)break}}}else return Ee.errors=[{}],!1;var k=y===e}else var k=!0}}else return Ee.errors=[{}],!1;
var b=T===e}else var b=!0;if(b)if(r.sessions!==void 0&&s.call(r,"sessions")){let x=r.sessions,T=e;if(!(typeof x=="number"&&
!(x%1)&&!isNaN(x)&&isFinite(x)))return Ee.errors=[{}],!1;if(e===T&&typeof x=="number"&&isFinite(x)){if(x>1e3||isNaN(x))return Ee.
errors=[{}],!1;if(x<1||isNaN(x))return Ee.errors=[{}],!1}var b=T===e}else var b=!0}}}}}}}}else return Ee.errors=[{}],!1;
return Ee.errors=i,e===0}var _s={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},ws={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},As={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},js={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function dr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.schema===void 0||!s.call(r,"schema"))&&(f="schema")||(r.table===
void 0||!s.call(r,"table"))&&(f="table")||(r.column===void 0||!s.call(r,"column"))&&(f="column")||(r.mask===void 0||!s.call(
r,"mask"))&&(f="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(f="nullsShow")||(r.writeAllow===void 0||!s.call(
r,"writeAllow"))&&(f="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(f="searchEquality"))return dr.
errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nulls\
Show"||m==="writeAllow"||m==="searchEquality"))return dr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&s.call(r,"schema")){
let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return dr.errors=[{}],!1;if(e===k&&typeof m=="string"&&l(m)>63)return dr.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let k=r.table,p=e;if(typeof k!="s\
tring"&&k!==null)return dr.errors=[{}],!1;if(e===p&&typeof k=="string"&&l(k)>63)return dr.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let p=r.column,n=e;if(typeof p!="string"&&p!==null)return dr.errors=
[{}],!1;if(e===n&&typeof p=="string"&&l(p)>63)return dr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&
s.call(r,"mask")){let n=r.mask,o=e,a=e,g=!1,u=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.
form===void 0||!s.call(n,"form"))&&(O="form")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let A of Object.keys(
n))if(A!=="form"){let y={};i===null?i=[y]:i.push(y),e++;break}if(q===e&&n.form!==void 0&&s.call(n,"form")){let A=n.form;
if(typeof A!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(A==="null"||A==="hash"||A==="email")){let y={};i===null?
i=[y]:i.push(y),e++}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=w===e;h&&(g=!0,u=0);let x=e;if(e===x)if(n&&typeof n==
"object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let q={};i===null?i=[q]:i.push(q),
e++}else{let q=e;for(let A of Object.keys(n))if(!(A==="form"||A==="value")){let y={};i===null?i=[y]:i.push(y),e++;break}
if(q===e){if(n.form!==void 0&&s.call(n,"form")){let A=n.form,y=e;if(typeof A!="string"){let v={};i===null?i=[v]:i.push(v),
e++}if(A!=="fixed"){let v={};i===null?i=[v]:i.push(v),e++}var d=y===e}else var d=!0;if(d)if(n.value!==void 0&&s.call(n,"\
value")){let A=n.value,y=e;if(e===y)if(typeof A=="string"){if(l(A)>1e3){let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};
i===null?i=[v]:i.push(v),e++}var d=y===e}else var d=!0}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=x===e;if(h&&g)
g=!1,u=[u,1];else{h&&(g=!0,u=1);let O=e;if(e===O)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.form===void 0||
!s.call(n,"form"))&&(A="form")||(n.first===void 0||!s.call(n,"first"))&&(A="first")||(n.last===void 0||!s.call(n,"last"))&&
(A="last")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let _ of Object.keys(n))if(!(_==="form"||_==="first"||
_==="last")){let v={};i===null?i=[v]:i.push(v),e++;break}if(y===e){if(n.form!==void 0&&s.call(n,"form")){let _=n.form,v=e;
if(typeof _!="string"){let N={};i===null?i=[N]:i.push(N),e++}if(_!=="keep"){let N={};i===null?i=[N]:i.push(N),e++}var b=v===
e}else var b=!0;if(b){if(n.first!==void 0&&s.call(n,"first")){let v=n.first,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){let P={};i===null?i=[P]:i.push(P),e++}if(e===D&&typeof v=="number"&&isFinite(v)){if(v>64||isNaN(v)){let P={};
i===null?i=[P]:i.push(P),e++}else if(v<0||isNaN(v)){let P={};i===null?i=[P]:i.push(P),e++}}var b=D===e}else var b=!0;if(b)
if(n.last!==void 0&&s.call(n,"last")){let v=n.last,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={};
i===null?i=[P]:i.push(P),e++}if(e===D&&typeof v=="number"&&isFinite(v)){if(v>64||isNaN(v)){let P={};i===null?i=[P]:i.push(
P),e++}else if(v<0||isNaN(v)){let P={};i===null?i=[P]:i.push(P),e++}}var b=D===e}else var b=!0}}}}else{let A={};i===null?
i=[A]:i.push(A),e++}var h=O===e;h&&g?(g=!1,u=[u,2]):h&&(g=!0,u=2)}if(g)e=a,i!==null&&(a?i.length=a:i=null);else{let O={};
return i===null?i=[O]:i.push(O),e++,dr.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nu\
llsShow")){let o=e;if(typeof r.nullsShow!="boolean")return dr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return dr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return dr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return dr.errors=[{}],!1;return dr.errors=i,e===0}function ze(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(p="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(p="rules")||
(r.detect===void 0||!s.call(r,"detect"))&&(p="detect")||(r.clear===void 0||!s.call(r,"clear"))&&(p="clear"))return ze.errors=
[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="unlisted"||o==="rules"||o==="detect"||o==="clear"))return ze.errors=
[{}],!1;if(n===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let o=r.unlisted,a=e;if(typeof o!="string")return ze.errors=
[{}],!1;if(!(o==="show"||o==="hide"))return ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(
r,"rules")){let a=r.rules,g=e;if(e===g)if(Array.isArray(a)){if(a.length>1e4)return ze.errors=[{}],!1;{var d=!0;let w=a.length;
for(let x=0;x<w;x++){let T=e;dr(a[x],{instancePath:Q+"/rules/"+x,parentData:a,parentDataProperty:x,rootData:J})||(i=i===
null?dr.errors:i.concat(dr.errors),e=i.length);var d=T===e;if(!d)break}}}else return ze.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.detect!==void 0&&s.call(r,"detect")){let g=r.detect,u=e;if(e===u)if(Array.isArray(g)){if(g.length>5)return ze.
errors=[{}],!1;{var h=!0;let x=g.length;for(let T=0;T<x;T++){let O=g[T],q=e;if(e===q)if(typeof O=="string"){if(l(O)>64)return ze.
errors=[{}],!1;if(l(O)<1)return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var h=q===e;if(!h)break}}}else return ze.
errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let g=r.clear,u=e;if(e===u)if(Array.
isArray(g)){if(g.length>1e3)return ze.errors=[{}],!1;{var b=!0;let x=g.length;for(let T=0;T<x;T++){let O=g[T],q=e;if(e===
q)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;if((O.columns===void 0||!s.call(O,"columns"))&&(y="columns")||(O.roles===
void 0||!s.call(O,"roles"))&&(y="roles"))return ze.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))if(!(v==="columns"||
v==="roles"))return ze.errors=[{}],!1;if(_===e){if(O.columns!==void 0&&s.call(O,"columns")){let v=O.columns,D=e;if(e===D)
if(Array.isArray(v)){if(v.length>1e3)return ze.errors=[{}],!1;{var f=!0;let P=v.length;for(let I=0;I<P;I++){let M=v[I],C=e;
if(e===e)if(M&&typeof M=="object"&&!Array.isArray(M)){let E;if((M.schema===void 0||!s.call(M,"schema"))&&(E="schema")||(M.
table===void 0||!s.call(M,"table"))&&(E="table")||(M.column===void 0||!s.call(M,"column"))&&(E="column"))return ze.errors=
[{}],!1;{let S=e;for(let z of Object.keys(M))if(!(z==="schema"||z==="table"||z==="column"))return ze.errors=[{}],!1;if(S===
e){if(M.schema!==void 0&&s.call(M,"schema")){let z=M.schema,F=e;if(typeof z!="string"&&z!==null)return ze.errors=[{}],!1;
if(e===F&&typeof z=="string"&&l(z)>63)return ze.errors=[{}],!1;var c=F===e}else var c=!0;if(c){if(M.table!==void 0&&s.call(
M,"table")){let F=M.table,j=e;if(typeof F!="string"&&F!==null)return ze.errors=[{}],!1;if(e===j&&typeof F=="string"&&l(F)>
63)return ze.errors=[{}],!1;var c=j===e}else var c=!0;if(c)if(M.column!==void 0&&s.call(M,"column")){let F=M.column,j=e;
if(typeof F!="string"&&F!==null)return ze.errors=[{}],!1;if(e===j&&typeof F=="string"&&l(F)>63)return ze.errors=[{}],!1;
var c=j===e}else var c=!0}}}}else return ze.errors=[{}],!1;var f=C===e;if(!f)break}}}else return ze.errors=[{}],!1;var k=D===
e}else var k=!0;if(k)if(O.roles!==void 0&&s.call(O,"roles")){let v=O.roles,D=e;if(e===D)if(Array.isArray(v)){if(v.length>
100)return ze.errors=[{}],!1;{var m=!0;let P=v.length;for(let I=0;I<P;I++){let M=v[I],C=e;if(e===e)if(typeof M=="string"){
if(l(M)>63)return ze.errors=[{}],!1;if(l(M)<1)return ze.errors=[{}],!1;if(!Be.test(M))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var m=C===e;if(!m)break}}}else return ze.errors=[{}],!1;var k=D===e}else var k=!0}}}else return ze.errors=
[{}],!1;var b=q===e;if(!b)break}}}else return ze.errors=[{}],!1;var t=u===e}else var t=!0}}}}}else return ze.errors=[{}],
!1;return ze.errors=i,e===0}var Vi={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function se(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return se.errors=[{}],!1;{let x=e;for(let T of Object.keys(r))if(!s.call(Vi.properties,T))return se.errors=[
{}],!1;if(x===e){if(r.statements!==void 0&&s.call(r,"statements")){let T=r.statements,O=e;if(e===O)if(Array.isArray(T)){
if(T.length>40)return se.errors=[{}],!1;{var t=!0;let A=T.length;for(let y=0;y<A;y++){let _=T[y],v=e;if(typeof _!="strin\
g")return se.errors=[{}],!1;if(!(_==="select"||_==="insert"||_==="update"||_==="delete"||_==="merge"||_==="truncate"||_===
"ddl"||_==="call"||_==="do"||_==="lock"||_==="notify"||_==="maintenance"||_==="set"||_==="other"||_==="create"||_==="alt\
er"||_==="drop"||_==="grant-rights"||_==="alter-system"||_==="alter-role"||_==="copy"||_==="copy-file"||_==="copy-progra\
m"||_==="explain-analyze"||_==="prepare"||_==="cursor"||_==="two-phase"||_==="without-condition"))return se.errors=[{}],
!1;var t=v===e;if(!t)break}}}else return se.errors=[{}],!1;var d=O===e}else var d=!0;if(d){if(r.rowsOver!==void 0&&s.call(
r,"rowsOver")){let O=r.rowsOver,q=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return se.errors=[{}],!1;if(e===
q&&typeof O=="number"&&isFinite(O)){if(O>1e9||isNaN(O))return se.errors=[{}],!1;if(O<1||isNaN(O))return se.errors=[{}],!1}
var d=q===e}else var d=!0;if(d){if(r.tables!==void 0&&s.call(r,"tables")){let q=r.tables,A=e;if(e===A)if(Array.isArray(q)){
if(q.length>100)return se.errors=[{}],!1;{var h=!0;let _=q.length;for(let v=0;v<_;v++){let D=q[v],N=e;if(e===e)if(D&&typeof D==
"object"&&!Array.isArray(D)){let I;if((D.schema===void 0||!s.call(D,"schema"))&&(I="schema")||(D.table===void 0||!s.call(
D,"table"))&&(I="table"))return se.errors=[{}],!1;{let M=e;for(let C of Object.keys(D))if(!(C==="schema"||C==="table"))return se.
errors=[{}],!1;if(M===e){if(D.schema!==void 0&&s.call(D,"schema")){let C=D.schema,R=e;if(typeof C!="string"&&C!==null)return se.
errors=[{}],!1;if(e===R&&typeof C=="string"&&l(C)>63)return se.errors=[{}],!1;var b=R===e}else var b=!0;if(b)if(D.table!==
void 0&&s.call(D,"table")){let C=D.table,R=e;if(typeof C!="string"&&C!==null)return se.errors=[{}],!1;if(e===R&&typeof C==
"string"&&l(C)>63)return se.errors=[{}],!1;var b=R===e}else var b=!0}}}else return se.errors=[{}],!1;var h=N===e;if(!h)break}}}else
return se.errors=[{}],!1;var d=A===e}else var d=!0;if(d){if(r.columns!==void 0&&s.call(r,"columns")){let A=r.columns,y=e;
if(e===y)if(Array.isArray(A)){if(A.length>100)return se.errors=[{}],!1;{var f=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],
P=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let M;if((N.schema===void 0||!s.call(N,"schema"))&&(M="schema")||
(N.table===void 0||!s.call(N,"table"))&&(M="table")||(N.column===void 0||!s.call(N,"column"))&&(M="column"))return se.errors=
[{}],!1;{let C=e;for(let R of Object.keys(N))if(!(R==="schema"||R==="table"||R==="column"))return se.errors=[{}],!1;if(C===
e){if(N.schema!==void 0&&s.call(N,"schema")){let R=N.schema,E=e;if(typeof R!="string"&&R!==null)return se.errors=[{}],!1;
if(e===E&&typeof R=="string"&&l(R)>63)return se.errors=[{}],!1;var c=E===e}else var c=!0;if(c){if(N.table!==void 0&&s.call(
N,"table")){let E=N.table,S=e;if(typeof E!="string"&&E!==null)return se.errors=[{}],!1;if(e===S&&typeof E=="string"&&l(E)>
63)return se.errors=[{}],!1;var c=S===e}else var c=!0;if(c)if(N.column!==void 0&&s.call(N,"column")){let E=N.column,S=e;
if(typeof E!="string"&&E!==null)return se.errors=[{}],!1;if(e===S&&typeof E=="string"&&l(E)>63)return se.errors=[{}],!1;
var c=S===e}else var c=!0}}}}else return se.errors=[{}],!1;var f=P===e;if(!f)break}}}else return se.errors=[{}],!1;var d=y===
e}else var d=!0;if(d){if(r.roles!==void 0&&s.call(r,"roles")){let y=r.roles,_=e;if(e===_)if(Array.isArray(y)){if(y.length>
100)return se.errors=[{}],!1;{var m=!0;let D=y.length;for(let N=0;N<D;N++){let P=y[N],I=e;if(e===e)if(typeof P=="string"){
if(l(P)>63)return se.errors=[{}],!1;if(l(P)<1)return se.errors=[{}],!1;if(!Be.test(P))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var m=I===e;if(!m)break}}}else return se.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.during!==void 0&&
s.call(r,"during")){let _=r.during,v=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){let N;if((_.zone===void 0||
!s.call(_,"zone"))&&(N="zone")||(_.week===void 0||!s.call(_,"week"))&&(N="week"))return se.errors=[{}],!1;{let P=e;for(let I of Object.
keys(_))if(!(I==="zone"||I==="week"))return se.errors=[{}],!1;if(P===e){if(_.zone!==void 0&&s.call(_,"zone")){let I=_.zone,
M=e;if(e===M)if(typeof I=="string"){if(l(I)>64)return se.errors=[{}],!1;if(l(I)<3)return se.errors=[{}],!1}else return se.
errors=[{}],!1;var n=M===e}else var n=!0;if(n)if(_.week!==void 0&&s.call(_,"week")){let I=_.week,M=e;if(e===M)if(Array.isArray(
I)){if(I.length>16)return se.errors=[{}],!1;if(I.length<1)return se.errors=[{}],!1;{var k=!0;let R=I.length;for(let E=0;E<
R;E++){let S=I[E],z=e;if(e===z)if(Array.isArray(S)){if(S.length>2)return se.errors=[{}],!1;if(S.length<2)return se.errors=
[{}],!1;{var p=!0;let j=S.length;for(let L=0;L<j;L++){let $=S[L],W=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite(
$)))return se.errors=[{}],!1;if(e===W&&typeof $=="number"&&isFinite($)){if($>604800||isNaN($))return se.errors=[{}],!1;if($<
0||isNaN($))return se.errors=[{}],!1}var p=W===e;if(!p)break}}}else return se.errors=[{}],!1;var k=z===e;if(!k)break}}}else
return se.errors=[{}],!1;var n=M===e}else var n=!0}}}else return se.errors=[{}],!1;var d=v===e}else var d=!0;if(d){if(r.
outside!==void 0&&s.call(r,"outside")){let v=r.outside,D=e;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let P;if((v.
zone===void 0||!s.call(v,"zone"))&&(P="zone")||(v.week===void 0||!s.call(v,"week"))&&(P="week"))return se.errors=[{}],!1;
{let I=e;for(let M of Object.keys(v))if(!(M==="zone"||M==="week"))return se.errors=[{}],!1;if(I===e){if(v.zone!==void 0&&
s.call(v,"zone")){let M=v.zone,C=e;if(e===C)if(typeof M=="string"){if(l(M)>64)return se.errors=[{}],!1;if(l(M)<3)return se.
errors=[{}],!1}else return se.errors=[{}],!1;var g=C===e}else var g=!0;if(g)if(v.week!==void 0&&s.call(v,"week")){let M=v.
week,C=e;if(e===C)if(Array.isArray(M)){if(M.length>16)return se.errors=[{}],!1;if(M.length<1)return se.errors=[{}],!1;{var o=!0;
let E=M.length;for(let S=0;S<E;S++){let z=M[S],F=e;if(e===F)if(Array.isArray(z)){if(z.length>2)return se.errors=[{}],!1;
if(z.length<2)return se.errors=[{}],!1;{var a=!0;let L=z.length;for(let $=0;$<L;$++){let W=z[$],Z=e;if(!(typeof W=="numb\
er"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return se.errors=[{}],!1;if(e===Z&&typeof W=="number"&&isFinite(W)){if(W>604800||isNaN(
W))return se.errors=[{}],!1;if(W<0||isNaN(W))return se.errors=[{}],!1}var a=Z===e;if(!a)break}}}else return se.errors=[{}],
!1;var o=F===e;if(!o)break}}}else return se.errors=[{}],!1;var g=C===e}else var g=!0}}}else return se.errors=[{}],!1;var d=D===
e}else var d=!0;if(d){if(r.from!==void 0&&s.call(r,"from")){let D=r.from,N=e;if(e===N)if(Array.isArray(D)){if(D.length>100)
return se.errors=[{}],!1;{var u=!0;let I=D.length;for(let M=0;M<I;M++){let C=D[M],R=e;if(e===R)if(typeof C=="string"){if(l(
C)>49)return se.errors=[{}],!1;if(l(C)<2)return se.errors=[{}],!1}else return se.errors=[{}],!1;var u=R===e;if(!u)break}}}else
return se.errors=[{}],!1;var d=N===e}else var d=!0;if(d){if(r.notFrom!==void 0&&s.call(r,"notFrom")){let N=r.notFrom,P=e;
if(e===P)if(Array.isArray(N)){if(N.length>100)return se.errors=[{}],!1;{var w=!0;let M=N.length;for(let C=0;C<M;C++){let R=N[C],
E=e;if(e===E)if(typeof R=="string"){if(l(R)>49)return se.errors=[{}],!1;if(l(R)<2)return se.errors=[{}],!1}else return se.
errors=[{}],!1;var w=E===e;if(!w)break}}}else return se.errors=[{}],!1;var d=P===e}else var d=!0;if(d)if(r.line!==void 0&&
s.call(r,"line")){let N=r.line,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return se.errors=[{}],!1;if(e===
P&&typeof N=="number"&&isFinite(N)){if(N>1e6||isNaN(N))return se.errors=[{}],!1;if(N<1||isNaN(N))return se.errors=[{}],!1}
var d=P===e}else var d=!0}}}}}}}}}}}else return se.errors=[{}],!1;return se.errors=i,e===0}function tr(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if((r.deny===void 0||!s.call(r,"deny"))&&(f="deny")||(r.hold===void 0||!s.call(r,"hold"))&&(f="hold")||(r.limit===
void 0||!s.call(r,"limit"))&&(f="limit"))return tr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="deny"||
m==="hold"||m==="limit"))return tr.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){let m=r.deny,k=e;if(e===
k)if(Array.isArray(m)){if(m.length>100)return tr.errors=[{}],!1;{var t=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;se(
m[o],{instancePath:Q+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:J})||(i=i===null?se.errors:i.concat(se.errors),
e=i.length);var t=a===e;if(!t)break}}}else return tr.errors=[{}],!1;var d=k===e}else var d=!0;if(d){if(r.hold!==void 0&&
s.call(r,"hold")){let k=r.hold,p=e;if(e===p)if(Array.isArray(k)){if(k.length>100)return tr.errors=[{}],!1;{var h=!0;let o=k.
length;for(let a=0;a<o;a++){let g=e;se(k[a],{instancePath:Q+"/hold/"+a,parentData:k,parentDataProperty:a,rootData:J})||(i=
i===null?se.errors:i.concat(se.errors),e=i.length);var h=g===e;if(!h)break}}}else return tr.errors=[{}],!1;var d=p===e}else
var d=!0;if(d)if(r.limit!==void 0&&s.call(r,"limit")){let k=r.limit,p=e;if(e===p)if(k&&typeof k=="object"&&!Array.isArray(
k)){let o=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return tr.errors=[{}],
!1;if(o===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.rows,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return tr.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return tr.errors=[{}],!1;if(a<
1||isNaN(a))return tr.errors=[{}],!1}var b=g===e}else var b=!0;if(b){if(k.statementSeconds!==void 0&&s.call(k,"statement\
Seconds")){let g=k.statementSeconds,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return tr.errors=[{}],!1;
if(e===u&&typeof g=="number"&&isFinite(g)){if(g>31622400||isNaN(g))return tr.errors=[{}],!1;if(g<1||isNaN(g))return tr.errors=
[{}],!1}var b=u===e}else var b=!0;if(b)if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let g=k.sessionRows,u=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return tr.errors=[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>1e12||
isNaN(g))return tr.errors=[{}],!1;if(g<1||isNaN(g))return tr.errors=[{}],!1}var b=u===e}else var b=!0}}}else return tr.errors=
[{}],!1;var d=p===e}else var d=!0}}}}else return tr.errors=[{}],!1;return tr.errors=i,e===0}var xs={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function ur(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(h="entrypoint")||(r.input===void 0||!s.call(r,"input"))&&(h=
"input")||(r.expect===void 0||!s.call(r,"expect"))&&(h="expect"))return ur.errors=[{}],!1;{let b=e;for(let f of Object.keys(
r))if(!(f==="entrypoint"||f==="input"||f==="expect"))return ur.errors=[{}],!1;if(b===e){if(r.entrypoint!==void 0&&s.call(
r,"entrypoint")){let f=r.entrypoint,c=e;if(typeof f!="string")return ur.errors=[{}],!1;if(!(f==="session"||f==="statemen\
t"))return ur.errors=[{}],!1;var d=c===e}else var d=!0;if(d)if(r.expect!==void 0&&s.call(r,"expect")){let f=r.expect,c=e;
if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if((f.decision===void 0||!s.call(f,"decision"))&&(k="decisio\
n"))return ur.errors=[{}],!1;{let p=e;for(let n of Object.keys(f))if(!(n==="decision"||n==="grant"))return ur.errors=[{}],
!1;if(p===e){if(f.decision!==void 0&&s.call(f,"decision")){let n=f.decision,o=e;if(typeof n!="string")return ur.errors=[
{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return ur.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(f.grant!==void 0&&
s.call(f,"grant")){let n=f.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return ur.errors=[{}],!1;if(l(n)<3)return ur.
errors=[{}],!1;if(!Ur.test(n))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var t=o===e}else var t=!0}}}else return ur.
errors=[{}],!1;var d=c===e}else var d=!0}}}else return ur.errors=[{}],!1;return ur.errors=i,e===0}function G(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let B;if((r.writ===void 0||!s.call(r,"writ"))&&(B="writ"))return G.errors=[{}],!1;{let ee=e;for(let H of Object.keys(r))
if(H!=="writ")return G.errors=[{}],!1;if(ee===e&&r.writ!==void 0&&s.call(r,"writ")){let H=r.writ;if(e===e)if(H&&typeof H==
"object"&&!Array.isArray(H)){let re;if((H.format===void 0||!s.call(H,"format"))&&(re="format")||(H.name===void 0||!s.call(
H,"name"))&&(re="name")||(H.issuers===void 0||!s.call(H,"issuers"))&&(re="issuers")||(H.limits===void 0||!s.call(H,"limi\
ts"))&&(re="limits")||(H.people===void 0||!s.call(H,"people"))&&(re="people")||(H.accounts===void 0||!s.call(H,"accounts"))&&
(re="accounts")||(H.memberships===void 0||!s.call(H,"memberships"))&&(re="memberships")||(H.claimed===void 0||!s.call(H,
"claimed"))&&(re="claimed")||(H.resources===void 0||!s.call(H,"resources"))&&(re="resources")||(H.grants===void 0||!s.call(
H,"grants"))&&(re="grants")||(H.index===void 0||!s.call(H,"index"))&&(re="index")||(H.masks===void 0||!s.call(H,"masks"))&&
(re="masks")||(H.guards===void 0||!s.call(H,"guards"))&&(re="guards")||(H.vectors===void 0||!s.call(H,"vectors"))&&(re="\
vectors"))return G.errors=[{}],!1;{let Me=e;for(let Ae of Object.keys(H))if(!s.call(Bi.properties.writ.properties,Ae))return G.
errors=[{}],!1;if(Me===e){if(H.format!==void 0&&s.call(H,"format")){let Ae=H.format,vr=e;if(!(typeof Ae=="number"&&!(Ae%
1)&&!isNaN(Ae)&&isFinite(Ae)))return G.errors=[{}],!1;if(e===vr&&typeof Ae=="number"&&isFinite(Ae)){if(Ae>1e6||isNaN(Ae))
return G.errors=[{}],!1;if(Ae<1||isNaN(Ae))return G.errors=[{}],!1}var t=vr===e}else var t=!0;if(t){if(H.name!==void 0&&
s.call(H,"name")){let vr=H.name,ye=e;if(e===e)if(typeof vr=="string"){if(l(vr)>63)return G.errors=[{}],!1;if(l(vr)<1)return G.
errors=[{}],!1;if(!Be.test(vr))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=ye===e}else var t=!0;if(t){if(H.
issuers!==void 0&&s.call(H,"issuers")){let ye=H.issuers,Se=e;if(e===Se)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){if(Object.
keys(ye).length>20)return G.errors=[{}],!1;for(let hr of Object.keys(ye)){let je=e;if(e===je)if(typeof hr=="string"){if(l(
hr)>1024){let Ze={};i===null?i=[Ze]:i.push(Ze),e++}else if(l(hr)<1){let Ze={};i===null?i=[Ze]:i.push(Ze),e++}}else{let Ze={};
i===null?i=[Ze]:i.push(Ze),e++}var d=je===e;if(!d){let Ze={};return i===null?i=[Ze]:i.push(Ze),e++,G.errors=i,!1}}if(d)for(let hr of Object.
keys(ye)){let je=ye[hr],Ze=e;if(e===Ze)if(je&&typeof je=="object"&&!Array.isArray(je)){let pe;if((je.trial===void 0||!s.
call(je,"trial"))&&(pe="trial")||(je.workloads===void 0||!s.call(je,"workloads"))&&(pe="workloads"))return G.errors=[{}],
!1;{let ke=e;for(let be of Object.keys(je))if(!(be==="trial"||be==="workloads"||be==="url"||be==="audience"||be==="user"||
be==="groups"||be==="client"))return G.errors=[{}],!1;if(ke===e){if(je.trial!==void 0&&s.call(je,"trial")){let be=e;if(typeof je.
trial!="boolean")return G.errors=[{}],!1;var h=be===e}else var h=!0;if(h){if(je.workloads!==void 0&&s.call(je,"workloads")){
let me=e;if(typeof je.workloads!="boolean")return G.errors=[{}],!1;var h=me===e}else var h=!0;if(h){if(je.url!==void 0&&
s.call(je,"url")){let ve=je.url,oe=e;if(e===oe)if(typeof ve=="string"){if(l(ve)>512)return G.errors=[{}],!1;if(l(ve)<1)return G.
errors=[{}],!1}else return G.errors=[{}],!1;var h=oe===e}else var h=!0;if(h){if(je.audience!==void 0&&s.call(je,"audienc\
e")){let oe=je.audience,de=e;if(e===de)if(typeof oe=="string"){if(l(oe)>512)return G.errors=[{}],!1;if(l(oe)<1)return G.
errors=[{}],!1}else return G.errors=[{}],!1;var h=de===e}else var h=!0;if(h){if(je.user!==void 0&&s.call(je,"user")){let de=je.
user,he=e;if(e===he)if(typeof de=="string"){if(l(de)>512)return G.errors=[{}],!1;if(l(de)<1)return G.errors=[{}],!1}else
return G.errors=[{}],!1;var h=he===e}else var h=!0;if(h){if(je.groups!==void 0&&s.call(je,"groups")){let he=je.groups,Fe=e;
if(e===Fe)if(typeof he=="string"){if(l(he)>512)return G.errors=[{}],!1;if(l(he)<1)return G.errors=[{}],!1}else return G.
errors=[{}],!1;var h=Fe===e}else var h=!0;if(h)if(je.client!==void 0&&s.call(je,"client")){let he=je.client,Fe=e;if(e===
Fe)if(typeof he=="string"){if(l(he)>512)return G.errors=[{}],!1;if(l(he)<1)return G.errors=[{}],!1}else return G.errors=
[{}],!1;var h=Fe===e}else var h=!0}}}}}}}}else return G.errors=[{}],!1;var b=Ze===e;if(!b)break}}else return G.errors=[{}],
!1;var t=Se===e}else var t=!0;if(t){if(H.limits!==void 0&&s.call(H,"limits")){let Se=H.limits,mr=e;if(e===mr)if(Se&&typeof Se==
"object"&&!Array.isArray(Se)){let je;if((Se.sessionSeconds===void 0||!s.call(Se,"sessionSeconds"))&&(je="sessionSeconds")||
(Se.groupsFreshSeconds===void 0||!s.call(Se,"groupsFreshSeconds"))&&(je="groupsFreshSeconds"))return G.errors=[{}],!1;{let Ze=e;
for(let pe of Object.keys(Se))if(!(pe==="sessionSeconds"||pe==="groupsFreshSeconds"))return G.errors=[{}],!1;if(Ze===e){
if(Se.sessionSeconds!==void 0&&s.call(Se,"sessionSeconds")){let pe=Se.sessionSeconds,ke=e;if(!(typeof pe=="number"&&!(pe%
1)&&!isNaN(pe)&&isFinite(pe)))return G.errors=[{}],!1;if(e===ke&&typeof pe=="number"&&isFinite(pe)){if(pe>9007199254740991||
isNaN(pe))return G.errors=[{}],!1;if(pe<0||isNaN(pe))return G.errors=[{}],!1}var f=ke===e}else var f=!0;if(f)if(Se.groupsFreshSeconds!==
void 0&&s.call(Se,"groupsFreshSeconds")){let pe=Se.groupsFreshSeconds,ke=e;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe)&&
isFinite(pe)))return G.errors=[{}],!1;if(e===ke&&typeof pe=="number"&&isFinite(pe)){if(pe>9007199254740991||isNaN(pe))return G.
errors=[{}],!1;if(pe<0||isNaN(pe))return G.errors=[{}],!1}var f=ke===e}else var f=!0}}}else return G.errors=[{}],!1;var t=mr===
e}else var t=!0;if(t){if(H.people!==void 0&&s.call(H,"people")){let mr=H.people,hr=e;if(e===hr)if(mr&&typeof mr=="object"&&
!Array.isArray(mr)){if(Object.keys(mr).length>1e5)return G.errors=[{}],!1;for(let Ze of Object.keys(mr)){let pe=e;if(e===
pe)if(typeof Ze=="string"){if(l(Ze)>1024){let ke={};i===null?i=[ke]:i.push(ke),e++}else if(l(Ze)<1){let ke={};i===null?i=
[ke]:i.push(ke),e++}}else{let ke={};i===null?i=[ke]:i.push(ke),e++}var c=pe===e;if(!c){let ke={};return i===null?i=[ke]:
i.push(ke),e++,G.errors=i,!1}}if(c)for(let Ze of Object.keys(mr)){let pe=mr[Ze],ke=e;if(e===ke)if(pe&&typeof pe=="object"&&
!Array.isArray(pe)){let be;if((pe.issuer===void 0||!s.call(pe,"issuer"))&&(be="issuer")||(pe.subject===void 0||!s.call(pe,
"subject"))&&(be="subject"))return G.errors=[{}],!1;{let me=e;for(let ve of Object.keys(pe))if(!(ve==="issuer"||ve==="su\
bject"))return G.errors=[{}],!1;if(me===e){if(pe.issuer!==void 0&&s.call(pe,"issuer")){let ve=pe.issuer,oe=e;if(e===e)if(typeof ve==
"string"){if(l(ve)>63)return G.errors=[{}],!1;if(l(ve)<1)return G.errors=[{}],!1;if(!Be.test(ve))return G.errors=[{}],!1}else
return G.errors=[{}],!1;var m=oe===e}else var m=!0;if(m)if(pe.subject!==void 0&&s.call(pe,"subject")){let ve=pe.subject,
oe=e;if(e===oe)if(typeof ve=="string"){if(l(ve)>255)return G.errors=[{}],!1;if(l(ve)<1)return G.errors=[{}],!1}else return G.
errors=[{}],!1;var m=oe===e}else var m=!0}}}else return G.errors=[{}],!1;var k=ke===e;if(!k)break}}else return G.errors=
[{}],!1;var t=hr===e}else var t=!0;if(t){if(H.accounts!==void 0&&s.call(H,"accounts")){let hr=H.accounts,je=e;if(e===je)
if(hr&&typeof hr=="object"&&!Array.isArray(hr)){if(Object.keys(hr).length>20)return G.errors=[{}],!1;for(let pe of Object.
keys(hr)){let ke=e;if(e===ke)if(typeof pe=="string"){if(l(pe)>1024){let be={};i===null?i=[be]:i.push(be),e++}else if(l(pe)<
1){let be={};i===null?i=[be]:i.push(be),e++}}else{let be={};i===null?i=[be]:i.push(be),e++}var p=ke===e;if(!p){let be={};
return i===null?i=[be]:i.push(be),e++,G.errors=i,!1}}if(p)for(let pe of Object.keys(hr)){let ke=hr[pe],be=e;if(e===be)if(ke&&
typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).length>1e5)return G.errors=[{}],!1;for(let me of Object.keys(
ke)){let ve=e;if(e===ve)if(typeof me=="string"){if(l(me)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(l(me)<1){
let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var n=ve===e;if(!n){let oe={};return i===
null?i=[oe]:i.push(oe),e++,G.errors=i,!1}}if(n)for(let me of Object.keys(ke)){let ve=ke[me],oe=e;if(e===oe)if(typeof ve==
"string"){if(l(ve)>1024)return G.errors=[{}],!1;if(l(ve)<1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var o=oe===
e;if(!o)break}}else return G.errors=[{}],!1;var a=be===e;if(!a)break}}else return G.errors=[{}],!1;var t=je===e}else var t=!0;
if(t){if(H.memberships!==void 0&&s.call(H,"memberships")){let je=H.memberships,Ze=e;if(e===Ze)if(je&&typeof je=="object"&&
!Array.isArray(je)){if(Object.keys(je).length>1e5)return G.errors=[{}],!1;for(let ke of Object.keys(je)){let be=e;if(e===
be)if(typeof ke=="string"){if(l(ke)>1024){let me={};i===null?i=[me]:i.push(me),e++}else if(l(ke)<1){let me={};i===null?i=
[me]:i.push(me),e++}}else{let me={};i===null?i=[me]:i.push(me),e++}var g=be===e;if(!g){let me={};return i===null?i=[me]:
i.push(me),e++,G.errors=i,!1}}if(g)for(let ke of Object.keys(je)){let be=je[ke],me=e;if(e===me)if(Array.isArray(be)){if(be.
length>1e4)return G.errors=[{}],!1;{var u=!0;let ve=be.length;for(let oe=0;oe<ve;oe++){let de=be[oe],he=e;if(e===e)if(typeof de==
"string"){if(l(de)>63)return G.errors=[{}],!1;if(l(de)<1)return G.errors=[{}],!1;if(!Be.test(de))return G.errors=[{}],!1}else
return G.errors=[{}],!1;var u=he===e;if(!u)break}}}else return G.errors=[{}],!1;var w=me===e;if(!w)break}}else return G.
errors=[{}],!1;var t=Ze===e}else var t=!0;if(t){if(H.claimed!==void 0&&s.call(H,"claimed")){let Ze=H.claimed,pe=e;if(e===
pe)if(Ze&&typeof Ze=="object"&&!Array.isArray(Ze)){if(Object.keys(Ze).length>20)return G.errors=[{}],!1;for(let be of Object.
keys(Ze)){let me=e;if(e===me)if(typeof be=="string"){if(l(be)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(l(be)<
1){let ve={};i===null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var x=me===e;if(!x){let ve={};
return i===null?i=[ve]:i.push(ve),e++,G.errors=i,!1}}if(x)for(let be of Object.keys(Ze)){let me=Ze[be],ve=e;if(e===ve)if(me&&
typeof me=="object"&&!Array.isArray(me)){if(Object.keys(me).length>100)return G.errors=[{}],!1;for(let oe of Object.keys(
me)){let de=e;if(e===de)if(typeof oe=="string"){if(l(oe)>1024){let he={};i===null?i=[he]:i.push(he),e++}else if(l(oe)<1){
let he={};i===null?i=[he]:i.push(he),e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var T=de===e;if(!T){let he={};return i===
null?i=[he]:i.push(he),e++,G.errors=i,!1}}if(T)for(let oe of Object.keys(me)){let de=me[oe],he=e;if(e===he)if(de&&typeof de==
"object"&&!Array.isArray(de)){if(Object.keys(de).length>1e4)return G.errors=[{}],!1;for(let Fe of Object.keys(de)){let _e=e;
if(e===_e)if(typeof Fe=="string"){if(l(Fe)>1024){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}else if(l(Fe)<1){let Ne={};i===
null?i=[Ne]:i.push(Ne),e++}}else{let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var O=_e===e;if(!O){let Ne={};return i===null?
i=[Ne]:i.push(Ne),e++,G.errors=i,!1}}if(O)for(let Fe of Object.keys(de)){let _e=de[Fe],Ne=e;if(e===Ne)if(Array.isArray(_e)){
if(_e.length>1e4)return G.errors=[{}],!1;{var q=!0;let qr=_e.length;for(let Or=0;Or<qr;Or++){let Je=_e[Or],Lr=e;if(e===e)
if(typeof Je=="string"){if(l(Je)>63)return G.errors=[{}],!1;if(l(Je)<1)return G.errors=[{}],!1;if(!Be.test(Je))return G.
errors=[{}],!1}else return G.errors=[{}],!1;var q=Lr===e;if(!q)break}}}else return G.errors=[{}],!1;var A=Ne===e;if(!A)break}}else
return G.errors=[{}],!1;var y=he===e;if(!y)break}}else return G.errors=[{}],!1;var _=ve===e;if(!_)break}}else return G.errors=
[{}],!1;var t=pe===e}else var t=!0;if(t){if(H.resources!==void 0&&s.call(H,"resources")){let pe=H.resources,ke=e;if(e===
ke)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return G.errors=[{}],!1;for(let me of Object.
keys(pe)){let ve=e;if(e===ve)if(typeof me=="string"){if(l(me)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(l(me)<
1){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var v=ve===e;if(!v){let oe={};
return i===null?i=[oe]:i.push(oe),e++,G.errors=i,!1}}if(v)for(let me of Object.keys(pe)){let ve=e;ce(pe[me],{instancePath:Q+
"/writ/resources/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:pe,parentDataProperty:me,rootData:J})||(i=i===null?
ce.errors:i.concat(ce.errors),e=i.length);var D=ve===e;if(!D)break}}else return G.errors=[{}],!1;var t=ke===e}else var t=!0;
if(t){if(H.grants!==void 0&&s.call(H,"grants")){let ke=H.grants,be=e;if(e===be)if(ke&&typeof ke=="object"&&!Array.isArray(
ke)){if(Object.keys(ke).length>2e5)return G.errors=[{}],!1;for(let ve of Object.keys(ke)){let oe=e;if(e===oe)if(typeof ve==
"string"){if(l(ve)>1024){let de={};i===null?i=[de]:i.push(de),e++}else if(l(ve)<1){let de={};i===null?i=[de]:i.push(de),
e++}}else{let de={};i===null?i=[de]:i.push(de),e++}var N=oe===e;if(!N){let de={};return i===null?i=[de]:i.push(de),e++,G.
errors=i,!1}}if(N)for(let ve of Object.keys(ke)){let oe=e;Ee(ke[ve],{instancePath:Q+"/writ/grants/"+ve.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:ke,parentDataProperty:ve,rootData:J})||(i=i===null?Ee.errors:i.concat(Ee.errors),e=i.length);
var P=oe===e;if(!P)break}}else return G.errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(H.index!==void 0&&s.call(H,"i\
ndex")){let be=H.index,me=e;if(e===me)if(be&&typeof be=="object"&&!Array.isArray(be)){if(Object.keys(be).length>2e5)return G.
errors=[{}],!1;for(let oe of Object.keys(be)){let de=e;if(e===de)if(typeof oe=="string"){if(l(oe)>1024){let he={};i===null?
i=[he]:i.push(he),e++}else if(l(oe)<1){let he={};i===null?i=[he]:i.push(he),e++}}else{let he={};i===null?i=[he]:i.push(he),
e++}var I=de===e;if(!I){let he={};return i===null?i=[he]:i.push(he),e++,G.errors=i,!1}}if(I)for(let oe of Object.keys(be)){
let de=be[oe],he=e;if(e===he)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>1e4)return G.errors=
[{}],!1;for(let Fe of Object.keys(de)){let _e=e;if(e===_e)if(typeof Fe=="string"){if(l(Fe)>1024){let Ne={};i===null?i=[Ne]:
i.push(Ne),e++}else if(l(Fe)<1){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}}else{let Ne={};i===null?i=[Ne]:i.push(Ne),e++}
var M=_e===e;if(!M){let Ne={};return i===null?i=[Ne]:i.push(Ne),e++,G.errors=i,!1}}if(M)for(let Fe of Object.keys(de)){let _e=de[Fe],
Ne=e;if(e===Ne)if(Array.isArray(_e)){if(_e.length>1e4)return G.errors=[{}],!1;{var C=!0;let qr=_e.length;for(let Or=0;Or<
qr;Or++){let Je=_e[Or],Lr=e;if(e===e)if(typeof Je=="string"){if(l(Je)>127)return G.errors=[{}],!1;if(l(Je)<3)return G.errors=
[{}],!1;if(!Ur.test(Je))return G.errors=[{}],!1}else return G.errors=[{}],!1;var C=Lr===e;if(!C)break}}}else return G.errors=
[{}],!1;var R=Ne===e;if(!R)break}}else return G.errors=[{}],!1;var E=he===e;if(!E)break}}else return G.errors=[{}],!1;var t=me===
e}else var t=!0;if(t){if(H.masks!==void 0&&s.call(H,"masks")){let me=H.masks,ve=e;if(e===ve)if(me&&typeof me=="object"&&
!Array.isArray(me)){if(Object.keys(me).length>1e4)return G.errors=[{}],!1;for(let de of Object.keys(me)){let he=e;if(e===
he)if(typeof de=="string"){if(l(de)>1024){let Fe={};i===null?i=[Fe]:i.push(Fe),e++}else if(l(de)<1){let Fe={};i===null?i=
[Fe]:i.push(Fe),e++}}else{let Fe={};i===null?i=[Fe]:i.push(Fe),e++}var S=he===e;if(!S){let Fe={};return i===null?i=[Fe]:
i.push(Fe),e++,G.errors=i,!1}}if(S)for(let de of Object.keys(me)){let he=e;ze(me[de],{instancePath:Q+"/writ/masks/"+de.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:me,parentDataProperty:de,rootData:J})||(i=i===null?ze.errors:i.concat(ze.errors),
e=i.length);var z=he===e;if(!z)break}}else return G.errors=[{}],!1;var t=ve===e}else var t=!0;if(t){if(H.guards!==void 0&&
s.call(H,"guards")){let ve=H.guards,oe=e;if(e===oe)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>
1e4)return G.errors=[{}],!1;for(let he of Object.keys(ve)){let Fe=e;if(e===Fe)if(typeof he=="string"){if(l(he)>1024){let _e={};
i===null?i=[_e]:i.push(_e),e++}else if(l(he)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:
i.push(_e),e++}var F=Fe===e;if(!F){let _e={};return i===null?i=[_e]:i.push(_e),e++,G.errors=i,!1}}if(F)for(let he of Object.
keys(ve)){let Fe=e;tr(ve[he],{instancePath:Q+"/writ/guards/"+he.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ve,parentDataProperty:he,
rootData:J})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var j=Fe===e;if(!j)break}}else return G.errors=[{}],
!1;var t=oe===e}else var t=!0;if(t){if(H.zones!==void 0&&s.call(H,"zones")){let oe=H.zones,de=e;if(e===de)if(oe&&typeof oe==
"object"&&!Array.isArray(oe)){if(Object.keys(oe).length>1e3)return G.errors=[{}],!1;for(let Fe of Object.keys(oe)){let _e=e;
if(e===_e)if(typeof Fe=="string"){if(l(Fe)>64){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}else if(l(Fe)<3){let Ne={};i===null?
i=[Ne]:i.push(Ne),e++}}else{let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var L=_e===e;if(!L){let Ne={};return i===null?i=[Ne]:
i.push(Ne),e++,G.errors=i,!1}}if(L)for(let Fe of Object.keys(oe)){let _e=oe[Fe],Ne=e;if(e===e)if(_e&&typeof _e=="object"&&
!Array.isArray(_e)){let qr;if((_e.first===void 0||!s.call(_e,"first"))&&(qr="first")||(_e.slots===void 0||!s.call(_e,"sl\
ots"))&&(qr="slots"))return G.errors=[{}],!1;{let Or=e;for(let Je of Object.keys(_e))if(!(Je==="first"||Je==="slots"))return G.
errors=[{}],!1;if(Or===e){if(_e.first!==void 0&&s.call(_e,"first")){let Je=_e.first,Lr=e;if(!(typeof Je=="number"&&!(Je%
1)&&!isNaN(Je)&&isFinite(Je)))return G.errors=[{}],!1;if(e===Lr&&typeof Je=="number"&&isFinite(Je)){if(Je>1e5||isNaN(Je))
return G.errors=[{}],!1;if(Je<0||isNaN(Je))return G.errors=[{}],!1}var Z=Lr===e}else var Z=!0;if(Z)if(_e.slots!==void 0&&
s.call(_e,"slots")){let Je=_e.slots,Lr=e;if(e===Lr)if(Array.isArray(Je)){if(Je.length>1e3)return G.errors=[{}],!1;{var $=!0;
let Ni=Je.length;for(let Jr=0;Jr<Ni;Jr++){let Dr=Je[Jr],ti=e;if(e===ti)if(Array.isArray(Dr)){if(Dr.length>3)return G.errors=
[{}],!1;if(Dr.length<3)return G.errors=[{}],!1;{var W=!0;let $i=Dr.length;for(let Yr=0;Yr<$i;Yr++){let Pr=Dr[Yr],li=e;if(!(typeof Pr==
"number"&&!(Pr%1)&&!isNaN(Pr)&&isFinite(Pr)))return G.errors=[{}],!1;if(e===li&&typeof Pr=="number"&&isFinite(Pr)){if(Pr>
253402300799||isNaN(Pr))return G.errors=[{}],!1;if(Pr<-1e5||isNaN(Pr))return G.errors=[{}],!1}var W=li===e;if(!W)break}}}else
return G.errors=[{}],!1;var $=ti===e;if(!$)break}}}else return G.errors=[{}],!1;var Z=Lr===e}else var Z=!0}}}else return G.
errors=[{}],!1;var U=Ne===e;if(!U)break}}else return G.errors=[{}],!1;var t=de===e}else var t=!0;if(t)if(H.vectors!==void 0&&
s.call(H,"vectors")){let oe=H.vectors,de=e;if(e===de)if(Array.isArray(oe)){if(oe.length>1e3)return G.errors=[{}],!1;{var K=!0;
let Fe=oe.length;for(let _e=0;_e<Fe;_e++){let Ne=e;ur(oe[_e],{instancePath:Q+"/writ/vectors/"+_e,parentData:oe,parentDataProperty:_e,
rootData:J})||(i=i===null?ur.errors:i.concat(ur.errors),e=i.length);var K=Ne===e;if(!K)break}}}else return G.errors=[{}],
!1;var t=de===e}else var t=!0}}}}}}}}}}}}}}}}else return G.errors=[{}],!1}}}else return G.errors=[{}],!1;return G.errors=
i,e===0}var Ai=si,Gi={type:"object",additionalProperties:!1,required:["grant","grantUntil","subject","resource","role","\
allow","tables","functions","guarded","limits","record"],properties:{grant:{$ref:"words#/$defs/grantId"},grantUntil:{type:"\
integer",minimum:0,maximum:253402300799,description:"The grant's own end."},subject:{type:"string",minLength:1,maxLength:512,
description:"The subject."},resource:{$ref:"words#/$defs/name"},role:{$ref:"words#/$defs/name"},allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:2,items:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/namePattern"},description:"Tables."},description:"Each list must hold the relation."},functions:{
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},masks:{type:"object",additionalProperties:!1,
required:["unlisted","rules","clear","detect"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"ar\
ray",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"Rules."},clear:{type:"array",maxItems:1e5,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns seen as they are."},detect:{type:"array",maxItems:5,items:{type:"st\
ring",minLength:1,maxLength:64,description:"A kind of value."},description:"Kinds of value."}},description:"The masks as\
 this role meets them."},guarded:{type:"boolean",description:"The resource has guards."},limits:{type:"object",additionalProperties:!1,
required:["sessionSeconds"],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{
type:"integer",minimum:1,maximum:31622400,description:"Seconds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The longest session."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."}}},
record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:[
"none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:[
"before","within-a-second"]}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"So many sessions."},client:{type:"\
string",minLength:2,maxLength:45,description:"The client's address, where guards name networks."},watched:{type:"object",
additionalProperties:!1,required:["tables","columns"],properties:{tables:{type:"array",maxItems:2e4,items:{$ref:"data#/$\
defs/namePattern"},description:"Relations that guards name."},columns:{type:"array",maxItems:2e4,items:{$ref:"data#/$def\
s/dataColumnPattern"},description:"Columns that guards name."}},description:"What statements are looked through for, bec\
ause guards name it."}},description:"What one session may do."};function cr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.schema===void 0||!s.call(
r,"schema"))&&(f="schema")||(r.table===void 0||!s.call(r,"table"))&&(f="table")||(r.column===void 0||!s.call(r,"column"))&&
(f="column")||(r.mask===void 0||!s.call(r,"mask"))&&(f="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(f="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(f="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(f="searchEquality"))return cr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m===
"table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return cr.errors=[{}],!1;if(c===
e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return cr.errors=[{}],!1;
if(e===k&&typeof m=="string"&&l(m)>63)return cr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let k=r.table,p=e;if(typeof k!="string"&&k!==null)return cr.errors=[{}],!1;if(e===p&&typeof k=="string"&&l(k)>
63)return cr.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let p=r.column,n=e;
if(typeof p!="string"&&p!==null)return cr.errors=[{}],!1;if(e===n&&typeof p=="string"&&l(p)>63)return cr.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,o=e,a=e,g=!1,u=null,w=e;if(e===w)if(n&&
typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let q={};i===null?i=[q]:
i.push(q),e++}else{let q=e;for(let A of Object.keys(n))if(A!=="form"){let y={};i===null?i=[y]:i.push(y),e++;break}if(q===
e&&n.form!==void 0&&s.call(n,"form")){let A=n.form;if(typeof A!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(A===
"null"||A==="hash"||A==="email")){let y={};i===null?i=[y]:i.push(y),e++}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=w===
e;h&&(g=!0,u=0);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&
(O="form")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let A of Object.keys(n))if(!(A==="form"||A==="value")){
let y={};i===null?i=[y]:i.push(y),e++;break}if(q===e){if(n.form!==void 0&&s.call(n,"form")){let A=n.form,y=e;if(typeof A!=
"string"){let v={};i===null?i=[v]:i.push(v),e++}if(A!=="fixed"){let v={};i===null?i=[v]:i.push(v),e++}var d=y===e}else var d=!0;
if(d)if(n.value!==void 0&&s.call(n,"value")){let A=n.value,y=e;if(e===y)if(typeof A=="string"){if(l(A)>1e3){let v={};i===
null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}var d=y===e}else var d=!0}}}else{let O={};i===null?
i=[O]:i.push(O),e++}var h=x===e;if(h&&g)g=!1,u=[u,1];else{h&&(g=!0,u=1);let O=e;if(e===O)if(n&&typeof n=="object"&&!Array.
isArray(n)){let A;if((n.form===void 0||!s.call(n,"form"))&&(A="form")||(n.first===void 0||!s.call(n,"first"))&&(A="first")||
(n.last===void 0||!s.call(n,"last"))&&(A="last")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let _ of Object.
keys(n))if(!(_==="form"||_==="first"||_==="last")){let v={};i===null?i=[v]:i.push(v),e++;break}if(y===e){if(n.form!==void 0&&
s.call(n,"form")){let _=n.form,v=e;if(typeof _!="string"){let N={};i===null?i=[N]:i.push(N),e++}if(_!=="keep"){let N={};
i===null?i=[N]:i.push(N),e++}var b=v===e}else var b=!0;if(b){if(n.first!==void 0&&s.call(n,"first")){let v=n.first,D=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={};i===null?i=[P]:i.push(P),e++}if(e===D&&typeof v=="number"&&isFinite(
v)){if(v>64||isNaN(v)){let P={};i===null?i=[P]:i.push(P),e++}else if(v<0||isNaN(v)){let P={};i===null?i=[P]:i.push(P),e++}}
var b=D===e}else var b=!0;if(b)if(n.last!==void 0&&s.call(n,"last")){let v=n.last,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){let P={};i===null?i=[P]:i.push(P),e++}if(e===D&&typeof v=="number"&&isFinite(v)){if(v>64||isNaN(v)){let P={};
i===null?i=[P]:i.push(P),e++}else if(v<0||isNaN(v)){let P={};i===null?i=[P]:i.push(P),e++}}var b=D===e}else var b=!0}}}}else{
let A={};i===null?i=[A]:i.push(A),e++}var h=O===e;h&&g?(g=!1,u=[u,2]):h&&(g=!0,u=2)}if(g)e=a,i!==null&&(a?i.length=a:i=null);else{
let O={};return i===null?i=[O]:i.push(O),e++,cr.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return cr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return cr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return cr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return cr.errors=[{}],!1;return cr.errors=i,e===0}function Y(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let q;if((r.grant===void 0||!s.call(r,"grant"))&&(q="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(q="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(q="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(q="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(q="role")||(r.allow===void 0||!s.call(r,"allow"))&&(q="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(q="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(q="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(q="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(q="limits")||(r.record===void 0||
!s.call(r,"record"))&&(q="record"))return Y.errors=[{}],!1;{let A=e;for(let y of Object.keys(r))if(!s.call(Gi.properties,
y))return Y.errors=[{}],!1;if(A===e){if(r.grant!==void 0&&s.call(r,"grant")){let y=r.grant,_=e;if(e===e)if(typeof y=="st\
ring"){if(l(y)>127)return Y.errors=[{}],!1;if(l(y)<3)return Y.errors=[{}],!1;if(!Ur.test(y))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let _=r.grantUntil,
v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Y.errors=[{}],!1;if(e===v&&typeof _=="number"&&isFinite(
_)){if(_>253402300799||isNaN(_))return Y.errors=[{}],!1;if(_<0||isNaN(_))return Y.errors=[{}],!1}var t=v===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let v=r.subject,D=e;if(e===D)if(typeof v=="string"){if(l(v)>512)return Y.
errors=[{}],!1;if(l(v)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let D=r.resource,N=e;if(e===e)if(typeof D=="string"){if(l(D)>63)return Y.errors=[{}],!1;if(l(
D)<1)return Y.errors=[{}],!1;if(!Be.test(D))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let N=r.role,P=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return Y.errors=
[{}],!1;if(l(N)<1)return Y.errors=[{}],!1;if(!Be.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let P=r.allow,I=e;if(e===I)if(Array.isArray(P)){if(P.length>
16)return Y.errors=[{}],!1;{var d=!0;let C=P.length;for(let R=0;R<C;R++){let E=P[R],S=e;if(typeof E!="string")return Y.errors=
[{}],!1;if(!(E==="all"||E==="select"||E==="insert"||E==="update"||E==="delete"||E==="merge"||E==="truncate"||E==="ddl"||
E==="call"||E==="do"||E==="lock"||E==="notify"||E==="maintenance"||E==="set"||E==="other"))return Y.errors=[{}],!1;var d=S===
e;if(!d)break}}}else return Y.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let I=r.
tables,M=e;if(e===M)if(Array.isArray(I)){if(I.length>2)return Y.errors=[{}],!1;{var h=!0;let R=I.length;for(let E=0;E<R;E++){
let S=I[E],z=e;if(e===z)if(Array.isArray(S)){if(S.length>1e3)return Y.errors=[{}],!1;{var b=!0;let j=S.length;for(let L=0;L<
j;L++){let $=S[L],W=e;if(e===e)if($&&typeof $=="object"&&!Array.isArray($)){let U;if(($.schema===void 0||!s.call($,"sche\
ma"))&&(U="schema")||($.table===void 0||!s.call($,"table"))&&(U="table"))return Y.errors=[{}],!1;{let K=e;for(let B of Object.
keys($))if(!(B==="schema"||B==="table"))return Y.errors=[{}],!1;if(K===e){if($.schema!==void 0&&s.call($,"schema")){let B=$.
schema,ee=e;if(typeof B!="string"&&B!==null)return Y.errors=[{}],!1;if(e===ee&&typeof B=="string"&&l(B)>63)return Y.errors=
[{}],!1;var f=ee===e}else var f=!0;if(f)if($.table!==void 0&&s.call($,"table")){let B=$.table,ee=e;if(typeof B!="string"&&
B!==null)return Y.errors=[{}],!1;if(e===ee&&typeof B=="string"&&l(B)>63)return Y.errors=[{}],!1;var f=ee===e}else var f=!0}}}else
return Y.errors=[{}],!1;var b=W===e;if(!b)break}}}else return Y.errors=[{}],!1;var h=z===e;if(!h)break}}}else return Y.errors=
[{}],!1;var t=M===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let M=r.functions,C=e;if(e===C)if(Array.
isArray(M)){if(M.length>1e3)return Y.errors=[{}],!1;{var c=!0;let E=M.length;for(let S=0;S<E;S++){let z=M[S],F=e;if(e===
e)if(typeof z=="string"){if(l(z)>261)return Y.errors=[{}],!1;if(l(z)<3)return Y.errors=[{}],!1;if(!ei.test(z))return Y.errors=
[{}],!1}else return Y.errors=[{}],!1;var c=F===e;if(!c)break}}}else return Y.errors=[{}],!1;var t=C===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let C=r.masks,R=e;if(e===R)if(C&&typeof C=="object"&&!Array.isArray(C)){let S;if((C.
unlisted===void 0||!s.call(C,"unlisted"))&&(S="unlisted")||(C.rules===void 0||!s.call(C,"rules"))&&(S="rules")||(C.clear===
void 0||!s.call(C,"clear"))&&(S="clear")||(C.detect===void 0||!s.call(C,"detect"))&&(S="detect"))return Y.errors=[{}],!1;
{let z=e;for(let F of Object.keys(C))if(!(F==="unlisted"||F==="rules"||F==="clear"||F==="detect"))return Y.errors=[{}],!1;
if(z===e){if(C.unlisted!==void 0&&s.call(C,"unlisted")){let F=C.unlisted,j=e;if(typeof F!="string")return Y.errors=[{}],
!1;if(!(F==="show"||F==="hide"))return Y.errors=[{}],!1;var m=j===e}else var m=!0;if(m){if(C.rules!==void 0&&s.call(C,"r\
ules")){let j=C.rules,L=e;if(e===L)if(Array.isArray(j)){if(j.length>1e4)return Y.errors=[{}],!1;{var k=!0;let W=j.length;
for(let Z=0;Z<W;Z++){let U=e;cr(j[Z],{instancePath:Q+"/masks/rules/"+Z,parentData:j,parentDataProperty:Z,rootData:J})||(i=
i===null?cr.errors:i.concat(cr.errors),e=i.length);var k=U===e;if(!k)break}}}else return Y.errors=[{}],!1;var m=L===e}else
var m=!0;if(m){if(C.clear!==void 0&&s.call(C,"clear")){let L=C.clear,$=e;if(e===$)if(Array.isArray(L)){if(L.length>1e5)return Y.
errors=[{}],!1;{var p=!0;let Z=L.length;for(let U=0;U<Z;U++){let K=L[U],B=e;if(e===e)if(K&&typeof K=="object"&&!Array.isArray(
K)){let H;if((K.schema===void 0||!s.call(K,"schema"))&&(H="schema")||(K.table===void 0||!s.call(K,"table"))&&(H="table")||
(K.column===void 0||!s.call(K,"column"))&&(H="column"))return Y.errors=[{}],!1;{let re=e;for(let Me of Object.keys(K))if(!(Me===
"schema"||Me==="table"||Me==="column"))return Y.errors=[{}],!1;if(re===e){if(K.schema!==void 0&&s.call(K,"schema")){let Me=K.
schema,Ae=e;if(typeof Me!="string"&&Me!==null)return Y.errors=[{}],!1;if(e===Ae&&typeof Me=="string"&&l(Me)>63)return Y.
errors=[{}],!1;var n=Ae===e}else var n=!0;if(n){if(K.table!==void 0&&s.call(K,"table")){let Ae=K.table,vr=e;if(typeof Ae!=
"string"&&Ae!==null)return Y.errors=[{}],!1;if(e===vr&&typeof Ae=="string"&&l(Ae)>63)return Y.errors=[{}],!1;var n=vr===
e}else var n=!0;if(n)if(K.column!==void 0&&s.call(K,"column")){let Ae=K.column,vr=e;if(typeof Ae!="string"&&Ae!==null)return Y.
errors=[{}],!1;if(e===vr&&typeof Ae=="string"&&l(Ae)>63)return Y.errors=[{}],!1;var n=vr===e}else var n=!0}}}}else return Y.
errors=[{}],!1;var p=B===e;if(!p)break}}}else return Y.errors=[{}],!1;var m=$===e}else var m=!0;if(m)if(C.detect!==void 0&&
s.call(C,"detect")){let L=C.detect,$=e;if(e===$)if(Array.isArray(L)){if(L.length>5)return Y.errors=[{}],!1;{var o=!0;let Z=L.
length;for(let U=0;U<Z;U++){let K=L[U],B=e;if(e===B)if(typeof K=="string"){if(l(K)>64)return Y.errors=[{}],!1;if(l(K)<1)
return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var o=B===e;if(!o)break}}}else return Y.errors=[{}],!1;var m=$===e}else
var m=!0}}}}}else return Y.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarded")){let R=e;
if(typeof r.guarded!="boolean")return Y.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"l\
imits")){let E=r.limits,S=e;if(e===S)if(E&&typeof E=="object"&&!Array.isArray(E)){let F;if((E.sessionSeconds===void 0||!s.
call(E,"sessionSeconds"))&&(F="sessionSeconds"))return Y.errors=[{}],!1;{let j=e;for(let L of Object.keys(E))if(!(L==="r\
ows"||L==="statementSeconds"||L==="sessionSeconds"||L==="sessionRows"))return Y.errors=[{}],!1;if(j===e){if(E.rows!==void 0&&
s.call(E,"rows")){let L=E.rows,$=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return Y.errors=[{}],!1;if(e===
$&&typeof L=="number"&&isFinite(L)){if(L>1e9||isNaN(L))return Y.errors=[{}],!1;if(L<1||isNaN(L))return Y.errors=[{}],!1}
var a=$===e}else var a=!0;if(a){if(E.statementSeconds!==void 0&&s.call(E,"statementSeconds")){let $=E.statementSeconds,W=e;
if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return Y.errors=[{}],!1;if(e===W&&typeof $=="number"&&isFinite(
$)){if($>31622400||isNaN($))return Y.errors=[{}],!1;if($<1||isNaN($))return Y.errors=[{}],!1}var a=W===e}else var a=!0;if(a){
if(E.sessionSeconds!==void 0&&s.call(E,"sessionSeconds")){let W=E.sessionSeconds,Z=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(
W)&&isFinite(W)))return Y.errors=[{}],!1;if(e===Z&&typeof W=="number"&&isFinite(W)){if(W>9007199254740991||isNaN(W))return Y.
errors=[{}],!1;if(W<0||isNaN(W))return Y.errors=[{}],!1}var a=Z===e}else var a=!0;if(a)if(E.sessionRows!==void 0&&s.call(
E,"sessionRows")){let W=E.sessionRows,Z=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Y.errors=[{}],
!1;if(e===Z&&typeof W=="number"&&isFinite(W)){if(W>1e12||isNaN(W))return Y.errors=[{}],!1;if(W<1||isNaN(W))return Y.errors=
[{}],!1}var a=Z===e}else var a=!0}}}}}else return Y.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.record!==void 0&&
s.call(r,"record")){let S=r.record,z=e;if(e===z)if(S&&typeof S=="object"&&!Array.isArray(S)){let j;if((S.results===void 0||
!s.call(S,"results"))&&(j="results")||(S.rows===void 0||!s.call(S,"rows"))&&(j="rows")||(S.durable===void 0||!s.call(S,"\
durable"))&&(j="durable"))return Y.errors=[{}],!1;{let L=e;for(let $ of Object.keys(S))if(!($==="results"||$==="rows"||$===
"durable"))return Y.errors=[{}],!1;if(L===e){if(S.results!==void 0&&s.call(S,"results")){let $=S.results,W=e;if(typeof $!=
"string")return Y.errors=[{}],!1;if(!($==="none"||$==="digest"||$==="rows"))return Y.errors=[{}],!1;var g=W===e}else var g=!0;
if(g){if(S.rows!==void 0&&s.call(S,"rows")){let W=S.rows,Z=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Y.
errors=[{}],!1;if(e===Z&&typeof W=="number"&&isFinite(W)){if(W>1e4||isNaN(W))return Y.errors=[{}],!1;if(W<0||isNaN(W))return Y.
errors=[{}],!1}var g=Z===e}else var g=!0;if(g)if(S.durable!==void 0&&s.call(S,"durable")){let W=S.durable,Z=e;if(typeof W!=
"string")return Y.errors=[{}],!1;if(!(W==="before"||W==="within-a-second"))return Y.errors=[{}],!1;var g=Z===e}else var g=!0}}}}else
return Y.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(r.sessions!==void 0&&s.call(r,"sessions")){let z=r.sessions,F=e;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return Y.errors=[{}],!1;if(e===F&&typeof z=="number"&&isFinite(
z)){if(z>1e3||isNaN(z))return Y.errors=[{}],!1;if(z<1||isNaN(z))return Y.errors=[{}],!1}var t=F===e}else var t=!0;if(t){
if(r.client!==void 0&&s.call(r,"client")){let F=r.client,j=e;if(e===j)if(typeof F=="string"){if(l(F)>45)return Y.errors=
[{}],!1;if(l(F)<2)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(r.watched!==void 0&&
s.call(r,"watched")){let F=r.watched,j=e;if(e===j)if(F&&typeof F=="object"&&!Array.isArray(F)){let $;if((F.tables===void 0||
!s.call(F,"tables"))&&($="tables")||(F.columns===void 0||!s.call(F,"columns"))&&($="columns"))return Y.errors=[{}],!1;{let W=e;
for(let Z of Object.keys(F))if(!(Z==="tables"||Z==="columns"))return Y.errors=[{}],!1;if(W===e){if(F.tables!==void 0&&s.
call(F,"tables")){let Z=F.tables,U=e;if(e===U)if(Array.isArray(Z)){if(Z.length>2e4)return Y.errors=[{}],!1;{var u=!0;let B=Z.
length;for(let ee=0;ee<B;ee++){let H=Z[ee],re=e;if(e===e)if(H&&typeof H=="object"&&!Array.isArray(H)){let Ae;if((H.schema===
void 0||!s.call(H,"schema"))&&(Ae="schema")||(H.table===void 0||!s.call(H,"table"))&&(Ae="table"))return Y.errors=[{}],!1;
{let vr=e;for(let ye of Object.keys(H))if(!(ye==="schema"||ye==="table"))return Y.errors=[{}],!1;if(vr===e){if(H.schema!==
void 0&&s.call(H,"schema")){let ye=H.schema,Se=e;if(typeof ye!="string"&&ye!==null)return Y.errors=[{}],!1;if(e===Se&&typeof ye==
"string"&&l(ye)>63)return Y.errors=[{}],!1;var w=Se===e}else var w=!0;if(w)if(H.table!==void 0&&s.call(H,"table")){let ye=H.
table,Se=e;if(typeof ye!="string"&&ye!==null)return Y.errors=[{}],!1;if(e===Se&&typeof ye=="string"&&l(ye)>63)return Y.errors=
[{}],!1;var w=Se===e}else var w=!0}}}else return Y.errors=[{}],!1;var u=re===e;if(!u)break}}}else return Y.errors=[{}],!1;
var O=U===e}else var O=!0;if(O)if(F.columns!==void 0&&s.call(F,"columns")){let Z=F.columns,U=e;if(e===U)if(Array.isArray(
Z)){if(Z.length>2e4)return Y.errors=[{}],!1;{var x=!0;let B=Z.length;for(let ee=0;ee<B;ee++){let H=Z[ee],re=e;if(e===e)if(H&&
typeof H=="object"&&!Array.isArray(H)){let Ae;if((H.schema===void 0||!s.call(H,"schema"))&&(Ae="schema")||(H.table===void 0||
!s.call(H,"table"))&&(Ae="table")||(H.column===void 0||!s.call(H,"column"))&&(Ae="column"))return Y.errors=[{}],!1;{let vr=e;
for(let ye of Object.keys(H))if(!(ye==="schema"||ye==="table"||ye==="column"))return Y.errors=[{}],!1;if(vr===e){if(H.schema!==
void 0&&s.call(H,"schema")){let ye=H.schema,Se=e;if(typeof ye!="string"&&ye!==null)return Y.errors=[{}],!1;if(e===Se&&typeof ye==
"string"&&l(ye)>63)return Y.errors=[{}],!1;var T=Se===e}else var T=!0;if(T){if(H.table!==void 0&&s.call(H,"table")){let Se=H.
table,mr=e;if(typeof Se!="string"&&Se!==null)return Y.errors=[{}],!1;if(e===mr&&typeof Se=="string"&&l(Se)>63)return Y.errors=
[{}],!1;var T=mr===e}else var T=!0;if(T)if(H.column!==void 0&&s.call(H,"column")){let Se=H.column,mr=e;if(typeof Se!="st\
ring"&&Se!==null)return Y.errors=[{}],!1;if(e===mr&&typeof Se=="string"&&l(Se)>63)return Y.errors=[{}],!1;var T=mr===e}else
var T=!0}}}}else return Y.errors=[{}],!1;var x=re===e;if(!x)break}}}else return Y.errors=[{}],!1;var O=U===e}else var O=!0}}}else
return Y.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}}}}}}}else return Y.errors=[{}],!1;return Y.errors=i,e===0}var ii=new RegExp(
"^[A-Za-z][A-Za-z0-9_./-]*$","u");function or(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.code===void 0||!s.call(r,"code"))&&(d="\
code")||(r.message===void 0||!s.call(r,"message"))&&(d="message"))return or.errors=[{}],!1;{let h=e;for(let b of Object.
keys(r))if(!(b==="code"||b==="message"))return or.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let b=r.
code,f=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return or.errors=[{}],!1;if(l(b)<1)return or.errors=[{}],!1;if(!ii.
test(b))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let b=r.message,f=e;if(e===f)if(typeof b=="string"){if(l(b)>4096)return or.errors=[{}],!1;if(l(b)<1)return or.
errors=[{}],!1}else return or.errors=[{}],!1;var t=f===e}else var t=!0}}}else return or.errors=[{}],!1;return or.errors=
i,e===0}function kr(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.view===
void 0||!s.call(r,"view"))&&(h="view")||(r.until===void 0||!s.call(r,"until"))&&(h="until")||(r.reasons===void 0||!s.call(
r,"reasons"))&&(h="reasons"))return kr.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="decision"||f==="vie\
w"||f==="until"||f==="reasons"))return kr.errors=[{}],!1;if(b===e){if(r.decision!==void 0&&s.call(r,"decision")){let f=r.
decision,c=e;if(typeof f!="string")return kr.errors=[{}],!1;if(f!=="allow")return kr.errors=[{}],!1;var t=c===e}else var t=!0;
if(t){if(r.view!==void 0&&s.call(r,"view")){let c=e;Y(r.view,{instancePath:Q+"/view",parentData:r,parentDataProperty:"vi\
ew",rootData:J})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);var t=c===e}else var t=!0;if(t){if(r.until!==void 0&&
s.call(r,"until")){let m=r.until,k=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return kr.errors=[{}],!1;if(e===
k&&typeof m=="number"&&isFinite(m)){if(m>253402300799||isNaN(m))return kr.errors=[{}],!1;if(m<0||isNaN(m))return kr.errors=
[{}],!1}var t=k===e}else var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;if(e===k)if(Array.
isArray(m)){if(m.length>100)return kr.errors=[{}],!1;{var d=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;or(m[o],{instancePath:Q+
"/reasons/"+o,parentData:m,parentDataProperty:o,rootData:J})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var d=a===
e;if(!d)break}}}else return kr.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return kr.errors=[{}],!1;return kr.errors=
i,e===0}function Ve(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if((r.decision===void 0||!s.call(r,"decision"))&&(f="decision")||(r.reasons===
void 0||!s.call(r,"reasons"))&&(f="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(f="choices")||(r.until===void 0||
!s.call(r,"until"))&&(f="until"))return Ve.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="decision"||m===
"reasons"||m==="choices"||m==="until"))return Ve.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){
let m=r.decision,k=e;if(typeof m!="string")return Ve.errors=[{}],!1;if(m!=="deny")return Ve.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let k=r.reasons,p=e;if(e===p)if(Array.isArray(k)){if(k.length>
100)return Ve.errors=[{}],!1;{var d=!0;let o=k.length;for(let a=0;a<o;a++){let g=e;or(k[a],{instancePath:Q+"/reasons/"+a,
parentData:k,parentDataProperty:a,rootData:J})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var d=g===e;if(!d)
break}}}else return Ve.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let p=r.
choices,n=e;if(e===n)if(Array.isArray(p)){if(p.length>1e3)return Ve.errors=[{}],!1;{var h=!0;let a=p.length;for(let g=0;g<
a;g++){let u=p[g],w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(u)){let T;if((u.grant===void 0||!s.call(u,"grant"))&&
(T="grant")||(u.role===void 0||!s.call(u,"role"))&&(T="role")||(u.until===void 0||!s.call(u,"until"))&&(T="until"))return Ve.
errors=[{}],!1;{let O=e;for(let q of Object.keys(u))if(!(q==="grant"||q==="role"||q==="until"))return Ve.errors=[{}],!1;
if(O===e){if(u.grant!==void 0&&s.call(u,"grant")){let q=u.grant,A=e;if(e===e)if(typeof q=="string"){if(l(q)>127)return Ve.
errors=[{}],!1;if(l(q)<3)return Ve.errors=[{}],!1;if(!Ur.test(q))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;
var b=A===e}else var b=!0;if(b){if(u.role!==void 0&&s.call(u,"role")){let A=u.role,y=e;if(e===e)if(typeof A=="string"){if(l(
A)>63)return Ve.errors=[{}],!1;if(l(A)<1)return Ve.errors=[{}],!1;if(!Be.test(A))return Ve.errors=[{}],!1}else return Ve.
errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(u.until!==void 0&&s.call(u,"until")){let A=u.until,y=e;if(!(typeof A=="\
number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Ve.errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>253402300799||
isNaN(A))return Ve.errors=[{}],!1;if(A<0||isNaN(A))return Ve.errors=[{}],!1}var b=y===e}else var b=!0}}}}else return Ve.
errors=[{}],!1;var h=w===e;if(!h)break}}}else return Ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.until!==void 0&&
s.call(r,"until")){let p=r.until,n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ve.errors=[{}],!1;if(e===
n&&typeof p=="number"&&isFinite(p)){if(p>253402300799||isNaN(p))return Ve.errors=[{}],!1;if(p<0||isNaN(p))return Ve.errors=
[{}],!1}var t=n===e}else var t=!0}}}}}else return Ve.errors=[{}],!1;return Ve.errors=i,e===0}var Ns={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Ye(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if((r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(b="reasons")||(r.until===void 0||!s.call(r,"until"))&&(b="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(b="limits"))return Ye.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Ye.errors=[{}],!1;if(f===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,m=e;
if(typeof c!="string")return Ye.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Ye.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;if(e===k)if(Array.isArray(m)){if(m.
length>100)return Ye.errors=[{}],!1;{var d=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;or(m[o],{instancePath:Q+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:J})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var d=a===
e;if(!d)break}}}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let k=r.
until,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ye.errors=[{}],!1;if(e===p&&typeof k=="number"&&
isFinite(k)){if(k>253402300799||isNaN(k))return Ye.errors=[{}],!1;if(k<0||isNaN(k))return Ye.errors=[{}],!1}var t=p===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let k=r.limits,p=e;if(e===p)if(k&&typeof k=="object"&&!Array.isArray(
k)){let o=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return Ye.
errors=[{}],!1;if(o===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.rows,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return Ye.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Ye.errors=
[{}],!1;if(a<1||isNaN(a))return Ye.errors=[{}],!1}var h=g===e}else var h=!0;if(h){if(k.statementSeconds!==void 0&&s.call(
k,"statementSeconds")){let g=k.statementSeconds,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ye.errors=
[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>31622400||isNaN(g))return Ye.errors=[{}],!1;if(g<1||isNaN(g))return Ye.
errors=[{}],!1}var h=u===e}else var h=!0;if(h){if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let u=k.sessionRows,w=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ye.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)){if(u>1e12||isNaN(u))return Ye.errors=[{}],!1;if(u<1||isNaN(u))return Ye.errors=[{}],!1}var h=w===e}else var h=!0;if(h)
if(k.heldRows!==void 0&&s.call(k,"heldRows")){let u=k.heldRows,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return Ye.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return Ye.errors=[{}],!1;if(u<
1||isNaN(u))return Ye.errors=[{}],!1}var h=w===e}else var h=!0}}}}else return Ye.errors=[{}],!1;var t=p===e}else var t=!0}}}}}else
return Ye.errors=[{}],!1;return Ye.errors=i,e===0}function si(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0,t=e,d=!1,h=null,b=e;kr(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?kr.
errors:i.concat(kr.errors),e=i.length);var c=b===e;c&&(d=!0,h=0);let f=e;Ve(r,{instancePath:Q,parentData:ie,parentDataProperty:te,
rootData:J})||(i=i===null?Ve.errors:i.concat(Ve.errors),e=i.length);var c=f===e;if(c&&d)d=!1,h=[h,1];else{c&&(d=!0,h=1);
let m=e;Ye(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?Ye.errors:i.concat(Ye.errors),
e=i.length);var c=m===e;c&&d?(d=!1,h=[h,2]):c&&(d=!0,h=2)}if(d)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===
null?i=[m]:i.push(m),e++,si.errors=i,!1}return si.errors=i,e===0}var ji=Hr,Qi={type:"object",additionalProperties:!1,required:[
"v","n","at","prev","type","session","journal","key","subject","tokenId","resource","role","grant","grantUntil","bundle",
"address","protocol"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",
minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,
maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC \
with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"\
^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for\
 the first."},type:{type:"string",const:"session-start",description:"A session starts."},session:{type:"string",minLength:8,
maxLength:64,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"An id."},journal:{type:"string",minLength:8,maxLength:64,
pattern:"^[A-Za-z0-9_-]+$","x-meaning":"an id",description:"The journal that must name this session."},key:{$ref:"words#\
/$defs/keyId",description:"The key that signs this record."},subject:{$ref:"record#/$defs/recordedSubject"},tokenId:{type:"\
string",minLength:0,maxLength:2048,description:"The token's id, never the token."},resource:{type:"string",minLength:0,maxLength:2048,
description:"The resource."},role:{type:"string",minLength:0,maxLength:2048,description:"The role."},grant:{type:"string",
minLength:0,maxLength:2048,description:"The grant."},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"\
The grant's end."},bundle:{type:"object",additionalProperties:!1,required:["revision","seq","digest"],properties:{revision:{
type:"string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest"}},description:"The bundle that decided."},address:{
type:"string",minLength:0,maxLength:2048,description:"The client's address and port."},protocol:{type:"string",minLength:0,
maxLength:2048,description:"The protocol."},application:{type:"string",minLength:0,maxLength:2048,description:"What the \
client calls itself; not proved."},trial:{type:"boolean",description:"A trial issuer vouched."},kid:{$ref:"words#/$defs/\
keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-\
]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},
description:"A session starts."},xr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
yr=new RegExp("^[0-9a-f]{64}$","u"),Nr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function ne(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.session===void 0||
!s.call(r,"session"))&&(o="session")||(r.journal===void 0||!s.call(r,"journal"))&&(o="journal")||(r.key===void 0||!s.call(
r,"key"))&&(o="key")||(r.subject===void 0||!s.call(r,"subject"))&&(o="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&
(o="tokenId")||(r.resource===void 0||!s.call(r,"resource"))&&(o="resource")||(r.role===void 0||!s.call(r,"role"))&&(o="r\
ole")||(r.grant===void 0||!s.call(r,"grant"))&&(o="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(o="grantU\
ntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&(o="bundle")||(r.address===void 0||!s.call(r,"address"))&&(o="address")||
(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol"))return ne.errors=[{}],!1;{let a=e;for(let g of Object.keys(
r))if(!s.call(Qi.properties,g))return ne.errors=[{}],!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,u=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ne.errors=[{}],!1;if(g!==1)return ne.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ne.errors=
[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ne.errors=[{}],!1;if(u<1||isNaN(
u))return ne.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let w=r.at,x=e;if(e===x)if(typeof w==
"string"){if(l(w)>24)return ne.errors=[{}],!1;if(l(w)<24)return ne.errors=[{}],!1;if(!xr.test(w))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,T=e;if(e===T)
if(typeof x=="string"){if(l(x)>64)return ne.errors=[{}],!1;if(l(x)<64)return ne.errors=[{}],!1;if(!yr.test(x))return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let T=r.
type,O=e;if(typeof T!="string")return ne.errors=[{}],!1;if(T!=="session-start")return ne.errors=[{}],!1;var t=O===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let O=r.session,q=e;if(e===q)if(typeof O=="string"){if(l(O)>64)
return ne.errors=[{}],!1;if(l(O)<8)return ne.errors=[{}],!1;if(!Ar.test(O))return ne.errors=[{}],!1}else return ne.errors=
[{}],!1;var t=q===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let q=r.journal,A=e;if(e===A)if(typeof q==
"string"){if(l(q)>64)return ne.errors=[{}],!1;if(l(q)<8)return ne.errors=[{}],!1;if(!Ar.test(q))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let A=r.key,y=e;if(e===e)if(typeof A==
"string"){if(l(A)>128)return ne.errors=[{}],!1;if(l(A)<1)return ne.errors=[{}],!1;if(!lr.test(A))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let y=r.subject,_=e,
v=e,D=!1,N=null,P=e;if(e===P)if(y&&typeof y=="object"&&!Array.isArray(y)){let C;if((y.kind===void 0||!s.call(y,"kind"))&&
(C="kind")||(y.name===void 0||!s.call(y,"name"))&&(C="name")||(y.issuer===void 0||!s.call(y,"issuer"))&&(C="issuer")||(y.
subject===void 0||!s.call(y,"subject"))&&(C="subject")||(y.claims===void 0||!s.call(y,"claims"))&&(C="claims")||(y.authenticatedAt===
void 0||!s.call(y,"authenticatedAt"))&&(C="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let E of Object.
keys(y))if(!(E==="kind"||E==="name"||E==="issuer"||E==="subject"||E==="claims"||E==="authenticatedAt")){let S={};i===null?
i=[S]:i.push(S),e++;break}if(R===e){if(y.kind!==void 0&&s.call(y,"kind")){let E=y.kind,S=e;if(typeof E!="string"){let F={};
i===null?i=[F]:i.push(F),e++}if(E!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var d=S===e}else var d=!0;if(d){if(y.name!==
void 0&&s.call(y,"name")){let S=y.name,z=e;if(e===z)if(typeof S=="string"){if(l(S)>2048){let j={};i===null?i=[j]:i.push(
j),e++}else if(l(S)<0){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var d=z===e}else
var d=!0;if(d){if(y.issuer!==void 0&&s.call(y,"issuer")){let z=y.issuer,F=e;if(e===F)if(typeof z=="string"){if(l(z)>2048){
let L={};i===null?i=[L]:i.push(L),e++}else if(l(z)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:
i.push(L),e++}var d=F===e}else var d=!0;if(d){if(y.subject!==void 0&&s.call(y,"subject")){let F=y.subject,j=e;if(e===j)if(typeof F==
"string"){if(l(F)>2048){let $={};i===null?i=[$]:i.push($),e++}else if(l(F)<0){let $={};i===null?i=[$]:i.push($),e++}}else{
let $={};i===null?i=[$]:i.push($),e++}var d=j===e}else var d=!0;if(d){if(y.claims!==void 0&&s.call(y,"claims")){let j=y.
claims,L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j))if(Object.keys(j).length>100){let W={};i===null?i=[W]:i.
push(W),e++}else{for(let W of Object.keys(j)){let Z=e;if(e===Z)if(typeof W=="string"){if(l(W)>1024){let U={};i===null?i=
[U]:i.push(U),e++}else if(l(W)<1){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var h=Z===
e;if(!h){let U={};i===null?i=[U]:i.push(U),e++;break}}if(h)for(let W of Object.keys(j)){let Z=j[W],U=e;if(e===U)if(Array.
isArray(Z))if(Z.length>1e4){let K={};i===null?i=[K]:i.push(K),e++}else{var b=!0;let K=Z.length;for(let B=0;B<K;B++){let ee=Z[B],
H=e;if(e===H)if(typeof ee=="string"){if(l(ee)>2048){let Me={};i===null?i=[Me]:i.push(Me),e++}else if(l(ee)<0){let Me={};
i===null?i=[Me]:i.push(Me),e++}}else{let Me={};i===null?i=[Me]:i.push(Me),e++}var b=H===e;if(!b)break}}else{let K={};i===
null?i=[K]:i.push(K),e++}var f=U===e;if(!f)break}}else{let W={};i===null?i=[W]:i.push(W),e++}var d=L===e}else var d=!0;if(d)
if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let j=y.authenticatedAt,L=e;if(!(typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j))){let W={};i===null?i=[W]:i.push(W),e++}if(e===L&&typeof j=="number"&&isFinite(j)){if(j>253402300799||
isNaN(j)){let W={};i===null?i=[W]:i.push(W),e++}else if(j<0||isNaN(j)){let W={};i===null?i=[W]:i.push(W),e++}}var d=L===
e}else var d=!0}}}}}}}else{let C={};i===null?i=[C]:i.push(C),e++}var p=P===e;p&&(D=!0,N=0);let I=e;if(e===I)if(y&&typeof y==
"object"&&!Array.isArray(y)){let C;if((y.kind===void 0||!s.call(y,"kind"))&&(C="kind")||(y.issuer===void 0||!s.call(y,"i\
ssuer"))&&(C="issuer")||(y.claims===void 0||!s.call(y,"claims"))&&(C="claims")||(y.authenticatedAt===void 0||!s.call(y,"\
authenticatedAt"))&&(C="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let E of Object.keys(y))
if(!(E==="kind"||E==="issuer"||E==="claims"||E==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++;break}if(R===
e){if(y.kind!==void 0&&s.call(y,"kind")){let E=y.kind,S=e;if(typeof E!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(E!==
"workload"){let F={};i===null?i=[F]:i.push(F),e++}var c=S===e}else var c=!0;if(c){if(y.issuer!==void 0&&s.call(y,"issuer")){
let S=y.issuer,z=e;if(e===z)if(typeof S=="string"){if(l(S)>2048){let j={};i===null?i=[j]:i.push(j),e++}else if(l(S)<0){let j={};
i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var c=z===e}else var c=!0;if(c){if(y.claims!==void 0&&
s.call(y,"claims")){let z=y.claims,F=e;if(e===F)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){
let L={};i===null?i=[L]:i.push(L),e++}else{for(let L of Object.keys(z)){let $=e;if(e===$)if(typeof L=="string"){if(l(L)>
1024){let W={};i===null?i=[W]:i.push(W),e++}else if(l(L)<1){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?
i=[W]:i.push(W),e++}var m=$===e;if(!m){let W={};i===null?i=[W]:i.push(W),e++;break}}if(m)for(let L of Object.keys(z)){let $=z[L],
W=e;if(e===W)if(typeof $=="string"){if(l($)>2048){let Z={};i===null?i=[Z]:i.push(Z),e++}else if(l($)<0){let Z={};i===null?
i=[Z]:i.push(Z),e++}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var k=W===e;if(!k)break}}else{let L={};i===null?i=[L]:i.
push(L),e++}var c=F===e}else var c=!0;if(c)if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let z=y.authenticatedAt,
F=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let L={};i===null?i=[L]:i.push(L),e++}if(e===F&&typeof z==
"number"&&isFinite(z)){if(z>253402300799||isNaN(z)){let L={};i===null?i=[L]:i.push(L),e++}else if(z<0||isNaN(z)){let L={};
i===null?i=[L]:i.push(L),e++}}var c=F===e}else var c=!0}}}}}else{let C={};i===null?i=[C]:i.push(C),e++}var p=I===e;if(p&&
D?(D=!1,N=[N,1]):p&&(D=!0,N=1),D)e=v,i!==null&&(v?i.length=v:i=null);else{let C={};return i===null?i=[C]:i.push(C),e++,ne.
errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let _=r.tokenId,v=e;if(e===v)if(typeof _==
"string"){if(l(_)>2048)return ne.errors=[{}],!1;if(l(_)<0)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=v===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let v=r.resource,D=e;if(e===D)if(typeof v=="string"){
if(l(v)>2048)return ne.errors=[{}],!1;if(l(v)<0)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=D===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let D=r.role,N=e;if(e===N)if(typeof D=="string"){if(l(D)>2048)return ne.errors=
[{}],!1;if(l(D)<0)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let N=r.grant,P=e;if(e===P)if(typeof N=="string"){if(l(N)>2048)return ne.errors=[{}],!1;if(l(N)<0)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let P=r.grantUntil,I=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ne.errors=[{}],!1;if(e===I&&
typeof P=="number"&&isFinite(P)){if(P>253402300799||isNaN(P))return ne.errors=[{}],!1;if(P<0||isNaN(P))return ne.errors=
[{}],!1}var t=I===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let I=r.bundle,M=e;if(e===M)if(I&&typeof I==
"object"&&!Array.isArray(I)){let R;if((I.revision===void 0||!s.call(I,"revision"))&&(R="revision")||(I.seq===void 0||!s.
call(I,"seq"))&&(R="seq")||(I.digest===void 0||!s.call(I,"digest"))&&(R="digest"))return ne.errors=[{}],!1;{let E=e;for(let S of Object.
keys(I))if(!(S==="revision"||S==="seq"||S==="digest"))return ne.errors=[{}],!1;if(E===e){if(I.revision!==void 0&&s.call(
I,"revision")){let S=I.revision,z=e;if(e===z)if(typeof S=="string"){if(l(S)>73)return ne.errors=[{}],!1;if(l(S)<1)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var n=z===e}else var n=!0;if(n){if(I.seq!==void 0&&s.call(I,"seq")){let z=I.
seq,F=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return ne.errors=[{}],!1;if(e===F&&typeof z=="number"&&
isFinite(z)){if(z>9007199254740991||isNaN(z))return ne.errors=[{}],!1;if(z<0||isNaN(z))return ne.errors=[{}],!1}var n=F===
e}else var n=!0;if(n)if(I.digest!==void 0&&s.call(I,"digest")){let z=I.digest,F=e;if(e===e)if(typeof z=="string"){if(l(z)>
71)return ne.errors=[{}],!1;if(l(z)<71)return ne.errors=[{}],!1;if(!Fr.test(z))return ne.errors=[{}],!1}else return ne.errors=
[{}],!1;var n=F===e}else var n=!0}}}}else return ne.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let M=r.address,C=e;if(e===C)if(typeof M=="string"){if(l(M)>2048)return ne.errors=[{}],!1;if(l(M)<0)
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let C=r.protocol,R=e;if(e===R)if(typeof C=="string"){if(l(C)>2048)return ne.errors=[{}],!1;if(l(C)<0)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let R=r.application,E=e;if(e===E)if(typeof R=="string"){if(l(R)>2048)return ne.errors=[{}],!1;if(l(R)<0)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let E=e;
if(typeof r.trial!="boolean")return ne.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let S=r.kid,z=e;if(e===e)if(typeof S=="string"){if(l(S)>128)return ne.errors=[{}],!1;if(l(S)<1)return ne.errors=[{}],!1;
if(!lr.test(S))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=z===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let S=r.sig,z=e;if(e===z)if(typeof S=="string"){if(l(S)>86)return ne.errors=[{}],!1;if(l(S)<86)return ne.
errors=[{}],!1;if(!Nr.test(S))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=z===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return ne.errors=[{}],!1;return ne.errors=i,e===0}var Ji={type:"object",additionalProperties:!1,required:["v","n","at","\
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
$s={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function _r(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(d="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(d="digest"))return _r.errors=[{}],!1;{let h=e;for(let b of Object.
keys(r))if(!(b==="bytes"||b==="digest"))return _r.errors=[{}],!1;if(h===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let b=r.
bytes,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _r.errors=[{}],!1;if(e===f&&typeof b=="number"&&
isFinite(b)){if(b>9007199254740991||isNaN(b))return _r.errors=[{}],!1;if(b<0||isNaN(b))return _r.errors=[{}],!1}var t=f===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let b=r.digest,f=e;if(e===e)if(typeof b=="string"){if(l(b)>
71)return _r.errors=[{}],!1;if(l(b)<71)return _r.errors=[{}],!1;if(!Fr.test(b))return _r.errors=[{}],!1}else return _r.errors=
[{}],!1;var t=f===e}else var t=!0}}}else return _r.errors=[{}],!1;return _r.errors=i,e===0}var Ps={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ce(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let k;if((r.kinds===void 0||!s.call(r,"kinds"))&&(k="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(k=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(k="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(k="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(k="masked"))return Ce.errors=[{}],!1;{let p=e;for(let n of Object.keys(r))if(!(n===
"kinds"||n==="tags"||n==="reads"||n==="writes"||n==="functions"||n==="lookups"||n==="masked"))return Ce.errors=[{}],!1;if(p===
e){if(r.kinds!==void 0&&s.call(r,"kinds")){let n=r.kinds,o=e;if(e===o)if(Array.isArray(n)){if(n.length>15)return Ce.errors=
[{}],!1;{var t=!0;let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(typeof w!="string")return Ce.errors=[{}],!1;if(!(w===
"select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="l\
ock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return Ce.errors=[{}],!1;var t=x===e;if(!t)break}}}else return Ce.
errors=[{}],!1;var d=o===e}else var d=!0;if(d){if(r.tags!==void 0&&s.call(r,"tags")){let o=r.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return Ce.errors=[{}],!1;{var h=!0;let u=o.length;for(let w=0;w<u;w++){let x=o[w],T=e;if(typeof x!=
"string")return Ce.errors=[{}],!1;if(!(x==="create"||x==="alter"||x==="drop"||x==="grant-rights"||x==="alter-system"||x===
"alter-role"||x==="copy"||x==="copy-file"||x==="copy-program"||x==="explain-analyze"||x==="prepare"||x==="cursor"||x==="\
two-phase"||x==="without-condition"))return Ce.errors=[{}],!1;var h=T===e;if(!h)break}}}else return Ce.errors=[{}],!1;var d=a===
e}else var d=!0;if(d){if(r.reads!==void 0&&s.call(r,"reads")){let a=r.reads,g=e;if(e===g)if(Array.isArray(a)){if(a.length>
256)return Ce.errors=[{}],!1;{var b=!0;let w=a.length;for(let x=0;x<w;x++){let T=a[x],O=e;if(e===O)if(typeof T=="string"){
if(l(T)>2048)return Ce.errors=[{}],!1;if(l(T)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var b=O===e;if(!b)
break}}}else return Ce.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.writes!==void 0&&s.call(r,"writes")){let g=r.
writes,u=e;if(e===u)if(Array.isArray(g)){if(g.length>256)return Ce.errors=[{}],!1;{var f=!0;let x=g.length;for(let T=0;T<
x;T++){let O=g[T],q=e;if(e===q)if(typeof O=="string"){if(l(O)>2048)return Ce.errors=[{}],!1;if(l(O)<0)return Ce.errors=[
{}],!1}else return Ce.errors=[{}],!1;var f=q===e;if(!f)break}}}else return Ce.errors=[{}],!1;var d=u===e}else var d=!0;if(d){
if(r.functions!==void 0&&s.call(r,"functions")){let u=r.functions,w=e;if(e===w)if(Array.isArray(u)){if(u.length>256)return Ce.
errors=[{}],!1;{var c=!0;let T=u.length;for(let O=0;O<T;O++){let q=u[O],A=e;if(e===A)if(typeof q=="string"){if(l(q)>2048)
return Ce.errors=[{}],!1;if(l(q)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var c=A===e;if(!c)break}}}else
return Ce.errors=[{}],!1;var d=w===e}else var d=!0;if(d){if(r.lookups!==void 0&&s.call(r,"lookups")){let w=r.lookups,x=e;
if(e===x)if(Array.isArray(w)){if(w.length>256)return Ce.errors=[{}],!1;{var m=!0;let O=w.length;for(let q=0;q<O;q++){let A=w[q],
y=e;if(e===y)if(typeof A=="string"){if(l(A)>2048)return Ce.errors=[{}],!1;if(l(A)<0)return Ce.errors=[{}],!1}else return Ce.
errors=[{}],!1;var m=y===e;if(!m)break}}}else return Ce.errors=[{}],!1;var d=x===e}else var d=!0;if(d)if(r.masked!==void 0&&
s.call(r,"masked")){let w=e;if(typeof r.masked!="boolean")return Ce.errors=[{}],!1;var d=w===e}else var d=!0}}}}}}}}else
return Ce.errors=[{}],!1;return Ce.errors=i,e===0}function ar(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.code===void 0||!s.call(r,"code"))&&(d="\
code")||(r.message===void 0||!s.call(r,"message"))&&(d="message"))return ar.errors=[{}],!1;{let h=e;for(let b of Object.
keys(r))if(!(b==="code"||b==="message"))return ar.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let b=r.
code,f=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return ar.errors=[{}],!1;if(l(b)<1)return ar.errors=[{}],!1;if(!ii.
test(b))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let b=r.message,f=e;if(e===f)if(typeof b=="string"){if(l(b)>4096)return ar.errors=[{}],!1;if(l(b)<1)return ar.
errors=[{}],!1}else return ar.errors=[{}],!1;var t=f===e}else var t=!0}}}else return ar.errors=[{}],!1;return ar.errors=
i,e===0}function ae(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&
(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.call(r,"prev"))&&(c="prev")||(r.type===void 0||
!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"statement"))&&(c="statement")||(r.text===void 0||!s.call(
r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(c=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revision"))return ae.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Ji.properties,k))return ae.errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){let k=r.v,p=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ae.errors=[{}],!1;if(k!==1)return ae.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ae.errors=
[{}],!1;if(e===n&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ae.errors=[{}],!1;if(p<1||isNaN(
p))return ae.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let n=r.at,o=e;if(e===o)if(typeof n==
"string"){if(l(n)>24)return ae.errors=[{}],!1;if(l(n)<24)return ae.errors=[{}],!1;if(!xr.test(n))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return ae.errors=[{}],!1;if(l(o)<64)return ae.errors=[{}],!1;if(!yr.test(o))return ae.
errors=[{}],!1}else return ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.
type,g=e;if(typeof a!="string")return ae.errors=[{}],!1;if(a!=="statement")return ae.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let g=r.statement,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return ae.errors=[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return ae.
errors=[{}],!1;if(g<1||isNaN(g))return ae.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let u=r.text,w=e;if(e===w)if(typeof u=="string"){if(l(u)>131072)return ae.errors=[{}],!1}else return ae.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let w=e;_r(r.textCut,{instancePath:Q+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:J})||(i=i===null?_r.errors:i.concat(_r.errors),e=i.length);var t=w===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let x=e;if(typeof r.changed!="boolean")return ae.errors=
[{}],!1;var t=x===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let T=r.compiled,O=e;if(e===e)if(typeof T==
"string"){if(l(T)>71)return ae.errors=[{}],!1;if(l(T)<71)return ae.errors=[{}],!1;if(!Fr.test(T))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let O=r.prepared,
q=e;if(e===q)if(typeof O=="string"){if(l(O)>2048)return ae.errors=[{}],!1;if(l(O)<0)return ae.errors=[{}],!1}else return ae.
errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let q=r.binds,A=e;if(e===A)if(Array.
isArray(q)){if(q.length>1e3)return ae.errors=[{}],!1;{var d=!0;let _=q.length;for(let v=0;v<_;v++){let D=q[v],N=e;if(e===
e)if(D&&typeof D=="object"&&!Array.isArray(D)){let I;if((D.value===void 0||!s.call(D,"value"))&&(I="value"))return ae.errors=
[{}],!1;{let M=e;for(let C of Object.keys(D))if(!(C==="value"||C==="encoding"||C==="masked"||C==="bytes"))return ae.errors=
[{}],!1;if(M===e){if(D.value!==void 0&&s.call(D,"value")){let C=D.value,R=e;if(typeof C!="string"&&C!==null)return ae.errors=
[{}],!1;if(e===R&&typeof C=="string"&&l(C)>131072)return ae.errors=[{}],!1;var h=R===e}else var h=!0;if(h){if(D.encoding!==
void 0&&s.call(D,"encoding")){let R=D.encoding,E=e;if(typeof R!="string")return ae.errors=[{}],!1;if(R!=="base64")return ae.
errors=[{}],!1;var h=E===e}else var h=!0;if(h){if(D.masked!==void 0&&s.call(D,"masked")){let E=e;if(typeof D.masked!="bo\
olean")return ae.errors=[{}],!1;var h=E===e}else var h=!0;if(h)if(D.bytes!==void 0&&s.call(D,"bytes")){let E=D.bytes,S=e;
if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return ae.errors=[{}],!1;if(e===S&&typeof E=="number"&&isFinite(
E)){if(E>9007199254740991||isNaN(E))return ae.errors=[{}],!1;if(E<0||isNaN(E))return ae.errors=[{}],!1}var h=S===e}else var h=!0}}}}}else
return ae.errors=[{}],!1;var d=N===e;if(!d)break}}}else return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let A=r.bindCount,y=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ae.
errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>65535||isNaN(A))return ae.errors=[{}],!1;if(A<0||isNaN(A))
return ae.errors=[{}],!1}var t=y===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let y=r.parts,_=e;if(e===
_)if(Array.isArray(y)){if(y.length>100)return ae.errors=[{}],!1;{var b=!0;let D=y.length;for(let N=0;N<D;N++){let P=e;Ce(
y[N],{instancePath:Q+"/parts/"+N,parentData:y,parentDataProperty:N,rootData:J})||(i=i===null?Ce.errors:i.concat(Ce.errors),
e=i.length);var b=P===e;if(!b)break}}}else return ae.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let _=r.partCount,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ae.errors=[
{}],!1;if(e===v&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return ae.errors=[{}],!1;if(_<0||isNaN(
_))return ae.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let v=e;if(typeof r.
namesCut!="boolean")return ae.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let D=r.decision,N=e;if(typeof D!="string")return ae.errors=[{}],!1;if(!(D==="allow"||D==="deny"||D==="hold"))return ae.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let N=r.reasons,P=e;if(e===P)
if(Array.isArray(N)){if(N.length>16)return ae.errors=[{}],!1;{var f=!0;let M=N.length;for(let C=0;C<M;C++){let R=e;ar(N[C],
{instancePath:Q+"/reasons/"+C,parentData:N,parentDataProperty:C,rootData:J})||(i=i===null?ar.errors:i.concat(ar.errors),
e=i.length);var f=R===e;if(!f)break}}}else return ae.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let P=r.revision,I=e;if(e===I)if(typeof P=="string"){if(l(P)>73)return ae.errors=[{}],!1;if(l(P)<1)
return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let I=r.kid,M=e;if(e===e)if(typeof I=="string"){if(l(I)>128)return ae.errors=[{}],!1;if(l(I)<1)return ae.errors=[{}],!1;
if(!lr.test(I))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=M===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let I=r.sig,M=e;if(e===M)if(typeof I=="string"){if(l(I)>86)return ae.errors=[{}],!1;if(l(I)<86)return ae.
errors=[{}],!1;if(!Nr.test(I))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=M===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return ae.errors=[{}],!1;return ae.errors=i,e===0}var Yi={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","statement","rows","bytes","durationMs"],properties:{v:{type:"integer",const:1,description:"The version of \
the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},
at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
"x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,
maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newli\
ne included; zeros for the first."},type:{type:"string",const:"outcome",description:"A statement went so."},statement:{type:"\
integer",minimum:1,maximum:9007199254740991,description:"Its number in the session."},rows:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Rows."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes of result."},durationMs:{
type:"number",minimum:0,maximum:9007199254740991,description:"Milliseconds."},tag:{type:"string",minLength:0,maxLength:2048,
description:"The command tag."},error:{type:"object",additionalProperties:!1,required:["sqlstate"],properties:{sqlstate:{
type:"string",minLength:5,maxLength:5,pattern:"^[0-9A-Z]{5}$","x-meaning":"an SQLSTATE",description:"SQLSTATE."},message:{
type:"string",minLength:0,maxLength:2048,description:"The message."}},description:"How it failed."},sent:{type:"object",
additionalProperties:!1,required:["bytes"],properties:{bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of data, without what the protocol puts around them."},digest:{type:"string",minLength:71,maxLength:71,pattern:"^s\
ha256:[0-9a-f]{64}$","x-meaning":"sha256: and 64 hexadecimal digits",description:"Over the data as it was sent; absent w\
here results are not recorded."}},description:"Data that the client sent by COPY FROM STDIN."},hidden:{type:"object",additionalProperties:!1,
required:[],properties:{"credit-card":{type:"integer",minimum:1,maximum:9007199254740991,description:"Card numbers."},"u\
s-ssn":{type:"integer",minimum:1,maximum:9007199254740991,description:"US social security numbers."},email:{type:"intege\
r",minimum:1,maximum:9007199254740991,description:"E-mail addresses."},iban:{type:"integer",minimum:1,maximum:9007199254740991,
description:"IBANs."},token:{type:"integer",minimum:1,maximum:9007199254740991,description:"Keys and tokens."}},description:"\
Values that detect hid in its rows, by kind; a kind that hid none is left out."},result:{$ref:"record#/$defs/recordedRes\
ult"},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,
pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain,\
 every line before it."}},description:"A statement went so."},Xi=new RegExp("^[0-9A-Z]{5}$","u"),Os={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Kr(r,{instancePath:Q="",
parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0,t=e,d=!1,h=null,b=e;if(e===b)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if((r.digest===void 0||!s.call(r,"digest"))&&(n="digest")){let o={};i===null?i=[o]:i.push(o),
e++}else{let o=e;for(let a of Object.keys(r))if(a!=="digest"){let g={};i===null?i=[g]:i.push(g),e++;break}if(o===e&&r.digest!==
void 0&&s.call(r,"digest")){let a=r.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let g={};i===null?i=[g]:i.push(g),
e++}else if(l(a)<71){let g={};i===null?i=[g]:i.push(g),e++}else if(!Fr.test(a)){let g={};i===null?i=[g]:i.push(g),e++}}else{
let g={};i===null?i=[g]:i.push(g),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var p=b===e;p&&(d=!0,h=0);let f=e;if(e===
f)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.rows===void 0||!s.call(r,"rows"))&&(n="rows")){let o={};i===null?
i=[o]:i.push(o),e++}else{let o=e;for(let a of Object.keys(r))if(!(a==="rows"||a==="cut")){let g={};i===null?i=[g]:i.push(
g),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,g=e;if(e===g)if(Array.isArray(a))if(a.length>1e4){
let w={};i===null?i=[w]:i.push(w),e++}else{var c=!0;let w=a.length;for(let x=0;x<w;x++){let T=a[x],O=e;if(e===O)if(Array.
isArray(T))if(T.length>2e3){let A={};i===null?i=[A]:i.push(A),e++}else{var m=!0;let A=T.length;for(let y=0;y<A;y++){let _=T[y],
v=e;if(typeof _!="string"&&_!==null){let N={};i===null?i=[N]:i.push(N),e++}if(e===v&&typeof _=="string"&&l(_)>131072){let N={};
i===null?i=[N]:i.push(N),e++}var m=v===e;if(!m)break}}else{let A={};i===null?i=[A]:i.push(A),e++}var c=O===e;if(!c)break}}else{
let w={};i===null?i=[w]:i.push(w),e++}var k=g===e}else var k=!0;if(k)if(r.cut!==void 0&&s.call(r,"cut")){let a=e;if(typeof r.
cut!="boolean"){let u={};i===null?i=[u]:i.push(u),e++}var k=a===e}else var k=!0}}}else{let n={};i===null?i=[n]:i.push(n),
e++}var p=f===e;if(p&&d?(d=!1,h=[h,1]):p&&(d=!0,h=1),d)e=t,i!==null&&(t?i.length=t:i=null);else{let n={};return i===null?
i=[n]:i.push(n),e++,Kr.errors=i,!1}return Kr.errors=i,e===0}function le(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,
rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.v===void 0||!s.call(r,
"v"))&&(f="v")||(r.n===void 0||!s.call(r,"n"))&&(f="n")||(r.at===void 0||!s.call(r,"at"))&&(f="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(f="prev")||(r.type===void 0||!s.call(r,"type"))&&(f="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(f="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(f="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(f="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(f="durationMs"))return le.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!s.call(Yi.properties,m))return le.errors=[{}],!1;if(c===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,k=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{}],!1;if(m!==1)return le.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let k=r.n,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return le.errors=
[{}],!1;if(e===p&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return le.errors=[{}],!1;if(k<1||isNaN(
k))return le.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.at,n=e;if(e===n)if(typeof p==
"string"){if(l(p)>24)return le.errors=[{}],!1;if(l(p)<24)return le.errors=[{}],!1;if(!xr.test(p))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let n=r.prev,o=e;if(e===o)
if(typeof n=="string"){if(l(n)>64)return le.errors=[{}],!1;if(l(n)<64)return le.errors=[{}],!1;if(!yr.test(n))return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let o=r.
type,a=e;if(typeof o!="string")return le.errors=[{}],!1;if(o!=="outcome")return le.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let a=r.statement,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return le.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return le.
errors=[{}],!1;if(a<1||isNaN(a))return le.errors=[{}],!1}var t=g===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"r\
ows")){let g=r.rows,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return le.errors=[{}],!1;if(e===u&&typeof g==
"number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return le.errors=[{}],!1;if(g<0||isNaN(g))return le.errors=[{}],!1}
var t=u===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let u=r.bytes,w=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return le.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(
u))return le.errors=[{}],!1;if(u<0||isNaN(u))return le.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let w=r.durationMs,x=e;if(e===x)if(typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return le.errors=[{}],!1;if(w<0||isNaN(w))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let x=r.tag,T=e;if(e===T)if(typeof x=="string"){if(l(x)>2048)return le.
errors=[{}],!1;if(l(x)<0)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let T=r.error,O=e;if(e===O)if(T&&typeof T=="object"&&!Array.isArray(T)){let A;if((T.sqlstate===
void 0||!s.call(T,"sqlstate"))&&(A="sqlstate"))return le.errors=[{}],!1;{let y=e;for(let _ of Object.keys(T))if(!(_==="s\
qlstate"||_==="message"))return le.errors=[{}],!1;if(y===e){if(T.sqlstate!==void 0&&s.call(T,"sqlstate")){let _=T.sqlstate,
v=e;if(e===v)if(typeof _=="string"){if(l(_)>5)return le.errors=[{}],!1;if(l(_)<5)return le.errors=[{}],!1;if(!Xi.test(_))
return le.errors=[{}],!1}else return le.errors=[{}],!1;var d=v===e}else var d=!0;if(d)if(T.message!==void 0&&s.call(T,"m\
essage")){let _=T.message,v=e;if(e===v)if(typeof _=="string"){if(l(_)>2048)return le.errors=[{}],!1;if(l(_)<0)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var d=v===e}else var d=!0}}}else return le.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let O=r.sent,q=e;if(e===q)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;
if((O.bytes===void 0||!s.call(O,"bytes"))&&(y="bytes"))return le.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))if(!(v===
"bytes"||v==="digest"))return le.errors=[{}],!1;if(_===e){if(O.bytes!==void 0&&s.call(O,"bytes")){let v=O.bytes,D=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return le.errors=[{}],!1;if(e===D&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||
isNaN(v))return le.errors=[{}],!1;if(v<0||isNaN(v))return le.errors=[{}],!1}var h=D===e}else var h=!0;if(h)if(O.digest!==
void 0&&s.call(O,"digest")){let v=O.digest,D=e;if(e===D)if(typeof v=="string"){if(l(v)>71)return le.errors=[{}],!1;if(l(
v)<71)return le.errors=[{}],!1;if(!Fr.test(v))return le.errors=[{}],!1}else return le.errors=[{}],!1;var h=D===e}else var h=!0}}}else
return le.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.hidden!==void 0&&s.call(r,"hidden")){let q=r.hidden,A=e;if(e===
A)if(q&&typeof q=="object"&&!Array.isArray(q)){let _=e;for(let v of Object.keys(q))if(!(v==="credit-card"||v==="us-ssn"||
v==="email"||v==="iban"||v==="token"))return le.errors=[{}],!1;if(_===e){if(q["credit-card"]!==void 0&&s.call(q,"credit-\
card")){let v=q["credit-card"],D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return le.errors=[{}],!1;if(e===
D&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return le.errors=[{}],!1;if(v<1||isNaN(v))return le.
errors=[{}],!1}var b=D===e}else var b=!0;if(b){if(q["us-ssn"]!==void 0&&s.call(q,"us-ssn")){let D=q["us-ssn"],N=e;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return le.errors=[{}],!1;if(e===N&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||
isNaN(D))return le.errors=[{}],!1;if(D<1||isNaN(D))return le.errors=[{}],!1}var b=N===e}else var b=!0;if(b){if(q.email!==
void 0&&s.call(q,"email")){let N=q.email,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return le.errors=[
{}],!1;if(e===P&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return le.errors=[{}],!1;if(N<1||isNaN(
N))return le.errors=[{}],!1}var b=P===e}else var b=!0;if(b){if(q.iban!==void 0&&s.call(q,"iban")){let P=q.iban,I=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return le.errors=[{}],!1;if(e===I&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||
isNaN(P))return le.errors=[{}],!1;if(P<1||isNaN(P))return le.errors=[{}],!1}var b=I===e}else var b=!0;if(b)if(q.token!==
void 0&&s.call(q,"token")){let P=q.token,I=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return le.errors=[
{}],!1;if(e===I&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||isNaN(P))return le.errors=[{}],!1;if(P<1||isNaN(
P))return le.errors=[{}],!1}var b=I===e}else var b=!0}}}}}else return le.errors=[{}],!1;var t=A===e}else var t=!0;if(t){
if(r.result!==void 0&&s.call(r,"result")){let A=e;Kr(r.result,{instancePath:Q+"/result",parentData:r,parentDataProperty:"\
result",rootData:J})||(i=i===null?Kr.errors:i.concat(Kr.errors),e=i.length);var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let y=r.kid,_=e;if(e===e)if(typeof y=="string"){if(l(y)>128)return le.errors=[{}],!1;if(l(y)<1)return le.
errors=[{}],!1;if(!lr.test(y))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let y=r.sig,_=e;if(e===_)if(typeof y=="string"){if(l(y)>86)return le.errors=[{}],!1;if(l(
y)<86)return le.errors=[{}],!1;if(!Nr.test(y))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}}}}else
return le.errors=[{}],!1;return le.errors=i,e===0}var es={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","revision","decision","reasons"],properties:{v:{type:"integer",const:1,description:"The version of the form\
at."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"\
string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meani\
ng":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,
maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newli\
ne included; zeros for the first."},type:{type:"string",const:"redecide",description:"The open session was decided again\
."},revision:{type:"string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"intege\
r",minimum:0,maximum:9007199254740991,description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest",description:"\
The new bundle's digest."},decision:{type:"string",enum:["allow","deny"],description:"The answer."},reasons:{type:"array",
maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"The \
open session was decided again."};function Oe(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.
n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.revision===void 0||!s.call(r,"revision"))&&(h="revision")||
(r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(h="reasons"))
return Oe.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!s.call(es.properties,f))return Oe.errors=[{}],!1;if(b===
e){if(r.v!==void 0&&s.call(r,"v")){let f=r.v,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Oe.errors=
[{}],!1;if(f!==1)return Oe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,m=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Oe.errors=[{}],!1;if(e===m&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Oe.errors=[{}],!1;if(c<1||isNaN(c))return Oe.errors=[{}],!1}var t=m===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let m=r.at,k=e;if(e===k)if(typeof m=="string"){if(l(m)>24)return Oe.errors=[{}],
!1;if(l(m)<24)return Oe.errors=[{}],!1;if(!xr.test(m))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let k=r.prev,p=e;if(e===p)if(typeof k=="string"){if(l(k)>64)return Oe.
errors=[{}],!1;if(l(k)<64)return Oe.errors=[{}],!1;if(!yr.test(k))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;
var t=p===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let p=r.type,n=e;if(typeof p!="string")return Oe.errors=
[{}],!1;if(p!=="redecide")return Oe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"rev\
ision")){let n=r.revision,o=e;if(e===o)if(typeof n=="string"){if(l(n)>73)return Oe.errors=[{}],!1;if(l(n)<1)return Oe.errors=
[{}],!1}else return Oe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let o=r.seq,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Oe.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Oe.errors=[{}],!1;if(o<0||isNaN(o))return Oe.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(r.digest!==void 0&&s.call(r,"digest")){let a=r.digest,g=e;if(e===e)if(typeof a=="string"){if(l(a)>71)return Oe.
errors=[{}],!1;if(l(a)<71)return Oe.errors=[{}],!1;if(!Fr.test(a))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;
var t=g===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let g=r.decision,u=e;if(typeof g!="string")
return Oe.errors=[{}],!1;if(!(g==="allow"||g==="deny"))return Oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.reasons!==
void 0&&s.call(r,"reasons")){let u=r.reasons,w=e;if(e===w)if(Array.isArray(u)){if(u.length>16)return Oe.errors=[{}],!1;{
var d=!0;let T=u.length;for(let O=0;O<T;O++){let q=e;ar(u[O],{instancePath:Q+"/reasons/"+O,parentData:u,parentDataProperty:O,
rootData:J})||(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var d=q===e;if(!d)break}}}else return Oe.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let w=r.kid,x=e;if(e===e)if(typeof w=="string"){if(l(
w)>128)return Oe.errors=[{}],!1;if(l(w)<1)return Oe.errors=[{}],!1;if(!lr.test(w))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let w=r.sig,x=e;if(e===x)if(typeof w==
"string"){if(l(w)>86)return Oe.errors=[{}],!1;if(l(w)<86)return Oe.errors=[{}],!1;if(!Nr.test(w))return Oe.errors=[{}],!1}else
return Oe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}function Ge(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&(d="n")||(r.at===void 0||
!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||!s.call(r,"type"))&&(d="\
type")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(d="sig"))return Ge.errors=[{}],
!1;{let h=e;for(let b of Object.keys(r))if(!(b==="v"||b==="n"||b==="at"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return Ge.
errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return Ge.errors=[{}],!1;if(b!==1)return Ge.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,
"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ge.errors=[{}],!1;if(e===c&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Ge.errors=[{}],!1;if(f<1||isNaN(f))return Ge.errors=[{}],!1}
var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>
24)return Ge.errors=[{}],!1;if(l(c)<24)return Ge.errors=[{}],!1;if(!xr.test(c))return Ge.errors=[{}],!1}else return Ge.errors=
[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="st\
ring"){if(l(m)>64)return Ge.errors=[{}],!1;if(l(m)<64)return Ge.errors=[{}],!1;if(!yr.test(m))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!=
"string")return Ge.errors=[{}],!1;if(k!=="head")return Ge.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let p=r.kid,n=e;if(e===e)if(typeof p=="string"){if(l(p)>128)return Ge.errors=[{}],!1;if(l(p)<1)return Ge.
errors=[{}],!1;if(!lr.test(p))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let p=r.sig,n=e;if(e===n)if(typeof p=="string"){if(l(p)>86)return Ge.errors=[{}],!1;if(l(
p)<86)return Ge.errors=[{}],!1;if(!Nr.test(p))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else
return Ge.errors=[{}],!1;return Ge.errors=i,e===0}var rs={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","reason","statements","rows","bytes"],properties:{v:{type:"integer",const:1,description:"The version of the\
 format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{
type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x\
-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,
maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newli\
ne included; zeros for the first."},type:{type:"string",const:"session-end",description:"The session ended."},reason:{$ref:"\
words#/$defs/reasonCode"},message:{type:"string",minLength:0,maxLength:2048,description:"What the client was told."},statements:{
type:"integer",minimum:0,maximum:9007199254740991,description:"Statements."},rows:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Rows."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes."},kid:{$ref:"words#/$d\
efs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0\
-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before\
 it."}},description:"The session ended."};function xe(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.
n===void 0||!s.call(r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(d="prev")||(r.type===void 0||!s.call(r,"type"))&&(d="type")||(r.reason===void 0||!s.call(r,"reason"))&&(d="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(d="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(d="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(d="bytes"))return xe.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(rs.properties,
b))return xe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b)))return xe.errors=[{}],!1;if(b!==1)return xe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return xe.errors=[{}],!1;if(e===c&&
typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return xe.errors=[{}],!1;if(f<1||isNaN(f))return xe.errors=
[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){
if(l(c)>24)return xe.errors=[{}],!1;if(l(c)<24)return xe.errors=[{}],!1;if(!xr.test(c))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m==
"string"){if(l(m)>64)return xe.errors=[{}],!1;if(l(m)<64)return xe.errors=[{}],!1;if(!yr.test(m))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!=
"string")return xe.errors=[{}],!1;if(k!=="session-end")return xe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let p=r.reason,n=e;if(e===e)if(typeof p=="string"){if(l(p)>100)return xe.errors=[{}],!1;if(l(
p)<1)return xe.errors=[{}],!1;if(!ii.test(p))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.message!==void 0&&s.call(r,"message")){let n=r.message,o=e;if(e===o)if(typeof n=="string"){if(l(n)>2048)return xe.
errors=[{}],!1;if(l(n)<0)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.statements!==
void 0&&s.call(r,"statements")){let o=r.statements,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return xe.
errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return xe.errors=[{}],!1;if(o<
0||isNaN(o))return xe.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,
g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return xe.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return xe.errors=[{}],!1;if(a<0||isNaN(a))return xe.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let g=r.bytes,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))
return xe.errors=[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return xe.errors=[{}],
!1;if(g<0||isNaN(g))return xe.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.
kid,w=e;if(e===e)if(typeof u=="string"){if(l(u)>128)return xe.errors=[{}],!1;if(l(u)<1)return xe.errors=[{}],!1;if(!lr.test(
u))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let u=r.sig,w=e;if(e===w)if(typeof u=="string"){if(l(u)>86)return xe.errors=[{}],!1;if(l(u)<86)return xe.errors=[{}],
!1;if(!Nr.test(u))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}else return xe.
errors=[{}],!1;return xe.errors=i,e===0}var is={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function we(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.v===void 0||!s.call(r,"v"))&&(b="v")||(r.n===void 0||!s.call(
r,"n"))&&(b="n")||(r.at===void 0||!s.call(r,"at"))&&(b="at")||(r.prev===void 0||!s.call(r,"prev"))&&(b="prev")||(r.type===
void 0||!s.call(r,"type"))&&(b="type")||(r.journal===void 0||!s.call(r,"journal"))&&(b="journal")||(r.after===void 0||!s.
call(r,"after"))&&(b="after")||(r.kid===void 0||!s.call(r,"kid"))&&(b="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(b="si\
g"))return we.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!s.call(is.properties,c))return we.errors=[{}],!1;if(f===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return we.errors=
[{}],!1;if(c!==1)return we.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,k=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return we.errors=[{}],!1;if(e===k&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return we.errors=[{}],!1;if(m<1||isNaN(m))return we.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,p=e;if(e===p)if(typeof k=="string"){if(l(k)>24)return we.errors=[{}],
!1;if(l(k)<24)return we.errors=[{}],!1;if(!xr.test(k))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let p=r.prev,n=e;if(e===n)if(typeof p=="string"){if(l(p)>64)return we.
errors=[{}],!1;if(l(p)<64)return we.errors=[{}],!1;if(!yr.test(p))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let n=r.type,o=e;if(typeof n!="string")return we.errors=
[{}],!1;if(n!=="journal-start")return we.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let o=r.journal,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return we.errors=[{}],!1;if(l(o)<8)return we.
errors=[{}],!1;if(!Ar.test(o))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let a=r.after,g=e;if(e===g)if(Array.isArray(a)){if(a.length>64)return we.errors=[{}],
!1;{var d=!0;let w=a.length;for(let x=0;x<w;x++){let T=a[x],O=e;if(e===O)if(T&&typeof T=="object"&&!Array.isArray(T)){let A;
if((T.journal===void 0||!s.call(T,"journal"))&&(A="journal")||(T.lines===void 0||!s.call(T,"lines"))&&(A="lines")||(T.head===
void 0||!s.call(T,"head"))&&(A="head"))return we.errors=[{}],!1;{let y=e;for(let _ of Object.keys(T))if(!(_==="journal"||
_==="lines"||_==="head"))return we.errors=[{}],!1;if(y===e){if(T.journal!==void 0&&s.call(T,"journal")){let _=T.journal,
v=e;if(e===v)if(typeof _=="string"){if(l(_)>64)return we.errors=[{}],!1;if(l(_)<8)return we.errors=[{}],!1;if(!Ar.test(_))
return we.errors=[{}],!1}else return we.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(T.lines!==void 0&&s.call(T,"li\
nes")){let v=T.lines,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return we.errors=[{}],!1;if(e===D&&typeof v==
"number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return we.errors=[{}],!1;if(v<0||isNaN(v))return we.errors=[{}],!1}
var h=D===e}else var h=!0;if(h)if(T.head!==void 0&&s.call(T,"head")){let v=T.head,D=e;if(e===D)if(typeof v=="string"){if(l(
v)>64)return we.errors=[{}],!1;if(l(v)<64)return we.errors=[{}],!1;if(!yr.test(v))return we.errors=[{}],!1}else return we.
errors=[{}],!1;var h=D===e}else var h=!0}}}}else return we.errors=[{}],!1;var d=O===e;if(!d)break}}}else return we.errors=
[{}],!1;var t=g===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let g=r.kid,u=e;if(e===e)if(typeof g=="strin\
g"){if(l(g)>128)return we.errors=[{}],!1;if(l(g)<1)return we.errors=[{}],!1;if(!lr.test(g))return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let g=r.sig,u=e;if(e===u)if(typeof g==
"string"){if(l(g)>86)return we.errors=[{}],!1;if(l(g)<86)return we.errors=[{}],!1;if(!Nr.test(g))return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return we.errors=[{}],!1;return we.errors=i,e===0}var ss={
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
ssion's file exists."};function Re(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||
!s.call(r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||
(r.type===void 0||!s.call(r,"type"))&&(d="type")||(r.session===void 0||!s.call(r,"session"))&&(d="session")||(r.start===
void 0||!s.call(r,"start"))&&(d="start")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(d="sig"))return Re.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(ss.properties,b))return Re.errors=[{}],
!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Re.
errors=[{}],!1;if(b!==1)return Re.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.
n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Re.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return Re.errors=[{}],!1;if(f<1||isNaN(f))return Re.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Re.errors=[{}],
!1;if(l(c)<24)return Re.errors=[{}],!1;if(!xr.test(c))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Re.
errors=[{}],!1;if(l(m)<64)return Re.errors=[{}],!1;if(!yr.test(m))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!="string")return Re.errors=
[{}],!1;if(k!=="session-opened")return Re.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let p=r.session,n=e;if(e===n)if(typeof p=="string"){if(l(p)>64)return Re.errors=[{}],!1;if(l(p)<8)return Re.
errors=[{}],!1;if(!Ar.test(p))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let n=r.start,o=e;if(e===o)if(typeof n=="string"){if(l(n)>64)return Re.errors=[{}],!1;
if(l(n)<64)return Re.errors=[{}],!1;if(!yr.test(n))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return Re.
errors=[{}],!1;if(l(o)<1)return Re.errors=[{}],!1;if(!lr.test(o))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let o=r.sig,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>86)return Re.errors=[{}],!1;if(l(o)<86)return Re.errors=[{}],!1;if(!Nr.test(o))return Re.errors=[{}],!1}else return Re.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return Re.errors=[{}],!1;return Re.errors=i,e===0}var ts={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Te(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.
v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||!s.call(r,"type"))&&(d="type")||(r.session===void 0||
!s.call(r,"session"))&&(d="session")||(r.lines===void 0||!s.call(r,"lines"))&&(d="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(d="head")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(d="sig"))return Te.
errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(ts.properties,b))return Te.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Te.errors=[{}],
!1;if(b!==1)return Te.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Te.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return Te.errors=[{}],!1;if(f<1||isNaN(f))return Te.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Te.errors=[{}],!1;if(l(c)<24)return Te.
errors=[{}],!1;if(!xr.test(c))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Te.errors=[{}],!1;if(l(
m)<64)return Te.errors=[{}],!1;if(!yr.test(m))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!="string")return Te.errors=[{}],!1;if(k!=="sess\
ion-closed")return Te.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let p=r.
session,n=e;if(e===n)if(typeof p=="string"){if(l(p)>64)return Te.errors=[{}],!1;if(l(p)<8)return Te.errors=[{}],!1;if(!Ar.
test(p))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Te.errors=[{}],!1;if(e===o&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Te.errors=[{}],!1;if(n<0||isNaN(n))return Te.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return Te.errors=[{}],!1;if(l(o)<64)return Te.errors=[{}],!1;if(!yr.test(o))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1;if(!lr.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>86)return Te.errors=[{}],!1;if(l(a)<86)return Te.errors=[{}],!1;if(!Nr.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var ls={
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
n."};function De(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&
(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||
!s.call(r,"type"))&&(d="type")||(r.session===void 0||!s.call(r,"session"))&&(d="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(d="lines")||(r.head===void 0||!s.call(r,"head"))&&(d="head")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(d="sig"))return De.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(ls.
properties,b))return De.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return De.errors=[{}],!1;if(b!==1)return De.errors=[{}],!1;var t=f===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return De.errors=
[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return De.errors=[{}],!1;if(f<1||isNaN(
f))return De.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c==
"string"){if(l(c)>24)return De.errors=[{}],!1;if(l(c)<24)return De.errors=[{}],!1;if(!xr.test(c))return De.errors=[{}],!1}else
return De.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)
if(typeof m=="string"){if(l(m)>64)return De.errors=[{}],!1;if(l(m)<64)return De.errors=[{}],!1;if(!yr.test(m))return De.
errors=[{}],!1}else return De.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.
type,p=e;if(typeof k!="string")return De.errors=[{}],!1;if(k!=="session-failed")return De.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let p=r.session,n=e;if(e===n)if(typeof p=="string"){if(l(p)>64)
return De.errors=[{}],!1;if(l(p)<8)return De.errors=[{}],!1;if(!Ar.test(p))return De.errors=[{}],!1}else return De.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return De.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return De.errors=[{}],!1;if(n<0||isNaN(n))return De.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return De.errors=[{}],!1;if(l(o)<64)
return De.errors=[{}],!1;if(!yr.test(o))return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return De.errors=[
{}],!1;if(l(a)<1)return De.errors=[{}],!1;if(!lr.test(a))return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=g===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a=="string"){if(l(a)>86)return De.
errors=[{}],!1;if(l(a)<86)return De.errors=[{}],!1;if(!Nr.test(a))return De.errors=[{}],!1}else return De.errors=[{}],!1;
var t=g===e}else var t=!0}}}}}}}}}}}else return De.errors=[{}],!1;return De.errors=i,e===0}var ns={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Ie(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.
v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||!s.call(r,"type"))&&(d="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(d="grant")||(r.use===void 0||!s.call(r,"use"))&&(d="use")||(r.of===void 0||!s.call(r,"of"))&&(d="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(d="sig"))return Ie.errors=[{}],!1;{let h=e;
for(let b of Object.keys(r))if(!s.call(ns.properties,b))return Ie.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){
let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ie.errors=[{}],!1;if(b!==1)return Ie.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return Ie.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Ie.
errors=[{}],!1;if(f<1||isNaN(f))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Ie.errors=[{}],!1;if(l(c)<24)return Ie.errors=[{}],!1;if(!xr.
test(c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Ie.errors=[{}],!1;if(l(m)<64)return Ie.errors=
[{}],!1;if(!yr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!="string")return Ie.errors=[{}],!1;if(k!=="claim")return Ie.errors=
[{}],!1;var t=p===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let p=r.grant,n=e;if(e===n)if(typeof p==
"string"){if(l(p)>2048)return Ie.errors=[{}],!1;if(l(p)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let n=r.use,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return Ie.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n))return Ie.errors=[{}],!1;if(n<
1||isNaN(n))return Ie.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let o=r.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Ie.errors=[{}],!1;if(o<1||isNaN(o))return Ie.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ie.errors=[{}],!1;if(l(a)<1)return Ie.
errors=[{}],!1;if(!lr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a=="string"){if(l(a)>86)return Ie.errors=[{}],!1;if(l(
a)<86)return Ie.errors=[{}],!1;if(!Nr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}else
return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var os={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function $e(r,{instancePath:Q="",parentData:ie,
parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.address===void 0||
!s.call(r,"address"))&&(o="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(o="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(o="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(o="sig"))return $e.errors=[{}],!1;{let a=e;for(let g of Object.keys(r))if(!s.call(os.properties,g))return $e.errors=[{}],
!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return $e.
errors=[{}],!1;if(g!==1)return $e.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return $e.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return $e.errors=[{}],!1;if(u<1||isNaN(u))return $e.errors=[{}],!1}var t=w===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let w=r.at,x=e;if(e===x)if(typeof w=="string"){if(l(w)>24)return $e.errors=[{}],
!1;if(l(w)<24)return $e.errors=[{}],!1;if(!xr.test(w))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,T=e;if(e===T)if(typeof x=="string"){if(l(x)>64)return $e.
errors=[{}],!1;if(l(x)<64)return $e.errors=[{}],!1;if(!yr.test(x))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;
var t=T===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let T=r.type,O=e;if(typeof T!="string")return $e.errors=
[{}],!1;if(T!=="refusal")return $e.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let O=r.address,q=e;if(e===q)if(typeof O=="string"){if(l(O)>2048)return $e.errors=[{}],!1;if(l(O)<0)return $e.errors=
[{}],!1}else return $e.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let q=r.
protocol,A=e;if(e===A)if(typeof q=="string"){if(l(q)>2048)return $e.errors=[{}],!1;if(l(q)<0)return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let A=r.resource,
y=e;if(e===y)if(typeof A=="string"){if(l(A)>2048)return $e.errors=[{}],!1;if(l(A)<0)return $e.errors=[{}],!1}else return $e.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let y=r.role,_=e;if(e===_)if(typeof y==
"string"){if(l(y)>2048)return $e.errors=[{}],!1;if(l(y)<0)return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=_===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let _=r.subject,v=e,D=e,N=!1,P=null,I=e;if(e===I)if(_&&
typeof _=="object"&&!Array.isArray(_)){let R;if((_.kind===void 0||!s.call(_,"kind"))&&(R="kind")||(_.name===void 0||!s.call(
_,"name"))&&(R="name")||(_.issuer===void 0||!s.call(_,"issuer"))&&(R="issuer")||(_.subject===void 0||!s.call(_,"subject"))&&
(R="subject")||(_.claims===void 0||!s.call(_,"claims"))&&(R="claims")||(_.authenticatedAt===void 0||!s.call(_,"authentic\
atedAt"))&&(R="authenticatedAt")){let E={};i===null?i=[E]:i.push(E),e++}else{let E=e;for(let S of Object.keys(_))if(!(S===
"kind"||S==="name"||S==="issuer"||S==="subject"||S==="claims"||S==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),
e++;break}if(E===e){if(_.kind!==void 0&&s.call(_,"kind")){let S=_.kind,z=e;if(typeof S!="string"){let j={};i===null?i=[j]:
i.push(j),e++}if(S!=="user"){let j={};i===null?i=[j]:i.push(j),e++}var d=z===e}else var d=!0;if(d){if(_.name!==void 0&&s.
call(_,"name")){let z=_.name,F=e;if(e===F)if(typeof z=="string"){if(l(z)>2048){let L={};i===null?i=[L]:i.push(L),e++}else if(l(
z)<0){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var d=F===e}else var d=!0;if(d){
if(_.issuer!==void 0&&s.call(_,"issuer")){let F=_.issuer,j=e;if(e===j)if(typeof F=="string"){if(l(F)>2048){let $={};i===
null?i=[$]:i.push($),e++}else if(l(F)<0){let $={};i===null?i=[$]:i.push($),e++}}else{let $={};i===null?i=[$]:i.push($),e++}
var d=j===e}else var d=!0;if(d){if(_.subject!==void 0&&s.call(_,"subject")){let j=_.subject,L=e;if(e===L)if(typeof j=="s\
tring"){if(l(j)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(l(j)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{
let W={};i===null?i=[W]:i.push(W),e++}var d=L===e}else var d=!0;if(d){if(_.claims!==void 0&&s.call(_,"claims")){let L=_.
claims,$=e;if(e===$)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(L).length>100){let Z={};i===null?i=[Z]:i.
push(Z),e++}else{for(let Z of Object.keys(L)){let U=e;if(e===U)if(typeof Z=="string"){if(l(Z)>1024){let K={};i===null?i=
[K]:i.push(K),e++}else if(l(Z)<1){let K={};i===null?i=[K]:i.push(K),e++}}else{let K={};i===null?i=[K]:i.push(K),e++}var h=U===
e;if(!h){let K={};i===null?i=[K]:i.push(K),e++;break}}if(h)for(let Z of Object.keys(L)){let U=L[Z],K=e;if(e===K)if(Array.
isArray(U))if(U.length>1e4){let B={};i===null?i=[B]:i.push(B),e++}else{var b=!0;let B=U.length;for(let ee=0;ee<B;ee++){let H=U[ee],
re=e;if(e===re)if(typeof H=="string"){if(l(H)>2048){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(l(H)<0){let Ae={};i===
null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};i===null?i=[Ae]:i.push(Ae),e++}var b=re===e;if(!b)break}}else{let B={};i===null?
i=[B]:i.push(B),e++}var f=K===e;if(!f)break}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var d=$===e}else var d=!0;if(d)if(_.
authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let L=_.authenticatedAt,$=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(
L)&&isFinite(L))){let Z={};i===null?i=[Z]:i.push(Z),e++}if(e===$&&typeof L=="number"&&isFinite(L)){if(L>253402300799||isNaN(
L)){let Z={};i===null?i=[Z]:i.push(Z),e++}else if(L<0||isNaN(L)){let Z={};i===null?i=[Z]:i.push(Z),e++}}var d=$===e}else
var d=!0}}}}}}}else{let R={};i===null?i=[R]:i.push(R),e++}var p=I===e;p&&(N=!0,P=0);let M=e;if(e===M)if(_&&typeof _=="ob\
ject"&&!Array.isArray(_)){let R;if((_.kind===void 0||!s.call(_,"kind"))&&(R="kind")||(_.issuer===void 0||!s.call(_,"issu\
er"))&&(R="issuer")||(_.claims===void 0||!s.call(_,"claims"))&&(R="claims")||(_.authenticatedAt===void 0||!s.call(_,"aut\
henticatedAt"))&&(R="authenticatedAt")){let E={};i===null?i=[E]:i.push(E),e++}else{let E=e;for(let S of Object.keys(_))if(!(S===
"kind"||S==="issuer"||S==="claims"||S==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++;break}if(E===e){if(_.kind!==
void 0&&s.call(_,"kind")){let S=_.kind,z=e;if(typeof S!="string"){let j={};i===null?i=[j]:i.push(j),e++}if(S!=="workload"){
let j={};i===null?i=[j]:i.push(j),e++}var c=z===e}else var c=!0;if(c){if(_.issuer!==void 0&&s.call(_,"issuer")){let z=_.
issuer,F=e;if(e===F)if(typeof z=="string"){if(l(z)>2048){let L={};i===null?i=[L]:i.push(L),e++}else if(l(z)<0){let L={};
i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var c=F===e}else var c=!0;if(c){if(_.claims!==void 0&&
s.call(_,"claims")){let F=_.claims,j=e;if(e===j)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){
let $={};i===null?i=[$]:i.push($),e++}else{for(let $ of Object.keys(F)){let W=e;if(e===W)if(typeof $=="string"){if(l($)>
1024){let Z={};i===null?i=[Z]:i.push(Z),e++}else if(l($)<1){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{let Z={};i===null?
i=[Z]:i.push(Z),e++}var m=W===e;if(!m){let Z={};i===null?i=[Z]:i.push(Z),e++;break}}if(m)for(let $ of Object.keys(F)){let W=F[$],
Z=e;if(e===Z)if(typeof W=="string"){if(l(W)>2048){let U={};i===null?i=[U]:i.push(U),e++}else if(l(W)<0){let U={};i===null?
i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var k=Z===e;if(!k)break}}else{let $={};i===null?i=[$]:i.
push($),e++}var c=j===e}else var c=!0;if(c)if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let F=_.authenticatedAt,
j=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let $={};i===null?i=[$]:i.push($),e++}if(e===j&&typeof F==
"number"&&isFinite(F)){if(F>253402300799||isNaN(F)){let $={};i===null?i=[$]:i.push($),e++}else if(F<0||isNaN(F)){let $={};
i===null?i=[$]:i.push($),e++}}var c=j===e}else var c=!0}}}}}else{let R={};i===null?i=[R]:i.push(R),e++}var p=M===e;if(p&&
N?(N=!1,P=[P,1]):p&&(N=!0,P=1),N)e=D,i!==null&&(D?i.length=D:i=null);else{let R={};return i===null?i=[R]:i.push(R),e++,$e.
errors=i,!1}var t=v===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let v=r.reasons,D=e;if(e===D)if(Array.
isArray(v)){if(v.length>16)return $e.errors=[{}],!1;{var n=!0;let P=v.length;for(let I=0;I<P;I++){let M=e;ar(v[I],{instancePath:Q+
"/reasons/"+I,parentData:v,parentDataProperty:I,rootData:J})||(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var n=M===
e;if(!n)break}}}else return $e.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let D=r.
kid,N=e;if(e===e)if(typeof D=="string"){if(l(D)>128)return $e.errors=[{}],!1;if(l(D)<1)return $e.errors=[{}],!1;if(!lr.test(
D))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let D=r.sig,N=e;if(e===N)if(typeof D=="string"){if(l(D)>86)return $e.errors=[{}],!1;if(l(D)<86)return $e.errors=[{}],
!1;if(!Nr.test(D))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}else return $e.
errors=[{}],!1;return $e.errors=i,e===0}function Qe(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.
n===void 0||!s.call(r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(d="prev")||(r.type===void 0||!s.call(r,"type"))&&(d="type")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(d="sig"))return Qe.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!(b==="v"||b==="n"||b==="a\
t"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return Qe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.
v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Qe.errors=[{}],!1;if(b!==1)return Qe.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)))return Qe.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Qe.
errors=[{}],!1;if(f<1||isNaN(f))return Qe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Qe.errors=[{}],!1;if(l(c)<24)return Qe.errors=[{}],!1;if(!xr.
test(c))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Qe.errors=[{}],!1;if(l(m)<64)return Qe.errors=
[{}],!1;if(!yr.test(m))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,p=e;if(typeof k!="string")return Qe.errors=[{}],!1;if(k!=="journal-end")return Qe.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let p=r.kid,n=e;if(e===e)if(typeof p==
"string"){if(l(p)>128)return Qe.errors=[{}],!1;if(l(p)<1)return Qe.errors=[{}],!1;if(!lr.test(p))return Qe.errors=[{}],!1}else
return Qe.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let p=r.sig,n=e;if(e===n)if(typeof p==
"string"){if(l(p)>86)return Qe.errors=[{}],!1;if(l(p)<86)return Qe.errors=[{}],!1;if(!Nr.test(p))return Qe.errors=[{}],!1}else
return Qe.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Hr(r,{
instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-start")ne(r,{instancePath:Q,parentData:ie,parentDataProperty:te,
rootData:J})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);else if(t==="statement")ae(r,{instancePath:Q,parentData:ie,
parentDataProperty:te,rootData:J})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);else if(t==="outcome")le(r,{instancePath:Q,
parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);else if(t==="red\
ecide")Oe(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);else if(t==="head")Ge(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?Ge.errors:
i.concat(Ge.errors),e=i.length);else if(t==="session-end")xe(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||
(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);else if(t==="journal-start")we(r,{instancePath:Q,parentData:ie,parentDataProperty:te,
rootData:J})||(i=i===null?we.errors:i.concat(we.errors),e=i.length);else if(t==="session-opened")Re(r,{instancePath:Q,parentData:ie,
parentDataProperty:te,rootData:J})||(i=i===null?Re.errors:i.concat(Re.errors),e=i.length);else if(t==="session-closed")Te(
r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?Te.errors:i.concat(Te.errors),e=i.length);else if(t===
"session-failed")De(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?De.errors:i.concat(De.
errors),e=i.length);else if(t==="claim")Ie(r,{instancePath:Q,parentData:ie,parentDataProperty:te,rootData:J})||(i=i===null?
Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="refusal")$e(r,{instancePath:Q,parentData:ie,parentDataProperty:te,
rootData:J})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);else if(t==="journal-end")Qe(r,{instancePath:Q,parentData:ie,
parentDataProperty:te,rootData:J})||(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length);else return Hr.errors=[{}],!1;else
return Hr.errors=[{}],!1}else return Hr.errors=[{}],!1;return Hr.errors=i,e===0}var xi=He,as=new RegExp("^postgres://","\
u");function He(r,{instancePath:Q="",parentData:ie,parentDataProperty:te,rootData:J=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.ready===void 0||!s.call(r,"ready"))&&(b="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(b="connections"))return He.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="rea\
dy"||c==="connections"))return He.errors=[{}],!1;if(f===e){if(r.ready!==void 0&&s.call(r,"ready")){let c=r.ready,m=e;if(typeof c!=
"boolean")return He.errors=[{}],!1;if(c!==!0)return He.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.connections!==
void 0&&s.call(r,"connections")){let c=r.connections,m=e;if(e===m)if(Array.isArray(c)){if(c.length>1e4)return He.errors=
[{}],!1;{var t=!0;let p=c.length;for(let n=0;n<p;n++){let o=c[n],a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if((o.resource===void 0||!s.call(o,"resource"))&&(u="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(u="grant")||
(o.role===void 0||!s.call(o,"role"))&&(u="role")||(o.uri===void 0||!s.call(o,"uri"))&&(u="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(u="ca"))return He.errors=[{}],!1;{let w=e;for(let x of Object.keys(o))if(!(x==="resource"||x==="grant"||x==="\
role"||x==="uri"||x==="ca"))return He.errors=[{}],!1;if(w===e){if(o.resource!==void 0&&s.call(o,"resource")){let x=o.resource,
T=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return He.errors=[{}],!1;if(l(x)<1)return He.errors=[{}],!1;if(!Be.test(x))
return He.errors=[{}],!1}else return He.errors=[{}],!1;var d=T===e}else var d=!0;if(d){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let T=o.grant,O=e;if(e===e)if(typeof T=="string"){if(l(T)>127)return He.errors=[{}],!1;if(l(T)<3)return He.errors=
[{}],!1;if(!Ur.test(T))return He.errors=[{}],!1}else return He.errors=[{}],!1;var d=O===e}else var d=!0;if(d){if(o.role!==
void 0&&s.call(o,"role")){let O=o.role,q=e;if(e===e)if(typeof O=="string"){if(l(O)>63)return He.errors=[{}],!1;if(l(O)<1)
return He.errors=[{}],!1;if(!Be.test(O))return He.errors=[{}],!1}else return He.errors=[{}],!1;var d=q===e}else var d=!0;
if(d){if(o.uri!==void 0&&s.call(o,"uri")){let q=o.uri,A=e;if(e===A)if(typeof q=="string"){if(l(q)>8192)return He.errors=
[{}],!1;if(l(q)<12)return He.errors=[{}],!1;if(!as.test(q))return He.errors=[{}],!1}else return He.errors=[{}],!1;var d=A===
e}else var d=!0;if(d)if(o.ca!==void 0&&s.call(o,"ca")){let q=o.ca,A=e;if(e===e)if(typeof q=="string"){if(l(q)>1024)return He.
errors=[{}],!1;if(l(q)<1)return He.errors=[{}],!1;if(!pr.test(q))return He.errors=[{}],!1}else return He.errors=[{}],!1;
var d=A===e}else var d=!0}}}}}}else return He.errors=[{}],!1;var t=a===e;if(!t)break}}}else return He.errors=[{}],!1;var h=m===
e}else var h=!0}}}else return He.errors=[{}],!1;return He.errors=i,e===0}var fs={writ:ni,people:fi,group:ui,resource:pi,
grant:di,mask:yi,guard:mi,scenario:gi,proxy:bi,manifest:_i,data:wi,decision:Ai,record:ji,dev:xi};export{wi as dataValidator,
Ai as decisionValidator,xi as devValidator,di as grantValidator,ui as groupValidator,mi as guardValidator,_i as manifestValidator,
yi as maskValidator,fi as peopleValidator,bi as proxyValidator,ji as recordValidator,pi as resourceValidator,gi as scenarioValidator,
fs as validators,ni as writValidator};
