// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var Bi=Object.getOwnPropertyNames,Vi=(i,V)=>function(){try{return V||(0,i[Bi(i)[0]])((V={exports:{}}).exports,V),V.exports}catch(fe){
throw V=0,fe}},Gi=Vi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__\
esModule",{value:!0});function V(fe){let ve=fe.length,J=0,r=0,e;for(;r<ve;)J++,e=fe.charCodeAt(r++),e>=55296&&e<=56319&&
r<ve&&(e=fe.charCodeAt(r),(e&64512)===56320&&r++);return J}i.default=V,V.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),ji=Ee,s=Object.prototype.hasOwnProperty,l=Gi().default,vr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),Gr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),jr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),xi=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function Ur(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(Array.isArray(i)){if(i.length>50)return Ur.
errors=[{}],!1;if(i.length<1)return Ur.errors=[{}],!1;{var t=!0;let v=i.length;for(let m=0;m<v;m++){let g=i[m],u=e;if(typeof g!=
"string")return Ur.errors=[{}],!1;if(e===e)if(typeof g=="string"){if(l(g)>254)return Ur.errors=[{}],!1;if(l(g)<2)return Ur.
errors=[{}],!1;if(!xi.test(g))return Ur.errors=[{}],!1}else return Ur.errors=[{}],!1;var t=u===e;if(!t)break}if(t){let m=i.
length,g;if(m>1){let u={};for(;m--;){let f=i[m];if(typeof f=="string"){if(typeof u[f]=="number")return g=u[f],Ur.errors=
[{}],!1;u[f]=m}}}}}}else return Ur.errors=[{}],!1;return Ur.errors=r,e===0}var Ji=new RegExp("^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","u");function ii(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,v=!1,
m=null,g=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if((i.trial===void 0||!s.call(i,"trial"))&&(_="tr\
ial")){let p={};r===null?r=[p]:r.push(p),e++}else{let p=e;for(let o of Object.keys(i))if(o!=="trial"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(p===e&&i.trial!==void 0&&s.call(i,"trial")){let o=i.trial;if(typeof o!="boolean"){let n={};
r===null?r=[n]:r.push(n),e++}if(o!==!0){let n={};r===null?r=[n]:r.push(n),e++}}}}else{let _={};r===null?r=[_]:r.push(_),
e++}var y=g===e;y&&(v=!0,m=0);let u=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if((i.url===void 0||!s.
call(i,"url"))&&(_="url")||(i.audience===void 0||!s.call(i,"audience"))&&(_="audience")){let p={};r===null?r=[p]:r.push(
p),e++}else{let p=e;for(let o of Object.keys(i))if(!(o==="url"||o==="audience"||o==="user"||o==="groups"||o==="workloads"||
o==="client")){let n={};r===null?r=[n]:r.push(n),e++;break}if(p===e){if(i.url!==void 0&&s.call(i,"url")){let o=i.url,n=e;
if(e===n)if(typeof o=="string"){if(l(o)>512){let b={};r===null?r=[b]:r.push(b),e++}else if(l(o)<9){let b={};r===null?r=[
b]:r.push(b),e++}else if(!Ji.test(o)){let b={};r===null?r=[b]:r.push(b),e++}}else{let b={};r===null?r=[b]:r.push(b),e++}
var f=n===e}else var f=!0;if(f){if(i.audience!==void 0&&s.call(i,"audience")){let n=i.audience,a=e;if(e===a)if(typeof n==
"string"){if(l(n)>256){let d={};r===null?r=[d]:r.push(d),e++}else if(l(n)<1){let d={};r===null?r=[d]:r.push(d),e++}}else{
let d={};r===null?r=[d]:r.push(d),e++}var f=a===e}else var f=!0;if(f){if(i.user!==void 0&&s.call(i,"user")){let a=i.user,
b=e;if(e===b)if(typeof a=="string"){if(l(a)>128){let A={};r===null?r=[A]:r.push(A),e++}else if(l(a)<1){let A={};r===null?
r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var f=b===e}else var f=!0;if(f){if(i.groups!==void 0&&s.
call(i,"groups")){let b=i.groups,d=e;if(e===d)if(typeof b=="string"){if(l(b)>128){let N={};r===null?r=[N]:r.push(N),e++}else if(l(
b)<1){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};r===null?r=[N]:r.push(N),e++}var f=d===e}else var f=!0;if(f){
if(i.workloads!==void 0&&s.call(i,"workloads")){let d=e;if(typeof i.workloads!="boolean"){let N={};r===null?r=[N]:r.push(
N),e++}var f=d===e}else var f=!0;if(f)if(i.client!==void 0&&s.call(i,"client")){let d=i.client,A=e;if(e===A)if(typeof d==
"string"){if(l(d)>256){let F={};r===null?r=[F]:r.push(F),e++}else if(l(d)<1){let F={};r===null?r=[F]:r.push(F),e++}}else{
let F={};r===null?r=[F]:r.push(F),e++}var f=A===e}else var f=!0}}}}}}}else{let _={};r===null?r=[_]:r.push(_),e++}var y=u===
e;if(y&&v?(v=!1,m=[m,1]):y&&(v=!0,m=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let _={};return r===null?r=[_]:r.push(
_),e++,ii.errors=r,!1}return ii.errors=r,e===0}var Ni=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\\
[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),
Qi=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function kr(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let g;if((i.addresses===void 0||!s.call(i,"addresses"))&&(g="addresses")||(i.secrets===void 0||!s.call(
i,"secrets"))&&(g="secrets"))return kr.errors=[{}],!1;{let u=e;for(let f of Object.keys(i))if(!(f==="addresses"||f==="se\
crets"))return kr.errors=[{}],!1;if(u===e){if(i.addresses!==void 0&&s.call(i,"addresses")){let f=i.addresses,y=e;if(e===
y)if(Array.isArray(f)){if(f.length>50)return kr.errors=[{}],!1;if(f.length<1)return kr.errors=[{}],!1;{var t=!0;let p=f.
length;for(let o=0;o<p;o++){let n=f[o],a=e;if(typeof n!="string")return kr.errors=[{}],!1;if(e===e)if(typeof n=="string"){
if(l(n)>259)return kr.errors=[{}],!1;if(l(n)<3)return kr.errors=[{}],!1;if(!Ni.test(n))return kr.errors=[{}],!1}else return kr.
errors=[{}],!1;var t=a===e;if(!t)break}if(t){let o=f.length,n;if(o>1){let a={};for(;o--;){let b=f[o];if(typeof b=="strin\
g"){if(typeof a[b]=="number")return n=a[b],kr.errors=[{}],!1;a[b]=o}}}}}}else return kr.errors=[{}],!1;var m=y===e}else var m=!0;
if(m)if(i.secrets!==void 0&&s.call(i,"secrets")){let f=i.secrets,y=e;if(e===y)if(Array.isArray(f)){if(f.length>100)return kr.
errors=[{}],!1;if(f.length<1)return kr.errors=[{}],!1;{var v=!0;let p=f.length;for(let o=0;o<p;o++){let n=f[o],a=e;if(e===
a)if(typeof n=="string"){if(l(n)>512)return kr.errors=[{}],!1;if(l(n)<5)return kr.errors=[{}],!1;if(!Qi.test(n))return kr.
errors=[{}],!1}else return kr.errors=[{}],!1;var v=a===e;if(!v)break}if(v){let o=f.length,n;if(o>1){let a={};for(;o--;){
let b=f[o];if(typeof b=="string"){if(typeof a[b]=="number")return n=a[b],kr.errors=[{}],!1;a[b]=o}}}}}}else return kr.errors=
[{}],!1;var m=y===e}else var m=!0}}}else return kr.errors=[{}],!1;return kr.errors=r,e===0}var di={description:"A public\
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
rivate key, and only the public key belongs here.'}}]},Br=new RegExp("^[A-Za-z0-9_-]+$","u");function Ne(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u=i.kty;if(typeof u=="string")if(u==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===
void 0||!s.call(i,"kty"))&&(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f=
"x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return Ne.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(di.oneOf[0].properties,_))return Ne.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,p=e;if(typeof _!="string")return Ne.errors=[{}],!1;if(_!=="OKP")return Ne.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(i.crv!==void 0&&s.call(i,"crv")){let p=i.crv,o=e;if(typeof p!="string")return Ne.errors=[{}],!1;if(p!=="Ed25519")return Ne.
errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="stri\
ng"){if(l(o)>43)return Ne.errors=[{}],!1;if(l(o)<43)return Ne.errors=[{}],!1;if(!Br.test(o))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n==
"string"){if(l(n)>128)return Ne.errors=[{}],!1;if(l(n)<1)return Ne.errors=[{}],!1;if(!jr.test(n))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,b=e;if(e===b)if(typeof a==
"string"){if(l(a)>16)return Ne.errors=[{}],!1;if(l(a)<1)return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var t=b===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let b=i.use,d=e;if(typeof b!="string")return Ne.errors=[{}],!1;
if(b!=="sig")return Ne.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let d=i.
key_ops,A=e;if(e===A)if(Array.isArray(d)){if(d.length>1)return Ne.errors=[{}],!1;if(d.length<1)return Ne.errors=[{}],!1;
{var v=!0;let F=d.length;for(let P=0;P<F;P++){let x=d[P],j=e;if(typeof x!="string")return Ne.errors=[{}],!1;if(x!=="veri\
fy")return Ne.errors=[{}],!1;var v=j===e;if(!v)break}if(v){let P=d.length,x;if(P>1){let j={};for(;P--;){let h=d[P];if(typeof h==
"string"){if(typeof j[h]=="number")return x=j[h],Ne.errors=[{}],!1;j[h]=P}}}}}}else return Ne.errors=[{}],!1;var t=A===e}else
var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ext")){let A=e;if(typeof i.ext!="boolean")return Ne.errors=[{}],!1;var t=A===
e}else var t=!0;if(t)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let A=i.writ_use,N=e;if(typeof A!="string")return Ne.
errors=[{}],!1;if(!(A==="bundle"||A==="token"||A==="record"))return Ne.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else
return Ne.errors=[{}],!1}else if(u==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||
!s.call(i,"kty"))&&(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.
y===void 0||!s.call(i,"y"))&&(f="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return Ne.errors=[{}],
!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(di.oneOf[1].properties,_))return Ne.errors=[{}],!1;if(y===e){if(i.kty!==
void 0&&s.call(i,"kty")){let _=i.kty,p=e;if(typeof _!="string")return Ne.errors=[{}],!1;if(_!=="EC")return Ne.errors=[{}],
!1;var m=p===e}else var m=!0;if(m){if(i.crv!==void 0&&s.call(i,"crv")){let p=i.crv,o=e;if(typeof p!="string")return Ne.errors=
[{}],!1;if(p!=="P-256")return Ne.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let o=i.
x,n=e;if(e===n)if(typeof o=="string"){if(l(o)>43)return Ne.errors=[{}],!1;if(l(o)<43)return Ne.errors=[{}],!1;if(!Br.test(
o))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){
let n=i.y,a=e;if(e===a)if(typeof n=="string"){if(l(n)>43)return Ne.errors=[{}],!1;if(l(n)<43)return Ne.errors=[{}],!1;if(!Br.
test(n))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(
i,"kid")){let a=i.kid,b=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ne.errors=[{}],!1;if(l(a)<1)return Ne.errors=
[{}],!1;if(!jr.test(a))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=b===e}else var m=!0;if(m){if(i.alg!==
void 0&&s.call(i,"alg")){let b=i.alg,d=e;if(e===d)if(typeof b=="string"){if(l(b)>16)return Ne.errors=[{}],!1;if(l(b)<1)return Ne.
errors=[{}],!1}else return Ne.errors=[{}],!1;var m=d===e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let d=i.
use,A=e;if(typeof d!="string")return Ne.errors=[{}],!1;if(d!=="sig")return Ne.errors=[{}],!1;var m=A===e}else var m=!0;if(m){
if(i.key_ops!==void 0&&s.call(i,"key_ops")){let A=i.key_ops,N=e;if(e===N)if(Array.isArray(A)){if(A.length>1)return Ne.errors=
[{}],!1;if(A.length<1)return Ne.errors=[{}],!1;{var g=!0;let P=A.length;for(let x=0;x<P;x++){let j=A[x],h=e;if(typeof j!=
"string")return Ne.errors=[{}],!1;if(j!=="verify")return Ne.errors=[{}],!1;var g=h===e;if(!g)break}if(g){let x=A.length,
j;if(x>1){let h={};for(;x--;){let k=A[x];if(typeof k=="string"){if(typeof h[k]=="number")return j=h[k],Ne.errors=[{}],!1;
h[k]=x}}}}}}else return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.
ext!="boolean")return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.
writ_use,F=e;if(typeof N!="string")return Ne.errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return Ne.errors=
[{}],!1;var m=F===e}else var m=!0}}}}}}}}}}}else return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;else return Ne.errors=
[{}],!1}else return Ne.errors=[{}],!1;return Ne.errors=r,e===0}function Ee(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i.writ===void 0||!s.call(
i,"writ"))&&(p="writ")||(i.name===void 0||!s.call(i,"name"))&&(p="name")||(i.security===void 0||!s.call(i,"security"))&&
(p="security")||(i.issuers===void 0||!s.call(i,"issuers"))&&(p="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(p=
"limits")||(i.resources===void 0||!s.call(i,"resources"))&&(p="resources"))return Ee.errors=[{}],!1;{let o=e;for(let n of Object.
keys(i))if(!(n==="writ"||n==="name"||n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="pr\
oxies"))return Ee.errors=[{}],!1;if(o===e){if(i.writ!==void 0&&s.call(i,"writ")){let n=i.writ,a=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return Ee.errors=[{}],!1;if(n!==1)return Ee.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(i.name!==void 0&&s.call(i,"name")){let a=i.name,b=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Ee.errors=[{}],
!1;if(l(a)<1)return Ee.errors=[{}],!1;if(!vr.test(a))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var t=b===e}else
var t=!0;if(t){if(i.security!==void 0&&s.call(i,"security")){let b=e;Ur(i.security,{instancePath:V+"/security",parentData:i,
parentDataProperty:"security",rootData:J})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var t=b===e}else var t=!0;
if(t){if(i.issuers!==void 0&&s.call(i,"issuers")){let d=i.issuers,A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(
d)){if(Object.keys(d).length>20)return Ee.errors=[{}],!1;if(Object.keys(d).length<1)return Ee.errors=[{}],!1;for(let F of Object.
keys(d)){let P=e;if(e===e)if(typeof F=="string"){if(l(F)>63){let x={};r===null?r=[x]:r.push(x),e++}else if(l(F)<1){let x={};
r===null?r=[x]:r.push(x),e++}else if(!vr.test(F)){let x={};r===null?r=[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.
push(x),e++}var v=P===e;if(!v){let x={};return r===null?r=[x]:r.push(x),e++,Ee.errors=r,!1}}if(v)for(let F of Object.keys(
d)){let P=e;ii(d[F],{instancePath:V+"/issuers/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:F,
rootData:J})||(r=r===null?ii.errors:r.concat(ii.errors),e=r.length);var m=P===e;if(!m)break}}else return Ee.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let A=i.limits,N=e;if(e===N)if(A&&typeof A==
"object"&&!Array.isArray(A)){let P;if((A.grant===void 0||!s.call(A,"grant"))&&(P="grant")||(A.session===void 0||!s.call(
A,"session"))&&(P="session"))return Ee.errors=[{}],!1;{let x=e;for(let j of Object.keys(A))if(!(j==="grant"||j==="sessio\
n"||j==="groupsFresh"))return Ee.errors=[{}],!1;if(x===e){if(A.grant!==void 0&&s.call(A,"grant")){let j=A.grant,h=e;if(e===
e)if(typeof j=="string"){if(l(j)>7)return Ee.errors=[{}],!1;if(l(j)<2)return Ee.errors=[{}],!1;if(!Gr.test(j))return Ee.
errors=[{}],!1}else return Ee.errors=[{}],!1;var g=h===e}else var g=!0;if(g){if(A.session!==void 0&&s.call(A,"session")){
let h=A.session,k=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],!1;if(l(h)<2)return Ee.errors=[{}],!1;
if(!Gr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var g=k===e}else var g=!0;if(g)if(A.groupsFresh!==
void 0&&s.call(A,"groupsFresh")){let h=A.groupsFresh,k=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],
!1;if(l(h)<2)return Ee.errors=[{}],!1;if(!Gr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var g=k===e}else
var g=!0}}}}else return Ee.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let N=i.
bundle,F=e;if(e===F)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.life===void 0||!s.call(N,"life"))&&(x="life"))
return Ee.errors=[{}],!1;{let j=e;for(let h of Object.keys(N))if(h!=="life")return Ee.errors=[{}],!1;if(j===e&&N.life!==
void 0&&s.call(N,"life")){let h=N.life;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],!1;if(l(h)<2)return Ee.
errors=[{}],!1;if(!Gr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1}}}else return Ee.errors=[{}],!1;var t=F===
e}else var t=!0;if(t){if(i.resources!==void 0&&s.call(i,"resources")){let F=i.resources,P=e;if(e===P)if(F&&typeof F=="ob\
ject"&&!Array.isArray(F)){if(Object.keys(F).length>1e4)return Ee.errors=[{}],!1;for(let j of Object.keys(F)){let h=e;if(e===
e)if(typeof j=="string"){if(l(j)>63){let k={};r===null?r=[k]:r.push(k),e++}else if(l(j)<1){let k={};r===null?r=[k]:r.push(
k),e++}else if(!vr.test(j)){let k={};r===null?r=[k]:r.push(k),e++}}else{let k={};r===null?r=[k]:r.push(k),e++}var u=h===
e;if(!u){let k={};return r===null?r=[k]:r.push(k),e++,Ee.errors=r,!1}}if(u)for(let j of Object.keys(F)){let h=e;kr(F[j],
{instancePath:V+"/resources/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:F,parentDataProperty:j,rootData:J})||(r=
r===null?kr.errors:r.concat(kr.errors),e=r.length);var f=h===e;if(!f)break}}else return Ee.errors=[{}],!1;var t=P===e}else
var t=!0;if(t)if(i.proxies!==void 0&&s.call(i,"proxies")){let F=i.proxies,P=e;if(e===P)if(F&&typeof F=="object"&&!Array.
isArray(F)){let j;if((F.keys===void 0||!s.call(F,"keys"))&&(j="keys"))return Ee.errors=[{}],!1;{let h=e;for(let k of Object.
keys(F))if(k!=="keys")return Ee.errors=[{}],!1;if(h===e&&F.keys!==void 0&&s.call(F,"keys")){let k=F.keys;if(e===e)if(Array.
isArray(k)){if(k.length>100)return Ee.errors=[{}],!1;if(k.length<1)return Ee.errors=[{}],!1;{var y=!0;let c=k.length;for(let $=0;$<
c;$++){let w=k[$],O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){let G;if((w.kid===void 0||!s.call(w,"kid"))&&
(G="kid")||(w.jwk===void 0||!s.call(w,"jwk"))&&(G="jwk"))return Ee.errors=[{}],!1;{let K=e;for(let W of Object.keys(w))if(!(W===
"kid"||W==="jwk"))return Ee.errors=[{}],!1;if(K===e){if(w.kid!==void 0&&s.call(w,"kid")){let W=w.kid,z=e;if(e===e)if(typeof W==
"string"){if(l(W)>128)return Ee.errors=[{}],!1;if(l(W)<1)return Ee.errors=[{}],!1;if(!jr.test(W))return Ee.errors=[{}],!1}else
return Ee.errors=[{}],!1;var _=z===e}else var _=!0;if(_)if(w.jwk!==void 0&&s.call(w,"jwk")){let W=e;Ne(w.jwk,{instancePath:V+
"/proxies/keys/"+$+"/jwk",parentData:w,parentDataProperty:"jwk",rootData:J})||(r=r===null?Ne.errors:r.concat(Ne.errors),
e=r.length);var _=W===e}else var _=!0}}}else return Ee.errors=[{}],!1;var y=O===e;if(!y)break}}}else return Ee.errors=[{}],
!1}}}else return Ee.errors=[{}],!1;var t=P===e}else var t=!0}}}}}}}}}else return Ee.errors=[{}],!1;return Ee.errors=r,e===
0}var $i=ti,si=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Xi=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function br(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer")||(i.subject===void 0||
!s.call(i,"subject"))&&(m="subject"))return br.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="issuer"||u===
"subject"||u==="github"||u==="keys"))return br.errors=[{}],!1;if(g===e){if(i.issuer!==void 0&&s.call(i,"issuer")){let u=i.
issuer,f=e;if(e===e)if(typeof u=="string"){if(l(u)>63)return br.errors=[{}],!1;if(l(u)<1)return br.errors=[{}],!1;if(!vr.
test(u))return br.errors=[{}],!1}else return br.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.subject!==void 0&&s.
call(i,"subject")){let f=i.subject,y=e;if(e===y)if(typeof f=="string"){if(l(f)>255)return br.errors=[{}],!1;if(l(f)<1)return br.
errors=[{}],!1}else return br.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.github!==void 0&&s.call(i,"github")){let y=i.
github,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return br.errors=[{}],!1;if(e===_&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return br.errors=[{}],!1;if(y<1||isNaN(y))return br.errors=[{}],!1}var t=_===
e}else var t=!0;if(t)if(i.keys!==void 0&&s.call(i,"keys")){let y=i.keys,_=e;if(e===_)if(Array.isArray(y)){if(y.length>10)
return br.errors=[{}],!1;if(y.length<1)return br.errors=[{}],!1;{var v=!0;let o=y.length;for(let n=0;n<o;n++){let a=y[n],
b=e;if(typeof a!="string")return br.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return br.errors=[{}],!1;
if(l(a)<68)return br.errors=[{}],!1;if(!Xi.test(a))return br.errors=[{}],!1}else return br.errors=[{}],!1;var v=b===e;if(!v)
break}if(v){let n=y.length,a;if(n>1){let b={};for(;n--;){let d=y[n];if(typeof d=="string"){if(typeof b[d]=="number")return a=
b[d],br.errors=[{}],!1;b[d]=n}}}}}}else return br.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return br.errors=[{}],
!1;return br.errors=r,e===0}function ti(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1e5)return ti.errors=[{}],!1;for(let m of Object.
keys(i)){let g=e;if(e===e)if(typeof m=="string"){if(l(m)>254){let u={};r===null?r=[u]:r.push(u),e++}else if(l(m)<1){let u={};
r===null?r=[u]:r.push(u),e++}else if(!si.test(m)){let u={};r===null?r=[u]:r.push(u),e++}}else{let u={};r===null?r=[u]:r.
push(u),e++}var t=g===e;if(!t){let u={};return r===null?r=[u]:r.push(u),e++,ti.errors=r,!1}}if(t)for(let m of Object.keys(
i)){let g=e;br(i[m],{instancePath:V+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:J})||
(r=r===null?br.errors:r.concat(br.errors),e=r.length);var v=g===e;if(!v)break}}else return ti.errors=[{}],!1;return ti.errors=
r,e===0}var Pi=gi,Oi=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Nr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.members===void 0||!s.
call(i,"members"))&&(m="members"))return Nr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="members"||u===
"github"))return Nr.errors=[{}],!1;if(g===e){if(i.members!==void 0&&s.call(i,"members")){let u=i.members,f=e;if(e===f)if(Array.
isArray(u)){if(u.length>1e4)return Nr.errors=[{}],!1;if(u.length<0)return Nr.errors=[{}],!1;{var t=!0;let _=u.length;for(let p=0;p<
_;p++){let o=u[p],n=e;if(typeof o!="string")return Nr.errors=[{}],!1;if(e===e)if(typeof o=="string"){if(l(o)>254)return Nr.
errors=[{}],!1;if(l(o)<1)return Nr.errors=[{}],!1;if(!si.test(o))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;
var t=n===e;if(!t)break}if(t){let p=u.length,o;if(p>1){let n={};for(;p--;){let a=u[p];if(typeof a=="string"){if(typeof n[a]==
"number")return o=n[a],Nr.errors=[{}],!1;n[a]=p}}}}}}else return Nr.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.github!==
void 0&&s.call(i,"github")){let u=i.github,f=e;if(e===f)if(typeof u=="string"){if(l(u)>141)return Nr.errors=[{}],!1;if(l(
u)<3)return Nr.errors=[{}],!1;if(!Oi.test(u))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var v=f===e}else var v=!0}}}else
return Nr.errors=[{}],!1;return Nr.errors=r,e===0}function _r(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.from===void 0||!s.call(i,"from"))&&(m="\
from"))return _r.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="from"||u==="github"))return _r.errors=[{}],
!1;if(g===e){if(i.from!==void 0&&s.call(i,"from")){let u=i.from,f=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){
let _;if((u.issuer===void 0||!s.call(u,"issuer"))&&(_="issuer")||(u.claim===void 0||!s.call(u,"claim"))&&(_="claim")||(u.
value===void 0||!s.call(u,"value"))&&(_="value"))return _r.errors=[{}],!1;{let p=e;for(let o of Object.keys(u))if(!(o===
"issuer"||o==="claim"||o==="value"))return _r.errors=[{}],!1;if(p===e){if(u.issuer!==void 0&&s.call(u,"issuer")){let o=u.
issuer,n=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return _r.errors=[{}],!1;if(l(o)<1)return _r.errors=[{}],!1;if(!vr.
test(o))return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(u.claim!==void 0&&s.call(
u,"claim")){let n=u.claim,a=e;if(e===a)if(typeof n=="string"){if(l(n)>128)return _r.errors=[{}],!1;if(l(n)<1)return _r.errors=
[{}],!1}else return _r.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(u.value!==void 0&&s.call(u,"value")){let n=u.value,
a=e;if(e===a)if(typeof n=="string"){if(l(n)>256)return _r.errors=[{}],!1;if(l(n)<1)return _r.errors=[{}],!1}else return _r.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return _r.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.github!==void 0&&
s.call(i,"github")){let u=i.github,f=e;if(e===f)if(typeof u=="string"){if(l(u)>141)return _r.errors=[{}],!1;if(l(u)<3)return _r.
errors=[{}],!1;if(!Oi.test(u))return _r.errors=[{}],!1}else return _r.errors=[{}],!1;var v=f===e}else var v=!0}}}else return _r.
errors=[{}],!1;return _r.errors=r,e===0}function gi(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0,t=e,v=!1,m=null,g=e;Nr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Nr.
errors:r.concat(Nr.errors),e=r.length);var f=g===e;f&&(v=!0,m=0);let u=e;_r(i,{instancePath:V,parentData:fe,parentDataProperty:ve,
rootData:J})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var f=u===e;if(f&&v?(v=!1,m=[m,1]):f&&(v=!0,m=1),v)e=
t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,gi.errors=r,!1}return gi.errors=r,e===
0}var Li=oi,Es={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Ds={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},mr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Yi=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function Vr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return Vr.errors=[{}],!1;if(i.length<1)return Vr.errors=[{}],!1;{var t=!0;let v=i.length;for(let m=0;m<
v;m++){let g=i[m],u=e;if(typeof g!="string")return Vr.errors=[{}],!1;if(e===e)if(typeof g=="string"){if(l(g)>254)return Vr.
errors=[{}],!1;if(l(g)<2)return Vr.errors=[{}],!1;if(!xi.test(g))return Vr.errors=[{}],!1}else return Vr.errors=[{}],!1;
var t=u===e;if(!t)break}if(t){let m=i.length,g;if(m>1){let u={};for(;m--;){let f=i[m];if(typeof f=="string"){if(typeof u[f]==
"number")return g=u[f],Vr.errors=[{}],!1;u[f]=m}}}}}}else return Vr.errors=[{}],!1;return Vr.errors=r,e===0}var Ws={type:"\
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
u0000-\\u001f\\u007f]+$","u"),yi=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function li(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.
keys(i))if(p!=="vault"){let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let p=i.
vault;if(e===e)if(typeof p=="string"){if(l(p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?
r=[o]:r.push(o),e++}else if(!ri.test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.aws===void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.
keys(i))if(p!=="aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let p=i.aws;
if(e===e)if(typeof p=="string"){if(l(p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?r=[
o]:r.push(o),e++}else if(!ri.test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i==
"object"&&!Array.isArray(i)){let p;if((i.file===void 0||!s.call(i,"file"))&&(p="file")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let n of Object.keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==
void 0&&s.call(i,"file")){let n=i.file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(
n)<1){let a={};r===null?r=[a]:r.push(a),e++}else if(!mr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===
null?r=[a]:r.push(a),e++}}}}else{let p={};r===null?r=[p]:r.push(p),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=
2);let p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){
let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let b of Object.keys(i))if(b!=="env"){let d={};r===null?r=[d]:r.push(
d),e++;break}if(a===e&&i.env!==void 0&&s.call(i,"env")){let b=i.env;if(e===e)if(typeof b=="string"){if(l(b)>128){let d={};
r===null?r=[d]:r.push(d),e++}else if(l(b)<1){let d={};r===null?r=[d]:r.push(d),e++}else if(!yi.test(b)){let d={};r===null?
r=[d]:r.push(d),e++}}else{let d={};r===null?r=[d]:r.push(d),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var f=p===
e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,li.errors=r,!1}return li.errors=r,e===0}function ar(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.allow===void 0||!s.call(i,"allow"))&&(y=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(y="login"))return ar.errors=[{}],!1;{let _=e;for(let p of Object.keys(
i))if(!(p==="allow"||p==="tables"||p==="functions"||p==="login"))return ar.errors=[{}],!1;if(_===e){if(i.allow!==void 0&&
s.call(i,"allow")){let p=i.allow,o=e;if(e===o)if(Array.isArray(p)){if(p.length>16)return ar.errors=[{}],!1;if(p.length<1)
return ar.errors=[{}],!1;{var t=!0;let a=p.length;for(let b=0;b<a;b++){let d=p[b],A=e;if(typeof d!="string")return ar.errors=
[{}],!1;if(!(d==="all"||d==="select"||d==="insert"||d==="update"||d==="delete"||d==="merge"||d==="truncate"||d==="ddl"||
d==="call"||d==="do"||d==="lock"||d==="notify"||d==="maintenance"||d==="set"||d==="other"))return ar.errors=[{}],!1;var t=A===
e;if(!t)break}if(t){let b=p.length,d;if(b>1){let A={};for(;b--;){let N=p[b];if(typeof N=="string"){if(typeof A[N]=="numb\
er")return d=A[N],ar.errors=[{}],!1;A[N]=b}}}}}}else return ar.errors=[{}],!1;var v=o===e}else var v=!0;if(v){if(i.tables!==
void 0&&s.call(i,"tables")){let o=i.tables,n=e;if(e===n)if(Array.isArray(o)){if(o.length>1e3)return ar.errors=[{}],!1;if(o.
length<1)return ar.errors=[{}],!1;{var m=!0;let b=o.length;for(let d=0;d<b;d++){let A=o[d],N=e;if(typeof A!="string")return ar.
errors=[{}],!1;if(e===e)if(typeof A=="string"){if(l(A)>261)return ar.errors=[{}],!1;if(l(A)<3)return ar.errors=[{}],!1;if(!ci.
test(A))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var m=N===e;if(!m)break}if(m){let d=o.length,A;if(d>1){let N={};
for(;d--;){let F=o[d];if(typeof F=="string"){if(typeof N[F]=="number")return A=N[F],ar.errors=[{}],!1;N[F]=d}}}}}}else return ar.
errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.functions!==void 0&&s.call(i,"functions")){let n=i.functions,a=e;if(e===
a)if(Array.isArray(n)){if(n.length>1e3)return ar.errors=[{}],!1;if(n.length<1)return ar.errors=[{}],!1;{var g=!0;let d=n.
length;for(let A=0;A<d;A++){let N=n[A],F=e;if(typeof N!="string")return ar.errors=[{}],!1;if(e===e)if(typeof N=="string"){
if(l(N)>261)return ar.errors=[{}],!1;if(l(N)<3)return ar.errors=[{}],!1;if(!bi.test(N))return ar.errors=[{}],!1}else return ar.
errors=[{}],!1;var g=F===e;if(!g)break}if(g){let A=n.length,N;if(A>1){let F={};for(;A--;){let P=n[A];if(typeof P=="strin\
g"){if(typeof F[P]=="number")return N=F[P],ar.errors=[{}],!1;F[P]=A}}}}}}else return ar.errors=[{}],!1;var v=a===e}else var v=!0;
if(v)if(i.login!==void 0&&s.call(i,"login")){let n=i.login,a=e,b=e,d=!1,A=null,N=e;if(e===N)if(n&&typeof n=="object"&&!Array.
isArray(n)){let x;if((n.user===void 0||!s.call(n,"user"))&&(x="user")||(n.password===void 0||!s.call(n,"password"))&&(x=
"password")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(n))if(!(h==="user"||h==="passwo\
rd")){let k={};r===null?r=[k]:r.push(k),e++;break}if(j===e){if(n.user!==void 0&&s.call(n,"user")){let h=n.user,k=e;if(e===
e)if(typeof h=="string"){if(l(h)>63){let $={};r===null?r=[$]:r.push($),e++}else if(l(h)<1){let $={};r===null?r=[$]:r.push(
$),e++}else if(!mr.test(h)){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push($),e++}var u=k===
e}else var u=!0;if(u)if(n.password!==void 0&&s.call(n,"password")){let h=e;li(n.password,{instancePath:V+"/login/passwor\
d",parentData:n,parentDataProperty:"password",rootData:J})||(r=r===null?li.errors:r.concat(li.errors),e=r.length);var u=h===
e}else var u=!0}}}else{let x={};r===null?r=[x]:r.push(x),e++}var f=N===e;f&&(d=!0,A=0);let F=e;if(e===F)if(n&&typeof n==
"object"&&!Array.isArray(n)){let x;if((n.dynamic===void 0||!s.call(n,"dynamic"))&&(x="dynamic")){let j={};r===null?r=[j]:
r.push(j),e++}else{let j=e;for(let h of Object.keys(n))if(h!=="dynamic"){let k={};r===null?r=[k]:r.push(k),e++;break}if(j===
e&&n.dynamic!==void 0&&s.call(n,"dynamic")){let h=n.dynamic;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let k;
if((h.vault===void 0||!s.call(h,"vault"))&&(k="vault")){let c={};r===null?r=[c]:r.push(c),e++}else{let c=e;for(let $ of Object.
keys(h))if($!=="vault"){let w={};r===null?r=[w]:r.push(w),e++;break}if(c===e&&h.vault!==void 0&&s.call(h,"vault")){let $=h.
vault;if(e===e)if(typeof $=="string"){if(l($)>512){let w={};r===null?r=[w]:r.push(w),e++}else if(l($)<3){let w={};r===null?
r=[w]:r.push(w),e++}else if(!es.test($)){let w={};r===null?r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}}}}else{
let k={};r===null?r=[k]:r.push(k),e++}}}}else{let x={};r===null?r=[x]:r.push(x),e++}var f=F===e;if(f&&d?(d=!1,A=[A,1]):f&&
(d=!0,A=1),d)e=b,r!==null&&(b?r.length=b:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,ar.errors=r,!1}var v=a===
e}else var v=!0}}}}}else return ar.errors=[{}],!1;return ar.errors=r,e===0}function hr(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.
kind===void 0||!s.call(i,"kind"))&&(y="kind")||(i.address===void 0||!s.call(i,"address"))&&(y="address")||(i.database===
void 0||!s.call(i,"database"))&&(y="database")||(i.tls===void 0||!s.call(i,"tls"))&&(y="tls")||(i.owners===void 0||!s.call(
i,"owners"))&&(y="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(y="roles"))return hr.errors=[{}],!1;{let _=e;for(let p of Object.
keys(i))if(!(p==="kind"||p==="address"||p==="database"||p==="tls"||p==="owners"||p==="record"||p==="roles"))return hr.errors=
[{}],!1;if(_===e){if(i.kind!==void 0&&s.call(i,"kind")){let p=i.kind,o=e;if(typeof p!="string")return hr.errors=[{}],!1;
if(p!=="postgres")return hr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let o=i.
address,n=e;if(e===e)if(typeof o=="string"){if(l(o)>259)return hr.errors=[{}],!1;if(l(o)<3)return hr.errors=[{}],!1;if(!Ni.
test(o))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.database!==void 0&&s.
call(i,"database")){let n=i.database,a=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return hr.errors=[{}],!1;if(l(n)<1)return hr.
errors=[{}],!1;if(!mr.test(n))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
tls!==void 0&&s.call(i,"tls")){let a=i.tls,b=e,d=e,A=!1,N=null,F=e;if(typeof a!="string"){let j={};r===null?r=[j]:r.push(
j),e++}if(!(a==="verify-full"||a==="disable")){let j={};r===null?r=[j]:r.push(j),e++}var v=F===e;v&&(A=!0,N=0);let P=e;if(e===
P)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.ca===void 0||!s.call(a,"ca"))&&(j="ca")){let h={};r===null?r=
[h]:r.push(h),e++}else{let h=e;for(let k of Object.keys(a))if(k!=="ca"){let c={};r===null?r=[c]:r.push(c),e++;break}if(h===
e&&a.ca!==void 0&&s.call(a,"ca")){let k=a.ca;if(e===e)if(typeof k=="string"){if(l(k)>65536){let c={};r===null?r=[c]:r.push(
c),e++}else if(l(k)<1){let c={};r===null?r=[c]:r.push(c),e++}else if(!Yi.test(k)){let c={};r===null?r=[c]:r.push(c),e++}}else{
let c={};r===null?r=[c]:r.push(c),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var v=P===e;if(v&&A?(A=!1,N=[N,1]):v&&
(A=!0,N=1),A)e=d,r!==null&&(d?r.length=d:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,hr.errors=r,!1}var t=b===
e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let b=e;Vr(i.owners,{instancePath:V+"/owners",parentData:i,
parentDataProperty:"owners",rootData:J})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var t=b===e}else var t=!0;
if(t){if(i.record!==void 0&&s.call(i,"record")){let d=i.record,A=e;if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){
let F=e;for(let P of Object.keys(d))if(!(P==="results"||P==="durable"))return hr.errors=[{}],!1;if(F===e){if(d.results!==
void 0&&s.call(d,"results")){let P=d.results,x=e,j=e,h=!1,k=null,c=e;if(typeof P!="string"){let O={};r===null?r=[O]:r.push(
O),e++}if(!(P==="none"||P==="digest")){let O={};r===null?r=[O]:r.push(O),e++}var m=c===e;m&&(h=!0,k=0);let $=e;if(e===$)
if(P&&typeof P=="object"&&!Array.isArray(P)){let O;if((P.rows===void 0||!s.call(P,"rows"))&&(O="rows")){let H={};r===null?
r=[H]:r.push(H),e++}else{let H=e;for(let G of Object.keys(P))if(G!=="rows"){let K={};r===null?r=[K]:r.push(K),e++;break}
if(H===e&&P.rows!==void 0&&s.call(P,"rows")){let G=P.rows,K=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){
let W={};r===null?r=[W]:r.push(W),e++}if(e===K&&typeof G=="number"&&isFinite(G)){if(G>1e4||isNaN(G)){let W={};r===null?r=
[W]:r.push(W),e++}else if(G<1||isNaN(G)){let W={};r===null?r=[W]:r.push(W),e++}}}}}else{let O={};r===null?r=[O]:r.push(O),
e++}var m=$===e;if(m&&h?(h=!1,k=[k,1]):m&&(h=!0,k=1),h)e=j,r!==null&&(j?r.length=j:r=null);else{let O={};return r===null?
r=[O]:r.push(O),e++,hr.errors=r,!1}var g=x===e}else var g=!0;if(g)if(d.durable!==void 0&&s.call(d,"durable")){let P=d.durable,
x=e;if(typeof P!="string")return hr.errors=[{}],!1;if(P!=="within-a-second")return hr.errors=[{}],!1;var g=x===e}else var g=!0}}else
return hr.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let d=i.roles,A=e;if(e===
A)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>100)return hr.errors=[{}],!1;if(Object.keys(d).length<
1)return hr.errors=[{}],!1;for(let F of Object.keys(d)){let P=e;if(e===e)if(typeof F=="string"){if(l(F)>63){let x={};r===
null?r=[x]:r.push(x),e++}else if(l(F)<1){let x={};r===null?r=[x]:r.push(x),e++}else if(!vr.test(F)){let x={};r===null?r=
[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.push(x),e++}var u=P===e;if(!u){let x={};return r===null?r=[x]:r.push(x),
e++,hr.errors=r,!1}}if(u)for(let F of Object.keys(d)){let P=e;ar(d[F],{instancePath:V+"/roles/"+F.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:d,parentDataProperty:F,rootData:J})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var f=P===
e;if(!f)break}}else return hr.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}else return hr.errors=[{}],!1;return hr.errors=
r,e===0}function oi(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")hr(i,{instancePath:V,parentData:fe,
parentDataProperty:ve,rootData:J})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);else return oi.errors=[{}],!1;else
return oi.errors=[{}],!1}else return oi.errors=[{}],!1;return oi.errors=r,e===0}var Fi=Be,zs={type:"string",enum:["selec\
t","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"],description:"\
A kind of statement, by effect."},Rs={type:"object",description:"A CI job or service, by the claims of its token: every \
claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$\
defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][\
A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],
maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a whole number;\
 a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such as reposito\
ry_id: 1234; the issuer alone would admit everybody it knows."},rs=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function Fr(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){if(Object.keys(i).length>20)return Fr.errors=[{}],!1;if(Object.keys(i).length<2)return Fr.errors=[{}],
!1;{let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer"))return Fr.errors=[{}],!1;for(let g of Object.keys(i)){
let u=e;if(e===u)if(typeof g=="string"){if(l(g)>128){let f={};r===null?r=[f]:r.push(f),e++}else if(!rs.test(g)){let f={};
r===null?r=[f]:r.push(f),e++}}else{let f={};r===null?r=[f]:r.push(f),e++}var t=u===e;if(!t){let f={};return r===null?r=[
f]:r.push(f),e++,Fr.errors=r,!1}}if(t){let g=e;for(let u of Object.keys(i))if(u!=="issuer"){let f=i[u],y=e;if(typeof f!=
"string"&&!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Fr.errors=[{}],!1;if(e===y&&typeof f=="string"){if(l(
f)>512)return Fr.errors=[{}],!1;if(l(f)<1)return Fr.errors=[{}],!1}var v=y===e;if(!v)break}if(g===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let u=i.issuer;if(e===e)if(typeof u=="string"){if(l(u)>63)return Fr.errors=[{}],!1;if(l(u)<1)return Fr.
errors=[{}],!1;if(!vr.test(u))return Fr.errors=[{}],!1}else return Fr.errors=[{}],!1}}}}else return Fr.errors=[{}],!1;return Fr.
errors=r,e===0}function ni(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,
v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(i,"user"))&&(y=
"user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="user"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let p=i.user;if(e===e)if(typeof p=="string"){if(l(
p)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!si.test(p)){
let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===void 0||
!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!==
"group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let p=i.group;if(e===
e)if(typeof p=="string"){if(l(p)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(
o),e++}else if(!vr.test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};
r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let p;if((i.workload===void 0||!s.call(i,"workload"))&&(p="workload")){let o={};r===null?r=[o]:r.
push(o),e++}else{let o=e;for(let n of Object.keys(i))if(n!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}o===
e&&i.workload!==void 0&&s.call(i,"workload")&&(Fr(i.workload,{instancePath:V+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:J})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length))}}else{let p={};r===null?r=[p]:r.push(p),e++}
var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,ni.errors=r,!1}return ni.errors=r,e===0}var is=new RegExp("\\S","u"),Ti=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Be(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.to===void 0||!s.call(i,"to"))&&(u="to")||(i.role===void 0||!s.call(i,"role"))&&(u="role")||(i.why===void 0||
!s.call(i,"why"))&&(u="why")||(i.until===void 0||!s.call(i,"until"))&&(u="until"))return Be.errors=[{}],!1;{let f=e;for(let y of Object.
keys(i))if(!(y==="to"||y==="role"||y==="why"||y==="from"||y==="until"||y==="only"||y==="sessions"))return Be.errors=[{}],
!1;if(f===e){if(i.to!==void 0&&s.call(i,"to")){let y=e;ni(i.to,{instancePath:V+"/to",parentData:i,parentDataProperty:"to",
rootData:J})||(r=r===null?ni.errors:r.concat(ni.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let _=i.role,p=e;if(e===e)if(typeof _=="string"){if(l(_)>63)return Be.errors=[{}],!1;if(l(_)<1)return Be.
errors=[{}],!1;if(!vr.test(_))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let p=i.why,o=e;if(e===o)if(typeof p=="string"){if(l(p)>500)return Be.errors=[{}],!1;if(l(
p)<1)return Be.errors=[{}],!1;if(!is.test(p))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let o=i.from,n=e;if(e===e)if(typeof o=="string"){if(l(o)>20)return Be.errors=
[{}],!1;if(l(o)<20)return Be.errors=[{}],!1;if(!Ti.test(o))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let n=i.until,a=e;if(e===e)if(typeof n=="string"){if(l(n)>
20)return Be.errors=[{}],!1;if(l(n)<20)return Be.errors=[{}],!1;if(!Ti.test(n))return Be.errors=[{}],!1}else return Be.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let a=i.only,b=e;if(e===b)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Be.errors=[{}],!1;{let A=e;for(let N of Object.keys(a))if(!(N===
"tables"||N==="allow"))return Be.errors=[{}],!1;if(A===e){if(a.tables!==void 0&&s.call(a,"tables")){let N=a.tables,F=e;if(e===
F)if(Array.isArray(N)){if(N.length>1e3)return Be.errors=[{}],!1;if(N.length<1)return Be.errors=[{}],!1;{var v=!0;let x=N.
length;for(let j=0;j<x;j++){let h=N[j],k=e;if(typeof h!="string")return Be.errors=[{}],!1;if(e===e)if(typeof h=="string"){
if(l(h)>261)return Be.errors=[{}],!1;if(l(h)<3)return Be.errors=[{}],!1;if(!ci.test(h))return Be.errors=[{}],!1}else return Be.
errors=[{}],!1;var v=k===e;if(!v)break}if(v){let j=N.length,h;if(j>1){let k={};for(;j--;){let c=N[j];if(typeof c=="strin\
g"){if(typeof k[c]=="number")return h=k[c],Be.errors=[{}],!1;k[c]=j}}}}}}else return Be.errors=[{}],!1;var g=F===e}else var g=!0;
if(g)if(a.allow!==void 0&&s.call(a,"allow")){let N=a.allow,F=e;if(e===F)if(Array.isArray(N)){if(N.length>15)return Be.errors=
[{}],!1;if(N.length<1)return Be.errors=[{}],!1;{var m=!0;let x=N.length;for(let j=0;j<x;j++){let h=N[j],k=e;if(typeof h!=
"string")return Be.errors=[{}],!1;if(typeof h!="string")return Be.errors=[{}],!1;if(!(h==="select"||h==="insert"||h==="u\
pdate"||h==="delete"||h==="merge"||h==="truncate"||h==="ddl"||h==="call"||h==="do"||h==="lock"||h==="notify"||h==="maint\
enance"||h==="set"||h==="other"))return Be.errors=[{}],!1;var m=k===e;if(!m)break}if(m){let j=N.length,h;if(j>1){let k={};
for(;j--;){let c=N[j];if(typeof c=="string"){if(typeof k[c]=="number")return h=k[c],Be.errors=[{}],!1;k[c]=j}}}}}}else return Be.
errors=[{}],!1;var g=F===e}else var g=!0}}}else return Be.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let a=i.sessions,b=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Be.errors=
[{}],!1;if(e===b&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Be.errors=[{}],!1;if(a<1||isNaN(a))return Be.
errors=[{}],!1}var t=b===e}else var t=!0}}}}}}}}else return Be.errors=[{}],!1;return Be.errors=r,e===0}var qi=Ve,Ss={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Zs={description:"One\
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
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Ve(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(N="unlisted"))return Ve.errors=[{}],!1;{let F=e;for(let P of Object.keys(i))
if(!(P==="unlisted"||P==="columns"||P==="detect"||P==="clear"))return Ve.errors=[{}],!1;if(F===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let P=i.unlisted,x=e;if(typeof P!="string")return Ve.errors=[{}],!1;if(!(P==="show"||P==="hide"))return Ve.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let x=i.columns,j=e;if(e===j)
if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length>1e4)return Ve.errors=[{}],!1;for(let k of Object.keys(
x)){let c=e;if(e===e)if(typeof k=="string"){if(l(k)>392){let $={};r===null?r=[$]:r.push($),e++}else if(l(k)<5){let $={};
r===null?r=[$]:r.push($),e++}else if(!mi.test(k)){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.
push($),e++}var v=c===e;if(!v){let $={};return r===null?r=[$]:r.push($),e++,Ve.errors=r,!1}}if(v)for(let k of Object.keys(
x)){let c=x[k],$=e,w=e,O=!1,H=null,G=e;if(typeof c!="string"){let W={};r===null?r=[W]:r.push(W),e++}if(!(c==="null"||c===
"fixed"||c==="hash")){let W={};r===null?r=[W]:r.push(W),e++}var g=G===e;g&&(O=!0,H=0);let K=e;if(e===K)if(c&&typeof c=="\
object"&&!Array.isArray(c)){let W;if((c.null===void 0||!s.call(c,"null"))&&(W="null")){let z={};r===null?r=[z]:r.push(z),
e++}else{let z=e;for(let C of Object.keys(c))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let D={};r===null?
r=[D]:r.push(D),e++;break}if(z===e){if(c.null!==void 0&&s.call(c,"null")){let C=c.null,D=e;if(typeof C!="boolean"){let I={};
r===null?r=[I]:r.push(I),e++}if(C!==!0){let I={};r===null?r=[I]:r.push(I),e++}var m=D===e}else var m=!0;if(m){if(c.nulls!==
void 0&&s.call(c,"nulls")){let D=c.nulls,T=e;if(typeof D!="string"){let L={};r===null?r=[L]:r.push(L),e++}if(!(D==="show"||
D==="hide")){let L={};r===null?r=[L]:r.push(L),e++}var m=T===e}else var m=!0;if(m){if(c.write!==void 0&&s.call(c,"write")){
let T=c.write,I=e;if(typeof T!="string"){let q={};r===null?r=[q]:r.push(q),e++}if(T!=="allow"){let q={};r===null?r=[q]:r.
push(q),e++}var m=I===e}else var m=!0;if(m)if(c.search!==void 0&&s.call(c,"search")){let T=c.search,I=e;if(typeof T!="st\
ring"){let q={};r===null?r=[q]:r.push(q),e++}if(T!=="equality"){let q={};r===null?r=[q]:r.push(q),e++}var m=I===e}else var m=!0}}}}}else{
let W={};r===null?r=[W]:r.push(W),e++}var g=K===e;if(g&&O)O=!1,H=[H,1];else{g&&(O=!0,H=1);let W=e;if(e===W)if(c&&typeof c==
"object"&&!Array.isArray(c)){let C;if((c.fixed===void 0||!s.call(c,"fixed"))&&(C="fixed")){let D={};r===null?r=[D]:r.push(
D),e++}else{let D=e;for(let T of Object.keys(c))if(!(T==="fixed"||T==="nulls"||T==="write"||T==="search")){let I={};r===
null?r=[I]:r.push(I),e++;break}if(D===e){if(c.fixed!==void 0&&s.call(c,"fixed")){let T=c.fixed,I=e;if(typeof T!="string"&&
!(typeof T=="number"&&isFinite(T))&&typeof T!="boolean"){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof T=="stri\
ng"&&l(T)>1e3){let q={};r===null?r=[q]:r.push(q),e++}var u=I===e}else var u=!0;if(u){if(c.nulls!==void 0&&s.call(c,"null\
s")){let I=c.nulls,L=e;if(typeof I!="string"){let R={};r===null?r=[R]:r.push(R),e++}if(!(I==="show"||I==="hide")){let R={};
r===null?r=[R]:r.push(R),e++}var u=L===e}else var u=!0;if(u){if(c.write!==void 0&&s.call(c,"write")){let L=c.write,q=e;if(typeof L!=
"string"){let E={};r===null?r=[E]:r.push(E),e++}if(L!=="allow"){let E={};r===null?r=[E]:r.push(E),e++}var u=q===e}else var u=!0;
if(u)if(c.search!==void 0&&s.call(c,"search")){let L=c.search,q=e;if(typeof L!="string"){let E={};r===null?r=[E]:r.push(
E),e++}if(L!=="equality"){let E={};r===null?r=[E]:r.push(E),e++}var u=q===e}else var u=!0}}}}}else{let C={};r===null?r=[
C]:r.push(C),e++}var g=W===e;if(g&&O)O=!1,H=[H,2];else{g&&(O=!0,H=2);let C=e;if(e===C)if(c&&typeof c=="object"&&!Array.isArray(
c)){let T;if((c.keep===void 0||!s.call(c,"keep"))&&(T="keep")){let I={};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let L of Object.
keys(c))if(!(L==="keep"||L==="nulls"||L==="write"||L==="search")){let q={};r===null?r=[q]:r.push(q),e++;break}if(I===e){
if(c.keep!==void 0&&s.call(c,"keep")){let L=c.keep,q=e;if(e===q)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(
L).length<1){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let X of Object.keys(L))if(!(X==="first"||X==="last")){
let Y={};r===null?r=[Y]:r.push(Y),e++;break}if(E===e){if(L.first!==void 0&&s.call(L,"first")){let X=L.first,Y=e;if(!(typeof X==
"number"&&!(X%1)&&!isNaN(X)&&isFinite(X))){let de={};r===null?r=[de]:r.push(de),e++}if(e===Y&&typeof X=="number"&&isFinite(
X)){if(X>64||isNaN(X)){let de={};r===null?r=[de]:r.push(de),e++}else if(X<1||isNaN(X)){let de={};r===null?r=[de]:r.push(
de),e++}}var f=Y===e}else var f=!0;if(f)if(L.last!==void 0&&s.call(L,"last")){let X=L.last,Y=e;if(!(typeof X=="number"&&
!(X%1)&&!isNaN(X)&&isFinite(X))){let de={};r===null?r=[de]:r.push(de),e++}if(e===Y&&typeof X=="number"&&isFinite(X)){if(X>
64||isNaN(X)){let de={};r===null?r=[de]:r.push(de),e++}else if(X<1||isNaN(X)){let de={};r===null?r=[de]:r.push(de),e++}}
var f=Y===e}else var f=!0}}else{let E={};r===null?r=[E]:r.push(E),e++}var y=q===e}else var y=!0;if(y){if(c.nulls!==void 0&&
s.call(c,"nulls")){let q=c.nulls,R=e;if(typeof q!="string"){let X={};r===null?r=[X]:r.push(X),e++}if(!(q==="show"||q==="\
hide")){let X={};r===null?r=[X]:r.push(X),e++}var y=R===e}else var y=!0;if(y){if(c.write!==void 0&&s.call(c,"write")){let R=c.
write,E=e;if(typeof R!="string"){let Y={};r===null?r=[Y]:r.push(Y),e++}if(R!=="allow"){let Y={};r===null?r=[Y]:r.push(Y),
e++}var y=E===e}else var y=!0;if(y)if(c.search!==void 0&&s.call(c,"search")){let R=c.search,E=e;if(typeof R!="string"){let Y={};
r===null?r=[Y]:r.push(Y),e++}if(R!=="equality"){let Y={};r===null?r=[Y]:r.push(Y),e++}var y=E===e}else var y=!0}}}}}else{
let T={};r===null?r=[T]:r.push(T),e++}var g=C===e;if(g&&O)O=!1,H=[H,3];else{g&&(O=!0,H=3);let T=e;if(e===T)if(c&&typeof c==
"object"&&!Array.isArray(c)){let L;if((c.email===void 0||!s.call(c,"email"))&&(L="email")){let q={};r===null?r=[q]:r.push(
q),e++}else{let q=e;for(let R of Object.keys(c))if(!(R==="email"||R==="nulls"||R==="write"||R==="search")){let E={};r===
null?r=[E]:r.push(E),e++;break}if(q===e){if(c.email!==void 0&&s.call(c,"email")){let R=c.email,E=e;if(typeof R!="string"){
let Y={};r===null?r=[Y]:r.push(Y),e++}if(R!=="domain"){let Y={};r===null?r=[Y]:r.push(Y),e++}var _=E===e}else var _=!0;if(_){
if(c.nulls!==void 0&&s.call(c,"nulls")){let E=c.nulls,X=e;if(typeof E!="string"){let se={};r===null?r=[se]:r.push(se),e++}
if(!(E==="show"||E==="hide")){let se={};r===null?r=[se]:r.push(se),e++}var _=X===e}else var _=!0;if(_){if(c.write!==void 0&&
s.call(c,"write")){let X=c.write,Y=e;if(typeof X!="string"){let de={};r===null?r=[de]:r.push(de),e++}if(X!=="allow"){let de={};
r===null?r=[de]:r.push(de),e++}var _=Y===e}else var _=!0;if(_)if(c.search!==void 0&&s.call(c,"search")){let X=c.search,Y=e;
if(typeof X!="string"){let de={};r===null?r=[de]:r.push(de),e++}if(X!=="equality"){let de={};r===null?r=[de]:r.push(de),
e++}var _=Y===e}else var _=!0}}}}}else{let L={};r===null?r=[L]:r.push(L),e++}var g=T===e;if(g&&O)O=!1,H=[H,4];else{g&&(O=
!0,H=4);let L=e;if(e===L)if(c&&typeof c=="object"&&!Array.isArray(c)){let R;if((c.hash===void 0||!s.call(c,"hash"))&&(R=
"hash")){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let X of Object.keys(c))if(!(X==="hash"||X==="nulls"||X===
"write"||X==="search")){let Y={};r===null?r=[Y]:r.push(Y),e++;break}if(E===e){if(c.hash!==void 0&&s.call(c,"hash")){let X=c.
hash,Y=e;if(typeof X!="boolean"){let de={};r===null?r=[de]:r.push(de),e++}if(X!==!0){let de={};r===null?r=[de]:r.push(de),
e++}var p=Y===e}else var p=!0;if(p){if(c.nulls!==void 0&&s.call(c,"nulls")){let Y=c.nulls,se=e;if(typeof Y!="string"){let U={};
r===null?r=[U]:r.push(U),e++}if(!(Y==="show"||Y==="hide")){let U={};r===null?r=[U]:r.push(U),e++}var p=se===e}else var p=!0;
if(p){if(c.write!==void 0&&s.call(c,"write")){let se=c.write,de=e;if(typeof se!="string"){let te={};r===null?r=[te]:r.push(
te),e++}if(se!=="allow"){let te={};r===null?r=[te]:r.push(te),e++}var p=de===e}else var p=!0;if(p)if(c.search!==void 0&&
s.call(c,"search")){let se=c.search,de=e;if(typeof se!="string"){let te={};r===null?r=[te]:r.push(te),e++}if(se!=="equal\
ity"){let te={};r===null?r=[te]:r.push(te),e++}var p=de===e}else var p=!0}}}}}else{let R={};r===null?r=[R]:r.push(R),e++}
var g=L===e;g&&O?(O=!1,H=[H,5]):g&&(O=!0,H=5)}}}}if(O)e=w,r!==null&&(w?r.length=w:r=null);else{let W={};return r===null?
r=[W]:r.push(W),e++,Ve.errors=r,!1}var o=$===e;if(!o)break}}else return Ve.errors=[{}],!1;var t=j===e}else var t=!0;if(t){
if(i.detect!==void 0&&s.call(i,"detect")){let j=i.detect,h=e;if(e===h)if(Array.isArray(j)){if(j.length>5)return Ve.errors=
[{}],!1;if(j.length<1)return Ve.errors=[{}],!1;{var n=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],O=e;if(typeof w!=
"string")return Ve.errors=[{}],!1;if(!(w==="credit-card"||w==="us-ssn"||w==="email"||w==="iban"||w==="token"))return Ve.
errors=[{}],!1;var n=O===e;if(!n)break}if(n){let $=j.length,w;if($>1){let O={};for(;$--;){let H=j[$];if(typeof H=="strin\
g"){if(typeof O[H]=="number")return w=O[H],Ve.errors=[{}],!1;O[H]=$}}}}}}else return Ve.errors=[{}],!1;var t=h===e}else var t=!0;
if(t)if(i.clear!==void 0&&s.call(i,"clear")){let j=i.clear,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Ve.errors=
[{}],!1;if(j.length<1)return Ve.errors=[{}],!1;{var a=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],O=e;if(e===O)if(w&&
typeof w=="object"&&!Array.isArray(w)){let G;if((w.columns===void 0||!s.call(w,"columns"))&&(G="columns")||(w.roles===void 0||
!s.call(w,"roles"))&&(G="roles"))return Ve.errors=[{}],!1;{let K=e;for(let W of Object.keys(w))if(!(W==="columns"||W==="\
roles"))return Ve.errors=[{}],!1;if(K===e){if(w.columns!==void 0&&s.call(w,"columns")){let W=w.columns,z=e;if(e===z)if(Array.
isArray(W)){if(W.length>1e3)return Ve.errors=[{}],!1;if(W.length<1)return Ve.errors=[{}],!1;{var b=!0;let D=W.length;for(let T=0;T<
D;T++){let I=W[T],L=e;if(typeof I!="string")return Ve.errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>392)return Ve.
errors=[{}],!1;if(l(I)<5)return Ve.errors=[{}],!1;if(!mi.test(I))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;
var b=L===e;if(!b)break}if(b){let T=W.length,I;if(T>1){let L={};for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof L[q]==
"number")return I=L[q],Ve.errors=[{}],!1;L[q]=T}}}}}}else return Ve.errors=[{}],!1;var A=z===e}else var A=!0;if(A)if(w.roles!==
void 0&&s.call(w,"roles")){let W=w.roles,z=e;if(e===z)if(Array.isArray(W)){if(W.length>100)return Ve.errors=[{}],!1;if(W.
length<1)return Ve.errors=[{}],!1;{var d=!0;let D=W.length;for(let T=0;T<D;T++){let I=W[T],L=e;if(typeof I!="string")return Ve.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>63)return Ve.errors=[{}],!1;if(l(I)<1)return Ve.errors=[{}],!1;if(!vr.
test(I))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var d=L===e;if(!d)break}if(d){let T=W.length,I;if(T>1){let L={};
for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof L[q]=="number")return I=L[q],Ve.errors=[{}],!1;L[q]=T}}}}}}else return Ve.
errors=[{}],!1;var A=z===e}else var A=!0}}}else return Ve.errors=[{}],!1;var a=O===e;if(!a)break}}}else return Ve.errors=
[{}],!1;var t=h===e}else var t=!0}}}}}else return Ve.errors=[{}],!1;return Ve.errors=r,e===0}var Ii=ee,ss={title:"GuardD\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},Cs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},hi=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),ts=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),Ei=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),ls=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function fr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let m;if((i.zone===void 0||!s.call(i,"zone"))&&(m="zone"))return fr.errors=[{}],!1;{let g=e;
for(let u of Object.keys(i))if(!(u==="days"||u==="from"||u==="to"||u==="zone"))return fr.errors=[{}],!1;if(g===e){if(i.days!==
void 0&&s.call(i,"days")){let u=i.days,f=e;if(e===f)if(Array.isArray(u)){if(u.length>7)return fr.errors=[{}],!1;if(u.length<
1)return fr.errors=[{}],!1;{var t=!0;let _=u.length;for(let p=0;p<_;p++){let o=u[p],n=e;if(e===n)if(typeof o=="string"){
if(l(o)>7)return fr.errors=[{}],!1;if(!ts.test(o))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var t=n===e;if(!t)
break}}}else return fr.errors=[{}],!1;var v=f===e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let f=i.from,
y=e;if(e===e)if(typeof f=="string"){if(l(f)>5)return fr.errors=[{}],!1;if(!Ei.test(f))return fr.errors=[{}],!1}else return fr.
errors=[{}],!1;var v=y===e}else var v=!0;if(v){if(i.to!==void 0&&s.call(i,"to")){let y=i.to,_=e;if(e===e)if(typeof y=="s\
tring"){if(l(y)>5)return fr.errors=[{}],!1;if(!Ei.test(y))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;var v=_===
e}else var v=!0;if(v)if(i.zone!==void 0&&s.call(i,"zone")){let y=i.zone,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return fr.
errors=[{}],!1;if(l(y)<3)return fr.errors=[{}],!1;if(!ls.test(y))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;
var v=_===e}else var v=!0}}}}}else return fr.errors=[{}],!1;return fr.errors=r,e===0}function ee(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return ee.errors=[{}],!1;{let x=e;for(let j of Object.keys(i))if(!(j==="deny"||j==="hold"||j==="limit"))return ee.
errors=[{}],!1;if(x===e){if(i.deny!==void 0&&s.call(i,"deny")){let j=i.deny,h=e;if(e===h)if(Array.isArray(j)){if(j.length>
100)return ee.errors=[{}],!1;if(j.length<1)return ee.errors=[{}],!1;{var t=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],
O=e;if(e===O)if(w&&typeof w=="object"&&!Array.isArray(w)){if(Object.keys(w).length<1)return ee.errors=[{}],!1;{let G=e;for(let K of Object.
keys(w))if(!(K==="statements"||K==="tables"||K==="columns"||K==="roles"||K==="during"||K==="outside"||K==="from"||K==="n\
otFrom"))return ee.errors=[{}],!1;if(G===e){if(w.statements!==void 0&&s.call(w,"statements")){let K=w.statements,W=e;if(e===
W)if(Array.isArray(K)){if(K.length>40)return ee.errors=[{}],!1;if(K.length<1)return ee.errors=[{}],!1;{var v=!0;let C=K.
length;for(let D=0;D<C;D++){let T=K[D],I=e;if(typeof T!="string")return ee.errors=[{}],!1;if(typeof T!="string")return ee.
errors=[{}],!1;if(!(T==="select"||T==="insert"||T==="update"||T==="delete"||T==="merge"||T==="truncate"||T==="ddl"||T===
"call"||T==="do"||T==="lock"||T==="notify"||T==="maintenance"||T==="set"||T==="other"||T==="create"||T==="alter"||T==="d\
rop"||T==="grant-rights"||T==="alter-system"||T==="alter-role"||T==="copy"||T==="copy-file"||T==="copy-program"||T==="ex\
plain-analyze"||T==="prepare"||T==="cursor"||T==="two-phase"||T==="without-condition"))return ee.errors=[{}],!1;var v=I===
e;if(!v)break}if(v){let D=K.length,T;if(D>1){let I={};for(;D--;){let L=K[D];if(typeof L=="string"){if(typeof I[L]=="numb\
er")return T=I[L],ee.errors=[{}],!1;I[L]=D}}}}}}else return ee.errors=[{}],!1;var m=W===e}else var m=!0;if(m){if(w.tables!==
void 0&&s.call(w,"tables")){let W=w.tables,z=e;if(e===z)if(Array.isArray(W)){if(W.length>100)return ee.errors=[{}],!1;if(W.
length<1)return ee.errors=[{}],!1;{var g=!0;let D=W.length;for(let T=0;T<D;T++){let I=W[T],L=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>261)return ee.errors=[{}],!1;if(l(I)<3)return ee.errors=[{}],!1;if(!ci.
test(I))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var g=L===e;if(!g)break}if(g){let T=W.length,I;if(T>1){let L={};
for(;T--;){let q=W[T];if(typeof q=="string"){if(typeof L[q]=="number")return I=L[q],ee.errors=[{}],!1;L[q]=T}}}}}}else return ee.
errors=[{}],!1;var m=z===e}else var m=!0;if(m){if(w.columns!==void 0&&s.call(w,"columns")){let z=w.columns,C=e;if(e===C)
if(Array.isArray(z)){if(z.length>100)return ee.errors=[{}],!1;if(z.length<1)return ee.errors=[{}],!1;{var u=!0;let T=z.length;
for(let I=0;I<T;I++){let L=z[I],q=e;if(typeof L!="string")return ee.errors=[{}],!1;if(e===e)if(typeof L=="string"){if(l(
L)>392)return ee.errors=[{}],!1;if(l(L)<5)return ee.errors=[{}],!1;if(!mi.test(L))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var u=q===e;if(!u)break}if(u){let I=z.length,L;if(I>1){let q={};for(;I--;){let R=z[I];if(typeof R=="strin\
g"){if(typeof q[R]=="number")return L=q[R],ee.errors=[{}],!1;q[R]=I}}}}}}else return ee.errors=[{}],!1;var m=C===e}else var m=!0;
if(m){if(w.roles!==void 0&&s.call(w,"roles")){let C=w.roles,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return ee.
errors=[{}],!1;if(C.length<1)return ee.errors=[{}],!1;{var f=!0;let I=C.length;for(let L=0;L<I;L++){let q=C[L],R=e;if(typeof q!=
"string")return ee.errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>63)return ee.errors=[{}],!1;if(l(q)<1)return ee.
errors=[{}],!1;if(!vr.test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var f=R===e;if(!f)break}if(f){let L=C.
length,q;if(L>1){let R={};for(;L--;){let E=C[L];if(typeof E=="string"){if(typeof R[E]=="number")return q=R[E],ee.errors=
[{}],!1;R[E]=L}}}}}}else return ee.errors=[{}],!1;var m=D===e}else var m=!0;if(m){if(w.during!==void 0&&s.call(w,"during")){
let D=e;fr(w.during,{instancePath:V+"/deny/"+$+"/during",parentData:w,parentDataProperty:"during",rootData:J})||(r=r===null?
fr.errors:r.concat(fr.errors),e=r.length);var m=D===e}else var m=!0;if(m){if(w.outside!==void 0&&s.call(w,"outside")){let T=e;
fr(w.outside,{instancePath:V+"/deny/"+$+"/outside",parentData:w,parentDataProperty:"outside",rootData:J})||(r=r===null?fr.
errors:r.concat(fr.errors),e=r.length);var m=T===e}else var m=!0;if(m){if(w.from!==void 0&&s.call(w,"from")){let I=w.from,
L=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<1)return ee.errors=[{}],!1;{var y=!0;
let R=I.length;for(let E=0;E<R;E++){let X=I[E],Y=e;if(e===Y)if(typeof X=="string"){if(l(X)>49)return ee.errors=[{}],!1;if(l(
X)<2)return ee.errors=[{}],!1;if(!hi.test(X))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var y=Y===e;if(!y)break}
if(y){let E=I.length,X;if(E>1){let Y={};for(;E--;){let se=I[E];if(typeof se=="string"){if(typeof Y[se]=="number")return X=
Y[se],ee.errors=[{}],!1;Y[se]=E}}}}}}else return ee.errors=[{}],!1;var m=L===e}else var m=!0;if(m)if(w.notFrom!==void 0&&
s.call(w,"notFrom")){let I=w.notFrom,L=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<
1)return ee.errors=[{}],!1;{var _=!0;let R=I.length;for(let E=0;E<R;E++){let X=I[E],Y=e;if(e===Y)if(typeof X=="string"){
if(l(X)>49)return ee.errors=[{}],!1;if(l(X)<2)return ee.errors=[{}],!1;if(!hi.test(X))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var _=Y===e;if(!_)break}if(_){let E=I.length,X;if(E>1){let Y={};for(;E--;){let se=I[E];if(typeof se=="str\
ing"){if(typeof Y[se]=="number")return X=Y[se],ee.errors=[{}],!1;Y[se]=E}}}}}}else return ee.errors=[{}],!1;var m=L===e}else
var m=!0}}}}}}}}}else return ee.errors=[{}],!1;var t=O===e;if(!t)break}}}else return ee.errors=[{}],!1;var p=h===e}else var p=!0;
if(p){if(i.hold!==void 0&&s.call(i,"hold")){let h=i.hold,k=e;if(e===k)if(Array.isArray(h)){if(h.length>100)return ee.errors=
[{}],!1;if(h.length<1)return ee.errors=[{}],!1;{var o=!0;let $=h.length;for(let w=0;w<$;w++){let O=h[w],H=e;if(e===H)if(O&&
typeof O=="object"&&!Array.isArray(O)){if(Object.keys(O).length<1)return ee.errors=[{}],!1;{let K=e;for(let W of Object.
keys(O))if(!s.call(ss.properties.hold.items.properties,W))return ee.errors=[{}],!1;if(K===e){if(O.statements!==void 0&&s.
call(O,"statements")){let W=O.statements,z=e;if(e===z)if(Array.isArray(W)){if(W.length>40)return ee.errors=[{}],!1;if(W.
length<1)return ee.errors=[{}],!1;{var n=!0;let D=W.length;for(let T=0;T<D;T++){let I=W[T],L=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(typeof I!="string")return ee.errors=[{}],!1;if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||
I==="merge"||I==="truncate"||I==="ddl"||I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I===
"other"||I==="create"||I==="alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy"||I===
"copy-file"||I==="copy-program"||I==="explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condi\
tion"))return ee.errors=[{}],!1;var n=L===e;if(!n)break}if(n){let T=W.length,I;if(T>1){let L={};for(;T--;){let q=W[T];if(typeof q==
"string"){if(typeof L[q]=="number")return I=L[q],ee.errors=[{}],!1;L[q]=T}}}}}}else return ee.errors=[{}],!1;var a=z===e}else
var a=!0;if(a){if(O.tables!==void 0&&s.call(O,"tables")){let z=O.tables,C=e;if(e===C)if(Array.isArray(z)){if(z.length>100)
return ee.errors=[{}],!1;if(z.length<1)return ee.errors=[{}],!1;{var b=!0;let T=z.length;for(let I=0;I<T;I++){let L=z[I],
q=e;if(typeof L!="string")return ee.errors=[{}],!1;if(e===e)if(typeof L=="string"){if(l(L)>261)return ee.errors=[{}],!1;
if(l(L)<3)return ee.errors=[{}],!1;if(!ci.test(L))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var b=q===e;if(!b)
break}if(b){let I=z.length,L;if(I>1){let q={};for(;I--;){let R=z[I];if(typeof R=="string"){if(typeof q[R]=="number")return L=
q[R],ee.errors=[{}],!1;q[R]=I}}}}}}else return ee.errors=[{}],!1;var a=C===e}else var a=!0;if(a){if(O.columns!==void 0&&
s.call(O,"columns")){let C=O.columns,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return ee.errors=[{}],!1;if(C.length<
1)return ee.errors=[{}],!1;{var d=!0;let I=C.length;for(let L=0;L<I;L++){let q=C[L],R=e;if(typeof q!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>392)return ee.errors=[{}],!1;if(l(q)<5)return ee.errors=[{}],!1;if(!mi.
test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var d=R===e;if(!d)break}if(d){let L=C.length,q;if(L>1){let R={};
for(;L--;){let E=C[L];if(typeof E=="string"){if(typeof R[E]=="number")return q=R[E],ee.errors=[{}],!1;R[E]=L}}}}}}else return ee.
errors=[{}],!1;var a=D===e}else var a=!0;if(a){if(O.roles!==void 0&&s.call(O,"roles")){let D=O.roles,T=e;if(e===T)if(Array.
isArray(D)){if(D.length>100)return ee.errors=[{}],!1;if(D.length<1)return ee.errors=[{}],!1;{var A=!0;let L=D.length;for(let q=0;q<
L;q++){let R=D[q],E=e;if(typeof R!="string")return ee.errors=[{}],!1;if(e===e)if(typeof R=="string"){if(l(R)>63)return ee.
errors=[{}],!1;if(l(R)<1)return ee.errors=[{}],!1;if(!vr.test(R))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;
var A=E===e;if(!A)break}if(A){let q=D.length,R;if(q>1){let E={};for(;q--;){let X=D[q];if(typeof X=="string"){if(typeof E[X]==
"number")return R=E[X],ee.errors=[{}],!1;E[X]=q}}}}}}else return ee.errors=[{}],!1;var a=T===e}else var a=!0;if(a){if(O.
during!==void 0&&s.call(O,"during")){let T=e;fr(O.during,{instancePath:V+"/hold/"+w+"/during",parentData:O,parentDataProperty:"\
during",rootData:J})||(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var a=T===e}else var a=!0;if(a){if(O.outside!==
void 0&&s.call(O,"outside")){let I=e;fr(O.outside,{instancePath:V+"/hold/"+w+"/outside",parentData:O,parentDataProperty:"\
outside",rootData:J})||(r=r===null?fr.errors:r.concat(fr.errors),e=r.length);var a=I===e}else var a=!0;if(a){if(O.from!==
void 0&&s.call(O,"from")){let L=O.from,q=e;if(e===e)if(Array.isArray(L)){if(L.length>100)return ee.errors=[{}],!1;if(L.length<
1)return ee.errors=[{}],!1;{var N=!0;let E=L.length;for(let X=0;X<E;X++){let Y=L[X],se=e;if(e===se)if(typeof Y=="string"){
if(l(Y)>49)return ee.errors=[{}],!1;if(l(Y)<2)return ee.errors=[{}],!1;if(!hi.test(Y))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var N=se===e;if(!N)break}if(N){let X=L.length,Y;if(X>1){let se={};for(;X--;){let de=L[X];if(typeof de=="s\
tring"){if(typeof se[de]=="number")return Y=se[de],ee.errors=[{}],!1;se[de]=X}}}}}}else return ee.errors=[{}],!1;var a=q===
e}else var a=!0;if(a){if(O.notFrom!==void 0&&s.call(O,"notFrom")){let q=O.notFrom,R=e;if(e===e)if(Array.isArray(q)){if(q.
length>100)return ee.errors=[{}],!1;if(q.length<1)return ee.errors=[{}],!1;{var F=!0;let X=q.length;for(let Y=0;Y<X;Y++){
let se=q[Y],de=e;if(e===de)if(typeof se=="string"){if(l(se)>49)return ee.errors=[{}],!1;if(l(se)<2)return ee.errors=[{}],
!1;if(!hi.test(se))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var F=de===e;if(!F)break}if(F){let Y=q.length,
se;if(Y>1){let de={};for(;Y--;){let U=q[Y];if(typeof U=="string"){if(typeof de[U]=="number")return se=de[U],ee.errors=[{}],
!1;de[U]=Y}}}}}}else return ee.errors=[{}],!1;var a=R===e}else var a=!0;if(a)if(O.rows!==void 0&&s.call(O,"rows")){let q=O.
rows,R=e;if(e===R)if(q&&typeof q=="object"&&!Array.isArray(q)){let X;if((q.over===void 0||!s.call(q,"over"))&&(X="over"))
return ee.errors=[{}],!1;{let Y=e;for(let se of Object.keys(q))if(se!=="over")return ee.errors=[{}],!1;if(Y===e&&q.over!==
void 0&&s.call(q,"over")){let se=q.over,de=e;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return ee.errors=
[{}],!1;if(e===de&&typeof se=="number"&&isFinite(se)){if(se>1e9||isNaN(se))return ee.errors=[{}],!1;if(se<1||isNaN(se))return ee.
errors=[{}],!1}}}}else return ee.errors=[{}],!1;var a=R===e}else var a=!0}}}}}}}}}}else return ee.errors=[{}],!1;var o=H===
e;if(!o)break}}}else return ee.errors=[{}],!1;var p=k===e}else var p=!0;if(p)if(i.limit!==void 0&&s.call(i,"limit")){let h=i.
limit,k=e;if(e===k)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1)return ee.errors=[{}],!1;{let $=e;
for(let w of Object.keys(h))if(!(w==="rows"||w==="sessionRows"||w==="statement"))return ee.errors=[{}],!1;if($===e){if(h.
rows!==void 0&&s.call(h,"rows")){let w=h.rows,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return ee.errors=
[{}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>1e9||isNaN(w))return ee.errors=[{}],!1;if(w<1||isNaN(w))return ee.
errors=[{}],!1}var P=O===e}else var P=!0;if(P){if(h.sessionRows!==void 0&&s.call(h,"sessionRows")){let O=h.sessionRows,H=e;
if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return ee.errors=[{}],!1;if(e===H&&typeof O=="number"&&isFinite(
O)){if(O>1e12||isNaN(O))return ee.errors=[{}],!1;if(O<1||isNaN(O))return ee.errors=[{}],!1}var P=H===e}else var P=!0;if(P)
if(h.statement!==void 0&&s.call(h,"statement")){let O=h.statement,H=e;if(e===e)if(typeof O=="string"){if(l(O)>7)return ee.
errors=[{}],!1;if(l(O)<2)return ee.errors=[{}],!1;if(!Gr.test(O))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;
var P=H===e}else var P=!0}}}}else return ee.errors=[{}],!1;var p=k===e}else var p=!0}}}}else return ee.errors=[{}],!1;return ee.
errors=r,e===0}var Di=wr;function ai(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,
e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(i,"user"))&&
(y="user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="user"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let p=i.user;if(e===e)if(typeof p=="string"){if(l(
p)>254){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!si.test(p)){
let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===void 0||
!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!==
"group"){let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let p=i.group;if(e===
e)if(typeof p=="string"){if(l(p)>63){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(
o),e++}else if(!vr.test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};
r===null?r=[y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let p;if((i.workload===void 0||!s.call(i,"workload"))&&(p="workload")){let o={};r===null?r=[o]:r.
push(o),e++}else{let o=e;for(let n of Object.keys(i))if(n!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}o===
e&&i.workload!==void 0&&s.call(i,"workload")&&(Fr(i.workload,{instancePath:V+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:J})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length))}}else{let p={};r===null?r=[p]:r.push(p),e++}
var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,ai.errors=r,!1}return ai.errors=r,e===0}var os=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function wr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.to===void 0||!s.call(i,"to"))&&(v="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(v="resource")||(i.role===void 0||!s.call(i,"role"))&&(v="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(v="longest")||(i.why===void 0||!s.call(i,"why"))&&(v="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(v="atMost"))
return wr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="to"||g==="resource"||g==="role"||g==="longest"||
g==="why"||g==="atMost"))return wr.errors=[{}],!1;if(m===e){if(i.to!==void 0&&s.call(i,"to")){let g=e;ai(i.to,{instancePath:V+
"/to",parentData:i,parentDataProperty:"to",rootData:J})||(r=r===null?ai.errors:r.concat(ai.errors),e=r.length);var t=g===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let u=i.resource,f=e;if(e===e)if(typeof u=="string"){
if(l(u)>63)return wr.errors=[{}],!1;if(l(u)<1)return wr.errors=[{}],!1;if(!vr.test(u))return wr.errors=[{}],!1}else return wr.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let f=i.role,y=e;if(e===e)if(typeof f==
"string"){if(l(f)>63)return wr.errors=[{}],!1;if(l(f)<1)return wr.errors=[{}],!1;if(!vr.test(f))return wr.errors=[{}],!1}else
return wr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"longest")){let y=i.longest,_=e;
if(e===e)if(typeof y=="string"){if(l(y)>7)return wr.errors=[{}],!1;if(l(y)<2)return wr.errors=[{}],!1;if(!Gr.test(y))return wr.
errors=[{}],!1}else return wr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.why!==void 0&&s.call(i,"why")){let _=i.
why,p=e;if(e===p)if(typeof _=="string"){if(l(_)>200)return wr.errors=[{}],!1;if(l(_)<1)return wr.errors=[{}],!1}else return wr.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.atMost!==void 0&&s.call(i,"atMost")){let _=i.atMost,p=e;if(e===p)if(typeof _==
"string"){if(l(_)>17)return wr.errors=[{}],!1;if(l(_)<7)return wr.errors=[{}],!1;if(!os.test(_))return wr.errors=[{}],!1}else
return wr.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}else return wr.errors=[{}],!1;return wr.errors=r,e===0}var Wi=Z,
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
that it opens."}},$id:"proxy"},ns=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Qr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Ri=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),Xr=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),as=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","u"),
fs=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u"),ki=new RegExp("^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
"u"),us=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/-]*$","u"),vs=new RegExp("^[A-Za-z0-9._-]+$","u"),_i=new RegExp("^[A-Za-z0\
-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","u"),Si=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$","u"),ps=new RegExp(
"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","u");function je(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u=i.kty;if(typeof u=="string")
if(u==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||!s.call(i,"kty"))&&(f="kty")||
(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.writ_use===void 0||!s.call(i,
"writ_use"))&&(f="writ_use"))return je.errors=[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(di.oneOf[0].properties,
_))return je.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.kty,p=e;if(typeof _!="string")return je.
errors=[{}],!1;if(_!=="OKP")return je.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){
let p=i.crv,o=e;if(typeof p!="string")return je.errors=[{}],!1;if(p!=="Ed25519")return je.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="string"){if(l(o)>43)return je.errors=
[{}],!1;if(l(o)<43)return je.errors=[{}],!1;if(!Br.test(o))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return je.
errors=[{}],!1;if(l(n)<1)return je.errors=[{}],!1;if(!jr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,b=e;if(e===b)if(typeof a=="string"){if(l(
a)>16)return je.errors=[{}],!1;if(l(a)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(i.use!==void 0&&s.call(i,"use")){let b=i.use,d=e;if(typeof b!="string")return je.errors=[{}],!1;if(b!=="sig")return je.
errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let d=i.key_ops,A=e;if(e===A)
if(Array.isArray(d)){if(d.length>1)return je.errors=[{}],!1;if(d.length<1)return je.errors=[{}],!1;{var v=!0;let F=d.length;
for(let P=0;P<F;P++){let x=d[P],j=e;if(typeof x!="string")return je.errors=[{}],!1;if(x!=="verify")return je.errors=[{}],
!1;var v=j===e;if(!v)break}if(v){let P=d.length,x;if(P>1){let j={};for(;P--;){let h=d[P];if(typeof h=="string"){if(typeof j[h]==
"number")return x=j[h],je.errors=[{}],!1;j[h]=P}}}}}}else return je.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.
ext!==void 0&&s.call(i,"ext")){let A=e;if(typeof i.ext!="boolean")return je.errors=[{}],!1;var t=A===e}else var t=!0;if(t)
if(i.writ_use!==void 0&&s.call(i,"writ_use")){let A=i.writ_use,N=e;if(typeof A!="string")return je.errors=[{}],!1;if(!(A===
"bundle"||A==="token"||A==="record"))return je.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else return je.errors=[
{}],!1}else if(u==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.kty===void 0||!s.call(i,"kty"))&&
(f="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(f="crv")||(i.x===void 0||!s.call(i,"x"))&&(f="x")||(i.y===void 0||!s.call(
i,"y"))&&(f="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(f="writ_use"))return je.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(di.oneOf[1].properties,_))return je.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,p=e;if(typeof _!="string")return je.errors=[{}],!1;if(_!=="EC")return je.errors=[{}],!1;var m=p===e}else var m=!0;if(m){
if(i.crv!==void 0&&s.call(i,"crv")){let p=i.crv,o=e;if(typeof p!="string")return je.errors=[{}],!1;if(p!=="P-256")return je.
errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let o=i.x,n=e;if(e===n)if(typeof o=="stri\
ng"){if(l(o)>43)return je.errors=[{}],!1;if(l(o)<43)return je.errors=[{}],!1;if(!Br.test(o))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){let n=i.y,a=e;if(e===a)if(typeof n==
"string"){if(l(n)>43)return je.errors=[{}],!1;if(l(n)<43)return je.errors=[{}],!1;if(!Br.test(n))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,b=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return je.errors=[{}],!1;if(l(a)<1)return je.errors=[{}],!1;if(!jr.test(a))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=b===e}else var m=!0;if(m){if(i.alg!==void 0&&s.call(i,"alg")){let b=i.alg,d=e;if(e===d)if(typeof b==
"string"){if(l(b)>16)return je.errors=[{}],!1;if(l(b)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var m=d===
e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let d=i.use,A=e;if(typeof d!="string")return je.errors=[{}],!1;
if(d!=="sig")return je.errors=[{}],!1;var m=A===e}else var m=!0;if(m){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let A=i.
key_ops,N=e;if(e===N)if(Array.isArray(A)){if(A.length>1)return je.errors=[{}],!1;if(A.length<1)return je.errors=[{}],!1;
{var g=!0;let P=A.length;for(let x=0;x<P;x++){let j=A[x],h=e;if(typeof j!="string")return je.errors=[{}],!1;if(j!=="veri\
fy")return je.errors=[{}],!1;var g=h===e;if(!g)break}if(g){let x=A.length,j;if(x>1){let h={};for(;x--;){let k=A[x];if(typeof k==
"string"){if(typeof h[k]=="number")return j=h[k],je.errors=[{}],!1;h[k]=x}}}}}}else return je.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.ext!="boolean")return je.errors=[{}],!1;var m=N===
e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.writ_use,F=e;if(typeof N!="string")return je.
errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return je.errors=[{}],!1;var m=F===e}else var m=!0}}}}}}}}}}}else
return je.errors=[{}],!1}else return je.errors=[{}],!1;else return je.errors=[{}],!1}else return je.errors=[{}],!1;return je.
errors=r,e===0}function Rr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,
v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y=
"vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="vault"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let p=i.vault;if(e===e)if(typeof p=="string"){if(l(
p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ri.test(p)){
let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===void 0||
!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="aws"){
let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let p=i.aws;if(e===e)if(typeof p==
"string"){if(l(p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ri.
test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let p;if((i.file===void 0||!s.call(i,"file"))&&(p="file")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let n of Object.
keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==void 0&&s.call(i,"file")){let n=i.
file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(n)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!mr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let p={};r===null?r=[p]:r.push(p),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=2);let p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let b of Object.keys(i))if(b!=="env"){let d={};r===null?r=[d]:r.push(d),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let b=i.env;if(e===e)if(typeof b=="string"){if(l(b)>128){let d={};r===null?r=[d]:r.push(d),e++}else if(l(
b)<1){let d={};r===null?r=[d]:r.push(d),e++}else if(!yi.test(b)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===
null?r=[d]:r.push(d),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var f=p===e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,Rr.errors=r,!1}return Rr.errors=r,
e===0}function Sr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if((i.file===void 0||!s.call(i,"file"))&&(t="file"))return Sr.errors=[{}],!1;
{let v=e;for(let m of Object.keys(i))if(m!=="file")return Sr.errors=[{}],!1;if(v===e&&i.file!==void 0&&s.call(i,"file")){
let m=i.file;if(e===e)if(typeof m=="string"){if(l(m)>1024)return Sr.errors=[{}],!1;if(l(m)<1)return Sr.errors=[{}],!1;if(!mr.
test(m))return Sr.errors=[{}],!1}else return Sr.errors=[{}],!1}}}else return Sr.errors=[{}],!1;return Sr.errors=r,e===0}
function Ir(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;
if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.file===void 0||!s.call(i,"file"))&&(y="file")){let _={};
r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="file"){let o={};r===null?r=[o]:r.push(o),e++;
break}if(_===e&&i.file!==void 0&&s.call(i,"file")){let p=i.file;if(e===e)if(typeof p=="string"){if(l(p)>1024){let o={};r===
null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!mr.test(p)){let o={};r===null?r=
[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var f=g===e;
f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.env===void 0||!s.call(i,"env"))&&
(y="env")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="env"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(_===e&&i.env!==void 0&&s.call(i,"env")){let p=i.env;if(e===e)if(typeof p=="string"){if(l(p)>
128){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<1){let o={};r===null?r=[o]:r.push(o),e++}else if(!yi.test(p)){let o={};
r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var f=u===
e;if(f&&v?(v=!1,m=[m,1]):f&&(v=!0,m=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,Ir.errors=r,!1}return Ir.errors=r,e===0}function Z(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let q;if((i.bundle===void 0||!s.call(i,"bundle"))&&
(q="bundle")||(i.listen===void 0||!s.call(i,"listen"))&&(q="listen")||(i.records===void 0||!s.call(i,"records"))&&(q="re\
cords")||(i.tokens===void 0||!s.call(i,"tokens"))&&(q="tokens"))return Z.errors=[{}],!1;{let R=e;for(let E of Object.keys(
i))if(!s.call(zi.properties,E))return Z.errors=[{}],!1;if(R===e){if(i.bundle!==void 0&&s.call(i,"bundle")){let E=i.bundle,
X=e;if(e===X)if(E&&typeof E=="object"&&!Array.isArray(E)){let se;if((E.from===void 0||!s.call(E,"from"))&&(se="from")||(E.
keys===void 0||!s.call(E,"keys"))&&(se="keys")||(E.repository===void 0||!s.call(E,"repository"))&&(se="repository")||(E.
scope===void 0||!s.call(E,"scope"))&&(se="scope")||(E.minSequence===void 0||!s.call(E,"minSequence"))&&(se="minSequence")||
(E.epoch===void 0||!s.call(E,"epoch"))&&(se="epoch")||(E.every===void 0||!s.call(E,"every"))&&(se="every"))return Z.errors=
[{}],!1;{let de=e;for(let U of Object.keys(E))if(!s.call(zi.properties.bundle.properties,U))return Z.errors=[{}],!1;if(de===
e){if(E.from!==void 0&&s.call(E,"from")){let U=E.from,te=e;if(e===te)if(typeof U=="string"){if(l(U)>2048)return Z.errors=
[{}],!1;if(l(U)<1)return Z.errors=[{}],!1;if(!mr.test(U))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var t=te===
e}else var t=!0;if(t){if(E.keys!==void 0&&s.call(E,"keys")){let te=E.keys,$e=e;if(e===$e)if(Array.isArray(te)){if(te.length>
10)return Z.errors=[{}],!1;if(te.length<1)return Z.errors=[{}],!1;{var v=!0;let ke=te.length;for(let ne=0;ne<ke;ne++){let _e=te[ne],
Ae=e;if(e===Ae)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let M;if((_e.kid===void 0||!s.call(_e,"kid"))&&(M="kid")||
(_e.jwk===void 0||!s.call(_e,"jwk"))&&(M="jwk"))return Z.errors=[{}],!1;{let Pe=e;for(let le of Object.keys(_e))if(!(le===
"kid"||le==="jwk"||le==="notAfter"))return Z.errors=[{}],!1;if(Pe===e){if(_e.kid!==void 0&&s.call(_e,"kid")){let le=_e.kid,
oe=e;if(e===e)if(typeof le=="string"){if(l(le)>128)return Z.errors=[{}],!1;if(l(le)<1)return Z.errors=[{}],!1;if(!jr.test(
le))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var m=oe===e}else var m=!0;if(m){if(_e.jwk!==void 0&&s.call(_e,
"jwk")){let oe=e;je(_e.jwk,{instancePath:V+"/bundle/keys/"+ne+"/jwk",parentData:_e,parentDataProperty:"jwk",rootData:J})||
(r=r===null?je.errors:r.concat(je.errors),e=r.length);var m=oe===e}else var m=!0;if(m)if(_e.notAfter!==void 0&&s.call(_e,
"notAfter")){let oe=_e.notAfter,ue=e;if(e===e)if(typeof oe=="string"){if(l(oe)>10)return Z.errors=[{}],!1;if(l(oe)<10)return Z.
errors=[{}],!1;if(!ns.test(oe))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var m=ue===e}else var m=!0}}}}else return Z.
errors=[{}],!1;var v=Ae===e;if(!v)break}}}else return Z.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(E.repository!==
void 0&&s.call(E,"repository")){let $e=E.repository,ge=e;if(!(typeof $e=="number"&&!($e%1)&&!isNaN($e)&&isFinite($e))&&typeof $e!=
"string")return Z.errors=[{}],!1;if(e===ge){if(typeof $e=="number"&&isFinite($e)){if($e>9007199254740991||isNaN($e))return Z.
errors=[{}],!1;if($e<1||isNaN($e))return Z.errors=[{}],!1}if(e===ge&&typeof $e=="string"){if(l($e)>200)return Z.errors=[
{}],!1;if(l($e)<1)return Z.errors=[{}],!1}}var t=ge===e}else var t=!0;if(t){if(E.scope!==void 0&&s.call(E,"scope")){let ge=E.
scope,ke=e;if(e===e)if(typeof ge=="string"){if(l(ge)>63)return Z.errors=[{}],!1;if(l(ge)<1)return Z.errors=[{}],!1;if(!vr.
test(ge))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var t=ke===e}else var t=!0;if(t){if(E.minSequence!==void 0&&
s.call(E,"minSequence")){let ke=E.minSequence,ne=e;if(!(typeof ke=="number"&&!(ke%1)&&!isNaN(ke)&&isFinite(ke)))return Z.
errors=[{}],!1;if(e===ne&&typeof ke=="number"&&isFinite(ke)){if(ke>9007199254740991||isNaN(ke))return Z.errors=[{}],!1;if(ke<
0||isNaN(ke))return Z.errors=[{}],!1}var t=ne===e}else var t=!0;if(t){if(E.epoch!==void 0&&s.call(E,"epoch")){let ne=E.epoch,
_e=e;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne)&&isFinite(ne)))return Z.errors=[{}],!1;if(e===_e&&typeof ne=="number"&&
isFinite(ne)){if(ne>9007199254740991||isNaN(ne))return Z.errors=[{}],!1;if(ne<1||isNaN(ne))return Z.errors=[{}],!1}var t=_e===
e}else var t=!0;if(t){if(E.first!==void 0&&s.call(E,"first")){let _e=E.first,Ae=e;if(e===e)if(typeof _e=="string"){if(l(
_e)>71)return Z.errors=[{}],!1;if(l(_e)<71)return Z.errors=[{}],!1;if(!Qr.test(_e))return Z.errors=[{}],!1}else return Z.
errors=[{}],!1;var t=Ae===e}else var t=!0;if(t){if(E.every!==void 0&&s.call(E,"every")){let Ae=E.every,ye=e;if(e===e)if(typeof Ae==
"string"){if(l(Ae)>7)return Z.errors=[{}],!1;if(l(Ae)<2)return Z.errors=[{}],!1;if(!Gr.test(Ae))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var t=ye===e}else var t=!0;if(t){if(E.ca!==void 0&&s.call(E,"ca")){let ye=E.ca,M=e;if(e===e)if(typeof ye==
"string"){if(l(ye)>1024)return Z.errors=[{}],!1;if(l(ye)<1)return Z.errors=[{}],!1;if(!mr.test(ye))return Z.errors=[{}],
!1}else return Z.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(E.token!==void 0&&s.call(E,"token")){let M=e;Rr(E.token,
{instancePath:V+"/bundle/token",parentData:E,parentDataProperty:"token",rootData:J})||(r=r===null?Rr.errors:r.concat(Rr.
errors),e=r.length);var t=M===e}else var t=!0;if(t)if(E.s3!==void 0&&s.call(E,"s3")){let M=E.s3,Pe=e;if(e===Pe)if(M&&typeof M==
"object"&&!Array.isArray(M)){let oe;if((M.region===void 0||!s.call(M,"region"))&&(oe="region")||(M.accessKeyId===void 0||
!s.call(M,"accessKeyId"))&&(oe="accessKeyId")||(M.secretAccessKey===void 0||!s.call(M,"secretAccessKey"))&&(oe="secretAc\
cessKey"))return Z.errors=[{}],!1;{let ue=e;for(let Q of Object.keys(M))if(!(Q==="region"||Q==="endpoint"||Q==="pathStyl\
e"||Q==="accessKeyId"||Q==="secretAccessKey"||Q==="sessionToken"))return Z.errors=[{}],!1;if(ue===e){if(M.region!==void 0&&
s.call(M,"region")){let Q=M.region,S=e;if(e===S)if(typeof Q=="string"){if(l(Q)>64)return Z.errors=[{}],!1;if(l(Q)<1)return Z.
errors=[{}],!1;if(!Ri.test(Q))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var g=S===e}else var g=!0;if(g){if(M.
endpoint!==void 0&&s.call(M,"endpoint")){let S=M.endpoint,B=e;if(e===B)if(typeof S=="string"){if(l(S)>2048)return Z.errors=
[{}],!1;if(l(S)<1)return Z.errors=[{}],!1;if(!mr.test(S))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var g=B===
e}else var g=!0;if(g){if(M.pathStyle!==void 0&&s.call(M,"pathStyle")){let B=e;if(typeof M.pathStyle!="boolean")return Z.
errors=[{}],!1;var g=B===e}else var g=!0;if(g){if(M.accessKeyId!==void 0&&s.call(M,"accessKeyId")){let ce=e;Rr(M.accessKeyId,
{instancePath:V+"/bundle/s3/accessKeyId",parentData:M,parentDataProperty:"accessKeyId",rootData:J})||(r=r===null?Rr.errors:
r.concat(Rr.errors),e=r.length);var g=ce===e}else var g=!0;if(g){if(M.secretAccessKey!==void 0&&s.call(M,"secretAccessKe\
y")){let pe=e;Rr(M.secretAccessKey,{instancePath:V+"/bundle/s3/secretAccessKey",parentData:M,parentDataProperty:"secretA\
ccessKey",rootData:J})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var g=pe===e}else var g=!0;if(g)if(M.sessionToken!==
void 0&&s.call(M,"sessionToken")){let pe=e;Rr(M.sessionToken,{instancePath:V+"/bundle/s3/sessionToken",parentData:M,parentDataProperty:"\
sessionToken",rootData:J})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var g=pe===e}else var g=!0}}}}}}}else return Z.
errors=[{}],!1;var t=Pe===e}else var t=!0}}}}}}}}}}}}else return Z.errors=[{}],!1;var u=X===e}else var u=!0;if(u){if(i.listen!==
void 0&&s.call(i,"listen")){let X=i.listen,Y=e;if(e===Y)if(X&&typeof X=="object"&&!Array.isArray(X)){let de;if((X.postgres===
void 0||!s.call(X,"postgres"))&&(de="postgres"))return Z.errors=[{}],!1;{let U=e;for(let te of Object.keys(X))if(!(te===
"postgres"||te==="control"))return Z.errors=[{}],!1;if(U===e){if(X.postgres!==void 0&&s.call(X,"postgres")){let te=X.postgres,
$e=e,ge=e,ke=!1,ne=null,_e=e;if(e===_e)if(te&&typeof te=="object"&&!Array.isArray(te)){let M;if((te.address===void 0||!s.
call(te,"address"))&&(M="address")||(te.tls===void 0||!s.call(te,"tls"))&&(M="tls")){let Pe={};r===null?r=[Pe]:r.push(Pe),
e++}else{let Pe=e;for(let le of Object.keys(te))if(!(le==="address"||le==="name"||le==="ca"||le==="login"||le==="tls")){
let oe={};r===null?r=[oe]:r.push(oe),e++;break}if(Pe===e){if(te.address!==void 0&&s.call(te,"address")){let le=te.address,
oe=e;if(e===e)if(typeof le=="string"){if(l(le)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(le)<3){let Q={};r===
null?r=[Q]:r.push(Q),e++}else if(!Xr.test(le)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(
Q),e++}var f=oe===e}else var f=!0;if(f){if(te.name!==void 0&&s.call(te,"name")){let oe=te.name,ue=e;if(e===e)if(typeof oe==
"string"){if(l(oe)>259){let S={};r===null?r=[S]:r.push(S),e++}else if(l(oe)<3){let S={};r===null?r=[S]:r.push(S),e++}else if(!Xr.
test(oe)){let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var f=ue===e}else var f=!0;if(f){
if(te.ca!==void 0&&s.call(te,"ca")){let ue=te.ca,Q=e;if(e===e)if(typeof ue=="string"){if(l(ue)>1024){let B={};r===null?r=
[B]:r.push(B),e++}else if(l(ue)<1){let B={};r===null?r=[B]:r.push(B),e++}else if(!mr.test(ue)){let B={};r===null?r=[B]:r.
push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var f=Q===e}else var f=!0;if(f){if(te.login!==void 0&&s.call(te,
"login")){let Q=te.login,S=e;if(typeof Q!="string"){let ce={};r===null?r=[ce]:r.push(ce),e++}if(!(Q==="password"||Q==="o\
auth"||Q==="either")){let ce={};r===null?r=[ce]:r.push(ce),e++}var f=S===e}else var f=!0;if(f)if(te.tls!==void 0&&s.call(
te,"tls")){let Q=te.tls,S=e;if(e===S)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let ce;if((Q.certificate===void 0||!s.
call(Q,"certificate"))&&(ce="certificate")||(Q.key===void 0||!s.call(Q,"key"))&&(ce="key")){let pe={};r===null?r=[pe]:r.
push(pe),e++}else{let pe=e;for(let ae of Object.keys(Q))if(!(ae==="certificate"||ae==="key")){let we={};r===null?r=[we]:
r.push(we),e++;break}if(pe===e){if(Q.certificate!==void 0&&s.call(Q,"certificate")){let ae=Q.certificate,we=e;if(e===e)if(typeof ae==
"string"){if(l(ae)>1024){let nr={};r===null?r=[nr]:r.push(nr),e++}else if(l(ae)<1){let nr={};r===null?r=[nr]:r.push(nr),
e++}else if(!mr.test(ae)){let nr={};r===null?r=[nr]:r.push(nr),e++}}else{let nr={};r===null?r=[nr]:r.push(nr),e++}var y=we===
e}else var y=!0;if(y)if(Q.key!==void 0&&s.call(Q,"key")){let ae=Q.key,we=e;if(e===e)if(typeof ae=="string"){if(l(ae)>1024){
let nr={};r===null?r=[nr]:r.push(nr),e++}else if(l(ae)<1){let nr={};r===null?r=[nr]:r.push(nr),e++}else if(!mr.test(ae)){
let nr={};r===null?r=[nr]:r.push(nr),e++}}else{let nr={};r===null?r=[nr]:r.push(nr),e++}var y=we===e}else var y=!0}}}else{
let ce={};r===null?r=[ce]:r.push(ce),e++}var f=S===e}else var f=!0}}}}}}else{let M={};r===null?r=[M]:r.push(M),e++}var p=_e===
e;p&&(ke=!0,ne=0);let Ae=e;if(e===Ae)if(te&&typeof te=="object"&&!Array.isArray(te)){let M;if((te.address===void 0||!s.call(
te,"address"))&&(M="address")||(te.plaintext===void 0||!s.call(te,"plaintext"))&&(M="plaintext")){let Pe={};r===null?r=[
Pe]:r.push(Pe),e++}else{let Pe=e;for(let le of Object.keys(te))if(!(le==="address"||le==="name"||le==="plaintext")){let oe={};
r===null?r=[oe]:r.push(oe),e++;break}if(Pe===e){if(te.address!==void 0&&s.call(te,"address")){let le=te.address,oe=e;if(e===
e)if(typeof le=="string"){if(l(le)>259){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(le)<3){let Q={};r===null?r=[Q]:r.
push(Q),e++}else if(!Xr.test(le)){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var _=oe===
e}else var _=!0;if(_){if(te.name!==void 0&&s.call(te,"name")){let oe=te.name,ue=e;if(e===e)if(typeof oe=="string"){if(l(
oe)>259){let S={};r===null?r=[S]:r.push(S),e++}else if(l(oe)<3){let S={};r===null?r=[S]:r.push(S),e++}else if(!Xr.test(oe)){
let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var _=ue===e}else var _=!0;if(_)if(te.
plaintext!==void 0&&s.call(te,"plaintext")){let oe=te.plaintext,ue=e;if(typeof oe!="string"){let S={};r===null?r=[S]:r.push(
S),e++}if(oe!=="loopback-only"){let S={};r===null?r=[S]:r.push(S),e++}var _=ue===e}else var _=!0}}}}else{let M={};r===null?
r=[M]:r.push(M),e++}var p=Ae===e;if(p&&ke?(ke=!1,ne=[ne,1]):p&&(ke=!0,ne=1),ke)e=ge,r!==null&&(ge?r.length=ge:r=null);else{
let M={};return r===null?r=[M]:r.push(M),e++,Z.errors=r,!1}var a=$e===e}else var a=!0;if(a)if(X.control!==void 0&&s.call(
X,"control")){let te=X.control,$e=e;if(e===$e)if(te&&typeof te=="object"&&!Array.isArray(te)){let ke;if((te.address===void 0||
!s.call(te,"address"))&&(ke="address"))return Z.errors=[{}],!1;{let ne=e;for(let _e of Object.keys(te))if(!(_e==="addres\
s"||_e==="exposed"||_e==="tls"))return Z.errors=[{}],!1;if(ne===e){if(te.address!==void 0&&s.call(te,"address")){let _e=te.
address,Ae=e;if(e===e)if(typeof _e=="string"){if(l(_e)>259)return Z.errors=[{}],!1;if(l(_e)<3)return Z.errors=[{}],!1;if(!Xr.
test(_e))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var o=Ae===e}else var o=!0;if(o){if(te.exposed!==void 0&&s.
call(te,"exposed")){let Ae=te.exposed,ye=e;if(typeof Ae!="string")return Z.errors=[{}],!1;if(!(Ae==="tokens"||Ae==="unau\
thenticated"))return Z.errors=[{}],!1;var o=ye===e}else var o=!0;if(o)if(te.tls!==void 0&&s.call(te,"tls")){let Ae=te.tls,
ye=e;if(e===ye)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let Pe;if((Ae.certificate===void 0||!s.call(Ae,"certifica\
te"))&&(Pe="certificate")||(Ae.key===void 0||!s.call(Ae,"key"))&&(Pe="key"))return Z.errors=[{}],!1;{let le=e;for(let oe of Object.
keys(Ae))if(!(oe==="certificate"||oe==="key"))return Z.errors=[{}],!1;if(le===e){if(Ae.certificate!==void 0&&s.call(Ae,"\
certificate")){let oe=Ae.certificate,ue=e;if(e===e)if(typeof oe=="string"){if(l(oe)>1024)return Z.errors=[{}],!1;if(l(oe)<
1)return Z.errors=[{}],!1;if(!mr.test(oe))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var n=ue===e}else var n=!0;
if(n)if(Ae.key!==void 0&&s.call(Ae,"key")){let oe=Ae.key,ue=e;if(e===e)if(typeof oe=="string"){if(l(oe)>1024)return Z.errors=
[{}],!1;if(l(oe)<1)return Z.errors=[{}],!1;if(!mr.test(oe))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var n=ue===
e}else var n=!0}}}else return Z.errors=[{}],!1;var o=ye===e}else var o=!0}}}}else return Z.errors=[{}],!1;var a=$e===e}else
var a=!0}}}else return Z.errors=[{}],!1;var u=Y===e}else var u=!0;if(u){if(i.records!==void 0&&s.call(i,"records")){let Y=i.
records,se=e;if(e===se)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let U;if((Y.folder===void 0||!s.call(Y,"folder"))&&(U=
"folder")||(Y.key===void 0||!s.call(Y,"key"))&&(U="key"))return Z.errors=[{}],!1;{let te=e;for(let $e of Object.keys(Y))
if(!($e==="folder"||$e==="key"))return Z.errors=[{}],!1;if(te===e){if(Y.folder!==void 0&&s.call(Y,"folder")){let $e=Y.folder,
ge=e;if(e===e)if(typeof $e=="string"){if(l($e)>1024)return Z.errors=[{}],!1;if(l($e)<1)return Z.errors=[{}],!1;if(!mr.test(
$e))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var b=ge===e}else var b=!0;if(b)if(Y.key!==void 0&&s.call(Y,"ke\
y")){let $e=e;Sr(Y.key,{instancePath:V+"/records/key",parentData:Y,parentDataProperty:"key",rootData:J})||(r=r===null?Sr.
errors:r.concat(Sr.errors),e=r.length);var b=$e===e}else var b=!0}}}else return Z.errors=[{}],!1;var u=se===e}else var u=!0;
if(u){if(i.tokens!==void 0&&s.call(i,"tokens")){let se=i.tokens,de=e;if(e===de)if(se&&typeof se=="object"&&!Array.isArray(
se)){let te;if((se.key===void 0||!s.call(se,"key"))&&(te="key"))return Z.errors=[{}],!1;{let $e=e;for(let ge of Object.keys(
se))if(!(ge==="key"||ge==="also"||ge==="issuers"))return Z.errors=[{}],!1;if($e===e){if(se.key!==void 0&&s.call(se,"key")){
let ge=e;Sr(se.key,{instancePath:V+"/tokens/key",parentData:se,parentDataProperty:"key",rootData:J})||(r=r===null?Sr.errors:
r.concat(Sr.errors),e=r.length);var d=ge===e}else var d=!0;if(d){if(se.also!==void 0&&s.call(se,"also")){let ke=se.also,
ne=e;if(e===ne)if(Array.isArray(ke)){if(ke.length>4)return Z.errors=[{}],!1;if(ke.length<1)return Z.errors=[{}],!1;{var A=!0;
let Ae=ke.length;for(let ye=0;ye<Ae;ye++){let M=ke[ye],Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let oe;
if((M.kid===void 0||!s.call(M,"kid"))&&(oe="kid")||(M.jwk===void 0||!s.call(M,"jwk"))&&(oe="jwk"))return Z.errors=[{}],!1;
{let ue=e;for(let Q of Object.keys(M))if(!(Q==="kid"||Q==="jwk"))return Z.errors=[{}],!1;if(ue===e){if(M.kid!==void 0&&s.
call(M,"kid")){let Q=M.kid,S=e;if(e===e)if(typeof Q=="string"){if(l(Q)>128)return Z.errors=[{}],!1;if(l(Q)<1)return Z.errors=
[{}],!1;if(!jr.test(Q))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var N=S===e}else var N=!0;if(N)if(M.jwk!==void 0&&
s.call(M,"jwk")){let Q=e;je(M.jwk,{instancePath:V+"/tokens/also/"+ye+"/jwk",parentData:M,parentDataProperty:"jwk",rootData:J})||
(r=r===null?je.errors:r.concat(je.errors),e=r.length);var N=Q===e}else var N=!0}}}else return Z.errors=[{}],!1;var A=Pe===
e;if(!A)break}}}else return Z.errors=[{}],!1;var d=ne===e}else var d=!0;if(d)if(se.issuers!==void 0&&s.call(se,"issuers")){
let ke=se.issuers,ne=e;if(e===ne)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).length>20)return Z.errors=
[{}],!1;for(let Ae of Object.keys(ke)){let ye=e;if(e===e)if(typeof Ae=="string"){if(l(Ae)>63){let M={};r===null?r=[M]:r.
push(M),e++}else if(l(Ae)<1){let M={};r===null?r=[M]:r.push(M),e++}else if(!vr.test(Ae)){let M={};r===null?r=[M]:r.push(
M),e++}}else{let M={};r===null?r=[M]:r.push(M),e++}var F=ye===e;if(!F){let M={};return r===null?r=[M]:r.push(M),e++,Z.errors=
r,!1}}if(F)for(let Ae of Object.keys(ke)){let ye=ke[Ae],M=e;if(e===M)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){let Pe=e;
for(let le of Object.keys(ye))if(!(le==="ca"||le==="hosts"))return Z.errors=[{}],!1;if(Pe===e){if(ye.ca!==void 0&&s.call(
ye,"ca")){let le=ye.ca,oe=e;if(e===e)if(typeof le=="string"){if(l(le)>1024)return Z.errors=[{}],!1;if(l(le)<1)return Z.errors=
[{}],!1;if(!mr.test(le))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var x=oe===e}else var x=!0;if(x)if(ye.hosts!==
void 0&&s.call(ye,"hosts")){let le=ye.hosts,oe=e;if(e===oe)if(Array.isArray(le)){if(le.length>10)return Z.errors=[{}],!1;
if(le.length<1)return Z.errors=[{}],!1;{var P=!0;let Q=le.length;for(let S=0;S<Q;S++){let B=le[S],ce=e;if(e===ce)if(typeof B==
"string"){if(l(B)>260)return Z.errors=[{}],!1;if(l(B)<1)return Z.errors=[{}],!1;if(!as.test(B))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var P=ce===e;if(!P)break}}}else return Z.errors=[{}],!1;var x=oe===e}else var x=!0}}else return Z.
errors=[{}],!1;var j=M===e;if(!j)break}}else return Z.errors=[{}],!1;var d=ne===e}else var d=!0}}}}else return Z.errors=
[{}],!1;var u=de===e}else var u=!0;if(u){if(i.instance!==void 0&&s.call(i,"instance")){let de=i.instance,U=e;if(!(typeof de==
"number"&&!(de%1)&&!isNaN(de)&&isFinite(de)))return Z.errors=[{}],!1;if(e===U&&typeof de=="number"&&isFinite(de)){if(de>
255||isNaN(de))return Z.errors=[{}],!1;if(de<1||isNaN(de))return Z.errors=[{}],!1}var u=U===e}else var u=!0;if(u){if(i.peers!==
void 0&&s.call(i,"peers")){let U=i.peers,te=e;if(e===te)if(Array.isArray(U)){if(U.length>255)return Z.errors=[{}],!1;if(U.
length<1)return Z.errors=[{}],!1;{var h=!0;let ge=U.length;for(let ke=0;ke<ge;ke++){let ne=U[ke],_e=e,Ae=e,ye=!1,M=null,
Pe=e;if(e===Pe)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let ue;if((ne.instance===void 0||!s.call(ne,"instance"))&&
(ue="instance")||(ne.address===void 0||!s.call(ne,"address"))&&(ue="address")||(ne.tls===void 0||!s.call(ne,"tls"))&&(ue=
"tls")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let S of Object.keys(ne))if(!(S==="instance"||S==="addres\
s"||S==="tls")){let B={};r===null?r=[B]:r.push(B),e++;break}if(Q===e){if(ne.instance!==void 0&&s.call(ne,"instance")){let S=ne.
instance,B=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let pe={};r===null?r=[pe]:r.push(pe),e++}if(e===B&&
typeof S=="number"&&isFinite(S)){if(S>255||isNaN(S)){let pe={};r===null?r=[pe]:r.push(pe),e++}else if(S<1||isNaN(S)){let pe={};
r===null?r=[pe]:r.push(pe),e++}}var k=B===e}else var k=!0;if(k){if(ne.address!==void 0&&s.call(ne,"address")){let B=ne.address,
ce=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(l(B)<3){let ae={};r===
null?r=[ae]:r.push(ae),e++}else if(!Xr.test(B)){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{let ae={};r===null?r=[ae]:
r.push(ae),e++}var k=ce===e}else var k=!0;if(k)if(ne.tls!==void 0&&s.call(ne,"tls")){let B=ne.tls,ce=e;if(e===ce)if(B&&typeof B==
"object"&&!Array.isArray(B)){let ae=e;for(let we of Object.keys(B))if(!(we==="ca"||we==="name")){let Oe={};r===null?r=[Oe]:
r.push(Oe),e++;break}if(ae===e){if(B.ca!==void 0&&s.call(B,"ca")){let we=B.ca,Oe=e;if(e===e)if(typeof we=="string"){if(l(
we)>1024){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(l(we)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(!mr.
test(we)){let Re={};r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var c=Oe===e}else var c=!0;
if(c)if(B.name!==void 0&&s.call(B,"name")){let we=B.name,Oe=e;if(e===Oe)if(typeof we=="string"){if(l(we)>253){let Re={};
r===null?r=[Re]:r.push(Re),e++}else if(l(we)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(!fs.test(we)){let Re={};
r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var c=Oe===e}else var c=!0}}else{let ae={};
r===null?r=[ae]:r.push(ae),e++}var k=ce===e}else var k=!0}}}}else{let ue={};r===null?r=[ue]:r.push(ue),e++}var w=Pe===e;
w&&(ye=!0,M=0);let le=e;if(e===le)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let ue;if((ne.instance===void 0||!s.call(
ne,"instance"))&&(ue="instance")||(ne.address===void 0||!s.call(ne,"address"))&&(ue="address")||(ne.plaintext===void 0||
!s.call(ne,"plaintext"))&&(ue="plaintext")){let Q={};r===null?r=[Q]:r.push(Q),e++}else{let Q=e;for(let S of Object.keys(
ne))if(!(S==="instance"||S==="address"||S==="plaintext")){let B={};r===null?r=[B]:r.push(B),e++;break}if(Q===e){if(ne.instance!==
void 0&&s.call(ne,"instance")){let S=ne.instance,B=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let pe={};
r===null?r=[pe]:r.push(pe),e++}if(e===B&&typeof S=="number"&&isFinite(S)){if(S>255||isNaN(S)){let pe={};r===null?r=[pe]:
r.push(pe),e++}else if(S<1||isNaN(S)){let pe={};r===null?r=[pe]:r.push(pe),e++}}var $=B===e}else var $=!0;if($){if(ne.address!==
void 0&&s.call(ne,"address")){let B=ne.address,ce=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let ae={};r===null?r=[ae]:
r.push(ae),e++}else if(l(B)<3){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(!Xr.test(B)){let ae={};r===null?r=[ae]:r.
push(ae),e++}}else{let ae={};r===null?r=[ae]:r.push(ae),e++}var $=ce===e}else var $=!0;if($)if(ne.plaintext!==void 0&&s.
call(ne,"plaintext")){let B=ne.plaintext,ce=e;if(typeof B!="string"){let ae={};r===null?r=[ae]:r.push(ae),e++}if(B!=="lo\
opback-only"){let ae={};r===null?r=[ae]:r.push(ae),e++}var $=ce===e}else var $=!0}}}}else{let ue={};r===null?r=[ue]:r.push(
ue),e++}var w=le===e;if(w&&ye?(ye=!1,M=[M,1]):w&&(ye=!0,M=1),ye)e=Ae,r!==null&&(Ae?r.length=Ae:r=null);else{let ue={};return r===
null?r=[ue]:r.push(ue),e++,Z.errors=r,!1}var h=_e===e;if(!h)break}}}else return Z.errors=[{}],!1;var u=te===e}else var u=!0;
if(u){if(i.drain!==void 0&&s.call(i,"drain")){let te=i.drain,$e=e;if(e===e)if(typeof te=="string"){if(l(te)>7)return Z.errors=
[{}],!1;if(l(te)<2)return Z.errors=[{}],!1;if(!Gr.test(te))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var u=$e===
e}else var u=!0;if(u){if(i.workers!==void 0&&s.call(i,"workers")){let $e=i.workers,ge=e;if(!(typeof $e=="number"&&!($e%1)&&
!isNaN($e)&&isFinite($e)))return Z.errors=[{}],!1;if(e===ge&&typeof $e=="number"&&isFinite($e)){if($e>64||isNaN($e))return Z.
errors=[{}],!1;if($e<1||isNaN($e))return Z.errors=[{}],!1}var u=ge===e}else var u=!0;if(u){if(i.sessions!==void 0&&s.call(
i,"sessions")){let ge=i.sessions,ke=e;if(e===ke)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let _e=e;for(let Ae of Object.
keys(ge))if(!(Ae==="idle"||Ae==="idleInTransaction"||Ae==="unread"))return Z.errors=[{}],!1;if(_e===e){if(ge.idle!==void 0&&
s.call(ge,"idle")){let Ae=ge.idle,ye=e;if(e===e)if(typeof Ae=="string"){if(l(Ae)>7)return Z.errors=[{}],!1;if(l(Ae)<2)return Z.
errors=[{}],!1;if(!Gr.test(Ae))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var O=ye===e}else var O=!0;if(O){if(ge.
idleInTransaction!==void 0&&s.call(ge,"idleInTransaction")){let ye=ge.idleInTransaction,M=e;if(e===e)if(typeof ye=="stri\
ng"){if(l(ye)>7)return Z.errors=[{}],!1;if(l(ye)<2)return Z.errors=[{}],!1;if(!Gr.test(ye))return Z.errors=[{}],!1}else return Z.
errors=[{}],!1;var O=M===e}else var O=!0;if(O)if(ge.unread!==void 0&&s.call(ge,"unread")){let ye=ge.unread,M=e;if(e===e)
if(typeof ye=="string"){if(l(ye)>7)return Z.errors=[{}],!1;if(l(ye)<2)return Z.errors=[{}],!1;if(!Gr.test(ye))return Z.errors=
[{}],!1}else return Z.errors=[{}],!1;var O=M===e}else var O=!0}}}else return Z.errors=[{}],!1;var u=ke===e}else var u=!0;
if(u){if(i.state!==void 0&&s.call(i,"state")){let ke=i.state,ne=e;if(e===e)if(typeof ke=="string"){if(l(ke)>1024)return Z.
errors=[{}],!1;if(l(ke)<1)return Z.errors=[{}],!1;if(!mr.test(ke))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var u=ne===
e}else var u=!0;if(u)if(i.secrets!==void 0&&s.call(i,"secrets")){let ke=i.secrets,ne=e;if(e===ne)if(ke&&typeof ke=="obje\
ct"&&!Array.isArray(ke)){let Ae=e;for(let ye of Object.keys(ke))if(!(ye==="vault"||ye==="aws"||ye==="keepFor"))return Z.
errors=[{}],!1;if(Ae===e){if(ke.vault!==void 0&&s.call(ke,"vault")){let ye=ke.vault,M=e;if(e===M)if(ye&&typeof ye=="obje\
ct"&&!Array.isArray(ye)){let le;if((ye.address===void 0||!s.call(ye,"address"))&&(le="address")||(ye.auth===void 0||!s.call(
ye,"auth"))&&(le="auth"))return Z.errors=[{}],!1;{let oe=e;for(let ue of Object.keys(ye))if(!(ue==="address"||ue==="ca"||
ue==="namespace"||ue==="auth"))return Z.errors=[{}],!1;if(oe===e){if(ye.address!==void 0&&s.call(ye,"address")){let ue=ye.
address,Q=e;if(e===Q)if(typeof ue=="string"){if(l(ue)>512)return Z.errors=[{}],!1;if(l(ue)<8)return Z.errors=[{}],!1;if(!ki.
test(ue))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=Q===e}else var H=!0;if(H){if(ye.ca!==void 0&&s.call(
ye,"ca")){let Q=ye.ca,S=e;if(e===e)if(typeof Q=="string"){if(l(Q)>1024)return Z.errors=[{}],!1;if(l(Q)<1)return Z.errors=
[{}],!1;if(!mr.test(Q))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=S===e}else var H=!0;if(H){if(ye.namespace!==
void 0&&s.call(ye,"namespace")){let S=ye.namespace,B=e;if(e===B)if(typeof S=="string"){if(l(S)>256)return Z.errors=[{}],
!1;if(l(S)<1)return Z.errors=[{}],!1;if(!us.test(S))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=B===e}else
var H=!0;if(H)if(ye.auth!==void 0&&s.call(ye,"auth")){let S=ye.auth,B=e,ce=e,pe=!1,ae=null,we=e;if(e===we)if(S&&typeof S==
"object"&&!Array.isArray(S)){let Re;if((S.token===void 0||!s.call(S,"token"))&&(Re="token")){let De={};r===null?r=[De]:r.
push(De),e++}else{let De=e;for(let We of Object.keys(S))if(We!=="token"){let Le={};r===null?r=[Le]:r.push(Le),e++;break}
De===e&&S.token!==void 0&&s.call(S,"token")&&(Ir(S.token,{instancePath:V+"/secrets/vault/auth/token",parentData:S,parentDataProperty:"\
token",rootData:J})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length))}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}
var K=we===e;K&&(pe=!0,ae=0);let Oe=e;if(e===Oe)if(S&&typeof S=="object"&&!Array.isArray(S)){let Re;if((S.appRole===void 0||
!s.call(S,"appRole"))&&(Re="appRole")){let De={};r===null?r=[De]:r.push(De),e++}else{let De=e;for(let We of Object.keys(
S))if(We!=="appRole"){let Le={};r===null?r=[Le]:r.push(Le),e++;break}if(De===e&&S.appRole!==void 0&&s.call(S,"appRole")){
let We=S.appRole;if(e===e)if(We&&typeof We=="object"&&!Array.isArray(We)){let Le;if((We.roleId===void 0||!s.call(We,"rol\
eId"))&&(Le="roleId")||(We.secretId===void 0||!s.call(We,"secretId"))&&(Le="secretId")){let Se={};r===null?r=[Se]:r.push(
Se),e++}else{let Se=e;for(let or of Object.keys(We))if(!(or==="roleId"||or==="secretId"||or==="mount")){let qe={};r===null?
r=[qe]:r.push(qe),e++;break}if(Se===e){if(We.roleId!==void 0&&s.call(We,"roleId")){let or=We.roleId,qe=e;if(e===qe)if(typeof or==
"string"){if(l(or)>200){let tr={};r===null?r=[tr]:r.push(tr),e++}else if(l(or)<1){let tr={};r===null?r=[tr]:r.push(tr),e++}else if(!vs.
test(or)){let tr={};r===null?r=[tr]:r.push(tr),e++}}else{let tr={};r===null?r=[tr]:r.push(tr),e++}var G=qe===e}else var G=!0;
if(G){if(We.secretId!==void 0&&s.call(We,"secretId")){let qe=e;Ir(We.secretId,{instancePath:V+"/secrets/vault/auth/appRo\
le/secretId",parentData:We,parentDataProperty:"secretId",rootData:J})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);
var G=qe===e}else var G=!0;if(G)if(We.mount!==void 0&&s.call(We,"mount")){let qe=We.mount,Ze=e;if(e===Ze)if(typeof qe=="\
string"){if(l(qe)>200){let Ye={};r===null?r=[Ye]:r.push(Ye),e++}else if(l(qe)<1){let Ye={};r===null?r=[Ye]:r.push(Ye),e++}else if(!_i.
test(qe)){let Ye={};r===null?r=[Ye]:r.push(Ye),e++}}else{let Ye={};r===null?r=[Ye]:r.push(Ye),e++}var G=Ze===e}else var G=!0}}}}else{
let Le={};r===null?r=[Le]:r.push(Le),e++}}}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var K=Oe===e;if(K&&pe)pe=!1,ae=
[ae,1];else{K&&(pe=!0,ae=1);let Re=e;if(e===Re)if(S&&typeof S=="object"&&!Array.isArray(S)){let We;if((S.kubernetes===void 0||
!s.call(S,"kubernetes"))&&(We="kubernetes")){let Le={};r===null?r=[Le]:r.push(Le),e++}else{let Le=e;for(let Se of Object.
keys(S))if(Se!=="kubernetes"){let or={};r===null?r=[or]:r.push(or),e++;break}if(Le===e&&S.kubernetes!==void 0&&s.call(S,
"kubernetes")){let Se=S.kubernetes;if(e===e)if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let or;if((Se.role===void 0||
!s.call(Se,"role"))&&(or="role")){let qe={};r===null?r=[qe]:r.push(qe),e++}else{let qe=e;for(let Ze of Object.keys(Se))if(!(Ze===
"role"||Ze==="tokenFile"||Ze==="mount")){let tr={};r===null?r=[tr]:r.push(tr),e++;break}if(qe===e){if(Se.role!==void 0&&
s.call(Se,"role")){let Ze=Se.role,tr=e;if(e===tr)if(typeof Ze=="string"){if(l(Ze)>128){let Ie={};r===null?r=[Ie]:r.push(
Ie),e++}else if(l(Ze)<1){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!Si.test(Ze)){let Ie={};r===null?r=[Ie]:r.push(
Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var W=tr===e}else var W=!0;if(W){if(Se.tokenFile!==void 0&&s.call(
Se,"tokenFile")){let tr=Se.tokenFile,Ye=e;if(e===e)if(typeof tr=="string"){if(l(tr)>1024){let er={};r===null?r=[er]:r.push(
er),e++}else if(l(tr)<1){let er={};r===null?r=[er]:r.push(er),e++}else if(!mr.test(tr)){let er={};r===null?r=[er]:r.push(
er),e++}}else{let er={};r===null?r=[er]:r.push(er),e++}var W=Ye===e}else var W=!0;if(W)if(Se.mount!==void 0&&s.call(Se,"\
mount")){let tr=Se.mount,Ye=e;if(e===Ye)if(typeof tr=="string"){if(l(tr)>200){let er={};r===null?r=[er]:r.push(er),e++}else if(l(
tr)<1){let er={};r===null?r=[er]:r.push(er),e++}else if(!_i.test(tr)){let er={};r===null?r=[er]:r.push(er),e++}}else{let er={};
r===null?r=[er]:r.push(er),e++}var W=Ye===e}else var W=!0}}}}else{let or={};r===null?r=[or]:r.push(or),e++}}}}else{let We={};
r===null?r=[We]:r.push(We),e++}var K=Re===e;if(K&&pe)pe=!1,ae=[ae,2];else{K&&(pe=!0,ae=2);let We=e;if(e===We)if(S&&typeof S==
"object"&&!Array.isArray(S)){let Se;if((S.jwt===void 0||!s.call(S,"jwt"))&&(Se="jwt")){let or={};r===null?r=[or]:r.push(
or),e++}else{let or=e;for(let qe of Object.keys(S))if(qe!=="jwt"){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(or===
e&&S.jwt!==void 0&&s.call(S,"jwt")){let qe=S.jwt;if(e===e)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let Ze;if((qe.
role===void 0||!s.call(qe,"role"))&&(Ze="role")||(qe.file===void 0||!s.call(qe,"file"))&&(Ze="file")){let tr={};r===null?
r=[tr]:r.push(tr),e++}else{let tr=e;for(let Ye of Object.keys(qe))if(!(Ye==="role"||Ye==="file"||Ye==="mount")){let Ie={};
r===null?r=[Ie]:r.push(Ie),e++;break}if(tr===e){if(qe.role!==void 0&&s.call(qe,"role")){let Ye=qe.role,Ie=e;if(e===Ie)if(typeof Ye==
"string"){if(l(Ye)>128){let zr={};r===null?r=[zr]:r.push(zr),e++}else if(l(Ye)<1){let zr={};r===null?r=[zr]:r.push(zr),e++}else if(!Si.
test(Ye)){let zr={};r===null?r=[zr]:r.push(zr),e++}}else{let zr={};r===null?r=[zr]:r.push(zr),e++}var z=Ie===e}else var z=!0;
if(z){if(qe.file!==void 0&&s.call(qe,"file")){let Ie=qe.file,er=e;if(e===e)if(typeof Ie=="string"){if(l(Ie)>1024){let Ar={};
r===null?r=[Ar]:r.push(Ar),e++}else if(l(Ie)<1){let Ar={};r===null?r=[Ar]:r.push(Ar),e++}else if(!mr.test(Ie)){let Ar={};
r===null?r=[Ar]:r.push(Ar),e++}}else{let Ar={};r===null?r=[Ar]:r.push(Ar),e++}var z=er===e}else var z=!0;if(z)if(qe.mount!==
void 0&&s.call(qe,"mount")){let Ie=qe.mount,er=e;if(e===er)if(typeof Ie=="string"){if(l(Ie)>200){let Ar={};r===null?r=[Ar]:
r.push(Ar),e++}else if(l(Ie)<1){let Ar={};r===null?r=[Ar]:r.push(Ar),e++}else if(!_i.test(Ie)){let Ar={};r===null?r=[Ar]:
r.push(Ar),e++}}else{let Ar={};r===null?r=[Ar]:r.push(Ar),e++}var z=er===e}else var z=!0}}}}else{let Ze={};r===null?r=[Ze]:
r.push(Ze),e++}}}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var K=We===e;K&&pe?(pe=!1,ae=[ae,3]):K&&(pe=!0,ae=3)}}if(pe)
e=ce,r!==null&&(ce?r.length=ce:r=null);else{let Re={};return r===null?r=[Re]:r.push(Re),e++,Z.errors=r,!1}var H=B===e}else
var H=!0}}}}}else return Z.errors=[{}],!1;var C=M===e}else var C=!0;if(C){if(ke.aws!==void 0&&s.call(ke,"aws")){let M=ke.
aws,Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let oe;if((M.region===void 0||!s.call(M,"region"))&&(oe=
"region"))return Z.errors=[{}],!1;{let ue=e;for(let Q of Object.keys(M))if(!(Q==="region"||Q==="endpoint"||Q==="ca"||Q===
"auth"))return Z.errors=[{}],!1;if(ue===e){if(M.region!==void 0&&s.call(M,"region")){let Q=M.region,S=e;if(e===S)if(typeof Q==
"string"){if(l(Q)>64)return Z.errors=[{}],!1;if(l(Q)<1)return Z.errors=[{}],!1;if(!Ri.test(Q))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var D=S===e}else var D=!0;if(D){if(M.endpoint!==void 0&&s.call(M,"endpoint")){let S=M.endpoint,B=e;
if(e===B)if(typeof S=="string"){if(l(S)>512)return Z.errors=[{}],!1;if(l(S)<8)return Z.errors=[{}],!1;if(!ki.test(S))return Z.
errors=[{}],!1}else return Z.errors=[{}],!1;var D=B===e}else var D=!0;if(D){if(M.ca!==void 0&&s.call(M,"ca")){let B=M.ca,
ce=e;if(e===e)if(typeof B=="string"){if(l(B)>1024)return Z.errors=[{}],!1;if(l(B)<1)return Z.errors=[{}],!1;if(!mr.test(
B))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var D=ce===e}else var D=!0;if(D)if(M.auth!==void 0&&s.call(M,"au\
th")){let B=M.auth,ce=e,pe=e,ae=!1,we=null,Oe=e;if(e===Oe)if(B&&typeof B=="object"&&!Array.isArray(B)){let De;if((B.keys===
void 0||!s.call(B,"keys"))&&(De="keys")){let We={};r===null?r=[We]:r.push(We),e++}else{let We=e;for(let Le of Object.keys(
B))if(Le!=="keys"){let Se={};r===null?r=[Se]:r.push(Se),e++;break}if(We===e&&B.keys!==void 0&&s.call(B,"keys")){let Le=B.
keys;if(e===e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Se;if((Le.accessKeyId===void 0||!s.call(Le,"accessKeyI\
d"))&&(Se="accessKeyId")||(Le.secretAccessKey===void 0||!s.call(Le,"secretAccessKey"))&&(Se="secretAccessKey")){let or={};
r===null?r=[or]:r.push(or),e++}else{let or=e;for(let qe of Object.keys(Le))if(!(qe==="accessKeyId"||qe==="secretAccessKe\
y"||qe==="sessionToken")){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(or===e){if(Le.accessKeyId!==void 0&&s.call(Le,
"accessKeyId")){let qe=e;Ir(Le.accessKeyId,{instancePath:V+"/secrets/aws/auth/keys/accessKeyId",parentData:Le,parentDataProperty:"\
accessKeyId",rootData:J})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var T=qe===e}else var T=!0;if(T){if(Le.
secretAccessKey!==void 0&&s.call(Le,"secretAccessKey")){let Ze=e;Ir(Le.secretAccessKey,{instancePath:V+"/secrets/aws/aut\
h/keys/secretAccessKey",parentData:Le,parentDataProperty:"secretAccessKey",rootData:J})||(r=r===null?Ir.errors:r.concat(
Ir.errors),e=r.length);var T=Ze===e}else var T=!0;if(T)if(Le.sessionToken!==void 0&&s.call(Le,"sessionToken")){let Ze=e;
Ir(Le.sessionToken,{instancePath:V+"/secrets/aws/auth/keys/sessionToken",parentData:Le,parentDataProperty:"sessionToken",
rootData:J})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var T=Ze===e}else var T=!0}}}}else{let Se={};r===null?
r=[Se]:r.push(Se),e++}}}}else{let De={};r===null?r=[De]:r.push(De),e++}var L=Oe===e;L&&(ae=!0,we=0);let nr=e;if(e===nr)if(B&&
typeof B=="object"&&!Array.isArray(B)){let De;if((B.webIdentity===void 0||!s.call(B,"webIdentity"))&&(De="webIdentity")){
let We={};r===null?r=[We]:r.push(We),e++}else{let We=e;for(let Le of Object.keys(B))if(Le!=="webIdentity"){let Se={};r===
null?r=[Se]:r.push(Se),e++;break}if(We===e&&B.webIdentity!==void 0&&s.call(B,"webIdentity")){let Le=B.webIdentity;if(e===
e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Se;if((Le.role===void 0||!s.call(Le,"role"))&&(Se="role")||(Le.tokenFile===
void 0||!s.call(Le,"tokenFile"))&&(Se="tokenFile")){let or={};r===null?r=[or]:r.push(or),e++}else{let or=e;for(let qe of Object.
keys(Le))if(!(qe==="role"||qe==="tokenFile"||qe==="stsEndpoint")){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(or===
e){if(Le.role!==void 0&&s.call(Le,"role")){let qe=Le.role,Ze=e;if(e===Ze)if(typeof qe=="string"){if(l(qe)>2048){let Ye={};
r===null?r=[Ye]:r.push(Ye),e++}else if(l(qe)<20){let Ye={};r===null?r=[Ye]:r.push(Ye),e++}else if(!ps.test(qe)){let Ye={};
r===null?r=[Ye]:r.push(Ye),e++}}else{let Ye={};r===null?r=[Ye]:r.push(Ye),e++}var I=Ze===e}else var I=!0;if(I){if(Le.tokenFile!==
void 0&&s.call(Le,"tokenFile")){let Ze=Le.tokenFile,tr=e;if(e===e)if(typeof Ze=="string"){if(l(Ze)>1024){let Ie={};r===null?
r=[Ie]:r.push(Ie),e++}else if(l(Ze)<1){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!mr.test(Ze)){let Ie={};r===null?
r=[Ie]:r.push(Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var I=tr===e}else var I=!0;if(I)if(Le.stsEndpoint!==
void 0&&s.call(Le,"stsEndpoint")){let Ze=Le.stsEndpoint,tr=e;if(e===tr)if(typeof Ze=="string"){if(l(Ze)>512){let Ie={};r===
null?r=[Ie]:r.push(Ie),e++}else if(l(Ze)<8){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!ki.test(Ze)){let Ie={};r===
null?r=[Ie]:r.push(Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var I=tr===e}else var I=!0}}}}else{let Se={};r===
null?r=[Se]:r.push(Se),e++}}}}else{let De={};r===null?r=[De]:r.push(De),e++}var L=nr===e;if(L&&ae?(ae=!1,we=[we,1]):L&&(ae=
!0,we=1),ae)e=pe,r!==null&&(pe?r.length=pe:r=null);else{let De={};return r===null?r=[De]:r.push(De),e++,Z.errors=r,!1}var D=ce===
e}else var D=!0}}}}}else return Z.errors=[{}],!1;var C=Pe===e}else var C=!0;if(C)if(ke.keepFor!==void 0&&s.call(ke,"keep\
For")){let M=ke.keepFor,Pe=e;if(e===e)if(typeof M=="string"){if(l(M)>7)return Z.errors=[{}],!1;if(l(M)<2)return Z.errors=
[{}],!1;if(!Gr.test(M))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var C=Pe===e}else var C=!0}}}else return Z.errors=
[{}],!1;var u=ne===e}else var u=!0}}}}}}}}}}}}else return Z.errors=[{}],!1;return Z.errors=r,e===0}var Zi=Me,ds=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),cs=new RegExp("^[A-Za-z0-9_/-]*$","u"),ys=new RegExp("^[a\
-z0-9_/]+$","u");function Me(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.revision===void 0||!s.call(i,"revision"))&&(f="revision")||(i.
roots===void 0||!s.call(i,"roots"))&&(f="roots")||(i.wasm===void 0||!s.call(i,"wasm"))&&(f="wasm")||(i.rego_version===void 0||
!s.call(i,"rego_version"))&&(f="rego_version")||(i.metadata===void 0||!s.call(i,"metadata"))&&(f="metadata"))return Me.errors=
[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!(_==="revision"||_==="roots"||_==="wasm"||_==="rego_version"||_==="meta\
data"))return Me.errors=[{}],!1;if(y===e){if(i.revision!==void 0&&s.call(i,"revision")){let _=i.revision,p=e;if(e===e)if(typeof _==
"string"){if(l(_)>73)return Me.errors=[{}],!1;if(l(_)<17)return Me.errors=[{}],!1;if(!ds.test(_))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.roots!==void 0&&s.call(i,"roots")){let p=i.roots,o=e;if(e===
o)if(Array.isArray(p)){if(p.length>100)return Me.errors=[{}],!1;if(p.length<1)return Me.errors=[{}],!1;{var v=!0;let a=p.
length;for(let b=0;b<a;b++){let d=p[b],A=e;if(e===A)if(typeof d=="string"){if(l(d)>256)return Me.errors=[{}],!1;if(l(d)<
0)return Me.errors=[{}],!1;if(!cs.test(d))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var v=A===e;if(!v)break}
if(v){let b=p.length,d;if(b>1){let A={};for(;b--;){let N=p[b];if(typeof N=="string"){if(typeof A[N]=="number")return d=A[N],
Me.errors=[{}],!1;A[N]=b}}}}}}else return Me.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,
"wasm")){let o=i.wasm,n=e;if(e===n)if(Array.isArray(o)){if(o.length>10)return Me.errors=[{}],!1;if(o.length<1)return Me.
errors=[{}],!1;{var m=!0;let b=o.length;for(let d=0;d<b;d++){let A=o[d],N=e;if(e===N)if(A&&typeof A=="object"&&!Array.isArray(
A)){let P;if((A.entrypoint===void 0||!s.call(A,"entrypoint"))&&(P="entrypoint")||(A.module===void 0||!s.call(A,"module"))&&
(P="module"))return Me.errors=[{}],!1;{let x=e;for(let j of Object.keys(A))if(!(j==="entrypoint"||j==="module"))return Me.
errors=[{}],!1;if(x===e){if(A.entrypoint!==void 0&&s.call(A,"entrypoint")){let j=A.entrypoint,h=e;if(e===h)if(typeof j==
"string"){if(l(j)>256)return Me.errors=[{}],!1;if(l(j)<1)return Me.errors=[{}],!1;if(!ys.test(j))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var g=h===e}else var g=!0;if(g)if(A.module!==void 0&&s.call(A,"module")){let j=A.module,h=e;if(typeof j!=
"string")return Me.errors=[{}],!1;if(j!=="/policy.wasm")return Me.errors=[{}],!1;var g=h===e}else var g=!0}}}else return Me.
errors=[{}],!1;var m=N===e;if(!m)break}}}else return Me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.rego_version!==
void 0&&s.call(i,"rego_version")){let n=i.rego_version,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Me.
errors=[{}],!1;if(n!==1)return Me.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metada\
ta")){let n=i.metadata,a=e;if(e===a)if(n&&typeof n=="object"&&!Array.isArray(n)){let d;if((n.format===void 0||!s.call(n,
"format"))&&(d="format"))return Me.errors=[{}],!1;{let A=e;for(let N of Object.keys(n))if(!(N==="format"||N==="opa"||N===
"policies"))return Me.errors=[{}],!1;if(A===e){if(n.format!==void 0&&s.call(n,"format")){let N=n.format,F=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return Me.errors=[{}],!1;if(e===F&&typeof N=="number"&&isFinite(N)){if(N>1e6||
isNaN(N))return Me.errors=[{}],!1;if(N<1||isNaN(N))return Me.errors=[{}],!1}var u=F===e}else var u=!0;if(u){if(n.opa!==void 0&&
s.call(n,"opa")){let F=n.opa,P=e;if(e===P)if(typeof F=="string"){if(l(F)>32)return Me.errors=[{}],!1;if(l(F)<1)return Me.
errors=[{}],!1}else return Me.errors=[{}],!1;var u=P===e}else var u=!0;if(u)if(n.policies!==void 0&&s.call(n,"policies")){
let F=n.policies,P=e;if(e===e)if(typeof F=="string"){if(l(F)>71)return Me.errors=[{}],!1;if(l(F)<71)return Me.errors=[{}],
!1;if(!Qr.test(F))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var u=P===e}else var u=!0}}}}else return Me.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return Me.errors=[{}],!1;return Me.errors=r,e===0}var Ci=re,ms={title:"DataD\
ocument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
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
defs/functionName"},description:"Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","pas\
sword"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"obje\
ct",additionalProperties:!1,required:["dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["v\
ault"],properties:{vault:{type:"string",minLength:3,maxLength:512}}}}}]}}},grantData:{type:"object",additionalProperties:!1,
required:["to","resource","role","until"],properties:{to:{oneOf:[{type:"object",additionalProperties:!1,required:["user"],
properties:{user:{$ref:"words#/$defs/personName"}}},{type:"object",additionalProperties:!1,required:["group"],properties:{
group:{$ref:"words#/$defs/name"}}},{type:"object",additionalProperties:!1,required:["workload"],properties:{workload:{type:"\
object",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
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
y slot."}}}},$id:"data"},fi=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Ks={type:"object",additionalProperties:!1,
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
Hs={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"w\
ords#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512}}}}}]}}},Ms={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}};function ui(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,
e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vau\
lt"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!=="vault"){let o={};
r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let p=i.vault;if(e===e)if(typeof p=="s\
tring"){if(l(p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ri.
test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=g===e;f&&(v=!0,m=0);let u=e;if(e===u)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===
void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let p of Object.keys(i))if(p!==
"aws"){let o={};r===null?r=[o]:r.push(o),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let p=i.aws;if(e===e)if(typeof p==
"string"){if(l(p)>512){let o={};r===null?r=[o]:r.push(o),e++}else if(l(p)<3){let o={};r===null?r=[o]:r.push(o),e++}else if(!ri.
test(p)){let o={};r===null?r=[o]:r.push(o),e++}}else{let o={};r===null?r=[o]:r.push(o),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let p;if((i.file===void 0||!s.call(i,"file"))&&(p="file")){let o={};r===null?r=[o]:r.push(o),e++}else{let o=e;for(let n of Object.
keys(i))if(n!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(o===e&&i.file!==void 0&&s.call(i,"file")){let n=i.
file;if(e===e)if(typeof n=="string"){if(l(n)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(n)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!mr.test(n)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let p={};r===null?r=[p]:r.push(p),e++}var f=y===e;if(f&&v)v=!1,m=[m,2];else{f&&(v=!0,m=2);let p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let n;if((i.env===void 0||!s.call(i,"env"))&&(n="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let b of Object.keys(i))if(b!=="env"){let d={};r===null?r=[d]:r.push(d),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let b=i.env;if(e===e)if(typeof b=="string"){if(l(b)>128){let d={};r===null?r=[d]:r.push(d),e++}else if(l(
b)<1){let d={};r===null?r=[d]:r.push(d),e++}else if(!yi.test(b)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===
null?r=[d]:r.push(d),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var f=p===e;f&&v?(v=!1,m=[m,3]):f&&(v=!0,m=3)}}if(v)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,ui.errors=r,!1}return ui.errors=r,
e===0}function gr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let _;if((i.allow===void 0||!s.call(i,"allow"))&&(_="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(_="functions")||(i.login===void 0||!s.call(i,"login"))&&(_="login"))return gr.errors=[{}],!1;{
let p=e;for(let o of Object.keys(i))if(!(o==="allow"||o==="tables"||o==="functions"||o==="login"))return gr.errors=[{}],
!1;if(p===e){if(i.allow!==void 0&&s.call(i,"allow")){let o=i.allow,n=e;if(e===n)if(Array.isArray(o)){if(o.length>16)return gr.
errors=[{}],!1;{var t=!0;let b=o.length;for(let d=0;d<b;d++){let A=o[d],N=e;if(typeof A!="string")return gr.errors=[{}],
!1;if(!(A==="all"||A==="select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncate"||A==="ddl"||A==="\
call"||A==="do"||A==="lock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"))return gr.errors=[{}],!1;var t=N===
e;if(!t)break}}}else return gr.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){
let n=i.tables,a=e;if(e===a)if(Array.isArray(n)){if(n.length>1e3)return gr.errors=[{}],!1;{var m=!0;let d=n.length;for(let A=0;A<
d;A++){let N=n[A],F=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.schema===void 0||!s.call(N,"sche\
ma"))&&(x="schema")||(N.table===void 0||!s.call(N,"table"))&&(x="table"))return gr.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="schema"||h==="table"))return gr.errors=[{}],!1;if(j===e){if(N.schema!==void 0&&s.call(N,"schema")){let h=N.
schema,k=e;if(typeof h!="string"&&h!==null)return gr.errors=[{}],!1;if(e===k&&typeof h=="string"&&l(h)>63)return gr.errors=
[{}],!1;var g=k===e}else var g=!0;if(g)if(N.table!==void 0&&s.call(N,"table")){let h=N.table,k=e;if(typeof h!="string"&&
h!==null)return gr.errors=[{}],!1;if(e===k&&typeof h=="string"&&l(h)>63)return gr.errors=[{}],!1;var g=k===e}else var g=!0}}}else
return gr.errors=[{}],!1;var m=F===e;if(!m)break}}}else return gr.errors=[{}],!1;var v=a===e}else var v=!0;if(v){if(i.functions!==
void 0&&s.call(i,"functions")){let a=i.functions,b=e;if(e===b)if(Array.isArray(a)){if(a.length>1e3)return gr.errors=[{}],
!1;{var u=!0;let A=a.length;for(let N=0;N<A;N++){let F=a[N],P=e;if(e===e)if(typeof F=="string"){if(l(F)>261)return gr.errors=
[{}],!1;if(l(F)<3)return gr.errors=[{}],!1;if(!bi.test(F))return gr.errors=[{}],!1}else return gr.errors=[{}],!1;var u=P===
e;if(!u)break}}}else return gr.errors=[{}],!1;var v=b===e}else var v=!0;if(v)if(i.login!==void 0&&s.call(i,"login")){let a=i.
login,b=e,d=e,A=!1,N=null,F=e;if(e===F)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.user===void 0||!s.call(a,
"user"))&&(j="user")||(a.password===void 0||!s.call(a,"password"))&&(j="password")){let h={};r===null?r=[h]:r.push(h),e++}else{
let h=e;for(let k of Object.keys(a))if(!(k==="user"||k==="password")){let c={};r===null?r=[c]:r.push(c),e++;break}if(h===
e){if(a.user!==void 0&&s.call(a,"user")){let k=a.user,c=e;if(e===e)if(typeof k=="string"){if(l(k)>63){let w={};r===null?
r=[w]:r.push(w),e++}else if(l(k)<1){let w={};r===null?r=[w]:r.push(w),e++}else if(!mr.test(k)){let w={};r===null?r=[w]:r.
push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}var f=c===e}else var f=!0;if(f)if(a.password!==void 0&&s.call(a,
"password")){let k=e;ui(a.password,{instancePath:V+"/login/password",parentData:a,parentDataProperty:"password",rootData:J})||
(r=r===null?ui.errors:r.concat(ui.errors),e=r.length);var f=k===e}else var f=!0}}}else{let j={};r===null?r=[j]:r.push(j),
e++}var y=F===e;y&&(A=!0,N=0);let P=e;if(e===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.dynamic===void 0||
!s.call(a,"dynamic"))&&(j="dynamic")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let k of Object.keys(a))if(k!==
"dynamic"){let c={};r===null?r=[c]:r.push(c),e++;break}if(h===e&&a.dynamic!==void 0&&s.call(a,"dynamic")){let k=a.dynamic;
if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let c;if((k.vault===void 0||!s.call(k,"vault"))&&(c="vault")){let $={};
r===null?r=[$]:r.push($),e++}else{let $=e;for(let w of Object.keys(k))if(w!=="vault"){let O={};r===null?r=[O]:r.push(O),
e++;break}if($===e&&k.vault!==void 0&&s.call(k,"vault")){let w=k.vault;if(e===e)if(typeof w=="string"){if(l(w)>512){let O={};
r===null?r=[O]:r.push(O),e++}else if(l(w)<3){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(
O),e++}}}}else{let c={};r===null?r=[c]:r.push(c),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var y=P===e;if(y&&A?(A=
!1,N=[N,1]):y&&(A=!0,N=1),A)e=d,r!==null&&(d?r.length=d:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,gr.errors=
r,!1}var v=b===e}else var v=!0}}}}}else return gr.errors=[{}],!1;return gr.errors=r,e===0}function Fe(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let o;if((i.kind===void 0||!s.call(i,"kind"))&&(o="kind")||(i.host===void 0||!s.call(i,"host"))&&(o="host")||(i.port===void 0||
!s.call(i,"port"))&&(o="port")||(i.database===void 0||!s.call(i,"database"))&&(o="database")||(i.tls===void 0||!s.call(i,
"tls"))&&(o="tls")||(i.record===void 0||!s.call(i,"record"))&&(o="record")||(i.roles===void 0||!s.call(i,"roles"))&&(o="\
roles")||(i.allowance===void 0||!s.call(i,"allowance"))&&(o="allowance"))return Fe.errors=[{}],!1;{let n=e;for(let a of Object.
keys(i))if(!(a==="kind"||a==="host"||a==="port"||a==="database"||a==="tls"||a==="record"||a==="roles"||a==="allowance"))
return Fe.errors=[{}],!1;if(n===e){if(i.kind!==void 0&&s.call(i,"kind")){let a=i.kind,b=e;if(typeof a!="string")return Fe.
errors=[{}],!1;if(a!=="postgres")return Fe.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(i.host!==void 0&&s.call(i,"\
host")){let b=i.host,d=e;if(e===d)if(typeof b=="string"){if(l(b)>253)return Fe.errors=[{}],!1;if(l(b)<1)return Fe.errors=
[{}],!1}else return Fe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"port")){let d=i.port,
A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Fe.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>65535||isNaN(d))return Fe.errors=[{}],!1;if(d<1||isNaN(d))return Fe.errors=[{}],!1}var t=A===e}else var t=!0;if(t){
if(i.database!==void 0&&s.call(i,"database")){let A=i.database,N=e;if(e===e)if(typeof A=="string"){if(l(A)>63)return Fe.
errors=[{}],!1;if(l(A)<1)return Fe.errors=[{}],!1;if(!mr.test(A))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let N=i.tls,F=e;if(e===F)if(N&&typeof N=="object"&&!Array.
isArray(N)){let x;if((N.mode===void 0||!s.call(N,"mode"))&&(x="mode"))return Fe.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="mode"||h==="ca"))return Fe.errors=[{}],!1;if(j===e){if(N.mode!==void 0&&s.call(N,"mode")){let h=N.mode,
k=e;if(typeof h!="string")return Fe.errors=[{}],!1;if(!(h==="verify-full"||h==="disable"))return Fe.errors=[{}],!1;var v=k===
e}else var v=!0;if(v)if(N.ca!==void 0&&s.call(N,"ca")){let h=N.ca,k=e;if(e===k)if(typeof h=="string"){if(l(h)>65536)return Fe.
errors=[{}],!1;if(l(h)<1)return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var v=k===e}else var v=!0}}}else return Fe.
errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let F=i.record,P=e;if(e===P)if(F&&
typeof F=="object"&&!Array.isArray(F)){let j;if((F.results===void 0||!s.call(F,"results"))&&(j="results")||(F.rows===void 0||
!s.call(F,"rows"))&&(j="rows")||(F.durable===void 0||!s.call(F,"durable"))&&(j="durable"))return Fe.errors=[{}],!1;{let h=e;
for(let k of Object.keys(F))if(!(k==="results"||k==="rows"||k==="durable"))return Fe.errors=[{}],!1;if(h===e){if(F.results!==
void 0&&s.call(F,"results")){let k=F.results,c=e;if(typeof k!="string")return Fe.errors=[{}],!1;if(!(k==="none"||k==="di\
gest"||k==="rows"))return Fe.errors=[{}],!1;var m=c===e}else var m=!0;if(m){if(F.rows!==void 0&&s.call(F,"rows")){let c=F.
rows,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Fe.errors=[{}],!1;if(e===$&&typeof c=="number"&&
isFinite(c)){if(c>1e4||isNaN(c))return Fe.errors=[{}],!1;if(c<0||isNaN(c))return Fe.errors=[{}],!1}var m=$===e}else var m=!0;
if(m)if(F.durable!==void 0&&s.call(F,"durable")){let c=F.durable,$=e;if(typeof c!="string")return Fe.errors=[{}],!1;if(!(c===
"before"||c==="within-a-second"))return Fe.errors=[{}],!1;var m=$===e}else var m=!0}}}}else return Fe.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(i.roles!==void 0&&s.call(i,"roles")){let P=i.roles,x=e;if(e===x)if(P&&typeof P=="object"&&!Array.
isArray(P)){if(Object.keys(P).length>100)return Fe.errors=[{}],!1;for(let h of Object.keys(P)){let k=e;if(e===k)if(typeof h==
"string"){if(l(h)>1024){let c={};r===null?r=[c]:r.push(c),e++}else if(l(h)<1){let c={};r===null?r=[c]:r.push(c),e++}}else{
let c={};r===null?r=[c]:r.push(c),e++}var g=k===e;if(!g){let c={};return r===null?r=[c]:r.push(c),e++,Fe.errors=r,!1}}if(g)
for(let h of Object.keys(P)){let k=e;gr(P[h],{instancePath:V+"/roles/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,
parentDataProperty:h,rootData:J})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var u=k===e;if(!u)break}}else return Fe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.allowance!==void 0&&s.call(i,"allowance")){let P=i.allowance,x=e;if(e===
x)if(P&&typeof P=="object"&&!Array.isArray(P)){let h;if((P.addresses===void 0||!s.call(P,"addresses"))&&(h="addresses")||
(P.secrets===void 0||!s.call(P,"secrets"))&&(h="secrets"))return Fe.errors=[{}],!1;{let k=e;for(let c of Object.keys(P))
if(!(c==="addresses"||c==="secrets"))return Fe.errors=[{}],!1;if(k===e){if(P.addresses!==void 0&&s.call(P,"addresses")){
let c=P.addresses,$=e;if(e===$)if(Array.isArray(c)){if(c.length>50)return Fe.errors=[{}],!1;{var f=!0;let O=c.length;for(let H=0;H<
O;H++){let G=c[H],K=e;if(e===K)if(G&&typeof G=="object"&&!Array.isArray(G)){let z;if((G.host===void 0||!s.call(G,"host"))&&
(z="host")||(G.port===void 0||!s.call(G,"port"))&&(z="port"))return Fe.errors=[{}],!1;{let C=e;for(let D of Object.keys(
G))if(!(D==="host"||D==="port"))return Fe.errors=[{}],!1;if(C===e){if(G.host!==void 0&&s.call(G,"host")){let D=G.host,T=e;
if(e===T)if(typeof D=="string"){if(l(D)>253)return Fe.errors=[{}],!1;if(l(D)<1)return Fe.errors=[{}],!1}else return Fe.errors=
[{}],!1;var y=T===e}else var y=!0;if(y)if(G.port!==void 0&&s.call(G,"port")){let D=G.port,T=e;if(!(typeof D=="number"&&!(D%
1)&&!isNaN(D)&&isFinite(D)))return Fe.errors=[{}],!1;if(e===T&&typeof D=="number"&&isFinite(D)){if(D>65535||isNaN(D))return Fe.
errors=[{}],!1;if(D<1||isNaN(D))return Fe.errors=[{}],!1}var y=T===e}else var y=!0}}}else return Fe.errors=[{}],!1;var f=K===
e;if(!f)break}}}else return Fe.errors=[{}],!1;var p=$===e}else var p=!0;if(p)if(P.secrets!==void 0&&s.call(P,"secrets")){
let c=P.secrets,$=e;if(e===$)if(Array.isArray(c)){if(c.length>100)return Fe.errors=[{}],!1;{var _=!0;let O=c.length;for(let H=0;H<
O;H++){let G=c[H],K=e;if(e===K)if(typeof G=="string"){if(l(G)>512)return Fe.errors=[{}],!1;if(l(G)<5)return Fe.errors=[{}],
!1}else return Fe.errors=[{}],!1;var _=K===e;if(!_)break}}}else return Fe.errors=[{}],!1;var p=$===e}else var p=!0}}}else
return Fe.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=r,e===0}function Qe(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let p;if((i.to===void 0||!s.call(i,"to"))&&(p="to")||(i.resource===void 0||!s.call(i,"resource"))&&(p=
"resource")||(i.role===void 0||!s.call(i,"role"))&&(p="role")||(i.until===void 0||!s.call(i,"until"))&&(p="until"))return Qe.
errors=[{}],!1;{let o=e;for(let n of Object.keys(i))if(!(n==="to"||n==="resource"||n==="role"||n==="from"||n==="until"||
n==="only"||n==="sessions"))return Qe.errors=[{}],!1;if(o===e){if(i.to!==void 0&&s.call(i,"to")){let n=i.to,a=e,b=e,d=!1,
A=null,N=e;if(e===N)if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if((n.user===void 0||!s.call(n,"user"))&&(x="user")){
let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(n))if(h!=="user"){let k={};r===null?r=[k]:r.
push(k),e++;break}if(j===e&&n.user!==void 0&&s.call(n,"user")){let h=n.user;if(e===e)if(typeof h=="string"){if(l(h)>254){
let k={};r===null?r=[k]:r.push(k),e++}else if(l(h)<1){let k={};r===null?r=[k]:r.push(k),e++}else if(!si.test(h)){let k={};
r===null?r=[k]:r.push(k),e++}}else{let k={};r===null?r=[k]:r.push(k),e++}}}}else{let x={};r===null?r=[x]:r.push(x),e++}var t=N===
e;t&&(d=!0,A=0);let F=e;if(e===F)if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if((n.group===void 0||!s.call(n,"gro\
up"))&&(x="group")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(n))if(h!=="group"){let k={};
r===null?r=[k]:r.push(k),e++;break}if(j===e&&n.group!==void 0&&s.call(n,"group")){let h=n.group;if(e===e)if(typeof h=="s\
tring"){if(l(h)>63){let k={};r===null?r=[k]:r.push(k),e++}else if(l(h)<1){let k={};r===null?r=[k]:r.push(k),e++}else if(!vr.
test(h)){let k={};r===null?r=[k]:r.push(k),e++}}else{let k={};r===null?r=[k]:r.push(k),e++}}}}else{let x={};r===null?r=[
x]:r.push(x),e++}var t=F===e;if(t&&d)d=!1,A=[A,1];else{t&&(d=!0,A=1);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(
n)){let h;if((n.workload===void 0||!s.call(n,"workload"))&&(h="workload")){let k={};r===null?r=[k]:r.push(k),e++}else{let k=e;
for(let c of Object.keys(n))if(c!=="workload"){let $={};r===null?r=[$]:r.push($),e++;break}if(k===e&&n.workload!==void 0&&
s.call(n,"workload")){let c=n.workload;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c))if(Object.keys(c).length>20){
let $={};r===null?r=[$]:r.push($),e++}else{for(let $ of Object.keys(c)){let w=e;if(e===w)if(typeof $=="string"){if(l($)>
1024){let O={};r===null?r=[O]:r.push(O),e++}else if(l($)<1){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?
r=[O]:r.push(O),e++}var v=w===e;if(!v){let O={};r===null?r=[O]:r.push(O),e++;break}}if(v)for(let $ of Object.keys(c)){let w=c[$],
O=e;if(e===O)if(typeof w=="string"){if(l(w)>512){let H={};r===null?r=[H]:r.push(H),e++}else if(l(w)<1){let H={};r===null?
r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var m=O===e;if(!m)break}}else{let $={};r===null?r=[$]:r.
push($),e++}}}}else{let h={};r===null?r=[h]:r.push(h),e++}var t=x===e;t&&d?(d=!1,A=[A,2]):t&&(d=!0,A=2)}if(d)e=b,r!==null&&
(b?r.length=b:r=null);else{let x={};return r===null?r=[x]:r.push(x),e++,Qe.errors=r,!1}var g=a===e}else var g=!0;if(g){if(i.
resource!==void 0&&s.call(i,"resource")){let a=i.resource,b=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Qe.errors=
[{}],!1;if(l(a)<1)return Qe.errors=[{}],!1;if(!vr.test(a))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1;var g=b===
e}else var g=!0;if(g){if(i.role!==void 0&&s.call(i,"role")){let b=i.role,d=e;if(e===e)if(typeof b=="string"){if(l(b)>63)
return Qe.errors=[{}],!1;if(l(b)<1)return Qe.errors=[{}],!1;if(!vr.test(b))return Qe.errors=[{}],!1}else return Qe.errors=
[{}],!1;var g=d===e}else var g=!0;if(g){if(i.from!==void 0&&s.call(i,"from")){let d=i.from,A=e;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d)&&isFinite(d)))return Qe.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>253402300799||isNaN(
d))return Qe.errors=[{}],!1;if(d<0||isNaN(d))return Qe.errors=[{}],!1}var g=A===e}else var g=!0;if(g){if(i.until!==void 0&&
s.call(i,"until")){let A=i.until,N=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Qe.errors=[{}],!1;if(e===
N&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return Qe.errors=[{}],!1;if(A<0||isNaN(A))return Qe.errors=
[{}],!1}var g=N===e}else var g=!0;if(g){if(i.only!==void 0&&s.call(i,"only")){let N=i.only,F=e;if(e===F)if(N&&typeof N==
"object"&&!Array.isArray(N)){let x=e;for(let j of Object.keys(N))if(!(j==="tables"||j==="allow"))return Qe.errors=[{}],!1;
if(x===e){if(N.tables!==void 0&&s.call(N,"tables")){let j=N.tables,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Qe.
errors=[{}],!1;{var u=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],O=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(
w)){let G;if((w.schema===void 0||!s.call(w,"schema"))&&(G="schema")||(w.table===void 0||!s.call(w,"table"))&&(G="table"))
return Qe.errors=[{}],!1;{let K=e;for(let W of Object.keys(w))if(!(W==="schema"||W==="table"))return Qe.errors=[{}],!1;if(K===
e){if(w.schema!==void 0&&s.call(w,"schema")){let W=w.schema,z=e;if(typeof W!="string"&&W!==null)return Qe.errors=[{}],!1;
if(e===z&&typeof W=="string"&&l(W)>63)return Qe.errors=[{}],!1;var f=z===e}else var f=!0;if(f)if(w.table!==void 0&&s.call(
w,"table")){let W=w.table,z=e;if(typeof W!="string"&&W!==null)return Qe.errors=[{}],!1;if(e===z&&typeof W=="string"&&l(W)>
63)return Qe.errors=[{}],!1;var f=z===e}else var f=!0}}}else return Qe.errors=[{}],!1;var u=O===e;if(!u)break}}}else return Qe.
errors=[{}],!1;var _=h===e}else var _=!0;if(_)if(N.allow!==void 0&&s.call(N,"allow")){let j=N.allow,h=e;if(e===h)if(Array.
isArray(j)){if(j.length>15)return Qe.errors=[{}],!1;{var y=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],O=e;if(typeof w!=
"string")return Qe.errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncat\
e"||w==="ddl"||w==="call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return Qe.errors=
[{}],!1;var y=O===e;if(!y)break}}}else return Qe.errors=[{}],!1;var _=h===e}else var _=!0}}else return Qe.errors=[{}],!1;
var g=F===e}else var g=!0;if(g)if(i.sessions!==void 0&&s.call(i,"sessions")){let N=i.sessions,F=e;if(!(typeof N=="number"&&
!(N%1)&&!isNaN(N)&&isFinite(N)))return Qe.errors=[{}],!1;if(e===F&&typeof N=="number"&&isFinite(N)){if(N>1e3||isNaN(N))return Qe.
errors=[{}],!1;if(N<1||isNaN(N))return Qe.errors=[{}],!1}var g=F===e}else var g=!0}}}}}}}}else return Qe.errors=[{}],!1;
return Qe.errors=r,e===0}var Us={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},Bs={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},Vs={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},Gs={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function Er(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.schema===void 0||!s.call(i,"schema"))&&(u="schema")||(i.table===
void 0||!s.call(i,"table"))&&(u="table")||(i.column===void 0||!s.call(i,"column"))&&(u="column")||(i.mask===void 0||!s.call(
i,"mask"))&&(u="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(u="nullsShow")||(i.writeAllow===void 0||!s.call(
i,"writeAllow"))&&(u="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(u="searchEquality"))return Er.
errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||y==="nulls\
Show"||y==="writeAllow"||y==="searchEquality"))return Er.errors=[{}],!1;if(f===e){if(i.schema!==void 0&&s.call(i,"schema")){
let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Er.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(y)>63)return Er.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,p=e;if(typeof _!="s\
tring"&&_!==null)return Er.errors=[{}],!1;if(e===p&&typeof _=="string"&&l(_)>63)return Er.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let p=i.column,o=e;if(typeof p!="string"&&p!==null)return Er.errors=
[{}],!1;if(e===o&&typeof p=="string"&&l(p)>63)return Er.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.mask!==void 0&&
s.call(i,"mask")){let o=i.mask,n=e,a=e,b=!1,d=null,A=e;if(e===A)if(o&&typeof o=="object"&&!Array.isArray(o)){let P;if((o.
form===void 0||!s.call(o,"form"))&&(P="form")){let x={};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let j of Object.keys(
o))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(x===e&&o.form!==void 0&&s.call(o,"form")){let j=o.form;
if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===null?
r=[h]:r.push(h),e++}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var m=A===e;m&&(b=!0,d=0);let N=e;if(e===N)if(o&&typeof o==
"object"&&!Array.isArray(o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let x={};r===null?r=[x]:r.push(x),
e++}else{let x=e;for(let j of Object.keys(o))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),e++;break}
if(x===e){if(o.form!==void 0&&s.call(o,"form")){let j=o.form,h=e;if(typeof j!="string"){let c={};r===null?r=[c]:r.push(c),
e++}if(j!=="fixed"){let c={};r===null?r=[c]:r.push(c),e++}var v=h===e}else var v=!0;if(v)if(o.value!==void 0&&s.call(o,"\
value")){let j=o.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let c={};r===null?r=[c]:r.push(c),e++}}else{let c={};
r===null?r=[c]:r.push(c),e++}var v=h===e}else var v=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var m=N===e;if(m&&b)
b=!1,d=[d,1];else{m&&(b=!0,d=1);let P=e;if(e===P)if(o&&typeof o=="object"&&!Array.isArray(o)){let j;if((o.form===void 0||
!s.call(o,"form"))&&(j="form")||(o.first===void 0||!s.call(o,"first"))&&(j="first")||(o.last===void 0||!s.call(o,"last"))&&
(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let k of Object.keys(o))if(!(k==="form"||k==="first"||
k==="last")){let c={};r===null?r=[c]:r.push(c),e++;break}if(h===e){if(o.form!==void 0&&s.call(o,"form")){let k=o.form,c=e;
if(typeof k!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(k!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}var g=c===
e}else var g=!0;if(g){if(o.first!==void 0&&s.call(o,"first")){let c=o.first,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c))){let O={};r===null?r=[O]:r.push(O),e++}if(e===$&&typeof c=="number"&&isFinite(c)){if(c>64||isNaN(c)){let O={};
r===null?r=[O]:r.push(O),e++}else if(c<0||isNaN(c)){let O={};r===null?r=[O]:r.push(O),e++}}var g=$===e}else var g=!0;if(g)
if(o.last!==void 0&&s.call(o,"last")){let c=o.last,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let O={};
r===null?r=[O]:r.push(O),e++}if(e===$&&typeof c=="number"&&isFinite(c)){if(c>64||isNaN(c)){let O={};r===null?r=[O]:r.push(
O),e++}else if(c<0||isNaN(c)){let O={};r===null?r=[O]:r.push(O),e++}}var g=$===e}else var g=!0}}}}else{let j={};r===null?
r=[j]:r.push(j),e++}var m=P===e;m&&b?(b=!1,d=[d,2]):m&&(b=!0,d=2)}if(b)e=a,r!==null&&(a?r.length=a:r=null);else{let P={};
return r===null?r=[P]:r.push(P),e++,Er.errors=r,!1}var t=n===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nu\
llsShow")){let n=e;if(typeof i.nullsShow!="boolean")return Er.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Er.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Er.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Er.errors=[{}],!1;return Er.errors=r,e===0}function ir(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let p;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&(p="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(p="rules")||
(i.detect===void 0||!s.call(i,"detect"))&&(p="detect")||(i.clear===void 0||!s.call(i,"clear"))&&(p="clear"))return ir.errors=
[{}],!1;{let o=e;for(let n of Object.keys(i))if(!(n==="unlisted"||n==="rules"||n==="detect"||n==="clear"))return ir.errors=
[{}],!1;if(o===e){if(i.unlisted!==void 0&&s.call(i,"unlisted")){let n=i.unlisted,a=e;if(typeof n!="string")return ir.errors=
[{}],!1;if(!(n==="show"||n==="hide"))return ir.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(
i,"rules")){let a=i.rules,b=e;if(e===b)if(Array.isArray(a)){if(a.length>1e4)return ir.errors=[{}],!1;{var v=!0;let A=a.length;
for(let N=0;N<A;N++){let F=e;Er(a[N],{instancePath:V+"/rules/"+N,parentData:a,parentDataProperty:N,rootData:J})||(r=r===
null?Er.errors:r.concat(Er.errors),e=r.length);var v=F===e;if(!v)break}}}else return ir.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(i.detect!==void 0&&s.call(i,"detect")){let b=i.detect,d=e;if(e===d)if(Array.isArray(b)){if(b.length>5)return ir.
errors=[{}],!1;{var m=!0;let N=b.length;for(let F=0;F<N;F++){let P=b[F],x=e;if(e===x)if(typeof P=="string"){if(l(P)>64)return ir.
errors=[{}],!1;if(l(P)<1)return ir.errors=[{}],!1}else return ir.errors=[{}],!1;var m=x===e;if(!m)break}}}else return ir.
errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let b=i.clear,d=e;if(e===d)if(Array.
isArray(b)){if(b.length>1e3)return ir.errors=[{}],!1;{var g=!0;let N=b.length;for(let F=0;F<N;F++){let P=b[F],x=e;if(e===
x)if(P&&typeof P=="object"&&!Array.isArray(P)){let h;if((P.columns===void 0||!s.call(P,"columns"))&&(h="columns")||(P.roles===
void 0||!s.call(P,"roles"))&&(h="roles"))return ir.errors=[{}],!1;{let k=e;for(let c of Object.keys(P))if(!(c==="columns"||
c==="roles"))return ir.errors=[{}],!1;if(k===e){if(P.columns!==void 0&&s.call(P,"columns")){let c=P.columns,$=e;if(e===$)
if(Array.isArray(c)){if(c.length>1e3)return ir.errors=[{}],!1;{var u=!0;let O=c.length;for(let H=0;H<O;H++){let G=c[H],K=e;
if(e===e)if(G&&typeof G=="object"&&!Array.isArray(G)){let z;if((G.schema===void 0||!s.call(G,"schema"))&&(z="schema")||(G.
table===void 0||!s.call(G,"table"))&&(z="table")||(G.column===void 0||!s.call(G,"column"))&&(z="column"))return ir.errors=
[{}],!1;{let C=e;for(let D of Object.keys(G))if(!(D==="schema"||D==="table"||D==="column"))return ir.errors=[{}],!1;if(C===
e){if(G.schema!==void 0&&s.call(G,"schema")){let D=G.schema,T=e;if(typeof D!="string"&&D!==null)return ir.errors=[{}],!1;
if(e===T&&typeof D=="string"&&l(D)>63)return ir.errors=[{}],!1;var f=T===e}else var f=!0;if(f){if(G.table!==void 0&&s.call(
G,"table")){let T=G.table,I=e;if(typeof T!="string"&&T!==null)return ir.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>
63)return ir.errors=[{}],!1;var f=I===e}else var f=!0;if(f)if(G.column!==void 0&&s.call(G,"column")){let T=G.column,I=e;
if(typeof T!="string"&&T!==null)return ir.errors=[{}],!1;if(e===I&&typeof T=="string"&&l(T)>63)return ir.errors=[{}],!1;
var f=I===e}else var f=!0}}}}else return ir.errors=[{}],!1;var u=K===e;if(!u)break}}}else return ir.errors=[{}],!1;var _=$===
e}else var _=!0;if(_)if(P.roles!==void 0&&s.call(P,"roles")){let c=P.roles,$=e;if(e===$)if(Array.isArray(c)){if(c.length>
100)return ir.errors=[{}],!1;{var y=!0;let O=c.length;for(let H=0;H<O;H++){let G=c[H],K=e;if(e===e)if(typeof G=="string"){
if(l(G)>63)return ir.errors=[{}],!1;if(l(G)<1)return ir.errors=[{}],!1;if(!vr.test(G))return ir.errors=[{}],!1}else return ir.
errors=[{}],!1;var y=K===e;if(!y)break}}}else return ir.errors=[{}],!1;var _=$===e}else var _=!0}}}else return ir.errors=
[{}],!1;var g=x===e;if(!g)break}}}else return ir.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else return ir.errors=[{}],
!1;return ir.errors=r,e===0}var hs={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function me(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return me.errors=[{}],!1;{let N=e;for(let F of Object.keys(i))if(!s.call(hs.properties,F))return me.errors=[
{}],!1;if(N===e){if(i.statements!==void 0&&s.call(i,"statements")){let F=i.statements,P=e;if(e===P)if(Array.isArray(F)){
if(F.length>40)return me.errors=[{}],!1;{var t=!0;let j=F.length;for(let h=0;h<j;h++){let k=F[h],c=e;if(typeof k!="strin\
g")return me.errors=[{}],!1;if(!(k==="select"||k==="insert"||k==="update"||k==="delete"||k==="merge"||k==="truncate"||k===
"ddl"||k==="call"||k==="do"||k==="lock"||k==="notify"||k==="maintenance"||k==="set"||k==="other"||k==="create"||k==="alt\
er"||k==="drop"||k==="grant-rights"||k==="alter-system"||k==="alter-role"||k==="copy"||k==="copy-file"||k==="copy-progra\
m"||k==="explain-analyze"||k==="prepare"||k==="cursor"||k==="two-phase"||k==="without-condition"))return me.errors=[{}],
!1;var t=c===e;if(!t)break}}}else return me.errors=[{}],!1;var v=P===e}else var v=!0;if(v){if(i.rowsOver!==void 0&&s.call(
i,"rowsOver")){let P=i.rowsOver,x=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return me.errors=[{}],!1;if(e===
x&&typeof P=="number"&&isFinite(P)){if(P>1e9||isNaN(P))return me.errors=[{}],!1;if(P<1||isNaN(P))return me.errors=[{}],!1}
var v=x===e}else var v=!0;if(v){if(i.tables!==void 0&&s.call(i,"tables")){let x=i.tables,j=e;if(e===j)if(Array.isArray(x)){
if(x.length>100)return me.errors=[{}],!1;{var m=!0;let k=x.length;for(let c=0;c<k;c++){let $=x[c],w=e;if(e===e)if($&&typeof $==
"object"&&!Array.isArray($)){let H;if(($.schema===void 0||!s.call($,"schema"))&&(H="schema")||($.table===void 0||!s.call(
$,"table"))&&(H="table"))return me.errors=[{}],!1;{let G=e;for(let K of Object.keys($))if(!(K==="schema"||K==="table"))return me.
errors=[{}],!1;if(G===e){if($.schema!==void 0&&s.call($,"schema")){let K=$.schema,W=e;if(typeof K!="string"&&K!==null)return me.
errors=[{}],!1;if(e===W&&typeof K=="string"&&l(K)>63)return me.errors=[{}],!1;var g=W===e}else var g=!0;if(g)if($.table!==
void 0&&s.call($,"table")){let K=$.table,W=e;if(typeof K!="string"&&K!==null)return me.errors=[{}],!1;if(e===W&&typeof K==
"string"&&l(K)>63)return me.errors=[{}],!1;var g=W===e}else var g=!0}}}else return me.errors=[{}],!1;var m=w===e;if(!m)break}}}else
return me.errors=[{}],!1;var v=j===e}else var v=!0;if(v){if(i.columns!==void 0&&s.call(i,"columns")){let j=i.columns,h=e;
if(e===h)if(Array.isArray(j)){if(j.length>100)return me.errors=[{}],!1;{var u=!0;let c=j.length;for(let $=0;$<c;$++){let w=j[$],
O=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let G;if((w.schema===void 0||!s.call(w,"schema"))&&(G="schema")||
(w.table===void 0||!s.call(w,"table"))&&(G="table")||(w.column===void 0||!s.call(w,"column"))&&(G="column"))return me.errors=
[{}],!1;{let K=e;for(let W of Object.keys(w))if(!(W==="schema"||W==="table"||W==="column"))return me.errors=[{}],!1;if(K===
e){if(w.schema!==void 0&&s.call(w,"schema")){let W=w.schema,z=e;if(typeof W!="string"&&W!==null)return me.errors=[{}],!1;
if(e===z&&typeof W=="string"&&l(W)>63)return me.errors=[{}],!1;var f=z===e}else var f=!0;if(f){if(w.table!==void 0&&s.call(
w,"table")){let z=w.table,C=e;if(typeof z!="string"&&z!==null)return me.errors=[{}],!1;if(e===C&&typeof z=="string"&&l(z)>
63)return me.errors=[{}],!1;var f=C===e}else var f=!0;if(f)if(w.column!==void 0&&s.call(w,"column")){let z=w.column,C=e;
if(typeof z!="string"&&z!==null)return me.errors=[{}],!1;if(e===C&&typeof z=="string"&&l(z)>63)return me.errors=[{}],!1;
var f=C===e}else var f=!0}}}}else return me.errors=[{}],!1;var u=O===e;if(!u)break}}}else return me.errors=[{}],!1;var v=h===
e}else var v=!0;if(v){if(i.roles!==void 0&&s.call(i,"roles")){let h=i.roles,k=e;if(e===k)if(Array.isArray(h)){if(h.length>
100)return me.errors=[{}],!1;{var y=!0;let $=h.length;for(let w=0;w<$;w++){let O=h[w],H=e;if(e===e)if(typeof O=="string"){
if(l(O)>63)return me.errors=[{}],!1;if(l(O)<1)return me.errors=[{}],!1;if(!vr.test(O))return me.errors=[{}],!1}else return me.
errors=[{}],!1;var y=H===e;if(!y)break}}}else return me.errors=[{}],!1;var v=k===e}else var v=!0;if(v){if(i.during!==void 0&&
s.call(i,"during")){let k=i.during,c=e;if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let w;if((k.zone===void 0||
!s.call(k,"zone"))&&(w="zone")||(k.week===void 0||!s.call(k,"week"))&&(w="week"))return me.errors=[{}],!1;{let O=e;for(let H of Object.
keys(k))if(!(H==="zone"||H==="week"))return me.errors=[{}],!1;if(O===e){if(k.zone!==void 0&&s.call(k,"zone")){let H=k.zone,
G=e;if(e===G)if(typeof H=="string"){if(l(H)>64)return me.errors=[{}],!1;if(l(H)<3)return me.errors=[{}],!1}else return me.
errors=[{}],!1;var o=G===e}else var o=!0;if(o)if(k.week!==void 0&&s.call(k,"week")){let H=k.week,G=e;if(e===G)if(Array.isArray(
H)){if(H.length>16)return me.errors=[{}],!1;if(H.length<1)return me.errors=[{}],!1;{var _=!0;let W=H.length;for(let z=0;z<
W;z++){let C=H[z],D=e;if(e===D)if(Array.isArray(C)){if(C.length>2)return me.errors=[{}],!1;if(C.length<2)return me.errors=
[{}],!1;{var p=!0;let I=C.length;for(let L=0;L<I;L++){let q=C[L],R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return me.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>604800||isNaN(q))return me.errors=[{}],!1;if(q<
0||isNaN(q))return me.errors=[{}],!1}var p=R===e;if(!p)break}}}else return me.errors=[{}],!1;var _=D===e;if(!_)break}}}else
return me.errors=[{}],!1;var o=G===e}else var o=!0}}}else return me.errors=[{}],!1;var v=c===e}else var v=!0;if(v){if(i.
outside!==void 0&&s.call(i,"outside")){let c=i.outside,$=e;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){let O;if((c.
zone===void 0||!s.call(c,"zone"))&&(O="zone")||(c.week===void 0||!s.call(c,"week"))&&(O="week"))return me.errors=[{}],!1;
{let H=e;for(let G of Object.keys(c))if(!(G==="zone"||G==="week"))return me.errors=[{}],!1;if(H===e){if(c.zone!==void 0&&
s.call(c,"zone")){let G=c.zone,K=e;if(e===K)if(typeof G=="string"){if(l(G)>64)return me.errors=[{}],!1;if(l(G)<3)return me.
errors=[{}],!1}else return me.errors=[{}],!1;var b=K===e}else var b=!0;if(b)if(c.week!==void 0&&s.call(c,"week")){let G=c.
week,K=e;if(e===K)if(Array.isArray(G)){if(G.length>16)return me.errors=[{}],!1;if(G.length<1)return me.errors=[{}],!1;{var n=!0;
let z=G.length;for(let C=0;C<z;C++){let D=G[C],T=e;if(e===T)if(Array.isArray(D)){if(D.length>2)return me.errors=[{}],!1;
if(D.length<2)return me.errors=[{}],!1;{var a=!0;let L=D.length;for(let q=0;q<L;q++){let R=D[q],E=e;if(!(typeof R=="numb\
er"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return me.errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>604800||isNaN(
R))return me.errors=[{}],!1;if(R<0||isNaN(R))return me.errors=[{}],!1}var a=E===e;if(!a)break}}}else return me.errors=[{}],
!1;var n=T===e;if(!n)break}}}else return me.errors=[{}],!1;var b=K===e}else var b=!0}}}else return me.errors=[{}],!1;var v=$===
e}else var v=!0;if(v){if(i.from!==void 0&&s.call(i,"from")){let $=i.from,w=e;if(e===w)if(Array.isArray($)){if($.length>100)
return me.errors=[{}],!1;{var d=!0;let H=$.length;for(let G=0;G<H;G++){let K=$[G],W=e;if(e===W)if(typeof K=="string"){if(l(
K)>49)return me.errors=[{}],!1;if(l(K)<2)return me.errors=[{}],!1}else return me.errors=[{}],!1;var d=W===e;if(!d)break}}}else
return me.errors=[{}],!1;var v=w===e}else var v=!0;if(v){if(i.notFrom!==void 0&&s.call(i,"notFrom")){let w=i.notFrom,O=e;
if(e===O)if(Array.isArray(w)){if(w.length>100)return me.errors=[{}],!1;{var A=!0;let G=w.length;for(let K=0;K<G;K++){let W=w[K],
z=e;if(e===z)if(typeof W=="string"){if(l(W)>49)return me.errors=[{}],!1;if(l(W)<2)return me.errors=[{}],!1}else return me.
errors=[{}],!1;var A=z===e;if(!A)break}}}else return me.errors=[{}],!1;var v=O===e}else var v=!0;if(v)if(i.line!==void 0&&
s.call(i,"line")){let w=i.line,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return me.errors=[{}],!1;if(e===
O&&typeof w=="number"&&isFinite(w)){if(w>1e6||isNaN(w))return me.errors=[{}],!1;if(w<1||isNaN(w))return me.errors=[{}],!1}
var v=O===e}else var v=!0}}}}}}}}}}}else return me.errors=[{}],!1;return me.errors=r,e===0}function xr(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.deny===void 0||!s.call(i,"deny"))&&(u="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(u="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(u="limit"))return xr.errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="deny"||
y==="hold"||y==="limit"))return xr.errors=[{}],!1;if(f===e){if(i.deny!==void 0&&s.call(i,"deny")){let y=i.deny,_=e;if(e===
_)if(Array.isArray(y)){if(y.length>100)return xr.errors=[{}],!1;{var t=!0;let o=y.length;for(let n=0;n<o;n++){let a=e;me(
y[n],{instancePath:V+"/deny/"+n,parentData:y,parentDataProperty:n,rootData:J})||(r=r===null?me.errors:r.concat(me.errors),
e=r.length);var t=a===e;if(!t)break}}}else return xr.errors=[{}],!1;var v=_===e}else var v=!0;if(v){if(i.hold!==void 0&&
s.call(i,"hold")){let _=i.hold,p=e;if(e===p)if(Array.isArray(_)){if(_.length>100)return xr.errors=[{}],!1;{var m=!0;let n=_.
length;for(let a=0;a<n;a++){let b=e;me(_[a],{instancePath:V+"/hold/"+a,parentData:_,parentDataProperty:a,rootData:J})||(r=
r===null?me.errors:r.concat(me.errors),e=r.length);var m=b===e;if(!m)break}}}else return xr.errors=[{}],!1;var v=p===e}else
var v=!0;if(v)if(i.limit!==void 0&&s.call(i,"limit")){let _=i.limit,p=e;if(e===p)if(_&&typeof _=="object"&&!Array.isArray(
_)){let n=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return xr.errors=[{}],
!1;if(n===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.rows,b=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return xr.errors=[{}],!1;if(e===b&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return xr.errors=[{}],!1;if(a<
1||isNaN(a))return xr.errors=[{}],!1}var g=b===e}else var g=!0;if(g){if(_.statementSeconds!==void 0&&s.call(_,"statement\
Seconds")){let b=_.statementSeconds,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return xr.errors=[{}],!1;
if(e===d&&typeof b=="number"&&isFinite(b)){if(b>31622400||isNaN(b))return xr.errors=[{}],!1;if(b<1||isNaN(b))return xr.errors=
[{}],!1}var g=d===e}else var g=!0;if(g)if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let b=_.sessionRows,d=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return xr.errors=[{}],!1;if(e===d&&typeof b=="number"&&isFinite(b)){if(b>1e12||
isNaN(b))return xr.errors=[{}],!1;if(b<1||isNaN(b))return xr.errors=[{}],!1}var g=d===e}else var g=!0}}}else return xr.errors=
[{}],!1;var v=p===e}else var v=!0}}}}else return xr.errors=[{}],!1;return xr.errors=r,e===0}var Js={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Tr(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(m="entrypoint")||(i.input===void 0||!s.call(i,"input"))&&(m=
"input")||(i.expect===void 0||!s.call(i,"expect"))&&(m="expect"))return Tr.errors=[{}],!1;{let g=e;for(let u of Object.keys(
i))if(!(u==="entrypoint"||u==="input"||u==="expect"))return Tr.errors=[{}],!1;if(g===e){if(i.entrypoint!==void 0&&s.call(
i,"entrypoint")){let u=i.entrypoint,f=e;if(typeof u!="string")return Tr.errors=[{}],!1;if(!(u==="session"||u==="statemen\
t"))return Tr.errors=[{}],!1;var v=f===e}else var v=!0;if(v)if(i.expect!==void 0&&s.call(i,"expect")){let u=i.expect,f=e;
if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if((u.decision===void 0||!s.call(u,"decision"))&&(_="decisio\
n"))return Tr.errors=[{}],!1;{let p=e;for(let o of Object.keys(u))if(!(o==="decision"||o==="grant"))return Tr.errors=[{}],
!1;if(p===e){if(u.decision!==void 0&&s.call(u,"decision")){let o=u.decision,n=e;if(typeof o!="string")return Tr.errors=[
{}],!1;if(!(o==="allow"||o==="deny"||o==="hold"))return Tr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(u.grant!==void 0&&
s.call(u,"grant")){let o=u.grant,n=e;if(e===e)if(typeof o=="string"){if(l(o)>127)return Tr.errors=[{}],!1;if(l(o)<3)return Tr.
errors=[{}],!1;if(!fi.test(o))return Tr.errors=[{}],!1}else return Tr.errors=[{}],!1;var t=n===e}else var t=!0}}}else return Tr.
errors=[{}],!1;var v=f===e}else var v=!0}}}else return Tr.errors=[{}],!1;return Tr.errors=r,e===0}function re(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let se;if((i.writ===void 0||!s.call(i,"writ"))&&(se="writ"))return re.errors=[{}],!1;{let de=e;for(let U of Object.keys(
i))if(U!=="writ")return re.errors=[{}],!1;if(de===e&&i.writ!==void 0&&s.call(i,"writ")){let U=i.writ;if(e===e)if(U&&typeof U==
"object"&&!Array.isArray(U)){let te;if((U.format===void 0||!s.call(U,"format"))&&(te="format")||(U.name===void 0||!s.call(
U,"name"))&&(te="name")||(U.issuers===void 0||!s.call(U,"issuers"))&&(te="issuers")||(U.limits===void 0||!s.call(U,"limi\
ts"))&&(te="limits")||(U.people===void 0||!s.call(U,"people"))&&(te="people")||(U.accounts===void 0||!s.call(U,"accounts"))&&
(te="accounts")||(U.memberships===void 0||!s.call(U,"memberships"))&&(te="memberships")||(U.claimed===void 0||!s.call(U,
"claimed"))&&(te="claimed")||(U.resources===void 0||!s.call(U,"resources"))&&(te="resources")||(U.grants===void 0||!s.call(
U,"grants"))&&(te="grants")||(U.index===void 0||!s.call(U,"index"))&&(te="index")||(U.masks===void 0||!s.call(U,"masks"))&&
(te="masks")||(U.guards===void 0||!s.call(U,"guards"))&&(te="guards")||(U.vectors===void 0||!s.call(U,"vectors"))&&(te="\
vectors"))return re.errors=[{}],!1;{let $e=e;for(let ge of Object.keys(U))if(!s.call(ms.properties.writ.properties,ge))return re.
errors=[{}],!1;if($e===e){if(U.format!==void 0&&s.call(U,"format")){let ge=U.format,ke=e;if(!(typeof ge=="number"&&!(ge%
1)&&!isNaN(ge)&&isFinite(ge)))return re.errors=[{}],!1;if(e===ke&&typeof ge=="number"&&isFinite(ge)){if(ge>1e6||isNaN(ge))
return re.errors=[{}],!1;if(ge<1||isNaN(ge))return re.errors=[{}],!1}var t=ke===e}else var t=!0;if(t){if(U.name!==void 0&&
s.call(U,"name")){let ke=U.name,ne=e;if(e===e)if(typeof ke=="string"){if(l(ke)>63)return re.errors=[{}],!1;if(l(ke)<1)return re.
errors=[{}],!1;if(!vr.test(ke))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=ne===e}else var t=!0;if(t){if(U.
issuers!==void 0&&s.call(U,"issuers")){let ne=U.issuers,_e=e;if(e===_e)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.
keys(ne).length>20)return re.errors=[{}],!1;for(let ye of Object.keys(ne)){let M=e;if(e===M)if(typeof ye=="string"){if(l(
ye)>1024){let Pe={};r===null?r=[Pe]:r.push(Pe),e++}else if(l(ye)<1){let Pe={};r===null?r=[Pe]:r.push(Pe),e++}}else{let Pe={};
r===null?r=[Pe]:r.push(Pe),e++}var v=M===e;if(!v){let Pe={};return r===null?r=[Pe]:r.push(Pe),e++,re.errors=r,!1}}if(v)for(let ye of Object.
keys(ne)){let M=ne[ye],Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let le;if((M.trial===void 0||!s.call(
M,"trial"))&&(le="trial")||(M.workloads===void 0||!s.call(M,"workloads"))&&(le="workloads"))return re.errors=[{}],!1;{let oe=e;
for(let ue of Object.keys(M))if(!(ue==="trial"||ue==="workloads"||ue==="url"||ue==="audience"||ue==="user"||ue==="groups"||
ue==="client"))return re.errors=[{}],!1;if(oe===e){if(M.trial!==void 0&&s.call(M,"trial")){let ue=e;if(typeof M.trial!="\
boolean")return re.errors=[{}],!1;var m=ue===e}else var m=!0;if(m){if(M.workloads!==void 0&&s.call(M,"workloads")){let Q=e;
if(typeof M.workloads!="boolean")return re.errors=[{}],!1;var m=Q===e}else var m=!0;if(m){if(M.url!==void 0&&s.call(M,"u\
rl")){let S=M.url,B=e;if(e===B)if(typeof S=="string"){if(l(S)>512)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],
!1}else return re.errors=[{}],!1;var m=B===e}else var m=!0;if(m){if(M.audience!==void 0&&s.call(M,"audience")){let B=M.audience,
ce=e;if(e===ce)if(typeof B=="string"){if(l(B)>512)return re.errors=[{}],!1;if(l(B)<1)return re.errors=[{}],!1}else return re.
errors=[{}],!1;var m=ce===e}else var m=!0;if(m){if(M.user!==void 0&&s.call(M,"user")){let ce=M.user,pe=e;if(e===pe)if(typeof ce==
"string"){if(l(ce)>512)return re.errors=[{}],!1;if(l(ce)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=pe===
e}else var m=!0;if(m){if(M.groups!==void 0&&s.call(M,"groups")){let pe=M.groups,ae=e;if(e===ae)if(typeof pe=="string"){if(l(
pe)>512)return re.errors=[{}],!1;if(l(pe)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=ae===e}else var m=!0;
if(m)if(M.client!==void 0&&s.call(M,"client")){let pe=M.client,ae=e;if(e===ae)if(typeof pe=="string"){if(l(pe)>512)return re.
errors=[{}],!1;if(l(pe)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=ae===e}else var m=!0}}}}}}}}else return re.
errors=[{}],!1;var g=Pe===e;if(!g)break}}else return re.errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(U.limits!==void 0&&
s.call(U,"limits")){let _e=U.limits,Ae=e;if(e===Ae)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let M;if((_e.sessionSeconds===
void 0||!s.call(_e,"sessionSeconds"))&&(M="sessionSeconds")||(_e.groupsFreshSeconds===void 0||!s.call(_e,"groupsFreshSec\
onds"))&&(M="groupsFreshSeconds"))return re.errors=[{}],!1;{let Pe=e;for(let le of Object.keys(_e))if(!(le==="sessionSec\
onds"||le==="groupsFreshSeconds"))return re.errors=[{}],!1;if(Pe===e){if(_e.sessionSeconds!==void 0&&s.call(_e,"sessionS\
econds")){let le=_e.sessionSeconds,oe=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return re.errors=[{}],
!1;if(e===oe&&typeof le=="number"&&isFinite(le)){if(le>9007199254740991||isNaN(le))return re.errors=[{}],!1;if(le<0||isNaN(
le))return re.errors=[{}],!1}var u=oe===e}else var u=!0;if(u)if(_e.groupsFreshSeconds!==void 0&&s.call(_e,"groupsFreshSe\
conds")){let le=_e.groupsFreshSeconds,oe=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return re.errors=
[{}],!1;if(e===oe&&typeof le=="number"&&isFinite(le)){if(le>9007199254740991||isNaN(le))return re.errors=[{}],!1;if(le<0||
isNaN(le))return re.errors=[{}],!1}var u=oe===e}else var u=!0}}}else return re.errors=[{}],!1;var t=Ae===e}else var t=!0;
if(t){if(U.people!==void 0&&s.call(U,"people")){let Ae=U.people,ye=e;if(e===ye)if(Ae&&typeof Ae=="object"&&!Array.isArray(
Ae)){if(Object.keys(Ae).length>1e5)return re.errors=[{}],!1;for(let Pe of Object.keys(Ae)){let le=e;if(e===le)if(typeof Pe==
"string"){if(l(Pe)>1024){let oe={};r===null?r=[oe]:r.push(oe),e++}else if(l(Pe)<1){let oe={};r===null?r=[oe]:r.push(oe),
e++}}else{let oe={};r===null?r=[oe]:r.push(oe),e++}var f=le===e;if(!f){let oe={};return r===null?r=[oe]:r.push(oe),e++,re.
errors=r,!1}}if(f)for(let Pe of Object.keys(Ae)){let le=Ae[Pe],oe=e;if(e===oe)if(le&&typeof le=="object"&&!Array.isArray(
le)){let ue;if((le.issuer===void 0||!s.call(le,"issuer"))&&(ue="issuer")||(le.subject===void 0||!s.call(le,"subject"))&&
(ue="subject"))return re.errors=[{}],!1;{let Q=e;for(let S of Object.keys(le))if(!(S==="issuer"||S==="subject"))return re.
errors=[{}],!1;if(Q===e){if(le.issuer!==void 0&&s.call(le,"issuer")){let S=le.issuer,B=e;if(e===e)if(typeof S=="string"){
if(l(S)>63)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1;if(!vr.test(S))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var y=B===e}else var y=!0;if(y)if(le.subject!==void 0&&s.call(le,"subject")){let S=le.subject,B=e;if(e===
B)if(typeof S=="string"){if(l(S)>255)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1}else return re.errors=[
{}],!1;var y=B===e}else var y=!0}}}else return re.errors=[{}],!1;var _=oe===e;if(!_)break}}else return re.errors=[{}],!1;
var t=ye===e}else var t=!0;if(t){if(U.accounts!==void 0&&s.call(U,"accounts")){let ye=U.accounts,M=e;if(e===M)if(ye&&typeof ye==
"object"&&!Array.isArray(ye)){if(Object.keys(ye).length>20)return re.errors=[{}],!1;for(let le of Object.keys(ye)){let oe=e;
if(e===oe)if(typeof le=="string"){if(l(le)>1024){let ue={};r===null?r=[ue]:r.push(ue),e++}else if(l(le)<1){let ue={};r===
null?r=[ue]:r.push(ue),e++}}else{let ue={};r===null?r=[ue]:r.push(ue),e++}var p=oe===e;if(!p){let ue={};return r===null?
r=[ue]:r.push(ue),e++,re.errors=r,!1}}if(p)for(let le of Object.keys(ye)){let oe=ye[le],ue=e;if(e===ue)if(oe&&typeof oe==
"object"&&!Array.isArray(oe)){if(Object.keys(oe).length>1e5)return re.errors=[{}],!1;for(let Q of Object.keys(oe)){let S=e;
if(e===S)if(typeof Q=="string"){if(l(Q)>1024){let B={};r===null?r=[B]:r.push(B),e++}else if(l(Q)<1){let B={};r===null?r=
[B]:r.push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var o=S===e;if(!o){let B={};return r===null?r=[B]:r.push(B),
e++,re.errors=r,!1}}if(o)for(let Q of Object.keys(oe)){let S=oe[Q],B=e;if(e===B)if(typeof S=="string"){if(l(S)>1024)return re.
errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var n=B===e;if(!n)break}}else return re.
errors=[{}],!1;var a=ue===e;if(!a)break}}else return re.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(U.memberships!==
void 0&&s.call(U,"memberships")){let M=U.memberships,Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){if(Object.
keys(M).length>1e5)return re.errors=[{}],!1;for(let oe of Object.keys(M)){let ue=e;if(e===ue)if(typeof oe=="string"){if(l(
oe)>1024){let Q={};r===null?r=[Q]:r.push(Q),e++}else if(l(oe)<1){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===
null?r=[Q]:r.push(Q),e++}var b=ue===e;if(!b){let Q={};return r===null?r=[Q]:r.push(Q),e++,re.errors=r,!1}}if(b)for(let oe of Object.
keys(M)){let ue=M[oe],Q=e;if(e===Q)if(Array.isArray(ue)){if(ue.length>1e4)return re.errors=[{}],!1;{var d=!0;let S=ue.length;
for(let B=0;B<S;B++){let ce=ue[B],pe=e;if(e===e)if(typeof ce=="string"){if(l(ce)>63)return re.errors=[{}],!1;if(l(ce)<1)
return re.errors=[{}],!1;if(!vr.test(ce))return re.errors=[{}],!1}else return re.errors=[{}],!1;var d=pe===e;if(!d)break}}}else
return re.errors=[{}],!1;var A=Q===e;if(!A)break}}else return re.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(U.claimed!==
void 0&&s.call(U,"claimed")){let Pe=U.claimed,le=e;if(e===le)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(
Pe).length>20)return re.errors=[{}],!1;for(let ue of Object.keys(Pe)){let Q=e;if(e===Q)if(typeof ue=="string"){if(l(ue)>
1024){let S={};r===null?r=[S]:r.push(S),e++}else if(l(ue)<1){let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?
r=[S]:r.push(S),e++}var N=Q===e;if(!N){let S={};return r===null?r=[S]:r.push(S),e++,re.errors=r,!1}}if(N)for(let ue of Object.
keys(Pe)){let Q=Pe[ue],S=e;if(e===S)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){if(Object.keys(Q).length>100)return re.
errors=[{}],!1;for(let B of Object.keys(Q)){let ce=e;if(e===ce)if(typeof B=="string"){if(l(B)>1024){let pe={};r===null?r=
[pe]:r.push(pe),e++}else if(l(B)<1){let pe={};r===null?r=[pe]:r.push(pe),e++}}else{let pe={};r===null?r=[pe]:r.push(pe),
e++}var F=ce===e;if(!F){let pe={};return r===null?r=[pe]:r.push(pe),e++,re.errors=r,!1}}if(F)for(let B of Object.keys(Q)){
let ce=Q[B],pe=e;if(e===pe)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return re.errors=
[{}],!1;for(let ae of Object.keys(ce)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>1024){let Oe={};r===null?r=[Oe]:
r.push(Oe),e++}else if(l(ae)<1){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),e++}
var P=we===e;if(!P){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(P)for(let ae of Object.keys(ce)){
let we=ce[ae],Oe=e;if(e===Oe)if(Array.isArray(we)){if(we.length>1e4)return re.errors=[{}],!1;{var x=!0;let nr=we.length;
for(let Re=0;Re<nr;Re++){let De=we[Re],We=e;if(e===e)if(typeof De=="string"){if(l(De)>63)return re.errors=[{}],!1;if(l(De)<
1)return re.errors=[{}],!1;if(!vr.test(De))return re.errors=[{}],!1}else return re.errors=[{}],!1;var x=We===e;if(!x)break}}}else
return re.errors=[{}],!1;var j=Oe===e;if(!j)break}}else return re.errors=[{}],!1;var h=pe===e;if(!h)break}}else return re.
errors=[{}],!1;var k=S===e;if(!k)break}}else return re.errors=[{}],!1;var t=le===e}else var t=!0;if(t){if(U.resources!==
void 0&&s.call(U,"resources")){let le=U.resources,oe=e;if(e===oe)if(le&&typeof le=="object"&&!Array.isArray(le)){if(Object.
keys(le).length>1e4)return re.errors=[{}],!1;for(let Q of Object.keys(le)){let S=e;if(e===S)if(typeof Q=="string"){if(l(
Q)>1024){let B={};r===null?r=[B]:r.push(B),e++}else if(l(Q)<1){let B={};r===null?r=[B]:r.push(B),e++}}else{let B={};r===
null?r=[B]:r.push(B),e++}var c=S===e;if(!c){let B={};return r===null?r=[B]:r.push(B),e++,re.errors=r,!1}}if(c)for(let Q of Object.
keys(le)){let S=e;Fe(le[Q],{instancePath:V+"/writ/resources/"+Q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:le,parentDataProperty:Q,
rootData:J})||(r=r===null?Fe.errors:r.concat(Fe.errors),e=r.length);var $=S===e;if(!$)break}}else return re.errors=[{}],
!1;var t=oe===e}else var t=!0;if(t){if(U.grants!==void 0&&s.call(U,"grants")){let oe=U.grants,ue=e;if(e===ue)if(oe&&typeof oe==
"object"&&!Array.isArray(oe)){if(Object.keys(oe).length>2e5)return re.errors=[{}],!1;for(let S of Object.keys(oe)){let B=e;
if(e===B)if(typeof S=="string"){if(l(S)>1024){let ce={};r===null?r=[ce]:r.push(ce),e++}else if(l(S)<1){let ce={};r===null?
r=[ce]:r.push(ce),e++}}else{let ce={};r===null?r=[ce]:r.push(ce),e++}var w=B===e;if(!w){let ce={};return r===null?r=[ce]:
r.push(ce),e++,re.errors=r,!1}}if(w)for(let S of Object.keys(oe)){let B=e;Qe(oe[S],{instancePath:V+"/writ/grants/"+S.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:oe,parentDataProperty:S,rootData:J})||(r=r===null?Qe.errors:r.concat(Qe.errors),
e=r.length);var O=B===e;if(!O)break}}else return re.errors=[{}],!1;var t=ue===e}else var t=!0;if(t){if(U.index!==void 0&&
s.call(U,"index")){let ue=U.index,Q=e;if(e===Q)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(Object.keys(ue).length>
2e5)return re.errors=[{}],!1;for(let B of Object.keys(ue)){let ce=e;if(e===ce)if(typeof B=="string"){if(l(B)>1024){let pe={};
r===null?r=[pe]:r.push(pe),e++}else if(l(B)<1){let pe={};r===null?r=[pe]:r.push(pe),e++}}else{let pe={};r===null?r=[pe]:
r.push(pe),e++}var H=ce===e;if(!H){let pe={};return r===null?r=[pe]:r.push(pe),e++,re.errors=r,!1}}if(H)for(let B of Object.
keys(ue)){let ce=ue[B],pe=e;if(e===pe)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return re.
errors=[{}],!1;for(let ae of Object.keys(ce)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>1024){let Oe={};r===null?
r=[Oe]:r.push(Oe),e++}else if(l(ae)<1){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),
e++}var G=we===e;if(!G){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(G)for(let ae of Object.keys(ce)){
let we=ce[ae],Oe=e;if(e===Oe)if(Array.isArray(we)){if(we.length>1e4)return re.errors=[{}],!1;{var K=!0;let nr=we.length;
for(let Re=0;Re<nr;Re++){let De=we[Re],We=e;if(e===e)if(typeof De=="string"){if(l(De)>127)return re.errors=[{}],!1;if(l(
De)<3)return re.errors=[{}],!1;if(!fi.test(De))return re.errors=[{}],!1}else return re.errors=[{}],!1;var K=We===e;if(!K)
break}}}else return re.errors=[{}],!1;var W=Oe===e;if(!W)break}}else return re.errors=[{}],!1;var z=pe===e;if(!z)break}}else
return re.errors=[{}],!1;var t=Q===e}else var t=!0;if(t){if(U.masks!==void 0&&s.call(U,"masks")){let Q=U.masks,S=e;if(e===
S)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){if(Object.keys(Q).length>1e4)return re.errors=[{}],!1;for(let ce of Object.
keys(Q)){let pe=e;if(e===pe)if(typeof ce=="string"){if(l(ce)>1024){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(l(ce)<
1){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{let ae={};r===null?r=[ae]:r.push(ae),e++}var C=pe===e;if(!C){let ae={};
return r===null?r=[ae]:r.push(ae),e++,re.errors=r,!1}}if(C)for(let ce of Object.keys(Q)){let pe=e;ir(Q[ce],{instancePath:V+
"/writ/masks/"+ce.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Q,parentDataProperty:ce,rootData:J})||(r=r===null?ir.
errors:r.concat(ir.errors),e=r.length);var D=pe===e;if(!D)break}}else return re.errors=[{}],!1;var t=S===e}else var t=!0;
if(t){if(U.guards!==void 0&&s.call(U,"guards")){let S=U.guards,B=e;if(e===B)if(S&&typeof S=="object"&&!Array.isArray(S)){
if(Object.keys(S).length>1e4)return re.errors=[{}],!1;for(let pe of Object.keys(S)){let ae=e;if(e===ae)if(typeof pe=="st\
ring"){if(l(pe)>1024){let we={};r===null?r=[we]:r.push(we),e++}else if(l(pe)<1){let we={};r===null?r=[we]:r.push(we),e++}}else{
let we={};r===null?r=[we]:r.push(we),e++}var T=ae===e;if(!T){let we={};return r===null?r=[we]:r.push(we),e++,re.errors=r,
!1}}if(T)for(let pe of Object.keys(S)){let ae=e;xr(S[pe],{instancePath:V+"/writ/guards/"+pe.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:S,parentDataProperty:pe,rootData:J})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var I=ae===
e;if(!I)break}}else return re.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(U.zones!==void 0&&s.call(U,"zones")){let B=U.
zones,ce=e;if(e===ce)if(B&&typeof B=="object"&&!Array.isArray(B)){if(Object.keys(B).length>1e3)return re.errors=[{}],!1;
for(let ae of Object.keys(B)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>64){let Oe={};r===null?r=[Oe]:r.push(Oe),
e++}else if(l(ae)<3){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),e++}var L=we===
e;if(!L){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(L)for(let ae of Object.keys(B)){let we=B[ae],
Oe=e;if(e===e)if(we&&typeof we=="object"&&!Array.isArray(we)){let nr;if((we.first===void 0||!s.call(we,"first"))&&(nr="f\
irst")||(we.slots===void 0||!s.call(we,"slots"))&&(nr="slots"))return re.errors=[{}],!1;{let Re=e;for(let De of Object.keys(
we))if(!(De==="first"||De==="slots"))return re.errors=[{}],!1;if(Re===e){if(we.first!==void 0&&s.call(we,"first")){let De=we.
first,We=e;if(!(typeof De=="number"&&!(De%1)&&!isNaN(De)&&isFinite(De)))return re.errors=[{}],!1;if(e===We&&typeof De=="\
number"&&isFinite(De)){if(De>1e5||isNaN(De))return re.errors=[{}],!1;if(De<0||isNaN(De))return re.errors=[{}],!1}var E=We===
e}else var E=!0;if(E)if(we.slots!==void 0&&s.call(we,"slots")){let De=we.slots,We=e;if(e===We)if(Array.isArray(De)){if(De.
length>1e3)return re.errors=[{}],!1;{var q=!0;let Se=De.length;for(let or=0;or<Se;or++){let qe=De[or],Ze=e;if(e===Ze)if(Array.
isArray(qe)){if(qe.length>3)return re.errors=[{}],!1;if(qe.length<3)return re.errors=[{}],!1;{var R=!0;let Ye=qe.length;
for(let Ie=0;Ie<Ye;Ie++){let er=qe[Ie],zr=e;if(!(typeof er=="number"&&!(er%1)&&!isNaN(er)&&isFinite(er)))return re.errors=
[{}],!1;if(e===zr&&typeof er=="number"&&isFinite(er)){if(er>253402300799||isNaN(er))return re.errors=[{}],!1;if(er<-1e5||
isNaN(er))return re.errors=[{}],!1}var R=zr===e;if(!R)break}}}else return re.errors=[{}],!1;var q=Ze===e;if(!q)break}}}else
return re.errors=[{}],!1;var E=We===e}else var E=!0}}}else return re.errors=[{}],!1;var X=Oe===e;if(!X)break}}else return re.
errors=[{}],!1;var t=ce===e}else var t=!0;if(t)if(U.vectors!==void 0&&s.call(U,"vectors")){let B=U.vectors,ce=e;if(e===ce)
if(Array.isArray(B)){if(B.length>1e3)return re.errors=[{}],!1;{var Y=!0;let ae=B.length;for(let we=0;we<ae;we++){let Oe=e;
Tr(B[we],{instancePath:V+"/writ/vectors/"+we,parentData:B,parentDataProperty:we,rootData:J})||(r=r===null?Tr.errors:r.concat(
Tr.errors),e=r.length);var Y=Oe===e;if(!Y)break}}}else return re.errors=[{}],!1;var t=ce===e}else var t=!0}}}}}}}}}}}}}}}}else
return re.errors=[{}],!1}}}else return re.errors=[{}],!1;return re.errors=r,e===0}var Ki=Ai,gs={type:"object",additionalProperties:!1,
required:["grant","grantUntil","subject","resource","role","allow","tables","functions","guarded","limits","record"],properties:{
grant:{$ref:"words#/$defs/grantId"},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The grant's o\
wn end."},subject:{type:"string",minLength:1,maxLength:512,description:"The subject."},resource:{$ref:"words#/$defs/name"},
role:{$ref:"words#/$defs/name"},allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","upda\
te","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"Kinds of st\
atement."},tables:{type:"array",maxItems:2,items:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"\
Tables."},description:"Each list must hold the relation."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$def\
s/functionName"},description:"Functions."},masks:{type:"object",additionalProperties:!1,required:["unlisted","rules","cl\
ear","detect"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"d\
ata#/$defs/maskRule"},description:"Rules."},clear:{type:"array",maxItems:1e5,items:{$ref:"data#/$defs/dataColumnPattern"},
description:"Columns seen as they are."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"\
A kind of value."},description:"Kinds of value."}},description:"The masks as this role meets them."},guarded:{type:"bool\
ean",description:"The resource has guards."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds"],properties:{
rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,
description:"Seconds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longest sessi\
on."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows of a session."}}},record:{type:"object",additionalProperties:!1,
required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","rows"]},rows:{type:"inte\
ger",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","within-a-second"]}}},sessions:{
type:"integer",minimum:1,maximum:1e3,description:"So many sessions."},client:{type:"string",minLength:2,maxLength:45,description:"\
The client's address, where guards name networks."},watched:{type:"object",additionalProperties:!1,required:["tables","c\
olumns"],properties:{tables:{type:"array",maxItems:2e4,items:{$ref:"data#/$defs/namePattern"},description:"Relations tha\
t guards name."},columns:{type:"array",maxItems:2e4,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns th\
at guards name."}},description:"What statements are looked through for, because guards name it."}},description:"What one\
 session may do."};function Dr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.schema===void 0||!s.call(i,"schema"))&&(u="schema")||(i.
table===void 0||!s.call(i,"table"))&&(u="table")||(i.column===void 0||!s.call(i,"column"))&&(u="column")||(i.mask===void 0||
!s.call(i,"mask"))&&(u="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(u="nullsShow")||(i.writeAllow===void 0||
!s.call(i,"writeAllow"))&&(u="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(u="searchEquality"))
return Dr.errors=[{}],!1;{let f=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||
y==="nullsShow"||y==="writeAllow"||y==="searchEquality"))return Dr.errors=[{}],!1;if(f===e){if(i.schema!==void 0&&s.call(
i,"schema")){let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Dr.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(
y)>63)return Dr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,p=e;
if(typeof _!="string"&&_!==null)return Dr.errors=[{}],!1;if(e===p&&typeof _=="string"&&l(_)>63)return Dr.errors=[{}],!1;
var t=p===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let p=i.column,o=e;if(typeof p!="string"&&p!==
null)return Dr.errors=[{}],!1;if(e===o&&typeof p=="string"&&l(p)>63)return Dr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let o=i.mask,n=e,a=e,b=!1,d=null,A=e;if(e===A)if(o&&typeof o=="object"&&!Array.isArray(
o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let x={};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let j of Object.
keys(o))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(x===e&&o.form!==void 0&&s.call(o,"form")){let j=o.
form;if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===
null?r=[h]:r.push(h),e++}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var m=A===e;m&&(b=!0,d=0);let N=e;if(e===N)if(o&&
typeof o=="object"&&!Array.isArray(o)){let P;if((o.form===void 0||!s.call(o,"form"))&&(P="form")){let x={};r===null?r=[x]:
r.push(x),e++}else{let x=e;for(let j of Object.keys(o))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),
e++;break}if(x===e){if(o.form!==void 0&&s.call(o,"form")){let j=o.form,h=e;if(typeof j!="string"){let c={};r===null?r=[c]:
r.push(c),e++}if(j!=="fixed"){let c={};r===null?r=[c]:r.push(c),e++}var v=h===e}else var v=!0;if(v)if(o.value!==void 0&&
s.call(o,"value")){let j=o.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let c={};r===null?r=[c]:r.push(c),e++}}else{
let c={};r===null?r=[c]:r.push(c),e++}var v=h===e}else var v=!0}}}else{let P={};r===null?r=[P]:r.push(P),e++}var m=N===e;
if(m&&b)b=!1,d=[d,1];else{m&&(b=!0,d=1);let P=e;if(e===P)if(o&&typeof o=="object"&&!Array.isArray(o)){let j;if((o.form===
void 0||!s.call(o,"form"))&&(j="form")||(o.first===void 0||!s.call(o,"first"))&&(j="first")||(o.last===void 0||!s.call(o,
"last"))&&(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let k of Object.keys(o))if(!(k==="form"||k===
"first"||k==="last")){let c={};r===null?r=[c]:r.push(c),e++;break}if(h===e){if(o.form!==void 0&&s.call(o,"form")){let k=o.
form,c=e;if(typeof k!="string"){let w={};r===null?r=[w]:r.push(w),e++}if(k!=="keep"){let w={};r===null?r=[w]:r.push(w),e++}
var g=c===e}else var g=!0;if(g){if(o.first!==void 0&&s.call(o,"first")){let c=o.first,$=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){let O={};r===null?r=[O]:r.push(O),e++}if(e===$&&typeof c=="number"&&isFinite(c)){if(c>64||isNaN(
c)){let O={};r===null?r=[O]:r.push(O),e++}else if(c<0||isNaN(c)){let O={};r===null?r=[O]:r.push(O),e++}}var g=$===e}else
var g=!0;if(g)if(o.last!==void 0&&s.call(o,"last")){let c=o.last,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){let O={};r===null?r=[O]:r.push(O),e++}if(e===$&&typeof c=="number"&&isFinite(c)){if(c>64||isNaN(c)){let O={};r===null?
r=[O]:r.push(O),e++}else if(c<0||isNaN(c)){let O={};r===null?r=[O]:r.push(O),e++}}var g=$===e}else var g=!0}}}}else{let j={};
r===null?r=[j]:r.push(j),e++}var m=P===e;m&&b?(b=!1,d=[d,2]):m&&(b=!0,d=2)}if(b)e=a,r!==null&&(a?r.length=a:r=null);else{
let P={};return r===null?r=[P]:r.push(P),e++,Dr.errors=r,!1}var t=n===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let n=e;if(typeof i.nullsShow!="boolean")return Dr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Dr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Dr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Dr.errors=[{}],!1;return Dr.errors=r,e===0}function ie(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let x;if((i.grant===void 0||!s.call(i,"grant"))&&(x="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(x="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(x="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(x="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(x="role")||(i.allow===void 0||!s.call(i,"allow"))&&(x="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(x="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(x="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(x="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(x="limits")||(i.record===void 0||
!s.call(i,"record"))&&(x="record"))return ie.errors=[{}],!1;{let j=e;for(let h of Object.keys(i))if(!s.call(gs.properties,
h))return ie.errors=[{}],!1;if(j===e){if(i.grant!==void 0&&s.call(i,"grant")){let h=i.grant,k=e;if(e===e)if(typeof h=="s\
tring"){if(l(h)>127)return ie.errors=[{}],!1;if(l(h)<3)return ie.errors=[{}],!1;if(!fi.test(h))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let k=i.grantUntil,
c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ie.errors=[{}],!1;if(e===c&&typeof k=="number"&&isFinite(
k)){if(k>253402300799||isNaN(k))return ie.errors=[{}],!1;if(k<0||isNaN(k))return ie.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let c=i.subject,$=e;if(e===$)if(typeof c=="string"){if(l(c)>512)return ie.
errors=[{}],!1;if(l(c)<1)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let $=i.resource,w=e;if(e===e)if(typeof $=="string"){if(l($)>63)return ie.errors=[{}],!1;if(l(
$)<1)return ie.errors=[{}],!1;if(!vr.test($))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=w===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let w=i.role,O=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return ie.errors=
[{}],!1;if(l(w)<1)return ie.errors=[{}],!1;if(!vr.test(w))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let O=i.allow,H=e;if(e===H)if(Array.isArray(O)){if(O.length>
16)return ie.errors=[{}],!1;{var v=!0;let K=O.length;for(let W=0;W<K;W++){let z=O[W],C=e;if(typeof z!="string")return ie.
errors=[{}],!1;if(!(z==="all"||z==="select"||z==="insert"||z==="update"||z==="delete"||z==="merge"||z==="truncate"||z===
"ddl"||z==="call"||z==="do"||z==="lock"||z==="notify"||z==="maintenance"||z==="set"||z==="other"))return ie.errors=[{}],
!1;var v=C===e;if(!v)break}}}else return ie.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(
i,"tables")){let H=i.tables,G=e;if(e===G)if(Array.isArray(H)){if(H.length>2)return ie.errors=[{}],!1;{var m=!0;let W=H.length;
for(let z=0;z<W;z++){let C=H[z],D=e;if(e===D)if(Array.isArray(C)){if(C.length>1e3)return ie.errors=[{}],!1;{var g=!0;let I=C.
length;for(let L=0;L<I;L++){let q=C[L],R=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let X;if((q.schema===void 0||
!s.call(q,"schema"))&&(X="schema")||(q.table===void 0||!s.call(q,"table"))&&(X="table"))return ie.errors=[{}],!1;{let Y=e;
for(let se of Object.keys(q))if(!(se==="schema"||se==="table"))return ie.errors=[{}],!1;if(Y===e){if(q.schema!==void 0&&
s.call(q,"schema")){let se=q.schema,de=e;if(typeof se!="string"&&se!==null)return ie.errors=[{}],!1;if(e===de&&typeof se==
"string"&&l(se)>63)return ie.errors=[{}],!1;var u=de===e}else var u=!0;if(u)if(q.table!==void 0&&s.call(q,"table")){let se=q.
table,de=e;if(typeof se!="string"&&se!==null)return ie.errors=[{}],!1;if(e===de&&typeof se=="string"&&l(se)>63)return ie.
errors=[{}],!1;var u=de===e}else var u=!0}}}else return ie.errors=[{}],!1;var g=R===e;if(!g)break}}}else return ie.errors=
[{}],!1;var m=D===e;if(!m)break}}}else return ie.errors=[{}],!1;var t=G===e}else var t=!0;if(t){if(i.functions!==void 0&&
s.call(i,"functions")){let G=i.functions,K=e;if(e===K)if(Array.isArray(G)){if(G.length>1e3)return ie.errors=[{}],!1;{var f=!0;
let z=G.length;for(let C=0;C<z;C++){let D=G[C],T=e;if(e===e)if(typeof D=="string"){if(l(D)>261)return ie.errors=[{}],!1;
if(l(D)<3)return ie.errors=[{}],!1;if(!bi.test(D))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var f=T===e;if(!f)
break}}}else return ie.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(i.masks!==void 0&&s.call(i,"masks")){let K=i.masks,
W=e;if(e===W)if(K&&typeof K=="object"&&!Array.isArray(K)){let C;if((K.unlisted===void 0||!s.call(K,"unlisted"))&&(C="unl\
isted")||(K.rules===void 0||!s.call(K,"rules"))&&(C="rules")||(K.clear===void 0||!s.call(K,"clear"))&&(C="clear")||(K.detect===
void 0||!s.call(K,"detect"))&&(C="detect"))return ie.errors=[{}],!1;{let D=e;for(let T of Object.keys(K))if(!(T==="unlis\
ted"||T==="rules"||T==="clear"||T==="detect"))return ie.errors=[{}],!1;if(D===e){if(K.unlisted!==void 0&&s.call(K,"unlis\
ted")){let T=K.unlisted,I=e;if(typeof T!="string")return ie.errors=[{}],!1;if(!(T==="show"||T==="hide"))return ie.errors=
[{}],!1;var y=I===e}else var y=!0;if(y){if(K.rules!==void 0&&s.call(K,"rules")){let I=K.rules,L=e;if(e===L)if(Array.isArray(
I)){if(I.length>1e4)return ie.errors=[{}],!1;{var _=!0;let R=I.length;for(let E=0;E<R;E++){let X=e;Dr(I[E],{instancePath:V+
"/masks/rules/"+E,parentData:I,parentDataProperty:E,rootData:J})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);
var _=X===e;if(!_)break}}}else return ie.errors=[{}],!1;var y=L===e}else var y=!0;if(y){if(K.clear!==void 0&&s.call(K,"c\
lear")){let L=K.clear,q=e;if(e===q)if(Array.isArray(L)){if(L.length>1e5)return ie.errors=[{}],!1;{var p=!0;let E=L.length;
for(let X=0;X<E;X++){let Y=L[X],se=e;if(e===e)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let U;if((Y.schema===void 0||
!s.call(Y,"schema"))&&(U="schema")||(Y.table===void 0||!s.call(Y,"table"))&&(U="table")||(Y.column===void 0||!s.call(Y,"\
column"))&&(U="column"))return ie.errors=[{}],!1;{let te=e;for(let $e of Object.keys(Y))if(!($e==="schema"||$e==="table"||
$e==="column"))return ie.errors=[{}],!1;if(te===e){if(Y.schema!==void 0&&s.call(Y,"schema")){let $e=Y.schema,ge=e;if(typeof $e!=
"string"&&$e!==null)return ie.errors=[{}],!1;if(e===ge&&typeof $e=="string"&&l($e)>63)return ie.errors=[{}],!1;var o=ge===
e}else var o=!0;if(o){if(Y.table!==void 0&&s.call(Y,"table")){let ge=Y.table,ke=e;if(typeof ge!="string"&&ge!==null)return ie.
errors=[{}],!1;if(e===ke&&typeof ge=="string"&&l(ge)>63)return ie.errors=[{}],!1;var o=ke===e}else var o=!0;if(o)if(Y.column!==
void 0&&s.call(Y,"column")){let ge=Y.column,ke=e;if(typeof ge!="string"&&ge!==null)return ie.errors=[{}],!1;if(e===ke&&typeof ge==
"string"&&l(ge)>63)return ie.errors=[{}],!1;var o=ke===e}else var o=!0}}}}else return ie.errors=[{}],!1;var p=se===e;if(!p)
break}}}else return ie.errors=[{}],!1;var y=q===e}else var y=!0;if(y)if(K.detect!==void 0&&s.call(K,"detect")){let L=K.detect,
q=e;if(e===q)if(Array.isArray(L)){if(L.length>5)return ie.errors=[{}],!1;{var n=!0;let E=L.length;for(let X=0;X<E;X++){let Y=L[X],
se=e;if(e===se)if(typeof Y=="string"){if(l(Y)>64)return ie.errors=[{}],!1;if(l(Y)<1)return ie.errors=[{}],!1}else return ie.
errors=[{}],!1;var n=se===e;if(!n)break}}}else return ie.errors=[{}],!1;var y=q===e}else var y=!0}}}}}else return ie.errors=
[{}],!1;var t=W===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let W=e;if(typeof i.guarded!="boolea\
n")return ie.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let z=i.limits,C=e;
if(e===C)if(z&&typeof z=="object"&&!Array.isArray(z)){let T;if((z.sessionSeconds===void 0||!s.call(z,"sessionSeconds"))&&
(T="sessionSeconds"))return ie.errors=[{}],!1;{let I=e;for(let L of Object.keys(z))if(!(L==="rows"||L==="statementSecond\
s"||L==="sessionSeconds"||L==="sessionRows"))return ie.errors=[{}],!1;if(I===e){if(z.rows!==void 0&&s.call(z,"rows")){let L=z.
rows,q=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return ie.errors=[{}],!1;if(e===q&&typeof L=="number"&&
isFinite(L)){if(L>1e9||isNaN(L))return ie.errors=[{}],!1;if(L<1||isNaN(L))return ie.errors=[{}],!1}var a=q===e}else var a=!0;
if(a){if(z.statementSeconds!==void 0&&s.call(z,"statementSeconds")){let q=z.statementSeconds,R=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q)))return ie.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>31622400||isNaN(
q))return ie.errors=[{}],!1;if(q<1||isNaN(q))return ie.errors=[{}],!1}var a=R===e}else var a=!0;if(a){if(z.sessionSeconds!==
void 0&&s.call(z,"sessionSeconds")){let R=z.sessionSeconds,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))
return ie.errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>9007199254740991||isNaN(R))return ie.errors=[{}],
!1;if(R<0||isNaN(R))return ie.errors=[{}],!1}var a=E===e}else var a=!0;if(a)if(z.sessionRows!==void 0&&s.call(z,"session\
Rows")){let R=z.sessionRows,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ie.errors=[{}],!1;if(e===
E&&typeof R=="number"&&isFinite(R)){if(R>1e12||isNaN(R))return ie.errors=[{}],!1;if(R<1||isNaN(R))return ie.errors=[{}],
!1}var a=E===e}else var a=!0}}}}}else return ie.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(
i,"record")){let C=i.record,D=e;if(e===D)if(C&&typeof C=="object"&&!Array.isArray(C)){let I;if((C.results===void 0||!s.call(
C,"results"))&&(I="results")||(C.rows===void 0||!s.call(C,"rows"))&&(I="rows")||(C.durable===void 0||!s.call(C,"durable"))&&
(I="durable"))return ie.errors=[{}],!1;{let L=e;for(let q of Object.keys(C))if(!(q==="results"||q==="rows"||q==="durable"))
return ie.errors=[{}],!1;if(L===e){if(C.results!==void 0&&s.call(C,"results")){let q=C.results,R=e;if(typeof q!="string")
return ie.errors=[{}],!1;if(!(q==="none"||q==="digest"||q==="rows"))return ie.errors=[{}],!1;var b=R===e}else var b=!0;if(b){
if(C.rows!==void 0&&s.call(C,"rows")){let R=C.rows,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ie.
errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>1e4||isNaN(R))return ie.errors=[{}],!1;if(R<0||isNaN(R))return ie.
errors=[{}],!1}var b=E===e}else var b=!0;if(b)if(C.durable!==void 0&&s.call(C,"durable")){let R=C.durable,E=e;if(typeof R!=
"string")return ie.errors=[{}],!1;if(!(R==="before"||R==="within-a-second"))return ie.errors=[{}],!1;var b=E===e}else var b=!0}}}}else
return ie.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(i.sessions!==void 0&&s.call(i,"sessions")){let D=i.sessions,
T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ie.errors=[{}],!1;if(e===T&&typeof D=="number"&&isFinite(
D)){if(D>1e3||isNaN(D))return ie.errors=[{}],!1;if(D<1||isNaN(D))return ie.errors=[{}],!1}var t=T===e}else var t=!0;if(t){
if(i.client!==void 0&&s.call(i,"client")){let T=i.client,I=e;if(e===I)if(typeof T=="string"){if(l(T)>45)return ie.errors=
[{}],!1;if(l(T)<2)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(i.watched!==void 0&&
s.call(i,"watched")){let T=i.watched,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T)){let q;if((T.tables===void 0||
!s.call(T,"tables"))&&(q="tables")||(T.columns===void 0||!s.call(T,"columns"))&&(q="columns"))return ie.errors=[{}],!1;{
let R=e;for(let E of Object.keys(T))if(!(E==="tables"||E==="columns"))return ie.errors=[{}],!1;if(R===e){if(T.tables!==void 0&&
s.call(T,"tables")){let E=T.tables,X=e;if(e===X)if(Array.isArray(E)){if(E.length>2e4)return ie.errors=[{}],!1;{var d=!0;
let se=E.length;for(let de=0;de<se;de++){let U=E[de],te=e;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let ge;if((U.
schema===void 0||!s.call(U,"schema"))&&(ge="schema")||(U.table===void 0||!s.call(U,"table"))&&(ge="table"))return ie.errors=
[{}],!1;{let ke=e;for(let ne of Object.keys(U))if(!(ne==="schema"||ne==="table"))return ie.errors=[{}],!1;if(ke===e){if(U.
schema!==void 0&&s.call(U,"schema")){let ne=U.schema,_e=e;if(typeof ne!="string"&&ne!==null)return ie.errors=[{}],!1;if(e===
_e&&typeof ne=="string"&&l(ne)>63)return ie.errors=[{}],!1;var A=_e===e}else var A=!0;if(A)if(U.table!==void 0&&s.call(U,
"table")){let ne=U.table,_e=e;if(typeof ne!="string"&&ne!==null)return ie.errors=[{}],!1;if(e===_e&&typeof ne=="string"&&
l(ne)>63)return ie.errors=[{}],!1;var A=_e===e}else var A=!0}}}else return ie.errors=[{}],!1;var d=te===e;if(!d)break}}}else
return ie.errors=[{}],!1;var P=X===e}else var P=!0;if(P)if(T.columns!==void 0&&s.call(T,"columns")){let E=T.columns,X=e;
if(e===X)if(Array.isArray(E)){if(E.length>2e4)return ie.errors=[{}],!1;{var N=!0;let se=E.length;for(let de=0;de<se;de++){
let U=E[de],te=e;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let ge;if((U.schema===void 0||!s.call(U,"schema"))&&
(ge="schema")||(U.table===void 0||!s.call(U,"table"))&&(ge="table")||(U.column===void 0||!s.call(U,"column"))&&(ge="colu\
mn"))return ie.errors=[{}],!1;{let ke=e;for(let ne of Object.keys(U))if(!(ne==="schema"||ne==="table"||ne==="column"))return ie.
errors=[{}],!1;if(ke===e){if(U.schema!==void 0&&s.call(U,"schema")){let ne=U.schema,_e=e;if(typeof ne!="string"&&ne!==null)
return ie.errors=[{}],!1;if(e===_e&&typeof ne=="string"&&l(ne)>63)return ie.errors=[{}],!1;var F=_e===e}else var F=!0;if(F){
if(U.table!==void 0&&s.call(U,"table")){let _e=U.table,Ae=e;if(typeof _e!="string"&&_e!==null)return ie.errors=[{}],!1;if(e===
Ae&&typeof _e=="string"&&l(_e)>63)return ie.errors=[{}],!1;var F=Ae===e}else var F=!0;if(F)if(U.column!==void 0&&s.call(
U,"column")){let _e=U.column,Ae=e;if(typeof _e!="string"&&_e!==null)return ie.errors=[{}],!1;if(e===Ae&&typeof _e=="stri\
ng"&&l(_e)>63)return ie.errors=[{}],!1;var F=Ae===e}else var F=!0}}}}else return ie.errors=[{}],!1;var N=te===e;if(!N)break}}}else
return ie.errors=[{}],!1;var P=X===e}else var P=!0}}}else return ie.errors=[{}],!1;var t=I===e}else var t=!0}}}}}}}}}}}}}}}}else
return ie.errors=[{}],!1;return ie.errors=r,e===0}var wi=new RegExp("^[A-Za-z][A-Za-z0-9_./-]*$","u");function $r(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if((i.code===void 0||!s.call(i,"code"))&&(v="code")||(i.message===void 0||!s.call(i,"message"))&&(v="message"))return $r.
errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="code"||g==="message"))return $r.errors=[{}],!1;if(m===e){if(i.
code!==void 0&&s.call(i,"code")){let g=i.code,u=e;if(e===e)if(typeof g=="string"){if(l(g)>100)return $r.errors=[{}],!1;if(l(
g)<1)return $r.errors=[{}],!1;if(!wi.test(g))return $r.errors=[{}],!1}else return $r.errors=[{}],!1;var t=u===e}else var t=!0;
if(t)if(i.message!==void 0&&s.call(i,"message")){let g=i.message,u=e;if(e===u)if(typeof g=="string"){if(l(g)>4096)return $r.
errors=[{}],!1;if(l(g)<1)return $r.errors=[{}],!1}else return $r.errors=[{}],!1;var t=u===e}else var t=!0}}}else return $r.
errors=[{}],!1;return $r.errors=r,e===0}function Zr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.decision===void 0||!s.call(i,"decision"))&&
(m="decision")||(i.view===void 0||!s.call(i,"view"))&&(m="view")||(i.until===void 0||!s.call(i,"until"))&&(m="until")||(i.
reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))return Zr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u===
"decision"||u==="view"||u==="until"||u==="reasons"))return Zr.errors=[{}],!1;if(g===e){if(i.decision!==void 0&&s.call(i,
"decision")){let u=i.decision,f=e;if(typeof u!="string")return Zr.errors=[{}],!1;if(u!=="allow")return Zr.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(i.view!==void 0&&s.call(i,"view")){let f=e;ie(i.view,{instancePath:V+"/view",parentData:i,
parentDataProperty:"view",rootData:J})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=f===e}else var t=!0;
if(t){if(i.until!==void 0&&s.call(i,"until")){let y=i.until,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return Zr.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return Zr.errors=[{}],!1;
if(y<0||isNaN(y))return Zr.errors=[{}],!1}var t=_===e}else var t=!0;if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let y=i.
reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return Zr.errors=[{}],!1;{var v=!0;let o=y.length;for(let n=0;n<
o;n++){let a=e;$r(y[n],{instancePath:V+"/reasons/"+n,parentData:y,parentDataProperty:n,rootData:J})||(r=r===null?$r.errors:
r.concat($r.errors),e=r.length);var v=a===e;if(!v)break}}}else return Zr.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else
return Zr.errors=[{}],!1;return Zr.errors=r,e===0}function pr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.decision===void 0||!s.call(i,"decision"))&&
(u="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(u="reasons")||(i.choices===void 0||!s.call(i,"choices"))&&(u=
"choices")||(i.until===void 0||!s.call(i,"until"))&&(u="until"))return pr.errors=[{}],!1;{let f=e;for(let y of Object.keys(
i))if(!(y==="decision"||y==="reasons"||y==="choices"||y==="until"))return pr.errors=[{}],!1;if(f===e){if(i.decision!==void 0&&
s.call(i,"decision")){let y=i.decision,_=e;if(typeof y!="string")return pr.errors=[{}],!1;if(y!=="deny")return pr.errors=
[{}],!1;var t=_===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let _=i.reasons,p=e;if(e===p)if(Array.
isArray(_)){if(_.length>100)return pr.errors=[{}],!1;{var v=!0;let n=_.length;for(let a=0;a<n;a++){let b=e;$r(_[a],{instancePath:V+
"/reasons/"+a,parentData:_,parentDataProperty:a,rootData:J})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var v=b===
e;if(!v)break}}}else return pr.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){
let p=i.choices,o=e;if(e===o)if(Array.isArray(p)){if(p.length>1e3)return pr.errors=[{}],!1;{var m=!0;let a=p.length;for(let b=0;b<
a;b++){let d=p[b],A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){let F;if((d.grant===void 0||!s.call(d,"grant"))&&
(F="grant")||(d.role===void 0||!s.call(d,"role"))&&(F="role")||(d.until===void 0||!s.call(d,"until"))&&(F="until"))return pr.
errors=[{}],!1;{let P=e;for(let x of Object.keys(d))if(!(x==="grant"||x==="role"||x==="until"))return pr.errors=[{}],!1;
if(P===e){if(d.grant!==void 0&&s.call(d,"grant")){let x=d.grant,j=e;if(e===e)if(typeof x=="string"){if(l(x)>127)return pr.
errors=[{}],!1;if(l(x)<3)return pr.errors=[{}],!1;if(!fi.test(x))return pr.errors=[{}],!1}else return pr.errors=[{}],!1;
var g=j===e}else var g=!0;if(g){if(d.role!==void 0&&s.call(d,"role")){let j=d.role,h=e;if(e===e)if(typeof j=="string"){if(l(
j)>63)return pr.errors=[{}],!1;if(l(j)<1)return pr.errors=[{}],!1;if(!vr.test(j))return pr.errors=[{}],!1}else return pr.
errors=[{}],!1;var g=h===e}else var g=!0;if(g)if(d.until!==void 0&&s.call(d,"until")){let j=d.until,h=e;if(!(typeof j=="\
number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return pr.errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>253402300799||
isNaN(j))return pr.errors=[{}],!1;if(j<0||isNaN(j))return pr.errors=[{}],!1}var g=h===e}else var g=!0}}}}else return pr.
errors=[{}],!1;var m=A===e;if(!m)break}}}else return pr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.until!==void 0&&
s.call(i,"until")){let p=i.until,o=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pr.errors=[{}],!1;if(e===
o&&typeof p=="number"&&isFinite(p)){if(p>253402300799||isNaN(p))return pr.errors=[{}],!1;if(p<0||isNaN(p))return pr.errors=
[{}],!1}var t=o===e}else var t=!0}}}}}else return pr.errors=[{}],!1;return pr.errors=r,e===0}var Qs={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function yr(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let g;if((i.decision===void 0||!s.call(i,"decision"))&&(g="decision")||(i.reasons===void 0||!s.call(i,
"reasons"))&&(g="reasons")||(i.until===void 0||!s.call(i,"until"))&&(g="until")||(i.limits===void 0||!s.call(i,"limits"))&&
(g="limits"))return yr.errors=[{}],!1;{let u=e;for(let f of Object.keys(i))if(!(f==="decision"||f==="reasons"||f==="unti\
l"||f==="limits"))return yr.errors=[{}],!1;if(u===e){if(i.decision!==void 0&&s.call(i,"decision")){let f=i.decision,y=e;
if(typeof f!="string")return yr.errors=[{}],!1;if(!(f==="allow"||f==="deny"||f==="hold"))return yr.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let y=i.reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.
length>100)return yr.errors=[{}],!1;{var v=!0;let o=y.length;for(let n=0;n<o;n++){let a=e;$r(y[n],{instancePath:V+"/reas\
ons/"+n,parentData:y,parentDataProperty:n,rootData:J})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var v=a===
e;if(!v)break}}}else return yr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let _=i.
until,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return yr.errors=[{}],!1;if(e===p&&typeof _=="number"&&
isFinite(_)){if(_>253402300799||isNaN(_))return yr.errors=[{}],!1;if(_<0||isNaN(_))return yr.errors=[{}],!1}var t=p===e}else
var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let _=i.limits,p=e;if(e===p)if(_&&typeof _=="object"&&!Array.isArray(
_)){let n=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return yr.
errors=[{}],!1;if(n===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.rows,b=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return yr.errors=[{}],!1;if(e===b&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return yr.errors=
[{}],!1;if(a<1||isNaN(a))return yr.errors=[{}],!1}var m=b===e}else var m=!0;if(m){if(_.statementSeconds!==void 0&&s.call(
_,"statementSeconds")){let b=_.statementSeconds,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return yr.errors=
[{}],!1;if(e===d&&typeof b=="number"&&isFinite(b)){if(b>31622400||isNaN(b))return yr.errors=[{}],!1;if(b<1||isNaN(b))return yr.
errors=[{}],!1}var m=d===e}else var m=!0;if(m){if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let d=_.sessionRows,A=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return yr.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>1e12||isNaN(d))return yr.errors=[{}],!1;if(d<1||isNaN(d))return yr.errors=[{}],!1}var m=A===e}else var m=!0;if(m)
if(_.heldRows!==void 0&&s.call(_,"heldRows")){let d=_.heldRows,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return yr.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>1e9||isNaN(d))return yr.errors=[{}],!1;if(d<
1||isNaN(d))return yr.errors=[{}],!1}var m=A===e}else var m=!0}}}}else return yr.errors=[{}],!1;var t=p===e}else var t=!0}}}}}else
return yr.errors=[{}],!1;return yr.errors=r,e===0}function Ai(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0,t=e,v=!1,m=null,g=e;Zr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Zr.
errors:r.concat(Zr.errors),e=r.length);var f=g===e;f&&(v=!0,m=0);let u=e;pr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,
rootData:J})||(r=r===null?pr.errors:r.concat(pr.errors),e=r.length);var f=u===e;if(f&&v)v=!1,m=[m,1];else{f&&(v=!0,m=1);
let y=e;yr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?yr.errors:r.concat(yr.errors),
e=r.length);var f=y===e;f&&v?(v=!1,m=[m,2]):f&&(v=!0,m=2)}if(v)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===
null?r=[y]:r.push(y),e++,Ai.errors=r,!1}return Ai.errors=r,e===0}var Hi=pi,bs={type:"object",additionalProperties:!1,required:[
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
description:"A session starts."},Cr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
qr=new RegExp("^[0-9a-f]{64}$","u"),Kr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function be(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.
v===void 0||!s.call(i,"v"))&&(n="v")||(i.n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.session===void 0||
!s.call(i,"session"))&&(n="session")||(i.journal===void 0||!s.call(i,"journal"))&&(n="journal")||(i.key===void 0||!s.call(
i,"key"))&&(n="key")||(i.subject===void 0||!s.call(i,"subject"))&&(n="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&
(n="tokenId")||(i.resource===void 0||!s.call(i,"resource"))&&(n="resource")||(i.role===void 0||!s.call(i,"role"))&&(n="r\
ole")||(i.grant===void 0||!s.call(i,"grant"))&&(n="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(n="grantU\
ntil")||(i.bundle===void 0||!s.call(i,"bundle"))&&(n="bundle")||(i.address===void 0||!s.call(i,"address"))&&(n="address")||
(i.protocol===void 0||!s.call(i,"protocol"))&&(n="protocol"))return be.errors=[{}],!1;{let a=e;for(let b of Object.keys(
i))if(!s.call(bs.properties,b))return be.errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return be.errors=[{}],!1;if(b!==1)return be.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.n,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return be.errors=
[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return be.errors=[{}],!1;if(d<1||isNaN(
d))return be.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let A=i.at,N=e;if(e===N)if(typeof A==
"string"){if(l(A)>24)return be.errors=[{}],!1;if(l(A)<24)return be.errors=[{}],!1;if(!Cr.test(A))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)
if(typeof N=="string"){if(l(N)>64)return be.errors=[{}],!1;if(l(N)<64)return be.errors=[{}],!1;if(!qr.test(N))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.
type,P=e;if(typeof F!="string")return be.errors=[{}],!1;if(F!=="session-start")return be.errors=[{}],!1;var t=P===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let P=i.session,x=e;if(e===x)if(typeof P=="string"){if(l(P)>64)
return be.errors=[{}],!1;if(l(P)<8)return be.errors=[{}],!1;if(!Br.test(P))return be.errors=[{}],!1}else return be.errors=
[{}],!1;var t=x===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,"journal")){let x=i.journal,j=e;if(e===j)if(typeof x==
"string"){if(l(x)>64)return be.errors=[{}],!1;if(l(x)<8)return be.errors=[{}],!1;if(!Br.test(x))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let j=i.key,h=e;if(e===e)if(typeof j==
"string"){if(l(j)>128)return be.errors=[{}],!1;if(l(j)<1)return be.errors=[{}],!1;if(!jr.test(j))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let h=i.subject,k=e,
c=e,$=!1,w=null,O=e;if(e===O)if(h&&typeof h=="object"&&!Array.isArray(h)){let K;if((h.kind===void 0||!s.call(h,"kind"))&&
(K="kind")||(h.name===void 0||!s.call(h,"name"))&&(K="name")||(h.issuer===void 0||!s.call(h,"issuer"))&&(K="issuer")||(h.
subject===void 0||!s.call(h,"subject"))&&(K="subject")||(h.claims===void 0||!s.call(h,"claims"))&&(K="claims")||(h.authenticatedAt===
void 0||!s.call(h,"authenticatedAt"))&&(K="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let z of Object.
keys(h))if(!(z==="kind"||z==="name"||z==="issuer"||z==="subject"||z==="claims"||z==="authenticatedAt")){let C={};r===null?
r=[C]:r.push(C),e++;break}if(W===e){if(h.kind!==void 0&&s.call(h,"kind")){let z=h.kind,C=e;if(typeof z!="string"){let T={};
r===null?r=[T]:r.push(T),e++}if(z!=="user"){let T={};r===null?r=[T]:r.push(T),e++}var v=C===e}else var v=!0;if(v){if(h.name!==
void 0&&s.call(h,"name")){let C=h.name,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(
I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else
var v=!0;if(v){if(h.issuer!==void 0&&s.call(h,"issuer")){let D=h.issuer,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){
let L={};r===null?r=[L]:r.push(L),e++}else if(l(D)<0){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:
r.push(L),e++}var v=T===e}else var v=!0;if(v){if(h.subject!==void 0&&s.call(h,"subject")){let T=h.subject,I=e;if(e===I)if(typeof T==
"string"){if(l(T)>2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(T)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{
let q={};r===null?r=[q]:r.push(q),e++}var v=I===e}else var v=!0;if(v){if(h.claims!==void 0&&s.call(h,"claims")){let I=h.
claims,L=e;if(e===L)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){let R={};r===null?r=[R]:r.
push(R),e++}else{for(let R of Object.keys(I)){let E=e;if(e===E)if(typeof R=="string"){if(l(R)>1024){let X={};r===null?r=
[X]:r.push(X),e++}else if(l(R)<1){let X={};r===null?r=[X]:r.push(X),e++}}else{let X={};r===null?r=[X]:r.push(X),e++}var m=E===
e;if(!m){let X={};r===null?r=[X]:r.push(X),e++;break}}if(m)for(let R of Object.keys(I)){let E=I[R],X=e;if(e===X)if(Array.
isArray(E))if(E.length>1e4){let Y={};r===null?r=[Y]:r.push(Y),e++}else{var g=!0;let Y=E.length;for(let se=0;se<Y;se++){let de=E[se],
U=e;if(e===U)if(typeof de=="string"){if(l(de)>2048){let $e={};r===null?r=[$e]:r.push($e),e++}else if(l(de)<0){let $e={};
r===null?r=[$e]:r.push($e),e++}}else{let $e={};r===null?r=[$e]:r.push($e),e++}var g=U===e;if(!g)break}}else{let Y={};r===
null?r=[Y]:r.push(Y),e++}var u=X===e;if(!u)break}}else{let R={};r===null?r=[R]:r.push(R),e++}var v=L===e}else var v=!0;if(v)
if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let I=h.authenticatedAt,L=e;if(!(typeof I=="number"&&!(I%1)&&
!isNaN(I)&&isFinite(I))){let R={};r===null?r=[R]:r.push(R),e++}if(e===L&&typeof I=="number"&&isFinite(I)){if(I>253402300799||
isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}else if(I<0||isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}}var v=L===
e}else var v=!0}}}}}}}else{let K={};r===null?r=[K]:r.push(K),e++}var p=O===e;p&&($=!0,w=0);let H=e;if(e===H)if(h&&typeof h==
"object"&&!Array.isArray(h)){let K;if((h.kind===void 0||!s.call(h,"kind"))&&(K="kind")||(h.issuer===void 0||!s.call(h,"i\
ssuer"))&&(K="issuer")||(h.claims===void 0||!s.call(h,"claims"))&&(K="claims")||(h.authenticatedAt===void 0||!s.call(h,"\
authenticatedAt"))&&(K="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let z of Object.keys(h))
if(!(z==="kind"||z==="issuer"||z==="claims"||z==="authenticatedAt")){let C={};r===null?r=[C]:r.push(C),e++;break}if(W===
e){if(h.kind!==void 0&&s.call(h,"kind")){let z=h.kind,C=e;if(typeof z!="string"){let T={};r===null?r=[T]:r.push(T),e++}if(z!==
"workload"){let T={};r===null?r=[T]:r.push(T),e++}var f=C===e}else var f=!0;if(f){if(h.issuer!==void 0&&s.call(h,"issuer")){
let C=h.issuer,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(C)<0){let I={};
r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var f=D===e}else var f=!0;if(f){if(h.claims!==void 0&&
s.call(h,"claims")){let D=h.claims,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.isArray(D))if(Object.keys(D).length>100){
let L={};r===null?r=[L]:r.push(L),e++}else{for(let L of Object.keys(D)){let q=e;if(e===q)if(typeof L=="string"){if(l(L)>
1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(L)<1){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?
r=[R]:r.push(R),e++}var y=q===e;if(!y){let R={};r===null?r=[R]:r.push(R),e++;break}}if(y)for(let L of Object.keys(D)){let q=D[L],
R=e;if(e===R)if(typeof q=="string"){if(l(q)>2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(q)<0){let E={};r===null?
r=[E]:r.push(E),e++}}else{let E={};r===null?r=[E]:r.push(E),e++}var _=R===e;if(!_)break}}else{let L={};r===null?r=[L]:r.
push(L),e++}var f=T===e}else var f=!0;if(f)if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let D=h.authenticatedAt,
T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let L={};r===null?r=[L]:r.push(L),e++}if(e===T&&typeof D==
"number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let L={};r===null?r=[L]:r.push(L),e++}else if(D<0||isNaN(D)){let L={};
r===null?r=[L]:r.push(L),e++}}var f=T===e}else var f=!0}}}}}else{let K={};r===null?r=[K]:r.push(K),e++}var p=H===e;if(p&&
$?($=!1,w=[w,1]):p&&($=!0,w=1),$)e=c,r!==null&&(c?r.length=c:r=null);else{let K={};return r===null?r=[K]:r.push(K),e++,be.
errors=r,!1}var t=k===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let k=i.tokenId,c=e;if(e===c)if(typeof k==
"string"){if(l(k)>2048)return be.errors=[{}],!1;if(l(k)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=c===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let c=i.resource,$=e;if(e===$)if(typeof c=="string"){
if(l(c)>2048)return be.errors=[{}],!1;if(l(c)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let $=i.role,w=e;if(e===w)if(typeof $=="string"){if(l($)>2048)return be.errors=
[{}],!1;if(l($)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let w=i.grant,O=e;if(e===O)if(typeof w=="string"){if(l(w)>2048)return be.errors=[{}],!1;if(l(w)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let O=i.grantUntil,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return be.errors=[{}],!1;if(e===H&&
typeof O=="number"&&isFinite(O)){if(O>253402300799||isNaN(O))return be.errors=[{}],!1;if(O<0||isNaN(O))return be.errors=
[{}],!1}var t=H===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let H=i.bundle,G=e;if(e===G)if(H&&typeof H==
"object"&&!Array.isArray(H)){let W;if((H.revision===void 0||!s.call(H,"revision"))&&(W="revision")||(H.seq===void 0||!s.
call(H,"seq"))&&(W="seq")||(H.digest===void 0||!s.call(H,"digest"))&&(W="digest"))return be.errors=[{}],!1;{let z=e;for(let C of Object.
keys(H))if(!(C==="revision"||C==="seq"||C==="digest"))return be.errors=[{}],!1;if(z===e){if(H.revision!==void 0&&s.call(
H,"revision")){let C=H.revision,D=e;if(e===D)if(typeof C=="string"){if(l(C)>73)return be.errors=[{}],!1;if(l(C)<1)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var o=D===e}else var o=!0;if(o){if(H.seq!==void 0&&s.call(H,"seq")){let D=H.
seq,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return be.errors=[{}],!1;if(e===T&&typeof D=="number"&&
isFinite(D)){if(D>9007199254740991||isNaN(D))return be.errors=[{}],!1;if(D<0||isNaN(D))return be.errors=[{}],!1}var o=T===
e}else var o=!0;if(o)if(H.digest!==void 0&&s.call(H,"digest")){let D=H.digest,T=e;if(e===e)if(typeof D=="string"){if(l(D)>
71)return be.errors=[{}],!1;if(l(D)<71)return be.errors=[{}],!1;if(!Qr.test(D))return be.errors=[{}],!1}else return be.errors=
[{}],!1;var o=T===e}else var o=!0}}}}else return be.errors=[{}],!1;var t=G===e}else var t=!0;if(t){if(i.address!==void 0&&
s.call(i,"address")){let G=i.address,K=e;if(e===K)if(typeof G=="string"){if(l(G)>2048)return be.errors=[{}],!1;if(l(G)<0)
return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,
"protocol")){let K=i.protocol,W=e;if(e===W)if(typeof K=="string"){if(l(K)>2048)return be.errors=[{}],!1;if(l(K)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"applic\
ation")){let W=i.application,z=e;if(e===z)if(typeof W=="string"){if(l(W)>2048)return be.errors=[{}],!1;if(l(W)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let z=e;
if(typeof i.trial!="boolean")return be.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let C=i.kid,D=e;if(e===e)if(typeof C=="string"){if(l(C)>128)return be.errors=[{}],!1;if(l(C)<1)return be.errors=[{}],!1;
if(!jr.test(C))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=D===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let C=i.sig,D=e;if(e===D)if(typeof C=="string"){if(l(C)>86)return be.errors=[{}],!1;if(l(C)<86)return be.
errors=[{}],!1;if(!Kr.test(C))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=D===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return be.errors=[{}],!1;return be.errors=r,e===0}var ks={type:"object",additionalProperties:!1,required:["v","n","at","\
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
Xs={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function Hr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.bytes===void 0||!s.call(
i,"bytes"))&&(v="bytes")||(i.digest===void 0||!s.call(i,"digest"))&&(v="digest"))return Hr.errors=[{}],!1;{let m=e;for(let g of Object.
keys(i))if(!(g==="bytes"||g==="digest"))return Hr.errors=[{}],!1;if(m===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let g=i.
bytes,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Hr.errors=[{}],!1;if(e===u&&typeof g=="number"&&
isFinite(g)){if(g>9007199254740991||isNaN(g))return Hr.errors=[{}],!1;if(g<0||isNaN(g))return Hr.errors=[{}],!1}var t=u===
e}else var t=!0;if(t)if(i.digest!==void 0&&s.call(i,"digest")){let g=i.digest,u=e;if(e===e)if(typeof g=="string"){if(l(g)>
71)return Hr.errors=[{}],!1;if(l(g)<71)return Hr.errors=[{}],!1;if(!Qr.test(g))return Hr.errors=[{}],!1}else return Hr.errors=
[{}],!1;var t=u===e}else var t=!0}}}else return Hr.errors=[{}],!1;return Hr.errors=r,e===0}var Ys={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function lr(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let _;if((i.kinds===void 0||!s.call(i,"kinds"))&&(_="kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(_=
"tags")||(i.reads===void 0||!s.call(i,"reads"))&&(_="reads")||(i.writes===void 0||!s.call(i,"writes"))&&(_="writes")||(i.
masked===void 0||!s.call(i,"masked"))&&(_="masked"))return lr.errors=[{}],!1;{let p=e;for(let o of Object.keys(i))if(!(o===
"kinds"||o==="tags"||o==="reads"||o==="writes"||o==="functions"||o==="lookups"||o==="masked"))return lr.errors=[{}],!1;if(p===
e){if(i.kinds!==void 0&&s.call(i,"kinds")){let o=i.kinds,n=e;if(e===n)if(Array.isArray(o)){if(o.length>15)return lr.errors=
[{}],!1;{var t=!0;let b=o.length;for(let d=0;d<b;d++){let A=o[d],N=e;if(typeof A!="string")return lr.errors=[{}],!1;if(!(A===
"select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncate"||A==="ddl"||A==="call"||A==="do"||A==="l\
ock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"))return lr.errors=[{}],!1;var t=N===e;if(!t)break}}}else return lr.
errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(i.tags!==void 0&&s.call(i,"tags")){let n=i.tags,a=e;if(e===a)if(Array.
isArray(n)){if(n.length>13)return lr.errors=[{}],!1;{var m=!0;let d=n.length;for(let A=0;A<d;A++){let N=n[A],F=e;if(typeof N!=
"string")return lr.errors=[{}],!1;if(!(N==="create"||N==="alter"||N==="drop"||N==="grant-rights"||N==="alter-system"||N===
"alter-role"||N==="copy"||N==="copy-file"||N==="copy-program"||N==="explain-analyze"||N==="prepare"||N==="cursor"||N==="\
two-phase"||N==="without-condition"))return lr.errors=[{}],!1;var m=F===e;if(!m)break}}}else return lr.errors=[{}],!1;var v=a===
e}else var v=!0;if(v){if(i.reads!==void 0&&s.call(i,"reads")){let a=i.reads,b=e;if(e===b)if(Array.isArray(a)){if(a.length>
256)return lr.errors=[{}],!1;{var g=!0;let A=a.length;for(let N=0;N<A;N++){let F=a[N],P=e;if(e===P)if(typeof F=="string"){
if(l(F)>2048)return lr.errors=[{}],!1;if(l(F)<0)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var g=P===e;if(!g)
break}}}else return lr.errors=[{}],!1;var v=b===e}else var v=!0;if(v){if(i.writes!==void 0&&s.call(i,"writes")){let b=i.
writes,d=e;if(e===d)if(Array.isArray(b)){if(b.length>256)return lr.errors=[{}],!1;{var u=!0;let N=b.length;for(let F=0;F<
N;F++){let P=b[F],x=e;if(e===x)if(typeof P=="string"){if(l(P)>2048)return lr.errors=[{}],!1;if(l(P)<0)return lr.errors=[
{}],!1}else return lr.errors=[{}],!1;var u=x===e;if(!u)break}}}else return lr.errors=[{}],!1;var v=d===e}else var v=!0;if(v){
if(i.functions!==void 0&&s.call(i,"functions")){let d=i.functions,A=e;if(e===A)if(Array.isArray(d)){if(d.length>256)return lr.
errors=[{}],!1;{var f=!0;let F=d.length;for(let P=0;P<F;P++){let x=d[P],j=e;if(e===j)if(typeof x=="string"){if(l(x)>2048)
return lr.errors=[{}],!1;if(l(x)<0)return lr.errors=[{}],!1}else return lr.errors=[{}],!1;var f=j===e;if(!f)break}}}else
return lr.errors=[{}],!1;var v=A===e}else var v=!0;if(v){if(i.lookups!==void 0&&s.call(i,"lookups")){let A=i.lookups,N=e;
if(e===N)if(Array.isArray(A)){if(A.length>256)return lr.errors=[{}],!1;{var y=!0;let P=A.length;for(let x=0;x<P;x++){let j=A[x],
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return lr.errors=[{}],!1;if(l(j)<0)return lr.errors=[{}],!1}else return lr.
errors=[{}],!1;var y=h===e;if(!y)break}}}else return lr.errors=[{}],!1;var v=N===e}else var v=!0;if(v)if(i.masked!==void 0&&
s.call(i,"masked")){let A=e;if(typeof i.masked!="boolean")return lr.errors=[{}],!1;var v=A===e}else var v=!0}}}}}}}}else
return lr.errors=[{}],!1;return lr.errors=r,e===0}function Pr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.code===void 0||!s.call(i,"code"))&&(v="\
code")||(i.message===void 0||!s.call(i,"message"))&&(v="message"))return Pr.errors=[{}],!1;{let m=e;for(let g of Object.
keys(i))if(!(g==="code"||g==="message"))return Pr.errors=[{}],!1;if(m===e){if(i.code!==void 0&&s.call(i,"code")){let g=i.
code,u=e;if(e===e)if(typeof g=="string"){if(l(g)>100)return Pr.errors=[{}],!1;if(l(g)<1)return Pr.errors=[{}],!1;if(!wi.
test(g))return Pr.errors=[{}],!1}else return Pr.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(
i,"message")){let g=i.message,u=e;if(e===u)if(typeof g=="string"){if(l(g)>4096)return Pr.errors=[{}],!1;if(l(g)<1)return Pr.
errors=[{}],!1}else return Pr.errors=[{}],!1;var t=u===e}else var t=!0}}}else return Pr.errors=[{}],!1;return Pr.errors=
r,e===0}function xe(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let f;if((i.v===void 0||!s.call(i,"v"))&&(f="v")||(i.n===void 0||!s.call(i,"n"))&&
(f="n")||(i.at===void 0||!s.call(i,"at"))&&(f="at")||(i.prev===void 0||!s.call(i,"prev"))&&(f="prev")||(i.type===void 0||
!s.call(i,"type"))&&(f="type")||(i.statement===void 0||!s.call(i,"statement"))&&(f="statement")||(i.text===void 0||!s.call(
i,"text"))&&(f="text")||(i.changed===void 0||!s.call(i,"changed"))&&(f="changed")||(i.parts===void 0||!s.call(i,"parts"))&&
(f="parts")||(i.decision===void 0||!s.call(i,"decision"))&&(f="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(f=
"reasons")||(i.revision===void 0||!s.call(i,"revision"))&&(f="revision"))return xe.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(ks.properties,_))return xe.errors=[{}],!1;if(y===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,p=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return xe.errors=[{}],!1;if(_!==1)return xe.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let p=i.n,o=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return xe.errors=
[{}],!1;if(e===o&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return xe.errors=[{}],!1;if(p<1||isNaN(
p))return xe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let o=i.at,n=e;if(e===n)if(typeof o==
"string"){if(l(o)>24)return xe.errors=[{}],!1;if(l(o)<24)return xe.errors=[{}],!1;if(!Cr.test(o))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let n=i.prev,a=e;if(e===a)
if(typeof n=="string"){if(l(n)>64)return xe.errors=[{}],!1;if(l(n)<64)return xe.errors=[{}],!1;if(!qr.test(n))return xe.
errors=[{}],!1}else return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.
type,b=e;if(typeof a!="string")return xe.errors=[{}],!1;if(a!=="statement")return xe.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let b=i.statement,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&
isFinite(b)))return xe.errors=[{}],!1;if(e===d&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return xe.
errors=[{}],!1;if(b<1||isNaN(b))return xe.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.text!==void 0&&s.call(i,"t\
ext")){let d=i.text,A=e;if(e===A)if(typeof d=="string"){if(l(d)>131072)return xe.errors=[{}],!1}else return xe.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(i.textCut!==void 0&&s.call(i,"textCut")){let A=e;Hr(i.textCut,{instancePath:V+"/te\
xtCut",parentData:i,parentDataProperty:"textCut",rootData:J})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var t=A===
e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"changed")){let N=e;if(typeof i.changed!="boolean")return xe.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.compiled!==void 0&&s.call(i,"compiled")){let F=i.compiled,P=e;if(e===e)if(typeof F==
"string"){if(l(F)>71)return xe.errors=[{}],!1;if(l(F)<71)return xe.errors=[{}],!1;if(!Qr.test(F))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.prepared!==void 0&&s.call(i,"prepared")){let P=i.prepared,
x=e;if(e===x)if(typeof P=="string"){if(l(P)>2048)return xe.errors=[{}],!1;if(l(P)<0)return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.binds!==void 0&&s.call(i,"binds")){let x=i.binds,j=e;if(e===j)if(Array.
isArray(x)){if(x.length>1e3)return xe.errors=[{}],!1;{var v=!0;let k=x.length;for(let c=0;c<k;c++){let $=x[c],w=e;if(e===
e)if($&&typeof $=="object"&&!Array.isArray($)){let H;if(($.value===void 0||!s.call($,"value"))&&(H="value"))return xe.errors=
[{}],!1;{let G=e;for(let K of Object.keys($))if(!(K==="value"||K==="encoding"||K==="masked"||K==="bytes"))return xe.errors=
[{}],!1;if(G===e){if($.value!==void 0&&s.call($,"value")){let K=$.value,W=e;if(typeof K!="string"&&K!==null)return xe.errors=
[{}],!1;if(e===W&&typeof K=="string"&&l(K)>131072)return xe.errors=[{}],!1;var m=W===e}else var m=!0;if(m){if($.encoding!==
void 0&&s.call($,"encoding")){let W=$.encoding,z=e;if(typeof W!="string")return xe.errors=[{}],!1;if(W!=="base64")return xe.
errors=[{}],!1;var m=z===e}else var m=!0;if(m){if($.masked!==void 0&&s.call($,"masked")){let z=e;if(typeof $.masked!="bo\
olean")return xe.errors=[{}],!1;var m=z===e}else var m=!0;if(m)if($.bytes!==void 0&&s.call($,"bytes")){let z=$.bytes,C=e;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return xe.errors=[{}],!1;if(e===C&&typeof z=="number"&&isFinite(
z)){if(z>9007199254740991||isNaN(z))return xe.errors=[{}],!1;if(z<0||isNaN(z))return xe.errors=[{}],!1}var m=C===e}else var m=!0}}}}}else
return xe.errors=[{}],!1;var v=w===e;if(!v)break}}}else return xe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.bindCount!==
void 0&&s.call(i,"bindCount")){let j=i.bindCount,h=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return xe.
errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>65535||isNaN(j))return xe.errors=[{}],!1;if(j<0||isNaN(j))
return xe.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(i.parts!==void 0&&s.call(i,"parts")){let h=i.parts,k=e;if(e===
k)if(Array.isArray(h)){if(h.length>100)return xe.errors=[{}],!1;{var g=!0;let $=h.length;for(let w=0;w<$;w++){let O=e;lr(
h[w],{instancePath:V+"/parts/"+w,parentData:h,parentDataProperty:w,rootData:J})||(r=r===null?lr.errors:r.concat(lr.errors),
e=r.length);var g=O===e;if(!g)break}}}else return xe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.partCount!==void 0&&
s.call(i,"partCount")){let k=i.partCount,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return xe.errors=[
{}],!1;if(e===c&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return xe.errors=[{}],!1;if(k<0||isNaN(
k))return xe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.namesCut!==void 0&&s.call(i,"namesCut")){let c=e;if(typeof i.
namesCut!="boolean")return xe.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){
let $=i.decision,w=e;if(typeof $!="string")return xe.errors=[{}],!1;if(!($==="allow"||$==="deny"||$==="hold"))return xe.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let w=i.reasons,O=e;if(e===O)
if(Array.isArray(w)){if(w.length>16)return xe.errors=[{}],!1;{var u=!0;let G=w.length;for(let K=0;K<G;K++){let W=e;Pr(w[K],
{instancePath:V+"/reasons/"+K,parentData:w,parentDataProperty:K,rootData:J})||(r=r===null?Pr.errors:r.concat(Pr.errors),
e=r.length);var u=W===e;if(!u)break}}}else return xe.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.revision!==void 0&&
s.call(i,"revision")){let O=i.revision,H=e;if(e===H)if(typeof O=="string"){if(l(O)>73)return xe.errors=[{}],!1;if(l(O)<1)
return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let H=i.kid,G=e;if(e===e)if(typeof H=="string"){if(l(H)>128)return xe.errors=[{}],!1;if(l(H)<1)return xe.errors=[{}],!1;
if(!jr.test(H))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=G===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let H=i.sig,G=e;if(e===G)if(typeof H=="string"){if(l(H)>86)return xe.errors=[{}],!1;if(l(H)<86)return xe.
errors=[{}],!1;if(!Kr.test(H))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=G===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return xe.errors=[{}],!1;return xe.errors=r,e===0}var _s={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"A statement went so."},ws=new RegExp("^[0-9A-Z]{5}$","u"),et={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function vi(i,{instancePath:V="",
parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0,t=e,v=!1,m=null,g=e;if(e===g)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let o;if((i.digest===void 0||!s.call(i,"digest"))&&(o="digest")){let n={};r===null?r=[n]:r.push(n),
e++}else{let n=e;for(let a of Object.keys(i))if(a!=="digest"){let b={};r===null?r=[b]:r.push(b),e++;break}if(n===e&&i.digest!==
void 0&&s.call(i,"digest")){let a=i.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let b={};r===null?r=[b]:r.push(b),
e++}else if(l(a)<71){let b={};r===null?r=[b]:r.push(b),e++}else if(!Qr.test(a)){let b={};r===null?r=[b]:r.push(b),e++}}else{
let b={};r===null?r=[b]:r.push(b),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var p=g===e;p&&(v=!0,m=0);let u=e;if(e===
u)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.rows===void 0||!s.call(i,"rows"))&&(o="rows")){let n={};r===null?
r=[n]:r.push(n),e++}else{let n=e;for(let a of Object.keys(i))if(!(a==="rows"||a==="cut")){let b={};r===null?r=[b]:r.push(
b),e++;break}if(n===e){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,b=e;if(e===b)if(Array.isArray(a))if(a.length>1e4){
let A={};r===null?r=[A]:r.push(A),e++}else{var f=!0;let A=a.length;for(let N=0;N<A;N++){let F=a[N],P=e;if(e===P)if(Array.
isArray(F))if(F.length>2e3){let j={};r===null?r=[j]:r.push(j),e++}else{var y=!0;let j=F.length;for(let h=0;h<j;h++){let k=F[h],
c=e;if(typeof k!="string"&&k!==null){let w={};r===null?r=[w]:r.push(w),e++}if(e===c&&typeof k=="string"&&l(k)>131072){let w={};
r===null?r=[w]:r.push(w),e++}var y=c===e;if(!y)break}}else{let j={};r===null?r=[j]:r.push(j),e++}var f=P===e;if(!f)break}}else{
let A={};r===null?r=[A]:r.push(A),e++}var _=b===e}else var _=!0;if(_)if(i.cut!==void 0&&s.call(i,"cut")){let a=e;if(typeof i.
cut!="boolean"){let d={};r===null?r=[d]:r.push(d),e++}var _=a===e}else var _=!0}}}else{let o={};r===null?r=[o]:r.push(o),
e++}var p=u===e;if(p&&v?(v=!1,m=[m,1]):p&&(v=!0,m=1),v)e=t,r!==null&&(t?r.length=t:r=null);else{let o={};return r===null?
r=[o]:r.push(o),e++,vi.errors=r,!1}return vi.errors=r,e===0}function he(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,
"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(u="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(u="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(u="by\
tes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(u="durationMs"))return he.errors=[{}],!1;{let f=e;for(let y of Object.
keys(i))if(!s.call(_s.properties,y))return he.errors=[{}],!1;if(f===e){if(i.v!==void 0&&s.call(i,"v")){let y=i.v,_=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return he.errors=[{}],!1;if(y!==1)return he.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let _=i.n,p=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return he.errors=
[{}],!1;if(e===p&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return he.errors=[{}],!1;if(_<1||isNaN(
_))return he.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let p=i.at,o=e;if(e===o)if(typeof p==
"string"){if(l(p)>24)return he.errors=[{}],!1;if(l(p)<24)return he.errors=[{}],!1;if(!Cr.test(p))return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,n=e;if(e===n)
if(typeof o=="string"){if(l(o)>64)return he.errors=[{}],!1;if(l(o)<64)return he.errors=[{}],!1;if(!qr.test(o))return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let n=i.
type,a=e;if(typeof n!="string")return he.errors=[{}],!1;if(n!=="outcome")return he.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let a=i.statement,b=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return he.errors=[{}],!1;if(e===b&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.
errors=[{}],!1;if(a<1||isNaN(a))return he.errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"r\
ows")){let b=i.rows,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return he.errors=[{}],!1;if(e===d&&typeof b==
"number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return he.errors=[{}],!1;if(b<0||isNaN(b))return he.errors=[{}],!1}
var t=d===e}else var t=!0;if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let d=i.bytes,A=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return he.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(
d))return he.errors=[{}],!1;if(d<0||isNaN(d))return he.errors=[{}],!1}var t=A===e}else var t=!0;if(t){if(i.durationMs!==
void 0&&s.call(i,"durationMs")){let A=i.durationMs,N=e;if(e===N)if(typeof A=="number"&&isFinite(A)){if(A>9007199254740991||
isNaN(A))return he.errors=[{}],!1;if(A<0||isNaN(A))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"tag")){let N=i.tag,F=e;if(e===F)if(typeof N=="string"){if(l(N)>2048)return he.
errors=[{}],!1;if(l(N)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.error!==
void 0&&s.call(i,"error")){let F=i.error,P=e;if(e===P)if(F&&typeof F=="object"&&!Array.isArray(F)){let j;if((F.sqlstate===
void 0||!s.call(F,"sqlstate"))&&(j="sqlstate"))return he.errors=[{}],!1;{let h=e;for(let k of Object.keys(F))if(!(k==="s\
qlstate"||k==="message"))return he.errors=[{}],!1;if(h===e){if(F.sqlstate!==void 0&&s.call(F,"sqlstate")){let k=F.sqlstate,
c=e;if(e===c)if(typeof k=="string"){if(l(k)>5)return he.errors=[{}],!1;if(l(k)<5)return he.errors=[{}],!1;if(!ws.test(k))
return he.errors=[{}],!1}else return he.errors=[{}],!1;var v=c===e}else var v=!0;if(v)if(F.message!==void 0&&s.call(F,"m\
essage")){let k=F.message,c=e;if(e===c)if(typeof k=="string"){if(l(k)>2048)return he.errors=[{}],!1;if(l(k)<0)return he.
errors=[{}],!1}else return he.errors=[{}],!1;var v=c===e}else var v=!0}}}else return he.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(i.sent!==void 0&&s.call(i,"sent")){let P=i.sent,x=e;if(e===x)if(P&&typeof P=="object"&&!Array.isArray(P)){let h;
if((P.bytes===void 0||!s.call(P,"bytes"))&&(h="bytes"))return he.errors=[{}],!1;{let k=e;for(let c of Object.keys(P))if(!(c===
"bytes"||c==="digest"))return he.errors=[{}],!1;if(k===e){if(P.bytes!==void 0&&s.call(P,"bytes")){let c=P.bytes,$=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{}],!1;if(e===$&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return he.errors=[{}],!1;if(c<0||isNaN(c))return he.errors=[{}],!1}var m=$===e}else var m=!0;if(m)if(P.digest!==
void 0&&s.call(P,"digest")){let c=P.digest,$=e;if(e===$)if(typeof c=="string"){if(l(c)>71)return he.errors=[{}],!1;if(l(
c)<71)return he.errors=[{}],!1;if(!Qr.test(c))return he.errors=[{}],!1}else return he.errors=[{}],!1;var m=$===e}else var m=!0}}}else
return he.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.hidden!==void 0&&s.call(i,"hidden")){let x=i.hidden,j=e;if(e===
j)if(x&&typeof x=="object"&&!Array.isArray(x)){let k=e;for(let c of Object.keys(x))if(!(c==="credit-card"||c==="us-ssn"||
c==="email"||c==="iban"||c==="token"))return he.errors=[{}],!1;if(k===e){if(x["credit-card"]!==void 0&&s.call(x,"credit-\
card")){let c=x["credit-card"],$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return he.errors=[{}],!1;if(e===
$&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return he.errors=[{}],!1;if(c<1||isNaN(c))return he.
errors=[{}],!1}var g=$===e}else var g=!0;if(g){if(x["us-ssn"]!==void 0&&s.call(x,"us-ssn")){let $=x["us-ssn"],w=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($)))return he.errors=[{}],!1;if(e===w&&typeof $=="number"&&isFinite($)){if($>9007199254740991||
isNaN($))return he.errors=[{}],!1;if($<1||isNaN($))return he.errors=[{}],!1}var g=w===e}else var g=!0;if(g){if(x.email!==
void 0&&s.call(x,"email")){let w=x.email,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return he.errors=[
{}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return he.errors=[{}],!1;if(w<1||isNaN(
w))return he.errors=[{}],!1}var g=O===e}else var g=!0;if(g){if(x.iban!==void 0&&s.call(x,"iban")){let O=x.iban,H=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return he.errors=[{}],!1;if(e===H&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return he.errors=[{}],!1;if(O<1||isNaN(O))return he.errors=[{}],!1}var g=H===e}else var g=!0;if(g)if(x.token!==
void 0&&s.call(x,"token")){let O=x.token,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return he.errors=[
{}],!1;if(e===H&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return he.errors=[{}],!1;if(O<1||isNaN(
O))return he.errors=[{}],!1}var g=H===e}else var g=!0}}}}}else return he.errors=[{}],!1;var t=j===e}else var t=!0;if(t){
if(i.result!==void 0&&s.call(i,"result")){let j=e;vi(i.result,{instancePath:V+"/result",parentData:i,parentDataProperty:"\
result",rootData:J})||(r=r===null?vi.errors:r.concat(vi.errors),e=r.length);var t=j===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let h=i.kid,k=e;if(e===e)if(typeof h=="string"){if(l(h)>128)return he.errors=[{}],!1;if(l(h)<1)return he.
errors=[{}],!1;if(!jr.test(h))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let h=i.sig,k=e;if(e===k)if(typeof h=="string"){if(l(h)>86)return he.errors=[{}],!1;if(l(
h)<86)return he.errors=[{}],!1;if(!Kr.test(h))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}}}}}}}else
return he.errors=[{}],!1;return he.errors=r,e===0}var As={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function Ue(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
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
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let _=i.prev,p=e;if(e===p)if(typeof _=="string"){if(l(_)>64)return Ue.
errors=[{}],!1;if(l(_)<64)return Ue.errors=[{}],!1;if(!qr.test(_))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var t=p===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let p=i.type,o=e;if(typeof p!="string")return Ue.errors=
[{}],!1;if(p!=="redecide")return Ue.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"rev\
ision")){let o=i.revision,n=e;if(e===n)if(typeof o=="string"){if(l(o)>73)return Ue.errors=[{}],!1;if(l(o)<1)return Ue.errors=
[{}],!1}else return Ue.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,"seq")){let n=i.seq,a=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ue.errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)){if(n>9007199254740991||isNaN(n))return Ue.errors=[{}],!1;if(n<0||isNaN(n))return Ue.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.digest!==void 0&&s.call(i,"digest")){let a=i.digest,b=e;if(e===e)if(typeof a=="string"){if(l(a)>71)return Ue.
errors=[{}],!1;if(l(a)<71)return Ue.errors=[{}],!1;if(!Qr.test(a))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;
var t=b===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let b=i.decision,d=e;if(typeof b!="string")
return Ue.errors=[{}],!1;if(!(b==="allow"||b==="deny"))return Ue.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let d=i.reasons,A=e;if(e===A)if(Array.isArray(d)){if(d.length>16)return Ue.errors=[{}],!1;{
var v=!0;let F=d.length;for(let P=0;P<F;P++){let x=e;Pr(d[P],{instancePath:V+"/reasons/"+P,parentData:d,parentDataProperty:P,
rootData:J})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var v=x===e;if(!v)break}}}else return Ue.errors=[{}],
!1;var t=A===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let A=i.kid,N=e;if(e===e)if(typeof A=="string"){if(l(
A)>128)return Ue.errors=[{}],!1;if(l(A)<1)return Ue.errors=[{}],!1;if(!jr.test(A))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let A=i.sig,N=e;if(e===N)if(typeof A==
"string"){if(l(A)>86)return Ue.errors=[{}],!1;if(l(A)<86)return Ue.errors=[{}],!1;if(!Kr.test(A))return Ue.errors=[{}],!1}else
return Ue.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}else return Ue.errors=[{}],!1;return Ue.errors=r,e===0}function dr(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
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
ring"){if(l(y)>64)return dr.errors=[{}],!1;if(l(y)<64)return dr.errors=[{}],!1;if(!qr.test(y))return dr.errors=[{}],!1}else
return dr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!=
"string")return dr.errors=[{}],!1;if(_!=="head")return dr.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let p=i.kid,o=e;if(e===e)if(typeof p=="string"){if(l(p)>128)return dr.errors=[{}],!1;if(l(p)<1)return dr.
errors=[{}],!1;if(!jr.test(p))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let p=i.sig,o=e;if(e===o)if(typeof p=="string"){if(l(p)>86)return dr.errors=[{}],!1;if(l(
p)<86)return dr.errors=[{}],!1;if(!Kr.test(p))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else
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
 it."}},description:"The session ended."};function Ce(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.
n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.reason===void 0||!s.call(i,"reason"))&&(v="reason")||(i.
statements===void 0||!s.call(i,"statements"))&&(v="statements")||(i.rows===void 0||!s.call(i,"rows"))&&(v="rows")||(i.bytes===
void 0||!s.call(i,"bytes"))&&(v="bytes"))return Ce.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(js.properties,
g))return Ce.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return Ce.errors=[{}],!1;if(g!==1)return Ce.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ce.errors=[{}],!1;if(e===f&&
typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return Ce.errors=[{}],!1;if(u<1||isNaN(u))return Ce.errors=
[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){
if(l(f)>24)return Ce.errors=[{}],!1;if(l(f)<24)return Ce.errors=[{}],!1;if(!Cr.test(f))return Ce.errors=[{}],!1}else return Ce.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y==
"string"){if(l(y)>64)return Ce.errors=[{}],!1;if(l(y)<64)return Ce.errors=[{}],!1;if(!qr.test(y))return Ce.errors=[{}],!1}else
return Ce.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!=
"string")return Ce.errors=[{}],!1;if(_!=="session-end")return Ce.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.reason!==
void 0&&s.call(i,"reason")){let p=i.reason,o=e;if(e===e)if(typeof p=="string"){if(l(p)>100)return Ce.errors=[{}],!1;if(l(
p)<1)return Ce.errors=[{}],!1;if(!wi.test(p))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=o===e}else var t=!0;
if(t){if(i.message!==void 0&&s.call(i,"message")){let o=i.message,n=e;if(e===n)if(typeof o=="string"){if(l(o)>2048)return Ce.
errors=[{}],!1;if(l(o)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.statements!==
void 0&&s.call(i,"statements")){let n=i.statements,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ce.
errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Ce.errors=[{}],!1;if(n<
0||isNaN(n))return Ce.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,
b=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ce.errors=[{}],!1;if(e===b&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return Ce.errors=[{}],!1;if(a<0||isNaN(a))return Ce.errors=[{}],!1}var t=b===e}else var t=!0;
if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let b=i.bytes,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))
return Ce.errors=[{}],!1;if(e===d&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return Ce.errors=[{}],
!1;if(b<0||isNaN(b))return Ce.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let d=i.
kid,A=e;if(e===e)if(typeof d=="string"){if(l(d)>128)return Ce.errors=[{}],!1;if(l(d)<1)return Ce.errors=[{}],!1;if(!jr.test(
d))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let d=i.sig,A=e;if(e===A)if(typeof d=="string"){if(l(d)>86)return Ce.errors=[{}],!1;if(l(d)<86)return Ce.errors=[{}],
!1;if(!Kr.test(d))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}}}}else return Ce.
errors=[{}],!1;return Ce.errors=r,e===0}var xs={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function ze(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.v===void 0||!s.call(i,"v"))&&(g="v")||(i.n===void 0||!s.call(
i,"n"))&&(g="n")||(i.at===void 0||!s.call(i,"at"))&&(g="at")||(i.prev===void 0||!s.call(i,"prev"))&&(g="prev")||(i.type===
void 0||!s.call(i,"type"))&&(g="type")||(i.journal===void 0||!s.call(i,"journal"))&&(g="journal")||(i.after===void 0||!s.
call(i,"after"))&&(g="after")||(i.kid===void 0||!s.call(i,"kid"))&&(g="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(g="si\
g"))return ze.errors=[{}],!1;{let u=e;for(let f of Object.keys(i))if(!s.call(xs.properties,f))return ze.errors=[{}],!1;if(u===
e){if(i.v!==void 0&&s.call(i,"v")){let f=i.v,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ze.errors=
[{}],!1;if(f!==1)return ze.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,_=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ze.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return ze.errors=[{}],!1;if(y<1||isNaN(y))return ze.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let _=i.at,p=e;if(e===p)if(typeof _=="string"){if(l(_)>24)return ze.errors=[{}],
!1;if(l(_)<24)return ze.errors=[{}],!1;if(!Cr.test(_))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let p=i.prev,o=e;if(e===o)if(typeof p=="string"){if(l(p)>64)return ze.
errors=[{}],!1;if(l(p)<64)return ze.errors=[{}],!1;if(!qr.test(p))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;
var t=o===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let o=i.type,n=e;if(typeof o!="string")return ze.errors=
[{}],!1;if(o!=="journal-start")return ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let n=i.journal,a=e;if(e===a)if(typeof n=="string"){if(l(n)>64)return ze.errors=[{}],!1;if(l(n)<8)return ze.
errors=[{}],!1;if(!Br.test(n))return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let a=i.after,b=e;if(e===b)if(Array.isArray(a)){if(a.length>64)return ze.errors=[{}],
!1;{var v=!0;let A=a.length;for(let N=0;N<A;N++){let F=a[N],P=e;if(e===P)if(F&&typeof F=="object"&&!Array.isArray(F)){let j;
if((F.journal===void 0||!s.call(F,"journal"))&&(j="journal")||(F.lines===void 0||!s.call(F,"lines"))&&(j="lines")||(F.head===
void 0||!s.call(F,"head"))&&(j="head"))return ze.errors=[{}],!1;{let h=e;for(let k of Object.keys(F))if(!(k==="journal"||
k==="lines"||k==="head"))return ze.errors=[{}],!1;if(h===e){if(F.journal!==void 0&&s.call(F,"journal")){let k=F.journal,
c=e;if(e===c)if(typeof k=="string"){if(l(k)>64)return ze.errors=[{}],!1;if(l(k)<8)return ze.errors=[{}],!1;if(!Br.test(k))
return ze.errors=[{}],!1}else return ze.errors=[{}],!1;var m=c===e}else var m=!0;if(m){if(F.lines!==void 0&&s.call(F,"li\
nes")){let c=F.lines,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ze.errors=[{}],!1;if(e===$&&typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ze.errors=[{}],!1;if(c<0||isNaN(c))return ze.errors=[{}],!1}
var m=$===e}else var m=!0;if(m)if(F.head!==void 0&&s.call(F,"head")){let c=F.head,$=e;if(e===$)if(typeof c=="string"){if(l(
c)>64)return ze.errors=[{}],!1;if(l(c)<64)return ze.errors=[{}],!1;if(!qr.test(c))return ze.errors=[{}],!1}else return ze.
errors=[{}],!1;var m=$===e}else var m=!0}}}}else return ze.errors=[{}],!1;var v=P===e;if(!v)break}}}else return ze.errors=
[{}],!1;var t=b===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let b=i.kid,d=e;if(e===e)if(typeof b=="strin\
g"){if(l(b)>128)return ze.errors=[{}],!1;if(l(b)<1)return ze.errors=[{}],!1;if(!jr.test(b))return ze.errors=[{}],!1}else
return ze.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let b=i.sig,d=e;if(e===d)if(typeof b==
"string"){if(l(b)>86)return ze.errors=[{}],!1;if(l(b)<86)return ze.errors=[{}],!1;if(!Kr.test(b))return ze.errors=[{}],!1}else
return ze.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}else return ze.errors=[{}],!1;return ze.errors=r,e===0}var Ns={
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
ssion's file exists."};function sr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||
!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||
(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.session===void 0||!s.call(i,"session"))&&(v="session")||(i.start===
void 0||!s.call(i,"start"))&&(v="start")||(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(v="sig"))return sr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(Ns.properties,g))return sr.errors=[{}],
!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return sr.
errors=[{}],!1;if(g!==1)return sr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.
n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return sr.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return sr.errors=[{}],!1;if(u<1||isNaN(u))return sr.errors=[{}],!1}var t=f===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return sr.errors=[{}],
!1;if(l(f)<24)return sr.errors=[{}],!1;if(!Cr.test(f))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return sr.
errors=[{}],!1;if(l(y)<64)return sr.errors=[{}],!1;if(!qr.test(y))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!="string")return sr.errors=
[{}],!1;if(_!=="session-opened")return sr.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let p=i.session,o=e;if(e===o)if(typeof p=="string"){if(l(p)>64)return sr.errors=[{}],!1;if(l(p)<8)return sr.
errors=[{}],!1;if(!Br.test(p))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let o=i.start,n=e;if(e===n)if(typeof o=="string"){if(l(o)>64)return sr.errors=[{}],!1;
if(l(o)<64)return sr.errors=[{}],!1;if(!qr.test(o))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let n=i.kid,a=e;if(e===e)if(typeof n=="string"){if(l(n)>128)return sr.
errors=[{}],!1;if(l(n)<1)return sr.errors=[{}],!1;if(!jr.test(n))return sr.errors=[{}],!1}else return sr.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let n=i.sig,a=e;if(e===a)if(typeof n=="string"){if(l(
n)>86)return sr.errors=[{}],!1;if(l(n)<86)return sr.errors=[{}],!1;if(!Kr.test(n))return sr.errors=[{}],!1}else return sr.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=r,e===0}var $s={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ge(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
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
y)<64)return Ge.errors=[{}],!1;if(!qr.test(y))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!="string")return Ge.errors=[{}],!1;if(_!=="sess\
ion-closed")return Ge.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let p=i.
session,o=e;if(e===o)if(typeof p=="string"){if(l(p)>64)return Ge.errors=[{}],!1;if(l(p)<8)return Ge.errors=[{}],!1;if(!Br.
test(p))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let o=i.lines,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ge.errors=[{}],!1;if(e===n&&
typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ge.errors=[{}],!1;if(o<0||isNaN(o))return Ge.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let n=i.head,a=e;if(e===a)if(typeof n=="st\
ring"){if(l(n)>64)return Ge.errors=[{}],!1;if(l(n)<64)return Ge.errors=[{}],!1;if(!qr.test(n))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,b=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Ge.errors=[{}],!1;if(l(a)<1)return Ge.errors=[{}],!1;if(!jr.test(a))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,b=e;if(e===b)if(typeof a==
"string"){if(l(a)>86)return Ge.errors=[{}],!1;if(l(a)<86)return Ge.errors=[{}],!1;if(!Kr.test(a))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=b===e}else var t=!0}}}}}}}}}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}var Ps={
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
n."};function Je(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
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
if(typeof y=="string"){if(l(y)>64)return Je.errors=[{}],!1;if(l(y)<64)return Je.errors=[{}],!1;if(!qr.test(y))return Je.
errors=[{}],!1}else return Je.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.
type,p=e;if(typeof _!="string")return Je.errors=[{}],!1;if(_!=="session-failed")return Je.errors=[{}],!1;var t=p===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let p=i.session,o=e;if(e===o)if(typeof p=="string"){if(l(p)>64)
return Je.errors=[{}],!1;if(l(p)<8)return Je.errors=[{}],!1;if(!Br.test(p))return Je.errors=[{}],!1}else return Je.errors=
[{}],!1;var t=o===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let o=i.lines,n=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return Je.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return Je.errors=[{}],!1;if(o<0||isNaN(o))return Je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let n=i.head,a=e;if(e===a)if(typeof n=="string"){if(l(n)>64)return Je.errors=[{}],!1;if(l(n)<64)
return Je.errors=[{}],!1;if(!qr.test(n))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,b=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Je.errors=[
{}],!1;if(l(a)<1)return Je.errors=[{}],!1;if(!jr.test(a))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=b===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,b=e;if(e===b)if(typeof a=="string"){if(l(a)>86)return Je.
errors=[{}],!1;if(l(a)<86)return Je.errors=[{}],!1;if(!Kr.test(a))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;
var t=b===e}else var t=!0}}}}}}}}}}}else return Je.errors=[{}],!1;return Je.errors=r,e===0}var Os={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function rr(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
v===void 0||!s.call(i,"v"))&&(v="v")||(i.n===void 0||!s.call(i,"n"))&&(v="n")||(i.at===void 0||!s.call(i,"at"))&&(v="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(v="prev")||(i.type===void 0||!s.call(i,"type"))&&(v="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(v="grant")||(i.use===void 0||!s.call(i,"use"))&&(v="use")||(i.of===void 0||!s.call(i,"of"))&&(v="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(v="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(v="sig"))return rr.errors=[{}],!1;{let m=e;
for(let g of Object.keys(i))if(!s.call(Os.properties,g))return rr.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){
let g=i.v,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return rr.errors=[{}],!1;if(g!==1)return rr.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let u=i.n,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return rr.errors=[{}],!1;if(e===f&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return rr.
errors=[{}],!1;if(u<1||isNaN(u))return rr.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let f=i.at,y=e;if(e===y)if(typeof f=="string"){if(l(f)>24)return rr.errors=[{}],!1;if(l(f)<24)return rr.errors=[{}],!1;if(!Cr.
test(f))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return rr.errors=[{}],!1;if(l(y)<64)return rr.errors=
[{}],!1;if(!qr.test(y))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!="string")return rr.errors=[{}],!1;if(_!=="claim")return rr.errors=
[{}],!1;var t=p===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let p=i.grant,o=e;if(e===o)if(typeof p==
"string"){if(l(p)>2048)return rr.errors=[{}],!1;if(l(p)<0)return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let o=i.use,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return rr.errors=[{}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>1e4||isNaN(o))return rr.errors=[{}],!1;if(o<
1||isNaN(o))return rr.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let n=i.of,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return rr.errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return rr.errors=[{}],!1;if(n<1||isNaN(n))return rr.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let a=i.kid,b=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return rr.errors=[{}],!1;if(l(a)<1)return rr.
errors=[{}],!1;if(!jr.test(a))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let a=i.sig,b=e;if(e===b)if(typeof a=="string"){if(l(a)>86)return rr.errors=[{}],!1;if(l(
a)<86)return rr.errors=[{}],!1;if(!Kr.test(a))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=b===e}else var t=!0}}}}}}}}}}}else
return rr.errors=[{}],!1;return rr.errors=r,e===0}var Ls={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Ke(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.
v===void 0||!s.call(i,"v"))&&(n="v")||(i.n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.address===void 0||
!s.call(i,"address"))&&(n="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(n="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(n="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(n="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(n="sig"))return Ke.errors=[{}],!1;{let a=e;for(let b of Object.keys(i))if(!s.call(Ls.properties,b))return Ke.errors=[{}],
!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ke.
errors=[{}],!1;if(b!==1)return Ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.
n,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ke.errors=[{}],!1;if(e===A&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return Ke.errors=[{}],!1;if(d<1||isNaN(d))return Ke.errors=[{}],!1}var t=A===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let A=i.at,N=e;if(e===N)if(typeof A=="string"){if(l(A)>24)return Ke.errors=[{}],
!1;if(l(A)<24)return Ke.errors=[{}],!1;if(!Cr.test(A))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)if(typeof N=="string"){if(l(N)>64)return Ke.
errors=[{}],!1;if(l(N)<64)return Ke.errors=[{}],!1;if(!qr.test(N))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;
var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.type,P=e;if(typeof F!="string")return Ke.errors=
[{}],!1;if(F!=="refusal")return Ke.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let P=i.address,x=e;if(e===x)if(typeof P=="string"){if(l(P)>2048)return Ke.errors=[{}],!1;if(l(P)<0)return Ke.errors=
[{}],!1}else return Ke.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let x=i.
protocol,j=e;if(e===j)if(typeof x=="string"){if(l(x)>2048)return Ke.errors=[{}],!1;if(l(x)<0)return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let j=i.resource,
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Ke.errors=[{}],!1;if(l(j)<0)return Ke.errors=[{}],!1}else return Ke.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let h=i.role,k=e;if(e===k)if(typeof h==
"string"){if(l(h)>2048)return Ke.errors=[{}],!1;if(l(h)<0)return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=k===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let k=i.subject,c=e,$=e,w=!1,O=null,H=e;if(e===H)if(k&&
typeof k=="object"&&!Array.isArray(k)){let W;if((k.kind===void 0||!s.call(k,"kind"))&&(W="kind")||(k.name===void 0||!s.call(
k,"name"))&&(W="name")||(k.issuer===void 0||!s.call(k,"issuer"))&&(W="issuer")||(k.subject===void 0||!s.call(k,"subject"))&&
(W="subject")||(k.claims===void 0||!s.call(k,"claims"))&&(W="claims")||(k.authenticatedAt===void 0||!s.call(k,"authentic\
atedAt"))&&(W="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let C of Object.keys(k))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),
e++;break}if(z===e){if(k.kind!==void 0&&s.call(k,"kind")){let C=k.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:
r.push(I),e++}if(C!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var v=D===e}else var v=!0;if(v){if(k.name!==void 0&&s.
call(k,"name")){let D=k.name,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){let L={};r===null?r=[L]:r.push(L),e++}else if(l(
D)<0){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var v=T===e}else var v=!0;if(v){
if(k.issuer!==void 0&&s.call(k,"issuer")){let T=k.issuer,I=e;if(e===I)if(typeof T=="string"){if(l(T)>2048){let q={};r===
null?r=[q]:r.push(q),e++}else if(l(T)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}
var v=I===e}else var v=!0;if(v){if(k.subject!==void 0&&s.call(k,"subject")){let I=k.subject,L=e;if(e===L)if(typeof I=="s\
tring"){if(l(I)>2048){let R={};r===null?r=[R]:r.push(R),e++}else if(l(I)<0){let R={};r===null?r=[R]:r.push(R),e++}}else{
let R={};r===null?r=[R]:r.push(R),e++}var v=L===e}else var v=!0;if(v){if(k.claims!==void 0&&s.call(k,"claims")){let L=k.
claims,q=e;if(e===q)if(L&&typeof L=="object"&&!Array.isArray(L))if(Object.keys(L).length>100){let E={};r===null?r=[E]:r.
push(E),e++}else{for(let E of Object.keys(L)){let X=e;if(e===X)if(typeof E=="string"){if(l(E)>1024){let Y={};r===null?r=
[Y]:r.push(Y),e++}else if(l(E)<1){let Y={};r===null?r=[Y]:r.push(Y),e++}}else{let Y={};r===null?r=[Y]:r.push(Y),e++}var m=X===
e;if(!m){let Y={};r===null?r=[Y]:r.push(Y),e++;break}}if(m)for(let E of Object.keys(L)){let X=L[E],Y=e;if(e===Y)if(Array.
isArray(X))if(X.length>1e4){let se={};r===null?r=[se]:r.push(se),e++}else{var g=!0;let se=X.length;for(let de=0;de<se;de++){
let U=X[de],te=e;if(e===te)if(typeof U=="string"){if(l(U)>2048){let ge={};r===null?r=[ge]:r.push(ge),e++}else if(l(U)<0){
let ge={};r===null?r=[ge]:r.push(ge),e++}}else{let ge={};r===null?r=[ge]:r.push(ge),e++}var g=te===e;if(!g)break}}else{let se={};
r===null?r=[se]:r.push(se),e++}var u=Y===e;if(!u)break}}else{let E={};r===null?r=[E]:r.push(E),e++}var v=q===e}else var v=!0;
if(v)if(k.authenticatedAt!==void 0&&s.call(k,"authenticatedAt")){let L=k.authenticatedAt,q=e;if(!(typeof L=="number"&&!(L%
1)&&!isNaN(L)&&isFinite(L))){let E={};r===null?r=[E]:r.push(E),e++}if(e===q&&typeof L=="number"&&isFinite(L)){if(L>253402300799||
isNaN(L)){let E={};r===null?r=[E]:r.push(E),e++}else if(L<0||isNaN(L)){let E={};r===null?r=[E]:r.push(E),e++}}var v=q===
e}else var v=!0}}}}}}}else{let W={};r===null?r=[W]:r.push(W),e++}var p=H===e;p&&(w=!0,O=0);let G=e;if(e===G)if(k&&typeof k==
"object"&&!Array.isArray(k)){let W;if((k.kind===void 0||!s.call(k,"kind"))&&(W="kind")||(k.issuer===void 0||!s.call(k,"i\
ssuer"))&&(W="issuer")||(k.claims===void 0||!s.call(k,"claims"))&&(W="claims")||(k.authenticatedAt===void 0||!s.call(k,"\
authenticatedAt"))&&(W="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let C of Object.keys(k))
if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),e++;break}if(z===
e){if(k.kind!==void 0&&s.call(k,"kind")){let C=k.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:r.push(I),e++}if(C!==
"workload"){let I={};r===null?r=[I]:r.push(I),e++}var f=D===e}else var f=!0;if(f){if(k.issuer!==void 0&&s.call(k,"issuer")){
let D=k.issuer,T=e;if(e===T)if(typeof D=="string"){if(l(D)>2048){let L={};r===null?r=[L]:r.push(L),e++}else if(l(D)<0){let L={};
r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var f=T===e}else var f=!0;if(f){if(k.claims!==void 0&&
s.call(k,"claims")){let T=k.claims,I=e;if(e===I)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.keys(T).length>100){
let q={};r===null?r=[q]:r.push(q),e++}else{for(let q of Object.keys(T)){let R=e;if(e===R)if(typeof q=="string"){if(l(q)>
1024){let E={};r===null?r=[E]:r.push(E),e++}else if(l(q)<1){let E={};r===null?r=[E]:r.push(E),e++}}else{let E={};r===null?
r=[E]:r.push(E),e++}var y=R===e;if(!y){let E={};r===null?r=[E]:r.push(E),e++;break}}if(y)for(let q of Object.keys(T)){let R=T[q],
E=e;if(e===E)if(typeof R=="string"){if(l(R)>2048){let X={};r===null?r=[X]:r.push(X),e++}else if(l(R)<0){let X={};r===null?
r=[X]:r.push(X),e++}}else{let X={};r===null?r=[X]:r.push(X),e++}var _=E===e;if(!_)break}}else{let q={};r===null?r=[q]:r.
push(q),e++}var f=I===e}else var f=!0;if(f)if(k.authenticatedAt!==void 0&&s.call(k,"authenticatedAt")){let T=k.authenticatedAt,
I=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof T==
"number"&&isFinite(T)){if(T>253402300799||isNaN(T)){let q={};r===null?r=[q]:r.push(q),e++}else if(T<0||isNaN(T)){let q={};
r===null?r=[q]:r.push(q),e++}}var f=I===e}else var f=!0}}}}}else{let W={};r===null?r=[W]:r.push(W),e++}var p=G===e;if(p&&
w?(w=!1,O=[O,1]):p&&(w=!0,O=1),w)e=$,r!==null&&($?r.length=$:r=null);else{let W={};return r===null?r=[W]:r.push(W),e++,Ke.
errors=r,!1}var t=c===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let c=i.reasons,$=e;if(e===$)if(Array.
isArray(c)){if(c.length>16)return Ke.errors=[{}],!1;{var o=!0;let O=c.length;for(let H=0;H<O;H++){let G=e;Pr(c[H],{instancePath:V+
"/reasons/"+H,parentData:c,parentDataProperty:H,rootData:J})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var o=G===
e;if(!o)break}}}else return Ke.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let $=i.
kid,w=e;if(e===e)if(typeof $=="string"){if(l($)>128)return Ke.errors=[{}],!1;if(l($)<1)return Ke.errors=[{}],!1;if(!jr.test(
$))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let $=i.sig,w=e;if(e===w)if(typeof $=="string"){if(l($)>86)return Ke.errors=[{}],!1;if(l($)<86)return Ke.errors=[{}],
!1;if(!Kr.test($))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}}else return Ke.
errors=[{}],!1;return Ke.errors=r,e===0}var Fs={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","address","subject","resource","tokenId","expiresAt","bundle","kid","sig"],properties:{v:{type:"integer",const:1,description:"\
The version of the format."},n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its \
file, from 1."},at:{type:"string",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]\
{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{
type:"string",minLength:64,maxLength:64,pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-25\
6 of the line before, newline included; zeros for the first."},type:{type:"string",const:"exchange",description:"A token\
 was issued for a provider's."},address:{type:"string",minLength:0,maxLength:2048,description:"The client's address."},subject:{
$ref:"record#/$defs/recordedSubject"},resource:{type:"string",minLength:0,maxLength:2048,description:"The resource that \
the token is for."},grant:{type:"string",minLength:0,maxLength:2048,description:"The one grant it may be used with; abse\
nt: any in force."},tokenId:{type:"string",minLength:0,maxLength:2048,description:"The token's id; records of its sessio\
ns name it."},expiresAt:{type:"integer",minimum:0,maximum:253402300799,description:"When it ends."},bundle:{type:"object",
additionalProperties:!1,required:["revision","seq","digest"],properties:{revision:{type:"string",minLength:1,maxLength:73,
description:"The commit of the bundle, or none."},seq:{type:"integer",minimum:0,maximum:9007199254740991,description:"Th\
e bundle's sequence."},digest:{$ref:"words#/$defs/digest"}},description:"The bundle that decided."},kid:{$ref:"words#/$d\
efs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0\
-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before\
 it."}},description:"A token was issued."};function Te(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.v===void 0||!s.call(i,"v"))&&(n="v")||(i.
n===void 0||!s.call(i,"n"))&&(n="n")||(i.at===void 0||!s.call(i,"at"))&&(n="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(n="prev")||(i.type===void 0||!s.call(i,"type"))&&(n="type")||(i.address===void 0||!s.call(i,"address"))&&(n="address")||
(i.subject===void 0||!s.call(i,"subject"))&&(n="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(n="resource")||
(i.tokenId===void 0||!s.call(i,"tokenId"))&&(n="tokenId")||(i.expiresAt===void 0||!s.call(i,"expiresAt"))&&(n="expiresAt")||
(i.bundle===void 0||!s.call(i,"bundle"))&&(n="bundle")||(i.kid===void 0||!s.call(i,"kid"))&&(n="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(n="sig"))return Te.errors=[{}],!1;{let a=e;for(let b of Object.keys(i))if(!s.call(Fs.properties,b))return Te.
errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return Te.errors=[{}],!1;if(b!==1)return Te.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let d=i.n,A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Te.errors=[{}],!1;if(e===A&&typeof d==
"number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Te.errors=[{}],!1;if(d<1||isNaN(d))return Te.errors=[{}],!1}
var t=A===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let A=i.at,N=e;if(e===N)if(typeof A=="string"){if(l(A)>
24)return Te.errors=[{}],!1;if(l(A)<24)return Te.errors=[{}],!1;if(!Cr.test(A))return Te.errors=[{}],!1}else return Te.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,F=e;if(e===F)if(typeof N=="st\
ring"){if(l(N)>64)return Te.errors=[{}],!1;if(l(N)<64)return Te.errors=[{}],!1;if(!qr.test(N))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let F=i.type,P=e;if(typeof F!=
"string")return Te.errors=[{}],!1;if(F!=="exchange")return Te.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(i.address!==
void 0&&s.call(i,"address")){let P=i.address,x=e;if(e===x)if(typeof P=="string"){if(l(P)>2048)return Te.errors=[{}],!1;if(l(
P)<0)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(
i,"subject")){let x=i.subject,j=e,h=e,k=!1,c=null,$=e;if(e===$)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.
kind===void 0||!s.call(x,"kind"))&&(H="kind")||(x.name===void 0||!s.call(x,"name"))&&(H="name")||(x.issuer===void 0||!s.
call(x,"issuer"))&&(H="issuer")||(x.subject===void 0||!s.call(x,"subject"))&&(H="subject")||(x.claims===void 0||!s.call(
x,"claims"))&&(H="claims")||(x.authenticatedAt===void 0||!s.call(x,"authenticatedAt"))&&(H="authenticatedAt")){let G={};
r===null?r=[G]:r.push(G),e++}else{let G=e;for(let K of Object.keys(x))if(!(K==="kind"||K==="name"||K==="issuer"||K==="su\
bject"||K==="claims"||K==="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++;break}if(G===e){if(x.kind!==void 0&&
s.call(x,"kind")){let K=x.kind,W=e;if(typeof K!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(K!=="user"){let C={};
r===null?r=[C]:r.push(C),e++}var v=W===e}else var v=!0;if(v){if(x.name!==void 0&&s.call(x,"name")){let W=x.name,z=e;if(e===
z)if(typeof W=="string"){if(l(W)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(W)<0){let D={};r===null?r=[D]:r.push(
D),e++}}else{let D={};r===null?r=[D]:r.push(D),e++}var v=z===e}else var v=!0;if(v){if(x.issuer!==void 0&&s.call(x,"issue\
r")){let z=x.issuer,C=e;if(e===C)if(typeof z=="string"){if(l(z)>2048){let T={};r===null?r=[T]:r.push(T),e++}else if(l(z)<
0){let T={};r===null?r=[T]:r.push(T),e++}}else{let T={};r===null?r=[T]:r.push(T),e++}var v=C===e}else var v=!0;if(v){if(x.
subject!==void 0&&s.call(x,"subject")){let C=x.subject,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?
r=[I]:r.push(I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var v=D===
e}else var v=!0;if(v){if(x.claims!==void 0&&s.call(x,"claims")){let D=x.claims,T=e;if(e===T)if(D&&typeof D=="object"&&!Array.
isArray(D))if(Object.keys(D).length>100){let L={};r===null?r=[L]:r.push(L),e++}else{for(let L of Object.keys(D)){let q=e;
if(e===q)if(typeof L=="string"){if(l(L)>1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(L)<1){let R={};r===null?r=
[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var m=q===e;if(!m){let R={};r===null?r=[R]:r.push(R),e++;break}}
if(m)for(let L of Object.keys(D)){let q=D[L],R=e;if(e===R)if(Array.isArray(q))if(q.length>1e4){let E={};r===null?r=[E]:r.
push(E),e++}else{var g=!0;let E=q.length;for(let X=0;X<E;X++){let Y=q[X],se=e;if(e===se)if(typeof Y=="string"){if(l(Y)>2048){
let U={};r===null?r=[U]:r.push(U),e++}else if(l(Y)<0){let U={};r===null?r=[U]:r.push(U),e++}}else{let U={};r===null?r=[U]:
r.push(U),e++}var g=se===e;if(!g)break}}else{let E={};r===null?r=[E]:r.push(E),e++}var u=R===e;if(!u)break}}else{let L={};
r===null?r=[L]:r.push(L),e++}var v=T===e}else var v=!0;if(v)if(x.authenticatedAt!==void 0&&s.call(x,"authenticatedAt")){
let D=x.authenticatedAt,T=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let L={};r===null?r=[L]:r.push(L),
e++}if(e===T&&typeof D=="number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let L={};r===null?r=[L]:r.push(L),e++}else if(D<
0||isNaN(D)){let L={};r===null?r=[L]:r.push(L),e++}}var v=T===e}else var v=!0}}}}}}}else{let H={};r===null?r=[H]:r.push(
H),e++}var p=$===e;p&&(k=!0,c=0);let w=e;if(e===w)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.kind===void 0||
!s.call(x,"kind"))&&(H="kind")||(x.issuer===void 0||!s.call(x,"issuer"))&&(H="issuer")||(x.claims===void 0||!s.call(x,"c\
laims"))&&(H="claims")||(x.authenticatedAt===void 0||!s.call(x,"authenticatedAt"))&&(H="authenticatedAt")){let G={};r===
null?r=[G]:r.push(G),e++}else{let G=e;for(let K of Object.keys(x))if(!(K==="kind"||K==="issuer"||K==="claims"||K==="auth\
enticatedAt")){let W={};r===null?r=[W]:r.push(W),e++;break}if(G===e){if(x.kind!==void 0&&s.call(x,"kind")){let K=x.kind,
W=e;if(typeof K!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(K!=="workload"){let C={};r===null?r=[C]:r.push(C),e++}
var f=W===e}else var f=!0;if(f){if(x.issuer!==void 0&&s.call(x,"issuer")){let W=x.issuer,z=e;if(e===z)if(typeof W=="stri\
ng"){if(l(W)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(W)<0){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};
r===null?r=[D]:r.push(D),e++}var f=z===e}else var f=!0;if(f){if(x.claims!==void 0&&s.call(x,"claims")){let z=x.claims,C=e;
if(e===C)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){let T={};r===null?r=[T]:r.push(T),e++}else{
for(let T of Object.keys(z)){let I=e;if(e===I)if(typeof T=="string"){if(l(T)>1024){let L={};r===null?r=[L]:r.push(L),e++}else if(l(
T)<1){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(L),e++}var y=I===e;if(!y){let L={};r===
null?r=[L]:r.push(L),e++;break}}if(y)for(let T of Object.keys(z)){let I=z[T],L=e;if(e===L)if(typeof I=="string"){if(l(I)>
2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(I)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?
r=[q]:r.push(q),e++}var _=L===e;if(!_)break}}else{let T={};r===null?r=[T]:r.push(T),e++}var f=C===e}else var f=!0;if(f)if(x.
authenticatedAt!==void 0&&s.call(x,"authenticatedAt")){let z=x.authenticatedAt,C=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(
z)&&isFinite(z))){let T={};r===null?r=[T]:r.push(T),e++}if(e===C&&typeof z=="number"&&isFinite(z)){if(z>253402300799||isNaN(
z)){let T={};r===null?r=[T]:r.push(T),e++}else if(z<0||isNaN(z)){let T={};r===null?r=[T]:r.push(T),e++}}var f=C===e}else
var f=!0}}}}}else{let H={};r===null?r=[H]:r.push(H),e++}var p=w===e;if(p&&k?(k=!1,c=[c,1]):p&&(k=!0,c=1),k)e=h,r!==null&&
(h?r.length=h:r=null);else{let H={};return r===null?r=[H]:r.push(H),e++,Te.errors=r,!1}var t=j===e}else var t=!0;if(t){if(i.
resource!==void 0&&s.call(i,"resource")){let j=i.resource,h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Te.errors=
[{}],!1;if(l(j)<0)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let h=i.grant,k=e;if(e===k)if(typeof h=="string"){if(l(h)>2048)return Te.errors=[{}],!1;if(l(h)<0)return Te.
errors=[{}],!1}else return Te.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){
let k=i.tokenId,c=e;if(e===c)if(typeof k=="string"){if(l(k)>2048)return Te.errors=[{}],!1;if(l(k)<0)return Te.errors=[{}],
!1}else return Te.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.expiresAt!==void 0&&s.call(i,"expiresAt")){let c=i.
expiresAt,$=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Te.errors=[{}],!1;if(e===$&&typeof c=="num\
ber"&&isFinite(c)){if(c>253402300799||isNaN(c))return Te.errors=[{}],!1;if(c<0||isNaN(c))return Te.errors=[{}],!1}var t=$===
e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let $=i.bundle,w=e;if(e===w)if($&&typeof $=="object"&&!Array.
isArray($)){let H;if(($.revision===void 0||!s.call($,"revision"))&&(H="revision")||($.seq===void 0||!s.call($,"seq"))&&(H=
"seq")||($.digest===void 0||!s.call($,"digest"))&&(H="digest"))return Te.errors=[{}],!1;{let G=e;for(let K of Object.keys(
$))if(!(K==="revision"||K==="seq"||K==="digest"))return Te.errors=[{}],!1;if(G===e){if($.revision!==void 0&&s.call($,"re\
vision")){let K=$.revision,W=e;if(e===W)if(typeof K=="string"){if(l(K)>73)return Te.errors=[{}],!1;if(l(K)<1)return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;var o=W===e}else var o=!0;if(o){if($.seq!==void 0&&s.call($,"seq")){let W=$.seq,z=e;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Te.errors=[{}],!1;if(e===z&&typeof W=="number"&&isFinite(
W)){if(W>9007199254740991||isNaN(W))return Te.errors=[{}],!1;if(W<0||isNaN(W))return Te.errors=[{}],!1}var o=z===e}else var o=!0;
if(o)if($.digest!==void 0&&s.call($,"digest")){let W=$.digest,z=e;if(e===e)if(typeof W=="string"){if(l(W)>71)return Te.errors=
[{}],!1;if(l(W)<71)return Te.errors=[{}],!1;if(!Qr.test(W))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var o=z===
e}else var o=!0}}}}else return Te.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let w=i.
kid,O=e;if(e===e)if(typeof w=="string"){if(l(w)>128)return Te.errors=[{}],!1;if(l(w)<1)return Te.errors=[{}],!1;if(!jr.test(
w))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=O===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let w=i.sig,O=e;if(e===O)if(typeof w=="string"){if(l(w)>86)return Te.errors=[{}],!1;if(l(w)<86)return Te.errors=[{}],
!1;if(!Kr.test(w))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}}}}}}}else return Te.
errors=[{}],!1;return Te.errors=r,e===0}function cr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
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
[{}],!1;if(!qr.test(y))return cr.errors=[{}],!1}else return cr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,p=e;if(typeof _!="string")return cr.errors=[{}],!1;if(_!=="journal-end")return cr.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let p=i.kid,o=e;if(e===e)if(typeof p==
"string"){if(l(p)>128)return cr.errors=[{}],!1;if(l(p)<1)return cr.errors=[{}],!1;if(!jr.test(p))return cr.errors=[{}],!1}else
return cr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let p=i.sig,o=e;if(e===o)if(typeof p==
"string"){if(l(p)>86)return cr.errors=[{}],!1;if(l(p)<86)return cr.errors=[{}],!1;if(!Kr.test(p))return cr.errors=[{}],!1}else
return cr.errors=[{}],!1;var t=o===e}else var t=!0}}}}}}}}else return cr.errors=[{}],!1;return cr.errors=r,e===0}function pi(i,{
instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-start")be(i,{instancePath:V,parentData:fe,parentDataProperty:ve,
rootData:J})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);else if(t==="statement")xe(i,{instancePath:V,parentData:fe,
parentDataProperty:ve,rootData:J})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);else if(t==="outcome")he(i,{instancePath:V,
parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);else if(t==="red\
ecide")Ue(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Ue.errors:r.concat(Ue.errors),
e=r.length);else if(t==="head")dr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?dr.errors:
r.concat(dr.errors),e=r.length);else if(t==="session-end")Ce(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||
(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);else if(t==="journal-start")ze(i,{instancePath:V,parentData:fe,parentDataProperty:ve,
rootData:J})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);else if(t==="session-opened")sr(i,{instancePath:V,parentData:fe,
parentDataProperty:ve,rootData:J})||(r=r===null?sr.errors:r.concat(sr.errors),e=r.length);else if(t==="session-closed")Ge(
i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);else if(t===
"session-failed")Je(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Je.errors:r.concat(Je.
errors),e=r.length);else if(t==="claim")rr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?
rr.errors:r.concat(rr.errors),e=r.length);else if(t==="refusal")Ke(i,{instancePath:V,parentData:fe,parentDataProperty:ve,
rootData:J})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);else if(t==="exchange")Te(i,{instancePath:V,parentData:fe,
parentDataProperty:ve,rootData:J})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);else if(t==="journal-end")cr(i,
{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?cr.errors:r.concat(cr.errors),e=r.length);else
return pi.errors=[{}],!1;else return pi.errors=[{}],!1}else return pi.errors=[{}],!1;return pi.errors=r,e===0}var Mi=ur,
Ts=new RegExp("^postgres://","u");function ur(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if((i.ready===void 0||!s.call(i,"ready"))&&(g=
"ready")||(i.connections===void 0||!s.call(i,"connections"))&&(g="connections"))return ur.errors=[{}],!1;{let u=e;for(let f of Object.
keys(i))if(!(f==="ready"||f==="connections"))return ur.errors=[{}],!1;if(u===e){if(i.ready!==void 0&&s.call(i,"ready")){
let f=i.ready,y=e;if(typeof f!="boolean")return ur.errors=[{}],!1;if(f!==!0)return ur.errors=[{}],!1;var m=y===e}else var m=!0;
if(m)if(i.connections!==void 0&&s.call(i,"connections")){let f=i.connections,y=e;if(e===y)if(Array.isArray(f)){if(f.length>
1e4)return ur.errors=[{}],!1;{var t=!0;let p=f.length;for(let o=0;o<p;o++){let n=f[o],a=e;if(e===a)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let d;if((n.resource===void 0||!s.call(n,"resource"))&&(d="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(d="grant")||(n.role===void 0||!s.call(n,"role"))&&(d="role")||(n.uri===void 0||!s.call(n,"uri"))&&(d="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(d="ca"))return ur.errors=[{}],!1;{let A=e;for(let N of Object.keys(n))if(!(N==="resou\
rce"||N==="grant"||N==="role"||N==="uri"||N==="ca"))return ur.errors=[{}],!1;if(A===e){if(n.resource!==void 0&&s.call(n,
"resource")){let N=n.resource,F=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return ur.errors=[{}],!1;if(l(N)<1)return ur.
errors=[{}],!1;if(!vr.test(N))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var v=F===e}else var v=!0;if(v){if(n.
grant!==void 0&&s.call(n,"grant")){let F=n.grant,P=e;if(e===e)if(typeof F=="string"){if(l(F)>127)return ur.errors=[{}],!1;
if(l(F)<3)return ur.errors=[{}],!1;if(!fi.test(F))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;var v=P===e}else
var v=!0;if(v){if(n.role!==void 0&&s.call(n,"role")){let P=n.role,x=e;if(e===e)if(typeof P=="string"){if(l(P)>63)return ur.
errors=[{}],!1;if(l(P)<1)return ur.errors=[{}],!1;if(!vr.test(P))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;
var v=x===e}else var v=!0;if(v){if(n.uri!==void 0&&s.call(n,"uri")){let x=n.uri,j=e;if(e===j)if(typeof x=="string"){if(l(
x)>8192)return ur.errors=[{}],!1;if(l(x)<12)return ur.errors=[{}],!1;if(!Ts.test(x))return ur.errors=[{}],!1}else return ur.
errors=[{}],!1;var v=j===e}else var v=!0;if(v)if(n.ca!==void 0&&s.call(n,"ca")){let x=n.ca,j=e;if(e===e)if(typeof x=="st\
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
.yaml, and `signed` is there."};function Xe(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.pull===void 0||!s.call(i,"pull"))&&(v="pull")||(i.
head===void 0||!s.call(i,"head"))&&(v="head")||(i.base===void 0||!s.call(i,"base"))&&(v="base")||(i.mergedSeconds===void 0||
!s.call(i,"mergedSeconds"))&&(v="mergedSeconds")||(i.author===void 0||!s.call(i,"author"))&&(v="author")||(i.approver===
void 0||!s.call(i,"approver"))&&(v="approver")||(i.review===void 0||!s.call(i,"review"))&&(v="review")||(i.approvedSeconds===
void 0||!s.call(i,"approvedSeconds"))&&(v="approvedSeconds")||(i.owner===void 0||!s.call(i,"owner"))&&(v="owner"))return Xe.
errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!s.call(qs.properties,g))return Xe.errors=[{}],!1;if(m===e){if(i.
pull!==void 0&&s.call(i,"pull")){let g=i.pull,u=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Xe.errors=
[{}],!1;if(e===u&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return Xe.errors=[{}],!1;if(g<0||isNaN(
g))return Xe.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let u=i.head,f=e;if(e===
e)if(typeof u=="string"){if(l(u)>64)return Xe.errors=[{}],!1;if(l(u)<40)return Xe.errors=[{}],!1;if(!Jr.test(u))return Xe.
errors=[{}],!1}else return Xe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.base!==void 0&&s.call(i,"base")){let f=i.
base,y=e;if(e===e)if(typeof f=="string"){if(l(f)>64)return Xe.errors=[{}],!1;if(l(f)<40)return Xe.errors=[{}],!1;if(!Jr.
test(f))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.mergedSeconds!==void 0&&
s.call(i,"mergedSeconds")){let y=i.mergedSeconds,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Xe.
errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return Xe.errors=[{}],!1;if(y<0||isNaN(
y))return Xe.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(i.author!==void 0&&s.call(i,"author")){let _=i.author,p=e;
if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Xe.errors=[{}],!1;if(e===p&&typeof _=="number"&&isFinite(
_)){if(_>9007199254740991||isNaN(_))return Xe.errors=[{}],!1;if(_<0||isNaN(_))return Xe.errors=[{}],!1}var t=p===e}else var t=!0;
if(t){if(i.approver!==void 0&&s.call(i,"approver")){let p=i.approver,o=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return Xe.errors=[{}],!1;if(e===o&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Xe.errors=
[{}],!1;if(p<1||isNaN(p))return Xe.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.review!==void 0&&s.call(i,"review")){
let o=i.review,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Xe.errors=[{}],!1;if(e===n&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Xe.errors=[{}],!1;if(o<0||isNaN(o))return Xe.errors=[{}],!1}
var t=n===e}else var t=!0;if(t){if(i.approvedSeconds!==void 0&&s.call(i,"approvedSeconds")){let n=i.approvedSeconds,a=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Xe.errors=[{}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)){if(n>253402300799||isNaN(n))return Xe.errors=[{}],!1;if(n<0||isNaN(n))return Xe.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.owner!==void 0&&s.call(i,"owner")){let a=i.owner,b=e;if(e===b)if(typeof a=="string"){if(l(a)>1024)return Xe.errors=
[{}],!1;if(l(a)<1)return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=b===e}else var t=!0;if(t)if(i.signed!==void 0&&
s.call(i,"signed")){let a=i.signed,b=e;if(e===e)if(typeof a=="string"){if(l(a)>64)return Xe.errors=[{}],!1;if(l(a)<40)return Xe.
errors=[{}],!1;if(!Jr.test(a))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=b===e}else var t=!0}}}}}}}}}}}else
return Xe.errors=[{}],!1;return Xe.errors=r,e===0}function Or(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.status===void 0||!s.call(i,"status"))&&
(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(v="blob")||
(i.proof===void 0||!s.call(i,"proof"))&&(v="proof"))return Or.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g===
"status"||g==="commit"||g==="blob"||g==="proof"))return Or.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"stat\
us")){let g=i.status,u=e;if(typeof g!="string")return Or.errors=[{}],!1;if(g!=="proved")return Or.errors=[{}],!1;var t=u===
e}else var t=!0;if(t){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(
u)>64)return Or.errors=[{}],!1;if(l(u)<40)return Or.errors=[{}],!1;if(!Jr.test(u))return Or.errors=[{}],!1}else return Or.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e;if(e===e)if(typeof f==
"string"){if(l(f)>64)return Or.errors=[{}],!1;if(l(f)<40)return Or.errors=[{}],!1;if(!Jr.test(f))return Or.errors=[{}],!1}else
return Or.errors=[{}],!1;var t=y===e}else var t=!0;if(t)if(i.proof!==void 0&&s.call(i,"proof")){let f=e;Xe(i.proof,{instancePath:V+
"/proof",parentData:i,parentDataProperty:"proof",rootData:J})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var t=f===
e}else var t=!0}}}}}else return Or.errors=[{}],!1;return Or.errors=r,e===0}function Lr(i,{instancePath:V="",parentData:fe,
parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.
status===void 0||!s.call(i,"status"))&&(v="status")||(i.commit===void 0||!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||
!s.call(i,"blob"))&&(v="blob"))return Lr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="status"||g==="com\
mit"||g==="blob"))return Lr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){let g=i.status,u=e;if(typeof g!=
"string")return Lr.errors=[{}],!1;if(g!=="root")return Lr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.commit!==void 0&&
s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Lr.errors=[{}],!1;if(l(u)<40)return Lr.
errors=[{}],!1;if(!Jr.test(u))return Lr.errors=[{}],!1}else return Lr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(i.
blob!==void 0&&s.call(i,"blob")){let u=i.blob,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Lr.errors=[{}],!1;if(l(
u)<40)return Lr.errors=[{}],!1;if(!Jr.test(u))return Lr.errors=[{}],!1}else return Lr.errors=[{}],!1;var t=f===e}else var t=!0}}}}else
return Lr.errors=[{}],!1;return Lr.errors=r,e===0}function Yr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")
Or(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);else if(t===
"root")Lr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Lr.errors:r.concat(Lr.errors),
e=r.length);else return Yr.errors=[{}],!1;else return Yr.errors=[{}],!1}else return Yr.errors=[{}],!1;return Yr.errors=r,
e===0}function Wr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let v;if((i.status===void 0||!s.call(i,"status"))&&(v="status")||(i.commit===void 0||
!s.call(i,"commit"))&&(v="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(v="blob")||(i.of===void 0||!s.call(i,"of"))&&
(v="of"))return Wr.errors=[{}],!1;{let m=e;for(let g of Object.keys(i))if(!(g==="status"||g==="commit"||g==="blob"||g===
"of"))return Wr.errors=[{}],!1;if(m===e){if(i.status!==void 0&&s.call(i,"status")){let g=i.status,u=e;if(typeof g!="stri\
ng")return Wr.errors=[{}],!1;if(g!=="reduced")return Wr.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(i.commit!==void 0&&
s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="string"){if(l(u)>64)return Wr.errors=[{}],!1;if(l(u)<40)return Wr.
errors=[{}],!1;if(!Jr.test(u))return Wr.errors=[{}],!1}else return Wr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.
blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e;if(e===e)if(typeof f=="string"){if(l(f)>64)return Wr.errors=[{}],!1;if(l(
f)<40)return Wr.errors=[{}],!1;if(!Jr.test(f))return Wr.errors=[{}],!1}else return Wr.errors=[{}],!1;var t=y===e}else var t=!0;
if(t)if(i.of!==void 0&&s.call(i,"of")){let f=e;Yr(i.of,{instancePath:V+"/of",parentData:i,parentDataProperty:"of",rootData:J})||
(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var t=f===e}else var t=!0}}}}}else return Wr.errors=[{}],!1;return Wr.
errors=r,e===0}function ei(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t=i.status;if(typeof t=="string")if(t==="proved")Or(i,{instancePath:V,
parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);else if(t==="roo\
t")Lr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.
length);else if(t==="reduced")Wr(i,{instancePath:V,parentData:fe,parentDataProperty:ve,rootData:J})||(r=r===null?Wr.errors:
r.concat(Wr.errors),e=r.length);else return ei.errors=[{}],!1;else return ei.errors=[{}],!1}else return ei.errors=[{}],!1;
return ei.errors=r,e===0}var rt={type:"object",additionalProperties:!1,required:["commit","blob","reason"],properties:{commit:{
$ref:"evidence#/$defs/objectId",description:"The commit that brought it."},blob:{oneOf:[{type:"null"},{$ref:"evidence#/$\
defs/objectId"}],description:"Its content; null where it is a removal."},reason:{type:"string",enum:["not-a-file","no-pu\
ll-request","many-pull-requests","other-branch","not-its-merge","not-in-pull-request","content-differs","base-changed","\
too-large","no-owner","owner-unresolved","author-bot","author-unknown","contributor-unknown","subject-unknown","no-appro\
val","approval-late","changes-requested","approval-dismissed","approval-stale","approval-retargeted","approver-not-owner",
"approver-bot","approver-unknown","approver-author","approver-contributor","approver-subject","no-merge","merge-unsigned",
"base-unclear","commit-unsigned","signer-differs","approval-unsigned","approval-elsewhere"],description:"Why it is not p\
roved."}},description:"A version that does not ship."};function Mr(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,
rootData:J=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.commit===void 0||!s.call(
i,"commit"))&&(m="commit")||(i.blob===void 0||!s.call(i,"blob"))&&(m="blob")||(i.reason===void 0||!s.call(i,"reason"))&&
(m="reason"))return Mr.errors=[{}],!1;{let g=e;for(let u of Object.keys(i))if(!(u==="commit"||u==="blob"||u==="reason"))
return Mr.errors=[{}],!1;if(g===e){if(i.commit!==void 0&&s.call(i,"commit")){let u=i.commit,f=e;if(e===e)if(typeof u=="s\
tring"){if(l(u)>64)return Mr.errors=[{}],!1;if(l(u)<40)return Mr.errors=[{}],!1;if(!Jr.test(u))return Mr.errors=[{}],!1}else
return Mr.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.blob!==void 0&&s.call(i,"blob")){let f=i.blob,y=e,_=e,p=!1,
o=null,n=e;if(f!==null){let d={};r===null?r=[d]:r.push(d),e++}var v=n===e;v&&(p=!0,o=0);let a=e;if(e===e)if(typeof f=="s\
tring"){if(l(f)>64){let d={};r===null?r=[d]:r.push(d),e++}else if(l(f)<40){let d={};r===null?r=[d]:r.push(d),e++}else if(!Jr.
test(f)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===null?r=[d]:r.push(d),e++}var v=a===e;if(v&&p?(p=!1,o=[
o,1]):v&&(p=!0,o=1),p)e=_,r!==null&&(_?r.length=_:r=null);else{let d={};return r===null?r=[d]:r.push(d),e++,Mr.errors=r,
!1}var t=y===e}else var t=!0;if(t)if(i.reason!==void 0&&s.call(i,"reason")){let f=i.reason,y=e;if(typeof f!="string")return Mr.
errors=[{}],!1;if(!(f==="not-a-file"||f==="no-pull-request"||f==="many-pull-requests"||f==="other-branch"||f==="not-its-\
merge"||f==="not-in-pull-request"||f==="content-differs"||f==="base-changed"||f==="too-large"||f==="no-owner"||f==="owne\
r-unresolved"||f==="author-bot"||f==="author-unknown"||f==="contributor-unknown"||f==="subject-unknown"||f==="no-approva\
l"||f==="approval-late"||f==="changes-requested"||f==="approval-dismissed"||f==="approval-stale"||f==="approval-retarget\
ed"||f==="approver-not-owner"||f==="approver-bot"||f==="approver-unknown"||f==="approver-author"||f==="approver-contribu\
tor"||f==="approver-subject"||f==="no-merge"||f==="merge-unsigned"||f==="base-unclear"||f==="commit-unsigned"||f==="sign\
er-differs"||f==="approval-unsigned"||f==="approval-elsewhere"))return Mr.errors=[{}],!1;var t=y===e}else var t=!0}}}}else
return Mr.errors=[{}],!1;return Mr.errors=r,e===0}function He(i,{instancePath:V="",parentData:fe,parentDataProperty:ve,rootData:J=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if((i._type===void 0||!s.call(i,"_type"))&&(p=
"_type")||(i.subject===void 0||!s.call(i,"subject"))&&(p="subject")||(i.predicateType===void 0||!s.call(i,"predicateType"))&&
(p="predicateType")||(i.predicate===void 0||!s.call(i,"predicate"))&&(p="predicate"))return He.errors=[{}],!1;{let o=e;for(let n of Object.
keys(i))if(!(n==="_type"||n==="subject"||n==="predicateType"||n==="predicate"))return He.errors=[{}],!1;if(o===e){if(i._type!==
void 0&&s.call(i,"_type")){let n=i._type,a=e;if(typeof n!="string")return He.errors=[{}],!1;if(n!=="https://in-toto.io/S\
tatement/v1")return He.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let a=i.
subject,b=e;if(e===b)if(Array.isArray(a)){if(a.length>1)return He.errors=[{}],!1;if(a.length<1)return He.errors=[{}],!1;
{var v=!0;let A=a.length;for(let N=0;N<A;N++){let F=a[N],P=e;if(e===P)if(F&&typeof F=="object"&&!Array.isArray(F)){let j;
if((F.digest===void 0||!s.call(F,"digest"))&&(j="digest"))return He.errors=[{}],!1;{let h=e;for(let k of Object.keys(F))
if(k!=="digest")return He.errors=[{}],!1;if(h===e&&F.digest!==void 0&&s.call(F,"digest")){let k=F.digest;if(e===e)if(k&&
typeof k=="object"&&!Array.isArray(k)){let c;if((k.gitCommit===void 0||!s.call(k,"gitCommit"))&&(c="gitCommit"))return He.
errors=[{}],!1;{let $=e;for(let w of Object.keys(k))if(w!=="gitCommit")return He.errors=[{}],!1;if($===e&&k.gitCommit!==
void 0&&s.call(k,"gitCommit")){let w=k.gitCommit;if(e===e)if(typeof w=="string"){if(l(w)>64)return He.errors=[{}],!1;if(l(
w)<40)return He.errors=[{}],!1;if(!Jr.test(w))return He.errors=[{}],!1}else return He.errors=[{}],!1}}}else return He.errors=
[{}],!1}}}else return He.errors=[{}],!1;var v=P===e;if(!v)break}}}else return He.errors=[{}],!1;var t=b===e}else var t=!0;
if(t){if(i.predicateType!==void 0&&s.call(i,"predicateType")){let b=i.predicateType,d=e;if(typeof b!="string")return He.
errors=[{}],!1;if(b!=="urn:writ:evidence:1")return He.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.predicate!==void 0&&
s.call(i,"predicate")){let b=i.predicate,d=e;if(e===d)if(b&&typeof b=="object"&&!Array.isArray(b)){let N;if((b.repository===
void 0||!s.call(b,"repository"))&&(N="repository")||(b.branch===void 0||!s.call(b,"branch"))&&(N="branch")||(b.files===void 0||
!s.call(b,"files"))&&(N="files")||(b.heldBack===void 0||!s.call(b,"heldBack"))&&(N="heldBack")||(b.properties===void 0||
!s.call(b,"properties"))&&(N="properties"))return He.errors=[{}],!1;{let F=e;for(let P of Object.keys(b))if(!(P==="repos\
itory"||P==="branch"||P==="files"||P==="heldBack"||P==="properties"))return He.errors=[{}],!1;if(F===e){if(b.repository!==
void 0&&s.call(b,"repository")){let P=b.repository,x=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return He.
errors=[{}],!1;if(e===x&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||isNaN(P))return He.errors=[{}],!1;if(P<
1||isNaN(P))return He.errors=[{}],!1}var m=x===e}else var m=!0;if(m){if(b.branch!==void 0&&s.call(b,"branch")){let x=b.branch,
j=e;if(e===j)if(typeof x=="string"){if(l(x)>1024)return He.errors=[{}],!1;if(l(x)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var m=j===e}else var m=!0;if(m){if(b.files!==void 0&&s.call(b,"files")){let j=b.files,h=e;if(e===h)if(j&&
typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length>1e6)return He.errors=[{}],!1;for(let c of Object.keys(j)){
let $=e;if(e===$)if(typeof c=="string"){if(l(c)>4096){let w={};r===null?r=[w]:r.push(w),e++}else if(l(c)<1){let w={};r===
null?r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}var g=$===e;if(!g){let w={};return r===null?r=[w]:r.
push(w),e++,He.errors=r,!1}}if(g)for(let c of Object.keys(j)){let $=e;ei(j[c],{instancePath:V+"/predicate/files/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:j,parentDataProperty:c,rootData:J})||(r=r===null?ei.errors:r.concat(ei.errors),
e=r.length);var u=$===e;if(!u)break}}else return He.errors=[{}],!1;var m=h===e}else var m=!0;if(m){if(b.heldBack!==void 0&&
s.call(b,"heldBack")){let h=b.heldBack,k=e;if(e===k)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>
1e6)return He.errors=[{}],!1;for(let $ of Object.keys(h)){let w=e;if(e===w)if(typeof $=="string"){if(l($)>4096){let O={};
r===null?r=[O]:r.push(O),e++}else if(l($)<1){let O={};r===null?r=[O]:r.push(O),e++}}else{let O={};r===null?r=[O]:r.push(
O),e++}var f=w===e;if(!f){let O={};return r===null?r=[O]:r.push(O),e++,He.errors=r,!1}}if(f)for(let $ of Object.keys(h)){
let w=e;Mr(h[$],{instancePath:V+"/predicate/heldBack/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:$,
rootData:J})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var y=w===e;if(!y)break}}else return He.errors=[{}],
!1;var m=k===e}else var m=!0;if(m)if(b.properties!==void 0&&s.call(b,"properties")){let h=b.properties,k=e;if(e===k)if(h&&
typeof h=="object"&&!Array.isArray(h)){let $;if((h.proved===void 0||!s.call(h,"proved"))&&($="proved"))return He.errors=
[{}],!1;{let w=e;for(let O of Object.keys(h))if(O!=="proved")return He.errors=[{}],!1;if(w===e&&h.proved!==void 0&&s.call(
h,"proved")){let O=h.proved;if(e===e)if(Array.isArray(O)){if(O.length>1)return He.errors=[{}],!1;if(O.length<1)return He.
errors=[{}],!1;{var _=!0;let H=O.length;for(let G=0;G<H;G++){let K=O[G],W=e;if(typeof K!="string")return He.errors=[{}],
!1;if(K!=="SLSA_SOURCE_TWO_PARTY_REVIEWED")return He.errors=[{}],!1;var _=W===e;if(!_)break}}}else return He.errors=[{}],
!1}}}else return He.errors=[{}],!1;var m=k===e}else var m=!0}}}}}}else return He.errors=[{}],!1;var t=d===e}else var t=!0}}}}}else
return He.errors=[{}],!1;return He.errors=r,e===0}var Is={writ:ji,people:$i,group:Pi,resource:Li,grant:Fi,mask:qi,guard:Ii,
scenario:Di,proxy:Wi,manifest:Zi,data:Ci,decision:Ki,record:Hi,dev:Mi,evidence:Ui};export{Ci as dataValidator,Ki as decisionValidator,
Mi as devValidator,Ui as evidenceValidator,Fi as grantValidator,Pi as groupValidator,Ii as guardValidator,Zi as manifestValidator,
qi as maskValidator,$i as peopleValidator,Wi as proxyValidator,Hi as recordValidator,Li as resourceValidator,Di as scenarioValidator,
Is as validators,ji as writValidator};
