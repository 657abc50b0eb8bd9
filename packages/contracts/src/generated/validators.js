// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Ai=Object.getOwnPropertyNames,ji=(r,V)=>function(){try{return V||(0,r[Ai(r)[0]])((V={exports:{}}).exports,V),V.exports}catch(re){
throw V=0,re}},xi=ji({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__\
esModule",{value:!0});function V(re){let se=re.length,K=0,i=0,e;for(;i<se;)K++,e=re.charCodeAt(i++),e>=55296&&e<=56319&&
i<se&&(e=re.charCodeAt(i),(e&64512)===56320&&i++);return K}r.default=V,V.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ri=ye,s=Object.prototype.hasOwnProperty,l=xi().default,He=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),_r=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),ir=new RegExp("^[A-Za-z0-9_.:-]+$","u"),ii=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]\
+)?$","u");function mr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(Array.isArray(r)){if(r.length>50)return mr.errors=[{}],!1;if(r.length<1)return mr.errors=[{}],!1;{var t=!0;let v=r.
length;for(let h=0;h<v;h++){let y=r[h],c=e;if(typeof y!="string")return mr.errors=[{}],!1;if(e===e)if(typeof y=="string"){
if(l(y)>141)return mr.errors=[{}],!1;if(l(y)<2)return mr.errors=[{}],!1;if(!ii.test(y))return mr.errors=[{}],!1}else return mr.
errors=[{}],!1;var t=c===e;if(!t)break}if(t){let h=r.length,y;if(h>1){let c={};for(;h--;){let p=r[h];if(typeof p=="strin\
g"){if(typeof c[p]=="number")return y=c[p],mr.errors=[{}],!1;c[p]=h}}}}}}else return mr.errors=[{}],!1;return mr.errors=
i,e===0}var Ni=new RegExp("^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function Or(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.trial===
void 0||!s.call(r,"trial"))&&(g="trial")){let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let n of Object.keys(r))
if(n!=="trial"){let o={};i===null?i=[o]:i.push(o),e++;break}if(f===e&&r.trial!==void 0&&s.call(r,"trial")){let n=r.trial;
if(typeof n!="boolean"){let o={};i===null?i=[o]:i.push(o),e++}if(n!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let g={};
i===null?i=[g]:i.push(g),e++}var m=y===e;m&&(v=!0,h=0);let c=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if((r.url===void 0||!s.call(r,"url"))&&(g="url")||(r.audience===void 0||!s.call(r,"audience"))&&(g="audience")){let f={};
i===null?i=[f]:i.push(f),e++}else{let f=e;for(let n of Object.keys(r))if(!(n==="url"||n==="audience"||n==="user"||n==="g\
roups"||n==="workloads")){let o={};i===null?i=[o]:i.push(o),e++;break}if(f===e){if(r.url!==void 0&&s.call(r,"url")){let n=r.
url,o=e;if(e===o)if(typeof n=="string"){if(l(n)>512){let u={};i===null?i=[u]:i.push(u),e++}else if(l(n)<9){let u={};i===
null?i=[u]:i.push(u),e++}else if(!Ni.test(n)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(
u),e++}var p=o===e}else var p=!0;if(p){if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>256){let d={};i===null?i=[d]:i.push(d),e++}else if(l(o)<1){let d={};i===null?i=[d]:i.push(d),e++}}else{
let d={};i===null?i=[d]:i.push(d),e++}var p=a===e}else var p=!0;if(p){if(r.user!==void 0&&s.call(r,"user")){let a=r.user,
u=e;if(e===u)if(typeof a=="string"){if(l(a)>128){let A={};i===null?i=[A]:i.push(A),e++}else if(l(a)<1){let A={};i===null?
i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var p=u===e}else var p=!0;if(p){if(r.groups!==void 0&&s.
call(r,"groups")){let u=r.groups,d=e;if(e===d)if(typeof u=="string"){if(l(u)>128){let $={};i===null?i=[$]:i.push($),e++}else if(l(
u)<1){let $={};i===null?i=[$]:i.push($),e++}}else{let $={};i===null?i=[$]:i.push($),e++}var p=d===e}else var p=!0;if(p)if(r.
workloads!==void 0&&s.call(r,"workloads")){let u=e;if(typeof r.workloads!="boolean"){let A={};i===null?i=[A]:i.push(A),e++}
var p=u===e}else var p=!0}}}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var m=c===e;if(m&&v?(v=!1,h=[h,1]):m&&(v=!0,h=
1),v)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Or.errors=i,!1}return Or.errors=
i,e===0}var si=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),$i=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ye(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(y="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(y="secrets"))
return Ye.errors=[{}],!1;{let c=e;for(let p of Object.keys(r))if(!(p==="addresses"||p==="secrets"))return Ye.errors=[{}],
!1;if(c===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let p=r.addresses,m=e;if(e===m)if(Array.isArray(p)){if(p.length>
50)return Ye.errors=[{}],!1;if(p.length<1)return Ye.errors=[{}],!1;{var t=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],
a=e;if(typeof o!="string")return Ye.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(l(o)>259)return Ye.errors=[{}],!1;
if(l(o)<3)return Ye.errors=[{}],!1;if(!si.test(o))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=a===e;if(!t)
break}if(t){let n=p.length,o;if(n>1){let a={};for(;n--;){let u=p[n];if(typeof u=="string"){if(typeof a[u]=="number")return o=
a[u],Ye.errors=[{}],!1;a[u]=n}}}}}}else return Ye.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.secrets!==void 0&&s.
call(r,"secrets")){let p=r.secrets,m=e;if(e===m)if(Array.isArray(p)){if(p.length>100)return Ye.errors=[{}],!1;if(p.length<
1)return Ye.errors=[{}],!1;{var v=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],a=e;if(e===a)if(typeof o=="string"){
if(l(o)>512)return Ye.errors=[{}],!1;if(l(o)<5)return Ye.errors=[{}],!1;if(!$i.test(o))return Ye.errors=[{}],!1}else return Ye.
errors=[{}],!1;var v=a===e;if(!v)break}if(v){let n=p.length,o;if(n>1){let a={};for(;n--;){let u=p[n];if(typeof u=="strin\
g"){if(typeof a[u]=="number")return o=a[u],Ye.errors=[{}],!1;a[u]=n}}}}}}else return Ye.errors=[{}],!1;var h=m===e}else var h=!0}}}else
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
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c=r.kty;if(typeof c=="string")if(c==="OKP"){if(e===e)if(r&&
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
if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,u=e;if(e===u)if(typeof a=="string"){if(l(a)>16)return oe.errors=[{}],
!1;if(l(a)<1)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.use!==void 0&&s.
call(r,"use")){let u=r.use,d=e;if(typeof u!="string")return oe.errors=[{}],!1;if(u!=="sig")return oe.errors=[{}],!1;var t=d===
e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let d=r.key_ops,A=e;if(e===A)if(Array.isArray(d)){if(d.
length>1)return oe.errors=[{}],!1;if(d.length<1)return oe.errors=[{}],!1;{var v=!0;let E=d.length;for(let L=0;L<E;L++){let T=d[L],
k=e;if(typeof T!="string")return oe.errors=[{}],!1;if(T!=="verify")return oe.errors=[{}],!1;var v=k===e;if(!v)break}if(v){
let L=d.length,T;if(L>1){let k={};for(;L--;){let _=d[L];if(typeof _=="string"){if(typeof k[_]=="number")return T=k[_],oe.
errors=[{}],!1;k[_]=L}}}}}}else return oe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let A=e;if(typeof r.ext!="boolean")return oe.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return oe.errors=[{}],!1;if(!(A==="bundle"||A==="token"||
A==="record"))return oe.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}else return oe.errors=[{}],!1}else if(c==="EC"){
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
errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,u=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return oe.errors=[{}],!1;if(l(a)<1)return oe.errors=[{}],!1;if(!ir.test(a))return oe.errors=[{}],!1}else
return oe.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,d=e;if(e===d)if(typeof u==
"string"){if(l(u)>16)return oe.errors=[{}],!1;if(l(u)<1)return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var h=d===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let d=r.use,A=e;if(typeof d!="string")return oe.errors=[{}],!1;
if(d!=="sig")return oe.errors=[{}],!1;var h=A===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.
key_ops,$=e;if(e===$)if(Array.isArray(A)){if(A.length>1)return oe.errors=[{}],!1;if(A.length<1)return oe.errors=[{}],!1;
{var y=!0;let L=A.length;for(let T=0;T<L;T++){let k=A[T],_=e;if(typeof k!="string")return oe.errors=[{}],!1;if(k!=="veri\
fy")return oe.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let T=A.length,k;if(T>1){let _={};for(;T--;){let w=A[T];if(typeof w==
"string"){if(typeof _[w]=="number")return k=_[w],oe.errors=[{}],!1;_[w]=T}}}}}}else return oe.errors=[{}],!1;var h=$===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let $=e;if(typeof r.ext!="boolean")return oe.errors=[{}],!1;var h=$===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let $=r.writ_use,E=e;if(typeof $!="string")return oe.
errors=[{}],!1;if(!($==="bundle"||$==="token"||$==="record"))return oe.errors=[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else
return oe.errors=[{}],!1}else return oe.errors=[{}],!1;else return oe.errors=[{}],!1}else return oe.errors=[{}],!1;return oe.
errors=i,e===0}function ye(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.writ===void 0||!s.call(r,"writ"))&&(f="writ")||(r.name===void 0||
!s.call(r,"name"))&&(f="name")||(r.security===void 0||!s.call(r,"security"))&&(f="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(f="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(f="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(f="resources"))return ye.errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="writ"||o==="name"||
o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="proxies"))return ye.errors=[{}],!1;if(n===
e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.
errors=[{}],!1;if(o!==1)return ye.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let a=r.
name,u=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return ye.errors=[{}],!1;if(l(a)<1)return ye.errors=[{}],!1;if(!He.test(
a))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let u=e;mr(r.security,{instancePath:V+"/security",parentData:r,parentDataProperty:"security",rootData:K})||
(i=i===null?mr.errors:i.concat(mr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let d=r.issuers,A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>20)return ye.
errors=[{}],!1;if(Object.keys(d).length<1)return ye.errors=[{}],!1;for(let E of Object.keys(d)){let L=e;if(e===e)if(typeof E==
"string"){if(l(E)>63){let T={};i===null?i=[T]:i.push(T),e++}else if(l(E)<1){let T={};i===null?i=[T]:i.push(T),e++}else if(!He.
test(E)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var v=L===e;if(!v){let T={};return i===
null?i=[T]:i.push(T),e++,ye.errors=i,!1}}if(v)for(let E of Object.keys(d)){let L=e;Or(d[E],{instancePath:V+"/issuers/"+E.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:E,rootData:K})||(i=i===null?Or.errors:i.concat(Or.
errors),e=i.length);var h=L===e;if(!h)break}}else return ye.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let A=r.limits,$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(A)){let L;if((A.grant===
void 0||!s.call(A,"grant"))&&(L="grant")||(A.session===void 0||!s.call(A,"session"))&&(L="session"))return ye.errors=[{}],
!1;{let T=e;for(let k of Object.keys(A))if(!(k==="grant"||k==="session"||k==="groupsFresh"))return ye.errors=[{}],!1;if(T===
e){if(A.grant!==void 0&&s.call(A,"grant")){let k=A.grant,_=e;if(e===e)if(typeof k=="string"){if(l(k)>7)return ye.errors=
[{}],!1;if(l(k)<2)return ye.errors=[{}],!1;if(!_r.test(k))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var y=_===
e}else var y=!0;if(y){if(A.session!==void 0&&s.call(A,"session")){let _=A.session,w=e;if(e===e)if(typeof _=="string"){if(l(
_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else return ye.
errors=[{}],!1;var y=w===e}else var y=!0;if(y)if(A.groupsFresh!==void 0&&s.call(A,"groupsFresh")){let _=A.groupsFresh,w=e;
if(e===e)if(typeof _=="string"){if(l(_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var y=w===e}else var y=!0}}}}else return ye.errors=[{}],!1;var t=$===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let $=r.bundle,E=e;if(e===E)if($&&typeof $=="object"&&!Array.isArray(
$)){let T;if(($.life===void 0||!s.call($,"life"))&&(T="life"))return ye.errors=[{}],!1;{let k=e;for(let _ of Object.keys(
$))if(_!=="life")return ye.errors=[{}],!1;if(k===e&&$.life!==void 0&&s.call($,"life")){let _=$.life;if(e===e)if(typeof _==
"string"){if(l(_)>7)return ye.errors=[{}],!1;if(l(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else
return ye.errors=[{}],!1}}}else return ye.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let E=r.resources,L=e;if(e===L)if(E&&typeof E=="object"&&!Array.isArray(E)){if(Object.keys(E).length>1e4)
return ye.errors=[{}],!1;for(let k of Object.keys(E)){let _=e;if(e===e)if(typeof k=="string"){if(l(k)>63){let w={};i===null?
i=[w]:i.push(w),e++}else if(l(k)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!He.test(k)){let w={};i===null?i=[w]:i.
push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var c=_===e;if(!c){let w={};return i===null?i=[w]:i.push(w),e++,
ye.errors=i,!1}}if(c)for(let k of Object.keys(E)){let _=e;Ye(E[k],{instancePath:V+"/resources/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:E,parentDataProperty:k,rootData:K})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var p=_===
e;if(!p)break}}else return ye.errors=[{}],!1;var t=L===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let E=r.proxies,L=e;if(e===L)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;if((E.keys===void 0||!s.call(E,"keys"))&&
(k="keys"))return ye.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(w!=="keys")return ye.errors=[{}],!1;if(_===e&&
E.keys!==void 0&&s.call(E,"keys")){let w=E.keys;if(e===e)if(Array.isArray(w)){if(w.length>100)return ye.errors=[{}],!1;if(w.
length<1)return ye.errors=[{}],!1;{var m=!0;let b=w.length;for(let W=0;W<b;W++){let N=w[W],j=e;if(e===j)if(N&&typeof N==
"object"&&!Array.isArray(N)){let H;if((N.kid===void 0||!s.call(N,"kid"))&&(H="kid")||(N.jwk===void 0||!s.call(N,"jwk"))&&
(H="jwk"))return ye.errors=[{}],!1;{let M=e;for(let q of Object.keys(N))if(!(q==="kid"||q==="jwk"))return ye.errors=[{}],
!1;if(M===e){if(N.kid!==void 0&&s.call(N,"kid")){let q=N.kid,R=e;if(e===e)if(typeof q=="string"){if(l(q)>128)return ye.errors=
[{}],!1;if(l(q)<1)return ye.errors=[{}],!1;if(!ir.test(q))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var g=R===
e}else var g=!0;if(g)if(N.jwk!==void 0&&s.call(N,"jwk")){let q=e;oe(N.jwk,{instancePath:V+"/proxies/keys/"+W+"/jwk",parentData:N,
parentDataProperty:"jwk",rootData:K})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var g=q===e}else var g=!0}}}else
return ye.errors=[{}],!1;var m=j===e;if(!m)break}}}else return ye.errors=[{}],!1}}}else return ye.errors=[{}],!1;var t=L===
e}else var t=!0}}}}}}}}}else return ye.errors=[{}],!1;return ye.errors=i,e===0}var ti=Fr,Lr=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function ar(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.issuer===void 0||!s.call(r,"issuer"))&&(v="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(v="subject"))return ar.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))
if(!(y==="issuer"||y==="subject"||y==="github"))return ar.errors=[{}],!1;if(h===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let y=r.issuer,c=e;if(e===e)if(typeof y=="string"){if(l(y)>63)return ar.errors=[{}],!1;if(l(y)<1)return ar.errors=[
{}],!1;if(!He.test(y))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let c=r.subject,p=e;if(e===p)if(typeof c=="string"){if(l(c)>255)return ar.errors=[{}],!1;if(l(
c)<1)return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let c=r.github,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ar.errors=[{}],!1;if(e===
p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ar.errors=[{}],!1;if(c<1||isNaN(c))return ar.
errors=[{}],!1}var t=p===e}else var t=!0}}}}else return ar.errors=[{}],!1;return ar.errors=i,e===0}function Fr(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return Fr.errors=[{}],!1;for(let h of Object.keys(r)){let y=e;if(e===e)if(typeof h=="string"){
if(l(h)>254){let c={};i===null?i=[c]:i.push(c),e++}else if(l(h)<1){let c={};i===null?i=[c]:i.push(c),e++}else if(!Lr.test(
h)){let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}var t=y===e;if(!t){let c={};return i===
null?i=[c]:i.push(c),e++,Fr.errors=i,!1}}if(t)for(let h of Object.keys(r)){let y=e;ar(r[h],{instancePath:V+"/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:K})||(i=i===null?ar.errors:i.concat(ar.errors),
e=i.length);var v=y===e;if(!v)break}}else return Fr.errors=[{}],!1;return Fr.errors=i,e===0}var li=Kr,ni=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function sr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.members===void 0||!s.call(r,"members"))&&
(h="members"))return sr.errors=[{}],!1;{let y=e;for(let c of Object.keys(r))if(!(c==="members"||c==="github"))return sr.
errors=[{}],!1;if(y===e){if(r.members!==void 0&&s.call(r,"members")){let c=r.members,p=e;if(e===p)if(Array.isArray(c)){if(c.
length>1e4)return sr.errors=[{}],!1;if(c.length<0)return sr.errors=[{}],!1;{var t=!0;let g=c.length;for(let f=0;f<g;f++){
let n=c[f],o=e;if(typeof n!="string")return sr.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return sr.errors=
[{}],!1;if(l(n)<1)return sr.errors=[{}],!1;if(!Lr.test(n))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var t=o===
e;if(!t)break}if(t){let f=c.length,n;if(f>1){let o={};for(;f--;){let a=c[f];if(typeof a=="string"){if(typeof o[a]=="numb\
er")return n=o[a],sr.errors=[{}],!1;o[a]=f}}}}}}else return sr.errors=[{}],!1;var v=p===e}else var v=!0;if(v)if(r.github!==
void 0&&s.call(r,"github")){let c=r.github,p=e;if(e===p)if(typeof c=="string"){if(l(c)>141)return sr.errors=[{}],!1;if(l(
c)<3)return sr.errors=[{}],!1;if(!ni.test(c))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var v=p===e}else var v=!0}}}else
return sr.errors=[{}],!1;return sr.errors=i,e===0}function Xe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.from===void 0||!s.call(r,"from"))&&(h="\
from"))return Xe.errors=[{}],!1;{let y=e;for(let c of Object.keys(r))if(!(c==="from"||c==="github"))return Xe.errors=[{}],
!1;if(y===e){if(r.from!==void 0&&s.call(r,"from")){let c=r.from,p=e;if(e===p)if(c&&typeof c=="object"&&!Array.isArray(c)){
let g;if((c.issuer===void 0||!s.call(c,"issuer"))&&(g="issuer")||(c.claim===void 0||!s.call(c,"claim"))&&(g="claim")||(c.
value===void 0||!s.call(c,"value"))&&(g="value"))return Xe.errors=[{}],!1;{let f=e;for(let n of Object.keys(c))if(!(n===
"issuer"||n==="claim"||n==="value"))return Xe.errors=[{}],!1;if(f===e){if(c.issuer!==void 0&&s.call(c,"issuer")){let n=c.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return Xe.errors=[{}],!1;if(l(n)<1)return Xe.errors=[{}],!1;if(!He.
test(n))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(c.claim!==void 0&&s.call(
c,"claim")){let o=c.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return Xe.errors=[{}],!1;if(l(o)<1)return Xe.errors=
[{}],!1}else return Xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(c.value!==void 0&&s.call(c,"value")){let o=c.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return Xe.errors=[{}],!1;if(l(o)<1)return Xe.errors=[{}],!1}else return Xe.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return Xe.errors=[{}],!1;var v=p===e}else var v=!0;if(v)if(r.github!==void 0&&
s.call(r,"github")){let c=r.github,p=e;if(e===p)if(typeof c=="string"){if(l(c)>141)return Xe.errors=[{}],!1;if(l(c)<3)return Xe.
errors=[{}],!1;if(!ni.test(c))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var v=p===e}else var v=!0}}}else return Xe.
errors=[{}],!1;return Xe.errors=i,e===0}function Kr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,v=!1,h=null,y=e;sr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?sr.
errors:i.concat(sr.errors),e=i.length);var p=y===e;p&&(v=!0,h=0);let c=e;Xe(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?Xe.errors:i.concat(Xe.errors),e=i.length);var p=c===e;if(p&&v?(v=!1,h=[h,1]):p&&(v=!0,h=1),v)e=
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
isArray(r)){if(r.length>50)return gr.errors=[{}],!1;if(r.length<1)return gr.errors=[{}],!1;{var t=!0;let v=r.length;for(let h=0;h<
v;h++){let y=r[h],c=e;if(typeof y!="string")return gr.errors=[{}],!1;if(e===e)if(typeof y=="string"){if(l(y)>141)return gr.
errors=[{}],!1;if(l(y)<2)return gr.errors=[{}],!1;if(!ii.test(y))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;
var t=c===e;if(!t)break}if(t){let h=r.length,y;if(h>1){let c={};for(;h--;){let p=r[h];if(typeof p=="string"){if(typeof c[p]==
"number")return y=c[p],gr.errors=[{}],!1;c[p]=h}}}}}}else return gr.errors=[{}],!1;return gr.errors=i,e===0}var ls={type:"\
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
let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.
call(r,"vault"))&&(m="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="va\
ult"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)
if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(
n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};
i===null?i=[m]:i.push(m),e++}var p=y===e;p&&(v=!0,h=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&v)v=!1,h=[h,2];else{p&&(v=!0,h=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let u of Object.keys(r))if(u!=="env"){let d={};i===null?i=[d]:i.push(
d),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(l(u)>128){let d={};
i===null?i=[d]:i.push(d),e++}else if(l(u)<1){let d={};i===null?i=[d]:i.push(d),e++}else if(!Qr.test(u)){let d={};i===null?
i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===
e;p&&v?(v=!1,h=[h,3]):p&&(v=!0,h=3)}}if(v)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,qr.errors=i,!1}return qr.errors=i,e===0}function We(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.allow===void 0||!s.call(r,"allow"))&&(p=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(p="login"))return We.errors=[{}],!1;{let m=e;for(let g of Object.keys(
r))if(!(g==="allow"||g==="tables"||g==="functions"||g==="login"))return We.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let g=r.allow,f=e;if(e===f)if(Array.isArray(g)){if(g.length>16)return We.errors=[{}],!1;if(g.length<1)
return We.errors=[{}],!1;{var t=!0;let o=g.length;for(let a=0;a<o;a++){let u=g[a],d=e;if(typeof u!="string")return We.errors=
[{}],!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||
u==="call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return We.errors=[{}],!1;var t=d===
e;if(!t)break}if(t){let a=g.length,u;if(a>1){let d={};for(;a--;){let A=g[a];if(typeof A=="string"){if(typeof d[A]=="numb\
er")return u=d[A],We.errors=[{}],!1;d[A]=a}}}}}}else return We.errors=[{}],!1;var v=f===e}else var v=!0;if(v){if(r.tables!==
void 0&&s.call(r,"tables")){let f=r.tables,n=e;if(e===n)if(Array.isArray(f)){if(f.length>1e3)return We.errors=[{}],!1;if(f.
length<1)return We.errors=[{}],!1;{var h=!0;let a=f.length;for(let u=0;u<a;u++){let d=f[u],A=e;if(typeof d!="string")return We.
errors=[{}],!1;if(e===e)if(typeof d=="string"){if(l(d)>261)return We.errors=[{}],!1;if(l(d)<3)return We.errors=[{}],!1;if(!Ur.
test(d))return We.errors=[{}],!1}else return We.errors=[{}],!1;var h=A===e;if(!h)break}if(h){let u=f.length,d;if(u>1){let A={};
for(;u--;){let $=f[u];if(typeof $=="string"){if(typeof A[$]=="number")return d=A[$],We.errors=[{}],!1;A[$]=u}}}}}}else return We.
errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,o=e;if(e===
o)if(Array.isArray(n)){if(n.length>1e3)return We.errors=[{}],!1;if(n.length<1)return We.errors=[{}],!1;{var y=!0;let u=n.
length;for(let d=0;d<u;d++){let A=n[d],$=e;if(typeof A!="string")return We.errors=[{}],!1;if(e===e)if(typeof A=="string"){
if(l(A)>261)return We.errors=[{}],!1;if(l(A)<3)return We.errors=[{}],!1;if(!Gr.test(A))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var y=$===e;if(!y)break}if(y){let d=n.length,A;if(d>1){let $={};for(;d--;){let E=n[d];if(typeof E=="strin\
g"){if(typeof $[E]=="number")return A=$[E],We.errors=[{}],!1;$[E]=d}}}}}}else return We.errors=[{}],!1;var v=o===e}else var v=!0;
if(v)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,o=e;if(e===o)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;
if((n.user===void 0||!s.call(n,"user"))&&(u="user")||(n.password===void 0||!s.call(n,"password"))&&(u="password"))return We.
errors=[{}],!1;{let d=e;for(let A of Object.keys(n))if(!(A==="user"||A==="password"))return We.errors=[{}],!1;if(d===e){
if(n.user!==void 0&&s.call(n,"user")){let A=n.user,$=e;if(e===e)if(typeof A=="string"){if(l(A)>63)return We.errors=[{}],
!1;if(l(A)<1)return We.errors=[{}],!1;if(!pr.test(A))return We.errors=[{}],!1}else return We.errors=[{}],!1;var c=$===e}else
var c=!0;if(c)if(n.password!==void 0&&s.call(n,"password")){let A=e;qr(n.password,{instancePath:V+"/login/password",parentData:n,
parentDataProperty:"password",rootData:K})||(i=i===null?qr.errors:i.concat(qr.errors),e=i.length);var c=A===e}else var c=!0}}}else
return We.errors=[{}],!1;var v=o===e}else var v=!0}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Je(r,{
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
var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,u=e,d=e,A=!1,$=null,E=e;if(typeof a!="st\
ring"){let k={};i===null?i=[k]:i.push(k),e++}if(!(a==="verify-full"||a==="disable")){let k={};i===null?i=[k]:i.push(k),e++}
var v=E===e;v&&(A=!0,$=0);let L=e;if(e===L)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if((a.ca===void 0||!s.call(
a,"ca"))&&(k="ca")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.keys(a))if(w!=="ca"){let b={};
i===null?i=[b]:i.push(b),e++;break}if(_===e&&a.ca!==void 0&&s.call(a,"ca")){let w=a.ca;if(e===e)if(typeof w=="string"){if(l(
w)>65536){let b={};i===null?i=[b]:i.push(b),e++}else if(l(w)<1){let b={};i===null?i=[b]:i.push(b),e++}else if(!Pi.test(w)){
let b={};i===null?i=[b]:i.push(b),e++}}else{let b={};i===null?i=[b]:i.push(b),e++}}}}else{let k={};i===null?i=[k]:i.push(
k),e++}var v=L===e;if(v&&A?(A=!1,$=[$,1]):v&&(A=!0,$=1),A)e=d,i!==null&&(d?i.length=d:i=null);else{let k={};return i===null?
i=[k]:i.push(k),e++,Je.errors=i,!1}var t=u===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let u=e;gr(
r.owners,{instancePath:V+"/owners",parentData:r,parentDataProperty:"owners",rootData:K})||(i=i===null?gr.errors:i.concat(
gr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let d=r.record,A=e;if(e===
e)if(d&&typeof d=="object"&&!Array.isArray(d)){let E=e;for(let L of Object.keys(d))if(!(L==="results"||L==="durable"))return Je.
errors=[{}],!1;if(E===e){if(d.results!==void 0&&s.call(d,"results")){let L=d.results,T=e,k=e,_=!1,w=null,b=e;if(typeof L!=
"string"){let j={};i===null?i=[j]:i.push(j),e++}if(!(L==="none"||L==="digest")){let j={};i===null?i=[j]:i.push(j),e++}var h=b===
e;h&&(_=!0,w=0);let W=e;if(e===W)if(L&&typeof L=="object"&&!Array.isArray(L)){let j;if((L.rows===void 0||!s.call(L,"rows"))&&
(j="rows")){let U={};i===null?i=[U]:i.push(U),e++}else{let U=e;for(let H of Object.keys(L))if(H!=="rows"){let M={};i===null?
i=[M]:i.push(M),e++;break}if(U===e&&L.rows!==void 0&&s.call(L,"rows")){let H=L.rows,M=e;if(!(typeof H=="number"&&!(H%1)&&
!isNaN(H)&&isFinite(H))){let q={};i===null?i=[q]:i.push(q),e++}if(e===M&&typeof H=="number"&&isFinite(H)){if(H>1e4||isNaN(
H)){let q={};i===null?i=[q]:i.push(q),e++}else if(H<1||isNaN(H)){let q={};i===null?i=[q]:i.push(q),e++}}}}}else{let j={};
i===null?i=[j]:i.push(j),e++}var h=W===e;if(h&&_?(_=!1,w=[w,1]):h&&(_=!0,w=1),_)e=k,i!==null&&(k?i.length=k:i=null);else{
let j={};return i===null?i=[j]:i.push(j),e++,Je.errors=i,!1}var y=T===e}else var y=!0;if(y)if(d.durable!==void 0&&s.call(
d,"durable")){let L=d.durable,T=e;if(typeof L!="string")return Je.errors=[{}],!1;if(L!=="within-a-second")return Je.errors=
[{}],!1;var y=T===e}else var y=!0}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let d=r.roles,A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>100)return Je.
errors=[{}],!1;if(Object.keys(d).length<1)return Je.errors=[{}],!1;for(let E of Object.keys(d)){let L=e;if(e===e)if(typeof E==
"string"){if(l(E)>63){let T={};i===null?i=[T]:i.push(T),e++}else if(l(E)<1){let T={};i===null?i=[T]:i.push(T),e++}else if(!He.
test(E)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var c=L===e;if(!c){let T={};return i===
null?i=[T]:i.push(T),e++,Je.errors=i,!1}}if(c)for(let E of Object.keys(d)){let L=e;We(d[E],{instancePath:V+"/roles/"+E.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:E,rootData:K})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);var p=L===e;if(!p)break}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}else return Je.errors=
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
[{}],!1;for(let y of Object.keys(r)){let c=e;if(e===c)if(typeof y=="string"){if(l(y)>128){let p={};i===null?i=[p]:i.push(
p),e++}else if(!Oi.test(y)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}var t=c===
e;if(!t){let p={};return i===null?i=[p]:i.push(p),e++,nr.errors=i,!1}}if(t){let y=e;for(let c of Object.keys(r))if(c!=="\
issuer"){let p=r[c],m=e;if(typeof p!="string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return nr.errors=[{}],
!1;if(e===m&&typeof p=="string"){if(l(p)>512)return nr.errors=[{}],!1;if(l(p)<1)return nr.errors=[{}],!1}var v=m===e;if(!v)
break}if(y===e&&r.issuer!==void 0&&s.call(r,"issuer")){let c=r.issuer;if(e===e)if(typeof c=="string"){if(l(c)>63)return nr.
errors=[{}],!1;if(l(c)<1)return nr.errors=[{}],!1;if(!He.test(c))return nr.errors=[{}],!1}else return nr.errors=[{}],!1}}}}else
return nr.errors=[{}],!1;return nr.errors=i,e===0}function Tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(l(f)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Lr.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=y===e;p&&(v=!0,h=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(l(f)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!He.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(nr(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var p=m===e;p&&v?(v=!1,h=[h,2]):p&&(v=!0,h=2)}if(v)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Tr.errors=i,!1}return Tr.errors=i,e===0}var Li=new RegExp("\\S","u"),fi=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Oe(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let c;if((r.to===void 0||!s.call(r,"to"))&&(c="to")||(r.role===void 0||!s.call(r,"role"))&&(c="role")||(r.why===void 0||
!s.call(r,"why"))&&(c="why")||(r.until===void 0||!s.call(r,"until"))&&(c="until"))return Oe.errors=[{}],!1;{let p=e;for(let m of Object.
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
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let a=r.only,u=e;if(e===u)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Oe.errors=[{}],!1;{let A=e;for(let $ of Object.keys(a))if(!($===
"tables"||$==="allow"))return Oe.errors=[{}],!1;if(A===e){if(a.tables!==void 0&&s.call(a,"tables")){let $=a.tables,E=e;if(e===
E)if(Array.isArray($)){if($.length>1e3)return Oe.errors=[{}],!1;if($.length<1)return Oe.errors=[{}],!1;{var v=!0;let T=$.
length;for(let k=0;k<T;k++){let _=$[k],w=e;if(typeof _!="string")return Oe.errors=[{}],!1;if(e===e)if(typeof _=="string"){
if(l(_)>261)return Oe.errors=[{}],!1;if(l(_)<3)return Oe.errors=[{}],!1;if(!Ur.test(_))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var v=w===e;if(!v)break}if(v){let k=$.length,_;if(k>1){let w={};for(;k--;){let b=$[k];if(typeof b=="strin\
g"){if(typeof w[b]=="number")return _=w[b],Oe.errors=[{}],!1;w[b]=k}}}}}}else return Oe.errors=[{}],!1;var y=E===e}else var y=!0;
if(y)if(a.allow!==void 0&&s.call(a,"allow")){let $=a.allow,E=e;if(e===E)if(Array.isArray($)){if($.length>15)return Oe.errors=
[{}],!1;if($.length<1)return Oe.errors=[{}],!1;{var h=!0;let T=$.length;for(let k=0;k<T;k++){let _=$[k],w=e;if(typeof _!=
"string")return Oe.errors=[{}],!1;if(typeof _!="string")return Oe.errors=[{}],!1;if(!(_==="select"||_==="insert"||_==="u\
pdate"||_==="delete"||_==="merge"||_==="truncate"||_==="ddl"||_==="call"||_==="do"||_==="lock"||_==="notify"||_==="maint\
enance"||_==="set"||_==="other"))return Oe.errors=[{}],!1;var h=w===e;if(!h)break}if(h){let k=$.length,_;if(k>1){let w={};
for(;k--;){let b=$[k];if(typeof b=="string"){if(typeof w[b]=="number")return _=w[b],Oe.errors=[{}],!1;w[b]=k}}}}}}else return Oe.
errors=[{}],!1;var y=E===e}else var y=!0}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let a=r.sessions,u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Oe.errors=
[{}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Oe.errors=[{}],!1;if(a<1||isNaN(a))return Oe.
errors=[{}],!1}var t=u===e}else var t=!0}}}}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}var ui=Le,as={title:"\
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
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&($="unlisted"))return Le.errors=[{}],!1;{let E=e;for(let L of Object.keys(r))
if(!(L==="unlisted"||L==="columns"||L==="detect"||L==="clear"))return Le.errors=[{}],!1;if(E===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let L=r.unlisted,T=e;if(typeof L!="string")return Le.errors=[{}],!1;if(!(L==="show"||L==="hide"))return Le.
errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let T=r.columns,k=e;if(e===k)
if(T&&typeof T=="object"&&!Array.isArray(T)){if(Object.keys(T).length>1e4)return Le.errors=[{}],!1;for(let w of Object.keys(
T)){let b=e;if(e===e)if(typeof w=="string"){if(l(w)>392){let W={};i===null?i=[W]:i.push(W),e++}else if(l(w)<5){let W={};
i===null?i=[W]:i.push(W),e++}else if(!Mr.test(w)){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.
push(W),e++}var v=b===e;if(!v){let W={};return i===null?i=[W]:i.push(W),e++,Le.errors=i,!1}}if(v)for(let w of Object.keys(
T)){let b=T[w],W=e,N=e,j=!1,U=null,H=e;if(typeof b!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(!(b==="null"||b===
"fixed"||b==="hash")){let q={};i===null?i=[q]:i.push(q),e++}var y=H===e;y&&(j=!0,U=0);let M=e;if(e===M)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let q;if((b.null===void 0||!s.call(b,"null"))&&(q="null")){let R={};i===null?i=[R]:i.push(R),
e++}else{let R=e;for(let C of Object.keys(b))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let S={};i===null?
i=[S]:i.push(S),e++;break}if(R===e){if(b.null!==void 0&&s.call(b,"null")){let C=b.null,S=e;if(typeof C!="boolean"){let F={};
i===null?i=[F]:i.push(F),e++}if(C!==!0){let F={};i===null?i=[F]:i.push(F),e++}var h=S===e}else var h=!0;if(h){if(b.nulls!==
void 0&&s.call(b,"nulls")){let S=b.nulls,O=e;if(typeof S!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(S==="show"||
S==="hide")){let x={};i===null?i=[x]:i.push(x),e++}var h=O===e}else var h=!0;if(h){if(b.write!==void 0&&s.call(b,"write")){
let O=b.write,F=e;if(typeof O!="string"){let P={};i===null?i=[P]:i.push(P),e++}if(O!=="allow"){let P={};i===null?i=[P]:i.
push(P),e++}var h=F===e}else var h=!0;if(h)if(b.search!==void 0&&s.call(b,"search")){let O=b.search,F=e;if(typeof O!="st\
ring"){let P={};i===null?i=[P]:i.push(P),e++}if(O!=="equality"){let P={};i===null?i=[P]:i.push(P),e++}var h=F===e}else var h=!0}}}}}else{
let q={};i===null?i=[q]:i.push(q),e++}var y=M===e;if(y&&j)j=!1,U=[U,1];else{y&&(j=!0,U=1);let q=e;if(e===q)if(b&&typeof b==
"object"&&!Array.isArray(b)){let C;if((b.fixed===void 0||!s.call(b,"fixed"))&&(C="fixed")){let S={};i===null?i=[S]:i.push(
S),e++}else{let S=e;for(let O of Object.keys(b))if(!(O==="fixed"||O==="nulls"||O==="write"||O==="search")){let F={};i===
null?i=[F]:i.push(F),e++;break}if(S===e){if(b.fixed!==void 0&&s.call(b,"fixed")){let O=b.fixed,F=e;if(typeof O!="string"&&
!(typeof O=="number"&&isFinite(O))&&typeof O!="boolean"){let P={};i===null?i=[P]:i.push(P),e++}if(e===F&&typeof O=="stri\
ng"&&l(O)>1e3){let P={};i===null?i=[P]:i.push(P),e++}var c=F===e}else var c=!0;if(c){if(b.nulls!==void 0&&s.call(b,"null\
s")){let F=b.nulls,x=e;if(typeof F!="string"){let z={};i===null?i=[z]:i.push(z),e++}if(!(F==="show"||F==="hide")){let z={};
i===null?i=[z]:i.push(z),e++}var c=x===e}else var c=!0;if(c){if(b.write!==void 0&&s.call(b,"write")){let x=b.write,P=e;if(typeof x!=
"string"){let I={};i===null?i=[I]:i.push(I),e++}if(x!=="allow"){let I={};i===null?i=[I]:i.push(I),e++}var c=P===e}else var c=!0;
if(c)if(b.search!==void 0&&s.call(b,"search")){let x=b.search,P=e;if(typeof x!="string"){let I={};i===null?i=[I]:i.push(
I),e++}if(x!=="equality"){let I={};i===null?i=[I]:i.push(I),e++}var c=P===e}else var c=!0}}}}}else{let C={};i===null?i=[
C]:i.push(C),e++}var y=q===e;if(y&&j)j=!1,U=[U,2];else{y&&(j=!0,U=2);let C=e;if(e===C)if(b&&typeof b=="object"&&!Array.isArray(
b)){let O;if((b.keep===void 0||!s.call(b,"keep"))&&(O="keep")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let x of Object.
keys(b))if(!(x==="keep"||x==="nulls"||x==="write"||x==="search")){let P={};i===null?i=[P]:i.push(P),e++;break}if(F===e){
if(b.keep!==void 0&&s.call(b,"keep")){let x=b.keep,P=e;if(e===P)if(x&&typeof x=="object"&&!Array.isArray(x))if(Object.keys(
x).length<1){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let D of Object.keys(x))if(!(D==="first"||D==="last")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(x.first!==void 0&&s.call(x,"first")){let D=x.first,Z=e;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof D=="number"&&isFinite(
D)){if(D>64||isNaN(D)){let X={};i===null?i=[X]:i.push(X),e++}else if(D<1||isNaN(D)){let X={};i===null?i=[X]:i.push(X),e++}}
var p=Z===e}else var p=!0;if(p)if(x.last!==void 0&&s.call(x,"last")){let D=x.last,Z=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(
D)&&isFinite(D))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof D=="number"&&isFinite(D)){if(D>64||isNaN(D)){let X={};
i===null?i=[X]:i.push(X),e++}else if(D<1||isNaN(D)){let X={};i===null?i=[X]:i.push(X),e++}}var p=Z===e}else var p=!0}}else{
let I={};i===null?i=[I]:i.push(I),e++}var m=P===e}else var m=!0;if(m){if(b.nulls!==void 0&&s.call(b,"nulls")){let P=b.nulls,
z=e;if(typeof P!="string"){let D={};i===null?i=[D]:i.push(D),e++}if(!(P==="show"||P==="hide")){let D={};i===null?i=[D]:i.
push(D),e++}var m=z===e}else var m=!0;if(m){if(b.write!==void 0&&s.call(b,"write")){let z=b.write,I=e;if(typeof z!="stri\
ng"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(z!=="allow"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=I===e}else var m=!0;
if(m)if(b.search!==void 0&&s.call(b,"search")){let z=b.search,I=e;if(typeof z!="string"){let Z={};i===null?i=[Z]:i.push(
Z),e++}if(z!=="equality"){let Z={};i===null?i=[Z]:i.push(Z),e++}var m=I===e}else var m=!0}}}}}else{let O={};i===null?i=[
O]:i.push(O),e++}var y=C===e;if(y&&j)j=!1,U=[U,3];else{y&&(j=!0,U=3);let O=e;if(e===O)if(b&&typeof b=="object"&&!Array.isArray(
b)){let x;if((b.email===void 0||!s.call(b,"email"))&&(x="email")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let z of Object.
keys(b))if(!(z==="email"||z==="nulls"||z==="write"||z==="search")){let I={};i===null?i=[I]:i.push(I),e++;break}if(P===e){
if(b.email!==void 0&&s.call(b,"email")){let z=b.email,I=e;if(typeof z!="string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(z!==
"domain"){let Z={};i===null?i=[Z]:i.push(Z),e++}var g=I===e}else var g=!0;if(g){if(b.nulls!==void 0&&s.call(b,"nulls")){
let I=b.nulls,D=e;if(typeof I!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(!(I==="show"||I==="hide")){let ee={};
i===null?i=[ee]:i.push(ee),e++}var g=D===e}else var g=!0;if(g){if(b.write!==void 0&&s.call(b,"write")){let D=b.write,Z=e;
if(typeof D!="string"){let X={};i===null?i=[X]:i.push(X),e++}if(D!=="allow"){let X={};i===null?i=[X]:i.push(X),e++}var g=Z===
e}else var g=!0;if(g)if(b.search!==void 0&&s.call(b,"search")){let D=b.search,Z=e;if(typeof D!="string"){let X={};i===null?
i=[X]:i.push(X),e++}if(D!=="equality"){let X={};i===null?i=[X]:i.push(X),e++}var g=Z===e}else var g=!0}}}}}else{let x={};
i===null?i=[x]:i.push(x),e++}var y=O===e;if(y&&j)j=!1,U=[U,4];else{y&&(j=!0,U=4);let x=e;if(e===x)if(b&&typeof b=="objec\
t"&&!Array.isArray(b)){let z;if((b.hash===void 0||!s.call(b,"hash"))&&(z="hash")){let I={};i===null?i=[I]:i.push(I),e++}else{
let I=e;for(let D of Object.keys(b))if(!(D==="hash"||D==="nulls"||D==="write"||D==="search")){let Z={};i===null?i=[Z]:i.
push(Z),e++;break}if(I===e){if(b.hash!==void 0&&s.call(b,"hash")){let D=b.hash,Z=e;if(typeof D!="boolean"){let X={};i===
null?i=[X]:i.push(X),e++}if(D!==!0){let X={};i===null?i=[X]:i.push(X),e++}var f=Z===e}else var f=!0;if(f){if(b.nulls!==void 0&&
s.call(b,"nulls")){let Z=b.nulls,ee=e;if(typeof Z!="string"){let Q={};i===null?i=[Q]:i.push(Q),e++}if(!(Z==="show"||Z===
"hide")){let Q={};i===null?i=[Q]:i.push(Q),e++}var f=ee===e}else var f=!0;if(f){if(b.write!==void 0&&s.call(b,"write")){
let ee=b.write,X=e;if(typeof ee!="string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="allow"){let Ne={};i===null?
i=[Ne]:i.push(Ne),e++}var f=X===e}else var f=!0;if(f)if(b.search!==void 0&&s.call(b,"search")){let ee=b.search,X=e;if(typeof ee!=
"string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="equality"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var f=X===
e}else var f=!0}}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var y=x===e;y&&j?(j=!1,U=[U,5]):y&&(j=!0,U=5)}}}}if(j)e=N,
i!==null&&(N?i.length=N:i=null);else{let q={};return i===null?i=[q]:i.push(q),e++,Le.errors=i,!1}var n=W===e;if(!n)break}}else
return Le.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let k=r.detect,_=e;if(e===
_)if(Array.isArray(k)){if(k.length>5)return Le.errors=[{}],!1;if(k.length<1)return Le.errors=[{}],!1;{var o=!0;let b=k.length;
for(let W=0;W<b;W++){let N=k[W],j=e;if(typeof N!="string")return Le.errors=[{}],!1;if(!(N==="credit-card"||N==="us-ssn"||
N==="email"||N==="iban"||N==="token"))return Le.errors=[{}],!1;var o=j===e;if(!o)break}if(o){let W=k.length,N;if(W>1){let j={};
for(;W--;){let U=k[W];if(typeof U=="string"){if(typeof j[U]=="number")return N=j[U],Le.errors=[{}],!1;j[U]=W}}}}}}else return Le.
errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let k=r.clear,_=e;if(e===_)if(Array.
isArray(k)){if(k.length>1e3)return Le.errors=[{}],!1;if(k.length<1)return Le.errors=[{}],!1;{var a=!0;let b=k.length;for(let W=0;W<
b;W++){let N=k[W],j=e;if(e===j)if(N&&typeof N=="object"&&!Array.isArray(N)){let H;if((N.columns===void 0||!s.call(N,"col\
umns"))&&(H="columns")||(N.roles===void 0||!s.call(N,"roles"))&&(H="roles"))return Le.errors=[{}],!1;{let M=e;for(let q of Object.
keys(N))if(!(q==="columns"||q==="roles"))return Le.errors=[{}],!1;if(M===e){if(N.columns!==void 0&&s.call(N,"columns")){
let q=N.columns,R=e;if(e===R)if(Array.isArray(q)){if(q.length>1e3)return Le.errors=[{}],!1;if(q.length<1)return Le.errors=
[{}],!1;{var u=!0;let S=q.length;for(let O=0;O<S;O++){let F=q[O],x=e;if(typeof F!="string")return Le.errors=[{}],!1;if(e===
e)if(typeof F=="string"){if(l(F)>392)return Le.errors=[{}],!1;if(l(F)<5)return Le.errors=[{}],!1;if(!Mr.test(F))return Le.
errors=[{}],!1}else return Le.errors=[{}],!1;var u=x===e;if(!u)break}if(u){let O=q.length,F;if(O>1){let x={};for(;O--;){
let P=q[O];if(typeof P=="string"){if(typeof x[P]=="number")return F=x[P],Le.errors=[{}],!1;x[P]=O}}}}}}else return Le.errors=
[{}],!1;var A=R===e}else var A=!0;if(A)if(N.roles!==void 0&&s.call(N,"roles")){let q=N.roles,R=e;if(e===R)if(Array.isArray(
q)){if(q.length>100)return Le.errors=[{}],!1;if(q.length<1)return Le.errors=[{}],!1;{var d=!0;let S=q.length;for(let O=0;O<
S;O++){let F=q[O],x=e;if(typeof F!="string")return Le.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(F)>63)return Le.
errors=[{}],!1;if(l(F)<1)return Le.errors=[{}],!1;if(!He.test(F))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var d=x===e;if(!d)break}if(d){let O=q.length,F;if(O>1){let x={};for(;O--;){let P=q[O];if(typeof P=="string"){if(typeof x[P]==
"number")return F=x[P],Le.errors=[{}],!1;x[P]=O}}}}}}else return Le.errors=[{}],!1;var A=R===e}else var A=!0}}}else return Le.
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
function Ze(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if((r.zone===void 0||!s.call(r,"zone"))&&(h="zone"))return Ze.errors=[{}],!1;{let y=e;
for(let c of Object.keys(r))if(!(c==="days"||c==="from"||c==="to"||c==="zone"))return Ze.errors=[{}],!1;if(y===e){if(r.days!==
void 0&&s.call(r,"days")){let c=r.days,p=e;if(e===p)if(Array.isArray(c)){if(c.length>7)return Ze.errors=[{}],!1;if(c.length<
1)return Ze.errors=[{}],!1;{var t=!0;let g=c.length;for(let f=0;f<g;f++){let n=c[f],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return Ze.errors=[{}],!1;if(!qi.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return Ze.errors=[{}],!1;var v=p===e}else var v=!0;if(v){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,
m=e;if(e===e)if(typeof p=="string"){if(l(p)>5)return Ze.errors=[{}],!1;if(!pi.test(p))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var v=m===e}else var v=!0;if(v){if(r.to!==void 0&&s.call(r,"to")){let m=r.to,g=e;if(e===e)if(typeof m=="s\
tring"){if(l(m)>5)return Ze.errors=[{}],!1;if(!pi.test(m))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var v=g===
e}else var v=!0;if(v)if(r.zone!==void 0&&s.call(r,"zone")){let m=r.zone,g=e;if(e===g)if(typeof m=="string"){if(l(m)>64)return Ze.
errors=[{}],!1;if(l(m)<3)return Ze.errors=[{}],!1;if(!Di.test(m))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var v=g===e}else var v=!0}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function B(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return B.errors=[{}],!1;{let T=e;for(let k of Object.keys(r))if(!(k==="deny"||k==="hold"||k==="limit"))return B.
errors=[{}],!1;if(T===e){if(r.deny!==void 0&&s.call(r,"deny")){let k=r.deny,_=e;if(e===_)if(Array.isArray(k)){if(k.length>
100)return B.errors=[{}],!1;if(k.length<1)return B.errors=[{}],!1;{var t=!0;let b=k.length;for(let W=0;W<b;W++){let N=k[W],
j=e;if(e===j)if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length<1)return B.errors=[{}],!1;{let H=e;for(let M of Object.
keys(N))if(!(M==="statements"||M==="tables"||M==="columns"||M==="roles"||M==="during"||M==="outside"||M==="from"||M==="n\
otFrom"))return B.errors=[{}],!1;if(H===e){if(N.statements!==void 0&&s.call(N,"statements")){let M=N.statements,q=e;if(e===
q)if(Array.isArray(M)){if(M.length>40)return B.errors=[{}],!1;if(M.length<1)return B.errors=[{}],!1;{var v=!0;let C=M.length;
for(let S=0;S<C;S++){let O=M[S],F=e;if(typeof O!="string")return B.errors=[{}],!1;if(typeof O!="string")return B.errors=
[{}],!1;if(!(O==="select"||O==="insert"||O==="update"||O==="delete"||O==="merge"||O==="truncate"||O==="ddl"||O==="call"||
O==="do"||O==="lock"||O==="notify"||O==="maintenance"||O==="set"||O==="other"||O==="create"||O==="alter"||O==="drop"||O===
"grant-rights"||O==="alter-system"||O==="alter-role"||O==="copy"||O==="copy-file"||O==="copy-program"||O==="explain-anal\
yze"||O==="prepare"||O==="cursor"||O==="two-phase"||O==="without-condition"))return B.errors=[{}],!1;var v=F===e;if(!v)break}
if(v){let S=M.length,O;if(S>1){let F={};for(;S--;){let x=M[S];if(typeof x=="string"){if(typeof F[x]=="number")return O=F[x],
B.errors=[{}],!1;F[x]=S}}}}}}else return B.errors=[{}],!1;var h=q===e}else var h=!0;if(h){if(N.tables!==void 0&&s.call(N,
"tables")){let q=N.tables,R=e;if(e===R)if(Array.isArray(q)){if(q.length>100)return B.errors=[{}],!1;if(q.length<1)return B.
errors=[{}],!1;{var y=!0;let S=q.length;for(let O=0;O<S;O++){let F=q[O],x=e;if(typeof F!="string")return B.errors=[{}],!1;
if(e===e)if(typeof F=="string"){if(l(F)>261)return B.errors=[{}],!1;if(l(F)<3)return B.errors=[{}],!1;if(!Ur.test(F))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var y=x===e;if(!y)break}if(y){let O=q.length,F;if(O>1){let x={};for(;O--;){let P=q[O];
if(typeof P=="string"){if(typeof x[P]=="number")return F=x[P],B.errors=[{}],!1;x[P]=O}}}}}}else return B.errors=[{}],!1;
var h=R===e}else var h=!0;if(h){if(N.columns!==void 0&&s.call(N,"columns")){let R=N.columns,C=e;if(e===C)if(Array.isArray(
R)){if(R.length>100)return B.errors=[{}],!1;if(R.length<1)return B.errors=[{}],!1;{var c=!0;let O=R.length;for(let F=0;F<
O;F++){let x=R[F],P=e;if(typeof x!="string")return B.errors=[{}],!1;if(e===e)if(typeof x=="string"){if(l(x)>392)return B.
errors=[{}],!1;if(l(x)<5)return B.errors=[{}],!1;if(!Mr.test(x))return B.errors=[{}],!1}else return B.errors=[{}],!1;var c=P===
e;if(!c)break}if(c){let F=R.length,x;if(F>1){let P={};for(;F--;){let z=R[F];if(typeof z=="string"){if(typeof P[z]=="numb\
er")return x=P[z],B.errors=[{}],!1;P[z]=F}}}}}}else return B.errors=[{}],!1;var h=C===e}else var h=!0;if(h){if(N.roles!==
void 0&&s.call(N,"roles")){let C=N.roles,S=e;if(e===S)if(Array.isArray(C)){if(C.length>100)return B.errors=[{}],!1;if(C.
length<1)return B.errors=[{}],!1;{var p=!0;let F=C.length;for(let x=0;x<F;x++){let P=C[x],z=e;if(typeof P!="string")return B.
errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(P)>63)return B.errors=[{}],!1;if(l(P)<1)return B.errors=[{}],!1;if(!He.
test(P))return B.errors=[{}],!1}else return B.errors=[{}],!1;var p=z===e;if(!p)break}if(p){let x=C.length,P;if(x>1){let z={};
for(;x--;){let I=C[x];if(typeof I=="string"){if(typeof z[I]=="number")return P=z[I],B.errors=[{}],!1;z[I]=x}}}}}}else return B.
errors=[{}],!1;var h=S===e}else var h=!0;if(h){if(N.during!==void 0&&s.call(N,"during")){let S=e;Ze(N.during,{instancePath:V+
"/deny/"+W+"/during",parentData:N,parentDataProperty:"during",rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=
i.length);var h=S===e}else var h=!0;if(h){if(N.outside!==void 0&&s.call(N,"outside")){let O=e;Ze(N.outside,{instancePath:V+
"/deny/"+W+"/outside",parentData:N,parentDataProperty:"outside",rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),
e=i.length);var h=O===e}else var h=!0;if(h){if(N.from!==void 0&&s.call(N,"from")){let F=N.from,x=e;if(e===e)if(Array.isArray(
F)){if(F.length>100)return B.errors=[{}],!1;if(F.length<1)return B.errors=[{}],!1;{var m=!0;let z=F.length;for(let I=0;I<
z;I++){let D=F[I],Z=e;if(e===Z)if(typeof D=="string"){if(l(D)>49)return B.errors=[{}],!1;if(l(D)<2)return B.errors=[{}],
!1;if(!Hr.test(D))return B.errors=[{}],!1}else return B.errors=[{}],!1;var m=Z===e;if(!m)break}if(m){let I=F.length,D;if(I>
1){let Z={};for(;I--;){let ee=F[I];if(typeof ee=="string"){if(typeof Z[ee]=="number")return D=Z[ee],B.errors=[{}],!1;Z[ee]=
I}}}}}}else return B.errors=[{}],!1;var h=x===e}else var h=!0;if(h)if(N.notFrom!==void 0&&s.call(N,"notFrom")){let F=N.notFrom,
x=e;if(e===e)if(Array.isArray(F)){if(F.length>100)return B.errors=[{}],!1;if(F.length<1)return B.errors=[{}],!1;{var g=!0;
let z=F.length;for(let I=0;I<z;I++){let D=F[I],Z=e;if(e===Z)if(typeof D=="string"){if(l(D)>49)return B.errors=[{}],!1;if(l(
D)<2)return B.errors=[{}],!1;if(!Hr.test(D))return B.errors=[{}],!1}else return B.errors=[{}],!1;var g=Z===e;if(!g)break}
if(g){let I=F.length,D;if(I>1){let Z={};for(;I--;){let ee=F[I];if(typeof ee=="string"){if(typeof Z[ee]=="number")return D=
Z[ee],B.errors=[{}],!1;Z[ee]=I}}}}}}else return B.errors=[{}],!1;var h=x===e}else var h=!0}}}}}}}}}else return B.errors=
[{}],!1;var t=j===e;if(!t)break}}}else return B.errors=[{}],!1;var f=_===e}else var f=!0;if(f){if(r.hold!==void 0&&s.call(
r,"hold")){let _=r.hold,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return B.errors=[{}],!1;if(_.length<1)return B.
errors=[{}],!1;{var n=!0;let W=_.length;for(let N=0;N<W;N++){let j=_[N],U=e;if(e===U)if(j&&typeof j=="object"&&!Array.isArray(
j)){if(Object.keys(j).length<1)return B.errors=[{}],!1;{let M=e;for(let q of Object.keys(j))if(!s.call(Fi.properties.hold.
items.properties,q))return B.errors=[{}],!1;if(M===e){if(j.statements!==void 0&&s.call(j,"statements")){let q=j.statements,
R=e;if(e===R)if(Array.isArray(q)){if(q.length>40)return B.errors=[{}],!1;if(q.length<1)return B.errors=[{}],!1;{var o=!0;
let S=q.length;for(let O=0;O<S;O++){let F=q[O],x=e;if(typeof F!="string")return B.errors=[{}],!1;if(typeof F!="string")return B.
errors=[{}],!1;if(!(F==="select"||F==="insert"||F==="update"||F==="delete"||F==="merge"||F==="truncate"||F==="ddl"||F===
"call"||F==="do"||F==="lock"||F==="notify"||F==="maintenance"||F==="set"||F==="other"||F==="create"||F==="alter"||F==="d\
rop"||F==="grant-rights"||F==="alter-system"||F==="alter-role"||F==="copy"||F==="copy-file"||F==="copy-program"||F==="ex\
plain-analyze"||F==="prepare"||F==="cursor"||F==="two-phase"||F==="without-condition"))return B.errors=[{}],!1;var o=x===
e;if(!o)break}if(o){let O=q.length,F;if(O>1){let x={};for(;O--;){let P=q[O];if(typeof P=="string"){if(typeof x[P]=="numb\
er")return F=x[P],B.errors=[{}],!1;x[P]=O}}}}}}else return B.errors=[{}],!1;var a=R===e}else var a=!0;if(a){if(j.tables!==
void 0&&s.call(j,"tables")){let R=j.tables,C=e;if(e===C)if(Array.isArray(R)){if(R.length>100)return B.errors=[{}],!1;if(R.
length<1)return B.errors=[{}],!1;{var u=!0;let O=R.length;for(let F=0;F<O;F++){let x=R[F],P=e;if(typeof x!="string")return B.
errors=[{}],!1;if(e===e)if(typeof x=="string"){if(l(x)>261)return B.errors=[{}],!1;if(l(x)<3)return B.errors=[{}],!1;if(!Ur.
test(x))return B.errors=[{}],!1}else return B.errors=[{}],!1;var u=P===e;if(!u)break}if(u){let F=R.length,x;if(F>1){let P={};
for(;F--;){let z=R[F];if(typeof z=="string"){if(typeof P[z]=="number")return x=P[z],B.errors=[{}],!1;P[z]=F}}}}}}else return B.
errors=[{}],!1;var a=C===e}else var a=!0;if(a){if(j.columns!==void 0&&s.call(j,"columns")){let C=j.columns,S=e;if(e===S)
if(Array.isArray(C)){if(C.length>100)return B.errors=[{}],!1;if(C.length<1)return B.errors=[{}],!1;{var d=!0;let F=C.length;
for(let x=0;x<F;x++){let P=C[x],z=e;if(typeof P!="string")return B.errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(P)>
392)return B.errors=[{}],!1;if(l(P)<5)return B.errors=[{}],!1;if(!Mr.test(P))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var d=z===e;if(!d)break}if(d){let x=C.length,P;if(x>1){let z={};for(;x--;){let I=C[x];if(typeof I=="string"){if(typeof z[I]==
"number")return P=z[I],B.errors=[{}],!1;z[I]=x}}}}}}else return B.errors=[{}],!1;var a=S===e}else var a=!0;if(a){if(j.roles!==
void 0&&s.call(j,"roles")){let S=j.roles,O=e;if(e===O)if(Array.isArray(S)){if(S.length>100)return B.errors=[{}],!1;if(S.
length<1)return B.errors=[{}],!1;{var A=!0;let x=S.length;for(let P=0;P<x;P++){let z=S[P],I=e;if(typeof z!="string")return B.
errors=[{}],!1;if(e===e)if(typeof z=="string"){if(l(z)>63)return B.errors=[{}],!1;if(l(z)<1)return B.errors=[{}],!1;if(!He.
test(z))return B.errors=[{}],!1}else return B.errors=[{}],!1;var A=I===e;if(!A)break}if(A){let P=S.length,z;if(P>1){let I={};
for(;P--;){let D=S[P];if(typeof D=="string"){if(typeof I[D]=="number")return z=I[D],B.errors=[{}],!1;I[D]=P}}}}}}else return B.
errors=[{}],!1;var a=O===e}else var a=!0;if(a){if(j.during!==void 0&&s.call(j,"during")){let O=e;Ze(j.during,{instancePath:V+
"/hold/"+N+"/during",parentData:j,parentDataProperty:"during",rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=
i.length);var a=O===e}else var a=!0;if(a){if(j.outside!==void 0&&s.call(j,"outside")){let F=e;Ze(j.outside,{instancePath:V+
"/hold/"+N+"/outside",parentData:j,parentDataProperty:"outside",rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),
e=i.length);var a=F===e}else var a=!0;if(a){if(j.from!==void 0&&s.call(j,"from")){let x=j.from,P=e;if(e===e)if(Array.isArray(
x)){if(x.length>100)return B.errors=[{}],!1;if(x.length<1)return B.errors=[{}],!1;{var $=!0;let I=x.length;for(let D=0;D<
I;D++){let Z=x[D],ee=e;if(e===ee)if(typeof Z=="string"){if(l(Z)>49)return B.errors=[{}],!1;if(l(Z)<2)return B.errors=[{}],
!1;if(!Hr.test(Z))return B.errors=[{}],!1}else return B.errors=[{}],!1;var $=ee===e;if(!$)break}if($){let D=x.length,Z;if(D>
1){let ee={};for(;D--;){let X=x[D];if(typeof X=="string"){if(typeof ee[X]=="number")return Z=ee[X],B.errors=[{}],!1;ee[X]=
D}}}}}}else return B.errors=[{}],!1;var a=P===e}else var a=!0;if(a){if(j.notFrom!==void 0&&s.call(j,"notFrom")){let P=j.
notFrom,z=e;if(e===e)if(Array.isArray(P)){if(P.length>100)return B.errors=[{}],!1;if(P.length<1)return B.errors=[{}],!1;
{var E=!0;let D=P.length;for(let Z=0;Z<D;Z++){let ee=P[Z],X=e;if(e===X)if(typeof ee=="string"){if(l(ee)>49)return B.errors=
[{}],!1;if(l(ee)<2)return B.errors=[{}],!1;if(!Hr.test(ee))return B.errors=[{}],!1}else return B.errors=[{}],!1;var E=X===
e;if(!E)break}if(E){let Z=P.length,ee;if(Z>1){let X={};for(;Z--;){let Q=P[Z];if(typeof Q=="string"){if(typeof X[Q]=="num\
ber")return ee=X[Q],B.errors=[{}],!1;X[Q]=Z}}}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0;if(a)if(j.rows!==
void 0&&s.call(j,"rows")){let P=j.rows,z=e;if(e===z)if(P&&typeof P=="object"&&!Array.isArray(P)){let D;if((P.over===void 0||
!s.call(P,"over"))&&(D="over"))return B.errors=[{}],!1;{let Z=e;for(let ee of Object.keys(P))if(ee!=="over")return B.errors=
[{}],!1;if(Z===e&&P.over!==void 0&&s.call(P,"over")){let ee=P.over,X=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(
ee)))return B.errors=[{}],!1;if(e===X&&typeof ee=="number"&&isFinite(ee)){if(ee>1e9||isNaN(ee))return B.errors=[{}],!1;if(ee<
1||isNaN(ee))return B.errors=[{}],!1}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0}}}}}}}}}}else return B.errors=
[{}],!1;var n=U===e;if(!n)break}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0;if(f)if(r.limit!==void 0&&s.call(
r,"limit")){let _=r.limit,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(Object.keys(_).length<1)return B.
errors=[{}],!1;{let W=e;for(let N of Object.keys(_))if(!(N==="rows"||N==="sessionRows"||N==="statement"))return B.errors=
[{}],!1;if(W===e){if(_.rows!==void 0&&s.call(_,"rows")){let N=_.rows,j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(
N)))return B.errors=[{}],!1;if(e===j&&typeof N=="number"&&isFinite(N)){if(N>1e9||isNaN(N))return B.errors=[{}],!1;if(N<1||
isNaN(N))return B.errors=[{}],!1}var L=j===e}else var L=!0;if(L){if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let j=_.
sessionRows,U=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return B.errors=[{}],!1;if(e===U&&typeof j=="nu\
mber"&&isFinite(j)){if(j>1e12||isNaN(j))return B.errors=[{}],!1;if(j<1||isNaN(j))return B.errors=[{}],!1}var L=U===e}else
var L=!0;if(L)if(_.statement!==void 0&&s.call(_,"statement")){let j=_.statement,U=e;if(e===e)if(typeof j=="string"){if(l(
j)>7)return B.errors=[{}],!1;if(l(j)<2)return B.errors=[{}],!1;if(!_r.test(j))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var L=U===e}else var L=!0}}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0}}}}else return B.errors=[{}],
!1;return B.errors=i,e===0}var di=er;function Er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(
r,"user"))&&(m="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let n={};
i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(l(f)>254){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:i.push(n),e++}else if(!Lr.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=y===e;p&&(v=!0,h=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===
void 0||!s.call(r,"group"))&&(m="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(l(f)>63){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<1){let n={};i===null?i=[n]:
i.push(n),e++}else if(!He.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let n={};i===null?i=
[n]:i.push(n),e++}else{let n=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
n===e&&r.workload!==void 0&&s.call(r,"workload")&&(nr(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var p=m===e;p&&v?(v=!1,h=[h,2]):p&&(v=!0,h=2)}if(v)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[
m]:i.push(m),e++,Er.errors=i,!1}return Er.errors=i,e===0}var Ti=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let v;if((r.to===void 0||!s.call(r,"to"))&&(v="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(v="resource")||(r.role===void 0||!s.call(r,"role"))&&(v="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(v="longest")||(r.why===void 0||!s.call(r,"why"))&&(v="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(v="atMost"))
return er.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="to"||y==="resource"||y==="role"||y==="longest"||
y==="why"||y==="atMost"))return er.errors=[{}],!1;if(h===e){if(r.to!==void 0&&s.call(r,"to")){let y=e;Er(r.to,{instancePath:V+
"/to",parentData:r,parentDataProperty:"to",rootData:K})||(i=i===null?Er.errors:i.concat(Er.errors),e=i.length);var t=y===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let c=r.resource,p=e;if(e===e)if(typeof c=="string"){
if(l(c)>63)return er.errors=[{}],!1;if(l(c)<1)return er.errors=[{}],!1;if(!He.test(c))return er.errors=[{}],!1}else return er.
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
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c=r.kty;if(typeof c=="string")
if(c==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&(p="kty")||
(r.crv===void 0||!s.call(r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.writ_use===void 0||!s.call(r,
"writ_use"))&&(p="writ_use"))return ae.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!s.call(Zr.oneOf[0].properties,
g))return ae.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!="string")return ae.
errors=[{}],!1;if(g!=="OKP")return ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){
let f=r.crv,n=e;if(typeof f!="string")return ae.errors=[{}],!1;if(f!=="Ed25519")return ae.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return ae.errors=
[{}],!1;if(l(n)<43)return ae.errors=[{}],!1;if(!hr.test(n))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return ae.
errors=[{}],!1;if(l(o)<1)return ae.errors=[{}],!1;if(!ir.test(o))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,u=e;if(e===u)if(typeof a=="string"){if(l(
a)>16)return ae.errors=[{}],!1;if(l(a)<1)return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.use!==void 0&&s.call(r,"use")){let u=r.use,d=e;if(typeof u!="string")return ae.errors=[{}],!1;if(u!=="sig")return ae.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let d=r.key_ops,A=e;if(e===A)
if(Array.isArray(d)){if(d.length>1)return ae.errors=[{}],!1;if(d.length<1)return ae.errors=[{}],!1;{var v=!0;let E=d.length;
for(let L=0;L<E;L++){let T=d[L],k=e;if(typeof T!="string")return ae.errors=[{}],!1;if(T!=="verify")return ae.errors=[{}],
!1;var v=k===e;if(!v)break}if(v){let L=d.length,T;if(L>1){let k={};for(;L--;){let _=d[L];if(typeof _=="string"){if(typeof k[_]==
"number")return T=k[_],ae.errors=[{}],!1;k[_]=L}}}}}}else return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.
ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return ae.errors=[{}],!1;var t=A===e}else var t=!0;if(t)
if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return ae.errors=[{}],!1;if(!(A===
"bundle"||A==="token"||A==="record"))return ae.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}else return ae.errors=[
{}],!1}else if(c==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.kty===void 0||!s.call(r,"kty"))&&
(p="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(p="crv")||(r.x===void 0||!s.call(r,"x"))&&(p="x")||(r.y===void 0||!s.call(
r,"y"))&&(p="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(p="writ_use"))return ae.errors=[{}],!1;{let m=e;for(let g of Object.
keys(r))if(!s.call(Zr.oneOf[1].properties,g))return ae.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.
kty,f=e;if(typeof g!="string")return ae.errors=[{}],!1;if(g!=="EC")return ae.errors=[{}],!1;var h=f===e}else var h=!0;if(h){
if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,n=e;if(typeof f!="string")return ae.errors=[{}],!1;if(f!=="P-256")return ae.
errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let n=r.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return ae.errors=[{}],!1;if(l(n)<43)return ae.errors=[{}],!1;if(!hr.test(n))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>43)return ae.errors=[{}],!1;if(l(o)<43)return ae.errors=[{}],!1;if(!hr.test(o))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,u=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return ae.errors=[{}],!1;if(l(a)<1)return ae.errors=[{}],!1;if(!ir.test(a))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,d=e;if(e===d)if(typeof u==
"string"){if(l(u)>16)return ae.errors=[{}],!1;if(l(u)<1)return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var h=d===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let d=r.use,A=e;if(typeof d!="string")return ae.errors=[{}],!1;
if(d!=="sig")return ae.errors=[{}],!1;var h=A===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.
key_ops,$=e;if(e===$)if(Array.isArray(A)){if(A.length>1)return ae.errors=[{}],!1;if(A.length<1)return ae.errors=[{}],!1;
{var y=!0;let L=A.length;for(let T=0;T<L;T++){let k=A[T],_=e;if(typeof k!="string")return ae.errors=[{}],!1;if(k!=="veri\
fy")return ae.errors=[{}],!1;var y=_===e;if(!y)break}if(y){let T=A.length,k;if(T>1){let _={};for(;T--;){let w=A[T];if(typeof w==
"string"){if(typeof _[w]=="number")return k=_[w],ae.errors=[{}],!1;_[w]=T}}}}}}else return ae.errors=[{}],!1;var h=$===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let $=e;if(typeof r.ext!="boolean")return ae.errors=[{}],!1;var h=$===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let $=r.writ_use,E=e;if(typeof $!="string")return ae.
errors=[{}],!1;if(!($==="bundle"||$==="token"||$==="record"))return ae.errors=[{}],!1;var h=E===e}else var h=!0}}}}}}}}}}}else
return ae.errors=[{}],!1}else return ae.errors=[{}],!1;else return ae.errors=[{}],!1}else return ae.errors=[{}],!1;return ae.
errors=i,e===0}function Wr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,
v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===void 0||!s.call(r,"vault"))&&(m=
"vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="vault"){let n={};i===null?
i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)if(typeof f=="string"){if(l(
f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(n),e++}else if(!$r.test(f)){
let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[m]:i.push(
m),e++}var p=y===e;p&&(v=!0,h=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.aws===void 0||
!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="aws"){
let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;if(e===e)if(typeof f==
"string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[n]:i.push(n),e++}else if(!$r.
test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let o of Object.
keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==void 0&&s.call(r,"file")){let o=r.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(o)<1){let a={};i===null?
i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===null?i=[a]:i.push(a),e++}}}}else{
let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&v)v=!1,h=[h,2];else{p&&(v=!0,h=2);let f=e;if(e===f)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){let a={};i===null?i=[a]:i.push(a),e++}else{
let a=e;for(let u of Object.keys(r))if(u!=="env"){let d={};i===null?i=[d]:i.push(d),e++;break}if(a===e&&r.env!==void 0&&
s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(l(u)>128){let d={};i===null?i=[d]:i.push(d),e++}else if(l(
u)<1){let d={};i===null?i=[d]:i.push(d),e++}else if(!Qr.test(u)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===
null?i=[d]:i.push(d),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===e;p&&v?(v=!1,h=[h,3]):p&&(v=!0,h=3)}}if(v)
e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Wr.errors=i,!1}return Wr.errors=i,
e===0}function dr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return dr.errors=[{}],!1;
{let v=e;for(let h of Object.keys(r))if(h!=="file")return dr.errors=[{}],!1;if(v===e&&r.file!==void 0&&s.call(r,"file")){
let h=r.file;if(e===e)if(typeof h=="string"){if(l(h)>1024)return dr.errors=[{}],!1;if(l(h)<1)return dr.errors=[{}],!1;if(!pr.
test(h))return dr.errors=[{}],!1}else return dr.errors=[{}],!1}}}else return dr.errors=[{}],!1;return dr.errors=i,e===0}
function Y(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if((r.bundle===void 0||!s.call(r,"bundle"))&&(L="bundle")||(r.listen===void 0||!s.call(
r,"listen"))&&(L="listen")||(r.records===void 0||!s.call(r,"records"))&&(L="records")||(r.tokens===void 0||!s.call(r,"to\
kens"))&&(L="tokens"))return Y.errors=[{}],!1;{let T=e;for(let k of Object.keys(r))if(!s.call(yi.properties,k))return Y.
errors=[{}],!1;if(T===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let k=r.bundle,_=e;if(e===_)if(k&&typeof k=="object"&&
!Array.isArray(k)){let b;if((k.from===void 0||!s.call(k,"from"))&&(b="from")||(k.keys===void 0||!s.call(k,"keys"))&&(b="\
keys")||(k.repository===void 0||!s.call(k,"repository"))&&(b="repository")||(k.scope===void 0||!s.call(k,"scope"))&&(b="\
scope")||(k.minSequence===void 0||!s.call(k,"minSequence"))&&(b="minSequence")||(k.epoch===void 0||!s.call(k,"epoch"))&&
(b="epoch")||(k.every===void 0||!s.call(k,"every"))&&(b="every"))return Y.errors=[{}],!1;{let W=e;for(let N of Object.keys(
k))if(!s.call(yi.properties.bundle.properties,N))return Y.errors=[{}],!1;if(W===e){if(k.from!==void 0&&s.call(k,"from")){
let N=k.from,j=e;if(e===j)if(typeof N=="string"){if(l(N)>2048)return Y.errors=[{}],!1;if(l(N)<1)return Y.errors=[{}],!1;
if(!pr.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(k.keys!==void 0&&
s.call(k,"keys")){let j=k.keys,U=e;if(e===U)if(Array.isArray(j)){if(j.length>10)return Y.errors=[{}],!1;if(j.length<1)return Y.
errors=[{}],!1;{var v=!0;let M=j.length;for(let q=0;q<M;q++){let R=j[q],C=e;if(e===C)if(R&&typeof R=="object"&&!Array.isArray(
R)){let O;if((R.kid===void 0||!s.call(R,"kid"))&&(O="kid")||(R.jwk===void 0||!s.call(R,"jwk"))&&(O="jwk"))return Y.errors=
[{}],!1;{let F=e;for(let x of Object.keys(R))if(!(x==="kid"||x==="jwk"||x==="notAfter"))return Y.errors=[{}],!1;if(F===e){
if(R.kid!==void 0&&s.call(R,"kid")){let x=R.kid,P=e;if(e===e)if(typeof x=="string"){if(l(x)>128)return Y.errors=[{}],!1;
if(l(x)<1)return Y.errors=[{}],!1;if(!ir.test(x))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=P===e}else var h=!0;
if(h){if(R.jwk!==void 0&&s.call(R,"jwk")){let P=e;ae(R.jwk,{instancePath:V+"/bundle/keys/"+q+"/jwk",parentData:R,parentDataProperty:"\
jwk",rootData:K})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var h=P===e}else var h=!0;if(h)if(R.notAfter!==
void 0&&s.call(R,"notAfter")){let P=R.notAfter,z=e;if(e===e)if(typeof P=="string"){if(l(P)>10)return Y.errors=[{}],!1;if(l(
P)<10)return Y.errors=[{}],!1;if(!Ei.test(P))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var h=z===e}else var h=!0}}}}else
return Y.errors=[{}],!1;var v=C===e;if(!v)break}}}else return Y.errors=[{}],!1;var t=U===e}else var t=!0;if(t){if(k.repository!==
void 0&&s.call(k,"repository")){let U=k.repository,H=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U))&&typeof U!=
"string")return Y.errors=[{}],!1;if(e===H){if(typeof U=="number"&&isFinite(U)){if(U>9007199254740991||isNaN(U))return Y.
errors=[{}],!1;if(U<1||isNaN(U))return Y.errors=[{}],!1}if(e===H&&typeof U=="string"){if(l(U)>200)return Y.errors=[{}],!1;
if(l(U)<1)return Y.errors=[{}],!1}}var t=H===e}else var t=!0;if(t){if(k.scope!==void 0&&s.call(k,"scope")){let H=k.scope,
M=e;if(e===e)if(typeof H=="string"){if(l(H)>63)return Y.errors=[{}],!1;if(l(H)<1)return Y.errors=[{}],!1;if(!He.test(H))
return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(k.minSequence!==void 0&&s.call(k,
"minSequence")){let M=k.minSequence,q=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return Y.errors=[{}],!1;
if(e===q&&typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return Y.errors=[{}],!1;if(M<0||isNaN(M))return Y.
errors=[{}],!1}var t=q===e}else var t=!0;if(t){if(k.epoch!==void 0&&s.call(k,"epoch")){let q=k.epoch,R=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return Y.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return Y.errors=[{}],!1;if(q<1||isNaN(q))return Y.errors=[{}],!1}var t=R===e}else var t=!0;if(t){if(k.first!==void 0&&
s.call(k,"first")){let R=k.first,C=e;if(e===e)if(typeof R=="string"){if(l(R)>71)return Y.errors=[{}],!1;if(l(R)<71)return Y.
errors=[{}],!1;if(!xr.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(k.
every!==void 0&&s.call(k,"every")){let C=k.every,S=e;if(e===e)if(typeof C=="string"){if(l(C)>7)return Y.errors=[{}],!1;if(l(
C)<2)return Y.errors=[{}],!1;if(!_r.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=S===e}else var t=!0;
if(t){if(k.ca!==void 0&&s.call(k,"ca")){let S=k.ca,O=e;if(e===e)if(typeof S=="string"){if(l(S)>1024)return Y.errors=[{}],
!1;if(l(S)<1)return Y.errors=[{}],!1;if(!pr.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=O===e}else
var t=!0;if(t)if(k.token!==void 0&&s.call(k,"token")){let S=e;Wr(k.token,{instancePath:V+"/bundle/token",parentData:k,parentDataProperty:"\
token",rootData:K})||(i=i===null?Wr.errors:i.concat(Wr.errors),e=i.length);var t=S===e}else var t=!0}}}}}}}}}}}else return Y.
errors=[{}],!1;var y=_===e}else var y=!0;if(y){if(r.listen!==void 0&&s.call(r,"listen")){let _=r.listen,w=e;if(e===w)if(_&&
typeof _=="object"&&!Array.isArray(_)){let W;if((_.postgres===void 0||!s.call(_,"postgres"))&&(W="postgres"))return Y.errors=
[{}],!1;{let N=e;for(let j of Object.keys(_))if(!(j==="postgres"||j==="control"))return Y.errors=[{}],!1;if(N===e){if(_.
postgres!==void 0&&s.call(_,"postgres")){let j=_.postgres,U=e,H=e,M=!1,q=null,R=e;if(e===R)if(j&&typeof j=="object"&&!Array.
isArray(j)){let O;if((j.address===void 0||!s.call(j,"address"))&&(O="address")||(j.tls===void 0||!s.call(j,"tls"))&&(O="\
tls")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let x of Object.keys(j))if(!(x==="address"||x==="tls")){let P={};
i===null?i=[P]:i.push(P),e++;break}if(F===e){if(j.address!==void 0&&s.call(j,"address")){let x=j.address,P=e;if(e===e)if(typeof x==
"string"){if(l(x)>259){let I={};i===null?i=[I]:i.push(I),e++}else if(l(x)<3){let I={};i===null?i=[I]:i.push(I),e++}else if(!Ir.
test(x)){let I={};i===null?i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var p=P===e}else var p=!0;if(p)
if(j.tls!==void 0&&s.call(j,"tls")){let x=j.tls,P=e;if(e===P)if(x&&typeof x=="object"&&!Array.isArray(x)){let I;if((x.certificate===
void 0||!s.call(x,"certificate"))&&(I="certificate")||(x.key===void 0||!s.call(x,"key"))&&(I="key")){let D={};i===null?i=
[D]:i.push(D),e++}else{let D=e;for(let Z of Object.keys(x))if(!(Z==="certificate"||Z==="key")){let ee={};i===null?i=[ee]:
i.push(ee),e++;break}if(D===e){if(x.certificate!==void 0&&s.call(x,"certificate")){let Z=x.certificate,ee=e;if(e===e)if(typeof Z==
"string"){if(l(Z)>1024){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.
test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var c=ee===e}else var c=!0;if(c)
if(x.key!==void 0&&s.call(x,"key")){let Z=x.key,ee=e;if(e===e)if(typeof Z=="string"){if(l(Z)>1024){let Q={};i===null?i=[
Q]:i.push(Q),e++}else if(l(Z)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.test(Z)){let Q={};i===null?i=[Q]:i.push(
Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var c=ee===e}else var c=!0}}}else{let I={};i===null?i=[I]:i.push(I),e++}
var p=P===e}else var p=!0}}}else{let O={};i===null?i=[O]:i.push(O),e++}var g=R===e;g&&(M=!0,q=0);let C=e;if(e===C)if(j&&
typeof j=="object"&&!Array.isArray(j)){let O;if((j.address===void 0||!s.call(j,"address"))&&(O="address")||(j.plaintext===
void 0||!s.call(j,"plaintext"))&&(O="plaintext")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let x of Object.
keys(j))if(!(x==="address"||x==="plaintext")){let P={};i===null?i=[P]:i.push(P),e++;break}if(F===e){if(j.address!==void 0&&
s.call(j,"address")){let x=j.address,P=e;if(e===e)if(typeof x=="string"){if(l(x)>259){let I={};i===null?i=[I]:i.push(I),
e++}else if(l(x)<3){let I={};i===null?i=[I]:i.push(I),e++}else if(!Ir.test(x)){let I={};i===null?i=[I]:i.push(I),e++}}else{
let I={};i===null?i=[I]:i.push(I),e++}var m=P===e}else var m=!0;if(m)if(j.plaintext!==void 0&&s.call(j,"plaintext")){let x=j.
plaintext,P=e;if(typeof x!="string"){let I={};i===null?i=[I]:i.push(I),e++}if(x!=="loopback-only"){let I={};i===null?i=[
I]:i.push(I),e++}var m=P===e}else var m=!0}}}else{let O={};i===null?i=[O]:i.push(O),e++}var g=C===e;if(g&&M?(M=!1,q=[q,1]):
g&&(M=!0,q=1),M)e=H,i!==null&&(H?i.length=H:i=null);else{let O={};return i===null?i=[O]:i.push(O),e++,Y.errors=i,!1}var n=U===
e}else var n=!0;if(n)if(_.control!==void 0&&s.call(_,"control")){let j=_.control,U=e;if(e===U)if(j&&typeof j=="object"&&
!Array.isArray(j)){let M;if((j.address===void 0||!s.call(j,"address"))&&(M="address"))return Y.errors=[{}],!1;{let q=e;for(let R of Object.
keys(j))if(!(R==="address"||R==="exposed"))return Y.errors=[{}],!1;if(q===e){if(j.address!==void 0&&s.call(j,"address")){
let R=j.address,C=e;if(e===e)if(typeof R=="string"){if(l(R)>259)return Y.errors=[{}],!1;if(l(R)<3)return Y.errors=[{}],!1;
if(!Ir.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var f=C===e}else var f=!0;if(f)if(j.exposed!==void 0&&
s.call(j,"exposed")){let R=j.exposed,C=e;if(typeof R!="string")return Y.errors=[{}],!1;if(R!=="unauthenticated")return Y.
errors=[{}],!1;var f=C===e}else var f=!0}}}else return Y.errors=[{}],!1;var n=U===e}else var n=!0}}}else return Y.errors=
[{}],!1;var y=w===e}else var y=!0;if(y){if(r.records!==void 0&&s.call(r,"records")){let w=r.records,b=e;if(e===b)if(w&&typeof w==
"object"&&!Array.isArray(w)){let N;if((w.folder===void 0||!s.call(w,"folder"))&&(N="folder")||(w.key===void 0||!s.call(w,
"key"))&&(N="key"))return Y.errors=[{}],!1;{let j=e;for(let U of Object.keys(w))if(!(U==="folder"||U==="key"))return Y.errors=
[{}],!1;if(j===e){if(w.folder!==void 0&&s.call(w,"folder")){let U=w.folder,H=e;if(e===e)if(typeof U=="string"){if(l(U)>1024)
return Y.errors=[{}],!1;if(l(U)<1)return Y.errors=[{}],!1;if(!pr.test(U))return Y.errors=[{}],!1}else return Y.errors=[{}],
!1;var o=H===e}else var o=!0;if(o)if(w.key!==void 0&&s.call(w,"key")){let U=e;dr(w.key,{instancePath:V+"/records/key",parentData:w,
parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.errors),e=i.length);var o=U===e}else var o=!0}}}else
return Y.errors=[{}],!1;var y=b===e}else var y=!0;if(y){if(r.tokens!==void 0&&s.call(r,"tokens")){let b=r.tokens,W=e;if(e===
W)if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if((b.key===void 0||!s.call(b,"key"))&&(j="key"))return Y.errors=[{}],
!1;{let U=e;for(let H of Object.keys(b))if(H!=="key")return Y.errors=[{}],!1;U===e&&b.key!==void 0&&s.call(b,"key")&&(dr(
b.key,{instancePath:V+"/tokens/key",parentData:b,parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.
errors),e=i.length))}}else return Y.errors=[{}],!1;var y=W===e}else var y=!0;if(y){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let W=r.instance,N=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Y.errors=[{}],!1;if(e===N&&
typeof W=="number"&&isFinite(W)){if(W>255||isNaN(W))return Y.errors=[{}],!1;if(W<1||isNaN(W))return Y.errors=[{}],!1}var y=N===
e}else var y=!0;if(y){if(r.peers!==void 0&&s.call(r,"peers")){let N=r.peers,j=e;if(e===j)if(Array.isArray(N)){if(N.length>
255)return Y.errors=[{}],!1;if(N.length<1)return Y.errors=[{}],!1;{var a=!0;let H=N.length;for(let M=0;M<H;M++){let q=N[M],
R=e,C=e,S=!1,O=null,F=e;if(e===F)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if((q.instance===void 0||!s.call(q,"\
instance"))&&(z="instance")||(q.address===void 0||!s.call(q,"address"))&&(z="address")||(q.tls===void 0||!s.call(q,"tls"))&&
(z="tls")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let D of Object.keys(q))if(!(D==="instance"||D==="addr\
ess"||D==="tls")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(q.instance!==void 0&&s.call(q,"instance")){let D=q.
instance,Z=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof D==
"number"&&isFinite(D)){if(D>255||isNaN(D)){let X={};i===null?i=[X]:i.push(X),e++}else if(D<1||isNaN(D)){let X={};i===null?
i=[X]:i.push(X),e++}}var u=Z===e}else var u=!0;if(u){if(q.address!==void 0&&s.call(q,"address")){let Z=q.address,ee=e;if(e===
e)if(typeof Z=="string"){if(l(Z)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var u=ee===
e}else var u=!0;if(u)if(q.tls!==void 0&&s.call(q,"tls")){let Z=q.tls,ee=e;if(e===ee)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let Q=e;for(let Ne of Object.keys(Z))if(!(Ne==="ca"||Ne==="name")){let $e={};i===null?i=[$e]:i.push($e),e++;break}if(Q===
e){if(Z.ca!==void 0&&s.call(Z,"ca")){let Ne=Z.ca,$e=e;if(e===e)if(typeof Ne=="string"){if(l(Ne)>1024){let he={};i===null?
i=[he]:i.push(he),e++}else if(l(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!pr.test(Ne)){let he={};i===null?
i=[he]:i.push(he),e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var d=$e===e}else var d=!0;if(d)if(Z.name!==void 0&&
s.call(Z,"name")){let Ne=Z.name,$e=e;if(e===$e)if(typeof Ne=="string"){if(l(Ne)>253){let he={};i===null?i=[he]:i.push(he),
e++}else if(l(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!Ii.test(Ne)){let he={};i===null?i=[he]:i.push(he),
e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var d=$e===e}else var d=!0}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}
var u=ee===e}else var u=!0}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var $=F===e;$&&(S=!0,O=0);let x=e;if(e===x)if(q&&
typeof q=="object"&&!Array.isArray(q)){let z;if((q.instance===void 0||!s.call(q,"instance"))&&(z="instance")||(q.address===
void 0||!s.call(q,"address"))&&(z="address")||(q.plaintext===void 0||!s.call(q,"plaintext"))&&(z="plaintext")){let I={};
i===null?i=[I]:i.push(I),e++}else{let I=e;for(let D of Object.keys(q))if(!(D==="instance"||D==="address"||D==="plaintext")){
let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(I===e){if(q.instance!==void 0&&s.call(q,"instance")){let D=q.instance,Z=e;
if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let X={};i===null?i=[X]:i.push(X),e++}if(e===Z&&typeof D=="num\
ber"&&isFinite(D)){if(D>255||isNaN(D)){let X={};i===null?i=[X]:i.push(X),e++}else if(D<1||isNaN(D)){let X={};i===null?i=
[X]:i.push(X),e++}}var A=Z===e}else var A=!0;if(A){if(q.address!==void 0&&s.call(q,"address")){let Z=q.address,ee=e;if(e===
e)if(typeof Z=="string"){if(l(Z)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(l(Z)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(Z)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===
e}else var A=!0;if(A)if(q.plaintext!==void 0&&s.call(q,"plaintext")){let Z=q.plaintext,ee=e;if(typeof Z!="string"){let Q={};
i===null?i=[Q]:i.push(Q),e++}if(Z!=="loopback-only"){let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===e}else var A=!0}}}}else{
let z={};i===null?i=[z]:i.push(z),e++}var $=x===e;if($&&S?(S=!1,O=[O,1]):$&&(S=!0,O=1),S)e=C,i!==null&&(C?i.length=C:i=null);else{
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
void 0&&s.call(H,"idleInTransaction")){let S=H.idleInTransaction,O=e;if(e===e)if(typeof S=="string"){if(l(S)>7)return Y.
errors=[{}],!1;if(l(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var E=O===
e}else var E=!0;if(E)if(H.unread!==void 0&&s.call(H,"unread")){let S=H.unread,O=e;if(e===e)if(typeof S=="string"){if(l(S)>
7)return Y.errors=[{}],!1;if(l(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var E=O===e}else var E=!0}}}else return Y.errors=[{}],!1;var y=M===e}else var y=!0;if(y)if(r.state!==void 0&&s.call(
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
errors=[{}],!1;if(f.length<1)return je.errors=[{}],!1;{var v=!0;let a=f.length;for(let u=0;u<a;u++){let d=f[u],A=e;if(e===
A)if(typeof d=="string"){if(l(d)>256)return je.errors=[{}],!1;if(l(d)<0)return je.errors=[{}],!1;if(!Ri.test(d))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var v=A===e;if(!v)break}if(v){let u=f.length,d;if(u>1){let A={};for(;u--;){
let $=f[u];if(typeof $=="string"){if(typeof A[$]=="number")return d=A[$],je.errors=[{}],!1;A[$]=u}}}}}}else return je.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,"wasm")){let n=r.wasm,o=e;if(e===o)if(Array.isArray(
n)){if(n.length>10)return je.errors=[{}],!1;if(n.length<1)return je.errors=[{}],!1;{var h=!0;let u=n.length;for(let d=0;d<
u;d++){let A=n[d],$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(A)){let L;if((A.entrypoint===void 0||!s.call(A,"\
entrypoint"))&&(L="entrypoint")||(A.module===void 0||!s.call(A,"module"))&&(L="module"))return je.errors=[{}],!1;{let T=e;
for(let k of Object.keys(A))if(!(k==="entrypoint"||k==="module"))return je.errors=[{}],!1;if(T===e){if(A.entrypoint!==void 0&&
s.call(A,"entrypoint")){let k=A.entrypoint,_=e;if(e===_)if(typeof k=="string"){if(l(k)>256)return je.errors=[{}],!1;if(l(
k)<1)return je.errors=[{}],!1;if(!zi.test(k))return je.errors=[{}],!1}else return je.errors=[{}],!1;var y=_===e}else var y=!0;
if(y)if(A.module!==void 0&&s.call(A,"module")){let k=A.module,_=e;if(typeof k!="string")return je.errors=[{}],!1;if(k!==
"/policy.wasm")return je.errors=[{}],!1;var y=_===e}else var y=!0}}}else return je.errors=[{}],!1;var h=$===e;if(!h)break}}}else
return je.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==void 0&&s.call(r,"rego_version")){let o=r.rego_version,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{}],!1;if(o!==1)return je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metadata")){let o=r.metadata,a=e;if(e===a)if(o&&typeof o==
"object"&&!Array.isArray(o)){let d;if((o.format===void 0||!s.call(o,"format"))&&(d="format"))return je.errors=[{}],!1;{let A=e;
for(let $ of Object.keys(o))if(!($==="format"||$==="opa"||$==="policies"))return je.errors=[{}],!1;if(A===e){if(o.format!==
void 0&&s.call(o,"format")){let $=o.format,E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return je.errors=
[{}],!1;if(e===E&&typeof $=="number"&&isFinite($)){if($>1e6||isNaN($))return je.errors=[{}],!1;if($<1||isNaN($))return je.
errors=[{}],!1}var c=E===e}else var c=!0;if(c){if(o.opa!==void 0&&s.call(o,"opa")){let E=o.opa,L=e;if(e===L)if(typeof E==
"string"){if(l(E)>32)return je.errors=[{}],!1;if(l(E)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var c=L===
e}else var c=!0;if(c)if(o.policies!==void 0&&s.call(o,"policies")){let E=o.policies,L=e;if(e===e)if(typeof E=="string"){
if(l(E)>71)return je.errors=[{}],!1;if(l(E)<71)return je.errors=[{}],!1;if(!xr.test(E))return je.errors=[{}],!1}else return je.
errors=[{}],!1;var c=L===e}else var c=!0}}}}else return je.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}else return je.
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
rootData:K=r}={}){let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="vault"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=y===e;p&&(v=!0,h=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let n={};i===null?i=[n]:i.push(n),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(l(f)>512){let n={};i===null?i=[n]:i.push(n),e++}else if(l(f)<3){let n={};i===null?i=[
n]:i.push(n),e++}else if(!$r.test(f)){let n={};i===null?i=[n]:i.push(n),e++}}else{let n={};i===null?i=[n]:i.push(n),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let n={};i===null?i=[n]:i.push(n),
e++}else{let n=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(n===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(l(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var p=m===e;if(p&&v)v=!1,h=[h,2];else{p&&(v=!0,h=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let u of Object.keys(r))if(u!=="env"){let d={};i===null?i=[d]:i.push(
d),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(l(u)>128){let d={};
i===null?i=[d]:i.push(d),e++}else if(l(u)<1){let d={};i===null?i=[d]:i.push(d),e++}else if(!Qr.test(u)){let d={};i===null?
i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var p=f===
e;p&&v?(v=!1,h=[h,3]):p&&(v=!0,h=3)}}if(v)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,zr.errors=i,!1}return zr.errors=i,e===0}function Ce(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="l\
ogin"))return Ce.errors=[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f==="allow"||f==="tables"||f==="functions"||f===
"login"))return Ce.errors=[{}],!1;if(g===e){if(r.allow!==void 0&&s.call(r,"allow")){let f=r.allow,n=e;if(e===n)if(Array.
isArray(f)){if(f.length>16)return Ce.errors=[{}],!1;{var t=!0;let a=f.length;for(let u=0;u<a;u++){let d=f[u],A=e;if(typeof d!=
"string")return Ce.errors=[{}],!1;if(!(d==="all"||d==="select"||d==="insert"||d==="update"||d==="delete"||d==="merge"||d===
"truncate"||d==="ddl"||d==="call"||d==="do"||d==="lock"||d==="notify"||d==="maintenance"||d==="set"||d==="other"))return Ce.
errors=[{}],!1;var t=A===e;if(!t)break}}}else return Ce.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(r.tables!==void 0&&
s.call(r,"tables")){let n=r.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return Ce.errors=[{}],!1;{var h=!0;
let u=n.length;for(let d=0;d<u;d++){let A=n[d],$=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(A)){let L;if((A.schema===
void 0||!s.call(A,"schema"))&&(L="schema")||(A.table===void 0||!s.call(A,"table"))&&(L="table"))return Ce.errors=[{}],!1;
{let T=e;for(let k of Object.keys(A))if(!(k==="schema"||k==="table"))return Ce.errors=[{}],!1;if(T===e){if(A.schema!==void 0&&
s.call(A,"schema")){let k=A.schema,_=e;if(typeof k!="string"&&k!==null)return Ce.errors=[{}],!1;if(e===_&&typeof k=="str\
ing"&&l(k)>63)return Ce.errors=[{}],!1;var y=_===e}else var y=!0;if(y)if(A.table!==void 0&&s.call(A,"table")){let k=A.table,
_=e;if(typeof k!="string"&&k!==null)return Ce.errors=[{}],!1;if(e===_&&typeof k=="string"&&l(k)>63)return Ce.errors=[{}],
!1;var y=_===e}else var y=!0}}}else return Ce.errors=[{}],!1;var h=$===e;if(!h)break}}}else return Ce.errors=[{}],!1;var v=o===
e}else var v=!0;if(v){if(r.functions!==void 0&&s.call(r,"functions")){let o=r.functions,a=e;if(e===a)if(Array.isArray(o)){
if(o.length>1e3)return Ce.errors=[{}],!1;{var c=!0;let d=o.length;for(let A=0;A<d;A++){let $=o[A],E=e;if(e===e)if(typeof $==
"string"){if(l($)>261)return Ce.errors=[{}],!1;if(l($)<3)return Ce.errors=[{}],!1;if(!Gr.test($))return Ce.errors=[{}],!1}else
return Ce.errors=[{}],!1;var c=E===e;if(!c)break}}}else return Ce.errors=[{}],!1;var v=a===e}else var v=!0;if(v)if(r.login!==
void 0&&s.call(r,"login")){let o=r.login,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if((o.user===void 0||
!s.call(o,"user"))&&(d="user")||(o.password===void 0||!s.call(o,"password"))&&(d="password"))return Ce.errors=[{}],!1;{let A=e;
for(let $ of Object.keys(o))if(!($==="user"||$==="password"))return Ce.errors=[{}],!1;if(A===e){if(o.user!==void 0&&s.call(
o,"user")){let $=o.user,E=e;if(e===e)if(typeof $=="string"){if(l($)>63)return Ce.errors=[{}],!1;if(l($)<1)return Ce.errors=
[{}],!1;if(!pr.test($))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var p=E===e}else var p=!0;if(p)if(o.password!==
void 0&&s.call(o,"password")){let $=e;zr(o.password,{instancePath:V+"/login/password",parentData:o,parentDataProperty:"p\
assword",rootData:K})||(i=i===null?zr.errors:i.concat(zr.errors),e=i.length);var p=$===e}else var p=!0}}}else return Ce.
errors=[{}],!1;var v=a===e}else var v=!0}}}}}else return Ce.errors=[{}],!1;return Ce.errors=i,e===0}function De(r,{instancePath:V="",
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
return De.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,u=e;if(e===u)if(a&&
typeof a=="object"&&!Array.isArray(a)){let A;if((a.mode===void 0||!s.call(a,"mode"))&&(A="mode"))return De.errors=[{}],!1;
{let $=e;for(let E of Object.keys(a))if(!(E==="mode"||E==="ca"))return De.errors=[{}],!1;if($===e){if(a.mode!==void 0&&s.
call(a,"mode")){let E=a.mode,L=e;if(typeof E!="string")return De.errors=[{}],!1;if(!(E==="verify-full"||E==="disable"))return De.
errors=[{}],!1;var v=L===e}else var v=!0;if(v)if(a.ca!==void 0&&s.call(a,"ca")){let E=a.ca,L=e;if(e===L)if(typeof E=="st\
ring"){if(l(E)>65536)return De.errors=[{}],!1;if(l(E)<1)return De.errors=[{}],!1}else return De.errors=[{}],!1;var v=L===
e}else var v=!0}}}else return De.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){
let u=r.record,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let $;if((u.results===void 0||!s.call(u,"result\
s"))&&($="results")||(u.rows===void 0||!s.call(u,"rows"))&&($="rows")||(u.durable===void 0||!s.call(u,"durable"))&&($="d\
urable"))return De.errors=[{}],!1;{let E=e;for(let L of Object.keys(u))if(!(L==="results"||L==="rows"||L==="durable"))return De.
errors=[{}],!1;if(E===e){if(u.results!==void 0&&s.call(u,"results")){let L=u.results,T=e;if(typeof L!="string")return De.
errors=[{}],!1;if(!(L==="none"||L==="digest"||L==="rows"))return De.errors=[{}],!1;var h=T===e}else var h=!0;if(h){if(u.
rows!==void 0&&s.call(u,"rows")){let T=u.rows,k=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return De.errors=
[{}],!1;if(e===k&&typeof T=="number"&&isFinite(T)){if(T>1e4||isNaN(T))return De.errors=[{}],!1;if(T<0||isNaN(T))return De.
errors=[{}],!1}var h=k===e}else var h=!0;if(h)if(u.durable!==void 0&&s.call(u,"durable")){let T=u.durable,k=e;if(typeof T!=
"string")return De.errors=[{}],!1;if(!(T==="before"||T==="within-a-second"))return De.errors=[{}],!1;var h=k===e}else var h=!0}}}}else
return De.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let u=r.roles,d=e;if(e===
d)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return De.errors=[{}],!1;for(let $ of Object.
keys(u)){let E=e;if(e===E)if(typeof $=="string"){if(l($)>1024){let L={};i===null?i=[L]:i.push(L),e++}else if(l($)<1){let L={};
i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var y=E===e;if(!y){let L={};return i===null?i=[
L]:i.push(L),e++,De.errors=i,!1}}if(y)for(let $ of Object.keys(u)){let E=e;Ce(u[$],{instancePath:V+"/roles/"+$.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:K})||(i=i===null?Ce.errors:i.concat(Ce.errors),e=i.
length);var c=E===e;if(!c)break}}else return De.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}else return De.errors=[{}],
!1;return De.errors=i,e===0}function Te(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.to===void 0||!s.call(r,"to"))&&(f="to")||(r.resource===
void 0||!s.call(r,"resource"))&&(f="resource")||(r.role===void 0||!s.call(r,"role"))&&(f="role")||(r.until===void 0||!s.
call(r,"until"))&&(f="until"))return Te.errors=[{}],!1;{let n=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||
o==="role"||o==="from"||o==="until"||o==="only"||o==="sessions"))return Te.errors=[{}],!1;if(n===e){if(r.to!==void 0&&s.
call(r,"to")){let o=r.to,a=e,u=e,d=!1,A=null,$=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let T;if((o.user===
void 0||!s.call(o,"user"))&&(T="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let _ of Object.keys(o))if(_!==
"user"){let w={};i===null?i=[w]:i.push(w),e++;break}if(k===e&&o.user!==void 0&&s.call(o,"user")){let _=o.user;if(e===e)if(typeof _==
"string"){if(l(_)>254){let w={};i===null?i=[w]:i.push(w),e++}else if(l(_)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Lr.
test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let T={};i===null?i=[
T]:i.push(T),e++}var t=$===e;t&&(d=!0,A=0);let E=e;if(e===E)if(o&&typeof o=="object"&&!Array.isArray(o)){let T;if((o.group===
void 0||!s.call(o,"group"))&&(T="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let _ of Object.keys(o))
if(_!=="group"){let w={};i===null?i=[w]:i.push(w),e++;break}if(k===e&&o.group!==void 0&&s.call(o,"group")){let _=o.group;
if(e===e)if(typeof _=="string"){if(l(_)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(l(_)<1){let w={};i===null?i=[w]:
i.push(w),e++}else if(!He.test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{
let T={};i===null?i=[T]:i.push(T),e++}var t=E===e;if(t&&d)d=!1,A=[A,1];else{t&&(d=!0,A=1);let T=e;if(e===T)if(o&&typeof o==
"object"&&!Array.isArray(o)){let _;if((o.workload===void 0||!s.call(o,"workload"))&&(_="workload")){let w={};i===null?i=
[w]:i.push(w),e++}else{let w=e;for(let b of Object.keys(o))if(b!=="workload"){let W={};i===null?i=[W]:i.push(W),e++;break}
if(w===e&&o.workload!==void 0&&s.call(o,"workload")){let b=o.workload;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(
b))if(Object.keys(b).length>20){let W={};i===null?i=[W]:i.push(W),e++}else{for(let W of Object.keys(b)){let N=e;if(e===N)
if(typeof W=="string"){if(l(W)>1024){let j={};i===null?i=[j]:i.push(j),e++}else if(l(W)<1){let j={};i===null?i=[j]:i.push(
j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var v=N===e;if(!v){let j={};i===null?i=[j]:i.push(j),e++;break}}if(v)
for(let W of Object.keys(b)){let N=b[W],j=e;if(e===j)if(typeof N=="string"){if(l(N)>512){let U={};i===null?i=[U]:i.push(
U),e++}else if(l(N)<1){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var h=j===e;if(!h)
break}}else{let W={};i===null?i=[W]:i.push(W),e++}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var t=T===e;t&&d?(d=!1,A=
[A,2]):t&&(d=!0,A=2)}if(d)e=u,i!==null&&(u?i.length=u:i=null);else{let T={};return i===null?i=[T]:i.push(T),e++,Te.errors=
i,!1}var y=a===e}else var y=!0;if(y){if(r.resource!==void 0&&s.call(r,"resource")){let a=r.resource,u=e;if(e===e)if(typeof a==
"string"){if(l(a)>63)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1;if(!He.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var y=u===e}else var y=!0;if(y){if(r.role!==void 0&&s.call(r,"role")){let u=r.role,d=e;if(e===e)
if(typeof u=="string"){if(l(u)>63)return Te.errors=[{}],!1;if(l(u)<1)return Te.errors=[{}],!1;if(!He.test(u))return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;var y=d===e}else var y=!0;if(y){if(r.from!==void 0&&s.call(r,"from")){let d=r.from,
A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Te.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>253402300799||isNaN(d))return Te.errors=[{}],!1;if(d<0||isNaN(d))return Te.errors=[{}],!1}var y=A===e}else var y=!0;
if(y){if(r.until!==void 0&&s.call(r,"until")){let A=r.until,$=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return Te.errors=[{}],!1;if(e===$&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return Te.errors=[{}],!1;
if(A<0||isNaN(A))return Te.errors=[{}],!1}var y=$===e}else var y=!0;if(y){if(r.only!==void 0&&s.call(r,"only")){let $=r.
only,E=e;if(e===E)if($&&typeof $=="object"&&!Array.isArray($)){let T=e;for(let k of Object.keys($))if(!(k==="tables"||k===
"allow"))return Te.errors=[{}],!1;if(T===e){if($.tables!==void 0&&s.call($,"tables")){let k=$.tables,_=e;if(e===_)if(Array.
isArray(k)){if(k.length>1e3)return Te.errors=[{}],!1;{var c=!0;let b=k.length;for(let W=0;W<b;W++){let N=k[W],j=e;if(e===
e)if(N&&typeof N=="object"&&!Array.isArray(N)){let H;if((N.schema===void 0||!s.call(N,"schema"))&&(H="schema")||(N.table===
void 0||!s.call(N,"table"))&&(H="table"))return Te.errors=[{}],!1;{let M=e;for(let q of Object.keys(N))if(!(q==="schema"||
q==="table"))return Te.errors=[{}],!1;if(M===e){if(N.schema!==void 0&&s.call(N,"schema")){let q=N.schema,R=e;if(typeof q!=
"string"&&q!==null)return Te.errors=[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return Te.errors=[{}],!1;var p=R===e}else
var p=!0;if(p)if(N.table!==void 0&&s.call(N,"table")){let q=N.table,R=e;if(typeof q!="string"&&q!==null)return Te.errors=
[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return Te.errors=[{}],!1;var p=R===e}else var p=!0}}}else return Te.errors=
[{}],!1;var c=j===e;if(!c)break}}}else return Te.errors=[{}],!1;var g=_===e}else var g=!0;if(g)if($.allow!==void 0&&s.call(
$,"allow")){let k=$.allow,_=e;if(e===_)if(Array.isArray(k)){if(k.length>15)return Te.errors=[{}],!1;{var m=!0;let b=k.length;
for(let W=0;W<b;W++){let N=k[W],j=e;if(typeof N!="string")return Te.errors=[{}],!1;if(!(N==="select"||N==="insert"||N===
"update"||N==="delete"||N==="merge"||N==="truncate"||N==="ddl"||N==="call"||N==="do"||N==="lock"||N==="notify"||N==="mai\
ntenance"||N==="set"||N==="other"))return Te.errors=[{}],!1;var m=j===e;if(!m)break}}}else return Te.errors=[{}],!1;var g=_===
e}else var g=!0}}else return Te.errors=[{}],!1;var y=E===e}else var y=!0;if(y)if(r.sessions!==void 0&&s.call(r,"sessions")){
let $=r.sessions,E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return Te.errors=[{}],!1;if(e===E&&typeof $==
"number"&&isFinite($)){if($>1e3||isNaN($))return Te.errors=[{}],!1;if($<1||isNaN($))return Te.errors=[{}],!1}var y=E===e}else
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
!Array.isArray(r)){let c;if((r.schema===void 0||!s.call(r,"schema"))&&(c="schema")||(r.table===void 0||!s.call(r,"table"))&&
(c="table")||(r.column===void 0||!s.call(r,"column"))&&(c="column")||(r.mask===void 0||!s.call(r,"mask"))&&(c="mask")||(r.
nullsShow===void 0||!s.call(r,"nullsShow"))&&(c="nullsShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(c="writ\
eAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(c="searchEquality"))return fr.errors=[{}],!1;{let p=e;
for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||
m==="searchEquality"))return fr.errors=[{}],!1;if(p===e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,g=e;if(typeof m!=
"string"&&m!==null)return fr.errors=[{}],!1;if(e===g&&typeof m=="string"&&l(m)>63)return fr.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return fr.errors=
[{}],!1;if(e===f&&typeof g=="string"&&l(g)>63)return fr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&
s.call(r,"column")){let f=r.column,n=e;if(typeof f!="string"&&f!==null)return fr.errors=[{}],!1;if(e===n&&typeof f=="str\
ing"&&l(f)>63)return fr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,
o=e,a=e,u=!1,d=null,A=e;if(e===A)if(n&&typeof n=="object"&&!Array.isArray(n)){let L;if((n.form===void 0||!s.call(n,"form"))&&
(L="form")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let k of Object.keys(n))if(k!=="form"){let _={};i===null?
i=[_]:i.push(_),e++;break}if(T===e&&n.form!==void 0&&s.call(n,"form")){let k=n.form;if(typeof k!="string"){let _={};i===
null?i=[_]:i.push(_),e++}if(!(k==="null"||k==="hash"||k==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let L={};
i===null?i=[L]:i.push(L),e++}var h=A===e;h&&(u=!0,d=0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let L;
if((n.form===void 0||!s.call(n,"form"))&&(L="form")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let k of Object.
keys(n))if(!(k==="form"||k==="value")){let _={};i===null?i=[_]:i.push(_),e++;break}if(T===e){if(n.form!==void 0&&s.call(
n,"form")){let k=n.form,_=e;if(typeof k!="string"){let b={};i===null?i=[b]:i.push(b),e++}if(k!=="fixed"){let b={};i===null?
i=[b]:i.push(b),e++}var v=_===e}else var v=!0;if(v)if(n.value!==void 0&&s.call(n,"value")){let k=n.value,_=e;if(e===_)if(typeof k==
"string"){if(l(k)>1e3){let b={};i===null?i=[b]:i.push(b),e++}}else{let b={};i===null?i=[b]:i.push(b),e++}var v=_===e}else
var v=!0}}}else{let L={};i===null?i=[L]:i.push(L),e++}var h=$===e;if(h&&u)u=!1,d=[d,1];else{h&&(u=!0,d=1);let L=e;if(e===
L)if(n&&typeof n=="object"&&!Array.isArray(n)){let k;if((n.form===void 0||!s.call(n,"form"))&&(k="form")||(n.first===void 0||
!s.call(n,"first"))&&(k="first")||(n.last===void 0||!s.call(n,"last"))&&(k="last")){let _={};i===null?i=[_]:i.push(_),e++}else{
let _=e;for(let w of Object.keys(n))if(!(w==="form"||w==="first"||w==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}
if(_===e){if(n.form!==void 0&&s.call(n,"form")){let w=n.form,b=e;if(typeof w!="string"){let N={};i===null?i=[N]:i.push(N),
e++}if(w!=="keep"){let N={};i===null?i=[N]:i.push(N),e++}var y=b===e}else var y=!0;if(y){if(n.first!==void 0&&s.call(n,"\
first")){let b=n.first,W=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let j={};i===null?i=[j]:i.push(j),e++}
if(e===W&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let j={};i===null?i=[j]:i.push(j),e++}else if(b<0||isNaN(b)){
let j={};i===null?i=[j]:i.push(j),e++}}var y=W===e}else var y=!0;if(y)if(n.last!==void 0&&s.call(n,"last")){let b=n.last,
W=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof b==
"number"&&isFinite(b)){if(b>64||isNaN(b)){let j={};i===null?i=[j]:i.push(j),e++}else if(b<0||isNaN(b)){let j={};i===null?
i=[j]:i.push(j),e++}}var y=W===e}else var y=!0}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var h=L===e;h&&u?(u=!1,d=[d,
2]):h&&(u=!0,d=2)}if(u)e=a,i!==null&&(a?i.length=a:i=null);else{let L={};return i===null?i=[L]:i.push(L),e++,fr.errors=i,
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
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(r,"rules")){let a=r.rules,u=e;if(e===u)if(Array.
isArray(a)){if(a.length>1e4)return Re.errors=[{}],!1;{var v=!0;let A=a.length;for(let $=0;$<A;$++){let E=e;fr(a[$],{instancePath:V+
"/rules/"+$,parentData:a,parentDataProperty:$,rootData:K})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var v=E===
e;if(!v)break}}}else return Re.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){
let u=r.detect,d=e;if(e===d)if(Array.isArray(u)){if(u.length>5)return Re.errors=[{}],!1;{var h=!0;let $=u.length;for(let E=0;E<
$;E++){let L=u[E],T=e;if(e===T)if(typeof L=="string"){if(l(L)>64)return Re.errors=[{}],!1;if(l(L)<1)return Re.errors=[{}],
!1}else return Re.errors=[{}],!1;var h=T===e;if(!h)break}}}else return Re.errors=[{}],!1;var t=d===e}else var t=!0;if(t)
if(r.clear!==void 0&&s.call(r,"clear")){let u=r.clear,d=e;if(e===d)if(Array.isArray(u)){if(u.length>1e3)return Re.errors=
[{}],!1;{var y=!0;let $=u.length;for(let E=0;E<$;E++){let L=u[E],T=e;if(e===T)if(L&&typeof L=="object"&&!Array.isArray(L)){
let _;if((L.columns===void 0||!s.call(L,"columns"))&&(_="columns")||(L.roles===void 0||!s.call(L,"roles"))&&(_="roles"))
return Re.errors=[{}],!1;{let w=e;for(let b of Object.keys(L))if(!(b==="columns"||b==="roles"))return Re.errors=[{}],!1;
if(w===e){if(L.columns!==void 0&&s.call(L,"columns")){let b=L.columns,W=e;if(e===W)if(Array.isArray(b)){if(b.length>1e3)
return Re.errors=[{}],!1;{var c=!0;let j=b.length;for(let U=0;U<j;U++){let H=b[U],M=e;if(e===e)if(H&&typeof H=="object"&&
!Array.isArray(H)){let R;if((H.schema===void 0||!s.call(H,"schema"))&&(R="schema")||(H.table===void 0||!s.call(H,"table"))&&
(R="table")||(H.column===void 0||!s.call(H,"column"))&&(R="column"))return Re.errors=[{}],!1;{let C=e;for(let S of Object.
keys(H))if(!(S==="schema"||S==="table"||S==="column"))return Re.errors=[{}],!1;if(C===e){if(H.schema!==void 0&&s.call(H,
"schema")){let S=H.schema,O=e;if(typeof S!="string"&&S!==null)return Re.errors=[{}],!1;if(e===O&&typeof S=="string"&&l(S)>
63)return Re.errors=[{}],!1;var p=O===e}else var p=!0;if(p){if(H.table!==void 0&&s.call(H,"table")){let O=H.table,F=e;if(typeof O!=
"string"&&O!==null)return Re.errors=[{}],!1;if(e===F&&typeof O=="string"&&l(O)>63)return Re.errors=[{}],!1;var p=F===e}else
var p=!0;if(p)if(H.column!==void 0&&s.call(H,"column")){let O=H.column,F=e;if(typeof O!="string"&&O!==null)return Re.errors=
[{}],!1;if(e===F&&typeof O=="string"&&l(O)>63)return Re.errors=[{}],!1;var p=F===e}else var p=!0}}}}else return Re.errors=
[{}],!1;var c=M===e;if(!c)break}}}else return Re.errors=[{}],!1;var g=W===e}else var g=!0;if(g)if(L.roles!==void 0&&s.call(
L,"roles")){let b=L.roles,W=e;if(e===W)if(Array.isArray(b)){if(b.length>100)return Re.errors=[{}],!1;{var m=!0;let j=b.length;
for(let U=0;U<j;U++){let H=b[U],M=e;if(e===e)if(typeof H=="string"){if(l(H)>63)return Re.errors=[{}],!1;if(l(H)<1)return Re.
errors=[{}],!1;if(!He.test(H))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var m=M===e;if(!m)break}}}else return Re.
errors=[{}],!1;var g=W===e}else var g=!0}}}else return Re.errors=[{}],!1;var y=T===e;if(!y)break}}}else return Re.errors=
[{}],!1;var t=d===e}else var t=!0}}}}}else return Re.errors=[{}],!1;return Re.errors=i,e===0}var Ci={type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Name\
s of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,
items:{$ref:"data#/$defs/namePattern"},description:"Relations read or written."},columns:{type:"array",maxItems:100,items:{
$ref:"data#/$defs/dataColumnPattern"},description:"Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{
$ref:"words#/$defs/name"},description:"Absent: every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#\
/$defs/timeWindow"},from:{type:"array",maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/b\
its."},description:"Networks."},notFrom:{type:"array",maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"\
address/bits."},description:"Networks."},line:{type:"integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};
function ie(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return ie.errors=[{}],!1;{let $=e;for(let E of Object.keys(r))if(!s.
call(Ci.properties,E))return ie.errors=[{}],!1;if($===e){if(r.statements!==void 0&&s.call(r,"statements")){let E=r.statements,
L=e;if(e===L)if(Array.isArray(E)){if(E.length>40)return ie.errors=[{}],!1;{var t=!0;let k=E.length;for(let _=0;_<k;_++){
let w=E[_],b=e;if(typeof w!="string")return ie.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||
w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w===
"other"||w==="create"||w==="alter"||w==="drop"||w==="grant-rights"||w==="alter-system"||w==="alter-role"||w==="copy"||w===
"copy-file"||w==="copy-program"||w==="explain-analyze"||w==="prepare"||w==="cursor"||w==="two-phase"||w==="without-condi\
tion"))return ie.errors=[{}],!1;var t=b===e;if(!t)break}}}else return ie.errors=[{}],!1;var v=L===e}else var v=!0;if(v){
if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let L=r.rowsOver,T=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(
L)))return ie.errors=[{}],!1;if(e===T&&typeof L=="number"&&isFinite(L)){if(L>1e9||isNaN(L))return ie.errors=[{}],!1;if(L<
1||isNaN(L))return ie.errors=[{}],!1}var v=T===e}else var v=!0;if(v){if(r.tables!==void 0&&s.call(r,"tables")){let T=r.tables,
k=e;if(e===k)if(Array.isArray(T)){if(T.length>100)return ie.errors=[{}],!1;{var h=!0;let w=T.length;for(let b=0;b<w;b++){
let W=T[b],N=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let U;if((W.schema===void 0||!s.call(W,"schema"))&&
(U="schema")||(W.table===void 0||!s.call(W,"table"))&&(U="table"))return ie.errors=[{}],!1;{let H=e;for(let M of Object.
keys(W))if(!(M==="schema"||M==="table"))return ie.errors=[{}],!1;if(H===e){if(W.schema!==void 0&&s.call(W,"schema")){let M=W.
schema,q=e;if(typeof M!="string"&&M!==null)return ie.errors=[{}],!1;if(e===q&&typeof M=="string"&&l(M)>63)return ie.errors=
[{}],!1;var y=q===e}else var y=!0;if(y)if(W.table!==void 0&&s.call(W,"table")){let M=W.table,q=e;if(typeof M!="string"&&
M!==null)return ie.errors=[{}],!1;if(e===q&&typeof M=="string"&&l(M)>63)return ie.errors=[{}],!1;var y=q===e}else var y=!0}}}else
return ie.errors=[{}],!1;var h=N===e;if(!h)break}}}else return ie.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(r.columns!==
void 0&&s.call(r,"columns")){let k=r.columns,_=e;if(e===_)if(Array.isArray(k)){if(k.length>100)return ie.errors=[{}],!1;
{var c=!0;let b=k.length;for(let W=0;W<b;W++){let N=k[W],j=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let H;
if((N.schema===void 0||!s.call(N,"schema"))&&(H="schema")||(N.table===void 0||!s.call(N,"table"))&&(H="table")||(N.column===
void 0||!s.call(N,"column"))&&(H="column"))return ie.errors=[{}],!1;{let M=e;for(let q of Object.keys(N))if(!(q==="schem\
a"||q==="table"||q==="column"))return ie.errors=[{}],!1;if(M===e){if(N.schema!==void 0&&s.call(N,"schema")){let q=N.schema,
R=e;if(typeof q!="string"&&q!==null)return ie.errors=[{}],!1;if(e===R&&typeof q=="string"&&l(q)>63)return ie.errors=[{}],
!1;var p=R===e}else var p=!0;if(p){if(N.table!==void 0&&s.call(N,"table")){let R=N.table,C=e;if(typeof R!="string"&&R!==
null)return ie.errors=[{}],!1;if(e===C&&typeof R=="string"&&l(R)>63)return ie.errors=[{}],!1;var p=C===e}else var p=!0;if(p)
if(N.column!==void 0&&s.call(N,"column")){let R=N.column,C=e;if(typeof R!="string"&&R!==null)return ie.errors=[{}],!1;if(e===
C&&typeof R=="string"&&l(R)>63)return ie.errors=[{}],!1;var p=C===e}else var p=!0}}}}else return ie.errors=[{}],!1;var c=j===
e;if(!c)break}}}else return ie.errors=[{}],!1;var v=_===e}else var v=!0;if(v){if(r.roles!==void 0&&s.call(r,"roles")){let _=r.
roles,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return ie.errors=[{}],!1;{var m=!0;let W=_.length;for(let N=0;N<
W;N++){let j=_[N],U=e;if(e===e)if(typeof j=="string"){if(l(j)>63)return ie.errors=[{}],!1;if(l(j)<1)return ie.errors=[{}],
!1;if(!He.test(j))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var m=U===e;if(!m)break}}}else return ie.errors=
[{}],!1;var v=w===e}else var v=!0;if(v){if(r.during!==void 0&&s.call(r,"during")){let w=r.during,b=e;if(e===e)if(w&&typeof w==
"object"&&!Array.isArray(w)){let N;if((w.zone===void 0||!s.call(w,"zone"))&&(N="zone")||(w.week===void 0||!s.call(w,"wee\
k"))&&(N="week"))return ie.errors=[{}],!1;{let j=e;for(let U of Object.keys(w))if(!(U==="zone"||U==="week"))return ie.errors=
[{}],!1;if(j===e){if(w.zone!==void 0&&s.call(w,"zone")){let U=w.zone,H=e;if(e===H)if(typeof U=="string"){if(l(U)>64)return ie.
errors=[{}],!1;if(l(U)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var n=H===e}else var n=!0;if(n)if(w.week!==
void 0&&s.call(w,"week")){let U=w.week,H=e;if(e===H)if(Array.isArray(U)){if(U.length>16)return ie.errors=[{}],!1;if(U.length<
1)return ie.errors=[{}],!1;{var g=!0;let q=U.length;for(let R=0;R<q;R++){let C=U[R],S=e;if(e===S)if(Array.isArray(C)){if(C.
length>2)return ie.errors=[{}],!1;if(C.length<2)return ie.errors=[{}],!1;{var f=!0;let F=C.length;for(let x=0;x<F;x++){let P=C[x],
z=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ie.errors=[{}],!1;if(e===z&&typeof P=="number"&&isFinite(
P)){if(P>604800||isNaN(P))return ie.errors=[{}],!1;if(P<0||isNaN(P))return ie.errors=[{}],!1}var f=z===e;if(!f)break}}}else
return ie.errors=[{}],!1;var g=S===e;if(!g)break}}}else return ie.errors=[{}],!1;var n=H===e}else var n=!0}}}else return ie.
errors=[{}],!1;var v=b===e}else var v=!0;if(v){if(r.outside!==void 0&&s.call(r,"outside")){let b=r.outside,W=e;if(e===e)
if(b&&typeof b=="object"&&!Array.isArray(b)){let j;if((b.zone===void 0||!s.call(b,"zone"))&&(j="zone")||(b.week===void 0||
!s.call(b,"week"))&&(j="week"))return ie.errors=[{}],!1;{let U=e;for(let H of Object.keys(b))if(!(H==="zone"||H==="week"))
return ie.errors=[{}],!1;if(U===e){if(b.zone!==void 0&&s.call(b,"zone")){let H=b.zone,M=e;if(e===M)if(typeof H=="string"){
if(l(H)>64)return ie.errors=[{}],!1;if(l(H)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var u=M===e}else var u=!0;
if(u)if(b.week!==void 0&&s.call(b,"week")){let H=b.week,M=e;if(e===M)if(Array.isArray(H)){if(H.length>16)return ie.errors=
[{}],!1;if(H.length<1)return ie.errors=[{}],!1;{var o=!0;let R=H.length;for(let C=0;C<R;C++){let S=H[C],O=e;if(e===O)if(Array.
isArray(S)){if(S.length>2)return ie.errors=[{}],!1;if(S.length<2)return ie.errors=[{}],!1;{var a=!0;let x=S.length;for(let P=0;P<
x;P++){let z=S[P],I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return ie.errors=[{}],!1;if(e===I&&typeof z==
"number"&&isFinite(z)){if(z>604800||isNaN(z))return ie.errors=[{}],!1;if(z<0||isNaN(z))return ie.errors=[{}],!1}var a=I===
e;if(!a)break}}}else return ie.errors=[{}],!1;var o=O===e;if(!o)break}}}else return ie.errors=[{}],!1;var u=M===e}else var u=!0}}}else
return ie.errors=[{}],!1;var v=W===e}else var v=!0;if(v){if(r.from!==void 0&&s.call(r,"from")){let W=r.from,N=e;if(e===N)
if(Array.isArray(W)){if(W.length>100)return ie.errors=[{}],!1;{var d=!0;let U=W.length;for(let H=0;H<U;H++){let M=W[H],q=e;
if(e===q)if(typeof M=="string"){if(l(M)>49)return ie.errors=[{}],!1;if(l(M)<2)return ie.errors=[{}],!1}else return ie.errors=
[{}],!1;var d=q===e;if(!d)break}}}else return ie.errors=[{}],!1;var v=N===e}else var v=!0;if(v){if(r.notFrom!==void 0&&s.
call(r,"notFrom")){let N=r.notFrom,j=e;if(e===j)if(Array.isArray(N)){if(N.length>100)return ie.errors=[{}],!1;{var A=!0;
let H=N.length;for(let M=0;M<H;M++){let q=N[M],R=e;if(e===R)if(typeof q=="string"){if(l(q)>49)return ie.errors=[{}],!1;if(l(
q)<2)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var A=R===e;if(!A)break}}}else return ie.errors=[{}],!1;var v=j===
e}else var v=!0;if(v)if(r.line!==void 0&&s.call(r,"line")){let N=r.line,j=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&
isFinite(N)))return ie.errors=[{}],!1;if(e===j&&typeof N=="number"&&isFinite(N)){if(N>1e6||isNaN(N))return ie.errors=[{}],
!1;if(N<1||isNaN(N))return ie.errors=[{}],!1}var v=j===e}else var v=!0}}}}}}}}}}}else return ie.errors=[{}],!1;return ie.
errors=i,e===0}function rr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.deny===void 0||!s.call(r,"deny"))&&(c="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(c="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(c="limit"))return rr.errors=[{}],!1;{let p=e;for(let m of Object.
keys(r))if(!(m==="deny"||m==="hold"||m==="limit"))return rr.errors=[{}],!1;if(p===e){if(r.deny!==void 0&&s.call(r,"deny")){
let m=r.deny,g=e;if(e===g)if(Array.isArray(m)){if(m.length>100)return rr.errors=[{}],!1;{var t=!0;let n=m.length;for(let o=0;o<
n;o++){let a=e;ie(m[o],{instancePath:V+"/deny/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?ie.errors:
i.concat(ie.errors),e=i.length);var t=a===e;if(!t)break}}}else return rr.errors=[{}],!1;var v=g===e}else var v=!0;if(v){
if(r.hold!==void 0&&s.call(r,"hold")){let g=r.hold,f=e;if(e===f)if(Array.isArray(g)){if(g.length>100)return rr.errors=[{}],
!1;{var h=!0;let o=g.length;for(let a=0;a<o;a++){let u=e;ie(g[a],{instancePath:V+"/hold/"+a,parentData:g,parentDataProperty:a,
rootData:K})||(i=i===null?ie.errors:i.concat(ie.errors),e=i.length);var h=u===e;if(!h)break}}}else return rr.errors=[{}],
!1;var v=f===e}else var v=!0;if(v)if(r.limit!==void 0&&s.call(r,"limit")){let g=r.limit,f=e;if(e===f)if(g&&typeof g=="ob\
ject"&&!Array.isArray(g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))
return rr.errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,u=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return rr.errors=[{}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return rr.
errors=[{}],!1;if(a<1||isNaN(a))return rr.errors=[{}],!1}var y=u===e}else var y=!0;if(y){if(g.statementSeconds!==void 0&&
s.call(g,"statementSeconds")){let u=g.statementSeconds,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return rr.
errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>31622400||isNaN(u))return rr.errors=[{}],!1;if(u<1||isNaN(
u))return rr.errors=[{}],!1}var y=d===e}else var y=!0;if(y)if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let u=g.sessionRows,
d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return rr.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(
u)){if(u>1e12||isNaN(u))return rr.errors=[{}],!1;if(u<1||isNaN(u))return rr.errors=[{}],!1}var y=d===e}else var y=!0}}}else
return rr.errors=[{}],!1;var v=f===e}else var v=!0}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}var gs={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function or(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(h="entrypoint")||(r.input===
void 0||!s.call(r,"input"))&&(h="input")||(r.expect===void 0||!s.call(r,"expect"))&&(h="expect"))return or.errors=[{}],!1;
{let y=e;for(let c of Object.keys(r))if(!(c==="entrypoint"||c==="input"||c==="expect"))return or.errors=[{}],!1;if(y===e){
if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let c=r.entrypoint,p=e;if(typeof c!="string")return or.errors=[{}],!1;
if(!(c==="session"||c==="statement"))return or.errors=[{}],!1;var v=p===e}else var v=!0;if(v)if(r.expect!==void 0&&s.call(
r,"expect")){let c=r.expect,p=e;if(e===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if((c.decision===void 0||!s.
call(c,"decision"))&&(g="decision"))return or.errors=[{}],!1;{let f=e;for(let n of Object.keys(c))if(!(n==="decision"||n===
"grant"))return or.errors=[{}],!1;if(f===e){if(c.decision!==void 0&&s.call(c,"decision")){let n=c.decision,o=e;if(typeof n!=
"string")return or.errors=[{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return or.errors=[{}],!1;var t=o===e}else var t=!0;
if(t)if(c.grant!==void 0&&s.call(c,"grant")){let n=c.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return or.errors=
[{}],!1;if(l(n)<3)return or.errors=[{}],!1;if(!Rr.test(n))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=o===
e}else var t=!0}}}else return or.errors=[{}],!1;var v=p===e}else var v=!0}}}else return or.errors=[{}],!1;return or.errors=
i,e===0}function J(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let z;if((r.writ===void 0||!s.call(r,"writ"))&&(z="writ"))return J.errors=[{}],!1;
{let I=e;for(let D of Object.keys(r))if(D!=="writ")return J.errors=[{}],!1;if(I===e&&r.writ!==void 0&&s.call(r,"writ")){
let D=r.writ;if(e===e)if(D&&typeof D=="object"&&!Array.isArray(D)){let Z;if((D.format===void 0||!s.call(D,"format"))&&(Z=
"format")||(D.name===void 0||!s.call(D,"name"))&&(Z="name")||(D.issuers===void 0||!s.call(D,"issuers"))&&(Z="issuers")||
(D.limits===void 0||!s.call(D,"limits"))&&(Z="limits")||(D.people===void 0||!s.call(D,"people"))&&(Z="people")||(D.memberships===
void 0||!s.call(D,"memberships"))&&(Z="memberships")||(D.claimed===void 0||!s.call(D,"claimed"))&&(Z="claimed")||(D.resources===
void 0||!s.call(D,"resources"))&&(Z="resources")||(D.grants===void 0||!s.call(D,"grants"))&&(Z="grants")||(D.index===void 0||
!s.call(D,"index"))&&(Z="index")||(D.masks===void 0||!s.call(D,"masks"))&&(Z="masks")||(D.guards===void 0||!s.call(D,"gu\
ards"))&&(Z="guards")||(D.vectors===void 0||!s.call(D,"vectors"))&&(Z="vectors"))return J.errors=[{}],!1;{let ee=e;for(let X of Object.
keys(D))if(!s.call(Si.properties.writ.properties,X))return J.errors=[{}],!1;if(ee===e){if(D.format!==void 0&&s.call(D,"f\
ormat")){let X=D.format,Q=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return J.errors=[{}],!1;if(e===Q&&typeof X==
"number"&&isFinite(X)){if(X>1e6||isNaN(X))return J.errors=[{}],!1;if(X<1||isNaN(X))return J.errors=[{}],!1}var t=Q===e}else
var t=!0;if(t){if(D.name!==void 0&&s.call(D,"name")){let Q=D.name,Ne=e;if(e===e)if(typeof Q=="string"){if(l(Q)>63)return J.
errors=[{}],!1;if(l(Q)<1)return J.errors=[{}],!1;if(!He.test(Q))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=Ne===
e}else var t=!0;if(t){if(D.issuers!==void 0&&s.call(D,"issuers")){let Ne=D.issuers,$e=e;if(e===$e)if(Ne&&typeof Ne=="obj\
ect"&&!Array.isArray(Ne)){if(Object.keys(Ne).length>20)return J.errors=[{}],!1;for(let he of Object.keys(Ne)){let de=e;if(e===
de)if(typeof he=="string"){if(l(he)>1024){let ce={};i===null?i=[ce]:i.push(ce),e++}else if(l(he)<1){let ce={};i===null?i=
[ce]:i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),e++}var v=de===e;if(!v){let ce={};return i===null?i=[ce]:
i.push(ce),e++,J.errors=i,!1}}if(v)for(let he of Object.keys(Ne)){let de=Ne[he],ce=e;if(e===ce)if(de&&typeof de=="object"&&
!Array.isArray(de)){let ne;if((de.trial===void 0||!s.call(de,"trial"))&&(ne="trial")||(de.workloads===void 0||!s.call(de,
"workloads"))&&(ne="workloads"))return J.errors=[{}],!1;{let be=e;for(let pe of Object.keys(de))if(!(pe==="trial"||pe===
"workloads"))return J.errors=[{}],!1;if(be===e){if(de.trial!==void 0&&s.call(de,"trial")){let pe=e;if(typeof de.trial!="\
boolean")return J.errors=[{}],!1;var h=pe===e}else var h=!0;if(h)if(de.workloads!==void 0&&s.call(de,"workloads")){let pe=e;
if(typeof de.workloads!="boolean")return J.errors=[{}],!1;var h=pe===e}else var h=!0}}}else return J.errors=[{}],!1;var y=ce===
e;if(!y)break}}else return J.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(D.limits!==void 0&&s.call(D,"limits")){let $e=D.
limits,Ee=e;if(e===Ee)if($e&&typeof $e=="object"&&!Array.isArray($e)){let de;if(($e.sessionSeconds===void 0||!s.call($e,
"sessionSeconds"))&&(de="sessionSeconds")||($e.groupsFreshSeconds===void 0||!s.call($e,"groupsFreshSeconds"))&&(de="grou\
psFreshSeconds"))return J.errors=[{}],!1;{let ce=e;for(let ne of Object.keys($e))if(!(ne==="sessionSeconds"||ne==="group\
sFreshSeconds"))return J.errors=[{}],!1;if(ce===e){if($e.sessionSeconds!==void 0&&s.call($e,"sessionSeconds")){let ne=$e.
sessionSeconds,be=e;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne)&&isFinite(ne)))return J.errors=[{}],!1;if(e===be&&typeof ne==
"number"&&isFinite(ne)){if(ne>9007199254740991||isNaN(ne))return J.errors=[{}],!1;if(ne<0||isNaN(ne))return J.errors=[{}],
!1}var c=be===e}else var c=!0;if(c)if($e.groupsFreshSeconds!==void 0&&s.call($e,"groupsFreshSeconds")){let ne=$e.groupsFreshSeconds,
be=e;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne)&&isFinite(ne)))return J.errors=[{}],!1;if(e===be&&typeof ne=="number"&&
isFinite(ne)){if(ne>9007199254740991||isNaN(ne))return J.errors=[{}],!1;if(ne<0||isNaN(ne))return J.errors=[{}],!1}var c=be===
e}else var c=!0}}}else return J.errors=[{}],!1;var t=Ee===e}else var t=!0;if(t){if(D.people!==void 0&&s.call(D,"people")){
let Ee=D.people,he=e;if(e===he)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){if(Object.keys(Ee).length>1e5)return J.errors=
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
!1;var g=be===e;if(!g)break}}else return J.errors=[{}],!1;var t=he===e}else var t=!0;if(t){if(D.memberships!==void 0&&s.
call(D,"memberships")){let he=D.memberships,de=e;if(e===de)if(he&&typeof he=="object"&&!Array.isArray(he)){if(Object.keys(
he).length>1e5)return J.errors=[{}],!1;for(let ne of Object.keys(he)){let be=e;if(e===be)if(typeof ne=="string"){if(l(ne)>
1024){let pe={};i===null?i=[pe]:i.push(pe),e++}else if(l(ne)<1){let pe={};i===null?i=[pe]:i.push(pe),e++}}else{let pe={};
i===null?i=[pe]:i.push(pe),e++}var f=be===e;if(!f){let pe={};return i===null?i=[pe]:i.push(pe),e++,J.errors=i,!1}}if(f)for(let ne of Object.
keys(he)){let be=he[ne],pe=e;if(e===pe)if(Array.isArray(be)){if(be.length>1e4)return J.errors=[{}],!1;{var n=!0;let Pe=be.
length;for(let ue=0;ue<Pe;ue++){let ve=be[ue],Ae=e;if(e===e)if(typeof ve=="string"){if(l(ve)>63)return J.errors=[{}],!1;
if(l(ve)<1)return J.errors=[{}],!1;if(!He.test(ve))return J.errors=[{}],!1}else return J.errors=[{}],!1;var n=Ae===e;if(!n)
break}}}else return J.errors=[{}],!1;var o=pe===e;if(!o)break}}else return J.errors=[{}],!1;var t=de===e}else var t=!0;if(t){
if(D.claimed!==void 0&&s.call(D,"claimed")){let de=D.claimed,ce=e;if(e===ce)if(de&&typeof de=="object"&&!Array.isArray(de)){
if(Object.keys(de).length>20)return J.errors=[{}],!1;for(let be of Object.keys(de)){let pe=e;if(e===pe)if(typeof be=="st\
ring"){if(l(be)>1024){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}else if(l(be)<1){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}}else{
let Pe={};i===null?i=[Pe]:i.push(Pe),e++}var a=pe===e;if(!a){let Pe={};return i===null?i=[Pe]:i.push(Pe),e++,J.errors=i,
!1}}if(a)for(let be of Object.keys(de)){let pe=de[be],Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.
keys(pe).length>100)return J.errors=[{}],!1;for(let ue of Object.keys(pe)){let ve=e;if(e===ve)if(typeof ue=="string"){if(l(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(l(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var u=ve===e;if(!u){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(u)for(let ue of Object.
keys(pe)){let ve=pe[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(l(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(l(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var d=me===e;if(!d){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(d)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var A=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(l(Ge)>63)return J.errors=[{}],!1;if(l(Ge)<1)return J.errors=
[{}],!1;if(!He.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var A=jr===e;if(!A)break}}}else return J.errors=
[{}],!1;var $=_e===e;if(!$)break}}else return J.errors=[{}],!1;var E=Ae===e;if(!E)break}}else return J.errors=[{}],!1;var L=Pe===
e;if(!L)break}}else return J.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){if(D.resources!==void 0&&s.call(D,"resource\
s")){let ce=D.resources,ne=e;if(e===ne)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return J.
errors=[{}],!1;for(let pe of Object.keys(ce)){let Pe=e;if(e===Pe)if(typeof pe=="string"){if(l(pe)>1024){let ue={};i===null?
i=[ue]:i.push(ue),e++}else if(l(pe)<1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),
e++}var T=Pe===e;if(!T){let ue={};return i===null?i=[ue]:i.push(ue),e++,J.errors=i,!1}}if(T)for(let pe of Object.keys(ce)){
let Pe=e;De(ce[pe],{instancePath:V+"/writ/resources/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ce,parentDataProperty:pe,
rootData:K})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var k=Pe===e;if(!k)break}}else return J.errors=[{}],
!1;var t=ne===e}else var t=!0;if(t){if(D.grants!==void 0&&s.call(D,"grants")){let ne=D.grants,be=e;if(e===be)if(ne&&typeof ne==
"object"&&!Array.isArray(ne)){if(Object.keys(ne).length>2e5)return J.errors=[{}],!1;for(let Pe of Object.keys(ne)){let ue=e;
if(e===ue)if(typeof Pe=="string"){if(l(Pe)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(l(Pe)<1){let ve={};i===
null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var _=ue===e;if(!_){let ve={};return i===null?
i=[ve]:i.push(ve),e++,J.errors=i,!1}}if(_)for(let Pe of Object.keys(ne)){let ue=e;Te(ne[Pe],{instancePath:V+"/writ/grant\
s/"+Pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:Pe,rootData:K})||(i=i===null?Te.errors:i.
concat(Te.errors),e=i.length);var w=ue===e;if(!w)break}}else return J.errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(D.
index!==void 0&&s.call(D,"index")){let be=D.index,pe=e;if(e===pe)if(be&&typeof be=="object"&&!Array.isArray(be)){if(Object.
keys(be).length>2e5)return J.errors=[{}],!1;for(let ue of Object.keys(be)){let ve=e;if(e===ve)if(typeof ue=="string"){if(l(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(l(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var b=ve===e;if(!b){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(b)for(let ue of Object.
keys(be)){let ve=be[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(l(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(l(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var W=me===e;if(!W){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(W)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var N=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(l(Ge)>127)return J.errors=[{}],!1;if(l(Ge)<3)return J.errors=
[{}],!1;if(!Rr.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var N=jr===e;if(!N)break}}}else return J.errors=
[{}],!1;var j=_e===e;if(!j)break}}else return J.errors=[{}],!1;var U=Ae===e;if(!U)break}}else return J.errors=[{}],!1;var t=pe===
e}else var t=!0;if(t){if(D.masks!==void 0&&s.call(D,"masks")){let pe=D.masks,Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&
!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return J.errors=[{}],!1;for(let ve of Object.keys(pe)){let Ae=e;if(e===
Ae)if(typeof ve=="string"){if(l(ve)>1024){let Se={};i===null?i=[Se]:i.push(Se),e++}else if(l(ve)<1){let Se={};i===null?i=
[Se]:i.push(Se),e++}}else{let Se={};i===null?i=[Se]:i.push(Se),e++}var H=Ae===e;if(!H){let Se={};return i===null?i=[Se]:
i.push(Se),e++,J.errors=i,!1}}if(H)for(let ve of Object.keys(pe)){let Ae=e;Re(pe[ve],{instancePath:V+"/writ/masks/"+ve.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:pe,parentDataProperty:ve,rootData:K})||(i=i===null?Re.errors:i.concat(Re.errors),
e=i.length);var M=Ae===e;if(!M)break}}else return J.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(D.guards!==void 0&&
s.call(D,"guards")){let Pe=D.guards,ue=e;if(e===ue)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(Pe).length>
1e4)return J.errors=[{}],!1;for(let Ae of Object.keys(Pe)){let Se=e;if(e===Se)if(typeof Ae=="string"){if(l(Ae)>1024){let me={};
i===null?i=[me]:i.push(me),e++}else if(l(Ae)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};i===null?i=[me]:
i.push(me),e++}var q=Se===e;if(!q){let me={};return i===null?i=[me]:i.push(me),e++,J.errors=i,!1}}if(q)for(let Ae of Object.
keys(Pe)){let Se=e;rr(Pe[Ae],{instancePath:V+"/writ/guards/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Pe,parentDataProperty:Ae,
rootData:K})||(i=i===null?rr.errors:i.concat(rr.errors),e=i.length);var R=Se===e;if(!R)break}}else return J.errors=[{}],
!1;var t=ue===e}else var t=!0;if(t){if(D.zones!==void 0&&s.call(D,"zones")){let ue=D.zones,ve=e;if(e===ve)if(ue&&typeof ue==
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
[{}],!1;if(Pr.length<3)return J.errors=[{}],!1;{var O=!0;let wi=Pr.length;for(let Vr=0;Vr<wi;Vr++){let wr=Pr[Vr],ei=e;if(!(typeof wr==
"number"&&!(wr%1)&&!isNaN(wr)&&isFinite(wr)))return J.errors=[{}],!1;if(e===ei&&typeof wr=="number"&&isFinite(wr)){if(wr>
253402300799||isNaN(wr))return J.errors=[{}],!1;if(wr<-1e5||isNaN(wr))return J.errors=[{}],!1}var O=ei===e;if(!O)break}}}else
return J.errors=[{}],!1;var S=Xr===e;if(!S)break}}}else return J.errors=[{}],!1;var F=jr===e}else var F=!0}}}else return J.
errors=[{}],!1;var x=_e===e;if(!x)break}}else return J.errors=[{}],!1;var t=ve===e}else var t=!0;if(t)if(D.vectors!==void 0&&
s.call(D,"vectors")){let ue=D.vectors,ve=e;if(e===ve)if(Array.isArray(ue)){if(ue.length>1e3)return J.errors=[{}],!1;{var P=!0;
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
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.schema===void 0||!s.call(
r,"schema"))&&(c="schema")||(r.table===void 0||!s.call(r,"table"))&&(c="table")||(r.column===void 0||!s.call(r,"column"))&&
(c="column")||(r.mask===void 0||!s.call(r,"mask"))&&(c="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(c="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(c="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(c="searchEquality"))return ur.errors=[{}],!1;{let p=e;for(let m of Object.keys(r))if(!(m==="schema"||m===
"table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return ur.errors=[{}],!1;if(p===
e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,g=e;if(typeof m!="string"&&m!==null)return ur.errors=[{}],!1;
if(e===g&&typeof m=="string"&&l(m)>63)return ur.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return ur.errors=[{}],!1;if(e===f&&typeof g=="string"&&l(g)>
63)return ur.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let f=r.column,n=e;
if(typeof f!="string"&&f!==null)return ur.errors=[{}],!1;if(e===n&&typeof f=="string"&&l(f)>63)return ur.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let n=r.mask,o=e,a=e,u=!1,d=null,A=e;if(e===A)if(n&&
typeof n=="object"&&!Array.isArray(n)){let L;if((n.form===void 0||!s.call(n,"form"))&&(L="form")){let T={};i===null?i=[T]:
i.push(T),e++}else{let T=e;for(let k of Object.keys(n))if(k!=="form"){let _={};i===null?i=[_]:i.push(_),e++;break}if(T===
e&&n.form!==void 0&&s.call(n,"form")){let k=n.form;if(typeof k!="string"){let _={};i===null?i=[_]:i.push(_),e++}if(!(k===
"null"||k==="hash"||k==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let L={};i===null?i=[L]:i.push(L),e++}var h=A===
e;h&&(u=!0,d=0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let L;if((n.form===void 0||!s.call(n,"form"))&&
(L="form")){let T={};i===null?i=[T]:i.push(T),e++}else{let T=e;for(let k of Object.keys(n))if(!(k==="form"||k==="value")){
let _={};i===null?i=[_]:i.push(_),e++;break}if(T===e){if(n.form!==void 0&&s.call(n,"form")){let k=n.form,_=e;if(typeof k!=
"string"){let b={};i===null?i=[b]:i.push(b),e++}if(k!=="fixed"){let b={};i===null?i=[b]:i.push(b),e++}var v=_===e}else var v=!0;
if(v)if(n.value!==void 0&&s.call(n,"value")){let k=n.value,_=e;if(e===_)if(typeof k=="string"){if(l(k)>1e3){let b={};i===
null?i=[b]:i.push(b),e++}}else{let b={};i===null?i=[b]:i.push(b),e++}var v=_===e}else var v=!0}}}else{let L={};i===null?
i=[L]:i.push(L),e++}var h=$===e;if(h&&u)u=!1,d=[d,1];else{h&&(u=!0,d=1);let L=e;if(e===L)if(n&&typeof n=="object"&&!Array.
isArray(n)){let k;if((n.form===void 0||!s.call(n,"form"))&&(k="form")||(n.first===void 0||!s.call(n,"first"))&&(k="first")||
(n.last===void 0||!s.call(n,"last"))&&(k="last")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.
keys(n))if(!(w==="form"||w==="first"||w==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}if(_===e){if(n.form!==void 0&&
s.call(n,"form")){let w=n.form,b=e;if(typeof w!="string"){let N={};i===null?i=[N]:i.push(N),e++}if(w!=="keep"){let N={};
i===null?i=[N]:i.push(N),e++}var y=b===e}else var y=!0;if(y){if(n.first!==void 0&&s.call(n,"first")){let b=n.first,W=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof b=="number"&&isFinite(
b)){if(b>64||isNaN(b)){let j={};i===null?i=[j]:i.push(j),e++}else if(b<0||isNaN(b)){let j={};i===null?i=[j]:i.push(j),e++}}
var y=W===e}else var y=!0;if(y)if(n.last!==void 0&&s.call(n,"last")){let b=n.last,W=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b))){let j={};i===null?i=[j]:i.push(j),e++}if(e===W&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let j={};
i===null?i=[j]:i.push(j),e++}else if(b<0||isNaN(b)){let j={};i===null?i=[j]:i.push(j),e++}}var y=W===e}else var y=!0}}}}else{
let k={};i===null?i=[k]:i.push(k),e++}var h=L===e;h&&u?(u=!1,d=[d,2]):h&&(u=!0,d=2)}if(u)e=a,i!==null&&(a?i.length=a:i=null);else{
let L={};return i===null?i=[L]:i.push(L),e++,ur.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return ur.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return ur.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return ur.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return ur.errors=[{}],!1;return ur.errors=i,e===0}function G(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let T;if((r.grant===void 0||!s.call(r,"grant"))&&(T="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(T="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(T="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(T="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(T="role")||(r.allow===void 0||!s.call(r,"allow"))&&(T="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(T="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(T="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(T="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(T="limits")||(r.record===void 0||
!s.call(r,"record"))&&(T="record"))return G.errors=[{}],!1;{let k=e;for(let _ of Object.keys(r))if(!s.call(Zi.properties,
_))return G.errors=[{}],!1;if(k===e){if(r.grant!==void 0&&s.call(r,"grant")){let _=r.grant,w=e;if(e===e)if(typeof _=="st\
ring"){if(l(_)>127)return G.errors=[{}],!1;if(l(_)<3)return G.errors=[{}],!1;if(!Rr.test(_))return G.errors=[{}],!1}else
return G.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let w=r.grantUntil,
b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return G.errors=[{}],!1;if(e===b&&typeof w=="number"&&isFinite(
w)){if(w>253402300799||isNaN(w))return G.errors=[{}],!1;if(w<0||isNaN(w))return G.errors=[{}],!1}var t=b===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let b=r.subject,W=e;if(e===W)if(typeof b=="string"){if(l(b)>512)return G.
errors=[{}],!1;if(l(b)<1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let W=r.resource,N=e;if(e===e)if(typeof W=="string"){if(l(W)>63)return G.errors=[{}],!1;if(l(
W)<1)return G.errors=[{}],!1;if(!He.test(W))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let N=r.role,j=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return G.errors=
[{}],!1;if(l(N)<1)return G.errors=[{}],!1;if(!He.test(N))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=j===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let j=r.allow,U=e;if(e===U)if(Array.isArray(j)){if(j.length>
16)return G.errors=[{}],!1;{var v=!0;let M=j.length;for(let q=0;q<M;q++){let R=j[q],C=e;if(typeof R!="string")return G.errors=
[{}],!1;if(!(R==="all"||R==="select"||R==="insert"||R==="update"||R==="delete"||R==="merge"||R==="truncate"||R==="ddl"||
R==="call"||R==="do"||R==="lock"||R==="notify"||R==="maintenance"||R==="set"||R==="other"))return G.errors=[{}],!1;var v=C===
e;if(!v)break}}}else return G.errors=[{}],!1;var t=U===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let U=r.
tables,H=e;if(e===H)if(Array.isArray(U)){if(U.length>2)return G.errors=[{}],!1;{var h=!0;let q=U.length;for(let R=0;R<q;R++){
let C=U[R],S=e;if(e===S)if(Array.isArray(C)){if(C.length>1e3)return G.errors=[{}],!1;{var y=!0;let F=C.length;for(let x=0;x<
F;x++){let P=C[x],z=e;if(e===e)if(P&&typeof P=="object"&&!Array.isArray(P)){let D;if((P.schema===void 0||!s.call(P,"sche\
ma"))&&(D="schema")||(P.table===void 0||!s.call(P,"table"))&&(D="table"))return G.errors=[{}],!1;{let Z=e;for(let ee of Object.
keys(P))if(!(ee==="schema"||ee==="table"))return G.errors=[{}],!1;if(Z===e){if(P.schema!==void 0&&s.call(P,"schema")){let ee=P.
schema,X=e;if(typeof ee!="string"&&ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&l(ee)>63)return G.errors=
[{}],!1;var c=X===e}else var c=!0;if(c)if(P.table!==void 0&&s.call(P,"table")){let ee=P.table,X=e;if(typeof ee!="string"&&
ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&l(ee)>63)return G.errors=[{}],!1;var c=X===e}else var c=!0}}}else
return G.errors=[{}],!1;var y=z===e;if(!y)break}}}else return G.errors=[{}],!1;var h=S===e;if(!h)break}}}else return G.errors=
[{}],!1;var t=H===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let H=r.functions,M=e;if(e===M)if(Array.
isArray(H)){if(H.length>1e3)return G.errors=[{}],!1;{var p=!0;let R=H.length;for(let C=0;C<R;C++){let S=H[C],O=e;if(e===
e)if(typeof S=="string"){if(l(S)>261)return G.errors=[{}],!1;if(l(S)<3)return G.errors=[{}],!1;if(!Gr.test(S))return G.errors=
[{}],!1}else return G.errors=[{}],!1;var p=O===e;if(!p)break}}}else return G.errors=[{}],!1;var t=M===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let M=r.masks,q=e;if(e===q)if(M&&typeof M=="object"&&!Array.isArray(M)){let C;if((M.
unlisted===void 0||!s.call(M,"unlisted"))&&(C="unlisted")||(M.rules===void 0||!s.call(M,"rules"))&&(C="rules")||(M.clear===
void 0||!s.call(M,"clear"))&&(C="clear")||(M.detect===void 0||!s.call(M,"detect"))&&(C="detect"))return G.errors=[{}],!1;
{let S=e;for(let O of Object.keys(M))if(!(O==="unlisted"||O==="rules"||O==="clear"||O==="detect"))return G.errors=[{}],!1;
if(S===e){if(M.unlisted!==void 0&&s.call(M,"unlisted")){let O=M.unlisted,F=e;if(typeof O!="string")return G.errors=[{}],
!1;if(!(O==="show"||O==="hide"))return G.errors=[{}],!1;var m=F===e}else var m=!0;if(m){if(M.rules!==void 0&&s.call(M,"r\
ules")){let F=M.rules,x=e;if(e===x)if(Array.isArray(F)){if(F.length>1e4)return G.errors=[{}],!1;{var g=!0;let z=F.length;
for(let I=0;I<z;I++){let D=e;ur(F[I],{instancePath:V+"/masks/rules/"+I,parentData:F,parentDataProperty:I,rootData:K})||(i=
i===null?ur.errors:i.concat(ur.errors),e=i.length);var g=D===e;if(!g)break}}}else return G.errors=[{}],!1;var m=x===e}else
var m=!0;if(m){if(M.clear!==void 0&&s.call(M,"clear")){let x=M.clear,P=e;if(e===P)if(Array.isArray(x)){if(x.length>1e5)return G.
errors=[{}],!1;{var f=!0;let I=x.length;for(let D=0;D<I;D++){let Z=x[D],ee=e;if(e===e)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let Q;if((Z.schema===void 0||!s.call(Z,"schema"))&&(Q="schema")||(Z.table===void 0||!s.call(Z,"table"))&&(Q="table")||
(Z.column===void 0||!s.call(Z,"column"))&&(Q="column"))return G.errors=[{}],!1;{let Ne=e;for(let $e of Object.keys(Z))if(!($e===
"schema"||$e==="table"||$e==="column"))return G.errors=[{}],!1;if(Ne===e){if(Z.schema!==void 0&&s.call(Z,"schema")){let $e=Z.
schema,Ee=e;if(typeof $e!="string"&&$e!==null)return G.errors=[{}],!1;if(e===Ee&&typeof $e=="string"&&l($e)>63)return G.
errors=[{}],!1;var n=Ee===e}else var n=!0;if(n){if(Z.table!==void 0&&s.call(Z,"table")){let Ee=Z.table,he=e;if(typeof Ee!=
"string"&&Ee!==null)return G.errors=[{}],!1;if(e===he&&typeof Ee=="string"&&l(Ee)>63)return G.errors=[{}],!1;var n=he===
e}else var n=!0;if(n)if(Z.column!==void 0&&s.call(Z,"column")){let Ee=Z.column,he=e;if(typeof Ee!="string"&&Ee!==null)return G.
errors=[{}],!1;if(e===he&&typeof Ee=="string"&&l(Ee)>63)return G.errors=[{}],!1;var n=he===e}else var n=!0}}}}else return G.
errors=[{}],!1;var f=ee===e;if(!f)break}}}else return G.errors=[{}],!1;var m=P===e}else var m=!0;if(m)if(M.detect!==void 0&&
s.call(M,"detect")){let x=M.detect,P=e;if(e===P)if(Array.isArray(x)){if(x.length>5)return G.errors=[{}],!1;{var o=!0;let I=x.
length;for(let D=0;D<I;D++){let Z=x[D],ee=e;if(e===ee)if(typeof Z=="string"){if(l(Z)>64)return G.errors=[{}],!1;if(l(Z)<
1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var o=ee===e;if(!o)break}}}else return G.errors=[{}],!1;var m=P===
e}else var m=!0}}}}}else return G.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let q=e;if(typeof r.guarded!="boolean")return G.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let R=r.limits,C=e;if(e===C)if(R&&typeof R=="object"&&!Array.isArray(R)){let O;if((R.sessionSeconds===
void 0||!s.call(R,"sessionSeconds"))&&(O="sessionSeconds"))return G.errors=[{}],!1;{let F=e;for(let x of Object.keys(R))
if(!(x==="rows"||x==="statementSeconds"||x==="sessionSeconds"||x==="sessionRows"))return G.errors=[{}],!1;if(F===e){if(R.
rows!==void 0&&s.call(R,"rows")){let x=R.rows,P=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return G.errors=
[{}],!1;if(e===P&&typeof x=="number"&&isFinite(x)){if(x>1e9||isNaN(x))return G.errors=[{}],!1;if(x<1||isNaN(x))return G.
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
durable"))&&(F="durable"))return G.errors=[{}],!1;{let x=e;for(let P of Object.keys(C))if(!(P==="results"||P==="rows"||P===
"durable"))return G.errors=[{}],!1;if(x===e){if(C.results!==void 0&&s.call(C,"results")){let P=C.results,z=e;if(typeof P!=
"string")return G.errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="rows"))return G.errors=[{}],!1;var u=z===e}else var u=!0;
if(u){if(C.rows!==void 0&&s.call(C,"rows")){let z=C.rows,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return G.
errors=[{}],!1;if(e===I&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return G.errors=[{}],!1;if(z<0||isNaN(z))return G.
errors=[{}],!1}var u=I===e}else var u=!0;if(u)if(C.durable!==void 0&&s.call(C,"durable")){let z=C.durable,I=e;if(typeof z!=
"string")return G.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return G.errors=[{}],!1;var u=I===e}else var u=!0}}}}else
return G.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.sessions!==void 0&&s.call(r,"sessions")){let S=r.sessions,O=e;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return G.errors=[{}],!1;if(e===O&&typeof S=="number"&&isFinite(
S)){if(S>1e3||isNaN(S))return G.errors=[{}],!1;if(S<1||isNaN(S))return G.errors=[{}],!1}var t=O===e}else var t=!0;if(t){
if(r.client!==void 0&&s.call(r,"client")){let O=r.client,F=e;if(e===F)if(typeof O=="string"){if(l(O)>45)return G.errors=
[{}],!1;if(l(O)<2)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(r.watched!==void 0&&
s.call(r,"watched")){let O=r.watched,F=e;if(e===F)if(O&&typeof O=="object"&&!Array.isArray(O)){let P;if((O.tables===void 0||
!s.call(O,"tables"))&&(P="tables")||(O.columns===void 0||!s.call(O,"columns"))&&(P="columns"))return G.errors=[{}],!1;{let z=e;
for(let I of Object.keys(O))if(!(I==="tables"||I==="columns"))return G.errors=[{}],!1;if(z===e){if(O.tables!==void 0&&s.
call(O,"tables")){let I=O.tables,D=e;if(e===D)if(Array.isArray(I)){if(I.length>2e4)return G.errors=[{}],!1;{var d=!0;let ee=I.
length;for(let X=0;X<ee;X++){let Q=I[X],Ne=e;if(e===e)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===
void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||!s.call(Q,"table"))&&(Ee="table"))return G.errors=[{}],!1;
{let he=e;for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&l(de)>63)return G.errors=[{}],!1;var A=ce===e}else var A=!0;if(A)if(Q.table!==void 0&&s.call(Q,"table")){let de=Q.
table,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de=="string"&&l(de)>63)return G.errors=
[{}],!1;var A=ce===e}else var A=!0}}}else return G.errors=[{}],!1;var d=Ne===e;if(!d)break}}}else return G.errors=[{}],!1;
var L=D===e}else var L=!0;if(L)if(O.columns!==void 0&&s.call(O,"columns")){let I=O.columns,D=e;if(e===D)if(Array.isArray(
I)){if(I.length>2e4)return G.errors=[{}],!1;{var $=!0;let ee=I.length;for(let X=0;X<ee;X++){let Q=I[X],Ne=e;if(e===e)if(Q&&
typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||
!s.call(Q,"table"))&&(Ee="table")||(Q.column===void 0||!s.call(Q,"column"))&&(Ee="column"))return G.errors=[{}],!1;{let he=e;
for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"||de==="column"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&l(de)>63)return G.errors=[{}],!1;var E=ce===e}else var E=!0;if(E){if(Q.table!==void 0&&s.call(Q,"table")){let ce=Q.
table,ne=e;if(typeof ce!="string"&&ce!==null)return G.errors=[{}],!1;if(e===ne&&typeof ce=="string"&&l(ce)>63)return G.errors=
[{}],!1;var E=ne===e}else var E=!0;if(E)if(Q.column!==void 0&&s.call(Q,"column")){let ce=Q.column,ne=e;if(typeof ce!="st\
ring"&&ce!==null)return G.errors=[{}],!1;if(e===ne&&typeof ce=="string"&&l(ce)>63)return G.errors=[{}],!1;var E=ne===e}else
var E=!0}}}}else return G.errors=[{}],!1;var $=Ne===e;if(!$)break}}}else return G.errors=[{}],!1;var L=D===e}else var L=!0}}}else
return G.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}}}else return G.errors=[{}],!1;return G.errors=i,e===0}var Jr=new RegExp(
"^[A-Za-z][A-Za-z0-9_./-]*$","u");function tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.code===void 0||!s.call(r,"code"))&&(v="\
code")||(r.message===void 0||!s.call(r,"message"))&&(v="message"))return tr.errors=[{}],!1;{let h=e;for(let y of Object.
keys(r))if(!(y==="code"||y==="message"))return tr.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let y=r.
code,c=e;if(e===e)if(typeof y=="string"){if(l(y)>100)return tr.errors=[{}],!1;if(l(y)<1)return tr.errors=[{}],!1;if(!Jr.
test(y))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let y=r.message,c=e;if(e===c)if(typeof y=="string"){if(l(y)>4096)return tr.errors=[{}],!1;if(l(y)<1)return tr.
errors=[{}],!1}else return tr.errors=[{}],!1;var t=c===e}else var t=!0}}}else return tr.errors=[{}],!1;return tr.errors=
i,e===0}function cr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let h;if((r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.view===
void 0||!s.call(r,"view"))&&(h="view")||(r.until===void 0||!s.call(r,"until"))&&(h="until")||(r.reasons===void 0||!s.call(
r,"reasons"))&&(h="reasons"))return cr.errors=[{}],!1;{let y=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="vie\
w"||c==="until"||c==="reasons"))return cr.errors=[{}],!1;if(y===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.
decision,p=e;if(typeof c!="string")return cr.errors=[{}],!1;if(c!=="allow")return cr.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(r.view!==void 0&&s.call(r,"view")){let p=e;G(r.view,{instancePath:V+"/view",parentData:r,parentDataProperty:"vi\
ew",rootData:K})||(i=i===null?G.errors:i.concat(G.errors),e=i.length);var t=p===e}else var t=!0;if(t){if(r.until!==void 0&&
s.call(r,"until")){let m=r.until,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return cr.errors=[{}],!1;if(e===
g&&typeof m=="number"&&isFinite(m)){if(m>253402300799||isNaN(m))return cr.errors=[{}],!1;if(m<0||isNaN(m))return cr.errors=
[{}],!1}var t=g===e}else var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,g=e;if(e===g)if(Array.
isArray(m)){if(m.length>100)return cr.errors=[{}],!1;{var v=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;tr(m[o],{instancePath:V+
"/reasons/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var v=a===
e;if(!v)break}}}else return cr.errors=[{}],!1;var t=g===e}else var t=!0}}}}}else return cr.errors=[{}],!1;return cr.errors=
i,e===0}function Be(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===
void 0||!s.call(r,"reasons"))&&(c="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(c="choices")||(r.until===void 0||
!s.call(r,"until"))&&(c="until"))return Be.errors=[{}],!1;{let p=e;for(let m of Object.keys(r))if(!(m==="decision"||m===
"reasons"||m==="choices"||m==="until"))return Be.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){
let m=r.decision,g=e;if(typeof m!="string")return Be.errors=[{}],!1;if(m!=="deny")return Be.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,f=e;if(e===f)if(Array.isArray(g)){if(g.length>
100)return Be.errors=[{}],!1;{var v=!0;let o=g.length;for(let a=0;a<o;a++){let u=e;tr(g[a],{instancePath:V+"/reasons/"+a,
parentData:g,parentDataProperty:a,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var v=u===e;if(!v)
break}}}else return Be.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let f=r.
choices,n=e;if(e===n)if(Array.isArray(f)){if(f.length>1e3)return Be.errors=[{}],!1;{var h=!0;let a=f.length;for(let u=0;u<
a;u++){let d=f[u],A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){let E;if((d.grant===void 0||!s.call(d,"grant"))&&
(E="grant")||(d.role===void 0||!s.call(d,"role"))&&(E="role")||(d.until===void 0||!s.call(d,"until"))&&(E="until"))return Be.
errors=[{}],!1;{let L=e;for(let T of Object.keys(d))if(!(T==="grant"||T==="role"||T==="until"))return Be.errors=[{}],!1;
if(L===e){if(d.grant!==void 0&&s.call(d,"grant")){let T=d.grant,k=e;if(e===e)if(typeof T=="string"){if(l(T)>127)return Be.
errors=[{}],!1;if(l(T)<3)return Be.errors=[{}],!1;if(!Rr.test(T))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;
var y=k===e}else var y=!0;if(y){if(d.role!==void 0&&s.call(d,"role")){let k=d.role,_=e;if(e===e)if(typeof k=="string"){if(l(
k)>63)return Be.errors=[{}],!1;if(l(k)<1)return Be.errors=[{}],!1;if(!He.test(k))return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var y=_===e}else var y=!0;if(y)if(d.until!==void 0&&s.call(d,"until")){let k=d.until,_=e;if(!(typeof k=="\
number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Be.errors=[{}],!1;if(e===_&&typeof k=="number"&&isFinite(k)){if(k>253402300799||
isNaN(k))return Be.errors=[{}],!1;if(k<0||isNaN(k))return Be.errors=[{}],!1}var y=_===e}else var y=!0}}}}else return Be.
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
(y="limits"))return Qe.errors=[{}],!1;{let c=e;for(let p of Object.keys(r))if(!(p==="decision"||p==="reasons"||p==="unti\
l"||p==="limits"))return Qe.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let p=r.decision,m=e;
if(typeof p!="string")return Qe.errors=[{}],!1;if(!(p==="allow"||p==="deny"||p==="hold"))return Qe.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,g=e;if(e===g)if(Array.isArray(m)){if(m.
length>100)return Qe.errors=[{}],!1;{var v=!0;let n=m.length;for(let o=0;o<n;o++){let a=e;tr(m[o],{instancePath:V+"/reas\
ons/"+o,parentData:m,parentDataProperty:o,rootData:K})||(i=i===null?tr.errors:i.concat(tr.errors),e=i.length);var v=a===
e;if(!v)break}}}else return Qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let g=r.
until,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Qe.errors=[{}],!1;if(e===f&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return Qe.errors=[{}],!1;if(g<0||isNaN(g))return Qe.errors=[{}],!1}var t=f===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let g=r.limits,f=e;if(e===f)if(g&&typeof g=="object"&&!Array.isArray(
g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return Qe.
errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return Qe.errors=[{}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Qe.errors=
[{}],!1;if(a<1||isNaN(a))return Qe.errors=[{}],!1}var h=u===e}else var h=!0;if(h){if(g.statementSeconds!==void 0&&s.call(
g,"statementSeconds")){let u=g.statementSeconds,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Qe.errors=
[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>31622400||isNaN(u))return Qe.errors=[{}],!1;if(u<1||isNaN(u))return Qe.
errors=[{}],!1}var h=d===e}else var h=!0;if(h){if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let d=g.sessionRows,A=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Qe.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>1e12||isNaN(d))return Qe.errors=[{}],!1;if(d<1||isNaN(d))return Qe.errors=[{}],!1}var h=A===e}else var h=!0;if(h)
if(g.heldRows!==void 0&&s.call(g,"heldRows")){let d=g.heldRows,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return Qe.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>1e9||isNaN(d))return Qe.errors=[{}],!1;if(d<
1||isNaN(d))return Qe.errors=[{}],!1}var h=A===e}else var h=!0}}}}else return Qe.errors=[{}],!1;var t=f===e}else var t=!0}}}}}else
return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Yr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,v=!1,h=null,y=e;cr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?cr.
errors:i.concat(cr.errors),e=i.length);var p=y===e;p&&(v=!0,h=0);let c=e;Be(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var p=c===e;if(p&&v)v=!1,h=[h,1];else{p&&(v=!0,h=1);
let m=e;Qe(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length);var p=m===e;p&&v?(v=!1,h=[h,2]):p&&(v=!0,h=2)}if(v)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===
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
(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol"))return te.errors=[{}],!1;{let a=e;for(let u of Object.keys(
r))if(!s.call(Ui.properties,u))return te.errors=[{}],!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,d=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return te.errors=[{}],!1;if(u!==1)return te.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return te.errors=
[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return te.errors=[{}],!1;if(d<1||isNaN(
d))return te.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,$=e;if(e===$)if(typeof A==
"string"){if(l(A)>24)return te.errors=[{}],!1;if(l(A)<24)return te.errors=[{}],!1;if(!br.test(A))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let $=r.prev,E=e;if(e===E)
if(typeof $=="string"){if(l($)>64)return te.errors=[{}],!1;if(l($)<64)return te.errors=[{}],!1;if(!vr.test($))return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.
type,L=e;if(typeof E!="string")return te.errors=[{}],!1;if(E!=="session-start")return te.errors=[{}],!1;var t=L===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let L=r.session,T=e;if(e===T)if(typeof L=="string"){if(l(L)>64)
return te.errors=[{}],!1;if(l(L)<8)return te.errors=[{}],!1;if(!hr.test(L))return te.errors=[{}],!1}else return te.errors=
[{}],!1;var t=T===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let T=r.journal,k=e;if(e===k)if(typeof T==
"string"){if(l(T)>64)return te.errors=[{}],!1;if(l(T)<8)return te.errors=[{}],!1;if(!hr.test(T))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let k=r.key,_=e;if(e===e)if(typeof k==
"string"){if(l(k)>128)return te.errors=[{}],!1;if(l(k)<1)return te.errors=[{}],!1;if(!ir.test(k))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let _=r.subject,w=e,
b=e,W=!1,N=null,j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&
(M="kind")||(_.name===void 0||!s.call(_,"name"))&&(M="name")||(_.issuer===void 0||!s.call(_,"issuer"))&&(M="issuer")||(_.
subject===void 0||!s.call(_,"subject"))&&(M="subject")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===
void 0||!s.call(_,"authenticatedAt"))&&(M="authenticatedAt")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let R of Object.
keys(_))if(!(R==="kind"||R==="name"||R==="issuer"||R==="subject"||R==="claims"||R==="authenticatedAt")){let C={};i===null?
i=[C]:i.push(C),e++;break}if(q===e){if(_.kind!==void 0&&s.call(_,"kind")){let R=_.kind,C=e;if(typeof R!="string"){let O={};
i===null?i=[O]:i.push(O),e++}if(R!=="user"){let O={};i===null?i=[O]:i.push(O),e++}var v=C===e}else var v=!0;if(v){if(_.name!==
void 0&&s.call(_,"name")){let C=_.name,S=e;if(e===S)if(typeof C=="string"){if(l(C)>2048){let F={};i===null?i=[F]:i.push(
F),e++}else if(l(C)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var v=S===e}else
var v=!0;if(v){if(_.issuer!==void 0&&s.call(_,"issuer")){let S=_.issuer,O=e;if(e===O)if(typeof S=="string"){if(l(S)>2048){
let x={};i===null?i=[x]:i.push(x),e++}else if(l(S)<0){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:
i.push(x),e++}var v=O===e}else var v=!0;if(v){if(_.subject!==void 0&&s.call(_,"subject")){let O=_.subject,F=e;if(e===F)if(typeof O==
"string"){if(l(O)>2048){let P={};i===null?i=[P]:i.push(P),e++}else if(l(O)<0){let P={};i===null?i=[P]:i.push(P),e++}}else{
let P={};i===null?i=[P]:i.push(P),e++}var v=F===e}else var v=!0;if(v){if(_.claims!==void 0&&s.call(_,"claims")){let F=_.
claims,x=e;if(e===x)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let z={};i===null?i=[z]:i.
push(z),e++}else{for(let z of Object.keys(F)){let I=e;if(e===I)if(typeof z=="string"){if(l(z)>1024){let D={};i===null?i=
[D]:i.push(D),e++}else if(l(z)<1){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.push(D),e++}var h=I===
e;if(!h){let D={};i===null?i=[D]:i.push(D),e++;break}}if(h)for(let z of Object.keys(F)){let I=F[z],D=e;if(e===D)if(Array.
isArray(I))if(I.length>1e4){let Z={};i===null?i=[Z]:i.push(Z),e++}else{var y=!0;let Z=I.length;for(let ee=0;ee<Z;ee++){let X=I[ee],
Q=e;if(e===Q)if(typeof X=="string"){if(l(X)>2048){let $e={};i===null?i=[$e]:i.push($e),e++}else if(l(X)<0){let $e={};i===
null?i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),e++}var y=Q===e;if(!y)break}}else{let Z={};i===null?
i=[Z]:i.push(Z),e++}var c=D===e;if(!c)break}}else{let z={};i===null?i=[z]:i.push(z),e++}var v=x===e}else var v=!0;if(v)if(_.
authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let F=_.authenticatedAt,x=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(
F)&&isFinite(F))){let z={};i===null?i=[z]:i.push(z),e++}if(e===x&&typeof F=="number"&&isFinite(F)){if(F>253402300799||isNaN(
F)){let z={};i===null?i=[z]:i.push(z),e++}else if(F<0||isNaN(F)){let z={};i===null?i=[z]:i.push(z),e++}}var v=x===e}else
var v=!0}}}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=j===e;f&&(W=!0,N=0);let U=e;if(e===U)if(_&&typeof _=="ob\
ject"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&(M="kind")||(_.issuer===void 0||!s.call(_,"issu\
er"))&&(M="issuer")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===void 0||!s.call(_,"aut\
henticatedAt"))&&(M="authenticatedAt")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let R of Object.keys(_))if(!(R===
"kind"||R==="issuer"||R==="claims"||R==="authenticatedAt")){let C={};i===null?i=[C]:i.push(C),e++;break}if(q===e){if(_.kind!==
void 0&&s.call(_,"kind")){let R=_.kind,C=e;if(typeof R!="string"){let O={};i===null?i=[O]:i.push(O),e++}if(R!=="workload"){
let O={};i===null?i=[O]:i.push(O),e++}var p=C===e}else var p=!0;if(p){if(_.issuer!==void 0&&s.call(_,"issuer")){let C=_.
issuer,S=e;if(e===S)if(typeof C=="string"){if(l(C)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(l(C)<0){let F={};
i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var p=S===e}else var p=!0;if(p){if(_.claims!==void 0&&
s.call(_,"claims")){let S=_.claims,O=e;if(e===O)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.keys(S).length>100){
let x={};i===null?i=[x]:i.push(x),e++}else{for(let x of Object.keys(S)){let P=e;if(e===P)if(typeof x=="string"){if(l(x)>
1024){let z={};i===null?i=[z]:i.push(z),e++}else if(l(x)<1){let z={};i===null?i=[z]:i.push(z),e++}}else{let z={};i===null?
i=[z]:i.push(z),e++}var m=P===e;if(!m){let z={};i===null?i=[z]:i.push(z),e++;break}}if(m)for(let x of Object.keys(S)){let P=S[x],
z=e;if(e===z)if(typeof P=="string"){if(l(P)>2048){let I={};i===null?i=[I]:i.push(I),e++}else if(l(P)<0){let I={};i===null?
i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.push(I),e++}var g=z===e;if(!g)break}}else{let x={};i===null?i=[x]:i.
push(x),e++}var p=O===e}else var p=!0;if(p)if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let S=_.authenticatedAt,
O=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let x={};i===null?i=[x]:i.push(x),e++}if(e===O&&typeof S==
"number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let x={};i===null?i=[x]:i.push(x),e++}else if(S<0||isNaN(S)){let x={};
i===null?i=[x]:i.push(x),e++}}var p=O===e}else var p=!0}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=U===e;if(f&&
W?(W=!1,N=[N,1]):f&&(W=!0,N=1),W)e=b,i!==null&&(b?i.length=b:i=null);else{let M={};return i===null?i=[M]:i.push(M),e++,te.
errors=i,!1}var t=w===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let w=r.tokenId,b=e;if(e===b)if(typeof w==
"string"){if(l(w)>2048)return te.errors=[{}],!1;if(l(w)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=b===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let b=r.resource,W=e;if(e===W)if(typeof b=="string"){
if(l(b)>2048)return te.errors=[{}],!1;if(l(b)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=W===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let W=r.role,N=e;if(e===N)if(typeof W=="string"){if(l(W)>2048)return te.errors=
[{}],!1;if(l(W)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let N=r.grant,j=e;if(e===j)if(typeof N=="string"){if(l(N)>2048)return te.errors=[{}],!1;if(l(N)<0)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let j=r.grantUntil,U=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return te.errors=[{}],!1;if(e===U&&
typeof j=="number"&&isFinite(j)){if(j>253402300799||isNaN(j))return te.errors=[{}],!1;if(j<0||isNaN(j))return te.errors=
[{}],!1}var t=U===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let U=r.bundle,H=e;if(e===H)if(U&&typeof U==
"object"&&!Array.isArray(U)){let q;if((U.revision===void 0||!s.call(U,"revision"))&&(q="revision")||(U.seq===void 0||!s.
call(U,"seq"))&&(q="seq")||(U.digest===void 0||!s.call(U,"digest"))&&(q="digest"))return te.errors=[{}],!1;{let R=e;for(let C of Object.
keys(U))if(!(C==="revision"||C==="seq"||C==="digest"))return te.errors=[{}],!1;if(R===e){if(U.revision!==void 0&&s.call(
U,"revision")){let C=U.revision,S=e;if(e===S)if(typeof C=="string"){if(l(C)>73)return te.errors=[{}],!1;if(l(C)<1)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var n=S===e}else var n=!0;if(n){if(U.seq!==void 0&&s.call(U,"seq")){let S=U.
seq,O=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return te.errors=[{}],!1;if(e===O&&typeof S=="number"&&
isFinite(S)){if(S>9007199254740991||isNaN(S))return te.errors=[{}],!1;if(S<0||isNaN(S))return te.errors=[{}],!1}var n=O===
e}else var n=!0;if(n)if(U.digest!==void 0&&s.call(U,"digest")){let S=U.digest,O=e;if(e===e)if(typeof S=="string"){if(l(S)>
71)return te.errors=[{}],!1;if(l(S)<71)return te.errors=[{}],!1;if(!xr.test(S))return te.errors=[{}],!1}else return te.errors=
[{}],!1;var n=O===e}else var n=!0}}}}else return te.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(r.address!==void 0&&
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
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(v="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(v="digest"))return yr.errors=[{}],!1;{let h=e;for(let y of Object.
keys(r))if(!(y==="bytes"||y==="digest"))return yr.errors=[{}],!1;if(h===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let y=r.
bytes,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return yr.errors=[{}],!1;if(e===c&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return yr.errors=[{}],!1;if(y<0||isNaN(y))return yr.errors=[{}],!1}var t=c===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let y=r.digest,c=e;if(e===e)if(typeof y=="string"){if(l(y)>
71)return yr.errors=[{}],!1;if(l(y)<71)return yr.errors=[{}],!1;if(!xr.test(y))return yr.errors=[{}],!1}else return yr.errors=
[{}],!1;var t=c===e}else var t=!0}}}else return yr.errors=[{}],!1;return yr.errors=i,e===0}var _s={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Me(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.kinds===void 0||!s.call(r,"kinds"))&&(m="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(m=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(m="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(m="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(m="masked"))return Me.errors=[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f===
"kinds"||f==="tags"||f==="reads"||f==="writes"||f==="functions"||f==="masked"))return Me.errors=[{}],!1;if(g===e){if(r.kinds!==
void 0&&s.call(r,"kinds")){let f=r.kinds,n=e;if(e===n)if(Array.isArray(f)){if(f.length>15)return Me.errors=[{}],!1;{var t=!0;
let a=f.length;for(let u=0;u<a;u++){let d=f[u],A=e;if(typeof d!="string")return Me.errors=[{}],!1;if(!(d==="select"||d===
"insert"||d==="update"||d==="delete"||d==="merge"||d==="truncate"||d==="ddl"||d==="call"||d==="do"||d==="lock"||d==="not\
ify"||d==="maintenance"||d==="set"||d==="other"))return Me.errors=[{}],!1;var t=A===e;if(!t)break}}}else return Me.errors=
[{}],!1;var v=n===e}else var v=!0;if(v){if(r.tags!==void 0&&s.call(r,"tags")){let n=r.tags,o=e;if(e===o)if(Array.isArray(
n)){if(n.length>13)return Me.errors=[{}],!1;{var h=!0;let u=n.length;for(let d=0;d<u;d++){let A=n[d],$=e;if(typeof A!="s\
tring")return Me.errors=[{}],!1;if(!(A==="create"||A==="alter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A===
"alter-role"||A==="copy"||A==="copy-file"||A==="copy-program"||A==="explain-analyze"||A==="prepare"||A==="cursor"||A==="\
two-phase"||A==="without-condition"))return Me.errors=[{}],!1;var h=$===e;if(!h)break}}}else return Me.errors=[{}],!1;var v=o===
e}else var v=!0;if(v){if(r.reads!==void 0&&s.call(r,"reads")){let o=r.reads,a=e;if(e===a)if(Array.isArray(o)){if(o.length>
256)return Me.errors=[{}],!1;{var y=!0;let d=o.length;for(let A=0;A<d;A++){let $=o[A],E=e;if(e===E)if(typeof $=="string"){
if(l($)>2048)return Me.errors=[{}],!1;if(l($)<0)return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var y=E===e;if(!y)
break}}}else return Me.errors=[{}],!1;var v=a===e}else var v=!0;if(v){if(r.writes!==void 0&&s.call(r,"writes")){let a=r.
writes,u=e;if(e===u)if(Array.isArray(a)){if(a.length>256)return Me.errors=[{}],!1;{var c=!0;let A=a.length;for(let $=0;$<
A;$++){let E=a[$],L=e;if(e===L)if(typeof E=="string"){if(l(E)>2048)return Me.errors=[{}],!1;if(l(E)<0)return Me.errors=[
{}],!1}else return Me.errors=[{}],!1;var c=L===e;if(!c)break}}}else return Me.errors=[{}],!1;var v=u===e}else var v=!0;if(v){
if(r.functions!==void 0&&s.call(r,"functions")){let u=r.functions,d=e;if(e===d)if(Array.isArray(u)){if(u.length>256)return Me.
errors=[{}],!1;{var p=!0;let $=u.length;for(let E=0;E<$;E++){let L=u[E],T=e;if(e===T)if(typeof L=="string"){if(l(L)>2048)
return Me.errors=[{}],!1;if(l(L)<0)return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var p=T===e;if(!p)break}}}else
return Me.errors=[{}],!1;var v=d===e}else var v=!0;if(v)if(r.masked!==void 0&&s.call(r,"masked")){let u=e;if(typeof r.masked!=
"boolean")return Me.errors=[{}],!1;var v=u===e}else var v=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===
0}function lr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if((r.code===void 0||!s.call(r,"code"))&&(v="code")||(r.message===void 0||!s.call(r,"\
message"))&&(v="message"))return lr.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="code"||y==="message"))
return lr.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let y=r.code,c=e;if(e===e)if(typeof y=="string"){
if(l(y)>100)return lr.errors=[{}],!1;if(l(y)<1)return lr.errors=[{}],!1;if(!Jr.test(y))return lr.errors=[{}],!1}else return lr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){let y=r.message,c=e;if(e===c)if(typeof y==
"string"){if(l(y)>4096)return lr.errors=[{}],!1;if(l(y)<1)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var t=c===
e}else var t=!0}}}else return lr.errors=[{}],!1;return lr.errors=i,e===0}function le(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.
v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.statement===void 0||
!s.call(r,"statement"))&&(p="statement")||(r.text===void 0||!s.call(r,"text"))&&(p="text")||(r.changed===void 0||!s.call(
r,"changed"))&&(p="changed")||(r.parts===void 0||!s.call(r,"parts"))&&(p="parts")||(r.decision===void 0||!s.call(r,"deci\
sion"))&&(p="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(p="reasons")||(r.revision===void 0||!s.call(r,"rev\
ision"))&&(p="revision"))return le.errors=[{}],!1;{let m=e;for(let g of Object.keys(r))if(!s.call(Mi.properties,g))return le.
errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return le.errors=[{}],!1;if(g!==1)return le.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,
"n")){let f=r.n,n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{}],!1;if(e===n&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.errors=[{}],!1;if(f<1||isNaN(f))return le.errors=[{}],!1}
var t=n===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let n=r.at,o=e;if(e===o)if(typeof n=="string"){if(l(n)>
24)return le.errors=[{}],!1;if(l(n)<24)return le.errors=[{}],!1;if(!br.test(n))return le.errors=[{}],!1}else return le.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return le.errors=[{}],!1;if(l(o)<64)return le.errors=[{}],!1;if(!vr.test(o))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.type,u=e;if(typeof a!=
"string")return le.errors=[{}],!1;if(a!=="statement")return le.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.statement!==
void 0&&s.call(r,"statement")){let u=r.statement,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return le.
errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return le.errors=[{}],!1;if(u<
1||isNaN(u))return le.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"text")){let d=r.text,
A=e;if(e===A)if(typeof d=="string"){if(l(d)>131072)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let A=e;yr(r.textCut,{instancePath:V+"/textCut",parentData:r,
parentDataProperty:"textCut",rootData:K})||(i=i===null?yr.errors:i.concat(yr.errors),e=i.length);var t=A===e}else var t=!0;
if(t){if(r.changed!==void 0&&s.call(r,"changed")){let $=e;if(typeof r.changed!="boolean")return le.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let E=r.compiled,L=e;if(e===e)if(typeof E=="string"){
if(l(E)>71)return le.errors=[{}],!1;if(l(E)<71)return le.errors=[{}],!1;if(!xr.test(E))return le.errors=[{}],!1}else return le.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let L=r.prepared,T=e;if(e===
T)if(typeof L=="string"){if(l(L)>2048)return le.errors=[{}],!1;if(l(L)<0)return le.errors=[{}],!1}else return le.errors=
[{}],!1;var t=T===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let T=r.binds,k=e;if(e===k)if(Array.isArray(
T)){if(T.length>1e3)return le.errors=[{}],!1;{var v=!0;let w=T.length;for(let b=0;b<w;b++){let W=T[b],N=e;if(e===e)if(W&&
typeof W=="object"&&!Array.isArray(W)){let U;if((W.value===void 0||!s.call(W,"value"))&&(U="value"))return le.errors=[{}],
!1;{let H=e;for(let M of Object.keys(W))if(!(M==="value"||M==="encoding"||M==="masked"||M==="bytes"))return le.errors=[{}],
!1;if(H===e){if(W.value!==void 0&&s.call(W,"value")){let M=W.value,q=e;if(typeof M!="string"&&M!==null)return le.errors=
[{}],!1;if(e===q&&typeof M=="string"&&l(M)>131072)return le.errors=[{}],!1;var h=q===e}else var h=!0;if(h){if(W.encoding!==
void 0&&s.call(W,"encoding")){let q=W.encoding,R=e;if(typeof q!="string")return le.errors=[{}],!1;if(q!=="base64")return le.
errors=[{}],!1;var h=R===e}else var h=!0;if(h){if(W.masked!==void 0&&s.call(W,"masked")){let R=e;if(typeof W.masked!="bo\
olean")return le.errors=[{}],!1;var h=R===e}else var h=!0;if(h)if(W.bytes!==void 0&&s.call(W,"bytes")){let R=W.bytes,C=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return le.errors=[{}],!1;if(e===C&&typeof R=="number"&&isFinite(
R)){if(R>9007199254740991||isNaN(R))return le.errors=[{}],!1;if(R<0||isNaN(R))return le.errors=[{}],!1}var h=C===e}else var h=!0}}}}}else
return le.errors=[{}],!1;var v=N===e;if(!v)break}}}else return le.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let k=r.bindCount,_=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return le.
errors=[{}],!1;if(e===_&&typeof k=="number"&&isFinite(k)){if(k>65535||isNaN(k))return le.errors=[{}],!1;if(k<0||isNaN(k))
return le.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let _=r.parts,w=e;if(e===
w)if(Array.isArray(_)){if(_.length>100)return le.errors=[{}],!1;{var y=!0;let W=_.length;for(let N=0;N<W;N++){let j=e;Me(
_[N],{instancePath:V+"/parts/"+N,parentData:_,parentDataProperty:N,rootData:K})||(i=i===null?Me.errors:i.concat(Me.errors),
e=i.length);var y=j===e;if(!y)break}}}else return le.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let w=r.partCount,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return le.errors=[
{}],!1;if(e===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return le.errors=[{}],!1;if(w<0||isNaN(
w))return le.errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let b=e;if(typeof r.
namesCut!="boolean")return le.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let W=r.decision,N=e;if(typeof W!="string")return le.errors=[{}],!1;if(!(W==="allow"||W==="deny"||W==="hold"))return le.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let N=r.reasons,j=e;if(e===j)
if(Array.isArray(N)){if(N.length>16)return le.errors=[{}],!1;{var c=!0;let H=N.length;for(let M=0;M<H;M++){let q=e;lr(N[M],
{instancePath:V+"/reasons/"+M,parentData:N,parentDataProperty:M,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),
e=i.length);var c=q===e;if(!c)break}}}else return le.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.revision!==void 0&&
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
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,v=!1,h=null,y=e;if(e===y)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if((r.digest===void 0||!s.call(r,"digest"))&&(n="digest")){let o={};i===null?i=[o]:i.push(o),
e++}else{let o=e;for(let a of Object.keys(r))if(a!=="digest"){let u={};i===null?i=[u]:i.push(u),e++;break}if(o===e&&r.digest!==
void 0&&s.call(r,"digest")){let a=r.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let u={};i===null?i=[u]:i.push(u),
e++}else if(l(a)<71){let u={};i===null?i=[u]:i.push(u),e++}else if(!xr.test(a)){let u={};i===null?i=[u]:i.push(u),e++}}else{
let u={};i===null?i=[u]:i.push(u),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var f=y===e;f&&(v=!0,h=0);let c=e;if(e===
c)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.rows===void 0||!s.call(r,"rows"))&&(n="rows")){let o={};i===null?
i=[o]:i.push(o),e++}else{let o=e;for(let a of Object.keys(r))if(!(a==="rows"||a==="cut")){let u={};i===null?i=[u]:i.push(
u),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,u=e;if(e===u)if(Array.isArray(a))if(a.length>1e4){
let A={};i===null?i=[A]:i.push(A),e++}else{var p=!0;let A=a.length;for(let $=0;$<A;$++){let E=a[$],L=e;if(e===L)if(Array.
isArray(E))if(E.length>2e3){let k={};i===null?i=[k]:i.push(k),e++}else{var m=!0;let k=E.length;for(let _=0;_<k;_++){let w=E[_],
b=e;if(typeof w!="string"&&w!==null){let N={};i===null?i=[N]:i.push(N),e++}if(e===b&&typeof w=="string"&&l(w)>131072){let N={};
i===null?i=[N]:i.push(N),e++}var m=b===e;if(!m)break}}else{let k={};i===null?i=[k]:i.push(k),e++}var p=L===e;if(!p)break}}else{
let A={};i===null?i=[A]:i.push(A),e++}var g=u===e}else var g=!0;if(g)if(r.cut!==void 0&&s.call(r,"cut")){let a=e;if(typeof r.
cut!="boolean"){let d={};i===null?i=[d]:i.push(d),e++}var g=a===e}else var g=!0}}}else{let n={};i===null?i=[n]:i.push(n),
e++}var f=c===e;if(f&&v?(v=!1,h=[h,1]):f&&(v=!0,h=1),v)e=t,i!==null&&(t?i.length=t:i=null);else{let n={};return i===null?
i=[n]:i.push(n),e++,Sr.errors=i,!1}return Sr.errors=i,e===0}function fe(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,
"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(y="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(y="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(y="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(y="durationMs"))return fe.errors=[{}],!1;{let c=e;for(let p of Object.
keys(r))if(!s.call(Hi.properties,p))return fe.errors=[{}],!1;if(c===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,m=e;if(!(typeof p==
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
ows")){let a=r.rows,u=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fe.errors=[{}],!1;if(e===u&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return fe.errors=[{}],!1;if(a<0||isNaN(a))return fe.errors=[{}],!1}
var t=u===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let u=r.bytes,d=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return fe.errors=[{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(
u))return fe.errors=[{}],!1;if(u<0||isNaN(u))return fe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let d=r.durationMs,A=e;if(e===A)if(typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return fe.errors=[{}],!1;if(d<0||isNaN(d))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let A=r.tag,$=e;if(e===$)if(typeof A=="string"){if(l(A)>2048)return fe.
errors=[{}],!1;if(l(A)<0)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let $=r.error,E=e;if(e===E)if($&&typeof $=="object"&&!Array.isArray($)){let T;if(($.sqlstate===
void 0||!s.call($,"sqlstate"))&&(T="sqlstate"))return fe.errors=[{}],!1;{let k=e;for(let _ of Object.keys($))if(!(_==="s\
qlstate"||_==="message"))return fe.errors=[{}],!1;if(k===e){if($.sqlstate!==void 0&&s.call($,"sqlstate")){let _=$.sqlstate,
w=e;if(e===w)if(typeof _=="string"){if(l(_)>5)return fe.errors=[{}],!1;if(l(_)<5)return fe.errors=[{}],!1;if(!Bi.test(_))
return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var v=w===e}else var v=!0;if(v)if($.message!==void 0&&s.call($,"m\
essage")){let _=$.message,w=e;if(e===w)if(typeof _=="string"){if(l(_)>2048)return fe.errors=[{}],!1;if(l(_)<0)return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var v=w===e}else var v=!0}}}else return fe.errors=[{}],!1;var t=E===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let E=r.sent,L=e;if(e===L)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;
if((E.bytes===void 0||!s.call(E,"bytes"))&&(k="bytes"))return fe.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w===
"bytes"||w==="digest"))return fe.errors=[{}],!1;if(_===e){if(E.bytes!==void 0&&s.call(E,"bytes")){let w=E.bytes,b=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return fe.errors=[{}],!1;if(e===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return fe.errors=[{}],!1;if(w<0||isNaN(w))return fe.errors=[{}],!1}var h=b===e}else var h=!0;if(h)if(E.digest!==
void 0&&s.call(E,"digest")){let w=E.digest,b=e;if(e===b)if(typeof w=="string"){if(l(w)>71)return fe.errors=[{}],!1;if(l(
w)<71)return fe.errors=[{}],!1;if(!xr.test(w))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var h=b===e}else var h=!0}}}else
return fe.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){let L=e;Sr(r.result,{
instancePath:V+"/result",parentData:r,parentDataProperty:"result",rootData:K})||(i=i===null?Sr.errors:i.concat(Sr.errors),
e=i.length);var t=L===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let T=r.kid,k=e;if(e===e)if(typeof T=="s\
tring"){if(l(T)>128)return fe.errors=[{}],!1;if(l(T)<1)return fe.errors=[{}],!1;if(!ir.test(T))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let T=r.sig,k=e;if(e===k)if(typeof T==
"string"){if(l(T)>86)return fe.errors=[{}],!1;if(l(T)<86)return fe.errors=[{}],!1;if(!kr.test(T))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=i,e===0}
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
!s.call(r,"reasons"))&&(h="reasons"))return xe.errors=[{}],!1;{let y=e;for(let c of Object.keys(r))if(!s.call(Vi.properties,
c))return xe.errors=[{}],!1;if(y===e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return xe.errors=[{}],!1;if(c!==1)return xe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&
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
var t=a===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){let a=r.digest,u=e;if(e===e)if(typeof a=="stri\
ng"){if(l(a)>71)return xe.errors=[{}],!1;if(l(a)<71)return xe.errors=[{}],!1;if(!xr.test(a))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let u=r.decision,
d=e;if(typeof u!="string")return xe.errors=[{}],!1;if(!(u==="allow"||u==="deny"))return xe.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let d=r.reasons,A=e;if(e===A)if(Array.isArray(d)){if(d.length>
16)return xe.errors=[{}],!1;{var v=!0;let E=d.length;for(let L=0;L<E;L++){let T=e;lr(d[L],{instancePath:V+"/reasons/"+L,
parentData:d,parentDataProperty:L,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var v=T===e;if(!v)
break}}}else return xe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let A=r.kid,$=e;
if(e===e)if(typeof A=="string"){if(l(A)>128)return xe.errors=[{}],!1;if(l(A)<1)return xe.errors=[{}],!1;if(!ir.test(A))return xe.
errors=[{}],!1}else return xe.errors=[{}],!1;var t=$===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let A=r.
sig,$=e;if(e===$)if(typeof A=="string"){if(l(A)>86)return xe.errors=[{}],!1;if(l(A)<86)return xe.errors=[{}],!1;if(!kr.test(
A))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}}}}else return xe.errors=[{}],
!1;return xe.errors=i,e===0}function Ve(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||
!s.call(r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||
(r.type===void 0||!s.call(r,"type"))&&(v="type")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||!s.call(
r,"sig"))&&(v="sig"))return Ve.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="v"||y==="n"||y==="at"||y===
"prev"||y==="type"||y==="kid"||y==="sig"))return Ve.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,c=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ve.errors=[{}],!1;if(y!==1)return Ve.errors=[{}],!1;var t=c===
e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return Ve.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ve.errors=
[{}],!1;if(c<1||isNaN(c))return Ve.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.
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
!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(r,"n"))&&(v="n")||(r.at===void 0||
!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===void 0||!s.call(r,"type"))&&(v="\
type")||(r.reason===void 0||!s.call(r,"reason"))&&(v="reason")||(r.statements===void 0||!s.call(r,"statements"))&&(v="st\
atements")||(r.rows===void 0||!s.call(r,"rows"))&&(v="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(v="bytes"))return ke.
errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Ki.properties,y))return ke.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let y=r.v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ke.errors=[{}],
!1;if(y!==1)return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&
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
[{}],!1}var t=a===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,u=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ke.errors=[{}],!1;if(e===u&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return ke.errors=[{}],!1;if(a<0||isNaN(a))return ke.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let u=r.bytes,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ke.errors=[
{}],!1;if(e===d&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return ke.errors=[{}],!1;if(u<0||isNaN(
u))return ke.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let d=r.kid,A=e;if(e===e)
if(typeof d=="string"){if(l(d)>128)return ke.errors=[{}],!1;if(l(d)<1)return ke.errors=[{}],!1;if(!ir.test(d))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let d=r.
sig,A=e;if(e===A)if(typeof d=="string"){if(l(d)>86)return ke.errors=[{}],!1;if(l(d)<86)return ke.errors=[{}],!1;if(!kr.test(
d))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],
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
g"))return ge.errors=[{}],!1;{let c=e;for(let p of Object.keys(r))if(!s.call(Gi.properties,p))return ge.errors=[{}],!1;if(c===
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
after!==void 0&&s.call(r,"after")){let a=r.after,u=e;if(e===u)if(Array.isArray(a)){if(a.length>64)return ge.errors=[{}],
!1;{var v=!0;let A=a.length;for(let $=0;$<A;$++){let E=a[$],L=e;if(e===L)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;
if((E.journal===void 0||!s.call(E,"journal"))&&(k="journal")||(E.lines===void 0||!s.call(E,"lines"))&&(k="lines")||(E.head===
void 0||!s.call(E,"head"))&&(k="head"))return ge.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w==="journal"||
w==="lines"||w==="head"))return ge.errors=[{}],!1;if(_===e){if(E.journal!==void 0&&s.call(E,"journal")){let w=E.journal,
b=e;if(e===b)if(typeof w=="string"){if(l(w)>64)return ge.errors=[{}],!1;if(l(w)<8)return ge.errors=[{}],!1;if(!hr.test(w))
return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var h=b===e}else var h=!0;if(h){if(E.lines!==void 0&&s.call(E,"li\
nes")){let b=E.lines,W=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ge.errors=[{}],!1;if(e===W&&typeof b==
"number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return ge.errors=[{}],!1;if(b<0||isNaN(b))return ge.errors=[{}],!1}
var h=W===e}else var h=!0;if(h)if(E.head!==void 0&&s.call(E,"head")){let b=E.head,W=e;if(e===W)if(typeof b=="string"){if(l(
b)>64)return ge.errors=[{}],!1;if(l(b)<64)return ge.errors=[{}],!1;if(!vr.test(b))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var h=W===e}else var h=!0}}}}else return ge.errors=[{}],!1;var v=L===e;if(!v)break}}}else return ge.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.kid,d=e;if(e===e)if(typeof u=="strin\
g"){if(l(u)>128)return ge.errors=[{}],!1;if(l(u)<1)return ge.errors=[{}],!1;if(!ir.test(u))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let u=r.sig,d=e;if(e===d)if(typeof u==
"string"){if(l(u)>86)return ge.errors=[{}],!1;if(l(u)<86)return ge.errors=[{}],!1;if(!kr.test(u))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===0}var Qi={
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
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||
!s.call(r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||
(r.type===void 0||!s.call(r,"type"))&&(v="type")||(r.session===void 0||!s.call(r,"session"))&&(v="session")||(r.start===
void 0||!s.call(r,"start"))&&(v="start")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(v="sig"))return ze.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Qi.properties,y))return ze.errors=[{}],
!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ze.
errors=[{}],!1;if(y!==1)return ze.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.
n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ze.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return ze.errors=[{}],!1;if(c<1||isNaN(c))return ze.errors=[{}],!1}var t=p===e}else var t=!0;
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
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.
v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===void 0||!s.call(r,"type"))&&(v="type")||(r.session===void 0||
!s.call(r,"session"))&&(v="session")||(r.lines===void 0||!s.call(r,"lines"))&&(v="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(v="head")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(v="sig"))return Fe.
errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Ji.properties,y))return Fe.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let y=r.v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Fe.errors=[{}],
!1;if(y!==1)return Fe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Fe.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return Fe.errors=[{}],!1;if(c<1||isNaN(c))return Fe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&
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
return Fe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,u=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Fe.errors=[{}],!1;if(l(a)<1)return Fe.errors=[{}],!1;if(!ir.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,u=e;if(e===u)if(typeof a==
"string"){if(l(a)>86)return Fe.errors=[{}],!1;if(l(a)<86)return Fe.errors=[{}],!1;if(!kr.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=i,e===0}var Yi={
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
typeof r=="object"&&!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(r,"n"))&&
(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===void 0||
!s.call(r,"type"))&&(v="type")||(r.session===void 0||!s.call(r,"session"))&&(v="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(v="lines")||(r.head===void 0||!s.call(r,"head"))&&(v="head")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(v="sig"))return qe.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!s.call(Yi.
properties,y))return qe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,c=e;if(!(typeof y=="number"&&
!(y%1)&&!isNaN(y)&&isFinite(y)))return qe.errors=[{}],!1;if(y!==1)return qe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return qe.errors=
[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return qe.errors=[{}],!1;if(c<1||isNaN(
c))return qe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let p=r.at,m=e;if(e===m)if(typeof p==
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
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,u=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return qe.errors=[
{}],!1;if(l(a)<1)return qe.errors=[{}],!1;if(!ir.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=u===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,u=e;if(e===u)if(typeof a=="string"){if(l(a)>86)return qe.
errors=[{}],!1;if(l(a)<86)return qe.errors=[{}],!1;if(!kr.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;
var t=u===e}else var t=!0}}}}}}}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}var Xi={type:"object",additionalProperties:!1,
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
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.
v===void 0||!s.call(r,"v"))&&(v="v")||(r.n===void 0||!s.call(r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(v="prev")||(r.type===void 0||!s.call(r,"type"))&&(v="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(v="grant")||(r.use===void 0||!s.call(r,"use"))&&(v="use")||(r.of===void 0||!s.call(r,"of"))&&(v="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(v="sig"))return Ie.errors=[{}],!1;{let h=e;
for(let y of Object.keys(r))if(!s.call(Xi.properties,y))return Ie.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){
let y=r.v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ie.errors=[{}],!1;if(y!==1)return Ie.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Ie.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ie.
errors=[{}],!1;if(c<1||isNaN(c))return Ie.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
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
s.call(r,"kid")){let a=r.kid,u=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ie.errors=[{}],!1;if(l(a)<1)return Ie.
errors=[{}],!1;if(!ir.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let a=r.sig,u=e;if(e===u)if(typeof a=="string"){if(l(a)>86)return Ie.errors=[{}],!1;if(l(
a)<86)return Ie.errors=[{}],!1;if(!kr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else
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
(o="sig"))return we.errors=[{}],!1;{let a=e;for(let u of Object.keys(r))if(!s.call(es.properties,u))return we.errors=[{}],
!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return we.
errors=[{}],!1;if(u!==1)return we.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.
n,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return we.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return we.errors=[{}],!1;if(d<1||isNaN(d))return we.errors=[{}],!1}var t=A===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,$=e;if(e===$)if(typeof A=="string"){if(l(A)>24)return we.errors=[{}],
!1;if(l(A)<24)return we.errors=[{}],!1;if(!br.test(A))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=$===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let $=r.prev,E=e;if(e===E)if(typeof $=="string"){if(l($)>64)return we.
errors=[{}],!1;if(l($)<64)return we.errors=[{}],!1;if(!vr.test($))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.type,L=e;if(typeof E!="string")return we.errors=
[{}],!1;if(E!=="refusal")return we.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let L=r.address,T=e;if(e===T)if(typeof L=="string"){if(l(L)>2048)return we.errors=[{}],!1;if(l(L)<0)return we.errors=
[{}],!1}else return we.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let T=r.
protocol,k=e;if(e===k)if(typeof T=="string"){if(l(T)>2048)return we.errors=[{}],!1;if(l(T)<0)return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let k=r.resource,
_=e;if(e===_)if(typeof k=="string"){if(l(k)>2048)return we.errors=[{}],!1;if(l(k)<0)return we.errors=[{}],!1}else return we.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let _=r.role,w=e;if(e===w)if(typeof _==
"string"){if(l(_)>2048)return we.errors=[{}],!1;if(l(_)<0)return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,b=e,W=e,N=!1,j=null,U=e;if(e===U)if(w&&
typeof w=="object"&&!Array.isArray(w)){let q;if((w.kind===void 0||!s.call(w,"kind"))&&(q="kind")||(w.name===void 0||!s.call(
w,"name"))&&(q="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(q="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&
(q="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(q="claims")||(w.authenticatedAt===void 0||!s.call(w,"authentic\
atedAt"))&&(q="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let C of Object.keys(w))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),
e++;break}if(R===e){if(w.kind!==void 0&&s.call(w,"kind")){let C=w.kind,S=e;if(typeof C!="string"){let F={};i===null?i=[F]:
i.push(F),e++}if(C!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var v=S===e}else var v=!0;if(v){if(w.name!==void 0&&s.
call(w,"name")){let S=w.name,O=e;if(e===O)if(typeof S=="string"){if(l(S)>2048){let x={};i===null?i=[x]:i.push(x),e++}else if(l(
S)<0){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var v=O===e}else var v=!0;if(v){
if(w.issuer!==void 0&&s.call(w,"issuer")){let O=w.issuer,F=e;if(e===F)if(typeof O=="string"){if(l(O)>2048){let P={};i===
null?i=[P]:i.push(P),e++}else if(l(O)<0){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}
var v=F===e}else var v=!0;if(v){if(w.subject!==void 0&&s.call(w,"subject")){let F=w.subject,x=e;if(e===x)if(typeof F=="s\
tring"){if(l(F)>2048){let z={};i===null?i=[z]:i.push(z),e++}else if(l(F)<0){let z={};i===null?i=[z]:i.push(z),e++}}else{
let z={};i===null?i=[z]:i.push(z),e++}var v=x===e}else var v=!0;if(v){if(w.claims!==void 0&&s.call(w,"claims")){let x=w.
claims,P=e;if(e===P)if(x&&typeof x=="object"&&!Array.isArray(x))if(Object.keys(x).length>100){let I={};i===null?i=[I]:i.
push(I),e++}else{for(let I of Object.keys(x)){let D=e;if(e===D)if(typeof I=="string"){if(l(I)>1024){let Z={};i===null?i=
[Z]:i.push(Z),e++}else if(l(I)<1){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}var h=D===
e;if(!h){let Z={};i===null?i=[Z]:i.push(Z),e++;break}}if(h)for(let I of Object.keys(x)){let D=x[I],Z=e;if(e===Z)if(Array.
isArray(D))if(D.length>1e4){let ee={};i===null?i=[ee]:i.push(ee),e++}else{var y=!0;let ee=D.length;for(let X=0;X<ee;X++){
let Q=D[X],Ne=e;if(e===Ne)if(typeof Q=="string"){if(l(Q)>2048){let Ee={};i===null?i=[Ee]:i.push(Ee),e++}else if(l(Q)<0){
let Ee={};i===null?i=[Ee]:i.push(Ee),e++}}else{let Ee={};i===null?i=[Ee]:i.push(Ee),e++}var y=Ne===e;if(!y)break}}else{let ee={};
i===null?i=[ee]:i.push(ee),e++}var c=Z===e;if(!c)break}}else{let I={};i===null?i=[I]:i.push(I),e++}var v=P===e}else var v=!0;
if(v)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let x=w.authenticatedAt,P=e;if(!(typeof x=="number"&&!(x%
1)&&!isNaN(x)&&isFinite(x))){let I={};i===null?i=[I]:i.push(I),e++}if(e===P&&typeof x=="number"&&isFinite(x)){if(x>253402300799||
isNaN(x)){let I={};i===null?i=[I]:i.push(I),e++}else if(x<0||isNaN(x)){let I={};i===null?i=[I]:i.push(I),e++}}var v=P===
e}else var v=!0}}}}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var f=U===e;f&&(N=!0,j=0);let H=e;if(e===H)if(w&&typeof w==
"object"&&!Array.isArray(w)){let q;if((w.kind===void 0||!s.call(w,"kind"))&&(q="kind")||(w.issuer===void 0||!s.call(w,"i\
ssuer"))&&(q="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(q="claims")||(w.authenticatedAt===void 0||!s.call(w,"\
authenticatedAt"))&&(q="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let C of Object.keys(w))
if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++;break}if(R===
e){if(w.kind!==void 0&&s.call(w,"kind")){let C=w.kind,S=e;if(typeof C!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(C!==
"workload"){let F={};i===null?i=[F]:i.push(F),e++}var p=S===e}else var p=!0;if(p){if(w.issuer!==void 0&&s.call(w,"issuer")){
let S=w.issuer,O=e;if(e===O)if(typeof S=="string"){if(l(S)>2048){let x={};i===null?i=[x]:i.push(x),e++}else if(l(S)<0){let x={};
i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var p=O===e}else var p=!0;if(p){if(w.claims!==void 0&&
s.call(w,"claims")){let O=w.claims,F=e;if(e===F)if(O&&typeof O=="object"&&!Array.isArray(O))if(Object.keys(O).length>100){
let P={};i===null?i=[P]:i.push(P),e++}else{for(let P of Object.keys(O)){let z=e;if(e===z)if(typeof P=="string"){if(l(P)>
1024){let I={};i===null?i=[I]:i.push(I),e++}else if(l(P)<1){let I={};i===null?i=[I]:i.push(I),e++}}else{let I={};i===null?
i=[I]:i.push(I),e++}var m=z===e;if(!m){let I={};i===null?i=[I]:i.push(I),e++;break}}if(m)for(let P of Object.keys(O)){let z=O[P],
I=e;if(e===I)if(typeof z=="string"){if(l(z)>2048){let D={};i===null?i=[D]:i.push(D),e++}else if(l(z)<0){let D={};i===null?
i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.push(D),e++}var g=I===e;if(!g)break}}else{let P={};i===null?i=[P]:i.
push(P),e++}var p=F===e}else var p=!0;if(p)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let O=w.authenticatedAt,
F=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){let P={};i===null?i=[P]:i.push(P),e++}if(e===F&&typeof O==
"number"&&isFinite(O)){if(O>253402300799||isNaN(O)){let P={};i===null?i=[P]:i.push(P),e++}else if(O<0||isNaN(O)){let P={};
i===null?i=[P]:i.push(P),e++}}var p=F===e}else var p=!0}}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var f=H===e;if(f&&
N?(N=!1,j=[j,1]):f&&(N=!0,j=1),N)e=W,i!==null&&(W?i.length=W:i=null);else{let q={};return i===null?i=[q]:i.push(q),e++,we.
errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,W=e;if(e===W)if(Array.
isArray(b)){if(b.length>16)return we.errors=[{}],!1;{var n=!0;let j=b.length;for(let U=0;U<j;U++){let H=e;lr(b[U],{instancePath:V+
"/reasons/"+U,parentData:b,parentDataProperty:U,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var n=H===
e;if(!n)break}}}else return we.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let W=r.
kid,N=e;if(e===e)if(typeof W=="string"){if(l(W)>128)return we.errors=[{}],!1;if(l(W)<1)return we.errors=[{}],!1;if(!ir.test(
W))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let W=r.sig,N=e;if(e===N)if(typeof W=="string"){if(l(W)>86)return we.errors=[{}],!1;if(l(W)<86)return we.errors=[{}],
!1;if(!kr.test(W))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}else return we.
errors=[{}],!1;return we.errors=i,e===0}function Ke(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.v===void 0||!s.call(r,"v"))&&(v="v")||(r.
n===void 0||!s.call(r,"n"))&&(v="n")||(r.at===void 0||!s.call(r,"at"))&&(v="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(v="prev")||(r.type===void 0||!s.call(r,"type"))&&(v="type")||(r.kid===void 0||!s.call(r,"kid"))&&(v="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(v="sig"))return Ke.errors=[{}],!1;{let h=e;for(let y of Object.keys(r))if(!(y==="v"||y==="n"||y==="a\
t"||y==="prev"||y==="type"||y==="kid"||y==="sig"))return Ke.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.
v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ke.errors=[{}],!1;if(y!==1)return Ke.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return Ke.errors=[{}],!1;if(e===p&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ke.
errors=[{}],!1;if(c<1||isNaN(c))return Ke.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
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
return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;return Cr.errors=i,e===0}var ki=Ue,rs=new RegExp("^postgres://","\
u");function Ue(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if((r.ready===void 0||!s.call(r,"ready"))&&(y="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(y="connections"))return Ue.errors=[{}],!1;{let c=e;for(let p of Object.keys(r))if(!(p==="rea\
dy"||p==="connections"))return Ue.errors=[{}],!1;if(c===e){if(r.ready!==void 0&&s.call(r,"ready")){let p=r.ready,m=e;if(typeof p!=
"boolean")return Ue.errors=[{}],!1;if(p!==!0)return Ue.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.connections!==
void 0&&s.call(r,"connections")){let p=r.connections,m=e;if(e===m)if(Array.isArray(p)){if(p.length>1e4)return Ue.errors=
[{}],!1;{var t=!0;let f=p.length;for(let n=0;n<f;n++){let o=p[n],a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){
let d;if((o.resource===void 0||!s.call(o,"resource"))&&(d="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(d="grant")||
(o.role===void 0||!s.call(o,"role"))&&(d="role")||(o.uri===void 0||!s.call(o,"uri"))&&(d="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(d="ca"))return Ue.errors=[{}],!1;{let A=e;for(let $ of Object.keys(o))if(!($==="resource"||$==="grant"||$==="\
role"||$==="uri"||$==="ca"))return Ue.errors=[{}],!1;if(A===e){if(o.resource!==void 0&&s.call(o,"resource")){let $=o.resource,
E=e;if(e===e)if(typeof $=="string"){if(l($)>63)return Ue.errors=[{}],!1;if(l($)<1)return Ue.errors=[{}],!1;if(!He.test($))
return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var v=E===e}else var v=!0;if(v){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let E=o.grant,L=e;if(e===e)if(typeof E=="string"){if(l(E)>127)return Ue.errors=[{}],!1;if(l(E)<3)return Ue.errors=
[{}],!1;if(!Rr.test(E))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var v=L===e}else var v=!0;if(v){if(o.role!==
void 0&&s.call(o,"role")){let L=o.role,T=e;if(e===e)if(typeof L=="string"){if(l(L)>63)return Ue.errors=[{}],!1;if(l(L)<1)
return Ue.errors=[{}],!1;if(!He.test(L))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var v=T===e}else var v=!0;
if(v){if(o.uri!==void 0&&s.call(o,"uri")){let T=o.uri,k=e;if(e===k)if(typeof T=="string"){if(l(T)>8192)return Ue.errors=
[{}],!1;if(l(T)<12)return Ue.errors=[{}],!1;if(!rs.test(T))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var v=k===
e}else var v=!0;if(v)if(o.ca!==void 0&&s.call(o,"ca")){let T=o.ca,k=e;if(e===e)if(typeof T=="string"){if(l(T)>1024)return Ue.
errors=[{}],!1;if(l(T)<1)return Ue.errors=[{}],!1;if(!pr.test(T))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var v=k===e}else var v=!0}}}}}}else return Ue.errors=[{}],!1;var t=a===e;if(!t)break}}}else return Ue.errors=[{}],!1;var h=m===
e}else var h=!0}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}var is={writ:ri,people:ti,group:li,resource:oi,
grant:ai,mask:ui,guard:vi,scenario:di,proxy:ci,manifest:mi,data:hi,decision:gi,record:bi,dev:ki};export{hi as dataValidator,
gi as decisionValidator,ki as devValidator,ai as grantValidator,li as groupValidator,vi as guardValidator,mi as manifestValidator,
ui as maskValidator,ti as peopleValidator,ci as proxyValidator,bi as recordValidator,oi as resourceValidator,di as scenarioValidator,
is as validators,ri as writValidator};
