// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Ai=Object.getOwnPropertyNames,ji=(r,V)=>function(){try{return V||(0,r[Ai(r)[0]])((V={exports:{}}).exports,V),V.exports}catch(re){
throw V=0,re}},xi=ji({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__\
esModule",{value:!0});function V(re){let se=re.length,K=0,i=0,e;for(;i<se;)K++,e=re.charCodeAt(i++),e>=55296&&e<=56319&&
i<se&&(e=re.charCodeAt(i),(e&64512)===56320&&i++);return K}r.default=V,V.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ri=ye,s=Object.prototype.hasOwnProperty,n=xi().default,He=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),_r=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),sr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),ii=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function mr(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>50)return mr.
errors=[{}],!1;if(r.length<1)return mr.errors=[{}],!1;{var t=!0;let u=r.length;for(let b=0;b<u;b++){let m=r[b],c=e;if(typeof m!=
"string")return mr.errors=[{}],!1;if(e===e)if(typeof m=="string"){if(n(m)>254)return mr.errors=[{}],!1;if(n(m)<2)return mr.
errors=[{}],!1;if(!ii.test(m))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var t=c===e;if(!t)break}if(t){let b=r.
length,m;if(b>1){let c={};for(;b--;){let d=r[b];if(typeof d=="string"){if(typeof c[d]=="number")return m=c[d],mr.errors=
[{}],!1;c[d]=b}}}}}}else return mr.errors=[{}],!1;return mr.errors=i,e===0}var Ni=new RegExp("^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","u");function Or(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,u=!1,
b=null,m=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.trial===void 0||!s.call(r,"trial"))&&(g="tr\
ial")){let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let l of Object.keys(r))if(l!=="trial"){let o={};i===null?
i=[o]:i.push(o),e++;break}if(f===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!="boolean"){let o={};
i===null?i=[o]:i.push(o),e++}if(l!==!0){let o={};i===null?i=[o]:i.push(o),e++}}}}else{let g={};i===null?i=[g]:i.push(g),
e++}var y=m===e;y&&(u=!0,b=0);let c=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.url===void 0||!s.
call(r,"url"))&&(g="url")||(r.audience===void 0||!s.call(r,"audience"))&&(g="audience")){let f={};i===null?i=[f]:i.push(
f),e++}else{let f=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l==="workloads")){
let o={};i===null?i=[o]:i.push(o),e++;break}if(f===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,o=e;if(e===o)if(typeof l==
"string"){if(n(l)>512){let v={};i===null?i=[v]:i.push(v),e++}else if(n(l)<9){let v={};i===null?i=[v]:i.push(v),e++}else if(!Ni.
test(l)){let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}var d=o===e}else var d=!0;if(d){
if(r.audience!==void 0&&s.call(r,"audience")){let o=r.audience,a=e;if(e===a)if(typeof o=="string"){if(n(o)>256){let p={};
i===null?i=[p]:i.push(p),e++}else if(n(o)<1){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(
p),e++}var d=a===e}else var d=!0;if(d){if(r.user!==void 0&&s.call(r,"user")){let a=r.user,v=e;if(e===v)if(typeof a=="str\
ing"){if(n(a)>128){let A={};i===null?i=[A]:i.push(A),e++}else if(n(a)<1){let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};
i===null?i=[A]:i.push(A),e++}var d=v===e}else var d=!0;if(d){if(r.groups!==void 0&&s.call(r,"groups")){let v=r.groups,p=e;
if(e===p)if(typeof v=="string"){if(n(v)>128){let $={};i===null?i=[$]:i.push($),e++}else if(n(v)<1){let $={};i===null?i=[
$]:i.push($),e++}}else{let $={};i===null?i=[$]:i.push($),e++}var d=p===e}else var d=!0;if(d)if(r.workloads!==void 0&&s.call(
r,"workloads")){let v=e;if(typeof r.workloads!="boolean"){let A={};i===null?i=[A]:i.push(A),e++}var d=v===e}else var d=!0}}}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var y=c===e;if(y&&u?(u=!1,b=[b,1]):y&&(u=!0,b=1),u)e=t,i!==null&&(t?i.length=t:i=null);else{
let g={};return i===null?i=[g]:i.push(g),e++,Or.errors=i,!1}return Or.errors=i,e===0}var si=new RegExp("^(?:[A-Za-z0-9](\
?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5])$","u"),$i=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u000\
0-\\u001f\\u007f]+)$","u");function Xe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.addresses===void 0||!s.call(r,"addresses"))&&(m="a\
ddresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(m="secrets"))return Xe.errors=[{}],!1;{let c=e;for(let d of Object.
keys(r))if(!(d==="addresses"||d==="secrets"))return Xe.errors=[{}],!1;if(c===e){if(r.addresses!==void 0&&s.call(r,"addre\
sses")){let d=r.addresses,y=e;if(e===y)if(Array.isArray(d)){if(d.length>50)return Xe.errors=[{}],!1;if(d.length<1)return Xe.
errors=[{}],!1;{var t=!0;let f=d.length;for(let l=0;l<f;l++){let o=d[l],a=e;if(typeof o!="string")return Xe.errors=[{}],
!1;if(e===e)if(typeof o=="string"){if(n(o)>259)return Xe.errors=[{}],!1;if(n(o)<3)return Xe.errors=[{}],!1;if(!si.test(o))
return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=a===e;if(!t)break}if(t){let l=d.length,o;if(l>1){let a={};for(;l--;){
let v=d[l];if(typeof v=="string"){if(typeof a[v]=="number")return o=a[v],Xe.errors=[{}],!1;a[v]=l}}}}}}else return Xe.errors=
[{}],!1;var b=y===e}else var b=!0;if(b)if(r.secrets!==void 0&&s.call(r,"secrets")){let d=r.secrets,y=e;if(e===y)if(Array.
isArray(d)){if(d.length>100)return Xe.errors=[{}],!1;if(d.length<1)return Xe.errors=[{}],!1;{var u=!0;let f=d.length;for(let l=0;l<
f;l++){let o=d[l],a=e;if(e===a)if(typeof o=="string"){if(n(o)>512)return Xe.errors=[{}],!1;if(n(o)<5)return Xe.errors=[{}],
!1;if(!$i.test(o))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var u=a===e;if(!u)break}if(u){let l=d.length,o;
if(l>1){let a={};for(;l--;){let v=d[l];if(typeof v=="string"){if(typeof a[v]=="number")return o=a[v],Xe.errors=[{}],!1;a[v]=
l}}}}}}else return Xe.errors=[{}],!1;var b=y===e}else var b=!0}}}else return Xe.errors=[{}],!1;return Xe.errors=i,e===0}
var Zr={description:"A public key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-instead":"Past\
e the public key that `writ keys` printed.",oneOf:[{type:"object",additionalProperties:!1,required:["kty","crv","x","wri\
t_use"],properties:{kty:{type:"string",const:"OKP",description:"The family of the key.","x-instead":"Writ takes Ed25519 \
and P-256 keys; `writ keys` makes one."},crv:{type:"string",const:"Ed25519",description:"The curve."},x:{type:"string",minLength:43,
maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The public key."},kid:{$ref:"words\
#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",minLength:1,maxLength:16,description:"\
The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"string",const:"sig",description:"W\
hat the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"\
What the key may do."},ext:{type:"boolean",description:"Written by some tools; without effect."},writ_use:{type:"string",
enum:["bundle","token","record"],description:"The one thing the key is for; `writ keys` writes it.","x-instead":'Paste t\
he whole public key that `writ keys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is part of the p\
rivate key, and only the public key belongs here.'}},{type:"object",additionalProperties:!1,required:["kty","crv","x","y",
"writ_use"],properties:{kty:{type:"string",const:"EC",description:"The family of the key.","x-instead":"Writ takes Ed255\
19 and P-256 keys; `writ keys` makes one."},crv:{type:"string",enum:["P-256"],description:"The curve."},x:{type:"string",
minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The point's x."},y:{type:"\
string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The point's y\
."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",minLength:1,maxLength:16,
description:"The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"string",const:"sig",description:"\
What the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},
description:"What the key may do."},ext:{type:"boolean",description:"Written by some tools; without effect."},writ_use:{
type:"string",enum:["bundle","token","record"],description:"The one thing the key is for; `writ keys` writes it.","x-ins\
tead":'Paste the whole public key that `writ keys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is\
 part of the private key, and only the public key belongs here.'}}]},hr=new RegExp("^[A-Za-z0-9_-]+$","u");function ae(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let c=r.kty;if(typeof c=="string")if(c==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let d;if((r.kty===void 0||!s.call(r,"kty"))&&(d="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(d="crv")||(r.x===void 0||!s.
call(r,"x"))&&(d="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(d="writ_use"))return ae.errors=[{}],!1;{let y=e;for(let g of Object.
keys(r))if(!s.call(Zr.oneOf[0].properties,g))return ae.errors=[{}],!1;if(y===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.
kty,f=e;if(typeof g!="string")return ae.errors=[{}],!1;if(g!=="OKP")return ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){
if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,l=e;if(typeof f!="string")return ae.errors=[{}],!1;if(f!=="Ed25519")return ae.
errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="stri\
ng"){if(n(l)>43)return ae.errors=[{}],!1;if(n(l)<43)return ae.errors=[{}],!1;if(!hr.test(l))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o==
"string"){if(n(o)>128)return ae.errors=[{}],!1;if(n(o)<1)return ae.errors=[{}],!1;if(!sr.test(o))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,v=e;if(e===v)if(typeof a==
"string"){if(n(a)>16)return ae.errors=[{}],!1;if(n(a)<1)return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var t=v===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,p=e;if(typeof v!="string")return ae.errors=[{}],!1;
if(v!=="sig")return ae.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let p=r.
key_ops,A=e;if(e===A)if(Array.isArray(p)){if(p.length>1)return ae.errors=[{}],!1;if(p.length<1)return ae.errors=[{}],!1;
{var u=!0;let E=p.length;for(let P=0;P<E;P++){let L=p[P],k=e;if(typeof L!="string")return ae.errors=[{}],!1;if(L!=="veri\
fy")return ae.errors=[{}],!1;var u=k===e;if(!u)break}if(u){let P=p.length,L;if(P>1){let k={};for(;P--;){let _=p[P];if(typeof _==
"string"){if(typeof k[_]=="number")return L=k[_],ae.errors=[{}],!1;k[_]=P}}}}}}else return ae.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return ae.errors=[{}],!1;var t=A===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return ae.
errors=[{}],!1;if(!(A==="bundle"||A==="token"||A==="record"))return ae.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}else
return ae.errors=[{}],!1}else if(c==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.kty===void 0||
!s.call(r,"kty"))&&(d="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(d="crv")||(r.x===void 0||!s.call(r,"x"))&&(d="x")||(r.
y===void 0||!s.call(r,"y"))&&(d="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(d="writ_use"))return ae.errors=[{}],
!1;{let y=e;for(let g of Object.keys(r))if(!s.call(Zr.oneOf[1].properties,g))return ae.errors=[{}],!1;if(y===e){if(r.kty!==
void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!="string")return ae.errors=[{}],!1;if(g!=="EC")return ae.errors=[{}],
!1;var b=f===e}else var b=!0;if(b){if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,l=e;if(typeof f!="string")return ae.errors=
[{}],!1;if(f!=="P-256")return ae.errors=[{}],!1;var b=l===e}else var b=!0;if(b){if(r.x!==void 0&&s.call(r,"x")){let l=r.
x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return ae.errors=[{}],!1;if(n(l)<43)return ae.errors=[{}],!1;if(!hr.test(
l))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var b=o===e}else var b=!0;if(b){if(r.y!==void 0&&s.call(r,"y")){
let o=r.y,a=e;if(e===a)if(typeof o=="string"){if(n(o)>43)return ae.errors=[{}],!1;if(n(o)<43)return ae.errors=[{}],!1;if(!hr.
test(o))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var b=a===e}else var b=!0;if(b){if(r.kid!==void 0&&s.call(
r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a=="string"){if(n(a)>128)return ae.errors=[{}],!1;if(n(a)<1)return ae.errors=
[{}],!1;if(!sr.test(a))return ae.errors=[{}],!1}else return ae.errors=[{}],!1;var b=v===e}else var b=!0;if(b){if(r.alg!==
void 0&&s.call(r,"alg")){let v=r.alg,p=e;if(e===p)if(typeof v=="string"){if(n(v)>16)return ae.errors=[{}],!1;if(n(v)<1)return ae.
errors=[{}],!1}else return ae.errors=[{}],!1;var b=p===e}else var b=!0;if(b){if(r.use!==void 0&&s.call(r,"use")){let p=r.
use,A=e;if(typeof p!="string")return ae.errors=[{}],!1;if(p!=="sig")return ae.errors=[{}],!1;var b=A===e}else var b=!0;if(b){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.key_ops,$=e;if(e===$)if(Array.isArray(A)){if(A.length>1)return ae.errors=
[{}],!1;if(A.length<1)return ae.errors=[{}],!1;{var m=!0;let P=A.length;for(let L=0;L<P;L++){let k=A[L],_=e;if(typeof k!=
"string")return ae.errors=[{}],!1;if(k!=="verify")return ae.errors=[{}],!1;var m=_===e;if(!m)break}if(m){let L=A.length,
k;if(L>1){let _={};for(;L--;){let w=A[L];if(typeof w=="string"){if(typeof _[w]=="number")return k=_[w],ae.errors=[{}],!1;
_[w]=L}}}}}}else return ae.errors=[{}],!1;var b=$===e}else var b=!0;if(b){if(r.ext!==void 0&&s.call(r,"ext")){let $=e;if(typeof r.
ext!="boolean")return ae.errors=[{}],!1;var b=$===e}else var b=!0;if(b)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let $=r.
writ_use,E=e;if(typeof $!="string")return ae.errors=[{}],!1;if(!($==="bundle"||$==="token"||$==="record"))return ae.errors=
[{}],!1;var b=E===e}else var b=!0}}}}}}}}}}}else return ae.errors=[{}],!1}else return ae.errors=[{}],!1;else return ae.errors=
[{}],!1}else return ae.errors=[{}],!1;return ae.errors=i,e===0}function ye(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.writ===void 0||!s.call(
r,"writ"))&&(f="writ")||(r.name===void 0||!s.call(r,"name"))&&(f="name")||(r.security===void 0||!s.call(r,"security"))&&
(f="security")||(r.issuers===void 0||!s.call(r,"issuers"))&&(f="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(f=
"limits")||(r.resources===void 0||!s.call(r,"resources"))&&(f="resources"))return ye.errors=[{}],!1;{let l=e;for(let o of Object.
keys(r))if(!(o==="writ"||o==="name"||o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="pr\
oxies"))return ye.errors=[{}],!1;if(l===e){if(r.writ!==void 0&&s.call(r,"writ")){let o=r.writ,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.errors=[{}],!1;if(o!==1)return ye.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(r.name!==void 0&&s.call(r,"name")){let a=r.name,v=e;if(e===e)if(typeof a=="string"){if(n(a)>63)return ye.errors=[{}],
!1;if(n(a)<1)return ye.errors=[{}],!1;if(!He.test(a))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.security!==void 0&&s.call(r,"security")){let v=e;mr(r.security,{instancePath:V+"/security",parentData:r,
parentDataProperty:"security",rootData:K})||(i=i===null?mr.errors:i.concat(mr.errors),e=i.length);var t=v===e}else var t=!0;
if(t){if(r.issuers!==void 0&&s.call(r,"issuers")){let p=r.issuers,A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length>20)return ye.errors=[{}],!1;if(Object.keys(p).length<1)return ye.errors=[{}],!1;for(let E of Object.
keys(p)){let P=e;if(e===e)if(typeof E=="string"){if(n(E)>63){let L={};i===null?i=[L]:i.push(L),e++}else if(n(E)<1){let L={};
i===null?i=[L]:i.push(L),e++}else if(!He.test(E)){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.
push(L),e++}var u=P===e;if(!u){let L={};return i===null?i=[L]:i.push(L),e++,ye.errors=i,!1}}if(u)for(let E of Object.keys(
p)){let P=e;Or(p[E],{instancePath:V+"/issuers/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:E,
rootData:K})||(i=i===null?Or.errors:i.concat(Or.errors),e=i.length);var b=P===e;if(!b)break}}else return ye.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"limits")){let A=r.limits,$=e;if(e===$)if(A&&typeof A==
"object"&&!Array.isArray(A)){let P;if((A.grant===void 0||!s.call(A,"grant"))&&(P="grant")||(A.session===void 0||!s.call(
A,"session"))&&(P="session"))return ye.errors=[{}],!1;{let L=e;for(let k of Object.keys(A))if(!(k==="grant"||k==="sessio\
n"||k==="groupsFresh"))return ye.errors=[{}],!1;if(L===e){if(A.grant!==void 0&&s.call(A,"grant")){let k=A.grant,_=e;if(e===
e)if(typeof k=="string"){if(n(k)>7)return ye.errors=[{}],!1;if(n(k)<2)return ye.errors=[{}],!1;if(!_r.test(k))return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var m=_===e}else var m=!0;if(m){if(A.session!==void 0&&s.call(A,"session")){
let _=A.session,w=e;if(e===e)if(typeof _=="string"){if(n(_)>7)return ye.errors=[{}],!1;if(n(_)<2)return ye.errors=[{}],!1;
if(!_r.test(_))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var m=w===e}else var m=!0;if(m)if(A.groupsFresh!==
void 0&&s.call(A,"groupsFresh")){let _=A.groupsFresh,w=e;if(e===e)if(typeof _=="string"){if(n(_)>7)return ye.errors=[{}],
!1;if(n(_)<2)return ye.errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var m=w===e}else
var m=!0}}}}else return ye.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let $=r.
bundle,E=e;if(e===E)if($&&typeof $=="object"&&!Array.isArray($)){let L;if(($.life===void 0||!s.call($,"life"))&&(L="life"))
return ye.errors=[{}],!1;{let k=e;for(let _ of Object.keys($))if(_!=="life")return ye.errors=[{}],!1;if(k===e&&$.life!==
void 0&&s.call($,"life")){let _=$.life;if(e===e)if(typeof _=="string"){if(n(_)>7)return ye.errors=[{}],!1;if(n(_)<2)return ye.
errors=[{}],!1;if(!_r.test(_))return ye.errors=[{}],!1}else return ye.errors=[{}],!1}}}else return ye.errors=[{}],!1;var t=E===
e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(r,"resources")){let E=r.resources,P=e;if(e===P)if(E&&typeof E=="ob\
ject"&&!Array.isArray(E)){if(Object.keys(E).length>1e4)return ye.errors=[{}],!1;for(let k of Object.keys(E)){let _=e;if(e===
e)if(typeof k=="string"){if(n(k)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(n(k)<1){let w={};i===null?i=[w]:i.push(
w),e++}else if(!He.test(k)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var c=_===
e;if(!c){let w={};return i===null?i=[w]:i.push(w),e++,ye.errors=i,!1}}if(c)for(let k of Object.keys(E)){let _=e;Xe(E[k],
{instancePath:V+"/resources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:E,parentDataProperty:k,rootData:K})||(i=
i===null?Xe.errors:i.concat(Xe.errors),e=i.length);var d=_===e;if(!d)break}}else return ye.errors=[{}],!1;var t=P===e}else
var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){let E=r.proxies,P=e;if(e===P)if(E&&typeof E=="object"&&!Array.
isArray(E)){let k;if((E.keys===void 0||!s.call(E,"keys"))&&(k="keys"))return ye.errors=[{}],!1;{let _=e;for(let w of Object.
keys(E))if(w!=="keys")return ye.errors=[{}],!1;if(_===e&&E.keys!==void 0&&s.call(E,"keys")){let w=E.keys;if(e===e)if(Array.
isArray(w)){if(w.length>100)return ye.errors=[{}],!1;if(w.length<1)return ye.errors=[{}],!1;{var y=!0;let h=w.length;for(let I=0;I<
h;I++){let x=w[I],j=e;if(e===j)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.kid===void 0||!s.call(x,"kid"))&&
(H="kid")||(x.jwk===void 0||!s.call(x,"jwk"))&&(H="jwk"))return ye.errors=[{}],!1;{let M=e;for(let D of Object.keys(x))if(!(D===
"kid"||D==="jwk"))return ye.errors=[{}],!1;if(M===e){if(x.kid!==void 0&&s.call(x,"kid")){let D=x.kid,R=e;if(e===e)if(typeof D==
"string"){if(n(D)>128)return ye.errors=[{}],!1;if(n(D)<1)return ye.errors=[{}],!1;if(!sr.test(D))return ye.errors=[{}],!1}else
return ye.errors=[{}],!1;var g=R===e}else var g=!0;if(g)if(x.jwk!==void 0&&s.call(x,"jwk")){let D=e;ae(x.jwk,{instancePath:V+
"/proxies/keys/"+I+"/jwk",parentData:x,parentDataProperty:"jwk",rootData:K})||(i=i===null?ae.errors:i.concat(ae.errors),
e=i.length);var g=D===e}else var g=!0}}}else return ye.errors=[{}],!1;var y=j===e;if(!y)break}}}else return ye.errors=[{}],
!1}}}else return ye.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}else return ye.errors=[{}],!1;return ye.errors=i,e===
0}var ti=Fr,Lr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Pi=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function Ye(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.issuer===void 0||!s.call(r,"issuer"))&&(b="issuer")||(r.subject===void 0||
!s.call(r,"subject"))&&(b="subject"))return Ye.errors=[{}],!1;{let m=e;for(let c of Object.keys(r))if(!(c==="issuer"||c===
"subject"||c==="github"||c==="keys"))return Ye.errors=[{}],!1;if(m===e){if(r.issuer!==void 0&&s.call(r,"issuer")){let c=r.
issuer,d=e;if(e===e)if(typeof c=="string"){if(n(c)>63)return Ye.errors=[{}],!1;if(n(c)<1)return Ye.errors=[{}],!1;if(!He.
test(c))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.subject!==void 0&&s.
call(r,"subject")){let d=r.subject,y=e;if(e===y)if(typeof d=="string"){if(n(d)>255)return Ye.errors=[{}],!1;if(n(d)<1)return Ye.
errors=[{}],!1}else return Ye.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.github!==void 0&&s.call(r,"github")){let y=r.
github,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ye.errors=[{}],!1;if(e===g&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return Ye.errors=[{}],!1;if(y<1||isNaN(y))return Ye.errors=[{}],!1}var t=g===
e}else var t=!0;if(t)if(r.keys!==void 0&&s.call(r,"keys")){let y=r.keys,g=e;if(e===g)if(Array.isArray(y)){if(y.length>10)
return Ye.errors=[{}],!1;if(y.length<1)return Ye.errors=[{}],!1;{var u=!0;let l=y.length;for(let o=0;o<l;o++){let a=y[o],
v=e;if(typeof a!="string")return Ye.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(n(a)>3e3)return Ye.errors=[{}],!1;
if(n(a)<68)return Ye.errors=[{}],!1;if(!Pi.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var u=v===e;if(!u)
break}if(u){let o=y.length,a;if(o>1){let v={};for(;o--;){let p=y[o];if(typeof p=="string"){if(typeof v[p]=="number")return a=
v[p],Ye.errors=[{}],!1;v[p]=o}}}}}}else return Ye.errors=[{}],!1;var t=g===e}else var t=!0}}}}}else return Ye.errors=[{}],
!1;return Ye.errors=i,e===0}function Fr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1e5)return Fr.errors=[{}],!1;for(let b of Object.
keys(r)){let m=e;if(e===e)if(typeof b=="string"){if(n(b)>254){let c={};i===null?i=[c]:i.push(c),e++}else if(n(b)<1){let c={};
i===null?i=[c]:i.push(c),e++}else if(!Lr.test(b)){let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.
push(c),e++}var t=m===e;if(!t){let c={};return i===null?i=[c]:i.push(c),e++,Fr.errors=i,!1}}if(t)for(let b of Object.keys(
r)){let m=e;Ye(r[b],{instancePath:V+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:b,rootData:K})||
(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var u=m===e;if(!u)break}}else return Fr.errors=[{}],!1;return Fr.errors=
i,e===0}var li=Kr,ni=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.members===void 0||!s.
call(r,"members"))&&(b="members"))return tr.errors=[{}],!1;{let m=e;for(let c of Object.keys(r))if(!(c==="members"||c===
"github"))return tr.errors=[{}],!1;if(m===e){if(r.members!==void 0&&s.call(r,"members")){let c=r.members,d=e;if(e===d)if(Array.
isArray(c)){if(c.length>1e4)return tr.errors=[{}],!1;if(c.length<0)return tr.errors=[{}],!1;{var t=!0;let g=c.length;for(let f=0;f<
g;f++){let l=c[f],o=e;if(typeof l!="string")return tr.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(n(l)>254)return tr.
errors=[{}],!1;if(n(l)<1)return tr.errors=[{}],!1;if(!Lr.test(l))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;
var t=o===e;if(!t)break}if(t){let f=c.length,l;if(f>1){let o={};for(;f--;){let a=c[f];if(typeof a=="string"){if(typeof o[a]==
"number")return l=o[a],tr.errors=[{}],!1;o[a]=f}}}}}}else return tr.errors=[{}],!1;var u=d===e}else var u=!0;if(u)if(r.github!==
void 0&&s.call(r,"github")){let c=r.github,d=e;if(e===d)if(typeof c=="string"){if(n(c)>141)return tr.errors=[{}],!1;if(n(
c)<3)return tr.errors=[{}],!1;if(!ni.test(c))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var u=d===e}else var u=!0}}}else
return tr.errors=[{}],!1;return tr.errors=i,e===0}function er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.from===void 0||!s.call(r,"from"))&&(b="\
from"))return er.errors=[{}],!1;{let m=e;for(let c of Object.keys(r))if(!(c==="from"||c==="github"))return er.errors=[{}],
!1;if(m===e){if(r.from!==void 0&&s.call(r,"from")){let c=r.from,d=e;if(e===d)if(c&&typeof c=="object"&&!Array.isArray(c)){
let g;if((c.issuer===void 0||!s.call(c,"issuer"))&&(g="issuer")||(c.claim===void 0||!s.call(c,"claim"))&&(g="claim")||(c.
value===void 0||!s.call(c,"value"))&&(g="value"))return er.errors=[{}],!1;{let f=e;for(let l of Object.keys(c))if(!(l===
"issuer"||l==="claim"||l==="value"))return er.errors=[{}],!1;if(f===e){if(c.issuer!==void 0&&s.call(c,"issuer")){let l=c.
issuer,o=e;if(e===e)if(typeof l=="string"){if(n(l)>63)return er.errors=[{}],!1;if(n(l)<1)return er.errors=[{}],!1;if(!He.
test(l))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(c.claim!==void 0&&s.call(
c,"claim")){let o=c.claim,a=e;if(e===a)if(typeof o=="string"){if(n(o)>128)return er.errors=[{}],!1;if(n(o)<1)return er.errors=
[{}],!1}else return er.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(c.value!==void 0&&s.call(c,"value")){let o=c.value,
a=e;if(e===a)if(typeof o=="string"){if(n(o)>256)return er.errors=[{}],!1;if(n(o)<1)return er.errors=[{}],!1}else return er.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return er.errors=[{}],!1;var u=d===e}else var u=!0;if(u)if(r.github!==void 0&&
s.call(r,"github")){let c=r.github,d=e;if(e===d)if(typeof c=="string"){if(n(c)>141)return er.errors=[{}],!1;if(n(c)<3)return er.
errors=[{}],!1;if(!ni.test(c))return er.errors=[{}],!1}else return er.errors=[{}],!1;var u=d===e}else var u=!0}}}else return er.
errors=[{}],!1;return er.errors=i,e===0}function Kr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,b=null,m=e;tr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?tr.
errors:i.concat(tr.errors),e=i.length);var d=m===e;d&&(u=!0,b=0);let c=e;er(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?er.errors:i.concat(er.errors),e=i.length);var d=c===e;if(d&&u?(u=!1,b=[b,1]):d&&(u=!0,b=1),u)e=
t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[y]:i.push(y),e++,Kr.errors=i,!1}return Kr.errors=i,e===
0}var oi=Dr,ts={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},ls={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},pr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Oi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function gr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return gr.errors=[{}],!1;if(r.length<1)return gr.errors=[{}],!1;{var t=!0;let u=r.length;for(let b=0;b<
u;b++){let m=r[b],c=e;if(typeof m!="string")return gr.errors=[{}],!1;if(e===e)if(typeof m=="string"){if(n(m)>254)return gr.
errors=[{}],!1;if(n(m)<2)return gr.errors=[{}],!1;if(!ii.test(m))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;
var t=c===e;if(!t)break}if(t){let b=r.length,m;if(b>1){let c={};for(;b--;){let d=r[b];if(typeof d=="string"){if(typeof c[d]==
"number")return m=c[d],gr.errors=[{}],!1;c[d]=b}}}}}}else return gr.errors=[{}],!1;return gr.errors=i,e===0}var ns={type:"\
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
let i=null,e=0,t=e,u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.vault===void 0||!s.
call(r,"vault"))&&(y="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="va\
ult"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)
if(typeof f=="string"){if(n(f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[l]:i.push(
l),e++}else if(!$r.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let y={};
i===null?i=[y]:i.push(y),e++}var d=m===e;d&&(u=!0,b=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if((r.aws===void 0||!s.call(r,"aws"))&&(y="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(n(f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!$r.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);let y=e;if(e===y)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(n(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var d=y===e;if(d&&u)u=!1,b=[b,2];else{d&&(u=!0,b=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let v of Object.keys(r))if(v!=="env"){let p={};i===null?i=[p]:i.push(
p),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(n(v)>128){let p={};
i===null?i=[p]:i.push(p),e++}else if(n(v)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!Qr.test(v)){let p={};i===null?
i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var d=f===
e;d&&u?(u=!1,b=[b,3]):d&&(u=!0,b=3)}}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[y]:i.push(
y),e++,qr.errors=i,!1}return qr.errors=i,e===0}function We(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.allow===void 0||!s.call(r,"allow"))&&(d=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(d="login"))return We.errors=[{}],!1;{let y=e;for(let g of Object.keys(
r))if(!(g==="allow"||g==="tables"||g==="functions"||g==="login"))return We.errors=[{}],!1;if(y===e){if(r.allow!==void 0&&
s.call(r,"allow")){let g=r.allow,f=e;if(e===f)if(Array.isArray(g)){if(g.length>16)return We.errors=[{}],!1;if(g.length<1)
return We.errors=[{}],!1;{var t=!0;let o=g.length;for(let a=0;a<o;a++){let v=g[a],p=e;if(typeof v!="string")return We.errors=
[{}],!1;if(!(v==="all"||v==="select"||v==="insert"||v==="update"||v==="delete"||v==="merge"||v==="truncate"||v==="ddl"||
v==="call"||v==="do"||v==="lock"||v==="notify"||v==="maintenance"||v==="set"||v==="other"))return We.errors=[{}],!1;var t=p===
e;if(!t)break}if(t){let a=g.length,v;if(a>1){let p={};for(;a--;){let A=g[a];if(typeof A=="string"){if(typeof p[A]=="numb\
er")return v=p[A],We.errors=[{}],!1;p[A]=a}}}}}}else return We.errors=[{}],!1;var u=f===e}else var u=!0;if(u){if(r.tables!==
void 0&&s.call(r,"tables")){let f=r.tables,l=e;if(e===l)if(Array.isArray(f)){if(f.length>1e3)return We.errors=[{}],!1;if(f.
length<1)return We.errors=[{}],!1;{var b=!0;let a=f.length;for(let v=0;v<a;v++){let p=f[v],A=e;if(typeof p!="string")return We.
errors=[{}],!1;if(e===e)if(typeof p=="string"){if(n(p)>261)return We.errors=[{}],!1;if(n(p)<3)return We.errors=[{}],!1;if(!Ur.
test(p))return We.errors=[{}],!1}else return We.errors=[{}],!1;var b=A===e;if(!b)break}if(b){let v=f.length,p;if(v>1){let A={};
for(;v--;){let $=f[v];if(typeof $=="string"){if(typeof A[$]=="number")return p=A[$],We.errors=[{}],!1;A[$]=v}}}}}}else return We.
errors=[{}],!1;var u=l===e}else var u=!0;if(u){if(r.functions!==void 0&&s.call(r,"functions")){let l=r.functions,o=e;if(e===
o)if(Array.isArray(l)){if(l.length>1e3)return We.errors=[{}],!1;if(l.length<1)return We.errors=[{}],!1;{var m=!0;let v=l.
length;for(let p=0;p<v;p++){let A=l[p],$=e;if(typeof A!="string")return We.errors=[{}],!1;if(e===e)if(typeof A=="string"){
if(n(A)>261)return We.errors=[{}],!1;if(n(A)<3)return We.errors=[{}],!1;if(!Gr.test(A))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var m=$===e;if(!m)break}if(m){let p=l.length,A;if(p>1){let $={};for(;p--;){let E=l[p];if(typeof E=="strin\
g"){if(typeof $[E]=="number")return A=$[E],We.errors=[{}],!1;$[E]=p}}}}}}else return We.errors=[{}],!1;var u=o===e}else var u=!0;
if(u)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,o=e;if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;
if((l.user===void 0||!s.call(l,"user"))&&(v="user")||(l.password===void 0||!s.call(l,"password"))&&(v="password"))return We.
errors=[{}],!1;{let p=e;for(let A of Object.keys(l))if(!(A==="user"||A==="password"))return We.errors=[{}],!1;if(p===e){
if(l.user!==void 0&&s.call(l,"user")){let A=l.user,$=e;if(e===e)if(typeof A=="string"){if(n(A)>63)return We.errors=[{}],
!1;if(n(A)<1)return We.errors=[{}],!1;if(!pr.test(A))return We.errors=[{}],!1}else return We.errors=[{}],!1;var c=$===e}else
var c=!0;if(c)if(l.password!==void 0&&s.call(l,"password")){let A=e;qr(l.password,{instancePath:V+"/login/password",parentData:l,
parentDataProperty:"password",rootData:K})||(i=i===null?qr.errors:i.concat(qr.errors),e=i.length);var c=A===e}else var c=!0}}}else
return We.errors=[{}],!1;var u=o===e}else var u=!0}}}}}else return We.errors=[{}],!1;return We.errors=i,e===0}function Je(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let y;if((r.kind===void 0||!s.call(r,"kind"))&&(y="kind")||(r.address===void 0||!s.call(r,"address"))&&
(y="address")||(r.database===void 0||!s.call(r,"database"))&&(y="database")||(r.tls===void 0||!s.call(r,"tls"))&&(y="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(y="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(y="roles"))return Je.errors=
[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f==="kind"||f==="address"||f==="database"||f==="tls"||f==="owners"||f===
"record"||f==="roles"))return Je.errors=[{}],!1;if(g===e){if(r.kind!==void 0&&s.call(r,"kind")){let f=r.kind,l=e;if(typeof f!=
"string")return Je.errors=[{}],!1;if(f!=="postgres")return Je.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let l=r.address,o=e;if(e===e)if(typeof l=="string"){if(n(l)>259)return Je.errors=[{}],!1;if(n(
l)<3)return Je.errors=[{}],!1;if(!si.test(l))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o=="string"){if(n(o)>63)return Je.
errors=[{}],!1;if(n(o)<1)return Je.errors=[{}],!1;if(!pr.test(o))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,v=e,p=e,A=!1,$=null,E=e;if(typeof a!="st\
ring"){let k={};i===null?i=[k]:i.push(k),e++}if(!(a==="verify-full"||a==="disable")){let k={};i===null?i=[k]:i.push(k),e++}
var u=E===e;u&&(A=!0,$=0);let P=e;if(e===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if((a.ca===void 0||!s.call(
a,"ca"))&&(k="ca")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.keys(a))if(w!=="ca"){let h={};
i===null?i=[h]:i.push(h),e++;break}if(_===e&&a.ca!==void 0&&s.call(a,"ca")){let w=a.ca;if(e===e)if(typeof w=="string"){if(n(
w)>65536){let h={};i===null?i=[h]:i.push(h),e++}else if(n(w)<1){let h={};i===null?i=[h]:i.push(h),e++}else if(!Oi.test(w)){
let h={};i===null?i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}}}}else{let k={};i===null?i=[k]:i.push(
k),e++}var u=P===e;if(u&&A?(A=!1,$=[$,1]):u&&(A=!0,$=1),A)e=p,i!==null&&(p?i.length=p:i=null);else{let k={};return i===null?
i=[k]:i.push(k),e++,Je.errors=i,!1}var t=v===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let v=e;gr(
r.owners,{instancePath:V+"/owners",parentData:r,parentDataProperty:"owners",rootData:K})||(i=i===null?gr.errors:i.concat(
gr.errors),e=i.length);var t=v===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let p=r.record,A=e;if(e===
e)if(p&&typeof p=="object"&&!Array.isArray(p)){let E=e;for(let P of Object.keys(p))if(!(P==="results"||P==="durable"))return Je.
errors=[{}],!1;if(E===e){if(p.results!==void 0&&s.call(p,"results")){let P=p.results,L=e,k=e,_=!1,w=null,h=e;if(typeof P!=
"string"){let j={};i===null?i=[j]:i.push(j),e++}if(!(P==="none"||P==="digest")){let j={};i===null?i=[j]:i.push(j),e++}var b=h===
e;b&&(_=!0,w=0);let I=e;if(e===I)if(P&&typeof P=="object"&&!Array.isArray(P)){let j;if((P.rows===void 0||!s.call(P,"rows"))&&
(j="rows")){let C={};i===null?i=[C]:i.push(C),e++}else{let C=e;for(let H of Object.keys(P))if(H!=="rows"){let M={};i===null?
i=[M]:i.push(M),e++;break}if(C===e&&P.rows!==void 0&&s.call(P,"rows")){let H=P.rows,M=e;if(!(typeof H=="number"&&!(H%1)&&
!isNaN(H)&&isFinite(H))){let D={};i===null?i=[D]:i.push(D),e++}if(e===M&&typeof H=="number"&&isFinite(H)){if(H>1e4||isNaN(
H)){let D={};i===null?i=[D]:i.push(D),e++}else if(H<1||isNaN(H)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let j={};
i===null?i=[j]:i.push(j),e++}var b=I===e;if(b&&_?(_=!1,w=[w,1]):b&&(_=!0,w=1),_)e=k,i!==null&&(k?i.length=k:i=null);else{
let j={};return i===null?i=[j]:i.push(j),e++,Je.errors=i,!1}var m=L===e}else var m=!0;if(m)if(p.durable!==void 0&&s.call(
p,"durable")){let P=p.durable,L=e;if(typeof P!="string")return Je.errors=[{}],!1;if(P!=="within-a-second")return Je.errors=
[{}],!1;var m=L===e}else var m=!0}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let p=r.roles,A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>100)return Je.
errors=[{}],!1;if(Object.keys(p).length<1)return Je.errors=[{}],!1;for(let E of Object.keys(p)){let P=e;if(e===e)if(typeof E==
"string"){if(n(E)>63){let L={};i===null?i=[L]:i.push(L),e++}else if(n(E)<1){let L={};i===null?i=[L]:i.push(L),e++}else if(!He.
test(E)){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?i=[L]:i.push(L),e++}var c=P===e;if(!c){let L={};return i===
null?i=[L]:i.push(L),e++,Je.errors=i,!1}}if(c)for(let E of Object.keys(p)){let P=e;We(p[E],{instancePath:V+"/roles/"+E.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:E,rootData:K})||(i=i===null?We.errors:i.concat(We.errors),
e=i.length);var d=P===e;if(!d)break}}else return Je.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}else return Je.errors=
[{}],!1;return Je.errors=i,e===0}function Dr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")
Je(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Je.errors:i.concat(Je.errors),e=i.length);else
return Dr.errors=[{}],!1;else return Dr.errors=[{}],!1}else return Dr.errors=[{}],!1;return Dr.errors=i,e===0}var ai=Oe,
os={type:"string",enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","mainte\
nance","set","other"],description:"A kind of statement, by effect."},as={type:"object",description:"A CI job or service,\
 by the claims of its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,
properties:{issuer:{$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{
type:["string","integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write\
 a text or a whole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside th\
e issuer, such as repository_id: 1234; the issuer alone would admit everybody it knows."},Li=new RegExp("^[A-Za-z][A-Za-\
z0-9_.:/-]{0,127}$","u");function or(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return or.errors=[{}],!1;if(Object.
keys(r).length<2)return or.errors=[{}],!1;{let b;if((r.issuer===void 0||!s.call(r,"issuer"))&&(b="issuer"))return or.errors=
[{}],!1;for(let m of Object.keys(r)){let c=e;if(e===c)if(typeof m=="string"){if(n(m)>128){let d={};i===null?i=[d]:i.push(
d),e++}else if(!Li.test(m)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}var t=c===
e;if(!t){let d={};return i===null?i=[d]:i.push(d),e++,or.errors=i,!1}}if(t){let m=e;for(let c of Object.keys(r))if(c!=="\
issuer"){let d=r[c],y=e;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return or.errors=[{}],
!1;if(e===y&&typeof d=="string"){if(n(d)>512)return or.errors=[{}],!1;if(n(d)<1)return or.errors=[{}],!1}var u=y===e;if(!u)
break}if(m===e&&r.issuer!==void 0&&s.call(r,"issuer")){let c=r.issuer;if(e===e)if(typeof c=="string"){if(n(c)>63)return or.
errors=[{}],!1;if(n(c)<1)return or.errors=[{}],!1;if(!He.test(c))return or.errors=[{}],!1}else return or.errors=[{}],!1}}}}else
return or.errors=[{}],!1;return or.errors=i,e===0}function Tr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.user===void 0||!s.call(
r,"user"))&&(y="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(n(f)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Lr.
test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let y={};i===null?i=[
y]:i.push(y),e++}var d=m===e;d&&(u=!0,b=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.group===
void 0||!s.call(r,"group"))&&(y="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(n(f)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<1){let l={};i===null?i=[l]:
i.push(l),e++}else if(!He.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);let y=e;if(e===y)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let l={};i===null?i=
[l]:i.push(l),e++}else{let l=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
l===e&&r.workload!==void 0&&s.call(r,"workload")&&(or(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?or.errors:i.concat(or.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var d=y===e;d&&u?(u=!1,b=[b,2]):d&&(u=!0,b=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[
y]:i.push(y),e++,Tr.errors=i,!1}return Tr.errors=i,e===0}var Fi=new RegExp("\\S","u"),fi=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Oe(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let c;if((r.to===void 0||!s.call(r,"to"))&&(c="to")||(r.role===void 0||!s.call(r,"role"))&&(c="role")||(r.why===void 0||
!s.call(r,"why"))&&(c="why")||(r.until===void 0||!s.call(r,"until"))&&(c="until"))return Oe.errors=[{}],!1;{let d=e;for(let y of Object.
keys(r))if(!(y==="to"||y==="role"||y==="why"||y==="from"||y==="until"||y==="only"||y==="sessions"))return Oe.errors=[{}],
!1;if(d===e){if(r.to!==void 0&&s.call(r,"to")){let y=e;Tr(r.to,{instancePath:V+"/to",parentData:r,parentDataProperty:"to",
rootData:K})||(i=i===null?Tr.errors:i.concat(Tr.errors),e=i.length);var t=y===e}else var t=!0;if(t){if(r.role!==void 0&&
s.call(r,"role")){let g=r.role,f=e;if(e===e)if(typeof g=="string"){if(n(g)>63)return Oe.errors=[{}],!1;if(n(g)<1)return Oe.
errors=[{}],!1;if(!He.test(g))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
why!==void 0&&s.call(r,"why")){let f=r.why,l=e;if(e===l)if(typeof f=="string"){if(n(f)>500)return Oe.errors=[{}],!1;if(n(
f)<1)return Oe.errors=[{}],!1;if(!Fi.test(f))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.from!==void 0&&s.call(r,"from")){let l=r.from,o=e;if(e===e)if(typeof l=="string"){if(n(l)>20)return Oe.errors=
[{}],!1;if(n(l)<20)return Oe.errors=[{}],!1;if(!fi.test(l))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let o=r.until,a=e;if(e===e)if(typeof o=="string"){if(n(o)>
20)return Oe.errors=[{}],!1;if(n(o)<20)return Oe.errors=[{}],!1;if(!fi.test(o))return Oe.errors=[{}],!1}else return Oe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let a=r.only,v=e;if(e===v)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Oe.errors=[{}],!1;{let A=e;for(let $ of Object.keys(a))if(!($===
"tables"||$==="allow"))return Oe.errors=[{}],!1;if(A===e){if(a.tables!==void 0&&s.call(a,"tables")){let $=a.tables,E=e;if(e===
E)if(Array.isArray($)){if($.length>1e3)return Oe.errors=[{}],!1;if($.length<1)return Oe.errors=[{}],!1;{var u=!0;let L=$.
length;for(let k=0;k<L;k++){let _=$[k],w=e;if(typeof _!="string")return Oe.errors=[{}],!1;if(e===e)if(typeof _=="string"){
if(n(_)>261)return Oe.errors=[{}],!1;if(n(_)<3)return Oe.errors=[{}],!1;if(!Ur.test(_))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var u=w===e;if(!u)break}if(u){let k=$.length,_;if(k>1){let w={};for(;k--;){let h=$[k];if(typeof h=="strin\
g"){if(typeof w[h]=="number")return _=w[h],Oe.errors=[{}],!1;w[h]=k}}}}}}else return Oe.errors=[{}],!1;var m=E===e}else var m=!0;
if(m)if(a.allow!==void 0&&s.call(a,"allow")){let $=a.allow,E=e;if(e===E)if(Array.isArray($)){if($.length>15)return Oe.errors=
[{}],!1;if($.length<1)return Oe.errors=[{}],!1;{var b=!0;let L=$.length;for(let k=0;k<L;k++){let _=$[k],w=e;if(typeof _!=
"string")return Oe.errors=[{}],!1;if(typeof _!="string")return Oe.errors=[{}],!1;if(!(_==="select"||_==="insert"||_==="u\
pdate"||_==="delete"||_==="merge"||_==="truncate"||_==="ddl"||_==="call"||_==="do"||_==="lock"||_==="notify"||_==="maint\
enance"||_==="set"||_==="other"))return Oe.errors=[{}],!1;var b=w===e;if(!b)break}if(b){let k=$.length,_;if(k>1){let w={};
for(;k--;){let h=$[k];if(typeof h=="string"){if(typeof w[h]=="number")return _=w[h],Oe.errors=[{}],!1;w[h]=k}}}}}}else return Oe.
errors=[{}],!1;var m=E===e}else var m=!0}}}else return Oe.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sessions!==
void 0&&s.call(r,"sessions")){let a=r.sessions,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Oe.errors=
[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Oe.errors=[{}],!1;if(a<1||isNaN(a))return Oe.
errors=[{}],!1}var t=v===e}else var t=!0}}}}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}var ui=Le,fs={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},us={description:"One\
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
unlisted===void 0||!s.call(r,"unlisted"))&&($="unlisted"))return Le.errors=[{}],!1;{let E=e;for(let P of Object.keys(r))
if(!(P==="unlisted"||P==="columns"||P==="detect"||P==="clear"))return Le.errors=[{}],!1;if(E===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let P=r.unlisted,L=e;if(typeof P!="string")return Le.errors=[{}],!1;if(!(P==="show"||P==="hide"))return Le.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let L=r.columns,k=e;if(e===k)
if(L&&typeof L=="object"&&!Array.isArray(L)){if(Object.keys(L).length>1e4)return Le.errors=[{}],!1;for(let w of Object.keys(
L)){let h=e;if(e===e)if(typeof w=="string"){if(n(w)>392){let I={};i===null?i=[I]:i.push(I),e++}else if(n(w)<5){let I={};
i===null?i=[I]:i.push(I),e++}else if(!Mr.test(w)){let I={};i===null?i=[I]:i.push(I),e++}}else{let I={};i===null?i=[I]:i.
push(I),e++}var u=h===e;if(!u){let I={};return i===null?i=[I]:i.push(I),e++,Le.errors=i,!1}}if(u)for(let w of Object.keys(
L)){let h=L[w],I=e,x=e,j=!1,C=null,H=e;if(typeof h!="string"){let D={};i===null?i=[D]:i.push(D),e++}if(!(h==="null"||h===
"fixed"||h==="hash")){let D={};i===null?i=[D]:i.push(D),e++}var m=H===e;m&&(j=!0,C=0);let M=e;if(e===M)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let D;if((h.null===void 0||!s.call(h,"null"))&&(D="null")){let R={};i===null?i=[R]:i.push(R),
e++}else{let R=e;for(let Z of Object.keys(h))if(!(Z==="null"||Z==="nulls"||Z==="write"||Z==="search")){let S={};i===null?
i=[S]:i.push(S),e++;break}if(R===e){if(h.null!==void 0&&s.call(h,"null")){let Z=h.null,S=e;if(typeof Z!="boolean"){let q={};
i===null?i=[q]:i.push(q),e++}if(Z!==!0){let q={};i===null?i=[q]:i.push(q),e++}var b=S===e}else var b=!0;if(b){if(h.nulls!==
void 0&&s.call(h,"nulls")){let S=h.nulls,F=e;if(typeof S!="string"){let N={};i===null?i=[N]:i.push(N),e++}if(!(S==="show"||
S==="hide")){let N={};i===null?i=[N]:i.push(N),e++}var b=F===e}else var b=!0;if(b){if(h.write!==void 0&&s.call(h,"write")){
let F=h.write,q=e;if(typeof F!="string"){let O={};i===null?i=[O]:i.push(O),e++}if(F!=="allow"){let O={};i===null?i=[O]:i.
push(O),e++}var b=q===e}else var b=!0;if(b)if(h.search!==void 0&&s.call(h,"search")){let F=h.search,q=e;if(typeof F!="st\
ring"){let O={};i===null?i=[O]:i.push(O),e++}if(F!=="equality"){let O={};i===null?i=[O]:i.push(O),e++}var b=q===e}else var b=!0}}}}}else{
let D={};i===null?i=[D]:i.push(D),e++}var m=M===e;if(m&&j)j=!1,C=[C,1];else{m&&(j=!0,C=1);let D=e;if(e===D)if(h&&typeof h==
"object"&&!Array.isArray(h)){let Z;if((h.fixed===void 0||!s.call(h,"fixed"))&&(Z="fixed")){let S={};i===null?i=[S]:i.push(
S),e++}else{let S=e;for(let F of Object.keys(h))if(!(F==="fixed"||F==="nulls"||F==="write"||F==="search")){let q={};i===
null?i=[q]:i.push(q),e++;break}if(S===e){if(h.fixed!==void 0&&s.call(h,"fixed")){let F=h.fixed,q=e;if(typeof F!="string"&&
!(typeof F=="number"&&isFinite(F))&&typeof F!="boolean"){let O={};i===null?i=[O]:i.push(O),e++}if(e===q&&typeof F=="stri\
ng"&&n(F)>1e3){let O={};i===null?i=[O]:i.push(O),e++}var c=q===e}else var c=!0;if(c){if(h.nulls!==void 0&&s.call(h,"null\
s")){let q=h.nulls,N=e;if(typeof q!="string"){let z={};i===null?i=[z]:i.push(z),e++}if(!(q==="show"||q==="hide")){let z={};
i===null?i=[z]:i.push(z),e++}var c=N===e}else var c=!0;if(c){if(h.write!==void 0&&s.call(h,"write")){let N=h.write,O=e;if(typeof N!=
"string"){let W={};i===null?i=[W]:i.push(W),e++}if(N!=="allow"){let W={};i===null?i=[W]:i.push(W),e++}var c=O===e}else var c=!0;
if(c)if(h.search!==void 0&&s.call(h,"search")){let N=h.search,O=e;if(typeof N!="string"){let W={};i===null?i=[W]:i.push(
W),e++}if(N!=="equality"){let W={};i===null?i=[W]:i.push(W),e++}var c=O===e}else var c=!0}}}}}else{let Z={};i===null?i=[
Z]:i.push(Z),e++}var m=D===e;if(m&&j)j=!1,C=[C,2];else{m&&(j=!0,C=2);let Z=e;if(e===Z)if(h&&typeof h=="object"&&!Array.isArray(
h)){let F;if((h.keep===void 0||!s.call(h,"keep"))&&(F="keep")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let N of Object.
keys(h))if(!(N==="keep"||N==="nulls"||N==="write"||N==="search")){let O={};i===null?i=[O]:i.push(O),e++;break}if(q===e){
if(h.keep!==void 0&&s.call(h,"keep")){let N=h.keep,O=e;if(e===O)if(N&&typeof N=="object"&&!Array.isArray(N))if(Object.keys(
N).length<1){let W={};i===null?i=[W]:i.push(W),e++}else{let W=e;for(let T of Object.keys(N))if(!(T==="first"||T==="last")){
let U={};i===null?i=[U]:i.push(U),e++;break}if(W===e){if(N.first!==void 0&&s.call(N,"first")){let T=N.first,U=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===U&&typeof T=="number"&&isFinite(
T)){if(T>64||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}}
var d=U===e}else var d=!0;if(d)if(N.last!==void 0&&s.call(N,"last")){let T=N.last,U=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===U&&typeof T=="number"&&isFinite(T)){if(T>64||isNaN(T)){let X={};
i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}}var d=U===e}else var d=!0}}else{
let W={};i===null?i=[W]:i.push(W),e++}var y=O===e}else var y=!0;if(y){if(h.nulls!==void 0&&s.call(h,"nulls")){let O=h.nulls,
z=e;if(typeof O!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(!(O==="show"||O==="hide")){let T={};i===null?i=[T]:i.
push(T),e++}var y=z===e}else var y=!0;if(y){if(h.write!==void 0&&s.call(h,"write")){let z=h.write,W=e;if(typeof z!="stri\
ng"){let U={};i===null?i=[U]:i.push(U),e++}if(z!=="allow"){let U={};i===null?i=[U]:i.push(U),e++}var y=W===e}else var y=!0;
if(y)if(h.search!==void 0&&s.call(h,"search")){let z=h.search,W=e;if(typeof z!="string"){let U={};i===null?i=[U]:i.push(
U),e++}if(z!=="equality"){let U={};i===null?i=[U]:i.push(U),e++}var y=W===e}else var y=!0}}}}}else{let F={};i===null?i=[
F]:i.push(F),e++}var m=Z===e;if(m&&j)j=!1,C=[C,3];else{m&&(j=!0,C=3);let F=e;if(e===F)if(h&&typeof h=="object"&&!Array.isArray(
h)){let N;if((h.email===void 0||!s.call(h,"email"))&&(N="email")){let O={};i===null?i=[O]:i.push(O),e++}else{let O=e;for(let z of Object.
keys(h))if(!(z==="email"||z==="nulls"||z==="write"||z==="search")){let W={};i===null?i=[W]:i.push(W),e++;break}if(O===e){
if(h.email!==void 0&&s.call(h,"email")){let z=h.email,W=e;if(typeof z!="string"){let U={};i===null?i=[U]:i.push(U),e++}if(z!==
"domain"){let U={};i===null?i=[U]:i.push(U),e++}var g=W===e}else var g=!0;if(g){if(h.nulls!==void 0&&s.call(h,"nulls")){
let W=h.nulls,T=e;if(typeof W!="string"){let ee={};i===null?i=[ee]:i.push(ee),e++}if(!(W==="show"||W==="hide")){let ee={};
i===null?i=[ee]:i.push(ee),e++}var g=T===e}else var g=!0;if(g){if(h.write!==void 0&&s.call(h,"write")){let T=h.write,U=e;
if(typeof T!="string"){let X={};i===null?i=[X]:i.push(X),e++}if(T!=="allow"){let X={};i===null?i=[X]:i.push(X),e++}var g=U===
e}else var g=!0;if(g)if(h.search!==void 0&&s.call(h,"search")){let T=h.search,U=e;if(typeof T!="string"){let X={};i===null?
i=[X]:i.push(X),e++}if(T!=="equality"){let X={};i===null?i=[X]:i.push(X),e++}var g=U===e}else var g=!0}}}}}else{let N={};
i===null?i=[N]:i.push(N),e++}var m=F===e;if(m&&j)j=!1,C=[C,4];else{m&&(j=!0,C=4);let N=e;if(e===N)if(h&&typeof h=="objec\
t"&&!Array.isArray(h)){let z;if((h.hash===void 0||!s.call(h,"hash"))&&(z="hash")){let W={};i===null?i=[W]:i.push(W),e++}else{
let W=e;for(let T of Object.keys(h))if(!(T==="hash"||T==="nulls"||T==="write"||T==="search")){let U={};i===null?i=[U]:i.
push(U),e++;break}if(W===e){if(h.hash!==void 0&&s.call(h,"hash")){let T=h.hash,U=e;if(typeof T!="boolean"){let X={};i===
null?i=[X]:i.push(X),e++}if(T!==!0){let X={};i===null?i=[X]:i.push(X),e++}var f=U===e}else var f=!0;if(f){if(h.nulls!==void 0&&
s.call(h,"nulls")){let U=h.nulls,ee=e;if(typeof U!="string"){let Q={};i===null?i=[Q]:i.push(Q),e++}if(!(U==="show"||U===
"hide")){let Q={};i===null?i=[Q]:i.push(Q),e++}var f=ee===e}else var f=!0;if(f){if(h.write!==void 0&&s.call(h,"write")){
let ee=h.write,X=e;if(typeof ee!="string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="allow"){let Ne={};i===null?
i=[Ne]:i.push(Ne),e++}var f=X===e}else var f=!0;if(f)if(h.search!==void 0&&s.call(h,"search")){let ee=h.search,X=e;if(typeof ee!=
"string"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}if(ee!=="equality"){let Ne={};i===null?i=[Ne]:i.push(Ne),e++}var f=X===
e}else var f=!0}}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var m=N===e;m&&j?(j=!1,C=[C,5]):m&&(j=!0,C=5)}}}}if(j)e=x,
i!==null&&(x?i.length=x:i=null);else{let D={};return i===null?i=[D]:i.push(D),e++,Le.errors=i,!1}var l=I===e;if(!l)break}}else
return Le.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){let k=r.detect,_=e;if(e===
_)if(Array.isArray(k)){if(k.length>5)return Le.errors=[{}],!1;if(k.length<1)return Le.errors=[{}],!1;{var o=!0;let h=k.length;
for(let I=0;I<h;I++){let x=k[I],j=e;if(typeof x!="string")return Le.errors=[{}],!1;if(!(x==="credit-card"||x==="us-ssn"||
x==="email"||x==="iban"||x==="token"))return Le.errors=[{}],!1;var o=j===e;if(!o)break}if(o){let I=k.length,x;if(I>1){let j={};
for(;I--;){let C=k[I];if(typeof C=="string"){if(typeof j[C]=="number")return x=j[C],Le.errors=[{}],!1;j[C]=I}}}}}}else return Le.
errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let k=r.clear,_=e;if(e===_)if(Array.
isArray(k)){if(k.length>1e3)return Le.errors=[{}],!1;if(k.length<1)return Le.errors=[{}],!1;{var a=!0;let h=k.length;for(let I=0;I<
h;I++){let x=k[I],j=e;if(e===j)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.columns===void 0||!s.call(x,"col\
umns"))&&(H="columns")||(x.roles===void 0||!s.call(x,"roles"))&&(H="roles"))return Le.errors=[{}],!1;{let M=e;for(let D of Object.
keys(x))if(!(D==="columns"||D==="roles"))return Le.errors=[{}],!1;if(M===e){if(x.columns!==void 0&&s.call(x,"columns")){
let D=x.columns,R=e;if(e===R)if(Array.isArray(D)){if(D.length>1e3)return Le.errors=[{}],!1;if(D.length<1)return Le.errors=
[{}],!1;{var v=!0;let S=D.length;for(let F=0;F<S;F++){let q=D[F],N=e;if(typeof q!="string")return Le.errors=[{}],!1;if(e===
e)if(typeof q=="string"){if(n(q)>392)return Le.errors=[{}],!1;if(n(q)<5)return Le.errors=[{}],!1;if(!Mr.test(q))return Le.
errors=[{}],!1}else return Le.errors=[{}],!1;var v=N===e;if(!v)break}if(v){let F=D.length,q;if(F>1){let N={};for(;F--;){
let O=D[F];if(typeof O=="string"){if(typeof N[O]=="number")return q=N[O],Le.errors=[{}],!1;N[O]=F}}}}}}else return Le.errors=
[{}],!1;var A=R===e}else var A=!0;if(A)if(x.roles!==void 0&&s.call(x,"roles")){let D=x.roles,R=e;if(e===R)if(Array.isArray(
D)){if(D.length>100)return Le.errors=[{}],!1;if(D.length<1)return Le.errors=[{}],!1;{var p=!0;let S=D.length;for(let F=0;F<
S;F++){let q=D[F],N=e;if(typeof q!="string")return Le.errors=[{}],!1;if(e===e)if(typeof q=="string"){if(n(q)>63)return Le.
errors=[{}],!1;if(n(q)<1)return Le.errors=[{}],!1;if(!He.test(q))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var p=N===e;if(!p)break}if(p){let F=D.length,q;if(F>1){let N={};for(;F--;){let O=D[F];if(typeof O=="string"){if(typeof N[O]==
"number")return q=N[O],Le.errors=[{}],!1;N[O]=F}}}}}}else return Le.errors=[{}],!1;var A=R===e}else var A=!0}}}else return Le.
errors=[{}],!1;var a=j===e;if(!a)break}}}else return Le.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return Le.errors=
[{}],!1;return Le.errors=i,e===0}var vi=B,qi={title:"GuardDocument",description:"guards/RESOURCE.yaml: what is denied or\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},vs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},Hr=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),Di=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),pi=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),Ti=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function Ue(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let b;if((r.zone===void 0||!s.call(r,"zone"))&&(b="zone"))return Ue.errors=[{}],!1;{let m=e;
for(let c of Object.keys(r))if(!(c==="days"||c==="from"||c==="to"||c==="zone"))return Ue.errors=[{}],!1;if(m===e){if(r.days!==
void 0&&s.call(r,"days")){let c=r.days,d=e;if(e===d)if(Array.isArray(c)){if(c.length>7)return Ue.errors=[{}],!1;if(c.length<
1)return Ue.errors=[{}],!1;{var t=!0;let g=c.length;for(let f=0;f<g;f++){let l=c[f],o=e;if(e===o)if(typeof l=="string"){
if(n(l)>7)return Ue.errors=[{}],!1;if(!Di.test(l))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return Ue.errors=[{}],!1;var u=d===e}else var u=!0;if(u){if(r.from!==void 0&&s.call(r,"from")){let d=r.from,
y=e;if(e===e)if(typeof d=="string"){if(n(d)>5)return Ue.errors=[{}],!1;if(!pi.test(d))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var u=y===e}else var u=!0;if(u){if(r.to!==void 0&&s.call(r,"to")){let y=r.to,g=e;if(e===e)if(typeof y=="s\
tring"){if(n(y)>5)return Ue.errors=[{}],!1;if(!pi.test(y))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var u=g===
e}else var u=!0;if(u)if(r.zone!==void 0&&s.call(r,"zone")){let y=r.zone,g=e;if(e===g)if(typeof y=="string"){if(n(y)>64)return Ue.
errors=[{}],!1;if(n(y)<3)return Ue.errors=[{}],!1;if(!Ti.test(y))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var u=g===e}else var u=!0}}}}}else return Ue.errors=[{}],!1;return Ue.errors=i,e===0}function B(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1)return B.errors=[{}],!1;{let L=e;for(let k of Object.keys(r))if(!(k==="deny"||k==="hold"||k==="limit"))return B.
errors=[{}],!1;if(L===e){if(r.deny!==void 0&&s.call(r,"deny")){let k=r.deny,_=e;if(e===_)if(Array.isArray(k)){if(k.length>
100)return B.errors=[{}],!1;if(k.length<1)return B.errors=[{}],!1;{var t=!0;let h=k.length;for(let I=0;I<h;I++){let x=k[I],
j=e;if(e===j)if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length<1)return B.errors=[{}],!1;{let H=e;for(let M of Object.
keys(x))if(!(M==="statements"||M==="tables"||M==="columns"||M==="roles"||M==="during"||M==="outside"||M==="from"||M==="n\
otFrom"))return B.errors=[{}],!1;if(H===e){if(x.statements!==void 0&&s.call(x,"statements")){let M=x.statements,D=e;if(e===
D)if(Array.isArray(M)){if(M.length>40)return B.errors=[{}],!1;if(M.length<1)return B.errors=[{}],!1;{var u=!0;let Z=M.length;
for(let S=0;S<Z;S++){let F=M[S],q=e;if(typeof F!="string")return B.errors=[{}],!1;if(typeof F!="string")return B.errors=
[{}],!1;if(!(F==="select"||F==="insert"||F==="update"||F==="delete"||F==="merge"||F==="truncate"||F==="ddl"||F==="call"||
F==="do"||F==="lock"||F==="notify"||F==="maintenance"||F==="set"||F==="other"||F==="create"||F==="alter"||F==="drop"||F===
"grant-rights"||F==="alter-system"||F==="alter-role"||F==="copy"||F==="copy-file"||F==="copy-program"||F==="explain-anal\
yze"||F==="prepare"||F==="cursor"||F==="two-phase"||F==="without-condition"))return B.errors=[{}],!1;var u=q===e;if(!u)break}
if(u){let S=M.length,F;if(S>1){let q={};for(;S--;){let N=M[S];if(typeof N=="string"){if(typeof q[N]=="number")return F=q[N],
B.errors=[{}],!1;q[N]=S}}}}}}else return B.errors=[{}],!1;var b=D===e}else var b=!0;if(b){if(x.tables!==void 0&&s.call(x,
"tables")){let D=x.tables,R=e;if(e===R)if(Array.isArray(D)){if(D.length>100)return B.errors=[{}],!1;if(D.length<1)return B.
errors=[{}],!1;{var m=!0;let S=D.length;for(let F=0;F<S;F++){let q=D[F],N=e;if(typeof q!="string")return B.errors=[{}],!1;
if(e===e)if(typeof q=="string"){if(n(q)>261)return B.errors=[{}],!1;if(n(q)<3)return B.errors=[{}],!1;if(!Ur.test(q))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var m=N===e;if(!m)break}if(m){let F=D.length,q;if(F>1){let N={};for(;F--;){let O=D[F];
if(typeof O=="string"){if(typeof N[O]=="number")return q=N[O],B.errors=[{}],!1;N[O]=F}}}}}}else return B.errors=[{}],!1;
var b=R===e}else var b=!0;if(b){if(x.columns!==void 0&&s.call(x,"columns")){let R=x.columns,Z=e;if(e===Z)if(Array.isArray(
R)){if(R.length>100)return B.errors=[{}],!1;if(R.length<1)return B.errors=[{}],!1;{var c=!0;let F=R.length;for(let q=0;q<
F;q++){let N=R[q],O=e;if(typeof N!="string")return B.errors=[{}],!1;if(e===e)if(typeof N=="string"){if(n(N)>392)return B.
errors=[{}],!1;if(n(N)<5)return B.errors=[{}],!1;if(!Mr.test(N))return B.errors=[{}],!1}else return B.errors=[{}],!1;var c=O===
e;if(!c)break}if(c){let q=R.length,N;if(q>1){let O={};for(;q--;){let z=R[q];if(typeof z=="string"){if(typeof O[z]=="numb\
er")return N=O[z],B.errors=[{}],!1;O[z]=q}}}}}}else return B.errors=[{}],!1;var b=Z===e}else var b=!0;if(b){if(x.roles!==
void 0&&s.call(x,"roles")){let Z=x.roles,S=e;if(e===S)if(Array.isArray(Z)){if(Z.length>100)return B.errors=[{}],!1;if(Z.
length<1)return B.errors=[{}],!1;{var d=!0;let q=Z.length;for(let N=0;N<q;N++){let O=Z[N],z=e;if(typeof O!="string")return B.
errors=[{}],!1;if(e===e)if(typeof O=="string"){if(n(O)>63)return B.errors=[{}],!1;if(n(O)<1)return B.errors=[{}],!1;if(!He.
test(O))return B.errors=[{}],!1}else return B.errors=[{}],!1;var d=z===e;if(!d)break}if(d){let N=Z.length,O;if(N>1){let z={};
for(;N--;){let W=Z[N];if(typeof W=="string"){if(typeof z[W]=="number")return O=z[W],B.errors=[{}],!1;z[W]=N}}}}}}else return B.
errors=[{}],!1;var b=S===e}else var b=!0;if(b){if(x.during!==void 0&&s.call(x,"during")){let S=e;Ue(x.during,{instancePath:V+
"/deny/"+I+"/during",parentData:x,parentDataProperty:"during",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=
i.length);var b=S===e}else var b=!0;if(b){if(x.outside!==void 0&&s.call(x,"outside")){let F=e;Ue(x.outside,{instancePath:V+
"/deny/"+I+"/outside",parentData:x,parentDataProperty:"outside",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),
e=i.length);var b=F===e}else var b=!0;if(b){if(x.from!==void 0&&s.call(x,"from")){let q=x.from,N=e;if(e===e)if(Array.isArray(
q)){if(q.length>100)return B.errors=[{}],!1;if(q.length<1)return B.errors=[{}],!1;{var y=!0;let z=q.length;for(let W=0;W<
z;W++){let T=q[W],U=e;if(e===U)if(typeof T=="string"){if(n(T)>49)return B.errors=[{}],!1;if(n(T)<2)return B.errors=[{}],
!1;if(!Hr.test(T))return B.errors=[{}],!1}else return B.errors=[{}],!1;var y=U===e;if(!y)break}if(y){let W=q.length,T;if(W>
1){let U={};for(;W--;){let ee=q[W];if(typeof ee=="string"){if(typeof U[ee]=="number")return T=U[ee],B.errors=[{}],!1;U[ee]=
W}}}}}}else return B.errors=[{}],!1;var b=N===e}else var b=!0;if(b)if(x.notFrom!==void 0&&s.call(x,"notFrom")){let q=x.notFrom,
N=e;if(e===e)if(Array.isArray(q)){if(q.length>100)return B.errors=[{}],!1;if(q.length<1)return B.errors=[{}],!1;{var g=!0;
let z=q.length;for(let W=0;W<z;W++){let T=q[W],U=e;if(e===U)if(typeof T=="string"){if(n(T)>49)return B.errors=[{}],!1;if(n(
T)<2)return B.errors=[{}],!1;if(!Hr.test(T))return B.errors=[{}],!1}else return B.errors=[{}],!1;var g=U===e;if(!g)break}
if(g){let W=q.length,T;if(W>1){let U={};for(;W--;){let ee=q[W];if(typeof ee=="string"){if(typeof U[ee]=="number")return T=
U[ee],B.errors=[{}],!1;U[ee]=W}}}}}}else return B.errors=[{}],!1;var b=N===e}else var b=!0}}}}}}}}}else return B.errors=
[{}],!1;var t=j===e;if(!t)break}}}else return B.errors=[{}],!1;var f=_===e}else var f=!0;if(f){if(r.hold!==void 0&&s.call(
r,"hold")){let _=r.hold,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return B.errors=[{}],!1;if(_.length<1)return B.
errors=[{}],!1;{var l=!0;let I=_.length;for(let x=0;x<I;x++){let j=_[x],C=e;if(e===C)if(j&&typeof j=="object"&&!Array.isArray(
j)){if(Object.keys(j).length<1)return B.errors=[{}],!1;{let M=e;for(let D of Object.keys(j))if(!s.call(qi.properties.hold.
items.properties,D))return B.errors=[{}],!1;if(M===e){if(j.statements!==void 0&&s.call(j,"statements")){let D=j.statements,
R=e;if(e===R)if(Array.isArray(D)){if(D.length>40)return B.errors=[{}],!1;if(D.length<1)return B.errors=[{}],!1;{var o=!0;
let S=D.length;for(let F=0;F<S;F++){let q=D[F],N=e;if(typeof q!="string")return B.errors=[{}],!1;if(typeof q!="string")return B.
errors=[{}],!1;if(!(q==="select"||q==="insert"||q==="update"||q==="delete"||q==="merge"||q==="truncate"||q==="ddl"||q===
"call"||q==="do"||q==="lock"||q==="notify"||q==="maintenance"||q==="set"||q==="other"||q==="create"||q==="alter"||q==="d\
rop"||q==="grant-rights"||q==="alter-system"||q==="alter-role"||q==="copy"||q==="copy-file"||q==="copy-program"||q==="ex\
plain-analyze"||q==="prepare"||q==="cursor"||q==="two-phase"||q==="without-condition"))return B.errors=[{}],!1;var o=N===
e;if(!o)break}if(o){let F=D.length,q;if(F>1){let N={};for(;F--;){let O=D[F];if(typeof O=="string"){if(typeof N[O]=="numb\
er")return q=N[O],B.errors=[{}],!1;N[O]=F}}}}}}else return B.errors=[{}],!1;var a=R===e}else var a=!0;if(a){if(j.tables!==
void 0&&s.call(j,"tables")){let R=j.tables,Z=e;if(e===Z)if(Array.isArray(R)){if(R.length>100)return B.errors=[{}],!1;if(R.
length<1)return B.errors=[{}],!1;{var v=!0;let F=R.length;for(let q=0;q<F;q++){let N=R[q],O=e;if(typeof N!="string")return B.
errors=[{}],!1;if(e===e)if(typeof N=="string"){if(n(N)>261)return B.errors=[{}],!1;if(n(N)<3)return B.errors=[{}],!1;if(!Ur.
test(N))return B.errors=[{}],!1}else return B.errors=[{}],!1;var v=O===e;if(!v)break}if(v){let q=R.length,N;if(q>1){let O={};
for(;q--;){let z=R[q];if(typeof z=="string"){if(typeof O[z]=="number")return N=O[z],B.errors=[{}],!1;O[z]=q}}}}}}else return B.
errors=[{}],!1;var a=Z===e}else var a=!0;if(a){if(j.columns!==void 0&&s.call(j,"columns")){let Z=j.columns,S=e;if(e===S)
if(Array.isArray(Z)){if(Z.length>100)return B.errors=[{}],!1;if(Z.length<1)return B.errors=[{}],!1;{var p=!0;let q=Z.length;
for(let N=0;N<q;N++){let O=Z[N],z=e;if(typeof O!="string")return B.errors=[{}],!1;if(e===e)if(typeof O=="string"){if(n(O)>
392)return B.errors=[{}],!1;if(n(O)<5)return B.errors=[{}],!1;if(!Mr.test(O))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var p=z===e;if(!p)break}if(p){let N=Z.length,O;if(N>1){let z={};for(;N--;){let W=Z[N];if(typeof W=="string"){if(typeof z[W]==
"number")return O=z[W],B.errors=[{}],!1;z[W]=N}}}}}}else return B.errors=[{}],!1;var a=S===e}else var a=!0;if(a){if(j.roles!==
void 0&&s.call(j,"roles")){let S=j.roles,F=e;if(e===F)if(Array.isArray(S)){if(S.length>100)return B.errors=[{}],!1;if(S.
length<1)return B.errors=[{}],!1;{var A=!0;let N=S.length;for(let O=0;O<N;O++){let z=S[O],W=e;if(typeof z!="string")return B.
errors=[{}],!1;if(e===e)if(typeof z=="string"){if(n(z)>63)return B.errors=[{}],!1;if(n(z)<1)return B.errors=[{}],!1;if(!He.
test(z))return B.errors=[{}],!1}else return B.errors=[{}],!1;var A=W===e;if(!A)break}if(A){let O=S.length,z;if(O>1){let W={};
for(;O--;){let T=S[O];if(typeof T=="string"){if(typeof W[T]=="number")return z=W[T],B.errors=[{}],!1;W[T]=O}}}}}}else return B.
errors=[{}],!1;var a=F===e}else var a=!0;if(a){if(j.during!==void 0&&s.call(j,"during")){let F=e;Ue(j.during,{instancePath:V+
"/hold/"+x+"/during",parentData:j,parentDataProperty:"during",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=
i.length);var a=F===e}else var a=!0;if(a){if(j.outside!==void 0&&s.call(j,"outside")){let q=e;Ue(j.outside,{instancePath:V+
"/hold/"+x+"/outside",parentData:j,parentDataProperty:"outside",rootData:K})||(i=i===null?Ue.errors:i.concat(Ue.errors),
e=i.length);var a=q===e}else var a=!0;if(a){if(j.from!==void 0&&s.call(j,"from")){let N=j.from,O=e;if(e===e)if(Array.isArray(
N)){if(N.length>100)return B.errors=[{}],!1;if(N.length<1)return B.errors=[{}],!1;{var $=!0;let W=N.length;for(let T=0;T<
W;T++){let U=N[T],ee=e;if(e===ee)if(typeof U=="string"){if(n(U)>49)return B.errors=[{}],!1;if(n(U)<2)return B.errors=[{}],
!1;if(!Hr.test(U))return B.errors=[{}],!1}else return B.errors=[{}],!1;var $=ee===e;if(!$)break}if($){let T=N.length,U;if(T>
1){let ee={};for(;T--;){let X=N[T];if(typeof X=="string"){if(typeof ee[X]=="number")return U=ee[X],B.errors=[{}],!1;ee[X]=
T}}}}}}else return B.errors=[{}],!1;var a=O===e}else var a=!0;if(a){if(j.notFrom!==void 0&&s.call(j,"notFrom")){let O=j.
notFrom,z=e;if(e===e)if(Array.isArray(O)){if(O.length>100)return B.errors=[{}],!1;if(O.length<1)return B.errors=[{}],!1;
{var E=!0;let T=O.length;for(let U=0;U<T;U++){let ee=O[U],X=e;if(e===X)if(typeof ee=="string"){if(n(ee)>49)return B.errors=
[{}],!1;if(n(ee)<2)return B.errors=[{}],!1;if(!Hr.test(ee))return B.errors=[{}],!1}else return B.errors=[{}],!1;var E=X===
e;if(!E)break}if(E){let U=O.length,ee;if(U>1){let X={};for(;U--;){let Q=O[U];if(typeof Q=="string"){if(typeof X[Q]=="num\
ber")return ee=X[Q],B.errors=[{}],!1;X[Q]=U}}}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0;if(a)if(j.rows!==
void 0&&s.call(j,"rows")){let O=j.rows,z=e;if(e===z)if(O&&typeof O=="object"&&!Array.isArray(O)){let T;if((O.over===void 0||
!s.call(O,"over"))&&(T="over"))return B.errors=[{}],!1;{let U=e;for(let ee of Object.keys(O))if(ee!=="over")return B.errors=
[{}],!1;if(U===e&&O.over!==void 0&&s.call(O,"over")){let ee=O.over,X=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(
ee)))return B.errors=[{}],!1;if(e===X&&typeof ee=="number"&&isFinite(ee)){if(ee>1e9||isNaN(ee))return B.errors=[{}],!1;if(ee<
1||isNaN(ee))return B.errors=[{}],!1}}}}else return B.errors=[{}],!1;var a=z===e}else var a=!0}}}}}}}}}}else return B.errors=
[{}],!1;var l=C===e;if(!l)break}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0;if(f)if(r.limit!==void 0&&s.call(
r,"limit")){let _=r.limit,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(Object.keys(_).length<1)return B.
errors=[{}],!1;{let I=e;for(let x of Object.keys(_))if(!(x==="rows"||x==="sessionRows"||x==="statement"))return B.errors=
[{}],!1;if(I===e){if(_.rows!==void 0&&s.call(_,"rows")){let x=_.rows,j=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(
x)))return B.errors=[{}],!1;if(e===j&&typeof x=="number"&&isFinite(x)){if(x>1e9||isNaN(x))return B.errors=[{}],!1;if(x<1||
isNaN(x))return B.errors=[{}],!1}var P=j===e}else var P=!0;if(P){if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let j=_.
sessionRows,C=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return B.errors=[{}],!1;if(e===C&&typeof j=="nu\
mber"&&isFinite(j)){if(j>1e12||isNaN(j))return B.errors=[{}],!1;if(j<1||isNaN(j))return B.errors=[{}],!1}var P=C===e}else
var P=!0;if(P)if(_.statement!==void 0&&s.call(_,"statement")){let j=_.statement,C=e;if(e===e)if(typeof j=="string"){if(n(
j)>7)return B.errors=[{}],!1;if(n(j)<2)return B.errors=[{}],!1;if(!_r.test(j))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var P=C===e}else var P=!0}}}}else return B.errors=[{}],!1;var f=w===e}else var f=!0}}}}else return B.errors=[{}],
!1;return B.errors=i,e===0}var di=rr;function Er(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.user===void 0||!s.call(
r,"user"))&&(y="user")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="user"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.user!==void 0&&s.call(r,"user")){let f=r.user;if(e===e)if(typeof f=="stri\
ng"){if(n(f)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Lr.
test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let y={};i===null?i=[
y]:i.push(y),e++}var d=m===e;d&&(u=!0,b=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.group===
void 0||!s.call(r,"group"))&&(y="group")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.group!==void 0&&s.call(r,"group")){let f=r.group;
if(e===e)if(typeof f=="string"){if(n(f)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<1){let l={};i===null?i=[l]:
i.push(l),e++}else if(!He.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);let y=e;if(e===y)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.workload===void 0||!s.call(r,"workload"))&&(f="workload")){let l={};i===null?i=
[l]:i.push(l),e++}else{let l=e;for(let o of Object.keys(r))if(o!=="workload"){let a={};i===null?i=[a]:i.push(a),e++;break}
l===e&&r.workload!==void 0&&s.call(r,"workload")&&(or(r.workload,{instancePath:V+"/workload",parentData:r,parentDataProperty:"\
workload",rootData:K})||(i=i===null?or.errors:i.concat(or.errors),e=i.length))}}else{let f={};i===null?i=[f]:i.push(f),e++}
var d=y===e;d&&u?(u=!1,b=[b,2]):d&&(u=!0,b=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[
y]:i.push(y),e++,Er.errors=i,!1}return Er.errors=i,e===0}var Ei=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function rr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let u;if((r.to===void 0||!s.call(r,"to"))&&(u="to")||(r.resource===void 0||!s.call(
r,"resource"))&&(u="resource")||(r.role===void 0||!s.call(r,"role"))&&(u="role")||(r.longest===void 0||!s.call(r,"longes\
t"))&&(u="longest")||(r.why===void 0||!s.call(r,"why"))&&(u="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(u="atMost"))
return rr.errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!(m==="to"||m==="resource"||m==="role"||m==="longest"||
m==="why"||m==="atMost"))return rr.errors=[{}],!1;if(b===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Er(r.to,{instancePath:V+
"/to",parentData:r,parentDataProperty:"to",rootData:K})||(i=i===null?Er.errors:i.concat(Er.errors),e=i.length);var t=m===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let c=r.resource,d=e;if(e===e)if(typeof c=="string"){
if(n(c)>63)return rr.errors=[{}],!1;if(n(c)<1)return rr.errors=[{}],!1;if(!He.test(c))return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let d=r.role,y=e;if(e===e)if(typeof d==
"string"){if(n(d)>63)return rr.errors=[{}],!1;if(n(d)<1)return rr.errors=[{}],!1;if(!He.test(d))return rr.errors=[{}],!1}else
return rr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.longest!==void 0&&s.call(r,"longest")){let y=r.longest,g=e;
if(e===e)if(typeof y=="string"){if(n(y)>7)return rr.errors=[{}],!1;if(n(y)<2)return rr.errors=[{}],!1;if(!_r.test(y))return rr.
errors=[{}],!1}else return rr.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let g=r.
why,f=e;if(e===f)if(typeof g=="string"){if(n(g)>200)return rr.errors=[{}],!1;if(n(g)<1)return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let g=r.atMost,f=e;if(e===f)if(typeof g==
"string"){if(n(g)>17)return rr.errors=[{}],!1;if(n(g)<7)return rr.errors=[{}],!1;if(!Ei.test(g))return rr.errors=[{}],!1}else
return rr.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}var ci=Y,
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
side the records."}},$id:"proxy"},Ii=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),xr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Ir=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]\
):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),Wi=new RegExp("^\
[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u");function fe(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c=r.kty;if(typeof c=="string")
if(c==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.kty===void 0||!s.call(r,"kty"))&&(d="kty")||
(r.crv===void 0||!s.call(r,"crv"))&&(d="crv")||(r.x===void 0||!s.call(r,"x"))&&(d="x")||(r.writ_use===void 0||!s.call(r,
"writ_use"))&&(d="writ_use"))return fe.errors=[{}],!1;{let y=e;for(let g of Object.keys(r))if(!s.call(Zr.oneOf[0].properties,
g))return fe.errors=[{}],!1;if(y===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.kty,f=e;if(typeof g!="string")return fe.
errors=[{}],!1;if(g!=="OKP")return fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){
let f=r.crv,l=e;if(typeof f!="string")return fe.errors=[{}],!1;if(f!=="Ed25519")return fe.errors=[{}],!1;var t=l===e}else
var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="string"){if(n(l)>43)return fe.errors=
[{}],!1;if(n(l)<43)return fe.errors=[{}],!1;if(!hr.test(l))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return fe.
errors=[{}],!1;if(n(o)<1)return fe.errors=[{}],!1;if(!sr.test(o))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let a=r.alg,v=e;if(e===v)if(typeof a=="string"){if(n(
a)>16)return fe.errors=[{}],!1;if(n(a)<1)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,p=e;if(typeof v!="string")return fe.errors=[{}],!1;if(v!=="sig")return fe.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let p=r.key_ops,A=e;if(e===A)
if(Array.isArray(p)){if(p.length>1)return fe.errors=[{}],!1;if(p.length<1)return fe.errors=[{}],!1;{var u=!0;let E=p.length;
for(let P=0;P<E;P++){let L=p[P],k=e;if(typeof L!="string")return fe.errors=[{}],!1;if(L!=="verify")return fe.errors=[{}],
!1;var u=k===e;if(!u)break}if(u){let P=p.length,L;if(P>1){let k={};for(;P--;){let _=p[P];if(typeof _=="string"){if(typeof k[_]==
"number")return L=k[_],fe.errors=[{}],!1;k[_]=P}}}}}}else return fe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.
ext!==void 0&&s.call(r,"ext")){let A=e;if(typeof r.ext!="boolean")return fe.errors=[{}],!1;var t=A===e}else var t=!0;if(t)
if(r.writ_use!==void 0&&s.call(r,"writ_use")){let A=r.writ_use,$=e;if(typeof A!="string")return fe.errors=[{}],!1;if(!(A===
"bundle"||A==="token"||A==="record"))return fe.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}else return fe.errors=[
{}],!1}else if(c==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.kty===void 0||!s.call(r,"kty"))&&
(d="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(d="crv")||(r.x===void 0||!s.call(r,"x"))&&(d="x")||(r.y===void 0||!s.call(
r,"y"))&&(d="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(d="writ_use"))return fe.errors=[{}],!1;{let y=e;for(let g of Object.
keys(r))if(!s.call(Zr.oneOf[1].properties,g))return fe.errors=[{}],!1;if(y===e){if(r.kty!==void 0&&s.call(r,"kty")){let g=r.
kty,f=e;if(typeof g!="string")return fe.errors=[{}],!1;if(g!=="EC")return fe.errors=[{}],!1;var b=f===e}else var b=!0;if(b){
if(r.crv!==void 0&&s.call(r,"crv")){let f=r.crv,l=e;if(typeof f!="string")return fe.errors=[{}],!1;if(f!=="P-256")return fe.
errors=[{}],!1;var b=l===e}else var b=!0;if(b){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,o=e;if(e===o)if(typeof l=="stri\
ng"){if(n(l)>43)return fe.errors=[{}],!1;if(n(l)<43)return fe.errors=[{}],!1;if(!hr.test(l))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var b=o===e}else var b=!0;if(b){if(r.y!==void 0&&s.call(r,"y")){let o=r.y,a=e;if(e===a)if(typeof o==
"string"){if(n(o)>43)return fe.errors=[{}],!1;if(n(o)<43)return fe.errors=[{}],!1;if(!hr.test(o))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var b=a===e}else var b=!0;if(b){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a==
"string"){if(n(a)>128)return fe.errors=[{}],!1;if(n(a)<1)return fe.errors=[{}],!1;if(!sr.test(a))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1;var b=v===e}else var b=!0;if(b){if(r.alg!==void 0&&s.call(r,"alg")){let v=r.alg,p=e;if(e===p)if(typeof v==
"string"){if(n(v)>16)return fe.errors=[{}],!1;if(n(v)<1)return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var b=p===
e}else var b=!0;if(b){if(r.use!==void 0&&s.call(r,"use")){let p=r.use,A=e;if(typeof p!="string")return fe.errors=[{}],!1;
if(p!=="sig")return fe.errors=[{}],!1;var b=A===e}else var b=!0;if(b){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let A=r.
key_ops,$=e;if(e===$)if(Array.isArray(A)){if(A.length>1)return fe.errors=[{}],!1;if(A.length<1)return fe.errors=[{}],!1;
{var m=!0;let P=A.length;for(let L=0;L<P;L++){let k=A[L],_=e;if(typeof k!="string")return fe.errors=[{}],!1;if(k!=="veri\
fy")return fe.errors=[{}],!1;var m=_===e;if(!m)break}if(m){let L=A.length,k;if(L>1){let _={};for(;L--;){let w=A[L];if(typeof w==
"string"){if(typeof _[w]=="number")return k=_[w],fe.errors=[{}],!1;_[w]=L}}}}}}else return fe.errors=[{}],!1;var b=$===e}else
var b=!0;if(b){if(r.ext!==void 0&&s.call(r,"ext")){let $=e;if(typeof r.ext!="boolean")return fe.errors=[{}],!1;var b=$===
e}else var b=!0;if(b)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let $=r.writ_use,E=e;if(typeof $!="string")return fe.
errors=[{}],!1;if(!($==="bundle"||$==="token"||$==="record"))return fe.errors=[{}],!1;var b=E===e}else var b=!0}}}}}}}}}}}else
return fe.errors=[{}],!1}else return fe.errors=[{}],!1;else return fe.errors=[{}],!1}else return fe.errors=[{}],!1;return fe.
errors=i,e===0}function Wr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,
u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.vault===void 0||!s.call(r,"vault"))&&(y=
"vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="vault"){let l={};i===null?
i=[l]:i.push(l),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;if(e===e)if(typeof f=="string"){if(n(
f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!$r.test(f)){
let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let y={};i===null?i=[y]:i.push(
y),e++}var d=m===e;d&&(u=!0,b=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.aws===void 0||
!s.call(r,"aws"))&&(y="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))if(f!=="aws"){
let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;if(e===e)if(typeof f==
"string"){if(n(f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!$r.
test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let y={};i===null?i=[
y]:i.push(y),e++}var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);let y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let o of Object.
keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(l===e&&r.file!==void 0&&s.call(r,"file")){let o=r.
file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(n(o)<1){let a={};i===null?
i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===null?i=[a]:i.push(a),e++}}}}else{
let f={};i===null?i=[f]:i.push(f),e++}var d=y===e;if(d&&u)u=!1,b=[b,2];else{d&&(u=!0,b=2);let f=e;if(e===f)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){let a={};i===null?i=[a]:i.push(a),e++}else{
let a=e;for(let v of Object.keys(r))if(v!=="env"){let p={};i===null?i=[p]:i.push(p),e++;break}if(a===e&&r.env!==void 0&&
s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(n(v)>128){let p={};i===null?i=[p]:i.push(p),e++}else if(n(
v)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!Qr.test(v)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===
null?i=[p]:i.push(p),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var d=f===e;d&&u?(u=!1,b=[b,3]):d&&(u=!0,b=3)}}if(u)
e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[y]:i.push(y),e++,Wr.errors=i,!1}return Wr.errors=i,
e===0}function dr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return dr.errors=[{}],!1;
{let u=e;for(let b of Object.keys(r))if(b!=="file")return dr.errors=[{}],!1;if(u===e&&r.file!==void 0&&s.call(r,"file")){
let b=r.file;if(e===e)if(typeof b=="string"){if(n(b)>1024)return dr.errors=[{}],!1;if(n(b)<1)return dr.errors=[{}],!1;if(!pr.
test(b))return dr.errors=[{}],!1}else return dr.errors=[{}],!1}}}else return dr.errors=[{}],!1;return dr.errors=i,e===0}
function Y(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if((r.bundle===void 0||!s.call(r,"bundle"))&&(P="bundle")||(r.listen===void 0||!s.call(
r,"listen"))&&(P="listen")||(r.records===void 0||!s.call(r,"records"))&&(P="records")||(r.tokens===void 0||!s.call(r,"to\
kens"))&&(P="tokens"))return Y.errors=[{}],!1;{let L=e;for(let k of Object.keys(r))if(!s.call(yi.properties,k))return Y.
errors=[{}],!1;if(L===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let k=r.bundle,_=e;if(e===_)if(k&&typeof k=="object"&&
!Array.isArray(k)){let h;if((k.from===void 0||!s.call(k,"from"))&&(h="from")||(k.keys===void 0||!s.call(k,"keys"))&&(h="\
keys")||(k.repository===void 0||!s.call(k,"repository"))&&(h="repository")||(k.scope===void 0||!s.call(k,"scope"))&&(h="\
scope")||(k.minSequence===void 0||!s.call(k,"minSequence"))&&(h="minSequence")||(k.epoch===void 0||!s.call(k,"epoch"))&&
(h="epoch")||(k.every===void 0||!s.call(k,"every"))&&(h="every"))return Y.errors=[{}],!1;{let I=e;for(let x of Object.keys(
k))if(!s.call(yi.properties.bundle.properties,x))return Y.errors=[{}],!1;if(I===e){if(k.from!==void 0&&s.call(k,"from")){
let x=k.from,j=e;if(e===j)if(typeof x=="string"){if(n(x)>2048)return Y.errors=[{}],!1;if(n(x)<1)return Y.errors=[{}],!1;
if(!pr.test(x))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(k.keys!==void 0&&
s.call(k,"keys")){let j=k.keys,C=e;if(e===C)if(Array.isArray(j)){if(j.length>10)return Y.errors=[{}],!1;if(j.length<1)return Y.
errors=[{}],!1;{var u=!0;let M=j.length;for(let D=0;D<M;D++){let R=j[D],Z=e;if(e===Z)if(R&&typeof R=="object"&&!Array.isArray(
R)){let F;if((R.kid===void 0||!s.call(R,"kid"))&&(F="kid")||(R.jwk===void 0||!s.call(R,"jwk"))&&(F="jwk"))return Y.errors=
[{}],!1;{let q=e;for(let N of Object.keys(R))if(!(N==="kid"||N==="jwk"||N==="notAfter"))return Y.errors=[{}],!1;if(q===e){
if(R.kid!==void 0&&s.call(R,"kid")){let N=R.kid,O=e;if(e===e)if(typeof N=="string"){if(n(N)>128)return Y.errors=[{}],!1;
if(n(N)<1)return Y.errors=[{}],!1;if(!sr.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var b=O===e}else var b=!0;
if(b){if(R.jwk!==void 0&&s.call(R,"jwk")){let O=e;fe(R.jwk,{instancePath:V+"/bundle/keys/"+D+"/jwk",parentData:R,parentDataProperty:"\
jwk",rootData:K})||(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);var b=O===e}else var b=!0;if(b)if(R.notAfter!==
void 0&&s.call(R,"notAfter")){let O=R.notAfter,z=e;if(e===e)if(typeof O=="string"){if(n(O)>10)return Y.errors=[{}],!1;if(n(
O)<10)return Y.errors=[{}],!1;if(!Ii.test(O))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var b=z===e}else var b=!0}}}}else
return Y.errors=[{}],!1;var u=Z===e;if(!u)break}}}else return Y.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(k.repository!==
void 0&&s.call(k,"repository")){let C=k.repository,H=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))&&typeof C!=
"string")return Y.errors=[{}],!1;if(e===H){if(typeof C=="number"&&isFinite(C)){if(C>9007199254740991||isNaN(C))return Y.
errors=[{}],!1;if(C<1||isNaN(C))return Y.errors=[{}],!1}if(e===H&&typeof C=="string"){if(n(C)>200)return Y.errors=[{}],!1;
if(n(C)<1)return Y.errors=[{}],!1}}var t=H===e}else var t=!0;if(t){if(k.scope!==void 0&&s.call(k,"scope")){let H=k.scope,
M=e;if(e===e)if(typeof H=="string"){if(n(H)>63)return Y.errors=[{}],!1;if(n(H)<1)return Y.errors=[{}],!1;if(!He.test(H))
return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(k.minSequence!==void 0&&s.call(k,
"minSequence")){let M=k.minSequence,D=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return Y.errors=[{}],!1;
if(e===D&&typeof M=="number"&&isFinite(M)){if(M>9007199254740991||isNaN(M))return Y.errors=[{}],!1;if(M<0||isNaN(M))return Y.
errors=[{}],!1}var t=D===e}else var t=!0;if(t){if(k.epoch!==void 0&&s.call(k,"epoch")){let D=k.epoch,R=e;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return Y.errors=[{}],!1;if(e===R&&typeof D=="number"&&isFinite(D)){if(D>9007199254740991||
isNaN(D))return Y.errors=[{}],!1;if(D<1||isNaN(D))return Y.errors=[{}],!1}var t=R===e}else var t=!0;if(t){if(k.first!==void 0&&
s.call(k,"first")){let R=k.first,Z=e;if(e===e)if(typeof R=="string"){if(n(R)>71)return Y.errors=[{}],!1;if(n(R)<71)return Y.
errors=[{}],!1;if(!xr.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(k.
every!==void 0&&s.call(k,"every")){let Z=k.every,S=e;if(e===e)if(typeof Z=="string"){if(n(Z)>7)return Y.errors=[{}],!1;if(n(
Z)<2)return Y.errors=[{}],!1;if(!_r.test(Z))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=S===e}else var t=!0;
if(t){if(k.ca!==void 0&&s.call(k,"ca")){let S=k.ca,F=e;if(e===e)if(typeof S=="string"){if(n(S)>1024)return Y.errors=[{}],
!1;if(n(S)<1)return Y.errors=[{}],!1;if(!pr.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=F===e}else
var t=!0;if(t)if(k.token!==void 0&&s.call(k,"token")){let S=e;Wr(k.token,{instancePath:V+"/bundle/token",parentData:k,parentDataProperty:"\
token",rootData:K})||(i=i===null?Wr.errors:i.concat(Wr.errors),e=i.length);var t=S===e}else var t=!0}}}}}}}}}}}else return Y.
errors=[{}],!1;var m=_===e}else var m=!0;if(m){if(r.listen!==void 0&&s.call(r,"listen")){let _=r.listen,w=e;if(e===w)if(_&&
typeof _=="object"&&!Array.isArray(_)){let I;if((_.postgres===void 0||!s.call(_,"postgres"))&&(I="postgres"))return Y.errors=
[{}],!1;{let x=e;for(let j of Object.keys(_))if(!(j==="postgres"||j==="control"))return Y.errors=[{}],!1;if(x===e){if(_.
postgres!==void 0&&s.call(_,"postgres")){let j=_.postgres,C=e,H=e,M=!1,D=null,R=e;if(e===R)if(j&&typeof j=="object"&&!Array.
isArray(j)){let F;if((j.address===void 0||!s.call(j,"address"))&&(F="address")||(j.tls===void 0||!s.call(j,"tls"))&&(F="\
tls")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let N of Object.keys(j))if(!(N==="address"||N==="tls")){let O={};
i===null?i=[O]:i.push(O),e++;break}if(q===e){if(j.address!==void 0&&s.call(j,"address")){let N=j.address,O=e;if(e===e)if(typeof N==
"string"){if(n(N)>259){let W={};i===null?i=[W]:i.push(W),e++}else if(n(N)<3){let W={};i===null?i=[W]:i.push(W),e++}else if(!Ir.
test(N)){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var d=O===e}else var d=!0;if(d)
if(j.tls!==void 0&&s.call(j,"tls")){let N=j.tls,O=e;if(e===O)if(N&&typeof N=="object"&&!Array.isArray(N)){let W;if((N.certificate===
void 0||!s.call(N,"certificate"))&&(W="certificate")||(N.key===void 0||!s.call(N,"key"))&&(W="key")){let T={};i===null?i=
[T]:i.push(T),e++}else{let T=e;for(let U of Object.keys(N))if(!(U==="certificate"||U==="key")){let ee={};i===null?i=[ee]:
i.push(ee),e++;break}if(T===e){if(N.certificate!==void 0&&s.call(N,"certificate")){let U=N.certificate,ee=e;if(e===e)if(typeof U==
"string"){if(n(U)>1024){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(n(U)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.
test(U)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var c=ee===e}else var c=!0;if(c)
if(N.key!==void 0&&s.call(N,"key")){let U=N.key,ee=e;if(e===e)if(typeof U=="string"){if(n(U)>1024){let Q={};i===null?i=[
Q]:i.push(Q),e++}else if(n(U)<1){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(!pr.test(U)){let Q={};i===null?i=[Q]:i.push(
Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var c=ee===e}else var c=!0}}}else{let W={};i===null?i=[W]:i.push(W),e++}
var d=O===e}else var d=!0}}}else{let F={};i===null?i=[F]:i.push(F),e++}var g=R===e;g&&(M=!0,D=0);let Z=e;if(e===Z)if(j&&
typeof j=="object"&&!Array.isArray(j)){let F;if((j.address===void 0||!s.call(j,"address"))&&(F="address")||(j.plaintext===
void 0||!s.call(j,"plaintext"))&&(F="plaintext")){let q={};i===null?i=[q]:i.push(q),e++}else{let q=e;for(let N of Object.
keys(j))if(!(N==="address"||N==="plaintext")){let O={};i===null?i=[O]:i.push(O),e++;break}if(q===e){if(j.address!==void 0&&
s.call(j,"address")){let N=j.address,O=e;if(e===e)if(typeof N=="string"){if(n(N)>259){let W={};i===null?i=[W]:i.push(W),
e++}else if(n(N)<3){let W={};i===null?i=[W]:i.push(W),e++}else if(!Ir.test(N)){let W={};i===null?i=[W]:i.push(W),e++}}else{
let W={};i===null?i=[W]:i.push(W),e++}var y=O===e}else var y=!0;if(y)if(j.plaintext!==void 0&&s.call(j,"plaintext")){let N=j.
plaintext,O=e;if(typeof N!="string"){let W={};i===null?i=[W]:i.push(W),e++}if(N!=="loopback-only"){let W={};i===null?i=[
W]:i.push(W),e++}var y=O===e}else var y=!0}}}else{let F={};i===null?i=[F]:i.push(F),e++}var g=Z===e;if(g&&M?(M=!1,D=[D,1]):
g&&(M=!0,D=1),M)e=H,i!==null&&(H?i.length=H:i=null);else{let F={};return i===null?i=[F]:i.push(F),e++,Y.errors=i,!1}var l=C===
e}else var l=!0;if(l)if(_.control!==void 0&&s.call(_,"control")){let j=_.control,C=e;if(e===C)if(j&&typeof j=="object"&&
!Array.isArray(j)){let M;if((j.address===void 0||!s.call(j,"address"))&&(M="address"))return Y.errors=[{}],!1;{let D=e;for(let R of Object.
keys(j))if(!(R==="address"||R==="exposed"))return Y.errors=[{}],!1;if(D===e){if(j.address!==void 0&&s.call(j,"address")){
let R=j.address,Z=e;if(e===e)if(typeof R=="string"){if(n(R)>259)return Y.errors=[{}],!1;if(n(R)<3)return Y.errors=[{}],!1;
if(!Ir.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var f=Z===e}else var f=!0;if(f)if(j.exposed!==void 0&&
s.call(j,"exposed")){let R=j.exposed,Z=e;if(typeof R!="string")return Y.errors=[{}],!1;if(R!=="unauthenticated")return Y.
errors=[{}],!1;var f=Z===e}else var f=!0}}}else return Y.errors=[{}],!1;var l=C===e}else var l=!0}}}else return Y.errors=
[{}],!1;var m=w===e}else var m=!0;if(m){if(r.records!==void 0&&s.call(r,"records")){let w=r.records,h=e;if(e===h)if(w&&typeof w==
"object"&&!Array.isArray(w)){let x;if((w.folder===void 0||!s.call(w,"folder"))&&(x="folder")||(w.key===void 0||!s.call(w,
"key"))&&(x="key"))return Y.errors=[{}],!1;{let j=e;for(let C of Object.keys(w))if(!(C==="folder"||C==="key"))return Y.errors=
[{}],!1;if(j===e){if(w.folder!==void 0&&s.call(w,"folder")){let C=w.folder,H=e;if(e===e)if(typeof C=="string"){if(n(C)>1024)
return Y.errors=[{}],!1;if(n(C)<1)return Y.errors=[{}],!1;if(!pr.test(C))return Y.errors=[{}],!1}else return Y.errors=[{}],
!1;var o=H===e}else var o=!0;if(o)if(w.key!==void 0&&s.call(w,"key")){let C=e;dr(w.key,{instancePath:V+"/records/key",parentData:w,
parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.errors),e=i.length);var o=C===e}else var o=!0}}}else
return Y.errors=[{}],!1;var m=h===e}else var m=!0;if(m){if(r.tokens!==void 0&&s.call(r,"tokens")){let h=r.tokens,I=e;if(e===
I)if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if((h.key===void 0||!s.call(h,"key"))&&(j="key"))return Y.errors=[{}],
!1;{let C=e;for(let H of Object.keys(h))if(H!=="key")return Y.errors=[{}],!1;C===e&&h.key!==void 0&&s.call(h,"key")&&(dr(
h.key,{instancePath:V+"/tokens/key",parentData:h,parentDataProperty:"key",rootData:K})||(i=i===null?dr.errors:i.concat(dr.
errors),e=i.length))}}else return Y.errors=[{}],!1;var m=I===e}else var m=!0;if(m){if(r.instance!==void 0&&s.call(r,"ins\
tance")){let I=r.instance,x=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Y.errors=[{}],!1;if(e===x&&
typeof I=="number"&&isFinite(I)){if(I>255||isNaN(I))return Y.errors=[{}],!1;if(I<1||isNaN(I))return Y.errors=[{}],!1}var m=x===
e}else var m=!0;if(m){if(r.peers!==void 0&&s.call(r,"peers")){let x=r.peers,j=e;if(e===j)if(Array.isArray(x)){if(x.length>
255)return Y.errors=[{}],!1;if(x.length<1)return Y.errors=[{}],!1;{var a=!0;let H=x.length;for(let M=0;M<H;M++){let D=x[M],
R=e,Z=e,S=!1,F=null,q=e;if(e===q)if(D&&typeof D=="object"&&!Array.isArray(D)){let z;if((D.instance===void 0||!s.call(D,"\
instance"))&&(z="instance")||(D.address===void 0||!s.call(D,"address"))&&(z="address")||(D.tls===void 0||!s.call(D,"tls"))&&
(z="tls")){let W={};i===null?i=[W]:i.push(W),e++}else{let W=e;for(let T of Object.keys(D))if(!(T==="instance"||T==="addr\
ess"||T==="tls")){let U={};i===null?i=[U]:i.push(U),e++;break}if(W===e){if(D.instance!==void 0&&s.call(D,"instance")){let T=D.
instance,U=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===U&&typeof T==
"number"&&isFinite(T)){if(T>255||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?
i=[X]:i.push(X),e++}}var v=U===e}else var v=!0;if(v){if(D.address!==void 0&&s.call(D,"address")){let U=D.address,ee=e;if(e===
e)if(typeof U=="string"){if(n(U)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(n(U)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(U)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var v=ee===
e}else var v=!0;if(v)if(D.tls!==void 0&&s.call(D,"tls")){let U=D.tls,ee=e;if(e===ee)if(U&&typeof U=="object"&&!Array.isArray(
U)){let Q=e;for(let Ne of Object.keys(U))if(!(Ne==="ca"||Ne==="name")){let $e={};i===null?i=[$e]:i.push($e),e++;break}if(Q===
e){if(U.ca!==void 0&&s.call(U,"ca")){let Ne=U.ca,$e=e;if(e===e)if(typeof Ne=="string"){if(n(Ne)>1024){let he={};i===null?
i=[he]:i.push(he),e++}else if(n(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!pr.test(Ne)){let he={};i===null?
i=[he]:i.push(he),e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var p=$e===e}else var p=!0;if(p)if(U.name!==void 0&&
s.call(U,"name")){let Ne=U.name,$e=e;if(e===$e)if(typeof Ne=="string"){if(n(Ne)>253){let he={};i===null?i=[he]:i.push(he),
e++}else if(n(Ne)<1){let he={};i===null?i=[he]:i.push(he),e++}else if(!Wi.test(Ne)){let he={};i===null?i=[he]:i.push(he),
e++}}else{let he={};i===null?i=[he]:i.push(he),e++}var p=$e===e}else var p=!0}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}
var v=ee===e}else var v=!0}}}}else{let z={};i===null?i=[z]:i.push(z),e++}var $=q===e;$&&(S=!0,F=0);let N=e;if(e===N)if(D&&
typeof D=="object"&&!Array.isArray(D)){let z;if((D.instance===void 0||!s.call(D,"instance"))&&(z="instance")||(D.address===
void 0||!s.call(D,"address"))&&(z="address")||(D.plaintext===void 0||!s.call(D,"plaintext"))&&(z="plaintext")){let W={};
i===null?i=[W]:i.push(W),e++}else{let W=e;for(let T of Object.keys(D))if(!(T==="instance"||T==="address"||T==="plaintext")){
let U={};i===null?i=[U]:i.push(U),e++;break}if(W===e){if(D.instance!==void 0&&s.call(D,"instance")){let T=D.instance,U=e;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let X={};i===null?i=[X]:i.push(X),e++}if(e===U&&typeof T=="num\
ber"&&isFinite(T)){if(T>255||isNaN(T)){let X={};i===null?i=[X]:i.push(X),e++}else if(T<1||isNaN(T)){let X={};i===null?i=
[X]:i.push(X),e++}}var A=U===e}else var A=!0;if(A){if(D.address!==void 0&&s.call(D,"address")){let U=D.address,ee=e;if(e===
e)if(typeof U=="string"){if(n(U)>259){let Q={};i===null?i=[Q]:i.push(Q),e++}else if(n(U)<3){let Q={};i===null?i=[Q]:i.push(
Q),e++}else if(!Ir.test(U)){let Q={};i===null?i=[Q]:i.push(Q),e++}}else{let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===
e}else var A=!0;if(A)if(D.plaintext!==void 0&&s.call(D,"plaintext")){let U=D.plaintext,ee=e;if(typeof U!="string"){let Q={};
i===null?i=[Q]:i.push(Q),e++}if(U!=="loopback-only"){let Q={};i===null?i=[Q]:i.push(Q),e++}var A=ee===e}else var A=!0}}}}else{
let z={};i===null?i=[z]:i.push(z),e++}var $=N===e;if($&&S?(S=!1,F=[F,1]):$&&(S=!0,F=1),S)e=Z,i!==null&&(Z?i.length=Z:i=null);else{
let z={};return i===null?i=[z]:i.push(z),e++,Y.errors=i,!1}var a=R===e;if(!a)break}}}else return Y.errors=[{}],!1;var m=j===
e}else var m=!0;if(m){if(r.drain!==void 0&&s.call(r,"drain")){let j=r.drain,C=e;if(e===e)if(typeof j=="string"){if(n(j)>
7)return Y.errors=[{}],!1;if(n(j)<2)return Y.errors=[{}],!1;if(!_r.test(j))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var m=C===e}else var m=!0;if(m){if(r.workers!==void 0&&s.call(r,"workers")){let C=r.workers,H=e;if(!(typeof C=="\
number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return Y.errors=[{}],!1;if(e===H&&typeof C=="number"&&isFinite(C)){if(C>64||isNaN(
C))return Y.errors=[{}],!1;if(C<1||isNaN(C))return Y.errors=[{}],!1}var m=H===e}else var m=!0;if(m){if(r.sessions!==void 0&&
s.call(r,"sessions")){let H=r.sessions,M=e;if(e===M)if(H&&typeof H=="object"&&!Array.isArray(H)){let R=e;for(let Z of Object.
keys(H))if(!(Z==="idle"||Z==="idleInTransaction"||Z==="unread"))return Y.errors=[{}],!1;if(R===e){if(H.idle!==void 0&&s.
call(H,"idle")){let Z=H.idle,S=e;if(e===e)if(typeof Z=="string"){if(n(Z)>7)return Y.errors=[{}],!1;if(n(Z)<2)return Y.errors=
[{}],!1;if(!_r.test(Z))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var E=S===e}else var E=!0;if(E){if(H.idleInTransaction!==
void 0&&s.call(H,"idleInTransaction")){let S=H.idleInTransaction,F=e;if(e===e)if(typeof S=="string"){if(n(S)>7)return Y.
errors=[{}],!1;if(n(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var E=F===
e}else var E=!0;if(E)if(H.unread!==void 0&&s.call(H,"unread")){let S=H.unread,F=e;if(e===e)if(typeof S=="string"){if(n(S)>
7)return Y.errors=[{}],!1;if(n(S)<2)return Y.errors=[{}],!1;if(!_r.test(S))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var E=F===e}else var E=!0}}}else return Y.errors=[{}],!1;var m=M===e}else var m=!0;if(m)if(r.state!==void 0&&s.call(
r,"state")){let H=r.state,M=e;if(e===e)if(typeof H=="string"){if(n(H)>1024)return Y.errors=[{}],!1;if(n(H)<1)return Y.errors=
[{}],!1;if(!pr.test(H))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var m=M===e}else var m=!0}}}}}}}}}}}else return Y.
errors=[{}],!1;return Y.errors=i,e===0}var mi=je,Ri=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
"u"),zi=new RegExp("^[A-Za-z0-9_/-]*$","u"),Si=new RegExp("^[a-z0-9_/]+$","u");function je(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.
revision===void 0||!s.call(r,"revision"))&&(d="revision")||(r.roots===void 0||!s.call(r,"roots"))&&(d="roots")||(r.wasm===
void 0||!s.call(r,"wasm"))&&(d="wasm")||(r.rego_version===void 0||!s.call(r,"rego_version"))&&(d="rego_version")||(r.metadata===
void 0||!s.call(r,"metadata"))&&(d="metadata"))return je.errors=[{}],!1;{let y=e;for(let g of Object.keys(r))if(!(g==="r\
evision"||g==="roots"||g==="wasm"||g==="rego_version"||g==="metadata"))return je.errors=[{}],!1;if(y===e){if(r.revision!==
void 0&&s.call(r,"revision")){let g=r.revision,f=e;if(e===e)if(typeof g=="string"){if(n(g)>73)return je.errors=[{}],!1;if(n(
g)<17)return je.errors=[{}],!1;if(!Ri.test(g))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.roots!==void 0&&s.call(r,"roots")){let f=r.roots,l=e;if(e===l)if(Array.isArray(f)){if(f.length>100)return je.
errors=[{}],!1;if(f.length<1)return je.errors=[{}],!1;{var u=!0;let a=f.length;for(let v=0;v<a;v++){let p=f[v],A=e;if(e===
A)if(typeof p=="string"){if(n(p)>256)return je.errors=[{}],!1;if(n(p)<0)return je.errors=[{}],!1;if(!zi.test(p))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var u=A===e;if(!u)break}if(u){let v=f.length,p;if(v>1){let A={};for(;v--;){
let $=f[v];if(typeof $=="string"){if(typeof A[$]=="number")return p=A[$],je.errors=[{}],!1;A[$]=v}}}}}}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,"wasm")){let l=r.wasm,o=e;if(e===o)if(Array.isArray(
l)){if(l.length>10)return je.errors=[{}],!1;if(l.length<1)return je.errors=[{}],!1;{var b=!0;let v=l.length;for(let p=0;p<
v;p++){let A=l[p],$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(A)){let P;if((A.entrypoint===void 0||!s.call(A,"\
entrypoint"))&&(P="entrypoint")||(A.module===void 0||!s.call(A,"module"))&&(P="module"))return je.errors=[{}],!1;{let L=e;
for(let k of Object.keys(A))if(!(k==="entrypoint"||k==="module"))return je.errors=[{}],!1;if(L===e){if(A.entrypoint!==void 0&&
s.call(A,"entrypoint")){let k=A.entrypoint,_=e;if(e===_)if(typeof k=="string"){if(n(k)>256)return je.errors=[{}],!1;if(n(
k)<1)return je.errors=[{}],!1;if(!Si.test(k))return je.errors=[{}],!1}else return je.errors=[{}],!1;var m=_===e}else var m=!0;
if(m)if(A.module!==void 0&&s.call(A,"module")){let k=A.module,_=e;if(typeof k!="string")return je.errors=[{}],!1;if(k!==
"/policy.wasm")return je.errors=[{}],!1;var m=_===e}else var m=!0}}}else return je.errors=[{}],!1;var b=$===e;if(!b)break}}}else
return je.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.rego_version!==void 0&&s.call(r,"rego_version")){let o=r.rego_version,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{}],!1;if(o!==1)return je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metadata")){let o=r.metadata,a=e;if(e===a)if(o&&typeof o==
"object"&&!Array.isArray(o)){let p;if((o.format===void 0||!s.call(o,"format"))&&(p="format"))return je.errors=[{}],!1;{let A=e;
for(let $ of Object.keys(o))if(!($==="format"||$==="opa"||$==="policies"))return je.errors=[{}],!1;if(A===e){if(o.format!==
void 0&&s.call(o,"format")){let $=o.format,E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return je.errors=
[{}],!1;if(e===E&&typeof $=="number"&&isFinite($)){if($>1e6||isNaN($))return je.errors=[{}],!1;if($<1||isNaN($))return je.
errors=[{}],!1}var c=E===e}else var c=!0;if(c){if(o.opa!==void 0&&s.call(o,"opa")){let E=o.opa,P=e;if(e===P)if(typeof E==
"string"){if(n(E)>32)return je.errors=[{}],!1;if(n(E)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var c=P===
e}else var c=!0;if(c)if(o.policies!==void 0&&s.call(o,"policies")){let E=o.policies,P=e;if(e===e)if(typeof E=="string"){
if(n(E)>71)return je.errors=[{}],!1;if(n(E)<71)return je.errors=[{}],!1;if(!xr.test(E))return je.errors=[{}],!1}else return je.
errors=[{}],!1;var c=P===e}else var c=!0}}}}else return je.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}else return je.
errors=[{}],!1;return je.errors=i,e===0}var hi=J,Ci={title:"DataDocument",description:"data.json of a bundle: what polic\
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
y slot."}}}},$id:"data"},Rr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),ps={type:"object",additionalProperties:!1,
required:["kind","host","port","database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"\
What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,
description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["m\
ode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"\
PEM text."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"\
string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},ds={type:"\
object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{
type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","main\
tenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/n\
amePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},cs={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function zr(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0,t=e,u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.vault===
void 0||!s.call(r,"vault"))&&(y="vault")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.keys(r))
if(f!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.vault!==void 0&&s.call(r,"vault")){let f=r.vault;
if(e===e)if(typeof f=="string"){if(n(f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!$r.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var d=m===e;d&&(u=!0,b=0);let c=e;if(e===c)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if((r.aws===void 0||!s.call(r,"aws"))&&(y="aws")){let g={};i===null?i=[g]:i.push(g),e++}else{let g=e;for(let f of Object.
keys(r))if(f!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(g===e&&r.aws!==void 0&&s.call(r,"aws")){let f=r.aws;
if(e===e)if(typeof f=="string"){if(n(f)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(n(f)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!$r.test(f)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let y={};i===null?i=[y]:i.push(y),e++}var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);let y=e;if(e===y)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if((r.file===void 0||!s.call(r,"file"))&&(f="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let o of Object.keys(r))if(o!=="file"){let a={};i===null?i=[a]:i.push(a),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let o=r.file;if(e===e)if(typeof o=="string"){if(n(o)>1024){let a={};i===null?i=[a]:i.push(a),e++}else if(n(
o)<1){let a={};i===null?i=[a]:i.push(a),e++}else if(!pr.test(o)){let a={};i===null?i=[a]:i.push(a),e++}}else{let a={};i===
null?i=[a]:i.push(a),e++}}}}else{let f={};i===null?i=[f]:i.push(f),e++}var d=y===e;if(d&&u)u=!1,b=[b,2];else{d&&(u=!0,b=
2);let f=e;if(e===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.env===void 0||!s.call(r,"env"))&&(o="env")){
let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let v of Object.keys(r))if(v!=="env"){let p={};i===null?i=[p]:i.push(
p),e++;break}if(a===e&&r.env!==void 0&&s.call(r,"env")){let v=r.env;if(e===e)if(typeof v=="string"){if(n(v)>128){let p={};
i===null?i=[p]:i.push(p),e++}else if(n(v)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!Qr.test(v)){let p={};i===null?
i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}}}}else{let o={};i===null?i=[o]:i.push(o),e++}var d=f===
e;d&&u?(u=!1,b=[b,3]):d&&(u=!0,b=3)}}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===null?i=[y]:i.push(
y),e++,zr.errors=i,!1}return zr.errors=i,e===0}function Ze(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.allow===void 0||!s.call(r,"allow"))&&(y=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(y="functions")||(r.login===void 0||!s.call(r,"login"))&&(y="l\
ogin"))return Ze.errors=[{}],!1;{let g=e;for(let f of Object.keys(r))if(!(f==="allow"||f==="tables"||f==="functions"||f===
"login"))return Ze.errors=[{}],!1;if(g===e){if(r.allow!==void 0&&s.call(r,"allow")){let f=r.allow,l=e;if(e===l)if(Array.
isArray(f)){if(f.length>16)return Ze.errors=[{}],!1;{var t=!0;let a=f.length;for(let v=0;v<a;v++){let p=f[v],A=e;if(typeof p!=
"string")return Ze.errors=[{}],!1;if(!(p==="all"||p==="select"||p==="insert"||p==="update"||p==="delete"||p==="merge"||p===
"truncate"||p==="ddl"||p==="call"||p==="do"||p==="lock"||p==="notify"||p==="maintenance"||p==="set"||p==="other"))return Ze.
errors=[{}],!1;var t=A===e;if(!t)break}}}else return Ze.errors=[{}],!1;var u=l===e}else var u=!0;if(u){if(r.tables!==void 0&&
s.call(r,"tables")){let l=r.tables,o=e;if(e===o)if(Array.isArray(l)){if(l.length>1e3)return Ze.errors=[{}],!1;{var b=!0;
let v=l.length;for(let p=0;p<v;p++){let A=l[p],$=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(A)){let P;if((A.schema===
void 0||!s.call(A,"schema"))&&(P="schema")||(A.table===void 0||!s.call(A,"table"))&&(P="table"))return Ze.errors=[{}],!1;
{let L=e;for(let k of Object.keys(A))if(!(k==="schema"||k==="table"))return Ze.errors=[{}],!1;if(L===e){if(A.schema!==void 0&&
s.call(A,"schema")){let k=A.schema,_=e;if(typeof k!="string"&&k!==null)return Ze.errors=[{}],!1;if(e===_&&typeof k=="str\
ing"&&n(k)>63)return Ze.errors=[{}],!1;var m=_===e}else var m=!0;if(m)if(A.table!==void 0&&s.call(A,"table")){let k=A.table,
_=e;if(typeof k!="string"&&k!==null)return Ze.errors=[{}],!1;if(e===_&&typeof k=="string"&&n(k)>63)return Ze.errors=[{}],
!1;var m=_===e}else var m=!0}}}else return Ze.errors=[{}],!1;var b=$===e;if(!b)break}}}else return Ze.errors=[{}],!1;var u=o===
e}else var u=!0;if(u){if(r.functions!==void 0&&s.call(r,"functions")){let o=r.functions,a=e;if(e===a)if(Array.isArray(o)){
if(o.length>1e3)return Ze.errors=[{}],!1;{var c=!0;let p=o.length;for(let A=0;A<p;A++){let $=o[A],E=e;if(e===e)if(typeof $==
"string"){if(n($)>261)return Ze.errors=[{}],!1;if(n($)<3)return Ze.errors=[{}],!1;if(!Gr.test($))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var c=E===e;if(!c)break}}}else return Ze.errors=[{}],!1;var u=a===e}else var u=!0;if(u)if(r.login!==
void 0&&s.call(r,"login")){let o=r.login,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if((o.user===void 0||
!s.call(o,"user"))&&(p="user")||(o.password===void 0||!s.call(o,"password"))&&(p="password"))return Ze.errors=[{}],!1;{let A=e;
for(let $ of Object.keys(o))if(!($==="user"||$==="password"))return Ze.errors=[{}],!1;if(A===e){if(o.user!==void 0&&s.call(
o,"user")){let $=o.user,E=e;if(e===e)if(typeof $=="string"){if(n($)>63)return Ze.errors=[{}],!1;if(n($)<1)return Ze.errors=
[{}],!1;if(!pr.test($))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var d=E===e}else var d=!0;if(d)if(o.password!==
void 0&&s.call(o,"password")){let $=e;zr(o.password,{instancePath:V+"/login/password",parentData:o,parentDataProperty:"p\
assword",rootData:K})||(i=i===null?zr.errors:i.concat(zr.errors),e=i.length);var d=$===e}else var d=!0}}}else return Ze.
errors=[{}],!1;var u=a===e}else var u=!0}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function De(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let d;if((r.kind===void 0||!s.call(r,"kind"))&&(d="kind")||(r.host===void 0||!s.call(r,"host"))&&(d="host")||(r.port===void 0||
!s.call(r,"port"))&&(d="port")||(r.database===void 0||!s.call(r,"database"))&&(d="database")||(r.tls===void 0||!s.call(r,
"tls"))&&(d="tls")||(r.record===void 0||!s.call(r,"record"))&&(d="record")||(r.roles===void 0||!s.call(r,"roles"))&&(d="\
roles"))return De.errors=[{}],!1;{let y=e;for(let g of Object.keys(r))if(!(g==="kind"||g==="host"||g==="port"||g==="data\
base"||g==="tls"||g==="record"||g==="roles"))return De.errors=[{}],!1;if(y===e){if(r.kind!==void 0&&s.call(r,"kind")){let g=r.
kind,f=e;if(typeof g!="string")return De.errors=[{}],!1;if(g!=="postgres")return De.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.host!==void 0&&s.call(r,"host")){let f=r.host,l=e;if(e===l)if(typeof f=="string"){if(n(f)>253)return De.errors=
[{}],!1;if(n(f)<1)return De.errors=[{}],!1}else return De.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&
s.call(r,"port")){let l=r.port,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return De.errors=[{}],!1;if(e===
o&&typeof l=="number"&&isFinite(l)){if(l>65535||isNaN(l))return De.errors=[{}],!1;if(l<1||isNaN(l))return De.errors=[{}],
!1}var t=o===e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){let o=r.database,a=e;if(e===e)if(typeof o==
"string"){if(n(o)>63)return De.errors=[{}],!1;if(n(o)<1)return De.errors=[{}],!1;if(!pr.test(o))return De.errors=[{}],!1}else
return De.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let a=r.tls,v=e;if(e===v)if(a&&
typeof a=="object"&&!Array.isArray(a)){let A;if((a.mode===void 0||!s.call(a,"mode"))&&(A="mode"))return De.errors=[{}],!1;
{let $=e;for(let E of Object.keys(a))if(!(E==="mode"||E==="ca"))return De.errors=[{}],!1;if($===e){if(a.mode!==void 0&&s.
call(a,"mode")){let E=a.mode,P=e;if(typeof E!="string")return De.errors=[{}],!1;if(!(E==="verify-full"||E==="disable"))return De.
errors=[{}],!1;var u=P===e}else var u=!0;if(u)if(a.ca!==void 0&&s.call(a,"ca")){let E=a.ca,P=e;if(e===P)if(typeof E=="st\
ring"){if(n(E)>65536)return De.errors=[{}],!1;if(n(E)<1)return De.errors=[{}],!1}else return De.errors=[{}],!1;var u=P===
e}else var u=!0}}}else return De.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){
let v=r.record,p=e;if(e===p)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.results===void 0||!s.call(v,"result\
s"))&&($="results")||(v.rows===void 0||!s.call(v,"rows"))&&($="rows")||(v.durable===void 0||!s.call(v,"durable"))&&($="d\
urable"))return De.errors=[{}],!1;{let E=e;for(let P of Object.keys(v))if(!(P==="results"||P==="rows"||P==="durable"))return De.
errors=[{}],!1;if(E===e){if(v.results!==void 0&&s.call(v,"results")){let P=v.results,L=e;if(typeof P!="string")return De.
errors=[{}],!1;if(!(P==="none"||P==="digest"||P==="rows"))return De.errors=[{}],!1;var b=L===e}else var b=!0;if(b){if(v.
rows!==void 0&&s.call(v,"rows")){let L=v.rows,k=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return De.errors=
[{}],!1;if(e===k&&typeof L=="number"&&isFinite(L)){if(L>1e4||isNaN(L))return De.errors=[{}],!1;if(L<0||isNaN(L))return De.
errors=[{}],!1}var b=k===e}else var b=!0;if(b)if(v.durable!==void 0&&s.call(v,"durable")){let L=v.durable,k=e;if(typeof L!=
"string")return De.errors=[{}],!1;if(!(L==="before"||L==="within-a-second"))return De.errors=[{}],!1;var b=k===e}else var b=!0}}}}else
return De.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let v=r.roles,p=e;if(e===
p)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>100)return De.errors=[{}],!1;for(let $ of Object.
keys(v)){let E=e;if(e===E)if(typeof $=="string"){if(n($)>1024){let P={};i===null?i=[P]:i.push(P),e++}else if(n($)<1){let P={};
i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}var m=E===e;if(!m){let P={};return i===null?i=[
P]:i.push(P),e++,De.errors=i,!1}}if(m)for(let $ of Object.keys(v)){let E=e;Ze(v[$],{instancePath:V+"/roles/"+$.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:K})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.
length);var c=E===e;if(!c)break}}else return De.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}}else return De.errors=[{}],
!1;return De.errors=i,e===0}function Te(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.to===void 0||!s.call(r,"to"))&&(f="to")||(r.resource===
void 0||!s.call(r,"resource"))&&(f="resource")||(r.role===void 0||!s.call(r,"role"))&&(f="role")||(r.until===void 0||!s.
call(r,"until"))&&(f="until"))return Te.errors=[{}],!1;{let l=e;for(let o of Object.keys(r))if(!(o==="to"||o==="resource"||
o==="role"||o==="from"||o==="until"||o==="only"||o==="sessions"))return Te.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.
call(r,"to")){let o=r.to,a=e,v=e,p=!1,A=null,$=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let L;if((o.user===
void 0||!s.call(o,"user"))&&(L="user")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let _ of Object.keys(o))if(_!==
"user"){let w={};i===null?i=[w]:i.push(w),e++;break}if(k===e&&o.user!==void 0&&s.call(o,"user")){let _=o.user;if(e===e)if(typeof _==
"string"){if(n(_)>254){let w={};i===null?i=[w]:i.push(w),e++}else if(n(_)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Lr.
test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let L={};i===null?i=[
L]:i.push(L),e++}var t=$===e;t&&(p=!0,A=0);let E=e;if(e===E)if(o&&typeof o=="object"&&!Array.isArray(o)){let L;if((o.group===
void 0||!s.call(o,"group"))&&(L="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let _ of Object.keys(o))
if(_!=="group"){let w={};i===null?i=[w]:i.push(w),e++;break}if(k===e&&o.group!==void 0&&s.call(o,"group")){let _=o.group;
if(e===e)if(typeof _=="string"){if(n(_)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(n(_)<1){let w={};i===null?i=[w]:
i.push(w),e++}else if(!He.test(_)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{
let L={};i===null?i=[L]:i.push(L),e++}var t=E===e;if(t&&p)p=!1,A=[A,1];else{t&&(p=!0,A=1);let L=e;if(e===L)if(o&&typeof o==
"object"&&!Array.isArray(o)){let _;if((o.workload===void 0||!s.call(o,"workload"))&&(_="workload")){let w={};i===null?i=
[w]:i.push(w),e++}else{let w=e;for(let h of Object.keys(o))if(h!=="workload"){let I={};i===null?i=[I]:i.push(I),e++;break}
if(w===e&&o.workload!==void 0&&s.call(o,"workload")){let h=o.workload;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(
h))if(Object.keys(h).length>20){let I={};i===null?i=[I]:i.push(I),e++}else{for(let I of Object.keys(h)){let x=e;if(e===x)
if(typeof I=="string"){if(n(I)>1024){let j={};i===null?i=[j]:i.push(j),e++}else if(n(I)<1){let j={};i===null?i=[j]:i.push(
j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var u=x===e;if(!u){let j={};i===null?i=[j]:i.push(j),e++;break}}if(u)
for(let I of Object.keys(h)){let x=h[I],j=e;if(e===j)if(typeof x=="string"){if(n(x)>512){let C={};i===null?i=[C]:i.push(
C),e++}else if(n(x)<1){let C={};i===null?i=[C]:i.push(C),e++}}else{let C={};i===null?i=[C]:i.push(C),e++}var b=j===e;if(!b)
break}}else{let I={};i===null?i=[I]:i.push(I),e++}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var t=L===e;t&&p?(p=!1,A=
[A,2]):t&&(p=!0,A=2)}if(p)e=v,i!==null&&(v?i.length=v:i=null);else{let L={};return i===null?i=[L]:i.push(L),e++,Te.errors=
i,!1}var m=a===e}else var m=!0;if(m){if(r.resource!==void 0&&s.call(r,"resource")){let a=r.resource,v=e;if(e===e)if(typeof a==
"string"){if(n(a)>63)return Te.errors=[{}],!1;if(n(a)<1)return Te.errors=[{}],!1;if(!He.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var m=v===e}else var m=!0;if(m){if(r.role!==void 0&&s.call(r,"role")){let v=r.role,p=e;if(e===e)
if(typeof v=="string"){if(n(v)>63)return Te.errors=[{}],!1;if(n(v)<1)return Te.errors=[{}],!1;if(!He.test(v))return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;var m=p===e}else var m=!0;if(m){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,
A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Te.errors=[{}],!1;if(e===A&&typeof p=="number"&&isFinite(
p)){if(p>253402300799||isNaN(p))return Te.errors=[{}],!1;if(p<0||isNaN(p))return Te.errors=[{}],!1}var m=A===e}else var m=!0;
if(m){if(r.until!==void 0&&s.call(r,"until")){let A=r.until,$=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return Te.errors=[{}],!1;if(e===$&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return Te.errors=[{}],!1;
if(A<0||isNaN(A))return Te.errors=[{}],!1}var m=$===e}else var m=!0;if(m){if(r.only!==void 0&&s.call(r,"only")){let $=r.
only,E=e;if(e===E)if($&&typeof $=="object"&&!Array.isArray($)){let L=e;for(let k of Object.keys($))if(!(k==="tables"||k===
"allow"))return Te.errors=[{}],!1;if(L===e){if($.tables!==void 0&&s.call($,"tables")){let k=$.tables,_=e;if(e===_)if(Array.
isArray(k)){if(k.length>1e3)return Te.errors=[{}],!1;{var c=!0;let h=k.length;for(let I=0;I<h;I++){let x=k[I],j=e;if(e===
e)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.schema===void 0||!s.call(x,"schema"))&&(H="schema")||(x.table===
void 0||!s.call(x,"table"))&&(H="table"))return Te.errors=[{}],!1;{let M=e;for(let D of Object.keys(x))if(!(D==="schema"||
D==="table"))return Te.errors=[{}],!1;if(M===e){if(x.schema!==void 0&&s.call(x,"schema")){let D=x.schema,R=e;if(typeof D!=
"string"&&D!==null)return Te.errors=[{}],!1;if(e===R&&typeof D=="string"&&n(D)>63)return Te.errors=[{}],!1;var d=R===e}else
var d=!0;if(d)if(x.table!==void 0&&s.call(x,"table")){let D=x.table,R=e;if(typeof D!="string"&&D!==null)return Te.errors=
[{}],!1;if(e===R&&typeof D=="string"&&n(D)>63)return Te.errors=[{}],!1;var d=R===e}else var d=!0}}}else return Te.errors=
[{}],!1;var c=j===e;if(!c)break}}}else return Te.errors=[{}],!1;var g=_===e}else var g=!0;if(g)if($.allow!==void 0&&s.call(
$,"allow")){let k=$.allow,_=e;if(e===_)if(Array.isArray(k)){if(k.length>15)return Te.errors=[{}],!1;{var y=!0;let h=k.length;
for(let I=0;I<h;I++){let x=k[I],j=e;if(typeof x!="string")return Te.errors=[{}],!1;if(!(x==="select"||x==="insert"||x===
"update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||x==="call"||x==="do"||x==="lock"||x==="notify"||x==="mai\
ntenance"||x==="set"||x==="other"))return Te.errors=[{}],!1;var y=j===e;if(!y)break}}}else return Te.errors=[{}],!1;var g=_===
e}else var g=!0}}else return Te.errors=[{}],!1;var m=E===e}else var m=!0;if(m)if(r.sessions!==void 0&&s.call(r,"sessions")){
let $=r.sessions,E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return Te.errors=[{}],!1;if(e===E&&typeof $==
"number"&&isFinite($)){if($>1e3||isNaN($))return Te.errors=[{}],!1;if($<1||isNaN($))return Te.errors=[{}],!1}var m=E===e}else
var m=!0}}}}}}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var ys={type:"object",additionalProperties:!1,required:[
"unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,
items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,
maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"\
object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},
description:"Roles."}}},description:"What some roles see."}}},ms={type:"object",additionalProperties:!1,required:["schem\
a","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},hs={type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow",
"writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:[
"string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{
$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},gs={
oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","hash","ema\
il"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",description:"\
A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form","first","las\
t"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,maximum:64,
description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]};function fr(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let c;if((r.schema===void 0||!s.call(r,"schema"))&&(c="schema")||(r.table===void 0||!s.call(r,"table"))&&
(c="table")||(r.column===void 0||!s.call(r,"column"))&&(c="column")||(r.mask===void 0||!s.call(r,"mask"))&&(c="mask")||(r.
nullsShow===void 0||!s.call(r,"nullsShow"))&&(c="nullsShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(c="writ\
eAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(c="searchEquality"))return fr.errors=[{}],!1;{let d=e;
for(let y of Object.keys(r))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||y==="nullsShow"||y==="writeAllow"||
y==="searchEquality"))return fr.errors=[{}],!1;if(d===e){if(r.schema!==void 0&&s.call(r,"schema")){let y=r.schema,g=e;if(typeof y!=
"string"&&y!==null)return fr.errors=[{}],!1;if(e===g&&typeof y=="string"&&n(y)>63)return fr.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return fr.errors=
[{}],!1;if(e===f&&typeof g=="string"&&n(g)>63)return fr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&
s.call(r,"column")){let f=r.column,l=e;if(typeof f!="string"&&f!==null)return fr.errors=[{}],!1;if(e===l&&typeof f=="str\
ing"&&n(f)>63)return fr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,
o=e,a=e,v=!1,p=null,A=e;if(e===A)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&
(P="form")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let k of Object.keys(l))if(k!=="form"){let _={};i===null?
i=[_]:i.push(_),e++;break}if(L===e&&l.form!==void 0&&s.call(l,"form")){let k=l.form;if(typeof k!="string"){let _={};i===
null?i=[_]:i.push(_),e++}if(!(k==="null"||k==="hash"||k==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let P={};
i===null?i=[P]:i.push(P),e++}var b=A===e;b&&(v=!0,p=0);let $=e;if(e===$)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;
if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let k of Object.
keys(l))if(!(k==="form"||k==="value")){let _={};i===null?i=[_]:i.push(_),e++;break}if(L===e){if(l.form!==void 0&&s.call(
l,"form")){let k=l.form,_=e;if(typeof k!="string"){let h={};i===null?i=[h]:i.push(h),e++}if(k!=="fixed"){let h={};i===null?
i=[h]:i.push(h),e++}var u=_===e}else var u=!0;if(u)if(l.value!==void 0&&s.call(l,"value")){let k=l.value,_=e;if(e===_)if(typeof k==
"string"){if(n(k)>1e3){let h={};i===null?i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}var u=_===e}else
var u=!0}}}else{let P={};i===null?i=[P]:i.push(P),e++}var b=$===e;if(b&&v)v=!1,p=[p,1];else{b&&(v=!0,p=1);let P=e;if(e===
P)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if((l.form===void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||
!s.call(l,"first"))&&(k="first")||(l.last===void 0||!s.call(l,"last"))&&(k="last")){let _={};i===null?i=[_]:i.push(_),e++}else{
let _=e;for(let w of Object.keys(l))if(!(w==="form"||w==="first"||w==="last")){let h={};i===null?i=[h]:i.push(h),e++;break}
if(_===e){if(l.form!==void 0&&s.call(l,"form")){let w=l.form,h=e;if(typeof w!="string"){let x={};i===null?i=[x]:i.push(x),
e++}if(w!=="keep"){let x={};i===null?i=[x]:i.push(x),e++}var m=h===e}else var m=!0;if(m){if(l.first!==void 0&&s.call(l,"\
first")){let h=l.first,I=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let j={};i===null?i=[j]:i.push(j),e++}
if(e===I&&typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){let j={};i===null?i=[j]:i.push(j),e++}else if(h<0||isNaN(h)){
let j={};i===null?i=[j]:i.push(j),e++}}var m=I===e}else var m=!0;if(m)if(l.last!==void 0&&s.call(l,"last")){let h=l.last,
I=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let j={};i===null?i=[j]:i.push(j),e++}if(e===I&&typeof h==
"number"&&isFinite(h)){if(h>64||isNaN(h)){let j={};i===null?i=[j]:i.push(j),e++}else if(h<0||isNaN(h)){let j={};i===null?
i=[j]:i.push(j),e++}}var m=I===e}else var m=!0}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var b=P===e;b&&v?(v=!1,p=[p,
2]):b&&(v=!0,p=2)}if(v)e=a,i!==null&&(a?i.length=a:i=null);else{let P={};return i===null?i=[P]:i.push(P),e++,fr.errors=i,
!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boole\
an")return fr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.
writeAllow!="boolean")return fr.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(r.searchEquality!==void 0&&s.call(r,"se\
archEquality")){let a=e;if(typeof r.searchEquality!="boolean")return fr.errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}else
return fr.errors=[{}],!1;return fr.errors=i,e===0}function Re(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&
(f="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(f="rules")||(r.detect===void 0||!s.call(r,"detect"))&&(f="detec\
t")||(r.clear===void 0||!s.call(r,"clear"))&&(f="clear"))return Re.errors=[{}],!1;{let l=e;for(let o of Object.keys(r))if(!(o===
"unlisted"||o==="rules"||o==="detect"||o==="clear"))return Re.errors=[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,
"unlisted")){let o=r.unlisted,a=e;if(typeof o!="string")return Re.errors=[{}],!1;if(!(o==="show"||o==="hide"))return Re.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(r,"rules")){let a=r.rules,v=e;if(e===v)if(Array.
isArray(a)){if(a.length>1e4)return Re.errors=[{}],!1;{var u=!0;let A=a.length;for(let $=0;$<A;$++){let E=e;fr(a[$],{instancePath:V+
"/rules/"+$,parentData:a,parentDataProperty:$,rootData:K})||(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var u=E===
e;if(!u)break}}}else return Re.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){
let v=r.detect,p=e;if(e===p)if(Array.isArray(v)){if(v.length>5)return Re.errors=[{}],!1;{var b=!0;let $=v.length;for(let E=0;E<
$;E++){let P=v[E],L=e;if(e===L)if(typeof P=="string"){if(n(P)>64)return Re.errors=[{}],!1;if(n(P)<1)return Re.errors=[{}],
!1}else return Re.errors=[{}],!1;var b=L===e;if(!b)break}}}else return Re.errors=[{}],!1;var t=p===e}else var t=!0;if(t)
if(r.clear!==void 0&&s.call(r,"clear")){let v=r.clear,p=e;if(e===p)if(Array.isArray(v)){if(v.length>1e3)return Re.errors=
[{}],!1;{var m=!0;let $=v.length;for(let E=0;E<$;E++){let P=v[E],L=e;if(e===L)if(P&&typeof P=="object"&&!Array.isArray(P)){
let _;if((P.columns===void 0||!s.call(P,"columns"))&&(_="columns")||(P.roles===void 0||!s.call(P,"roles"))&&(_="roles"))
return Re.errors=[{}],!1;{let w=e;for(let h of Object.keys(P))if(!(h==="columns"||h==="roles"))return Re.errors=[{}],!1;
if(w===e){if(P.columns!==void 0&&s.call(P,"columns")){let h=P.columns,I=e;if(e===I)if(Array.isArray(h)){if(h.length>1e3)
return Re.errors=[{}],!1;{var c=!0;let j=h.length;for(let C=0;C<j;C++){let H=h[C],M=e;if(e===e)if(H&&typeof H=="object"&&
!Array.isArray(H)){let R;if((H.schema===void 0||!s.call(H,"schema"))&&(R="schema")||(H.table===void 0||!s.call(H,"table"))&&
(R="table")||(H.column===void 0||!s.call(H,"column"))&&(R="column"))return Re.errors=[{}],!1;{let Z=e;for(let S of Object.
keys(H))if(!(S==="schema"||S==="table"||S==="column"))return Re.errors=[{}],!1;if(Z===e){if(H.schema!==void 0&&s.call(H,
"schema")){let S=H.schema,F=e;if(typeof S!="string"&&S!==null)return Re.errors=[{}],!1;if(e===F&&typeof S=="string"&&n(S)>
63)return Re.errors=[{}],!1;var d=F===e}else var d=!0;if(d){if(H.table!==void 0&&s.call(H,"table")){let F=H.table,q=e;if(typeof F!=
"string"&&F!==null)return Re.errors=[{}],!1;if(e===q&&typeof F=="string"&&n(F)>63)return Re.errors=[{}],!1;var d=q===e}else
var d=!0;if(d)if(H.column!==void 0&&s.call(H,"column")){let F=H.column,q=e;if(typeof F!="string"&&F!==null)return Re.errors=
[{}],!1;if(e===q&&typeof F=="string"&&n(F)>63)return Re.errors=[{}],!1;var d=q===e}else var d=!0}}}}else return Re.errors=
[{}],!1;var c=M===e;if(!c)break}}}else return Re.errors=[{}],!1;var g=I===e}else var g=!0;if(g)if(P.roles!==void 0&&s.call(
P,"roles")){let h=P.roles,I=e;if(e===I)if(Array.isArray(h)){if(h.length>100)return Re.errors=[{}],!1;{var y=!0;let j=h.length;
for(let C=0;C<j;C++){let H=h[C],M=e;if(e===e)if(typeof H=="string"){if(n(H)>63)return Re.errors=[{}],!1;if(n(H)<1)return Re.
errors=[{}],!1;if(!He.test(H))return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var y=M===e;if(!y)break}}}else return Re.
errors=[{}],!1;var g=I===e}else var g=!0}}}else return Re.errors=[{}],!1;var m=L===e;if(!m)break}}}else return Re.errors=
[{}],!1;var t=p===e}else var t=!0}}}}}else return Re.errors=[{}],!1;return Re.errors=i,e===0}var Zi={type:"object",additionalProperties:!1,
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
call(Zi.properties,E))return ie.errors=[{}],!1;if($===e){if(r.statements!==void 0&&s.call(r,"statements")){let E=r.statements,
P=e;if(e===P)if(Array.isArray(E)){if(E.length>40)return ie.errors=[{}],!1;{var t=!0;let k=E.length;for(let _=0;_<k;_++){
let w=E[_],h=e;if(typeof w!="string")return ie.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||
w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w===
"other"||w==="create"||w==="alter"||w==="drop"||w==="grant-rights"||w==="alter-system"||w==="alter-role"||w==="copy"||w===
"copy-file"||w==="copy-program"||w==="explain-analyze"||w==="prepare"||w==="cursor"||w==="two-phase"||w==="without-condi\
tion"))return ie.errors=[{}],!1;var t=h===e;if(!t)break}}}else return ie.errors=[{}],!1;var u=P===e}else var u=!0;if(u){
if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let P=r.rowsOver,L=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return ie.errors=[{}],!1;if(e===L&&typeof P=="number"&&isFinite(P)){if(P>1e9||isNaN(P))return ie.errors=[{}],!1;if(P<
1||isNaN(P))return ie.errors=[{}],!1}var u=L===e}else var u=!0;if(u){if(r.tables!==void 0&&s.call(r,"tables")){let L=r.tables,
k=e;if(e===k)if(Array.isArray(L)){if(L.length>100)return ie.errors=[{}],!1;{var b=!0;let w=L.length;for(let h=0;h<w;h++){
let I=L[h],x=e;if(e===e)if(I&&typeof I=="object"&&!Array.isArray(I)){let C;if((I.schema===void 0||!s.call(I,"schema"))&&
(C="schema")||(I.table===void 0||!s.call(I,"table"))&&(C="table"))return ie.errors=[{}],!1;{let H=e;for(let M of Object.
keys(I))if(!(M==="schema"||M==="table"))return ie.errors=[{}],!1;if(H===e){if(I.schema!==void 0&&s.call(I,"schema")){let M=I.
schema,D=e;if(typeof M!="string"&&M!==null)return ie.errors=[{}],!1;if(e===D&&typeof M=="string"&&n(M)>63)return ie.errors=
[{}],!1;var m=D===e}else var m=!0;if(m)if(I.table!==void 0&&s.call(I,"table")){let M=I.table,D=e;if(typeof M!="string"&&
M!==null)return ie.errors=[{}],!1;if(e===D&&typeof M=="string"&&n(M)>63)return ie.errors=[{}],!1;var m=D===e}else var m=!0}}}else
return ie.errors=[{}],!1;var b=x===e;if(!b)break}}}else return ie.errors=[{}],!1;var u=k===e}else var u=!0;if(u){if(r.columns!==
void 0&&s.call(r,"columns")){let k=r.columns,_=e;if(e===_)if(Array.isArray(k)){if(k.length>100)return ie.errors=[{}],!1;
{var c=!0;let h=k.length;for(let I=0;I<h;I++){let x=k[I],j=e;if(e===e)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;
if((x.schema===void 0||!s.call(x,"schema"))&&(H="schema")||(x.table===void 0||!s.call(x,"table"))&&(H="table")||(x.column===
void 0||!s.call(x,"column"))&&(H="column"))return ie.errors=[{}],!1;{let M=e;for(let D of Object.keys(x))if(!(D==="schem\
a"||D==="table"||D==="column"))return ie.errors=[{}],!1;if(M===e){if(x.schema!==void 0&&s.call(x,"schema")){let D=x.schema,
R=e;if(typeof D!="string"&&D!==null)return ie.errors=[{}],!1;if(e===R&&typeof D=="string"&&n(D)>63)return ie.errors=[{}],
!1;var d=R===e}else var d=!0;if(d){if(x.table!==void 0&&s.call(x,"table")){let R=x.table,Z=e;if(typeof R!="string"&&R!==
null)return ie.errors=[{}],!1;if(e===Z&&typeof R=="string"&&n(R)>63)return ie.errors=[{}],!1;var d=Z===e}else var d=!0;if(d)
if(x.column!==void 0&&s.call(x,"column")){let R=x.column,Z=e;if(typeof R!="string"&&R!==null)return ie.errors=[{}],!1;if(e===
Z&&typeof R=="string"&&n(R)>63)return ie.errors=[{}],!1;var d=Z===e}else var d=!0}}}}else return ie.errors=[{}],!1;var c=j===
e;if(!c)break}}}else return ie.errors=[{}],!1;var u=_===e}else var u=!0;if(u){if(r.roles!==void 0&&s.call(r,"roles")){let _=r.
roles,w=e;if(e===w)if(Array.isArray(_)){if(_.length>100)return ie.errors=[{}],!1;{var y=!0;let I=_.length;for(let x=0;x<
I;x++){let j=_[x],C=e;if(e===e)if(typeof j=="string"){if(n(j)>63)return ie.errors=[{}],!1;if(n(j)<1)return ie.errors=[{}],
!1;if(!He.test(j))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var y=C===e;if(!y)break}}}else return ie.errors=
[{}],!1;var u=w===e}else var u=!0;if(u){if(r.during!==void 0&&s.call(r,"during")){let w=r.during,h=e;if(e===e)if(w&&typeof w==
"object"&&!Array.isArray(w)){let x;if((w.zone===void 0||!s.call(w,"zone"))&&(x="zone")||(w.week===void 0||!s.call(w,"wee\
k"))&&(x="week"))return ie.errors=[{}],!1;{let j=e;for(let C of Object.keys(w))if(!(C==="zone"||C==="week"))return ie.errors=
[{}],!1;if(j===e){if(w.zone!==void 0&&s.call(w,"zone")){let C=w.zone,H=e;if(e===H)if(typeof C=="string"){if(n(C)>64)return ie.
errors=[{}],!1;if(n(C)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var l=H===e}else var l=!0;if(l)if(w.week!==
void 0&&s.call(w,"week")){let C=w.week,H=e;if(e===H)if(Array.isArray(C)){if(C.length>16)return ie.errors=[{}],!1;if(C.length<
1)return ie.errors=[{}],!1;{var g=!0;let D=C.length;for(let R=0;R<D;R++){let Z=C[R],S=e;if(e===S)if(Array.isArray(Z)){if(Z.
length>2)return ie.errors=[{}],!1;if(Z.length<2)return ie.errors=[{}],!1;{var f=!0;let q=Z.length;for(let N=0;N<q;N++){let O=Z[N],
z=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ie.errors=[{}],!1;if(e===z&&typeof O=="number"&&isFinite(
O)){if(O>604800||isNaN(O))return ie.errors=[{}],!1;if(O<0||isNaN(O))return ie.errors=[{}],!1}var f=z===e;if(!f)break}}}else
return ie.errors=[{}],!1;var g=S===e;if(!g)break}}}else return ie.errors=[{}],!1;var l=H===e}else var l=!0}}}else return ie.
errors=[{}],!1;var u=h===e}else var u=!0;if(u){if(r.outside!==void 0&&s.call(r,"outside")){let h=r.outside,I=e;if(e===e)
if(h&&typeof h=="object"&&!Array.isArray(h)){let j;if((h.zone===void 0||!s.call(h,"zone"))&&(j="zone")||(h.week===void 0||
!s.call(h,"week"))&&(j="week"))return ie.errors=[{}],!1;{let C=e;for(let H of Object.keys(h))if(!(H==="zone"||H==="week"))
return ie.errors=[{}],!1;if(C===e){if(h.zone!==void 0&&s.call(h,"zone")){let H=h.zone,M=e;if(e===M)if(typeof H=="string"){
if(n(H)>64)return ie.errors=[{}],!1;if(n(H)<3)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var v=M===e}else var v=!0;
if(v)if(h.week!==void 0&&s.call(h,"week")){let H=h.week,M=e;if(e===M)if(Array.isArray(H)){if(H.length>16)return ie.errors=
[{}],!1;if(H.length<1)return ie.errors=[{}],!1;{var o=!0;let R=H.length;for(let Z=0;Z<R;Z++){let S=H[Z],F=e;if(e===F)if(Array.
isArray(S)){if(S.length>2)return ie.errors=[{}],!1;if(S.length<2)return ie.errors=[{}],!1;{var a=!0;let N=S.length;for(let O=0;O<
N;O++){let z=S[O],W=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return ie.errors=[{}],!1;if(e===W&&typeof z==
"number"&&isFinite(z)){if(z>604800||isNaN(z))return ie.errors=[{}],!1;if(z<0||isNaN(z))return ie.errors=[{}],!1}var a=W===
e;if(!a)break}}}else return ie.errors=[{}],!1;var o=F===e;if(!o)break}}}else return ie.errors=[{}],!1;var v=M===e}else var v=!0}}}else
return ie.errors=[{}],!1;var u=I===e}else var u=!0;if(u){if(r.from!==void 0&&s.call(r,"from")){let I=r.from,x=e;if(e===x)
if(Array.isArray(I)){if(I.length>100)return ie.errors=[{}],!1;{var p=!0;let C=I.length;for(let H=0;H<C;H++){let M=I[H],D=e;
if(e===D)if(typeof M=="string"){if(n(M)>49)return ie.errors=[{}],!1;if(n(M)<2)return ie.errors=[{}],!1}else return ie.errors=
[{}],!1;var p=D===e;if(!p)break}}}else return ie.errors=[{}],!1;var u=x===e}else var u=!0;if(u){if(r.notFrom!==void 0&&s.
call(r,"notFrom")){let x=r.notFrom,j=e;if(e===j)if(Array.isArray(x)){if(x.length>100)return ie.errors=[{}],!1;{var A=!0;
let H=x.length;for(let M=0;M<H;M++){let D=x[M],R=e;if(e===R)if(typeof D=="string"){if(n(D)>49)return ie.errors=[{}],!1;if(n(
D)<2)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var A=R===e;if(!A)break}}}else return ie.errors=[{}],!1;var u=j===
e}else var u=!0;if(u)if(r.line!==void 0&&s.call(r,"line")){let x=r.line,j=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&
isFinite(x)))return ie.errors=[{}],!1;if(e===j&&typeof x=="number"&&isFinite(x)){if(x>1e6||isNaN(x))return ie.errors=[{}],
!1;if(x<1||isNaN(x))return ie.errors=[{}],!1}var u=j===e}else var u=!0}}}}}}}}}}}else return ie.errors=[{}],!1;return ie.
errors=i,e===0}function ir(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.deny===void 0||!s.call(r,"deny"))&&(c="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(c="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(c="limit"))return ir.errors=[{}],!1;{let d=e;for(let y of Object.
keys(r))if(!(y==="deny"||y==="hold"||y==="limit"))return ir.errors=[{}],!1;if(d===e){if(r.deny!==void 0&&s.call(r,"deny")){
let y=r.deny,g=e;if(e===g)if(Array.isArray(y)){if(y.length>100)return ir.errors=[{}],!1;{var t=!0;let l=y.length;for(let o=0;o<
l;o++){let a=e;ie(y[o],{instancePath:V+"/deny/"+o,parentData:y,parentDataProperty:o,rootData:K})||(i=i===null?ie.errors:
i.concat(ie.errors),e=i.length);var t=a===e;if(!t)break}}}else return ir.errors=[{}],!1;var u=g===e}else var u=!0;if(u){
if(r.hold!==void 0&&s.call(r,"hold")){let g=r.hold,f=e;if(e===f)if(Array.isArray(g)){if(g.length>100)return ir.errors=[{}],
!1;{var b=!0;let o=g.length;for(let a=0;a<o;a++){let v=e;ie(g[a],{instancePath:V+"/hold/"+a,parentData:g,parentDataProperty:a,
rootData:K})||(i=i===null?ie.errors:i.concat(ie.errors),e=i.length);var b=v===e;if(!b)break}}}else return ir.errors=[{}],
!1;var u=f===e}else var u=!0;if(u)if(r.limit!==void 0&&s.call(r,"limit")){let g=r.limit,f=e;if(e===f)if(g&&typeof g=="ob\
ject"&&!Array.isArray(g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))
return ir.errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,v=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return ir.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return ir.
errors=[{}],!1;if(a<1||isNaN(a))return ir.errors=[{}],!1}var m=v===e}else var m=!0;if(m){if(g.statementSeconds!==void 0&&
s.call(g,"statementSeconds")){let v=g.statementSeconds,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ir.
errors=[{}],!1;if(e===p&&typeof v=="number"&&isFinite(v)){if(v>31622400||isNaN(v))return ir.errors=[{}],!1;if(v<1||isNaN(
v))return ir.errors=[{}],!1}var m=p===e}else var m=!0;if(m)if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let v=g.sessionRows,
p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ir.errors=[{}],!1;if(e===p&&typeof v=="number"&&isFinite(
v)){if(v>1e12||isNaN(v))return ir.errors=[{}],!1;if(v<1||isNaN(v))return ir.errors=[{}],!1}var m=p===e}else var m=!0}}}else
return ir.errors=[{}],!1;var u=f===e}else var u=!0}}}}else return ir.errors=[{}],!1;return ir.errors=i,e===0}var bs={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function ar(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(b="entrypoint")||(r.input===
void 0||!s.call(r,"input"))&&(b="input")||(r.expect===void 0||!s.call(r,"expect"))&&(b="expect"))return ar.errors=[{}],!1;
{let m=e;for(let c of Object.keys(r))if(!(c==="entrypoint"||c==="input"||c==="expect"))return ar.errors=[{}],!1;if(m===e){
if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let c=r.entrypoint,d=e;if(typeof c!="string")return ar.errors=[{}],!1;
if(!(c==="session"||c==="statement"))return ar.errors=[{}],!1;var u=d===e}else var u=!0;if(u)if(r.expect!==void 0&&s.call(
r,"expect")){let c=r.expect,d=e;if(e===d)if(c&&typeof c=="object"&&!Array.isArray(c)){let g;if((c.decision===void 0||!s.
call(c,"decision"))&&(g="decision"))return ar.errors=[{}],!1;{let f=e;for(let l of Object.keys(c))if(!(l==="decision"||l===
"grant"))return ar.errors=[{}],!1;if(f===e){if(c.decision!==void 0&&s.call(c,"decision")){let l=c.decision,o=e;if(typeof l!=
"string")return ar.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return ar.errors=[{}],!1;var t=o===e}else var t=!0;
if(t)if(c.grant!==void 0&&s.call(c,"grant")){let l=c.grant,o=e;if(e===e)if(typeof l=="string"){if(n(l)>127)return ar.errors=
[{}],!1;if(n(l)<3)return ar.errors=[{}],!1;if(!Rr.test(l))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var t=o===
e}else var t=!0}}}else return ar.errors=[{}],!1;var u=d===e}else var u=!0}}}else return ar.errors=[{}],!1;return ar.errors=
i,e===0}function J(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let z;if((r.writ===void 0||!s.call(r,"writ"))&&(z="writ"))return J.errors=[{}],!1;
{let W=e;for(let T of Object.keys(r))if(T!=="writ")return J.errors=[{}],!1;if(W===e&&r.writ!==void 0&&s.call(r,"writ")){
let T=r.writ;if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let U;if((T.format===void 0||!s.call(T,"format"))&&(U=
"format")||(T.name===void 0||!s.call(T,"name"))&&(U="name")||(T.issuers===void 0||!s.call(T,"issuers"))&&(U="issuers")||
(T.limits===void 0||!s.call(T,"limits"))&&(U="limits")||(T.people===void 0||!s.call(T,"people"))&&(U="people")||(T.memberships===
void 0||!s.call(T,"memberships"))&&(U="memberships")||(T.claimed===void 0||!s.call(T,"claimed"))&&(U="claimed")||(T.resources===
void 0||!s.call(T,"resources"))&&(U="resources")||(T.grants===void 0||!s.call(T,"grants"))&&(U="grants")||(T.index===void 0||
!s.call(T,"index"))&&(U="index")||(T.masks===void 0||!s.call(T,"masks"))&&(U="masks")||(T.guards===void 0||!s.call(T,"gu\
ards"))&&(U="guards")||(T.vectors===void 0||!s.call(T,"vectors"))&&(U="vectors"))return J.errors=[{}],!1;{let ee=e;for(let X of Object.
keys(T))if(!s.call(Ci.properties.writ.properties,X))return J.errors=[{}],!1;if(ee===e){if(T.format!==void 0&&s.call(T,"f\
ormat")){let X=T.format,Q=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return J.errors=[{}],!1;if(e===Q&&typeof X==
"number"&&isFinite(X)){if(X>1e6||isNaN(X))return J.errors=[{}],!1;if(X<1||isNaN(X))return J.errors=[{}],!1}var t=Q===e}else
var t=!0;if(t){if(T.name!==void 0&&s.call(T,"name")){let Q=T.name,Ne=e;if(e===e)if(typeof Q=="string"){if(n(Q)>63)return J.
errors=[{}],!1;if(n(Q)<1)return J.errors=[{}],!1;if(!He.test(Q))return J.errors=[{}],!1}else return J.errors=[{}],!1;var t=Ne===
e}else var t=!0;if(t){if(T.issuers!==void 0&&s.call(T,"issuers")){let Ne=T.issuers,$e=e;if(e===$e)if(Ne&&typeof Ne=="obj\
ect"&&!Array.isArray(Ne)){if(Object.keys(Ne).length>20)return J.errors=[{}],!1;for(let he of Object.keys(Ne)){let de=e;if(e===
de)if(typeof he=="string"){if(n(he)>1024){let ce={};i===null?i=[ce]:i.push(ce),e++}else if(n(he)<1){let ce={};i===null?i=
[ce]:i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),e++}var u=de===e;if(!u){let ce={};return i===null?i=[ce]:
i.push(ce),e++,J.errors=i,!1}}if(u)for(let he of Object.keys(Ne)){let de=Ne[he],ce=e;if(e===ce)if(de&&typeof de=="object"&&
!Array.isArray(de)){let oe;if((de.trial===void 0||!s.call(de,"trial"))&&(oe="trial")||(de.workloads===void 0||!s.call(de,
"workloads"))&&(oe="workloads"))return J.errors=[{}],!1;{let be=e;for(let pe of Object.keys(de))if(!(pe==="trial"||pe===
"workloads"))return J.errors=[{}],!1;if(be===e){if(de.trial!==void 0&&s.call(de,"trial")){let pe=e;if(typeof de.trial!="\
boolean")return J.errors=[{}],!1;var b=pe===e}else var b=!0;if(b)if(de.workloads!==void 0&&s.call(de,"workloads")){let pe=e;
if(typeof de.workloads!="boolean")return J.errors=[{}],!1;var b=pe===e}else var b=!0}}}else return J.errors=[{}],!1;var m=ce===
e;if(!m)break}}else return J.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(T.limits!==void 0&&s.call(T,"limits")){let $e=T.
limits,Ee=e;if(e===Ee)if($e&&typeof $e=="object"&&!Array.isArray($e)){let de;if(($e.sessionSeconds===void 0||!s.call($e,
"sessionSeconds"))&&(de="sessionSeconds")||($e.groupsFreshSeconds===void 0||!s.call($e,"groupsFreshSeconds"))&&(de="grou\
psFreshSeconds"))return J.errors=[{}],!1;{let ce=e;for(let oe of Object.keys($e))if(!(oe==="sessionSeconds"||oe==="group\
sFreshSeconds"))return J.errors=[{}],!1;if(ce===e){if($e.sessionSeconds!==void 0&&s.call($e,"sessionSeconds")){let oe=$e.
sessionSeconds,be=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return J.errors=[{}],!1;if(e===be&&typeof oe==
"number"&&isFinite(oe)){if(oe>9007199254740991||isNaN(oe))return J.errors=[{}],!1;if(oe<0||isNaN(oe))return J.errors=[{}],
!1}var c=be===e}else var c=!0;if(c)if($e.groupsFreshSeconds!==void 0&&s.call($e,"groupsFreshSeconds")){let oe=$e.groupsFreshSeconds,
be=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return J.errors=[{}],!1;if(e===be&&typeof oe=="number"&&
isFinite(oe)){if(oe>9007199254740991||isNaN(oe))return J.errors=[{}],!1;if(oe<0||isNaN(oe))return J.errors=[{}],!1}var c=be===
e}else var c=!0}}}else return J.errors=[{}],!1;var t=Ee===e}else var t=!0;if(t){if(T.people!==void 0&&s.call(T,"people")){
let Ee=T.people,he=e;if(e===he)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){if(Object.keys(Ee).length>1e5)return J.errors=
[{}],!1;for(let ce of Object.keys(Ee)){let oe=e;if(e===oe)if(typeof ce=="string"){if(n(ce)>1024){let be={};i===null?i=[be]:
i.push(be),e++}else if(n(ce)<1){let be={};i===null?i=[be]:i.push(be),e++}}else{let be={};i===null?i=[be]:i.push(be),e++}
var d=oe===e;if(!d){let be={};return i===null?i=[be]:i.push(be),e++,J.errors=i,!1}}if(d)for(let ce of Object.keys(Ee)){let oe=Ee[ce],
be=e;if(e===be)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let pe;if((oe.issuer===void 0||!s.call(oe,"issuer"))&&(pe=
"issuer")||(oe.subject===void 0||!s.call(oe,"subject"))&&(pe="subject"))return J.errors=[{}],!1;{let Pe=e;for(let ue of Object.
keys(oe))if(!(ue==="issuer"||ue==="subject"))return J.errors=[{}],!1;if(Pe===e){if(oe.issuer!==void 0&&s.call(oe,"issuer")){
let ue=oe.issuer,ve=e;if(e===e)if(typeof ue=="string"){if(n(ue)>63)return J.errors=[{}],!1;if(n(ue)<1)return J.errors=[{}],
!1;if(!He.test(ue))return J.errors=[{}],!1}else return J.errors=[{}],!1;var y=ve===e}else var y=!0;if(y)if(oe.subject!==
void 0&&s.call(oe,"subject")){let ue=oe.subject,ve=e;if(e===ve)if(typeof ue=="string"){if(n(ue)>255)return J.errors=[{}],
!1;if(n(ue)<1)return J.errors=[{}],!1}else return J.errors=[{}],!1;var y=ve===e}else var y=!0}}}else return J.errors=[{}],
!1;var g=be===e;if(!g)break}}else return J.errors=[{}],!1;var t=he===e}else var t=!0;if(t){if(T.memberships!==void 0&&s.
call(T,"memberships")){let he=T.memberships,de=e;if(e===de)if(he&&typeof he=="object"&&!Array.isArray(he)){if(Object.keys(
he).length>1e5)return J.errors=[{}],!1;for(let oe of Object.keys(he)){let be=e;if(e===be)if(typeof oe=="string"){if(n(oe)>
1024){let pe={};i===null?i=[pe]:i.push(pe),e++}else if(n(oe)<1){let pe={};i===null?i=[pe]:i.push(pe),e++}}else{let pe={};
i===null?i=[pe]:i.push(pe),e++}var f=be===e;if(!f){let pe={};return i===null?i=[pe]:i.push(pe),e++,J.errors=i,!1}}if(f)for(let oe of Object.
keys(he)){let be=he[oe],pe=e;if(e===pe)if(Array.isArray(be)){if(be.length>1e4)return J.errors=[{}],!1;{var l=!0;let Pe=be.
length;for(let ue=0;ue<Pe;ue++){let ve=be[ue],Ae=e;if(e===e)if(typeof ve=="string"){if(n(ve)>63)return J.errors=[{}],!1;
if(n(ve)<1)return J.errors=[{}],!1;if(!He.test(ve))return J.errors=[{}],!1}else return J.errors=[{}],!1;var l=Ae===e;if(!l)
break}}}else return J.errors=[{}],!1;var o=pe===e;if(!o)break}}else return J.errors=[{}],!1;var t=de===e}else var t=!0;if(t){
if(T.claimed!==void 0&&s.call(T,"claimed")){let de=T.claimed,ce=e;if(e===ce)if(de&&typeof de=="object"&&!Array.isArray(de)){
if(Object.keys(de).length>20)return J.errors=[{}],!1;for(let be of Object.keys(de)){let pe=e;if(e===pe)if(typeof be=="st\
ring"){if(n(be)>1024){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}else if(n(be)<1){let Pe={};i===null?i=[Pe]:i.push(Pe),e++}}else{
let Pe={};i===null?i=[Pe]:i.push(Pe),e++}var a=pe===e;if(!a){let Pe={};return i===null?i=[Pe]:i.push(Pe),e++,J.errors=i,
!1}}if(a)for(let be of Object.keys(de)){let pe=de[be],Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.
keys(pe).length>100)return J.errors=[{}],!1;for(let ue of Object.keys(pe)){let ve=e;if(e===ve)if(typeof ue=="string"){if(n(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(n(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var v=ve===e;if(!v){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(v)for(let ue of Object.
keys(pe)){let ve=pe[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(n(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(n(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var p=me===e;if(!p){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(p)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var A=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(n(Ge)>63)return J.errors=[{}],!1;if(n(Ge)<1)return J.errors=
[{}],!1;if(!He.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var A=jr===e;if(!A)break}}}else return J.errors=
[{}],!1;var $=_e===e;if(!$)break}}else return J.errors=[{}],!1;var E=Ae===e;if(!E)break}}else return J.errors=[{}],!1;var P=Pe===
e;if(!P)break}}else return J.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){if(T.resources!==void 0&&s.call(T,"resource\
s")){let ce=T.resources,oe=e;if(e===oe)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return J.
errors=[{}],!1;for(let pe of Object.keys(ce)){let Pe=e;if(e===Pe)if(typeof pe=="string"){if(n(pe)>1024){let ue={};i===null?
i=[ue]:i.push(ue),e++}else if(n(pe)<1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),
e++}var L=Pe===e;if(!L){let ue={};return i===null?i=[ue]:i.push(ue),e++,J.errors=i,!1}}if(L)for(let pe of Object.keys(ce)){
let Pe=e;De(ce[pe],{instancePath:V+"/writ/resources/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ce,parentDataProperty:pe,
rootData:K})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var k=Pe===e;if(!k)break}}else return J.errors=[{}],
!1;var t=oe===e}else var t=!0;if(t){if(T.grants!==void 0&&s.call(T,"grants")){let oe=T.grants,be=e;if(e===be)if(oe&&typeof oe==
"object"&&!Array.isArray(oe)){if(Object.keys(oe).length>2e5)return J.errors=[{}],!1;for(let Pe of Object.keys(oe)){let ue=e;
if(e===ue)if(typeof Pe=="string"){if(n(Pe)>1024){let ve={};i===null?i=[ve]:i.push(ve),e++}else if(n(Pe)<1){let ve={};i===
null?i=[ve]:i.push(ve),e++}}else{let ve={};i===null?i=[ve]:i.push(ve),e++}var _=ue===e;if(!_){let ve={};return i===null?
i=[ve]:i.push(ve),e++,J.errors=i,!1}}if(_)for(let Pe of Object.keys(oe)){let ue=e;Te(oe[Pe],{instancePath:V+"/writ/grant\
s/"+Pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:oe,parentDataProperty:Pe,rootData:K})||(i=i===null?Te.errors:i.
concat(Te.errors),e=i.length);var w=ue===e;if(!w)break}}else return J.errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(T.
index!==void 0&&s.call(T,"index")){let be=T.index,pe=e;if(e===pe)if(be&&typeof be=="object"&&!Array.isArray(be)){if(Object.
keys(be).length>2e5)return J.errors=[{}],!1;for(let ue of Object.keys(be)){let ve=e;if(e===ve)if(typeof ue=="string"){if(n(
ue)>1024){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}else if(n(ue)<1){let Ae={};i===null?i=[Ae]:i.push(Ae),e++}}else{let Ae={};
i===null?i=[Ae]:i.push(Ae),e++}var h=ve===e;if(!h){let Ae={};return i===null?i=[Ae]:i.push(Ae),e++,J.errors=i,!1}}if(h)for(let ue of Object.
keys(be)){let ve=be[ue],Ae=e;if(e===Ae)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e4)return J.
errors=[{}],!1;for(let Se of Object.keys(ve)){let me=e;if(e===me)if(typeof Se=="string"){if(n(Se)>1024){let _e={};i===null?
i=[_e]:i.push(_e),e++}else if(n(Se)<1){let _e={};i===null?i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),
e++}var I=me===e;if(!I){let _e={};return i===null?i=[_e]:i.push(_e),e++,J.errors=i,!1}}if(I)for(let Se of Object.keys(ve)){
let me=ve[Se],_e=e;if(e===_e)if(Array.isArray(me)){if(me.length>1e4)return J.errors=[{}],!1;{var x=!0;let Nr=me.length;for(let Ar=0;Ar<
Nr;Ar++){let Ge=me[Ar],jr=e;if(e===e)if(typeof Ge=="string"){if(n(Ge)>127)return J.errors=[{}],!1;if(n(Ge)<3)return J.errors=
[{}],!1;if(!Rr.test(Ge))return J.errors=[{}],!1}else return J.errors=[{}],!1;var x=jr===e;if(!x)break}}}else return J.errors=
[{}],!1;var j=_e===e;if(!j)break}}else return J.errors=[{}],!1;var C=Ae===e;if(!C)break}}else return J.errors=[{}],!1;var t=pe===
e}else var t=!0;if(t){if(T.masks!==void 0&&s.call(T,"masks")){let pe=T.masks,Pe=e;if(e===Pe)if(pe&&typeof pe=="object"&&
!Array.isArray(pe)){if(Object.keys(pe).length>1e4)return J.errors=[{}],!1;for(let ve of Object.keys(pe)){let Ae=e;if(e===
Ae)if(typeof ve=="string"){if(n(ve)>1024){let Se={};i===null?i=[Se]:i.push(Se),e++}else if(n(ve)<1){let Se={};i===null?i=
[Se]:i.push(Se),e++}}else{let Se={};i===null?i=[Se]:i.push(Se),e++}var H=Ae===e;if(!H){let Se={};return i===null?i=[Se]:
i.push(Se),e++,J.errors=i,!1}}if(H)for(let ve of Object.keys(pe)){let Ae=e;Re(pe[ve],{instancePath:V+"/writ/masks/"+ve.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:pe,parentDataProperty:ve,rootData:K})||(i=i===null?Re.errors:i.concat(Re.errors),
e=i.length);var M=Ae===e;if(!M)break}}else return J.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(T.guards!==void 0&&
s.call(T,"guards")){let Pe=T.guards,ue=e;if(e===ue)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(Pe).length>
1e4)return J.errors=[{}],!1;for(let Ae of Object.keys(Pe)){let Se=e;if(e===Se)if(typeof Ae=="string"){if(n(Ae)>1024){let me={};
i===null?i=[me]:i.push(me),e++}else if(n(Ae)<1){let me={};i===null?i=[me]:i.push(me),e++}}else{let me={};i===null?i=[me]:
i.push(me),e++}var D=Se===e;if(!D){let me={};return i===null?i=[me]:i.push(me),e++,J.errors=i,!1}}if(D)for(let Ae of Object.
keys(Pe)){let Se=e;ir(Pe[Ae],{instancePath:V+"/writ/guards/"+Ae.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Pe,parentDataProperty:Ae,
rootData:K})||(i=i===null?ir.errors:i.concat(ir.errors),e=i.length);var R=Se===e;if(!R)break}}else return J.errors=[{}],
!1;var t=ue===e}else var t=!0;if(t){if(T.zones!==void 0&&s.call(T,"zones")){let ue=T.zones,ve=e;if(e===ve)if(ue&&typeof ue==
"object"&&!Array.isArray(ue)){if(Object.keys(ue).length>1e3)return J.errors=[{}],!1;for(let Se of Object.keys(ue)){let me=e;
if(e===me)if(typeof Se=="string"){if(n(Se)>64){let _e={};i===null?i=[_e]:i.push(_e),e++}else if(n(Se)<3){let _e={};i===null?
i=[_e]:i.push(_e),e++}}else{let _e={};i===null?i=[_e]:i.push(_e),e++}var Z=me===e;if(!Z){let _e={};return i===null?i=[_e]:
i.push(_e),e++,J.errors=i,!1}}if(Z)for(let Se of Object.keys(ue)){let me=ue[Se],_e=e;if(e===e)if(me&&typeof me=="object"&&
!Array.isArray(me)){let Nr;if((me.first===void 0||!s.call(me,"first"))&&(Nr="first")||(me.slots===void 0||!s.call(me,"sl\
ots"))&&(Nr="slots"))return J.errors=[{}],!1;{let Ar=e;for(let Ge of Object.keys(me))if(!(Ge==="first"||Ge==="slots"))return J.
errors=[{}],!1;if(Ar===e){if(me.first!==void 0&&s.call(me,"first")){let Ge=me.first,jr=e;if(!(typeof Ge=="number"&&!(Ge%
1)&&!isNaN(Ge)&&isFinite(Ge)))return J.errors=[{}],!1;if(e===jr&&typeof Ge=="number"&&isFinite(Ge)){if(Ge>1e5||isNaN(Ge))
return J.errors=[{}],!1;if(Ge<0||isNaN(Ge))return J.errors=[{}],!1}var q=jr===e}else var q=!0;if(q)if(me.slots!==void 0&&
s.call(me,"slots")){let Ge=me.slots,jr=e;if(e===jr)if(Array.isArray(Ge)){if(Ge.length>1e3)return J.errors=[{}],!1;{var S=!0;
let _i=Ge.length;for(let Br=0;Br<_i;Br++){let Pr=Ge[Br],Xr=e;if(e===Xr)if(Array.isArray(Pr)){if(Pr.length>3)return J.errors=
[{}],!1;if(Pr.length<3)return J.errors=[{}],!1;{var F=!0;let wi=Pr.length;for(let Vr=0;Vr<wi;Vr++){let wr=Pr[Vr],ei=e;if(!(typeof wr==
"number"&&!(wr%1)&&!isNaN(wr)&&isFinite(wr)))return J.errors=[{}],!1;if(e===ei&&typeof wr=="number"&&isFinite(wr)){if(wr>
253402300799||isNaN(wr))return J.errors=[{}],!1;if(wr<-1e5||isNaN(wr))return J.errors=[{}],!1}var F=ei===e;if(!F)break}}}else
return J.errors=[{}],!1;var S=Xr===e;if(!S)break}}}else return J.errors=[{}],!1;var q=jr===e}else var q=!0}}}else return J.
errors=[{}],!1;var N=_e===e;if(!N)break}}else return J.errors=[{}],!1;var t=ve===e}else var t=!0;if(t)if(T.vectors!==void 0&&
s.call(T,"vectors")){let ue=T.vectors,ve=e;if(e===ve)if(Array.isArray(ue)){if(ue.length>1e3)return J.errors=[{}],!1;{var O=!0;
let Se=ue.length;for(let me=0;me<Se;me++){let _e=e;ar(ue[me],{instancePath:V+"/writ/vectors/"+me,parentData:ue,parentDataProperty:me,
rootData:K})||(i=i===null?ar.errors:i.concat(ar.errors),e=i.length);var O=_e===e;if(!O)break}}}else return J.errors=[{}],
!1;var t=ve===e}else var t=!0}}}}}}}}}}}}}}}else return J.errors=[{}],!1}}}else return J.errors=[{}],!1;return J.errors=
i,e===0}var gi=Yr,Ui={type:"object",additionalProperties:!1,required:["grant","grantUntil","subject","resource","role","\
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
chEquality"))&&(c="searchEquality"))return ur.errors=[{}],!1;{let d=e;for(let y of Object.keys(r))if(!(y==="schema"||y===
"table"||y==="column"||y==="mask"||y==="nullsShow"||y==="writeAllow"||y==="searchEquality"))return ur.errors=[{}],!1;if(d===
e){if(r.schema!==void 0&&s.call(r,"schema")){let y=r.schema,g=e;if(typeof y!="string"&&y!==null)return ur.errors=[{}],!1;
if(e===g&&typeof y=="string"&&n(y)>63)return ur.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let g=r.table,f=e;if(typeof g!="string"&&g!==null)return ur.errors=[{}],!1;if(e===f&&typeof g=="string"&&n(g)>
63)return ur.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let f=r.column,l=e;
if(typeof f!="string"&&f!==null)return ur.errors=[{}],!1;if(e===l&&typeof f=="string"&&n(f)>63)return ur.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,o=e,a=e,v=!1,p=null,A=e;if(e===A)if(l&&
typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&(P="form")){let L={};i===null?i=[L]:
i.push(L),e++}else{let L=e;for(let k of Object.keys(l))if(k!=="form"){let _={};i===null?i=[_]:i.push(_),e++;break}if(L===
e&&l.form!==void 0&&s.call(l,"form")){let k=l.form;if(typeof k!="string"){let _={};i===null?i=[_]:i.push(_),e++}if(!(k===
"null"||k==="hash"||k==="email")){let _={};i===null?i=[_]:i.push(_),e++}}}}else{let P={};i===null?i=[P]:i.push(P),e++}var b=A===
e;b&&(v=!0,p=0);let $=e;if(e===$)if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if((l.form===void 0||!s.call(l,"form"))&&
(P="form")){let L={};i===null?i=[L]:i.push(L),e++}else{let L=e;for(let k of Object.keys(l))if(!(k==="form"||k==="value")){
let _={};i===null?i=[_]:i.push(_),e++;break}if(L===e){if(l.form!==void 0&&s.call(l,"form")){let k=l.form,_=e;if(typeof k!=
"string"){let h={};i===null?i=[h]:i.push(h),e++}if(k!=="fixed"){let h={};i===null?i=[h]:i.push(h),e++}var u=_===e}else var u=!0;
if(u)if(l.value!==void 0&&s.call(l,"value")){let k=l.value,_=e;if(e===_)if(typeof k=="string"){if(n(k)>1e3){let h={};i===
null?i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}var u=_===e}else var u=!0}}}else{let P={};i===null?
i=[P]:i.push(P),e++}var b=$===e;if(b&&v)v=!1,p=[p,1];else{b&&(v=!0,p=1);let P=e;if(e===P)if(l&&typeof l=="object"&&!Array.
isArray(l)){let k;if((l.form===void 0||!s.call(l,"form"))&&(k="form")||(l.first===void 0||!s.call(l,"first"))&&(k="first")||
(l.last===void 0||!s.call(l,"last"))&&(k="last")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.
keys(l))if(!(w==="form"||w==="first"||w==="last")){let h={};i===null?i=[h]:i.push(h),e++;break}if(_===e){if(l.form!==void 0&&
s.call(l,"form")){let w=l.form,h=e;if(typeof w!="string"){let x={};i===null?i=[x]:i.push(x),e++}if(w!=="keep"){let x={};
i===null?i=[x]:i.push(x),e++}var m=h===e}else var m=!0;if(m){if(l.first!==void 0&&s.call(l,"first")){let h=l.first,I=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let j={};i===null?i=[j]:i.push(j),e++}if(e===I&&typeof h=="number"&&isFinite(
h)){if(h>64||isNaN(h)){let j={};i===null?i=[j]:i.push(j),e++}else if(h<0||isNaN(h)){let j={};i===null?i=[j]:i.push(j),e++}}
var m=I===e}else var m=!0;if(m)if(l.last!==void 0&&s.call(l,"last")){let h=l.last,I=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let j={};i===null?i=[j]:i.push(j),e++}if(e===I&&typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){let j={};
i===null?i=[j]:i.push(j),e++}else if(h<0||isNaN(h)){let j={};i===null?i=[j]:i.push(j),e++}}var m=I===e}else var m=!0}}}}else{
let k={};i===null?i=[k]:i.push(k),e++}var b=P===e;b&&v?(v=!1,p=[p,2]):b&&(v=!0,p=2)}if(v)e=a,i!==null&&(a?i.length=a:i=null);else{
let P={};return i===null?i=[P]:i.push(P),e++,ur.errors=i,!1}var t=o===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let o=e;if(typeof r.nullsShow!="boolean")return ur.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let a=e;if(typeof r.writeAllow!="boolean")return ur.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let a=e;if(typeof r.searchEquality!="boolean")return ur.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return ur.errors=[{}],!1;return ur.errors=i,e===0}function G(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let L;if((r.grant===void 0||!s.call(r,"grant"))&&(L="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(L="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(L="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(L="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(L="role")||(r.allow===void 0||!s.call(r,"allow"))&&(L="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(L="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(L="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(L="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(L="limits")||(r.record===void 0||
!s.call(r,"record"))&&(L="record"))return G.errors=[{}],!1;{let k=e;for(let _ of Object.keys(r))if(!s.call(Ui.properties,
_))return G.errors=[{}],!1;if(k===e){if(r.grant!==void 0&&s.call(r,"grant")){let _=r.grant,w=e;if(e===e)if(typeof _=="st\
ring"){if(n(_)>127)return G.errors=[{}],!1;if(n(_)<3)return G.errors=[{}],!1;if(!Rr.test(_))return G.errors=[{}],!1}else
return G.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let w=r.grantUntil,
h=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return G.errors=[{}],!1;if(e===h&&typeof w=="number"&&isFinite(
w)){if(w>253402300799||isNaN(w))return G.errors=[{}],!1;if(w<0||isNaN(w))return G.errors=[{}],!1}var t=h===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let h=r.subject,I=e;if(e===I)if(typeof h=="string"){if(n(h)>512)return G.
errors=[{}],!1;if(n(h)<1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let I=r.resource,x=e;if(e===e)if(typeof I=="string"){if(n(I)>63)return G.errors=[{}],!1;if(n(
I)<1)return G.errors=[{}],!1;if(!He.test(I))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=x===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let x=r.role,j=e;if(e===e)if(typeof x=="string"){if(n(x)>63)return G.errors=
[{}],!1;if(n(x)<1)return G.errors=[{}],!1;if(!He.test(x))return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=j===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let j=r.allow,C=e;if(e===C)if(Array.isArray(j)){if(j.length>
16)return G.errors=[{}],!1;{var u=!0;let M=j.length;for(let D=0;D<M;D++){let R=j[D],Z=e;if(typeof R!="string")return G.errors=
[{}],!1;if(!(R==="all"||R==="select"||R==="insert"||R==="update"||R==="delete"||R==="merge"||R==="truncate"||R==="ddl"||
R==="call"||R==="do"||R==="lock"||R==="notify"||R==="maintenance"||R==="set"||R==="other"))return G.errors=[{}],!1;var u=Z===
e;if(!u)break}}}else return G.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let C=r.
tables,H=e;if(e===H)if(Array.isArray(C)){if(C.length>2)return G.errors=[{}],!1;{var b=!0;let D=C.length;for(let R=0;R<D;R++){
let Z=C[R],S=e;if(e===S)if(Array.isArray(Z)){if(Z.length>1e3)return G.errors=[{}],!1;{var m=!0;let q=Z.length;for(let N=0;N<
q;N++){let O=Z[N],z=e;if(e===e)if(O&&typeof O=="object"&&!Array.isArray(O)){let T;if((O.schema===void 0||!s.call(O,"sche\
ma"))&&(T="schema")||(O.table===void 0||!s.call(O,"table"))&&(T="table"))return G.errors=[{}],!1;{let U=e;for(let ee of Object.
keys(O))if(!(ee==="schema"||ee==="table"))return G.errors=[{}],!1;if(U===e){if(O.schema!==void 0&&s.call(O,"schema")){let ee=O.
schema,X=e;if(typeof ee!="string"&&ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&n(ee)>63)return G.errors=
[{}],!1;var c=X===e}else var c=!0;if(c)if(O.table!==void 0&&s.call(O,"table")){let ee=O.table,X=e;if(typeof ee!="string"&&
ee!==null)return G.errors=[{}],!1;if(e===X&&typeof ee=="string"&&n(ee)>63)return G.errors=[{}],!1;var c=X===e}else var c=!0}}}else
return G.errors=[{}],!1;var m=z===e;if(!m)break}}}else return G.errors=[{}],!1;var b=S===e;if(!b)break}}}else return G.errors=
[{}],!1;var t=H===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let H=r.functions,M=e;if(e===M)if(Array.
isArray(H)){if(H.length>1e3)return G.errors=[{}],!1;{var d=!0;let R=H.length;for(let Z=0;Z<R;Z++){let S=H[Z],F=e;if(e===
e)if(typeof S=="string"){if(n(S)>261)return G.errors=[{}],!1;if(n(S)<3)return G.errors=[{}],!1;if(!Gr.test(S))return G.errors=
[{}],!1}else return G.errors=[{}],!1;var d=F===e;if(!d)break}}}else return G.errors=[{}],!1;var t=M===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let M=r.masks,D=e;if(e===D)if(M&&typeof M=="object"&&!Array.isArray(M)){let Z;if((M.
unlisted===void 0||!s.call(M,"unlisted"))&&(Z="unlisted")||(M.rules===void 0||!s.call(M,"rules"))&&(Z="rules")||(M.clear===
void 0||!s.call(M,"clear"))&&(Z="clear")||(M.detect===void 0||!s.call(M,"detect"))&&(Z="detect"))return G.errors=[{}],!1;
{let S=e;for(let F of Object.keys(M))if(!(F==="unlisted"||F==="rules"||F==="clear"||F==="detect"))return G.errors=[{}],!1;
if(S===e){if(M.unlisted!==void 0&&s.call(M,"unlisted")){let F=M.unlisted,q=e;if(typeof F!="string")return G.errors=[{}],
!1;if(!(F==="show"||F==="hide"))return G.errors=[{}],!1;var y=q===e}else var y=!0;if(y){if(M.rules!==void 0&&s.call(M,"r\
ules")){let q=M.rules,N=e;if(e===N)if(Array.isArray(q)){if(q.length>1e4)return G.errors=[{}],!1;{var g=!0;let z=q.length;
for(let W=0;W<z;W++){let T=e;ur(q[W],{instancePath:V+"/masks/rules/"+W,parentData:q,parentDataProperty:W,rootData:K})||(i=
i===null?ur.errors:i.concat(ur.errors),e=i.length);var g=T===e;if(!g)break}}}else return G.errors=[{}],!1;var y=N===e}else
var y=!0;if(y){if(M.clear!==void 0&&s.call(M,"clear")){let N=M.clear,O=e;if(e===O)if(Array.isArray(N)){if(N.length>1e5)return G.
errors=[{}],!1;{var f=!0;let W=N.length;for(let T=0;T<W;T++){let U=N[T],ee=e;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(
U)){let Q;if((U.schema===void 0||!s.call(U,"schema"))&&(Q="schema")||(U.table===void 0||!s.call(U,"table"))&&(Q="table")||
(U.column===void 0||!s.call(U,"column"))&&(Q="column"))return G.errors=[{}],!1;{let Ne=e;for(let $e of Object.keys(U))if(!($e===
"schema"||$e==="table"||$e==="column"))return G.errors=[{}],!1;if(Ne===e){if(U.schema!==void 0&&s.call(U,"schema")){let $e=U.
schema,Ee=e;if(typeof $e!="string"&&$e!==null)return G.errors=[{}],!1;if(e===Ee&&typeof $e=="string"&&n($e)>63)return G.
errors=[{}],!1;var l=Ee===e}else var l=!0;if(l){if(U.table!==void 0&&s.call(U,"table")){let Ee=U.table,he=e;if(typeof Ee!=
"string"&&Ee!==null)return G.errors=[{}],!1;if(e===he&&typeof Ee=="string"&&n(Ee)>63)return G.errors=[{}],!1;var l=he===
e}else var l=!0;if(l)if(U.column!==void 0&&s.call(U,"column")){let Ee=U.column,he=e;if(typeof Ee!="string"&&Ee!==null)return G.
errors=[{}],!1;if(e===he&&typeof Ee=="string"&&n(Ee)>63)return G.errors=[{}],!1;var l=he===e}else var l=!0}}}}else return G.
errors=[{}],!1;var f=ee===e;if(!f)break}}}else return G.errors=[{}],!1;var y=O===e}else var y=!0;if(y)if(M.detect!==void 0&&
s.call(M,"detect")){let N=M.detect,O=e;if(e===O)if(Array.isArray(N)){if(N.length>5)return G.errors=[{}],!1;{var o=!0;let W=N.
length;for(let T=0;T<W;T++){let U=N[T],ee=e;if(e===ee)if(typeof U=="string"){if(n(U)>64)return G.errors=[{}],!1;if(n(U)<
1)return G.errors=[{}],!1}else return G.errors=[{}],!1;var o=ee===e;if(!o)break}}}else return G.errors=[{}],!1;var y=O===
e}else var y=!0}}}}}else return G.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let D=e;if(typeof r.guarded!="boolean")return G.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let R=r.limits,Z=e;if(e===Z)if(R&&typeof R=="object"&&!Array.isArray(R)){let F;if((R.sessionSeconds===
void 0||!s.call(R,"sessionSeconds"))&&(F="sessionSeconds"))return G.errors=[{}],!1;{let q=e;for(let N of Object.keys(R))
if(!(N==="rows"||N==="statementSeconds"||N==="sessionSeconds"||N==="sessionRows"))return G.errors=[{}],!1;if(q===e){if(R.
rows!==void 0&&s.call(R,"rows")){let N=R.rows,O=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return G.errors=
[{}],!1;if(e===O&&typeof N=="number"&&isFinite(N)){if(N>1e9||isNaN(N))return G.errors=[{}],!1;if(N<1||isNaN(N))return G.
errors=[{}],!1}var a=O===e}else var a=!0;if(a){if(R.statementSeconds!==void 0&&s.call(R,"statementSeconds")){let O=R.statementSeconds,
z=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return G.errors=[{}],!1;if(e===z&&typeof O=="number"&&isFinite(
O)){if(O>31622400||isNaN(O))return G.errors=[{}],!1;if(O<1||isNaN(O))return G.errors=[{}],!1}var a=z===e}else var a=!0;if(a){
if(R.sessionSeconds!==void 0&&s.call(R,"sessionSeconds")){let z=R.sessionSeconds,W=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(
z)&&isFinite(z)))return G.errors=[{}],!1;if(e===W&&typeof z=="number"&&isFinite(z)){if(z>9007199254740991||isNaN(z))return G.
errors=[{}],!1;if(z<0||isNaN(z))return G.errors=[{}],!1}var a=W===e}else var a=!0;if(a)if(R.sessionRows!==void 0&&s.call(
R,"sessionRows")){let z=R.sessionRows,W=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return G.errors=[{}],
!1;if(e===W&&typeof z=="number"&&isFinite(z)){if(z>1e12||isNaN(z))return G.errors=[{}],!1;if(z<1||isNaN(z))return G.errors=
[{}],!1}var a=W===e}else var a=!0}}}}}else return G.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.record!==void 0&&
s.call(r,"record")){let Z=r.record,S=e;if(e===S)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let q;if((Z.results===void 0||
!s.call(Z,"results"))&&(q="results")||(Z.rows===void 0||!s.call(Z,"rows"))&&(q="rows")||(Z.durable===void 0||!s.call(Z,"\
durable"))&&(q="durable"))return G.errors=[{}],!1;{let N=e;for(let O of Object.keys(Z))if(!(O==="results"||O==="rows"||O===
"durable"))return G.errors=[{}],!1;if(N===e){if(Z.results!==void 0&&s.call(Z,"results")){let O=Z.results,z=e;if(typeof O!=
"string")return G.errors=[{}],!1;if(!(O==="none"||O==="digest"||O==="rows"))return G.errors=[{}],!1;var v=z===e}else var v=!0;
if(v){if(Z.rows!==void 0&&s.call(Z,"rows")){let z=Z.rows,W=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return G.
errors=[{}],!1;if(e===W&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return G.errors=[{}],!1;if(z<0||isNaN(z))return G.
errors=[{}],!1}var v=W===e}else var v=!0;if(v)if(Z.durable!==void 0&&s.call(Z,"durable")){let z=Z.durable,W=e;if(typeof z!=
"string")return G.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return G.errors=[{}],!1;var v=W===e}else var v=!0}}}}else
return G.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.sessions!==void 0&&s.call(r,"sessions")){let S=r.sessions,F=e;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return G.errors=[{}],!1;if(e===F&&typeof S=="number"&&isFinite(
S)){if(S>1e3||isNaN(S))return G.errors=[{}],!1;if(S<1||isNaN(S))return G.errors=[{}],!1}var t=F===e}else var t=!0;if(t){
if(r.client!==void 0&&s.call(r,"client")){let F=r.client,q=e;if(e===q)if(typeof F=="string"){if(n(F)>45)return G.errors=
[{}],!1;if(n(F)<2)return G.errors=[{}],!1}else return G.errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(r.watched!==void 0&&
s.call(r,"watched")){let F=r.watched,q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F)){let O;if((F.tables===void 0||
!s.call(F,"tables"))&&(O="tables")||(F.columns===void 0||!s.call(F,"columns"))&&(O="columns"))return G.errors=[{}],!1;{let z=e;
for(let W of Object.keys(F))if(!(W==="tables"||W==="columns"))return G.errors=[{}],!1;if(z===e){if(F.tables!==void 0&&s.
call(F,"tables")){let W=F.tables,T=e;if(e===T)if(Array.isArray(W)){if(W.length>2e4)return G.errors=[{}],!1;{var p=!0;let ee=W.
length;for(let X=0;X<ee;X++){let Q=W[X],Ne=e;if(e===e)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===
void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||!s.call(Q,"table"))&&(Ee="table"))return G.errors=[{}],!1;
{let he=e;for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&n(de)>63)return G.errors=[{}],!1;var A=ce===e}else var A=!0;if(A)if(Q.table!==void 0&&s.call(Q,"table")){let de=Q.
table,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de=="string"&&n(de)>63)return G.errors=
[{}],!1;var A=ce===e}else var A=!0}}}else return G.errors=[{}],!1;var p=Ne===e;if(!p)break}}}else return G.errors=[{}],!1;
var P=T===e}else var P=!0;if(P)if(F.columns!==void 0&&s.call(F,"columns")){let W=F.columns,T=e;if(e===T)if(Array.isArray(
W)){if(W.length>2e4)return G.errors=[{}],!1;{var $=!0;let ee=W.length;for(let X=0;X<ee;X++){let Q=W[X],Ne=e;if(e===e)if(Q&&
typeof Q=="object"&&!Array.isArray(Q)){let Ee;if((Q.schema===void 0||!s.call(Q,"schema"))&&(Ee="schema")||(Q.table===void 0||
!s.call(Q,"table"))&&(Ee="table")||(Q.column===void 0||!s.call(Q,"column"))&&(Ee="column"))return G.errors=[{}],!1;{let he=e;
for(let de of Object.keys(Q))if(!(de==="schema"||de==="table"||de==="column"))return G.errors=[{}],!1;if(he===e){if(Q.schema!==
void 0&&s.call(Q,"schema")){let de=Q.schema,ce=e;if(typeof de!="string"&&de!==null)return G.errors=[{}],!1;if(e===ce&&typeof de==
"string"&&n(de)>63)return G.errors=[{}],!1;var E=ce===e}else var E=!0;if(E){if(Q.table!==void 0&&s.call(Q,"table")){let ce=Q.
table,oe=e;if(typeof ce!="string"&&ce!==null)return G.errors=[{}],!1;if(e===oe&&typeof ce=="string"&&n(ce)>63)return G.errors=
[{}],!1;var E=oe===e}else var E=!0;if(E)if(Q.column!==void 0&&s.call(Q,"column")){let ce=Q.column,oe=e;if(typeof ce!="st\
ring"&&ce!==null)return G.errors=[{}],!1;if(e===oe&&typeof ce=="string"&&n(ce)>63)return G.errors=[{}],!1;var E=oe===e}else
var E=!0}}}}else return G.errors=[{}],!1;var $=Ne===e;if(!$)break}}}else return G.errors=[{}],!1;var P=T===e}else var P=!0}}}else
return G.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}}}}}}}}else return G.errors=[{}],!1;return G.errors=i,e===0}var Jr=new RegExp(
"^[A-Za-z][A-Za-z0-9_./-]*$","u");function lr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.code===void 0||!s.call(r,"code"))&&(u="\
code")||(r.message===void 0||!s.call(r,"message"))&&(u="message"))return lr.errors=[{}],!1;{let b=e;for(let m of Object.
keys(r))if(!(m==="code"||m==="message"))return lr.errors=[{}],!1;if(b===e){if(r.code!==void 0&&s.call(r,"code")){let m=r.
code,c=e;if(e===e)if(typeof m=="string"){if(n(m)>100)return lr.errors=[{}],!1;if(n(m)<1)return lr.errors=[{}],!1;if(!Jr.
test(m))return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let m=r.message,c=e;if(e===c)if(typeof m=="string"){if(n(m)>4096)return lr.errors=[{}],!1;if(n(m)<1)return lr.
errors=[{}],!1}else return lr.errors=[{}],!1;var t=c===e}else var t=!0}}}else return lr.errors=[{}],!1;return lr.errors=
i,e===0}function cr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.view===
void 0||!s.call(r,"view"))&&(b="view")||(r.until===void 0||!s.call(r,"until"))&&(b="until")||(r.reasons===void 0||!s.call(
r,"reasons"))&&(b="reasons"))return cr.errors=[{}],!1;{let m=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="vie\
w"||c==="until"||c==="reasons"))return cr.errors=[{}],!1;if(m===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.
decision,d=e;if(typeof c!="string")return cr.errors=[{}],!1;if(c!=="allow")return cr.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(r.view!==void 0&&s.call(r,"view")){let d=e;G(r.view,{instancePath:V+"/view",parentData:r,parentDataProperty:"vi\
ew",rootData:K})||(i=i===null?G.errors:i.concat(G.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.until!==void 0&&
s.call(r,"until")){let y=r.until,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return cr.errors=[{}],!1;if(e===
g&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return cr.errors=[{}],!1;if(y<0||isNaN(y))return cr.errors=
[{}],!1}var t=g===e}else var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let y=r.reasons,g=e;if(e===g)if(Array.
isArray(y)){if(y.length>100)return cr.errors=[{}],!1;{var u=!0;let l=y.length;for(let o=0;o<l;o++){let a=e;lr(y[o],{instancePath:V+
"/reasons/"+o,parentData:y,parentDataProperty:o,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var u=a===
e;if(!u)break}}}else return cr.errors=[{}],!1;var t=g===e}else var t=!0}}}}}else return cr.errors=[{}],!1;return cr.errors=
i,e===0}function Be(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===
void 0||!s.call(r,"reasons"))&&(c="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(c="choices")||(r.until===void 0||
!s.call(r,"until"))&&(c="until"))return Be.errors=[{}],!1;{let d=e;for(let y of Object.keys(r))if(!(y==="decision"||y===
"reasons"||y==="choices"||y==="until"))return Be.errors=[{}],!1;if(d===e){if(r.decision!==void 0&&s.call(r,"decision")){
let y=r.decision,g=e;if(typeof y!="string")return Be.errors=[{}],!1;if(y!=="deny")return Be.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,f=e;if(e===f)if(Array.isArray(g)){if(g.length>
100)return Be.errors=[{}],!1;{var u=!0;let o=g.length;for(let a=0;a<o;a++){let v=e;lr(g[a],{instancePath:V+"/reasons/"+a,
parentData:g,parentDataProperty:a,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var u=v===e;if(!u)
break}}}else return Be.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let f=r.
choices,l=e;if(e===l)if(Array.isArray(f)){if(f.length>1e3)return Be.errors=[{}],!1;{var b=!0;let a=f.length;for(let v=0;v<
a;v++){let p=f[v],A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(p)){let E;if((p.grant===void 0||!s.call(p,"grant"))&&
(E="grant")||(p.role===void 0||!s.call(p,"role"))&&(E="role")||(p.until===void 0||!s.call(p,"until"))&&(E="until"))return Be.
errors=[{}],!1;{let P=e;for(let L of Object.keys(p))if(!(L==="grant"||L==="role"||L==="until"))return Be.errors=[{}],!1;
if(P===e){if(p.grant!==void 0&&s.call(p,"grant")){let L=p.grant,k=e;if(e===e)if(typeof L=="string"){if(n(L)>127)return Be.
errors=[{}],!1;if(n(L)<3)return Be.errors=[{}],!1;if(!Rr.test(L))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;
var m=k===e}else var m=!0;if(m){if(p.role!==void 0&&s.call(p,"role")){let k=p.role,_=e;if(e===e)if(typeof k=="string"){if(n(
k)>63)return Be.errors=[{}],!1;if(n(k)<1)return Be.errors=[{}],!1;if(!He.test(k))return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var m=_===e}else var m=!0;if(m)if(p.until!==void 0&&s.call(p,"until")){let k=p.until,_=e;if(!(typeof k=="\
number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Be.errors=[{}],!1;if(e===_&&typeof k=="number"&&isFinite(k)){if(k>253402300799||
isNaN(k))return Be.errors=[{}],!1;if(k<0||isNaN(k))return Be.errors=[{}],!1}var m=_===e}else var m=!0}}}}else return Be.
errors=[{}],!1;var b=A===e;if(!b)break}}}else return Be.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&
s.call(r,"until")){let f=r.until,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===
l&&typeof f=="number"&&isFinite(f)){if(f>253402300799||isNaN(f))return Be.errors=[{}],!1;if(f<0||isNaN(f))return Be.errors=
[{}],!1}var t=l===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}var ks={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Qe(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.decision===void 0||!s.call(r,"decision"))&&(m="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(m="reasons")||(r.until===void 0||!s.call(r,"until"))&&(m="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(m="limits"))return Qe.errors=[{}],!1;{let c=e;for(let d of Object.keys(r))if(!(d==="decision"||d==="reasons"||d==="unti\
l"||d==="limits"))return Qe.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let d=r.decision,y=e;
if(typeof d!="string")return Qe.errors=[{}],!1;if(!(d==="allow"||d==="deny"||d==="hold"))return Qe.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let y=r.reasons,g=e;if(e===g)if(Array.isArray(y)){if(y.
length>100)return Qe.errors=[{}],!1;{var u=!0;let l=y.length;for(let o=0;o<l;o++){let a=e;lr(y[o],{instancePath:V+"/reas\
ons/"+o,parentData:y,parentDataProperty:o,rootData:K})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length);var u=a===
e;if(!u)break}}}else return Qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let g=r.
until,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Qe.errors=[{}],!1;if(e===f&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return Qe.errors=[{}],!1;if(g<0||isNaN(g))return Qe.errors=[{}],!1}var t=f===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let g=r.limits,f=e;if(e===f)if(g&&typeof g=="object"&&!Array.isArray(
g)){let o=e;for(let a of Object.keys(g))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return Qe.
errors=[{}],!1;if(o===e){if(g.rows!==void 0&&s.call(g,"rows")){let a=g.rows,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return Qe.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Qe.errors=
[{}],!1;if(a<1||isNaN(a))return Qe.errors=[{}],!1}var b=v===e}else var b=!0;if(b){if(g.statementSeconds!==void 0&&s.call(
g,"statementSeconds")){let v=g.statementSeconds,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Qe.errors=
[{}],!1;if(e===p&&typeof v=="number"&&isFinite(v)){if(v>31622400||isNaN(v))return Qe.errors=[{}],!1;if(v<1||isNaN(v))return Qe.
errors=[{}],!1}var b=p===e}else var b=!0;if(b){if(g.sessionRows!==void 0&&s.call(g,"sessionRows")){let p=g.sessionRows,A=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Qe.errors=[{}],!1;if(e===A&&typeof p=="number"&&isFinite(
p)){if(p>1e12||isNaN(p))return Qe.errors=[{}],!1;if(p<1||isNaN(p))return Qe.errors=[{}],!1}var b=A===e}else var b=!0;if(b)
if(g.heldRows!==void 0&&s.call(g,"heldRows")){let p=g.heldRows,A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return Qe.errors=[{}],!1;if(e===A&&typeof p=="number"&&isFinite(p)){if(p>1e9||isNaN(p))return Qe.errors=[{}],!1;if(p<
1||isNaN(p))return Qe.errors=[{}],!1}var b=A===e}else var b=!0}}}}else return Qe.errors=[{}],!1;var t=f===e}else var t=!0}}}}}else
return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Yr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0,t=e,u=!1,b=null,m=e;cr(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?cr.
errors:i.concat(cr.errors),e=i.length);var d=m===e;d&&(u=!0,b=0);let c=e;Be(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var d=c===e;if(d&&u)u=!1,b=[b,1];else{d&&(u=!0,b=1);
let y=e;Qe(r,{instancePath:V,parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length);var d=y===e;d&&u?(u=!1,b=[b,2]):d&&(u=!0,b=2)}if(u)e=t,i!==null&&(t?i.length=t:i=null);else{let y={};return i===
null?i=[y]:i.push(y),e++,Yr.errors=i,!1}return Yr.errors=i,e===0}var bi=Cr,Mi={type:"object",additionalProperties:!1,required:[
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
vr=new RegExp("^[0-9a-f]{64}$","u"),kr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function le(r,{instancePath:V="",parentData:re,
parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if((r.
v===void 0||!s.call(r,"v"))&&(o="v")||(r.n===void 0||!s.call(r,"n"))&&(o="n")||(r.at===void 0||!s.call(r,"at"))&&(o="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(o="prev")||(r.type===void 0||!s.call(r,"type"))&&(o="type")||(r.session===void 0||
!s.call(r,"session"))&&(o="session")||(r.journal===void 0||!s.call(r,"journal"))&&(o="journal")||(r.key===void 0||!s.call(
r,"key"))&&(o="key")||(r.subject===void 0||!s.call(r,"subject"))&&(o="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&
(o="tokenId")||(r.resource===void 0||!s.call(r,"resource"))&&(o="resource")||(r.role===void 0||!s.call(r,"role"))&&(o="r\
ole")||(r.grant===void 0||!s.call(r,"grant"))&&(o="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(o="grantU\
ntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&(o="bundle")||(r.address===void 0||!s.call(r,"address"))&&(o="address")||
(r.protocol===void 0||!s.call(r,"protocol"))&&(o="protocol"))return le.errors=[{}],!1;{let a=e;for(let v of Object.keys(
r))if(!s.call(Mi.properties,v))return le.errors=[{}],!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return le.errors=[{}],!1;if(v!==1)return le.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return le.errors=
[{}],!1;if(e===A&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return le.errors=[{}],!1;if(p<1||isNaN(
p))return le.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,$=e;if(e===$)if(typeof A==
"string"){if(n(A)>24)return le.errors=[{}],!1;if(n(A)<24)return le.errors=[{}],!1;if(!br.test(A))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let $=r.prev,E=e;if(e===E)
if(typeof $=="string"){if(n($)>64)return le.errors=[{}],!1;if(n($)<64)return le.errors=[{}],!1;if(!vr.test($))return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.
type,P=e;if(typeof E!="string")return le.errors=[{}],!1;if(E!=="session-start")return le.errors=[{}],!1;var t=P===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let P=r.session,L=e;if(e===L)if(typeof P=="string"){if(n(P)>64)
return le.errors=[{}],!1;if(n(P)<8)return le.errors=[{}],!1;if(!hr.test(P))return le.errors=[{}],!1}else return le.errors=
[{}],!1;var t=L===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,"journal")){let L=r.journal,k=e;if(e===k)if(typeof L==
"string"){if(n(L)>64)return le.errors=[{}],!1;if(n(L)<8)return le.errors=[{}],!1;if(!hr.test(L))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.key!==void 0&&s.call(r,"key")){let k=r.key,_=e;if(e===e)if(typeof k==
"string"){if(n(k)>128)return le.errors=[{}],!1;if(n(k)<1)return le.errors=[{}],!1;if(!sr.test(k))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let _=r.subject,w=e,
h=e,I=!1,x=null,j=e;if(e===j)if(_&&typeof _=="object"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&
(M="kind")||(_.name===void 0||!s.call(_,"name"))&&(M="name")||(_.issuer===void 0||!s.call(_,"issuer"))&&(M="issuer")||(_.
subject===void 0||!s.call(_,"subject"))&&(M="subject")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===
void 0||!s.call(_,"authenticatedAt"))&&(M="authenticatedAt")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let R of Object.
keys(_))if(!(R==="kind"||R==="name"||R==="issuer"||R==="subject"||R==="claims"||R==="authenticatedAt")){let Z={};i===null?
i=[Z]:i.push(Z),e++;break}if(D===e){if(_.kind!==void 0&&s.call(_,"kind")){let R=_.kind,Z=e;if(typeof R!="string"){let F={};
i===null?i=[F]:i.push(F),e++}if(R!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var u=Z===e}else var u=!0;if(u){if(_.name!==
void 0&&s.call(_,"name")){let Z=_.name,S=e;if(e===S)if(typeof Z=="string"){if(n(Z)>2048){let q={};i===null?i=[q]:i.push(
q),e++}else if(n(Z)<0){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var u=S===e}else
var u=!0;if(u){if(_.issuer!==void 0&&s.call(_,"issuer")){let S=_.issuer,F=e;if(e===F)if(typeof S=="string"){if(n(S)>2048){
let N={};i===null?i=[N]:i.push(N),e++}else if(n(S)<0){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:
i.push(N),e++}var u=F===e}else var u=!0;if(u){if(_.subject!==void 0&&s.call(_,"subject")){let F=_.subject,q=e;if(e===q)if(typeof F==
"string"){if(n(F)>2048){let O={};i===null?i=[O]:i.push(O),e++}else if(n(F)<0){let O={};i===null?i=[O]:i.push(O),e++}}else{
let O={};i===null?i=[O]:i.push(O),e++}var u=q===e}else var u=!0;if(u){if(_.claims!==void 0&&s.call(_,"claims")){let q=_.
claims,N=e;if(e===N)if(q&&typeof q=="object"&&!Array.isArray(q))if(Object.keys(q).length>100){let z={};i===null?i=[z]:i.
push(z),e++}else{for(let z of Object.keys(q)){let W=e;if(e===W)if(typeof z=="string"){if(n(z)>1024){let T={};i===null?i=
[T]:i.push(T),e++}else if(n(z)<1){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var b=W===
e;if(!b){let T={};i===null?i=[T]:i.push(T),e++;break}}if(b)for(let z of Object.keys(q)){let W=q[z],T=e;if(e===T)if(Array.
isArray(W))if(W.length>1e4){let U={};i===null?i=[U]:i.push(U),e++}else{var m=!0;let U=W.length;for(let ee=0;ee<U;ee++){let X=W[ee],
Q=e;if(e===Q)if(typeof X=="string"){if(n(X)>2048){let $e={};i===null?i=[$e]:i.push($e),e++}else if(n(X)<0){let $e={};i===
null?i=[$e]:i.push($e),e++}}else{let $e={};i===null?i=[$e]:i.push($e),e++}var m=Q===e;if(!m)break}}else{let U={};i===null?
i=[U]:i.push(U),e++}var c=T===e;if(!c)break}}else{let z={};i===null?i=[z]:i.push(z),e++}var u=N===e}else var u=!0;if(u)if(_.
authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let q=_.authenticatedAt,N=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(
q)&&isFinite(q))){let z={};i===null?i=[z]:i.push(z),e++}if(e===N&&typeof q=="number"&&isFinite(q)){if(q>253402300799||isNaN(
q)){let z={};i===null?i=[z]:i.push(z),e++}else if(q<0||isNaN(q)){let z={};i===null?i=[z]:i.push(z),e++}}var u=N===e}else
var u=!0}}}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=j===e;f&&(I=!0,x=0);let C=e;if(e===C)if(_&&typeof _=="ob\
ject"&&!Array.isArray(_)){let M;if((_.kind===void 0||!s.call(_,"kind"))&&(M="kind")||(_.issuer===void 0||!s.call(_,"issu\
er"))&&(M="issuer")||(_.claims===void 0||!s.call(_,"claims"))&&(M="claims")||(_.authenticatedAt===void 0||!s.call(_,"aut\
henticatedAt"))&&(M="authenticatedAt")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let R of Object.keys(_))if(!(R===
"kind"||R==="issuer"||R==="claims"||R==="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(D===e){if(_.kind!==
void 0&&s.call(_,"kind")){let R=_.kind,Z=e;if(typeof R!="string"){let F={};i===null?i=[F]:i.push(F),e++}if(R!=="workload"){
let F={};i===null?i=[F]:i.push(F),e++}var d=Z===e}else var d=!0;if(d){if(_.issuer!==void 0&&s.call(_,"issuer")){let Z=_.
issuer,S=e;if(e===S)if(typeof Z=="string"){if(n(Z)>2048){let q={};i===null?i=[q]:i.push(q),e++}else if(n(Z)<0){let q={};
i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var d=S===e}else var d=!0;if(d){if(_.claims!==void 0&&
s.call(_,"claims")){let S=_.claims,F=e;if(e===F)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.keys(S).length>100){
let N={};i===null?i=[N]:i.push(N),e++}else{for(let N of Object.keys(S)){let O=e;if(e===O)if(typeof N=="string"){if(n(N)>
1024){let z={};i===null?i=[z]:i.push(z),e++}else if(n(N)<1){let z={};i===null?i=[z]:i.push(z),e++}}else{let z={};i===null?
i=[z]:i.push(z),e++}var y=O===e;if(!y){let z={};i===null?i=[z]:i.push(z),e++;break}}if(y)for(let N of Object.keys(S)){let O=S[N],
z=e;if(e===z)if(typeof O=="string"){if(n(O)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(n(O)<0){let W={};i===null?
i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var g=z===e;if(!g)break}}else{let N={};i===null?i=[N]:i.
push(N),e++}var d=F===e}else var d=!0;if(d)if(_.authenticatedAt!==void 0&&s.call(_,"authenticatedAt")){let S=_.authenticatedAt,
F=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let N={};i===null?i=[N]:i.push(N),e++}if(e===F&&typeof S==
"number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let N={};i===null?i=[N]:i.push(N),e++}else if(S<0||isNaN(S)){let N={};
i===null?i=[N]:i.push(N),e++}}var d=F===e}else var d=!0}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}var f=C===e;if(f&&
I?(I=!1,x=[x,1]):f&&(I=!0,x=1),I)e=h,i!==null&&(h?i.length=h:i=null);else{let M={};return i===null?i=[M]:i.push(M),e++,le.
errors=i,!1}var t=w===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let w=r.tokenId,h=e;if(e===h)if(typeof w==
"string"){if(n(w)>2048)return le.errors=[{}],!1;if(n(w)<0)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=h===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let h=r.resource,I=e;if(e===I)if(typeof h=="string"){
if(n(h)>2048)return le.errors=[{}],!1;if(n(h)<0)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=I===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let I=r.role,x=e;if(e===x)if(typeof I=="string"){if(n(I)>2048)return le.errors=
[{}],!1;if(n(I)<0)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let x=r.grant,j=e;if(e===j)if(typeof x=="string"){if(n(x)>2048)return le.errors=[{}],!1;if(n(x)<0)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUn\
til")){let j=r.grantUntil,C=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return le.errors=[{}],!1;if(e===C&&
typeof j=="number"&&isFinite(j)){if(j>253402300799||isNaN(j))return le.errors=[{}],!1;if(j<0||isNaN(j))return le.errors=
[{}],!1}var t=C===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let C=r.bundle,H=e;if(e===H)if(C&&typeof C==
"object"&&!Array.isArray(C)){let D;if((C.revision===void 0||!s.call(C,"revision"))&&(D="revision")||(C.seq===void 0||!s.
call(C,"seq"))&&(D="seq")||(C.digest===void 0||!s.call(C,"digest"))&&(D="digest"))return le.errors=[{}],!1;{let R=e;for(let Z of Object.
keys(C))if(!(Z==="revision"||Z==="seq"||Z==="digest"))return le.errors=[{}],!1;if(R===e){if(C.revision!==void 0&&s.call(
C,"revision")){let Z=C.revision,S=e;if(e===S)if(typeof Z=="string"){if(n(Z)>73)return le.errors=[{}],!1;if(n(Z)<1)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var l=S===e}else var l=!0;if(l){if(C.seq!==void 0&&s.call(C,"seq")){let S=C.
seq,F=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return le.errors=[{}],!1;if(e===F&&typeof S=="number"&&
isFinite(S)){if(S>9007199254740991||isNaN(S))return le.errors=[{}],!1;if(S<0||isNaN(S))return le.errors=[{}],!1}var l=F===
e}else var l=!0;if(l)if(C.digest!==void 0&&s.call(C,"digest")){let S=C.digest,F=e;if(e===e)if(typeof S=="string"){if(n(S)>
71)return le.errors=[{}],!1;if(n(S)<71)return le.errors=[{}],!1;if(!xr.test(S))return le.errors=[{}],!1}else return le.errors=
[{}],!1;var l=F===e}else var l=!0}}}}else return le.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(r.address!==void 0&&
s.call(r,"address")){let H=r.address,M=e;if(e===M)if(typeof H=="string"){if(n(H)>2048)return le.errors=[{}],!1;if(n(H)<0)
return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,
"protocol")){let M=r.protocol,D=e;if(e===D)if(typeof M=="string"){if(n(M)>2048)return le.errors=[{}],!1;if(n(M)<0)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"applic\
ation")){let D=r.application,R=e;if(e===R)if(typeof D=="string"){if(n(D)>2048)return le.errors=[{}],!1;if(n(D)<0)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let R=e;
if(typeof r.trial!="boolean")return le.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let Z=r.kid,S=e;if(e===e)if(typeof Z=="string"){if(n(Z)>128)return le.errors=[{}],!1;if(n(Z)<1)return le.errors=[{}],!1;
if(!sr.test(Z))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=S===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let Z=r.sig,S=e;if(e===S)if(typeof Z=="string"){if(n(Z)>86)return le.errors=[{}],!1;if(n(Z)<86)return le.
errors=[{}],!1;if(!kr.test(Z))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=S===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return le.errors=[{}],!1;return le.errors=i,e===0}var Hi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
_s={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function yr(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.bytes===void 0||!s.call(
r,"bytes"))&&(u="bytes")||(r.digest===void 0||!s.call(r,"digest"))&&(u="digest"))return yr.errors=[{}],!1;{let b=e;for(let m of Object.
keys(r))if(!(m==="bytes"||m==="digest"))return yr.errors=[{}],!1;if(b===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let m=r.
bytes,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return yr.errors=[{}],!1;if(e===c&&typeof m=="number"&&
isFinite(m)){if(m>9007199254740991||isNaN(m))return yr.errors=[{}],!1;if(m<0||isNaN(m))return yr.errors=[{}],!1}var t=c===
e}else var t=!0;if(t)if(r.digest!==void 0&&s.call(r,"digest")){let m=r.digest,c=e;if(e===e)if(typeof m=="string"){if(n(m)>
71)return yr.errors=[{}],!1;if(n(m)<71)return yr.errors=[{}],!1;if(!xr.test(m))return yr.errors=[{}],!1}else return yr.errors=
[{}],!1;var t=c===e}else var t=!0}}}else return yr.errors=[{}],!1;return yr.errors=i,e===0}var ws={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function Ce(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.kinds===void 0||!s.call(r,"kinds"))&&(g="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(g=
"tags")||(r.reads===void 0||!s.call(r,"reads"))&&(g="reads")||(r.writes===void 0||!s.call(r,"writes"))&&(g="writes")||(r.
masked===void 0||!s.call(r,"masked"))&&(g="masked"))return Ce.errors=[{}],!1;{let f=e;for(let l of Object.keys(r))if(!(l===
"kinds"||l==="tags"||l==="reads"||l==="writes"||l==="functions"||l==="lookups"||l==="masked"))return Ce.errors=[{}],!1;if(f===
e){if(r.kinds!==void 0&&s.call(r,"kinds")){let l=r.kinds,o=e;if(e===o)if(Array.isArray(l)){if(l.length>15)return Ce.errors=
[{}],!1;{var t=!0;let v=l.length;for(let p=0;p<v;p++){let A=l[p],$=e;if(typeof A!="string")return Ce.errors=[{}],!1;if(!(A===
"select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="l\
ock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"))return Ce.errors=[{}],!1;var t=$===e;if(!t)break}}}else return Ce.
errors=[{}],!1;var u=o===e}else var u=!0;if(u){if(r.tags!==void 0&&s.call(r,"tags")){let o=r.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return Ce.errors=[{}],!1;{var b=!0;let p=o.length;for(let A=0;A<p;A++){let $=o[A],E=e;if(typeof $!=
"string")return Ce.errors=[{}],!1;if(!($==="create"||$==="alter"||$==="drop"||$==="grant-rights"||$==="alter-system"||$===
"alter-role"||$==="copy"||$==="copy-file"||$==="copy-program"||$==="explain-analyze"||$==="prepare"||$==="cursor"||$==="\
two-phase"||$==="without-condition"))return Ce.errors=[{}],!1;var b=E===e;if(!b)break}}}else return Ce.errors=[{}],!1;var u=a===
e}else var u=!0;if(u){if(r.reads!==void 0&&s.call(r,"reads")){let a=r.reads,v=e;if(e===v)if(Array.isArray(a)){if(a.length>
256)return Ce.errors=[{}],!1;{var m=!0;let A=a.length;for(let $=0;$<A;$++){let E=a[$],P=e;if(e===P)if(typeof E=="string"){
if(n(E)>2048)return Ce.errors=[{}],!1;if(n(E)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var m=P===e;if(!m)
break}}}else return Ce.errors=[{}],!1;var u=v===e}else var u=!0;if(u){if(r.writes!==void 0&&s.call(r,"writes")){let v=r.
writes,p=e;if(e===p)if(Array.isArray(v)){if(v.length>256)return Ce.errors=[{}],!1;{var c=!0;let $=v.length;for(let E=0;E<
$;E++){let P=v[E],L=e;if(e===L)if(typeof P=="string"){if(n(P)>2048)return Ce.errors=[{}],!1;if(n(P)<0)return Ce.errors=[
{}],!1}else return Ce.errors=[{}],!1;var c=L===e;if(!c)break}}}else return Ce.errors=[{}],!1;var u=p===e}else var u=!0;if(u){
if(r.functions!==void 0&&s.call(r,"functions")){let p=r.functions,A=e;if(e===A)if(Array.isArray(p)){if(p.length>256)return Ce.
errors=[{}],!1;{var d=!0;let E=p.length;for(let P=0;P<E;P++){let L=p[P],k=e;if(e===k)if(typeof L=="string"){if(n(L)>2048)
return Ce.errors=[{}],!1;if(n(L)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var d=k===e;if(!d)break}}}else
return Ce.errors=[{}],!1;var u=A===e}else var u=!0;if(u){if(r.lookups!==void 0&&s.call(r,"lookups")){let A=r.lookups,$=e;
if(e===$)if(Array.isArray(A)){if(A.length>256)return Ce.errors=[{}],!1;{var y=!0;let P=A.length;for(let L=0;L<P;L++){let k=A[L],
_=e;if(e===_)if(typeof k=="string"){if(n(k)>2048)return Ce.errors=[{}],!1;if(n(k)<0)return Ce.errors=[{}],!1}else return Ce.
errors=[{}],!1;var y=_===e;if(!y)break}}}else return Ce.errors=[{}],!1;var u=$===e}else var u=!0;if(u)if(r.masked!==void 0&&
s.call(r,"masked")){let A=e;if(typeof r.masked!="boolean")return Ce.errors=[{}],!1;var u=A===e}else var u=!0}}}}}}}}else
return Ce.errors=[{}],!1;return Ce.errors=i,e===0}function nr(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.code===void 0||!s.call(r,"code"))&&(u="\
code")||(r.message===void 0||!s.call(r,"message"))&&(u="message"))return nr.errors=[{}],!1;{let b=e;for(let m of Object.
keys(r))if(!(m==="code"||m==="message"))return nr.errors=[{}],!1;if(b===e){if(r.code!==void 0&&s.call(r,"code")){let m=r.
code,c=e;if(e===e)if(typeof m=="string"){if(n(m)>100)return nr.errors=[{}],!1;if(n(m)<1)return nr.errors=[{}],!1;if(!Jr.
test(m))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let m=r.message,c=e;if(e===c)if(typeof m=="string"){if(n(m)>4096)return nr.errors=[{}],!1;if(n(m)<1)return nr.
errors=[{}],!1}else return nr.errors=[{}],!1;var t=c===e}else var t=!0}}}else return nr.errors=[{}],!1;return nr.errors=
i,e===0}function ne(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(r,"n"))&&
(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===void 0||
!s.call(r,"type"))&&(d="type")||(r.statement===void 0||!s.call(r,"statement"))&&(d="statement")||(r.text===void 0||!s.call(
r,"text"))&&(d="text")||(r.changed===void 0||!s.call(r,"changed"))&&(d="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(d="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(d="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(d=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(d="revision"))return ne.errors=[{}],!1;{let y=e;for(let g of Object.
keys(r))if(!s.call(Hi.properties,g))return ne.errors=[{}],!1;if(y===e){if(r.v!==void 0&&s.call(r,"v")){let g=r.v,f=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ne.errors=[{}],!1;if(g!==1)return ne.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let f=r.n,l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ne.errors=
[{}],!1;if(e===l&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return ne.errors=[{}],!1;if(f<1||isNaN(
f))return ne.errors=[{}],!1}var t=l===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let l=r.at,o=e;if(e===o)if(typeof l==
"string"){if(n(l)>24)return ne.errors=[{}],!1;if(n(l)<24)return ne.errors=[{}],!1;if(!br.test(l))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let o=r.prev,a=e;if(e===a)
if(typeof o=="string"){if(n(o)>64)return ne.errors=[{}],!1;if(n(o)<64)return ne.errors=[{}],!1;if(!vr.test(o))return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.
type,v=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="statement")return ne.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let v=r.statement,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&
isFinite(v)))return ne.errors=[{}],!1;if(e===p&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return ne.
errors=[{}],!1;if(v<1||isNaN(v))return ne.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let p=r.text,A=e;if(e===A)if(typeof p=="string"){if(n(p)>131072)return ne.errors=[{}],!1}else return ne.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let A=e;yr(r.textCut,{instancePath:V+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:K})||(i=i===null?yr.errors:i.concat(yr.errors),e=i.length);var t=A===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let $=e;if(typeof r.changed!="boolean")return ne.errors=
[{}],!1;var t=$===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let E=r.compiled,P=e;if(e===e)if(typeof E==
"string"){if(n(E)>71)return ne.errors=[{}],!1;if(n(E)<71)return ne.errors=[{}],!1;if(!xr.test(E))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let P=r.prepared,
L=e;if(e===L)if(typeof P=="string"){if(n(P)>2048)return ne.errors=[{}],!1;if(n(P)<0)return ne.errors=[{}],!1}else return ne.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let L=r.binds,k=e;if(e===k)if(Array.
isArray(L)){if(L.length>1e3)return ne.errors=[{}],!1;{var u=!0;let w=L.length;for(let h=0;h<w;h++){let I=L[h],x=e;if(e===
e)if(I&&typeof I=="object"&&!Array.isArray(I)){let C;if((I.value===void 0||!s.call(I,"value"))&&(C="value"))return ne.errors=
[{}],!1;{let H=e;for(let M of Object.keys(I))if(!(M==="value"||M==="encoding"||M==="masked"||M==="bytes"))return ne.errors=
[{}],!1;if(H===e){if(I.value!==void 0&&s.call(I,"value")){let M=I.value,D=e;if(typeof M!="string"&&M!==null)return ne.errors=
[{}],!1;if(e===D&&typeof M=="string"&&n(M)>131072)return ne.errors=[{}],!1;var b=D===e}else var b=!0;if(b){if(I.encoding!==
void 0&&s.call(I,"encoding")){let D=I.encoding,R=e;if(typeof D!="string")return ne.errors=[{}],!1;if(D!=="base64")return ne.
errors=[{}],!1;var b=R===e}else var b=!0;if(b){if(I.masked!==void 0&&s.call(I,"masked")){let R=e;if(typeof I.masked!="bo\
olean")return ne.errors=[{}],!1;var b=R===e}else var b=!0;if(b)if(I.bytes!==void 0&&s.call(I,"bytes")){let R=I.bytes,Z=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ne.errors=[{}],!1;if(e===Z&&typeof R=="number"&&isFinite(
R)){if(R>9007199254740991||isNaN(R))return ne.errors=[{}],!1;if(R<0||isNaN(R))return ne.errors=[{}],!1}var b=Z===e}else var b=!0}}}}}else
return ne.errors=[{}],!1;var u=x===e;if(!u)break}}}else return ne.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let k=r.bindCount,_=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ne.
errors=[{}],!1;if(e===_&&typeof k=="number"&&isFinite(k)){if(k>65535||isNaN(k))return ne.errors=[{}],!1;if(k<0||isNaN(k))
return ne.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let _=r.parts,w=e;if(e===
w)if(Array.isArray(_)){if(_.length>100)return ne.errors=[{}],!1;{var m=!0;let I=_.length;for(let x=0;x<I;x++){let j=e;Ce(
_[x],{instancePath:V+"/parts/"+x,parentData:_,parentDataProperty:x,rootData:K})||(i=i===null?Ce.errors:i.concat(Ce.errors),
e=i.length);var m=j===e;if(!m)break}}}else return ne.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let w=r.partCount,h=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ne.errors=[
{}],!1;if(e===h&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return ne.errors=[{}],!1;if(w<0||isNaN(
w))return ne.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let h=e;if(typeof r.
namesCut!="boolean")return ne.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let I=r.decision,x=e;if(typeof I!="string")return ne.errors=[{}],!1;if(!(I==="allow"||I==="deny"||I==="hold"))return ne.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let x=r.reasons,j=e;if(e===j)
if(Array.isArray(x)){if(x.length>16)return ne.errors=[{}],!1;{var c=!0;let H=x.length;for(let M=0;M<H;M++){let D=e;nr(x[M],
{instancePath:V+"/reasons/"+M,parentData:x,parentDataProperty:M,rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),
e=i.length);var c=D===e;if(!c)break}}}else return ne.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let j=r.revision,C=e;if(e===C)if(typeof j=="string"){if(n(j)>73)return ne.errors=[{}],!1;if(n(j)<1)
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let C=r.kid,H=e;if(e===e)if(typeof C=="string"){if(n(C)>128)return ne.errors=[{}],!1;if(n(C)<1)return ne.errors=[{}],!1;
if(!sr.test(C))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=H===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let C=r.sig,H=e;if(e===H)if(typeof C=="string"){if(n(C)>86)return ne.errors=[{}],!1;if(n(C)<86)return ne.
errors=[{}],!1;if(!kr.test(C))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=H===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return ne.errors=[{}],!1;return ne.errors=i,e===0}var Bi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"A statement went so."},Vi=new RegExp("^[0-9A-Z]{5}$","u"),As={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Sr(r,{instancePath:V="",
parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0,t=e,u=!1,b=null,m=e;if(e===m)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"digest"))&&(l="digest")){let o={};i===null?i=[o]:i.push(o),
e++}else{let o=e;for(let a of Object.keys(r))if(a!=="digest"){let v={};i===null?i=[v]:i.push(v),e++;break}if(o===e&&r.digest!==
void 0&&s.call(r,"digest")){let a=r.digest;if(e===e)if(typeof a=="string"){if(n(a)>71){let v={};i===null?i=[v]:i.push(v),
e++}else if(n(a)<71){let v={};i===null?i=[v]:i.push(v),e++}else if(!xr.test(a)){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}}}}else{let l={};i===null?i=[l]:i.push(l),e++}var f=m===e;f&&(u=!0,b=0);let c=e;if(e===
c)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===void 0||!s.call(r,"rows"))&&(l="rows")){let o={};i===null?
i=[o]:i.push(o),e++}else{let o=e;for(let a of Object.keys(r))if(!(a==="rows"||a==="cut")){let v={};i===null?i=[v]:i.push(
v),e++;break}if(o===e){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,v=e;if(e===v)if(Array.isArray(a))if(a.length>1e4){
let A={};i===null?i=[A]:i.push(A),e++}else{var d=!0;let A=a.length;for(let $=0;$<A;$++){let E=a[$],P=e;if(e===P)if(Array.
isArray(E))if(E.length>2e3){let k={};i===null?i=[k]:i.push(k),e++}else{var y=!0;let k=E.length;for(let _=0;_<k;_++){let w=E[_],
h=e;if(typeof w!="string"&&w!==null){let x={};i===null?i=[x]:i.push(x),e++}if(e===h&&typeof w=="string"&&n(w)>131072){let x={};
i===null?i=[x]:i.push(x),e++}var y=h===e;if(!y)break}}else{let k={};i===null?i=[k]:i.push(k),e++}var d=P===e;if(!d)break}}else{
let A={};i===null?i=[A]:i.push(A),e++}var g=v===e}else var g=!0;if(g)if(r.cut!==void 0&&s.call(r,"cut")){let a=e;if(typeof r.
cut!="boolean"){let p={};i===null?i=[p]:i.push(p),e++}var g=a===e}else var g=!0}}}else{let l={};i===null?i=[l]:i.push(l),
e++}var f=c===e;if(f&&u?(u=!1,b=[b,1]):f&&(u=!0,b=1),u)e=t,i!==null&&(t?i.length=t:i=null);else{let l={};return i===null?
i=[l]:i.push(l),e++,Sr.errors=i,!1}return Sr.errors=i,e===0}function te(r,{instancePath:V="",parentData:re,parentDataProperty:se,
rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,
"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(c="prev")||(r.type===void 0||!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(c="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(c="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(c="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(c="durationMs"))return te.errors=[{}],!1;{let d=e;for(let y of Object.
keys(r))if(!s.call(Bi.properties,y))return te.errors=[{}],!1;if(d===e){if(r.v!==void 0&&s.call(r,"v")){let y=r.v,g=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return te.errors=[{}],!1;if(y!==1)return te.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let g=r.n,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return te.errors=
[{}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return te.errors=[{}],!1;if(g<1||isNaN(
g))return te.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let f=r.at,l=e;if(e===l)if(typeof f==
"string"){if(n(f)>24)return te.errors=[{}],!1;if(n(f)<24)return te.errors=[{}],!1;if(!br.test(f))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let l=r.prev,o=e;if(e===o)
if(typeof l=="string"){if(n(l)>64)return te.errors=[{}],!1;if(n(l)<64)return te.errors=[{}],!1;if(!vr.test(l))return te.
errors=[{}],!1}else return te.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let o=r.
type,a=e;if(typeof o!="string")return te.errors=[{}],!1;if(o!=="outcome")return te.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let a=r.statement,v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return te.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return te.
errors=[{}],!1;if(a<1||isNaN(a))return te.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"r\
ows")){let v=r.rows,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return te.errors=[{}],!1;if(e===p&&typeof v==
"number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return te.errors=[{}],!1;if(v<0||isNaN(v))return te.errors=[{}],!1}
var t=p===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let p=r.bytes,A=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return te.errors=[{}],!1;if(e===A&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return te.errors=[{}],!1;if(p<0||isNaN(p))return te.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let A=r.durationMs,$=e;if(e===$)if(typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return te.errors=[{}],!1;if(A<0||isNaN(A))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=$===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let $=r.tag,E=e;if(e===E)if(typeof $=="string"){if(n($)>2048)return te.
errors=[{}],!1;if(n($)<0)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let E=r.error,P=e;if(e===P)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;if((E.sqlstate===
void 0||!s.call(E,"sqlstate"))&&(k="sqlstate"))return te.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w==="s\
qlstate"||w==="message"))return te.errors=[{}],!1;if(_===e){if(E.sqlstate!==void 0&&s.call(E,"sqlstate")){let w=E.sqlstate,
h=e;if(e===h)if(typeof w=="string"){if(n(w)>5)return te.errors=[{}],!1;if(n(w)<5)return te.errors=[{}],!1;if(!Vi.test(w))
return te.errors=[{}],!1}else return te.errors=[{}],!1;var u=h===e}else var u=!0;if(u)if(E.message!==void 0&&s.call(E,"m\
essage")){let w=E.message,h=e;if(e===h)if(typeof w=="string"){if(n(w)>2048)return te.errors=[{}],!1;if(n(w)<0)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var u=h===e}else var u=!0}}}else return te.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let P=r.sent,L=e;if(e===L)if(P&&typeof P=="object"&&!Array.isArray(P)){let _;
if((P.bytes===void 0||!s.call(P,"bytes"))&&(_="bytes"))return te.errors=[{}],!1;{let w=e;for(let h of Object.keys(P))if(!(h===
"bytes"||h==="digest"))return te.errors=[{}],!1;if(w===e){if(P.bytes!==void 0&&s.call(P,"bytes")){let h=P.bytes,I=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return te.errors=[{}],!1;if(e===I&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return te.errors=[{}],!1;if(h<0||isNaN(h))return te.errors=[{}],!1}var b=I===e}else var b=!0;if(b)if(P.digest!==
void 0&&s.call(P,"digest")){let h=P.digest,I=e;if(e===I)if(typeof h=="string"){if(n(h)>71)return te.errors=[{}],!1;if(n(
h)<71)return te.errors=[{}],!1;if(!xr.test(h))return te.errors=[{}],!1}else return te.errors=[{}],!1;var b=I===e}else var b=!0}}}else
return te.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.hidden!==void 0&&s.call(r,"hidden")){let L=r.hidden,k=e;if(e===
k)if(L&&typeof L=="object"&&!Array.isArray(L)){let w=e;for(let h of Object.keys(L))if(!(h==="credit-card"||h==="us-ssn"||
h==="email"||h==="iban"||h==="token"))return te.errors=[{}],!1;if(w===e){if(L["credit-card"]!==void 0&&s.call(L,"credit-\
card")){let h=L["credit-card"],I=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return te.errors=[{}],!1;if(e===
I&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return te.errors=[{}],!1;if(h<1||isNaN(h))return te.
errors=[{}],!1}var m=I===e}else var m=!0;if(m){if(L["us-ssn"]!==void 0&&s.call(L,"us-ssn")){let I=L["us-ssn"],x=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return te.errors=[{}],!1;if(e===x&&typeof I=="number"&&isFinite(I)){if(I>9007199254740991||
isNaN(I))return te.errors=[{}],!1;if(I<1||isNaN(I))return te.errors=[{}],!1}var m=x===e}else var m=!0;if(m){if(L.email!==
void 0&&s.call(L,"email")){let x=L.email,j=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return te.errors=[
{}],!1;if(e===j&&typeof x=="number"&&isFinite(x)){if(x>9007199254740991||isNaN(x))return te.errors=[{}],!1;if(x<1||isNaN(
x))return te.errors=[{}],!1}var m=j===e}else var m=!0;if(m){if(L.iban!==void 0&&s.call(L,"iban")){let j=L.iban,C=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return te.errors=[{}],!1;if(e===C&&typeof j=="number"&&isFinite(j)){if(j>9007199254740991||
isNaN(j))return te.errors=[{}],!1;if(j<1||isNaN(j))return te.errors=[{}],!1}var m=C===e}else var m=!0;if(m)if(L.token!==
void 0&&s.call(L,"token")){let j=L.token,C=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return te.errors=[
{}],!1;if(e===C&&typeof j=="number"&&isFinite(j)){if(j>9007199254740991||isNaN(j))return te.errors=[{}],!1;if(j<1||isNaN(
j))return te.errors=[{}],!1}var m=C===e}else var m=!0}}}}}else return te.errors=[{}],!1;var t=k===e}else var t=!0;if(t){
if(r.result!==void 0&&s.call(r,"result")){let k=e;Sr(r.result,{instancePath:V+"/result",parentData:r,parentDataProperty:"\
result",rootData:K})||(i=i===null?Sr.errors:i.concat(Sr.errors),e=i.length);var t=k===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let _=r.kid,w=e;if(e===e)if(typeof _=="string"){if(n(_)>128)return te.errors=[{}],!1;if(n(_)<1)return te.
errors=[{}],!1;if(!sr.test(_))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let _=r.sig,w=e;if(e===w)if(typeof _=="string"){if(n(_)>86)return te.errors=[{}],!1;if(n(
_)<86)return te.errors=[{}],!1;if(!kr.test(_))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}}}}}else
return te.errors=[{}],!1;return te.errors=i,e===0}var Ki={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function xe(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.v===void 0||!s.call(r,"v"))&&(b="v")||(r.
n===void 0||!s.call(r,"n"))&&(b="n")||(r.at===void 0||!s.call(r,"at"))&&(b="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(b="prev")||(r.type===void 0||!s.call(r,"type"))&&(b="type")||(r.revision===void 0||!s.call(r,"revision"))&&(b="revision")||
(r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(b="reasons"))
return xe.errors=[{}],!1;{let m=e;for(let c of Object.keys(r))if(!s.call(Ki.properties,c))return xe.errors=[{}],!1;if(m===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return xe.errors=
[{}],!1;if(c!==1)return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let d=r.n,y=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return xe.errors=[{}],!1;if(e===y&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return xe.errors=[{}],!1;if(d<1||isNaN(d))return xe.errors=[{}],!1}var t=y===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let y=r.at,g=e;if(e===g)if(typeof y=="string"){if(n(y)>24)return xe.errors=[{}],
!1;if(n(y)<24)return xe.errors=[{}],!1;if(!br.test(y))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,f=e;if(e===f)if(typeof g=="string"){if(n(g)>64)return xe.
errors=[{}],!1;if(n(g)<64)return xe.errors=[{}],!1;if(!vr.test(g))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.type,l=e;if(typeof f!="string")return xe.errors=
[{}],!1;if(f!=="redecide")return xe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"rev\
ision")){let l=r.revision,o=e;if(e===o)if(typeof l=="string"){if(n(l)>73)return xe.errors=[{}],!1;if(n(l)<1)return xe.errors=
[{}],!1}else return xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let o=r.seq,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return xe.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return xe.errors=[{}],!1;if(o<0||isNaN(o))return xe.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(r.digest!==void 0&&s.call(r,"digest")){let a=r.digest,v=e;if(e===e)if(typeof a=="string"){if(n(a)>71)return xe.
errors=[{}],!1;if(n(a)<71)return xe.errors=[{}],!1;if(!xr.test(a))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;
var t=v===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let v=r.decision,p=e;if(typeof v!="string")
return xe.errors=[{}],!1;if(!(v==="allow"||v==="deny"))return xe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.reasons!==
void 0&&s.call(r,"reasons")){let p=r.reasons,A=e;if(e===A)if(Array.isArray(p)){if(p.length>16)return xe.errors=[{}],!1;{
var u=!0;let E=p.length;for(let P=0;P<E;P++){let L=e;nr(p[P],{instancePath:V+"/reasons/"+P,parentData:p,parentDataProperty:P,
rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var u=L===e;if(!u)break}}}else return xe.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let A=r.kid,$=e;if(e===e)if(typeof A=="string"){if(n(
A)>128)return xe.errors=[{}],!1;if(n(A)<1)return xe.errors=[{}],!1;if(!sr.test(A))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=$===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let A=r.sig,$=e;if(e===$)if(typeof A==
"string"){if(n(A)>86)return xe.errors=[{}],!1;if(n(A)<86)return xe.errors=[{}],!1;if(!kr.test(A))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}}}}else return xe.errors=[{}],!1;return xe.errors=i,e===0}function Ve(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||
!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="\
type")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return Ve.errors=[{}],
!1;{let b=e;for(let m of Object.keys(r))if(!(m==="v"||m==="n"||m==="at"||m==="prev"||m==="type"||m==="kid"||m==="sig"))return Ve.
errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return Ve.errors=[{}],!1;if(m!==1)return Ve.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,
"n")){let c=r.n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ve.errors=[{}],!1;if(e===d&&typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ve.errors=[{}],!1;if(c<1||isNaN(c))return Ve.errors=[{}],!1}
var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,y=e;if(e===y)if(typeof d=="string"){if(n(d)>
24)return Ve.errors=[{}],!1;if(n(d)<24)return Ve.errors=[{}],!1;if(!br.test(d))return Ve.errors=[{}],!1}else return Ve.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y=="st\
ring"){if(n(y)>64)return Ve.errors=[{}],!1;if(n(y)<64)return Ve.errors=[{}],!1;if(!vr.test(y))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!=
"string")return Ve.errors=[{}],!1;if(g!=="head")return Ve.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,l=e;if(e===e)if(typeof f=="string"){if(n(f)>128)return Ve.errors=[{}],!1;if(n(f)<1)return Ve.
errors=[{}],!1;if(!sr.test(f))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,l=e;if(e===l)if(typeof f=="string"){if(n(f)>86)return Ve.errors=[{}],!1;if(n(
f)<86)return Ve.errors=[{}],!1;if(!kr.test(f))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else
return Ve.errors=[{}],!1;return Ve.errors=i,e===0}var Gi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 it."}},description:"The session ended."};function ke(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.
n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.reason===void 0||!s.call(r,"reason"))&&(u="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(u="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(u="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(u="bytes"))return ke.errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!s.call(Gi.properties,
m))return ke.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return ke.errors=[{}],!1;if(m!==1)return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let c=r.n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===d&&
typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=
[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,y=e;if(e===y)if(typeof d=="string"){
if(n(d)>24)return ke.errors=[{}],!1;if(n(d)<24)return ke.errors=[{}],!1;if(!br.test(d))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y==
"string"){if(n(y)>64)return ke.errors=[{}],!1;if(n(y)<64)return ke.errors=[{}],!1;if(!vr.test(y))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!=
"string")return ke.errors=[{}],!1;if(g!=="session-end")return ke.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let f=r.reason,l=e;if(e===e)if(typeof f=="string"){if(n(f)>100)return ke.errors=[{}],!1;if(n(
f)<1)return ke.errors=[{}],!1;if(!Jr.test(f))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.message!==void 0&&s.call(r,"message")){let l=r.message,o=e;if(e===o)if(typeof l=="string"){if(n(l)>2048)return ke.
errors=[{}],!1;if(n(l)<0)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.statements!==
void 0&&s.call(r,"statements")){let o=r.statements,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ke.
errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ke.errors=[{}],!1;if(o<
0||isNaN(o))return ke.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let a=r.rows,
v=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ke.errors=[{}],!1;if(e===v&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return ke.errors=[{}],!1;if(a<0||isNaN(a))return ke.errors=[{}],!1}var t=v===e}else var t=!0;
if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let v=r.bytes,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))
return ke.errors=[{}],!1;if(e===p&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return ke.errors=[{}],
!1;if(v<0||isNaN(v))return ke.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let p=r.
kid,A=e;if(e===e)if(typeof p=="string"){if(n(p)>128)return ke.errors=[{}],!1;if(n(p)<1)return ke.errors=[{}],!1;if(!sr.test(
p))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let p=r.sig,A=e;if(e===A)if(typeof p=="string"){if(n(p)>86)return ke.errors=[{}],!1;if(n(p)<86)return ke.errors=[{}],
!1;if(!kr.test(p))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}}}}else return ke.
errors=[{}],!1;return ke.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function ge(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(
r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===
void 0||!s.call(r,"type"))&&(m="type")||(r.journal===void 0||!s.call(r,"journal"))&&(m="journal")||(r.after===void 0||!s.
call(r,"after"))&&(m="after")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="si\
g"))return ge.errors=[{}],!1;{let c=e;for(let d of Object.keys(r))if(!s.call(Qi.properties,d))return ge.errors=[{}],!1;if(c===
e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ge.errors=
[{}],!1;if(d!==1)return ge.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let y=r.n,g=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ge.errors=[{}],!1;if(e===g&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return ge.errors=[{}],!1;if(y<1||isNaN(y))return ge.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,f=e;if(e===f)if(typeof g=="string"){if(n(g)>24)return ge.errors=[{}],
!1;if(n(g)<24)return ge.errors=[{}],!1;if(!br.test(g))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=f===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let f=r.prev,l=e;if(e===l)if(typeof f=="string"){if(n(f)>64)return ge.
errors=[{}],!1;if(n(f)<64)return ge.errors=[{}],!1;if(!vr.test(f))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,o=e;if(typeof l!="string")return ge.errors=
[{}],!1;if(l!=="journal-start")return ge.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let o=r.journal,a=e;if(e===a)if(typeof o=="string"){if(n(o)>64)return ge.errors=[{}],!1;if(n(o)<8)return ge.
errors=[{}],!1;if(!hr.test(o))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let a=r.after,v=e;if(e===v)if(Array.isArray(a)){if(a.length>64)return ge.errors=[{}],
!1;{var u=!0;let A=a.length;for(let $=0;$<A;$++){let E=a[$],P=e;if(e===P)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;
if((E.journal===void 0||!s.call(E,"journal"))&&(k="journal")||(E.lines===void 0||!s.call(E,"lines"))&&(k="lines")||(E.head===
void 0||!s.call(E,"head"))&&(k="head"))return ge.errors=[{}],!1;{let _=e;for(let w of Object.keys(E))if(!(w==="journal"||
w==="lines"||w==="head"))return ge.errors=[{}],!1;if(_===e){if(E.journal!==void 0&&s.call(E,"journal")){let w=E.journal,
h=e;if(e===h)if(typeof w=="string"){if(n(w)>64)return ge.errors=[{}],!1;if(n(w)<8)return ge.errors=[{}],!1;if(!hr.test(w))
return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var b=h===e}else var b=!0;if(b){if(E.lines!==void 0&&s.call(E,"li\
nes")){let h=E.lines,I=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ge.errors=[{}],!1;if(e===I&&typeof h==
"number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return ge.errors=[{}],!1;if(h<0||isNaN(h))return ge.errors=[{}],!1}
var b=I===e}else var b=!0;if(b)if(E.head!==void 0&&s.call(E,"head")){let h=E.head,I=e;if(e===I)if(typeof h=="string"){if(n(
h)>64)return ge.errors=[{}],!1;if(n(h)<64)return ge.errors=[{}],!1;if(!vr.test(h))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var b=I===e}else var b=!0}}}}else return ge.errors=[{}],!1;var u=P===e;if(!u)break}}}else return ge.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let v=r.kid,p=e;if(e===e)if(typeof v=="strin\
g"){if(n(v)>128)return ge.errors=[{}],!1;if(n(v)<1)return ge.errors=[{}],!1;if(!sr.test(v))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let v=r.sig,p=e;if(e===p)if(typeof v==
"string"){if(n(v)>86)return ge.errors=[{}],!1;if(n(v)<86)return ge.errors=[{}],!1;if(!kr.test(v))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=i,e===0}var Ji={
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
(u="sig"))return ze.errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!s.call(Ji.properties,m))return ze.errors=[{}],
!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ze.
errors=[{}],!1;if(m!==1)return ze.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.
n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ze.errors=[{}],!1;if(e===d&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return ze.errors=[{}],!1;if(c<1||isNaN(c))return ze.errors=[{}],!1}var t=d===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,y=e;if(e===y)if(typeof d=="string"){if(n(d)>24)return ze.errors=[{}],
!1;if(n(d)<24)return ze.errors=[{}],!1;if(!br.test(d))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y=="string"){if(n(y)>64)return ze.
errors=[{}],!1;if(n(y)<64)return ze.errors=[{}],!1;if(!vr.test(y))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return ze.errors=
[{}],!1;if(g!=="session-opened")return ze.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let f=r.session,l=e;if(e===l)if(typeof f=="string"){if(n(f)>64)return ze.errors=[{}],!1;if(n(f)<8)return ze.
errors=[{}],!1;if(!hr.test(f))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let l=r.start,o=e;if(e===o)if(typeof l=="string"){if(n(l)>64)return ze.errors=[{}],!1;
if(n(l)<64)return ze.errors=[{}],!1;if(!vr.test(l))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let o=r.kid,a=e;if(e===e)if(typeof o=="string"){if(n(o)>128)return ze.
errors=[{}],!1;if(n(o)<1)return ze.errors=[{}],!1;if(!sr.test(o))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let o=r.sig,a=e;if(e===a)if(typeof o=="string"){if(n(
o)>86)return ze.errors=[{}],!1;if(n(o)<86)return ze.errors=[{}],!1;if(!kr.test(o))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=i,e===0}var Yi={type:"o\
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
errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!s.call(Yi.properties,m))return Fe.errors=[{}],!1;if(b===e){if(r.
v!==void 0&&s.call(r,"v")){let m=r.v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Fe.errors=[{}],
!1;if(m!==1)return Fe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,d=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Fe.errors=[{}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return Fe.errors=[{}],!1;if(c<1||isNaN(c))return Fe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let d=r.at,y=e;if(e===y)if(typeof d=="string"){if(n(d)>24)return Fe.errors=[{}],!1;if(n(d)<24)return Fe.
errors=[{}],!1;if(!br.test(d))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y=="string"){if(n(y)>64)return Fe.errors=[{}],!1;if(n(
y)<64)return Fe.errors=[{}],!1;if(!vr.test(y))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Fe.errors=[{}],!1;if(g!=="sess\
ion-closed")return Fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let f=r.
session,l=e;if(e===l)if(typeof f=="string"){if(n(f)>64)return Fe.errors=[{}],!1;if(n(f)<8)return Fe.errors=[{}],!1;if(!hr.
test(f))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Fe.errors=[{}],!1;if(e===o&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Fe.errors=[{}],!1;if(l<0||isNaN(l))return Fe.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(n(o)>64)return Fe.errors=[{}],!1;if(n(o)<64)return Fe.errors=[{}],!1;if(!vr.test(o))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a==
"string"){if(n(a)>128)return Fe.errors=[{}],!1;if(n(a)<1)return Fe.errors=[{}],!1;if(!sr.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a==
"string"){if(n(a)>86)return Fe.errors=[{}],!1;if(n(a)<86)return Fe.errors=[{}],!1;if(!kr.test(a))return Fe.errors=[{}],!1}else
return Fe.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=i,e===0}var Xi={
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
(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return qe.errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!s.call(Xi.
properties,m))return qe.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.v,c=e;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m)))return qe.errors=[{}],!1;if(m!==1)return qe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let c=r.n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return qe.errors=
[{}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return qe.errors=[{}],!1;if(c<1||isNaN(
c))return qe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let d=r.at,y=e;if(e===y)if(typeof d==
"string"){if(n(d)>24)return qe.errors=[{}],!1;if(n(d)<24)return qe.errors=[{}],!1;if(!br.test(d))return qe.errors=[{}],!1}else
return qe.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let y=r.prev,g=e;if(e===g)
if(typeof y=="string"){if(n(y)>64)return qe.errors=[{}],!1;if(n(y)<64)return qe.errors=[{}],!1;if(!vr.test(y))return qe.
errors=[{}],!1}else return qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let g=r.
type,f=e;if(typeof g!="string")return qe.errors=[{}],!1;if(g!=="session-failed")return qe.errors=[{}],!1;var t=f===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let f=r.session,l=e;if(e===l)if(typeof f=="string"){if(n(f)>64)
return qe.errors=[{}],!1;if(n(f)<8)return qe.errors=[{}],!1;if(!hr.test(f))return qe.errors=[{}],!1}else return qe.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,o=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return qe.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return qe.errors=[{}],!1;if(l<0||isNaN(l))return qe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let o=r.head,a=e;if(e===a)if(typeof o=="string"){if(n(o)>64)return qe.errors=[{}],!1;if(n(o)<64)
return qe.errors=[{}],!1;if(!vr.test(o))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a=="string"){if(n(a)>128)return qe.errors=[
{}],!1;if(n(a)<1)return qe.errors=[{}],!1;if(!sr.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=v===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a=="string"){if(n(a)>86)return qe.
errors=[{}],!1;if(n(a)<86)return qe.errors=[{}],!1;if(!kr.test(a))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;
var t=v===e}else var t=!0}}}}}}}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}var es={type:"object",additionalProperties:!1,
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
(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(u="sig"))return Ie.errors=[{}],!1;{let b=e;
for(let m of Object.keys(r))if(!s.call(es.properties,m))return Ie.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){
let m=r.v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ie.errors=[{}],!1;if(m!==1)return Ie.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Ie.errors=[{}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ie.
errors=[{}],!1;if(c<1||isNaN(c))return Ie.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let d=r.at,y=e;if(e===y)if(typeof d=="string"){if(n(d)>24)return Ie.errors=[{}],!1;if(n(d)<24)return Ie.errors=[{}],!1;if(!br.
test(d))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y=="string"){if(n(y)>64)return Ie.errors=[{}],!1;if(n(y)<64)return Ie.errors=
[{}],!1;if(!vr.test(y))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Ie.errors=[{}],!1;if(g!=="claim")return Ie.errors=
[{}],!1;var t=f===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let f=r.grant,l=e;if(e===l)if(typeof f==
"string"){if(n(f)>2048)return Ie.errors=[{}],!1;if(n(f)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Ie.errors=[{}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Ie.errors=[{}],!1;if(l<
1||isNaN(l))return Ie.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let o=r.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Ie.errors=[{}],!1;if(o<1||isNaN(o))return Ie.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let a=r.kid,v=e;if(e===e)if(typeof a=="string"){if(n(a)>128)return Ie.errors=[{}],!1;if(n(a)<1)return Ie.
errors=[{}],!1;if(!sr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let a=r.sig,v=e;if(e===v)if(typeof a=="string"){if(n(a)>86)return Ie.errors=[{}],!1;if(n(
a)<86)return Ie.errors=[{}],!1;if(!kr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}}else
return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var rs={type:"object",additionalProperties:!1,required:["v","n","at","\
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
(o="sig"))return we.errors=[{}],!1;{let a=e;for(let v of Object.keys(r))if(!s.call(rs.properties,v))return we.errors=[{}],
!1;if(a===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return we.
errors=[{}],!1;if(v!==1)return we.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.
n,A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return we.errors=[{}],!1;if(e===A&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return we.errors=[{}],!1;if(p<1||isNaN(p))return we.errors=[{}],!1}var t=A===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let A=r.at,$=e;if(e===$)if(typeof A=="string"){if(n(A)>24)return we.errors=[{}],
!1;if(n(A)<24)return we.errors=[{}],!1;if(!br.test(A))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=$===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let $=r.prev,E=e;if(e===E)if(typeof $=="string"){if(n($)>64)return we.
errors=[{}],!1;if(n($)<64)return we.errors=[{}],!1;if(!vr.test($))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var t=E===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let E=r.type,P=e;if(typeof E!="string")return we.errors=
[{}],!1;if(E!=="refusal")return we.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let P=r.address,L=e;if(e===L)if(typeof P=="string"){if(n(P)>2048)return we.errors=[{}],!1;if(n(P)<0)return we.errors=
[{}],!1}else return we.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let L=r.
protocol,k=e;if(e===k)if(typeof L=="string"){if(n(L)>2048)return we.errors=[{}],!1;if(n(L)<0)return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let k=r.resource,
_=e;if(e===_)if(typeof k=="string"){if(n(k)>2048)return we.errors=[{}],!1;if(n(k)<0)return we.errors=[{}],!1}else return we.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let _=r.role,w=e;if(e===w)if(typeof _==
"string"){if(n(_)>2048)return we.errors=[{}],!1;if(n(_)<0)return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,h=e,I=e,x=!1,j=null,C=e;if(e===C)if(w&&
typeof w=="object"&&!Array.isArray(w)){let D;if((w.kind===void 0||!s.call(w,"kind"))&&(D="kind")||(w.name===void 0||!s.call(
w,"name"))&&(D="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(D="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&
(D="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(D="claims")||(w.authenticatedAt===void 0||!s.call(w,"authentic\
atedAt"))&&(D="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let Z of Object.keys(w))if(!(Z===
"kind"||Z==="name"||Z==="issuer"||Z==="subject"||Z==="claims"||Z==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),
e++;break}if(R===e){if(w.kind!==void 0&&s.call(w,"kind")){let Z=w.kind,S=e;if(typeof Z!="string"){let q={};i===null?i=[q]:
i.push(q),e++}if(Z!=="user"){let q={};i===null?i=[q]:i.push(q),e++}var u=S===e}else var u=!0;if(u){if(w.name!==void 0&&s.
call(w,"name")){let S=w.name,F=e;if(e===F)if(typeof S=="string"){if(n(S)>2048){let N={};i===null?i=[N]:i.push(N),e++}else if(n(
S)<0){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var u=F===e}else var u=!0;if(u){
if(w.issuer!==void 0&&s.call(w,"issuer")){let F=w.issuer,q=e;if(e===q)if(typeof F=="string"){if(n(F)>2048){let O={};i===
null?i=[O]:i.push(O),e++}else if(n(F)<0){let O={};i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?i=[O]:i.push(O),e++}
var u=q===e}else var u=!0;if(u){if(w.subject!==void 0&&s.call(w,"subject")){let q=w.subject,N=e;if(e===N)if(typeof q=="s\
tring"){if(n(q)>2048){let z={};i===null?i=[z]:i.push(z),e++}else if(n(q)<0){let z={};i===null?i=[z]:i.push(z),e++}}else{
let z={};i===null?i=[z]:i.push(z),e++}var u=N===e}else var u=!0;if(u){if(w.claims!==void 0&&s.call(w,"claims")){let N=w.
claims,O=e;if(e===O)if(N&&typeof N=="object"&&!Array.isArray(N))if(Object.keys(N).length>100){let W={};i===null?i=[W]:i.
push(W),e++}else{for(let W of Object.keys(N)){let T=e;if(e===T)if(typeof W=="string"){if(n(W)>1024){let U={};i===null?i=
[U]:i.push(U),e++}else if(n(W)<1){let U={};i===null?i=[U]:i.push(U),e++}}else{let U={};i===null?i=[U]:i.push(U),e++}var b=T===
e;if(!b){let U={};i===null?i=[U]:i.push(U),e++;break}}if(b)for(let W of Object.keys(N)){let T=N[W],U=e;if(e===U)if(Array.
isArray(T))if(T.length>1e4){let ee={};i===null?i=[ee]:i.push(ee),e++}else{var m=!0;let ee=T.length;for(let X=0;X<ee;X++){
let Q=T[X],Ne=e;if(e===Ne)if(typeof Q=="string"){if(n(Q)>2048){let Ee={};i===null?i=[Ee]:i.push(Ee),e++}else if(n(Q)<0){
let Ee={};i===null?i=[Ee]:i.push(Ee),e++}}else{let Ee={};i===null?i=[Ee]:i.push(Ee),e++}var m=Ne===e;if(!m)break}}else{let ee={};
i===null?i=[ee]:i.push(ee),e++}var c=U===e;if(!c)break}}else{let W={};i===null?i=[W]:i.push(W),e++}var u=O===e}else var u=!0;
if(u)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let N=w.authenticatedAt,O=e;if(!(typeof N=="number"&&!(N%
1)&&!isNaN(N)&&isFinite(N))){let W={};i===null?i=[W]:i.push(W),e++}if(e===O&&typeof N=="number"&&isFinite(N)){if(N>253402300799||
isNaN(N)){let W={};i===null?i=[W]:i.push(W),e++}else if(N<0||isNaN(N)){let W={};i===null?i=[W]:i.push(W),e++}}var u=O===
e}else var u=!0}}}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var f=C===e;f&&(x=!0,j=0);let H=e;if(e===H)if(w&&typeof w==
"object"&&!Array.isArray(w)){let D;if((w.kind===void 0||!s.call(w,"kind"))&&(D="kind")||(w.issuer===void 0||!s.call(w,"i\
ssuer"))&&(D="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(D="claims")||(w.authenticatedAt===void 0||!s.call(w,"\
authenticatedAt"))&&(D="authenticatedAt")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let Z of Object.keys(w))
if(!(Z==="kind"||Z==="issuer"||Z==="claims"||Z==="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++;break}if(R===
e){if(w.kind!==void 0&&s.call(w,"kind")){let Z=w.kind,S=e;if(typeof Z!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(Z!==
"workload"){let q={};i===null?i=[q]:i.push(q),e++}var d=S===e}else var d=!0;if(d){if(w.issuer!==void 0&&s.call(w,"issuer")){
let S=w.issuer,F=e;if(e===F)if(typeof S=="string"){if(n(S)>2048){let N={};i===null?i=[N]:i.push(N),e++}else if(n(S)<0){let N={};
i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var d=F===e}else var d=!0;if(d){if(w.claims!==void 0&&
s.call(w,"claims")){let F=w.claims,q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){
let O={};i===null?i=[O]:i.push(O),e++}else{for(let O of Object.keys(F)){let z=e;if(e===z)if(typeof O=="string"){if(n(O)>
1024){let W={};i===null?i=[W]:i.push(W),e++}else if(n(O)<1){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?
i=[W]:i.push(W),e++}var y=z===e;if(!y){let W={};i===null?i=[W]:i.push(W),e++;break}}if(y)for(let O of Object.keys(F)){let z=F[O],
W=e;if(e===W)if(typeof z=="string"){if(n(z)>2048){let T={};i===null?i=[T]:i.push(T),e++}else if(n(z)<0){let T={};i===null?
i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var g=W===e;if(!g)break}}else{let O={};i===null?i=[O]:i.
push(O),e++}var d=q===e}else var d=!0;if(d)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let F=w.authenticatedAt,
q=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let O={};i===null?i=[O]:i.push(O),e++}if(e===q&&typeof F==
"number"&&isFinite(F)){if(F>253402300799||isNaN(F)){let O={};i===null?i=[O]:i.push(O),e++}else if(F<0||isNaN(F)){let O={};
i===null?i=[O]:i.push(O),e++}}var d=q===e}else var d=!0}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var f=H===e;if(f&&
x?(x=!1,j=[j,1]):f&&(x=!0,j=1),x)e=I,i!==null&&(I?i.length=I:i=null);else{let D={};return i===null?i=[D]:i.push(D),e++,we.
errors=i,!1}var t=h===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let h=r.reasons,I=e;if(e===I)if(Array.
isArray(h)){if(h.length>16)return we.errors=[{}],!1;{var l=!0;let j=h.length;for(let C=0;C<j;C++){let H=e;nr(h[C],{instancePath:V+
"/reasons/"+C,parentData:h,parentDataProperty:C,rootData:K})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var l=H===
e;if(!l)break}}}else return we.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let I=r.
kid,x=e;if(e===e)if(typeof I=="string"){if(n(I)>128)return we.errors=[{}],!1;if(n(I)<1)return we.errors=[{}],!1;if(!sr.test(
I))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let I=r.sig,x=e;if(e===x)if(typeof I=="string"){if(n(I)>86)return we.errors=[{}],!1;if(n(I)<86)return we.errors=[{}],
!1;if(!kr.test(I))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}}else return we.
errors=[{}],!1;return we.errors=i,e===0}function Ke(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.v===void 0||!s.call(r,"v"))&&(u="v")||(r.
n===void 0||!s.call(r,"n"))&&(u="n")||(r.at===void 0||!s.call(r,"at"))&&(u="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(u="prev")||(r.type===void 0||!s.call(r,"type"))&&(u="type")||(r.kid===void 0||!s.call(r,"kid"))&&(u="kid")||(r.sig===void 0||
!s.call(r,"sig"))&&(u="sig"))return Ke.errors=[{}],!1;{let b=e;for(let m of Object.keys(r))if(!(m==="v"||m==="n"||m==="a\
t"||m==="prev"||m==="type"||m==="kid"||m==="sig"))return Ke.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let m=r.
v,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ke.errors=[{}],!1;if(m!==1)return Ke.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return Ke.errors=[{}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ke.
errors=[{}],!1;if(c<1||isNaN(c))return Ke.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let d=r.at,y=e;if(e===y)if(typeof d=="string"){if(n(d)>24)return Ke.errors=[{}],!1;if(n(d)<24)return Ke.errors=[{}],!1;if(!br.
test(d))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let y=r.prev,g=e;if(e===g)if(typeof y=="string"){if(n(y)>64)return Ke.errors=[{}],!1;if(n(y)<64)return Ke.errors=
[{}],!1;if(!vr.test(y))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let g=r.type,f=e;if(typeof g!="string")return Ke.errors=[{}],!1;if(g!=="journal-end")return Ke.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,l=e;if(e===e)if(typeof f==
"string"){if(n(f)>128)return Ke.errors=[{}],!1;if(n(f)<1)return Ke.errors=[{}],!1;if(!sr.test(f))return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,l=e;if(e===l)if(typeof f==
"string"){if(n(f)>86)return Ke.errors=[{}],!1;if(n(f)<86)return Ke.errors=[{}],!1;if(!kr.test(f))return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function Cr(r,{
instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-start")le(r,{instancePath:V,parentData:re,parentDataProperty:se,
rootData:K})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);else if(t==="statement")ne(r,{instancePath:V,parentData:re,
parentDataProperty:se,rootData:K})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);else if(t==="outcome")te(r,{instancePath:V,
parentData:re,parentDataProperty:se,rootData:K})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);else if(t==="red\
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
return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;return Cr.errors=i,e===0}var ki=Me,is=new RegExp("^postgres://","\
u");function Me(r,{instancePath:V="",parentData:re,parentDataProperty:se,rootData:K=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if((r.ready===void 0||!s.call(r,"ready"))&&(m="ready")||(r.connections===void 0||
!s.call(r,"connections"))&&(m="connections"))return Me.errors=[{}],!1;{let c=e;for(let d of Object.keys(r))if(!(d==="rea\
dy"||d==="connections"))return Me.errors=[{}],!1;if(c===e){if(r.ready!==void 0&&s.call(r,"ready")){let d=r.ready,y=e;if(typeof d!=
"boolean")return Me.errors=[{}],!1;if(d!==!0)return Me.errors=[{}],!1;var b=y===e}else var b=!0;if(b)if(r.connections!==
void 0&&s.call(r,"connections")){let d=r.connections,y=e;if(e===y)if(Array.isArray(d)){if(d.length>1e4)return Me.errors=
[{}],!1;{var t=!0;let f=d.length;for(let l=0;l<f;l++){let o=d[l],a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){
let p;if((o.resource===void 0||!s.call(o,"resource"))&&(p="resource")||(o.grant===void 0||!s.call(o,"grant"))&&(p="grant")||
(o.role===void 0||!s.call(o,"role"))&&(p="role")||(o.uri===void 0||!s.call(o,"uri"))&&(p="uri")||(o.ca===void 0||!s.call(
o,"ca"))&&(p="ca"))return Me.errors=[{}],!1;{let A=e;for(let $ of Object.keys(o))if(!($==="resource"||$==="grant"||$==="\
role"||$==="uri"||$==="ca"))return Me.errors=[{}],!1;if(A===e){if(o.resource!==void 0&&s.call(o,"resource")){let $=o.resource,
E=e;if(e===e)if(typeof $=="string"){if(n($)>63)return Me.errors=[{}],!1;if(n($)<1)return Me.errors=[{}],!1;if(!He.test($))
return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=E===e}else var u=!0;if(u){if(o.grant!==void 0&&s.call(o,"gr\
ant")){let E=o.grant,P=e;if(e===e)if(typeof E=="string"){if(n(E)>127)return Me.errors=[{}],!1;if(n(E)<3)return Me.errors=
[{}],!1;if(!Rr.test(E))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=P===e}else var u=!0;if(u){if(o.role!==
void 0&&s.call(o,"role")){let P=o.role,L=e;if(e===e)if(typeof P=="string"){if(n(P)>63)return Me.errors=[{}],!1;if(n(P)<1)
return Me.errors=[{}],!1;if(!He.test(P))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=L===e}else var u=!0;
if(u){if(o.uri!==void 0&&s.call(o,"uri")){let L=o.uri,k=e;if(e===k)if(typeof L=="string"){if(n(L)>8192)return Me.errors=
[{}],!1;if(n(L)<12)return Me.errors=[{}],!1;if(!is.test(L))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=k===
e}else var u=!0;if(u)if(o.ca!==void 0&&s.call(o,"ca")){let L=o.ca,k=e;if(e===e)if(typeof L=="string"){if(n(L)>1024)return Me.
errors=[{}],!1;if(n(L)<1)return Me.errors=[{}],!1;if(!pr.test(L))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var u=k===e}else var u=!0}}}}}}else return Me.errors=[{}],!1;var t=a===e;if(!t)break}}}else return Me.errors=[{}],!1;var b=y===
e}else var b=!0}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var ss={writ:ri,people:ti,group:li,resource:oi,
grant:ai,mask:ui,guard:vi,scenario:di,proxy:ci,manifest:mi,data:hi,decision:gi,record:bi,dev:ki};export{hi as dataValidator,
gi as decisionValidator,ki as devValidator,ai as grantValidator,li as groupValidator,vi as guardValidator,mi as manifestValidator,
ui as maskValidator,ti as peopleValidator,ci as proxyValidator,bi as recordValidator,oi as resourceValidator,di as scenarioValidator,
ss as validators,ri as writValidator};
