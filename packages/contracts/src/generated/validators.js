// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Gi=Object.getOwnPropertyNames,Ji=(i,B)=>function(){try{return B||(0,i[Gi(i)[0]])((B={exports:{}}).exports,B),B.exports}catch(ne){
throw B=0,ne}},Qi=Ji({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__\
esModule",{value:!0});function B(ne){let fe=ne.length,V=0,r=0,e;for(;r<fe;)V++,e=ne.charCodeAt(r++),e>=55296&&e<=56319&&
r<fe&&(e=ne.charCodeAt(r),(e&64512)===56320&&r++);return V}i.default=B,B.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),xi=Se,s=Object.prototype.hasOwnProperty,l=Qi().default,pr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),Gr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),Pr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),$i=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function Jr(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.isArray(i)){if(i.length>50)return Jr.
errors=[{}],!1;if(i.length<1)return Jr.errors=[{}],!1;{var t=!0;let v=i.length;for(let h=0;h<v;h++){let b=i[h],y=e;if(typeof b!=
"string")return Jr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Jr.errors=[{}],!1;if(l(b)<2)return Jr.
errors=[{}],!1;if(!$i.test(b))return Jr.errors=[{}],!1}else return Jr.errors=[{}],!1;var t=y===e;if(!t)break}if(t){let h=i.
length,b;if(h>1){let y={};for(;h--;){let c=i[h];if(typeof c=="string"){if(typeof y[c]=="number")return b=y[c],Jr.errors=
[{}],!1;y[c]=h}}}}}}else return Jr.errors=[{}],!1;return Jr.errors=r,e===0}var zs={type:"object",additionalProperties:!1,
required:["url","audience"],properties:{url:{type:"string",minLength:9,maxLength:512,pattern:"^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","x-meaning":"an https address without query or user",description:"The issuer's address, exactly as its tokens sa\
y it.","x-instead":"Write the issuer as its tokens spell it, such as https://acme.okta.com."},audience:{type:"string",minLength:1,
maxLength:256,description:"The audience that tokens for Writ carry."},user:{type:"string",minLength:1,maxLength:128,description:"\
The claim that names the person. Absent: people are found by subject alone."},groups:{type:"string",minLength:1,maxLength:128,
description:"The claim that lists the groups."},workloads:{description:"Its tokens stand for CI jobs or services: github\
, gitlab or kubernetes; true where the address says which.","x-instead":"Write true, github, gitlab or kubernetes; leave\
 it out for an issuer of people.",oneOf:[{type:"boolean",description:"True: of github.com or gitlab.com, or of an issuer\
 whose workloads are known by sub."},{type:"string",enum:["github","gitlab","kubernetes"],description:"Whose tokens they\
 are, for a server of one's own."}]},client:{type:"string",minLength:1,maxLength:256,description:"The public client id w\
ith which writ login asks this issuer. Absent: the audience."}}},Xi=new RegExp("^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");
function ti(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,h=null,b=e;
if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.trial===void 0||!s.call(i,"trial"))&&(d="trial")){let o={};
r===null?r=[o]:r.push(o),e++}else{let o=e;for(let n of Object.keys(i))if(n!=="trial"){let a={};r===null?r=[a]:r.push(a),
e++;break}if(o===e&&i.trial!==void 0&&s.call(i,"trial")){let n=i.trial;if(typeof n!="boolean"){let a={};r===null?r=[a]:r.
push(a),e++}if(n!==!0){let a={};r===null?r=[a]:r.push(a),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var k=b===e;k&&
(v=!0,h=0);let y=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.url===void 0||!s.call(i,"url"))&&(d=
"url")||(i.audience===void 0||!s.call(i,"audience"))&&(d="audience")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;
for(let n of Object.keys(i))if(!(n==="url"||n==="audience"||n==="user"||n==="groups"||n==="workloads"||n==="client")){let a={};
r===null?r=[a]:r.push(a),e++;break}if(o===e){if(i.url!==void 0&&s.call(i,"url")){let n=i.url,a=e;if(e===a)if(typeof n=="\
string"){if(l(n)>512){let p={};r===null?r=[p]:r.push(p),e++}else if(l(n)<9){let p={};r===null?r=[p]:r.push(p),e++}else if(!Xi.
test(n)){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===null?r=[p]:r.push(p),e++}var c=a===e}else var c=!0;if(c){
if(i.audience!==void 0&&s.call(i,"audience")){let a=i.audience,_=e;if(e===_)if(typeof a=="string"){if(l(a)>256){let x={};
r===null?r=[x]:r.push(x),e++}else if(l(a)<1){let x={};r===null?r=[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.push(
x),e++}var c=_===e}else var c=!0;if(c){if(i.user!==void 0&&s.call(i,"user")){let _=i.user,p=e;if(e===p)if(typeof _=="str\
ing"){if(l(_)>128){let j={};r===null?r=[j]:r.push(j),e++}else if(l(_)<1){let j={};r===null?r=[j]:r.push(j),e++}}else{let j={};
r===null?r=[j]:r.push(j),e++}var c=p===e}else var c=!0;if(c){if(i.groups!==void 0&&s.call(i,"groups")){let p=i.groups,x=e;
if(e===x)if(typeof p=="string"){if(l(p)>128){let L={};r===null?r=[L]:r.push(L),e++}else if(l(p)<1){let L={};r===null?r=[
L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var c=x===e}else var c=!0;if(c){if(i.workloads!==void 0&&s.
call(i,"workloads")){let x=i.workloads,j=e,L=e,P=!1,A=null,N=e;if(typeof x!="boolean"){let f={};r===null?r=[f]:r.push(f),
e++}var u=N===e;u&&(P=!0,A=0);let m=e;if(typeof x!="string"){let f={};r===null?r=[f]:r.push(f),e++}if(!(x==="github"||x===
"gitlab"||x==="kubernetes")){let f={};r===null?r=[f]:r.push(f),e++}var u=m===e;if(u&&P?(P=!1,A=[A,1]):u&&(P=!0,A=1),P)e=
L,r!==null&&(L?r.length=L:r=null);else{let f={};r===null?r=[f]:r.push(f),e++}var c=j===e}else var c=!0;if(c)if(i.client!==
void 0&&s.call(i,"client")){let x=i.client,j=e;if(e===j)if(typeof x=="string"){if(l(x)>256){let P={};r===null?r=[P]:r.push(
P),e++}else if(l(x)<1){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var c=j===e}else
var c=!0}}}}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var k=y===e;if(k&&v?(v=!1,h=[h,1]):k&&(v=!0,h=1),v)e=t,r!==null&&
(t?r.length=t:r=null);else{let d={};return r===null?r=[d]:r.push(d),e++,ti.errors=r,!1}return ti.errors=r,e===0}var Pi=new RegExp(
"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0\
-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),Yi=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:fi\
le|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function jr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.addresses===void 0||!s.call(i,"addresse\
s"))&&(b="addresses")||(i.secrets===void 0||!s.call(i,"secrets"))&&(b="secrets"))return jr.errors=[{}],!1;{let y=e;for(let c of Object.
keys(i))if(!(c==="addresses"||c==="secrets"))return jr.errors=[{}],!1;if(y===e){if(i.addresses!==void 0&&s.call(i,"addre\
sses")){let c=i.addresses,u=e;if(e===u)if(Array.isArray(c)){if(c.length>50)return jr.errors=[{}],!1;if(c.length<1)return jr.
errors=[{}],!1;{var t=!0;let d=c.length;for(let o=0;o<d;o++){let n=c[o],a=e;if(typeof n!="string")return jr.errors=[{}],
!1;if(e===e)if(typeof n=="string"){if(l(n)>259)return jr.errors=[{}],!1;if(l(n)<3)return jr.errors=[{}],!1;if(!Pi.test(n))
return jr.errors=[{}],!1}else return jr.errors=[{}],!1;var t=a===e;if(!t)break}if(t){let o=c.length,n;if(o>1){let a={};for(;o--;){
let _=c[o];if(typeof _=="string"){if(typeof a[_]=="number")return n=a[_],jr.errors=[{}],!1;a[_]=o}}}}}}else return jr.errors=
[{}],!1;var h=u===e}else var h=!0;if(h)if(i.secrets!==void 0&&s.call(i,"secrets")){let c=i.secrets,u=e;if(e===u)if(Array.
isArray(c)){if(c.length>100)return jr.errors=[{}],!1;if(c.length<1)return jr.errors=[{}],!1;{var v=!0;let d=c.length;for(let o=0;o<
d;o++){let n=c[o],a=e;if(e===a)if(typeof n=="string"){if(l(n)>512)return jr.errors=[{}],!1;if(l(n)<5)return jr.errors=[{}],
!1;if(!Yi.test(n))return jr.errors=[{}],!1}else return jr.errors=[{}],!1;var v=a===e;if(!v)break}if(v){let o=c.length,n;
if(o>1){let a={};for(;o--;){let _=c[o];if(typeof _=="string"){if(typeof a[_]=="number")return n=a[_],jr.errors=[{}],!1;a[_]=
o}}}}}}else return jr.errors=[{}],!1;var h=u===e}else var h=!0}}}else return jr.errors=[{}],!1;return jr.errors=r,e===0}
var yi={description:"A public key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-instead":"Past\
e the public key that `writ keys` printed.",oneOf:[{type:"object",additionalProperties:!1,required:["kty","crv","x","wri\
t_use"],properties:{kty:{type:"string",const:"OKP",description:"The family of the key.","x-instead":"Writ takes Ed25519 \
and P-256 keys; `writ keys` makes one."},crv:{type:"string",const:"Ed25519",description:"The curve."},x:{type:"string",minLength:43,
maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The public key."},kid:{$ref:"words\
#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",minLength:1,maxLength:16,description:"\
The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"string",const:"sig",description:"W\
hat the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{type:"string",enum:["verify"]},description:"\
What the key may do."},ext:{type:"boolean",description:"Written by some tools; without effect."},writ_use:{type:"string",
enum:["bundle","token","record","break-glass"],description:"The one thing the key is for; `writ keys` writes it.","x-ins\
tead":'Paste the whole public key that `writ keys` printed, with its "writ_use".'}},"x-unknown":{d:'Leave out "d": it is\
 part of the private key, and only the public key belongs here.'}},{type:"object",additionalProperties:!1,required:["kty",
"crv","x","y","writ_use"],properties:{kty:{type:"string",const:"EC",description:"The family of the key.","x-instead":"Wr\
it takes Ed25519 and P-256 keys; `writ keys` makes one."},crv:{type:"string",enum:["P-256"],description:"The curve."},x:{
type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"The poi\
nt's x."},y:{type:"string",minLength:43,maxLength:43,pattern:"^[A-Za-z0-9_-]+$","x-meaning":"a base64url number",description:"\
The point's y."},kid:{$ref:"words#/$defs/keyId",description:"The key's id, if the key carries one."},alg:{type:"string",
minLength:1,maxLength:16,description:"The algorithm the key is meant for; Writ derives it from the key itself."},use:{type:"\
string",const:"sig",description:"What the key is for."},key_ops:{type:"array",minItems:1,maxItems:1,uniqueItems:!0,items:{
type:"string",enum:["verify"]},description:"What the key may do."},ext:{type:"boolean",description:"Written by some tool\
s; without effect."},writ_use:{type:"string",enum:["bundle","token","record","break-glass"],description:"The one thing t\
he key is for; `writ keys` writes it.","x-instead":'Paste the whole public key that `writ keys` printed, with its "writ_\
use".'}},"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},Qr=new RegExp(
"^[A-Za-z0-9_-]+$","u");function Te(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y=i.kty;if(typeof y=="string")if(y==="OKP"){if(e===e)if(i&&
typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&(c="kty")||(i.crv===void 0||!s.call(
i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_us\
e"))return Te.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(yi.oneOf[0].properties,k))return Te.errors=
[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!="string")return Te.errors=[{}],!1;if(k!==
"OKP")return Te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!=
"string")return Te.errors=[{}],!1;if(d!=="Ed25519")return Te.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.x!==void 0&&
s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="string"){if(l(o)>43)return Te.errors=[{}],!1;if(l(o)<43)return Te.errors=
[{}],!1;if(!Qr.test(o))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return Te.errors=[{}],!1;if(l(n)<1)
return Te.errors=[{}],!1;if(!Pr.test(n))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,_=e;if(e===_)if(typeof a=="string"){if(l(a)>16)return Te.errors=[{}],
!1;if(l(a)<1)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.use!==void 0&&s.
call(i,"use")){let _=i.use,p=e;if(typeof _!="string")return Te.errors=[{}],!1;if(_!=="sig")return Te.errors=[{}],!1;var t=p===
e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let p=i.key_ops,x=e;if(e===x)if(Array.isArray(p)){if(p.
length>1)return Te.errors=[{}],!1;if(p.length<1)return Te.errors=[{}],!1;{var v=!0;let L=p.length;for(let P=0;P<L;P++){let A=p[P],
N=e;if(typeof A!="string")return Te.errors=[{}],!1;if(A!=="verify")return Te.errors=[{}],!1;var v=N===e;if(!v)break}if(v){
let P=p.length,A;if(P>1){let N={};for(;P--;){let m=p[P];if(typeof m=="string"){if(typeof N[m]=="number")return A=N[m],Te.
errors=[{}],!1;N[m]=P}}}}}}else return Te.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ex\
t")){let x=e;if(typeof i.ext!="boolean")return Te.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.writ_use!==void 0&&
s.call(i,"writ_use")){let x=i.writ_use,j=e;if(typeof x!="string")return Te.errors=[{}],!1;if(!(x==="bundle"||x==="token"||
x==="record"||x==="break-glass"))return Te.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return Te.errors=[{}],
!1}else if(y==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&
(c="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.y===void 0||!s.call(
i,"y"))&&(c="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return Te.errors=[{}],!1;{let u=e;for(let k of Object.
keys(i))if(!s.call(yi.oneOf[1].properties,k))return Te.errors=[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.
kty,d=e;if(typeof k!="string")return Te.errors=[{}],!1;if(k!=="EC")return Te.errors=[{}],!1;var h=d===e}else var h=!0;if(h){
if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!="string")return Te.errors=[{}],!1;if(d!=="P-256")return Te.
errors=[{}],!1;var h=o===e}else var h=!0;if(h){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="stri\
ng"){if(l(o)>43)return Te.errors=[{}],!1;if(l(o)<43)return Te.errors=[{}],!1;if(!Qr.test(o))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(i.y!==void 0&&s.call(i,"y")){let n=i.y,a=e;if(e===a)if(typeof n==
"string"){if(l(n)>43)return Te.errors=[{}],!1;if(l(n)<43)return Te.errors=[{}],!1;if(!Qr.test(n))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,_=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1;if(!Pr.test(a))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var h=_===e}else var h=!0;if(h){if(i.alg!==void 0&&s.call(i,"alg")){let _=i.alg,p=e;if(e===p)if(typeof _==
"string"){if(l(_)>16)return Te.errors=[{}],!1;if(l(_)<1)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var h=p===
e}else var h=!0;if(h){if(i.use!==void 0&&s.call(i,"use")){let p=i.use,x=e;if(typeof p!="string")return Te.errors=[{}],!1;
if(p!=="sig")return Te.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let x=i.
key_ops,j=e;if(e===j)if(Array.isArray(x)){if(x.length>1)return Te.errors=[{}],!1;if(x.length<1)return Te.errors=[{}],!1;
{var b=!0;let P=x.length;for(let A=0;A<P;A++){let N=x[A],m=e;if(typeof N!="string")return Te.errors=[{}],!1;if(N!=="veri\
fy")return Te.errors=[{}],!1;var b=m===e;if(!b)break}if(b){let A=x.length,N;if(A>1){let m={};for(;A--;){let g=x[A];if(typeof g==
"string"){if(typeof m[g]=="number")return N=m[g],Te.errors=[{}],!1;m[g]=A}}}}}}else return Te.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(i.ext!==void 0&&s.call(i,"ext")){let j=e;if(typeof i.ext!="boolean")return Te.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let j=i.writ_use,L=e;if(typeof j!="string")return Te.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"||j==="break-glass"))return Te.errors=[{}],!1;var h=L===e}else
var h=!0}}}}}}}}}}}else return Te.errors=[{}],!1}else return Te.errors=[{}],!1;else return Te.errors=[{}],!1}else return Te.
errors=[{}],!1;return Te.errors=r,e===0}function Se(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.writ===void 0||!s.call(i,"writ"))&&(d="\
writ")||(i.name===void 0||!s.call(i,"name"))&&(d="name")||(i.security===void 0||!s.call(i,"security"))&&(d="security")||
(i.issuers===void 0||!s.call(i,"issuers"))&&(d="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(d="limits")||(i.resources===
void 0||!s.call(i,"resources"))&&(d="resources"))return Se.errors=[{}],!1;{let o=e;for(let n of Object.keys(i))if(!(n===
"writ"||n==="name"||n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="proxies"))return Se.
errors=[{}],!1;if(o===e){if(i.writ!==void 0&&s.call(i,"writ")){let n=i.writ,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Se.errors=[{}],!1;if(n!==1)return Se.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.name!==
void 0&&s.call(i,"name")){let a=i.name,_=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Se.errors=[{}],!1;if(l(a)<1)
return Se.errors=[{}],!1;if(!pr.test(a))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.security!==void 0&&s.call(i,"security")){let _=e;Jr(i.security,{instancePath:B+"/security",parentData:i,parentDataProperty:"\
security",rootData:V})||(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(i.issuers!==
void 0&&s.call(i,"issuers")){let p=i.issuers,x=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).
length>20)return Se.errors=[{}],!1;if(Object.keys(p).length<1)return Se.errors=[{}],!1;for(let L of Object.keys(p)){let P=e;
if(e===e)if(typeof L=="string"){if(l(L)>63){let A={};r===null?r=[A]:r.push(A),e++}else if(l(L)<1){let A={};r===null?r=[A]:
r.push(A),e++}else if(!pr.test(L)){let A={};r===null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var v=P===
e;if(!v){let A={};return r===null?r=[A]:r.push(A),e++,Se.errors=r,!1}}if(v)for(let L of Object.keys(p)){let P=e;ti(p[L],
{instancePath:B+"/issuers/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:L,rootData:V})||(r=
r===null?ti.errors:r.concat(ti.errors),e=r.length);var h=P===e;if(!h)break}}else return Se.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let x=i.limits,j=e;if(e===j)if(x&&typeof x=="object"&&!Array.isArray(
x)){let P;if((x.grant===void 0||!s.call(x,"grant"))&&(P="grant")||(x.session===void 0||!s.call(x,"session"))&&(P="sessio\
n"))return Se.errors=[{}],!1;{let A=e;for(let N of Object.keys(x))if(!(N==="grant"||N==="session"||N==="groupsFresh"))return Se.
errors=[{}],!1;if(A===e){if(x.grant!==void 0&&s.call(x,"grant")){let N=x.grant,m=e;if(e===e)if(typeof N=="string"){if(l(
N)>7)return Se.errors=[{}],!1;if(l(N)<2)return Se.errors=[{}],!1;if(!Gr.test(N))return Se.errors=[{}],!1}else return Se.
errors=[{}],!1;var b=m===e}else var b=!0;if(b){if(x.session!==void 0&&s.call(x,"session")){let m=x.session,g=e;if(e===e)
if(typeof m=="string"){if(l(m)>7)return Se.errors=[{}],!1;if(l(m)<2)return Se.errors=[{}],!1;if(!Gr.test(m))return Se.errors=
[{}],!1}else return Se.errors=[{}],!1;var b=g===e}else var b=!0;if(b)if(x.groupsFresh!==void 0&&s.call(x,"groupsFresh")){
let m=x.groupsFresh,g=e;if(e===e)if(typeof m=="string"){if(l(m)>7)return Se.errors=[{}],!1;if(l(m)<2)return Se.errors=[{}],
!1;if(!Gr.test(m))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var b=g===e}else var b=!0}}}}else return Se.errors=
[{}],!1;var t=j===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let j=i.bundle,L=e;if(e===L)if(j&&typeof j==
"object"&&!Array.isArray(j)){let A;if((j.life===void 0||!s.call(j,"life"))&&(A="life"))return Se.errors=[{}],!1;{let N=e;
for(let m of Object.keys(j))if(m!=="life")return Se.errors=[{}],!1;if(N===e&&j.life!==void 0&&s.call(j,"life")){let m=j.
life;if(e===e)if(typeof m=="string"){if(l(m)>7)return Se.errors=[{}],!1;if(l(m)<2)return Se.errors=[{}],!1;if(!Gr.test(m))
return Se.errors=[{}],!1}else return Se.errors=[{}],!1}}}else return Se.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.
resources!==void 0&&s.call(i,"resources")){let L=i.resources,P=e;if(e===P)if(L&&typeof L=="object"&&!Array.isArray(L)){if(Object.
keys(L).length>1e4)return Se.errors=[{}],!1;for(let N of Object.keys(L)){let m=e;if(e===e)if(typeof N=="string"){if(l(N)>
63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(N)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!pr.test(N)){let g={};
r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}var y=m===e;if(!y){let g={};return r===null?r=[
g]:r.push(g),e++,Se.errors=r,!1}}if(y)for(let N of Object.keys(L)){let m=e;jr(L[N],{instancePath:B+"/resources/"+N.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:L,parentDataProperty:N,rootData:V})||(r=r===null?jr.errors:r.concat(jr.errors),
e=r.length);var c=m===e;if(!c)break}}else return Se.errors=[{}],!1;var t=P===e}else var t=!0;if(t)if(i.proxies!==void 0&&
s.call(i,"proxies")){let L=i.proxies,P=e;if(e===P)if(L&&typeof L=="object"&&!Array.isArray(L)){let N;if((L.keys===void 0||
!s.call(L,"keys"))&&(N="keys"))return Se.errors=[{}],!1;{let m=e;for(let g of Object.keys(L))if(g!=="keys")return Se.errors=
[{}],!1;if(m===e&&L.keys!==void 0&&s.call(L,"keys")){let g=L.keys;if(e===e)if(Array.isArray(g)){if(g.length>100)return Se.
errors=[{}],!1;if(g.length<1)return Se.errors=[{}],!1;{var u=!0;let f=g.length;for(let O=0;O<f;O++){let w=g[O],$=e;if(e===
$)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if((w.kid===void 0||!s.call(w,"kid"))&&(H="kid")||(w.jwk===void 0||
!s.call(w,"jwk"))&&(H="jwk"))return Se.errors=[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="kid"||q==="jwk"))return Se.
errors=[{}],!1;if(z===e){if(w.kid!==void 0&&s.call(w,"kid")){let q=w.kid,W=e;if(e===e)if(typeof q=="string"){if(l(q)>128)
return Se.errors=[{}],!1;if(l(q)<1)return Se.errors=[{}],!1;if(!Pr.test(q))return Se.errors=[{}],!1}else return Se.errors=
[{}],!1;var k=W===e}else var k=!0;if(k)if(w.jwk!==void 0&&s.call(w,"jwk")){let q=e;Te(w.jwk,{instancePath:B+"/proxies/ke\
ys/"+O+"/jwk",parentData:w,parentDataProperty:"jwk",rootData:V})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);
var k=q===e}else var k=!0}}}else return Se.errors=[{}],!1;var u=$===e;if(!u)break}}}else return Se.errors=[{}],!1}}}else
return Se.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}else return Se.errors=[{}],!1;return Se.errors=r,e===0}var Oi=oi,
li=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),es=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256\
|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$","u");function Ar(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let h;if((i.issuer===void 0||!s.call(i,"issuer"))&&(h="issuer")||(i.subject===void 0||!s.call(i,"subj\
ect"))&&(h="subject"))return Ar.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="issuer"||y==="subject"||y===
"github"||y==="keys"))return Ar.errors=[{}],!1;if(b===e){if(i.issuer!==void 0&&s.call(i,"issuer")){let y=i.issuer,c=e;if(e===
e)if(typeof y=="string"){if(l(y)>63)return Ar.errors=[{}],!1;if(l(y)<1)return Ar.errors=[{}],!1;if(!pr.test(y))return Ar.
errors=[{}],!1}else return Ar.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){
let c=i.subject,u=e;if(e===u)if(typeof c=="string"){if(l(c)>255)return Ar.errors=[{}],!1;if(l(c)<1)return Ar.errors=[{}],
!1}else return Ar.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.github!==void 0&&s.call(i,"github")){let u=i.github,
k=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ar.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Ar.errors=[{}],!1;if(u<1||isNaN(u))return Ar.errors=[{}],!1}var t=k===e}else var t=!0;
if(t)if(i.keys!==void 0&&s.call(i,"keys")){let u=i.keys,k=e;if(e===k)if(Array.isArray(u)){if(u.length>10)return Ar.errors=
[{}],!1;if(u.length<1)return Ar.errors=[{}],!1;{var v=!0;let o=u.length;for(let n=0;n<o;n++){let a=u[n],_=e;if(typeof a!=
"string")return Ar.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return Ar.errors=[{}],!1;if(l(a)<68)return Ar.
errors=[{}],!1;if(!es.test(a))return Ar.errors=[{}],!1}else return Ar.errors=[{}],!1;var v=_===e;if(!v)break}if(v){let n=u.
length,a;if(n>1){let _={};for(;n--;){let p=u[n];if(typeof p=="string"){if(typeof _[p]=="number")return a=_[p],Ar.errors=
[{}],!1;_[p]=n}}}}}}else return Ar.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return Ar.errors=[{}],!1;return Ar.
errors=r,e===0}function oi(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1e5)return oi.errors=[{}],!1;for(let h of Object.
keys(i)){let b=e;if(e===e)if(typeof h=="string"){if(l(h)>254){let y={};r===null?r=[y]:r.push(y),e++}else if(l(h)<1){let y={};
r===null?r=[y]:r.push(y),e++}else if(!li.test(h)){let y={};r===null?r=[y]:r.push(y),e++}}else{let y={};r===null?r=[y]:r.
push(y),e++}var t=b===e;if(!t){let y={};return r===null?r=[y]:r.push(y),e++,oi.errors=r,!1}}if(t)for(let h of Object.keys(
i)){let b=e;Ar(i[h],{instancePath:B+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:h,rootData:V})||
(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var v=b===e;if(!v)break}}else return oi.errors=[{}],!1;return oi.errors=
r,e===0}var Li=ki,Fi=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Fr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.members===void 0||!s.
call(i,"members"))&&(h="members"))return Fr.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="members"||y===
"github"))return Fr.errors=[{}],!1;if(b===e){if(i.members!==void 0&&s.call(i,"members")){let y=i.members,c=e;if(e===c)if(Array.
isArray(y)){if(y.length>1e4)return Fr.errors=[{}],!1;if(y.length<0)return Fr.errors=[{}],!1;{var t=!0;let k=y.length;for(let d=0;d<
k;d++){let o=y[d],n=e;if(typeof o!="string")return Fr.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(l(o)>254)return Fr.
errors=[{}],!1;if(l(o)<1)return Fr.errors=[{}],!1;if(!li.test(o))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;
var t=n===e;if(!t)break}if(t){let d=y.length,o;if(d>1){let n={};for(;d--;){let a=y[d];if(typeof a=="string"){if(typeof n[a]==
"number")return o=n[a],Fr.errors=[{}],!1;n[a]=d}}}}}}else return Fr.errors=[{}],!1;var v=c===e}else var v=!0;if(v)if(i.github!==
void 0&&s.call(i,"github")){let y=i.github,c=e;if(e===c)if(typeof y=="string"){if(l(y)>141)return Fr.errors=[{}],!1;if(l(
y)<3)return Fr.errors=[{}],!1;if(!Fi.test(y))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;var v=c===e}else var v=!0}}}else
return Fr.errors=[{}],!1;return Fr.errors=r,e===0}function Nr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.from===void 0||!s.call(i,"from"))&&(h="\
from"))return Nr.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="from"||y==="github"))return Nr.errors=[{}],
!1;if(b===e){if(i.from!==void 0&&s.call(i,"from")){let y=i.from,c=e;if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){
let k;if((y.issuer===void 0||!s.call(y,"issuer"))&&(k="issuer")||(y.claim===void 0||!s.call(y,"claim"))&&(k="claim")||(y.
value===void 0||!s.call(y,"value"))&&(k="value"))return Nr.errors=[{}],!1;{let d=e;for(let o of Object.keys(y))if(!(o===
"issuer"||o==="claim"||o==="value"))return Nr.errors=[{}],!1;if(d===e){if(y.issuer!==void 0&&s.call(y,"issuer")){let o=y.
issuer,n=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return Nr.errors=[{}],!1;if(l(o)<1)return Nr.errors=[{}],!1;if(!pr.
test(o))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(y.claim!==void 0&&s.call(
y,"claim")){let n=y.claim,a=e;if(e===a)if(typeof n=="string"){if(l(n)>128)return Nr.errors=[{}],!1;if(l(n)<1)return Nr.errors=
[{}],!1}else return Nr.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(y.value!==void 0&&s.call(y,"value")){let n=y.value,
a=e;if(e===a)if(typeof n=="string"){if(l(n)>256)return Nr.errors=[{}],!1;if(l(n)<1)return Nr.errors=[{}],!1}else return Nr.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return Nr.errors=[{}],!1;var v=c===e}else var v=!0;if(v)if(i.github!==void 0&&
s.call(i,"github")){let y=i.github,c=e;if(e===c)if(typeof y=="string"){if(l(y)>141)return Nr.errors=[{}],!1;if(l(y)<3)return Nr.
errors=[{}],!1;if(!Fi.test(y))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var v=c===e}else var v=!0}}}else return Nr.
errors=[{}],!1;return Nr.errors=r,e===0}function ki(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,h=null,b=e;Fr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Fr.
errors:r.concat(Fr.errors),e=r.length);var c=b===e;c&&(v=!0,h=0);let y=e;Nr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var c=y===e;if(c&&v?(v=!1,h=[h,1]):c&&(v=!0,h=1),v)e=
t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,ki.errors=r,!1}return ki.errors=r,e===
0}var Ti=ai,Rs={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Zs={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},gr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),rs=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function Xr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return Xr.errors=[{}],!1;if(i.length<1)return Xr.errors=[{}],!1;{var t=!0;let v=i.length;for(let h=0;h<
v;h++){let b=i[h],y=e;if(typeof b!="string")return Xr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Xr.
errors=[{}],!1;if(l(b)<2)return Xr.errors=[{}],!1;if(!$i.test(b))return Xr.errors=[{}],!1}else return Xr.errors=[{}],!1;
var t=y===e;if(!t)break}if(t){let h=i.length,b;if(h>1){let y={};for(;h--;){let c=i[h];if(typeof c=="string"){if(typeof y[c]==
"number")return b=y[c],Xr.errors=[{}],!1;y[c]=h}}}}}}else return Xr.errors=[{}],!1;return Xr.errors=r,e===0}var Cs={type:"\
object",additionalProperties:!1,required:["allow","login"],properties:{allow:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"],description:"A kind of statement, by effect; all is every kind."},description:"Kinds of sta\
tement the role may run. [all] is every kind."},tables:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"\
string",$ref:"words#/$defs/tablePattern"},description:"Tables the role may touch. Absent: all."},functions:{type:"array",
minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/functionName"},description:"Functions the\
 role may call beyond the built-in safe list."},login:{description:"The credential the proxy uses. No client ever sees i\
t.","x-instead":"Write { user: NAME, password: { vault: PATH#KEY } }, or { dynamic: { vault: database/creds/ROLE } } for\
 a user of its own per session.",oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{
user:{$ref:"words#/$defs/databaseName",description:"The login on the server."},password:{$ref:"words#/$defs/secretRefere\
nce",description:"Where its password is found. writ.yaml must allow it."}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512,pattern:"^[^#\\s\\u0000-\\u001f\\u007f]+$","x-meaning":"a path of Vault's database engine",description:"\
The path that makes a user: MOUNT/creds/ROLE.","x-instead":"Write the path as Vault's API has it and no key, such as dat\
abase/creds/orders-ro.","x-secret":!0}},description:"A store that makes users.","x-instead":"Write { vault: database/cre\
ds/ROLE }."}}}]}},description:"A named set of rights.","x-unknown":{statements:"Write allow: [select, \u2026].",deny:"Wr\
ite what to deny in guards/RESOURCE.yaml.",user:"Write login: { user: \u2026, password: \u2026 }.",password:"Write login\
: { user: \u2026, password: { vault: PATH#KEY } }."}},mi=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\\
u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),_i=new RegExp('^(?:\
[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""\
){1,63}")$',"u"),is=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+$","u"),si=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\\
u0000-\\u001f\\u007f]+$","u"),hi=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function ni(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.vault===void 0||!s.call(i,"vault"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="vault"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.
vault;if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?
r=[o]:r.push(o),e++}else if(!si.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.aws===void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[
o]:r.push(o),e++}else if(!si.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;if(e===u)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let n of Object.keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==
void 0&&s.call(i,"file")){let n=i.file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(
n)<1){let a={};r===null?r=[a]:r.push(a),e++}else if(!gr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===
null?r=[a]:r.push(a),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var c=u===e;if(c&&v)v=!1,h=[h,2];else{c&&(v=!0,h=
2);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){
let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let _ of Object.keys(i))if(_!=="env"){let p={};r===null?r=[p]:r.push(
p),e++;break}if(a===e&&i.env!==void 0&&s.call(i,"env")){let _=i.env;if(e===e)if(typeof _=="string"){if(l(_)>128){let p={};
r===null?r=[p]:r.push(p),e++}else if(l(_)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!hi.test(_)){let p={};r===null?
r=[p]:r.push(p),e++}}else{let p={};r===null?r=[p]:r.push(p),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var c=d===
e;c&&v?(v=!1,h=[h,3]):c&&(v=!0,h=3)}}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(
u),e++,ni.errors=r,!1}return ni.errors=r,e===0}function fr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.allow===void 0||!s.call(i,"allow"))&&(u=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(u="login"))return fr.errors=[{}],!1;{let k=e;for(let d of Object.keys(
i))if(!(d==="allow"||d==="tables"||d==="functions"||d==="login"))return fr.errors=[{}],!1;if(k===e){if(i.allow!==void 0&&
s.call(i,"allow")){let d=i.allow,o=e;if(e===o)if(Array.isArray(d)){if(d.length>16)return fr.errors=[{}],!1;if(d.length<1)
return fr.errors=[{}],!1;{var t=!0;let a=d.length;for(let _=0;_<a;_++){let p=d[_],x=e;if(typeof p!="string")return fr.errors=
[{}],!1;if(!(p==="all"||p==="select"||p==="insert"||p==="update"||p==="delete"||p==="merge"||p==="truncate"||p==="ddl"||
p==="call"||p==="do"||p==="lock"||p==="notify"||p==="maintenance"||p==="set"||p==="other"))return fr.errors=[{}],!1;var t=x===
e;if(!t)break}if(t){let _=d.length,p;if(_>1){let x={};for(;_--;){let j=d[_];if(typeof j=="string"){if(typeof x[j]=="numb\
er")return p=x[j],fr.errors=[{}],!1;x[j]=_}}}}}}else return fr.errors=[{}],!1;var v=o===e}else var v=!0;if(v){if(i.tables!==
void 0&&s.call(i,"tables")){let o=i.tables,n=e;if(e===n)if(Array.isArray(o)){if(o.length>1e3)return fr.errors=[{}],!1;if(o.
length<1)return fr.errors=[{}],!1;{var h=!0;let _=o.length;for(let p=0;p<_;p++){let x=o[p],j=e;if(typeof x!="string")return fr.
errors=[{}],!1;if(e===e)if(typeof x=="string"){if(l(x)>261)return fr.errors=[{}],!1;if(l(x)<3)return fr.errors=[{}],!1;if(!mi.
test(x))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var h=j===e;if(!h)break}if(h){let p=o.length,x;if(p>1){let j={};
for(;p--;){let L=o[p];if(typeof L=="string"){if(typeof j[L]=="number")return x=j[L],fr.errors=[{}],!1;j[L]=p}}}}}}else return fr.
errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.functions!==void 0&&s.call(i,"functions")){let n=i.functions,a=e;if(e===
a)if(Array.isArray(n)){if(n.length>1e3)return fr.errors=[{}],!1;if(n.length<1)return fr.errors=[{}],!1;{var b=!0;let p=n.
length;for(let x=0;x<p;x++){let j=n[x],L=e;if(typeof j!="string")return fr.errors=[{}],!1;if(e===e)if(typeof j=="string"){
if(l(j)>261)return fr.errors=[{}],!1;if(l(j)<3)return fr.errors=[{}],!1;if(!_i.test(j))return fr.errors=[{}],!1}else return fr.
errors=[{}],!1;var b=L===e;if(!b)break}if(b){let x=n.length,j;if(x>1){let L={};for(;x--;){let P=n[x];if(typeof P=="strin\
g"){if(typeof L[P]=="number")return j=L[P],fr.errors=[{}],!1;L[P]=x}}}}}}else return fr.errors=[{}],!1;var v=a===e}else var v=!0;
if(v)if(i.login!==void 0&&s.call(i,"login")){let n=i.login,a=e,_=e,p=!1,x=null,j=e;if(e===j)if(n&&typeof n=="object"&&!Array.
isArray(n)){let A;if((n.user===void 0||!s.call(n,"user"))&&(A="user")||(n.password===void 0||!s.call(n,"password"))&&(A=
"password")){let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let m of Object.keys(n))if(!(m==="user"||m==="passwo\
rd")){let g={};r===null?r=[g]:r.push(g),e++;break}if(N===e){if(n.user!==void 0&&s.call(n,"user")){let m=n.user,g=e;if(e===
e)if(typeof m=="string"){if(l(m)>63){let O={};r===null?r=[O]:r.push(O),e++}else if(l(m)<1){let O={};r===null?r=[O]:r.push(
O),e++}else if(!gr.test(m)){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(O),e++}var y=g===
e}else var y=!0;if(y)if(n.password!==void 0&&s.call(n,"password")){let m=e;ni(n.password,{instancePath:B+"/login/passwor\
d",parentData:n,parentDataProperty:"password",rootData:V})||(r=r===null?ni.errors:r.concat(ni.errors),e=r.length);var y=m===
e}else var y=!0}}}else{let A={};r===null?r=[A]:r.push(A),e++}var c=j===e;c&&(p=!0,x=0);let L=e;if(e===L)if(n&&typeof n==
"object"&&!Array.isArray(n)){let A;if((n.dynamic===void 0||!s.call(n,"dynamic"))&&(A="dynamic")){let N={};r===null?r=[N]:
r.push(N),e++}else{let N=e;for(let m of Object.keys(n))if(m!=="dynamic"){let g={};r===null?r=[g]:r.push(g),e++;break}if(N===
e&&n.dynamic!==void 0&&s.call(n,"dynamic")){let m=n.dynamic;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;
if((m.vault===void 0||!s.call(m,"vault"))&&(g="vault")){let f={};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let O of Object.
keys(m))if(O!=="vault"){let w={};r===null?r=[w]:r.push(w),e++;break}if(f===e&&m.vault!==void 0&&s.call(m,"vault")){let O=m.
vault;if(e===e)if(typeof O=="string"){if(l(O)>512){let w={};r===null?r=[w]:r.push(w),e++}else if(l(O)<3){let w={};r===null?
r=[w]:r.push(w),e++}else if(!is.test(O)){let w={};r===null?r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}}}}else{
let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var c=L===e;if(c&&p?(p=!1,x=[x,1]):c&&
(p=!0,x=1),p)e=_,r!==null&&(_?r.length=_:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,fr.errors=r,!1}var v=a===
e}else var v=!0}}}}}else return fr.errors=[{}],!1;return fr.errors=r,e===0}function br(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.
kind===void 0||!s.call(i,"kind"))&&(u="kind")||(i.address===void 0||!s.call(i,"address"))&&(u="address")||(i.database===
void 0||!s.call(i,"database"))&&(u="database")||(i.tls===void 0||!s.call(i,"tls"))&&(u="tls")||(i.owners===void 0||!s.call(
i,"owners"))&&(u="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(u="roles"))return br.errors=[{}],!1;{let k=e;for(let d of Object.
keys(i))if(!(d==="kind"||d==="address"||d==="database"||d==="tls"||d==="owners"||d==="record"||d==="roles"))return br.errors=
[{}],!1;if(k===e){if(i.kind!==void 0&&s.call(i,"kind")){let d=i.kind,o=e;if(typeof d!="string")return br.errors=[{}],!1;
if(d!=="postgres")return br.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let o=i.
address,n=e;if(e===e)if(typeof o=="string"){if(l(o)>259)return br.errors=[{}],!1;if(l(o)<3)return br.errors=[{}],!1;if(!Pi.
test(o))return br.errors=[{}],!1}else return br.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.database!==void 0&&s.
call(i,"database")){let n=i.database,a=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return br.errors=[{}],!1;if(l(n)<1)return br.
errors=[{}],!1;if(!gr.test(n))return br.errors=[{}],!1}else return br.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
tls!==void 0&&s.call(i,"tls")){let a=i.tls,_=e,p=e,x=!1,j=null,L=e;if(typeof a!="string"){let N={};r===null?r=[N]:r.push(
N),e++}if(!(a==="verify-full"||a==="disable")){let N={};r===null?r=[N]:r.push(N),e++}var v=L===e;v&&(x=!0,j=0);let P=e;if(e===
P)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if((a.ca===void 0||!s.call(a,"ca"))&&(N="ca")){let m={};r===null?r=
[m]:r.push(m),e++}else{let m=e;for(let g of Object.keys(a))if(g!=="ca"){let f={};r===null?r=[f]:r.push(f),e++;break}if(m===
e&&a.ca!==void 0&&s.call(a,"ca")){let g=a.ca;if(e===e)if(typeof g=="string"){if(l(g)>65536){let f={};r===null?r=[f]:r.push(
f),e++}else if(l(g)<1){let f={};r===null?r=[f]:r.push(f),e++}else if(!rs.test(g)){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}}}}else{let N={};r===null?r=[N]:r.push(N),e++}var v=P===e;if(v&&x?(x=!1,j=[j,1]):v&&
(x=!0,j=1),x)e=p,r!==null&&(p?r.length=p:r=null);else{let N={};return r===null?r=[N]:r.push(N),e++,br.errors=r,!1}var t=_===
e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let _=e;Xr(i.owners,{instancePath:B+"/owners",parentData:i,
parentDataProperty:"owners",rootData:V})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var t=_===e}else var t=!0;
if(t){if(i.record!==void 0&&s.call(i,"record")){let p=i.record,x=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){
let L=e;for(let P of Object.keys(p))if(!(P==="results"||P==="durable"))return br.errors=[{}],!1;if(L===e){if(p.results!==
void 0&&s.call(p,"results")){let P=p.results,A=e,N=e,m=!1,g=null,f=e;if(typeof P!="string"){let $={};r===null?r=[$]:r.push(
$),e++}if(!(P==="none"||P==="digest")){let $={};r===null?r=[$]:r.push($),e++}var h=f===e;h&&(m=!0,g=0);let O=e;if(e===O)
if(P&&typeof P=="object"&&!Array.isArray(P)){let $;if((P.rows===void 0||!s.call(P,"rows"))&&($="rows")){let R={};r===null?
r=[R]:r.push(R),e++}else{let R=e;for(let H of Object.keys(P))if(H!=="rows"){let z={};r===null?r=[z]:r.push(z),e++;break}
if(R===e&&P.rows!==void 0&&s.call(P,"rows")){let H=P.rows,z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){
let q={};r===null?r=[q]:r.push(q),e++}if(e===z&&typeof H=="number"&&isFinite(H)){if(H>1e4||isNaN(H)){let q={};r===null?r=
[q]:r.push(q),e++}else if(H<1||isNaN(H)){let q={};r===null?r=[q]:r.push(q),e++}}}}}else{let $={};r===null?r=[$]:r.push($),
e++}var h=O===e;if(h&&m?(m=!1,g=[g,1]):h&&(m=!0,g=1),m)e=N,r!==null&&(N?r.length=N:r=null);else{let $={};return r===null?
r=[$]:r.push($),e++,br.errors=r,!1}var b=A===e}else var b=!0;if(b)if(p.durable!==void 0&&s.call(p,"durable")){let P=p.durable,
A=e;if(typeof P!="string")return br.errors=[{}],!1;if(P!=="within-a-second")return br.errors=[{}],!1;var b=A===e}else var b=!0}}else
return br.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let p=i.roles,x=e;if(e===
x)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>100)return br.errors=[{}],!1;if(Object.keys(p).length<
1)return br.errors=[{}],!1;for(let L of Object.keys(p)){let P=e;if(e===e)if(typeof L=="string"){if(l(L)>63){let A={};r===
null?r=[A]:r.push(A),e++}else if(l(L)<1){let A={};r===null?r=[A]:r.push(A),e++}else if(!pr.test(L)){let A={};r===null?r=
[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var y=P===e;if(!y){let A={};return r===null?r=[A]:r.push(A),
e++,br.errors=r,!1}}if(y)for(let L of Object.keys(p)){let P=e;fr(p[L],{instancePath:B+"/roles/"+L.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:p,parentDataProperty:L,rootData:V})||(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var c=P===
e;if(!c)break}}else return br.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}else return br.errors=[{}],!1;return br.errors=
r,e===0}function ai(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")br(i,{instancePath:B,parentData:ne,
parentDataProperty:fe,rootData:V})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);else return ai.errors=[{}],!1;else
return ai.errors=[{}],!1}else return ai.errors=[{}],!1;return ai.errors=r,e===0}var Ii=Ge,Ms={type:"string",enum:["selec\
t","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"],description:"\
A kind of statement, by effect."},Ks={type:"object",description:"A CI job or service, by the claims of its token: every \
claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$\
defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][\
A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],
maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a whole number;\
 a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such as reposito\
ry_id: 1234; the issuer alone would admit everybody it knows."},ss=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function qr(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){if(Object.keys(i).length>20)return qr.errors=[{}],!1;if(Object.keys(i).length<2)return qr.errors=[{}],
!1;{let h;if((i.issuer===void 0||!s.call(i,"issuer"))&&(h="issuer"))return qr.errors=[{}],!1;for(let b of Object.keys(i)){
let y=e;if(e===y)if(typeof b=="string"){if(l(b)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(!ss.test(b)){let c={};
r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var t=y===e;if(!t){let c={};return r===null?r=[
c]:r.push(c),e++,qr.errors=r,!1}}if(t){let b=e;for(let y of Object.keys(i))if(y!=="issuer"){let c=i[y],u=e;if(typeof c!=
"string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return qr.errors=[{}],!1;if(e===u&&typeof c=="string"){if(l(
c)>512)return qr.errors=[{}],!1;if(l(c)<1)return qr.errors=[{}],!1}var v=u===e;if(!v)break}if(b===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let y=i.issuer;if(e===e)if(typeof y=="string"){if(l(y)>63)return qr.errors=[{}],!1;if(l(y)<1)return qr.
errors=[{}],!1;if(!pr.test(y))return qr.errors=[{}],!1}else return qr.errors=[{}],!1}}}}else return qr.errors=[{}],!1;return qr.
errors=r,e===0}function fi(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0,t=e,
v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.user===void 0||!s.call(i,"user"))&&(u=
"user")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="user"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(k===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="string"){if(l(
d)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!li.test(d)){
let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[u]:r.push(
u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.group===void 0||
!s.call(i,"group"))&&(u="group")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!==
"group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;if(e===
e)if(typeof d=="string"){if(l(d)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(
o),e++}else if(!pr.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};
r===null?r=[u]:r.push(u),e++}var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;if(e===u)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let o={};r===null?r=[o]:r.
push(o),e++}else{let o=e;for(let n of Object.keys(i))if(n!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}o===
e&&i.workload!==void 0&&s.call(i,"workload")&&(qr(i.workload,{instancePath:B+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var c=u===e;c&&v?(v=!1,h=[h,2]):c&&(v=!0,h=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[
u]:r.push(u),e++,fi.errors=r,!1}return fi.errors=r,e===0}var ts=new RegExp("\\S","u"),qi=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Ge(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.to===void 0||!s.call(i,"to"))&&(y="to")||(i.role===void 0||!s.call(i,"role"))&&(y="role")||(i.why===void 0||
!s.call(i,"why"))&&(y="why")||(i.until===void 0||!s.call(i,"until"))&&(y="until"))return Ge.errors=[{}],!1;{let c=e;for(let u of Object.
keys(i))if(!(u==="to"||u==="role"||u==="why"||u==="from"||u==="until"||u==="only"||u==="sessions"))return Ge.errors=[{}],
!1;if(c===e){if(i.to!==void 0&&s.call(i,"to")){let u=e;fi(i.to,{instancePath:B+"/to",parentData:i,parentDataProperty:"to",
rootData:V})||(r=r===null?fi.errors:r.concat(fi.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let k=i.role,d=e;if(e===e)if(typeof k=="string"){if(l(k)>63)return Ge.errors=[{}],!1;if(l(k)<1)return Ge.
errors=[{}],!1;if(!pr.test(k))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let d=i.why,o=e;if(e===o)if(typeof d=="string"){if(l(d)>500)return Ge.errors=[{}],!1;if(l(
d)<1)return Ge.errors=[{}],!1;if(!ts.test(d))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let o=i.from,n=e;if(e===e)if(typeof o=="string"){if(l(o)>20)return Ge.errors=
[{}],!1;if(l(o)<20)return Ge.errors=[{}],!1;if(!qi.test(o))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let n=i.until,a=e;if(e===e)if(typeof n=="string"){if(l(n)>
20)return Ge.errors=[{}],!1;if(l(n)<20)return Ge.errors=[{}],!1;if(!qi.test(n))return Ge.errors=[{}],!1}else return Ge.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let a=i.only,_=e;if(e===_)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Ge.errors=[{}],!1;{let x=e;for(let j of Object.keys(a))if(!(j===
"tables"||j==="allow"))return Ge.errors=[{}],!1;if(x===e){if(a.tables!==void 0&&s.call(a,"tables")){let j=a.tables,L=e;if(e===
L)if(Array.isArray(j)){if(j.length>1e3)return Ge.errors=[{}],!1;if(j.length<1)return Ge.errors=[{}],!1;{var v=!0;let A=j.
length;for(let N=0;N<A;N++){let m=j[N],g=e;if(typeof m!="string")return Ge.errors=[{}],!1;if(e===e)if(typeof m=="string"){
if(l(m)>261)return Ge.errors=[{}],!1;if(l(m)<3)return Ge.errors=[{}],!1;if(!mi.test(m))return Ge.errors=[{}],!1}else return Ge.
errors=[{}],!1;var v=g===e;if(!v)break}if(v){let N=j.length,m;if(N>1){let g={};for(;N--;){let f=j[N];if(typeof f=="strin\
g"){if(typeof g[f]=="number")return m=g[f],Ge.errors=[{}],!1;g[f]=N}}}}}}else return Ge.errors=[{}],!1;var b=L===e}else var b=!0;
if(b)if(a.allow!==void 0&&s.call(a,"allow")){let j=a.allow,L=e;if(e===L)if(Array.isArray(j)){if(j.length>15)return Ge.errors=
[{}],!1;if(j.length<1)return Ge.errors=[{}],!1;{var h=!0;let A=j.length;for(let N=0;N<A;N++){let m=j[N],g=e;if(typeof m!=
"string")return Ge.errors=[{}],!1;if(typeof m!="string")return Ge.errors=[{}],!1;if(!(m==="select"||m==="insert"||m==="u\
pdate"||m==="delete"||m==="merge"||m==="truncate"||m==="ddl"||m==="call"||m==="do"||m==="lock"||m==="notify"||m==="maint\
enance"||m==="set"||m==="other"))return Ge.errors=[{}],!1;var h=g===e;if(!h)break}if(h){let N=j.length,m;if(N>1){let g={};
for(;N--;){let f=j[N];if(typeof f=="string"){if(typeof g[f]=="number")return m=g[f],Ge.errors=[{}],!1;g[f]=N}}}}}}else return Ge.
errors=[{}],!1;var b=L===e}else var b=!0}}}else return Ge.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let a=i.sessions,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ge.errors=
[{}],!1;if(e===_&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Ge.errors=[{}],!1;if(a<1||isNaN(a))return Ge.
errors=[{}],!1}var t=_===e}else var t=!0}}}}}}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}var Ei=Qe,Hs={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Us={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},gi=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Qe(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let j;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(j="unlisted"))return Qe.errors=[{}],!1;{let L=e;for(let P of Object.keys(i))
if(!(P==="unlisted"||P==="columns"||P==="detect"||P==="clear"))return Qe.errors=[{}],!1;if(L===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let P=i.unlisted,A=e;if(typeof P!="string")return Qe.errors=[{}],!1;if(!(P==="show"||P==="hide"))return Qe.
errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let A=i.columns,N=e;if(e===N)
if(A&&typeof A=="object"&&!Array.isArray(A)){if(Object.keys(A).length>1e4)return Qe.errors=[{}],!1;for(let g of Object.keys(
A)){let f=e;if(e===e)if(typeof g=="string"){if(l(g)>392){let O={};r===null?r=[O]:r.push(O),e++}else if(l(g)<5){let O={};
r===null?r=[O]:r.push(O),e++}else if(!gi.test(g)){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.
push(O),e++}var v=f===e;if(!v){let O={};return r===null?r=[O]:r.push(O),e++,Qe.errors=r,!1}}if(v)for(let g of Object.keys(
A)){let f=A[g],O=e,w=e,$=!1,R=null,H=e;if(typeof f!="string"){let q={};r===null?r=[q]:r.push(q),e++}if(!(f==="null"||f===
"fixed"||f==="hash")){let q={};r===null?r=[q]:r.push(q),e++}var b=H===e;b&&($=!0,R=0);let z=e;if(e===z)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let q;if((f.null===void 0||!s.call(f,"null"))&&(q="null")){let W={};r===null?r=[W]:r.push(W),
e++}else{let W=e;for(let C of Object.keys(f))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let D={};r===null?
r=[D]:r.push(D),e++;break}if(W===e){if(f.null!==void 0&&s.call(f,"null")){let C=f.null,D=e;if(typeof C!="boolean"){let I={};
r===null?r=[I]:r.push(I),e++}if(C!==!0){let I={};r===null?r=[I]:r.push(I),e++}var h=D===e}else var h=!0;if(h){if(f.nulls!==
void 0&&s.call(f,"nulls")){let D=f.nulls,T=e;if(typeof D!="string"){let F={};r===null?r=[F]:r.push(F),e++}if(!(D==="show"||
D==="hide")){let F={};r===null?r=[F]:r.push(F),e++}var h=T===e}else var h=!0;if(h){if(f.write!==void 0&&s.call(f,"write")){
let T=f.write,I=e;if(typeof T!="string"){let E={};r===null?r=[E]:r.push(E),e++}if(T!=="allow"){let E={};r===null?r=[E]:r.
push(E),e++}var h=I===e}else var h=!0;if(h)if(f.search!==void 0&&s.call(f,"search")){let T=f.search,I=e;if(typeof T!="st\
ring"){let E={};r===null?r=[E]:r.push(E),e++}if(T!=="equality"){let E={};r===null?r=[E]:r.push(E),e++}var h=I===e}else var h=!0}}}}}else{
let q={};r===null?r=[q]:r.push(q),e++}var b=z===e;if(b&&$)$=!1,R=[R,1];else{b&&($=!0,R=1);let q=e;if(e===q)if(f&&typeof f==
"object"&&!Array.isArray(f)){let C;if((f.fixed===void 0||!s.call(f,"fixed"))&&(C="fixed")){let D={};r===null?r=[D]:r.push(
D),e++}else{let D=e;for(let T of Object.keys(f))if(!(T==="fixed"||T==="nulls"||T==="write"||T==="search")){let I={};r===
null?r=[I]:r.push(I),e++;break}if(D===e){if(f.fixed!==void 0&&s.call(f,"fixed")){let T=f.fixed,I=e;if(typeof T!="string"&&
!(typeof T=="number"&&isFinite(T))&&typeof T!="boolean"){let E={};r===null?r=[E]:r.push(E),e++}if(e===I&&typeof T=="stri\
ng"&&l(T)>1e3){let E={};r===null?r=[E]:r.push(E),e++}var y=I===e}else var y=!0;if(y){if(f.nulls!==void 0&&s.call(f,"null\
s")){let I=f.nulls,F=e;if(typeof I!="string"){let Z={};r===null?r=[Z]:r.push(Z),e++}if(!(I==="show"||I==="hide")){let Z={};
r===null?r=[Z]:r.push(Z),e++}var y=F===e}else var y=!0;if(y){if(f.write!==void 0&&s.call(f,"write")){let F=f.write,E=e;if(typeof F!=
"string"){let S={};r===null?r=[S]:r.push(S),e++}if(F!=="allow"){let S={};r===null?r=[S]:r.push(S),e++}var y=E===e}else var y=!0;
if(y)if(f.search!==void 0&&s.call(f,"search")){let F=f.search,E=e;if(typeof F!="string"){let S={};r===null?r=[S]:r.push(
S),e++}if(F!=="equality"){let S={};r===null?r=[S]:r.push(S),e++}var y=E===e}else var y=!0}}}}}else{let C={};r===null?r=[
C]:r.push(C),e++}var b=q===e;if(b&&$)$=!1,R=[R,2];else{b&&($=!0,R=2);let C=e;if(e===C)if(f&&typeof f=="object"&&!Array.isArray(
f)){let T;if((f.keep===void 0||!s.call(f,"keep"))&&(T="keep")){let I={};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let F of Object.
keys(f))if(!(F==="keep"||F==="nulls"||F==="write"||F==="search")){let E={};r===null?r=[E]:r.push(E),e++;break}if(I===e){
if(f.keep!==void 0&&s.call(f,"keep")){let F=f.keep,E=e;if(e===E)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(
F).length<1){let S={};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let G of Object.keys(F))if(!(G==="first"||G==="last")){
let X={};r===null?r=[X]:r.push(X),e++;break}if(S===e){if(F.first!==void 0&&s.call(F,"first")){let G=F.first,X=e;if(!(typeof G==
"number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let pe={};r===null?r=[pe]:r.push(pe),e++}if(e===X&&typeof G=="number"&&isFinite(
G)){if(G>64||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(G<1||isNaN(G)){let pe={};r===null?r=[pe]:r.push(
pe),e++}}var c=X===e}else var c=!0;if(c)if(F.last!==void 0&&s.call(F,"last")){let G=F.last,X=e;if(!(typeof G=="number"&&
!(G%1)&&!isNaN(G)&&isFinite(G))){let pe={};r===null?r=[pe]:r.push(pe),e++}if(e===X&&typeof G=="number"&&isFinite(G)){if(G>
64||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(G<1||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}}
var c=X===e}else var c=!0}}else{let S={};r===null?r=[S]:r.push(S),e++}var u=E===e}else var u=!0;if(u){if(f.nulls!==void 0&&
s.call(f,"nulls")){let E=f.nulls,Z=e;if(typeof E!="string"){let G={};r===null?r=[G]:r.push(G),e++}if(!(E==="show"||E==="\
hide")){let G={};r===null?r=[G]:r.push(G),e++}var u=Z===e}else var u=!0;if(u){if(f.write!==void 0&&s.call(f,"write")){let Z=f.
write,S=e;if(typeof Z!="string"){let X={};r===null?r=[X]:r.push(X),e++}if(Z!=="allow"){let X={};r===null?r=[X]:r.push(X),
e++}var u=S===e}else var u=!0;if(u)if(f.search!==void 0&&s.call(f,"search")){let Z=f.search,S=e;if(typeof Z!="string"){let X={};
r===null?r=[X]:r.push(X),e++}if(Z!=="equality"){let X={};r===null?r=[X]:r.push(X),e++}var u=S===e}else var u=!0}}}}}else{
let T={};r===null?r=[T]:r.push(T),e++}var b=C===e;if(b&&$)$=!1,R=[R,3];else{b&&($=!0,R=3);let T=e;if(e===T)if(f&&typeof f==
"object"&&!Array.isArray(f)){let F;if((f.email===void 0||!s.call(f,"email"))&&(F="email")){let E={};r===null?r=[E]:r.push(
E),e++}else{let E=e;for(let Z of Object.keys(f))if(!(Z==="email"||Z==="nulls"||Z==="write"||Z==="search")){let S={};r===
null?r=[S]:r.push(S),e++;break}if(E===e){if(f.email!==void 0&&s.call(f,"email")){let Z=f.email,S=e;if(typeof Z!="string"){
let X={};r===null?r=[X]:r.push(X),e++}if(Z!=="domain"){let X={};r===null?r=[X]:r.push(X),e++}var k=S===e}else var k=!0;if(k){
if(f.nulls!==void 0&&s.call(f,"nulls")){let S=f.nulls,G=e;if(typeof S!="string"){let te={};r===null?r=[te]:r.push(te),e++}
if(!(S==="show"||S==="hide")){let te={};r===null?r=[te]:r.push(te),e++}var k=G===e}else var k=!0;if(k){if(f.write!==void 0&&
s.call(f,"write")){let G=f.write,X=e;if(typeof G!="string"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!=="allow"){let pe={};
r===null?r=[pe]:r.push(pe),e++}var k=X===e}else var k=!0;if(k)if(f.search!==void 0&&s.call(f,"search")){let G=f.search,X=e;
if(typeof G!="string"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!=="equality"){let pe={};r===null?r=[pe]:r.push(pe),
e++}var k=X===e}else var k=!0}}}}}else{let F={};r===null?r=[F]:r.push(F),e++}var b=T===e;if(b&&$)$=!1,R=[R,4];else{b&&($=
!0,R=4);let F=e;if(e===F)if(f&&typeof f=="object"&&!Array.isArray(f)){let Z;if((f.hash===void 0||!s.call(f,"hash"))&&(Z=
"hash")){let S={};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let G of Object.keys(f))if(!(G==="hash"||G==="nulls"||G===
"write"||G==="search")){let X={};r===null?r=[X]:r.push(X),e++;break}if(S===e){if(f.hash!==void 0&&s.call(f,"hash")){let G=f.
hash,X=e;if(typeof G!="boolean"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!==!0){let pe={};r===null?r=[pe]:r.push(pe),
e++}var d=X===e}else var d=!0;if(d){if(f.nulls!==void 0&&s.call(f,"nulls")){let X=f.nulls,te=e;if(typeof X!="string"){let de={};
r===null?r=[de]:r.push(de),e++}if(!(X==="show"||X==="hide")){let de={};r===null?r=[de]:r.push(de),e++}var d=te===e}else var d=!0;
if(d){if(f.write!==void 0&&s.call(f,"write")){let te=f.write,pe=e;if(typeof te!="string"){let U={};r===null?r=[U]:r.push(
U),e++}if(te!=="allow"){let U={};r===null?r=[U]:r.push(U),e++}var d=pe===e}else var d=!0;if(d)if(f.search!==void 0&&s.call(
f,"search")){let te=f.search,pe=e;if(typeof te!="string"){let U={};r===null?r=[U]:r.push(U),e++}if(te!=="equality"){let U={};
r===null?r=[U]:r.push(U),e++}var d=pe===e}else var d=!0}}}}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var b=F===e;b&&$?
($=!1,R=[R,5]):b&&($=!0,R=5)}}}}if($)e=w,r!==null&&(w?r.length=w:r=null);else{let q={};return r===null?r=[q]:r.push(q),e++,
Qe.errors=r,!1}var o=O===e;if(!o)break}}else return Qe.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.detect!==void 0&&
s.call(i,"detect")){let N=i.detect,m=e;if(e===m)if(Array.isArray(N)){if(N.length>5)return Qe.errors=[{}],!1;if(N.length<
1)return Qe.errors=[{}],!1;{var n=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],$=e;if(typeof w!="string")return Qe.
errors=[{}],!1;if(!(w==="credit-card"||w==="us-ssn"||w==="email"||w==="iban"||w==="token"))return Qe.errors=[{}],!1;var n=$===
e;if(!n)break}if(n){let O=N.length,w;if(O>1){let $={};for(;O--;){let R=N[O];if(typeof R=="string"){if(typeof $[R]=="numb\
er")return w=$[R],Qe.errors=[{}],!1;$[R]=O}}}}}}else return Qe.errors=[{}],!1;var t=m===e}else var t=!0;if(t)if(i.clear!==
void 0&&s.call(i,"clear")){let N=i.clear,m=e;if(e===m)if(Array.isArray(N)){if(N.length>1e3)return Qe.errors=[{}],!1;if(N.
length<1)return Qe.errors=[{}],!1;{var a=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],$=e;if(e===$)if(w&&typeof w==
"object"&&!Array.isArray(w)){let H;if((w.columns===void 0||!s.call(w,"columns"))&&(H="columns")||(w.roles===void 0||!s.call(
w,"roles"))&&(H="roles"))return Qe.errors=[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="columns"||q==="roles"))
return Qe.errors=[{}],!1;if(z===e){if(w.columns!==void 0&&s.call(w,"columns")){let q=w.columns,W=e;if(e===W)if(Array.isArray(
q)){if(q.length>1e3)return Qe.errors=[{}],!1;if(q.length<1)return Qe.errors=[{}],!1;{var _=!0;let D=q.length;for(let T=0;T<
D;T++){let I=q[T],F=e;if(typeof I!="string")return Qe.errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>392)return Qe.
errors=[{}],!1;if(l(I)<5)return Qe.errors=[{}],!1;if(!gi.test(I))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;
var _=F===e;if(!_)break}if(_){let T=q.length,I;if(T>1){let F={};for(;T--;){let E=q[T];if(typeof E=="string"){if(typeof F[E]==
"number")return I=F[E],Qe.errors=[{}],!1;F[E]=T}}}}}}else return Qe.errors=[{}],!1;var x=W===e}else var x=!0;if(x)if(w.roles!==
void 0&&s.call(w,"roles")){let q=w.roles,W=e;if(e===W)if(Array.isArray(q)){if(q.length>100)return Qe.errors=[{}],!1;if(q.
length<1)return Qe.errors=[{}],!1;{var p=!0;let D=q.length;for(let T=0;T<D;T++){let I=q[T],F=e;if(typeof I!="string")return Qe.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>63)return Qe.errors=[{}],!1;if(l(I)<1)return Qe.errors=[{}],!1;if(!pr.
test(I))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var p=F===e;if(!p)break}if(p){let T=q.length,I;if(T>1){let F={};
for(;T--;){let E=q[T];if(typeof E=="string"){if(typeof F[E]=="number")return I=F[E],Qe.errors=[{}],!1;F[E]=T}}}}}}else return Qe.
errors=[{}],!1;var x=W===e}else var x=!0}}}else return Qe.errors=[{}],!1;var a=$===e;if(!a)break}}}else return Qe.errors=
[{}],!1;var t=m===e}else var t=!0}}}}}else return Qe.errors=[{}],!1;return Qe.errors=r,e===0}var Di=re,ls={title:"GuardD\
ocument",description:"guards/RESOURCE.yaml: what is denied or held for approval; limits.",type:"object",additionalProperties:!1,
required:[],properties:{deny:{type:"array",minItems:1,maxItems:100,description:"What is denied. An entry is met when all\
 that it says is met.",items:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"array",minItems:1,
maxItems:40,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/statementName"},description:"Kinds of statement by wh\
at they do, or finer names of them."},tables:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"\
words#/$defs/tablePattern"},description:"Relations that the statement reads or writes, through views and partitions too."},
columns:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/columnPattern"},description:"\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},Bs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},bi=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),os=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),Si=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),ns=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function ur(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let h;if((i.zone===void 0||!s.call(i,"zone"))&&(h="zone"))return ur.errors=[{}],!1;{let b=e;
for(let y of Object.keys(i))if(!(y==="days"||y==="from"||y==="to"||y==="zone"))return ur.errors=[{}],!1;if(b===e){if(i.days!==
void 0&&s.call(i,"days")){let y=i.days,c=e;if(e===c)if(Array.isArray(y)){if(y.length>7)return ur.errors=[{}],!1;if(y.length<
1)return ur.errors=[{}],!1;{var t=!0;let k=y.length;for(let d=0;d<k;d++){let o=y[d],n=e;if(e===n)if(typeof o=="string"){
if(l(o)>7)return ur.errors=[{}],!1;if(!os.test(o))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var t=n===e;if(!t)
break}}}else return ur.errors=[{}],!1;var v=c===e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let c=i.from,
u=e;if(e===e)if(typeof c=="string"){if(l(c)>5)return ur.errors=[{}],!1;if(!Si.test(c))return ur.errors=[{}],!1}else return ur.
errors=[{}],!1;var v=u===e}else var v=!0;if(v){if(i.to!==void 0&&s.call(i,"to")){let u=i.to,k=e;if(e===e)if(typeof u=="s\
tring"){if(l(u)>5)return ur.errors=[{}],!1;if(!Si.test(u))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var v=k===
e}else var v=!0;if(v)if(i.zone!==void 0&&s.call(i,"zone")){let u=i.zone,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return ur.
errors=[{}],!1;if(l(u)<3)return ur.errors=[{}],!1;if(!ns.test(u))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;
var v=k===e}else var v=!0}}}}}else return ur.errors=[{}],!1;return ur.errors=r,e===0}function re(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return re.errors=[{}],!1;{let A=e;for(let N of Object.keys(i))if(!(N==="deny"||N==="hold"||N==="limit"))return re.
errors=[{}],!1;if(A===e){if(i.deny!==void 0&&s.call(i,"deny")){let N=i.deny,m=e;if(e===m)if(Array.isArray(N)){if(N.length>
100)return re.errors=[{}],!1;if(N.length<1)return re.errors=[{}],!1;{var t=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],
$=e;if(e===$)if(w&&typeof w=="object"&&!Array.isArray(w)){if(Object.keys(w).length<1)return re.errors=[{}],!1;{let H=e;for(let z of Object.
keys(w))if(!(z==="statements"||z==="tables"||z==="columns"||z==="roles"||z==="during"||z==="outside"||z==="from"||z==="n\
otFrom"))return re.errors=[{}],!1;if(H===e){if(w.statements!==void 0&&s.call(w,"statements")){let z=w.statements,q=e;if(e===
q)if(Array.isArray(z)){if(z.length>40)return re.errors=[{}],!1;if(z.length<1)return re.errors=[{}],!1;{var v=!0;let C=z.
length;for(let D=0;D<C;D++){let T=z[D],I=e;if(typeof T!="string")return re.errors=[{}],!1;if(typeof T!="string")return re.
errors=[{}],!1;if(!(T==="select"||T==="insert"||T==="update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||T===
"call"||T==="do"||T==="lock"||T==="notify"||T==="maintenance"||T==="set"||T==="other"||T==="create"||T==="alter"||T==="d\
rop"||T==="grant-rights"||T==="alter-system"||T==="alter-role"||T==="copy"||T==="copy-file"||T==="copy-program"||T==="ex\
plain-analyze"||T==="prepare"||T==="cursor"||T==="two-phase"||T==="without-condition"))return re.errors=[{}],!1;var v=I===
e;if(!v)break}if(v){let D=z.length,T;if(D>1){let I={};for(;D--;){let F=z[D];if(typeof F=="string"){if(typeof I[F]=="numb\
er")return T=I[F],re.errors=[{}],!1;I[F]=D}}}}}}else return re.errors=[{}],!1;var h=q===e}else var h=!0;if(h){if(w.tables!==
void 0&&s.call(w,"tables")){let q=w.tables,W=e;if(e===W)if(Array.isArray(q)){if(q.length>100)return re.errors=[{}],!1;if(q.
length<1)return re.errors=[{}],!1;{var b=!0;let D=q.length;for(let T=0;T<D;T++){let I=q[T],F=e;if(typeof I!="string")return re.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>261)return re.errors=[{}],!1;if(l(I)<3)return re.errors=[{}],!1;if(!mi.
test(I))return re.errors=[{}],!1}else return re.errors=[{}],!1;var b=F===e;if(!b)break}if(b){let T=q.length,I;if(T>1){let F={};
for(;T--;){let E=q[T];if(typeof E=="string"){if(typeof F[E]=="number")return I=F[E],re.errors=[{}],!1;F[E]=T}}}}}}else return re.
errors=[{}],!1;var h=W===e}else var h=!0;if(h){if(w.columns!==void 0&&s.call(w,"columns")){let W=w.columns,C=e;if(e===C)
if(Array.isArray(W)){if(W.length>100)return re.errors=[{}],!1;if(W.length<1)return re.errors=[{}],!1;{var y=!0;let T=W.length;
for(let I=0;I<T;I++){let F=W[I],E=e;if(typeof F!="string")return re.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(
F)>392)return re.errors=[{}],!1;if(l(F)<5)return re.errors=[{}],!1;if(!gi.test(F))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var y=E===e;if(!y)break}if(y){let I=W.length,F;if(I>1){let E={};for(;I--;){let Z=W[I];if(typeof Z=="strin\
g"){if(typeof E[Z]=="number")return F=E[Z],re.errors=[{}],!1;E[Z]=I}}}}}}else return re.errors=[{}],!1;var h=C===e}else var h=!0;
if(h){if(w.roles!==void 0&&s.call(w,"roles")){let C=w.roles,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return re.
errors=[{}],!1;if(C.length<1)return re.errors=[{}],!1;{var c=!0;let I=C.length;for(let F=0;F<I;F++){let E=C[F],Z=e;if(typeof E!=
"string")return re.errors=[{}],!1;if(e===e)if(typeof E=="string"){if(l(E)>63)return re.errors=[{}],!1;if(l(E)<1)return re.
errors=[{}],!1;if(!pr.test(E))return re.errors=[{}],!1}else return re.errors=[{}],!1;var c=Z===e;if(!c)break}if(c){let F=C.
length,E;if(F>1){let Z={};for(;F--;){let S=C[F];if(typeof S=="string"){if(typeof Z[S]=="number")return E=Z[S],re.errors=
[{}],!1;Z[S]=F}}}}}}else return re.errors=[{}],!1;var h=D===e}else var h=!0;if(h){if(w.during!==void 0&&s.call(w,"during")){
let D=e;ur(w.during,{instancePath:B+"/deny/"+O+"/during",parentData:w,parentDataProperty:"during",rootData:V})||(r=r===null?
ur.errors:r.concat(ur.errors),e=r.length);var h=D===e}else var h=!0;if(h){if(w.outside!==void 0&&s.call(w,"outside")){let T=e;
ur(w.outside,{instancePath:B+"/deny/"+O+"/outside",parentData:w,parentDataProperty:"outside",rootData:V})||(r=r===null?ur.
errors:r.concat(ur.errors),e=r.length);var h=T===e}else var h=!0;if(h){if(w.from!==void 0&&s.call(w,"from")){let I=w.from,
F=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return re.errors=[{}],!1;if(I.length<1)return re.errors=[{}],!1;{var u=!0;
let Z=I.length;for(let S=0;S<Z;S++){let G=I[S],X=e;if(e===X)if(typeof G=="string"){if(l(G)>49)return re.errors=[{}],!1;if(l(
G)<2)return re.errors=[{}],!1;if(!bi.test(G))return re.errors=[{}],!1}else return re.errors=[{}],!1;var u=X===e;if(!u)break}
if(u){let S=I.length,G;if(S>1){let X={};for(;S--;){let te=I[S];if(typeof te=="string"){if(typeof X[te]=="number")return G=
X[te],re.errors=[{}],!1;X[te]=S}}}}}}else return re.errors=[{}],!1;var h=F===e}else var h=!0;if(h)if(w.notFrom!==void 0&&
s.call(w,"notFrom")){let I=w.notFrom,F=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return re.errors=[{}],!1;if(I.length<
1)return re.errors=[{}],!1;{var k=!0;let Z=I.length;for(let S=0;S<Z;S++){let G=I[S],X=e;if(e===X)if(typeof G=="string"){
if(l(G)>49)return re.errors=[{}],!1;if(l(G)<2)return re.errors=[{}],!1;if(!bi.test(G))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var k=X===e;if(!k)break}if(k){let S=I.length,G;if(S>1){let X={};for(;S--;){let te=I[S];if(typeof te=="str\
ing"){if(typeof X[te]=="number")return G=X[te],re.errors=[{}],!1;X[te]=S}}}}}}else return re.errors=[{}],!1;var h=F===e}else
var h=!0}}}}}}}}}else return re.errors=[{}],!1;var t=$===e;if(!t)break}}}else return re.errors=[{}],!1;var d=m===e}else var d=!0;
if(d){if(i.hold!==void 0&&s.call(i,"hold")){let m=i.hold,g=e;if(e===g)if(Array.isArray(m)){if(m.length>100)return re.errors=
[{}],!1;if(m.length<1)return re.errors=[{}],!1;{var o=!0;let O=m.length;for(let w=0;w<O;w++){let $=m[w],R=e;if(e===R)if($&&
typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length<1)return re.errors=[{}],!1;{let z=e;for(let q of Object.
keys($))if(!s.call(ls.properties.hold.items.properties,q))return re.errors=[{}],!1;if(z===e){if($.statements!==void 0&&s.
call($,"statements")){let q=$.statements,W=e;if(e===W)if(Array.isArray(q)){if(q.length>40)return re.errors=[{}],!1;if(q.
length<1)return re.errors=[{}],!1;{var n=!0;let D=q.length;for(let T=0;T<D;T++){let I=q[T],F=e;if(typeof I!="string")return re.
errors=[{}],!1;if(typeof I!="string")return re.errors=[{}],!1;if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||
I==="merge"||I==="truncate"||I==="ddl"||I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I===
"other"||I==="create"||I==="alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy"||I===
"copy-file"||I==="copy-program"||I==="explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condi\
tion"))return re.errors=[{}],!1;var n=F===e;if(!n)break}if(n){let T=q.length,I;if(T>1){let F={};for(;T--;){let E=q[T];if(typeof E==
"string"){if(typeof F[E]=="number")return I=F[E],re.errors=[{}],!1;F[E]=T}}}}}}else return re.errors=[{}],!1;var a=W===e}else
var a=!0;if(a){if($.tables!==void 0&&s.call($,"tables")){let W=$.tables,C=e;if(e===C)if(Array.isArray(W)){if(W.length>100)
return re.errors=[{}],!1;if(W.length<1)return re.errors=[{}],!1;{var _=!0;let T=W.length;for(let I=0;I<T;I++){let F=W[I],
E=e;if(typeof F!="string")return re.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(F)>261)return re.errors=[{}],!1;
if(l(F)<3)return re.errors=[{}],!1;if(!mi.test(F))return re.errors=[{}],!1}else return re.errors=[{}],!1;var _=E===e;if(!_)
break}if(_){let I=W.length,F;if(I>1){let E={};for(;I--;){let Z=W[I];if(typeof Z=="string"){if(typeof E[Z]=="number")return F=
E[Z],re.errors=[{}],!1;E[Z]=I}}}}}}else return re.errors=[{}],!1;var a=C===e}else var a=!0;if(a){if($.columns!==void 0&&
s.call($,"columns")){let C=$.columns,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return re.errors=[{}],!1;if(C.length<
1)return re.errors=[{}],!1;{var p=!0;let I=C.length;for(let F=0;F<I;F++){let E=C[F],Z=e;if(typeof E!="string")return re.
errors=[{}],!1;if(e===e)if(typeof E=="string"){if(l(E)>392)return re.errors=[{}],!1;if(l(E)<5)return re.errors=[{}],!1;if(!gi.
test(E))return re.errors=[{}],!1}else return re.errors=[{}],!1;var p=Z===e;if(!p)break}if(p){let F=C.length,E;if(F>1){let Z={};
for(;F--;){let S=C[F];if(typeof S=="string"){if(typeof Z[S]=="number")return E=Z[S],re.errors=[{}],!1;Z[S]=F}}}}}}else return re.
errors=[{}],!1;var a=D===e}else var a=!0;if(a){if($.roles!==void 0&&s.call($,"roles")){let D=$.roles,T=e;if(e===T)if(Array.
isArray(D)){if(D.length>100)return re.errors=[{}],!1;if(D.length<1)return re.errors=[{}],!1;{var x=!0;let F=D.length;for(let E=0;E<
F;E++){let Z=D[E],S=e;if(typeof Z!="string")return re.errors=[{}],!1;if(e===e)if(typeof Z=="string"){if(l(Z)>63)return re.
errors=[{}],!1;if(l(Z)<1)return re.errors=[{}],!1;if(!pr.test(Z))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var x=S===e;if(!x)break}if(x){let E=D.length,Z;if(E>1){let S={};for(;E--;){let G=D[E];if(typeof G=="string"){if(typeof S[G]==
"number")return Z=S[G],re.errors=[{}],!1;S[G]=E}}}}}}else return re.errors=[{}],!1;var a=T===e}else var a=!0;if(a){if($.
during!==void 0&&s.call($,"during")){let T=e;ur($.during,{instancePath:B+"/hold/"+w+"/during",parentData:$,parentDataProperty:"\
during",rootData:V})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var a=T===e}else var a=!0;if(a){if($.outside!==
void 0&&s.call($,"outside")){let I=e;ur($.outside,{instancePath:B+"/hold/"+w+"/outside",parentData:$,parentDataProperty:"\
outside",rootData:V})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var a=I===e}else var a=!0;if(a){if($.from!==
void 0&&s.call($,"from")){let F=$.from,E=e;if(e===e)if(Array.isArray(F)){if(F.length>100)return re.errors=[{}],!1;if(F.length<
1)return re.errors=[{}],!1;{var j=!0;let S=F.length;for(let G=0;G<S;G++){let X=F[G],te=e;if(e===te)if(typeof X=="string"){
if(l(X)>49)return re.errors=[{}],!1;if(l(X)<2)return re.errors=[{}],!1;if(!bi.test(X))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var j=te===e;if(!j)break}if(j){let G=F.length,X;if(G>1){let te={};for(;G--;){let pe=F[G];if(typeof pe=="s\
tring"){if(typeof te[pe]=="number")return X=te[pe],re.errors=[{}],!1;te[pe]=G}}}}}}else return re.errors=[{}],!1;var a=E===
e}else var a=!0;if(a){if($.notFrom!==void 0&&s.call($,"notFrom")){let E=$.notFrom,Z=e;if(e===e)if(Array.isArray(E)){if(E.
length>100)return re.errors=[{}],!1;if(E.length<1)return re.errors=[{}],!1;{var L=!0;let G=E.length;for(let X=0;X<G;X++){
let te=E[X],pe=e;if(e===pe)if(typeof te=="string"){if(l(te)>49)return re.errors=[{}],!1;if(l(te)<2)return re.errors=[{}],
!1;if(!bi.test(te))return re.errors=[{}],!1}else return re.errors=[{}],!1;var L=pe===e;if(!L)break}if(L){let X=E.length,
te;if(X>1){let pe={};for(;X--;){let de=E[X];if(typeof de=="string"){if(typeof pe[de]=="number")return te=pe[de],re.errors=
[{}],!1;pe[de]=X}}}}}}else return re.errors=[{}],!1;var a=Z===e}else var a=!0;if(a)if($.rows!==void 0&&s.call($,"rows")){
let E=$.rows,Z=e;if(e===Z)if(E&&typeof E=="object"&&!Array.isArray(E)){let G;if((E.over===void 0||!s.call(E,"over"))&&(G=
"over"))return re.errors=[{}],!1;{let X=e;for(let te of Object.keys(E))if(te!=="over")return re.errors=[{}],!1;if(X===e&&
E.over!==void 0&&s.call(E,"over")){let te=E.over,pe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return re.
errors=[{}],!1;if(e===pe&&typeof te=="number"&&isFinite(te)){if(te>1e9||isNaN(te))return re.errors=[{}],!1;if(te<1||isNaN(
te))return re.errors=[{}],!1}}}}else return re.errors=[{}],!1;var a=Z===e}else var a=!0}}}}}}}}}}else return re.errors=[
{}],!1;var o=R===e;if(!o)break}}}else return re.errors=[{}],!1;var d=g===e}else var d=!0;if(d)if(i.limit!==void 0&&s.call(
i,"limit")){let m=i.limit,g=e;if(e===g)if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1)return re.
errors=[{}],!1;{let O=e;for(let w of Object.keys(m))if(!(w==="rows"||w==="sessionRows"||w==="statement"))return re.errors=
[{}],!1;if(O===e){if(m.rows!==void 0&&s.call(m,"rows")){let w=m.rows,$=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return re.errors=[{}],!1;if(e===$&&typeof w=="number"&&isFinite(w)){if(w>1e9||isNaN(w))return re.errors=[{}],!1;if(w<
1||isNaN(w))return re.errors=[{}],!1}var P=$===e}else var P=!0;if(P){if(m.sessionRows!==void 0&&s.call(m,"sessionRows")){
let $=m.sessionRows,R=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return re.errors=[{}],!1;if(e===R&&typeof $==
"number"&&isFinite($)){if($>1e12||isNaN($))return re.errors=[{}],!1;if($<1||isNaN($))return re.errors=[{}],!1}var P=R===
e}else var P=!0;if(P)if(m.statement!==void 0&&s.call(m,"statement")){let $=m.statement,R=e;if(e===e)if(typeof $=="string"){
if(l($)>7)return re.errors=[{}],!1;if(l($)<2)return re.errors=[{}],!1;if(!Gr.test($))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var P=R===e}else var P=!0}}}}else return re.errors=[{}],!1;var d=g===e}else var d=!0}}}}else return re.errors=
[{}],!1;return re.errors=r,e===0}var Wi=dr;function ui(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.user===void 0||!s.call(
i,"user"))&&(u="user")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="user"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="stri\
ng"){if(l(d)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!li.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.group===
void 0||!s.call(i,"group"))&&(u="group")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))
if(d!=="group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;
if(e===e)if(typeof d=="string"){if(l(d)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:
r.push(o),e++}else if(!pr.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;if(e===u)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let o={};r===null?r=
[o]:r.push(o),e++}else{let o=e;for(let n of Object.keys(i))if(n!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}
o===e&&i.workload!==void 0&&s.call(i,"workload")&&(qr(i.workload,{instancePath:B+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var c=u===e;c&&v?(v=!1,h=[h,2]):c&&(v=!0,h=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[
u]:r.push(u),e++,ui.errors=r,!1}return ui.errors=r,e===0}var as=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function dr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.to===void 0||!s.call(i,"to"))&&(v="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(v="resource")||(i.role===void 0||!s.call(i,"role"))&&(v="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(v="longest")||(i.why===void 0||!s.call(i,"why"))&&(v="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(v="atMost"))
return dr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b==="to"||b==="resource"||b==="role"||b==="longest"||
b==="why"||b==="atMost"||b==="breakGlass"))return dr.errors=[{}],!1;if(h===e){if(i.to!==void 0&&s.call(i,"to")){let b=e;
ui(i.to,{instancePath:B+"/to",parentData:i,parentDataProperty:"to",rootData:V})||(r=r===null?ui.errors:r.concat(ui.errors),
e=r.length);var t=b===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let y=i.resource,c=e;if(e===e)
if(typeof y=="string"){if(l(y)>63)return dr.errors=[{}],!1;if(l(y)<1)return dr.errors=[{}],!1;if(!pr.test(y))return dr.errors=
[{}],!1}else return dr.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let c=i.role,
u=e;if(e===e)if(typeof c=="string"){if(l(c)>63)return dr.errors=[{}],!1;if(l(c)<1)return dr.errors=[{}],!1;if(!pr.test(c))
return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"\
longest")){let u=i.longest,k=e;if(e===e)if(typeof u=="string"){if(l(u)>7)return dr.errors=[{}],!1;if(l(u)<2)return dr.errors=
[{}],!1;if(!Gr.test(u))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.why!==
void 0&&s.call(i,"why")){let k=i.why,d=e;if(e===d)if(typeof k=="string"){if(l(k)>200)return dr.errors=[{}],!1;if(l(k)<1)
return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.atMost!==void 0&&s.call(i,"a\
tMost")){let d=i.atMost,o=e;if(e===o)if(typeof d=="string"){if(l(d)>17)return dr.errors=[{}],!1;if(l(d)<7)return dr.errors=
[{}],!1;if(!as.test(d))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.breakGlass!==
void 0&&s.call(i,"breakGlass")){let d=i.breakGlass,o=e;if(e===o)if(d&&typeof d=="object"&&!Array.isArray(d)){let a;if((d.
review===void 0||!s.call(d,"review"))&&(a="review"))return dr.errors=[{}],!1;{let _=e;for(let p of Object.keys(d))if(p!==
"review")return dr.errors=[{}],!1;if(_===e&&d.review!==void 0&&s.call(d,"review")){let p=d.review;if(e===e)if(typeof p==
"string"){if(l(p)>7)return dr.errors=[{}],!1;if(l(p)<2)return dr.errors=[{}],!1;if(!Gr.test(p))return dr.errors=[{}],!1}else
return dr.errors=[{}],!1}}}else return dr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return dr.errors=[{}],!1;
return dr.errors=r,e===0}var zi=M,Ri={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trus\
t is pinned here, not in the repository.",type:"object",additionalProperties:!1,required:["bundle","listen","records","t\
okens"],properties:{bundle:{type:"object",additionalProperties:!1,required:["from","keys","repository","scope","minSeque\
nce","epoch","every"],properties:{from:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000-\\u001f\\u007f]+$",
"x-meaning":"a folder, or an http, https or s3 address",description:"Where bundles are published: a folder, or an http, \
https or s3 address."},keys:{type:"array",minItems:1,maxItems:10,description:"The keys that may sign bundles.",items:{type:"\
object",additionalProperties:!1,required:["kid","jwk"],properties:{kid:{$ref:"words#/$defs/keyId",description:"The key's\
 id."},jwk:{$ref:"words#/$defs/publicJwk"},notAfter:{$ref:"words#/$defs/calendarDay",description:"The last day on which \
the key is believed."}}}},repository:{type:["integer","string"],minimum:1,maximum:9007199254740991,minLength:1,maxLength:200,
description:"The id of the access repository whose bundles are believed."},scope:{$ref:"words#/$defs/name",description:"\
The scope of bundles this proxy enforces."},minSequence:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bundles below this sequence are never believed."},epoch:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
Raised only to accept a rewritten history."},first:{$ref:"words#/$defs/digest",description:"Digest of the first bundle. \
Absent: taken on first use, with a warning."},every:{$ref:"words#/$defs/duration",description:"How often to look for a n\
ewer bundle."},ca:{$ref:"words#/$defs/path",description:"For https and s3: PEM file with the authority of the server's c\
ertificate, instead of the system's."},token:{$ref:"words#/$defs/secretReference",description:"For https: where the bear\
er token lies that the server asks for."},s3:{type:"object",additionalProperties:!1,required:["region","accessKeyId","se\
cretAccessKey"],description:"For s3: where the bucket lies, and who reads it.","x-instead":"Write { region: REGION, acce\
ssKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.",properties:{region:{type:"string",minLength:1,maxLength:64,pattern:"\
^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","x-meaning":"a region, such as eu-central-1","x-instead":"Write the region's short na\
me; the address of a store that is not Amazon's goes to endpoint.",description:"The bucket's region. Stores that have no\
ne take us-east-1 or auto."},endpoint:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000-\\u001f\\u007f]+$","\
x-meaning":"an https address",description:"The address of a store that is not Amazon's own, without the bucket. Absent: \
Amazon's, of the region."},pathStyle:{type:"boolean",description:"True: the bucket is in the address's path; false: in i\
ts host name. Absent: in the path with endpoint, else in the host name."},accessKeyId:{$ref:"words#/$defs/secretReferenc\
e",description:"Where the access key id lies."},secretAccessKey:{$ref:"words#/$defs/secretReference",description:"Where \
the secret access key lies."},sessionToken:{$ref:"words#/$defs/secretReference",description:"Where the session token lie\
s, for credentials that end."}}}},description:"Which bundles are believed."},listen:{type:"object",additionalProperties:!1,
required:["postgres"],properties:{postgres:{description:"Where PostgreSQL clients connect.","x-instead":"Write { address\
: HOST:PORT, tls: { certificate: PATH, key: PATH } }; to listen without TLS on this machine only, plaintext: loopback-on\
ly in place of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["address","tls"],properties:{address:{$ref:"\
words#/$defs/listenAddress",description:"Where to listen."},name:{$ref:"words#/$defs/listenAddress",description:"Where c\
lients connect, as they know it: a balancer's name, or this machine's. Shown at /.well-known/writ.","x-instead":"Write H\
OST:PORT, such as gateway.acme.example:5432, with the host that the certificate is for."},ca:{$ref:"words#/$defs/path",description:"\
PEM file with the authority of the certificate, shown to clients beside name. Absent: those of the system."},login:{type:"\
string",enum:["password","oauth","either"],description:"How clients log in: password, with a token of Writ; oauth, with \
the provider's token by OAUTHBEARER; either, by OAUTHBEARER where the client asks for it. Absent: either.","x-instead":"\
Write login: password, login: oauth or login: either."},tls:{type:"object",additionalProperties:!1,required:["certificat\
e","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM."},key:{$ref:"words#\
/$defs/path",description:"Its private key, PEM."}},description:"The certificate that clients see."}}},{type:"object",additionalProperties:!1,
required:["address","plaintext"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; mu\
st be loopback."},name:{$ref:"words#/$defs/listenAddress",description:"Where clients connect, as they know it. Shown at \
/.well-known/writ."},plaintext:{type:"string",const:"loopback-only",description:"No TLS; the address must be loopback.",
"x-instead":"Write plaintext: loopback-only, and listen on 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,
required:["address"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; loopback, unle\
ss exposed says otherwise."},exposed:{type:"string",enum:["tokens","unauthenticated"],description:"Lets the control port\
 be reached from other machines. tokens: for tokens and health alone, over TLS; unauthenticated: for everything else too\
, by whoever can.","x-instead":"Write exposed: tokens and tls beside it, or exposed: unauthenticated; or listen on 127.0\
.0.1 or [::1]."},tls:{type:"object",additionalProperties:!1,required:["certificate","key"],properties:{certificate:{$ref:"\
words#/$defs/path",description:"The certificate chain, PEM."},key:{$ref:"words#/$defs/path",description:"Its private key\
, PEM."}},description:"The certificate that clients of the control port see; read again when it is renewed.","x-instead":"\
Write { certificate: PATH, key: PATH }."}},description:"The control port: tokens, health, status, metrics."}},description:"\
Where the proxy listens."},records:{type:"object",additionalProperties:!1,required:["folder","key"],properties:{folder:{
$ref:"words#/$defs/path",description:"The folder that records are kept in."},key:{$ref:"words#/$defs/keyFile",description:"\
The key that signs records."}},description:"Records of sessions."},tokens:{type:"object",additionalProperties:!1,required:[
"key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key that signs Writ's own tokens."},also:{type:"arr\
ay",minItems:1,maxItems:4,description:"Public keys of other proxies, or of before and after a rotation: tokens signed wi\
th them are believed too.","x-instead":"Write a list such as [{ kid: token-XXXX, jwk: { \u2026 } }]; `writ keys rotate` print\
s it.",items:{type:"object",additionalProperties:!1,required:["kid","jwk"],properties:{kid:{$ref:"words#/$defs/keyId",description:"\
The key's id."},jwk:{$ref:"words#/$defs/publicJwk"}}}},issuers:{type:"object",maxProperties:20,propertyNames:{$ref:"word\
s#/$defs/name"},description:"How this proxy reaches an identity provider, by its name in writ.yaml, where it is not as e\
verybody does.","x-instead":"Write a name of an issuer, such as kubernetes: { ca: PATH }.",additionalProperties:{type:"o\
bject",additionalProperties:!1,description:"One issuer.",properties:{ca:{$ref:"words#/$defs/path",description:"PEM file \
with the authority of its certificate. Absent: those of the system."},hosts:{type:"array",minItems:1,maxItems:10,items:{
type:"string",minLength:1,maxLength:260,pattern:"^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","x-meaning":"\
a host, such as keys.acme.example or keys.acme.example:8443",description:"A host."},description:"Other hosts that its ke\
ys may lie on, or its redirects lead to."}}}}},description:"Writ's own tokens."},instance:{type:"integer",minimum:1,maximum:255,
description:"This proxy's number among those behind one balancer; part of what its clients cancel with. Absent: it is al\
one.","x-instead":"Write a whole number from 1 to 255, another for each proxy."},peers:{type:"array",minItems:1,maxItems:255,
description:"The proxies behind the same balancer: where a cancel request goes that is for one of them. This proxy may b\
e among them.",items:{description:"One of them.","x-instead":"Write { instance: NUMBER, address: HOST:PORT, tls: { ca: P\
ATH, name: NAME } }; on this machine only, plaintext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,
required:["instance","address","tls"],properties:{instance:{type:"integer",minimum:1,maximum:255,description:"Its number\
.","x-instead":"Write a whole number from 1 to 255, another for each proxy."},address:{$ref:"words#/$defs/listenAddress",
description:"Where its PostgreSQL clients connect, past the balancer."},tls:{type:"object",additionalProperties:!1,properties:{
ca:{$ref:"words#/$defs/path",description:"The authority that vouches for it, PEM. Absent: those of the system."},name:{type:"\
string",minLength:1,maxLength:253,pattern:"^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","x-meaning":"a host name, \
such as gateway.acme.example",description:"The name its certificate is for. Absent: the host of its address."}},description:"\
Its certificate is checked. Write {} where the system's authorities vouch for it."}}},{type:"object",additionalProperties:!1,
required:["instance","address","plaintext"],properties:{instance:{type:"integer",minimum:1,maximum:255,description:"Its \
number.","x-instead":"Write a whole number from 1 to 255, another for each proxy."},address:{$ref:"words#/$defs/listenAd\
dress",description:"Where its PostgreSQL clients connect; must be loopback."},plaintext:{type:"string",const:"loopback-o\
nly",description:"No TLS; the address must be loopback.","x-instead":"Write plaintext: loopback-only, and an address on \
127.0.0.1 or [::1]."}}}]}},drain:{$ref:"words#/$defs/duration",description:"How long sessions under way may take to end \
when the proxy is told to stop. Absent: 30s."},workers:{type:"integer",minimum:1,maximum:64,description:"Processes that \
share the port on this machine. Absent: 1.","x-instead":"Write a whole number from 1 to 64, no more than the machine has\
 cores."},sessions:{type:"object",additionalProperties:!1,properties:{idle:{$ref:"words#/$defs/duration",description:"En\
ds sessions that do nothing for so long, outside a transaction. Absent: never."},idleInTransaction:{$ref:"words#/$defs/d\
uration",description:"Ends sessions that do nothing for so long in a transaction. Absent: never."},unread:{$ref:"words#/\
$defs/duration",description:"Ends sessions whose client takes nothing for so long while rows wait for it. Absent: 1h."}},
description:"How long sessions may rest."},state:{$ref:"words#/$defs/path",description:"The folder for the watermark and\
 the last good bundle. Absent: beside the records."},secrets:{type:"object",additionalProperties:!1,properties:{vault:{type:"\
object",additionalProperties:!1,required:["address","auth"],properties:{address:{type:"string",minLength:8,maxLength:512,
pattern:"^https?://[A-Za-z0-9.\\[\\]:_-]+/?$","x-meaning":"an https address without a path, such as https://vault.intern\
al:8200",description:"Where Vault answers.","x-instead":"Write https://HOST:8200. http is for loopback only."},ca:{$ref:"\
words#/$defs/path",description:"PEM file with the authority of Vault's certificate, instead of the system's."},namespace:{
type:"string",minLength:1,maxLength:256,pattern:"^[A-Za-z0-9_][A-Za-z0-9._/-]*$","x-meaning":"a namespace, such as acme/\
payments",description:"The namespace, where Vault has any."},auth:{description:"How the proxy proves itself to Vault.","\
x-instead":"Write one of { appRole: { roleId: ID, secretId: { file: PATH } } }, { kubernetes: { role: ROLE } }, { jwt: {\
 role: ROLE, file: PATH } } and { token: { file: PATH } }.",oneOf:[{type:"object",additionalProperties:!1,required:["tok\
en"],properties:{token:{$ref:"proxy#/$defs/localSecret",description:"Where a token lies that somebody else renews, such \
as Vault Agent."}}},{type:"object",additionalProperties:!1,required:["appRole"],properties:{appRole:{type:"object",additionalProperties:!1,
required:["roleId","secretId"],properties:{roleId:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9._-]+$","\
x-meaning":"a role id",description:"The role's id, which is no secret."},secretId:{$ref:"proxy#/$defs/localSecret",description:"\
Where the secret id lies."},mount:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-\
Za-z0-9_-][A-Za-z0-9._-]*)*$","x-meaning":"a path below auth/, such as approle or team/approle",description:"Where the m\
ethod is mounted below auth/. Absent: at its own name."}},description:"Log in by AppRole."}}},{type:"object",additionalProperties:!1,
required:["kubernetes"],properties:{kubernetes:{type:"object",additionalProperties:!1,required:["role"],properties:{role:{
type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*$","x-meaning":"the name of a role in Vault",
description:"The role to log in as."},tokenFile:{$ref:"words#/$defs/path",description:"The service account's token. Abse\
nt: where Kubernetes puts it into a pod."},mount:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_-][A-Za-z\
0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","x-meaning":"a path below auth/, such as approle or team/approle",description:"\
Where the method is mounted below auth/. Absent: at its own name."}},description:"Log in by this pod's service account."}}},
{type:"object",additionalProperties:!1,required:["jwt"],properties:{jwt:{type:"object",additionalProperties:!1,required:[
"role","file"],properties:{role:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*$","x-mean\
ing":"the name of a role in Vault",description:"The role to log in as."},file:{$ref:"words#/$defs/path",description:"The\
 file that holds the JWT; read anew at each login."},mount:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9\
_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","x-meaning":"a path below auth/, such as approle or team/approle",
description:"Where the method is mounted below auth/. Absent: at its own name."}},description:"Log in by a JWT that the \
platform keeps fresh."}}}]}},description:"HashiCorp Vault.","x-instead":"Write { address: https://HOST:8200, auth: \u2026 }.",
"x-unknown":{token:"Write auth: { token: { file: PATH } }.",url:"Write `address`.",addr:"Write `address`."}},aws:{type:"\
object",additionalProperties:!1,required:["region"],properties:{region:{type:"string",minLength:1,maxLength:64,pattern:"\
^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","x-meaning":"a region, such as eu-central-1","x-instead":"Write the region's short na\
me, such as eu-central-1.",description:"The region of the secrets."},endpoint:{type:"string",minLength:8,maxLength:512,pattern:"\
^https?://[A-Za-z0-9.\\[\\]:_-]+/?$","x-meaning":"an https address without a path, such as https://vault.internal:8200",
description:"Instead of Amazon's own address of the region, such as that of a VPC endpoint.","x-instead":"Write https://\
HOST. http is for loopback only."},ca:{$ref:"words#/$defs/path",description:"PEM file with the authority of the endpoint\
's certificate, instead of the system's."},auth:{description:"Who the proxy is to AWS. Absent: as AWS's own tools find i\
t in the environment.","x-instead":"Leave it out where the platform gives credentials; else write { webIdentity: { role:\
 ARN, tokenFile: PATH } } or { keys: { accessKeyId: { file: PATH }, secretAccessKey: { file: PATH } } }.",oneOf:[{type:"\
object",additionalProperties:!1,required:["keys"],properties:{keys:{type:"object",additionalProperties:!1,required:["acc\
essKeyId","secretAccessKey"],properties:{accessKeyId:{$ref:"proxy#/$defs/localSecret",description:"Where the access key \
id lies."},secretAccessKey:{$ref:"proxy#/$defs/localSecret",description:"Where the secret access key lies."},sessionToken:{
$ref:"proxy#/$defs/localSecret",description:"Where the session token lies, for credentials that end."}},description:"Key\
s of a user."}}},{type:"object",additionalProperties:!1,required:["webIdentity"],properties:{webIdentity:{type:"object",
additionalProperties:!1,required:["role","tokenFile"],properties:{role:{type:"string",minLength:20,maxLength:2048,pattern:"\
^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","x-meaning":"the ARN of a role",description:"The role to assume."},
tokenFile:{$ref:"words#/$defs/path",description:"The file that holds the token; read anew each time."},stsEndpoint:{type:"\
string",minLength:8,maxLength:512,pattern:"^https?://[A-Za-z0-9.\\[\\]:_-]+/?$","x-meaning":"an https address without a \
path, such as https://vault.internal:8200",description:"Instead of Amazon's own STS of the region.","x-instead":"Write h\
ttps://HOST. http is for loopback only."}},description:"A role, assumed with a token of the platform's."}}}]}},description:"\
AWS Secrets Manager.","x-instead":"Write { region: REGION }."},keepFor:{$ref:"words#/$defs/duration",description:"How lo\
ng a secret may be used after it was fetched, also while the store does not answer. Absent: 5m; 1h at most."}},description:"\
How secret stores are reached. References to env and file need nothing here."}},$defs:{localSecret:{description:"Where a\
 credential of the proxy's own lies: a file or a variable.",oneOf:[{type:"object",additionalProperties:!1,required:["fil\
e"],properties:{file:{$ref:"words#/$defs/path",description:"A file that the proxy reads.","x-secret":!0}}},{type:"object",
additionalProperties:!1,required:["env"],properties:{env:{$ref:"words#/$defs/environmentName",description:"A variable of\
 the proxy's environment.","x-secret":!0}}}],"x-secret":!0,"x-instead":"Name where it lies: { file: PATH } or { env: NAM\
E }. It must never stand here itself, nor lie in the store that it opens."}},$id:"proxy"},fs=new RegExp("^[0-9]{4}-(?:0[\
1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Yr=new RegExp("^sha256:[0-9a-f]{64}$","u"),Zi=new RegExp("^[a-z0-9](?:[a-\
z0-9-]*[a-z0-9])?$","u"),ei=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?\
:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),us=new RegExp("^[A-Z\
a-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","u"),vs=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-\
9])?$","u"),wi=new RegExp("^https?://[A-Za-z0-9.\\[\\]:_-]+/?$","u"),ps=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/-]*$","u"),
ds=new RegExp("^[A-Za-z0-9._-]+$","u"),Ai=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
"u"),Ci=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$","u"),cs=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$",
"u");function Pe(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let y=i.kty;if(typeof y=="string")if(y==="OKP"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&(c="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||
(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return Pe.errors=[
{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(yi.oneOf[0].properties,k))return Pe.errors=[{}],!1;if(u===e){if(i.
kty!==void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!="string")return Pe.errors=[{}],!1;if(k!=="OKP")return Pe.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!="string")return Pe.
errors=[{}],!1;if(d!=="Ed25519")return Pe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){
let o=i.x,n=e;if(e===n)if(typeof o=="string"){if(l(o)>43)return Pe.errors=[{}],!1;if(l(o)<43)return Pe.errors=[{}],!1;if(!Qr.
test(o))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(
i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return Pe.errors=[{}],!1;if(l(n)<1)return Pe.errors=
[{}],!1;if(!Pr.test(n))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.alg!==
void 0&&s.call(i,"alg")){let a=i.alg,_=e;if(e===_)if(typeof a=="string"){if(l(a)>16)return Pe.errors=[{}],!1;if(l(a)<1)return Pe.
errors=[{}],!1}else return Pe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let _=i.
use,p=e;if(typeof _!="string")return Pe.errors=[{}],!1;if(_!=="sig")return Pe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(i.key_ops!==void 0&&s.call(i,"key_ops")){let p=i.key_ops,x=e;if(e===x)if(Array.isArray(p)){if(p.length>1)return Pe.errors=
[{}],!1;if(p.length<1)return Pe.errors=[{}],!1;{var v=!0;let L=p.length;for(let P=0;P<L;P++){let A=p[P],N=e;if(typeof A!=
"string")return Pe.errors=[{}],!1;if(A!=="verify")return Pe.errors=[{}],!1;var v=N===e;if(!v)break}if(v){let P=p.length,
A;if(P>1){let N={};for(;P--;){let m=p[P];if(typeof m=="string"){if(typeof N[m]=="number")return A=N[m],Pe.errors=[{}],!1;
N[m]=P}}}}}}else return Pe.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ext")){let x=e;if(typeof i.
ext!="boolean")return Pe.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let x=i.
writ_use,j=e;if(typeof x!="string")return Pe.errors=[{}],!1;if(!(x==="bundle"||x==="token"||x==="record"||x==="break-gla\
ss"))return Pe.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return Pe.errors=[{}],!1}else if(y==="EC"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&(c="kty")||(i.crv===void 0||
!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.y===void 0||!s.call(i,"y"))&&(c="y")||(i.writ_use===
void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return Pe.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(
yi.oneOf[1].properties,k))return Pe.errors=[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!=
"string")return Pe.errors=[{}],!1;if(k!=="EC")return Pe.errors=[{}],!1;var h=d===e}else var h=!0;if(h){if(i.crv!==void 0&&
s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!="string")return Pe.errors=[{}],!1;if(d!=="P-256")return Pe.errors=[{}],!1;
var h=o===e}else var h=!0;if(h){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="string"){if(l(o)>43)
return Pe.errors=[{}],!1;if(l(o)<43)return Pe.errors=[{}],!1;if(!Qr.test(o))return Pe.errors=[{}],!1}else return Pe.errors=
[{}],!1;var h=n===e}else var h=!0;if(h){if(i.y!==void 0&&s.call(i,"y")){let n=i.y,a=e;if(e===a)if(typeof n=="string"){if(l(
n)>43)return Pe.errors=[{}],!1;if(l(n)<43)return Pe.errors=[{}],!1;if(!Qr.test(n))return Pe.errors=[{}],!1}else return Pe.
errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,_=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Pe.errors=[{}],!1;if(l(a)<1)return Pe.errors=[{}],!1;if(!Pr.test(a))return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var h=_===e}else var h=!0;if(h){if(i.alg!==void 0&&s.call(i,"alg")){let _=i.alg,p=e;if(e===p)if(typeof _==
"string"){if(l(_)>16)return Pe.errors=[{}],!1;if(l(_)<1)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var h=p===
e}else var h=!0;if(h){if(i.use!==void 0&&s.call(i,"use")){let p=i.use,x=e;if(typeof p!="string")return Pe.errors=[{}],!1;
if(p!=="sig")return Pe.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let x=i.
key_ops,j=e;if(e===j)if(Array.isArray(x)){if(x.length>1)return Pe.errors=[{}],!1;if(x.length<1)return Pe.errors=[{}],!1;
{var b=!0;let P=x.length;for(let A=0;A<P;A++){let N=x[A],m=e;if(typeof N!="string")return Pe.errors=[{}],!1;if(N!=="veri\
fy")return Pe.errors=[{}],!1;var b=m===e;if(!b)break}if(b){let A=x.length,N;if(A>1){let m={};for(;A--;){let g=x[A];if(typeof g==
"string"){if(typeof m[g]=="number")return N=m[g],Pe.errors=[{}],!1;m[g]=A}}}}}}else return Pe.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(i.ext!==void 0&&s.call(i,"ext")){let j=e;if(typeof i.ext!="boolean")return Pe.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let j=i.writ_use,L=e;if(typeof j!="string")return Pe.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"||j==="break-glass"))return Pe.errors=[{}],!1;var h=L===e}else
var h=!0}}}}}}}}}}}else return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;else return Pe.errors=[{}],!1}else return Pe.
errors=[{}],!1;return Pe.errors=r,e===0}function Mr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.vault===void 0||!s.
call(i,"vault"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="va\
ult"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.vault;if(e===e)
if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(
o),e++}else if(!si.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};
r===null?r=[u]:r.push(u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;
if((i.aws===void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[
o]:r.push(o),e++}else if(!si.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;if(e===u)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let n of Object.keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==
void 0&&s.call(i,"file")){let n=i.file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(
n)<1){let a={};r===null?r=[a]:r.push(a),e++}else if(!gr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===
null?r=[a]:r.push(a),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var c=u===e;if(c&&v)v=!1,h=[h,2];else{c&&(v=!0,h=
2);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){
let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let _ of Object.keys(i))if(_!=="env"){let p={};r===null?r=[p]:r.push(
p),e++;break}if(a===e&&i.env!==void 0&&s.call(i,"env")){let _=i.env;if(e===e)if(typeof _=="string"){if(l(_)>128){let p={};
r===null?r=[p]:r.push(p),e++}else if(l(_)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!hi.test(_)){let p={};r===null?
r=[p]:r.push(p),e++}}else{let p={};r===null?r=[p]:r.push(p),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var c=d===
e;c&&v?(v=!1,h=[h,3]):c&&(v=!0,h=3)}}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(
u),e++,Mr.errors=r,!1}return Mr.errors=r,e===0}function Kr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if((i.file===void 0||!s.call(i,"file"))&&(t="\
file"))return Kr.errors=[{}],!1;{let v=e;for(let h of Object.keys(i))if(h!=="file")return Kr.errors=[{}],!1;if(v===e&&i.
file!==void 0&&s.call(i,"file")){let h=i.file;if(e===e)if(typeof h=="string"){if(l(h)>1024)return Kr.errors=[{}],!1;if(l(
h)<1)return Kr.errors=[{}],!1;if(!gr.test(h))return Kr.errors=[{}],!1}else return Kr.errors=[{}],!1}}}else return Kr.errors=
[{}],!1;return Kr.errors=r,e===0}function Sr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.file===void 0||!s.call(
i,"file"))&&(u="file")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="file"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.file!==void 0&&s.call(i,"file")){let d=i.file;if(e===e)if(typeof d=="stri\
ng"){if(l(d)>1024){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!gr.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.env===
void 0||!s.call(i,"env"))&&(u="env")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!==
"env"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.env!==void 0&&s.call(i,"env")){let d=i.env;if(e===e)if(typeof d==
"string"){if(l(d)>128){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!hi.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var c=y===e;if(c&&v?(v=!1,h=[h,1]):c&&(v=!0,h=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===
null?r=[u]:r.push(u),e++,Sr.errors=r,!1}return Sr.errors=r,e===0}function M(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let E;if((i.bundle===void 0||!s.call(
i,"bundle"))&&(E="bundle")||(i.listen===void 0||!s.call(i,"listen"))&&(E="listen")||(i.records===void 0||!s.call(i,"reco\
rds"))&&(E="records")||(i.tokens===void 0||!s.call(i,"tokens"))&&(E="tokens"))return M.errors=[{}],!1;{let Z=e;for(let S of Object.
keys(i))if(!s.call(Ri.properties,S))return M.errors=[{}],!1;if(Z===e){if(i.bundle!==void 0&&s.call(i,"bundle")){let S=i.
bundle,G=e;if(e===G)if(S&&typeof S=="object"&&!Array.isArray(S)){let te;if((S.from===void 0||!s.call(S,"from"))&&(te="fr\
om")||(S.keys===void 0||!s.call(S,"keys"))&&(te="keys")||(S.repository===void 0||!s.call(S,"repository"))&&(te="reposito\
ry")||(S.scope===void 0||!s.call(S,"scope"))&&(te="scope")||(S.minSequence===void 0||!s.call(S,"minSequence"))&&(te="min\
Sequence")||(S.epoch===void 0||!s.call(S,"epoch"))&&(te="epoch")||(S.every===void 0||!s.call(S,"every"))&&(te="every"))return M.
errors=[{}],!1;{let pe=e;for(let de of Object.keys(S))if(!s.call(Ri.properties.bundle.properties,de))return M.errors=[{}],
!1;if(pe===e){if(S.from!==void 0&&s.call(S,"from")){let de=S.from,U=e;if(e===U)if(typeof de=="string"){if(l(de)>2048)return M.
errors=[{}],!1;if(l(de)<1)return M.errors=[{}],!1;if(!gr.test(de))return M.errors=[{}],!1}else return M.errors=[{}],!1;var t=U===
e}else var t=!0;if(t){if(S.keys!==void 0&&s.call(S,"keys")){let U=S.keys,_e=e;if(e===_e)if(Array.isArray(U)){if(U.length>
10)return M.errors=[{}],!1;if(U.length<1)return M.errors=[{}],!1;{var v=!0;let me=U.length;for(let ae=0;ae<me;ae++){let Oe=U[ae],
ke=e;if(e===ke)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let ee;if((Oe.kid===void 0||!s.call(Oe,"kid"))&&(ee="kid")||
(Oe.jwk===void 0||!s.call(Oe,"jwk"))&&(ee="jwk"))return M.errors=[{}],!1;{let we=e;for(let he of Object.keys(Oe))if(!(he===
"kid"||he==="jwk"||he==="notAfter"))return M.errors=[{}],!1;if(we===e){if(Oe.kid!==void 0&&s.call(Oe,"kid")){let he=Oe.kid,
ie=e;if(e===e)if(typeof he=="string"){if(l(he)>128)return M.errors=[{}],!1;if(l(he)<1)return M.errors=[{}],!1;if(!Pr.test(
he))return M.errors=[{}],!1}else return M.errors=[{}],!1;var h=ie===e}else var h=!0;if(h){if(Oe.jwk!==void 0&&s.call(Oe,
"jwk")){let ie=e;Pe(Oe.jwk,{instancePath:B+"/bundle/keys/"+ae+"/jwk",parentData:Oe,parentDataProperty:"jwk",rootData:V})||
(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var h=ie===e}else var h=!0;if(h)if(Oe.notAfter!==void 0&&s.call(Oe,
"notAfter")){let ie=Oe.notAfter,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>10)return M.errors=[{}],!1;if(l(ie)<10)return M.
errors=[{}],!1;if(!fs.test(ie))return M.errors=[{}],!1}else return M.errors=[{}],!1;var h=ve===e}else var h=!0}}}}else return M.
errors=[{}],!1;var v=ke===e;if(!v)break}}}else return M.errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(S.repository!==
void 0&&s.call(S,"repository")){let _e=S.repository,Fe=e;if(!(typeof _e=="number"&&!(_e%1)&&!isNaN(_e)&&isFinite(_e))&&typeof _e!=
"string")return M.errors=[{}],!1;if(e===Fe){if(typeof _e=="number"&&isFinite(_e)){if(_e>9007199254740991||isNaN(_e))return M.
errors=[{}],!1;if(_e<1||isNaN(_e))return M.errors=[{}],!1}if(e===Fe&&typeof _e=="string"){if(l(_e)>200)return M.errors=[
{}],!1;if(l(_e)<1)return M.errors=[{}],!1}}var t=Fe===e}else var t=!0;if(t){if(S.scope!==void 0&&s.call(S,"scope")){let Fe=S.
scope,me=e;if(e===e)if(typeof Fe=="string"){if(l(Fe)>63)return M.errors=[{}],!1;if(l(Fe)<1)return M.errors=[{}],!1;if(!pr.
test(Fe))return M.errors=[{}],!1}else return M.errors=[{}],!1;var t=me===e}else var t=!0;if(t){if(S.minSequence!==void 0&&
s.call(S,"minSequence")){let me=S.minSequence,ae=e;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me)&&isFinite(me)))return M.
errors=[{}],!1;if(e===ae&&typeof me=="number"&&isFinite(me)){if(me>9007199254740991||isNaN(me))return M.errors=[{}],!1;if(me<
0||isNaN(me))return M.errors=[{}],!1}var t=ae===e}else var t=!0;if(t){if(S.epoch!==void 0&&s.call(S,"epoch")){let ae=S.epoch,
Oe=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return M.errors=[{}],!1;if(e===Oe&&typeof ae=="number"&&
isFinite(ae)){if(ae>9007199254740991||isNaN(ae))return M.errors=[{}],!1;if(ae<1||isNaN(ae))return M.errors=[{}],!1}var t=Oe===
e}else var t=!0;if(t){if(S.first!==void 0&&s.call(S,"first")){let Oe=S.first,ke=e;if(e===e)if(typeof Oe=="string"){if(l(
Oe)>71)return M.errors=[{}],!1;if(l(Oe)<71)return M.errors=[{}],!1;if(!Yr.test(Oe))return M.errors=[{}],!1}else return M.
errors=[{}],!1;var t=ke===e}else var t=!0;if(t){if(S.every!==void 0&&s.call(S,"every")){let ke=S.every,ge=e;if(e===e)if(typeof ke==
"string"){if(l(ke)>7)return M.errors=[{}],!1;if(l(ke)<2)return M.errors=[{}],!1;if(!Gr.test(ke))return M.errors=[{}],!1}else
return M.errors=[{}],!1;var t=ge===e}else var t=!0;if(t){if(S.ca!==void 0&&s.call(S,"ca")){let ge=S.ca,ee=e;if(e===e)if(typeof ge==
"string"){if(l(ge)>1024)return M.errors=[{}],!1;if(l(ge)<1)return M.errors=[{}],!1;if(!gr.test(ge))return M.errors=[{}],
!1}else return M.errors=[{}],!1;var t=ee===e}else var t=!0;if(t){if(S.token!==void 0&&s.call(S,"token")){let ee=e;Mr(S.token,
{instancePath:B+"/bundle/token",parentData:S,parentDataProperty:"token",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.
errors),e=r.length);var t=ee===e}else var t=!0;if(t)if(S.s3!==void 0&&s.call(S,"s3")){let ee=S.s3,we=e;if(e===we)if(ee&&
typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.region===void 0||!s.call(ee,"region"))&&(ie="region")||(ee.accessKeyId===
void 0||!s.call(ee,"accessKeyId"))&&(ie="accessKeyId")||(ee.secretAccessKey===void 0||!s.call(ee,"secretAccessKey"))&&(ie=
"secretAccessKey"))return M.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(ee))if(!(Q==="region"||Q==="endpoint"||Q===
"pathStyle"||Q==="accessKeyId"||Q==="secretAccessKey"||Q==="sessionToken"))return M.errors=[{}],!1;if(ve===e){if(ee.region!==
void 0&&s.call(ee,"region")){let Q=ee.region,K=e;if(e===K)if(typeof Q=="string"){if(l(Q)>64)return M.errors=[{}],!1;if(l(
Q)<1)return M.errors=[{}],!1;if(!Zi.test(Q))return M.errors=[{}],!1}else return M.errors=[{}],!1;var b=K===e}else var b=!0;
if(b){if(ee.endpoint!==void 0&&s.call(ee,"endpoint")){let K=ee.endpoint,J=e;if(e===J)if(typeof K=="string"){if(l(K)>2048)
return M.errors=[{}],!1;if(l(K)<1)return M.errors=[{}],!1;if(!gr.test(K))return M.errors=[{}],!1}else return M.errors=[{}],
!1;var b=J===e}else var b=!0;if(b){if(ee.pathStyle!==void 0&&s.call(ee,"pathStyle")){let J=e;if(typeof ee.pathStyle!="bo\
olean")return M.errors=[{}],!1;var b=J===e}else var b=!0;if(b){if(ee.accessKeyId!==void 0&&s.call(ee,"accessKeyId")){let oe=e;
Mr(ee.accessKeyId,{instancePath:B+"/bundle/s3/accessKeyId",parentData:ee,parentDataProperty:"accessKeyId",rootData:V})||
(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var b=oe===e}else var b=!0;if(b){if(ee.secretAccessKey!==void 0&&s.
call(ee,"secretAccessKey")){let ue=e;Mr(ee.secretAccessKey,{instancePath:B+"/bundle/s3/secretAccessKey",parentData:ee,parentDataProperty:"\
secretAccessKey",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var b=ue===e}else var b=!0;if(b)if(ee.
sessionToken!==void 0&&s.call(ee,"sessionToken")){let ue=e;Mr(ee.sessionToken,{instancePath:B+"/bundle/s3/sessionToken",
parentData:ee,parentDataProperty:"sessionToken",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var b=ue===
e}else var b=!0}}}}}}}else return M.errors=[{}],!1;var t=we===e}else var t=!0}}}}}}}}}}}}else return M.errors=[{}],!1;var y=G===
e}else var y=!0;if(y){if(i.listen!==void 0&&s.call(i,"listen")){let G=i.listen,X=e;if(e===X)if(G&&typeof G=="object"&&!Array.
isArray(G)){let pe;if((G.postgres===void 0||!s.call(G,"postgres"))&&(pe="postgres"))return M.errors=[{}],!1;{let de=e;for(let U of Object.
keys(G))if(!(U==="postgres"||U==="control"))return M.errors=[{}],!1;if(de===e){if(G.postgres!==void 0&&s.call(G,"postgre\
s")){let U=G.postgres,_e=e,Fe=e,me=!1,ae=null,Oe=e;if(e===Oe)if(U&&typeof U=="object"&&!Array.isArray(U)){let ee;if((U.address===
void 0||!s.call(U,"address"))&&(ee="address")||(U.tls===void 0||!s.call(U,"tls"))&&(ee="tls")){let we={};r===null?r=[we]:
r.push(we),e++}else{let we=e;for(let he of Object.keys(U))if(!(he==="address"||he==="name"||he==="ca"||he==="login"||he===
"tls")){let ie={};r===null?r=[ie]:r.push(ie),e++;break}if(we===e){if(U.address!==void 0&&s.call(U,"address")){let he=U.address,
ie=e;if(e===e)if(typeof he=="string"){if(l(he)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(he)<3){let Q={};r===
null?r=[Q]:r.push(Q),e++}else if(!ei.test(he)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(
Q),e++}var c=ie===e}else var c=!0;if(c){if(U.name!==void 0&&s.call(U,"name")){let ie=U.name,ve=e;if(e===e)if(typeof ie==
"string"){if(l(ie)>259){let K={};r===null?r=[K]:r.push(K),e++}else if(l(ie)<3){let K={};r===null?r=[K]:r.push(K),e++}else if(!ei.
test(ie)){let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var c=ve===e}else var c=!0;if(c){
if(U.ca!==void 0&&s.call(U,"ca")){let ve=U.ca,Q=e;if(e===e)if(typeof ve=="string"){if(l(ve)>1024){let J={};r===null?r=[J]:
r.push(J),e++}else if(l(ve)<1){let J={};r===null?r=[J]:r.push(J),e++}else if(!gr.test(ve)){let J={};r===null?r=[J]:r.push(
J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var c=Q===e}else var c=!0;if(c){if(U.login!==void 0&&s.call(U,"login")){
let Q=U.login,K=e;if(typeof Q!="string"){let oe={};r===null?r=[oe]:r.push(oe),e++}if(!(Q==="password"||Q==="oauth"||Q===
"either")){let oe={};r===null?r=[oe]:r.push(oe),e++}var c=K===e}else var c=!0;if(c)if(U.tls!==void 0&&s.call(U,"tls")){let Q=U.
tls,K=e;if(e===K)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let oe;if((Q.certificate===void 0||!s.call(Q,"certificate"))&&
(oe="certificate")||(Q.key===void 0||!s.call(Q,"key"))&&(oe="key")){let ue={};r===null?r=[ue]:r.push(ue),e++}else{let ue=e;
for(let le of Object.keys(Q))if(!(le==="certificate"||le==="key")){let Ae={};r===null?r=[Ae]:r.push(Ae),e++;break}if(ue===
e){if(Q.certificate!==void 0&&s.call(Q,"certificate")){let le=Q.certificate,Ae=e;if(e===e)if(typeof le=="string"){if(l(le)>
1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(le)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(!gr.test(
le)){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var u=Ae===e}else var u=!0;
if(u)if(Q.key!==void 0&&s.call(Q,"key")){let le=Q.key,Ae=e;if(e===e)if(typeof le=="string"){if(l(le)>1024){let xe={};r===
null?r=[xe]:r.push(xe),e++}else if(l(le)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(!gr.test(le)){let xe={};r===
null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var u=Ae===e}else var u=!0}}}else{let oe={};r===
null?r=[oe]:r.push(oe),e++}var c=K===e}else var c=!0}}}}}}else{let ee={};r===null?r=[ee]:r.push(ee),e++}var d=Oe===e;d&&
(me=!0,ae=0);let ke=e;if(e===ke)if(U&&typeof U=="object"&&!Array.isArray(U)){let ee;if((U.address===void 0||!s.call(U,"a\
ddress"))&&(ee="address")||(U.plaintext===void 0||!s.call(U,"plaintext"))&&(ee="plaintext")){let we={};r===null?r=[we]:r.
push(we),e++}else{let we=e;for(let he of Object.keys(U))if(!(he==="address"||he==="name"||he==="plaintext")){let ie={};r===
null?r=[ie]:r.push(ie),e++;break}if(we===e){if(U.address!==void 0&&s.call(U,"address")){let he=U.address,ie=e;if(e===e)if(typeof he==
"string"){if(l(he)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(he)<3){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(!ei.
test(he)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var k=ie===e}else var k=!0;if(k){
if(U.name!==void 0&&s.call(U,"name")){let ie=U.name,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>259){let K={};r===null?
r=[K]:r.push(K),e++}else if(l(ie)<3){let K={};r===null?r=[K]:r.push(K),e++}else if(!ei.test(ie)){let K={};r===null?r=[K]:
r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var k=ve===e}else var k=!0;if(k)if(U.plaintext!==void 0&&s.call(
U,"plaintext")){let ie=U.plaintext,ve=e;if(typeof ie!="string"){let K={};r===null?r=[K]:r.push(K),e++}if(ie!=="loopback-\
only"){let K={};r===null?r=[K]:r.push(K),e++}var k=ve===e}else var k=!0}}}}else{let ee={};r===null?r=[ee]:r.push(ee),e++}
var d=ke===e;if(d&&me?(me=!1,ae=[ae,1]):d&&(me=!0,ae=1),me)e=Fe,r!==null&&(Fe?r.length=Fe:r=null);else{let ee={};return r===
null?r=[ee]:r.push(ee),e++,M.errors=r,!1}var a=_e===e}else var a=!0;if(a)if(G.control!==void 0&&s.call(G,"control")){let U=G.
control,_e=e;if(e===_e)if(U&&typeof U=="object"&&!Array.isArray(U)){let me;if((U.address===void 0||!s.call(U,"address"))&&
(me="address"))return M.errors=[{}],!1;{let ae=e;for(let Oe of Object.keys(U))if(!(Oe==="address"||Oe==="exposed"||Oe===
"tls"))return M.errors=[{}],!1;if(ae===e){if(U.address!==void 0&&s.call(U,"address")){let Oe=U.address,ke=e;if(e===e)if(typeof Oe==
"string"){if(l(Oe)>259)return M.errors=[{}],!1;if(l(Oe)<3)return M.errors=[{}],!1;if(!ei.test(Oe))return M.errors=[{}],!1}else
return M.errors=[{}],!1;var o=ke===e}else var o=!0;if(o){if(U.exposed!==void 0&&s.call(U,"exposed")){let ke=U.exposed,ge=e;
if(typeof ke!="string")return M.errors=[{}],!1;if(!(ke==="tokens"||ke==="unauthenticated"))return M.errors=[{}],!1;var o=ge===
e}else var o=!0;if(o)if(U.tls!==void 0&&s.call(U,"tls")){let ke=U.tls,ge=e;if(e===ge)if(ke&&typeof ke=="object"&&!Array.
isArray(ke)){let we;if((ke.certificate===void 0||!s.call(ke,"certificate"))&&(we="certificate")||(ke.key===void 0||!s.call(
ke,"key"))&&(we="key"))return M.errors=[{}],!1;{let he=e;for(let ie of Object.keys(ke))if(!(ie==="certificate"||ie==="ke\
y"))return M.errors=[{}],!1;if(he===e){if(ke.certificate!==void 0&&s.call(ke,"certificate")){let ie=ke.certificate,ve=e;
if(e===e)if(typeof ie=="string"){if(l(ie)>1024)return M.errors=[{}],!1;if(l(ie)<1)return M.errors=[{}],!1;if(!gr.test(ie))
return M.errors=[{}],!1}else return M.errors=[{}],!1;var n=ve===e}else var n=!0;if(n)if(ke.key!==void 0&&s.call(ke,"key")){
let ie=ke.key,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>1024)return M.errors=[{}],!1;if(l(ie)<1)return M.errors=[{}],
!1;if(!gr.test(ie))return M.errors=[{}],!1}else return M.errors=[{}],!1;var n=ve===e}else var n=!0}}}else return M.errors=
[{}],!1;var o=ge===e}else var o=!0}}}}else return M.errors=[{}],!1;var a=_e===e}else var a=!0}}}else return M.errors=[{}],
!1;var y=X===e}else var y=!0;if(y){if(i.records!==void 0&&s.call(i,"records")){let X=i.records,te=e;if(e===te)if(X&&typeof X==
"object"&&!Array.isArray(X)){let de;if((X.folder===void 0||!s.call(X,"folder"))&&(de="folder")||(X.key===void 0||!s.call(
X,"key"))&&(de="key"))return M.errors=[{}],!1;{let U=e;for(let _e of Object.keys(X))if(!(_e==="folder"||_e==="key"))return M.
errors=[{}],!1;if(U===e){if(X.folder!==void 0&&s.call(X,"folder")){let _e=X.folder,Fe=e;if(e===e)if(typeof _e=="string"){
if(l(_e)>1024)return M.errors=[{}],!1;if(l(_e)<1)return M.errors=[{}],!1;if(!gr.test(_e))return M.errors=[{}],!1}else return M.
errors=[{}],!1;var _=Fe===e}else var _=!0;if(_)if(X.key!==void 0&&s.call(X,"key")){let _e=e;Kr(X.key,{instancePath:B+"/r\
ecords/key",parentData:X,parentDataProperty:"key",rootData:V})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var _=_e===
e}else var _=!0}}}else return M.errors=[{}],!1;var y=te===e}else var y=!0;if(y){if(i.tokens!==void 0&&s.call(i,"tokens")){
let te=i.tokens,pe=e;if(e===pe)if(te&&typeof te=="object"&&!Array.isArray(te)){let U;if((te.key===void 0||!s.call(te,"ke\
y"))&&(U="key"))return M.errors=[{}],!1;{let _e=e;for(let Fe of Object.keys(te))if(!(Fe==="key"||Fe==="also"||Fe==="issu\
ers"))return M.errors=[{}],!1;if(_e===e){if(te.key!==void 0&&s.call(te,"key")){let Fe=e;Kr(te.key,{instancePath:B+"/toke\
ns/key",parentData:te,parentDataProperty:"key",rootData:V})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var p=Fe===
e}else var p=!0;if(p){if(te.also!==void 0&&s.call(te,"also")){let me=te.also,ae=e;if(e===ae)if(Array.isArray(me)){if(me.
length>4)return M.errors=[{}],!1;if(me.length<1)return M.errors=[{}],!1;{var x=!0;let ke=me.length;for(let ge=0;ge<ke;ge++){
let ee=me[ge],we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.kid===void 0||!s.call(ee,"kid"))&&
(ie="kid")||(ee.jwk===void 0||!s.call(ee,"jwk"))&&(ie="jwk"))return M.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(
ee))if(!(Q==="kid"||Q==="jwk"))return M.errors=[{}],!1;if(ve===e){if(ee.kid!==void 0&&s.call(ee,"kid")){let Q=ee.kid,K=e;
if(e===e)if(typeof Q=="string"){if(l(Q)>128)return M.errors=[{}],!1;if(l(Q)<1)return M.errors=[{}],!1;if(!Pr.test(Q))return M.
errors=[{}],!1}else return M.errors=[{}],!1;var j=K===e}else var j=!0;if(j)if(ee.jwk!==void 0&&s.call(ee,"jwk")){let Q=e;
Pe(ee.jwk,{instancePath:B+"/tokens/also/"+ge+"/jwk",parentData:ee,parentDataProperty:"jwk",rootData:V})||(r=r===null?Pe.
errors:r.concat(Pe.errors),e=r.length);var j=Q===e}else var j=!0}}}else return M.errors=[{}],!1;var x=we===e;if(!x)break}}}else
return M.errors=[{}],!1;var p=ae===e}else var p=!0;if(p)if(te.issuers!==void 0&&s.call(te,"issuers")){let me=te.issuers,
ae=e;if(e===ae)if(me&&typeof me=="object"&&!Array.isArray(me)){if(Object.keys(me).length>20)return M.errors=[{}],!1;for(let ke of Object.
keys(me)){let ge=e;if(e===e)if(typeof ke=="string"){if(l(ke)>63){let ee={};r===null?r=[ee]:r.push(ee),e++}else if(l(ke)<
1){let ee={};r===null?r=[ee]:r.push(ee),e++}else if(!pr.test(ke)){let ee={};r===null?r=[ee]:r.push(ee),e++}}else{let ee={};
r===null?r=[ee]:r.push(ee),e++}var L=ge===e;if(!L){let ee={};return r===null?r=[ee]:r.push(ee),e++,M.errors=r,!1}}if(L)for(let ke of Object.
keys(me)){let ge=me[ke],ee=e;if(e===ee)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let we=e;for(let he of Object.keys(
ge))if(!(he==="ca"||he==="hosts"))return M.errors=[{}],!1;if(we===e){if(ge.ca!==void 0&&s.call(ge,"ca")){let he=ge.ca,ie=e;
if(e===e)if(typeof he=="string"){if(l(he)>1024)return M.errors=[{}],!1;if(l(he)<1)return M.errors=[{}],!1;if(!gr.test(he))
return M.errors=[{}],!1}else return M.errors=[{}],!1;var A=ie===e}else var A=!0;if(A)if(ge.hosts!==void 0&&s.call(ge,"ho\
sts")){let he=ge.hosts,ie=e;if(e===ie)if(Array.isArray(he)){if(he.length>10)return M.errors=[{}],!1;if(he.length<1)return M.
errors=[{}],!1;{var P=!0;let Q=he.length;for(let K=0;K<Q;K++){let J=he[K],oe=e;if(e===oe)if(typeof J=="string"){if(l(J)>
260)return M.errors=[{}],!1;if(l(J)<1)return M.errors=[{}],!1;if(!us.test(J))return M.errors=[{}],!1}else return M.errors=
[{}],!1;var P=oe===e;if(!P)break}}}else return M.errors=[{}],!1;var A=ie===e}else var A=!0}}else return M.errors=[{}],!1;
var N=ee===e;if(!N)break}}else return M.errors=[{}],!1;var p=ae===e}else var p=!0}}}}else return M.errors=[{}],!1;var y=pe===
e}else var y=!0;if(y){if(i.instance!==void 0&&s.call(i,"instance")){let pe=i.instance,de=e;if(!(typeof pe=="number"&&!(pe%
1)&&!isNaN(pe)&&isFinite(pe)))return M.errors=[{}],!1;if(e===de&&typeof pe=="number"&&isFinite(pe)){if(pe>255||isNaN(pe))
return M.errors=[{}],!1;if(pe<1||isNaN(pe))return M.errors=[{}],!1}var y=de===e}else var y=!0;if(y){if(i.peers!==void 0&&
s.call(i,"peers")){let de=i.peers,U=e;if(e===U)if(Array.isArray(de)){if(de.length>255)return M.errors=[{}],!1;if(de.length<
1)return M.errors=[{}],!1;{var m=!0;let Fe=de.length;for(let me=0;me<Fe;me++){let ae=de[me],Oe=e,ke=e,ge=!1,ee=null,we=e;
if(e===we)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let ve;if((ae.instance===void 0||!s.call(ae,"instance"))&&(ve=
"instance")||(ae.address===void 0||!s.call(ae,"address"))&&(ve="address")||(ae.tls===void 0||!s.call(ae,"tls"))&&(ve="tl\
s")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let K of Object.keys(ae))if(!(K==="instance"||K==="address"||
K==="tls")){let J={};r===null?r=[J]:r.push(J),e++;break}if(Q===e){if(ae.instance!==void 0&&s.call(ae,"instance")){let K=ae.
instance,J=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let ue={};r===null?r=[ue]:r.push(ue),e++}if(e===J&&
typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let ue={};r===null?r=[ue]:r.push(ue),e++}else if(K<1||isNaN(K)){let ue={};
r===null?r=[ue]:r.push(ue),e++}}var g=J===e}else var g=!0;if(g){if(ae.address!==void 0&&s.call(ae,"address")){let J=ae.address,
oe=e;if(e===e)if(typeof J=="string"){if(l(J)>259){let le={};r===null?r=[le]:r.push(le),e++}else if(l(J)<3){let le={};r===
null?r=[le]:r.push(le),e++}else if(!ei.test(J)){let le={};r===null?r=[le]:r.push(le),e++}}else{let le={};r===null?r=[le]:
r.push(le),e++}var g=oe===e}else var g=!0;if(g)if(ae.tls!==void 0&&s.call(ae,"tls")){let J=ae.tls,oe=e;if(e===oe)if(J&&typeof J==
"object"&&!Array.isArray(J)){let le=e;for(let Ae of Object.keys(J))if(!(Ae==="ca"||Ae==="name")){let Le={};r===null?r=[Le]:
r.push(Le),e++;break}if(le===e){if(J.ca!==void 0&&s.call(J,"ca")){let Ae=J.ca,Le=e;if(e===e)if(typeof Ae=="string"){if(l(
Ae)>1024){let Me={};r===null?r=[Me]:r.push(Me),e++}else if(l(Ae)<1){let Me={};r===null?r=[Me]:r.push(Me),e++}else if(!gr.
test(Ae)){let Me={};r===null?r=[Me]:r.push(Me),e++}}else{let Me={};r===null?r=[Me]:r.push(Me),e++}var f=Le===e}else var f=!0;
if(f)if(J.name!==void 0&&s.call(J,"name")){let Ae=J.name,Le=e;if(e===Le)if(typeof Ae=="string"){if(l(Ae)>253){let Me={};
r===null?r=[Me]:r.push(Me),e++}else if(l(Ae)<1){let Me={};r===null?r=[Me]:r.push(Me),e++}else if(!vs.test(Ae)){let Me={};
r===null?r=[Me]:r.push(Me),e++}}else{let Me={};r===null?r=[Me]:r.push(Me),e++}var f=Le===e}else var f=!0}}else{let le={};
r===null?r=[le]:r.push(le),e++}var g=oe===e}else var g=!0}}}}else{let ve={};r===null?r=[ve]:r.push(ve),e++}var w=we===e;
w&&(ge=!0,ee=0);let he=e;if(e===he)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let ve;if((ae.instance===void 0||!s.call(
ae,"instance"))&&(ve="instance")||(ae.address===void 0||!s.call(ae,"address"))&&(ve="address")||(ae.plaintext===void 0||
!s.call(ae,"plaintext"))&&(ve="plaintext")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let K of Object.keys(
ae))if(!(K==="instance"||K==="address"||K==="plaintext")){let J={};r===null?r=[J]:r.push(J),e++;break}if(Q===e){if(ae.instance!==
void 0&&s.call(ae,"instance")){let K=ae.instance,J=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let ue={};
r===null?r=[ue]:r.push(ue),e++}if(e===J&&typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let ue={};r===null?r=[ue]:
r.push(ue),e++}else if(K<1||isNaN(K)){let ue={};r===null?r=[ue]:r.push(ue),e++}}var O=J===e}else var O=!0;if(O){if(ae.address!==
void 0&&s.call(ae,"address")){let J=ae.address,oe=e;if(e===e)if(typeof J=="string"){if(l(J)>259){let le={};r===null?r=[le]:
r.push(le),e++}else if(l(J)<3){let le={};r===null?r=[le]:r.push(le),e++}else if(!ei.test(J)){let le={};r===null?r=[le]:r.
push(le),e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var O=oe===e}else var O=!0;if(O)if(ae.plaintext!==void 0&&s.
call(ae,"plaintext")){let J=ae.plaintext,oe=e;if(typeof J!="string"){let le={};r===null?r=[le]:r.push(le),e++}if(J!=="lo\
opback-only"){let le={};r===null?r=[le]:r.push(le),e++}var O=oe===e}else var O=!0}}}}else{let ve={};r===null?r=[ve]:r.push(
ve),e++}var w=he===e;if(w&&ge?(ge=!1,ee=[ee,1]):w&&(ge=!0,ee=1),ge)e=ke,r!==null&&(ke?r.length=ke:r=null);else{let ve={};
return r===null?r=[ve]:r.push(ve),e++,M.errors=r,!1}var m=Oe===e;if(!m)break}}}else return M.errors=[{}],!1;var y=U===e}else
var y=!0;if(y){if(i.drain!==void 0&&s.call(i,"drain")){let U=i.drain,_e=e;if(e===e)if(typeof U=="string"){if(l(U)>7)return M.
errors=[{}],!1;if(l(U)<2)return M.errors=[{}],!1;if(!Gr.test(U))return M.errors=[{}],!1}else return M.errors=[{}],!1;var y=_e===
e}else var y=!0;if(y){if(i.workers!==void 0&&s.call(i,"workers")){let _e=i.workers,Fe=e;if(!(typeof _e=="number"&&!(_e%1)&&
!isNaN(_e)&&isFinite(_e)))return M.errors=[{}],!1;if(e===Fe&&typeof _e=="number"&&isFinite(_e)){if(_e>64||isNaN(_e))return M.
errors=[{}],!1;if(_e<1||isNaN(_e))return M.errors=[{}],!1}var y=Fe===e}else var y=!0;if(y){if(i.sessions!==void 0&&s.call(
i,"sessions")){let Fe=i.sessions,me=e;if(e===me)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let Oe=e;for(let ke of Object.
keys(Fe))if(!(ke==="idle"||ke==="idleInTransaction"||ke==="unread"))return M.errors=[{}],!1;if(Oe===e){if(Fe.idle!==void 0&&
s.call(Fe,"idle")){let ke=Fe.idle,ge=e;if(e===e)if(typeof ke=="string"){if(l(ke)>7)return M.errors=[{}],!1;if(l(ke)<2)return M.
errors=[{}],!1;if(!Gr.test(ke))return M.errors=[{}],!1}else return M.errors=[{}],!1;var $=ge===e}else var $=!0;if($){if(Fe.
idleInTransaction!==void 0&&s.call(Fe,"idleInTransaction")){let ge=Fe.idleInTransaction,ee=e;if(e===e)if(typeof ge=="str\
ing"){if(l(ge)>7)return M.errors=[{}],!1;if(l(ge)<2)return M.errors=[{}],!1;if(!Gr.test(ge))return M.errors=[{}],!1}else
return M.errors=[{}],!1;var $=ee===e}else var $=!0;if($)if(Fe.unread!==void 0&&s.call(Fe,"unread")){let ge=Fe.unread,ee=e;
if(e===e)if(typeof ge=="string"){if(l(ge)>7)return M.errors=[{}],!1;if(l(ge)<2)return M.errors=[{}],!1;if(!Gr.test(ge))return M.
errors=[{}],!1}else return M.errors=[{}],!1;var $=ee===e}else var $=!0}}}else return M.errors=[{}],!1;var y=me===e}else var y=!0;
if(y){if(i.state!==void 0&&s.call(i,"state")){let me=i.state,ae=e;if(e===e)if(typeof me=="string"){if(l(me)>1024)return M.
errors=[{}],!1;if(l(me)<1)return M.errors=[{}],!1;if(!gr.test(me))return M.errors=[{}],!1}else return M.errors=[{}],!1;var y=ae===
e}else var y=!0;if(y)if(i.secrets!==void 0&&s.call(i,"secrets")){let me=i.secrets,ae=e;if(e===ae)if(me&&typeof me=="obje\
ct"&&!Array.isArray(me)){let ke=e;for(let ge of Object.keys(me))if(!(ge==="vault"||ge==="aws"||ge==="keepFor"))return M.
errors=[{}],!1;if(ke===e){if(me.vault!==void 0&&s.call(me,"vault")){let ge=me.vault,ee=e;if(e===ee)if(ge&&typeof ge=="ob\
ject"&&!Array.isArray(ge)){let he;if((ge.address===void 0||!s.call(ge,"address"))&&(he="address")||(ge.auth===void 0||!s.
call(ge,"auth"))&&(he="auth"))return M.errors=[{}],!1;{let ie=e;for(let ve of Object.keys(ge))if(!(ve==="address"||ve===
"ca"||ve==="namespace"||ve==="auth"))return M.errors=[{}],!1;if(ie===e){if(ge.address!==void 0&&s.call(ge,"address")){let ve=ge.
address,Q=e;if(e===Q)if(typeof ve=="string"){if(l(ve)>512)return M.errors=[{}],!1;if(l(ve)<8)return M.errors=[{}],!1;if(!wi.
test(ve))return M.errors=[{}],!1}else return M.errors=[{}],!1;var R=Q===e}else var R=!0;if(R){if(ge.ca!==void 0&&s.call(
ge,"ca")){let Q=ge.ca,K=e;if(e===e)if(typeof Q=="string"){if(l(Q)>1024)return M.errors=[{}],!1;if(l(Q)<1)return M.errors=
[{}],!1;if(!gr.test(Q))return M.errors=[{}],!1}else return M.errors=[{}],!1;var R=K===e}else var R=!0;if(R){if(ge.namespace!==
void 0&&s.call(ge,"namespace")){let K=ge.namespace,J=e;if(e===J)if(typeof K=="string"){if(l(K)>256)return M.errors=[{}],
!1;if(l(K)<1)return M.errors=[{}],!1;if(!ps.test(K))return M.errors=[{}],!1}else return M.errors=[{}],!1;var R=J===e}else
var R=!0;if(R)if(ge.auth!==void 0&&s.call(ge,"auth")){let K=ge.auth,J=e,oe=e,ue=!1,le=null,Ae=e;if(e===Ae)if(K&&typeof K==
"object"&&!Array.isArray(K)){let Me;if((K.token===void 0||!s.call(K,"token"))&&(Me="token")){let or={};r===null?r=[or]:r.
push(or),e++}else{let or=e;for(let Ne of Object.keys(K))if(Ne!=="token"){let $e={};r===null?r=[$e]:r.push($e),e++;break}
or===e&&K.token!==void 0&&s.call(K,"token")&&(Sr(K.token,{instancePath:B+"/secrets/vault/auth/token",parentData:K,parentDataProperty:"\
token",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length))}}else{let Me={};r===null?r=[Me]:r.push(Me),e++}
var z=Ae===e;z&&(ue=!0,le=0);let Le=e;if(e===Le)if(K&&typeof K=="object"&&!Array.isArray(K)){let Me;if((K.appRole===void 0||
!s.call(K,"appRole"))&&(Me="appRole")){let or={};r===null?r=[or]:r.push(or),e++}else{let or=e;for(let Ne of Object.keys(
K))if(Ne!=="appRole"){let $e={};r===null?r=[$e]:r.push($e),e++;break}if(or===e&&K.appRole!==void 0&&s.call(K,"appRole")){
let Ne=K.appRole;if(e===e)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let $e;if((Ne.roleId===void 0||!s.call(Ne,"rol\
eId"))&&($e="roleId")||(Ne.secretId===void 0||!s.call(Ne,"secretId"))&&($e="secretId")){let Ue={};r===null?r=[Ue]:r.push(
Ue),e++}else{let Ue=e;for(let nr of Object.keys(Ne))if(!(nr==="roleId"||nr==="secretId"||nr==="mount")){let Ee={};r===null?
r=[Ee]:r.push(Ee),e++;break}if(Ue===e){if(Ne.roleId!==void 0&&s.call(Ne,"roleId")){let nr=Ne.roleId,Ee=e;if(e===Ee)if(typeof nr==
"string"){if(l(nr)>200){let er={};r===null?r=[er]:r.push(er),e++}else if(l(nr)<1){let er={};r===null?r=[er]:r.push(er),e++}else if(!ds.
test(nr)){let er={};r===null?r=[er]:r.push(er),e++}}else{let er={};r===null?r=[er]:r.push(er),e++}var H=Ee===e}else var H=!0;
if(H){if(Ne.secretId!==void 0&&s.call(Ne,"secretId")){let Ee=e;Sr(Ne.secretId,{instancePath:B+"/secrets/vault/auth/appRo\
le/secretId",parentData:Ne,parentDataProperty:"secretId",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);
var H=Ee===e}else var H=!0;if(H)if(Ne.mount!==void 0&&s.call(Ne,"mount")){let Ee=Ne.mount,Ce=e;if(e===Ce)if(typeof Ee=="\
string"){if(l(Ee)>200){let lr={};r===null?r=[lr]:r.push(lr),e++}else if(l(Ee)<1){let lr={};r===null?r=[lr]:r.push(lr),e++}else if(!Ai.
test(Ee)){let lr={};r===null?r=[lr]:r.push(lr),e++}}else{let lr={};r===null?r=[lr]:r.push(lr),e++}var H=Ce===e}else var H=!0}}}}else{
let $e={};r===null?r=[$e]:r.push($e),e++}}}}else{let Me={};r===null?r=[Me]:r.push(Me),e++}var z=Le===e;if(z&&ue)ue=!1,le=
[le,1];else{z&&(ue=!0,le=1);let Me=e;if(e===Me)if(K&&typeof K=="object"&&!Array.isArray(K)){let Ne;if((K.kubernetes===void 0||
!s.call(K,"kubernetes"))&&(Ne="kubernetes")){let $e={};r===null?r=[$e]:r.push($e),e++}else{let $e=e;for(let Ue of Object.
keys(K))if(Ue!=="kubernetes"){let nr={};r===null?r=[nr]:r.push(nr),e++;break}if($e===e&&K.kubernetes!==void 0&&s.call(K,
"kubernetes")){let Ue=K.kubernetes;if(e===e)if(Ue&&typeof Ue=="object"&&!Array.isArray(Ue)){let nr;if((Ue.role===void 0||
!s.call(Ue,"role"))&&(nr="role")){let Ee={};r===null?r=[Ee]:r.push(Ee),e++}else{let Ee=e;for(let Ce of Object.keys(Ue))if(!(Ce===
"role"||Ce==="tokenFile"||Ce==="mount")){let er={};r===null?r=[er]:r.push(er),e++;break}if(Ee===e){if(Ue.role!==void 0&&
s.call(Ue,"role")){let Ce=Ue.role,er=e;if(e===er)if(typeof Ce=="string"){if(l(Ce)>128){let De={};r===null?r=[De]:r.push(
De),e++}else if(l(Ce)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!Ci.test(Ce)){let De={};r===null?r=[De]:r.push(
De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var q=er===e}else var q=!0;if(q){if(Ue.tokenFile!==void 0&&s.call(
Ue,"tokenFile")){let er=Ue.tokenFile,lr=e;if(e===e)if(typeof er=="string"){if(l(er)>1024){let ar={};r===null?r=[ar]:r.push(
ar),e++}else if(l(er)<1){let ar={};r===null?r=[ar]:r.push(ar),e++}else if(!gr.test(er)){let ar={};r===null?r=[ar]:r.push(
ar),e++}}else{let ar={};r===null?r=[ar]:r.push(ar),e++}var q=lr===e}else var q=!0;if(q)if(Ue.mount!==void 0&&s.call(Ue,"\
mount")){let er=Ue.mount,lr=e;if(e===lr)if(typeof er=="string"){if(l(er)>200){let ar={};r===null?r=[ar]:r.push(ar),e++}else if(l(
er)<1){let ar={};r===null?r=[ar]:r.push(ar),e++}else if(!Ai.test(er)){let ar={};r===null?r=[ar]:r.push(ar),e++}}else{let ar={};
r===null?r=[ar]:r.push(ar),e++}var q=lr===e}else var q=!0}}}}else{let nr={};r===null?r=[nr]:r.push(nr),e++}}}}else{let Ne={};
r===null?r=[Ne]:r.push(Ne),e++}var z=Me===e;if(z&&ue)ue=!1,le=[le,2];else{z&&(ue=!0,le=2);let Ne=e;if(e===Ne)if(K&&typeof K==
"object"&&!Array.isArray(K)){let Ue;if((K.jwt===void 0||!s.call(K,"jwt"))&&(Ue="jwt")){let nr={};r===null?r=[nr]:r.push(
nr),e++}else{let nr=e;for(let Ee of Object.keys(K))if(Ee!=="jwt"){let Ce={};r===null?r=[Ce]:r.push(Ce),e++;break}if(nr===
e&&K.jwt!==void 0&&s.call(K,"jwt")){let Ee=K.jwt;if(e===e)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){let Ce;if((Ee.
role===void 0||!s.call(Ee,"role"))&&(Ce="role")||(Ee.file===void 0||!s.call(Ee,"file"))&&(Ce="file")){let er={};r===null?
r=[er]:r.push(er),e++}else{let er=e;for(let lr of Object.keys(Ee))if(!(lr==="role"||lr==="file"||lr==="mount")){let De={};
r===null?r=[De]:r.push(De),e++;break}if(er===e){if(Ee.role!==void 0&&s.call(Ee,"role")){let lr=Ee.role,De=e;if(e===De)if(typeof lr==
"string"){if(l(lr)>128){let $r={};r===null?r=[$r]:r.push($r),e++}else if(l(lr)<1){let $r={};r===null?r=[$r]:r.push($r),e++}else if(!Ci.
test(lr)){let $r={};r===null?r=[$r]:r.push($r),e++}}else{let $r={};r===null?r=[$r]:r.push($r),e++}var W=De===e}else var W=!0;
if(W){if(Ee.file!==void 0&&s.call(Ee,"file")){let De=Ee.file,ar=e;if(e===e)if(typeof De=="string"){if(l(De)>1024){let wr={};
r===null?r=[wr]:r.push(wr),e++}else if(l(De)<1){let wr={};r===null?r=[wr]:r.push(wr),e++}else if(!gr.test(De)){let wr={};
r===null?r=[wr]:r.push(wr),e++}}else{let wr={};r===null?r=[wr]:r.push(wr),e++}var W=ar===e}else var W=!0;if(W)if(Ee.mount!==
void 0&&s.call(Ee,"mount")){let De=Ee.mount,ar=e;if(e===ar)if(typeof De=="string"){if(l(De)>200){let wr={};r===null?r=[wr]:
r.push(wr),e++}else if(l(De)<1){let wr={};r===null?r=[wr]:r.push(wr),e++}else if(!Ai.test(De)){let wr={};r===null?r=[wr]:
r.push(wr),e++}}else{let wr={};r===null?r=[wr]:r.push(wr),e++}var W=ar===e}else var W=!0}}}}else{let Ce={};r===null?r=[Ce]:
r.push(Ce),e++}}}}else{let Ue={};r===null?r=[Ue]:r.push(Ue),e++}var z=Ne===e;z&&ue?(ue=!1,le=[le,3]):z&&(ue=!0,le=3)}}if(ue)
e=oe,r!==null&&(oe?r.length=oe:r=null);else{let Me={};return r===null?r=[Me]:r.push(Me),e++,M.errors=r,!1}var R=J===e}else
var R=!0}}}}}else return M.errors=[{}],!1;var C=ee===e}else var C=!0;if(C){if(me.aws!==void 0&&s.call(me,"aws")){let ee=me.
aws,we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.region===void 0||!s.call(ee,"region"))&&
(ie="region"))return M.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(ee))if(!(Q==="region"||Q==="endpoint"||Q==="ca"||
Q==="auth"))return M.errors=[{}],!1;if(ve===e){if(ee.region!==void 0&&s.call(ee,"region")){let Q=ee.region,K=e;if(e===K)
if(typeof Q=="string"){if(l(Q)>64)return M.errors=[{}],!1;if(l(Q)<1)return M.errors=[{}],!1;if(!Zi.test(Q))return M.errors=
[{}],!1}else return M.errors=[{}],!1;var D=K===e}else var D=!0;if(D){if(ee.endpoint!==void 0&&s.call(ee,"endpoint")){let K=ee.
endpoint,J=e;if(e===J)if(typeof K=="string"){if(l(K)>512)return M.errors=[{}],!1;if(l(K)<8)return M.errors=[{}],!1;if(!wi.
test(K))return M.errors=[{}],!1}else return M.errors=[{}],!1;var D=J===e}else var D=!0;if(D){if(ee.ca!==void 0&&s.call(ee,
"ca")){let J=ee.ca,oe=e;if(e===e)if(typeof J=="string"){if(l(J)>1024)return M.errors=[{}],!1;if(l(J)<1)return M.errors=[
{}],!1;if(!gr.test(J))return M.errors=[{}],!1}else return M.errors=[{}],!1;var D=oe===e}else var D=!0;if(D)if(ee.auth!==
void 0&&s.call(ee,"auth")){let J=ee.auth,oe=e,ue=e,le=!1,Ae=null,Le=e;if(e===Le)if(J&&typeof J=="object"&&!Array.isArray(
J)){let or;if((J.keys===void 0||!s.call(J,"keys"))&&(or="keys")){let Ne={};r===null?r=[Ne]:r.push(Ne),e++}else{let Ne=e;
for(let $e of Object.keys(J))if($e!=="keys"){let Ue={};r===null?r=[Ue]:r.push(Ue),e++;break}if(Ne===e&&J.keys!==void 0&&
s.call(J,"keys")){let $e=J.keys;if(e===e)if($e&&typeof $e=="object"&&!Array.isArray($e)){let Ue;if(($e.accessKeyId===void 0||
!s.call($e,"accessKeyId"))&&(Ue="accessKeyId")||($e.secretAccessKey===void 0||!s.call($e,"secretAccessKey"))&&(Ue="secre\
tAccessKey")){let nr={};r===null?r=[nr]:r.push(nr),e++}else{let nr=e;for(let Ee of Object.keys($e))if(!(Ee==="accessKeyI\
d"||Ee==="secretAccessKey"||Ee==="sessionToken")){let Ce={};r===null?r=[Ce]:r.push(Ce),e++;break}if(nr===e){if($e.accessKeyId!==
void 0&&s.call($e,"accessKeyId")){let Ee=e;Sr($e.accessKeyId,{instancePath:B+"/secrets/aws/auth/keys/accessKeyId",parentData:$e,
parentDataProperty:"accessKeyId",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var T=Ee===e}else var T=!0;
if(T){if($e.secretAccessKey!==void 0&&s.call($e,"secretAccessKey")){let Ce=e;Sr($e.secretAccessKey,{instancePath:B+"/sec\
rets/aws/auth/keys/secretAccessKey",parentData:$e,parentDataProperty:"secretAccessKey",rootData:V})||(r=r===null?Sr.errors:
r.concat(Sr.errors),e=r.length);var T=Ce===e}else var T=!0;if(T)if($e.sessionToken!==void 0&&s.call($e,"sessionToken")){
let Ce=e;Sr($e.sessionToken,{instancePath:B+"/secrets/aws/auth/keys/sessionToken",parentData:$e,parentDataProperty:"sess\
ionToken",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var T=Ce===e}else var T=!0}}}}else{let Ue={};
r===null?r=[Ue]:r.push(Ue),e++}}}}else{let or={};r===null?r=[or]:r.push(or),e++}var F=Le===e;F&&(le=!0,Ae=0);let xe=e;if(e===
xe)if(J&&typeof J=="object"&&!Array.isArray(J)){let or;if((J.webIdentity===void 0||!s.call(J,"webIdentity"))&&(or="webId\
entity")){let Ne={};r===null?r=[Ne]:r.push(Ne),e++}else{let Ne=e;for(let $e of Object.keys(J))if($e!=="webIdentity"){let Ue={};
r===null?r=[Ue]:r.push(Ue),e++;break}if(Ne===e&&J.webIdentity!==void 0&&s.call(J,"webIdentity")){let $e=J.webIdentity;if(e===
e)if($e&&typeof $e=="object"&&!Array.isArray($e)){let Ue;if(($e.role===void 0||!s.call($e,"role"))&&(Ue="role")||($e.tokenFile===
void 0||!s.call($e,"tokenFile"))&&(Ue="tokenFile")){let nr={};r===null?r=[nr]:r.push(nr),e++}else{let nr=e;for(let Ee of Object.
keys($e))if(!(Ee==="role"||Ee==="tokenFile"||Ee==="stsEndpoint")){let Ce={};r===null?r=[Ce]:r.push(Ce),e++;break}if(nr===
e){if($e.role!==void 0&&s.call($e,"role")){let Ee=$e.role,Ce=e;if(e===Ce)if(typeof Ee=="string"){if(l(Ee)>2048){let lr={};
r===null?r=[lr]:r.push(lr),e++}else if(l(Ee)<20){let lr={};r===null?r=[lr]:r.push(lr),e++}else if(!cs.test(Ee)){let lr={};
r===null?r=[lr]:r.push(lr),e++}}else{let lr={};r===null?r=[lr]:r.push(lr),e++}var I=Ce===e}else var I=!0;if(I){if($e.tokenFile!==
void 0&&s.call($e,"tokenFile")){let Ce=$e.tokenFile,er=e;if(e===e)if(typeof Ce=="string"){if(l(Ce)>1024){let De={};r===null?
r=[De]:r.push(De),e++}else if(l(Ce)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!gr.test(Ce)){let De={};r===null?
r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var I=er===e}else var I=!0;if(I)if($e.stsEndpoint!==
void 0&&s.call($e,"stsEndpoint")){let Ce=$e.stsEndpoint,er=e;if(e===er)if(typeof Ce=="string"){if(l(Ce)>512){let De={};r===
null?r=[De]:r.push(De),e++}else if(l(Ce)<8){let De={};r===null?r=[De]:r.push(De),e++}else if(!wi.test(Ce)){let De={};r===
null?r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var I=er===e}else var I=!0}}}}else{let Ue={};r===
null?r=[Ue]:r.push(Ue),e++}}}}else{let or={};r===null?r=[or]:r.push(or),e++}var F=xe===e;if(F&&le?(le=!1,Ae=[Ae,1]):F&&(le=
!0,Ae=1),le)e=ue,r!==null&&(ue?r.length=ue:r=null);else{let or={};return r===null?r=[or]:r.push(or),e++,M.errors=r,!1}var D=oe===
e}else var D=!0}}}}}else return M.errors=[{}],!1;var C=we===e}else var C=!0;if(C)if(me.keepFor!==void 0&&s.call(me,"keep\
For")){let ee=me.keepFor,we=e;if(e===e)if(typeof ee=="string"){if(l(ee)>7)return M.errors=[{}],!1;if(l(ee)<2)return M.errors=
[{}],!1;if(!Gr.test(ee))return M.errors=[{}],!1}else return M.errors=[{}],!1;var C=we===e}else var C=!0}}}else return M.
errors=[{}],!1;var y=ae===e}else var y=!0}}}}}}}}}}}}else return M.errors=[{}],!1;return M.errors=r,e===0}var Mi=Ve,ys=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),ms=new RegExp("^[A-Za-z0-9_/-]*$","u"),hs=new RegExp("^[a\
-z0-9_/]+$","u");function Ve(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.revision===void 0||!s.call(i,"revision"))&&(c="revision")||(i.
roots===void 0||!s.call(i,"roots"))&&(c="roots")||(i.wasm===void 0||!s.call(i,"wasm"))&&(c="wasm")||(i.rego_version===void 0||
!s.call(i,"rego_version"))&&(c="rego_version")||(i.metadata===void 0||!s.call(i,"metadata"))&&(c="metadata"))return Ve.errors=
[{}],!1;{let u=e;for(let k of Object.keys(i))if(!(k==="revision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="meta\
data"))return Ve.errors=[{}],!1;if(u===e){if(i.revision!==void 0&&s.call(i,"revision")){let k=i.revision,d=e;if(e===e)if(typeof k==
"string"){if(l(k)>73)return Ve.errors=[{}],!1;if(l(k)<17)return Ve.errors=[{}],!1;if(!ys.test(k))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.roots!==void 0&&s.call(i,"roots")){let d=i.roots,o=e;if(e===
o)if(Array.isArray(d)){if(d.length>100)return Ve.errors=[{}],!1;if(d.length<1)return Ve.errors=[{}],!1;{var v=!0;let a=d.
length;for(let _=0;_<a;_++){let p=d[_],x=e;if(e===x)if(typeof p=="string"){if(l(p)>256)return Ve.errors=[{}],!1;if(l(p)<
0)return Ve.errors=[{}],!1;if(!ms.test(p))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var v=x===e;if(!v)break}
if(v){let _=d.length,p;if(_>1){let x={};for(;_--;){let j=d[_];if(typeof j=="string"){if(typeof x[j]=="number")return p=x[j],
Ve.errors=[{}],!1;x[j]=_}}}}}}else return Ve.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,
"wasm")){let o=i.wasm,n=e;if(e===n)if(Array.isArray(o)){if(o.length>10)return Ve.errors=[{}],!1;if(o.length<1)return Ve.
errors=[{}],!1;{var h=!0;let _=o.length;for(let p=0;p<_;p++){let x=o[p],j=e;if(e===j)if(x&&typeof x=="object"&&!Array.isArray(
x)){let P;if((x.entrypoint===void 0||!s.call(x,"entrypoint"))&&(P="entrypoint")||(x.module===void 0||!s.call(x,"module"))&&
(P="module"))return Ve.errors=[{}],!1;{let A=e;for(let N of Object.keys(x))if(!(N==="entrypoint"||N==="module"))return Ve.
errors=[{}],!1;if(A===e){if(x.entrypoint!==void 0&&s.call(x,"entrypoint")){let N=x.entrypoint,m=e;if(e===m)if(typeof N==
"string"){if(l(N)>256)return Ve.errors=[{}],!1;if(l(N)<1)return Ve.errors=[{}],!1;if(!hs.test(N))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var b=m===e}else var b=!0;if(b)if(x.module!==void 0&&s.call(x,"module")){let N=x.module,m=e;if(typeof N!=
"string")return Ve.errors=[{}],!1;if(N!=="/policy.wasm")return Ve.errors=[{}],!1;var b=m===e}else var b=!0}}}else return Ve.
errors=[{}],!1;var h=j===e;if(!h)break}}}else return Ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.rego_version!==
void 0&&s.call(i,"rego_version")){let n=i.rego_version,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ve.
errors=[{}],!1;if(n!==1)return Ve.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metada\
ta")){let n=i.metadata,a=e;if(e===a)if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if((n.format===void 0||!s.call(n,
"format"))&&(p="format"))return Ve.errors=[{}],!1;{let x=e;for(let j of Object.keys(n))if(!(j==="format"||j==="opa"||j===
"policies"))return Ve.errors=[{}],!1;if(x===e){if(n.format!==void 0&&s.call(n,"format")){let j=n.format,L=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Ve.errors=[{}],!1;if(e===L&&typeof j=="number"&&isFinite(j)){if(j>1e6||
isNaN(j))return Ve.errors=[{}],!1;if(j<1||isNaN(j))return Ve.errors=[{}],!1}var y=L===e}else var y=!0;if(y){if(n.opa!==void 0&&
s.call(n,"opa")){let L=n.opa,P=e;if(e===P)if(typeof L=="string"){if(l(L)>32)return Ve.errors=[{}],!1;if(l(L)<1)return Ve.
errors=[{}],!1}else return Ve.errors=[{}],!1;var y=P===e}else var y=!0;if(y)if(n.policies!==void 0&&s.call(n,"policies")){
let L=n.policies,P=e;if(e===e)if(typeof L=="string"){if(l(L)>71)return Ve.errors=[{}],!1;if(l(L)<71)return Ve.errors=[{}],
!1;if(!Yr.test(L))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var y=P===e}else var y=!0}}}}else return Ve.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return Ve.errors=[{}],!1;return Ve.errors=r,e===0}var Ki=Y,gs={title:"DataDo\
cument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
required:["writ"],properties:{writ:{type:"object",additionalProperties:!1,required:["format","name","issuers","limits","\
people","accounts","memberships","claimed","resources","grants","index","masks","guards","vectors"],properties:{format:{
type:"integer",minimum:1,maximum:1e6,description:"The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{
type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",additionalProperties:!1,required:["trial","workloads"],properties:{trial:{type:"boolean"},workloads:{type:"\
boolean"},url:{type:"string",minLength:1,maxLength:512,description:"Its address, as its tokens say it."},audience:{type:"\
string",minLength:1,maxLength:512,description:"The audience of tokens for Writ."},user:{type:"string",minLength:1,maxLength:512,
description:"The claim that names the person."},groups:{type:"string",minLength:1,maxLength:512,description:"The claim t\
hat lists groups."},client:{type:"string",minLength:1,maxLength:512,description:"The public client of writ login."},id:{
type:"array",minItems:1,maxItems:4,items:{type:"string",minLength:1,maxLength:512,description:"A claim."},description:"T\
he claims that name a workload."}},description:"One issuer."},description:"Who may vouch."},limits:{type:"object",additionalProperties:!1,
required:["sessionSeconds","groupsFreshSeconds"],properties:{sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The longest session."},groupsFreshSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"H\
ow long claimed groups are believed."}}},people:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{type:"object",additionalProperties:!1,required:["issuer","sub\
ject"],properties:{issuer:{$ref:"words#/$defs/name"},subject:{type:"string",minLength:1,maxLength:255,description:"The i\
ssuer's id."}}},description:"By name in people.yaml."},accounts:{type:"object",maxProperties:20,propertyNames:{type:"str\
ing",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:1e5,propertyNames:{
type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"string",minLength:1,maxLength:1024,
description:"A name in people.yaml."},description:"By the issuer's id."},description:"Names of people, by issuer and the\
 issuer's id."},memberships:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"words#/$defs/name"},description:"Groups."},description:"\
Groups that list a user, by user name."},claimed:{type:"object",maxProperties:20,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:100,propertyNames:{type:"string",
minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"object",maxProperties:1e4,propertyNames:{type:"\
string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"array",maxItems:1e4,items:{$ref:"wo\
rds#/$defs/name"},description:"Groups."},description:"By value."},description:"By claim."},description:"By issuer."},resources:{
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
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},login:{oneOf:[{type:"object",
additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"\
words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:["dynamic"],properties:{dynamic:{type:"\
object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",minLength:3,maxLength:512}}}}}]}}},grantData:{
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
y slot."}}}},$id:"data"},vi=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Vs={type:"object",additionalProperties:!1,
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
Gs={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"w\
ords#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512}}}}}]}}},Js={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}};function pi(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.vault===void 0||!s.call(i,"vau\
lt"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="vault"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.vault;if(e===e)if(typeof d=="s\
tring"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!si.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var c=b===e;c&&(v=!0,h=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.aws===
void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!==
"aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;if(e===e)if(typeof d==
"string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!si.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let n of Object.
keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==void 0&&s.call(i,"file")){let n=i.
file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(n)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!gr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let d={};r===null?r=[d]:r.push(d),e++}var c=u===e;if(c&&v)v=!1,h=[h,2];else{c&&(v=!0,h=2);let d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let _ of Object.keys(i))if(_!=="env"){let p={};r===null?r=[p]:r.push(p),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let _=i.env;if(e===e)if(typeof _=="string"){if(l(_)>128){let p={};r===null?r=[p]:r.push(p),e++}else if(l(
_)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!hi.test(_)){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===
null?r=[p]:r.push(p),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var c=d===e;c&&v?(v=!1,h=[h,3]):c&&(v=!0,h=3)}}if(v)
e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,pi.errors=r,!1}return pi.errors=r,
e===0}function kr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let k;if((i.allow===void 0||!s.call(i,"allow"))&&(k="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(k="functions")||(i.login===void 0||!s.call(i,"login"))&&(k="login"))return kr.errors=[{}],!1;{
let d=e;for(let o of Object.keys(i))if(!(o==="allow"||o==="tables"||o==="functions"||o==="login"))return kr.errors=[{}],
!1;if(d===e){if(i.allow!==void 0&&s.call(i,"allow")){let o=i.allow,n=e;if(e===n)if(Array.isArray(o)){if(o.length>16)return kr.
errors=[{}],!1;{var t=!0;let _=o.length;for(let p=0;p<_;p++){let x=o[p],j=e;if(typeof x!="string")return kr.errors=[{}],
!1;if(!(x==="all"||x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||x==="\
call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return kr.errors=[{}],!1;var t=j===
e;if(!t)break}}}else return kr.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){
let n=i.tables,a=e;if(e===a)if(Array.isArray(n)){if(n.length>1e3)return kr.errors=[{}],!1;{var h=!0;let p=n.length;for(let x=0;x<
p;x++){let j=n[x],L=e;if(e===e)if(j&&typeof j=="object"&&!Array.isArray(j)){let A;if((j.schema===void 0||!s.call(j,"sche\
ma"))&&(A="schema")||(j.table===void 0||!s.call(j,"table"))&&(A="table"))return kr.errors=[{}],!1;{let N=e;for(let m of Object.
keys(j))if(!(m==="schema"||m==="table"))return kr.errors=[{}],!1;if(N===e){if(j.schema!==void 0&&s.call(j,"schema")){let m=j.
schema,g=e;if(typeof m!="string"&&m!==null)return kr.errors=[{}],!1;if(e===g&&typeof m=="string"&&l(m)>63)return kr.errors=
[{}],!1;var b=g===e}else var b=!0;if(b)if(j.table!==void 0&&s.call(j,"table")){let m=j.table,g=e;if(typeof m!="string"&&
m!==null)return kr.errors=[{}],!1;if(e===g&&typeof m=="string"&&l(m)>63)return kr.errors=[{}],!1;var b=g===e}else var b=!0}}}else
return kr.errors=[{}],!1;var h=L===e;if(!h)break}}}else return kr.errors=[{}],!1;var v=a===e}else var v=!0;if(v){if(i.functions!==
void 0&&s.call(i,"functions")){let a=i.functions,_=e;if(e===_)if(Array.isArray(a)){if(a.length>1e3)return kr.errors=[{}],
!1;{var y=!0;let x=a.length;for(let j=0;j<x;j++){let L=a[j],P=e;if(e===e)if(typeof L=="string"){if(l(L)>261)return kr.errors=
[{}],!1;if(l(L)<3)return kr.errors=[{}],!1;if(!_i.test(L))return kr.errors=[{}],!1}else return kr.errors=[{}],!1;var y=P===
e;if(!y)break}}}else return kr.errors=[{}],!1;var v=_===e}else var v=!0;if(v)if(i.login!==void 0&&s.call(i,"login")){let a=i.
login,_=e,p=e,x=!1,j=null,L=e;if(e===L)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if((a.user===void 0||!s.call(a,
"user"))&&(N="user")||(a.password===void 0||!s.call(a,"password"))&&(N="password")){let m={};r===null?r=[m]:r.push(m),e++}else{
let m=e;for(let g of Object.keys(a))if(!(g==="user"||g==="password")){let f={};r===null?r=[f]:r.push(f),e++;break}if(m===
e){if(a.user!==void 0&&s.call(a,"user")){let g=a.user,f=e;if(e===e)if(typeof g=="string"){if(l(g)>63){let w={};r===null?
r=[w]:r.push(w),e++}else if(l(g)<1){let w={};r===null?r=[w]:r.push(w),e++}else if(!gr.test(g)){let w={};r===null?r=[w]:r.
push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}var c=f===e}else var c=!0;if(c)if(a.password!==void 0&&s.call(a,
"password")){let g=e;pi(a.password,{instancePath:B+"/login/password",parentData:a,parentDataProperty:"password",rootData:V})||
(r=r===null?pi.errors:r.concat(pi.errors),e=r.length);var c=g===e}else var c=!0}}}else{let N={};r===null?r=[N]:r.push(N),
e++}var u=L===e;u&&(x=!0,j=0);let P=e;if(e===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if((a.dynamic===void 0||
!s.call(a,"dynamic"))&&(N="dynamic")){let m={};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let g of Object.keys(a))if(g!==
"dynamic"){let f={};r===null?r=[f]:r.push(f),e++;break}if(m===e&&a.dynamic!==void 0&&s.call(a,"dynamic")){let g=a.dynamic;
if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let f;if((g.vault===void 0||!s.call(g,"vault"))&&(f="vault")){let O={};
r===null?r=[O]:r.push(O),e++}else{let O=e;for(let w of Object.keys(g))if(w!=="vault"){let $={};r===null?r=[$]:r.push($),
e++;break}if(O===e&&g.vault!==void 0&&s.call(g,"vault")){let w=g.vault;if(e===e)if(typeof w=="string"){if(l(w)>512){let $={};
r===null?r=[$]:r.push($),e++}else if(l(w)<3){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push(
$),e++}}}}else{let f={};r===null?r=[f]:r.push(f),e++}}}}else{let N={};r===null?r=[N]:r.push(N),e++}var u=P===e;if(u&&x?(x=
!1,j=[j,1]):u&&(x=!0,j=1),x)e=p,r!==null&&(p?r.length=p:r=null);else{let N={};return r===null?r=[N]:r.push(N),e++,kr.errors=
r,!1}var v=_===e}else var v=!0}}}}}else return kr.errors=[{}],!1;return kr.errors=r,e===0}function Ie(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let o;if((i.kind===void 0||!s.call(i,"kind"))&&(o="kind")||(i.host===void 0||!s.call(i,"host"))&&(o="host")||(i.port===void 0||
!s.call(i,"port"))&&(o="port")||(i.database===void 0||!s.call(i,"database"))&&(o="database")||(i.tls===void 0||!s.call(i,
"tls"))&&(o="tls")||(i.record===void 0||!s.call(i,"record"))&&(o="record")||(i.roles===void 0||!s.call(i,"roles"))&&(o="\
roles")||(i.allowance===void 0||!s.call(i,"allowance"))&&(o="allowance"))return Ie.errors=[{}],!1;{let n=e;for(let a of Object.
keys(i))if(!(a==="kind"||a==="host"||a==="port"||a==="database"||a==="tls"||a==="record"||a==="roles"||a==="allowance"))
return Ie.errors=[{}],!1;if(n===e){if(i.kind!==void 0&&s.call(i,"kind")){let a=i.kind,_=e;if(typeof a!="string")return Ie.
errors=[{}],!1;if(a!=="postgres")return Ie.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.host!==void 0&&s.call(i,"\
host")){let _=i.host,p=e;if(e===p)if(typeof _=="string"){if(l(_)>253)return Ie.errors=[{}],!1;if(l(_)<1)return Ie.errors=
[{}],!1}else return Ie.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"port")){let p=i.port,
x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ie.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(
p)){if(p>65535||isNaN(p))return Ie.errors=[{}],!1;if(p<1||isNaN(p))return Ie.errors=[{}],!1}var t=x===e}else var t=!0;if(t){
if(i.database!==void 0&&s.call(i,"database")){let x=i.database,j=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ie.
errors=[{}],!1;if(l(x)<1)return Ie.errors=[{}],!1;if(!gr.test(x))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;
var t=j===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let j=i.tls,L=e;if(e===L)if(j&&typeof j=="object"&&!Array.
isArray(j)){let A;if((j.mode===void 0||!s.call(j,"mode"))&&(A="mode"))return Ie.errors=[{}],!1;{let N=e;for(let m of Object.
keys(j))if(!(m==="mode"||m==="ca"))return Ie.errors=[{}],!1;if(N===e){if(j.mode!==void 0&&s.call(j,"mode")){let m=j.mode,
g=e;if(typeof m!="string")return Ie.errors=[{}],!1;if(!(m==="verify-full"||m==="disable"))return Ie.errors=[{}],!1;var v=g===
e}else var v=!0;if(v)if(j.ca!==void 0&&s.call(j,"ca")){let m=j.ca,g=e;if(e===g)if(typeof m=="string"){if(l(m)>65536)return Ie.
errors=[{}],!1;if(l(m)<1)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var v=g===e}else var v=!0}}}else return Ie.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let L=i.record,P=e;if(e===P)if(L&&
typeof L=="object"&&!Array.isArray(L)){let N;if((L.results===void 0||!s.call(L,"results"))&&(N="results")||(L.rows===void 0||
!s.call(L,"rows"))&&(N="rows")||(L.durable===void 0||!s.call(L,"durable"))&&(N="durable"))return Ie.errors=[{}],!1;{let m=e;
for(let g of Object.keys(L))if(!(g==="results"||g==="rows"||g==="durable"))return Ie.errors=[{}],!1;if(m===e){if(L.results!==
void 0&&s.call(L,"results")){let g=L.results,f=e;if(typeof g!="string")return Ie.errors=[{}],!1;if(!(g==="none"||g==="di\
gest"||g==="rows"))return Ie.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(L.rows!==void 0&&s.call(L,"rows")){let f=L.
rows,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ie.errors=[{}],!1;if(e===O&&typeof f=="number"&&
isFinite(f)){if(f>1e4||isNaN(f))return Ie.errors=[{}],!1;if(f<0||isNaN(f))return Ie.errors=[{}],!1}var h=O===e}else var h=!0;
if(h)if(L.durable!==void 0&&s.call(L,"durable")){let f=L.durable,O=e;if(typeof f!="string")return Ie.errors=[{}],!1;if(!(f===
"before"||f==="within-a-second"))return Ie.errors=[{}],!1;var h=O===e}else var h=!0}}}}else return Ie.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(i.roles!==void 0&&s.call(i,"roles")){let P=i.roles,A=e;if(e===A)if(P&&typeof P=="object"&&!Array.
isArray(P)){if(Object.keys(P).length>100)return Ie.errors=[{}],!1;for(let m of Object.keys(P)){let g=e;if(e===g)if(typeof m==
"string"){if(l(m)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(l(m)<1){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var b=g===e;if(!b){let f={};return r===null?r=[f]:r.push(f),e++,Ie.errors=r,!1}}if(b)
for(let m of Object.keys(P)){let g=e;kr(P[m],{instancePath:B+"/roles/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,
parentDataProperty:m,rootData:V})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var y=g===e;if(!y)break}}else return Ie.
errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(i.allowance!==void 0&&s.call(i,"allowance")){let P=i.allowance,A=e;if(e===
A)if(P&&typeof P=="object"&&!Array.isArray(P)){let m;if((P.addresses===void 0||!s.call(P,"addresses"))&&(m="addresses")||
(P.secrets===void 0||!s.call(P,"secrets"))&&(m="secrets"))return Ie.errors=[{}],!1;{let g=e;for(let f of Object.keys(P))
if(!(f==="addresses"||f==="secrets"))return Ie.errors=[{}],!1;if(g===e){if(P.addresses!==void 0&&s.call(P,"addresses")){
let f=P.addresses,O=e;if(e===O)if(Array.isArray(f)){if(f.length>50)return Ie.errors=[{}],!1;{var c=!0;let $=f.length;for(let R=0;R<
$;R++){let H=f[R],z=e;if(e===z)if(H&&typeof H=="object"&&!Array.isArray(H)){let W;if((H.host===void 0||!s.call(H,"host"))&&
(W="host")||(H.port===void 0||!s.call(H,"port"))&&(W="port"))return Ie.errors=[{}],!1;{let C=e;for(let D of Object.keys(
H))if(!(D==="host"||D==="port"))return Ie.errors=[{}],!1;if(C===e){if(H.host!==void 0&&s.call(H,"host")){let D=H.host,T=e;
if(e===T)if(typeof D=="string"){if(l(D)>253)return Ie.errors=[{}],!1;if(l(D)<1)return Ie.errors=[{}],!1}else return Ie.errors=
[{}],!1;var u=T===e}else var u=!0;if(u)if(H.port!==void 0&&s.call(H,"port")){let D=H.port,T=e;if(!(typeof D=="number"&&!(D%
1)&&!isNaN(D)&&isFinite(D)))return Ie.errors=[{}],!1;if(e===T&&typeof D=="number"&&isFinite(D)){if(D>65535||isNaN(D))return Ie.
errors=[{}],!1;if(D<1||isNaN(D))return Ie.errors=[{}],!1}var u=T===e}else var u=!0}}}else return Ie.errors=[{}],!1;var c=z===
e;if(!c)break}}}else return Ie.errors=[{}],!1;var d=O===e}else var d=!0;if(d)if(P.secrets!==void 0&&s.call(P,"secrets")){
let f=P.secrets,O=e;if(e===O)if(Array.isArray(f)){if(f.length>100)return Ie.errors=[{}],!1;{var k=!0;let $=f.length;for(let R=0;R<
$;R++){let H=f[R],z=e;if(e===z)if(typeof H=="string"){if(l(H)>512)return Ie.errors=[{}],!1;if(l(H)<5)return Ie.errors=[{}],
!1}else return Ie.errors=[{}],!1;var k=z===e;if(!k)break}}}else return Ie.errors=[{}],!1;var d=O===e}else var d=!0}}}else
return Ie.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}else return Ie.errors=[{}],!1;return Ie.errors=r,e===0}function rr(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let d;if((i.to===void 0||!s.call(i,"to"))&&(d="to")||(i.resource===void 0||!s.call(i,"resource"))&&(d=
"resource")||(i.role===void 0||!s.call(i,"role"))&&(d="role")||(i.until===void 0||!s.call(i,"until"))&&(d="until"))return rr.
errors=[{}],!1;{let o=e;for(let n of Object.keys(i))if(!(n==="to"||n==="resource"||n==="role"||n==="from"||n==="until"||
n==="only"||n==="sessions"))return rr.errors=[{}],!1;if(o===e){if(i.to!==void 0&&s.call(i,"to")){let n=i.to,a=e,_=e,p=!1,
x=null,j=e;if(e===j)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.user===void 0||!s.call(n,"user"))&&(A="user")){
let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let m of Object.keys(n))if(m!=="user"){let g={};r===null?r=[g]:r.
push(g),e++;break}if(N===e&&n.user!==void 0&&s.call(n,"user")){let m=n.user;if(e===e)if(typeof m=="string"){if(l(m)>254){
let g={};r===null?r=[g]:r.push(g),e++}else if(l(m)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!li.test(m)){let g={};
r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var t=j===
e;t&&(p=!0,x=0);let L=e;if(e===L)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.group===void 0||!s.call(n,"gro\
up"))&&(A="group")){let N={};r===null?r=[N]:r.push(N),e++}else{let N=e;for(let m of Object.keys(n))if(m!=="group"){let g={};
r===null?r=[g]:r.push(g),e++;break}if(N===e&&n.group!==void 0&&s.call(n,"group")){let m=n.group;if(e===e)if(typeof m=="s\
tring"){if(l(m)>63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(m)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!pr.
test(m)){let g={};r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[
A]:r.push(A),e++}var t=L===e;if(t&&p)p=!1,x=[x,1];else{t&&(p=!0,x=1);let A=e;if(e===A)if(n&&typeof n=="object"&&!Array.isArray(
n)){let m;if((n.workload===void 0||!s.call(n,"workload"))&&(m="workload")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;
for(let f of Object.keys(n))if(f!=="workload"){let O={};r===null?r=[O]:r.push(O),e++;break}if(g===e&&n.workload!==void 0&&
s.call(n,"workload")){let f=n.workload;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f))if(Object.keys(f).length>20){
let O={};r===null?r=[O]:r.push(O),e++}else{for(let O of Object.keys(f)){let w=e;if(e===w)if(typeof O=="string"){if(l(O)>
1024){let $={};r===null?r=[$]:r.push($),e++}else if(l(O)<1){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?
r=[$]:r.push($),e++}var v=w===e;if(!v){let $={};r===null?r=[$]:r.push($),e++;break}}if(v)for(let O of Object.keys(f)){let w=f[O],
$=e;if(e===$)if(typeof w=="string"){if(l(w)>512){let R={};r===null?r=[R]:r.push(R),e++}else if(l(w)<1){let R={};r===null?
r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var h=$===e;if(!h)break}}else{let O={};r===null?r=[O]:r.
push(O),e++}}}}else{let m={};r===null?r=[m]:r.push(m),e++}var t=A===e;t&&p?(p=!1,x=[x,2]):t&&(p=!0,x=2)}if(p)e=_,r!==null&&
(_?r.length=_:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,rr.errors=r,!1}var b=a===e}else var b=!0;if(b){if(i.
resource!==void 0&&s.call(i,"resource")){let a=i.resource,_=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return rr.errors=
[{}],!1;if(l(a)<1)return rr.errors=[{}],!1;if(!pr.test(a))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var b=_===
e}else var b=!0;if(b){if(i.role!==void 0&&s.call(i,"role")){let _=i.role,p=e;if(e===e)if(typeof _=="string"){if(l(_)>63)
return rr.errors=[{}],!1;if(l(_)<1)return rr.errors=[{}],!1;if(!pr.test(_))return rr.errors=[{}],!1}else return rr.errors=
[{}],!1;var b=p===e}else var b=!0;if(b){if(i.from!==void 0&&s.call(i,"from")){let p=i.from,x=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return rr.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>253402300799||isNaN(
p))return rr.errors=[{}],!1;if(p<0||isNaN(p))return rr.errors=[{}],!1}var b=x===e}else var b=!0;if(b){if(i.until!==void 0&&
s.call(i,"until")){let x=i.until,j=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return rr.errors=[{}],!1;if(e===
j&&typeof x=="number"&&isFinite(x)){if(x>253402300799||isNaN(x))return rr.errors=[{}],!1;if(x<0||isNaN(x))return rr.errors=
[{}],!1}var b=j===e}else var b=!0;if(b){if(i.only!==void 0&&s.call(i,"only")){let j=i.only,L=e;if(e===L)if(j&&typeof j==
"object"&&!Array.isArray(j)){let A=e;for(let N of Object.keys(j))if(!(N==="tables"||N==="allow"))return rr.errors=[{}],!1;
if(A===e){if(j.tables!==void 0&&s.call(j,"tables")){let N=j.tables,m=e;if(e===m)if(Array.isArray(N)){if(N.length>1e3)return rr.
errors=[{}],!1;{var y=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],$=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(
w)){let H;if((w.schema===void 0||!s.call(w,"schema"))&&(H="schema")||(w.table===void 0||!s.call(w,"table"))&&(H="table"))
return rr.errors=[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="schema"||q==="table"))return rr.errors=[{}],!1;if(z===
e){if(w.schema!==void 0&&s.call(w,"schema")){let q=w.schema,W=e;if(typeof q!="string"&&q!==null)return rr.errors=[{}],!1;
if(e===W&&typeof q=="string"&&l(q)>63)return rr.errors=[{}],!1;var c=W===e}else var c=!0;if(c)if(w.table!==void 0&&s.call(
w,"table")){let q=w.table,W=e;if(typeof q!="string"&&q!==null)return rr.errors=[{}],!1;if(e===W&&typeof q=="string"&&l(q)>
63)return rr.errors=[{}],!1;var c=W===e}else var c=!0}}}else return rr.errors=[{}],!1;var y=$===e;if(!y)break}}}else return rr.
errors=[{}],!1;var k=m===e}else var k=!0;if(k)if(j.allow!==void 0&&s.call(j,"allow")){let N=j.allow,m=e;if(e===m)if(Array.
isArray(N)){if(N.length>15)return rr.errors=[{}],!1;{var u=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],$=e;if(typeof w!=
"string")return rr.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncat\
e"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return rr.errors=
[{}],!1;var u=$===e;if(!u)break}}}else return rr.errors=[{}],!1;var k=m===e}else var k=!0}}else return rr.errors=[{}],!1;
var b=L===e}else var b=!0;if(b)if(i.sessions!==void 0&&s.call(i,"sessions")){let j=i.sessions,L=e;if(!(typeof j=="number"&&
!(j%1)&&!isNaN(j)&&isFinite(j)))return rr.errors=[{}],!1;if(e===L&&typeof j=="number"&&isFinite(j)){if(j>1e3||isNaN(j))return rr.
errors=[{}],!1;if(j<1||isNaN(j))return rr.errors=[{}],!1}var b=L===e}else var b=!0}}}}}}}}else return rr.errors=[{}],!1;
return rr.errors=r,e===0}var Qs={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},Xs={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},Ys={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},et={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function Wr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.schema===void 0||!s.call(i,"schema"))&&(y="schema")||(i.table===
void 0||!s.call(i,"table"))&&(y="table")||(i.column===void 0||!s.call(i,"column"))&&(y="column")||(i.mask===void 0||!s.call(
i,"mask"))&&(y="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(y="nullsShow")||(i.writeAllow===void 0||!s.call(
i,"writeAllow"))&&(y="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(y="searchEquality"))return Wr.
errors=[{}],!1;{let c=e;for(let u of Object.keys(i))if(!(u==="schema"||u==="table"||u==="column"||u==="mask"||u==="nulls\
Show"||u==="writeAllow"||u==="searchEquality"))return Wr.errors=[{}],!1;if(c===e){if(i.schema!==void 0&&s.call(i,"schema")){
let u=i.schema,k=e;if(typeof u!="string"&&u!==null)return Wr.errors=[{}],!1;if(e===k&&typeof u=="string"&&l(u)>63)return Wr.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let k=i.table,d=e;if(typeof k!="s\
tring"&&k!==null)return Wr.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>63)return Wr.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,o=e;if(typeof d!="string"&&d!==null)return Wr.errors=
[{}],!1;if(e===o&&typeof d=="string"&&l(d)>63)return Wr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.mask!==void 0&&
s.call(i,"mask")){let o=i.mask,n=e,a=e,_=!1,p=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let P;if((o.
form===void 0||!s.call(o,"form"))&&(P="form")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let N of Object.keys(
o))if(N!=="form"){let m={};r===null?r=[m]:r.push(m),e++;break}if(A===e&&o.form!==void 0&&s.call(o,"form")){let N=o.form;
if(typeof N!="string"){let m={};r===null?r=[m]:r.push(m),e++}if(!(N==="null"||N==="hash"||N==="email")){let m={};r===null?
r=[m]:r.push(m),e++}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=x===e;h&&(_=!0,p=0);let j=e;if(e===j)if(o&&typeof o==
"object"&&!Array.isArray(o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let A={};r===null?r=[A]:r.push(A),
e++}else{let A=e;for(let N of Object.keys(o))if(!(N==="form"||N==="value")){let m={};r===null?r=[m]:r.push(m),e++;break}
if(A===e){if(o.form!==void 0&&s.call(o,"form")){let N=o.form,m=e;if(typeof N!="string"){let f={};r===null?r=[f]:r.push(f),
e++}if(N!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var v=m===e}else var v=!0;if(v)if(o.value!==void 0&&s.call(o,"\
value")){let N=o.value,m=e;if(e===m)if(typeof N=="string"){if(l(N)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};
r===null?r=[f]:r.push(f),e++}var v=m===e}else var v=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=j===e;if(h&&_)
_=!1,p=[p,1];else{h&&(_=!0,p=1);let P=e;if(e===P)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.form===void 0||
!s.call(o,"form"))&&(N="form")||(o.first===void 0||!s.call(o,"first"))&&(N="first")||(o.last===void 0||!s.call(o,"last"))&&
(N="last")){let m={};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let g of Object.keys(o))if(!(g==="form"||g==="first"||
g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(m===e){if(o.form!==void 0&&s.call(o,"form")){let g=o.form,f=e;
if(typeof g!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(g!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}var b=f===
e}else var b=!0;if(b){if(o.first!==void 0&&s.call(o,"first")){let f=o.first,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){let $={};r===null?r=[$]:r.push($),e++}if(e===O&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let $={};
r===null?r=[$]:r.push($),e++}else if(f<0||isNaN(f)){let $={};r===null?r=[$]:r.push($),e++}}var b=O===e}else var b=!0;if(b)
if(o.last!==void 0&&s.call(o,"last")){let f=o.last,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let $={};
r===null?r=[$]:r.push($),e++}if(e===O&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let $={};r===null?r=[$]:r.push(
$),e++}else if(f<0||isNaN(f)){let $={};r===null?r=[$]:r.push($),e++}}var b=O===e}else var b=!0}}}}else{let N={};r===null?
r=[N]:r.push(N),e++}var h=P===e;h&&_?(_=!1,p=[p,2]):h&&(_=!0,p=2)}if(_)e=a,r!==null&&(a?r.length=a:r=null);else{let P={};
return r===null?r=[P]:r.push(P),e++,Wr.errors=r,!1}var t=n===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nu\
llsShow")){let n=e;if(typeof i.nullsShow!="boolean")return Wr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Wr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Wr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Wr.errors=[{}],!1;return Wr.errors=r,e===0}function sr(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&(d="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(d="rules")||
(i.detect===void 0||!s.call(i,"detect"))&&(d="detect")||(i.clear===void 0||!s.call(i,"clear"))&&(d="clear"))return sr.errors=
[{}],!1;{let o=e;for(let n of Object.keys(i))if(!(n==="unlisted"||n==="rules"||n==="detect"||n==="clear"))return sr.errors=
[{}],!1;if(o===e){if(i.unlisted!==void 0&&s.call(i,"unlisted")){let n=i.unlisted,a=e;if(typeof n!="string")return sr.errors=
[{}],!1;if(!(n==="show"||n==="hide"))return sr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(
i,"rules")){let a=i.rules,_=e;if(e===_)if(Array.isArray(a)){if(a.length>1e4)return sr.errors=[{}],!1;{var v=!0;let x=a.length;
for(let j=0;j<x;j++){let L=e;Wr(a[j],{instancePath:B+"/rules/"+j,parentData:a,parentDataProperty:j,rootData:V})||(r=r===
null?Wr.errors:r.concat(Wr.errors),e=r.length);var v=L===e;if(!v)break}}}else return sr.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.detect!==void 0&&s.call(i,"detect")){let _=i.detect,p=e;if(e===p)if(Array.isArray(_)){if(_.length>5)return sr.
errors=[{}],!1;{var h=!0;let j=_.length;for(let L=0;L<j;L++){let P=_[L],A=e;if(e===A)if(typeof P=="string"){if(l(P)>64)return sr.
errors=[{}],!1;if(l(P)<1)return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var h=A===e;if(!h)break}}}else return sr.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let _=i.clear,p=e;if(e===p)if(Array.
isArray(_)){if(_.length>1e3)return sr.errors=[{}],!1;{var b=!0;let j=_.length;for(let L=0;L<j;L++){let P=_[L],A=e;if(e===
A)if(P&&typeof P=="object"&&!Array.isArray(P)){let m;if((P.columns===void 0||!s.call(P,"columns"))&&(m="columns")||(P.roles===
void 0||!s.call(P,"roles"))&&(m="roles"))return sr.errors=[{}],!1;{let g=e;for(let f of Object.keys(P))if(!(f==="columns"||
f==="roles"))return sr.errors=[{}],!1;if(g===e){if(P.columns!==void 0&&s.call(P,"columns")){let f=P.columns,O=e;if(e===O)
if(Array.isArray(f)){if(f.length>1e3)return sr.errors=[{}],!1;{var y=!0;let $=f.length;for(let R=0;R<$;R++){let H=f[R],z=e;
if(e===e)if(H&&typeof H=="object"&&!Array.isArray(H)){let W;if((H.schema===void 0||!s.call(H,"schema"))&&(W="schema")||(H.
table===void 0||!s.call(H,"table"))&&(W="table")||(H.column===void 0||!s.call(H,"column"))&&(W="column"))return sr.errors=
[{}],!1;{let C=e;for(let D of Object.keys(H))if(!(D==="schema"||D==="table"||D==="column"))return sr.errors=[{}],!1;if(C===
e){if(H.schema!==void 0&&s.call(H,"schema")){let D=H.schema,T=e;if(typeof D!="string"&&D!==null)return sr.errors=[{}],!1;
if(e===T&&typeof D=="string"&&l(D)>63)return sr.errors=[{}],!1;var c=T===e}else var c=!0;if(c){if(H.table!==void 0&&s.call(
H,"table")){let T=H.table,I=e;if(typeof T!="string"&&T!==null)return sr.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>
63)return sr.errors=[{}],!1;var c=I===e}else var c=!0;if(c)if(H.column!==void 0&&s.call(H,"column")){let T=H.column,I=e;
if(typeof T!="string"&&T!==null)return sr.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>63)return sr.errors=[{}],!1;
var c=I===e}else var c=!0}}}}else return sr.errors=[{}],!1;var y=z===e;if(!y)break}}}else return sr.errors=[{}],!1;var k=O===
e}else var k=!0;if(k)if(P.roles!==void 0&&s.call(P,"roles")){let f=P.roles,O=e;if(e===O)if(Array.isArray(f)){if(f.length>
100)return sr.errors=[{}],!1;{var u=!0;let $=f.length;for(let R=0;R<$;R++){let H=f[R],z=e;if(e===e)if(typeof H=="string"){
if(l(H)>63)return sr.errors=[{}],!1;if(l(H)<1)return sr.errors=[{}],!1;if(!pr.test(H))return sr.errors=[{}],!1}else return sr.
errors=[{}],!1;var u=z===e;if(!u)break}}}else return sr.errors=[{}],!1;var k=O===e}else var k=!0}}}else return sr.errors=
[{}],!1;var b=A===e;if(!b)break}}}else return sr.errors=[{}],!1;var t=p===e}else var t=!0}}}}}else return sr.errors=[{}],
!1;return sr.errors=r,e===0}var bs={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function ce(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return ce.errors=[{}],!1;{let j=e;for(let L of Object.keys(i))if(!s.call(bs.properties,L))return ce.errors=[
{}],!1;if(j===e){if(i.statements!==void 0&&s.call(i,"statements")){let L=i.statements,P=e;if(e===P)if(Array.isArray(L)){
if(L.length>40)return ce.errors=[{}],!1;{var t=!0;let N=L.length;for(let m=0;m<N;m++){let g=L[m],f=e;if(typeof g!="strin\
g")return ce.errors=[{}],!1;if(!(g==="select"||g==="insert"||g==="update"||g==="delete"||g==="merge"||g==="truncate"||g===
"ddl"||g==="call"||g==="do"||g==="lock"||g==="notify"||g==="maintenance"||g==="set"||g==="other"||g==="create"||g==="alt\
er"||g==="drop"||g==="grant-rights"||g==="alter-system"||g==="alter-role"||g==="copy"||g==="copy-file"||g==="copy-progra\
m"||g==="explain-analyze"||g==="prepare"||g==="cursor"||g==="two-phase"||g==="without-condition"))return ce.errors=[{}],
!1;var t=f===e;if(!t)break}}}else return ce.errors=[{}],!1;var v=P===e}else var v=!0;if(v){if(i.rowsOver!==void 0&&s.call(
i,"rowsOver")){let P=i.rowsOver,A=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ce.errors=[{}],!1;if(e===
A&&typeof P=="number"&&isFinite(P)){if(P>1e9||isNaN(P))return ce.errors=[{}],!1;if(P<1||isNaN(P))return ce.errors=[{}],!1}
var v=A===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){let A=i.tables,N=e;if(e===N)if(Array.isArray(A)){
if(A.length>100)return ce.errors=[{}],!1;{var h=!0;let g=A.length;for(let f=0;f<g;f++){let O=A[f],w=e;if(e===e)if(O&&typeof O==
"object"&&!Array.isArray(O)){let R;if((O.schema===void 0||!s.call(O,"schema"))&&(R="schema")||(O.table===void 0||!s.call(
O,"table"))&&(R="table"))return ce.errors=[{}],!1;{let H=e;for(let z of Object.keys(O))if(!(z==="schema"||z==="table"))return ce.
errors=[{}],!1;if(H===e){if(O.schema!==void 0&&s.call(O,"schema")){let z=O.schema,q=e;if(typeof z!="string"&&z!==null)return ce.
errors=[{}],!1;if(e===q&&typeof z=="string"&&l(z)>63)return ce.errors=[{}],!1;var b=q===e}else var b=!0;if(b)if(O.table!==
void 0&&s.call(O,"table")){let z=O.table,q=e;if(typeof z!="string"&&z!==null)return ce.errors=[{}],!1;if(e===q&&typeof z==
"string"&&l(z)>63)return ce.errors=[{}],!1;var b=q===e}else var b=!0}}}else return ce.errors=[{}],!1;var h=w===e;if(!h)break}}}else
return ce.errors=[{}],!1;var v=N===e}else var v=!0;if(v){if(i.columns!==void 0&&s.call(i,"columns")){let N=i.columns,m=e;
if(e===m)if(Array.isArray(N)){if(N.length>100)return ce.errors=[{}],!1;{var y=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],
$=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if((w.schema===void 0||!s.call(w,"schema"))&&(H="schema")||
(w.table===void 0||!s.call(w,"table"))&&(H="table")||(w.column===void 0||!s.call(w,"column"))&&(H="column"))return ce.errors=
[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="schema"||q==="table"||q==="column"))return ce.errors=[{}],!1;if(z===
e){if(w.schema!==void 0&&s.call(w,"schema")){let q=w.schema,W=e;if(typeof q!="string"&&q!==null)return ce.errors=[{}],!1;
if(e===W&&typeof q=="string"&&l(q)>63)return ce.errors=[{}],!1;var c=W===e}else var c=!0;if(c){if(w.table!==void 0&&s.call(
w,"table")){let W=w.table,C=e;if(typeof W!="string"&&W!==null)return ce.errors=[{}],!1;if(e===C&&typeof W=="string"&&l(W)>
63)return ce.errors=[{}],!1;var c=C===e}else var c=!0;if(c)if(w.column!==void 0&&s.call(w,"column")){let W=w.column,C=e;
if(typeof W!="string"&&W!==null)return ce.errors=[{}],!1;if(e===C&&typeof W=="string"&&l(W)>63)return ce.errors=[{}],!1;
var c=C===e}else var c=!0}}}}else return ce.errors=[{}],!1;var y=$===e;if(!y)break}}}else return ce.errors=[{}],!1;var v=m===
e}else var v=!0;if(v){if(i.roles!==void 0&&s.call(i,"roles")){let m=i.roles,g=e;if(e===g)if(Array.isArray(m)){if(m.length>
100)return ce.errors=[{}],!1;{var u=!0;let O=m.length;for(let w=0;w<O;w++){let $=m[w],R=e;if(e===e)if(typeof $=="string"){
if(l($)>63)return ce.errors=[{}],!1;if(l($)<1)return ce.errors=[{}],!1;if(!pr.test($))return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var u=R===e;if(!u)break}}}else return ce.errors=[{}],!1;var v=g===e}else var v=!0;if(v){if(i.during!==void 0&&
s.call(i,"during")){let g=i.during,f=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let w;if((g.zone===void 0||
!s.call(g,"zone"))&&(w="zone")||(g.week===void 0||!s.call(g,"week"))&&(w="week"))return ce.errors=[{}],!1;{let $=e;for(let R of Object.
keys(g))if(!(R==="zone"||R==="week"))return ce.errors=[{}],!1;if($===e){if(g.zone!==void 0&&s.call(g,"zone")){let R=g.zone,
H=e;if(e===H)if(typeof R=="string"){if(l(R)>64)return ce.errors=[{}],!1;if(l(R)<3)return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var o=H===e}else var o=!0;if(o)if(g.week!==void 0&&s.call(g,"week")){let R=g.week,H=e;if(e===H)if(Array.isArray(
R)){if(R.length>16)return ce.errors=[{}],!1;if(R.length<1)return ce.errors=[{}],!1;{var k=!0;let q=R.length;for(let W=0;W<
q;W++){let C=R[W],D=e;if(e===D)if(Array.isArray(C)){if(C.length>2)return ce.errors=[{}],!1;if(C.length<2)return ce.errors=
[{}],!1;{var d=!0;let I=C.length;for(let F=0;F<I;F++){let E=C[F],Z=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(
E)))return ce.errors=[{}],!1;if(e===Z&&typeof E=="number"&&isFinite(E)){if(E>604800||isNaN(E))return ce.errors=[{}],!1;if(E<
0||isNaN(E))return ce.errors=[{}],!1}var d=Z===e;if(!d)break}}}else return ce.errors=[{}],!1;var k=D===e;if(!k)break}}}else
return ce.errors=[{}],!1;var o=H===e}else var o=!0}}}else return ce.errors=[{}],!1;var v=f===e}else var v=!0;if(v){if(i.
outside!==void 0&&s.call(i,"outside")){let f=i.outside,O=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let $;if((f.
zone===void 0||!s.call(f,"zone"))&&($="zone")||(f.week===void 0||!s.call(f,"week"))&&($="week"))return ce.errors=[{}],!1;
{let R=e;for(let H of Object.keys(f))if(!(H==="zone"||H==="week"))return ce.errors=[{}],!1;if(R===e){if(f.zone!==void 0&&
s.call(f,"zone")){let H=f.zone,z=e;if(e===z)if(typeof H=="string"){if(l(H)>64)return ce.errors=[{}],!1;if(l(H)<3)return ce.
errors=[{}],!1}else return ce.errors=[{}],!1;var _=z===e}else var _=!0;if(_)if(f.week!==void 0&&s.call(f,"week")){let H=f.
week,z=e;if(e===z)if(Array.isArray(H)){if(H.length>16)return ce.errors=[{}],!1;if(H.length<1)return ce.errors=[{}],!1;{var n=!0;
let W=H.length;for(let C=0;C<W;C++){let D=H[C],T=e;if(e===T)if(Array.isArray(D)){if(D.length>2)return ce.errors=[{}],!1;
if(D.length<2)return ce.errors=[{}],!1;{var a=!0;let F=D.length;for(let E=0;E<F;E++){let Z=D[E],S=e;if(!(typeof Z=="numb\
er"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return ce.errors=[{}],!1;if(e===S&&typeof Z=="number"&&isFinite(Z)){if(Z>604800||isNaN(
Z))return ce.errors=[{}],!1;if(Z<0||isNaN(Z))return ce.errors=[{}],!1}var a=S===e;if(!a)break}}}else return ce.errors=[{}],
!1;var n=T===e;if(!n)break}}}else return ce.errors=[{}],!1;var _=z===e}else var _=!0}}}else return ce.errors=[{}],!1;var v=O===
e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let O=i.from,w=e;if(e===w)if(Array.isArray(O)){if(O.length>100)
return ce.errors=[{}],!1;{var p=!0;let R=O.length;for(let H=0;H<R;H++){let z=O[H],q=e;if(e===q)if(typeof z=="string"){if(l(
z)>49)return ce.errors=[{}],!1;if(l(z)<2)return ce.errors=[{}],!1}else return ce.errors=[{}],!1;var p=q===e;if(!p)break}}}else
return ce.errors=[{}],!1;var v=w===e}else var v=!0;if(v){if(i.notFrom!==void 0&&s.call(i,"notFrom")){let w=i.notFrom,$=e;
if(e===$)if(Array.isArray(w)){if(w.length>100)return ce.errors=[{}],!1;{var x=!0;let H=w.length;for(let z=0;z<H;z++){let q=w[z],
W=e;if(e===W)if(typeof q=="string"){if(l(q)>49)return ce.errors=[{}],!1;if(l(q)<2)return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var x=W===e;if(!x)break}}}else return ce.errors=[{}],!1;var v=$===e}else var v=!0;if(v)if(i.line!==void 0&&
s.call(i,"line")){let w=i.line,$=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ce.errors=[{}],!1;if(e===
$&&typeof w=="number"&&isFinite(w)){if(w>1e6||isNaN(w))return ce.errors=[{}],!1;if(w<1||isNaN(w))return ce.errors=[{}],!1}
var v=$===e}else var v=!0}}}}}}}}}}}else return ce.errors=[{}],!1;return ce.errors=r,e===0}function Or(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.deny===void 0||!s.call(i,"deny"))&&(y="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(y="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(y="limit"))return Or.errors=[{}],!1;{let c=e;for(let u of Object.keys(i))if(!(u==="deny"||
u==="hold"||u==="limit"))return Or.errors=[{}],!1;if(c===e){if(i.deny!==void 0&&s.call(i,"deny")){let u=i.deny,k=e;if(e===
k)if(Array.isArray(u)){if(u.length>100)return Or.errors=[{}],!1;{var t=!0;let o=u.length;for(let n=0;n<o;n++){let a=e;ce(
u[n],{instancePath:B+"/deny/"+n,parentData:u,parentDataProperty:n,rootData:V})||(r=r===null?ce.errors:r.concat(ce.errors),
e=r.length);var t=a===e;if(!t)break}}}else return Or.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(i.hold!==void 0&&
s.call(i,"hold")){let k=i.hold,d=e;if(e===d)if(Array.isArray(k)){if(k.length>100)return Or.errors=[{}],!1;{var h=!0;let n=k.
length;for(let a=0;a<n;a++){let _=e;ce(k[a],{instancePath:B+"/hold/"+a,parentData:k,parentDataProperty:a,rootData:V})||(r=
r===null?ce.errors:r.concat(ce.errors),e=r.length);var h=_===e;if(!h)break}}}else return Or.errors=[{}],!1;var v=d===e}else
var v=!0;if(v)if(i.limit!==void 0&&s.call(i,"limit")){let k=i.limit,d=e;if(e===d)if(k&&typeof k=="object"&&!Array.isArray(
k)){let n=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return Or.errors=[{}],
!1;if(n===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.rows,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return Or.errors=[{}],!1;if(e===_&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Or.errors=[{}],!1;if(a<
1||isNaN(a))return Or.errors=[{}],!1}var b=_===e}else var b=!0;if(b){if(k.statementSeconds!==void 0&&s.call(k,"statement\
Seconds")){let _=k.statementSeconds,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Or.errors=[{}],!1;
if(e===p&&typeof _=="number"&&isFinite(_)){if(_>31622400||isNaN(_))return Or.errors=[{}],!1;if(_<1||isNaN(_))return Or.errors=
[{}],!1}var b=p===e}else var b=!0;if(b)if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let _=k.sessionRows,p=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Or.errors=[{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>1e12||
isNaN(_))return Or.errors=[{}],!1;if(_<1||isNaN(_))return Or.errors=[{}],!1}var b=p===e}else var b=!0}}}else return Or.errors=
[{}],!1;var v=d===e}else var v=!0}}}}else return Or.errors=[{}],!1;return Or.errors=r,e===0}var rt={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Er(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let h;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(h="entrypoint")||(i.input===void 0||!s.call(i,"input"))&&(h=
"input")||(i.expect===void 0||!s.call(i,"expect"))&&(h="expect"))return Er.errors=[{}],!1;{let b=e;for(let y of Object.keys(
i))if(!(y==="entrypoint"||y==="input"||y==="expect"))return Er.errors=[{}],!1;if(b===e){if(i.entrypoint!==void 0&&s.call(
i,"entrypoint")){let y=i.entrypoint,c=e;if(typeof y!="string")return Er.errors=[{}],!1;if(!(y==="session"||y==="statemen\
t"))return Er.errors=[{}],!1;var v=c===e}else var v=!0;if(v)if(i.expect!==void 0&&s.call(i,"expect")){let y=i.expect,c=e;
if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){let k;if((y.decision===void 0||!s.call(y,"decision"))&&(k="decisio\
n"))return Er.errors=[{}],!1;{let d=e;for(let o of Object.keys(y))if(!(o==="decision"||o==="grant"))return Er.errors=[{}],
!1;if(d===e){if(y.decision!==void 0&&s.call(y,"decision")){let o=y.decision,n=e;if(typeof o!="string")return Er.errors=[
{}],!1;if(!(o==="allow"||o==="deny"||o==="hold"))return Er.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(y.grant!==void 0&&
s.call(y,"grant")){let o=y.grant,n=e;if(e===e)if(typeof o=="string"){if(l(o)>127)return Er.errors=[{}],!1;if(l(o)<3)return Er.
errors=[{}],!1;if(!vi.test(o))return Er.errors=[{}],!1}else return Er.errors=[{}],!1;var t=n===e}else var t=!0}}}else return Er.
errors=[{}],!1;var v=c===e}else var v=!0}}}else return Er.errors=[{}],!1;return Er.errors=r,e===0}function Y(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let pe;if((i.writ===void 0||!s.call(i,"writ"))&&(pe="writ"))return Y.errors=[{}],!1;{let de=e;for(let U of Object.keys(i))
if(U!=="writ")return Y.errors=[{}],!1;if(de===e&&i.writ!==void 0&&s.call(i,"writ")){let U=i.writ;if(e===e)if(U&&typeof U==
"object"&&!Array.isArray(U)){let _e;if((U.format===void 0||!s.call(U,"format"))&&(_e="format")||(U.name===void 0||!s.call(
U,"name"))&&(_e="name")||(U.issuers===void 0||!s.call(U,"issuers"))&&(_e="issuers")||(U.limits===void 0||!s.call(U,"limi\
ts"))&&(_e="limits")||(U.people===void 0||!s.call(U,"people"))&&(_e="people")||(U.accounts===void 0||!s.call(U,"accounts"))&&
(_e="accounts")||(U.memberships===void 0||!s.call(U,"memberships"))&&(_e="memberships")||(U.claimed===void 0||!s.call(U,
"claimed"))&&(_e="claimed")||(U.resources===void 0||!s.call(U,"resources"))&&(_e="resources")||(U.grants===void 0||!s.call(
U,"grants"))&&(_e="grants")||(U.index===void 0||!s.call(U,"index"))&&(_e="index")||(U.masks===void 0||!s.call(U,"masks"))&&
(_e="masks")||(U.guards===void 0||!s.call(U,"guards"))&&(_e="guards")||(U.vectors===void 0||!s.call(U,"vectors"))&&(_e="\
vectors"))return Y.errors=[{}],!1;{let Fe=e;for(let me of Object.keys(U))if(!s.call(gs.properties.writ.properties,me))return Y.
errors=[{}],!1;if(Fe===e){if(U.format!==void 0&&s.call(U,"format")){let me=U.format,ae=e;if(!(typeof me=="number"&&!(me%
1)&&!isNaN(me)&&isFinite(me)))return Y.errors=[{}],!1;if(e===ae&&typeof me=="number"&&isFinite(me)){if(me>1e6||isNaN(me))
return Y.errors=[{}],!1;if(me<1||isNaN(me))return Y.errors=[{}],!1}var t=ae===e}else var t=!0;if(t){if(U.name!==void 0&&
s.call(U,"name")){let ae=U.name,Oe=e;if(e===e)if(typeof ae=="string"){if(l(ae)>63)return Y.errors=[{}],!1;if(l(ae)<1)return Y.
errors=[{}],!1;if(!pr.test(ae))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=Oe===e}else var t=!0;if(t){if(U.
issuers!==void 0&&s.call(U,"issuers")){let Oe=U.issuers,ke=e;if(e===ke)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){if(Object.
keys(Oe).length>20)return Y.errors=[{}],!1;for(let ee of Object.keys(Oe)){let we=e;if(e===we)if(typeof ee=="string"){if(l(
ee)>1024){let he={};r===null?r=[he]:r.push(he),e++}else if(l(ee)<1){let he={};r===null?r=[he]:r.push(he),e++}}else{let he={};
r===null?r=[he]:r.push(he),e++}var v=we===e;if(!v){let he={};return r===null?r=[he]:r.push(he),e++,Y.errors=r,!1}}if(v)for(let ee of Object.
keys(Oe)){let we=Oe[ee],he=e;if(e===he)if(we&&typeof we=="object"&&!Array.isArray(we)){let ie;if((we.trial===void 0||!s.
call(we,"trial"))&&(ie="trial")||(we.workloads===void 0||!s.call(we,"workloads"))&&(ie="workloads"))return Y.errors=[{}],
!1;{let ve=e;for(let Q of Object.keys(we))if(!(Q==="trial"||Q==="workloads"||Q==="url"||Q==="audience"||Q==="user"||Q===
"groups"||Q==="client"||Q==="id"))return Y.errors=[{}],!1;if(ve===e){if(we.trial!==void 0&&s.call(we,"trial")){let Q=e;if(typeof we.
trial!="boolean")return Y.errors=[{}],!1;var h=Q===e}else var h=!0;if(h){if(we.workloads!==void 0&&s.call(we,"workloads")){
let K=e;if(typeof we.workloads!="boolean")return Y.errors=[{}],!1;var h=K===e}else var h=!0;if(h){if(we.url!==void 0&&s.
call(we,"url")){let J=we.url,oe=e;if(e===oe)if(typeof J=="string"){if(l(J)>512)return Y.errors=[{}],!1;if(l(J)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var h=oe===e}else var h=!0;if(h){if(we.audience!==void 0&&s.call(we,"audienc\
e")){let oe=we.audience,ue=e;if(e===ue)if(typeof oe=="string"){if(l(oe)>512)return Y.errors=[{}],!1;if(l(oe)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var h=ue===e}else var h=!0;if(h){if(we.user!==void 0&&s.call(we,"user")){let ue=we.
user,le=e;if(e===le)if(typeof ue=="string"){if(l(ue)>512)return Y.errors=[{}],!1;if(l(ue)<1)return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var h=le===e}else var h=!0;if(h){if(we.groups!==void 0&&s.call(we,"groups")){let le=we.groups,Ae=e;
if(e===Ae)if(typeof le=="string"){if(l(le)>512)return Y.errors=[{}],!1;if(l(le)<1)return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var h=Ae===e}else var h=!0;if(h){if(we.client!==void 0&&s.call(we,"client")){let Ae=we.client,Le=e;if(e===
Le)if(typeof Ae=="string"){if(l(Ae)>512)return Y.errors=[{}],!1;if(l(Ae)<1)return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var h=Le===e}else var h=!0;if(h)if(we.id!==void 0&&s.call(we,"id")){let Ae=we.id,Le=e;if(e===Le)if(Array.isArray(
Ae)){if(Ae.length>4)return Y.errors=[{}],!1;if(Ae.length<1)return Y.errors=[{}],!1;{var b=!0;let Me=Ae.length;for(let or=0;or<
Me;or++){let Ne=Ae[or],$e=e;if(e===$e)if(typeof Ne=="string"){if(l(Ne)>512)return Y.errors=[{}],!1;if(l(Ne)<1)return Y.errors=
[{}],!1}else return Y.errors=[{}],!1;var b=$e===e;if(!b)break}}}else return Y.errors=[{}],!1;var h=Le===e}else var h=!0}}}}}}}}}else
return Y.errors=[{}],!1;var y=he===e;if(!y)break}}else return Y.errors=[{}],!1;var t=ke===e}else var t=!0;if(t){if(U.limits!==
void 0&&s.call(U,"limits")){let ke=U.limits,ge=e;if(e===ge)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let we;if((ke.
sessionSeconds===void 0||!s.call(ke,"sessionSeconds"))&&(we="sessionSeconds")||(ke.groupsFreshSeconds===void 0||!s.call(
ke,"groupsFreshSeconds"))&&(we="groupsFreshSeconds"))return Y.errors=[{}],!1;{let he=e;for(let ie of Object.keys(ke))if(!(ie===
"sessionSeconds"||ie==="groupsFreshSeconds"))return Y.errors=[{}],!1;if(he===e){if(ke.sessionSeconds!==void 0&&s.call(ke,
"sessionSeconds")){let ie=ke.sessionSeconds,ve=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ve&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var c=ve===e}else var c=!0;if(c)if(ke.groupsFreshSeconds!==void 0&&s.call(ke,"groupsFr\
eshSeconds")){let ie=ke.groupsFreshSeconds,ve=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ve&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var c=ve===e}else var c=!0}}}else return Y.errors=[{}],!1;var t=ge===e}else var t=!0;if(t){
if(U.people!==void 0&&s.call(U,"people")){let ge=U.people,ee=e;if(e===ee)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){
if(Object.keys(ge).length>1e5)return Y.errors=[{}],!1;for(let he of Object.keys(ge)){let ie=e;if(e===ie)if(typeof he=="s\
tring"){if(l(he)>1024){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(l(he)<1){let ve={};r===null?r=[ve]:r.push(ve),e++}}else{
let ve={};r===null?r=[ve]:r.push(ve),e++}var u=ie===e;if(!u){let ve={};return r===null?r=[ve]:r.push(ve),e++,Y.errors=r,
!1}}if(u)for(let he of Object.keys(ge)){let ie=ge[he],ve=e;if(e===ve)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Q;
if((ie.issuer===void 0||!s.call(ie,"issuer"))&&(Q="issuer")||(ie.subject===void 0||!s.call(ie,"subject"))&&(Q="subject"))
return Y.errors=[{}],!1;{let K=e;for(let J of Object.keys(ie))if(!(J==="issuer"||J==="subject"))return Y.errors=[{}],!1;
if(K===e){if(ie.issuer!==void 0&&s.call(ie,"issuer")){let J=ie.issuer,oe=e;if(e===e)if(typeof J=="string"){if(l(J)>63)return Y.
errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1;if(!pr.test(J))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var k=oe===
e}else var k=!0;if(k)if(ie.subject!==void 0&&s.call(ie,"subject")){let J=ie.subject,oe=e;if(e===oe)if(typeof J=="string"){
if(l(J)>255)return Y.errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var k=oe===e}else var k=!0}}}else
return Y.errors=[{}],!1;var d=ve===e;if(!d)break}}else return Y.errors=[{}],!1;var t=ee===e}else var t=!0;if(t){if(U.accounts!==
void 0&&s.call(U,"accounts")){let ee=U.accounts,we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){if(Object.
keys(ee).length>20)return Y.errors=[{}],!1;for(let ie of Object.keys(ee)){let ve=e;if(e===ve)if(typeof ie=="string"){if(l(
ie)>1024){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(ie)<1){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===
null?r=[Q]:r.push(Q),e++}var o=ve===e;if(!o){let Q={};return r===null?r=[Q]:r.push(Q),e++,Y.errors=r,!1}}if(o)for(let ie of Object.
keys(ee)){let ve=ee[ie],Q=e;if(e===Q)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e5)return Y.
errors=[{}],!1;for(let K of Object.keys(ve)){let J=e;if(e===J)if(typeof K=="string"){if(l(K)>1024){let oe={};r===null?r=
[oe]:r.push(oe),e++}else if(l(K)<1){let oe={};r===null?r=[oe]:r.push(oe),e++}}else{let oe={};r===null?r=[oe]:r.push(oe),
e++}var n=J===e;if(!n){let oe={};return r===null?r=[oe]:r.push(oe),e++,Y.errors=r,!1}}if(n)for(let K of Object.keys(ve)){
let J=ve[K],oe=e;if(e===oe)if(typeof J=="string"){if(l(J)>1024)return Y.errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var a=oe===e;if(!a)break}}else return Y.errors=[{}],!1;var _=Q===e;if(!_)break}}else return Y.errors=
[{}],!1;var t=we===e}else var t=!0;if(t){if(U.memberships!==void 0&&s.call(U,"memberships")){let we=U.memberships,he=e;if(e===
he)if(we&&typeof we=="object"&&!Array.isArray(we)){if(Object.keys(we).length>1e5)return Y.errors=[{}],!1;for(let ve of Object.
keys(we)){let Q=e;if(e===Q)if(typeof ve=="string"){if(l(ve)>1024){let K={};r===null?r=[K]:r.push(K),e++}else if(l(ve)<1){
let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var p=Q===e;if(!p){let K={};return r===
null?r=[K]:r.push(K),e++,Y.errors=r,!1}}if(p)for(let ve of Object.keys(we)){let Q=we[ve],K=e;if(e===K)if(Array.isArray(Q)){
if(Q.length>1e4)return Y.errors=[{}],!1;{var x=!0;let J=Q.length;for(let oe=0;oe<J;oe++){let ue=Q[oe],le=e;if(e===e)if(typeof ue==
"string"){if(l(ue)>63)return Y.errors=[{}],!1;if(l(ue)<1)return Y.errors=[{}],!1;if(!pr.test(ue))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var x=le===e;if(!x)break}}}else return Y.errors=[{}],!1;var j=K===e;if(!j)break}}else return Y.errors=
[{}],!1;var t=he===e}else var t=!0;if(t){if(U.claimed!==void 0&&s.call(U,"claimed")){let he=U.claimed,ie=e;if(e===ie)if(he&&
typeof he=="object"&&!Array.isArray(he)){if(Object.keys(he).length>20)return Y.errors=[{}],!1;for(let Q of Object.keys(he)){
let K=e;if(e===K)if(typeof Q=="string"){if(l(Q)>1024){let J={};r===null?r=[J]:r.push(J),e++}else if(l(Q)<1){let J={};r===
null?r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var L=K===e;if(!L){let J={};return r===null?r=[J]:r.
push(J),e++,Y.errors=r,!1}}if(L)for(let Q of Object.keys(he)){let K=he[Q],J=e;if(e===J)if(K&&typeof K=="object"&&!Array.
isArray(K)){if(Object.keys(K).length>100)return Y.errors=[{}],!1;for(let oe of Object.keys(K)){let ue=e;if(e===ue)if(typeof oe==
"string"){if(l(oe)>1024){let le={};r===null?r=[le]:r.push(le),e++}else if(l(oe)<1){let le={};r===null?r=[le]:r.push(le),
e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var P=ue===e;if(!P){let le={};return r===null?r=[le]:r.push(le),e++,Y.
errors=r,!1}}if(P)for(let oe of Object.keys(K)){let ue=K[oe],le=e;if(e===le)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){
if(Object.keys(ue).length>1e4)return Y.errors=[{}],!1;for(let Ae of Object.keys(ue)){let Le=e;if(e===Le)if(typeof Ae=="s\
tring"){if(l(Ae)>1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(Ae)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{
let xe={};r===null?r=[xe]:r.push(xe),e++}var A=Le===e;if(!A){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,
!1}}if(A)for(let Ae of Object.keys(ue)){let Le=ue[Ae],xe=e;if(e===xe)if(Array.isArray(Le)){if(Le.length>1e4)return Y.errors=
[{}],!1;{var N=!0;let Me=Le.length;for(let or=0;or<Me;or++){let Ne=Le[or],$e=e;if(e===e)if(typeof Ne=="string"){if(l(Ne)>
63)return Y.errors=[{}],!1;if(l(Ne)<1)return Y.errors=[{}],!1;if(!pr.test(Ne))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var N=$e===e;if(!N)break}}}else return Y.errors=[{}],!1;var m=xe===e;if(!m)break}}else return Y.errors=[{}],!1;var g=le===
e;if(!g)break}}else return Y.errors=[{}],!1;var f=J===e;if(!f)break}}else return Y.errors=[{}],!1;var t=ie===e}else var t=!0;
if(t){if(U.resources!==void 0&&s.call(U,"resources")){let ie=U.resources,ve=e;if(e===ve)if(ie&&typeof ie=="object"&&!Array.
isArray(ie)){if(Object.keys(ie).length>1e4)return Y.errors=[{}],!1;for(let K of Object.keys(ie)){let J=e;if(e===J)if(typeof K==
"string"){if(l(K)>1024){let oe={};r===null?r=[oe]:r.push(oe),e++}else if(l(K)<1){let oe={};r===null?r=[oe]:r.push(oe),e++}}else{
let oe={};r===null?r=[oe]:r.push(oe),e++}var O=J===e;if(!O){let oe={};return r===null?r=[oe]:r.push(oe),e++,Y.errors=r,!1}}
if(O)for(let K of Object.keys(ie)){let J=e;Ie(ie[K],{instancePath:B+"/writ/resources/"+K.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:ie,parentDataProperty:K,rootData:V})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var w=J===e;
if(!w)break}}else return Y.errors=[{}],!1;var t=ve===e}else var t=!0;if(t){if(U.grants!==void 0&&s.call(U,"grants")){let ve=U.
grants,Q=e;if(e===Q)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>2e5)return Y.errors=[{}],!1;
for(let J of Object.keys(ve)){let oe=e;if(e===oe)if(typeof J=="string"){if(l(J)>1024){let ue={};r===null?r=[ue]:r.push(ue),
e++}else if(l(J)<1){let ue={};r===null?r=[ue]:r.push(ue),e++}}else{let ue={};r===null?r=[ue]:r.push(ue),e++}var $=oe===e;
if(!$){let ue={};return r===null?r=[ue]:r.push(ue),e++,Y.errors=r,!1}}if($)for(let J of Object.keys(ve)){let oe=e;rr(ve[J],
{instancePath:B+"/writ/grants/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ve,parentDataProperty:J,rootData:V})||
(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var R=oe===e;if(!R)break}}else return Y.errors=[{}],!1;var t=Q===e}else
var t=!0;if(t){if(U.index!==void 0&&s.call(U,"index")){let Q=U.index,K=e;if(e===K)if(Q&&typeof Q=="object"&&!Array.isArray(
Q)){if(Object.keys(Q).length>2e5)return Y.errors=[{}],!1;for(let oe of Object.keys(Q)){let ue=e;if(e===ue)if(typeof oe==
"string"){if(l(oe)>1024){let le={};r===null?r=[le]:r.push(le),e++}else if(l(oe)<1){let le={};r===null?r=[le]:r.push(le),
e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var H=ue===e;if(!H){let le={};return r===null?r=[le]:r.push(le),e++,Y.
errors=r,!1}}if(H)for(let oe of Object.keys(Q)){let ue=Q[oe],le=e;if(e===le)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){
if(Object.keys(ue).length>1e4)return Y.errors=[{}],!1;for(let Ae of Object.keys(ue)){let Le=e;if(e===Le)if(typeof Ae=="s\
tring"){if(l(Ae)>1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(Ae)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{
let xe={};r===null?r=[xe]:r.push(xe),e++}var z=Le===e;if(!z){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,
!1}}if(z)for(let Ae of Object.keys(ue)){let Le=ue[Ae],xe=e;if(e===xe)if(Array.isArray(Le)){if(Le.length>1e4)return Y.errors=
[{}],!1;{var q=!0;let Me=Le.length;for(let or=0;or<Me;or++){let Ne=Le[or],$e=e;if(e===e)if(typeof Ne=="string"){if(l(Ne)>
127)return Y.errors=[{}],!1;if(l(Ne)<3)return Y.errors=[{}],!1;if(!vi.test(Ne))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var q=$e===e;if(!q)break}}}else return Y.errors=[{}],!1;var W=xe===e;if(!W)break}}else return Y.errors=[{}],!1;var C=le===
e;if(!C)break}}else return Y.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(U.masks!==void 0&&s.call(U,"masks")){let K=U.
masks,J=e;if(e===J)if(K&&typeof K=="object"&&!Array.isArray(K)){if(Object.keys(K).length>1e4)return Y.errors=[{}],!1;for(let ue of Object.
keys(K)){let le=e;if(e===le)if(typeof ue=="string"){if(l(ue)>1024){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}else if(l(ue)<
1){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}}else{let Ae={};r===null?r=[Ae]:r.push(Ae),e++}var D=le===e;if(!D){let Ae={};
return r===null?r=[Ae]:r.push(Ae),e++,Y.errors=r,!1}}if(D)for(let ue of Object.keys(K)){let le=e;sr(K[ue],{instancePath:B+
"/writ/masks/"+ue.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:ue,rootData:V})||(r=r===null?sr.
errors:r.concat(sr.errors),e=r.length);var T=le===e;if(!T)break}}else return Y.errors=[{}],!1;var t=J===e}else var t=!0;
if(t){if(U.guards!==void 0&&s.call(U,"guards")){let J=U.guards,oe=e;if(e===oe)if(J&&typeof J=="object"&&!Array.isArray(J)){
if(Object.keys(J).length>1e4)return Y.errors=[{}],!1;for(let le of Object.keys(J)){let Ae=e;if(e===Ae)if(typeof le=="str\
ing"){if(l(le)>1024){let Le={};r===null?r=[Le]:r.push(Le),e++}else if(l(le)<1){let Le={};r===null?r=[Le]:r.push(Le),e++}}else{
let Le={};r===null?r=[Le]:r.push(Le),e++}var I=Ae===e;if(!I){let Le={};return r===null?r=[Le]:r.push(Le),e++,Y.errors=r,
!1}}if(I)for(let le of Object.keys(J)){let Ae=e;Or(J[le],{instancePath:B+"/writ/guards/"+le.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:J,parentDataProperty:le,rootData:V})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var F=Ae===
e;if(!F)break}}else return Y.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(U.zones!==void 0&&s.call(U,"zones")){let oe=U.
zones,ue=e;if(e===ue)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.keys(oe).length>1e3)return Y.errors=[{}],
!1;for(let Ae of Object.keys(oe)){let Le=e;if(e===Le)if(typeof Ae=="string"){if(l(Ae)>64){let xe={};r===null?r=[xe]:r.push(
xe),e++}else if(l(Ae)<3){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var E=Le===
e;if(!E){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,!1}}if(E)for(let Ae of Object.keys(oe)){let Le=oe[Ae],
xe=e;if(e===e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Me;if((Le.first===void 0||!s.call(Le,"first"))&&(Me="f\
irst")||(Le.slots===void 0||!s.call(Le,"slots"))&&(Me="slots"))return Y.errors=[{}],!1;{let or=e;for(let Ne of Object.keys(
Le))if(!(Ne==="first"||Ne==="slots"))return Y.errors=[{}],!1;if(or===e){if(Le.first!==void 0&&s.call(Le,"first")){let Ne=Le.
first,$e=e;if(!(typeof Ne=="number"&&!(Ne%1)&&!isNaN(Ne)&&isFinite(Ne)))return Y.errors=[{}],!1;if(e===$e&&typeof Ne=="n\
umber"&&isFinite(Ne)){if(Ne>1e5||isNaN(Ne))return Y.errors=[{}],!1;if(Ne<0||isNaN(Ne))return Y.errors=[{}],!1}var G=$e===
e}else var G=!0;if(G)if(Le.slots!==void 0&&s.call(Le,"slots")){let Ne=Le.slots,$e=e;if(e===$e)if(Array.isArray(Ne)){if(Ne.
length>1e3)return Y.errors=[{}],!1;{var Z=!0;let nr=Ne.length;for(let Ee=0;Ee<nr;Ee++){let Ce=Ne[Ee],er=e;if(e===er)if(Array.
isArray(Ce)){if(Ce.length>3)return Y.errors=[{}],!1;if(Ce.length<3)return Y.errors=[{}],!1;{var S=!0;let De=Ce.length;for(let ar=0;ar<
De;ar++){let $r=Ce[ar],wr=e;if(!(typeof $r=="number"&&!($r%1)&&!isNaN($r)&&isFinite($r)))return Y.errors=[{}],!1;if(e===
wr&&typeof $r=="number"&&isFinite($r)){if($r>253402300799||isNaN($r))return Y.errors=[{}],!1;if($r<-1e5||isNaN($r))return Y.
errors=[{}],!1}var S=wr===e;if(!S)break}}}else return Y.errors=[{}],!1;var Z=er===e;if(!Z)break}}}else return Y.errors=[
{}],!1;var G=$e===e}else var G=!0}}}else return Y.errors=[{}],!1;var X=xe===e;if(!X)break}}else return Y.errors=[{}],!1;
var t=ue===e}else var t=!0;if(t)if(U.vectors!==void 0&&s.call(U,"vectors")){let oe=U.vectors,ue=e;if(e===ue)if(Array.isArray(
oe)){if(oe.length>1e3)return Y.errors=[{}],!1;{var te=!0;let Ae=oe.length;for(let Le=0;Le<Ae;Le++){let xe=e;Er(oe[Le],{instancePath:B+
"/writ/vectors/"+Le,parentData:oe,parentDataProperty:Le,rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);
var te=xe===e;if(!te)break}}}else return Y.errors=[{}],!1;var t=ue===e}else var t=!0}}}}}}}}}}}}}}}}else return Y.errors=
[{}],!1}}}else return Y.errors=[{}],!1;return Y.errors=r,e===0}var Hi=Ni,ks={type:"object",additionalProperties:!1,required:[
"grant","grantUntil","subject","resource","role","allow","tables","functions","guarded","limits","record"],properties:{grant:{
$ref:"words#/$defs/grantId"},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The grant's own end."},
subject:{type:"string",minLength:1,maxLength:512,description:"The subject."},resource:{$ref:"words#/$defs/name"},role:{$ref:"\
words#/$defs/name"},allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","update","delete",
"merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"Kinds of statement."},tables:{
type:"array",maxItems:2,items:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},description:"\
Each list must hold the relation."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},masks:{type:"object",additionalProperties:!1,required:["unlisted","rules","clear","detect"],properties:{unlisted:{
type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"Ru\
les."},clear:{type:"array",maxItems:1e5,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns seen as they a\
re."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."}},description:"The masks as this role meets them."},guarded:{type:"boolean",description:"The resource h\
as guards."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds"],properties:{rows:{type:"integer",
minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"Seco\
nds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longest session."},sessionRows:{
type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."}}},record:{type:"object",additionalProperties:!1,
required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","rows"]},rows:{type:"inte\
ger",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","within-a-second"]}}},sessions:{
type:"integer",minimum:1,maximum:1e3,description:"So many sessions."},client:{type:"string",minLength:2,maxLength:45,description:"\
The client's address, where guards name networks."},watched:{type:"object",additionalProperties:!1,required:["tables","c\
olumns"],properties:{tables:{type:"array",maxItems:2e4,items:{$ref:"data#/$defs/namePattern"},description:"Relations tha\
t guards name."},columns:{type:"array",maxItems:2e4,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns th\
at guards name."}},description:"What statements are looked through for, because guards name it."}},description:"What one\
 session may do."};function zr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.schema===void 0||!s.call(i,"schema"))&&(y="schema")||(i.
table===void 0||!s.call(i,"table"))&&(y="table")||(i.column===void 0||!s.call(i,"column"))&&(y="column")||(i.mask===void 0||
!s.call(i,"mask"))&&(y="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(y="nullsShow")||(i.writeAllow===void 0||
!s.call(i,"writeAllow"))&&(y="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(y="searchEquality"))
return zr.errors=[{}],!1;{let c=e;for(let u of Object.keys(i))if(!(u==="schema"||u==="table"||u==="column"||u==="mask"||
u==="nullsShow"||u==="writeAllow"||u==="searchEquality"))return zr.errors=[{}],!1;if(c===e){if(i.schema!==void 0&&s.call(
i,"schema")){let u=i.schema,k=e;if(typeof u!="string"&&u!==null)return zr.errors=[{}],!1;if(e===k&&typeof u=="string"&&l(
u)>63)return zr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let k=i.table,d=e;
if(typeof k!="string"&&k!==null)return zr.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>63)return zr.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,o=e;if(typeof d!="string"&&d!==
null)return zr.errors=[{}],!1;if(e===o&&typeof d=="string"&&l(d)>63)return zr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let o=i.mask,n=e,a=e,_=!1,p=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(
o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let N of Object.
keys(o))if(N!=="form"){let m={};r===null?r=[m]:r.push(m),e++;break}if(A===e&&o.form!==void 0&&s.call(o,"form")){let N=o.
form;if(typeof N!="string"){let m={};r===null?r=[m]:r.push(m),e++}if(!(N==="null"||N==="hash"||N==="email")){let m={};r===
null?r=[m]:r.push(m),e++}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=x===e;h&&(_=!0,p=0);let j=e;if(e===j)if(o&&
typeof o=="object"&&!Array.isArray(o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let A={};r===null?r=[A]:
r.push(A),e++}else{let A=e;for(let N of Object.keys(o))if(!(N==="form"||N==="value")){let m={};r===null?r=[m]:r.push(m),
e++;break}if(A===e){if(o.form!==void 0&&s.call(o,"form")){let N=o.form,m=e;if(typeof N!="string"){let f={};r===null?r=[f]:
r.push(f),e++}if(N!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var v=m===e}else var v=!0;if(v)if(o.value!==void 0&&
s.call(o,"value")){let N=o.value,m=e;if(e===m)if(typeof N=="string"){if(l(N)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var v=m===e}else var v=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var h=j===e;
if(h&&_)_=!1,p=[p,1];else{h&&(_=!0,p=1);let P=e;if(e===P)if(o&&typeof o=="object"&&!Array.isArray(o)){let N;if((o.form===
void 0||!s.call(o,"form"))&&(N="form")||(o.first===void 0||!s.call(o,"first"))&&(N="first")||(o.last===void 0||!s.call(o,
"last"))&&(N="last")){let m={};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let g of Object.keys(o))if(!(g==="form"||g===
"first"||g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(m===e){if(o.form!==void 0&&s.call(o,"form")){let g=o.
form,f=e;if(typeof g!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(g!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}
var b=f===e}else var b=!0;if(b){if(o.first!==void 0&&s.call(o,"first")){let f=o.first,O=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f))){let $={};r===null?r=[$]:r.push($),e++}if(e===O&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(
f)){let $={};r===null?r=[$]:r.push($),e++}else if(f<0||isNaN(f)){let $={};r===null?r=[$]:r.push($),e++}}var b=O===e}else
var b=!0;if(b)if(o.last!==void 0&&s.call(o,"last")){let f=o.last,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f))){let $={};r===null?r=[$]:r.push($),e++}if(e===O&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let $={};r===null?
r=[$]:r.push($),e++}else if(f<0||isNaN(f)){let $={};r===null?r=[$]:r.push($),e++}}var b=O===e}else var b=!0}}}}else{let N={};
r===null?r=[N]:r.push(N),e++}var h=P===e;h&&_?(_=!1,p=[p,2]):h&&(_=!0,p=2)}if(_)e=a,r!==null&&(a?r.length=a:r=null);else{
let P={};return r===null?r=[P]:r.push(P),e++,zr.errors=r,!1}var t=n===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let n=e;if(typeof i.nullsShow!="boolean")return zr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return zr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return zr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return zr.errors=[{}],!1;return zr.errors=r,e===0}function se(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let A;if((i.grant===void 0||!s.call(i,"grant"))&&(A="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(A="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(A="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(A="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(A="role")||(i.allow===void 0||!s.call(i,"allow"))&&(A="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(A="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(A="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(A="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(A="limits")||(i.record===void 0||
!s.call(i,"record"))&&(A="record"))return se.errors=[{}],!1;{let N=e;for(let m of Object.keys(i))if(!s.call(ks.properties,
m))return se.errors=[{}],!1;if(N===e){if(i.grant!==void 0&&s.call(i,"grant")){let m=i.grant,g=e;if(e===e)if(typeof m=="s\
tring"){if(l(m)>127)return se.errors=[{}],!1;if(l(m)<3)return se.errors=[{}],!1;if(!vi.test(m))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let g=i.grantUntil,
f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return se.errors=[{}],!1;if(e===f&&typeof g=="number"&&isFinite(
g)){if(g>253402300799||isNaN(g))return se.errors=[{}],!1;if(g<0||isNaN(g))return se.errors=[{}],!1}var t=f===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let f=i.subject,O=e;if(e===O)if(typeof f=="string"){if(l(f)>512)return se.
errors=[{}],!1;if(l(f)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let O=i.resource,w=e;if(e===e)if(typeof O=="string"){if(l(O)>63)return se.errors=[{}],!1;if(l(
O)<1)return se.errors=[{}],!1;if(!pr.test(O))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=w===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let w=i.role,$=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return se.errors=
[{}],!1;if(l(w)<1)return se.errors=[{}],!1;if(!pr.test(w))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let $=i.allow,R=e;if(e===R)if(Array.isArray($)){if($.length>
16)return se.errors=[{}],!1;{var v=!0;let z=$.length;for(let q=0;q<z;q++){let W=$[q],C=e;if(typeof W!="string")return se.
errors=[{}],!1;if(!(W==="all"||W==="select"||W==="insert"||W==="update"||W==="delete"||W==="merge"||W==="truncate"||W===
"ddl"||W==="call"||W==="do"||W==="lock"||W==="notify"||W==="maintenance"||W==="set"||W==="other"))return se.errors=[{}],
!1;var v=C===e;if(!v)break}}}else return se.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(
i,"tables")){let R=i.tables,H=e;if(e===H)if(Array.isArray(R)){if(R.length>2)return se.errors=[{}],!1;{var h=!0;let q=R.length;
for(let W=0;W<q;W++){let C=R[W],D=e;if(e===D)if(Array.isArray(C)){if(C.length>1e3)return se.errors=[{}],!1;{var b=!0;let I=C.
length;for(let F=0;F<I;F++){let E=C[F],Z=e;if(e===e)if(E&&typeof E=="object"&&!Array.isArray(E)){let G;if((E.schema===void 0||
!s.call(E,"schema"))&&(G="schema")||(E.table===void 0||!s.call(E,"table"))&&(G="table"))return se.errors=[{}],!1;{let X=e;
for(let te of Object.keys(E))if(!(te==="schema"||te==="table"))return se.errors=[{}],!1;if(X===e){if(E.schema!==void 0&&
s.call(E,"schema")){let te=E.schema,pe=e;if(typeof te!="string"&&te!==null)return se.errors=[{}],!1;if(e===pe&&typeof te==
"string"&&l(te)>63)return se.errors=[{}],!1;var y=pe===e}else var y=!0;if(y)if(E.table!==void 0&&s.call(E,"table")){let te=E.
table,pe=e;if(typeof te!="string"&&te!==null)return se.errors=[{}],!1;if(e===pe&&typeof te=="string"&&l(te)>63)return se.
errors=[{}],!1;var y=pe===e}else var y=!0}}}else return se.errors=[{}],!1;var b=Z===e;if(!b)break}}}else return se.errors=
[{}],!1;var h=D===e;if(!h)break}}}else return se.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.functions!==void 0&&
s.call(i,"functions")){let H=i.functions,z=e;if(e===z)if(Array.isArray(H)){if(H.length>1e3)return se.errors=[{}],!1;{var c=!0;
let W=H.length;for(let C=0;C<W;C++){let D=H[C],T=e;if(e===e)if(typeof D=="string"){if(l(D)>261)return se.errors=[{}],!1;
if(l(D)<3)return se.errors=[{}],!1;if(!_i.test(D))return se.errors=[{}],!1}else return se.errors=[{}],!1;var c=T===e;if(!c)
break}}}else return se.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.masks!==void 0&&s.call(i,"masks")){let z=i.masks,
q=e;if(e===q)if(z&&typeof z=="object"&&!Array.isArray(z)){let C;if((z.unlisted===void 0||!s.call(z,"unlisted"))&&(C="unl\
isted")||(z.rules===void 0||!s.call(z,"rules"))&&(C="rules")||(z.clear===void 0||!s.call(z,"clear"))&&(C="clear")||(z.detect===
void 0||!s.call(z,"detect"))&&(C="detect"))return se.errors=[{}],!1;{let D=e;for(let T of Object.keys(z))if(!(T==="unlis\
ted"||T==="rules"||T==="clear"||T==="detect"))return se.errors=[{}],!1;if(D===e){if(z.unlisted!==void 0&&s.call(z,"unlis\
ted")){let T=z.unlisted,I=e;if(typeof T!="string")return se.errors=[{}],!1;if(!(T==="show"||T==="hide"))return se.errors=
[{}],!1;var u=I===e}else var u=!0;if(u){if(z.rules!==void 0&&s.call(z,"rules")){let I=z.rules,F=e;if(e===F)if(Array.isArray(
I)){if(I.length>1e4)return se.errors=[{}],!1;{var k=!0;let Z=I.length;for(let S=0;S<Z;S++){let G=e;zr(I[S],{instancePath:B+
"/masks/rules/"+S,parentData:I,parentDataProperty:S,rootData:V})||(r=r===null?zr.errors:r.concat(zr.errors),e=r.length);
var k=G===e;if(!k)break}}}else return se.errors=[{}],!1;var u=F===e}else var u=!0;if(u){if(z.clear!==void 0&&s.call(z,"c\
lear")){let F=z.clear,E=e;if(e===E)if(Array.isArray(F)){if(F.length>1e5)return se.errors=[{}],!1;{var d=!0;let S=F.length;
for(let G=0;G<S;G++){let X=F[G],te=e;if(e===e)if(X&&typeof X=="object"&&!Array.isArray(X)){let de;if((X.schema===void 0||
!s.call(X,"schema"))&&(de="schema")||(X.table===void 0||!s.call(X,"table"))&&(de="table")||(X.column===void 0||!s.call(X,
"column"))&&(de="column"))return se.errors=[{}],!1;{let U=e;for(let _e of Object.keys(X))if(!(_e==="schema"||_e==="table"||
_e==="column"))return se.errors=[{}],!1;if(U===e){if(X.schema!==void 0&&s.call(X,"schema")){let _e=X.schema,Fe=e;if(typeof _e!=
"string"&&_e!==null)return se.errors=[{}],!1;if(e===Fe&&typeof _e=="string"&&l(_e)>63)return se.errors=[{}],!1;var o=Fe===
e}else var o=!0;if(o){if(X.table!==void 0&&s.call(X,"table")){let Fe=X.table,me=e;if(typeof Fe!="string"&&Fe!==null)return se.
errors=[{}],!1;if(e===me&&typeof Fe=="string"&&l(Fe)>63)return se.errors=[{}],!1;var o=me===e}else var o=!0;if(o)if(X.column!==
void 0&&s.call(X,"column")){let Fe=X.column,me=e;if(typeof Fe!="string"&&Fe!==null)return se.errors=[{}],!1;if(e===me&&typeof Fe==
"string"&&l(Fe)>63)return se.errors=[{}],!1;var o=me===e}else var o=!0}}}}else return se.errors=[{}],!1;var d=te===e;if(!d)
break}}}else return se.errors=[{}],!1;var u=E===e}else var u=!0;if(u)if(z.detect!==void 0&&s.call(z,"detect")){let F=z.detect,
E=e;if(e===E)if(Array.isArray(F)){if(F.length>5)return se.errors=[{}],!1;{var n=!0;let S=F.length;for(let G=0;G<S;G++){let X=F[G],
te=e;if(e===te)if(typeof X=="string"){if(l(X)>64)return se.errors=[{}],!1;if(l(X)<1)return se.errors=[{}],!1}else return se.
errors=[{}],!1;var n=te===e;if(!n)break}}}else return se.errors=[{}],!1;var u=E===e}else var u=!0}}}}}else return se.errors=
[{}],!1;var t=q===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let q=e;if(typeof i.guarded!="boolea\
n")return se.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let W=i.limits,C=e;
if(e===C)if(W&&typeof W=="object"&&!Array.isArray(W)){let T;if((W.sessionSeconds===void 0||!s.call(W,"sessionSeconds"))&&
(T="sessionSeconds"))return se.errors=[{}],!1;{let I=e;for(let F of Object.keys(W))if(!(F==="rows"||F==="statementSecond\
s"||F==="sessionSeconds"||F==="sessionRows"))return se.errors=[{}],!1;if(I===e){if(W.rows!==void 0&&s.call(W,"rows")){let F=W.
rows,E=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return se.errors=[{}],!1;if(e===E&&typeof F=="number"&&
isFinite(F)){if(F>1e9||isNaN(F))return se.errors=[{}],!1;if(F<1||isNaN(F))return se.errors=[{}],!1}var a=E===e}else var a=!0;
if(a){if(W.statementSeconds!==void 0&&s.call(W,"statementSeconds")){let E=W.statementSeconds,Z=e;if(!(typeof E=="number"&&
!(E%1)&&!isNaN(E)&&isFinite(E)))return se.errors=[{}],!1;if(e===Z&&typeof E=="number"&&isFinite(E)){if(E>31622400||isNaN(
E))return se.errors=[{}],!1;if(E<1||isNaN(E))return se.errors=[{}],!1}var a=Z===e}else var a=!0;if(a){if(W.sessionSeconds!==
void 0&&s.call(W,"sessionSeconds")){let Z=W.sessionSeconds,S=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))
return se.errors=[{}],!1;if(e===S&&typeof Z=="number"&&isFinite(Z)){if(Z>9007199254740991||isNaN(Z))return se.errors=[{}],
!1;if(Z<0||isNaN(Z))return se.errors=[{}],!1}var a=S===e}else var a=!0;if(a)if(W.sessionRows!==void 0&&s.call(W,"session\
Rows")){let Z=W.sessionRows,S=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return se.errors=[{}],!1;if(e===
S&&typeof Z=="number"&&isFinite(Z)){if(Z>1e12||isNaN(Z))return se.errors=[{}],!1;if(Z<1||isNaN(Z))return se.errors=[{}],
!1}var a=S===e}else var a=!0}}}}}else return se.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(
i,"record")){let C=i.record,D=e;if(e===D)if(C&&typeof C=="object"&&!Array.isArray(C)){let I;if((C.results===void 0||!s.call(
C,"results"))&&(I="results")||(C.rows===void 0||!s.call(C,"rows"))&&(I="rows")||(C.durable===void 0||!s.call(C,"durable"))&&
(I="durable"))return se.errors=[{}],!1;{let F=e;for(let E of Object.keys(C))if(!(E==="results"||E==="rows"||E==="durable"))
return se.errors=[{}],!1;if(F===e){if(C.results!==void 0&&s.call(C,"results")){let E=C.results,Z=e;if(typeof E!="string")
return se.errors=[{}],!1;if(!(E==="none"||E==="digest"||E==="rows"))return se.errors=[{}],!1;var _=Z===e}else var _=!0;if(_){
if(C.rows!==void 0&&s.call(C,"rows")){let Z=C.rows,S=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return se.
errors=[{}],!1;if(e===S&&typeof Z=="number"&&isFinite(Z)){if(Z>1e4||isNaN(Z))return se.errors=[{}],!1;if(Z<0||isNaN(Z))return se.
errors=[{}],!1}var _=S===e}else var _=!0;if(_)if(C.durable!==void 0&&s.call(C,"durable")){let Z=C.durable,S=e;if(typeof Z!=
"string")return se.errors=[{}],!1;if(!(Z==="before"||Z==="within-a-second"))return se.errors=[{}],!1;var _=S===e}else var _=!0}}}}else
return se.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(i.sessions!==void 0&&s.call(i,"sessions")){let D=i.sessions,
T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return se.errors=[{}],!1;if(e===T&&typeof D=="number"&&isFinite(
D)){if(D>1e3||isNaN(D))return se.errors=[{}],!1;if(D<1||isNaN(D))return se.errors=[{}],!1}var t=T===e}else var t=!0;if(t){
if(i.client!==void 0&&s.call(i,"client")){let T=i.client,I=e;if(e===I)if(typeof T=="string"){if(l(T)>45)return se.errors=
[{}],!1;if(l(T)<2)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(i.watched!==void 0&&
s.call(i,"watched")){let T=i.watched,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if((T.tables===void 0||
!s.call(T,"tables"))&&(E="tables")||(T.columns===void 0||!s.call(T,"columns"))&&(E="columns"))return se.errors=[{}],!1;{
let Z=e;for(let S of Object.keys(T))if(!(S==="tables"||S==="columns"))return se.errors=[{}],!1;if(Z===e){if(T.tables!==void 0&&
s.call(T,"tables")){let S=T.tables,G=e;if(e===G)if(Array.isArray(S)){if(S.length>2e4)return se.errors=[{}],!1;{var p=!0;
let te=S.length;for(let pe=0;pe<te;pe++){let de=S[pe],U=e;if(e===e)if(de&&typeof de=="object"&&!Array.isArray(de)){let Fe;
if((de.schema===void 0||!s.call(de,"schema"))&&(Fe="schema")||(de.table===void 0||!s.call(de,"table"))&&(Fe="table"))return se.
errors=[{}],!1;{let me=e;for(let ae of Object.keys(de))if(!(ae==="schema"||ae==="table"))return se.errors=[{}],!1;if(me===
e){if(de.schema!==void 0&&s.call(de,"schema")){let ae=de.schema,Oe=e;if(typeof ae!="string"&&ae!==null)return se.errors=
[{}],!1;if(e===Oe&&typeof ae=="string"&&l(ae)>63)return se.errors=[{}],!1;var x=Oe===e}else var x=!0;if(x)if(de.table!==
void 0&&s.call(de,"table")){let ae=de.table,Oe=e;if(typeof ae!="string"&&ae!==null)return se.errors=[{}],!1;if(e===Oe&&typeof ae==
"string"&&l(ae)>63)return se.errors=[{}],!1;var x=Oe===e}else var x=!0}}}else return se.errors=[{}],!1;var p=U===e;if(!p)
break}}}else return se.errors=[{}],!1;var P=G===e}else var P=!0;if(P)if(T.columns!==void 0&&s.call(T,"columns")){let S=T.
columns,G=e;if(e===G)if(Array.isArray(S)){if(S.length>2e4)return se.errors=[{}],!1;{var j=!0;let te=S.length;for(let pe=0;pe<
te;pe++){let de=S[pe],U=e;if(e===e)if(de&&typeof de=="object"&&!Array.isArray(de)){let Fe;if((de.schema===void 0||!s.call(
de,"schema"))&&(Fe="schema")||(de.table===void 0||!s.call(de,"table"))&&(Fe="table")||(de.column===void 0||!s.call(de,"c\
olumn"))&&(Fe="column"))return se.errors=[{}],!1;{let me=e;for(let ae of Object.keys(de))if(!(ae==="schema"||ae==="table"||
ae==="column"))return se.errors=[{}],!1;if(me===e){if(de.schema!==void 0&&s.call(de,"schema")){let ae=de.schema,Oe=e;if(typeof ae!=
"string"&&ae!==null)return se.errors=[{}],!1;if(e===Oe&&typeof ae=="string"&&l(ae)>63)return se.errors=[{}],!1;var L=Oe===
e}else var L=!0;if(L){if(de.table!==void 0&&s.call(de,"table")){let Oe=de.table,ke=e;if(typeof Oe!="string"&&Oe!==null)return se.
errors=[{}],!1;if(e===ke&&typeof Oe=="string"&&l(Oe)>63)return se.errors=[{}],!1;var L=ke===e}else var L=!0;if(L)if(de.column!==
void 0&&s.call(de,"column")){let Oe=de.column,ke=e;if(typeof Oe!="string"&&Oe!==null)return se.errors=[{}],!1;if(e===ke&&
typeof Oe=="string"&&l(Oe)>63)return se.errors=[{}],!1;var L=ke===e}else var L=!0}}}}else return se.errors=[{}],!1;var j=U===
e;if(!j)break}}}else return se.errors=[{}],!1;var P=G===e}else var P=!0}}}else return se.errors=[{}],!1;var t=I===e}else
var t=!0}}}}}}}}}}}}}}}}else return se.errors=[{}],!1;return se.errors=r,e===0}var ji=new RegExp("^[A-Za-z][A-Za-z0-9_./\
-]*$","u");function Tr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.code===void 0||!s.call(i,"code"))&&(v="code")||(i.message===void 0||
!s.call(i,"message"))&&(v="message"))return Tr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b==="code"||b===
"message"))return Tr.errors=[{}],!1;if(h===e){if(i.code!==void 0&&s.call(i,"code")){let b=i.code,y=e;if(e===e)if(typeof b==
"string"){if(l(b)>100)return Tr.errors=[{}],!1;if(l(b)<1)return Tr.errors=[{}],!1;if(!ji.test(b))return Tr.errors=[{}],!1}else
return Tr.errors=[{}],!1;var t=y===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(i,"message")){let b=i.message,y=e;
if(e===y)if(typeof b=="string"){if(l(b)>4096)return Tr.errors=[{}],!1;if(l(b)<1)return Tr.errors=[{}],!1}else return Tr.
errors=[{}],!1;var t=y===e}else var t=!0}}}else return Tr.errors=[{}],!1;return Tr.errors=r,e===0}function Hr(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let h;if((i.decision===void 0||!s.call(i,"decision"))&&(h="decision")||(i.view===void 0||!s.call(i,"view"))&&(h="view")||
(i.until===void 0||!s.call(i,"until"))&&(h="until")||(i.reasons===void 0||!s.call(i,"reasons"))&&(h="reasons"))return Hr.
errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="decision"||y==="view"||y==="until"||y==="reasons"))return Hr.
errors=[{}],!1;if(b===e){if(i.decision!==void 0&&s.call(i,"decision")){let y=i.decision,c=e;if(typeof y!="string")return Hr.
errors=[{}],!1;if(y!=="allow")return Hr.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.view!==void 0&&s.call(i,"vie\
w")){let c=e;se(i.view,{instancePath:B+"/view",parentData:i,parentDataProperty:"view",rootData:V})||(r=r===null?se.errors:
r.concat(se.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let u=i.until,k=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Hr.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>253402300799||isNaN(u))return Hr.errors=[{}],!1;if(u<0||isNaN(u))return Hr.errors=[{}],!1}var t=k===e}else var t=!0;
if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let u=i.reasons,k=e;if(e===k)if(Array.isArray(u)){if(u.length>100)return Hr.
errors=[{}],!1;{var v=!0;let o=u.length;for(let n=0;n<o;n++){let a=e;Tr(u[n],{instancePath:B+"/reasons/"+n,parentData:u,
parentDataProperty:n,rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var v=a===e;if(!v)break}}}else return Hr.
errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return Hr.errors=[{}],!1;return Hr.errors=r,e===0}function cr(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.decision===void 0||!s.call(i,"decision"))&&(y="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(y="r\
easons")||(i.choices===void 0||!s.call(i,"choices"))&&(y="choices")||(i.until===void 0||!s.call(i,"until"))&&(y="until"))
return cr.errors=[{}],!1;{let c=e;for(let u of Object.keys(i))if(!(u==="decision"||u==="reasons"||u==="choices"||u==="un\
til"))return cr.errors=[{}],!1;if(c===e){if(i.decision!==void 0&&s.call(i,"decision")){let u=i.decision,k=e;if(typeof u!=
"string")return cr.errors=[{}],!1;if(u!=="deny")return cr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let k=i.reasons,d=e;if(e===d)if(Array.isArray(k)){if(k.length>100)return cr.errors=[{}],!1;
{var v=!0;let n=k.length;for(let a=0;a<n;a++){let _=e;Tr(k[a],{instancePath:B+"/reasons/"+a,parentData:k,parentDataProperty:a,
rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var v=_===e;if(!v)break}}}else return cr.errors=[{}],
!1;var t=d===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){let d=i.choices,o=e;if(e===o)if(Array.isArray(
d)){if(d.length>1e3)return cr.errors=[{}],!1;{var h=!0;let a=d.length;for(let _=0;_<a;_++){let p=d[_],x=e;if(e===x)if(p&&
typeof p=="object"&&!Array.isArray(p)){let L;if((p.grant===void 0||!s.call(p,"grant"))&&(L="grant")||(p.role===void 0||!s.
call(p,"role"))&&(L="role")||(p.until===void 0||!s.call(p,"until"))&&(L="until"))return cr.errors=[{}],!1;{let P=e;for(let A of Object.
keys(p))if(!(A==="grant"||A==="role"||A==="until"))return cr.errors=[{}],!1;if(P===e){if(p.grant!==void 0&&s.call(p,"gra\
nt")){let A=p.grant,N=e;if(e===e)if(typeof A=="string"){if(l(A)>127)return cr.errors=[{}],!1;if(l(A)<3)return cr.errors=
[{}],!1;if(!vi.test(A))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var b=N===e}else var b=!0;if(b){if(p.role!==
void 0&&s.call(p,"role")){let N=p.role,m=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return cr.errors=[{}],!1;if(l(N)<1)
return cr.errors=[{}],!1;if(!pr.test(N))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var b=m===e}else var b=!0;
if(b)if(p.until!==void 0&&s.call(p,"until")){let N=p.until,m=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))
return cr.errors=[{}],!1;if(e===m&&typeof N=="number"&&isFinite(N)){if(N>253402300799||isNaN(N))return cr.errors=[{}],!1;
if(N<0||isNaN(N))return cr.errors=[{}],!1}var b=m===e}else var b=!0}}}}else return cr.errors=[{}],!1;var h=x===e;if(!h)break}}}else
return cr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.until!==void 0&&s.call(i,"until")){let d=i.until,o=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return cr.errors=[{}],!1;if(e===o&&typeof d=="number"&&isFinite(d)){if(d>253402300799||
isNaN(d))return cr.errors=[{}],!1;if(d<0||isNaN(d))return cr.errors=[{}],!1}var t=o===e}else var t=!0}}}}}else return cr.
errors=[{}],!1;return cr.errors=r,e===0}var it={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."},heldRows:{type:"integer",
minimum:1,maximum:1e9,description:"Rows beyond which an approval would be needed."}},description:"Absent: no limit of th\
at kind."}},description:"A statement may run, may not, or waits."};function hr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.decision===void 0||!s.
call(i,"decision"))&&(b="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(b="reasons")||(i.until===void 0||!s.call(
i,"until"))&&(b="until")||(i.limits===void 0||!s.call(i,"limits"))&&(b="limits"))return hr.errors=[{}],!1;{let y=e;for(let c of Object.
keys(i))if(!(c==="decision"||c==="reasons"||c==="until"||c==="limits"))return hr.errors=[{}],!1;if(y===e){if(i.decision!==
void 0&&s.call(i,"decision")){let c=i.decision,u=e;if(typeof c!="string")return hr.errors=[{}],!1;if(!(c==="allow"||c===
"deny"||c==="hold"))return hr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){
let u=i.reasons,k=e;if(e===k)if(Array.isArray(u)){if(u.length>100)return hr.errors=[{}],!1;{var v=!0;let o=u.length;for(let n=0;n<
o;n++){let a=e;Tr(u[n],{instancePath:B+"/reasons/"+n,parentData:u,parentDataProperty:n,rootData:V})||(r=r===null?Tr.errors:
r.concat(Tr.errors),e=r.length);var v=a===e;if(!v)break}}}else return hr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){
if(i.until!==void 0&&s.call(i,"until")){let k=i.until,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return hr.
errors=[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))return hr.errors=[{}],!1;if(k<0||isNaN(
k))return hr.errors=[{}],!1}var t=d===e}else var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let k=i.limits,d=e;
if(e===d)if(k&&typeof k=="object"&&!Array.isArray(k)){let n=e;for(let a of Object.keys(k))if(!(a==="rows"||a==="statemen\
tSeconds"||a==="sessionRows"||a==="heldRows"))return hr.errors=[{}],!1;if(n===e){if(k.rows!==void 0&&s.call(k,"rows")){let a=k.
rows,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return hr.errors=[{}],!1;if(e===_&&typeof a=="number"&&
isFinite(a)){if(a>1e9||isNaN(a))return hr.errors=[{}],!1;if(a<1||isNaN(a))return hr.errors=[{}],!1}var h=_===e}else var h=!0;
if(h){if(k.statementSeconds!==void 0&&s.call(k,"statementSeconds")){let _=k.statementSeconds,p=e;if(!(typeof _=="number"&&
!(_%1)&&!isNaN(_)&&isFinite(_)))return hr.errors=[{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>31622400||isNaN(
_))return hr.errors=[{}],!1;if(_<1||isNaN(_))return hr.errors=[{}],!1}var h=p===e}else var h=!0;if(h){if(k.sessionRows!==
void 0&&s.call(k,"sessionRows")){let p=k.sessionRows,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return hr.
errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>1e12||isNaN(p))return hr.errors=[{}],!1;if(p<1||isNaN(p))
return hr.errors=[{}],!1}var h=x===e}else var h=!0;if(h)if(k.heldRows!==void 0&&s.call(k,"heldRows")){let p=k.heldRows,x=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return hr.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(
p)){if(p>1e9||isNaN(p))return hr.errors=[{}],!1;if(p<1||isNaN(p))return hr.errors=[{}],!1}var h=x===e}else var h=!0}}}}else
return hr.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else return hr.errors=[{}],!1;return hr.errors=r,e===0}function Ni(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,h=null,b=e;Hr(i,{instancePath:B,
parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var c=b===e;c&&(v=
!0,h=0);let y=e;cr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?cr.errors:r.concat(cr.
errors),e=r.length);var c=y===e;if(c&&v)v=!1,h=[h,1];else{c&&(v=!0,h=1);let u=e;hr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var c=u===e;c&&v?(v=!1,h=[h,2]):c&&(v=!0,h=2)}if(v)e=
t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,Ni.errors=r,!1}return Ni.errors=r,e===
0}var Ui=ci,_s={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
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
ol."},now:{type:"integer",minimum:0,maximum:253402300799,description:"The instant it was decided for, in seconds."},grantAsked:{
type:"boolean",description:"The token was issued for this one grant."},claimsCut:{type:"boolean",description:"Some claim\
s did not fit and are left out."},application:{type:"string",minLength:0,maxLength:2048,description:"What the client cal\
ls itself; not proved."},trial:{type:"boolean",description:"A trial issuer vouched."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A se\
ssion starts."},Ur=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),Dr=new RegExp("\
^[0-9a-f]{64}$","u"),Br=new RegExp("^[A-Za-z0-9_-]{86}$","u");function ye(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.v===void 0||!s.call(i,
"v"))&&(n="v")||(i.n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.session===void 0||!s.call(i,"session"))&&
(n="session")||(i.journal===void 0||!s.call(i,"journal"))&&(n="journal")||(i.key===void 0||!s.call(i,"key"))&&(n="key")||
(i.subject===void 0||!s.call(i,"subject"))&&(n="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(n="tokenId")||(i.
resource===void 0||!s.call(i,"resource"))&&(n="resource")||(i.role===void 0||!s.call(i,"role"))&&(n="role")||(i.grant===
void 0||!s.call(i,"grant"))&&(n="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(n="grantUntil")||(i.bundle===
void 0||!s.call(i,"bundle"))&&(n="bundle")||(i.address===void 0||!s.call(i,"address"))&&(n="address")||(i.protocol===void 0||
!s.call(i,"protocol"))&&(n="protocol"))return ye.errors=[{}],!1;{let a=e;for(let _ of Object.keys(i))if(!s.call(_s.properties,
_))return ye.errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(
_)&&isFinite(_)))return ye.errors=[{}],!1;if(_!==1)return ye.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let p=i.n,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ye.errors=[{}],!1;if(e===x&&
typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ye.errors=[{}],!1;if(p<1||isNaN(p))return ye.errors=
[{}],!1}var t=x===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,j=e;if(e===j)if(typeof x=="string"){
if(l(x)>24)return ye.errors=[{}],!1;if(l(x)<24)return ye.errors=[{}],!1;if(!Ur.test(x))return ye.errors=[{}],!1}else return ye.
errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let j=i.prev,L=e;if(e===L)if(typeof j==
"string"){if(l(j)>64)return ye.errors=[{}],!1;if(l(j)<64)return ye.errors=[{}],!1;if(!Dr.test(j))return ye.errors=[{}],!1}else
return ye.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.type,P=e;if(typeof L!=
"string")return ye.errors=[{}],!1;if(L!=="session-start")return ye.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.session!==
void 0&&s.call(i,"session")){let P=i.session,A=e;if(e===A)if(typeof P=="string"){if(l(P)>64)return ye.errors=[{}],!1;if(l(
P)<8)return ye.errors=[{}],!1;if(!Qr.test(P))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=A===e}else var t=!0;
if(t){if(i.journal!==void 0&&s.call(i,"journal")){let A=i.journal,N=e;if(e===N)if(typeof A=="string"){if(l(A)>64)return ye.
errors=[{}],!1;if(l(A)<8)return ye.errors=[{}],!1;if(!Qr.test(A))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let N=i.key,m=e;if(e===e)if(typeof N=="string"){if(l(
N)>128)return ye.errors=[{}],!1;if(l(N)<1)return ye.errors=[{}],!1;if(!Pr.test(N))return ye.errors=[{}],!1}else return ye.
errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let m=i.subject,g=e,f=e,O=!1,
w=null,$=e;if(e===$)if(m&&typeof m=="object"&&!Array.isArray(m)){let z;if((m.kind===void 0||!s.call(m,"kind"))&&(z="kind")||
(m.name===void 0||!s.call(m,"name"))&&(z="name")||(m.issuer===void 0||!s.call(m,"issuer"))&&(z="issuer")||(m.subject===void 0||
!s.call(m,"subject"))&&(z="subject")||(m.claims===void 0||!s.call(m,"claims"))&&(z="claims")||(m.authenticatedAt===void 0||
!s.call(m,"authenticatedAt"))&&(z="authenticatedAt")){let q={};r===null?r=[q]:r.push(q),e++}else{let q=e;for(let W of Object.
keys(m))if(!(W==="kind"||W==="name"||W==="issuer"||W==="subject"||W==="claims"||W==="authenticatedAt")){let C={};r===null?
r=[C]:r.push(C),e++;break}if(q===e){if(m.kind!==void 0&&s.call(m,"kind")){let W=m.kind,C=e;if(typeof W!="string"){let T={};
r===null?r=[T]:r.push(T),e++}if(W!=="user"){let T={};r===null?r=[T]:r.push(T),e++}var v=C===e}else var v=!0;if(v){if(m.name!==
void 0&&s.call(m,"name")){let C=m.name,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(
I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else
var v=!0;if(v){if(m.issuer!==void 0&&s.call(m,"issuer")){let D=m.issuer,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){
let F={};r===null?r=[F]:r.push(F),e++}else if(l(D)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:
r.push(F),e++}var v=T===e}else var v=!0;if(v){if(m.subject!==void 0&&s.call(m,"subject")){let T=m.subject,I=e;if(e===I)if(typeof T==
"string"){if(l(T)>2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(T)<0){let E={};r===null?r=[E]:r.push(E),e++}}else{
let E={};r===null?r=[E]:r.push(E),e++}var v=I===e}else var v=!0;if(v){if(m.claims!==void 0&&s.call(m,"claims")){let I=m.
claims,F=e;if(e===F)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){let Z={};r===null?r=[Z]:r.
push(Z),e++}else{for(let Z of Object.keys(I)){let S=e;if(e===S)if(typeof Z=="string"){if(l(Z)>1024){let G={};r===null?r=
[G]:r.push(G),e++}else if(l(Z)<1){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var h=S===
e;if(!h){let G={};r===null?r=[G]:r.push(G),e++;break}}if(h)for(let Z of Object.keys(I)){let S=I[Z],G=e;if(e===G)if(Array.
isArray(S))if(S.length>1e4){let X={};r===null?r=[X]:r.push(X),e++}else{var b=!0;let X=S.length;for(let te=0;te<X;te++){let pe=S[te],
de=e;if(e===de)if(typeof pe=="string"){if(l(pe)>2048){let _e={};r===null?r=[_e]:r.push(_e),e++}else if(l(pe)<0){let _e={};
r===null?r=[_e]:r.push(_e),e++}}else{let _e={};r===null?r=[_e]:r.push(_e),e++}var b=de===e;if(!b)break}}else{let X={};r===
null?r=[X]:r.push(X),e++}var y=G===e;if(!y)break}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var v=F===e}else var v=!0;if(v)
if(m.authenticatedAt!==void 0&&s.call(m,"authenticatedAt")){let I=m.authenticatedAt,F=e;if(!(typeof I=="number"&&!(I%1)&&
!isNaN(I)&&isFinite(I))){let Z={};r===null?r=[Z]:r.push(Z),e++}if(e===F&&typeof I=="number"&&isFinite(I)){if(I>253402300799||
isNaN(I)){let Z={};r===null?r=[Z]:r.push(Z),e++}else if(I<0||isNaN(I)){let Z={};r===null?r=[Z]:r.push(Z),e++}}var v=F===
e}else var v=!0}}}}}}}else{let z={};r===null?r=[z]:r.push(z),e++}var d=$===e;d&&(O=!0,w=0);let R=e;if(e===R)if(m&&typeof m==
"object"&&!Array.isArray(m)){let z;if((m.kind===void 0||!s.call(m,"kind"))&&(z="kind")||(m.issuer===void 0||!s.call(m,"i\
ssuer"))&&(z="issuer")||(m.claims===void 0||!s.call(m,"claims"))&&(z="claims")||(m.authenticatedAt===void 0||!s.call(m,"\
authenticatedAt"))&&(z="authenticatedAt")){let q={};r===null?r=[q]:r.push(q),e++}else{let q=e;for(let W of Object.keys(m))
if(!(W==="kind"||W==="issuer"||W==="claims"||W==="authenticatedAt")){let C={};r===null?r=[C]:r.push(C),e++;break}if(q===
e){if(m.kind!==void 0&&s.call(m,"kind")){let W=m.kind,C=e;if(typeof W!="string"){let T={};r===null?r=[T]:r.push(T),e++}if(W!==
"workload"){let T={};r===null?r=[T]:r.push(T),e++}var c=C===e}else var c=!0;if(c){if(m.issuer!==void 0&&s.call(m,"issuer")){
let C=m.issuer,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(C)<0){let I={};
r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var c=D===e}else var c=!0;if(c){if(m.claims!==void 0&&
s.call(m,"claims")){let D=m.claims,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.isArray(D))if(Object.keys(D).length>100){
let F={};r===null?r=[F]:r.push(F),e++}else{for(let F of Object.keys(D)){let E=e;if(e===E)if(typeof F=="string"){if(l(F)>
1024){let Z={};r===null?r=[Z]:r.push(Z),e++}else if(l(F)<1){let Z={};r===null?r=[Z]:r.push(Z),e++}}else{let Z={};r===null?
r=[Z]:r.push(Z),e++}var u=E===e;if(!u){let Z={};r===null?r=[Z]:r.push(Z),e++;break}}if(u)for(let F of Object.keys(D)){let E=D[F],
Z=e;if(e===Z)if(typeof E=="string"){if(l(E)>2048){let S={};r===null?r=[S]:r.push(S),e++}else if(l(E)<0){let S={};r===null?
r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var k=Z===e;if(!k)break}}else{let F={};r===null?r=[F]:r.
push(F),e++}var c=T===e}else var c=!0;if(c)if(m.authenticatedAt!==void 0&&s.call(m,"authenticatedAt")){let D=m.authenticatedAt,
T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let F={};r===null?r=[F]:r.push(F),e++}if(e===T&&typeof D==
"number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let F={};r===null?r=[F]:r.push(F),e++}else if(D<0||isNaN(D)){let F={};
r===null?r=[F]:r.push(F),e++}}var c=T===e}else var c=!0}}}}}else{let z={};r===null?r=[z]:r.push(z),e++}var d=R===e;if(d&&
O?(O=!1,w=[w,1]):d&&(O=!0,w=1),O)e=f,r!==null&&(f?r.length=f:r=null);else{let z={};return r===null?r=[z]:r.push(z),e++,ye.
errors=r,!1}var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let g=i.tokenId,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>2048)return ye.errors=[{}],!1;if(l(g)<0)return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let f=i.resource,O=e;if(e===O)if(typeof f=="string"){
if(l(f)>2048)return ye.errors=[{}],!1;if(l(f)<0)return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let O=i.role,w=e;if(e===w)if(typeof O=="string"){if(l(O)>2048)return ye.errors=
[{}],!1;if(l(O)<0)return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let w=i.grant,$=e;if(e===$)if(typeof w=="string"){if(l(w)>2048)return ye.errors=[{}],!1;if(l(w)<0)return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let $=i.grantUntil,R=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return ye.errors=[{}],!1;if(e===R&&
typeof $=="number"&&isFinite($)){if($>253402300799||isNaN($))return ye.errors=[{}],!1;if($<0||isNaN($))return ye.errors=
[{}],!1}var t=R===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let R=i.bundle,H=e;if(e===H)if(R&&typeof R==
"object"&&!Array.isArray(R)){let q;if((R.revision===void 0||!s.call(R,"revision"))&&(q="revision")||(R.seq===void 0||!s.
call(R,"seq"))&&(q="seq")||(R.digest===void 0||!s.call(R,"digest"))&&(q="digest"))return ye.errors=[{}],!1;{let W=e;for(let C of Object.
keys(R))if(!(C==="revision"||C==="seq"||C==="digest"))return ye.errors=[{}],!1;if(W===e){if(R.revision!==void 0&&s.call(
R,"revision")){let C=R.revision,D=e;if(e===D)if(typeof C=="string"){if(l(C)>73)return ye.errors=[{}],!1;if(l(C)<1)return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var o=D===e}else var o=!0;if(o){if(R.seq!==void 0&&s.call(R,"seq")){let D=R.
seq,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ye.errors=[{}],!1;if(e===T&&typeof D=="number"&&
isFinite(D)){if(D>9007199254740991||isNaN(D))return ye.errors=[{}],!1;if(D<0||isNaN(D))return ye.errors=[{}],!1}var o=T===
e}else var o=!0;if(o)if(R.digest!==void 0&&s.call(R,"digest")){let D=R.digest,T=e;if(e===e)if(typeof D=="string"){if(l(D)>
71)return ye.errors=[{}],!1;if(l(D)<71)return ye.errors=[{}],!1;if(!Yr.test(D))return ye.errors=[{}],!1}else return ye.errors=
[{}],!1;var o=T===e}else var o=!0}}}}else return ye.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.address!==void 0&&
s.call(i,"address")){let H=i.address,z=e;if(e===z)if(typeof H=="string"){if(l(H)>2048)return ye.errors=[{}],!1;if(l(H)<0)
return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,
"protocol")){let z=i.protocol,q=e;if(e===q)if(typeof z=="string"){if(l(z)>2048)return ye.errors=[{}],!1;if(l(z)<0)return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let q=i.
now,W=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return ye.errors=[{}],!1;if(e===W&&typeof q=="number"&&
isFinite(q)){if(q>253402300799||isNaN(q))return ye.errors=[{}],!1;if(q<0||isNaN(q))return ye.errors=[{}],!1}var t=W===e}else
var t=!0;if(t){if(i.grantAsked!==void 0&&s.call(i,"grantAsked")){let W=e;if(typeof i.grantAsked!="boolean")return ye.errors=
[{}],!1;var t=W===e}else var t=!0;if(t){if(i.claimsCut!==void 0&&s.call(i,"claimsCut")){let C=e;if(typeof i.claimsCut!="\
boolean")return ye.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"application")){let D=i.
application,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048)return ye.errors=[{}],!1;if(l(D)<0)return ye.errors=[{}],!1}else
return ye.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let T=e;if(typeof i.trial!=
"boolean")return ye.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let I=i.kid,F=e;if(e===
e)if(typeof I=="string"){if(l(I)>128)return ye.errors=[{}],!1;if(l(I)<1)return ye.errors=[{}],!1;if(!Pr.test(I))return ye.
errors=[{}],!1}else return ye.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let I=i.
sig,F=e;if(e===F)if(typeof I=="string"){if(l(I)>86)return ye.errors=[{}],!1;if(l(I)<86)return ye.errors=[{}],!1;if(!Br.test(
I))return ye.errors=[{}],!1}else return ye.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return ye.
errors=[{}],!1;return ye.errors=r,e===0}var ws={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","statement","text","changed","parts","decision","reasons","revision"],properties:{v:{type:"integer",const:1,description:"\
The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its \
file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]\
{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{
type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-25\
6 of the line before, newline included; zeros for the first."},type:{type:"string",const:"statement",description:"A stat\
ement is decided; on stable storage before it is forwarded."},statement:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Its number in the session."},now:{type:"integer",minimum:0,maximum:253402300799,description:"The instant it\
 was decided for, in seconds."},text:{type:"string",maxLength:131072,description:"As received; literals of masked column\
s are masked."},textCut:{$ref:"record#/$defs/recordedCut"},changed:{type:"boolean",description:"Masks were compiled in."},
compiled:{$ref:"words#/$defs/digest",description:"Digest of what goes upstream."},prepared:{type:"string",minLength:0,maxLength:2048,
description:"Name of the prepared statement."},binds:{type:"array",maxItems:1e3,items:{$ref:"record#/$defs/recordedBind"},
description:"Bind values."},bindCount:{type:"integer",minimum:0,maximum:65535,description:"How many there were, when not\
 all are kept."},parts:{type:"array",maxItems:100,items:{$ref:"record#/$defs/recordedPart"},description:"Facts of each s\
tatement."},partCount:{type:"integer",minimum:0,maximum:9007199254740991,description:"How many there were, when not all \
are kept."},namesCut:{type:"boolean",description:"Some names did not fit and are left out."},decision:{type:"string",enum:[
"allow","deny","hold"],description:"The answer."},by:{type:"string",enum:["session","protocol"],description:"Who refused\
, where it was not the policy."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"\
Why."},revision:{type:"string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},kid:{$ref:"wor\
ds#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A\
-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line \
before it."}},description:"A statement is decided; on stable storage before it is forwarded."},st={type:"object",additionalProperties:!1,
required:["value"],properties:{value:{type:["string","null"],maxLength:131072,description:"The value, or [masked]."},encoding:{
type:"string",const:"base64",description:"Sent in binary form."},masked:{type:"boolean",description:"It belongs to a mas\
ked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes of the whole, when it was cut."}},
description:"One bind value."};function Vr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.bytes===void 0||!s.call(i,"bytes"))&&(v="bytes")||
(i.digest===void 0||!s.call(i,"digest"))&&(v="digest"))return Vr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b===
"bytes"||b==="digest"))return Vr.errors=[{}],!1;if(h===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let b=i.bytes,y=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Vr.errors=[{}],!1;if(e===y&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||
isNaN(b))return Vr.errors=[{}],!1;if(b<0||isNaN(b))return Vr.errors=[{}],!1}var t=y===e}else var t=!0;if(t)if(i.digest!==
void 0&&s.call(i,"digest")){let b=i.digest,y=e;if(e===e)if(typeof b=="string"){if(l(b)>71)return Vr.errors=[{}],!1;if(l(
b)<71)return Vr.errors=[{}],!1;if(!Yr.test(b))return Vr.errors=[{}],!1}else return Vr.errors=[{}],!1;var t=y===e}else var t=!0}}}else
return Vr.errors=[{}],!1;return Vr.errors=r,e===0}var As={type:"object",additionalProperties:!1,required:["kinds","tags",
"reads","writes","masked"],properties:{kinds:{type:"array",maxItems:15,items:{$ref:"words#/$defs/statementKind"},description:"\
Kinds."},tags:{type:"array",maxItems:13,items:{$ref:"words#/$defs/statementTag"},description:"Tags."},reads:{type:"array",
maxItems:256,items:{type:"string",minLength:0,maxLength:2048,description:"A name."},description:"Relations read."},writes:{
type:"array",maxItems:256,items:{type:"string",minLength:0,maxLength:2048,description:"A name."},description:"Relations \
written."},functions:{type:"array",maxItems:256,items:{type:"string",minLength:0,maxLength:2048,description:"A name."},description:"\
Functions called."},lookups:{type:"array",maxItems:256,items:{type:"string",minLength:0,maxLength:2048,description:"A na\
me."},description:"Masked columns whose exact value found rows."},columns:{type:"array",maxItems:256,items:{type:"string",
minLength:0,maxLength:2048,description:"A name."},description:"Columns that guards name, of those it names or may read."},
behind:{type:"array",maxItems:256,items:{type:"string",minLength:0,maxLength:2048,description:"A name."},description:"Re\
lations that guards name, reached without being named."},catalogueOnly:{type:"boolean",description:"Reads nothing but th\
e server's own catalogue."},writesAtMost:{type:"integer",minimum:0,maximum:9007199254740991,description:"The most rows i\
t can write, where its text says so."},refusals:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},
description:"Why it cannot be made safe or understood, whatever the policy says."},masked:{type:"boolean",description:"T\
ouches a masked column."}},description:"Facts of one statement."},tt={type:"string",enum:["create","alter","drop","grant\
-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase",
"without-condition"],description:"A finer name of a statement, for guards."};function xr(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
code===void 0||!s.call(i,"code"))&&(v="code")||(i.message===void 0||!s.call(i,"message"))&&(v="message"))return xr.errors=
[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b==="code"||b==="message"))return xr.errors=[{}],!1;if(h===e){if(i.code!==
void 0&&s.call(i,"code")){let b=i.code,y=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return xr.errors=[{}],!1;if(l(b)<
1)return xr.errors=[{}],!1;if(!ji.test(b))return xr.errors=[{}],!1}else return xr.errors=[{}],!1;var t=y===e}else var t=!0;
if(t)if(i.message!==void 0&&s.call(i,"message")){let b=i.message,y=e;if(e===y)if(typeof b=="string"){if(l(b)>4096)return xr.
errors=[{}],!1;if(l(b)<1)return xr.errors=[{}],!1}else return xr.errors=[{}],!1;var t=y===e}else var t=!0}}}else return xr.
errors=[{}],!1;return xr.errors=r,e===0}function We(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.kinds===void 0||!s.call(i,"kinds"))&&(n=
"kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(n="tags")||(i.reads===void 0||!s.call(i,"reads"))&&(n="reads")||(i.writes===
void 0||!s.call(i,"writes"))&&(n="writes")||(i.masked===void 0||!s.call(i,"masked"))&&(n="masked"))return We.errors=[{}],
!1;{let a=e;for(let _ of Object.keys(i))if(!s.call(As.properties,_))return We.errors=[{}],!1;if(a===e){if(i.kinds!==void 0&&
s.call(i,"kinds")){let _=i.kinds,p=e;if(e===p)if(Array.isArray(_)){if(_.length>15)return We.errors=[{}],!1;{var t=!0;let j=_.
length;for(let L=0;L<j;L++){let P=_[L],A=e;if(typeof P!="string")return We.errors=[{}],!1;if(!(P==="select"||P==="insert"||
P==="update"||P==="delete"||P==="merge"||P==="truncate"||P==="ddl"||P==="call"||P==="do"||P==="lock"||P==="notify"||P===
"maintenance"||P==="set"||P==="other"))return We.errors=[{}],!1;var t=A===e;if(!t)break}}}else return We.errors=[{}],!1;
var v=p===e}else var v=!0;if(v){if(i.tags!==void 0&&s.call(i,"tags")){let p=i.tags,x=e;if(e===x)if(Array.isArray(p)){if(p.
length>13)return We.errors=[{}],!1;{var h=!0;let L=p.length;for(let P=0;P<L;P++){let A=p[P],N=e;if(typeof A!="string")return We.
errors=[{}],!1;if(!(A==="create"||A==="alter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A==="alter-role"||A===
"copy"||A==="copy-file"||A==="copy-program"||A==="explain-analyze"||A==="prepare"||A==="cursor"||A==="two-phase"||A==="w\
ithout-condition"))return We.errors=[{}],!1;var h=N===e;if(!h)break}}}else return We.errors=[{}],!1;var v=x===e}else var v=!0;
if(v){if(i.reads!==void 0&&s.call(i,"reads")){let x=i.reads,j=e;if(e===j)if(Array.isArray(x)){if(x.length>256)return We.
errors=[{}],!1;{var b=!0;let P=x.length;for(let A=0;A<P;A++){let N=x[A],m=e;if(e===m)if(typeof N=="string"){if(l(N)>2048)
return We.errors=[{}],!1;if(l(N)<0)return We.errors=[{}],!1}else return We.errors=[{}],!1;var b=m===e;if(!b)break}}}else
return We.errors=[{}],!1;var v=j===e}else var v=!0;if(v){if(i.writes!==void 0&&s.call(i,"writes")){let j=i.writes,L=e;if(e===
L)if(Array.isArray(j)){if(j.length>256)return We.errors=[{}],!1;{var y=!0;let A=j.length;for(let N=0;N<A;N++){let m=j[N],
g=e;if(e===g)if(typeof m=="string"){if(l(m)>2048)return We.errors=[{}],!1;if(l(m)<0)return We.errors=[{}],!1}else return We.
errors=[{}],!1;var y=g===e;if(!y)break}}}else return We.errors=[{}],!1;var v=L===e}else var v=!0;if(v){if(i.functions!==
void 0&&s.call(i,"functions")){let L=i.functions,P=e;if(e===P)if(Array.isArray(L)){if(L.length>256)return We.errors=[{}],
!1;{var c=!0;let N=L.length;for(let m=0;m<N;m++){let g=L[m],f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return We.errors=
[{}],!1;if(l(g)<0)return We.errors=[{}],!1}else return We.errors=[{}],!1;var c=f===e;if(!c)break}}}else return We.errors=
[{}],!1;var v=P===e}else var v=!0;if(v){if(i.lookups!==void 0&&s.call(i,"lookups")){let P=i.lookups,A=e;if(e===A)if(Array.
isArray(P)){if(P.length>256)return We.errors=[{}],!1;{var u=!0;let m=P.length;for(let g=0;g<m;g++){let f=P[g],O=e;if(e===
O)if(typeof f=="string"){if(l(f)>2048)return We.errors=[{}],!1;if(l(f)<0)return We.errors=[{}],!1}else return We.errors=
[{}],!1;var u=O===e;if(!u)break}}}else return We.errors=[{}],!1;var v=A===e}else var v=!0;if(v){if(i.columns!==void 0&&s.
call(i,"columns")){let A=i.columns,N=e;if(e===N)if(Array.isArray(A)){if(A.length>256)return We.errors=[{}],!1;{var k=!0;
let g=A.length;for(let f=0;f<g;f++){let O=A[f],w=e;if(e===w)if(typeof O=="string"){if(l(O)>2048)return We.errors=[{}],!1;
if(l(O)<0)return We.errors=[{}],!1}else return We.errors=[{}],!1;var k=w===e;if(!k)break}}}else return We.errors=[{}],!1;
var v=N===e}else var v=!0;if(v){if(i.behind!==void 0&&s.call(i,"behind")){let N=i.behind,m=e;if(e===m)if(Array.isArray(N)){
if(N.length>256)return We.errors=[{}],!1;{var d=!0;let f=N.length;for(let O=0;O<f;O++){let w=N[O],$=e;if(e===$)if(typeof w==
"string"){if(l(w)>2048)return We.errors=[{}],!1;if(l(w)<0)return We.errors=[{}],!1}else return We.errors=[{}],!1;var d=$===
e;if(!d)break}}}else return We.errors=[{}],!1;var v=m===e}else var v=!0;if(v){if(i.catalogueOnly!==void 0&&s.call(i,"cat\
alogueOnly")){let m=e;if(typeof i.catalogueOnly!="boolean")return We.errors=[{}],!1;var v=m===e}else var v=!0;if(v){if(i.
writesAtMost!==void 0&&s.call(i,"writesAtMost")){let g=i.writesAtMost,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return We.errors=[{}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return We.errors=
[{}],!1;if(g<0||isNaN(g))return We.errors=[{}],!1}var v=f===e}else var v=!0;if(v){if(i.refusals!==void 0&&s.call(i,"refu\
sals")){let f=i.refusals,O=e;if(e===O)if(Array.isArray(f)){if(f.length>16)return We.errors=[{}],!1;{var o=!0;let $=f.length;
for(let R=0;R<$;R++){let H=e;xr(f[R],{instancePath:B+"/refusals/"+R,parentData:f,parentDataProperty:R,rootData:V})||(r=r===
null?xr.errors:r.concat(xr.errors),e=r.length);var o=H===e;if(!o)break}}}else return We.errors=[{}],!1;var v=O===e}else var v=!0;
if(v)if(i.masked!==void 0&&s.call(i,"masked")){let f=e;if(typeof i.masked!="boolean")return We.errors=[{}],!1;var v=f===
e}else var v=!0}}}}}}}}}}}}}else return We.errors=[{}],!1;return We.errors=r,e===0}function je(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.
v===void 0||!s.call(i,"v"))&&(c="v")||(i.n===void 0||!s.call(i,"n"))&&(c="n")||(i.at===void 0||!s.call(i,"at"))&&(c="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(c="prev")||(i.type===void 0||!s.call(i,"type"))&&(c="type")||(i.statement===void 0||
!s.call(i,"statement"))&&(c="statement")||(i.text===void 0||!s.call(i,"text"))&&(c="text")||(i.changed===void 0||!s.call(
i,"changed"))&&(c="changed")||(i.parts===void 0||!s.call(i,"parts"))&&(c="parts")||(i.decision===void 0||!s.call(i,"deci\
sion"))&&(c="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(c="reasons")||(i.revision===void 0||!s.call(i,"rev\
ision"))&&(c="revision"))return je.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(ws.properties,k))return je.
errors=[{}],!1;if(u===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return je.errors=[{}],!1;if(k!==1)return je.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let d=i.n,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return je.errors=[{}],!1;if(e===o&&typeof d==
"number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return je.errors=[{}],!1;if(d<1||isNaN(d))return je.errors=[{}],!1}
var t=o===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let o=i.at,n=e;if(e===n)if(typeof o=="string"){if(l(o)>
24)return je.errors=[{}],!1;if(l(o)<24)return je.errors=[{}],!1;if(!Ur.test(o))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let n=i.prev,a=e;if(e===a)if(typeof n=="st\
ring"){if(l(n)>64)return je.errors=[{}],!1;if(l(n)<64)return je.errors=[{}],!1;if(!Dr.test(n))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.type,_=e;if(typeof a!=
"string")return je.errors=[{}],!1;if(a!=="statement")return je.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.statement!==
void 0&&s.call(i,"statement")){let _=i.statement,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return je.
errors=[{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return je.errors=[{}],!1;if(_<
1||isNaN(_))return je.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let p=i.now,x=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(
p)){if(p>253402300799||isNaN(p))return je.errors=[{}],!1;if(p<0||isNaN(p))return je.errors=[{}],!1}var t=x===e}else var t=!0;
if(t){if(i.text!==void 0&&s.call(i,"text")){let x=i.text,j=e;if(e===j)if(typeof x=="string"){if(l(x)>131072)return je.errors=
[{}],!1}else return je.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.textCut!==void 0&&s.call(i,"textCut")){let j=e;
Vr(i.textCut,{instancePath:B+"/textCut",parentData:i,parentDataProperty:"textCut",rootData:V})||(r=r===null?Vr.errors:r.
concat(Vr.errors),e=r.length);var t=j===e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"changed")){let L=e;if(typeof i.
changed!="boolean")return je.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.compiled!==void 0&&s.call(i,"compiled")){
let P=i.compiled,A=e;if(e===e)if(typeof P=="string"){if(l(P)>71)return je.errors=[{}],!1;if(l(P)<71)return je.errors=[{}],
!1;if(!Yr.test(P))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.prepared!==
void 0&&s.call(i,"prepared")){let A=i.prepared,N=e;if(e===N)if(typeof A=="string"){if(l(A)>2048)return je.errors=[{}],!1;
if(l(A)<0)return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.binds!==void 0&&s.
call(i,"binds")){let N=i.binds,m=e;if(e===m)if(Array.isArray(N)){if(N.length>1e3)return je.errors=[{}],!1;{var v=!0;let f=N.
length;for(let O=0;O<f;O++){let w=N[O],$=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if((w.value===void 0||
!s.call(w,"value"))&&(H="value"))return je.errors=[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="value"||q==="en\
coding"||q==="masked"||q==="bytes"))return je.errors=[{}],!1;if(z===e){if(w.value!==void 0&&s.call(w,"value")){let q=w.value,
W=e;if(typeof q!="string"&&q!==null)return je.errors=[{}],!1;if(e===W&&typeof q=="string"&&l(q)>131072)return je.errors=
[{}],!1;var h=W===e}else var h=!0;if(h){if(w.encoding!==void 0&&s.call(w,"encoding")){let W=w.encoding,C=e;if(typeof W!=
"string")return je.errors=[{}],!1;if(W!=="base64")return je.errors=[{}],!1;var h=C===e}else var h=!0;if(h){if(w.masked!==
void 0&&s.call(w,"masked")){let C=e;if(typeof w.masked!="boolean")return je.errors=[{}],!1;var h=C===e}else var h=!0;if(h)
if(w.bytes!==void 0&&s.call(w,"bytes")){let C=w.bytes,D=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return je.
errors=[{}],!1;if(e===D&&typeof C=="number"&&isFinite(C)){if(C>9007199254740991||isNaN(C))return je.errors=[{}],!1;if(C<
0||isNaN(C))return je.errors=[{}],!1}var h=D===e}else var h=!0}}}}}else return je.errors=[{}],!1;var v=$===e;if(!v)break}}}else
return je.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.bindCount!==void 0&&s.call(i,"bindCount")){let m=i.bindCount,
g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return je.errors=[{}],!1;if(e===g&&typeof m=="number"&&isFinite(
m)){if(m>65535||isNaN(m))return je.errors=[{}],!1;if(m<0||isNaN(m))return je.errors=[{}],!1}var t=g===e}else var t=!0;if(t){
if(i.parts!==void 0&&s.call(i,"parts")){let g=i.parts,f=e;if(e===f)if(Array.isArray(g)){if(g.length>100)return je.errors=
[{}],!1;{var b=!0;let w=g.length;for(let $=0;$<w;$++){let R=e;We(g[$],{instancePath:B+"/parts/"+$,parentData:g,parentDataProperty:$,
rootData:V})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var b=R===e;if(!b)break}}}else return je.errors=[{}],
!1;var t=f===e}else var t=!0;if(t){if(i.partCount!==void 0&&s.call(i,"partCount")){let f=i.partCount,O=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return je.errors=[{}],!1;if(e===O&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return je.errors=[{}],!1;if(f<0||isNaN(f))return je.errors=[{}],!1}var t=O===e}else var t=!0;if(t){if(i.namesCut!==
void 0&&s.call(i,"namesCut")){let O=e;if(typeof i.namesCut!="boolean")return je.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(i.decision!==void 0&&s.call(i,"decision")){let w=i.decision,$=e;if(typeof w!="string")return je.errors=[{}],!1;
if(!(w==="allow"||w==="deny"||w==="hold"))return je.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.by!==void 0&&s.call(
i,"by")){let $=i.by,R=e;if(typeof $!="string")return je.errors=[{}],!1;if(!($==="session"||$==="protocol"))return je.errors=
[{}],!1;var t=R===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let R=i.reasons,H=e;if(e===H)if(Array.
isArray(R)){if(R.length>16)return je.errors=[{}],!1;{var y=!0;let q=R.length;for(let W=0;W<q;W++){let C=e;xr(R[W],{instancePath:B+
"/reasons/"+W,parentData:R,parentDataProperty:W,rootData:V})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var y=C===
e;if(!y)break}}}else return je.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"revision")){
let H=i.revision,z=e;if(e===z)if(typeof H=="string"){if(l(H)>73)return je.errors=[{}],!1;if(l(H)<1)return je.errors=[{}],
!1}else return je.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let z=i.kid,q=e;if(e===
e)if(typeof z=="string"){if(l(z)>128)return je.errors=[{}],!1;if(l(z)<1)return je.errors=[{}],!1;if(!Pr.test(z))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let z=i.
sig,q=e;if(e===q)if(typeof z=="string"){if(l(z)>86)return je.errors=[{}],!1;if(l(z)<86)return je.errors=[{}],!1;if(!Br.test(
z))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}else return je.
errors=[{}],!1;return je.errors=r,e===0}var js={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","statement","rows","bytes","durationMs"],properties:{v:{type:"integer",const:1,description:"The version of the format\
."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"\
string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meani\
ng":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,
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
 every line before it."}},description:"A statement went so."},Ns=new RegExp("^[0-9A-Z]{5}$","u"),lt={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function di(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,h=null,b=e;if(e===b)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let o;if((i.digest===void 0||!s.call(i,"digest"))&&(o="digest")){let n={};r===null?r=[n]:r.push(n),
e++}else{let n=e;for(let a of Object.keys(i))if(a!=="digest"){let _={};r===null?r=[_]:r.push(_),e++;break}if(n===e&&i.digest!==
void 0&&s.call(i,"digest")){let a=i.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let _={};r===null?r=[_]:r.push(_),
e++}else if(l(a)<71){let _={};r===null?r=[_]:r.push(_),e++}else if(!Yr.test(a)){let _={};r===null?r=[_]:r.push(_),e++}}else{
let _={};r===null?r=[_]:r.push(_),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var d=b===e;d&&(v=!0,h=0);let y=e;if(e===
y)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.rows===void 0||!s.call(i,"rows"))&&(o="rows")){let n={};r===null?
r=[n]:r.push(n),e++}else{let n=e;for(let a of Object.keys(i))if(!(a==="rows"||a==="cut")){let _={};r===null?r=[_]:r.push(
_),e++;break}if(n===e){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,_=e;if(e===_)if(Array.isArray(a))if(a.length>1e4){
let x={};r===null?r=[x]:r.push(x),e++}else{var c=!0;let x=a.length;for(let j=0;j<x;j++){let L=a[j],P=e;if(e===P)if(Array.
isArray(L))if(L.length>2e3){let N={};r===null?r=[N]:r.push(N),e++}else{var u=!0;let N=L.length;for(let m=0;m<N;m++){let g=L[m],
f=e;if(typeof g!="string"&&g!==null){let w={};r===null?r=[w]:r.push(w),e++}if(e===f&&typeof g=="string"&&l(g)>131072){let w={};
r===null?r=[w]:r.push(w),e++}var u=f===e;if(!u)break}}else{let N={};r===null?r=[N]:r.push(N),e++}var c=P===e;if(!c)break}}else{
let x={};r===null?r=[x]:r.push(x),e++}var k=_===e}else var k=!0;if(k)if(i.cut!==void 0&&s.call(i,"cut")){let a=e;if(typeof i.
cut!="boolean"){let p={};r===null?r=[p]:r.push(p),e++}var k=a===e}else var k=!0}}}else{let o={};r===null?r=[o]:r.push(o),
e++}var d=y===e;if(d&&v?(v=!1,h=[h,1]):d&&(v=!0,h=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let o={};return r===null?
r=[o]:r.push(o),e++,di.errors=r,!1}return di.errors=r,e===0}function be(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,
"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(y="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(y="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(y="by\
tes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(y="durationMs"))return be.errors=[{}],!1;{let c=e;for(let u of Object.
keys(i))if(!s.call(js.properties,u))return be.errors=[{}],!1;if(c===e){if(i.v!==void 0&&s.call(i,"v")){let u=i.v,k=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return be.errors=[{}],!1;if(u!==1)return be.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let k=i.n,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return be.errors=
[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return be.errors=[{}],!1;if(k<1||isNaN(
k))return be.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let d=i.at,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>24)return be.errors=[{}],!1;if(l(d)<24)return be.errors=[{}],!1;if(!Ur.test(d))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,n=e;if(e===n)
if(typeof o=="string"){if(l(o)>64)return be.errors=[{}],!1;if(l(o)<64)return be.errors=[{}],!1;if(!Dr.test(o))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let n=i.
type,a=e;if(typeof n!="string")return be.errors=[{}],!1;if(n!=="outcome")return be.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let a=i.statement,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return be.errors=[{}],!1;if(e===_&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return be.
errors=[{}],!1;if(a<1||isNaN(a))return be.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"r\
ows")){let _=i.rows,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return be.errors=[{}],!1;if(e===p&&typeof _==
"number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return be.errors=[{}],!1;if(_<0||isNaN(_))return be.errors=[{}],!1}
var t=p===e}else var t=!0;if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let p=i.bytes,x=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return be.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return be.errors=[{}],!1;if(p<0||isNaN(p))return be.errors=[{}],!1}var t=x===e}else var t=!0;if(t){if(i.durationMs!==
void 0&&s.call(i,"durationMs")){let x=i.durationMs,j=e;if(e===j)if(typeof x=="number"&&isFinite(x)){if(x>9007199254740991||
isNaN(x))return be.errors=[{}],!1;if(x<0||isNaN(x))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"tag")){let j=i.tag,L=e;if(e===L)if(typeof j=="string"){if(l(j)>2048)return be.
errors=[{}],!1;if(l(j)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.error!==
void 0&&s.call(i,"error")){let L=i.error,P=e;if(e===P)if(L&&typeof L=="object"&&!Array.isArray(L)){let N;if((L.sqlstate===
void 0||!s.call(L,"sqlstate"))&&(N="sqlstate"))return be.errors=[{}],!1;{let m=e;for(let g of Object.keys(L))if(!(g==="s\
qlstate"||g==="message"))return be.errors=[{}],!1;if(m===e){if(L.sqlstate!==void 0&&s.call(L,"sqlstate")){let g=L.sqlstate,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>5)return be.errors=[{}],!1;if(l(g)<5)return be.errors=[{}],!1;if(!Ns.test(g))
return be.errors=[{}],!1}else return be.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(L.message!==void 0&&s.call(L,"m\
essage")){let g=L.message,f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return be.errors=[{}],!1;if(l(g)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var v=f===e}else var v=!0}}}else return be.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.sent!==void 0&&s.call(i,"sent")){let P=i.sent,A=e;if(e===A)if(P&&typeof P=="object"&&!Array.isArray(P)){let m;
if((P.bytes===void 0||!s.call(P,"bytes"))&&(m="bytes"))return be.errors=[{}],!1;{let g=e;for(let f of Object.keys(P))if(!(f===
"bytes"||f==="digest"))return be.errors=[{}],!1;if(g===e){if(P.bytes!==void 0&&s.call(P,"bytes")){let f=P.bytes,O=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return be.errors=[{}],!1;if(e===O&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return be.errors=[{}],!1;if(f<0||isNaN(f))return be.errors=[{}],!1}var h=O===e}else var h=!0;if(h)if(P.digest!==
void 0&&s.call(P,"digest")){let f=P.digest,O=e;if(e===O)if(typeof f=="string"){if(l(f)>71)return be.errors=[{}],!1;if(l(
f)<71)return be.errors=[{}],!1;if(!Yr.test(f))return be.errors=[{}],!1}else return be.errors=[{}],!1;var h=O===e}else var h=!0}}}else
return be.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.hidden!==void 0&&s.call(i,"hidden")){let A=i.hidden,N=e;if(e===
N)if(A&&typeof A=="object"&&!Array.isArray(A)){let g=e;for(let f of Object.keys(A))if(!(f==="credit-card"||f==="us-ssn"||
f==="email"||f==="iban"||f==="token"))return be.errors=[{}],!1;if(g===e){if(A["credit-card"]!==void 0&&s.call(A,"credit-\
card")){let f=A["credit-card"],O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return be.errors=[{}],!1;if(e===
O&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return be.errors=[{}],!1;if(f<1||isNaN(f))return be.
errors=[{}],!1}var b=O===e}else var b=!0;if(b){if(A["us-ssn"]!==void 0&&s.call(A,"us-ssn")){let O=A["us-ssn"],w=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return be.errors=[{}],!1;if(e===w&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return be.errors=[{}],!1;if(O<1||isNaN(O))return be.errors=[{}],!1}var b=w===e}else var b=!0;if(b){if(A.email!==
void 0&&s.call(A,"email")){let w=A.email,$=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return be.errors=[
{}],!1;if(e===$&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return be.errors=[{}],!1;if(w<1||isNaN(
w))return be.errors=[{}],!1}var b=$===e}else var b=!0;if(b){if(A.iban!==void 0&&s.call(A,"iban")){let $=A.iban,R=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($)))return be.errors=[{}],!1;if(e===R&&typeof $=="number"&&isFinite($)){if($>9007199254740991||
isNaN($))return be.errors=[{}],!1;if($<1||isNaN($))return be.errors=[{}],!1}var b=R===e}else var b=!0;if(b)if(A.token!==
void 0&&s.call(A,"token")){let $=A.token,R=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return be.errors=[
{}],!1;if(e===R&&typeof $=="number"&&isFinite($)){if($>9007199254740991||isNaN($))return be.errors=[{}],!1;if($<1||isNaN(
$))return be.errors=[{}],!1}var b=R===e}else var b=!0}}}}}else return be.errors=[{}],!1;var t=N===e}else var t=!0;if(t){
if(i.result!==void 0&&s.call(i,"result")){let N=e;di(i.result,{instancePath:B+"/result",parentData:i,parentDataProperty:"\
result",rootData:V})||(r=r===null?di.errors:r.concat(di.errors),e=r.length);var t=N===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let m=i.kid,g=e;if(e===e)if(typeof m=="string"){if(l(m)>128)return be.errors=[{}],!1;if(l(m)<1)return be.
errors=[{}],!1;if(!Pr.test(m))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let m=i.sig,g=e;if(e===g)if(typeof m=="string"){if(l(m)>86)return be.errors=[{}],!1;if(l(
m)<86)return be.errors=[{}],!1;if(!Br.test(m))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}}}else
return be.errors=[{}],!1;return be.errors=r,e===0}var xs={type:"object",additionalProperties:!1,required:["v","n","at","\
prev","type","revision","decision","reasons"],properties:{v:{type:"integer",const:1,description:"The version of the form\
at."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"\
string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meani\
ng":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,
maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newli\
ne included; zeros for the first."},type:{type:"string",const:"redecide",description:"The open session was decided again\
."},now:{type:"integer",minimum:0,maximum:253402300799,description:"The instant it was decided for, in seconds."},revision:{
type:"string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest",description:"The new bundle's digest."},decision:{
type:"string",enum:["allow","deny"],description:"The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/\
$defs/decisionReason"},description:"Why."},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},
sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed2551\
9 signature over this line and, by the chain, every line before it."}},description:"The open session was decided again."};
function Ke(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let h;if((i.v===void 0||!s.call(i,"v"))&&(h="v")||(i.n===void 0||!s.call(i,"n"))&&(h="n")||
(i.at===void 0||!s.call(i,"at"))&&(h="at")||(i.prev===void 0||!s.call(i,"prev"))&&(h="prev")||(i.type===void 0||!s.call(
i,"type"))&&(h="type")||(i.revision===void 0||!s.call(i,"revision"))&&(h="revision")||(i.decision===void 0||!s.call(i,"d\
ecision"))&&(h="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(h="reasons"))return Ke.errors=[{}],!1;{let b=e;
for(let y of Object.keys(i))if(!s.call(xs.properties,y))return Ke.errors=[{}],!1;if(b===e){if(i.v!==void 0&&s.call(i,"v")){
let y=i.v,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ke.errors=[{}],!1;if(y!==1)return Ke.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,u=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Ke.errors=[{}],!1;if(e===u&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ke.
errors=[{}],!1;if(c<1||isNaN(c))return Ke.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let u=i.at,k=e;if(e===k)if(typeof u=="string"){if(l(u)>24)return Ke.errors=[{}],!1;if(l(u)<24)return Ke.errors=[{}],!1;if(!Ur.
test(u))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let k=i.prev,d=e;if(e===d)if(typeof k=="string"){if(l(k)>64)return Ke.errors=[{}],!1;if(l(k)<64)return Ke.errors=
[{}],!1;if(!Dr.test(k))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let d=i.type,o=e;if(typeof d!="string")return Ke.errors=[{}],!1;if(d!=="redecide")return Ke.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let o=i.now,n=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return Ke.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>253402300799||isNaN(
o))return Ke.errors=[{}],!1;if(o<0||isNaN(o))return Ke.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.revision!==void 0&&
s.call(i,"revision")){let n=i.revision,a=e;if(e===a)if(typeof n=="string"){if(l(n)>73)return Ke.errors=[{}],!1;if(l(n)<1)
return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,"seq")){
let a=i.seq,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ke.errors=[{}],!1;if(e===_&&typeof a=="n\
umber"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Ke.errors=[{}],!1;if(a<0||isNaN(a))return Ke.errors=[{}],!1}
var t=_===e}else var t=!0;if(t){if(i.digest!==void 0&&s.call(i,"digest")){let _=i.digest,p=e;if(e===e)if(typeof _=="stri\
ng"){if(l(_)>71)return Ke.errors=[{}],!1;if(l(_)<71)return Ke.errors=[{}],!1;if(!Yr.test(_))return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let p=i.decision,
x=e;if(typeof p!="string")return Ke.errors=[{}],!1;if(!(p==="allow"||p==="deny"))return Ke.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let x=i.reasons,j=e;if(e===j)if(Array.isArray(x)){if(x.length>
16)return Ke.errors=[{}],!1;{var v=!0;let P=x.length;for(let A=0;A<P;A++){let N=e;xr(x[A],{instancePath:B+"/reasons/"+A,
parentData:x,parentDataProperty:A,rootData:V})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var v=N===e;if(!v)
break}}}else return Ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let j=i.kid,L=e;
if(e===e)if(typeof j=="string"){if(l(j)>128)return Ke.errors=[{}],!1;if(l(j)<1)return Ke.errors=[{}],!1;if(!Pr.test(j))return Ke.
errors=[{}],!1}else return Ke.errors=[{}],!1;var t=L===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let j=i.
sig,L=e;if(e===L)if(typeof j=="string"){if(l(j)>86)return Ke.errors=[{}],!1;if(l(j)<86)return Ke.errors=[{}],!1;if(!Br.test(
j))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=L===e}else var t=!0}}}}}}}}}}}}}}else return Ke.errors=[
{}],!1;return Ke.errors=r,e===0}function yr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||
!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||
(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(
i,"sig"))&&(v="sig"))return yr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b==="v"||b==="n"||b==="at"||b===
"prev"||b==="type"||b==="kid"||b==="sig"))return yr.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return yr.errors=[{}],!1;if(b!==1)return yr.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)))return yr.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return yr.errors=
[{}],!1;if(y<1||isNaN(y))return yr.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.
at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return yr.errors=[{}],!1;if(l(c)<24)return yr.errors=[{}],!1;if(!Ur.test(
c))return yr.errors=[{}],!1}else return yr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"\
prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return yr.errors=[{}],!1;if(l(u)<64)return yr.errors=
[{}],!1;if(!Dr.test(u))return yr.errors=[{}],!1}else return yr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return yr.errors=[{}],!1;if(k!=="head")return yr.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.kid,o=e;if(e===e)if(typeof d=="strin\
g"){if(l(d)>128)return yr.errors=[{}],!1;if(l(d)<1)return yr.errors=[{}],!1;if(!Pr.test(d))return yr.errors=[{}],!1}else
return yr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let d=i.sig,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>86)return yr.errors=[{}],!1;if(l(d)<86)return yr.errors=[{}],!1;if(!Br.test(d))return yr.errors=[{}],!1}else
return yr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return yr.errors=[{}],!1;return yr.errors=r,e===0}var $s={
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
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function He(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||
!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="\
type")||(i.reason===void 0||!s.call(i,"reason"))&&(v="reason")||(i.statements===void 0||!s.call(i,"statements"))&&(v="st\
atements")||(i.rows===void 0||!s.call(i,"rows"))&&(v="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(v="bytes"))return He.
errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!s.call($s.properties,b))return He.errors=[{}],!1;if(h===e){if(i.
v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return He.errors=[{}],
!1;if(b!==1)return He.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return He.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y))return He.errors=[{}],!1;if(y<1||isNaN(y))return He.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let c=i.at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return He.errors=[{}],!1;if(l(c)<24)return He.
errors=[{}],!1;if(!Ur.test(c))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return He.errors=[{}],!1;if(l(
u)<64)return He.errors=[{}],!1;if(!Dr.test(u))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return He.errors=[{}],!1;if(k!=="sess\
ion-end")return He.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.reason!==void 0&&s.call(i,"reason")){let d=i.reason,
o=e;if(e===e)if(typeof d=="string"){if(l(d)>100)return He.errors=[{}],!1;if(l(d)<1)return He.errors=[{}],!1;if(!ji.test(
d))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.message!==void 0&&s.call(
i,"message")){let o=i.message,n=e;if(e===n)if(typeof o=="string"){if(l(o)>2048)return He.errors=[{}],!1;if(l(o)<0)return He.
errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.statements!==void 0&&s.call(i,"stateme\
nts")){let n=i.statements,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return He.errors=[{}],!1;if(e===a&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return He.errors=[{}],!1;if(n<0||isNaN(n))return He.errors=
[{}],!1}var t=a===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,_=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return He.errors=[{}],!1;if(e===_&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return He.errors=[{}],!1;if(a<0||isNaN(a))return He.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.bytes!==
void 0&&s.call(i,"bytes")){let _=i.bytes,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return He.errors=[
{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return He.errors=[{}],!1;if(_<0||isNaN(
_))return He.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let p=i.kid,x=e;if(e===e)
if(typeof p=="string"){if(l(p)>128)return He.errors=[{}],!1;if(l(p)<1)return He.errors=[{}],!1;if(!Pr.test(p))return He.
errors=[{}],!1}else return He.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let p=i.
sig,x=e;if(e===x)if(typeof p=="string"){if(l(p)>86)return He.errors=[{}],!1;if(l(p)<86)return He.errors=[{}],!1;if(!Br.test(
p))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}else return He.errors=[{}],
!1;return He.errors=r,e===0}var Ps={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
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
urnal begins."};function Ze(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.v===void 0||!s.call(i,"v"))&&(b="v")||(i.n===void 0||!s.call(
i,"n"))&&(b="n")||(i.at===void 0||!s.call(i,"at"))&&(b="at")||(i.prev===void 0||!s.call(i,"prev"))&&(b="prev")||(i.type===
void 0||!s.call(i,"type"))&&(b="type")||(i.journal===void 0||!s.call(i,"journal"))&&(b="journal")||(i.after===void 0||!s.
call(i,"after"))&&(b="after")||(i.kid===void 0||!s.call(i,"kid"))&&(b="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(b="si\
g"))return Ze.errors=[{}],!1;{let y=e;for(let c of Object.keys(i))if(!s.call(Ps.properties,c))return Ze.errors=[{}],!1;if(y===
e){if(i.v!==void 0&&s.call(i,"v")){let c=i.v,u=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ze.errors=
[{}],!1;if(c!==1)return Ze.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,k=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ze.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Ze.errors=[{}],!1;if(u<1||isNaN(u))return Ze.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let k=i.at,d=e;if(e===d)if(typeof k=="string"){if(l(k)>24)return Ze.errors=[{}],
!1;if(l(k)<24)return Ze.errors=[{}],!1;if(!Ur.test(k))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let d=i.prev,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return Ze.
errors=[{}],!1;if(l(d)<64)return Ze.errors=[{}],!1;if(!Dr.test(d))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var t=o===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let o=i.type,n=e;if(typeof o!="string")return Ze.errors=
[{}],!1;if(o!=="journal-start")return Ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let n=i.journal,a=e;if(e===a)if(typeof n=="string"){if(l(n)>64)return Ze.errors=[{}],!1;if(l(n)<8)return Ze.
errors=[{}],!1;if(!Qr.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let a=i.after,_=e;if(e===_)if(Array.isArray(a)){if(a.length>64)return Ze.errors=[{}],
!1;{var v=!0;let x=a.length;for(let j=0;j<x;j++){let L=a[j],P=e;if(e===P)if(L&&typeof L=="object"&&!Array.isArray(L)){let N;
if((L.journal===void 0||!s.call(L,"journal"))&&(N="journal")||(L.lines===void 0||!s.call(L,"lines"))&&(N="lines")||(L.head===
void 0||!s.call(L,"head"))&&(N="head"))return Ze.errors=[{}],!1;{let m=e;for(let g of Object.keys(L))if(!(g==="journal"||
g==="lines"||g==="head"))return Ze.errors=[{}],!1;if(m===e){if(L.journal!==void 0&&s.call(L,"journal")){let g=L.journal,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>64)return Ze.errors=[{}],!1;if(l(g)<8)return Ze.errors=[{}],!1;if(!Qr.test(g))
return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(L.lines!==void 0&&s.call(L,"li\
nes")){let f=L.lines,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ze.errors=[{}],!1;if(e===O&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return Ze.errors=[{}],!1;if(f<0||isNaN(f))return Ze.errors=[{}],!1}
var h=O===e}else var h=!0;if(h)if(L.head!==void 0&&s.call(L,"head")){let f=L.head,O=e;if(e===O)if(typeof f=="string"){if(l(
f)>64)return Ze.errors=[{}],!1;if(l(f)<64)return Ze.errors=[{}],!1;if(!Dr.test(f))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var h=O===e}else var h=!0}}}}else return Ze.errors=[{}],!1;var v=P===e;if(!v)break}}}else return Ze.errors=
[{}],!1;var t=_===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let _=i.kid,p=e;if(e===e)if(typeof _=="strin\
g"){if(l(_)>128)return Ze.errors=[{}],!1;if(l(_)<1)return Ze.errors=[{}],!1;if(!Pr.test(_))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let _=i.sig,p=e;if(e===p)if(typeof _==
"string"){if(l(_)>86)return Ze.errors=[{}],!1;if(l(_)<86)return Ze.errors=[{}],!1;if(!Br.test(_))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}}}}else return Ze.errors=[{}],!1;return Ze.errors=r,e===0}var Os={
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
ssion's file exists."};function tr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||
!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||
(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.session===void 0||!s.call(i,"session"))&&(v="session")||(i.start===
void 0||!s.call(i,"start"))&&(v="start")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(v="sig"))return tr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!s.call(Os.properties,b))return tr.errors=[{}],
!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return tr.
errors=[{}],!1;if(b!==1)return tr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.
n,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return tr.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return tr.errors=[{}],!1;if(y<1||isNaN(y))return tr.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return tr.errors=[{}],
!1;if(l(c)<24)return tr.errors=[{}],!1;if(!Ur.test(c))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return tr.
errors=[{}],!1;if(l(u)<64)return tr.errors=[{}],!1;if(!Dr.test(u))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return tr.errors=
[{}],!1;if(k!=="session-opened")return tr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let d=i.session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return tr.errors=[{}],!1;if(l(d)<8)return tr.
errors=[{}],!1;if(!Qr.test(d))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let o=i.start,n=e;if(e===n)if(typeof o=="string"){if(l(o)>64)return tr.errors=[{}],!1;
if(l(o)<64)return tr.errors=[{}],!1;if(!Dr.test(o))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return tr.
errors=[{}],!1;if(l(n)<1)return tr.errors=[{}],!1;if(!Pr.test(n))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let n=i.sig,a=e;if(e===a)if(typeof n=="string"){if(l(
n)>86)return tr.errors=[{}],!1;if(l(n)<86)return tr.errors=[{}],!1;if(!Br.test(n))return tr.errors=[{}],!1}else return tr.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return tr.errors=[{}],!1;return tr.errors=r,e===0}var Ls={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Xe(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.session===void 0||
!s.call(i,"session"))&&(v="session")||(i.lines===void 0||!s.call(i,"lines"))&&(v="lines")||(i.head===void 0||!s.call(i,"\
head"))&&(v="head")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return Xe.
errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!s.call(Ls.properties,b))return Xe.errors=[{}],!1;if(h===e){if(i.
v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Xe.errors=[{}],
!1;if(b!==1)return Xe.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Xe.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y))return Xe.errors=[{}],!1;if(y<1||isNaN(y))return Xe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let c=i.at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return Xe.errors=[{}],!1;if(l(c)<24)return Xe.
errors=[{}],!1;if(!Ur.test(c))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return Xe.errors=[{}],!1;if(l(
u)<64)return Xe.errors=[{}],!1;if(!Dr.test(u))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return Xe.errors=[{}],!1;if(k!=="sess\
ion-closed")return Xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.
session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return Xe.errors=[{}],!1;if(l(d)<8)return Xe.errors=[{}],!1;if(!Qr.
test(d))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let o=i.lines,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Xe.errors=[{}],!1;if(e===n&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Xe.errors=[{}],!1;if(o<0||isNaN(o))return Xe.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let n=i.head,a=e;if(e===a)if(typeof n=="st\
ring"){if(l(n)>64)return Xe.errors=[{}],!1;if(l(n)<64)return Xe.errors=[{}],!1;if(!Dr.test(n))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,_=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Xe.errors=[{}],!1;if(l(a)<1)return Xe.errors=[{}],!1;if(!Pr.test(a))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,_=e;if(e===_)if(typeof a==
"string"){if(l(a)>86)return Xe.errors=[{}],!1;if(l(a)<86)return Xe.errors=[{}],!1;if(!Br.test(a))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}else return Xe.errors=[{}],!1;return Xe.errors=r,e===0}var Fs={
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
n."};function Ye(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&
(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||
!s.call(i,"type"))&&(v="type")||(i.session===void 0||!s.call(i,"session"))&&(v="session")||(i.lines===void 0||!s.call(i,
"lines"))&&(v="lines")||(i.head===void 0||!s.call(i,"head"))&&(v="head")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return Ye.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!s.call(Fs.
properties,b))return Ye.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return Ye.errors=[{}],!1;if(b!==1)return Ye.errors=[{}],!1;var t=y===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ye.errors=
[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return Ye.errors=[{}],!1;if(y<1||isNaN(
y))return Ye.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,u=e;if(e===u)if(typeof c==
"string"){if(l(c)>24)return Ye.errors=[{}],!1;if(l(c)<24)return Ye.errors=[{}],!1;if(!Ur.test(c))return Ye.errors=[{}],!1}else
return Ye.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)
if(typeof u=="string"){if(l(u)>64)return Ye.errors=[{}],!1;if(l(u)<64)return Ye.errors=[{}],!1;if(!Dr.test(u))return Ye.
errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.
type,d=e;if(typeof k!="string")return Ye.errors=[{}],!1;if(k!=="session-failed")return Ye.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)
return Ye.errors=[{}],!1;if(l(d)<8)return Ye.errors=[{}],!1;if(!Qr.test(d))return Ye.errors=[{}],!1}else return Ye.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let o=i.lines,n=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return Ye.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return Ye.errors=[{}],!1;if(o<0||isNaN(o))return Ye.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let n=i.head,a=e;if(e===a)if(typeof n=="string"){if(l(n)>64)return Ye.errors=[{}],!1;if(l(n)<64)
return Ye.errors=[{}],!1;if(!Dr.test(n))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,_=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ye.errors=[
{}],!1;if(l(a)<1)return Ye.errors=[{}],!1;if(!Pr.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=_===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,_=e;if(e===_)if(typeof a=="string"){if(l(a)>86)return Ye.
errors=[{}],!1;if(l(a)<86)return Ye.errors=[{}],!1;if(!Br.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;
var t=_===e}else var t=!0}}}}}}}}}}}else return Ye.errors=[{}],!1;return Ye.errors=r,e===0}var Ts={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function ir(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(v="grant")||(i.use===void 0||!s.call(i,"use"))&&(v="use")||(i.of===void 0||!s.call(i,"of"))&&(v="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return ir.errors=[{}],!1;{let h=e;
for(let b of Object.keys(i))if(!s.call(Ts.properties,b))return ir.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){
let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ir.errors=[{}],!1;if(b!==1)return ir.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return ir.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return ir.
errors=[{}],!1;if(y<1||isNaN(y))return ir.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let c=i.at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return ir.errors=[{}],!1;if(l(c)<24)return ir.errors=[{}],!1;if(!Ur.
test(c))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return ir.errors=[{}],!1;if(l(u)<64)return ir.errors=
[{}],!1;if(!Dr.test(u))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return ir.errors=[{}],!1;if(k!=="claim")return ir.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let d=i.grant,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>2048)return ir.errors=[{}],!1;if(l(d)<0)return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let o=i.use,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return ir.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>1e4||isNaN(o))return ir.errors=[{}],!1;if(o<
1||isNaN(o))return ir.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let n=i.of,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ir.errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return ir.errors=[{}],!1;if(n<1||isNaN(n))return ir.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let a=i.kid,_=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return ir.errors=[{}],!1;if(l(a)<1)return ir.
errors=[{}],!1;if(!Pr.test(a))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let a=i.sig,_=e;if(e===_)if(typeof a=="string"){if(l(a)>86)return ir.errors=[{}],!1;if(l(
a)<86)return ir.errors=[{}],!1;if(!Br.test(a))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}else
return ir.errors=[{}],!1;return ir.errors=r,e===0}var Is={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Be(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.
v===void 0||!s.call(i,"v"))&&(n="v")||(i.n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.address===void 0||
!s.call(i,"address"))&&(n="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(n="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(n="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(n="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(n="sig"))return Be.errors=[{}],!1;{let a=e;for(let _ of Object.keys(i))if(!s.call(Is.properties,_))return Be.errors=[{}],
!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Be.
errors=[{}],!1;if(_!==1)return Be.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let p=i.
n,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Be.errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Be.errors=[{}],!1;if(p<1||isNaN(p))return Be.errors=[{}],!1}var t=x===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,j=e;if(e===j)if(typeof x=="string"){if(l(x)>24)return Be.errors=[{}],
!1;if(l(x)<24)return Be.errors=[{}],!1;if(!Ur.test(x))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let j=i.prev,L=e;if(e===L)if(typeof j=="string"){if(l(j)>64)return Be.
errors=[{}],!1;if(l(j)<64)return Be.errors=[{}],!1;if(!Dr.test(j))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;
var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.type,P=e;if(typeof L!="string")return Be.errors=
[{}],!1;if(L!=="refusal")return Be.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let P=i.address,A=e;if(e===A)if(typeof P=="string"){if(l(P)>2048)return Be.errors=[{}],!1;if(l(P)<0)return Be.errors=
[{}],!1}else return Be.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let A=i.
protocol,N=e;if(e===N)if(typeof A=="string"){if(l(A)>2048)return Be.errors=[{}],!1;if(l(A)<0)return Be.errors=[{}],!1}else
return Be.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let N=i.resource,
m=e;if(e===m)if(typeof N=="string"){if(l(N)>2048)return Be.errors=[{}],!1;if(l(N)<0)return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let m=i.role,g=e;if(e===g)if(typeof m==
"string"){if(l(m)>2048)return Be.errors=[{}],!1;if(l(m)<0)return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let g=i.subject,f=e,O=e,w=!1,$=null,R=e;if(e===R)if(g&&
typeof g=="object"&&!Array.isArray(g)){let q;if((g.kind===void 0||!s.call(g,"kind"))&&(q="kind")||(g.name===void 0||!s.call(
g,"name"))&&(q="name")||(g.issuer===void 0||!s.call(g,"issuer"))&&(q="issuer")||(g.subject===void 0||!s.call(g,"subject"))&&
(q="subject")||(g.claims===void 0||!s.call(g,"claims"))&&(q="claims")||(g.authenticatedAt===void 0||!s.call(g,"authentic\
atedAt"))&&(q="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let C of Object.keys(g))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),
e++;break}if(W===e){if(g.kind!==void 0&&s.call(g,"kind")){let C=g.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:
r.push(I),e++}if(C!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else var v=!0;if(v){if(g.name!==void 0&&s.
call(g,"name")){let D=g.name,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
D)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var v=T===e}else var v=!0;if(v){
if(g.issuer!==void 0&&s.call(g,"issuer")){let T=g.issuer,I=e;if(e===I)if(typeof T=="string"){if(l(T)>2048){let E={};r===
null?r=[E]:r.push(E),e++}else if(l(T)<0){let E={};r===null?r=[E]:r.push(E),e++}}else{let E={};r===null?r=[E]:r.push(E),e++}
var v=I===e}else var v=!0;if(v){if(g.subject!==void 0&&s.call(g,"subject")){let I=g.subject,F=e;if(e===F)if(typeof I=="s\
tring"){if(l(I)>2048){let Z={};r===null?r=[Z]:r.push(Z),e++}else if(l(I)<0){let Z={};r===null?r=[Z]:r.push(Z),e++}}else{
let Z={};r===null?r=[Z]:r.push(Z),e++}var v=F===e}else var v=!0;if(v){if(g.claims!==void 0&&s.call(g,"claims")){let F=g.
claims,E=e;if(e===E)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let S={};r===null?r=[S]:r.
push(S),e++}else{for(let S of Object.keys(F)){let G=e;if(e===G)if(typeof S=="string"){if(l(S)>1024){let X={};r===null?r=
[X]:r.push(X),e++}else if(l(S)<1){let X={};r===null?r=[X]:r.push(X),e++}}else{let X={};r===null?r=[X]:r.push(X),e++}var h=G===
e;if(!h){let X={};r===null?r=[X]:r.push(X),e++;break}}if(h)for(let S of Object.keys(F)){let G=F[S],X=e;if(e===X)if(Array.
isArray(G))if(G.length>1e4){let te={};r===null?r=[te]:r.push(te),e++}else{var b=!0;let te=G.length;for(let pe=0;pe<te;pe++){
let de=G[pe],U=e;if(e===U)if(typeof de=="string"){if(l(de)>2048){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(l(de)<
0){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}}else{let Fe={};r===null?r=[Fe]:r.push(Fe),e++}var b=U===e;if(!b)break}}else{
let te={};r===null?r=[te]:r.push(te),e++}var y=X===e;if(!y)break}}else{let S={};r===null?r=[S]:r.push(S),e++}var v=E===e}else
var v=!0;if(v)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){let F=g.authenticatedAt,E=e;if(!(typeof F=="nu\
mber"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let S={};r===null?r=[S]:r.push(S),e++}if(e===E&&typeof F=="number"&&isFinite(F)){
if(F>253402300799||isNaN(F)){let S={};r===null?r=[S]:r.push(S),e++}else if(F<0||isNaN(F)){let S={};r===null?r=[S]:r.push(
S),e++}}var v=E===e}else var v=!0}}}}}}}else{let q={};r===null?r=[q]:r.push(q),e++}var d=R===e;d&&(w=!0,$=0);let H=e;if(e===
H)if(g&&typeof g=="object"&&!Array.isArray(g)){let q;if((g.kind===void 0||!s.call(g,"kind"))&&(q="kind")||(g.issuer===void 0||
!s.call(g,"issuer"))&&(q="issuer")||(g.claims===void 0||!s.call(g,"claims"))&&(q="claims")||(g.authenticatedAt===void 0||
!s.call(g,"authenticatedAt"))&&(q="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let C of Object.
keys(g))if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),e++;break}
if(W===e){if(g.kind!==void 0&&s.call(g,"kind")){let C=g.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:r.push(I),
e++}if(C!=="workload"){let I={};r===null?r=[I]:r.push(I),e++}var c=D===e}else var c=!0;if(c){if(g.issuer!==void 0&&s.call(
g,"issuer")){let D=g.issuer,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
D)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var c=T===e}else var c=!0;if(c){
if(g.claims!==void 0&&s.call(g,"claims")){let T=g.claims,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.
keys(T).length>100){let E={};r===null?r=[E]:r.push(E),e++}else{for(let E of Object.keys(T)){let Z=e;if(e===Z)if(typeof E==
"string"){if(l(E)>1024){let S={};r===null?r=[S]:r.push(S),e++}else if(l(E)<1){let S={};r===null?r=[S]:r.push(S),e++}}else{
let S={};r===null?r=[S]:r.push(S),e++}var u=Z===e;if(!u){let S={};r===null?r=[S]:r.push(S),e++;break}}if(u)for(let E of Object.
keys(T)){let Z=T[E],S=e;if(e===S)if(typeof Z=="string"){if(l(Z)>2048){let G={};r===null?r=[G]:r.push(G),e++}else if(l(Z)<
0){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var k=S===e;if(!k)break}}else{let E={};
r===null?r=[E]:r.push(E),e++}var c=I===e}else var c=!0;if(c)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){
let T=g.authenticatedAt,I=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let E={};r===null?r=[E]:r.push(E),
e++}if(e===I&&typeof T=="number"&&isFinite(T)){if(T>253402300799||isNaN(T)){let E={};r===null?r=[E]:r.push(E),e++}else if(T<
0||isNaN(T)){let E={};r===null?r=[E]:r.push(E),e++}}var c=I===e}else var c=!0}}}}}else{let q={};r===null?r=[q]:r.push(q),
e++}var d=H===e;if(d&&w?(w=!1,$=[$,1]):d&&(w=!0,$=1),w)e=O,r!==null&&(O?r.length=O:r=null);else{let q={};return r===null?
r=[q]:r.push(q),e++,Be.errors=r,!1}var t=f===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let f=i.reasons,
O=e;if(e===O)if(Array.isArray(f)){if(f.length>16)return Be.errors=[{}],!1;{var o=!0;let $=f.length;for(let R=0;R<$;R++){
let H=e;xr(f[R],{instancePath:B+"/reasons/"+R,parentData:f,parentDataProperty:R,rootData:V})||(r=r===null?xr.errors:r.concat(
xr.errors),e=r.length);var o=H===e;if(!o)break}}}else return Be.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let O=i.kid,w=e;if(e===e)if(typeof O=="string"){if(l(O)>128)return Be.errors=[{}],!1;if(l(O)<1)
return Be.errors=[{}],!1;if(!Pr.test(O))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=w===e}else var t=!0;
if(t)if(i.sig!==void 0&&s.call(i,"sig")){let O=i.sig,w=e;if(e===w)if(typeof O=="string"){if(l(O)>86)return Be.errors=[{}],
!1;if(l(O)<86)return Be.errors=[{}],!1;if(!Br.test(O))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=w===e}else
var t=!0}}}}}}}}}}}}}}else return Be.errors=[{}],!1;return Be.errors=r,e===0}var qs={type:"object",additionalProperties:!1,
required:["v","n","at","prev","type","address","subject","resource","tokenId","expiresAt","bundle","kid","sig"],properties:{
v:{type:"integer",const:1,description:"The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,
description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"Whe\
n, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 h\
exadecimal digits",description:"SHA-256 of the line before, newline included; zeros for the first."},type:{type:"string",
const:"exchange",description:"A token was issued for a provider's."},address:{type:"string",minLength:0,maxLength:2048,description:"\
The client's address."},subject:{$ref:"record#/$defs/recordedSubject"},resource:{type:"string",minLength:0,maxLength:2048,
description:"The resource that the token is for."},grant:{type:"string",minLength:0,maxLength:2048,description:"The one \
grant it may be used with; absent: any in force."},tokenId:{type:"string",minLength:0,maxLength:2048,description:"The to\
ken's id; records of its sessions name it."},expiresAt:{type:"integer",minimum:0,maximum:253402300799,description:"When \
it ends."},bundle:{type:"object",additionalProperties:!1,required:["revision","seq","digest"],properties:{revision:{type:"\
string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest"}},description:"The bundle that decided."},kid:{
$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"\
^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every li\
ne before it."}},description:"A token was issued."};function qe(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.v===void 0||!s.call(i,
"v"))&&(n="v")||(i.n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.address===void 0||!s.call(i,"address"))&&
(n="address")||(i.subject===void 0||!s.call(i,"subject"))&&(n="subject")||(i.resource===void 0||!s.call(i,"resource"))&&
(n="resource")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(n="tokenId")||(i.expiresAt===void 0||!s.call(i,"expiresAt"))&&
(n="expiresAt")||(i.bundle===void 0||!s.call(i,"bundle"))&&(n="bundle")||(i.kid===void 0||!s.call(i,"kid"))&&(n="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(n="sig"))return qe.errors=[{}],!1;{let a=e;for(let _ of Object.keys(i))if(!s.call(qs.
properties,_))return qe.errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,p=e;if(!(typeof _=="number"&&
!(_%1)&&!isNaN(_)&&isFinite(_)))return qe.errors=[{}],!1;if(_!==1)return qe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let p=i.n,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return qe.errors=
[{}],!1;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return qe.errors=[{}],!1;if(p<1||isNaN(
p))return qe.errors=[{}],!1}var t=x===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,j=e;if(e===j)if(typeof x==
"string"){if(l(x)>24)return qe.errors=[{}],!1;if(l(x)<24)return qe.errors=[{}],!1;if(!Ur.test(x))return qe.errors=[{}],!1}else
return qe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let j=i.prev,L=e;if(e===L)
if(typeof j=="string"){if(l(j)>64)return qe.errors=[{}],!1;if(l(j)<64)return qe.errors=[{}],!1;if(!Dr.test(j))return qe.
errors=[{}],!1}else return qe.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.
type,P=e;if(typeof L!="string")return qe.errors=[{}],!1;if(L!=="exchange")return qe.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.address!==void 0&&s.call(i,"address")){let P=i.address,A=e;if(e===A)if(typeof P=="string"){if(l(P)>2048)return qe.
errors=[{}],!1;if(l(P)<0)return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.subject!==
void 0&&s.call(i,"subject")){let A=i.subject,N=e,m=e,g=!1,f=null,O=e;if(e===O)if(A&&typeof A=="object"&&!Array.isArray(A)){
let R;if((A.kind===void 0||!s.call(A,"kind"))&&(R="kind")||(A.name===void 0||!s.call(A,"name"))&&(R="name")||(A.issuer===
void 0||!s.call(A,"issuer"))&&(R="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&(R="subject")||(A.claims===void 0||
!s.call(A,"claims"))&&(R="claims")||(A.authenticatedAt===void 0||!s.call(A,"authenticatedAt"))&&(R="authenticatedAt")){let H={};
r===null?r=[H]:r.push(H),e++}else{let H=e;for(let z of Object.keys(A))if(!(z==="kind"||z==="name"||z==="issuer"||z==="su\
bject"||z==="claims"||z==="authenticatedAt")){let q={};r===null?r=[q]:r.push(q),e++;break}if(H===e){if(A.kind!==void 0&&
s.call(A,"kind")){let z=A.kind,q=e;if(typeof z!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(z!=="user"){let C={};
r===null?r=[C]:r.push(C),e++}var v=q===e}else var v=!0;if(v){if(A.name!==void 0&&s.call(A,"name")){let q=A.name,W=e;if(e===
W)if(typeof q=="string"){if(l(q)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(q)<0){let D={};r===null?r=[D]:r.push(
D),e++}}else{let D={};r===null?r=[D]:r.push(D),e++}var v=W===e}else var v=!0;if(v){if(A.issuer!==void 0&&s.call(A,"issue\
r")){let W=A.issuer,C=e;if(e===C)if(typeof W=="string"){if(l(W)>2048){let T={};r===null?r=[T]:r.push(T),e++}else if(l(W)<
0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var v=C===e}else var v=!0;if(v){if(A.
subject!==void 0&&s.call(A,"subject")){let C=A.subject,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?
r=[I]:r.push(I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=D===
e}else var v=!0;if(v){if(A.claims!==void 0&&s.call(A,"claims")){let D=A.claims,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.
isArray(D))if(Object.keys(D).length>100){let F={};r===null?r=[F]:r.push(F),e++}else{for(let F of Object.keys(D)){let E=e;
if(e===E)if(typeof F=="string"){if(l(F)>1024){let Z={};r===null?r=[Z]:r.push(Z),e++}else if(l(F)<1){let Z={};r===null?r=
[Z]:r.push(Z),e++}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var h=E===e;if(!h){let Z={};r===null?r=[Z]:r.push(Z),e++;break}}
if(h)for(let F of Object.keys(D)){let E=D[F],Z=e;if(e===Z)if(Array.isArray(E))if(E.length>1e4){let S={};r===null?r=[S]:r.
push(S),e++}else{var b=!0;let S=E.length;for(let G=0;G<S;G++){let X=E[G],te=e;if(e===te)if(typeof X=="string"){if(l(X)>2048){
let de={};r===null?r=[de]:r.push(de),e++}else if(l(X)<0){let de={};r===null?r=[de]:r.push(de),e++}}else{let de={};r===null?
r=[de]:r.push(de),e++}var b=te===e;if(!b)break}}else{let S={};r===null?r=[S]:r.push(S),e++}var y=Z===e;if(!y)break}}else{
let F={};r===null?r=[F]:r.push(F),e++}var v=T===e}else var v=!0;if(v)if(A.authenticatedAt!==void 0&&s.call(A,"authentica\
tedAt")){let D=A.authenticatedAt,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let F={};r===null?r=[F]:r.
push(F),e++}if(e===T&&typeof D=="number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let F={};r===null?r=[F]:r.push(F),e++}else if(D<
0||isNaN(D)){let F={};r===null?r=[F]:r.push(F),e++}}var v=T===e}else var v=!0}}}}}}}else{let R={};r===null?r=[R]:r.push(
R),e++}var d=O===e;d&&(g=!0,f=0);let w=e;if(e===w)if(A&&typeof A=="object"&&!Array.isArray(A)){let R;if((A.kind===void 0||
!s.call(A,"kind"))&&(R="kind")||(A.issuer===void 0||!s.call(A,"issuer"))&&(R="issuer")||(A.claims===void 0||!s.call(A,"c\
laims"))&&(R="claims")||(A.authenticatedAt===void 0||!s.call(A,"authenticatedAt"))&&(R="authenticatedAt")){let H={};r===
null?r=[H]:r.push(H),e++}else{let H=e;for(let z of Object.keys(A))if(!(z==="kind"||z==="issuer"||z==="claims"||z==="auth\
enticatedAt")){let q={};r===null?r=[q]:r.push(q),e++;break}if(H===e){if(A.kind!==void 0&&s.call(A,"kind")){let z=A.kind,
q=e;if(typeof z!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(z!=="workload"){let C={};r===null?r=[C]:r.push(C),e++}
var c=q===e}else var c=!0;if(c){if(A.issuer!==void 0&&s.call(A,"issuer")){let q=A.issuer,W=e;if(e===W)if(typeof q=="stri\
ng"){if(l(q)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(q)<0){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};
r===null?r=[D]:r.push(D),e++}var c=W===e}else var c=!0;if(c){if(A.claims!==void 0&&s.call(A,"claims")){let W=A.claims,C=e;
if(e===C)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(W).length>100){let T={};r===null?r=[T]:r.push(T),e++}else{
for(let T of Object.keys(W)){let I=e;if(e===I)if(typeof T=="string"){if(l(T)>1024){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
T)<1){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var u=I===e;if(!u){let F={};r===
null?r=[F]:r.push(F),e++;break}}if(u)for(let T of Object.keys(W)){let I=W[T],F=e;if(e===F)if(typeof I=="string"){if(l(I)>
2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(I)<0){let E={};r===null?r=[E]:r.push(E),e++}}else{let E={};r===null?
r=[E]:r.push(E),e++}var k=F===e;if(!k)break}}else{let T={};r===null?r=[T]:r.push(T),e++}var c=C===e}else var c=!0;if(c)if(A.
authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let W=A.authenticatedAt,C=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(
W)&&isFinite(W))){let T={};r===null?r=[T]:r.push(T),e++}if(e===C&&typeof W=="number"&&isFinite(W)){if(W>253402300799||isNaN(
W)){let T={};r===null?r=[T]:r.push(T),e++}else if(W<0||isNaN(W)){let T={};r===null?r=[T]:r.push(T),e++}}var c=C===e}else
var c=!0}}}}}else{let R={};r===null?r=[R]:r.push(R),e++}var d=w===e;if(d&&g?(g=!1,f=[f,1]):d&&(g=!0,f=1),g)e=m,r!==null&&
(m?r.length=m:r=null);else{let R={};return r===null?r=[R]:r.push(R),e++,qe.errors=r,!1}var t=N===e}else var t=!0;if(t){if(i.
resource!==void 0&&s.call(i,"resource")){let N=i.resource,m=e;if(e===m)if(typeof N=="string"){if(l(N)>2048)return qe.errors=
[{}],!1;if(l(N)<0)return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let m=i.grant,g=e;if(e===g)if(typeof m=="string"){if(l(m)>2048)return qe.errors=[{}],!1;if(l(m)<0)return qe.
errors=[{}],!1}else return qe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){
let g=i.tokenId,f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return qe.errors=[{}],!1;if(l(g)<0)return qe.errors=[{}],
!1}else return qe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.expiresAt!==void 0&&s.call(i,"expiresAt")){let f=i.
expiresAt,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return qe.errors=[{}],!1;if(e===O&&typeof f=="num\
ber"&&isFinite(f)){if(f>253402300799||isNaN(f))return qe.errors=[{}],!1;if(f<0||isNaN(f))return qe.errors=[{}],!1}var t=O===
e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let O=i.bundle,w=e;if(e===w)if(O&&typeof O=="object"&&!Array.
isArray(O)){let R;if((O.revision===void 0||!s.call(O,"revision"))&&(R="revision")||(O.seq===void 0||!s.call(O,"seq"))&&(R=
"seq")||(O.digest===void 0||!s.call(O,"digest"))&&(R="digest"))return qe.errors=[{}],!1;{let H=e;for(let z of Object.keys(
O))if(!(z==="revision"||z==="seq"||z==="digest"))return qe.errors=[{}],!1;if(H===e){if(O.revision!==void 0&&s.call(O,"re\
vision")){let z=O.revision,q=e;if(e===q)if(typeof z=="string"){if(l(z)>73)return qe.errors=[{}],!1;if(l(z)<1)return qe.errors=
[{}],!1}else return qe.errors=[{}],!1;var o=q===e}else var o=!0;if(o){if(O.seq!==void 0&&s.call(O,"seq")){let q=O.seq,W=e;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return qe.errors=[{}],!1;if(e===W&&typeof q=="number"&&isFinite(
q)){if(q>9007199254740991||isNaN(q))return qe.errors=[{}],!1;if(q<0||isNaN(q))return qe.errors=[{}],!1}var o=W===e}else var o=!0;
if(o)if(O.digest!==void 0&&s.call(O,"digest")){let q=O.digest,W=e;if(e===e)if(typeof q=="string"){if(l(q)>71)return qe.errors=
[{}],!1;if(l(q)<71)return qe.errors=[{}],!1;if(!Yr.test(q))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var o=W===
e}else var o=!0}}}}else return qe.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let w=i.
kid,$=e;if(e===e)if(typeof w=="string"){if(l(w)>128)return qe.errors=[{}],!1;if(l(w)<1)return qe.errors=[{}],!1;if(!Pr.test(
w))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=$===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let w=i.sig,$=e;if(e===$)if(typeof w=="string"){if(l(w)>86)return qe.errors=[{}],!1;if(l(w)<86)return qe.errors=[{}],
!1;if(!Br.test(w))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}}}}}}}else return qe.
errors=[{}],!1;return qe.errors=r,e===0}function mr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.
n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(v="sig"))return mr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b==="v"||b==="n"||b==="a\
t"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return mr.errors=[{}],!1;if(h===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.
v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return mr.errors=[{}],!1;if(b!==1)return mr.errors=[{}],!1;
var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y)))return mr.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return mr.
errors=[{}],!1;if(y<1||isNaN(y))return mr.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let c=i.at,u=e;if(e===u)if(typeof c=="string"){if(l(c)>24)return mr.errors=[{}],!1;if(l(c)<24)return mr.errors=[{}],!1;if(!Ur.
test(c))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return mr.errors=[{}],!1;if(l(u)<64)return mr.errors=
[{}],!1;if(!Dr.test(u))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return mr.errors=[{}],!1;if(k!=="journal-end")return mr.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.kid,o=e;if(e===e)if(typeof d==
"string"){if(l(d)>128)return mr.errors=[{}],!1;if(l(d)<1)return mr.errors=[{}],!1;if(!Pr.test(d))return mr.errors=[{}],!1}else
return mr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let d=i.sig,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>86)return mr.errors=[{}],!1;if(l(d)<86)return mr.errors=[{}],!1;if(!Br.test(d))return mr.errors=[{}],!1}else
return mr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return mr.errors=[{}],!1;return mr.errors=r,e===0}function ci(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-start")ye(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);else if(t==="statement")je(i,{instancePath:B,parentData:ne,
parentDataProperty:fe,rootData:V})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);else if(t==="outcome")be(i,{instancePath:B,
parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);else if(t==="red\
ecide")Ke(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Ke.errors:r.concat(Ke.errors),
e=r.length);else if(t==="head")yr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?yr.errors:
r.concat(yr.errors),e=r.length);else if(t==="session-end")He(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||
(r=r===null?He.errors:r.concat(He.errors),e=r.length);else if(t==="journal-start")Ze(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);else if(t==="session-opened")tr(i,{instancePath:B,parentData:ne,
parentDataProperty:fe,rootData:V})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);else if(t==="session-closed")Xe(
i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);else if(t===
"session-failed")Ye(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Ye.errors:r.concat(Ye.
errors),e=r.length);else if(t==="claim")ir(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?
ir.errors:r.concat(ir.errors),e=r.length);else if(t==="refusal")Be(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);else if(t==="exchange")qe(i,{instancePath:B,parentData:ne,
parentDataProperty:fe,rootData:V})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);else if(t==="journal-end")mr(i,
{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);else
return ci.errors=[{}],!1;else return ci.errors=[{}],!1}else return ci.errors=[{}],!1;return ci.errors=r,e===0}var Bi=vr,
Es=new RegExp("^postgres://","u");function vr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.ready===void 0||!s.call(i,"ready"))&&(b=
"ready")||(i.connections===void 0||!s.call(i,"connections"))&&(b="connections"))return vr.errors=[{}],!1;{let y=e;for(let c of Object.
keys(i))if(!(c==="ready"||c==="connections"))return vr.errors=[{}],!1;if(y===e){if(i.ready!==void 0&&s.call(i,"ready")){
let c=i.ready,u=e;if(typeof c!="boolean")return vr.errors=[{}],!1;if(c!==!0)return vr.errors=[{}],!1;var h=u===e}else var h=!0;
if(h)if(i.connections!==void 0&&s.call(i,"connections")){let c=i.connections,u=e;if(e===u)if(Array.isArray(c)){if(c.length>
1e4)return vr.errors=[{}],!1;{var t=!0;let d=c.length;for(let o=0;o<d;o++){let n=c[o],a=e;if(e===a)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let p;if((n.resource===void 0||!s.call(n,"resource"))&&(p="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(p="grant")||(n.role===void 0||!s.call(n,"role"))&&(p="role")||(n.uri===void 0||!s.call(n,"uri"))&&(p="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(p="ca"))return vr.errors=[{}],!1;{let x=e;for(let j of Object.keys(n))if(!(j==="resou\
rce"||j==="grant"||j==="role"||j==="uri"||j==="ca"))return vr.errors=[{}],!1;if(x===e){if(n.resource!==void 0&&s.call(n,
"resource")){let j=n.resource,L=e;if(e===e)if(typeof j=="string"){if(l(j)>63)return vr.errors=[{}],!1;if(l(j)<1)return vr.
errors=[{}],!1;if(!pr.test(j))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var v=L===e}else var v=!0;if(v){if(n.
grant!==void 0&&s.call(n,"grant")){let L=n.grant,P=e;if(e===e)if(typeof L=="string"){if(l(L)>127)return vr.errors=[{}],!1;
if(l(L)<3)return vr.errors=[{}],!1;if(!vi.test(L))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var v=P===e}else
var v=!0;if(v){if(n.role!==void 0&&s.call(n,"role")){let P=n.role,A=e;if(e===e)if(typeof P=="string"){if(l(P)>63)return vr.
errors=[{}],!1;if(l(P)<1)return vr.errors=[{}],!1;if(!pr.test(P))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var v=A===e}else var v=!0;if(v){if(n.uri!==void 0&&s.call(n,"uri")){let A=n.uri,N=e;if(e===N)if(typeof A=="string"){if(l(
A)>8192)return vr.errors=[{}],!1;if(l(A)<12)return vr.errors=[{}],!1;if(!Es.test(A))return vr.errors=[{}],!1}else return vr.
errors=[{}],!1;var v=N===e}else var v=!0;if(v)if(n.ca!==void 0&&s.call(n,"ca")){let A=n.ca,N=e;if(e===e)if(typeof A=="st\
ring"){if(l(A)>1024)return vr.errors=[{}],!1;if(l(A)<1)return vr.errors=[{}],!1;if(!gr.test(A))return vr.errors=[{}],!1}else
return vr.errors=[{}],!1;var v=N===e}else var v=!0}}}}}}else return vr.errors=[{}],!1;var t=a===e;if(!t)break}}}else return vr.
errors=[{}],!1;var h=u===e}else var h=!0}}}else return vr.errors=[{}],!1;return vr.errors=r,e===0}var Vi=Re,Rr=new RegExp(
"^[0-9a-f]{40,64}$","u"),Ds={type:"object",additionalProperties:!1,required:["pull","head","base","mergedSeconds","autho\
r","approver","review","approvedSeconds","owner"],properties:{by:{type:"string",const:"approval",description:"Absent in \
evidence of before there were scenarios."},pull:{type:"integer",minimum:0,maximum:9007199254740991,description:"The numb\
er of the pull request; 0 without a host."},head:{$ref:"evidence#/$defs/objectId",description:"What was approved."},base:{
$ref:"evidence#/$defs/objectId",description:"Before which commit CODEOWNERS and people.yaml said who owns it."},mergedSeconds:{
type:"integer",minimum:0,maximum:253402300799,description:"When it was merged."},author:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Who opened the pull request."},approver:{type:"integer",minimum:1,maximum:9007199254740991,description:"Who\
 approved it."},review:{type:"integer",minimum:0,maximum:9007199254740991,description:"The id of the review; 0 without a\
 host."},approvedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"When it was approved."},owner:{type:"\
string",minLength:1,maxLength:1024,description:"The owner in CODEOWNERS through whom the approver may approve."},signed:{
$ref:"evidence#/$defs/objectId",description:"The signed commit that is the approval, where there is no host."}},description:"\
One approval, in ids that the host never gives twice. Without a host, ids are of names in people.yaml, and `signed` is t\
here."};function Je(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.pull===void 0||!s.call(i,"pull"))&&(v="pull")||(i.head===void 0||!s.call(
i,"head"))&&(v="head")||(i.base===void 0||!s.call(i,"base"))&&(v="base")||(i.mergedSeconds===void 0||!s.call(i,"mergedSe\
conds"))&&(v="mergedSeconds")||(i.author===void 0||!s.call(i,"author"))&&(v="author")||(i.approver===void 0||!s.call(i,"\
approver"))&&(v="approver")||(i.review===void 0||!s.call(i,"review"))&&(v="review")||(i.approvedSeconds===void 0||!s.call(
i,"approvedSeconds"))&&(v="approvedSeconds")||(i.owner===void 0||!s.call(i,"owner"))&&(v="owner"))return Je.errors=[{}],
!1;{let h=e;for(let b of Object.keys(i))if(!s.call(Ds.properties,b))return Je.errors=[{}],!1;if(h===e){if(i.by!==void 0&&
s.call(i,"by")){let b=i.by,y=e;if(typeof b!="string")return Je.errors=[{}],!1;if(b!=="approval")return Je.errors=[{}],!1;
var t=y===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){let y=i.pull,c=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return Je.errors=[{}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(
y))return Je.errors=[{}],!1;if(y<0||isNaN(y))return Je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.head!==void 0&&
s.call(i,"head")){let c=i.head,u=e;if(e===e)if(typeof c=="string"){if(l(c)>64)return Je.errors=[{}],!1;if(l(c)<40)return Je.
errors=[{}],!1;if(!Rr.test(c))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.
base!==void 0&&s.call(i,"base")){let u=i.base,k=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Je.errors=[{}],!1;if(l(
u)<40)return Je.errors=[{}],!1;if(!Rr.test(u))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.mergedSeconds!==void 0&&s.call(i,"mergedSeconds")){let k=i.mergedSeconds,d=e;if(!(typeof k=="number"&&!(k%1)&&
!isNaN(k)&&isFinite(k)))return Je.errors=[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))
return Je.errors=[{}],!1;if(k<0||isNaN(k))return Je.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.author!==void 0&&
s.call(i,"author")){let d=i.author,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Je.errors=[{}],!1;
if(e===o&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Je.errors=[{}],!1;if(d<0||isNaN(d))return Je.
errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.approver!==void 0&&s.call(i,"approver")){let o=i.approver,n=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Je.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return Je.errors=[{}],!1;if(o<1||isNaN(o))return Je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.review!==
void 0&&s.call(i,"review")){let n=i.review,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Je.errors=
[{}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Je.errors=[{}],!1;if(n<0||isNaN(
n))return Je.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.approvedSeconds!==void 0&&s.call(i,"approvedSeconds")){
let a=i.approvedSeconds,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Je.errors=[{}],!1;if(e===_&&
typeof a=="number"&&isFinite(a)){if(a>253402300799||isNaN(a))return Je.errors=[{}],!1;if(a<0||isNaN(a))return Je.errors=
[{}],!1}var t=_===e}else var t=!0;if(t){if(i.owner!==void 0&&s.call(i,"owner")){let _=i.owner,p=e;if(e===p)if(typeof _==
"string"){if(l(_)>1024)return Je.errors=[{}],!1;if(l(_)<1)return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=p===
e}else var t=!0;if(t)if(i.signed!==void 0&&s.call(i,"signed")){let _=i.signed,p=e;if(e===e)if(typeof _=="string"){if(l(_)>
64)return Je.errors=[{}],!1;if(l(_)<40)return Je.errors=[{}],!1;if(!Rr.test(_))return Je.errors=[{}],!1}else return Je.errors=
[{}],!1;var t=p===e}else var t=!0}}}}}}}}}}}}else return Je.errors=[{}],!1;return Je.errors=r,e===0}var Ss={type:"object",
additionalProperties:!1,required:["by","pull","head","base","mergedSeconds","author","scenario","count","atMost","within\
Seconds"],properties:{by:{type:"string",const:"scenario",description:"Nobody approved it: it lies within what was approv\
ed before."},pull:{type:"integer",minimum:1,maximum:9007199254740991,description:"The number of the pull request."},head:{
$ref:"evidence#/$defs/objectId",description:"What was judged."},base:{$ref:"evidence#/$defs/objectId",description:"At wh\
ich commit scenario, people and groups were read."},mergedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"\
When it was merged, as the host says it."},author:{type:"integer",minimum:1,maximum:9007199254740991,description:"Who op\
ened the pull request, and gets the access."},scenario:{type:"object",additionalProperties:!1,required:["path","commit",
"blob"],properties:{path:{type:"string",minLength:1,maxLength:4096,description:"Its file."},commit:{$ref:"evidence#/$def\
s/objectId",description:"The commit that brought it as it was."},blob:{$ref:"evidence#/$defs/objectId",description:"Its \
content."}},description:"The scenario as it was proved before."},count:{type:"integer",minimum:1,maximum:999999,description:"\
Uses by this person within the time, this one included."},atMost:{type:"integer",minimum:1,maximum:999999,description:"H\
ow many it allows."},withinSeconds:{type:"integer",minimum:1,maximum:86399913600,description:"In what time."},reviewSeconds:{
type:"integer",minimum:1,maximum:86399913600,description:"It is for emergencies: within this time of the merge an owner \
has to approve it. Absent: it is not."}},description:"A use of a scenario: author and subject are one person, and nobody\
 else looked at it. Its ticket was not checked."};function ze(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.by===void 0||!s.call(i,"by"))&&(h="by")||
(i.pull===void 0||!s.call(i,"pull"))&&(h="pull")||(i.head===void 0||!s.call(i,"head"))&&(h="head")||(i.base===void 0||!s.
call(i,"base"))&&(h="base")||(i.mergedSeconds===void 0||!s.call(i,"mergedSeconds"))&&(h="mergedSeconds")||(i.author===void 0||
!s.call(i,"author"))&&(h="author")||(i.scenario===void 0||!s.call(i,"scenario"))&&(h="scenario")||(i.count===void 0||!s.
call(i,"count"))&&(h="count")||(i.atMost===void 0||!s.call(i,"atMost"))&&(h="atMost")||(i.withinSeconds===void 0||!s.call(
i,"withinSeconds"))&&(h="withinSeconds"))return ze.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!s.call(Ss.properties,
y))return ze.errors=[{}],!1;if(b===e){if(i.by!==void 0&&s.call(i,"by")){let y=i.by,c=e;if(typeof y!="string")return ze.errors=
[{}],!1;if(y!=="scenario")return ze.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){
let c=i.pull,u=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ze.errors=[{}],!1;if(e===u&&typeof c=="\
number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ze.errors=[{}],!1;if(c<1||isNaN(c))return ze.errors=[{}],!1}
var t=u===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let u=i.head,k=e;if(e===e)if(typeof u=="string"){if(l(
u)>64)return ze.errors=[{}],!1;if(l(u)<40)return ze.errors=[{}],!1;if(!Rr.test(u))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.base!==void 0&&s.call(i,"base")){let k=i.base,d=e;if(e===e)if(typeof k==
"string"){if(l(k)>64)return ze.errors=[{}],!1;if(l(k)<40)return ze.errors=[{}],!1;if(!Rr.test(k))return ze.errors=[{}],!1}else
return ze.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&s.call(i,"mergedSeconds")){let d=i.
mergedSeconds,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ze.errors=[{}],!1;if(e===o&&typeof d==
"number"&&isFinite(d)){if(d>253402300799||isNaN(d))return ze.errors=[{}],!1;if(d<0||isNaN(d))return ze.errors=[{}],!1}var t=o===
e}else var t=!0;if(t){if(i.author!==void 0&&s.call(i,"author")){let o=i.author,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return ze.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ze.
errors=[{}],!1;if(o<1||isNaN(o))return ze.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.scenario!==void 0&&s.call(
i,"scenario")){let n=i.scenario,a=e;if(e===a)if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if((n.path===void 0||!s.
call(n,"path"))&&(p="path")||(n.commit===void 0||!s.call(n,"commit"))&&(p="commit")||(n.blob===void 0||!s.call(n,"blob"))&&
(p="blob"))return ze.errors=[{}],!1;{let x=e;for(let j of Object.keys(n))if(!(j==="path"||j==="commit"||j==="blob"))return ze.
errors=[{}],!1;if(x===e){if(n.path!==void 0&&s.call(n,"path")){let j=n.path,L=e;if(e===L)if(typeof j=="string"){if(l(j)>
4096)return ze.errors=[{}],!1;if(l(j)<1)return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var v=L===e}else var v=!0;
if(v){if(n.commit!==void 0&&s.call(n,"commit")){let L=n.commit,P=e;if(e===e)if(typeof L=="string"){if(l(L)>64)return ze.
errors=[{}],!1;if(l(L)<40)return ze.errors=[{}],!1;if(!Rr.test(L))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var v=P===e}else var v=!0;if(v)if(n.blob!==void 0&&s.call(n,"blob")){let L=n.blob,P=e;if(e===e)if(typeof L=="string"){if(l(
L)>64)return ze.errors=[{}],!1;if(l(L)<40)return ze.errors=[{}],!1;if(!Rr.test(L))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var v=P===e}else var v=!0}}}}else return ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.count!==void 0&&
s.call(i,"count")){let a=i.count,_=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ze.errors=[{}],!1;if(e===
_&&typeof a=="number"&&isFinite(a)){if(a>999999||isNaN(a))return ze.errors=[{}],!1;if(a<1||isNaN(a))return ze.errors=[{}],
!1}var t=_===e}else var t=!0;if(t){if(i.atMost!==void 0&&s.call(i,"atMost")){let _=i.atMost,p=e;if(!(typeof _=="number"&&
!(_%1)&&!isNaN(_)&&isFinite(_)))return ze.errors=[{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>999999||isNaN(_))
return ze.errors=[{}],!1;if(_<1||isNaN(_))return ze.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.withinSeconds!==
void 0&&s.call(i,"withinSeconds")){let p=i.withinSeconds,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ze.
errors=[{}],!1;if(e===x&&typeof p=="number"&&isFinite(p)){if(p>86399913600||isNaN(p))return ze.errors=[{}],!1;if(p<1||isNaN(
p))return ze.errors=[{}],!1}var t=x===e}else var t=!0;if(t)if(i.reviewSeconds!==void 0&&s.call(i,"reviewSeconds")){let p=i.
reviewSeconds,x=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ze.errors=[{}],!1;if(e===x&&typeof p==
"number"&&isFinite(p)){if(p>86399913600||isNaN(p))return ze.errors=[{}],!1;if(p<1||isNaN(p))return ze.errors=[{}],!1}var t=x===
e}else var t=!0}}}}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=r,e===0}function Lr(i,{instancePath:B="",parentData:ne,
parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if((i.
status===void 0||!s.call(i,"status"))&&(h="status")||(i.commit===void 0||!s.call(i,"commit"))&&(h="commit")||(i.blob===void 0||
!s.call(i,"blob"))&&(h="blob")||(i.proof===void 0||!s.call(i,"proof"))&&(h="proof"))return Lr.errors=[{}],!1;{let b=e;for(let y of Object.
keys(i))if(!(y==="status"||y==="commit"||y==="blob"||y==="proof"))return Lr.errors=[{}],!1;if(b===e){if(i.status!==void 0&&
s.call(i,"status")){let y=i.status,c=e;if(typeof y!="string")return Lr.errors=[{}],!1;if(y!=="proved")return Lr.errors=[
{}],!1;var t=c===e}else var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let c=i.commit,u=e;if(e===e)if(typeof c==
"string"){if(l(c)>64)return Lr.errors=[{}],!1;if(l(c)<40)return Lr.errors=[{}],!1;if(!Rr.test(c))return Lr.errors=[{}],!1}else
return Lr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let u=i.blob,k=e;if(e===e)
if(typeof u=="string"){if(l(u)>64)return Lr.errors=[{}],!1;if(l(u)<40)return Lr.errors=[{}],!1;if(!Rr.test(u))return Lr.
errors=[{}],!1}else return Lr.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.proof!==void 0&&s.call(i,"proof")){let u=i.
proof,k=e,d=e,o=!1,n=null,a=e;Je(u,{instancePath:B+"/proof",parentData:i,parentDataProperty:"proof",rootData:V})||(r=r===
null?Je.errors:r.concat(Je.errors),e=r.length);var v=a===e;v&&(o=!0,n=0);let _=e;ze(u,{instancePath:B+"/proof",parentData:i,
parentDataProperty:"proof",rootData:V})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var v=_===e;if(v&&o?(o=!1,
n=[n,1]):v&&(o=!0,n=1),o)e=d,r!==null&&(d?r.length=d:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,Lr.errors=
r,!1}var t=k===e}else var t=!0}}}}}else return Lr.errors=[{}],!1;return Lr.errors=r,e===0}function Ir(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if((i.status===void 0||!s.call(i,"status"))&&(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||
(i.blob===void 0||!s.call(i,"blob"))&&(v="blob"))return Ir.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b===
"status"||b==="commit"||b==="blob"))return Ir.errors=[{}],!1;if(h===e){if(i.status!==void 0&&s.call(i,"status")){let b=i.
status,y=e;if(typeof b!="string")return Ir.errors=[{}],!1;if(b!=="root")return Ir.errors=[{}],!1;var t=y===e}else var t=!0;
if(t){if(i.commit!==void 0&&s.call(i,"commit")){let y=i.commit,c=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Ir.
errors=[{}],!1;if(l(y)<40)return Ir.errors=[{}],!1;if(!Rr.test(y))return Ir.errors=[{}],!1}else return Ir.errors=[{}],!1;
var t=c===e}else var t=!0;if(t)if(i.blob!==void 0&&s.call(i,"blob")){let y=i.blob,c=e;if(e===e)if(typeof y=="string"){if(l(
y)>64)return Ir.errors=[{}],!1;if(l(y)<40)return Ir.errors=[{}],!1;if(!Rr.test(y))return Ir.errors=[{}],!1}else return Ir.
errors=[{}],!1;var t=c===e}else var t=!0}}}}else return Ir.errors=[{}],!1;return Ir.errors=r,e===0}function ri(i,{instancePath:B="",
parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t=i.status;if(typeof t=="string")if(t==="proved")Lr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||
(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t==="root")Ir(i,{instancePath:B,parentData:ne,parentDataProperty:fe,
rootData:V})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);else return ri.errors=[{}],!1;else return ri.errors=
[{}],!1}else return ri.errors=[{}],!1;return ri.errors=r,e===0}function Zr(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.status===void 0||!s.call(
i,"status"))&&(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||!s.call(i,"blob"))&&
(v="blob")||(i.of===void 0||!s.call(i,"of"))&&(v="of"))return Zr.errors=[{}],!1;{let h=e;for(let b of Object.keys(i))if(!(b===
"status"||b==="commit"||b==="blob"||b==="of"))return Zr.errors=[{}],!1;if(h===e){if(i.status!==void 0&&s.call(i,"status")){
let b=i.status,y=e;if(typeof b!="string")return Zr.errors=[{}],!1;if(b!=="reduced")return Zr.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let y=i.commit,c=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Zr.
errors=[{}],!1;if(l(y)<40)return Zr.errors=[{}],!1;if(!Rr.test(y))return Zr.errors=[{}],!1}else return Zr.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let c=i.blob,u=e;if(e===e)if(typeof c=="string"){if(l(
c)>64)return Zr.errors=[{}],!1;if(l(c)<40)return Zr.errors=[{}],!1;if(!Rr.test(c))return Zr.errors=[{}],!1}else return Zr.
errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.of!==void 0&&s.call(i,"of")){let c=e;ri(i.of,{instancePath:B+"/of",parentData:i,
parentDataProperty:"of",rootData:V})||(r=r===null?ri.errors:r.concat(ri.errors),e=r.length);var t=c===e}else var t=!0}}}}}else
return Zr.errors=[{}],!1;return Zr.errors=r,e===0}function ii(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")
Lr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t===
"root")Ir(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Ir.errors:r.concat(Ir.errors),
e=r.length);else if(t==="reduced")Zr(i,{instancePath:B,parentData:ne,parentDataProperty:fe,rootData:V})||(r=r===null?Zr.
errors:r.concat(Zr.errors),e=r.length);else return ii.errors=[{}],!1;else return ii.errors=[{}],!1}else return ii.errors=
[{}],!1;return ii.errors=r,e===0}var ot={type:"object",additionalProperties:!1,required:["commit","blob","reason"],properties:{
commit:{$ref:"evidence#/$defs/objectId",description:"The commit that brought it."},blob:{oneOf:[{type:"null"},{$ref:"evi\
dence#/$defs/objectId"}],description:"Its content; null where it is a removal."},reason:{type:"string",enum:["not-a-file",
"no-pull-request","many-pull-requests","other-branch","not-its-merge","not-in-pull-request","content-differs","base-chan\
ged","too-large","no-owner","owner-unresolved","author-bot","author-unknown","contributor-unknown","subject-unknown","no\
-approval","approval-late","changes-requested","approval-dismissed","approval-stale","approval-retargeted","approver-not\
-owner","approver-bot","approver-unknown","approver-author","approver-contributor","approver-subject","no-merge","merge-\
unsigned","base-unclear","commit-unsigned","signer-differs","approval-unsigned","approval-elsewhere"],description:"Why i\
t is not proved."},scenario:{type:"string",enum:["too-large","not-a-grant","not-new","other-files","content-differs","no\
t-a-user","author-not-subject","commits-of-others","owner-objects","scenario-unsettled","group-claimed","not-for-you","f\
rom-ahead","already-ended","too-long","why-differs","stretched","too-often","review-owed","too-many-uses"],description:"\
Why no scenario admits it, where one is about its resource and role."}},description:"A version that does not ship."};function Cr(i,{
instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let h;if((i.commit===void 0||!s.call(i,"commit"))&&(h="commit")||(i.blob===void 0||!s.call(i,"blob"))&&
(h="blob")||(i.reason===void 0||!s.call(i,"reason"))&&(h="reason"))return Cr.errors=[{}],!1;{let b=e;for(let y of Object.
keys(i))if(!(y==="commit"||y==="blob"||y==="reason"||y==="scenario"))return Cr.errors=[{}],!1;if(b===e){if(i.commit!==void 0&&
s.call(i,"commit")){let y=i.commit,c=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Cr.errors=[{}],!1;if(l(y)<40)return Cr.
errors=[{}],!1;if(!Rr.test(y))return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.
blob!==void 0&&s.call(i,"blob")){let c=i.blob,u=e,k=e,d=!1,o=null,n=e;if(c!==null){let p={};r===null?r=[p]:r.push(p),e++}
var v=n===e;v&&(d=!0,o=0);let a=e;if(e===e)if(typeof c=="string"){if(l(c)>64){let p={};r===null?r=[p]:r.push(p),e++}else if(l(
c)<40){let p={};r===null?r=[p]:r.push(p),e++}else if(!Rr.test(c)){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===
null?r=[p]:r.push(p),e++}var v=a===e;if(v&&d?(d=!1,o=[o,1]):v&&(d=!0,o=1),d)e=k,r!==null&&(k?r.length=k:r=null);else{let p={};
return r===null?r=[p]:r.push(p),e++,Cr.errors=r,!1}var t=u===e}else var t=!0;if(t){if(i.reason!==void 0&&s.call(i,"reaso\
n")){let u=i.reason,k=e;if(typeof u!="string")return Cr.errors=[{}],!1;if(!(u==="not-a-file"||u==="no-pull-request"||u===
"many-pull-requests"||u==="other-branch"||u==="not-its-merge"||u==="not-in-pull-request"||u==="content-differs"||u==="ba\
se-changed"||u==="too-large"||u==="no-owner"||u==="owner-unresolved"||u==="author-bot"||u==="author-unknown"||u==="contr\
ibutor-unknown"||u==="subject-unknown"||u==="no-approval"||u==="approval-late"||u==="changes-requested"||u==="approval-d\
ismissed"||u==="approval-stale"||u==="approval-retargeted"||u==="approver-not-owner"||u==="approver-bot"||u==="approver-\
unknown"||u==="approver-author"||u==="approver-contributor"||u==="approver-subject"||u==="no-merge"||u==="merge-unsigned"||
u==="base-unclear"||u==="commit-unsigned"||u==="signer-differs"||u==="approval-unsigned"||u==="approval-elsewhere"))return Cr.
errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.scenario!==void 0&&s.call(i,"scenario")){let u=i.scenario,k=e;if(typeof u!=
"string")return Cr.errors=[{}],!1;if(!(u==="too-large"||u==="not-a-grant"||u==="not-new"||u==="other-files"||u==="conten\
t-differs"||u==="not-a-user"||u==="author-not-subject"||u==="commits-of-others"||u==="owner-objects"||u==="scenario-unse\
ttled"||u==="group-claimed"||u==="not-for-you"||u==="from-ahead"||u==="already-ended"||u==="too-long"||u==="why-differs"||
u==="stretched"||u==="too-often"||u==="review-owed"||u==="too-many-uses"))return Cr.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else
return Cr.errors=[{}],!1;return Cr.errors=r,e===0}function _r(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.path===void 0||!s.call(i,"path"))&&(b="\
path")||(i.commit===void 0||!s.call(i,"commit"))&&(b="commit")||(i.pull===void 0||!s.call(i,"pull"))&&(b="pull")||(i.author===
void 0||!s.call(i,"author"))&&(b="author")||(i.mergedSeconds===void 0||!s.call(i,"mergedSeconds"))&&(b="mergedSeconds")||
(i.dueSeconds===void 0||!s.call(i,"dueSeconds"))&&(b="dueSeconds")||(i.review===void 0||!s.call(i,"review"))&&(b="review"))
return _r.errors=[{}],!1;{let y=e;for(let c of Object.keys(i))if(!(c==="path"||c==="commit"||c==="pull"||c==="author"||c===
"mergedSeconds"||c==="dueSeconds"||c==="review"))return _r.errors=[{}],!1;if(y===e){if(i.path!==void 0&&s.call(i,"path")){
let c=i.path,u=e;if(e===u)if(typeof c=="string"){if(l(c)>4096)return _r.errors=[{}],!1;if(l(c)<1)return _r.errors=[{}],!1}else
return _r.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,k=e;if(e===
e)if(typeof u=="string"){if(l(u)>64)return _r.errors=[{}],!1;if(l(u)<40)return _r.errors=[{}],!1;if(!Rr.test(u))return _r.
errors=[{}],!1}else return _r.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){let k=i.
pull,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return _r.errors=[{}],!1;if(e===d&&typeof k=="number"&&
isFinite(k)){if(k>9007199254740991||isNaN(k))return _r.errors=[{}],!1;if(k<1||isNaN(k))return _r.errors=[{}],!1}var t=d===
e}else var t=!0;if(t){if(i.author!==void 0&&s.call(i,"author")){let d=i.author,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return _r.errors=[{}],!1;if(e===o&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return _r.
errors=[{}],!1;if(d<1||isNaN(d))return _r.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&s.
call(i,"mergedSeconds")){let o=i.mergedSeconds,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return _r.errors=
[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>253402300799||isNaN(o))return _r.errors=[{}],!1;if(o<0||isNaN(o))
return _r.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.dueSeconds!==void 0&&s.call(i,"dueSeconds")){let n=i.dueSeconds,
a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return _r.errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)){if(n>253402300799||isNaN(n))return _r.errors=[{}],!1;if(n<0||isNaN(n))return _r.errors=[{}],!1}var t=a===e}else var t=!0;
if(t)if(i.review!==void 0&&s.call(i,"review")){let n=i.review,a=e,_=e,p=!1,x=null,j=e;if(n!==null){let A={};r===null?r=[
A]:r.push(A),e++}var h=j===e;h&&(p=!0,x=0);let L=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.approver===
void 0||!s.call(n,"approver"))&&(A="approver")||(n.review===void 0||!s.call(n,"review"))&&(A="review")||(n.approvedSeconds===
void 0||!s.call(n,"approvedSeconds"))&&(A="approvedSeconds")||(n.owner===void 0||!s.call(n,"owner"))&&(A="owner")){let N={};
r===null?r=[N]:r.push(N),e++}else{let N=e;for(let m of Object.keys(n))if(!(m==="approver"||m==="review"||m==="approvedSe\
conds"||m==="owner")){let g={};r===null?r=[g]:r.push(g),e++;break}if(N===e){if(n.approver!==void 0&&s.call(n,"approver")){
let m=n.approver,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let O={};r===null?r=[O]:r.push(O),e++}if(e===
g&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let O={};r===null?r=[O]:r.push(O),e++}else if(m<1||
isNaN(m)){let O={};r===null?r=[O]:r.push(O),e++}}var v=g===e}else var v=!0;if(v){if(n.review!==void 0&&s.call(n,"review")){
let g=n.review,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let w={};r===null?r=[w]:r.push(w),e++}if(e===
f&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g)){let w={};r===null?r=[w]:r.push(w),e++}else if(g<0||
isNaN(g)){let w={};r===null?r=[w]:r.push(w),e++}}var v=f===e}else var v=!0;if(v){if(n.approvedSeconds!==void 0&&s.call(n,
"approvedSeconds")){let f=n.approvedSeconds,O=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let $={};r===null?
r=[$]:r.push($),e++}if(e===O&&typeof f=="number"&&isFinite(f)){if(f>253402300799||isNaN(f)){let $={};r===null?r=[$]:r.push(
$),e++}else if(f<0||isNaN(f)){let $={};r===null?r=[$]:r.push($),e++}}var v=O===e}else var v=!0;if(v)if(n.owner!==void 0&&
s.call(n,"owner")){let f=n.owner,O=e;if(e===O)if(typeof f=="string"){if(l(f)>1024){let $={};r===null?r=[$]:r.push($),e++}else if(l(
f)<1){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push($),e++}var v=O===e}else var v=!0}}}}}else{
let A={};r===null?r=[A]:r.push(A),e++}var h=L===e;if(h&&p?(p=!1,x=[x,1]):h&&(p=!0,x=1),p)e=_,r!==null&&(_?r.length=_:r=null);else{
let A={};return r===null?r=[A]:r.push(A),e++,_r.errors=r,!1}var t=a===e}else var t=!0}}}}}}}}else return _r.errors=[{}],
!1;return _r.errors=r,e===0}function Re(i,{instancePath:B="",parentData:ne,parentDataProperty:fe,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i._type===void 0||!s.call(i,"_type"))&&(a="_type")||
(i.subject===void 0||!s.call(i,"subject"))&&(a="subject")||(i.predicateType===void 0||!s.call(i,"predicateType"))&&(a="p\
redicateType")||(i.predicate===void 0||!s.call(i,"predicate"))&&(a="predicate"))return Re.errors=[{}],!1;{let _=e;for(let p of Object.
keys(i))if(!(p==="_type"||p==="subject"||p==="predicateType"||p==="predicate"))return Re.errors=[{}],!1;if(_===e){if(i._type!==
void 0&&s.call(i,"_type")){let p=i._type,x=e;if(typeof p!="string")return Re.errors=[{}],!1;if(p!=="https://in-toto.io/S\
tatement/v1")return Re.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let x=i.
subject,j=e;if(e===j)if(Array.isArray(x)){if(x.length>1)return Re.errors=[{}],!1;if(x.length<1)return Re.errors=[{}],!1;
{var v=!0;let P=x.length;for(let A=0;A<P;A++){let N=x[A],m=e;if(e===m)if(N&&typeof N=="object"&&!Array.isArray(N)){let f;
if((N.digest===void 0||!s.call(N,"digest"))&&(f="digest"))return Re.errors=[{}],!1;{let O=e;for(let w of Object.keys(N))
if(w!=="digest")return Re.errors=[{}],!1;if(O===e&&N.digest!==void 0&&s.call(N,"digest")){let w=N.digest;if(e===e)if(w&&
typeof w=="object"&&!Array.isArray(w)){let $;if((w.gitCommit===void 0||!s.call(w,"gitCommit"))&&($="gitCommit"))return Re.
errors=[{}],!1;{let R=e;for(let H of Object.keys(w))if(H!=="gitCommit")return Re.errors=[{}],!1;if(R===e&&w.gitCommit!==
void 0&&s.call(w,"gitCommit")){let H=w.gitCommit;if(e===e)if(typeof H=="string"){if(l(H)>64)return Re.errors=[{}],!1;if(l(
H)<40)return Re.errors=[{}],!1;if(!Rr.test(H))return Re.errors=[{}],!1}else return Re.errors=[{}],!1}}}else return Re.errors=
[{}],!1}}}else return Re.errors=[{}],!1;var v=m===e;if(!v)break}}}else return Re.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(i.predicateType!==void 0&&s.call(i,"predicateType")){let j=i.predicateType,L=e;if(typeof j!="string")return Re.
errors=[{}],!1;if(j!=="urn:writ:evidence:1")return Re.errors=[{}],!1;var t=L===e}else var t=!0;if(t)if(i.predicate!==void 0&&
s.call(i,"predicate")){let j=i.predicate,L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let A;if((j.repository===
void 0||!s.call(j,"repository"))&&(A="repository")||(j.branch===void 0||!s.call(j,"branch"))&&(A="branch")||(j.files===void 0||
!s.call(j,"files"))&&(A="files")||(j.heldBack===void 0||!s.call(j,"heldBack"))&&(A="heldBack")||(j.properties===void 0||
!s.call(j,"properties"))&&(A="properties"))return Re.errors=[{}],!1;{let N=e;for(let m of Object.keys(j))if(!(m==="repos\
itory"||m==="branch"||m==="files"||m==="heldBack"||m==="breakGlass"||m==="properties"))return Re.errors=[{}],!1;if(N===e){
if(j.repository!==void 0&&s.call(j,"repository")){let m=j.repository,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return Re.errors=[{}],!1;if(e===g&&typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m))return Re.errors=
[{}],!1;if(m<1||isNaN(m))return Re.errors=[{}],!1}var h=g===e}else var h=!0;if(h){if(j.branch!==void 0&&s.call(j,"branch")){
let g=j.branch,f=e;if(e===f)if(typeof g=="string"){if(l(g)>1024)return Re.errors=[{}],!1;if(l(g)<1)return Re.errors=[{}],
!1}else return Re.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(j.files!==void 0&&s.call(j,"files")){let f=j.files,O=e;
if(e===O)if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length>1e6)return Re.errors=[{}],!1;for(let $ of Object.
keys(f)){let R=e;if(e===R)if(typeof $=="string"){if(l($)>4096){let H={};r===null?r=[H]:r.push(H),e++}else if(l($)<1){let H={};
r===null?r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var b=R===e;if(!b){let H={};return r===null?r=[
H]:r.push(H),e++,Re.errors=r,!1}}if(b)for(let $ of Object.keys(f)){let R=e;ii(f[$],{instancePath:B+"/predicate/files/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:$,rootData:V})||(r=r===null?ii.errors:r.concat(ii.
errors),e=r.length);var y=R===e;if(!y)break}}else return Re.errors=[{}],!1;var h=O===e}else var h=!0;if(h){if(j.heldBack!==
void 0&&s.call(j,"heldBack")){let O=j.heldBack,w=e;if(e===w)if(O&&typeof O=="object"&&!Array.isArray(O)){if(Object.keys(
O).length>1e6)return Re.errors=[{}],!1;for(let R of Object.keys(O)){let H=e;if(e===H)if(typeof R=="string"){if(l(R)>4096){
let z={};r===null?r=[z]:r.push(z),e++}else if(l(R)<1){let z={};r===null?r=[z]:r.push(z),e++}}else{let z={};r===null?r=[z]:
r.push(z),e++}var c=H===e;if(!c){let z={};return r===null?r=[z]:r.push(z),e++,Re.errors=r,!1}}if(c)for(let R of Object.keys(
O)){let H=e;Cr(O[R],{instancePath:B+"/predicate/heldBack/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:R,
rootData:V})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var u=H===e;if(!u)break}}else return Re.errors=[{}],
!1;var h=w===e}else var h=!0;if(h){if(j.breakGlass!==void 0&&s.call(j,"breakGlass")){let w=j.breakGlass,$=e;if(e===$)if(Array.
isArray(w)){if(w.length>1e4)return Re.errors=[{}],!1;{var k=!0;let H=w.length;for(let z=0;z<H;z++){let q=e;_r(w[z],{instancePath:B+
"/predicate/breakGlass/"+z,parentData:w,parentDataProperty:z,rootData:V})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.
length);var k=q===e;if(!k)break}}}else return Re.errors=[{}],!1;var h=$===e}else var h=!0;if(h)if(j.properties!==void 0&&
s.call(j,"properties")){let w=j.properties,$=e;if(e===$)if(w&&typeof w=="object"&&!Array.isArray(w)){let H;if((w.proved===
void 0||!s.call(w,"proved"))&&(H="proved"))return Re.errors=[{}],!1;{let z=e;for(let q of Object.keys(w))if(!(q==="prove\
d"||q==="scenario"))return Re.errors=[{}],!1;if(z===e){if(w.proved!==void 0&&s.call(w,"proved")){let q=w.proved,W=e;if(e===
W)if(Array.isArray(q)){if(q.length>1)return Re.errors=[{}],!1;if(q.length<1)return Re.errors=[{}],!1;{var d=!0;let D=q.length;
for(let T=0;T<D;T++){let I=q[T],F=e;if(typeof I!="string")return Re.errors=[{}],!1;if(I!=="SLSA_SOURCE_TWO_PARTY_REVIEWE\
D")return Re.errors=[{}],!1;var d=F===e;if(!d)break}}}else return Re.errors=[{}],!1;var n=W===e}else var n=!0;if(n)if(w.
scenario!==void 0&&s.call(w,"scenario")){let q=w.scenario,W=e;if(e===W)if(Array.isArray(q)){if(q.length>0)return Re.errors=
[{}],!1;{var o=!0;let D=q.length;for(let T=0;T<D;T++){let I=q[T],F=e;if(e===F)if(typeof I=="string"){if(l(I)>64)return Re.
errors=[{}],!1}else return Re.errors=[{}],!1;var o=F===e;if(!o)break}}}else return Re.errors=[{}],!1;var n=W===e}else var n=!0}}}else
return Re.errors=[{}],!1;var h=$===e}else var h=!0}}}}}}}else return Re.errors=[{}],!1;var t=L===e}else var t=!0}}}}}else
return Re.errors=[{}],!1;return Re.errors=r,e===0}var Ws={writ:xi,people:Oi,group:Li,resource:Ti,grant:Ii,mask:Ei,guard:Di,
scenario:Wi,proxy:zi,manifest:Mi,data:Ki,decision:Hi,record:Ui,dev:Bi,evidence:Vi};export{Ki as dataValidator,Hi as decisionValidator,
Bi as devValidator,Vi as evidenceValidator,Ii as grantValidator,Li as groupValidator,Di as guardValidator,Mi as manifestValidator,
Ei as maskValidator,Oi as peopleValidator,zi as proxyValidator,Ui as recordValidator,Ti as resourceValidator,Wi as scenarioValidator,
Ws as validators,xi as writValidator};
