// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Ai=Object.getOwnPropertyNames,ji=(r,V)=>function(){try{return V||(0,r[Ai(r)[0]])((V={exports:{}}).exports,V),V.exports}catch(re){
throw V=0,re}},xi=ji({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__\
esModule",{value:!0});function V(re){let se=re.length,K=0,i=0,e;for(;i<se;)K++,e=re.charCodeAt(i++),e>=55296&&e<=56319&&
i<se&&(e=re.charCodeAt(i),(e&64512)===56320&&i++);return K}r.default=V,V.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ri=ye,s=Object.prototype.hasOwnProperty,l=xi().default,He=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),_r=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),ir=new RegExp("^[A-Za-z0-9_.:-]+$","u"),ii=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]\
+)?$","u");function mr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(Array.isArray(r)){if(r.length>50)return mr.errors=[{}],!1;if(r.length<1)return mr.errors=[{}],!1;{var t=!0;let u=r.
length;for(let h=0;h<u;h++){let y=r[h],d=e;if(typeof y!="string")return mr.errors=[{}],!1;if(e===e)if(typeof y=="string"){
if(l(y)>141)return mr.errors=[{}],!1;if(l(y)<2)return mr.errors=[{}],!1;if(!ii.test(y))return mr.errors=[{}],!1}else return mr.
errors=[{}],!1;var t=d===e;if(!t)break}if(t){let h=r.length,y;if(h>1){let d={};for(;h--;){let p=r[h];if(typeof p=="strin\
g"){if(typeof d[p]=="number")return y=d[p],mr.errors=[{}],!1;d[p]=h}}}}}}else return mr.errors=[{}],!1;return mr.errors=
i,e===0}var Ni=new RegExp("^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function Or(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.trial===
void 0||!s.call(r,"trial"))&&(g="trial")){let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let n of Object.keys(r))
if(n!=="trial"){let o={};i===null?i=[o]:i.push(o),e++;break}if(f===e&&r.trial!==void 0&&s.call(r,"trial")){let n=r.trial;
if(typeof n!="boolean"){let o={};i===null?i=[o]:i.push(o),e++}if(n!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let g={};
i===null?i=[g]:i.push(g),e++}var m=y===e;m&&(u=!0,h=0);let d=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if((r.url===void 0||!s.call(r,"url"))&&(g="url")||(r.audience===void 0||!s.call(r,"audience"))&&(g="audience")){let f={};
i===null?i=[f]:i.push(f),e++}else{let f=e;for(let n of Object.keys(r))if(!(n==="url"||n==="audience"||n==="user"||n==="g\
roups"||n==="workloads")){let o={};i===null?i=[o]:i.push(o),e++;break}if(f===e){if(r.url!==void 0&&s.call(r,"url")){let n=r.
url,o=e;if(e===o)if(typeof n=="string"){if(l(n)>512){let v={};i===null?i=[v]:i.push(v),e++}else if(l(n)<9){let v={};i===
null?i=[v]:i.push(v),e++}else if(!Ni.test(n)){let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(
v),e++}var p=o===e}else var p=!0;if(p){if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>256){let c={};i===null?i=[c]:i.push(c),e++}else if(l(o)<1){let c={};i===null?i=[c]:i.push(c),e++}}else{
let c={};i===null?i=[c]:i.push(c),e++}var p=a===e}else var p=!0;if(p){if(r.user!==void 0&&s.call(r,"user")){let a=r.user,
v=e;if(e===v)if(typeof a=="string"){if(l(a)>128){let A={};i===null?i=[A]:i.push(A),e++}else if(l(a)<1){let A={};i===null?
i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var p=v===e}else var p=!0;if(p){if(r.groups!==void 0&&s.
call(r,"groups")){let v=r.groups,c=e;if(e===c)if(typeof v=="string"){if(l(v)>128){let x={};i===null?i=[x]:i.push(x),e++}else if(l(
v)<1){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var p=c===e}else var p=!0;if(p)if(r.
workloads!==void 0&&s.call(r,"workloads")){let v=e;if(typeof r.workloads!="boolean"){let A={};i===null?i=[A]:i.push(A),e++}
var p=v===e}else var p=!0}}}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var m=d===e;if(m&&u?(u=!1,h=[h,1]):m&&(u=!0,h=
1),u)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Or.errors=i,!1}return Or.errors=
i,e===0}var si=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),$i=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ye(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(y="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(y="secrets"))
return Ye.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="addresses"||p==="secrets"))return Ye.errors=[{}],
!1;if(d===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let p=r.addresses,m=e;if(e===m)if(Array.isArray(p)){if(p.length>
50)return Ye.errors=[{}],!1;if(p.length<1)return Ye.errors=[{}],!1;{var t=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],
a=e;if(typeof o!="string")return Ye.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(l(o)>259)return Ye.errors=[{}],!1;
if(l(o)<3)return Ye.errors=[{}],!1;if(!si.test(o))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=a===e;if(!t)
break}if(t){let n=p.length,o;if(n>1){let a={};for(;n--;){let v=p[n];if(typeof v=="string"){if(typeof a[v]=="number")return o=
a[v],Ye.errors=[{}],!1;a[v]=n}}}}}}else return Ye.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.secrets!==void 0&&s.
call(r,"secrets")){let p=r.secrets,m=e;if(e===m)if(Array.isArray(p)){if(p.length>100)return Ye.errors=[{}],!1;if(p.length<
1)return Ye.errors=[{}],!1;{var u=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],a=e;if(e===a)if(typeof o=="string"){
if(l(o)>512)return Ye.errors=[{}],!1;if(l(o)<5)return Ye.errors=[{}],!1;if(!$i.test(o))return Ye.errors=[{}],!1}else return Ye.
errors=[{}],!1;var u=a===e;if(!u)break}if(u){let n=p.length,o;if(n>1){let a={};for(;n--;){let v=p[n];if(typeof v=="strin\
g"){if(typeof a[v]=="number")return o=a[v],Ye.errors=[{}],!1;a[v]=n}}}}}}else return Ye.errors=[{}],!1;var h=m===e}else var h=!0}}}else
return Ye.errors=[{}],!1;return Ye.errors=i,e===0}var Zr={description:"A public key as a JSON Web Key.",type:"object",discriminator:{
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
"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},hr=new RegExp("\
^[A-Za-z0-9_-]+$","u");function oe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=r.kty;if(typeof d=="string")if(d==="OKP"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&(p="kty")||(r.crv===void 0||!s.call(
r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(p="writ_us\
e"))return oe.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!s.call(Zr.oneOf[0].properties,g))return oe.errors=
[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!="string")return oe.errors=[{}],!1;if(g!==
"OKP")return oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,n=e;if(typeof f!=
"string")return oe.errors=[{}],!1;if(f!=="Ed25519")return oe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.x!==void 0&&
s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return oe.errors=[{}],!1;if(l(n)<43)return oe.errors=
[{}],!1;if(!hr.test(n))return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return oe.errors=[{}],!1;if(l(o)<1)
return oe.errors=[{}],!1;if(!ir.test(o))return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,v=e;if(e===v)if(typeof a=="string"){if(l(a)>16)return oe.errors=[{}],
!1;if(l(a)<1)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.use!==void 0&&s.
call(r,"use")){let v=r.use,c=e;if(typeof v!="string")return oe.errors=[{}],!1;if(v!=="sig")return oe.errors=[{}],!1;var t=c===
e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let c=r.key_ops,A=e;if(e===A)if(Array.isArray(c)){if(c.
length>1)return oe.errors=[{}],!1;if(c.length<1)return oe.errors=[{}],!1;{var u=!0;let E=c.length;for(let O=0;O<E;O++){let D=c[O],
b=e;if(typeof D!="string")return oe.errors=[{}],!1;if(D!=="verify")return oe.errors=[{}],!1;var u=b===e;if(!u)break}if(u){
let O=c.length,D;if(O>1){let b={};for(;O--;){let _=c[O];if(typeof _=="string"){if(typeof b[_]=="number")return D=b[_],oe.
errors=[{}],!1;b[_]=O}}}}}}else return oe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let A=e;if(typeof r.ext!="boolean")return oe.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let A=r.writ_use,x=e;if(typeof A!="string")return oe.errors=[{}],!1;if(!(A==="bundle"||A==="token"||
A==="record"))return oe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else return oe.errors=[{}],!1}else if(d==="EC"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&(p="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.y===void 0||!s.call(r,"y"))&&(p="y")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(p="writ_use"))return oe.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!s.call(
Zr.oneOf[1].properties,g))return oe.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!=
"string")return oe.errors=[{}],!1;if(g!=="EC")return oe.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(r.crv!==void 0&&
s.call(r,"crv")){let f=r.crv,n=e;if(typeof f!="string")return oe.errors=[{}],!1;if(f!=="P-256")return oe.errors=[{}],!1;
var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)
return oe.errors=[{}],!1;if(l(n)<43)return oe.errors=[{}],!1;if(!hr.test(n))return oe.errors=[{}],!1}else return oe.errors=
[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>43)return oe.errors=[{}],!1;if(l(o)<43)return oe.errors=[{}],!1;if(!hr.test(o))return oe.errors=[{}],!1}else return oe.
errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return oe.errors=[{}],!1;if(l(a)<1)return oe.errors=[{}],!1;if(!ir.test(a))return oe.errors=[{}],!1}else
return oe.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let v=r.alg,c=e;if(e===c)if(typeof v==
"string"){if(l(v)>16)return oe.errors=[{}],!1;if(l(v)<1)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var h=c===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let c=r.use,A=e;if(typeof c!="string")return oe.errors=[{}],!1;
if(c!=="sig")return oe.errors=[{}],!1;var h=A===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.
key_ops,x=e;if(e===x)if(Array.isArray(A)){if(A.length>1)return oe.errors=[{}],!1;if(A.length<1)return oe.errors=[{}],!1;
{var y=!0;let O=A.length;for(let D=0;D<O;D++){let b=A[D],_=e;if(typeof b!="string")return oe.errors=[{}],!1;if(b!=="veri\
fy")return oe.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let D=A.length,b;if(D>1){let _={};for(;D--;){let w=A[D];if(typeof w==
"string"){if(typeof _[w]=="number")return b=_[w],oe.errors=[{}],!1;_[w]=D}}}}}}else return oe.errors=[{}],!1;var h=x===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.ext!="boolean")return oe.errors=[{}],!1;var h=x===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.writ_use,E=e;if(typeof x!="string")return oe.
errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return oe.errors=[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else
return oe.errors=[{}],!1}else return oe.errors=[{}],!1;else return oe.errors=[{}],!1}else return oe.errors=[{}],!1;return oe.
errors=i,e===0}function ye(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.writ===void 0||!s.call(r,"writ"))&&(f="writ")||(r.name===void 0||
!s.call(r,"name"))&&(f="name")||(r.security===void 0||!s.call(r,"security"))&&(f="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(f="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(f="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(f="resources"))return ye.errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="writ"||o==="name"||
o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="proxies"))return ye.errors=[{}],!1;if(n===
e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.
errors=[{}],!1;if(o!==1)return ye.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let a=r.
name,v=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return ye.errors=[{}],!1;if(l(a)<1)return ye.errors=[{}],!1;if(!He.test(
a))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let v=e;mr(r.security,{instancePath:V+"/security",parentData:r,parentDataProperty:"security",rootData:K})||
(i=i===null?mr.errors:i.concat(mr.errors),e=i.length);var t=v===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let c=r.issuers,A=e;if(e===A)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>20)return ye.
errors=[{}],!1;if(Object.keys(c).length<1)return ye.errors=[{}],!1;for(let E of Object.keys(c)){let O=e;if(e===e)if(typeof E==
"string"){if(l(E)>63){let D={};i===null?i=[D]:i.push(D),e++}else if(l(E)<1){let D={};i===null?i=[D]:i.push(D),e++}else if(!He.
test(E)){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.push(D),e++}var u=O===e;if(!u){let D={};return i===
null?i=[D]:i.push(D),e++,ye.errors=i,!1}}if(u)for(let E of Object.keys(c)){let O=e;Or(c[E],{instancePath:V+"/issuers/"+E.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:E,rootData:K})||(i=i===null?Or.errors:i.concat(Or.
errors),e=i.length);var h=O===e;if(!h)break}}else return ye.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let A=r.limits,x=e;if(e===x)if(A&&typeof A=="object"&&!Array.isArray(A)){let O;if((A.grant===
void 0||!s.call(A,"grant"))&&(O="grant")||(A.session===void 0||!s.call(A,"session"))&&(O="session"))return ye.errors=[{}],
!1;{let D=e;for(let b of Object.keys(A))if(!(b==="grant"||b==="session"||b==="groupsFresh"))return ye.errors=[{}],!1;if(D===
e){if(A.grant!==void 0&&s.call(A,"grant")){let b=A.grant,_=e;if(e===e)if(typeof b=="string"){if(l(b)>7)return ye.errors=
[{}],!1;if(l(b)<2)return ye.errors=[{}],!1;if(!_r.test(b))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var y=_===
e}else var y=!0;if(y){if(A.session!==void 0&&s.call(A,"session")){let _=A.session,w=e;if(e===e)if(typeof _=="string"){if(l(
_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else return ye.
errors=[{}],!1;var y=w===e}else var y=!0;if(y)if(A.groupsFresh!==void 0&&s.call(A,"groupsFresh")){let _=A.groupsFresh,w=e;
if(e===e)if(typeof _=="string"){if(l(_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var y=w===e}else var y=!0}}}}else return ye.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let x=r.bundle,E=e;if(e===E)if(x&&typeof x=="object"&&!Array.isArray(
x)){let D;if((x.life===void 0||!s.call(x,"life"))&&(D="life"))return ye.errors=[{}],!1;{let b=e;for(let _ of Object.keys(
x))if(_!=="life")return ye.errors=[{}],!1;if(b===e&&x.life!==void 0&&s.call(x,"life")){let _=x.life;if(e===e)if(typeof _==
"string"){if(l(_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else
return ye.errors=[{}],!1}}}else return ye.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let E=r.resources,O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length>1e4)
return ye.errors=[{}],!1;for(let b of Object.keys(E)){let _=e;if(e===e)if(typeof b=="string"){if(l(b)>63){let w={};i===null?
i=[w]:i.push(w),e++}else if(l(b)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!He.test(b)){let w={};i===null?i=[w]:i.
push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var d=_===e;if(!d){let w={};return i===null?i=[w]:i.push(w),e++,
ye.errors=i,!1}}if(d)for(let b of Object.keys(E)){let _=e;Ye(E[b],{instancePath:V+"/resources/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:E,parentDataProperty:b,rootData:K})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var p=_===
e;if(!p)break}}else return ye.errors=[{}],!1;var t=O===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let E=r.proxies,O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){let b;if((E.keys===void 0||!s.call(E,"keys"))&&
(b="keys"))return ye.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(w!=="keys")return ye.errors=[{}],!1;if(_===e&&
E.keys!==void 0&&s.call(E,"keys")){let w=E.keys;if(e===e)if(Array.isArray(w)){if(w.length>100)return ye.errors=[{}],!1;if(w.
length<1)return ye.errors=[{}],!1;{var m=!0;let k=w.length;for(let W=0;W<k;W++){let $=w[W],j=e;if(e===j)if($&&typeof $==
"object"&&!Array.isArray($)){let H;if(($.kid===void 0||!s.call($,"kid"))&&(H="kid")||($.jwk===void 0||!s.call($,"jwk"))&&
(H="jwk"))return ye.errors=[{}],!1;{let M=e;for(let q of Object.keys($))if(!(q==="kid"||q==="jwk"))return ye.errors=[{}],
!1;if(M===e){if($.kid!==void 0&&s.call($,"kid")){let q=$.kid,R=e;if(e===e)if(typeof q=="string"){if(l(q)>128)return ye.errors=
[{}],!1;if(l(q)<1)return ye.errors=[{}],!1;if(!ir.test(q))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var g=R===
e}else var g=!0;if(g)if($.jwk!==void 0&&s.call($,"jwk")){let q=e;oe($.jwk,{instancePath:V+"/proxies/keys/"+W+"/jwk",parentData:$,
parentDataProperty:"jwk",rootData:K})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var g=q===e}else var g=!0}}}else
return ye.errors=[{}],!1;var m=j===e;if(!m)break}}}else return ye.errors=[{}],!1}}}else return ye.errors=[{}],!1;var t=O===
e}else var t=!0}}}}}}}}}else return ye.errors=[{}],!1;return ye.errors=i,e===0}var ti=Fr,Lr=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function ar(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.issuer===void 0||!s.call(r,"issuer"))&&(u="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(u="subject"))return ar.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))
if(!(y==="issuer"||y==="subject"||y==="github"))return ar.errors=[{}],!1;if(h===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let y=r.issuer,d=e;if(e===e)if(typeof y=="string"){if(l(y)>63)return ar.errors=[{}],!1;if(l(y)<1)return ar.errors=[
{}],!1;if(!He.test(y))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let d=r.subject,p=e;if(e===p)if(typeof d=="string"){if(l(d)>255)return ar.errors=[{}],!1;if(l(
d)<1)return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let d=r.github,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ar.errors=[{}],!1;if(e===
p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return ar.errors=[{}],!1;if(d<1||isNaN(d))return ar.
errors=[{}],!1}var t=p===e}else var t=!0}}}}else return ar.errors=[{}],!1;return ar.errors=i,e===0}function Fr(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return Fr.errors=[{}],!1;for(let h of Object.keys(r)){let y=e;if(e===e)if(typeof h=="string"){
if(l(h)>254){let d={};i===null?i=[d]:i.push(d),e++}else if(l(h)<1){let d={};i===null?i=[d]:i.push(d),e++}else if(!Lr.test(
h)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}var t=y===e;if(!t){let d={};return i===
null?i=[d]:i.push(d),e++,Fr.errors=i,!1}}if(t)for(let h of Object.keys(r)){let y=e;ar(r[h],{instancePath:V+"/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:K})||(i=i===null?ar.errors:i.concat(ar.errors),
e=i.length);var u=y===e;if(!u)break}}else return Fr.errors=[{}],!1;return Fr.errors=i,e===0}var li=Kr,ni=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function sr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.members===void 0||!s.call(r,"members"))&&
(h="members"))return sr.errors=[{}],!1;{let y=e;for(let d of Object.keys(r))if(!(d==="members"||d==="github"))return sr.
errors=[{}],!1;if(y===e){if(r.members!==void 0&&s.call(r,"members")){let d=r.members,p=e;if(e===p)if(Array.isArray(d)){if(d.
length>1e4)return sr.errors=[{}],!1;if(d.length<0)return sr.errors=[{}],!1;{var t=!0;let g=d.length;for(let f=0;f<g;f++){
let n=d[f],o=e;if(typeof n!="string")return sr.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return sr.errors=
[{}],!1;if(l(n)<1)return sr.errors=[{}],!1;if(!Lr.test(n))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var t=o===
e;if(!t)break}if(t){let f=d.length,n;if(f>1){let o={};for(;f--;){let a=d[f];if(typeof a=="string"){if(typeof o[a]=="numb\
er")return n=o[a],sr.errors=[{}],!1;o[a]=f}}}}}}else return sr.errors=[{}],!1;var u=p===e}else var u=!0;if(u)if(r.github!==
void 0&&s.call(r,"github")){let d=r.github,p=e;if(e===p)if(typeof d=="string"){if(l(d)>141)return sr.errors=[{}],!1;if(l(
d)<3)return sr.errors=[{}],!1;if(!ni.test(d))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var u=p===e}else var u=!0}}}else
return sr.errors=[{}],!1;return sr.errors=i,e===0}function Xe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.from===void 0||!s.call(r,"from"))&&(h="\
from"))return Xe.errors=[{}],!1;{let y=e;for(let d of Object.keys(r))if(!(d==="from"||d==="github"))return Xe.errors=[{}],
!1;if(y===e){if(r.from!==void 0&&s.call(r,"from")){let d=r.from,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){
let g;if((d.issuer===void 0||!s.call(d,"issuer"))&&(g="issuer")||(d.claim===void 0||!s.call(d,"claim"))&&(g="claim")||(d.
value===void 0||!s.call(d,"value"))&&(g="value"))return Xe.errors=[{}],!1;{let f=e;for(let n of Object.keys(d))if(!(n===
"issuer"||n==="claim"||n==="value"))return Xe.errors=[{}],!1;if(f===e){if(d.issuer!==void 0&&s.call(d,"issuer")){let n=d.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return Xe.errors=[{}],!1;if(l(n)<1)return Xe.errors=[{}],!1;if(!He.
test(n))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(d.claim!==void 0&&s.call(
d,"claim")){let o=d.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return Xe.errors=[{}],!1;if(l(o)<1)return Xe.errors=
[{}],!1}else return Xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(d.value!==void 0&&s.call(d,"value")){let o=d.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return Xe.errors=[{}],!1;if(l(o)<1)return Xe.errors=[{}],!1}else return Xe.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return Xe.errors=[{}],!1;var u=p===e}else var u=!0;if(u)if(r.github!==void 0&&
s.call(r,"github")){let d=r.github,p=e;if(e===p)if(typeof d=="string"){if(l(d)>141)return Xe.errors=[{}],!1;if(l(d)<3)return Xe.
errors=[{}],!1;if(!ni.test(d))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var u=p===e}else var u=!0}}}else return Xe.
errors=[{}],!1;return Xe.errors=i,e===0}function Kr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,h=null,y=e;sr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?sr.
errors:i.concat(sr.errors),e=i.length);var p=y===e;p&&(u=!0,h=0);let d=e;Xe(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?Xe.errors:i.concat(Xe.errors),e=i.length);var p=d===e;if(p&&u?(u=!1,h=[h,1]):p&&(u=!0,h=1),u)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Kr.errors=i,!1}return Kr.errors=i,e===
0}var oi=Dr,ss={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},ts={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},pr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Pi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function gr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return gr.errors=[{}],!1;if(r.length<1)return gr.errors=[{}],!1;{var t=!0;let u=r.length;for(let h=0;h<
u;h++){let y=r[h],d=e;if(typeof y!="string")return gr.errors=[{}],!1;if(e===e)if(typeof y=="string"){if(l(y)>141)return gr.
errors=[{}],!1;if(l(y)<2)return gr.errors=[{}],!1;if(!ii.test(y))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;
var t=d===e;if(!t)break}if(t){let h=r.length,y;if(h>1){let d={};for(;h--;){let p=r[h];if(typeof p=="string"){if(typeof d[p]==
"number")return y=d[p],gr.errors=[{}],!1;d[p]=h}}}}}}else return gr.errors=[{}],!1;return gr.errors=i,e===0}var ls={type:"\
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
f]|""){1,63}")$',"u"),$r=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Qr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function qr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.
call(r,"vault"))&&(m="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="va\
ult"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)
if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(
n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var p=y===e;p&&(u=!0,h=0);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&u)u=!1,h=[h,2];else{p&&(u=!0,h=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let v of Object.keys(r))if(v!=="env"){let c={};i===null?i=[c]:i.push(
c),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(l(v)>128){let c={};
i===null?i=[c]:i.push(c),e++}else if(l(v)<1){let c={};i===null?i=[c]:i.push(c),e++}else if(!Qr.test(v)){let c={};i===null?
i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===
e;p&&u?(u=!1,h=[h,3]):p&&(u=!0,h=3)}}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,qr.errors=i,!1}return qr.errors=i,e===0}function We(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.allow===void 0||!s.call(r,"allow"))&&(p=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(p="login"))return We.errors=[{}],!1;{let m=e;for(let g of Object.keys(
r))if(!(g==="allow"||g==="tables"||g==="functions"||g==="login"))return We.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let g=r.allow,f=e;if(e===f)if(Array.isArray(g)){if(g.length>16)return We.errors=[{}],!1;if(g.length<1)
return We.errors=[{}],!1;{var t=!0;let o=g.length;for(let a=0;a<o;a++){let v=g[a],c=e;if(typeof v!="string")return We.errors=
[{}],!1;if(!(v==="all"||v==="select"||v==="insert"||v==="update"||v==="delete"||v==="merge"||v==="truncate"||v==="ddl"||
v==="call"||v==="do"||v==="lock"||v==="notify"||v==="maintenance"||v==="set"||v==="other"))return We.errors=[{}],!1;var t=c===
e;if(!t)break}if(t){let a=g.length,v;if(a>1){let c={};for(;a--;){let A=g[a];if(typeof A=="string"){if(typeof c[A]=="numb\
er")return v=c[A],We.errors=[{}],!1;c[A]=a}}}}}}else return We.errors=[{}],!1;var u=f===e}else var u=!0;if(u){if(r.tables!==
void 0&&s.call(r,"tables")){let f=r.tables,n=e;if(e===n)if(Array.isArray(f)){if(f.length>1e3)return We.errors=[{}],!1;if(f.
length<1)return We.errors=[{}],!1;{var h=!0;let a=f.length;for(let v=0;v<a;v++){let c=f[v],A=e;if(typeof c!="string")return We.
errors=[{}],!1;if(e===e)if(typeof c=="string"){if(l(c)>261)return We.errors=[{}],!1;if(l(c)<3)return We.errors=[{}],!1;if(!Ur.
test(c))return We.errors=[{}],!1}else return We.errors=[{}],!1;var h=A===e;if(!h)break}if(h){let v=f.length,c;if(v>1){let A={};
for(;v--;){let x=f[v];if(typeof x=="string"){if(typeof A[x]=="number")return c=A[x],We.errors=[{}],!1;A[x]=v}}}}}}else return We.
errors=[{}],!1;var u=n===e}else var u=!0;if(u){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,o=e;if(e===
o)if(Array.isArray(n)){if(n.length>1e3)return We.errors=[{}],!1;if(n.length<1)return We.errors=[{}],!1;{var y=!0;let v=n.
length;for(let c=0;c<v;c++){let A=n[c],x=e;if(typeof A!="string")return We.errors=[{}],!1;if(e===e)if(typeof A=="string"){
if(l(A)>261)return We.errors=[{}],!1;if(l(A)<3)return We.errors=[{}],!1;if(!Gr.test(A))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var y=x===e;if(!y)break}if(y){let c=n.length,A;if(c>1){let x={};for(;c--;){let E=n[c];if(typeof E=="strin\
g"){if(typeof x[E]=="number")return A=x[E],We.errors=[{}],!1;x[E]=c}}}}}}else return We.errors=[{}],!1;var u=o===e}else var u=!0;
if(u)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let v;
if((n.user===void 0||!s.call(n,"user"))&&(v="user")||(n.password===void 0||!s.call(n,"password"))&&(v="password"))return We.
errors=[{}],!1;{let c=e;for(let A of Object.keys(n))if(!(A==="user"||A==="password"))return We.errors=[{}],!1;if(c===e){
if(n.user!==void 0&&s.call(n,"user")){let A=n.user,x=e;if(e===e)if(typeof A=="string"){if(l(A)>63)return We.errors=[{}],
!1;if(l(A)<1)return We.errors=[{}],!1;if(!pr.test(A))return We.errors=[{}],!1}else return We.errors=[{}],!1;var d=x===e}else
var d=!0;if(d)if(n.password!==void 0&&s.call(n,"password")){let A=e;qr(n.password,{instancePath:V+"/login/password",parentData:n,
parentDataProperty:"password",rootData:K})||(i=i===null?qr.errors:i.concat(qr.errors),e=i.length);var d=A===e}else var d=!0}}}else
return We.errors=[{}],!1;var u=o===e}else var u=!0}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Je(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kind===void 0||!s.call(r,"kind"))&&(m="kind")||(r.address===void 0||!s.call(r,"address"))&&
(m="address")||(r.database===void 0||!s.call(r,"database"))&&(m="database")||(r.tls===void 0||!s.call(r,"tls"))&&(m="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(m="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(m="roles"))return Je.errors=
[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f==="kind"||f==="address"||f==="database"||f==="tls"||f==="owners"||f===
"record"||f==="roles"))return Je.errors=[{}],!1;if(g===e){if(r.kind!==void 0&&s.call(r,"kind")){let f=r.kind,n=e;if(typeof f!=
"string")return Je.errors=[{}],!1;if(f!=="postgres")return Je.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let n=r.address,o=e;if(e===e)if(typeof n=="string"){if(l(n)>259)return Je.errors=[{}],!1;if(l(
n)<3)return Je.errors=[{}],!1;if(!si.test(n))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return Je.
errors=[{}],!1;if(l(o)<1)return Je.errors=[{}],!1;if(!pr.test(o))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,v=e,c=e,A=!1,x=null,E=e;if(typeof a!="st\
ring"){let b={};i===null?i=[b]:i.push(b),e++}if(!(a==="verify-full"||a==="disable")){let b={};i===null?i=[b]:i.push(b),e++}
var u=E===e;u&&(A=!0,x=0);let O=e;if(e===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let b;if((a.ca===void 0||!s.call(
a,"ca"))&&(b="ca")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.keys(a))if(w!=="ca"){let k={};
i===null?i=[k]:i.push(k),e++;break}if(_===e&&a.ca!==void 0&&s.call(a,"ca")){let w=a.ca;if(e===e)if(typeof w=="string"){if(l(
w)>65536){let k={};i===null?i=[k]:i.push(k),e++}else if(l(w)<1){let k={};i===null?i=[k]:i.push(k),e++}else if(!Pi.test(w)){
let k={};i===null?i=[k]:i.push(k),e++}}else{let k={};i===null?i=[k]:i.push(k),e++}}}}else{let b={};i===null?i=[b]:i.push(
b),e++}var u=O===e;if(u&&A?(A=!1,x=[x,1]):u&&(A=!0,x=1),A)e=c,i!==null&&(c?i.length=c:i=null);else{let b={};return i===null?
i=[b]:i.push(b),e++,Je.errors=i,!1}var t=v===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let v=e;gr(
r.owners,{instancePath:V+"/owners",parentData:r,parentDataProperty:"owners",rootData:K})||(i=i===null?gr.errors:i.concat(
gr.errors),e=i.length);var t=v===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let c=r.record,A=e;if(e===
e)if(c&&typeof c=="object"&&!Array.isArray(c)){let E=e;for(let O of Object.keys(c))if(!(O==="results"||O==="durable"))return Je.
errors=[{}],!1;if(E===e){if(c.results!==void 0&&s.call(c,"results")){let O=c.results,D=e,b=e,_=!1,w=null,k=e;if(typeof O!=
"string"){let j={};i===null?i=[j]:i.push(j),e++}if(!(O==="none"||O==="digest")){let j={};i===null?i=[j]:i.push(j),e++}var h=k===
e;h&&(_=!0,w=0);let W=e;if(e===W)if(O&&typeof O=="object"&&!Array.isArray(O)){let j;if((O.rows===void 0||!s.call(O,"rows"))&&
(j="rows")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let H of Object.keys(O))if(H!=="rows"){let M={};i===null?
i=[M]:i.push(M),e++;break}if(U===e&&O.rows!==void 0&&s.call(O,"rows")){let H=O.rows,M=e;if(!(typeof H=="number"&&!(H%1)&&
!isNaN(H)&&isFinite(H))){let q={};i===null?i=[q]:i.push(q),e++}if(e===M&&typeof H=="number"&&isFinite(H)){if(H>1e4||isNaN(
H)){let q={};i===null?i=[q]:i.push(q),e++}else if(H<1||isNaN(H)){let q={};i===null?i=[q]:i.push(q),e++}}}}}else{let j={};
i===null?i=[j]:i.push(j),e++}var h=W===e;if(h&&_?(_=!1,w=[w,1]):h&&(_=!0,w=1),_)e=b,i!==null&&(b?i.length=b:i=null);else{
let j={};return i===null?i=[j]:i.push(j),e++,Je.errors=i,!1}var y=D===e}else var y=!0;if(y)if(c.durable!==void 0&&s.call(
c,"durable")){let O=c.durable,D=e;if(typeof O!="string")return Je.errors=[{}],!1;if(O!=="within-a-second")return Je.errors=
[{}],!1;var y=D===e}else var y=!0}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let c=r.roles,A=e;if(e===A)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>100)return Je.
errors=[{}],!1;if(Object.keys(c).length<1)return Je.errors=[{}],!1;for(let E of Object.keys(c)){let O=e;if(e===e)if(typeof E==
"string"){if(l(E)>63){let D={};i===null?i=[D]:i.push(D),e++}else if(l(E)<1){let D={};i===null?i=[D]:i.push(D),e++}else if(!He.
test(E)){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.push(D),e++}var d=O===e;if(!d){let D={};return i===
null?i=[D]:i.push(D),e++,Je.errors=i,!1}}if(d)for(let E of Object.keys(c)){let O=e;We(c[E],{instancePath:V+"/roles/"+E.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:E,rootData:K})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);var p=O===e;if(!p)break}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}else return Je.errors=
[{}],!1;return Je.errors=i,e===0}function Dr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")
Je(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Je.errors:i.concat(Je.errors),e=i.length);else
return Dr.errors=[{}],!1;else return Dr.errors=[{}],!1}else return Dr.errors=[{}],!1;return Dr.errors=i,e===0}var ai=Oe,
ns={type:"string",enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","mainte\
nance","set","other"],description:"A kind of statement, by effect."},os={type:"object",description:"A CI job or service,\
 by the claims of its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,
properties:{issuer:{$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{
type:["string","integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write\
 a text or a whole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside th\
e issuer, such as repository_id: 1234; the issuer alone would admit everybody it knows."},Oi=new RegExp("^[A-Za-z][A-Za-\
z0-9_.:/-]{0,127}$","u");function nr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return nr.errors=[{}],!1;if(Object.
keys(r).length<2)return nr.errors=[{}],!1;{let h;if((r.issuer===void 0||!s.call(r,"issuer"))&&(h="issuer"))return nr.errors=
[{}],!1;for(let y of Object.keys(r)){let d=e;if(e===d)if(typeof y=="string"){if(l(y)>128){let p={};i===null?i=[p]:i.push(
p),e++}else if(!Oi.test(y)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}var t=d===
e;if(!t){let p={};return i===null?i=[p]:i.push(p),e++,nr.errors=i,!1}}if(t){let y=e;for(let d of Object.keys(r))if(d!=="\
issuer"){let p=r[d],m=e;if(typeof p!="string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return nr.errors=[{}],
!1;if(e===m&&typeof p=="string"){if(l(p)>512)return nr.errors=[{}],!1;if(l(p)<1)return nr.errors=[{}],!1}var u=m===e;if(!u)
break}if(y===e&&r.issuer!==void 0&&s.call(r,"issuer")){let d=r.issuer;if(e===e)if(typeof d=="string"){if(l(d)>63)return nr.
errors=[{}],!1;if(l(d)<1)return nr.errors=[{}],!1;if(!He.test(d))return nr.errors=[{}],!1}else return nr.errors=[{}],!1}}}}else
return nr.errors=[{}],!1;return nr.errors=i,e===0}function Tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(l(f)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Lr.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=y===e;p&&(u=!0,h=0);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(l(f)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!He.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(nr(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var p=m===e;p&&u?(u=!1,h=[h,2]):p&&(u=!0,h=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Tr.errors=i,!1}return Tr.errors=i,e===0}var Li=new RegExp("\\S","u"),fi=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Oe(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let d;if((r.to===void 0||!s.call(r,"to"))&&(d="to")||(r.role===void 0||!s.call(r,"role"))&&(d="role")||(r.why===void 0||
!s.call(r,"why"))&&(d="why")||(r.until===void 0||!s.call(r,"until"))&&(d="until"))return Oe.errors=[{}],!1;{let p=e;for(let m of Object.
keys(r))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="until"||m==="only"||m==="sessions"))return Oe.errors=[{}],
!1;if(p===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Tr(r.to,{instancePath:V+"/to",parentData:r,parentDataProperty:"to",
rootData:K})||(i=i===null?Tr.errors:i.concat(Tr.errors),e=i.length);var t=m===e}else var t=!0;if(t){if(r.role!==void 0&&
s.call(r,"role")){let g=r.role,f=e;if(e===e)if(typeof g=="string"){if(l(g)>63)return Oe.errors=[{}],!1;if(l(g)<1)return Oe.
errors=[{}],!1;if(!He.test(g))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
why!==void 0&&s.call(r,"why")){let f=r.why,n=e;if(e===n)if(typeof f=="string"){if(l(f)>500)return Oe.errors=[{}],!1;if(l(
f)<1)return Oe.errors=[{}],!1;if(!Li.test(f))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.from!==void 0&&s.call(r,"from")){let n=r.from,o=e;if(e===e)if(typeof n=="string"){if(l(n)>20)return Oe.errors=
[{}],!1;if(l(n)<20)return Oe.errors=[{}],!1;if(!fi.test(n))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let o=r.until,a=e;if(e===e)if(typeof o=="string"){if(l(o)>
20)return Oe.errors=[{}],!1;if(l(o)<20)return Oe.errors=[{}],!1;if(!fi.test(o))return Oe.errors=[{}],!1}else return Oe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let a=r.only,v=e;if(e===v)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Oe.errors=[{}],!1;{let A=e;for(let x of Object.keys(a))if(!(x===
"tables"||x==="allow"))return Oe.errors=[{}],!1;if(A===e){if(a.tables!==void 0&&s.call(a,"tables")){let x=a.tables,E=e;if(e===
E)if(Array.isArray(x)){if(x.length>1e3)return Oe.errors=[{}],!1;if(x.length<1)return Oe.errors=[{}],!1;{var u=!0;let D=x.
length;for(let b=0;b<D;b++){let _=x[b],w=e;if(typeof _!="string")return Oe.errors=[{}],!1;if(e===e)if(typeof _=="string"){
if(l(_)>261)return Oe.errors=[{}],!1;if(l(_)<3)return Oe.errors=[{}],!1;if(!Ur.test(_))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var u=w===e;if(!u)break}if(u){let b=x.length,_;if(b>1){let w={};for(;b--;){let k=x[b];if(typeof k=="strin\
g"){if(typeof w[k]=="number")return _=w[k],Oe.errors=[{}],!1;w[k]=b}}}}}}else return Oe.errors=[{}],!1;var y=E===e}else var y=!0;
if(y)if(a.allow!==void 0&&s.call(a,"allow")){let x=a.allow,E=e;if(e===E)if(Array.isArray(x)){if(x.length>15)return Oe.errors=
[{}],!1;if(x.length<1)return Oe.errors=[{}],!1;{var h=!0;let D=x.length;for(let b=0;b<D;b++){let _=x[b],w=e;if(typeof _!=
"string")return Oe.errors=[{}],!1;if(typeof _!="string")return Oe.errors=[{}],!1;if(!(_==="select"||_==="insert"||_==="u\
pdate"||_==="delete"||_==="merge"||_==="truncate"||_==="ddl"||_==="call"||_==="do"||_==="lock"||_==="notify"||_==="maint\
enance"||_==="set"||_==="other"))return Oe.errors=[{}],!1;var h=w===e;if(!h)break}if(h){let b=x.length,_;if(b>1){let w={};
for(;b--;){let k=x[b];if(typeof k=="string"){if(typeof w[k]=="number")return _=w[k],Oe.errors=[{}],!1;w[k]=b}}}}}}else return Oe.
errors=[{}],!1;var y=E===e}else var y=!0}}}else return Oe.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let a=r.sessions,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Oe.errors=
[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Oe.errors=[{}],!1;if(a<1||isNaN(a))return Oe.
errors=[{}],!1}var t=v===e}else var t=!0}}}}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}var ui=Le,as={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},fs={description:"One\
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
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Le(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(x="unlisted"))return Le.errors=[{}],!1;{let E=e;for(let O of Object.keys(r))
if(!(O==="unlisted"||O==="columns"||O==="detect"||O==="clear"))return Le.errors=[{}],!1;if(E===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let O=r.unlisted,D=e;if(typeof O!="string")return Le.errors=[{}],!1;if(!(O==="show"||O==="hide"))return Le.
errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let D=r.columns,b=e;if(e===b)
if(D&&typeof D=="object"&&!Array.isArray(D)){if(Object.keys(D).length>1e4)return Le.errors=[{}],!1;for(let w of Object.keys(
D)){let k=e;if(e===e)if(typeof w=="string"){if(l(w)>392){let W={};i===null?i=[W]:i.push(W),e++}else if(l(w)<5){let W={};
i===null?i=[W]:i.push(W),e++}else if(!Mr.test(w)){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.
push(W),e++}var u=k===e;if(!u){let W={};return i===null?i=[W]:i.push(W),e++,Le.errors=i,!1}}if(u)for(let w of Object.keys(
D)){let k=D[w],W=e,$=e,j=!1,U=null,H=e;if(typeof k!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(!(k==="null"||k===
"fixed"||k==="hash")){let q={};i===null?i=[q]:i.push(q),e++}var y=H===e;y&&(j=!0,U=0);let M=e;if(e===M)if(k&&typeof k=="\
object"&&!Array.isArray(k)){let q;if((k.null===void 0||!s.call(k,"null"))&&(q="null")){let R={};i===null?i=[R]:i.push(R),
e++}else{let R=e;for(let C of Object.keys(k))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let S={};i===null?
i=[S]:i.push(S),e++;break}if(R===e){if(k.null!==void 0&&s.call(k,"null")){let C=k.null,S=e;if(typeof C!="boolean"){let F={};
i===null?i=[F]:i.push(F),e++}if(C!==!0){let F={};i===null?i=[F]:i.push(F),e++}var h=S===e}else var h=!0;if(h){if(k.nulls!==
void 0&&s.call(k,"nulls")){let S=k.nulls,L=e;if(typeof S!="string"){let N={};i===null?i=[N]:i.push(N),e++}if(!(S==="show"||
S==="hide")){let N={};i===null?i=[N]:i.push(N),e++}var h=L===e}else var h=!0;if(h){if(k.write!==void 0&&s.call(k,"write")){
let L=k.write,F=e;if(typeof L!="string"){let P={};i===null?i=[P]:i.push(P),e++}if(L!=="allow"){let P={};i===null?i=[P]:i.
push(P),e++}var h=F===e}else var h=!0;if(h)if(k.search!==void 0&&s.call(k,"search")){let L=k.search,F=e;if(typeof L!="st\
ring"){let P={};i===null?i=[P]:i.push(P),e++}if(L!=="equality"){let P={};i===null?i=[P]:i.push(P),e++}var h=F===e}else var h=!0}}}}}else{
let q={};i===null?i=[q]:i.push(q),e++}var y=M===e;if(y&&j)j=!1,U=[U,1];else{y&&(j=!0,U=1);let q=e;if(e===q)if(k&&typeof k==
"object"&&!Array.isArray(k)){let C;if((k.fixed===void 0||!s.call(k,"fixed"))&&(C="fixed")){let S={};i===null?i=[S]:i.push(
S),e++}else{let S=e;for(let L of Object.keys(k))if(!(L==="fixed"||L==="nulls"||L==="write"||L==="search")){let F={};i===
null?i=[F]:i.push(F),e++;break}if(S===e){if(k.fixed!==void 0&&s.call(k,"fixed")){let L=k.fixed,F=e;if(typeof L!="string"&&
!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let P={};i===null?i=[P]:i.push(P),e++}if(e===F&&typeof L=="stri\
ng"&&l(L)>1e3){let P={};i===null?i=[P]:i.push(P),e++}var d=F===e}else var d=!0;if(d){if(k.nulls!==void 0&&s.call(k,"null\
s")){let F=k.nulls,N=e;if(typeof F!="string"){let z={};i===null?i=[z]:i.push(z),e++}if(!(F==="show"||F==="hide")){let z={};
i===null?i=[z]:i.push(z),e++}var d=N===e}else var d=!0;if(d){if(k.write!==void 0&&s.call(k,"write")){let N=k.write,P=e;if(typeof N!=
"string"){let I={};i===null?i=[I]:i.push(I),e++}if(N!=="allow"){let I={};i===null?i=[I]:i.push(I),e++}var d=P===e}else var d=!0;
if(d)if(k.search!==void 0&&s.call(k,"search")){let N=k.search,P=e;if(typeof N!="string"){let I={};i===null?i=[I]:i.push(
I),e++}if(N!=="equality"){let I={};i===null?i=[I]:i.push(I),e++}var d=P===e}else var d=!0}}}}}else{let C={};i===null?i=[
C]:i.push(C),e++}var y=q===e;if(y&&j)j=!1,U=[U,2];else{y&&(j=!0,U=2);let C=e;if(e===C)if(k&&typeof k=="object"&&!Array.isArray(
k)){let L;if((k.keep===void 0||!s.call(k,"keep"))&&(L="keep")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let N of Object.
keys(k))if(!(N==="keep"||N==="nulls"||N==="write"||N==="search")){let P={};i===null?i=[P]:i.push(P),e++;break}if(F===e){
if(k.keep!==void 0&&s.call(k,"keep")){let N=k.keep,P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N))if(Object.keys(
N).length<1){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let T of Object.keys(N))if(!(T==="first"||T==="last")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(N.first!==void 0&&s.call(N,"first")){let T=N.first,Z=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof T=="number"&&isFinite(
T)){if(T>64||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}}
var p=Z===e}else var p=!0;if(p)if(N.last!==void 0&&s.call(N,"last")){let T=N.last,Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof T=="number"&&isFinite(T)){if(T>64||isNaN(T)){let X={};
i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}}var p=Z===e}else var p=!0}}else{
let I={};i===null?i=[I]:i.push(I),e++}var m=P===e}else var m=!0;if(m){if(k.nulls!==void 0&&s.call(k,"nulls")){let P=k.nulls,
z=e;if(typeof P!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(!(P==="show"||P==="hide")){let T={};i===null?i=[T]:i.
push(T),e++}var m=z===e}else var m=!0;if(m){if(k.write!==void 0&&s.call(k,"write")){let z=k.write,I=e;if(typeof z!="stri\
ng"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(z!=="allow"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=I===e}else var m=!0;
if(m)if(k.search!==void 0&&s.call(k,"search")){let z=k.search,I=e;if(typeof z!="string"){let Z={};i===null?i=[Z]:i.push(
Z),e++}if(z!=="equality"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=I===e}else var m=!0}}}}}else{let L={};i===null?i=[
L]:i.push(L),e++}var y=C===e;if(y&&j)j=!1,U=[U,3];else{y&&(j=!0,U=3);let L=e;if(e===L)if(k&&typeof k=="object"&&!Array.isArray(
k)){let N;if((k.email===void 0||!s.call(k,"email"))&&(N="email")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let z of Object.
keys(k))if(!(z==="email"||z==="nulls"||z==="write"||z==="search")){let I={};i===null?i=[I]:i.push(I),e++;break}if(P===e){
if(k.email!==void 0&&s.call(k,"email")){let z=k.email,I=e;if(typeof z!="string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(z!==
"domain"){let Z={};i===null?i=[Z]:i.push(Z),e++}var g=I===e}else var g=!0;if(g){if(k.nulls!==void 0&&s.call(k,"nulls")){
let I=k.nulls,T=e;if(typeof I!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(!(I==="show"||I==="hide")){let ee={};
i===null?i=[ee]:i.push(ee),e++}var g=T===e}else var g=!0;if(g){if(k.write!==void 0&&s.call(k,"write")){let T=k.write,Z=e;
if(typeof T!="string"){let X={};i===null?i=[X]:i.push(X),e++}if(T!=="allow"){let X={};i===null?i=[X]:i.push(X),e++}var g=Z===
e}else var g=!0;if(g)if(k.search!==void 0&&s.call(k,"search")){let T=k.search,Z=e;if(typeof T!="string"){let X={};i===null?
i=[X]:i.push(X),e++}if(T!=="equality"){let X={};i===null?i=[X]:i.push(X),e++}var g=Z===e}else var g=!0}}}}}else{let N={};
i===null?i=[N]:i.push(N),e++}var y=L===e;if(y&&j)j=!1,U=[U,4];else{y&&(j=!0,U=4);let N=e;if(e===N)if(k&&typeof k=="objec\
t"&&!Array.isArray(k)){let z;if((k.hash===void 0||!s.call(k,"hash"))&&(z="hash")){let I={};i===null?i=[I]:i.push(I),e++}else{
let I=e;for(let T of Object.keys(k))if(!(T==="hash"||T==="nulls"||T==="write"||T==="search")){let Z={};i===null?i=[Z]:i.
push(Z),e++;break}if(I===e){if(k.hash!==void 0&&s.call(k,"hash")){let T=k.hash,Z=e;if(typeof T!="boolean"){let X={};i===
null?i=[X]:i.push(X),e++}if(T!==!0){let X={};i===null?i=[X]:i.push(X),e++}var f=Z===e}else var f=!0;if(f){if(k.nulls!==void 0&&
s.call(k,"nulls")){let Z=k.nulls,ee=e;if(typeof Z!="string"){let Q={};i===null?i=[Q]:i.push(Q),e++}if(!(Z==="show"||Z===
"hide")){let Q={};i===null?i=[Q]:i.push(Q),e++}var f=ee===e}else var f=!0;if(f){if(k.write!==void 0&&s.call(k,"write")){
let ee=k.write,X=e;if(typeof ee!="string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="allow"){let Ne={};i===null?
i=[Ne]:i.push(Ne),e++}var f=X===e}else var f=!0;if(f)if(k.search!==void 0&&s.call(k,"search")){let ee=k.search,X=e;if(typeof ee!=
"string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="equality"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var f=X===
e}else var f=!0}}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var y=N===e;y&&j?(j=!1,U=[U,5]):y&&(j=!0,U=5)}}}}if(j)e=$,
i!==null&&($?i.length=$:i=null);else{let q={};return i===null?i=[q]:i.push(q),e++,Le.errors=i,!1}var n=W===e;if(!n)break}}else
return Le.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let b=r.detect,_=e;if(e===
_)if(Array.isArray(b)){if(b.length>5)return Le.errors=[{}],!1;if(b.length<1)return Le.errors=[{}],!1;{var o=!0;let k=b.length;
for(let W=0;W<k;W++){let $=b[W],j=e;if(typeof $!="string")return Le.errors=[{}],!1;if(!($==="credit-card"||$==="us-ssn"||
$==="email"||$==="iban"||$==="token"))return Le.errors=[{}],!1;var o=j===e;if(!o)break}if(o){let W=b.length,$;if(W>1){let j={};
for(;W--;){let U=b[W];if(typeof U=="string"){if(typeof j[U]=="number")return $=j[U],Le.errors=[{}],!1;j[U]=W}}}}}}else return Le.
errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let b=r.clear,_=e;if(e===_)if(Array.
isArray(b)){if(b.length>1e3)return Le.errors=[{}],!1;if(b.length<1)return Le.errors=[{}],!1;{var a=!0;let k=b.length;for(let W=0;W<
k;W++){let $=b[W],j=e;if(e===j)if($&&typeof $=="object"&&!Array.isArray($)){let H;if(($.columns===void 0||!s.call($,"col\
umns"))&&(H="columns")||($.roles===void 0||!s.call($,"roles"))&&(H="roles"))return Le.errors=[{}],!1;{let M=e;for(let q of Object.
keys($))if(!(q==="columns"||q==="roles"))return Le.errors=[{}],!1;if(M===e){if($.columns!==void 0&&s.call($,"columns")){
let q=$.columns,R=e;if(e===R)if(Array.isArray(q)){if(q.length>1e3)return Le.errors=[{}],!1;if(q.length<1)return Le.errors=
[{}],!1;{var v=!0;let S=q.length;for(let L=0;L<S;L++){let F=q[L],N=e;if(typeof F!="string")return Le.errors=[{}],!1;if(e===
e)if(typeof F=="string"){if(l(F)>392)return Le.errors=[{}],!1;if(l(F)<5)return Le.errors=[{}],!1;if(!Mr.test(F))return Le.
errors=[{}],!1}else return Le.errors=[{}],!1;var v=N===e;if(!v)break}if(v){let L=q.length,F;if(L>1){let N={};for(;L--;){
let P=q[L];if(typeof P=="string"){if(typeof N[P]=="number")return F=N[P],Le.errors=[{}],!1;N[P]=L}}}}}}else return Le.errors=
[{}],!1;var A=R===e}else var A=!0;if(A)if($.roles!==void 0&&s.call($,"roles")){let q=$.roles,R=e;if(e===R)if(Array.isArray(
q)){if(q.length>100)return Le.errors=[{}],!1;if(q.length<1)return Le.errors=[{}],!1;{var c=!0;let S=q.length;for(let L=0;L<
S;L++){let F=q[L],N=e;if(typeof F!="string")return Le.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(F)>63)return Le.
errors=[{}],!1;if(l(F)<1)return Le.errors=[{}],!1;if(!He.test(F))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var c=N===e;if(!c)break}if(c){let L=q.length,F;if(L>1){let N={};for(;L--;){let P=q[L];if(typeof P=="string"){if(typeof N[P]==
"number")return F=N[P],Le.errors=[{}],!1;N[P]=L}}}}}}else return Le.errors=[{}],!1;var A=R===e}else var A=!0}}}else return Le.
errors=[{}],!1;var a=j===e;if(!a)break}}}else return Le.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return Le.errors=
[{}],!1;return Le.errors=i,e===0}var vi=B,Fi={title:"GuardDocument",description:"guards/RESOURCE.yaml: what is denied or\
 held for approval; limits.",type:"object",additionalProperties:!1,required:[],properties:{deny:{type:"array",minItems:1,
maxItems:100,description:"What is denied. An entry is met when all that it says is met.",items:{type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",minItems:1,maxItems:40,uniqueItems:!0,items:{type:"string",$ref:"words#\
/$defs/statementName"},description:"Kinds of statement by what they do, or finer names of them."},tables:{type:"array",minItems:1,
maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/tablePattern"},description:"Relations that the state\
ment reads or writes, through views and partitions too."},columns:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{
type:"string",$ref:"words#/$defs/columnPattern"},description:"Columns that the statement names or may read."},roles:{type:"\
array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/name"},description:"Roles of the r\
esource; absent: every role."},during:{$ref:"guard#/$defs/window",description:"Met within these hours."},outside:{$ref:"\
guard#/$defs/window",description:"Met outside these hours."},from:{$ref:"guard#/$defs/networks",description:"Met by clie\
nts in these networks."},notFrom:{$ref:"guard#/$defs/networks",description:"Met by clients outside these networks."}},minProperties:1,
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},us={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},Hr=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),qi=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),pi=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),Di=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function Ue(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if((r.zone===void 0||!s.call(r,"zone"))&&(h="zone"))return Ue.errors=[{}],!1;{let y=e;
for(let d of Object.keys(r))if(!(d==="days"||d==="from"||d==="to"||d==="zone"))return Ue.errors=[{}],!1;if(y===e){if(r.days!==
void 0&&s.call(r,"days")){let d=r.days,p=e;if(e===p)if(Array.isArray(d)){if(d.length>7)return Ue.errors=[{}],!1;if(d.length<
1)return Ue.errors=[{}],!1;{var t=!0;let g=d.length;for(let f=0;f<g;f++){let n=d[f],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return Ue.errors=[{}],!1;if(!qi.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return Ue.errors=[{}],!1;var u=p===e}else var u=!0;if(u){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,
m=e;if(e===e)if(typeof p=="string"){if(l(p)>5)return Ue.errors=[{}],!1;if(!pi.test(p))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var u=m===e}else var u=!0;if(u){if(r.to!==void 0&&s.call(r,"to")){let m=r.to,g=e;if(e===e)if(typeof m=="s\
tring"){if(l(m)>5)return Ue.errors=[{}],!1;if(!pi.test(m))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var u=g===
e}else var u=!0;if(u)if(r.zone!==void 0&&s.call(r,"zone")){let m=r.zone,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Ue.
errors=[{}],!1;if(l(m)<3)return Ue.errors=[{}],!1;if(!Di.test(m))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var u=g===e}else var u=!0}}}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}function B(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return B.errors=[{}],!1;{let D=e;for(let b of Object.keys(r))if(!(b==="deny"||b==="hold"||b==="limit"))return B.
errors=[{}],!1;if(D===e){if(r.deny!==void 0&&s.call(r,"deny")){let b=r.deny,_=e;if(e===_)if(Array.isArray(b)){if(b.length>
100)return B.errors=[{}],!1;if(b.length<1)return B.errors=[{}],!1;{var t=!0;let k=b.length;for(let W=0;W<k;W++){let $=b[W],
j=e;if(e===j)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length<1)return B.errors=[{}],!1;{let H=e;for(let M of Object.
keys($))if(!(M==="statements"||M==="tables"||M==="columns"||M==="roles"||M==="during"||M==="outside"||M==="from"||M==="n\
otFrom"))return B.errors=[{}],!1;if(H===e){if($.statements!==void 0&&s.call($,"statements")){let M=$.statements,q=e;if(e===
q)if(Array.isArray(M)){if(M.length>40)return B.errors=[{}],!1;if(M.length<1)return B.errors=[{}],!1;{var u=!0;let C=M.length;
for(let S=0;S<C;S++){let L=M[S],F=e;if(typeof L!="string")return B.errors=[{}],!1;if(typeof L!="string")return B.errors=
[{}],!1;if(!(L==="select"||L==="insert"||L==="update"||L==="delete"||L==="merge"||L==="truncate"||L==="ddl"||L==="call"||
L==="do"||L==="lock"||L==="notify"||L==="maintenance"||L==="set"||L==="other"||L==="create"||L==="alter"||L==="drop"||L===
"grant-rights"||L==="alter-system"||L==="alter-role"||L==="copy"||L==="copy-file"||L==="copy-program"||L==="explain-anal\
yze"||L==="prepare"||L==="cursor"||L==="two-phase"||L==="without-condition"))return B.errors=[{}],!1;var u=F===e;if(!u)break}
if(u){let S=M.length,L;if(S>1){let F={};for(;S--;){let N=M[S];if(typeof N=="string"){if(typeof F[N]=="number")return L=F[N],
B.errors=[{}],!1;F[N]=S}}}}}}else return B.errors=[{}],!1;var h=q===e}else var h=!0;if(h){if($.tables!==void 0&&s.call($,
"tables")){let q=$.tables,R=e;if(e===R)if(Array.isArray(q)){if(q.length>100)return B.errors=[{}],!1;if(q.length<1)return B.
errors=[{}],!1;{var y=!0;let S=q.length;for(let L=0;L<S;L++){let F=q[L],N=e;if(typeof F!="string")return B.errors=[{}],!1;
if(e===e)if(typeof F=="string"){if(l(F)>261)return B.errors=[{}],!1;if(l(F)<3)return B.errors=[{}],!1;if(!Ur.test(F))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var y=N===e;if(!y)break}if(y){let L=q.length,F;if(L>1){let N={};for(;L--;){let P=q[L];
if(typeof P=="string"){if(typeof N[P]=="number")return F=N[P],B.errors=[{}],!1;N[P]=L}}}}}}else return B.errors=[{}],!1;
var h=R===e}else var h=!0;if(h){if($.columns!==void 0&&s.call($,"columns")){let R=$.columns,C=e;if(e===C)if(Array.isArray(
R)){if(R.length>100)return B.errors=[{}],!1;if(R.length<1)return B.errors=[{}],!1;{var d=!0;let L=R.length;for(let F=0;F<
L;F++){let N=R[F],P=e;if(typeof N!="string")return B.errors=[{}],!1;if(e===e)if(typeof N=="string"){if(l(N)>392)return B.
errors=[{}],!1;if(l(N)<5)return B.errors=[{}],!1;if(!Mr.test(N))return B.errors=[{}],!1}else return B.errors=[{}],!1;var d=P===
e;if(!d)break}if(d){let F=R.length,N;if(F>1){let P={};for(;F--;){let z=R[F];if(typeof z=="string"){if(typeof P[z]=="numb\
er")return N=P[z],B.errors=[{}],!1;P[z]=F}}}}}}else return B.errors=[{}],!1;var h=C===e}else var h=!0;if(h){if($.roles!==
void 0&&s.call($,"roles")){let C=$.roles,S=e;if(e===S)if(Array.isArray(C)){if(C.length>100)return B.errors=[{}],!1;if(C.
length<1)return B.errors=[{}],!1;{var p=!0;let F=C.length;for(let N=0;N<F;N++){let P=C[N],z=e;if(typeof P!="string")return B.
errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(P)>63)return B.errors=[{}],!1;if(l(P)<1)return B.errors=[{}],!1;if(!He.
test(P))return B.errors=[{}],!1}else return B.errors=[{}],!1;var p=z===e;if(!p)break}if(p){let N=C.length,P;if(N>1){let z={};
for(;N--;){let I=C[N];if(typeof I=="string"){if(typeof z[I]=="number")return P=z[I],B.errors=[{}],!1;z[I]=N}}}}}}else return B.
errors=[{}],!1;var h=S===e}else var h=!0;if(h){if($.during!==void 0&&s.call($,"during")){let S=e;Ue($.during,{instancePath:V+
"/deny/"+W+"/during",parentData:$,parentDataProperty:"during",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=
i.length);var h=S===e}else var h=!0;if(h){if($.outside!==void 0&&s.call($,"outside")){let L=e;Ue($.outside,{instancePath:V+
"/deny/"+W+"/outside",parentData:$,parentDataProperty:"outside",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),
e=i.length);var h=L===e}else var h=!0;if(h){if($.from!==void 0&&s.call($,"from")){let F=$.from,N=e;if(e===e)if(Array.isArray(
F)){if(F.length>100)return B.errors=[{}],!1;if(F.length<1)return B.errors=[{}],!1;{var m=!0;let z=F.length;for(let I=0;I<
z;I++){let T=F[I],Z=e;if(e===Z)if(typeof T=="string"){if(l(T)>49)return B.errors=[{}],!1;if(l(T)<2)return B.errors=[{}],
!1;if(!Hr.test(T))return B.errors=[{}],!1}else return B.errors=[{}],!1;var m=Z===e;if(!m)break}if(m){let I=F.length,T;if(I>
1){let Z={};for(;I--;){let ee=F[I];if(typeof ee=="string"){if(typeof Z[ee]=="number")return T=Z[ee],B.errors=[{}],!1;Z[ee]=
I}}}}}}else return B.errors=[{}],!1;var h=N===e}else var h=!0;if(h)if($.notFrom!==void 0&&s.call($,"notFrom")){let F=$.notFrom,
N=e;if(e===e)if(Array.isArray(F)){if(F.length>100)return B.errors=[{}],!1;if(F.length<1)return B.errors=[{}],!1;{var g=!0;
let z=F.length;for(let I=0;I<z;I++){let T=F[I],Z=e;if(e===Z)if(typeof T=="string"){if(l(T)>49)return B.errors=[{}],!1;if(l(
T)<2)return B.errors=[{}],!1;if(!Hr.test(T))return B.errors=[{}],!1}else return B.errors=[{}],!1;var g=Z===e;if(!g)break}
if(g){let I=F.length,T;if(I>1){let Z={};for(;I--;){let ee=F[I];if(typeof ee=="string"){if(typeof Z[ee]=="number")return T=
Z[ee],B.errors=[{}],!1;Z[ee]=I}}}}}}else return B.errors=[{}],!1;var h=N===e}else var h=!0}}}}}}}}}else return B.errors=
[{}],!1;var t=j===e;if(!t)break}}}else return B.errors=[{}],!1;var f=_===e}else var f=!0;if(f){if(r.hold!==void 0&&s.call(
r,"hold")){let _=r.hold,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return B.errors=[{}],!1;if(_.length<1)return B.
errors=[{}],!1;{var n=!0;let W=_.length;for(let $=0;$<W;$++){let j=_[$],U=e;if(e===U)if(j&&typeof j=="object"&&!Array.isArray(
j)){if(Object.keys(j).length<1)return B.errors=[{}],!1;{let M=e;for(let q of Object.keys(j))if(!s.call(Fi.properties.hold.
items.properties,q))return B.errors=[{}],!1;if(M===e){if(j.statements!==void 0&&s.call(j,"statements")){let q=j.statements,
R=e;if(e===R)if(Array.isArray(q)){if(q.length>40)return B.errors=[{}],!1;if(q.length<1)return B.errors=[{}],!1;{var o=!0;
let S=q.length;for(let L=0;L<S;L++){let F=q[L],N=e;if(typeof F!="string")return B.errors=[{}],!1;if(typeof F!="string")return B.
errors=[{}],!1;if(!(F==="select"||F==="insert"||F==="update"||F==="delete"||F==="merge"||F==="truncate"||F==="ddl"||F===
"call"||F==="do"||F==="lock"||F==="notify"||F==="maintenance"||F==="set"||F==="other"||F==="create"||F==="alter"||F==="d\
rop"||F==="grant-rights"||F==="alter-system"||F==="alter-role"||F==="copy"||F==="copy-file"||F==="copy-program"||F==="ex\
plain-analyze"||F==="prepare"||F==="cursor"||F==="two-phase"||F==="without-condition"))return B.errors=[{}],!1;var o=N===
e;if(!o)break}if(o){let L=q.length,F;if(L>1){let N={};for(;L--;){let P=q[L];if(typeof P=="string"){if(typeof N[P]=="numb\
er")return F=N[P],B.errors=[{}],!1;N[P]=L}}}}}}else return B.errors=[{}],!1;var a=R===e}else var a=!0;if(a){if(j.tables!==
void 0&&s.call(j,"tables")){let R=j.tables,C=e;if(e===C)if(Array.isArray(R)){if(R.length>100)return B.errors=[{}],!1;if(R.
length<1)return B.errors=[{}],!1;{var v=!0;let L=R.length;for(let F=0;F<L;F++){let N=R[F],P=e;if(typeof N!="string")return B.
errors=[{}],!1;if(e===e)if(typeof N=="string"){if(l(N)>261)return B.errors=[{}],!1;if(l(N)<3)return B.errors=[{}],!1;if(!Ur.
test(N))return B.errors=[{}],!1}else return B.errors=[{}],!1;var v=P===e;if(!v)break}if(v){let F=R.length,N;if(F>1){let P={};
for(;F--;){let z=R[F];if(typeof z=="string"){if(typeof P[z]=="number")return N=P[z],B.errors=[{}],!1;P[z]=F}}}}}}else return B.
errors=[{}],!1;var a=C===e}else var a=!0;if(a){if(j.columns!==void 0&&s.call(j,"columns")){let C=j.columns,S=e;if(e===S)
if(Array.isArray(C)){if(C.length>100)return B.errors=[{}],!1;if(C.length<1)return B.errors=[{}],!1;{var c=!0;let F=C.length;
for(let N=0;N<F;N++){let P=C[N],z=e;if(typeof P!="string")return B.errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(P)>
392)return B.errors=[{}],!1;if(l(P)<5)return B.errors=[{}],!1;if(!Mr.test(P))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var c=z===e;if(!c)break}if(c){let N=C.length,P;if(N>1){let z={};for(;N--;){let I=C[N];if(typeof I=="string"){if(typeof z[I]==
"number")return P=z[I],B.errors=[{}],!1;z[I]=N}}}}}}else return B.errors=[{}],!1;var a=S===e}else var a=!0;if(a){if(j.roles!==
void 0&&s.call(j,"roles")){let S=j.roles,L=e;if(e===L)if(Array.isArray(S)){if(S.length>100)return B.errors=[{}],!1;if(S.
length<1)return B.errors=[{}],!1;{var A=!0;let N=S.length;for(let P=0;P<N;P++){let z=S[P],I=e;if(typeof z!="string")return B.
errors=[{}],!1;if(e===e)if(typeof z=="string"){if(l(z)>63)return B.errors=[{}],!1;if(l(z)<1)return B.errors=[{}],!1;if(!He.
test(z))return B.errors=[{}],!1}else return B.errors=[{}],!1;var A=I===e;if(!A)break}if(A){let P=S.length,z;if(P>1){let I={};
for(;P--;){let T=S[P];if(typeof T=="string"){if(typeof I[T]=="number")return z=I[T],B.errors=[{}],!1;I[T]=P}}}}}}else return B.
errors=[{}],!1;var a=L===e}else var a=!0;if(a){if(j.during!==void 0&&s.call(j,"during")){let L=e;Ue(j.during,{instancePath:V+
"/hold/"+$+"/during",parentData:j,parentDataProperty:"during",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=
i.length);var a=L===e}else var a=!0;if(a){if(j.outside!==void 0&&s.call(j,"outside")){let F=e;Ue(j.outside,{instancePath:V+
"/hold/"+$+"/outside",parentData:j,parentDataProperty:"outside",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),
e=i.length);var a=F===e}else var a=!0;if(a){if(j.from!==void 0&&s.call(j,"from")){let N=j.from,P=e;if(e===e)if(Array.isArray(
N)){if(N.length>100)return B.errors=[{}],!1;if(N.length<1)return B.errors=[{}],!1;{var x=!0;let I=N.length;for(let T=0;T<
I;T++){let Z=N[T],ee=e;if(e===ee)if(typeof Z=="string"){if(l(Z)>49)return B.errors=[{}],!1;if(l(Z)<2)return B.errors=[{}],
!1;if(!Hr.test(Z))return B.errors=[{}],!1}else return B.errors=[{}],!1;var x=ee===e;if(!x)break}if(x){let T=N.length,Z;if(T>
1){let ee={};for(;T--;){let X=N[T];if(typeof X=="string"){if(typeof ee[X]=="number")return Z=ee[X],B.errors=[{}],!1;ee[X]=
T}}}}}}else return B.errors=[{}],!1;var a=P===e}else var a=!0;if(a){if(j.notFrom!==void 0&&s.call(j,"notFrom")){let P=j.
notFrom,z=e;if(e===e)if(Array.isArray(P)){if(P.length>100)return B.errors=[{}],!1;if(P.length<1)return B.errors=[{}],!1;
{var E=!0;let T=P.length;for(let Z=0;Z<T;Z++){let ee=P[Z],X=e;if(e===X)if(typeof ee=="string"){if(l(ee)>49)return B.errors=
[{}],!1;if(l(ee)<2)return B.errors=[{}],!1;if(!Hr.test(ee))return B.errors=[{}],!1}else return B.errors=[{}],!1;var E=X===
e;if(!E)break}if(E){let Z=P.length,ee;if(Z>1){let X={};for(;Z--;){let Q=P[Z];if(typeof Q=="string"){if(typeof X[Q]=="num\
ber")return ee=X[Q],B.errors=[{}],!1;X[Q]=Z}}}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0;if(a)if(j.rows!==
void 0&&s.call(j,"rows")){let P=j.rows,z=e;if(e===z)if(P&&typeof P=="object"&&!Array.isArray(P)){let T;if((P.over===void 0||
!s.call(P,"over"))&&(T="over"))return B.errors=[{}],!1;{let Z=e;for(let ee of Object.keys(P))if(ee!=="over")return B.errors=
[{}],!1;if(Z===e&&P.over!==void 0&&s.call(P,"over")){let ee=P.over,X=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(
ee)))return B.errors=[{}],!1;if(e===X&&typeof ee=="number"&&isFinite(ee)){if(ee>1e9||isNaN(ee))return B.errors=[{}],!1;if(ee<
1||isNaN(ee))return B.errors=[{}],!1}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0}}}}}}}}}}else return B.errors=
[{}],!1;var n=U===e;if(!n)break}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0;if(f)if(r.limit!==void 0&&s.call(
r,"limit")){let _=r.limit,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(Object.keys(_).length<1)return B.
errors=[{}],!1;{let W=e;for(let $ of Object.keys(_))if(!($==="rows"||$==="sessionRows"||$==="statement"))return B.errors=
[{}],!1;if(W===e){if(_.rows!==void 0&&s.call(_,"rows")){let $=_.rows,j=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite(
$)))return B.errors=[{}],!1;if(e===j&&typeof $=="number"&&isFinite($)){if($>1e9||isNaN($))return B.errors=[{}],!1;if($<1||
isNaN($))return B.errors=[{}],!1}var O=j===e}else var O=!0;if(O){if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let j=_.
sessionRows,U=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return B.errors=[{}],!1;if(e===U&&typeof j=="nu\
mber"&&isFinite(j)){if(j>1e12||isNaN(j))return B.errors=[{}],!1;if(j<1||isNaN(j))return B.errors=[{}],!1}var O=U===e}else
var O=!0;if(O)if(_.statement!==void 0&&s.call(_,"statement")){let j=_.statement,U=e;if(e===e)if(typeof j=="string"){if(l(
j)>7)return B.errors=[{}],!1;if(l(j)<2)return B.errors=[{}],!1;if(!_r.test(j))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var O=U===e}else var O=!0}}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0}}}}else return B.errors=[{}],
!1;return B.errors=i,e===0}var di=er;function Er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(l(f)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Lr.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=y===e;p&&(u=!0,h=0);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(l(f)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!He.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(nr(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var p=m===e;p&&u?(u=!1,h=[h,2]):p&&(u=!0,h=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Er.errors=i,!1}return Er.errors=i,e===0}var Ti=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let u;if((r.to===void 0||!s.call(r,"to"))&&(u="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(u="resource")||(r.role===void 0||!s.call(r,"role"))&&(u="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(u="longest")||(r.why===void 0||!s.call(r,"why"))&&(u="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(u="atMost"))
return er.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="to"||y==="resource"||y==="role"||y==="longest"||
y==="why"||y==="atMost"))return er.errors=[{}],!1;if(h===e){if(r.to!==void 0&&s.call(r,"to")){let y=e;Er(r.to,{instancePath:V+
"/to",parentData:r,parentDataProperty:"to",rootData:K})||(i=i===null?Er.errors:i.concat(Er.errors),e=i.length);var t=y===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let d=r.resource,p=e;if(e===e)if(typeof d=="string"){
if(l(d)>63)return er.errors=[{}],!1;if(l(d)<1)return er.errors=[{}],!1;if(!He.test(d))return er.errors=[{}],!1}else return er.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let p=r.role,m=e;if(e===e)if(typeof p==
"string"){if(l(p)>63)return er.errors=[{}],!1;if(l(p)<1)return er.errors=[{}],!1;if(!He.test(p))return er.errors=[{}],!1}else
return er.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let m=r.longest,g=e;
if(e===e)if(typeof m=="string"){if(l(m)>7)return er.errors=[{}],!1;if(l(m)<2)return er.errors=[{}],!1;if(!_r.test(m))return er.
errors=[{}],!1}else return er.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let g=r.
why,f=e;if(e===f)if(typeof g=="string"){if(l(g)>200)return er.errors=[{}],!1;if(l(g)<1)return er.errors=[{}],!1}else return er.
errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let g=r.atMost,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>17)return er.errors=[{}],!1;if(l(g)<7)return er.errors=[{}],!1;if(!Ti.test(g))return er.errors=[{}],!1}else
return er.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}else return er.errors=[{}],!1;return er.errors=i,e===0}var ci=Y,
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
side the records."}},$id:"proxy"},Ei=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),xr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Ir=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]\
):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),Ii=new RegExp("^\
[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function ae(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d=r.kty;if(typeof d=="string")
if(d==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&(p="kty")||
(r.crv===void 0||!s.call(r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.writ_use===void 0||!s.call(r,
"writ_use"))&&(p="writ_use"))return ae.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!s.call(Zr.oneOf[0].properties,
g))return ae.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!="string")return ae.
errors=[{}],!1;if(g!=="OKP")return ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){
let f=r.crv,n=e;if(typeof f!="string")return ae.errors=[{}],!1;if(f!=="Ed25519")return ae.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return ae.errors=
[{}],!1;if(l(n)<43)return ae.errors=[{}],!1;if(!hr.test(n))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return ae.
errors=[{}],!1;if(l(o)<1)return ae.errors=[{}],!1;if(!ir.test(o))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,v=e;if(e===v)if(typeof a=="string"){if(l(
a)>16)return ae.errors=[{}],!1;if(l(a)<1)return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,c=e;if(typeof v!="string")return ae.errors=[{}],!1;if(v!=="sig")return ae.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let c=r.key_ops,A=e;if(e===A)
if(Array.isArray(c)){if(c.length>1)return ae.errors=[{}],!1;if(c.length<1)return ae.errors=[{}],!1;{var u=!0;let E=c.length;
for(let O=0;O<E;O++){let D=c[O],b=e;if(typeof D!="string")return ae.errors=[{}],!1;if(D!=="verify")return ae.errors=[{}],
!1;var u=b===e;if(!u)break}if(u){let O=c.length,D;if(O>1){let b={};for(;O--;){let _=c[O];if(typeof _=="string"){if(typeof b[_]==
"number")return D=b[_],ae.errors=[{}],!1;b[_]=O}}}}}}else return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.
ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t)
if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,x=e;if(typeof A!="string")return ae.errors=[{}],!1;if(!(A===
"bundle"||A==="token"||A==="record"))return ae.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}else return ae.errors=[
{}],!1}else if(d==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&
(p="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.y===void 0||!s.call(
r,"y"))&&(p="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(p="writ_use"))return ae.errors=[{}],!1;{let m=e;for(let g of Object.
keys(r))if(!s.call(Zr.oneOf[1].properties,g))return ae.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.
kty,f=e;if(typeof g!="string")return ae.errors=[{}],!1;if(g!=="EC")return ae.errors=[{}],!1;var h=f===e}else var h=!0;if(h){
if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,n=e;if(typeof f!="string")return ae.errors=[{}],!1;if(f!=="P-256")return ae.
errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return ae.errors=[{}],!1;if(l(n)<43)return ae.errors=[{}],!1;if(!hr.test(n))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>43)return ae.errors=[{}],!1;if(l(o)<43)return ae.errors=[{}],!1;if(!hr.test(o))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return ae.errors=[{}],!1;if(l(a)<1)return ae.errors=[{}],!1;if(!ir.test(a))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=v===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let v=r.alg,c=e;if(e===c)if(typeof v==
"string"){if(l(v)>16)return ae.errors=[{}],!1;if(l(v)<1)return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var h=c===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let c=r.use,A=e;if(typeof c!="string")return ae.errors=[{}],!1;
if(c!=="sig")return ae.errors=[{}],!1;var h=A===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.
key_ops,x=e;if(e===x)if(Array.isArray(A)){if(A.length>1)return ae.errors=[{}],!1;if(A.length<1)return ae.errors=[{}],!1;
{var y=!0;let O=A.length;for(let D=0;D<O;D++){let b=A[D],_=e;if(typeof b!="string")return ae.errors=[{}],!1;if(b!=="veri\
fy")return ae.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let D=A.length,b;if(D>1){let _={};for(;D--;){let w=A[D];if(typeof w==
"string"){if(typeof _[w]=="number")return b=_[w],ae.errors=[{}],!1;_[w]=D}}}}}}else return ae.errors=[{}],!1;var h=x===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let x=e;if(typeof r.ext!="boolean")return ae.errors=[{}],!1;var h=x===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let x=r.writ_use,E=e;if(typeof x!="string")return ae.
errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"))return ae.errors=[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else
return ae.errors=[{}],!1}else return ae.errors=[{}],!1;else return ae.errors=[{}],!1}else return ae.errors=[{}],!1;return ae.
errors=i,e===0}function Wr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,
u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.call(r,"vault"))&&(m=
"vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="vault"){let n={};i===null?
i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)if(typeof f=="string"){if(l(
f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(n),e++}else if(!$r.test(f)){
let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[m]:i.push(
m),e++}var p=y===e;p&&(u=!0,h=0);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.aws===void 0||
!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="aws"){
let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;if(e===e)if(typeof f==
"string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(n),e++}else if(!$r.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let o of Object.
keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==void 0&&s.call(r,"file")){let o=r.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(o)<1){let a={};i===null?
i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===null?i=[a]:i.push(a),e++}}}}else{
let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&u)u=!1,h=[h,2];else{p&&(u=!0,h=2);let f=e;if(e===f)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){let a={};i===null?i=[a]:i.push(a),e++}else{
let a=e;for(let v of Object.keys(r))if(v!=="env"){let c={};i===null?i=[c]:i.push(c),e++;break}if(a===e&&r.env!==void 0&&
s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(l(v)>128){let c={};i===null?i=[c]:i.push(c),e++}else if(l(
v)<1){let c={};i===null?i=[c]:i.push(c),e++}else if(!Qr.test(v)){let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===
null?i=[c]:i.push(c),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===e;p&&u?(u=!1,h=[h,3]):p&&(u=!0,h=3)}}if(u)
e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Wr.errors=i,!1}return Wr.errors=i,
e===0}function dr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return dr.errors=[{}],!1;
{let u=e;for(let h of Object.keys(r))if(h!=="file")return dr.errors=[{}],!1;if(u===e&&r.file!==void 0&&s.call(r,"file")){
let h=r.file;if(e===e)if(typeof h=="string"){if(l(h)>1024)return dr.errors=[{}],!1;if(l(h)<1)return dr.errors=[{}],!1;if(!pr.
test(h))return dr.errors=[{}],!1}else return dr.errors=[{}],!1}}}else return dr.errors=[{}],!1;return dr.errors=i,e===0}
function Y(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let O;if((r.bundle===void 0||!s.call(r,"bundle"))&&(O="bundle")||(r.listen===void 0||!s.call(
r,"listen"))&&(O="listen")||(r.records===void 0||!s.call(r,"records"))&&(O="records")||(r.tokens===void 0||!s.call(r,"to\
kens"))&&(O="tokens"))return Y.errors=[{}],!1;{let D=e;for(let b of Object.keys(r))if(!s.call(yi.properties,b))return Y.
errors=[{}],!1;if(D===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let b=r.bundle,_=e;if(e===_)if(b&&typeof b=="object"&&
!Array.isArray(b)){let k;if((b.from===void 0||!s.call(b,"from"))&&(k="from")||(b.keys===void 0||!s.call(b,"keys"))&&(k="\
keys")||(b.repository===void 0||!s.call(b,"repository"))&&(k="repository")||(b.scope===void 0||!s.call(b,"scope"))&&(k="\
scope")||(b.minSequence===void 0||!s.call(b,"minSequence"))&&(k="minSequence")||(b.epoch===void 0||!s.call(b,"epoch"))&&
(k="epoch")||(b.every===void 0||!s.call(b,"every"))&&(k="every"))return Y.errors=[{}],!1;{let W=e;for(let $ of Object.keys(
b))if(!s.call(yi.properties.bundle.properties,$))return Y.errors=[{}],!1;if(W===e){if(b.from!==void 0&&s.call(b,"from")){
let $=b.from,j=e;if(e===j)if(typeof $=="string"){if(l($)>2048)return Y.errors=[{}],!1;if(l($)<1)return Y.errors=[{}],!1;
if(!pr.test($))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(b.keys!==void 0&&
s.call(b,"keys")){let j=b.keys,U=e;if(e===U)if(Array.isArray(j)){if(j.length>10)return Y.errors=[{}],!1;if(j.length<1)return Y.
errors=[{}],!1;{var u=!0;let M=j.length;for(let q=0;q<M;q++){let R=j[q],C=e;if(e===C)if(R&&typeof R=="object"&&!Array.isArray(
R)){let L;if((R.kid===void 0||!s.call(R,"kid"))&&(L="kid")||(R.jwk===void 0||!s.call(R,"jwk"))&&(L="jwk"))return Y.errors=
[{}],!1;{let F=e;for(let N of Object.keys(R))if(!(N==="kid"||N==="jwk"||N==="notAfter"))return Y.errors=[{}],!1;if(F===e){
if(R.kid!==void 0&&s.call(R,"kid")){let N=R.kid,P=e;if(e===e)if(typeof N=="string"){if(l(N)>128)return Y.errors=[{}],!1;
if(l(N)<1)return Y.errors=[{}],!1;if(!ir.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=P===e}else var h=!0;
if(h){if(R.jwk!==void 0&&s.call(R,"jwk")){let P=e;ae(R.jwk,{instancePath:V+"/bundle/keys/"+q+"/jwk",parentData:R,parentDataProperty:"\
jwk",rootData:K})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var h=P===e}else var h=!0;if(h)if(R.notAfter!==
void 0&&s.call(R,"notAfter")){let P=R.notAfter,z=e;if(e===e)if(typeof P=="string"){if(l(P)>10)return Y.errors=[{}],!1;if(l(
P)<10)return Y.errors=[{}],!1;if(!Ei.test(P))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=z===e}else var h=!0}}}}else
return Y.errors=[{}],!1;var u=C===e;if(!u)break}}}else return Y.errors=[{}],!1;var t=U===e}else var t=!0;if(t){if(b.repository!==
void 0&&s.call(b,"repository")){let U=b.repository,H=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U))&&typeof U!=
"string")return Y.errors=[{}],!1;if(e===H){if(typeof U=="number"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return Y.
errors=[{}],!1;if(U<1||isNaN(U))return Y.errors=[{}],!1}if(e===H&&typeof U=="string"){if(l(U)>200)return Y.errors=[{}],!1;
if(l(U)<1)return Y.errors=[{}],!1}}var t=H===e}else var t=!0;if(t){if(b.scope!==void 0&&s.call(b,"scope")){let H=b.scope,
M=e;if(e===e)if(typeof H=="string"){if(l(H)>63)return Y.errors=[{}],!1;if(l(H)<1)return Y.errors=[{}],!1;if(!He.test(H))
return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(b.minSequence!==void 0&&s.call(b,
"minSequence")){let M=b.minSequence,q=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return Y.errors=[{}],!1;
if(e===q&&typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return Y.errors=[{}],!1;if(M<0||isNaN(M))return Y.
errors=[{}],!1}var t=q===e}else var t=!0;if(t){if(b.epoch!==void 0&&s.call(b,"epoch")){let q=b.epoch,R=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return Y.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return Y.errors=[{}],!1;if(q<1||isNaN(q))return Y.errors=[{}],!1}var t=R===e}else var t=!0;if(t){if(b.first!==void 0&&
s.call(b,"first")){let R=b.first,C=e;if(e===e)if(typeof R=="string"){if(l(R)>71)return Y.errors=[{}],!1;if(l(R)<71)return Y.
errors=[{}],!1;if(!xr.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(b.
every!==void 0&&s.call(b,"every")){let C=b.every,S=e;if(e===e)if(typeof C=="string"){if(l(C)>7)return Y.errors=[{}],!1;if(l(
C)<2)return Y.errors=[{}],!1;if(!_r.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=S===e}else var t=!0;
if(t){if(b.ca!==void 0&&s.call(b,"ca")){let S=b.ca,L=e;if(e===e)if(typeof S=="string"){if(l(S)>1024)return Y.errors=[{}],
!1;if(l(S)<1)return Y.errors=[{}],!1;if(!pr.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=L===e}else
var t=!0;if(t)if(b.token!==void 0&&s.call(b,"token")){let S=e;Wr(b.token,{instancePath:V+"/bundle/token",parentData:b,parentDataProperty:"\
token",rootData:K})||(i=i===null?Wr.errors:i.concat(Wr.errors),e=i.length);var t=S===e}else var t=!0}}}}}}}}}}}else return Y.
errors=[{}],!1;var y=_===e}else var y=!0;if(y){if(r.listen!==void 0&&s.call(r,"listen")){let _=r.listen,w=e;if(e===w)if(_&&
typeof _=="object"&&!Array.isArray(_)){let W;if((_.postgres===void 0||!s.call(_,"postgres"))&&(W="postgres"))return Y.errors=
[{}],!1;{let $=e;for(let j of Object.keys(_))if(!(j==="postgres"||j==="control"))return Y.errors=[{}],!1;if($===e){if(_.
postgres!==void 0&&s.call(_,"postgres")){let j=_.postgres,U=e,H=e,M=!1,q=null,R=e;if(e===R)if(j&&typeof j=="object"&&!Array.
isArray(j)){let L;if((j.address===void 0||!s.call(j,"address"))&&(L="address")||(j.tls===void 0||!s.call(j,"tls"))&&(L="\
tls")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let N of Object.keys(j))if(!(N==="address"||N==="tls")){let P={};
i===null?i=[P]:i.push(P),e++;break}if(F===e){if(j.address!==void 0&&s.call(j,"address")){let N=j.address,P=e;if(e===e)if(typeof N==
"string"){if(l(N)>259){let I={};i===null?i=[I]:i.push(I),e++}else if(l(N)<3){let I={};i===null?i=[I]:i.push(I),e++}else if(!Ir.
test(N)){let I={};i===null?i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var p=P===e}else var p=!0;if(p)
if(j.tls!==void 0&&s.call(j,"tls")){let N=j.tls,P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){let I;if((N.certificate===
void 0||!s.call(N,"certificate"))&&(I="certificate")||(N.key===void 0||!s.call(N,"key"))&&(I="key")){let T={};i===null?i=
[T]:i.push(T),e++}else{let T=e;for(let Z of Object.keys(N))if(!(Z==="certificate"||Z==="key")){let ee={};i===null?i=[ee]:
i.push(ee),e++;break}if(T===e){if(N.certificate!==void 0&&s.call(N,"certificate")){let Z=N.certificate,ee=e;if(e===e)if(typeof Z==
"string"){if(l(Z)>1024){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.
test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var d=ee===e}else var d=!0;if(d)
if(N.key!==void 0&&s.call(N,"key")){let Z=N.key,ee=e;if(e===e)if(typeof Z=="string"){if(l(Z)>1024){let Q={};i===null?i=[
Q]:i.push(Q),e++}else if(l(Z)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.test(Z)){let Q={};i===null?i=[Q]:i.push(
Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var d=ee===e}else var d=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}
var p=P===e}else var p=!0}}}else{let L={};i===null?i=[L]:i.push(L),e++}var g=R===e;g&&(M=!0,q=0);let C=e;if(e===C)if(j&&
typeof j=="object"&&!Array.isArray(j)){let L;if((j.address===void 0||!s.call(j,"address"))&&(L="address")||(j.plaintext===
void 0||!s.call(j,"plaintext"))&&(L="plaintext")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let N of Object.
keys(j))if(!(N==="address"||N==="plaintext")){let P={};i===null?i=[P]:i.push(P),e++;break}if(F===e){if(j.address!==void 0&&
s.call(j,"address")){let N=j.address,P=e;if(e===e)if(typeof N=="string"){if(l(N)>259){let I={};i===null?i=[I]:i.push(I),
e++}else if(l(N)<3){let I={};i===null?i=[I]:i.push(I),e++}else if(!Ir.test(N)){let I={};i===null?i=[I]:i.push(I),e++}}else{
let I={};i===null?i=[I]:i.push(I),e++}var m=P===e}else var m=!0;if(m)if(j.plaintext!==void 0&&s.call(j,"plaintext")){let N=j.
plaintext,P=e;if(typeof N!="string"){let I={};i===null?i=[I]:i.push(I),e++}if(N!=="loopback-only"){let I={};i===null?i=[
I]:i.push(I),e++}var m=P===e}else var m=!0}}}else{let L={};i===null?i=[L]:i.push(L),e++}var g=C===e;if(g&&M?(M=!1,q=[q,1]):
g&&(M=!0,q=1),M)e=H,i!==null&&(H?i.length=H:i=null);else{let L={};return i===null?i=[L]:i.push(L),e++,Y.errors=i,!1}var n=U===
e}else var n=!0;if(n)if(_.control!==void 0&&s.call(_,"control")){let j=_.control,U=e;if(e===U)if(j&&typeof j=="object"&&
!Array.isArray(j)){let M;if((j.address===void 0||!s.call(j,"address"))&&(M="address"))return Y.errors=[{}],!1;{let q=e;for(let R of Object.
keys(j))if(!(R==="address"||R==="exposed"))return Y.errors=[{}],!1;if(q===e){if(j.address!==void 0&&s.call(j,"address")){
let R=j.address,C=e;if(e===e)if(typeof R=="string"){if(l(R)>259)return Y.errors=[{}],!1;if(l(R)<3)return Y.errors=[{}],!1;
if(!Ir.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var f=C===e}else var f=!0;if(f)if(j.exposed!==void 0&&
s.call(j,"exposed")){let R=j.exposed,C=e;if(typeof R!="string")return Y.errors=[{}],!1;if(R!=="unauthenticated")return Y.
errors=[{}],!1;var f=C===e}else var f=!0}}}else return Y.errors=[{}],!1;var n=U===e}else var n=!0}}}else return Y.errors=
[{}],!1;var y=w===e}else var y=!0;if(y){if(r.records!==void 0&&s.call(r,"records")){let w=r.records,k=e;if(e===k)if(w&&typeof w==
"object"&&!Array.isArray(w)){let $;if((w.folder===void 0||!s.call(w,"folder"))&&($="folder")||(w.key===void 0||!s.call(w,
"key"))&&($="key"))return Y.errors=[{}],!1;{let j=e;for(let U of Object.keys(w))if(!(U==="folder"||U==="key"))return Y.errors=
[{}],!1;if(j===e){if(w.folder!==void 0&&s.call(w,"folder")){let U=w.folder,H=e;if(e===e)if(typeof U=="string"){if(l(U)>1024)
return Y.errors=[{}],!1;if(l(U)<1)return Y.errors=[{}],!1;if(!pr.test(U))return Y.errors=[{}],!1}else return Y.errors=[{}],
!1;var o=H===e}else var o=!0;if(o)if(w.key!==void 0&&s.call(w,"key")){let U=e;dr(w.key,{instancePath:V+"/records/key",parentData:w,
parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.errors),e=i.length);var o=U===e}else var o=!0}}}else
return Y.errors=[{}],!1;var y=k===e}else var y=!0;if(y){if(r.tokens!==void 0&&s.call(r,"tokens")){let k=r.tokens,W=e;if(e===
W)if(k&&typeof k=="object"&&!Array.isArray(k)){let j;if((k.key===void 0||!s.call(k,"key"))&&(j="key"))return Y.errors=[{}],
!1;{let U=e;for(let H of Object.keys(k))if(H!=="key")return Y.errors=[{}],!1;U===e&&k.key!==void 0&&s.call(k,"key")&&(dr(
k.key,{instancePath:V+"/tokens/key",parentData:k,parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.
errors),e=i.length))}}else return Y.errors=[{}],!1;var y=W===e}else var y=!0;if(y){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let W=r.instance,$=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Y.errors=[{}],!1;if(e===$&&
typeof W=="number"&&isFinite(W)){if(W>255||isNaN(W))return Y.errors=[{}],!1;if(W<1||isNaN(W))return Y.errors=[{}],!1}var y=$===
e}else var y=!0;if(y){if(r.peers!==void 0&&s.call(r,"peers")){let $=r.peers,j=e;if(e===j)if(Array.isArray($)){if($.length>
255)return Y.errors=[{}],!1;if($.length<1)return Y.errors=[{}],!1;{var a=!0;let H=$.length;for(let M=0;M<H;M++){let q=$[M],
R=e,C=e,S=!1,L=null,F=e;if(e===F)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if((q.instance===void 0||!s.call(q,"\
instance"))&&(z="instance")||(q.address===void 0||!s.call(q,"address"))&&(z="address")||(q.tls===void 0||!s.call(q,"tls"))&&
(z="tls")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let T of Object.keys(q))if(!(T==="instance"||T==="addr\
ess"||T==="tls")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(q.instance!==void 0&&s.call(q,"instance")){let T=q.
instance,Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof T==
"number"&&isFinite(T)){if(T>255||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?
i=[X]:i.push(X),e++}}var v=Z===e}else var v=!0;if(v){if(q.address!==void 0&&s.call(q,"address")){let Z=q.address,ee=e;if(e===
e)if(typeof Z=="string"){if(l(Z)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var v=ee===
e}else var v=!0;if(v)if(q.tls!==void 0&&s.call(q,"tls")){let Z=q.tls,ee=e;if(e===ee)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let Q=e;for(let Ne of Object.keys(Z))if(!(Ne==="ca"||Ne==="name")){let $e={};i===null?i=[$e]:i.push($e),e++;break}if(Q===
e){if(Z.ca!==void 0&&s.call(Z,"ca")){let Ne=Z.ca,$e=e;if(e===e)if(typeof Ne=="string"){if(l(Ne)>1024){let he={};i===null?
i=[he]:i.push(he),e++}else if(l(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!pr.test(Ne)){let he={};i===null?
i=[he]:i.push(he),e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var c=$e===e}else var c=!0;if(c)if(Z.name!==void 0&&
s.call(Z,"name")){let Ne=Z.name,$e=e;if(e===$e)if(typeof Ne=="string"){if(l(Ne)>253){let he={};i===null?i=[he]:i.push(he),
e++}else if(l(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!Ii.test(Ne)){let he={};i===null?i=[he]:i.push(he),
e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var c=$e===e}else var c=!0}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}
var v=ee===e}else var v=!0}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var x=F===e;x&&(S=!0,L=0);let N=e;if(e===N)if(q&&
typeof q=="object"&&!Array.isArray(q)){let z;if((q.instance===void 0||!s.call(q,"instance"))&&(z="instance")||(q.address===
void 0||!s.call(q,"address"))&&(z="address")||(q.plaintext===void 0||!s.call(q,"plaintext"))&&(z="plaintext")){let I={};
i===null?i=[I]:i.push(I),e++}else{let I=e;for(let T of Object.keys(q))if(!(T==="instance"||T==="address"||T==="plaintext")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(q.instance!==void 0&&s.call(q,"instance")){let T=q.instance,Z=e;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof T=="num\
ber"&&isFinite(T)){if(T>255||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=
[X]:i.push(X),e++}}var A=Z===e}else var A=!0;if(A){if(q.address!==void 0&&s.call(q,"address")){let Z=q.address,ee=e;if(e===
e)if(typeof Z=="string"){if(l(Z)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===
e}else var A=!0;if(A)if(q.plaintext!==void 0&&s.call(q,"plaintext")){let Z=q.plaintext,ee=e;if(typeof Z!="string"){let Q={};
i===null?i=[Q]:i.push(Q),e++}if(Z!=="loopback-only"){let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===e}else var A=!0}}}}else{
let z={};i===null?i=[z]:i.push(z),e++}var x=N===e;if(x&&S?(S=!1,L=[L,1]):x&&(S=!0,L=1),S)e=C,i!==null&&(C?i.length=C:i=null);else{
let z={};return i===null?i=[z]:i.push(z),e++,Y.errors=i,!1}var a=R===e;if(!a)break}}}else return Y.errors=[{}],!1;var y=j===
e}else var y=!0;if(y){if(r.drain!==void 0&&s.call(r,"drain")){let j=r.drain,U=e;if(e===e)if(typeof j=="string"){if(l(j)>
7)return Y.errors=[{}],!1;if(l(j)<2)return Y.errors=[{}],!1;if(!_r.test(j))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var y=U===e}else var y=!0;if(y){if(r.workers!==void 0&&s.call(r,"workers")){let U=r.workers,H=e;if(!(typeof U=="\
number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return Y.errors=[{}],!1;if(e===H&&typeof U=="number"&&isFinite(U)){if(U>64||isNaN(
U))return Y.errors=[{}],!1;if(U<1||isNaN(U))return Y.errors=[{}],!1}var y=H===e}else var y=!0;if(y){if(r.sessions!==void 0&&
s.call(r,"sessions")){let H=r.sessions,M=e;if(e===M)if(H&&typeof H=="object"&&!Array.isArray(H)){let R=e;for(let C of Object.
keys(H))if(!(C==="idle"||C==="idleInTransaction"||C==="unread"))return Y.errors=[{}],!1;if(R===e){if(H.idle!==void 0&&s.
call(H,"idle")){let C=H.idle,S=e;if(e===e)if(typeof C=="string"){if(l(C)>7)return Y.errors=[{}],!1;if(l(C)<2)return Y.errors=
[{}],!1;if(!_r.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var E=S===e}else var E=!0;if(E){if(H.idleInTransaction!==
void 0&&s.call(H,"idleInTransaction")){let S=H.idleInTransaction,L=e;if(e===e)if(typeof S=="string"){if(l(S)>7)return Y.
errors=[{}],!1;if(l(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var E=L===
e}else var E=!0;if(E)if(H.unread!==void 0&&s.call(H,"unread")){let S=H.unread,L=e;if(e===e)if(typeof S=="string"){if(l(S)>
7)return Y.errors=[{}],!1;if(l(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var E=L===e}else var E=!0}}}else return Y.errors=[{}],!1;var y=M===e}else var y=!0;if(y)if(r.state!==void 0&&s.call(
r,"state")){let H=r.state,M=e;if(e===e)if(typeof H=="string"){if(l(H)>1024)return Y.errors=[{}],!1;if(l(H)<1)return Y.errors=
[{}],!1;if(!pr.test(H))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var y=M===e}else var y=!0}}}}}}}}}}}else return Y.
errors=[{}],!1;return Y.errors=i,e===0}var mi=je,Wi=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
"u"),Ri=new RegExp("^[A-Za-z0-9_/-]*$","u"),zi=new RegExp("^[a-z0-9_/]+$","u");function je(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.
revision===void 0||!s.call(r,"revision"))&&(p="revision")||(r.roots===void 0||!s.call(r,"roots"))&&(p="roots")||(r.wasm===
void 0||!s.call(r,"wasm"))&&(p="wasm")||(r.rego_version===void 0||!s.call(r,"rego_version"))&&(p="rego_version")||(r.metadata===
void 0||!s.call(r,"metadata"))&&(p="metadata"))return je.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!(g==="r\
evision"||g==="roots"||g==="wasm"||g==="rego_version"||g==="metadata"))return je.errors=[{}],!1;if(m===e){if(r.revision!==
void 0&&s.call(r,"revision")){let g=r.revision,f=e;if(e===e)if(typeof g=="string"){if(l(g)>73)return je.errors=[{}],!1;if(l(
g)<17)return je.errors=[{}],!1;if(!Wi.test(g))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.roots!==void 0&&s.call(r,"roots")){let f=r.roots,n=e;if(e===n)if(Array.isArray(f)){if(f.length>100)return je.
errors=[{}],!1;if(f.length<1)return je.errors=[{}],!1;{var u=!0;let a=f.length;for(let v=0;v<a;v++){let c=f[v],A=e;if(e===
A)if(typeof c=="string"){if(l(c)>256)return je.errors=[{}],!1;if(l(c)<0)return je.errors=[{}],!1;if(!Ri.test(c))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var u=A===e;if(!u)break}if(u){let v=f.length,c;if(v>1){let A={};for(;v--;){
let x=f[v];if(typeof x=="string"){if(typeof A[x]=="number")return c=A[x],je.errors=[{}],!1;A[x]=v}}}}}}else return je.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,"wasm")){let n=r.wasm,o=e;if(e===o)if(Array.isArray(
n)){if(n.length>10)return je.errors=[{}],!1;if(n.length<1)return je.errors=[{}],!1;{var h=!0;let v=n.length;for(let c=0;c<
v;c++){let A=n[c],x=e;if(e===x)if(A&&typeof A=="object"&&!Array.isArray(A)){let O;if((A.entrypoint===void 0||!s.call(A,"\
entrypoint"))&&(O="entrypoint")||(A.module===void 0||!s.call(A,"module"))&&(O="module"))return je.errors=[{}],!1;{let D=e;
for(let b of Object.keys(A))if(!(b==="entrypoint"||b==="module"))return je.errors=[{}],!1;if(D===e){if(A.entrypoint!==void 0&&
s.call(A,"entrypoint")){let b=A.entrypoint,_=e;if(e===_)if(typeof b=="string"){if(l(b)>256)return je.errors=[{}],!1;if(l(
b)<1)return je.errors=[{}],!1;if(!zi.test(b))return je.errors=[{}],!1}else return je.errors=[{}],!1;var y=_===e}else var y=!0;
if(y)if(A.module!==void 0&&s.call(A,"module")){let b=A.module,_=e;if(typeof b!="string")return je.errors=[{}],!1;if(b!==
"/policy.wasm")return je.errors=[{}],!1;var y=_===e}else var y=!0}}}else return je.errors=[{}],!1;var h=x===e;if(!h)break}}}else
return je.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==void 0&&s.call(r,"rego_version")){let o=r.rego_version,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{}],!1;if(o!==1)return je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metadata")){let o=r.metadata,a=e;if(e===a)if(o&&typeof o==
"object"&&!Array.isArray(o)){let c;if((o.format===void 0||!s.call(o,"format"))&&(c="format"))return je.errors=[{}],!1;{let A=e;
for(let x of Object.keys(o))if(!(x==="format"||x==="opa"||x==="policies"))return je.errors=[{}],!1;if(A===e){if(o.format!==
void 0&&s.call(o,"format")){let x=o.format,E=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return je.errors=
[{}],!1;if(e===E&&typeof x=="number"&&isFinite(x)){if(x>1e6||isNaN(x))return je.errors=[{}],!1;if(x<1||isNaN(x))return je.
errors=[{}],!1}var d=E===e}else var d=!0;if(d){if(o.opa!==void 0&&s.call(o,"opa")){let E=o.opa,O=e;if(e===O)if(typeof E==
"string"){if(l(E)>32)return je.errors=[{}],!1;if(l(E)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var d=O===
e}else var d=!0;if(d)if(o.policies!==void 0&&s.call(o,"policies")){let E=o.policies,O=e;if(e===e)if(typeof E=="string"){
if(l(E)>71)return je.errors=[{}],!1;if(l(E)<71)return je.errors=[{}],!1;if(!xr.test(E))return je.errors=[{}],!1}else return je.
errors=[{}],!1;var d=O===e}else var d=!0}}}}else return je.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}else return je.
errors=[{}],!1;return je.errors=i,e===0}var hi=J,Si={title:"DataDocument",description:"data.json of a bundle: what polic\
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
By resource."},zones:{type:"object",maxProperties:1e3,propertyNames:{type:"string",minLength:3,maxLength:64,description:"\
A time zone."},additionalProperties:{$ref:"data#/$defs/zoneData"},description:"Time zones that guards name."},vectors:{type:"\
array",maxItems:1e3,items:{$ref:"data#/$defs/testVector"},description:"Asked of a fresh engine before the bundle is used\
."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{type:["\
string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{
schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,
description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},resourceData:{
type:"object",additionalProperties:!1,required:["kind","host","port","database","tls","record","roles"],properties:{kind:{
type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Hos\
t."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{
type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},
ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",additionalProperties:!1,required:[
"results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,
maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/ro\
leData"},description:"By name."}}},roleData:{type:"object",additionalProperties:!1,required:["allow","functions","login"],
properties:{allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","update","delete","merge",
"truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"\
array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{
$ref:"words#/$defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,required:["user",
"password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},grantData:{
type:"object",additionalProperties:!1,required:["to","resource","role","until"],properties:{to:{oneOf:[{type:"object",additionalProperties:!1,
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
y slot."}}}},$id:"data"},Rr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),vs={type:"object",additionalProperties:!1,
required:["kind","host","port","database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"\
What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,
description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["m\
ode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"\
PEM text."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"\
string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},ps={type:"\
object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{
type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","main\
tenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/n\
amePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},ds={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function zr(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=y===e;p&&(u=!0,h=0);let d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&u)u=!1,h=[h,2];else{p&&(u=!0,h=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let v of Object.keys(r))if(v!=="env"){let c={};i===null?i=[c]:i.push(
c),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(l(v)>128){let c={};
i===null?i=[c]:i.push(c),e++}else if(l(v)<1){let c={};i===null?i=[c]:i.push(c),e++}else if(!Qr.test(v)){let c={};i===null?
i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===
e;p&&u?(u=!1,h=[h,3]):p&&(u=!0,h=3)}}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,zr.errors=i,!1}return zr.errors=i,e===0}function Ze(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="l\
ogin"))return Ze.errors=[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f==="allow"||f==="tables"||f==="functions"||f===
"login"))return Ze.errors=[{}],!1;if(g===e){if(r.allow!==void 0&&s.call(r,"allow")){let f=r.allow,n=e;if(e===n)if(Array.
isArray(f)){if(f.length>16)return Ze.errors=[{}],!1;{var t=!0;let a=f.length;for(let v=0;v<a;v++){let c=f[v],A=e;if(typeof c!=
"string")return Ze.errors=[{}],!1;if(!(c==="all"||c==="select"||c==="insert"||c==="update"||c==="delete"||c==="merge"||c===
"truncate"||c==="ddl"||c==="call"||c==="do"||c==="lock"||c==="notify"||c==="maintenance"||c==="set"||c==="other"))return Ze.
errors=[{}],!1;var t=A===e;if(!t)break}}}else return Ze.errors=[{}],!1;var u=n===e}else var u=!0;if(u){if(r.tables!==void 0&&
s.call(r,"tables")){let n=r.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return Ze.errors=[{}],!1;{var h=!0;
let v=n.length;for(let c=0;c<v;c++){let A=n[c],x=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(A)){let O;if((A.schema===
void 0||!s.call(A,"schema"))&&(O="schema")||(A.table===void 0||!s.call(A,"table"))&&(O="table"))return Ze.errors=[{}],!1;
{let D=e;for(let b of Object.keys(A))if(!(b==="schema"||b==="table"))return Ze.errors=[{}],!1;if(D===e){if(A.schema!==void 0&&
s.call(A,"schema")){let b=A.schema,_=e;if(typeof b!="string"&&b!==null)return Ze.errors=[{}],!1;if(e===_&&typeof b=="str\
ing"&&l(b)>63)return Ze.errors=[{}],!1;var y=_===e}else var y=!0;if(y)if(A.table!==void 0&&s.call(A,"table")){let b=A.table,
_=e;if(typeof b!="string"&&b!==null)return Ze.errors=[{}],!1;if(e===_&&typeof b=="string"&&l(b)>63)return Ze.errors=[{}],
!1;var y=_===e}else var y=!0}}}else return Ze.errors=[{}],!1;var h=x===e;if(!h)break}}}else return Ze.errors=[{}],!1;var u=o===
e}else var u=!0;if(u){if(r.functions!==void 0&&s.call(r,"functions")){let o=r.functions,a=e;if(e===a)if(Array.isArray(o)){
if(o.length>1e3)return Ze.errors=[{}],!1;{var d=!0;let c=o.length;for(let A=0;A<c;A++){let x=o[A],E=e;if(e===e)if(typeof x==
"string"){if(l(x)>261)return Ze.errors=[{}],!1;if(l(x)<3)return Ze.errors=[{}],!1;if(!Gr.test(x))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var d=E===e;if(!d)break}}}else return Ze.errors=[{}],!1;var u=a===e}else var u=!0;if(u)if(r.login!==
void 0&&s.call(r,"login")){let o=r.login,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if((o.user===void 0||
!s.call(o,"user"))&&(c="user")||(o.password===void 0||!s.call(o,"password"))&&(c="password"))return Ze.errors=[{}],!1;{let A=e;
for(let x of Object.keys(o))if(!(x==="user"||x==="password"))return Ze.errors=[{}],!1;if(A===e){if(o.user!==void 0&&s.call(
o,"user")){let x=o.user,E=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ze.errors=[{}],!1;if(l(x)<1)return Ze.errors=
[{}],!1;if(!pr.test(x))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var p=E===e}else var p=!0;if(p)if(o.password!==
void 0&&s.call(o,"password")){let x=e;zr(o.password,{instancePath:V+"/login/password",parentData:o,parentDataProperty:"p\
assword",rootData:K})||(i=i===null?zr.errors:i.concat(zr.errors),e=i.length);var p=x===e}else var p=!0}}}else return Ze.
errors=[{}],!1;var u=a===e}else var u=!0}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function De(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if((r.kind===void 0||!s.call(r,"kind"))&&(p="kind")||(r.host===void 0||!s.call(r,"host"))&&(p="host")||(r.port===void 0||
!s.call(r,"port"))&&(p="port")||(r.database===void 0||!s.call(r,"database"))&&(p="database")||(r.tls===void 0||!s.call(r,
"tls"))&&(p="tls")||(r.record===void 0||!s.call(r,"record"))&&(p="record")||(r.roles===void 0||!s.call(r,"roles"))&&(p="\
roles"))return De.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!(g==="kind"||g==="host"||g==="port"||g==="data\
base"||g==="tls"||g==="record"||g==="roles"))return De.errors=[{}],!1;if(m===e){if(r.kind!==void 0&&s.call(r,"kind")){let g=r.
kind,f=e;if(typeof g!="string")return De.errors=[{}],!1;if(g!=="postgres")return De.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.host!==void 0&&s.call(r,"host")){let f=r.host,n=e;if(e===n)if(typeof f=="string"){if(l(f)>253)return De.errors=
[{}],!1;if(l(f)<1)return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.port!==void 0&&
s.call(r,"port")){let n=r.port,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return De.errors=[{}],!1;if(e===
o&&typeof n=="number"&&isFinite(n)){if(n>65535||isNaN(n))return De.errors=[{}],!1;if(n<1||isNaN(n))return De.errors=[{}],
!1}var t=o===e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>63)return De.errors=[{}],!1;if(l(o)<1)return De.errors=[{}],!1;if(!pr.test(o))return De.errors=[{}],!1}else
return De.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,v=e;if(e===v)if(a&&
typeof a=="object"&&!Array.isArray(a)){let A;if((a.mode===void 0||!s.call(a,"mode"))&&(A="mode"))return De.errors=[{}],!1;
{let x=e;for(let E of Object.keys(a))if(!(E==="mode"||E==="ca"))return De.errors=[{}],!1;if(x===e){if(a.mode!==void 0&&s.
call(a,"mode")){let E=a.mode,O=e;if(typeof E!="string")return De.errors=[{}],!1;if(!(E==="verify-full"||E==="disable"))return De.
errors=[{}],!1;var u=O===e}else var u=!0;if(u)if(a.ca!==void 0&&s.call(a,"ca")){let E=a.ca,O=e;if(e===O)if(typeof E=="st\
ring"){if(l(E)>65536)return De.errors=[{}],!1;if(l(E)<1)return De.errors=[{}],!1}else return De.errors=[{}],!1;var u=O===
e}else var u=!0}}}else return De.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){
let v=r.record,c=e;if(e===c)if(v&&typeof v=="object"&&!Array.isArray(v)){let x;if((v.results===void 0||!s.call(v,"result\
s"))&&(x="results")||(v.rows===void 0||!s.call(v,"rows"))&&(x="rows")||(v.durable===void 0||!s.call(v,"durable"))&&(x="d\
urable"))return De.errors=[{}],!1;{let E=e;for(let O of Object.keys(v))if(!(O==="results"||O==="rows"||O==="durable"))return De.
errors=[{}],!1;if(E===e){if(v.results!==void 0&&s.call(v,"results")){let O=v.results,D=e;if(typeof O!="string")return De.
errors=[{}],!1;if(!(O==="none"||O==="digest"||O==="rows"))return De.errors=[{}],!1;var h=D===e}else var h=!0;if(h){if(v.
rows!==void 0&&s.call(v,"rows")){let D=v.rows,b=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return De.errors=
[{}],!1;if(e===b&&typeof D=="number"&&isFinite(D)){if(D>1e4||isNaN(D))return De.errors=[{}],!1;if(D<0||isNaN(D))return De.
errors=[{}],!1}var h=b===e}else var h=!0;if(h)if(v.durable!==void 0&&s.call(v,"durable")){let D=v.durable,b=e;if(typeof D!=
"string")return De.errors=[{}],!1;if(!(D==="before"||D==="within-a-second"))return De.errors=[{}],!1;var h=b===e}else var h=!0}}}}else
return De.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let v=r.roles,c=e;if(e===
c)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>100)return De.errors=[{}],!1;for(let x of Object.
keys(v)){let E=e;if(e===E)if(typeof x=="string"){if(l(x)>1024){let O={};i===null?i=[O]:i.push(O),e++}else if(l(x)<1){let O={};
i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?i=[O]:i.push(O),e++}var y=E===e;if(!y){let O={};return i===null?i=[
O]:i.push(O),e++,De.errors=i,!1}}if(y)for(let x of Object.keys(v)){let E=e;Ze(v[x],{instancePath:V+"/roles/"+x.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:x,rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.
length);var d=E===e;if(!d)break}}else return De.errors=[{}],!1;var t=c===e}else var t=!0}}}}}}}}else return De.errors=[{}],
!1;return De.errors=i,e===0}function Te(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.to===void 0||!s.call(r,"to"))&&(f="to")||(r.resource===
void 0||!s.call(r,"resource"))&&(f="resource")||(r.role===void 0||!s.call(r,"role"))&&(f="role")||(r.until===void 0||!s.
call(r,"until"))&&(f="until"))return Te.errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||
o==="role"||o==="from"||o==="until"||o==="only"||o==="sessions"))return Te.errors=[{}],!1;if(n===e){if(r.to!==void 0&&s.
call(r,"to")){let o=r.to,a=e,v=e,c=!1,A=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;if((o.user===
void 0||!s.call(o,"user"))&&(D="user")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let _ of Object.keys(o))if(_!==
"user"){let w={};i===null?i=[w]:i.push(w),e++;break}if(b===e&&o.user!==void 0&&s.call(o,"user")){let _=o.user;if(e===e)if(typeof _==
"string"){if(l(_)>254){let w={};i===null?i=[w]:i.push(w),e++}else if(l(_)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Lr.
test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let D={};i===null?i=[
D]:i.push(D),e++}var t=x===e;t&&(c=!0,A=0);let E=e;if(e===E)if(o&&typeof o=="object"&&!Array.isArray(o)){let D;if((o.group===
void 0||!s.call(o,"group"))&&(D="group")){let b={};i===null?i=[b]:i.push(b),e++}else{let b=e;for(let _ of Object.keys(o))
if(_!=="group"){let w={};i===null?i=[w]:i.push(w),e++;break}if(b===e&&o.group!==void 0&&s.call(o,"group")){let _=o.group;
if(e===e)if(typeof _=="string"){if(l(_)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(l(_)<1){let w={};i===null?i=[w]:
i.push(w),e++}else if(!He.test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{
let D={};i===null?i=[D]:i.push(D),e++}var t=E===e;if(t&&c)c=!1,A=[A,1];else{t&&(c=!0,A=1);let D=e;if(e===D)if(o&&typeof o==
"object"&&!Array.isArray(o)){let _;if((o.workload===void 0||!s.call(o,"workload"))&&(_="workload")){let w={};i===null?i=
[w]:i.push(w),e++}else{let w=e;for(let k of Object.keys(o))if(k!=="workload"){let W={};i===null?i=[W]:i.push(W),e++;break}
if(w===e&&o.workload!==void 0&&s.call(o,"workload")){let k=o.workload;if(e===e)if(k&&typeof k=="object"&&!Array.isArray(
k))if(Object.keys(k).length>20){let W={};i===null?i=[W]:i.push(W),e++}else{for(let W of Object.keys(k)){let $=e;if(e===$)
if(typeof W=="string"){if(l(W)>1024){let j={};i===null?i=[j]:i.push(j),e++}else if(l(W)<1){let j={};i===null?i=[j]:i.push(
j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var u=$===e;if(!u){let j={};i===null?i=[j]:i.push(j),e++;break}}if(u)
for(let W of Object.keys(k)){let $=k[W],j=e;if(e===j)if(typeof $=="string"){if(l($)>512){let U={};i===null?i=[U]:i.push(
U),e++}else if(l($)<1){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var h=j===e;if(!h)
break}}else{let W={};i===null?i=[W]:i.push(W),e++}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var t=D===e;t&&c?(c=!1,A=
[A,2]):t&&(c=!0,A=2)}if(c)e=v,i!==null&&(v?i.length=v:i=null);else{let D={};return i===null?i=[D]:i.push(D),e++,Te.errors=
i,!1}var y=a===e}else var y=!0;if(y){if(r.resource!==void 0&&s.call(r,"resource")){let a=r.resource,v=e;if(e===e)if(typeof a==
"string"){if(l(a)>63)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1;if(!He.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var y=v===e}else var y=!0;if(y){if(r.role!==void 0&&s.call(r,"role")){let v=r.role,c=e;if(e===e)
if(typeof v=="string"){if(l(v)>63)return Te.errors=[{}],!1;if(l(v)<1)return Te.errors=[{}],!1;if(!He.test(v))return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;var y=c===e}else var y=!0;if(y){if(r.from!==void 0&&s.call(r,"from")){let c=r.from,
A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Te.errors=[{}],!1;if(e===A&&typeof c=="number"&&isFinite(
c)){if(c>253402300799||isNaN(c))return Te.errors=[{}],!1;if(c<0||isNaN(c))return Te.errors=[{}],!1}var y=A===e}else var y=!0;
if(y){if(r.until!==void 0&&s.call(r,"until")){let A=r.until,x=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return Te.errors=[{}],!1;if(e===x&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return Te.errors=[{}],!1;
if(A<0||isNaN(A))return Te.errors=[{}],!1}var y=x===e}else var y=!0;if(y){if(r.only!==void 0&&s.call(r,"only")){let x=r.
only,E=e;if(e===E)if(x&&typeof x=="object"&&!Array.isArray(x)){let D=e;for(let b of Object.keys(x))if(!(b==="tables"||b===
"allow"))return Te.errors=[{}],!1;if(D===e){if(x.tables!==void 0&&s.call(x,"tables")){let b=x.tables,_=e;if(e===_)if(Array.
isArray(b)){if(b.length>1e3)return Te.errors=[{}],!1;{var d=!0;let k=b.length;for(let W=0;W<k;W++){let $=b[W],j=e;if(e===
e)if($&&typeof $=="object"&&!Array.isArray($)){let H;if(($.schema===void 0||!s.call($,"schema"))&&(H="schema")||($.table===
void 0||!s.call($,"table"))&&(H="table"))return Te.errors=[{}],!1;{let M=e;for(let q of Object.keys($))if(!(q==="schema"||
q==="table"))return Te.errors=[{}],!1;if(M===e){if($.schema!==void 0&&s.call($,"schema")){let q=$.schema,R=e;if(typeof q!=
"string"&&q!==null)return Te.errors=[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return Te.errors=[{}],!1;var p=R===e}else
var p=!0;if(p)if($.table!==void 0&&s.call($,"table")){let q=$.table,R=e;if(typeof q!="string"&&q!==null)return Te.errors=
[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return Te.errors=[{}],!1;var p=R===e}else var p=!0}}}else return Te.errors=
[{}],!1;var d=j===e;if(!d)break}}}else return Te.errors=[{}],!1;var g=_===e}else var g=!0;if(g)if(x.allow!==void 0&&s.call(
x,"allow")){let b=x.allow,_=e;if(e===_)if(Array.isArray(b)){if(b.length>15)return Te.errors=[{}],!1;{var m=!0;let k=b.length;
for(let W=0;W<k;W++){let $=b[W],j=e;if(typeof $!="string")return Te.errors=[{}],!1;if(!($==="select"||$==="insert"||$===
"update"||$==="delete"||$==="merge"||$==="truncate"||$==="ddl"||$==="call"||$==="do"||$==="lock"||$==="notify"||$==="mai\
ntenance"||$==="set"||$==="other"))return Te.errors=[{}],!1;var m=j===e;if(!m)break}}}else return Te.errors=[{}],!1;var g=_===
e}else var g=!0}}else return Te.errors=[{}],!1;var y=E===e}else var y=!0;if(y)if(r.sessions!==void 0&&s.call(r,"sessions")){
let x=r.sessions,E=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return Te.errors=[{}],!1;if(e===E&&typeof x==
"number"&&isFinite(x)){if(x>1e3||isNaN(x))return Te.errors=[{}],!1;if(x<1||isNaN(x))return Te.errors=[{}],!1}var y=E===e}else
var y=!0}}}}}}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var cs={type:"object",additionalProperties:!1,required:[
"unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,
items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,
maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"\
object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},
description:"Roles."}}},description:"What some roles see."}}},ys={type:"object",additionalProperties:!1,required:["schem\
a","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},ms={type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow",
"writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:[
"string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{
$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},hs={
oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","hash","ema\
il"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",description:"\
A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form","first","las\
t"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,maximum:64,
description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]};function fr(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if((r.schema===void 0||!s.call(r,"schema"))&&(d="schema")||(r.table===void 0||!s.call(r,"table"))&&
(d="table")||(r.column===void 0||!s.call(r,"column"))&&(d="column")||(r.mask===void 0||!s.call(r,"mask"))&&(d="mask")||(r.
nullsShow===void 0||!s.call(r,"nullsShow"))&&(d="nullsShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(d="writ\
eAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(d="searchEquality"))return fr.errors=[{}],!1;{let p=e;
for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||
m==="searchEquality"))return fr.errors=[{}],!1;if(p===e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,g=e;if(typeof m!=
"string"&&m!==null)return fr.errors=[{}],!1;if(e===g&&typeof m=="string"&&l(m)>63)return fr.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return fr.errors=
[{}],!1;if(e===f&&typeof g=="string"&&l(g)>63)return fr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&
s.call(r,"column")){let f=r.column,n=e;if(typeof f!="string"&&f!==null)return fr.errors=[{}],!1;if(e===n&&typeof f=="str\
ing"&&l(f)>63)return fr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,
o=e,a=e,v=!1,c=null,A=e;if(e===A)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&
(O="form")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let b of Object.keys(n))if(b!=="form"){let _={};i===null?
i=[_]:i.push(_),e++;break}if(D===e&&n.form!==void 0&&s.call(n,"form")){let b=n.form;if(typeof b!="string"){let _={};i===
null?i=[_]:i.push(_),e++}if(!(b==="null"||b==="hash"||b==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let O={};
i===null?i=[O]:i.push(O),e++}var h=A===e;h&&(v=!0,c=0);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;
if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let b of Object.
keys(n))if(!(b==="form"||b==="value")){let _={};i===null?i=[_]:i.push(_),e++;break}if(D===e){if(n.form!==void 0&&s.call(
n,"form")){let b=n.form,_=e;if(typeof b!="string"){let k={};i===null?i=[k]:i.push(k),e++}if(b!=="fixed"){let k={};i===null?
i=[k]:i.push(k),e++}var u=_===e}else var u=!0;if(u)if(n.value!==void 0&&s.call(n,"value")){let b=n.value,_=e;if(e===_)if(typeof b==
"string"){if(l(b)>1e3){let k={};i===null?i=[k]:i.push(k),e++}}else{let k={};i===null?i=[k]:i.push(k),e++}var u=_===e}else
var u=!0}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=x===e;if(h&&v)v=!1,c=[c,1];else{h&&(v=!0,c=1);let O=e;if(e===
O)if(n&&typeof n=="object"&&!Array.isArray(n)){let b;if((n.form===void 0||!s.call(n,"form"))&&(b="form")||(n.first===void 0||
!s.call(n,"first"))&&(b="first")||(n.last===void 0||!s.call(n,"last"))&&(b="last")){let _={};i===null?i=[_]:i.push(_),e++}else{
let _=e;for(let w of Object.keys(n))if(!(w==="form"||w==="first"||w==="last")){let k={};i===null?i=[k]:i.push(k),e++;break}
if(_===e){if(n.form!==void 0&&s.call(n,"form")){let w=n.form,k=e;if(typeof w!="string"){let $={};i===null?i=[$]:i.push($),
e++}if(w!=="keep"){let $={};i===null?i=[$]:i.push($),e++}var y=k===e}else var y=!0;if(y){if(n.first!==void 0&&s.call(n,"\
first")){let k=n.first,W=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let j={};i===null?i=[j]:i.push(j),e++}
if(e===W&&typeof k=="number"&&isFinite(k)){if(k>64||isNaN(k)){let j={};i===null?i=[j]:i.push(j),e++}else if(k<0||isNaN(k)){
let j={};i===null?i=[j]:i.push(j),e++}}var y=W===e}else var y=!0;if(y)if(n.last!==void 0&&s.call(n,"last")){let k=n.last,
W=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof k==
"number"&&isFinite(k)){if(k>64||isNaN(k)){let j={};i===null?i=[j]:i.push(j),e++}else if(k<0||isNaN(k)){let j={};i===null?
i=[j]:i.push(j),e++}}var y=W===e}else var y=!0}}}}else{let b={};i===null?i=[b]:i.push(b),e++}var h=O===e;h&&v?(v=!1,c=[c,
2]):h&&(v=!0,c=2)}if(v)e=a,i!==null&&(a?i.length=a:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,fr.errors=i,
!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boole\
an")return fr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.
writeAllow!="boolean")return fr.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.searchEquality!==void 0&&s.call(r,"se\
archEquality")){let a=e;if(typeof r.searchEquality!="boolean")return fr.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}else
return fr.errors=[{}],!1;return fr.errors=i,e===0}function Re(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&
(f="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(f="rules")||(r.detect===void 0||!s.call(r,"detect"))&&(f="detec\
t")||(r.clear===void 0||!s.call(r,"clear"))&&(f="clear"))return Re.errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o===
"unlisted"||o==="rules"||o==="detect"||o==="clear"))return Re.errors=[{}],!1;if(n===e){if(r.unlisted!==void 0&&s.call(r,
"unlisted")){let o=r.unlisted,a=e;if(typeof o!="string")return Re.errors=[{}],!1;if(!(o==="show"||o==="hide"))return Re.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(r,"rules")){let a=r.rules,v=e;if(e===v)if(Array.
isArray(a)){if(a.length>1e4)return Re.errors=[{}],!1;{var u=!0;let A=a.length;for(let x=0;x<A;x++){let E=e;fr(a[x],{instancePath:V+
"/rules/"+x,parentData:a,parentDataProperty:x,rootData:K})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var u=E===
e;if(!u)break}}}else return Re.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){
let v=r.detect,c=e;if(e===c)if(Array.isArray(v)){if(v.length>5)return Re.errors=[{}],!1;{var h=!0;let x=v.length;for(let E=0;E<
x;E++){let O=v[E],D=e;if(e===D)if(typeof O=="string"){if(l(O)>64)return Re.errors=[{}],!1;if(l(O)<1)return Re.errors=[{}],
!1}else return Re.errors=[{}],!1;var h=D===e;if(!h)break}}}else return Re.errors=[{}],!1;var t=c===e}else var t=!0;if(t)
if(r.clear!==void 0&&s.call(r,"clear")){let v=r.clear,c=e;if(e===c)if(Array.isArray(v)){if(v.length>1e3)return Re.errors=
[{}],!1;{var y=!0;let x=v.length;for(let E=0;E<x;E++){let O=v[E],D=e;if(e===D)if(O&&typeof O=="object"&&!Array.isArray(O)){
let _;if((O.columns===void 0||!s.call(O,"columns"))&&(_="columns")||(O.roles===void 0||!s.call(O,"roles"))&&(_="roles"))
return Re.errors=[{}],!1;{let w=e;for(let k of Object.keys(O))if(!(k==="columns"||k==="roles"))return Re.errors=[{}],!1;
if(w===e){if(O.columns!==void 0&&s.call(O,"columns")){let k=O.columns,W=e;if(e===W)if(Array.isArray(k)){if(k.length>1e3)
return Re.errors=[{}],!1;{var d=!0;let j=k.length;for(let U=0;U<j;U++){let H=k[U],M=e;if(e===e)if(H&&typeof H=="object"&&
!Array.isArray(H)){let R;if((H.schema===void 0||!s.call(H,"schema"))&&(R="schema")||(H.table===void 0||!s.call(H,"table"))&&
(R="table")||(H.column===void 0||!s.call(H,"column"))&&(R="column"))return Re.errors=[{}],!1;{let C=e;for(let S of Object.
keys(H))if(!(S==="schema"||S==="table"||S==="column"))return Re.errors=[{}],!1;if(C===e){if(H.schema!==void 0&&s.call(H,
"schema")){let S=H.schema,L=e;if(typeof S!="string"&&S!==null)return Re.errors=[{}],!1;if(e===L&&typeof S=="string"&&l(S)>
63)return Re.errors=[{}],!1;var p=L===e}else var p=!0;if(p){if(H.table!==void 0&&s.call(H,"table")){let L=H.table,F=e;if(typeof L!=
"string"&&L!==null)return Re.errors=[{}],!1;if(e===F&&typeof L=="string"&&l(L)>63)return Re.errors=[{}],!1;var p=F===e}else
var p=!0;if(p)if(H.column!==void 0&&s.call(H,"column")){let L=H.column,F=e;if(typeof L!="string"&&L!==null)return Re.errors=
[{}],!1;if(e===F&&typeof L=="string"&&l(L)>63)return Re.errors=[{}],!1;var p=F===e}else var p=!0}}}}else return Re.errors=
[{}],!1;var d=M===e;if(!d)break}}}else return Re.errors=[{}],!1;var g=W===e}else var g=!0;if(g)if(O.roles!==void 0&&s.call(
O,"roles")){let k=O.roles,W=e;if(e===W)if(Array.isArray(k)){if(k.length>100)return Re.errors=[{}],!1;{var m=!0;let j=k.length;
for(let U=0;U<j;U++){let H=k[U],M=e;if(e===e)if(typeof H=="string"){if(l(H)>63)return Re.errors=[{}],!1;if(l(H)<1)return Re.
errors=[{}],!1;if(!He.test(H))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var m=M===e;if(!m)break}}}else return Re.
errors=[{}],!1;var g=W===e}else var g=!0}}}else return Re.errors=[{}],!1;var y=D===e;if(!y)break}}}else return Re.errors=
[{}],!1;var t=c===e}else var t=!0}}}}}else return Re.errors=[{}],!1;return Re.errors=i,e===0}var Ci={type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Name\
s of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,
items:{$ref:"data#/$defs/namePattern"},description:"Relations read or written."},columns:{type:"array",maxItems:100,items:{
$ref:"data#/$defs/dataColumnPattern"},description:"Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{
$ref:"words#/$defs/name"},description:"Absent: every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#\
/$defs/timeWindow"},from:{type:"array",maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/b\
its."},description:"Networks."},notFrom:{type:"array",maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"\
address/bits."},description:"Networks."},line:{type:"integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};
function ie(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return ie.errors=[{}],!1;{let x=e;for(let E of Object.keys(r))if(!s.
call(Ci.properties,E))return ie.errors=[{}],!1;if(x===e){if(r.statements!==void 0&&s.call(r,"statements")){let E=r.statements,
O=e;if(e===O)if(Array.isArray(E)){if(E.length>40)return ie.errors=[{}],!1;{var t=!0;let b=E.length;for(let _=0;_<b;_++){
let w=E[_],k=e;if(typeof w!="string")return ie.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||
w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w===
"other"||w==="create"||w==="alter"||w==="drop"||w==="grant-rights"||w==="alter-system"||w==="alter-role"||w==="copy"||w===
"copy-file"||w==="copy-program"||w==="explain-analyze"||w==="prepare"||w==="cursor"||w==="two-phase"||w==="without-condi\
tion"))return ie.errors=[{}],!1;var t=k===e;if(!t)break}}}else return ie.errors=[{}],!1;var u=O===e}else var u=!0;if(u){
if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let O=r.rowsOver,D=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(
O)))return ie.errors=[{}],!1;if(e===D&&typeof O=="number"&&isFinite(O)){if(O>1e9||isNaN(O))return ie.errors=[{}],!1;if(O<
1||isNaN(O))return ie.errors=[{}],!1}var u=D===e}else var u=!0;if(u){if(r.tables!==void 0&&s.call(r,"tables")){let D=r.tables,
b=e;if(e===b)if(Array.isArray(D)){if(D.length>100)return ie.errors=[{}],!1;{var h=!0;let w=D.length;for(let k=0;k<w;k++){
let W=D[k],$=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let U;if((W.schema===void 0||!s.call(W,"schema"))&&
(U="schema")||(W.table===void 0||!s.call(W,"table"))&&(U="table"))return ie.errors=[{}],!1;{let H=e;for(let M of Object.
keys(W))if(!(M==="schema"||M==="table"))return ie.errors=[{}],!1;if(H===e){if(W.schema!==void 0&&s.call(W,"schema")){let M=W.
schema,q=e;if(typeof M!="string"&&M!==null)return ie.errors=[{}],!1;if(e===q&&typeof M=="string"&&l(M)>63)return ie.errors=
[{}],!1;var y=q===e}else var y=!0;if(y)if(W.table!==void 0&&s.call(W,"table")){let M=W.table,q=e;if(typeof M!="string"&&
M!==null)return ie.errors=[{}],!1;if(e===q&&typeof M=="string"&&l(M)>63)return ie.errors=[{}],!1;var y=q===e}else var y=!0}}}else
return ie.errors=[{}],!1;var h=$===e;if(!h)break}}}else return ie.errors=[{}],!1;var u=b===e}else var u=!0;if(u){if(r.columns!==
void 0&&s.call(r,"columns")){let b=r.columns,_=e;if(e===_)if(Array.isArray(b)){if(b.length>100)return ie.errors=[{}],!1;
{var d=!0;let k=b.length;for(let W=0;W<k;W++){let $=b[W],j=e;if(e===e)if($&&typeof $=="object"&&!Array.isArray($)){let H;
if(($.schema===void 0||!s.call($,"schema"))&&(H="schema")||($.table===void 0||!s.call($,"table"))&&(H="table")||($.column===
void 0||!s.call($,"column"))&&(H="column"))return ie.errors=[{}],!1;{let M=e;for(let q of Object.keys($))if(!(q==="schem\
a"||q==="table"||q==="column"))return ie.errors=[{}],!1;if(M===e){if($.schema!==void 0&&s.call($,"schema")){let q=$.schema,
R=e;if(typeof q!="string"&&q!==null)return ie.errors=[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return ie.errors=[{}],
!1;var p=R===e}else var p=!0;if(p){if($.table!==void 0&&s.call($,"table")){let R=$.table,C=e;if(typeof R!="string"&&R!==
null)return ie.errors=[{}],!1;if(e===C&&typeof R=="string"&&l(R)>63)return ie.errors=[{}],!1;var p=C===e}else var p=!0;if(p)
if($.column!==void 0&&s.call($,"column")){let R=$.column,C=e;if(typeof R!="string"&&R!==null)return ie.errors=[{}],!1;if(e===
C&&typeof R=="string"&&l(R)>63)return ie.errors=[{}],!1;var p=C===e}else var p=!0}}}}else return ie.errors=[{}],!1;var d=j===
e;if(!d)break}}}else return ie.errors=[{}],!1;var u=_===e}else var u=!0;if(u){if(r.roles!==void 0&&s.call(r,"roles")){let _=r.
roles,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return ie.errors=[{}],!1;{var m=!0;let W=_.length;for(let $=0;$<
W;$++){let j=_[$],U=e;if(e===e)if(typeof j=="string"){if(l(j)>63)return ie.errors=[{}],!1;if(l(j)<1)return ie.errors=[{}],
!1;if(!He.test(j))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var m=U===e;if(!m)break}}}else return ie.errors=
[{}],!1;var u=w===e}else var u=!0;if(u){if(r.during!==void 0&&s.call(r,"during")){let w=r.during,k=e;if(e===e)if(w&&typeof w==
"object"&&!Array.isArray(w)){let $;if((w.zone===void 0||!s.call(w,"zone"))&&($="zone")||(w.week===void 0||!s.call(w,"wee\
k"))&&($="week"))return ie.errors=[{}],!1;{let j=e;for(let U of Object.keys(w))if(!(U==="zone"||U==="week"))return ie.errors=
[{}],!1;if(j===e){if(w.zone!==void 0&&s.call(w,"zone")){let U=w.zone,H=e;if(e===H)if(typeof U=="string"){if(l(U)>64)return ie.
errors=[{}],!1;if(l(U)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var n=H===e}else var n=!0;if(n)if(w.week!==
void 0&&s.call(w,"week")){let U=w.week,H=e;if(e===H)if(Array.isArray(U)){if(U.length>16)return ie.errors=[{}],!1;if(U.length<
1)return ie.errors=[{}],!1;{var g=!0;let q=U.length;for(let R=0;R<q;R++){let C=U[R],S=e;if(e===S)if(Array.isArray(C)){if(C.
length>2)return ie.errors=[{}],!1;if(C.length<2)return ie.errors=[{}],!1;{var f=!0;let F=C.length;for(let N=0;N<F;N++){let P=C[N],
z=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ie.errors=[{}],!1;if(e===z&&typeof P=="number"&&isFinite(
P)){if(P>604800||isNaN(P))return ie.errors=[{}],!1;if(P<0||isNaN(P))return ie.errors=[{}],!1}var f=z===e;if(!f)break}}}else
return ie.errors=[{}],!1;var g=S===e;if(!g)break}}}else return ie.errors=[{}],!1;var n=H===e}else var n=!0}}}else return ie.
errors=[{}],!1;var u=k===e}else var u=!0;if(u){if(r.outside!==void 0&&s.call(r,"outside")){let k=r.outside,W=e;if(e===e)
if(k&&typeof k=="object"&&!Array.isArray(k)){let j;if((k.zone===void 0||!s.call(k,"zone"))&&(j="zone")||(k.week===void 0||
!s.call(k,"week"))&&(j="week"))return ie.errors=[{}],!1;{let U=e;for(let H of Object.keys(k))if(!(H==="zone"||H==="week"))
return ie.errors=[{}],!1;if(U===e){if(k.zone!==void 0&&s.call(k,"zone")){let H=k.zone,M=e;if(e===M)if(typeof H=="string"){
if(l(H)>64)return ie.errors=[{}],!1;if(l(H)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var v=M===e}else var v=!0;
if(v)if(k.week!==void 0&&s.call(k,"week")){let H=k.week,M=e;if(e===M)if(Array.isArray(H)){if(H.length>16)return ie.errors=
[{}],!1;if(H.length<1)return ie.errors=[{}],!1;{var o=!0;let R=H.length;for(let C=0;C<R;C++){let S=H[C],L=e;if(e===L)if(Array.
isArray(S)){if(S.length>2)return ie.errors=[{}],!1;if(S.length<2)return ie.errors=[{}],!1;{var a=!0;let N=S.length;for(let P=0;P<
N;P++){let z=S[P],I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return ie.errors=[{}],!1;if(e===I&&typeof z==
"number"&&isFinite(z)){if(z>604800||isNaN(z))return ie.errors=[{}],!1;if(z<0||isNaN(z))return ie.errors=[{}],!1}var a=I===
e;if(!a)break}}}else return ie.errors=[{}],!1;var o=L===e;if(!o)break}}}else return ie.errors=[{}],!1;var v=M===e}else var v=!0}}}else
return ie.errors=[{}],!1;var u=W===e}else var u=!0;if(u){if(r.from!==void 0&&s.call(r,"from")){let W=r.from,$=e;if(e===$)
if(Array.isArray(W)){if(W.length>100)return ie.errors=[{}],!1;{var c=!0;let U=W.length;for(let H=0;H<U;H++){let M=W[H],q=e;
if(e===q)if(typeof M=="string"){if(l(M)>49)return ie.errors=[{}],!1;if(l(M)<2)return ie.errors=[{}],!1}else return ie.errors=
[{}],!1;var c=q===e;if(!c)break}}}else return ie.errors=[{}],!1;var u=$===e}else var u=!0;if(u){if(r.notFrom!==void 0&&s.
call(r,"notFrom")){let $=r.notFrom,j=e;if(e===j)if(Array.isArray($)){if($.length>100)return ie.errors=[{}],!1;{var A=!0;
let H=$.length;for(let M=0;M<H;M++){let q=$[M],R=e;if(e===R)if(typeof q=="string"){if(l(q)>49)return ie.errors=[{}],!1;if(l(
q)<2)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var A=R===e;if(!A)break}}}else return ie.errors=[{}],!1;var u=j===
e}else var u=!0;if(u)if(r.line!==void 0&&s.call(r,"line")){let $=r.line,j=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&
isFinite($)))return ie.errors=[{}],!1;if(e===j&&typeof $=="number"&&isFinite($)){if($>1e6||isNaN($))return ie.errors=[{}],
!1;if($<1||isNaN($))return ie.errors=[{}],!1}var u=j===e}else var u=!0}}}}}}}}}}}else return ie.errors=[{}],!1;return ie.
errors=i,e===0}function rr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.deny===void 0||!s.call(r,"deny"))&&(d="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(d="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(d="limit"))return rr.errors=[{}],!1;{let p=e;for(let m of Object.
keys(r))if(!(m==="deny"||m==="hold"||m==="limit"))return rr.errors=[{}],!1;if(p===e){if(r.deny!==void 0&&s.call(r,"deny")){
let m=r.deny,g=e;if(e===g)if(Array.isArray(m)){if(m.length>100)return rr.errors=[{}],!1;{var t=!0;let n=m.length;for(let o=0;o<
n;o++){let a=e;ie(m[o],{instancePath:V+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?ie.errors:
i.concat(ie.errors),e=i.length);var t=a===e;if(!t)break}}}else return rr.errors=[{}],!1;var u=g===e}else var u=!0;if(u){
if(r.hold!==void 0&&s.call(r,"hold")){let g=r.hold,f=e;if(e===f)if(Array.isArray(g)){if(g.length>100)return rr.errors=[{}],
!1;{var h=!0;let o=g.length;for(let a=0;a<o;a++){let v=e;ie(g[a],{instancePath:V+"/hold/"+a,parentData:g,parentDataProperty:a,
rootData:K})||(i=i===null?ie.errors:i.concat(ie.errors),e=i.length);var h=v===e;if(!h)break}}}else return rr.errors=[{}],
!1;var u=f===e}else var u=!0;if(u)if(r.limit!==void 0&&s.call(r,"limit")){let g=r.limit,f=e;if(e===f)if(g&&typeof g=="ob\
ject"&&!Array.isArray(g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))
return rr.errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,v=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return rr.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return rr.
errors=[{}],!1;if(a<1||isNaN(a))return rr.errors=[{}],!1}var y=v===e}else var y=!0;if(y){if(g.statementSeconds!==void 0&&
s.call(g,"statementSeconds")){let v=g.statementSeconds,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return rr.
errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>31622400||isNaN(v))return rr.errors=[{}],!1;if(v<1||isNaN(
v))return rr.errors=[{}],!1}var y=c===e}else var y=!0;if(y)if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let v=g.sessionRows,
c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return rr.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(
v)){if(v>1e12||isNaN(v))return rr.errors=[{}],!1;if(v<1||isNaN(v))return rr.errors=[{}],!1}var y=c===e}else var y=!0}}}else
return rr.errors=[{}],!1;var u=f===e}else var u=!0}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}var gs={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function or(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(h="entrypoint")||(r.input===
void 0||!s.call(r,"input"))&&(h="input")||(r.expect===void 0||!s.call(r,"expect"))&&(h="expect"))return or.errors=[{}],!1;
{let y=e;for(let d of Object.keys(r))if(!(d==="entrypoint"||d==="input"||d==="expect"))return or.errors=[{}],!1;if(y===e){
if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let d=r.entrypoint,p=e;if(typeof d!="string")return or.errors=[{}],!1;
if(!(d==="session"||d==="statement"))return or.errors=[{}],!1;var u=p===e}else var u=!0;if(u)if(r.expect!==void 0&&s.call(
r,"expect")){let d=r.expect,p=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if((d.decision===void 0||!s.
call(d,"decision"))&&(g="decision"))return or.errors=[{}],!1;{let f=e;for(let n of Object.keys(d))if(!(n==="decision"||n===
"grant"))return or.errors=[{}],!1;if(f===e){if(d.decision!==void 0&&s.call(d,"decision")){let n=d.decision,o=e;if(typeof n!=
"string")return or.errors=[{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return or.errors=[{}],!1;var t=o===e}else var t=!0;
if(t)if(d.grant!==void 0&&s.call(d,"grant")){let n=d.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return or.errors=
[{}],!1;if(l(n)<3)return or.errors=[{}],!1;if(!Rr.test(n))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=o===
e}else var t=!0}}}else return or.errors=[{}],!1;var u=p===e}else var u=!0}}}else return or.errors=[{}],!1;return or.errors=
i,e===0}function J(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let z;if((r.writ===void 0||!s.call(r,"writ"))&&(z="writ"))return J.errors=[{}],!1;
{let I=e;for(let T of Object.keys(r))if(T!=="writ")return J.errors=[{}],!1;if(I===e&&r.writ!==void 0&&s.call(r,"writ")){
let T=r.writ;if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let Z;if((T.format===void 0||!s.call(T,"format"))&&(Z=
"format")||(T.name===void 0||!s.call(T,"name"))&&(Z="name")||(T.issuers===void 0||!s.call(T,"issuers"))&&(Z="issuers")||
(T.limits===void 0||!s.call(T,"limits"))&&(Z="limits")||(T.people===void 0||!s.call(T,"people"))&&(Z="people")||(T.memberships===
void 0||!s.call(T,"memberships"))&&(Z="memberships")||(T.claimed===void 0||!s.call(T,"claimed"))&&(Z="claimed")||(T.resources===
void 0||!s.call(T,"resources"))&&(Z="resources")||(T.grants===void 0||!s.call(T,"grants"))&&(Z="grants")||(T.index===void 0||
!s.call(T,"index"))&&(Z="index")||(T.masks===void 0||!s.call(T,"masks"))&&(Z="masks")||(T.guards===void 0||!s.call(T,"gu\
ards"))&&(Z="guards")||(T.vectors===void 0||!s.call(T,"vectors"))&&(Z="vectors"))return J.errors=[{}],!1;{let ee=e;for(let X of Object.
keys(T))if(!s.call(Si.properties.writ.properties,X))return J.errors=[{}],!1;if(ee===e){if(T.format!==void 0&&s.call(T,"f\
ormat")){let X=T.format,Q=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return J.errors=[{}],!1;if(e===Q&&typeof X==
"number"&&isFinite(X)){if(X>1e6||isNaN(X))return J.errors=[{}],!1;if(X<1||isNaN(X))return J.errors=[{}],!1}var t=Q===e}else
var t=!0;if(t){if(T.name!==void 0&&s.call(T,"name")){let Q=T.name,Ne=e;if(e===e)if(typeof Q=="string"){if(l(Q)>63)return J.
errors=[{}],!1;if(l(Q)<1)return J.errors=[{}],!1;if(!He.test(Q))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=Ne===
e}else var t=!0;if(t){if(T.issuers!==void 0&&s.call(T,"issuers")){let Ne=T.issuers,$e=e;if(e===$e)if(Ne&&typeof Ne=="obj\
ect"&&!Array.isArray(Ne)){if(Object.keys(Ne).length>20)return J.errors=[{}],!1;for(let he of Object.keys(Ne)){let de=e;if(e===
de)if(typeof he=="string"){if(l(he)>1024){let ce={};i===null?i=[ce]:i.push(ce),e++}else if(l(he)<1){let ce={};i===null?i=
[ce]:i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),e++}var u=de===e;if(!u){let ce={};return i===null?i=[ce]:
i.push(ce),e++,J.errors=i,!1}}if(u)for(let he of Object.keys(Ne)){let de=Ne[he],ce=e;if(e===ce)if(de&&typeof de=="object"&&
!Array.isArray(de)){let ne;if((de.trial===void 0||!s.call(de,"trial"))&&(ne="trial")||(de.workloads===void 0||!s.call(de,
"workloads"))&&(ne="workloads"))return J.errors=[{}],!1;{let be=e;for(let pe of Object.keys(de))if(!(pe==="trial"||pe===
"workloads"))return J.errors=[{}],!1;if(be===e){if(de.trial!==void 0&&s.call(de,"trial")){let pe=e;if(typeof de.trial!="\
boolean")return J.errors=[{}],!1;var h=pe===e}else var h=!0;if(h)if(de.workloads!==void 0&&s.call(de,"workloads")){let pe=e;
if(typeof de.workloads!="boolean")return J.errors=[{}],!1;var h=pe===e}else var h=!0}}}else return J.errors=[{}],!1;var y=ce===
e;if(!y)break}}else return J.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(T.limits!==void 0&&s.call(T,"limits")){let $e=T.
limits,Ee=e;if(e===Ee)if($e&&typeof $e=="object"&&!Array.isArray($e)){let de;if(($e.sessionSeconds===void 0||!s.call($e,
"sessionSeconds"))&&(de="sessionSeconds")||($e.groupsFreshSeconds===void 0||!s.call($e,"groupsFreshSeconds"))&&(de="grou\
psFreshSeconds"))return J.errors=[{}],!1;{let ce=e;for(let ne of Object.keys($e))if(!(ne==="sessionSeconds"||ne==="group\
sFreshSeconds"))return J.errors=[{}],!1;if(ce===e){if($e.sessionSeconds!==void 0&&s.call($e,"sessionSeconds")){let ne=$e.
sessionSeconds,be=e;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne)&&isFinite(ne)))return J.errors=[{}],!1;if(e===be&&typeof ne==
"number"&&isFinite(ne)){if(ne>9007199254740991||isNaN(ne))return J.errors=[{}],!1;if(ne<0||isNaN(ne))return J.errors=[{}],
!1}var d=be===e}else var d=!0;if(d)if($e.groupsFreshSeconds!==void 0&&s.call($e,"groupsFreshSeconds")){let ne=$e.groupsFreshSeconds,
be=e;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne)&&isFinite(ne)))return J.errors=[{}],!1;if(e===be&&typeof ne=="number"&&
isFinite(ne)){if(ne>9007199254740991||isNaN(ne))return J.errors=[{}],!1;if(ne<0||isNaN(ne))return J.errors=[{}],!1}var d=be===
e}else var d=!0}}}else return J.errors=[{}],!1;var t=Ee===e}else var t=!0;if(t){if(T.people!==void 0&&s.call(T,"people")){
let Ee=T.people,he=e;if(e===he)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){if(Object.keys(Ee).length>1e5)return J.errors=
[{}],!1;for(let ce of Object.keys(Ee)){let ne=e;if(e===ne)if(typeof ce=="string"){if(l(ce)>1024){let be={};i===null?i=[be]:
i.push(be),e++}else if(l(ce)<1){let be={};i===null?i=[be]:i.push(be),e++}}else{let be={};i===null?i=[be]:i.push(be),e++}
var p=ne===e;if(!p){let be={};return i===null?i=[be]:i.push(be),e++,J.errors=i,!1}}if(p)for(let ce of Object.keys(Ee)){let ne=Ee[ce],
be=e;if(e===be)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let pe;if((ne.issuer===void 0||!s.call(ne,"issuer"))&&(pe=
"issuer")||(ne.subject===void 0||!s.call(ne,"subject"))&&(pe="subject"))return J.errors=[{}],!1;{let Pe=e;for(let ue of Object.
keys(ne))if(!(ue==="issuer"||ue==="subject"))return J.errors=[{}],!1;if(Pe===e){if(ne.issuer!==void 0&&s.call(ne,"issuer")){
let ue=ne.issuer,ve=e;if(e===e)if(typeof ue=="string"){if(l(ue)>63)return J.errors=[{}],!1;if(l(ue)<1)return J.errors=[{}],
!1;if(!He.test(ue))return J.errors=[{}],!1}else return J.errors=[{}],!1;var m=ve===e}else var m=!0;if(m)if(ne.subject!==
void 0&&s.call(ne,"subject")){let ue=ne.subject,ve=e;if(e===ve)if(typeof ue=="string"){if(l(ue)>255)return J.errors=[{}],
!1;if(l(ue)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var m=ve===e}else var m=!0}}}else return J.errors=[{}],
!1;var g=be===e;if(!g)break}}else return J.errors=[{}],!1;var t=he===e}else var t=!0;if(t){if(T.memberships!==void 0&&s.
call(T,"memberships")){let he=T.memberships,de=e;if(e===de)if(he&&typeof he=="object"&&!Array.isArray(he)){if(Object.keys(
he).length>1e5)return J.errors=[{}],!1;for(let ne of Object.keys(he)){let be=e;if(e===be)if(typeof ne=="string"){if(l(ne)>
1024){let pe={};i===null?i=[pe]:i.push(pe),e++}else if(l(ne)<1){let pe={};i===null?i=[pe]:i.push(pe),e++}}else{let pe={};
i===null?i=[pe]:i.push(pe),e++}var f=be===e;if(!f){let pe={};return i===null?i=[pe]:i.push(pe),e++,J.errors=i,!1}}if(f)for(let ne of Object.
keys(he)){let be=he[ne],pe=e;if(e===pe)if(Array.isArray(be)){if(be.length>1e4)return J.errors=[{}],!1;{var n=!0;let Pe=be.
length;for(let ue=0;ue<Pe;ue++){let ve=be[ue],Ae=e;if(e===e)if(typeof ve=="string"){if(l(ve)>63)return J.errors=[{}],!1;
if(l(ve)<1)return J.errors=[{}],!1;if(!He.test(ve))return J.errors=[{}],!1}else return J.errors=[{}],!1;var n=Ae===e;if(!n)
break}}}else return J.errors=[{}],!1;var o=pe===e;if(!o)break}}else return J.errors=[{}],!1;var t=de===e}else var t=!0;if(t){
if(T.claimed!==void 0&&s.call(T,"claimed")){let de=T.claimed,ce=e;if(e===ce)if(de&&typeof de=="object"&&!Array.isArray(de)){
if(Object.keys(de).length>20)return J.errors=[{}],!1;for(let be of Object.keys(de)){let pe=e;if(e===pe)if(typeof be=="st\
ring"){if(l(be)>1024){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}else if(l(be)<1){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}}else{
let Pe={};i===null?i=[Pe]:i.push(Pe),e++}var a=pe===e;if(!a){let Pe={};return i===null?i=[Pe]:i.push(Pe),e++,J.errors=i,
!1}}if(a)for(let be of Object.keys(de)){let pe=de[be],Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.
keys(pe).length>100)return J.errors=[{}],!1;for(let ue of Object.keys(pe)){let ve=e;if(e===ve)if(typeof ue=="string"){if(l(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(l(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var v=ve===e;if(!v){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(v)for(let ue of Object.
keys(pe)){let ve=pe[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(l(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(l(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var c=me===e;if(!c){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(c)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var A=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(l(Ge)>63)return J.errors=[{}],!1;if(l(Ge)<1)return J.errors=
[{}],!1;if(!He.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var A=jr===e;if(!A)break}}}else return J.errors=
[{}],!1;var x=_e===e;if(!x)break}}else return J.errors=[{}],!1;var E=Ae===e;if(!E)break}}else return J.errors=[{}],!1;var O=Pe===
e;if(!O)break}}else return J.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){if(T.resources!==void 0&&s.call(T,"resource\
s")){let ce=T.resources,ne=e;if(e===ne)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return J.
errors=[{}],!1;for(let pe of Object.keys(ce)){let Pe=e;if(e===Pe)if(typeof pe=="string"){if(l(pe)>1024){let ue={};i===null?
i=[ue]:i.push(ue),e++}else if(l(pe)<1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),
e++}var D=Pe===e;if(!D){let ue={};return i===null?i=[ue]:i.push(ue),e++,J.errors=i,!1}}if(D)for(let pe of Object.keys(ce)){
let Pe=e;De(ce[pe],{instancePath:V+"/writ/resources/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ce,parentDataProperty:pe,
rootData:K})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var b=Pe===e;if(!b)break}}else return J.errors=[{}],
!1;var t=ne===e}else var t=!0;if(t){if(T.grants!==void 0&&s.call(T,"grants")){let ne=T.grants,be=e;if(e===be)if(ne&&typeof ne==
"object"&&!Array.isArray(ne)){if(Object.keys(ne).length>2e5)return J.errors=[{}],!1;for(let Pe of Object.keys(ne)){let ue=e;
if(e===ue)if(typeof Pe=="string"){if(l(Pe)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(l(Pe)<1){let ve={};i===
null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var _=ue===e;if(!_){let ve={};return i===null?
i=[ve]:i.push(ve),e++,J.errors=i,!1}}if(_)for(let Pe of Object.keys(ne)){let ue=e;Te(ne[Pe],{instancePath:V+"/writ/grant\
s/"+Pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:Pe,rootData:K})||(i=i===null?Te.errors:i.
concat(Te.errors),e=i.length);var w=ue===e;if(!w)break}}else return J.errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(T.
index!==void 0&&s.call(T,"index")){let be=T.index,pe=e;if(e===pe)if(be&&typeof be=="object"&&!Array.isArray(be)){if(Object.
keys(be).length>2e5)return J.errors=[{}],!1;for(let ue of Object.keys(be)){let ve=e;if(e===ve)if(typeof ue=="string"){if(l(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(l(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var k=ve===e;if(!k){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(k)for(let ue of Object.
keys(be)){let ve=be[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(l(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(l(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var W=me===e;if(!W){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(W)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var $=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(l(Ge)>127)return J.errors=[{}],!1;if(l(Ge)<3)return J.errors=
[{}],!1;if(!Rr.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var $=jr===e;if(!$)break}}}else return J.errors=
[{}],!1;var j=_e===e;if(!j)break}}else return J.errors=[{}],!1;var U=Ae===e;if(!U)break}}else return J.errors=[{}],!1;var t=pe===
e}else var t=!0;if(t){if(T.masks!==void 0&&s.call(T,"masks")){let pe=T.masks,Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&
!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return J.errors=[{}],!1;for(let ve of Object.keys(pe)){let Ae=e;if(e===
Ae)if(typeof ve=="string"){if(l(ve)>1024){let Se={};i===null?i=[Se]:i.push(Se),e++}else if(l(ve)<1){let Se={};i===null?i=
[Se]:i.push(Se),e++}}else{let Se={};i===null?i=[Se]:i.push(Se),e++}var H=Ae===e;if(!H){let Se={};return i===null?i=[Se]:
i.push(Se),e++,J.errors=i,!1}}if(H)for(let ve of Object.keys(pe)){let Ae=e;Re(pe[ve],{instancePath:V+"/writ/masks/"+ve.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:pe,parentDataProperty:ve,rootData:K})||(i=i===null?Re.errors:i.concat(Re.errors),
e=i.length);var M=Ae===e;if(!M)break}}else return J.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(T.guards!==void 0&&
s.call(T,"guards")){let Pe=T.guards,ue=e;if(e===ue)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(Pe).length>
1e4)return J.errors=[{}],!1;for(let Ae of Object.keys(Pe)){let Se=e;if(e===Se)if(typeof Ae=="string"){if(l(Ae)>1024){let me={};
i===null?i=[me]:i.push(me),e++}else if(l(Ae)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};i===null?i=[me]:
i.push(me),e++}var q=Se===e;if(!q){let me={};return i===null?i=[me]:i.push(me),e++,J.errors=i,!1}}if(q)for(let Ae of Object.
keys(Pe)){let Se=e;rr(Pe[Ae],{instancePath:V+"/writ/guards/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Pe,parentDataProperty:Ae,
rootData:K})||(i=i===null?rr.errors:i.concat(rr.errors),e=i.length);var R=Se===e;if(!R)break}}else return J.errors=[{}],
!1;var t=ue===e}else var t=!0;if(t){if(T.zones!==void 0&&s.call(T,"zones")){let ue=T.zones,ve=e;if(e===ve)if(ue&&typeof ue==
"object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e3)return J.errors=[{}],!1;for(let Se of Object.keys(ue)){let me=e;
if(e===me)if(typeof Se=="string"){if(l(Se)>64){let _e={};i===null?i=[_e]:i.push(_e),e++}else if(l(Se)<3){let _e={};i===null?
i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),e++}var C=me===e;if(!C){let _e={};return i===null?i=[_e]:
i.push(_e),e++,J.errors=i,!1}}if(C)for(let Se of Object.keys(ue)){let me=ue[Se],_e=e;if(e===e)if(me&&typeof me=="object"&&
!Array.isArray(me)){let Nr;if((me.first===void 0||!s.call(me,"first"))&&(Nr="first")||(me.slots===void 0||!s.call(me,"sl\
ots"))&&(Nr="slots"))return J.errors=[{}],!1;{let Ar=e;for(let Ge of Object.keys(me))if(!(Ge==="first"||Ge==="slots"))return J.
errors=[{}],!1;if(Ar===e){if(me.first!==void 0&&s.call(me,"first")){let Ge=me.first,jr=e;if(!(typeof Ge=="number"&&!(Ge%
1)&&!isNaN(Ge)&&isFinite(Ge)))return J.errors=[{}],!1;if(e===jr&&typeof Ge=="number"&&isFinite(Ge)){if(Ge>1e5||isNaN(Ge))
return J.errors=[{}],!1;if(Ge<0||isNaN(Ge))return J.errors=[{}],!1}var F=jr===e}else var F=!0;if(F)if(me.slots!==void 0&&
s.call(me,"slots")){let Ge=me.slots,jr=e;if(e===jr)if(Array.isArray(Ge)){if(Ge.length>1e3)return J.errors=[{}],!1;{var S=!0;
let _i=Ge.length;for(let Br=0;Br<_i;Br++){let Pr=Ge[Br],Xr=e;if(e===Xr)if(Array.isArray(Pr)){if(Pr.length>3)return J.errors=
[{}],!1;if(Pr.length<3)return J.errors=[{}],!1;{var L=!0;let wi=Pr.length;for(let Vr=0;Vr<wi;Vr++){let wr=Pr[Vr],ei=e;if(!(typeof wr==
"number"&&!(wr%1)&&!isNaN(wr)&&isFinite(wr)))return J.errors=[{}],!1;if(e===ei&&typeof wr=="number"&&isFinite(wr)){if(wr>
253402300799||isNaN(wr))return J.errors=[{}],!1;if(wr<-1e5||isNaN(wr))return J.errors=[{}],!1}var L=ei===e;if(!L)break}}}else
return J.errors=[{}],!1;var S=Xr===e;if(!S)break}}}else return J.errors=[{}],!1;var F=jr===e}else var F=!0}}}else return J.
errors=[{}],!1;var N=_e===e;if(!N)break}}else return J.errors=[{}],!1;var t=ve===e}else var t=!0;if(t)if(T.vectors!==void 0&&
s.call(T,"vectors")){let ue=T.vectors,ve=e;if(e===ve)if(Array.isArray(ue)){if(ue.length>1e3)return J.errors=[{}],!1;{var P=!0;
let Se=ue.length;for(let me=0;me<Se;me++){let _e=e;or(ue[me],{instancePath:V+"/writ/vectors/"+me,parentData:ue,parentDataProperty:me,
rootData:K})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var P=_e===e;if(!P)break}}}else return J.errors=[{}],
!1;var t=ve===e}else var t=!0}}}}}}}}}}}}}}}else return J.errors=[{}],!1}}}else return J.errors=[{}],!1;return J.errors=
i,e===0}var gi=Yr,Zi={type:"object",additionalProperties:!1,required:["grant","grantUntil","subject","resource","role","\
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
ause guards name it."}},description:"What one session may do."};function ur(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.schema===void 0||!s.call(
r,"schema"))&&(d="schema")||(r.table===void 0||!s.call(r,"table"))&&(d="table")||(r.column===void 0||!s.call(r,"column"))&&
(d="column")||(r.mask===void 0||!s.call(r,"mask"))&&(d="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(d="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(d="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(d="searchEquality"))return ur.errors=[{}],!1;{let p=e;for(let m of Object.keys(r))if(!(m==="schema"||m===
"table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return ur.errors=[{}],!1;if(p===
e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,g=e;if(typeof m!="string"&&m!==null)return ur.errors=[{}],!1;
if(e===g&&typeof m=="string"&&l(m)>63)return ur.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return ur.errors=[{}],!1;if(e===f&&typeof g=="string"&&l(g)>
63)return ur.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let f=r.column,n=e;
if(typeof f!="string"&&f!==null)return ur.errors=[{}],!1;if(e===n&&typeof f=="string"&&l(f)>63)return ur.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,o=e,a=e,v=!1,c=null,A=e;if(e===A)if(n&&
typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let D={};i===null?i=[D]:
i.push(D),e++}else{let D=e;for(let b of Object.keys(n))if(b!=="form"){let _={};i===null?i=[_]:i.push(_),e++;break}if(D===
e&&n.form!==void 0&&s.call(n,"form")){let b=n.form;if(typeof b!="string"){let _={};i===null?i=[_]:i.push(_),e++}if(!(b===
"null"||b==="hash"||b==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let O={};i===null?i=[O]:i.push(O),e++}var h=A===
e;h&&(v=!0,c=0);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&
(O="form")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let b of Object.keys(n))if(!(b==="form"||b==="value")){
let _={};i===null?i=[_]:i.push(_),e++;break}if(D===e){if(n.form!==void 0&&s.call(n,"form")){let b=n.form,_=e;if(typeof b!=
"string"){let k={};i===null?i=[k]:i.push(k),e++}if(b!=="fixed"){let k={};i===null?i=[k]:i.push(k),e++}var u=_===e}else var u=!0;
if(u)if(n.value!==void 0&&s.call(n,"value")){let b=n.value,_=e;if(e===_)if(typeof b=="string"){if(l(b)>1e3){let k={};i===
null?i=[k]:i.push(k),e++}}else{let k={};i===null?i=[k]:i.push(k),e++}var u=_===e}else var u=!0}}}else{let O={};i===null?
i=[O]:i.push(O),e++}var h=x===e;if(h&&v)v=!1,c=[c,1];else{h&&(v=!0,c=1);let O=e;if(e===O)if(n&&typeof n=="object"&&!Array.
isArray(n)){let b;if((n.form===void 0||!s.call(n,"form"))&&(b="form")||(n.first===void 0||!s.call(n,"first"))&&(b="first")||
(n.last===void 0||!s.call(n,"last"))&&(b="last")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.
keys(n))if(!(w==="form"||w==="first"||w==="last")){let k={};i===null?i=[k]:i.push(k),e++;break}if(_===e){if(n.form!==void 0&&
s.call(n,"form")){let w=n.form,k=e;if(typeof w!="string"){let $={};i===null?i=[$]:i.push($),e++}if(w!=="keep"){let $={};
i===null?i=[$]:i.push($),e++}var y=k===e}else var y=!0;if(y){if(n.first!==void 0&&s.call(n,"first")){let k=n.first,W=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof k=="number"&&isFinite(
k)){if(k>64||isNaN(k)){let j={};i===null?i=[j]:i.push(j),e++}else if(k<0||isNaN(k)){let j={};i===null?i=[j]:i.push(j),e++}}
var y=W===e}else var y=!0;if(y)if(n.last!==void 0&&s.call(n,"last")){let k=n.last,W=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(
k)&&isFinite(k))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof k=="number"&&isFinite(k)){if(k>64||isNaN(k)){let j={};
i===null?i=[j]:i.push(j),e++}else if(k<0||isNaN(k)){let j={};i===null?i=[j]:i.push(j),e++}}var y=W===e}else var y=!0}}}}else{
let b={};i===null?i=[b]:i.push(b),e++}var h=O===e;h&&v?(v=!1,c=[c,2]):h&&(v=!0,c=2)}if(v)e=a,i!==null&&(a?i.length=a:i=null);else{
let O={};return i===null?i=[O]:i.push(O),e++,ur.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return ur.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return ur.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return ur.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return ur.errors=[{}],!1;return ur.errors=i,e===0}function G(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let D;if((r.grant===void 0||!s.call(r,"grant"))&&(D="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(D="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(D="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(D="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(D="role")||(r.allow===void 0||!s.call(r,"allow"))&&(D="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(D="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(D="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(D="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(D="limits")||(r.record===void 0||
!s.call(r,"record"))&&(D="record"))return G.errors=[{}],!1;{let b=e;for(let _ of Object.keys(r))if(!s.call(Zi.properties,
_))return G.errors=[{}],!1;if(b===e){if(r.grant!==void 0&&s.call(r,"grant")){let _=r.grant,w=e;if(e===e)if(typeof _=="st\
ring"){if(l(_)>127)return G.errors=[{}],!1;if(l(_)<3)return G.errors=[{}],!1;if(!Rr.test(_))return G.errors=[{}],!1}else
return G.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let w=r.grantUntil,
k=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return G.errors=[{}],!1;if(e===k&&typeof w=="number"&&isFinite(
w)){if(w>253402300799||isNaN(w))return G.errors=[{}],!1;if(w<0||isNaN(w))return G.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let k=r.subject,W=e;if(e===W)if(typeof k=="string"){if(l(k)>512)return G.
errors=[{}],!1;if(l(k)<1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let W=r.resource,$=e;if(e===e)if(typeof W=="string"){if(l(W)>63)return G.errors=[{}],!1;if(l(
W)<1)return G.errors=[{}],!1;if(!He.test(W))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let $=r.role,j=e;if(e===e)if(typeof $=="string"){if(l($)>63)return G.errors=
[{}],!1;if(l($)<1)return G.errors=[{}],!1;if(!He.test($))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=j===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let j=r.allow,U=e;if(e===U)if(Array.isArray(j)){if(j.length>
16)return G.errors=[{}],!1;{var u=!0;let M=j.length;for(let q=0;q<M;q++){let R=j[q],C=e;if(typeof R!="string")return G.errors=
[{}],!1;if(!(R==="all"||R==="select"||R==="insert"||R==="update"||R==="delete"||R==="merge"||R==="truncate"||R==="ddl"||
R==="call"||R==="do"||R==="lock"||R==="notify"||R==="maintenance"||R==="set"||R==="other"))return G.errors=[{}],!1;var u=C===
e;if(!u)break}}}else return G.errors=[{}],!1;var t=U===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let U=r.
tables,H=e;if(e===H)if(Array.isArray(U)){if(U.length>2)return G.errors=[{}],!1;{var h=!0;let q=U.length;for(let R=0;R<q;R++){
let C=U[R],S=e;if(e===S)if(Array.isArray(C)){if(C.length>1e3)return G.errors=[{}],!1;{var y=!0;let F=C.length;for(let N=0;N<
F;N++){let P=C[N],z=e;if(e===e)if(P&&typeof P=="object"&&!Array.isArray(P)){let T;if((P.schema===void 0||!s.call(P,"sche\
ma"))&&(T="schema")||(P.table===void 0||!s.call(P,"table"))&&(T="table"))return G.errors=[{}],!1;{let Z=e;for(let ee of Object.
keys(P))if(!(ee==="schema"||ee==="table"))return G.errors=[{}],!1;if(Z===e){if(P.schema!==void 0&&s.call(P,"schema")){let ee=P.
schema,X=e;if(typeof ee!="string"&&ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&l(ee)>63)return G.errors=
[{}],!1;var d=X===e}else var d=!0;if(d)if(P.table!==void 0&&s.call(P,"table")){let ee=P.table,X=e;if(typeof ee!="string"&&
ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&l(ee)>63)return G.errors=[{}],!1;var d=X===e}else var d=!0}}}else
return G.errors=[{}],!1;var y=z===e;if(!y)break}}}else return G.errors=[{}],!1;var h=S===e;if(!h)break}}}else return G.errors=
[{}],!1;var t=H===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let H=r.functions,M=e;if(e===M)if(Array.
isArray(H)){if(H.length>1e3)return G.errors=[{}],!1;{var p=!0;let R=H.length;for(let C=0;C<R;C++){let S=H[C],L=e;if(e===
e)if(typeof S=="string"){if(l(S)>261)return G.errors=[{}],!1;if(l(S)<3)return G.errors=[{}],!1;if(!Gr.test(S))return G.errors=
[{}],!1}else return G.errors=[{}],!1;var p=L===e;if(!p)break}}}else return G.errors=[{}],!1;var t=M===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let M=r.masks,q=e;if(e===q)if(M&&typeof M=="object"&&!Array.isArray(M)){let C;if((M.
unlisted===void 0||!s.call(M,"unlisted"))&&(C="unlisted")||(M.rules===void 0||!s.call(M,"rules"))&&(C="rules")||(M.clear===
void 0||!s.call(M,"clear"))&&(C="clear")||(M.detect===void 0||!s.call(M,"detect"))&&(C="detect"))return G.errors=[{}],!1;
{let S=e;for(let L of Object.keys(M))if(!(L==="unlisted"||L==="rules"||L==="clear"||L==="detect"))return G.errors=[{}],!1;
if(S===e){if(M.unlisted!==void 0&&s.call(M,"unlisted")){let L=M.unlisted,F=e;if(typeof L!="string")return G.errors=[{}],
!1;if(!(L==="show"||L==="hide"))return G.errors=[{}],!1;var m=F===e}else var m=!0;if(m){if(M.rules!==void 0&&s.call(M,"r\
ules")){let F=M.rules,N=e;if(e===N)if(Array.isArray(F)){if(F.length>1e4)return G.errors=[{}],!1;{var g=!0;let z=F.length;
for(let I=0;I<z;I++){let T=e;ur(F[I],{instancePath:V+"/masks/rules/"+I,parentData:F,parentDataProperty:I,rootData:K})||(i=
i===null?ur.errors:i.concat(ur.errors),e=i.length);var g=T===e;if(!g)break}}}else return G.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(M.clear!==void 0&&s.call(M,"clear")){let N=M.clear,P=e;if(e===P)if(Array.isArray(N)){if(N.length>1e5)return G.
errors=[{}],!1;{var f=!0;let I=N.length;for(let T=0;T<I;T++){let Z=N[T],ee=e;if(e===e)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let Q;if((Z.schema===void 0||!s.call(Z,"schema"))&&(Q="schema")||(Z.table===void 0||!s.call(Z,"table"))&&(Q="table")||
(Z.column===void 0||!s.call(Z,"column"))&&(Q="column"))return G.errors=[{}],!1;{let Ne=e;for(let $e of Object.keys(Z))if(!($e===
"schema"||$e==="table"||$e==="column"))return G.errors=[{}],!1;if(Ne===e){if(Z.schema!==void 0&&s.call(Z,"schema")){let $e=Z.
schema,Ee=e;if(typeof $e!="string"&&$e!==null)return G.errors=[{}],!1;if(e===Ee&&typeof $e=="string"&&l($e)>63)return G.
errors=[{}],!1;var n=Ee===e}else var n=!0;if(n){if(Z.table!==void 0&&s.call(Z,"table")){let Ee=Z.table,he=e;if(typeof Ee!=
"string"&&Ee!==null)return G.errors=[{}],!1;if(e===he&&typeof Ee=="string"&&l(Ee)>63)return G.errors=[{}],!1;var n=he===
e}else var n=!0;if(n)if(Z.column!==void 0&&s.call(Z,"column")){let Ee=Z.column,he=e;if(typeof Ee!="string"&&Ee!==null)return G.
errors=[{}],!1;if(e===he&&typeof Ee=="string"&&l(Ee)>63)return G.errors=[{}],!1;var n=he===e}else var n=!0}}}}else return G.
errors=[{}],!1;var f=ee===e;if(!f)break}}}else return G.errors=[{}],!1;var m=P===e}else var m=!0;if(m)if(M.detect!==void 0&&
s.call(M,"detect")){let N=M.detect,P=e;if(e===P)if(Array.isArray(N)){if(N.length>5)return G.errors=[{}],!1;{var o=!0;let I=N.
length;for(let T=0;T<I;T++){let Z=N[T],ee=e;if(e===ee)if(typeof Z=="string"){if(l(Z)>64)return G.errors=[{}],!1;if(l(Z)<
1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var o=ee===e;if(!o)break}}}else return G.errors=[{}],!1;var m=P===
e}else var m=!0}}}}}else return G.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let q=e;if(typeof r.guarded!="boolean")return G.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let R=r.limits,C=e;if(e===C)if(R&&typeof R=="object"&&!Array.isArray(R)){let L;if((R.sessionSeconds===
void 0||!s.call(R,"sessionSeconds"))&&(L="sessionSeconds"))return G.errors=[{}],!1;{let F=e;for(let N of Object.keys(R))
if(!(N==="rows"||N==="statementSeconds"||N==="sessionSeconds"||N==="sessionRows"))return G.errors=[{}],!1;if(F===e){if(R.
rows!==void 0&&s.call(R,"rows")){let N=R.rows,P=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return G.errors=
[{}],!1;if(e===P&&typeof N=="number"&&isFinite(N)){if(N>1e9||isNaN(N))return G.errors=[{}],!1;if(N<1||isNaN(N))return G.
errors=[{}],!1}var a=P===e}else var a=!0;if(a){if(R.statementSeconds!==void 0&&s.call(R,"statementSeconds")){let P=R.statementSeconds,
z=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return G.errors=[{}],!1;if(e===z&&typeof P=="number"&&isFinite(
P)){if(P>31622400||isNaN(P))return G.errors=[{}],!1;if(P<1||isNaN(P))return G.errors=[{}],!1}var a=z===e}else var a=!0;if(a){
if(R.sessionSeconds!==void 0&&s.call(R,"sessionSeconds")){let z=R.sessionSeconds,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(
z)&&isFinite(z)))return G.errors=[{}],!1;if(e===I&&typeof z=="number"&&isFinite(z)){if(z>9007199254740991||isNaN(z))return G.
errors=[{}],!1;if(z<0||isNaN(z))return G.errors=[{}],!1}var a=I===e}else var a=!0;if(a)if(R.sessionRows!==void 0&&s.call(
R,"sessionRows")){let z=R.sessionRows,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return G.errors=[{}],
!1;if(e===I&&typeof z=="number"&&isFinite(z)){if(z>1e12||isNaN(z))return G.errors=[{}],!1;if(z<1||isNaN(z))return G.errors=
[{}],!1}var a=I===e}else var a=!0}}}}}else return G.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(r.record!==void 0&&
s.call(r,"record")){let C=r.record,S=e;if(e===S)if(C&&typeof C=="object"&&!Array.isArray(C)){let F;if((C.results===void 0||
!s.call(C,"results"))&&(F="results")||(C.rows===void 0||!s.call(C,"rows"))&&(F="rows")||(C.durable===void 0||!s.call(C,"\
durable"))&&(F="durable"))return G.errors=[{}],!1;{let N=e;for(let P of Object.keys(C))if(!(P==="results"||P==="rows"||P===
"durable"))return G.errors=[{}],!1;if(N===e){if(C.results!==void 0&&s.call(C,"results")){let P=C.results,z=e;if(typeof P!=
"string")return G.errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="rows"))return G.errors=[{}],!1;var v=z===e}else var v=!0;
if(v){if(C.rows!==void 0&&s.call(C,"rows")){let z=C.rows,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return G.
errors=[{}],!1;if(e===I&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return G.errors=[{}],!1;if(z<0||isNaN(z))return G.
errors=[{}],!1}var v=I===e}else var v=!0;if(v)if(C.durable!==void 0&&s.call(C,"durable")){let z=C.durable,I=e;if(typeof z!=
"string")return G.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return G.errors=[{}],!1;var v=I===e}else var v=!0}}}}else
return G.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.sessions!==void 0&&s.call(r,"sessions")){let S=r.sessions,L=e;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return G.errors=[{}],!1;if(e===L&&typeof S=="number"&&isFinite(
S)){if(S>1e3||isNaN(S))return G.errors=[{}],!1;if(S<1||isNaN(S))return G.errors=[{}],!1}var t=L===e}else var t=!0;if(t){
if(r.client!==void 0&&s.call(r,"client")){let L=r.client,F=e;if(e===F)if(typeof L=="string"){if(l(L)>45)return G.errors=
[{}],!1;if(l(L)<2)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(r.watched!==void 0&&
s.call(r,"watched")){let L=r.watched,F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L)){let P;if((L.tables===void 0||
!s.call(L,"tables"))&&(P="tables")||(L.columns===void 0||!s.call(L,"columns"))&&(P="columns"))return G.errors=[{}],!1;{let z=e;
for(let I of Object.keys(L))if(!(I==="tables"||I==="columns"))return G.errors=[{}],!1;if(z===e){if(L.tables!==void 0&&s.
call(L,"tables")){let I=L.tables,T=e;if(e===T)if(Array.isArray(I)){if(I.length>2e4)return G.errors=[{}],!1;{var c=!0;let ee=I.
length;for(let X=0;X<ee;X++){let Q=I[X],Ne=e;if(e===e)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===
void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||!s.call(Q,"table"))&&(Ee="table"))return G.errors=[{}],!1;
{let he=e;for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&l(de)>63)return G.errors=[{}],!1;var A=ce===e}else var A=!0;if(A)if(Q.table!==void 0&&s.call(Q,"table")){let de=Q.
table,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de=="string"&&l(de)>63)return G.errors=
[{}],!1;var A=ce===e}else var A=!0}}}else return G.errors=[{}],!1;var c=Ne===e;if(!c)break}}}else return G.errors=[{}],!1;
var O=T===e}else var O=!0;if(O)if(L.columns!==void 0&&s.call(L,"columns")){let I=L.columns,T=e;if(e===T)if(Array.isArray(
I)){if(I.length>2e4)return G.errors=[{}],!1;{var x=!0;let ee=I.length;for(let X=0;X<ee;X++){let Q=I[X],Ne=e;if(e===e)if(Q&&
typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||
!s.call(Q,"table"))&&(Ee="table")||(Q.column===void 0||!s.call(Q,"column"))&&(Ee="column"))return G.errors=[{}],!1;{let he=e;
for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"||de==="column"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&l(de)>63)return G.errors=[{}],!1;var E=ce===e}else var E=!0;if(E){if(Q.table!==void 0&&s.call(Q,"table")){let ce=Q.
table,ne=e;if(typeof ce!="string"&&ce!==null)return G.errors=[{}],!1;if(e===ne&&typeof ce=="string"&&l(ce)>63)return G.errors=
[{}],!1;var E=ne===e}else var E=!0;if(E)if(Q.column!==void 0&&s.call(Q,"column")){let ce=Q.column,ne=e;if(typeof ce!="st\
ring"&&ce!==null)return G.errors=[{}],!1;if(e===ne&&typeof ce=="string"&&l(ce)>63)return G.errors=[{}],!1;var E=ne===e}else
var E=!0}}}}else return G.errors=[{}],!1;var x=Ne===e;if(!x)break}}}else return G.errors=[{}],!1;var O=T===e}else var O=!0}}}else
return G.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}}}else return G.errors=[{}],!1;return G.errors=i,e===0}var Jr=new RegExp(
"^[A-Za-z][A-Za-z0-9_./-]*$","u");function tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.code===void 0||!s.call(r,"code"))&&(u="\
code")||(r.message===void 0||!s.call(r,"message"))&&(u="message"))return tr.errors=[{}],!1;{let h=e;for(let y of Object.
keys(r))if(!(y==="code"||y==="message"))return tr.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let y=r.
code,d=e;if(e===e)if(typeof y=="string"){if(l(y)>100)return tr.errors=[{}],!1;if(l(y)<1)return tr.errors=[{}],!1;if(!Jr.
test(y))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let y=r.message,d=e;if(e===d)if(typeof y=="string"){if(l(y)>4096)return tr.errors=[{}],!1;if(l(y)<1)return tr.
errors=[{}],!1}else return tr.errors=[{}],!1;var t=d===e}else var t=!0}}}else return tr.errors=[{}],!1;return tr.errors=
i,e===0}function cr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.view===
void 0||!s.call(r,"view"))&&(h="view")||(r.until===void 0||!s.call(r,"until"))&&(h="until")||(r.reasons===void 0||!s.call(
r,"reasons"))&&(h="reasons"))return cr.errors=[{}],!1;{let y=e;for(let d of Object.keys(r))if(!(d==="decision"||d==="vie\
w"||d==="until"||d==="reasons"))return cr.errors=[{}],!1;if(y===e){if(r.decision!==void 0&&s.call(r,"decision")){let d=r.
decision,p=e;if(typeof d!="string")return cr.errors=[{}],!1;if(d!=="allow")return cr.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(r.view!==void 0&&s.call(r,"view")){let p=e;G(r.view,{instancePath:V+"/view",parentData:r,parentDataProperty:"vi\
ew",rootData:K})||(i=i===null?G.errors:i.concat(G.errors),e=i.length);var t=p===e}else var t=!0;if(t){if(r.until!==void 0&&
s.call(r,"until")){let m=r.until,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return cr.errors=[{}],!1;if(e===
g&&typeof m=="number"&&isFinite(m)){if(m>253402300799||isNaN(m))return cr.errors=[{}],!1;if(m<0||isNaN(m))return cr.errors=
[{}],!1}var t=g===e}else var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,g=e;if(e===g)if(Array.
isArray(m)){if(m.length>100)return cr.errors=[{}],!1;{var u=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;tr(m[o],{instancePath:V+
"/reasons/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var u=a===
e;if(!u)break}}}else return cr.errors=[{}],!1;var t=g===e}else var t=!0}}}}}else return cr.errors=[{}],!1;return cr.errors=
i,e===0}function Be(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.decision===void 0||!s.call(r,"decision"))&&(d="decision")||(r.reasons===
void 0||!s.call(r,"reasons"))&&(d="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(d="choices")||(r.until===void 0||
!s.call(r,"until"))&&(d="until"))return Be.errors=[{}],!1;{let p=e;for(let m of Object.keys(r))if(!(m==="decision"||m===
"reasons"||m==="choices"||m==="until"))return Be.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){
let m=r.decision,g=e;if(typeof m!="string")return Be.errors=[{}],!1;if(m!=="deny")return Be.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,f=e;if(e===f)if(Array.isArray(g)){if(g.length>
100)return Be.errors=[{}],!1;{var u=!0;let o=g.length;for(let a=0;a<o;a++){let v=e;tr(g[a],{instancePath:V+"/reasons/"+a,
parentData:g,parentDataProperty:a,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var u=v===e;if(!u)
break}}}else return Be.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let f=r.
choices,n=e;if(e===n)if(Array.isArray(f)){if(f.length>1e3)return Be.errors=[{}],!1;{var h=!0;let a=f.length;for(let v=0;v<
a;v++){let c=f[v],A=e;if(e===A)if(c&&typeof c=="object"&&!Array.isArray(c)){let E;if((c.grant===void 0||!s.call(c,"grant"))&&
(E="grant")||(c.role===void 0||!s.call(c,"role"))&&(E="role")||(c.until===void 0||!s.call(c,"until"))&&(E="until"))return Be.
errors=[{}],!1;{let O=e;for(let D of Object.keys(c))if(!(D==="grant"||D==="role"||D==="until"))return Be.errors=[{}],!1;
if(O===e){if(c.grant!==void 0&&s.call(c,"grant")){let D=c.grant,b=e;if(e===e)if(typeof D=="string"){if(l(D)>127)return Be.
errors=[{}],!1;if(l(D)<3)return Be.errors=[{}],!1;if(!Rr.test(D))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;
var y=b===e}else var y=!0;if(y){if(c.role!==void 0&&s.call(c,"role")){let b=c.role,_=e;if(e===e)if(typeof b=="string"){if(l(
b)>63)return Be.errors=[{}],!1;if(l(b)<1)return Be.errors=[{}],!1;if(!He.test(b))return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var y=_===e}else var y=!0;if(y)if(c.until!==void 0&&s.call(c,"until")){let b=c.until,_=e;if(!(typeof b=="\
number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Be.errors=[{}],!1;if(e===_&&typeof b=="number"&&isFinite(b)){if(b>253402300799||
isNaN(b))return Be.errors=[{}],!1;if(b<0||isNaN(b))return Be.errors=[{}],!1}var y=_===e}else var y=!0}}}}else return Be.
errors=[{}],!1;var h=A===e;if(!h)break}}}else return Be.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.until!==void 0&&
s.call(r,"until")){let f=r.until,n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===
n&&typeof f=="number"&&isFinite(f)){if(f>253402300799||isNaN(f))return Be.errors=[{}],!1;if(f<0||isNaN(f))return Be.errors=
[{}],!1}var t=n===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}var bs={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Qe(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let y;if((r.decision===void 0||!s.call(r,"decision"))&&(y="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(y="reasons")||(r.until===void 0||!s.call(r,"until"))&&(y="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(y="limits"))return Qe.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="decision"||p==="reasons"||p==="unti\
l"||p==="limits"))return Qe.errors=[{}],!1;if(d===e){if(r.decision!==void 0&&s.call(r,"decision")){let p=r.decision,m=e;
if(typeof p!="string")return Qe.errors=[{}],!1;if(!(p==="allow"||p==="deny"||p==="hold"))return Qe.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,g=e;if(e===g)if(Array.isArray(m)){if(m.
length>100)return Qe.errors=[{}],!1;{var u=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;tr(m[o],{instancePath:V+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var u=a===
e;if(!u)break}}}else return Qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let g=r.
until,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Qe.errors=[{}],!1;if(e===f&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return Qe.errors=[{}],!1;if(g<0||isNaN(g))return Qe.errors=[{}],!1}var t=f===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let g=r.limits,f=e;if(e===f)if(g&&typeof g=="object"&&!Array.isArray(
g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return Qe.
errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return Qe.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Qe.errors=
[{}],!1;if(a<1||isNaN(a))return Qe.errors=[{}],!1}var h=v===e}else var h=!0;if(h){if(g.statementSeconds!==void 0&&s.call(
g,"statementSeconds")){let v=g.statementSeconds,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Qe.errors=
[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>31622400||isNaN(v))return Qe.errors=[{}],!1;if(v<1||isNaN(v))return Qe.
errors=[{}],!1}var h=c===e}else var h=!0;if(h){if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let c=g.sessionRows,A=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Qe.errors=[{}],!1;if(e===A&&typeof c=="number"&&isFinite(
c)){if(c>1e12||isNaN(c))return Qe.errors=[{}],!1;if(c<1||isNaN(c))return Qe.errors=[{}],!1}var h=A===e}else var h=!0;if(h)
if(g.heldRows!==void 0&&s.call(g,"heldRows")){let c=g.heldRows,A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return Qe.errors=[{}],!1;if(e===A&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return Qe.errors=[{}],!1;if(c<
1||isNaN(c))return Qe.errors=[{}],!1}var h=A===e}else var h=!0}}}}else return Qe.errors=[{}],!1;var t=f===e}else var t=!0}}}}}else
return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Yr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,h=null,y=e;cr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?cr.
errors:i.concat(cr.errors),e=i.length);var p=y===e;p&&(u=!0,h=0);let d=e;Be(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var p=d===e;if(p&&u)u=!1,h=[h,1];else{p&&(u=!0,h=1);
let m=e;Qe(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length);var p=m===e;p&&u?(u=!1,h=[h,2]):p&&(u=!0,h=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===
null?i=[m]:i.push(m),e++,Yr.errors=i,!1}return Yr.errors=i,e===0}var bi=Cr,Ui={type:"object",additionalProperties:!1,required:[
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
description:"A session starts."},br=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
vr=new RegExp("^[0-9a-f]{64}$","u"),kr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function te(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.session===void 0||
!s.call(r,"session"))&&(o="session")||(r.journal===void 0||!s.call(r,"journal"))&&(o="journal")||(r.key===void 0||!s.call(
r,"key"))&&(o="key")||(r.subject===void 0||!s.call(r,"subject"))&&(o="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&
(o="tokenId")||(r.resource===void 0||!s.call(r,"resource"))&&(o="resource")||(r.role===void 0||!s.call(r,"role"))&&(o="r\
ole")||(r.grant===void 0||!s.call(r,"grant"))&&(o="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(o="grantU\
ntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&(o="bundle")||(r.address===void 0||!s.call(r,"address"))&&(o="address")||
(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol"))return te.errors=[{}],!1;{let a=e;for(let v of Object.keys(
r))if(!s.call(Ui.properties,v))return te.errors=[{}],!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,c=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return te.errors=[{}],!1;if(v!==1)return te.errors=[{}],!1;var t=c===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return te.errors=
[{}],!1;if(e===A&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return te.errors=[{}],!1;if(c<1||isNaN(
c))return te.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,x=e;if(e===x)if(typeof A==
"string"){if(l(A)>24)return te.errors=[{}],!1;if(l(A)<24)return te.errors=[{}],!1;if(!br.test(A))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,E=e;if(e===E)
if(typeof x=="string"){if(l(x)>64)return te.errors=[{}],!1;if(l(x)<64)return te.errors=[{}],!1;if(!vr.test(x))return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.
type,O=e;if(typeof E!="string")return te.errors=[{}],!1;if(E!=="session-start")return te.errors=[{}],!1;var t=O===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let O=r.session,D=e;if(e===D)if(typeof O=="string"){if(l(O)>64)
return te.errors=[{}],!1;if(l(O)<8)return te.errors=[{}],!1;if(!hr.test(O))return te.errors=[{}],!1}else return te.errors=
[{}],!1;var t=D===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let D=r.journal,b=e;if(e===b)if(typeof D==
"string"){if(l(D)>64)return te.errors=[{}],!1;if(l(D)<8)return te.errors=[{}],!1;if(!hr.test(D))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let b=r.key,_=e;if(e===e)if(typeof b==
"string"){if(l(b)>128)return te.errors=[{}],!1;if(l(b)<1)return te.errors=[{}],!1;if(!ir.test(b))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let _=r.subject,w=e,
k=e,W=!1,$=null,j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&
(M="kind")||(_.name===void 0||!s.call(_,"name"))&&(M="name")||(_.issuer===void 0||!s.call(_,"issuer"))&&(M="issuer")||(_.
subject===void 0||!s.call(_,"subject"))&&(M="subject")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===
void 0||!s.call(_,"authenticatedAt"))&&(M="authenticatedAt")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let R of Object.
keys(_))if(!(R==="kind"||R==="name"||R==="issuer"||R==="subject"||R==="claims"||R==="authenticatedAt")){let C={};i===null?
i=[C]:i.push(C),e++;break}if(q===e){if(_.kind!==void 0&&s.call(_,"kind")){let R=_.kind,C=e;if(typeof R!="string"){let L={};
i===null?i=[L]:i.push(L),e++}if(R!=="user"){let L={};i===null?i=[L]:i.push(L),e++}var u=C===e}else var u=!0;if(u){if(_.name!==
void 0&&s.call(_,"name")){let C=_.name,S=e;if(e===S)if(typeof C=="string"){if(l(C)>2048){let F={};i===null?i=[F]:i.push(
F),e++}else if(l(C)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var u=S===e}else
var u=!0;if(u){if(_.issuer!==void 0&&s.call(_,"issuer")){let S=_.issuer,L=e;if(e===L)if(typeof S=="string"){if(l(S)>2048){
let N={};i===null?i=[N]:i.push(N),e++}else if(l(S)<0){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:
i.push(N),e++}var u=L===e}else var u=!0;if(u){if(_.subject!==void 0&&s.call(_,"subject")){let L=_.subject,F=e;if(e===F)if(typeof L==
"string"){if(l(L)>2048){let P={};i===null?i=[P]:i.push(P),e++}else if(l(L)<0){let P={};i===null?i=[P]:i.push(P),e++}}else{
let P={};i===null?i=[P]:i.push(P),e++}var u=F===e}else var u=!0;if(u){if(_.claims!==void 0&&s.call(_,"claims")){let F=_.
claims,N=e;if(e===N)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let z={};i===null?i=[z]:i.
push(z),e++}else{for(let z of Object.keys(F)){let I=e;if(e===I)if(typeof z=="string"){if(l(z)>1024){let T={};i===null?i=
[T]:i.push(T),e++}else if(l(z)<1){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var h=I===
e;if(!h){let T={};i===null?i=[T]:i.push(T),e++;break}}if(h)for(let z of Object.keys(F)){let I=F[z],T=e;if(e===T)if(Array.
isArray(I))if(I.length>1e4){let Z={};i===null?i=[Z]:i.push(Z),e++}else{var y=!0;let Z=I.length;for(let ee=0;ee<Z;ee++){let X=I[ee],
Q=e;if(e===Q)if(typeof X=="string"){if(l(X)>2048){let $e={};i===null?i=[$e]:i.push($e),e++}else if(l(X)<0){let $e={};i===
null?i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),e++}var y=Q===e;if(!y)break}}else{let Z={};i===null?
i=[Z]:i.push(Z),e++}var d=T===e;if(!d)break}}else{let z={};i===null?i=[z]:i.push(z),e++}var u=N===e}else var u=!0;if(u)if(_.
authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let F=_.authenticatedAt,N=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(
F)&&isFinite(F))){let z={};i===null?i=[z]:i.push(z),e++}if(e===N&&typeof F=="number"&&isFinite(F)){if(F>253402300799||isNaN(
F)){let z={};i===null?i=[z]:i.push(z),e++}else if(F<0||isNaN(F)){let z={};i===null?i=[z]:i.push(z),e++}}var u=N===e}else
var u=!0}}}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=j===e;f&&(W=!0,$=0);let U=e;if(e===U)if(_&&typeof _=="ob\
ject"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&(M="kind")||(_.issuer===void 0||!s.call(_,"issu\
er"))&&(M="issuer")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===void 0||!s.call(_,"aut\
henticatedAt"))&&(M="authenticatedAt")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let R of Object.keys(_))if(!(R===
"kind"||R==="issuer"||R==="claims"||R==="authenticatedAt")){let C={};i===null?i=[C]:i.push(C),e++;break}if(q===e){if(_.kind!==
void 0&&s.call(_,"kind")){let R=_.kind,C=e;if(typeof R!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(R!=="workload"){
let L={};i===null?i=[L]:i.push(L),e++}var p=C===e}else var p=!0;if(p){if(_.issuer!==void 0&&s.call(_,"issuer")){let C=_.
issuer,S=e;if(e===S)if(typeof C=="string"){if(l(C)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(l(C)<0){let F={};
i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var p=S===e}else var p=!0;if(p){if(_.claims!==void 0&&
s.call(_,"claims")){let S=_.claims,L=e;if(e===L)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.keys(S).length>100){
let N={};i===null?i=[N]:i.push(N),e++}else{for(let N of Object.keys(S)){let P=e;if(e===P)if(typeof N=="string"){if(l(N)>
1024){let z={};i===null?i=[z]:i.push(z),e++}else if(l(N)<1){let z={};i===null?i=[z]:i.push(z),e++}}else{let z={};i===null?
i=[z]:i.push(z),e++}var m=P===e;if(!m){let z={};i===null?i=[z]:i.push(z),e++;break}}if(m)for(let N of Object.keys(S)){let P=S[N],
z=e;if(e===z)if(typeof P=="string"){if(l(P)>2048){let I={};i===null?i=[I]:i.push(I),e++}else if(l(P)<0){let I={};i===null?
i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var g=z===e;if(!g)break}}else{let N={};i===null?i=[N]:i.
push(N),e++}var p=L===e}else var p=!0;if(p)if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let S=_.authenticatedAt,
L=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let N={};i===null?i=[N]:i.push(N),e++}if(e===L&&typeof S==
"number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let N={};i===null?i=[N]:i.push(N),e++}else if(S<0||isNaN(S)){let N={};
i===null?i=[N]:i.push(N),e++}}var p=L===e}else var p=!0}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=U===e;if(f&&
W?(W=!1,$=[$,1]):f&&(W=!0,$=1),W)e=k,i!==null&&(k?i.length=k:i=null);else{let M={};return i===null?i=[M]:i.push(M),e++,te.
errors=i,!1}var t=w===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let w=r.tokenId,k=e;if(e===k)if(typeof w==
"string"){if(l(w)>2048)return te.errors=[{}],!1;if(l(w)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=k===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let k=r.resource,W=e;if(e===W)if(typeof k=="string"){
if(l(k)>2048)return te.errors=[{}],!1;if(l(k)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=W===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let W=r.role,$=e;if(e===$)if(typeof W=="string"){if(l(W)>2048)return te.errors=
[{}],!1;if(l(W)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let $=r.grant,j=e;if(e===j)if(typeof $=="string"){if(l($)>2048)return te.errors=[{}],!1;if(l($)<0)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let j=r.grantUntil,U=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return te.errors=[{}],!1;if(e===U&&
typeof j=="number"&&isFinite(j)){if(j>253402300799||isNaN(j))return te.errors=[{}],!1;if(j<0||isNaN(j))return te.errors=
[{}],!1}var t=U===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let U=r.bundle,H=e;if(e===H)if(U&&typeof U==
"object"&&!Array.isArray(U)){let q;if((U.revision===void 0||!s.call(U,"revision"))&&(q="revision")||(U.seq===void 0||!s.
call(U,"seq"))&&(q="seq")||(U.digest===void 0||!s.call(U,"digest"))&&(q="digest"))return te.errors=[{}],!1;{let R=e;for(let C of Object.
keys(U))if(!(C==="revision"||C==="seq"||C==="digest"))return te.errors=[{}],!1;if(R===e){if(U.revision!==void 0&&s.call(
U,"revision")){let C=U.revision,S=e;if(e===S)if(typeof C=="string"){if(l(C)>73)return te.errors=[{}],!1;if(l(C)<1)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var n=S===e}else var n=!0;if(n){if(U.seq!==void 0&&s.call(U,"seq")){let S=U.
seq,L=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return te.errors=[{}],!1;if(e===L&&typeof S=="number"&&
isFinite(S)){if(S>9007199254740991||isNaN(S))return te.errors=[{}],!1;if(S<0||isNaN(S))return te.errors=[{}],!1}var n=L===
e}else var n=!0;if(n)if(U.digest!==void 0&&s.call(U,"digest")){let S=U.digest,L=e;if(e===e)if(typeof S=="string"){if(l(S)>
71)return te.errors=[{}],!1;if(l(S)<71)return te.errors=[{}],!1;if(!xr.test(S))return te.errors=[{}],!1}else return te.errors=
[{}],!1;var n=L===e}else var n=!0}}}}else return te.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let H=r.address,M=e;if(e===M)if(typeof H=="string"){if(l(H)>2048)return te.errors=[{}],!1;if(l(H)<0)
return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let M=r.protocol,q=e;if(e===q)if(typeof M=="string"){if(l(M)>2048)return te.errors=[{}],!1;if(l(M)<0)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let q=r.application,R=e;if(e===R)if(typeof q=="string"){if(l(q)>2048)return te.errors=[{}],!1;if(l(q)<0)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let R=e;
if(typeof r.trial!="boolean")return te.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let C=r.kid,S=e;if(e===e)if(typeof C=="string"){if(l(C)>128)return te.errors=[{}],!1;if(l(C)<1)return te.errors=[{}],!1;
if(!ir.test(C))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=S===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let C=r.sig,S=e;if(e===S)if(typeof C=="string"){if(l(C)>86)return te.errors=[{}],!1;if(l(C)<86)return te.
errors=[{}],!1;if(!kr.test(C))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=S===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return te.errors=[{}],!1;return te.errors=i,e===0}var Mi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
ks={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function yr(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(u="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(u="digest"))return yr.errors=[{}],!1;{let h=e;for(let y of Object.
keys(r))if(!(y==="bytes"||y==="digest"))return yr.errors=[{}],!1;if(h===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let y=r.
bytes,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return yr.errors=[{}],!1;if(e===d&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return yr.errors=[{}],!1;if(y<0||isNaN(y))return yr.errors=[{}],!1}var t=d===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let y=r.digest,d=e;if(e===e)if(typeof y=="string"){if(l(y)>
71)return yr.errors=[{}],!1;if(l(y)<71)return yr.errors=[{}],!1;if(!xr.test(y))return yr.errors=[{}],!1}else return yr.errors=
[{}],!1;var t=d===e}else var t=!0}}}else return yr.errors=[{}],!1;return yr.errors=i,e===0}var _s={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ce(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.kinds===void 0||!s.call(r,"kinds"))&&(g="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(g=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(g="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(g="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(g="masked"))return Ce.errors=[{}],!1;{let f=e;for(let n of Object.keys(r))if(!(n===
"kinds"||n==="tags"||n==="reads"||n==="writes"||n==="functions"||n==="lookups"||n==="masked"))return Ce.errors=[{}],!1;if(f===
e){if(r.kinds!==void 0&&s.call(r,"kinds")){let n=r.kinds,o=e;if(e===o)if(Array.isArray(n)){if(n.length>15)return Ce.errors=
[{}],!1;{var t=!0;let v=n.length;for(let c=0;c<v;c++){let A=n[c],x=e;if(typeof A!="string")return Ce.errors=[{}],!1;if(!(A===
"select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="l\
ock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"))return Ce.errors=[{}],!1;var t=x===e;if(!t)break}}}else return Ce.
errors=[{}],!1;var u=o===e}else var u=!0;if(u){if(r.tags!==void 0&&s.call(r,"tags")){let o=r.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return Ce.errors=[{}],!1;{var h=!0;let c=o.length;for(let A=0;A<c;A++){let x=o[A],E=e;if(typeof x!=
"string")return Ce.errors=[{}],!1;if(!(x==="create"||x==="alter"||x==="drop"||x==="grant-rights"||x==="alter-system"||x===
"alter-role"||x==="copy"||x==="copy-file"||x==="copy-program"||x==="explain-analyze"||x==="prepare"||x==="cursor"||x==="\
two-phase"||x==="without-condition"))return Ce.errors=[{}],!1;var h=E===e;if(!h)break}}}else return Ce.errors=[{}],!1;var u=a===
e}else var u=!0;if(u){if(r.reads!==void 0&&s.call(r,"reads")){let a=r.reads,v=e;if(e===v)if(Array.isArray(a)){if(a.length>
256)return Ce.errors=[{}],!1;{var y=!0;let A=a.length;for(let x=0;x<A;x++){let E=a[x],O=e;if(e===O)if(typeof E=="string"){
if(l(E)>2048)return Ce.errors=[{}],!1;if(l(E)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var y=O===e;if(!y)
break}}}else return Ce.errors=[{}],!1;var u=v===e}else var u=!0;if(u){if(r.writes!==void 0&&s.call(r,"writes")){let v=r.
writes,c=e;if(e===c)if(Array.isArray(v)){if(v.length>256)return Ce.errors=[{}],!1;{var d=!0;let x=v.length;for(let E=0;E<
x;E++){let O=v[E],D=e;if(e===D)if(typeof O=="string"){if(l(O)>2048)return Ce.errors=[{}],!1;if(l(O)<0)return Ce.errors=[
{}],!1}else return Ce.errors=[{}],!1;var d=D===e;if(!d)break}}}else return Ce.errors=[{}],!1;var u=c===e}else var u=!0;if(u){
if(r.functions!==void 0&&s.call(r,"functions")){let c=r.functions,A=e;if(e===A)if(Array.isArray(c)){if(c.length>256)return Ce.
errors=[{}],!1;{var p=!0;let E=c.length;for(let O=0;O<E;O++){let D=c[O],b=e;if(e===b)if(typeof D=="string"){if(l(D)>2048)
return Ce.errors=[{}],!1;if(l(D)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var p=b===e;if(!p)break}}}else
return Ce.errors=[{}],!1;var u=A===e}else var u=!0;if(u){if(r.lookups!==void 0&&s.call(r,"lookups")){let A=r.lookups,x=e;
if(e===x)if(Array.isArray(A)){if(A.length>256)return Ce.errors=[{}],!1;{var m=!0;let O=A.length;for(let D=0;D<O;D++){let b=A[D],
_=e;if(e===_)if(typeof b=="string"){if(l(b)>2048)return Ce.errors=[{}],!1;if(l(b)<0)return Ce.errors=[{}],!1}else return Ce.
errors=[{}],!1;var m=_===e;if(!m)break}}}else return Ce.errors=[{}],!1;var u=x===e}else var u=!0;if(u)if(r.masked!==void 0&&
s.call(r,"masked")){let A=e;if(typeof r.masked!="boolean")return Ce.errors=[{}],!1;var u=A===e}else var u=!0}}}}}}}}else
return Ce.errors=[{}],!1;return Ce.errors=i,e===0}function lr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.code===void 0||!s.call(r,"code"))&&(u="\
code")||(r.message===void 0||!s.call(r,"message"))&&(u="message"))return lr.errors=[{}],!1;{let h=e;for(let y of Object.
keys(r))if(!(y==="code"||y==="message"))return lr.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let y=r.
code,d=e;if(e===e)if(typeof y=="string"){if(l(y)>100)return lr.errors=[{}],!1;if(l(y)<1)return lr.errors=[{}],!1;if(!Jr.
test(y))return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let y=r.message,d=e;if(e===d)if(typeof y=="string"){if(l(y)>4096)return lr.errors=[{}],!1;if(l(y)<1)return lr.
errors=[{}],!1}else return lr.errors=[{}],!1;var t=d===e}else var t=!0}}}else return lr.errors=[{}],!1;return lr.errors=
i,e===0}function le(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&
(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||
!s.call(r,"type"))&&(p="type")||(r.statement===void 0||!s.call(r,"statement"))&&(p="statement")||(r.text===void 0||!s.call(
r,"text"))&&(p="text")||(r.changed===void 0||!s.call(r,"changed"))&&(p="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(p="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(p="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(p=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(p="revision"))return le.errors=[{}],!1;{let m=e;for(let g of Object.
keys(r))if(!s.call(Mi.properties,g))return le.errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,f=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return le.errors=[{}],!1;if(g!==1)return le.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=
[{}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.errors=[{}],!1;if(f<1||isNaN(
f))return le.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let n=r.at,o=e;if(e===o)if(typeof n==
"string"){if(l(n)>24)return le.errors=[{}],!1;if(l(n)<24)return le.errors=[{}],!1;if(!br.test(n))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return le.errors=[{}],!1;if(l(o)<64)return le.errors=[{}],!1;if(!vr.test(o))return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.
type,v=e;if(typeof a!="string")return le.errors=[{}],!1;if(a!=="statement")return le.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let v=r.statement,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&
isFinite(v)))return le.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return le.
errors=[{}],!1;if(v<1||isNaN(v))return le.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let c=r.text,A=e;if(e===A)if(typeof c=="string"){if(l(c)>131072)return le.errors=[{}],!1}else return le.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let A=e;yr(r.textCut,{instancePath:V+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:K})||(i=i===null?yr.errors:i.concat(yr.errors),e=i.length);var t=A===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let x=e;if(typeof r.changed!="boolean")return le.errors=
[{}],!1;var t=x===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let E=r.compiled,O=e;if(e===e)if(typeof E==
"string"){if(l(E)>71)return le.errors=[{}],!1;if(l(E)<71)return le.errors=[{}],!1;if(!xr.test(E))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let O=r.prepared,
D=e;if(e===D)if(typeof O=="string"){if(l(O)>2048)return le.errors=[{}],!1;if(l(O)<0)return le.errors=[{}],!1}else return le.
errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let D=r.binds,b=e;if(e===b)if(Array.
isArray(D)){if(D.length>1e3)return le.errors=[{}],!1;{var u=!0;let w=D.length;for(let k=0;k<w;k++){let W=D[k],$=e;if(e===
e)if(W&&typeof W=="object"&&!Array.isArray(W)){let U;if((W.value===void 0||!s.call(W,"value"))&&(U="value"))return le.errors=
[{}],!1;{let H=e;for(let M of Object.keys(W))if(!(M==="value"||M==="encoding"||M==="masked"||M==="bytes"))return le.errors=
[{}],!1;if(H===e){if(W.value!==void 0&&s.call(W,"value")){let M=W.value,q=e;if(typeof M!="string"&&M!==null)return le.errors=
[{}],!1;if(e===q&&typeof M=="string"&&l(M)>131072)return le.errors=[{}],!1;var h=q===e}else var h=!0;if(h){if(W.encoding!==
void 0&&s.call(W,"encoding")){let q=W.encoding,R=e;if(typeof q!="string")return le.errors=[{}],!1;if(q!=="base64")return le.
errors=[{}],!1;var h=R===e}else var h=!0;if(h){if(W.masked!==void 0&&s.call(W,"masked")){let R=e;if(typeof W.masked!="bo\
olean")return le.errors=[{}],!1;var h=R===e}else var h=!0;if(h)if(W.bytes!==void 0&&s.call(W,"bytes")){let R=W.bytes,C=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return le.errors=[{}],!1;if(e===C&&typeof R=="number"&&isFinite(
R)){if(R>9007199254740991||isNaN(R))return le.errors=[{}],!1;if(R<0||isNaN(R))return le.errors=[{}],!1}var h=C===e}else var h=!0}}}}}else
return le.errors=[{}],!1;var u=$===e;if(!u)break}}}else return le.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let b=r.bindCount,_=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return le.
errors=[{}],!1;if(e===_&&typeof b=="number"&&isFinite(b)){if(b>65535||isNaN(b))return le.errors=[{}],!1;if(b<0||isNaN(b))
return le.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let _=r.parts,w=e;if(e===
w)if(Array.isArray(_)){if(_.length>100)return le.errors=[{}],!1;{var y=!0;let W=_.length;for(let $=0;$<W;$++){let j=e;Ce(
_[$],{instancePath:V+"/parts/"+$,parentData:_,parentDataProperty:$,rootData:K})||(i=i===null?Ce.errors:i.concat(Ce.errors),
e=i.length);var y=j===e;if(!y)break}}}else return le.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let w=r.partCount,k=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return le.errors=[
{}],!1;if(e===k&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return le.errors=[{}],!1;if(w<0||isNaN(
w))return le.errors=[{}],!1}var t=k===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let k=e;if(typeof r.
namesCut!="boolean")return le.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let W=r.decision,$=e;if(typeof W!="string")return le.errors=[{}],!1;if(!(W==="allow"||W==="deny"||W==="hold"))return le.
errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let $=r.reasons,j=e;if(e===j)
if(Array.isArray($)){if($.length>16)return le.errors=[{}],!1;{var d=!0;let H=$.length;for(let M=0;M<H;M++){let q=e;lr($[M],
{instancePath:V+"/reasons/"+M,parentData:$,parentDataProperty:M,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),
e=i.length);var d=q===e;if(!d)break}}}else return le.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let j=r.revision,U=e;if(e===U)if(typeof j=="string"){if(l(j)>73)return le.errors=[{}],!1;if(l(j)<1)
return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=U===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let U=r.kid,H=e;if(e===e)if(typeof U=="string"){if(l(U)>128)return le.errors=[{}],!1;if(l(U)<1)return le.errors=[{}],!1;
if(!ir.test(U))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=H===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let U=r.sig,H=e;if(e===H)if(typeof U=="string"){if(l(U)>86)return le.errors=[{}],!1;if(l(U)<86)return le.
errors=[{}],!1;if(!kr.test(U))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=H===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return le.errors=[{}],!1;return le.errors=i,e===0}var Hi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
here results are not recorded."}},description:"Data that the client sent by COPY FROM STDIN."},result:{$ref:"record#/$de\
fs/recordedResult"},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,
maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, \
by the chain, every line before it."}},description:"A statement went so."},Bi=new RegExp("^[0-9A-Z]{5}$","u"),ws={description:"\
What the client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#\
/$defs/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Sr(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,u=!1,h=null,y=e;if(e===y)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if((r.digest===void 0||!s.call(r,"digest"))&&(n="digest")){let o={};i===null?i=[o]:i.push(o),
e++}else{let o=e;for(let a of Object.keys(r))if(a!=="digest"){let v={};i===null?i=[v]:i.push(v),e++;break}if(o===e&&r.digest!==
void 0&&s.call(r,"digest")){let a=r.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let v={};i===null?i=[v]:i.push(v),
e++}else if(l(a)<71){let v={};i===null?i=[v]:i.push(v),e++}else if(!xr.test(a)){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var f=y===e;f&&(u=!0,h=0);let d=e;if(e===
d)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.rows===void 0||!s.call(r,"rows"))&&(n="rows")){let o={};i===null?
i=[o]:i.push(o),e++}else{let o=e;for(let a of Object.keys(r))if(!(a==="rows"||a==="cut")){let v={};i===null?i=[v]:i.push(
v),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,v=e;if(e===v)if(Array.isArray(a))if(a.length>1e4){
let A={};i===null?i=[A]:i.push(A),e++}else{var p=!0;let A=a.length;for(let x=0;x<A;x++){let E=a[x],O=e;if(e===O)if(Array.
isArray(E))if(E.length>2e3){let b={};i===null?i=[b]:i.push(b),e++}else{var m=!0;let b=E.length;for(let _=0;_<b;_++){let w=E[_],
k=e;if(typeof w!="string"&&w!==null){let $={};i===null?i=[$]:i.push($),e++}if(e===k&&typeof w=="string"&&l(w)>131072){let $={};
i===null?i=[$]:i.push($),e++}var m=k===e;if(!m)break}}else{let b={};i===null?i=[b]:i.push(b),e++}var p=O===e;if(!p)break}}else{
let A={};i===null?i=[A]:i.push(A),e++}var g=v===e}else var g=!0;if(g)if(r.cut!==void 0&&s.call(r,"cut")){let a=e;if(typeof r.
cut!="boolean"){let c={};i===null?i=[c]:i.push(c),e++}var g=a===e}else var g=!0}}}else{let n={};i===null?i=[n]:i.push(n),
e++}var f=d===e;if(f&&u?(u=!1,h=[h,1]):f&&(u=!0,h=1),u)e=t,i!==null&&(t?i.length=t:i=null);else{let n={};return i===null?
i=[n]:i.push(n),e++,Sr.errors=i,!1}return Sr.errors=i,e===0}function fe(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,
"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(y="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(y="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(y="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(y="durationMs"))return fe.errors=[{}],!1;{let d=e;for(let p of Object.
keys(r))if(!s.call(Hi.properties,p))return fe.errors=[{}],!1;if(d===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,m=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return fe.errors=[{}],!1;if(p!==1)return fe.errors=[{}],!1;var t=m===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return fe.errors=
[{}],!1;if(e===g&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return fe.errors=[{}],!1;if(m<1||isNaN(
m))return fe.errors=[{}],!1}var t=g===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>24)return fe.errors=[{}],!1;if(l(g)<24)return fe.errors=[{}],!1;if(!br.test(g))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let f=r.prev,n=e;if(e===n)
if(typeof f=="string"){if(l(f)>64)return fe.errors=[{}],!1;if(l(f)<64)return fe.errors=[{}],!1;if(!vr.test(f))return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let n=r.
type,o=e;if(typeof n!="string")return fe.errors=[{}],!1;if(n!=="outcome")return fe.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let o=r.statement,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return fe.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return fe.
errors=[{}],!1;if(o<1||isNaN(o))return fe.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"r\
ows")){let a=r.rows,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fe.errors=[{}],!1;if(e===v&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return fe.errors=[{}],!1;if(a<0||isNaN(a))return fe.errors=[{}],!1}
var t=v===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let v=r.bytes,c=e;if(!(typeof v=="number"&&!(v%1)&&
!isNaN(v)&&isFinite(v)))return fe.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(
v))return fe.errors=[{}],!1;if(v<0||isNaN(v))return fe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let c=r.durationMs,A=e;if(e===A)if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return fe.errors=[{}],!1;if(c<0||isNaN(c))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let A=r.tag,x=e;if(e===x)if(typeof A=="string"){if(l(A)>2048)return fe.
errors=[{}],!1;if(l(A)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let x=r.error,E=e;if(e===E)if(x&&typeof x=="object"&&!Array.isArray(x)){let D;if((x.sqlstate===
void 0||!s.call(x,"sqlstate"))&&(D="sqlstate"))return fe.errors=[{}],!1;{let b=e;for(let _ of Object.keys(x))if(!(_==="s\
qlstate"||_==="message"))return fe.errors=[{}],!1;if(b===e){if(x.sqlstate!==void 0&&s.call(x,"sqlstate")){let _=x.sqlstate,
w=e;if(e===w)if(typeof _=="string"){if(l(_)>5)return fe.errors=[{}],!1;if(l(_)<5)return fe.errors=[{}],!1;if(!Bi.test(_))
return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var u=w===e}else var u=!0;if(u)if(x.message!==void 0&&s.call(x,"m\
essage")){let _=x.message,w=e;if(e===w)if(typeof _=="string"){if(l(_)>2048)return fe.errors=[{}],!1;if(l(_)<0)return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var u=w===e}else var u=!0}}}else return fe.errors=[{}],!1;var t=E===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let E=r.sent,O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){let b;
if((E.bytes===void 0||!s.call(E,"bytes"))&&(b="bytes"))return fe.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w===
"bytes"||w==="digest"))return fe.errors=[{}],!1;if(_===e){if(E.bytes!==void 0&&s.call(E,"bytes")){let w=E.bytes,k=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return fe.errors=[{}],!1;if(e===k&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return fe.errors=[{}],!1;if(w<0||isNaN(w))return fe.errors=[{}],!1}var h=k===e}else var h=!0;if(h)if(E.digest!==
void 0&&s.call(E,"digest")){let w=E.digest,k=e;if(e===k)if(typeof w=="string"){if(l(w)>71)return fe.errors=[{}],!1;if(l(
w)<71)return fe.errors=[{}],!1;if(!xr.test(w))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=k===e}else var h=!0}}}else
return fe.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){let O=e;Sr(r.result,{
instancePath:V+"/result",parentData:r,parentDataProperty:"result",rootData:K})||(i=i===null?Sr.errors:i.concat(Sr.errors),
e=i.length);var t=O===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let D=r.kid,b=e;if(e===e)if(typeof D=="s\
tring"){if(l(D)>128)return fe.errors=[{}],!1;if(l(D)<1)return fe.errors=[{}],!1;if(!ir.test(D))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let D=r.sig,b=e;if(e===b)if(typeof D==
"string"){if(l(D)>86)return fe.errors=[{}],!1;if(l(D)<86)return fe.errors=[{}],!1;if(!kr.test(D))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=b===e}else var t=!0}}}}}}}}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=i,e===0}
var Vi={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","revision","decision","reasons"],properties:{
v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,
description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"Whe\
n, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 h\
exadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",
const:"redecide",description:"The open session was decided again."},revision:{type:"string",minLength:1,maxLength:73,description:"\
The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,description:"The bundle's se\
quence."},digest:{$ref:"words#/$defs/digest",description:"The new bundle's digest."},decision:{type:"string",enum:["allo\
w","deny"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"\
Why."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,
pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain,\
 every line before it."}},description:"The open session was decided again."};function xe(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.revision===void 0||
!s.call(r,"revision"))&&(h="revision")||(r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(h="reasons"))return xe.errors=[{}],!1;{let y=e;for(let d of Object.keys(r))if(!s.call(Vi.properties,
d))return xe.errors=[{}],!1;if(y===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return xe.errors=[{}],!1;if(d!==1)return xe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let p=r.n,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return xe.errors=[{}],!1;if(e===m&&
typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return xe.errors=[{}],!1;if(p<1||isNaN(p))return xe.errors=
[{}],!1}var t=m===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let m=r.at,g=e;if(e===g)if(typeof m=="string"){
if(l(m)>24)return xe.errors=[{}],!1;if(l(m)<24)return xe.errors=[{}],!1;if(!br.test(m))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>64)return xe.errors=[{}],!1;if(l(g)<64)return xe.errors=[{}],!1;if(!vr.test(g))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.type,n=e;if(typeof f!=
"string")return xe.errors=[{}],!1;if(f!=="redecide")return xe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.revision!==
void 0&&s.call(r,"revision")){let n=r.revision,o=e;if(e===o)if(typeof n=="string"){if(l(n)>73)return xe.errors=[{}],!1;if(l(
n)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,
"seq")){let o=r.seq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return xe.errors=[{}],!1;if(e===a&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return xe.errors=[{}],!1;if(o<0||isNaN(o))return xe.errors=[{}],!1}
var t=a===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){let a=r.digest,v=e;if(e===e)if(typeof a=="stri\
ng"){if(l(a)>71)return xe.errors=[{}],!1;if(l(a)<71)return xe.errors=[{}],!1;if(!xr.test(a))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let v=r.decision,
c=e;if(typeof v!="string")return xe.errors=[{}],!1;if(!(v==="allow"||v==="deny"))return xe.errors=[{}],!1;var t=c===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let c=r.reasons,A=e;if(e===A)if(Array.isArray(c)){if(c.length>
16)return xe.errors=[{}],!1;{var u=!0;let E=c.length;for(let O=0;O<E;O++){let D=e;lr(c[O],{instancePath:V+"/reasons/"+O,
parentData:c,parentDataProperty:O,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var u=D===e;if(!u)
break}}}else return xe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let A=r.kid,x=e;
if(e===e)if(typeof A=="string"){if(l(A)>128)return xe.errors=[{}],!1;if(l(A)<1)return xe.errors=[{}],!1;if(!ir.test(A))return xe.
errors=[{}],!1}else return xe.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let A=r.
sig,x=e;if(e===x)if(typeof A=="string"){if(l(A)>86)return xe.errors=[{}],!1;if(l(A)<86)return xe.errors=[{}],!1;if(!kr.test(
A))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}else return xe.errors=[{}],
!1;return xe.errors=i,e===0}function Ve(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||
!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||
(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(
r,"sig"))&&(u="sig"))return Ve.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="v"||y==="n"||y==="at"||y===
"prev"||y==="type"||y==="kid"||y==="sig"))return Ve.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,d=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ve.errors=[{}],!1;if(y!==1)return Ve.errors=[{}],!1;var t=d===
e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return Ve.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ve.errors=
[{}],!1;if(d<1||isNaN(d))return Ve.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.
at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return Ve.errors=[{}],!1;if(l(p)<24)return Ve.errors=[{}],!1;if(!br.test(
p))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"\
prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Ve.errors=[{}],!1;if(l(m)<64)return Ve.errors=
[{}],!1;if(!vr.test(m))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Ve.errors=[{}],!1;if(g!=="head")return Ve.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,n=e;if(e===e)if(typeof f=="strin\
g"){if(l(f)>128)return Ve.errors=[{}],!1;if(l(f)<1)return Ve.errors=[{}],!1;if(!ir.test(f))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,n=e;if(e===n)if(typeof f==
"string"){if(l(f)>86)return Ve.errors=[{}],!1;if(l(f)<86)return Ve.errors=[{}],!1;if(!kr.test(f))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return Ve.errors=[{}],!1;return Ve.errors=i,e===0}var Ki={
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
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function ke(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||
!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="\
type")||(r.reason===void 0||!s.call(r,"reason"))&&(u="reason")||(r.statements===void 0||!s.call(r,"statements"))&&(u="st\
atements")||(r.rows===void 0||!s.call(r,"rows"))&&(u="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(u="bytes"))return ke.
errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Ki.properties,y))return ke.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let y=r.v,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{}],
!1;if(y!==1)return ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ke.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return ke.errors=[{}],!1;if(d<1||isNaN(d))return ke.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let p=r.at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return ke.errors=[{}],!1;if(l(p)<24)return ke.
errors=[{}],!1;if(!br.test(p))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return ke.errors=[{}],!1;if(l(
m)<64)return ke.errors=[{}],!1;if(!vr.test(m))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return ke.errors=[{}],!1;if(g!=="sess\
ion-end")return ke.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.reason!==void 0&&s.call(r,"reason")){let f=r.reason,
n=e;if(e===e)if(typeof f=="string"){if(l(f)>100)return ke.errors=[{}],!1;if(l(f)<1)return ke.errors=[{}],!1;if(!Jr.test(
f))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.message!==void 0&&s.call(
r,"message")){let n=r.message,o=e;if(e===o)if(typeof n=="string"){if(l(n)>2048)return ke.errors=[{}],!1;if(l(n)<0)return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.statements!==void 0&&s.call(r,"stateme\
nts")){let o=r.statements,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ke.errors=[{}],!1;if(e===a&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ke.errors=[{}],!1;if(o<0||isNaN(o))return ke.errors=
[{}],!1}var t=a===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,v=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ke.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return ke.errors=[{}],!1;if(a<0||isNaN(a))return ke.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let v=r.bytes,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ke.errors=[
{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return ke.errors=[{}],!1;if(v<0||isNaN(
v))return ke.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let c=r.kid,A=e;if(e===e)
if(typeof c=="string"){if(l(c)>128)return ke.errors=[{}],!1;if(l(c)<1)return ke.errors=[{}],!1;if(!ir.test(c))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let c=r.
sig,A=e;if(e===A)if(typeof c=="string"){if(l(c)>86)return ke.errors=[{}],!1;if(l(c)<86)return ke.errors=[{}],!1;if(!kr.test(
c))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],
!1;return ke.errors=i,e===0}var Gi={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
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
urnal begins."};function ge(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(
r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===
void 0||!s.call(r,"type"))&&(y="type")||(r.journal===void 0||!s.call(r,"journal"))&&(y="journal")||(r.after===void 0||!s.
call(r,"after"))&&(y="after")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="si\
g"))return ge.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!s.call(Gi.properties,p))return ge.errors=[{}],!1;if(d===
e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ge.errors=
[{}],!1;if(p!==1)return ge.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,g=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ge.errors=[{}],!1;if(e===g&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return ge.errors=[{}],!1;if(m<1||isNaN(m))return ge.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,f=e;if(e===f)if(typeof g=="string"){if(l(g)>24)return ge.errors=[{}],
!1;if(l(g)<24)return ge.errors=[{}],!1;if(!br.test(g))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=f===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let f=r.prev,n=e;if(e===n)if(typeof f=="string"){if(l(f)>64)return ge.
errors=[{}],!1;if(l(f)<64)return ge.errors=[{}],!1;if(!vr.test(f))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let n=r.type,o=e;if(typeof n!="string")return ge.errors=
[{}],!1;if(n!=="journal-start")return ge.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let o=r.journal,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return ge.errors=[{}],!1;if(l(o)<8)return ge.
errors=[{}],!1;if(!hr.test(o))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let a=r.after,v=e;if(e===v)if(Array.isArray(a)){if(a.length>64)return ge.errors=[{}],
!1;{var u=!0;let A=a.length;for(let x=0;x<A;x++){let E=a[x],O=e;if(e===O)if(E&&typeof E=="object"&&!Array.isArray(E)){let b;
if((E.journal===void 0||!s.call(E,"journal"))&&(b="journal")||(E.lines===void 0||!s.call(E,"lines"))&&(b="lines")||(E.head===
void 0||!s.call(E,"head"))&&(b="head"))return ge.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w==="journal"||
w==="lines"||w==="head"))return ge.errors=[{}],!1;if(_===e){if(E.journal!==void 0&&s.call(E,"journal")){let w=E.journal,
k=e;if(e===k)if(typeof w=="string"){if(l(w)>64)return ge.errors=[{}],!1;if(l(w)<8)return ge.errors=[{}],!1;if(!hr.test(w))
return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var h=k===e}else var h=!0;if(h){if(E.lines!==void 0&&s.call(E,"li\
nes")){let k=E.lines,W=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ge.errors=[{}],!1;if(e===W&&typeof k==
"number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return ge.errors=[{}],!1;if(k<0||isNaN(k))return ge.errors=[{}],!1}
var h=W===e}else var h=!0;if(h)if(E.head!==void 0&&s.call(E,"head")){let k=E.head,W=e;if(e===W)if(typeof k=="string"){if(l(
k)>64)return ge.errors=[{}],!1;if(l(k)<64)return ge.errors=[{}],!1;if(!vr.test(k))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var h=W===e}else var h=!0}}}}else return ge.errors=[{}],!1;var u=O===e;if(!u)break}}}else return ge.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let v=r.kid,c=e;if(e===e)if(typeof v=="strin\
g"){if(l(v)>128)return ge.errors=[{}],!1;if(l(v)<1)return ge.errors=[{}],!1;if(!ir.test(v))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let v=r.sig,c=e;if(e===c)if(typeof v==
"string"){if(l(v)>86)return ge.errors=[{}],!1;if(l(v)<86)return ge.errors=[{}],!1;if(!kr.test(v))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===0}var Qi={
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
ssion's file exists."};function ze(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||
!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||
(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.session===void 0||!s.call(r,"session"))&&(u="session")||(r.start===
void 0||!s.call(r,"start"))&&(u="start")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(u="sig"))return ze.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Qi.properties,y))return ze.errors=[{}],
!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ze.
errors=[{}],!1;if(y!==1)return ze.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.
n,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ze.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return ze.errors=[{}],!1;if(d<1||isNaN(d))return ze.errors=[{}],!1}var t=p===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return ze.errors=[{}],
!1;if(l(p)<24)return ze.errors=[{}],!1;if(!br.test(p))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return ze.
errors=[{}],!1;if(l(m)<64)return ze.errors=[{}],!1;if(!vr.test(m))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return ze.errors=
[{}],!1;if(g!=="session-opened")return ze.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let f=r.session,n=e;if(e===n)if(typeof f=="string"){if(l(f)>64)return ze.errors=[{}],!1;if(l(f)<8)return ze.
errors=[{}],!1;if(!hr.test(f))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let n=r.start,o=e;if(e===o)if(typeof n=="string"){if(l(n)>64)return ze.errors=[{}],!1;
if(l(n)<64)return ze.errors=[{}],!1;if(!vr.test(n))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return ze.
errors=[{}],!1;if(l(o)<1)return ze.errors=[{}],!1;if(!ir.test(o))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let o=r.sig,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>86)return ze.errors=[{}],!1;if(l(o)<86)return ze.errors=[{}],!1;if(!kr.test(o))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=i,e===0}var Ji={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Fe(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.
v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.session===void 0||
!s.call(r,"session"))&&(u="session")||(r.lines===void 0||!s.call(r,"lines"))&&(u="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(u="head")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return Fe.
errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Ji.properties,y))return Fe.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let y=r.v,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Fe.errors=[{}],
!1;if(y!==1)return Fe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Fe.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return Fe.errors=[{}],!1;if(d<1||isNaN(d))return Fe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let p=r.at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return Fe.errors=[{}],!1;if(l(p)<24)return Fe.
errors=[{}],!1;if(!br.test(p))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Fe.errors=[{}],!1;if(l(
m)<64)return Fe.errors=[{}],!1;if(!vr.test(m))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Fe.errors=[{}],!1;if(g!=="sess\
ion-closed")return Fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let f=r.
session,n=e;if(e===n)if(typeof f=="string"){if(l(f)>64)return Fe.errors=[{}],!1;if(l(f)<8)return Fe.errors=[{}],!1;if(!hr.
test(f))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Fe.errors=[{}],!1;if(e===o&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Fe.errors=[{}],!1;if(n<0||isNaN(n))return Fe.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return Fe.errors=[{}],!1;if(l(o)<64)return Fe.errors=[{}],!1;if(!vr.test(o))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Fe.errors=[{}],!1;if(l(a)<1)return Fe.errors=[{}],!1;if(!ir.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a==
"string"){if(l(a)>86)return Fe.errors=[{}],!1;if(l(a)<86)return Fe.errors=[{}],!1;if(!kr.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=i,e===0}var Yi={
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
n."};function qe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||!s.call(r,"n"))&&
(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||(r.type===void 0||
!s.call(r,"type"))&&(u="type")||(r.session===void 0||!s.call(r,"session"))&&(u="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(u="lines")||(r.head===void 0||!s.call(r,"head"))&&(u="head")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return qe.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Yi.
properties,y))return qe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,d=e;if(!(typeof y=="number"&&
!(y%1)&&!isNaN(y)&&isFinite(y)))return qe.errors=[{}],!1;if(y!==1)return qe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return qe.errors=
[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return qe.errors=[{}],!1;if(d<1||isNaN(
d))return qe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.at,m=e;if(e===m)if(typeof p==
"string"){if(l(p)>24)return qe.errors=[{}],!1;if(l(p)<24)return qe.errors=[{}],!1;if(!br.test(p))return qe.errors=[{}],!1}else
return qe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,g=e;if(e===g)
if(typeof m=="string"){if(l(m)>64)return qe.errors=[{}],!1;if(l(m)<64)return qe.errors=[{}],!1;if(!vr.test(m))return qe.
errors=[{}],!1}else return qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.
type,f=e;if(typeof g!="string")return qe.errors=[{}],!1;if(g!=="session-failed")return qe.errors=[{}],!1;var t=f===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let f=r.session,n=e;if(e===n)if(typeof f=="string"){if(l(f)>64)
return qe.errors=[{}],!1;if(l(f)<8)return qe.errors=[{}],!1;if(!hr.test(f))return qe.errors=[{}],!1}else return qe.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let n=r.lines,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return qe.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return qe.errors=[{}],!1;if(n<0||isNaN(n))return qe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return qe.errors=[{}],!1;if(l(o)<64)
return qe.errors=[{}],!1;if(!vr.test(o))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return qe.errors=[
{}],!1;if(l(a)<1)return qe.errors=[{}],!1;if(!ir.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=v===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a=="string"){if(l(a)>86)return qe.
errors=[{}],!1;if(l(a)<86)return qe.errors=[{}],!1;if(!kr.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;
var t=v===e}else var t=!0}}}}}}}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}var Xi={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Ie(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.
v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(u="grant")||(r.use===void 0||!s.call(r,"use"))&&(u="use")||(r.of===void 0||!s.call(r,"of"))&&(u="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return Ie.errors=[{}],!1;{let h=e;
for(let y of Object.keys(r))if(!s.call(Xi.properties,y))return Ie.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){
let y=r.v,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ie.errors=[{}],!1;if(y!==1)return Ie.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return Ie.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ie.
errors=[{}],!1;if(d<1||isNaN(d))return Ie.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let p=r.at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return Ie.errors=[{}],!1;if(l(p)<24)return Ie.errors=[{}],!1;if(!br.
test(p))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Ie.errors=[{}],!1;if(l(m)<64)return Ie.errors=
[{}],!1;if(!vr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Ie.errors=[{}],!1;if(g!=="claim")return Ie.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let f=r.grant,n=e;if(e===n)if(typeof f==
"string"){if(l(f)>2048)return Ie.errors=[{}],!1;if(l(f)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let n=r.use,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return Ie.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n))return Ie.errors=[{}],!1;if(n<
1||isNaN(n))return Ie.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let o=r.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Ie.errors=[{}],!1;if(o<1||isNaN(o))return Ie.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ie.errors=[{}],!1;if(l(a)<1)return Ie.
errors=[{}],!1;if(!ir.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a=="string"){if(l(a)>86)return Ie.errors=[{}],!1;if(l(
a)<86)return Ie.errors=[{}],!1;if(!kr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}}else
return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var es={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function we(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.address===void 0||
!s.call(r,"address"))&&(o="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(o="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(o="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(o="sig"))return we.errors=[{}],!1;{let a=e;for(let v of Object.keys(r))if(!s.call(es.properties,v))return we.errors=[{}],
!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return we.
errors=[{}],!1;if(v!==1)return we.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.
n,A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return we.errors=[{}],!1;if(e===A&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return we.errors=[{}],!1;if(c<1||isNaN(c))return we.errors=[{}],!1}var t=A===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,x=e;if(e===x)if(typeof A=="string"){if(l(A)>24)return we.errors=[{}],
!1;if(l(A)<24)return we.errors=[{}],!1;if(!br.test(A))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let x=r.prev,E=e;if(e===E)if(typeof x=="string"){if(l(x)>64)return we.
errors=[{}],!1;if(l(x)<64)return we.errors=[{}],!1;if(!vr.test(x))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.type,O=e;if(typeof E!="string")return we.errors=
[{}],!1;if(E!=="refusal")return we.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let O=r.address,D=e;if(e===D)if(typeof O=="string"){if(l(O)>2048)return we.errors=[{}],!1;if(l(O)<0)return we.errors=
[{}],!1}else return we.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let D=r.
protocol,b=e;if(e===b)if(typeof D=="string"){if(l(D)>2048)return we.errors=[{}],!1;if(l(D)<0)return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let b=r.resource,
_=e;if(e===_)if(typeof b=="string"){if(l(b)>2048)return we.errors=[{}],!1;if(l(b)<0)return we.errors=[{}],!1}else return we.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let _=r.role,w=e;if(e===w)if(typeof _==
"string"){if(l(_)>2048)return we.errors=[{}],!1;if(l(_)<0)return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,k=e,W=e,$=!1,j=null,U=e;if(e===U)if(w&&
typeof w=="object"&&!Array.isArray(w)){let q;if((w.kind===void 0||!s.call(w,"kind"))&&(q="kind")||(w.name===void 0||!s.call(
w,"name"))&&(q="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(q="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&
(q="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(q="claims")||(w.authenticatedAt===void 0||!s.call(w,"authentic\
atedAt"))&&(q="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let C of Object.keys(w))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),
e++;break}if(R===e){if(w.kind!==void 0&&s.call(w,"kind")){let C=w.kind,S=e;if(typeof C!="string"){let F={};i===null?i=[F]:
i.push(F),e++}if(C!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var u=S===e}else var u=!0;if(u){if(w.name!==void 0&&s.
call(w,"name")){let S=w.name,L=e;if(e===L)if(typeof S=="string"){if(l(S)>2048){let N={};i===null?i=[N]:i.push(N),e++}else if(l(
S)<0){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var u=L===e}else var u=!0;if(u){
if(w.issuer!==void 0&&s.call(w,"issuer")){let L=w.issuer,F=e;if(e===F)if(typeof L=="string"){if(l(L)>2048){let P={};i===
null?i=[P]:i.push(P),e++}else if(l(L)<0){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}
var u=F===e}else var u=!0;if(u){if(w.subject!==void 0&&s.call(w,"subject")){let F=w.subject,N=e;if(e===N)if(typeof F=="s\
tring"){if(l(F)>2048){let z={};i===null?i=[z]:i.push(z),e++}else if(l(F)<0){let z={};i===null?i=[z]:i.push(z),e++}}else{
let z={};i===null?i=[z]:i.push(z),e++}var u=N===e}else var u=!0;if(u){if(w.claims!==void 0&&s.call(w,"claims")){let N=w.
claims,P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N))if(Object.keys(N).length>100){let I={};i===null?i=[I]:i.
push(I),e++}else{for(let I of Object.keys(N)){let T=e;if(e===T)if(typeof I=="string"){if(l(I)>1024){let Z={};i===null?i=
[Z]:i.push(Z),e++}else if(l(I)<1){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var h=T===
e;if(!h){let Z={};i===null?i=[Z]:i.push(Z),e++;break}}if(h)for(let I of Object.keys(N)){let T=N[I],Z=e;if(e===Z)if(Array.
isArray(T))if(T.length>1e4){let ee={};i===null?i=[ee]:i.push(ee),e++}else{var y=!0;let ee=T.length;for(let X=0;X<ee;X++){
let Q=T[X],Ne=e;if(e===Ne)if(typeof Q=="string"){if(l(Q)>2048){let Ee={};i===null?i=[Ee]:i.push(Ee),e++}else if(l(Q)<0){
let Ee={};i===null?i=[Ee]:i.push(Ee),e++}}else{let Ee={};i===null?i=[Ee]:i.push(Ee),e++}var y=Ne===e;if(!y)break}}else{let ee={};
i===null?i=[ee]:i.push(ee),e++}var d=Z===e;if(!d)break}}else{let I={};i===null?i=[I]:i.push(I),e++}var u=P===e}else var u=!0;
if(u)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let N=w.authenticatedAt,P=e;if(!(typeof N=="number"&&!(N%
1)&&!isNaN(N)&&isFinite(N))){let I={};i===null?i=[I]:i.push(I),e++}if(e===P&&typeof N=="number"&&isFinite(N)){if(N>253402300799||
isNaN(N)){let I={};i===null?i=[I]:i.push(I),e++}else if(N<0||isNaN(N)){let I={};i===null?i=[I]:i.push(I),e++}}var u=P===
e}else var u=!0}}}}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var f=U===e;f&&($=!0,j=0);let H=e;if(e===H)if(w&&typeof w==
"object"&&!Array.isArray(w)){let q;if((w.kind===void 0||!s.call(w,"kind"))&&(q="kind")||(w.issuer===void 0||!s.call(w,"i\
ssuer"))&&(q="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(q="claims")||(w.authenticatedAt===void 0||!s.call(w,"\
authenticatedAt"))&&(q="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let C of Object.keys(w))
if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++;break}if(R===
e){if(w.kind!==void 0&&s.call(w,"kind")){let C=w.kind,S=e;if(typeof C!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(C!==
"workload"){let F={};i===null?i=[F]:i.push(F),e++}var p=S===e}else var p=!0;if(p){if(w.issuer!==void 0&&s.call(w,"issuer")){
let S=w.issuer,L=e;if(e===L)if(typeof S=="string"){if(l(S)>2048){let N={};i===null?i=[N]:i.push(N),e++}else if(l(S)<0){let N={};
i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var p=L===e}else var p=!0;if(p){if(w.claims!==void 0&&
s.call(w,"claims")){let L=w.claims,F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(L).length>100){
let P={};i===null?i=[P]:i.push(P),e++}else{for(let P of Object.keys(L)){let z=e;if(e===z)if(typeof P=="string"){if(l(P)>
1024){let I={};i===null?i=[I]:i.push(I),e++}else if(l(P)<1){let I={};i===null?i=[I]:i.push(I),e++}}else{let I={};i===null?
i=[I]:i.push(I),e++}var m=z===e;if(!m){let I={};i===null?i=[I]:i.push(I),e++;break}}if(m)for(let P of Object.keys(L)){let z=L[P],
I=e;if(e===I)if(typeof z=="string"){if(l(z)>2048){let T={};i===null?i=[T]:i.push(T),e++}else if(l(z)<0){let T={};i===null?
i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var g=I===e;if(!g)break}}else{let P={};i===null?i=[P]:i.
push(P),e++}var p=F===e}else var p=!0;if(p)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let L=w.authenticatedAt,
F=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let P={};i===null?i=[P]:i.push(P),e++}if(e===F&&typeof L==
"number"&&isFinite(L)){if(L>253402300799||isNaN(L)){let P={};i===null?i=[P]:i.push(P),e++}else if(L<0||isNaN(L)){let P={};
i===null?i=[P]:i.push(P),e++}}var p=F===e}else var p=!0}}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var f=H===e;if(f&&
$?($=!1,j=[j,1]):f&&($=!0,j=1),$)e=W,i!==null&&(W?i.length=W:i=null);else{let q={};return i===null?i=[q]:i.push(q),e++,we.
errors=i,!1}var t=k===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let k=r.reasons,W=e;if(e===W)if(Array.
isArray(k)){if(k.length>16)return we.errors=[{}],!1;{var n=!0;let j=k.length;for(let U=0;U<j;U++){let H=e;lr(k[U],{instancePath:V+
"/reasons/"+U,parentData:k,parentDataProperty:U,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var n=H===
e;if(!n)break}}}else return we.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let W=r.
kid,$=e;if(e===e)if(typeof W=="string"){if(l(W)>128)return we.errors=[{}],!1;if(l(W)<1)return we.errors=[{}],!1;if(!ir.test(
W))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=$===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let W=r.sig,$=e;if(e===$)if(typeof W=="string"){if(l(W)>86)return we.errors=[{}],!1;if(l(W)<86)return we.errors=[{}],
!1;if(!kr.test(W))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}}}}}else return we.
errors=[{}],!1;return we.errors=i,e===0}function Ke(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.
n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(u="sig"))return Ke.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="v"||y==="n"||y==="a\
t"||y==="prev"||y==="type"||y==="kid"||y==="sig"))return Ke.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.
v,d=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ke.errors=[{}],!1;if(y!==1)return Ke.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return Ke.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ke.
errors=[{}],!1;if(d<1||isNaN(d))return Ke.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let p=r.at,m=e;if(e===m)if(typeof p=="string"){if(l(p)>24)return Ke.errors=[{}],!1;if(l(p)<24)return Ke.errors=[{}],!1;if(!br.
test(p))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Ke.errors=[{}],!1;if(l(m)<64)return Ke.errors=
[{}],!1;if(!vr.test(m))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Ke.errors=[{}],!1;if(g!=="journal-end")return Ke.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,n=e;if(e===e)if(typeof f==
"string"){if(l(f)>128)return Ke.errors=[{}],!1;if(l(f)<1)return Ke.errors=[{}],!1;if(!ir.test(f))return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,n=e;if(e===n)if(typeof f==
"string"){if(l(f)>86)return Ke.errors=[{}],!1;if(l(f)<86)return Ke.errors=[{}],!1;if(!kr.test(f))return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function Cr(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-start")te(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);else if(t==="statement")le(r,{instancePath:V,parentData:re,
parentDataProperty:se,rootData:K})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);else if(t==="outcome")fe(r,{instancePath:V,
parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);else if(t==="red\
ecide")xe(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?xe.errors:i.concat(xe.errors),
e=i.length);else if(t==="head")Ve(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Ve.errors:
i.concat(Ve.errors),e=i.length);else if(t==="session-end")ke(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||
(i=i===null?ke.errors:i.concat(ke.errors),e=i.length);else if(t==="journal-start")ge(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?ge.errors:i.concat(ge.errors),e=i.length);else if(t==="session-opened")ze(r,{instancePath:V,parentData:re,
parentDataProperty:se,rootData:K})||(i=i===null?ze.errors:i.concat(ze.errors),e=i.length);else if(t==="session-closed")Fe(
r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Fe.errors:i.concat(Fe.errors),e=i.length);else if(t===
"session-failed")qe(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?qe.errors:i.concat(qe.
errors),e=i.length);else if(t==="claim")Ie(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?
Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="refusal")we(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?we.errors:i.concat(we.errors),e=i.length);else if(t==="journal-end")Ke(r,{instancePath:V,parentData:re,
parentDataProperty:se,rootData:K})||(i=i===null?Ke.errors:i.concat(Ke.errors),e=i.length);else return Cr.errors=[{}],!1;else
return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;return Cr.errors=i,e===0}var ki=Me,rs=new RegExp("^postgres://","\
u");function Me(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if((r.ready===void 0||!s.call(r,"ready"))&&(y="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(y="connections"))return Me.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="rea\
dy"||p==="connections"))return Me.errors=[{}],!1;if(d===e){if(r.ready!==void 0&&s.call(r,"ready")){let p=r.ready,m=e;if(typeof p!=
"boolean")return Me.errors=[{}],!1;if(p!==!0)return Me.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.connections!==
void 0&&s.call(r,"connections")){let p=r.connections,m=e;if(e===m)if(Array.isArray(p)){if(p.length>1e4)return Me.errors=
[{}],!1;{var t=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){
let c;if((o.resource===void 0||!s.call(o,"resource"))&&(c="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(c="grant")||
(o.role===void 0||!s.call(o,"role"))&&(c="role")||(o.uri===void 0||!s.call(o,"uri"))&&(c="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(c="ca"))return Me.errors=[{}],!1;{let A=e;for(let x of Object.keys(o))if(!(x==="resource"||x==="grant"||x==="\
role"||x==="uri"||x==="ca"))return Me.errors=[{}],!1;if(A===e){if(o.resource!==void 0&&s.call(o,"resource")){let x=o.resource,
E=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Me.errors=[{}],!1;if(l(x)<1)return Me.errors=[{}],!1;if(!He.test(x))
return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=E===e}else var u=!0;if(u){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let E=o.grant,O=e;if(e===e)if(typeof E=="string"){if(l(E)>127)return Me.errors=[{}],!1;if(l(E)<3)return Me.errors=
[{}],!1;if(!Rr.test(E))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=O===e}else var u=!0;if(u){if(o.role!==
void 0&&s.call(o,"role")){let O=o.role,D=e;if(e===e)if(typeof O=="string"){if(l(O)>63)return Me.errors=[{}],!1;if(l(O)<1)
return Me.errors=[{}],!1;if(!He.test(O))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=D===e}else var u=!0;
if(u){if(o.uri!==void 0&&s.call(o,"uri")){let D=o.uri,b=e;if(e===b)if(typeof D=="string"){if(l(D)>8192)return Me.errors=
[{}],!1;if(l(D)<12)return Me.errors=[{}],!1;if(!rs.test(D))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=b===
e}else var u=!0;if(u)if(o.ca!==void 0&&s.call(o,"ca")){let D=o.ca,b=e;if(e===e)if(typeof D=="string"){if(l(D)>1024)return Me.
errors=[{}],!1;if(l(D)<1)return Me.errors=[{}],!1;if(!pr.test(D))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var u=b===e}else var u=!0}}}}}}else return Me.errors=[{}],!1;var t=a===e;if(!t)break}}}else return Me.errors=[{}],!1;var h=m===
e}else var h=!0}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var is={writ:ri,people:ti,group:li,resource:oi,
grant:ai,mask:ui,guard:vi,scenario:di,proxy:ci,manifest:mi,data:hi,decision:gi,record:bi,dev:ki};export{hi as dataValidator,
gi as decisionValidator,ki as devValidator,ai as grantValidator,li as groupValidator,vi as guardValidator,mi as manifestValidator,
ui as maskValidator,ti as peopleValidator,ci as proxyValidator,bi as recordValidator,oi as resourceValidator,di as scenarioValidator,
is as validators,ri as writValidator};
