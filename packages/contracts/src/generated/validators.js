// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Ai=Object.getOwnPropertyNames,ji=(r,V)=>function(){try{return V||(0,r[Ai(r)[0]])((V={exports:{}}).exports,V),V.exports}catch(ie){
throw V=0,ie}},xi=ji({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__\
esModule",{value:!0});function V(ie){let le=ie.length,G=0,i=0,e;for(;i<le;)G++,e=ie.charCodeAt(i++),e>=55296&&e<=56319&&
i<le&&(e=ie.charCodeAt(i),(e&64512)===56320&&i++);return G}r.default=V,V.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ri=ge,s=Object.prototype.hasOwnProperty,l=xi().default,Me=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),wr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),sr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),ii=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function hr(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>50)return hr.
errors=[{}],!1;if(r.length<1)return hr.errors=[{}],!1;{var t=!0;let p=r.length;for(let h=0;h<p;h++){let b=r[h],f=e;if(typeof b!=
"string")return hr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return hr.errors=[{}],!1;if(l(b)<2)return hr.
errors=[{}],!1;if(!ii.test(b))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=f===e;if(!t)break}if(t){let h=r.
length,b;if(h>1){let f={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof f[c]=="number")return b=f[c],hr.errors=
[{}],!1;f[c]=h}}}}}}else return hr.errors=[{}],!1;return hr.errors=i,e===0}var Ni=new RegExp("^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","u");function Lr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0,t=e,p=!1,
h=null,b=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.trial===void 0||!s.call(r,"trial"))&&(k="tr\
ial")){let d={};i===null?i=[d]:i.push(d),e++}else{let d=e;for(let n of Object.keys(r))if(n!=="trial"){let o={};i===null?
i=[o]:i.push(o),e++;break}if(d===e&&r.trial!==void 0&&s.call(r,"trial")){let n=r.trial;if(typeof n!="boolean"){let o={};
i===null?i=[o]:i.push(o),e++}if(n!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let k={};i===null?i=[k]:i.push(k),
e++}var m=b===e;m&&(p=!0,h=0);let f=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.url===void 0||!s.
call(r,"url"))&&(k="url")||(r.audience===void 0||!s.call(r,"audience"))&&(k="audience")){let d={};i===null?i=[d]:i.push(
d),e++}else{let d=e;for(let n of Object.keys(r))if(!(n==="url"||n==="audience"||n==="user"||n==="groups"||n==="workloads"||
n==="client")){let o={};i===null?i=[o]:i.push(o),e++;break}if(d===e){if(r.url!==void 0&&s.call(r,"url")){let n=r.url,o=e;
if(e===o)if(typeof n=="string"){if(l(n)>512){let g={};i===null?i=[g]:i.push(g),e++}else if(l(n)<9){let g={};i===null?i=[
g]:i.push(g),e++}else if(!Ni.test(n)){let g={};i===null?i=[g]:i.push(g),e++}}else{let g={};i===null?i=[g]:i.push(g),e++}
var c=o===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>256){let u={};i===null?i=[u]:i.push(u),e++}else if(l(o)<1){let u={};i===null?i=[u]:i.push(u),e++}}else{
let u={};i===null?i=[u]:i.push(u),e++}var c=a===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let a=r.user,
g=e;if(e===g)if(typeof a=="string"){if(l(a)>128){let w={};i===null?i=[w]:i.push(w),e++}else if(l(a)<1){let w={};i===null?
i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var c=g===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let g=r.groups,u=e;if(e===u)if(typeof g=="string"){if(l(g)>128){let x={};i===null?i=[x]:i.push(x),e++}else if(l(
g)<1){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var c=u===e}else var c=!0;if(c){
if(r.workloads!==void 0&&s.call(r,"workloads")){let u=e;if(typeof r.workloads!="boolean"){let x={};i===null?i=[x]:i.push(
x),e++}var c=u===e}else var c=!0;if(c)if(r.client!==void 0&&s.call(r,"client")){let u=r.client,w=e;if(e===w)if(typeof u==
"string"){if(l(u)>256){let E={};i===null?i=[E]:i.push(E),e++}else if(l(u)<1){let E={};i===null?i=[E]:i.push(E),e++}}else{
let E={};i===null?i=[E]:i.push(E),e++}var c=w===e}else var c=!0}}}}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var m=f===
e;if(m&&p?(p=!1,h=[h,1]):m&&(p=!0,h=1),p)e=t,i!==null&&(t?i.length=t:i=null);else{let k={};return i===null?i=[k]:i.push(
k),e++,Lr.errors=i,!1}return Lr.errors=i,e===0}var si=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\\
[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),
$i=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Xe(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if((r.addresses===void 0||!s.call(r,"addresses"))&&(b="addresses")||(r.secrets===void 0||!s.call(
r,"secrets"))&&(b="secrets"))return Xe.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="se\
crets"))return Xe.errors=[{}],!1;if(f===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,m=e;if(e===
m)if(Array.isArray(c)){if(c.length>50)return Xe.errors=[{}],!1;if(c.length<1)return Xe.errors=[{}],!1;{var t=!0;let d=c.
length;for(let n=0;n<d;n++){let o=c[n],a=e;if(typeof o!="string")return Xe.errors=[{}],!1;if(e===e)if(typeof o=="string"){
if(l(o)>259)return Xe.errors=[{}],!1;if(l(o)<3)return Xe.errors=[{}],!1;if(!si.test(o))return Xe.errors=[{}],!1}else return Xe.
errors=[{}],!1;var t=a===e;if(!t)break}if(t){let n=c.length,o;if(n>1){let a={};for(;n--;){let g=c[n];if(typeof g=="strin\
g"){if(typeof a[g]=="number")return o=a[g],Xe.errors=[{}],!1;a[g]=n}}}}}}else return Xe.errors=[{}],!1;var h=m===e}else var h=!0;
if(h)if(r.secrets!==void 0&&s.call(r,"secrets")){let c=r.secrets,m=e;if(e===m)if(Array.isArray(c)){if(c.length>100)return Xe.
errors=[{}],!1;if(c.length<1)return Xe.errors=[{}],!1;{var p=!0;let d=c.length;for(let n=0;n<d;n++){let o=c[n],a=e;if(e===
a)if(typeof o=="string"){if(l(o)>512)return Xe.errors=[{}],!1;if(l(o)<5)return Xe.errors=[{}],!1;if(!$i.test(o))return Xe.
errors=[{}],!1}else return Xe.errors=[{}],!1;var p=a===e;if(!p)break}if(p){let n=c.length,o;if(n>1){let a={};for(;n--;){
let g=c[n];if(typeof g=="string"){if(typeof a[g]=="number")return o=a[g],Xe.errors=[{}],!1;a[g]=n}}}}}}else return Xe.errors=
[{}],!1;var h=m===e}else var h=!0}}}else return Xe.errors=[{}],!1;return Xe.errors=i,e===0}var Zr={description:"A public\
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
rivate key, and only the public key belongs here.'}}]},gr=new RegExp("^[A-Za-z0-9_-]+$","u");function ue(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f=r.kty;if(typeof f=="string")if(f==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===
void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c=
"x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ue.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Zr.oneOf[0].properties,k))return ue.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.
kty,d=e;if(typeof k!="string")return ue.errors=[{}],!1;if(k!=="OKP")return ue.errors=[{}],!1;var t=d===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let d=r.crv,n=e;if(typeof d!="string")return ue.errors=[{}],!1;if(d!=="Ed25519")return ue.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return ue.errors=[{}],!1;if(l(n)<43)return ue.errors=[{}],!1;if(!gr.test(n))return ue.errors=[{}],!1}else
return ue.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return ue.errors=[{}],!1;if(l(o)<1)return ue.errors=[{}],!1;if(!sr.test(o))return ue.errors=[{}],!1}else
return ue.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>16)return ue.errors=[{}],!1;if(l(a)<1)return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let g=r.use,u=e;if(typeof g!="string")return ue.errors=[{}],!1;
if(g!=="sig")return ue.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.
key_ops,w=e;if(e===w)if(Array.isArray(u)){if(u.length>1)return ue.errors=[{}],!1;if(u.length<1)return ue.errors=[{}],!1;
{var p=!0;let E=u.length;for(let O=0;O<E;O++){let T=u[O],A=e;if(typeof T!="string")return ue.errors=[{}],!1;if(T!=="veri\
fy")return ue.errors=[{}],!1;var p=A===e;if(!p)break}if(p){let O=u.length,T;if(O>1){let A={};for(;O--;){let y=u[O];if(typeof y==
"string"){if(typeof A[y]=="number")return T=A[y],ue.errors=[{}],!1;A[y]=O}}}}}}else return ue.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let w=e;if(typeof r.ext!="boolean")return ue.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let w=r.writ_use,x=e;if(typeof w!="string")return ue.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return ue.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else
return ue.errors=[{}],!1}else if(f==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||
!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.
y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ue.errors=[{}],
!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Zr.oneOf[1].properties,k))return ue.errors=[{}],!1;if(m===e){if(r.kty!==
void 0&&s.call(r,"kty")){let k=r.kty,d=e;if(typeof k!="string")return ue.errors=[{}],!1;if(k!=="EC")return ue.errors=[{}],
!1;var h=d===e}else var h=!0;if(h){if(r.crv!==void 0&&s.call(r,"crv")){let d=r.crv,n=e;if(typeof d!="string")return ue.errors=
[{}],!1;if(d!=="P-256")return ue.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return ue.errors=[{}],!1;if(l(n)<43)return ue.errors=[{}],!1;if(!gr.test(
n))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){
let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return ue.errors=[{}],!1;if(l(o)<43)return ue.errors=[{}],!1;if(!gr.
test(o))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(
r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return ue.errors=[{}],!1;if(l(a)<1)return ue.errors=
[{}],!1;if(!sr.test(a))return ue.errors=[{}],!1}else return ue.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.alg!==
void 0&&s.call(r,"alg")){let g=r.alg,u=e;if(e===u)if(typeof g=="string"){if(l(g)>16)return ue.errors=[{}],!1;if(l(g)<1)return ue.
errors=[{}],!1}else return ue.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let u=r.
use,w=e;if(typeof u!="string")return ue.errors=[{}],!1;if(u!=="sig")return ue.errors=[{}],!1;var h=w===e}else var h=!0;if(h){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,x=e;if(e===x)if(Array.isArray(w)){if(w.length>1)return ue.errors=
[{}],!1;if(w.length<1)return ue.errors=[{}],!1;{var b=!0;let O=w.length;for(let T=0;T<O;T++){let A=w[T],y=e;if(typeof A!=
"string")return ue.errors=[{}],!1;if(A!=="verify")return ue.errors=[{}],!1;var b=y===e;if(!b)break}if(b){let T=w.length,
A;if(T>1){let y={};for(;T--;){let _=w[T];if(typeof _=="string"){if(typeof y[_]=="number")return A=y[_],ue.errors=[{}],!1;
y[_]=T}}}}}}else return ue.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.
ext!="boolean")return ue.errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.
writ_use,E=e;if(typeof x!="string")return ue.errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return ue.errors=
[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else return ue.errors=[{}],!1}else return ue.errors=[{}],!1;else return ue.errors=
[{}],!1}else return ue.errors=[{}],!1;return ue.errors=i,e===0}function ge(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.writ===void 0||!s.call(
r,"writ"))&&(d="writ")||(r.name===void 0||!s.call(r,"name"))&&(d="name")||(r.security===void 0||!s.call(r,"security"))&&
(d="security")||(r.issuers===void 0||!s.call(r,"issuers"))&&(d="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(d=
"limits")||(r.resources===void 0||!s.call(r,"resources"))&&(d="resources"))return ge.errors=[{}],!1;{let n=e;for(let o of Object.
keys(r))if(!(o==="writ"||o==="name"||o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="pr\
oxies"))return ge.errors=[{}],!1;if(n===e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return ge.errors=[{}],!1;if(o!==1)return ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(r.name!==void 0&&s.call(r,"name")){let a=r.name,g=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return ge.errors=[{}],
!1;if(l(a)<1)return ge.errors=[{}],!1;if(!Me.test(a))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.security!==void 0&&s.call(r,"security")){let g=e;hr(r.security,{instancePath:V+"/security",parentData:r,
parentDataProperty:"security",rootData:G})||(i=i===null?hr.errors:i.concat(hr.errors),e=i.length);var t=g===e}else var t=!0;
if(t){if(r.issuers!==void 0&&s.call(r,"issuers")){let u=r.issuers,w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(
u)){if(Object.keys(u).length>20)return ge.errors=[{}],!1;if(Object.keys(u).length<1)return ge.errors=[{}],!1;for(let E of Object.
keys(u)){let O=e;if(e===e)if(typeof E=="string"){if(l(E)>63){let T={};i===null?i=[T]:i.push(T),e++}else if(l(E)<1){let T={};
i===null?i=[T]:i.push(T),e++}else if(!Me.test(E)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.
push(T),e++}var p=O===e;if(!p){let T={};return i===null?i=[T]:i.push(T),e++,ge.errors=i,!1}}if(p)for(let E of Object.keys(
u)){let O=e;Lr(u[E],{instancePath:V+"/issuers/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:E,
rootData:G})||(i=i===null?Lr.errors:i.concat(Lr.errors),e=i.length);var h=O===e;if(!h)break}}else return ge.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"limits")){let w=r.limits,x=e;if(e===x)if(w&&typeof w==
"object"&&!Array.isArray(w)){let O;if((w.grant===void 0||!s.call(w,"grant"))&&(O="grant")||(w.session===void 0||!s.call(
w,"session"))&&(O="session"))return ge.errors=[{}],!1;{let T=e;for(let A of Object.keys(w))if(!(A==="grant"||A==="sessio\
n"||A==="groupsFresh"))return ge.errors=[{}],!1;if(T===e){if(w.grant!==void 0&&s.call(w,"grant")){let A=w.grant,y=e;if(e===
e)if(typeof A=="string"){if(l(A)>7)return ge.errors=[{}],!1;if(l(A)<2)return ge.errors=[{}],!1;if(!wr.test(A))return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var b=y===e}else var b=!0;if(b){if(w.session!==void 0&&s.call(w,"session")){
let y=w.session,_=e;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],!1;if(l(y)<2)return ge.errors=[{}],!1;
if(!wr.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var b=_===e}else var b=!0;if(b)if(w.groupsFresh!==
void 0&&s.call(w,"groupsFresh")){let y=w.groupsFresh,_=e;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],
!1;if(l(y)<2)return ge.errors=[{}],!1;if(!wr.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var b=_===e}else
var b=!0}}}}else return ge.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let x=r.
bundle,E=e;if(e===E)if(x&&typeof x=="object"&&!Array.isArray(x)){let T;if((x.life===void 0||!s.call(x,"life"))&&(T="life"))
return ge.errors=[{}],!1;{let A=e;for(let y of Object.keys(x))if(y!=="life")return ge.errors=[{}],!1;if(A===e&&x.life!==
void 0&&s.call(x,"life")){let y=x.life;if(e===e)if(typeof y=="string"){if(l(y)>7)return ge.errors=[{}],!1;if(l(y)<2)return ge.
errors=[{}],!1;if(!wr.test(y))return ge.errors=[{}],!1}else return ge.errors=[{}],!1}}}else return ge.errors=[{}],!1;var t=E===
e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(r,"resources")){let E=r.resources,O=e;if(e===O)if(E&&typeof E=="ob\
ject"&&!Array.isArray(E)){if(Object.keys(E).length>1e4)return ge.errors=[{}],!1;for(let A of Object.keys(E)){let y=e;if(e===
e)if(typeof A=="string"){if(l(A)>63){let _={};i===null?i=[_]:i.push(_),e++}else if(l(A)<1){let _={};i===null?i=[_]:i.push(
_),e++}else if(!Me.test(A)){let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}var f=y===
e;if(!f){let _={};return i===null?i=[_]:i.push(_),e++,ge.errors=i,!1}}if(f)for(let A of Object.keys(E)){let y=e;Xe(E[A],
{instancePath:V+"/resources/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:E,parentDataProperty:A,rootData:G})||(i=
i===null?Xe.errors:i.concat(Xe.errors),e=i.length);var c=y===e;if(!c)break}}else return ge.errors=[{}],!1;var t=O===e}else
var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){let E=r.proxies,O=e;if(e===O)if(E&&typeof E=="object"&&!Array.
isArray(E)){let A;if((E.keys===void 0||!s.call(E,"keys"))&&(A="keys"))return ge.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(E))if(_!=="keys")return ge.errors=[{}],!1;if(y===e&&E.keys!==void 0&&s.call(E,"keys")){let _=E.keys;if(e===e)if(Array.
isArray(_)){if(_.length>100)return ge.errors=[{}],!1;if(_.length<1)return ge.errors=[{}],!1;{var m=!0;let v=_.length;for(let D=0;D<
v;D++){let N=_[D],P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){let M;if((N.kid===void 0||!s.call(N,"kid"))&&
(M="kid")||(N.jwk===void 0||!s.call(N,"jwk"))&&(M="jwk"))return ge.errors=[{}],!1;{let Z=e;for(let S of Object.keys(N))if(!(S===
"kid"||S==="jwk"))return ge.errors=[{}],!1;if(Z===e){if(N.kid!==void 0&&s.call(N,"kid")){let S=N.kid,I=e;if(e===e)if(typeof S==
"string"){if(l(S)>128)return ge.errors=[{}],!1;if(l(S)<1)return ge.errors=[{}],!1;if(!sr.test(S))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var k=I===e}else var k=!0;if(k)if(N.jwk!==void 0&&s.call(N,"jwk")){let S=e;ue(N.jwk,{instancePath:V+
"/proxies/keys/"+D+"/jwk",parentData:N,parentDataProperty:"jwk",rootData:G})||(i=i===null?ue.errors:i.concat(ue.errors),
e=i.length);var k=S===e}else var k=!0}}}else return ge.errors=[{}],!1;var m=P===e;if(!m)break}}}else return ge.errors=[{}],
!1}}}else return ge.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===
0}var ti=qr,Fr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Pi=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function Ye(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.issuer===void 0||!s.call(r,"issuer"))&&(h="issuer")||(r.subject===void 0||
!s.call(r,"subject"))&&(h="subject"))return Ye.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="issuer"||f===
"subject"||f==="github"||f==="keys"))return Ye.errors=[{}],!1;if(b===e){if(r.issuer!==void 0&&s.call(r,"issuer")){let f=r.
issuer,c=e;if(e===e)if(typeof f=="string"){if(l(f)>63)return Ye.errors=[{}],!1;if(l(f)<1)return Ye.errors=[{}],!1;if(!Me.
test(f))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==void 0&&s.
call(r,"subject")){let c=r.subject,m=e;if(e===m)if(typeof c=="string"){if(l(c)>255)return Ye.errors=[{}],!1;if(l(c)<1)return Ye.
errors=[{}],!1}else return Ye.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.github!==void 0&&s.call(r,"github")){let m=r.
github,k=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ye.errors=[{}],!1;if(e===k&&typeof m=="number"&&
isFinite(m)){if(m>9007199254740991||isNaN(m))return Ye.errors=[{}],!1;if(m<1||isNaN(m))return Ye.errors=[{}],!1}var t=k===
e}else var t=!0;if(t)if(r.keys!==void 0&&s.call(r,"keys")){let m=r.keys,k=e;if(e===k)if(Array.isArray(m)){if(m.length>10)
return Ye.errors=[{}],!1;if(m.length<1)return Ye.errors=[{}],!1;{var p=!0;let n=m.length;for(let o=0;o<n;o++){let a=m[o],
g=e;if(typeof a!="string")return Ye.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return Ye.errors=[{}],!1;
if(l(a)<68)return Ye.errors=[{}],!1;if(!Pi.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var p=g===e;if(!p)
break}if(p){let o=m.length,a;if(o>1){let g={};for(;o--;){let u=m[o];if(typeof u=="string"){if(typeof g[u]=="number")return a=
g[u],Ye.errors=[{}],!1;g[u]=o}}}}}}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return Ye.errors=[{}],
!1;return Ye.errors=i,e===0}function qr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1e5)return qr.errors=[{}],!1;for(let h of Object.
keys(r)){let b=e;if(e===e)if(typeof h=="string"){if(l(h)>254){let f={};i===null?i=[f]:i.push(f),e++}else if(l(h)<1){let f={};
i===null?i=[f]:i.push(f),e++}else if(!Fr.test(h)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===null?i=[f]:i.
push(f),e++}var t=b===e;if(!t){let f={};return i===null?i=[f]:i.push(f),e++,qr.errors=i,!1}}if(t)for(let h of Object.keys(
r)){let b=e;Ye(r[h],{instancePath:V+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:G})||
(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var p=b===e;if(!p)break}}else return qr.errors=[{}],!1;return qr.errors=
i,e===0}var li=Vr,ni=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function tr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.members===void 0||!s.
call(r,"members"))&&(h="members"))return tr.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="members"||f===
"github"))return tr.errors=[{}],!1;if(b===e){if(r.members!==void 0&&s.call(r,"members")){let f=r.members,c=e;if(e===c)if(Array.
isArray(f)){if(f.length>1e4)return tr.errors=[{}],!1;if(f.length<0)return tr.errors=[{}],!1;{var t=!0;let k=f.length;for(let d=0;d<
k;d++){let n=f[d],o=e;if(typeof n!="string")return tr.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return tr.
errors=[{}],!1;if(l(n)<1)return tr.errors=[{}],!1;if(!Fr.test(n))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;
var t=o===e;if(!t)break}if(t){let d=f.length,n;if(d>1){let o={};for(;d--;){let a=f[d];if(typeof a=="string"){if(typeof o[a]==
"number")return n=o[a],tr.errors=[{}],!1;o[a]=d}}}}}}else return tr.errors=[{}],!1;var p=c===e}else var p=!0;if(p)if(r.github!==
void 0&&s.call(r,"github")){let f=r.github,c=e;if(e===c)if(typeof f=="string"){if(l(f)>141)return tr.errors=[{}],!1;if(l(
f)<3)return tr.errors=[{}],!1;if(!ni.test(f))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var p=c===e}else var p=!0}}}else
return tr.errors=[{}],!1;return tr.errors=i,e===0}function er(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.from===void 0||!s.call(r,"from"))&&(h="\
from"))return er.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f==="from"||f==="github"))return er.errors=[{}],
!1;if(b===e){if(r.from!==void 0&&s.call(r,"from")){let f=r.from,c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){
let k;if((f.issuer===void 0||!s.call(f,"issuer"))&&(k="issuer")||(f.claim===void 0||!s.call(f,"claim"))&&(k="claim")||(f.
value===void 0||!s.call(f,"value"))&&(k="value"))return er.errors=[{}],!1;{let d=e;for(let n of Object.keys(f))if(!(n===
"issuer"||n==="claim"||n==="value"))return er.errors=[{}],!1;if(d===e){if(f.issuer!==void 0&&s.call(f,"issuer")){let n=f.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return er.errors=[{}],!1;if(l(n)<1)return er.errors=[{}],!1;if(!Me.
test(n))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(f.claim!==void 0&&s.call(
f,"claim")){let o=f.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return er.errors=[{}],!1;if(l(o)<1)return er.errors=
[{}],!1}else return er.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(f.value!==void 0&&s.call(f,"value")){let o=f.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return er.errors=[{}],!1;if(l(o)<1)return er.errors=[{}],!1}else return er.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return er.errors=[{}],!1;var p=c===e}else var p=!0;if(p)if(r.github!==void 0&&
s.call(r,"github")){let f=r.github,c=e;if(e===c)if(typeof f=="string"){if(l(f)>141)return er.errors=[{}],!1;if(l(f)<3)return er.
errors=[{}],!1;if(!ni.test(f))return er.errors=[{}],!1}else return er.errors=[{}],!1;var p=c===e}else var p=!0}}}else return er.
errors=[{}],!1;return er.errors=i,e===0}function Vr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0,t=e,p=!1,h=null,b=e;tr(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?tr.
errors:i.concat(tr.errors),e=i.length);var c=b===e;c&&(p=!0,h=0);let f=e;er(r,{instancePath:V,parentData:ie,parentDataProperty:le,
rootData:G})||(i=i===null?er.errors:i.concat(er.errors),e=i.length);var c=f===e;if(c&&p?(p=!1,h=[h,1]):c&&(p=!0,h=1),p)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Vr.errors=i,!1}return Vr.errors=i,e===
0}var oi=Dr,ls={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},ns={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},fr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Oi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function br(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return br.errors=[{}],!1;if(r.length<1)return br.errors=[{}],!1;{var t=!0;let p=r.length;for(let h=0;h<
p;h++){let b=r[h],f=e;if(typeof b!="string")return br.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return br.
errors=[{}],!1;if(l(b)<2)return br.errors=[{}],!1;if(!ii.test(b))return br.errors=[{}],!1}else return br.errors=[{}],!1;
var t=f===e;if(!t)break}if(t){let h=r.length,b;if(h>1){let f={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof f[c]==
"number")return b=f[c],br.errors=[{}],!1;f[c]=h}}}}}}else return br.errors=[{}],!1;return br.errors=i,e===0}var os={type:"\
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
Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Ur=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0\
000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Gr=new RegExp(
'^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u"),Pr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Qr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function Tr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0,t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.
call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))if(d!=="va\
ult"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let d=r.vault;if(e===e)
if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[n]:i.push(
n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(p=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.
keys(r))if(d!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let d=r.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if((r.file===void 0||!s.call(r,"file"))&&(d="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!fr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let d={};i===null?i=[d]:i.push(d),e++}var c=m===e;if(c&&p)p=!1,h=[h,2];else{c&&(p=!0,h=
2);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Qr.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=d===
e;c&&p?(p=!1,h=[h,3]):c&&(p=!0,h=3)}}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,Tr.errors=i,!1}return Tr.errors=i,e===0}function We(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return We.errors=[{}],!1;{let m=e;for(let k of Object.keys(
r))if(!(k==="allow"||k==="tables"||k==="functions"||k==="login"))return We.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let k=r.allow,d=e;if(e===d)if(Array.isArray(k)){if(k.length>16)return We.errors=[{}],!1;if(k.length<1)
return We.errors=[{}],!1;{var t=!0;let o=k.length;for(let a=0;a<o;a++){let g=k[a],u=e;if(typeof g!="string")return We.errors=
[{}],!1;if(!(g==="all"||g==="select"||g==="insert"||g==="update"||g==="delete"||g==="merge"||g==="truncate"||g==="ddl"||
g==="call"||g==="do"||g==="lock"||g==="notify"||g==="maintenance"||g==="set"||g==="other"))return We.errors=[{}],!1;var t=u===
e;if(!t)break}if(t){let a=k.length,g;if(a>1){let u={};for(;a--;){let w=k[a];if(typeof w=="string"){if(typeof u[w]=="numb\
er")return g=u[w],We.errors=[{}],!1;u[w]=a}}}}}}else return We.errors=[{}],!1;var p=d===e}else var p=!0;if(p){if(r.tables!==
void 0&&s.call(r,"tables")){let d=r.tables,n=e;if(e===n)if(Array.isArray(d)){if(d.length>1e3)return We.errors=[{}],!1;if(d.
length<1)return We.errors=[{}],!1;{var h=!0;let a=d.length;for(let g=0;g<a;g++){let u=d[g],w=e;if(typeof u!="string")return We.
errors=[{}],!1;if(e===e)if(typeof u=="string"){if(l(u)>261)return We.errors=[{}],!1;if(l(u)<3)return We.errors=[{}],!1;if(!Ur.
test(u))return We.errors=[{}],!1}else return We.errors=[{}],!1;var h=w===e;if(!h)break}if(h){let g=d.length,u;if(g>1){let w={};
for(;g--;){let x=d[g];if(typeof x=="string"){if(typeof w[x]=="number")return u=w[x],We.errors=[{}],!1;w[x]=g}}}}}}else return We.
errors=[{}],!1;var p=n===e}else var p=!0;if(p){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,o=e;if(e===
o)if(Array.isArray(n)){if(n.length>1e3)return We.errors=[{}],!1;if(n.length<1)return We.errors=[{}],!1;{var b=!0;let g=n.
length;for(let u=0;u<g;u++){let w=n[u],x=e;if(typeof w!="string")return We.errors=[{}],!1;if(e===e)if(typeof w=="string"){
if(l(w)>261)return We.errors=[{}],!1;if(l(w)<3)return We.errors=[{}],!1;if(!Gr.test(w))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var b=x===e;if(!b)break}if(b){let u=n.length,w;if(u>1){let x={};for(;u--;){let E=n[u];if(typeof E=="strin\
g"){if(typeof x[E]=="number")return w=x[E],We.errors=[{}],!1;x[E]=u}}}}}}else return We.errors=[{}],!1;var p=o===e}else var p=!0;
if(p)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let g;
if((n.user===void 0||!s.call(n,"user"))&&(g="user")||(n.password===void 0||!s.call(n,"password"))&&(g="password"))return We.
errors=[{}],!1;{let u=e;for(let w of Object.keys(n))if(!(w==="user"||w==="password"))return We.errors=[{}],!1;if(u===e){
if(n.user!==void 0&&s.call(n,"user")){let w=n.user,x=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return We.errors=[{}],
!1;if(l(w)<1)return We.errors=[{}],!1;if(!fr.test(w))return We.errors=[{}],!1}else return We.errors=[{}],!1;var f=x===e}else
var f=!0;if(f)if(n.password!==void 0&&s.call(n,"password")){let w=e;Tr(n.password,{instancePath:V+"/login/password",parentData:n,
parentDataProperty:"password",rootData:G})||(i=i===null?Tr.errors:i.concat(Tr.errors),e=i.length);var f=w===e}else var f=!0}}}else
return We.errors=[{}],!1;var p=o===e}else var p=!0}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Qe(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kind===void 0||!s.call(r,"kind"))&&(m="kind")||(r.address===void 0||!s.call(r,"address"))&&
(m="address")||(r.database===void 0||!s.call(r,"database"))&&(m="database")||(r.tls===void 0||!s.call(r,"tls"))&&(m="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(m="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(m="roles"))return Qe.errors=
[{}],!1;{let k=e;for(let d of Object.keys(r))if(!(d==="kind"||d==="address"||d==="database"||d==="tls"||d==="owners"||d===
"record"||d==="roles"))return Qe.errors=[{}],!1;if(k===e){if(r.kind!==void 0&&s.call(r,"kind")){let d=r.kind,n=e;if(typeof d!=
"string")return Qe.errors=[{}],!1;if(d!=="postgres")return Qe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let n=r.address,o=e;if(e===e)if(typeof n=="string"){if(l(n)>259)return Qe.errors=[{}],!1;if(l(
n)<3)return Qe.errors=[{}],!1;if(!si.test(n))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return Qe.
errors=[{}],!1;if(l(o)<1)return Qe.errors=[{}],!1;if(!fr.test(o))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,g=e,u=e,w=!1,x=null,E=e;if(typeof a!="st\
ring"){let A={};i===null?i=[A]:i.push(A),e++}if(!(a==="verify-full"||a==="disable")){let A={};i===null?i=[A]:i.push(A),e++}
var p=E===e;p&&(w=!0,x=0);let O=e;if(e===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let A;if((a.ca===void 0||!s.call(
a,"ca"))&&(A="ca")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let _ of Object.keys(a))if(_!=="ca"){let v={};
i===null?i=[v]:i.push(v),e++;break}if(y===e&&a.ca!==void 0&&s.call(a,"ca")){let _=a.ca;if(e===e)if(typeof _=="string"){if(l(
_)>65536){let v={};i===null?i=[v]:i.push(v),e++}else if(l(_)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Oi.test(_)){
let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let A={};i===null?i=[A]:i.push(
A),e++}var p=O===e;if(p&&w?(w=!1,x=[x,1]):p&&(w=!0,x=1),w)e=u,i!==null&&(u?i.length=u:i=null);else{let A={};return i===null?
i=[A]:i.push(A),e++,Qe.errors=i,!1}var t=g===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let g=e;br(
r.owners,{instancePath:V+"/owners",parentData:r,parentDataProperty:"owners",rootData:G})||(i=i===null?br.errors:i.concat(
br.errors),e=i.length);var t=g===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,w=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let E=e;for(let O of Object.keys(u))if(!(O==="results"||O==="durable"))return Qe.
errors=[{}],!1;if(E===e){if(u.results!==void 0&&s.call(u,"results")){let O=u.results,T=e,A=e,y=!1,_=null,v=e;if(typeof O!=
"string"){let P={};i===null?i=[P]:i.push(P),e++}if(!(O==="none"||O==="digest")){let P={};i===null?i=[P]:i.push(P),e++}var h=v===
e;h&&(y=!0,_=0);let D=e;if(e===D)if(O&&typeof O=="object"&&!Array.isArray(O)){let P;if((O.rows===void 0||!s.call(O,"rows"))&&
(P="rows")){let W={};i===null?i=[W]:i.push(W),e++}else{let W=e;for(let M of Object.keys(O))if(M!=="rows"){let Z={};i===null?
i=[Z]:i.push(Z),e++;break}if(W===e&&O.rows!==void 0&&s.call(O,"rows")){let M=O.rows,Z=e;if(!(typeof M=="number"&&!(M%1)&&
!isNaN(M)&&isFinite(M))){let S={};i===null?i=[S]:i.push(S),e++}if(e===Z&&typeof M=="number"&&isFinite(M)){if(M>1e4||isNaN(
M)){let S={};i===null?i=[S]:i.push(S),e++}else if(M<1||isNaN(M)){let S={};i===null?i=[S]:i.push(S),e++}}}}}else{let P={};
i===null?i=[P]:i.push(P),e++}var h=D===e;if(h&&y?(y=!1,_=[_,1]):h&&(y=!0,_=1),y)e=A,i!==null&&(A?i.length=A:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,Qe.errors=i,!1}var b=T===e}else var b=!0;if(b)if(u.durable!==void 0&&s.call(
u,"durable")){let O=u.durable,T=e;if(typeof O!="string")return Qe.errors=[{}],!1;if(O!=="within-a-second")return Qe.errors=
[{}],!1;var b=T===e}else var b=!0}}else return Qe.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let u=r.roles,w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return Qe.
errors=[{}],!1;if(Object.keys(u).length<1)return Qe.errors=[{}],!1;for(let E of Object.keys(u)){let O=e;if(e===e)if(typeof E==
"string"){if(l(E)>63){let T={};i===null?i=[T]:i.push(T),e++}else if(l(E)<1){let T={};i===null?i=[T]:i.push(T),e++}else if(!Me.
test(E)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var f=O===e;if(!f){let T={};return i===
null?i=[T]:i.push(T),e++,Qe.errors=i,!1}}if(f)for(let E of Object.keys(u)){let O=e;We(u[E],{instancePath:V+"/roles/"+E.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:E,rootData:G})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);var c=O===e;if(!c)break}}else return Qe.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}else return Qe.errors=
[{}],!1;return Qe.errors=i,e===0}function Dr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")
Qe(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length);else
return Dr.errors=[{}],!1;else return Dr.errors=[{}],!1}else return Dr.errors=[{}],!1;return Dr.errors=i,e===0}var ai=Fe,
as={type:"string",enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","mainte\
nance","set","other"],description:"A kind of statement, by effect."},fs={type:"object",description:"A CI job or service,\
 by the claims of its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,
properties:{issuer:{$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{
type:["string","integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write\
 a text or a whole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside th\
e issuer, such as repository_id: 1234; the issuer alone would admit everybody it knows."},Li=new RegExp("^[A-Za-z][A-Za-\
z0-9_.:/-]{0,127}$","u");function or(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return or.errors=[{}],!1;if(Object.
keys(r).length<2)return or.errors=[{}],!1;{let h;if((r.issuer===void 0||!s.call(r,"issuer"))&&(h="issuer"))return or.errors=
[{}],!1;for(let b of Object.keys(r)){let f=e;if(e===f)if(typeof b=="string"){if(l(b)>128){let c={};i===null?i=[c]:i.push(
c),e++}else if(!Li.test(b)){let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}var t=f===
e;if(!t){let c={};return i===null?i=[c]:i.push(c),e++,or.errors=i,!1}}if(t){let b=e;for(let f of Object.keys(r))if(f!=="\
issuer"){let c=r[f],m=e;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return or.errors=[{}],
!1;if(e===m&&typeof c=="string"){if(l(c)>512)return or.errors=[{}],!1;if(l(c)<1)return or.errors=[{}],!1}var p=m===e;if(!p)
break}if(b===e&&r.issuer!==void 0&&s.call(r,"issuer")){let f=r.issuer;if(e===e)if(typeof f=="string"){if(l(f)>63)return or.
errors=[{}],!1;if(l(f)<1)return or.errors=[{}],!1;if(!Me.test(f))return or.errors=[{}],!1}else return or.errors=[{}],!1}}}}else
return or.errors=[{}],!1;return or.errors=i,e===0}function Er(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0,t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))if(d!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let d=r.user;if(e===e)if(typeof d=="stri\
ng"){if(l(d)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Fr.
test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=b===e;c&&(p=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))
if(d!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let d=r.group;
if(e===e)if(typeof d=="string"){if(l(d)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!Me.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if((r.workload===void 0||!s.call(r,"workload"))&&(d="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(or(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:G})||(i=i===null?or.errors:i.concat(or.errors),e=i.length))}}else{let d={};i===null?i=[d]:i.push(d),e++}
var c=m===e;c&&p?(p=!1,h=[h,2]):c&&(p=!0,h=2)}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Er.errors=i,!1}return Er.errors=i,e===0}var Fi=new RegExp("\\S","u"),fi=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Fe(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if((r.to===void 0||!s.call(r,"to"))&&(f="to")||(r.role===void 0||!s.call(r,"role"))&&(f="role")||(r.why===void 0||
!s.call(r,"why"))&&(f="why")||(r.until===void 0||!s.call(r,"until"))&&(f="until"))return Fe.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="until"||m==="only"||m==="sessions"))return Fe.errors=[{}],
!1;if(c===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Er(r.to,{instancePath:V+"/to",parentData:r,parentDataProperty:"to",
rootData:G})||(i=i===null?Er.errors:i.concat(Er.errors),e=i.length);var t=m===e}else var t=!0;if(t){if(r.role!==void 0&&
s.call(r,"role")){let k=r.role,d=e;if(e===e)if(typeof k=="string"){if(l(k)>63)return Fe.errors=[{}],!1;if(l(k)<1)return Fe.
errors=[{}],!1;if(!Me.test(k))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.
why!==void 0&&s.call(r,"why")){let d=r.why,n=e;if(e===n)if(typeof d=="string"){if(l(d)>500)return Fe.errors=[{}],!1;if(l(
d)<1)return Fe.errors=[{}],!1;if(!Fi.test(d))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.from!==void 0&&s.call(r,"from")){let n=r.from,o=e;if(e===e)if(typeof n=="string"){if(l(n)>20)return Fe.errors=
[{}],!1;if(l(n)<20)return Fe.errors=[{}],!1;if(!fi.test(n))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let o=r.until,a=e;if(e===e)if(typeof o=="string"){if(l(o)>
20)return Fe.errors=[{}],!1;if(l(o)<20)return Fe.errors=[{}],!1;if(!fi.test(o))return Fe.errors=[{}],!1}else return Fe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let a=r.only,g=e;if(e===g)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Fe.errors=[{}],!1;{let w=e;for(let x of Object.keys(a))if(!(x===
"tables"||x==="allow"))return Fe.errors=[{}],!1;if(w===e){if(a.tables!==void 0&&s.call(a,"tables")){let x=a.tables,E=e;if(e===
E)if(Array.isArray(x)){if(x.length>1e3)return Fe.errors=[{}],!1;if(x.length<1)return Fe.errors=[{}],!1;{var p=!0;let T=x.
length;for(let A=0;A<T;A++){let y=x[A],_=e;if(typeof y!="string")return Fe.errors=[{}],!1;if(e===e)if(typeof y=="string"){
if(l(y)>261)return Fe.errors=[{}],!1;if(l(y)<3)return Fe.errors=[{}],!1;if(!Ur.test(y))return Fe.errors=[{}],!1}else return Fe.
errors=[{}],!1;var p=_===e;if(!p)break}if(p){let A=x.length,y;if(A>1){let _={};for(;A--;){let v=x[A];if(typeof v=="strin\
g"){if(typeof _[v]=="number")return y=_[v],Fe.errors=[{}],!1;_[v]=A}}}}}}else return Fe.errors=[{}],!1;var b=E===e}else var b=!0;
if(b)if(a.allow!==void 0&&s.call(a,"allow")){let x=a.allow,E=e;if(e===E)if(Array.isArray(x)){if(x.length>15)return Fe.errors=
[{}],!1;if(x.length<1)return Fe.errors=[{}],!1;{var h=!0;let T=x.length;for(let A=0;A<T;A++){let y=x[A],_=e;if(typeof y!=
"string")return Fe.errors=[{}],!1;if(typeof y!="string")return Fe.errors=[{}],!1;if(!(y==="select"||y==="insert"||y==="u\
pdate"||y==="delete"||y==="merge"||y==="truncate"||y==="ddl"||y==="call"||y==="do"||y==="lock"||y==="notify"||y==="maint\
enance"||y==="set"||y==="other"))return Fe.errors=[{}],!1;var h=_===e;if(!h)break}if(h){let A=x.length,y;if(A>1){let _={};
for(;A--;){let v=x[A];if(typeof v=="string"){if(typeof _[v]=="number")return y=_[v],Fe.errors=[{}],!1;_[v]=A}}}}}}else return Fe.
errors=[{}],!1;var b=E===e}else var b=!0}}}else return Fe.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let a=r.sessions,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Fe.errors=
[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Fe.errors=[{}],!1;if(a<1||isNaN(a))return Fe.
errors=[{}],!1}var t=g===e}else var t=!0}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=i,e===0}var ui=qe,us={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},vs={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},Mr=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function qe(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(x="unlisted"))return qe.errors=[{}],!1;{let E=e;for(let O of Object.keys(r))
if(!(O==="unlisted"||O==="columns"||O==="detect"||O==="clear"))return qe.errors=[{}],!1;if(E===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let O=r.unlisted,T=e;if(typeof O!="string")return qe.errors=[{}],!1;if(!(O==="show"||O==="hide"))return qe.
errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let T=r.columns,A=e;if(e===A)
if(T&&typeof T=="object"&&!Array.isArray(T)){if(Object.keys(T).length>1e4)return qe.errors=[{}],!1;for(let _ of Object.keys(
T)){let v=e;if(e===e)if(typeof _=="string"){if(l(_)>392){let D={};i===null?i=[D]:i.push(D),e++}else if(l(_)<5){let D={};
i===null?i=[D]:i.push(D),e++}else if(!Mr.test(_)){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.
push(D),e++}var p=v===e;if(!p){let D={};return i===null?i=[D]:i.push(D),e++,qe.errors=i,!1}}if(p)for(let _ of Object.keys(
T)){let v=T[_],D=e,N=e,P=!1,W=null,M=e;if(typeof v!="string"){let S={};i===null?i=[S]:i.push(S),e++}if(!(v==="null"||v===
"fixed"||v==="hash")){let S={};i===null?i=[S]:i.push(S),e++}var b=M===e;b&&(P=!0,W=0);let Z=e;if(e===Z)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let S;if((v.null===void 0||!s.call(v,"null"))&&(S="null")){let I={};i===null?i=[I]:i.push(I),
e++}else{let I=e;for(let C of Object.keys(v))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let z={};i===null?
i=[z]:i.push(z),e++;break}if(I===e){if(v.null!==void 0&&s.call(v,"null")){let C=v.null,z=e;if(typeof C!="boolean"){let j={};
i===null?i=[j]:i.push(j),e++}if(C!==!0){let j={};i===null?i=[j]:i.push(j),e++}var h=z===e}else var h=!0;if(h){if(v.nulls!==
void 0&&s.call(v,"nulls")){let z=v.nulls,q=e;if(typeof z!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(!(z==="show"||
z==="hide")){let F={};i===null?i=[F]:i.push(F),e++}var h=q===e}else var h=!0;if(h){if(v.write!==void 0&&s.call(v,"write")){
let q=v.write,j=e;if(typeof q!="string"){let $={};i===null?i=[$]:i.push($),e++}if(q!=="allow"){let $={};i===null?i=[$]:i.
push($),e++}var h=j===e}else var h=!0;if(h)if(v.search!==void 0&&s.call(v,"search")){let q=v.search,j=e;if(typeof q!="st\
ring"){let $={};i===null?i=[$]:i.push($),e++}if(q!=="equality"){let $={};i===null?i=[$]:i.push($),e++}var h=j===e}else var h=!0}}}}}else{
let S={};i===null?i=[S]:i.push(S),e++}var b=Z===e;if(b&&P)P=!1,W=[W,1];else{b&&(P=!0,W=1);let S=e;if(e===S)if(v&&typeof v==
"object"&&!Array.isArray(v)){let C;if((v.fixed===void 0||!s.call(v,"fixed"))&&(C="fixed")){let z={};i===null?i=[z]:i.push(
z),e++}else{let z=e;for(let q of Object.keys(v))if(!(q==="fixed"||q==="nulls"||q==="write"||q==="search")){let j={};i===
null?i=[j]:i.push(j),e++;break}if(z===e){if(v.fixed!==void 0&&s.call(v,"fixed")){let q=v.fixed,j=e;if(typeof q!="string"&&
!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let $={};i===null?i=[$]:i.push($),e++}if(e===j&&typeof q=="stri\
ng"&&l(q)>1e3){let $={};i===null?i=[$]:i.push($),e++}var f=j===e}else var f=!0;if(f){if(v.nulls!==void 0&&s.call(v,"null\
s")){let j=v.nulls,F=e;if(typeof j!="string"){let R={};i===null?i=[R]:i.push(R),e++}if(!(j==="show"||j==="hide")){let R={};
i===null?i=[R]:i.push(R),e++}var f=F===e}else var f=!0;if(f){if(v.write!==void 0&&s.call(v,"write")){let F=v.write,$=e;if(typeof F!=
"string"){let U={};i===null?i=[U]:i.push(U),e++}if(F!=="allow"){let U={};i===null?i=[U]:i.push(U),e++}var f=$===e}else var f=!0;
if(f)if(v.search!==void 0&&s.call(v,"search")){let F=v.search,$=e;if(typeof F!="string"){let U={};i===null?i=[U]:i.push(
U),e++}if(F!=="equality"){let U={};i===null?i=[U]:i.push(U),e++}var f=$===e}else var f=!0}}}}}else{let C={};i===null?i=[
C]:i.push(C),e++}var b=S===e;if(b&&P)P=!1,W=[W,2];else{b&&(P=!0,W=2);let C=e;if(e===C)if(v&&typeof v=="object"&&!Array.isArray(
v)){let q;if((v.keep===void 0||!s.call(v,"keep"))&&(q="keep")){let j={};i===null?i=[j]:i.push(j),e++}else{let j=e;for(let F of Object.
keys(v))if(!(F==="keep"||F==="nulls"||F==="write"||F==="search")){let $={};i===null?i=[$]:i.push($),e++;break}if(j===e){
if(v.keep!==void 0&&s.call(v,"keep")){let F=v.keep,$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(
F).length<1){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let L of Object.keys(F))if(!(L==="first"||L==="last")){
let K={};i===null?i=[K]:i.push(K),e++;break}if(U===e){if(F.first!==void 0&&s.call(F,"first")){let L=F.first,K=e;if(!(typeof L==
"number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let X={};i===null?i=[X]:i.push(X),e++}if(e===K&&typeof L=="number"&&isFinite(
L)){if(L>64||isNaN(L)){let X={};i===null?i=[X]:i.push(X),e++}else if(L<1||isNaN(L)){let X={};i===null?i=[X]:i.push(X),e++}}
var c=K===e}else var c=!0;if(c)if(F.last!==void 0&&s.call(F,"last")){let L=F.last,K=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(
L)&&isFinite(L))){let X={};i===null?i=[X]:i.push(X),e++}if(e===K&&typeof L=="number"&&isFinite(L)){if(L>64||isNaN(L)){let X={};
i===null?i=[X]:i.push(X),e++}else if(L<1||isNaN(L)){let X={};i===null?i=[X]:i.push(X),e++}}var c=K===e}else var c=!0}}else{
let U={};i===null?i=[U]:i.push(U),e++}var m=$===e}else var m=!0;if(m){if(v.nulls!==void 0&&s.call(v,"nulls")){let $=v.nulls,
R=e;if(typeof $!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(!($==="show"||$==="hide")){let L={};i===null?i=[L]:i.
push(L),e++}var m=R===e}else var m=!0;if(m){if(v.write!==void 0&&s.call(v,"write")){let R=v.write,U=e;if(typeof R!="stri\
ng"){let K={};i===null?i=[K]:i.push(K),e++}if(R!=="allow"){let K={};i===null?i=[K]:i.push(K),e++}var m=U===e}else var m=!0;
if(m)if(v.search!==void 0&&s.call(v,"search")){let R=v.search,U=e;if(typeof R!="string"){let K={};i===null?i=[K]:i.push(
K),e++}if(R!=="equality"){let K={};i===null?i=[K]:i.push(K),e++}var m=U===e}else var m=!0}}}}}else{let q={};i===null?i=[
q]:i.push(q),e++}var b=C===e;if(b&&P)P=!1,W=[W,3];else{b&&(P=!0,W=3);let q=e;if(e===q)if(v&&typeof v=="object"&&!Array.isArray(
v)){let F;if((v.email===void 0||!s.call(v,"email"))&&(F="email")){let $={};i===null?i=[$]:i.push($),e++}else{let $=e;for(let R of Object.
keys(v))if(!(R==="email"||R==="nulls"||R==="write"||R==="search")){let U={};i===null?i=[U]:i.push(U),e++;break}if($===e){
if(v.email!==void 0&&s.call(v,"email")){let R=v.email,U=e;if(typeof R!="string"){let K={};i===null?i=[K]:i.push(K),e++}if(R!==
"domain"){let K={};i===null?i=[K]:i.push(K),e++}var k=U===e}else var k=!0;if(k){if(v.nulls!==void 0&&s.call(v,"nulls")){
let U=v.nulls,L=e;if(typeof U!="string"){let H={};i===null?i=[H]:i.push(H),e++}if(!(U==="show"||U==="hide")){let H={};i===
null?i=[H]:i.push(H),e++}var k=L===e}else var k=!0;if(k){if(v.write!==void 0&&s.call(v,"write")){let L=v.write,K=e;if(typeof L!=
"string"){let X={};i===null?i=[X]:i.push(X),e++}if(L!=="allow"){let X={};i===null?i=[X]:i.push(X),e++}var k=K===e}else var k=!0;
if(k)if(v.search!==void 0&&s.call(v,"search")){let L=v.search,K=e;if(typeof L!="string"){let X={};i===null?i=[X]:i.push(
X),e++}if(L!=="equality"){let X={};i===null?i=[X]:i.push(X),e++}var k=K===e}else var k=!0}}}}}else{let F={};i===null?i=[
F]:i.push(F),e++}var b=q===e;if(b&&P)P=!1,W=[W,4];else{b&&(P=!0,W=4);let F=e;if(e===F)if(v&&typeof v=="object"&&!Array.isArray(
v)){let R;if((v.hash===void 0||!s.call(v,"hash"))&&(R="hash")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let L of Object.
keys(v))if(!(L==="hash"||L==="nulls"||L==="write"||L==="search")){let K={};i===null?i=[K]:i.push(K),e++;break}if(U===e){
if(v.hash!==void 0&&s.call(v,"hash")){let L=v.hash,K=e;if(typeof L!="boolean"){let X={};i===null?i=[X]:i.push(X),e++}if(L!==
!0){let X={};i===null?i=[X]:i.push(X),e++}var d=K===e}else var d=!0;if(d){if(v.nulls!==void 0&&s.call(v,"nulls")){let K=v.
nulls,H=e;if(typeof K!="string"){let se={};i===null?i=[se]:i.push(se),e++}if(!(K==="show"||K==="hide")){let se={};i===null?
i=[se]:i.push(se),e++}var d=H===e}else var d=!0;if(d){if(v.write!==void 0&&s.call(v,"write")){let H=v.write,X=e;if(typeof H!=
"string"){let re={};i===null?i=[re]:i.push(re),e++}if(H!=="allow"){let re={};i===null?i=[re]:i.push(re),e++}var d=X===e}else
var d=!0;if(d)if(v.search!==void 0&&s.call(v,"search")){let H=v.search,X=e;if(typeof H!="string"){let re={};i===null?i=[
re]:i.push(re),e++}if(H!=="equality"){let re={};i===null?i=[re]:i.push(re),e++}var d=X===e}else var d=!0}}}}}else{let R={};
i===null?i=[R]:i.push(R),e++}var b=F===e;b&&P?(P=!1,W=[W,5]):b&&(P=!0,W=5)}}}}if(P)e=N,i!==null&&(N?i.length=N:i=null);else{
let S={};return i===null?i=[S]:i.push(S),e++,qe.errors=i,!1}var n=D===e;if(!n)break}}else return qe.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let A=r.detect,y=e;if(e===y)if(Array.isArray(A)){if(A.length>
5)return qe.errors=[{}],!1;if(A.length<1)return qe.errors=[{}],!1;{var o=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],
P=e;if(typeof N!="string")return qe.errors=[{}],!1;if(!(N==="credit-card"||N==="us-ssn"||N==="email"||N==="iban"||N==="t\
oken"))return qe.errors=[{}],!1;var o=P===e;if(!o)break}if(o){let D=A.length,N;if(D>1){let P={};for(;D--;){let W=A[D];if(typeof W==
"string"){if(typeof P[W]=="number")return N=P[W],qe.errors=[{}],!1;P[W]=D}}}}}}else return qe.errors=[{}],!1;var t=y===e}else
var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let A=r.clear,y=e;if(e===y)if(Array.isArray(A)){if(A.length>1e3)return qe.
errors=[{}],!1;if(A.length<1)return qe.errors=[{}],!1;{var a=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(e===
P)if(N&&typeof N=="object"&&!Array.isArray(N)){let M;if((N.columns===void 0||!s.call(N,"columns"))&&(M="columns")||(N.roles===
void 0||!s.call(N,"roles"))&&(M="roles"))return qe.errors=[{}],!1;{let Z=e;for(let S of Object.keys(N))if(!(S==="columns"||
S==="roles"))return qe.errors=[{}],!1;if(Z===e){if(N.columns!==void 0&&s.call(N,"columns")){let S=N.columns,I=e;if(e===I)
if(Array.isArray(S)){if(S.length>1e3)return qe.errors=[{}],!1;if(S.length<1)return qe.errors=[{}],!1;{var g=!0;let z=S.length;
for(let q=0;q<z;q++){let j=S[q],F=e;if(typeof j!="string")return qe.errors=[{}],!1;if(e===e)if(typeof j=="string"){if(l(
j)>392)return qe.errors=[{}],!1;if(l(j)<5)return qe.errors=[{}],!1;if(!Mr.test(j))return qe.errors=[{}],!1}else return qe.
errors=[{}],!1;var g=F===e;if(!g)break}if(g){let q=S.length,j;if(q>1){let F={};for(;q--;){let $=S[q];if(typeof $=="strin\
g"){if(typeof F[$]=="number")return j=F[$],qe.errors=[{}],!1;F[$]=q}}}}}}else return qe.errors=[{}],!1;var w=I===e}else var w=!0;
if(w)if(N.roles!==void 0&&s.call(N,"roles")){let S=N.roles,I=e;if(e===I)if(Array.isArray(S)){if(S.length>100)return qe.errors=
[{}],!1;if(S.length<1)return qe.errors=[{}],!1;{var u=!0;let z=S.length;for(let q=0;q<z;q++){let j=S[q],F=e;if(typeof j!=
"string")return qe.errors=[{}],!1;if(e===e)if(typeof j=="string"){if(l(j)>63)return qe.errors=[{}],!1;if(l(j)<1)return qe.
errors=[{}],!1;if(!Me.test(j))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var u=F===e;if(!u)break}if(u){let q=S.
length,j;if(q>1){let F={};for(;q--;){let $=S[q];if(typeof $=="string"){if(typeof F[$]=="number")return j=F[$],qe.errors=
[{}],!1;F[$]=q}}}}}}else return qe.errors=[{}],!1;var w=I===e}else var w=!0}}}else return qe.errors=[{}],!1;var a=P===e;
if(!a)break}}}else return qe.errors=[{}],!1;var t=y===e}else var t=!0}}}}}else return qe.errors=[{}],!1;return qe.errors=
i,e===0}var vi=B,qi={title:"GuardDocument",description:"guards/RESOURCE.yaml: what is denied or held for approval; limit\
s.",type:"object",additionalProperties:!1,required:[],properties:{deny:{type:"array",minItems:1,maxItems:100,description:"\
What is denied. An entry is met when all that it says is met.",items:{type:"object",additionalProperties:!1,required:[],
properties:{statements:{type:"array",minItems:1,maxItems:40,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/state\
mentName"},description:"Kinds of statement by what they do, or finer names of them."},tables:{type:"array",minItems:1,maxItems:100,
uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/tablePattern"},description:"Relations that the statement reads or\
 writes, through views and partitions too."},columns:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"s\
tring",$ref:"words#/$defs/columnPattern"},description:"Columns that the statement names or may read."},roles:{type:"arra\
y",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/name"},description:"Roles of the resou\
rce; absent: every role."},during:{$ref:"guard#/$defs/window",description:"Met within these hours."},outside:{$ref:"guar\
d#/$defs/window",description:"Met outside these hours."},from:{$ref:"guard#/$defs/networks",description:"Met by clients \
in these networks."},notFrom:{$ref:"guard#/$defs/networks",description:"Met by clients outside these networks."}},minProperties:1,
"x-instead":"Write { statements: [NAME, \u2026] }; tables, columns, roles, during, outside, from and notFrom narrow it.",
"x-unknown":{statement:"Write `statements`, a list.",table:"Write `tables`, a list.",relations:"Write `tables`, a list o\
f schema.table.",column:"Write `columns`, a list.",role:"Write `roles`, a list.",when:"Write `outside:` for what is deni\
ed or held outside some hours, or `during:` for within.",networks:"Write `from:` or `notFrom:`, a list of networks.",why:"\
Say it in a comment: `# \u2026`.",rows:"Rows can be held (hold: [{ rows: { over: N } }]) or limited (limit: { rows: N })\
, not denied."}}},hold:{type:"array",minItems:1,maxItems:100,description:"What waits for an approval. An entry is met wh\
en all that it says is met.",items:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",minItems:1,maxItems:40,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/statementName"},description:"Kinds of s\
tatement by what they do, or finer names of them."},tables:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"\
string",$ref:"words#/$defs/tablePattern"},description:"Relations that the statement reads or writes, through views and p\
artitions too."},columns:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/co\
lumnPattern"},description:"Columns that the statement names or may read."},roles:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{type:"string",$ref:"words#/$defs/name"},description:"Roles of the resource; absent: every role."},during:{$ref:"g\
uard#/$defs/window",description:"Met within these hours."},outside:{$ref:"guard#/$defs/window",description:"Met outside \
these hours."},from:{$ref:"guard#/$defs/networks",description:"Met by clients in these networks."},notFrom:{$ref:"guard#\
/$defs/networks",description:"Met by clients outside these networks."},rows:{type:"object",additionalProperties:!1,required:[
"over"],properties:{over:{type:"integer",minimum:1,maximum:1e9,description:"Held when more rows than this would be read \
or written."}},description:"By number of rows.","x-instead":"Write rows: { over: NUMBER }."}},minProperties:1,"x-instead":"\
Write { statements: [NAME, \u2026] } or { rows: { over: NUMBER } }; tables, columns, roles, during, outside, from and notFrom\
 narrow it.","x-unknown":{statement:"Write `statements`, a list.",table:"Write `tables`, a list.",relations:"Write `tabl\
es`, a list of schema.table.",column:"Write `columns`, a list.",role:"Write `roles`, a list.",when:"Write `outside:` for\
 what is denied or held outside some hours, or `during:` for within.",networks:"Write `from:` or `notFrom:`, a list of n\
etworks.",why:"Say it in a comment: `# \u2026`."}}},limit:{type:"object",additionalProperties:!1,required:[],properties:{
rows:{type:"integer",minimum:1,maximum:1e9,description:"The most rows one statement may return."},sessionRows:{type:"int\
eger",minimum:1,maximum:1e12,description:"The most rows all statements of one session may return together."},statement:{
$ref:"words#/$defs/duration",description:"The longest one statement may run."}},minProperties:1,description:"Limits of e\
very statement.","x-unknown":{time:"Write statement: and a duration such as 5m.",timeout:"Write statement: and a duratio\
n such as 5m.",session:"Write sessionRows: NUMBER; how long a session lasts stands in writ.yaml.",rowsPerSession:"Write \
sessionRows: NUMBER."}}},minProperties:1,"x-instead":"Write at least one of deny, hold and limit, or delete the file.","\
x-unknown":{limits:"Write `limit`.",allow:"What is allowed stands in the roles of resources/RESOURCE.yaml."},$defs:{window:{
type:"object",additionalProperties:!1,required:["zone"],properties:{days:{type:"array",minItems:1,maxItems:7,items:{type:"\
string",pattern:"^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$",maxLength:7,"x-meaning":"a day \
such as mon, or days such as mon-fri","x-instead":"Write mon, tue, wed, thu, fri, sat, sun, or a span such as mon-fri.",
description:"A day, or a span of days."},description:"Days; absent: every day."},from:{$ref:"guard#/$defs/clock",description:"\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},ds={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},Kr=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),Ti=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),di=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),Di=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function Ze(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if((r.zone===void 0||!s.call(r,"zone"))&&(h="zone"))return Ze.errors=[{}],!1;{let b=e;
for(let f of Object.keys(r))if(!(f==="days"||f==="from"||f==="to"||f==="zone"))return Ze.errors=[{}],!1;if(b===e){if(r.days!==
void 0&&s.call(r,"days")){let f=r.days,c=e;if(e===c)if(Array.isArray(f)){if(f.length>7)return Ze.errors=[{}],!1;if(f.length<
1)return Ze.errors=[{}],!1;{var t=!0;let k=f.length;for(let d=0;d<k;d++){let n=f[d],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return Ze.errors=[{}],!1;if(!Ti.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return Ze.errors=[{}],!1;var p=c===e}else var p=!0;if(p){if(r.from!==void 0&&s.call(r,"from")){let c=r.from,
m=e;if(e===e)if(typeof c=="string"){if(l(c)>5)return Ze.errors=[{}],!1;if(!di.test(c))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var p=m===e}else var p=!0;if(p){if(r.to!==void 0&&s.call(r,"to")){let m=r.to,k=e;if(e===e)if(typeof m=="s\
tring"){if(l(m)>5)return Ze.errors=[{}],!1;if(!di.test(m))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var p=k===
e}else var p=!0;if(p)if(r.zone!==void 0&&s.call(r,"zone")){let m=r.zone,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Ze.
errors=[{}],!1;if(l(m)<3)return Ze.errors=[{}],!1;if(!Di.test(m))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var p=k===e}else var p=!0}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function B(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return B.errors=[{}],!1;{let T=e;for(let A of Object.keys(r))if(!(A==="deny"||A==="hold"||A==="limit"))return B.
errors=[{}],!1;if(T===e){if(r.deny!==void 0&&s.call(r,"deny")){let A=r.deny,y=e;if(e===y)if(Array.isArray(A)){if(A.length>
100)return B.errors=[{}],!1;if(A.length<1)return B.errors=[{}],!1;{var t=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],
P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length<1)return B.errors=[{}],!1;{let M=e;for(let Z of Object.
keys(N))if(!(Z==="statements"||Z==="tables"||Z==="columns"||Z==="roles"||Z==="during"||Z==="outside"||Z==="from"||Z==="n\
otFrom"))return B.errors=[{}],!1;if(M===e){if(N.statements!==void 0&&s.call(N,"statements")){let Z=N.statements,S=e;if(e===
S)if(Array.isArray(Z)){if(Z.length>40)return B.errors=[{}],!1;if(Z.length<1)return B.errors=[{}],!1;{var p=!0;let C=Z.length;
for(let z=0;z<C;z++){let q=Z[z],j=e;if(typeof q!="string")return B.errors=[{}],!1;if(typeof q!="string")return B.errors=
[{}],!1;if(!(q==="select"||q==="insert"||q==="update"||q==="delete"||q==="merge"||q==="truncate"||q==="ddl"||q==="call"||
q==="do"||q==="lock"||q==="notify"||q==="maintenance"||q==="set"||q==="other"||q==="create"||q==="alter"||q==="drop"||q===
"grant-rights"||q==="alter-system"||q==="alter-role"||q==="copy"||q==="copy-file"||q==="copy-program"||q==="explain-anal\
yze"||q==="prepare"||q==="cursor"||q==="two-phase"||q==="without-condition"))return B.errors=[{}],!1;var p=j===e;if(!p)break}
if(p){let z=Z.length,q;if(z>1){let j={};for(;z--;){let F=Z[z];if(typeof F=="string"){if(typeof j[F]=="number")return q=j[F],
B.errors=[{}],!1;j[F]=z}}}}}}else return B.errors=[{}],!1;var h=S===e}else var h=!0;if(h){if(N.tables!==void 0&&s.call(N,
"tables")){let S=N.tables,I=e;if(e===I)if(Array.isArray(S)){if(S.length>100)return B.errors=[{}],!1;if(S.length<1)return B.
errors=[{}],!1;{var b=!0;let z=S.length;for(let q=0;q<z;q++){let j=S[q],F=e;if(typeof j!="string")return B.errors=[{}],!1;
if(e===e)if(typeof j=="string"){if(l(j)>261)return B.errors=[{}],!1;if(l(j)<3)return B.errors=[{}],!1;if(!Ur.test(j))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var b=F===e;if(!b)break}if(b){let q=S.length,j;if(q>1){let F={};for(;q--;){let $=S[q];
if(typeof $=="string"){if(typeof F[$]=="number")return j=F[$],B.errors=[{}],!1;F[$]=q}}}}}}else return B.errors=[{}],!1;
var h=I===e}else var h=!0;if(h){if(N.columns!==void 0&&s.call(N,"columns")){let I=N.columns,C=e;if(e===C)if(Array.isArray(
I)){if(I.length>100)return B.errors=[{}],!1;if(I.length<1)return B.errors=[{}],!1;{var f=!0;let q=I.length;for(let j=0;j<
q;j++){let F=I[j],$=e;if(typeof F!="string")return B.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(F)>392)return B.
errors=[{}],!1;if(l(F)<5)return B.errors=[{}],!1;if(!Mr.test(F))return B.errors=[{}],!1}else return B.errors=[{}],!1;var f=$===
e;if(!f)break}if(f){let j=I.length,F;if(j>1){let $={};for(;j--;){let R=I[j];if(typeof R=="string"){if(typeof $[R]=="numb\
er")return F=$[R],B.errors=[{}],!1;$[R]=j}}}}}}else return B.errors=[{}],!1;var h=C===e}else var h=!0;if(h){if(N.roles!==
void 0&&s.call(N,"roles")){let C=N.roles,z=e;if(e===z)if(Array.isArray(C)){if(C.length>100)return B.errors=[{}],!1;if(C.
length<1)return B.errors=[{}],!1;{var c=!0;let j=C.length;for(let F=0;F<j;F++){let $=C[F],R=e;if(typeof $!="string")return B.
errors=[{}],!1;if(e===e)if(typeof $=="string"){if(l($)>63)return B.errors=[{}],!1;if(l($)<1)return B.errors=[{}],!1;if(!Me.
test($))return B.errors=[{}],!1}else return B.errors=[{}],!1;var c=R===e;if(!c)break}if(c){let F=C.length,$;if(F>1){let R={};
for(;F--;){let U=C[F];if(typeof U=="string"){if(typeof R[U]=="number")return $=R[U],B.errors=[{}],!1;R[U]=F}}}}}}else return B.
errors=[{}],!1;var h=z===e}else var h=!0;if(h){if(N.during!==void 0&&s.call(N,"during")){let z=e;Ze(N.during,{instancePath:V+
"/deny/"+D+"/during",parentData:N,parentDataProperty:"during",rootData:G})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=
i.length);var h=z===e}else var h=!0;if(h){if(N.outside!==void 0&&s.call(N,"outside")){let q=e;Ze(N.outside,{instancePath:V+
"/deny/"+D+"/outside",parentData:N,parentDataProperty:"outside",rootData:G})||(i=i===null?Ze.errors:i.concat(Ze.errors),
e=i.length);var h=q===e}else var h=!0;if(h){if(N.from!==void 0&&s.call(N,"from")){let j=N.from,F=e;if(e===e)if(Array.isArray(
j)){if(j.length>100)return B.errors=[{}],!1;if(j.length<1)return B.errors=[{}],!1;{var m=!0;let R=j.length;for(let U=0;U<
R;U++){let L=j[U],K=e;if(e===K)if(typeof L=="string"){if(l(L)>49)return B.errors=[{}],!1;if(l(L)<2)return B.errors=[{}],
!1;if(!Kr.test(L))return B.errors=[{}],!1}else return B.errors=[{}],!1;var m=K===e;if(!m)break}if(m){let U=j.length,L;if(U>
1){let K={};for(;U--;){let H=j[U];if(typeof H=="string"){if(typeof K[H]=="number")return L=K[H],B.errors=[{}],!1;K[H]=U}}}}}}else
return B.errors=[{}],!1;var h=F===e}else var h=!0;if(h)if(N.notFrom!==void 0&&s.call(N,"notFrom")){let j=N.notFrom,F=e;if(e===
e)if(Array.isArray(j)){if(j.length>100)return B.errors=[{}],!1;if(j.length<1)return B.errors=[{}],!1;{var k=!0;let R=j.length;
for(let U=0;U<R;U++){let L=j[U],K=e;if(e===K)if(typeof L=="string"){if(l(L)>49)return B.errors=[{}],!1;if(l(L)<2)return B.
errors=[{}],!1;if(!Kr.test(L))return B.errors=[{}],!1}else return B.errors=[{}],!1;var k=K===e;if(!k)break}if(k){let U=j.
length,L;if(U>1){let K={};for(;U--;){let H=j[U];if(typeof H=="string"){if(typeof K[H]=="number")return L=K[H],B.errors=[
{}],!1;K[H]=U}}}}}}else return B.errors=[{}],!1;var h=F===e}else var h=!0}}}}}}}}}else return B.errors=[{}],!1;var t=P===
e;if(!t)break}}}else return B.errors=[{}],!1;var d=y===e}else var d=!0;if(d){if(r.hold!==void 0&&s.call(r,"hold")){let y=r.
hold,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return B.errors=[{}],!1;if(y.length<1)return B.errors=[{}],!1;{var n=!0;
let D=y.length;for(let N=0;N<D;N++){let P=y[N],W=e;if(e===W)if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(
P).length<1)return B.errors=[{}],!1;{let Z=e;for(let S of Object.keys(P))if(!s.call(qi.properties.hold.items.properties,
S))return B.errors=[{}],!1;if(Z===e){if(P.statements!==void 0&&s.call(P,"statements")){let S=P.statements,I=e;if(e===I)if(Array.
isArray(S)){if(S.length>40)return B.errors=[{}],!1;if(S.length<1)return B.errors=[{}],!1;{var o=!0;let z=S.length;for(let q=0;q<
z;q++){let j=S[q],F=e;if(typeof j!="string")return B.errors=[{}],!1;if(typeof j!="string")return B.errors=[{}],!1;if(!(j===
"select"||j==="insert"||j==="update"||j==="delete"||j==="merge"||j==="truncate"||j==="ddl"||j==="call"||j==="do"||j==="l\
ock"||j==="notify"||j==="maintenance"||j==="set"||j==="other"||j==="create"||j==="alter"||j==="drop"||j==="grant-rights"||
j==="alter-system"||j==="alter-role"||j==="copy"||j==="copy-file"||j==="copy-program"||j==="explain-analyze"||j==="prepa\
re"||j==="cursor"||j==="two-phase"||j==="without-condition"))return B.errors=[{}],!1;var o=F===e;if(!o)break}if(o){let q=S.
length,j;if(q>1){let F={};for(;q--;){let $=S[q];if(typeof $=="string"){if(typeof F[$]=="number")return j=F[$],B.errors=[
{}],!1;F[$]=q}}}}}}else return B.errors=[{}],!1;var a=I===e}else var a=!0;if(a){if(P.tables!==void 0&&s.call(P,"tables")){
let I=P.tables,C=e;if(e===C)if(Array.isArray(I)){if(I.length>100)return B.errors=[{}],!1;if(I.length<1)return B.errors=[
{}],!1;{var g=!0;let q=I.length;for(let j=0;j<q;j++){let F=I[j],$=e;if(typeof F!="string")return B.errors=[{}],!1;if(e===
e)if(typeof F=="string"){if(l(F)>261)return B.errors=[{}],!1;if(l(F)<3)return B.errors=[{}],!1;if(!Ur.test(F))return B.errors=
[{}],!1}else return B.errors=[{}],!1;var g=$===e;if(!g)break}if(g){let j=I.length,F;if(j>1){let $={};for(;j--;){let R=I[j];
if(typeof R=="string"){if(typeof $[R]=="number")return F=$[R],B.errors=[{}],!1;$[R]=j}}}}}}else return B.errors=[{}],!1;
var a=C===e}else var a=!0;if(a){if(P.columns!==void 0&&s.call(P,"columns")){let C=P.columns,z=e;if(e===z)if(Array.isArray(
C)){if(C.length>100)return B.errors=[{}],!1;if(C.length<1)return B.errors=[{}],!1;{var u=!0;let j=C.length;for(let F=0;F<
j;F++){let $=C[F],R=e;if(typeof $!="string")return B.errors=[{}],!1;if(e===e)if(typeof $=="string"){if(l($)>392)return B.
errors=[{}],!1;if(l($)<5)return B.errors=[{}],!1;if(!Mr.test($))return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=R===
e;if(!u)break}if(u){let F=C.length,$;if(F>1){let R={};for(;F--;){let U=C[F];if(typeof U=="string"){if(typeof R[U]=="numb\
er")return $=R[U],B.errors=[{}],!1;R[U]=F}}}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0;if(a){if(P.roles!==
void 0&&s.call(P,"roles")){let z=P.roles,q=e;if(e===q)if(Array.isArray(z)){if(z.length>100)return B.errors=[{}],!1;if(z.
length<1)return B.errors=[{}],!1;{var w=!0;let F=z.length;for(let $=0;$<F;$++){let R=z[$],U=e;if(typeof R!="string")return B.
errors=[{}],!1;if(e===e)if(typeof R=="string"){if(l(R)>63)return B.errors=[{}],!1;if(l(R)<1)return B.errors=[{}],!1;if(!Me.
test(R))return B.errors=[{}],!1}else return B.errors=[{}],!1;var w=U===e;if(!w)break}if(w){let $=z.length,R;if($>1){let U={};
for(;$--;){let L=z[$];if(typeof L=="string"){if(typeof U[L]=="number")return R=U[L],B.errors=[{}],!1;U[L]=$}}}}}}else return B.
errors=[{}],!1;var a=q===e}else var a=!0;if(a){if(P.during!==void 0&&s.call(P,"during")){let q=e;Ze(P.during,{instancePath:V+
"/hold/"+N+"/during",parentData:P,parentDataProperty:"during",rootData:G})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=
i.length);var a=q===e}else var a=!0;if(a){if(P.outside!==void 0&&s.call(P,"outside")){let j=e;Ze(P.outside,{instancePath:V+
"/hold/"+N+"/outside",parentData:P,parentDataProperty:"outside",rootData:G})||(i=i===null?Ze.errors:i.concat(Ze.errors),
e=i.length);var a=j===e}else var a=!0;if(a){if(P.from!==void 0&&s.call(P,"from")){let F=P.from,$=e;if(e===e)if(Array.isArray(
F)){if(F.length>100)return B.errors=[{}],!1;if(F.length<1)return B.errors=[{}],!1;{var x=!0;let U=F.length;for(let L=0;L<
U;L++){let K=F[L],H=e;if(e===H)if(typeof K=="string"){if(l(K)>49)return B.errors=[{}],!1;if(l(K)<2)return B.errors=[{}],
!1;if(!Kr.test(K))return B.errors=[{}],!1}else return B.errors=[{}],!1;var x=H===e;if(!x)break}if(x){let L=F.length,K;if(L>
1){let H={};for(;L--;){let X=F[L];if(typeof X=="string"){if(typeof H[X]=="number")return K=H[X],B.errors=[{}],!1;H[X]=L}}}}}}else
return B.errors=[{}],!1;var a=$===e}else var a=!0;if(a){if(P.notFrom!==void 0&&s.call(P,"notFrom")){let $=P.notFrom,R=e;
if(e===e)if(Array.isArray($)){if($.length>100)return B.errors=[{}],!1;if($.length<1)return B.errors=[{}],!1;{var E=!0;let L=$.
length;for(let K=0;K<L;K++){let H=$[K],X=e;if(e===X)if(typeof H=="string"){if(l(H)>49)return B.errors=[{}],!1;if(l(H)<2)
return B.errors=[{}],!1;if(!Kr.test(H))return B.errors=[{}],!1}else return B.errors=[{}],!1;var E=X===e;if(!E)break}if(E){
let K=$.length,H;if(K>1){let X={};for(;K--;){let se=$[K];if(typeof se=="string"){if(typeof X[se]=="number")return H=X[se],
B.errors=[{}],!1;X[se]=K}}}}}}else return B.errors=[{}],!1;var a=R===e}else var a=!0;if(a)if(P.rows!==void 0&&s.call(P,"\
rows")){let $=P.rows,R=e;if(e===R)if($&&typeof $=="object"&&!Array.isArray($)){let L;if(($.over===void 0||!s.call($,"ove\
r"))&&(L="over"))return B.errors=[{}],!1;{let K=e;for(let H of Object.keys($))if(H!=="over")return B.errors=[{}],!1;if(K===
e&&$.over!==void 0&&s.call($,"over")){let H=$.over,X=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H)))return B.
errors=[{}],!1;if(e===X&&typeof H=="number"&&isFinite(H)){if(H>1e9||isNaN(H))return B.errors=[{}],!1;if(H<1||isNaN(H))return B.
errors=[{}],!1}}}}else return B.errors=[{}],!1;var a=R===e}else var a=!0}}}}}}}}}}else return B.errors=[{}],!1;var n=W===
e;if(!n)break}}}else return B.errors=[{}],!1;var d=_===e}else var d=!0;if(d)if(r.limit!==void 0&&s.call(r,"limit")){let y=r.
limit,_=e;if(e===_)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1)return B.errors=[{}],!1;{let D=e;
for(let N of Object.keys(y))if(!(N==="rows"||N==="sessionRows"||N==="statement"))return B.errors=[{}],!1;if(D===e){if(y.
rows!==void 0&&s.call(y,"rows")){let N=y.rows,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return B.errors=
[{}],!1;if(e===P&&typeof N=="number"&&isFinite(N)){if(N>1e9||isNaN(N))return B.errors=[{}],!1;if(N<1||isNaN(N))return B.
errors=[{}],!1}var O=P===e}else var O=!0;if(O){if(y.sessionRows!==void 0&&s.call(y,"sessionRows")){let P=y.sessionRows,W=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return B.errors=[{}],!1;if(e===W&&typeof P=="number"&&isFinite(
P)){if(P>1e12||isNaN(P))return B.errors=[{}],!1;if(P<1||isNaN(P))return B.errors=[{}],!1}var O=W===e}else var O=!0;if(O)
if(y.statement!==void 0&&s.call(y,"statement")){let P=y.statement,W=e;if(e===e)if(typeof P=="string"){if(l(P)>7)return B.
errors=[{}],!1;if(l(P)<2)return B.errors=[{}],!1;if(!wr.test(P))return B.errors=[{}],!1}else return B.errors=[{}],!1;var O=W===
e}else var O=!0}}}}else return B.errors=[{}],!1;var d=_===e}else var d=!0}}}}else return B.errors=[{}],!1;return B.errors=
i,e===0}var pi=rr;function Ir(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0,
t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(r,"user"))&&
(m="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))if(d!=="user"){let n={};i===null?
i=[n]:i.push(n),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let d=r.user;if(e===e)if(typeof d=="string"){if(l(
d)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Fr.test(d)){
let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[m]:i.push(
m),e++}var c=b===e;c&&(p=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===void 0||
!s.call(r,"group"))&&(m="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))if(d!==
"group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let d=r.group;if(e===
e)if(typeof d=="string"){if(l(d)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<1){let n={};i===null?i=[n]:i.push(
n),e++}else if(!Me.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);let m=e;if(e===m)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let d;if((r.workload===void 0||!s.call(r,"workload"))&&(d="workload")){let n={};i===null?i=[n]:i.
push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}n===
e&&r.workload!==void 0&&s.call(r,"workload")&&(or(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:G})||(i=i===null?or.errors:i.concat(or.errors),e=i.length))}}else{let d={};i===null?i=[d]:i.push(d),e++}
var c=m===e;c&&p?(p=!1,h=[h,2]):c&&(p=!0,h=2)}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Ir.errors=i,!1}return Ir.errors=i,e===0}var Ei=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function rr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if((r.to===void 0||!s.call(r,"to"))&&(p="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(p="resource")||(r.role===void 0||!s.call(r,"role"))&&(p="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(p="longest")||(r.why===void 0||!s.call(r,"why"))&&(p="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(p="atMost"))
return rr.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!(b==="to"||b==="resource"||b==="role"||b==="longest"||
b==="why"||b==="atMost"))return rr.errors=[{}],!1;if(h===e){if(r.to!==void 0&&s.call(r,"to")){let b=e;Ir(r.to,{instancePath:V+
"/to",parentData:r,parentDataProperty:"to",rootData:G})||(i=i===null?Ir.errors:i.concat(Ir.errors),e=i.length);var t=b===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let f=r.resource,c=e;if(e===e)if(typeof f=="string"){
if(l(f)>63)return rr.errors=[{}],!1;if(l(f)<1)return rr.errors=[{}],!1;if(!Me.test(f))return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let c=r.role,m=e;if(e===e)if(typeof c==
"string"){if(l(c)>63)return rr.errors=[{}],!1;if(l(c)<1)return rr.errors=[{}],!1;if(!Me.test(c))return rr.errors=[{}],!1}else
return rr.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let m=r.longest,k=e;
if(e===e)if(typeof m=="string"){if(l(m)>7)return rr.errors=[{}],!1;if(l(m)<2)return rr.errors=[{}],!1;if(!wr.test(m))return rr.
errors=[{}],!1}else return rr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let k=r.
why,d=e;if(e===d)if(typeof k=="string"){if(l(k)>200)return rr.errors=[{}],!1;if(l(k)<1)return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let k=r.atMost,d=e;if(e===d)if(typeof k==
"string"){if(l(k)>17)return rr.errors=[{}],!1;if(l(k)<7)return rr.errors=[{}],!1;if(!Ei.test(k))return rr.errors=[{}],!1}else
return rr.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}var ci=Y,
yi={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
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
side the records."}},$id:"proxy"},Ii=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Nr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Wi=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),Wr=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),zi=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function ve(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f=r.kty;if(typeof f=="string")if(f==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.
call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ve.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Zr.oneOf[0].properties,k))return ve.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.
kty,d=e;if(typeof k!="string")return ve.errors=[{}],!1;if(k!=="OKP")return ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let d=r.crv,n=e;if(typeof d!="string")return ve.errors=[{}],!1;if(d!=="Ed25519")return ve.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return ve.errors=[{}],!1;if(l(n)<43)return ve.errors=[{}],!1;if(!gr.test(n))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return ve.errors=[{}],!1;if(l(o)<1)return ve.errors=[{}],!1;if(!sr.test(o))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>16)return ve.errors=[{}],!1;if(l(a)<1)return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let g=r.use,u=e;if(typeof g!="string")return ve.errors=[{}],!1;
if(g!=="sig")return ve.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.
key_ops,w=e;if(e===w)if(Array.isArray(u)){if(u.length>1)return ve.errors=[{}],!1;if(u.length<1)return ve.errors=[{}],!1;
{var p=!0;let E=u.length;for(let O=0;O<E;O++){let T=u[O],A=e;if(typeof T!="string")return ve.errors=[{}],!1;if(T!=="veri\
fy")return ve.errors=[{}],!1;var p=A===e;if(!p)break}if(p){let O=u.length,T;if(O>1){let A={};for(;O--;){let y=u[O];if(typeof y==
"string"){if(typeof A[y]=="number")return T=A[y],ve.errors=[{}],!1;A[y]=O}}}}}}else return ve.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let w=e;if(typeof r.ext!="boolean")return ve.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let w=r.writ_use,x=e;if(typeof w!="string")return ve.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return ve.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else
return ve.errors=[{}],!1}else if(f==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||
!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.
y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return ve.errors=[{}],
!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Zr.oneOf[1].properties,k))return ve.errors=[{}],!1;if(m===e){if(r.kty!==
void 0&&s.call(r,"kty")){let k=r.kty,d=e;if(typeof k!="string")return ve.errors=[{}],!1;if(k!=="EC")return ve.errors=[{}],
!1;var h=d===e}else var h=!0;if(h){if(r.crv!==void 0&&s.call(r,"crv")){let d=r.crv,n=e;if(typeof d!="string")return ve.errors=
[{}],!1;if(d!=="P-256")return ve.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return ve.errors=[{}],!1;if(l(n)<43)return ve.errors=[{}],!1;if(!gr.test(
n))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){
let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return ve.errors=[{}],!1;if(l(o)<43)return ve.errors=[{}],!1;if(!gr.
test(o))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(
r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return ve.errors=[{}],!1;if(l(a)<1)return ve.errors=
[{}],!1;if(!sr.test(a))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.alg!==
void 0&&s.call(r,"alg")){let g=r.alg,u=e;if(e===u)if(typeof g=="string"){if(l(g)>16)return ve.errors=[{}],!1;if(l(g)<1)return ve.
errors=[{}],!1}else return ve.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let u=r.
use,w=e;if(typeof u!="string")return ve.errors=[{}],!1;if(u!=="sig")return ve.errors=[{}],!1;var h=w===e}else var h=!0;if(h){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let w=r.key_ops,x=e;if(e===x)if(Array.isArray(w)){if(w.length>1)return ve.errors=
[{}],!1;if(w.length<1)return ve.errors=[{}],!1;{var b=!0;let O=w.length;for(let T=0;T<O;T++){let A=w[T],y=e;if(typeof A!=
"string")return ve.errors=[{}],!1;if(A!=="verify")return ve.errors=[{}],!1;var b=y===e;if(!b)break}if(b){let T=w.length,
A;if(T>1){let y={};for(;T--;){let _=w[T];if(typeof _=="string"){if(typeof y[_]=="number")return A=y[_],ve.errors=[{}],!1;
y[_]=T}}}}}}else return ve.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.
ext!="boolean")return ve.errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.
writ_use,E=e;if(typeof x!="string")return ve.errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return ve.errors=
[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else return ve.errors=[{}],!1}else return ve.errors=[{}],!1;else return ve.errors=
[{}],!1}else return ve.errors=[{}],!1;return ve.errors=i,e===0}function pr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0,t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))
if(d!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let d=r.vault;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(p=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.
keys(r))if(d!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let d=r.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if((r.file===void 0||!s.call(r,"file"))&&(d="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!fr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let d={};i===null?i=[d]:i.push(d),e++}var c=m===e;if(c&&p)p=!1,h=[h,2];else{c&&(p=!0,h=
2);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Qr.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=d===
e;c&&p?(p=!1,h=[h,3]):c&&(p=!0,h=3)}}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,pr.errors=i,!1}return pr.errors=i,e===0}function cr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="\
file"))return cr.errors=[{}],!1;{let p=e;for(let h of Object.keys(r))if(h!=="file")return cr.errors=[{}],!1;if(p===e&&r.
file!==void 0&&s.call(r,"file")){let h=r.file;if(e===e)if(typeof h=="string"){if(l(h)>1024)return cr.errors=[{}],!1;if(l(
h)<1)return cr.errors=[{}],!1;if(!fr.test(h))return cr.errors=[{}],!1}else return cr.errors=[{}],!1}}}else return cr.errors=
[{}],!1;return cr.errors=i,e===0}function Y(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let T;if((r.bundle===void 0||!s.call(r,"bundle"))&&(T="bundle")||
(r.listen===void 0||!s.call(r,"listen"))&&(T="listen")||(r.records===void 0||!s.call(r,"records"))&&(T="records")||(r.tokens===
void 0||!s.call(r,"tokens"))&&(T="tokens"))return Y.errors=[{}],!1;{let A=e;for(let y of Object.keys(r))if(!s.call(yi.properties,
y))return Y.errors=[{}],!1;if(A===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let y=r.bundle,_=e;if(e===_)if(y&&typeof y==
"object"&&!Array.isArray(y)){let D;if((y.from===void 0||!s.call(y,"from"))&&(D="from")||(y.keys===void 0||!s.call(y,"key\
s"))&&(D="keys")||(y.repository===void 0||!s.call(y,"repository"))&&(D="repository")||(y.scope===void 0||!s.call(y,"scop\
e"))&&(D="scope")||(y.minSequence===void 0||!s.call(y,"minSequence"))&&(D="minSequence")||(y.epoch===void 0||!s.call(y,"\
epoch"))&&(D="epoch")||(y.every===void 0||!s.call(y,"every"))&&(D="every"))return Y.errors=[{}],!1;{let N=e;for(let P of Object.
keys(y))if(!s.call(yi.properties.bundle.properties,P))return Y.errors=[{}],!1;if(N===e){if(y.from!==void 0&&s.call(y,"fr\
om")){let P=y.from,W=e;if(e===W)if(typeof P=="string"){if(l(P)>2048)return Y.errors=[{}],!1;if(l(P)<1)return Y.errors=[{}],
!1;if(!fr.test(P))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(y.keys!==void 0&&
s.call(y,"keys")){let W=y.keys,M=e;if(e===M)if(Array.isArray(W)){if(W.length>10)return Y.errors=[{}],!1;if(W.length<1)return Y.
errors=[{}],!1;{var p=!0;let S=W.length;for(let I=0;I<S;I++){let C=W[I],z=e;if(e===z)if(C&&typeof C=="object"&&!Array.isArray(
C)){let j;if((C.kid===void 0||!s.call(C,"kid"))&&(j="kid")||(C.jwk===void 0||!s.call(C,"jwk"))&&(j="jwk"))return Y.errors=
[{}],!1;{let F=e;for(let $ of Object.keys(C))if(!($==="kid"||$==="jwk"||$==="notAfter"))return Y.errors=[{}],!1;if(F===e){
if(C.kid!==void 0&&s.call(C,"kid")){let $=C.kid,R=e;if(e===e)if(typeof $=="string"){if(l($)>128)return Y.errors=[{}],!1;
if(l($)<1)return Y.errors=[{}],!1;if(!sr.test($))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=R===e}else var h=!0;
if(h){if(C.jwk!==void 0&&s.call(C,"jwk")){let R=e;ve(C.jwk,{instancePath:V+"/bundle/keys/"+I+"/jwk",parentData:C,parentDataProperty:"\
jwk",rootData:G})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);var h=R===e}else var h=!0;if(h)if(C.notAfter!==
void 0&&s.call(C,"notAfter")){let R=C.notAfter,U=e;if(e===e)if(typeof R=="string"){if(l(R)>10)return Y.errors=[{}],!1;if(l(
R)<10)return Y.errors=[{}],!1;if(!Ii.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=U===e}else var h=!0}}}}else
return Y.errors=[{}],!1;var p=z===e;if(!p)break}}}else return Y.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(y.repository!==
void 0&&s.call(y,"repository")){let M=y.repository,Z=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M))&&typeof M!=
"string")return Y.errors=[{}],!1;if(e===Z){if(typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return Y.
errors=[{}],!1;if(M<1||isNaN(M))return Y.errors=[{}],!1}if(e===Z&&typeof M=="string"){if(l(M)>200)return Y.errors=[{}],!1;
if(l(M)<1)return Y.errors=[{}],!1}}var t=Z===e}else var t=!0;if(t){if(y.scope!==void 0&&s.call(y,"scope")){let Z=y.scope,
S=e;if(e===e)if(typeof Z=="string"){if(l(Z)>63)return Y.errors=[{}],!1;if(l(Z)<1)return Y.errors=[{}],!1;if(!Me.test(Z))
return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(y.minSequence!==void 0&&s.call(y,
"minSequence")){let S=y.minSequence,I=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return Y.errors=[{}],!1;
if(e===I&&typeof S=="number"&&isFinite(S)){if(S>9007199254740991||isNaN(S))return Y.errors=[{}],!1;if(S<0||isNaN(S))return Y.
errors=[{}],!1}var t=I===e}else var t=!0;if(t){if(y.epoch!==void 0&&s.call(y,"epoch")){let I=y.epoch,C=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Y.errors=[{}],!1;if(e===C&&typeof I=="number"&&isFinite(I)){if(I>9007199254740991||
isNaN(I))return Y.errors=[{}],!1;if(I<1||isNaN(I))return Y.errors=[{}],!1}var t=C===e}else var t=!0;if(t){if(y.first!==void 0&&
s.call(y,"first")){let C=y.first,z=e;if(e===e)if(typeof C=="string"){if(l(C)>71)return Y.errors=[{}],!1;if(l(C)<71)return Y.
errors=[{}],!1;if(!Nr.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(y.
every!==void 0&&s.call(y,"every")){let z=y.every,q=e;if(e===e)if(typeof z=="string"){if(l(z)>7)return Y.errors=[{}],!1;if(l(
z)<2)return Y.errors=[{}],!1;if(!wr.test(z))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=q===e}else var t=!0;
if(t){if(y.ca!==void 0&&s.call(y,"ca")){let q=y.ca,j=e;if(e===e)if(typeof q=="string"){if(l(q)>1024)return Y.errors=[{}],
!1;if(l(q)<1)return Y.errors=[{}],!1;if(!fr.test(q))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(y.token!==void 0&&s.call(y,"token")){let j=e;pr(y.token,{instancePath:V+"/bundle/token",parentData:y,parentDataProperty:"\
token",rootData:G})||(i=i===null?pr.errors:i.concat(pr.errors),e=i.length);var t=j===e}else var t=!0;if(t)if(y.s3!==void 0&&
s.call(y,"s3")){let j=y.s3,F=e;if(e===F)if(j&&typeof j=="object"&&!Array.isArray(j)){let R;if((j.region===void 0||!s.call(
j,"region"))&&(R="region")||(j.accessKeyId===void 0||!s.call(j,"accessKeyId"))&&(R="accessKeyId")||(j.secretAccessKey===
void 0||!s.call(j,"secretAccessKey"))&&(R="secretAccessKey"))return Y.errors=[{}],!1;{let U=e;for(let L of Object.keys(j))
if(!(L==="region"||L==="endpoint"||L==="pathStyle"||L==="accessKeyId"||L==="secretAccessKey"||L==="sessionToken"))return Y.
errors=[{}],!1;if(U===e){if(j.region!==void 0&&s.call(j,"region")){let L=j.region,K=e;if(e===K)if(typeof L=="string"){if(l(
L)>64)return Y.errors=[{}],!1;if(l(L)<1)return Y.errors=[{}],!1;if(!Wi.test(L))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var b=K===e}else var b=!0;if(b){if(j.endpoint!==void 0&&s.call(j,"endpoint")){let K=j.endpoint,H=e;if(e===H)if(typeof K==
"string"){if(l(K)>2048)return Y.errors=[{}],!1;if(l(K)<1)return Y.errors=[{}],!1;if(!fr.test(K))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var b=H===e}else var b=!0;if(b){if(j.pathStyle!==void 0&&s.call(j,"pathStyle")){let H=e;if(typeof j.
pathStyle!="boolean")return Y.errors=[{}],!1;var b=H===e}else var b=!0;if(b){if(j.accessKeyId!==void 0&&s.call(j,"access\
KeyId")){let X=e;pr(j.accessKeyId,{instancePath:V+"/bundle/s3/accessKeyId",parentData:j,parentDataProperty:"accessKeyId",
rootData:G})||(i=i===null?pr.errors:i.concat(pr.errors),e=i.length);var b=X===e}else var b=!0;if(b){if(j.secretAccessKey!==
void 0&&s.call(j,"secretAccessKey")){let se=e;pr(j.secretAccessKey,{instancePath:V+"/bundle/s3/secretAccessKey",parentData:j,
parentDataProperty:"secretAccessKey",rootData:G})||(i=i===null?pr.errors:i.concat(pr.errors),e=i.length);var b=se===e}else
var b=!0;if(b)if(j.sessionToken!==void 0&&s.call(j,"sessionToken")){let se=e;pr(j.sessionToken,{instancePath:V+"/bundle/\
s3/sessionToken",parentData:j,parentDataProperty:"sessionToken",rootData:G})||(i=i===null?pr.errors:i.concat(pr.errors),
e=i.length);var b=se===e}else var b=!0}}}}}}}else return Y.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}else return Y.
errors=[{}],!1;var f=_===e}else var f=!0;if(f){if(r.listen!==void 0&&s.call(r,"listen")){let _=r.listen,v=e;if(e===v)if(_&&
typeof _=="object"&&!Array.isArray(_)){let N;if((_.postgres===void 0||!s.call(_,"postgres"))&&(N="postgres"))return Y.errors=
[{}],!1;{let P=e;for(let W of Object.keys(_))if(!(W==="postgres"||W==="control"))return Y.errors=[{}],!1;if(P===e){if(_.
postgres!==void 0&&s.call(_,"postgres")){let W=_.postgres,M=e,Z=e,S=!1,I=null,C=e;if(e===C)if(W&&typeof W=="object"&&!Array.
isArray(W)){let j;if((W.address===void 0||!s.call(W,"address"))&&(j="address")||(W.tls===void 0||!s.call(W,"tls"))&&(j="\
tls")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let $ of Object.keys(W))if(!($==="address"||$==="tls")){let R={};
i===null?i=[R]:i.push(R),e++;break}if(F===e){if(W.address!==void 0&&s.call(W,"address")){let $=W.address,R=e;if(e===e)if(typeof $==
"string"){if(l($)>259){let L={};i===null?i=[L]:i.push(L),e++}else if(l($)<3){let L={};i===null?i=[L]:i.push(L),e++}else if(!Wr.
test($)){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var m=R===e}else var m=!0;if(m)
if(W.tls!==void 0&&s.call(W,"tls")){let $=W.tls,R=e;if(e===R)if($&&typeof $=="object"&&!Array.isArray($)){let L;if(($.certificate===
void 0||!s.call($,"certificate"))&&(L="certificate")||($.key===void 0||!s.call($,"key"))&&(L="key")){let K={};i===null?i=
[K]:i.push(K),e++}else{let K=e;for(let H of Object.keys($))if(!(H==="certificate"||H==="key")){let X={};i===null?i=[X]:i.
push(X),e++;break}if(K===e){if($.certificate!==void 0&&s.call($,"certificate")){let H=$.certificate,X=e;if(e===e)if(typeof H==
"string"){if(l(H)>1024){let re={};i===null?i=[re]:i.push(re),e++}else if(l(H)<1){let re={};i===null?i=[re]:i.push(re),e++}else if(!fr.
test(H)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:i.push(re),e++}var c=X===e}else var c=!0;
if(c)if($.key!==void 0&&s.call($,"key")){let H=$.key,X=e;if(e===e)if(typeof H=="string"){if(l(H)>1024){let re={};i===null?
i=[re]:i.push(re),e++}else if(l(H)<1){let re={};i===null?i=[re]:i.push(re),e++}else if(!fr.test(H)){let re={};i===null?i=
[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:i.push(re),e++}var c=X===e}else var c=!0}}}else{let L={};i===null?i=
[L]:i.push(L),e++}var m=R===e}else var m=!0}}}else{let j={};i===null?i=[j]:i.push(j),e++}var d=C===e;d&&(S=!0,I=0);let z=e;
if(e===z)if(W&&typeof W=="object"&&!Array.isArray(W)){let j;if((W.address===void 0||!s.call(W,"address"))&&(j="address")||
(W.plaintext===void 0||!s.call(W,"plaintext"))&&(j="plaintext")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let $ of Object.
keys(W))if(!($==="address"||$==="plaintext")){let R={};i===null?i=[R]:i.push(R),e++;break}if(F===e){if(W.address!==void 0&&
s.call(W,"address")){let $=W.address,R=e;if(e===e)if(typeof $=="string"){if(l($)>259){let L={};i===null?i=[L]:i.push(L),
e++}else if(l($)<3){let L={};i===null?i=[L]:i.push(L),e++}else if(!Wr.test($)){let L={};i===null?i=[L]:i.push(L),e++}}else{
let L={};i===null?i=[L]:i.push(L),e++}var k=R===e}else var k=!0;if(k)if(W.plaintext!==void 0&&s.call(W,"plaintext")){let $=W.
plaintext,R=e;if(typeof $!="string"){let L={};i===null?i=[L]:i.push(L),e++}if($!=="loopback-only"){let L={};i===null?i=[
L]:i.push(L),e++}var k=R===e}else var k=!0}}}else{let j={};i===null?i=[j]:i.push(j),e++}var d=z===e;if(d&&S?(S=!1,I=[I,1]):
d&&(S=!0,I=1),S)e=Z,i!==null&&(Z?i.length=Z:i=null);else{let j={};return i===null?i=[j]:i.push(j),e++,Y.errors=i,!1}var o=M===
e}else var o=!0;if(o)if(_.control!==void 0&&s.call(_,"control")){let W=_.control,M=e;if(e===M)if(W&&typeof W=="object"&&
!Array.isArray(W)){let S;if((W.address===void 0||!s.call(W,"address"))&&(S="address"))return Y.errors=[{}],!1;{let I=e;for(let C of Object.
keys(W))if(!(C==="address"||C==="exposed"))return Y.errors=[{}],!1;if(I===e){if(W.address!==void 0&&s.call(W,"address")){
let C=W.address,z=e;if(e===e)if(typeof C=="string"){if(l(C)>259)return Y.errors=[{}],!1;if(l(C)<3)return Y.errors=[{}],!1;
if(!Wr.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var n=z===e}else var n=!0;if(n)if(W.exposed!==void 0&&
s.call(W,"exposed")){let C=W.exposed,z=e;if(typeof C!="string")return Y.errors=[{}],!1;if(C!=="unauthenticated")return Y.
errors=[{}],!1;var n=z===e}else var n=!0}}}else return Y.errors=[{}],!1;var o=M===e}else var o=!0}}}else return Y.errors=
[{}],!1;var f=v===e}else var f=!0;if(f){if(r.records!==void 0&&s.call(r,"records")){let v=r.records,D=e;if(e===D)if(v&&typeof v==
"object"&&!Array.isArray(v)){let P;if((v.folder===void 0||!s.call(v,"folder"))&&(P="folder")||(v.key===void 0||!s.call(v,
"key"))&&(P="key"))return Y.errors=[{}],!1;{let W=e;for(let M of Object.keys(v))if(!(M==="folder"||M==="key"))return Y.errors=
[{}],!1;if(W===e){if(v.folder!==void 0&&s.call(v,"folder")){let M=v.folder,Z=e;if(e===e)if(typeof M=="string"){if(l(M)>1024)
return Y.errors=[{}],!1;if(l(M)<1)return Y.errors=[{}],!1;if(!fr.test(M))return Y.errors=[{}],!1}else return Y.errors=[{}],
!1;var a=Z===e}else var a=!0;if(a)if(v.key!==void 0&&s.call(v,"key")){let M=e;cr(v.key,{instancePath:V+"/records/key",parentData:v,
parentDataProperty:"key",rootData:G})||(i=i===null?cr.errors:i.concat(cr.errors),e=i.length);var a=M===e}else var a=!0}}}else
return Y.errors=[{}],!1;var f=D===e}else var f=!0;if(f){if(r.tokens!==void 0&&s.call(r,"tokens")){let D=r.tokens,N=e;if(e===
N)if(D&&typeof D=="object"&&!Array.isArray(D)){let W;if((D.key===void 0||!s.call(D,"key"))&&(W="key"))return Y.errors=[{}],
!1;{let M=e;for(let Z of Object.keys(D))if(Z!=="key")return Y.errors=[{}],!1;M===e&&D.key!==void 0&&s.call(D,"key")&&(cr(
D.key,{instancePath:V+"/tokens/key",parentData:D,parentDataProperty:"key",rootData:G})||(i=i===null?cr.errors:i.concat(cr.
errors),e=i.length))}}else return Y.errors=[{}],!1;var f=N===e}else var f=!0;if(f){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let N=r.instance,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return Y.errors=[{}],!1;if(e===P&&
typeof N=="number"&&isFinite(N)){if(N>255||isNaN(N))return Y.errors=[{}],!1;if(N<1||isNaN(N))return Y.errors=[{}],!1}var f=P===
e}else var f=!0;if(f){if(r.peers!==void 0&&s.call(r,"peers")){let P=r.peers,W=e;if(e===W)if(Array.isArray(P)){if(P.length>
255)return Y.errors=[{}],!1;if(P.length<1)return Y.errors=[{}],!1;{var g=!0;let Z=P.length;for(let S=0;S<Z;S++){let I=P[S],
C=e,z=e,q=!1,j=null,F=e;if(e===F)if(I&&typeof I=="object"&&!Array.isArray(I)){let U;if((I.instance===void 0||!s.call(I,"\
instance"))&&(U="instance")||(I.address===void 0||!s.call(I,"address"))&&(U="address")||(I.tls===void 0||!s.call(I,"tls"))&&
(U="tls")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let K of Object.keys(I))if(!(K==="instance"||K==="addr\
ess"||K==="tls")){let H={};i===null?i=[H]:i.push(H),e++;break}if(L===e){if(I.instance!==void 0&&s.call(I,"instance")){let K=I.
instance,H=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let se={};i===null?i=[se]:i.push(se),e++}if(e===H&&
typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let se={};i===null?i=[se]:i.push(se),e++}else if(K<1||isNaN(K)){let se={};
i===null?i=[se]:i.push(se),e++}}var u=H===e}else var u=!0;if(u){if(I.address!==void 0&&s.call(I,"address")){let H=I.address,
X=e;if(e===e)if(typeof H=="string"){if(l(H)>259){let re={};i===null?i=[re]:i.push(re),e++}else if(l(H)<3){let re={};i===
null?i=[re]:i.push(re),e++}else if(!Wr.test(H)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};i===null?i=[re]:
i.push(re),e++}var u=X===e}else var u=!0;if(u)if(I.tls!==void 0&&s.call(I,"tls")){let H=I.tls,X=e;if(e===X)if(H&&typeof H==
"object"&&!Array.isArray(H)){let re=e;for(let _e of Object.keys(H))if(!(_e==="ca"||_e==="name")){let we={};i===null?i=[we]:
i.push(we),e++;break}if(re===e){if(H.ca!==void 0&&s.call(H,"ca")){let _e=H.ca,we=e;if(e===e)if(typeof _e=="string"){if(l(
_e)>1024){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(l(_e)<1){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(!fr.
test(_e)){let ee={};i===null?i=[ee]:i.push(ee),e++}}else{let ee={};i===null?i=[ee]:i.push(ee),e++}var w=we===e}else var w=!0;
if(w)if(H.name!==void 0&&s.call(H,"name")){let _e=H.name,we=e;if(e===we)if(typeof _e=="string"){if(l(_e)>253){let ee={};
i===null?i=[ee]:i.push(ee),e++}else if(l(_e)<1){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(!zi.test(_e)){let ee={};
i===null?i=[ee]:i.push(ee),e++}}else{let ee={};i===null?i=[ee]:i.push(ee),e++}var w=we===e}else var w=!0}}else{let re={};
i===null?i=[re]:i.push(re),e++}var u=X===e}else var u=!0}}}}else{let U={};i===null?i=[U]:i.push(U),e++}var E=F===e;E&&(q=
!0,j=0);let $=e;if(e===$)if(I&&typeof I=="object"&&!Array.isArray(I)){let U;if((I.instance===void 0||!s.call(I,"instance"))&&
(U="instance")||(I.address===void 0||!s.call(I,"address"))&&(U="address")||(I.plaintext===void 0||!s.call(I,"plaintext"))&&
(U="plaintext")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let K of Object.keys(I))if(!(K==="instance"||K===
"address"||K==="plaintext")){let H={};i===null?i=[H]:i.push(H),e++;break}if(L===e){if(I.instance!==void 0&&s.call(I,"ins\
tance")){let K=I.instance,H=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let se={};i===null?i=[se]:i.push(
se),e++}if(e===H&&typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let se={};i===null?i=[se]:i.push(se),e++}else if(K<
1||isNaN(K)){let se={};i===null?i=[se]:i.push(se),e++}}var x=H===e}else var x=!0;if(x){if(I.address!==void 0&&s.call(I,"\
address")){let H=I.address,X=e;if(e===e)if(typeof H=="string"){if(l(H)>259){let re={};i===null?i=[re]:i.push(re),e++}else if(l(
H)<3){let re={};i===null?i=[re]:i.push(re),e++}else if(!Wr.test(H)){let re={};i===null?i=[re]:i.push(re),e++}}else{let re={};
i===null?i=[re]:i.push(re),e++}var x=X===e}else var x=!0;if(x)if(I.plaintext!==void 0&&s.call(I,"plaintext")){let H=I.plaintext,
X=e;if(typeof H!="string"){let re={};i===null?i=[re]:i.push(re),e++}if(H!=="loopback-only"){let re={};i===null?i=[re]:i.
push(re),e++}var x=X===e}else var x=!0}}}}else{let U={};i===null?i=[U]:i.push(U),e++}var E=$===e;if(E&&q?(q=!1,j=[j,1]):
E&&(q=!0,j=1),q)e=z,i!==null&&(z?i.length=z:i=null);else{let U={};return i===null?i=[U]:i.push(U),e++,Y.errors=i,!1}var g=C===
e;if(!g)break}}}else return Y.errors=[{}],!1;var f=W===e}else var f=!0;if(f){if(r.drain!==void 0&&s.call(r,"drain")){let W=r.
drain,M=e;if(e===e)if(typeof W=="string"){if(l(W)>7)return Y.errors=[{}],!1;if(l(W)<2)return Y.errors=[{}],!1;if(!wr.test(
W))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var f=M===e}else var f=!0;if(f){if(r.workers!==void 0&&s.call(r,
"workers")){let M=r.workers,Z=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return Y.errors=[{}],!1;if(e===
Z&&typeof M=="number"&&isFinite(M)){if(M>64||isNaN(M))return Y.errors=[{}],!1;if(M<1||isNaN(M))return Y.errors=[{}],!1}var f=Z===
e}else var f=!0;if(f){if(r.sessions!==void 0&&s.call(r,"sessions")){let Z=r.sessions,S=e;if(e===S)if(Z&&typeof Z=="objec\
t"&&!Array.isArray(Z)){let C=e;for(let z of Object.keys(Z))if(!(z==="idle"||z==="idleInTransaction"||z==="unread"))return Y.
errors=[{}],!1;if(C===e){if(Z.idle!==void 0&&s.call(Z,"idle")){let z=Z.idle,q=e;if(e===e)if(typeof z=="string"){if(l(z)>
7)return Y.errors=[{}],!1;if(l(z)<2)return Y.errors=[{}],!1;if(!wr.test(z))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var O=q===e}else var O=!0;if(O){if(Z.idleInTransaction!==void 0&&s.call(Z,"idleInTransaction")){let q=Z.idleInTransaction,
j=e;if(e===e)if(typeof q=="string"){if(l(q)>7)return Y.errors=[{}],!1;if(l(q)<2)return Y.errors=[{}],!1;if(!wr.test(q))return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var O=j===e}else var O=!0;if(O)if(Z.unread!==void 0&&s.call(Z,"unread")){let q=Z.
unread,j=e;if(e===e)if(typeof q=="string"){if(l(q)>7)return Y.errors=[{}],!1;if(l(q)<2)return Y.errors=[{}],!1;if(!wr.test(
q))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var O=j===e}else var O=!0}}}else return Y.errors=[{}],!1;var f=S===
e}else var f=!0;if(f)if(r.state!==void 0&&s.call(r,"state")){let Z=r.state,S=e;if(e===e)if(typeof Z=="string"){if(l(Z)>1024)
return Y.errors=[{}],!1;if(l(Z)<1)return Y.errors=[{}],!1;if(!fr.test(Z))return Y.errors=[{}],!1}else return Y.errors=[{}],
!1;var f=S===e}else var f=!0}}}}}}}}}}}else return Y.errors=[{}],!1;return Y.errors=i,e===0}var mi=Oe,Ri=new RegExp("^(?\
:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),Si=new RegExp("^[A-Za-z0-9_/-]*$","u"),Ci=new RegExp("^[a-z0-\
9_/]+$","u");function Oe(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.
roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||
!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===void 0||!s.call(r,"metadata"))&&(c="metadata"))return Oe.errors=
[{}],!1;{let m=e;for(let k of Object.keys(r))if(!(k==="revision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="meta\
data"))return Oe.errors=[{}],!1;if(m===e){if(r.revision!==void 0&&s.call(r,"revision")){let k=r.revision,d=e;if(e===e)if(typeof k==
"string"){if(l(k)>73)return Oe.errors=[{}],!1;if(l(k)<17)return Oe.errors=[{}],!1;if(!Ri.test(k))return Oe.errors=[{}],!1}else
return Oe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.roots!==void 0&&s.call(r,"roots")){let d=r.roots,n=e;if(e===
n)if(Array.isArray(d)){if(d.length>100)return Oe.errors=[{}],!1;if(d.length<1)return Oe.errors=[{}],!1;{var p=!0;let a=d.
length;for(let g=0;g<a;g++){let u=d[g],w=e;if(e===w)if(typeof u=="string"){if(l(u)>256)return Oe.errors=[{}],!1;if(l(u)<
0)return Oe.errors=[{}],!1;if(!Si.test(u))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var p=w===e;if(!p)break}
if(p){let g=d.length,u;if(g>1){let w={};for(;g--;){let x=d[g];if(typeof x=="string"){if(typeof w[x]=="number")return u=w[x],
Oe.errors=[{}],!1;w[x]=g}}}}}}else return Oe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,
"wasm")){let n=r.wasm,o=e;if(e===o)if(Array.isArray(n)){if(n.length>10)return Oe.errors=[{}],!1;if(n.length<1)return Oe.
errors=[{}],!1;{var h=!0;let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(e===x)if(w&&typeof w=="object"&&!Array.isArray(
w)){let O;if((w.entrypoint===void 0||!s.call(w,"entrypoint"))&&(O="entrypoint")||(w.module===void 0||!s.call(w,"module"))&&
(O="module"))return Oe.errors=[{}],!1;{let T=e;for(let A of Object.keys(w))if(!(A==="entrypoint"||A==="module"))return Oe.
errors=[{}],!1;if(T===e){if(w.entrypoint!==void 0&&s.call(w,"entrypoint")){let A=w.entrypoint,y=e;if(e===y)if(typeof A==
"string"){if(l(A)>256)return Oe.errors=[{}],!1;if(l(A)<1)return Oe.errors=[{}],!1;if(!Ci.test(A))return Oe.errors=[{}],!1}else
return Oe.errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(w.module!==void 0&&s.call(w,"module")){let A=w.module,y=e;if(typeof A!=
"string")return Oe.errors=[{}],!1;if(A!=="/policy.wasm")return Oe.errors=[{}],!1;var b=y===e}else var b=!0}}}else return Oe.
errors=[{}],!1;var h=x===e;if(!h)break}}}else return Oe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==
void 0&&s.call(r,"rego_version")){let o=r.rego_version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Oe.
errors=[{}],!1;if(o!==1)return Oe.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metada\
ta")){let o=r.metadata,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.format===void 0||!s.call(o,
"format"))&&(u="format"))return Oe.errors=[{}],!1;{let w=e;for(let x of Object.keys(o))if(!(x==="format"||x==="opa"||x===
"policies"))return Oe.errors=[{}],!1;if(w===e){if(o.format!==void 0&&s.call(o,"format")){let x=o.format,E=e;if(!(typeof x==
"number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return Oe.errors=[{}],!1;if(e===E&&typeof x=="number"&&isFinite(x)){if(x>1e6||
isNaN(x))return Oe.errors=[{}],!1;if(x<1||isNaN(x))return Oe.errors=[{}],!1}var f=E===e}else var f=!0;if(f){if(o.opa!==void 0&&
s.call(o,"opa")){let E=o.opa,O=e;if(e===O)if(typeof E=="string"){if(l(E)>32)return Oe.errors=[{}],!1;if(l(E)<1)return Oe.
errors=[{}],!1}else return Oe.errors=[{}],!1;var f=O===e}else var f=!0;if(f)if(o.policies!==void 0&&s.call(o,"policies")){
let E=o.policies,O=e;if(e===e)if(typeof E=="string"){if(l(E)>71)return Oe.errors=[{}],!1;if(l(E)<71)return Oe.errors=[{}],
!1;if(!Nr.test(E))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var f=O===e}else var f=!0}}}}else return Oe.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}var hi=Q,Zi={title:"DataDo\
cument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
required:["writ"],properties:{writ:{type:"object",additionalProperties:!1,required:["format","name","issuers","limits","\
people","memberships","claimed","resources","grants","index","masks","guards","vectors"],properties:{format:{type:"integ\
er",minimum:1,maximum:1e6,description:"The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{type:"objec\
t",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
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
$ref:"data#/$defs/guardData"},description:"By resource."},zones:{type:"object",maxProperties:1e3,propertyNames:{type:"st\
ring",minLength:3,maxLength:64,description:"A time zone."},additionalProperties:{$ref:"data#/$defs/zoneData"},description:"\
Time zones that guards name."},vectors:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/testVector"},description:"Ask\
ed of a fresh engine before the bundle is used."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,
required:["schema","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null i\
s any."},table:{type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,
description:"Column; null is any."}}},resourceData:{type:"object",additionalProperties:!1,required:["kind","host","port",
"database","tls","record","roles","allowance"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},
host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"\
Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{
mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},
record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:[
"none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:[
"before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,
description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."},allowance:{type:"object",
additionalProperties:!1,required:["addresses","secrets"],description:"What security lets it name.",properties:{addresses:{
type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["host","port"],properties:{host:{type:"s\
tring",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."}}}},
secrets:{type:"array",maxItems:100,items:{type:"string",minLength:5,maxLength:512}}}}}},roleData:{type:"object",additionalProperties:!1,
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
y slot."}}}},$id:"data"},zr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),ps={type:"object",additionalProperties:!1,
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
cs={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},ys={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function Rr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0,t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.keys(r))
if(d!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let d=r.vault;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=b===e;c&&(p=!0,h=0);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let d of Object.
keys(r))if(d!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let d=r.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(d)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!Pr.test(d)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if((r.file===void 0||!s.call(r,"file"))&&(d="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!fr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let d={};i===null?i=[d]:i.push(d),e++}var c=m===e;if(c&&p)p=!1,h=[h,2];else{c&&(p=!0,h=
2);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let g of Object.keys(r))if(g!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let g=r.env;if(e===e)if(typeof g=="string"){if(l(g)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(l(g)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Qr.test(g)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var c=d===
e;c&&p?(p=!1,h=[h,3]):c&&(p=!0,h=3)}}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,Rr.errors=i,!1}return Rr.errors=i,e===0}function Ce(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="l\
ogin"))return Ce.errors=[{}],!1;{let k=e;for(let d of Object.keys(r))if(!(d==="allow"||d==="tables"||d==="functions"||d===
"login"))return Ce.errors=[{}],!1;if(k===e){if(r.allow!==void 0&&s.call(r,"allow")){let d=r.allow,n=e;if(e===n)if(Array.
isArray(d)){if(d.length>16)return Ce.errors=[{}],!1;{var t=!0;let a=d.length;for(let g=0;g<a;g++){let u=d[g],w=e;if(typeof u!=
"string")return Ce.errors=[{}],!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u===
"truncate"||u==="ddl"||u==="call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return Ce.
errors=[{}],!1;var t=w===e;if(!t)break}}}else return Ce.errors=[{}],!1;var p=n===e}else var p=!0;if(p){if(r.tables!==void 0&&
s.call(r,"tables")){let n=r.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return Ce.errors=[{}],!1;{var h=!0;
let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let O;if((w.schema===
void 0||!s.call(w,"schema"))&&(O="schema")||(w.table===void 0||!s.call(w,"table"))&&(O="table"))return Ce.errors=[{}],!1;
{let T=e;for(let A of Object.keys(w))if(!(A==="schema"||A==="table"))return Ce.errors=[{}],!1;if(T===e){if(w.schema!==void 0&&
s.call(w,"schema")){let A=w.schema,y=e;if(typeof A!="string"&&A!==null)return Ce.errors=[{}],!1;if(e===y&&typeof A=="str\
ing"&&l(A)>63)return Ce.errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(w.table!==void 0&&s.call(w,"table")){let A=w.table,
y=e;if(typeof A!="string"&&A!==null)return Ce.errors=[{}],!1;if(e===y&&typeof A=="string"&&l(A)>63)return Ce.errors=[{}],
!1;var b=y===e}else var b=!0}}}else return Ce.errors=[{}],!1;var h=x===e;if(!h)break}}}else return Ce.errors=[{}],!1;var p=o===
e}else var p=!0;if(p){if(r.functions!==void 0&&s.call(r,"functions")){let o=r.functions,a=e;if(e===a)if(Array.isArray(o)){
if(o.length>1e3)return Ce.errors=[{}],!1;{var f=!0;let u=o.length;for(let w=0;w<u;w++){let x=o[w],E=e;if(e===e)if(typeof x==
"string"){if(l(x)>261)return Ce.errors=[{}],!1;if(l(x)<3)return Ce.errors=[{}],!1;if(!Gr.test(x))return Ce.errors=[{}],!1}else
return Ce.errors=[{}],!1;var f=E===e;if(!f)break}}}else return Ce.errors=[{}],!1;var p=a===e}else var p=!0;if(p)if(r.login!==
void 0&&s.call(r,"login")){let o=r.login,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if((o.user===void 0||
!s.call(o,"user"))&&(u="user")||(o.password===void 0||!s.call(o,"password"))&&(u="password"))return Ce.errors=[{}],!1;{let w=e;
for(let x of Object.keys(o))if(!(x==="user"||x==="password"))return Ce.errors=[{}],!1;if(w===e){if(o.user!==void 0&&s.call(
o,"user")){let x=o.user,E=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ce.errors=[{}],!1;if(l(x)<1)return Ce.errors=
[{}],!1;if(!fr.test(x))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var c=E===e}else var c=!0;if(c)if(o.password!==
void 0&&s.call(o,"password")){let x=e;Rr(o.password,{instancePath:V+"/login/password",parentData:o,parentDataProperty:"p\
assword",rootData:G})||(i=i===null?Rr.errors:i.concat(Rr.errors),e=i.length);var c=x===e}else var c=!0}}}else return Ce.
errors=[{}],!1;var p=a===e}else var p=!0}}}}}else return Ce.errors=[{}],!1;return Ce.errors=i,e===0}function ce(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
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
errors=[{}],!1;if(l(w)<1)return ce.errors=[{}],!1;if(!fr.test(w))return ce.errors=[{}],!1}else return ce.errors=[{}],!1;
var t=x===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let x=r.tls,E=e;if(e===E)if(x&&typeof x=="object"&&!Array.
isArray(x)){let T;if((x.mode===void 0||!s.call(x,"mode"))&&(T="mode"))return ce.errors=[{}],!1;{let A=e;for(let y of Object.
keys(x))if(!(y==="mode"||y==="ca"))return ce.errors=[{}],!1;if(A===e){if(x.mode!==void 0&&s.call(x,"mode")){let y=x.mode,
_=e;if(typeof y!="string")return ce.errors=[{}],!1;if(!(y==="verify-full"||y==="disable"))return ce.errors=[{}],!1;var p=_===
e}else var p=!0;if(p)if(x.ca!==void 0&&s.call(x,"ca")){let y=x.ca,_=e;if(e===_)if(typeof y=="string"){if(l(y)>65536)return ce.
errors=[{}],!1;if(l(y)<1)return ce.errors=[{}],!1}else return ce.errors=[{}],!1;var p=_===e}else var p=!0}}}else return ce.
errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let E=r.record,O=e;if(e===O)if(E&&
typeof E=="object"&&!Array.isArray(E)){let A;if((E.results===void 0||!s.call(E,"results"))&&(A="results")||(E.rows===void 0||
!s.call(E,"rows"))&&(A="rows")||(E.durable===void 0||!s.call(E,"durable"))&&(A="durable"))return ce.errors=[{}],!1;{let y=e;
for(let _ of Object.keys(E))if(!(_==="results"||_==="rows"||_==="durable"))return ce.errors=[{}],!1;if(y===e){if(E.results!==
void 0&&s.call(E,"results")){let _=E.results,v=e;if(typeof _!="string")return ce.errors=[{}],!1;if(!(_==="none"||_==="di\
gest"||_==="rows"))return ce.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(E.rows!==void 0&&s.call(E,"rows")){let v=E.
rows,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ce.errors=[{}],!1;if(e===D&&typeof v=="number"&&
isFinite(v)){if(v>1e4||isNaN(v))return ce.errors=[{}],!1;if(v<0||isNaN(v))return ce.errors=[{}],!1}var h=D===e}else var h=!0;
if(h)if(E.durable!==void 0&&s.call(E,"durable")){let v=E.durable,D=e;if(typeof v!="string")return ce.errors=[{}],!1;if(!(v===
"before"||v==="within-a-second"))return ce.errors=[{}],!1;var h=D===e}else var h=!0}}}}else return ce.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(r.roles!==void 0&&s.call(r,"roles")){let O=r.roles,T=e;if(e===T)if(O&&typeof O=="object"&&!Array.
isArray(O)){if(Object.keys(O).length>100)return ce.errors=[{}],!1;for(let y of Object.keys(O)){let _=e;if(e===_)if(typeof y==
"string"){if(l(y)>1024){let v={};i===null?i=[v]:i.push(v),e++}else if(l(y)<1){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}var b=_===e;if(!b){let v={};return i===null?i=[v]:i.push(v),e++,ce.errors=i,!1}}if(b)
for(let y of Object.keys(O)){let _=e;Ce(O[y],{instancePath:V+"/roles/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,
parentDataProperty:y,rootData:G})||(i=i===null?Ce.errors:i.concat(Ce.errors),e=i.length);var f=_===e;if(!f)break}}else return ce.
errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(r.allowance!==void 0&&s.call(r,"allowance")){let O=r.allowance,T=e;if(e===
T)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;if((O.addresses===void 0||!s.call(O,"addresses"))&&(y="addresses")||
(O.secrets===void 0||!s.call(O,"secrets"))&&(y="secrets"))return ce.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))
if(!(v==="addresses"||v==="secrets"))return ce.errors=[{}],!1;if(_===e){if(O.addresses!==void 0&&s.call(O,"addresses")){
let v=O.addresses,D=e;if(e===D)if(Array.isArray(v)){if(v.length>50)return ce.errors=[{}],!1;{var c=!0;let P=v.length;for(let W=0;W<
P;W++){let M=v[W],Z=e;if(e===Z)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if((M.host===void 0||!s.call(M,"host"))&&
(I="host")||(M.port===void 0||!s.call(M,"port"))&&(I="port"))return ce.errors=[{}],!1;{let C=e;for(let z of Object.keys(
M))if(!(z==="host"||z==="port"))return ce.errors=[{}],!1;if(C===e){if(M.host!==void 0&&s.call(M,"host")){let z=M.host,q=e;
if(e===q)if(typeof z=="string"){if(l(z)>253)return ce.errors=[{}],!1;if(l(z)<1)return ce.errors=[{}],!1}else return ce.errors=
[{}],!1;var m=q===e}else var m=!0;if(m)if(M.port!==void 0&&s.call(M,"port")){let z=M.port,q=e;if(!(typeof z=="number"&&!(z%
1)&&!isNaN(z)&&isFinite(z)))return ce.errors=[{}],!1;if(e===q&&typeof z=="number"&&isFinite(z)){if(z>65535||isNaN(z))return ce.
errors=[{}],!1;if(z<1||isNaN(z))return ce.errors=[{}],!1}var m=q===e}else var m=!0}}}else return ce.errors=[{}],!1;var c=Z===
e;if(!c)break}}}else return ce.errors=[{}],!1;var d=D===e}else var d=!0;if(d)if(O.secrets!==void 0&&s.call(O,"secrets")){
let v=O.secrets,D=e;if(e===D)if(Array.isArray(v)){if(v.length>100)return ce.errors=[{}],!1;{var k=!0;let P=v.length;for(let W=0;W<
P;W++){let M=v[W],Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>512)return ce.errors=[{}],!1;if(l(M)<5)return ce.errors=[{}],
!1}else return ce.errors=[{}],!1;var k=Z===e;if(!k)break}}}else return ce.errors=[{}],!1;var d=D===e}else var d=!0}}}else
return ce.errors=[{}],!1;var t=T===e}else var t=!0}}}}}}}}}else return ce.errors=[{}],!1;return ce.errors=i,e===0}function Ee(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if((r.to===void 0||!s.call(r,"to"))&&(d="to")||(r.resource===void 0||!s.call(r,"resource"))&&(d=
"resource")||(r.role===void 0||!s.call(r,"role"))&&(d="role")||(r.until===void 0||!s.call(r,"until"))&&(d="until"))return Ee.
errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||o==="role"||o==="from"||o==="until"||
o==="only"||o==="sessions"))return Ee.errors=[{}],!1;if(n===e){if(r.to!==void 0&&s.call(r,"to")){let o=r.to,a=e,g=e,u=!1,
w=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let T;if((o.user===void 0||!s.call(o,"user"))&&(T="user")){
let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(o))if(y!=="user"){let _={};i===null?i=[_]:i.
push(_),e++;break}if(A===e&&o.user!==void 0&&s.call(o,"user")){let y=o.user;if(e===e)if(typeof y=="string"){if(l(y)>254){
let _={};i===null?i=[_]:i.push(_),e++}else if(l(y)<1){let _={};i===null?i=[_]:i.push(_),e++}else if(!Fr.test(y)){let _={};
i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}}}}else{let T={};i===null?i=[T]:i.push(T),e++}var t=x===
e;t&&(u=!0,w=0);let E=e;if(e===E)if(o&&typeof o=="object"&&!Array.isArray(o)){let T;if((o.group===void 0||!s.call(o,"gro\
up"))&&(T="group")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(o))if(y!=="group"){let _={};
i===null?i=[_]:i.push(_),e++;break}if(A===e&&o.group!==void 0&&s.call(o,"group")){let y=o.group;if(e===e)if(typeof y=="s\
tring"){if(l(y)>63){let _={};i===null?i=[_]:i.push(_),e++}else if(l(y)<1){let _={};i===null?i=[_]:i.push(_),e++}else if(!Me.
test(y)){let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}}}}else{let T={};i===null?i=[
T]:i.push(T),e++}var t=E===e;if(t&&u)u=!1,w=[w,1];else{t&&(u=!0,w=1);let T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(
o)){let y;if((o.workload===void 0||!s.call(o,"workload"))&&(y="workload")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;
for(let v of Object.keys(o))if(v!=="workload"){let D={};i===null?i=[D]:i.push(D),e++;break}if(_===e&&o.workload!==void 0&&
s.call(o,"workload")){let v=o.workload;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v))if(Object.keys(v).length>20){
let D={};i===null?i=[D]:i.push(D),e++}else{for(let D of Object.keys(v)){let N=e;if(e===N)if(typeof D=="string"){if(l(D)>
1024){let P={};i===null?i=[P]:i.push(P),e++}else if(l(D)<1){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?
i=[P]:i.push(P),e++}var p=N===e;if(!p){let P={};i===null?i=[P]:i.push(P),e++;break}}if(p)for(let D of Object.keys(v)){let N=v[D],
P=e;if(e===P)if(typeof N=="string"){if(l(N)>512){let W={};i===null?i=[W]:i.push(W),e++}else if(l(N)<1){let W={};i===null?
i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var h=P===e;if(!h)break}}else{let D={};i===null?i=[D]:i.
push(D),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var t=T===e;t&&u?(u=!1,w=[w,2]):t&&(u=!0,w=2)}if(u)e=g,i!==null&&
(g?i.length=g:i=null);else{let T={};return i===null?i=[T]:i.push(T),e++,Ee.errors=i,!1}var b=a===e}else var b=!0;if(b){if(r.
resource!==void 0&&s.call(r,"resource")){let a=r.resource,g=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Ee.errors=
[{}],!1;if(l(a)<1)return Ee.errors=[{}],!1;if(!Me.test(a))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var b=g===
e}else var b=!0;if(b){if(r.role!==void 0&&s.call(r,"role")){let g=r.role,u=e;if(e===e)if(typeof g=="string"){if(l(g)>63)
return Ee.errors=[{}],!1;if(l(g)<1)return Ee.errors=[{}],!1;if(!Me.test(g))return Ee.errors=[{}],!1}else return Ee.errors=
[{}],!1;var b=u===e}else var b=!0;if(b){if(r.from!==void 0&&s.call(r,"from")){let u=r.from,w=e;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u)))return Ee.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>253402300799||isNaN(
u))return Ee.errors=[{}],!1;if(u<0||isNaN(u))return Ee.errors=[{}],!1}var b=w===e}else var b=!0;if(b){if(r.until!==void 0&&
s.call(r,"until")){let w=r.until,x=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Ee.errors=[{}],!1;if(e===
x&&typeof w=="number"&&isFinite(w)){if(w>253402300799||isNaN(w))return Ee.errors=[{}],!1;if(w<0||isNaN(w))return Ee.errors=
[{}],!1}var b=x===e}else var b=!0;if(b){if(r.only!==void 0&&s.call(r,"only")){let x=r.only,E=e;if(e===E)if(x&&typeof x==
"object"&&!Array.isArray(x)){let T=e;for(let A of Object.keys(x))if(!(A==="tables"||A==="allow"))return Ee.errors=[{}],!1;
if(T===e){if(x.tables!==void 0&&s.call(x,"tables")){let A=x.tables,y=e;if(e===y)if(Array.isArray(A)){if(A.length>1e3)return Ee.
errors=[{}],!1;{var f=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(
N)){let M;if((N.schema===void 0||!s.call(N,"schema"))&&(M="schema")||(N.table===void 0||!s.call(N,"table"))&&(M="table"))
return Ee.errors=[{}],!1;{let Z=e;for(let S of Object.keys(N))if(!(S==="schema"||S==="table"))return Ee.errors=[{}],!1;if(Z===
e){if(N.schema!==void 0&&s.call(N,"schema")){let S=N.schema,I=e;if(typeof S!="string"&&S!==null)return Ee.errors=[{}],!1;
if(e===I&&typeof S=="string"&&l(S)>63)return Ee.errors=[{}],!1;var c=I===e}else var c=!0;if(c)if(N.table!==void 0&&s.call(
N,"table")){let S=N.table,I=e;if(typeof S!="string"&&S!==null)return Ee.errors=[{}],!1;if(e===I&&typeof S=="string"&&l(S)>
63)return Ee.errors=[{}],!1;var c=I===e}else var c=!0}}}else return Ee.errors=[{}],!1;var f=P===e;if(!f)break}}}else return Ee.
errors=[{}],!1;var k=y===e}else var k=!0;if(k)if(x.allow!==void 0&&s.call(x,"allow")){let A=x.allow,y=e;if(e===y)if(Array.
isArray(A)){if(A.length>15)return Ee.errors=[{}],!1;{var m=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],P=e;if(typeof N!=
"string")return Ee.errors=[{}],!1;if(!(N==="select"||N==="insert"||N==="update"||N==="delete"||N==="merge"||N==="truncat\
e"||N==="ddl"||N==="call"||N==="do"||N==="lock"||N==="notify"||N==="maintenance"||N==="set"||N==="other"))return Ee.errors=
[{}],!1;var m=P===e;if(!m)break}}}else return Ee.errors=[{}],!1;var k=y===e}else var k=!0}}else return Ee.errors=[{}],!1;
var b=E===e}else var b=!0;if(b)if(r.sessions!==void 0&&s.call(r,"sessions")){let x=r.sessions,E=e;if(!(typeof x=="number"&&
!(x%1)&&!isNaN(x)&&isFinite(x)))return Ee.errors=[{}],!1;if(e===E&&typeof x=="number"&&isFinite(x)){if(x>1e3||isNaN(x))return Ee.
errors=[{}],!1;if(x<1||isNaN(x))return Ee.errors=[{}],!1}var b=E===e}else var b=!0}}}}}}}}else return Ee.errors=[{}],!1;
return Ee.errors=i,e===0}var ms={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},hs={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},gs={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},bs={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function ur(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.schema===void 0||!s.call(r,"schema"))&&(f="schema")||(r.table===
void 0||!s.call(r,"table"))&&(f="table")||(r.column===void 0||!s.call(r,"column"))&&(f="column")||(r.mask===void 0||!s.call(
r,"mask"))&&(f="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(f="nullsShow")||(r.writeAllow===void 0||!s.call(
r,"writeAllow"))&&(f="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(f="searchEquality"))return ur.
errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nulls\
Show"||m==="writeAllow"||m==="searchEquality"))return ur.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&s.call(r,"schema")){
let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return ur.errors=[{}],!1;if(e===k&&typeof m=="string"&&l(m)>63)return ur.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let k=r.table,d=e;if(typeof k!="s\
tring"&&k!==null)return ur.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>63)return ur.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let d=r.column,n=e;if(typeof d!="string"&&d!==null)return ur.errors=
[{}],!1;if(e===n&&typeof d=="string"&&l(d)>63)return ur.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&
s.call(r,"mask")){let n=r.mask,o=e,a=e,g=!1,u=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.
form===void 0||!s.call(n,"form"))&&(O="form")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let A of Object.keys(
n))if(A!=="form"){let y={};i===null?i=[y]:i.push(y),e++;break}if(T===e&&n.form!==void 0&&s.call(n,"form")){let A=n.form;
if(typeof A!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(A==="null"||A==="hash"||A==="email")){let y={};i===null?
i=[y]:i.push(y),e++}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=w===e;h&&(g=!0,u=0);let x=e;if(e===x)if(n&&typeof n==
"object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let T={};i===null?i=[T]:i.push(T),
e++}else{let T=e;for(let A of Object.keys(n))if(!(A==="form"||A==="value")){let y={};i===null?i=[y]:i.push(y),e++;break}
if(T===e){if(n.form!==void 0&&s.call(n,"form")){let A=n.form,y=e;if(typeof A!="string"){let v={};i===null?i=[v]:i.push(v),
e++}if(A!=="fixed"){let v={};i===null?i=[v]:i.push(v),e++}var p=y===e}else var p=!0;if(p)if(n.value!==void 0&&s.call(n,"\
value")){let A=n.value,y=e;if(e===y)if(typeof A=="string"){if(l(A)>1e3){let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};
i===null?i=[v]:i.push(v),e++}var p=y===e}else var p=!0}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=x===e;if(h&&g)
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
return i===null?i=[O]:i.push(O),e++,ur.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nu\
llsShow")){let o=e;if(typeof r.nullsShow!="boolean")return ur.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return ur.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return ur.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return ur.errors=[{}],!1;return ur.errors=i,e===0}function ze(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let d;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(d="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(d="rules")||
(r.detect===void 0||!s.call(r,"detect"))&&(d="detect")||(r.clear===void 0||!s.call(r,"clear"))&&(d="clear"))return ze.errors=
[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="unlisted"||o==="rules"||o==="detect"||o==="clear"))return ze.errors=
[{}],!1;if(n===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let o=r.unlisted,a=e;if(typeof o!="string")return ze.errors=
[{}],!1;if(!(o==="show"||o==="hide"))return ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(
r,"rules")){let a=r.rules,g=e;if(e===g)if(Array.isArray(a)){if(a.length>1e4)return ze.errors=[{}],!1;{var p=!0;let w=a.length;
for(let x=0;x<w;x++){let E=e;ur(a[x],{instancePath:V+"/rules/"+x,parentData:a,parentDataProperty:x,rootData:G})||(i=i===
null?ur.errors:i.concat(ur.errors),e=i.length);var p=E===e;if(!p)break}}}else return ze.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.detect!==void 0&&s.call(r,"detect")){let g=r.detect,u=e;if(e===u)if(Array.isArray(g)){if(g.length>5)return ze.
errors=[{}],!1;{var h=!0;let x=g.length;for(let E=0;E<x;E++){let O=g[E],T=e;if(e===T)if(typeof O=="string"){if(l(O)>64)return ze.
errors=[{}],!1;if(l(O)<1)return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var h=T===e;if(!h)break}}}else return ze.
errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let g=r.clear,u=e;if(e===u)if(Array.
isArray(g)){if(g.length>1e3)return ze.errors=[{}],!1;{var b=!0;let x=g.length;for(let E=0;E<x;E++){let O=g[E],T=e;if(e===
T)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;if((O.columns===void 0||!s.call(O,"columns"))&&(y="columns")||(O.roles===
void 0||!s.call(O,"roles"))&&(y="roles"))return ze.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))if(!(v==="columns"||
v==="roles"))return ze.errors=[{}],!1;if(_===e){if(O.columns!==void 0&&s.call(O,"columns")){let v=O.columns,D=e;if(e===D)
if(Array.isArray(v)){if(v.length>1e3)return ze.errors=[{}],!1;{var f=!0;let P=v.length;for(let W=0;W<P;W++){let M=v[W],Z=e;
if(e===e)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if((M.schema===void 0||!s.call(M,"schema"))&&(I="schema")||(M.
table===void 0||!s.call(M,"table"))&&(I="table")||(M.column===void 0||!s.call(M,"column"))&&(I="column"))return ze.errors=
[{}],!1;{let C=e;for(let z of Object.keys(M))if(!(z==="schema"||z==="table"||z==="column"))return ze.errors=[{}],!1;if(C===
e){if(M.schema!==void 0&&s.call(M,"schema")){let z=M.schema,q=e;if(typeof z!="string"&&z!==null)return ze.errors=[{}],!1;
if(e===q&&typeof z=="string"&&l(z)>63)return ze.errors=[{}],!1;var c=q===e}else var c=!0;if(c){if(M.table!==void 0&&s.call(
M,"table")){let q=M.table,j=e;if(typeof q!="string"&&q!==null)return ze.errors=[{}],!1;if(e===j&&typeof q=="string"&&l(q)>
63)return ze.errors=[{}],!1;var c=j===e}else var c=!0;if(c)if(M.column!==void 0&&s.call(M,"column")){let q=M.column,j=e;
if(typeof q!="string"&&q!==null)return ze.errors=[{}],!1;if(e===j&&typeof q=="string"&&l(q)>63)return ze.errors=[{}],!1;
var c=j===e}else var c=!0}}}}else return ze.errors=[{}],!1;var f=Z===e;if(!f)break}}}else return ze.errors=[{}],!1;var k=D===
e}else var k=!0;if(k)if(O.roles!==void 0&&s.call(O,"roles")){let v=O.roles,D=e;if(e===D)if(Array.isArray(v)){if(v.length>
100)return ze.errors=[{}],!1;{var m=!0;let P=v.length;for(let W=0;W<P;W++){let M=v[W],Z=e;if(e===e)if(typeof M=="string"){
if(l(M)>63)return ze.errors=[{}],!1;if(l(M)<1)return ze.errors=[{}],!1;if(!Me.test(M))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var m=Z===e;if(!m)break}}}else return ze.errors=[{}],!1;var k=D===e}else var k=!0}}}else return ze.errors=
[{}],!1;var b=T===e;if(!b)break}}}else return ze.errors=[{}],!1;var t=u===e}else var t=!0}}}}}else return ze.errors=[{}],
!1;return ze.errors=i,e===0}var Ui={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function te(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return te.errors=[{}],!1;{let x=e;for(let E of Object.keys(r))if(!s.call(Ui.properties,E))return te.errors=[
{}],!1;if(x===e){if(r.statements!==void 0&&s.call(r,"statements")){let E=r.statements,O=e;if(e===O)if(Array.isArray(E)){
if(E.length>40)return te.errors=[{}],!1;{var t=!0;let A=E.length;for(let y=0;y<A;y++){let _=E[y],v=e;if(typeof _!="strin\
g")return te.errors=[{}],!1;if(!(_==="select"||_==="insert"||_==="update"||_==="delete"||_==="merge"||_==="truncate"||_===
"ddl"||_==="call"||_==="do"||_==="lock"||_==="notify"||_==="maintenance"||_==="set"||_==="other"||_==="create"||_==="alt\
er"||_==="drop"||_==="grant-rights"||_==="alter-system"||_==="alter-role"||_==="copy"||_==="copy-file"||_==="copy-progra\
m"||_==="explain-analyze"||_==="prepare"||_==="cursor"||_==="two-phase"||_==="without-condition"))return te.errors=[{}],
!1;var t=v===e;if(!t)break}}}else return te.errors=[{}],!1;var p=O===e}else var p=!0;if(p){if(r.rowsOver!==void 0&&s.call(
r,"rowsOver")){let O=r.rowsOver,T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return te.errors=[{}],!1;if(e===
T&&typeof O=="number"&&isFinite(O)){if(O>1e9||isNaN(O))return te.errors=[{}],!1;if(O<1||isNaN(O))return te.errors=[{}],!1}
var p=T===e}else var p=!0;if(p){if(r.tables!==void 0&&s.call(r,"tables")){let T=r.tables,A=e;if(e===A)if(Array.isArray(T)){
if(T.length>100)return te.errors=[{}],!1;{var h=!0;let _=T.length;for(let v=0;v<_;v++){let D=T[v],N=e;if(e===e)if(D&&typeof D==
"object"&&!Array.isArray(D)){let W;if((D.schema===void 0||!s.call(D,"schema"))&&(W="schema")||(D.table===void 0||!s.call(
D,"table"))&&(W="table"))return te.errors=[{}],!1;{let M=e;for(let Z of Object.keys(D))if(!(Z==="schema"||Z==="table"))return te.
errors=[{}],!1;if(M===e){if(D.schema!==void 0&&s.call(D,"schema")){let Z=D.schema,S=e;if(typeof Z!="string"&&Z!==null)return te.
errors=[{}],!1;if(e===S&&typeof Z=="string"&&l(Z)>63)return te.errors=[{}],!1;var b=S===e}else var b=!0;if(b)if(D.table!==
void 0&&s.call(D,"table")){let Z=D.table,S=e;if(typeof Z!="string"&&Z!==null)return te.errors=[{}],!1;if(e===S&&typeof Z==
"string"&&l(Z)>63)return te.errors=[{}],!1;var b=S===e}else var b=!0}}}else return te.errors=[{}],!1;var h=N===e;if(!h)break}}}else
return te.errors=[{}],!1;var p=A===e}else var p=!0;if(p){if(r.columns!==void 0&&s.call(r,"columns")){let A=r.columns,y=e;
if(e===y)if(Array.isArray(A)){if(A.length>100)return te.errors=[{}],!1;{var f=!0;let v=A.length;for(let D=0;D<v;D++){let N=A[D],
P=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let M;if((N.schema===void 0||!s.call(N,"schema"))&&(M="schema")||
(N.table===void 0||!s.call(N,"table"))&&(M="table")||(N.column===void 0||!s.call(N,"column"))&&(M="column"))return te.errors=
[{}],!1;{let Z=e;for(let S of Object.keys(N))if(!(S==="schema"||S==="table"||S==="column"))return te.errors=[{}],!1;if(Z===
e){if(N.schema!==void 0&&s.call(N,"schema")){let S=N.schema,I=e;if(typeof S!="string"&&S!==null)return te.errors=[{}],!1;
if(e===I&&typeof S=="string"&&l(S)>63)return te.errors=[{}],!1;var c=I===e}else var c=!0;if(c){if(N.table!==void 0&&s.call(
N,"table")){let I=N.table,C=e;if(typeof I!="string"&&I!==null)return te.errors=[{}],!1;if(e===C&&typeof I=="string"&&l(I)>
63)return te.errors=[{}],!1;var c=C===e}else var c=!0;if(c)if(N.column!==void 0&&s.call(N,"column")){let I=N.column,C=e;
if(typeof I!="string"&&I!==null)return te.errors=[{}],!1;if(e===C&&typeof I=="string"&&l(I)>63)return te.errors=[{}],!1;
var c=C===e}else var c=!0}}}}else return te.errors=[{}],!1;var f=P===e;if(!f)break}}}else return te.errors=[{}],!1;var p=y===
e}else var p=!0;if(p){if(r.roles!==void 0&&s.call(r,"roles")){let y=r.roles,_=e;if(e===_)if(Array.isArray(y)){if(y.length>
100)return te.errors=[{}],!1;{var m=!0;let D=y.length;for(let N=0;N<D;N++){let P=y[N],W=e;if(e===e)if(typeof P=="string"){
if(l(P)>63)return te.errors=[{}],!1;if(l(P)<1)return te.errors=[{}],!1;if(!Me.test(P))return te.errors=[{}],!1}else return te.
errors=[{}],!1;var m=W===e;if(!m)break}}}else return te.errors=[{}],!1;var p=_===e}else var p=!0;if(p){if(r.during!==void 0&&
s.call(r,"during")){let _=r.during,v=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){let N;if((_.zone===void 0||
!s.call(_,"zone"))&&(N="zone")||(_.week===void 0||!s.call(_,"week"))&&(N="week"))return te.errors=[{}],!1;{let P=e;for(let W of Object.
keys(_))if(!(W==="zone"||W==="week"))return te.errors=[{}],!1;if(P===e){if(_.zone!==void 0&&s.call(_,"zone")){let W=_.zone,
M=e;if(e===M)if(typeof W=="string"){if(l(W)>64)return te.errors=[{}],!1;if(l(W)<3)return te.errors=[{}],!1}else return te.
errors=[{}],!1;var n=M===e}else var n=!0;if(n)if(_.week!==void 0&&s.call(_,"week")){let W=_.week,M=e;if(e===M)if(Array.isArray(
W)){if(W.length>16)return te.errors=[{}],!1;if(W.length<1)return te.errors=[{}],!1;{var k=!0;let S=W.length;for(let I=0;I<
S;I++){let C=W[I],z=e;if(e===z)if(Array.isArray(C)){if(C.length>2)return te.errors=[{}],!1;if(C.length<2)return te.errors=
[{}],!1;{var d=!0;let j=C.length;for(let F=0;F<j;F++){let $=C[F],R=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite(
$)))return te.errors=[{}],!1;if(e===R&&typeof $=="number"&&isFinite($)){if($>604800||isNaN($))return te.errors=[{}],!1;if($<
0||isNaN($))return te.errors=[{}],!1}var d=R===e;if(!d)break}}}else return te.errors=[{}],!1;var k=z===e;if(!k)break}}}else
return te.errors=[{}],!1;var n=M===e}else var n=!0}}}else return te.errors=[{}],!1;var p=v===e}else var p=!0;if(p){if(r.
outside!==void 0&&s.call(r,"outside")){let v=r.outside,D=e;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let P;if((v.
zone===void 0||!s.call(v,"zone"))&&(P="zone")||(v.week===void 0||!s.call(v,"week"))&&(P="week"))return te.errors=[{}],!1;
{let W=e;for(let M of Object.keys(v))if(!(M==="zone"||M==="week"))return te.errors=[{}],!1;if(W===e){if(v.zone!==void 0&&
s.call(v,"zone")){let M=v.zone,Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>64)return te.errors=[{}],!1;if(l(M)<3)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var g=Z===e}else var g=!0;if(g)if(v.week!==void 0&&s.call(v,"week")){let M=v.
week,Z=e;if(e===Z)if(Array.isArray(M)){if(M.length>16)return te.errors=[{}],!1;if(M.length<1)return te.errors=[{}],!1;{var o=!0;
let I=M.length;for(let C=0;C<I;C++){let z=M[C],q=e;if(e===q)if(Array.isArray(z)){if(z.length>2)return te.errors=[{}],!1;
if(z.length<2)return te.errors=[{}],!1;{var a=!0;let F=z.length;for(let $=0;$<F;$++){let R=z[$],U=e;if(!(typeof R=="numb\
er"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return te.errors=[{}],!1;if(e===U&&typeof R=="number"&&isFinite(R)){if(R>604800||isNaN(
R))return te.errors=[{}],!1;if(R<0||isNaN(R))return te.errors=[{}],!1}var a=U===e;if(!a)break}}}else return te.errors=[{}],
!1;var o=q===e;if(!o)break}}}else return te.errors=[{}],!1;var g=Z===e}else var g=!0}}}else return te.errors=[{}],!1;var p=D===
e}else var p=!0;if(p){if(r.from!==void 0&&s.call(r,"from")){let D=r.from,N=e;if(e===N)if(Array.isArray(D)){if(D.length>100)
return te.errors=[{}],!1;{var u=!0;let W=D.length;for(let M=0;M<W;M++){let Z=D[M],S=e;if(e===S)if(typeof Z=="string"){if(l(
Z)>49)return te.errors=[{}],!1;if(l(Z)<2)return te.errors=[{}],!1}else return te.errors=[{}],!1;var u=S===e;if(!u)break}}}else
return te.errors=[{}],!1;var p=N===e}else var p=!0;if(p){if(r.notFrom!==void 0&&s.call(r,"notFrom")){let N=r.notFrom,P=e;
if(e===P)if(Array.isArray(N)){if(N.length>100)return te.errors=[{}],!1;{var w=!0;let M=N.length;for(let Z=0;Z<M;Z++){let S=N[Z],
I=e;if(e===I)if(typeof S=="string"){if(l(S)>49)return te.errors=[{}],!1;if(l(S)<2)return te.errors=[{}],!1}else return te.
errors=[{}],!1;var w=I===e;if(!w)break}}}else return te.errors=[{}],!1;var p=P===e}else var p=!0;if(p)if(r.line!==void 0&&
s.call(r,"line")){let N=r.line,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return te.errors=[{}],!1;if(e===
P&&typeof N=="number"&&isFinite(N)){if(N>1e6||isNaN(N))return te.errors=[{}],!1;if(N<1||isNaN(N))return te.errors=[{}],!1}
var p=P===e}else var p=!0}}}}}}}}}}}else return te.errors=[{}],!1;return te.errors=i,e===0}function ir(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if((r.deny===void 0||!s.call(r,"deny"))&&(f="deny")||(r.hold===void 0||!s.call(r,"hold"))&&(f="hold")||(r.limit===
void 0||!s.call(r,"limit"))&&(f="limit"))return ir.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="deny"||
m==="hold"||m==="limit"))return ir.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){let m=r.deny,k=e;if(e===
k)if(Array.isArray(m)){if(m.length>100)return ir.errors=[{}],!1;{var t=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;te(
m[o],{instancePath:V+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:G})||(i=i===null?te.errors:i.concat(te.errors),
e=i.length);var t=a===e;if(!t)break}}}else return ir.errors=[{}],!1;var p=k===e}else var p=!0;if(p){if(r.hold!==void 0&&
s.call(r,"hold")){let k=r.hold,d=e;if(e===d)if(Array.isArray(k)){if(k.length>100)return ir.errors=[{}],!1;{var h=!0;let o=k.
length;for(let a=0;a<o;a++){let g=e;te(k[a],{instancePath:V+"/hold/"+a,parentData:k,parentDataProperty:a,rootData:G})||(i=
i===null?te.errors:i.concat(te.errors),e=i.length);var h=g===e;if(!h)break}}}else return ir.errors=[{}],!1;var p=d===e}else
var p=!0;if(p)if(r.limit!==void 0&&s.call(r,"limit")){let k=r.limit,d=e;if(e===d)if(k&&typeof k=="object"&&!Array.isArray(
k)){let o=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return ir.errors=[{}],
!1;if(o===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.rows,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return ir.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return ir.errors=[{}],!1;if(a<
1||isNaN(a))return ir.errors=[{}],!1}var b=g===e}else var b=!0;if(b){if(k.statementSeconds!==void 0&&s.call(k,"statement\
Seconds")){let g=k.statementSeconds,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ir.errors=[{}],!1;
if(e===u&&typeof g=="number"&&isFinite(g)){if(g>31622400||isNaN(g))return ir.errors=[{}],!1;if(g<1||isNaN(g))return ir.errors=
[{}],!1}var b=u===e}else var b=!0;if(b)if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let g=k.sessionRows,u=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ir.errors=[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>1e12||
isNaN(g))return ir.errors=[{}],!1;if(g<1||isNaN(g))return ir.errors=[{}],!1}var b=u===e}else var b=!0}}}else return ir.errors=
[{}],!1;var p=d===e}else var p=!0}}}}else return ir.errors=[{}],!1;return ir.errors=i,e===0}var ks={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function ar(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(h="entrypoint")||(r.input===void 0||!s.call(r,"input"))&&(h=
"input")||(r.expect===void 0||!s.call(r,"expect"))&&(h="expect"))return ar.errors=[{}],!1;{let b=e;for(let f of Object.keys(
r))if(!(f==="entrypoint"||f==="input"||f==="expect"))return ar.errors=[{}],!1;if(b===e){if(r.entrypoint!==void 0&&s.call(
r,"entrypoint")){let f=r.entrypoint,c=e;if(typeof f!="string")return ar.errors=[{}],!1;if(!(f==="session"||f==="statemen\
t"))return ar.errors=[{}],!1;var p=c===e}else var p=!0;if(p)if(r.expect!==void 0&&s.call(r,"expect")){let f=r.expect,c=e;
if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let k;if((f.decision===void 0||!s.call(f,"decision"))&&(k="decisio\
n"))return ar.errors=[{}],!1;{let d=e;for(let n of Object.keys(f))if(!(n==="decision"||n==="grant"))return ar.errors=[{}],
!1;if(d===e){if(f.decision!==void 0&&s.call(f,"decision")){let n=f.decision,o=e;if(typeof n!="string")return ar.errors=[
{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return ar.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(f.grant!==void 0&&
s.call(f,"grant")){let n=f.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return ar.errors=[{}],!1;if(l(n)<3)return ar.
errors=[{}],!1;if(!zr.test(n))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=o===e}else var t=!0}}}else return ar.
errors=[{}],!1;var p=c===e}else var p=!0}}}else return ar.errors=[{}],!1;return ar.errors=i,e===0}function Q(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let R;if((r.writ===void 0||!s.call(r,"writ"))&&(R="writ"))return Q.errors=[{}],!1;{let U=e;for(let L of Object.keys(r))if(L!==
"writ")return Q.errors=[{}],!1;if(U===e&&r.writ!==void 0&&s.call(r,"writ")){let L=r.writ;if(e===e)if(L&&typeof L=="objec\
t"&&!Array.isArray(L)){let K;if((L.format===void 0||!s.call(L,"format"))&&(K="format")||(L.name===void 0||!s.call(L,"nam\
e"))&&(K="name")||(L.issuers===void 0||!s.call(L,"issuers"))&&(K="issuers")||(L.limits===void 0||!s.call(L,"limits"))&&(K=
"limits")||(L.people===void 0||!s.call(L,"people"))&&(K="people")||(L.memberships===void 0||!s.call(L,"memberships"))&&(K=
"memberships")||(L.claimed===void 0||!s.call(L,"claimed"))&&(K="claimed")||(L.resources===void 0||!s.call(L,"resources"))&&
(K="resources")||(L.grants===void 0||!s.call(L,"grants"))&&(K="grants")||(L.index===void 0||!s.call(L,"index"))&&(K="ind\
ex")||(L.masks===void 0||!s.call(L,"masks"))&&(K="masks")||(L.guards===void 0||!s.call(L,"guards"))&&(K="guards")||(L.vectors===
void 0||!s.call(L,"vectors"))&&(K="vectors"))return Q.errors=[{}],!1;{let H=e;for(let X of Object.keys(L))if(!s.call(Zi.
properties.writ.properties,X))return Q.errors=[{}],!1;if(H===e){if(L.format!==void 0&&s.call(L,"format")){let X=L.format,
se=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return Q.errors=[{}],!1;if(e===se&&typeof X=="number"&&isFinite(
X)){if(X>1e6||isNaN(X))return Q.errors=[{}],!1;if(X<1||isNaN(X))return Q.errors=[{}],!1}var t=se===e}else var t=!0;if(t){
if(L.name!==void 0&&s.call(L,"name")){let se=L.name,re=e;if(e===e)if(typeof se=="string"){if(l(se)>63)return Q.errors=[{}],
!1;if(l(se)<1)return Q.errors=[{}],!1;if(!Me.test(se))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var t=re===e}else
var t=!0;if(t){if(L.issuers!==void 0&&s.call(L,"issuers")){let re=L.issuers,_e=e;if(e===_e)if(re&&typeof re=="object"&&!Array.
isArray(re)){if(Object.keys(re).length>20)return Q.errors=[{}],!1;for(let Je of Object.keys(re)){let ee=e;if(e===ee)if(typeof Je==
"string"){if(l(Je)>1024){let he={};i===null?i=[he]:i.push(he),e++}else if(l(Je)<1){let he={};i===null?i=[he]:i.push(he),
e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var p=ee===e;if(!p){let he={};return i===null?i=[he]:i.push(he),e++,Q.
errors=i,!1}}if(p)for(let Je of Object.keys(re)){let ee=re[Je],he=e;if(e===he)if(ee&&typeof ee=="object"&&!Array.isArray(
ee)){let fe;if((ee.trial===void 0||!s.call(ee,"trial"))&&(fe="trial")||(ee.workloads===void 0||!s.call(ee,"workloads"))&&
(fe="workloads"))return Q.errors=[{}],!1;{let Ae=e;for(let ye of Object.keys(ee))if(!(ye==="trial"||ye==="workloads"||ye===
"url"||ye==="audience"||ye==="user"||ye==="groups"||ye==="client"))return Q.errors=[{}],!1;if(Ae===e){if(ee.trial!==void 0&&
s.call(ee,"trial")){let ye=e;if(typeof ee.trial!="boolean")return Q.errors=[{}],!1;var h=ye===e}else var h=!0;if(h){if(ee.
workloads!==void 0&&s.call(ee,"workloads")){let Ne=e;if(typeof ee.workloads!="boolean")return Q.errors=[{}],!1;var h=Ne===
e}else var h=!0;if(h){if(ee.url!==void 0&&s.call(ee,"url")){let de=ee.url,pe=e;if(e===pe)if(typeof de=="string"){if(l(de)>
512)return Q.errors=[{}],!1;if(l(de)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var h=pe===e}else var h=!0;if(h){
if(ee.audience!==void 0&&s.call(ee,"audience")){let pe=ee.audience,be=e;if(e===be)if(typeof pe=="string"){if(l(pe)>512)return Q.
errors=[{}],!1;if(l(pe)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var h=be===e}else var h=!0;if(h){if(ee.user!==
void 0&&s.call(ee,"user")){let be=ee.user,je=e;if(e===je)if(typeof be=="string"){if(l(be)>512)return Q.errors=[{}],!1;if(l(
be)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var h=je===e}else var h=!0;if(h){if(ee.groups!==void 0&&s.call(
ee,"groups")){let je=ee.groups,me=e;if(e===me)if(typeof je=="string"){if(l(je)>512)return Q.errors=[{}],!1;if(l(je)<1)return Q.
errors=[{}],!1}else return Q.errors=[{}],!1;var h=me===e}else var h=!0;if(h)if(ee.client!==void 0&&s.call(ee,"client")){
let je=ee.client,me=e;if(e===me)if(typeof je=="string"){if(l(je)>512)return Q.errors=[{}],!1;if(l(je)<1)return Q.errors=
[{}],!1}else return Q.errors=[{}],!1;var h=me===e}else var h=!0}}}}}}}}else return Q.errors=[{}],!1;var b=he===e;if(!b)break}}else
return Q.errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(L.limits!==void 0&&s.call(L,"limits")){let _e=L.limits,we=e;
if(e===we)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let ee;if((_e.sessionSeconds===void 0||!s.call(_e,"sessionSeco\
nds"))&&(ee="sessionSeconds")||(_e.groupsFreshSeconds===void 0||!s.call(_e,"groupsFreshSeconds"))&&(ee="groupsFreshSecon\
ds"))return Q.errors=[{}],!1;{let he=e;for(let fe of Object.keys(_e))if(!(fe==="sessionSeconds"||fe==="groupsFreshSecond\
s"))return Q.errors=[{}],!1;if(he===e){if(_e.sessionSeconds!==void 0&&s.call(_e,"sessionSeconds")){let fe=_e.sessionSeconds,
Ae=e;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe)&&isFinite(fe)))return Q.errors=[{}],!1;if(e===Ae&&typeof fe=="number"&&
isFinite(fe)){if(fe>9007199254740991||isNaN(fe))return Q.errors=[{}],!1;if(fe<0||isNaN(fe))return Q.errors=[{}],!1}var f=Ae===
e}else var f=!0;if(f)if(_e.groupsFreshSeconds!==void 0&&s.call(_e,"groupsFreshSeconds")){let fe=_e.groupsFreshSeconds,Ae=e;
if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe)&&isFinite(fe)))return Q.errors=[{}],!1;if(e===Ae&&typeof fe=="number"&&isFinite(
fe)){if(fe>9007199254740991||isNaN(fe))return Q.errors=[{}],!1;if(fe<0||isNaN(fe))return Q.errors=[{}],!1}var f=Ae===e}else
var f=!0}}}else return Q.errors=[{}],!1;var t=we===e}else var t=!0;if(t){if(L.people!==void 0&&s.call(L,"people")){let we=L.
people,Je=e;if(e===Je)if(we&&typeof we=="object"&&!Array.isArray(we)){if(Object.keys(we).length>1e5)return Q.errors=[{}],
!1;for(let he of Object.keys(we)){let fe=e;if(e===fe)if(typeof he=="string"){if(l(he)>1024){let Ae={};i===null?i=[Ae]:i.
push(Ae),e++}else if(l(he)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};i===null?i=[Ae]:i.push(Ae),e++}var c=fe===
e;if(!c){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,Q.errors=i,!1}}if(c)for(let he of Object.keys(we)){let fe=we[he],
Ae=e;if(e===Ae)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let ye;if((fe.issuer===void 0||!s.call(fe,"issuer"))&&(ye=
"issuer")||(fe.subject===void 0||!s.call(fe,"subject"))&&(ye="subject"))return Q.errors=[{}],!1;{let Ne=e;for(let de of Object.
keys(fe))if(!(de==="issuer"||de==="subject"))return Q.errors=[{}],!1;if(Ne===e){if(fe.issuer!==void 0&&s.call(fe,"issuer")){
let de=fe.issuer,pe=e;if(e===e)if(typeof de=="string"){if(l(de)>63)return Q.errors=[{}],!1;if(l(de)<1)return Q.errors=[{}],
!1;if(!Me.test(de))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else var m=!0;if(m)if(fe.subject!==
void 0&&s.call(fe,"subject")){let de=fe.subject,pe=e;if(e===pe)if(typeof de=="string"){if(l(de)>255)return Q.errors=[{}],
!1;if(l(de)<1)return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var m=pe===e}else var m=!0}}}else return Q.errors=[{}],
!1;var k=Ae===e;if(!k)break}}else return Q.errors=[{}],!1;var t=Je===e}else var t=!0;if(t){if(L.memberships!==void 0&&s.
call(L,"memberships")){let Je=L.memberships,ee=e;if(e===ee)if(Je&&typeof Je=="object"&&!Array.isArray(Je)){if(Object.keys(
Je).length>1e5)return Q.errors=[{}],!1;for(let fe of Object.keys(Je)){let Ae=e;if(e===Ae)if(typeof fe=="string"){if(l(fe)>
1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(l(fe)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};
i===null?i=[ye]:i.push(ye),e++}var d=Ae===e;if(!d){let ye={};return i===null?i=[ye]:i.push(ye),e++,Q.errors=i,!1}}if(d)for(let fe of Object.
keys(Je)){let Ae=Je[fe],ye=e;if(e===ye)if(Array.isArray(Ae)){if(Ae.length>1e4)return Q.errors=[{}],!1;{var n=!0;let Ne=Ae.
length;for(let de=0;de<Ne;de++){let pe=Ae[de],be=e;if(e===e)if(typeof pe=="string"){if(l(pe)>63)return Q.errors=[{}],!1;
if(l(pe)<1)return Q.errors=[{}],!1;if(!Me.test(pe))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var n=be===e;if(!n)
break}}}else return Q.errors=[{}],!1;var o=ye===e;if(!o)break}}else return Q.errors=[{}],!1;var t=ee===e}else var t=!0;if(t){
if(L.claimed!==void 0&&s.call(L,"claimed")){let ee=L.claimed,he=e;if(e===he)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){
if(Object.keys(ee).length>20)return Q.errors=[{}],!1;for(let Ae of Object.keys(ee)){let ye=e;if(e===ye)if(typeof Ae=="st\
ring"){if(l(Ae)>1024){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}else if(l(Ae)<1){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}}else{
let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var a=ye===e;if(!a){let Ne={};return i===null?i=[Ne]:i.push(Ne),e++,Q.errors=i,
!1}}if(a)for(let Ae of Object.keys(ee)){let ye=ee[Ae],Ne=e;if(e===Ne)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){if(Object.
keys(ye).length>100)return Q.errors=[{}],!1;for(let de of Object.keys(ye)){let pe=e;if(e===pe)if(typeof de=="string"){if(l(
de)>1024){let be={};i===null?i=[be]:i.push(be),e++}else if(l(de)<1){let be={};i===null?i=[be]:i.push(be),e++}}else{let be={};
i===null?i=[be]:i.push(be),e++}var g=pe===e;if(!g){let be={};return i===null?i=[be]:i.push(be),e++,Q.errors=i,!1}}if(g)for(let de of Object.
keys(ye)){let pe=ye[de],be=e;if(e===be)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let je of Object.keys(pe)){let me=e;if(e===me)if(typeof je=="string"){if(l(je)>1024){let $e={};i===null?
i=[$e]:i.push($e),e++}else if(l(je)<1){let $e={};i===null?i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),
e++}var u=me===e;if(!u){let $e={};return i===null?i=[$e]:i.push($e),e++,Q.errors=i,!1}}if(u)for(let je of Object.keys(pe)){
let me=pe[je],$e=e;if(e===$e)if(Array.isArray(me)){if(me.length>1e4)return Q.errors=[{}],!1;{var w=!0;let $r=me.length;for(let jr=0;jr<
$r;jr++){let Ve=me[jr],xr=e;if(e===e)if(typeof Ve=="string"){if(l(Ve)>63)return Q.errors=[{}],!1;if(l(Ve)<1)return Q.errors=
[{}],!1;if(!Me.test(Ve))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var w=xr===e;if(!w)break}}}else return Q.errors=
[{}],!1;var x=$e===e;if(!x)break}}else return Q.errors=[{}],!1;var E=be===e;if(!E)break}}else return Q.errors=[{}],!1;var O=Ne===
e;if(!O)break}}else return Q.errors=[{}],!1;var t=he===e}else var t=!0;if(t){if(L.resources!==void 0&&s.call(L,"resource\
s")){let he=L.resources,fe=e;if(e===fe)if(he&&typeof he=="object"&&!Array.isArray(he)){if(Object.keys(he).length>1e4)return Q.
errors=[{}],!1;for(let ye of Object.keys(he)){let Ne=e;if(e===Ne)if(typeof ye=="string"){if(l(ye)>1024){let de={};i===null?
i=[de]:i.push(de),e++}else if(l(ye)<1){let de={};i===null?i=[de]:i.push(de),e++}}else{let de={};i===null?i=[de]:i.push(de),
e++}var T=Ne===e;if(!T){let de={};return i===null?i=[de]:i.push(de),e++,Q.errors=i,!1}}if(T)for(let ye of Object.keys(he)){
let Ne=e;ce(he[ye],{instancePath:V+"/writ/resources/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:he,parentDataProperty:ye,
rootData:G})||(i=i===null?ce.errors:i.concat(ce.errors),e=i.length);var A=Ne===e;if(!A)break}}else return Q.errors=[{}],
!1;var t=fe===e}else var t=!0;if(t){if(L.grants!==void 0&&s.call(L,"grants")){let fe=L.grants,Ae=e;if(e===Ae)if(fe&&typeof fe==
"object"&&!Array.isArray(fe)){if(Object.keys(fe).length>2e5)return Q.errors=[{}],!1;for(let Ne of Object.keys(fe)){let de=e;
if(e===de)if(typeof Ne=="string"){if(l(Ne)>1024){let pe={};i===null?i=[pe]:i.push(pe),e++}else if(l(Ne)<1){let pe={};i===
null?i=[pe]:i.push(pe),e++}}else{let pe={};i===null?i=[pe]:i.push(pe),e++}var y=de===e;if(!y){let pe={};return i===null?
i=[pe]:i.push(pe),e++,Q.errors=i,!1}}if(y)for(let Ne of Object.keys(fe)){let de=e;Ee(fe[Ne],{instancePath:V+"/writ/grant\
s/"+Ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:fe,parentDataProperty:Ne,rootData:G})||(i=i===null?Ee.errors:i.
concat(Ee.errors),e=i.length);var _=de===e;if(!_)break}}else return Q.errors=[{}],!1;var t=Ae===e}else var t=!0;if(t){if(L.
index!==void 0&&s.call(L,"index")){let Ae=L.index,ye=e;if(e===ye)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){if(Object.
keys(Ae).length>2e5)return Q.errors=[{}],!1;for(let de of Object.keys(Ae)){let pe=e;if(e===pe)if(typeof de=="string"){if(l(
de)>1024){let be={};i===null?i=[be]:i.push(be),e++}else if(l(de)<1){let be={};i===null?i=[be]:i.push(be),e++}}else{let be={};
i===null?i=[be]:i.push(be),e++}var v=pe===e;if(!v){let be={};return i===null?i=[be]:i.push(be),e++,Q.errors=i,!1}}if(v)for(let de of Object.
keys(Ae)){let pe=Ae[de],be=e;if(e===be)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return Q.
errors=[{}],!1;for(let je of Object.keys(pe)){let me=e;if(e===me)if(typeof je=="string"){if(l(je)>1024){let $e={};i===null?
i=[$e]:i.push($e),e++}else if(l(je)<1){let $e={};i===null?i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),
e++}var D=me===e;if(!D){let $e={};return i===null?i=[$e]:i.push($e),e++,Q.errors=i,!1}}if(D)for(let je of Object.keys(pe)){
let me=pe[je],$e=e;if(e===$e)if(Array.isArray(me)){if(me.length>1e4)return Q.errors=[{}],!1;{var N=!0;let $r=me.length;for(let jr=0;jr<
$r;jr++){let Ve=me[jr],xr=e;if(e===e)if(typeof Ve=="string"){if(l(Ve)>127)return Q.errors=[{}],!1;if(l(Ve)<3)return Q.errors=
[{}],!1;if(!zr.test(Ve))return Q.errors=[{}],!1}else return Q.errors=[{}],!1;var N=xr===e;if(!N)break}}}else return Q.errors=
[{}],!1;var P=$e===e;if(!P)break}}else return Q.errors=[{}],!1;var W=be===e;if(!W)break}}else return Q.errors=[{}],!1;var t=ye===
e}else var t=!0;if(t){if(L.masks!==void 0&&s.call(L,"masks")){let ye=L.masks,Ne=e;if(e===Ne)if(ye&&typeof ye=="object"&&
!Array.isArray(ye)){if(Object.keys(ye).length>1e4)return Q.errors=[{}],!1;for(let pe of Object.keys(ye)){let be=e;if(e===
be)if(typeof pe=="string"){if(l(pe)>1024){let je={};i===null?i=[je]:i.push(je),e++}else if(l(pe)<1){let je={};i===null?i=
[je]:i.push(je),e++}}else{let je={};i===null?i=[je]:i.push(je),e++}var M=be===e;if(!M){let je={};return i===null?i=[je]:
i.push(je),e++,Q.errors=i,!1}}if(M)for(let pe of Object.keys(ye)){let be=e;ze(ye[pe],{instancePath:V+"/writ/masks/"+pe.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:ye,parentDataProperty:pe,rootData:G})||(i=i===null?ze.errors:i.concat(ze.errors),
e=i.length);var Z=be===e;if(!Z)break}}else return Q.errors=[{}],!1;var t=Ne===e}else var t=!0;if(t){if(L.guards!==void 0&&
s.call(L,"guards")){let Ne=L.guards,de=e;if(e===de)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){if(Object.keys(Ne).length>
1e4)return Q.errors=[{}],!1;for(let be of Object.keys(Ne)){let je=e;if(e===je)if(typeof be=="string"){if(l(be)>1024){let me={};
i===null?i=[me]:i.push(me),e++}else if(l(be)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};i===null?i=[me]:
i.push(me),e++}var S=je===e;if(!S){let me={};return i===null?i=[me]:i.push(me),e++,Q.errors=i,!1}}if(S)for(let be of Object.
keys(Ne)){let je=e;ir(Ne[be],{instancePath:V+"/writ/guards/"+be.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Ne,parentDataProperty:be,
rootData:G})||(i=i===null?ir.errors:i.concat(ir.errors),e=i.length);var I=je===e;if(!I)break}}else return Q.errors=[{}],
!1;var t=de===e}else var t=!0;if(t){if(L.zones!==void 0&&s.call(L,"zones")){let de=L.zones,pe=e;if(e===pe)if(de&&typeof de==
"object"&&!Array.isArray(de)){if(Object.keys(de).length>1e3)return Q.errors=[{}],!1;for(let je of Object.keys(de)){let me=e;
if(e===me)if(typeof je=="string"){if(l(je)>64){let $e={};i===null?i=[$e]:i.push($e),e++}else if(l(je)<3){let $e={};i===null?
i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),e++}var C=me===e;if(!C){let $e={};return i===null?i=[$e]:
i.push($e),e++,Q.errors=i,!1}}if(C)for(let je of Object.keys(de)){let me=de[je],$e=e;if(e===e)if(me&&typeof me=="object"&&
!Array.isArray(me)){let $r;if((me.first===void 0||!s.call(me,"first"))&&($r="first")||(me.slots===void 0||!s.call(me,"sl\
ots"))&&($r="slots"))return Q.errors=[{}],!1;{let jr=e;for(let Ve of Object.keys(me))if(!(Ve==="first"||Ve==="slots"))return Q.
errors=[{}],!1;if(jr===e){if(me.first!==void 0&&s.call(me,"first")){let Ve=me.first,xr=e;if(!(typeof Ve=="number"&&!(Ve%
1)&&!isNaN(Ve)&&isFinite(Ve)))return Q.errors=[{}],!1;if(e===xr&&typeof Ve=="number"&&isFinite(Ve)){if(Ve>1e5||isNaN(Ve))
return Q.errors=[{}],!1;if(Ve<0||isNaN(Ve))return Q.errors=[{}],!1}var j=xr===e}else var j=!0;if(j)if(me.slots!==void 0&&
s.call(me,"slots")){let Ve=me.slots,xr=e;if(e===xr)if(Array.isArray(Ve)){if(Ve.length>1e3)return Q.errors=[{}],!1;{var z=!0;
let _i=Ve.length;for(let Hr=0;Hr<_i;Hr++){let Or=Ve[Hr],Xr=e;if(e===Xr)if(Array.isArray(Or)){if(Or.length>3)return Q.errors=
[{}],!1;if(Or.length<3)return Q.errors=[{}],!1;{var q=!0;let wi=Or.length;for(let Br=0;Br<wi;Br++){let Ar=Or[Br],ei=e;if(!(typeof Ar==
"number"&&!(Ar%1)&&!isNaN(Ar)&&isFinite(Ar)))return Q.errors=[{}],!1;if(e===ei&&typeof Ar=="number"&&isFinite(Ar)){if(Ar>
253402300799||isNaN(Ar))return Q.errors=[{}],!1;if(Ar<-1e5||isNaN(Ar))return Q.errors=[{}],!1}var q=ei===e;if(!q)break}}}else
return Q.errors=[{}],!1;var z=Xr===e;if(!z)break}}}else return Q.errors=[{}],!1;var j=xr===e}else var j=!0}}}else return Q.
errors=[{}],!1;var F=$e===e;if(!F)break}}else return Q.errors=[{}],!1;var t=pe===e}else var t=!0;if(t)if(L.vectors!==void 0&&
s.call(L,"vectors")){let de=L.vectors,pe=e;if(e===pe)if(Array.isArray(de)){if(de.length>1e3)return Q.errors=[{}],!1;{var $=!0;
let je=de.length;for(let me=0;me<je;me++){let $e=e;ar(de[me],{instancePath:V+"/writ/vectors/"+me,parentData:de,parentDataProperty:me,
rootData:G})||(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var $=$e===e;if(!$)break}}}else return Q.errors=[{}],
!1;var t=pe===e}else var t=!0}}}}}}}}}}}}}}}else return Q.errors=[{}],!1}}}else return Q.errors=[{}],!1;return Q.errors=
i,e===0}var gi=Yr,Mi={type:"object",additionalProperties:!1,required:["grant","grantUntil","subject","resource","role","\
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
ause guards name it."}},description:"What one session may do."};function vr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.schema===void 0||!s.call(
r,"schema"))&&(f="schema")||(r.table===void 0||!s.call(r,"table"))&&(f="table")||(r.column===void 0||!s.call(r,"column"))&&
(f="column")||(r.mask===void 0||!s.call(r,"mask"))&&(f="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(f="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(f="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(f="searchEquality"))return vr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m===
"table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return vr.errors=[{}],!1;if(c===
e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return vr.errors=[{}],!1;
if(e===k&&typeof m=="string"&&l(m)>63)return vr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let k=r.table,d=e;if(typeof k!="string"&&k!==null)return vr.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>
63)return vr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let d=r.column,n=e;
if(typeof d!="string"&&d!==null)return vr.errors=[{}],!1;if(e===n&&typeof d=="string"&&l(d)>63)return vr.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,o=e,a=e,g=!1,u=null,w=e;if(e===w)if(n&&
typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let T={};i===null?i=[T]:
i.push(T),e++}else{let T=e;for(let A of Object.keys(n))if(A!=="form"){let y={};i===null?i=[y]:i.push(y),e++;break}if(T===
e&&n.form!==void 0&&s.call(n,"form")){let A=n.form;if(typeof A!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(A===
"null"||A==="hash"||A==="email")){let y={};i===null?i=[y]:i.push(y),e++}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=w===
e;h&&(g=!0,u=0);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&
(O="form")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let A of Object.keys(n))if(!(A==="form"||A==="value")){
let y={};i===null?i=[y]:i.push(y),e++;break}if(T===e){if(n.form!==void 0&&s.call(n,"form")){let A=n.form,y=e;if(typeof A!=
"string"){let v={};i===null?i=[v]:i.push(v),e++}if(A!=="fixed"){let v={};i===null?i=[v]:i.push(v),e++}var p=y===e}else var p=!0;
if(p)if(n.value!==void 0&&s.call(n,"value")){let A=n.value,y=e;if(e===y)if(typeof A=="string"){if(l(A)>1e3){let v={};i===
null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}var p=y===e}else var p=!0}}}else{let O={};i===null?
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
let O={};return i===null?i=[O]:i.push(O),e++,vr.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return vr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return vr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return vr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}function J(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let T;if((r.grant===void 0||!s.call(r,"grant"))&&(T="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(T="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(T="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(T="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(T="role")||(r.allow===void 0||!s.call(r,"allow"))&&(T="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(T="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(T="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(T="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(T="limits")||(r.record===void 0||
!s.call(r,"record"))&&(T="record"))return J.errors=[{}],!1;{let A=e;for(let y of Object.keys(r))if(!s.call(Mi.properties,
y))return J.errors=[{}],!1;if(A===e){if(r.grant!==void 0&&s.call(r,"grant")){let y=r.grant,_=e;if(e===e)if(typeof y=="st\
ring"){if(l(y)>127)return J.errors=[{}],!1;if(l(y)<3)return J.errors=[{}],!1;if(!zr.test(y))return J.errors=[{}],!1}else
return J.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let _=r.grantUntil,
v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return J.errors=[{}],!1;if(e===v&&typeof _=="number"&&isFinite(
_)){if(_>253402300799||isNaN(_))return J.errors=[{}],!1;if(_<0||isNaN(_))return J.errors=[{}],!1}var t=v===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let v=r.subject,D=e;if(e===D)if(typeof v=="string"){if(l(v)>512)return J.
errors=[{}],!1;if(l(v)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let D=r.resource,N=e;if(e===e)if(typeof D=="string"){if(l(D)>63)return J.errors=[{}],!1;if(l(
D)<1)return J.errors=[{}],!1;if(!Me.test(D))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let N=r.role,P=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return J.errors=
[{}],!1;if(l(N)<1)return J.errors=[{}],!1;if(!Me.test(N))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let P=r.allow,W=e;if(e===W)if(Array.isArray(P)){if(P.length>
16)return J.errors=[{}],!1;{var p=!0;let Z=P.length;for(let S=0;S<Z;S++){let I=P[S],C=e;if(typeof I!="string")return J.errors=
[{}],!1;if(!(I==="all"||I==="select"||I==="insert"||I==="update"||I==="delete"||I==="merge"||I==="truncate"||I==="ddl"||
I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I==="other"))return J.errors=[{}],!1;var p=C===
e;if(!p)break}}}else return J.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let W=r.
tables,M=e;if(e===M)if(Array.isArray(W)){if(W.length>2)return J.errors=[{}],!1;{var h=!0;let S=W.length;for(let I=0;I<S;I++){
let C=W[I],z=e;if(e===z)if(Array.isArray(C)){if(C.length>1e3)return J.errors=[{}],!1;{var b=!0;let j=C.length;for(let F=0;F<
j;F++){let $=C[F],R=e;if(e===e)if($&&typeof $=="object"&&!Array.isArray($)){let L;if(($.schema===void 0||!s.call($,"sche\
ma"))&&(L="schema")||($.table===void 0||!s.call($,"table"))&&(L="table"))return J.errors=[{}],!1;{let K=e;for(let H of Object.
keys($))if(!(H==="schema"||H==="table"))return J.errors=[{}],!1;if(K===e){if($.schema!==void 0&&s.call($,"schema")){let H=$.
schema,X=e;if(typeof H!="string"&&H!==null)return J.errors=[{}],!1;if(e===X&&typeof H=="string"&&l(H)>63)return J.errors=
[{}],!1;var f=X===e}else var f=!0;if(f)if($.table!==void 0&&s.call($,"table")){let H=$.table,X=e;if(typeof H!="string"&&
H!==null)return J.errors=[{}],!1;if(e===X&&typeof H=="string"&&l(H)>63)return J.errors=[{}],!1;var f=X===e}else var f=!0}}}else
return J.errors=[{}],!1;var b=R===e;if(!b)break}}}else return J.errors=[{}],!1;var h=z===e;if(!h)break}}}else return J.errors=
[{}],!1;var t=M===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let M=r.functions,Z=e;if(e===Z)if(Array.
isArray(M)){if(M.length>1e3)return J.errors=[{}],!1;{var c=!0;let I=M.length;for(let C=0;C<I;C++){let z=M[C],q=e;if(e===
e)if(typeof z=="string"){if(l(z)>261)return J.errors=[{}],!1;if(l(z)<3)return J.errors=[{}],!1;if(!Gr.test(z))return J.errors=
[{}],!1}else return J.errors=[{}],!1;var c=q===e;if(!c)break}}}else return J.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let Z=r.masks,S=e;if(e===S)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let C;if((Z.
unlisted===void 0||!s.call(Z,"unlisted"))&&(C="unlisted")||(Z.rules===void 0||!s.call(Z,"rules"))&&(C="rules")||(Z.clear===
void 0||!s.call(Z,"clear"))&&(C="clear")||(Z.detect===void 0||!s.call(Z,"detect"))&&(C="detect"))return J.errors=[{}],!1;
{let z=e;for(let q of Object.keys(Z))if(!(q==="unlisted"||q==="rules"||q==="clear"||q==="detect"))return J.errors=[{}],!1;
if(z===e){if(Z.unlisted!==void 0&&s.call(Z,"unlisted")){let q=Z.unlisted,j=e;if(typeof q!="string")return J.errors=[{}],
!1;if(!(q==="show"||q==="hide"))return J.errors=[{}],!1;var m=j===e}else var m=!0;if(m){if(Z.rules!==void 0&&s.call(Z,"r\
ules")){let j=Z.rules,F=e;if(e===F)if(Array.isArray(j)){if(j.length>1e4)return J.errors=[{}],!1;{var k=!0;let R=j.length;
for(let U=0;U<R;U++){let L=e;vr(j[U],{instancePath:V+"/masks/rules/"+U,parentData:j,parentDataProperty:U,rootData:G})||(i=
i===null?vr.errors:i.concat(vr.errors),e=i.length);var k=L===e;if(!k)break}}}else return J.errors=[{}],!1;var m=F===e}else
var m=!0;if(m){if(Z.clear!==void 0&&s.call(Z,"clear")){let F=Z.clear,$=e;if(e===$)if(Array.isArray(F)){if(F.length>1e5)return J.
errors=[{}],!1;{var d=!0;let U=F.length;for(let L=0;L<U;L++){let K=F[L],H=e;if(e===e)if(K&&typeof K=="object"&&!Array.isArray(
K)){let se;if((K.schema===void 0||!s.call(K,"schema"))&&(se="schema")||(K.table===void 0||!s.call(K,"table"))&&(se="tabl\
e")||(K.column===void 0||!s.call(K,"column"))&&(se="column"))return J.errors=[{}],!1;{let re=e;for(let _e of Object.keys(
K))if(!(_e==="schema"||_e==="table"||_e==="column"))return J.errors=[{}],!1;if(re===e){if(K.schema!==void 0&&s.call(K,"s\
chema")){let _e=K.schema,we=e;if(typeof _e!="string"&&_e!==null)return J.errors=[{}],!1;if(e===we&&typeof _e=="string"&&
l(_e)>63)return J.errors=[{}],!1;var n=we===e}else var n=!0;if(n){if(K.table!==void 0&&s.call(K,"table")){let we=K.table,
Je=e;if(typeof we!="string"&&we!==null)return J.errors=[{}],!1;if(e===Je&&typeof we=="string"&&l(we)>63)return J.errors=
[{}],!1;var n=Je===e}else var n=!0;if(n)if(K.column!==void 0&&s.call(K,"column")){let we=K.column,Je=e;if(typeof we!="st\
ring"&&we!==null)return J.errors=[{}],!1;if(e===Je&&typeof we=="string"&&l(we)>63)return J.errors=[{}],!1;var n=Je===e}else
var n=!0}}}}else return J.errors=[{}],!1;var d=H===e;if(!d)break}}}else return J.errors=[{}],!1;var m=$===e}else var m=!0;
if(m)if(Z.detect!==void 0&&s.call(Z,"detect")){let F=Z.detect,$=e;if(e===$)if(Array.isArray(F)){if(F.length>5)return J.errors=
[{}],!1;{var o=!0;let U=F.length;for(let L=0;L<U;L++){let K=F[L],H=e;if(e===H)if(typeof K=="string"){if(l(K)>64)return J.
errors=[{}],!1;if(l(K)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var o=H===e;if(!o)break}}}else return J.errors=
[{}],!1;var m=$===e}else var m=!0}}}}}else return J.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.guarded!==void 0&&
s.call(r,"guarded")){let S=e;if(typeof r.guarded!="boolean")return J.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.
limits!==void 0&&s.call(r,"limits")){let I=r.limits,C=e;if(e===C)if(I&&typeof I=="object"&&!Array.isArray(I)){let q;if((I.
sessionSeconds===void 0||!s.call(I,"sessionSeconds"))&&(q="sessionSeconds"))return J.errors=[{}],!1;{let j=e;for(let F of Object.
keys(I))if(!(F==="rows"||F==="statementSeconds"||F==="sessionSeconds"||F==="sessionRows"))return J.errors=[{}],!1;if(j===
e){if(I.rows!==void 0&&s.call(I,"rows")){let F=I.rows,$=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return J.
errors=[{}],!1;if(e===$&&typeof F=="number"&&isFinite(F)){if(F>1e9||isNaN(F))return J.errors=[{}],!1;if(F<1||isNaN(F))return J.
errors=[{}],!1}var a=$===e}else var a=!0;if(a){if(I.statementSeconds!==void 0&&s.call(I,"statementSeconds")){let $=I.statementSeconds,
R=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{}],!1;if(e===R&&typeof $=="number"&&isFinite(
$)){if($>31622400||isNaN($))return J.errors=[{}],!1;if($<1||isNaN($))return J.errors=[{}],!1}var a=R===e}else var a=!0;if(a){
if(I.sessionSeconds!==void 0&&s.call(I,"sessionSeconds")){let R=I.sessionSeconds,U=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(
R)&&isFinite(R)))return J.errors=[{}],!1;if(e===U&&typeof R=="number"&&isFinite(R)){if(R>9007199254740991||isNaN(R))return J.
errors=[{}],!1;if(R<0||isNaN(R))return J.errors=[{}],!1}var a=U===e}else var a=!0;if(a)if(I.sessionRows!==void 0&&s.call(
I,"sessionRows")){let R=I.sessionRows,U=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return J.errors=[{}],
!1;if(e===U&&typeof R=="number"&&isFinite(R)){if(R>1e12||isNaN(R))return J.errors=[{}],!1;if(R<1||isNaN(R))return J.errors=
[{}],!1}var a=U===e}else var a=!0}}}}}else return J.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(r.record!==void 0&&
s.call(r,"record")){let C=r.record,z=e;if(e===z)if(C&&typeof C=="object"&&!Array.isArray(C)){let j;if((C.results===void 0||
!s.call(C,"results"))&&(j="results")||(C.rows===void 0||!s.call(C,"rows"))&&(j="rows")||(C.durable===void 0||!s.call(C,"\
durable"))&&(j="durable"))return J.errors=[{}],!1;{let F=e;for(let $ of Object.keys(C))if(!($==="results"||$==="rows"||$===
"durable"))return J.errors=[{}],!1;if(F===e){if(C.results!==void 0&&s.call(C,"results")){let $=C.results,R=e;if(typeof $!=
"string")return J.errors=[{}],!1;if(!($==="none"||$==="digest"||$==="rows"))return J.errors=[{}],!1;var g=R===e}else var g=!0;
if(g){if(C.rows!==void 0&&s.call(C,"rows")){let R=C.rows,U=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return J.
errors=[{}],!1;if(e===U&&typeof R=="number"&&isFinite(R)){if(R>1e4||isNaN(R))return J.errors=[{}],!1;if(R<0||isNaN(R))return J.
errors=[{}],!1}var g=U===e}else var g=!0;if(g)if(C.durable!==void 0&&s.call(C,"durable")){let R=C.durable,U=e;if(typeof R!=
"string")return J.errors=[{}],!1;if(!(R==="before"||R==="within-a-second"))return J.errors=[{}],!1;var g=U===e}else var g=!0}}}}else
return J.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(r.sessions!==void 0&&s.call(r,"sessions")){let z=r.sessions,q=e;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return J.errors=[{}],!1;if(e===q&&typeof z=="number"&&isFinite(
z)){if(z>1e3||isNaN(z))return J.errors=[{}],!1;if(z<1||isNaN(z))return J.errors=[{}],!1}var t=q===e}else var t=!0;if(t){
if(r.client!==void 0&&s.call(r,"client")){let q=r.client,j=e;if(e===j)if(typeof q=="string"){if(l(q)>45)return J.errors=
[{}],!1;if(l(q)<2)return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(r.watched!==void 0&&
s.call(r,"watched")){let q=r.watched,j=e;if(e===j)if(q&&typeof q=="object"&&!Array.isArray(q)){let $;if((q.tables===void 0||
!s.call(q,"tables"))&&($="tables")||(q.columns===void 0||!s.call(q,"columns"))&&($="columns"))return J.errors=[{}],!1;{let R=e;
for(let U of Object.keys(q))if(!(U==="tables"||U==="columns"))return J.errors=[{}],!1;if(R===e){if(q.tables!==void 0&&s.
call(q,"tables")){let U=q.tables,L=e;if(e===L)if(Array.isArray(U)){if(U.length>2e4)return J.errors=[{}],!1;{var u=!0;let H=U.
length;for(let X=0;X<H;X++){let se=U[X],re=e;if(e===e)if(se&&typeof se=="object"&&!Array.isArray(se)){let we;if((se.schema===
void 0||!s.call(se,"schema"))&&(we="schema")||(se.table===void 0||!s.call(se,"table"))&&(we="table"))return J.errors=[{}],
!1;{let Je=e;for(let ee of Object.keys(se))if(!(ee==="schema"||ee==="table"))return J.errors=[{}],!1;if(Je===e){if(se.schema!==
void 0&&s.call(se,"schema")){let ee=se.schema,he=e;if(typeof ee!="string"&&ee!==null)return J.errors=[{}],!1;if(e===he&&
typeof ee=="string"&&l(ee)>63)return J.errors=[{}],!1;var w=he===e}else var w=!0;if(w)if(se.table!==void 0&&s.call(se,"t\
able")){let ee=se.table,he=e;if(typeof ee!="string"&&ee!==null)return J.errors=[{}],!1;if(e===he&&typeof ee=="string"&&l(
ee)>63)return J.errors=[{}],!1;var w=he===e}else var w=!0}}}else return J.errors=[{}],!1;var u=re===e;if(!u)break}}}else
return J.errors=[{}],!1;var O=L===e}else var O=!0;if(O)if(q.columns!==void 0&&s.call(q,"columns")){let U=q.columns,L=e;if(e===
L)if(Array.isArray(U)){if(U.length>2e4)return J.errors=[{}],!1;{var x=!0;let H=U.length;for(let X=0;X<H;X++){let se=U[X],
re=e;if(e===e)if(se&&typeof se=="object"&&!Array.isArray(se)){let we;if((se.schema===void 0||!s.call(se,"schema"))&&(we=
"schema")||(se.table===void 0||!s.call(se,"table"))&&(we="table")||(se.column===void 0||!s.call(se,"column"))&&(we="colu\
mn"))return J.errors=[{}],!1;{let Je=e;for(let ee of Object.keys(se))if(!(ee==="schema"||ee==="table"||ee==="column"))return J.
errors=[{}],!1;if(Je===e){if(se.schema!==void 0&&s.call(se,"schema")){let ee=se.schema,he=e;if(typeof ee!="string"&&ee!==
null)return J.errors=[{}],!1;if(e===he&&typeof ee=="string"&&l(ee)>63)return J.errors=[{}],!1;var E=he===e}else var E=!0;
if(E){if(se.table!==void 0&&s.call(se,"table")){let he=se.table,fe=e;if(typeof he!="string"&&he!==null)return J.errors=[
{}],!1;if(e===fe&&typeof he=="string"&&l(he)>63)return J.errors=[{}],!1;var E=fe===e}else var E=!0;if(E)if(se.column!==void 0&&
s.call(se,"column")){let he=se.column,fe=e;if(typeof he!="string"&&he!==null)return J.errors=[{}],!1;if(e===fe&&typeof he==
"string"&&l(he)>63)return J.errors=[{}],!1;var E=fe===e}else var E=!0}}}}else return J.errors=[{}],!1;var x=re===e;if(!x)
break}}}else return J.errors=[{}],!1;var O=L===e}else var O=!0}}}else return J.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}}}}}}}else
return J.errors=[{}],!1;return J.errors=i,e===0}var Jr=new RegExp("^[A-Za-z][A-Za-z0-9_./-]*$","u");function lr(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.code===void 0||!s.call(r,"code"))&&(p="code")||(r.message===void 0||!s.call(r,"message"))&&(p="message"))return lr.
errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!(b==="code"||b==="message"))return lr.errors=[{}],!1;if(h===e){if(r.
code!==void 0&&s.call(r,"code")){let b=r.code,f=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return lr.errors=[{}],!1;if(l(
b)<1)return lr.errors=[{}],!1;if(!Jr.test(b))return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.message!==void 0&&s.call(r,"message")){let b=r.message,f=e;if(e===f)if(typeof b=="string"){if(l(b)>4096)return lr.
errors=[{}],!1;if(l(b)<1)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var t=f===e}else var t=!0}}}else return lr.
errors=[{}],!1;return lr.errors=i,e===0}function yr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.decision===void 0||!s.call(r,"decision"))&&
(h="decision")||(r.view===void 0||!s.call(r,"view"))&&(h="view")||(r.until===void 0||!s.call(r,"until"))&&(h="until")||(r.
reasons===void 0||!s.call(r,"reasons"))&&(h="reasons"))return yr.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!(f===
"decision"||f==="view"||f==="until"||f==="reasons"))return yr.errors=[{}],!1;if(b===e){if(r.decision!==void 0&&s.call(r,
"decision")){let f=r.decision,c=e;if(typeof f!="string")return yr.errors=[{}],!1;if(f!=="allow")return yr.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(r.view!==void 0&&s.call(r,"view")){let c=e;J(r.view,{instancePath:V+"/view",parentData:r,
parentDataProperty:"view",rootData:G})||(i=i===null?J.errors:i.concat(J.errors),e=i.length);var t=c===e}else var t=!0;if(t){
if(r.until!==void 0&&s.call(r,"until")){let m=r.until,k=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return yr.
errors=[{}],!1;if(e===k&&typeof m=="number"&&isFinite(m)){if(m>253402300799||isNaN(m))return yr.errors=[{}],!1;if(m<0||isNaN(
m))return yr.errors=[{}],!1}var t=k===e}else var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;
if(e===k)if(Array.isArray(m)){if(m.length>100)return yr.errors=[{}],!1;{var p=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;
lr(m[o],{instancePath:V+"/reasons/"+o,parentData:m,parentDataProperty:o,rootData:G})||(i=i===null?lr.errors:i.concat(lr.
errors),e=i.length);var p=a===e;if(!p)break}}}else return yr.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return yr.
errors=[{}],!1;return yr.errors=i,e===0}function Ke(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.decision===void 0||!s.call(r,"decision"))&&
(f="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(f="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(f=
"choices")||(r.until===void 0||!s.call(r,"until"))&&(f="until"))return Ke.errors=[{}],!1;{let c=e;for(let m of Object.keys(
r))if(!(m==="decision"||m==="reasons"||m==="choices"||m==="until"))return Ke.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&
s.call(r,"decision")){let m=r.decision,k=e;if(typeof m!="string")return Ke.errors=[{}],!1;if(m!=="deny")return Ke.errors=
[{}],!1;var t=k===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let k=r.reasons,d=e;if(e===d)if(Array.
isArray(k)){if(k.length>100)return Ke.errors=[{}],!1;{var p=!0;let o=k.length;for(let a=0;a<o;a++){let g=e;lr(k[a],{instancePath:V+
"/reasons/"+a,parentData:k,parentDataProperty:a,rootData:G})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var p=g===
e;if(!p)break}}}else return Ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){
let d=r.choices,n=e;if(e===n)if(Array.isArray(d)){if(d.length>1e3)return Ke.errors=[{}],!1;{var h=!0;let a=d.length;for(let g=0;g<
a;g++){let u=d[g],w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(u)){let E;if((u.grant===void 0||!s.call(u,"grant"))&&
(E="grant")||(u.role===void 0||!s.call(u,"role"))&&(E="role")||(u.until===void 0||!s.call(u,"until"))&&(E="until"))return Ke.
errors=[{}],!1;{let O=e;for(let T of Object.keys(u))if(!(T==="grant"||T==="role"||T==="until"))return Ke.errors=[{}],!1;
if(O===e){if(u.grant!==void 0&&s.call(u,"grant")){let T=u.grant,A=e;if(e===e)if(typeof T=="string"){if(l(T)>127)return Ke.
errors=[{}],!1;if(l(T)<3)return Ke.errors=[{}],!1;if(!zr.test(T))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;
var b=A===e}else var b=!0;if(b){if(u.role!==void 0&&s.call(u,"role")){let A=u.role,y=e;if(e===e)if(typeof A=="string"){if(l(
A)>63)return Ke.errors=[{}],!1;if(l(A)<1)return Ke.errors=[{}],!1;if(!Me.test(A))return Ke.errors=[{}],!1}else return Ke.
errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(u.until!==void 0&&s.call(u,"until")){let A=u.until,y=e;if(!(typeof A=="\
number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Ke.errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>253402300799||
isNaN(A))return Ke.errors=[{}],!1;if(A<0||isNaN(A))return Ke.errors=[{}],!1}var b=y===e}else var b=!0}}}}else return Ke.
errors=[{}],!1;var h=w===e;if(!h)break}}}else return Ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.until!==void 0&&
s.call(r,"until")){let d=r.until,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ke.errors=[{}],!1;if(e===
n&&typeof d=="number"&&isFinite(d)){if(d>253402300799||isNaN(d))return Ke.errors=[{}],!1;if(d<0||isNaN(d))return Ke.errors=
[{}],!1}var t=n===e}else var t=!0}}}}}else return Ke.errors=[{}],!1;return Ke.errors=i,e===0}var _s={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Ge(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if((r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(b="reasons")||(r.until===void 0||!s.call(r,"until"))&&(b="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(b="limits"))return Ge.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Ge.errors=[{}],!1;if(f===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,m=e;
if(typeof c!="string")return Ge.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Ge.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;if(e===k)if(Array.isArray(m)){if(m.
length>100)return Ge.errors=[{}],!1;{var p=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;lr(m[o],{instancePath:V+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:G})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var p=a===
e;if(!p)break}}}else return Ge.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let k=r.
until,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ge.errors=[{}],!1;if(e===d&&typeof k=="number"&&
isFinite(k)){if(k>253402300799||isNaN(k))return Ge.errors=[{}],!1;if(k<0||isNaN(k))return Ge.errors=[{}],!1}var t=d===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let k=r.limits,d=e;if(e===d)if(k&&typeof k=="object"&&!Array.isArray(
k)){let o=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return Ge.
errors=[{}],!1;if(o===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.rows,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return Ge.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Ge.errors=
[{}],!1;if(a<1||isNaN(a))return Ge.errors=[{}],!1}var h=g===e}else var h=!0;if(h){if(k.statementSeconds!==void 0&&s.call(
k,"statementSeconds")){let g=k.statementSeconds,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ge.errors=
[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>31622400||isNaN(g))return Ge.errors=[{}],!1;if(g<1||isNaN(g))return Ge.
errors=[{}],!1}var h=u===e}else var h=!0;if(h){if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let u=k.sessionRows,w=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ge.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)){if(u>1e12||isNaN(u))return Ge.errors=[{}],!1;if(u<1||isNaN(u))return Ge.errors=[{}],!1}var h=w===e}else var h=!0;if(h)
if(k.heldRows!==void 0&&s.call(k,"heldRows")){let u=k.heldRows,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return Ge.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return Ge.errors=[{}],!1;if(u<
1||isNaN(u))return Ge.errors=[{}],!1}var h=w===e}else var h=!0}}}}else return Ge.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else
return Ge.errors=[{}],!1;return Ge.errors=i,e===0}function Yr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0,t=e,p=!1,h=null,b=e;yr(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?yr.
errors:i.concat(yr.errors),e=i.length);var c=b===e;c&&(p=!0,h=0);let f=e;Ke(r,{instancePath:V,parentData:ie,parentDataProperty:le,
rootData:G})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=i.length);var c=f===e;if(c&&p)p=!1,h=[h,1];else{c&&(p=!0,h=1);
let m=e;Ge(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?Ge.errors:i.concat(Ge.errors),
e=i.length);var c=m===e;c&&p?(p=!1,h=[h,2]):c&&(p=!0,h=2)}if(p)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===
null?i=[m]:i.push(m),e++,Yr.errors=i,!1}return Yr.errors=i,e===0}var bi=Cr,Ki={type:"object",additionalProperties:!1,required:[
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
description:"A session starts."},kr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
dr=new RegExp("^[0-9a-f]{64}$","u"),_r=new RegExp("^[A-Za-z0-9_-]{86}$","u");function oe(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.session===void 0||
!s.call(r,"session"))&&(o="session")||(r.journal===void 0||!s.call(r,"journal"))&&(o="journal")||(r.key===void 0||!s.call(
r,"key"))&&(o="key")||(r.subject===void 0||!s.call(r,"subject"))&&(o="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&
(o="tokenId")||(r.resource===void 0||!s.call(r,"resource"))&&(o="resource")||(r.role===void 0||!s.call(r,"role"))&&(o="r\
ole")||(r.grant===void 0||!s.call(r,"grant"))&&(o="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(o="grantU\
ntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&(o="bundle")||(r.address===void 0||!s.call(r,"address"))&&(o="address")||
(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol"))return oe.errors=[{}],!1;{let a=e;for(let g of Object.keys(
r))if(!s.call(Ki.properties,g))return oe.errors=[{}],!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,u=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return oe.errors=[{}],!1;if(g!==1)return oe.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.n,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return oe.errors=
[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return oe.errors=[{}],!1;if(u<1||isNaN(
u))return oe.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let w=r.at,x=e;if(e===x)if(typeof w==
"string"){if(l(w)>24)return oe.errors=[{}],!1;if(l(w)<24)return oe.errors=[{}],!1;if(!kr.test(w))return oe.errors=[{}],!1}else
return oe.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,E=e;if(e===E)
if(typeof x=="string"){if(l(x)>64)return oe.errors=[{}],!1;if(l(x)<64)return oe.errors=[{}],!1;if(!dr.test(x))return oe.
errors=[{}],!1}else return oe.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.
type,O=e;if(typeof E!="string")return oe.errors=[{}],!1;if(E!=="session-start")return oe.errors=[{}],!1;var t=O===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let O=r.session,T=e;if(e===T)if(typeof O=="string"){if(l(O)>64)
return oe.errors=[{}],!1;if(l(O)<8)return oe.errors=[{}],!1;if(!gr.test(O))return oe.errors=[{}],!1}else return oe.errors=
[{}],!1;var t=T===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let T=r.journal,A=e;if(e===A)if(typeof T==
"string"){if(l(T)>64)return oe.errors=[{}],!1;if(l(T)<8)return oe.errors=[{}],!1;if(!gr.test(T))return oe.errors=[{}],!1}else
return oe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let A=r.key,y=e;if(e===e)if(typeof A==
"string"){if(l(A)>128)return oe.errors=[{}],!1;if(l(A)<1)return oe.errors=[{}],!1;if(!sr.test(A))return oe.errors=[{}],!1}else
return oe.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let y=r.subject,_=e,
v=e,D=!1,N=null,P=e;if(e===P)if(y&&typeof y=="object"&&!Array.isArray(y)){let Z;if((y.kind===void 0||!s.call(y,"kind"))&&
(Z="kind")||(y.name===void 0||!s.call(y,"name"))&&(Z="name")||(y.issuer===void 0||!s.call(y,"issuer"))&&(Z="issuer")||(y.
subject===void 0||!s.call(y,"subject"))&&(Z="subject")||(y.claims===void 0||!s.call(y,"claims"))&&(Z="claims")||(y.authenticatedAt===
void 0||!s.call(y,"authenticatedAt"))&&(Z="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let I of Object.
keys(y))if(!(I==="kind"||I==="name"||I==="issuer"||I==="subject"||I==="claims"||I==="authenticatedAt")){let C={};i===null?
i=[C]:i.push(C),e++;break}if(S===e){if(y.kind!==void 0&&s.call(y,"kind")){let I=y.kind,C=e;if(typeof I!="string"){let q={};
i===null?i=[q]:i.push(q),e++}if(I!=="user"){let q={};i===null?i=[q]:i.push(q),e++}var p=C===e}else var p=!0;if(p){if(y.name!==
void 0&&s.call(y,"name")){let C=y.name,z=e;if(e===z)if(typeof C=="string"){if(l(C)>2048){let j={};i===null?i=[j]:i.push(
j),e++}else if(l(C)<0){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var p=z===e}else
var p=!0;if(p){if(y.issuer!==void 0&&s.call(y,"issuer")){let z=y.issuer,q=e;if(e===q)if(typeof z=="string"){if(l(z)>2048){
let F={};i===null?i=[F]:i.push(F),e++}else if(l(z)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:
i.push(F),e++}var p=q===e}else var p=!0;if(p){if(y.subject!==void 0&&s.call(y,"subject")){let q=y.subject,j=e;if(e===j)if(typeof q==
"string"){if(l(q)>2048){let $={};i===null?i=[$]:i.push($),e++}else if(l(q)<0){let $={};i===null?i=[$]:i.push($),e++}}else{
let $={};i===null?i=[$]:i.push($),e++}var p=j===e}else var p=!0;if(p){if(y.claims!==void 0&&s.call(y,"claims")){let j=y.
claims,F=e;if(e===F)if(j&&typeof j=="object"&&!Array.isArray(j))if(Object.keys(j).length>100){let R={};i===null?i=[R]:i.
push(R),e++}else{for(let R of Object.keys(j)){let U=e;if(e===U)if(typeof R=="string"){if(l(R)>1024){let L={};i===null?i=
[L]:i.push(L),e++}else if(l(R)<1){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var h=U===
e;if(!h){let L={};i===null?i=[L]:i.push(L),e++;break}}if(h)for(let R of Object.keys(j)){let U=j[R],L=e;if(e===L)if(Array.
isArray(U))if(U.length>1e4){let K={};i===null?i=[K]:i.push(K),e++}else{var b=!0;let K=U.length;for(let H=0;H<K;H++){let X=U[H],
se=e;if(e===se)if(typeof X=="string"){if(l(X)>2048){let _e={};i===null?i=[_e]:i.push(_e),e++}else if(l(X)<0){let _e={};i===
null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),e++}var b=se===e;if(!b)break}}else{let K={};i===null?
i=[K]:i.push(K),e++}var f=L===e;if(!f)break}}else{let R={};i===null?i=[R]:i.push(R),e++}var p=F===e}else var p=!0;if(p)if(y.
authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let j=y.authenticatedAt,F=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(
j)&&isFinite(j))){let R={};i===null?i=[R]:i.push(R),e++}if(e===F&&typeof j=="number"&&isFinite(j)){if(j>253402300799||isNaN(
j)){let R={};i===null?i=[R]:i.push(R),e++}else if(j<0||isNaN(j)){let R={};i===null?i=[R]:i.push(R),e++}}var p=F===e}else
var p=!0}}}}}}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var d=P===e;d&&(D=!0,N=0);let W=e;if(e===W)if(y&&typeof y=="ob\
ject"&&!Array.isArray(y)){let Z;if((y.kind===void 0||!s.call(y,"kind"))&&(Z="kind")||(y.issuer===void 0||!s.call(y,"issu\
er"))&&(Z="issuer")||(y.claims===void 0||!s.call(y,"claims"))&&(Z="claims")||(y.authenticatedAt===void 0||!s.call(y,"aut\
henticatedAt"))&&(Z="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let I of Object.keys(y))if(!(I===
"kind"||I==="issuer"||I==="claims"||I==="authenticatedAt")){let C={};i===null?i=[C]:i.push(C),e++;break}if(S===e){if(y.kind!==
void 0&&s.call(y,"kind")){let I=y.kind,C=e;if(typeof I!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(I!=="workload"){
let q={};i===null?i=[q]:i.push(q),e++}var c=C===e}else var c=!0;if(c){if(y.issuer!==void 0&&s.call(y,"issuer")){let C=y.
issuer,z=e;if(e===z)if(typeof C=="string"){if(l(C)>2048){let j={};i===null?i=[j]:i.push(j),e++}else if(l(C)<0){let j={};
i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var c=z===e}else var c=!0;if(c){if(y.claims!==void 0&&
s.call(y,"claims")){let z=y.claims,q=e;if(e===q)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){
let F={};i===null?i=[F]:i.push(F),e++}else{for(let F of Object.keys(z)){let $=e;if(e===$)if(typeof F=="string"){if(l(F)>
1024){let R={};i===null?i=[R]:i.push(R),e++}else if(l(F)<1){let R={};i===null?i=[R]:i.push(R),e++}}else{let R={};i===null?
i=[R]:i.push(R),e++}var m=$===e;if(!m){let R={};i===null?i=[R]:i.push(R),e++;break}}if(m)for(let F of Object.keys(z)){let $=z[F],
R=e;if(e===R)if(typeof $=="string"){if(l($)>2048){let U={};i===null?i=[U]:i.push(U),e++}else if(l($)<0){let U={};i===null?
i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var k=R===e;if(!k)break}}else{let F={};i===null?i=[F]:i.
push(F),e++}var c=q===e}else var c=!0;if(c)if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let z=y.authenticatedAt,
q=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={};i===null?i=[F]:i.push(F),e++}if(e===q&&typeof z==
"number"&&isFinite(z)){if(z>253402300799||isNaN(z)){let F={};i===null?i=[F]:i.push(F),e++}else if(z<0||isNaN(z)){let F={};
i===null?i=[F]:i.push(F),e++}}var c=q===e}else var c=!0}}}}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var d=W===e;if(d&&
D?(D=!1,N=[N,1]):d&&(D=!0,N=1),D)e=v,i!==null&&(v?i.length=v:i=null);else{let Z={};return i===null?i=[Z]:i.push(Z),e++,oe.
errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let _=r.tokenId,v=e;if(e===v)if(typeof _==
"string"){if(l(_)>2048)return oe.errors=[{}],!1;if(l(_)<0)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=v===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let v=r.resource,D=e;if(e===D)if(typeof v=="string"){
if(l(v)>2048)return oe.errors=[{}],!1;if(l(v)<0)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=D===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let D=r.role,N=e;if(e===N)if(typeof D=="string"){if(l(D)>2048)return oe.errors=
[{}],!1;if(l(D)<0)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let N=r.grant,P=e;if(e===P)if(typeof N=="string"){if(l(N)>2048)return oe.errors=[{}],!1;if(l(N)<0)return oe.
errors=[{}],!1}else return oe.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let P=r.grantUntil,W=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return oe.errors=[{}],!1;if(e===W&&
typeof P=="number"&&isFinite(P)){if(P>253402300799||isNaN(P))return oe.errors=[{}],!1;if(P<0||isNaN(P))return oe.errors=
[{}],!1}var t=W===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let W=r.bundle,M=e;if(e===M)if(W&&typeof W==
"object"&&!Array.isArray(W)){let S;if((W.revision===void 0||!s.call(W,"revision"))&&(S="revision")||(W.seq===void 0||!s.
call(W,"seq"))&&(S="seq")||(W.digest===void 0||!s.call(W,"digest"))&&(S="digest"))return oe.errors=[{}],!1;{let I=e;for(let C of Object.
keys(W))if(!(C==="revision"||C==="seq"||C==="digest"))return oe.errors=[{}],!1;if(I===e){if(W.revision!==void 0&&s.call(
W,"revision")){let C=W.revision,z=e;if(e===z)if(typeof C=="string"){if(l(C)>73)return oe.errors=[{}],!1;if(l(C)<1)return oe.
errors=[{}],!1}else return oe.errors=[{}],!1;var n=z===e}else var n=!0;if(n){if(W.seq!==void 0&&s.call(W,"seq")){let z=W.
seq,q=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return oe.errors=[{}],!1;if(e===q&&typeof z=="number"&&
isFinite(z)){if(z>9007199254740991||isNaN(z))return oe.errors=[{}],!1;if(z<0||isNaN(z))return oe.errors=[{}],!1}var n=q===
e}else var n=!0;if(n)if(W.digest!==void 0&&s.call(W,"digest")){let z=W.digest,q=e;if(e===e)if(typeof z=="string"){if(l(z)>
71)return oe.errors=[{}],!1;if(l(z)<71)return oe.errors=[{}],!1;if(!Nr.test(z))return oe.errors=[{}],!1}else return oe.errors=
[{}],!1;var n=q===e}else var n=!0}}}}else return oe.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let M=r.address,Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>2048)return oe.errors=[{}],!1;if(l(M)<0)
return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let Z=r.protocol,S=e;if(e===S)if(typeof Z=="string"){if(l(Z)>2048)return oe.errors=[{}],!1;if(l(Z)<0)return oe.
errors=[{}],!1}else return oe.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let S=r.application,I=e;if(e===I)if(typeof S=="string"){if(l(S)>2048)return oe.errors=[{}],!1;if(l(S)<0)return oe.
errors=[{}],!1}else return oe.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let I=e;
if(typeof r.trial!="boolean")return oe.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let C=r.kid,z=e;if(e===e)if(typeof C=="string"){if(l(C)>128)return oe.errors=[{}],!1;if(l(C)<1)return oe.errors=[{}],!1;
if(!sr.test(C))return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=z===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let C=r.sig,z=e;if(e===z)if(typeof C=="string"){if(l(C)>86)return oe.errors=[{}],!1;if(l(C)<86)return oe.
errors=[{}],!1;if(!_r.test(C))return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=z===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return oe.errors=[{}],!1;return oe.errors=i,e===0}var Hi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
ws={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function mr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(p="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(p="digest"))return mr.errors=[{}],!1;{let h=e;for(let b of Object.
keys(r))if(!(b==="bytes"||b==="digest"))return mr.errors=[{}],!1;if(h===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let b=r.
bytes,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return mr.errors=[{}],!1;if(e===f&&typeof b=="number"&&
isFinite(b)){if(b>9007199254740991||isNaN(b))return mr.errors=[{}],!1;if(b<0||isNaN(b))return mr.errors=[{}],!1}var t=f===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let b=r.digest,f=e;if(e===e)if(typeof b=="string"){if(l(b)>
71)return mr.errors=[{}],!1;if(l(b)<71)return mr.errors=[{}],!1;if(!Nr.test(b))return mr.errors=[{}],!1}else return mr.errors=
[{}],!1;var t=f===e}else var t=!0}}}else return mr.errors=[{}],!1;return mr.errors=i,e===0}var As={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Se(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let k;if((r.kinds===void 0||!s.call(r,"kinds"))&&(k="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(k=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(k="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(k="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(k="masked"))return Se.errors=[{}],!1;{let d=e;for(let n of Object.keys(r))if(!(n===
"kinds"||n==="tags"||n==="reads"||n==="writes"||n==="functions"||n==="lookups"||n==="masked"))return Se.errors=[{}],!1;if(d===
e){if(r.kinds!==void 0&&s.call(r,"kinds")){let n=r.kinds,o=e;if(e===o)if(Array.isArray(n)){if(n.length>15)return Se.errors=
[{}],!1;{var t=!0;let g=n.length;for(let u=0;u<g;u++){let w=n[u],x=e;if(typeof w!="string")return Se.errors=[{}],!1;if(!(w===
"select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="l\
ock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return Se.errors=[{}],!1;var t=x===e;if(!t)break}}}else return Se.
errors=[{}],!1;var p=o===e}else var p=!0;if(p){if(r.tags!==void 0&&s.call(r,"tags")){let o=r.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return Se.errors=[{}],!1;{var h=!0;let u=o.length;for(let w=0;w<u;w++){let x=o[w],E=e;if(typeof x!=
"string")return Se.errors=[{}],!1;if(!(x==="create"||x==="alter"||x==="drop"||x==="grant-rights"||x==="alter-system"||x===
"alter-role"||x==="copy"||x==="copy-file"||x==="copy-program"||x==="explain-analyze"||x==="prepare"||x==="cursor"||x==="\
two-phase"||x==="without-condition"))return Se.errors=[{}],!1;var h=E===e;if(!h)break}}}else return Se.errors=[{}],!1;var p=a===
e}else var p=!0;if(p){if(r.reads!==void 0&&s.call(r,"reads")){let a=r.reads,g=e;if(e===g)if(Array.isArray(a)){if(a.length>
256)return Se.errors=[{}],!1;{var b=!0;let w=a.length;for(let x=0;x<w;x++){let E=a[x],O=e;if(e===O)if(typeof E=="string"){
if(l(E)>2048)return Se.errors=[{}],!1;if(l(E)<0)return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var b=O===e;if(!b)
break}}}else return Se.errors=[{}],!1;var p=g===e}else var p=!0;if(p){if(r.writes!==void 0&&s.call(r,"writes")){let g=r.
writes,u=e;if(e===u)if(Array.isArray(g)){if(g.length>256)return Se.errors=[{}],!1;{var f=!0;let x=g.length;for(let E=0;E<
x;E++){let O=g[E],T=e;if(e===T)if(typeof O=="string"){if(l(O)>2048)return Se.errors=[{}],!1;if(l(O)<0)return Se.errors=[
{}],!1}else return Se.errors=[{}],!1;var f=T===e;if(!f)break}}}else return Se.errors=[{}],!1;var p=u===e}else var p=!0;if(p){
if(r.functions!==void 0&&s.call(r,"functions")){let u=r.functions,w=e;if(e===w)if(Array.isArray(u)){if(u.length>256)return Se.
errors=[{}],!1;{var c=!0;let E=u.length;for(let O=0;O<E;O++){let T=u[O],A=e;if(e===A)if(typeof T=="string"){if(l(T)>2048)
return Se.errors=[{}],!1;if(l(T)<0)return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var c=A===e;if(!c)break}}}else
return Se.errors=[{}],!1;var p=w===e}else var p=!0;if(p){if(r.lookups!==void 0&&s.call(r,"lookups")){let w=r.lookups,x=e;
if(e===x)if(Array.isArray(w)){if(w.length>256)return Se.errors=[{}],!1;{var m=!0;let O=w.length;for(let T=0;T<O;T++){let A=w[T],
y=e;if(e===y)if(typeof A=="string"){if(l(A)>2048)return Se.errors=[{}],!1;if(l(A)<0)return Se.errors=[{}],!1}else return Se.
errors=[{}],!1;var m=y===e;if(!m)break}}}else return Se.errors=[{}],!1;var p=x===e}else var p=!0;if(p)if(r.masked!==void 0&&
s.call(r,"masked")){let w=e;if(typeof r.masked!="boolean")return Se.errors=[{}],!1;var p=w===e}else var p=!0}}}}}}}}else
return Se.errors=[{}],!1;return Se.errors=i,e===0}function nr(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.code===void 0||!s.call(r,"code"))&&(p="\
code")||(r.message===void 0||!s.call(r,"message"))&&(p="message"))return nr.errors=[{}],!1;{let h=e;for(let b of Object.
keys(r))if(!(b==="code"||b==="message"))return nr.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let b=r.
code,f=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return nr.errors=[{}],!1;if(l(b)<1)return nr.errors=[{}],!1;if(!Jr.
test(b))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let b=r.message,f=e;if(e===f)if(typeof b=="string"){if(l(b)>4096)return nr.errors=[{}],!1;if(l(b)<1)return nr.
errors=[{}],!1}else return nr.errors=[{}],!1;var t=f===e}else var t=!0}}}else return nr.errors=[{}],!1;return nr.errors=
i,e===0}function ae(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&
(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.call(r,"prev"))&&(c="prev")||(r.type===void 0||
!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"statement"))&&(c="statement")||(r.text===void 0||!s.call(
r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(c=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revision"))return ae.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Hi.properties,k))return ae.errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){let k=r.v,d=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ae.errors=[{}],!1;if(k!==1)return ae.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ae.errors=
[{}],!1;if(e===n&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return ae.errors=[{}],!1;if(d<1||isNaN(
d))return ae.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let n=r.at,o=e;if(e===o)if(typeof n==
"string"){if(l(n)>24)return ae.errors=[{}],!1;if(l(n)<24)return ae.errors=[{}],!1;if(!kr.test(n))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return ae.errors=[{}],!1;if(l(o)<64)return ae.errors=[{}],!1;if(!dr.test(o))return ae.
errors=[{}],!1}else return ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.
type,g=e;if(typeof a!="string")return ae.errors=[{}],!1;if(a!=="statement")return ae.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let g=r.statement,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return ae.errors=[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return ae.
errors=[{}],!1;if(g<1||isNaN(g))return ae.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let u=r.text,w=e;if(e===w)if(typeof u=="string"){if(l(u)>131072)return ae.errors=[{}],!1}else return ae.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let w=e;mr(r.textCut,{instancePath:V+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:G})||(i=i===null?mr.errors:i.concat(mr.errors),e=i.length);var t=w===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let x=e;if(typeof r.changed!="boolean")return ae.errors=
[{}],!1;var t=x===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let E=r.compiled,O=e;if(e===e)if(typeof E==
"string"){if(l(E)>71)return ae.errors=[{}],!1;if(l(E)<71)return ae.errors=[{}],!1;if(!Nr.test(E))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let O=r.prepared,
T=e;if(e===T)if(typeof O=="string"){if(l(O)>2048)return ae.errors=[{}],!1;if(l(O)<0)return ae.errors=[{}],!1}else return ae.
errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let T=r.binds,A=e;if(e===A)if(Array.
isArray(T)){if(T.length>1e3)return ae.errors=[{}],!1;{var p=!0;let _=T.length;for(let v=0;v<_;v++){let D=T[v],N=e;if(e===
e)if(D&&typeof D=="object"&&!Array.isArray(D)){let W;if((D.value===void 0||!s.call(D,"value"))&&(W="value"))return ae.errors=
[{}],!1;{let M=e;for(let Z of Object.keys(D))if(!(Z==="value"||Z==="encoding"||Z==="masked"||Z==="bytes"))return ae.errors=
[{}],!1;if(M===e){if(D.value!==void 0&&s.call(D,"value")){let Z=D.value,S=e;if(typeof Z!="string"&&Z!==null)return ae.errors=
[{}],!1;if(e===S&&typeof Z=="string"&&l(Z)>131072)return ae.errors=[{}],!1;var h=S===e}else var h=!0;if(h){if(D.encoding!==
void 0&&s.call(D,"encoding")){let S=D.encoding,I=e;if(typeof S!="string")return ae.errors=[{}],!1;if(S!=="base64")return ae.
errors=[{}],!1;var h=I===e}else var h=!0;if(h){if(D.masked!==void 0&&s.call(D,"masked")){let I=e;if(typeof D.masked!="bo\
olean")return ae.errors=[{}],!1;var h=I===e}else var h=!0;if(h)if(D.bytes!==void 0&&s.call(D,"bytes")){let I=D.bytes,C=e;
if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return ae.errors=[{}],!1;if(e===C&&typeof I=="number"&&isFinite(
I)){if(I>9007199254740991||isNaN(I))return ae.errors=[{}],!1;if(I<0||isNaN(I))return ae.errors=[{}],!1}var h=C===e}else var h=!0}}}}}else
return ae.errors=[{}],!1;var p=N===e;if(!p)break}}}else return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let A=r.bindCount,y=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ae.
errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>65535||isNaN(A))return ae.errors=[{}],!1;if(A<0||isNaN(A))
return ae.errors=[{}],!1}var t=y===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let y=r.parts,_=e;if(e===
_)if(Array.isArray(y)){if(y.length>100)return ae.errors=[{}],!1;{var b=!0;let D=y.length;for(let N=0;N<D;N++){let P=e;Se(
y[N],{instancePath:V+"/parts/"+N,parentData:y,parentDataProperty:N,rootData:G})||(i=i===null?Se.errors:i.concat(Se.errors),
e=i.length);var b=P===e;if(!b)break}}}else return ae.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let _=r.partCount,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ae.errors=[
{}],!1;if(e===v&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return ae.errors=[{}],!1;if(_<0||isNaN(
_))return ae.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let v=e;if(typeof r.
namesCut!="boolean")return ae.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let D=r.decision,N=e;if(typeof D!="string")return ae.errors=[{}],!1;if(!(D==="allow"||D==="deny"||D==="hold"))return ae.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let N=r.reasons,P=e;if(e===P)
if(Array.isArray(N)){if(N.length>16)return ae.errors=[{}],!1;{var f=!0;let M=N.length;for(let Z=0;Z<M;Z++){let S=e;nr(N[Z],
{instancePath:V+"/reasons/"+Z,parentData:N,parentDataProperty:Z,rootData:G})||(i=i===null?nr.errors:i.concat(nr.errors),
e=i.length);var f=S===e;if(!f)break}}}else return ae.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let P=r.revision,W=e;if(e===W)if(typeof P=="string"){if(l(P)>73)return ae.errors=[{}],!1;if(l(P)<1)
return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let W=r.kid,M=e;if(e===e)if(typeof W=="string"){if(l(W)>128)return ae.errors=[{}],!1;if(l(W)<1)return ae.errors=[{}],!1;
if(!sr.test(W))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=M===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let W=r.sig,M=e;if(e===M)if(typeof W=="string"){if(l(W)>86)return ae.errors=[{}],!1;if(l(W)<86)return ae.
errors=[{}],!1;if(!_r.test(W))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=M===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return ae.errors=[{}],!1;return ae.errors=i,e===0}var Bi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"A statement went so."},Vi=new RegExp("^[0-9A-Z]{5}$","u"),js={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Sr(r,{instancePath:V="",
parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0,t=e,p=!1,h=null,b=e;if(e===b)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if((r.digest===void 0||!s.call(r,"digest"))&&(n="digest")){let o={};i===null?i=[o]:i.push(o),
e++}else{let o=e;for(let a of Object.keys(r))if(a!=="digest"){let g={};i===null?i=[g]:i.push(g),e++;break}if(o===e&&r.digest!==
void 0&&s.call(r,"digest")){let a=r.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let g={};i===null?i=[g]:i.push(g),
e++}else if(l(a)<71){let g={};i===null?i=[g]:i.push(g),e++}else if(!Nr.test(a)){let g={};i===null?i=[g]:i.push(g),e++}}else{
let g={};i===null?i=[g]:i.push(g),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var d=b===e;d&&(p=!0,h=0);let f=e;if(e===
f)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.rows===void 0||!s.call(r,"rows"))&&(n="rows")){let o={};i===null?
i=[o]:i.push(o),e++}else{let o=e;for(let a of Object.keys(r))if(!(a==="rows"||a==="cut")){let g={};i===null?i=[g]:i.push(
g),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,g=e;if(e===g)if(Array.isArray(a))if(a.length>1e4){
let w={};i===null?i=[w]:i.push(w),e++}else{var c=!0;let w=a.length;for(let x=0;x<w;x++){let E=a[x],O=e;if(e===O)if(Array.
isArray(E))if(E.length>2e3){let A={};i===null?i=[A]:i.push(A),e++}else{var m=!0;let A=E.length;for(let y=0;y<A;y++){let _=E[y],
v=e;if(typeof _!="string"&&_!==null){let N={};i===null?i=[N]:i.push(N),e++}if(e===v&&typeof _=="string"&&l(_)>131072){let N={};
i===null?i=[N]:i.push(N),e++}var m=v===e;if(!m)break}}else{let A={};i===null?i=[A]:i.push(A),e++}var c=O===e;if(!c)break}}else{
let w={};i===null?i=[w]:i.push(w),e++}var k=g===e}else var k=!0;if(k)if(r.cut!==void 0&&s.call(r,"cut")){let a=e;if(typeof r.
cut!="boolean"){let u={};i===null?i=[u]:i.push(u),e++}var k=a===e}else var k=!0}}}else{let n={};i===null?i=[n]:i.push(n),
e++}var d=f===e;if(d&&p?(p=!1,h=[h,1]):d&&(p=!0,h=1),p)e=t,i!==null&&(t?i.length=t:i=null);else{let n={};return i===null?
i=[n]:i.push(n),e++,Sr.errors=i,!1}return Sr.errors=i,e===0}function ne(r,{instancePath:V="",parentData:ie,parentDataProperty:le,
rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.v===void 0||!s.call(r,
"v"))&&(f="v")||(r.n===void 0||!s.call(r,"n"))&&(f="n")||(r.at===void 0||!s.call(r,"at"))&&(f="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(f="prev")||(r.type===void 0||!s.call(r,"type"))&&(f="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(f="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(f="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(f="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(f="durationMs"))return ne.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!s.call(Bi.properties,m))return ne.errors=[{}],!1;if(c===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,k=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ne.errors=[{}],!1;if(m!==1)return ne.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let k=r.n,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ne.errors=
[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return ne.errors=[{}],!1;if(k<1||isNaN(
k))return ne.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>24)return ne.errors=[{}],!1;if(l(d)<24)return ne.errors=[{}],!1;if(!kr.test(d))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let n=r.prev,o=e;if(e===o)
if(typeof n=="string"){if(l(n)>64)return ne.errors=[{}],!1;if(l(n)<64)return ne.errors=[{}],!1;if(!dr.test(n))return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let o=r.
type,a=e;if(typeof o!="string")return ne.errors=[{}],!1;if(o!=="outcome")return ne.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let a=r.statement,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return ne.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ne.
errors=[{}],!1;if(a<1||isNaN(a))return ne.errors=[{}],!1}var t=g===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"r\
ows")){let g=r.rows,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ne.errors=[{}],!1;if(e===u&&typeof g==
"number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return ne.errors=[{}],!1;if(g<0||isNaN(g))return ne.errors=[{}],!1}
var t=u===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let u=r.bytes,w=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return ne.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(
u))return ne.errors=[{}],!1;if(u<0||isNaN(u))return ne.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let w=r.durationMs,x=e;if(e===x)if(typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return ne.errors=[{}],!1;if(w<0||isNaN(w))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let x=r.tag,E=e;if(e===E)if(typeof x=="string"){if(l(x)>2048)return ne.
errors=[{}],!1;if(l(x)<0)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let E=r.error,O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){let A;if((E.sqlstate===
void 0||!s.call(E,"sqlstate"))&&(A="sqlstate"))return ne.errors=[{}],!1;{let y=e;for(let _ of Object.keys(E))if(!(_==="s\
qlstate"||_==="message"))return ne.errors=[{}],!1;if(y===e){if(E.sqlstate!==void 0&&s.call(E,"sqlstate")){let _=E.sqlstate,
v=e;if(e===v)if(typeof _=="string"){if(l(_)>5)return ne.errors=[{}],!1;if(l(_)<5)return ne.errors=[{}],!1;if(!Vi.test(_))
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var p=v===e}else var p=!0;if(p)if(E.message!==void 0&&s.call(E,"m\
essage")){let _=E.message,v=e;if(e===v)if(typeof _=="string"){if(l(_)>2048)return ne.errors=[{}],!1;if(l(_)<0)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var p=v===e}else var p=!0}}}else return ne.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let O=r.sent,T=e;if(e===T)if(O&&typeof O=="object"&&!Array.isArray(O)){let y;
if((O.bytes===void 0||!s.call(O,"bytes"))&&(y="bytes"))return ne.errors=[{}],!1;{let _=e;for(let v of Object.keys(O))if(!(v===
"bytes"||v==="digest"))return ne.errors=[{}],!1;if(_===e){if(O.bytes!==void 0&&s.call(O,"bytes")){let v=O.bytes,D=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ne.errors=[{}],!1;if(e===D&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||
isNaN(v))return ne.errors=[{}],!1;if(v<0||isNaN(v))return ne.errors=[{}],!1}var h=D===e}else var h=!0;if(h)if(O.digest!==
void 0&&s.call(O,"digest")){let v=O.digest,D=e;if(e===D)if(typeof v=="string"){if(l(v)>71)return ne.errors=[{}],!1;if(l(
v)<71)return ne.errors=[{}],!1;if(!Nr.test(v))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var h=D===e}else var h=!0}}}else
return ne.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.hidden!==void 0&&s.call(r,"hidden")){let T=r.hidden,A=e;if(e===
A)if(T&&typeof T=="object"&&!Array.isArray(T)){let _=e;for(let v of Object.keys(T))if(!(v==="credit-card"||v==="us-ssn"||
v==="email"||v==="iban"||v==="token"))return ne.errors=[{}],!1;if(_===e){if(T["credit-card"]!==void 0&&s.call(T,"credit-\
card")){let v=T["credit-card"],D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ne.errors=[{}],!1;if(e===
D&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return ne.errors=[{}],!1;if(v<1||isNaN(v))return ne.
errors=[{}],!1}var b=D===e}else var b=!0;if(b){if(T["us-ssn"]!==void 0&&s.call(T,"us-ssn")){let D=T["us-ssn"],N=e;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ne.errors=[{}],!1;if(e===N&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||
isNaN(D))return ne.errors=[{}],!1;if(D<1||isNaN(D))return ne.errors=[{}],!1}var b=N===e}else var b=!0;if(b){if(T.email!==
void 0&&s.call(T,"email")){let N=T.email,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return ne.errors=[
{}],!1;if(e===P&&typeof N=="number"&&isFinite(N)){if(N>9007199254740991||isNaN(N))return ne.errors=[{}],!1;if(N<1||isNaN(
N))return ne.errors=[{}],!1}var b=P===e}else var b=!0;if(b){if(T.iban!==void 0&&s.call(T,"iban")){let P=T.iban,W=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ne.errors=[{}],!1;if(e===W&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||
isNaN(P))return ne.errors=[{}],!1;if(P<1||isNaN(P))return ne.errors=[{}],!1}var b=W===e}else var b=!0;if(b)if(T.token!==
void 0&&s.call(T,"token")){let P=T.token,W=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ne.errors=[
{}],!1;if(e===W&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||isNaN(P))return ne.errors=[{}],!1;if(P<1||isNaN(
P))return ne.errors=[{}],!1}var b=W===e}else var b=!0}}}}}else return ne.errors=[{}],!1;var t=A===e}else var t=!0;if(t){
if(r.result!==void 0&&s.call(r,"result")){let A=e;Sr(r.result,{instancePath:V+"/result",parentData:r,parentDataProperty:"\
result",rootData:G})||(i=i===null?Sr.errors:i.concat(Sr.errors),e=i.length);var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let y=r.kid,_=e;if(e===e)if(typeof y=="string"){if(l(y)>128)return ne.errors=[{}],!1;if(l(y)<1)return ne.
errors=[{}],!1;if(!sr.test(y))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let y=r.sig,_=e;if(e===_)if(typeof y=="string"){if(l(y)>86)return ne.errors=[{}],!1;if(l(
y)<86)return ne.errors=[{}],!1;if(!_r.test(y))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}}}}else
return ne.errors=[{}],!1;return ne.errors=i,e===0}var Gi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function Le(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.
n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.revision===void 0||!s.call(r,"revision"))&&(h="revision")||
(r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(h="reasons"))
return Le.errors=[{}],!1;{let b=e;for(let f of Object.keys(r))if(!s.call(Gi.properties,f))return Le.errors=[{}],!1;if(b===
e){if(r.v!==void 0&&s.call(r,"v")){let f=r.v,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Le.errors=
[{}],!1;if(f!==1)return Le.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,m=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Le.errors=[{}],!1;if(e===m&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Le.errors=[{}],!1;if(c<1||isNaN(c))return Le.errors=[{}],!1}var t=m===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let m=r.at,k=e;if(e===k)if(typeof m=="string"){if(l(m)>24)return Le.errors=[{}],
!1;if(l(m)<24)return Le.errors=[{}],!1;if(!kr.test(m))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let k=r.prev,d=e;if(e===d)if(typeof k=="string"){if(l(k)>64)return Le.
errors=[{}],!1;if(l(k)<64)return Le.errors=[{}],!1;if(!dr.test(k))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let d=r.type,n=e;if(typeof d!="string")return Le.errors=
[{}],!1;if(d!=="redecide")return Le.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"rev\
ision")){let n=r.revision,o=e;if(e===o)if(typeof n=="string"){if(l(n)>73)return Le.errors=[{}],!1;if(l(n)<1)return Le.errors=
[{}],!1}else return Le.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let o=r.seq,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Le.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Le.errors=[{}],!1;if(o<0||isNaN(o))return Le.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(r.digest!==void 0&&s.call(r,"digest")){let a=r.digest,g=e;if(e===e)if(typeof a=="string"){if(l(a)>71)return Le.
errors=[{}],!1;if(l(a)<71)return Le.errors=[{}],!1;if(!Nr.test(a))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=g===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let g=r.decision,u=e;if(typeof g!="string")
return Le.errors=[{}],!1;if(!(g==="allow"||g==="deny"))return Le.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.reasons!==
void 0&&s.call(r,"reasons")){let u=r.reasons,w=e;if(e===w)if(Array.isArray(u)){if(u.length>16)return Le.errors=[{}],!1;{
var p=!0;let E=u.length;for(let O=0;O<E;O++){let T=e;nr(u[O],{instancePath:V+"/reasons/"+O,parentData:u,parentDataProperty:O,
rootData:G})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var p=T===e;if(!p)break}}}else return Le.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let w=r.kid,x=e;if(e===e)if(typeof w=="string"){if(l(
w)>128)return Le.errors=[{}],!1;if(l(w)<1)return Le.errors=[{}],!1;if(!sr.test(w))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let w=r.sig,x=e;if(e===x)if(typeof w==
"string"){if(l(w)>86)return Le.errors=[{}],!1;if(l(w)<86)return Le.errors=[{}],!1;if(!_r.test(w))return Le.errors=[{}],!1}else
return Le.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=i,e===0}function He(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||
!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="\
type")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(p="sig"))return He.errors=[{}],
!1;{let h=e;for(let b of Object.keys(r))if(!(b==="v"||b==="n"||b==="at"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return He.
errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return He.errors=[{}],!1;if(b!==1)return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,
"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return He.errors=[{}],!1;if(e===c&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return He.errors=[{}],!1;if(f<1||isNaN(f))return He.errors=[{}],!1}
var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>
24)return He.errors=[{}],!1;if(l(c)<24)return He.errors=[{}],!1;if(!kr.test(c))return He.errors=[{}],!1}else return He.errors=
[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="st\
ring"){if(l(m)>64)return He.errors=[{}],!1;if(l(m)<64)return He.errors=[{}],!1;if(!dr.test(m))return He.errors=[{}],!1}else
return He.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!=
"string")return He.errors=[{}],!1;if(k!=="head")return He.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let d=r.kid,n=e;if(e===e)if(typeof d=="string"){if(l(d)>128)return He.errors=[{}],!1;if(l(d)<1)return He.
errors=[{}],!1;if(!sr.test(d))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let d=r.sig,n=e;if(e===n)if(typeof d=="string"){if(l(d)>86)return He.errors=[{}],!1;if(l(
d)<86)return He.errors=[{}],!1;if(!_r.test(d))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else
return He.errors=[{}],!1;return He.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 it."}},description:"The session ended."};function xe(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.
n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.reason===void 0||!s.call(r,"reason"))&&(p="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(p="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(p="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(p="bytes"))return xe.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(Qi.properties,
b))return xe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b)))return xe.errors=[{}],!1;if(b!==1)return xe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return xe.errors=[{}],!1;if(e===c&&
typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return xe.errors=[{}],!1;if(f<1||isNaN(f))return xe.errors=
[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){
if(l(c)>24)return xe.errors=[{}],!1;if(l(c)<24)return xe.errors=[{}],!1;if(!kr.test(c))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m==
"string"){if(l(m)>64)return xe.errors=[{}],!1;if(l(m)<64)return xe.errors=[{}],!1;if(!dr.test(m))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!=
"string")return xe.errors=[{}],!1;if(k!=="session-end")return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let d=r.reason,n=e;if(e===e)if(typeof d=="string"){if(l(d)>100)return xe.errors=[{}],!1;if(l(
d)<1)return xe.errors=[{}],!1;if(!Jr.test(d))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=n===e}else var t=!0;
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
kid,w=e;if(e===e)if(typeof u=="string"){if(l(u)>128)return xe.errors=[{}],!1;if(l(u)<1)return xe.errors=[{}],!1;if(!sr.test(
u))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let u=r.sig,w=e;if(e===w)if(typeof u=="string"){if(l(u)>86)return xe.errors=[{}],!1;if(l(u)<86)return xe.errors=[{}],
!1;if(!_r.test(u))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}else return xe.
errors=[{}],!1;return xe.errors=i,e===0}var Ji={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function ke(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.v===void 0||!s.call(r,"v"))&&(b="v")||(r.n===void 0||!s.call(
r,"n"))&&(b="n")||(r.at===void 0||!s.call(r,"at"))&&(b="at")||(r.prev===void 0||!s.call(r,"prev"))&&(b="prev")||(r.type===
void 0||!s.call(r,"type"))&&(b="type")||(r.journal===void 0||!s.call(r,"journal"))&&(b="journal")||(r.after===void 0||!s.
call(r,"after"))&&(b="after")||(r.kid===void 0||!s.call(r,"kid"))&&(b="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(b="si\
g"))return ke.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!s.call(Ji.properties,c))return ke.errors=[{}],!1;if(f===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=
[{}],!1;if(c!==1)return ke.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,k=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ke.errors=[{}],!1;if(e===k&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return ke.errors=[{}],!1;if(m<1||isNaN(m))return ke.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,d=e;if(e===d)if(typeof k=="string"){if(l(k)>24)return ke.errors=[{}],
!1;if(l(k)<24)return ke.errors=[{}],!1;if(!kr.test(k))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let d=r.prev,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return ke.
errors=[{}],!1;if(l(d)<64)return ke.errors=[{}],!1;if(!dr.test(d))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let n=r.type,o=e;if(typeof n!="string")return ke.errors=
[{}],!1;if(n!=="journal-start")return ke.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let o=r.journal,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return ke.errors=[{}],!1;if(l(o)<8)return ke.
errors=[{}],!1;if(!gr.test(o))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let a=r.after,g=e;if(e===g)if(Array.isArray(a)){if(a.length>64)return ke.errors=[{}],
!1;{var p=!0;let w=a.length;for(let x=0;x<w;x++){let E=a[x],O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){let A;
if((E.journal===void 0||!s.call(E,"journal"))&&(A="journal")||(E.lines===void 0||!s.call(E,"lines"))&&(A="lines")||(E.head===
void 0||!s.call(E,"head"))&&(A="head"))return ke.errors=[{}],!1;{let y=e;for(let _ of Object.keys(E))if(!(_==="journal"||
_==="lines"||_==="head"))return ke.errors=[{}],!1;if(y===e){if(E.journal!==void 0&&s.call(E,"journal")){let _=E.journal,
v=e;if(e===v)if(typeof _=="string"){if(l(_)>64)return ke.errors=[{}],!1;if(l(_)<8)return ke.errors=[{}],!1;if(!gr.test(_))
return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(E.lines!==void 0&&s.call(E,"li\
nes")){let v=E.lines,D=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ke.errors=[{}],!1;if(e===D&&typeof v==
"number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return ke.errors=[{}],!1;if(v<0||isNaN(v))return ke.errors=[{}],!1}
var h=D===e}else var h=!0;if(h)if(E.head!==void 0&&s.call(E,"head")){let v=E.head,D=e;if(e===D)if(typeof v=="string"){if(l(
v)>64)return ke.errors=[{}],!1;if(l(v)<64)return ke.errors=[{}],!1;if(!dr.test(v))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var h=D===e}else var h=!0}}}}else return ke.errors=[{}],!1;var p=O===e;if(!p)break}}}else return ke.errors=
[{}],!1;var t=g===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let g=r.kid,u=e;if(e===e)if(typeof g=="strin\
g"){if(l(g)>128)return ke.errors=[{}],!1;if(l(g)<1)return ke.errors=[{}],!1;if(!sr.test(g))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let g=r.sig,u=e;if(e===u)if(typeof g==
"string"){if(l(g)>86)return ke.errors=[{}],!1;if(l(g)<86)return ke.errors=[{}],!1;if(!_r.test(g))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return ke.errors=[{}],!1;return ke.errors=i,e===0}var Yi={
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
ssion's file exists."};function Re(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||
!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||
(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.session===void 0||!s.call(r,"session"))&&(p="session")||(r.start===
void 0||!s.call(r,"start"))&&(p="start")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(p="sig"))return Re.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(Yi.properties,b))return Re.errors=[{}],
!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Re.
errors=[{}],!1;if(b!==1)return Re.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.
n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Re.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return Re.errors=[{}],!1;if(f<1||isNaN(f))return Re.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Re.errors=[{}],
!1;if(l(c)<24)return Re.errors=[{}],!1;if(!kr.test(c))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Re.
errors=[{}],!1;if(l(m)<64)return Re.errors=[{}],!1;if(!dr.test(m))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!="string")return Re.errors=
[{}],!1;if(k!=="session-opened")return Re.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let d=r.session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return Re.errors=[{}],!1;if(l(d)<8)return Re.
errors=[{}],!1;if(!gr.test(d))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let n=r.start,o=e;if(e===o)if(typeof n=="string"){if(l(n)>64)return Re.errors=[{}],!1;
if(l(n)<64)return Re.errors=[{}],!1;if(!dr.test(n))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return Re.
errors=[{}],!1;if(l(o)<1)return Re.errors=[{}],!1;if(!sr.test(o))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let o=r.sig,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>86)return Re.errors=[{}],!1;if(l(o)<86)return Re.errors=[{}],!1;if(!_r.test(o))return Re.errors=[{}],!1}else return Re.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return Re.errors=[{}],!1;return Re.errors=i,e===0}var Xi={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Te(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.
v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.session===void 0||
!s.call(r,"session"))&&(p="session")||(r.lines===void 0||!s.call(r,"lines"))&&(p="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(p="head")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(p="sig"))return Te.
errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(Xi.properties,b))return Te.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Te.errors=[{}],
!1;if(b!==1)return Te.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Te.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return Te.errors=[{}],!1;if(f<1||isNaN(f))return Te.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Te.errors=[{}],!1;if(l(c)<24)return Te.
errors=[{}],!1;if(!kr.test(c))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Te.errors=[{}],!1;if(l(
m)<64)return Te.errors=[{}],!1;if(!dr.test(m))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!="string")return Te.errors=[{}],!1;if(k!=="sess\
ion-closed")return Te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let d=r.
session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return Te.errors=[{}],!1;if(l(d)<8)return Te.errors=[{}],!1;if(!gr.
test(d))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Te.errors=[{}],!1;if(e===o&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Te.errors=[{}],!1;if(n<0||isNaN(n))return Te.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return Te.errors=[{}],!1;if(l(o)<64)return Te.errors=[{}],!1;if(!dr.test(o))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1;if(!sr.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a==
"string"){if(l(a)>86)return Te.errors=[{}],!1;if(l(a)<86)return Te.errors=[{}],!1;if(!_r.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var es={
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
n."};function De(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&
(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||
!s.call(r,"type"))&&(p="type")||(r.session===void 0||!s.call(r,"session"))&&(p="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(p="lines")||(r.head===void 0||!s.call(r,"head"))&&(p="head")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(p="sig"))return De.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!s.call(es.
properties,b))return De.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.v,f=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return De.errors=[{}],!1;if(b!==1)return De.errors=[{}],!1;var t=f===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return De.errors=
[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return De.errors=[{}],!1;if(f<1||isNaN(
f))return De.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c==
"string"){if(l(c)>24)return De.errors=[{}],!1;if(l(c)<24)return De.errors=[{}],!1;if(!kr.test(c))return De.errors=[{}],!1}else
return De.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)
if(typeof m=="string"){if(l(m)>64)return De.errors=[{}],!1;if(l(m)<64)return De.errors=[{}],!1;if(!dr.test(m))return De.
errors=[{}],!1}else return De.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.
type,d=e;if(typeof k!="string")return De.errors=[{}],!1;if(k!=="session-failed")return De.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let d=r.session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)
return De.errors=[{}],!1;if(l(d)<8)return De.errors=[{}],!1;if(!gr.test(d))return De.errors=[{}],!1}else return De.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return De.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return De.errors=[{}],!1;if(n<0||isNaN(n))return De.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return De.errors=[{}],!1;if(l(o)<64)
return De.errors=[{}],!1;if(!dr.test(o))return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return De.errors=[
{}],!1;if(l(a)<1)return De.errors=[{}],!1;if(!sr.test(a))return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=g===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a=="string"){if(l(a)>86)return De.
errors=[{}],!1;if(l(a)<86)return De.errors=[{}],!1;if(!_r.test(a))return De.errors=[{}],!1}else return De.errors=[{}],!1;
var t=g===e}else var t=!0}}}}}}}}}}}else return De.errors=[{}],!1;return De.errors=i,e===0}var rs={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Ie(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.
v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(p="grant")||(r.use===void 0||!s.call(r,"use"))&&(p="use")||(r.of===void 0||!s.call(r,"of"))&&(p="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(p="sig"))return Ie.errors=[{}],!1;{let h=e;
for(let b of Object.keys(r))if(!s.call(rs.properties,b))return Ie.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){
let b=r.v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ie.errors=[{}],!1;if(b!==1)return Ie.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return Ie.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Ie.
errors=[{}],!1;if(f<1||isNaN(f))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Ie.errors=[{}],!1;if(l(c)<24)return Ie.errors=[{}],!1;if(!kr.
test(c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Ie.errors=[{}],!1;if(l(m)<64)return Ie.errors=
[{}],!1;if(!dr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!="string")return Ie.errors=[{}],!1;if(k!=="claim")return Ie.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let d=r.grant,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>2048)return Ie.errors=[{}],!1;if(l(d)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let n=r.use,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return Ie.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n))return Ie.errors=[{}],!1;if(n<
1||isNaN(n))return Ie.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let o=r.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Ie.errors=[{}],!1;if(o<1||isNaN(o))return Ie.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,g=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ie.errors=[{}],!1;if(l(a)<1)return Ie.
errors=[{}],!1;if(!sr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let a=r.sig,g=e;if(e===g)if(typeof a=="string"){if(l(a)>86)return Ie.errors=[{}],!1;if(l(
a)<86)return Ie.errors=[{}],!1;if(!_r.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}else
return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var is={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Pe(r,{instancePath:V="",parentData:ie,
parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.address===void 0||
!s.call(r,"address"))&&(o="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(o="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(o="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(o="sig"))return Pe.errors=[{}],!1;{let a=e;for(let g of Object.keys(r))if(!s.call(is.properties,g))return Pe.errors=[{}],
!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Pe.
errors=[{}],!1;if(g!==1)return Pe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Pe.errors=[{}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Pe.errors=[{}],!1;if(u<1||isNaN(u))return Pe.errors=[{}],!1}var t=w===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let w=r.at,x=e;if(e===x)if(typeof w=="string"){if(l(w)>24)return Pe.errors=[{}],
!1;if(l(w)<24)return Pe.errors=[{}],!1;if(!kr.test(w))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,E=e;if(e===E)if(typeof x=="string"){if(l(x)>64)return Pe.
errors=[{}],!1;if(l(x)<64)return Pe.errors=[{}],!1;if(!dr.test(x))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;
var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.type,O=e;if(typeof E!="string")return Pe.errors=
[{}],!1;if(E!=="refusal")return Pe.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let O=r.address,T=e;if(e===T)if(typeof O=="string"){if(l(O)>2048)return Pe.errors=[{}],!1;if(l(O)<0)return Pe.errors=
[{}],!1}else return Pe.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let T=r.
protocol,A=e;if(e===A)if(typeof T=="string"){if(l(T)>2048)return Pe.errors=[{}],!1;if(l(T)<0)return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let A=r.resource,
y=e;if(e===y)if(typeof A=="string"){if(l(A)>2048)return Pe.errors=[{}],!1;if(l(A)<0)return Pe.errors=[{}],!1}else return Pe.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let y=r.role,_=e;if(e===_)if(typeof y==
"string"){if(l(y)>2048)return Pe.errors=[{}],!1;if(l(y)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=_===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let _=r.subject,v=e,D=e,N=!1,P=null,W=e;if(e===W)if(_&&
typeof _=="object"&&!Array.isArray(_)){let S;if((_.kind===void 0||!s.call(_,"kind"))&&(S="kind")||(_.name===void 0||!s.call(
_,"name"))&&(S="name")||(_.issuer===void 0||!s.call(_,"issuer"))&&(S="issuer")||(_.subject===void 0||!s.call(_,"subject"))&&
(S="subject")||(_.claims===void 0||!s.call(_,"claims"))&&(S="claims")||(_.authenticatedAt===void 0||!s.call(_,"authentic\
atedAt"))&&(S="authenticatedAt")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let C of Object.keys(_))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),
e++;break}if(I===e){if(_.kind!==void 0&&s.call(_,"kind")){let C=_.kind,z=e;if(typeof C!="string"){let j={};i===null?i=[j]:
i.push(j),e++}if(C!=="user"){let j={};i===null?i=[j]:i.push(j),e++}var p=z===e}else var p=!0;if(p){if(_.name!==void 0&&s.
call(_,"name")){let z=_.name,q=e;if(e===q)if(typeof z=="string"){if(l(z)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(l(
z)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var p=q===e}else var p=!0;if(p){
if(_.issuer!==void 0&&s.call(_,"issuer")){let q=_.issuer,j=e;if(e===j)if(typeof q=="string"){if(l(q)>2048){let $={};i===
null?i=[$]:i.push($),e++}else if(l(q)<0){let $={};i===null?i=[$]:i.push($),e++}}else{let $={};i===null?i=[$]:i.push($),e++}
var p=j===e}else var p=!0;if(p){if(_.subject!==void 0&&s.call(_,"subject")){let j=_.subject,F=e;if(e===F)if(typeof j=="s\
tring"){if(l(j)>2048){let R={};i===null?i=[R]:i.push(R),e++}else if(l(j)<0){let R={};i===null?i=[R]:i.push(R),e++}}else{
let R={};i===null?i=[R]:i.push(R),e++}var p=F===e}else var p=!0;if(p){if(_.claims!==void 0&&s.call(_,"claims")){let F=_.
claims,$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let U={};i===null?i=[U]:i.
push(U),e++}else{for(let U of Object.keys(F)){let L=e;if(e===L)if(typeof U=="string"){if(l(U)>1024){let K={};i===null?i=
[K]:i.push(K),e++}else if(l(U)<1){let K={};i===null?i=[K]:i.push(K),e++}}else{let K={};i===null?i=[K]:i.push(K),e++}var h=L===
e;if(!h){let K={};i===null?i=[K]:i.push(K),e++;break}}if(h)for(let U of Object.keys(F)){let L=F[U],K=e;if(e===K)if(Array.
isArray(L))if(L.length>1e4){let H={};i===null?i=[H]:i.push(H),e++}else{var b=!0;let H=L.length;for(let X=0;X<H;X++){let se=L[X],
re=e;if(e===re)if(typeof se=="string"){if(l(se)>2048){let we={};i===null?i=[we]:i.push(we),e++}else if(l(se)<0){let we={};
i===null?i=[we]:i.push(we),e++}}else{let we={};i===null?i=[we]:i.push(we),e++}var b=re===e;if(!b)break}}else{let H={};i===
null?i=[H]:i.push(H),e++}var f=K===e;if(!f)break}}else{let U={};i===null?i=[U]:i.push(U),e++}var p=$===e}else var p=!0;if(p)
if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let F=_.authenticatedAt,$=e;if(!(typeof F=="number"&&!(F%1)&&
!isNaN(F)&&isFinite(F))){let U={};i===null?i=[U]:i.push(U),e++}if(e===$&&typeof F=="number"&&isFinite(F)){if(F>253402300799||
isNaN(F)){let U={};i===null?i=[U]:i.push(U),e++}else if(F<0||isNaN(F)){let U={};i===null?i=[U]:i.push(U),e++}}var p=$===
e}else var p=!0}}}}}}}else{let S={};i===null?i=[S]:i.push(S),e++}var d=W===e;d&&(N=!0,P=0);let M=e;if(e===M)if(_&&typeof _==
"object"&&!Array.isArray(_)){let S;if((_.kind===void 0||!s.call(_,"kind"))&&(S="kind")||(_.issuer===void 0||!s.call(_,"i\
ssuer"))&&(S="issuer")||(_.claims===void 0||!s.call(_,"claims"))&&(S="claims")||(_.authenticatedAt===void 0||!s.call(_,"\
authenticatedAt"))&&(S="authenticatedAt")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let C of Object.keys(_))
if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++;break}if(I===
e){if(_.kind!==void 0&&s.call(_,"kind")){let C=_.kind,z=e;if(typeof C!="string"){let j={};i===null?i=[j]:i.push(j),e++}if(C!==
"workload"){let j={};i===null?i=[j]:i.push(j),e++}var c=z===e}else var c=!0;if(c){if(_.issuer!==void 0&&s.call(_,"issuer")){
let z=_.issuer,q=e;if(e===q)if(typeof z=="string"){if(l(z)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(l(z)<0){let F={};
i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var c=q===e}else var c=!0;if(c){if(_.claims!==void 0&&
s.call(_,"claims")){let q=_.claims,j=e;if(e===j)if(q&&typeof q=="object"&&!Array.isArray(q))if(Object.keys(q).length>100){
let $={};i===null?i=[$]:i.push($),e++}else{for(let $ of Object.keys(q)){let R=e;if(e===R)if(typeof $=="string"){if(l($)>
1024){let U={};i===null?i=[U]:i.push(U),e++}else if(l($)<1){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?
i=[U]:i.push(U),e++}var m=R===e;if(!m){let U={};i===null?i=[U]:i.push(U),e++;break}}if(m)for(let $ of Object.keys(q)){let R=q[$],
U=e;if(e===U)if(typeof R=="string"){if(l(R)>2048){let L={};i===null?i=[L]:i.push(L),e++}else if(l(R)<0){let L={};i===null?
i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var k=U===e;if(!k)break}}else{let $={};i===null?i=[$]:i.
push($),e++}var c=j===e}else var c=!0;if(c)if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let q=_.authenticatedAt,
j=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let $={};i===null?i=[$]:i.push($),e++}if(e===j&&typeof q==
"number"&&isFinite(q)){if(q>253402300799||isNaN(q)){let $={};i===null?i=[$]:i.push($),e++}else if(q<0||isNaN(q)){let $={};
i===null?i=[$]:i.push($),e++}}var c=j===e}else var c=!0}}}}}else{let S={};i===null?i=[S]:i.push(S),e++}var d=M===e;if(d&&
N?(N=!1,P=[P,1]):d&&(N=!0,P=1),N)e=D,i!==null&&(D?i.length=D:i=null);else{let S={};return i===null?i=[S]:i.push(S),e++,Pe.
errors=i,!1}var t=v===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let v=r.reasons,D=e;if(e===D)if(Array.
isArray(v)){if(v.length>16)return Pe.errors=[{}],!1;{var n=!0;let P=v.length;for(let W=0;W<P;W++){let M=e;nr(v[W],{instancePath:V+
"/reasons/"+W,parentData:v,parentDataProperty:W,rootData:G})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var n=M===
e;if(!n)break}}}else return Pe.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let D=r.
kid,N=e;if(e===e)if(typeof D=="string"){if(l(D)>128)return Pe.errors=[{}],!1;if(l(D)<1)return Pe.errors=[{}],!1;if(!sr.test(
D))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let D=r.sig,N=e;if(e===N)if(typeof D=="string"){if(l(D)>86)return Pe.errors=[{}],!1;if(l(D)<86)return Pe.errors=[{}],
!1;if(!_r.test(D))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}else return Pe.
errors=[{}],!1;return Pe.errors=i,e===0}function Be(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.
n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(p="sig"))return Be.errors=[{}],!1;{let h=e;for(let b of Object.keys(r))if(!(b==="v"||b==="n"||b==="a\
t"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return Be.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let b=r.
v,f=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Be.errors=[{}],!1;if(b!==1)return Be.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)))return Be.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Be.
errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(l(c)>24)return Be.errors=[{}],!1;if(l(c)<24)return Be.errors=[{}],!1;if(!kr.
test(c))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(l(m)>64)return Be.errors=[{}],!1;if(l(m)<64)return Be.errors=
[{}],!1;if(!dr.test(m))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,d=e;if(typeof k!="string")return Be.errors=[{}],!1;if(k!=="journal-end")return Be.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let d=r.kid,n=e;if(e===e)if(typeof d==
"string"){if(l(d)>128)return Be.errors=[{}],!1;if(l(d)<1)return Be.errors=[{}],!1;if(!sr.test(d))return Be.errors=[{}],!1}else
return Be.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let d=r.sig,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>86)return Be.errors=[{}],!1;if(l(d)<86)return Be.errors=[{}],!1;if(!_r.test(d))return Be.errors=[{}],!1}else
return Be.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Cr(r,{
instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-start")oe(r,{instancePath:V,parentData:ie,parentDataProperty:le,
rootData:G})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);else if(t==="statement")ae(r,{instancePath:V,parentData:ie,
parentDataProperty:le,rootData:G})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);else if(t==="outcome")ne(r,{instancePath:V,
parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);else if(t==="red\
ecide")Le(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?Le.errors:i.concat(Le.errors),
e=i.length);else if(t==="head")He(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?He.errors:
i.concat(He.errors),e=i.length);else if(t==="session-end")xe(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||
(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);else if(t==="journal-start")ke(r,{instancePath:V,parentData:ie,parentDataProperty:le,
rootData:G})||(i=i===null?ke.errors:i.concat(ke.errors),e=i.length);else if(t==="session-opened")Re(r,{instancePath:V,parentData:ie,
parentDataProperty:le,rootData:G})||(i=i===null?Re.errors:i.concat(Re.errors),e=i.length);else if(t==="session-closed")Te(
r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?Te.errors:i.concat(Te.errors),e=i.length);else if(t===
"session-failed")De(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?De.errors:i.concat(De.
errors),e=i.length);else if(t==="claim")Ie(r,{instancePath:V,parentData:ie,parentDataProperty:le,rootData:G})||(i=i===null?
Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="refusal")Pe(r,{instancePath:V,parentData:ie,parentDataProperty:le,
rootData:G})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="journal-end")Be(r,{instancePath:V,parentData:ie,
parentDataProperty:le,rootData:G})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);else return Cr.errors=[{}],!1;else
return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;return Cr.errors=i,e===0}var ki=Ue,ss=new RegExp("^postgres://","\
u");function Ue(r,{instancePath:V="",parentData:ie,parentDataProperty:le,rootData:G=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.ready===void 0||!s.call(r,"ready"))&&(b="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(b="connections"))return Ue.errors=[{}],!1;{let f=e;for(let c of Object.keys(r))if(!(c==="rea\
dy"||c==="connections"))return Ue.errors=[{}],!1;if(f===e){if(r.ready!==void 0&&s.call(r,"ready")){let c=r.ready,m=e;if(typeof c!=
"boolean")return Ue.errors=[{}],!1;if(c!==!0)return Ue.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.connections!==
void 0&&s.call(r,"connections")){let c=r.connections,m=e;if(e===m)if(Array.isArray(c)){if(c.length>1e4)return Ue.errors=
[{}],!1;{var t=!0;let d=c.length;for(let n=0;n<d;n++){let o=c[n],a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if((o.resource===void 0||!s.call(o,"resource"))&&(u="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(u="grant")||
(o.role===void 0||!s.call(o,"role"))&&(u="role")||(o.uri===void 0||!s.call(o,"uri"))&&(u="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(u="ca"))return Ue.errors=[{}],!1;{let w=e;for(let x of Object.keys(o))if(!(x==="resource"||x==="grant"||x==="\
role"||x==="uri"||x==="ca"))return Ue.errors=[{}],!1;if(w===e){if(o.resource!==void 0&&s.call(o,"resource")){let x=o.resource,
E=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ue.errors=[{}],!1;if(l(x)<1)return Ue.errors=[{}],!1;if(!Me.test(x))
return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var p=E===e}else var p=!0;if(p){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let E=o.grant,O=e;if(e===e)if(typeof E=="string"){if(l(E)>127)return Ue.errors=[{}],!1;if(l(E)<3)return Ue.errors=
[{}],!1;if(!zr.test(E))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var p=O===e}else var p=!0;if(p){if(o.role!==
void 0&&s.call(o,"role")){let O=o.role,T=e;if(e===e)if(typeof O=="string"){if(l(O)>63)return Ue.errors=[{}],!1;if(l(O)<1)
return Ue.errors=[{}],!1;if(!Me.test(O))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var p=T===e}else var p=!0;
if(p){if(o.uri!==void 0&&s.call(o,"uri")){let T=o.uri,A=e;if(e===A)if(typeof T=="string"){if(l(T)>8192)return Ue.errors=
[{}],!1;if(l(T)<12)return Ue.errors=[{}],!1;if(!ss.test(T))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var p=A===
e}else var p=!0;if(p)if(o.ca!==void 0&&s.call(o,"ca")){let T=o.ca,A=e;if(e===e)if(typeof T=="string"){if(l(T)>1024)return Ue.
errors=[{}],!1;if(l(T)<1)return Ue.errors=[{}],!1;if(!fr.test(T))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var p=A===e}else var p=!0}}}}}}else return Ue.errors=[{}],!1;var t=a===e;if(!t)break}}}else return Ue.errors=[{}],!1;var h=m===
e}else var h=!0}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}var ts={writ:ri,people:ti,group:li,resource:oi,
grant:ai,mask:ui,guard:vi,scenario:pi,proxy:ci,manifest:mi,data:hi,decision:gi,record:bi,dev:ki};export{hi as dataValidator,
gi as decisionValidator,ki as devValidator,ai as grantValidator,li as groupValidator,vi as guardValidator,mi as manifestValidator,
ui as maskValidator,ti as peopleValidator,ci as proxyValidator,bi as recordValidator,oi as resourceValidator,pi as scenarioValidator,
ts as validators,ri as writValidator};
