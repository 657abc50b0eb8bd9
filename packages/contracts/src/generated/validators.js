// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Ji=Object.getOwnPropertyNames,Qi=(i,G)=>function(){try{return G||(0,i[Ji(i)[0]])((G={exports:{}}).exports,G),G.exports}catch(ue){
throw G=0,ue}},Xi=Qi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__\
esModule",{value:!0});function G(ue){let de=ue.length,V=0,r=0,e;for(;r<de;)V++,e=ue.charCodeAt(r++),e>=55296&&e<=56319&&
r<de&&(e=ue.charCodeAt(r),(e&64512)===56320&&r++);return V}i.default=G,G.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),$i=ze,s=Object.prototype.hasOwnProperty,l=Xi().default,dr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),Kr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),$r=new RegExp("^[A-Za-z0-9_.:-]+$","u"),Pi=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function Qr(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.isArray(i)){if(i.length>50)return Qr.
errors=[{}],!1;if(i.length<1)return Qr.errors=[{}],!1;{var t=!0;let p=i.length;for(let m=0;m<p;m++){let b=i[m],y=e;if(typeof b!=
"string")return Qr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Qr.errors=[{}],!1;if(l(b)<2)return Qr.
errors=[{}],!1;if(!Pi.test(b))return Qr.errors=[{}],!1}else return Qr.errors=[{}],!1;var t=y===e;if(!t)break}if(t){let m=i.
length,b;if(m>1){let y={};for(;m--;){let v=i[m];if(typeof v=="string"){if(typeof y[v]=="number")return b=y[v],Qr.errors=
[{}],!1;y[v]=m}}}}}}else return Qr.errors=[{}],!1;return Qr.errors=r,e===0}var Rs={type:"object",additionalProperties:!1,
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
ith which writ login asks this issuer. Absent: the audience."}}},Yi=new RegExp("^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");
function li(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;
if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.trial===void 0||!s.call(i,"trial"))&&(d="trial")){let o={};
r===null?r=[o]:r.push(o),e++}else{let o=e;for(let a of Object.keys(i))if(a!=="trial"){let n={};r===null?r=[n]:r.push(n),
e++;break}if(o===e&&i.trial!==void 0&&s.call(i,"trial")){let a=i.trial;if(typeof a!="boolean"){let n={};r===null?r=[n]:r.
push(n),e++}if(a!==!0){let n={};r===null?r=[n]:r.push(n),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var k=b===e;k&&
(p=!0,m=0);let y=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.url===void 0||!s.call(i,"url"))&&(d=
"url")||(i.audience===void 0||!s.call(i,"audience"))&&(d="audience")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;
for(let a of Object.keys(i))if(!(a==="url"||a==="audience"||a==="user"||a==="groups"||a==="workloads"||a==="client")){let n={};
r===null?r=[n]:r.push(n),e++;break}if(o===e){if(i.url!==void 0&&s.call(i,"url")){let a=i.url,n=e;if(e===n)if(typeof a=="\
string"){if(l(a)>512){let c={};r===null?r=[c]:r.push(c),e++}else if(l(a)<9){let c={};r===null?r=[c]:r.push(c),e++}else if(!Yi.
test(a)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var v=n===e}else var v=!0;if(v){
if(i.audience!==void 0&&s.call(i,"audience")){let n=i.audience,_=e;if(e===_)if(typeof n=="string"){if(l(n)>256){let x={};
r===null?r=[x]:r.push(x),e++}else if(l(n)<1){let x={};r===null?r=[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.push(
x),e++}var v=_===e}else var v=!0;if(v){if(i.user!==void 0&&s.call(i,"user")){let _=i.user,c=e;if(e===c)if(typeof _=="str\
ing"){if(l(_)>128){let N={};r===null?r=[N]:r.push(N),e++}else if(l(_)<1){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};
r===null?r=[N]:r.push(N),e++}var v=c===e}else var v=!0;if(v){if(i.groups!==void 0&&s.call(i,"groups")){let c=i.groups,x=e;
if(e===x)if(typeof c=="string"){if(l(c)>128){let F={};r===null?r=[F]:r.push(F),e++}else if(l(c)<1){let F={};r===null?r=[
F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var v=x===e}else var v=!0;if(v){if(i.workloads!==void 0&&s.
call(i,"workloads")){let x=i.workloads,N=e,F=e,$=!1,j=null,A=e;if(typeof x!="boolean"){let f={};r===null?r=[f]:r.push(f),
e++}var u=A===e;u&&($=!0,j=0);let h=e;if(typeof x!="string"){let f={};r===null?r=[f]:r.push(f),e++}if(!(x==="github"||x===
"gitlab"||x==="kubernetes")){let f={};r===null?r=[f]:r.push(f),e++}var u=h===e;if(u&&$?($=!1,j=[j,1]):u&&($=!0,j=1),$)e=
F,r!==null&&(F?r.length=F:r=null);else{let f={};r===null?r=[f]:r.push(f),e++}var v=N===e}else var v=!0;if(v)if(i.client!==
void 0&&s.call(i,"client")){let x=i.client,N=e;if(e===N)if(typeof x=="string"){if(l(x)>256){let $={};r===null?r=[$]:r.push(
$),e++}else if(l(x)<1){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push($),e++}var v=N===e}else
var v=!0}}}}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var k=y===e;if(k&&p?(p=!1,m=[m,1]):k&&(p=!0,m=1),p)e=t,r!==null&&
(t?r.length=t:r=null);else{let d={};return r===null?r=[d]:r.push(d),e++,li.errors=r,!1}return li.errors=r,e===0}var Oi=new RegExp(
"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0\
-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),es=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:fi\
le|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function jr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.addresses===void 0||!s.call(i,"addresse\
s"))&&(b="addresses")||(i.secrets===void 0||!s.call(i,"secrets"))&&(b="secrets"))return jr.errors=[{}],!1;{let y=e;for(let v of Object.
keys(i))if(!(v==="addresses"||v==="secrets"))return jr.errors=[{}],!1;if(y===e){if(i.addresses!==void 0&&s.call(i,"addre\
sses")){let v=i.addresses,u=e;if(e===u)if(Array.isArray(v)){if(v.length>50)return jr.errors=[{}],!1;if(v.length<1)return jr.
errors=[{}],!1;{var t=!0;let d=v.length;for(let o=0;o<d;o++){let a=v[o],n=e;if(typeof a!="string")return jr.errors=[{}],
!1;if(e===e)if(typeof a=="string"){if(l(a)>259)return jr.errors=[{}],!1;if(l(a)<3)return jr.errors=[{}],!1;if(!Oi.test(a))
return jr.errors=[{}],!1}else return jr.errors=[{}],!1;var t=n===e;if(!t)break}if(t){let o=v.length,a;if(o>1){let n={};for(;o--;){
let _=v[o];if(typeof _=="string"){if(typeof n[_]=="number")return a=n[_],jr.errors=[{}],!1;n[_]=o}}}}}}else return jr.errors=
[{}],!1;var m=u===e}else var m=!0;if(m)if(i.secrets!==void 0&&s.call(i,"secrets")){let v=i.secrets,u=e;if(e===u)if(Array.
isArray(v)){if(v.length>100)return jr.errors=[{}],!1;if(v.length<1)return jr.errors=[{}],!1;{var p=!0;let d=v.length;for(let o=0;o<
d;o++){let a=v[o],n=e;if(e===n)if(typeof a=="string"){if(l(a)>512)return jr.errors=[{}],!1;if(l(a)<5)return jr.errors=[{}],
!1;if(!es.test(a))return jr.errors=[{}],!1}else return jr.errors=[{}],!1;var p=n===e;if(!p)break}if(p){let o=v.length,a;
if(o>1){let n={};for(;o--;){let _=v[o];if(typeof _=="string"){if(typeof n[_]=="number")return a=n[_],jr.errors=[{}],!1;n[_]=
o}}}}}}else return jr.errors=[{}],!1;var m=u===e}else var m=!0}}}else return jr.errors=[{}],!1;return jr.errors=r,e===0}
var mi={description:"A public key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-instead":"Past\
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
use".'}},"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},Xr=new RegExp(
"^[A-Za-z0-9_-]+$","u");function xe(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y=i.kty;if(typeof y=="string")if(y==="OKP"){if(e===e)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.kty===void 0||!s.call(i,"kty"))&&(v="kty")||(i.crv===void 0||!s.call(
i,"crv"))&&(v="crv")||(i.x===void 0||!s.call(i,"x"))&&(v="x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(v="writ_us\
e"))return xe.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(mi.oneOf[0].properties,k))return xe.errors=
[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!="string")return xe.errors=[{}],!1;if(k!==
"OKP")return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!=
"string")return xe.errors=[{}],!1;if(d!=="Ed25519")return xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.x!==void 0&&
s.call(i,"x")){let o=i.x,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return xe.errors=[{}],!1;if(l(o)<43)return xe.errors=
[{}],!1;if(!Xr.test(o))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let a=i.kid,n=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return xe.errors=[{}],!1;if(l(a)<1)
return xe.errors=[{}],!1;if(!$r.test(a))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.alg!==void 0&&s.call(i,"alg")){let n=i.alg,_=e;if(e===_)if(typeof n=="string"){if(l(n)>16)return xe.errors=[{}],
!1;if(l(n)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.use!==void 0&&s.
call(i,"use")){let _=i.use,c=e;if(typeof _!="string")return xe.errors=[{}],!1;if(_!=="sig")return xe.errors=[{}],!1;var t=c===
e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let c=i.key_ops,x=e;if(e===x)if(Array.isArray(c)){if(c.
length>1)return xe.errors=[{}],!1;if(c.length<1)return xe.errors=[{}],!1;{var p=!0;let F=c.length;for(let $=0;$<F;$++){let j=c[$],
A=e;if(typeof j!="string")return xe.errors=[{}],!1;if(j!=="verify")return xe.errors=[{}],!1;var p=A===e;if(!p)break}if(p){
let $=c.length,j;if($>1){let A={};for(;$--;){let h=c[$];if(typeof h=="string"){if(typeof A[h]=="number")return j=A[h],xe.
errors=[{}],!1;A[h]=$}}}}}}else return xe.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ex\
t")){let x=e;if(typeof i.ext!="boolean")return xe.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.writ_use!==void 0&&
s.call(i,"writ_use")){let x=i.writ_use,N=e;if(typeof x!="string")return xe.errors=[{}],!1;if(!(x==="bundle"||x==="token"||
x==="record"||x==="break-glass"))return xe.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else return xe.errors=[{}],
!1}else if(y==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.kty===void 0||!s.call(i,"kty"))&&
(v="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(v="crv")||(i.x===void 0||!s.call(i,"x"))&&(v="x")||(i.y===void 0||!s.call(
i,"y"))&&(v="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(v="writ_use"))return xe.errors=[{}],!1;{let u=e;for(let k of Object.
keys(i))if(!s.call(mi.oneOf[1].properties,k))return xe.errors=[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.
kty,d=e;if(typeof k!="string")return xe.errors=[{}],!1;if(k!=="EC")return xe.errors=[{}],!1;var m=d===e}else var m=!0;if(m){
if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!="string")return xe.errors=[{}],!1;if(d!=="P-256")return xe.
errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,a=e;if(e===a)if(typeof o=="stri\
ng"){if(l(o)>43)return xe.errors=[{}],!1;if(l(o)<43)return xe.errors=[{}],!1;if(!Xr.test(o))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){let a=i.y,n=e;if(e===n)if(typeof a==
"string"){if(l(a)>43)return xe.errors=[{}],!1;if(l(a)<43)return xe.errors=[{}],!1;if(!Xr.test(a))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,_=e;if(e===e)if(typeof n==
"string"){if(l(n)>128)return xe.errors=[{}],!1;if(l(n)<1)return xe.errors=[{}],!1;if(!$r.test(n))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var m=_===e}else var m=!0;if(m){if(i.alg!==void 0&&s.call(i,"alg")){let _=i.alg,c=e;if(e===c)if(typeof _==
"string"){if(l(_)>16)return xe.errors=[{}],!1;if(l(_)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var m=c===
e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let c=i.use,x=e;if(typeof c!="string")return xe.errors=[{}],!1;
if(c!=="sig")return xe.errors=[{}],!1;var m=x===e}else var m=!0;if(m){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let x=i.
key_ops,N=e;if(e===N)if(Array.isArray(x)){if(x.length>1)return xe.errors=[{}],!1;if(x.length<1)return xe.errors=[{}],!1;
{var b=!0;let $=x.length;for(let j=0;j<$;j++){let A=x[j],h=e;if(typeof A!="string")return xe.errors=[{}],!1;if(A!=="veri\
fy")return xe.errors=[{}],!1;var b=h===e;if(!b)break}if(b){let j=x.length,A;if(j>1){let h={};for(;j--;){let g=x[j];if(typeof g==
"string"){if(typeof h[g]=="number")return A=h[g],xe.errors=[{}],!1;h[g]=j}}}}}}else return xe.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.ext!="boolean")return xe.errors=[{}],!1;var m=N===
e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.writ_use,F=e;if(typeof N!="string")return xe.
errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"||N==="break-glass"))return xe.errors=[{}],!1;var m=F===e}else
var m=!0}}}}}}}}}}}else return xe.errors=[{}],!1}else return xe.errors=[{}],!1;else return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;return xe.errors=r,e===0}function ze(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.writ===void 0||!s.call(i,"writ"))&&(d="\
writ")||(i.name===void 0||!s.call(i,"name"))&&(d="name")||(i.security===void 0||!s.call(i,"security"))&&(d="security")||
(i.issuers===void 0||!s.call(i,"issuers"))&&(d="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(d="limits")||(i.resources===
void 0||!s.call(i,"resources"))&&(d="resources"))return ze.errors=[{}],!1;{let o=e;for(let a of Object.keys(i))if(!(a===
"writ"||a==="name"||a==="security"||a==="issuers"||a==="limits"||a==="bundle"||a==="resources"||a==="proxies"))return ze.
errors=[{}],!1;if(o===e){if(i.writ!==void 0&&s.call(i,"writ")){let a=i.writ,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return ze.errors=[{}],!1;if(a!==1)return ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.name!==
void 0&&s.call(i,"name")){let n=i.name,_=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return ze.errors=[{}],!1;if(l(n)<1)
return ze.errors=[{}],!1;if(!dr.test(n))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.security!==void 0&&s.call(i,"security")){let _=e;Qr(i.security,{instancePath:G+"/security",parentData:i,parentDataProperty:"\
security",rootData:V})||(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(i.issuers!==
void 0&&s.call(i,"issuers")){let c=i.issuers,x=e;if(e===x)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).
length>20)return ze.errors=[{}],!1;if(Object.keys(c).length<1)return ze.errors=[{}],!1;for(let F of Object.keys(c)){let $=e;
if(e===e)if(typeof F=="string"){if(l(F)>63){let j={};r===null?r=[j]:r.push(j),e++}else if(l(F)<1){let j={};r===null?r=[j]:
r.push(j),e++}else if(!dr.test(F)){let j={};r===null?r=[j]:r.push(j),e++}}else{let j={};r===null?r=[j]:r.push(j),e++}var p=$===
e;if(!p){let j={};return r===null?r=[j]:r.push(j),e++,ze.errors=r,!1}}if(p)for(let F of Object.keys(c)){let $=e;li(c[F],
{instancePath:G+"/issuers/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:F,rootData:V})||(r=
r===null?li.errors:r.concat(li.errors),e=r.length);var m=$===e;if(!m)break}}else return ze.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let x=i.limits,N=e;if(e===N)if(x&&typeof x=="object"&&!Array.isArray(
x)){let $;if((x.grant===void 0||!s.call(x,"grant"))&&($="grant")||(x.session===void 0||!s.call(x,"session"))&&($="sessio\
n"))return ze.errors=[{}],!1;{let j=e;for(let A of Object.keys(x))if(!(A==="grant"||A==="session"||A==="groupsFresh"))return ze.
errors=[{}],!1;if(j===e){if(x.grant!==void 0&&s.call(x,"grant")){let A=x.grant,h=e;if(e===e)if(typeof A=="string"){if(l(
A)>7)return ze.errors=[{}],!1;if(l(A)<2)return ze.errors=[{}],!1;if(!Kr.test(A))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var b=h===e}else var b=!0;if(b){if(x.session!==void 0&&s.call(x,"session")){let h=x.session,g=e;if(e===e)
if(typeof h=="string"){if(l(h)>7)return ze.errors=[{}],!1;if(l(h)<2)return ze.errors=[{}],!1;if(!Kr.test(h))return ze.errors=
[{}],!1}else return ze.errors=[{}],!1;var b=g===e}else var b=!0;if(b)if(x.groupsFresh!==void 0&&s.call(x,"groupsFresh")){
let h=x.groupsFresh,g=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return ze.errors=[{}],!1;if(l(h)<2)return ze.errors=[{}],
!1;if(!Kr.test(h))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var b=g===e}else var b=!0}}}}else return ze.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let N=i.bundle,F=e;if(e===F)if(N&&typeof N==
"object"&&!Array.isArray(N)){let j;if((N.life===void 0||!s.call(N,"life"))&&(j="life"))return ze.errors=[{}],!1;{let A=e;
for(let h of Object.keys(N))if(h!=="life")return ze.errors=[{}],!1;if(A===e&&N.life!==void 0&&s.call(N,"life")){let h=N.
life;if(e===e)if(typeof h=="string"){if(l(h)>7)return ze.errors=[{}],!1;if(l(h)<2)return ze.errors=[{}],!1;if(!Kr.test(h))
return ze.errors=[{}],!1}else return ze.errors=[{}],!1}}}else return ze.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.
resources!==void 0&&s.call(i,"resources")){let F=i.resources,$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F)){if(Object.
keys(F).length>1e4)return ze.errors=[{}],!1;for(let A of Object.keys(F)){let h=e;if(e===e)if(typeof A=="string"){if(l(A)>
63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(A)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!dr.test(A)){let g={};
r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}var y=h===e;if(!y){let g={};return r===null?r=[
g]:r.push(g),e++,ze.errors=r,!1}}if(y)for(let A of Object.keys(F)){let h=e;jr(F[A],{instancePath:G+"/resources/"+A.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:F,parentDataProperty:A,rootData:V})||(r=r===null?jr.errors:r.concat(jr.errors),
e=r.length);var v=h===e;if(!v)break}}else return ze.errors=[{}],!1;var t=$===e}else var t=!0;if(t)if(i.proxies!==void 0&&
s.call(i,"proxies")){let F=i.proxies,$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F)){let A;if((F.keys===void 0||
!s.call(F,"keys"))&&(A="keys"))return ze.errors=[{}],!1;{let h=e;for(let g of Object.keys(F))if(g!=="keys")return ze.errors=
[{}],!1;if(h===e&&F.keys!==void 0&&s.call(F,"keys")){let g=F.keys;if(e===e)if(Array.isArray(g)){if(g.length>100)return ze.
errors=[{}],!1;if(g.length<1)return ze.errors=[{}],!1;{var u=!0;let f=g.length;for(let P=0;P<f;P++){let w=g[P],O=e;if(e===
O)if(w&&typeof w=="object"&&!Array.isArray(w)){let M;if((w.kid===void 0||!s.call(w,"kid"))&&(M="kid")||(w.jwk===void 0||
!s.call(w,"jwk"))&&(M="jwk"))return ze.errors=[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="kid"||E==="jwk"))return ze.
errors=[{}],!1;if(Z===e){if(w.kid!==void 0&&s.call(w,"kid")){let E=w.kid,W=e;if(e===e)if(typeof E=="string"){if(l(E)>128)
return ze.errors=[{}],!1;if(l(E)<1)return ze.errors=[{}],!1;if(!$r.test(E))return ze.errors=[{}],!1}else return ze.errors=
[{}],!1;var k=W===e}else var k=!0;if(k)if(w.jwk!==void 0&&s.call(w,"jwk")){let E=e;xe(w.jwk,{instancePath:G+"/proxies/ke\
ys/"+P+"/jwk",parentData:w,parentDataProperty:"jwk",rootData:V})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);
var k=E===e}else var k=!0}}}else return ze.errors=[{}],!1;var u=O===e;if(!u)break}}}else return ze.errors=[{}],!1}}}else
return ze.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=r,e===0}var Li=ni,
oi=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),rs=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256\
|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$","u");function Ar(i,{
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer")||(i.subject===void 0||!s.call(i,"subj\
ect"))&&(m="subject"))return Ar.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="issuer"||y==="subject"||y===
"github"||y==="keys"))return Ar.errors=[{}],!1;if(b===e){if(i.issuer!==void 0&&s.call(i,"issuer")){let y=i.issuer,v=e;if(e===
e)if(typeof y=="string"){if(l(y)>63)return Ar.errors=[{}],!1;if(l(y)<1)return Ar.errors=[{}],!1;if(!dr.test(y))return Ar.
errors=[{}],!1}else return Ar.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){
let v=i.subject,u=e;if(e===u)if(typeof v=="string"){if(l(v)>255)return Ar.errors=[{}],!1;if(l(v)<1)return Ar.errors=[{}],
!1}else return Ar.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.github!==void 0&&s.call(i,"github")){let u=i.github,
k=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ar.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return Ar.errors=[{}],!1;if(u<1||isNaN(u))return Ar.errors=[{}],!1}var t=k===e}else var t=!0;
if(t)if(i.keys!==void 0&&s.call(i,"keys")){let u=i.keys,k=e;if(e===k)if(Array.isArray(u)){if(u.length>10)return Ar.errors=
[{}],!1;if(u.length<1)return Ar.errors=[{}],!1;{var p=!0;let o=u.length;for(let a=0;a<o;a++){let n=u[a],_=e;if(typeof n!=
"string")return Ar.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>3e3)return Ar.errors=[{}],!1;if(l(n)<68)return Ar.
errors=[{}],!1;if(!rs.test(n))return Ar.errors=[{}],!1}else return Ar.errors=[{}],!1;var p=_===e;if(!p)break}if(p){let a=u.
length,n;if(a>1){let _={};for(;a--;){let c=u[a];if(typeof c=="string"){if(typeof _[c]=="number")return n=_[c],Ar.errors=
[{}],!1;_[c]=a}}}}}}else return Ar.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return Ar.errors=[{}],!1;return Ar.
errors=r,e===0}function ni(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1e5)return ni.errors=[{}],!1;for(let m of Object.
keys(i)){let b=e;if(e===e)if(typeof m=="string"){if(l(m)>254){let y={};r===null?r=[y]:r.push(y),e++}else if(l(m)<1){let y={};
r===null?r=[y]:r.push(y),e++}else if(!oi.test(m)){let y={};r===null?r=[y]:r.push(y),e++}}else{let y={};r===null?r=[y]:r.
push(y),e++}var t=b===e;if(!t){let y={};return r===null?r=[y]:r.push(y),e++,ni.errors=r,!1}}if(t)for(let m of Object.keys(
i)){let b=e;Ar(i[m],{instancePath:G+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:V})||
(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var p=b===e;if(!p)break}}else return ni.errors=[{}],!1;return ni.errors=
r,e===0}var Fi=_i,Ti=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Fr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.members===void 0||!s.
call(i,"members"))&&(m="members"))return Fr.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="members"||y===
"github"))return Fr.errors=[{}],!1;if(b===e){if(i.members!==void 0&&s.call(i,"members")){let y=i.members,v=e;if(e===v)if(Array.
isArray(y)){if(y.length>1e4)return Fr.errors=[{}],!1;if(y.length<0)return Fr.errors=[{}],!1;{var t=!0;let k=y.length;for(let d=0;d<
k;d++){let o=y[d],a=e;if(typeof o!="string")return Fr.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(l(o)>254)return Fr.
errors=[{}],!1;if(l(o)<1)return Fr.errors=[{}],!1;if(!oi.test(o))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;
var t=a===e;if(!t)break}if(t){let d=y.length,o;if(d>1){let a={};for(;d--;){let n=y[d];if(typeof n=="string"){if(typeof a[n]==
"number")return o=a[n],Fr.errors=[{}],!1;a[n]=d}}}}}}else return Fr.errors=[{}],!1;var p=v===e}else var p=!0;if(p)if(i.github!==
void 0&&s.call(i,"github")){let y=i.github,v=e;if(e===v)if(typeof y=="string"){if(l(y)>141)return Fr.errors=[{}],!1;if(l(
y)<3)return Fr.errors=[{}],!1;if(!Ti.test(y))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;var p=v===e}else var p=!0}}}else
return Fr.errors=[{}],!1;return Fr.errors=r,e===0}function Nr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.from===void 0||!s.call(i,"from"))&&(m="\
from"))return Nr.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="from"||y==="github"))return Nr.errors=[{}],
!1;if(b===e){if(i.from!==void 0&&s.call(i,"from")){let y=i.from,v=e;if(e===v)if(y&&typeof y=="object"&&!Array.isArray(y)){
let k;if((y.issuer===void 0||!s.call(y,"issuer"))&&(k="issuer")||(y.claim===void 0||!s.call(y,"claim"))&&(k="claim")||(y.
value===void 0||!s.call(y,"value"))&&(k="value"))return Nr.errors=[{}],!1;{let d=e;for(let o of Object.keys(y))if(!(o===
"issuer"||o==="claim"||o==="value"))return Nr.errors=[{}],!1;if(d===e){if(y.issuer!==void 0&&s.call(y,"issuer")){let o=y.
issuer,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return Nr.errors=[{}],!1;if(l(o)<1)return Nr.errors=[{}],!1;if(!dr.
test(o))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(y.claim!==void 0&&s.call(
y,"claim")){let a=y.claim,n=e;if(e===n)if(typeof a=="string"){if(l(a)>128)return Nr.errors=[{}],!1;if(l(a)<1)return Nr.errors=
[{}],!1}else return Nr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(y.value!==void 0&&s.call(y,"value")){let a=y.value,
n=e;if(e===n)if(typeof a=="string"){if(l(a)>256)return Nr.errors=[{}],!1;if(l(a)<1)return Nr.errors=[{}],!1}else return Nr.
errors=[{}],!1;var t=n===e}else var t=!0}}}}else return Nr.errors=[{}],!1;var p=v===e}else var p=!0;if(p)if(i.github!==void 0&&
s.call(i,"github")){let y=i.github,v=e;if(e===v)if(typeof y=="string"){if(l(y)>141)return Nr.errors=[{}],!1;if(l(y)<3)return Nr.
errors=[{}],!1;if(!Ti.test(y))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var p=v===e}else var p=!0}}}else return Nr.
errors=[{}],!1;return Nr.errors=r,e===0}function _i(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0,t=e,p=!1,m=null,b=e;Fr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Fr.
errors:r.concat(Fr.errors),e=r.length);var v=b===e;v&&(p=!0,m=0);let y=e;Nr(i,{instancePath:G,parentData:ue,parentDataProperty:de,
rootData:V})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var v=y===e;if(v&&p?(p=!1,m=[m,1]):v&&(p=!0,m=1),p)e=
t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,_i.errors=r,!1}return _i.errors=r,e===
0}var Ii=fi,Zs={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Cs={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},br=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),is=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function Yr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return Yr.errors=[{}],!1;if(i.length<1)return Yr.errors=[{}],!1;{var t=!0;let p=i.length;for(let m=0;m<
p;m++){let b=i[m],y=e;if(typeof b!="string")return Yr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Yr.
errors=[{}],!1;if(l(b)<2)return Yr.errors=[{}],!1;if(!Pi.test(b))return Yr.errors=[{}],!1}else return Yr.errors=[{}],!1;
var t=y===e;if(!t)break}if(t){let m=i.length,b;if(m>1){let y={};for(;m--;){let v=i[m];if(typeof v=="string"){if(typeof y[v]==
"number")return b=y[v],Yr.errors=[{}],!1;y[v]=m}}}}}}else return Yr.errors=[{}],!1;return Yr.errors=r,e===0}var Hs={type:"\
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
: { user: \u2026, password: { vault: PATH#KEY } }."}},hi=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\\
u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),wi=new RegExp('^(?:\
[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""\
){1,63}")$',"u"),ss=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+$","u"),ti=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\\
u0000-\\u001f\\u007f]+$","u"),gi=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function ai(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.vault===void 0||!s.call(i,"vault"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="vault"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.
vault;if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?
r=[o]:r.push(o),e++}else if(!ti.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.aws===void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[
o]:r.push(o),e++}else if(!ti.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var v=y===e;if(v&&p)p=!1,m=[m,1];else{v&&(p=!0,m=1);let u=e;if(e===u)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let a of Object.keys(i))if(a!=="file"){let n={};r===null?r=[n]:r.push(n),e++;break}if(o===e&&i.file!==
void 0&&s.call(i,"file")){let a=i.file;if(e===e)if(typeof a=="string"){if(l(a)>1024){let n={};r===null?r=[n]:r.push(n),e++}else if(l(
a)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!br.test(a)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===
null?r=[n]:r.push(n),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var v=u===e;if(v&&p)p=!1,m=[m,2];else{v&&(p=!0,m=
2);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.env===void 0||!s.call(i,"env"))&&(a="env")){
let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let _ of Object.keys(i))if(_!=="env"){let c={};r===null?r=[c]:r.push(
c),e++;break}if(n===e&&i.env!==void 0&&s.call(i,"env")){let _=i.env;if(e===e)if(typeof _=="string"){if(l(_)>128){let c={};
r===null?r=[c]:r.push(c),e++}else if(l(_)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!gi.test(_)){let c={};r===null?
r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}}}}else{let a={};r===null?r=[a]:r.push(a),e++}var v=d===
e;v&&p?(p=!1,m=[m,3]):v&&(p=!0,m=3)}}if(p)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(
u),e++,ai.errors=r,!1}return ai.errors=r,e===0}function ur(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.allow===void 0||!s.call(i,"allow"))&&(u=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(u="login"))return ur.errors=[{}],!1;{let k=e;for(let d of Object.keys(
i))if(!(d==="allow"||d==="tables"||d==="functions"||d==="login"))return ur.errors=[{}],!1;if(k===e){if(i.allow!==void 0&&
s.call(i,"allow")){let d=i.allow,o=e;if(e===o)if(Array.isArray(d)){if(d.length>16)return ur.errors=[{}],!1;if(d.length<1)
return ur.errors=[{}],!1;{var t=!0;let n=d.length;for(let _=0;_<n;_++){let c=d[_],x=e;if(typeof c!="string")return ur.errors=
[{}],!1;if(!(c==="all"||c==="select"||c==="insert"||c==="update"||c==="delete"||c==="merge"||c==="truncate"||c==="ddl"||
c==="call"||c==="do"||c==="lock"||c==="notify"||c==="maintenance"||c==="set"||c==="other"))return ur.errors=[{}],!1;var t=x===
e;if(!t)break}if(t){let _=d.length,c;if(_>1){let x={};for(;_--;){let N=d[_];if(typeof N=="string"){if(typeof x[N]=="numb\
er")return c=x[N],ur.errors=[{}],!1;x[N]=_}}}}}}else return ur.errors=[{}],!1;var p=o===e}else var p=!0;if(p){if(i.tables!==
void 0&&s.call(i,"tables")){let o=i.tables,a=e;if(e===a)if(Array.isArray(o)){if(o.length>1e3)return ur.errors=[{}],!1;if(o.
length<1)return ur.errors=[{}],!1;{var m=!0;let _=o.length;for(let c=0;c<_;c++){let x=o[c],N=e;if(typeof x!="string")return ur.
errors=[{}],!1;if(e===e)if(typeof x=="string"){if(l(x)>261)return ur.errors=[{}],!1;if(l(x)<3)return ur.errors=[{}],!1;if(!hi.
test(x))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var m=N===e;if(!m)break}if(m){let c=o.length,x;if(c>1){let N={};
for(;c--;){let F=o[c];if(typeof F=="string"){if(typeof N[F]=="number")return x=N[F],ur.errors=[{}],!1;N[F]=c}}}}}}else return ur.
errors=[{}],!1;var p=a===e}else var p=!0;if(p){if(i.functions!==void 0&&s.call(i,"functions")){let a=i.functions,n=e;if(e===
n)if(Array.isArray(a)){if(a.length>1e3)return ur.errors=[{}],!1;if(a.length<1)return ur.errors=[{}],!1;{var b=!0;let c=a.
length;for(let x=0;x<c;x++){let N=a[x],F=e;if(typeof N!="string")return ur.errors=[{}],!1;if(e===e)if(typeof N=="string"){
if(l(N)>261)return ur.errors=[{}],!1;if(l(N)<3)return ur.errors=[{}],!1;if(!wi.test(N))return ur.errors=[{}],!1}else return ur.
errors=[{}],!1;var b=F===e;if(!b)break}if(b){let x=a.length,N;if(x>1){let F={};for(;x--;){let $=a[x];if(typeof $=="strin\
g"){if(typeof F[$]=="number")return N=F[$],ur.errors=[{}],!1;F[$]=x}}}}}}else return ur.errors=[{}],!1;var p=n===e}else var p=!0;
if(p)if(i.login!==void 0&&s.call(i,"login")){let a=i.login,n=e,_=e,c=!1,x=null,N=e;if(e===N)if(a&&typeof a=="object"&&!Array.
isArray(a)){let j;if((a.user===void 0||!s.call(a,"user"))&&(j="user")||(a.password===void 0||!s.call(a,"password"))&&(j=
"password")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let h of Object.keys(a))if(!(h==="user"||h==="passwo\
rd")){let g={};r===null?r=[g]:r.push(g),e++;break}if(A===e){if(a.user!==void 0&&s.call(a,"user")){let h=a.user,g=e;if(e===
e)if(typeof h=="string"){if(l(h)>63){let P={};r===null?r=[P]:r.push(P),e++}else if(l(h)<1){let P={};r===null?r=[P]:r.push(
P),e++}else if(!br.test(h)){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var y=g===
e}else var y=!0;if(y)if(a.password!==void 0&&s.call(a,"password")){let h=e;ai(a.password,{instancePath:G+"/login/passwor\
d",parentData:a,parentDataProperty:"password",rootData:V})||(r=r===null?ai.errors:r.concat(ai.errors),e=r.length);var y=h===
e}else var y=!0}}}else{let j={};r===null?r=[j]:r.push(j),e++}var v=N===e;v&&(c=!0,x=0);let F=e;if(e===F)if(a&&typeof a==
"object"&&!Array.isArray(a)){let j;if((a.dynamic===void 0||!s.call(a,"dynamic"))&&(j="dynamic")){let A={};r===null?r=[A]:
r.push(A),e++}else{let A=e;for(let h of Object.keys(a))if(h!=="dynamic"){let g={};r===null?r=[g]:r.push(g),e++;break}if(A===
e&&a.dynamic!==void 0&&s.call(a,"dynamic")){let h=a.dynamic;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let g;
if((h.vault===void 0||!s.call(h,"vault"))&&(g="vault")){let f={};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let P of Object.
keys(h))if(P!=="vault"){let w={};r===null?r=[w]:r.push(w),e++;break}if(f===e&&h.vault!==void 0&&s.call(h,"vault")){let P=h.
vault;if(e===e)if(typeof P=="string"){if(l(P)>512){let w={};r===null?r=[w]:r.push(w),e++}else if(l(P)<3){let w={};r===null?
r=[w]:r.push(w),e++}else if(!ss.test(P)){let w={};r===null?r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}}}}else{
let g={};r===null?r=[g]:r.push(g),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var v=F===e;if(v&&c?(c=!1,x=[x,1]):v&&
(c=!0,x=1),c)e=_,r!==null&&(_?r.length=_:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,ur.errors=r,!1}var p=n===
e}else var p=!0}}}}}else return ur.errors=[{}],!1;return ur.errors=r,e===0}function _r(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.
kind===void 0||!s.call(i,"kind"))&&(u="kind")||(i.address===void 0||!s.call(i,"address"))&&(u="address")||(i.database===
void 0||!s.call(i,"database"))&&(u="database")||(i.tls===void 0||!s.call(i,"tls"))&&(u="tls")||(i.owners===void 0||!s.call(
i,"owners"))&&(u="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(u="roles"))return _r.errors=[{}],!1;{let k=e;for(let d of Object.
keys(i))if(!(d==="kind"||d==="address"||d==="database"||d==="tls"||d==="owners"||d==="record"||d==="roles"))return _r.errors=
[{}],!1;if(k===e){if(i.kind!==void 0&&s.call(i,"kind")){let d=i.kind,o=e;if(typeof d!="string")return _r.errors=[{}],!1;
if(d!=="postgres")return _r.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let o=i.
address,a=e;if(e===e)if(typeof o=="string"){if(l(o)>259)return _r.errors=[{}],!1;if(l(o)<3)return _r.errors=[{}],!1;if(!Oi.
test(o))return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.database!==void 0&&s.
call(i,"database")){let a=i.database,n=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return _r.errors=[{}],!1;if(l(a)<1)return _r.
errors=[{}],!1;if(!br.test(a))return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.
tls!==void 0&&s.call(i,"tls")){let n=i.tls,_=e,c=e,x=!1,N=null,F=e;if(typeof n!="string"){let A={};r===null?r=[A]:r.push(
A),e++}if(!(n==="verify-full"||n==="disable")){let A={};r===null?r=[A]:r.push(A),e++}var p=F===e;p&&(x=!0,N=0);let $=e;if(e===
$)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.ca===void 0||!s.call(n,"ca"))&&(A="ca")){let h={};r===null?r=
[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(n))if(g!=="ca"){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===
e&&n.ca!==void 0&&s.call(n,"ca")){let g=n.ca;if(e===e)if(typeof g=="string"){if(l(g)>65536){let f={};r===null?r=[f]:r.push(
f),e++}else if(l(g)<1){let f={};r===null?r=[f]:r.push(f),e++}else if(!is.test(g)){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var p=$===e;if(p&&x?(x=!1,N=[N,1]):p&&
(x=!0,N=1),x)e=c,r!==null&&(c?r.length=c:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,_r.errors=r,!1}var t=_===
e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let _=e;Yr(i.owners,{instancePath:G+"/owners",parentData:i,
parentDataProperty:"owners",rootData:V})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var t=_===e}else var t=!0;
if(t){if(i.record!==void 0&&s.call(i,"record")){let c=i.record,x=e;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){
let F=e;for(let $ of Object.keys(c))if(!($==="results"||$==="durable"))return _r.errors=[{}],!1;if(F===e){if(c.results!==
void 0&&s.call(c,"results")){let $=c.results,j=e,A=e,h=!1,g=null,f=e;if(typeof $!="string"){let O={};r===null?r=[O]:r.push(
O),e++}if(!($==="none"||$==="digest")){let O={};r===null?r=[O]:r.push(O),e++}var m=f===e;m&&(h=!0,g=0);let P=e;if(e===P)
if($&&typeof $=="object"&&!Array.isArray($)){let O;if(($.rows===void 0||!s.call($,"rows"))&&(O="rows")){let S={};r===null?
r=[S]:r.push(S),e++}else{let S=e;for(let M of Object.keys($))if(M!=="rows"){let Z={};r===null?r=[Z]:r.push(Z),e++;break}
if(S===e&&$.rows!==void 0&&s.call($,"rows")){let M=$.rows,Z=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M))){
let E={};r===null?r=[E]:r.push(E),e++}if(e===Z&&typeof M=="number"&&isFinite(M)){if(M>1e4||isNaN(M)){let E={};r===null?r=
[E]:r.push(E),e++}else if(M<1||isNaN(M)){let E={};r===null?r=[E]:r.push(E),e++}}}}}else{let O={};r===null?r=[O]:r.push(O),
e++}var m=P===e;if(m&&h?(h=!1,g=[g,1]):m&&(h=!0,g=1),h)e=A,r!==null&&(A?r.length=A:r=null);else{let O={};return r===null?
r=[O]:r.push(O),e++,_r.errors=r,!1}var b=j===e}else var b=!0;if(b)if(c.durable!==void 0&&s.call(c,"durable")){let $=c.durable,
j=e;if(typeof $!="string")return _r.errors=[{}],!1;if($!=="within-a-second")return _r.errors=[{}],!1;var b=j===e}else var b=!0}}else
return _r.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let c=i.roles,x=e;if(e===
x)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>100)return _r.errors=[{}],!1;if(Object.keys(c).length<
1)return _r.errors=[{}],!1;for(let F of Object.keys(c)){let $=e;if(e===e)if(typeof F=="string"){if(l(F)>63){let j={};r===
null?r=[j]:r.push(j),e++}else if(l(F)<1){let j={};r===null?r=[j]:r.push(j),e++}else if(!dr.test(F)){let j={};r===null?r=
[j]:r.push(j),e++}}else{let j={};r===null?r=[j]:r.push(j),e++}var y=$===e;if(!y){let j={};return r===null?r=[j]:r.push(j),
e++,_r.errors=r,!1}}if(y)for(let F of Object.keys(c)){let $=e;ur(c[F],{instancePath:G+"/roles/"+F.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:c,parentDataProperty:F,rootData:V})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var v=$===
e;if(!v)break}}else return _r.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}else return _r.errors=[{}],!1;return _r.errors=
r,e===0}function fi(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")_r(i,{instancePath:G,parentData:ue,
parentDataProperty:de,rootData:V})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);else return fi.errors=[{}],!1;else
return fi.errors=[{}],!1}else return fi.errors=[{}],!1;return fi.errors=r,e===0}var qi=Je,Ks={type:"string",enum:["selec\
t","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"],description:"\
A kind of statement, by effect."},Ms={type:"object",description:"A CI job or service, by the claims of its token: every \
claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$\
defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][\
A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],
maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a whole number;\
 a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such as reposito\
ry_id: 1234; the issuer alone would admit everybody it knows."},ts=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function qr(i,{
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){if(Object.keys(i).length>20)return qr.errors=[{}],!1;if(Object.keys(i).length<2)return qr.errors=[{}],
!1;{let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer"))return qr.errors=[{}],!1;for(let b of Object.keys(i)){
let y=e;if(e===y)if(typeof b=="string"){if(l(b)>128){let v={};r===null?r=[v]:r.push(v),e++}else if(!ts.test(b)){let v={};
r===null?r=[v]:r.push(v),e++}}else{let v={};r===null?r=[v]:r.push(v),e++}var t=y===e;if(!t){let v={};return r===null?r=[
v]:r.push(v),e++,qr.errors=r,!1}}if(t){let b=e;for(let y of Object.keys(i))if(y!=="issuer"){let v=i[y],u=e;if(typeof v!=
"string"&&!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return qr.errors=[{}],!1;if(e===u&&typeof v=="string"){if(l(
v)>512)return qr.errors=[{}],!1;if(l(v)<1)return qr.errors=[{}],!1}var p=u===e;if(!p)break}if(b===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let y=i.issuer;if(e===e)if(typeof y=="string"){if(l(y)>63)return qr.errors=[{}],!1;if(l(y)<1)return qr.
errors=[{}],!1;if(!dr.test(y))return qr.errors=[{}],!1}else return qr.errors=[{}],!1}}}}else return qr.errors=[{}],!1;return qr.
errors=r,e===0}function ui(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,
p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.user===void 0||!s.call(i,"user"))&&(u=
"user")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="user"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(k===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="string"){if(l(
d)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!oi.test(d)){
let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[u]:r.push(
u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.group===void 0||
!s.call(i,"group"))&&(u="group")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!==
"group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;if(e===
e)if(typeof d=="string"){if(l(d)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(
o),e++}else if(!dr.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};
r===null?r=[u]:r.push(u),e++}var v=y===e;if(v&&p)p=!1,m=[m,1];else{v&&(p=!0,m=1);let u=e;if(e===u)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let o={};r===null?r=[o]:r.
push(o),e++}else{let o=e;for(let a of Object.keys(i))if(a!=="workload"){let n={};r===null?r=[n]:r.push(n),e++;break}o===
e&&i.workload!==void 0&&s.call(i,"workload")&&(qr(i.workload,{instancePath:G+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var v=u===e;v&&p?(p=!1,m=[m,2]):v&&(p=!0,m=2)}if(p)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[
u]:r.push(u),e++,ui.errors=r,!1}return ui.errors=r,e===0}var ls=new RegExp("\\S","u"),Ei=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Je(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.to===void 0||!s.call(i,"to"))&&(y="to")||(i.role===void 0||!s.call(i,"role"))&&(y="role")||(i.why===void 0||
!s.call(i,"why"))&&(y="why")||(i.until===void 0||!s.call(i,"until"))&&(y="until"))return Je.errors=[{}],!1;{let v=e;for(let u of Object.
keys(i))if(!(u==="to"||u==="role"||u==="why"||u==="from"||u==="until"||u==="only"||u==="sessions"))return Je.errors=[{}],
!1;if(v===e){if(i.to!==void 0&&s.call(i,"to")){let u=e;ui(i.to,{instancePath:G+"/to",parentData:i,parentDataProperty:"to",
rootData:V})||(r=r===null?ui.errors:r.concat(ui.errors),e=r.length);var t=u===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let k=i.role,d=e;if(e===e)if(typeof k=="string"){if(l(k)>63)return Je.errors=[{}],!1;if(l(k)<1)return Je.
errors=[{}],!1;if(!dr.test(k))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let d=i.why,o=e;if(e===o)if(typeof d=="string"){if(l(d)>500)return Je.errors=[{}],!1;if(l(
d)<1)return Je.errors=[{}],!1;if(!ls.test(d))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let o=i.from,a=e;if(e===e)if(typeof o=="string"){if(l(o)>20)return Je.errors=
[{}],!1;if(l(o)<20)return Je.errors=[{}],!1;if(!Ei.test(o))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=a===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let a=i.until,n=e;if(e===e)if(typeof a=="string"){if(l(a)>
20)return Je.errors=[{}],!1;if(l(a)<20)return Je.errors=[{}],!1;if(!Ei.test(a))return Je.errors=[{}],!1}else return Je.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let n=i.only,_=e;if(e===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){if(Object.keys(n).length<1)return Je.errors=[{}],!1;{let x=e;for(let N of Object.keys(n))if(!(N===
"tables"||N==="allow"))return Je.errors=[{}],!1;if(x===e){if(n.tables!==void 0&&s.call(n,"tables")){let N=n.tables,F=e;if(e===
F)if(Array.isArray(N)){if(N.length>1e3)return Je.errors=[{}],!1;if(N.length<1)return Je.errors=[{}],!1;{var p=!0;let j=N.
length;for(let A=0;A<j;A++){let h=N[A],g=e;if(typeof h!="string")return Je.errors=[{}],!1;if(e===e)if(typeof h=="string"){
if(l(h)>261)return Je.errors=[{}],!1;if(l(h)<3)return Je.errors=[{}],!1;if(!hi.test(h))return Je.errors=[{}],!1}else return Je.
errors=[{}],!1;var p=g===e;if(!p)break}if(p){let A=N.length,h;if(A>1){let g={};for(;A--;){let f=N[A];if(typeof f=="strin\
g"){if(typeof g[f]=="number")return h=g[f],Je.errors=[{}],!1;g[f]=A}}}}}}else return Je.errors=[{}],!1;var b=F===e}else var b=!0;
if(b)if(n.allow!==void 0&&s.call(n,"allow")){let N=n.allow,F=e;if(e===F)if(Array.isArray(N)){if(N.length>15)return Je.errors=
[{}],!1;if(N.length<1)return Je.errors=[{}],!1;{var m=!0;let j=N.length;for(let A=0;A<j;A++){let h=N[A],g=e;if(typeof h!=
"string")return Je.errors=[{}],!1;if(typeof h!="string")return Je.errors=[{}],!1;if(!(h==="select"||h==="insert"||h==="u\
pdate"||h==="delete"||h==="merge"||h==="truncate"||h==="ddl"||h==="call"||h==="do"||h==="lock"||h==="notify"||h==="maint\
enance"||h==="set"||h==="other"))return Je.errors=[{}],!1;var m=g===e;if(!m)break}if(m){let A=N.length,h;if(A>1){let g={};
for(;A--;){let f=N[A];if(typeof f=="string"){if(typeof g[f]=="number")return h=g[f],Je.errors=[{}],!1;g[f]=A}}}}}}else return Je.
errors=[{}],!1;var b=F===e}else var b=!0}}}else return Je.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let n=i.sessions,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Je.errors=
[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return Je.errors=[{}],!1;if(n<1||isNaN(n))return Je.
errors=[{}],!1}var t=_===e}else var t=!0}}}}}}}}else return Je.errors=[{}],!1;return Je.errors=r,e===0}var Di=Xe,Us={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Bs={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},bi=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Xe(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(N="unlisted"))return Xe.errors=[{}],!1;{let F=e;for(let $ of Object.keys(i))
if(!($==="unlisted"||$==="columns"||$==="detect"||$==="clear"))return Xe.errors=[{}],!1;if(F===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let $=i.unlisted,j=e;if(typeof $!="string")return Xe.errors=[{}],!1;if(!($==="show"||$==="hide"))return Xe.
errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let j=i.columns,A=e;if(e===A)
if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length>1e4)return Xe.errors=[{}],!1;for(let g of Object.keys(
j)){let f=e;if(e===e)if(typeof g=="string"){if(l(g)>392){let P={};r===null?r=[P]:r.push(P),e++}else if(l(g)<5){let P={};
r===null?r=[P]:r.push(P),e++}else if(!bi.test(g)){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.
push(P),e++}var p=f===e;if(!p){let P={};return r===null?r=[P]:r.push(P),e++,Xe.errors=r,!1}}if(p)for(let g of Object.keys(
j)){let f=j[g],P=e,w=e,O=!1,S=null,M=e;if(typeof f!="string"){let E={};r===null?r=[E]:r.push(E),e++}if(!(f==="null"||f===
"fixed"||f==="hash")){let E={};r===null?r=[E]:r.push(E),e++}var b=M===e;b&&(O=!0,S=0);let Z=e;if(e===Z)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let E;if((f.null===void 0||!s.call(f,"null"))&&(E="null")){let W={};r===null?r=[W]:r.push(W),
e++}else{let W=e;for(let H of Object.keys(f))if(!(H==="null"||H==="nulls"||H==="write"||H==="search")){let D={};r===null?
r=[D]:r.push(D),e++;break}if(W===e){if(f.null!==void 0&&s.call(f,"null")){let H=f.null,D=e;if(typeof H!="boolean"){let I={};
r===null?r=[I]:r.push(I),e++}if(H!==!0){let I={};r===null?r=[I]:r.push(I),e++}var m=D===e}else var m=!0;if(m){if(f.nulls!==
void 0&&s.call(f,"nulls")){let D=f.nulls,L=e;if(typeof D!="string"){let T={};r===null?r=[T]:r.push(T),e++}if(!(D==="show"||
D==="hide")){let T={};r===null?r=[T]:r.push(T),e++}var m=L===e}else var m=!0;if(m){if(f.write!==void 0&&s.call(f,"write")){
let L=f.write,I=e;if(typeof L!="string"){let q={};r===null?r=[q]:r.push(q),e++}if(L!=="allow"){let q={};r===null?r=[q]:r.
push(q),e++}var m=I===e}else var m=!0;if(m)if(f.search!==void 0&&s.call(f,"search")){let L=f.search,I=e;if(typeof L!="st\
ring"){let q={};r===null?r=[q]:r.push(q),e++}if(L!=="equality"){let q={};r===null?r=[q]:r.push(q),e++}var m=I===e}else var m=!0}}}}}else{
let E={};r===null?r=[E]:r.push(E),e++}var b=Z===e;if(b&&O)O=!1,S=[S,1];else{b&&(O=!0,S=1);let E=e;if(e===E)if(f&&typeof f==
"object"&&!Array.isArray(f)){let H;if((f.fixed===void 0||!s.call(f,"fixed"))&&(H="fixed")){let D={};r===null?r=[D]:r.push(
D),e++}else{let D=e;for(let L of Object.keys(f))if(!(L==="fixed"||L==="nulls"||L==="write"||L==="search")){let I={};r===
null?r=[I]:r.push(I),e++;break}if(D===e){if(f.fixed!==void 0&&s.call(f,"fixed")){let L=f.fixed,I=e;if(typeof L!="string"&&
!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof L=="stri\
ng"&&l(L)>1e3){let q={};r===null?r=[q]:r.push(q),e++}var y=I===e}else var y=!0;if(y){if(f.nulls!==void 0&&s.call(f,"null\
s")){let I=f.nulls,T=e;if(typeof I!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(!(I==="show"||I==="hide")){let C={};
r===null?r=[C]:r.push(C),e++}var y=T===e}else var y=!0;if(y){if(f.write!==void 0&&s.call(f,"write")){let T=f.write,q=e;if(typeof T!=
"string"){let U={};r===null?r=[U]:r.push(U),e++}if(T!=="allow"){let U={};r===null?r=[U]:r.push(U),e++}var y=q===e}else var y=!0;
if(y)if(f.search!==void 0&&s.call(f,"search")){let T=f.search,q=e;if(typeof T!="string"){let U={};r===null?r=[U]:r.push(
U),e++}if(T!=="equality"){let U={};r===null?r=[U]:r.push(U),e++}var y=q===e}else var y=!0}}}}}else{let H={};r===null?r=[
H]:r.push(H),e++}var b=E===e;if(b&&O)O=!1,S=[S,2];else{b&&(O=!0,S=2);let H=e;if(e===H)if(f&&typeof f=="object"&&!Array.isArray(
f)){let L;if((f.keep===void 0||!s.call(f,"keep"))&&(L="keep")){let I={};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let T of Object.
keys(f))if(!(T==="keep"||T==="nulls"||T==="write"||T==="search")){let q={};r===null?r=[q]:r.push(q),e++;break}if(I===e){
if(f.keep!==void 0&&s.call(f,"keep")){let T=f.keep,q=e;if(e===q)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.keys(
T).length<1){let U={};r===null?r=[U]:r.push(U),e++}else{let U=e;for(let K of Object.keys(T))if(!(K==="first"||K==="last")){
let X={};r===null?r=[X]:r.push(X),e++;break}if(U===e){if(T.first!==void 0&&s.call(T,"first")){let K=T.first,X=e;if(!(typeof K==
"number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let ve={};r===null?r=[ve]:r.push(ve),e++}if(e===X&&typeof K=="number"&&isFinite(
K)){if(K>64||isNaN(K)){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(K<1||isNaN(K)){let ve={};r===null?r=[ve]:r.push(
ve),e++}}var v=X===e}else var v=!0;if(v)if(T.last!==void 0&&s.call(T,"last")){let K=T.last,X=e;if(!(typeof K=="number"&&
!(K%1)&&!isNaN(K)&&isFinite(K))){let ve={};r===null?r=[ve]:r.push(ve),e++}if(e===X&&typeof K=="number"&&isFinite(K)){if(K>
64||isNaN(K)){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(K<1||isNaN(K)){let ve={};r===null?r=[ve]:r.push(ve),e++}}
var v=X===e}else var v=!0}}else{let U={};r===null?r=[U]:r.push(U),e++}var u=q===e}else var u=!0;if(u){if(f.nulls!==void 0&&
s.call(f,"nulls")){let q=f.nulls,C=e;if(typeof q!="string"){let K={};r===null?r=[K]:r.push(K),e++}if(!(q==="show"||q==="\
hide")){let K={};r===null?r=[K]:r.push(K),e++}var u=C===e}else var u=!0;if(u){if(f.write!==void 0&&s.call(f,"write")){let C=f.
write,U=e;if(typeof C!="string"){let X={};r===null?r=[X]:r.push(X),e++}if(C!=="allow"){let X={};r===null?r=[X]:r.push(X),
e++}var u=U===e}else var u=!0;if(u)if(f.search!==void 0&&s.call(f,"search")){let C=f.search,U=e;if(typeof C!="string"){let X={};
r===null?r=[X]:r.push(X),e++}if(C!=="equality"){let X={};r===null?r=[X]:r.push(X),e++}var u=U===e}else var u=!0}}}}}else{
let L={};r===null?r=[L]:r.push(L),e++}var b=H===e;if(b&&O)O=!1,S=[S,3];else{b&&(O=!0,S=3);let L=e;if(e===L)if(f&&typeof f==
"object"&&!Array.isArray(f)){let T;if((f.email===void 0||!s.call(f,"email"))&&(T="email")){let q={};r===null?r=[q]:r.push(
q),e++}else{let q=e;for(let C of Object.keys(f))if(!(C==="email"||C==="nulls"||C==="write"||C==="search")){let U={};r===
null?r=[U]:r.push(U),e++;break}if(q===e){if(f.email!==void 0&&s.call(f,"email")){let C=f.email,U=e;if(typeof C!="string"){
let X={};r===null?r=[X]:r.push(X),e++}if(C!=="domain"){let X={};r===null?r=[X]:r.push(X),e++}var k=U===e}else var k=!0;if(k){
if(f.nulls!==void 0&&s.call(f,"nulls")){let U=f.nulls,K=e;if(typeof U!="string"){let fe={};r===null?r=[fe]:r.push(fe),e++}
if(!(U==="show"||U==="hide")){let fe={};r===null?r=[fe]:r.push(fe),e++}var k=K===e}else var k=!0;if(k){if(f.write!==void 0&&
s.call(f,"write")){let K=f.write,X=e;if(typeof K!="string"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(K!=="allow"){let ve={};
r===null?r=[ve]:r.push(ve),e++}var k=X===e}else var k=!0;if(k)if(f.search!==void 0&&s.call(f,"search")){let K=f.search,X=e;
if(typeof K!="string"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(K!=="equality"){let ve={};r===null?r=[ve]:r.push(ve),
e++}var k=X===e}else var k=!0}}}}}else{let T={};r===null?r=[T]:r.push(T),e++}var b=L===e;if(b&&O)O=!1,S=[S,4];else{b&&(O=
!0,S=4);let T=e;if(e===T)if(f&&typeof f=="object"&&!Array.isArray(f)){let C;if((f.hash===void 0||!s.call(f,"hash"))&&(C=
"hash")){let U={};r===null?r=[U]:r.push(U),e++}else{let U=e;for(let K of Object.keys(f))if(!(K==="hash"||K==="nulls"||K===
"write"||K==="search")){let X={};r===null?r=[X]:r.push(X),e++;break}if(U===e){if(f.hash!==void 0&&s.call(f,"hash")){let K=f.
hash,X=e;if(typeof K!="boolean"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(K!==!0){let ve={};r===null?r=[ve]:r.push(ve),
e++}var d=X===e}else var d=!0;if(d){if(f.nulls!==void 0&&s.call(f,"nulls")){let X=f.nulls,fe=e;if(typeof X!="string"){let ke={};
r===null?r=[ke]:r.push(ke),e++}if(!(X==="show"||X==="hide")){let ke={};r===null?r=[ke]:r.push(ke),e++}var d=fe===e}else var d=!0;
if(d){if(f.write!==void 0&&s.call(f,"write")){let fe=f.write,ve=e;if(typeof fe!="string"){let se={};r===null?r=[se]:r.push(
se),e++}if(fe!=="allow"){let se={};r===null?r=[se]:r.push(se),e++}var d=ve===e}else var d=!0;if(d)if(f.search!==void 0&&
s.call(f,"search")){let fe=f.search,ve=e;if(typeof fe!="string"){let se={};r===null?r=[se]:r.push(se),e++}if(fe!=="equal\
ity"){let se={};r===null?r=[se]:r.push(se),e++}var d=ve===e}else var d=!0}}}}}else{let C={};r===null?r=[C]:r.push(C),e++}
var b=T===e;b&&O?(O=!1,S=[S,5]):b&&(O=!0,S=5)}}}}if(O)e=w,r!==null&&(w?r.length=w:r=null);else{let E={};return r===null?
r=[E]:r.push(E),e++,Xe.errors=r,!1}var o=P===e;if(!o)break}}else return Xe.errors=[{}],!1;var t=A===e}else var t=!0;if(t){
if(i.detect!==void 0&&s.call(i,"detect")){let A=i.detect,h=e;if(e===h)if(Array.isArray(A)){if(A.length>5)return Xe.errors=
[{}],!1;if(A.length<1)return Xe.errors=[{}],!1;{var a=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],O=e;if(typeof w!=
"string")return Xe.errors=[{}],!1;if(!(w==="credit-card"||w==="us-ssn"||w==="email"||w==="iban"||w==="token"))return Xe.
errors=[{}],!1;var a=O===e;if(!a)break}if(a){let P=A.length,w;if(P>1){let O={};for(;P--;){let S=A[P];if(typeof S=="strin\
g"){if(typeof O[S]=="number")return w=O[S],Xe.errors=[{}],!1;O[S]=P}}}}}}else return Xe.errors=[{}],!1;var t=h===e}else var t=!0;
if(t)if(i.clear!==void 0&&s.call(i,"clear")){let A=i.clear,h=e;if(e===h)if(Array.isArray(A)){if(A.length>1e3)return Xe.errors=
[{}],!1;if(A.length<1)return Xe.errors=[{}],!1;{var n=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],O=e;if(e===O)if(w&&
typeof w=="object"&&!Array.isArray(w)){let M;if((w.columns===void 0||!s.call(w,"columns"))&&(M="columns")||(w.roles===void 0||
!s.call(w,"roles"))&&(M="roles"))return Xe.errors=[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="columns"||E==="\
roles"))return Xe.errors=[{}],!1;if(Z===e){if(w.columns!==void 0&&s.call(w,"columns")){let E=w.columns,W=e;if(e===W)if(Array.
isArray(E)){if(E.length>1e3)return Xe.errors=[{}],!1;if(E.length<1)return Xe.errors=[{}],!1;{var _=!0;let D=E.length;for(let L=0;L<
D;L++){let I=E[L],T=e;if(typeof I!="string")return Xe.errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>392)return Xe.
errors=[{}],!1;if(l(I)<5)return Xe.errors=[{}],!1;if(!bi.test(I))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;
var _=T===e;if(!_)break}if(_){let L=E.length,I;if(L>1){let T={};for(;L--;){let q=E[L];if(typeof q=="string"){if(typeof T[q]==
"number")return I=T[q],Xe.errors=[{}],!1;T[q]=L}}}}}}else return Xe.errors=[{}],!1;var x=W===e}else var x=!0;if(x)if(w.roles!==
void 0&&s.call(w,"roles")){let E=w.roles,W=e;if(e===W)if(Array.isArray(E)){if(E.length>100)return Xe.errors=[{}],!1;if(E.
length<1)return Xe.errors=[{}],!1;{var c=!0;let D=E.length;for(let L=0;L<D;L++){let I=E[L],T=e;if(typeof I!="string")return Xe.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>63)return Xe.errors=[{}],!1;if(l(I)<1)return Xe.errors=[{}],!1;if(!dr.
test(I))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var c=T===e;if(!c)break}if(c){let L=E.length,I;if(L>1){let T={};
for(;L--;){let q=E[L];if(typeof q=="string"){if(typeof T[q]=="number")return I=T[q],Xe.errors=[{}],!1;T[q]=L}}}}}}else return Xe.
errors=[{}],!1;var x=W===e}else var x=!0}}}else return Xe.errors=[{}],!1;var n=O===e;if(!n)break}}}else return Xe.errors=
[{}],!1;var t=h===e}else var t=!0}}}}}else return Xe.errors=[{}],!1;return Xe.errors=r,e===0}var Si=ee,os={title:"GuardD\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},Gs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},ki=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),ns=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),Wi=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),as=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function vr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let m;if((i.zone===void 0||!s.call(i,"zone"))&&(m="zone"))return vr.errors=[{}],!1;{let b=e;
for(let y of Object.keys(i))if(!(y==="days"||y==="from"||y==="to"||y==="zone"))return vr.errors=[{}],!1;if(b===e){if(i.days!==
void 0&&s.call(i,"days")){let y=i.days,v=e;if(e===v)if(Array.isArray(y)){if(y.length>7)return vr.errors=[{}],!1;if(y.length<
1)return vr.errors=[{}],!1;{var t=!0;let k=y.length;for(let d=0;d<k;d++){let o=y[d],a=e;if(e===a)if(typeof o=="string"){
if(l(o)>7)return vr.errors=[{}],!1;if(!ns.test(o))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var t=a===e;if(!t)
break}}}else return vr.errors=[{}],!1;var p=v===e}else var p=!0;if(p){if(i.from!==void 0&&s.call(i,"from")){let v=i.from,
u=e;if(e===e)if(typeof v=="string"){if(l(v)>5)return vr.errors=[{}],!1;if(!Wi.test(v))return vr.errors=[{}],!1}else return vr.
errors=[{}],!1;var p=u===e}else var p=!0;if(p){if(i.to!==void 0&&s.call(i,"to")){let u=i.to,k=e;if(e===e)if(typeof u=="s\
tring"){if(l(u)>5)return vr.errors=[{}],!1;if(!Wi.test(u))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var p=k===
e}else var p=!0;if(p)if(i.zone!==void 0&&s.call(i,"zone")){let u=i.zone,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return vr.
errors=[{}],!1;if(l(u)<3)return vr.errors=[{}],!1;if(!as.test(u))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var p=k===e}else var p=!0}}}}}else return vr.errors=[{}],!1;return vr.errors=r,e===0}function ee(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return ee.errors=[{}],!1;{let j=e;for(let A of Object.keys(i))if(!(A==="deny"||A==="hold"||A==="limit"))return ee.
errors=[{}],!1;if(j===e){if(i.deny!==void 0&&s.call(i,"deny")){let A=i.deny,h=e;if(e===h)if(Array.isArray(A)){if(A.length>
100)return ee.errors=[{}],!1;if(A.length<1)return ee.errors=[{}],!1;{var t=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],
O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){if(Object.keys(w).length<1)return ee.errors=[{}],!1;{let M=e;for(let Z of Object.
keys(w))if(!(Z==="statements"||Z==="tables"||Z==="columns"||Z==="roles"||Z==="during"||Z==="outside"||Z==="from"||Z==="n\
otFrom"))return ee.errors=[{}],!1;if(M===e){if(w.statements!==void 0&&s.call(w,"statements")){let Z=w.statements,E=e;if(e===
E)if(Array.isArray(Z)){if(Z.length>40)return ee.errors=[{}],!1;if(Z.length<1)return ee.errors=[{}],!1;{var p=!0;let H=Z.
length;for(let D=0;D<H;D++){let L=Z[D],I=e;if(typeof L!="string")return ee.errors=[{}],!1;if(typeof L!="string")return ee.
errors=[{}],!1;if(!(L==="select"||L==="insert"||L==="update"||L==="delete"||L==="merge"||L==="truncate"||L==="ddl"||L===
"call"||L==="do"||L==="lock"||L==="notify"||L==="maintenance"||L==="set"||L==="other"||L==="create"||L==="alter"||L==="d\
rop"||L==="grant-rights"||L==="alter-system"||L==="alter-role"||L==="copy"||L==="copy-file"||L==="copy-program"||L==="ex\
plain-analyze"||L==="prepare"||L==="cursor"||L==="two-phase"||L==="without-condition"))return ee.errors=[{}],!1;var p=I===
e;if(!p)break}if(p){let D=Z.length,L;if(D>1){let I={};for(;D--;){let T=Z[D];if(typeof T=="string"){if(typeof I[T]=="numb\
er")return L=I[T],ee.errors=[{}],!1;I[T]=D}}}}}}else return ee.errors=[{}],!1;var m=E===e}else var m=!0;if(m){if(w.tables!==
void 0&&s.call(w,"tables")){let E=w.tables,W=e;if(e===W)if(Array.isArray(E)){if(E.length>100)return ee.errors=[{}],!1;if(E.
length<1)return ee.errors=[{}],!1;{var b=!0;let D=E.length;for(let L=0;L<D;L++){let I=E[L],T=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>261)return ee.errors=[{}],!1;if(l(I)<3)return ee.errors=[{}],!1;if(!hi.
test(I))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var b=T===e;if(!b)break}if(b){let L=E.length,I;if(L>1){let T={};
for(;L--;){let q=E[L];if(typeof q=="string"){if(typeof T[q]=="number")return I=T[q],ee.errors=[{}],!1;T[q]=L}}}}}}else return ee.
errors=[{}],!1;var m=W===e}else var m=!0;if(m){if(w.columns!==void 0&&s.call(w,"columns")){let W=w.columns,H=e;if(e===H)
if(Array.isArray(W)){if(W.length>100)return ee.errors=[{}],!1;if(W.length<1)return ee.errors=[{}],!1;{var y=!0;let L=W.length;
for(let I=0;I<L;I++){let T=W[I],q=e;if(typeof T!="string")return ee.errors=[{}],!1;if(e===e)if(typeof T=="string"){if(l(
T)>392)return ee.errors=[{}],!1;if(l(T)<5)return ee.errors=[{}],!1;if(!bi.test(T))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var y=q===e;if(!y)break}if(y){let I=W.length,T;if(I>1){let q={};for(;I--;){let C=W[I];if(typeof C=="strin\
g"){if(typeof q[C]=="number")return T=q[C],ee.errors=[{}],!1;q[C]=I}}}}}}else return ee.errors=[{}],!1;var m=H===e}else var m=!0;
if(m){if(w.roles!==void 0&&s.call(w,"roles")){let H=w.roles,D=e;if(e===D)if(Array.isArray(H)){if(H.length>100)return ee.
errors=[{}],!1;if(H.length<1)return ee.errors=[{}],!1;{var v=!0;let I=H.length;for(let T=0;T<I;T++){let q=H[T],C=e;if(typeof q!=
"string")return ee.errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>63)return ee.errors=[{}],!1;if(l(q)<1)return ee.
errors=[{}],!1;if(!dr.test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var v=C===e;if(!v)break}if(v){let T=H.
length,q;if(T>1){let C={};for(;T--;){let U=H[T];if(typeof U=="string"){if(typeof C[U]=="number")return q=C[U],ee.errors=
[{}],!1;C[U]=T}}}}}}else return ee.errors=[{}],!1;var m=D===e}else var m=!0;if(m){if(w.during!==void 0&&s.call(w,"during")){
let D=e;vr(w.during,{instancePath:G+"/deny/"+P+"/during",parentData:w,parentDataProperty:"during",rootData:V})||(r=r===null?
vr.errors:r.concat(vr.errors),e=r.length);var m=D===e}else var m=!0;if(m){if(w.outside!==void 0&&s.call(w,"outside")){let L=e;
vr(w.outside,{instancePath:G+"/deny/"+P+"/outside",parentData:w,parentDataProperty:"outside",rootData:V})||(r=r===null?vr.
errors:r.concat(vr.errors),e=r.length);var m=L===e}else var m=!0;if(m){if(w.from!==void 0&&s.call(w,"from")){let I=w.from,
T=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<1)return ee.errors=[{}],!1;{var u=!0;
let C=I.length;for(let U=0;U<C;U++){let K=I[U],X=e;if(e===X)if(typeof K=="string"){if(l(K)>49)return ee.errors=[{}],!1;if(l(
K)<2)return ee.errors=[{}],!1;if(!ki.test(K))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var u=X===e;if(!u)break}
if(u){let U=I.length,K;if(U>1){let X={};for(;U--;){let fe=I[U];if(typeof fe=="string"){if(typeof X[fe]=="number")return K=
X[fe],ee.errors=[{}],!1;X[fe]=U}}}}}}else return ee.errors=[{}],!1;var m=T===e}else var m=!0;if(m)if(w.notFrom!==void 0&&
s.call(w,"notFrom")){let I=w.notFrom,T=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<
1)return ee.errors=[{}],!1;{var k=!0;let C=I.length;for(let U=0;U<C;U++){let K=I[U],X=e;if(e===X)if(typeof K=="string"){
if(l(K)>49)return ee.errors=[{}],!1;if(l(K)<2)return ee.errors=[{}],!1;if(!ki.test(K))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var k=X===e;if(!k)break}if(k){let U=I.length,K;if(U>1){let X={};for(;U--;){let fe=I[U];if(typeof fe=="str\
ing"){if(typeof X[fe]=="number")return K=X[fe],ee.errors=[{}],!1;X[fe]=U}}}}}}else return ee.errors=[{}],!1;var m=T===e}else
var m=!0}}}}}}}}}else return ee.errors=[{}],!1;var t=O===e;if(!t)break}}}else return ee.errors=[{}],!1;var d=h===e}else var d=!0;
if(d){if(i.hold!==void 0&&s.call(i,"hold")){let h=i.hold,g=e;if(e===g)if(Array.isArray(h)){if(h.length>100)return ee.errors=
[{}],!1;if(h.length<1)return ee.errors=[{}],!1;{var o=!0;let P=h.length;for(let w=0;w<P;w++){let O=h[w],S=e;if(e===S)if(O&&
typeof O=="object"&&!Array.isArray(O)){if(Object.keys(O).length<1)return ee.errors=[{}],!1;{let Z=e;for(let E of Object.
keys(O))if(!s.call(os.properties.hold.items.properties,E))return ee.errors=[{}],!1;if(Z===e){if(O.statements!==void 0&&s.
call(O,"statements")){let E=O.statements,W=e;if(e===W)if(Array.isArray(E)){if(E.length>40)return ee.errors=[{}],!1;if(E.
length<1)return ee.errors=[{}],!1;{var a=!0;let D=E.length;for(let L=0;L<D;L++){let I=E[L],T=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(typeof I!="string")return ee.errors=[{}],!1;if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||
I==="merge"||I==="truncate"||I==="ddl"||I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I===
"other"||I==="create"||I==="alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy"||I===
"copy-file"||I==="copy-program"||I==="explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condi\
tion"))return ee.errors=[{}],!1;var a=T===e;if(!a)break}if(a){let L=E.length,I;if(L>1){let T={};for(;L--;){let q=E[L];if(typeof q==
"string"){if(typeof T[q]=="number")return I=T[q],ee.errors=[{}],!1;T[q]=L}}}}}}else return ee.errors=[{}],!1;var n=W===e}else
var n=!0;if(n){if(O.tables!==void 0&&s.call(O,"tables")){let W=O.tables,H=e;if(e===H)if(Array.isArray(W)){if(W.length>100)
return ee.errors=[{}],!1;if(W.length<1)return ee.errors=[{}],!1;{var _=!0;let L=W.length;for(let I=0;I<L;I++){let T=W[I],
q=e;if(typeof T!="string")return ee.errors=[{}],!1;if(e===e)if(typeof T=="string"){if(l(T)>261)return ee.errors=[{}],!1;
if(l(T)<3)return ee.errors=[{}],!1;if(!hi.test(T))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var _=q===e;if(!_)
break}if(_){let I=W.length,T;if(I>1){let q={};for(;I--;){let C=W[I];if(typeof C=="string"){if(typeof q[C]=="number")return T=
q[C],ee.errors=[{}],!1;q[C]=I}}}}}}else return ee.errors=[{}],!1;var n=H===e}else var n=!0;if(n){if(O.columns!==void 0&&
s.call(O,"columns")){let H=O.columns,D=e;if(e===D)if(Array.isArray(H)){if(H.length>100)return ee.errors=[{}],!1;if(H.length<
1)return ee.errors=[{}],!1;{var c=!0;let I=H.length;for(let T=0;T<I;T++){let q=H[T],C=e;if(typeof q!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>392)return ee.errors=[{}],!1;if(l(q)<5)return ee.errors=[{}],!1;if(!bi.
test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var c=C===e;if(!c)break}if(c){let T=H.length,q;if(T>1){let C={};
for(;T--;){let U=H[T];if(typeof U=="string"){if(typeof C[U]=="number")return q=C[U],ee.errors=[{}],!1;C[U]=T}}}}}}else return ee.
errors=[{}],!1;var n=D===e}else var n=!0;if(n){if(O.roles!==void 0&&s.call(O,"roles")){let D=O.roles,L=e;if(e===L)if(Array.
isArray(D)){if(D.length>100)return ee.errors=[{}],!1;if(D.length<1)return ee.errors=[{}],!1;{var x=!0;let T=D.length;for(let q=0;q<
T;q++){let C=D[q],U=e;if(typeof C!="string")return ee.errors=[{}],!1;if(e===e)if(typeof C=="string"){if(l(C)>63)return ee.
errors=[{}],!1;if(l(C)<1)return ee.errors=[{}],!1;if(!dr.test(C))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;
var x=U===e;if(!x)break}if(x){let q=D.length,C;if(q>1){let U={};for(;q--;){let K=D[q];if(typeof K=="string"){if(typeof U[K]==
"number")return C=U[K],ee.errors=[{}],!1;U[K]=q}}}}}}else return ee.errors=[{}],!1;var n=L===e}else var n=!0;if(n){if(O.
during!==void 0&&s.call(O,"during")){let L=e;vr(O.during,{instancePath:G+"/hold/"+w+"/during",parentData:O,parentDataProperty:"\
during",rootData:V})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var n=L===e}else var n=!0;if(n){if(O.outside!==
void 0&&s.call(O,"outside")){let I=e;vr(O.outside,{instancePath:G+"/hold/"+w+"/outside",parentData:O,parentDataProperty:"\
outside",rootData:V})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var n=I===e}else var n=!0;if(n){if(O.from!==
void 0&&s.call(O,"from")){let T=O.from,q=e;if(e===e)if(Array.isArray(T)){if(T.length>100)return ee.errors=[{}],!1;if(T.length<
1)return ee.errors=[{}],!1;{var N=!0;let U=T.length;for(let K=0;K<U;K++){let X=T[K],fe=e;if(e===fe)if(typeof X=="string"){
if(l(X)>49)return ee.errors=[{}],!1;if(l(X)<2)return ee.errors=[{}],!1;if(!ki.test(X))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var N=fe===e;if(!N)break}if(N){let K=T.length,X;if(K>1){let fe={};for(;K--;){let ve=T[K];if(typeof ve=="s\
tring"){if(typeof fe[ve]=="number")return X=fe[ve],ee.errors=[{}],!1;fe[ve]=K}}}}}}else return ee.errors=[{}],!1;var n=q===
e}else var n=!0;if(n){if(O.notFrom!==void 0&&s.call(O,"notFrom")){let q=O.notFrom,C=e;if(e===e)if(Array.isArray(q)){if(q.
length>100)return ee.errors=[{}],!1;if(q.length<1)return ee.errors=[{}],!1;{var F=!0;let K=q.length;for(let X=0;X<K;X++){
let fe=q[X],ve=e;if(e===ve)if(typeof fe=="string"){if(l(fe)>49)return ee.errors=[{}],!1;if(l(fe)<2)return ee.errors=[{}],
!1;if(!ki.test(fe))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var F=ve===e;if(!F)break}if(F){let X=q.length,
fe;if(X>1){let ve={};for(;X--;){let ke=q[X];if(typeof ke=="string"){if(typeof ve[ke]=="number")return fe=ve[ke],ee.errors=
[{}],!1;ve[ke]=X}}}}}}else return ee.errors=[{}],!1;var n=C===e}else var n=!0;if(n)if(O.rows!==void 0&&s.call(O,"rows")){
let q=O.rows,C=e;if(e===C)if(q&&typeof q=="object"&&!Array.isArray(q)){let K;if((q.over===void 0||!s.call(q,"over"))&&(K=
"over"))return ee.errors=[{}],!1;{let X=e;for(let fe of Object.keys(q))if(fe!=="over")return ee.errors=[{}],!1;if(X===e&&
q.over!==void 0&&s.call(q,"over")){let fe=q.over,ve=e;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe)&&isFinite(fe)))return ee.
errors=[{}],!1;if(e===ve&&typeof fe=="number"&&isFinite(fe)){if(fe>1e9||isNaN(fe))return ee.errors=[{}],!1;if(fe<1||isNaN(
fe))return ee.errors=[{}],!1}}}}else return ee.errors=[{}],!1;var n=C===e}else var n=!0}}}}}}}}}}else return ee.errors=[
{}],!1;var o=S===e;if(!o)break}}}else return ee.errors=[{}],!1;var d=g===e}else var d=!0;if(d)if(i.limit!==void 0&&s.call(
i,"limit")){let h=i.limit,g=e;if(e===g)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1)return ee.
errors=[{}],!1;{let P=e;for(let w of Object.keys(h))if(!(w==="rows"||w==="sessionRows"||w==="statement"))return ee.errors=
[{}],!1;if(P===e){if(h.rows!==void 0&&s.call(h,"rows")){let w=h.rows,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return ee.errors=[{}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>1e9||isNaN(w))return ee.errors=[{}],!1;if(w<
1||isNaN(w))return ee.errors=[{}],!1}var $=O===e}else var $=!0;if($){if(h.sessionRows!==void 0&&s.call(h,"sessionRows")){
let O=h.sessionRows,S=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ee.errors=[{}],!1;if(e===S&&typeof O==
"number"&&isFinite(O)){if(O>1e12||isNaN(O))return ee.errors=[{}],!1;if(O<1||isNaN(O))return ee.errors=[{}],!1}var $=S===
e}else var $=!0;if($)if(h.statement!==void 0&&s.call(h,"statement")){let O=h.statement,S=e;if(e===e)if(typeof O=="string"){
if(l(O)>7)return ee.errors=[{}],!1;if(l(O)<2)return ee.errors=[{}],!1;if(!Kr.test(O))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var $=S===e}else var $=!0}}}}else return ee.errors=[{}],!1;var d=g===e}else var d=!0}}}}else return ee.errors=
[{}],!1;return ee.errors=r,e===0}var zi=cr;function vi(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.user===void 0||!s.call(
i,"user"))&&(u="user")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="user"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="stri\
ng"){if(l(d)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!oi.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.group===
void 0||!s.call(i,"group"))&&(u="group")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))
if(d!=="group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;
if(e===e)if(typeof d=="string"){if(l(d)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[o]:
r.push(o),e++}else if(!dr.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var v=y===e;if(v&&p)p=!1,m=[m,1];else{v&&(p=!0,m=1);let u=e;if(e===u)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let o={};r===null?r=
[o]:r.push(o),e++}else{let o=e;for(let a of Object.keys(i))if(a!=="workload"){let n={};r===null?r=[n]:r.push(n),e++;break}
o===e&&i.workload!==void 0&&s.call(i,"workload")&&(qr(i.workload,{instancePath:G+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var v=u===e;v&&p?(p=!1,m=[m,2]):v&&(p=!0,m=2)}if(p)e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[
u]:r.push(u),e++,vi.errors=r,!1}return vi.errors=r,e===0}var fs=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function cr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let p;if((i.to===void 0||!s.call(i,"to"))&&(p="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(p="resource")||(i.role===void 0||!s.call(i,"role"))&&(p="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(p="longest")||(i.why===void 0||!s.call(i,"why"))&&(p="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(p="atMost"))
return cr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="to"||b==="resource"||b==="role"||b==="longest"||
b==="why"||b==="atMost"||b==="breakGlass"))return cr.errors=[{}],!1;if(m===e){if(i.to!==void 0&&s.call(i,"to")){let b=e;
vi(i.to,{instancePath:G+"/to",parentData:i,parentDataProperty:"to",rootData:V})||(r=r===null?vi.errors:r.concat(vi.errors),
e=r.length);var t=b===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let y=i.resource,v=e;if(e===e)
if(typeof y=="string"){if(l(y)>63)return cr.errors=[{}],!1;if(l(y)<1)return cr.errors=[{}],!1;if(!dr.test(y))return cr.errors=
[{}],!1}else return cr.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let v=i.role,
u=e;if(e===e)if(typeof v=="string"){if(l(v)>63)return cr.errors=[{}],!1;if(l(v)<1)return cr.errors=[{}],!1;if(!dr.test(v))
return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"\
longest")){let u=i.longest,k=e;if(e===e)if(typeof u=="string"){if(l(u)>7)return cr.errors=[{}],!1;if(l(u)<2)return cr.errors=
[{}],!1;if(!Kr.test(u))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.why!==
void 0&&s.call(i,"why")){let k=i.why,d=e;if(e===d)if(typeof k=="string"){if(l(k)>200)return cr.errors=[{}],!1;if(l(k)<1)
return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.atMost!==void 0&&s.call(i,"a\
tMost")){let d=i.atMost,o=e;if(e===o)if(typeof d=="string"){if(l(d)>17)return cr.errors=[{}],!1;if(l(d)<7)return cr.errors=
[{}],!1;if(!fs.test(d))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.breakGlass!==
void 0&&s.call(i,"breakGlass")){let d=i.breakGlass,o=e;if(e===o)if(d&&typeof d=="object"&&!Array.isArray(d)){let n;if((d.
review===void 0||!s.call(d,"review"))&&(n="review"))return cr.errors=[{}],!1;{let _=e;for(let c of Object.keys(d))if(c!==
"review")return cr.errors=[{}],!1;if(_===e&&d.review!==void 0&&s.call(d,"review")){let c=d.review;if(e===e)if(typeof c==
"string"){if(l(c)>7)return cr.errors=[{}],!1;if(l(c)<2)return cr.errors=[{}],!1;if(!Kr.test(c))return cr.errors=[{}],!1}else
return cr.errors=[{}],!1}}}else return cr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return cr.errors=[{}],!1;
return cr.errors=r,e===0}var Ri=z,Zi={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trus\
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
ewer bundle."},breakGlass:{type:"object",additionalProperties:!1,required:["folder","kid","jwk","longest"],description:"\
The offline key that may add grants for some hours while GitHub is down. Absent: none may.","x-instead":"Write { folder:\
 PATH, kid: KID, jwk: {\u2026}, longest: 4h }, as writ keys break-glass prints it.",properties:{folder:{$ref:"words#/$de\
fs/path",description:"A folder of this machine in which break-glass.tar.gz is looked for."},kid:{$ref:"words#/$defs/keyI\
d",description:"The key's id."},jwk:{$ref:"words#/$defs/publicJwk"},longest:{$ref:"words#/$defs/duration",description:"H\
ow long what it signs may be in force: 4h at most."}}},ca:{$ref:"words#/$defs/path",description:"For https and s3: PEM f\
ile with the authority of the server's certificate, instead of the system's."},token:{$ref:"words#/$defs/secretReference",
description:"For https: where the bearer token lies that the server asks for."},s3:{type:"object",additionalProperties:!1,
required:["region","accessKeyId","secretAccessKey"],description:"For s3: where the bucket lies, and who reads it.","x-in\
stead":"Write { region: REGION, accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.",properties:{region:{type:"\
string",minLength:1,maxLength:64,pattern:"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","x-meaning":"a region, such as eu-central-1",
"x-instead":"Write the region's short name; the address of a store that is not Amazon's goes to endpoint.",description:"\
The bucket's region. Stores that have none take us-east-1 or auto."},endpoint:{type:"string",minLength:1,maxLength:2048,
pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"an https address",description:"The address of a store that is not Am\
azon's own, without the bucket. Absent: Amazon's, of the region."},pathStyle:{type:"boolean",description:"True: the buck\
et is in the address's path; false: in its host name. Absent: in the path with endpoint, else in the host name."},accessKeyId:{
$ref:"words#/$defs/secretReference",description:"Where the access key id lies."},secretAccessKey:{$ref:"words#/$defs/sec\
retReference",description:"Where the secret access key lies."},sessionToken:{$ref:"words#/$defs/secretReference",description:"\
Where the session token lies, for credentials that end."}}}},description:"Which bundles are believed."},listen:{type:"ob\
ject",additionalProperties:!1,required:["postgres"],properties:{postgres:{description:"Where PostgreSQL clients connect.",
"x-instead":"Write { address: HOST:PORT, tls: { certificate: PATH, key: PATH } }; to listen without TLS on this machine \
only, plaintext: loopback-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["address","tls"],
properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."},name:{$ref:"words#/$defs/listenAd\
dress",description:"Where clients connect, as they know it: a balancer's name, or this machine's. Shown at /.well-known/\
writ.","x-instead":"Write HOST:PORT, such as gateway.acme.example:5432, with the host that the certificate is for."},ca:{
$ref:"words#/$defs/path",description:"PEM file with the authority of the certificate, shown to clients beside name. Abse\
nt: those of the system."},login:{type:"string",enum:["password","oauth","either"],description:"How clients log in: pass\
word, with a token of Writ; oauth, with the provider's token by OAUTHBEARER; either, by OAUTHBEARER where the client ask\
s for it. Absent: either.","x-instead":"Write login: password, login: oauth or login: either."},tls:{type:"object",additionalProperties:!1,
required:["certificate","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM\
."},key:{$ref:"words#/$defs/path",description:"Its private key, PEM."}},description:"The certificate that clients see."}}},
{type:"object",additionalProperties:!1,required:["address","plaintext"],properties:{address:{$ref:"words#/$defs/listenAd\
dress",description:"Where to listen; must be loopback."},name:{$ref:"words#/$defs/listenAddress",description:"Where clie\
nts connect, as they know it. Shown at /.well-known/writ."},plaintext:{type:"string",const:"loopback-only",description:"\
No TLS; the address must be loopback.","x-instead":"Write plaintext: loopback-only, and listen on 127.0.0.1 or [::1]."}}}]},
control:{type:"object",additionalProperties:!1,required:["address"],properties:{address:{$ref:"words#/$defs/listenAddres\
s",description:"Where to listen; loopback, unless exposed says otherwise."},exposed:{type:"string",enum:["tokens","unaut\
henticated"],description:"Lets the control port be reached from other machines. tokens: for tokens and health alone, ove\
r TLS; unauthenticated: for everything else too, by whoever can.","x-instead":"Write exposed: tokens and tls beside it, \
or exposed: unauthenticated; or listen on 127.0.0.1 or [::1]."},tls:{type:"object",additionalProperties:!1,required:["ce\
rtificate","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM."},key:{$ref:"\
words#/$defs/path",description:"Its private key, PEM."}},description:"The certificate that clients of the control port s\
ee; read again when it is renewed.","x-instead":"Write { certificate: PATH, key: PATH }."}},description:"The control por\
t: tokens, health, status, metrics."}},description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,
required:["folder","key"],properties:{folder:{$ref:"words#/$defs/path",description:"The folder that records are kept in."},
key:{$ref:"words#/$defs/keyFile",description:"The key that signs records."}},description:"Records of sessions."},tokens:{
type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key\
 that signs Writ's own tokens."},also:{type:"array",minItems:1,maxItems:4,description:"Public keys of other proxies, or \
of before and after a rotation: tokens signed with them are believed too.","x-instead":"Write a list such as [{ kid: tok\
en-XXXX, jwk: { \u2026 } }]; `writ keys rotate` prints it.",items:{type:"object",additionalProperties:!1,required:["kid",
"jwk"],properties:{kid:{$ref:"words#/$defs/keyId",description:"The key's id."},jwk:{$ref:"words#/$defs/publicJwk"}}}},issuers:{
type:"object",maxProperties:20,propertyNames:{$ref:"words#/$defs/name"},description:"How this proxy reaches an identity \
provider, by its name in writ.yaml, where it is not as everybody does.","x-instead":"Write a name of an issuer, such as \
kubernetes: { ca: PATH }.",additionalProperties:{type:"object",additionalProperties:!1,description:"One issuer.",properties:{
ca:{$ref:"words#/$defs/path",description:"PEM file with the authority of its certificate. Absent: those of the system."},
hosts:{type:"array",minItems:1,maxItems:10,items:{type:"string",minLength:1,maxLength:260,pattern:"^[A-Za-z0-9](?:[A-Za-\
z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","x-meaning":"a host, such as keys.acme.example or keys.acme.example:8443",description:"\
A host."},description:"Other hosts that its keys may lie on, or its redirects lead to."}}}}},description:"Writ's own tok\
ens."},instance:{type:"integer",minimum:1,maximum:255,description:"This proxy's number among those behind one balancer; \
part of what its clients cancel with. Absent: it is alone.","x-instead":"Write a whole number from 1 to 255, another for\
 each proxy."},peers:{type:"array",minItems:1,maxItems:255,description:"The proxies behind the same balancer: where a ca\
ncel request goes that is for one of them. This proxy may be among them.",items:{description:"One of them.","x-instead":"\
Write { instance: NUMBER, address: HOST:PORT, tls: { ca: PATH, name: NAME } }; on this machine only, plaintext: loopback\
-only in place of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["instance","address","tls"],properties:{
instance:{type:"integer",minimum:1,maximum:255,description:"Its number.","x-instead":"Write a whole number from 1 to 255\
, another for each proxy."},address:{$ref:"words#/$defs/listenAddress",description:"Where its PostgreSQL clients connect\
, past the balancer."},tls:{type:"object",additionalProperties:!1,properties:{ca:{$ref:"words#/$defs/path",description:"\
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
side the records."},secrets:{type:"object",additionalProperties:!1,properties:{vault:{type:"object",additionalProperties:!1,
required:["address","auth"],properties:{address:{type:"string",minLength:8,maxLength:512,pattern:"^https?://[A-Za-z0-9.\\\
[\\]:_-]+/?$","x-meaning":"an https address without a path, such as https://vault.internal:8200",description:"Where Vaul\
t answers.","x-instead":"Write https://HOST:8200. http is for loopback only."},ca:{$ref:"words#/$defs/path",description:"\
PEM file with the authority of Vault's certificate, instead of the system's."},namespace:{type:"string",minLength:1,maxLength:256,
pattern:"^[A-Za-z0-9_][A-Za-z0-9._/-]*$","x-meaning":"a namespace, such as acme/payments",description:"The namespace, wh\
ere Vault has any."},auth:{description:"How the proxy proves itself to Vault.","x-instead":"Write one of { appRole: { ro\
leId: ID, secretId: { file: PATH } } }, { kubernetes: { role: ROLE } }, { jwt: { role: ROLE, file: PATH } } and { token:\
 { file: PATH } }.",oneOf:[{type:"object",additionalProperties:!1,required:["token"],properties:{token:{$ref:"proxy#/$de\
fs/localSecret",description:"Where a token lies that somebody else renews, such as Vault Agent."}}},{type:"object",additionalProperties:!1,
required:["appRole"],properties:{appRole:{type:"object",additionalProperties:!1,required:["roleId","secretId"],properties:{
roleId:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9._-]+$","x-meaning":"a role id",description:"The rol\
e's id, which is no secret."},secretId:{$ref:"proxy#/$defs/localSecret",description:"Where the secret id lies."},mount:{
type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","x-me\
aning":"a path below auth/, such as approle or team/approle",description:"Where the method is mounted below auth/. Absen\
t: at its own name."}},description:"Log in by AppRole."}}},{type:"object",additionalProperties:!1,required:["kubernetes"],
properties:{kubernetes:{type:"object",additionalProperties:!1,required:["role"],properties:{role:{type:"string",minLength:1,
maxLength:128,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*$","x-meaning":"the name of a role in Vault",description:"The role to\
 log in as."},tokenFile:{$ref:"words#/$defs/path",description:"The service account's token. Absent: where Kubernetes put\
s it into a pod."},mount:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-\
][A-Za-z0-9._-]*)*$","x-meaning":"a path below auth/, such as approle or team/approle",description:"Where the method is \
mounted below auth/. Absent: at its own name."}},description:"Log in by this pod's service account."}}},{type:"object",additionalProperties:!1,
required:["jwt"],properties:{jwt:{type:"object",additionalProperties:!1,required:["role","file"],properties:{role:{type:"\
string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*$","x-meaning":"the name of a role in Vault",description:"\
The role to log in as."},file:{$ref:"words#/$defs/path",description:"The file that holds the JWT; read anew at each logi\
n."},mount:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-\
]*)*$","x-meaning":"a path below auth/, such as approle or team/approle",description:"Where the method is mounted below \
auth/. Absent: at its own name."}},description:"Log in by a JWT that the platform keeps fresh."}}}]}},description:"Hashi\
Corp Vault.","x-instead":"Write { address: https://HOST:8200, auth: \u2026 }.","x-unknown":{token:"Write auth: { token: \
{ file: PATH } }.",url:"Write `address`.",addr:"Write `address`."}},aws:{type:"object",additionalProperties:!1,required:[
"region"],properties:{region:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","x-mean\
ing":"a region, such as eu-central-1","x-instead":"Write the region's short name, such as eu-central-1.",description:"Th\
e region of the secrets."},endpoint:{type:"string",minLength:8,maxLength:512,pattern:"^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
"x-meaning":"an https address without a path, such as https://vault.internal:8200",description:"Instead of Amazon's own \
address of the region, such as that of a VPC endpoint.","x-instead":"Write https://HOST. http is for loopback only."},ca:{
$ref:"words#/$defs/path",description:"PEM file with the authority of the endpoint's certificate, instead of the system's\
."},auth:{description:"Who the proxy is to AWS. Absent: as AWS's own tools find it in the environment.","x-instead":"Lea\
ve it out where the platform gives credentials; else write { webIdentity: { role: ARN, tokenFile: PATH } } or { keys: { \
accessKeyId: { file: PATH }, secretAccessKey: { file: PATH } } }.",oneOf:[{type:"object",additionalProperties:!1,required:[
"keys"],properties:{keys:{type:"object",additionalProperties:!1,required:["accessKeyId","secretAccessKey"],properties:{accessKeyId:{
$ref:"proxy#/$defs/localSecret",description:"Where the access key id lies."},secretAccessKey:{$ref:"proxy#/$defs/localSe\
cret",description:"Where the secret access key lies."},sessionToken:{$ref:"proxy#/$defs/localSecret",description:"Where \
the session token lies, for credentials that end."}},description:"Keys of a user."}}},{type:"object",additionalProperties:!1,
required:["webIdentity"],properties:{webIdentity:{type:"object",additionalProperties:!1,required:["role","tokenFile"],properties:{
role:{type:"string",minLength:20,maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","x-meaning":"\
the ARN of a role",description:"The role to assume."},tokenFile:{$ref:"words#/$defs/path",description:"The file that hol\
ds the token; read anew each time."},stsEndpoint:{type:"string",minLength:8,maxLength:512,pattern:"^https?://[A-Za-z0-9.\
\\[\\]:_-]+/?$","x-meaning":"an https address without a path, such as https://vault.internal:8200",description:"Instead \
of Amazon's own STS of the region.","x-instead":"Write https://HOST. http is for loopback only."}},description:"A role, \
assumed with a token of the platform's."}}}]}},description:"AWS Secrets Manager.","x-instead":"Write { region: REGION }."},
keepFor:{$ref:"words#/$defs/duration",description:"How long a secret may be used after it was fetched, also while the st\
ore does not answer. Absent: 5m; 1h at most."}},description:"How secret stores are reached. References to env and file n\
eed nothing here."}},$defs:{localSecret:{description:"Where a credential of the proxy's own lies: a file or a variable.",
oneOf:[{type:"object",additionalProperties:!1,required:["file"],properties:{file:{$ref:"words#/$defs/path",description:"\
A file that the proxy reads.","x-secret":!0}}},{type:"object",additionalProperties:!1,required:["env"],properties:{env:{
$ref:"words#/$defs/environmentName",description:"A variable of the proxy's environment.","x-secret":!0}}}],"x-secret":!0,
"x-instead":"Name where it lies: { file: PATH } or { env: NAME }. It must never stand here itself, nor lie in the store \
that it opens."}},$id:"proxy"},us=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),ei=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Ci=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),ri=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),vs=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","u"),
ps=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u"),Ai=new RegExp("^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
"u"),ds=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/-]*$","u"),cs=new RegExp("^[A-Za-z0-9._-]+$","u"),ji=new RegExp("^[A-Za-z0\
-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","u"),Hi=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$","u"),ys=new RegExp(
"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","u");function Ne(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y=i.kty;if(typeof y=="string")
if(y==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.kty===void 0||!s.call(i,"kty"))&&(v="kty")||
(i.crv===void 0||!s.call(i,"crv"))&&(v="crv")||(i.x===void 0||!s.call(i,"x"))&&(v="x")||(i.writ_use===void 0||!s.call(i,
"writ_use"))&&(v="writ_use"))return Ne.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(mi.oneOf[0].properties,
k))return Ne.errors=[{}],!1;if(u===e){if(i.kty!==void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!="string")return Ne.
errors=[{}],!1;if(k!=="OKP")return Ne.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){
let d=i.crv,o=e;if(typeof d!="string")return Ne.errors=[{}],!1;if(d!=="Ed25519")return Ne.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return Ne.errors=
[{}],!1;if(l(o)<43)return Ne.errors=[{}],!1;if(!Xr.test(o))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var t=a===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,n=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ne.
errors=[{}],!1;if(l(a)<1)return Ne.errors=[{}],!1;if(!$r.test(a))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let n=i.alg,_=e;if(e===_)if(typeof n=="string"){if(l(
n)>16)return Ne.errors=[{}],!1;if(l(n)<1)return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.use!==void 0&&s.call(i,"use")){let _=i.use,c=e;if(typeof _!="string")return Ne.errors=[{}],!1;if(_!=="sig")return Ne.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let c=i.key_ops,x=e;if(e===x)
if(Array.isArray(c)){if(c.length>1)return Ne.errors=[{}],!1;if(c.length<1)return Ne.errors=[{}],!1;{var p=!0;let F=c.length;
for(let $=0;$<F;$++){let j=c[$],A=e;if(typeof j!="string")return Ne.errors=[{}],!1;if(j!=="verify")return Ne.errors=[{}],
!1;var p=A===e;if(!p)break}if(p){let $=c.length,j;if($>1){let A={};for(;$--;){let h=c[$];if(typeof h=="string"){if(typeof A[h]==
"number")return j=A[h],Ne.errors=[{}],!1;A[h]=$}}}}}}else return Ne.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.
ext!==void 0&&s.call(i,"ext")){let x=e;if(typeof i.ext!="boolean")return Ne.errors=[{}],!1;var t=x===e}else var t=!0;if(t)
if(i.writ_use!==void 0&&s.call(i,"writ_use")){let x=i.writ_use,N=e;if(typeof x!="string")return Ne.errors=[{}],!1;if(!(x===
"bundle"||x==="token"||x==="record"||x==="break-glass"))return Ne.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else
return Ne.errors=[{}],!1}else if(y==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.kty===void 0||
!s.call(i,"kty"))&&(v="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(v="crv")||(i.x===void 0||!s.call(i,"x"))&&(v="x")||(i.
y===void 0||!s.call(i,"y"))&&(v="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(v="writ_use"))return Ne.errors=[{}],
!1;{let u=e;for(let k of Object.keys(i))if(!s.call(mi.oneOf[1].properties,k))return Ne.errors=[{}],!1;if(u===e){if(i.kty!==
void 0&&s.call(i,"kty")){let k=i.kty,d=e;if(typeof k!="string")return Ne.errors=[{}],!1;if(k!=="EC")return Ne.errors=[{}],
!1;var m=d===e}else var m=!0;if(m){if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,o=e;if(typeof d!="string")return Ne.errors=
[{}],!1;if(d!=="P-256")return Ne.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let o=i.
x,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return Ne.errors=[{}],!1;if(l(o)<43)return Ne.errors=[{}],!1;if(!Xr.test(
o))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){
let a=i.y,n=e;if(e===n)if(typeof a=="string"){if(l(a)>43)return Ne.errors=[{}],!1;if(l(a)<43)return Ne.errors=[{}],!1;if(!Xr.
test(a))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(
i,"kid")){let n=i.kid,_=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return Ne.errors=[{}],!1;if(l(n)<1)return Ne.errors=
[{}],!1;if(!$r.test(n))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=_===e}else var m=!0;if(m){if(i.alg!==
void 0&&s.call(i,"alg")){let _=i.alg,c=e;if(e===c)if(typeof _=="string"){if(l(_)>16)return Ne.errors=[{}],!1;if(l(_)<1)return Ne.
errors=[{}],!1}else return Ne.errors=[{}],!1;var m=c===e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let c=i.
use,x=e;if(typeof c!="string")return Ne.errors=[{}],!1;if(c!=="sig")return Ne.errors=[{}],!1;var m=x===e}else var m=!0;if(m){
if(i.key_ops!==void 0&&s.call(i,"key_ops")){let x=i.key_ops,N=e;if(e===N)if(Array.isArray(x)){if(x.length>1)return Ne.errors=
[{}],!1;if(x.length<1)return Ne.errors=[{}],!1;{var b=!0;let $=x.length;for(let j=0;j<$;j++){let A=x[j],h=e;if(typeof A!=
"string")return Ne.errors=[{}],!1;if(A!=="verify")return Ne.errors=[{}],!1;var b=h===e;if(!b)break}if(b){let j=x.length,
A;if(j>1){let h={};for(;j--;){let g=x[j];if(typeof g=="string"){if(typeof h[g]=="number")return A=h[g],Ne.errors=[{}],!1;
h[g]=j}}}}}}else return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.
ext!="boolean")return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.
writ_use,F=e;if(typeof N!="string")return Ne.errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"||N==="break-gla\
ss"))return Ne.errors=[{}],!1;var m=F===e}else var m=!0}}}}}}}}}}}else return Ne.errors=[{}],!1}else return Ne.errors=[{}],
!1;else return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;return Ne.errors=r,e===0}function Mr(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let u;if((i.vault===void 0||!s.call(i,"vault"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{
let k=e;for(let d of Object.keys(i))if(d!=="vault"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&
s.call(i,"vault")){let d=i.vault;if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(
d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ti.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===
null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[u]:r.push(u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&
typeof i=="object"&&!Array.isArray(i)){let u;if((i.aws===void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.
push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&
i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;if(e===e)if(typeof d=="string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(
o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ti.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{
let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[u]:r.push(u),e++}var v=y===e;if(v&&p)p=!1,m=[m,1];else{
v&&(p=!0,m=1);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.file===void 0||!s.call(i,"file"))&&
(d="file")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let a of Object.keys(i))if(a!=="file"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(o===e&&i.file!==void 0&&s.call(i,"file")){let a=i.file;if(e===e)if(typeof a=="string"){if(l(
a)>1024){let n={};r===null?r=[n]:r.push(n),e++}else if(l(a)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!br.test(a)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let d={};r===null?r=[d]:r.push(
d),e++}var v=u===e;if(v&&p)p=!1,m=[m,2];else{v&&(p=!0,m=2);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){
let a;if((i.env===void 0||!s.call(i,"env"))&&(a="env")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let _ of Object.
keys(i))if(_!=="env"){let c={};r===null?r=[c]:r.push(c),e++;break}if(n===e&&i.env!==void 0&&s.call(i,"env")){let _=i.env;
if(e===e)if(typeof _=="string"){if(l(_)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(l(_)<1){let c={};r===null?r=[
c]:r.push(c),e++}else if(!gi.test(_)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}}}}else{
let a={};r===null?r=[a]:r.push(a),e++}var v=d===e;v&&p?(p=!1,m=[m,3]):v&&(p=!0,m=3)}}if(p)e=t,r!==null&&(t?r.length=t:r=
null);else{let u={};return r===null?r=[u]:r.push(u),e++,Mr.errors=r,!1}return Mr.errors=r,e===0}function Ur(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if((i.file===void 0||!s.call(i,"file"))&&(t="file"))return Ur.errors=[{}],!1;{let p=e;for(let m of Object.keys(i))
if(m!=="file")return Ur.errors=[{}],!1;if(p===e&&i.file!==void 0&&s.call(i,"file")){let m=i.file;if(e===e)if(typeof m=="\
string"){if(l(m)>1024)return Ur.errors=[{}],!1;if(l(m)<1)return Ur.errors=[{}],!1;if(!br.test(m))return Ur.errors=[{}],!1}else
return Ur.errors=[{}],!1}}}else return Ur.errors=[{}],!1;return Ur.errors=r,e===0}function Wr(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.file===void 0||!s.call(i,"file"))&&(u="file")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="file"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.file!==void 0&&s.call(i,"file")){let d=i.
file;if(e===e)if(typeof d=="string"){if(l(d)>1024){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?
r=[o]:r.push(o),e++}else if(!br.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let u;if((i.env===void 0||!s.call(i,"env"))&&(u="env")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.
keys(i))if(d!=="env"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.env!==void 0&&s.call(i,"env")){let d=i.env;
if(e===e)if(typeof d=="string"){if(l(d)>128){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<1){let o={};r===null?r=[
o]:r.push(o),e++}else if(!gi.test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let u={};r===null?r=[u]:r.push(u),e++}var v=y===e;if(v&&p?(p=!1,m=[m,1]):v&&(p=!0,m=1),p)e=t,r!==null&&(t?r.length=t:r=null);else{
let u={};return r===null?r=[u]:r.push(u),e++,Wr.errors=r,!1}return Wr.errors=r,e===0}function z(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let C;if((i.
bundle===void 0||!s.call(i,"bundle"))&&(C="bundle")||(i.listen===void 0||!s.call(i,"listen"))&&(C="listen")||(i.records===
void 0||!s.call(i,"records"))&&(C="records")||(i.tokens===void 0||!s.call(i,"tokens"))&&(C="tokens"))return z.errors=[{}],
!1;{let U=e;for(let K of Object.keys(i))if(!s.call(Zi.properties,K))return z.errors=[{}],!1;if(U===e){if(i.bundle!==void 0&&
s.call(i,"bundle")){let K=i.bundle,X=e;if(e===X)if(K&&typeof K=="object"&&!Array.isArray(K)){let ve;if((K.from===void 0||
!s.call(K,"from"))&&(ve="from")||(K.keys===void 0||!s.call(K,"keys"))&&(ve="keys")||(K.repository===void 0||!s.call(K,"r\
epository"))&&(ve="repository")||(K.scope===void 0||!s.call(K,"scope"))&&(ve="scope")||(K.minSequence===void 0||!s.call(
K,"minSequence"))&&(ve="minSequence")||(K.epoch===void 0||!s.call(K,"epoch"))&&(ve="epoch")||(K.every===void 0||!s.call(
K,"every"))&&(ve="every"))return z.errors=[{}],!1;{let ke=e;for(let se of Object.keys(K))if(!s.call(Zi.properties.bundle.
properties,se))return z.errors=[{}],!1;if(ke===e){if(K.from!==void 0&&s.call(K,"from")){let se=K.from,oe=e;if(e===oe)if(typeof se==
"string"){if(l(se)>2048)return z.errors=[{}],!1;if(l(se)<1)return z.errors=[{}],!1;if(!br.test(se))return z.errors=[{}],
!1}else return z.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(K.keys!==void 0&&s.call(K,"keys")){let oe=K.keys,Ae=e;
if(e===Ae)if(Array.isArray(oe)){if(oe.length>10)return z.errors=[{}],!1;if(oe.length<1)return z.errors=[{}],!1;{var p=!0;
let me=oe.length;for(let pe=0;pe<me;pe++){let Pe=oe[pe],$e=e;if(e===$e)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){let Q;
if((Pe.kid===void 0||!s.call(Pe,"kid"))&&(Q="kid")||(Pe.jwk===void 0||!s.call(Pe,"jwk"))&&(Q="jwk"))return z.errors=[{}],
!1;{let ce=e;for(let ie of Object.keys(Pe))if(!(ie==="kid"||ie==="jwk"||ie==="notAfter"))return z.errors=[{}],!1;if(ce===
e){if(Pe.kid!==void 0&&s.call(Pe,"kid")){let ie=Pe.kid,ae=e;if(e===e)if(typeof ie=="string"){if(l(ie)>128)return z.errors=
[{}],!1;if(l(ie)<1)return z.errors=[{}],!1;if(!$r.test(ie))return z.errors=[{}],!1}else return z.errors=[{}],!1;var m=ae===
e}else var m=!0;if(m){if(Pe.jwk!==void 0&&s.call(Pe,"jwk")){let ae=e;Ne(Pe.jwk,{instancePath:G+"/bundle/keys/"+pe+"/jwk",
parentData:Pe,parentDataProperty:"jwk",rootData:V})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var m=ae===e}else
var m=!0;if(m)if(Pe.notAfter!==void 0&&s.call(Pe,"notAfter")){let ae=Pe.notAfter,le=e;if(e===e)if(typeof ae=="string"){if(l(
ae)>10)return z.errors=[{}],!1;if(l(ae)<10)return z.errors=[{}],!1;if(!us.test(ae))return z.errors=[{}],!1}else return z.
errors=[{}],!1;var m=le===e}else var m=!0}}}}else return z.errors=[{}],!1;var p=$e===e;if(!p)break}}}else return z.errors=
[{}],!1;var t=Ae===e}else var t=!0;if(t){if(K.repository!==void 0&&s.call(K,"repository")){let Ae=K.repository,Oe=e;if(!(typeof Ae==
"number"&&!(Ae%1)&&!isNaN(Ae)&&isFinite(Ae))&&typeof Ae!="string")return z.errors=[{}],!1;if(e===Oe){if(typeof Ae=="numb\
er"&&isFinite(Ae)){if(Ae>9007199254740991||isNaN(Ae))return z.errors=[{}],!1;if(Ae<1||isNaN(Ae))return z.errors=[{}],!1}
if(e===Oe&&typeof Ae=="string"){if(l(Ae)>200)return z.errors=[{}],!1;if(l(Ae)<1)return z.errors=[{}],!1}}var t=Oe===e}else
var t=!0;if(t){if(K.scope!==void 0&&s.call(K,"scope")){let Oe=K.scope,me=e;if(e===e)if(typeof Oe=="string"){if(l(Oe)>63)
return z.errors=[{}],!1;if(l(Oe)<1)return z.errors=[{}],!1;if(!dr.test(Oe))return z.errors=[{}],!1}else return z.errors=
[{}],!1;var t=me===e}else var t=!0;if(t){if(K.minSequence!==void 0&&s.call(K,"minSequence")){let me=K.minSequence,pe=e;if(!(typeof me==
"number"&&!(me%1)&&!isNaN(me)&&isFinite(me)))return z.errors=[{}],!1;if(e===pe&&typeof me=="number"&&isFinite(me)){if(me>
9007199254740991||isNaN(me))return z.errors=[{}],!1;if(me<0||isNaN(me))return z.errors=[{}],!1}var t=pe===e}else var t=!0;
if(t){if(K.epoch!==void 0&&s.call(K,"epoch")){let pe=K.epoch,Pe=e;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe)&&isFinite(
pe)))return z.errors=[{}],!1;if(e===Pe&&typeof pe=="number"&&isFinite(pe)){if(pe>9007199254740991||isNaN(pe))return z.errors=
[{}],!1;if(pe<1||isNaN(pe))return z.errors=[{}],!1}var t=Pe===e}else var t=!0;if(t){if(K.first!==void 0&&s.call(K,"first")){
let Pe=K.first,$e=e;if(e===e)if(typeof Pe=="string"){if(l(Pe)>71)return z.errors=[{}],!1;if(l(Pe)<71)return z.errors=[{}],
!1;if(!ei.test(Pe))return z.errors=[{}],!1}else return z.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(K.every!==void 0&&
s.call(K,"every")){let $e=K.every,ne=e;if(e===e)if(typeof $e=="string"){if(l($e)>7)return z.errors=[{}],!1;if(l($e)<2)return z.
errors=[{}],!1;if(!Kr.test($e))return z.errors=[{}],!1}else return z.errors=[{}],!1;var t=ne===e}else var t=!0;if(t){if(K.
breakGlass!==void 0&&s.call(K,"breakGlass")){let ne=K.breakGlass,Q=e;if(e===Q)if(ne&&typeof ne=="object"&&!Array.isArray(
ne)){let ie;if((ne.folder===void 0||!s.call(ne,"folder"))&&(ie="folder")||(ne.kid===void 0||!s.call(ne,"kid"))&&(ie="kid")||
(ne.jwk===void 0||!s.call(ne,"jwk"))&&(ie="jwk")||(ne.longest===void 0||!s.call(ne,"longest"))&&(ie="longest"))return z.
errors=[{}],!1;{let ae=e;for(let le of Object.keys(ne))if(!(le==="folder"||le==="kid"||le==="jwk"||le==="longest"))return z.
errors=[{}],!1;if(ae===e){if(ne.folder!==void 0&&s.call(ne,"folder")){let le=ne.folder,J=e;if(e===e)if(typeof le=="strin\
g"){if(l(le)>1024)return z.errors=[{}],!1;if(l(le)<1)return z.errors=[{}],!1;if(!br.test(le))return z.errors=[{}],!1}else
return z.errors=[{}],!1;var b=J===e}else var b=!0;if(b){if(ne.kid!==void 0&&s.call(ne,"kid")){let J=ne.kid,R=e;if(e===e)
if(typeof J=="string"){if(l(J)>128)return z.errors=[{}],!1;if(l(J)<1)return z.errors=[{}],!1;if(!$r.test(J))return z.errors=
[{}],!1}else return z.errors=[{}],!1;var b=R===e}else var b=!0;if(b){if(ne.jwk!==void 0&&s.call(ne,"jwk")){let R=e;Ne(ne.
jwk,{instancePath:G+"/bundle/breakGlass/jwk",parentData:ne,parentDataProperty:"jwk",rootData:V})||(r=r===null?Ne.errors:
r.concat(Ne.errors),e=r.length);var b=R===e}else var b=!0;if(b)if(ne.longest!==void 0&&s.call(ne,"longest")){let R=ne.longest,
B=e;if(e===e)if(typeof R=="string"){if(l(R)>7)return z.errors=[{}],!1;if(l(R)<2)return z.errors=[{}],!1;if(!Kr.test(R))return z.
errors=[{}],!1}else return z.errors=[{}],!1;var b=B===e}else var b=!0}}}}}else return z.errors=[{}],!1;var t=Q===e}else var t=!0;
if(t){if(K.ca!==void 0&&s.call(K,"ca")){let Q=K.ca,ce=e;if(e===e)if(typeof Q=="string"){if(l(Q)>1024)return z.errors=[{}],
!1;if(l(Q)<1)return z.errors=[{}],!1;if(!br.test(Q))return z.errors=[{}],!1}else return z.errors=[{}],!1;var t=ce===e}else
var t=!0;if(t){if(K.token!==void 0&&s.call(K,"token")){let ce=e;Mr(K.token,{instancePath:G+"/bundle/token",parentData:K,
parentDataProperty:"token",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var t=ce===e}else var t=!0;
if(t)if(K.s3!==void 0&&s.call(K,"s3")){let ce=K.s3,ie=e;if(e===ie)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let le;
if((ce.region===void 0||!s.call(ce,"region"))&&(le="region")||(ce.accessKeyId===void 0||!s.call(ce,"accessKeyId"))&&(le=
"accessKeyId")||(ce.secretAccessKey===void 0||!s.call(ce,"secretAccessKey"))&&(le="secretAccessKey"))return z.errors=[{}],
!1;{let J=e;for(let R of Object.keys(ce))if(!(R==="region"||R==="endpoint"||R==="pathStyle"||R==="accessKeyId"||R==="sec\
retAccessKey"||R==="sessionToken"))return z.errors=[{}],!1;if(J===e){if(ce.region!==void 0&&s.call(ce,"region")){let R=ce.
region,B=e;if(e===B)if(typeof R=="string"){if(l(R)>64)return z.errors=[{}],!1;if(l(R)<1)return z.errors=[{}],!1;if(!Ci.test(
R))return z.errors=[{}],!1}else return z.errors=[{}],!1;var y=B===e}else var y=!0;if(y){if(ce.endpoint!==void 0&&s.call(
ce,"endpoint")){let B=ce.endpoint,ye=e;if(e===ye)if(typeof B=="string"){if(l(B)>2048)return z.errors=[{}],!1;if(l(B)<1)return z.
errors=[{}],!1;if(!br.test(B))return z.errors=[{}],!1}else return z.errors=[{}],!1;var y=ye===e}else var y=!0;if(y){if(ce.
pathStyle!==void 0&&s.call(ce,"pathStyle")){let ye=e;if(typeof ce.pathStyle!="boolean")return z.errors=[{}],!1;var y=ye===
e}else var y=!0;if(y){if(ce.accessKeyId!==void 0&&s.call(ce,"accessKeyId")){let he=e;Mr(ce.accessKeyId,{instancePath:G+"\
/bundle/s3/accessKeyId",parentData:ce,parentDataProperty:"accessKeyId",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),
e=r.length);var y=he===e}else var y=!0;if(y){if(ce.secretAccessKey!==void 0&&s.call(ce,"secretAccessKey")){let te=e;Mr(ce.
secretAccessKey,{instancePath:G+"/bundle/s3/secretAccessKey",parentData:ce,parentDataProperty:"secretAccessKey",rootData:V})||
(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var y=te===e}else var y=!0;if(y)if(ce.sessionToken!==void 0&&s.call(
ce,"sessionToken")){let te=e;Mr(ce.sessionToken,{instancePath:G+"/bundle/s3/sessionToken",parentData:ce,parentDataProperty:"\
sessionToken",rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var y=te===e}else var y=!0}}}}}}}else return z.
errors=[{}],!1;var t=ie===e}else var t=!0}}}}}}}}}}}}}else return z.errors=[{}],!1;var v=X===e}else var v=!0;if(v){if(i.
listen!==void 0&&s.call(i,"listen")){let X=i.listen,fe=e;if(e===fe)if(X&&typeof X=="object"&&!Array.isArray(X)){let ke;if((X.
postgres===void 0||!s.call(X,"postgres"))&&(ke="postgres"))return z.errors=[{}],!1;{let se=e;for(let oe of Object.keys(X))
if(!(oe==="postgres"||oe==="control"))return z.errors=[{}],!1;if(se===e){if(X.postgres!==void 0&&s.call(X,"postgres")){let oe=X.
postgres,Ae=e,Oe=e,me=!1,pe=null,Pe=e;if(e===Pe)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let Q;if((oe.address===void 0||
!s.call(oe,"address"))&&(Q="address")||(oe.tls===void 0||!s.call(oe,"tls"))&&(Q="tls")){let ce={};r===null?r=[ce]:r.push(
ce),e++}else{let ce=e;for(let ie of Object.keys(oe))if(!(ie==="address"||ie==="name"||ie==="ca"||ie==="login"||ie==="tls")){
let ae={};r===null?r=[ae]:r.push(ae),e++;break}if(ce===e){if(oe.address!==void 0&&s.call(oe,"address")){let ie=oe.address,
ae=e;if(e===e)if(typeof ie=="string"){if(l(ie)>259){let J={};r===null?r=[J]:r.push(J),e++}else if(l(ie)<3){let J={};r===
null?r=[J]:r.push(J),e++}else if(!ri.test(ie)){let J={};r===null?r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(
J),e++}var u=ae===e}else var u=!0;if(u){if(oe.name!==void 0&&s.call(oe,"name")){let ae=oe.name,le=e;if(e===e)if(typeof ae==
"string"){if(l(ae)>259){let R={};r===null?r=[R]:r.push(R),e++}else if(l(ae)<3){let R={};r===null?r=[R]:r.push(R),e++}else if(!ri.
test(ae)){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var u=le===e}else var u=!0;if(u){
if(oe.ca!==void 0&&s.call(oe,"ca")){let le=oe.ca,J=e;if(e===e)if(typeof le=="string"){if(l(le)>1024){let B={};r===null?r=
[B]:r.push(B),e++}else if(l(le)<1){let B={};r===null?r=[B]:r.push(B),e++}else if(!br.test(le)){let B={};r===null?r=[B]:r.
push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var u=J===e}else var u=!0;if(u){if(oe.login!==void 0&&s.call(oe,
"login")){let J=oe.login,R=e;if(typeof J!="string"){let ye={};r===null?r=[ye]:r.push(ye),e++}if(!(J==="password"||J==="o\
auth"||J==="either")){let ye={};r===null?r=[ye]:r.push(ye),e++}var u=R===e}else var u=!0;if(u)if(oe.tls!==void 0&&s.call(
oe,"tls")){let J=oe.tls,R=e;if(e===R)if(J&&typeof J=="object"&&!Array.isArray(J)){let ye;if((J.certificate===void 0||!s.
call(J,"certificate"))&&(ye="certificate")||(J.key===void 0||!s.call(J,"key"))&&(ye="key")){let he={};r===null?r=[he]:r.
push(he),e++}else{let he=e;for(let te of Object.keys(J))if(!(te==="certificate"||te==="key")){let _e={};r===null?r=[_e]:
r.push(_e),e++;break}if(he===e){if(J.certificate!==void 0&&s.call(J,"certificate")){let te=J.certificate,_e=e;if(e===e)if(typeof te==
"string"){if(l(te)>1024){let ar={};r===null?r=[ar]:r.push(ar),e++}else if(l(te)<1){let ar={};r===null?r=[ar]:r.push(ar),
e++}else if(!br.test(te)){let ar={};r===null?r=[ar]:r.push(ar),e++}}else{let ar={};r===null?r=[ar]:r.push(ar),e++}var k=_e===
e}else var k=!0;if(k)if(J.key!==void 0&&s.call(J,"key")){let te=J.key,_e=e;if(e===e)if(typeof te=="string"){if(l(te)>1024){
let ar={};r===null?r=[ar]:r.push(ar),e++}else if(l(te)<1){let ar={};r===null?r=[ar]:r.push(ar),e++}else if(!br.test(te)){
let ar={};r===null?r=[ar]:r.push(ar),e++}}else{let ar={};r===null?r=[ar]:r.push(ar),e++}var k=_e===e}else var k=!0}}}else{
let ye={};r===null?r=[ye]:r.push(ye),e++}var u=R===e}else var u=!0}}}}}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var o=Pe===
e;o&&(me=!0,pe=0);let $e=e;if(e===$e)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let Q;if((oe.address===void 0||!s.call(
oe,"address"))&&(Q="address")||(oe.plaintext===void 0||!s.call(oe,"plaintext"))&&(Q="plaintext")){let ce={};r===null?r=[
ce]:r.push(ce),e++}else{let ce=e;for(let ie of Object.keys(oe))if(!(ie==="address"||ie==="name"||ie==="plaintext")){let ae={};
r===null?r=[ae]:r.push(ae),e++;break}if(ce===e){if(oe.address!==void 0&&s.call(oe,"address")){let ie=oe.address,ae=e;if(e===
e)if(typeof ie=="string"){if(l(ie)>259){let J={};r===null?r=[J]:r.push(J),e++}else if(l(ie)<3){let J={};r===null?r=[J]:r.
push(J),e++}else if(!ri.test(ie)){let J={};r===null?r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var d=ae===
e}else var d=!0;if(d){if(oe.name!==void 0&&s.call(oe,"name")){let ae=oe.name,le=e;if(e===e)if(typeof ae=="string"){if(l(
ae)>259){let R={};r===null?r=[R]:r.push(R),e++}else if(l(ae)<3){let R={};r===null?r=[R]:r.push(R),e++}else if(!ri.test(ae)){
let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var d=le===e}else var d=!0;if(d)if(oe.
plaintext!==void 0&&s.call(oe,"plaintext")){let ae=oe.plaintext,le=e;if(typeof ae!="string"){let R={};r===null?r=[R]:r.push(
R),e++}if(ae!=="loopback-only"){let R={};r===null?r=[R]:r.push(R),e++}var d=le===e}else var d=!0}}}}else{let Q={};r===null?
r=[Q]:r.push(Q),e++}var o=$e===e;if(o&&me?(me=!1,pe=[pe,1]):o&&(me=!0,pe=1),me)e=Oe,r!==null&&(Oe?r.length=Oe:r=null);else{
let Q={};return r===null?r=[Q]:r.push(Q),e++,z.errors=r,!1}var _=Ae===e}else var _=!0;if(_)if(X.control!==void 0&&s.call(
X,"control")){let oe=X.control,Ae=e;if(e===Ae)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let me;if((oe.address===void 0||
!s.call(oe,"address"))&&(me="address"))return z.errors=[{}],!1;{let pe=e;for(let Pe of Object.keys(oe))if(!(Pe==="addres\
s"||Pe==="exposed"||Pe==="tls"))return z.errors=[{}],!1;if(pe===e){if(oe.address!==void 0&&s.call(oe,"address")){let Pe=oe.
address,$e=e;if(e===e)if(typeof Pe=="string"){if(l(Pe)>259)return z.errors=[{}],!1;if(l(Pe)<3)return z.errors=[{}],!1;if(!ri.
test(Pe))return z.errors=[{}],!1}else return z.errors=[{}],!1;var a=$e===e}else var a=!0;if(a){if(oe.exposed!==void 0&&s.
call(oe,"exposed")){let $e=oe.exposed,ne=e;if(typeof $e!="string")return z.errors=[{}],!1;if(!($e==="tokens"||$e==="unau\
thenticated"))return z.errors=[{}],!1;var a=ne===e}else var a=!0;if(a)if(oe.tls!==void 0&&s.call(oe,"tls")){let $e=oe.tls,
ne=e;if(e===ne)if($e&&typeof $e=="object"&&!Array.isArray($e)){let ce;if(($e.certificate===void 0||!s.call($e,"certifica\
te"))&&(ce="certificate")||($e.key===void 0||!s.call($e,"key"))&&(ce="key"))return z.errors=[{}],!1;{let ie=e;for(let ae of Object.
keys($e))if(!(ae==="certificate"||ae==="key"))return z.errors=[{}],!1;if(ie===e){if($e.certificate!==void 0&&s.call($e,"\
certificate")){let ae=$e.certificate,le=e;if(e===e)if(typeof ae=="string"){if(l(ae)>1024)return z.errors=[{}],!1;if(l(ae)<
1)return z.errors=[{}],!1;if(!br.test(ae))return z.errors=[{}],!1}else return z.errors=[{}],!1;var n=le===e}else var n=!0;
if(n)if($e.key!==void 0&&s.call($e,"key")){let ae=$e.key,le=e;if(e===e)if(typeof ae=="string"){if(l(ae)>1024)return z.errors=
[{}],!1;if(l(ae)<1)return z.errors=[{}],!1;if(!br.test(ae))return z.errors=[{}],!1}else return z.errors=[{}],!1;var n=le===
e}else var n=!0}}}else return z.errors=[{}],!1;var a=ne===e}else var a=!0}}}}else return z.errors=[{}],!1;var _=Ae===e}else
var _=!0}}}else return z.errors=[{}],!1;var v=fe===e}else var v=!0;if(v){if(i.records!==void 0&&s.call(i,"records")){let fe=i.
records,ve=e;if(e===ve)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let se;if((fe.folder===void 0||!s.call(fe,"folder"))&&
(se="folder")||(fe.key===void 0||!s.call(fe,"key"))&&(se="key"))return z.errors=[{}],!1;{let oe=e;for(let Ae of Object.keys(
fe))if(!(Ae==="folder"||Ae==="key"))return z.errors=[{}],!1;if(oe===e){if(fe.folder!==void 0&&s.call(fe,"folder")){let Ae=fe.
folder,Oe=e;if(e===e)if(typeof Ae=="string"){if(l(Ae)>1024)return z.errors=[{}],!1;if(l(Ae)<1)return z.errors=[{}],!1;if(!br.
test(Ae))return z.errors=[{}],!1}else return z.errors=[{}],!1;var c=Oe===e}else var c=!0;if(c)if(fe.key!==void 0&&s.call(
fe,"key")){let Ae=e;Ur(fe.key,{instancePath:G+"/records/key",parentData:fe,parentDataProperty:"key",rootData:V})||(r=r===
null?Ur.errors:r.concat(Ur.errors),e=r.length);var c=Ae===e}else var c=!0}}}else return z.errors=[{}],!1;var v=ve===e}else
var v=!0;if(v){if(i.tokens!==void 0&&s.call(i,"tokens")){let ve=i.tokens,ke=e;if(e===ke)if(ve&&typeof ve=="object"&&!Array.
isArray(ve)){let oe;if((ve.key===void 0||!s.call(ve,"key"))&&(oe="key"))return z.errors=[{}],!1;{let Ae=e;for(let Oe of Object.
keys(ve))if(!(Oe==="key"||Oe==="also"||Oe==="issuers"))return z.errors=[{}],!1;if(Ae===e){if(ve.key!==void 0&&s.call(ve,
"key")){let Oe=e;Ur(ve.key,{instancePath:G+"/tokens/key",parentData:ve,parentDataProperty:"key",rootData:V})||(r=r===null?
Ur.errors:r.concat(Ur.errors),e=r.length);var x=Oe===e}else var x=!0;if(x){if(ve.also!==void 0&&s.call(ve,"also")){let me=ve.
also,pe=e;if(e===pe)if(Array.isArray(me)){if(me.length>4)return z.errors=[{}],!1;if(me.length<1)return z.errors=[{}],!1;
{var N=!0;let $e=me.length;for(let ne=0;ne<$e;ne++){let Q=me[ne],ce=e;if(e===ce)if(Q&&typeof Q=="object"&&!Array.isArray(
Q)){let ae;if((Q.kid===void 0||!s.call(Q,"kid"))&&(ae="kid")||(Q.jwk===void 0||!s.call(Q,"jwk"))&&(ae="jwk"))return z.errors=
[{}],!1;{let le=e;for(let J of Object.keys(Q))if(!(J==="kid"||J==="jwk"))return z.errors=[{}],!1;if(le===e){if(Q.kid!==void 0&&
s.call(Q,"kid")){let J=Q.kid,R=e;if(e===e)if(typeof J=="string"){if(l(J)>128)return z.errors=[{}],!1;if(l(J)<1)return z.
errors=[{}],!1;if(!$r.test(J))return z.errors=[{}],!1}else return z.errors=[{}],!1;var F=R===e}else var F=!0;if(F)if(Q.jwk!==
void 0&&s.call(Q,"jwk")){let J=e;Ne(Q.jwk,{instancePath:G+"/tokens/also/"+ne+"/jwk",parentData:Q,parentDataProperty:"jwk",
rootData:V})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var F=J===e}else var F=!0}}}else return z.errors=[{}],
!1;var N=ce===e;if(!N)break}}}else return z.errors=[{}],!1;var x=pe===e}else var x=!0;if(x)if(ve.issuers!==void 0&&s.call(
ve,"issuers")){let me=ve.issuers,pe=e;if(e===pe)if(me&&typeof me=="object"&&!Array.isArray(me)){if(Object.keys(me).length>
20)return z.errors=[{}],!1;for(let $e of Object.keys(me)){let ne=e;if(e===e)if(typeof $e=="string"){if(l($e)>63){let Q={};
r===null?r=[Q]:r.push(Q),e++}else if(l($e)<1){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(!dr.test($e)){let Q={};r===null?
r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var $=ne===e;if(!$){let Q={};return r===null?r=[Q]:r.push(
Q),e++,z.errors=r,!1}}if($)for(let $e of Object.keys(me)){let ne=me[$e],Q=e;if(e===Q)if(ne&&typeof ne=="object"&&!Array.
isArray(ne)){let ce=e;for(let ie of Object.keys(ne))if(!(ie==="ca"||ie==="hosts"))return z.errors=[{}],!1;if(ce===e){if(ne.
ca!==void 0&&s.call(ne,"ca")){let ie=ne.ca,ae=e;if(e===e)if(typeof ie=="string"){if(l(ie)>1024)return z.errors=[{}],!1;if(l(
ie)<1)return z.errors=[{}],!1;if(!br.test(ie))return z.errors=[{}],!1}else return z.errors=[{}],!1;var A=ae===e}else var A=!0;
if(A)if(ne.hosts!==void 0&&s.call(ne,"hosts")){let ie=ne.hosts,ae=e;if(e===ae)if(Array.isArray(ie)){if(ie.length>10)return z.
errors=[{}],!1;if(ie.length<1)return z.errors=[{}],!1;{var j=!0;let J=ie.length;for(let R=0;R<J;R++){let B=ie[R],ye=e;if(e===
ye)if(typeof B=="string"){if(l(B)>260)return z.errors=[{}],!1;if(l(B)<1)return z.errors=[{}],!1;if(!vs.test(B))return z.
errors=[{}],!1}else return z.errors=[{}],!1;var j=ye===e;if(!j)break}}}else return z.errors=[{}],!1;var A=ae===e}else var A=!0}}else
return z.errors=[{}],!1;var h=Q===e;if(!h)break}}else return z.errors=[{}],!1;var x=pe===e}else var x=!0}}}}else return z.
errors=[{}],!1;var v=ke===e}else var v=!0;if(v){if(i.instance!==void 0&&s.call(i,"instance")){let ke=i.instance,se=e;if(!(typeof ke==
"number"&&!(ke%1)&&!isNaN(ke)&&isFinite(ke)))return z.errors=[{}],!1;if(e===se&&typeof ke=="number"&&isFinite(ke)){if(ke>
255||isNaN(ke))return z.errors=[{}],!1;if(ke<1||isNaN(ke))return z.errors=[{}],!1}var v=se===e}else var v=!0;if(v){if(i.
peers!==void 0&&s.call(i,"peers")){let se=i.peers,oe=e;if(e===oe)if(Array.isArray(se)){if(se.length>255)return z.errors=
[{}],!1;if(se.length<1)return z.errors=[{}],!1;{var g=!0;let Oe=se.length;for(let me=0;me<Oe;me++){let pe=se[me],Pe=e,$e=e,
ne=!1,Q=null,ce=e;if(e===ce)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let le;if((pe.instance===void 0||!s.call(pe,
"instance"))&&(le="instance")||(pe.address===void 0||!s.call(pe,"address"))&&(le="address")||(pe.tls===void 0||!s.call(pe,
"tls"))&&(le="tls")){let J={};r===null?r=[J]:r.push(J),e++}else{let J=e;for(let R of Object.keys(pe))if(!(R==="instance"||
R==="address"||R==="tls")){let B={};r===null?r=[B]:r.push(B),e++;break}if(J===e){if(pe.instance!==void 0&&s.call(pe,"ins\
tance")){let R=pe.instance,B=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let he={};r===null?r=[he]:r.push(
he),e++}if(e===B&&typeof R=="number"&&isFinite(R)){if(R>255||isNaN(R)){let he={};r===null?r=[he]:r.push(he),e++}else if(R<
1||isNaN(R)){let he={};r===null?r=[he]:r.push(he),e++}}var f=B===e}else var f=!0;if(f){if(pe.address!==void 0&&s.call(pe,
"address")){let B=pe.address,ye=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let te={};r===null?r=[te]:r.push(te),e++}else if(l(
B)<3){let te={};r===null?r=[te]:r.push(te),e++}else if(!ri.test(B)){let te={};r===null?r=[te]:r.push(te),e++}}else{let te={};
r===null?r=[te]:r.push(te),e++}var f=ye===e}else var f=!0;if(f)if(pe.tls!==void 0&&s.call(pe,"tls")){let B=pe.tls,ye=e;if(e===
ye)if(B&&typeof B=="object"&&!Array.isArray(B)){let te=e;for(let _e of Object.keys(B))if(!(_e==="ca"||_e==="name")){let Fe={};
r===null?r=[Fe]:r.push(Fe),e++;break}if(te===e){if(B.ca!==void 0&&s.call(B,"ca")){let _e=B.ca,Fe=e;if(e===e)if(typeof _e==
"string"){if(l(_e)>1024){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(l(_e)<1){let Se={};r===null?r=[Se]:r.push(Se),
e++}else if(!br.test(_e)){let Se={};r===null?r=[Se]:r.push(Se),e++}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var P=Fe===
e}else var P=!0;if(P)if(B.name!==void 0&&s.call(B,"name")){let _e=B.name,Fe=e;if(e===Fe)if(typeof _e=="string"){if(l(_e)>
253){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(l(_e)<1){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(!ps.test(
_e)){let Se={};r===null?r=[Se]:r.push(Se),e++}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var P=Fe===e}else var P=!0}}else{
let te={};r===null?r=[te]:r.push(te),e++}var f=ye===e}else var f=!0}}}}else{let le={};r===null?r=[le]:r.push(le),e++}var O=ce===
e;O&&(ne=!0,Q=0);let ie=e;if(e===ie)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let le;if((pe.instance===void 0||!s.
call(pe,"instance"))&&(le="instance")||(pe.address===void 0||!s.call(pe,"address"))&&(le="address")||(pe.plaintext===void 0||
!s.call(pe,"plaintext"))&&(le="plaintext")){let J={};r===null?r=[J]:r.push(J),e++}else{let J=e;for(let R of Object.keys(
pe))if(!(R==="instance"||R==="address"||R==="plaintext")){let B={};r===null?r=[B]:r.push(B),e++;break}if(J===e){if(pe.instance!==
void 0&&s.call(pe,"instance")){let R=pe.instance,B=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let he={};
r===null?r=[he]:r.push(he),e++}if(e===B&&typeof R=="number"&&isFinite(R)){if(R>255||isNaN(R)){let he={};r===null?r=[he]:
r.push(he),e++}else if(R<1||isNaN(R)){let he={};r===null?r=[he]:r.push(he),e++}}var w=B===e}else var w=!0;if(w){if(pe.address!==
void 0&&s.call(pe,"address")){let B=pe.address,ye=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let te={};r===null?r=[te]:
r.push(te),e++}else if(l(B)<3){let te={};r===null?r=[te]:r.push(te),e++}else if(!ri.test(B)){let te={};r===null?r=[te]:r.
push(te),e++}}else{let te={};r===null?r=[te]:r.push(te),e++}var w=ye===e}else var w=!0;if(w)if(pe.plaintext!==void 0&&s.
call(pe,"plaintext")){let B=pe.plaintext,ye=e;if(typeof B!="string"){let te={};r===null?r=[te]:r.push(te),e++}if(B!=="lo\
opback-only"){let te={};r===null?r=[te]:r.push(te),e++}var w=ye===e}else var w=!0}}}}else{let le={};r===null?r=[le]:r.push(
le),e++}var O=ie===e;if(O&&ne?(ne=!1,Q=[Q,1]):O&&(ne=!0,Q=1),ne)e=$e,r!==null&&($e?r.length=$e:r=null);else{let le={};return r===
null?r=[le]:r.push(le),e++,z.errors=r,!1}var g=Pe===e;if(!g)break}}}else return z.errors=[{}],!1;var v=oe===e}else var v=!0;
if(v){if(i.drain!==void 0&&s.call(i,"drain")){let oe=i.drain,Ae=e;if(e===e)if(typeof oe=="string"){if(l(oe)>7)return z.errors=
[{}],!1;if(l(oe)<2)return z.errors=[{}],!1;if(!Kr.test(oe))return z.errors=[{}],!1}else return z.errors=[{}],!1;var v=Ae===
e}else var v=!0;if(v){if(i.workers!==void 0&&s.call(i,"workers")){let Ae=i.workers,Oe=e;if(!(typeof Ae=="number"&&!(Ae%1)&&
!isNaN(Ae)&&isFinite(Ae)))return z.errors=[{}],!1;if(e===Oe&&typeof Ae=="number"&&isFinite(Ae)){if(Ae>64||isNaN(Ae))return z.
errors=[{}],!1;if(Ae<1||isNaN(Ae))return z.errors=[{}],!1}var v=Oe===e}else var v=!0;if(v){if(i.sessions!==void 0&&s.call(
i,"sessions")){let Oe=i.sessions,me=e;if(e===me)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let Pe=e;for(let $e of Object.
keys(Oe))if(!($e==="idle"||$e==="idleInTransaction"||$e==="unread"))return z.errors=[{}],!1;if(Pe===e){if(Oe.idle!==void 0&&
s.call(Oe,"idle")){let $e=Oe.idle,ne=e;if(e===e)if(typeof $e=="string"){if(l($e)>7)return z.errors=[{}],!1;if(l($e)<2)return z.
errors=[{}],!1;if(!Kr.test($e))return z.errors=[{}],!1}else return z.errors=[{}],!1;var S=ne===e}else var S=!0;if(S){if(Oe.
idleInTransaction!==void 0&&s.call(Oe,"idleInTransaction")){let ne=Oe.idleInTransaction,Q=e;if(e===e)if(typeof ne=="stri\
ng"){if(l(ne)>7)return z.errors=[{}],!1;if(l(ne)<2)return z.errors=[{}],!1;if(!Kr.test(ne))return z.errors=[{}],!1}else return z.
errors=[{}],!1;var S=Q===e}else var S=!0;if(S)if(Oe.unread!==void 0&&s.call(Oe,"unread")){let ne=Oe.unread,Q=e;if(e===e)
if(typeof ne=="string"){if(l(ne)>7)return z.errors=[{}],!1;if(l(ne)<2)return z.errors=[{}],!1;if(!Kr.test(ne))return z.errors=
[{}],!1}else return z.errors=[{}],!1;var S=Q===e}else var S=!0}}}else return z.errors=[{}],!1;var v=me===e}else var v=!0;
if(v){if(i.state!==void 0&&s.call(i,"state")){let me=i.state,pe=e;if(e===e)if(typeof me=="string"){if(l(me)>1024)return z.
errors=[{}],!1;if(l(me)<1)return z.errors=[{}],!1;if(!br.test(me))return z.errors=[{}],!1}else return z.errors=[{}],!1;var v=pe===
e}else var v=!0;if(v)if(i.secrets!==void 0&&s.call(i,"secrets")){let me=i.secrets,pe=e;if(e===pe)if(me&&typeof me=="obje\
ct"&&!Array.isArray(me)){let $e=e;for(let ne of Object.keys(me))if(!(ne==="vault"||ne==="aws"||ne==="keepFor"))return z.
errors=[{}],!1;if($e===e){if(me.vault!==void 0&&s.call(me,"vault")){let ne=me.vault,Q=e;if(e===Q)if(ne&&typeof ne=="obje\
ct"&&!Array.isArray(ne)){let ie;if((ne.address===void 0||!s.call(ne,"address"))&&(ie="address")||(ne.auth===void 0||!s.call(
ne,"auth"))&&(ie="auth"))return z.errors=[{}],!1;{let ae=e;for(let le of Object.keys(ne))if(!(le==="address"||le==="ca"||
le==="namespace"||le==="auth"))return z.errors=[{}],!1;if(ae===e){if(ne.address!==void 0&&s.call(ne,"address")){let le=ne.
address,J=e;if(e===J)if(typeof le=="string"){if(l(le)>512)return z.errors=[{}],!1;if(l(le)<8)return z.errors=[{}],!1;if(!Ai.
test(le))return z.errors=[{}],!1}else return z.errors=[{}],!1;var M=J===e}else var M=!0;if(M){if(ne.ca!==void 0&&s.call(
ne,"ca")){let J=ne.ca,R=e;if(e===e)if(typeof J=="string"){if(l(J)>1024)return z.errors=[{}],!1;if(l(J)<1)return z.errors=
[{}],!1;if(!br.test(J))return z.errors=[{}],!1}else return z.errors=[{}],!1;var M=R===e}else var M=!0;if(M){if(ne.namespace!==
void 0&&s.call(ne,"namespace")){let R=ne.namespace,B=e;if(e===B)if(typeof R=="string"){if(l(R)>256)return z.errors=[{}],
!1;if(l(R)<1)return z.errors=[{}],!1;if(!ds.test(R))return z.errors=[{}],!1}else return z.errors=[{}],!1;var M=B===e}else
var M=!0;if(M)if(ne.auth!==void 0&&s.call(ne,"auth")){let R=ne.auth,B=e,ye=e,he=!1,te=null,_e=e;if(e===_e)if(R&&typeof R==
"object"&&!Array.isArray(R)){let Se;if((R.token===void 0||!s.call(R,"token"))&&(Se="token")){let Ee={};r===null?r=[Ee]:r.
push(Ee),e++}else{let Ee=e;for(let We of Object.keys(R))if(We!=="token"){let Te={};r===null?r=[Te]:r.push(Te),e++;break}
Ee===e&&R.token!==void 0&&s.call(R,"token")&&(Wr(R.token,{instancePath:G+"/secrets/vault/auth/token",parentData:R,parentDataProperty:"\
token",rootData:V})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length))}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}
var E=_e===e;E&&(he=!0,te=0);let Fe=e;if(e===Fe)if(R&&typeof R=="object"&&!Array.isArray(R)){let Se;if((R.appRole===void 0||
!s.call(R,"appRole"))&&(Se="appRole")){let Ee={};r===null?r=[Ee]:r.push(Ee),e++}else{let Ee=e;for(let We of Object.keys(
R))if(We!=="appRole"){let Te={};r===null?r=[Te]:r.push(Te),e++;break}if(Ee===e&&R.appRole!==void 0&&s.call(R,"appRole")){
let We=R.appRole;if(e===e)if(We&&typeof We=="object"&&!Array.isArray(We)){let Te;if((We.roleId===void 0||!s.call(We,"rol\
eId"))&&(Te="roleId")||(We.secretId===void 0||!s.call(We,"secretId"))&&(Te="secretId")){let Ke={};r===null?r=[Ke]:r.push(
Ke),e++}else{let Ke=e;for(let fr of Object.keys(We))if(!(fr==="roleId"||fr==="secretId"||fr==="mount")){let qe={};r===null?
r=[qe]:r.push(qe),e++;break}if(Ke===e){if(We.roleId!==void 0&&s.call(We,"roleId")){let fr=We.roleId,qe=e;if(e===qe)if(typeof fr==
"string"){if(l(fr)>200){let nr={};r===null?r=[nr]:r.push(nr),e++}else if(l(fr)<1){let nr={};r===null?r=[nr]:r.push(nr),e++}else if(!cs.
test(fr)){let nr={};r===null?r=[nr]:r.push(nr),e++}}else{let nr={};r===null?r=[nr]:r.push(nr),e++}var Z=qe===e}else var Z=!0;
if(Z){if(We.secretId!==void 0&&s.call(We,"secretId")){let qe=e;Wr(We.secretId,{instancePath:G+"/secrets/vault/auth/appRo\
le/secretId",parentData:We,parentDataProperty:"secretId",rootData:V})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length);
var Z=qe===e}else var Z=!0;if(Z)if(We.mount!==void 0&&s.call(We,"mount")){let qe=We.mount,Ue=e;if(e===Ue)if(typeof qe=="\
string"){if(l(qe)>200){let ir={};r===null?r=[ir]:r.push(ir),e++}else if(l(qe)<1){let ir={};r===null?r=[ir]:r.push(ir),e++}else if(!ji.
test(qe)){let ir={};r===null?r=[ir]:r.push(ir),e++}}else{let ir={};r===null?r=[ir]:r.push(ir),e++}var Z=Ue===e}else var Z=!0}}}}else{
let Te={};r===null?r=[Te]:r.push(Te),e++}}}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var E=Fe===e;if(E&&he)he=!1,te=
[te,1];else{E&&(he=!0,te=1);let Se=e;if(e===Se)if(R&&typeof R=="object"&&!Array.isArray(R)){let We;if((R.kubernetes===void 0||
!s.call(R,"kubernetes"))&&(We="kubernetes")){let Te={};r===null?r=[Te]:r.push(Te),e++}else{let Te=e;for(let Ke of Object.
keys(R))if(Ke!=="kubernetes"){let fr={};r===null?r=[fr]:r.push(fr),e++;break}if(Te===e&&R.kubernetes!==void 0&&s.call(R,
"kubernetes")){let Ke=R.kubernetes;if(e===e)if(Ke&&typeof Ke=="object"&&!Array.isArray(Ke)){let fr;if((Ke.role===void 0||
!s.call(Ke,"role"))&&(fr="role")){let qe={};r===null?r=[qe]:r.push(qe),e++}else{let qe=e;for(let Ue of Object.keys(Ke))if(!(Ue===
"role"||Ue==="tokenFile"||Ue==="mount")){let nr={};r===null?r=[nr]:r.push(nr),e++;break}if(qe===e){if(Ke.role!==void 0&&
s.call(Ke,"role")){let Ue=Ke.role,nr=e;if(e===nr)if(typeof Ue=="string"){if(l(Ue)>128){let De={};r===null?r=[De]:r.push(
De),e++}else if(l(Ue)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!Hi.test(Ue)){let De={};r===null?r=[De]:r.push(
De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var W=nr===e}else var W=!0;if(W){if(Ke.tokenFile!==void 0&&s.call(
Ke,"tokenFile")){let nr=Ke.tokenFile,ir=e;if(e===e)if(typeof nr=="string"){if(l(nr)>1024){let sr={};r===null?r=[sr]:r.push(
sr),e++}else if(l(nr)<1){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(!br.test(nr)){let sr={};r===null?r=[sr]:r.push(
sr),e++}}else{let sr={};r===null?r=[sr]:r.push(sr),e++}var W=ir===e}else var W=!0;if(W)if(Ke.mount!==void 0&&s.call(Ke,"\
mount")){let nr=Ke.mount,ir=e;if(e===ir)if(typeof nr=="string"){if(l(nr)>200){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(l(
nr)<1){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(!ji.test(nr)){let sr={};r===null?r=[sr]:r.push(sr),e++}}else{let sr={};
r===null?r=[sr]:r.push(sr),e++}var W=ir===e}else var W=!0}}}}else{let fr={};r===null?r=[fr]:r.push(fr),e++}}}}else{let We={};
r===null?r=[We]:r.push(We),e++}var E=Se===e;if(E&&he)he=!1,te=[te,2];else{E&&(he=!0,te=2);let We=e;if(e===We)if(R&&typeof R==
"object"&&!Array.isArray(R)){let Ke;if((R.jwt===void 0||!s.call(R,"jwt"))&&(Ke="jwt")){let fr={};r===null?r=[fr]:r.push(
fr),e++}else{let fr=e;for(let qe of Object.keys(R))if(qe!=="jwt"){let Ue={};r===null?r=[Ue]:r.push(Ue),e++;break}if(fr===
e&&R.jwt!==void 0&&s.call(R,"jwt")){let qe=R.jwt;if(e===e)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let Ue;if((qe.
role===void 0||!s.call(qe,"role"))&&(Ue="role")||(qe.file===void 0||!s.call(qe,"file"))&&(Ue="file")){let nr={};r===null?
r=[nr]:r.push(nr),e++}else{let nr=e;for(let ir of Object.keys(qe))if(!(ir==="role"||ir==="file"||ir==="mount")){let De={};
r===null?r=[De]:r.push(De),e++;break}if(nr===e){if(qe.role!==void 0&&s.call(qe,"role")){let ir=qe.role,De=e;if(e===De)if(typeof ir==
"string"){if(l(ir)>128){let Hr={};r===null?r=[Hr]:r.push(Hr),e++}else if(l(ir)<1){let Hr={};r===null?r=[Hr]:r.push(Hr),e++}else if(!Hi.
test(ir)){let Hr={};r===null?r=[Hr]:r.push(Hr),e++}}else{let Hr={};r===null?r=[Hr]:r.push(Hr),e++}var H=De===e}else var H=!0;
if(H){if(qe.file!==void 0&&s.call(qe,"file")){let De=qe.file,sr=e;if(e===e)if(typeof De=="string"){if(l(De)>1024){let xr={};
r===null?r=[xr]:r.push(xr),e++}else if(l(De)<1){let xr={};r===null?r=[xr]:r.push(xr),e++}else if(!br.test(De)){let xr={};
r===null?r=[xr]:r.push(xr),e++}}else{let xr={};r===null?r=[xr]:r.push(xr),e++}var H=sr===e}else var H=!0;if(H)if(qe.mount!==
void 0&&s.call(qe,"mount")){let De=qe.mount,sr=e;if(e===sr)if(typeof De=="string"){if(l(De)>200){let xr={};r===null?r=[xr]:
r.push(xr),e++}else if(l(De)<1){let xr={};r===null?r=[xr]:r.push(xr),e++}else if(!ji.test(De)){let xr={};r===null?r=[xr]:
r.push(xr),e++}}else{let xr={};r===null?r=[xr]:r.push(xr),e++}var H=sr===e}else var H=!0}}}}else{let Ue={};r===null?r=[Ue]:
r.push(Ue),e++}}}}else{let Ke={};r===null?r=[Ke]:r.push(Ke),e++}var E=We===e;E&&he?(he=!1,te=[te,3]):E&&(he=!0,te=3)}}if(he)
e=ye,r!==null&&(ye?r.length=ye:r=null);else{let Se={};return r===null?r=[Se]:r.push(Se),e++,z.errors=r,!1}var M=B===e}else
var M=!0}}}}}else return z.errors=[{}],!1;var D=Q===e}else var D=!0;if(D){if(me.aws!==void 0&&s.call(me,"aws")){let Q=me.
aws,ce=e;if(e===ce)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let ae;if((Q.region===void 0||!s.call(Q,"region"))&&(ae=
"region"))return z.errors=[{}],!1;{let le=e;for(let J of Object.keys(Q))if(!(J==="region"||J==="endpoint"||J==="ca"||J===
"auth"))return z.errors=[{}],!1;if(le===e){if(Q.region!==void 0&&s.call(Q,"region")){let J=Q.region,R=e;if(e===R)if(typeof J==
"string"){if(l(J)>64)return z.errors=[{}],!1;if(l(J)<1)return z.errors=[{}],!1;if(!Ci.test(J))return z.errors=[{}],!1}else
return z.errors=[{}],!1;var L=R===e}else var L=!0;if(L){if(Q.endpoint!==void 0&&s.call(Q,"endpoint")){let R=Q.endpoint,B=e;
if(e===B)if(typeof R=="string"){if(l(R)>512)return z.errors=[{}],!1;if(l(R)<8)return z.errors=[{}],!1;if(!Ai.test(R))return z.
errors=[{}],!1}else return z.errors=[{}],!1;var L=B===e}else var L=!0;if(L){if(Q.ca!==void 0&&s.call(Q,"ca")){let B=Q.ca,
ye=e;if(e===e)if(typeof B=="string"){if(l(B)>1024)return z.errors=[{}],!1;if(l(B)<1)return z.errors=[{}],!1;if(!br.test(
B))return z.errors=[{}],!1}else return z.errors=[{}],!1;var L=ye===e}else var L=!0;if(L)if(Q.auth!==void 0&&s.call(Q,"au\
th")){let B=Q.auth,ye=e,he=e,te=!1,_e=null,Fe=e;if(e===Fe)if(B&&typeof B=="object"&&!Array.isArray(B)){let Ee;if((B.keys===
void 0||!s.call(B,"keys"))&&(Ee="keys")){let We={};r===null?r=[We]:r.push(We),e++}else{let We=e;for(let Te of Object.keys(
B))if(Te!=="keys"){let Ke={};r===null?r=[Ke]:r.push(Ke),e++;break}if(We===e&&B.keys!==void 0&&s.call(B,"keys")){let Te=B.
keys;if(e===e)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let Ke;if((Te.accessKeyId===void 0||!s.call(Te,"accessKeyI\
d"))&&(Ke="accessKeyId")||(Te.secretAccessKey===void 0||!s.call(Te,"secretAccessKey"))&&(Ke="secretAccessKey")){let fr={};
r===null?r=[fr]:r.push(fr),e++}else{let fr=e;for(let qe of Object.keys(Te))if(!(qe==="accessKeyId"||qe==="secretAccessKe\
y"||qe==="sessionToken")){let Ue={};r===null?r=[Ue]:r.push(Ue),e++;break}if(fr===e){if(Te.accessKeyId!==void 0&&s.call(Te,
"accessKeyId")){let qe=e;Wr(Te.accessKeyId,{instancePath:G+"/secrets/aws/auth/keys/accessKeyId",parentData:Te,parentDataProperty:"\
accessKeyId",rootData:V})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length);var I=qe===e}else var I=!0;if(I){if(Te.
secretAccessKey!==void 0&&s.call(Te,"secretAccessKey")){let Ue=e;Wr(Te.secretAccessKey,{instancePath:G+"/secrets/aws/aut\
h/keys/secretAccessKey",parentData:Te,parentDataProperty:"secretAccessKey",rootData:V})||(r=r===null?Wr.errors:r.concat(
Wr.errors),e=r.length);var I=Ue===e}else var I=!0;if(I)if(Te.sessionToken!==void 0&&s.call(Te,"sessionToken")){let Ue=e;
Wr(Te.sessionToken,{instancePath:G+"/secrets/aws/auth/keys/sessionToken",parentData:Te,parentDataProperty:"sessionToken",
rootData:V})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length);var I=Ue===e}else var I=!0}}}}else{let Ke={};r===null?
r=[Ke]:r.push(Ke),e++}}}}else{let Ee={};r===null?r=[Ee]:r.push(Ee),e++}var q=Fe===e;q&&(te=!0,_e=0);let ar=e;if(e===ar)if(B&&
typeof B=="object"&&!Array.isArray(B)){let Ee;if((B.webIdentity===void 0||!s.call(B,"webIdentity"))&&(Ee="webIdentity")){
let We={};r===null?r=[We]:r.push(We),e++}else{let We=e;for(let Te of Object.keys(B))if(Te!=="webIdentity"){let Ke={};r===
null?r=[Ke]:r.push(Ke),e++;break}if(We===e&&B.webIdentity!==void 0&&s.call(B,"webIdentity")){let Te=B.webIdentity;if(e===
e)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let Ke;if((Te.role===void 0||!s.call(Te,"role"))&&(Ke="role")||(Te.tokenFile===
void 0||!s.call(Te,"tokenFile"))&&(Ke="tokenFile")){let fr={};r===null?r=[fr]:r.push(fr),e++}else{let fr=e;for(let qe of Object.
keys(Te))if(!(qe==="role"||qe==="tokenFile"||qe==="stsEndpoint")){let Ue={};r===null?r=[Ue]:r.push(Ue),e++;break}if(fr===
e){if(Te.role!==void 0&&s.call(Te,"role")){let qe=Te.role,Ue=e;if(e===Ue)if(typeof qe=="string"){if(l(qe)>2048){let ir={};
r===null?r=[ir]:r.push(ir),e++}else if(l(qe)<20){let ir={};r===null?r=[ir]:r.push(ir),e++}else if(!ys.test(qe)){let ir={};
r===null?r=[ir]:r.push(ir),e++}}else{let ir={};r===null?r=[ir]:r.push(ir),e++}var T=Ue===e}else var T=!0;if(T){if(Te.tokenFile!==
void 0&&s.call(Te,"tokenFile")){let Ue=Te.tokenFile,nr=e;if(e===e)if(typeof Ue=="string"){if(l(Ue)>1024){let De={};r===null?
r=[De]:r.push(De),e++}else if(l(Ue)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!br.test(Ue)){let De={};r===null?
r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var T=nr===e}else var T=!0;if(T)if(Te.stsEndpoint!==
void 0&&s.call(Te,"stsEndpoint")){let Ue=Te.stsEndpoint,nr=e;if(e===nr)if(typeof Ue=="string"){if(l(Ue)>512){let De={};r===
null?r=[De]:r.push(De),e++}else if(l(Ue)<8){let De={};r===null?r=[De]:r.push(De),e++}else if(!Ai.test(Ue)){let De={};r===
null?r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var T=nr===e}else var T=!0}}}}else{let Ke={};r===
null?r=[Ke]:r.push(Ke),e++}}}}else{let Ee={};r===null?r=[Ee]:r.push(Ee),e++}var q=ar===e;if(q&&te?(te=!1,_e=[_e,1]):q&&(te=
!0,_e=1),te)e=he,r!==null&&(he?r.length=he:r=null);else{let Ee={};return r===null?r=[Ee]:r.push(Ee),e++,z.errors=r,!1}var L=ye===
e}else var L=!0}}}}}else return z.errors=[{}],!1;var D=ce===e}else var D=!0;if(D)if(me.keepFor!==void 0&&s.call(me,"keep\
For")){let Q=me.keepFor,ce=e;if(e===e)if(typeof Q=="string"){if(l(Q)>7)return z.errors=[{}],!1;if(l(Q)<2)return z.errors=
[{}],!1;if(!Kr.test(Q))return z.errors=[{}],!1}else return z.errors=[{}],!1;var D=ce===e}else var D=!0}}}else return z.errors=
[{}],!1;var v=pe===e}else var v=!0}}}}}}}}}}}}else return z.errors=[{}],!1;return z.errors=r,e===0}var Ki=Ve,ms=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),hs=new RegExp("^[A-Za-z0-9_/-]*$","u"),gs=new RegExp("^[a\
-z0-9_/]+$","u");function Ve(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.revision===void 0||!s.call(i,"revision"))&&(v="revision")||(i.
roots===void 0||!s.call(i,"roots"))&&(v="roots")||(i.wasm===void 0||!s.call(i,"wasm"))&&(v="wasm")||(i.rego_version===void 0||
!s.call(i,"rego_version"))&&(v="rego_version")||(i.metadata===void 0||!s.call(i,"metadata"))&&(v="metadata"))return Ve.errors=
[{}],!1;{let u=e;for(let k of Object.keys(i))if(!(k==="revision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="meta\
data"))return Ve.errors=[{}],!1;if(u===e){if(i.revision!==void 0&&s.call(i,"revision")){let k=i.revision,d=e;if(e===e)if(typeof k==
"string"){if(l(k)>73)return Ve.errors=[{}],!1;if(l(k)<17)return Ve.errors=[{}],!1;if(!ms.test(k))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.roots!==void 0&&s.call(i,"roots")){let d=i.roots,o=e;if(e===
o)if(Array.isArray(d)){if(d.length>100)return Ve.errors=[{}],!1;if(d.length<1)return Ve.errors=[{}],!1;{var p=!0;let n=d.
length;for(let _=0;_<n;_++){let c=d[_],x=e;if(e===x)if(typeof c=="string"){if(l(c)>256)return Ve.errors=[{}],!1;if(l(c)<
0)return Ve.errors=[{}],!1;if(!hs.test(c))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var p=x===e;if(!p)break}
if(p){let _=d.length,c;if(_>1){let x={};for(;_--;){let N=d[_];if(typeof N=="string"){if(typeof x[N]=="number")return c=x[N],
Ve.errors=[{}],!1;x[N]=_}}}}}}else return Ve.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,
"wasm")){let o=i.wasm,a=e;if(e===a)if(Array.isArray(o)){if(o.length>10)return Ve.errors=[{}],!1;if(o.length<1)return Ve.
errors=[{}],!1;{var m=!0;let _=o.length;for(let c=0;c<_;c++){let x=o[c],N=e;if(e===N)if(x&&typeof x=="object"&&!Array.isArray(
x)){let $;if((x.entrypoint===void 0||!s.call(x,"entrypoint"))&&($="entrypoint")||(x.module===void 0||!s.call(x,"module"))&&
($="module"))return Ve.errors=[{}],!1;{let j=e;for(let A of Object.keys(x))if(!(A==="entrypoint"||A==="module"))return Ve.
errors=[{}],!1;if(j===e){if(x.entrypoint!==void 0&&s.call(x,"entrypoint")){let A=x.entrypoint,h=e;if(e===h)if(typeof A==
"string"){if(l(A)>256)return Ve.errors=[{}],!1;if(l(A)<1)return Ve.errors=[{}],!1;if(!gs.test(A))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var b=h===e}else var b=!0;if(b)if(x.module!==void 0&&s.call(x,"module")){let A=x.module,h=e;if(typeof A!=
"string")return Ve.errors=[{}],!1;if(A!=="/policy.wasm")return Ve.errors=[{}],!1;var b=h===e}else var b=!0}}}else return Ve.
errors=[{}],!1;var m=N===e;if(!m)break}}}else return Ve.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.rego_version!==
void 0&&s.call(i,"rego_version")){let a=i.rego_version,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ve.
errors=[{}],!1;if(a!==1)return Ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metada\
ta")){let a=i.metadata,n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if((a.format===void 0||!s.call(a,
"format"))&&(c="format"))return Ve.errors=[{}],!1;{let x=e;for(let N of Object.keys(a))if(!(N==="format"||N==="opa"||N===
"policies"))return Ve.errors=[{}],!1;if(x===e){if(a.format!==void 0&&s.call(a,"format")){let N=a.format,F=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return Ve.errors=[{}],!1;if(e===F&&typeof N=="number"&&isFinite(N)){if(N>1e6||
isNaN(N))return Ve.errors=[{}],!1;if(N<1||isNaN(N))return Ve.errors=[{}],!1}var y=F===e}else var y=!0;if(y){if(a.opa!==void 0&&
s.call(a,"opa")){let F=a.opa,$=e;if(e===$)if(typeof F=="string"){if(l(F)>32)return Ve.errors=[{}],!1;if(l(F)<1)return Ve.
errors=[{}],!1}else return Ve.errors=[{}],!1;var y=$===e}else var y=!0;if(y)if(a.policies!==void 0&&s.call(a,"policies")){
let F=a.policies,$=e;if(e===e)if(typeof F=="string"){if(l(F)>71)return Ve.errors=[{}],!1;if(l(F)<71)return Ve.errors=[{}],
!1;if(!ei.test(F))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var y=$===e}else var y=!0}}}}else return Ve.errors=
[{}],!1;var t=n===e}else var t=!0}}}}}}else return Ve.errors=[{}],!1;return Ve.errors=r,e===0}var Mi=Y,bs={title:"DataDo\
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
y slot."}}}},$id:"data"},pi=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Vs={type:"object",additionalProperties:!1,
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
Js={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"w\
ords#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512}}}}}]}}},Qs={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}};function di(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,
e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.vault===void 0||!s.call(i,"vau\
lt"))&&(u="vault")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!=="vault"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.vault;if(e===e)if(typeof d=="s\
tring"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ti.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var v=b===e;v&&(p=!0,m=0);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.aws===
void 0||!s.call(i,"aws"))&&(u="aws")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let d of Object.keys(i))if(d!==
"aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(k===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;if(e===e)if(typeof d==
"string"){if(l(d)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(d)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ti.
test(d)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let u={};r===null?r=[
u]:r.push(u),e++}var v=y===e;if(v&&p)p=!1,m=[m,1];else{v&&(p=!0,m=1);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let a of Object.
keys(i))if(a!=="file"){let n={};r===null?r=[n]:r.push(n),e++;break}if(o===e&&i.file!==void 0&&s.call(i,"file")){let a=i.
file;if(e===e)if(typeof a=="string"){if(l(a)>1024){let n={};r===null?r=[n]:r.push(n),e++}else if(l(a)<1){let n={};r===null?
r=[n]:r.push(n),e++}else if(!br.test(a)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let d={};r===null?r=[d]:r.push(d),e++}var v=u===e;if(v&&p)p=!1,m=[m,2];else{v&&(p=!0,m=2);let d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){let a;if((i.env===void 0||!s.call(i,"env"))&&(a="env")){let n={};r===null?r=[n]:r.push(n),e++}else{
let n=e;for(let _ of Object.keys(i))if(_!=="env"){let c={};r===null?r=[c]:r.push(c),e++;break}if(n===e&&i.env!==void 0&&
s.call(i,"env")){let _=i.env;if(e===e)if(typeof _=="string"){if(l(_)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(l(
_)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!gi.test(_)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===
null?r=[c]:r.push(c),e++}}}}else{let a={};r===null?r=[a]:r.push(a),e++}var v=d===e;v&&p?(p=!1,m=[m,3]):v&&(p=!0,m=3)}}if(p)
e=t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,di.errors=r,!1}return di.errors=r,
e===0}function wr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let k;if((i.allow===void 0||!s.call(i,"allow"))&&(k="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(k="functions")||(i.login===void 0||!s.call(i,"login"))&&(k="login"))return wr.errors=[{}],!1;{
let d=e;for(let o of Object.keys(i))if(!(o==="allow"||o==="tables"||o==="functions"||o==="login"))return wr.errors=[{}],
!1;if(d===e){if(i.allow!==void 0&&s.call(i,"allow")){let o=i.allow,a=e;if(e===a)if(Array.isArray(o)){if(o.length>16)return wr.
errors=[{}],!1;{var t=!0;let _=o.length;for(let c=0;c<_;c++){let x=o[c],N=e;if(typeof x!="string")return wr.errors=[{}],
!1;if(!(x==="all"||x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||x==="\
call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return wr.errors=[{}],!1;var t=N===
e;if(!t)break}}}else return wr.errors=[{}],!1;var p=a===e}else var p=!0;if(p){if(i.tables!==void 0&&s.call(i,"tables")){
let a=i.tables,n=e;if(e===n)if(Array.isArray(a)){if(a.length>1e3)return wr.errors=[{}],!1;{var m=!0;let c=a.length;for(let x=0;x<
c;x++){let N=a[x],F=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let j;if((N.schema===void 0||!s.call(N,"sche\
ma"))&&(j="schema")||(N.table===void 0||!s.call(N,"table"))&&(j="table"))return wr.errors=[{}],!1;{let A=e;for(let h of Object.
keys(N))if(!(h==="schema"||h==="table"))return wr.errors=[{}],!1;if(A===e){if(N.schema!==void 0&&s.call(N,"schema")){let h=N.
schema,g=e;if(typeof h!="string"&&h!==null)return wr.errors=[{}],!1;if(e===g&&typeof h=="string"&&l(h)>63)return wr.errors=
[{}],!1;var b=g===e}else var b=!0;if(b)if(N.table!==void 0&&s.call(N,"table")){let h=N.table,g=e;if(typeof h!="string"&&
h!==null)return wr.errors=[{}],!1;if(e===g&&typeof h=="string"&&l(h)>63)return wr.errors=[{}],!1;var b=g===e}else var b=!0}}}else
return wr.errors=[{}],!1;var m=F===e;if(!m)break}}}else return wr.errors=[{}],!1;var p=n===e}else var p=!0;if(p){if(i.functions!==
void 0&&s.call(i,"functions")){let n=i.functions,_=e;if(e===_)if(Array.isArray(n)){if(n.length>1e3)return wr.errors=[{}],
!1;{var y=!0;let x=n.length;for(let N=0;N<x;N++){let F=n[N],$=e;if(e===e)if(typeof F=="string"){if(l(F)>261)return wr.errors=
[{}],!1;if(l(F)<3)return wr.errors=[{}],!1;if(!wi.test(F))return wr.errors=[{}],!1}else return wr.errors=[{}],!1;var y=$===
e;if(!y)break}}}else return wr.errors=[{}],!1;var p=_===e}else var p=!0;if(p)if(i.login!==void 0&&s.call(i,"login")){let n=i.
login,_=e,c=e,x=!1,N=null,F=e;if(e===F)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.user===void 0||!s.call(n,
"user"))&&(A="user")||(n.password===void 0||!s.call(n,"password"))&&(A="password")){let h={};r===null?r=[h]:r.push(h),e++}else{
let h=e;for(let g of Object.keys(n))if(!(g==="user"||g==="password")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===
e){if(n.user!==void 0&&s.call(n,"user")){let g=n.user,f=e;if(e===e)if(typeof g=="string"){if(l(g)>63){let w={};r===null?
r=[w]:r.push(w),e++}else if(l(g)<1){let w={};r===null?r=[w]:r.push(w),e++}else if(!br.test(g)){let w={};r===null?r=[w]:r.
push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}var v=f===e}else var v=!0;if(v)if(n.password!==void 0&&s.call(n,
"password")){let g=e;di(n.password,{instancePath:G+"/login/password",parentData:n,parentDataProperty:"password",rootData:V})||
(r=r===null?di.errors:r.concat(di.errors),e=r.length);var v=g===e}else var v=!0}}}else{let A={};r===null?r=[A]:r.push(A),
e++}var u=F===e;u&&(x=!0,N=0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.dynamic===void 0||
!s.call(n,"dynamic"))&&(A="dynamic")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(n))if(g!==
"dynamic"){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e&&n.dynamic!==void 0&&s.call(n,"dynamic")){let g=n.dynamic;
if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let f;if((g.vault===void 0||!s.call(g,"vault"))&&(f="vault")){let P={};
r===null?r=[P]:r.push(P),e++}else{let P=e;for(let w of Object.keys(g))if(w!=="vault"){let O={};r===null?r=[O]:r.push(O),
e++;break}if(P===e&&g.vault!==void 0&&s.call(g,"vault")){let w=g.vault;if(e===e)if(typeof w=="string"){if(l(w)>512){let O={};
r===null?r=[O]:r.push(O),e++}else if(l(w)<3){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(
O),e++}}}}else{let f={};r===null?r=[f]:r.push(f),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var u=$===e;if(u&&x?(x=
!1,N=[N,1]):u&&(x=!0,N=1),x)e=c,r!==null&&(c?r.length=c:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,wr.errors=
r,!1}var p=_===e}else var p=!0}}}}}else return wr.errors=[{}],!1;return wr.errors=r,e===0}function Ie(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let o;if((i.kind===void 0||!s.call(i,"kind"))&&(o="kind")||(i.host===void 0||!s.call(i,"host"))&&(o="host")||(i.port===void 0||
!s.call(i,"port"))&&(o="port")||(i.database===void 0||!s.call(i,"database"))&&(o="database")||(i.tls===void 0||!s.call(i,
"tls"))&&(o="tls")||(i.record===void 0||!s.call(i,"record"))&&(o="record")||(i.roles===void 0||!s.call(i,"roles"))&&(o="\
roles")||(i.allowance===void 0||!s.call(i,"allowance"))&&(o="allowance"))return Ie.errors=[{}],!1;{let a=e;for(let n of Object.
keys(i))if(!(n==="kind"||n==="host"||n==="port"||n==="database"||n==="tls"||n==="record"||n==="roles"||n==="allowance"))
return Ie.errors=[{}],!1;if(a===e){if(i.kind!==void 0&&s.call(i,"kind")){let n=i.kind,_=e;if(typeof n!="string")return Ie.
errors=[{}],!1;if(n!=="postgres")return Ie.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.host!==void 0&&s.call(i,"\
host")){let _=i.host,c=e;if(e===c)if(typeof _=="string"){if(l(_)>253)return Ie.errors=[{}],!1;if(l(_)<1)return Ie.errors=
[{}],!1}else return Ie.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"port")){let c=i.port,
x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ie.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(
c)){if(c>65535||isNaN(c))return Ie.errors=[{}],!1;if(c<1||isNaN(c))return Ie.errors=[{}],!1}var t=x===e}else var t=!0;if(t){
if(i.database!==void 0&&s.call(i,"database")){let x=i.database,N=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return Ie.
errors=[{}],!1;if(l(x)<1)return Ie.errors=[{}],!1;if(!br.test(x))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let N=i.tls,F=e;if(e===F)if(N&&typeof N=="object"&&!Array.
isArray(N)){let j;if((N.mode===void 0||!s.call(N,"mode"))&&(j="mode"))return Ie.errors=[{}],!1;{let A=e;for(let h of Object.
keys(N))if(!(h==="mode"||h==="ca"))return Ie.errors=[{}],!1;if(A===e){if(N.mode!==void 0&&s.call(N,"mode")){let h=N.mode,
g=e;if(typeof h!="string")return Ie.errors=[{}],!1;if(!(h==="verify-full"||h==="disable"))return Ie.errors=[{}],!1;var p=g===
e}else var p=!0;if(p)if(N.ca!==void 0&&s.call(N,"ca")){let h=N.ca,g=e;if(e===g)if(typeof h=="string"){if(l(h)>65536)return Ie.
errors=[{}],!1;if(l(h)<1)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var p=g===e}else var p=!0}}}else return Ie.
errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let F=i.record,$=e;if(e===$)if(F&&
typeof F=="object"&&!Array.isArray(F)){let A;if((F.results===void 0||!s.call(F,"results"))&&(A="results")||(F.rows===void 0||
!s.call(F,"rows"))&&(A="rows")||(F.durable===void 0||!s.call(F,"durable"))&&(A="durable"))return Ie.errors=[{}],!1;{let h=e;
for(let g of Object.keys(F))if(!(g==="results"||g==="rows"||g==="durable"))return Ie.errors=[{}],!1;if(h===e){if(F.results!==
void 0&&s.call(F,"results")){let g=F.results,f=e;if(typeof g!="string")return Ie.errors=[{}],!1;if(!(g==="none"||g==="di\
gest"||g==="rows"))return Ie.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(F.rows!==void 0&&s.call(F,"rows")){let f=F.
rows,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ie.errors=[{}],!1;if(e===P&&typeof f=="number"&&
isFinite(f)){if(f>1e4||isNaN(f))return Ie.errors=[{}],!1;if(f<0||isNaN(f))return Ie.errors=[{}],!1}var m=P===e}else var m=!0;
if(m)if(F.durable!==void 0&&s.call(F,"durable")){let f=F.durable,P=e;if(typeof f!="string")return Ie.errors=[{}],!1;if(!(f===
"before"||f==="within-a-second"))return Ie.errors=[{}],!1;var m=P===e}else var m=!0}}}}else return Ie.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(i.roles!==void 0&&s.call(i,"roles")){let $=i.roles,j=e;if(e===j)if($&&typeof $=="object"&&!Array.
isArray($)){if(Object.keys($).length>100)return Ie.errors=[{}],!1;for(let h of Object.keys($)){let g=e;if(e===g)if(typeof h==
"string"){if(l(h)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(l(h)<1){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var b=g===e;if(!b){let f={};return r===null?r=[f]:r.push(f),e++,Ie.errors=r,!1}}if(b)
for(let h of Object.keys($)){let g=e;wr($[h],{instancePath:G+"/roles/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,
parentDataProperty:h,rootData:V})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);var y=g===e;if(!y)break}}else return Ie.
errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(i.allowance!==void 0&&s.call(i,"allowance")){let $=i.allowance,j=e;if(e===
j)if($&&typeof $=="object"&&!Array.isArray($)){let h;if(($.addresses===void 0||!s.call($,"addresses"))&&(h="addresses")||
($.secrets===void 0||!s.call($,"secrets"))&&(h="secrets"))return Ie.errors=[{}],!1;{let g=e;for(let f of Object.keys($))
if(!(f==="addresses"||f==="secrets"))return Ie.errors=[{}],!1;if(g===e){if($.addresses!==void 0&&s.call($,"addresses")){
let f=$.addresses,P=e;if(e===P)if(Array.isArray(f)){if(f.length>50)return Ie.errors=[{}],!1;{var v=!0;let O=f.length;for(let S=0;S<
O;S++){let M=f[S],Z=e;if(e===Z)if(M&&typeof M=="object"&&!Array.isArray(M)){let W;if((M.host===void 0||!s.call(M,"host"))&&
(W="host")||(M.port===void 0||!s.call(M,"port"))&&(W="port"))return Ie.errors=[{}],!1;{let H=e;for(let D of Object.keys(
M))if(!(D==="host"||D==="port"))return Ie.errors=[{}],!1;if(H===e){if(M.host!==void 0&&s.call(M,"host")){let D=M.host,L=e;
if(e===L)if(typeof D=="string"){if(l(D)>253)return Ie.errors=[{}],!1;if(l(D)<1)return Ie.errors=[{}],!1}else return Ie.errors=
[{}],!1;var u=L===e}else var u=!0;if(u)if(M.port!==void 0&&s.call(M,"port")){let D=M.port,L=e;if(!(typeof D=="number"&&!(D%
1)&&!isNaN(D)&&isFinite(D)))return Ie.errors=[{}],!1;if(e===L&&typeof D=="number"&&isFinite(D)){if(D>65535||isNaN(D))return Ie.
errors=[{}],!1;if(D<1||isNaN(D))return Ie.errors=[{}],!1}var u=L===e}else var u=!0}}}else return Ie.errors=[{}],!1;var v=Z===
e;if(!v)break}}}else return Ie.errors=[{}],!1;var d=P===e}else var d=!0;if(d)if($.secrets!==void 0&&s.call($,"secrets")){
let f=$.secrets,P=e;if(e===P)if(Array.isArray(f)){if(f.length>100)return Ie.errors=[{}],!1;{var k=!0;let O=f.length;for(let S=0;S<
O;S++){let M=f[S],Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>512)return Ie.errors=[{}],!1;if(l(M)<5)return Ie.errors=[{}],
!1}else return Ie.errors=[{}],!1;var k=Z===e;if(!k)break}}}else return Ie.errors=[{}],!1;var d=P===e}else var d=!0}}}else
return Ie.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}else return Ie.errors=[{}],!1;return Ie.errors=r,e===0}function rr(i,{
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let d;if((i.to===void 0||!s.call(i,"to"))&&(d="to")||(i.resource===void 0||!s.call(i,"resource"))&&(d=
"resource")||(i.role===void 0||!s.call(i,"role"))&&(d="role")||(i.until===void 0||!s.call(i,"until"))&&(d="until"))return rr.
errors=[{}],!1;{let o=e;for(let a of Object.keys(i))if(!(a==="to"||a==="resource"||a==="role"||a==="from"||a==="until"||
a==="only"||a==="sessions"))return rr.errors=[{}],!1;if(o===e){if(i.to!==void 0&&s.call(i,"to")){let a=i.to,n=e,_=e,c=!1,
x=null,N=e;if(e===N)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.user===void 0||!s.call(a,"user"))&&(j="user")){
let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let h of Object.keys(a))if(h!=="user"){let g={};r===null?r=[g]:r.
push(g),e++;break}if(A===e&&a.user!==void 0&&s.call(a,"user")){let h=a.user;if(e===e)if(typeof h=="string"){if(l(h)>254){
let g={};r===null?r=[g]:r.push(g),e++}else if(l(h)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!oi.test(h)){let g={};
r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var t=N===
e;t&&(c=!0,x=0);let F=e;if(e===F)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.group===void 0||!s.call(a,"gro\
up"))&&(j="group")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let h of Object.keys(a))if(h!=="group"){let g={};
r===null?r=[g]:r.push(g),e++;break}if(A===e&&a.group!==void 0&&s.call(a,"group")){let h=a.group;if(e===e)if(typeof h=="s\
tring"){if(l(h)>63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(h)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!dr.
test(h)){let g={};r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let j={};r===null?r=[
j]:r.push(j),e++}var t=F===e;if(t&&c)c=!1,x=[x,1];else{t&&(c=!0,x=1);let j=e;if(e===j)if(a&&typeof a=="object"&&!Array.isArray(
a)){let h;if((a.workload===void 0||!s.call(a,"workload"))&&(h="workload")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;
for(let f of Object.keys(a))if(f!=="workload"){let P={};r===null?r=[P]:r.push(P),e++;break}if(g===e&&a.workload!==void 0&&
s.call(a,"workload")){let f=a.workload;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f))if(Object.keys(f).length>20){
let P={};r===null?r=[P]:r.push(P),e++}else{for(let P of Object.keys(f)){let w=e;if(e===w)if(typeof P=="string"){if(l(P)>
1024){let O={};r===null?r=[O]:r.push(O),e++}else if(l(P)<1){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?
r=[O]:r.push(O),e++}var p=w===e;if(!p){let O={};r===null?r=[O]:r.push(O),e++;break}}if(p)for(let P of Object.keys(f)){let w=f[P],
O=e;if(e===O)if(typeof w=="string"){if(l(w)>512){let S={};r===null?r=[S]:r.push(S),e++}else if(l(w)<1){let S={};r===null?
r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var m=O===e;if(!m)break}}else{let P={};r===null?r=[P]:r.
push(P),e++}}}}else{let h={};r===null?r=[h]:r.push(h),e++}var t=j===e;t&&c?(c=!1,x=[x,2]):t&&(c=!0,x=2)}if(c)e=_,r!==null&&
(_?r.length=_:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,rr.errors=r,!1}var b=n===e}else var b=!0;if(b){if(i.
resource!==void 0&&s.call(i,"resource")){let n=i.resource,_=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return rr.errors=
[{}],!1;if(l(n)<1)return rr.errors=[{}],!1;if(!dr.test(n))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var b=_===
e}else var b=!0;if(b){if(i.role!==void 0&&s.call(i,"role")){let _=i.role,c=e;if(e===e)if(typeof _=="string"){if(l(_)>63)
return rr.errors=[{}],!1;if(l(_)<1)return rr.errors=[{}],!1;if(!dr.test(_))return rr.errors=[{}],!1}else return rr.errors=
[{}],!1;var b=c===e}else var b=!0;if(b){if(i.from!==void 0&&s.call(i,"from")){let c=i.from,x=e;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c)))return rr.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>253402300799||isNaN(
c))return rr.errors=[{}],!1;if(c<0||isNaN(c))return rr.errors=[{}],!1}var b=x===e}else var b=!0;if(b){if(i.until!==void 0&&
s.call(i,"until")){let x=i.until,N=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return rr.errors=[{}],!1;if(e===
N&&typeof x=="number"&&isFinite(x)){if(x>253402300799||isNaN(x))return rr.errors=[{}],!1;if(x<0||isNaN(x))return rr.errors=
[{}],!1}var b=N===e}else var b=!0;if(b){if(i.only!==void 0&&s.call(i,"only")){let N=i.only,F=e;if(e===F)if(N&&typeof N==
"object"&&!Array.isArray(N)){let j=e;for(let A of Object.keys(N))if(!(A==="tables"||A==="allow"))return rr.errors=[{}],!1;
if(j===e){if(N.tables!==void 0&&s.call(N,"tables")){let A=N.tables,h=e;if(e===h)if(Array.isArray(A)){if(A.length>1e3)return rr.
errors=[{}],!1;{var y=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],O=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(
w)){let M;if((w.schema===void 0||!s.call(w,"schema"))&&(M="schema")||(w.table===void 0||!s.call(w,"table"))&&(M="table"))
return rr.errors=[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="schema"||E==="table"))return rr.errors=[{}],!1;if(Z===
e){if(w.schema!==void 0&&s.call(w,"schema")){let E=w.schema,W=e;if(typeof E!="string"&&E!==null)return rr.errors=[{}],!1;
if(e===W&&typeof E=="string"&&l(E)>63)return rr.errors=[{}],!1;var v=W===e}else var v=!0;if(v)if(w.table!==void 0&&s.call(
w,"table")){let E=w.table,W=e;if(typeof E!="string"&&E!==null)return rr.errors=[{}],!1;if(e===W&&typeof E=="string"&&l(E)>
63)return rr.errors=[{}],!1;var v=W===e}else var v=!0}}}else return rr.errors=[{}],!1;var y=O===e;if(!y)break}}}else return rr.
errors=[{}],!1;var k=h===e}else var k=!0;if(k)if(N.allow!==void 0&&s.call(N,"allow")){let A=N.allow,h=e;if(e===h)if(Array.
isArray(A)){if(A.length>15)return rr.errors=[{}],!1;{var u=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],O=e;if(typeof w!=
"string")return rr.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncat\
e"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return rr.errors=
[{}],!1;var u=O===e;if(!u)break}}}else return rr.errors=[{}],!1;var k=h===e}else var k=!0}}else return rr.errors=[{}],!1;
var b=F===e}else var b=!0;if(b)if(i.sessions!==void 0&&s.call(i,"sessions")){let N=i.sessions,F=e;if(!(typeof N=="number"&&
!(N%1)&&!isNaN(N)&&isFinite(N)))return rr.errors=[{}],!1;if(e===F&&typeof N=="number"&&isFinite(N)){if(N>1e3||isNaN(N))return rr.
errors=[{}],!1;if(N<1||isNaN(N))return rr.errors=[{}],!1}var b=F===e}else var b=!0}}}}}}}}else return rr.errors=[{}],!1;
return rr.errors=r,e===0}var Xs={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},Ys={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},et={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},rt={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function zr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.schema===void 0||!s.call(i,"schema"))&&(y="schema")||(i.table===
void 0||!s.call(i,"table"))&&(y="table")||(i.column===void 0||!s.call(i,"column"))&&(y="column")||(i.mask===void 0||!s.call(
i,"mask"))&&(y="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(y="nullsShow")||(i.writeAllow===void 0||!s.call(
i,"writeAllow"))&&(y="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(y="searchEquality"))return zr.
errors=[{}],!1;{let v=e;for(let u of Object.keys(i))if(!(u==="schema"||u==="table"||u==="column"||u==="mask"||u==="nulls\
Show"||u==="writeAllow"||u==="searchEquality"))return zr.errors=[{}],!1;if(v===e){if(i.schema!==void 0&&s.call(i,"schema")){
let u=i.schema,k=e;if(typeof u!="string"&&u!==null)return zr.errors=[{}],!1;if(e===k&&typeof u=="string"&&l(u)>63)return zr.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let k=i.table,d=e;if(typeof k!="s\
tring"&&k!==null)return zr.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>63)return zr.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,o=e;if(typeof d!="string"&&d!==null)return zr.errors=
[{}],!1;if(e===o&&typeof d=="string"&&l(d)>63)return zr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.mask!==void 0&&
s.call(i,"mask")){let o=i.mask,a=e,n=e,_=!1,c=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let $;if((o.
form===void 0||!s.call(o,"form"))&&($="form")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let A of Object.keys(
o))if(A!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(j===e&&o.form!==void 0&&s.call(o,"form")){let A=o.form;
if(typeof A!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(A==="null"||A==="hash"||A==="email")){let h={};r===null?
r=[h]:r.push(h),e++}}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=x===e;m&&(_=!0,c=0);let N=e;if(e===N)if(o&&typeof o==
"object"&&!Array.isArray(o)){let $;if((o.form===void 0||!s.call(o,"form"))&&($="form")){let j={};r===null?r=[j]:r.push(j),
e++}else{let j=e;for(let A of Object.keys(o))if(!(A==="form"||A==="value")){let h={};r===null?r=[h]:r.push(h),e++;break}
if(j===e){if(o.form!==void 0&&s.call(o,"form")){let A=o.form,h=e;if(typeof A!="string"){let f={};r===null?r=[f]:r.push(f),
e++}if(A!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var p=h===e}else var p=!0;if(p)if(o.value!==void 0&&s.call(o,"\
value")){let A=o.value,h=e;if(e===h)if(typeof A=="string"){if(l(A)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};
r===null?r=[f]:r.push(f),e++}var p=h===e}else var p=!0}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=N===e;if(m&&_)
_=!1,c=[c,1];else{m&&(_=!0,c=1);let $=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let A;if((o.form===void 0||
!s.call(o,"form"))&&(A="form")||(o.first===void 0||!s.call(o,"first"))&&(A="first")||(o.last===void 0||!s.call(o,"last"))&&
(A="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(o))if(!(g==="form"||g==="first"||
g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e){if(o.form!==void 0&&s.call(o,"form")){let g=o.form,f=e;
if(typeof g!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(g!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}var b=f===
e}else var b=!0;if(b){if(o.first!==void 0&&s.call(o,"first")){let f=o.first,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let O={};
r===null?r=[O]:r.push(O),e++}else if(f<0||isNaN(f)){let O={};r===null?r=[O]:r.push(O),e++}}var b=P===e}else var b=!0;if(b)
if(o.last!==void 0&&s.call(o,"last")){let f=o.last,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let O={};
r===null?r=[O]:r.push(O),e++}if(e===P&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let O={};r===null?r=[O]:r.push(
O),e++}else if(f<0||isNaN(f)){let O={};r===null?r=[O]:r.push(O),e++}}var b=P===e}else var b=!0}}}}else{let A={};r===null?
r=[A]:r.push(A),e++}var m=$===e;m&&_?(_=!1,c=[c,2]):m&&(_=!0,c=2)}if(_)e=n,r!==null&&(n?r.length=n:r=null);else{let $={};
return r===null?r=[$]:r.push($),e++,zr.errors=r,!1}var t=a===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nu\
llsShow")){let a=e;if(typeof i.nullsShow!="boolean")return zr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let n=e;if(typeof i.writeAllow!="boolean")return zr.errors=[{}],!1;var t=n===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let n=e;if(typeof i.searchEquality!="boolean")return zr.errors=
[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return zr.errors=[{}],!1;return zr.errors=r,e===0}function lr(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&(d="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(d="rules")||
(i.detect===void 0||!s.call(i,"detect"))&&(d="detect")||(i.clear===void 0||!s.call(i,"clear"))&&(d="clear"))return lr.errors=
[{}],!1;{let o=e;for(let a of Object.keys(i))if(!(a==="unlisted"||a==="rules"||a==="detect"||a==="clear"))return lr.errors=
[{}],!1;if(o===e){if(i.unlisted!==void 0&&s.call(i,"unlisted")){let a=i.unlisted,n=e;if(typeof a!="string")return lr.errors=
[{}],!1;if(!(a==="show"||a==="hide"))return lr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(
i,"rules")){let n=i.rules,_=e;if(e===_)if(Array.isArray(n)){if(n.length>1e4)return lr.errors=[{}],!1;{var p=!0;let x=n.length;
for(let N=0;N<x;N++){let F=e;zr(n[N],{instancePath:G+"/rules/"+N,parentData:n,parentDataProperty:N,rootData:V})||(r=r===
null?zr.errors:r.concat(zr.errors),e=r.length);var p=F===e;if(!p)break}}}else return lr.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.detect!==void 0&&s.call(i,"detect")){let _=i.detect,c=e;if(e===c)if(Array.isArray(_)){if(_.length>5)return lr.
errors=[{}],!1;{var m=!0;let N=_.length;for(let F=0;F<N;F++){let $=_[F],j=e;if(e===j)if(typeof $=="string"){if(l($)>64)return lr.
errors=[{}],!1;if(l($)<1)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var m=j===e;if(!m)break}}}else return lr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let _=i.clear,c=e;if(e===c)if(Array.
isArray(_)){if(_.length>1e3)return lr.errors=[{}],!1;{var b=!0;let N=_.length;for(let F=0;F<N;F++){let $=_[F],j=e;if(e===
j)if($&&typeof $=="object"&&!Array.isArray($)){let h;if(($.columns===void 0||!s.call($,"columns"))&&(h="columns")||($.roles===
void 0||!s.call($,"roles"))&&(h="roles"))return lr.errors=[{}],!1;{let g=e;for(let f of Object.keys($))if(!(f==="columns"||
f==="roles"))return lr.errors=[{}],!1;if(g===e){if($.columns!==void 0&&s.call($,"columns")){let f=$.columns,P=e;if(e===P)
if(Array.isArray(f)){if(f.length>1e3)return lr.errors=[{}],!1;{var y=!0;let O=f.length;for(let S=0;S<O;S++){let M=f[S],Z=e;
if(e===e)if(M&&typeof M=="object"&&!Array.isArray(M)){let W;if((M.schema===void 0||!s.call(M,"schema"))&&(W="schema")||(M.
table===void 0||!s.call(M,"table"))&&(W="table")||(M.column===void 0||!s.call(M,"column"))&&(W="column"))return lr.errors=
[{}],!1;{let H=e;for(let D of Object.keys(M))if(!(D==="schema"||D==="table"||D==="column"))return lr.errors=[{}],!1;if(H===
e){if(M.schema!==void 0&&s.call(M,"schema")){let D=M.schema,L=e;if(typeof D!="string"&&D!==null)return lr.errors=[{}],!1;
if(e===L&&typeof D=="string"&&l(D)>63)return lr.errors=[{}],!1;var v=L===e}else var v=!0;if(v){if(M.table!==void 0&&s.call(
M,"table")){let L=M.table,I=e;if(typeof L!="string"&&L!==null)return lr.errors=[{}],!1;if(e===I&&typeof L=="string"&&l(L)>
63)return lr.errors=[{}],!1;var v=I===e}else var v=!0;if(v)if(M.column!==void 0&&s.call(M,"column")){let L=M.column,I=e;
if(typeof L!="string"&&L!==null)return lr.errors=[{}],!1;if(e===I&&typeof L=="string"&&l(L)>63)return lr.errors=[{}],!1;
var v=I===e}else var v=!0}}}}else return lr.errors=[{}],!1;var y=Z===e;if(!y)break}}}else return lr.errors=[{}],!1;var k=P===
e}else var k=!0;if(k)if($.roles!==void 0&&s.call($,"roles")){let f=$.roles,P=e;if(e===P)if(Array.isArray(f)){if(f.length>
100)return lr.errors=[{}],!1;{var u=!0;let O=f.length;for(let S=0;S<O;S++){let M=f[S],Z=e;if(e===e)if(typeof M=="string"){
if(l(M)>63)return lr.errors=[{}],!1;if(l(M)<1)return lr.errors=[{}],!1;if(!dr.test(M))return lr.errors=[{}],!1}else return lr.
errors=[{}],!1;var u=Z===e;if(!u)break}}}else return lr.errors=[{}],!1;var k=P===e}else var k=!0}}}else return lr.errors=
[{}],!1;var b=j===e;if(!b)break}}}else return lr.errors=[{}],!1;var t=c===e}else var t=!0}}}}}else return lr.errors=[{}],
!1;return lr.errors=r,e===0}var ks={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function be(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return be.errors=[{}],!1;{let N=e;for(let F of Object.keys(i))if(!s.call(ks.properties,F))return be.errors=[
{}],!1;if(N===e){if(i.statements!==void 0&&s.call(i,"statements")){let F=i.statements,$=e;if(e===$)if(Array.isArray(F)){
if(F.length>40)return be.errors=[{}],!1;{var t=!0;let A=F.length;for(let h=0;h<A;h++){let g=F[h],f=e;if(typeof g!="strin\
g")return be.errors=[{}],!1;if(!(g==="select"||g==="insert"||g==="update"||g==="delete"||g==="merge"||g==="truncate"||g===
"ddl"||g==="call"||g==="do"||g==="lock"||g==="notify"||g==="maintenance"||g==="set"||g==="other"||g==="create"||g==="alt\
er"||g==="drop"||g==="grant-rights"||g==="alter-system"||g==="alter-role"||g==="copy"||g==="copy-file"||g==="copy-progra\
m"||g==="explain-analyze"||g==="prepare"||g==="cursor"||g==="two-phase"||g==="without-condition"))return be.errors=[{}],
!1;var t=f===e;if(!t)break}}}else return be.errors=[{}],!1;var p=$===e}else var p=!0;if(p){if(i.rowsOver!==void 0&&s.call(
i,"rowsOver")){let $=i.rowsOver,j=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return be.errors=[{}],!1;if(e===
j&&typeof $=="number"&&isFinite($)){if($>1e9||isNaN($))return be.errors=[{}],!1;if($<1||isNaN($))return be.errors=[{}],!1}
var p=j===e}else var p=!0;if(p){if(i.tables!==void 0&&s.call(i,"tables")){let j=i.tables,A=e;if(e===A)if(Array.isArray(j)){
if(j.length>100)return be.errors=[{}],!1;{var m=!0;let g=j.length;for(let f=0;f<g;f++){let P=j[f],w=e;if(e===e)if(P&&typeof P==
"object"&&!Array.isArray(P)){let S;if((P.schema===void 0||!s.call(P,"schema"))&&(S="schema")||(P.table===void 0||!s.call(
P,"table"))&&(S="table"))return be.errors=[{}],!1;{let M=e;for(let Z of Object.keys(P))if(!(Z==="schema"||Z==="table"))return be.
errors=[{}],!1;if(M===e){if(P.schema!==void 0&&s.call(P,"schema")){let Z=P.schema,E=e;if(typeof Z!="string"&&Z!==null)return be.
errors=[{}],!1;if(e===E&&typeof Z=="string"&&l(Z)>63)return be.errors=[{}],!1;var b=E===e}else var b=!0;if(b)if(P.table!==
void 0&&s.call(P,"table")){let Z=P.table,E=e;if(typeof Z!="string"&&Z!==null)return be.errors=[{}],!1;if(e===E&&typeof Z==
"string"&&l(Z)>63)return be.errors=[{}],!1;var b=E===e}else var b=!0}}}else return be.errors=[{}],!1;var m=w===e;if(!m)break}}}else
return be.errors=[{}],!1;var p=A===e}else var p=!0;if(p){if(i.columns!==void 0&&s.call(i,"columns")){let A=i.columns,h=e;
if(e===h)if(Array.isArray(A)){if(A.length>100)return be.errors=[{}],!1;{var y=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],
O=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let M;if((w.schema===void 0||!s.call(w,"schema"))&&(M="schema")||
(w.table===void 0||!s.call(w,"table"))&&(M="table")||(w.column===void 0||!s.call(w,"column"))&&(M="column"))return be.errors=
[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="schema"||E==="table"||E==="column"))return be.errors=[{}],!1;if(Z===
e){if(w.schema!==void 0&&s.call(w,"schema")){let E=w.schema,W=e;if(typeof E!="string"&&E!==null)return be.errors=[{}],!1;
if(e===W&&typeof E=="string"&&l(E)>63)return be.errors=[{}],!1;var v=W===e}else var v=!0;if(v){if(w.table!==void 0&&s.call(
w,"table")){let W=w.table,H=e;if(typeof W!="string"&&W!==null)return be.errors=[{}],!1;if(e===H&&typeof W=="string"&&l(W)>
63)return be.errors=[{}],!1;var v=H===e}else var v=!0;if(v)if(w.column!==void 0&&s.call(w,"column")){let W=w.column,H=e;
if(typeof W!="string"&&W!==null)return be.errors=[{}],!1;if(e===H&&typeof W=="string"&&l(W)>63)return be.errors=[{}],!1;
var v=H===e}else var v=!0}}}}else return be.errors=[{}],!1;var y=O===e;if(!y)break}}}else return be.errors=[{}],!1;var p=h===
e}else var p=!0;if(p){if(i.roles!==void 0&&s.call(i,"roles")){let h=i.roles,g=e;if(e===g)if(Array.isArray(h)){if(h.length>
100)return be.errors=[{}],!1;{var u=!0;let P=h.length;for(let w=0;w<P;w++){let O=h[w],S=e;if(e===e)if(typeof O=="string"){
if(l(O)>63)return be.errors=[{}],!1;if(l(O)<1)return be.errors=[{}],!1;if(!dr.test(O))return be.errors=[{}],!1}else return be.
errors=[{}],!1;var u=S===e;if(!u)break}}}else return be.errors=[{}],!1;var p=g===e}else var p=!0;if(p){if(i.during!==void 0&&
s.call(i,"during")){let g=i.during,f=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let w;if((g.zone===void 0||
!s.call(g,"zone"))&&(w="zone")||(g.week===void 0||!s.call(g,"week"))&&(w="week"))return be.errors=[{}],!1;{let O=e;for(let S of Object.
keys(g))if(!(S==="zone"||S==="week"))return be.errors=[{}],!1;if(O===e){if(g.zone!==void 0&&s.call(g,"zone")){let S=g.zone,
M=e;if(e===M)if(typeof S=="string"){if(l(S)>64)return be.errors=[{}],!1;if(l(S)<3)return be.errors=[{}],!1}else return be.
errors=[{}],!1;var o=M===e}else var o=!0;if(o)if(g.week!==void 0&&s.call(g,"week")){let S=g.week,M=e;if(e===M)if(Array.isArray(
S)){if(S.length>16)return be.errors=[{}],!1;if(S.length<1)return be.errors=[{}],!1;{var k=!0;let E=S.length;for(let W=0;W<
E;W++){let H=S[W],D=e;if(e===D)if(Array.isArray(H)){if(H.length>2)return be.errors=[{}],!1;if(H.length<2)return be.errors=
[{}],!1;{var d=!0;let I=H.length;for(let T=0;T<I;T++){let q=H[T],C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return be.errors=[{}],!1;if(e===C&&typeof q=="number"&&isFinite(q)){if(q>604800||isNaN(q))return be.errors=[{}],!1;if(q<
0||isNaN(q))return be.errors=[{}],!1}var d=C===e;if(!d)break}}}else return be.errors=[{}],!1;var k=D===e;if(!k)break}}}else
return be.errors=[{}],!1;var o=M===e}else var o=!0}}}else return be.errors=[{}],!1;var p=f===e}else var p=!0;if(p){if(i.
outside!==void 0&&s.call(i,"outside")){let f=i.outside,P=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let O;if((f.
zone===void 0||!s.call(f,"zone"))&&(O="zone")||(f.week===void 0||!s.call(f,"week"))&&(O="week"))return be.errors=[{}],!1;
{let S=e;for(let M of Object.keys(f))if(!(M==="zone"||M==="week"))return be.errors=[{}],!1;if(S===e){if(f.zone!==void 0&&
s.call(f,"zone")){let M=f.zone,Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>64)return be.errors=[{}],!1;if(l(M)<3)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var _=Z===e}else var _=!0;if(_)if(f.week!==void 0&&s.call(f,"week")){let M=f.
week,Z=e;if(e===Z)if(Array.isArray(M)){if(M.length>16)return be.errors=[{}],!1;if(M.length<1)return be.errors=[{}],!1;{var a=!0;
let W=M.length;for(let H=0;H<W;H++){let D=M[H],L=e;if(e===L)if(Array.isArray(D)){if(D.length>2)return be.errors=[{}],!1;
if(D.length<2)return be.errors=[{}],!1;{var n=!0;let T=D.length;for(let q=0;q<T;q++){let C=D[q],U=e;if(!(typeof C=="numb\
er"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return be.errors=[{}],!1;if(e===U&&typeof C=="number"&&isFinite(C)){if(C>604800||isNaN(
C))return be.errors=[{}],!1;if(C<0||isNaN(C))return be.errors=[{}],!1}var n=U===e;if(!n)break}}}else return be.errors=[{}],
!1;var a=L===e;if(!a)break}}}else return be.errors=[{}],!1;var _=Z===e}else var _=!0}}}else return be.errors=[{}],!1;var p=P===
e}else var p=!0;if(p){if(i.from!==void 0&&s.call(i,"from")){let P=i.from,w=e;if(e===w)if(Array.isArray(P)){if(P.length>100)
return be.errors=[{}],!1;{var c=!0;let S=P.length;for(let M=0;M<S;M++){let Z=P[M],E=e;if(e===E)if(typeof Z=="string"){if(l(
Z)>49)return be.errors=[{}],!1;if(l(Z)<2)return be.errors=[{}],!1}else return be.errors=[{}],!1;var c=E===e;if(!c)break}}}else
return be.errors=[{}],!1;var p=w===e}else var p=!0;if(p){if(i.notFrom!==void 0&&s.call(i,"notFrom")){let w=i.notFrom,O=e;
if(e===O)if(Array.isArray(w)){if(w.length>100)return be.errors=[{}],!1;{var x=!0;let M=w.length;for(let Z=0;Z<M;Z++){let E=w[Z],
W=e;if(e===W)if(typeof E=="string"){if(l(E)>49)return be.errors=[{}],!1;if(l(E)<2)return be.errors=[{}],!1}else return be.
errors=[{}],!1;var x=W===e;if(!x)break}}}else return be.errors=[{}],!1;var p=O===e}else var p=!0;if(p)if(i.line!==void 0&&
s.call(i,"line")){let w=i.line,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return be.errors=[{}],!1;if(e===
O&&typeof w=="number"&&isFinite(w)){if(w>1e6||isNaN(w))return be.errors=[{}],!1;if(w<1||isNaN(w))return be.errors=[{}],!1}
var p=O===e}else var p=!0}}}}}}}}}}}else return be.errors=[{}],!1;return be.errors=r,e===0}function Or(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.deny===void 0||!s.call(i,"deny"))&&(y="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(y="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(y="limit"))return Or.errors=[{}],!1;{let v=e;for(let u of Object.keys(i))if(!(u==="deny"||
u==="hold"||u==="limit"))return Or.errors=[{}],!1;if(v===e){if(i.deny!==void 0&&s.call(i,"deny")){let u=i.deny,k=e;if(e===
k)if(Array.isArray(u)){if(u.length>100)return Or.errors=[{}],!1;{var t=!0;let o=u.length;for(let a=0;a<o;a++){let n=e;be(
u[a],{instancePath:G+"/deny/"+a,parentData:u,parentDataProperty:a,rootData:V})||(r=r===null?be.errors:r.concat(be.errors),
e=r.length);var t=n===e;if(!t)break}}}else return Or.errors=[{}],!1;var p=k===e}else var p=!0;if(p){if(i.hold!==void 0&&
s.call(i,"hold")){let k=i.hold,d=e;if(e===d)if(Array.isArray(k)){if(k.length>100)return Or.errors=[{}],!1;{var m=!0;let a=k.
length;for(let n=0;n<a;n++){let _=e;be(k[n],{instancePath:G+"/hold/"+n,parentData:k,parentDataProperty:n,rootData:V})||(r=
r===null?be.errors:r.concat(be.errors),e=r.length);var m=_===e;if(!m)break}}}else return Or.errors=[{}],!1;var p=d===e}else
var p=!0;if(p)if(i.limit!==void 0&&s.call(i,"limit")){let k=i.limit,d=e;if(e===d)if(k&&typeof k=="object"&&!Array.isArray(
k)){let a=e;for(let n of Object.keys(k))if(!(n==="rows"||n==="statementSeconds"||n==="sessionRows"))return Or.errors=[{}],
!1;if(a===e){if(k.rows!==void 0&&s.call(k,"rows")){let n=k.rows,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return Or.errors=[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>1e9||isNaN(n))return Or.errors=[{}],!1;if(n<
1||isNaN(n))return Or.errors=[{}],!1}var b=_===e}else var b=!0;if(b){if(k.statementSeconds!==void 0&&s.call(k,"statement\
Seconds")){let _=k.statementSeconds,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Or.errors=[{}],!1;
if(e===c&&typeof _=="number"&&isFinite(_)){if(_>31622400||isNaN(_))return Or.errors=[{}],!1;if(_<1||isNaN(_))return Or.errors=
[{}],!1}var b=c===e}else var b=!0;if(b)if(k.sessionRows!==void 0&&s.call(k,"sessionRows")){let _=k.sessionRows,c=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Or.errors=[{}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>1e12||
isNaN(_))return Or.errors=[{}],!1;if(_<1||isNaN(_))return Or.errors=[{}],!1}var b=c===e}else var b=!0}}}else return Or.errors=
[{}],!1;var p=d===e}else var p=!0}}}}else return Or.errors=[{}],!1;return Or.errors=r,e===0}var it={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Er(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(m="entrypoint")||(i.input===void 0||!s.call(i,"input"))&&(m=
"input")||(i.expect===void 0||!s.call(i,"expect"))&&(m="expect"))return Er.errors=[{}],!1;{let b=e;for(let y of Object.keys(
i))if(!(y==="entrypoint"||y==="input"||y==="expect"))return Er.errors=[{}],!1;if(b===e){if(i.entrypoint!==void 0&&s.call(
i,"entrypoint")){let y=i.entrypoint,v=e;if(typeof y!="string")return Er.errors=[{}],!1;if(!(y==="session"||y==="statemen\
t"))return Er.errors=[{}],!1;var p=v===e}else var p=!0;if(p)if(i.expect!==void 0&&s.call(i,"expect")){let y=i.expect,v=e;
if(e===v)if(y&&typeof y=="object"&&!Array.isArray(y)){let k;if((y.decision===void 0||!s.call(y,"decision"))&&(k="decisio\
n"))return Er.errors=[{}],!1;{let d=e;for(let o of Object.keys(y))if(!(o==="decision"||o==="grant"))return Er.errors=[{}],
!1;if(d===e){if(y.decision!==void 0&&s.call(y,"decision")){let o=y.decision,a=e;if(typeof o!="string")return Er.errors=[
{}],!1;if(!(o==="allow"||o==="deny"||o==="hold"))return Er.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(y.grant!==void 0&&
s.call(y,"grant")){let o=y.grant,a=e;if(e===e)if(typeof o=="string"){if(l(o)>127)return Er.errors=[{}],!1;if(l(o)<3)return Er.
errors=[{}],!1;if(!pi.test(o))return Er.errors=[{}],!1}else return Er.errors=[{}],!1;var t=a===e}else var t=!0}}}else return Er.
errors=[{}],!1;var p=v===e}else var p=!0}}}else return Er.errors=[{}],!1;return Er.errors=r,e===0}function Y(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let ve;if((i.writ===void 0||!s.call(i,"writ"))&&(ve="writ"))return Y.errors=[{}],!1;{let ke=e;for(let se of Object.keys(
i))if(se!=="writ")return Y.errors=[{}],!1;if(ke===e&&i.writ!==void 0&&s.call(i,"writ")){let se=i.writ;if(e===e)if(se&&typeof se==
"object"&&!Array.isArray(se)){let oe;if((se.format===void 0||!s.call(se,"format"))&&(oe="format")||(se.name===void 0||!s.
call(se,"name"))&&(oe="name")||(se.issuers===void 0||!s.call(se,"issuers"))&&(oe="issuers")||(se.limits===void 0||!s.call(
se,"limits"))&&(oe="limits")||(se.people===void 0||!s.call(se,"people"))&&(oe="people")||(se.accounts===void 0||!s.call(
se,"accounts"))&&(oe="accounts")||(se.memberships===void 0||!s.call(se,"memberships"))&&(oe="memberships")||(se.claimed===
void 0||!s.call(se,"claimed"))&&(oe="claimed")||(se.resources===void 0||!s.call(se,"resources"))&&(oe="resources")||(se.
grants===void 0||!s.call(se,"grants"))&&(oe="grants")||(se.index===void 0||!s.call(se,"index"))&&(oe="index")||(se.masks===
void 0||!s.call(se,"masks"))&&(oe="masks")||(se.guards===void 0||!s.call(se,"guards"))&&(oe="guards")||(se.vectors===void 0||
!s.call(se,"vectors"))&&(oe="vectors"))return Y.errors=[{}],!1;{let Ae=e;for(let Oe of Object.keys(se))if(!s.call(bs.properties.
writ.properties,Oe))return Y.errors=[{}],!1;if(Ae===e){if(se.format!==void 0&&s.call(se,"format")){let Oe=se.format,me=e;
if(!(typeof Oe=="number"&&!(Oe%1)&&!isNaN(Oe)&&isFinite(Oe)))return Y.errors=[{}],!1;if(e===me&&typeof Oe=="number"&&isFinite(
Oe)){if(Oe>1e6||isNaN(Oe))return Y.errors=[{}],!1;if(Oe<1||isNaN(Oe))return Y.errors=[{}],!1}var t=me===e}else var t=!0;
if(t){if(se.name!==void 0&&s.call(se,"name")){let me=se.name,pe=e;if(e===e)if(typeof me=="string"){if(l(me)>63)return Y.
errors=[{}],!1;if(l(me)<1)return Y.errors=[{}],!1;if(!dr.test(me))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=pe===
e}else var t=!0;if(t){if(se.issuers!==void 0&&s.call(se,"issuers")){let pe=se.issuers,Pe=e;if(e===Pe)if(pe&&typeof pe=="\
object"&&!Array.isArray(pe)){if(Object.keys(pe).length>20)return Y.errors=[{}],!1;for(let ne of Object.keys(pe)){let Q=e;
if(e===Q)if(typeof ne=="string"){if(l(ne)>1024){let ce={};r===null?r=[ce]:r.push(ce),e++}else if(l(ne)<1){let ce={};r===
null?r=[ce]:r.push(ce),e++}}else{let ce={};r===null?r=[ce]:r.push(ce),e++}var p=Q===e;if(!p){let ce={};return r===null?r=
[ce]:r.push(ce),e++,Y.errors=r,!1}}if(p)for(let ne of Object.keys(pe)){let Q=pe[ne],ce=e;if(e===ce)if(Q&&typeof Q=="obje\
ct"&&!Array.isArray(Q)){let ie;if((Q.trial===void 0||!s.call(Q,"trial"))&&(ie="trial")||(Q.workloads===void 0||!s.call(Q,
"workloads"))&&(ie="workloads"))return Y.errors=[{}],!1;{let ae=e;for(let le of Object.keys(Q))if(!(le==="trial"||le==="\
workloads"||le==="url"||le==="audience"||le==="user"||le==="groups"||le==="client"||le==="id"))return Y.errors=[{}],!1;if(ae===
e){if(Q.trial!==void 0&&s.call(Q,"trial")){let le=e;if(typeof Q.trial!="boolean")return Y.errors=[{}],!1;var m=le===e}else
var m=!0;if(m){if(Q.workloads!==void 0&&s.call(Q,"workloads")){let J=e;if(typeof Q.workloads!="boolean")return Y.errors=
[{}],!1;var m=J===e}else var m=!0;if(m){if(Q.url!==void 0&&s.call(Q,"url")){let R=Q.url,B=e;if(e===B)if(typeof R=="strin\
g"){if(l(R)>512)return Y.errors=[{}],!1;if(l(R)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var m=B===e}else var m=!0;
if(m){if(Q.audience!==void 0&&s.call(Q,"audience")){let B=Q.audience,ye=e;if(e===ye)if(typeof B=="string"){if(l(B)>512)return Y.
errors=[{}],!1;if(l(B)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var m=ye===e}else var m=!0;if(m){if(Q.user!==
void 0&&s.call(Q,"user")){let ye=Q.user,he=e;if(e===he)if(typeof ye=="string"){if(l(ye)>512)return Y.errors=[{}],!1;if(l(
ye)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var m=he===e}else var m=!0;if(m){if(Q.groups!==void 0&&s.call(
Q,"groups")){let he=Q.groups,te=e;if(e===te)if(typeof he=="string"){if(l(he)>512)return Y.errors=[{}],!1;if(l(he)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var m=te===e}else var m=!0;if(m){if(Q.client!==void 0&&s.call(Q,"client")){let te=Q.
client,_e=e;if(e===_e)if(typeof te=="string"){if(l(te)>512)return Y.errors=[{}],!1;if(l(te)<1)return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var m=_e===e}else var m=!0;if(m)if(Q.id!==void 0&&s.call(Q,"id")){let te=Q.id,_e=e;if(e===_e)if(Array.
isArray(te)){if(te.length>4)return Y.errors=[{}],!1;if(te.length<1)return Y.errors=[{}],!1;{var b=!0;let ar=te.length;for(let Se=0;Se<
ar;Se++){let Ee=te[Se],We=e;if(e===We)if(typeof Ee=="string"){if(l(Ee)>512)return Y.errors=[{}],!1;if(l(Ee)<1)return Y.errors=
[{}],!1}else return Y.errors=[{}],!1;var b=We===e;if(!b)break}}}else return Y.errors=[{}],!1;var m=_e===e}else var m=!0}}}}}}}}}else
return Y.errors=[{}],!1;var y=ce===e;if(!y)break}}else return Y.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(se.limits!==
void 0&&s.call(se,"limits")){let Pe=se.limits,$e=e;if(e===$e)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){let Q;if((Pe.
sessionSeconds===void 0||!s.call(Pe,"sessionSeconds"))&&(Q="sessionSeconds")||(Pe.groupsFreshSeconds===void 0||!s.call(Pe,
"groupsFreshSeconds"))&&(Q="groupsFreshSeconds"))return Y.errors=[{}],!1;{let ce=e;for(let ie of Object.keys(Pe))if(!(ie===
"sessionSeconds"||ie==="groupsFreshSeconds"))return Y.errors=[{}],!1;if(ce===e){if(Pe.sessionSeconds!==void 0&&s.call(Pe,
"sessionSeconds")){let ie=Pe.sessionSeconds,ae=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ae&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var v=ae===e}else var v=!0;if(v)if(Pe.groupsFreshSeconds!==void 0&&s.call(Pe,"groupsFr\
eshSeconds")){let ie=Pe.groupsFreshSeconds,ae=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ae&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var v=ae===e}else var v=!0}}}else return Y.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){
if(se.people!==void 0&&s.call(se,"people")){let $e=se.people,ne=e;if(e===ne)if($e&&typeof $e=="object"&&!Array.isArray($e)){
if(Object.keys($e).length>1e5)return Y.errors=[{}],!1;for(let ce of Object.keys($e)){let ie=e;if(e===ie)if(typeof ce=="s\
tring"){if(l(ce)>1024){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(l(ce)<1){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{
let ae={};r===null?r=[ae]:r.push(ae),e++}var u=ie===e;if(!u){let ae={};return r===null?r=[ae]:r.push(ae),e++,Y.errors=r,
!1}}if(u)for(let ce of Object.keys($e)){let ie=$e[ce],ae=e;if(e===ae)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let le;
if((ie.issuer===void 0||!s.call(ie,"issuer"))&&(le="issuer")||(ie.subject===void 0||!s.call(ie,"subject"))&&(le="subject"))
return Y.errors=[{}],!1;{let J=e;for(let R of Object.keys(ie))if(!(R==="issuer"||R==="subject"))return Y.errors=[{}],!1;
if(J===e){if(ie.issuer!==void 0&&s.call(ie,"issuer")){let R=ie.issuer,B=e;if(e===e)if(typeof R=="string"){if(l(R)>63)return Y.
errors=[{}],!1;if(l(R)<1)return Y.errors=[{}],!1;if(!dr.test(R))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var k=B===
e}else var k=!0;if(k)if(ie.subject!==void 0&&s.call(ie,"subject")){let R=ie.subject,B=e;if(e===B)if(typeof R=="string"){
if(l(R)>255)return Y.errors=[{}],!1;if(l(R)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var k=B===e}else var k=!0}}}else
return Y.errors=[{}],!1;var d=ae===e;if(!d)break}}else return Y.errors=[{}],!1;var t=ne===e}else var t=!0;if(t){if(se.accounts!==
void 0&&s.call(se,"accounts")){let ne=se.accounts,Q=e;if(e===Q)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.
keys(ne).length>20)return Y.errors=[{}],!1;for(let ie of Object.keys(ne)){let ae=e;if(e===ae)if(typeof ie=="string"){if(l(
ie)>1024){let le={};r===null?r=[le]:r.push(le),e++}else if(l(ie)<1){let le={};r===null?r=[le]:r.push(le),e++}}else{let le={};
r===null?r=[le]:r.push(le),e++}var o=ae===e;if(!o){let le={};return r===null?r=[le]:r.push(le),e++,Y.errors=r,!1}}if(o)for(let ie of Object.
keys(ne)){let ae=ne[ie],le=e;if(e===le)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e5)return Y.
errors=[{}],!1;for(let J of Object.keys(ae)){let R=e;if(e===R)if(typeof J=="string"){if(l(J)>1024){let B={};r===null?r=[
B]:r.push(B),e++}else if(l(J)<1){let B={};r===null?r=[B]:r.push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var a=R===
e;if(!a){let B={};return r===null?r=[B]:r.push(B),e++,Y.errors=r,!1}}if(a)for(let J of Object.keys(ae)){let R=ae[J],B=e;
if(e===B)if(typeof R=="string"){if(l(R)>1024)return Y.errors=[{}],!1;if(l(R)<1)return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var n=B===e;if(!n)break}}else return Y.errors=[{}],!1;var _=le===e;if(!_)break}}else return Y.errors=[{}],!1;var t=Q===
e}else var t=!0;if(t){if(se.memberships!==void 0&&s.call(se,"memberships")){let Q=se.memberships,ce=e;if(e===ce)if(Q&&typeof Q==
"object"&&!Array.isArray(Q)){if(Object.keys(Q).length>1e5)return Y.errors=[{}],!1;for(let ae of Object.keys(Q)){let le=e;
if(e===le)if(typeof ae=="string"){if(l(ae)>1024){let J={};r===null?r=[J]:r.push(J),e++}else if(l(ae)<1){let J={};r===null?
r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var c=le===e;if(!c){let J={};return r===null?r=[J]:r.push(
J),e++,Y.errors=r,!1}}if(c)for(let ae of Object.keys(Q)){let le=Q[ae],J=e;if(e===J)if(Array.isArray(le)){if(le.length>1e4)
return Y.errors=[{}],!1;{var x=!0;let R=le.length;for(let B=0;B<R;B++){let ye=le[B],he=e;if(e===e)if(typeof ye=="string"){
if(l(ye)>63)return Y.errors=[{}],!1;if(l(ye)<1)return Y.errors=[{}],!1;if(!dr.test(ye))return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var x=he===e;if(!x)break}}}else return Y.errors=[{}],!1;var N=J===e;if(!N)break}}else return Y.errors=[{}],
!1;var t=ce===e}else var t=!0;if(t){if(se.claimed!==void 0&&s.call(se,"claimed")){let ce=se.claimed,ie=e;if(e===ie)if(ce&&
typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>20)return Y.errors=[{}],!1;for(let le of Object.keys(
ce)){let J=e;if(e===J)if(typeof le=="string"){if(l(le)>1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(le)<1){let R={};
r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var F=J===e;if(!F){let R={};return r===null?r=[
R]:r.push(R),e++,Y.errors=r,!1}}if(F)for(let le of Object.keys(ce)){let J=ce[le],R=e;if(e===R)if(J&&typeof J=="object"&&
!Array.isArray(J)){if(Object.keys(J).length>100)return Y.errors=[{}],!1;for(let B of Object.keys(J)){let ye=e;if(e===ye)
if(typeof B=="string"){if(l(B)>1024){let he={};r===null?r=[he]:r.push(he),e++}else if(l(B)<1){let he={};r===null?r=[he]:
r.push(he),e++}}else{let he={};r===null?r=[he]:r.push(he),e++}var $=ye===e;if(!$){let he={};return r===null?r=[he]:r.push(
he),e++,Y.errors=r,!1}}if($)for(let B of Object.keys(J)){let ye=J[B],he=e;if(e===he)if(ye&&typeof ye=="object"&&!Array.isArray(
ye)){if(Object.keys(ye).length>1e4)return Y.errors=[{}],!1;for(let te of Object.keys(ye)){let _e=e;if(e===_e)if(typeof te==
"string"){if(l(te)>1024){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(l(te)<1){let Fe={};r===null?r=[Fe]:r.push(Fe),
e++}}else{let Fe={};r===null?r=[Fe]:r.push(Fe),e++}var j=_e===e;if(!j){let Fe={};return r===null?r=[Fe]:r.push(Fe),e++,Y.
errors=r,!1}}if(j)for(let te of Object.keys(ye)){let _e=ye[te],Fe=e;if(e===Fe)if(Array.isArray(_e)){if(_e.length>1e4)return Y.
errors=[{}],!1;{var A=!0;let ar=_e.length;for(let Se=0;Se<ar;Se++){let Ee=_e[Se],We=e;if(e===e)if(typeof Ee=="string"){if(l(
Ee)>63)return Y.errors=[{}],!1;if(l(Ee)<1)return Y.errors=[{}],!1;if(!dr.test(Ee))return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var A=We===e;if(!A)break}}}else return Y.errors=[{}],!1;var h=Fe===e;if(!h)break}}else return Y.errors=[{}],
!1;var g=he===e;if(!g)break}}else return Y.errors=[{}],!1;var f=R===e;if(!f)break}}else return Y.errors=[{}],!1;var t=ie===
e}else var t=!0;if(t){if(se.resources!==void 0&&s.call(se,"resources")){let ie=se.resources,ae=e;if(e===ae)if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){if(Object.keys(ie).length>1e4)return Y.errors=[{}],!1;for(let J of Object.keys(ie)){let R=e;
if(e===R)if(typeof J=="string"){if(l(J)>1024){let B={};r===null?r=[B]:r.push(B),e++}else if(l(J)<1){let B={};r===null?r=
[B]:r.push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var P=R===e;if(!P){let B={};return r===null?r=[B]:r.push(B),
e++,Y.errors=r,!1}}if(P)for(let J of Object.keys(ie)){let R=e;Ie(ie[J],{instancePath:G+"/writ/resources/"+J.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:ie,parentDataProperty:J,rootData:V})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.
length);var w=R===e;if(!w)break}}else return Y.errors=[{}],!1;var t=ae===e}else var t=!0;if(t){if(se.grants!==void 0&&s.
call(se,"grants")){let ae=se.grants,le=e;if(e===le)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>
2e5)return Y.errors=[{}],!1;for(let R of Object.keys(ae)){let B=e;if(e===B)if(typeof R=="string"){if(l(R)>1024){let ye={};
r===null?r=[ye]:r.push(ye),e++}else if(l(R)<1){let ye={};r===null?r=[ye]:r.push(ye),e++}}else{let ye={};r===null?r=[ye]:
r.push(ye),e++}var O=B===e;if(!O){let ye={};return r===null?r=[ye]:r.push(ye),e++,Y.errors=r,!1}}if(O)for(let R of Object.
keys(ae)){let B=e;rr(ae[R],{instancePath:G+"/writ/grants/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ae,parentDataProperty:R,
rootData:V})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var S=B===e;if(!S)break}}else return Y.errors=[{}],!1;
var t=le===e}else var t=!0;if(t){if(se.index!==void 0&&s.call(se,"index")){let le=se.index,J=e;if(e===J)if(le&&typeof le==
"object"&&!Array.isArray(le)){if(Object.keys(le).length>2e5)return Y.errors=[{}],!1;for(let B of Object.keys(le)){let ye=e;
if(e===ye)if(typeof B=="string"){if(l(B)>1024){let he={};r===null?r=[he]:r.push(he),e++}else if(l(B)<1){let he={};r===null?
r=[he]:r.push(he),e++}}else{let he={};r===null?r=[he]:r.push(he),e++}var M=ye===e;if(!M){let he={};return r===null?r=[he]:
r.push(he),e++,Y.errors=r,!1}}if(M)for(let B of Object.keys(le)){let ye=le[B],he=e;if(e===he)if(ye&&typeof ye=="object"&&
!Array.isArray(ye)){if(Object.keys(ye).length>1e4)return Y.errors=[{}],!1;for(let te of Object.keys(ye)){let _e=e;if(e===
_e)if(typeof te=="string"){if(l(te)>1024){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(l(te)<1){let Fe={};r===null?r=
[Fe]:r.push(Fe),e++}}else{let Fe={};r===null?r=[Fe]:r.push(Fe),e++}var Z=_e===e;if(!Z){let Fe={};return r===null?r=[Fe]:
r.push(Fe),e++,Y.errors=r,!1}}if(Z)for(let te of Object.keys(ye)){let _e=ye[te],Fe=e;if(e===Fe)if(Array.isArray(_e)){if(_e.
length>1e4)return Y.errors=[{}],!1;{var E=!0;let ar=_e.length;for(let Se=0;Se<ar;Se++){let Ee=_e[Se],We=e;if(e===e)if(typeof Ee==
"string"){if(l(Ee)>127)return Y.errors=[{}],!1;if(l(Ee)<3)return Y.errors=[{}],!1;if(!pi.test(Ee))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var E=We===e;if(!E)break}}}else return Y.errors=[{}],!1;var W=Fe===e;if(!W)break}}else return Y.
errors=[{}],!1;var H=he===e;if(!H)break}}else return Y.errors=[{}],!1;var t=J===e}else var t=!0;if(t){if(se.masks!==void 0&&
s.call(se,"masks")){let J=se.masks,R=e;if(e===R)if(J&&typeof J=="object"&&!Array.isArray(J)){if(Object.keys(J).length>1e4)
return Y.errors=[{}],!1;for(let ye of Object.keys(J)){let he=e;if(e===he)if(typeof ye=="string"){if(l(ye)>1024){let te={};
r===null?r=[te]:r.push(te),e++}else if(l(ye)<1){let te={};r===null?r=[te]:r.push(te),e++}}else{let te={};r===null?r=[te]:
r.push(te),e++}var D=he===e;if(!D){let te={};return r===null?r=[te]:r.push(te),e++,Y.errors=r,!1}}if(D)for(let ye of Object.
keys(J)){let he=e;lr(J[ye],{instancePath:G+"/writ/masks/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:J,parentDataProperty:ye,
rootData:V})||(r=r===null?lr.errors:r.concat(lr.errors),e=r.length);var L=he===e;if(!L)break}}else return Y.errors=[{}],
!1;var t=R===e}else var t=!0;if(t){if(se.guards!==void 0&&s.call(se,"guards")){let R=se.guards,B=e;if(e===B)if(R&&typeof R==
"object"&&!Array.isArray(R)){if(Object.keys(R).length>1e4)return Y.errors=[{}],!1;for(let he of Object.keys(R)){let te=e;
if(e===te)if(typeof he=="string"){if(l(he)>1024){let _e={};r===null?r=[_e]:r.push(_e),e++}else if(l(he)<1){let _e={};r===
null?r=[_e]:r.push(_e),e++}}else{let _e={};r===null?r=[_e]:r.push(_e),e++}var I=te===e;if(!I){let _e={};return r===null?
r=[_e]:r.push(_e),e++,Y.errors=r,!1}}if(I)for(let he of Object.keys(R)){let te=e;Or(R[he],{instancePath:G+"/writ/guards/"+
he.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:R,parentDataProperty:he,rootData:V})||(r=r===null?Or.errors:r.concat(
Or.errors),e=r.length);var T=te===e;if(!T)break}}else return Y.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(se.zones!==
void 0&&s.call(se,"zones")){let B=se.zones,ye=e;if(e===ye)if(B&&typeof B=="object"&&!Array.isArray(B)){if(Object.keys(B).
length>1e3)return Y.errors=[{}],!1;for(let te of Object.keys(B)){let _e=e;if(e===_e)if(typeof te=="string"){if(l(te)>64){
let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(l(te)<3){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}}else{let Fe={};r===null?
r=[Fe]:r.push(Fe),e++}var q=_e===e;if(!q){let Fe={};return r===null?r=[Fe]:r.push(Fe),e++,Y.errors=r,!1}}if(q)for(let te of Object.
keys(B)){let _e=B[te],Fe=e;if(e===e)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let ar;if((_e.first===void 0||!s.call(
_e,"first"))&&(ar="first")||(_e.slots===void 0||!s.call(_e,"slots"))&&(ar="slots"))return Y.errors=[{}],!1;{let Se=e;for(let Ee of Object.
keys(_e))if(!(Ee==="first"||Ee==="slots"))return Y.errors=[{}],!1;if(Se===e){if(_e.first!==void 0&&s.call(_e,"first")){let Ee=_e.
first,We=e;if(!(typeof Ee=="number"&&!(Ee%1)&&!isNaN(Ee)&&isFinite(Ee)))return Y.errors=[{}],!1;if(e===We&&typeof Ee=="n\
umber"&&isFinite(Ee)){if(Ee>1e5||isNaN(Ee))return Y.errors=[{}],!1;if(Ee<0||isNaN(Ee))return Y.errors=[{}],!1}var K=We===
e}else var K=!0;if(K)if(_e.slots!==void 0&&s.call(_e,"slots")){let Ee=_e.slots,We=e;if(e===We)if(Array.isArray(Ee)){if(Ee.
length>1e3)return Y.errors=[{}],!1;{var C=!0;let Ke=Ee.length;for(let fr=0;fr<Ke;fr++){let qe=Ee[fr],Ue=e;if(e===Ue)if(Array.
isArray(qe)){if(qe.length>3)return Y.errors=[{}],!1;if(qe.length<3)return Y.errors=[{}],!1;{var U=!0;let ir=qe.length;for(let De=0;De<
ir;De++){let sr=qe[De],Hr=e;if(!(typeof sr=="number"&&!(sr%1)&&!isNaN(sr)&&isFinite(sr)))return Y.errors=[{}],!1;if(e===
Hr&&typeof sr=="number"&&isFinite(sr)){if(sr>253402300799||isNaN(sr))return Y.errors=[{}],!1;if(sr<-1e5||isNaN(sr))return Y.
errors=[{}],!1}var U=Hr===e;if(!U)break}}}else return Y.errors=[{}],!1;var C=Ue===e;if(!C)break}}}else return Y.errors=[
{}],!1;var K=We===e}else var K=!0}}}else return Y.errors=[{}],!1;var X=Fe===e;if(!X)break}}else return Y.errors=[{}],!1;
var t=ye===e}else var t=!0;if(t)if(se.vectors!==void 0&&s.call(se,"vectors")){let B=se.vectors,ye=e;if(e===ye)if(Array.isArray(
B)){if(B.length>1e3)return Y.errors=[{}],!1;{var fe=!0;let te=B.length;for(let _e=0;_e<te;_e++){let Fe=e;Er(B[_e],{instancePath:G+
"/writ/vectors/"+_e,parentData:B,parentDataProperty:_e,rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);
var fe=Fe===e;if(!fe)break}}}else return Y.errors=[{}],!1;var t=ye===e}else var t=!0}}}}}}}}}}}}}}}}else return Y.errors=
[{}],!1}}}else return Y.errors=[{}],!1;return Y.errors=r,e===0}var Ui=xi,_s={type:"object",additionalProperties:!1,required:[
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
 session may do."};function Rr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.schema===void 0||!s.call(i,"schema"))&&(y="schema")||(i.
table===void 0||!s.call(i,"table"))&&(y="table")||(i.column===void 0||!s.call(i,"column"))&&(y="column")||(i.mask===void 0||
!s.call(i,"mask"))&&(y="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(y="nullsShow")||(i.writeAllow===void 0||
!s.call(i,"writeAllow"))&&(y="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(y="searchEquality"))
return Rr.errors=[{}],!1;{let v=e;for(let u of Object.keys(i))if(!(u==="schema"||u==="table"||u==="column"||u==="mask"||
u==="nullsShow"||u==="writeAllow"||u==="searchEquality"))return Rr.errors=[{}],!1;if(v===e){if(i.schema!==void 0&&s.call(
i,"schema")){let u=i.schema,k=e;if(typeof u!="string"&&u!==null)return Rr.errors=[{}],!1;if(e===k&&typeof u=="string"&&l(
u)>63)return Rr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let k=i.table,d=e;
if(typeof k!="string"&&k!==null)return Rr.errors=[{}],!1;if(e===d&&typeof k=="string"&&l(k)>63)return Rr.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,o=e;if(typeof d!="string"&&d!==
null)return Rr.errors=[{}],!1;if(e===o&&typeof d=="string"&&l(d)>63)return Rr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let o=i.mask,a=e,n=e,_=!1,c=null,x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(
o)){let $;if((o.form===void 0||!s.call(o,"form"))&&($="form")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let A of Object.
keys(o))if(A!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(j===e&&o.form!==void 0&&s.call(o,"form")){let A=o.
form;if(typeof A!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(A==="null"||A==="hash"||A==="email")){let h={};r===
null?r=[h]:r.push(h),e++}}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=x===e;m&&(_=!0,c=0);let N=e;if(e===N)if(o&&
typeof o=="object"&&!Array.isArray(o)){let $;if((o.form===void 0||!s.call(o,"form"))&&($="form")){let j={};r===null?r=[j]:
r.push(j),e++}else{let j=e;for(let A of Object.keys(o))if(!(A==="form"||A==="value")){let h={};r===null?r=[h]:r.push(h),
e++;break}if(j===e){if(o.form!==void 0&&s.call(o,"form")){let A=o.form,h=e;if(typeof A!="string"){let f={};r===null?r=[f]:
r.push(f),e++}if(A!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var p=h===e}else var p=!0;if(p)if(o.value!==void 0&&
s.call(o,"value")){let A=o.value,h=e;if(e===h)if(typeof A=="string"){if(l(A)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var p=h===e}else var p=!0}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=N===e;
if(m&&_)_=!1,c=[c,1];else{m&&(_=!0,c=1);let $=e;if(e===$)if(o&&typeof o=="object"&&!Array.isArray(o)){let A;if((o.form===
void 0||!s.call(o,"form"))&&(A="form")||(o.first===void 0||!s.call(o,"first"))&&(A="first")||(o.last===void 0||!s.call(o,
"last"))&&(A="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(o))if(!(g==="form"||g===
"first"||g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e){if(o.form!==void 0&&s.call(o,"form")){let g=o.
form,f=e;if(typeof g!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(g!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}
var b=f===e}else var b=!0;if(b){if(o.first!==void 0&&s.call(o,"first")){let f=o.first,P=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(
f)){let O={};r===null?r=[O]:r.push(O),e++}else if(f<0||isNaN(f)){let O={};r===null?r=[O]:r.push(O),e++}}var b=P===e}else
var b=!0;if(b)if(o.last!==void 0&&s.call(o,"last")){let f=o.last,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let O={};r===null?
r=[O]:r.push(O),e++}else if(f<0||isNaN(f)){let O={};r===null?r=[O]:r.push(O),e++}}var b=P===e}else var b=!0}}}}else{let A={};
r===null?r=[A]:r.push(A),e++}var m=$===e;m&&_?(_=!1,c=[c,2]):m&&(_=!0,c=2)}if(_)e=n,r!==null&&(n?r.length=n:r=null);else{
let $={};return r===null?r=[$]:r.push($),e++,Rr.errors=r,!1}var t=a===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let a=e;if(typeof i.nullsShow!="boolean")return Rr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let n=e;if(typeof i.writeAllow!="boolean")return Rr.errors=[{}],!1;var t=n===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let n=e;if(typeof i.searchEquality!="boolean")return Rr.errors=
[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return Rr.errors=[{}],!1;return Rr.errors=r,e===0}function re(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let j;if((i.grant===void 0||!s.call(i,"grant"))&&(j="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(j="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(j="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(j="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(j="role")||(i.allow===void 0||!s.call(i,"allow"))&&(j="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(j="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(j="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(j="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(j="limits")||(i.record===void 0||
!s.call(i,"record"))&&(j="record"))return re.errors=[{}],!1;{let A=e;for(let h of Object.keys(i))if(!s.call(_s.properties,
h))return re.errors=[{}],!1;if(A===e){if(i.grant!==void 0&&s.call(i,"grant")){let h=i.grant,g=e;if(e===e)if(typeof h=="s\
tring"){if(l(h)>127)return re.errors=[{}],!1;if(l(h)<3)return re.errors=[{}],!1;if(!pi.test(h))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let g=i.grantUntil,
f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return re.errors=[{}],!1;if(e===f&&typeof g=="number"&&isFinite(
g)){if(g>253402300799||isNaN(g))return re.errors=[{}],!1;if(g<0||isNaN(g))return re.errors=[{}],!1}var t=f===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let f=i.subject,P=e;if(e===P)if(typeof f=="string"){if(l(f)>512)return re.
errors=[{}],!1;if(l(f)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let P=i.resource,w=e;if(e===e)if(typeof P=="string"){if(l(P)>63)return re.errors=[{}],!1;if(l(
P)<1)return re.errors=[{}],!1;if(!dr.test(P))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=w===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let w=i.role,O=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return re.errors=
[{}],!1;if(l(w)<1)return re.errors=[{}],!1;if(!dr.test(w))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let O=i.allow,S=e;if(e===S)if(Array.isArray(O)){if(O.length>
16)return re.errors=[{}],!1;{var p=!0;let Z=O.length;for(let E=0;E<Z;E++){let W=O[E],H=e;if(typeof W!="string")return re.
errors=[{}],!1;if(!(W==="all"||W==="select"||W==="insert"||W==="update"||W==="delete"||W==="merge"||W==="truncate"||W===
"ddl"||W==="call"||W==="do"||W==="lock"||W==="notify"||W==="maintenance"||W==="set"||W==="other"))return re.errors=[{}],
!1;var p=H===e;if(!p)break}}}else return re.errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(
i,"tables")){let S=i.tables,M=e;if(e===M)if(Array.isArray(S)){if(S.length>2)return re.errors=[{}],!1;{var m=!0;let E=S.length;
for(let W=0;W<E;W++){let H=S[W],D=e;if(e===D)if(Array.isArray(H)){if(H.length>1e3)return re.errors=[{}],!1;{var b=!0;let I=H.
length;for(let T=0;T<I;T++){let q=H[T],C=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let K;if((q.schema===void 0||
!s.call(q,"schema"))&&(K="schema")||(q.table===void 0||!s.call(q,"table"))&&(K="table"))return re.errors=[{}],!1;{let X=e;
for(let fe of Object.keys(q))if(!(fe==="schema"||fe==="table"))return re.errors=[{}],!1;if(X===e){if(q.schema!==void 0&&
s.call(q,"schema")){let fe=q.schema,ve=e;if(typeof fe!="string"&&fe!==null)return re.errors=[{}],!1;if(e===ve&&typeof fe==
"string"&&l(fe)>63)return re.errors=[{}],!1;var y=ve===e}else var y=!0;if(y)if(q.table!==void 0&&s.call(q,"table")){let fe=q.
table,ve=e;if(typeof fe!="string"&&fe!==null)return re.errors=[{}],!1;if(e===ve&&typeof fe=="string"&&l(fe)>63)return re.
errors=[{}],!1;var y=ve===e}else var y=!0}}}else return re.errors=[{}],!1;var b=C===e;if(!b)break}}}else return re.errors=
[{}],!1;var m=D===e;if(!m)break}}}else return re.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(i.functions!==void 0&&
s.call(i,"functions")){let M=i.functions,Z=e;if(e===Z)if(Array.isArray(M)){if(M.length>1e3)return re.errors=[{}],!1;{var v=!0;
let W=M.length;for(let H=0;H<W;H++){let D=M[H],L=e;if(e===e)if(typeof D=="string"){if(l(D)>261)return re.errors=[{}],!1;
if(l(D)<3)return re.errors=[{}],!1;if(!wi.test(D))return re.errors=[{}],!1}else return re.errors=[{}],!1;var v=L===e;if(!v)
break}}}else return re.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(i.masks!==void 0&&s.call(i,"masks")){let Z=i.masks,
E=e;if(e===E)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let H;if((Z.unlisted===void 0||!s.call(Z,"unlisted"))&&(H="unl\
isted")||(Z.rules===void 0||!s.call(Z,"rules"))&&(H="rules")||(Z.clear===void 0||!s.call(Z,"clear"))&&(H="clear")||(Z.detect===
void 0||!s.call(Z,"detect"))&&(H="detect"))return re.errors=[{}],!1;{let D=e;for(let L of Object.keys(Z))if(!(L==="unlis\
ted"||L==="rules"||L==="clear"||L==="detect"))return re.errors=[{}],!1;if(D===e){if(Z.unlisted!==void 0&&s.call(Z,"unlis\
ted")){let L=Z.unlisted,I=e;if(typeof L!="string")return re.errors=[{}],!1;if(!(L==="show"||L==="hide"))return re.errors=
[{}],!1;var u=I===e}else var u=!0;if(u){if(Z.rules!==void 0&&s.call(Z,"rules")){let I=Z.rules,T=e;if(e===T)if(Array.isArray(
I)){if(I.length>1e4)return re.errors=[{}],!1;{var k=!0;let C=I.length;for(let U=0;U<C;U++){let K=e;Rr(I[U],{instancePath:G+
"/masks/rules/"+U,parentData:I,parentDataProperty:U,rootData:V})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);
var k=K===e;if(!k)break}}}else return re.errors=[{}],!1;var u=T===e}else var u=!0;if(u){if(Z.clear!==void 0&&s.call(Z,"c\
lear")){let T=Z.clear,q=e;if(e===q)if(Array.isArray(T)){if(T.length>1e5)return re.errors=[{}],!1;{var d=!0;let U=T.length;
for(let K=0;K<U;K++){let X=T[K],fe=e;if(e===e)if(X&&typeof X=="object"&&!Array.isArray(X)){let ke;if((X.schema===void 0||
!s.call(X,"schema"))&&(ke="schema")||(X.table===void 0||!s.call(X,"table"))&&(ke="table")||(X.column===void 0||!s.call(X,
"column"))&&(ke="column"))return re.errors=[{}],!1;{let se=e;for(let oe of Object.keys(X))if(!(oe==="schema"||oe==="tabl\
e"||oe==="column"))return re.errors=[{}],!1;if(se===e){if(X.schema!==void 0&&s.call(X,"schema")){let oe=X.schema,Ae=e;if(typeof oe!=
"string"&&oe!==null)return re.errors=[{}],!1;if(e===Ae&&typeof oe=="string"&&l(oe)>63)return re.errors=[{}],!1;var o=Ae===
e}else var o=!0;if(o){if(X.table!==void 0&&s.call(X,"table")){let Ae=X.table,Oe=e;if(typeof Ae!="string"&&Ae!==null)return re.
errors=[{}],!1;if(e===Oe&&typeof Ae=="string"&&l(Ae)>63)return re.errors=[{}],!1;var o=Oe===e}else var o=!0;if(o)if(X.column!==
void 0&&s.call(X,"column")){let Ae=X.column,Oe=e;if(typeof Ae!="string"&&Ae!==null)return re.errors=[{}],!1;if(e===Oe&&typeof Ae==
"string"&&l(Ae)>63)return re.errors=[{}],!1;var o=Oe===e}else var o=!0}}}}else return re.errors=[{}],!1;var d=fe===e;if(!d)
break}}}else return re.errors=[{}],!1;var u=q===e}else var u=!0;if(u)if(Z.detect!==void 0&&s.call(Z,"detect")){let T=Z.detect,
q=e;if(e===q)if(Array.isArray(T)){if(T.length>5)return re.errors=[{}],!1;{var a=!0;let U=T.length;for(let K=0;K<U;K++){let X=T[K],
fe=e;if(e===fe)if(typeof X=="string"){if(l(X)>64)return re.errors=[{}],!1;if(l(X)<1)return re.errors=[{}],!1}else return re.
errors=[{}],!1;var a=fe===e;if(!a)break}}}else return re.errors=[{}],!1;var u=q===e}else var u=!0}}}}}else return re.errors=
[{}],!1;var t=E===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let E=e;if(typeof i.guarded!="boolea\
n")return re.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let W=i.limits,H=e;
if(e===H)if(W&&typeof W=="object"&&!Array.isArray(W)){let L;if((W.sessionSeconds===void 0||!s.call(W,"sessionSeconds"))&&
(L="sessionSeconds"))return re.errors=[{}],!1;{let I=e;for(let T of Object.keys(W))if(!(T==="rows"||T==="statementSecond\
s"||T==="sessionSeconds"||T==="sessionRows"))return re.errors=[{}],!1;if(I===e){if(W.rows!==void 0&&s.call(W,"rows")){let T=W.
rows,q=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return re.errors=[{}],!1;if(e===q&&typeof T=="number"&&
isFinite(T)){if(T>1e9||isNaN(T))return re.errors=[{}],!1;if(T<1||isNaN(T))return re.errors=[{}],!1}var n=q===e}else var n=!0;
if(n){if(W.statementSeconds!==void 0&&s.call(W,"statementSeconds")){let q=W.statementSeconds,C=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q)))return re.errors=[{}],!1;if(e===C&&typeof q=="number"&&isFinite(q)){if(q>31622400||isNaN(
q))return re.errors=[{}],!1;if(q<1||isNaN(q))return re.errors=[{}],!1}var n=C===e}else var n=!0;if(n){if(W.sessionSeconds!==
void 0&&s.call(W,"sessionSeconds")){let C=W.sessionSeconds,U=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))
return re.errors=[{}],!1;if(e===U&&typeof C=="number"&&isFinite(C)){if(C>9007199254740991||isNaN(C))return re.errors=[{}],
!1;if(C<0||isNaN(C))return re.errors=[{}],!1}var n=U===e}else var n=!0;if(n)if(W.sessionRows!==void 0&&s.call(W,"session\
Rows")){let C=W.sessionRows,U=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return re.errors=[{}],!1;if(e===
U&&typeof C=="number"&&isFinite(C)){if(C>1e12||isNaN(C))return re.errors=[{}],!1;if(C<1||isNaN(C))return re.errors=[{}],
!1}var n=U===e}else var n=!0}}}}}else return re.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(
i,"record")){let H=i.record,D=e;if(e===D)if(H&&typeof H=="object"&&!Array.isArray(H)){let I;if((H.results===void 0||!s.call(
H,"results"))&&(I="results")||(H.rows===void 0||!s.call(H,"rows"))&&(I="rows")||(H.durable===void 0||!s.call(H,"durable"))&&
(I="durable"))return re.errors=[{}],!1;{let T=e;for(let q of Object.keys(H))if(!(q==="results"||q==="rows"||q==="durable"))
return re.errors=[{}],!1;if(T===e){if(H.results!==void 0&&s.call(H,"results")){let q=H.results,C=e;if(typeof q!="string")
return re.errors=[{}],!1;if(!(q==="none"||q==="digest"||q==="rows"))return re.errors=[{}],!1;var _=C===e}else var _=!0;if(_){
if(H.rows!==void 0&&s.call(H,"rows")){let C=H.rows,U=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return re.
errors=[{}],!1;if(e===U&&typeof C=="number"&&isFinite(C)){if(C>1e4||isNaN(C))return re.errors=[{}],!1;if(C<0||isNaN(C))return re.
errors=[{}],!1}var _=U===e}else var _=!0;if(_)if(H.durable!==void 0&&s.call(H,"durable")){let C=H.durable,U=e;if(typeof C!=
"string")return re.errors=[{}],!1;if(!(C==="before"||C==="within-a-second"))return re.errors=[{}],!1;var _=U===e}else var _=!0}}}}else
return re.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(i.sessions!==void 0&&s.call(i,"sessions")){let D=i.sessions,
L=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return re.errors=[{}],!1;if(e===L&&typeof D=="number"&&isFinite(
D)){if(D>1e3||isNaN(D))return re.errors=[{}],!1;if(D<1||isNaN(D))return re.errors=[{}],!1}var t=L===e}else var t=!0;if(t){
if(i.client!==void 0&&s.call(i,"client")){let L=i.client,I=e;if(e===I)if(typeof L=="string"){if(l(L)>45)return re.errors=
[{}],!1;if(l(L)<2)return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(i.watched!==void 0&&
s.call(i,"watched")){let L=i.watched,I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L)){let q;if((L.tables===void 0||
!s.call(L,"tables"))&&(q="tables")||(L.columns===void 0||!s.call(L,"columns"))&&(q="columns"))return re.errors=[{}],!1;{
let C=e;for(let U of Object.keys(L))if(!(U==="tables"||U==="columns"))return re.errors=[{}],!1;if(C===e){if(L.tables!==void 0&&
s.call(L,"tables")){let U=L.tables,K=e;if(e===K)if(Array.isArray(U)){if(U.length>2e4)return re.errors=[{}],!1;{var c=!0;
let fe=U.length;for(let ve=0;ve<fe;ve++){let ke=U[ve],se=e;if(e===e)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let Ae;
if((ke.schema===void 0||!s.call(ke,"schema"))&&(Ae="schema")||(ke.table===void 0||!s.call(ke,"table"))&&(Ae="table"))return re.
errors=[{}],!1;{let Oe=e;for(let me of Object.keys(ke))if(!(me==="schema"||me==="table"))return re.errors=[{}],!1;if(Oe===
e){if(ke.schema!==void 0&&s.call(ke,"schema")){let me=ke.schema,pe=e;if(typeof me!="string"&&me!==null)return re.errors=
[{}],!1;if(e===pe&&typeof me=="string"&&l(me)>63)return re.errors=[{}],!1;var x=pe===e}else var x=!0;if(x)if(ke.table!==
void 0&&s.call(ke,"table")){let me=ke.table,pe=e;if(typeof me!="string"&&me!==null)return re.errors=[{}],!1;if(e===pe&&typeof me==
"string"&&l(me)>63)return re.errors=[{}],!1;var x=pe===e}else var x=!0}}}else return re.errors=[{}],!1;var c=se===e;if(!c)
break}}}else return re.errors=[{}],!1;var $=K===e}else var $=!0;if($)if(L.columns!==void 0&&s.call(L,"columns")){let U=L.
columns,K=e;if(e===K)if(Array.isArray(U)){if(U.length>2e4)return re.errors=[{}],!1;{var N=!0;let fe=U.length;for(let ve=0;ve<
fe;ve++){let ke=U[ve],se=e;if(e===e)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let Ae;if((ke.schema===void 0||!s.call(
ke,"schema"))&&(Ae="schema")||(ke.table===void 0||!s.call(ke,"table"))&&(Ae="table")||(ke.column===void 0||!s.call(ke,"c\
olumn"))&&(Ae="column"))return re.errors=[{}],!1;{let Oe=e;for(let me of Object.keys(ke))if(!(me==="schema"||me==="table"||
me==="column"))return re.errors=[{}],!1;if(Oe===e){if(ke.schema!==void 0&&s.call(ke,"schema")){let me=ke.schema,pe=e;if(typeof me!=
"string"&&me!==null)return re.errors=[{}],!1;if(e===pe&&typeof me=="string"&&l(me)>63)return re.errors=[{}],!1;var F=pe===
e}else var F=!0;if(F){if(ke.table!==void 0&&s.call(ke,"table")){let pe=ke.table,Pe=e;if(typeof pe!="string"&&pe!==null)return re.
errors=[{}],!1;if(e===Pe&&typeof pe=="string"&&l(pe)>63)return re.errors=[{}],!1;var F=Pe===e}else var F=!0;if(F)if(ke.column!==
void 0&&s.call(ke,"column")){let pe=ke.column,Pe=e;if(typeof pe!="string"&&pe!==null)return re.errors=[{}],!1;if(e===Pe&&
typeof pe=="string"&&l(pe)>63)return re.errors=[{}],!1;var F=Pe===e}else var F=!0}}}}else return re.errors=[{}],!1;var N=se===
e;if(!N)break}}}else return re.errors=[{}],!1;var $=K===e}else var $=!0}}}else return re.errors=[{}],!1;var t=I===e}else
var t=!0}}}}}}}}}}}}}}}}else return re.errors=[{}],!1;return re.errors=r,e===0}var Ni=new RegExp("^[A-Za-z][A-Za-z0-9_./\
-]*$","u");function Tr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.code===void 0||!s.call(i,"code"))&&(p="code")||(i.message===void 0||
!s.call(i,"message"))&&(p="message"))return Tr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="code"||b===
"message"))return Tr.errors=[{}],!1;if(m===e){if(i.code!==void 0&&s.call(i,"code")){let b=i.code,y=e;if(e===e)if(typeof b==
"string"){if(l(b)>100)return Tr.errors=[{}],!1;if(l(b)<1)return Tr.errors=[{}],!1;if(!Ni.test(b))return Tr.errors=[{}],!1}else
return Tr.errors=[{}],!1;var t=y===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(i,"message")){let b=i.message,y=e;
if(e===y)if(typeof b=="string"){if(l(b)>4096)return Tr.errors=[{}],!1;if(l(b)<1)return Tr.errors=[{}],!1}else return Tr.
errors=[{}],!1;var t=y===e}else var t=!0}}}else return Tr.errors=[{}],!1;return Tr.errors=r,e===0}function Br(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.decision===void 0||!s.call(i,"decision"))&&(m="decision")||(i.view===void 0||!s.call(i,"view"))&&(m="view")||
(i.until===void 0||!s.call(i,"until"))&&(m="until")||(i.reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))return Br.
errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!(y==="decision"||y==="view"||y==="until"||y==="reasons"))return Br.
errors=[{}],!1;if(b===e){if(i.decision!==void 0&&s.call(i,"decision")){let y=i.decision,v=e;if(typeof y!="string")return Br.
errors=[{}],!1;if(y!=="allow")return Br.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.view!==void 0&&s.call(i,"vie\
w")){let v=e;re(i.view,{instancePath:G+"/view",parentData:i,parentDataProperty:"view",rootData:V})||(r=r===null?re.errors:
r.concat(re.errors),e=r.length);var t=v===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let u=i.until,k=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Br.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>253402300799||isNaN(u))return Br.errors=[{}],!1;if(u<0||isNaN(u))return Br.errors=[{}],!1}var t=k===e}else var t=!0;
if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let u=i.reasons,k=e;if(e===k)if(Array.isArray(u)){if(u.length>100)return Br.
errors=[{}],!1;{var p=!0;let o=u.length;for(let a=0;a<o;a++){let n=e;Tr(u[a],{instancePath:G+"/reasons/"+a,parentData:u,
parentDataProperty:a,rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var p=n===e;if(!p)break}}}else return Br.
errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return Br.errors=[{}],!1;return Br.errors=r,e===0}function mr(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let y;if((i.decision===void 0||!s.call(i,"decision"))&&(y="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(y="r\
easons")||(i.choices===void 0||!s.call(i,"choices"))&&(y="choices")||(i.until===void 0||!s.call(i,"until"))&&(y="until"))
return mr.errors=[{}],!1;{let v=e;for(let u of Object.keys(i))if(!(u==="decision"||u==="reasons"||u==="choices"||u==="un\
til"))return mr.errors=[{}],!1;if(v===e){if(i.decision!==void 0&&s.call(i,"decision")){let u=i.decision,k=e;if(typeof u!=
"string")return mr.errors=[{}],!1;if(u!=="deny")return mr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let k=i.reasons,d=e;if(e===d)if(Array.isArray(k)){if(k.length>100)return mr.errors=[{}],!1;
{var p=!0;let a=k.length;for(let n=0;n<a;n++){let _=e;Tr(k[n],{instancePath:G+"/reasons/"+n,parentData:k,parentDataProperty:n,
rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var p=_===e;if(!p)break}}}else return mr.errors=[{}],
!1;var t=d===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){let d=i.choices,o=e;if(e===o)if(Array.isArray(
d)){if(d.length>1e3)return mr.errors=[{}],!1;{var m=!0;let n=d.length;for(let _=0;_<n;_++){let c=d[_],x=e;if(e===x)if(c&&
typeof c=="object"&&!Array.isArray(c)){let F;if((c.grant===void 0||!s.call(c,"grant"))&&(F="grant")||(c.role===void 0||!s.
call(c,"role"))&&(F="role")||(c.until===void 0||!s.call(c,"until"))&&(F="until"))return mr.errors=[{}],!1;{let $=e;for(let j of Object.
keys(c))if(!(j==="grant"||j==="role"||j==="until"))return mr.errors=[{}],!1;if($===e){if(c.grant!==void 0&&s.call(c,"gra\
nt")){let j=c.grant,A=e;if(e===e)if(typeof j=="string"){if(l(j)>127)return mr.errors=[{}],!1;if(l(j)<3)return mr.errors=
[{}],!1;if(!pi.test(j))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var b=A===e}else var b=!0;if(b){if(c.role!==
void 0&&s.call(c,"role")){let A=c.role,h=e;if(e===e)if(typeof A=="string"){if(l(A)>63)return mr.errors=[{}],!1;if(l(A)<1)
return mr.errors=[{}],!1;if(!dr.test(A))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var b=h===e}else var b=!0;
if(b)if(c.until!==void 0&&s.call(c,"until")){let A=c.until,h=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return mr.errors=[{}],!1;if(e===h&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return mr.errors=[{}],!1;
if(A<0||isNaN(A))return mr.errors=[{}],!1}var b=h===e}else var b=!0}}}}else return mr.errors=[{}],!1;var m=x===e;if(!m)break}}}else
return mr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.until!==void 0&&s.call(i,"until")){let d=i.until,o=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return mr.errors=[{}],!1;if(e===o&&typeof d=="number"&&isFinite(d)){if(d>253402300799||
isNaN(d))return mr.errors=[{}],!1;if(d<0||isNaN(d))return mr.errors=[{}],!1}var t=o===e}else var t=!0}}}}}else return mr.
errors=[{}],!1;return mr.errors=r,e===0}var st={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."},heldRows:{type:"integer",
minimum:1,maximum:1e9,description:"Rows beyond which an approval would be needed."}},description:"Absent: no limit of th\
at kind."}},description:"A statement may run, may not, or waits."};function kr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.decision===void 0||!s.
call(i,"decision"))&&(b="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(b="reasons")||(i.until===void 0||!s.call(
i,"until"))&&(b="until")||(i.limits===void 0||!s.call(i,"limits"))&&(b="limits"))return kr.errors=[{}],!1;{let y=e;for(let v of Object.
keys(i))if(!(v==="decision"||v==="reasons"||v==="until"||v==="limits"))return kr.errors=[{}],!1;if(y===e){if(i.decision!==
void 0&&s.call(i,"decision")){let v=i.decision,u=e;if(typeof v!="string")return kr.errors=[{}],!1;if(!(v==="allow"||v===
"deny"||v==="hold"))return kr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){
let u=i.reasons,k=e;if(e===k)if(Array.isArray(u)){if(u.length>100)return kr.errors=[{}],!1;{var p=!0;let o=u.length;for(let a=0;a<
o;a++){let n=e;Tr(u[a],{instancePath:G+"/reasons/"+a,parentData:u,parentDataProperty:a,rootData:V})||(r=r===null?Tr.errors:
r.concat(Tr.errors),e=r.length);var p=n===e;if(!p)break}}}else return kr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){
if(i.until!==void 0&&s.call(i,"until")){let k=i.until,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return kr.
errors=[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>253402300799||isNaN(k))return kr.errors=[{}],!1;if(k<0||isNaN(
k))return kr.errors=[{}],!1}var t=d===e}else var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let k=i.limits,d=e;
if(e===d)if(k&&typeof k=="object"&&!Array.isArray(k)){let a=e;for(let n of Object.keys(k))if(!(n==="rows"||n==="statemen\
tSeconds"||n==="sessionRows"||n==="heldRows"))return kr.errors=[{}],!1;if(a===e){if(k.rows!==void 0&&s.call(k,"rows")){let n=k.
rows,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return kr.errors=[{}],!1;if(e===_&&typeof n=="number"&&
isFinite(n)){if(n>1e9||isNaN(n))return kr.errors=[{}],!1;if(n<1||isNaN(n))return kr.errors=[{}],!1}var m=_===e}else var m=!0;
if(m){if(k.statementSeconds!==void 0&&s.call(k,"statementSeconds")){let _=k.statementSeconds,c=e;if(!(typeof _=="number"&&
!(_%1)&&!isNaN(_)&&isFinite(_)))return kr.errors=[{}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>31622400||isNaN(
_))return kr.errors=[{}],!1;if(_<1||isNaN(_))return kr.errors=[{}],!1}var m=c===e}else var m=!0;if(m){if(k.sessionRows!==
void 0&&s.call(k,"sessionRows")){let c=k.sessionRows,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return kr.
errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>1e12||isNaN(c))return kr.errors=[{}],!1;if(c<1||isNaN(c))
return kr.errors=[{}],!1}var m=x===e}else var m=!0;if(m)if(k.heldRows!==void 0&&s.call(k,"heldRows")){let c=k.heldRows,x=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return kr.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(
c)){if(c>1e9||isNaN(c))return kr.errors=[{}],!1;if(c<1||isNaN(c))return kr.errors=[{}],!1}var m=x===e}else var m=!0}}}}else
return kr.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else return kr.errors=[{}],!1;return kr.errors=r,e===0}function xi(i,{
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;Br(i,{instancePath:G,
parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var v=b===e;v&&(p=
!0,m=0);let y=e;mr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?mr.errors:r.concat(mr.
errors),e=r.length);var v=y===e;if(v&&p)p=!1,m=[m,1];else{v&&(p=!0,m=1);let u=e;kr(i,{instancePath:G,parentData:ue,parentDataProperty:de,
rootData:V})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var v=u===e;v&&p?(p=!1,m=[m,2]):v&&(p=!0,m=2)}if(p)e=
t,r!==null&&(t?r.length=t:r=null);else{let u={};return r===null?r=[u]:r.push(u),e++,xi.errors=r,!1}return xi.errors=r,e===
0}var Bi=yi,ws={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
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
digest:{$ref:"words#/$defs/digest"},breakGlass:{type:"boolean",const:!0,description:"An offline key signed it, with GitH\
ub down."}},description:"The bundle that decided."},address:{type:"string",minLength:0,maxLength:2048,description:"The c\
lient's address and port."},protocol:{type:"string",minLength:0,maxLength:2048,description:"The protocol."},now:{type:"i\
nteger",minimum:0,maximum:253402300799,description:"The instant it was decided for, in seconds."},grantAsked:{type:"bool\
ean",description:"The token was issued for this one grant."},claimsCut:{type:"boolean",description:"Some claims did not \
fit and are left out."},application:{type:"string",minLength:0,maxLength:2048,description:"What the client calls itself;\
 not proved."},trial:{type:"boolean",description:"A trial issuer vouched."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A se\
ssion starts."},Gr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),Dr=new RegExp("\
^[0-9a-f]{64}$","u"),Vr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function ge(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.v===void 0||!s.call(i,
"v"))&&(a="v")||(i.n===void 0||!s.call(i,"n"))&&(a="n")||(i.at===void 0||!s.call(i,"at"))&&(a="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(a="prev")||(i.type===void 0||!s.call(i,"type"))&&(a="type")||(i.session===void 0||!s.call(i,"session"))&&
(a="session")||(i.journal===void 0||!s.call(i,"journal"))&&(a="journal")||(i.key===void 0||!s.call(i,"key"))&&(a="key")||
(i.subject===void 0||!s.call(i,"subject"))&&(a="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(a="tokenId")||(i.
resource===void 0||!s.call(i,"resource"))&&(a="resource")||(i.role===void 0||!s.call(i,"role"))&&(a="role")||(i.grant===
void 0||!s.call(i,"grant"))&&(a="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(a="grantUntil")||(i.bundle===
void 0||!s.call(i,"bundle"))&&(a="bundle")||(i.address===void 0||!s.call(i,"address"))&&(a="address")||(i.protocol===void 0||
!s.call(i,"protocol"))&&(a="protocol"))return ge.errors=[{}],!1;{let n=e;for(let _ of Object.keys(i))if(!s.call(ws.properties,
_))return ge.errors=[{}],!1;if(n===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(
_)&&isFinite(_)))return ge.errors=[{}],!1;if(_!==1)return ge.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let c=i.n,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ge.errors=[{}],!1;if(e===x&&
typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ge.errors=[{}],!1;if(c<1||isNaN(c))return ge.errors=
[{}],!1}var t=x===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,N=e;if(e===N)if(typeof x=="string"){
if(l(x)>24)return ge.errors=[{}],!1;if(l(x)<24)return ge.errors=[{}],!1;if(!Gr.test(x))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)if(typeof N==
"string"){if(l(N)>64)return ge.errors=[{}],!1;if(l(N)<64)return ge.errors=[{}],!1;if(!Dr.test(N))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.type,$=e;if(typeof F!=
"string")return ge.errors=[{}],!1;if(F!=="session-start")return ge.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.session!==
void 0&&s.call(i,"session")){let $=i.session,j=e;if(e===j)if(typeof $=="string"){if(l($)>64)return ge.errors=[{}],!1;if(l(
$)<8)return ge.errors=[{}],!1;if(!Xr.test($))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(i.journal!==void 0&&s.call(i,"journal")){let j=i.journal,A=e;if(e===A)if(typeof j=="string"){if(l(j)>64)return ge.
errors=[{}],!1;if(l(j)<8)return ge.errors=[{}],!1;if(!Xr.test(j))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;
var t=A===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let A=i.key,h=e;if(e===e)if(typeof A=="string"){if(l(
A)>128)return ge.errors=[{}],!1;if(l(A)<1)return ge.errors=[{}],!1;if(!$r.test(A))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let h=i.subject,g=e,f=e,P=!1,
w=null,O=e;if(e===O)if(h&&typeof h=="object"&&!Array.isArray(h)){let Z;if((h.kind===void 0||!s.call(h,"kind"))&&(Z="kind")||
(h.name===void 0||!s.call(h,"name"))&&(Z="name")||(h.issuer===void 0||!s.call(h,"issuer"))&&(Z="issuer")||(h.subject===void 0||
!s.call(h,"subject"))&&(Z="subject")||(h.claims===void 0||!s.call(h,"claims"))&&(Z="claims")||(h.authenticatedAt===void 0||
!s.call(h,"authenticatedAt"))&&(Z="authenticatedAt")){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let W of Object.
keys(h))if(!(W==="kind"||W==="name"||W==="issuer"||W==="subject"||W==="claims"||W==="authenticatedAt")){let H={};r===null?
r=[H]:r.push(H),e++;break}if(E===e){if(h.kind!==void 0&&s.call(h,"kind")){let W=h.kind,H=e;if(typeof W!="string"){let L={};
r===null?r=[L]:r.push(L),e++}if(W!=="user"){let L={};r===null?r=[L]:r.push(L),e++}var p=H===e}else var p=!0;if(p){if(h.name!==
void 0&&s.call(h,"name")){let H=h.name,D=e;if(e===D)if(typeof H=="string"){if(l(H)>2048){let I={};r===null?r=[I]:r.push(
I),e++}else if(l(H)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var p=D===e}else
var p=!0;if(p){if(h.issuer!==void 0&&s.call(h,"issuer")){let D=h.issuer,L=e;if(e===L)if(typeof D=="string"){if(l(D)>2048){
let T={};r===null?r=[T]:r.push(T),e++}else if(l(D)<0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:
r.push(T),e++}var p=L===e}else var p=!0;if(p){if(h.subject!==void 0&&s.call(h,"subject")){let L=h.subject,I=e;if(e===I)if(typeof L==
"string"){if(l(L)>2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(L)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{
let q={};r===null?r=[q]:r.push(q),e++}var p=I===e}else var p=!0;if(p){if(h.claims!==void 0&&s.call(h,"claims")){let I=h.
claims,T=e;if(e===T)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){let C={};r===null?r=[C]:r.
push(C),e++}else{for(let C of Object.keys(I)){let U=e;if(e===U)if(typeof C=="string"){if(l(C)>1024){let K={};r===null?r=
[K]:r.push(K),e++}else if(l(C)<1){let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var m=U===
e;if(!m){let K={};r===null?r=[K]:r.push(K),e++;break}}if(m)for(let C of Object.keys(I)){let U=I[C],K=e;if(e===K)if(Array.
isArray(U))if(U.length>1e4){let X={};r===null?r=[X]:r.push(X),e++}else{var b=!0;let X=U.length;for(let fe=0;fe<X;fe++){let ve=U[fe],
ke=e;if(e===ke)if(typeof ve=="string"){if(l(ve)>2048){let oe={};r===null?r=[oe]:r.push(oe),e++}else if(l(ve)<0){let oe={};
r===null?r=[oe]:r.push(oe),e++}}else{let oe={};r===null?r=[oe]:r.push(oe),e++}var b=ke===e;if(!b)break}}else{let X={};r===
null?r=[X]:r.push(X),e++}var y=K===e;if(!y)break}}else{let C={};r===null?r=[C]:r.push(C),e++}var p=T===e}else var p=!0;if(p)
if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let I=h.authenticatedAt,T=e;if(!(typeof I=="number"&&!(I%1)&&
!isNaN(I)&&isFinite(I))){let C={};r===null?r=[C]:r.push(C),e++}if(e===T&&typeof I=="number"&&isFinite(I)){if(I>253402300799||
isNaN(I)){let C={};r===null?r=[C]:r.push(C),e++}else if(I<0||isNaN(I)){let C={};r===null?r=[C]:r.push(C),e++}}var p=T===
e}else var p=!0}}}}}}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var d=O===e;d&&(P=!0,w=0);let S=e;if(e===S)if(h&&typeof h==
"object"&&!Array.isArray(h)){let Z;if((h.kind===void 0||!s.call(h,"kind"))&&(Z="kind")||(h.issuer===void 0||!s.call(h,"i\
ssuer"))&&(Z="issuer")||(h.claims===void 0||!s.call(h,"claims"))&&(Z="claims")||(h.authenticatedAt===void 0||!s.call(h,"\
authenticatedAt"))&&(Z="authenticatedAt")){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let W of Object.keys(h))
if(!(W==="kind"||W==="issuer"||W==="claims"||W==="authenticatedAt")){let H={};r===null?r=[H]:r.push(H),e++;break}if(E===
e){if(h.kind!==void 0&&s.call(h,"kind")){let W=h.kind,H=e;if(typeof W!="string"){let L={};r===null?r=[L]:r.push(L),e++}if(W!==
"workload"){let L={};r===null?r=[L]:r.push(L),e++}var v=H===e}else var v=!0;if(v){if(h.issuer!==void 0&&s.call(h,"issuer")){
let H=h.issuer,D=e;if(e===D)if(typeof H=="string"){if(l(H)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(H)<0){let I={};
r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else var v=!0;if(v){if(h.claims!==void 0&&
s.call(h,"claims")){let D=h.claims,L=e;if(e===L)if(D&&typeof D=="object"&&!Array.isArray(D))if(Object.keys(D).length>100){
let T={};r===null?r=[T]:r.push(T),e++}else{for(let T of Object.keys(D)){let q=e;if(e===q)if(typeof T=="string"){if(l(T)>
1024){let C={};r===null?r=[C]:r.push(C),e++}else if(l(T)<1){let C={};r===null?r=[C]:r.push(C),e++}}else{let C={};r===null?
r=[C]:r.push(C),e++}var u=q===e;if(!u){let C={};r===null?r=[C]:r.push(C),e++;break}}if(u)for(let T of Object.keys(D)){let q=D[T],
C=e;if(e===C)if(typeof q=="string"){if(l(q)>2048){let U={};r===null?r=[U]:r.push(U),e++}else if(l(q)<0){let U={};r===null?
r=[U]:r.push(U),e++}}else{let U={};r===null?r=[U]:r.push(U),e++}var k=C===e;if(!k)break}}else{let T={};r===null?r=[T]:r.
push(T),e++}var v=L===e}else var v=!0;if(v)if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let D=h.authenticatedAt,
L=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let T={};r===null?r=[T]:r.push(T),e++}if(e===L&&typeof D==
"number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let T={};r===null?r=[T]:r.push(T),e++}else if(D<0||isNaN(D)){let T={};
r===null?r=[T]:r.push(T),e++}}var v=L===e}else var v=!0}}}}}else{let Z={};r===null?r=[Z]:r.push(Z),e++}var d=S===e;if(d&&
P?(P=!1,w=[w,1]):d&&(P=!0,w=1),P)e=f,r!==null&&(f?r.length=f:r=null);else{let Z={};return r===null?r=[Z]:r.push(Z),e++,ge.
errors=r,!1}var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let g=i.tokenId,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>2048)return ge.errors=[{}],!1;if(l(g)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let f=i.resource,P=e;if(e===P)if(typeof f=="string"){
if(l(f)>2048)return ge.errors=[{}],!1;if(l(f)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let P=i.role,w=e;if(e===w)if(typeof P=="string"){if(l(P)>2048)return ge.errors=
[{}],!1;if(l(P)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let w=i.grant,O=e;if(e===O)if(typeof w=="string"){if(l(w)>2048)return ge.errors=[{}],!1;if(l(w)<0)return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let O=i.grantUntil,S=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ge.errors=[{}],!1;if(e===S&&
typeof O=="number"&&isFinite(O)){if(O>253402300799||isNaN(O))return ge.errors=[{}],!1;if(O<0||isNaN(O))return ge.errors=
[{}],!1}var t=S===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let S=i.bundle,M=e;if(e===M)if(S&&typeof S==
"object"&&!Array.isArray(S)){let E;if((S.revision===void 0||!s.call(S,"revision"))&&(E="revision")||(S.seq===void 0||!s.
call(S,"seq"))&&(E="seq")||(S.digest===void 0||!s.call(S,"digest"))&&(E="digest"))return ge.errors=[{}],!1;{let W=e;for(let H of Object.
keys(S))if(!(H==="revision"||H==="seq"||H==="digest"||H==="breakGlass"))return ge.errors=[{}],!1;if(W===e){if(S.revision!==
void 0&&s.call(S,"revision")){let H=S.revision,D=e;if(e===D)if(typeof H=="string"){if(l(H)>73)return ge.errors=[{}],!1;if(l(
H)<1)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var o=D===e}else var o=!0;if(o){if(S.seq!==void 0&&s.call(S,
"seq")){let D=S.seq,L=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ge.errors=[{}],!1;if(e===L&&typeof D==
"number"&&isFinite(D)){if(D>9007199254740991||isNaN(D))return ge.errors=[{}],!1;if(D<0||isNaN(D))return ge.errors=[{}],!1}
var o=L===e}else var o=!0;if(o){if(S.digest!==void 0&&s.call(S,"digest")){let L=S.digest,I=e;if(e===e)if(typeof L=="stri\
ng"){if(l(L)>71)return ge.errors=[{}],!1;if(l(L)<71)return ge.errors=[{}],!1;if(!ei.test(L))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var o=I===e}else var o=!0;if(o)if(S.breakGlass!==void 0&&s.call(S,"breakGlass")){let L=S.breakGlass,
I=e;if(typeof L!="boolean")return ge.errors=[{}],!1;if(L!==!0)return ge.errors=[{}],!1;var o=I===e}else var o=!0}}}}}else
return ge.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let M=i.address,Z=e;
if(e===Z)if(typeof M=="string"){if(l(M)>2048)return ge.errors=[{}],!1;if(l(M)<0)return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let Z=i.protocol,E=e;if(e===
E)if(typeof Z=="string"){if(l(Z)>2048)return ge.errors=[{}],!1;if(l(Z)<0)return ge.errors=[{}],!1}else return ge.errors=
[{}],!1;var t=E===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let E=i.now,W=e;if(!(typeof E=="number"&&!(E%
1)&&!isNaN(E)&&isFinite(E)))return ge.errors=[{}],!1;if(e===W&&typeof E=="number"&&isFinite(E)){if(E>253402300799||isNaN(
E))return ge.errors=[{}],!1;if(E<0||isNaN(E))return ge.errors=[{}],!1}var t=W===e}else var t=!0;if(t){if(i.grantAsked!==
void 0&&s.call(i,"grantAsked")){let W=e;if(typeof i.grantAsked!="boolean")return ge.errors=[{}],!1;var t=W===e}else var t=!0;
if(t){if(i.claimsCut!==void 0&&s.call(i,"claimsCut")){let H=e;if(typeof i.claimsCut!="boolean")return ge.errors=[{}],!1;
var t=H===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"application")){let D=i.application,L=e;if(e===L)if(typeof D==
"string"){if(l(D)>2048)return ge.errors=[{}],!1;if(l(D)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=L===
e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let L=e;if(typeof i.trial!="boolean")return ge.errors=[{}],
!1;var t=L===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let I=i.kid,T=e;if(e===e)if(typeof I=="string"){if(l(
I)>128)return ge.errors=[{}],!1;if(l(I)<1)return ge.errors=[{}],!1;if(!$r.test(I))return ge.errors=[{}],!1}else return ge.
errors=[{}],!1;var t=T===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let I=i.sig,T=e;if(e===T)if(typeof I==
"string"){if(l(I)>86)return ge.errors=[{}],!1;if(l(I)<86)return ge.errors=[{}],!1;if(!Vr.test(I))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=T===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return ge.errors=[{}],!1;return ge.errors=
r,e===0}var As={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","statement","text","changed",
"parts","decision","reasons","revision"],properties:{v:{type:"integer",const:1,description:"The version of the format."},
n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"str\
ing",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"\
a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,
pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; \
zeros for the first."},type:{type:"string",const:"statement",description:"A statement is decided; on stable storage befo\
re it is forwarded."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"Its number in the sessio\
n."},now:{type:"integer",minimum:0,maximum:253402300799,description:"The instant it was decided for, in seconds."},text:{
type:"string",maxLength:131072,description:"As received; literals of masked columns are masked."},textCut:{$ref:"record#\
/$defs/recordedCut"},changed:{type:"boolean",description:"Masks were compiled in."},compiled:{$ref:"words#/$defs/digest",
description:"Digest of what goes upstream."},prepared:{type:"string",minLength:0,maxLength:2048,description:"Name of the\
 prepared statement."},binds:{type:"array",maxItems:1e3,items:{$ref:"record#/$defs/recordedBind"},description:"Bind valu\
es."},bindCount:{type:"integer",minimum:0,maximum:65535,description:"How many there were, when not all are kept."},parts:{
type:"array",maxItems:100,items:{$ref:"record#/$defs/recordedPart"},description:"Facts of each statement."},partCount:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"How many there were, when not all are kept."},namesCut:{type:"b\
oolean",description:"Some names did not fit and are left out."},decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},by:{type:"string",enum:["session","protocol"],description:"Who refused, where it was not the policy."},reasons:{
type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},revision:{type:"string",minLength:1,
maxLength:73,description:"The commit of the bundle, or none."},kid:{$ref:"words#/$defs/keyId",description:"The key that \
signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",
description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A statement is de\
cided; on stable storage before it is forwarded."},tt={type:"object",additionalProperties:!1,required:["value"],properties:{
value:{type:["string","null"],maxLength:131072,description:"The value, or [masked]."},encoding:{type:"string",const:"bas\
e64",description:"Sent in binary form."},masked:{type:"boolean",description:"It belongs to a masked column."},bytes:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"Bytes of the whole, when it was cut."}},description:"One bind v\
alue."};function Jr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let p;if((i.bytes===void 0||!s.call(i,"bytes"))&&(p="bytes")||(i.digest===void 0||
!s.call(i,"digest"))&&(p="digest"))return Jr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="bytes"||b==="\
digest"))return Jr.errors=[{}],!1;if(m===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let b=i.bytes,y=e;if(!(typeof b=="nu\
mber"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Jr.errors=[{}],!1;if(e===y&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||
isNaN(b))return Jr.errors=[{}],!1;if(b<0||isNaN(b))return Jr.errors=[{}],!1}var t=y===e}else var t=!0;if(t)if(i.digest!==
void 0&&s.call(i,"digest")){let b=i.digest,y=e;if(e===e)if(typeof b=="string"){if(l(b)>71)return Jr.errors=[{}],!1;if(l(
b)<71)return Jr.errors=[{}],!1;if(!ei.test(b))return Jr.errors=[{}],!1}else return Jr.errors=[{}],!1;var t=y===e}else var t=!0}}}else
return Jr.errors=[{}],!1;return Jr.errors=r,e===0}var js={type:"object",additionalProperties:!1,required:["kinds","tags",
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
ouches a masked column."}},description:"Facts of one statement."},lt={type:"string",enum:["create","alter","drop","grant\
-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase",
"without-condition"],description:"A finer name of a statement, for guards."};function Pr(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.
code===void 0||!s.call(i,"code"))&&(p="code")||(i.message===void 0||!s.call(i,"message"))&&(p="message"))return Pr.errors=
[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="code"||b==="message"))return Pr.errors=[{}],!1;if(m===e){if(i.code!==
void 0&&s.call(i,"code")){let b=i.code,y=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return Pr.errors=[{}],!1;if(l(b)<
1)return Pr.errors=[{}],!1;if(!Ni.test(b))return Pr.errors=[{}],!1}else return Pr.errors=[{}],!1;var t=y===e}else var t=!0;
if(t)if(i.message!==void 0&&s.call(i,"message")){let b=i.message,y=e;if(e===y)if(typeof b=="string"){if(l(b)>4096)return Pr.
errors=[{}],!1;if(l(b)<1)return Pr.errors=[{}],!1}else return Pr.errors=[{}],!1;var t=y===e}else var t=!0}}}else return Pr.
errors=[{}],!1;return Pr.errors=r,e===0}function Re(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.kinds===void 0||!s.call(i,"kinds"))&&(a=
"kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(a="tags")||(i.reads===void 0||!s.call(i,"reads"))&&(a="reads")||(i.writes===
void 0||!s.call(i,"writes"))&&(a="writes")||(i.masked===void 0||!s.call(i,"masked"))&&(a="masked"))return Re.errors=[{}],
!1;{let n=e;for(let _ of Object.keys(i))if(!s.call(js.properties,_))return Re.errors=[{}],!1;if(n===e){if(i.kinds!==void 0&&
s.call(i,"kinds")){let _=i.kinds,c=e;if(e===c)if(Array.isArray(_)){if(_.length>15)return Re.errors=[{}],!1;{var t=!0;let N=_.
length;for(let F=0;F<N;F++){let $=_[F],j=e;if(typeof $!="string")return Re.errors=[{}],!1;if(!($==="select"||$==="insert"||
$==="update"||$==="delete"||$==="merge"||$==="truncate"||$==="ddl"||$==="call"||$==="do"||$==="lock"||$==="notify"||$===
"maintenance"||$==="set"||$==="other"))return Re.errors=[{}],!1;var t=j===e;if(!t)break}}}else return Re.errors=[{}],!1;
var p=c===e}else var p=!0;if(p){if(i.tags!==void 0&&s.call(i,"tags")){let c=i.tags,x=e;if(e===x)if(Array.isArray(c)){if(c.
length>13)return Re.errors=[{}],!1;{var m=!0;let F=c.length;for(let $=0;$<F;$++){let j=c[$],A=e;if(typeof j!="string")return Re.
errors=[{}],!1;if(!(j==="create"||j==="alter"||j==="drop"||j==="grant-rights"||j==="alter-system"||j==="alter-role"||j===
"copy"||j==="copy-file"||j==="copy-program"||j==="explain-analyze"||j==="prepare"||j==="cursor"||j==="two-phase"||j==="w\
ithout-condition"))return Re.errors=[{}],!1;var m=A===e;if(!m)break}}}else return Re.errors=[{}],!1;var p=x===e}else var p=!0;
if(p){if(i.reads!==void 0&&s.call(i,"reads")){let x=i.reads,N=e;if(e===N)if(Array.isArray(x)){if(x.length>256)return Re.
errors=[{}],!1;{var b=!0;let $=x.length;for(let j=0;j<$;j++){let A=x[j],h=e;if(e===h)if(typeof A=="string"){if(l(A)>2048)
return Re.errors=[{}],!1;if(l(A)<0)return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var b=h===e;if(!b)break}}}else
return Re.errors=[{}],!1;var p=N===e}else var p=!0;if(p){if(i.writes!==void 0&&s.call(i,"writes")){let N=i.writes,F=e;if(e===
F)if(Array.isArray(N)){if(N.length>256)return Re.errors=[{}],!1;{var y=!0;let j=N.length;for(let A=0;A<j;A++){let h=N[A],
g=e;if(e===g)if(typeof h=="string"){if(l(h)>2048)return Re.errors=[{}],!1;if(l(h)<0)return Re.errors=[{}],!1}else return Re.
errors=[{}],!1;var y=g===e;if(!y)break}}}else return Re.errors=[{}],!1;var p=F===e}else var p=!0;if(p){if(i.functions!==
void 0&&s.call(i,"functions")){let F=i.functions,$=e;if(e===$)if(Array.isArray(F)){if(F.length>256)return Re.errors=[{}],
!1;{var v=!0;let A=F.length;for(let h=0;h<A;h++){let g=F[h],f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return Re.errors=
[{}],!1;if(l(g)<0)return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var v=f===e;if(!v)break}}}else return Re.errors=
[{}],!1;var p=$===e}else var p=!0;if(p){if(i.lookups!==void 0&&s.call(i,"lookups")){let $=i.lookups,j=e;if(e===j)if(Array.
isArray($)){if($.length>256)return Re.errors=[{}],!1;{var u=!0;let h=$.length;for(let g=0;g<h;g++){let f=$[g],P=e;if(e===
P)if(typeof f=="string"){if(l(f)>2048)return Re.errors=[{}],!1;if(l(f)<0)return Re.errors=[{}],!1}else return Re.errors=
[{}],!1;var u=P===e;if(!u)break}}}else return Re.errors=[{}],!1;var p=j===e}else var p=!0;if(p){if(i.columns!==void 0&&s.
call(i,"columns")){let j=i.columns,A=e;if(e===A)if(Array.isArray(j)){if(j.length>256)return Re.errors=[{}],!1;{var k=!0;
let g=j.length;for(let f=0;f<g;f++){let P=j[f],w=e;if(e===w)if(typeof P=="string"){if(l(P)>2048)return Re.errors=[{}],!1;
if(l(P)<0)return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var k=w===e;if(!k)break}}}else return Re.errors=[{}],!1;
var p=A===e}else var p=!0;if(p){if(i.behind!==void 0&&s.call(i,"behind")){let A=i.behind,h=e;if(e===h)if(Array.isArray(A)){
if(A.length>256)return Re.errors=[{}],!1;{var d=!0;let f=A.length;for(let P=0;P<f;P++){let w=A[P],O=e;if(e===O)if(typeof w==
"string"){if(l(w)>2048)return Re.errors=[{}],!1;if(l(w)<0)return Re.errors=[{}],!1}else return Re.errors=[{}],!1;var d=O===
e;if(!d)break}}}else return Re.errors=[{}],!1;var p=h===e}else var p=!0;if(p){if(i.catalogueOnly!==void 0&&s.call(i,"cat\
alogueOnly")){let h=e;if(typeof i.catalogueOnly!="boolean")return Re.errors=[{}],!1;var p=h===e}else var p=!0;if(p){if(i.
writesAtMost!==void 0&&s.call(i,"writesAtMost")){let g=i.writesAtMost,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return Re.errors=[{}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return Re.errors=
[{}],!1;if(g<0||isNaN(g))return Re.errors=[{}],!1}var p=f===e}else var p=!0;if(p){if(i.refusals!==void 0&&s.call(i,"refu\
sals")){let f=i.refusals,P=e;if(e===P)if(Array.isArray(f)){if(f.length>16)return Re.errors=[{}],!1;{var o=!0;let O=f.length;
for(let S=0;S<O;S++){let M=e;Pr(f[S],{instancePath:G+"/refusals/"+S,parentData:f,parentDataProperty:S,rootData:V})||(r=r===
null?Pr.errors:r.concat(Pr.errors),e=r.length);var o=M===e;if(!o)break}}}else return Re.errors=[{}],!1;var p=P===e}else var p=!0;
if(p)if(i.masked!==void 0&&s.call(i,"masked")){let f=e;if(typeof i.masked!="boolean")return Re.errors=[{}],!1;var p=f===
e}else var p=!0}}}}}}}}}}}}}else return Re.errors=[{}],!1;return Re.errors=r,e===0}function je(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.statement===void 0||
!s.call(i,"statement"))&&(v="statement")||(i.text===void 0||!s.call(i,"text"))&&(v="text")||(i.changed===void 0||!s.call(
i,"changed"))&&(v="changed")||(i.parts===void 0||!s.call(i,"parts"))&&(v="parts")||(i.decision===void 0||!s.call(i,"deci\
sion"))&&(v="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(v="reasons")||(i.revision===void 0||!s.call(i,"rev\
ision"))&&(v="revision"))return je.errors=[{}],!1;{let u=e;for(let k of Object.keys(i))if(!s.call(As.properties,k))return je.
errors=[{}],!1;if(u===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return je.errors=[{}],!1;if(k!==1)return je.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let d=i.n,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return je.errors=[{}],!1;if(e===o&&typeof d==
"number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return je.errors=[{}],!1;if(d<1||isNaN(d))return je.errors=[{}],!1}
var t=o===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let o=i.at,a=e;if(e===a)if(typeof o=="string"){if(l(o)>
24)return je.errors=[{}],!1;if(l(o)<24)return je.errors=[{}],!1;if(!Gr.test(o))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let a=i.prev,n=e;if(e===n)if(typeof a=="st\
ring"){if(l(a)>64)return je.errors=[{}],!1;if(l(a)<64)return je.errors=[{}],!1;if(!Dr.test(a))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let n=i.type,_=e;if(typeof n!=
"string")return je.errors=[{}],!1;if(n!=="statement")return je.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.statement!==
void 0&&s.call(i,"statement")){let _=i.statement,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return je.
errors=[{}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return je.errors=[{}],!1;if(_<
1||isNaN(_))return je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let c=i.now,x=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return je.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(
c)){if(c>253402300799||isNaN(c))return je.errors=[{}],!1;if(c<0||isNaN(c))return je.errors=[{}],!1}var t=x===e}else var t=!0;
if(t){if(i.text!==void 0&&s.call(i,"text")){let x=i.text,N=e;if(e===N)if(typeof x=="string"){if(l(x)>131072)return je.errors=
[{}],!1}else return je.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.textCut!==void 0&&s.call(i,"textCut")){let N=e;
Jr(i.textCut,{instancePath:G+"/textCut",parentData:i,parentDataProperty:"textCut",rootData:V})||(r=r===null?Jr.errors:r.
concat(Jr.errors),e=r.length);var t=N===e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"changed")){let F=e;if(typeof i.
changed!="boolean")return je.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.compiled!==void 0&&s.call(i,"compiled")){
let $=i.compiled,j=e;if(e===e)if(typeof $=="string"){if(l($)>71)return je.errors=[{}],!1;if(l($)<71)return je.errors=[{}],
!1;if(!ei.test($))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.prepared!==
void 0&&s.call(i,"prepared")){let j=i.prepared,A=e;if(e===A)if(typeof j=="string"){if(l(j)>2048)return je.errors=[{}],!1;
if(l(j)<0)return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.binds!==void 0&&s.
call(i,"binds")){let A=i.binds,h=e;if(e===h)if(Array.isArray(A)){if(A.length>1e3)return je.errors=[{}],!1;{var p=!0;let f=A.
length;for(let P=0;P<f;P++){let w=A[P],O=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let M;if((w.value===void 0||
!s.call(w,"value"))&&(M="value"))return je.errors=[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="value"||E==="en\
coding"||E==="masked"||E==="bytes"))return je.errors=[{}],!1;if(Z===e){if(w.value!==void 0&&s.call(w,"value")){let E=w.value,
W=e;if(typeof E!="string"&&E!==null)return je.errors=[{}],!1;if(e===W&&typeof E=="string"&&l(E)>131072)return je.errors=
[{}],!1;var m=W===e}else var m=!0;if(m){if(w.encoding!==void 0&&s.call(w,"encoding")){let W=w.encoding,H=e;if(typeof W!=
"string")return je.errors=[{}],!1;if(W!=="base64")return je.errors=[{}],!1;var m=H===e}else var m=!0;if(m){if(w.masked!==
void 0&&s.call(w,"masked")){let H=e;if(typeof w.masked!="boolean")return je.errors=[{}],!1;var m=H===e}else var m=!0;if(m)
if(w.bytes!==void 0&&s.call(w,"bytes")){let H=w.bytes,D=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H)))return je.
errors=[{}],!1;if(e===D&&typeof H=="number"&&isFinite(H)){if(H>9007199254740991||isNaN(H))return je.errors=[{}],!1;if(H<
0||isNaN(H))return je.errors=[{}],!1}var m=D===e}else var m=!0}}}}}else return je.errors=[{}],!1;var p=O===e;if(!p)break}}}else
return je.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.bindCount!==void 0&&s.call(i,"bindCount")){let h=i.bindCount,
g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return je.errors=[{}],!1;if(e===g&&typeof h=="number"&&isFinite(
h)){if(h>65535||isNaN(h))return je.errors=[{}],!1;if(h<0||isNaN(h))return je.errors=[{}],!1}var t=g===e}else var t=!0;if(t){
if(i.parts!==void 0&&s.call(i,"parts")){let g=i.parts,f=e;if(e===f)if(Array.isArray(g)){if(g.length>100)return je.errors=
[{}],!1;{var b=!0;let w=g.length;for(let O=0;O<w;O++){let S=e;Re(g[O],{instancePath:G+"/parts/"+O,parentData:g,parentDataProperty:O,
rootData:V})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var b=S===e;if(!b)break}}}else return je.errors=[{}],
!1;var t=f===e}else var t=!0;if(t){if(i.partCount!==void 0&&s.call(i,"partCount")){let f=i.partCount,P=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return je.errors=[{}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return je.errors=[{}],!1;if(f<0||isNaN(f))return je.errors=[{}],!1}var t=P===e}else var t=!0;if(t){if(i.namesCut!==
void 0&&s.call(i,"namesCut")){let P=e;if(typeof i.namesCut!="boolean")return je.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.decision!==void 0&&s.call(i,"decision")){let w=i.decision,O=e;if(typeof w!="string")return je.errors=[{}],!1;
if(!(w==="allow"||w==="deny"||w==="hold"))return je.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.by!==void 0&&s.call(
i,"by")){let O=i.by,S=e;if(typeof O!="string")return je.errors=[{}],!1;if(!(O==="session"||O==="protocol"))return je.errors=
[{}],!1;var t=S===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let S=i.reasons,M=e;if(e===M)if(Array.
isArray(S)){if(S.length>16)return je.errors=[{}],!1;{var y=!0;let E=S.length;for(let W=0;W<E;W++){let H=e;Pr(S[W],{instancePath:G+
"/reasons/"+W,parentData:S,parentDataProperty:W,rootData:V})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var y=H===
e;if(!y)break}}}else return je.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"revision")){
let M=i.revision,Z=e;if(e===Z)if(typeof M=="string"){if(l(M)>73)return je.errors=[{}],!1;if(l(M)<1)return je.errors=[{}],
!1}else return je.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let Z=i.kid,E=e;if(e===
e)if(typeof Z=="string"){if(l(Z)>128)return je.errors=[{}],!1;if(l(Z)<1)return je.errors=[{}],!1;if(!$r.test(Z))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=E===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let Z=i.
sig,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>86)return je.errors=[{}],!1;if(l(Z)<86)return je.errors=[{}],!1;if(!Vr.test(
Z))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=E===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}else return je.
errors=[{}],!1;return je.errors=r,e===0}var Ns={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
 every line before it."}},description:"A statement went so."},xs=new RegExp("^[0-9A-Z]{5}$","u"),ot={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function ci(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0,t=e,p=!1,m=null,b=e;if(e===b)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let o;if((i.digest===void 0||!s.call(i,"digest"))&&(o="digest")){let a={};r===null?r=[a]:r.push(a),
e++}else{let a=e;for(let n of Object.keys(i))if(n!=="digest"){let _={};r===null?r=[_]:r.push(_),e++;break}if(a===e&&i.digest!==
void 0&&s.call(i,"digest")){let n=i.digest;if(e===e)if(typeof n=="string"){if(l(n)>71){let _={};r===null?r=[_]:r.push(_),
e++}else if(l(n)<71){let _={};r===null?r=[_]:r.push(_),e++}else if(!ei.test(n)){let _={};r===null?r=[_]:r.push(_),e++}}else{
let _={};r===null?r=[_]:r.push(_),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var d=b===e;d&&(p=!0,m=0);let y=e;if(e===
y)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.rows===void 0||!s.call(i,"rows"))&&(o="rows")){let a={};r===null?
r=[a]:r.push(a),e++}else{let a=e;for(let n of Object.keys(i))if(!(n==="rows"||n==="cut")){let _={};r===null?r=[_]:r.push(
_),e++;break}if(a===e){if(i.rows!==void 0&&s.call(i,"rows")){let n=i.rows,_=e;if(e===_)if(Array.isArray(n))if(n.length>1e4){
let x={};r===null?r=[x]:r.push(x),e++}else{var v=!0;let x=n.length;for(let N=0;N<x;N++){let F=n[N],$=e;if(e===$)if(Array.
isArray(F))if(F.length>2e3){let A={};r===null?r=[A]:r.push(A),e++}else{var u=!0;let A=F.length;for(let h=0;h<A;h++){let g=F[h],
f=e;if(typeof g!="string"&&g!==null){let w={};r===null?r=[w]:r.push(w),e++}if(e===f&&typeof g=="string"&&l(g)>131072){let w={};
r===null?r=[w]:r.push(w),e++}var u=f===e;if(!u)break}}else{let A={};r===null?r=[A]:r.push(A),e++}var v=$===e;if(!v)break}}else{
let x={};r===null?r=[x]:r.push(x),e++}var k=_===e}else var k=!0;if(k)if(i.cut!==void 0&&s.call(i,"cut")){let n=e;if(typeof i.
cut!="boolean"){let c={};r===null?r=[c]:r.push(c),e++}var k=n===e}else var k=!0}}}else{let o={};r===null?r=[o]:r.push(o),
e++}var d=y===e;if(d&&p?(p=!1,m=[m,1]):d&&(p=!0,m=1),p)e=t,r!==null&&(t?r.length=t:r=null);else{let o={};return r===null?
r=[o]:r.push(o),e++,ci.errors=r,!1}return ci.errors=r,e===0}function we(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.v===void 0||!s.call(i,
"v"))&&(y="v")||(i.n===void 0||!s.call(i,"n"))&&(y="n")||(i.at===void 0||!s.call(i,"at"))&&(y="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(y="prev")||(i.type===void 0||!s.call(i,"type"))&&(y="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(y="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(y="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(y="by\
tes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(y="durationMs"))return we.errors=[{}],!1;{let v=e;for(let u of Object.
keys(i))if(!s.call(Ns.properties,u))return we.errors=[{}],!1;if(v===e){if(i.v!==void 0&&s.call(i,"v")){let u=i.v,k=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return we.errors=[{}],!1;if(u!==1)return we.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let k=i.n,d=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return we.errors=
[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return we.errors=[{}],!1;if(k<1||isNaN(
k))return we.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let d=i.at,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>24)return we.errors=[{}],!1;if(l(d)<24)return we.errors=[{}],!1;if(!Gr.test(d))return we.errors=[{}],!1}else
return we.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return we.errors=[{}],!1;if(l(o)<64)return we.errors=[{}],!1;if(!Dr.test(o))return we.
errors=[{}],!1}else return we.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.
type,n=e;if(typeof a!="string")return we.errors=[{}],!1;if(a!=="outcome")return we.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let n=i.statement,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return we.errors=[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return we.
errors=[{}],!1;if(n<1||isNaN(n))return we.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"r\
ows")){let _=i.rows,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return we.errors=[{}],!1;if(e===c&&typeof _==
"number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return we.errors=[{}],!1;if(_<0||isNaN(_))return we.errors=[{}],!1}
var t=c===e}else var t=!0;if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let c=i.bytes,x=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return we.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(
c))return we.errors=[{}],!1;if(c<0||isNaN(c))return we.errors=[{}],!1}var t=x===e}else var t=!0;if(t){if(i.durationMs!==
void 0&&s.call(i,"durationMs")){let x=i.durationMs,N=e;if(e===N)if(typeof x=="number"&&isFinite(x)){if(x>9007199254740991||
isNaN(x))return we.errors=[{}],!1;if(x<0||isNaN(x))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"tag")){let N=i.tag,F=e;if(e===F)if(typeof N=="string"){if(l(N)>2048)return we.
errors=[{}],!1;if(l(N)<0)return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.error!==
void 0&&s.call(i,"error")){let F=i.error,$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F)){let A;if((F.sqlstate===
void 0||!s.call(F,"sqlstate"))&&(A="sqlstate"))return we.errors=[{}],!1;{let h=e;for(let g of Object.keys(F))if(!(g==="s\
qlstate"||g==="message"))return we.errors=[{}],!1;if(h===e){if(F.sqlstate!==void 0&&s.call(F,"sqlstate")){let g=F.sqlstate,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>5)return we.errors=[{}],!1;if(l(g)<5)return we.errors=[{}],!1;if(!xs.test(g))
return we.errors=[{}],!1}else return we.errors=[{}],!1;var p=f===e}else var p=!0;if(p)if(F.message!==void 0&&s.call(F,"m\
essage")){let g=F.message,f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return we.errors=[{}],!1;if(l(g)<0)return we.
errors=[{}],!1}else return we.errors=[{}],!1;var p=f===e}else var p=!0}}}else return we.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(i.sent!==void 0&&s.call(i,"sent")){let $=i.sent,j=e;if(e===j)if($&&typeof $=="object"&&!Array.isArray($)){let h;
if(($.bytes===void 0||!s.call($,"bytes"))&&(h="bytes"))return we.errors=[{}],!1;{let g=e;for(let f of Object.keys($))if(!(f===
"bytes"||f==="digest"))return we.errors=[{}],!1;if(g===e){if($.bytes!==void 0&&s.call($,"bytes")){let f=$.bytes,P=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return we.errors=[{}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return we.errors=[{}],!1;if(f<0||isNaN(f))return we.errors=[{}],!1}var m=P===e}else var m=!0;if(m)if($.digest!==
void 0&&s.call($,"digest")){let f=$.digest,P=e;if(e===P)if(typeof f=="string"){if(l(f)>71)return we.errors=[{}],!1;if(l(
f)<71)return we.errors=[{}],!1;if(!ei.test(f))return we.errors=[{}],!1}else return we.errors=[{}],!1;var m=P===e}else var m=!0}}}else
return we.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.hidden!==void 0&&s.call(i,"hidden")){let j=i.hidden,A=e;if(e===
A)if(j&&typeof j=="object"&&!Array.isArray(j)){let g=e;for(let f of Object.keys(j))if(!(f==="credit-card"||f==="us-ssn"||
f==="email"||f==="iban"||f==="token"))return we.errors=[{}],!1;if(g===e){if(j["credit-card"]!==void 0&&s.call(j,"credit-\
card")){let f=j["credit-card"],P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return we.errors=[{}],!1;if(e===
P&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return we.errors=[{}],!1;if(f<1||isNaN(f))return we.
errors=[{}],!1}var b=P===e}else var b=!0;if(b){if(j["us-ssn"]!==void 0&&s.call(j,"us-ssn")){let P=j["us-ssn"],w=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return we.errors=[{}],!1;if(e===w&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||
isNaN(P))return we.errors=[{}],!1;if(P<1||isNaN(P))return we.errors=[{}],!1}var b=w===e}else var b=!0;if(b){if(j.email!==
void 0&&s.call(j,"email")){let w=j.email,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return we.errors=[
{}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return we.errors=[{}],!1;if(w<1||isNaN(
w))return we.errors=[{}],!1}var b=O===e}else var b=!0;if(b){if(j.iban!==void 0&&s.call(j,"iban")){let O=j.iban,S=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return we.errors=[{}],!1;if(e===S&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return we.errors=[{}],!1;if(O<1||isNaN(O))return we.errors=[{}],!1}var b=S===e}else var b=!0;if(b)if(j.token!==
void 0&&s.call(j,"token")){let O=j.token,S=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return we.errors=[
{}],!1;if(e===S&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return we.errors=[{}],!1;if(O<1||isNaN(
O))return we.errors=[{}],!1}var b=S===e}else var b=!0}}}}}else return we.errors=[{}],!1;var t=A===e}else var t=!0;if(t){
if(i.result!==void 0&&s.call(i,"result")){let A=e;ci(i.result,{instancePath:G+"/result",parentData:i,parentDataProperty:"\
result",rootData:V})||(r=r===null?ci.errors:r.concat(ci.errors),e=r.length);var t=A===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let h=i.kid,g=e;if(e===e)if(typeof h=="string"){if(l(h)>128)return we.errors=[{}],!1;if(l(h)<1)return we.
errors=[{}],!1;if(!$r.test(h))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let h=i.sig,g=e;if(e===g)if(typeof h=="string"){if(l(h)>86)return we.errors=[{}],!1;if(l(
h)<86)return we.errors=[{}],!1;if(!Vr.test(h))return we.errors=[{}],!1}else return we.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}}}else
return we.errors=[{}],!1;return we.errors=r,e===0}var $s={type:"object",additionalProperties:!1,required:["v","n","at","\
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
function Me(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let m;if((i.v===void 0||!s.call(i,"v"))&&(m="v")||(i.n===void 0||!s.call(i,"n"))&&(m="n")||
(i.at===void 0||!s.call(i,"at"))&&(m="at")||(i.prev===void 0||!s.call(i,"prev"))&&(m="prev")||(i.type===void 0||!s.call(
i,"type"))&&(m="type")||(i.revision===void 0||!s.call(i,"revision"))&&(m="revision")||(i.decision===void 0||!s.call(i,"d\
ecision"))&&(m="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))return Me.errors=[{}],!1;{let b=e;
for(let y of Object.keys(i))if(!s.call($s.properties,y))return Me.errors=[{}],!1;if(b===e){if(i.v!==void 0&&s.call(i,"v")){
let y=i.v,v=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Me.errors=[{}],!1;if(y!==1)return Me.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let v=i.n,u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v)))return Me.errors=[{}],!1;if(e===u&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return Me.
errors=[{}],!1;if(v<1||isNaN(v))return Me.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let u=i.at,k=e;if(e===k)if(typeof u=="string"){if(l(u)>24)return Me.errors=[{}],!1;if(l(u)<24)return Me.errors=[{}],!1;if(!Gr.
test(u))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let k=i.prev,d=e;if(e===d)if(typeof k=="string"){if(l(k)>64)return Me.errors=[{}],!1;if(l(k)<64)return Me.errors=
[{}],!1;if(!Dr.test(k))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let d=i.type,o=e;if(typeof d!="string")return Me.errors=[{}],!1;if(d!=="redecide")return Me.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(i.now!==void 0&&s.call(i,"now")){let o=i.now,a=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return Me.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>253402300799||isNaN(
o))return Me.errors=[{}],!1;if(o<0||isNaN(o))return Me.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.revision!==void 0&&
s.call(i,"revision")){let a=i.revision,n=e;if(e===n)if(typeof a=="string"){if(l(a)>73)return Me.errors=[{}],!1;if(l(a)<1)
return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,"seq")){
let n=i.seq,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Me.errors=[{}],!1;if(e===_&&typeof n=="n\
umber"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Me.errors=[{}],!1;if(n<0||isNaN(n))return Me.errors=[{}],!1}
var t=_===e}else var t=!0;if(t){if(i.digest!==void 0&&s.call(i,"digest")){let _=i.digest,c=e;if(e===e)if(typeof _=="stri\
ng"){if(l(_)>71)return Me.errors=[{}],!1;if(l(_)<71)return Me.errors=[{}],!1;if(!ei.test(_))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let c=i.decision,
x=e;if(typeof c!="string")return Me.errors=[{}],!1;if(!(c==="allow"||c==="deny"))return Me.errors=[{}],!1;var t=x===e}else
var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let x=i.reasons,N=e;if(e===N)if(Array.isArray(x)){if(x.length>
16)return Me.errors=[{}],!1;{var p=!0;let $=x.length;for(let j=0;j<$;j++){let A=e;Pr(x[j],{instancePath:G+"/reasons/"+j,
parentData:x,parentDataProperty:j,rootData:V})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var p=A===e;if(!p)
break}}}else return Me.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let N=i.kid,F=e;
if(e===e)if(typeof N=="string"){if(l(N)>128)return Me.errors=[{}],!1;if(l(N)<1)return Me.errors=[{}],!1;if(!$r.test(N))return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let N=i.
sig,F=e;if(e===F)if(typeof N=="string"){if(l(N)>86)return Me.errors=[{}],!1;if(l(N)<86)return Me.errors=[{}],!1;if(!Vr.test(
N))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=F===e}else var t=!0}}}}}}}}}}}}}}else return Me.errors=[
{}],!1;return Me.errors=r,e===0}function hr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||
!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||
(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.kid===void 0||!s.call(i,"kid"))&&(p="kid")||(i.sig===void 0||!s.call(
i,"sig"))&&(p="sig"))return hr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="v"||b==="n"||b==="at"||b===
"prev"||b==="type"||b==="kid"||b==="sig"))return hr.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return hr.errors=[{}],!1;if(b!==1)return hr.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)))return hr.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return hr.errors=
[{}],!1;if(y<1||isNaN(y))return hr.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let v=i.
at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return hr.errors=[{}],!1;if(l(v)<24)return hr.errors=[{}],!1;if(!Gr.test(
v))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"\
prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return hr.errors=[{}],!1;if(l(u)<64)return hr.errors=
[{}],!1;if(!Dr.test(u))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return hr.errors=[{}],!1;if(k!=="head")return hr.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.kid,o=e;if(e===e)if(typeof d=="strin\
g"){if(l(d)>128)return hr.errors=[{}],!1;if(l(d)<1)return hr.errors=[{}],!1;if(!$r.test(d))return hr.errors=[{}],!1}else
return hr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let d=i.sig,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>86)return hr.errors=[{}],!1;if(l(d)<86)return hr.errors=[{}],!1;if(!Vr.test(d))return hr.errors=[{}],!1}else
return hr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return hr.errors=[{}],!1;return hr.errors=r,e===0}var Ps={
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
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function Be(i,{
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let p;if((i.v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&(p="n")||(i.at===void 0||
!s.call(i,"at"))&&(p="at")||(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||(i.type===void 0||!s.call(i,"type"))&&(p="\
type")||(i.reason===void 0||!s.call(i,"reason"))&&(p="reason")||(i.statements===void 0||!s.call(i,"statements"))&&(p="st\
atements")||(i.rows===void 0||!s.call(i,"rows"))&&(p="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(p="bytes"))return Be.
errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(Ps.properties,b))return Be.errors=[{}],!1;if(m===e){if(i.
v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Be.errors=[{}],
!1;if(b!==1)return Be.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Be.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y))return Be.errors=[{}],!1;if(y<1||isNaN(y))return Be.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let v=i.at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return Be.errors=[{}],!1;if(l(v)<24)return Be.
errors=[{}],!1;if(!Gr.test(v))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return Be.errors=[{}],!1;if(l(
u)<64)return Be.errors=[{}],!1;if(!Dr.test(u))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return Be.errors=[{}],!1;if(k!=="sess\
ion-end")return Be.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.reason!==void 0&&s.call(i,"reason")){let d=i.reason,
o=e;if(e===e)if(typeof d=="string"){if(l(d)>100)return Be.errors=[{}],!1;if(l(d)<1)return Be.errors=[{}],!1;if(!Ni.test(
d))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.message!==void 0&&s.call(
i,"message")){let o=i.message,a=e;if(e===a)if(typeof o=="string"){if(l(o)>2048)return Be.errors=[{}],!1;if(l(o)<0)return Be.
errors=[{}],!1}else return Be.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.statements!==void 0&&s.call(i,"stateme\
nts")){let a=i.statements,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Be.errors=[{}],!1;if(e===n&&
typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Be.errors=[{}],!1;if(a<0||isNaN(a))return Be.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let n=i.rows,_=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return Be.errors=[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return Be.errors=[{}],!1;if(n<0||isNaN(n))return Be.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.bytes!==
void 0&&s.call(i,"bytes")){let _=i.bytes,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Be.errors=[
{}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return Be.errors=[{}],!1;if(_<0||isNaN(
_))return Be.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let c=i.kid,x=e;if(e===e)
if(typeof c=="string"){if(l(c)>128)return Be.errors=[{}],!1;if(l(c)<1)return Be.errors=[{}],!1;if(!$r.test(c))return Be.
errors=[{}],!1}else return Be.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let c=i.
sig,x=e;if(e===x)if(typeof c=="string"){if(l(c)>86)return Be.errors=[{}],!1;if(l(c)<86)return Be.errors=[{}],!1;if(!Vr.test(
c))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}else return Be.errors=[{}],
!1;return Be.errors=r,e===0}var Os={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
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
urnal begins."};function He(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.v===void 0||!s.call(i,"v"))&&(b="v")||(i.n===void 0||!s.call(
i,"n"))&&(b="n")||(i.at===void 0||!s.call(i,"at"))&&(b="at")||(i.prev===void 0||!s.call(i,"prev"))&&(b="prev")||(i.type===
void 0||!s.call(i,"type"))&&(b="type")||(i.journal===void 0||!s.call(i,"journal"))&&(b="journal")||(i.after===void 0||!s.
call(i,"after"))&&(b="after")||(i.kid===void 0||!s.call(i,"kid"))&&(b="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(b="si\
g"))return He.errors=[{}],!1;{let y=e;for(let v of Object.keys(i))if(!s.call(Os.properties,v))return He.errors=[{}],!1;if(y===
e){if(i.v!==void 0&&s.call(i,"v")){let v=i.v,u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return He.errors=
[{}],!1;if(v!==1)return He.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,k=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return He.errors=[{}],!1;if(e===k&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return He.errors=[{}],!1;if(u<1||isNaN(u))return He.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let k=i.at,d=e;if(e===d)if(typeof k=="string"){if(l(k)>24)return He.errors=[{}],
!1;if(l(k)<24)return He.errors=[{}],!1;if(!Gr.test(k))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let d=i.prev,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return He.
errors=[{}],!1;if(l(d)<64)return He.errors=[{}],!1;if(!Dr.test(d))return He.errors=[{}],!1}else return He.errors=[{}],!1;
var t=o===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let o=i.type,a=e;if(typeof o!="string")return He.errors=
[{}],!1;if(o!=="journal-start")return He.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let a=i.journal,n=e;if(e===n)if(typeof a=="string"){if(l(a)>64)return He.errors=[{}],!1;if(l(a)<8)return He.
errors=[{}],!1;if(!Xr.test(a))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let n=i.after,_=e;if(e===_)if(Array.isArray(n)){if(n.length>64)return He.errors=[{}],
!1;{var p=!0;let x=n.length;for(let N=0;N<x;N++){let F=n[N],$=e;if(e===$)if(F&&typeof F=="object"&&!Array.isArray(F)){let A;
if((F.journal===void 0||!s.call(F,"journal"))&&(A="journal")||(F.lines===void 0||!s.call(F,"lines"))&&(A="lines")||(F.head===
void 0||!s.call(F,"head"))&&(A="head"))return He.errors=[{}],!1;{let h=e;for(let g of Object.keys(F))if(!(g==="journal"||
g==="lines"||g==="head"))return He.errors=[{}],!1;if(h===e){if(F.journal!==void 0&&s.call(F,"journal")){let g=F.journal,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>64)return He.errors=[{}],!1;if(l(g)<8)return He.errors=[{}],!1;if(!Xr.test(g))
return He.errors=[{}],!1}else return He.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(F.lines!==void 0&&s.call(F,"li\
nes")){let f=F.lines,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return He.errors=[{}],!1;if(e===P&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return He.errors=[{}],!1;if(f<0||isNaN(f))return He.errors=[{}],!1}
var m=P===e}else var m=!0;if(m)if(F.head!==void 0&&s.call(F,"head")){let f=F.head,P=e;if(e===P)if(typeof f=="string"){if(l(
f)>64)return He.errors=[{}],!1;if(l(f)<64)return He.errors=[{}],!1;if(!Dr.test(f))return He.errors=[{}],!1}else return He.
errors=[{}],!1;var m=P===e}else var m=!0}}}}else return He.errors=[{}],!1;var p=$===e;if(!p)break}}}else return He.errors=
[{}],!1;var t=_===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let _=i.kid,c=e;if(e===e)if(typeof _=="strin\
g"){if(l(_)>128)return He.errors=[{}],!1;if(l(_)<1)return He.errors=[{}],!1;if(!$r.test(_))return He.errors=[{}],!1}else
return He.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let _=i.sig,c=e;if(e===c)if(typeof _==
"string"){if(l(_)>86)return He.errors=[{}],!1;if(l(_)<86)return He.errors=[{}],!1;if(!Vr.test(_))return He.errors=[{}],!1}else
return He.errors=[{}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return He.errors=[{}],!1;return He.errors=r,e===0}var Ls={
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
ssion's file exists."};function or(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||
!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||
(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.session===void 0||!s.call(i,"session"))&&(p="session")||(i.start===
void 0||!s.call(i,"start"))&&(p="start")||(i.kid===void 0||!s.call(i,"kid"))&&(p="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(p="sig"))return or.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(Ls.properties,b))return or.errors=[{}],
!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return or.
errors=[{}],!1;if(b!==1)return or.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.
n,v=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return or.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return or.errors=[{}],!1;if(y<1||isNaN(y))return or.errors=[{}],!1}var t=v===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let v=i.at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return or.errors=[{}],
!1;if(l(v)<24)return or.errors=[{}],!1;if(!Gr.test(v))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return or.
errors=[{}],!1;if(l(u)<64)return or.errors=[{}],!1;if(!Dr.test(u))return or.errors=[{}],!1}else return or.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return or.errors=
[{}],!1;if(k!=="session-opened")return or.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let d=i.session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return or.errors=[{}],!1;if(l(d)<8)return or.
errors=[{}],!1;if(!Xr.test(d))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let o=i.start,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return or.errors=[{}],!1;
if(l(o)<64)return or.errors=[{}],!1;if(!Dr.test(o))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,n=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return or.
errors=[{}],!1;if(l(a)<1)return or.errors=[{}],!1;if(!$r.test(a))return or.errors=[{}],!1}else return or.errors=[{}],!1;
var t=n===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,n=e;if(e===n)if(typeof a=="string"){if(l(
a)>86)return or.errors=[{}],!1;if(l(a)<86)return or.errors=[{}],!1;if(!Vr.test(a))return or.errors=[{}],!1}else return or.
errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}}}else return or.errors=[{}],!1;return or.errors=r,e===0}var Fs={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ye(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.
v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.session===void 0||
!s.call(i,"session"))&&(p="session")||(i.lines===void 0||!s.call(i,"lines"))&&(p="lines")||(i.head===void 0||!s.call(i,"\
head"))&&(p="head")||(i.kid===void 0||!s.call(i,"kid"))&&(p="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(p="sig"))return Ye.
errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(Fs.properties,b))return Ye.errors=[{}],!1;if(m===e){if(i.
v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ye.errors=[{}],
!1;if(b!==1)return Ye.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ye.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y))return Ye.errors=[{}],!1;if(y<1||isNaN(y))return Ye.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let v=i.at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return Ye.errors=[{}],!1;if(l(v)<24)return Ye.
errors=[{}],!1;if(!Gr.test(v))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return Ye.errors=[{}],!1;if(l(
u)<64)return Ye.errors=[{}],!1;if(!Dr.test(u))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return Ye.errors=[{}],!1;if(k!=="sess\
ion-closed")return Ye.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.
session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)return Ye.errors=[{}],!1;if(l(d)<8)return Ye.errors=[{}],!1;if(!Xr.
test(d))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let o=i.lines,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ye.errors=[{}],!1;if(e===a&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ye.errors=[{}],!1;if(o<0||isNaN(o))return Ye.errors=
[{}],!1}var t=a===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let a=i.head,n=e;if(e===n)if(typeof a=="st\
ring"){if(l(a)>64)return Ye.errors=[{}],!1;if(l(a)<64)return Ye.errors=[{}],!1;if(!Dr.test(a))return Ye.errors=[{}],!1}else
return Ye.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,_=e;if(e===e)if(typeof n==
"string"){if(l(n)>128)return Ye.errors=[{}],!1;if(l(n)<1)return Ye.errors=[{}],!1;if(!$r.test(n))return Ye.errors=[{}],!1}else
return Ye.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let n=i.sig,_=e;if(e===_)if(typeof n==
"string"){if(l(n)>86)return Ye.errors=[{}],!1;if(l(n)<86)return Ye.errors=[{}],!1;if(!Vr.test(n))return Ye.errors=[{}],!1}else
return Ye.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}else return Ye.errors=[{}],!1;return Ye.errors=r,e===0}var Ts={
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
n."};function er(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let p;if((i.v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&
(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||(i.type===void 0||
!s.call(i,"type"))&&(p="type")||(i.session===void 0||!s.call(i,"session"))&&(p="session")||(i.lines===void 0||!s.call(i,
"lines"))&&(p="lines")||(i.head===void 0||!s.call(i,"head"))&&(p="head")||(i.kid===void 0||!s.call(i,"kid"))&&(p="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(p="sig"))return er.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(Ts.
properties,b))return er.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return er.errors=[{}],!1;if(b!==1)return er.errors=[{}],!1;var t=y===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return er.errors=
[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return er.errors=[{}],!1;if(y<1||isNaN(
y))return er.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let v=i.at,u=e;if(e===u)if(typeof v==
"string"){if(l(v)>24)return er.errors=[{}],!1;if(l(v)<24)return er.errors=[{}],!1;if(!Gr.test(v))return er.errors=[{}],!1}else
return er.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)
if(typeof u=="string"){if(l(u)>64)return er.errors=[{}],!1;if(l(u)<64)return er.errors=[{}],!1;if(!Dr.test(u))return er.
errors=[{}],!1}else return er.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.
type,d=e;if(typeof k!="string")return er.errors=[{}],!1;if(k!=="session-failed")return er.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.session,o=e;if(e===o)if(typeof d=="string"){if(l(d)>64)
return er.errors=[{}],!1;if(l(d)<8)return er.errors=[{}],!1;if(!Xr.test(d))return er.errors=[{}],!1}else return er.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let o=i.lines,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return er.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return er.errors=[{}],!1;if(o<0||isNaN(o))return er.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let a=i.head,n=e;if(e===n)if(typeof a=="string"){if(l(a)>64)return er.errors=[{}],!1;if(l(a)<64)
return er.errors=[{}],!1;if(!Dr.test(a))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,_=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return er.errors=[
{}],!1;if(l(n)<1)return er.errors=[{}],!1;if(!$r.test(n))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=_===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let n=i.sig,_=e;if(e===_)if(typeof n=="string"){if(l(n)>86)return er.
errors=[{}],!1;if(l(n)<86)return er.errors=[{}],!1;if(!Vr.test(n))return er.errors=[{}],!1}else return er.errors=[{}],!1;
var t=_===e}else var t=!0}}}}}}}}}}}else return er.errors=[{}],!1;return er.errors=r,e===0}var Is={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function tr(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.
v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&(p="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(p="grant")||(i.use===void 0||!s.call(i,"use"))&&(p="use")||(i.of===void 0||!s.call(i,"of"))&&(p="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(p="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(p="sig"))return tr.errors=[{}],!1;{let m=e;
for(let b of Object.keys(i))if(!s.call(Is.properties,b))return tr.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){
let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return tr.errors=[{}],!1;if(b!==1)return tr.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return tr.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return tr.
errors=[{}],!1;if(y<1||isNaN(y))return tr.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let v=i.at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return tr.errors=[{}],!1;if(l(v)<24)return tr.errors=[{}],!1;if(!Gr.
test(v))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return tr.errors=[{}],!1;if(l(u)<64)return tr.errors=
[{}],!1;if(!Dr.test(u))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return tr.errors=[{}],!1;if(k!=="claim")return tr.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let d=i.grant,o=e;if(e===o)if(typeof d==
"string"){if(l(d)>2048)return tr.errors=[{}],!1;if(l(d)<0)return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let o=i.use,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return tr.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||isNaN(o))return tr.errors=[{}],!1;if(o<
1||isNaN(o))return tr.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let a=i.of,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return tr.errors=[{}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>1e4||
isNaN(a))return tr.errors=[{}],!1;if(a<1||isNaN(a))return tr.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let n=i.kid,_=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return tr.errors=[{}],!1;if(l(n)<1)return tr.
errors=[{}],!1;if(!$r.test(n))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=_===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let n=i.sig,_=e;if(e===_)if(typeof n=="string"){if(l(n)>86)return tr.errors=[{}],!1;if(l(
n)<86)return tr.errors=[{}],!1;if(!Vr.test(n))return tr.errors=[{}],!1}else return tr.errors=[{}],!1;var t=_===e}else var t=!0}}}}}}}}}}}else
return tr.errors=[{}],!1;return tr.errors=r,e===0}var qs={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Ge(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.
v===void 0||!s.call(i,"v"))&&(a="v")||(i.n===void 0||!s.call(i,"n"))&&(a="n")||(i.at===void 0||!s.call(i,"at"))&&(a="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(a="prev")||(i.type===void 0||!s.call(i,"type"))&&(a="type")||(i.address===void 0||
!s.call(i,"address"))&&(a="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(a="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(a="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(a="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(a="sig"))return Ge.errors=[{}],!1;{let n=e;for(let _ of Object.keys(i))if(!s.call(qs.properties,_))return Ge.errors=[{}],
!1;if(n===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Ge.
errors=[{}],!1;if(_!==1)return Ge.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.
n,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ge.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Ge.errors=[{}],!1;if(c<1||isNaN(c))return Ge.errors=[{}],!1}var t=x===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,N=e;if(e===N)if(typeof x=="string"){if(l(x)>24)return Ge.errors=[{}],
!1;if(l(x)<24)return Ge.errors=[{}],!1;if(!Gr.test(x))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)if(typeof N=="string"){if(l(N)>64)return Ge.
errors=[{}],!1;if(l(N)<64)return Ge.errors=[{}],!1;if(!Dr.test(N))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;
var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.type,$=e;if(typeof F!="string")return Ge.errors=
[{}],!1;if(F!=="refusal")return Ge.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let $=i.address,j=e;if(e===j)if(typeof $=="string"){if(l($)>2048)return Ge.errors=[{}],!1;if(l($)<0)return Ge.errors=
[{}],!1}else return Ge.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let j=i.
protocol,A=e;if(e===A)if(typeof j=="string"){if(l(j)>2048)return Ge.errors=[{}],!1;if(l(j)<0)return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let A=i.resource,
h=e;if(e===h)if(typeof A=="string"){if(l(A)>2048)return Ge.errors=[{}],!1;if(l(A)<0)return Ge.errors=[{}],!1}else return Ge.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let h=i.role,g=e;if(e===g)if(typeof h==
"string"){if(l(h)>2048)return Ge.errors=[{}],!1;if(l(h)<0)return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let g=i.subject,f=e,P=e,w=!1,O=null,S=e;if(e===S)if(g&&
typeof g=="object"&&!Array.isArray(g)){let E;if((g.kind===void 0||!s.call(g,"kind"))&&(E="kind")||(g.name===void 0||!s.call(
g,"name"))&&(E="name")||(g.issuer===void 0||!s.call(g,"issuer"))&&(E="issuer")||(g.subject===void 0||!s.call(g,"subject"))&&
(E="subject")||(g.claims===void 0||!s.call(g,"claims"))&&(E="claims")||(g.authenticatedAt===void 0||!s.call(g,"authentic\
atedAt"))&&(E="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let H of Object.keys(g))if(!(H===
"kind"||H==="name"||H==="issuer"||H==="subject"||H==="claims"||H==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),
e++;break}if(W===e){if(g.kind!==void 0&&s.call(g,"kind")){let H=g.kind,D=e;if(typeof H!="string"){let I={};r===null?r=[I]:
r.push(I),e++}if(H!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var p=D===e}else var p=!0;if(p){if(g.name!==void 0&&s.
call(g,"name")){let D=g.name,L=e;if(e===L)if(typeof D=="string"){if(l(D)>2048){let T={};r===null?r=[T]:r.push(T),e++}else if(l(
D)<0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var p=L===e}else var p=!0;if(p){
if(g.issuer!==void 0&&s.call(g,"issuer")){let L=g.issuer,I=e;if(e===I)if(typeof L=="string"){if(l(L)>2048){let q={};r===
null?r=[q]:r.push(q),e++}else if(l(L)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}
var p=I===e}else var p=!0;if(p){if(g.subject!==void 0&&s.call(g,"subject")){let I=g.subject,T=e;if(e===T)if(typeof I=="s\
tring"){if(l(I)>2048){let C={};r===null?r=[C]:r.push(C),e++}else if(l(I)<0){let C={};r===null?r=[C]:r.push(C),e++}}else{
let C={};r===null?r=[C]:r.push(C),e++}var p=T===e}else var p=!0;if(p){if(g.claims!==void 0&&s.call(g,"claims")){let T=g.
claims,q=e;if(e===q)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.keys(T).length>100){let U={};r===null?r=[U]:r.
push(U),e++}else{for(let U of Object.keys(T)){let K=e;if(e===K)if(typeof U=="string"){if(l(U)>1024){let X={};r===null?r=
[X]:r.push(X),e++}else if(l(U)<1){let X={};r===null?r=[X]:r.push(X),e++}}else{let X={};r===null?r=[X]:r.push(X),e++}var m=K===
e;if(!m){let X={};r===null?r=[X]:r.push(X),e++;break}}if(m)for(let U of Object.keys(T)){let K=T[U],X=e;if(e===X)if(Array.
isArray(K))if(K.length>1e4){let fe={};r===null?r=[fe]:r.push(fe),e++}else{var b=!0;let fe=K.length;for(let ve=0;ve<fe;ve++){
let ke=K[ve],se=e;if(e===se)if(typeof ke=="string"){if(l(ke)>2048){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}else if(l(ke)<
0){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}}else{let Ae={};r===null?r=[Ae]:r.push(Ae),e++}var b=se===e;if(!b)break}}else{
let fe={};r===null?r=[fe]:r.push(fe),e++}var y=X===e;if(!y)break}}else{let U={};r===null?r=[U]:r.push(U),e++}var p=q===e}else
var p=!0;if(p)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){let T=g.authenticatedAt,q=e;if(!(typeof T=="nu\
mber"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let U={};r===null?r=[U]:r.push(U),e++}if(e===q&&typeof T=="number"&&isFinite(T)){
if(T>253402300799||isNaN(T)){let U={};r===null?r=[U]:r.push(U),e++}else if(T<0||isNaN(T)){let U={};r===null?r=[U]:r.push(
U),e++}}var p=q===e}else var p=!0}}}}}}}else{let E={};r===null?r=[E]:r.push(E),e++}var d=S===e;d&&(w=!0,O=0);let M=e;if(e===
M)if(g&&typeof g=="object"&&!Array.isArray(g)){let E;if((g.kind===void 0||!s.call(g,"kind"))&&(E="kind")||(g.issuer===void 0||
!s.call(g,"issuer"))&&(E="issuer")||(g.claims===void 0||!s.call(g,"claims"))&&(E="claims")||(g.authenticatedAt===void 0||
!s.call(g,"authenticatedAt"))&&(E="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let H of Object.
keys(g))if(!(H==="kind"||H==="issuer"||H==="claims"||H==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),e++;break}
if(W===e){if(g.kind!==void 0&&s.call(g,"kind")){let H=g.kind,D=e;if(typeof H!="string"){let I={};r===null?r=[I]:r.push(I),
e++}if(H!=="workload"){let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else var v=!0;if(v){if(g.issuer!==void 0&&s.call(
g,"issuer")){let D=g.issuer,L=e;if(e===L)if(typeof D=="string"){if(l(D)>2048){let T={};r===null?r=[T]:r.push(T),e++}else if(l(
D)<0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var v=L===e}else var v=!0;if(v){
if(g.claims!==void 0&&s.call(g,"claims")){let L=g.claims,I=e;if(e===I)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.
keys(L).length>100){let q={};r===null?r=[q]:r.push(q),e++}else{for(let q of Object.keys(L)){let C=e;if(e===C)if(typeof q==
"string"){if(l(q)>1024){let U={};r===null?r=[U]:r.push(U),e++}else if(l(q)<1){let U={};r===null?r=[U]:r.push(U),e++}}else{
let U={};r===null?r=[U]:r.push(U),e++}var u=C===e;if(!u){let U={};r===null?r=[U]:r.push(U),e++;break}}if(u)for(let q of Object.
keys(L)){let C=L[q],U=e;if(e===U)if(typeof C=="string"){if(l(C)>2048){let K={};r===null?r=[K]:r.push(K),e++}else if(l(C)<
0){let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var k=U===e;if(!k)break}}else{let q={};
r===null?r=[q]:r.push(q),e++}var v=I===e}else var v=!0;if(v)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){
let L=g.authenticatedAt,I=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let q={};r===null?r=[q]:r.push(q),
e++}if(e===I&&typeof L=="number"&&isFinite(L)){if(L>253402300799||isNaN(L)){let q={};r===null?r=[q]:r.push(q),e++}else if(L<
0||isNaN(L)){let q={};r===null?r=[q]:r.push(q),e++}}var v=I===e}else var v=!0}}}}}else{let E={};r===null?r=[E]:r.push(E),
e++}var d=M===e;if(d&&w?(w=!1,O=[O,1]):d&&(w=!0,O=1),w)e=P,r!==null&&(P?r.length=P:r=null);else{let E={};return r===null?
r=[E]:r.push(E),e++,Ge.errors=r,!1}var t=f===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let f=i.reasons,
P=e;if(e===P)if(Array.isArray(f)){if(f.length>16)return Ge.errors=[{}],!1;{var o=!0;let O=f.length;for(let S=0;S<O;S++){
let M=e;Pr(f[S],{instancePath:G+"/reasons/"+S,parentData:f,parentDataProperty:S,rootData:V})||(r=r===null?Pr.errors:r.concat(
Pr.errors),e=r.length);var o=M===e;if(!o)break}}}else return Ge.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let P=i.kid,w=e;if(e===e)if(typeof P=="string"){if(l(P)>128)return Ge.errors=[{}],!1;if(l(P)<1)
return Ge.errors=[{}],!1;if(!$r.test(P))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=w===e}else var t=!0;
if(t)if(i.sig!==void 0&&s.call(i,"sig")){let P=i.sig,w=e;if(e===w)if(typeof P=="string"){if(l(P)>86)return Ge.errors=[{}],
!1;if(l(P)<86)return Ge.errors=[{}],!1;if(!Vr.test(P))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=w===e}else
var t=!0}}}}}}}}}}}}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}var Es={type:"object",additionalProperties:!1,
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
description:"The bundle's sequence."},digest:{$ref:"words#/$defs/digest"},breakGlass:{type:"boolean",const:!0,description:"\
An offline key signed it, with GitHub down."}},description:"The bundle that decided."},kid:{$ref:"words#/$defs/keyId",description:"\
The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"\
a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"A to\
ken was issued."};function Le(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.v===void 0||!s.call(i,"v"))&&(a="v")||(i.n===void 0||!s.
call(i,"n"))&&(a="n")||(i.at===void 0||!s.call(i,"at"))&&(a="at")||(i.prev===void 0||!s.call(i,"prev"))&&(a="prev")||(i.
type===void 0||!s.call(i,"type"))&&(a="type")||(i.address===void 0||!s.call(i,"address"))&&(a="address")||(i.subject===void 0||
!s.call(i,"subject"))&&(a="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(a="resource")||(i.tokenId===void 0||
!s.call(i,"tokenId"))&&(a="tokenId")||(i.expiresAt===void 0||!s.call(i,"expiresAt"))&&(a="expiresAt")||(i.bundle===void 0||
!s.call(i,"bundle"))&&(a="bundle")||(i.kid===void 0||!s.call(i,"kid"))&&(a="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(a=
"sig"))return Le.errors=[{}],!1;{let n=e;for(let _ of Object.keys(i))if(!s.call(Es.properties,_))return Le.errors=[{}],!1;
if(n===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,c=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Le.
errors=[{}],!1;if(_!==1)return Le.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.
n,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Le.errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Le.errors=[{}],!1;if(c<1||isNaN(c))return Le.errors=[{}],!1}var t=x===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let x=i.at,N=e;if(e===N)if(typeof x=="string"){if(l(x)>24)return Le.errors=[{}],
!1;if(l(x)<24)return Le.errors=[{}],!1;if(!Gr.test(x))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)if(typeof N=="string"){if(l(N)>64)return Le.
errors=[{}],!1;if(l(N)<64)return Le.errors=[{}],!1;if(!Dr.test(N))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.type,$=e;if(typeof F!="string")return Le.errors=
[{}],!1;if(F!=="exchange")return Le.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addr\
ess")){let $=i.address,j=e;if(e===j)if(typeof $=="string"){if(l($)>2048)return Le.errors=[{}],!1;if(l($)<0)return Le.errors=
[{}],!1}else return Le.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let j=i.
subject,A=e,h=e,g=!1,f=null,P=e;if(e===P)if(j&&typeof j=="object"&&!Array.isArray(j)){let S;if((j.kind===void 0||!s.call(
j,"kind"))&&(S="kind")||(j.name===void 0||!s.call(j,"name"))&&(S="name")||(j.issuer===void 0||!s.call(j,"issuer"))&&(S="\
issuer")||(j.subject===void 0||!s.call(j,"subject"))&&(S="subject")||(j.claims===void 0||!s.call(j,"claims"))&&(S="claim\
s")||(j.authenticatedAt===void 0||!s.call(j,"authenticatedAt"))&&(S="authenticatedAt")){let M={};r===null?r=[M]:r.push(M),
e++}else{let M=e;for(let Z of Object.keys(j))if(!(Z==="kind"||Z==="name"||Z==="issuer"||Z==="subject"||Z==="claims"||Z===
"authenticatedAt")){let E={};r===null?r=[E]:r.push(E),e++;break}if(M===e){if(j.kind!==void 0&&s.call(j,"kind")){let Z=j.
kind,E=e;if(typeof Z!="string"){let H={};r===null?r=[H]:r.push(H),e++}if(Z!=="user"){let H={};r===null?r=[H]:r.push(H),e++}
var p=E===e}else var p=!0;if(p){if(j.name!==void 0&&s.call(j,"name")){let E=j.name,W=e;if(e===W)if(typeof E=="string"){if(l(
E)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(E)<0){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};r===
null?r=[D]:r.push(D),e++}var p=W===e}else var p=!0;if(p){if(j.issuer!==void 0&&s.call(j,"issuer")){let W=j.issuer,H=e;if(e===
H)if(typeof W=="string"){if(l(W)>2048){let L={};r===null?r=[L]:r.push(L),e++}else if(l(W)<0){let L={};r===null?r=[L]:r.push(
L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var p=H===e}else var p=!0;if(p){if(j.subject!==void 0&&s.call(j,"subj\
ect")){let H=j.subject,D=e;if(e===D)if(typeof H=="string"){if(l(H)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(
H)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var p=D===e}else var p=!0;if(p){
if(j.claims!==void 0&&s.call(j,"claims")){let D=j.claims,L=e;if(e===L)if(D&&typeof D=="object"&&!Array.isArray(D))if(Object.
keys(D).length>100){let T={};r===null?r=[T]:r.push(T),e++}else{for(let T of Object.keys(D)){let q=e;if(e===q)if(typeof T==
"string"){if(l(T)>1024){let C={};r===null?r=[C]:r.push(C),e++}else if(l(T)<1){let C={};r===null?r=[C]:r.push(C),e++}}else{
let C={};r===null?r=[C]:r.push(C),e++}var m=q===e;if(!m){let C={};r===null?r=[C]:r.push(C),e++;break}}if(m)for(let T of Object.
keys(D)){let q=D[T],C=e;if(e===C)if(Array.isArray(q))if(q.length>1e4){let U={};r===null?r=[U]:r.push(U),e++}else{var b=!0;
let U=q.length;for(let K=0;K<U;K++){let X=q[K],fe=e;if(e===fe)if(typeof X=="string"){if(l(X)>2048){let ke={};r===null?r=
[ke]:r.push(ke),e++}else if(l(X)<0){let ke={};r===null?r=[ke]:r.push(ke),e++}}else{let ke={};r===null?r=[ke]:r.push(ke),
e++}var b=fe===e;if(!b)break}}else{let U={};r===null?r=[U]:r.push(U),e++}var y=C===e;if(!y)break}}else{let T={};r===null?
r=[T]:r.push(T),e++}var p=L===e}else var p=!0;if(p)if(j.authenticatedAt!==void 0&&s.call(j,"authenticatedAt")){let D=j.authenticatedAt,
L=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let T={};r===null?r=[T]:r.push(T),e++}if(e===L&&typeof D==
"number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let T={};r===null?r=[T]:r.push(T),e++}else if(D<0||isNaN(D)){let T={};
r===null?r=[T]:r.push(T),e++}}var p=L===e}else var p=!0}}}}}}}else{let S={};r===null?r=[S]:r.push(S),e++}var d=P===e;d&&
(g=!0,f=0);let w=e;if(e===w)if(j&&typeof j=="object"&&!Array.isArray(j)){let S;if((j.kind===void 0||!s.call(j,"kind"))&&
(S="kind")||(j.issuer===void 0||!s.call(j,"issuer"))&&(S="issuer")||(j.claims===void 0||!s.call(j,"claims"))&&(S="claims")||
(j.authenticatedAt===void 0||!s.call(j,"authenticatedAt"))&&(S="authenticatedAt")){let M={};r===null?r=[M]:r.push(M),e++}else{
let M=e;for(let Z of Object.keys(j))if(!(Z==="kind"||Z==="issuer"||Z==="claims"||Z==="authenticatedAt")){let E={};r===null?
r=[E]:r.push(E),e++;break}if(M===e){if(j.kind!==void 0&&s.call(j,"kind")){let Z=j.kind,E=e;if(typeof Z!="string"){let H={};
r===null?r=[H]:r.push(H),e++}if(Z!=="workload"){let H={};r===null?r=[H]:r.push(H),e++}var v=E===e}else var v=!0;if(v){if(j.
issuer!==void 0&&s.call(j,"issuer")){let E=j.issuer,W=e;if(e===W)if(typeof E=="string"){if(l(E)>2048){let D={};r===null?
r=[D]:r.push(D),e++}else if(l(E)<0){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};r===null?r=[D]:r.push(D),e++}var v=W===
e}else var v=!0;if(v){if(j.claims!==void 0&&s.call(j,"claims")){let W=j.claims,H=e;if(e===H)if(W&&typeof W=="object"&&!Array.
isArray(W))if(Object.keys(W).length>100){let L={};r===null?r=[L]:r.push(L),e++}else{for(let L of Object.keys(W)){let I=e;
if(e===I)if(typeof L=="string"){if(l(L)>1024){let T={};r===null?r=[T]:r.push(T),e++}else if(l(L)<1){let T={};r===null?r=
[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var u=I===e;if(!u){let T={};r===null?r=[T]:r.push(T),e++;break}}
if(u)for(let L of Object.keys(W)){let I=W[L],T=e;if(e===T)if(typeof I=="string"){if(l(I)>2048){let q={};r===null?r=[q]:r.
push(q),e++}else if(l(I)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}var k=T===
e;if(!k)break}}else{let L={};r===null?r=[L]:r.push(L),e++}var v=H===e}else var v=!0;if(v)if(j.authenticatedAt!==void 0&&
s.call(j,"authenticatedAt")){let W=j.authenticatedAt,H=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W))){let L={};
r===null?r=[L]:r.push(L),e++}if(e===H&&typeof W=="number"&&isFinite(W)){if(W>253402300799||isNaN(W)){let L={};r===null?r=
[L]:r.push(L),e++}else if(W<0||isNaN(W)){let L={};r===null?r=[L]:r.push(L),e++}}var v=H===e}else var v=!0}}}}}else{let S={};
r===null?r=[S]:r.push(S),e++}var d=w===e;if(d&&g?(g=!1,f=[f,1]):d&&(g=!0,f=1),g)e=h,r!==null&&(h?r.length=h:r=null);else{
let S={};return r===null?r=[S]:r.push(S),e++,Le.errors=r,!1}var t=A===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(
i,"resource")){let A=i.resource,h=e;if(e===h)if(typeof A=="string"){if(l(A)>2048)return Le.errors=[{}],!1;if(l(A)<0)return Le.
errors=[{}],!1}else return Le.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let h=i.
grant,g=e;if(e===g)if(typeof h=="string"){if(l(h)>2048)return Le.errors=[{}],!1;if(l(h)<0)return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let g=i.tokenId,f=e;if(e===f)
if(typeof g=="string"){if(l(g)>2048)return Le.errors=[{}],!1;if(l(g)<0)return Le.errors=[{}],!1}else return Le.errors=[{}],
!1;var t=f===e}else var t=!0;if(t){if(i.expiresAt!==void 0&&s.call(i,"expiresAt")){let f=i.expiresAt,P=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Le.errors=[{}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>253402300799||
isNaN(f))return Le.errors=[{}],!1;if(f<0||isNaN(f))return Le.errors=[{}],!1}var t=P===e}else var t=!0;if(t){if(i.bundle!==
void 0&&s.call(i,"bundle")){let P=i.bundle,w=e;if(e===w)if(P&&typeof P=="object"&&!Array.isArray(P)){let S;if((P.revision===
void 0||!s.call(P,"revision"))&&(S="revision")||(P.seq===void 0||!s.call(P,"seq"))&&(S="seq")||(P.digest===void 0||!s.call(
P,"digest"))&&(S="digest"))return Le.errors=[{}],!1;{let M=e;for(let Z of Object.keys(P))if(!(Z==="revision"||Z==="seq"||
Z==="digest"||Z==="breakGlass"))return Le.errors=[{}],!1;if(M===e){if(P.revision!==void 0&&s.call(P,"revision")){let Z=P.
revision,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>73)return Le.errors=[{}],!1;if(l(Z)<1)return Le.errors=[{}],!1}else
return Le.errors=[{}],!1;var o=E===e}else var o=!0;if(o){if(P.seq!==void 0&&s.call(P,"seq")){let E=P.seq,W=e;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Le.errors=[{}],!1;if(e===W&&typeof E=="number"&&isFinite(E)){if(E>9007199254740991||
isNaN(E))return Le.errors=[{}],!1;if(E<0||isNaN(E))return Le.errors=[{}],!1}var o=W===e}else var o=!0;if(o){if(P.digest!==
void 0&&s.call(P,"digest")){let W=P.digest,H=e;if(e===e)if(typeof W=="string"){if(l(W)>71)return Le.errors=[{}],!1;if(l(
W)<71)return Le.errors=[{}],!1;if(!ei.test(W))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var o=H===e}else var o=!0;
if(o)if(P.breakGlass!==void 0&&s.call(P,"breakGlass")){let W=P.breakGlass,H=e;if(typeof W!="boolean")return Le.errors=[{}],
!1;if(W!==!0)return Le.errors=[{}],!1;var o=H===e}else var o=!0}}}}}else return Le.errors=[{}],!1;var t=w===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let w=i.kid,O=e;if(e===e)if(typeof w=="string"){if(l(w)>128)return Le.errors=[
{}],!1;if(l(w)<1)return Le.errors=[{}],!1;if(!$r.test(w))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=O===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let w=i.sig,O=e;if(e===O)if(typeof w=="string"){if(l(w)>86)return Le.
errors=[{}],!1;if(l(w)<86)return Le.errors=[{}],!1;if(!Vr.test(w))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=O===e}else var t=!0}}}}}}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=r,e===0}function gr(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let p;if((i.v===void 0||!s.call(i,"v"))&&(p="v")||(i.n===void 0||!s.call(i,"n"))&&(p="n")||(i.at===void 0||!s.call(i,"at"))&&
(p="at")||(i.prev===void 0||!s.call(i,"prev"))&&(p="prev")||(i.type===void 0||!s.call(i,"type"))&&(p="type")||(i.kid===void 0||
!s.call(i,"kid"))&&(p="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(p="sig"))return gr.errors=[{}],!1;{let m=e;for(let b of Object.
keys(i))if(!(b==="v"||b==="n"||b==="at"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return gr.errors=[{}],!1;if(m===e){
if(i.v!==void 0&&s.call(i,"v")){let b=i.v,y=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return gr.errors=
[{}],!1;if(b!==1)return gr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,v=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return gr.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return gr.errors=[{}],!1;if(y<1||isNaN(y))return gr.errors=[{}],!1}var t=v===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let v=i.at,u=e;if(e===u)if(typeof v=="string"){if(l(v)>24)return gr.errors=[{}],
!1;if(l(v)<24)return gr.errors=[{}],!1;if(!Gr.test(v))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let u=i.prev,k=e;if(e===k)if(typeof u=="string"){if(l(u)>64)return gr.
errors=[{}],!1;if(l(u)<64)return gr.errors=[{}],!1;if(!Dr.test(u))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let k=i.type,d=e;if(typeof k!="string")return gr.errors=
[{}],!1;if(k!=="journal-end")return gr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let d=i.kid,o=e;if(e===e)if(typeof d=="string"){if(l(d)>128)return gr.errors=[{}],!1;if(l(d)<1)return gr.errors=[{}],!1;
if(!$r.test(d))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let d=i.sig,o=e;if(e===o)if(typeof d=="string"){if(l(d)>86)return gr.errors=[{}],!1;if(l(d)<86)return gr.
errors=[{}],!1;if(!Vr.test(d))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else
return gr.errors=[{}],!1;return gr.errors=r,e===0}function yi(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-\
start")ge(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?ge.errors:r.concat(ge.errors),
e=r.length);else if(t==="statement")je(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?je.
errors:r.concat(je.errors),e=r.length);else if(t==="outcome")we(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||
(r=r===null?we.errors:r.concat(we.errors),e=r.length);else if(t==="redecide")Me(i,{instancePath:G,parentData:ue,parentDataProperty:de,
rootData:V})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);else if(t==="head")hr(i,{instancePath:G,parentData:ue,
parentDataProperty:de,rootData:V})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);else if(t==="session-end")Be(i,
{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);else if(t===
"journal-start")He(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?He.errors:r.concat(He.
errors),e=r.length);else if(t==="session-opened")or(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||
(r=r===null?or.errors:r.concat(or.errors),e=r.length);else if(t==="session-closed")Ye(i,{instancePath:G,parentData:ue,parentDataProperty:de,
rootData:V})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);else if(t==="session-failed")er(i,{instancePath:G,parentData:ue,
parentDataProperty:de,rootData:V})||(r=r===null?er.errors:r.concat(er.errors),e=r.length);else if(t==="claim")tr(i,{instancePath:G,
parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);else if(t==="ref\
usal")Ge(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=
r.length);else if(t==="exchange")Le(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Le.errors:
r.concat(Le.errors),e=r.length);else if(t==="journal-end")gr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||
(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);else return yi.errors=[{}],!1;else return yi.errors=[{}],!1}else return yi.
errors=[{}],!1;return yi.errors=r,e===0}var Gi=pr,Ds=new RegExp("^postgres://","u");function pr(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.
ready===void 0||!s.call(i,"ready"))&&(b="ready")||(i.connections===void 0||!s.call(i,"connections"))&&(b="connections"))
return pr.errors=[{}],!1;{let y=e;for(let v of Object.keys(i))if(!(v==="ready"||v==="connections"))return pr.errors=[{}],
!1;if(y===e){if(i.ready!==void 0&&s.call(i,"ready")){let v=i.ready,u=e;if(typeof v!="boolean")return pr.errors=[{}],!1;if(v!==
!0)return pr.errors=[{}],!1;var m=u===e}else var m=!0;if(m)if(i.connections!==void 0&&s.call(i,"connections")){let v=i.connections,
u=e;if(e===u)if(Array.isArray(v)){if(v.length>1e4)return pr.errors=[{}],!1;{var t=!0;let d=v.length;for(let o=0;o<d;o++){
let a=v[o],n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if((a.resource===void 0||!s.call(a,"resource"))&&
(c="resource")||(a.grant===void 0||!s.call(a,"grant"))&&(c="grant")||(a.role===void 0||!s.call(a,"role"))&&(c="role")||(a.
uri===void 0||!s.call(a,"uri"))&&(c="uri")||(a.ca===void 0||!s.call(a,"ca"))&&(c="ca"))return pr.errors=[{}],!1;{let x=e;
for(let N of Object.keys(a))if(!(N==="resource"||N==="grant"||N==="role"||N==="uri"||N==="ca"))return pr.errors=[{}],!1;
if(x===e){if(a.resource!==void 0&&s.call(a,"resource")){let N=a.resource,F=e;if(e===e)if(typeof N=="string"){if(l(N)>63)
return pr.errors=[{}],!1;if(l(N)<1)return pr.errors=[{}],!1;if(!dr.test(N))return pr.errors=[{}],!1}else return pr.errors=
[{}],!1;var p=F===e}else var p=!0;if(p){if(a.grant!==void 0&&s.call(a,"grant")){let F=a.grant,$=e;if(e===e)if(typeof F==
"string"){if(l(F)>127)return pr.errors=[{}],!1;if(l(F)<3)return pr.errors=[{}],!1;if(!pi.test(F))return pr.errors=[{}],!1}else
return pr.errors=[{}],!1;var p=$===e}else var p=!0;if(p){if(a.role!==void 0&&s.call(a,"role")){let $=a.role,j=e;if(e===e)
if(typeof $=="string"){if(l($)>63)return pr.errors=[{}],!1;if(l($)<1)return pr.errors=[{}],!1;if(!dr.test($))return pr.errors=
[{}],!1}else return pr.errors=[{}],!1;var p=j===e}else var p=!0;if(p){if(a.uri!==void 0&&s.call(a,"uri")){let j=a.uri,A=e;
if(e===A)if(typeof j=="string"){if(l(j)>8192)return pr.errors=[{}],!1;if(l(j)<12)return pr.errors=[{}],!1;if(!Ds.test(j))
return pr.errors=[{}],!1}else return pr.errors=[{}],!1;var p=A===e}else var p=!0;if(p)if(a.ca!==void 0&&s.call(a,"ca")){
let j=a.ca,A=e;if(e===e)if(typeof j=="string"){if(l(j)>1024)return pr.errors=[{}],!1;if(l(j)<1)return pr.errors=[{}],!1;
if(!br.test(j))return pr.errors=[{}],!1}else return pr.errors=[{}],!1;var p=A===e}else var p=!0}}}}}}else return pr.errors=
[{}],!1;var t=n===e;if(!t)break}}}else return pr.errors=[{}],!1;var m=u===e}else var m=!0}}}else return pr.errors=[{}],!1;
return pr.errors=r,e===0}var Vi=Ce,Sr=new RegExp("^[0-9a-f]{40,64}$","u"),Ss={type:"object",additionalProperties:!1,required:[
"pull","head","base","mergedSeconds","author","approver","review","approvedSeconds","owner"],properties:{by:{type:"strin\
g",const:"approval",description:"Absent in evidence of before there were scenarios."},pull:{type:"integer",minimum:0,maximum:9007199254740991,
description:"The number of the pull request; 0 without a host."},head:{$ref:"evidence#/$defs/objectId",description:"What\
 was approved."},base:{$ref:"evidence#/$defs/objectId",description:"Before which commit CODEOWNERS and people.yaml said \
who owns it."},mergedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"When it was merged."},author:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"Who opened the pull request."},approver:{type:"integer",minimum:1,
maximum:9007199254740991,description:"Who approved it."},review:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
The id of the review; 0 without a host."},approvedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"Wh\
en it was approved."},owner:{type:"string",minLength:1,maxLength:1024,description:"The owner in CODEOWNERS through whom \
the approver may approve."},signed:{$ref:"evidence#/$defs/objectId",description:"The signed commit that is the approval,\
 where there is no host."}},description:"One approval, in ids that the host never gives twice. Without a host, ids are o\
f names in people.yaml, and `signed` is there."};function Qe(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.pull===void 0||!s.call(i,"pull"))&&(p="\
pull")||(i.head===void 0||!s.call(i,"head"))&&(p="head")||(i.base===void 0||!s.call(i,"base"))&&(p="base")||(i.mergedSeconds===
void 0||!s.call(i,"mergedSeconds"))&&(p="mergedSeconds")||(i.author===void 0||!s.call(i,"author"))&&(p="author")||(i.approver===
void 0||!s.call(i,"approver"))&&(p="approver")||(i.review===void 0||!s.call(i,"review"))&&(p="review")||(i.approvedSeconds===
void 0||!s.call(i,"approvedSeconds"))&&(p="approvedSeconds")||(i.owner===void 0||!s.call(i,"owner"))&&(p="owner"))return Qe.
errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(Ss.properties,b))return Qe.errors=[{}],!1;if(m===e){if(i.
by!==void 0&&s.call(i,"by")){let b=i.by,y=e;if(typeof b!="string")return Qe.errors=[{}],!1;if(b!=="approval")return Qe.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){let y=i.pull,v=e;if(!(typeof y=="number"&&
!(y%1)&&!isNaN(y)&&isFinite(y)))return Qe.errors=[{}],!1;if(e===v&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||
isNaN(y))return Qe.errors=[{}],!1;if(y<0||isNaN(y))return Qe.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let v=i.head,u=e;if(e===e)if(typeof v=="string"){if(l(v)>64)return Qe.errors=[{}],!1;if(l(v)<40)
return Qe.errors=[{}],!1;if(!Sr.test(v))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(i.base!==void 0&&s.call(i,"base")){let u=i.base,k=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Qe.errors=
[{}],!1;if(l(u)<40)return Qe.errors=[{}],!1;if(!Sr.test(u))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var t=k===
e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&s.call(i,"mergedSeconds")){let k=i.mergedSeconds,d=e;if(!(typeof k=="\
number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Qe.errors=[{}],!1;if(e===d&&typeof k=="number"&&isFinite(k)){if(k>253402300799||
isNaN(k))return Qe.errors=[{}],!1;if(k<0||isNaN(k))return Qe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.author!==
void 0&&s.call(i,"author")){let d=i.author,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Qe.errors=
[{}],!1;if(e===o&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Qe.errors=[{}],!1;if(d<0||isNaN(
d))return Qe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.approver!==void 0&&s.call(i,"approver")){let o=i.approver,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Qe.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Qe.errors=[{}],!1;if(o<1||isNaN(o))return Qe.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.review!==void 0&&s.call(i,"review")){let a=i.review,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return Qe.errors=[{}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return Qe.errors=
[{}],!1;if(a<0||isNaN(a))return Qe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.approvedSeconds!==void 0&&s.call(
i,"approvedSeconds")){let n=i.approvedSeconds,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Qe.errors=
[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>253402300799||isNaN(n))return Qe.errors=[{}],!1;if(n<0||isNaN(n))
return Qe.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.owner!==void 0&&s.call(i,"owner")){let _=i.owner,c=e;if(e===
c)if(typeof _=="string"){if(l(_)>1024)return Qe.errors=[{}],!1;if(l(_)<1)return Qe.errors=[{}],!1}else return Qe.errors=
[{}],!1;var t=c===e}else var t=!0;if(t)if(i.signed!==void 0&&s.call(i,"signed")){let _=i.signed,c=e;if(e===e)if(typeof _==
"string"){if(l(_)>64)return Qe.errors=[{}],!1;if(l(_)<40)return Qe.errors=[{}],!1;if(!Sr.test(_))return Qe.errors=[{}],!1}else
return Qe.errors=[{}],!1;var t=c===e}else var t=!0}}}}}}}}}}}}else return Qe.errors=[{}],!1;return Qe.errors=r,e===0}var Ws={
type:"object",additionalProperties:!1,required:["by","pull","head","base","mergedSeconds","author","scenario","count","a\
tMost","withinSeconds"],properties:{by:{type:"string",const:"scenario",description:"Nobody approved it: it lies within w\
hat was approved before."},pull:{type:"integer",minimum:1,maximum:9007199254740991,description:"The number of the pull r\
equest."},head:{$ref:"evidence#/$defs/objectId",description:"What was judged."},base:{$ref:"evidence#/$defs/objectId",description:"\
At which commit scenario, people and groups were read."},mergedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"\
When it was merged, as the host says it."},author:{type:"integer",minimum:1,maximum:9007199254740991,description:"Who op\
ened the pull request, and gets the access."},scenario:{type:"object",additionalProperties:!1,required:["path","commit",
"blob"],properties:{path:{type:"string",minLength:1,maxLength:4096,description:"Its file."},commit:{$ref:"evidence#/$def\
s/objectId",description:"The commit that brought it as it was."},blob:{$ref:"evidence#/$defs/objectId",description:"Its \
content."}},description:"The scenario as it was proved before."},count:{type:"integer",minimum:1,maximum:999999,description:"\
Uses by this person within the time, this one included."},atMost:{type:"integer",minimum:1,maximum:999999,description:"H\
ow many it allows."},withinSeconds:{type:"integer",minimum:1,maximum:86399913600,description:"In what time."},reviewSeconds:{
type:"integer",minimum:1,maximum:86399913600,description:"It is for emergencies: within this time of the merge an owner \
has to approve it. Absent: it is not."}},description:"A use of a scenario: author and subject are one person, and nobody\
 else looked at it. Its ticket was not checked."};function Ze(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.by===void 0||!s.call(i,"by"))&&(m="by")||
(i.pull===void 0||!s.call(i,"pull"))&&(m="pull")||(i.head===void 0||!s.call(i,"head"))&&(m="head")||(i.base===void 0||!s.
call(i,"base"))&&(m="base")||(i.mergedSeconds===void 0||!s.call(i,"mergedSeconds"))&&(m="mergedSeconds")||(i.author===void 0||
!s.call(i,"author"))&&(m="author")||(i.scenario===void 0||!s.call(i,"scenario"))&&(m="scenario")||(i.count===void 0||!s.
call(i,"count"))&&(m="count")||(i.atMost===void 0||!s.call(i,"atMost"))&&(m="atMost")||(i.withinSeconds===void 0||!s.call(
i,"withinSeconds"))&&(m="withinSeconds"))return Ze.errors=[{}],!1;{let b=e;for(let y of Object.keys(i))if(!s.call(Ws.properties,
y))return Ze.errors=[{}],!1;if(b===e){if(i.by!==void 0&&s.call(i,"by")){let y=i.by,v=e;if(typeof y!="string")return Ze.errors=
[{}],!1;if(y!=="scenario")return Ze.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){
let v=i.pull,u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ze.errors=[{}],!1;if(e===u&&typeof v=="\
number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return Ze.errors=[{}],!1;if(v<1||isNaN(v))return Ze.errors=[{}],!1}
var t=u===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let u=i.head,k=e;if(e===e)if(typeof u=="string"){if(l(
u)>64)return Ze.errors=[{}],!1;if(l(u)<40)return Ze.errors=[{}],!1;if(!Sr.test(u))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.base!==void 0&&s.call(i,"base")){let k=i.base,d=e;if(e===e)if(typeof k==
"string"){if(l(k)>64)return Ze.errors=[{}],!1;if(l(k)<40)return Ze.errors=[{}],!1;if(!Sr.test(k))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&s.call(i,"mergedSeconds")){let d=i.
mergedSeconds,o=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ze.errors=[{}],!1;if(e===o&&typeof d==
"number"&&isFinite(d)){if(d>253402300799||isNaN(d))return Ze.errors=[{}],!1;if(d<0||isNaN(d))return Ze.errors=[{}],!1}var t=o===
e}else var t=!0;if(t){if(i.author!==void 0&&s.call(i,"author")){let o=i.author,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return Ze.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ze.
errors=[{}],!1;if(o<1||isNaN(o))return Ze.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.scenario!==void 0&&s.call(
i,"scenario")){let a=i.scenario,n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if((a.path===void 0||!s.
call(a,"path"))&&(c="path")||(a.commit===void 0||!s.call(a,"commit"))&&(c="commit")||(a.blob===void 0||!s.call(a,"blob"))&&
(c="blob"))return Ze.errors=[{}],!1;{let x=e;for(let N of Object.keys(a))if(!(N==="path"||N==="commit"||N==="blob"))return Ze.
errors=[{}],!1;if(x===e){if(a.path!==void 0&&s.call(a,"path")){let N=a.path,F=e;if(e===F)if(typeof N=="string"){if(l(N)>
4096)return Ze.errors=[{}],!1;if(l(N)<1)return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var p=F===e}else var p=!0;
if(p){if(a.commit!==void 0&&s.call(a,"commit")){let F=a.commit,$=e;if(e===e)if(typeof F=="string"){if(l(F)>64)return Ze.
errors=[{}],!1;if(l(F)<40)return Ze.errors=[{}],!1;if(!Sr.test(F))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var p=$===e}else var p=!0;if(p)if(a.blob!==void 0&&s.call(a,"blob")){let F=a.blob,$=e;if(e===e)if(typeof F=="string"){if(l(
F)>64)return Ze.errors=[{}],!1;if(l(F)<40)return Ze.errors=[{}],!1;if(!Sr.test(F))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var p=$===e}else var p=!0}}}}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.count!==void 0&&
s.call(i,"count")){let n=i.count,_=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ze.errors=[{}],!1;if(e===
_&&typeof n=="number"&&isFinite(n)){if(n>999999||isNaN(n))return Ze.errors=[{}],!1;if(n<1||isNaN(n))return Ze.errors=[{}],
!1}var t=_===e}else var t=!0;if(t){if(i.atMost!==void 0&&s.call(i,"atMost")){let _=i.atMost,c=e;if(!(typeof _=="number"&&
!(_%1)&&!isNaN(_)&&isFinite(_)))return Ze.errors=[{}],!1;if(e===c&&typeof _=="number"&&isFinite(_)){if(_>999999||isNaN(_))
return Ze.errors=[{}],!1;if(_<1||isNaN(_))return Ze.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.withinSeconds!==
void 0&&s.call(i,"withinSeconds")){let c=i.withinSeconds,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ze.
errors=[{}],!1;if(e===x&&typeof c=="number"&&isFinite(c)){if(c>86399913600||isNaN(c))return Ze.errors=[{}],!1;if(c<1||isNaN(
c))return Ze.errors=[{}],!1}var t=x===e}else var t=!0;if(t)if(i.reviewSeconds!==void 0&&s.call(i,"reviewSeconds")){let c=i.
reviewSeconds,x=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ze.errors=[{}],!1;if(e===x&&typeof c==
"number"&&isFinite(c)){if(c>86399913600||isNaN(c))return Ze.errors=[{}],!1;if(c<1||isNaN(c))return Ze.errors=[{}],!1}var t=x===
e}else var t=!0}}}}}}}}}}}}else return Ze.errors=[{}],!1;return Ze.errors=r,e===0}function Lr(i,{instancePath:G="",parentData:ue,
parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.
status===void 0||!s.call(i,"status"))&&(m="status")||(i.commit===void 0||!s.call(i,"commit"))&&(m="commit")||(i.blob===void 0||
!s.call(i,"blob"))&&(m="blob")||(i.proof===void 0||!s.call(i,"proof"))&&(m="proof"))return Lr.errors=[{}],!1;{let b=e;for(let y of Object.
keys(i))if(!(y==="status"||y==="commit"||y==="blob"||y==="proof"))return Lr.errors=[{}],!1;if(b===e){if(i.status!==void 0&&
s.call(i,"status")){let y=i.status,v=e;if(typeof y!="string")return Lr.errors=[{}],!1;if(y!=="proved")return Lr.errors=[
{}],!1;var t=v===e}else var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let v=i.commit,u=e;if(e===e)if(typeof v==
"string"){if(l(v)>64)return Lr.errors=[{}],!1;if(l(v)<40)return Lr.errors=[{}],!1;if(!Sr.test(v))return Lr.errors=[{}],!1}else
return Lr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let u=i.blob,k=e;if(e===e)
if(typeof u=="string"){if(l(u)>64)return Lr.errors=[{}],!1;if(l(u)<40)return Lr.errors=[{}],!1;if(!Sr.test(u))return Lr.
errors=[{}],!1}else return Lr.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.proof!==void 0&&s.call(i,"proof")){let u=i.
proof,k=e,d=e,o=!1,a=null,n=e;Qe(u,{instancePath:G+"/proof",parentData:i,parentDataProperty:"proof",rootData:V})||(r=r===
null?Qe.errors:r.concat(Qe.errors),e=r.length);var p=n===e;p&&(o=!0,a=0);let _=e;Ze(u,{instancePath:G+"/proof",parentData:i,
parentDataProperty:"proof",rootData:V})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);var p=_===e;if(p&&o?(o=!1,
a=[a,1]):p&&(o=!0,a=1),o)e=d,r!==null&&(d?r.length=d:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,Lr.errors=
r,!1}var t=k===e}else var t=!0}}}}}else return Lr.errors=[{}],!1;return Lr.errors=r,e===0}function Ir(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let p;if((i.status===void 0||!s.call(i,"status"))&&(p="status")||(i.commit===void 0||!s.call(i,"commit"))&&(p="commit")||
(i.blob===void 0||!s.call(i,"blob"))&&(p="blob"))return Ir.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b===
"status"||b==="commit"||b==="blob"))return Ir.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){let b=i.
status,y=e;if(typeof b!="string")return Ir.errors=[{}],!1;if(b!=="root")return Ir.errors=[{}],!1;var t=y===e}else var t=!0;
if(t){if(i.commit!==void 0&&s.call(i,"commit")){let y=i.commit,v=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Ir.
errors=[{}],!1;if(l(y)<40)return Ir.errors=[{}],!1;if(!Sr.test(y))return Ir.errors=[{}],!1}else return Ir.errors=[{}],!1;
var t=v===e}else var t=!0;if(t)if(i.blob!==void 0&&s.call(i,"blob")){let y=i.blob,v=e;if(e===e)if(typeof y=="string"){if(l(
y)>64)return Ir.errors=[{}],!1;if(l(y)<40)return Ir.errors=[{}],!1;if(!Sr.test(y))return Ir.errors=[{}],!1}else return Ir.
errors=[{}],!1;var t=v===e}else var t=!0}}}}else return Ir.errors=[{}],!1;return Ir.errors=r,e===0}function ii(i,{instancePath:G="",
parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t=i.status;if(typeof t=="string")if(t==="proved")Lr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||
(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t==="root")Ir(i,{instancePath:G,parentData:ue,parentDataProperty:de,
rootData:V})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);else return ii.errors=[{}],!1;else return ii.errors=
[{}],!1}else return ii.errors=[{}],!1;return ii.errors=r,e===0}function Zr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.status===void 0||!s.call(
i,"status"))&&(p="status")||(i.commit===void 0||!s.call(i,"commit"))&&(p="commit")||(i.blob===void 0||!s.call(i,"blob"))&&
(p="blob")||(i.of===void 0||!s.call(i,"of"))&&(p="of"))return Zr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b===
"status"||b==="commit"||b==="blob"||b==="of"))return Zr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){
let b=i.status,y=e;if(typeof b!="string")return Zr.errors=[{}],!1;if(b!=="reduced")return Zr.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let y=i.commit,v=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Zr.
errors=[{}],!1;if(l(y)<40)return Zr.errors=[{}],!1;if(!Sr.test(y))return Zr.errors=[{}],!1}else return Zr.errors=[{}],!1;
var t=v===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let v=i.blob,u=e;if(e===e)if(typeof v=="string"){if(l(
v)>64)return Zr.errors=[{}],!1;if(l(v)<40)return Zr.errors=[{}],!1;if(!Sr.test(v))return Zr.errors=[{}],!1}else return Zr.
errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.of!==void 0&&s.call(i,"of")){let v=e;ii(i.of,{instancePath:G+"/of",parentData:i,
parentDataProperty:"of",rootData:V})||(r=r===null?ii.errors:r.concat(ii.errors),e=r.length);var t=v===e}else var t=!0}}}}}else
return Zr.errors=[{}],!1;return Zr.errors=r,e===0}function si(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")
Lr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t===
"root")Ir(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Ir.errors:r.concat(Ir.errors),
e=r.length);else if(t==="reduced")Zr(i,{instancePath:G,parentData:ue,parentDataProperty:de,rootData:V})||(r=r===null?Zr.
errors:r.concat(Zr.errors),e=r.length);else return si.errors=[{}],!1;else return si.errors=[{}],!1}else return si.errors=
[{}],!1;return si.errors=r,e===0}var nt={type:"object",additionalProperties:!1,required:["commit","blob","reason"],properties:{
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
instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let m;if((i.commit===void 0||!s.call(i,"commit"))&&(m="commit")||(i.blob===void 0||!s.call(i,"blob"))&&
(m="blob")||(i.reason===void 0||!s.call(i,"reason"))&&(m="reason"))return Cr.errors=[{}],!1;{let b=e;for(let y of Object.
keys(i))if(!(y==="commit"||y==="blob"||y==="reason"||y==="scenario"))return Cr.errors=[{}],!1;if(b===e){if(i.commit!==void 0&&
s.call(i,"commit")){let y=i.commit,v=e;if(e===e)if(typeof y=="string"){if(l(y)>64)return Cr.errors=[{}],!1;if(l(y)<40)return Cr.
errors=[{}],!1;if(!Sr.test(y))return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.
blob!==void 0&&s.call(i,"blob")){let v=i.blob,u=e,k=e,d=!1,o=null,a=e;if(v!==null){let c={};r===null?r=[c]:r.push(c),e++}
var p=a===e;p&&(d=!0,o=0);let n=e;if(e===e)if(typeof v=="string"){if(l(v)>64){let c={};r===null?r=[c]:r.push(c),e++}else if(l(
v)<40){let c={};r===null?r=[c]:r.push(c),e++}else if(!Sr.test(v)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===
null?r=[c]:r.push(c),e++}var p=n===e;if(p&&d?(d=!1,o=[o,1]):p&&(d=!0,o=1),d)e=k,r!==null&&(k?r.length=k:r=null);else{let c={};
return r===null?r=[c]:r.push(c),e++,Cr.errors=r,!1}var t=u===e}else var t=!0;if(t){if(i.reason!==void 0&&s.call(i,"reaso\
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
return Cr.errors=[{}],!1;return Cr.errors=r,e===0}function yr(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.path===void 0||!s.call(i,"path"))&&(b="\
path")||(i.commit===void 0||!s.call(i,"commit"))&&(b="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(b="blob")||(i.pull===
void 0||!s.call(i,"pull"))&&(b="pull")||(i.author===void 0||!s.call(i,"author"))&&(b="author")||(i.mergedSeconds===void 0||
!s.call(i,"mergedSeconds"))&&(b="mergedSeconds")||(i.dueSeconds===void 0||!s.call(i,"dueSeconds"))&&(b="dueSeconds")||(i.
review===void 0||!s.call(i,"review"))&&(b="review"))return yr.errors=[{}],!1;{let y=e;for(let v of Object.keys(i))if(!(v===
"path"||v==="commit"||v==="blob"||v==="pull"||v==="author"||v==="mergedSeconds"||v==="dueSeconds"||v==="review"))return yr.
errors=[{}],!1;if(y===e){if(i.path!==void 0&&s.call(i,"path")){let v=i.path,u=e;if(e===u)if(typeof v=="string"){if(l(v)>
4096)return yr.errors=[{}],!1;if(l(v)<1)return yr.errors=[{}],!1}else return yr.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,k=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return yr.
errors=[{}],!1;if(l(u)<40)return yr.errors=[{}],!1;if(!Sr.test(u))return yr.errors=[{}],!1}else return yr.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let k=i.blob,d=e;if(e===e)if(typeof k=="string"){if(l(
k)>64)return yr.errors=[{}],!1;if(l(k)<40)return yr.errors=[{}],!1;if(!Sr.test(k))return yr.errors=[{}],!1}else return yr.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.pull!==void 0&&s.call(i,"pull")){let d=i.pull,o=e;if(!(typeof d=="nu\
mber"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return yr.errors=[{}],!1;if(e===o&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return yr.errors=[{}],!1;if(d<1||isNaN(d))return yr.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.author!==
void 0&&s.call(i,"author")){let o=i.author,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return yr.errors=
[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return yr.errors=[{}],!1;if(o<1||isNaN(
o))return yr.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&s.call(i,"mergedSeconds")){let a=i.
mergedSeconds,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return yr.errors=[{}],!1;if(e===n&&typeof a==
"number"&&isFinite(a)){if(a>253402300799||isNaN(a))return yr.errors=[{}],!1;if(a<0||isNaN(a))return yr.errors=[{}],!1}var t=n===
e}else var t=!0;if(t){if(i.dueSeconds!==void 0&&s.call(i,"dueSeconds")){let n=i.dueSeconds,_=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return yr.errors=[{}],!1;if(e===_&&typeof n=="number"&&isFinite(n)){if(n>253402300799||isNaN(
n))return yr.errors=[{}],!1;if(n<0||isNaN(n))return yr.errors=[{}],!1}var t=_===e}else var t=!0;if(t)if(i.review!==void 0&&
s.call(i,"review")){let n=i.review,_=e,c=e,x=!1,N=null,F=e;if(n!==null){let A={};r===null?r=[A]:r.push(A),e++}var m=F===
e;m&&(x=!0,N=0);let $=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.approver===void 0||!s.call(n,"\
approver"))&&(A="approver")||(n.review===void 0||!s.call(n,"review"))&&(A="review")||(n.approvedSeconds===void 0||!s.call(
n,"approvedSeconds"))&&(A="approvedSeconds")||(n.owner===void 0||!s.call(n,"owner"))&&(A="owner")){let h={};r===null?r=[
h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(n))if(!(g==="approver"||g==="review"||g==="approvedSeconds"||g===
"owner")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e){if(n.approver!==void 0&&s.call(n,"approver")){let g=n.approver,
f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let w={};r===null?r=[w]:r.push(w),e++}if(e===f&&typeof g==
"number"&&isFinite(g)){if(g>9007199254740991||isNaN(g)){let w={};r===null?r=[w]:r.push(w),e++}else if(g<1||isNaN(g)){let w={};
r===null?r=[w]:r.push(w),e++}}var p=f===e}else var p=!0;if(p){if(n.review!==void 0&&s.call(n,"review")){let f=n.review,P=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof f=="num\
ber"&&isFinite(f)){if(f>9007199254740991||isNaN(f)){let O={};r===null?r=[O]:r.push(O),e++}else if(f<0||isNaN(f)){let O={};
r===null?r=[O]:r.push(O),e++}}var p=P===e}else var p=!0;if(p){if(n.approvedSeconds!==void 0&&s.call(n,"approvedSeconds")){
let P=n.approvedSeconds,w=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let S={};r===null?r=[S]:r.push(S),
e++}if(e===w&&typeof P=="number"&&isFinite(P)){if(P>253402300799||isNaN(P)){let S={};r===null?r=[S]:r.push(S),e++}else if(P<
0||isNaN(P)){let S={};r===null?r=[S]:r.push(S),e++}}var p=w===e}else var p=!0;if(p)if(n.owner!==void 0&&s.call(n,"owner")){
let P=n.owner,w=e;if(e===w)if(typeof P=="string"){if(l(P)>1024){let S={};r===null?r=[S]:r.push(S),e++}else if(l(P)<1){let S={};
r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var p=w===e}else var p=!0}}}}}else{let A={};r===
null?r=[A]:r.push(A),e++}var m=$===e;if(m&&x?(x=!1,N=[N,1]):m&&(x=!0,N=1),x)e=c,r!==null&&(c?r.length=c:r=null);else{let A={};
return r===null?r=[A]:r.push(A),e++,yr.errors=r,!1}var t=_===e}else var t=!0}}}}}}}}}else return yr.errors=[{}],!1;return yr.
errors=r,e===0}function Ce(i,{instancePath:G="",parentData:ue,parentDataProperty:de,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i._type===void 0||!s.call(i,"_type"))&&(n="_type")||(i.subject===
void 0||!s.call(i,"subject"))&&(n="subject")||(i.predicateType===void 0||!s.call(i,"predicateType"))&&(n="predicateType")||
(i.predicate===void 0||!s.call(i,"predicate"))&&(n="predicate"))return Ce.errors=[{}],!1;{let _=e;for(let c of Object.keys(
i))if(!(c==="_type"||c==="subject"||c==="predicateType"||c==="predicate"))return Ce.errors=[{}],!1;if(_===e){if(i._type!==
void 0&&s.call(i,"_type")){let c=i._type,x=e;if(typeof c!="string")return Ce.errors=[{}],!1;if(c!=="https://in-toto.io/S\
tatement/v1")return Ce.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let x=i.
subject,N=e;if(e===N)if(Array.isArray(x)){if(x.length>1)return Ce.errors=[{}],!1;if(x.length<1)return Ce.errors=[{}],!1;
{var p=!0;let $=x.length;for(let j=0;j<$;j++){let A=x[j],h=e;if(e===h)if(A&&typeof A=="object"&&!Array.isArray(A)){let f;
if((A.digest===void 0||!s.call(A,"digest"))&&(f="digest"))return Ce.errors=[{}],!1;{let P=e;for(let w of Object.keys(A))
if(w!=="digest")return Ce.errors=[{}],!1;if(P===e&&A.digest!==void 0&&s.call(A,"digest")){let w=A.digest;if(e===e)if(w&&
typeof w=="object"&&!Array.isArray(w)){let O;if((w.gitCommit===void 0||!s.call(w,"gitCommit"))&&(O="gitCommit"))return Ce.
errors=[{}],!1;{let S=e;for(let M of Object.keys(w))if(M!=="gitCommit")return Ce.errors=[{}],!1;if(S===e&&w.gitCommit!==
void 0&&s.call(w,"gitCommit")){let M=w.gitCommit;if(e===e)if(typeof M=="string"){if(l(M)>64)return Ce.errors=[{}],!1;if(l(
M)<40)return Ce.errors=[{}],!1;if(!Sr.test(M))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1}}}else return Ce.errors=
[{}],!1}}}else return Ce.errors=[{}],!1;var p=h===e;if(!p)break}}}else return Ce.errors=[{}],!1;var t=N===e}else var t=!0;
if(t){if(i.predicateType!==void 0&&s.call(i,"predicateType")){let N=i.predicateType,F=e;if(typeof N!="string")return Ce.
errors=[{}],!1;if(N!=="urn:writ:evidence:1")return Ce.errors=[{}],!1;var t=F===e}else var t=!0;if(t)if(i.predicate!==void 0&&
s.call(i,"predicate")){let N=i.predicate,F=e;if(e===F)if(N&&typeof N=="object"&&!Array.isArray(N)){let j;if((N.repository===
void 0||!s.call(N,"repository"))&&(j="repository")||(N.branch===void 0||!s.call(N,"branch"))&&(j="branch")||(N.files===void 0||
!s.call(N,"files"))&&(j="files")||(N.heldBack===void 0||!s.call(N,"heldBack"))&&(j="heldBack")||(N.properties===void 0||
!s.call(N,"properties"))&&(j="properties"))return Ce.errors=[{}],!1;{let A=e;for(let h of Object.keys(N))if(!(h==="repos\
itory"||h==="branch"||h==="files"||h==="heldBack"||h==="breakGlass"||h==="properties"))return Ce.errors=[{}],!1;if(A===e){
if(N.repository!==void 0&&s.call(N,"repository")){let h=N.repository,g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return Ce.errors=[{}],!1;if(e===g&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h))return Ce.errors=
[{}],!1;if(h<1||isNaN(h))return Ce.errors=[{}],!1}var m=g===e}else var m=!0;if(m){if(N.branch!==void 0&&s.call(N,"branch")){
let g=N.branch,f=e;if(e===f)if(typeof g=="string"){if(l(g)>1024)return Ce.errors=[{}],!1;if(l(g)<1)return Ce.errors=[{}],
!1}else return Ce.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(N.files!==void 0&&s.call(N,"files")){let f=N.files,P=e;
if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length>1e6)return Ce.errors=[{}],!1;for(let O of Object.
keys(f)){let S=e;if(e===S)if(typeof O=="string"){if(l(O)>4096){let M={};r===null?r=[M]:r.push(M),e++}else if(l(O)<1){let M={};
r===null?r=[M]:r.push(M),e++}}else{let M={};r===null?r=[M]:r.push(M),e++}var b=S===e;if(!b){let M={};return r===null?r=[
M]:r.push(M),e++,Ce.errors=r,!1}}if(b)for(let O of Object.keys(f)){let S=e;si(f[O],{instancePath:G+"/predicate/files/"+O.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:O,rootData:V})||(r=r===null?si.errors:r.concat(si.
errors),e=r.length);var y=S===e;if(!y)break}}else return Ce.errors=[{}],!1;var m=P===e}else var m=!0;if(m){if(N.heldBack!==
void 0&&s.call(N,"heldBack")){let P=N.heldBack,w=e;if(e===w)if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(
P).length>1e6)return Ce.errors=[{}],!1;for(let S of Object.keys(P)){let M=e;if(e===M)if(typeof S=="string"){if(l(S)>4096){
let Z={};r===null?r=[Z]:r.push(Z),e++}else if(l(S)<1){let Z={};r===null?r=[Z]:r.push(Z),e++}}else{let Z={};r===null?r=[Z]:
r.push(Z),e++}var v=M===e;if(!v){let Z={};return r===null?r=[Z]:r.push(Z),e++,Ce.errors=r,!1}}if(v)for(let S of Object.keys(
P)){let M=e;Cr(P[S],{instancePath:G+"/predicate/heldBack/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:S,
rootData:V})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var u=M===e;if(!u)break}}else return Ce.errors=[{}],
!1;var m=w===e}else var m=!0;if(m){if(N.breakGlass!==void 0&&s.call(N,"breakGlass")){let w=N.breakGlass,O=e;if(e===O)if(Array.
isArray(w)){if(w.length>1e4)return Ce.errors=[{}],!1;{var k=!0;let M=w.length;for(let Z=0;Z<M;Z++){let E=e;yr(w[Z],{instancePath:G+
"/predicate/breakGlass/"+Z,parentData:w,parentDataProperty:Z,rootData:V})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.
length);var k=E===e;if(!k)break}}}else return Ce.errors=[{}],!1;var m=O===e}else var m=!0;if(m)if(N.properties!==void 0&&
s.call(N,"properties")){let w=N.properties,O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){let M;if((w.proved===
void 0||!s.call(w,"proved"))&&(M="proved"))return Ce.errors=[{}],!1;{let Z=e;for(let E of Object.keys(w))if(!(E==="prove\
d"||E==="scenario"))return Ce.errors=[{}],!1;if(Z===e){if(w.proved!==void 0&&s.call(w,"proved")){let E=w.proved,W=e;if(e===
W)if(Array.isArray(E)){if(E.length>1)return Ce.errors=[{}],!1;if(E.length<1)return Ce.errors=[{}],!1;{var d=!0;let D=E.length;
for(let L=0;L<D;L++){let I=E[L],T=e;if(typeof I!="string")return Ce.errors=[{}],!1;if(I!=="SLSA_SOURCE_TWO_PARTY_REVIEWE\
D")return Ce.errors=[{}],!1;var d=T===e;if(!d)break}}}else return Ce.errors=[{}],!1;var a=W===e}else var a=!0;if(a)if(w.
scenario!==void 0&&s.call(w,"scenario")){let E=w.scenario,W=e;if(e===W)if(Array.isArray(E)){if(E.length>0)return Ce.errors=
[{}],!1;{var o=!0;let D=E.length;for(let L=0;L<D;L++){let I=E[L],T=e;if(e===T)if(typeof I=="string"){if(l(I)>64)return Ce.
errors=[{}],!1}else return Ce.errors=[{}],!1;var o=T===e;if(!o)break}}}else return Ce.errors=[{}],!1;var a=W===e}else var a=!0}}}else
return Ce.errors=[{}],!1;var m=O===e}else var m=!0}}}}}}}else return Ce.errors=[{}],!1;var t=F===e}else var t=!0}}}}}else
return Ce.errors=[{}],!1;return Ce.errors=r,e===0}var zs={writ:$i,people:Li,group:Fi,resource:Ii,grant:qi,mask:Di,guard:Si,
scenario:zi,proxy:Ri,manifest:Ki,data:Mi,decision:Ui,record:Bi,dev:Gi,evidence:Vi};export{Mi as dataValidator,Ui as decisionValidator,
Gi as devValidator,Vi as evidenceValidator,qi as grantValidator,Fi as groupValidator,Si as guardValidator,Ki as manifestValidator,
Di as maskValidator,Li as peopleValidator,Ri as proxyValidator,Bi as recordValidator,Ii as resourceValidator,zi as scenarioValidator,
zs as validators,$i as writValidator};
