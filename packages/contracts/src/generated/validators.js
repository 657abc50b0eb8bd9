// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Bi=Object.getOwnPropertyNames,Vi=(i,U)=>function(){try{return U||(0,i[Bi(i)[0]])((U={exports:{}}).exports,U),U.exports}catch(ae){
throw U=0,ae}},Gi=Vi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__\
esModule",{value:!0});function U(ae){let ue=ae.length,V=0,r=0,e;for(;r<ue;)V++,e=ae.charCodeAt(r++),e>=55296&&e<=56319&&
r<ue&&(e=ae.charCodeAt(r),(e&64512)===56320&&r++);return V}i.default=U,U.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ji=We,s=Object.prototype.hasOwnProperty,l=Gi().default,vr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),Gr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),xr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),xi=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function Ur(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.isArray(i)){if(i.length>50)return Ur.
errors=[{}],!1;if(i.length<1)return Ur.errors=[{}],!1;{var t=!0;let v=i.length;for(let m=0;m<v;m++){let g=i[m],u=e;if(typeof g!=
"string")return Ur.errors=[{}],!1;if(e===e)if(typeof g=="string"){if(l(g)>254)return Ur.errors=[{}],!1;if(l(g)<2)return Ur.
errors=[{}],!1;if(!xi.test(g))return Ur.errors=[{}],!1}else return Ur.errors=[{}],!1;var t=u===e;if(!t)break}if(t){let m=i.
length,g;if(m>1){let u={};for(;m--;){let f=i[m];if(typeof f=="string"){if(typeof u[f]=="number")return g=u[f],Ur.errors=
[{}],!1;u[f]=m}}}}}}else return Ur.errors=[{}],!1;return Ur.errors=r,e===0}var Es={type:"object",additionalProperties:!1,
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
ith which writ login asks this issuer. Absent: the audience."}}},Ji=new RegExp("^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");
function ii(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;
if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.trial===void 0||!s.call(i,"trial"))&&(d="trial")){let n={};
r===null?r=[n]:r.push(n),e++}else{let n=e;for(let o of Object.keys(i))if(o!=="trial"){let a={};r===null?r=[a]:r.push(a),
e++;break}if(n===e&&i.trial!==void 0&&s.call(i,"trial")){let o=i.trial;if(typeof o!="boolean"){let a={};r===null?r=[a]:r.
push(a),e++}if(o!==!0){let a={};r===null?r=[a]:r.push(a),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var _=g===e;_&&
(v=!0,m=0);let u=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.url===void 0||!s.call(i,"url"))&&(d=
"url")||(i.audience===void 0||!s.call(i,"audience"))&&(d="audience")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;
for(let o of Object.keys(i))if(!(o==="url"||o==="audience"||o==="user"||o==="groups"||o==="workloads"||o==="client")){let a={};
r===null?r=[a]:r.push(a),e++;break}if(n===e){if(i.url!==void 0&&s.call(i,"url")){let o=i.url,a=e;if(e===a)if(typeof o=="\
string"){if(l(o)>512){let c={};r===null?r=[c]:r.push(c),e++}else if(l(o)<9){let c={};r===null?r=[c]:r.push(c),e++}else if(!Ji.
test(o)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var f=a===e}else var f=!0;if(f){
if(i.audience!==void 0&&s.call(i,"audience")){let a=i.audience,k=e;if(e===k)if(typeof a=="string"){if(l(a)>256){let w={};
r===null?r=[w]:r.push(w),e++}else if(l(a)<1){let w={};r===null?r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(
w),e++}var f=k===e}else var f=!0;if(f){if(i.user!==void 0&&s.call(i,"user")){let k=i.user,c=e;if(e===c)if(typeof k=="str\
ing"){if(l(k)>128){let N={};r===null?r=[N]:r.push(N),e++}else if(l(k)<1){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};
r===null?r=[N]:r.push(N),e++}var f=c===e}else var f=!0;if(f){if(i.groups!==void 0&&s.call(i,"groups")){let c=i.groups,w=e;
if(e===w)if(typeof c=="string"){if(l(c)>128){let L={};r===null?r=[L]:r.push(L),e++}else if(l(c)<1){let L={};r===null?r=[
L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var f=w===e}else var f=!0;if(f){if(i.workloads!==void 0&&s.
call(i,"workloads")){let w=i.workloads,N=e,L=e,$=!1,x=null,j=e;if(typeof w!="boolean"){let p={};r===null?r=[p]:r.push(p),
e++}var y=j===e;y&&($=!0,x=0);let h=e;if(typeof w!="string"){let p={};r===null?r=[p]:r.push(p),e++}if(!(w==="github"||w===
"gitlab"||w==="kubernetes")){let p={};r===null?r=[p]:r.push(p),e++}var y=h===e;if(y&&$?($=!1,x=[x,1]):y&&($=!0,x=1),$)e=
L,r!==null&&(L?r.length=L:r=null);else{let p={};r===null?r=[p]:r.push(p),e++}var f=N===e}else var f=!0;if(f)if(i.client!==
void 0&&s.call(i,"client")){let w=i.client,N=e;if(e===N)if(typeof w=="string"){if(l(w)>256){let $={};r===null?r=[$]:r.push(
$),e++}else if(l(w)<1){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push($),e++}var f=N===e}else
var f=!0}}}}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var _=u===e;if(_&&v?(v=!1,m=[m,1]):_&&(v=!0,m=1),v)e=t,r!==null&&
(t?r.length=t:r=null);else{let d={};return r===null?r=[d]:r.push(d),e++,ii.errors=r,!1}return ii.errors=r,e===0}var Ni=new RegExp(
"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0\
-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),Qi=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:fi\
le|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function _r(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.addresses===void 0||!s.call(i,"addresse\
s"))&&(g="addresses")||(i.secrets===void 0||!s.call(i,"secrets"))&&(g="secrets"))return _r.errors=[{}],!1;{let u=e;for(let f of Object.
keys(i))if(!(f==="addresses"||f==="secrets"))return _r.errors=[{}],!1;if(u===e){if(i.addresses!==void 0&&s.call(i,"addre\
sses")){let f=i.addresses,y=e;if(e===y)if(Array.isArray(f)){if(f.length>50)return _r.errors=[{}],!1;if(f.length<1)return _r.
errors=[{}],!1;{var t=!0;let d=f.length;for(let n=0;n<d;n++){let o=f[n],a=e;if(typeof o!="string")return _r.errors=[{}],
!1;if(e===e)if(typeof o=="string"){if(l(o)>259)return _r.errors=[{}],!1;if(l(o)<3)return _r.errors=[{}],!1;if(!Ni.test(o))
return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var t=a===e;if(!t)break}if(t){let n=f.length,o;if(n>1){let a={};for(;n--;){
let k=f[n];if(typeof k=="string"){if(typeof a[k]=="number")return o=a[k],_r.errors=[{}],!1;a[k]=n}}}}}}else return _r.errors=
[{}],!1;var m=y===e}else var m=!0;if(m)if(i.secrets!==void 0&&s.call(i,"secrets")){let f=i.secrets,y=e;if(e===y)if(Array.
isArray(f)){if(f.length>100)return _r.errors=[{}],!1;if(f.length<1)return _r.errors=[{}],!1;{var v=!0;let d=f.length;for(let n=0;n<
d;n++){let o=f[n],a=e;if(e===a)if(typeof o=="string"){if(l(o)>512)return _r.errors=[{}],!1;if(l(o)<5)return _r.errors=[{}],
!1;if(!Qi.test(o))return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var v=a===e;if(!v)break}if(v){let n=f.length,o;
if(n>1){let a={};for(;n--;){let k=f[n];if(typeof k=="string"){if(typeof a[k]=="number")return o=a[k],_r.errors=[{}],!1;a[k]=
n}}}}}}else return _r.errors=[{}],!1;var m=y===e}else var m=!0}}}else return _r.errors=[{}],!1;return _r.errors=r,e===0}
var di={description:"A public key as a JSON Web Key.",type:"object",discriminator:{propertyName:"kty"},"x-instead":"Past\
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
 part of the private key, and only the public key belongs here.'}}]},Br=new RegExp("^[A-Za-z0-9_-]+$","u");function Te(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let u=i.kty;if(typeof u=="string")if(u==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let f;if((i.kty===void 0||!s.call(i,"kty"))&&(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.
call(i,"x"))&&(f="x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return Te.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(di.oneOf[0].properties,_))return Te.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,d=e;if(typeof _!="string")return Te.errors=[{}],!1;if(_!=="OKP")return Te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){
if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,n=e;if(typeof d!="string")return Te.errors=[{}],!1;if(d!=="Ed25519")return Te.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return Te.errors=[{}],!1;if(l(n)<43)return Te.errors=[{}],!1;if(!Br.test(n))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return Te.errors=[{}],!1;if(l(o)<1)return Te.errors=[{}],!1;if(!xr.test(o))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,k=e;if(e===k)if(typeof a==
"string"){if(l(a)>16)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=k===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let k=i.use,c=e;if(typeof k!="string")return Te.errors=[{}],!1;
if(k!=="sig")return Te.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let c=i.
key_ops,w=e;if(e===w)if(Array.isArray(c)){if(c.length>1)return Te.errors=[{}],!1;if(c.length<1)return Te.errors=[{}],!1;
{var v=!0;let L=c.length;for(let $=0;$<L;$++){let x=c[$],j=e;if(typeof x!="string")return Te.errors=[{}],!1;if(x!=="veri\
fy")return Te.errors=[{}],!1;var v=j===e;if(!v)break}if(v){let $=c.length,x;if($>1){let j={};for(;$--;){let h=c[$];if(typeof h==
"string"){if(typeof j[h]=="number")return x=j[h],Te.errors=[{}],!1;j[h]=$}}}}}}else return Te.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ext")){let w=e;if(typeof i.ext!="boolean")return Te.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let w=i.writ_use,N=e;if(typeof w!="string")return Te.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return Te.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else
return Te.errors=[{}],!1}else if(u==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||
!s.call(i,"kty"))&&(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.
y===void 0||!s.call(i,"y"))&&(f="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return Te.errors=[{}],
!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(di.oneOf[1].properties,_))return Te.errors=[{}],!1;if(y===e){if(i.kty!==
void 0&&s.call(i,"kty")){let _=i.kty,d=e;if(typeof _!="string")return Te.errors=[{}],!1;if(_!=="EC")return Te.errors=[{}],
!1;var m=d===e}else var m=!0;if(m){if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,n=e;if(typeof d!="string")return Te.errors=
[{}],!1;if(d!=="P-256")return Te.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let n=i.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return Te.errors=[{}],!1;if(l(n)<43)return Te.errors=[{}],!1;if(!Br.test(
n))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){
let o=i.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return Te.errors=[{}],!1;if(l(o)<43)return Te.errors=[{}],!1;if(!Br.
test(o))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(
i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Te.errors=[{}],!1;if(l(a)<1)return Te.errors=
[{}],!1;if(!xr.test(a))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=k===e}else var m=!0;if(m){if(i.alg!==
void 0&&s.call(i,"alg")){let k=i.alg,c=e;if(e===c)if(typeof k=="string"){if(l(k)>16)return Te.errors=[{}],!1;if(l(k)<1)return Te.
errors=[{}],!1}else return Te.errors=[{}],!1;var m=c===e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let c=i.
use,w=e;if(typeof c!="string")return Te.errors=[{}],!1;if(c!=="sig")return Te.errors=[{}],!1;var m=w===e}else var m=!0;if(m){
if(i.key_ops!==void 0&&s.call(i,"key_ops")){let w=i.key_ops,N=e;if(e===N)if(Array.isArray(w)){if(w.length>1)return Te.errors=
[{}],!1;if(w.length<1)return Te.errors=[{}],!1;{var g=!0;let $=w.length;for(let x=0;x<$;x++){let j=w[x],h=e;if(typeof j!=
"string")return Te.errors=[{}],!1;if(j!=="verify")return Te.errors=[{}],!1;var g=h===e;if(!g)break}if(g){let x=w.length,
j;if(x>1){let h={};for(;x--;){let b=w[x];if(typeof b=="string"){if(typeof h[b]=="number")return j=h[b],Te.errors=[{}],!1;
h[b]=x}}}}}}else return Te.errors=[{}],!1;var m=N===e}else var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.
ext!="boolean")return Te.errors=[{}],!1;var m=N===e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.
writ_use,L=e;if(typeof N!="string")return Te.errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return Te.errors=
[{}],!1;var m=L===e}else var m=!0}}}}}}}}}}}else return Te.errors=[{}],!1}else return Te.errors=[{}],!1;else return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;return Te.errors=r,e===0}function We(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.writ===void 0||!s.call(
i,"writ"))&&(d="writ")||(i.name===void 0||!s.call(i,"name"))&&(d="name")||(i.security===void 0||!s.call(i,"security"))&&
(d="security")||(i.issuers===void 0||!s.call(i,"issuers"))&&(d="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(d=
"limits")||(i.resources===void 0||!s.call(i,"resources"))&&(d="resources"))return We.errors=[{}],!1;{let n=e;for(let o of Object.
keys(i))if(!(o==="writ"||o==="name"||o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="pr\
oxies"))return We.errors=[{}],!1;if(n===e){if(i.writ!==void 0&&s.call(i,"writ")){let o=i.writ,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return We.errors=[{}],!1;if(o!==1)return We.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(i.name!==void 0&&s.call(i,"name")){let a=i.name,k=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return We.errors=[{}],
!1;if(l(a)<1)return We.errors=[{}],!1;if(!vr.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(i.security!==void 0&&s.call(i,"security")){let k=e;Ur(i.security,{instancePath:U+"/security",parentData:i,
parentDataProperty:"security",rootData:V})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var t=k===e}else var t=!0;
if(t){if(i.issuers!==void 0&&s.call(i,"issuers")){let c=i.issuers,w=e;if(e===w)if(c&&typeof c=="object"&&!Array.isArray(
c)){if(Object.keys(c).length>20)return We.errors=[{}],!1;if(Object.keys(c).length<1)return We.errors=[{}],!1;for(let L of Object.
keys(c)){let $=e;if(e===e)if(typeof L=="string"){if(l(L)>63){let x={};r===null?r=[x]:r.push(x),e++}else if(l(L)<1){let x={};
r===null?r=[x]:r.push(x),e++}else if(!vr.test(L)){let x={};r===null?r=[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.
push(x),e++}var v=$===e;if(!v){let x={};return r===null?r=[x]:r.push(x),e++,We.errors=r,!1}}if(v)for(let L of Object.keys(
c)){let $=e;ii(c[L],{instancePath:U+"/issuers/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:L,
rootData:V})||(r=r===null?ii.errors:r.concat(ii.errors),e=r.length);var m=$===e;if(!m)break}}else return We.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let w=i.limits,N=e;if(e===N)if(w&&typeof w==
"object"&&!Array.isArray(w)){let $;if((w.grant===void 0||!s.call(w,"grant"))&&($="grant")||(w.session===void 0||!s.call(
w,"session"))&&($="session"))return We.errors=[{}],!1;{let x=e;for(let j of Object.keys(w))if(!(j==="grant"||j==="sessio\
n"||j==="groupsFresh"))return We.errors=[{}],!1;if(x===e){if(w.grant!==void 0&&s.call(w,"grant")){let j=w.grant,h=e;if(e===
e)if(typeof j=="string"){if(l(j)>7)return We.errors=[{}],!1;if(l(j)<2)return We.errors=[{}],!1;if(!Gr.test(j))return We.
errors=[{}],!1}else return We.errors=[{}],!1;var g=h===e}else var g=!0;if(g){if(w.session!==void 0&&s.call(w,"session")){
let h=w.session,b=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return We.errors=[{}],!1;if(l(h)<2)return We.errors=[{}],!1;
if(!Gr.test(h))return We.errors=[{}],!1}else return We.errors=[{}],!1;var g=b===e}else var g=!0;if(g)if(w.groupsFresh!==
void 0&&s.call(w,"groupsFresh")){let h=w.groupsFresh,b=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return We.errors=[{}],
!1;if(l(h)<2)return We.errors=[{}],!1;if(!Gr.test(h))return We.errors=[{}],!1}else return We.errors=[{}],!1;var g=b===e}else
var g=!0}}}}else return We.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let N=i.
bundle,L=e;if(e===L)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.life===void 0||!s.call(N,"life"))&&(x="life"))
return We.errors=[{}],!1;{let j=e;for(let h of Object.keys(N))if(h!=="life")return We.errors=[{}],!1;if(j===e&&N.life!==
void 0&&s.call(N,"life")){let h=N.life;if(e===e)if(typeof h=="string"){if(l(h)>7)return We.errors=[{}],!1;if(l(h)<2)return We.
errors=[{}],!1;if(!Gr.test(h))return We.errors=[{}],!1}else return We.errors=[{}],!1}}}else return We.errors=[{}],!1;var t=L===
e}else var t=!0;if(t){if(i.resources!==void 0&&s.call(i,"resources")){let L=i.resources,$=e;if(e===$)if(L&&typeof L=="ob\
ject"&&!Array.isArray(L)){if(Object.keys(L).length>1e4)return We.errors=[{}],!1;for(let j of Object.keys(L)){let h=e;if(e===
e)if(typeof j=="string"){if(l(j)>63){let b={};r===null?r=[b]:r.push(b),e++}else if(l(j)<1){let b={};r===null?r=[b]:r.push(
b),e++}else if(!vr.test(j)){let b={};r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}var u=h===
e;if(!u){let b={};return r===null?r=[b]:r.push(b),e++,We.errors=r,!1}}if(u)for(let j of Object.keys(L)){let h=e;_r(L[j],
{instancePath:U+"/resources/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:L,parentDataProperty:j,rootData:V})||(r=
r===null?_r.errors:r.concat(_r.errors),e=r.length);var f=h===e;if(!f)break}}else return We.errors=[{}],!1;var t=$===e}else
var t=!0;if(t)if(i.proxies!==void 0&&s.call(i,"proxies")){let L=i.proxies,$=e;if(e===$)if(L&&typeof L=="object"&&!Array.
isArray(L)){let j;if((L.keys===void 0||!s.call(L,"keys"))&&(j="keys"))return We.errors=[{}],!1;{let h=e;for(let b of Object.
keys(L))if(b!=="keys")return We.errors=[{}],!1;if(h===e&&L.keys!==void 0&&s.call(L,"keys")){let b=L.keys;if(e===e)if(Array.
isArray(b)){if(b.length>100)return We.errors=[{}],!1;if(b.length<1)return We.errors=[{}],!1;{var y=!0;let p=b.length;for(let P=0;P<
p;P++){let A=b[P],O=e;if(e===O)if(A&&typeof A=="object"&&!Array.isArray(A)){let B;if((A.kid===void 0||!s.call(A,"kid"))&&
(B="kid")||(A.jwk===void 0||!s.call(A,"jwk"))&&(B="jwk"))return We.errors=[{}],!1;{let C=e;for(let W of Object.keys(A))if(!(W===
"kid"||W==="jwk"))return We.errors=[{}],!1;if(C===e){if(A.kid!==void 0&&s.call(A,"kid")){let W=A.kid,z=e;if(e===e)if(typeof W==
"string"){if(l(W)>128)return We.errors=[{}],!1;if(l(W)<1)return We.errors=[{}],!1;if(!xr.test(W))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var _=z===e}else var _=!0;if(_)if(A.jwk!==void 0&&s.call(A,"jwk")){let W=e;Te(A.jwk,{instancePath:U+
"/proxies/keys/"+P+"/jwk",parentData:A,parentDataProperty:"jwk",rootData:V})||(r=r===null?Te.errors:r.concat(Te.errors),
e=r.length);var _=W===e}else var _=!0}}}else return We.errors=[{}],!1;var y=O===e;if(!y)break}}}else return We.errors=[{}],
!1}}}else return We.errors=[{}],!1;var t=$===e}else var t=!0}}}}}}}}}else return We.errors=[{}],!1;return We.errors=r,e===
0}var $i=ti,si=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Xi=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function kr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer")||(i.subject===void 0||
!s.call(i,"subject"))&&(m="subject"))return kr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="issuer"||u===
"subject"||u==="github"||u==="keys"))return kr.errors=[{}],!1;if(g===e){if(i.issuer!==void 0&&s.call(i,"issuer")){let u=i.
issuer,f=e;if(e===e)if(typeof u=="string"){if(l(u)>63)return kr.errors=[{}],!1;if(l(u)<1)return kr.errors=[{}],!1;if(!vr.
test(u))return kr.errors=[{}],!1}else return kr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.subject!==void 0&&s.
call(i,"subject")){let f=i.subject,y=e;if(e===y)if(typeof f=="string"){if(l(f)>255)return kr.errors=[{}],!1;if(l(f)<1)return kr.
errors=[{}],!1}else return kr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.github!==void 0&&s.call(i,"github")){let y=i.
github,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return kr.errors=[{}],!1;if(e===_&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return kr.errors=[{}],!1;if(y<1||isNaN(y))return kr.errors=[{}],!1}var t=_===
e}else var t=!0;if(t)if(i.keys!==void 0&&s.call(i,"keys")){let y=i.keys,_=e;if(e===_)if(Array.isArray(y)){if(y.length>10)
return kr.errors=[{}],!1;if(y.length<1)return kr.errors=[{}],!1;{var v=!0;let n=y.length;for(let o=0;o<n;o++){let a=y[o],
k=e;if(typeof a!="string")return kr.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return kr.errors=[{}],!1;
if(l(a)<68)return kr.errors=[{}],!1;if(!Xi.test(a))return kr.errors=[{}],!1}else return kr.errors=[{}],!1;var v=k===e;if(!v)
break}if(v){let o=y.length,a;if(o>1){let k={};for(;o--;){let c=y[o];if(typeof c=="string"){if(typeof k[c]=="number")return a=
k[c],kr.errors=[{}],!1;k[c]=o}}}}}}else return kr.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return kr.errors=[{}],
!1;return kr.errors=r,e===0}function ti(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1e5)return ti.errors=[{}],!1;for(let m of Object.
keys(i)){let g=e;if(e===e)if(typeof m=="string"){if(l(m)>254){let u={};r===null?r=[u]:r.push(u),e++}else if(l(m)<1){let u={};
r===null?r=[u]:r.push(u),e++}else if(!si.test(m)){let u={};r===null?r=[u]:r.push(u),e++}}else{let u={};r===null?r=[u]:r.
push(u),e++}var t=g===e;if(!t){let u={};return r===null?r=[u]:r.push(u),e++,ti.errors=r,!1}}if(t)for(let m of Object.keys(
i)){let g=e;kr(i[m],{instancePath:U+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:V})||
(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var v=g===e;if(!v)break}}else return ti.errors=[{}],!1;return ti.errors=
r,e===0}var Pi=gi,Oi=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function $r(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.members===void 0||!s.
call(i,"members"))&&(m="members"))return $r.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="members"||u===
"github"))return $r.errors=[{}],!1;if(g===e){if(i.members!==void 0&&s.call(i,"members")){let u=i.members,f=e;if(e===f)if(Array.
isArray(u)){if(u.length>1e4)return $r.errors=[{}],!1;if(u.length<0)return $r.errors=[{}],!1;{var t=!0;let _=u.length;for(let d=0;d<
_;d++){let n=u[d],o=e;if(typeof n!="string")return $r.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return $r.
errors=[{}],!1;if(l(n)<1)return $r.errors=[{}],!1;if(!si.test(n))return $r.errors=[{}],!1}else return $r.errors=[{}],!1;
var t=o===e;if(!t)break}if(t){let d=u.length,n;if(d>1){let o={};for(;d--;){let a=u[d];if(typeof a=="string"){if(typeof o[a]==
"number")return n=o[a],$r.errors=[{}],!1;o[a]=d}}}}}}else return $r.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.github!==
void 0&&s.call(i,"github")){let u=i.github,f=e;if(e===f)if(typeof u=="string"){if(l(u)>141)return $r.errors=[{}],!1;if(l(
u)<3)return $r.errors=[{}],!1;if(!Oi.test(u))return $r.errors=[{}],!1}else return $r.errors=[{}],!1;var v=f===e}else var v=!0}}}else
return $r.errors=[{}],!1;return $r.errors=r,e===0}function wr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.from===void 0||!s.call(i,"from"))&&(m="\
from"))return wr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="from"||u==="github"))return wr.errors=[{}],
!1;if(g===e){if(i.from!==void 0&&s.call(i,"from")){let u=i.from,f=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){
let _;if((u.issuer===void 0||!s.call(u,"issuer"))&&(_="issuer")||(u.claim===void 0||!s.call(u,"claim"))&&(_="claim")||(u.
value===void 0||!s.call(u,"value"))&&(_="value"))return wr.errors=[{}],!1;{let d=e;for(let n of Object.keys(u))if(!(n===
"issuer"||n==="claim"||n==="value"))return wr.errors=[{}],!1;if(d===e){if(u.issuer!==void 0&&s.call(u,"issuer")){let n=u.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return wr.errors=[{}],!1;if(l(n)<1)return wr.errors=[{}],!1;if(!vr.
test(n))return wr.errors=[{}],!1}else return wr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(u.claim!==void 0&&s.call(
u,"claim")){let o=u.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return wr.errors=[{}],!1;if(l(o)<1)return wr.errors=
[{}],!1}else return wr.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(u.value!==void 0&&s.call(u,"value")){let o=u.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return wr.errors=[{}],!1;if(l(o)<1)return wr.errors=[{}],!1}else return wr.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return wr.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.github!==void 0&&
s.call(i,"github")){let u=i.github,f=e;if(e===f)if(typeof u=="string"){if(l(u)>141)return wr.errors=[{}],!1;if(l(u)<3)return wr.
errors=[{}],!1;if(!Oi.test(u))return wr.errors=[{}],!1}else return wr.errors=[{}],!1;var v=f===e}else var v=!0}}}else return wr.
errors=[{}],!1;return wr.errors=r,e===0}function gi(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,m=null,g=e;$r(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?$r.
errors:r.concat($r.errors),e=r.length);var f=g===e;f&&(v=!0,m=0);let u=e;wr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,
rootData:V})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);var f=u===e;if(f&&v?(v=!1,m=[m,1]):f&&(v=!0,m=1),v)e=
t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,gi.errors=r,!1}return gi.errors=r,e===
0}var Li=ni,Ds={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Ws={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},mr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Yi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function Vr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return Vr.errors=[{}],!1;if(i.length<1)return Vr.errors=[{}],!1;{var t=!0;let v=i.length;for(let m=0;m<
v;m++){let g=i[m],u=e;if(typeof g!="string")return Vr.errors=[{}],!1;if(e===e)if(typeof g=="string"){if(l(g)>254)return Vr.
errors=[{}],!1;if(l(g)<2)return Vr.errors=[{}],!1;if(!xi.test(g))return Vr.errors=[{}],!1}else return Vr.errors=[{}],!1;
var t=u===e;if(!t)break}if(t){let m=i.length,g;if(m>1){let u={};for(;m--;){let f=i[m];if(typeof f=="string"){if(typeof u[f]==
"number")return g=u[f],Vr.errors=[{}],!1;u[f]=m}}}}}}else return Vr.errors=[{}],!1;return Vr.errors=r,e===0}var zs={type:"\
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
: { user: \u2026, password: { vault: PATH#KEY } }."}},ci=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\\
u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),bi=new RegExp('^(?:\
[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""\
){1,63}")$',"u"),es=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+$","u"),ri=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\\
u0000-\\u001f\\u007f]+$","u"),yi=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function li(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.
keys(i))if(d!=="vault"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.
vault;if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?
r=[n]:r.push(n),e++}else if(!ri.test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.aws===void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.
keys(i))if(d!=="aws"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;
if(e===e)if(typeof d=="string"){if(l(d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?r=[
n]:r.push(n),e++}else if(!ri.test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let n={};r===null?r=[n]:r.push(n),
e++}else{let n=e;for(let o of Object.keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==
void 0&&s.call(i,"file")){let o=i.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(
o)<1){let a={};r===null?r=[a]:r.push(a),e++}else if(!mr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===
null?r=[a]:r.push(a),e++}}}}else{let d={};r===null?r=[d]:r.push(d),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=
2);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){
let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let k of Object.keys(i))if(k!=="env"){let c={};r===null?r=[c]:r.push(
c),e++;break}if(a===e&&i.env!==void 0&&s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let c={};
r===null?r=[c]:r.push(c),e++}else if(l(k)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!yi.test(k)){let c={};r===null?
r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var f=d===
e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,li.errors=r,!1}return li.errors=r,e===0}function ar(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.allow===void 0||!s.call(i,"allow"))&&(y=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(y="login"))return ar.errors=[{}],!1;{let _=e;for(let d of Object.keys(
i))if(!(d==="allow"||d==="tables"||d==="functions"||d==="login"))return ar.errors=[{}],!1;if(_===e){if(i.allow!==void 0&&
s.call(i,"allow")){let d=i.allow,n=e;if(e===n)if(Array.isArray(d)){if(d.length>16)return ar.errors=[{}],!1;if(d.length<1)
return ar.errors=[{}],!1;{var t=!0;let a=d.length;for(let k=0;k<a;k++){let c=d[k],w=e;if(typeof c!="string")return ar.errors=
[{}],!1;if(!(c==="all"||c==="select"||c==="insert"||c==="update"||c==="delete"||c==="merge"||c==="truncate"||c==="ddl"||
c==="call"||c==="do"||c==="lock"||c==="notify"||c==="maintenance"||c==="set"||c==="other"))return ar.errors=[{}],!1;var t=w===
e;if(!t)break}if(t){let k=d.length,c;if(k>1){let w={};for(;k--;){let N=d[k];if(typeof N=="string"){if(typeof w[N]=="numb\
er")return c=w[N],ar.errors=[{}],!1;w[N]=k}}}}}}else return ar.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.tables!==
void 0&&s.call(i,"tables")){let n=i.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return ar.errors=[{}],!1;if(n.
length<1)return ar.errors=[{}],!1;{var m=!0;let k=n.length;for(let c=0;c<k;c++){let w=n[c],N=e;if(typeof w!="string")return ar.
errors=[{}],!1;if(e===e)if(typeof w=="string"){if(l(w)>261)return ar.errors=[{}],!1;if(l(w)<3)return ar.errors=[{}],!1;if(!ci.
test(w))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var m=N===e;if(!m)break}if(m){let c=n.length,w;if(c>1){let N={};
for(;c--;){let L=n[c];if(typeof L=="string"){if(typeof N[L]=="number")return w=N[L],ar.errors=[{}],!1;N[L]=c}}}}}}else return ar.
errors=[{}],!1;var v=o===e}else var v=!0;if(v){if(i.functions!==void 0&&s.call(i,"functions")){let o=i.functions,a=e;if(e===
a)if(Array.isArray(o)){if(o.length>1e3)return ar.errors=[{}],!1;if(o.length<1)return ar.errors=[{}],!1;{var g=!0;let c=o.
length;for(let w=0;w<c;w++){let N=o[w],L=e;if(typeof N!="string")return ar.errors=[{}],!1;if(e===e)if(typeof N=="string"){
if(l(N)>261)return ar.errors=[{}],!1;if(l(N)<3)return ar.errors=[{}],!1;if(!bi.test(N))return ar.errors=[{}],!1}else return ar.
errors=[{}],!1;var g=L===e;if(!g)break}if(g){let w=o.length,N;if(w>1){let L={};for(;w--;){let $=o[w];if(typeof $=="strin\
g"){if(typeof L[$]=="number")return N=L[$],ar.errors=[{}],!1;L[$]=w}}}}}}else return ar.errors=[{}],!1;var v=a===e}else var v=!0;
if(v)if(i.login!==void 0&&s.call(i,"login")){let o=i.login,a=e,k=e,c=!1,w=null,N=e;if(e===N)if(o&&typeof o=="object"&&!Array.
isArray(o)){let x;if((o.user===void 0||!s.call(o,"user"))&&(x="user")||(o.password===void 0||!s.call(o,"password"))&&(x=
"password")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(!(h==="user"||h==="passwo\
rd")){let b={};r===null?r=[b]:r.push(b),e++;break}if(j===e){if(o.user!==void 0&&s.call(o,"user")){let h=o.user,b=e;if(e===
e)if(typeof h=="string"){if(l(h)>63){let P={};r===null?r=[P]:r.push(P),e++}else if(l(h)<1){let P={};r===null?r=[P]:r.push(
P),e++}else if(!mr.test(h)){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var u=b===
e}else var u=!0;if(u)if(o.password!==void 0&&s.call(o,"password")){let h=e;li(o.password,{instancePath:U+"/login/passwor\
d",parentData:o,parentDataProperty:"password",rootData:V})||(r=r===null?li.errors:r.concat(li.errors),e=r.length);var u=h===
e}else var u=!0}}}else{let x={};r===null?r=[x]:r.push(x),e++}var f=N===e;f&&(c=!0,w=0);let L=e;if(e===L)if(o&&typeof o==
"object"&&!Array.isArray(o)){let x;if((o.dynamic===void 0||!s.call(o,"dynamic"))&&(x="dynamic")){let j={};r===null?r=[j]:
r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="dynamic"){let b={};r===null?r=[b]:r.push(b),e++;break}if(j===
e&&o.dynamic!==void 0&&s.call(o,"dynamic")){let h=o.dynamic;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let b;
if((h.vault===void 0||!s.call(h,"vault"))&&(b="vault")){let p={};r===null?r=[p]:r.push(p),e++}else{let p=e;for(let P of Object.
keys(h))if(P!=="vault"){let A={};r===null?r=[A]:r.push(A),e++;break}if(p===e&&h.vault!==void 0&&s.call(h,"vault")){let P=h.
vault;if(e===e)if(typeof P=="string"){if(l(P)>512){let A={};r===null?r=[A]:r.push(A),e++}else if(l(P)<3){let A={};r===null?
r=[A]:r.push(A),e++}else if(!es.test(P)){let A={};r===null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}}}}else{
let b={};r===null?r=[b]:r.push(b),e++}}}}else{let x={};r===null?r=[x]:r.push(x),e++}var f=L===e;if(f&&c?(c=!1,w=[w,1]):f&&
(c=!0,w=1),c)e=k,r!==null&&(k?r.length=k:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,ar.errors=r,!1}var v=a===
e}else var v=!0}}}}}else return ar.errors=[{}],!1;return ar.errors=r,e===0}function hr(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.
kind===void 0||!s.call(i,"kind"))&&(y="kind")||(i.address===void 0||!s.call(i,"address"))&&(y="address")||(i.database===
void 0||!s.call(i,"database"))&&(y="database")||(i.tls===void 0||!s.call(i,"tls"))&&(y="tls")||(i.owners===void 0||!s.call(
i,"owners"))&&(y="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(y="roles"))return hr.errors=[{}],!1;{let _=e;for(let d of Object.
keys(i))if(!(d==="kind"||d==="address"||d==="database"||d==="tls"||d==="owners"||d==="record"||d==="roles"))return hr.errors=
[{}],!1;if(_===e){if(i.kind!==void 0&&s.call(i,"kind")){let d=i.kind,n=e;if(typeof d!="string")return hr.errors=[{}],!1;
if(d!=="postgres")return hr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let n=i.
address,o=e;if(e===e)if(typeof n=="string"){if(l(n)>259)return hr.errors=[{}],!1;if(l(n)<3)return hr.errors=[{}],!1;if(!Ni.
test(n))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.database!==void 0&&s.
call(i,"database")){let o=i.database,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return hr.errors=[{}],!1;if(l(o)<1)return hr.
errors=[{}],!1;if(!mr.test(o))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
tls!==void 0&&s.call(i,"tls")){let a=i.tls,k=e,c=e,w=!1,N=null,L=e;if(typeof a!="string"){let j={};r===null?r=[j]:r.push(
j),e++}if(!(a==="verify-full"||a==="disable")){let j={};r===null?r=[j]:r.push(j),e++}var v=L===e;v&&(w=!0,N=0);let $=e;if(e===
$)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.ca===void 0||!s.call(a,"ca"))&&(j="ca")){let h={};r===null?r=
[h]:r.push(h),e++}else{let h=e;for(let b of Object.keys(a))if(b!=="ca"){let p={};r===null?r=[p]:r.push(p),e++;break}if(h===
e&&a.ca!==void 0&&s.call(a,"ca")){let b=a.ca;if(e===e)if(typeof b=="string"){if(l(b)>65536){let p={};r===null?r=[p]:r.push(
p),e++}else if(l(b)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!Yi.test(b)){let p={};r===null?r=[p]:r.push(p),e++}}else{
let p={};r===null?r=[p]:r.push(p),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var v=$===e;if(v&&w?(w=!1,N=[N,1]):v&&
(w=!0,N=1),w)e=c,r!==null&&(c?r.length=c:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,hr.errors=r,!1}var t=k===
e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let k=e;Vr(i.owners,{instancePath:U+"/owners",parentData:i,
parentDataProperty:"owners",rootData:V})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var t=k===e}else var t=!0;
if(t){if(i.record!==void 0&&s.call(i,"record")){let c=i.record,w=e;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){
let L=e;for(let $ of Object.keys(c))if(!($==="results"||$==="durable"))return hr.errors=[{}],!1;if(L===e){if(c.results!==
void 0&&s.call(c,"results")){let $=c.results,x=e,j=e,h=!1,b=null,p=e;if(typeof $!="string"){let O={};r===null?r=[O]:r.push(
O),e++}if(!($==="none"||$==="digest")){let O={};r===null?r=[O]:r.push(O),e++}var m=p===e;m&&(h=!0,b=0);let P=e;if(e===P)
if($&&typeof $=="object"&&!Array.isArray($)){let O;if(($.rows===void 0||!s.call($,"rows"))&&(O="rows")){let H={};r===null?
r=[H]:r.push(H),e++}else{let H=e;for(let B of Object.keys($))if(B!=="rows"){let C={};r===null?r=[C]:r.push(C),e++;break}
if(H===e&&$.rows!==void 0&&s.call($,"rows")){let B=$.rows,C=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){
let W={};r===null?r=[W]:r.push(W),e++}if(e===C&&typeof B=="number"&&isFinite(B)){if(B>1e4||isNaN(B)){let W={};r===null?r=
[W]:r.push(W),e++}else if(B<1||isNaN(B)){let W={};r===null?r=[W]:r.push(W),e++}}}}}else{let O={};r===null?r=[O]:r.push(O),
e++}var m=P===e;if(m&&h?(h=!1,b=[b,1]):m&&(h=!0,b=1),h)e=j,r!==null&&(j?r.length=j:r=null);else{let O={};return r===null?
r=[O]:r.push(O),e++,hr.errors=r,!1}var g=x===e}else var g=!0;if(g)if(c.durable!==void 0&&s.call(c,"durable")){let $=c.durable,
x=e;if(typeof $!="string")return hr.errors=[{}],!1;if($!=="within-a-second")return hr.errors=[{}],!1;var g=x===e}else var g=!0}}else
return hr.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let c=i.roles,w=e;if(e===
w)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>100)return hr.errors=[{}],!1;if(Object.keys(c).length<
1)return hr.errors=[{}],!1;for(let L of Object.keys(c)){let $=e;if(e===e)if(typeof L=="string"){if(l(L)>63){let x={};r===
null?r=[x]:r.push(x),e++}else if(l(L)<1){let x={};r===null?r=[x]:r.push(x),e++}else if(!vr.test(L)){let x={};r===null?r=
[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.push(x),e++}var u=$===e;if(!u){let x={};return r===null?r=[x]:r.push(x),
e++,hr.errors=r,!1}}if(u)for(let L of Object.keys(c)){let $=e;ar(c[L],{instancePath:U+"/roles/"+L.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:c,parentDataProperty:L,rootData:V})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var f=$===
e;if(!f)break}}else return hr.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}else return hr.errors=[{}],!1;return hr.errors=
r,e===0}function ni(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")hr(i,{instancePath:U,parentData:ae,
parentDataProperty:ue,rootData:V})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);else return ni.errors=[{}],!1;else
return ni.errors=[{}],!1}else return ni.errors=[{}],!1;return ni.errors=r,e===0}var Fi=Be,Rs={type:"string",enum:["selec\
t","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"],description:"\
A kind of statement, by effect."},Ss={type:"object",description:"A CI job or service, by the claims of its token: every \
claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$\
defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][\
A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],
maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a whole number;\
 a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such as reposito\
ry_id: 1234; the issuer alone would admit everybody it knows."},rs=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function Tr(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){if(Object.keys(i).length>20)return Tr.errors=[{}],!1;if(Object.keys(i).length<2)return Tr.errors=[{}],
!1;{let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer"))return Tr.errors=[{}],!1;for(let g of Object.keys(i)){
let u=e;if(e===u)if(typeof g=="string"){if(l(g)>128){let f={};r===null?r=[f]:r.push(f),e++}else if(!rs.test(g)){let f={};
r===null?r=[f]:r.push(f),e++}}else{let f={};r===null?r=[f]:r.push(f),e++}var t=u===e;if(!t){let f={};return r===null?r=[
f]:r.push(f),e++,Tr.errors=r,!1}}if(t){let g=e;for(let u of Object.keys(i))if(u!=="issuer"){let f=i[u],y=e;if(typeof f!=
"string"&&!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Tr.errors=[{}],!1;if(e===y&&typeof f=="string"){if(l(
f)>512)return Tr.errors=[{}],!1;if(l(f)<1)return Tr.errors=[{}],!1}var v=y===e;if(!v)break}if(g===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let u=i.issuer;if(e===e)if(typeof u=="string"){if(l(u)>63)return Tr.errors=[{}],!1;if(l(u)<1)return Tr.
errors=[{}],!1;if(!vr.test(u))return Tr.errors=[{}],!1}else return Tr.errors=[{}],!1}}}}else return Tr.errors=[{}],!1;return Tr.
errors=r,e===0}function oi(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,
v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(i,"user"))&&(y=
"user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="user"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="string"){if(l(
d)>254){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!si.test(d)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===void 0||
!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!==
"group"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;if(e===
e)if(typeof d=="string"){if(l(d)>63){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:r.push(
n),e++}else if(!vr.test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};
r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let n={};r===null?r=[n]:r.
push(n),e++}else{let n=e;for(let o of Object.keys(i))if(o!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}n===
e&&i.workload!==void 0&&s.call(i,"workload")&&(Tr(i.workload,{instancePath:U+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,oi.errors=r,!1}return oi.errors=r,e===0}var is=new RegExp("\\S","u"),Ti=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Be(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.to===void 0||!s.call(i,"to"))&&(u="to")||(i.role===void 0||!s.call(i,"role"))&&(u="role")||(i.why===void 0||
!s.call(i,"why"))&&(u="why")||(i.until===void 0||!s.call(i,"until"))&&(u="until"))return Be.errors=[{}],!1;{let f=e;for(let y of Object.
keys(i))if(!(y==="to"||y==="role"||y==="why"||y==="from"||y==="until"||y==="only"||y==="sessions"))return Be.errors=[{}],
!1;if(f===e){if(i.to!==void 0&&s.call(i,"to")){let y=e;oi(i.to,{instancePath:U+"/to",parentData:i,parentDataProperty:"to",
rootData:V})||(r=r===null?oi.errors:r.concat(oi.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let _=i.role,d=e;if(e===e)if(typeof _=="string"){if(l(_)>63)return Be.errors=[{}],!1;if(l(_)<1)return Be.
errors=[{}],!1;if(!vr.test(_))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let d=i.why,n=e;if(e===n)if(typeof d=="string"){if(l(d)>500)return Be.errors=[{}],!1;if(l(
d)<1)return Be.errors=[{}],!1;if(!is.test(d))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let n=i.from,o=e;if(e===e)if(typeof n=="string"){if(l(n)>20)return Be.errors=
[{}],!1;if(l(n)<20)return Be.errors=[{}],!1;if(!Ti.test(n))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let o=i.until,a=e;if(e===e)if(typeof o=="string"){if(l(o)>
20)return Be.errors=[{}],!1;if(l(o)<20)return Be.errors=[{}],!1;if(!Ti.test(o))return Be.errors=[{}],!1}else return Be.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let a=i.only,k=e;if(e===k)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Be.errors=[{}],!1;{let w=e;for(let N of Object.keys(a))if(!(N===
"tables"||N==="allow"))return Be.errors=[{}],!1;if(w===e){if(a.tables!==void 0&&s.call(a,"tables")){let N=a.tables,L=e;if(e===
L)if(Array.isArray(N)){if(N.length>1e3)return Be.errors=[{}],!1;if(N.length<1)return Be.errors=[{}],!1;{var v=!0;let x=N.
length;for(let j=0;j<x;j++){let h=N[j],b=e;if(typeof h!="string")return Be.errors=[{}],!1;if(e===e)if(typeof h=="string"){
if(l(h)>261)return Be.errors=[{}],!1;if(l(h)<3)return Be.errors=[{}],!1;if(!ci.test(h))return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var v=b===e;if(!v)break}if(v){let j=N.length,h;if(j>1){let b={};for(;j--;){let p=N[j];if(typeof p=="strin\
g"){if(typeof b[p]=="number")return h=b[p],Be.errors=[{}],!1;b[p]=j}}}}}}else return Be.errors=[{}],!1;var g=L===e}else var g=!0;
if(g)if(a.allow!==void 0&&s.call(a,"allow")){let N=a.allow,L=e;if(e===L)if(Array.isArray(N)){if(N.length>15)return Be.errors=
[{}],!1;if(N.length<1)return Be.errors=[{}],!1;{var m=!0;let x=N.length;for(let j=0;j<x;j++){let h=N[j],b=e;if(typeof h!=
"string")return Be.errors=[{}],!1;if(typeof h!="string")return Be.errors=[{}],!1;if(!(h==="select"||h==="insert"||h==="u\
pdate"||h==="delete"||h==="merge"||h==="truncate"||h==="ddl"||h==="call"||h==="do"||h==="lock"||h==="notify"||h==="maint\
enance"||h==="set"||h==="other"))return Be.errors=[{}],!1;var m=b===e;if(!m)break}if(m){let j=N.length,h;if(j>1){let b={};
for(;j--;){let p=N[j];if(typeof p=="string"){if(typeof b[p]=="number")return h=b[p],Be.errors=[{}],!1;b[p]=j}}}}}}else return Be.
errors=[{}],!1;var g=L===e}else var g=!0}}}else return Be.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let a=i.sessions,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Be.errors=
[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Be.errors=[{}],!1;if(a<1||isNaN(a))return Be.
errors=[{}],!1}var t=k===e}else var t=!0}}}}}}}}else return Be.errors=[{}],!1;return Be.errors=r,e===0}var qi=Ve,Zs={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Cs={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},mi=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Ve(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(N="unlisted"))return Ve.errors=[{}],!1;{let L=e;for(let $ of Object.keys(i))
if(!($==="unlisted"||$==="columns"||$==="detect"||$==="clear"))return Ve.errors=[{}],!1;if(L===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let $=i.unlisted,x=e;if(typeof $!="string")return Ve.errors=[{}],!1;if(!($==="show"||$==="hide"))return Ve.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let x=i.columns,j=e;if(e===j)
if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length>1e4)return Ve.errors=[{}],!1;for(let b of Object.keys(
x)){let p=e;if(e===e)if(typeof b=="string"){if(l(b)>392){let P={};r===null?r=[P]:r.push(P),e++}else if(l(b)<5){let P={};
r===null?r=[P]:r.push(P),e++}else if(!mi.test(b)){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.
push(P),e++}var v=p===e;if(!v){let P={};return r===null?r=[P]:r.push(P),e++,Ve.errors=r,!1}}if(v)for(let b of Object.keys(
x)){let p=x[b],P=e,A=e,O=!1,H=null,B=e;if(typeof p!="string"){let W={};r===null?r=[W]:r.push(W),e++}if(!(p==="null"||p===
"fixed"||p==="hash")){let W={};r===null?r=[W]:r.push(W),e++}var g=B===e;g&&(O=!0,H=0);let C=e;if(e===C)if(p&&typeof p=="\
object"&&!Array.isArray(p)){let W;if((p.null===void 0||!s.call(p,"null"))&&(W="null")){let z={};r===null?r=[z]:r.push(z),
e++}else{let z=e;for(let Z of Object.keys(p))if(!(Z==="null"||Z==="nulls"||Z==="write"||Z==="search")){let E={};r===null?
r=[E]:r.push(E),e++;break}if(z===e){if(p.null!==void 0&&s.call(p,"null")){let Z=p.null,E=e;if(typeof Z!="boolean"){let I={};
r===null?r=[I]:r.push(I),e++}if(Z!==!0){let I={};r===null?r=[I]:r.push(I),e++}var m=E===e}else var m=!0;if(m){if(p.nulls!==
void 0&&s.call(p,"nulls")){let E=p.nulls,T=e;if(typeof E!="string"){let F={};r===null?r=[F]:r.push(F),e++}if(!(E==="show"||
E==="hide")){let F={};r===null?r=[F]:r.push(F),e++}var m=T===e}else var m=!0;if(m){if(p.write!==void 0&&s.call(p,"write")){
let T=p.write,I=e;if(typeof T!="string"){let q={};r===null?r=[q]:r.push(q),e++}if(T!=="allow"){let q={};r===null?r=[q]:r.
push(q),e++}var m=I===e}else var m=!0;if(m)if(p.search!==void 0&&s.call(p,"search")){let T=p.search,I=e;if(typeof T!="st\
ring"){let q={};r===null?r=[q]:r.push(q),e++}if(T!=="equality"){let q={};r===null?r=[q]:r.push(q),e++}var m=I===e}else var m=!0}}}}}else{
let W={};r===null?r=[W]:r.push(W),e++}var g=C===e;if(g&&O)O=!1,H=[H,1];else{g&&(O=!0,H=1);let W=e;if(e===W)if(p&&typeof p==
"object"&&!Array.isArray(p)){let Z;if((p.fixed===void 0||!s.call(p,"fixed"))&&(Z="fixed")){let E={};r===null?r=[E]:r.push(
E),e++}else{let E=e;for(let T of Object.keys(p))if(!(T==="fixed"||T==="nulls"||T==="write"||T==="search")){let I={};r===
null?r=[I]:r.push(I),e++;break}if(E===e){if(p.fixed!==void 0&&s.call(p,"fixed")){let T=p.fixed,I=e;if(typeof T!="string"&&
!(typeof T=="number"&&isFinite(T))&&typeof T!="boolean"){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof T=="stri\
ng"&&l(T)>1e3){let q={};r===null?r=[q]:r.push(q),e++}var u=I===e}else var u=!0;if(u){if(p.nulls!==void 0&&s.call(p,"null\
s")){let I=p.nulls,F=e;if(typeof I!="string"){let R={};r===null?r=[R]:r.push(R),e++}if(!(I==="show"||I==="hide")){let R={};
r===null?r=[R]:r.push(R),e++}var u=F===e}else var u=!0;if(u){if(p.write!==void 0&&s.call(p,"write")){let F=p.write,q=e;if(typeof F!=
"string"){let D={};r===null?r=[D]:r.push(D),e++}if(F!=="allow"){let D={};r===null?r=[D]:r.push(D),e++}var u=q===e}else var u=!0;
if(u)if(p.search!==void 0&&s.call(p,"search")){let F=p.search,q=e;if(typeof F!="string"){let D={};r===null?r=[D]:r.push(
D),e++}if(F!=="equality"){let D={};r===null?r=[D]:r.push(D),e++}var u=q===e}else var u=!0}}}}}else{let Z={};r===null?r=[
Z]:r.push(Z),e++}var g=W===e;if(g&&O)O=!1,H=[H,2];else{g&&(O=!0,H=2);let Z=e;if(e===Z)if(p&&typeof p=="object"&&!Array.isArray(
p)){let T;if((p.keep===void 0||!s.call(p,"keep"))&&(T="keep")){let I={};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let F of Object.
keys(p))if(!(F==="keep"||F==="nulls"||F==="write"||F==="search")){let q={};r===null?r=[q]:r.push(q),e++;break}if(I===e){
if(p.keep!==void 0&&s.call(p,"keep")){let F=p.keep,q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(
F).length<1){let D={};r===null?r=[D]:r.push(D),e++}else{let D=e;for(let G of Object.keys(F))if(!(G==="first"||G==="last")){
let X={};r===null?r=[X]:r.push(X),e++;break}if(D===e){if(F.first!==void 0&&s.call(F,"first")){let G=F.first,X=e;if(!(typeof G==
"number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let pe={};r===null?r=[pe]:r.push(pe),e++}if(e===X&&typeof G=="number"&&isFinite(
G)){if(G>64||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(G<1||isNaN(G)){let pe={};r===null?r=[pe]:r.push(
pe),e++}}var f=X===e}else var f=!0;if(f)if(F.last!==void 0&&s.call(F,"last")){let G=F.last,X=e;if(!(typeof G=="number"&&
!(G%1)&&!isNaN(G)&&isFinite(G))){let pe={};r===null?r=[pe]:r.push(pe),e++}if(e===X&&typeof G=="number"&&isFinite(G)){if(G>
64||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(G<1||isNaN(G)){let pe={};r===null?r=[pe]:r.push(pe),e++}}
var f=X===e}else var f=!0}}else{let D={};r===null?r=[D]:r.push(D),e++}var y=q===e}else var y=!0;if(y){if(p.nulls!==void 0&&
s.call(p,"nulls")){let q=p.nulls,R=e;if(typeof q!="string"){let G={};r===null?r=[G]:r.push(G),e++}if(!(q==="show"||q==="\
hide")){let G={};r===null?r=[G]:r.push(G),e++}var y=R===e}else var y=!0;if(y){if(p.write!==void 0&&s.call(p,"write")){let R=p.
write,D=e;if(typeof R!="string"){let X={};r===null?r=[X]:r.push(X),e++}if(R!=="allow"){let X={};r===null?r=[X]:r.push(X),
e++}var y=D===e}else var y=!0;if(y)if(p.search!==void 0&&s.call(p,"search")){let R=p.search,D=e;if(typeof R!="string"){let X={};
r===null?r=[X]:r.push(X),e++}if(R!=="equality"){let X={};r===null?r=[X]:r.push(X),e++}var y=D===e}else var y=!0}}}}}else{
let T={};r===null?r=[T]:r.push(T),e++}var g=Z===e;if(g&&O)O=!1,H=[H,3];else{g&&(O=!0,H=3);let T=e;if(e===T)if(p&&typeof p==
"object"&&!Array.isArray(p)){let F;if((p.email===void 0||!s.call(p,"email"))&&(F="email")){let q={};r===null?r=[q]:r.push(
q),e++}else{let q=e;for(let R of Object.keys(p))if(!(R==="email"||R==="nulls"||R==="write"||R==="search")){let D={};r===
null?r=[D]:r.push(D),e++;break}if(q===e){if(p.email!==void 0&&s.call(p,"email")){let R=p.email,D=e;if(typeof R!="string"){
let X={};r===null?r=[X]:r.push(X),e++}if(R!=="domain"){let X={};r===null?r=[X]:r.push(X),e++}var _=D===e}else var _=!0;if(_){
if(p.nulls!==void 0&&s.call(p,"nulls")){let D=p.nulls,G=e;if(typeof D!="string"){let te={};r===null?r=[te]:r.push(te),e++}
if(!(D==="show"||D==="hide")){let te={};r===null?r=[te]:r.push(te),e++}var _=G===e}else var _=!0;if(_){if(p.write!==void 0&&
s.call(p,"write")){let G=p.write,X=e;if(typeof G!="string"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!=="allow"){let pe={};
r===null?r=[pe]:r.push(pe),e++}var _=X===e}else var _=!0;if(_)if(p.search!==void 0&&s.call(p,"search")){let G=p.search,X=e;
if(typeof G!="string"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!=="equality"){let pe={};r===null?r=[pe]:r.push(pe),
e++}var _=X===e}else var _=!0}}}}}else{let F={};r===null?r=[F]:r.push(F),e++}var g=T===e;if(g&&O)O=!1,H=[H,4];else{g&&(O=
!0,H=4);let F=e;if(e===F)if(p&&typeof p=="object"&&!Array.isArray(p)){let R;if((p.hash===void 0||!s.call(p,"hash"))&&(R=
"hash")){let D={};r===null?r=[D]:r.push(D),e++}else{let D=e;for(let G of Object.keys(p))if(!(G==="hash"||G==="nulls"||G===
"write"||G==="search")){let X={};r===null?r=[X]:r.push(X),e++;break}if(D===e){if(p.hash!==void 0&&s.call(p,"hash")){let G=p.
hash,X=e;if(typeof G!="boolean"){let pe={};r===null?r=[pe]:r.push(pe),e++}if(G!==!0){let pe={};r===null?r=[pe]:r.push(pe),
e++}var d=X===e}else var d=!0;if(d){if(p.nulls!==void 0&&s.call(p,"nulls")){let X=p.nulls,te=e;if(typeof X!="string"){let de={};
r===null?r=[de]:r.push(de),e++}if(!(X==="show"||X==="hide")){let de={};r===null?r=[de]:r.push(de),e++}var d=te===e}else var d=!0;
if(d){if(p.write!==void 0&&s.call(p,"write")){let te=p.write,pe=e;if(typeof te!="string"){let M={};r===null?r=[M]:r.push(
M),e++}if(te!=="allow"){let M={};r===null?r=[M]:r.push(M),e++}var d=pe===e}else var d=!0;if(d)if(p.search!==void 0&&s.call(
p,"search")){let te=p.search,pe=e;if(typeof te!="string"){let M={};r===null?r=[M]:r.push(M),e++}if(te!=="equality"){let M={};
r===null?r=[M]:r.push(M),e++}var d=pe===e}else var d=!0}}}}}else{let R={};r===null?r=[R]:r.push(R),e++}var g=F===e;g&&O?
(O=!1,H=[H,5]):g&&(O=!0,H=5)}}}}if(O)e=A,r!==null&&(A?r.length=A:r=null);else{let W={};return r===null?r=[W]:r.push(W),e++,
Ve.errors=r,!1}var n=P===e;if(!n)break}}else return Ve.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.detect!==void 0&&
s.call(i,"detect")){let j=i.detect,h=e;if(e===h)if(Array.isArray(j)){if(j.length>5)return Ve.errors=[{}],!1;if(j.length<
1)return Ve.errors=[{}],!1;{var o=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],O=e;if(typeof A!="string")return Ve.
errors=[{}],!1;if(!(A==="credit-card"||A==="us-ssn"||A==="email"||A==="iban"||A==="token"))return Ve.errors=[{}],!1;var o=O===
e;if(!o)break}if(o){let P=j.length,A;if(P>1){let O={};for(;P--;){let H=j[P];if(typeof H=="string"){if(typeof O[H]=="numb\
er")return A=O[H],Ve.errors=[{}],!1;O[H]=P}}}}}}else return Ve.errors=[{}],!1;var t=h===e}else var t=!0;if(t)if(i.clear!==
void 0&&s.call(i,"clear")){let j=i.clear,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Ve.errors=[{}],!1;if(j.
length<1)return Ve.errors=[{}],!1;{var a=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],O=e;if(e===O)if(A&&typeof A==
"object"&&!Array.isArray(A)){let B;if((A.columns===void 0||!s.call(A,"columns"))&&(B="columns")||(A.roles===void 0||!s.call(
A,"roles"))&&(B="roles"))return Ve.errors=[{}],!1;{let C=e;for(let W of Object.keys(A))if(!(W==="columns"||W==="roles"))
return Ve.errors=[{}],!1;if(C===e){if(A.columns!==void 0&&s.call(A,"columns")){let W=A.columns,z=e;if(e===z)if(Array.isArray(
W)){if(W.length>1e3)return Ve.errors=[{}],!1;if(W.length<1)return Ve.errors=[{}],!1;{var k=!0;let E=W.length;for(let T=0;T<
E;T++){let I=W[T],F=e;if(typeof I!="string")return Ve.errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>392)return Ve.
errors=[{}],!1;if(l(I)<5)return Ve.errors=[{}],!1;if(!mi.test(I))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;
var k=F===e;if(!k)break}if(k){let T=W.length,I;if(T>1){let F={};for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof F[q]==
"number")return I=F[q],Ve.errors=[{}],!1;F[q]=T}}}}}}else return Ve.errors=[{}],!1;var w=z===e}else var w=!0;if(w)if(A.roles!==
void 0&&s.call(A,"roles")){let W=A.roles,z=e;if(e===z)if(Array.isArray(W)){if(W.length>100)return Ve.errors=[{}],!1;if(W.
length<1)return Ve.errors=[{}],!1;{var c=!0;let E=W.length;for(let T=0;T<E;T++){let I=W[T],F=e;if(typeof I!="string")return Ve.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>63)return Ve.errors=[{}],!1;if(l(I)<1)return Ve.errors=[{}],!1;if(!vr.
test(I))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var c=F===e;if(!c)break}if(c){let T=W.length,I;if(T>1){let F={};
for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof F[q]=="number")return I=F[q],Ve.errors=[{}],!1;F[q]=T}}}}}}else return Ve.
errors=[{}],!1;var w=z===e}else var w=!0}}}else return Ve.errors=[{}],!1;var a=O===e;if(!a)break}}}else return Ve.errors=
[{}],!1;var t=h===e}else var t=!0}}}}}else return Ve.errors=[{}],!1;return Ve.errors=r,e===0}var Ii=re,ss={title:"GuardD\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},Ks={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},hi=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),ts=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),Ei=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),ls=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function fr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let m;if((i.zone===void 0||!s.call(i,"zone"))&&(m="zone"))return fr.errors=[{}],!1;{let g=e;
for(let u of Object.keys(i))if(!(u==="days"||u==="from"||u==="to"||u==="zone"))return fr.errors=[{}],!1;if(g===e){if(i.days!==
void 0&&s.call(i,"days")){let u=i.days,f=e;if(e===f)if(Array.isArray(u)){if(u.length>7)return fr.errors=[{}],!1;if(u.length<
1)return fr.errors=[{}],!1;{var t=!0;let _=u.length;for(let d=0;d<_;d++){let n=u[d],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return fr.errors=[{}],!1;if(!ts.test(n))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return fr.errors=[{}],!1;var v=f===e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let f=i.from,
y=e;if(e===e)if(typeof f=="string"){if(l(f)>5)return fr.errors=[{}],!1;if(!Ei.test(f))return fr.errors=[{}],!1}else return fr.
errors=[{}],!1;var v=y===e}else var v=!0;if(v){if(i.to!==void 0&&s.call(i,"to")){let y=i.to,_=e;if(e===e)if(typeof y=="s\
tring"){if(l(y)>5)return fr.errors=[{}],!1;if(!Ei.test(y))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var v=_===
e}else var v=!0;if(v)if(i.zone!==void 0&&s.call(i,"zone")){let y=i.zone,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return fr.
errors=[{}],!1;if(l(y)<3)return fr.errors=[{}],!1;if(!ls.test(y))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;
var v=_===e}else var v=!0}}}}}else return fr.errors=[{}],!1;return fr.errors=r,e===0}function re(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return re.errors=[{}],!1;{let x=e;for(let j of Object.keys(i))if(!(j==="deny"||j==="hold"||j==="limit"))return re.
errors=[{}],!1;if(x===e){if(i.deny!==void 0&&s.call(i,"deny")){let j=i.deny,h=e;if(e===h)if(Array.isArray(j)){if(j.length>
100)return re.errors=[{}],!1;if(j.length<1)return re.errors=[{}],!1;{var t=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],
O=e;if(e===O)if(A&&typeof A=="object"&&!Array.isArray(A)){if(Object.keys(A).length<1)return re.errors=[{}],!1;{let B=e;for(let C of Object.
keys(A))if(!(C==="statements"||C==="tables"||C==="columns"||C==="roles"||C==="during"||C==="outside"||C==="from"||C==="n\
otFrom"))return re.errors=[{}],!1;if(B===e){if(A.statements!==void 0&&s.call(A,"statements")){let C=A.statements,W=e;if(e===
W)if(Array.isArray(C)){if(C.length>40)return re.errors=[{}],!1;if(C.length<1)return re.errors=[{}],!1;{var v=!0;let Z=C.
length;for(let E=0;E<Z;E++){let T=C[E],I=e;if(typeof T!="string")return re.errors=[{}],!1;if(typeof T!="string")return re.
errors=[{}],!1;if(!(T==="select"||T==="insert"||T==="update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||T===
"call"||T==="do"||T==="lock"||T==="notify"||T==="maintenance"||T==="set"||T==="other"||T==="create"||T==="alter"||T==="d\
rop"||T==="grant-rights"||T==="alter-system"||T==="alter-role"||T==="copy"||T==="copy-file"||T==="copy-program"||T==="ex\
plain-analyze"||T==="prepare"||T==="cursor"||T==="two-phase"||T==="without-condition"))return re.errors=[{}],!1;var v=I===
e;if(!v)break}if(v){let E=C.length,T;if(E>1){let I={};for(;E--;){let F=C[E];if(typeof F=="string"){if(typeof I[F]=="numb\
er")return T=I[F],re.errors=[{}],!1;I[F]=E}}}}}}else return re.errors=[{}],!1;var m=W===e}else var m=!0;if(m){if(A.tables!==
void 0&&s.call(A,"tables")){let W=A.tables,z=e;if(e===z)if(Array.isArray(W)){if(W.length>100)return re.errors=[{}],!1;if(W.
length<1)return re.errors=[{}],!1;{var g=!0;let E=W.length;for(let T=0;T<E;T++){let I=W[T],F=e;if(typeof I!="string")return re.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>261)return re.errors=[{}],!1;if(l(I)<3)return re.errors=[{}],!1;if(!ci.
test(I))return re.errors=[{}],!1}else return re.errors=[{}],!1;var g=F===e;if(!g)break}if(g){let T=W.length,I;if(T>1){let F={};
for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof F[q]=="number")return I=F[q],re.errors=[{}],!1;F[q]=T}}}}}}else return re.
errors=[{}],!1;var m=z===e}else var m=!0;if(m){if(A.columns!==void 0&&s.call(A,"columns")){let z=A.columns,Z=e;if(e===Z)
if(Array.isArray(z)){if(z.length>100)return re.errors=[{}],!1;if(z.length<1)return re.errors=[{}],!1;{var u=!0;let T=z.length;
for(let I=0;I<T;I++){let F=z[I],q=e;if(typeof F!="string")return re.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(
F)>392)return re.errors=[{}],!1;if(l(F)<5)return re.errors=[{}],!1;if(!mi.test(F))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var u=q===e;if(!u)break}if(u){let I=z.length,F;if(I>1){let q={};for(;I--;){let R=z[I];if(typeof R=="strin\
g"){if(typeof q[R]=="number")return F=q[R],re.errors=[{}],!1;q[R]=I}}}}}}else return re.errors=[{}],!1;var m=Z===e}else var m=!0;
if(m){if(A.roles!==void 0&&s.call(A,"roles")){let Z=A.roles,E=e;if(e===E)if(Array.isArray(Z)){if(Z.length>100)return re.
errors=[{}],!1;if(Z.length<1)return re.errors=[{}],!1;{var f=!0;let I=Z.length;for(let F=0;F<I;F++){let q=Z[F],R=e;if(typeof q!=
"string")return re.errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>63)return re.errors=[{}],!1;if(l(q)<1)return re.
errors=[{}],!1;if(!vr.test(q))return re.errors=[{}],!1}else return re.errors=[{}],!1;var f=R===e;if(!f)break}if(f){let F=Z.
length,q;if(F>1){let R={};for(;F--;){let D=Z[F];if(typeof D=="string"){if(typeof R[D]=="number")return q=R[D],re.errors=
[{}],!1;R[D]=F}}}}}}else return re.errors=[{}],!1;var m=E===e}else var m=!0;if(m){if(A.during!==void 0&&s.call(A,"during")){
let E=e;fr(A.during,{instancePath:U+"/deny/"+P+"/during",parentData:A,parentDataProperty:"during",rootData:V})||(r=r===null?
fr.errors:r.concat(fr.errors),e=r.length);var m=E===e}else var m=!0;if(m){if(A.outside!==void 0&&s.call(A,"outside")){let T=e;
fr(A.outside,{instancePath:U+"/deny/"+P+"/outside",parentData:A,parentDataProperty:"outside",rootData:V})||(r=r===null?fr.
errors:r.concat(fr.errors),e=r.length);var m=T===e}else var m=!0;if(m){if(A.from!==void 0&&s.call(A,"from")){let I=A.from,
F=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return re.errors=[{}],!1;if(I.length<1)return re.errors=[{}],!1;{var y=!0;
let R=I.length;for(let D=0;D<R;D++){let G=I[D],X=e;if(e===X)if(typeof G=="string"){if(l(G)>49)return re.errors=[{}],!1;if(l(
G)<2)return re.errors=[{}],!1;if(!hi.test(G))return re.errors=[{}],!1}else return re.errors=[{}],!1;var y=X===e;if(!y)break}
if(y){let D=I.length,G;if(D>1){let X={};for(;D--;){let te=I[D];if(typeof te=="string"){if(typeof X[te]=="number")return G=
X[te],re.errors=[{}],!1;X[te]=D}}}}}}else return re.errors=[{}],!1;var m=F===e}else var m=!0;if(m)if(A.notFrom!==void 0&&
s.call(A,"notFrom")){let I=A.notFrom,F=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return re.errors=[{}],!1;if(I.length<
1)return re.errors=[{}],!1;{var _=!0;let R=I.length;for(let D=0;D<R;D++){let G=I[D],X=e;if(e===X)if(typeof G=="string"){
if(l(G)>49)return re.errors=[{}],!1;if(l(G)<2)return re.errors=[{}],!1;if(!hi.test(G))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var _=X===e;if(!_)break}if(_){let D=I.length,G;if(D>1){let X={};for(;D--;){let te=I[D];if(typeof te=="str\
ing"){if(typeof X[te]=="number")return G=X[te],re.errors=[{}],!1;X[te]=D}}}}}}else return re.errors=[{}],!1;var m=F===e}else
var m=!0}}}}}}}}}else return re.errors=[{}],!1;var t=O===e;if(!t)break}}}else return re.errors=[{}],!1;var d=h===e}else var d=!0;
if(d){if(i.hold!==void 0&&s.call(i,"hold")){let h=i.hold,b=e;if(e===b)if(Array.isArray(h)){if(h.length>100)return re.errors=
[{}],!1;if(h.length<1)return re.errors=[{}],!1;{var n=!0;let P=h.length;for(let A=0;A<P;A++){let O=h[A],H=e;if(e===H)if(O&&
typeof O=="object"&&!Array.isArray(O)){if(Object.keys(O).length<1)return re.errors=[{}],!1;{let C=e;for(let W of Object.
keys(O))if(!s.call(ss.properties.hold.items.properties,W))return re.errors=[{}],!1;if(C===e){if(O.statements!==void 0&&s.
call(O,"statements")){let W=O.statements,z=e;if(e===z)if(Array.isArray(W)){if(W.length>40)return re.errors=[{}],!1;if(W.
length<1)return re.errors=[{}],!1;{var o=!0;let E=W.length;for(let T=0;T<E;T++){let I=W[T],F=e;if(typeof I!="string")return re.
errors=[{}],!1;if(typeof I!="string")return re.errors=[{}],!1;if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||
I==="merge"||I==="truncate"||I==="ddl"||I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I===
"other"||I==="create"||I==="alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy"||I===
"copy-file"||I==="copy-program"||I==="explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condi\
tion"))return re.errors=[{}],!1;var o=F===e;if(!o)break}if(o){let T=W.length,I;if(T>1){let F={};for(;T--;){let q=W[T];if(typeof q==
"string"){if(typeof F[q]=="number")return I=F[q],re.errors=[{}],!1;F[q]=T}}}}}}else return re.errors=[{}],!1;var a=z===e}else
var a=!0;if(a){if(O.tables!==void 0&&s.call(O,"tables")){let z=O.tables,Z=e;if(e===Z)if(Array.isArray(z)){if(z.length>100)
return re.errors=[{}],!1;if(z.length<1)return re.errors=[{}],!1;{var k=!0;let T=z.length;for(let I=0;I<T;I++){let F=z[I],
q=e;if(typeof F!="string")return re.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(l(F)>261)return re.errors=[{}],!1;
if(l(F)<3)return re.errors=[{}],!1;if(!ci.test(F))return re.errors=[{}],!1}else return re.errors=[{}],!1;var k=q===e;if(!k)
break}if(k){let I=z.length,F;if(I>1){let q={};for(;I--;){let R=z[I];if(typeof R=="string"){if(typeof q[R]=="number")return F=
q[R],re.errors=[{}],!1;q[R]=I}}}}}}else return re.errors=[{}],!1;var a=Z===e}else var a=!0;if(a){if(O.columns!==void 0&&
s.call(O,"columns")){let Z=O.columns,E=e;if(e===E)if(Array.isArray(Z)){if(Z.length>100)return re.errors=[{}],!1;if(Z.length<
1)return re.errors=[{}],!1;{var c=!0;let I=Z.length;for(let F=0;F<I;F++){let q=Z[F],R=e;if(typeof q!="string")return re.
errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>392)return re.errors=[{}],!1;if(l(q)<5)return re.errors=[{}],!1;if(!mi.
test(q))return re.errors=[{}],!1}else return re.errors=[{}],!1;var c=R===e;if(!c)break}if(c){let F=Z.length,q;if(F>1){let R={};
for(;F--;){let D=Z[F];if(typeof D=="string"){if(typeof R[D]=="number")return q=R[D],re.errors=[{}],!1;R[D]=F}}}}}}else return re.
errors=[{}],!1;var a=E===e}else var a=!0;if(a){if(O.roles!==void 0&&s.call(O,"roles")){let E=O.roles,T=e;if(e===T)if(Array.
isArray(E)){if(E.length>100)return re.errors=[{}],!1;if(E.length<1)return re.errors=[{}],!1;{var w=!0;let F=E.length;for(let q=0;q<
F;q++){let R=E[q],D=e;if(typeof R!="string")return re.errors=[{}],!1;if(e===e)if(typeof R=="string"){if(l(R)>63)return re.
errors=[{}],!1;if(l(R)<1)return re.errors=[{}],!1;if(!vr.test(R))return re.errors=[{}],!1}else return re.errors=[{}],!1;
var w=D===e;if(!w)break}if(w){let q=E.length,R;if(q>1){let D={};for(;q--;){let G=E[q];if(typeof G=="string"){if(typeof D[G]==
"number")return R=D[G],re.errors=[{}],!1;D[G]=q}}}}}}else return re.errors=[{}],!1;var a=T===e}else var a=!0;if(a){if(O.
during!==void 0&&s.call(O,"during")){let T=e;fr(O.during,{instancePath:U+"/hold/"+A+"/during",parentData:O,parentDataProperty:"\
during",rootData:V})||(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var a=T===e}else var a=!0;if(a){if(O.outside!==
void 0&&s.call(O,"outside")){let I=e;fr(O.outside,{instancePath:U+"/hold/"+A+"/outside",parentData:O,parentDataProperty:"\
outside",rootData:V})||(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var a=I===e}else var a=!0;if(a){if(O.from!==
void 0&&s.call(O,"from")){let F=O.from,q=e;if(e===e)if(Array.isArray(F)){if(F.length>100)return re.errors=[{}],!1;if(F.length<
1)return re.errors=[{}],!1;{var N=!0;let D=F.length;for(let G=0;G<D;G++){let X=F[G],te=e;if(e===te)if(typeof X=="string"){
if(l(X)>49)return re.errors=[{}],!1;if(l(X)<2)return re.errors=[{}],!1;if(!hi.test(X))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var N=te===e;if(!N)break}if(N){let G=F.length,X;if(G>1){let te={};for(;G--;){let pe=F[G];if(typeof pe=="s\
tring"){if(typeof te[pe]=="number")return X=te[pe],re.errors=[{}],!1;te[pe]=G}}}}}}else return re.errors=[{}],!1;var a=q===
e}else var a=!0;if(a){if(O.notFrom!==void 0&&s.call(O,"notFrom")){let q=O.notFrom,R=e;if(e===e)if(Array.isArray(q)){if(q.
length>100)return re.errors=[{}],!1;if(q.length<1)return re.errors=[{}],!1;{var L=!0;let G=q.length;for(let X=0;X<G;X++){
let te=q[X],pe=e;if(e===pe)if(typeof te=="string"){if(l(te)>49)return re.errors=[{}],!1;if(l(te)<2)return re.errors=[{}],
!1;if(!hi.test(te))return re.errors=[{}],!1}else return re.errors=[{}],!1;var L=pe===e;if(!L)break}if(L){let X=q.length,
te;if(X>1){let pe={};for(;X--;){let de=q[X];if(typeof de=="string"){if(typeof pe[de]=="number")return te=pe[de],re.errors=
[{}],!1;pe[de]=X}}}}}}else return re.errors=[{}],!1;var a=R===e}else var a=!0;if(a)if(O.rows!==void 0&&s.call(O,"rows")){
let q=O.rows,R=e;if(e===R)if(q&&typeof q=="object"&&!Array.isArray(q)){let G;if((q.over===void 0||!s.call(q,"over"))&&(G=
"over"))return re.errors=[{}],!1;{let X=e;for(let te of Object.keys(q))if(te!=="over")return re.errors=[{}],!1;if(X===e&&
q.over!==void 0&&s.call(q,"over")){let te=q.over,pe=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return re.
errors=[{}],!1;if(e===pe&&typeof te=="number"&&isFinite(te)){if(te>1e9||isNaN(te))return re.errors=[{}],!1;if(te<1||isNaN(
te))return re.errors=[{}],!1}}}}else return re.errors=[{}],!1;var a=R===e}else var a=!0}}}}}}}}}}else return re.errors=[
{}],!1;var n=H===e;if(!n)break}}}else return re.errors=[{}],!1;var d=b===e}else var d=!0;if(d)if(i.limit!==void 0&&s.call(
i,"limit")){let h=i.limit,b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1)return re.
errors=[{}],!1;{let P=e;for(let A of Object.keys(h))if(!(A==="rows"||A==="sessionRows"||A==="statement"))return re.errors=
[{}],!1;if(P===e){if(h.rows!==void 0&&s.call(h,"rows")){let A=h.rows,O=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(
A)))return re.errors=[{}],!1;if(e===O&&typeof A=="number"&&isFinite(A)){if(A>1e9||isNaN(A))return re.errors=[{}],!1;if(A<
1||isNaN(A))return re.errors=[{}],!1}var $=O===e}else var $=!0;if($){if(h.sessionRows!==void 0&&s.call(h,"sessionRows")){
let O=h.sessionRows,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return re.errors=[{}],!1;if(e===H&&typeof O==
"number"&&isFinite(O)){if(O>1e12||isNaN(O))return re.errors=[{}],!1;if(O<1||isNaN(O))return re.errors=[{}],!1}var $=H===
e}else var $=!0;if($)if(h.statement!==void 0&&s.call(h,"statement")){let O=h.statement,H=e;if(e===e)if(typeof O=="string"){
if(l(O)>7)return re.errors=[{}],!1;if(l(O)<2)return re.errors=[{}],!1;if(!Gr.test(O))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var $=H===e}else var $=!0}}}}else return re.errors=[{}],!1;var d=b===e}else var d=!0}}}}else return re.errors=
[{}],!1;return re.errors=r,e===0}var Di=Ar;function ai(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(
i,"user"))&&(y="user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="user"){let n={};
r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let d=i.user;if(e===e)if(typeof d=="stri\
ng"){if(l(d)>254){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!si.
test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===
void 0||!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))
if(d!=="group"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let d=i.group;
if(e===e)if(typeof d=="string"){if(l(d)>63){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:
r.push(n),e++}else if(!vr.test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i==
"object"&&!Array.isArray(i)){let d;if((i.workload===void 0||!s.call(i,"workload"))&&(d="workload")){let n={};r===null?r=
[n]:r.push(n),e++}else{let n=e;for(let o of Object.keys(i))if(o!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}
n===e&&i.workload!==void 0&&s.call(i,"workload")&&(Tr(i.workload,{instancePath:U+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:V})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length))}}else{let d={};r===null?r=[d]:r.push(d),e++}
var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,ai.errors=r,!1}return ai.errors=r,e===0}var ns=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function Ar(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.to===void 0||!s.call(i,"to"))&&(v="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(v="resource")||(i.role===void 0||!s.call(i,"role"))&&(v="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(v="longest")||(i.why===void 0||!s.call(i,"why"))&&(v="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(v="atMost"))
return Ar.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="to"||g==="resource"||g==="role"||g==="longest"||
g==="why"||g==="atMost"))return Ar.errors=[{}],!1;if(m===e){if(i.to!==void 0&&s.call(i,"to")){let g=e;ai(i.to,{instancePath:U+
"/to",parentData:i,parentDataProperty:"to",rootData:V})||(r=r===null?ai.errors:r.concat(ai.errors),e=r.length);var t=g===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let u=i.resource,f=e;if(e===e)if(typeof u=="string"){
if(l(u)>63)return Ar.errors=[{}],!1;if(l(u)<1)return Ar.errors=[{}],!1;if(!vr.test(u))return Ar.errors=[{}],!1}else return Ar.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let f=i.role,y=e;if(e===e)if(typeof f==
"string"){if(l(f)>63)return Ar.errors=[{}],!1;if(l(f)<1)return Ar.errors=[{}],!1;if(!vr.test(f))return Ar.errors=[{}],!1}else
return Ar.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"longest")){let y=i.longest,_=e;
if(e===e)if(typeof y=="string"){if(l(y)>7)return Ar.errors=[{}],!1;if(l(y)<2)return Ar.errors=[{}],!1;if(!Gr.test(y))return Ar.
errors=[{}],!1}else return Ar.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.why!==void 0&&s.call(i,"why")){let _=i.
why,d=e;if(e===d)if(typeof _=="string"){if(l(_)>200)return Ar.errors=[{}],!1;if(l(_)<1)return Ar.errors=[{}],!1}else return Ar.
errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.atMost!==void 0&&s.call(i,"atMost")){let _=i.atMost,d=e;if(e===d)if(typeof _==
"string"){if(l(_)>17)return Ar.errors=[{}],!1;if(l(_)<7)return Ar.errors=[{}],!1;if(!ns.test(_))return Ar.errors=[{}],!1}else
return Ar.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}else return Ar.errors=[{}],!1;return Ar.errors=r,e===0}var Wi=S,
zi={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
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
required:["address","tls"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."},name:{
$ref:"words#/$defs/listenAddress",description:"Where clients connect, as they know it: a balancer's name, or this machin\
e's. Shown at /.well-known/writ.","x-instead":"Write HOST:PORT, such as gateway.acme.example:5432, with the host that th\
e certificate is for."},ca:{$ref:"words#/$defs/path",description:"PEM file with the authority of the certificate, shown \
to clients beside name. Absent: those of the system."},login:{type:"string",enum:["password","oauth","either"],description:"\
How clients log in: password, with a token of Writ; oauth, with the provider's token by OAUTHBEARER; either, by OAUTHBEA\
RER where the client asks for it. Absent: either.","x-instead":"Write login: password, login: oauth or login: either."},
tls:{type:"object",additionalProperties:!1,required:["certificate","key"],properties:{certificate:{$ref:"words#/$defs/pa\
th",description:"The certificate chain, PEM."},key:{$ref:"words#/$defs/path",description:"Its private key, PEM."}},description:"\
The certificate that clients see."}}},{type:"object",additionalProperties:!1,required:["address","plaintext"],properties:{
address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; must be loopback."},name:{$ref:"words#/$defs/li\
stenAddress",description:"Where clients connect, as they know it. Shown at /.well-known/writ."},plaintext:{type:"string",
const:"loopback-only",description:"No TLS; the address must be loopback.","x-instead":"Write plaintext: loopback-only, a\
nd listen on 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,required:["address"],properties:{address:{
$ref:"words#/$defs/listenAddress",description:"Where to listen; loopback, unless exposed says otherwise."},exposed:{type:"\
string",enum:["tokens","unauthenticated"],description:"Lets the control port be reached from other machines. tokens: for\
 tokens and health alone, over TLS; unauthenticated: for everything else too, by whoever can.","x-instead":"Write expose\
d: tokens and tls beside it, or exposed: unauthenticated; or listen on 127.0.0.1 or [::1]."},tls:{type:"object",additionalProperties:!1,
required:["certificate","key"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM\
."},key:{$ref:"words#/$defs/path",description:"Its private key, PEM."}},description:"The certificate that clients of the\
 control port see; read again when it is renewed.","x-instead":"Write { certificate: PATH, key: PATH }."}},description:"\
The control port: tokens, health, status, metrics."}},description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,
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
that it opens."}},$id:"proxy"},os=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Qr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Ri=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),Xr=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),as=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","u"),
fs=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u"),ki=new RegExp("^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
"u"),us=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/-]*$","u"),vs=new RegExp("^[A-Za-z0-9._-]+$","u"),_i=new RegExp("^[A-Za-z0\
-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","u"),Si=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$","u"),ps=new RegExp(
"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","u");function $e(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u=i.kty;if(typeof u=="string")
if(u==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||!s.call(i,"kty"))&&(f="kty")||
(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.writ_use===void 0||!s.call(i,
"writ_use"))&&(f="writ_use"))return $e.errors=[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(di.oneOf[0].properties,
_))return $e.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.kty,d=e;if(typeof _!="string")return $e.
errors=[{}],!1;if(_!=="OKP")return $e.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){
let d=i.crv,n=e;if(typeof d!="string")return $e.errors=[{}],!1;if(d!=="Ed25519")return $e.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return $e.errors=
[{}],!1;if(l(n)<43)return $e.errors=[{}],!1;if(!Br.test(n))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return $e.
errors=[{}],!1;if(l(o)<1)return $e.errors=[{}],!1;if(!xr.test(o))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,k=e;if(e===k)if(typeof a=="string"){if(l(
a)>16)return $e.errors=[{}],!1;if(l(a)<1)return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.use!==void 0&&s.call(i,"use")){let k=i.use,c=e;if(typeof k!="string")return $e.errors=[{}],!1;if(k!=="sig")return $e.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let c=i.key_ops,w=e;if(e===w)
if(Array.isArray(c)){if(c.length>1)return $e.errors=[{}],!1;if(c.length<1)return $e.errors=[{}],!1;{var v=!0;let L=c.length;
for(let $=0;$<L;$++){let x=c[$],j=e;if(typeof x!="string")return $e.errors=[{}],!1;if(x!=="verify")return $e.errors=[{}],
!1;var v=j===e;if(!v)break}if(v){let $=c.length,x;if($>1){let j={};for(;$--;){let h=c[$];if(typeof h=="string"){if(typeof j[h]==
"number")return x=j[h],$e.errors=[{}],!1;j[h]=$}}}}}}else return $e.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.
ext!==void 0&&s.call(i,"ext")){let w=e;if(typeof i.ext!="boolean")return $e.errors=[{}],!1;var t=w===e}else var t=!0;if(t)
if(i.writ_use!==void 0&&s.call(i,"writ_use")){let w=i.writ_use,N=e;if(typeof w!="string")return $e.errors=[{}],!1;if(!(w===
"bundle"||w==="token"||w==="record"))return $e.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else return $e.errors=[
{}],!1}else if(u==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||!s.call(i,"kty"))&&
(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.y===void 0||!s.call(
i,"y"))&&(f="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return $e.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(di.oneOf[1].properties,_))return $e.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,d=e;if(typeof _!="string")return $e.errors=[{}],!1;if(_!=="EC")return $e.errors=[{}],!1;var m=d===e}else var m=!0;if(m){
if(i.crv!==void 0&&s.call(i,"crv")){let d=i.crv,n=e;if(typeof d!="string")return $e.errors=[{}],!1;if(d!=="P-256")return $e.
errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return $e.errors=[{}],!1;if(l(n)<43)return $e.errors=[{}],!1;if(!Br.test(n))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){let o=i.y,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>43)return $e.errors=[{}],!1;if(l(o)<43)return $e.errors=[{}],!1;if(!Br.test(o))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return $e.errors=[{}],!1;if(l(a)<1)return $e.errors=[{}],!1;if(!xr.test(a))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var m=k===e}else var m=!0;if(m){if(i.alg!==void 0&&s.call(i,"alg")){let k=i.alg,c=e;if(e===c)if(typeof k==
"string"){if(l(k)>16)return $e.errors=[{}],!1;if(l(k)<1)return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var m=c===
e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let c=i.use,w=e;if(typeof c!="string")return $e.errors=[{}],!1;
if(c!=="sig")return $e.errors=[{}],!1;var m=w===e}else var m=!0;if(m){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let w=i.
key_ops,N=e;if(e===N)if(Array.isArray(w)){if(w.length>1)return $e.errors=[{}],!1;if(w.length<1)return $e.errors=[{}],!1;
{var g=!0;let $=w.length;for(let x=0;x<$;x++){let j=w[x],h=e;if(typeof j!="string")return $e.errors=[{}],!1;if(j!=="veri\
fy")return $e.errors=[{}],!1;var g=h===e;if(!g)break}if(g){let x=w.length,j;if(x>1){let h={};for(;x--;){let b=w[x];if(typeof b==
"string"){if(typeof h[b]=="number")return j=h[b],$e.errors=[{}],!1;h[b]=x}}}}}}else return $e.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.ext!="boolean")return $e.errors=[{}],!1;var m=N===
e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.writ_use,L=e;if(typeof N!="string")return $e.
errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return $e.errors=[{}],!1;var m=L===e}else var m=!0}}}}}}}}}}}else
return $e.errors=[{}],!1}else return $e.errors=[{}],!1;else return $e.errors=[{}],!1}else return $e.errors=[{}],!1;return $e.
errors=r,e===0}function Rr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,
v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y=
"vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="vault"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.vault;if(e===e)if(typeof d=="string"){if(l(
d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!ri.test(d)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===void 0||
!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="aws"){
let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;if(e===e)if(typeof d==
"string"){if(l(d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!ri.
test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let o of Object.
keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(o)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!mr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let d={};r===null?r=[d]:r.push(d),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=2);let d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let k of Object.keys(i))if(k!=="env"){let c={};r===null?r=[c]:r.push(c),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(l(
k)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!yi.test(k)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===
null?r=[c]:r.push(c),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var f=d===e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,Rr.errors=r,!1}return Rr.errors=r,
e===0}function Sr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if((i.file===void 0||!s.call(i,"file"))&&(t="file"))return Sr.errors=[{}],!1;
{let v=e;for(let m of Object.keys(i))if(m!=="file")return Sr.errors=[{}],!1;if(v===e&&i.file!==void 0&&s.call(i,"file")){
let m=i.file;if(e===e)if(typeof m=="string"){if(l(m)>1024)return Sr.errors=[{}],!1;if(l(m)<1)return Sr.errors=[{}],!1;if(!mr.
test(m))return Sr.errors=[{}],!1}else return Sr.errors=[{}],!1}}}else return Sr.errors=[{}],!1;return Sr.errors=r,e===0}
function Er(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;
if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.file===void 0||!s.call(i,"file"))&&(y="file")){let _={};
r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="file"){let n={};r===null?r=[n]:r.push(n),e++;
break}if(_===e&&i.file!==void 0&&s.call(i,"file")){let d=i.file;if(e===e)if(typeof d=="string"){if(l(d)>1024){let n={};r===
null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!mr.test(d)){let n={};r===null?r=
[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var f=g===e;
f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.env===void 0||!s.call(i,"env"))&&
(y="env")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="env"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.env!==void 0&&s.call(i,"env")){let d=i.env;if(e===e)if(typeof d=="string"){if(l(d)>
128){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!yi.test(d)){let n={};
r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var f=u===
e;if(f&&v?(v=!1,m=[m,1]):f&&(v=!0,m=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,Er.errors=r,!1}return Er.errors=r,e===0}function S(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let q;if((i.bundle===void 0||!s.call(i,"bundle"))&&
(q="bundle")||(i.listen===void 0||!s.call(i,"listen"))&&(q="listen")||(i.records===void 0||!s.call(i,"records"))&&(q="re\
cords")||(i.tokens===void 0||!s.call(i,"tokens"))&&(q="tokens"))return S.errors=[{}],!1;{let R=e;for(let D of Object.keys(
i))if(!s.call(zi.properties,D))return S.errors=[{}],!1;if(R===e){if(i.bundle!==void 0&&s.call(i,"bundle")){let D=i.bundle,
G=e;if(e===G)if(D&&typeof D=="object"&&!Array.isArray(D)){let te;if((D.from===void 0||!s.call(D,"from"))&&(te="from")||(D.
keys===void 0||!s.call(D,"keys"))&&(te="keys")||(D.repository===void 0||!s.call(D,"repository"))&&(te="repository")||(D.
scope===void 0||!s.call(D,"scope"))&&(te="scope")||(D.minSequence===void 0||!s.call(D,"minSequence"))&&(te="minSequence")||
(D.epoch===void 0||!s.call(D,"epoch"))&&(te="epoch")||(D.every===void 0||!s.call(D,"every"))&&(te="every"))return S.errors=
[{}],!1;{let pe=e;for(let de of Object.keys(D))if(!s.call(zi.properties.bundle.properties,de))return S.errors=[{}],!1;if(pe===
e){if(D.from!==void 0&&s.call(D,"from")){let de=D.from,M=e;if(e===M)if(typeof de=="string"){if(l(de)>2048)return S.errors=
[{}],!1;if(l(de)<1)return S.errors=[{}],!1;if(!mr.test(de))return S.errors=[{}],!1}else return S.errors=[{}],!1;var t=M===
e}else var t=!0;if(t){if(D.keys!==void 0&&s.call(D,"keys")){let M=D.keys,_e=e;if(e===_e)if(Array.isArray(M)){if(M.length>
10)return S.errors=[{}],!1;if(M.length<1)return S.errors=[{}],!1;{var v=!0;let ye=M.length;for(let oe=0;oe<ye;oe++){let Oe=M[oe],
be=e;if(e===be)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let ee;if((Oe.kid===void 0||!s.call(Oe,"kid"))&&(ee="kid")||
(Oe.jwk===void 0||!s.call(Oe,"jwk"))&&(ee="jwk"))return S.errors=[{}],!1;{let we=e;for(let me of Object.keys(Oe))if(!(me===
"kid"||me==="jwk"||me==="notAfter"))return S.errors=[{}],!1;if(we===e){if(Oe.kid!==void 0&&s.call(Oe,"kid")){let me=Oe.kid,
ie=e;if(e===e)if(typeof me=="string"){if(l(me)>128)return S.errors=[{}],!1;if(l(me)<1)return S.errors=[{}],!1;if(!xr.test(
me))return S.errors=[{}],!1}else return S.errors=[{}],!1;var m=ie===e}else var m=!0;if(m){if(Oe.jwk!==void 0&&s.call(Oe,
"jwk")){let ie=e;$e(Oe.jwk,{instancePath:U+"/bundle/keys/"+oe+"/jwk",parentData:Oe,parentDataProperty:"jwk",rootData:V})||
(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var m=ie===e}else var m=!0;if(m)if(Oe.notAfter!==void 0&&s.call(Oe,
"notAfter")){let ie=Oe.notAfter,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>10)return S.errors=[{}],!1;if(l(ie)<10)return S.
errors=[{}],!1;if(!os.test(ie))return S.errors=[{}],!1}else return S.errors=[{}],!1;var m=ve===e}else var m=!0}}}}else return S.
errors=[{}],!1;var v=be===e;if(!v)break}}}else return S.errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(D.repository!==
void 0&&s.call(D,"repository")){let _e=D.repository,Fe=e;if(!(typeof _e=="number"&&!(_e%1)&&!isNaN(_e)&&isFinite(_e))&&typeof _e!=
"string")return S.errors=[{}],!1;if(e===Fe){if(typeof _e=="number"&&isFinite(_e)){if(_e>9007199254740991||isNaN(_e))return S.
errors=[{}],!1;if(_e<1||isNaN(_e))return S.errors=[{}],!1}if(e===Fe&&typeof _e=="string"){if(l(_e)>200)return S.errors=[
{}],!1;if(l(_e)<1)return S.errors=[{}],!1}}var t=Fe===e}else var t=!0;if(t){if(D.scope!==void 0&&s.call(D,"scope")){let Fe=D.
scope,ye=e;if(e===e)if(typeof Fe=="string"){if(l(Fe)>63)return S.errors=[{}],!1;if(l(Fe)<1)return S.errors=[{}],!1;if(!vr.
test(Fe))return S.errors=[{}],!1}else return S.errors=[{}],!1;var t=ye===e}else var t=!0;if(t){if(D.minSequence!==void 0&&
s.call(D,"minSequence")){let ye=D.minSequence,oe=e;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye)&&isFinite(ye)))return S.
errors=[{}],!1;if(e===oe&&typeof ye=="number"&&isFinite(ye)){if(ye>9007199254740991||isNaN(ye))return S.errors=[{}],!1;if(ye<
0||isNaN(ye))return S.errors=[{}],!1}var t=oe===e}else var t=!0;if(t){if(D.epoch!==void 0&&s.call(D,"epoch")){let oe=D.epoch,
Oe=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return S.errors=[{}],!1;if(e===Oe&&typeof oe=="number"&&
isFinite(oe)){if(oe>9007199254740991||isNaN(oe))return S.errors=[{}],!1;if(oe<1||isNaN(oe))return S.errors=[{}],!1}var t=Oe===
e}else var t=!0;if(t){if(D.first!==void 0&&s.call(D,"first")){let Oe=D.first,be=e;if(e===e)if(typeof Oe=="string"){if(l(
Oe)>71)return S.errors=[{}],!1;if(l(Oe)<71)return S.errors=[{}],!1;if(!Qr.test(Oe))return S.errors=[{}],!1}else return S.
errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(D.every!==void 0&&s.call(D,"every")){let be=D.every,he=e;if(e===e)if(typeof be==
"string"){if(l(be)>7)return S.errors=[{}],!1;if(l(be)<2)return S.errors=[{}],!1;if(!Gr.test(be))return S.errors=[{}],!1}else
return S.errors=[{}],!1;var t=he===e}else var t=!0;if(t){if(D.ca!==void 0&&s.call(D,"ca")){let he=D.ca,ee=e;if(e===e)if(typeof he==
"string"){if(l(he)>1024)return S.errors=[{}],!1;if(l(he)<1)return S.errors=[{}],!1;if(!mr.test(he))return S.errors=[{}],
!1}else return S.errors=[{}],!1;var t=ee===e}else var t=!0;if(t){if(D.token!==void 0&&s.call(D,"token")){let ee=e;Rr(D.token,
{instancePath:U+"/bundle/token",parentData:D,parentDataProperty:"token",rootData:V})||(r=r===null?Rr.errors:r.concat(Rr.
errors),e=r.length);var t=ee===e}else var t=!0;if(t)if(D.s3!==void 0&&s.call(D,"s3")){let ee=D.s3,we=e;if(e===we)if(ee&&
typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.region===void 0||!s.call(ee,"region"))&&(ie="region")||(ee.accessKeyId===
void 0||!s.call(ee,"accessKeyId"))&&(ie="accessKeyId")||(ee.secretAccessKey===void 0||!s.call(ee,"secretAccessKey"))&&(ie=
"secretAccessKey"))return S.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(ee))if(!(Q==="region"||Q==="endpoint"||Q===
"pathStyle"||Q==="accessKeyId"||Q==="secretAccessKey"||Q==="sessionToken"))return S.errors=[{}],!1;if(ve===e){if(ee.region!==
void 0&&s.call(ee,"region")){let Q=ee.region,K=e;if(e===K)if(typeof Q=="string"){if(l(Q)>64)return S.errors=[{}],!1;if(l(
Q)<1)return S.errors=[{}],!1;if(!Ri.test(Q))return S.errors=[{}],!1}else return S.errors=[{}],!1;var g=K===e}else var g=!0;
if(g){if(ee.endpoint!==void 0&&s.call(ee,"endpoint")){let K=ee.endpoint,J=e;if(e===J)if(typeof K=="string"){if(l(K)>2048)
return S.errors=[{}],!1;if(l(K)<1)return S.errors=[{}],!1;if(!mr.test(K))return S.errors=[{}],!1}else return S.errors=[{}],
!1;var g=J===e}else var g=!0;if(g){if(ee.pathStyle!==void 0&&s.call(ee,"pathStyle")){let J=e;if(typeof ee.pathStyle!="bo\
olean")return S.errors=[{}],!1;var g=J===e}else var g=!0;if(g){if(ee.accessKeyId!==void 0&&s.call(ee,"accessKeyId")){let ne=e;
Rr(ee.accessKeyId,{instancePath:U+"/bundle/s3/accessKeyId",parentData:ee,parentDataProperty:"accessKeyId",rootData:V})||
(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var g=ne===e}else var g=!0;if(g){if(ee.secretAccessKey!==void 0&&s.
call(ee,"secretAccessKey")){let fe=e;Rr(ee.secretAccessKey,{instancePath:U+"/bundle/s3/secretAccessKey",parentData:ee,parentDataProperty:"\
secretAccessKey",rootData:V})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var g=fe===e}else var g=!0;if(g)if(ee.
sessionToken!==void 0&&s.call(ee,"sessionToken")){let fe=e;Rr(ee.sessionToken,{instancePath:U+"/bundle/s3/sessionToken",
parentData:ee,parentDataProperty:"sessionToken",rootData:V})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var g=fe===
e}else var g=!0}}}}}}}else return S.errors=[{}],!1;var t=we===e}else var t=!0}}}}}}}}}}}}else return S.errors=[{}],!1;var u=G===
e}else var u=!0;if(u){if(i.listen!==void 0&&s.call(i,"listen")){let G=i.listen,X=e;if(e===X)if(G&&typeof G=="object"&&!Array.
isArray(G)){let pe;if((G.postgres===void 0||!s.call(G,"postgres"))&&(pe="postgres"))return S.errors=[{}],!1;{let de=e;for(let M of Object.
keys(G))if(!(M==="postgres"||M==="control"))return S.errors=[{}],!1;if(de===e){if(G.postgres!==void 0&&s.call(G,"postgre\
s")){let M=G.postgres,_e=e,Fe=e,ye=!1,oe=null,Oe=e;if(e===Oe)if(M&&typeof M=="object"&&!Array.isArray(M)){let ee;if((M.address===
void 0||!s.call(M,"address"))&&(ee="address")||(M.tls===void 0||!s.call(M,"tls"))&&(ee="tls")){let we={};r===null?r=[we]:
r.push(we),e++}else{let we=e;for(let me of Object.keys(M))if(!(me==="address"||me==="name"||me==="ca"||me==="login"||me===
"tls")){let ie={};r===null?r=[ie]:r.push(ie),e++;break}if(we===e){if(M.address!==void 0&&s.call(M,"address")){let me=M.address,
ie=e;if(e===e)if(typeof me=="string"){if(l(me)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(me)<3){let Q={};r===
null?r=[Q]:r.push(Q),e++}else if(!Xr.test(me)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(
Q),e++}var f=ie===e}else var f=!0;if(f){if(M.name!==void 0&&s.call(M,"name")){let ie=M.name,ve=e;if(e===e)if(typeof ie==
"string"){if(l(ie)>259){let K={};r===null?r=[K]:r.push(K),e++}else if(l(ie)<3){let K={};r===null?r=[K]:r.push(K),e++}else if(!Xr.
test(ie)){let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var f=ve===e}else var f=!0;if(f){
if(M.ca!==void 0&&s.call(M,"ca")){let ve=M.ca,Q=e;if(e===e)if(typeof ve=="string"){if(l(ve)>1024){let J={};r===null?r=[J]:
r.push(J),e++}else if(l(ve)<1){let J={};r===null?r=[J]:r.push(J),e++}else if(!mr.test(ve)){let J={};r===null?r=[J]:r.push(
J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var f=Q===e}else var f=!0;if(f){if(M.login!==void 0&&s.call(M,"login")){
let Q=M.login,K=e;if(typeof Q!="string"){let ne={};r===null?r=[ne]:r.push(ne),e++}if(!(Q==="password"||Q==="oauth"||Q===
"either")){let ne={};r===null?r=[ne]:r.push(ne),e++}var f=K===e}else var f=!0;if(f)if(M.tls!==void 0&&s.call(M,"tls")){let Q=M.
tls,K=e;if(e===K)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let ne;if((Q.certificate===void 0||!s.call(Q,"certificate"))&&
(ne="certificate")||(Q.key===void 0||!s.call(Q,"key"))&&(ne="key")){let fe={};r===null?r=[fe]:r.push(fe),e++}else{let fe=e;
for(let le of Object.keys(Q))if(!(le==="certificate"||le==="key")){let Ae={};r===null?r=[Ae]:r.push(Ae),e++;break}if(fe===
e){if(Q.certificate!==void 0&&s.call(Q,"certificate")){let le=Q.certificate,Ae=e;if(e===e)if(typeof le=="string"){if(l(le)>
1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(le)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(!mr.test(
le)){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var y=Ae===e}else var y=!0;
if(y)if(Q.key!==void 0&&s.call(Q,"key")){let le=Q.key,Ae=e;if(e===e)if(typeof le=="string"){if(l(le)>1024){let xe={};r===
null?r=[xe]:r.push(xe),e++}else if(l(le)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(!mr.test(le)){let xe={};r===
null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var y=Ae===e}else var y=!0}}}else{let ne={};r===
null?r=[ne]:r.push(ne),e++}var f=K===e}else var f=!0}}}}}}else{let ee={};r===null?r=[ee]:r.push(ee),e++}var d=Oe===e;d&&
(ye=!0,oe=0);let be=e;if(e===be)if(M&&typeof M=="object"&&!Array.isArray(M)){let ee;if((M.address===void 0||!s.call(M,"a\
ddress"))&&(ee="address")||(M.plaintext===void 0||!s.call(M,"plaintext"))&&(ee="plaintext")){let we={};r===null?r=[we]:r.
push(we),e++}else{let we=e;for(let me of Object.keys(M))if(!(me==="address"||me==="name"||me==="plaintext")){let ie={};r===
null?r=[ie]:r.push(ie),e++;break}if(we===e){if(M.address!==void 0&&s.call(M,"address")){let me=M.address,ie=e;if(e===e)if(typeof me==
"string"){if(l(me)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(me)<3){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(!Xr.
test(me)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var _=ie===e}else var _=!0;if(_){
if(M.name!==void 0&&s.call(M,"name")){let ie=M.name,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>259){let K={};r===null?
r=[K]:r.push(K),e++}else if(l(ie)<3){let K={};r===null?r=[K]:r.push(K),e++}else if(!Xr.test(ie)){let K={};r===null?r=[K]:
r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var _=ve===e}else var _=!0;if(_)if(M.plaintext!==void 0&&s.call(
M,"plaintext")){let ie=M.plaintext,ve=e;if(typeof ie!="string"){let K={};r===null?r=[K]:r.push(K),e++}if(ie!=="loopback-\
only"){let K={};r===null?r=[K]:r.push(K),e++}var _=ve===e}else var _=!0}}}}else{let ee={};r===null?r=[ee]:r.push(ee),e++}
var d=be===e;if(d&&ye?(ye=!1,oe=[oe,1]):d&&(ye=!0,oe=1),ye)e=Fe,r!==null&&(Fe?r.length=Fe:r=null);else{let ee={};return r===
null?r=[ee]:r.push(ee),e++,S.errors=r,!1}var a=_e===e}else var a=!0;if(a)if(G.control!==void 0&&s.call(G,"control")){let M=G.
control,_e=e;if(e===_e)if(M&&typeof M=="object"&&!Array.isArray(M)){let ye;if((M.address===void 0||!s.call(M,"address"))&&
(ye="address"))return S.errors=[{}],!1;{let oe=e;for(let Oe of Object.keys(M))if(!(Oe==="address"||Oe==="exposed"||Oe===
"tls"))return S.errors=[{}],!1;if(oe===e){if(M.address!==void 0&&s.call(M,"address")){let Oe=M.address,be=e;if(e===e)if(typeof Oe==
"string"){if(l(Oe)>259)return S.errors=[{}],!1;if(l(Oe)<3)return S.errors=[{}],!1;if(!Xr.test(Oe))return S.errors=[{}],!1}else
return S.errors=[{}],!1;var n=be===e}else var n=!0;if(n){if(M.exposed!==void 0&&s.call(M,"exposed")){let be=M.exposed,he=e;
if(typeof be!="string")return S.errors=[{}],!1;if(!(be==="tokens"||be==="unauthenticated"))return S.errors=[{}],!1;var n=he===
e}else var n=!0;if(n)if(M.tls!==void 0&&s.call(M,"tls")){let be=M.tls,he=e;if(e===he)if(be&&typeof be=="object"&&!Array.
isArray(be)){let we;if((be.certificate===void 0||!s.call(be,"certificate"))&&(we="certificate")||(be.key===void 0||!s.call(
be,"key"))&&(we="key"))return S.errors=[{}],!1;{let me=e;for(let ie of Object.keys(be))if(!(ie==="certificate"||ie==="ke\
y"))return S.errors=[{}],!1;if(me===e){if(be.certificate!==void 0&&s.call(be,"certificate")){let ie=be.certificate,ve=e;
if(e===e)if(typeof ie=="string"){if(l(ie)>1024)return S.errors=[{}],!1;if(l(ie)<1)return S.errors=[{}],!1;if(!mr.test(ie))
return S.errors=[{}],!1}else return S.errors=[{}],!1;var o=ve===e}else var o=!0;if(o)if(be.key!==void 0&&s.call(be,"key")){
let ie=be.key,ve=e;if(e===e)if(typeof ie=="string"){if(l(ie)>1024)return S.errors=[{}],!1;if(l(ie)<1)return S.errors=[{}],
!1;if(!mr.test(ie))return S.errors=[{}],!1}else return S.errors=[{}],!1;var o=ve===e}else var o=!0}}}else return S.errors=
[{}],!1;var n=he===e}else var n=!0}}}}else return S.errors=[{}],!1;var a=_e===e}else var a=!0}}}else return S.errors=[{}],
!1;var u=X===e}else var u=!0;if(u){if(i.records!==void 0&&s.call(i,"records")){let X=i.records,te=e;if(e===te)if(X&&typeof X==
"object"&&!Array.isArray(X)){let de;if((X.folder===void 0||!s.call(X,"folder"))&&(de="folder")||(X.key===void 0||!s.call(
X,"key"))&&(de="key"))return S.errors=[{}],!1;{let M=e;for(let _e of Object.keys(X))if(!(_e==="folder"||_e==="key"))return S.
errors=[{}],!1;if(M===e){if(X.folder!==void 0&&s.call(X,"folder")){let _e=X.folder,Fe=e;if(e===e)if(typeof _e=="string"){
if(l(_e)>1024)return S.errors=[{}],!1;if(l(_e)<1)return S.errors=[{}],!1;if(!mr.test(_e))return S.errors=[{}],!1}else return S.
errors=[{}],!1;var k=Fe===e}else var k=!0;if(k)if(X.key!==void 0&&s.call(X,"key")){let _e=e;Sr(X.key,{instancePath:U+"/r\
ecords/key",parentData:X,parentDataProperty:"key",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var k=_e===
e}else var k=!0}}}else return S.errors=[{}],!1;var u=te===e}else var u=!0;if(u){if(i.tokens!==void 0&&s.call(i,"tokens")){
let te=i.tokens,pe=e;if(e===pe)if(te&&typeof te=="object"&&!Array.isArray(te)){let M;if((te.key===void 0||!s.call(te,"ke\
y"))&&(M="key"))return S.errors=[{}],!1;{let _e=e;for(let Fe of Object.keys(te))if(!(Fe==="key"||Fe==="also"||Fe==="issu\
ers"))return S.errors=[{}],!1;if(_e===e){if(te.key!==void 0&&s.call(te,"key")){let Fe=e;Sr(te.key,{instancePath:U+"/toke\
ns/key",parentData:te,parentDataProperty:"key",rootData:V})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var c=Fe===
e}else var c=!0;if(c){if(te.also!==void 0&&s.call(te,"also")){let ye=te.also,oe=e;if(e===oe)if(Array.isArray(ye)){if(ye.
length>4)return S.errors=[{}],!1;if(ye.length<1)return S.errors=[{}],!1;{var w=!0;let be=ye.length;for(let he=0;he<be;he++){
let ee=ye[he],we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.kid===void 0||!s.call(ee,"kid"))&&
(ie="kid")||(ee.jwk===void 0||!s.call(ee,"jwk"))&&(ie="jwk"))return S.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(
ee))if(!(Q==="kid"||Q==="jwk"))return S.errors=[{}],!1;if(ve===e){if(ee.kid!==void 0&&s.call(ee,"kid")){let Q=ee.kid,K=e;
if(e===e)if(typeof Q=="string"){if(l(Q)>128)return S.errors=[{}],!1;if(l(Q)<1)return S.errors=[{}],!1;if(!xr.test(Q))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var N=K===e}else var N=!0;if(N)if(ee.jwk!==void 0&&s.call(ee,"jwk")){let Q=e;
$e(ee.jwk,{instancePath:U+"/tokens/also/"+he+"/jwk",parentData:ee,parentDataProperty:"jwk",rootData:V})||(r=r===null?$e.
errors:r.concat($e.errors),e=r.length);var N=Q===e}else var N=!0}}}else return S.errors=[{}],!1;var w=we===e;if(!w)break}}}else
return S.errors=[{}],!1;var c=oe===e}else var c=!0;if(c)if(te.issuers!==void 0&&s.call(te,"issuers")){let ye=te.issuers,
oe=e;if(e===oe)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){if(Object.keys(ye).length>20)return S.errors=[{}],!1;for(let be of Object.
keys(ye)){let he=e;if(e===e)if(typeof be=="string"){if(l(be)>63){let ee={};r===null?r=[ee]:r.push(ee),e++}else if(l(be)<
1){let ee={};r===null?r=[ee]:r.push(ee),e++}else if(!vr.test(be)){let ee={};r===null?r=[ee]:r.push(ee),e++}}else{let ee={};
r===null?r=[ee]:r.push(ee),e++}var L=he===e;if(!L){let ee={};return r===null?r=[ee]:r.push(ee),e++,S.errors=r,!1}}if(L)for(let be of Object.
keys(ye)){let he=ye[be],ee=e;if(e===ee)if(he&&typeof he=="object"&&!Array.isArray(he)){let we=e;for(let me of Object.keys(
he))if(!(me==="ca"||me==="hosts"))return S.errors=[{}],!1;if(we===e){if(he.ca!==void 0&&s.call(he,"ca")){let me=he.ca,ie=e;
if(e===e)if(typeof me=="string"){if(l(me)>1024)return S.errors=[{}],!1;if(l(me)<1)return S.errors=[{}],!1;if(!mr.test(me))
return S.errors=[{}],!1}else return S.errors=[{}],!1;var x=ie===e}else var x=!0;if(x)if(he.hosts!==void 0&&s.call(he,"ho\
sts")){let me=he.hosts,ie=e;if(e===ie)if(Array.isArray(me)){if(me.length>10)return S.errors=[{}],!1;if(me.length<1)return S.
errors=[{}],!1;{var $=!0;let Q=me.length;for(let K=0;K<Q;K++){let J=me[K],ne=e;if(e===ne)if(typeof J=="string"){if(l(J)>
260)return S.errors=[{}],!1;if(l(J)<1)return S.errors=[{}],!1;if(!as.test(J))return S.errors=[{}],!1}else return S.errors=
[{}],!1;var $=ne===e;if(!$)break}}}else return S.errors=[{}],!1;var x=ie===e}else var x=!0}}else return S.errors=[{}],!1;
var j=ee===e;if(!j)break}}else return S.errors=[{}],!1;var c=oe===e}else var c=!0}}}}else return S.errors=[{}],!1;var u=pe===
e}else var u=!0;if(u){if(i.instance!==void 0&&s.call(i,"instance")){let pe=i.instance,de=e;if(!(typeof pe=="number"&&!(pe%
1)&&!isNaN(pe)&&isFinite(pe)))return S.errors=[{}],!1;if(e===de&&typeof pe=="number"&&isFinite(pe)){if(pe>255||isNaN(pe))
return S.errors=[{}],!1;if(pe<1||isNaN(pe))return S.errors=[{}],!1}var u=de===e}else var u=!0;if(u){if(i.peers!==void 0&&
s.call(i,"peers")){let de=i.peers,M=e;if(e===M)if(Array.isArray(de)){if(de.length>255)return S.errors=[{}],!1;if(de.length<
1)return S.errors=[{}],!1;{var h=!0;let Fe=de.length;for(let ye=0;ye<Fe;ye++){let oe=de[ye],Oe=e,be=e,he=!1,ee=null,we=e;
if(e===we)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let ve;if((oe.instance===void 0||!s.call(oe,"instance"))&&(ve=
"instance")||(oe.address===void 0||!s.call(oe,"address"))&&(ve="address")||(oe.tls===void 0||!s.call(oe,"tls"))&&(ve="tl\
s")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let K of Object.keys(oe))if(!(K==="instance"||K==="address"||
K==="tls")){let J={};r===null?r=[J]:r.push(J),e++;break}if(Q===e){if(oe.instance!==void 0&&s.call(oe,"instance")){let K=oe.
instance,J=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let fe={};r===null?r=[fe]:r.push(fe),e++}if(e===J&&
typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let fe={};r===null?r=[fe]:r.push(fe),e++}else if(K<1||isNaN(K)){let fe={};
r===null?r=[fe]:r.push(fe),e++}}var b=J===e}else var b=!0;if(b){if(oe.address!==void 0&&s.call(oe,"address")){let J=oe.address,
ne=e;if(e===e)if(typeof J=="string"){if(l(J)>259){let le={};r===null?r=[le]:r.push(le),e++}else if(l(J)<3){let le={};r===
null?r=[le]:r.push(le),e++}else if(!Xr.test(J)){let le={};r===null?r=[le]:r.push(le),e++}}else{let le={};r===null?r=[le]:
r.push(le),e++}var b=ne===e}else var b=!0;if(b)if(oe.tls!==void 0&&s.call(oe,"tls")){let J=oe.tls,ne=e;if(e===ne)if(J&&typeof J==
"object"&&!Array.isArray(J)){let le=e;for(let Ae of Object.keys(J))if(!(Ae==="ca"||Ae==="name")){let Le={};r===null?r=[Le]:
r.push(Le),e++;break}if(le===e){if(J.ca!==void 0&&s.call(J,"ca")){let Ae=J.ca,Le=e;if(e===e)if(typeof Ae=="string"){if(l(
Ae)>1024){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(l(Ae)<1){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(!mr.
test(Ae)){let Se={};r===null?r=[Se]:r.push(Se),e++}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var p=Le===e}else var p=!0;
if(p)if(J.name!==void 0&&s.call(J,"name")){let Ae=J.name,Le=e;if(e===Le)if(typeof Ae=="string"){if(l(Ae)>253){let Se={};
r===null?r=[Se]:r.push(Se),e++}else if(l(Ae)<1){let Se={};r===null?r=[Se]:r.push(Se),e++}else if(!fs.test(Ae)){let Se={};
r===null?r=[Se]:r.push(Se),e++}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var p=Le===e}else var p=!0}}else{let le={};
r===null?r=[le]:r.push(le),e++}var b=ne===e}else var b=!0}}}}else{let ve={};r===null?r=[ve]:r.push(ve),e++}var A=we===e;
A&&(he=!0,ee=0);let me=e;if(e===me)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let ve;if((oe.instance===void 0||!s.call(
oe,"instance"))&&(ve="instance")||(oe.address===void 0||!s.call(oe,"address"))&&(ve="address")||(oe.plaintext===void 0||
!s.call(oe,"plaintext"))&&(ve="plaintext")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let K of Object.keys(
oe))if(!(K==="instance"||K==="address"||K==="plaintext")){let J={};r===null?r=[J]:r.push(J),e++;break}if(Q===e){if(oe.instance!==
void 0&&s.call(oe,"instance")){let K=oe.instance,J=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let fe={};
r===null?r=[fe]:r.push(fe),e++}if(e===J&&typeof K=="number"&&isFinite(K)){if(K>255||isNaN(K)){let fe={};r===null?r=[fe]:
r.push(fe),e++}else if(K<1||isNaN(K)){let fe={};r===null?r=[fe]:r.push(fe),e++}}var P=J===e}else var P=!0;if(P){if(oe.address!==
void 0&&s.call(oe,"address")){let J=oe.address,ne=e;if(e===e)if(typeof J=="string"){if(l(J)>259){let le={};r===null?r=[le]:
r.push(le),e++}else if(l(J)<3){let le={};r===null?r=[le]:r.push(le),e++}else if(!Xr.test(J)){let le={};r===null?r=[le]:r.
push(le),e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var P=ne===e}else var P=!0;if(P)if(oe.plaintext!==void 0&&s.
call(oe,"plaintext")){let J=oe.plaintext,ne=e;if(typeof J!="string"){let le={};r===null?r=[le]:r.push(le),e++}if(J!=="lo\
opback-only"){let le={};r===null?r=[le]:r.push(le),e++}var P=ne===e}else var P=!0}}}}else{let ve={};r===null?r=[ve]:r.push(
ve),e++}var A=me===e;if(A&&he?(he=!1,ee=[ee,1]):A&&(he=!0,ee=1),he)e=be,r!==null&&(be?r.length=be:r=null);else{let ve={};
return r===null?r=[ve]:r.push(ve),e++,S.errors=r,!1}var h=Oe===e;if(!h)break}}}else return S.errors=[{}],!1;var u=M===e}else
var u=!0;if(u){if(i.drain!==void 0&&s.call(i,"drain")){let M=i.drain,_e=e;if(e===e)if(typeof M=="string"){if(l(M)>7)return S.
errors=[{}],!1;if(l(M)<2)return S.errors=[{}],!1;if(!Gr.test(M))return S.errors=[{}],!1}else return S.errors=[{}],!1;var u=_e===
e}else var u=!0;if(u){if(i.workers!==void 0&&s.call(i,"workers")){let _e=i.workers,Fe=e;if(!(typeof _e=="number"&&!(_e%1)&&
!isNaN(_e)&&isFinite(_e)))return S.errors=[{}],!1;if(e===Fe&&typeof _e=="number"&&isFinite(_e)){if(_e>64||isNaN(_e))return S.
errors=[{}],!1;if(_e<1||isNaN(_e))return S.errors=[{}],!1}var u=Fe===e}else var u=!0;if(u){if(i.sessions!==void 0&&s.call(
i,"sessions")){let Fe=i.sessions,ye=e;if(e===ye)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let Oe=e;for(let be of Object.
keys(Fe))if(!(be==="idle"||be==="idleInTransaction"||be==="unread"))return S.errors=[{}],!1;if(Oe===e){if(Fe.idle!==void 0&&
s.call(Fe,"idle")){let be=Fe.idle,he=e;if(e===e)if(typeof be=="string"){if(l(be)>7)return S.errors=[{}],!1;if(l(be)<2)return S.
errors=[{}],!1;if(!Gr.test(be))return S.errors=[{}],!1}else return S.errors=[{}],!1;var O=he===e}else var O=!0;if(O){if(Fe.
idleInTransaction!==void 0&&s.call(Fe,"idleInTransaction")){let he=Fe.idleInTransaction,ee=e;if(e===e)if(typeof he=="str\
ing"){if(l(he)>7)return S.errors=[{}],!1;if(l(he)<2)return S.errors=[{}],!1;if(!Gr.test(he))return S.errors=[{}],!1}else
return S.errors=[{}],!1;var O=ee===e}else var O=!0;if(O)if(Fe.unread!==void 0&&s.call(Fe,"unread")){let he=Fe.unread,ee=e;
if(e===e)if(typeof he=="string"){if(l(he)>7)return S.errors=[{}],!1;if(l(he)<2)return S.errors=[{}],!1;if(!Gr.test(he))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var O=ee===e}else var O=!0}}}else return S.errors=[{}],!1;var u=ye===e}else var u=!0;
if(u){if(i.state!==void 0&&s.call(i,"state")){let ye=i.state,oe=e;if(e===e)if(typeof ye=="string"){if(l(ye)>1024)return S.
errors=[{}],!1;if(l(ye)<1)return S.errors=[{}],!1;if(!mr.test(ye))return S.errors=[{}],!1}else return S.errors=[{}],!1;var u=oe===
e}else var u=!0;if(u)if(i.secrets!==void 0&&s.call(i,"secrets")){let ye=i.secrets,oe=e;if(e===oe)if(ye&&typeof ye=="obje\
ct"&&!Array.isArray(ye)){let be=e;for(let he of Object.keys(ye))if(!(he==="vault"||he==="aws"||he==="keepFor"))return S.
errors=[{}],!1;if(be===e){if(ye.vault!==void 0&&s.call(ye,"vault")){let he=ye.vault,ee=e;if(e===ee)if(he&&typeof he=="ob\
ject"&&!Array.isArray(he)){let me;if((he.address===void 0||!s.call(he,"address"))&&(me="address")||(he.auth===void 0||!s.
call(he,"auth"))&&(me="auth"))return S.errors=[{}],!1;{let ie=e;for(let ve of Object.keys(he))if(!(ve==="address"||ve===
"ca"||ve==="namespace"||ve==="auth"))return S.errors=[{}],!1;if(ie===e){if(he.address!==void 0&&s.call(he,"address")){let ve=he.
address,Q=e;if(e===Q)if(typeof ve=="string"){if(l(ve)>512)return S.errors=[{}],!1;if(l(ve)<8)return S.errors=[{}],!1;if(!ki.
test(ve))return S.errors=[{}],!1}else return S.errors=[{}],!1;var H=Q===e}else var H=!0;if(H){if(he.ca!==void 0&&s.call(
he,"ca")){let Q=he.ca,K=e;if(e===e)if(typeof Q=="string"){if(l(Q)>1024)return S.errors=[{}],!1;if(l(Q)<1)return S.errors=
[{}],!1;if(!mr.test(Q))return S.errors=[{}],!1}else return S.errors=[{}],!1;var H=K===e}else var H=!0;if(H){if(he.namespace!==
void 0&&s.call(he,"namespace")){let K=he.namespace,J=e;if(e===J)if(typeof K=="string"){if(l(K)>256)return S.errors=[{}],
!1;if(l(K)<1)return S.errors=[{}],!1;if(!us.test(K))return S.errors=[{}],!1}else return S.errors=[{}],!1;var H=J===e}else
var H=!0;if(H)if(he.auth!==void 0&&s.call(he,"auth")){let K=he.auth,J=e,ne=e,fe=!1,le=null,Ae=e;if(e===Ae)if(K&&typeof K==
"object"&&!Array.isArray(K)){let Se;if((K.token===void 0||!s.call(K,"token"))&&(Se="token")){let tr={};r===null?r=[tr]:r.
push(tr),e++}else{let tr=e;for(let je of Object.keys(K))if(je!=="token"){let Ne={};r===null?r=[Ne]:r.push(Ne),e++;break}
tr===e&&K.token!==void 0&&s.call(K,"token")&&(Er(K.token,{instancePath:U+"/secrets/vault/auth/token",parentData:K,parentDataProperty:"\
token",rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length))}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}
var C=Ae===e;C&&(fe=!0,le=0);let Le=e;if(e===Le)if(K&&typeof K=="object"&&!Array.isArray(K)){let Se;if((K.appRole===void 0||
!s.call(K,"appRole"))&&(Se="appRole")){let tr={};r===null?r=[tr]:r.push(tr),e++}else{let tr=e;for(let je of Object.keys(
K))if(je!=="appRole"){let Ne={};r===null?r=[Ne]:r.push(Ne),e++;break}if(tr===e&&K.appRole!==void 0&&s.call(K,"appRole")){
let je=K.appRole;if(e===e)if(je&&typeof je=="object"&&!Array.isArray(je)){let Ne;if((je.roleId===void 0||!s.call(je,"rol\
eId"))&&(Ne="roleId")||(je.secretId===void 0||!s.call(je,"secretId"))&&(Ne="secretId")){let Ce={};r===null?r=[Ce]:r.push(
Ce),e++}else{let Ce=e;for(let nr of Object.keys(je))if(!(nr==="roleId"||nr==="secretId"||nr==="mount")){let Ee={};r===null?
r=[Ee]:r.push(Ee),e++;break}if(Ce===e){if(je.roleId!==void 0&&s.call(je,"roleId")){let nr=je.roleId,Ee=e;if(e===Ee)if(typeof nr==
"string"){if(l(nr)>200){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}else if(l(nr)<1){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}else if(!vs.
test(nr)){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}}else{let Qe={};r===null?r=[Qe]:r.push(Qe),e++}var B=Ee===e}else var B=!0;
if(B){if(je.secretId!==void 0&&s.call(je,"secretId")){let Ee=e;Er(je.secretId,{instancePath:U+"/secrets/vault/auth/appRo\
le/secretId",parentData:je,parentDataProperty:"secretId",rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);
var B=Ee===e}else var B=!0;if(B)if(je.mount!==void 0&&s.call(je,"mount")){let Ee=je.mount,Re=e;if(e===Re)if(typeof Ee=="\
string"){if(l(Ee)>200){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(l(Ee)<1){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(!_i.
test(Ee)){let sr={};r===null?r=[sr]:r.push(sr),e++}}else{let sr={};r===null?r=[sr]:r.push(sr),e++}var B=Re===e}else var B=!0}}}}else{
let Ne={};r===null?r=[Ne]:r.push(Ne),e++}}}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var C=Le===e;if(C&&fe)fe=!1,le=
[le,1];else{C&&(fe=!0,le=1);let Se=e;if(e===Se)if(K&&typeof K=="object"&&!Array.isArray(K)){let je;if((K.kubernetes===void 0||
!s.call(K,"kubernetes"))&&(je="kubernetes")){let Ne={};r===null?r=[Ne]:r.push(Ne),e++}else{let Ne=e;for(let Ce of Object.
keys(K))if(Ce!=="kubernetes"){let nr={};r===null?r=[nr]:r.push(nr),e++;break}if(Ne===e&&K.kubernetes!==void 0&&s.call(K,
"kubernetes")){let Ce=K.kubernetes;if(e===e)if(Ce&&typeof Ce=="object"&&!Array.isArray(Ce)){let nr;if((Ce.role===void 0||
!s.call(Ce,"role"))&&(nr="role")){let Ee={};r===null?r=[Ee]:r.push(Ee),e++}else{let Ee=e;for(let Re of Object.keys(Ce))if(!(Re===
"role"||Re==="tokenFile"||Re==="mount")){let Qe={};r===null?r=[Qe]:r.push(Qe),e++;break}if(Ee===e){if(Ce.role!==void 0&&
s.call(Ce,"role")){let Re=Ce.role,Qe=e;if(e===Qe)if(typeof Re=="string"){if(l(Re)>128){let De={};r===null?r=[De]:r.push(
De),e++}else if(l(Re)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!Si.test(Re)){let De={};r===null?r=[De]:r.push(
De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var W=Qe===e}else var W=!0;if(W){if(Ce.tokenFile!==void 0&&s.call(
Ce,"tokenFile")){let Qe=Ce.tokenFile,sr=e;if(e===e)if(typeof Qe=="string"){if(l(Qe)>1024){let or={};r===null?r=[or]:r.push(
or),e++}else if(l(Qe)<1){let or={};r===null?r=[or]:r.push(or),e++}else if(!mr.test(Qe)){let or={};r===null?r=[or]:r.push(
or),e++}}else{let or={};r===null?r=[or]:r.push(or),e++}var W=sr===e}else var W=!0;if(W)if(Ce.mount!==void 0&&s.call(Ce,"\
mount")){let Qe=Ce.mount,sr=e;if(e===sr)if(typeof Qe=="string"){if(l(Qe)>200){let or={};r===null?r=[or]:r.push(or),e++}else if(l(
Qe)<1){let or={};r===null?r=[or]:r.push(or),e++}else if(!_i.test(Qe)){let or={};r===null?r=[or]:r.push(or),e++}}else{let or={};
r===null?r=[or]:r.push(or),e++}var W=sr===e}else var W=!0}}}}else{let nr={};r===null?r=[nr]:r.push(nr),e++}}}}else{let je={};
r===null?r=[je]:r.push(je),e++}var C=Se===e;if(C&&fe)fe=!1,le=[le,2];else{C&&(fe=!0,le=2);let je=e;if(e===je)if(K&&typeof K==
"object"&&!Array.isArray(K)){let Ce;if((K.jwt===void 0||!s.call(K,"jwt"))&&(Ce="jwt")){let nr={};r===null?r=[nr]:r.push(
nr),e++}else{let nr=e;for(let Ee of Object.keys(K))if(Ee!=="jwt"){let Re={};r===null?r=[Re]:r.push(Re),e++;break}if(nr===
e&&K.jwt!==void 0&&s.call(K,"jwt")){let Ee=K.jwt;if(e===e)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){let Re;if((Ee.
role===void 0||!s.call(Ee,"role"))&&(Re="role")||(Ee.file===void 0||!s.call(Ee,"file"))&&(Re="file")){let Qe={};r===null?
r=[Qe]:r.push(Qe),e++}else{let Qe=e;for(let sr of Object.keys(Ee))if(!(sr==="role"||sr==="file"||sr==="mount")){let De={};
r===null?r=[De]:r.push(De),e++;break}if(Qe===e){if(Ee.role!==void 0&&s.call(Ee,"role")){let sr=Ee.role,De=e;if(e===De)if(typeof sr==
"string"){if(l(sr)>128){let jr={};r===null?r=[jr]:r.push(jr),e++}else if(l(sr)<1){let jr={};r===null?r=[jr]:r.push(jr),e++}else if(!Si.
test(sr)){let jr={};r===null?r=[jr]:r.push(jr),e++}}else{let jr={};r===null?r=[jr]:r.push(jr),e++}var z=De===e}else var z=!0;
if(z){if(Ee.file!==void 0&&s.call(Ee,"file")){let De=Ee.file,or=e;if(e===e)if(typeof De=="string"){if(l(De)>1024){let br={};
r===null?r=[br]:r.push(br),e++}else if(l(De)<1){let br={};r===null?r=[br]:r.push(br),e++}else if(!mr.test(De)){let br={};
r===null?r=[br]:r.push(br),e++}}else{let br={};r===null?r=[br]:r.push(br),e++}var z=or===e}else var z=!0;if(z)if(Ee.mount!==
void 0&&s.call(Ee,"mount")){let De=Ee.mount,or=e;if(e===or)if(typeof De=="string"){if(l(De)>200){let br={};r===null?r=[br]:
r.push(br),e++}else if(l(De)<1){let br={};r===null?r=[br]:r.push(br),e++}else if(!_i.test(De)){let br={};r===null?r=[br]:
r.push(br),e++}}else{let br={};r===null?r=[br]:r.push(br),e++}var z=or===e}else var z=!0}}}}else{let Re={};r===null?r=[Re]:
r.push(Re),e++}}}}else{let Ce={};r===null?r=[Ce]:r.push(Ce),e++}var C=je===e;C&&fe?(fe=!1,le=[le,3]):C&&(fe=!0,le=3)}}if(fe)
e=ne,r!==null&&(ne?r.length=ne:r=null);else{let Se={};return r===null?r=[Se]:r.push(Se),e++,S.errors=r,!1}var H=J===e}else
var H=!0}}}}}else return S.errors=[{}],!1;var Z=ee===e}else var Z=!0;if(Z){if(ye.aws!==void 0&&s.call(ye,"aws")){let ee=ye.
aws,we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let ie;if((ee.region===void 0||!s.call(ee,"region"))&&
(ie="region"))return S.errors=[{}],!1;{let ve=e;for(let Q of Object.keys(ee))if(!(Q==="region"||Q==="endpoint"||Q==="ca"||
Q==="auth"))return S.errors=[{}],!1;if(ve===e){if(ee.region!==void 0&&s.call(ee,"region")){let Q=ee.region,K=e;if(e===K)
if(typeof Q=="string"){if(l(Q)>64)return S.errors=[{}],!1;if(l(Q)<1)return S.errors=[{}],!1;if(!Ri.test(Q))return S.errors=
[{}],!1}else return S.errors=[{}],!1;var E=K===e}else var E=!0;if(E){if(ee.endpoint!==void 0&&s.call(ee,"endpoint")){let K=ee.
endpoint,J=e;if(e===J)if(typeof K=="string"){if(l(K)>512)return S.errors=[{}],!1;if(l(K)<8)return S.errors=[{}],!1;if(!ki.
test(K))return S.errors=[{}],!1}else return S.errors=[{}],!1;var E=J===e}else var E=!0;if(E){if(ee.ca!==void 0&&s.call(ee,
"ca")){let J=ee.ca,ne=e;if(e===e)if(typeof J=="string"){if(l(J)>1024)return S.errors=[{}],!1;if(l(J)<1)return S.errors=[
{}],!1;if(!mr.test(J))return S.errors=[{}],!1}else return S.errors=[{}],!1;var E=ne===e}else var E=!0;if(E)if(ee.auth!==
void 0&&s.call(ee,"auth")){let J=ee.auth,ne=e,fe=e,le=!1,Ae=null,Le=e;if(e===Le)if(J&&typeof J=="object"&&!Array.isArray(
J)){let tr;if((J.keys===void 0||!s.call(J,"keys"))&&(tr="keys")){let je={};r===null?r=[je]:r.push(je),e++}else{let je=e;
for(let Ne of Object.keys(J))if(Ne!=="keys"){let Ce={};r===null?r=[Ce]:r.push(Ce),e++;break}if(je===e&&J.keys!==void 0&&
s.call(J,"keys")){let Ne=J.keys;if(e===e)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Ce;if((Ne.accessKeyId===void 0||
!s.call(Ne,"accessKeyId"))&&(Ce="accessKeyId")||(Ne.secretAccessKey===void 0||!s.call(Ne,"secretAccessKey"))&&(Ce="secre\
tAccessKey")){let nr={};r===null?r=[nr]:r.push(nr),e++}else{let nr=e;for(let Ee of Object.keys(Ne))if(!(Ee==="accessKeyI\
d"||Ee==="secretAccessKey"||Ee==="sessionToken")){let Re={};r===null?r=[Re]:r.push(Re),e++;break}if(nr===e){if(Ne.accessKeyId!==
void 0&&s.call(Ne,"accessKeyId")){let Ee=e;Er(Ne.accessKeyId,{instancePath:U+"/secrets/aws/auth/keys/accessKeyId",parentData:Ne,
parentDataProperty:"accessKeyId",rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);var T=Ee===e}else var T=!0;
if(T){if(Ne.secretAccessKey!==void 0&&s.call(Ne,"secretAccessKey")){let Re=e;Er(Ne.secretAccessKey,{instancePath:U+"/sec\
rets/aws/auth/keys/secretAccessKey",parentData:Ne,parentDataProperty:"secretAccessKey",rootData:V})||(r=r===null?Er.errors:
r.concat(Er.errors),e=r.length);var T=Re===e}else var T=!0;if(T)if(Ne.sessionToken!==void 0&&s.call(Ne,"sessionToken")){
let Re=e;Er(Ne.sessionToken,{instancePath:U+"/secrets/aws/auth/keys/sessionToken",parentData:Ne,parentDataProperty:"sess\
ionToken",rootData:V})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);var T=Re===e}else var T=!0}}}}else{let Ce={};
r===null?r=[Ce]:r.push(Ce),e++}}}}else{let tr={};r===null?r=[tr]:r.push(tr),e++}var F=Le===e;F&&(le=!0,Ae=0);let xe=e;if(e===
xe)if(J&&typeof J=="object"&&!Array.isArray(J)){let tr;if((J.webIdentity===void 0||!s.call(J,"webIdentity"))&&(tr="webId\
entity")){let je={};r===null?r=[je]:r.push(je),e++}else{let je=e;for(let Ne of Object.keys(J))if(Ne!=="webIdentity"){let Ce={};
r===null?r=[Ce]:r.push(Ce),e++;break}if(je===e&&J.webIdentity!==void 0&&s.call(J,"webIdentity")){let Ne=J.webIdentity;if(e===
e)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Ce;if((Ne.role===void 0||!s.call(Ne,"role"))&&(Ce="role")||(Ne.tokenFile===
void 0||!s.call(Ne,"tokenFile"))&&(Ce="tokenFile")){let nr={};r===null?r=[nr]:r.push(nr),e++}else{let nr=e;for(let Ee of Object.
keys(Ne))if(!(Ee==="role"||Ee==="tokenFile"||Ee==="stsEndpoint")){let Re={};r===null?r=[Re]:r.push(Re),e++;break}if(nr===
e){if(Ne.role!==void 0&&s.call(Ne,"role")){let Ee=Ne.role,Re=e;if(e===Re)if(typeof Ee=="string"){if(l(Ee)>2048){let sr={};
r===null?r=[sr]:r.push(sr),e++}else if(l(Ee)<20){let sr={};r===null?r=[sr]:r.push(sr),e++}else if(!ps.test(Ee)){let sr={};
r===null?r=[sr]:r.push(sr),e++}}else{let sr={};r===null?r=[sr]:r.push(sr),e++}var I=Re===e}else var I=!0;if(I){if(Ne.tokenFile!==
void 0&&s.call(Ne,"tokenFile")){let Re=Ne.tokenFile,Qe=e;if(e===e)if(typeof Re=="string"){if(l(Re)>1024){let De={};r===null?
r=[De]:r.push(De),e++}else if(l(Re)<1){let De={};r===null?r=[De]:r.push(De),e++}else if(!mr.test(Re)){let De={};r===null?
r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var I=Qe===e}else var I=!0;if(I)if(Ne.stsEndpoint!==
void 0&&s.call(Ne,"stsEndpoint")){let Re=Ne.stsEndpoint,Qe=e;if(e===Qe)if(typeof Re=="string"){if(l(Re)>512){let De={};r===
null?r=[De]:r.push(De),e++}else if(l(Re)<8){let De={};r===null?r=[De]:r.push(De),e++}else if(!ki.test(Re)){let De={};r===
null?r=[De]:r.push(De),e++}}else{let De={};r===null?r=[De]:r.push(De),e++}var I=Qe===e}else var I=!0}}}}else{let Ce={};r===
null?r=[Ce]:r.push(Ce),e++}}}}else{let tr={};r===null?r=[tr]:r.push(tr),e++}var F=xe===e;if(F&&le?(le=!1,Ae=[Ae,1]):F&&(le=
!0,Ae=1),le)e=fe,r!==null&&(fe?r.length=fe:r=null);else{let tr={};return r===null?r=[tr]:r.push(tr),e++,S.errors=r,!1}var E=ne===
e}else var E=!0}}}}}else return S.errors=[{}],!1;var Z=we===e}else var Z=!0;if(Z)if(ye.keepFor!==void 0&&s.call(ye,"keep\
For")){let ee=ye.keepFor,we=e;if(e===e)if(typeof ee=="string"){if(l(ee)>7)return S.errors=[{}],!1;if(l(ee)<2)return S.errors=
[{}],!1;if(!Gr.test(ee))return S.errors=[{}],!1}else return S.errors=[{}],!1;var Z=we===e}else var Z=!0}}}else return S.
errors=[{}],!1;var u=oe===e}else var u=!0}}}}}}}}}}}}else return S.errors=[{}],!1;return S.errors=r,e===0}var Zi=Me,ds=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),cs=new RegExp("^[A-Za-z0-9_/-]*$","u"),ys=new RegExp("^[a\
-z0-9_/]+$","u");function Me(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.revision===void 0||!s.call(i,"revision"))&&(f="revision")||(i.
roots===void 0||!s.call(i,"roots"))&&(f="roots")||(i.wasm===void 0||!s.call(i,"wasm"))&&(f="wasm")||(i.rego_version===void 0||
!s.call(i,"rego_version"))&&(f="rego_version")||(i.metadata===void 0||!s.call(i,"metadata"))&&(f="metadata"))return Me.errors=
[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!(_==="revision"||_==="roots"||_==="wasm"||_==="rego_version"||_==="meta\
data"))return Me.errors=[{}],!1;if(y===e){if(i.revision!==void 0&&s.call(i,"revision")){let _=i.revision,d=e;if(e===e)if(typeof _==
"string"){if(l(_)>73)return Me.errors=[{}],!1;if(l(_)<17)return Me.errors=[{}],!1;if(!ds.test(_))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.roots!==void 0&&s.call(i,"roots")){let d=i.roots,n=e;if(e===
n)if(Array.isArray(d)){if(d.length>100)return Me.errors=[{}],!1;if(d.length<1)return Me.errors=[{}],!1;{var v=!0;let a=d.
length;for(let k=0;k<a;k++){let c=d[k],w=e;if(e===w)if(typeof c=="string"){if(l(c)>256)return Me.errors=[{}],!1;if(l(c)<
0)return Me.errors=[{}],!1;if(!cs.test(c))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var v=w===e;if(!v)break}
if(v){let k=d.length,c;if(k>1){let w={};for(;k--;){let N=d[k];if(typeof N=="string"){if(typeof w[N]=="number")return c=w[N],
Me.errors=[{}],!1;w[N]=k}}}}}}else return Me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,
"wasm")){let n=i.wasm,o=e;if(e===o)if(Array.isArray(n)){if(n.length>10)return Me.errors=[{}],!1;if(n.length<1)return Me.
errors=[{}],!1;{var m=!0;let k=n.length;for(let c=0;c<k;c++){let w=n[c],N=e;if(e===N)if(w&&typeof w=="object"&&!Array.isArray(
w)){let $;if((w.entrypoint===void 0||!s.call(w,"entrypoint"))&&($="entrypoint")||(w.module===void 0||!s.call(w,"module"))&&
($="module"))return Me.errors=[{}],!1;{let x=e;for(let j of Object.keys(w))if(!(j==="entrypoint"||j==="module"))return Me.
errors=[{}],!1;if(x===e){if(w.entrypoint!==void 0&&s.call(w,"entrypoint")){let j=w.entrypoint,h=e;if(e===h)if(typeof j==
"string"){if(l(j)>256)return Me.errors=[{}],!1;if(l(j)<1)return Me.errors=[{}],!1;if(!ys.test(j))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var g=h===e}else var g=!0;if(g)if(w.module!==void 0&&s.call(w,"module")){let j=w.module,h=e;if(typeof j!=
"string")return Me.errors=[{}],!1;if(j!=="/policy.wasm")return Me.errors=[{}],!1;var g=h===e}else var g=!0}}}else return Me.
errors=[{}],!1;var m=N===e;if(!m)break}}}else return Me.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.rego_version!==
void 0&&s.call(i,"rego_version")){let o=i.rego_version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Me.
errors=[{}],!1;if(o!==1)return Me.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metada\
ta")){let o=i.metadata,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if((o.format===void 0||!s.call(o,
"format"))&&(c="format"))return Me.errors=[{}],!1;{let w=e;for(let N of Object.keys(o))if(!(N==="format"||N==="opa"||N===
"policies"))return Me.errors=[{}],!1;if(w===e){if(o.format!==void 0&&s.call(o,"format")){let N=o.format,L=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return Me.errors=[{}],!1;if(e===L&&typeof N=="number"&&isFinite(N)){if(N>1e6||
isNaN(N))return Me.errors=[{}],!1;if(N<1||isNaN(N))return Me.errors=[{}],!1}var u=L===e}else var u=!0;if(u){if(o.opa!==void 0&&
s.call(o,"opa")){let L=o.opa,$=e;if(e===$)if(typeof L=="string"){if(l(L)>32)return Me.errors=[{}],!1;if(l(L)<1)return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var u=$===e}else var u=!0;if(u)if(o.policies!==void 0&&s.call(o,"policies")){
let L=o.policies,$=e;if(e===e)if(typeof L=="string"){if(l(L)>71)return Me.errors=[{}],!1;if(l(L)<71)return Me.errors=[{}],
!1;if(!Qr.test(L))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=$===e}else var u=!0}}}}else return Me.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return Me.errors=[{}],!1;return Me.errors=r,e===0}var Ci=Y,ms={title:"DataDo\
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
y slot."}}}},$id:"data"},fi=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Hs={type:"object",additionalProperties:!1,
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
Ms={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"w\
ords#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512}}}}}]}}},Us={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}};function ui(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,
e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vau\
lt"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!=="vault"){let n={};
r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let d=i.vault;if(e===e)if(typeof d=="s\
tring"){if(l(d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!ri.
test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===
void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let d of Object.keys(i))if(d!==
"aws"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let d=i.aws;if(e===e)if(typeof d==
"string"){if(l(d)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(d)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!ri.
test(d)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if((i.file===void 0||!s.call(i,"file"))&&(d="file")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let o of Object.
keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(o)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!mr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let d={};r===null?r=[d]:r.push(d),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=2);let d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let k of Object.keys(i))if(k!=="env"){let c={};r===null?r=[c]:r.push(c),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(l(
k)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!yi.test(k)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===
null?r=[c]:r.push(c),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var f=d===e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,ui.errors=r,!1}return ui.errors=r,
e===0}function gr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let _;if((i.allow===void 0||!s.call(i,"allow"))&&(_="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(_="functions")||(i.login===void 0||!s.call(i,"login"))&&(_="login"))return gr.errors=[{}],!1;{
let d=e;for(let n of Object.keys(i))if(!(n==="allow"||n==="tables"||n==="functions"||n==="login"))return gr.errors=[{}],
!1;if(d===e){if(i.allow!==void 0&&s.call(i,"allow")){let n=i.allow,o=e;if(e===o)if(Array.isArray(n)){if(n.length>16)return gr.
errors=[{}],!1;{var t=!0;let k=n.length;for(let c=0;c<k;c++){let w=n[c],N=e;if(typeof w!="string")return gr.errors=[{}],
!1;if(!(w==="all"||w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="\
call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return gr.errors=[{}],!1;var t=N===
e;if(!t)break}}}else return gr.errors=[{}],!1;var v=o===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){
let o=i.tables,a=e;if(e===a)if(Array.isArray(o)){if(o.length>1e3)return gr.errors=[{}],!1;{var m=!0;let c=o.length;for(let w=0;w<
c;w++){let N=o[w],L=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.schema===void 0||!s.call(N,"sche\
ma"))&&(x="schema")||(N.table===void 0||!s.call(N,"table"))&&(x="table"))return gr.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="schema"||h==="table"))return gr.errors=[{}],!1;if(j===e){if(N.schema!==void 0&&s.call(N,"schema")){let h=N.
schema,b=e;if(typeof h!="string"&&h!==null)return gr.errors=[{}],!1;if(e===b&&typeof h=="string"&&l(h)>63)return gr.errors=
[{}],!1;var g=b===e}else var g=!0;if(g)if(N.table!==void 0&&s.call(N,"table")){let h=N.table,b=e;if(typeof h!="string"&&
h!==null)return gr.errors=[{}],!1;if(e===b&&typeof h=="string"&&l(h)>63)return gr.errors=[{}],!1;var g=b===e}else var g=!0}}}else
return gr.errors=[{}],!1;var m=L===e;if(!m)break}}}else return gr.errors=[{}],!1;var v=a===e}else var v=!0;if(v){if(i.functions!==
void 0&&s.call(i,"functions")){let a=i.functions,k=e;if(e===k)if(Array.isArray(a)){if(a.length>1e3)return gr.errors=[{}],
!1;{var u=!0;let w=a.length;for(let N=0;N<w;N++){let L=a[N],$=e;if(e===e)if(typeof L=="string"){if(l(L)>261)return gr.errors=
[{}],!1;if(l(L)<3)return gr.errors=[{}],!1;if(!bi.test(L))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;var u=$===
e;if(!u)break}}}else return gr.errors=[{}],!1;var v=k===e}else var v=!0;if(v)if(i.login!==void 0&&s.call(i,"login")){let a=i.
login,k=e,c=e,w=!1,N=null,L=e;if(e===L)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.user===void 0||!s.call(a,
"user"))&&(j="user")||(a.password===void 0||!s.call(a,"password"))&&(j="password")){let h={};r===null?r=[h]:r.push(h),e++}else{
let h=e;for(let b of Object.keys(a))if(!(b==="user"||b==="password")){let p={};r===null?r=[p]:r.push(p),e++;break}if(h===
e){if(a.user!==void 0&&s.call(a,"user")){let b=a.user,p=e;if(e===e)if(typeof b=="string"){if(l(b)>63){let A={};r===null?
r=[A]:r.push(A),e++}else if(l(b)<1){let A={};r===null?r=[A]:r.push(A),e++}else if(!mr.test(b)){let A={};r===null?r=[A]:r.
push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var f=p===e}else var f=!0;if(f)if(a.password!==void 0&&s.call(a,
"password")){let b=e;ui(a.password,{instancePath:U+"/login/password",parentData:a,parentDataProperty:"password",rootData:V})||
(r=r===null?ui.errors:r.concat(ui.errors),e=r.length);var f=b===e}else var f=!0}}}else{let j={};r===null?r=[j]:r.push(j),
e++}var y=L===e;y&&(w=!0,N=0);let $=e;if(e===$)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.dynamic===void 0||
!s.call(a,"dynamic"))&&(j="dynamic")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let b of Object.keys(a))if(b!==
"dynamic"){let p={};r===null?r=[p]:r.push(p),e++;break}if(h===e&&a.dynamic!==void 0&&s.call(a,"dynamic")){let b=a.dynamic;
if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let p;if((b.vault===void 0||!s.call(b,"vault"))&&(p="vault")){let P={};
r===null?r=[P]:r.push(P),e++}else{let P=e;for(let A of Object.keys(b))if(A!=="vault"){let O={};r===null?r=[O]:r.push(O),
e++;break}if(P===e&&b.vault!==void 0&&s.call(b,"vault")){let A=b.vault;if(e===e)if(typeof A=="string"){if(l(A)>512){let O={};
r===null?r=[O]:r.push(O),e++}else if(l(A)<3){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(
O),e++}}}}else{let p={};r===null?r=[p]:r.push(p),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var y=$===e;if(y&&w?(w=
!1,N=[N,1]):y&&(w=!0,N=1),w)e=c,r!==null&&(c?r.length=c:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,gr.errors=
r,!1}var v=k===e}else var v=!0}}}}}else return gr.errors=[{}],!1;return gr.errors=r,e===0}function qe(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let n;if((i.kind===void 0||!s.call(i,"kind"))&&(n="kind")||(i.host===void 0||!s.call(i,"host"))&&(n="host")||(i.port===void 0||
!s.call(i,"port"))&&(n="port")||(i.database===void 0||!s.call(i,"database"))&&(n="database")||(i.tls===void 0||!s.call(i,
"tls"))&&(n="tls")||(i.record===void 0||!s.call(i,"record"))&&(n="record")||(i.roles===void 0||!s.call(i,"roles"))&&(n="\
roles")||(i.allowance===void 0||!s.call(i,"allowance"))&&(n="allowance"))return qe.errors=[{}],!1;{let o=e;for(let a of Object.
keys(i))if(!(a==="kind"||a==="host"||a==="port"||a==="database"||a==="tls"||a==="record"||a==="roles"||a==="allowance"))
return qe.errors=[{}],!1;if(o===e){if(i.kind!==void 0&&s.call(i,"kind")){let a=i.kind,k=e;if(typeof a!="string")return qe.
errors=[{}],!1;if(a!=="postgres")return qe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.host!==void 0&&s.call(i,"\
host")){let k=i.host,c=e;if(e===c)if(typeof k=="string"){if(l(k)>253)return qe.errors=[{}],!1;if(l(k)<1)return qe.errors=
[{}],!1}else return qe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"port")){let c=i.port,
w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return qe.errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(
c)){if(c>65535||isNaN(c))return qe.errors=[{}],!1;if(c<1||isNaN(c))return qe.errors=[{}],!1}var t=w===e}else var t=!0;if(t){
if(i.database!==void 0&&s.call(i,"database")){let w=i.database,N=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return qe.
errors=[{}],!1;if(l(w)<1)return qe.errors=[{}],!1;if(!mr.test(w))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let N=i.tls,L=e;if(e===L)if(N&&typeof N=="object"&&!Array.
isArray(N)){let x;if((N.mode===void 0||!s.call(N,"mode"))&&(x="mode"))return qe.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="mode"||h==="ca"))return qe.errors=[{}],!1;if(j===e){if(N.mode!==void 0&&s.call(N,"mode")){let h=N.mode,
b=e;if(typeof h!="string")return qe.errors=[{}],!1;if(!(h==="verify-full"||h==="disable"))return qe.errors=[{}],!1;var v=b===
e}else var v=!0;if(v)if(N.ca!==void 0&&s.call(N,"ca")){let h=N.ca,b=e;if(e===b)if(typeof h=="string"){if(l(h)>65536)return qe.
errors=[{}],!1;if(l(h)<1)return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var v=b===e}else var v=!0}}}else return qe.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let L=i.record,$=e;if(e===$)if(L&&
typeof L=="object"&&!Array.isArray(L)){let j;if((L.results===void 0||!s.call(L,"results"))&&(j="results")||(L.rows===void 0||
!s.call(L,"rows"))&&(j="rows")||(L.durable===void 0||!s.call(L,"durable"))&&(j="durable"))return qe.errors=[{}],!1;{let h=e;
for(let b of Object.keys(L))if(!(b==="results"||b==="rows"||b==="durable"))return qe.errors=[{}],!1;if(h===e){if(L.results!==
void 0&&s.call(L,"results")){let b=L.results,p=e;if(typeof b!="string")return qe.errors=[{}],!1;if(!(b==="none"||b==="di\
gest"||b==="rows"))return qe.errors=[{}],!1;var m=p===e}else var m=!0;if(m){if(L.rows!==void 0&&s.call(L,"rows")){let p=L.
rows,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return qe.errors=[{}],!1;if(e===P&&typeof p=="number"&&
isFinite(p)){if(p>1e4||isNaN(p))return qe.errors=[{}],!1;if(p<0||isNaN(p))return qe.errors=[{}],!1}var m=P===e}else var m=!0;
if(m)if(L.durable!==void 0&&s.call(L,"durable")){let p=L.durable,P=e;if(typeof p!="string")return qe.errors=[{}],!1;if(!(p===
"before"||p==="within-a-second"))return qe.errors=[{}],!1;var m=P===e}else var m=!0}}}}else return qe.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(i.roles!==void 0&&s.call(i,"roles")){let $=i.roles,x=e;if(e===x)if($&&typeof $=="object"&&!Array.
isArray($)){if(Object.keys($).length>100)return qe.errors=[{}],!1;for(let h of Object.keys($)){let b=e;if(e===b)if(typeof h==
"string"){if(l(h)>1024){let p={};r===null?r=[p]:r.push(p),e++}else if(l(h)<1){let p={};r===null?r=[p]:r.push(p),e++}}else{
let p={};r===null?r=[p]:r.push(p),e++}var g=b===e;if(!g){let p={};return r===null?r=[p]:r.push(p),e++,qe.errors=r,!1}}if(g)
for(let h of Object.keys($)){let b=e;gr($[h],{instancePath:U+"/roles/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:$,
parentDataProperty:h,rootData:V})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var u=b===e;if(!u)break}}else return qe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.allowance!==void 0&&s.call(i,"allowance")){let $=i.allowance,x=e;if(e===
x)if($&&typeof $=="object"&&!Array.isArray($)){let h;if(($.addresses===void 0||!s.call($,"addresses"))&&(h="addresses")||
($.secrets===void 0||!s.call($,"secrets"))&&(h="secrets"))return qe.errors=[{}],!1;{let b=e;for(let p of Object.keys($))
if(!(p==="addresses"||p==="secrets"))return qe.errors=[{}],!1;if(b===e){if($.addresses!==void 0&&s.call($,"addresses")){
let p=$.addresses,P=e;if(e===P)if(Array.isArray(p)){if(p.length>50)return qe.errors=[{}],!1;{var f=!0;let O=p.length;for(let H=0;H<
O;H++){let B=p[H],C=e;if(e===C)if(B&&typeof B=="object"&&!Array.isArray(B)){let z;if((B.host===void 0||!s.call(B,"host"))&&
(z="host")||(B.port===void 0||!s.call(B,"port"))&&(z="port"))return qe.errors=[{}],!1;{let Z=e;for(let E of Object.keys(
B))if(!(E==="host"||E==="port"))return qe.errors=[{}],!1;if(Z===e){if(B.host!==void 0&&s.call(B,"host")){let E=B.host,T=e;
if(e===T)if(typeof E=="string"){if(l(E)>253)return qe.errors=[{}],!1;if(l(E)<1)return qe.errors=[{}],!1}else return qe.errors=
[{}],!1;var y=T===e}else var y=!0;if(y)if(B.port!==void 0&&s.call(B,"port")){let E=B.port,T=e;if(!(typeof E=="number"&&!(E%
1)&&!isNaN(E)&&isFinite(E)))return qe.errors=[{}],!1;if(e===T&&typeof E=="number"&&isFinite(E)){if(E>65535||isNaN(E))return qe.
errors=[{}],!1;if(E<1||isNaN(E))return qe.errors=[{}],!1}var y=T===e}else var y=!0}}}else return qe.errors=[{}],!1;var f=C===
e;if(!f)break}}}else return qe.errors=[{}],!1;var d=P===e}else var d=!0;if(d)if($.secrets!==void 0&&s.call($,"secrets")){
let p=$.secrets,P=e;if(e===P)if(Array.isArray(p)){if(p.length>100)return qe.errors=[{}],!1;{var _=!0;let O=p.length;for(let H=0;H<
O;H++){let B=p[H],C=e;if(e===C)if(typeof B=="string"){if(l(B)>512)return qe.errors=[{}],!1;if(l(B)<5)return qe.errors=[{}],
!1}else return qe.errors=[{}],!1;var _=C===e;if(!_)break}}}else return qe.errors=[{}],!1;var d=P===e}else var d=!0}}}else
return qe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}else return qe.errors=[{}],!1;return qe.errors=r,e===0}function Xe(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let d;if((i.to===void 0||!s.call(i,"to"))&&(d="to")||(i.resource===void 0||!s.call(i,"resource"))&&(d=
"resource")||(i.role===void 0||!s.call(i,"role"))&&(d="role")||(i.until===void 0||!s.call(i,"until"))&&(d="until"))return Xe.
errors=[{}],!1;{let n=e;for(let o of Object.keys(i))if(!(o==="to"||o==="resource"||o==="role"||o==="from"||o==="until"||
o==="only"||o==="sessions"))return Xe.errors=[{}],!1;if(n===e){if(i.to!==void 0&&s.call(i,"to")){let o=i.to,a=e,k=e,c=!1,
w=null,N=e;if(e===N)if(o&&typeof o=="object"&&!Array.isArray(o)){let x;if((o.user===void 0||!s.call(o,"user"))&&(x="user")){
let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="user"){let b={};r===null?r=[b]:r.
push(b),e++;break}if(j===e&&o.user!==void 0&&s.call(o,"user")){let h=o.user;if(e===e)if(typeof h=="string"){if(l(h)>254){
let b={};r===null?r=[b]:r.push(b),e++}else if(l(h)<1){let b={};r===null?r=[b]:r.push(b),e++}else if(!si.test(h)){let b={};
r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}}}}else{let x={};r===null?r=[x]:r.push(x),e++}var t=N===
e;t&&(c=!0,w=0);let L=e;if(e===L)if(o&&typeof o=="object"&&!Array.isArray(o)){let x;if((o.group===void 0||!s.call(o,"gro\
up"))&&(x="group")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="group"){let b={};
r===null?r=[b]:r.push(b),e++;break}if(j===e&&o.group!==void 0&&s.call(o,"group")){let h=o.group;if(e===e)if(typeof h=="s\
tring"){if(l(h)>63){let b={};r===null?r=[b]:r.push(b),e++}else if(l(h)<1){let b={};r===null?r=[b]:r.push(b),e++}else if(!vr.
test(h)){let b={};r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}}}}else{let x={};r===null?r=[
x]:r.push(x),e++}var t=L===e;if(t&&c)c=!1,w=[w,1];else{t&&(c=!0,w=1);let x=e;if(e===x)if(o&&typeof o=="object"&&!Array.isArray(
o)){let h;if((o.workload===void 0||!s.call(o,"workload"))&&(h="workload")){let b={};r===null?r=[b]:r.push(b),e++}else{let b=e;
for(let p of Object.keys(o))if(p!=="workload"){let P={};r===null?r=[P]:r.push(P),e++;break}if(b===e&&o.workload!==void 0&&
s.call(o,"workload")){let p=o.workload;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p))if(Object.keys(p).length>20){
let P={};r===null?r=[P]:r.push(P),e++}else{for(let P of Object.keys(p)){let A=e;if(e===A)if(typeof P=="string"){if(l(P)>
1024){let O={};r===null?r=[O]:r.push(O),e++}else if(l(P)<1){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?
r=[O]:r.push(O),e++}var v=A===e;if(!v){let O={};r===null?r=[O]:r.push(O),e++;break}}if(v)for(let P of Object.keys(p)){let A=p[P],
O=e;if(e===O)if(typeof A=="string"){if(l(A)>512){let H={};r===null?r=[H]:r.push(H),e++}else if(l(A)<1){let H={};r===null?
r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var m=O===e;if(!m)break}}else{let P={};r===null?r=[P]:r.
push(P),e++}}}}else{let h={};r===null?r=[h]:r.push(h),e++}var t=x===e;t&&c?(c=!1,w=[w,2]):t&&(c=!0,w=2)}if(c)e=k,r!==null&&
(k?r.length=k:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,Xe.errors=r,!1}var g=a===e}else var g=!0;if(g){if(i.
resource!==void 0&&s.call(i,"resource")){let a=i.resource,k=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Xe.errors=
[{}],!1;if(l(a)<1)return Xe.errors=[{}],!1;if(!vr.test(a))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var g=k===
e}else var g=!0;if(g){if(i.role!==void 0&&s.call(i,"role")){let k=i.role,c=e;if(e===e)if(typeof k=="string"){if(l(k)>63)
return Xe.errors=[{}],!1;if(l(k)<1)return Xe.errors=[{}],!1;if(!vr.test(k))return Xe.errors=[{}],!1}else return Xe.errors=
[{}],!1;var g=c===e}else var g=!0;if(g){if(i.from!==void 0&&s.call(i,"from")){let c=i.from,w=e;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c)))return Xe.errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(c)){if(c>253402300799||isNaN(
c))return Xe.errors=[{}],!1;if(c<0||isNaN(c))return Xe.errors=[{}],!1}var g=w===e}else var g=!0;if(g){if(i.until!==void 0&&
s.call(i,"until")){let w=i.until,N=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Xe.errors=[{}],!1;if(e===
N&&typeof w=="number"&&isFinite(w)){if(w>253402300799||isNaN(w))return Xe.errors=[{}],!1;if(w<0||isNaN(w))return Xe.errors=
[{}],!1}var g=N===e}else var g=!0;if(g){if(i.only!==void 0&&s.call(i,"only")){let N=i.only,L=e;if(e===L)if(N&&typeof N==
"object"&&!Array.isArray(N)){let x=e;for(let j of Object.keys(N))if(!(j==="tables"||j==="allow"))return Xe.errors=[{}],!1;
if(x===e){if(N.tables!==void 0&&s.call(N,"tables")){let j=N.tables,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Xe.
errors=[{}],!1;{var u=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],O=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(
A)){let B;if((A.schema===void 0||!s.call(A,"schema"))&&(B="schema")||(A.table===void 0||!s.call(A,"table"))&&(B="table"))
return Xe.errors=[{}],!1;{let C=e;for(let W of Object.keys(A))if(!(W==="schema"||W==="table"))return Xe.errors=[{}],!1;if(C===
e){if(A.schema!==void 0&&s.call(A,"schema")){let W=A.schema,z=e;if(typeof W!="string"&&W!==null)return Xe.errors=[{}],!1;
if(e===z&&typeof W=="string"&&l(W)>63)return Xe.errors=[{}],!1;var f=z===e}else var f=!0;if(f)if(A.table!==void 0&&s.call(
A,"table")){let W=A.table,z=e;if(typeof W!="string"&&W!==null)return Xe.errors=[{}],!1;if(e===z&&typeof W=="string"&&l(W)>
63)return Xe.errors=[{}],!1;var f=z===e}else var f=!0}}}else return Xe.errors=[{}],!1;var u=O===e;if(!u)break}}}else return Xe.
errors=[{}],!1;var _=h===e}else var _=!0;if(_)if(N.allow!==void 0&&s.call(N,"allow")){let j=N.allow,h=e;if(e===h)if(Array.
isArray(j)){if(j.length>15)return Xe.errors=[{}],!1;{var y=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],O=e;if(typeof A!=
"string")return Xe.errors=[{}],!1;if(!(A==="select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncat\
e"||A==="ddl"||A==="call"||A==="do"||A==="lock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"))return Xe.errors=
[{}],!1;var y=O===e;if(!y)break}}}else return Xe.errors=[{}],!1;var _=h===e}else var _=!0}}else return Xe.errors=[{}],!1;
var g=L===e}else var g=!0;if(g)if(i.sessions!==void 0&&s.call(i,"sessions")){let N=i.sessions,L=e;if(!(typeof N=="number"&&
!(N%1)&&!isNaN(N)&&isFinite(N)))return Xe.errors=[{}],!1;if(e===L&&typeof N=="number"&&isFinite(N)){if(N>1e3||isNaN(N))return Xe.
errors=[{}],!1;if(N<1||isNaN(N))return Xe.errors=[{}],!1}var g=L===e}else var g=!0}}}}}}}}else return Xe.errors=[{}],!1;
return Xe.errors=r,e===0}var Bs={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},Vs={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},Gs={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},Js={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function Dr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.schema===void 0||!s.call(i,"schema"))&&(u="schema")||(i.table===
void 0||!s.call(i,"table"))&&(u="table")||(i.column===void 0||!s.call(i,"column"))&&(u="column")||(i.mask===void 0||!s.call(
i,"mask"))&&(u="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(u="nullsShow")||(i.writeAllow===void 0||!s.call(
i,"writeAllow"))&&(u="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(u="searchEquality"))return Dr.
errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||y==="nulls\
Show"||y==="writeAllow"||y==="searchEquality"))return Dr.errors=[{}],!1;if(f===e){if(i.schema!==void 0&&s.call(i,"schema")){
let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Dr.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(y)>63)return Dr.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,d=e;if(typeof _!="s\
tring"&&_!==null)return Dr.errors=[{}],!1;if(e===d&&typeof _=="string"&&l(_)>63)return Dr.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,n=e;if(typeof d!="string"&&d!==null)return Dr.errors=
[{}],!1;if(e===n&&typeof d=="string"&&l(d)>63)return Dr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.mask!==void 0&&
s.call(i,"mask")){let n=i.mask,o=e,a=e,k=!1,c=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(n)){let $;if((n.
form===void 0||!s.call(n,"form"))&&($="form")){let x={};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let j of Object.keys(
n))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(x===e&&n.form!==void 0&&s.call(n,"form")){let j=n.form;
if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===null?
r=[h]:r.push(h),e++}}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=w===e;m&&(k=!0,c=0);let N=e;if(e===N)if(n&&typeof n==
"object"&&!Array.isArray(n)){let $;if((n.form===void 0||!s.call(n,"form"))&&($="form")){let x={};r===null?r=[x]:r.push(x),
e++}else{let x=e;for(let j of Object.keys(n))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),e++;break}
if(x===e){if(n.form!==void 0&&s.call(n,"form")){let j=n.form,h=e;if(typeof j!="string"){let p={};r===null?r=[p]:r.push(p),
e++}if(j!=="fixed"){let p={};r===null?r=[p]:r.push(p),e++}var v=h===e}else var v=!0;if(v)if(n.value!==void 0&&s.call(n,"\
value")){let j=n.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};
r===null?r=[p]:r.push(p),e++}var v=h===e}else var v=!0}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=N===e;if(m&&k)
k=!1,c=[c,1];else{m&&(k=!0,c=1);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if((n.form===void 0||
!s.call(n,"form"))&&(j="form")||(n.first===void 0||!s.call(n,"first"))&&(j="first")||(n.last===void 0||!s.call(n,"last"))&&
(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let b of Object.keys(n))if(!(b==="form"||b==="first"||
b==="last")){let p={};r===null?r=[p]:r.push(p),e++;break}if(h===e){if(n.form!==void 0&&s.call(n,"form")){let b=n.form,p=e;
if(typeof b!="string"){let A={};r===null?r=[A]:r.push(A),e++}if(b!=="keep"){let A={};r===null?r=[A]:r.push(A),e++}var g=p===
e}else var g=!0;if(g){if(n.first!==void 0&&s.call(n,"first")){let p=n.first,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof p=="number"&&isFinite(p)){if(p>64||isNaN(p)){let O={};
r===null?r=[O]:r.push(O),e++}else if(p<0||isNaN(p)){let O={};r===null?r=[O]:r.push(O),e++}}var g=P===e}else var g=!0;if(g)
if(n.last!==void 0&&s.call(n,"last")){let p=n.last,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let O={};
r===null?r=[O]:r.push(O),e++}if(e===P&&typeof p=="number"&&isFinite(p)){if(p>64||isNaN(p)){let O={};r===null?r=[O]:r.push(
O),e++}else if(p<0||isNaN(p)){let O={};r===null?r=[O]:r.push(O),e++}}var g=P===e}else var g=!0}}}}else{let j={};r===null?
r=[j]:r.push(j),e++}var m=$===e;m&&k?(k=!1,c=[c,2]):m&&(k=!0,c=2)}if(k)e=a,r!==null&&(a?r.length=a:r=null);else{let $={};
return r===null?r=[$]:r.push($),e++,Dr.errors=r,!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nu\
llsShow")){let o=e;if(typeof i.nullsShow!="boolean")return Dr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Dr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Dr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Dr.errors=[{}],!1;return Dr.errors=r,e===0}function rr(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&(d="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(d="rules")||
(i.detect===void 0||!s.call(i,"detect"))&&(d="detect")||(i.clear===void 0||!s.call(i,"clear"))&&(d="clear"))return rr.errors=
[{}],!1;{let n=e;for(let o of Object.keys(i))if(!(o==="unlisted"||o==="rules"||o==="detect"||o==="clear"))return rr.errors=
[{}],!1;if(n===e){if(i.unlisted!==void 0&&s.call(i,"unlisted")){let o=i.unlisted,a=e;if(typeof o!="string")return rr.errors=
[{}],!1;if(!(o==="show"||o==="hide"))return rr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(
i,"rules")){let a=i.rules,k=e;if(e===k)if(Array.isArray(a)){if(a.length>1e4)return rr.errors=[{}],!1;{var v=!0;let w=a.length;
for(let N=0;N<w;N++){let L=e;Dr(a[N],{instancePath:U+"/rules/"+N,parentData:a,parentDataProperty:N,rootData:V})||(r=r===
null?Dr.errors:r.concat(Dr.errors),e=r.length);var v=L===e;if(!v)break}}}else return rr.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.detect!==void 0&&s.call(i,"detect")){let k=i.detect,c=e;if(e===c)if(Array.isArray(k)){if(k.length>5)return rr.
errors=[{}],!1;{var m=!0;let N=k.length;for(let L=0;L<N;L++){let $=k[L],x=e;if(e===x)if(typeof $=="string"){if(l($)>64)return rr.
errors=[{}],!1;if(l($)<1)return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var m=x===e;if(!m)break}}}else return rr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let k=i.clear,c=e;if(e===c)if(Array.
isArray(k)){if(k.length>1e3)return rr.errors=[{}],!1;{var g=!0;let N=k.length;for(let L=0;L<N;L++){let $=k[L],x=e;if(e===
x)if($&&typeof $=="object"&&!Array.isArray($)){let h;if(($.columns===void 0||!s.call($,"columns"))&&(h="columns")||($.roles===
void 0||!s.call($,"roles"))&&(h="roles"))return rr.errors=[{}],!1;{let b=e;for(let p of Object.keys($))if(!(p==="columns"||
p==="roles"))return rr.errors=[{}],!1;if(b===e){if($.columns!==void 0&&s.call($,"columns")){let p=$.columns,P=e;if(e===P)
if(Array.isArray(p)){if(p.length>1e3)return rr.errors=[{}],!1;{var u=!0;let O=p.length;for(let H=0;H<O;H++){let B=p[H],C=e;
if(e===e)if(B&&typeof B=="object"&&!Array.isArray(B)){let z;if((B.schema===void 0||!s.call(B,"schema"))&&(z="schema")||(B.
table===void 0||!s.call(B,"table"))&&(z="table")||(B.column===void 0||!s.call(B,"column"))&&(z="column"))return rr.errors=
[{}],!1;{let Z=e;for(let E of Object.keys(B))if(!(E==="schema"||E==="table"||E==="column"))return rr.errors=[{}],!1;if(Z===
e){if(B.schema!==void 0&&s.call(B,"schema")){let E=B.schema,T=e;if(typeof E!="string"&&E!==null)return rr.errors=[{}],!1;
if(e===T&&typeof E=="string"&&l(E)>63)return rr.errors=[{}],!1;var f=T===e}else var f=!0;if(f){if(B.table!==void 0&&s.call(
B,"table")){let T=B.table,I=e;if(typeof T!="string"&&T!==null)return rr.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>
63)return rr.errors=[{}],!1;var f=I===e}else var f=!0;if(f)if(B.column!==void 0&&s.call(B,"column")){let T=B.column,I=e;
if(typeof T!="string"&&T!==null)return rr.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>63)return rr.errors=[{}],!1;
var f=I===e}else var f=!0}}}}else return rr.errors=[{}],!1;var u=C===e;if(!u)break}}}else return rr.errors=[{}],!1;var _=P===
e}else var _=!0;if(_)if($.roles!==void 0&&s.call($,"roles")){let p=$.roles,P=e;if(e===P)if(Array.isArray(p)){if(p.length>
100)return rr.errors=[{}],!1;{var y=!0;let O=p.length;for(let H=0;H<O;H++){let B=p[H],C=e;if(e===e)if(typeof B=="string"){
if(l(B)>63)return rr.errors=[{}],!1;if(l(B)<1)return rr.errors=[{}],!1;if(!vr.test(B))return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var y=C===e;if(!y)break}}}else return rr.errors=[{}],!1;var _=P===e}else var _=!0}}}else return rr.errors=
[{}],!1;var g=x===e;if(!g)break}}}else return rr.errors=[{}],!1;var t=c===e}else var t=!0}}}}}else return rr.errors=[{}],
!1;return rr.errors=r,e===0}var hs={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function ce(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return ce.errors=[{}],!1;{let N=e;for(let L of Object.keys(i))if(!s.call(hs.properties,L))return ce.errors=[
{}],!1;if(N===e){if(i.statements!==void 0&&s.call(i,"statements")){let L=i.statements,$=e;if(e===$)if(Array.isArray(L)){
if(L.length>40)return ce.errors=[{}],!1;{var t=!0;let j=L.length;for(let h=0;h<j;h++){let b=L[h],p=e;if(typeof b!="strin\
g")return ce.errors=[{}],!1;if(!(b==="select"||b==="insert"||b==="update"||b==="delete"||b==="merge"||b==="truncate"||b===
"ddl"||b==="call"||b==="do"||b==="lock"||b==="notify"||b==="maintenance"||b==="set"||b==="other"||b==="create"||b==="alt\
er"||b==="drop"||b==="grant-rights"||b==="alter-system"||b==="alter-role"||b==="copy"||b==="copy-file"||b==="copy-progra\
m"||b==="explain-analyze"||b==="prepare"||b==="cursor"||b==="two-phase"||b==="without-condition"))return ce.errors=[{}],
!1;var t=p===e;if(!t)break}}}else return ce.errors=[{}],!1;var v=$===e}else var v=!0;if(v){if(i.rowsOver!==void 0&&s.call(
i,"rowsOver")){let $=i.rowsOver,x=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return ce.errors=[{}],!1;if(e===
x&&typeof $=="number"&&isFinite($)){if($>1e9||isNaN($))return ce.errors=[{}],!1;if($<1||isNaN($))return ce.errors=[{}],!1}
var v=x===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){let x=i.tables,j=e;if(e===j)if(Array.isArray(x)){
if(x.length>100)return ce.errors=[{}],!1;{var m=!0;let b=x.length;for(let p=0;p<b;p++){let P=x[p],A=e;if(e===e)if(P&&typeof P==
"object"&&!Array.isArray(P)){let H;if((P.schema===void 0||!s.call(P,"schema"))&&(H="schema")||(P.table===void 0||!s.call(
P,"table"))&&(H="table"))return ce.errors=[{}],!1;{let B=e;for(let C of Object.keys(P))if(!(C==="schema"||C==="table"))return ce.
errors=[{}],!1;if(B===e){if(P.schema!==void 0&&s.call(P,"schema")){let C=P.schema,W=e;if(typeof C!="string"&&C!==null)return ce.
errors=[{}],!1;if(e===W&&typeof C=="string"&&l(C)>63)return ce.errors=[{}],!1;var g=W===e}else var g=!0;if(g)if(P.table!==
void 0&&s.call(P,"table")){let C=P.table,W=e;if(typeof C!="string"&&C!==null)return ce.errors=[{}],!1;if(e===W&&typeof C==
"string"&&l(C)>63)return ce.errors=[{}],!1;var g=W===e}else var g=!0}}}else return ce.errors=[{}],!1;var m=A===e;if(!m)break}}}else
return ce.errors=[{}],!1;var v=j===e}else var v=!0;if(v){if(i.columns!==void 0&&s.call(i,"columns")){let j=i.columns,h=e;
if(e===h)if(Array.isArray(j)){if(j.length>100)return ce.errors=[{}],!1;{var u=!0;let p=j.length;for(let P=0;P<p;P++){let A=j[P],
O=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(A)){let B;if((A.schema===void 0||!s.call(A,"schema"))&&(B="schema")||
(A.table===void 0||!s.call(A,"table"))&&(B="table")||(A.column===void 0||!s.call(A,"column"))&&(B="column"))return ce.errors=
[{}],!1;{let C=e;for(let W of Object.keys(A))if(!(W==="schema"||W==="table"||W==="column"))return ce.errors=[{}],!1;if(C===
e){if(A.schema!==void 0&&s.call(A,"schema")){let W=A.schema,z=e;if(typeof W!="string"&&W!==null)return ce.errors=[{}],!1;
if(e===z&&typeof W=="string"&&l(W)>63)return ce.errors=[{}],!1;var f=z===e}else var f=!0;if(f){if(A.table!==void 0&&s.call(
A,"table")){let z=A.table,Z=e;if(typeof z!="string"&&z!==null)return ce.errors=[{}],!1;if(e===Z&&typeof z=="string"&&l(z)>
63)return ce.errors=[{}],!1;var f=Z===e}else var f=!0;if(f)if(A.column!==void 0&&s.call(A,"column")){let z=A.column,Z=e;
if(typeof z!="string"&&z!==null)return ce.errors=[{}],!1;if(e===Z&&typeof z=="string"&&l(z)>63)return ce.errors=[{}],!1;
var f=Z===e}else var f=!0}}}}else return ce.errors=[{}],!1;var u=O===e;if(!u)break}}}else return ce.errors=[{}],!1;var v=h===
e}else var v=!0;if(v){if(i.roles!==void 0&&s.call(i,"roles")){let h=i.roles,b=e;if(e===b)if(Array.isArray(h)){if(h.length>
100)return ce.errors=[{}],!1;{var y=!0;let P=h.length;for(let A=0;A<P;A++){let O=h[A],H=e;if(e===e)if(typeof O=="string"){
if(l(O)>63)return ce.errors=[{}],!1;if(l(O)<1)return ce.errors=[{}],!1;if(!vr.test(O))return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var y=H===e;if(!y)break}}}else return ce.errors=[{}],!1;var v=b===e}else var v=!0;if(v){if(i.during!==void 0&&
s.call(i,"during")){let b=i.during,p=e;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let A;if((b.zone===void 0||
!s.call(b,"zone"))&&(A="zone")||(b.week===void 0||!s.call(b,"week"))&&(A="week"))return ce.errors=[{}],!1;{let O=e;for(let H of Object.
keys(b))if(!(H==="zone"||H==="week"))return ce.errors=[{}],!1;if(O===e){if(b.zone!==void 0&&s.call(b,"zone")){let H=b.zone,
B=e;if(e===B)if(typeof H=="string"){if(l(H)>64)return ce.errors=[{}],!1;if(l(H)<3)return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var n=B===e}else var n=!0;if(n)if(b.week!==void 0&&s.call(b,"week")){let H=b.week,B=e;if(e===B)if(Array.isArray(
H)){if(H.length>16)return ce.errors=[{}],!1;if(H.length<1)return ce.errors=[{}],!1;{var _=!0;let W=H.length;for(let z=0;z<
W;z++){let Z=H[z],E=e;if(e===E)if(Array.isArray(Z)){if(Z.length>2)return ce.errors=[{}],!1;if(Z.length<2)return ce.errors=
[{}],!1;{var d=!0;let I=Z.length;for(let F=0;F<I;F++){let q=Z[F],R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return ce.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>604800||isNaN(q))return ce.errors=[{}],!1;if(q<
0||isNaN(q))return ce.errors=[{}],!1}var d=R===e;if(!d)break}}}else return ce.errors=[{}],!1;var _=E===e;if(!_)break}}}else
return ce.errors=[{}],!1;var n=B===e}else var n=!0}}}else return ce.errors=[{}],!1;var v=p===e}else var v=!0;if(v){if(i.
outside!==void 0&&s.call(i,"outside")){let p=i.outside,P=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.
zone===void 0||!s.call(p,"zone"))&&(O="zone")||(p.week===void 0||!s.call(p,"week"))&&(O="week"))return ce.errors=[{}],!1;
{let H=e;for(let B of Object.keys(p))if(!(B==="zone"||B==="week"))return ce.errors=[{}],!1;if(H===e){if(p.zone!==void 0&&
s.call(p,"zone")){let B=p.zone,C=e;if(e===C)if(typeof B=="string"){if(l(B)>64)return ce.errors=[{}],!1;if(l(B)<3)return ce.
errors=[{}],!1}else return ce.errors=[{}],!1;var k=C===e}else var k=!0;if(k)if(p.week!==void 0&&s.call(p,"week")){let B=p.
week,C=e;if(e===C)if(Array.isArray(B)){if(B.length>16)return ce.errors=[{}],!1;if(B.length<1)return ce.errors=[{}],!1;{var o=!0;
let z=B.length;for(let Z=0;Z<z;Z++){let E=B[Z],T=e;if(e===T)if(Array.isArray(E)){if(E.length>2)return ce.errors=[{}],!1;
if(E.length<2)return ce.errors=[{}],!1;{var a=!0;let F=E.length;for(let q=0;q<F;q++){let R=E[q],D=e;if(!(typeof R=="numb\
er"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ce.errors=[{}],!1;if(e===D&&typeof R=="number"&&isFinite(R)){if(R>604800||isNaN(
R))return ce.errors=[{}],!1;if(R<0||isNaN(R))return ce.errors=[{}],!1}var a=D===e;if(!a)break}}}else return ce.errors=[{}],
!1;var o=T===e;if(!o)break}}}else return ce.errors=[{}],!1;var k=C===e}else var k=!0}}}else return ce.errors=[{}],!1;var v=P===
e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let P=i.from,A=e;if(e===A)if(Array.isArray(P)){if(P.length>100)
return ce.errors=[{}],!1;{var c=!0;let H=P.length;for(let B=0;B<H;B++){let C=P[B],W=e;if(e===W)if(typeof C=="string"){if(l(
C)>49)return ce.errors=[{}],!1;if(l(C)<2)return ce.errors=[{}],!1}else return ce.errors=[{}],!1;var c=W===e;if(!c)break}}}else
return ce.errors=[{}],!1;var v=A===e}else var v=!0;if(v){if(i.notFrom!==void 0&&s.call(i,"notFrom")){let A=i.notFrom,O=e;
if(e===O)if(Array.isArray(A)){if(A.length>100)return ce.errors=[{}],!1;{var w=!0;let B=A.length;for(let C=0;C<B;C++){let W=A[C],
z=e;if(e===z)if(typeof W=="string"){if(l(W)>49)return ce.errors=[{}],!1;if(l(W)<2)return ce.errors=[{}],!1}else return ce.
errors=[{}],!1;var w=z===e;if(!w)break}}}else return ce.errors=[{}],!1;var v=O===e}else var v=!0;if(v)if(i.line!==void 0&&
s.call(i,"line")){let A=i.line,O=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ce.errors=[{}],!1;if(e===
O&&typeof A=="number"&&isFinite(A)){if(A>1e6||isNaN(A))return ce.errors=[{}],!1;if(A<1||isNaN(A))return ce.errors=[{}],!1}
var v=O===e}else var v=!0}}}}}}}}}}}else return ce.errors=[{}],!1;return ce.errors=r,e===0}function Nr(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.deny===void 0||!s.call(i,"deny"))&&(u="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(u="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(u="limit"))return Nr.errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="deny"||
y==="hold"||y==="limit"))return Nr.errors=[{}],!1;if(f===e){if(i.deny!==void 0&&s.call(i,"deny")){let y=i.deny,_=e;if(e===
_)if(Array.isArray(y)){if(y.length>100)return Nr.errors=[{}],!1;{var t=!0;let n=y.length;for(let o=0;o<n;o++){let a=e;ce(
y[o],{instancePath:U+"/deny/"+o,parentData:y,parentDataProperty:o,rootData:V})||(r=r===null?ce.errors:r.concat(ce.errors),
e=r.length);var t=a===e;if(!t)break}}}else return Nr.errors=[{}],!1;var v=_===e}else var v=!0;if(v){if(i.hold!==void 0&&
s.call(i,"hold")){let _=i.hold,d=e;if(e===d)if(Array.isArray(_)){if(_.length>100)return Nr.errors=[{}],!1;{var m=!0;let o=_.
length;for(let a=0;a<o;a++){let k=e;ce(_[a],{instancePath:U+"/hold/"+a,parentData:_,parentDataProperty:a,rootData:V})||(r=
r===null?ce.errors:r.concat(ce.errors),e=r.length);var m=k===e;if(!m)break}}}else return Nr.errors=[{}],!1;var v=d===e}else
var v=!0;if(v)if(i.limit!==void 0&&s.call(i,"limit")){let _=i.limit,d=e;if(e===d)if(_&&typeof _=="object"&&!Array.isArray(
_)){let o=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return Nr.errors=[{}],
!1;if(o===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.rows,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return Nr.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Nr.errors=[{}],!1;if(a<
1||isNaN(a))return Nr.errors=[{}],!1}var g=k===e}else var g=!0;if(g){if(_.statementSeconds!==void 0&&s.call(_,"statement\
Seconds")){let k=_.statementSeconds,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Nr.errors=[{}],!1;
if(e===c&&typeof k=="number"&&isFinite(k)){if(k>31622400||isNaN(k))return Nr.errors=[{}],!1;if(k<1||isNaN(k))return Nr.errors=
[{}],!1}var g=c===e}else var g=!0;if(g)if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let k=_.sessionRows,c=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Nr.errors=[{}],!1;if(e===c&&typeof k=="number"&&isFinite(k)){if(k>1e12||
isNaN(k))return Nr.errors=[{}],!1;if(k<1||isNaN(k))return Nr.errors=[{}],!1}var g=c===e}else var g=!0}}}else return Nr.errors=
[{}],!1;var v=d===e}else var v=!0}}}}else return Nr.errors=[{}],!1;return Nr.errors=r,e===0}var Qs={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function qr(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(m="entrypoint")||(i.input===void 0||!s.call(i,"input"))&&(m=
"input")||(i.expect===void 0||!s.call(i,"expect"))&&(m="expect"))return qr.errors=[{}],!1;{let g=e;for(let u of Object.keys(
i))if(!(u==="entrypoint"||u==="input"||u==="expect"))return qr.errors=[{}],!1;if(g===e){if(i.entrypoint!==void 0&&s.call(
i,"entrypoint")){let u=i.entrypoint,f=e;if(typeof u!="string")return qr.errors=[{}],!1;if(!(u==="session"||u==="statemen\
t"))return qr.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.expect!==void 0&&s.call(i,"expect")){let u=i.expect,f=e;
if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if((u.decision===void 0||!s.call(u,"decision"))&&(_="decisio\
n"))return qr.errors=[{}],!1;{let d=e;for(let n of Object.keys(u))if(!(n==="decision"||n==="grant"))return qr.errors=[{}],
!1;if(d===e){if(u.decision!==void 0&&s.call(u,"decision")){let n=u.decision,o=e;if(typeof n!="string")return qr.errors=[
{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return qr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(u.grant!==void 0&&
s.call(u,"grant")){let n=u.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return qr.errors=[{}],!1;if(l(n)<3)return qr.
errors=[{}],!1;if(!fi.test(n))return qr.errors=[{}],!1}else return qr.errors=[{}],!1;var t=o===e}else var t=!0}}}else return qr.
errors=[{}],!1;var v=f===e}else var v=!0}}}else return qr.errors=[{}],!1;return qr.errors=r,e===0}function Y(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let pe;if((i.writ===void 0||!s.call(i,"writ"))&&(pe="writ"))return Y.errors=[{}],!1;{let de=e;for(let M of Object.keys(i))
if(M!=="writ")return Y.errors=[{}],!1;if(de===e&&i.writ!==void 0&&s.call(i,"writ")){let M=i.writ;if(e===e)if(M&&typeof M==
"object"&&!Array.isArray(M)){let _e;if((M.format===void 0||!s.call(M,"format"))&&(_e="format")||(M.name===void 0||!s.call(
M,"name"))&&(_e="name")||(M.issuers===void 0||!s.call(M,"issuers"))&&(_e="issuers")||(M.limits===void 0||!s.call(M,"limi\
ts"))&&(_e="limits")||(M.people===void 0||!s.call(M,"people"))&&(_e="people")||(M.accounts===void 0||!s.call(M,"accounts"))&&
(_e="accounts")||(M.memberships===void 0||!s.call(M,"memberships"))&&(_e="memberships")||(M.claimed===void 0||!s.call(M,
"claimed"))&&(_e="claimed")||(M.resources===void 0||!s.call(M,"resources"))&&(_e="resources")||(M.grants===void 0||!s.call(
M,"grants"))&&(_e="grants")||(M.index===void 0||!s.call(M,"index"))&&(_e="index")||(M.masks===void 0||!s.call(M,"masks"))&&
(_e="masks")||(M.guards===void 0||!s.call(M,"guards"))&&(_e="guards")||(M.vectors===void 0||!s.call(M,"vectors"))&&(_e="\
vectors"))return Y.errors=[{}],!1;{let Fe=e;for(let ye of Object.keys(M))if(!s.call(ms.properties.writ.properties,ye))return Y.
errors=[{}],!1;if(Fe===e){if(M.format!==void 0&&s.call(M,"format")){let ye=M.format,oe=e;if(!(typeof ye=="number"&&!(ye%
1)&&!isNaN(ye)&&isFinite(ye)))return Y.errors=[{}],!1;if(e===oe&&typeof ye=="number"&&isFinite(ye)){if(ye>1e6||isNaN(ye))
return Y.errors=[{}],!1;if(ye<1||isNaN(ye))return Y.errors=[{}],!1}var t=oe===e}else var t=!0;if(t){if(M.name!==void 0&&
s.call(M,"name")){let oe=M.name,Oe=e;if(e===e)if(typeof oe=="string"){if(l(oe)>63)return Y.errors=[{}],!1;if(l(oe)<1)return Y.
errors=[{}],!1;if(!vr.test(oe))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=Oe===e}else var t=!0;if(t){if(M.
issuers!==void 0&&s.call(M,"issuers")){let Oe=M.issuers,be=e;if(e===be)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){if(Object.
keys(Oe).length>20)return Y.errors=[{}],!1;for(let ee of Object.keys(Oe)){let we=e;if(e===we)if(typeof ee=="string"){if(l(
ee)>1024){let me={};r===null?r=[me]:r.push(me),e++}else if(l(ee)<1){let me={};r===null?r=[me]:r.push(me),e++}}else{let me={};
r===null?r=[me]:r.push(me),e++}var v=we===e;if(!v){let me={};return r===null?r=[me]:r.push(me),e++,Y.errors=r,!1}}if(v)for(let ee of Object.
keys(Oe)){let we=Oe[ee],me=e;if(e===me)if(we&&typeof we=="object"&&!Array.isArray(we)){let ie;if((we.trial===void 0||!s.
call(we,"trial"))&&(ie="trial")||(we.workloads===void 0||!s.call(we,"workloads"))&&(ie="workloads"))return Y.errors=[{}],
!1;{let ve=e;for(let Q of Object.keys(we))if(!(Q==="trial"||Q==="workloads"||Q==="url"||Q==="audience"||Q==="user"||Q===
"groups"||Q==="client"||Q==="id"))return Y.errors=[{}],!1;if(ve===e){if(we.trial!==void 0&&s.call(we,"trial")){let Q=e;if(typeof we.
trial!="boolean")return Y.errors=[{}],!1;var m=Q===e}else var m=!0;if(m){if(we.workloads!==void 0&&s.call(we,"workloads")){
let K=e;if(typeof we.workloads!="boolean")return Y.errors=[{}],!1;var m=K===e}else var m=!0;if(m){if(we.url!==void 0&&s.
call(we,"url")){let J=we.url,ne=e;if(e===ne)if(typeof J=="string"){if(l(J)>512)return Y.errors=[{}],!1;if(l(J)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var m=ne===e}else var m=!0;if(m){if(we.audience!==void 0&&s.call(we,"audienc\
e")){let ne=we.audience,fe=e;if(e===fe)if(typeof ne=="string"){if(l(ne)>512)return Y.errors=[{}],!1;if(l(ne)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var m=fe===e}else var m=!0;if(m){if(we.user!==void 0&&s.call(we,"user")){let fe=we.
user,le=e;if(e===le)if(typeof fe=="string"){if(l(fe)>512)return Y.errors=[{}],!1;if(l(fe)<1)return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var m=le===e}else var m=!0;if(m){if(we.groups!==void 0&&s.call(we,"groups")){let le=we.groups,Ae=e;
if(e===Ae)if(typeof le=="string"){if(l(le)>512)return Y.errors=[{}],!1;if(l(le)<1)return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var m=Ae===e}else var m=!0;if(m){if(we.client!==void 0&&s.call(we,"client")){let Ae=we.client,Le=e;if(e===
Le)if(typeof Ae=="string"){if(l(Ae)>512)return Y.errors=[{}],!1;if(l(Ae)<1)return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var m=Le===e}else var m=!0;if(m)if(we.id!==void 0&&s.call(we,"id")){let Ae=we.id,Le=e;if(e===Le)if(Array.isArray(
Ae)){if(Ae.length>4)return Y.errors=[{}],!1;if(Ae.length<1)return Y.errors=[{}],!1;{var g=!0;let Se=Ae.length;for(let tr=0;tr<
Se;tr++){let je=Ae[tr],Ne=e;if(e===Ne)if(typeof je=="string"){if(l(je)>512)return Y.errors=[{}],!1;if(l(je)<1)return Y.errors=
[{}],!1}else return Y.errors=[{}],!1;var g=Ne===e;if(!g)break}}}else return Y.errors=[{}],!1;var m=Le===e}else var m=!0}}}}}}}}}else
return Y.errors=[{}],!1;var u=me===e;if(!u)break}}else return Y.errors=[{}],!1;var t=be===e}else var t=!0;if(t){if(M.limits!==
void 0&&s.call(M,"limits")){let be=M.limits,he=e;if(e===he)if(be&&typeof be=="object"&&!Array.isArray(be)){let we;if((be.
sessionSeconds===void 0||!s.call(be,"sessionSeconds"))&&(we="sessionSeconds")||(be.groupsFreshSeconds===void 0||!s.call(
be,"groupsFreshSeconds"))&&(we="groupsFreshSeconds"))return Y.errors=[{}],!1;{let me=e;for(let ie of Object.keys(be))if(!(ie===
"sessionSeconds"||ie==="groupsFreshSeconds"))return Y.errors=[{}],!1;if(me===e){if(be.sessionSeconds!==void 0&&s.call(be,
"sessionSeconds")){let ie=be.sessionSeconds,ve=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ve&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var f=ve===e}else var f=!0;if(f)if(be.groupsFreshSeconds!==void 0&&s.call(be,"groupsFr\
eshSeconds")){let ie=be.groupsFreshSeconds,ve=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=
[{}],!1;if(e===ve&&typeof ie=="number"&&isFinite(ie)){if(ie>9007199254740991||isNaN(ie))return Y.errors=[{}],!1;if(ie<0||
isNaN(ie))return Y.errors=[{}],!1}var f=ve===e}else var f=!0}}}else return Y.errors=[{}],!1;var t=he===e}else var t=!0;if(t){
if(M.people!==void 0&&s.call(M,"people")){let he=M.people,ee=e;if(e===ee)if(he&&typeof he=="object"&&!Array.isArray(he)){
if(Object.keys(he).length>1e5)return Y.errors=[{}],!1;for(let me of Object.keys(he)){let ie=e;if(e===ie)if(typeof me=="s\
tring"){if(l(me)>1024){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(l(me)<1){let ve={};r===null?r=[ve]:r.push(ve),e++}}else{
let ve={};r===null?r=[ve]:r.push(ve),e++}var y=ie===e;if(!y){let ve={};return r===null?r=[ve]:r.push(ve),e++,Y.errors=r,
!1}}if(y)for(let me of Object.keys(he)){let ie=he[me],ve=e;if(e===ve)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Q;
if((ie.issuer===void 0||!s.call(ie,"issuer"))&&(Q="issuer")||(ie.subject===void 0||!s.call(ie,"subject"))&&(Q="subject"))
return Y.errors=[{}],!1;{let K=e;for(let J of Object.keys(ie))if(!(J==="issuer"||J==="subject"))return Y.errors=[{}],!1;
if(K===e){if(ie.issuer!==void 0&&s.call(ie,"issuer")){let J=ie.issuer,ne=e;if(e===e)if(typeof J=="string"){if(l(J)>63)return Y.
errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1;if(!vr.test(J))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var _=ne===
e}else var _=!0;if(_)if(ie.subject!==void 0&&s.call(ie,"subject")){let J=ie.subject,ne=e;if(e===ne)if(typeof J=="string"){
if(l(J)>255)return Y.errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var _=ne===e}else var _=!0}}}else
return Y.errors=[{}],!1;var d=ve===e;if(!d)break}}else return Y.errors=[{}],!1;var t=ee===e}else var t=!0;if(t){if(M.accounts!==
void 0&&s.call(M,"accounts")){let ee=M.accounts,we=e;if(e===we)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){if(Object.
keys(ee).length>20)return Y.errors=[{}],!1;for(let ie of Object.keys(ee)){let ve=e;if(e===ve)if(typeof ie=="string"){if(l(
ie)>1024){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(ie)<1){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===
null?r=[Q]:r.push(Q),e++}var n=ve===e;if(!n){let Q={};return r===null?r=[Q]:r.push(Q),e++,Y.errors=r,!1}}if(n)for(let ie of Object.
keys(ee)){let ve=ee[ie],Q=e;if(e===Q)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>1e5)return Y.
errors=[{}],!1;for(let K of Object.keys(ve)){let J=e;if(e===J)if(typeof K=="string"){if(l(K)>1024){let ne={};r===null?r=
[ne]:r.push(ne),e++}else if(l(K)<1){let ne={};r===null?r=[ne]:r.push(ne),e++}}else{let ne={};r===null?r=[ne]:r.push(ne),
e++}var o=J===e;if(!o){let ne={};return r===null?r=[ne]:r.push(ne),e++,Y.errors=r,!1}}if(o)for(let K of Object.keys(ve)){
let J=ve[K],ne=e;if(e===ne)if(typeof J=="string"){if(l(J)>1024)return Y.errors=[{}],!1;if(l(J)<1)return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var a=ne===e;if(!a)break}}else return Y.errors=[{}],!1;var k=Q===e;if(!k)break}}else return Y.errors=
[{}],!1;var t=we===e}else var t=!0;if(t){if(M.memberships!==void 0&&s.call(M,"memberships")){let we=M.memberships,me=e;if(e===
me)if(we&&typeof we=="object"&&!Array.isArray(we)){if(Object.keys(we).length>1e5)return Y.errors=[{}],!1;for(let ve of Object.
keys(we)){let Q=e;if(e===Q)if(typeof ve=="string"){if(l(ve)>1024){let K={};r===null?r=[K]:r.push(K),e++}else if(l(ve)<1){
let K={};r===null?r=[K]:r.push(K),e++}}else{let K={};r===null?r=[K]:r.push(K),e++}var c=Q===e;if(!c){let K={};return r===
null?r=[K]:r.push(K),e++,Y.errors=r,!1}}if(c)for(let ve of Object.keys(we)){let Q=we[ve],K=e;if(e===K)if(Array.isArray(Q)){
if(Q.length>1e4)return Y.errors=[{}],!1;{var w=!0;let J=Q.length;for(let ne=0;ne<J;ne++){let fe=Q[ne],le=e;if(e===e)if(typeof fe==
"string"){if(l(fe)>63)return Y.errors=[{}],!1;if(l(fe)<1)return Y.errors=[{}],!1;if(!vr.test(fe))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var w=le===e;if(!w)break}}}else return Y.errors=[{}],!1;var N=K===e;if(!N)break}}else return Y.errors=
[{}],!1;var t=me===e}else var t=!0;if(t){if(M.claimed!==void 0&&s.call(M,"claimed")){let me=M.claimed,ie=e;if(e===ie)if(me&&
typeof me=="object"&&!Array.isArray(me)){if(Object.keys(me).length>20)return Y.errors=[{}],!1;for(let Q of Object.keys(me)){
let K=e;if(e===K)if(typeof Q=="string"){if(l(Q)>1024){let J={};r===null?r=[J]:r.push(J),e++}else if(l(Q)<1){let J={};r===
null?r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var L=K===e;if(!L){let J={};return r===null?r=[J]:r.
push(J),e++,Y.errors=r,!1}}if(L)for(let Q of Object.keys(me)){let K=me[Q],J=e;if(e===J)if(K&&typeof K=="object"&&!Array.
isArray(K)){if(Object.keys(K).length>100)return Y.errors=[{}],!1;for(let ne of Object.keys(K)){let fe=e;if(e===fe)if(typeof ne==
"string"){if(l(ne)>1024){let le={};r===null?r=[le]:r.push(le),e++}else if(l(ne)<1){let le={};r===null?r=[le]:r.push(le),
e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var $=fe===e;if(!$){let le={};return r===null?r=[le]:r.push(le),e++,Y.
errors=r,!1}}if($)for(let ne of Object.keys(K)){let fe=K[ne],le=e;if(e===le)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){
if(Object.keys(fe).length>1e4)return Y.errors=[{}],!1;for(let Ae of Object.keys(fe)){let Le=e;if(e===Le)if(typeof Ae=="s\
tring"){if(l(Ae)>1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(Ae)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{
let xe={};r===null?r=[xe]:r.push(xe),e++}var x=Le===e;if(!x){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,
!1}}if(x)for(let Ae of Object.keys(fe)){let Le=fe[Ae],xe=e;if(e===xe)if(Array.isArray(Le)){if(Le.length>1e4)return Y.errors=
[{}],!1;{var j=!0;let Se=Le.length;for(let tr=0;tr<Se;tr++){let je=Le[tr],Ne=e;if(e===e)if(typeof je=="string"){if(l(je)>
63)return Y.errors=[{}],!1;if(l(je)<1)return Y.errors=[{}],!1;if(!vr.test(je))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var j=Ne===e;if(!j)break}}}else return Y.errors=[{}],!1;var h=xe===e;if(!h)break}}else return Y.errors=[{}],!1;var b=le===
e;if(!b)break}}else return Y.errors=[{}],!1;var p=J===e;if(!p)break}}else return Y.errors=[{}],!1;var t=ie===e}else var t=!0;
if(t){if(M.resources!==void 0&&s.call(M,"resources")){let ie=M.resources,ve=e;if(e===ve)if(ie&&typeof ie=="object"&&!Array.
isArray(ie)){if(Object.keys(ie).length>1e4)return Y.errors=[{}],!1;for(let K of Object.keys(ie)){let J=e;if(e===J)if(typeof K==
"string"){if(l(K)>1024){let ne={};r===null?r=[ne]:r.push(ne),e++}else if(l(K)<1){let ne={};r===null?r=[ne]:r.push(ne),e++}}else{
let ne={};r===null?r=[ne]:r.push(ne),e++}var P=J===e;if(!P){let ne={};return r===null?r=[ne]:r.push(ne),e++,Y.errors=r,!1}}
if(P)for(let K of Object.keys(ie)){let J=e;qe(ie[K],{instancePath:U+"/writ/resources/"+K.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:ie,parentDataProperty:K,rootData:V})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var A=J===e;
if(!A)break}}else return Y.errors=[{}],!1;var t=ve===e}else var t=!0;if(t){if(M.grants!==void 0&&s.call(M,"grants")){let ve=M.
grants,Q=e;if(e===Q)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){if(Object.keys(ve).length>2e5)return Y.errors=[{}],!1;
for(let J of Object.keys(ve)){let ne=e;if(e===ne)if(typeof J=="string"){if(l(J)>1024){let fe={};r===null?r=[fe]:r.push(fe),
e++}else if(l(J)<1){let fe={};r===null?r=[fe]:r.push(fe),e++}}else{let fe={};r===null?r=[fe]:r.push(fe),e++}var O=ne===e;
if(!O){let fe={};return r===null?r=[fe]:r.push(fe),e++,Y.errors=r,!1}}if(O)for(let J of Object.keys(ve)){let ne=e;Xe(ve[J],
{instancePath:U+"/writ/grants/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ve,parentDataProperty:J,rootData:V})||
(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var H=ne===e;if(!H)break}}else return Y.errors=[{}],!1;var t=Q===e}else
var t=!0;if(t){if(M.index!==void 0&&s.call(M,"index")){let Q=M.index,K=e;if(e===K)if(Q&&typeof Q=="object"&&!Array.isArray(
Q)){if(Object.keys(Q).length>2e5)return Y.errors=[{}],!1;for(let ne of Object.keys(Q)){let fe=e;if(e===fe)if(typeof ne==
"string"){if(l(ne)>1024){let le={};r===null?r=[le]:r.push(le),e++}else if(l(ne)<1){let le={};r===null?r=[le]:r.push(le),
e++}}else{let le={};r===null?r=[le]:r.push(le),e++}var B=fe===e;if(!B){let le={};return r===null?r=[le]:r.push(le),e++,Y.
errors=r,!1}}if(B)for(let ne of Object.keys(Q)){let fe=Q[ne],le=e;if(e===le)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){
if(Object.keys(fe).length>1e4)return Y.errors=[{}],!1;for(let Ae of Object.keys(fe)){let Le=e;if(e===Le)if(typeof Ae=="s\
tring"){if(l(Ae)>1024){let xe={};r===null?r=[xe]:r.push(xe),e++}else if(l(Ae)<1){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{
let xe={};r===null?r=[xe]:r.push(xe),e++}var C=Le===e;if(!C){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,
!1}}if(C)for(let Ae of Object.keys(fe)){let Le=fe[Ae],xe=e;if(e===xe)if(Array.isArray(Le)){if(Le.length>1e4)return Y.errors=
[{}],!1;{var W=!0;let Se=Le.length;for(let tr=0;tr<Se;tr++){let je=Le[tr],Ne=e;if(e===e)if(typeof je=="string"){if(l(je)>
127)return Y.errors=[{}],!1;if(l(je)<3)return Y.errors=[{}],!1;if(!fi.test(je))return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var W=Ne===e;if(!W)break}}}else return Y.errors=[{}],!1;var z=xe===e;if(!z)break}}else return Y.errors=[{}],!1;var Z=le===
e;if(!Z)break}}else return Y.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(M.masks!==void 0&&s.call(M,"masks")){let K=M.
masks,J=e;if(e===J)if(K&&typeof K=="object"&&!Array.isArray(K)){if(Object.keys(K).length>1e4)return Y.errors=[{}],!1;for(let fe of Object.
keys(K)){let le=e;if(e===le)if(typeof fe=="string"){if(l(fe)>1024){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}else if(l(fe)<
1){let Ae={};r===null?r=[Ae]:r.push(Ae),e++}}else{let Ae={};r===null?r=[Ae]:r.push(Ae),e++}var E=le===e;if(!E){let Ae={};
return r===null?r=[Ae]:r.push(Ae),e++,Y.errors=r,!1}}if(E)for(let fe of Object.keys(K)){let le=e;rr(K[fe],{instancePath:U+
"/writ/masks/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:fe,rootData:V})||(r=r===null?rr.
errors:r.concat(rr.errors),e=r.length);var T=le===e;if(!T)break}}else return Y.errors=[{}],!1;var t=J===e}else var t=!0;
if(t){if(M.guards!==void 0&&s.call(M,"guards")){let J=M.guards,ne=e;if(e===ne)if(J&&typeof J=="object"&&!Array.isArray(J)){
if(Object.keys(J).length>1e4)return Y.errors=[{}],!1;for(let le of Object.keys(J)){let Ae=e;if(e===Ae)if(typeof le=="str\
ing"){if(l(le)>1024){let Le={};r===null?r=[Le]:r.push(Le),e++}else if(l(le)<1){let Le={};r===null?r=[Le]:r.push(Le),e++}}else{
let Le={};r===null?r=[Le]:r.push(Le),e++}var I=Ae===e;if(!I){let Le={};return r===null?r=[Le]:r.push(Le),e++,Y.errors=r,
!1}}if(I)for(let le of Object.keys(J)){let Ae=e;Nr(J[le],{instancePath:U+"/writ/guards/"+le.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:J,parentDataProperty:le,rootData:V})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var F=Ae===
e;if(!F)break}}else return Y.errors=[{}],!1;var t=ne===e}else var t=!0;if(t){if(M.zones!==void 0&&s.call(M,"zones")){let ne=M.
zones,fe=e;if(e===fe)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>1e3)return Y.errors=[{}],
!1;for(let Ae of Object.keys(ne)){let Le=e;if(e===Le)if(typeof Ae=="string"){if(l(Ae)>64){let xe={};r===null?r=[xe]:r.push(
xe),e++}else if(l(Ae)<3){let xe={};r===null?r=[xe]:r.push(xe),e++}}else{let xe={};r===null?r=[xe]:r.push(xe),e++}var q=Le===
e;if(!q){let xe={};return r===null?r=[xe]:r.push(xe),e++,Y.errors=r,!1}}if(q)for(let Ae of Object.keys(ne)){let Le=ne[Ae],
xe=e;if(e===e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Se;if((Le.first===void 0||!s.call(Le,"first"))&&(Se="f\
irst")||(Le.slots===void 0||!s.call(Le,"slots"))&&(Se="slots"))return Y.errors=[{}],!1;{let tr=e;for(let je of Object.keys(
Le))if(!(je==="first"||je==="slots"))return Y.errors=[{}],!1;if(tr===e){if(Le.first!==void 0&&s.call(Le,"first")){let je=Le.
first,Ne=e;if(!(typeof je=="number"&&!(je%1)&&!isNaN(je)&&isFinite(je)))return Y.errors=[{}],!1;if(e===Ne&&typeof je=="n\
umber"&&isFinite(je)){if(je>1e5||isNaN(je))return Y.errors=[{}],!1;if(je<0||isNaN(je))return Y.errors=[{}],!1}var G=Ne===
e}else var G=!0;if(G)if(Le.slots!==void 0&&s.call(Le,"slots")){let je=Le.slots,Ne=e;if(e===Ne)if(Array.isArray(je)){if(je.
length>1e3)return Y.errors=[{}],!1;{var R=!0;let nr=je.length;for(let Ee=0;Ee<nr;Ee++){let Re=je[Ee],Qe=e;if(e===Qe)if(Array.
isArray(Re)){if(Re.length>3)return Y.errors=[{}],!1;if(Re.length<3)return Y.errors=[{}],!1;{var D=!0;let De=Re.length;for(let or=0;or<
De;or++){let jr=Re[or],br=e;if(!(typeof jr=="number"&&!(jr%1)&&!isNaN(jr)&&isFinite(jr)))return Y.errors=[{}],!1;if(e===
br&&typeof jr=="number"&&isFinite(jr)){if(jr>253402300799||isNaN(jr))return Y.errors=[{}],!1;if(jr<-1e5||isNaN(jr))return Y.
errors=[{}],!1}var D=br===e;if(!D)break}}}else return Y.errors=[{}],!1;var R=Qe===e;if(!R)break}}}else return Y.errors=[
{}],!1;var G=Ne===e}else var G=!0}}}else return Y.errors=[{}],!1;var X=xe===e;if(!X)break}}else return Y.errors=[{}],!1;
var t=fe===e}else var t=!0;if(t)if(M.vectors!==void 0&&s.call(M,"vectors")){let ne=M.vectors,fe=e;if(e===fe)if(Array.isArray(
ne)){if(ne.length>1e3)return Y.errors=[{}],!1;{var te=!0;let Ae=ne.length;for(let Le=0;Le<Ae;Le++){let xe=e;qr(ne[Le],{instancePath:U+
"/writ/vectors/"+Le,parentData:ne,parentDataProperty:Le,rootData:V})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);
var te=xe===e;if(!te)break}}}else return Y.errors=[{}],!1;var t=fe===e}else var t=!0}}}}}}}}}}}}}}}}else return Y.errors=
[{}],!1}}}else return Y.errors=[{}],!1;return Y.errors=r,e===0}var Ki=Ai,gs={type:"object",additionalProperties:!1,required:[
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
 session may do."};function Wr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.schema===void 0||!s.call(i,"schema"))&&(u="schema")||(i.
table===void 0||!s.call(i,"table"))&&(u="table")||(i.column===void 0||!s.call(i,"column"))&&(u="column")||(i.mask===void 0||
!s.call(i,"mask"))&&(u="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(u="nullsShow")||(i.writeAllow===void 0||
!s.call(i,"writeAllow"))&&(u="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(u="searchEquality"))
return Wr.errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||
y==="nullsShow"||y==="writeAllow"||y==="searchEquality"))return Wr.errors=[{}],!1;if(f===e){if(i.schema!==void 0&&s.call(
i,"schema")){let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Wr.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(
y)>63)return Wr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,d=e;
if(typeof _!="string"&&_!==null)return Wr.errors=[{}],!1;if(e===d&&typeof _=="string"&&l(_)>63)return Wr.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let d=i.column,n=e;if(typeof d!="string"&&d!==
null)return Wr.errors=[{}],!1;if(e===n&&typeof d=="string"&&l(d)>63)return Wr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let n=i.mask,o=e,a=e,k=!1,c=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(
n)){let $;if((n.form===void 0||!s.call(n,"form"))&&($="form")){let x={};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let j of Object.
keys(n))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(x===e&&n.form!==void 0&&s.call(n,"form")){let j=n.
form;if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===
null?r=[h]:r.push(h),e++}}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=w===e;m&&(k=!0,c=0);let N=e;if(e===N)if(n&&
typeof n=="object"&&!Array.isArray(n)){let $;if((n.form===void 0||!s.call(n,"form"))&&($="form")){let x={};r===null?r=[x]:
r.push(x),e++}else{let x=e;for(let j of Object.keys(n))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),
e++;break}if(x===e){if(n.form!==void 0&&s.call(n,"form")){let j=n.form,h=e;if(typeof j!="string"){let p={};r===null?r=[p]:
r.push(p),e++}if(j!=="fixed"){let p={};r===null?r=[p]:r.push(p),e++}var v=h===e}else var v=!0;if(v)if(n.value!==void 0&&
s.call(n,"value")){let j=n.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let p={};r===null?r=[p]:r.push(p),e++}}else{
let p={};r===null?r=[p]:r.push(p),e++}var v=h===e}else var v=!0}}}else{let $={};r===null?r=[$]:r.push($),e++}var m=N===e;
if(m&&k)k=!1,c=[c,1];else{m&&(k=!0,c=1);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if((n.form===
void 0||!s.call(n,"form"))&&(j="form")||(n.first===void 0||!s.call(n,"first"))&&(j="first")||(n.last===void 0||!s.call(n,
"last"))&&(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let b of Object.keys(n))if(!(b==="form"||b===
"first"||b==="last")){let p={};r===null?r=[p]:r.push(p),e++;break}if(h===e){if(n.form!==void 0&&s.call(n,"form")){let b=n.
form,p=e;if(typeof b!="string"){let A={};r===null?r=[A]:r.push(A),e++}if(b!=="keep"){let A={};r===null?r=[A]:r.push(A),e++}
var g=p===e}else var g=!0;if(g){if(n.first!==void 0&&s.call(n,"first")){let p=n.first,P=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof p=="number"&&isFinite(p)){if(p>64||isNaN(
p)){let O={};r===null?r=[O]:r.push(O),e++}else if(p<0||isNaN(p)){let O={};r===null?r=[O]:r.push(O),e++}}var g=P===e}else
var g=!0;if(g)if(n.last!==void 0&&s.call(n,"last")){let p=n.last,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let O={};r===null?r=[O]:r.push(O),e++}if(e===P&&typeof p=="number"&&isFinite(p)){if(p>64||isNaN(p)){let O={};r===null?
r=[O]:r.push(O),e++}else if(p<0||isNaN(p)){let O={};r===null?r=[O]:r.push(O),e++}}var g=P===e}else var g=!0}}}}else{let j={};
r===null?r=[j]:r.push(j),e++}var m=$===e;m&&k?(k=!1,c=[c,2]):m&&(k=!0,c=2)}if(k)e=a,r!==null&&(a?r.length=a:r=null);else{
let $={};return r===null?r=[$]:r.push($),e++,Wr.errors=r,!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let o=e;if(typeof i.nullsShow!="boolean")return Wr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Wr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Wr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Wr.errors=[{}],!1;return Wr.errors=r,e===0}function se(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let x;if((i.grant===void 0||!s.call(i,"grant"))&&(x="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(x="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(x="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(x="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(x="role")||(i.allow===void 0||!s.call(i,"allow"))&&(x="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(x="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(x="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(x="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(x="limits")||(i.record===void 0||
!s.call(i,"record"))&&(x="record"))return se.errors=[{}],!1;{let j=e;for(let h of Object.keys(i))if(!s.call(gs.properties,
h))return se.errors=[{}],!1;if(j===e){if(i.grant!==void 0&&s.call(i,"grant")){let h=i.grant,b=e;if(e===e)if(typeof h=="s\
tring"){if(l(h)>127)return se.errors=[{}],!1;if(l(h)<3)return se.errors=[{}],!1;if(!fi.test(h))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let b=i.grantUntil,
p=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return se.errors=[{}],!1;if(e===p&&typeof b=="number"&&isFinite(
b)){if(b>253402300799||isNaN(b))return se.errors=[{}],!1;if(b<0||isNaN(b))return se.errors=[{}],!1}var t=p===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let p=i.subject,P=e;if(e===P)if(typeof p=="string"){if(l(p)>512)return se.
errors=[{}],!1;if(l(p)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let P=i.resource,A=e;if(e===e)if(typeof P=="string"){if(l(P)>63)return se.errors=[{}],!1;if(l(
P)<1)return se.errors=[{}],!1;if(!vr.test(P))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=A===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let A=i.role,O=e;if(e===e)if(typeof A=="string"){if(l(A)>63)return se.errors=
[{}],!1;if(l(A)<1)return se.errors=[{}],!1;if(!vr.test(A))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let O=i.allow,H=e;if(e===H)if(Array.isArray(O)){if(O.length>
16)return se.errors=[{}],!1;{var v=!0;let C=O.length;for(let W=0;W<C;W++){let z=O[W],Z=e;if(typeof z!="string")return se.
errors=[{}],!1;if(!(z==="all"||z==="select"||z==="insert"||z==="update"||z==="delete"||z==="merge"||z==="truncate"||z===
"ddl"||z==="call"||z==="do"||z==="lock"||z==="notify"||z==="maintenance"||z==="set"||z==="other"))return se.errors=[{}],
!1;var v=Z===e;if(!v)break}}}else return se.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(
i,"tables")){let H=i.tables,B=e;if(e===B)if(Array.isArray(H)){if(H.length>2)return se.errors=[{}],!1;{var m=!0;let W=H.length;
for(let z=0;z<W;z++){let Z=H[z],E=e;if(e===E)if(Array.isArray(Z)){if(Z.length>1e3)return se.errors=[{}],!1;{var g=!0;let I=Z.
length;for(let F=0;F<I;F++){let q=Z[F],R=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let G;if((q.schema===void 0||
!s.call(q,"schema"))&&(G="schema")||(q.table===void 0||!s.call(q,"table"))&&(G="table"))return se.errors=[{}],!1;{let X=e;
for(let te of Object.keys(q))if(!(te==="schema"||te==="table"))return se.errors=[{}],!1;if(X===e){if(q.schema!==void 0&&
s.call(q,"schema")){let te=q.schema,pe=e;if(typeof te!="string"&&te!==null)return se.errors=[{}],!1;if(e===pe&&typeof te==
"string"&&l(te)>63)return se.errors=[{}],!1;var u=pe===e}else var u=!0;if(u)if(q.table!==void 0&&s.call(q,"table")){let te=q.
table,pe=e;if(typeof te!="string"&&te!==null)return se.errors=[{}],!1;if(e===pe&&typeof te=="string"&&l(te)>63)return se.
errors=[{}],!1;var u=pe===e}else var u=!0}}}else return se.errors=[{}],!1;var g=R===e;if(!g)break}}}else return se.errors=
[{}],!1;var m=E===e;if(!m)break}}}else return se.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(i.functions!==void 0&&
s.call(i,"functions")){let B=i.functions,C=e;if(e===C)if(Array.isArray(B)){if(B.length>1e3)return se.errors=[{}],!1;{var f=!0;
let z=B.length;for(let Z=0;Z<z;Z++){let E=B[Z],T=e;if(e===e)if(typeof E=="string"){if(l(E)>261)return se.errors=[{}],!1;
if(l(E)<3)return se.errors=[{}],!1;if(!bi.test(E))return se.errors=[{}],!1}else return se.errors=[{}],!1;var f=T===e;if(!f)
break}}}else return se.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.masks!==void 0&&s.call(i,"masks")){let C=i.masks,
W=e;if(e===W)if(C&&typeof C=="object"&&!Array.isArray(C)){let Z;if((C.unlisted===void 0||!s.call(C,"unlisted"))&&(Z="unl\
isted")||(C.rules===void 0||!s.call(C,"rules"))&&(Z="rules")||(C.clear===void 0||!s.call(C,"clear"))&&(Z="clear")||(C.detect===
void 0||!s.call(C,"detect"))&&(Z="detect"))return se.errors=[{}],!1;{let E=e;for(let T of Object.keys(C))if(!(T==="unlis\
ted"||T==="rules"||T==="clear"||T==="detect"))return se.errors=[{}],!1;if(E===e){if(C.unlisted!==void 0&&s.call(C,"unlis\
ted")){let T=C.unlisted,I=e;if(typeof T!="string")return se.errors=[{}],!1;if(!(T==="show"||T==="hide"))return se.errors=
[{}],!1;var y=I===e}else var y=!0;if(y){if(C.rules!==void 0&&s.call(C,"rules")){let I=C.rules,F=e;if(e===F)if(Array.isArray(
I)){if(I.length>1e4)return se.errors=[{}],!1;{var _=!0;let R=I.length;for(let D=0;D<R;D++){let G=e;Wr(I[D],{instancePath:U+
"/masks/rules/"+D,parentData:I,parentDataProperty:D,rootData:V})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length);
var _=G===e;if(!_)break}}}else return se.errors=[{}],!1;var y=F===e}else var y=!0;if(y){if(C.clear!==void 0&&s.call(C,"c\
lear")){let F=C.clear,q=e;if(e===q)if(Array.isArray(F)){if(F.length>1e5)return se.errors=[{}],!1;{var d=!0;let D=F.length;
for(let G=0;G<D;G++){let X=F[G],te=e;if(e===e)if(X&&typeof X=="object"&&!Array.isArray(X)){let de;if((X.schema===void 0||
!s.call(X,"schema"))&&(de="schema")||(X.table===void 0||!s.call(X,"table"))&&(de="table")||(X.column===void 0||!s.call(X,
"column"))&&(de="column"))return se.errors=[{}],!1;{let M=e;for(let _e of Object.keys(X))if(!(_e==="schema"||_e==="table"||
_e==="column"))return se.errors=[{}],!1;if(M===e){if(X.schema!==void 0&&s.call(X,"schema")){let _e=X.schema,Fe=e;if(typeof _e!=
"string"&&_e!==null)return se.errors=[{}],!1;if(e===Fe&&typeof _e=="string"&&l(_e)>63)return se.errors=[{}],!1;var n=Fe===
e}else var n=!0;if(n){if(X.table!==void 0&&s.call(X,"table")){let Fe=X.table,ye=e;if(typeof Fe!="string"&&Fe!==null)return se.
errors=[{}],!1;if(e===ye&&typeof Fe=="string"&&l(Fe)>63)return se.errors=[{}],!1;var n=ye===e}else var n=!0;if(n)if(X.column!==
void 0&&s.call(X,"column")){let Fe=X.column,ye=e;if(typeof Fe!="string"&&Fe!==null)return se.errors=[{}],!1;if(e===ye&&typeof Fe==
"string"&&l(Fe)>63)return se.errors=[{}],!1;var n=ye===e}else var n=!0}}}}else return se.errors=[{}],!1;var d=te===e;if(!d)
break}}}else return se.errors=[{}],!1;var y=q===e}else var y=!0;if(y)if(C.detect!==void 0&&s.call(C,"detect")){let F=C.detect,
q=e;if(e===q)if(Array.isArray(F)){if(F.length>5)return se.errors=[{}],!1;{var o=!0;let D=F.length;for(let G=0;G<D;G++){let X=F[G],
te=e;if(e===te)if(typeof X=="string"){if(l(X)>64)return se.errors=[{}],!1;if(l(X)<1)return se.errors=[{}],!1}else return se.
errors=[{}],!1;var o=te===e;if(!o)break}}}else return se.errors=[{}],!1;var y=q===e}else var y=!0}}}}}else return se.errors=
[{}],!1;var t=W===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let W=e;if(typeof i.guarded!="boolea\
n")return se.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let z=i.limits,Z=e;
if(e===Z)if(z&&typeof z=="object"&&!Array.isArray(z)){let T;if((z.sessionSeconds===void 0||!s.call(z,"sessionSeconds"))&&
(T="sessionSeconds"))return se.errors=[{}],!1;{let I=e;for(let F of Object.keys(z))if(!(F==="rows"||F==="statementSecond\
s"||F==="sessionSeconds"||F==="sessionRows"))return se.errors=[{}],!1;if(I===e){if(z.rows!==void 0&&s.call(z,"rows")){let F=z.
rows,q=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return se.errors=[{}],!1;if(e===q&&typeof F=="number"&&
isFinite(F)){if(F>1e9||isNaN(F))return se.errors=[{}],!1;if(F<1||isNaN(F))return se.errors=[{}],!1}var a=q===e}else var a=!0;
if(a){if(z.statementSeconds!==void 0&&s.call(z,"statementSeconds")){let q=z.statementSeconds,R=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q)))return se.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>31622400||isNaN(
q))return se.errors=[{}],!1;if(q<1||isNaN(q))return se.errors=[{}],!1}var a=R===e}else var a=!0;if(a){if(z.sessionSeconds!==
void 0&&s.call(z,"sessionSeconds")){let R=z.sessionSeconds,D=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))
return se.errors=[{}],!1;if(e===D&&typeof R=="number"&&isFinite(R)){if(R>9007199254740991||isNaN(R))return se.errors=[{}],
!1;if(R<0||isNaN(R))return se.errors=[{}],!1}var a=D===e}else var a=!0;if(a)if(z.sessionRows!==void 0&&s.call(z,"session\
Rows")){let R=z.sessionRows,D=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return se.errors=[{}],!1;if(e===
D&&typeof R=="number"&&isFinite(R)){if(R>1e12||isNaN(R))return se.errors=[{}],!1;if(R<1||isNaN(R))return se.errors=[{}],
!1}var a=D===e}else var a=!0}}}}}else return se.errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(
i,"record")){let Z=i.record,E=e;if(e===E)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let I;if((Z.results===void 0||!s.call(
Z,"results"))&&(I="results")||(Z.rows===void 0||!s.call(Z,"rows"))&&(I="rows")||(Z.durable===void 0||!s.call(Z,"durable"))&&
(I="durable"))return se.errors=[{}],!1;{let F=e;for(let q of Object.keys(Z))if(!(q==="results"||q==="rows"||q==="durable"))
return se.errors=[{}],!1;if(F===e){if(Z.results!==void 0&&s.call(Z,"results")){let q=Z.results,R=e;if(typeof q!="string")
return se.errors=[{}],!1;if(!(q==="none"||q==="digest"||q==="rows"))return se.errors=[{}],!1;var k=R===e}else var k=!0;if(k){
if(Z.rows!==void 0&&s.call(Z,"rows")){let R=Z.rows,D=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return se.
errors=[{}],!1;if(e===D&&typeof R=="number"&&isFinite(R)){if(R>1e4||isNaN(R))return se.errors=[{}],!1;if(R<0||isNaN(R))return se.
errors=[{}],!1}var k=D===e}else var k=!0;if(k)if(Z.durable!==void 0&&s.call(Z,"durable")){let R=Z.durable,D=e;if(typeof R!=
"string")return se.errors=[{}],!1;if(!(R==="before"||R==="within-a-second"))return se.errors=[{}],!1;var k=D===e}else var k=!0}}}}else
return se.errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(i.sessions!==void 0&&s.call(i,"sessions")){let E=i.sessions,
T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return se.errors=[{}],!1;if(e===T&&typeof E=="number"&&isFinite(
E)){if(E>1e3||isNaN(E))return se.errors=[{}],!1;if(E<1||isNaN(E))return se.errors=[{}],!1}var t=T===e}else var t=!0;if(t){
if(i.client!==void 0&&s.call(i,"client")){let T=i.client,I=e;if(e===I)if(typeof T=="string"){if(l(T)>45)return se.errors=
[{}],!1;if(l(T)<2)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(i.watched!==void 0&&
s.call(i,"watched")){let T=i.watched,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T)){let q;if((T.tables===void 0||
!s.call(T,"tables"))&&(q="tables")||(T.columns===void 0||!s.call(T,"columns"))&&(q="columns"))return se.errors=[{}],!1;{
let R=e;for(let D of Object.keys(T))if(!(D==="tables"||D==="columns"))return se.errors=[{}],!1;if(R===e){if(T.tables!==void 0&&
s.call(T,"tables")){let D=T.tables,G=e;if(e===G)if(Array.isArray(D)){if(D.length>2e4)return se.errors=[{}],!1;{var c=!0;
let te=D.length;for(let pe=0;pe<te;pe++){let de=D[pe],M=e;if(e===e)if(de&&typeof de=="object"&&!Array.isArray(de)){let Fe;
if((de.schema===void 0||!s.call(de,"schema"))&&(Fe="schema")||(de.table===void 0||!s.call(de,"table"))&&(Fe="table"))return se.
errors=[{}],!1;{let ye=e;for(let oe of Object.keys(de))if(!(oe==="schema"||oe==="table"))return se.errors=[{}],!1;if(ye===
e){if(de.schema!==void 0&&s.call(de,"schema")){let oe=de.schema,Oe=e;if(typeof oe!="string"&&oe!==null)return se.errors=
[{}],!1;if(e===Oe&&typeof oe=="string"&&l(oe)>63)return se.errors=[{}],!1;var w=Oe===e}else var w=!0;if(w)if(de.table!==
void 0&&s.call(de,"table")){let oe=de.table,Oe=e;if(typeof oe!="string"&&oe!==null)return se.errors=[{}],!1;if(e===Oe&&typeof oe==
"string"&&l(oe)>63)return se.errors=[{}],!1;var w=Oe===e}else var w=!0}}}else return se.errors=[{}],!1;var c=M===e;if(!c)
break}}}else return se.errors=[{}],!1;var $=G===e}else var $=!0;if($)if(T.columns!==void 0&&s.call(T,"columns")){let D=T.
columns,G=e;if(e===G)if(Array.isArray(D)){if(D.length>2e4)return se.errors=[{}],!1;{var N=!0;let te=D.length;for(let pe=0;pe<
te;pe++){let de=D[pe],M=e;if(e===e)if(de&&typeof de=="object"&&!Array.isArray(de)){let Fe;if((de.schema===void 0||!s.call(
de,"schema"))&&(Fe="schema")||(de.table===void 0||!s.call(de,"table"))&&(Fe="table")||(de.column===void 0||!s.call(de,"c\
olumn"))&&(Fe="column"))return se.errors=[{}],!1;{let ye=e;for(let oe of Object.keys(de))if(!(oe==="schema"||oe==="table"||
oe==="column"))return se.errors=[{}],!1;if(ye===e){if(de.schema!==void 0&&s.call(de,"schema")){let oe=de.schema,Oe=e;if(typeof oe!=
"string"&&oe!==null)return se.errors=[{}],!1;if(e===Oe&&typeof oe=="string"&&l(oe)>63)return se.errors=[{}],!1;var L=Oe===
e}else var L=!0;if(L){if(de.table!==void 0&&s.call(de,"table")){let Oe=de.table,be=e;if(typeof Oe!="string"&&Oe!==null)return se.
errors=[{}],!1;if(e===be&&typeof Oe=="string"&&l(Oe)>63)return se.errors=[{}],!1;var L=be===e}else var L=!0;if(L)if(de.column!==
void 0&&s.call(de,"column")){let Oe=de.column,be=e;if(typeof Oe!="string"&&Oe!==null)return se.errors=[{}],!1;if(e===be&&
typeof Oe=="string"&&l(Oe)>63)return se.errors=[{}],!1;var L=be===e}else var L=!0}}}}else return se.errors=[{}],!1;var N=M===
e;if(!N)break}}}else return se.errors=[{}],!1;var $=G===e}else var $=!0}}}else return se.errors=[{}],!1;var t=I===e}else
var t=!0}}}}}}}}}}}}}}}}else return se.errors=[{}],!1;return se.errors=r,e===0}var wi=new RegExp("^[A-Za-z][A-Za-z0-9_./\
-]*$","u");function Pr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.code===void 0||!s.call(i,"code"))&&(v="code")||(i.message===void 0||
!s.call(i,"message"))&&(v="message"))return Pr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="code"||g===
"message"))return Pr.errors=[{}],!1;if(m===e){if(i.code!==void 0&&s.call(i,"code")){let g=i.code,u=e;if(e===e)if(typeof g==
"string"){if(l(g)>100)return Pr.errors=[{}],!1;if(l(g)<1)return Pr.errors=[{}],!1;if(!wi.test(g))return Pr.errors=[{}],!1}else
return Pr.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(i,"message")){let g=i.message,u=e;
if(e===u)if(typeof g=="string"){if(l(g)>4096)return Pr.errors=[{}],!1;if(l(g)<1)return Pr.errors=[{}],!1}else return Pr.
errors=[{}],!1;var t=u===e}else var t=!0}}}else return Pr.errors=[{}],!1;return Pr.errors=r,e===0}function Zr(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.decision===void 0||!s.call(i,"decision"))&&(m="decision")||(i.view===void 0||!s.call(i,"view"))&&(m="view")||
(i.until===void 0||!s.call(i,"until"))&&(m="until")||(i.reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))return Zr.
errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="decision"||u==="view"||u==="until"||u==="reasons"))return Zr.
errors=[{}],!1;if(g===e){if(i.decision!==void 0&&s.call(i,"decision")){let u=i.decision,f=e;if(typeof u!="string")return Zr.
errors=[{}],!1;if(u!=="allow")return Zr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.view!==void 0&&s.call(i,"vie\
w")){let f=e;se(i.view,{instancePath:U+"/view",parentData:i,parentDataProperty:"view",rootData:V})||(r=r===null?se.errors:
r.concat(se.errors),e=r.length);var t=f===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let y=i.until,_=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Zr.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(
y)){if(y>253402300799||isNaN(y))return Zr.errors=[{}],!1;if(y<0||isNaN(y))return Zr.errors=[{}],!1}var t=_===e}else var t=!0;
if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let y=i.reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return Zr.
errors=[{}],!1;{var v=!0;let n=y.length;for(let o=0;o<n;o++){let a=e;Pr(y[o],{instancePath:U+"/reasons/"+o,parentData:y,
parentDataProperty:o,rootData:V})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var v=a===e;if(!v)break}}}else return Zr.
errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return Zr.errors=[{}],!1;return Zr.errors=r,e===0}function pr(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.decision===void 0||!s.call(i,"decision"))&&(u="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(u="r\
easons")||(i.choices===void 0||!s.call(i,"choices"))&&(u="choices")||(i.until===void 0||!s.call(i,"until"))&&(u="until"))
return pr.errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="decision"||y==="reasons"||y==="choices"||y==="un\
til"))return pr.errors=[{}],!1;if(f===e){if(i.decision!==void 0&&s.call(i,"decision")){let y=i.decision,_=e;if(typeof y!=
"string")return pr.errors=[{}],!1;if(y!=="deny")return pr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let _=i.reasons,d=e;if(e===d)if(Array.isArray(_)){if(_.length>100)return pr.errors=[{}],!1;
{var v=!0;let o=_.length;for(let a=0;a<o;a++){let k=e;Pr(_[a],{instancePath:U+"/reasons/"+a,parentData:_,parentDataProperty:a,
rootData:V})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var v=k===e;if(!v)break}}}else return pr.errors=[{}],
!1;var t=d===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){let d=i.choices,n=e;if(e===n)if(Array.isArray(
d)){if(d.length>1e3)return pr.errors=[{}],!1;{var m=!0;let a=d.length;for(let k=0;k<a;k++){let c=d[k],w=e;if(e===w)if(c&&
typeof c=="object"&&!Array.isArray(c)){let L;if((c.grant===void 0||!s.call(c,"grant"))&&(L="grant")||(c.role===void 0||!s.
call(c,"role"))&&(L="role")||(c.until===void 0||!s.call(c,"until"))&&(L="until"))return pr.errors=[{}],!1;{let $=e;for(let x of Object.
keys(c))if(!(x==="grant"||x==="role"||x==="until"))return pr.errors=[{}],!1;if($===e){if(c.grant!==void 0&&s.call(c,"gra\
nt")){let x=c.grant,j=e;if(e===e)if(typeof x=="string"){if(l(x)>127)return pr.errors=[{}],!1;if(l(x)<3)return pr.errors=
[{}],!1;if(!fi.test(x))return pr.errors=[{}],!1}else return pr.errors=[{}],!1;var g=j===e}else var g=!0;if(g){if(c.role!==
void 0&&s.call(c,"role")){let j=c.role,h=e;if(e===e)if(typeof j=="string"){if(l(j)>63)return pr.errors=[{}],!1;if(l(j)<1)
return pr.errors=[{}],!1;if(!vr.test(j))return pr.errors=[{}],!1}else return pr.errors=[{}],!1;var g=h===e}else var g=!0;
if(g)if(c.until!==void 0&&s.call(c,"until")){let j=c.until,h=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))
return pr.errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>253402300799||isNaN(j))return pr.errors=[{}],!1;
if(j<0||isNaN(j))return pr.errors=[{}],!1}var g=h===e}else var g=!0}}}}else return pr.errors=[{}],!1;var m=w===e;if(!m)break}}}else
return pr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.until!==void 0&&s.call(i,"until")){let d=i.until,n=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return pr.errors=[{}],!1;if(e===n&&typeof d=="number"&&isFinite(d)){if(d>253402300799||
isNaN(d))return pr.errors=[{}],!1;if(d<0||isNaN(d))return pr.errors=[{}],!1}var t=n===e}else var t=!0}}}}}else return pr.
errors=[{}],!1;return pr.errors=r,e===0}var Xs={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."},heldRows:{type:"integer",
minimum:1,maximum:1e9,description:"Rows beyond which an approval would be needed."}},description:"Absent: no limit of th\
at kind."}},description:"A statement may run, may not, or waits."};function yr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.decision===void 0||!s.
call(i,"decision"))&&(g="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(g="reasons")||(i.until===void 0||!s.call(
i,"until"))&&(g="until")||(i.limits===void 0||!s.call(i,"limits"))&&(g="limits"))return yr.errors=[{}],!1;{let u=e;for(let f of Object.
keys(i))if(!(f==="decision"||f==="reasons"||f==="until"||f==="limits"))return yr.errors=[{}],!1;if(u===e){if(i.decision!==
void 0&&s.call(i,"decision")){let f=i.decision,y=e;if(typeof f!="string")return yr.errors=[{}],!1;if(!(f==="allow"||f===
"deny"||f==="hold"))return yr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){
let y=i.reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return yr.errors=[{}],!1;{var v=!0;let n=y.length;for(let o=0;o<
n;o++){let a=e;Pr(y[o],{instancePath:U+"/reasons/"+o,parentData:y,parentDataProperty:o,rootData:V})||(r=r===null?Pr.errors:
r.concat(Pr.errors),e=r.length);var v=a===e;if(!v)break}}}else return yr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){
if(i.until!==void 0&&s.call(i,"until")){let _=i.until,d=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return yr.
errors=[{}],!1;if(e===d&&typeof _=="number"&&isFinite(_)){if(_>253402300799||isNaN(_))return yr.errors=[{}],!1;if(_<0||isNaN(
_))return yr.errors=[{}],!1}var t=d===e}else var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let _=i.limits,d=e;
if(e===d)if(_&&typeof _=="object"&&!Array.isArray(_)){let o=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statemen\
tSeconds"||a==="sessionRows"||a==="heldRows"))return yr.errors=[{}],!1;if(o===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.
rows,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return yr.errors=[{}],!1;if(e===k&&typeof a=="number"&&
isFinite(a)){if(a>1e9||isNaN(a))return yr.errors=[{}],!1;if(a<1||isNaN(a))return yr.errors=[{}],!1}var m=k===e}else var m=!0;
if(m){if(_.statementSeconds!==void 0&&s.call(_,"statementSeconds")){let k=_.statementSeconds,c=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k)))return yr.errors=[{}],!1;if(e===c&&typeof k=="number"&&isFinite(k)){if(k>31622400||isNaN(
k))return yr.errors=[{}],!1;if(k<1||isNaN(k))return yr.errors=[{}],!1}var m=c===e}else var m=!0;if(m){if(_.sessionRows!==
void 0&&s.call(_,"sessionRows")){let c=_.sessionRows,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return yr.
errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(c)){if(c>1e12||isNaN(c))return yr.errors=[{}],!1;if(c<1||isNaN(c))
return yr.errors=[{}],!1}var m=w===e}else var m=!0;if(m)if(_.heldRows!==void 0&&s.call(_,"heldRows")){let c=_.heldRows,w=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return yr.errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(
c)){if(c>1e9||isNaN(c))return yr.errors=[{}],!1;if(c<1||isNaN(c))return yr.errors=[{}],!1}var m=w===e}else var m=!0}}}}else
return yr.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else return yr.errors=[{}],!1;return yr.errors=r,e===0}function Ai(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;Zr(i,{instancePath:U,
parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Zr.errors:r.concat(Zr.errors),e=r.length);var f=g===e;f&&(v=
!0,m=0);let u=e;pr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?pr.errors:r.concat(pr.
errors),e=r.length);var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;yr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,
rootData:V})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.length);var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=
t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,Ai.errors=r,!1}return Ai.errors=r,e===
0}var Hi=pi,bs={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
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
Ed25519 signature over this line and, by the chain, every line before it."}},description:"A session starts."},Cr=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),Ir=new RegExp("^[0-9a-f]{64}$","u"),Kr=new RegExp(
"^[A-Za-z0-9_-]{86}$","u");function ke(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||
!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||
(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.session===void 0||!s.call(i,"session"))&&(o="session")||(i.journal===
void 0||!s.call(i,"journal"))&&(o="journal")||(i.key===void 0||!s.call(i,"key"))&&(o="key")||(i.subject===void 0||!s.call(
i,"subject"))&&(o="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(o="tokenId")||(i.resource===void 0||!s.call(i,
"resource"))&&(o="resource")||(i.role===void 0||!s.call(i,"role"))&&(o="role")||(i.grant===void 0||!s.call(i,"grant"))&&
(o="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(o="grantUntil")||(i.bundle===void 0||!s.call(i,"bundle"))&&
(o="bundle")||(i.address===void 0||!s.call(i,"address"))&&(o="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(o=
"protocol"))return ke.errors=[{}],!1;{let a=e;for(let k of Object.keys(i))if(!s.call(bs.properties,k))return ke.errors=[
{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return ke.errors=[{}],!1;if(k!==1)return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){
let c=i.n,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===w&&typeof c=="num\
ber"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=[{}],!1}var t=w===
e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w=="string"){if(l(w)>24)return ke.
errors=[{}],!1;if(l(w)<24)return ke.errors=[{}],!1;if(!Cr.test(w))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,L=e;if(e===L)if(typeof N=="string"){if(l(
N)>64)return ke.errors=[{}],!1;if(l(N)<64)return ke.errors=[{}],!1;if(!Ir.test(N))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.type,$=e;if(typeof L!="stri\
ng")return ke.errors=[{}],!1;if(L!=="session-start")return ke.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.session!==
void 0&&s.call(i,"session")){let $=i.session,x=e;if(e===x)if(typeof $=="string"){if(l($)>64)return ke.errors=[{}],!1;if(l(
$)<8)return ke.errors=[{}],!1;if(!Br.test($))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=x===e}else var t=!0;
if(t){if(i.journal!==void 0&&s.call(i,"journal")){let x=i.journal,j=e;if(e===j)if(typeof x=="string"){if(l(x)>64)return ke.
errors=[{}],!1;if(l(x)<8)return ke.errors=[{}],!1;if(!Br.test(x))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;
var t=j===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let j=i.key,h=e;if(e===e)if(typeof j=="string"){if(l(
j)>128)return ke.errors=[{}],!1;if(l(j)<1)return ke.errors=[{}],!1;if(!xr.test(j))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let h=i.subject,b=e,p=e,P=!1,
A=null,O=e;if(e===O)if(h&&typeof h=="object"&&!Array.isArray(h)){let C;if((h.kind===void 0||!s.call(h,"kind"))&&(C="kind")||
(h.name===void 0||!s.call(h,"name"))&&(C="name")||(h.issuer===void 0||!s.call(h,"issuer"))&&(C="issuer")||(h.subject===void 0||
!s.call(h,"subject"))&&(C="subject")||(h.claims===void 0||!s.call(h,"claims"))&&(C="claims")||(h.authenticatedAt===void 0||
!s.call(h,"authenticatedAt"))&&(C="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let z of Object.
keys(h))if(!(z==="kind"||z==="name"||z==="issuer"||z==="subject"||z==="claims"||z==="authenticatedAt")){let Z={};r===null?
r=[Z]:r.push(Z),e++;break}if(W===e){if(h.kind!==void 0&&s.call(h,"kind")){let z=h.kind,Z=e;if(typeof z!="string"){let T={};
r===null?r=[T]:r.push(T),e++}if(z!=="user"){let T={};r===null?r=[T]:r.push(T),e++}var v=Z===e}else var v=!0;if(v){if(h.name!==
void 0&&s.call(h,"name")){let Z=h.name,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>2048){let I={};r===null?r=[I]:r.push(
I),e++}else if(l(Z)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=E===e}else
var v=!0;if(v){if(h.issuer!==void 0&&s.call(h,"issuer")){let E=h.issuer,T=e;if(e===T)if(typeof E=="string"){if(l(E)>2048){
let F={};r===null?r=[F]:r.push(F),e++}else if(l(E)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:
r.push(F),e++}var v=T===e}else var v=!0;if(v){if(h.subject!==void 0&&s.call(h,"subject")){let T=h.subject,I=e;if(e===I)if(typeof T==
"string"){if(l(T)>2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(T)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{
let q={};r===null?r=[q]:r.push(q),e++}var v=I===e}else var v=!0;if(v){if(h.claims!==void 0&&s.call(h,"claims")){let I=h.
claims,F=e;if(e===F)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){let R={};r===null?r=[R]:r.
push(R),e++}else{for(let R of Object.keys(I)){let D=e;if(e===D)if(typeof R=="string"){if(l(R)>1024){let G={};r===null?r=
[G]:r.push(G),e++}else if(l(R)<1){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var m=D===
e;if(!m){let G={};r===null?r=[G]:r.push(G),e++;break}}if(m)for(let R of Object.keys(I)){let D=I[R],G=e;if(e===G)if(Array.
isArray(D))if(D.length>1e4){let X={};r===null?r=[X]:r.push(X),e++}else{var g=!0;let X=D.length;for(let te=0;te<X;te++){let pe=D[te],
de=e;if(e===de)if(typeof pe=="string"){if(l(pe)>2048){let _e={};r===null?r=[_e]:r.push(_e),e++}else if(l(pe)<0){let _e={};
r===null?r=[_e]:r.push(_e),e++}}else{let _e={};r===null?r=[_e]:r.push(_e),e++}var g=de===e;if(!g)break}}else{let X={};r===
null?r=[X]:r.push(X),e++}var u=G===e;if(!u)break}}else{let R={};r===null?r=[R]:r.push(R),e++}var v=F===e}else var v=!0;if(v)
if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let I=h.authenticatedAt,F=e;if(!(typeof I=="number"&&!(I%1)&&
!isNaN(I)&&isFinite(I))){let R={};r===null?r=[R]:r.push(R),e++}if(e===F&&typeof I=="number"&&isFinite(I)){if(I>253402300799||
isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}else if(I<0||isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}}var v=F===
e}else var v=!0}}}}}}}else{let C={};r===null?r=[C]:r.push(C),e++}var d=O===e;d&&(P=!0,A=0);let H=e;if(e===H)if(h&&typeof h==
"object"&&!Array.isArray(h)){let C;if((h.kind===void 0||!s.call(h,"kind"))&&(C="kind")||(h.issuer===void 0||!s.call(h,"i\
ssuer"))&&(C="issuer")||(h.claims===void 0||!s.call(h,"claims"))&&(C="claims")||(h.authenticatedAt===void 0||!s.call(h,"\
authenticatedAt"))&&(C="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let z of Object.keys(h))
if(!(z==="kind"||z==="issuer"||z==="claims"||z==="authenticatedAt")){let Z={};r===null?r=[Z]:r.push(Z),e++;break}if(W===
e){if(h.kind!==void 0&&s.call(h,"kind")){let z=h.kind,Z=e;if(typeof z!="string"){let T={};r===null?r=[T]:r.push(T),e++}if(z!==
"workload"){let T={};r===null?r=[T]:r.push(T),e++}var f=Z===e}else var f=!0;if(f){if(h.issuer!==void 0&&s.call(h,"issuer")){
let Z=h.issuer,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(Z)<0){let I={};
r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var f=E===e}else var f=!0;if(f){if(h.claims!==void 0&&
s.call(h,"claims")){let E=h.claims,T=e;if(e===T)if(E&&typeof E=="object"&&!Array.isArray(E))if(Object.keys(E).length>100){
let F={};r===null?r=[F]:r.push(F),e++}else{for(let F of Object.keys(E)){let q=e;if(e===q)if(typeof F=="string"){if(l(F)>
1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(F)<1){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?
r=[R]:r.push(R),e++}var y=q===e;if(!y){let R={};r===null?r=[R]:r.push(R),e++;break}}if(y)for(let F of Object.keys(E)){let q=E[F],
R=e;if(e===R)if(typeof q=="string"){if(l(q)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(q)<0){let D={};r===null?
r=[D]:r.push(D),e++}}else{let D={};r===null?r=[D]:r.push(D),e++}var _=R===e;if(!_)break}}else{let F={};r===null?r=[F]:r.
push(F),e++}var f=T===e}else var f=!0;if(f)if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let E=h.authenticatedAt,
T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let F={};r===null?r=[F]:r.push(F),e++}if(e===T&&typeof E==
"number"&&isFinite(E)){if(E>253402300799||isNaN(E)){let F={};r===null?r=[F]:r.push(F),e++}else if(E<0||isNaN(E)){let F={};
r===null?r=[F]:r.push(F),e++}}var f=T===e}else var f=!0}}}}}else{let C={};r===null?r=[C]:r.push(C),e++}var d=H===e;if(d&&
P?(P=!1,A=[A,1]):d&&(P=!0,A=1),P)e=p,r!==null&&(p?r.length=p:r=null);else{let C={};return r===null?r=[C]:r.push(C),e++,ke.
errors=r,!1}var t=b===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let b=i.tokenId,p=e;if(e===p)if(typeof b==
"string"){if(l(b)>2048)return ke.errors=[{}],!1;if(l(b)<0)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=p===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let p=i.resource,P=e;if(e===P)if(typeof p=="string"){
if(l(p)>2048)return ke.errors=[{}],!1;if(l(p)<0)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let P=i.role,A=e;if(e===A)if(typeof P=="string"){if(l(P)>2048)return ke.errors=
[{}],!1;if(l(P)<0)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let A=i.grant,O=e;if(e===O)if(typeof A=="string"){if(l(A)>2048)return ke.errors=[{}],!1;if(l(A)<0)return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let O=i.grantUntil,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ke.errors=[{}],!1;if(e===H&&
typeof O=="number"&&isFinite(O)){if(O>253402300799||isNaN(O))return ke.errors=[{}],!1;if(O<0||isNaN(O))return ke.errors=
[{}],!1}var t=H===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let H=i.bundle,B=e;if(e===B)if(H&&typeof H==
"object"&&!Array.isArray(H)){let W;if((H.revision===void 0||!s.call(H,"revision"))&&(W="revision")||(H.seq===void 0||!s.
call(H,"seq"))&&(W="seq")||(H.digest===void 0||!s.call(H,"digest"))&&(W="digest"))return ke.errors=[{}],!1;{let z=e;for(let Z of Object.
keys(H))if(!(Z==="revision"||Z==="seq"||Z==="digest"))return ke.errors=[{}],!1;if(z===e){if(H.revision!==void 0&&s.call(
H,"revision")){let Z=H.revision,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>73)return ke.errors=[{}],!1;if(l(Z)<1)return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var n=E===e}else var n=!0;if(n){if(H.seq!==void 0&&s.call(H,"seq")){let E=H.
seq,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return ke.errors=[{}],!1;if(e===T&&typeof E=="number"&&
isFinite(E)){if(E>9007199254740991||isNaN(E))return ke.errors=[{}],!1;if(E<0||isNaN(E))return ke.errors=[{}],!1}var n=T===
e}else var n=!0;if(n)if(H.digest!==void 0&&s.call(H,"digest")){let E=H.digest,T=e;if(e===e)if(typeof E=="string"){if(l(E)>
71)return ke.errors=[{}],!1;if(l(E)<71)return ke.errors=[{}],!1;if(!Qr.test(E))return ke.errors=[{}],!1}else return ke.errors=
[{}],!1;var n=T===e}else var n=!0}}}}else return ke.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(i.address!==void 0&&
s.call(i,"address")){let B=i.address,C=e;if(e===C)if(typeof B=="string"){if(l(B)>2048)return ke.errors=[{}],!1;if(l(B)<0)
return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,
"protocol")){let C=i.protocol,W=e;if(e===W)if(typeof C=="string"){if(l(C)>2048)return ke.errors=[{}],!1;if(l(C)<0)return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"applic\
ation")){let W=i.application,z=e;if(e===z)if(typeof W=="string"){if(l(W)>2048)return ke.errors=[{}],!1;if(l(W)<0)return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let z=e;
if(typeof i.trial!="boolean")return ke.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let Z=i.kid,E=e;if(e===e)if(typeof Z=="string"){if(l(Z)>128)return ke.errors=[{}],!1;if(l(Z)<1)return ke.errors=[{}],!1;
if(!xr.test(Z))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=E===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let Z=i.sig,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>86)return ke.errors=[{}],!1;if(l(Z)<86)return ke.
errors=[{}],!1;if(!Kr.test(Z))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=E===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return ke.errors=[{}],!1;return ke.errors=r,e===0}var ks={type:"object",additionalProperties:!1,required:["v","n","at","\
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
Ys={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function Hr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.bytes===void 0||!s.call(
i,"bytes"))&&(v="bytes")||(i.digest===void 0||!s.call(i,"digest"))&&(v="digest"))return Hr.errors=[{}],!1;{let m=e;for(let g of Object.
keys(i))if(!(g==="bytes"||g==="digest"))return Hr.errors=[{}],!1;if(m===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let g=i.
bytes,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Hr.errors=[{}],!1;if(e===u&&typeof g=="number"&&
isFinite(g)){if(g>9007199254740991||isNaN(g))return Hr.errors=[{}],!1;if(g<0||isNaN(g))return Hr.errors=[{}],!1}var t=u===
e}else var t=!0;if(t)if(i.digest!==void 0&&s.call(i,"digest")){let g=i.digest,u=e;if(e===e)if(typeof g=="string"){if(l(g)>
71)return Hr.errors=[{}],!1;if(l(g)<71)return Hr.errors=[{}],!1;if(!Qr.test(g))return Hr.errors=[{}],!1}else return Hr.errors=
[{}],!1;var t=u===e}else var t=!0}}}else return Hr.errors=[{}],!1;return Hr.errors=r,e===0}var et={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function lr(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let _;if((i.kinds===void 0||!s.call(i,"kinds"))&&(_="kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(_=
"tags")||(i.reads===void 0||!s.call(i,"reads"))&&(_="reads")||(i.writes===void 0||!s.call(i,"writes"))&&(_="writes")||(i.
masked===void 0||!s.call(i,"masked"))&&(_="masked"))return lr.errors=[{}],!1;{let d=e;for(let n of Object.keys(i))if(!(n===
"kinds"||n==="tags"||n==="reads"||n==="writes"||n==="functions"||n==="lookups"||n==="masked"))return lr.errors=[{}],!1;if(d===
e){if(i.kinds!==void 0&&s.call(i,"kinds")){let n=i.kinds,o=e;if(e===o)if(Array.isArray(n)){if(n.length>15)return lr.errors=
[{}],!1;{var t=!0;let k=n.length;for(let c=0;c<k;c++){let w=n[c],N=e;if(typeof w!="string")return lr.errors=[{}],!1;if(!(w===
"select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="l\
ock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return lr.errors=[{}],!1;var t=N===e;if(!t)break}}}else return lr.
errors=[{}],!1;var v=o===e}else var v=!0;if(v){if(i.tags!==void 0&&s.call(i,"tags")){let o=i.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return lr.errors=[{}],!1;{var m=!0;let c=o.length;for(let w=0;w<c;w++){let N=o[w],L=e;if(typeof N!=
"string")return lr.errors=[{}],!1;if(!(N==="create"||N==="alter"||N==="drop"||N==="grant-rights"||N==="alter-system"||N===
"alter-role"||N==="copy"||N==="copy-file"||N==="copy-program"||N==="explain-analyze"||N==="prepare"||N==="cursor"||N==="\
two-phase"||N==="without-condition"))return lr.errors=[{}],!1;var m=L===e;if(!m)break}}}else return lr.errors=[{}],!1;var v=a===
e}else var v=!0;if(v){if(i.reads!==void 0&&s.call(i,"reads")){let a=i.reads,k=e;if(e===k)if(Array.isArray(a)){if(a.length>
256)return lr.errors=[{}],!1;{var g=!0;let w=a.length;for(let N=0;N<w;N++){let L=a[N],$=e;if(e===$)if(typeof L=="string"){
if(l(L)>2048)return lr.errors=[{}],!1;if(l(L)<0)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var g=$===e;if(!g)
break}}}else return lr.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(i.writes!==void 0&&s.call(i,"writes")){let k=i.
writes,c=e;if(e===c)if(Array.isArray(k)){if(k.length>256)return lr.errors=[{}],!1;{var u=!0;let N=k.length;for(let L=0;L<
N;L++){let $=k[L],x=e;if(e===x)if(typeof $=="string"){if(l($)>2048)return lr.errors=[{}],!1;if(l($)<0)return lr.errors=[
{}],!1}else return lr.errors=[{}],!1;var u=x===e;if(!u)break}}}else return lr.errors=[{}],!1;var v=c===e}else var v=!0;if(v){
if(i.functions!==void 0&&s.call(i,"functions")){let c=i.functions,w=e;if(e===w)if(Array.isArray(c)){if(c.length>256)return lr.
errors=[{}],!1;{var f=!0;let L=c.length;for(let $=0;$<L;$++){let x=c[$],j=e;if(e===j)if(typeof x=="string"){if(l(x)>2048)
return lr.errors=[{}],!1;if(l(x)<0)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var f=j===e;if(!f)break}}}else
return lr.errors=[{}],!1;var v=w===e}else var v=!0;if(v){if(i.lookups!==void 0&&s.call(i,"lookups")){let w=i.lookups,N=e;
if(e===N)if(Array.isArray(w)){if(w.length>256)return lr.errors=[{}],!1;{var y=!0;let $=w.length;for(let x=0;x<$;x++){let j=w[x],
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return lr.errors=[{}],!1;if(l(j)<0)return lr.errors=[{}],!1}else return lr.
errors=[{}],!1;var y=h===e;if(!y)break}}}else return lr.errors=[{}],!1;var v=N===e}else var v=!0;if(v)if(i.masked!==void 0&&
s.call(i,"masked")){let w=e;if(typeof i.masked!="boolean")return lr.errors=[{}],!1;var v=w===e}else var v=!0}}}}}}}}else
return lr.errors=[{}],!1;return lr.errors=r,e===0}function Or(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.code===void 0||!s.call(i,"code"))&&(v="\
code")||(i.message===void 0||!s.call(i,"message"))&&(v="message"))return Or.errors=[{}],!1;{let m=e;for(let g of Object.
keys(i))if(!(g==="code"||g==="message"))return Or.errors=[{}],!1;if(m===e){if(i.code!==void 0&&s.call(i,"code")){let g=i.
code,u=e;if(e===e)if(typeof g=="string"){if(l(g)>100)return Or.errors=[{}],!1;if(l(g)<1)return Or.errors=[{}],!1;if(!wi.
test(g))return Or.errors=[{}],!1}else return Or.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(
i,"message")){let g=i.message,u=e;if(e===u)if(typeof g=="string"){if(l(g)>4096)return Or.errors=[{}],!1;if(l(g)<1)return Or.
errors=[{}],!1}else return Or.errors=[{}],!1;var t=u===e}else var t=!0}}}else return Or.errors=[{}],!1;return Or.errors=
r,e===0}function Pe(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let f;if((i.v===void 0||!s.call(i,"v"))&&(f="v")||(i.n===void 0||!s.call(i,"n"))&&
(f="n")||(i.at===void 0||!s.call(i,"at"))&&(f="at")||(i.prev===void 0||!s.call(i,"prev"))&&(f="prev")||(i.type===void 0||
!s.call(i,"type"))&&(f="type")||(i.statement===void 0||!s.call(i,"statement"))&&(f="statement")||(i.text===void 0||!s.call(
i,"text"))&&(f="text")||(i.changed===void 0||!s.call(i,"changed"))&&(f="changed")||(i.parts===void 0||!s.call(i,"parts"))&&
(f="parts")||(i.decision===void 0||!s.call(i,"decision"))&&(f="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(f=
"reasons")||(i.revision===void 0||!s.call(i,"revision"))&&(f="revision"))return Pe.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(ks.properties,_))return Pe.errors=[{}],!1;if(y===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,d=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Pe.errors=[{}],!1;if(_!==1)return Pe.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.n,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Pe.errors=
[{}],!1;if(e===n&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Pe.errors=[{}],!1;if(d<1||isNaN(
d))return Pe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let n=i.at,o=e;if(e===o)if(typeof n==
"string"){if(l(n)>24)return Pe.errors=[{}],!1;if(l(n)<24)return Pe.errors=[{}],!1;if(!Cr.test(n))return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return Pe.errors=[{}],!1;if(l(o)<64)return Pe.errors=[{}],!1;if(!Ir.test(o))return Pe.
errors=[{}],!1}else return Pe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.
type,k=e;if(typeof a!="string")return Pe.errors=[{}],!1;if(a!=="statement")return Pe.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let k=i.statement,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&
isFinite(k)))return Pe.errors=[{}],!1;if(e===c&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return Pe.
errors=[{}],!1;if(k<1||isNaN(k))return Pe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.text!==void 0&&s.call(i,"t\
ext")){let c=i.text,w=e;if(e===w)if(typeof c=="string"){if(l(c)>131072)return Pe.errors=[{}],!1}else return Pe.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.textCut!==void 0&&s.call(i,"textCut")){let w=e;Hr(i.textCut,{instancePath:U+"/te\
xtCut",parentData:i,parentDataProperty:"textCut",rootData:V})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var t=w===
e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"changed")){let N=e;if(typeof i.changed!="boolean")return Pe.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.compiled!==void 0&&s.call(i,"compiled")){let L=i.compiled,$=e;if(e===e)if(typeof L==
"string"){if(l(L)>71)return Pe.errors=[{}],!1;if(l(L)<71)return Pe.errors=[{}],!1;if(!Qr.test(L))return Pe.errors=[{}],!1}else
return Pe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.prepared!==void 0&&s.call(i,"prepared")){let $=i.prepared,
x=e;if(e===x)if(typeof $=="string"){if(l($)>2048)return Pe.errors=[{}],!1;if(l($)<0)return Pe.errors=[{}],!1}else return Pe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.binds!==void 0&&s.call(i,"binds")){let x=i.binds,j=e;if(e===j)if(Array.
isArray(x)){if(x.length>1e3)return Pe.errors=[{}],!1;{var v=!0;let b=x.length;for(let p=0;p<b;p++){let P=x[p],A=e;if(e===
e)if(P&&typeof P=="object"&&!Array.isArray(P)){let H;if((P.value===void 0||!s.call(P,"value"))&&(H="value"))return Pe.errors=
[{}],!1;{let B=e;for(let C of Object.keys(P))if(!(C==="value"||C==="encoding"||C==="masked"||C==="bytes"))return Pe.errors=
[{}],!1;if(B===e){if(P.value!==void 0&&s.call(P,"value")){let C=P.value,W=e;if(typeof C!="string"&&C!==null)return Pe.errors=
[{}],!1;if(e===W&&typeof C=="string"&&l(C)>131072)return Pe.errors=[{}],!1;var m=W===e}else var m=!0;if(m){if(P.encoding!==
void 0&&s.call(P,"encoding")){let W=P.encoding,z=e;if(typeof W!="string")return Pe.errors=[{}],!1;if(W!=="base64")return Pe.
errors=[{}],!1;var m=z===e}else var m=!0;if(m){if(P.masked!==void 0&&s.call(P,"masked")){let z=e;if(typeof P.masked!="bo\
olean")return Pe.errors=[{}],!1;var m=z===e}else var m=!0;if(m)if(P.bytes!==void 0&&s.call(P,"bytes")){let z=P.bytes,Z=e;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return Pe.errors=[{}],!1;if(e===Z&&typeof z=="number"&&isFinite(
z)){if(z>9007199254740991||isNaN(z))return Pe.errors=[{}],!1;if(z<0||isNaN(z))return Pe.errors=[{}],!1}var m=Z===e}else var m=!0}}}}}else
return Pe.errors=[{}],!1;var v=A===e;if(!v)break}}}else return Pe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.bindCount!==
void 0&&s.call(i,"bindCount")){let j=i.bindCount,h=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Pe.
errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>65535||isNaN(j))return Pe.errors=[{}],!1;if(j<0||isNaN(j))
return Pe.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(i.parts!==void 0&&s.call(i,"parts")){let h=i.parts,b=e;if(e===
b)if(Array.isArray(h)){if(h.length>100)return Pe.errors=[{}],!1;{var g=!0;let P=h.length;for(let A=0;A<P;A++){let O=e;lr(
h[A],{instancePath:U+"/parts/"+A,parentData:h,parentDataProperty:A,rootData:V})||(r=r===null?lr.errors:r.concat(lr.errors),
e=r.length);var g=O===e;if(!g)break}}}else return Pe.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(i.partCount!==void 0&&
s.call(i,"partCount")){let b=i.partCount,p=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Pe.errors=[
{}],!1;if(e===p&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return Pe.errors=[{}],!1;if(b<0||isNaN(
b))return Pe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.namesCut!==void 0&&s.call(i,"namesCut")){let p=e;if(typeof i.
namesCut!="boolean")return Pe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){
let P=i.decision,A=e;if(typeof P!="string")return Pe.errors=[{}],!1;if(!(P==="allow"||P==="deny"||P==="hold"))return Pe.
errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let A=i.reasons,O=e;if(e===O)
if(Array.isArray(A)){if(A.length>16)return Pe.errors=[{}],!1;{var u=!0;let B=A.length;for(let C=0;C<B;C++){let W=e;Or(A[C],
{instancePath:U+"/reasons/"+C,parentData:A,parentDataProperty:C,rootData:V})||(r=r===null?Or.errors:r.concat(Or.errors),
e=r.length);var u=W===e;if(!u)break}}}else return Pe.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.revision!==void 0&&
s.call(i,"revision")){let O=i.revision,H=e;if(e===H)if(typeof O=="string"){if(l(O)>73)return Pe.errors=[{}],!1;if(l(O)<1)
return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let H=i.kid,B=e;if(e===e)if(typeof H=="string"){if(l(H)>128)return Pe.errors=[{}],!1;if(l(H)<1)return Pe.errors=[{}],!1;
if(!xr.test(H))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=B===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let H=i.sig,B=e;if(e===B)if(typeof H=="string"){if(l(H)>86)return Pe.errors=[{}],!1;if(l(H)<86)return Pe.
errors=[{}],!1;if(!Kr.test(H))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=B===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=r,e===0}var _s={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"A statement went so."},ws=new RegExp("^[0-9A-Z]{5}$","u"),rt={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function vi(i,{instancePath:U="",
parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let n;if((i.digest===void 0||!s.call(i,"digest"))&&(n="digest")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let a of Object.keys(i))if(a!=="digest"){let k={};r===null?r=[k]:r.push(k),e++;break}if(o===e&&i.digest!==
void 0&&s.call(i,"digest")){let a=i.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let k={};r===null?r=[k]:r.push(k),
e++}else if(l(a)<71){let k={};r===null?r=[k]:r.push(k),e++}else if(!Qr.test(a)){let k={};r===null?r=[k]:r.push(k),e++}}else{
let k={};r===null?r=[k]:r.push(k),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var d=g===e;d&&(v=!0,m=0);let u=e;if(e===
u)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.rows===void 0||!s.call(i,"rows"))&&(n="rows")){let o={};r===null?
r=[o]:r.push(o),e++}else{let o=e;for(let a of Object.keys(i))if(!(a==="rows"||a==="cut")){let k={};r===null?r=[k]:r.push(
k),e++;break}if(o===e){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,k=e;if(e===k)if(Array.isArray(a))if(a.length>1e4){
let w={};r===null?r=[w]:r.push(w),e++}else{var f=!0;let w=a.length;for(let N=0;N<w;N++){let L=a[N],$=e;if(e===$)if(Array.
isArray(L))if(L.length>2e3){let j={};r===null?r=[j]:r.push(j),e++}else{var y=!0;let j=L.length;for(let h=0;h<j;h++){let b=L[h],
p=e;if(typeof b!="string"&&b!==null){let A={};r===null?r=[A]:r.push(A),e++}if(e===p&&typeof b=="string"&&l(b)>131072){let A={};
r===null?r=[A]:r.push(A),e++}var y=p===e;if(!y)break}}else{let j={};r===null?r=[j]:r.push(j),e++}var f=$===e;if(!f)break}}else{
let w={};r===null?r=[w]:r.push(w),e++}var _=k===e}else var _=!0;if(_)if(i.cut!==void 0&&s.call(i,"cut")){let a=e;if(typeof i.
cut!="boolean"){let c={};r===null?r=[c]:r.push(c),e++}var _=a===e}else var _=!0}}}else{let n={};r===null?r=[n]:r.push(n),
e++}var d=u===e;if(d&&v?(v=!1,m=[m,1]):d&&(v=!0,m=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let n={};return r===null?
r=[n]:r.push(n),e++,vi.errors=r,!1}return vi.errors=r,e===0}function ge(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,
"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(u="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(u="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(u="by\
tes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(u="durationMs"))return ge.errors=[{}],!1;{let f=e;for(let y of Object.
keys(i))if(!s.call(_s.properties,y))return ge.errors=[{}],!1;if(f===e){if(i.v!==void 0&&s.call(i,"v")){let y=i.v,_=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ge.errors=[{}],!1;if(y!==1)return ge.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let _=i.n,d=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ge.errors=
[{}],!1;if(e===d&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return ge.errors=[{}],!1;if(_<1||isNaN(
_))return ge.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let d=i.at,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>24)return ge.errors=[{}],!1;if(l(d)<24)return ge.errors=[{}],!1;if(!Cr.test(d))return ge.errors=[{}],!1}else
return ge.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let n=i.prev,o=e;if(e===o)
if(typeof n=="string"){if(l(n)>64)return ge.errors=[{}],!1;if(l(n)<64)return ge.errors=[{}],!1;if(!Ir.test(n))return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let o=i.
type,a=e;if(typeof o!="string")return ge.errors=[{}],!1;if(o!=="outcome")return ge.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let a=i.statement,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return ge.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ge.
errors=[{}],!1;if(a<1||isNaN(a))return ge.errors=[{}],!1}var t=k===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"r\
ows")){let k=i.rows,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ge.errors=[{}],!1;if(e===c&&typeof k==
"number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return ge.errors=[{}],!1;if(k<0||isNaN(k))return ge.errors=[{}],!1}
var t=c===e}else var t=!0;if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let c=i.bytes,w=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return ge.errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(
c))return ge.errors=[{}],!1;if(c<0||isNaN(c))return ge.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(i.durationMs!==
void 0&&s.call(i,"durationMs")){let w=i.durationMs,N=e;if(e===N)if(typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return ge.errors=[{}],!1;if(w<0||isNaN(w))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"tag")){let N=i.tag,L=e;if(e===L)if(typeof N=="string"){if(l(N)>2048)return ge.
errors=[{}],!1;if(l(N)<0)return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.error!==
void 0&&s.call(i,"error")){let L=i.error,$=e;if(e===$)if(L&&typeof L=="object"&&!Array.isArray(L)){let j;if((L.sqlstate===
void 0||!s.call(L,"sqlstate"))&&(j="sqlstate"))return ge.errors=[{}],!1;{let h=e;for(let b of Object.keys(L))if(!(b==="s\
qlstate"||b==="message"))return ge.errors=[{}],!1;if(h===e){if(L.sqlstate!==void 0&&s.call(L,"sqlstate")){let b=L.sqlstate,
p=e;if(e===p)if(typeof b=="string"){if(l(b)>5)return ge.errors=[{}],!1;if(l(b)<5)return ge.errors=[{}],!1;if(!ws.test(b))
return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var v=p===e}else var v=!0;if(v)if(L.message!==void 0&&s.call(L,"m\
essage")){let b=L.message,p=e;if(e===p)if(typeof b=="string"){if(l(b)>2048)return ge.errors=[{}],!1;if(l(b)<0)return ge.
errors=[{}],!1}else return ge.errors=[{}],!1;var v=p===e}else var v=!0}}}else return ge.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(i.sent!==void 0&&s.call(i,"sent")){let $=i.sent,x=e;if(e===x)if($&&typeof $=="object"&&!Array.isArray($)){let h;
if(($.bytes===void 0||!s.call($,"bytes"))&&(h="bytes"))return ge.errors=[{}],!1;{let b=e;for(let p of Object.keys($))if(!(p===
"bytes"||p==="digest"))return ge.errors=[{}],!1;if(b===e){if($.bytes!==void 0&&s.call($,"bytes")){let p=$.bytes,P=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ge.errors=[{}],!1;if(e===P&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return ge.errors=[{}],!1;if(p<0||isNaN(p))return ge.errors=[{}],!1}var m=P===e}else var m=!0;if(m)if($.digest!==
void 0&&s.call($,"digest")){let p=$.digest,P=e;if(e===P)if(typeof p=="string"){if(l(p)>71)return ge.errors=[{}],!1;if(l(
p)<71)return ge.errors=[{}],!1;if(!Qr.test(p))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var m=P===e}else var m=!0}}}else
return ge.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.hidden!==void 0&&s.call(i,"hidden")){let x=i.hidden,j=e;if(e===
j)if(x&&typeof x=="object"&&!Array.isArray(x)){let b=e;for(let p of Object.keys(x))if(!(p==="credit-card"||p==="us-ssn"||
p==="email"||p==="iban"||p==="token"))return ge.errors=[{}],!1;if(b===e){if(x["credit-card"]!==void 0&&s.call(x,"credit-\
card")){let p=x["credit-card"],P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ge.errors=[{}],!1;if(e===
P&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ge.errors=[{}],!1;if(p<1||isNaN(p))return ge.
errors=[{}],!1}var g=P===e}else var g=!0;if(g){if(x["us-ssn"]!==void 0&&s.call(x,"us-ssn")){let P=x["us-ssn"],A=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ge.errors=[{}],!1;if(e===A&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||
isNaN(P))return ge.errors=[{}],!1;if(P<1||isNaN(P))return ge.errors=[{}],!1}var g=A===e}else var g=!0;if(g){if(x.email!==
void 0&&s.call(x,"email")){let A=x.email,O=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ge.errors=[
{}],!1;if(e===O&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return ge.errors=[{}],!1;if(A<1||isNaN(
A))return ge.errors=[{}],!1}var g=O===e}else var g=!0;if(g){if(x.iban!==void 0&&s.call(x,"iban")){let O=x.iban,H=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ge.errors=[{}],!1;if(e===H&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return ge.errors=[{}],!1;if(O<1||isNaN(O))return ge.errors=[{}],!1}var g=H===e}else var g=!0;if(g)if(x.token!==
void 0&&s.call(x,"token")){let O=x.token,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ge.errors=[
{}],!1;if(e===H&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return ge.errors=[{}],!1;if(O<1||isNaN(
O))return ge.errors=[{}],!1}var g=H===e}else var g=!0}}}}}else return ge.errors=[{}],!1;var t=j===e}else var t=!0;if(t){
if(i.result!==void 0&&s.call(i,"result")){let j=e;vi(i.result,{instancePath:U+"/result",parentData:i,parentDataProperty:"\
result",rootData:V})||(r=r===null?vi.errors:r.concat(vi.errors),e=r.length);var t=j===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let h=i.kid,b=e;if(e===e)if(typeof h=="string"){if(l(h)>128)return ge.errors=[{}],!1;if(l(h)<1)return ge.
errors=[{}],!1;if(!xr.test(h))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let h=i.sig,b=e;if(e===b)if(typeof h=="string"){if(l(h)>86)return ge.errors=[{}],!1;if(l(
h)<86)return ge.errors=[{}],!1;if(!Kr.test(h))return ge.errors=[{}],!1}else return ge.errors=[{}],!1;var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}else
return ge.errors=[{}],!1;return ge.errors=r,e===0}var As={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function Ue(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.v===void 0||!s.call(i,"v"))&&(m="v")||(i.
n===void 0||!s.call(i,"n"))&&(m="n")||(i.at===void 0||!s.call(i,"at"))&&(m="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(m="prev")||(i.type===void 0||!s.call(i,"type"))&&(m="type")||(i.revision===void 0||!s.call(i,"revision"))&&(m="revision")||
(i.decision===void 0||!s.call(i,"decision"))&&(m="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))
return Ue.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!s.call(As.properties,u))return Ue.errors=[{}],!1;if(g===
e){if(i.v!==void 0&&s.call(i,"v")){let u=i.v,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ue.errors=
[{}],!1;if(u!==1)return Ue.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let f=i.n,y=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ue.errors=[{}],!1;if(e===y&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return Ue.errors=[{}],!1;if(f<1||isNaN(f))return Ue.errors=[{}],!1}var t=y===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let y=i.at,_=e;if(e===_)if(typeof y=="string"){if(l(y)>24)return Ue.errors=[{}],
!1;if(l(y)<24)return Ue.errors=[{}],!1;if(!Cr.test(y))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=_===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let _=i.prev,d=e;if(e===d)if(typeof _=="string"){if(l(_)>64)return Ue.
errors=[{}],!1;if(l(_)<64)return Ue.errors=[{}],!1;if(!Ir.test(_))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let d=i.type,n=e;if(typeof d!="string")return Ue.errors=
[{}],!1;if(d!=="redecide")return Ue.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"rev\
ision")){let n=i.revision,o=e;if(e===o)if(typeof n=="string"){if(l(n)>73)return Ue.errors=[{}],!1;if(l(n)<1)return Ue.errors=
[{}],!1}else return Ue.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,"seq")){let o=i.seq,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ue.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Ue.errors=[{}],!1;if(o<0||isNaN(o))return Ue.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.digest!==void 0&&s.call(i,"digest")){let a=i.digest,k=e;if(e===e)if(typeof a=="string"){if(l(a)>71)return Ue.
errors=[{}],!1;if(l(a)<71)return Ue.errors=[{}],!1;if(!Qr.test(a))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let k=i.decision,c=e;if(typeof k!="string")
return Ue.errors=[{}],!1;if(!(k==="allow"||k==="deny"))return Ue.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let c=i.reasons,w=e;if(e===w)if(Array.isArray(c)){if(c.length>16)return Ue.errors=[{}],!1;{
var v=!0;let L=c.length;for(let $=0;$<L;$++){let x=e;Or(c[$],{instancePath:U+"/reasons/"+$,parentData:c,parentDataProperty:$,
rootData:V})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var v=x===e;if(!v)break}}}else return Ue.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let w=i.kid,N=e;if(e===e)if(typeof w=="string"){if(l(
w)>128)return Ue.errors=[{}],!1;if(l(w)<1)return Ue.errors=[{}],!1;if(!xr.test(w))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let w=i.sig,N=e;if(e===N)if(typeof w==
"string"){if(l(w)>86)return Ue.errors=[{}],!1;if(l(w)<86)return Ue.errors=[{}],!1;if(!Kr.test(w))return Ue.errors=[{}],!1}else
return Ue.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}else return Ue.errors=[{}],!1;return Ue.errors=r,e===0}function dr(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||
!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="\
type")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return dr.errors=[{}],
!1;{let m=e;for(let g of Object.keys(i))if(!(g==="v"||g==="n"||g==="at"||g==="prev"||g==="type"||g==="kid"||g==="sig"))return dr.
errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return dr.errors=[{}],!1;if(g!==1)return dr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return dr.errors=[{}],!1;if(e===f&&typeof u==
"number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return dr.errors=[{}],!1;if(u<1||isNaN(u))return dr.errors=[{}],!1}
var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>
24)return dr.errors=[{}],!1;if(l(f)<24)return dr.errors=[{}],!1;if(!Cr.test(f))return dr.errors=[{}],!1}else return dr.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="st\
ring"){if(l(y)>64)return dr.errors=[{}],!1;if(l(y)<64)return dr.errors=[{}],!1;if(!Ir.test(y))return dr.errors=[{}],!1}else
return dr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!=
"string")return dr.errors=[{}],!1;if(_!=="head")return dr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let d=i.kid,n=e;if(e===e)if(typeof d=="string"){if(l(d)>128)return dr.errors=[{}],!1;if(l(d)<1)return dr.
errors=[{}],!1;if(!xr.test(d))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let d=i.sig,n=e;if(e===n)if(typeof d=="string"){if(l(d)>86)return dr.errors=[{}],!1;if(l(
d)<86)return dr.errors=[{}],!1;if(!Kr.test(d))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else
return dr.errors=[{}],!1;return dr.errors=r,e===0}var js={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 it."}},description:"The session ended."};function Ze(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.
n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.reason===void 0||!s.call(i,"reason"))&&(v="reason")||(i.
statements===void 0||!s.call(i,"statements"))&&(v="statements")||(i.rows===void 0||!s.call(i,"rows"))&&(v="rows")||(i.bytes===
void 0||!s.call(i,"bytes"))&&(v="bytes"))return Ze.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(js.properties,
g))return Ze.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return Ze.errors=[{}],!1;if(g!==1)return Ze.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ze.errors=[{}],!1;if(e===f&&
typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return Ze.errors=[{}],!1;if(u<1||isNaN(u))return Ze.errors=
[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){
if(l(f)>24)return Ze.errors=[{}],!1;if(l(f)<24)return Ze.errors=[{}],!1;if(!Cr.test(f))return Ze.errors=[{}],!1}else return Ze.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y==
"string"){if(l(y)>64)return Ze.errors=[{}],!1;if(l(y)<64)return Ze.errors=[{}],!1;if(!Ir.test(y))return Ze.errors=[{}],!1}else
return Ze.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!=
"string")return Ze.errors=[{}],!1;if(_!=="session-end")return Ze.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.reason!==
void 0&&s.call(i,"reason")){let d=i.reason,n=e;if(e===e)if(typeof d=="string"){if(l(d)>100)return Ze.errors=[{}],!1;if(l(
d)<1)return Ze.errors=[{}],!1;if(!wi.test(d))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.message!==void 0&&s.call(i,"message")){let n=i.message,o=e;if(e===o)if(typeof n=="string"){if(l(n)>2048)return Ze.
errors=[{}],!1;if(l(n)<0)return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.statements!==
void 0&&s.call(i,"statements")){let o=i.statements,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ze.
errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ze.errors=[{}],!1;if(o<
0||isNaN(o))return Ze.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,
k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ze.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return Ze.errors=[{}],!1;if(a<0||isNaN(a))return Ze.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let k=i.bytes,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return Ze.errors=[{}],!1;if(e===c&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return Ze.errors=[{}],
!1;if(k<0||isNaN(k))return Ze.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let c=i.
kid,w=e;if(e===e)if(typeof c=="string"){if(l(c)>128)return Ze.errors=[{}],!1;if(l(c)<1)return Ze.errors=[{}],!1;if(!xr.test(
c))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let c=i.sig,w=e;if(e===w)if(typeof c=="string"){if(l(c)>86)return Ze.errors=[{}],!1;if(l(c)<86)return Ze.errors=[{}],
!1;if(!Kr.test(c))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}else return Ze.
errors=[{}],!1;return Ze.errors=r,e===0}var xs={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function ze(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.v===void 0||!s.call(i,"v"))&&(g="v")||(i.n===void 0||!s.call(
i,"n"))&&(g="n")||(i.at===void 0||!s.call(i,"at"))&&(g="at")||(i.prev===void 0||!s.call(i,"prev"))&&(g="prev")||(i.type===
void 0||!s.call(i,"type"))&&(g="type")||(i.journal===void 0||!s.call(i,"journal"))&&(g="journal")||(i.after===void 0||!s.
call(i,"after"))&&(g="after")||(i.kid===void 0||!s.call(i,"kid"))&&(g="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(g="si\
g"))return ze.errors=[{}],!1;{let u=e;for(let f of Object.keys(i))if(!s.call(xs.properties,f))return ze.errors=[{}],!1;if(u===
e){if(i.v!==void 0&&s.call(i,"v")){let f=i.v,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ze.errors=
[{}],!1;if(f!==1)return ze.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,_=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ze.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return ze.errors=[{}],!1;if(y<1||isNaN(y))return ze.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let _=i.at,d=e;if(e===d)if(typeof _=="string"){if(l(_)>24)return ze.errors=[{}],
!1;if(l(_)<24)return ze.errors=[{}],!1;if(!Cr.test(_))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let d=i.prev,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return ze.
errors=[{}],!1;if(l(d)<64)return ze.errors=[{}],!1;if(!Ir.test(d))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let n=i.type,o=e;if(typeof n!="string")return ze.errors=
[{}],!1;if(n!=="journal-start")return ze.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let o=i.journal,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return ze.errors=[{}],!1;if(l(o)<8)return ze.
errors=[{}],!1;if(!Br.test(o))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let a=i.after,k=e;if(e===k)if(Array.isArray(a)){if(a.length>64)return ze.errors=[{}],
!1;{var v=!0;let w=a.length;for(let N=0;N<w;N++){let L=a[N],$=e;if(e===$)if(L&&typeof L=="object"&&!Array.isArray(L)){let j;
if((L.journal===void 0||!s.call(L,"journal"))&&(j="journal")||(L.lines===void 0||!s.call(L,"lines"))&&(j="lines")||(L.head===
void 0||!s.call(L,"head"))&&(j="head"))return ze.errors=[{}],!1;{let h=e;for(let b of Object.keys(L))if(!(b==="journal"||
b==="lines"||b==="head"))return ze.errors=[{}],!1;if(h===e){if(L.journal!==void 0&&s.call(L,"journal")){let b=L.journal,
p=e;if(e===p)if(typeof b=="string"){if(l(b)>64)return ze.errors=[{}],!1;if(l(b)<8)return ze.errors=[{}],!1;if(!Br.test(b))
return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var m=p===e}else var m=!0;if(m){if(L.lines!==void 0&&s.call(L,"li\
nes")){let p=L.lines,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ze.errors=[{}],!1;if(e===P&&typeof p==
"number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return ze.errors=[{}],!1;if(p<0||isNaN(p))return ze.errors=[{}],!1}
var m=P===e}else var m=!0;if(m)if(L.head!==void 0&&s.call(L,"head")){let p=L.head,P=e;if(e===P)if(typeof p=="string"){if(l(
p)>64)return ze.errors=[{}],!1;if(l(p)<64)return ze.errors=[{}],!1;if(!Ir.test(p))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var m=P===e}else var m=!0}}}}else return ze.errors=[{}],!1;var v=$===e;if(!v)break}}}else return ze.errors=
[{}],!1;var t=k===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let k=i.kid,c=e;if(e===e)if(typeof k=="strin\
g"){if(l(k)>128)return ze.errors=[{}],!1;if(l(k)<1)return ze.errors=[{}],!1;if(!xr.test(k))return ze.errors=[{}],!1}else
return ze.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let k=i.sig,c=e;if(e===c)if(typeof k==
"string"){if(l(k)>86)return ze.errors=[{}],!1;if(l(k)<86)return ze.errors=[{}],!1;if(!Kr.test(k))return ze.errors=[{}],!1}else
return ze.errors=[{}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=r,e===0}var Ns={
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
ssion's file exists."};function ir(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||
!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||
(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.session===void 0||!s.call(i,"session"))&&(v="session")||(i.start===
void 0||!s.call(i,"start"))&&(v="start")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(v="sig"))return ir.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(Ns.properties,g))return ir.errors=[{}],
!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ir.
errors=[{}],!1;if(g!==1)return ir.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.
n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ir.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return ir.errors=[{}],!1;if(u<1||isNaN(u))return ir.errors=[{}],!1}var t=f===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return ir.errors=[{}],
!1;if(l(f)<24)return ir.errors=[{}],!1;if(!Cr.test(f))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return ir.
errors=[{}],!1;if(l(y)<64)return ir.errors=[{}],!1;if(!Ir.test(y))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!="string")return ir.errors=
[{}],!1;if(_!=="session-opened")return ir.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let d=i.session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return ir.errors=[{}],!1;if(l(d)<8)return ir.
errors=[{}],!1;if(!Br.test(d))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let n=i.start,o=e;if(e===o)if(typeof n=="string"){if(l(n)>64)return ir.errors=[{}],!1;
if(l(n)<64)return ir.errors=[{}],!1;if(!Ir.test(n))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return ir.
errors=[{}],!1;if(l(o)<1)return ir.errors=[{}],!1;if(!xr.test(o))return ir.errors=[{}],!1}else return ir.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let o=i.sig,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>86)return ir.errors=[{}],!1;if(l(o)<86)return ir.errors=[{}],!1;if(!Kr.test(o))return ir.errors=[{}],!1}else return ir.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return ir.errors=[{}],!1;return ir.errors=r,e===0}var $s={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ge(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.session===void 0||
!s.call(i,"session"))&&(v="session")||(i.lines===void 0||!s.call(i,"lines"))&&(v="lines")||(i.head===void 0||!s.call(i,"\
head"))&&(v="head")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return Ge.
errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call($s.properties,g))return Ge.errors=[{}],!1;if(m===e){if(i.
v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ge.errors=[{}],
!1;if(g!==1)return Ge.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ge.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return Ge.errors=[{}],!1;if(u<1||isNaN(u))return Ge.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return Ge.errors=[{}],!1;if(l(f)<24)return Ge.
errors=[{}],!1;if(!Cr.test(f))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return Ge.errors=[{}],!1;if(l(
y)<64)return Ge.errors=[{}],!1;if(!Ir.test(y))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!="string")return Ge.errors=[{}],!1;if(_!=="sess\
ion-closed")return Ge.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.
session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)return Ge.errors=[{}],!1;if(l(d)<8)return Ge.errors=[{}],!1;if(!Br.
test(d))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let n=i.lines,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ge.errors=[{}],!1;if(e===o&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Ge.errors=[{}],!1;if(n<0||isNaN(n))return Ge.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let o=i.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return Ge.errors=[{}],!1;if(l(o)<64)return Ge.errors=[{}],!1;if(!Ir.test(o))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Ge.errors=[{}],!1;if(l(a)<1)return Ge.errors=[{}],!1;if(!xr.test(a))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a==
"string"){if(l(a)>86)return Ge.errors=[{}],!1;if(l(a)<86)return Ge.errors=[{}],!1;if(!Kr.test(a))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}var Ps={
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
n."};function Je(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&
(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||
!s.call(i,"type"))&&(v="type")||(i.session===void 0||!s.call(i,"session"))&&(v="session")||(i.lines===void 0||!s.call(i,
"lines"))&&(v="lines")||(i.head===void 0||!s.call(i,"head"))&&(v="head")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return Je.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(Ps.
properties,g))return Je.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&
!(g%1)&&!isNaN(g)&&isFinite(g)))return Je.errors=[{}],!1;if(g!==1)return Je.errors=[{}],!1;var t=u===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Je.errors=
[{}],!1;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return Je.errors=[{}],!1;if(u<1||isNaN(
u))return Je.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f==
"string"){if(l(f)>24)return Je.errors=[{}],!1;if(l(f)<24)return Je.errors=[{}],!1;if(!Cr.test(f))return Je.errors=[{}],!1}else
return Je.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)
if(typeof y=="string"){if(l(y)>64)return Je.errors=[{}],!1;if(l(y)<64)return Je.errors=[{}],!1;if(!Ir.test(y))return Je.
errors=[{}],!1}else return Je.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.
type,d=e;if(typeof _!="string")return Je.errors=[{}],!1;if(_!=="session-failed")return Je.errors=[{}],!1;var t=d===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let d=i.session,n=e;if(e===n)if(typeof d=="string"){if(l(d)>64)
return Je.errors=[{}],!1;if(l(d)<8)return Je.errors=[{}],!1;if(!Br.test(d))return Je.errors=[{}],!1}else return Je.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let n=i.lines,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return Je.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return Je.errors=[{}],!1;if(n<0||isNaN(n))return Je.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let o=i.head,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return Je.errors=[{}],!1;if(l(o)<64)
return Je.errors=[{}],!1;if(!Ir.test(o))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Je.errors=[
{}],!1;if(l(a)<1)return Je.errors=[{}],!1;if(!xr.test(a))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=k===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a=="string"){if(l(a)>86)return Je.
errors=[{}],!1;if(l(a)<86)return Je.errors=[{}],!1;if(!Kr.test(a))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;
var t=k===e}else var t=!0}}}}}}}}}}}else return Je.errors=[{}],!1;return Je.errors=r,e===0}var Os={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function er(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(v="grant")||(i.use===void 0||!s.call(i,"use"))&&(v="use")||(i.of===void 0||!s.call(i,"of"))&&(v="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return er.errors=[{}],!1;{let m=e;
for(let g of Object.keys(i))if(!s.call(Os.properties,g))return er.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){
let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return er.errors=[{}],!1;if(g!==1)return er.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return er.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return er.
errors=[{}],!1;if(u<1||isNaN(u))return er.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return er.errors=[{}],!1;if(l(f)<24)return er.errors=[{}],!1;if(!Cr.
test(f))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return er.errors=[{}],!1;if(l(y)<64)return er.errors=
[{}],!1;if(!Ir.test(y))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!="string")return er.errors=[{}],!1;if(_!=="claim")return er.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let d=i.grant,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>2048)return er.errors=[{}],!1;if(l(d)<0)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let n=i.use,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return er.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n))return er.errors=[{}],!1;if(n<
1||isNaN(n))return er.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let o=i.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return er.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return er.errors=[{}],!1;if(o<1||isNaN(o))return er.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return er.errors=[{}],!1;if(l(a)<1)return er.
errors=[{}],!1;if(!xr.test(a))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a=="string"){if(l(a)>86)return er.errors=[{}],!1;if(l(
a)<86)return er.errors=[{}],!1;if(!Kr.test(a))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}else
return er.errors=[{}],!1;return er.errors=r,e===0}var Ls={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Ke(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.
v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.address===void 0||
!s.call(i,"address"))&&(o="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(o="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(o="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(o="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(o="sig"))return Ke.errors=[{}],!1;{let a=e;for(let k of Object.keys(i))if(!s.call(Ls.properties,k))return Ke.errors=[{}],
!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ke.
errors=[{}],!1;if(k!==1)return Ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.
n,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ke.errors=[{}],!1;if(e===w&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Ke.errors=[{}],!1;if(c<1||isNaN(c))return Ke.errors=[{}],!1}var t=w===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w=="string"){if(l(w)>24)return Ke.errors=[{}],
!1;if(l(w)<24)return Ke.errors=[{}],!1;if(!Cr.test(w))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,L=e;if(e===L)if(typeof N=="string"){if(l(N)>64)return Ke.
errors=[{}],!1;if(l(N)<64)return Ke.errors=[{}],!1;if(!Ir.test(N))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;
var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.type,$=e;if(typeof L!="string")return Ke.errors=
[{}],!1;if(L!=="refusal")return Ke.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let $=i.address,x=e;if(e===x)if(typeof $=="string"){if(l($)>2048)return Ke.errors=[{}],!1;if(l($)<0)return Ke.errors=
[{}],!1}else return Ke.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let x=i.
protocol,j=e;if(e===j)if(typeof x=="string"){if(l(x)>2048)return Ke.errors=[{}],!1;if(l(x)<0)return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let j=i.resource,
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Ke.errors=[{}],!1;if(l(j)<0)return Ke.errors=[{}],!1}else return Ke.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let h=i.role,b=e;if(e===b)if(typeof h==
"string"){if(l(h)>2048)return Ke.errors=[{}],!1;if(l(h)<0)return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=b===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let b=i.subject,p=e,P=e,A=!1,O=null,H=e;if(e===H)if(b&&
typeof b=="object"&&!Array.isArray(b)){let W;if((b.kind===void 0||!s.call(b,"kind"))&&(W="kind")||(b.name===void 0||!s.call(
b,"name"))&&(W="name")||(b.issuer===void 0||!s.call(b,"issuer"))&&(W="issuer")||(b.subject===void 0||!s.call(b,"subject"))&&
(W="subject")||(b.claims===void 0||!s.call(b,"claims"))&&(W="claims")||(b.authenticatedAt===void 0||!s.call(b,"authentic\
atedAt"))&&(W="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let Z of Object.keys(b))if(!(Z===
"kind"||Z==="name"||Z==="issuer"||Z==="subject"||Z==="claims"||Z==="authenticatedAt")){let E={};r===null?r=[E]:r.push(E),
e++;break}if(z===e){if(b.kind!==void 0&&s.call(b,"kind")){let Z=b.kind,E=e;if(typeof Z!="string"){let I={};r===null?r=[I]:
r.push(I),e++}if(Z!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var v=E===e}else var v=!0;if(v){if(b.name!==void 0&&s.
call(b,"name")){let E=b.name,T=e;if(e===T)if(typeof E=="string"){if(l(E)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
E)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var v=T===e}else var v=!0;if(v){
if(b.issuer!==void 0&&s.call(b,"issuer")){let T=b.issuer,I=e;if(e===I)if(typeof T=="string"){if(l(T)>2048){let q={};r===
null?r=[q]:r.push(q),e++}else if(l(T)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}
var v=I===e}else var v=!0;if(v){if(b.subject!==void 0&&s.call(b,"subject")){let I=b.subject,F=e;if(e===F)if(typeof I=="s\
tring"){if(l(I)>2048){let R={};r===null?r=[R]:r.push(R),e++}else if(l(I)<0){let R={};r===null?r=[R]:r.push(R),e++}}else{
let R={};r===null?r=[R]:r.push(R),e++}var v=F===e}else var v=!0;if(v){if(b.claims!==void 0&&s.call(b,"claims")){let F=b.
claims,q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let D={};r===null?r=[D]:r.
push(D),e++}else{for(let D of Object.keys(F)){let G=e;if(e===G)if(typeof D=="string"){if(l(D)>1024){let X={};r===null?r=
[X]:r.push(X),e++}else if(l(D)<1){let X={};r===null?r=[X]:r.push(X),e++}}else{let X={};r===null?r=[X]:r.push(X),e++}var m=G===
e;if(!m){let X={};r===null?r=[X]:r.push(X),e++;break}}if(m)for(let D of Object.keys(F)){let G=F[D],X=e;if(e===X)if(Array.
isArray(G))if(G.length>1e4){let te={};r===null?r=[te]:r.push(te),e++}else{var g=!0;let te=G.length;for(let pe=0;pe<te;pe++){
let de=G[pe],M=e;if(e===M)if(typeof de=="string"){if(l(de)>2048){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}else if(l(de)<
0){let Fe={};r===null?r=[Fe]:r.push(Fe),e++}}else{let Fe={};r===null?r=[Fe]:r.push(Fe),e++}var g=M===e;if(!g)break}}else{
let te={};r===null?r=[te]:r.push(te),e++}var u=X===e;if(!u)break}}else{let D={};r===null?r=[D]:r.push(D),e++}var v=q===e}else
var v=!0;if(v)if(b.authenticatedAt!==void 0&&s.call(b,"authenticatedAt")){let F=b.authenticatedAt,q=e;if(!(typeof F=="nu\
mber"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let D={};r===null?r=[D]:r.push(D),e++}if(e===q&&typeof F=="number"&&isFinite(F)){
if(F>253402300799||isNaN(F)){let D={};r===null?r=[D]:r.push(D),e++}else if(F<0||isNaN(F)){let D={};r===null?r=[D]:r.push(
D),e++}}var v=q===e}else var v=!0}}}}}}}else{let W={};r===null?r=[W]:r.push(W),e++}var d=H===e;d&&(A=!0,O=0);let B=e;if(e===
B)if(b&&typeof b=="object"&&!Array.isArray(b)){let W;if((b.kind===void 0||!s.call(b,"kind"))&&(W="kind")||(b.issuer===void 0||
!s.call(b,"issuer"))&&(W="issuer")||(b.claims===void 0||!s.call(b,"claims"))&&(W="claims")||(b.authenticatedAt===void 0||
!s.call(b,"authenticatedAt"))&&(W="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let Z of Object.
keys(b))if(!(Z==="kind"||Z==="issuer"||Z==="claims"||Z==="authenticatedAt")){let E={};r===null?r=[E]:r.push(E),e++;break}
if(z===e){if(b.kind!==void 0&&s.call(b,"kind")){let Z=b.kind,E=e;if(typeof Z!="string"){let I={};r===null?r=[I]:r.push(I),
e++}if(Z!=="workload"){let I={};r===null?r=[I]:r.push(I),e++}var f=E===e}else var f=!0;if(f){if(b.issuer!==void 0&&s.call(
b,"issuer")){let E=b.issuer,T=e;if(e===T)if(typeof E=="string"){if(l(E)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
E)<0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var f=T===e}else var f=!0;if(f){
if(b.claims!==void 0&&s.call(b,"claims")){let T=b.claims,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.
keys(T).length>100){let q={};r===null?r=[q]:r.push(q),e++}else{for(let q of Object.keys(T)){let R=e;if(e===R)if(typeof q==
"string"){if(l(q)>1024){let D={};r===null?r=[D]:r.push(D),e++}else if(l(q)<1){let D={};r===null?r=[D]:r.push(D),e++}}else{
let D={};r===null?r=[D]:r.push(D),e++}var y=R===e;if(!y){let D={};r===null?r=[D]:r.push(D),e++;break}}if(y)for(let q of Object.
keys(T)){let R=T[q],D=e;if(e===D)if(typeof R=="string"){if(l(R)>2048){let G={};r===null?r=[G]:r.push(G),e++}else if(l(R)<
0){let G={};r===null?r=[G]:r.push(G),e++}}else{let G={};r===null?r=[G]:r.push(G),e++}var _=D===e;if(!_)break}}else{let q={};
r===null?r=[q]:r.push(q),e++}var f=I===e}else var f=!0;if(f)if(b.authenticatedAt!==void 0&&s.call(b,"authenticatedAt")){
let T=b.authenticatedAt,I=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let q={};r===null?r=[q]:r.push(q),
e++}if(e===I&&typeof T=="number"&&isFinite(T)){if(T>253402300799||isNaN(T)){let q={};r===null?r=[q]:r.push(q),e++}else if(T<
0||isNaN(T)){let q={};r===null?r=[q]:r.push(q),e++}}var f=I===e}else var f=!0}}}}}else{let W={};r===null?r=[W]:r.push(W),
e++}var d=B===e;if(d&&A?(A=!1,O=[O,1]):d&&(A=!0,O=1),A)e=P,r!==null&&(P?r.length=P:r=null);else{let W={};return r===null?
r=[W]:r.push(W),e++,Ke.errors=r,!1}var t=p===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let p=i.reasons,
P=e;if(e===P)if(Array.isArray(p)){if(p.length>16)return Ke.errors=[{}],!1;{var n=!0;let O=p.length;for(let H=0;H<O;H++){
let B=e;Or(p[H],{instancePath:U+"/reasons/"+H,parentData:p,parentDataProperty:H,rootData:V})||(r=r===null?Or.errors:r.concat(
Or.errors),e=r.length);var n=B===e;if(!n)break}}}else return Ke.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.kid!==
void 0&&s.call(i,"kid")){let P=i.kid,A=e;if(e===e)if(typeof P=="string"){if(l(P)>128)return Ke.errors=[{}],!1;if(l(P)<1)
return Ke.errors=[{}],!1;if(!xr.test(P))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=A===e}else var t=!0;
if(t)if(i.sig!==void 0&&s.call(i,"sig")){let P=i.sig,A=e;if(e===A)if(typeof P=="string"){if(l(P)>86)return Ke.errors=[{}],
!1;if(l(P)<86)return Ke.errors=[{}],!1;if(!Kr.test(P))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=A===e}else
var t=!0}}}}}}}}}}}}}}else return Ke.errors=[{}],!1;return Ke.errors=r,e===0}var Fs={type:"object",additionalProperties:!1,
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
ne before it."}},description:"A token was issued."};function Ie(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.v===void 0||!s.call(i,
"v"))&&(o="v")||(i.n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.address===void 0||!s.call(i,"address"))&&
(o="address")||(i.subject===void 0||!s.call(i,"subject"))&&(o="subject")||(i.resource===void 0||!s.call(i,"resource"))&&
(o="resource")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&(o="tokenId")||(i.expiresAt===void 0||!s.call(i,"expiresAt"))&&
(o="expiresAt")||(i.bundle===void 0||!s.call(i,"bundle"))&&(o="bundle")||(i.kid===void 0||!s.call(i,"kid"))&&(o="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(o="sig"))return Ie.errors=[{}],!1;{let a=e;for(let k of Object.keys(i))if(!s.call(Fs.
properties,k))return Ie.errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,c=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k)))return Ie.errors=[{}],!1;if(k!==1)return Ie.errors=[{}],!1;var t=c===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let c=i.n,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ie.errors=
[{}],!1;if(e===w&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return Ie.errors=[{}],!1;if(c<1||isNaN(
c))return Ie.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w==
"string"){if(l(w)>24)return Ie.errors=[{}],!1;if(l(w)<24)return Ie.errors=[{}],!1;if(!Cr.test(w))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,L=e;if(e===L)
if(typeof N=="string"){if(l(N)>64)return Ie.errors=[{}],!1;if(l(N)<64)return Ie.errors=[{}],!1;if(!Ir.test(N))return Ie.
errors=[{}],!1}else return Ie.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let L=i.
type,$=e;if(typeof L!="string")return Ie.errors=[{}],!1;if(L!=="exchange")return Ie.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(i.address!==void 0&&s.call(i,"address")){let $=i.address,x=e;if(e===x)if(typeof $=="string"){if(l($)>2048)return Ie.
errors=[{}],!1;if(l($)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.subject!==
void 0&&s.call(i,"subject")){let x=i.subject,j=e,h=e,b=!1,p=null,P=e;if(e===P)if(x&&typeof x=="object"&&!Array.isArray(x)){
let H;if((x.kind===void 0||!s.call(x,"kind"))&&(H="kind")||(x.name===void 0||!s.call(x,"name"))&&(H="name")||(x.issuer===
void 0||!s.call(x,"issuer"))&&(H="issuer")||(x.subject===void 0||!s.call(x,"subject"))&&(H="subject")||(x.claims===void 0||
!s.call(x,"claims"))&&(H="claims")||(x.authenticatedAt===void 0||!s.call(x,"authenticatedAt"))&&(H="authenticatedAt")){let B={};
r===null?r=[B]:r.push(B),e++}else{let B=e;for(let C of Object.keys(x))if(!(C==="kind"||C==="name"||C==="issuer"||C==="su\
bject"||C==="claims"||C==="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++;break}if(B===e){if(x.kind!==void 0&&
s.call(x,"kind")){let C=x.kind,W=e;if(typeof C!="string"){let Z={};r===null?r=[Z]:r.push(Z),e++}if(C!=="user"){let Z={};
r===null?r=[Z]:r.push(Z),e++}var v=W===e}else var v=!0;if(v){if(x.name!==void 0&&s.call(x,"name")){let W=x.name,z=e;if(e===
z)if(typeof W=="string"){if(l(W)>2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(W)<0){let E={};r===null?r=[E]:r.push(
E),e++}}else{let E={};r===null?r=[E]:r.push(E),e++}var v=z===e}else var v=!0;if(v){if(x.issuer!==void 0&&s.call(x,"issue\
r")){let z=x.issuer,Z=e;if(e===Z)if(typeof z=="string"){if(l(z)>2048){let T={};r===null?r=[T]:r.push(T),e++}else if(l(z)<
0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var v=Z===e}else var v=!0;if(v){if(x.
subject!==void 0&&s.call(x,"subject")){let Z=x.subject,E=e;if(e===E)if(typeof Z=="string"){if(l(Z)>2048){let I={};r===null?
r=[I]:r.push(I),e++}else if(l(Z)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=E===
e}else var v=!0;if(v){if(x.claims!==void 0&&s.call(x,"claims")){let E=x.claims,T=e;if(e===T)if(E&&typeof E=="object"&&!Array.
isArray(E))if(Object.keys(E).length>100){let F={};r===null?r=[F]:r.push(F),e++}else{for(let F of Object.keys(E)){let q=e;
if(e===q)if(typeof F=="string"){if(l(F)>1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(F)<1){let R={};r===null?r=
[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var m=q===e;if(!m){let R={};r===null?r=[R]:r.push(R),e++;break}}
if(m)for(let F of Object.keys(E)){let q=E[F],R=e;if(e===R)if(Array.isArray(q))if(q.length>1e4){let D={};r===null?r=[D]:r.
push(D),e++}else{var g=!0;let D=q.length;for(let G=0;G<D;G++){let X=q[G],te=e;if(e===te)if(typeof X=="string"){if(l(X)>2048){
let de={};r===null?r=[de]:r.push(de),e++}else if(l(X)<0){let de={};r===null?r=[de]:r.push(de),e++}}else{let de={};r===null?
r=[de]:r.push(de),e++}var g=te===e;if(!g)break}}else{let D={};r===null?r=[D]:r.push(D),e++}var u=R===e;if(!u)break}}else{
let F={};r===null?r=[F]:r.push(F),e++}var v=T===e}else var v=!0;if(v)if(x.authenticatedAt!==void 0&&s.call(x,"authentica\
tedAt")){let E=x.authenticatedAt,T=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let F={};r===null?r=[F]:r.
push(F),e++}if(e===T&&typeof E=="number"&&isFinite(E)){if(E>253402300799||isNaN(E)){let F={};r===null?r=[F]:r.push(F),e++}else if(E<
0||isNaN(E)){let F={};r===null?r=[F]:r.push(F),e++}}var v=T===e}else var v=!0}}}}}}}else{let H={};r===null?r=[H]:r.push(
H),e++}var d=P===e;d&&(b=!0,p=0);let A=e;if(e===A)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.kind===void 0||
!s.call(x,"kind"))&&(H="kind")||(x.issuer===void 0||!s.call(x,"issuer"))&&(H="issuer")||(x.claims===void 0||!s.call(x,"c\
laims"))&&(H="claims")||(x.authenticatedAt===void 0||!s.call(x,"authenticatedAt"))&&(H="authenticatedAt")){let B={};r===
null?r=[B]:r.push(B),e++}else{let B=e;for(let C of Object.keys(x))if(!(C==="kind"||C==="issuer"||C==="claims"||C==="auth\
enticatedAt")){let W={};r===null?r=[W]:r.push(W),e++;break}if(B===e){if(x.kind!==void 0&&s.call(x,"kind")){let C=x.kind,
W=e;if(typeof C!="string"){let Z={};r===null?r=[Z]:r.push(Z),e++}if(C!=="workload"){let Z={};r===null?r=[Z]:r.push(Z),e++}
var f=W===e}else var f=!0;if(f){if(x.issuer!==void 0&&s.call(x,"issuer")){let W=x.issuer,z=e;if(e===z)if(typeof W=="stri\
ng"){if(l(W)>2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(W)<0){let E={};r===null?r=[E]:r.push(E),e++}}else{let E={};
r===null?r=[E]:r.push(E),e++}var f=z===e}else var f=!0;if(f){if(x.claims!==void 0&&s.call(x,"claims")){let z=x.claims,Z=e;
if(e===Z)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){let T={};r===null?r=[T]:r.push(T),e++}else{
for(let T of Object.keys(z)){let I=e;if(e===I)if(typeof T=="string"){if(l(T)>1024){let F={};r===null?r=[F]:r.push(F),e++}else if(l(
T)<1){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var y=I===e;if(!y){let F={};r===
null?r=[F]:r.push(F),e++;break}}if(y)for(let T of Object.keys(z)){let I=z[T],F=e;if(e===F)if(typeof I=="string"){if(l(I)>
2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(I)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?
r=[q]:r.push(q),e++}var _=F===e;if(!_)break}}else{let T={};r===null?r=[T]:r.push(T),e++}var f=Z===e}else var f=!0;if(f)if(x.
authenticatedAt!==void 0&&s.call(x,"authenticatedAt")){let z=x.authenticatedAt,Z=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(
z)&&isFinite(z))){let T={};r===null?r=[T]:r.push(T),e++}if(e===Z&&typeof z=="number"&&isFinite(z)){if(z>253402300799||isNaN(
z)){let T={};r===null?r=[T]:r.push(T),e++}else if(z<0||isNaN(z)){let T={};r===null?r=[T]:r.push(T),e++}}var f=Z===e}else
var f=!0}}}}}else{let H={};r===null?r=[H]:r.push(H),e++}var d=A===e;if(d&&b?(b=!1,p=[p,1]):d&&(b=!0,p=1),b)e=h,r!==null&&
(h?r.length=h:r=null);else{let H={};return r===null?r=[H]:r.push(H),e++,Ie.errors=r,!1}var t=j===e}else var t=!0;if(t){if(i.
resource!==void 0&&s.call(i,"resource")){let j=i.resource,h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Ie.errors=
[{}],!1;if(l(j)<0)return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let h=i.grant,b=e;if(e===b)if(typeof h=="string"){if(l(h)>2048)return Ie.errors=[{}],!1;if(l(h)<0)return Ie.
errors=[{}],!1}else return Ie.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){
let b=i.tokenId,p=e;if(e===p)if(typeof b=="string"){if(l(b)>2048)return Ie.errors=[{}],!1;if(l(b)<0)return Ie.errors=[{}],
!1}else return Ie.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.expiresAt!==void 0&&s.call(i,"expiresAt")){let p=i.
expiresAt,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ie.errors=[{}],!1;if(e===P&&typeof p=="num\
ber"&&isFinite(p)){if(p>253402300799||isNaN(p))return Ie.errors=[{}],!1;if(p<0||isNaN(p))return Ie.errors=[{}],!1}var t=P===
e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let P=i.bundle,A=e;if(e===A)if(P&&typeof P=="object"&&!Array.
isArray(P)){let H;if((P.revision===void 0||!s.call(P,"revision"))&&(H="revision")||(P.seq===void 0||!s.call(P,"seq"))&&(H=
"seq")||(P.digest===void 0||!s.call(P,"digest"))&&(H="digest"))return Ie.errors=[{}],!1;{let B=e;for(let C of Object.keys(
P))if(!(C==="revision"||C==="seq"||C==="digest"))return Ie.errors=[{}],!1;if(B===e){if(P.revision!==void 0&&s.call(P,"re\
vision")){let C=P.revision,W=e;if(e===W)if(typeof C=="string"){if(l(C)>73)return Ie.errors=[{}],!1;if(l(C)<1)return Ie.errors=
[{}],!1}else return Ie.errors=[{}],!1;var n=W===e}else var n=!0;if(n){if(P.seq!==void 0&&s.call(P,"seq")){let W=P.seq,z=e;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Ie.errors=[{}],!1;if(e===z&&typeof W=="number"&&isFinite(
W)){if(W>9007199254740991||isNaN(W))return Ie.errors=[{}],!1;if(W<0||isNaN(W))return Ie.errors=[{}],!1}var n=z===e}else var n=!0;
if(n)if(P.digest!==void 0&&s.call(P,"digest")){let W=P.digest,z=e;if(e===e)if(typeof W=="string"){if(l(W)>71)return Ie.errors=
[{}],!1;if(l(W)<71)return Ie.errors=[{}],!1;if(!Qr.test(W))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var n=z===
e}else var n=!0}}}}else return Ie.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let A=i.
kid,O=e;if(e===e)if(typeof A=="string"){if(l(A)>128)return Ie.errors=[{}],!1;if(l(A)<1)return Ie.errors=[{}],!1;if(!xr.test(
A))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=O===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let A=i.sig,O=e;if(e===O)if(typeof A=="string"){if(l(A)>86)return Ie.errors=[{}],!1;if(l(A)<86)return Ie.errors=[{}],
!1;if(!Kr.test(A))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}}}}}}}else return Ie.
errors=[{}],!1;return Ie.errors=r,e===0}function cr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.
n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(v="sig"))return cr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="v"||g==="n"||g==="a\
t"||g==="prev"||g==="type"||g==="kid"||g==="sig"))return cr.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.
v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return cr.errors=[{}],!1;if(g!==1)return cr.errors=[{}],!1;
var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return cr.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return cr.
errors=[{}],!1;if(u<1||isNaN(u))return cr.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return cr.errors=[{}],!1;if(l(f)<24)return cr.errors=[{}],!1;if(!Cr.
test(f))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return cr.errors=[{}],!1;if(l(y)<64)return cr.errors=
[{}],!1;if(!Ir.test(y))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,d=e;if(typeof _!="string")return cr.errors=[{}],!1;if(_!=="journal-end")return cr.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.kid,n=e;if(e===e)if(typeof d==
"string"){if(l(d)>128)return cr.errors=[{}],!1;if(l(d)<1)return cr.errors=[{}],!1;if(!xr.test(d))return cr.errors=[{}],!1}else
return cr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let d=i.sig,n=e;if(e===n)if(typeof d==
"string"){if(l(d)>86)return cr.errors=[{}],!1;if(l(d)<86)return cr.errors=[{}],!1;if(!Kr.test(d))return cr.errors=[{}],!1}else
return cr.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return cr.errors=[{}],!1;return cr.errors=r,e===0}function pi(i,{
instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-start")ke(i,{instancePath:U,parentData:ae,parentDataProperty:ue,
rootData:V})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);else if(t==="statement")Pe(i,{instancePath:U,parentData:ae,
parentDataProperty:ue,rootData:V})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);else if(t==="outcome")ge(i,{instancePath:U,
parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);else if(t==="red\
ecide")Ue(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Ue.errors:r.concat(Ue.errors),
e=r.length);else if(t==="head")dr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?dr.errors:
r.concat(dr.errors),e=r.length);else if(t==="session-end")Ze(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||
(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);else if(t==="journal-start")ze(i,{instancePath:U,parentData:ae,parentDataProperty:ue,
rootData:V})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);else if(t==="session-opened")ir(i,{instancePath:U,parentData:ae,
parentDataProperty:ue,rootData:V})||(r=r===null?ir.errors:r.concat(ir.errors),e=r.length);else if(t==="session-closed")Ge(
i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);else if(t===
"session-failed")Je(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Je.errors:r.concat(Je.
errors),e=r.length);else if(t==="claim")er(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?
er.errors:r.concat(er.errors),e=r.length);else if(t==="refusal")Ke(i,{instancePath:U,parentData:ae,parentDataProperty:ue,
rootData:V})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);else if(t==="exchange")Ie(i,{instancePath:U,parentData:ae,
parentDataProperty:ue,rootData:V})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);else if(t==="journal-end")cr(i,
{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?cr.errors:r.concat(cr.errors),e=r.length);else
return pi.errors=[{}],!1;else return pi.errors=[{}],!1}else return pi.errors=[{}],!1;return pi.errors=r,e===0}var Mi=ur,
Ts=new RegExp("^postgres://","u");function ur(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.ready===void 0||!s.call(i,"ready"))&&(g=
"ready")||(i.connections===void 0||!s.call(i,"connections"))&&(g="connections"))return ur.errors=[{}],!1;{let u=e;for(let f of Object.
keys(i))if(!(f==="ready"||f==="connections"))return ur.errors=[{}],!1;if(u===e){if(i.ready!==void 0&&s.call(i,"ready")){
let f=i.ready,y=e;if(typeof f!="boolean")return ur.errors=[{}],!1;if(f!==!0)return ur.errors=[{}],!1;var m=y===e}else var m=!0;
if(m)if(i.connections!==void 0&&s.call(i,"connections")){let f=i.connections,y=e;if(e===y)if(Array.isArray(f)){if(f.length>
1e4)return ur.errors=[{}],!1;{var t=!0;let d=f.length;for(let n=0;n<d;n++){let o=f[n],a=e;if(e===a)if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){let c;if((o.resource===void 0||!s.call(o,"resource"))&&(c="resource")||(o.grant===void 0||!s.call(
o,"grant"))&&(c="grant")||(o.role===void 0||!s.call(o,"role"))&&(c="role")||(o.uri===void 0||!s.call(o,"uri"))&&(c="uri")||
(o.ca===void 0||!s.call(o,"ca"))&&(c="ca"))return ur.errors=[{}],!1;{let w=e;for(let N of Object.keys(o))if(!(N==="resou\
rce"||N==="grant"||N==="role"||N==="uri"||N==="ca"))return ur.errors=[{}],!1;if(w===e){if(o.resource!==void 0&&s.call(o,
"resource")){let N=o.resource,L=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return ur.errors=[{}],!1;if(l(N)<1)return ur.
errors=[{}],!1;if(!vr.test(N))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var v=L===e}else var v=!0;if(v){if(o.
grant!==void 0&&s.call(o,"grant")){let L=o.grant,$=e;if(e===e)if(typeof L=="string"){if(l(L)>127)return ur.errors=[{}],!1;
if(l(L)<3)return ur.errors=[{}],!1;if(!fi.test(L))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var v=$===e}else
var v=!0;if(v){if(o.role!==void 0&&s.call(o,"role")){let $=o.role,x=e;if(e===e)if(typeof $=="string"){if(l($)>63)return ur.
errors=[{}],!1;if(l($)<1)return ur.errors=[{}],!1;if(!vr.test($))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;
var v=x===e}else var v=!0;if(v){if(o.uri!==void 0&&s.call(o,"uri")){let x=o.uri,j=e;if(e===j)if(typeof x=="string"){if(l(
x)>8192)return ur.errors=[{}],!1;if(l(x)<12)return ur.errors=[{}],!1;if(!Ts.test(x))return ur.errors=[{}],!1}else return ur.
errors=[{}],!1;var v=j===e}else var v=!0;if(v)if(o.ca!==void 0&&s.call(o,"ca")){let x=o.ca,j=e;if(e===e)if(typeof x=="st\
ring"){if(l(x)>1024)return ur.errors=[{}],!1;if(l(x)<1)return ur.errors=[{}],!1;if(!mr.test(x))return ur.errors=[{}],!1}else
return ur.errors=[{}],!1;var v=j===e}else var v=!0}}}}}}else return ur.errors=[{}],!1;var t=a===e;if(!t)break}}}else return ur.
errors=[{}],!1;var m=y===e}else var m=!0}}}else return ur.errors=[{}],!1;return ur.errors=r,e===0}var Ui=He,Jr=new RegExp(
"^[0-9a-f]{40,64}$","u"),qs={type:"object",additionalProperties:!1,required:["pull","head","base","mergedSeconds","autho\
r","approver","review","approvedSeconds","owner"],properties:{pull:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
The number of the pull request; 0 without a host."},head:{$ref:"evidence#/$defs/objectId",description:"What was approved\
."},base:{$ref:"evidence#/$defs/objectId",description:"Before which commit CODEOWNERS and people.yaml said who owns it."},
mergedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"When it was merged."},author:{type:"integer",minimum:0,
maximum:9007199254740991,description:"Who opened the pull request."},approver:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Who approved it."},review:{type:"integer",minimum:0,maximum:9007199254740991,description:"The id of the rev\
iew; 0 without a host."},approvedSeconds:{type:"integer",minimum:0,maximum:253402300799,description:"When it was approve\
d."},owner:{type:"string",minLength:1,maxLength:1024,description:"The owner in CODEOWNERS through whom the approver may \
approve."},signed:{$ref:"evidence#/$defs/objectId",description:"The signed commit that is the approval, where there is n\
o host."}},description:"One approval, in ids that the host never gives twice. Without a host, ids are of names in people\
.yaml, and `signed` is there."};function Ye(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.pull===void 0||!s.call(i,"pull"))&&(v="pull")||(i.
head===void 0||!s.call(i,"head"))&&(v="head")||(i.base===void 0||!s.call(i,"base"))&&(v="base")||(i.mergedSeconds===void 0||
!s.call(i,"mergedSeconds"))&&(v="mergedSeconds")||(i.author===void 0||!s.call(i,"author"))&&(v="author")||(i.approver===
void 0||!s.call(i,"approver"))&&(v="approver")||(i.review===void 0||!s.call(i,"review"))&&(v="review")||(i.approvedSeconds===
void 0||!s.call(i,"approvedSeconds"))&&(v="approvedSeconds")||(i.owner===void 0||!s.call(i,"owner"))&&(v="owner"))return Ye.
errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(qs.properties,g))return Ye.errors=[{}],!1;if(m===e){if(i.
pull!==void 0&&s.call(i,"pull")){let g=i.pull,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ye.errors=
[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return Ye.errors=[{}],!1;if(g<0||isNaN(
g))return Ye.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let u=i.head,f=e;if(e===
e)if(typeof u=="string"){if(l(u)>64)return Ye.errors=[{}],!1;if(l(u)<40)return Ye.errors=[{}],!1;if(!Jr.test(u))return Ye.
errors=[{}],!1}else return Ye.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.base!==void 0&&s.call(i,"base")){let f=i.
base,y=e;if(e===e)if(typeof f=="string"){if(l(f)>64)return Ye.errors=[{}],!1;if(l(f)<40)return Ye.errors=[{}],!1;if(!Jr.
test(f))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&
s.call(i,"mergedSeconds")){let y=i.mergedSeconds,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ye.
errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return Ye.errors=[{}],!1;if(y<0||isNaN(
y))return Ye.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.author!==void 0&&s.call(i,"author")){let _=i.author,d=e;
if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Ye.errors=[{}],!1;if(e===d&&typeof _=="number"&&isFinite(
_)){if(_>9007199254740991||isNaN(_))return Ye.errors=[{}],!1;if(_<0||isNaN(_))return Ye.errors=[{}],!1}var t=d===e}else var t=!0;
if(t){if(i.approver!==void 0&&s.call(i,"approver")){let d=i.approver,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return Ye.errors=[{}],!1;if(e===n&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ye.errors=
[{}],!1;if(d<1||isNaN(d))return Ye.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.review!==void 0&&s.call(i,"review")){
let n=i.review,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ye.errors=[{}],!1;if(e===o&&typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Ye.errors=[{}],!1;if(n<0||isNaN(n))return Ye.errors=[{}],!1}
var t=o===e}else var t=!0;if(t){if(i.approvedSeconds!==void 0&&s.call(i,"approvedSeconds")){let o=i.approvedSeconds,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ye.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>253402300799||isNaN(o))return Ye.errors=[{}],!1;if(o<0||isNaN(o))return Ye.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.owner!==void 0&&s.call(i,"owner")){let a=i.owner,k=e;if(e===k)if(typeof a=="string"){if(l(a)>1024)return Ye.errors=
[{}],!1;if(l(a)<1)return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.signed!==void 0&&
s.call(i,"signed")){let a=i.signed,k=e;if(e===e)if(typeof a=="string"){if(l(a)>64)return Ye.errors=[{}],!1;if(l(a)<40)return Ye.
errors=[{}],!1;if(!Jr.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}else
return Ye.errors=[{}],!1;return Ye.errors=r,e===0}function Lr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.status===void 0||!s.call(i,"status"))&&
(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(v="blob")||
(i.proof===void 0||!s.call(i,"proof"))&&(v="proof"))return Lr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g===
"status"||g==="commit"||g==="blob"||g==="proof"))return Lr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"stat\
us")){let g=i.status,u=e;if(typeof g!="string")return Lr.errors=[{}],!1;if(g!=="proved")return Lr.errors=[{}],!1;var t=u===
e}else var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(
u)>64)return Lr.errors=[{}],!1;if(l(u)<40)return Lr.errors=[{}],!1;if(!Jr.test(u))return Lr.errors=[{}],!1}else return Lr.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e;if(e===e)if(typeof f==
"string"){if(l(f)>64)return Lr.errors=[{}],!1;if(l(f)<40)return Lr.errors=[{}],!1;if(!Jr.test(f))return Lr.errors=[{}],!1}else
return Lr.errors=[{}],!1;var t=y===e}else var t=!0;if(t)if(i.proof!==void 0&&s.call(i,"proof")){let f=e;Ye(i.proof,{instancePath:U+
"/proof",parentData:i,parentDataProperty:"proof",rootData:V})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var t=f===
e}else var t=!0}}}}}else return Lr.errors=[{}],!1;return Lr.errors=r,e===0}function Fr(i,{instancePath:U="",parentData:ae,
parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
status===void 0||!s.call(i,"status"))&&(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||
!s.call(i,"blob"))&&(v="blob"))return Fr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="status"||g==="com\
mit"||g==="blob"))return Fr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){let g=i.status,u=e;if(typeof g!=
"string")return Fr.errors=[{}],!1;if(g!=="root")return Fr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.commit!==void 0&&
s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Fr.errors=[{}],!1;if(l(u)<40)return Fr.
errors=[{}],!1;if(!Jr.test(u))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(i.
blob!==void 0&&s.call(i,"blob")){let u=i.blob,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Fr.errors=[{}],!1;if(l(
u)<40)return Fr.errors=[{}],!1;if(!Jr.test(u))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1;var t=f===e}else var t=!0}}}}else
return Fr.errors=[{}],!1;return Fr.errors=r,e===0}function Yr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")
Lr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t===
"root")Fr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Fr.errors:r.concat(Fr.errors),
e=r.length);else return Yr.errors=[{}],!1;else return Yr.errors=[{}],!1}else return Yr.errors=[{}],!1;return Yr.errors=r,
e===0}function zr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.status===void 0||!s.call(i,"status"))&&(v="status")||(i.commit===void 0||
!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(v="blob")||(i.of===void 0||!s.call(i,"of"))&&
(v="of"))return zr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="status"||g==="commit"||g==="blob"||g===
"of"))return zr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){let g=i.status,u=e;if(typeof g!="stri\
ng")return zr.errors=[{}],!1;if(g!=="reduced")return zr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.commit!==void 0&&
s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return zr.errors=[{}],!1;if(l(u)<40)return zr.
errors=[{}],!1;if(!Jr.test(u))return zr.errors=[{}],!1}else return zr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.
blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e;if(e===e)if(typeof f=="string"){if(l(f)>64)return zr.errors=[{}],!1;if(l(
f)<40)return zr.errors=[{}],!1;if(!Jr.test(f))return zr.errors=[{}],!1}else return zr.errors=[{}],!1;var t=y===e}else var t=!0;
if(t)if(i.of!==void 0&&s.call(i,"of")){let f=e;Yr(i.of,{instancePath:U+"/of",parentData:i,parentDataProperty:"of",rootData:V})||
(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var t=f===e}else var t=!0}}}}}else return zr.errors=[{}],!1;return zr.
errors=r,e===0}function ei(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")Lr(i,{instancePath:U,
parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);else if(t==="roo\
t")Fr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.
length);else if(t==="reduced")zr(i,{instancePath:U,parentData:ae,parentDataProperty:ue,rootData:V})||(r=r===null?zr.errors:
r.concat(zr.errors),e=r.length);else return ei.errors=[{}],!1;else return ei.errors=[{}],!1}else return ei.errors=[{}],!1;
return ei.errors=r,e===0}var it={type:"object",additionalProperties:!1,required:["commit","blob","reason"],properties:{commit:{
$ref:"evidence#/$defs/objectId",description:"The commit that brought it."},blob:{oneOf:[{type:"null"},{$ref:"evidence#/$\
defs/objectId"}],description:"Its content; null where it is a removal."},reason:{type:"string",enum:["not-a-file","no-pu\
ll-request","many-pull-requests","other-branch","not-its-merge","not-in-pull-request","content-differs","base-changed","\
too-large","no-owner","owner-unresolved","author-bot","author-unknown","contributor-unknown","subject-unknown","no-appro\
val","approval-late","changes-requested","approval-dismissed","approval-stale","approval-retargeted","approver-not-owner",
"approver-bot","approver-unknown","approver-author","approver-contributor","approver-subject","no-merge","merge-unsigned",
"base-unclear","commit-unsigned","signer-differs","approval-unsigned","approval-elsewhere"],description:"Why it is not p\
roved."}},description:"A version that does not ship."};function Mr(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,
rootData:V=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.commit===void 0||!s.call(
i,"commit"))&&(m="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(m="blob")||(i.reason===void 0||!s.call(i,"reason"))&&
(m="reason"))return Mr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="commit"||u==="blob"||u==="reason"))
return Mr.errors=[{}],!1;if(g===e){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="s\
tring"){if(l(u)>64)return Mr.errors=[{}],!1;if(l(u)<40)return Mr.errors=[{}],!1;if(!Jr.test(u))return Mr.errors=[{}],!1}else
return Mr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e,_=e,d=!1,
n=null,o=e;if(f!==null){let c={};r===null?r=[c]:r.push(c),e++}var v=o===e;v&&(d=!0,n=0);let a=e;if(e===e)if(typeof f=="s\
tring"){if(l(f)>64){let c={};r===null?r=[c]:r.push(c),e++}else if(l(f)<40){let c={};r===null?r=[c]:r.push(c),e++}else if(!Jr.
test(f)){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var v=a===e;if(v&&d?(d=!1,n=[
n,1]):v&&(d=!0,n=1),d)e=_,r!==null&&(_?r.length=_:r=null);else{let c={};return r===null?r=[c]:r.push(c),e++,Mr.errors=r,
!1}var t=y===e}else var t=!0;if(t)if(i.reason!==void 0&&s.call(i,"reason")){let f=i.reason,y=e;if(typeof f!="string")return Mr.
errors=[{}],!1;if(!(f==="not-a-file"||f==="no-pull-request"||f==="many-pull-requests"||f==="other-branch"||f==="not-its-\
merge"||f==="not-in-pull-request"||f==="content-differs"||f==="base-changed"||f==="too-large"||f==="no-owner"||f==="owne\
r-unresolved"||f==="author-bot"||f==="author-unknown"||f==="contributor-unknown"||f==="subject-unknown"||f==="no-approva\
l"||f==="approval-late"||f==="changes-requested"||f==="approval-dismissed"||f==="approval-stale"||f==="approval-retarget\
ed"||f==="approver-not-owner"||f==="approver-bot"||f==="approver-unknown"||f==="approver-author"||f==="approver-contribu\
tor"||f==="approver-subject"||f==="no-merge"||f==="merge-unsigned"||f==="base-unclear"||f==="commit-unsigned"||f==="sign\
er-differs"||f==="approval-unsigned"||f==="approval-elsewhere"))return Mr.errors=[{}],!1;var t=y===e}else var t=!0}}}}else
return Mr.errors=[{}],!1;return Mr.errors=r,e===0}function He(i,{instancePath:U="",parentData:ae,parentDataProperty:ue,rootData:V=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i._type===void 0||!s.call(i,"_type"))&&(d=
"_type")||(i.subject===void 0||!s.call(i,"subject"))&&(d="subject")||(i.predicateType===void 0||!s.call(i,"predicateType"))&&
(d="predicateType")||(i.predicate===void 0||!s.call(i,"predicate"))&&(d="predicate"))return He.errors=[{}],!1;{let n=e;for(let o of Object.
keys(i))if(!(o==="_type"||o==="subject"||o==="predicateType"||o==="predicate"))return He.errors=[{}],!1;if(n===e){if(i._type!==
void 0&&s.call(i,"_type")){let o=i._type,a=e;if(typeof o!="string")return He.errors=[{}],!1;if(o!=="https://in-toto.io/S\
tatement/v1")return He.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let a=i.
subject,k=e;if(e===k)if(Array.isArray(a)){if(a.length>1)return He.errors=[{}],!1;if(a.length<1)return He.errors=[{}],!1;
{var v=!0;let w=a.length;for(let N=0;N<w;N++){let L=a[N],$=e;if(e===$)if(L&&typeof L=="object"&&!Array.isArray(L)){let j;
if((L.digest===void 0||!s.call(L,"digest"))&&(j="digest"))return He.errors=[{}],!1;{let h=e;for(let b of Object.keys(L))
if(b!=="digest")return He.errors=[{}],!1;if(h===e&&L.digest!==void 0&&s.call(L,"digest")){let b=L.digest;if(e===e)if(b&&
typeof b=="object"&&!Array.isArray(b)){let p;if((b.gitCommit===void 0||!s.call(b,"gitCommit"))&&(p="gitCommit"))return He.
errors=[{}],!1;{let P=e;for(let A of Object.keys(b))if(A!=="gitCommit")return He.errors=[{}],!1;if(P===e&&b.gitCommit!==
void 0&&s.call(b,"gitCommit")){let A=b.gitCommit;if(e===e)if(typeof A=="string"){if(l(A)>64)return He.errors=[{}],!1;if(l(
A)<40)return He.errors=[{}],!1;if(!Jr.test(A))return He.errors=[{}],!1}else return He.errors=[{}],!1}}}else return He.errors=
[{}],!1}}}else return He.errors=[{}],!1;var v=$===e;if(!v)break}}}else return He.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.predicateType!==void 0&&s.call(i,"predicateType")){let k=i.predicateType,c=e;if(typeof k!="string")return He.
errors=[{}],!1;if(k!=="urn:writ:evidence:1")return He.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(i.predicate!==void 0&&
s.call(i,"predicate")){let k=i.predicate,c=e;if(e===c)if(k&&typeof k=="object"&&!Array.isArray(k)){let N;if((k.repository===
void 0||!s.call(k,"repository"))&&(N="repository")||(k.branch===void 0||!s.call(k,"branch"))&&(N="branch")||(k.files===void 0||
!s.call(k,"files"))&&(N="files")||(k.heldBack===void 0||!s.call(k,"heldBack"))&&(N="heldBack")||(k.properties===void 0||
!s.call(k,"properties"))&&(N="properties"))return He.errors=[{}],!1;{let L=e;for(let $ of Object.keys(k))if(!($==="repos\
itory"||$==="branch"||$==="files"||$==="heldBack"||$==="properties"))return He.errors=[{}],!1;if(L===e){if(k.repository!==
void 0&&s.call(k,"repository")){let $=k.repository,x=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return He.
errors=[{}],!1;if(e===x&&typeof $=="number"&&isFinite($)){if($>9007199254740991||isNaN($))return He.errors=[{}],!1;if($<
1||isNaN($))return He.errors=[{}],!1}var m=x===e}else var m=!0;if(m){if(k.branch!==void 0&&s.call(k,"branch")){let x=k.branch,
j=e;if(e===j)if(typeof x=="string"){if(l(x)>1024)return He.errors=[{}],!1;if(l(x)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var m=j===e}else var m=!0;if(m){if(k.files!==void 0&&s.call(k,"files")){let j=k.files,h=e;if(e===h)if(j&&
typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length>1e6)return He.errors=[{}],!1;for(let p of Object.keys(j)){
let P=e;if(e===P)if(typeof p=="string"){if(l(p)>4096){let A={};r===null?r=[A]:r.push(A),e++}else if(l(p)<1){let A={};r===
null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var g=P===e;if(!g){let A={};return r===null?r=[A]:r.
push(A),e++,He.errors=r,!1}}if(g)for(let p of Object.keys(j)){let P=e;ei(j[p],{instancePath:U+"/predicate/files/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:j,parentDataProperty:p,rootData:V})||(r=r===null?ei.errors:r.concat(ei.errors),
e=r.length);var u=P===e;if(!u)break}}else return He.errors=[{}],!1;var m=h===e}else var m=!0;if(m){if(k.heldBack!==void 0&&
s.call(k,"heldBack")){let h=k.heldBack,b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>
1e6)return He.errors=[{}],!1;for(let P of Object.keys(h)){let A=e;if(e===A)if(typeof P=="string"){if(l(P)>4096){let O={};
r===null?r=[O]:r.push(O),e++}else if(l(P)<1){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(
O),e++}var f=A===e;if(!f){let O={};return r===null?r=[O]:r.push(O),e++,He.errors=r,!1}}if(f)for(let P of Object.keys(h)){
let A=e;Mr(h[P],{instancePath:U+"/predicate/heldBack/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,
rootData:V})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var y=A===e;if(!y)break}}else return He.errors=[{}],
!1;var m=b===e}else var m=!0;if(m)if(k.properties!==void 0&&s.call(k,"properties")){let h=k.properties,b=e;if(e===b)if(h&&
typeof h=="object"&&!Array.isArray(h)){let P;if((h.proved===void 0||!s.call(h,"proved"))&&(P="proved"))return He.errors=
[{}],!1;{let A=e;for(let O of Object.keys(h))if(O!=="proved")return He.errors=[{}],!1;if(A===e&&h.proved!==void 0&&s.call(
h,"proved")){let O=h.proved;if(e===e)if(Array.isArray(O)){if(O.length>1)return He.errors=[{}],!1;if(O.length<1)return He.
errors=[{}],!1;{var _=!0;let H=O.length;for(let B=0;B<H;B++){let C=O[B],W=e;if(typeof C!="string")return He.errors=[{}],
!1;if(C!=="SLSA_SOURCE_TWO_PARTY_REVIEWED")return He.errors=[{}],!1;var _=W===e;if(!_)break}}}else return He.errors=[{}],
!1}}}else return He.errors=[{}],!1;var m=b===e}else var m=!0}}}}}}else return He.errors=[{}],!1;var t=c===e}else var t=!0}}}}}else
return He.errors=[{}],!1;return He.errors=r,e===0}var Is={writ:ji,people:$i,group:Pi,resource:Li,grant:Fi,mask:qi,guard:Ii,
scenario:Di,proxy:Wi,manifest:Zi,data:Ci,decision:Ki,record:Hi,dev:Mi,evidence:Ui};export{Ci as dataValidator,Ki as decisionValidator,
Mi as devValidator,Ui as evidenceValidator,Fi as grantValidator,Pi as groupValidator,Ii as guardValidator,Zi as manifestValidator,
qi as maskValidator,$i as peopleValidator,Wi as proxyValidator,Hi as recordValidator,Li as resourceValidator,Di as scenarioValidator,
Is as validators,ji as writValidator};
