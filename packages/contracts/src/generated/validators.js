// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var zi=Object.getOwnPropertyNames,Wi=(i,X)=>function(){try{return X||(0,i[zi(i)[0]])((X={exports:{}}).exports,X),X.exports}catch(pe){
throw X=0,pe}},Ri=Wi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(i){"use strict";Object.defineProperty(i,"__\
esModule",{value:!0});function X(pe){let ye=pe.length,Y=0,r=0,e;for(;r<ye;)Y++,e=pe.charCodeAt(r++),e>=55296&&e<=56319&&
r<ye&&(e=pe.charCodeAt(r),(e&64512)===56320&&r++);return Y}i.default=X,X.code='require("ajv/dist/runtime/ucs2length").de\
fault'}}),yi=Ee,s=Object.prototype.hasOwnProperty,l=Ri().default,fr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),Kr=new RegExp(
"^[1-9][0-9]{0,5}(s|m|h|d)$","u"),wr=new RegExp("^[A-Za-z0-9_.:-]+$","u"),mi=new RegExp("^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-\
9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$","u");function Sr(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(Array.isArray(i)){if(i.length>50)return Sr.
errors=[{}],!1;if(i.length<1)return Sr.errors=[{}],!1;{var t=!0;let u=i.length;for(let m=0;m<u;m++){let b=i[m],d=e;if(typeof b!=
"string")return Sr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Sr.errors=[{}],!1;if(l(b)<2)return Sr.
errors=[{}],!1;if(!mi.test(b))return Sr.errors=[{}],!1}else return Sr.errors=[{}],!1;var t=d===e;if(!t)break}if(t){let m=i.
length,b;if(m>1){let d={};for(;m--;){let c=i[m];if(typeof c=="string"){if(typeof d[c]=="number")return b=d[c],Sr.errors=
[{}],!1;d[c]=m}}}}}}else return Sr.errors=[{}],!1;return Sr.errors=r,e===0}var Si=new RegExp("^https://[^\\s/?#@]+(/[^\\s?\
#]*)?$","u");function Br(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,u=!1,
m=null,b=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if((i.trial===void 0||!s.call(i,"trial"))&&(_="tr\
ial")){let v={};r===null?r=[v]:r.push(v),e++}else{let v=e;for(let n of Object.keys(i))if(n!=="trial"){let o={};r===null?
r=[o]:r.push(o),e++;break}if(v===e&&i.trial!==void 0&&s.call(i,"trial")){let n=i.trial;if(typeof n!="boolean"){let o={};
r===null?r=[o]:r.push(o),e++}if(n!==!0){let o={};r===null?r=[o]:r.push(o),e++}}}}else{let _={};r===null?r=[_]:r.push(_),
e++}var y=b===e;y&&(u=!0,m=0);let d=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if((i.url===void 0||!s.
call(i,"url"))&&(_="url")||(i.audience===void 0||!s.call(i,"audience"))&&(_="audience")){let v={};r===null?r=[v]:r.push(
v),e++}else{let v=e;for(let n of Object.keys(i))if(!(n==="url"||n==="audience"||n==="user"||n==="groups"||n==="workloads"||
n==="client")){let o={};r===null?r=[o]:r.push(o),e++;break}if(v===e){if(i.url!==void 0&&s.call(i,"url")){let n=i.url,o=e;
if(e===o)if(typeof n=="string"){if(l(n)>512){let k={};r===null?r=[k]:r.push(k),e++}else if(l(n)<9){let k={};r===null?r=[
k]:r.push(k),e++}else if(!Si.test(n)){let k={};r===null?r=[k]:r.push(k),e++}}else{let k={};r===null?r=[k]:r.push(k),e++}
var c=o===e}else var c=!0;if(c){if(i.audience!==void 0&&s.call(i,"audience")){let o=i.audience,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>256){let p={};r===null?r=[p]:r.push(p),e++}else if(l(o)<1){let p={};r===null?r=[p]:r.push(p),e++}}else{
let p={};r===null?r=[p]:r.push(p),e++}var c=a===e}else var c=!0;if(c){if(i.user!==void 0&&s.call(i,"user")){let a=i.user,
k=e;if(e===k)if(typeof a=="string"){if(l(a)>128){let w={};r===null?r=[w]:r.push(w),e++}else if(l(a)<1){let w={};r===null?
r=[w]:r.push(w),e++}}else{let w={};r===null?r=[w]:r.push(w),e++}var c=k===e}else var c=!0;if(c){if(i.groups!==void 0&&s.
call(i,"groups")){let k=i.groups,p=e;if(e===p)if(typeof k=="string"){if(l(k)>128){let N={};r===null?r=[N]:r.push(N),e++}else if(l(
k)<1){let N={};r===null?r=[N]:r.push(N),e++}}else{let N={};r===null?r=[N]:r.push(N),e++}var c=p===e}else var c=!0;if(c){
if(i.workloads!==void 0&&s.call(i,"workloads")){let p=e;if(typeof i.workloads!="boolean"){let N={};r===null?r=[N]:r.push(
N),e++}var c=p===e}else var c=!0;if(c)if(i.client!==void 0&&s.call(i,"client")){let p=i.client,w=e;if(e===w)if(typeof p==
"string"){if(l(p)>256){let T={};r===null?r=[T]:r.push(T),e++}else if(l(p)<1){let T={};r===null?r=[T]:r.push(T),e++}}else{
let T={};r===null?r=[T]:r.push(T),e++}var c=w===e}else var c=!0}}}}}}}else{let _={};r===null?r=[_]:r.push(_),e++}var y=d===
e;if(y&&u?(u=!1,m=[m,1]):y&&(u=!0,m=1),u)e=t,r!==null&&(t?r.length=t:r=null);else{let _={};return r===null?r=[_]:r.push(
_),e++,Br.errors=r,!1}return Br.errors=r,e===0}var hi=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\\
[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),
Zi=new RegExp("^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function gr(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let b;if((i.addresses===void 0||!s.call(i,"addresses"))&&(b="addresses")||(i.secrets===void 0||!s.call(
i,"secrets"))&&(b="secrets"))return gr.errors=[{}],!1;{let d=e;for(let c of Object.keys(i))if(!(c==="addresses"||c==="se\
crets"))return gr.errors=[{}],!1;if(d===e){if(i.addresses!==void 0&&s.call(i,"addresses")){let c=i.addresses,y=e;if(e===
y)if(Array.isArray(c)){if(c.length>50)return gr.errors=[{}],!1;if(c.length<1)return gr.errors=[{}],!1;{var t=!0;let v=c.
length;for(let n=0;n<v;n++){let o=c[n],a=e;if(typeof o!="string")return gr.errors=[{}],!1;if(e===e)if(typeof o=="string"){
if(l(o)>259)return gr.errors=[{}],!1;if(l(o)<3)return gr.errors=[{}],!1;if(!hi.test(o))return gr.errors=[{}],!1}else return gr.
errors=[{}],!1;var t=a===e;if(!t)break}if(t){let n=c.length,o;if(n>1){let a={};for(;n--;){let k=c[n];if(typeof k=="strin\
g"){if(typeof a[k]=="number")return o=a[k],gr.errors=[{}],!1;a[k]=n}}}}}}else return gr.errors=[{}],!1;var m=y===e}else var m=!0;
if(m)if(i.secrets!==void 0&&s.call(i,"secrets")){let c=i.secrets,y=e;if(e===y)if(Array.isArray(c)){if(c.length>100)return gr.
errors=[{}],!1;if(c.length<1)return gr.errors=[{}],!1;{var u=!0;let v=c.length;for(let n=0;n<v;n++){let o=c[n],a=e;if(e===
a)if(typeof o=="string"){if(l(o)>512)return gr.errors=[{}],!1;if(l(o)<5)return gr.errors=[{}],!1;if(!Zi.test(o))return gr.
errors=[{}],!1}else return gr.errors=[{}],!1;var u=a===e;if(!u)break}if(u){let n=c.length,o;if(n>1){let a={};for(;n--;){
let k=c[n];if(typeof k=="string"){if(typeof a[k]=="number")return o=a[k],gr.errors=[{}],!1;a[k]=n}}}}}}else return gr.errors=
[{}],!1;var m=y===e}else var m=!0}}}else return gr.errors=[{}],!1;return gr.errors=r,e===0}var ti={description:"A public\
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
rivate key, and only the public key belongs here.'}}]},Zr=new RegExp("^[A-Za-z0-9_-]+$","u");function Ne(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d=i.kty;if(typeof d=="string")if(d==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===
void 0||!s.call(i,"kty"))&&(c="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c=
"x")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return Ne.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(ti.oneOf[0].properties,_))return Ne.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,v=e;if(typeof _!="string")return Ne.errors=[{}],!1;if(_!=="OKP")return Ne.errors=[{}],!1;var t=v===e}else var t=!0;if(t){
if(i.crv!==void 0&&s.call(i,"crv")){let v=i.crv,n=e;if(typeof v!="string")return Ne.errors=[{}],!1;if(v!=="Ed25519")return Ne.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return Ne.errors=[{}],!1;if(l(n)<43)return Ne.errors=[{}],!1;if(!Zr.test(n))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o==
"string"){if(l(o)>128)return Ne.errors=[{}],!1;if(l(o)<1)return Ne.errors=[{}],!1;if(!wr.test(o))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,k=e;if(e===k)if(typeof a==
"string"){if(l(a)>16)return Ne.errors=[{}],!1;if(l(a)<1)return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var t=k===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let k=i.use,p=e;if(typeof k!="string")return Ne.errors=[{}],!1;
if(k!=="sig")return Ne.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let p=i.
key_ops,w=e;if(e===w)if(Array.isArray(p)){if(p.length>1)return Ne.errors=[{}],!1;if(p.length<1)return Ne.errors=[{}],!1;
{var u=!0;let T=p.length;for(let O=0;O<T;O++){let A=p[O],j=e;if(typeof A!="string")return Ne.errors=[{}],!1;if(A!=="veri\
fy")return Ne.errors=[{}],!1;var u=j===e;if(!u)break}if(u){let O=p.length,A;if(O>1){let j={};for(;O--;){let h=p[O];if(typeof h==
"string"){if(typeof j[h]=="number")return A=j[h],Ne.errors=[{}],!1;j[h]=O}}}}}}else return Ne.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(i.ext!==void 0&&s.call(i,"ext")){let w=e;if(typeof i.ext!="boolean")return Ne.errors=[{}],!1;var t=w===
e}else var t=!0;if(t)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let w=i.writ_use,N=e;if(typeof w!="string")return Ne.
errors=[{}],!1;if(!(w==="bundle"||w==="token"||w==="record"))return Ne.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else
return Ne.errors=[{}],!1}else if(d==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||
!s.call(i,"kty"))&&(c="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.
y===void 0||!s.call(i,"y"))&&(c="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return Ne.errors=[{}],
!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(ti.oneOf[1].properties,_))return Ne.errors=[{}],!1;if(y===e){if(i.kty!==
void 0&&s.call(i,"kty")){let _=i.kty,v=e;if(typeof _!="string")return Ne.errors=[{}],!1;if(_!=="EC")return Ne.errors=[{}],
!1;var m=v===e}else var m=!0;if(m){if(i.crv!==void 0&&s.call(i,"crv")){let v=i.crv,n=e;if(typeof v!="string")return Ne.errors=
[{}],!1;if(v!=="P-256")return Ne.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let n=i.
x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return Ne.errors=[{}],!1;if(l(n)<43)return Ne.errors=[{}],!1;if(!Zr.test(
n))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){
let o=i.y,a=e;if(e===a)if(typeof o=="string"){if(l(o)>43)return Ne.errors=[{}],!1;if(l(o)<43)return Ne.errors=[{}],!1;if(!Zr.
test(o))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(
i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ne.errors=[{}],!1;if(l(a)<1)return Ne.errors=
[{}],!1;if(!wr.test(a))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var m=k===e}else var m=!0;if(m){if(i.alg!==
void 0&&s.call(i,"alg")){let k=i.alg,p=e;if(e===p)if(typeof k=="string"){if(l(k)>16)return Ne.errors=[{}],!1;if(l(k)<1)return Ne.
errors=[{}],!1}else return Ne.errors=[{}],!1;var m=p===e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let p=i.
use,w=e;if(typeof p!="string")return Ne.errors=[{}],!1;if(p!=="sig")return Ne.errors=[{}],!1;var m=w===e}else var m=!0;if(m){
if(i.key_ops!==void 0&&s.call(i,"key_ops")){let w=i.key_ops,N=e;if(e===N)if(Array.isArray(w)){if(w.length>1)return Ne.errors=
[{}],!1;if(w.length<1)return Ne.errors=[{}],!1;{var b=!0;let O=w.length;for(let A=0;A<O;A++){let j=w[A],h=e;if(typeof j!=
"string")return Ne.errors=[{}],!1;if(j!=="verify")return Ne.errors=[{}],!1;var b=h===e;if(!b)break}if(b){let A=w.length,
j;if(A>1){let h={};for(;A--;){let g=w[A];if(typeof g=="string"){if(typeof h[g]=="number")return j=h[g],Ne.errors=[{}],!1;
h[g]=A}}}}}}else return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.
ext!="boolean")return Ne.errors=[{}],!1;var m=N===e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.
writ_use,T=e;if(typeof N!="string")return Ne.errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return Ne.errors=
[{}],!1;var m=T===e}else var m=!0}}}}}}}}}}}else return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;else return Ne.errors=
[{}],!1}else return Ne.errors=[{}],!1;return Ne.errors=r,e===0}function Ee(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,
rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if((i.writ===void 0||!s.call(
i,"writ"))&&(v="writ")||(i.name===void 0||!s.call(i,"name"))&&(v="name")||(i.security===void 0||!s.call(i,"security"))&&
(v="security")||(i.issuers===void 0||!s.call(i,"issuers"))&&(v="issuers")||(i.limits===void 0||!s.call(i,"limits"))&&(v=
"limits")||(i.resources===void 0||!s.call(i,"resources"))&&(v="resources"))return Ee.errors=[{}],!1;{let n=e;for(let o of Object.
keys(i))if(!(o==="writ"||o==="name"||o==="security"||o==="issuers"||o==="limits"||o==="bundle"||o==="resources"||o==="pr\
oxies"))return Ee.errors=[{}],!1;if(n===e){if(i.writ!==void 0&&s.call(i,"writ")){let o=i.writ,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return Ee.errors=[{}],!1;if(o!==1)return Ee.errors=[{}],!1;var t=a===e}else var t=!0;if(t){
if(i.name!==void 0&&s.call(i,"name")){let a=i.name,k=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Ee.errors=[{}],
!1;if(l(a)<1)return Ee.errors=[{}],!1;if(!fr.test(a))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(i.security!==void 0&&s.call(i,"security")){let k=e;Sr(i.security,{instancePath:X+"/security",parentData:i,
parentDataProperty:"security",rootData:Y})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var t=k===e}else var t=!0;
if(t){if(i.issuers!==void 0&&s.call(i,"issuers")){let p=i.issuers,w=e;if(e===w)if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length>20)return Ee.errors=[{}],!1;if(Object.keys(p).length<1)return Ee.errors=[{}],!1;for(let T of Object.
keys(p)){let O=e;if(e===e)if(typeof T=="string"){if(l(T)>63){let A={};r===null?r=[A]:r.push(A),e++}else if(l(T)<1){let A={};
r===null?r=[A]:r.push(A),e++}else if(!fr.test(T)){let A={};r===null?r=[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.
push(A),e++}var u=O===e;if(!u){let A={};return r===null?r=[A]:r.push(A),e++,Ee.errors=r,!1}}if(u)for(let T of Object.keys(
p)){let O=e;Br(p[T],{instancePath:X+"/issuers/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:T,
rootData:Y})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var m=O===e;if(!m)break}}else return Ee.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let w=i.limits,N=e;if(e===N)if(w&&typeof w==
"object"&&!Array.isArray(w)){let O;if((w.grant===void 0||!s.call(w,"grant"))&&(O="grant")||(w.session===void 0||!s.call(
w,"session"))&&(O="session"))return Ee.errors=[{}],!1;{let A=e;for(let j of Object.keys(w))if(!(j==="grant"||j==="sessio\
n"||j==="groupsFresh"))return Ee.errors=[{}],!1;if(A===e){if(w.grant!==void 0&&s.call(w,"grant")){let j=w.grant,h=e;if(e===
e)if(typeof j=="string"){if(l(j)>7)return Ee.errors=[{}],!1;if(l(j)<2)return Ee.errors=[{}],!1;if(!Kr.test(j))return Ee.
errors=[{}],!1}else return Ee.errors=[{}],!1;var b=h===e}else var b=!0;if(b){if(w.session!==void 0&&s.call(w,"session")){
let h=w.session,g=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],!1;if(l(h)<2)return Ee.errors=[{}],!1;
if(!Kr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var b=g===e}else var b=!0;if(b)if(w.groupsFresh!==
void 0&&s.call(w,"groupsFresh")){let h=w.groupsFresh,g=e;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],
!1;if(l(h)<2)return Ee.errors=[{}],!1;if(!Kr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var b=g===e}else
var b=!0}}}}else return Ee.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let N=i.
bundle,T=e;if(e===T)if(N&&typeof N=="object"&&!Array.isArray(N)){let A;if((N.life===void 0||!s.call(N,"life"))&&(A="life"))
return Ee.errors=[{}],!1;{let j=e;for(let h of Object.keys(N))if(h!=="life")return Ee.errors=[{}],!1;if(j===e&&N.life!==
void 0&&s.call(N,"life")){let h=N.life;if(e===e)if(typeof h=="string"){if(l(h)>7)return Ee.errors=[{}],!1;if(l(h)<2)return Ee.
errors=[{}],!1;if(!Kr.test(h))return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1}}}else return Ee.errors=[{}],!1;var t=T===
e}else var t=!0;if(t){if(i.resources!==void 0&&s.call(i,"resources")){let T=i.resources,O=e;if(e===O)if(T&&typeof T=="ob\
ject"&&!Array.isArray(T)){if(Object.keys(T).length>1e4)return Ee.errors=[{}],!1;for(let j of Object.keys(T)){let h=e;if(e===
e)if(typeof j=="string"){if(l(j)>63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(j)<1){let g={};r===null?r=[g]:r.push(
g),e++}else if(!fr.test(j)){let g={};r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}var d=h===
e;if(!d){let g={};return r===null?r=[g]:r.push(g),e++,Ee.errors=r,!1}}if(d)for(let j of Object.keys(T)){let h=e;gr(T[j],
{instancePath:X+"/resources/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:T,parentDataProperty:j,rootData:Y})||(r=
r===null?gr.errors:r.concat(gr.errors),e=r.length);var c=h===e;if(!c)break}}else return Ee.errors=[{}],!1;var t=O===e}else
var t=!0;if(t)if(i.proxies!==void 0&&s.call(i,"proxies")){let T=i.proxies,O=e;if(e===O)if(T&&typeof T=="object"&&!Array.
isArray(T)){let j;if((T.keys===void 0||!s.call(T,"keys"))&&(j="keys"))return Ee.errors=[{}],!1;{let h=e;for(let g of Object.
keys(T))if(g!=="keys")return Ee.errors=[{}],!1;if(h===e&&T.keys!==void 0&&s.call(T,"keys")){let g=T.keys;if(e===e)if(Array.
isArray(g)){if(g.length>100)return Ee.errors=[{}],!1;if(g.length<1)return Ee.errors=[{}],!1;{var y=!0;let f=g.length;for(let $=0;$<
f;$++){let x=g[$],L=e;if(e===L)if(x&&typeof x=="object"&&!Array.isArray(x)){let G;if((x.kid===void 0||!s.call(x,"kid"))&&
(G="kid")||(x.jwk===void 0||!s.call(x,"jwk"))&&(G="jwk"))return Ee.errors=[{}],!1;{let K=e;for(let z of Object.keys(x))if(!(z===
"kid"||z==="jwk"))return Ee.errors=[{}],!1;if(K===e){if(x.kid!==void 0&&s.call(x,"kid")){let z=x.kid,W=e;if(e===e)if(typeof z==
"string"){if(l(z)>128)return Ee.errors=[{}],!1;if(l(z)<1)return Ee.errors=[{}],!1;if(!wr.test(z))return Ee.errors=[{}],!1}else
return Ee.errors=[{}],!1;var _=W===e}else var _=!0;if(_)if(x.jwk!==void 0&&s.call(x,"jwk")){let z=e;Ne(x.jwk,{instancePath:X+
"/proxies/keys/"+$+"/jwk",parentData:x,parentDataProperty:"jwk",rootData:Y})||(r=r===null?Ne.errors:r.concat(Ne.errors),
e=r.length);var _=z===e}else var _=!0}}}else return Ee.errors=[{}],!1;var y=L===e;if(!y)break}}}else return Ee.errors=[{}],
!1}}}else return Ee.errors=[{}],!1;var t=O===e}else var t=!0}}}}}}}}}else return Ee.errors=[{}],!1;return Ee.errors=r,e===
0}var gi=Gr,Vr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$","u"),Ci=new RegExp("^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2\
-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
"u");function hr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer")||(i.subject===void 0||
!s.call(i,"subject"))&&(m="subject"))return hr.errors=[{}],!1;{let b=e;for(let d of Object.keys(i))if(!(d==="issuer"||d===
"subject"||d==="github"||d==="keys"))return hr.errors=[{}],!1;if(b===e){if(i.issuer!==void 0&&s.call(i,"issuer")){let d=i.
issuer,c=e;if(e===e)if(typeof d=="string"){if(l(d)>63)return hr.errors=[{}],!1;if(l(d)<1)return hr.errors=[{}],!1;if(!fr.
test(d))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.subject!==void 0&&s.
call(i,"subject")){let c=i.subject,y=e;if(e===y)if(typeof c=="string"){if(l(c)>255)return hr.errors=[{}],!1;if(l(c)<1)return hr.
errors=[{}],!1}else return hr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.github!==void 0&&s.call(i,"github")){let y=i.
github,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return hr.errors=[{}],!1;if(e===_&&typeof y=="number"&&
isFinite(y)){if(y>9007199254740991||isNaN(y))return hr.errors=[{}],!1;if(y<1||isNaN(y))return hr.errors=[{}],!1}var t=_===
e}else var t=!0;if(t)if(i.keys!==void 0&&s.call(i,"keys")){let y=i.keys,_=e;if(e===_)if(Array.isArray(y)){if(y.length>10)
return hr.errors=[{}],!1;if(y.length<1)return hr.errors=[{}],!1;{var u=!0;let n=y.length;for(let o=0;o<n;o++){let a=y[o],
k=e;if(typeof a!="string")return hr.errors=[{}],!1;if(e===e)if(typeof a=="string"){if(l(a)>3e3)return hr.errors=[{}],!1;
if(l(a)<68)return hr.errors=[{}],!1;if(!Ci.test(a))return hr.errors=[{}],!1}else return hr.errors=[{}],!1;var u=k===e;if(!u)
break}if(u){let o=y.length,a;if(o>1){let k={};for(;o--;){let p=y[o];if(typeof p=="string"){if(typeof k[p]=="number")return a=
k[p],hr.errors=[{}],!1;k[p]=o}}}}}}else return hr.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else return hr.errors=[{}],
!1;return hr.errors=r,e===0}function Gr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1e5)return Gr.errors=[{}],!1;for(let m of Object.
keys(i)){let b=e;if(e===e)if(typeof m=="string"){if(l(m)>254){let d={};r===null?r=[d]:r.push(d),e++}else if(l(m)<1){let d={};
r===null?r=[d]:r.push(d),e++}else if(!Vr.test(m)){let d={};r===null?r=[d]:r.push(d),e++}}else{let d={};r===null?r=[d]:r.
push(d),e++}var t=b===e;if(!t){let d={};return r===null?r=[d]:r.push(d),e++,Gr.errors=r,!1}}if(t)for(let m of Object.keys(
i)){let b=e;hr(i[m],{instancePath:X+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:Y})||
(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var u=b===e;if(!u)break}}else return Gr.errors=[{}],!1;return Gr.errors=
r,e===0}var bi=fi,ki=new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function jr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,
rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.members===void 0||!s.
call(i,"members"))&&(m="members"))return jr.errors=[{}],!1;{let b=e;for(let d of Object.keys(i))if(!(d==="members"||d===
"github"))return jr.errors=[{}],!1;if(b===e){if(i.members!==void 0&&s.call(i,"members")){let d=i.members,c=e;if(e===c)if(Array.
isArray(d)){if(d.length>1e4)return jr.errors=[{}],!1;if(d.length<0)return jr.errors=[{}],!1;{var t=!0;let _=d.length;for(let v=0;v<
_;v++){let n=d[v],o=e;if(typeof n!="string")return jr.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(l(n)>254)return jr.
errors=[{}],!1;if(l(n)<1)return jr.errors=[{}],!1;if(!Vr.test(n))return jr.errors=[{}],!1}else return jr.errors=[{}],!1;
var t=o===e;if(!t)break}if(t){let v=d.length,n;if(v>1){let o={};for(;v--;){let a=d[v];if(typeof a=="string"){if(typeof o[a]==
"number")return n=o[a],jr.errors=[{}],!1;o[a]=v}}}}}}else return jr.errors=[{}],!1;var u=c===e}else var u=!0;if(u)if(i.github!==
void 0&&s.call(i,"github")){let d=i.github,c=e;if(e===c)if(typeof d=="string"){if(l(d)>141)return jr.errors=[{}],!1;if(l(
d)<3)return jr.errors=[{}],!1;if(!ki.test(d))return jr.errors=[{}],!1}else return jr.errors=[{}],!1;var u=c===e}else var u=!0}}}else
return jr.errors=[{}],!1;return jr.errors=r,e===0}function br(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.from===void 0||!s.call(i,"from"))&&(m="\
from"))return br.errors=[{}],!1;{let b=e;for(let d of Object.keys(i))if(!(d==="from"||d==="github"))return br.errors=[{}],
!1;if(b===e){if(i.from!==void 0&&s.call(i,"from")){let d=i.from,c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d)){
let _;if((d.issuer===void 0||!s.call(d,"issuer"))&&(_="issuer")||(d.claim===void 0||!s.call(d,"claim"))&&(_="claim")||(d.
value===void 0||!s.call(d,"value"))&&(_="value"))return br.errors=[{}],!1;{let v=e;for(let n of Object.keys(d))if(!(n===
"issuer"||n==="claim"||n==="value"))return br.errors=[{}],!1;if(v===e){if(d.issuer!==void 0&&s.call(d,"issuer")){let n=d.
issuer,o=e;if(e===e)if(typeof n=="string"){if(l(n)>63)return br.errors=[{}],!1;if(l(n)<1)return br.errors=[{}],!1;if(!fr.
test(n))return br.errors=[{}],!1}else return br.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(d.claim!==void 0&&s.call(
d,"claim")){let o=d.claim,a=e;if(e===a)if(typeof o=="string"){if(l(o)>128)return br.errors=[{}],!1;if(l(o)<1)return br.errors=
[{}],!1}else return br.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(d.value!==void 0&&s.call(d,"value")){let o=d.value,
a=e;if(e===a)if(typeof o=="string"){if(l(o)>256)return br.errors=[{}],!1;if(l(o)<1)return br.errors=[{}],!1}else return br.
errors=[{}],!1;var t=a===e}else var t=!0}}}}else return br.errors=[{}],!1;var u=c===e}else var u=!0;if(u)if(i.github!==void 0&&
s.call(i,"github")){let d=i.github,c=e;if(e===c)if(typeof d=="string"){if(l(d)>141)return br.errors=[{}],!1;if(l(d)<3)return br.
errors=[{}],!1;if(!ki.test(d))return br.errors=[{}],!1}else return br.errors=[{}],!1;var u=c===e}else var u=!0}}}else return br.
errors=[{}],!1;return br.errors=r,e===0}function fi(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0,t=e,u=!1,m=null,b=e;jr(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?jr.
errors:r.concat(jr.errors),e=r.length);var c=b===e;c&&(u=!0,m=0);let d=e;br(i,{instancePath:X,parentData:pe,parentDataProperty:ye,
rootData:Y})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);var c=d===e;if(c&&u?(u=!1,m=[m,1]):c&&(u=!0,m=1),u)e=
t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,fi.errors=r,!1}return fi.errors=r,e===
0}var _i=Qr,js={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},xs={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},cr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),Ki=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function Cr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(Array.
isArray(i)){if(i.length>50)return Cr.errors=[{}],!1;if(i.length<1)return Cr.errors=[{}],!1;{var t=!0;let u=i.length;for(let m=0;m<
u;m++){let b=i[m],d=e;if(typeof b!="string")return Cr.errors=[{}],!1;if(e===e)if(typeof b=="string"){if(l(b)>254)return Cr.
errors=[{}],!1;if(l(b)<2)return Cr.errors=[{}],!1;if(!mi.test(b))return Cr.errors=[{}],!1}else return Cr.errors=[{}],!1;
var t=d===e;if(!t)break}if(t){let m=i.length,b;if(m>1){let d={};for(;m--;){let c=i[m];if(typeof c=="string"){if(typeof d[c]==
"number")return b=d[c],Cr.errors=[{}],!1;d[c]=m}}}}}}else return Cr.errors=[{}],!1;return Cr.errors=r,e===0}var Ns={type:"\
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
: { user: \u2026, password: { vault: PATH#KEY } }."}},li=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\\
u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),ui=new RegExp('^(?:\
[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""\
){1,63}")$',"u"),Hi=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Ur=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\\
u0000-\\u001f\\u007f]+$","u"),ni=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function Jr(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.
keys(i))if(v!=="vault"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let v=i.
vault;if(e===e)if(typeof v=="string"){if(l(v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?
r=[n]:r.push(n),e++}else if(!Ur.test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var c=b===e;c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(
i)){let y;if((i.aws===void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.
keys(i))if(v!=="aws"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let v=i.aws;
if(e===e)if(typeof v=="string"){if(l(v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?r=[
n]:r.push(n),e++}else if(!Ur.test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{
let y={};r===null?r=[y]:r.push(y),e++}var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);let y=e;if(e===y)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if((i.file===void 0||!s.call(i,"file"))&&(v="file")){let n={};r===null?r=[n]:r.push(n),
e++}else{let n=e;for(let o of Object.keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==
void 0&&s.call(i,"file")){let o=i.file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(
o)<1){let a={};r===null?r=[a]:r.push(a),e++}else if(!cr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===
null?r=[a]:r.push(a),e++}}}}else{let v={};r===null?r=[v]:r.push(v),e++}var c=y===e;if(c&&u)u=!1,m=[m,2];else{c&&(u=!0,m=
2);let v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){
let a={};r===null?r=[a]:r.push(a),e++}else{let a=e;for(let k of Object.keys(i))if(k!=="env"){let p={};r===null?r=[p]:r.push(
p),e++;break}if(a===e&&i.env!==void 0&&s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let p={};
r===null?r=[p]:r.push(p),e++}else if(l(k)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!ni.test(k)){let p={};r===null?
r=[p]:r.push(p),e++}}else{let p={};r===null?r=[p]:r.push(p),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var c=v===
e;c&&u?(u=!1,m=[m,3]):c&&(u=!0,m=3)}}if(u)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,Jr.errors=r,!1}return Jr.errors=r,e===0}function nr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.allow===void 0||!s.call(i,"allow"))&&(y=
"allow")||(i.login===void 0||!s.call(i,"login"))&&(y="login"))return nr.errors=[{}],!1;{let _=e;for(let v of Object.keys(
i))if(!(v==="allow"||v==="tables"||v==="functions"||v==="login"))return nr.errors=[{}],!1;if(_===e){if(i.allow!==void 0&&
s.call(i,"allow")){let v=i.allow,n=e;if(e===n)if(Array.isArray(v)){if(v.length>16)return nr.errors=[{}],!1;if(v.length<1)
return nr.errors=[{}],!1;{var t=!0;let a=v.length;for(let k=0;k<a;k++){let p=v[k],w=e;if(typeof p!="string")return nr.errors=
[{}],!1;if(!(p==="all"||p==="select"||p==="insert"||p==="update"||p==="delete"||p==="merge"||p==="truncate"||p==="ddl"||
p==="call"||p==="do"||p==="lock"||p==="notify"||p==="maintenance"||p==="set"||p==="other"))return nr.errors=[{}],!1;var t=w===
e;if(!t)break}if(t){let k=v.length,p;if(k>1){let w={};for(;k--;){let N=v[k];if(typeof N=="string"){if(typeof w[N]=="numb\
er")return p=w[N],nr.errors=[{}],!1;w[N]=k}}}}}}else return nr.errors=[{}],!1;var u=n===e}else var u=!0;if(u){if(i.tables!==
void 0&&s.call(i,"tables")){let n=i.tables,o=e;if(e===o)if(Array.isArray(n)){if(n.length>1e3)return nr.errors=[{}],!1;if(n.
length<1)return nr.errors=[{}],!1;{var m=!0;let k=n.length;for(let p=0;p<k;p++){let w=n[p],N=e;if(typeof w!="string")return nr.
errors=[{}],!1;if(e===e)if(typeof w=="string"){if(l(w)>261)return nr.errors=[{}],!1;if(l(w)<3)return nr.errors=[{}],!1;if(!li.
test(w))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var m=N===e;if(!m)break}if(m){let p=n.length,w;if(p>1){let N={};
for(;p--;){let T=n[p];if(typeof T=="string"){if(typeof N[T]=="number")return w=N[T],nr.errors=[{}],!1;N[T]=p}}}}}}else return nr.
errors=[{}],!1;var u=o===e}else var u=!0;if(u){if(i.functions!==void 0&&s.call(i,"functions")){let o=i.functions,a=e;if(e===
a)if(Array.isArray(o)){if(o.length>1e3)return nr.errors=[{}],!1;if(o.length<1)return nr.errors=[{}],!1;{var b=!0;let p=o.
length;for(let w=0;w<p;w++){let N=o[w],T=e;if(typeof N!="string")return nr.errors=[{}],!1;if(e===e)if(typeof N=="string"){
if(l(N)>261)return nr.errors=[{}],!1;if(l(N)<3)return nr.errors=[{}],!1;if(!ui.test(N))return nr.errors=[{}],!1}else return nr.
errors=[{}],!1;var b=T===e;if(!b)break}if(b){let w=o.length,N;if(w>1){let T={};for(;w--;){let O=o[w];if(typeof O=="strin\
g"){if(typeof T[O]=="number")return N=T[O],nr.errors=[{}],!1;T[O]=w}}}}}}else return nr.errors=[{}],!1;var u=a===e}else var u=!0;
if(u)if(i.login!==void 0&&s.call(i,"login")){let o=i.login,a=e,k=e,p=!1,w=null,N=e;if(e===N)if(o&&typeof o=="object"&&!Array.
isArray(o)){let A;if((o.user===void 0||!s.call(o,"user"))&&(A="user")||(o.password===void 0||!s.call(o,"password"))&&(A=
"password")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(!(h==="user"||h==="passwo\
rd")){let g={};r===null?r=[g]:r.push(g),e++;break}if(j===e){if(o.user!==void 0&&s.call(o,"user")){let h=o.user,g=e;if(e===
e)if(typeof h=="string"){if(l(h)>63){let $={};r===null?r=[$]:r.push($),e++}else if(l(h)<1){let $={};r===null?r=[$]:r.push(
$),e++}else if(!cr.test(h)){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.push($),e++}var d=g===
e}else var d=!0;if(d)if(o.password!==void 0&&s.call(o,"password")){let h=e;Jr(o.password,{instancePath:X+"/login/passwor\
d",parentData:o,parentDataProperty:"password",rootData:Y})||(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var d=h===
e}else var d=!0}}}else{let A={};r===null?r=[A]:r.push(A),e++}var c=N===e;c&&(p=!0,w=0);let T=e;if(e===T)if(o&&typeof o==
"object"&&!Array.isArray(o)){let A;if((o.dynamic===void 0||!s.call(o,"dynamic"))&&(A="dynamic")){let j={};r===null?r=[j]:
r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="dynamic"){let g={};r===null?r=[g]:r.push(g),e++;break}if(j===
e&&o.dynamic!==void 0&&s.call(o,"dynamic")){let h=o.dynamic;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let g;
if((h.vault===void 0||!s.call(h,"vault"))&&(g="vault")){let f={};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let $ of Object.
keys(h))if($!=="vault"){let x={};r===null?r=[x]:r.push(x),e++;break}if(f===e&&h.vault!==void 0&&s.call(h,"vault")){let $=h.
vault;if(e===e)if(typeof $=="string"){if(l($)>512){let x={};r===null?r=[x]:r.push(x),e++}else if(l($)<3){let x={};r===null?
r=[x]:r.push(x),e++}else if(!Hi.test($)){let x={};r===null?r=[x]:r.push(x),e++}}else{let x={};r===null?r=[x]:r.push(x),e++}}}}else{
let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var c=T===e;if(c&&p?(p=!1,w=[w,1]):c&&
(p=!0,w=1),p)e=k,r!==null&&(k?r.length=k:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,nr.errors=r,!1}var u=a===
e}else var u=!0}}}}}else return nr.errors=[{}],!1;return nr.errors=r,e===0}function yr(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.
kind===void 0||!s.call(i,"kind"))&&(y="kind")||(i.address===void 0||!s.call(i,"address"))&&(y="address")||(i.database===
void 0||!s.call(i,"database"))&&(y="database")||(i.tls===void 0||!s.call(i,"tls"))&&(y="tls")||(i.owners===void 0||!s.call(
i,"owners"))&&(y="owners")||(i.roles===void 0||!s.call(i,"roles"))&&(y="roles"))return yr.errors=[{}],!1;{let _=e;for(let v of Object.
keys(i))if(!(v==="kind"||v==="address"||v==="database"||v==="tls"||v==="owners"||v==="record"||v==="roles"))return yr.errors=
[{}],!1;if(_===e){if(i.kind!==void 0&&s.call(i,"kind")){let v=i.kind,n=e;if(typeof v!="string")return yr.errors=[{}],!1;
if(v!=="postgres")return yr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"address")){let n=i.
address,o=e;if(e===e)if(typeof n=="string"){if(l(n)>259)return yr.errors=[{}],!1;if(l(n)<3)return yr.errors=[{}],!1;if(!hi.
test(n))return yr.errors=[{}],!1}else return yr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.database!==void 0&&s.
call(i,"database")){let o=i.database,a=e;if(e===e)if(typeof o=="string"){if(l(o)>63)return yr.errors=[{}],!1;if(l(o)<1)return yr.
errors=[{}],!1;if(!cr.test(o))return yr.errors=[{}],!1}else return yr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
tls!==void 0&&s.call(i,"tls")){let a=i.tls,k=e,p=e,w=!1,N=null,T=e;if(typeof a!="string"){let j={};r===null?r=[j]:r.push(
j),e++}if(!(a==="verify-full"||a==="disable")){let j={};r===null?r=[j]:r.push(j),e++}var u=T===e;u&&(w=!0,N=0);let O=e;if(e===
O)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.ca===void 0||!s.call(a,"ca"))&&(j="ca")){let h={};r===null?r=
[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(a))if(g!=="ca"){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===
e&&a.ca!==void 0&&s.call(a,"ca")){let g=a.ca;if(e===e)if(typeof g=="string"){if(l(g)>65536){let f={};r===null?r=[f]:r.push(
f),e++}else if(l(g)<1){let f={};r===null?r=[f]:r.push(f),e++}else if(!Ki.test(g)){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var u=O===e;if(u&&w?(w=!1,N=[N,1]):u&&
(w=!0,N=1),w)e=p,r!==null&&(p?r.length=p:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,yr.errors=r,!1}var t=k===
e}else var t=!0;if(t){if(i.owners!==void 0&&s.call(i,"owners")){let k=e;Cr(i.owners,{instancePath:X+"/owners",parentData:i,
parentDataProperty:"owners",rootData:Y})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var t=k===e}else var t=!0;
if(t){if(i.record!==void 0&&s.call(i,"record")){let p=i.record,w=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){
let T=e;for(let O of Object.keys(p))if(!(O==="results"||O==="durable"))return yr.errors=[{}],!1;if(T===e){if(p.results!==
void 0&&s.call(p,"results")){let O=p.results,A=e,j=e,h=!1,g=null,f=e;if(typeof O!="string"){let L={};r===null?r=[L]:r.push(
L),e++}if(!(O==="none"||O==="digest")){let L={};r===null?r=[L]:r.push(L),e++}var m=f===e;m&&(h=!0,g=0);let $=e;if(e===$)
if(O&&typeof O=="object"&&!Array.isArray(O)){let L;if((O.rows===void 0||!s.call(O,"rows"))&&(L="rows")){let H={};r===null?
r=[H]:r.push(H),e++}else{let H=e;for(let G of Object.keys(O))if(G!=="rows"){let K={};r===null?r=[K]:r.push(K),e++;break}
if(H===e&&O.rows!==void 0&&s.call(O,"rows")){let G=O.rows,K=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){
let z={};r===null?r=[z]:r.push(z),e++}if(e===K&&typeof G=="number"&&isFinite(G)){if(G>1e4||isNaN(G)){let z={};r===null?r=
[z]:r.push(z),e++}else if(G<1||isNaN(G)){let z={};r===null?r=[z]:r.push(z),e++}}}}}else{let L={};r===null?r=[L]:r.push(L),
e++}var m=$===e;if(m&&h?(h=!1,g=[g,1]):m&&(h=!0,g=1),h)e=j,r!==null&&(j?r.length=j:r=null);else{let L={};return r===null?
r=[L]:r.push(L),e++,yr.errors=r,!1}var b=A===e}else var b=!0;if(b)if(p.durable!==void 0&&s.call(p,"durable")){let O=p.durable,
A=e;if(typeof O!="string")return yr.errors=[{}],!1;if(O!=="within-a-second")return yr.errors=[{}],!1;var b=A===e}else var b=!0}}else
return yr.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.roles!==void 0&&s.call(i,"roles")){let p=i.roles,w=e;if(e===
w)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>100)return yr.errors=[{}],!1;if(Object.keys(p).length<
1)return yr.errors=[{}],!1;for(let T of Object.keys(p)){let O=e;if(e===e)if(typeof T=="string"){if(l(T)>63){let A={};r===
null?r=[A]:r.push(A),e++}else if(l(T)<1){let A={};r===null?r=[A]:r.push(A),e++}else if(!fr.test(T)){let A={};r===null?r=
[A]:r.push(A),e++}}else{let A={};r===null?r=[A]:r.push(A),e++}var d=O===e;if(!d){let A={};return r===null?r=[A]:r.push(A),
e++,yr.errors=r,!1}}if(d)for(let T of Object.keys(p)){let O=e;nr(p[T],{instancePath:X+"/roles/"+T.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:p,parentDataProperty:T,rootData:Y})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var c=O===
e;if(!c)break}}else return yr.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}else return yr.errors=[{}],!1;return yr.errors=
r,e===0}function Qr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t=i.kind;if(typeof t=="string")if(t==="postgres")yr(i,{instancePath:X,parentData:pe,
parentDataProperty:ye,rootData:Y})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.length);else return Qr.errors=[{}],!1;else
return Qr.errors=[{}],!1}else return Qr.errors=[{}],!1;return Qr.errors=r,e===0}var wi=Ue,$s={type:"string",enum:["selec\
t","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"],description:"\
A kind of statement, by effect."},Ps={type:"object",description:"A CI job or service, by the claims of its token: every \
claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$\
defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][\
A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],
maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a whole number;\
 a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such as reposito\
ry_id: 1234; the issuer alone would admit everybody it knows."},Mi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function $r(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){if(Object.keys(i).length>20)return $r.errors=[{}],!1;if(Object.keys(i).length<2)return $r.errors=[{}],
!1;{let m;if((i.issuer===void 0||!s.call(i,"issuer"))&&(m="issuer"))return $r.errors=[{}],!1;for(let b of Object.keys(i)){
let d=e;if(e===d)if(typeof b=="string"){if(l(b)>128){let c={};r===null?r=[c]:r.push(c),e++}else if(!Mi.test(b)){let c={};
r===null?r=[c]:r.push(c),e++}}else{let c={};r===null?r=[c]:r.push(c),e++}var t=d===e;if(!t){let c={};return r===null?r=[
c]:r.push(c),e++,$r.errors=r,!1}}if(t){let b=e;for(let d of Object.keys(i))if(d!=="issuer"){let c=i[d],y=e;if(typeof c!=
"string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return $r.errors=[{}],!1;if(e===y&&typeof c=="string"){if(l(
c)>512)return $r.errors=[{}],!1;if(l(c)<1)return $r.errors=[{}],!1}var u=y===e;if(!u)break}if(b===e&&i.issuer!==void 0&&
s.call(i,"issuer")){let d=i.issuer;if(e===e)if(typeof d=="string"){if(l(d)>63)return $r.errors=[{}],!1;if(l(d)<1)return $r.
errors=[{}],!1;if(!fr.test(d))return $r.errors=[{}],!1}else return $r.errors=[{}],!1}}}}else return $r.errors=[{}],!1;return $r.
errors=r,e===0}function Xr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,
u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(i,"user"))&&(y=
"user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="user"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let v=i.user;if(e===e)if(typeof v=="string"){if(l(
v)>254){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!Vr.test(v)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var c=b===e;c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===void 0||
!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!==
"group"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let v=i.group;if(e===
e)if(typeof v=="string"){if(l(v)>63){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(
n),e++}else if(!fr.test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};
r===null?r=[y]:r.push(y),e++}var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let v;if((i.workload===void 0||!s.call(i,"workload"))&&(v="workload")){let n={};r===null?r=[n]:r.
push(n),e++}else{let n=e;for(let o of Object.keys(i))if(o!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}n===
e&&i.workload!==void 0&&s.call(i,"workload")&&($r(i.workload,{instancePath:X+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:Y})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length))}}else{let v={};r===null?r=[v]:r.push(v),e++}
var c=y===e;c&&u?(u=!1,m=[m,2]):c&&(u=!0,m=2)}if(u)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,Xr.errors=r,!1}return Xr.errors=r,e===0}var Ui=new RegExp("\\S","u"),Ai=new RegExp("^[0-9]{4}-(?:0[1-9]\
|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function Ue(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if((i.to===void 0||!s.call(i,"to"))&&(d="to")||(i.role===void 0||!s.call(i,"role"))&&(d="role")||(i.why===void 0||
!s.call(i,"why"))&&(d="why")||(i.until===void 0||!s.call(i,"until"))&&(d="until"))return Ue.errors=[{}],!1;{let c=e;for(let y of Object.
keys(i))if(!(y==="to"||y==="role"||y==="why"||y==="from"||y==="until"||y==="only"||y==="sessions"))return Ue.errors=[{}],
!1;if(c===e){if(i.to!==void 0&&s.call(i,"to")){let y=e;Xr(i.to,{instancePath:X+"/to",parentData:i,parentDataProperty:"to",
rootData:Y})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(i.role!==void 0&&
s.call(i,"role")){let _=i.role,v=e;if(e===e)if(typeof _=="string"){if(l(_)>63)return Ue.errors=[{}],!1;if(l(_)<1)return Ue.
errors=[{}],!1;if(!fr.test(_))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.
why!==void 0&&s.call(i,"why")){let v=i.why,n=e;if(e===n)if(typeof v=="string"){if(l(v)>500)return Ue.errors=[{}],!1;if(l(
v)<1)return Ue.errors=[{}],!1;if(!Ui.test(v))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.from!==void 0&&s.call(i,"from")){let n=i.from,o=e;if(e===e)if(typeof n=="string"){if(l(n)>20)return Ue.errors=
[{}],!1;if(l(n)<20)return Ue.errors=[{}],!1;if(!Ai.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let o=i.until,a=e;if(e===e)if(typeof o=="string"){if(l(o)>
20)return Ue.errors=[{}],!1;if(l(o)<20)return Ue.errors=[{}],!1;if(!Ai.test(o))return Ue.errors=[{}],!1}else return Ue.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(i.only!==void 0&&s.call(i,"only")){let a=i.only,k=e;if(e===k)if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1)return Ue.errors=[{}],!1;{let w=e;for(let N of Object.keys(a))if(!(N===
"tables"||N==="allow"))return Ue.errors=[{}],!1;if(w===e){if(a.tables!==void 0&&s.call(a,"tables")){let N=a.tables,T=e;if(e===
T)if(Array.isArray(N)){if(N.length>1e3)return Ue.errors=[{}],!1;if(N.length<1)return Ue.errors=[{}],!1;{var u=!0;let A=N.
length;for(let j=0;j<A;j++){let h=N[j],g=e;if(typeof h!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof h=="string"){
if(l(h)>261)return Ue.errors=[{}],!1;if(l(h)<3)return Ue.errors=[{}],!1;if(!li.test(h))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var u=g===e;if(!u)break}if(u){let j=N.length,h;if(j>1){let g={};for(;j--;){let f=N[j];if(typeof f=="strin\
g"){if(typeof g[f]=="number")return h=g[f],Ue.errors=[{}],!1;g[f]=j}}}}}}else return Ue.errors=[{}],!1;var b=T===e}else var b=!0;
if(b)if(a.allow!==void 0&&s.call(a,"allow")){let N=a.allow,T=e;if(e===T)if(Array.isArray(N)){if(N.length>15)return Ue.errors=
[{}],!1;if(N.length<1)return Ue.errors=[{}],!1;{var m=!0;let A=N.length;for(let j=0;j<A;j++){let h=N[j],g=e;if(typeof h!=
"string")return Ue.errors=[{}],!1;if(typeof h!="string")return Ue.errors=[{}],!1;if(!(h==="select"||h==="insert"||h==="u\
pdate"||h==="delete"||h==="merge"||h==="truncate"||h==="ddl"||h==="call"||h==="do"||h==="lock"||h==="notify"||h==="maint\
enance"||h==="set"||h==="other"))return Ue.errors=[{}],!1;var m=g===e;if(!m)break}if(m){let j=N.length,h;if(j>1){let g={};
for(;j--;){let f=N[j];if(typeof f=="string"){if(typeof g[f]=="number")return h=g[f],Ue.errors=[{}],!1;g[f]=j}}}}}}else return Ue.
errors=[{}],!1;var b=T===e}else var b=!0}}}else return Ue.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.sessions!==
void 0&&s.call(i,"sessions")){let a=i.sessions,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ue.errors=
[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return Ue.errors=[{}],!1;if(a<1||isNaN(a))return Ue.
errors=[{}],!1}var t=k===e}else var t=!0}}}}}}}}else return Ue.errors=[{}],!1;return Ue.errors=r,e===0}var ji=Be,Os={title:"\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Ls={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},oi=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function Be(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let N;if((i.
unlisted===void 0||!s.call(i,"unlisted"))&&(N="unlisted"))return Be.errors=[{}],!1;{let T=e;for(let O of Object.keys(i))
if(!(O==="unlisted"||O==="columns"||O==="detect"||O==="clear"))return Be.errors=[{}],!1;if(T===e){if(i.unlisted!==void 0&&
s.call(i,"unlisted")){let O=i.unlisted,A=e;if(typeof O!="string")return Be.errors=[{}],!1;if(!(O==="show"||O==="hide"))return Be.
errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.columns!==void 0&&s.call(i,"columns")){let A=i.columns,j=e;if(e===j)
if(A&&typeof A=="object"&&!Array.isArray(A)){if(Object.keys(A).length>1e4)return Be.errors=[{}],!1;for(let g of Object.keys(
A)){let f=e;if(e===e)if(typeof g=="string"){if(l(g)>392){let $={};r===null?r=[$]:r.push($),e++}else if(l(g)<5){let $={};
r===null?r=[$]:r.push($),e++}else if(!oi.test(g)){let $={};r===null?r=[$]:r.push($),e++}}else{let $={};r===null?r=[$]:r.
push($),e++}var u=f===e;if(!u){let $={};return r===null?r=[$]:r.push($),e++,Be.errors=r,!1}}if(u)for(let g of Object.keys(
A)){let f=A[g],$=e,x=e,L=!1,H=null,G=e;if(typeof f!="string"){let z={};r===null?r=[z]:r.push(z),e++}if(!(f==="null"||f===
"fixed"||f==="hash")){let z={};r===null?r=[z]:r.push(z),e++}var b=G===e;b&&(L=!0,H=0);let K=e;if(e===K)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let z;if((f.null===void 0||!s.call(f,"null"))&&(z="null")){let W={};r===null?r=[W]:r.push(W),
e++}else{let W=e;for(let C of Object.keys(f))if(!(C==="null"||C==="nulls"||C==="write"||C==="search")){let D={};r===null?
r=[D]:r.push(D),e++;break}if(W===e){if(f.null!==void 0&&s.call(f,"null")){let C=f.null,D=e;if(typeof C!="boolean"){let I={};
r===null?r=[I]:r.push(I),e++}if(C!==!0){let I={};r===null?r=[I]:r.push(I),e++}var m=D===e}else var m=!0;if(m){if(f.nulls!==
void 0&&s.call(f,"nulls")){let D=f.nulls,F=e;if(typeof D!="string"){let P={};r===null?r=[P]:r.push(P),e++}if(!(D==="show"||
D==="hide")){let P={};r===null?r=[P]:r.push(P),e++}var m=F===e}else var m=!0;if(m){if(f.write!==void 0&&s.call(f,"write")){
let F=f.write,I=e;if(typeof F!="string"){let q={};r===null?r=[q]:r.push(q),e++}if(F!=="allow"){let q={};r===null?r=[q]:r.
push(q),e++}var m=I===e}else var m=!0;if(m)if(f.search!==void 0&&s.call(f,"search")){let F=f.search,I=e;if(typeof F!="st\
ring"){let q={};r===null?r=[q]:r.push(q),e++}if(F!=="equality"){let q={};r===null?r=[q]:r.push(q),e++}var m=I===e}else var m=!0}}}}}else{
let z={};r===null?r=[z]:r.push(z),e++}var b=K===e;if(b&&L)L=!1,H=[H,1];else{b&&(L=!0,H=1);let z=e;if(e===z)if(f&&typeof f==
"object"&&!Array.isArray(f)){let C;if((f.fixed===void 0||!s.call(f,"fixed"))&&(C="fixed")){let D={};r===null?r=[D]:r.push(
D),e++}else{let D=e;for(let F of Object.keys(f))if(!(F==="fixed"||F==="nulls"||F==="write"||F==="search")){let I={};r===
null?r=[I]:r.push(I),e++;break}if(D===e){if(f.fixed!==void 0&&s.call(f,"fixed")){let F=f.fixed,I=e;if(typeof F!="string"&&
!(typeof F=="number"&&isFinite(F))&&typeof F!="boolean"){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof F=="stri\
ng"&&l(F)>1e3){let q={};r===null?r=[q]:r.push(q),e++}var d=I===e}else var d=!0;if(d){if(f.nulls!==void 0&&s.call(f,"null\
s")){let I=f.nulls,P=e;if(typeof I!="string"){let R={};r===null?r=[R]:r.push(R),e++}if(!(I==="show"||I==="hide")){let R={};
r===null?r=[R]:r.push(R),e++}var d=P===e}else var d=!0;if(d){if(f.write!==void 0&&s.call(f,"write")){let P=f.write,q=e;if(typeof P!=
"string"){let E={};r===null?r=[E]:r.push(E),e++}if(P!=="allow"){let E={};r===null?r=[E]:r.push(E),e++}var d=q===e}else var d=!0;
if(d)if(f.search!==void 0&&s.call(f,"search")){let P=f.search,q=e;if(typeof P!="string"){let E={};r===null?r=[E]:r.push(
E),e++}if(P!=="equality"){let E={};r===null?r=[E]:r.push(E),e++}var d=q===e}else var d=!0}}}}}else{let C={};r===null?r=[
C]:r.push(C),e++}var b=z===e;if(b&&L)L=!1,H=[H,2];else{b&&(L=!0,H=2);let C=e;if(e===C)if(f&&typeof f=="object"&&!Array.isArray(
f)){let F;if((f.keep===void 0||!s.call(f,"keep"))&&(F="keep")){let I={};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let P of Object.
keys(f))if(!(P==="keep"||P==="nulls"||P==="write"||P==="search")){let q={};r===null?r=[q]:r.push(q),e++;break}if(I===e){
if(f.keep!==void 0&&s.call(f,"keep")){let P=f.keep,q=e;if(e===q)if(P&&typeof P=="object"&&!Array.isArray(P))if(Object.keys(
P).length<1){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let J of Object.keys(P))if(!(J==="first"||J==="last")){
let Q={};r===null?r=[Q]:r.push(Q),e++;break}if(E===e){if(P.first!==void 0&&s.call(P,"first")){let J=P.first,Q=e;if(!(typeof J==
"number"&&!(J%1)&&!isNaN(J)&&isFinite(J))){let ve={};r===null?r=[ve]:r.push(ve),e++}if(e===Q&&typeof J=="number"&&isFinite(
J)){if(J>64||isNaN(J)){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(J<1||isNaN(J)){let ve={};r===null?r=[ve]:r.push(
ve),e++}}var c=Q===e}else var c=!0;if(c)if(P.last!==void 0&&s.call(P,"last")){let J=P.last,Q=e;if(!(typeof J=="number"&&
!(J%1)&&!isNaN(J)&&isFinite(J))){let ve={};r===null?r=[ve]:r.push(ve),e++}if(e===Q&&typeof J=="number"&&isFinite(J)){if(J>
64||isNaN(J)){let ve={};r===null?r=[ve]:r.push(ve),e++}else if(J<1||isNaN(J)){let ve={};r===null?r=[ve]:r.push(ve),e++}}
var c=Q===e}else var c=!0}}else{let E={};r===null?r=[E]:r.push(E),e++}var y=q===e}else var y=!0;if(y){if(f.nulls!==void 0&&
s.call(f,"nulls")){let q=f.nulls,R=e;if(typeof q!="string"){let J={};r===null?r=[J]:r.push(J),e++}if(!(q==="show"||q==="\
hide")){let J={};r===null?r=[J]:r.push(J),e++}var y=R===e}else var y=!0;if(y){if(f.write!==void 0&&s.call(f,"write")){let R=f.
write,E=e;if(typeof R!="string"){let Q={};r===null?r=[Q]:r.push(Q),e++}if(R!=="allow"){let Q={};r===null?r=[Q]:r.push(Q),
e++}var y=E===e}else var y=!0;if(y)if(f.search!==void 0&&s.call(f,"search")){let R=f.search,E=e;if(typeof R!="string"){let Q={};
r===null?r=[Q]:r.push(Q),e++}if(R!=="equality"){let Q={};r===null?r=[Q]:r.push(Q),e++}var y=E===e}else var y=!0}}}}}else{
let F={};r===null?r=[F]:r.push(F),e++}var b=C===e;if(b&&L)L=!1,H=[H,3];else{b&&(L=!0,H=3);let F=e;if(e===F)if(f&&typeof f==
"object"&&!Array.isArray(f)){let P;if((f.email===void 0||!s.call(f,"email"))&&(P="email")){let q={};r===null?r=[q]:r.push(
q),e++}else{let q=e;for(let R of Object.keys(f))if(!(R==="email"||R==="nulls"||R==="write"||R==="search")){let E={};r===
null?r=[E]:r.push(E),e++;break}if(q===e){if(f.email!==void 0&&s.call(f,"email")){let R=f.email,E=e;if(typeof R!="string"){
let Q={};r===null?r=[Q]:r.push(Q),e++}if(R!=="domain"){let Q={};r===null?r=[Q]:r.push(Q),e++}var _=E===e}else var _=!0;if(_){
if(f.nulls!==void 0&&s.call(f,"nulls")){let E=f.nulls,J=e;if(typeof E!="string"){let se={};r===null?r=[se]:r.push(se),e++}
if(!(E==="show"||E==="hide")){let se={};r===null?r=[se]:r.push(se),e++}var _=J===e}else var _=!0;if(_){if(f.write!==void 0&&
s.call(f,"write")){let J=f.write,Q=e;if(typeof J!="string"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(J!=="allow"){let ve={};
r===null?r=[ve]:r.push(ve),e++}var _=Q===e}else var _=!0;if(_)if(f.search!==void 0&&s.call(f,"search")){let J=f.search,Q=e;
if(typeof J!="string"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(J!=="equality"){let ve={};r===null?r=[ve]:r.push(ve),
e++}var _=Q===e}else var _=!0}}}}}else{let P={};r===null?r=[P]:r.push(P),e++}var b=F===e;if(b&&L)L=!1,H=[H,4];else{b&&(L=
!0,H=4);let P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let R;if((f.hash===void 0||!s.call(f,"hash"))&&(R=
"hash")){let E={};r===null?r=[E]:r.push(E),e++}else{let E=e;for(let J of Object.keys(f))if(!(J==="hash"||J==="nulls"||J===
"write"||J==="search")){let Q={};r===null?r=[Q]:r.push(Q),e++;break}if(E===e){if(f.hash!==void 0&&s.call(f,"hash")){let J=f.
hash,Q=e;if(typeof J!="boolean"){let ve={};r===null?r=[ve]:r.push(ve),e++}if(J!==!0){let ve={};r===null?r=[ve]:r.push(ve),
e++}var v=Q===e}else var v=!0;if(v){if(f.nulls!==void 0&&s.call(f,"nulls")){let Q=f.nulls,se=e;if(typeof Q!="string"){let U={};
r===null?r=[U]:r.push(U),e++}if(!(Q==="show"||Q==="hide")){let U={};r===null?r=[U]:r.push(U),e++}var v=se===e}else var v=!0;
if(v){if(f.write!==void 0&&s.call(f,"write")){let se=f.write,ve=e;if(typeof se!="string"){let te={};r===null?r=[te]:r.push(
te),e++}if(se!=="allow"){let te={};r===null?r=[te]:r.push(te),e++}var v=ve===e}else var v=!0;if(v)if(f.search!==void 0&&
s.call(f,"search")){let se=f.search,ve=e;if(typeof se!="string"){let te={};r===null?r=[te]:r.push(te),e++}if(se!=="equal\
ity"){let te={};r===null?r=[te]:r.push(te),e++}var v=ve===e}else var v=!0}}}}}else{let R={};r===null?r=[R]:r.push(R),e++}
var b=P===e;b&&L?(L=!1,H=[H,5]):b&&(L=!0,H=5)}}}}if(L)e=x,r!==null&&(x?r.length=x:r=null);else{let z={};return r===null?
r=[z]:r.push(z),e++,Be.errors=r,!1}var n=$===e;if(!n)break}}else return Be.errors=[{}],!1;var t=j===e}else var t=!0;if(t){
if(i.detect!==void 0&&s.call(i,"detect")){let j=i.detect,h=e;if(e===h)if(Array.isArray(j)){if(j.length>5)return Be.errors=
[{}],!1;if(j.length<1)return Be.errors=[{}],!1;{var o=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],L=e;if(typeof x!=
"string")return Be.errors=[{}],!1;if(!(x==="credit-card"||x==="us-ssn"||x==="email"||x==="iban"||x==="token"))return Be.
errors=[{}],!1;var o=L===e;if(!o)break}if(o){let $=j.length,x;if($>1){let L={};for(;$--;){let H=j[$];if(typeof H=="strin\
g"){if(typeof L[H]=="number")return x=L[H],Be.errors=[{}],!1;L[H]=$}}}}}}else return Be.errors=[{}],!1;var t=h===e}else var t=!0;
if(t)if(i.clear!==void 0&&s.call(i,"clear")){let j=i.clear,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Be.errors=
[{}],!1;if(j.length<1)return Be.errors=[{}],!1;{var a=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],L=e;if(e===L)if(x&&
typeof x=="object"&&!Array.isArray(x)){let G;if((x.columns===void 0||!s.call(x,"columns"))&&(G="columns")||(x.roles===void 0||
!s.call(x,"roles"))&&(G="roles"))return Be.errors=[{}],!1;{let K=e;for(let z of Object.keys(x))if(!(z==="columns"||z==="\
roles"))return Be.errors=[{}],!1;if(K===e){if(x.columns!==void 0&&s.call(x,"columns")){let z=x.columns,W=e;if(e===W)if(Array.
isArray(z)){if(z.length>1e3)return Be.errors=[{}],!1;if(z.length<1)return Be.errors=[{}],!1;{var k=!0;let D=z.length;for(let F=0;F<
D;F++){let I=z[F],P=e;if(typeof I!="string")return Be.errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>392)return Be.
errors=[{}],!1;if(l(I)<5)return Be.errors=[{}],!1;if(!oi.test(I))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;
var k=P===e;if(!k)break}if(k){let F=z.length,I;if(F>1){let P={};for(;F--;){let q=z[F];if(typeof q=="string"){if(typeof P[q]==
"number")return I=P[q],Be.errors=[{}],!1;P[q]=F}}}}}}else return Be.errors=[{}],!1;var w=W===e}else var w=!0;if(w)if(x.roles!==
void 0&&s.call(x,"roles")){let z=x.roles,W=e;if(e===W)if(Array.isArray(z)){if(z.length>100)return Be.errors=[{}],!1;if(z.
length<1)return Be.errors=[{}],!1;{var p=!0;let D=z.length;for(let F=0;F<D;F++){let I=z[F],P=e;if(typeof I!="string")return Be.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>63)return Be.errors=[{}],!1;if(l(I)<1)return Be.errors=[{}],!1;if(!fr.
test(I))return Be.errors=[{}],!1}else return Be.errors=[{}],!1;var p=P===e;if(!p)break}if(p){let F=z.length,I;if(F>1){let P={};
for(;F--;){let q=z[F];if(typeof q=="string"){if(typeof P[q]=="number")return I=P[q],Be.errors=[{}],!1;P[q]=F}}}}}}else return Be.
errors=[{}],!1;var w=W===e}else var w=!0}}}else return Be.errors=[{}],!1;var a=L===e;if(!a)break}}}else return Be.errors=
[{}],!1;var t=h===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=r,e===0}var xi=ee,Bi={title:"GuardD\
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
ient.',description:"A network, or one address."},description:"Networks."}},$id:"guard"},Fs={type:"string",enum:["select",
"insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other","create","al\
ter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cu\
rsor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."},ai=new RegExp("^[0-9a\
-fA-F.:]{2,45}(?:/[0-9]{1,3})?$","u"),Vi=new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun)\
)?$","u"),Ni=new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","u"),Gi=new RegExp("^[A-Za-z0-9_+/-]{3,64}$","u");
function or(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i==
"object"&&!Array.isArray(i)){let m;if((i.zone===void 0||!s.call(i,"zone"))&&(m="zone"))return or.errors=[{}],!1;{let b=e;
for(let d of Object.keys(i))if(!(d==="days"||d==="from"||d==="to"||d==="zone"))return or.errors=[{}],!1;if(b===e){if(i.days!==
void 0&&s.call(i,"days")){let d=i.days,c=e;if(e===c)if(Array.isArray(d)){if(d.length>7)return or.errors=[{}],!1;if(d.length<
1)return or.errors=[{}],!1;{var t=!0;let _=d.length;for(let v=0;v<_;v++){let n=d[v],o=e;if(e===o)if(typeof n=="string"){
if(l(n)>7)return or.errors=[{}],!1;if(!Vi.test(n))return or.errors=[{}],!1}else return or.errors=[{}],!1;var t=o===e;if(!t)
break}}}else return or.errors=[{}],!1;var u=c===e}else var u=!0;if(u){if(i.from!==void 0&&s.call(i,"from")){let c=i.from,
y=e;if(e===e)if(typeof c=="string"){if(l(c)>5)return or.errors=[{}],!1;if(!Ni.test(c))return or.errors=[{}],!1}else return or.
errors=[{}],!1;var u=y===e}else var u=!0;if(u){if(i.to!==void 0&&s.call(i,"to")){let y=i.to,_=e;if(e===e)if(typeof y=="s\
tring"){if(l(y)>5)return or.errors=[{}],!1;if(!Ni.test(y))return or.errors=[{}],!1}else return or.errors=[{}],!1;var u=_===
e}else var u=!0;if(u)if(i.zone!==void 0&&s.call(i,"zone")){let y=i.zone,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return or.
errors=[{}],!1;if(l(y)<3)return or.errors=[{}],!1;if(!Gi.test(y))return or.errors=[{}],!1}else return or.errors=[{}],!1;
var u=_===e}else var u=!0}}}}}else return or.errors=[{}],!1;return or.errors=r,e===0}function ee(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return ee.errors=[{}],!1;{let A=e;for(let j of Object.keys(i))if(!(j==="deny"||j==="hold"||j==="limit"))return ee.
errors=[{}],!1;if(A===e){if(i.deny!==void 0&&s.call(i,"deny")){let j=i.deny,h=e;if(e===h)if(Array.isArray(j)){if(j.length>
100)return ee.errors=[{}],!1;if(j.length<1)return ee.errors=[{}],!1;{var t=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],
L=e;if(e===L)if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length<1)return ee.errors=[{}],!1;{let G=e;for(let K of Object.
keys(x))if(!(K==="statements"||K==="tables"||K==="columns"||K==="roles"||K==="during"||K==="outside"||K==="from"||K==="n\
otFrom"))return ee.errors=[{}],!1;if(G===e){if(x.statements!==void 0&&s.call(x,"statements")){let K=x.statements,z=e;if(e===
z)if(Array.isArray(K)){if(K.length>40)return ee.errors=[{}],!1;if(K.length<1)return ee.errors=[{}],!1;{var u=!0;let C=K.
length;for(let D=0;D<C;D++){let F=K[D],I=e;if(typeof F!="string")return ee.errors=[{}],!1;if(typeof F!="string")return ee.
errors=[{}],!1;if(!(F==="select"||F==="insert"||F==="update"||F==="delete"||F==="merge"||F==="truncate"||F==="ddl"||F===
"call"||F==="do"||F==="lock"||F==="notify"||F==="maintenance"||F==="set"||F==="other"||F==="create"||F==="alter"||F==="d\
rop"||F==="grant-rights"||F==="alter-system"||F==="alter-role"||F==="copy"||F==="copy-file"||F==="copy-program"||F==="ex\
plain-analyze"||F==="prepare"||F==="cursor"||F==="two-phase"||F==="without-condition"))return ee.errors=[{}],!1;var u=I===
e;if(!u)break}if(u){let D=K.length,F;if(D>1){let I={};for(;D--;){let P=K[D];if(typeof P=="string"){if(typeof I[P]=="numb\
er")return F=I[P],ee.errors=[{}],!1;I[P]=D}}}}}}else return ee.errors=[{}],!1;var m=z===e}else var m=!0;if(m){if(x.tables!==
void 0&&s.call(x,"tables")){let z=x.tables,W=e;if(e===W)if(Array.isArray(z)){if(z.length>100)return ee.errors=[{}],!1;if(z.
length<1)return ee.errors=[{}],!1;{var b=!0;let D=z.length;for(let F=0;F<D;F++){let I=z[F],P=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof I=="string"){if(l(I)>261)return ee.errors=[{}],!1;if(l(I)<3)return ee.errors=[{}],!1;if(!li.
test(I))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var b=P===e;if(!b)break}if(b){let F=z.length,I;if(F>1){let P={};
for(;F--;){let q=z[F];if(typeof q=="string"){if(typeof P[q]=="number")return I=P[q],ee.errors=[{}],!1;P[q]=F}}}}}}else return ee.
errors=[{}],!1;var m=W===e}else var m=!0;if(m){if(x.columns!==void 0&&s.call(x,"columns")){let W=x.columns,C=e;if(e===C)
if(Array.isArray(W)){if(W.length>100)return ee.errors=[{}],!1;if(W.length<1)return ee.errors=[{}],!1;{var d=!0;let F=W.length;
for(let I=0;I<F;I++){let P=W[I],q=e;if(typeof P!="string")return ee.errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(
P)>392)return ee.errors=[{}],!1;if(l(P)<5)return ee.errors=[{}],!1;if(!oi.test(P))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var d=q===e;if(!d)break}if(d){let I=W.length,P;if(I>1){let q={};for(;I--;){let R=W[I];if(typeof R=="strin\
g"){if(typeof q[R]=="number")return P=q[R],ee.errors=[{}],!1;q[R]=I}}}}}}else return ee.errors=[{}],!1;var m=C===e}else var m=!0;
if(m){if(x.roles!==void 0&&s.call(x,"roles")){let C=x.roles,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return ee.
errors=[{}],!1;if(C.length<1)return ee.errors=[{}],!1;{var c=!0;let I=C.length;for(let P=0;P<I;P++){let q=C[P],R=e;if(typeof q!=
"string")return ee.errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>63)return ee.errors=[{}],!1;if(l(q)<1)return ee.
errors=[{}],!1;if(!fr.test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var c=R===e;if(!c)break}if(c){let P=C.
length,q;if(P>1){let R={};for(;P--;){let E=C[P];if(typeof E=="string"){if(typeof R[E]=="number")return q=R[E],ee.errors=
[{}],!1;R[E]=P}}}}}}else return ee.errors=[{}],!1;var m=D===e}else var m=!0;if(m){if(x.during!==void 0&&s.call(x,"during")){
let D=e;or(x.during,{instancePath:X+"/deny/"+$+"/during",parentData:x,parentDataProperty:"during",rootData:Y})||(r=r===null?
or.errors:r.concat(or.errors),e=r.length);var m=D===e}else var m=!0;if(m){if(x.outside!==void 0&&s.call(x,"outside")){let F=e;
or(x.outside,{instancePath:X+"/deny/"+$+"/outside",parentData:x,parentDataProperty:"outside",rootData:Y})||(r=r===null?or.
errors:r.concat(or.errors),e=r.length);var m=F===e}else var m=!0;if(m){if(x.from!==void 0&&s.call(x,"from")){let I=x.from,
P=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<1)return ee.errors=[{}],!1;{var y=!0;
let R=I.length;for(let E=0;E<R;E++){let J=I[E],Q=e;if(e===Q)if(typeof J=="string"){if(l(J)>49)return ee.errors=[{}],!1;if(l(
J)<2)return ee.errors=[{}],!1;if(!ai.test(J))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var y=Q===e;if(!y)break}
if(y){let E=I.length,J;if(E>1){let Q={};for(;E--;){let se=I[E];if(typeof se=="string"){if(typeof Q[se]=="number")return J=
Q[se],ee.errors=[{}],!1;Q[se]=E}}}}}}else return ee.errors=[{}],!1;var m=P===e}else var m=!0;if(m)if(x.notFrom!==void 0&&
s.call(x,"notFrom")){let I=x.notFrom,P=e;if(e===e)if(Array.isArray(I)){if(I.length>100)return ee.errors=[{}],!1;if(I.length<
1)return ee.errors=[{}],!1;{var _=!0;let R=I.length;for(let E=0;E<R;E++){let J=I[E],Q=e;if(e===Q)if(typeof J=="string"){
if(l(J)>49)return ee.errors=[{}],!1;if(l(J)<2)return ee.errors=[{}],!1;if(!ai.test(J))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var _=Q===e;if(!_)break}if(_){let E=I.length,J;if(E>1){let Q={};for(;E--;){let se=I[E];if(typeof se=="str\
ing"){if(typeof Q[se]=="number")return J=Q[se],ee.errors=[{}],!1;Q[se]=E}}}}}}else return ee.errors=[{}],!1;var m=P===e}else
var m=!0}}}}}}}}}else return ee.errors=[{}],!1;var t=L===e;if(!t)break}}}else return ee.errors=[{}],!1;var v=h===e}else var v=!0;
if(v){if(i.hold!==void 0&&s.call(i,"hold")){let h=i.hold,g=e;if(e===g)if(Array.isArray(h)){if(h.length>100)return ee.errors=
[{}],!1;if(h.length<1)return ee.errors=[{}],!1;{var n=!0;let $=h.length;for(let x=0;x<$;x++){let L=h[x],H=e;if(e===H)if(L&&
typeof L=="object"&&!Array.isArray(L)){if(Object.keys(L).length<1)return ee.errors=[{}],!1;{let K=e;for(let z of Object.
keys(L))if(!s.call(Bi.properties.hold.items.properties,z))return ee.errors=[{}],!1;if(K===e){if(L.statements!==void 0&&s.
call(L,"statements")){let z=L.statements,W=e;if(e===W)if(Array.isArray(z)){if(z.length>40)return ee.errors=[{}],!1;if(z.
length<1)return ee.errors=[{}],!1;{var o=!0;let D=z.length;for(let F=0;F<D;F++){let I=z[F],P=e;if(typeof I!="string")return ee.
errors=[{}],!1;if(typeof I!="string")return ee.errors=[{}],!1;if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||
I==="merge"||I==="truncate"||I==="ddl"||I==="call"||I==="do"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I===
"other"||I==="create"||I==="alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy"||I===
"copy-file"||I==="copy-program"||I==="explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condi\
tion"))return ee.errors=[{}],!1;var o=P===e;if(!o)break}if(o){let F=z.length,I;if(F>1){let P={};for(;F--;){let q=z[F];if(typeof q==
"string"){if(typeof P[q]=="number")return I=P[q],ee.errors=[{}],!1;P[q]=F}}}}}}else return ee.errors=[{}],!1;var a=W===e}else
var a=!0;if(a){if(L.tables!==void 0&&s.call(L,"tables")){let W=L.tables,C=e;if(e===C)if(Array.isArray(W)){if(W.length>100)
return ee.errors=[{}],!1;if(W.length<1)return ee.errors=[{}],!1;{var k=!0;let F=W.length;for(let I=0;I<F;I++){let P=W[I],
q=e;if(typeof P!="string")return ee.errors=[{}],!1;if(e===e)if(typeof P=="string"){if(l(P)>261)return ee.errors=[{}],!1;
if(l(P)<3)return ee.errors=[{}],!1;if(!li.test(P))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var k=q===e;if(!k)
break}if(k){let I=W.length,P;if(I>1){let q={};for(;I--;){let R=W[I];if(typeof R=="string"){if(typeof q[R]=="number")return P=
q[R],ee.errors=[{}],!1;q[R]=I}}}}}}else return ee.errors=[{}],!1;var a=C===e}else var a=!0;if(a){if(L.columns!==void 0&&
s.call(L,"columns")){let C=L.columns,D=e;if(e===D)if(Array.isArray(C)){if(C.length>100)return ee.errors=[{}],!1;if(C.length<
1)return ee.errors=[{}],!1;{var p=!0;let I=C.length;for(let P=0;P<I;P++){let q=C[P],R=e;if(typeof q!="string")return ee.
errors=[{}],!1;if(e===e)if(typeof q=="string"){if(l(q)>392)return ee.errors=[{}],!1;if(l(q)<5)return ee.errors=[{}],!1;if(!oi.
test(q))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var p=R===e;if(!p)break}if(p){let P=C.length,q;if(P>1){let R={};
for(;P--;){let E=C[P];if(typeof E=="string"){if(typeof R[E]=="number")return q=R[E],ee.errors=[{}],!1;R[E]=P}}}}}}else return ee.
errors=[{}],!1;var a=D===e}else var a=!0;if(a){if(L.roles!==void 0&&s.call(L,"roles")){let D=L.roles,F=e;if(e===F)if(Array.
isArray(D)){if(D.length>100)return ee.errors=[{}],!1;if(D.length<1)return ee.errors=[{}],!1;{var w=!0;let P=D.length;for(let q=0;q<
P;q++){let R=D[q],E=e;if(typeof R!="string")return ee.errors=[{}],!1;if(e===e)if(typeof R=="string"){if(l(R)>63)return ee.
errors=[{}],!1;if(l(R)<1)return ee.errors=[{}],!1;if(!fr.test(R))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;
var w=E===e;if(!w)break}if(w){let q=D.length,R;if(q>1){let E={};for(;q--;){let J=D[q];if(typeof J=="string"){if(typeof E[J]==
"number")return R=E[J],ee.errors=[{}],!1;E[J]=q}}}}}}else return ee.errors=[{}],!1;var a=F===e}else var a=!0;if(a){if(L.
during!==void 0&&s.call(L,"during")){let F=e;or(L.during,{instancePath:X+"/hold/"+x+"/during",parentData:L,parentDataProperty:"\
during",rootData:Y})||(r=r===null?or.errors:r.concat(or.errors),e=r.length);var a=F===e}else var a=!0;if(a){if(L.outside!==
void 0&&s.call(L,"outside")){let I=e;or(L.outside,{instancePath:X+"/hold/"+x+"/outside",parentData:L,parentDataProperty:"\
outside",rootData:Y})||(r=r===null?or.errors:r.concat(or.errors),e=r.length);var a=I===e}else var a=!0;if(a){if(L.from!==
void 0&&s.call(L,"from")){let P=L.from,q=e;if(e===e)if(Array.isArray(P)){if(P.length>100)return ee.errors=[{}],!1;if(P.length<
1)return ee.errors=[{}],!1;{var N=!0;let E=P.length;for(let J=0;J<E;J++){let Q=P[J],se=e;if(e===se)if(typeof Q=="string"){
if(l(Q)>49)return ee.errors=[{}],!1;if(l(Q)<2)return ee.errors=[{}],!1;if(!ai.test(Q))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var N=se===e;if(!N)break}if(N){let J=P.length,Q;if(J>1){let se={};for(;J--;){let ve=P[J];if(typeof ve=="s\
tring"){if(typeof se[ve]=="number")return Q=se[ve],ee.errors=[{}],!1;se[ve]=J}}}}}}else return ee.errors=[{}],!1;var a=q===
e}else var a=!0;if(a){if(L.notFrom!==void 0&&s.call(L,"notFrom")){let q=L.notFrom,R=e;if(e===e)if(Array.isArray(q)){if(q.
length>100)return ee.errors=[{}],!1;if(q.length<1)return ee.errors=[{}],!1;{var T=!0;let J=q.length;for(let Q=0;Q<J;Q++){
let se=q[Q],ve=e;if(e===ve)if(typeof se=="string"){if(l(se)>49)return ee.errors=[{}],!1;if(l(se)<2)return ee.errors=[{}],
!1;if(!ai.test(se))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var T=ve===e;if(!T)break}if(T){let Q=q.length,
se;if(Q>1){let ve={};for(;Q--;){let U=q[Q];if(typeof U=="string"){if(typeof ve[U]=="number")return se=ve[U],ee.errors=[{}],
!1;ve[U]=Q}}}}}}else return ee.errors=[{}],!1;var a=R===e}else var a=!0;if(a)if(L.rows!==void 0&&s.call(L,"rows")){let q=L.
rows,R=e;if(e===R)if(q&&typeof q=="object"&&!Array.isArray(q)){let J;if((q.over===void 0||!s.call(q,"over"))&&(J="over"))
return ee.errors=[{}],!1;{let Q=e;for(let se of Object.keys(q))if(se!=="over")return ee.errors=[{}],!1;if(Q===e&&q.over!==
void 0&&s.call(q,"over")){let se=q.over,ve=e;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return ee.errors=
[{}],!1;if(e===ve&&typeof se=="number"&&isFinite(se)){if(se>1e9||isNaN(se))return ee.errors=[{}],!1;if(se<1||isNaN(se))return ee.
errors=[{}],!1}}}}else return ee.errors=[{}],!1;var a=R===e}else var a=!0}}}}}}}}}}else return ee.errors=[{}],!1;var n=H===
e;if(!n)break}}}else return ee.errors=[{}],!1;var v=g===e}else var v=!0;if(v)if(i.limit!==void 0&&s.call(i,"limit")){let h=i.
limit,g=e;if(e===g)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1)return ee.errors=[{}],!1;{let $=e;
for(let x of Object.keys(h))if(!(x==="rows"||x==="sessionRows"||x==="statement"))return ee.errors=[{}],!1;if($===e){if(h.
rows!==void 0&&s.call(h,"rows")){let x=h.rows,L=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return ee.errors=
[{}],!1;if(e===L&&typeof x=="number"&&isFinite(x)){if(x>1e9||isNaN(x))return ee.errors=[{}],!1;if(x<1||isNaN(x))return ee.
errors=[{}],!1}var O=L===e}else var O=!0;if(O){if(h.sessionRows!==void 0&&s.call(h,"sessionRows")){let L=h.sessionRows,H=e;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return ee.errors=[{}],!1;if(e===H&&typeof L=="number"&&isFinite(
L)){if(L>1e12||isNaN(L))return ee.errors=[{}],!1;if(L<1||isNaN(L))return ee.errors=[{}],!1}var O=H===e}else var O=!0;if(O)
if(h.statement!==void 0&&s.call(h,"statement")){let L=h.statement,H=e;if(e===e)if(typeof L=="string"){if(l(L)>7)return ee.
errors=[{}],!1;if(l(L)<2)return ee.errors=[{}],!1;if(!Kr.test(L))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;
var O=H===e}else var O=!0}}}}else return ee.errors=[{}],!1;var v=g===e}else var v=!0}}}}else return ee.errors=[{}],!1;return ee.
errors=r,e===0}var $i=kr;function Yr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,
e=0,t=e,u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.user===void 0||!s.call(i,"user"))&&
(y="user")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="user"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.user!==void 0&&s.call(i,"user")){let v=i.user;if(e===e)if(typeof v=="string"){if(l(
v)>254){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!Vr.test(v)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var c=b===e;c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.group===void 0||
!s.call(i,"group"))&&(y="group")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!==
"group"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.group!==void 0&&s.call(i,"group")){let v=i.group;if(e===
e)if(typeof v=="string"){if(l(v)>63){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(
n),e++}else if(!fr.test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};
r===null?r=[y]:r.push(y),e++}var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let v;if((i.workload===void 0||!s.call(i,"workload"))&&(v="workload")){let n={};r===null?r=[n]:r.
push(n),e++}else{let n=e;for(let o of Object.keys(i))if(o!=="workload"){let a={};r===null?r=[a]:r.push(a),e++;break}n===
e&&i.workload!==void 0&&s.call(i,"workload")&&($r(i.workload,{instancePath:X+"/workload",parentData:i,parentDataProperty:"\
workload",rootData:Y})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length))}}else{let v={};r===null?r=[v]:r.push(v),e++}
var c=y===e;c&&u?(u=!1,m=[m,2]):c&&(u=!0,m=2)}if(u)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[
y]:r.push(y),e++,Yr.errors=r,!1}return Yr.errors=r,e===0}var Ji=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)\
$","u");function kr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let u;if((i.to===void 0||!s.call(i,"to"))&&(u="to")||(i.resource===void 0||!s.call(
i,"resource"))&&(u="resource")||(i.role===void 0||!s.call(i,"role"))&&(u="role")||(i.longest===void 0||!s.call(i,"longes\
t"))&&(u="longest")||(i.why===void 0||!s.call(i,"why"))&&(u="why")||(i.atMost===void 0||!s.call(i,"atMost"))&&(u="atMost"))
return kr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="to"||b==="resource"||b==="role"||b==="longest"||
b==="why"||b==="atMost"))return kr.errors=[{}],!1;if(m===e){if(i.to!==void 0&&s.call(i,"to")){let b=e;Yr(i.to,{instancePath:X+
"/to",parentData:i,parentDataProperty:"to",rootData:Y})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var t=b===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let d=i.resource,c=e;if(e===e)if(typeof d=="string"){
if(l(d)>63)return kr.errors=[{}],!1;if(l(d)<1)return kr.errors=[{}],!1;if(!fr.test(d))return kr.errors=[{}],!1}else return kr.
errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let c=i.role,y=e;if(e===e)if(typeof c==
"string"){if(l(c)>63)return kr.errors=[{}],!1;if(l(c)<1)return kr.errors=[{}],!1;if(!fr.test(c))return kr.errors=[{}],!1}else
return kr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.longest!==void 0&&s.call(i,"longest")){let y=i.longest,_=e;
if(e===e)if(typeof y=="string"){if(l(y)>7)return kr.errors=[{}],!1;if(l(y)<2)return kr.errors=[{}],!1;if(!Kr.test(y))return kr.
errors=[{}],!1}else return kr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.why!==void 0&&s.call(i,"why")){let _=i.
why,v=e;if(e===v)if(typeof _=="string"){if(l(_)>200)return kr.errors=[{}],!1;if(l(_)<1)return kr.errors=[{}],!1}else return kr.
errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(i.atMost!==void 0&&s.call(i,"atMost")){let _=i.atMost,v=e;if(e===v)if(typeof _==
"string"){if(l(_)>17)return kr.errors=[{}],!1;if(l(_)<7)return kr.errors=[{}],!1;if(!Ji.test(_))return kr.errors=[{}],!1}else
return kr.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}else return kr.errors=[{}],!1;return kr.errors=r,e===0}var Pi=Z,
Oi={title:"ProxyDocument",description:"proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repos\
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
that it opens."}},$id:"proxy"},Qi=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),Hr=new RegExp(
"^sha256:[0-9a-f]{64}$","u"),Li=new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","u"),Mr=new RegExp("^(?:[A-Za-z0-9](?:[A-\
Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-\
9]{2}|655[0-2][0-9]|6553[0-5]))$","u"),Xi=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$","u"),
Yi=new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$","u"),vi=new RegExp("^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
"u"),es=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._/-]*$","u"),rs=new RegExp("^[A-Za-z0-9._-]+$","u"),di=new RegExp("^[A-Za-z0\
-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","u"),Fi=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$","u"),is=new RegExp(
"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$","u");function je(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,
rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d=i.kty;if(typeof d=="string")
if(d==="OKP"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&(c="kty")||
(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.writ_use===void 0||!s.call(i,
"writ_use"))&&(c="writ_use"))return je.errors=[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!s.call(ti.oneOf[0].properties,
_))return je.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.kty,v=e;if(typeof _!="string")return je.
errors=[{}],!1;if(_!=="OKP")return je.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.crv!==void 0&&s.call(i,"crv")){
let v=i.crv,n=e;if(typeof v!="string")return je.errors=[{}],!1;if(v!=="Ed25519")return je.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="string"){if(l(n)>43)return je.errors=
[{}],!1;if(l(n)<43)return je.errors=[{}],!1;if(!Zr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=o===
e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return je.
errors=[{}],!1;if(l(o)<1)return je.errors=[{}],!1;if(!wr.test(o))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=a===e}else var t=!0;if(t){if(i.alg!==void 0&&s.call(i,"alg")){let a=i.alg,k=e;if(e===k)if(typeof a=="string"){if(l(
a)>16)return je.errors=[{}],!1;if(l(a)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.use!==void 0&&s.call(i,"use")){let k=i.use,p=e;if(typeof k!="string")return je.errors=[{}],!1;if(k!=="sig")return je.
errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let p=i.key_ops,w=e;if(e===w)
if(Array.isArray(p)){if(p.length>1)return je.errors=[{}],!1;if(p.length<1)return je.errors=[{}],!1;{var u=!0;let T=p.length;
for(let O=0;O<T;O++){let A=p[O],j=e;if(typeof A!="string")return je.errors=[{}],!1;if(A!=="verify")return je.errors=[{}],
!1;var u=j===e;if(!u)break}if(u){let O=p.length,A;if(O>1){let j={};for(;O--;){let h=p[O];if(typeof h=="string"){if(typeof j[h]==
"number")return A=j[h],je.errors=[{}],!1;j[h]=O}}}}}}else return je.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(i.
ext!==void 0&&s.call(i,"ext")){let w=e;if(typeof i.ext!="boolean")return je.errors=[{}],!1;var t=w===e}else var t=!0;if(t)
if(i.writ_use!==void 0&&s.call(i,"writ_use")){let w=i.writ_use,N=e;if(typeof w!="string")return je.errors=[{}],!1;if(!(w===
"bundle"||w==="token"||w==="record"))return je.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}else return je.errors=[
{}],!1}else if(d==="EC"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.kty===void 0||!s.call(i,"kty"))&&
(c="kty")||(i.crv===void 0||!s.call(i,"crv"))&&(c="crv")||(i.x===void 0||!s.call(i,"x"))&&(c="x")||(i.y===void 0||!s.call(
i,"y"))&&(c="y")||(i.writ_use===void 0||!s.call(i,"writ_use"))&&(c="writ_use"))return je.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(ti.oneOf[1].properties,_))return je.errors=[{}],!1;if(y===e){if(i.kty!==void 0&&s.call(i,"kty")){let _=i.
kty,v=e;if(typeof _!="string")return je.errors=[{}],!1;if(_!=="EC")return je.errors=[{}],!1;var m=v===e}else var m=!0;if(m){
if(i.crv!==void 0&&s.call(i,"crv")){let v=i.crv,n=e;if(typeof v!="string")return je.errors=[{}],!1;if(v!=="P-256")return je.
errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(i.x!==void 0&&s.call(i,"x")){let n=i.x,o=e;if(e===o)if(typeof n=="stri\
ng"){if(l(n)>43)return je.errors=[{}],!1;if(l(n)<43)return je.errors=[{}],!1;if(!Zr.test(n))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=o===e}else var m=!0;if(m){if(i.y!==void 0&&s.call(i,"y")){let o=i.y,a=e;if(e===a)if(typeof o==
"string"){if(l(o)>43)return je.errors=[{}],!1;if(l(o)<43)return je.errors=[{}],!1;if(!Zr.test(o))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return je.errors=[{}],!1;if(l(a)<1)return je.errors=[{}],!1;if(!wr.test(a))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var m=k===e}else var m=!0;if(m){if(i.alg!==void 0&&s.call(i,"alg")){let k=i.alg,p=e;if(e===p)if(typeof k==
"string"){if(l(k)>16)return je.errors=[{}],!1;if(l(k)<1)return je.errors=[{}],!1}else return je.errors=[{}],!1;var m=p===
e}else var m=!0;if(m){if(i.use!==void 0&&s.call(i,"use")){let p=i.use,w=e;if(typeof p!="string")return je.errors=[{}],!1;
if(p!=="sig")return je.errors=[{}],!1;var m=w===e}else var m=!0;if(m){if(i.key_ops!==void 0&&s.call(i,"key_ops")){let w=i.
key_ops,N=e;if(e===N)if(Array.isArray(w)){if(w.length>1)return je.errors=[{}],!1;if(w.length<1)return je.errors=[{}],!1;
{var b=!0;let O=w.length;for(let A=0;A<O;A++){let j=w[A],h=e;if(typeof j!="string")return je.errors=[{}],!1;if(j!=="veri\
fy")return je.errors=[{}],!1;var b=h===e;if(!b)break}if(b){let A=w.length,j;if(A>1){let h={};for(;A--;){let g=w[A];if(typeof g==
"string"){if(typeof h[g]=="number")return j=h[g],je.errors=[{}],!1;h[g]=A}}}}}}else return je.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(i.ext!==void 0&&s.call(i,"ext")){let N=e;if(typeof i.ext!="boolean")return je.errors=[{}],!1;var m=N===
e}else var m=!0;if(m)if(i.writ_use!==void 0&&s.call(i,"writ_use")){let N=i.writ_use,T=e;if(typeof N!="string")return je.
errors=[{}],!1;if(!(N==="bundle"||N==="token"||N==="record"))return je.errors=[{}],!1;var m=T===e}else var m=!0}}}}}}}}}}}else
return je.errors=[{}],!1}else return je.errors=[{}],!1;else return je.errors=[{}],!1}else return je.errors=[{}],!1;return je.
errors=r,e===0}function Ir(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,
u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vault"))&&(y=
"vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="vault"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let v=i.vault;if(e===e)if(typeof v=="string"){if(l(
v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!Ur.test(v)){
let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(
y),e++}var c=b===e;c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===void 0||
!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="aws"){
let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let v=i.aws;if(e===e)if(typeof v==
"string"){if(l(v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!Ur.
test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if((i.file===void 0||!s.call(i,"file"))&&(v="file")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let o of Object.
keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(o)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!cr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let v={};r===null?r=[v]:r.push(v),e++}var c=y===e;if(c&&u)u=!1,m=[m,2];else{c&&(u=!0,m=2);let v=e;if(e===v)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let k of Object.keys(i))if(k!=="env"){let p={};r===null?r=[p]:r.push(p),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let p={};r===null?r=[p]:r.push(p),e++}else if(l(
k)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!ni.test(k)){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===
null?r=[p]:r.push(p),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var c=v===e;c&&u?(u=!1,m=[m,3]):c&&(u=!0,m=3)}}if(u)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,Ir.errors=r,!1}return Ir.errors=r,
e===0}function Er(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if((i.file===void 0||!s.call(i,"file"))&&(t="file"))return Er.errors=[{}],!1;
{let u=e;for(let m of Object.keys(i))if(m!=="file")return Er.errors=[{}],!1;if(u===e&&i.file!==void 0&&s.call(i,"file")){
let m=i.file;if(e===e)if(typeof m=="string"){if(l(m)>1024)return Er.errors=[{}],!1;if(l(m)<1)return Er.errors=[{}],!1;if(!cr.
test(m))return Er.errors=[{}],!1}else return Er.errors=[{}],!1}}}else return Er.errors=[{}],!1;return Er.errors=r,e===0}
function Lr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,u=!1,m=null,b=e;
if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.file===void 0||!s.call(i,"file"))&&(y="file")){let _={};
r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="file"){let n={};r===null?r=[n]:r.push(n),e++;
break}if(_===e&&i.file!==void 0&&s.call(i,"file")){let v=i.file;if(e===e)if(typeof v=="string"){if(l(v)>1024){let n={};r===
null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!cr.test(v)){let n={};r===null?r=
[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var c=b===e;
c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.env===void 0||!s.call(i,"env"))&&
(y="env")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="env"){let n={};r===null?
r=[n]:r.push(n),e++;break}if(_===e&&i.env!==void 0&&s.call(i,"env")){let v=i.env;if(e===e)if(typeof v=="string"){if(l(v)>
128){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<1){let n={};r===null?r=[n]:r.push(n),e++}else if(!ni.test(v)){let n={};
r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[y]:r.push(y),e++}var c=d===
e;if(c&&u?(u=!1,m=[m,1]):c&&(u=!0,m=1),u)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(
y),e++,Lr.errors=r,!1}return Lr.errors=r,e===0}function Z(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let q;if((i.bundle===void 0||!s.call(i,"bundle"))&&
(q="bundle")||(i.listen===void 0||!s.call(i,"listen"))&&(q="listen")||(i.records===void 0||!s.call(i,"records"))&&(q="re\
cords")||(i.tokens===void 0||!s.call(i,"tokens"))&&(q="tokens"))return Z.errors=[{}],!1;{let R=e;for(let E of Object.keys(
i))if(!s.call(Oi.properties,E))return Z.errors=[{}],!1;if(R===e){if(i.bundle!==void 0&&s.call(i,"bundle")){let E=i.bundle,
J=e;if(e===J)if(E&&typeof E=="object"&&!Array.isArray(E)){let se;if((E.from===void 0||!s.call(E,"from"))&&(se="from")||(E.
keys===void 0||!s.call(E,"keys"))&&(se="keys")||(E.repository===void 0||!s.call(E,"repository"))&&(se="repository")||(E.
scope===void 0||!s.call(E,"scope"))&&(se="scope")||(E.minSequence===void 0||!s.call(E,"minSequence"))&&(se="minSequence")||
(E.epoch===void 0||!s.call(E,"epoch"))&&(se="epoch")||(E.every===void 0||!s.call(E,"every"))&&(se="every"))return Z.errors=
[{}],!1;{let ve=e;for(let U of Object.keys(E))if(!s.call(Oi.properties.bundle.properties,U))return Z.errors=[{}],!1;if(ve===
e){if(E.from!==void 0&&s.call(E,"from")){let U=E.from,te=e;if(e===te)if(typeof U=="string"){if(l(U)>2048)return Z.errors=
[{}],!1;if(l(U)<1)return Z.errors=[{}],!1;if(!cr.test(U))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var t=te===
e}else var t=!0;if(t){if(E.keys!==void 0&&s.call(E,"keys")){let te=E.keys,$e=e;if(e===$e)if(Array.isArray(te)){if(te.length>
10)return Z.errors=[{}],!1;if(te.length<1)return Z.errors=[{}],!1;{var u=!0;let ke=te.length;for(let oe=0;oe<ke;oe++){let _e=te[oe],
Ae=e;if(e===Ae)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let M;if((_e.kid===void 0||!s.call(_e,"kid"))&&(M="kid")||
(_e.jwk===void 0||!s.call(_e,"jwk"))&&(M="jwk"))return Z.errors=[{}],!1;{let Pe=e;for(let le of Object.keys(_e))if(!(le===
"kid"||le==="jwk"||le==="notAfter"))return Z.errors=[{}],!1;if(Pe===e){if(_e.kid!==void 0&&s.call(_e,"kid")){let le=_e.kid,
ne=e;if(e===e)if(typeof le=="string"){if(l(le)>128)return Z.errors=[{}],!1;if(l(le)<1)return Z.errors=[{}],!1;if(!wr.test(
le))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var m=ne===e}else var m=!0;if(m){if(_e.jwk!==void 0&&s.call(_e,
"jwk")){let ne=e;je(_e.jwk,{instancePath:X+"/bundle/keys/"+oe+"/jwk",parentData:_e,parentDataProperty:"jwk",rootData:Y})||
(r=r===null?je.errors:r.concat(je.errors),e=r.length);var m=ne===e}else var m=!0;if(m)if(_e.notAfter!==void 0&&s.call(_e,
"notAfter")){let ne=_e.notAfter,fe=e;if(e===e)if(typeof ne=="string"){if(l(ne)>10)return Z.errors=[{}],!1;if(l(ne)<10)return Z.
errors=[{}],!1;if(!Qi.test(ne))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var m=fe===e}else var m=!0}}}}else return Z.
errors=[{}],!1;var u=Ae===e;if(!u)break}}}else return Z.errors=[{}],!1;var t=$e===e}else var t=!0;if(t){if(E.repository!==
void 0&&s.call(E,"repository")){let $e=E.repository,ge=e;if(!(typeof $e=="number"&&!($e%1)&&!isNaN($e)&&isFinite($e))&&typeof $e!=
"string")return Z.errors=[{}],!1;if(e===ge){if(typeof $e=="number"&&isFinite($e)){if($e>9007199254740991||isNaN($e))return Z.
errors=[{}],!1;if($e<1||isNaN($e))return Z.errors=[{}],!1}if(e===ge&&typeof $e=="string"){if(l($e)>200)return Z.errors=[
{}],!1;if(l($e)<1)return Z.errors=[{}],!1}}var t=ge===e}else var t=!0;if(t){if(E.scope!==void 0&&s.call(E,"scope")){let ge=E.
scope,ke=e;if(e===e)if(typeof ge=="string"){if(l(ge)>63)return Z.errors=[{}],!1;if(l(ge)<1)return Z.errors=[{}],!1;if(!fr.
test(ge))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var t=ke===e}else var t=!0;if(t){if(E.minSequence!==void 0&&
s.call(E,"minSequence")){let ke=E.minSequence,oe=e;if(!(typeof ke=="number"&&!(ke%1)&&!isNaN(ke)&&isFinite(ke)))return Z.
errors=[{}],!1;if(e===oe&&typeof ke=="number"&&isFinite(ke)){if(ke>9007199254740991||isNaN(ke))return Z.errors=[{}],!1;if(ke<
0||isNaN(ke))return Z.errors=[{}],!1}var t=oe===e}else var t=!0;if(t){if(E.epoch!==void 0&&s.call(E,"epoch")){let oe=E.epoch,
_e=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return Z.errors=[{}],!1;if(e===_e&&typeof oe=="number"&&
isFinite(oe)){if(oe>9007199254740991||isNaN(oe))return Z.errors=[{}],!1;if(oe<1||isNaN(oe))return Z.errors=[{}],!1}var t=_e===
e}else var t=!0;if(t){if(E.first!==void 0&&s.call(E,"first")){let _e=E.first,Ae=e;if(e===e)if(typeof _e=="string"){if(l(
_e)>71)return Z.errors=[{}],!1;if(l(_e)<71)return Z.errors=[{}],!1;if(!Hr.test(_e))return Z.errors=[{}],!1}else return Z.
errors=[{}],!1;var t=Ae===e}else var t=!0;if(t){if(E.every!==void 0&&s.call(E,"every")){let Ae=E.every,ce=e;if(e===e)if(typeof Ae==
"string"){if(l(Ae)>7)return Z.errors=[{}],!1;if(l(Ae)<2)return Z.errors=[{}],!1;if(!Kr.test(Ae))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){if(E.ca!==void 0&&s.call(E,"ca")){let ce=E.ca,M=e;if(e===e)if(typeof ce==
"string"){if(l(ce)>1024)return Z.errors=[{}],!1;if(l(ce)<1)return Z.errors=[{}],!1;if(!cr.test(ce))return Z.errors=[{}],
!1}else return Z.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(E.token!==void 0&&s.call(E,"token")){let M=e;Ir(E.token,
{instancePath:X+"/bundle/token",parentData:E,parentDataProperty:"token",rootData:Y})||(r=r===null?Ir.errors:r.concat(Ir.
errors),e=r.length);var t=M===e}else var t=!0;if(t)if(E.s3!==void 0&&s.call(E,"s3")){let M=E.s3,Pe=e;if(e===Pe)if(M&&typeof M==
"object"&&!Array.isArray(M)){let ne;if((M.region===void 0||!s.call(M,"region"))&&(ne="region")||(M.accessKeyId===void 0||
!s.call(M,"accessKeyId"))&&(ne="accessKeyId")||(M.secretAccessKey===void 0||!s.call(M,"secretAccessKey"))&&(ne="secretAc\
cessKey"))return Z.errors=[{}],!1;{let fe=e;for(let V of Object.keys(M))if(!(V==="region"||V==="endpoint"||V==="pathStyl\
e"||V==="accessKeyId"||V==="secretAccessKey"||V==="sessionToken"))return Z.errors=[{}],!1;if(fe===e){if(M.region!==void 0&&
s.call(M,"region")){let V=M.region,S=e;if(e===S)if(typeof V=="string"){if(l(V)>64)return Z.errors=[{}],!1;if(l(V)<1)return Z.
errors=[{}],!1;if(!Li.test(V))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var b=S===e}else var b=!0;if(b){if(M.
endpoint!==void 0&&s.call(M,"endpoint")){let S=M.endpoint,B=e;if(e===B)if(typeof S=="string"){if(l(S)>2048)return Z.errors=
[{}],!1;if(l(S)<1)return Z.errors=[{}],!1;if(!cr.test(S))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var b=B===
e}else var b=!0;if(b){if(M.pathStyle!==void 0&&s.call(M,"pathStyle")){let B=e;if(typeof M.pathStyle!="boolean")return Z.
errors=[{}],!1;var b=B===e}else var b=!0;if(b){if(M.accessKeyId!==void 0&&s.call(M,"accessKeyId")){let de=e;Ir(M.accessKeyId,
{instancePath:X+"/bundle/s3/accessKeyId",parentData:M,parentDataProperty:"accessKeyId",rootData:Y})||(r=r===null?Ir.errors:
r.concat(Ir.errors),e=r.length);var b=de===e}else var b=!0;if(b){if(M.secretAccessKey!==void 0&&s.call(M,"secretAccessKe\
y")){let ue=e;Ir(M.secretAccessKey,{instancePath:X+"/bundle/s3/secretAccessKey",parentData:M,parentDataProperty:"secretA\
ccessKey",rootData:Y})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var b=ue===e}else var b=!0;if(b)if(M.sessionToken!==
void 0&&s.call(M,"sessionToken")){let ue=e;Ir(M.sessionToken,{instancePath:X+"/bundle/s3/sessionToken",parentData:M,parentDataProperty:"\
sessionToken",rootData:Y})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var b=ue===e}else var b=!0}}}}}}}else return Z.
errors=[{}],!1;var t=Pe===e}else var t=!0}}}}}}}}}}}}else return Z.errors=[{}],!1;var d=J===e}else var d=!0;if(d){if(i.listen!==
void 0&&s.call(i,"listen")){let J=i.listen,Q=e;if(e===Q)if(J&&typeof J=="object"&&!Array.isArray(J)){let ve;if((J.postgres===
void 0||!s.call(J,"postgres"))&&(ve="postgres"))return Z.errors=[{}],!1;{let U=e;for(let te of Object.keys(J))if(!(te===
"postgres"||te==="control"))return Z.errors=[{}],!1;if(U===e){if(J.postgres!==void 0&&s.call(J,"postgres")){let te=J.postgres,
$e=e,ge=e,ke=!1,oe=null,_e=e;if(e===_e)if(te&&typeof te=="object"&&!Array.isArray(te)){let M;if((te.address===void 0||!s.
call(te,"address"))&&(M="address")||(te.tls===void 0||!s.call(te,"tls"))&&(M="tls")){let Pe={};r===null?r=[Pe]:r.push(Pe),
e++}else{let Pe=e;for(let le of Object.keys(te))if(!(le==="address"||le==="name"||le==="ca"||le==="login"||le==="tls")){
let ne={};r===null?r=[ne]:r.push(ne),e++;break}if(Pe===e){if(te.address!==void 0&&s.call(te,"address")){let le=te.address,
ne=e;if(e===e)if(typeof le=="string"){if(l(le)>259){let V={};r===null?r=[V]:r.push(V),e++}else if(l(le)<3){let V={};r===
null?r=[V]:r.push(V),e++}else if(!Mr.test(le)){let V={};r===null?r=[V]:r.push(V),e++}}else{let V={};r===null?r=[V]:r.push(
V),e++}var c=ne===e}else var c=!0;if(c){if(te.name!==void 0&&s.call(te,"name")){let ne=te.name,fe=e;if(e===e)if(typeof ne==
"string"){if(l(ne)>259){let S={};r===null?r=[S]:r.push(S),e++}else if(l(ne)<3){let S={};r===null?r=[S]:r.push(S),e++}else if(!Mr.
test(ne)){let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var c=fe===e}else var c=!0;if(c){
if(te.ca!==void 0&&s.call(te,"ca")){let fe=te.ca,V=e;if(e===e)if(typeof fe=="string"){if(l(fe)>1024){let B={};r===null?r=
[B]:r.push(B),e++}else if(l(fe)<1){let B={};r===null?r=[B]:r.push(B),e++}else if(!cr.test(fe)){let B={};r===null?r=[B]:r.
push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var c=V===e}else var c=!0;if(c){if(te.login!==void 0&&s.call(te,
"login")){let V=te.login,S=e;if(typeof V!="string"){let de={};r===null?r=[de]:r.push(de),e++}if(!(V==="password"||V==="o\
auth"||V==="either")){let de={};r===null?r=[de]:r.push(de),e++}var c=S===e}else var c=!0;if(c)if(te.tls!==void 0&&s.call(
te,"tls")){let V=te.tls,S=e;if(e===S)if(V&&typeof V=="object"&&!Array.isArray(V)){let de;if((V.certificate===void 0||!s.
call(V,"certificate"))&&(de="certificate")||(V.key===void 0||!s.call(V,"key"))&&(de="key")){let ue={};r===null?r=[ue]:r.
push(ue),e++}else{let ue=e;for(let ae of Object.keys(V))if(!(ae==="certificate"||ae==="key")){let we={};r===null?r=[we]:
r.push(we),e++;break}if(ue===e){if(V.certificate!==void 0&&s.call(V,"certificate")){let ae=V.certificate,we=e;if(e===e)if(typeof ae==
"string"){if(l(ae)>1024){let lr={};r===null?r=[lr]:r.push(lr),e++}else if(l(ae)<1){let lr={};r===null?r=[lr]:r.push(lr),
e++}else if(!cr.test(ae)){let lr={};r===null?r=[lr]:r.push(lr),e++}}else{let lr={};r===null?r=[lr]:r.push(lr),e++}var y=we===
e}else var y=!0;if(y)if(V.key!==void 0&&s.call(V,"key")){let ae=V.key,we=e;if(e===e)if(typeof ae=="string"){if(l(ae)>1024){
let lr={};r===null?r=[lr]:r.push(lr),e++}else if(l(ae)<1){let lr={};r===null?r=[lr]:r.push(lr),e++}else if(!cr.test(ae)){
let lr={};r===null?r=[lr]:r.push(lr),e++}}else{let lr={};r===null?r=[lr]:r.push(lr),e++}var y=we===e}else var y=!0}}}else{
let de={};r===null?r=[de]:r.push(de),e++}var c=S===e}else var c=!0}}}}}}else{let M={};r===null?r=[M]:r.push(M),e++}var v=_e===
e;v&&(ke=!0,oe=0);let Ae=e;if(e===Ae)if(te&&typeof te=="object"&&!Array.isArray(te)){let M;if((te.address===void 0||!s.call(
te,"address"))&&(M="address")||(te.plaintext===void 0||!s.call(te,"plaintext"))&&(M="plaintext")){let Pe={};r===null?r=[
Pe]:r.push(Pe),e++}else{let Pe=e;for(let le of Object.keys(te))if(!(le==="address"||le==="name"||le==="plaintext")){let ne={};
r===null?r=[ne]:r.push(ne),e++;break}if(Pe===e){if(te.address!==void 0&&s.call(te,"address")){let le=te.address,ne=e;if(e===
e)if(typeof le=="string"){if(l(le)>259){let V={};r===null?r=[V]:r.push(V),e++}else if(l(le)<3){let V={};r===null?r=[V]:r.
push(V),e++}else if(!Mr.test(le)){let V={};r===null?r=[V]:r.push(V),e++}}else{let V={};r===null?r=[V]:r.push(V),e++}var _=ne===
e}else var _=!0;if(_){if(te.name!==void 0&&s.call(te,"name")){let ne=te.name,fe=e;if(e===e)if(typeof ne=="string"){if(l(
ne)>259){let S={};r===null?r=[S]:r.push(S),e++}else if(l(ne)<3){let S={};r===null?r=[S]:r.push(S),e++}else if(!Mr.test(ne)){
let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?r=[S]:r.push(S),e++}var _=fe===e}else var _=!0;if(_)if(te.
plaintext!==void 0&&s.call(te,"plaintext")){let ne=te.plaintext,fe=e;if(typeof ne!="string"){let S={};r===null?r=[S]:r.push(
S),e++}if(ne!=="loopback-only"){let S={};r===null?r=[S]:r.push(S),e++}var _=fe===e}else var _=!0}}}}else{let M={};r===null?
r=[M]:r.push(M),e++}var v=Ae===e;if(v&&ke?(ke=!1,oe=[oe,1]):v&&(ke=!0,oe=1),ke)e=ge,r!==null&&(ge?r.length=ge:r=null);else{
let M={};return r===null?r=[M]:r.push(M),e++,Z.errors=r,!1}var a=$e===e}else var a=!0;if(a)if(J.control!==void 0&&s.call(
J,"control")){let te=J.control,$e=e;if(e===$e)if(te&&typeof te=="object"&&!Array.isArray(te)){let ke;if((te.address===void 0||
!s.call(te,"address"))&&(ke="address"))return Z.errors=[{}],!1;{let oe=e;for(let _e of Object.keys(te))if(!(_e==="addres\
s"||_e==="exposed"||_e==="tls"))return Z.errors=[{}],!1;if(oe===e){if(te.address!==void 0&&s.call(te,"address")){let _e=te.
address,Ae=e;if(e===e)if(typeof _e=="string"){if(l(_e)>259)return Z.errors=[{}],!1;if(l(_e)<3)return Z.errors=[{}],!1;if(!Mr.
test(_e))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var n=Ae===e}else var n=!0;if(n){if(te.exposed!==void 0&&s.
call(te,"exposed")){let Ae=te.exposed,ce=e;if(typeof Ae!="string")return Z.errors=[{}],!1;if(!(Ae==="tokens"||Ae==="unau\
thenticated"))return Z.errors=[{}],!1;var n=ce===e}else var n=!0;if(n)if(te.tls!==void 0&&s.call(te,"tls")){let Ae=te.tls,
ce=e;if(e===ce)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let Pe;if((Ae.certificate===void 0||!s.call(Ae,"certifica\
te"))&&(Pe="certificate")||(Ae.key===void 0||!s.call(Ae,"key"))&&(Pe="key"))return Z.errors=[{}],!1;{let le=e;for(let ne of Object.
keys(Ae))if(!(ne==="certificate"||ne==="key"))return Z.errors=[{}],!1;if(le===e){if(Ae.certificate!==void 0&&s.call(Ae,"\
certificate")){let ne=Ae.certificate,fe=e;if(e===e)if(typeof ne=="string"){if(l(ne)>1024)return Z.errors=[{}],!1;if(l(ne)<
1)return Z.errors=[{}],!1;if(!cr.test(ne))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var o=fe===e}else var o=!0;
if(o)if(Ae.key!==void 0&&s.call(Ae,"key")){let ne=Ae.key,fe=e;if(e===e)if(typeof ne=="string"){if(l(ne)>1024)return Z.errors=
[{}],!1;if(l(ne)<1)return Z.errors=[{}],!1;if(!cr.test(ne))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var o=fe===
e}else var o=!0}}}else return Z.errors=[{}],!1;var n=ce===e}else var n=!0}}}}else return Z.errors=[{}],!1;var a=$e===e}else
var a=!0}}}else return Z.errors=[{}],!1;var d=Q===e}else var d=!0;if(d){if(i.records!==void 0&&s.call(i,"records")){let Q=i.
records,se=e;if(e===se)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let U;if((Q.folder===void 0||!s.call(Q,"folder"))&&(U=
"folder")||(Q.key===void 0||!s.call(Q,"key"))&&(U="key"))return Z.errors=[{}],!1;{let te=e;for(let $e of Object.keys(Q))
if(!($e==="folder"||$e==="key"))return Z.errors=[{}],!1;if(te===e){if(Q.folder!==void 0&&s.call(Q,"folder")){let $e=Q.folder,
ge=e;if(e===e)if(typeof $e=="string"){if(l($e)>1024)return Z.errors=[{}],!1;if(l($e)<1)return Z.errors=[{}],!1;if(!cr.test(
$e))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var k=ge===e}else var k=!0;if(k)if(Q.key!==void 0&&s.call(Q,"ke\
y")){let $e=e;Er(Q.key,{instancePath:X+"/records/key",parentData:Q,parentDataProperty:"key",rootData:Y})||(r=r===null?Er.
errors:r.concat(Er.errors),e=r.length);var k=$e===e}else var k=!0}}}else return Z.errors=[{}],!1;var d=se===e}else var d=!0;
if(d){if(i.tokens!==void 0&&s.call(i,"tokens")){let se=i.tokens,ve=e;if(e===ve)if(se&&typeof se=="object"&&!Array.isArray(
se)){let te;if((se.key===void 0||!s.call(se,"key"))&&(te="key"))return Z.errors=[{}],!1;{let $e=e;for(let ge of Object.keys(
se))if(!(ge==="key"||ge==="also"||ge==="issuers"))return Z.errors=[{}],!1;if($e===e){if(se.key!==void 0&&s.call(se,"key")){
let ge=e;Er(se.key,{instancePath:X+"/tokens/key",parentData:se,parentDataProperty:"key",rootData:Y})||(r=r===null?Er.errors:
r.concat(Er.errors),e=r.length);var p=ge===e}else var p=!0;if(p){if(se.also!==void 0&&s.call(se,"also")){let ke=se.also,
oe=e;if(e===oe)if(Array.isArray(ke)){if(ke.length>4)return Z.errors=[{}],!1;if(ke.length<1)return Z.errors=[{}],!1;{var w=!0;
let Ae=ke.length;for(let ce=0;ce<Ae;ce++){let M=ke[ce],Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let ne;
if((M.kid===void 0||!s.call(M,"kid"))&&(ne="kid")||(M.jwk===void 0||!s.call(M,"jwk"))&&(ne="jwk"))return Z.errors=[{}],!1;
{let fe=e;for(let V of Object.keys(M))if(!(V==="kid"||V==="jwk"))return Z.errors=[{}],!1;if(fe===e){if(M.kid!==void 0&&s.
call(M,"kid")){let V=M.kid,S=e;if(e===e)if(typeof V=="string"){if(l(V)>128)return Z.errors=[{}],!1;if(l(V)<1)return Z.errors=
[{}],!1;if(!wr.test(V))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var N=S===e}else var N=!0;if(N)if(M.jwk!==void 0&&
s.call(M,"jwk")){let V=e;je(M.jwk,{instancePath:X+"/tokens/also/"+ce+"/jwk",parentData:M,parentDataProperty:"jwk",rootData:Y})||
(r=r===null?je.errors:r.concat(je.errors),e=r.length);var N=V===e}else var N=!0}}}else return Z.errors=[{}],!1;var w=Pe===
e;if(!w)break}}}else return Z.errors=[{}],!1;var p=oe===e}else var p=!0;if(p)if(se.issuers!==void 0&&s.call(se,"issuers")){
let ke=se.issuers,oe=e;if(e===oe)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).length>20)return Z.errors=
[{}],!1;for(let Ae of Object.keys(ke)){let ce=e;if(e===e)if(typeof Ae=="string"){if(l(Ae)>63){let M={};r===null?r=[M]:r.
push(M),e++}else if(l(Ae)<1){let M={};r===null?r=[M]:r.push(M),e++}else if(!fr.test(Ae)){let M={};r===null?r=[M]:r.push(
M),e++}}else{let M={};r===null?r=[M]:r.push(M),e++}var T=ce===e;if(!T){let M={};return r===null?r=[M]:r.push(M),e++,Z.errors=
r,!1}}if(T)for(let Ae of Object.keys(ke)){let ce=ke[Ae],M=e;if(e===M)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let Pe=e;
for(let le of Object.keys(ce))if(!(le==="ca"||le==="hosts"))return Z.errors=[{}],!1;if(Pe===e){if(ce.ca!==void 0&&s.call(
ce,"ca")){let le=ce.ca,ne=e;if(e===e)if(typeof le=="string"){if(l(le)>1024)return Z.errors=[{}],!1;if(l(le)<1)return Z.errors=
[{}],!1;if(!cr.test(le))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var A=ne===e}else var A=!0;if(A)if(ce.hosts!==
void 0&&s.call(ce,"hosts")){let le=ce.hosts,ne=e;if(e===ne)if(Array.isArray(le)){if(le.length>10)return Z.errors=[{}],!1;
if(le.length<1)return Z.errors=[{}],!1;{var O=!0;let V=le.length;for(let S=0;S<V;S++){let B=le[S],de=e;if(e===de)if(typeof B==
"string"){if(l(B)>260)return Z.errors=[{}],!1;if(l(B)<1)return Z.errors=[{}],!1;if(!Xi.test(B))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var O=de===e;if(!O)break}}}else return Z.errors=[{}],!1;var A=ne===e}else var A=!0}}else return Z.
errors=[{}],!1;var j=M===e;if(!j)break}}else return Z.errors=[{}],!1;var p=oe===e}else var p=!0}}}}else return Z.errors=
[{}],!1;var d=ve===e}else var d=!0;if(d){if(i.instance!==void 0&&s.call(i,"instance")){let ve=i.instance,U=e;if(!(typeof ve==
"number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve)))return Z.errors=[{}],!1;if(e===U&&typeof ve=="number"&&isFinite(ve)){if(ve>
255||isNaN(ve))return Z.errors=[{}],!1;if(ve<1||isNaN(ve))return Z.errors=[{}],!1}var d=U===e}else var d=!0;if(d){if(i.peers!==
void 0&&s.call(i,"peers")){let U=i.peers,te=e;if(e===te)if(Array.isArray(U)){if(U.length>255)return Z.errors=[{}],!1;if(U.
length<1)return Z.errors=[{}],!1;{var h=!0;let ge=U.length;for(let ke=0;ke<ge;ke++){let oe=U[ke],_e=e,Ae=e,ce=!1,M=null,
Pe=e;if(e===Pe)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let fe;if((oe.instance===void 0||!s.call(oe,"instance"))&&
(fe="instance")||(oe.address===void 0||!s.call(oe,"address"))&&(fe="address")||(oe.tls===void 0||!s.call(oe,"tls"))&&(fe=
"tls")){let V={};r===null?r=[V]:r.push(V),e++}else{let V=e;for(let S of Object.keys(oe))if(!(S==="instance"||S==="addres\
s"||S==="tls")){let B={};r===null?r=[B]:r.push(B),e++;break}if(V===e){if(oe.instance!==void 0&&s.call(oe,"instance")){let S=oe.
instance,B=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let ue={};r===null?r=[ue]:r.push(ue),e++}if(e===B&&
typeof S=="number"&&isFinite(S)){if(S>255||isNaN(S)){let ue={};r===null?r=[ue]:r.push(ue),e++}else if(S<1||isNaN(S)){let ue={};
r===null?r=[ue]:r.push(ue),e++}}var g=B===e}else var g=!0;if(g){if(oe.address!==void 0&&s.call(oe,"address")){let B=oe.address,
de=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(l(B)<3){let ae={};r===
null?r=[ae]:r.push(ae),e++}else if(!Mr.test(B)){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{let ae={};r===null?r=[ae]:
r.push(ae),e++}var g=de===e}else var g=!0;if(g)if(oe.tls!==void 0&&s.call(oe,"tls")){let B=oe.tls,de=e;if(e===de)if(B&&typeof B==
"object"&&!Array.isArray(B)){let ae=e;for(let we of Object.keys(B))if(!(we==="ca"||we==="name")){let Oe={};r===null?r=[Oe]:
r.push(Oe),e++;break}if(ae===e){if(B.ca!==void 0&&s.call(B,"ca")){let we=B.ca,Oe=e;if(e===e)if(typeof we=="string"){if(l(
we)>1024){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(l(we)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(!cr.
test(we)){let Re={};r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var f=Oe===e}else var f=!0;
if(f)if(B.name!==void 0&&s.call(B,"name")){let we=B.name,Oe=e;if(e===Oe)if(typeof we=="string"){if(l(we)>253){let Re={};
r===null?r=[Re]:r.push(Re),e++}else if(l(we)<1){let Re={};r===null?r=[Re]:r.push(Re),e++}else if(!Yi.test(we)){let Re={};
r===null?r=[Re]:r.push(Re),e++}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var f=Oe===e}else var f=!0}}else{let ae={};
r===null?r=[ae]:r.push(ae),e++}var g=de===e}else var g=!0}}}}else{let fe={};r===null?r=[fe]:r.push(fe),e++}var x=Pe===e;
x&&(ce=!0,M=0);let le=e;if(e===le)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let fe;if((oe.instance===void 0||!s.call(
oe,"instance"))&&(fe="instance")||(oe.address===void 0||!s.call(oe,"address"))&&(fe="address")||(oe.plaintext===void 0||
!s.call(oe,"plaintext"))&&(fe="plaintext")){let V={};r===null?r=[V]:r.push(V),e++}else{let V=e;for(let S of Object.keys(
oe))if(!(S==="instance"||S==="address"||S==="plaintext")){let B={};r===null?r=[B]:r.push(B),e++;break}if(V===e){if(oe.instance!==
void 0&&s.call(oe,"instance")){let S=oe.instance,B=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let ue={};
r===null?r=[ue]:r.push(ue),e++}if(e===B&&typeof S=="number"&&isFinite(S)){if(S>255||isNaN(S)){let ue={};r===null?r=[ue]:
r.push(ue),e++}else if(S<1||isNaN(S)){let ue={};r===null?r=[ue]:r.push(ue),e++}}var $=B===e}else var $=!0;if($){if(oe.address!==
void 0&&s.call(oe,"address")){let B=oe.address,de=e;if(e===e)if(typeof B=="string"){if(l(B)>259){let ae={};r===null?r=[ae]:
r.push(ae),e++}else if(l(B)<3){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(!Mr.test(B)){let ae={};r===null?r=[ae]:r.
push(ae),e++}}else{let ae={};r===null?r=[ae]:r.push(ae),e++}var $=de===e}else var $=!0;if($)if(oe.plaintext!==void 0&&s.
call(oe,"plaintext")){let B=oe.plaintext,de=e;if(typeof B!="string"){let ae={};r===null?r=[ae]:r.push(ae),e++}if(B!=="lo\
opback-only"){let ae={};r===null?r=[ae]:r.push(ae),e++}var $=de===e}else var $=!0}}}}else{let fe={};r===null?r=[fe]:r.push(
fe),e++}var x=le===e;if(x&&ce?(ce=!1,M=[M,1]):x&&(ce=!0,M=1),ce)e=Ae,r!==null&&(Ae?r.length=Ae:r=null);else{let fe={};return r===
null?r=[fe]:r.push(fe),e++,Z.errors=r,!1}var h=_e===e;if(!h)break}}}else return Z.errors=[{}],!1;var d=te===e}else var d=!0;
if(d){if(i.drain!==void 0&&s.call(i,"drain")){let te=i.drain,$e=e;if(e===e)if(typeof te=="string"){if(l(te)>7)return Z.errors=
[{}],!1;if(l(te)<2)return Z.errors=[{}],!1;if(!Kr.test(te))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var d=$e===
e}else var d=!0;if(d){if(i.workers!==void 0&&s.call(i,"workers")){let $e=i.workers,ge=e;if(!(typeof $e=="number"&&!($e%1)&&
!isNaN($e)&&isFinite($e)))return Z.errors=[{}],!1;if(e===ge&&typeof $e=="number"&&isFinite($e)){if($e>64||isNaN($e))return Z.
errors=[{}],!1;if($e<1||isNaN($e))return Z.errors=[{}],!1}var d=ge===e}else var d=!0;if(d){if(i.sessions!==void 0&&s.call(
i,"sessions")){let ge=i.sessions,ke=e;if(e===ke)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let _e=e;for(let Ae of Object.
keys(ge))if(!(Ae==="idle"||Ae==="idleInTransaction"||Ae==="unread"))return Z.errors=[{}],!1;if(_e===e){if(ge.idle!==void 0&&
s.call(ge,"idle")){let Ae=ge.idle,ce=e;if(e===e)if(typeof Ae=="string"){if(l(Ae)>7)return Z.errors=[{}],!1;if(l(Ae)<2)return Z.
errors=[{}],!1;if(!Kr.test(Ae))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var L=ce===e}else var L=!0;if(L){if(ge.
idleInTransaction!==void 0&&s.call(ge,"idleInTransaction")){let ce=ge.idleInTransaction,M=e;if(e===e)if(typeof ce=="stri\
ng"){if(l(ce)>7)return Z.errors=[{}],!1;if(l(ce)<2)return Z.errors=[{}],!1;if(!Kr.test(ce))return Z.errors=[{}],!1}else return Z.
errors=[{}],!1;var L=M===e}else var L=!0;if(L)if(ge.unread!==void 0&&s.call(ge,"unread")){let ce=ge.unread,M=e;if(e===e)
if(typeof ce=="string"){if(l(ce)>7)return Z.errors=[{}],!1;if(l(ce)<2)return Z.errors=[{}],!1;if(!Kr.test(ce))return Z.errors=
[{}],!1}else return Z.errors=[{}],!1;var L=M===e}else var L=!0}}}else return Z.errors=[{}],!1;var d=ke===e}else var d=!0;
if(d){if(i.state!==void 0&&s.call(i,"state")){let ke=i.state,oe=e;if(e===e)if(typeof ke=="string"){if(l(ke)>1024)return Z.
errors=[{}],!1;if(l(ke)<1)return Z.errors=[{}],!1;if(!cr.test(ke))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var d=oe===
e}else var d=!0;if(d)if(i.secrets!==void 0&&s.call(i,"secrets")){let ke=i.secrets,oe=e;if(e===oe)if(ke&&typeof ke=="obje\
ct"&&!Array.isArray(ke)){let Ae=e;for(let ce of Object.keys(ke))if(!(ce==="vault"||ce==="aws"||ce==="keepFor"))return Z.
errors=[{}],!1;if(Ae===e){if(ke.vault!==void 0&&s.call(ke,"vault")){let ce=ke.vault,M=e;if(e===M)if(ce&&typeof ce=="obje\
ct"&&!Array.isArray(ce)){let le;if((ce.address===void 0||!s.call(ce,"address"))&&(le="address")||(ce.auth===void 0||!s.call(
ce,"auth"))&&(le="auth"))return Z.errors=[{}],!1;{let ne=e;for(let fe of Object.keys(ce))if(!(fe==="address"||fe==="ca"||
fe==="namespace"||fe==="auth"))return Z.errors=[{}],!1;if(ne===e){if(ce.address!==void 0&&s.call(ce,"address")){let fe=ce.
address,V=e;if(e===V)if(typeof fe=="string"){if(l(fe)>512)return Z.errors=[{}],!1;if(l(fe)<8)return Z.errors=[{}],!1;if(!vi.
test(fe))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=V===e}else var H=!0;if(H){if(ce.ca!==void 0&&s.call(
ce,"ca")){let V=ce.ca,S=e;if(e===e)if(typeof V=="string"){if(l(V)>1024)return Z.errors=[{}],!1;if(l(V)<1)return Z.errors=
[{}],!1;if(!cr.test(V))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=S===e}else var H=!0;if(H){if(ce.namespace!==
void 0&&s.call(ce,"namespace")){let S=ce.namespace,B=e;if(e===B)if(typeof S=="string"){if(l(S)>256)return Z.errors=[{}],
!1;if(l(S)<1)return Z.errors=[{}],!1;if(!es.test(S))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var H=B===e}else
var H=!0;if(H)if(ce.auth!==void 0&&s.call(ce,"auth")){let S=ce.auth,B=e,de=e,ue=!1,ae=null,we=e;if(e===we)if(S&&typeof S==
"object"&&!Array.isArray(S)){let Re;if((S.token===void 0||!s.call(S,"token"))&&(Re="token")){let De={};r===null?r=[De]:r.
push(De),e++}else{let De=e;for(let ze of Object.keys(S))if(ze!=="token"){let Le={};r===null?r=[Le]:r.push(Le),e++;break}
De===e&&S.token!==void 0&&s.call(S,"token")&&(Lr(S.token,{instancePath:X+"/secrets/vault/auth/token",parentData:S,parentDataProperty:"\
token",rootData:Y})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length))}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}
var K=we===e;K&&(ue=!0,ae=0);let Oe=e;if(e===Oe)if(S&&typeof S=="object"&&!Array.isArray(S)){let Re;if((S.appRole===void 0||
!s.call(S,"appRole"))&&(Re="appRole")){let De={};r===null?r=[De]:r.push(De),e++}else{let De=e;for(let ze of Object.keys(
S))if(ze!=="appRole"){let Le={};r===null?r=[Le]:r.push(Le),e++;break}if(De===e&&S.appRole!==void 0&&s.call(S,"appRole")){
let ze=S.appRole;if(e===e)if(ze&&typeof ze=="object"&&!Array.isArray(ze)){let Le;if((ze.roleId===void 0||!s.call(ze,"rol\
eId"))&&(Le="roleId")||(ze.secretId===void 0||!s.call(ze,"secretId"))&&(Le="secretId")){let Se={};r===null?r=[Se]:r.push(
Se),e++}else{let Se=e;for(let tr of Object.keys(ze))if(!(tr==="roleId"||tr==="secretId"||tr==="mount")){let qe={};r===null?
r=[qe]:r.push(qe),e++;break}if(Se===e){if(ze.roleId!==void 0&&s.call(ze,"roleId")){let tr=ze.roleId,qe=e;if(e===qe)if(typeof tr==
"string"){if(l(tr)>200){let ir={};r===null?r=[ir]:r.push(ir),e++}else if(l(tr)<1){let ir={};r===null?r=[ir]:r.push(ir),e++}else if(!rs.
test(tr)){let ir={};r===null?r=[ir]:r.push(ir),e++}}else{let ir={};r===null?r=[ir]:r.push(ir),e++}var G=qe===e}else var G=!0;
if(G){if(ze.secretId!==void 0&&s.call(ze,"secretId")){let qe=e;Lr(ze.secretId,{instancePath:X+"/secrets/vault/auth/appRo\
le/secretId",parentData:ze,parentDataProperty:"secretId",rootData:Y})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);
var G=qe===e}else var G=!0;if(G)if(ze.mount!==void 0&&s.call(ze,"mount")){let qe=ze.mount,Ze=e;if(e===Ze)if(typeof qe=="\
string"){if(l(qe)>200){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}else if(l(qe)<1){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}else if(!di.
test(qe)){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}}else{let Qe={};r===null?r=[Qe]:r.push(Qe),e++}var G=Ze===e}else var G=!0}}}}else{
let Le={};r===null?r=[Le]:r.push(Le),e++}}}}else{let Re={};r===null?r=[Re]:r.push(Re),e++}var K=Oe===e;if(K&&ue)ue=!1,ae=
[ae,1];else{K&&(ue=!0,ae=1);let Re=e;if(e===Re)if(S&&typeof S=="object"&&!Array.isArray(S)){let ze;if((S.kubernetes===void 0||
!s.call(S,"kubernetes"))&&(ze="kubernetes")){let Le={};r===null?r=[Le]:r.push(Le),e++}else{let Le=e;for(let Se of Object.
keys(S))if(Se!=="kubernetes"){let tr={};r===null?r=[tr]:r.push(tr),e++;break}if(Le===e&&S.kubernetes!==void 0&&s.call(S,
"kubernetes")){let Se=S.kubernetes;if(e===e)if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let tr;if((Se.role===void 0||
!s.call(Se,"role"))&&(tr="role")){let qe={};r===null?r=[qe]:r.push(qe),e++}else{let qe=e;for(let Ze of Object.keys(Se))if(!(Ze===
"role"||Ze==="tokenFile"||Ze==="mount")){let ir={};r===null?r=[ir]:r.push(ir),e++;break}if(qe===e){if(Se.role!==void 0&&
s.call(Se,"role")){let Ze=Se.role,ir=e;if(e===ir)if(typeof Ze=="string"){if(l(Ze)>128){let Ie={};r===null?r=[Ie]:r.push(
Ie),e++}else if(l(Ze)<1){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!Fi.test(Ze)){let Ie={};r===null?r=[Ie]:r.push(
Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var z=ir===e}else var z=!0;if(z){if(Se.tokenFile!==void 0&&s.call(
Se,"tokenFile")){let ir=Se.tokenFile,Qe=e;if(e===e)if(typeof ir=="string"){if(l(ir)>1024){let Xe={};r===null?r=[Xe]:r.push(
Xe),e++}else if(l(ir)<1){let Xe={};r===null?r=[Xe]:r.push(Xe),e++}else if(!cr.test(ir)){let Xe={};r===null?r=[Xe]:r.push(
Xe),e++}}else{let Xe={};r===null?r=[Xe]:r.push(Xe),e++}var z=Qe===e}else var z=!0;if(z)if(Se.mount!==void 0&&s.call(Se,"\
mount")){let ir=Se.mount,Qe=e;if(e===Qe)if(typeof ir=="string"){if(l(ir)>200){let Xe={};r===null?r=[Xe]:r.push(Xe),e++}else if(l(
ir)<1){let Xe={};r===null?r=[Xe]:r.push(Xe),e++}else if(!di.test(ir)){let Xe={};r===null?r=[Xe]:r.push(Xe),e++}}else{let Xe={};
r===null?r=[Xe]:r.push(Xe),e++}var z=Qe===e}else var z=!0}}}}else{let tr={};r===null?r=[tr]:r.push(tr),e++}}}}else{let ze={};
r===null?r=[ze]:r.push(ze),e++}var K=Re===e;if(K&&ue)ue=!1,ae=[ae,2];else{K&&(ue=!0,ae=2);let ze=e;if(e===ze)if(S&&typeof S==
"object"&&!Array.isArray(S)){let Se;if((S.jwt===void 0||!s.call(S,"jwt"))&&(Se="jwt")){let tr={};r===null?r=[tr]:r.push(
tr),e++}else{let tr=e;for(let qe of Object.keys(S))if(qe!=="jwt"){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(tr===
e&&S.jwt!==void 0&&s.call(S,"jwt")){let qe=S.jwt;if(e===e)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let Ze;if((qe.
role===void 0||!s.call(qe,"role"))&&(Ze="role")||(qe.file===void 0||!s.call(qe,"file"))&&(Ze="file")){let ir={};r===null?
r=[ir]:r.push(ir),e++}else{let ir=e;for(let Qe of Object.keys(qe))if(!(Qe==="role"||Qe==="file"||Qe==="mount")){let Ie={};
r===null?r=[Ie]:r.push(Ie),e++;break}if(ir===e){if(qe.role!==void 0&&s.call(qe,"role")){let Qe=qe.role,Ie=e;if(e===Ie)if(typeof Qe==
"string"){if(l(Qe)>128){let qr={};r===null?r=[qr]:r.push(qr),e++}else if(l(Qe)<1){let qr={};r===null?r=[qr]:r.push(qr),e++}else if(!Fi.
test(Qe)){let qr={};r===null?r=[qr]:r.push(qr),e++}}else{let qr={};r===null?r=[qr]:r.push(qr),e++}var W=Ie===e}else var W=!0;
if(W){if(qe.file!==void 0&&s.call(qe,"file")){let Ie=qe.file,Xe=e;if(e===e)if(typeof Ie=="string"){if(l(Ie)>1024){let _r={};
r===null?r=[_r]:r.push(_r),e++}else if(l(Ie)<1){let _r={};r===null?r=[_r]:r.push(_r),e++}else if(!cr.test(Ie)){let _r={};
r===null?r=[_r]:r.push(_r),e++}}else{let _r={};r===null?r=[_r]:r.push(_r),e++}var W=Xe===e}else var W=!0;if(W)if(qe.mount!==
void 0&&s.call(qe,"mount")){let Ie=qe.mount,Xe=e;if(e===Xe)if(typeof Ie=="string"){if(l(Ie)>200){let _r={};r===null?r=[_r]:
r.push(_r),e++}else if(l(Ie)<1){let _r={};r===null?r=[_r]:r.push(_r),e++}else if(!di.test(Ie)){let _r={};r===null?r=[_r]:
r.push(_r),e++}}else{let _r={};r===null?r=[_r]:r.push(_r),e++}var W=Xe===e}else var W=!0}}}}else{let Ze={};r===null?r=[Ze]:
r.push(Ze),e++}}}}else{let Se={};r===null?r=[Se]:r.push(Se),e++}var K=ze===e;K&&ue?(ue=!1,ae=[ae,3]):K&&(ue=!0,ae=3)}}if(ue)
e=de,r!==null&&(de?r.length=de:r=null);else{let Re={};return r===null?r=[Re]:r.push(Re),e++,Z.errors=r,!1}var H=B===e}else
var H=!0}}}}}else return Z.errors=[{}],!1;var C=M===e}else var C=!0;if(C){if(ke.aws!==void 0&&s.call(ke,"aws")){let M=ke.
aws,Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let ne;if((M.region===void 0||!s.call(M,"region"))&&(ne=
"region"))return Z.errors=[{}],!1;{let fe=e;for(let V of Object.keys(M))if(!(V==="region"||V==="endpoint"||V==="ca"||V===
"auth"))return Z.errors=[{}],!1;if(fe===e){if(M.region!==void 0&&s.call(M,"region")){let V=M.region,S=e;if(e===S)if(typeof V==
"string"){if(l(V)>64)return Z.errors=[{}],!1;if(l(V)<1)return Z.errors=[{}],!1;if(!Li.test(V))return Z.errors=[{}],!1}else
return Z.errors=[{}],!1;var D=S===e}else var D=!0;if(D){if(M.endpoint!==void 0&&s.call(M,"endpoint")){let S=M.endpoint,B=e;
if(e===B)if(typeof S=="string"){if(l(S)>512)return Z.errors=[{}],!1;if(l(S)<8)return Z.errors=[{}],!1;if(!vi.test(S))return Z.
errors=[{}],!1}else return Z.errors=[{}],!1;var D=B===e}else var D=!0;if(D){if(M.ca!==void 0&&s.call(M,"ca")){let B=M.ca,
de=e;if(e===e)if(typeof B=="string"){if(l(B)>1024)return Z.errors=[{}],!1;if(l(B)<1)return Z.errors=[{}],!1;if(!cr.test(
B))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var D=de===e}else var D=!0;if(D)if(M.auth!==void 0&&s.call(M,"au\
th")){let B=M.auth,de=e,ue=e,ae=!1,we=null,Oe=e;if(e===Oe)if(B&&typeof B=="object"&&!Array.isArray(B)){let De;if((B.keys===
void 0||!s.call(B,"keys"))&&(De="keys")){let ze={};r===null?r=[ze]:r.push(ze),e++}else{let ze=e;for(let Le of Object.keys(
B))if(Le!=="keys"){let Se={};r===null?r=[Se]:r.push(Se),e++;break}if(ze===e&&B.keys!==void 0&&s.call(B,"keys")){let Le=B.
keys;if(e===e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Se;if((Le.accessKeyId===void 0||!s.call(Le,"accessKeyI\
d"))&&(Se="accessKeyId")||(Le.secretAccessKey===void 0||!s.call(Le,"secretAccessKey"))&&(Se="secretAccessKey")){let tr={};
r===null?r=[tr]:r.push(tr),e++}else{let tr=e;for(let qe of Object.keys(Le))if(!(qe==="accessKeyId"||qe==="secretAccessKe\
y"||qe==="sessionToken")){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(tr===e){if(Le.accessKeyId!==void 0&&s.call(Le,
"accessKeyId")){let qe=e;Lr(Le.accessKeyId,{instancePath:X+"/secrets/aws/auth/keys/accessKeyId",parentData:Le,parentDataProperty:"\
accessKeyId",rootData:Y})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var F=qe===e}else var F=!0;if(F){if(Le.
secretAccessKey!==void 0&&s.call(Le,"secretAccessKey")){let Ze=e;Lr(Le.secretAccessKey,{instancePath:X+"/secrets/aws/aut\
h/keys/secretAccessKey",parentData:Le,parentDataProperty:"secretAccessKey",rootData:Y})||(r=r===null?Lr.errors:r.concat(
Lr.errors),e=r.length);var F=Ze===e}else var F=!0;if(F)if(Le.sessionToken!==void 0&&s.call(Le,"sessionToken")){let Ze=e;
Lr(Le.sessionToken,{instancePath:X+"/secrets/aws/auth/keys/sessionToken",parentData:Le,parentDataProperty:"sessionToken",
rootData:Y})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var F=Ze===e}else var F=!0}}}}else{let Se={};r===null?
r=[Se]:r.push(Se),e++}}}}else{let De={};r===null?r=[De]:r.push(De),e++}var P=Oe===e;P&&(ae=!0,we=0);let lr=e;if(e===lr)if(B&&
typeof B=="object"&&!Array.isArray(B)){let De;if((B.webIdentity===void 0||!s.call(B,"webIdentity"))&&(De="webIdentity")){
let ze={};r===null?r=[ze]:r.push(ze),e++}else{let ze=e;for(let Le of Object.keys(B))if(Le!=="webIdentity"){let Se={};r===
null?r=[Se]:r.push(Se),e++;break}if(ze===e&&B.webIdentity!==void 0&&s.call(B,"webIdentity")){let Le=B.webIdentity;if(e===
e)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Se;if((Le.role===void 0||!s.call(Le,"role"))&&(Se="role")||(Le.tokenFile===
void 0||!s.call(Le,"tokenFile"))&&(Se="tokenFile")){let tr={};r===null?r=[tr]:r.push(tr),e++}else{let tr=e;for(let qe of Object.
keys(Le))if(!(qe==="role"||qe==="tokenFile"||qe==="stsEndpoint")){let Ze={};r===null?r=[Ze]:r.push(Ze),e++;break}if(tr===
e){if(Le.role!==void 0&&s.call(Le,"role")){let qe=Le.role,Ze=e;if(e===Ze)if(typeof qe=="string"){if(l(qe)>2048){let Qe={};
r===null?r=[Qe]:r.push(Qe),e++}else if(l(qe)<20){let Qe={};r===null?r=[Qe]:r.push(Qe),e++}else if(!is.test(qe)){let Qe={};
r===null?r=[Qe]:r.push(Qe),e++}}else{let Qe={};r===null?r=[Qe]:r.push(Qe),e++}var I=Ze===e}else var I=!0;if(I){if(Le.tokenFile!==
void 0&&s.call(Le,"tokenFile")){let Ze=Le.tokenFile,ir=e;if(e===e)if(typeof Ze=="string"){if(l(Ze)>1024){let Ie={};r===null?
r=[Ie]:r.push(Ie),e++}else if(l(Ze)<1){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!cr.test(Ze)){let Ie={};r===null?
r=[Ie]:r.push(Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var I=ir===e}else var I=!0;if(I)if(Le.stsEndpoint!==
void 0&&s.call(Le,"stsEndpoint")){let Ze=Le.stsEndpoint,ir=e;if(e===ir)if(typeof Ze=="string"){if(l(Ze)>512){let Ie={};r===
null?r=[Ie]:r.push(Ie),e++}else if(l(Ze)<8){let Ie={};r===null?r=[Ie]:r.push(Ie),e++}else if(!vi.test(Ze)){let Ie={};r===
null?r=[Ie]:r.push(Ie),e++}}else{let Ie={};r===null?r=[Ie]:r.push(Ie),e++}var I=ir===e}else var I=!0}}}}else{let Se={};r===
null?r=[Se]:r.push(Se),e++}}}}else{let De={};r===null?r=[De]:r.push(De),e++}var P=lr===e;if(P&&ae?(ae=!1,we=[we,1]):P&&(ae=
!0,we=1),ae)e=ue,r!==null&&(ue?r.length=ue:r=null);else{let De={};return r===null?r=[De]:r.push(De),e++,Z.errors=r,!1}var D=de===
e}else var D=!0}}}}}else return Z.errors=[{}],!1;var C=Pe===e}else var C=!0;if(C)if(ke.keepFor!==void 0&&s.call(ke,"keep\
For")){let M=ke.keepFor,Pe=e;if(e===e)if(typeof M=="string"){if(l(M)>7)return Z.errors=[{}],!1;if(l(M)<2)return Z.errors=
[{}],!1;if(!Kr.test(M))return Z.errors=[{}],!1}else return Z.errors=[{}],!1;var C=Pe===e}else var C=!0}}}else return Z.errors=
[{}],!1;var d=oe===e}else var d=!0}}}}}}}}}}}}else return Z.errors=[{}],!1;return Z.errors=r,e===0}var Ti=He,ss=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),ts=new RegExp("^[A-Za-z0-9_/-]*$","u"),ls=new RegExp("^[a\
-z0-9_/]+$","u");function He(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if((i.revision===void 0||!s.call(i,"revision"))&&(c="revision")||(i.
roots===void 0||!s.call(i,"roots"))&&(c="roots")||(i.wasm===void 0||!s.call(i,"wasm"))&&(c="wasm")||(i.rego_version===void 0||
!s.call(i,"rego_version"))&&(c="rego_version")||(i.metadata===void 0||!s.call(i,"metadata"))&&(c="metadata"))return He.errors=
[{}],!1;{let y=e;for(let _ of Object.keys(i))if(!(_==="revision"||_==="roots"||_==="wasm"||_==="rego_version"||_==="meta\
data"))return He.errors=[{}],!1;if(y===e){if(i.revision!==void 0&&s.call(i,"revision")){let _=i.revision,v=e;if(e===e)if(typeof _==
"string"){if(l(_)>73)return He.errors=[{}],!1;if(l(_)<17)return He.errors=[{}],!1;if(!ss.test(_))return He.errors=[{}],!1}else
return He.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.roots!==void 0&&s.call(i,"roots")){let v=i.roots,n=e;if(e===
n)if(Array.isArray(v)){if(v.length>100)return He.errors=[{}],!1;if(v.length<1)return He.errors=[{}],!1;{var u=!0;let a=v.
length;for(let k=0;k<a;k++){let p=v[k],w=e;if(e===w)if(typeof p=="string"){if(l(p)>256)return He.errors=[{}],!1;if(l(p)<
0)return He.errors=[{}],!1;if(!ts.test(p))return He.errors=[{}],!1}else return He.errors=[{}],!1;var u=w===e;if(!u)break}
if(u){let k=v.length,p;if(k>1){let w={};for(;k--;){let N=v[k];if(typeof N=="string"){if(typeof w[N]=="number")return p=w[N],
He.errors=[{}],!1;w[N]=k}}}}}}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.wasm!==void 0&&s.call(i,
"wasm")){let n=i.wasm,o=e;if(e===o)if(Array.isArray(n)){if(n.length>10)return He.errors=[{}],!1;if(n.length<1)return He.
errors=[{}],!1;{var m=!0;let k=n.length;for(let p=0;p<k;p++){let w=n[p],N=e;if(e===N)if(w&&typeof w=="object"&&!Array.isArray(
w)){let O;if((w.entrypoint===void 0||!s.call(w,"entrypoint"))&&(O="entrypoint")||(w.module===void 0||!s.call(w,"module"))&&
(O="module"))return He.errors=[{}],!1;{let A=e;for(let j of Object.keys(w))if(!(j==="entrypoint"||j==="module"))return He.
errors=[{}],!1;if(A===e){if(w.entrypoint!==void 0&&s.call(w,"entrypoint")){let j=w.entrypoint,h=e;if(e===h)if(typeof j==
"string"){if(l(j)>256)return He.errors=[{}],!1;if(l(j)<1)return He.errors=[{}],!1;if(!ls.test(j))return He.errors=[{}],!1}else
return He.errors=[{}],!1;var b=h===e}else var b=!0;if(b)if(w.module!==void 0&&s.call(w,"module")){let j=w.module,h=e;if(typeof j!=
"string")return He.errors=[{}],!1;if(j!=="/policy.wasm")return He.errors=[{}],!1;var b=h===e}else var b=!0}}}else return He.
errors=[{}],!1;var m=N===e;if(!m)break}}}else return He.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.rego_version!==
void 0&&s.call(i,"rego_version")){let o=i.rego_version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return He.
errors=[{}],!1;if(o!==1)return He.errors=[{}],!1;var t=a===e}else var t=!0;if(t)if(i.metadata!==void 0&&s.call(i,"metada\
ta")){let o=i.metadata,a=e;if(e===a)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if((o.format===void 0||!s.call(o,
"format"))&&(p="format"))return He.errors=[{}],!1;{let w=e;for(let N of Object.keys(o))if(!(N==="format"||N==="opa"||N===
"policies"))return He.errors=[{}],!1;if(w===e){if(o.format!==void 0&&s.call(o,"format")){let N=o.format,T=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return He.errors=[{}],!1;if(e===T&&typeof N=="number"&&isFinite(N)){if(N>1e6||
isNaN(N))return He.errors=[{}],!1;if(N<1||isNaN(N))return He.errors=[{}],!1}var d=T===e}else var d=!0;if(d){if(o.opa!==void 0&&
s.call(o,"opa")){let T=o.opa,O=e;if(e===O)if(typeof T=="string"){if(l(T)>32)return He.errors=[{}],!1;if(l(T)<1)return He.
errors=[{}],!1}else return He.errors=[{}],!1;var d=O===e}else var d=!0;if(d)if(o.policies!==void 0&&s.call(o,"policies")){
let T=o.policies,O=e;if(e===e)if(typeof T=="string"){if(l(T)>71)return He.errors=[{}],!1;if(l(T)<71)return He.errors=[{}],
!1;if(!Hr.test(T))return He.errors=[{}],!1}else return He.errors=[{}],!1;var d=O===e}else var d=!0}}}}else return He.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}else return He.errors=[{}],!1;return He.errors=r,e===0}var qi=re,ns={title:"DataD\
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
y slot."}}}},$id:"data"},ei=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Ts={type:"object",additionalProperties:!1,
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
qs={type:"object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{oneOf:[{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"w\
ords#/$defs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}},{type:"object",additionalProperties:!1,required:[
"dynamic"],properties:{dynamic:{type:"object",additionalProperties:!1,required:["vault"],properties:{vault:{type:"string",
minLength:3,maxLength:512}}}}}]}}},Is={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."}}};function ri(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,
e=0,t=e,u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.vault===void 0||!s.call(i,"vau\
lt"))&&(y="vault")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!=="vault"){let n={};
r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.vault!==void 0&&s.call(i,"vault")){let v=i.vault;if(e===e)if(typeof v=="s\
tring"){if(l(v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!Ur.
test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var c=b===e;c&&(u=!0,m=0);let d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;if((i.aws===
void 0||!s.call(i,"aws"))&&(y="aws")){let _={};r===null?r=[_]:r.push(_),e++}else{let _=e;for(let v of Object.keys(i))if(v!==
"aws"){let n={};r===null?r=[n]:r.push(n),e++;break}if(_===e&&i.aws!==void 0&&s.call(i,"aws")){let v=i.aws;if(e===e)if(typeof v==
"string"){if(l(v)>512){let n={};r===null?r=[n]:r.push(n),e++}else if(l(v)<3){let n={};r===null?r=[n]:r.push(n),e++}else if(!Ur.
test(v)){let n={};r===null?r=[n]:r.push(n),e++}}else{let n={};r===null?r=[n]:r.push(n),e++}}}}else{let y={};r===null?r=[
y]:r.push(y),e++}var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);let y=e;if(e===y)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if((i.file===void 0||!s.call(i,"file"))&&(v="file")){let n={};r===null?r=[n]:r.push(n),e++}else{let n=e;for(let o of Object.
keys(i))if(o!=="file"){let a={};r===null?r=[a]:r.push(a),e++;break}if(n===e&&i.file!==void 0&&s.call(i,"file")){let o=i.
file;if(e===e)if(typeof o=="string"){if(l(o)>1024){let a={};r===null?r=[a]:r.push(a),e++}else if(l(o)<1){let a={};r===null?
r=[a]:r.push(a),e++}else if(!cr.test(o)){let a={};r===null?r=[a]:r.push(a),e++}}else{let a={};r===null?r=[a]:r.push(a),e++}}}}else{
let v={};r===null?r=[v]:r.push(v),e++}var c=y===e;if(c&&u)u=!1,m=[m,2];else{c&&(u=!0,m=2);let v=e;if(e===v)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.env===void 0||!s.call(i,"env"))&&(o="env")){let a={};r===null?r=[a]:r.push(a),e++}else{
let a=e;for(let k of Object.keys(i))if(k!=="env"){let p={};r===null?r=[p]:r.push(p),e++;break}if(a===e&&i.env!==void 0&&
s.call(i,"env")){let k=i.env;if(e===e)if(typeof k=="string"){if(l(k)>128){let p={};r===null?r=[p]:r.push(p),e++}else if(l(
k)<1){let p={};r===null?r=[p]:r.push(p),e++}else if(!ni.test(k)){let p={};r===null?r=[p]:r.push(p),e++}}else{let p={};r===
null?r=[p]:r.push(p),e++}}}}else{let o={};r===null?r=[o]:r.push(o),e++}var c=v===e;c&&u?(u=!1,m=[m,3]):c&&(u=!0,m=3)}}if(u)
e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===null?r=[y]:r.push(y),e++,ri.errors=r,!1}return ri.errors=r,
e===0}function mr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let _;if((i.allow===void 0||!s.call(i,"allow"))&&(_="allow")||(i.functions===void 0||
!s.call(i,"functions"))&&(_="functions")||(i.login===void 0||!s.call(i,"login"))&&(_="login"))return mr.errors=[{}],!1;{
let v=e;for(let n of Object.keys(i))if(!(n==="allow"||n==="tables"||n==="functions"||n==="login"))return mr.errors=[{}],
!1;if(v===e){if(i.allow!==void 0&&s.call(i,"allow")){let n=i.allow,o=e;if(e===o)if(Array.isArray(n)){if(n.length>16)return mr.
errors=[{}],!1;{var t=!0;let k=n.length;for(let p=0;p<k;p++){let w=n[p],N=e;if(typeof w!="string")return mr.errors=[{}],
!1;if(!(w==="all"||w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="\
call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return mr.errors=[{}],!1;var t=N===
e;if(!t)break}}}else return mr.errors=[{}],!1;var u=o===e}else var u=!0;if(u){if(i.tables!==void 0&&s.call(i,"tables")){
let o=i.tables,a=e;if(e===a)if(Array.isArray(o)){if(o.length>1e3)return mr.errors=[{}],!1;{var m=!0;let p=o.length;for(let w=0;w<
p;w++){let N=o[w],T=e;if(e===e)if(N&&typeof N=="object"&&!Array.isArray(N)){let A;if((N.schema===void 0||!s.call(N,"sche\
ma"))&&(A="schema")||(N.table===void 0||!s.call(N,"table"))&&(A="table"))return mr.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="schema"||h==="table"))return mr.errors=[{}],!1;if(j===e){if(N.schema!==void 0&&s.call(N,"schema")){let h=N.
schema,g=e;if(typeof h!="string"&&h!==null)return mr.errors=[{}],!1;if(e===g&&typeof h=="string"&&l(h)>63)return mr.errors=
[{}],!1;var b=g===e}else var b=!0;if(b)if(N.table!==void 0&&s.call(N,"table")){let h=N.table,g=e;if(typeof h!="string"&&
h!==null)return mr.errors=[{}],!1;if(e===g&&typeof h=="string"&&l(h)>63)return mr.errors=[{}],!1;var b=g===e}else var b=!0}}}else
return mr.errors=[{}],!1;var m=T===e;if(!m)break}}}else return mr.errors=[{}],!1;var u=a===e}else var u=!0;if(u){if(i.functions!==
void 0&&s.call(i,"functions")){let a=i.functions,k=e;if(e===k)if(Array.isArray(a)){if(a.length>1e3)return mr.errors=[{}],
!1;{var d=!0;let w=a.length;for(let N=0;N<w;N++){let T=a[N],O=e;if(e===e)if(typeof T=="string"){if(l(T)>261)return mr.errors=
[{}],!1;if(l(T)<3)return mr.errors=[{}],!1;if(!ui.test(T))return mr.errors=[{}],!1}else return mr.errors=[{}],!1;var d=O===
e;if(!d)break}}}else return mr.errors=[{}],!1;var u=k===e}else var u=!0;if(u)if(i.login!==void 0&&s.call(i,"login")){let a=i.
login,k=e,p=e,w=!1,N=null,T=e;if(e===T)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.user===void 0||!s.call(a,
"user"))&&(j="user")||(a.password===void 0||!s.call(a,"password"))&&(j="password")){let h={};r===null?r=[h]:r.push(h),e++}else{
let h=e;for(let g of Object.keys(a))if(!(g==="user"||g==="password")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===
e){if(a.user!==void 0&&s.call(a,"user")){let g=a.user,f=e;if(e===e)if(typeof g=="string"){if(l(g)>63){let x={};r===null?
r=[x]:r.push(x),e++}else if(l(g)<1){let x={};r===null?r=[x]:r.push(x),e++}else if(!cr.test(g)){let x={};r===null?r=[x]:r.
push(x),e++}}else{let x={};r===null?r=[x]:r.push(x),e++}var c=f===e}else var c=!0;if(c)if(a.password!==void 0&&s.call(a,
"password")){let g=e;ri(a.password,{instancePath:X+"/login/password",parentData:a,parentDataProperty:"password",rootData:Y})||
(r=r===null?ri.errors:r.concat(ri.errors),e=r.length);var c=g===e}else var c=!0}}}else{let j={};r===null?r=[j]:r.push(j),
e++}var y=T===e;y&&(w=!0,N=0);let O=e;if(e===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if((a.dynamic===void 0||
!s.call(a,"dynamic"))&&(j="dynamic")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(a))if(g!==
"dynamic"){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e&&a.dynamic!==void 0&&s.call(a,"dynamic")){let g=a.dynamic;
if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let f;if((g.vault===void 0||!s.call(g,"vault"))&&(f="vault")){let $={};
r===null?r=[$]:r.push($),e++}else{let $=e;for(let x of Object.keys(g))if(x!=="vault"){let L={};r===null?r=[L]:r.push(L),
e++;break}if($===e&&g.vault!==void 0&&s.call(g,"vault")){let x=g.vault;if(e===e)if(typeof x=="string"){if(l(x)>512){let L={};
r===null?r=[L]:r.push(L),e++}else if(l(x)<3){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?r=[L]:r.push(
L),e++}}}}else{let f={};r===null?r=[f]:r.push(f),e++}}}}else{let j={};r===null?r=[j]:r.push(j),e++}var y=O===e;if(y&&w?(w=
!1,N=[N,1]):y&&(w=!0,N=1),w)e=p,r!==null&&(p?r.length=p:r=null);else{let j={};return r===null?r=[j]:r.push(j),e++,mr.errors=
r,!1}var u=k===e}else var u=!0}}}}}else return mr.errors=[{}],!1;return mr.errors=r,e===0}function Fe(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let n;if((i.kind===void 0||!s.call(i,"kind"))&&(n="kind")||(i.host===void 0||!s.call(i,"host"))&&(n="host")||(i.port===void 0||
!s.call(i,"port"))&&(n="port")||(i.database===void 0||!s.call(i,"database"))&&(n="database")||(i.tls===void 0||!s.call(i,
"tls"))&&(n="tls")||(i.record===void 0||!s.call(i,"record"))&&(n="record")||(i.roles===void 0||!s.call(i,"roles"))&&(n="\
roles")||(i.allowance===void 0||!s.call(i,"allowance"))&&(n="allowance"))return Fe.errors=[{}],!1;{let o=e;for(let a of Object.
keys(i))if(!(a==="kind"||a==="host"||a==="port"||a==="database"||a==="tls"||a==="record"||a==="roles"||a==="allowance"))
return Fe.errors=[{}],!1;if(o===e){if(i.kind!==void 0&&s.call(i,"kind")){let a=i.kind,k=e;if(typeof a!="string")return Fe.
errors=[{}],!1;if(a!=="postgres")return Fe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(i.host!==void 0&&s.call(i,"\
host")){let k=i.host,p=e;if(e===p)if(typeof k=="string"){if(l(k)>253)return Fe.errors=[{}],!1;if(l(k)<1)return Fe.errors=
[{}],!1}else return Fe.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.port!==void 0&&s.call(i,"port")){let p=i.port,
w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Fe.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(
p)){if(p>65535||isNaN(p))return Fe.errors=[{}],!1;if(p<1||isNaN(p))return Fe.errors=[{}],!1}var t=w===e}else var t=!0;if(t){
if(i.database!==void 0&&s.call(i,"database")){let w=i.database,N=e;if(e===e)if(typeof w=="string"){if(l(w)>63)return Fe.
errors=[{}],!1;if(l(w)<1)return Fe.errors=[{}],!1;if(!cr.test(w))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;
var t=N===e}else var t=!0;if(t){if(i.tls!==void 0&&s.call(i,"tls")){let N=i.tls,T=e;if(e===T)if(N&&typeof N=="object"&&!Array.
isArray(N)){let A;if((N.mode===void 0||!s.call(N,"mode"))&&(A="mode"))return Fe.errors=[{}],!1;{let j=e;for(let h of Object.
keys(N))if(!(h==="mode"||h==="ca"))return Fe.errors=[{}],!1;if(j===e){if(N.mode!==void 0&&s.call(N,"mode")){let h=N.mode,
g=e;if(typeof h!="string")return Fe.errors=[{}],!1;if(!(h==="verify-full"||h==="disable"))return Fe.errors=[{}],!1;var u=g===
e}else var u=!0;if(u)if(N.ca!==void 0&&s.call(N,"ca")){let h=N.ca,g=e;if(e===g)if(typeof h=="string"){if(l(h)>65536)return Fe.
errors=[{}],!1;if(l(h)<1)return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var u=g===e}else var u=!0}}}else return Fe.
errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(i,"record")){let T=i.record,O=e;if(e===O)if(T&&
typeof T=="object"&&!Array.isArray(T)){let j;if((T.results===void 0||!s.call(T,"results"))&&(j="results")||(T.rows===void 0||
!s.call(T,"rows"))&&(j="rows")||(T.durable===void 0||!s.call(T,"durable"))&&(j="durable"))return Fe.errors=[{}],!1;{let h=e;
for(let g of Object.keys(T))if(!(g==="results"||g==="rows"||g==="durable"))return Fe.errors=[{}],!1;if(h===e){if(T.results!==
void 0&&s.call(T,"results")){let g=T.results,f=e;if(typeof g!="string")return Fe.errors=[{}],!1;if(!(g==="none"||g==="di\
gest"||g==="rows"))return Fe.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(T.rows!==void 0&&s.call(T,"rows")){let f=T.
rows,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Fe.errors=[{}],!1;if(e===$&&typeof f=="number"&&
isFinite(f)){if(f>1e4||isNaN(f))return Fe.errors=[{}],!1;if(f<0||isNaN(f))return Fe.errors=[{}],!1}var m=$===e}else var m=!0;
if(m)if(T.durable!==void 0&&s.call(T,"durable")){let f=T.durable,$=e;if(typeof f!="string")return Fe.errors=[{}],!1;if(!(f===
"before"||f==="within-a-second"))return Fe.errors=[{}],!1;var m=$===e}else var m=!0}}}}else return Fe.errors=[{}],!1;var t=O===
e}else var t=!0;if(t){if(i.roles!==void 0&&s.call(i,"roles")){let O=i.roles,A=e;if(e===A)if(O&&typeof O=="object"&&!Array.
isArray(O)){if(Object.keys(O).length>100)return Fe.errors=[{}],!1;for(let h of Object.keys(O)){let g=e;if(e===g)if(typeof h==
"string"){if(l(h)>1024){let f={};r===null?r=[f]:r.push(f),e++}else if(l(h)<1){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var b=g===e;if(!b){let f={};return r===null?r=[f]:r.push(f),e++,Fe.errors=r,!1}}if(b)
for(let h of Object.keys(O)){let g=e;mr(O[h],{instancePath:X+"/roles/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,
parentDataProperty:h,rootData:Y})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var d=g===e;if(!d)break}}else return Fe.
errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(i.allowance!==void 0&&s.call(i,"allowance")){let O=i.allowance,A=e;if(e===
A)if(O&&typeof O=="object"&&!Array.isArray(O)){let h;if((O.addresses===void 0||!s.call(O,"addresses"))&&(h="addresses")||
(O.secrets===void 0||!s.call(O,"secrets"))&&(h="secrets"))return Fe.errors=[{}],!1;{let g=e;for(let f of Object.keys(O))
if(!(f==="addresses"||f==="secrets"))return Fe.errors=[{}],!1;if(g===e){if(O.addresses!==void 0&&s.call(O,"addresses")){
let f=O.addresses,$=e;if(e===$)if(Array.isArray(f)){if(f.length>50)return Fe.errors=[{}],!1;{var c=!0;let L=f.length;for(let H=0;H<
L;H++){let G=f[H],K=e;if(e===K)if(G&&typeof G=="object"&&!Array.isArray(G)){let W;if((G.host===void 0||!s.call(G,"host"))&&
(W="host")||(G.port===void 0||!s.call(G,"port"))&&(W="port"))return Fe.errors=[{}],!1;{let C=e;for(let D of Object.keys(
G))if(!(D==="host"||D==="port"))return Fe.errors=[{}],!1;if(C===e){if(G.host!==void 0&&s.call(G,"host")){let D=G.host,F=e;
if(e===F)if(typeof D=="string"){if(l(D)>253)return Fe.errors=[{}],!1;if(l(D)<1)return Fe.errors=[{}],!1}else return Fe.errors=
[{}],!1;var y=F===e}else var y=!0;if(y)if(G.port!==void 0&&s.call(G,"port")){let D=G.port,F=e;if(!(typeof D=="number"&&!(D%
1)&&!isNaN(D)&&isFinite(D)))return Fe.errors=[{}],!1;if(e===F&&typeof D=="number"&&isFinite(D)){if(D>65535||isNaN(D))return Fe.
errors=[{}],!1;if(D<1||isNaN(D))return Fe.errors=[{}],!1}var y=F===e}else var y=!0}}}else return Fe.errors=[{}],!1;var c=K===
e;if(!c)break}}}else return Fe.errors=[{}],!1;var v=$===e}else var v=!0;if(v)if(O.secrets!==void 0&&s.call(O,"secrets")){
let f=O.secrets,$=e;if(e===$)if(Array.isArray(f)){if(f.length>100)return Fe.errors=[{}],!1;{var _=!0;let L=f.length;for(let H=0;H<
L;H++){let G=f[H],K=e;if(e===K)if(typeof G=="string"){if(l(G)>512)return Fe.errors=[{}],!1;if(l(G)<5)return Fe.errors=[{}],
!1}else return Fe.errors=[{}],!1;var _=K===e;if(!_)break}}}else return Fe.errors=[{}],!1;var v=$===e}else var v=!0}}}else
return Fe.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}else return Fe.errors=[{}],!1;return Fe.errors=r,e===0}function Je(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if((i.to===void 0||!s.call(i,"to"))&&(v="to")||(i.resource===void 0||!s.call(i,"resource"))&&(v=
"resource")||(i.role===void 0||!s.call(i,"role"))&&(v="role")||(i.until===void 0||!s.call(i,"until"))&&(v="until"))return Je.
errors=[{}],!1;{let n=e;for(let o of Object.keys(i))if(!(o==="to"||o==="resource"||o==="role"||o==="from"||o==="until"||
o==="only"||o==="sessions"))return Je.errors=[{}],!1;if(n===e){if(i.to!==void 0&&s.call(i,"to")){let o=i.to,a=e,k=e,p=!1,
w=null,N=e;if(e===N)if(o&&typeof o=="object"&&!Array.isArray(o)){let A;if((o.user===void 0||!s.call(o,"user"))&&(A="user")){
let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="user"){let g={};r===null?r=[g]:r.
push(g),e++;break}if(j===e&&o.user!==void 0&&s.call(o,"user")){let h=o.user;if(e===e)if(typeof h=="string"){if(l(h)>254){
let g={};r===null?r=[g]:r.push(g),e++}else if(l(h)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!Vr.test(h)){let g={};
r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[A]:r.push(A),e++}var t=N===
e;t&&(p=!0,w=0);let T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let A;if((o.group===void 0||!s.call(o,"gro\
up"))&&(A="group")){let j={};r===null?r=[j]:r.push(j),e++}else{let j=e;for(let h of Object.keys(o))if(h!=="group"){let g={};
r===null?r=[g]:r.push(g),e++;break}if(j===e&&o.group!==void 0&&s.call(o,"group")){let h=o.group;if(e===e)if(typeof h=="s\
tring"){if(l(h)>63){let g={};r===null?r=[g]:r.push(g),e++}else if(l(h)<1){let g={};r===null?r=[g]:r.push(g),e++}else if(!fr.
test(h)){let g={};r===null?r=[g]:r.push(g),e++}}else{let g={};r===null?r=[g]:r.push(g),e++}}}}else{let A={};r===null?r=[
A]:r.push(A),e++}var t=T===e;if(t&&p)p=!1,w=[w,1];else{t&&(p=!0,w=1);let A=e;if(e===A)if(o&&typeof o=="object"&&!Array.isArray(
o)){let h;if((o.workload===void 0||!s.call(o,"workload"))&&(h="workload")){let g={};r===null?r=[g]:r.push(g),e++}else{let g=e;
for(let f of Object.keys(o))if(f!=="workload"){let $={};r===null?r=[$]:r.push($),e++;break}if(g===e&&o.workload!==void 0&&
s.call(o,"workload")){let f=o.workload;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f))if(Object.keys(f).length>20){
let $={};r===null?r=[$]:r.push($),e++}else{for(let $ of Object.keys(f)){let x=e;if(e===x)if(typeof $=="string"){if(l($)>
1024){let L={};r===null?r=[L]:r.push(L),e++}else if(l($)<1){let L={};r===null?r=[L]:r.push(L),e++}}else{let L={};r===null?
r=[L]:r.push(L),e++}var u=x===e;if(!u){let L={};r===null?r=[L]:r.push(L),e++;break}}if(u)for(let $ of Object.keys(f)){let x=f[$],
L=e;if(e===L)if(typeof x=="string"){if(l(x)>512){let H={};r===null?r=[H]:r.push(H),e++}else if(l(x)<1){let H={};r===null?
r=[H]:r.push(H),e++}}else{let H={};r===null?r=[H]:r.push(H),e++}var m=L===e;if(!m)break}}else{let $={};r===null?r=[$]:r.
push($),e++}}}}else{let h={};r===null?r=[h]:r.push(h),e++}var t=A===e;t&&p?(p=!1,w=[w,2]):t&&(p=!0,w=2)}if(p)e=k,r!==null&&
(k?r.length=k:r=null);else{let A={};return r===null?r=[A]:r.push(A),e++,Je.errors=r,!1}var b=a===e}else var b=!0;if(b){if(i.
resource!==void 0&&s.call(i,"resource")){let a=i.resource,k=e;if(e===e)if(typeof a=="string"){if(l(a)>63)return Je.errors=
[{}],!1;if(l(a)<1)return Je.errors=[{}],!1;if(!fr.test(a))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var b=k===
e}else var b=!0;if(b){if(i.role!==void 0&&s.call(i,"role")){let k=i.role,p=e;if(e===e)if(typeof k=="string"){if(l(k)>63)
return Je.errors=[{}],!1;if(l(k)<1)return Je.errors=[{}],!1;if(!fr.test(k))return Je.errors=[{}],!1}else return Je.errors=
[{}],!1;var b=p===e}else var b=!0;if(b){if(i.from!==void 0&&s.call(i,"from")){let p=i.from,w=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return Je.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(p)){if(p>253402300799||isNaN(
p))return Je.errors=[{}],!1;if(p<0||isNaN(p))return Je.errors=[{}],!1}var b=w===e}else var b=!0;if(b){if(i.until!==void 0&&
s.call(i,"until")){let w=i.until,N=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Je.errors=[{}],!1;if(e===
N&&typeof w=="number"&&isFinite(w)){if(w>253402300799||isNaN(w))return Je.errors=[{}],!1;if(w<0||isNaN(w))return Je.errors=
[{}],!1}var b=N===e}else var b=!0;if(b){if(i.only!==void 0&&s.call(i,"only")){let N=i.only,T=e;if(e===T)if(N&&typeof N==
"object"&&!Array.isArray(N)){let A=e;for(let j of Object.keys(N))if(!(j==="tables"||j==="allow"))return Je.errors=[{}],!1;
if(A===e){if(N.tables!==void 0&&s.call(N,"tables")){let j=N.tables,h=e;if(e===h)if(Array.isArray(j)){if(j.length>1e3)return Je.
errors=[{}],!1;{var d=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],L=e;if(e===e)if(x&&typeof x=="object"&&!Array.isArray(
x)){let G;if((x.schema===void 0||!s.call(x,"schema"))&&(G="schema")||(x.table===void 0||!s.call(x,"table"))&&(G="table"))
return Je.errors=[{}],!1;{let K=e;for(let z of Object.keys(x))if(!(z==="schema"||z==="table"))return Je.errors=[{}],!1;if(K===
e){if(x.schema!==void 0&&s.call(x,"schema")){let z=x.schema,W=e;if(typeof z!="string"&&z!==null)return Je.errors=[{}],!1;
if(e===W&&typeof z=="string"&&l(z)>63)return Je.errors=[{}],!1;var c=W===e}else var c=!0;if(c)if(x.table!==void 0&&s.call(
x,"table")){let z=x.table,W=e;if(typeof z!="string"&&z!==null)return Je.errors=[{}],!1;if(e===W&&typeof z=="string"&&l(z)>
63)return Je.errors=[{}],!1;var c=W===e}else var c=!0}}}else return Je.errors=[{}],!1;var d=L===e;if(!d)break}}}else return Je.
errors=[{}],!1;var _=h===e}else var _=!0;if(_)if(N.allow!==void 0&&s.call(N,"allow")){let j=N.allow,h=e;if(e===h)if(Array.
isArray(j)){if(j.length>15)return Je.errors=[{}],!1;{var y=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],L=e;if(typeof x!=
"string")return Je.errors=[{}],!1;if(!(x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncat\
e"||x==="ddl"||x==="call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return Je.errors=
[{}],!1;var y=L===e;if(!y)break}}}else return Je.errors=[{}],!1;var _=h===e}else var _=!0}}else return Je.errors=[{}],!1;
var b=T===e}else var b=!0;if(b)if(i.sessions!==void 0&&s.call(i,"sessions")){let N=i.sessions,T=e;if(!(typeof N=="number"&&
!(N%1)&&!isNaN(N)&&isFinite(N)))return Je.errors=[{}],!1;if(e===T&&typeof N=="number"&&isFinite(N)){if(N>1e3||isNaN(N))return Je.
errors=[{}],!1;if(N<1||isNaN(N))return Je.errors=[{}],!1}var b=T===e}else var b=!0}}}}}}}}else return Je.errors=[{}],!1;
return Je.errors=r,e===0}var Es={type:"object",additionalProperties:!1,required:["unlisted","rules","detect","clear"],properties:{
unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"\
Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,description:"A kind of value."},description:"\
Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["columns","rol\
es"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},
roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"What some roles s\
ee."}}},Ds={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; \
null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},zs={type:"object",additionalProperties:!1,
required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{schema:{type:["string",
"null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"Table."},column:{type:[
"string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{
type:"boolean"},searchEquality:{type:"boolean"}}},Ws={oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{
form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,
required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"\
integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From\
 the end."}}}]};function Fr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.schema===void 0||!s.call(i,"schema"))&&(d="schema")||(i.table===
void 0||!s.call(i,"table"))&&(d="table")||(i.column===void 0||!s.call(i,"column"))&&(d="column")||(i.mask===void 0||!s.call(
i,"mask"))&&(d="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(d="nullsShow")||(i.writeAllow===void 0||!s.call(
i,"writeAllow"))&&(d="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(d="searchEquality"))return Fr.
errors=[{}],!1;{let c=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||y==="nulls\
Show"||y==="writeAllow"||y==="searchEquality"))return Fr.errors=[{}],!1;if(c===e){if(i.schema!==void 0&&s.call(i,"schema")){
let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Fr.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(y)>63)return Fr.
errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,v=e;if(typeof _!="s\
tring"&&_!==null)return Fr.errors=[{}],!1;if(e===v&&typeof _=="string"&&l(_)>63)return Fr.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let v=i.column,n=e;if(typeof v!="string"&&v!==null)return Fr.errors=
[{}],!1;if(e===n&&typeof v=="string"&&l(v)>63)return Fr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.mask!==void 0&&
s.call(i,"mask")){let n=i.mask,o=e,a=e,k=!1,p=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.
form===void 0||!s.call(n,"form"))&&(O="form")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let j of Object.keys(
n))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(A===e&&n.form!==void 0&&s.call(n,"form")){let j=n.form;
if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===null?
r=[h]:r.push(h),e++}}}}else{let O={};r===null?r=[O]:r.push(O),e++}var m=w===e;m&&(k=!0,p=0);let N=e;if(e===N)if(n&&typeof n==
"object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let A={};r===null?r=[A]:r.push(A),
e++}else{let A=e;for(let j of Object.keys(n))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),e++;break}
if(A===e){if(n.form!==void 0&&s.call(n,"form")){let j=n.form,h=e;if(typeof j!="string"){let f={};r===null?r=[f]:r.push(f),
e++}if(j!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var u=h===e}else var u=!0;if(u)if(n.value!==void 0&&s.call(n,"\
value")){let j=n.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{let f={};
r===null?r=[f]:r.push(f),e++}var u=h===e}else var u=!0}}}else{let O={};r===null?r=[O]:r.push(O),e++}var m=N===e;if(m&&k)
k=!1,p=[p,1];else{m&&(k=!0,p=1);let O=e;if(e===O)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if((n.form===void 0||
!s.call(n,"form"))&&(j="form")||(n.first===void 0||!s.call(n,"first"))&&(j="first")||(n.last===void 0||!s.call(n,"last"))&&
(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(n))if(!(g==="form"||g==="first"||
g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e){if(n.form!==void 0&&s.call(n,"form")){let g=n.form,f=e;
if(typeof g!="string"){let x={};r===null?r=[x]:r.push(x),e++}if(g!=="keep"){let x={};r===null?r=[x]:r.push(x),e++}var b=f===
e}else var b=!0;if(b){if(n.first!==void 0&&s.call(n,"first")){let f=n.first,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){let L={};r===null?r=[L]:r.push(L),e++}if(e===$&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let L={};
r===null?r=[L]:r.push(L),e++}else if(f<0||isNaN(f)){let L={};r===null?r=[L]:r.push(L),e++}}var b=$===e}else var b=!0;if(b)
if(n.last!==void 0&&s.call(n,"last")){let f=n.last,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let L={};
r===null?r=[L]:r.push(L),e++}if(e===$&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let L={};r===null?r=[L]:r.push(
L),e++}else if(f<0||isNaN(f)){let L={};r===null?r=[L]:r.push(L),e++}}var b=$===e}else var b=!0}}}}else{let j={};r===null?
r=[j]:r.push(j),e++}var m=O===e;m&&k?(k=!1,p=[p,2]):m&&(k=!0,p=2)}if(k)e=a,r!==null&&(a?r.length=a:r=null);else{let O={};
return r===null?r=[O]:r.push(O),e++,Fr.errors=r,!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(i,"nu\
llsShow")){let o=e;if(typeof i.nullsShow!="boolean")return Fr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Fr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Fr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Fr.errors=[{}],!1;return Fr.errors=r,e===0}function er(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if((i.unlisted===void 0||!s.call(i,"unlisted"))&&(v="unlisted")||(i.rules===void 0||!s.call(i,"rules"))&&(v="rules")||
(i.detect===void 0||!s.call(i,"detect"))&&(v="detect")||(i.clear===void 0||!s.call(i,"clear"))&&(v="clear"))return er.errors=
[{}],!1;{let n=e;for(let o of Object.keys(i))if(!(o==="unlisted"||o==="rules"||o==="detect"||o==="clear"))return er.errors=
[{}],!1;if(n===e){if(i.unlisted!==void 0&&s.call(i,"unlisted")){let o=i.unlisted,a=e;if(typeof o!="string")return er.errors=
[{}],!1;if(!(o==="show"||o==="hide"))return er.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.rules!==void 0&&s.call(
i,"rules")){let a=i.rules,k=e;if(e===k)if(Array.isArray(a)){if(a.length>1e4)return er.errors=[{}],!1;{var u=!0;let w=a.length;
for(let N=0;N<w;N++){let T=e;Fr(a[N],{instancePath:X+"/rules/"+N,parentData:a,parentDataProperty:N,rootData:Y})||(r=r===
null?Fr.errors:r.concat(Fr.errors),e=r.length);var u=T===e;if(!u)break}}}else return er.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.detect!==void 0&&s.call(i,"detect")){let k=i.detect,p=e;if(e===p)if(Array.isArray(k)){if(k.length>5)return er.
errors=[{}],!1;{var m=!0;let N=k.length;for(let T=0;T<N;T++){let O=k[T],A=e;if(e===A)if(typeof O=="string"){if(l(O)>64)return er.
errors=[{}],!1;if(l(O)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var m=A===e;if(!m)break}}}else return er.
errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.clear!==void 0&&s.call(i,"clear")){let k=i.clear,p=e;if(e===p)if(Array.
isArray(k)){if(k.length>1e3)return er.errors=[{}],!1;{var b=!0;let N=k.length;for(let T=0;T<N;T++){let O=k[T],A=e;if(e===
A)if(O&&typeof O=="object"&&!Array.isArray(O)){let h;if((O.columns===void 0||!s.call(O,"columns"))&&(h="columns")||(O.roles===
void 0||!s.call(O,"roles"))&&(h="roles"))return er.errors=[{}],!1;{let g=e;for(let f of Object.keys(O))if(!(f==="columns"||
f==="roles"))return er.errors=[{}],!1;if(g===e){if(O.columns!==void 0&&s.call(O,"columns")){let f=O.columns,$=e;if(e===$)
if(Array.isArray(f)){if(f.length>1e3)return er.errors=[{}],!1;{var d=!0;let L=f.length;for(let H=0;H<L;H++){let G=f[H],K=e;
if(e===e)if(G&&typeof G=="object"&&!Array.isArray(G)){let W;if((G.schema===void 0||!s.call(G,"schema"))&&(W="schema")||(G.
table===void 0||!s.call(G,"table"))&&(W="table")||(G.column===void 0||!s.call(G,"column"))&&(W="column"))return er.errors=
[{}],!1;{let C=e;for(let D of Object.keys(G))if(!(D==="schema"||D==="table"||D==="column"))return er.errors=[{}],!1;if(C===
e){if(G.schema!==void 0&&s.call(G,"schema")){let D=G.schema,F=e;if(typeof D!="string"&&D!==null)return er.errors=[{}],!1;
if(e===F&&typeof D=="string"&&l(D)>63)return er.errors=[{}],!1;var c=F===e}else var c=!0;if(c){if(G.table!==void 0&&s.call(
G,"table")){let F=G.table,I=e;if(typeof F!="string"&&F!==null)return er.errors=[{}],!1;if(e===I&&typeof F=="string"&&l(F)>
63)return er.errors=[{}],!1;var c=I===e}else var c=!0;if(c)if(G.column!==void 0&&s.call(G,"column")){let F=G.column,I=e;
if(typeof F!="string"&&F!==null)return er.errors=[{}],!1;if(e===I&&typeof F=="string"&&l(F)>63)return er.errors=[{}],!1;
var c=I===e}else var c=!0}}}}else return er.errors=[{}],!1;var d=K===e;if(!d)break}}}else return er.errors=[{}],!1;var _=$===
e}else var _=!0;if(_)if(O.roles!==void 0&&s.call(O,"roles")){let f=O.roles,$=e;if(e===$)if(Array.isArray(f)){if(f.length>
100)return er.errors=[{}],!1;{var y=!0;let L=f.length;for(let H=0;H<L;H++){let G=f[H],K=e;if(e===e)if(typeof G=="string"){
if(l(G)>63)return er.errors=[{}],!1;if(l(G)<1)return er.errors=[{}],!1;if(!fr.test(G))return er.errors=[{}],!1}else return er.
errors=[{}],!1;var y=K===e;if(!y)break}}}else return er.errors=[{}],!1;var _=$===e}else var _=!0}}}else return er.errors=
[{}],!1;var b=A===e;if(!b)break}}}else return er.errors=[{}],!1;var t=p===e}else var t=!0}}}}}else return er.errors=[{}],
!1;return er.errors=r,e===0}var os={type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"arra\
y",maxItems:40,items:{$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,
maximum:1e9,description:"Rows."},tables:{type:"array",maxItems:100,items:{$ref:"data#/$defs/namePattern"},description:"R\
elations read or written."},columns:{type:"array",maxItems:100,items:{$ref:"data#/$defs/dataColumnPattern"},description:"\
Columns named or perhaps read."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Absent: \
every role."},during:{$ref:"data#/$defs/timeWindow"},outside:{$ref:"data#/$defs/timeWindow"},from:{type:"array",maxItems:100,
items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},notFrom:{type:"array",
maxItems:100,items:{type:"string",minLength:2,maxLength:49,description:"address/bits."},description:"Networks."},line:{type:"\
integer",minimum:1,maximum:1e6,description:"Line of the file."}},minProperties:1};function me(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1)return me.errors=[{}],!1;{let N=e;for(let T of Object.keys(i))if(!s.call(os.properties,T))return me.errors=[
{}],!1;if(N===e){if(i.statements!==void 0&&s.call(i,"statements")){let T=i.statements,O=e;if(e===O)if(Array.isArray(T)){
if(T.length>40)return me.errors=[{}],!1;{var t=!0;let j=T.length;for(let h=0;h<j;h++){let g=T[h],f=e;if(typeof g!="strin\
g")return me.errors=[{}],!1;if(!(g==="select"||g==="insert"||g==="update"||g==="delete"||g==="merge"||g==="truncate"||g===
"ddl"||g==="call"||g==="do"||g==="lock"||g==="notify"||g==="maintenance"||g==="set"||g==="other"||g==="create"||g==="alt\
er"||g==="drop"||g==="grant-rights"||g==="alter-system"||g==="alter-role"||g==="copy"||g==="copy-file"||g==="copy-progra\
m"||g==="explain-analyze"||g==="prepare"||g==="cursor"||g==="two-phase"||g==="without-condition"))return me.errors=[{}],
!1;var t=f===e;if(!t)break}}}else return me.errors=[{}],!1;var u=O===e}else var u=!0;if(u){if(i.rowsOver!==void 0&&s.call(
i,"rowsOver")){let O=i.rowsOver,A=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return me.errors=[{}],!1;if(e===
A&&typeof O=="number"&&isFinite(O)){if(O>1e9||isNaN(O))return me.errors=[{}],!1;if(O<1||isNaN(O))return me.errors=[{}],!1}
var u=A===e}else var u=!0;if(u){if(i.tables!==void 0&&s.call(i,"tables")){let A=i.tables,j=e;if(e===j)if(Array.isArray(A)){
if(A.length>100)return me.errors=[{}],!1;{var m=!0;let g=A.length;for(let f=0;f<g;f++){let $=A[f],x=e;if(e===e)if($&&typeof $==
"object"&&!Array.isArray($)){let H;if(($.schema===void 0||!s.call($,"schema"))&&(H="schema")||($.table===void 0||!s.call(
$,"table"))&&(H="table"))return me.errors=[{}],!1;{let G=e;for(let K of Object.keys($))if(!(K==="schema"||K==="table"))return me.
errors=[{}],!1;if(G===e){if($.schema!==void 0&&s.call($,"schema")){let K=$.schema,z=e;if(typeof K!="string"&&K!==null)return me.
errors=[{}],!1;if(e===z&&typeof K=="string"&&l(K)>63)return me.errors=[{}],!1;var b=z===e}else var b=!0;if(b)if($.table!==
void 0&&s.call($,"table")){let K=$.table,z=e;if(typeof K!="string"&&K!==null)return me.errors=[{}],!1;if(e===z&&typeof K==
"string"&&l(K)>63)return me.errors=[{}],!1;var b=z===e}else var b=!0}}}else return me.errors=[{}],!1;var m=x===e;if(!m)break}}}else
return me.errors=[{}],!1;var u=j===e}else var u=!0;if(u){if(i.columns!==void 0&&s.call(i,"columns")){let j=i.columns,h=e;
if(e===h)if(Array.isArray(j)){if(j.length>100)return me.errors=[{}],!1;{var d=!0;let f=j.length;for(let $=0;$<f;$++){let x=j[$],
L=e;if(e===e)if(x&&typeof x=="object"&&!Array.isArray(x)){let G;if((x.schema===void 0||!s.call(x,"schema"))&&(G="schema")||
(x.table===void 0||!s.call(x,"table"))&&(G="table")||(x.column===void 0||!s.call(x,"column"))&&(G="column"))return me.errors=
[{}],!1;{let K=e;for(let z of Object.keys(x))if(!(z==="schema"||z==="table"||z==="column"))return me.errors=[{}],!1;if(K===
e){if(x.schema!==void 0&&s.call(x,"schema")){let z=x.schema,W=e;if(typeof z!="string"&&z!==null)return me.errors=[{}],!1;
if(e===W&&typeof z=="string"&&l(z)>63)return me.errors=[{}],!1;var c=W===e}else var c=!0;if(c){if(x.table!==void 0&&s.call(
x,"table")){let W=x.table,C=e;if(typeof W!="string"&&W!==null)return me.errors=[{}],!1;if(e===C&&typeof W=="string"&&l(W)>
63)return me.errors=[{}],!1;var c=C===e}else var c=!0;if(c)if(x.column!==void 0&&s.call(x,"column")){let W=x.column,C=e;
if(typeof W!="string"&&W!==null)return me.errors=[{}],!1;if(e===C&&typeof W=="string"&&l(W)>63)return me.errors=[{}],!1;
var c=C===e}else var c=!0}}}}else return me.errors=[{}],!1;var d=L===e;if(!d)break}}}else return me.errors=[{}],!1;var u=h===
e}else var u=!0;if(u){if(i.roles!==void 0&&s.call(i,"roles")){let h=i.roles,g=e;if(e===g)if(Array.isArray(h)){if(h.length>
100)return me.errors=[{}],!1;{var y=!0;let $=h.length;for(let x=0;x<$;x++){let L=h[x],H=e;if(e===e)if(typeof L=="string"){
if(l(L)>63)return me.errors=[{}],!1;if(l(L)<1)return me.errors=[{}],!1;if(!fr.test(L))return me.errors=[{}],!1}else return me.
errors=[{}],!1;var y=H===e;if(!y)break}}}else return me.errors=[{}],!1;var u=g===e}else var u=!0;if(u){if(i.during!==void 0&&
s.call(i,"during")){let g=i.during,f=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let x;if((g.zone===void 0||
!s.call(g,"zone"))&&(x="zone")||(g.week===void 0||!s.call(g,"week"))&&(x="week"))return me.errors=[{}],!1;{let L=e;for(let H of Object.
keys(g))if(!(H==="zone"||H==="week"))return me.errors=[{}],!1;if(L===e){if(g.zone!==void 0&&s.call(g,"zone")){let H=g.zone,
G=e;if(e===G)if(typeof H=="string"){if(l(H)>64)return me.errors=[{}],!1;if(l(H)<3)return me.errors=[{}],!1}else return me.
errors=[{}],!1;var n=G===e}else var n=!0;if(n)if(g.week!==void 0&&s.call(g,"week")){let H=g.week,G=e;if(e===G)if(Array.isArray(
H)){if(H.length>16)return me.errors=[{}],!1;if(H.length<1)return me.errors=[{}],!1;{var _=!0;let z=H.length;for(let W=0;W<
z;W++){let C=H[W],D=e;if(e===D)if(Array.isArray(C)){if(C.length>2)return me.errors=[{}],!1;if(C.length<2)return me.errors=
[{}],!1;{var v=!0;let I=C.length;for(let P=0;P<I;P++){let q=C[P],R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return me.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>604800||isNaN(q))return me.errors=[{}],!1;if(q<
0||isNaN(q))return me.errors=[{}],!1}var v=R===e;if(!v)break}}}else return me.errors=[{}],!1;var _=D===e;if(!_)break}}}else
return me.errors=[{}],!1;var n=G===e}else var n=!0}}}else return me.errors=[{}],!1;var u=f===e}else var u=!0;if(u){if(i.
outside!==void 0&&s.call(i,"outside")){let f=i.outside,$=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let L;if((f.
zone===void 0||!s.call(f,"zone"))&&(L="zone")||(f.week===void 0||!s.call(f,"week"))&&(L="week"))return me.errors=[{}],!1;
{let H=e;for(let G of Object.keys(f))if(!(G==="zone"||G==="week"))return me.errors=[{}],!1;if(H===e){if(f.zone!==void 0&&
s.call(f,"zone")){let G=f.zone,K=e;if(e===K)if(typeof G=="string"){if(l(G)>64)return me.errors=[{}],!1;if(l(G)<3)return me.
errors=[{}],!1}else return me.errors=[{}],!1;var k=K===e}else var k=!0;if(k)if(f.week!==void 0&&s.call(f,"week")){let G=f.
week,K=e;if(e===K)if(Array.isArray(G)){if(G.length>16)return me.errors=[{}],!1;if(G.length<1)return me.errors=[{}],!1;{var o=!0;
let W=G.length;for(let C=0;C<W;C++){let D=G[C],F=e;if(e===F)if(Array.isArray(D)){if(D.length>2)return me.errors=[{}],!1;
if(D.length<2)return me.errors=[{}],!1;{var a=!0;let P=D.length;for(let q=0;q<P;q++){let R=D[q],E=e;if(!(typeof R=="numb\
er"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return me.errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>604800||isNaN(
R))return me.errors=[{}],!1;if(R<0||isNaN(R))return me.errors=[{}],!1}var a=E===e;if(!a)break}}}else return me.errors=[{}],
!1;var o=F===e;if(!o)break}}}else return me.errors=[{}],!1;var k=K===e}else var k=!0}}}else return me.errors=[{}],!1;var u=$===
e}else var u=!0;if(u){if(i.from!==void 0&&s.call(i,"from")){let $=i.from,x=e;if(e===x)if(Array.isArray($)){if($.length>100)
return me.errors=[{}],!1;{var p=!0;let H=$.length;for(let G=0;G<H;G++){let K=$[G],z=e;if(e===z)if(typeof K=="string"){if(l(
K)>49)return me.errors=[{}],!1;if(l(K)<2)return me.errors=[{}],!1}else return me.errors=[{}],!1;var p=z===e;if(!p)break}}}else
return me.errors=[{}],!1;var u=x===e}else var u=!0;if(u){if(i.notFrom!==void 0&&s.call(i,"notFrom")){let x=i.notFrom,L=e;
if(e===L)if(Array.isArray(x)){if(x.length>100)return me.errors=[{}],!1;{var w=!0;let G=x.length;for(let K=0;K<G;K++){let z=x[K],
W=e;if(e===W)if(typeof z=="string"){if(l(z)>49)return me.errors=[{}],!1;if(l(z)<2)return me.errors=[{}],!1}else return me.
errors=[{}],!1;var w=W===e;if(!w)break}}}else return me.errors=[{}],!1;var u=L===e}else var u=!0;if(u)if(i.line!==void 0&&
s.call(i,"line")){let x=i.line,L=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return me.errors=[{}],!1;if(e===
L&&typeof x=="number"&&isFinite(x)){if(x>1e6||isNaN(x))return me.errors=[{}],!1;if(x<1||isNaN(x))return me.errors=[{}],!1}
var u=L===e}else var u=!0}}}}}}}}}}}else return me.errors=[{}],!1;return me.errors=r,e===0}function Ar(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if((i.deny===void 0||!s.call(i,"deny"))&&(d="deny")||(i.hold===void 0||!s.call(i,"hold"))&&(d="hold")||(i.limit===
void 0||!s.call(i,"limit"))&&(d="limit"))return Ar.errors=[{}],!1;{let c=e;for(let y of Object.keys(i))if(!(y==="deny"||
y==="hold"||y==="limit"))return Ar.errors=[{}],!1;if(c===e){if(i.deny!==void 0&&s.call(i,"deny")){let y=i.deny,_=e;if(e===
_)if(Array.isArray(y)){if(y.length>100)return Ar.errors=[{}],!1;{var t=!0;let n=y.length;for(let o=0;o<n;o++){let a=e;me(
y[o],{instancePath:X+"/deny/"+o,parentData:y,parentDataProperty:o,rootData:Y})||(r=r===null?me.errors:r.concat(me.errors),
e=r.length);var t=a===e;if(!t)break}}}else return Ar.errors=[{}],!1;var u=_===e}else var u=!0;if(u){if(i.hold!==void 0&&
s.call(i,"hold")){let _=i.hold,v=e;if(e===v)if(Array.isArray(_)){if(_.length>100)return Ar.errors=[{}],!1;{var m=!0;let o=_.
length;for(let a=0;a<o;a++){let k=e;me(_[a],{instancePath:X+"/hold/"+a,parentData:_,parentDataProperty:a,rootData:Y})||(r=
r===null?me.errors:r.concat(me.errors),e=r.length);var m=k===e;if(!m)break}}}else return Ar.errors=[{}],!1;var u=v===e}else
var u=!0;if(u)if(i.limit!==void 0&&s.call(i,"limit")){let _=i.limit,v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(
_)){let o=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"))return Ar.errors=[{}],
!1;if(o===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.rows,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return Ar.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return Ar.errors=[{}],!1;if(a<
1||isNaN(a))return Ar.errors=[{}],!1}var b=k===e}else var b=!0;if(b){if(_.statementSeconds!==void 0&&s.call(_,"statement\
Seconds")){let k=_.statementSeconds,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ar.errors=[{}],!1;
if(e===p&&typeof k=="number"&&isFinite(k)){if(k>31622400||isNaN(k))return Ar.errors=[{}],!1;if(k<1||isNaN(k))return Ar.errors=
[{}],!1}var b=p===e}else var b=!0;if(b)if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let k=_.sessionRows,p=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ar.errors=[{}],!1;if(e===p&&typeof k=="number"&&isFinite(k)){if(k>1e12||
isNaN(k))return Ar.errors=[{}],!1;if(k<1||isNaN(k))return Ar.errors=[{}],!1}var b=p===e}else var b=!0}}}else return Ar.errors=
[{}],!1;var u=v===e}else var u=!0}}}}else return Ar.errors=[{}],!1;return Ar.errors=r,e===0}var Rs={type:"object",additionalProperties:!1,
required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["session","statement"]},input:{description:"\
The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{
decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Pr(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let m;if((i.entrypoint===void 0||!s.call(i,"entrypoint"))&&(m="entrypoint")||(i.input===void 0||!s.call(i,"input"))&&(m=
"input")||(i.expect===void 0||!s.call(i,"expect"))&&(m="expect"))return Pr.errors=[{}],!1;{let b=e;for(let d of Object.keys(
i))if(!(d==="entrypoint"||d==="input"||d==="expect"))return Pr.errors=[{}],!1;if(b===e){if(i.entrypoint!==void 0&&s.call(
i,"entrypoint")){let d=i.entrypoint,c=e;if(typeof d!="string")return Pr.errors=[{}],!1;if(!(d==="session"||d==="statemen\
t"))return Pr.errors=[{}],!1;var u=c===e}else var u=!0;if(u)if(i.expect!==void 0&&s.call(i,"expect")){let d=i.expect,c=e;
if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d)){let _;if((d.decision===void 0||!s.call(d,"decision"))&&(_="decisio\
n"))return Pr.errors=[{}],!1;{let v=e;for(let n of Object.keys(d))if(!(n==="decision"||n==="grant"))return Pr.errors=[{}],
!1;if(v===e){if(d.decision!==void 0&&s.call(d,"decision")){let n=d.decision,o=e;if(typeof n!="string")return Pr.errors=[
{}],!1;if(!(n==="allow"||n==="deny"||n==="hold"))return Pr.errors=[{}],!1;var t=o===e}else var t=!0;if(t)if(d.grant!==void 0&&
s.call(d,"grant")){let n=d.grant,o=e;if(e===e)if(typeof n=="string"){if(l(n)>127)return Pr.errors=[{}],!1;if(l(n)<3)return Pr.
errors=[{}],!1;if(!ei.test(n))return Pr.errors=[{}],!1}else return Pr.errors=[{}],!1;var t=o===e}else var t=!0}}}else return Pr.
errors=[{}],!1;var u=c===e}else var u=!0}}}else return Pr.errors=[{}],!1;return Pr.errors=r,e===0}function re(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let se;if((i.writ===void 0||!s.call(i,"writ"))&&(se="writ"))return re.errors=[{}],!1;{let ve=e;for(let U of Object.keys(
i))if(U!=="writ")return re.errors=[{}],!1;if(ve===e&&i.writ!==void 0&&s.call(i,"writ")){let U=i.writ;if(e===e)if(U&&typeof U==
"object"&&!Array.isArray(U)){let te;if((U.format===void 0||!s.call(U,"format"))&&(te="format")||(U.name===void 0||!s.call(
U,"name"))&&(te="name")||(U.issuers===void 0||!s.call(U,"issuers"))&&(te="issuers")||(U.limits===void 0||!s.call(U,"limi\
ts"))&&(te="limits")||(U.people===void 0||!s.call(U,"people"))&&(te="people")||(U.accounts===void 0||!s.call(U,"accounts"))&&
(te="accounts")||(U.memberships===void 0||!s.call(U,"memberships"))&&(te="memberships")||(U.claimed===void 0||!s.call(U,
"claimed"))&&(te="claimed")||(U.resources===void 0||!s.call(U,"resources"))&&(te="resources")||(U.grants===void 0||!s.call(
U,"grants"))&&(te="grants")||(U.index===void 0||!s.call(U,"index"))&&(te="index")||(U.masks===void 0||!s.call(U,"masks"))&&
(te="masks")||(U.guards===void 0||!s.call(U,"guards"))&&(te="guards")||(U.vectors===void 0||!s.call(U,"vectors"))&&(te="\
vectors"))return re.errors=[{}],!1;{let $e=e;for(let ge of Object.keys(U))if(!s.call(ns.properties.writ.properties,ge))return re.
errors=[{}],!1;if($e===e){if(U.format!==void 0&&s.call(U,"format")){let ge=U.format,ke=e;if(!(typeof ge=="number"&&!(ge%
1)&&!isNaN(ge)&&isFinite(ge)))return re.errors=[{}],!1;if(e===ke&&typeof ge=="number"&&isFinite(ge)){if(ge>1e6||isNaN(ge))
return re.errors=[{}],!1;if(ge<1||isNaN(ge))return re.errors=[{}],!1}var t=ke===e}else var t=!0;if(t){if(U.name!==void 0&&
s.call(U,"name")){let ke=U.name,oe=e;if(e===e)if(typeof ke=="string"){if(l(ke)>63)return re.errors=[{}],!1;if(l(ke)<1)return re.
errors=[{}],!1;if(!fr.test(ke))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(U.
issuers!==void 0&&s.call(U,"issuers")){let oe=U.issuers,_e=e;if(e===_e)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.
keys(oe).length>20)return re.errors=[{}],!1;for(let ce of Object.keys(oe)){let M=e;if(e===M)if(typeof ce=="string"){if(l(
ce)>1024){let Pe={};r===null?r=[Pe]:r.push(Pe),e++}else if(l(ce)<1){let Pe={};r===null?r=[Pe]:r.push(Pe),e++}}else{let Pe={};
r===null?r=[Pe]:r.push(Pe),e++}var u=M===e;if(!u){let Pe={};return r===null?r=[Pe]:r.push(Pe),e++,re.errors=r,!1}}if(u)for(let ce of Object.
keys(oe)){let M=oe[ce],Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){let le;if((M.trial===void 0||!s.call(
M,"trial"))&&(le="trial")||(M.workloads===void 0||!s.call(M,"workloads"))&&(le="workloads"))return re.errors=[{}],!1;{let ne=e;
for(let fe of Object.keys(M))if(!(fe==="trial"||fe==="workloads"||fe==="url"||fe==="audience"||fe==="user"||fe==="groups"||
fe==="client"))return re.errors=[{}],!1;if(ne===e){if(M.trial!==void 0&&s.call(M,"trial")){let fe=e;if(typeof M.trial!="\
boolean")return re.errors=[{}],!1;var m=fe===e}else var m=!0;if(m){if(M.workloads!==void 0&&s.call(M,"workloads")){let V=e;
if(typeof M.workloads!="boolean")return re.errors=[{}],!1;var m=V===e}else var m=!0;if(m){if(M.url!==void 0&&s.call(M,"u\
rl")){let S=M.url,B=e;if(e===B)if(typeof S=="string"){if(l(S)>512)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],
!1}else return re.errors=[{}],!1;var m=B===e}else var m=!0;if(m){if(M.audience!==void 0&&s.call(M,"audience")){let B=M.audience,
de=e;if(e===de)if(typeof B=="string"){if(l(B)>512)return re.errors=[{}],!1;if(l(B)<1)return re.errors=[{}],!1}else return re.
errors=[{}],!1;var m=de===e}else var m=!0;if(m){if(M.user!==void 0&&s.call(M,"user")){let de=M.user,ue=e;if(e===ue)if(typeof de==
"string"){if(l(de)>512)return re.errors=[{}],!1;if(l(de)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=ue===
e}else var m=!0;if(m){if(M.groups!==void 0&&s.call(M,"groups")){let ue=M.groups,ae=e;if(e===ae)if(typeof ue=="string"){if(l(
ue)>512)return re.errors=[{}],!1;if(l(ue)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=ae===e}else var m=!0;
if(m)if(M.client!==void 0&&s.call(M,"client")){let ue=M.client,ae=e;if(e===ae)if(typeof ue=="string"){if(l(ue)>512)return re.
errors=[{}],!1;if(l(ue)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var m=ae===e}else var m=!0}}}}}}}}else return re.
errors=[{}],!1;var b=Pe===e;if(!b)break}}else return re.errors=[{}],!1;var t=_e===e}else var t=!0;if(t){if(U.limits!==void 0&&
s.call(U,"limits")){let _e=U.limits,Ae=e;if(e===Ae)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let M;if((_e.sessionSeconds===
void 0||!s.call(_e,"sessionSeconds"))&&(M="sessionSeconds")||(_e.groupsFreshSeconds===void 0||!s.call(_e,"groupsFreshSec\
onds"))&&(M="groupsFreshSeconds"))return re.errors=[{}],!1;{let Pe=e;for(let le of Object.keys(_e))if(!(le==="sessionSec\
onds"||le==="groupsFreshSeconds"))return re.errors=[{}],!1;if(Pe===e){if(_e.sessionSeconds!==void 0&&s.call(_e,"sessionS\
econds")){let le=_e.sessionSeconds,ne=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return re.errors=[{}],
!1;if(e===ne&&typeof le=="number"&&isFinite(le)){if(le>9007199254740991||isNaN(le))return re.errors=[{}],!1;if(le<0||isNaN(
le))return re.errors=[{}],!1}var d=ne===e}else var d=!0;if(d)if(_e.groupsFreshSeconds!==void 0&&s.call(_e,"groupsFreshSe\
conds")){let le=_e.groupsFreshSeconds,ne=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return re.errors=
[{}],!1;if(e===ne&&typeof le=="number"&&isFinite(le)){if(le>9007199254740991||isNaN(le))return re.errors=[{}],!1;if(le<0||
isNaN(le))return re.errors=[{}],!1}var d=ne===e}else var d=!0}}}else return re.errors=[{}],!1;var t=Ae===e}else var t=!0;
if(t){if(U.people!==void 0&&s.call(U,"people")){let Ae=U.people,ce=e;if(e===ce)if(Ae&&typeof Ae=="object"&&!Array.isArray(
Ae)){if(Object.keys(Ae).length>1e5)return re.errors=[{}],!1;for(let Pe of Object.keys(Ae)){let le=e;if(e===le)if(typeof Pe==
"string"){if(l(Pe)>1024){let ne={};r===null?r=[ne]:r.push(ne),e++}else if(l(Pe)<1){let ne={};r===null?r=[ne]:r.push(ne),
e++}}else{let ne={};r===null?r=[ne]:r.push(ne),e++}var c=le===e;if(!c){let ne={};return r===null?r=[ne]:r.push(ne),e++,re.
errors=r,!1}}if(c)for(let Pe of Object.keys(Ae)){let le=Ae[Pe],ne=e;if(e===ne)if(le&&typeof le=="object"&&!Array.isArray(
le)){let fe;if((le.issuer===void 0||!s.call(le,"issuer"))&&(fe="issuer")||(le.subject===void 0||!s.call(le,"subject"))&&
(fe="subject"))return re.errors=[{}],!1;{let V=e;for(let S of Object.keys(le))if(!(S==="issuer"||S==="subject"))return re.
errors=[{}],!1;if(V===e){if(le.issuer!==void 0&&s.call(le,"issuer")){let S=le.issuer,B=e;if(e===e)if(typeof S=="string"){
if(l(S)>63)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1;if(!fr.test(S))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var y=B===e}else var y=!0;if(y)if(le.subject!==void 0&&s.call(le,"subject")){let S=le.subject,B=e;if(e===
B)if(typeof S=="string"){if(l(S)>255)return re.errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1}else return re.errors=[
{}],!1;var y=B===e}else var y=!0}}}else return re.errors=[{}],!1;var _=ne===e;if(!_)break}}else return re.errors=[{}],!1;
var t=ce===e}else var t=!0;if(t){if(U.accounts!==void 0&&s.call(U,"accounts")){let ce=U.accounts,M=e;if(e===M)if(ce&&typeof ce==
"object"&&!Array.isArray(ce)){if(Object.keys(ce).length>20)return re.errors=[{}],!1;for(let le of Object.keys(ce)){let ne=e;
if(e===ne)if(typeof le=="string"){if(l(le)>1024){let fe={};r===null?r=[fe]:r.push(fe),e++}else if(l(le)<1){let fe={};r===
null?r=[fe]:r.push(fe),e++}}else{let fe={};r===null?r=[fe]:r.push(fe),e++}var v=ne===e;if(!v){let fe={};return r===null?
r=[fe]:r.push(fe),e++,re.errors=r,!1}}if(v)for(let le of Object.keys(ce)){let ne=ce[le],fe=e;if(e===fe)if(ne&&typeof ne==
"object"&&!Array.isArray(ne)){if(Object.keys(ne).length>1e5)return re.errors=[{}],!1;for(let V of Object.keys(ne)){let S=e;
if(e===S)if(typeof V=="string"){if(l(V)>1024){let B={};r===null?r=[B]:r.push(B),e++}else if(l(V)<1){let B={};r===null?r=
[B]:r.push(B),e++}}else{let B={};r===null?r=[B]:r.push(B),e++}var n=S===e;if(!n){let B={};return r===null?r=[B]:r.push(B),
e++,re.errors=r,!1}}if(n)for(let V of Object.keys(ne)){let S=ne[V],B=e;if(e===B)if(typeof S=="string"){if(l(S)>1024)return re.
errors=[{}],!1;if(l(S)<1)return re.errors=[{}],!1}else return re.errors=[{}],!1;var o=B===e;if(!o)break}}else return re.
errors=[{}],!1;var a=fe===e;if(!a)break}}else return re.errors=[{}],!1;var t=M===e}else var t=!0;if(t){if(U.memberships!==
void 0&&s.call(U,"memberships")){let M=U.memberships,Pe=e;if(e===Pe)if(M&&typeof M=="object"&&!Array.isArray(M)){if(Object.
keys(M).length>1e5)return re.errors=[{}],!1;for(let ne of Object.keys(M)){let fe=e;if(e===fe)if(typeof ne=="string"){if(l(
ne)>1024){let V={};r===null?r=[V]:r.push(V),e++}else if(l(ne)<1){let V={};r===null?r=[V]:r.push(V),e++}}else{let V={};r===
null?r=[V]:r.push(V),e++}var k=fe===e;if(!k){let V={};return r===null?r=[V]:r.push(V),e++,re.errors=r,!1}}if(k)for(let ne of Object.
keys(M)){let fe=M[ne],V=e;if(e===V)if(Array.isArray(fe)){if(fe.length>1e4)return re.errors=[{}],!1;{var p=!0;let S=fe.length;
for(let B=0;B<S;B++){let de=fe[B],ue=e;if(e===e)if(typeof de=="string"){if(l(de)>63)return re.errors=[{}],!1;if(l(de)<1)
return re.errors=[{}],!1;if(!fr.test(de))return re.errors=[{}],!1}else return re.errors=[{}],!1;var p=ue===e;if(!p)break}}}else
return re.errors=[{}],!1;var w=V===e;if(!w)break}}else return re.errors=[{}],!1;var t=Pe===e}else var t=!0;if(t){if(U.claimed!==
void 0&&s.call(U,"claimed")){let Pe=U.claimed,le=e;if(e===le)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(
Pe).length>20)return re.errors=[{}],!1;for(let fe of Object.keys(Pe)){let V=e;if(e===V)if(typeof fe=="string"){if(l(fe)>
1024){let S={};r===null?r=[S]:r.push(S),e++}else if(l(fe)<1){let S={};r===null?r=[S]:r.push(S),e++}}else{let S={};r===null?
r=[S]:r.push(S),e++}var N=V===e;if(!N){let S={};return r===null?r=[S]:r.push(S),e++,re.errors=r,!1}}if(N)for(let fe of Object.
keys(Pe)){let V=Pe[fe],S=e;if(e===S)if(V&&typeof V=="object"&&!Array.isArray(V)){if(Object.keys(V).length>100)return re.
errors=[{}],!1;for(let B of Object.keys(V)){let de=e;if(e===de)if(typeof B=="string"){if(l(B)>1024){let ue={};r===null?r=
[ue]:r.push(ue),e++}else if(l(B)<1){let ue={};r===null?r=[ue]:r.push(ue),e++}}else{let ue={};r===null?r=[ue]:r.push(ue),
e++}var T=de===e;if(!T){let ue={};return r===null?r=[ue]:r.push(ue),e++,re.errors=r,!1}}if(T)for(let B of Object.keys(V)){
let de=V[B],ue=e;if(e===ue)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>1e4)return re.errors=
[{}],!1;for(let ae of Object.keys(de)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>1024){let Oe={};r===null?r=[Oe]:
r.push(Oe),e++}else if(l(ae)<1){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),e++}
var O=we===e;if(!O){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(O)for(let ae of Object.keys(de)){
let we=de[ae],Oe=e;if(e===Oe)if(Array.isArray(we)){if(we.length>1e4)return re.errors=[{}],!1;{var A=!0;let lr=we.length;
for(let Re=0;Re<lr;Re++){let De=we[Re],ze=e;if(e===e)if(typeof De=="string"){if(l(De)>63)return re.errors=[{}],!1;if(l(De)<
1)return re.errors=[{}],!1;if(!fr.test(De))return re.errors=[{}],!1}else return re.errors=[{}],!1;var A=ze===e;if(!A)break}}}else
return re.errors=[{}],!1;var j=Oe===e;if(!j)break}}else return re.errors=[{}],!1;var h=ue===e;if(!h)break}}else return re.
errors=[{}],!1;var g=S===e;if(!g)break}}else return re.errors=[{}],!1;var t=le===e}else var t=!0;if(t){if(U.resources!==
void 0&&s.call(U,"resources")){let le=U.resources,ne=e;if(e===ne)if(le&&typeof le=="object"&&!Array.isArray(le)){if(Object.
keys(le).length>1e4)return re.errors=[{}],!1;for(let V of Object.keys(le)){let S=e;if(e===S)if(typeof V=="string"){if(l(
V)>1024){let B={};r===null?r=[B]:r.push(B),e++}else if(l(V)<1){let B={};r===null?r=[B]:r.push(B),e++}}else{let B={};r===
null?r=[B]:r.push(B),e++}var f=S===e;if(!f){let B={};return r===null?r=[B]:r.push(B),e++,re.errors=r,!1}}if(f)for(let V of Object.
keys(le)){let S=e;Fe(le[V],{instancePath:X+"/writ/resources/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:le,parentDataProperty:V,
rootData:Y})||(r=r===null?Fe.errors:r.concat(Fe.errors),e=r.length);var $=S===e;if(!$)break}}else return re.errors=[{}],
!1;var t=ne===e}else var t=!0;if(t){if(U.grants!==void 0&&s.call(U,"grants")){let ne=U.grants,fe=e;if(e===fe)if(ne&&typeof ne==
"object"&&!Array.isArray(ne)){if(Object.keys(ne).length>2e5)return re.errors=[{}],!1;for(let S of Object.keys(ne)){let B=e;
if(e===B)if(typeof S=="string"){if(l(S)>1024){let de={};r===null?r=[de]:r.push(de),e++}else if(l(S)<1){let de={};r===null?
r=[de]:r.push(de),e++}}else{let de={};r===null?r=[de]:r.push(de),e++}var x=B===e;if(!x){let de={};return r===null?r=[de]:
r.push(de),e++,re.errors=r,!1}}if(x)for(let S of Object.keys(ne)){let B=e;Je(ne[S],{instancePath:X+"/writ/grants/"+S.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:S,rootData:Y})||(r=r===null?Je.errors:r.concat(Je.errors),
e=r.length);var L=B===e;if(!L)break}}else return re.errors=[{}],!1;var t=fe===e}else var t=!0;if(t){if(U.index!==void 0&&
s.call(U,"index")){let fe=U.index,V=e;if(e===V)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){if(Object.keys(fe).length>
2e5)return re.errors=[{}],!1;for(let B of Object.keys(fe)){let de=e;if(e===de)if(typeof B=="string"){if(l(B)>1024){let ue={};
r===null?r=[ue]:r.push(ue),e++}else if(l(B)<1){let ue={};r===null?r=[ue]:r.push(ue),e++}}else{let ue={};r===null?r=[ue]:
r.push(ue),e++}var H=de===e;if(!H){let ue={};return r===null?r=[ue]:r.push(ue),e++,re.errors=r,!1}}if(H)for(let B of Object.
keys(fe)){let de=fe[B],ue=e;if(e===ue)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>1e4)return re.
errors=[{}],!1;for(let ae of Object.keys(de)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>1024){let Oe={};r===null?
r=[Oe]:r.push(Oe),e++}else if(l(ae)<1){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),
e++}var G=we===e;if(!G){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(G)for(let ae of Object.keys(de)){
let we=de[ae],Oe=e;if(e===Oe)if(Array.isArray(we)){if(we.length>1e4)return re.errors=[{}],!1;{var K=!0;let lr=we.length;
for(let Re=0;Re<lr;Re++){let De=we[Re],ze=e;if(e===e)if(typeof De=="string"){if(l(De)>127)return re.errors=[{}],!1;if(l(
De)<3)return re.errors=[{}],!1;if(!ei.test(De))return re.errors=[{}],!1}else return re.errors=[{}],!1;var K=ze===e;if(!K)
break}}}else return re.errors=[{}],!1;var z=Oe===e;if(!z)break}}else return re.errors=[{}],!1;var W=ue===e;if(!W)break}}else
return re.errors=[{}],!1;var t=V===e}else var t=!0;if(t){if(U.masks!==void 0&&s.call(U,"masks")){let V=U.masks,S=e;if(e===
S)if(V&&typeof V=="object"&&!Array.isArray(V)){if(Object.keys(V).length>1e4)return re.errors=[{}],!1;for(let de of Object.
keys(V)){let ue=e;if(e===ue)if(typeof de=="string"){if(l(de)>1024){let ae={};r===null?r=[ae]:r.push(ae),e++}else if(l(de)<
1){let ae={};r===null?r=[ae]:r.push(ae),e++}}else{let ae={};r===null?r=[ae]:r.push(ae),e++}var C=ue===e;if(!C){let ae={};
return r===null?r=[ae]:r.push(ae),e++,re.errors=r,!1}}if(C)for(let de of Object.keys(V)){let ue=e;er(V[de],{instancePath:X+
"/writ/masks/"+de.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:de,rootData:Y})||(r=r===null?er.
errors:r.concat(er.errors),e=r.length);var D=ue===e;if(!D)break}}else return re.errors=[{}],!1;var t=S===e}else var t=!0;
if(t){if(U.guards!==void 0&&s.call(U,"guards")){let S=U.guards,B=e;if(e===B)if(S&&typeof S=="object"&&!Array.isArray(S)){
if(Object.keys(S).length>1e4)return re.errors=[{}],!1;for(let ue of Object.keys(S)){let ae=e;if(e===ae)if(typeof ue=="st\
ring"){if(l(ue)>1024){let we={};r===null?r=[we]:r.push(we),e++}else if(l(ue)<1){let we={};r===null?r=[we]:r.push(we),e++}}else{
let we={};r===null?r=[we]:r.push(we),e++}var F=ae===e;if(!F){let we={};return r===null?r=[we]:r.push(we),e++,re.errors=r,
!1}}if(F)for(let ue of Object.keys(S)){let ae=e;Ar(S[ue],{instancePath:X+"/writ/guards/"+ue.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:S,parentDataProperty:ue,rootData:Y})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var I=ae===
e;if(!I)break}}else return re.errors=[{}],!1;var t=B===e}else var t=!0;if(t){if(U.zones!==void 0&&s.call(U,"zones")){let B=U.
zones,de=e;if(e===de)if(B&&typeof B=="object"&&!Array.isArray(B)){if(Object.keys(B).length>1e3)return re.errors=[{}],!1;
for(let ae of Object.keys(B)){let we=e;if(e===we)if(typeof ae=="string"){if(l(ae)>64){let Oe={};r===null?r=[Oe]:r.push(Oe),
e++}else if(l(ae)<3){let Oe={};r===null?r=[Oe]:r.push(Oe),e++}}else{let Oe={};r===null?r=[Oe]:r.push(Oe),e++}var P=we===
e;if(!P){let Oe={};return r===null?r=[Oe]:r.push(Oe),e++,re.errors=r,!1}}if(P)for(let ae of Object.keys(B)){let we=B[ae],
Oe=e;if(e===e)if(we&&typeof we=="object"&&!Array.isArray(we)){let lr;if((we.first===void 0||!s.call(we,"first"))&&(lr="f\
irst")||(we.slots===void 0||!s.call(we,"slots"))&&(lr="slots"))return re.errors=[{}],!1;{let Re=e;for(let De of Object.keys(
we))if(!(De==="first"||De==="slots"))return re.errors=[{}],!1;if(Re===e){if(we.first!==void 0&&s.call(we,"first")){let De=we.
first,ze=e;if(!(typeof De=="number"&&!(De%1)&&!isNaN(De)&&isFinite(De)))return re.errors=[{}],!1;if(e===ze&&typeof De=="\
number"&&isFinite(De)){if(De>1e5||isNaN(De))return re.errors=[{}],!1;if(De<0||isNaN(De))return re.errors=[{}],!1}var E=ze===
e}else var E=!0;if(E)if(we.slots!==void 0&&s.call(we,"slots")){let De=we.slots,ze=e;if(e===ze)if(Array.isArray(De)){if(De.
length>1e3)return re.errors=[{}],!1;{var q=!0;let Se=De.length;for(let tr=0;tr<Se;tr++){let qe=De[tr],Ze=e;if(e===Ze)if(Array.
isArray(qe)){if(qe.length>3)return re.errors=[{}],!1;if(qe.length<3)return re.errors=[{}],!1;{var R=!0;let Qe=qe.length;
for(let Ie=0;Ie<Qe;Ie++){let Xe=qe[Ie],qr=e;if(!(typeof Xe=="number"&&!(Xe%1)&&!isNaN(Xe)&&isFinite(Xe)))return re.errors=
[{}],!1;if(e===qr&&typeof Xe=="number"&&isFinite(Xe)){if(Xe>253402300799||isNaN(Xe))return re.errors=[{}],!1;if(Xe<-1e5||
isNaN(Xe))return re.errors=[{}],!1}var R=qr===e;if(!R)break}}}else return re.errors=[{}],!1;var q=Ze===e;if(!q)break}}}else
return re.errors=[{}],!1;var E=ze===e}else var E=!0}}}else return re.errors=[{}],!1;var J=Oe===e;if(!J)break}}else return re.
errors=[{}],!1;var t=de===e}else var t=!0;if(t)if(U.vectors!==void 0&&s.call(U,"vectors")){let B=U.vectors,de=e;if(e===de)
if(Array.isArray(B)){if(B.length>1e3)return re.errors=[{}],!1;{var Q=!0;let ae=B.length;for(let we=0;we<ae;we++){let Oe=e;
Pr(B[we],{instancePath:X+"/writ/vectors/"+we,parentData:B,parentDataProperty:we,rootData:Y})||(r=r===null?Pr.errors:r.concat(
Pr.errors),e=r.length);var Q=Oe===e;if(!Q)break}}}else return re.errors=[{}],!1;var t=de===e}else var t=!0}}}}}}}}}}}}}}}}else
return re.errors=[{}],!1}}}else return re.errors=[{}],!1;return re.errors=r,e===0}var Ii=ci,as={type:"object",additionalProperties:!1,
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
 session may do."};function Tr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;
if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.schema===void 0||!s.call(i,"schema"))&&(d="schema")||(i.
table===void 0||!s.call(i,"table"))&&(d="table")||(i.column===void 0||!s.call(i,"column"))&&(d="column")||(i.mask===void 0||
!s.call(i,"mask"))&&(d="mask")||(i.nullsShow===void 0||!s.call(i,"nullsShow"))&&(d="nullsShow")||(i.writeAllow===void 0||
!s.call(i,"writeAllow"))&&(d="writeAllow")||(i.searchEquality===void 0||!s.call(i,"searchEquality"))&&(d="searchEquality"))
return Tr.errors=[{}],!1;{let c=e;for(let y of Object.keys(i))if(!(y==="schema"||y==="table"||y==="column"||y==="mask"||
y==="nullsShow"||y==="writeAllow"||y==="searchEquality"))return Tr.errors=[{}],!1;if(c===e){if(i.schema!==void 0&&s.call(
i,"schema")){let y=i.schema,_=e;if(typeof y!="string"&&y!==null)return Tr.errors=[{}],!1;if(e===_&&typeof y=="string"&&l(
y)>63)return Tr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.table!==void 0&&s.call(i,"table")){let _=i.table,v=e;
if(typeof _!="string"&&_!==null)return Tr.errors=[{}],!1;if(e===v&&typeof _=="string"&&l(_)>63)return Tr.errors=[{}],!1;
var t=v===e}else var t=!0;if(t){if(i.column!==void 0&&s.call(i,"column")){let v=i.column,n=e;if(typeof v!="string"&&v!==
null)return Tr.errors=[{}],!1;if(e===n&&typeof v=="string"&&l(v)>63)return Tr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){
if(i.mask!==void 0&&s.call(i,"mask")){let n=i.mask,o=e,a=e,k=!1,p=null,w=e;if(e===w)if(n&&typeof n=="object"&&!Array.isArray(
n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let A={};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let j of Object.
keys(n))if(j!=="form"){let h={};r===null?r=[h]:r.push(h),e++;break}if(A===e&&n.form!==void 0&&s.call(n,"form")){let j=n.
form;if(typeof j!="string"){let h={};r===null?r=[h]:r.push(h),e++}if(!(j==="null"||j==="hash"||j==="email")){let h={};r===
null?r=[h]:r.push(h),e++}}}}else{let O={};r===null?r=[O]:r.push(O),e++}var m=w===e;m&&(k=!0,p=0);let N=e;if(e===N)if(n&&
typeof n=="object"&&!Array.isArray(n)){let O;if((n.form===void 0||!s.call(n,"form"))&&(O="form")){let A={};r===null?r=[A]:
r.push(A),e++}else{let A=e;for(let j of Object.keys(n))if(!(j==="form"||j==="value")){let h={};r===null?r=[h]:r.push(h),
e++;break}if(A===e){if(n.form!==void 0&&s.call(n,"form")){let j=n.form,h=e;if(typeof j!="string"){let f={};r===null?r=[f]:
r.push(f),e++}if(j!=="fixed"){let f={};r===null?r=[f]:r.push(f),e++}var u=h===e}else var u=!0;if(u)if(n.value!==void 0&&
s.call(n,"value")){let j=n.value,h=e;if(e===h)if(typeof j=="string"){if(l(j)>1e3){let f={};r===null?r=[f]:r.push(f),e++}}else{
let f={};r===null?r=[f]:r.push(f),e++}var u=h===e}else var u=!0}}}else{let O={};r===null?r=[O]:r.push(O),e++}var m=N===e;
if(m&&k)k=!1,p=[p,1];else{m&&(k=!0,p=1);let O=e;if(e===O)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if((n.form===
void 0||!s.call(n,"form"))&&(j="form")||(n.first===void 0||!s.call(n,"first"))&&(j="first")||(n.last===void 0||!s.call(n,
"last"))&&(j="last")){let h={};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let g of Object.keys(n))if(!(g==="form"||g===
"first"||g==="last")){let f={};r===null?r=[f]:r.push(f),e++;break}if(h===e){if(n.form!==void 0&&s.call(n,"form")){let g=n.
form,f=e;if(typeof g!="string"){let x={};r===null?r=[x]:r.push(x),e++}if(g!=="keep"){let x={};r===null?r=[x]:r.push(x),e++}
var b=f===e}else var b=!0;if(b){if(n.first!==void 0&&s.call(n,"first")){let f=n.first,$=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f))){let L={};r===null?r=[L]:r.push(L),e++}if(e===$&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(
f)){let L={};r===null?r=[L]:r.push(L),e++}else if(f<0||isNaN(f)){let L={};r===null?r=[L]:r.push(L),e++}}var b=$===e}else
var b=!0;if(b)if(n.last!==void 0&&s.call(n,"last")){let f=n.last,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f))){let L={};r===null?r=[L]:r.push(L),e++}if(e===$&&typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){let L={};r===null?
r=[L]:r.push(L),e++}else if(f<0||isNaN(f)){let L={};r===null?r=[L]:r.push(L),e++}}var b=$===e}else var b=!0}}}}else{let j={};
r===null?r=[j]:r.push(j),e++}var m=O===e;m&&k?(k=!1,p=[p,2]):m&&(k=!0,p=2)}if(k)e=a,r!==null&&(a?r.length=a:r=null);else{
let O={};return r===null?r=[O]:r.push(O),e++,Tr.errors=r,!1}var t=o===e}else var t=!0;if(t){if(i.nullsShow!==void 0&&s.call(
i,"nullsShow")){let o=e;if(typeof i.nullsShow!="boolean")return Tr.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.writeAllow!==
void 0&&s.call(i,"writeAllow")){let a=e;if(typeof i.writeAllow!="boolean")return Tr.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(i.searchEquality!==void 0&&s.call(i,"searchEquality")){let a=e;if(typeof i.searchEquality!="boolean")return Tr.errors=
[{}],!1;var t=a===e}else var t=!0}}}}}}}}else return Tr.errors=[{}],!1;return Tr.errors=r,e===0}function ie(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let A;if((i.grant===void 0||!s.call(i,"grant"))&&(A="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(A="gran\
tUntil")||(i.subject===void 0||!s.call(i,"subject"))&&(A="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(A="r\
esource")||(i.role===void 0||!s.call(i,"role"))&&(A="role")||(i.allow===void 0||!s.call(i,"allow"))&&(A="allow")||(i.tables===
void 0||!s.call(i,"tables"))&&(A="tables")||(i.functions===void 0||!s.call(i,"functions"))&&(A="functions")||(i.guarded===
void 0||!s.call(i,"guarded"))&&(A="guarded")||(i.limits===void 0||!s.call(i,"limits"))&&(A="limits")||(i.record===void 0||
!s.call(i,"record"))&&(A="record"))return ie.errors=[{}],!1;{let j=e;for(let h of Object.keys(i))if(!s.call(as.properties,
h))return ie.errors=[{}],!1;if(j===e){if(i.grant!==void 0&&s.call(i,"grant")){let h=i.grant,g=e;if(e===e)if(typeof h=="s\
tring"){if(l(h)>127)return ie.errors=[{}],!1;if(l(h)<3)return ie.errors=[{}],!1;if(!ei.test(h))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUntil")){let g=i.grantUntil,
f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ie.errors=[{}],!1;if(e===f&&typeof g=="number"&&isFinite(
g)){if(g>253402300799||isNaN(g))return ie.errors=[{}],!1;if(g<0||isNaN(g))return ie.errors=[{}],!1}var t=f===e}else var t=!0;
if(t){if(i.subject!==void 0&&s.call(i,"subject")){let f=i.subject,$=e;if(e===$)if(typeof f=="string"){if(l(f)>512)return ie.
errors=[{}],!1;if(l(f)<1)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.resource!==
void 0&&s.call(i,"resource")){let $=i.resource,x=e;if(e===e)if(typeof $=="string"){if(l($)>63)return ie.errors=[{}],!1;if(l(
$)<1)return ie.errors=[{}],!1;if(!fr.test($))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=x===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let x=i.role,L=e;if(e===e)if(typeof x=="string"){if(l(x)>63)return ie.errors=
[{}],!1;if(l(x)<1)return ie.errors=[{}],!1;if(!fr.test(x))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=L===
e}else var t=!0;if(t){if(i.allow!==void 0&&s.call(i,"allow")){let L=i.allow,H=e;if(e===H)if(Array.isArray(L)){if(L.length>
16)return ie.errors=[{}],!1;{var u=!0;let K=L.length;for(let z=0;z<K;z++){let W=L[z],C=e;if(typeof W!="string")return ie.
errors=[{}],!1;if(!(W==="all"||W==="select"||W==="insert"||W==="update"||W==="delete"||W==="merge"||W==="truncate"||W===
"ddl"||W==="call"||W==="do"||W==="lock"||W==="notify"||W==="maintenance"||W==="set"||W==="other"))return ie.errors=[{}],
!1;var u=C===e;if(!u)break}}}else return ie.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.tables!==void 0&&s.call(
i,"tables")){let H=i.tables,G=e;if(e===G)if(Array.isArray(H)){if(H.length>2)return ie.errors=[{}],!1;{var m=!0;let z=H.length;
for(let W=0;W<z;W++){let C=H[W],D=e;if(e===D)if(Array.isArray(C)){if(C.length>1e3)return ie.errors=[{}],!1;{var b=!0;let I=C.
length;for(let P=0;P<I;P++){let q=C[P],R=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let J;if((q.schema===void 0||
!s.call(q,"schema"))&&(J="schema")||(q.table===void 0||!s.call(q,"table"))&&(J="table"))return ie.errors=[{}],!1;{let Q=e;
for(let se of Object.keys(q))if(!(se==="schema"||se==="table"))return ie.errors=[{}],!1;if(Q===e){if(q.schema!==void 0&&
s.call(q,"schema")){let se=q.schema,ve=e;if(typeof se!="string"&&se!==null)return ie.errors=[{}],!1;if(e===ve&&typeof se==
"string"&&l(se)>63)return ie.errors=[{}],!1;var d=ve===e}else var d=!0;if(d)if(q.table!==void 0&&s.call(q,"table")){let se=q.
table,ve=e;if(typeof se!="string"&&se!==null)return ie.errors=[{}],!1;if(e===ve&&typeof se=="string"&&l(se)>63)return ie.
errors=[{}],!1;var d=ve===e}else var d=!0}}}else return ie.errors=[{}],!1;var b=R===e;if(!b)break}}}else return ie.errors=
[{}],!1;var m=D===e;if(!m)break}}}else return ie.errors=[{}],!1;var t=G===e}else var t=!0;if(t){if(i.functions!==void 0&&
s.call(i,"functions")){let G=i.functions,K=e;if(e===K)if(Array.isArray(G)){if(G.length>1e3)return ie.errors=[{}],!1;{var c=!0;
let W=G.length;for(let C=0;C<W;C++){let D=G[C],F=e;if(e===e)if(typeof D=="string"){if(l(D)>261)return ie.errors=[{}],!1;
if(l(D)<3)return ie.errors=[{}],!1;if(!ui.test(D))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var c=F===e;if(!c)
break}}}else return ie.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(i.masks!==void 0&&s.call(i,"masks")){let K=i.masks,
z=e;if(e===z)if(K&&typeof K=="object"&&!Array.isArray(K)){let C;if((K.unlisted===void 0||!s.call(K,"unlisted"))&&(C="unl\
isted")||(K.rules===void 0||!s.call(K,"rules"))&&(C="rules")||(K.clear===void 0||!s.call(K,"clear"))&&(C="clear")||(K.detect===
void 0||!s.call(K,"detect"))&&(C="detect"))return ie.errors=[{}],!1;{let D=e;for(let F of Object.keys(K))if(!(F==="unlis\
ted"||F==="rules"||F==="clear"||F==="detect"))return ie.errors=[{}],!1;if(D===e){if(K.unlisted!==void 0&&s.call(K,"unlis\
ted")){let F=K.unlisted,I=e;if(typeof F!="string")return ie.errors=[{}],!1;if(!(F==="show"||F==="hide"))return ie.errors=
[{}],!1;var y=I===e}else var y=!0;if(y){if(K.rules!==void 0&&s.call(K,"rules")){let I=K.rules,P=e;if(e===P)if(Array.isArray(
I)){if(I.length>1e4)return ie.errors=[{}],!1;{var _=!0;let R=I.length;for(let E=0;E<R;E++){let J=e;Tr(I[E],{instancePath:X+
"/masks/rules/"+E,parentData:I,parentDataProperty:E,rootData:Y})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);
var _=J===e;if(!_)break}}}else return ie.errors=[{}],!1;var y=P===e}else var y=!0;if(y){if(K.clear!==void 0&&s.call(K,"c\
lear")){let P=K.clear,q=e;if(e===q)if(Array.isArray(P)){if(P.length>1e5)return ie.errors=[{}],!1;{var v=!0;let E=P.length;
for(let J=0;J<E;J++){let Q=P[J],se=e;if(e===e)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let U;if((Q.schema===void 0||
!s.call(Q,"schema"))&&(U="schema")||(Q.table===void 0||!s.call(Q,"table"))&&(U="table")||(Q.column===void 0||!s.call(Q,"\
column"))&&(U="column"))return ie.errors=[{}],!1;{let te=e;for(let $e of Object.keys(Q))if(!($e==="schema"||$e==="table"||
$e==="column"))return ie.errors=[{}],!1;if(te===e){if(Q.schema!==void 0&&s.call(Q,"schema")){let $e=Q.schema,ge=e;if(typeof $e!=
"string"&&$e!==null)return ie.errors=[{}],!1;if(e===ge&&typeof $e=="string"&&l($e)>63)return ie.errors=[{}],!1;var n=ge===
e}else var n=!0;if(n){if(Q.table!==void 0&&s.call(Q,"table")){let ge=Q.table,ke=e;if(typeof ge!="string"&&ge!==null)return ie.
errors=[{}],!1;if(e===ke&&typeof ge=="string"&&l(ge)>63)return ie.errors=[{}],!1;var n=ke===e}else var n=!0;if(n)if(Q.column!==
void 0&&s.call(Q,"column")){let ge=Q.column,ke=e;if(typeof ge!="string"&&ge!==null)return ie.errors=[{}],!1;if(e===ke&&typeof ge==
"string"&&l(ge)>63)return ie.errors=[{}],!1;var n=ke===e}else var n=!0}}}}else return ie.errors=[{}],!1;var v=se===e;if(!v)
break}}}else return ie.errors=[{}],!1;var y=q===e}else var y=!0;if(y)if(K.detect!==void 0&&s.call(K,"detect")){let P=K.detect,
q=e;if(e===q)if(Array.isArray(P)){if(P.length>5)return ie.errors=[{}],!1;{var o=!0;let E=P.length;for(let J=0;J<E;J++){let Q=P[J],
se=e;if(e===se)if(typeof Q=="string"){if(l(Q)>64)return ie.errors=[{}],!1;if(l(Q)<1)return ie.errors=[{}],!1}else return ie.
errors=[{}],!1;var o=se===e;if(!o)break}}}else return ie.errors=[{}],!1;var y=q===e}else var y=!0}}}}}else return ie.errors=
[{}],!1;var t=z===e}else var t=!0;if(t){if(i.guarded!==void 0&&s.call(i,"guarded")){let z=e;if(typeof i.guarded!="boolea\
n")return ie.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.limits!==void 0&&s.call(i,"limits")){let W=i.limits,C=e;
if(e===C)if(W&&typeof W=="object"&&!Array.isArray(W)){let F;if((W.sessionSeconds===void 0||!s.call(W,"sessionSeconds"))&&
(F="sessionSeconds"))return ie.errors=[{}],!1;{let I=e;for(let P of Object.keys(W))if(!(P==="rows"||P==="statementSecond\
s"||P==="sessionSeconds"||P==="sessionRows"))return ie.errors=[{}],!1;if(I===e){if(W.rows!==void 0&&s.call(W,"rows")){let P=W.
rows,q=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return ie.errors=[{}],!1;if(e===q&&typeof P=="number"&&
isFinite(P)){if(P>1e9||isNaN(P))return ie.errors=[{}],!1;if(P<1||isNaN(P))return ie.errors=[{}],!1}var a=q===e}else var a=!0;
if(a){if(W.statementSeconds!==void 0&&s.call(W,"statementSeconds")){let q=W.statementSeconds,R=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)&&isFinite(q)))return ie.errors=[{}],!1;if(e===R&&typeof q=="number"&&isFinite(q)){if(q>31622400||isNaN(
q))return ie.errors=[{}],!1;if(q<1||isNaN(q))return ie.errors=[{}],!1}var a=R===e}else var a=!0;if(a){if(W.sessionSeconds!==
void 0&&s.call(W,"sessionSeconds")){let R=W.sessionSeconds,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))
return ie.errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>9007199254740991||isNaN(R))return ie.errors=[{}],
!1;if(R<0||isNaN(R))return ie.errors=[{}],!1}var a=E===e}else var a=!0;if(a)if(W.sessionRows!==void 0&&s.call(W,"session\
Rows")){let R=W.sessionRows,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ie.errors=[{}],!1;if(e===
E&&typeof R=="number"&&isFinite(R)){if(R>1e12||isNaN(R))return ie.errors=[{}],!1;if(R<1||isNaN(R))return ie.errors=[{}],
!1}var a=E===e}else var a=!0}}}}}else return ie.errors=[{}],!1;var t=C===e}else var t=!0;if(t){if(i.record!==void 0&&s.call(
i,"record")){let C=i.record,D=e;if(e===D)if(C&&typeof C=="object"&&!Array.isArray(C)){let I;if((C.results===void 0||!s.call(
C,"results"))&&(I="results")||(C.rows===void 0||!s.call(C,"rows"))&&(I="rows")||(C.durable===void 0||!s.call(C,"durable"))&&
(I="durable"))return ie.errors=[{}],!1;{let P=e;for(let q of Object.keys(C))if(!(q==="results"||q==="rows"||q==="durable"))
return ie.errors=[{}],!1;if(P===e){if(C.results!==void 0&&s.call(C,"results")){let q=C.results,R=e;if(typeof q!="string")
return ie.errors=[{}],!1;if(!(q==="none"||q==="digest"||q==="rows"))return ie.errors=[{}],!1;var k=R===e}else var k=!0;if(k){
if(C.rows!==void 0&&s.call(C,"rows")){let R=C.rows,E=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return ie.
errors=[{}],!1;if(e===E&&typeof R=="number"&&isFinite(R)){if(R>1e4||isNaN(R))return ie.errors=[{}],!1;if(R<0||isNaN(R))return ie.
errors=[{}],!1}var k=E===e}else var k=!0;if(k)if(C.durable!==void 0&&s.call(C,"durable")){let R=C.durable,E=e;if(typeof R!=
"string")return ie.errors=[{}],!1;if(!(R==="before"||R==="within-a-second"))return ie.errors=[{}],!1;var k=E===e}else var k=!0}}}}else
return ie.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(i.sessions!==void 0&&s.call(i,"sessions")){let D=i.sessions,
F=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return ie.errors=[{}],!1;if(e===F&&typeof D=="number"&&isFinite(
D)){if(D>1e3||isNaN(D))return ie.errors=[{}],!1;if(D<1||isNaN(D))return ie.errors=[{}],!1}var t=F===e}else var t=!0;if(t){
if(i.client!==void 0&&s.call(i,"client")){let F=i.client,I=e;if(e===I)if(typeof F=="string"){if(l(F)>45)return ie.errors=
[{}],!1;if(l(F)<2)return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(i.watched!==void 0&&
s.call(i,"watched")){let F=i.watched,I=e;if(e===I)if(F&&typeof F=="object"&&!Array.isArray(F)){let q;if((F.tables===void 0||
!s.call(F,"tables"))&&(q="tables")||(F.columns===void 0||!s.call(F,"columns"))&&(q="columns"))return ie.errors=[{}],!1;{
let R=e;for(let E of Object.keys(F))if(!(E==="tables"||E==="columns"))return ie.errors=[{}],!1;if(R===e){if(F.tables!==void 0&&
s.call(F,"tables")){let E=F.tables,J=e;if(e===J)if(Array.isArray(E)){if(E.length>2e4)return ie.errors=[{}],!1;{var p=!0;
let se=E.length;for(let ve=0;ve<se;ve++){let U=E[ve],te=e;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let ge;if((U.
schema===void 0||!s.call(U,"schema"))&&(ge="schema")||(U.table===void 0||!s.call(U,"table"))&&(ge="table"))return ie.errors=
[{}],!1;{let ke=e;for(let oe of Object.keys(U))if(!(oe==="schema"||oe==="table"))return ie.errors=[{}],!1;if(ke===e){if(U.
schema!==void 0&&s.call(U,"schema")){let oe=U.schema,_e=e;if(typeof oe!="string"&&oe!==null)return ie.errors=[{}],!1;if(e===
_e&&typeof oe=="string"&&l(oe)>63)return ie.errors=[{}],!1;var w=_e===e}else var w=!0;if(w)if(U.table!==void 0&&s.call(U,
"table")){let oe=U.table,_e=e;if(typeof oe!="string"&&oe!==null)return ie.errors=[{}],!1;if(e===_e&&typeof oe=="string"&&
l(oe)>63)return ie.errors=[{}],!1;var w=_e===e}else var w=!0}}}else return ie.errors=[{}],!1;var p=te===e;if(!p)break}}}else
return ie.errors=[{}],!1;var O=J===e}else var O=!0;if(O)if(F.columns!==void 0&&s.call(F,"columns")){let E=F.columns,J=e;
if(e===J)if(Array.isArray(E)){if(E.length>2e4)return ie.errors=[{}],!1;{var N=!0;let se=E.length;for(let ve=0;ve<se;ve++){
let U=E[ve],te=e;if(e===e)if(U&&typeof U=="object"&&!Array.isArray(U)){let ge;if((U.schema===void 0||!s.call(U,"schema"))&&
(ge="schema")||(U.table===void 0||!s.call(U,"table"))&&(ge="table")||(U.column===void 0||!s.call(U,"column"))&&(ge="colu\
mn"))return ie.errors=[{}],!1;{let ke=e;for(let oe of Object.keys(U))if(!(oe==="schema"||oe==="table"||oe==="column"))return ie.
errors=[{}],!1;if(ke===e){if(U.schema!==void 0&&s.call(U,"schema")){let oe=U.schema,_e=e;if(typeof oe!="string"&&oe!==null)
return ie.errors=[{}],!1;if(e===_e&&typeof oe=="string"&&l(oe)>63)return ie.errors=[{}],!1;var T=_e===e}else var T=!0;if(T){
if(U.table!==void 0&&s.call(U,"table")){let _e=U.table,Ae=e;if(typeof _e!="string"&&_e!==null)return ie.errors=[{}],!1;if(e===
Ae&&typeof _e=="string"&&l(_e)>63)return ie.errors=[{}],!1;var T=Ae===e}else var T=!0;if(T)if(U.column!==void 0&&s.call(
U,"column")){let _e=U.column,Ae=e;if(typeof _e!="string"&&_e!==null)return ie.errors=[{}],!1;if(e===Ae&&typeof _e=="stri\
ng"&&l(_e)>63)return ie.errors=[{}],!1;var T=Ae===e}else var T=!0}}}}else return ie.errors=[{}],!1;var N=te===e;if(!N)break}}}else
return ie.errors=[{}],!1;var O=J===e}else var O=!0}}}else return ie.errors=[{}],!1;var t=I===e}else var t=!0}}}}}}}}}}}}}}}}else
return ie.errors=[{}],!1;return ie.errors=r,e===0}var pi=new RegExp("^[A-Za-z][A-Za-z0-9_./-]*$","u");function xr(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if((i.code===void 0||!s.call(i,"code"))&&(u="code")||(i.message===void 0||!s.call(i,"message"))&&(u="message"))return xr.
errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="code"||b==="message"))return xr.errors=[{}],!1;if(m===e){if(i.
code!==void 0&&s.call(i,"code")){let b=i.code,d=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return xr.errors=[{}],!1;if(l(
b)<1)return xr.errors=[{}],!1;if(!pi.test(b))return xr.errors=[{}],!1}else return xr.errors=[{}],!1;var t=d===e}else var t=!0;
if(t)if(i.message!==void 0&&s.call(i,"message")){let b=i.message,d=e;if(e===d)if(typeof b=="string"){if(l(b)>4096)return xr.
errors=[{}],!1;if(l(b)<1)return xr.errors=[{}],!1}else return xr.errors=[{}],!1;var t=d===e}else var t=!0}}}else return xr.
errors=[{}],!1;return xr.errors=r,e===0}function Dr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.decision===void 0||!s.call(i,"decision"))&&
(m="decision")||(i.view===void 0||!s.call(i,"view"))&&(m="view")||(i.until===void 0||!s.call(i,"until"))&&(m="until")||(i.
reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))return Dr.errors=[{}],!1;{let b=e;for(let d of Object.keys(i))if(!(d===
"decision"||d==="view"||d==="until"||d==="reasons"))return Dr.errors=[{}],!1;if(b===e){if(i.decision!==void 0&&s.call(i,
"decision")){let d=i.decision,c=e;if(typeof d!="string")return Dr.errors=[{}],!1;if(d!=="allow")return Dr.errors=[{}],!1;
var t=c===e}else var t=!0;if(t){if(i.view!==void 0&&s.call(i,"view")){let c=e;ie(i.view,{instancePath:X+"/view",parentData:i,
parentDataProperty:"view",rootData:Y})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=c===e}else var t=!0;
if(t){if(i.until!==void 0&&s.call(i,"until")){let y=i.until,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return Dr.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(y)){if(y>253402300799||isNaN(y))return Dr.errors=[{}],!1;
if(y<0||isNaN(y))return Dr.errors=[{}],!1}var t=_===e}else var t=!0;if(t)if(i.reasons!==void 0&&s.call(i,"reasons")){let y=i.
reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.length>100)return Dr.errors=[{}],!1;{var u=!0;let n=y.length;for(let o=0;o<
n;o++){let a=e;xr(y[o],{instancePath:X+"/reasons/"+o,parentData:y,parentDataProperty:o,rootData:Y})||(r=r===null?xr.errors:
r.concat(xr.errors),e=r.length);var u=a===e;if(!u)break}}}else return Dr.errors=[{}],!1;var t=_===e}else var t=!0}}}}}else
return Dr.errors=[{}],!1;return Dr.errors=r,e===0}function ur(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.decision===void 0||!s.call(i,"decision"))&&
(d="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(d="reasons")||(i.choices===void 0||!s.call(i,"choices"))&&(d=
"choices")||(i.until===void 0||!s.call(i,"until"))&&(d="until"))return ur.errors=[{}],!1;{let c=e;for(let y of Object.keys(
i))if(!(y==="decision"||y==="reasons"||y==="choices"||y==="until"))return ur.errors=[{}],!1;if(c===e){if(i.decision!==void 0&&
s.call(i,"decision")){let y=i.decision,_=e;if(typeof y!="string")return ur.errors=[{}],!1;if(y!=="deny")return ur.errors=
[{}],!1;var t=_===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let _=i.reasons,v=e;if(e===v)if(Array.
isArray(_)){if(_.length>100)return ur.errors=[{}],!1;{var u=!0;let o=_.length;for(let a=0;a<o;a++){let k=e;xr(_[a],{instancePath:X+
"/reasons/"+a,parentData:_,parentDataProperty:a,rootData:Y})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var u=k===
e;if(!u)break}}}else return ur.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.choices!==void 0&&s.call(i,"choices")){
let v=i.choices,n=e;if(e===n)if(Array.isArray(v)){if(v.length>1e3)return ur.errors=[{}],!1;{var m=!0;let a=v.length;for(let k=0;k<
a;k++){let p=v[k],w=e;if(e===w)if(p&&typeof p=="object"&&!Array.isArray(p)){let T;if((p.grant===void 0||!s.call(p,"grant"))&&
(T="grant")||(p.role===void 0||!s.call(p,"role"))&&(T="role")||(p.until===void 0||!s.call(p,"until"))&&(T="until"))return ur.
errors=[{}],!1;{let O=e;for(let A of Object.keys(p))if(!(A==="grant"||A==="role"||A==="until"))return ur.errors=[{}],!1;
if(O===e){if(p.grant!==void 0&&s.call(p,"grant")){let A=p.grant,j=e;if(e===e)if(typeof A=="string"){if(l(A)>127)return ur.
errors=[{}],!1;if(l(A)<3)return ur.errors=[{}],!1;if(!ei.test(A))return ur.errors=[{}],!1}else return ur.errors=[{}],!1;
var b=j===e}else var b=!0;if(b){if(p.role!==void 0&&s.call(p,"role")){let j=p.role,h=e;if(e===e)if(typeof j=="string"){if(l(
j)>63)return ur.errors=[{}],!1;if(l(j)<1)return ur.errors=[{}],!1;if(!fr.test(j))return ur.errors=[{}],!1}else return ur.
errors=[{}],!1;var b=h===e}else var b=!0;if(b)if(p.until!==void 0&&s.call(p,"until")){let j=p.until,h=e;if(!(typeof j=="\
number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return ur.errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>253402300799||
isNaN(j))return ur.errors=[{}],!1;if(j<0||isNaN(j))return ur.errors=[{}],!1}var b=h===e}else var b=!0}}}}else return ur.
errors=[{}],!1;var m=w===e;if(!m)break}}}else return ur.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.until!==void 0&&
s.call(i,"until")){let v=i.until,n=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ur.errors=[{}],!1;if(e===
n&&typeof v=="number"&&isFinite(v)){if(v>253402300799||isNaN(v))return ur.errors=[{}],!1;if(v<0||isNaN(v))return ur.errors=
[{}],!1}var t=n===e}else var t=!0}}}}}else return ur.errors=[{}],!1;return ur.errors=r,e===0}var Ss={type:"object",additionalProperties:!1,
required:["decision","reasons","until","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{
type:"integer",minimum:0,maximum:253402300799,description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,
required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",
minimum:1,maximum:31622400,description:"Seconds."},sessionRows:{type:"integer",minimum:1,maximum:1e12,description:"Rows \
of a session."},heldRows:{type:"integer",minimum:1,maximum:1e9,description:"Rows beyond which an approval would be neede\
d."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function pr(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let b;if((i.decision===void 0||!s.call(i,"decision"))&&(b="decision")||(i.reasons===void 0||!s.call(i,
"reasons"))&&(b="reasons")||(i.until===void 0||!s.call(i,"until"))&&(b="until")||(i.limits===void 0||!s.call(i,"limits"))&&
(b="limits"))return pr.errors=[{}],!1;{let d=e;for(let c of Object.keys(i))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return pr.errors=[{}],!1;if(d===e){if(i.decision!==void 0&&s.call(i,"decision")){let c=i.decision,y=e;
if(typeof c!="string")return pr.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return pr.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let y=i.reasons,_=e;if(e===_)if(Array.isArray(y)){if(y.
length>100)return pr.errors=[{}],!1;{var u=!0;let n=y.length;for(let o=0;o<n;o++){let a=e;xr(y[o],{instancePath:X+"/reas\
ons/"+o,parentData:y,parentDataProperty:o,rootData:Y})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var u=a===
e;if(!u)break}}}else return pr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.until!==void 0&&s.call(i,"until")){let _=i.
until,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return pr.errors=[{}],!1;if(e===v&&typeof _=="number"&&
isFinite(_)){if(_>253402300799||isNaN(_))return pr.errors=[{}],!1;if(_<0||isNaN(_))return pr.errors=[{}],!1}var t=v===e}else
var t=!0;if(t)if(i.limits!==void 0&&s.call(i,"limits")){let _=i.limits,v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(
_)){let o=e;for(let a of Object.keys(_))if(!(a==="rows"||a==="statementSeconds"||a==="sessionRows"||a==="heldRows"))return pr.
errors=[{}],!1;if(o===e){if(_.rows!==void 0&&s.call(_,"rows")){let a=_.rows,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return pr.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>1e9||isNaN(a))return pr.errors=
[{}],!1;if(a<1||isNaN(a))return pr.errors=[{}],!1}var m=k===e}else var m=!0;if(m){if(_.statementSeconds!==void 0&&s.call(
_,"statementSeconds")){let k=_.statementSeconds,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return pr.errors=
[{}],!1;if(e===p&&typeof k=="number"&&isFinite(k)){if(k>31622400||isNaN(k))return pr.errors=[{}],!1;if(k<1||isNaN(k))return pr.
errors=[{}],!1}var m=p===e}else var m=!0;if(m){if(_.sessionRows!==void 0&&s.call(_,"sessionRows")){let p=_.sessionRows,w=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pr.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(
p)){if(p>1e12||isNaN(p))return pr.errors=[{}],!1;if(p<1||isNaN(p))return pr.errors=[{}],!1}var m=w===e}else var m=!0;if(m)
if(_.heldRows!==void 0&&s.call(_,"heldRows")){let p=_.heldRows,w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return pr.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(p)){if(p>1e9||isNaN(p))return pr.errors=[{}],!1;if(p<
1||isNaN(p))return pr.errors=[{}],!1}var m=w===e}else var m=!0}}}}else return pr.errors=[{}],!1;var t=v===e}else var t=!0}}}}}else
return pr.errors=[{}],!1;return pr.errors=r,e===0}function ci(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0,t=e,u=!1,m=null,b=e;Dr(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?Dr.
errors:r.concat(Dr.errors),e=r.length);var c=b===e;c&&(u=!0,m=0);let d=e;ur(i,{instancePath:X,parentData:pe,parentDataProperty:ye,
rootData:Y})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var c=d===e;if(c&&u)u=!1,m=[m,1];else{c&&(u=!0,m=1);
let y=e;pr(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?pr.errors:r.concat(pr.errors),
e=r.length);var c=y===e;c&&u?(u=!1,m=[m,2]):c&&(u=!0,m=2)}if(u)e=t,r!==null&&(t?r.length=t:r=null);else{let y={};return r===
null?r=[y]:r.push(y),e++,ci.errors=r,!1}return ci.errors=r,e===0}var Ei=si,fs={type:"object",additionalProperties:!1,required:[
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
description:"A session starts."},zr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),
Or=new RegExp("^[0-9a-f]{64}$","u"),Wr=new RegExp("^[A-Za-z0-9_-]{86}$","u");function be(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.
v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.session===void 0||
!s.call(i,"session"))&&(o="session")||(i.journal===void 0||!s.call(i,"journal"))&&(o="journal")||(i.key===void 0||!s.call(
i,"key"))&&(o="key")||(i.subject===void 0||!s.call(i,"subject"))&&(o="subject")||(i.tokenId===void 0||!s.call(i,"tokenId"))&&
(o="tokenId")||(i.resource===void 0||!s.call(i,"resource"))&&(o="resource")||(i.role===void 0||!s.call(i,"role"))&&(o="r\
ole")||(i.grant===void 0||!s.call(i,"grant"))&&(o="grant")||(i.grantUntil===void 0||!s.call(i,"grantUntil"))&&(o="grantU\
ntil")||(i.bundle===void 0||!s.call(i,"bundle"))&&(o="bundle")||(i.address===void 0||!s.call(i,"address"))&&(o="address")||
(i.protocol===void 0||!s.call(i,"protocol"))&&(o="protocol"))return be.errors=[{}],!1;{let a=e;for(let k of Object.keys(
i))if(!s.call(fs.properties,k))return be.errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,p=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return be.errors=[{}],!1;if(k!==1)return be.errors=[{}],!1;var t=p===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let p=i.n,w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return be.errors=
[{}],!1;if(e===w&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return be.errors=[{}],!1;if(p<1||isNaN(
p))return be.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w==
"string"){if(l(w)>24)return be.errors=[{}],!1;if(l(w)<24)return be.errors=[{}],!1;if(!zr.test(w))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,T=e;if(e===T)
if(typeof N=="string"){if(l(N)>64)return be.errors=[{}],!1;if(l(N)<64)return be.errors=[{}],!1;if(!Or.test(N))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let T=i.
type,O=e;if(typeof T!="string")return be.errors=[{}],!1;if(T!=="session-start")return be.errors=[{}],!1;var t=O===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let O=i.session,A=e;if(e===A)if(typeof O=="string"){if(l(O)>64)
return be.errors=[{}],!1;if(l(O)<8)return be.errors=[{}],!1;if(!Zr.test(O))return be.errors=[{}],!1}else return be.errors=
[{}],!1;var t=A===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,"journal")){let A=i.journal,j=e;if(e===j)if(typeof A==
"string"){if(l(A)>64)return be.errors=[{}],!1;if(l(A)<8)return be.errors=[{}],!1;if(!Zr.test(A))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.key!==void 0&&s.call(i,"key")){let j=i.key,h=e;if(e===e)if(typeof j==
"string"){if(l(j)>128)return be.errors=[{}],!1;if(l(j)<1)return be.errors=[{}],!1;if(!wr.test(j))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let h=i.subject,g=e,
f=e,$=!1,x=null,L=e;if(e===L)if(h&&typeof h=="object"&&!Array.isArray(h)){let K;if((h.kind===void 0||!s.call(h,"kind"))&&
(K="kind")||(h.name===void 0||!s.call(h,"name"))&&(K="name")||(h.issuer===void 0||!s.call(h,"issuer"))&&(K="issuer")||(h.
subject===void 0||!s.call(h,"subject"))&&(K="subject")||(h.claims===void 0||!s.call(h,"claims"))&&(K="claims")||(h.authenticatedAt===
void 0||!s.call(h,"authenticatedAt"))&&(K="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let W of Object.
keys(h))if(!(W==="kind"||W==="name"||W==="issuer"||W==="subject"||W==="claims"||W==="authenticatedAt")){let C={};r===null?
r=[C]:r.push(C),e++;break}if(z===e){if(h.kind!==void 0&&s.call(h,"kind")){let W=h.kind,C=e;if(typeof W!="string"){let F={};
r===null?r=[F]:r.push(F),e++}if(W!=="user"){let F={};r===null?r=[F]:r.push(F),e++}var u=C===e}else var u=!0;if(u){if(h.name!==
void 0&&s.call(h,"name")){let C=h.name,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(
I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var u=D===e}else
var u=!0;if(u){if(h.issuer!==void 0&&s.call(h,"issuer")){let D=h.issuer,F=e;if(e===F)if(typeof D=="string"){if(l(D)>2048){
let P={};r===null?r=[P]:r.push(P),e++}else if(l(D)<0){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:
r.push(P),e++}var u=F===e}else var u=!0;if(u){if(h.subject!==void 0&&s.call(h,"subject")){let F=h.subject,I=e;if(e===I)if(typeof F==
"string"){if(l(F)>2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(F)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{
let q={};r===null?r=[q]:r.push(q),e++}var u=I===e}else var u=!0;if(u){if(h.claims!==void 0&&s.call(h,"claims")){let I=h.
claims,P=e;if(e===P)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length>100){let R={};r===null?r=[R]:r.
push(R),e++}else{for(let R of Object.keys(I)){let E=e;if(e===E)if(typeof R=="string"){if(l(R)>1024){let J={};r===null?r=
[J]:r.push(J),e++}else if(l(R)<1){let J={};r===null?r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var m=E===
e;if(!m){let J={};r===null?r=[J]:r.push(J),e++;break}}if(m)for(let R of Object.keys(I)){let E=I[R],J=e;if(e===J)if(Array.
isArray(E))if(E.length>1e4){let Q={};r===null?r=[Q]:r.push(Q),e++}else{var b=!0;let Q=E.length;for(let se=0;se<Q;se++){let ve=E[se],
U=e;if(e===U)if(typeof ve=="string"){if(l(ve)>2048){let $e={};r===null?r=[$e]:r.push($e),e++}else if(l(ve)<0){let $e={};
r===null?r=[$e]:r.push($e),e++}}else{let $e={};r===null?r=[$e]:r.push($e),e++}var b=U===e;if(!b)break}}else{let Q={};r===
null?r=[Q]:r.push(Q),e++}var d=J===e;if(!d)break}}else{let R={};r===null?r=[R]:r.push(R),e++}var u=P===e}else var u=!0;if(u)
if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let I=h.authenticatedAt,P=e;if(!(typeof I=="number"&&!(I%1)&&
!isNaN(I)&&isFinite(I))){let R={};r===null?r=[R]:r.push(R),e++}if(e===P&&typeof I=="number"&&isFinite(I)){if(I>253402300799||
isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}else if(I<0||isNaN(I)){let R={};r===null?r=[R]:r.push(R),e++}}var u=P===
e}else var u=!0}}}}}}}else{let K={};r===null?r=[K]:r.push(K),e++}var v=L===e;v&&($=!0,x=0);let H=e;if(e===H)if(h&&typeof h==
"object"&&!Array.isArray(h)){let K;if((h.kind===void 0||!s.call(h,"kind"))&&(K="kind")||(h.issuer===void 0||!s.call(h,"i\
ssuer"))&&(K="issuer")||(h.claims===void 0||!s.call(h,"claims"))&&(K="claims")||(h.authenticatedAt===void 0||!s.call(h,"\
authenticatedAt"))&&(K="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let W of Object.keys(h))
if(!(W==="kind"||W==="issuer"||W==="claims"||W==="authenticatedAt")){let C={};r===null?r=[C]:r.push(C),e++;break}if(z===
e){if(h.kind!==void 0&&s.call(h,"kind")){let W=h.kind,C=e;if(typeof W!="string"){let F={};r===null?r=[F]:r.push(F),e++}if(W!==
"workload"){let F={};r===null?r=[F]:r.push(F),e++}var c=C===e}else var c=!0;if(c){if(h.issuer!==void 0&&s.call(h,"issuer")){
let C=h.issuer,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?r=[I]:r.push(I),e++}else if(l(C)<0){let I={};
r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var c=D===e}else var c=!0;if(c){if(h.claims!==void 0&&
s.call(h,"claims")){let D=h.claims,F=e;if(e===F)if(D&&typeof D=="object"&&!Array.isArray(D))if(Object.keys(D).length>100){
let P={};r===null?r=[P]:r.push(P),e++}else{for(let P of Object.keys(D)){let q=e;if(e===q)if(typeof P=="string"){if(l(P)>
1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(P)<1){let R={};r===null?r=[R]:r.push(R),e++}}else{let R={};r===null?
r=[R]:r.push(R),e++}var y=q===e;if(!y){let R={};r===null?r=[R]:r.push(R),e++;break}}if(y)for(let P of Object.keys(D)){let q=D[P],
R=e;if(e===R)if(typeof q=="string"){if(l(q)>2048){let E={};r===null?r=[E]:r.push(E),e++}else if(l(q)<0){let E={};r===null?
r=[E]:r.push(E),e++}}else{let E={};r===null?r=[E]:r.push(E),e++}var _=R===e;if(!_)break}}else{let P={};r===null?r=[P]:r.
push(P),e++}var c=F===e}else var c=!0;if(c)if(h.authenticatedAt!==void 0&&s.call(h,"authenticatedAt")){let D=h.authenticatedAt,
F=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let P={};r===null?r=[P]:r.push(P),e++}if(e===F&&typeof D==
"number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let P={};r===null?r=[P]:r.push(P),e++}else if(D<0||isNaN(D)){let P={};
r===null?r=[P]:r.push(P),e++}}var c=F===e}else var c=!0}}}}}else{let K={};r===null?r=[K]:r.push(K),e++}var v=H===e;if(v&&
$?($=!1,x=[x,1]):v&&($=!0,x=1),$)e=f,r!==null&&(f?r.length=f:r=null);else{let K={};return r===null?r=[K]:r.push(K),e++,be.
errors=r,!1}var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){let g=i.tokenId,f=e;if(e===f)if(typeof g==
"string"){if(l(g)>2048)return be.errors=[{}],!1;if(l(g)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let f=i.resource,$=e;if(e===$)if(typeof f=="string"){
if(l(f)>2048)return be.errors=[{}],!1;if(l(f)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(i.role!==void 0&&s.call(i,"role")){let $=i.role,x=e;if(e===x)if(typeof $=="string"){if(l($)>2048)return be.errors=
[{}],!1;if(l($)<0)return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let x=i.grant,L=e;if(e===L)if(typeof x=="string"){if(l(x)>2048)return be.errors=[{}],!1;if(l(x)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.grantUntil!==void 0&&s.call(i,"grantUn\
til")){let L=i.grantUntil,H=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return be.errors=[{}],!1;if(e===H&&
typeof L=="number"&&isFinite(L)){if(L>253402300799||isNaN(L))return be.errors=[{}],!1;if(L<0||isNaN(L))return be.errors=
[{}],!1}var t=H===e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let H=i.bundle,G=e;if(e===G)if(H&&typeof H==
"object"&&!Array.isArray(H)){let z;if((H.revision===void 0||!s.call(H,"revision"))&&(z="revision")||(H.seq===void 0||!s.
call(H,"seq"))&&(z="seq")||(H.digest===void 0||!s.call(H,"digest"))&&(z="digest"))return be.errors=[{}],!1;{let W=e;for(let C of Object.
keys(H))if(!(C==="revision"||C==="seq"||C==="digest"))return be.errors=[{}],!1;if(W===e){if(H.revision!==void 0&&s.call(
H,"revision")){let C=H.revision,D=e;if(e===D)if(typeof C=="string"){if(l(C)>73)return be.errors=[{}],!1;if(l(C)<1)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var n=D===e}else var n=!0;if(n){if(H.seq!==void 0&&s.call(H,"seq")){let D=H.
seq,F=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return be.errors=[{}],!1;if(e===F&&typeof D=="number"&&
isFinite(D)){if(D>9007199254740991||isNaN(D))return be.errors=[{}],!1;if(D<0||isNaN(D))return be.errors=[{}],!1}var n=F===
e}else var n=!0;if(n)if(H.digest!==void 0&&s.call(H,"digest")){let D=H.digest,F=e;if(e===e)if(typeof D=="string"){if(l(D)>
71)return be.errors=[{}],!1;if(l(D)<71)return be.errors=[{}],!1;if(!Hr.test(D))return be.errors=[{}],!1}else return be.errors=
[{}],!1;var n=F===e}else var n=!0}}}}else return be.errors=[{}],!1;var t=G===e}else var t=!0;if(t){if(i.address!==void 0&&
s.call(i,"address")){let G=i.address,K=e;if(e===K)if(typeof G=="string"){if(l(G)>2048)return be.errors=[{}],!1;if(l(G)<0)
return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,
"protocol")){let K=i.protocol,z=e;if(e===z)if(typeof K=="string"){if(l(K)>2048)return be.errors=[{}],!1;if(l(K)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=z===e}else var t=!0;if(t){if(i.application!==void 0&&s.call(i,"applic\
ation")){let z=i.application,W=e;if(e===W)if(typeof z=="string"){if(l(z)>2048)return be.errors=[{}],!1;if(l(z)<0)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.trial!==void 0&&s.call(i,"trial")){let W=e;
if(typeof i.trial!="boolean")return be.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let C=i.kid,D=e;if(e===e)if(typeof C=="string"){if(l(C)>128)return be.errors=[{}],!1;if(l(C)<1)return be.errors=[{}],!1;
if(!wr.test(C))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=D===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let C=i.sig,D=e;if(e===D)if(typeof C=="string"){if(l(C)>86)return be.errors=[{}],!1;if(l(C)<86)return be.
errors=[{}],!1;if(!Wr.test(C))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=D===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return be.errors=[{}],!1;return be.errors=r,e===0}var us={type:"object",additionalProperties:!1,required:["v","n","at","\
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
Zs={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:131072,
description:"The value, or [masked]."},encoding:{type:"string",const:"base64",description:"Sent in binary form."},masked:{
type:"boolean",description:"It belongs to a masked column."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
Bytes of the whole, when it was cut."}},description:"One bind value."};function Rr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,
rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.bytes===void 0||!s.call(
i,"bytes"))&&(u="bytes")||(i.digest===void 0||!s.call(i,"digest"))&&(u="digest"))return Rr.errors=[{}],!1;{let m=e;for(let b of Object.
keys(i))if(!(b==="bytes"||b==="digest"))return Rr.errors=[{}],!1;if(m===e){if(i.bytes!==void 0&&s.call(i,"bytes")){let b=i.
bytes,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Rr.errors=[{}],!1;if(e===d&&typeof b=="number"&&
isFinite(b)){if(b>9007199254740991||isNaN(b))return Rr.errors=[{}],!1;if(b<0||isNaN(b))return Rr.errors=[{}],!1}var t=d===
e}else var t=!0;if(t)if(i.digest!==void 0&&s.call(i,"digest")){let b=i.digest,d=e;if(e===e)if(typeof b=="string"){if(l(b)>
71)return Rr.errors=[{}],!1;if(l(b)<71)return Rr.errors=[{}],!1;if(!Hr.test(b))return Rr.errors=[{}],!1}else return Rr.errors=
[{}],!1;var t=d===e}else var t=!0}}}else return Rr.errors=[{}],!1;return Rr.errors=r,e===0}var Cs={type:"string",enum:["\
create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze","p\
repare","cursor","two-phase","without-condition"],description:"A finer name of a statement, for guards."};function sr(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let _;if((i.kinds===void 0||!s.call(i,"kinds"))&&(_="kinds")||(i.tags===void 0||!s.call(i,"tags"))&&(_=
"tags")||(i.reads===void 0||!s.call(i,"reads"))&&(_="reads")||(i.writes===void 0||!s.call(i,"writes"))&&(_="writes")||(i.
masked===void 0||!s.call(i,"masked"))&&(_="masked"))return sr.errors=[{}],!1;{let v=e;for(let n of Object.keys(i))if(!(n===
"kinds"||n==="tags"||n==="reads"||n==="writes"||n==="functions"||n==="lookups"||n==="masked"))return sr.errors=[{}],!1;if(v===
e){if(i.kinds!==void 0&&s.call(i,"kinds")){let n=i.kinds,o=e;if(e===o)if(Array.isArray(n)){if(n.length>15)return sr.errors=
[{}],!1;{var t=!0;let k=n.length;for(let p=0;p<k;p++){let w=n[p],N=e;if(typeof w!="string")return sr.errors=[{}],!1;if(!(w===
"select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="l\
ock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return sr.errors=[{}],!1;var t=N===e;if(!t)break}}}else return sr.
errors=[{}],!1;var u=o===e}else var u=!0;if(u){if(i.tags!==void 0&&s.call(i,"tags")){let o=i.tags,a=e;if(e===a)if(Array.
isArray(o)){if(o.length>13)return sr.errors=[{}],!1;{var m=!0;let p=o.length;for(let w=0;w<p;w++){let N=o[w],T=e;if(typeof N!=
"string")return sr.errors=[{}],!1;if(!(N==="create"||N==="alter"||N==="drop"||N==="grant-rights"||N==="alter-system"||N===
"alter-role"||N==="copy"||N==="copy-file"||N==="copy-program"||N==="explain-analyze"||N==="prepare"||N==="cursor"||N==="\
two-phase"||N==="without-condition"))return sr.errors=[{}],!1;var m=T===e;if(!m)break}}}else return sr.errors=[{}],!1;var u=a===
e}else var u=!0;if(u){if(i.reads!==void 0&&s.call(i,"reads")){let a=i.reads,k=e;if(e===k)if(Array.isArray(a)){if(a.length>
256)return sr.errors=[{}],!1;{var b=!0;let w=a.length;for(let N=0;N<w;N++){let T=a[N],O=e;if(e===O)if(typeof T=="string"){
if(l(T)>2048)return sr.errors=[{}],!1;if(l(T)<0)return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var b=O===e;if(!b)
break}}}else return sr.errors=[{}],!1;var u=k===e}else var u=!0;if(u){if(i.writes!==void 0&&s.call(i,"writes")){let k=i.
writes,p=e;if(e===p)if(Array.isArray(k)){if(k.length>256)return sr.errors=[{}],!1;{var d=!0;let N=k.length;for(let T=0;T<
N;T++){let O=k[T],A=e;if(e===A)if(typeof O=="string"){if(l(O)>2048)return sr.errors=[{}],!1;if(l(O)<0)return sr.errors=[
{}],!1}else return sr.errors=[{}],!1;var d=A===e;if(!d)break}}}else return sr.errors=[{}],!1;var u=p===e}else var u=!0;if(u){
if(i.functions!==void 0&&s.call(i,"functions")){let p=i.functions,w=e;if(e===w)if(Array.isArray(p)){if(p.length>256)return sr.
errors=[{}],!1;{var c=!0;let T=p.length;for(let O=0;O<T;O++){let A=p[O],j=e;if(e===j)if(typeof A=="string"){if(l(A)>2048)
return sr.errors=[{}],!1;if(l(A)<0)return sr.errors=[{}],!1}else return sr.errors=[{}],!1;var c=j===e;if(!c)break}}}else
return sr.errors=[{}],!1;var u=w===e}else var u=!0;if(u){if(i.lookups!==void 0&&s.call(i,"lookups")){let w=i.lookups,N=e;
if(e===N)if(Array.isArray(w)){if(w.length>256)return sr.errors=[{}],!1;{var y=!0;let O=w.length;for(let A=0;A<O;A++){let j=w[A],
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return sr.errors=[{}],!1;if(l(j)<0)return sr.errors=[{}],!1}else return sr.
errors=[{}],!1;var y=h===e;if(!y)break}}}else return sr.errors=[{}],!1;var u=N===e}else var u=!0;if(u)if(i.masked!==void 0&&
s.call(i,"masked")){let w=e;if(typeof i.masked!="boolean")return sr.errors=[{}],!1;var u=w===e}else var u=!0}}}}}}}}else
return sr.errors=[{}],!1;return sr.errors=r,e===0}function Nr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.code===void 0||!s.call(i,"code"))&&(u="\
code")||(i.message===void 0||!s.call(i,"message"))&&(u="message"))return Nr.errors=[{}],!1;{let m=e;for(let b of Object.
keys(i))if(!(b==="code"||b==="message"))return Nr.errors=[{}],!1;if(m===e){if(i.code!==void 0&&s.call(i,"code")){let b=i.
code,d=e;if(e===e)if(typeof b=="string"){if(l(b)>100)return Nr.errors=[{}],!1;if(l(b)<1)return Nr.errors=[{}],!1;if(!pi.
test(b))return Nr.errors=[{}],!1}else return Nr.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(i.message!==void 0&&s.call(
i,"message")){let b=i.message,d=e;if(e===d)if(typeof b=="string"){if(l(b)>4096)return Nr.errors=[{}],!1;if(l(b)<1)return Nr.
errors=[{}],!1}else return Nr.errors=[{}],!1;var t=d===e}else var t=!0}}}else return Nr.errors=[{}],!1;return Nr.errors=
r,e===0}function xe(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let c;if((i.v===void 0||!s.call(i,"v"))&&(c="v")||(i.n===void 0||!s.call(i,"n"))&&
(c="n")||(i.at===void 0||!s.call(i,"at"))&&(c="at")||(i.prev===void 0||!s.call(i,"prev"))&&(c="prev")||(i.type===void 0||
!s.call(i,"type"))&&(c="type")||(i.statement===void 0||!s.call(i,"statement"))&&(c="statement")||(i.text===void 0||!s.call(
i,"text"))&&(c="text")||(i.changed===void 0||!s.call(i,"changed"))&&(c="changed")||(i.parts===void 0||!s.call(i,"parts"))&&
(c="parts")||(i.decision===void 0||!s.call(i,"decision"))&&(c="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(c=
"reasons")||(i.revision===void 0||!s.call(i,"revision"))&&(c="revision"))return xe.errors=[{}],!1;{let y=e;for(let _ of Object.
keys(i))if(!s.call(us.properties,_))return xe.errors=[{}],!1;if(y===e){if(i.v!==void 0&&s.call(i,"v")){let _=i.v,v=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return xe.errors=[{}],!1;if(_!==1)return xe.errors=[{}],!1;var t=v===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let v=i.n,n=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return xe.errors=
[{}],!1;if(e===n&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return xe.errors=[{}],!1;if(v<1||isNaN(
v))return xe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let n=i.at,o=e;if(e===o)if(typeof n==
"string"){if(l(n)>24)return xe.errors=[{}],!1;if(l(n)<24)return xe.errors=[{}],!1;if(!zr.test(n))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let o=i.prev,a=e;if(e===a)
if(typeof o=="string"){if(l(o)>64)return xe.errors=[{}],!1;if(l(o)<64)return xe.errors=[{}],!1;if(!Or.test(o))return xe.
errors=[{}],!1}else return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let a=i.
type,k=e;if(typeof a!="string")return xe.errors=[{}],!1;if(a!=="statement")return xe.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let k=i.statement,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&
isFinite(k)))return xe.errors=[{}],!1;if(e===p&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return xe.
errors=[{}],!1;if(k<1||isNaN(k))return xe.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.text!==void 0&&s.call(i,"t\
ext")){let p=i.text,w=e;if(e===w)if(typeof p=="string"){if(l(p)>131072)return xe.errors=[{}],!1}else return xe.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.textCut!==void 0&&s.call(i,"textCut")){let w=e;Rr(i.textCut,{instancePath:X+"/te\
xtCut",parentData:i,parentDataProperty:"textCut",rootData:Y})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var t=w===
e}else var t=!0;if(t){if(i.changed!==void 0&&s.call(i,"changed")){let N=e;if(typeof i.changed!="boolean")return xe.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.compiled!==void 0&&s.call(i,"compiled")){let T=i.compiled,O=e;if(e===e)if(typeof T==
"string"){if(l(T)>71)return xe.errors=[{}],!1;if(l(T)<71)return xe.errors=[{}],!1;if(!Hr.test(T))return xe.errors=[{}],!1}else
return xe.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.prepared!==void 0&&s.call(i,"prepared")){let O=i.prepared,
A=e;if(e===A)if(typeof O=="string"){if(l(O)>2048)return xe.errors=[{}],!1;if(l(O)<0)return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.binds!==void 0&&s.call(i,"binds")){let A=i.binds,j=e;if(e===j)if(Array.
isArray(A)){if(A.length>1e3)return xe.errors=[{}],!1;{var u=!0;let g=A.length;for(let f=0;f<g;f++){let $=A[f],x=e;if(e===
e)if($&&typeof $=="object"&&!Array.isArray($)){let H;if(($.value===void 0||!s.call($,"value"))&&(H="value"))return xe.errors=
[{}],!1;{let G=e;for(let K of Object.keys($))if(!(K==="value"||K==="encoding"||K==="masked"||K==="bytes"))return xe.errors=
[{}],!1;if(G===e){if($.value!==void 0&&s.call($,"value")){let K=$.value,z=e;if(typeof K!="string"&&K!==null)return xe.errors=
[{}],!1;if(e===z&&typeof K=="string"&&l(K)>131072)return xe.errors=[{}],!1;var m=z===e}else var m=!0;if(m){if($.encoding!==
void 0&&s.call($,"encoding")){let z=$.encoding,W=e;if(typeof z!="string")return xe.errors=[{}],!1;if(z!=="base64")return xe.
errors=[{}],!1;var m=W===e}else var m=!0;if(m){if($.masked!==void 0&&s.call($,"masked")){let W=e;if(typeof $.masked!="bo\
olean")return xe.errors=[{}],!1;var m=W===e}else var m=!0;if(m)if($.bytes!==void 0&&s.call($,"bytes")){let W=$.bytes,C=e;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return xe.errors=[{}],!1;if(e===C&&typeof W=="number"&&isFinite(
W)){if(W>9007199254740991||isNaN(W))return xe.errors=[{}],!1;if(W<0||isNaN(W))return xe.errors=[{}],!1}var m=C===e}else var m=!0}}}}}else
return xe.errors=[{}],!1;var u=x===e;if(!u)break}}}else return xe.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.bindCount!==
void 0&&s.call(i,"bindCount")){let j=i.bindCount,h=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return xe.
errors=[{}],!1;if(e===h&&typeof j=="number"&&isFinite(j)){if(j>65535||isNaN(j))return xe.errors=[{}],!1;if(j<0||isNaN(j))
return xe.errors=[{}],!1}var t=h===e}else var t=!0;if(t){if(i.parts!==void 0&&s.call(i,"parts")){let h=i.parts,g=e;if(e===
g)if(Array.isArray(h)){if(h.length>100)return xe.errors=[{}],!1;{var b=!0;let $=h.length;for(let x=0;x<$;x++){let L=e;sr(
h[x],{instancePath:X+"/parts/"+x,parentData:h,parentDataProperty:x,rootData:Y})||(r=r===null?sr.errors:r.concat(sr.errors),
e=r.length);var b=L===e;if(!b)break}}}else return xe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.partCount!==void 0&&
s.call(i,"partCount")){let g=i.partCount,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return xe.errors=[
{}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return xe.errors=[{}],!1;if(g<0||isNaN(
g))return xe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(i.namesCut!==void 0&&s.call(i,"namesCut")){let f=e;if(typeof i.
namesCut!="boolean")return xe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){
let $=i.decision,x=e;if(typeof $!="string")return xe.errors=[{}],!1;if(!($==="allow"||$==="deny"||$==="hold"))return xe.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let x=i.reasons,L=e;if(e===L)
if(Array.isArray(x)){if(x.length>16)return xe.errors=[{}],!1;{var d=!0;let G=x.length;for(let K=0;K<G;K++){let z=e;Nr(x[K],
{instancePath:X+"/reasons/"+K,parentData:x,parentDataProperty:K,rootData:Y})||(r=r===null?Nr.errors:r.concat(Nr.errors),
e=r.length);var d=z===e;if(!d)break}}}else return xe.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(i.revision!==void 0&&
s.call(i,"revision")){let L=i.revision,H=e;if(e===H)if(typeof L=="string"){if(l(L)>73)return xe.errors=[{}],!1;if(l(L)<1)
return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){
let H=i.kid,G=e;if(e===e)if(typeof H=="string"){if(l(H)>128)return xe.errors=[{}],!1;if(l(H)<1)return xe.errors=[{}],!1;
if(!wr.test(H))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=G===e}else var t=!0;if(t)if(i.sig!==void 0&&
s.call(i,"sig")){let H=i.sig,G=e;if(e===G)if(typeof H=="string"){if(l(H)>86)return xe.errors=[{}],!1;if(l(H)<86)return xe.
errors=[{}],!1;if(!Wr.test(H))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=G===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return xe.errors=[{}],!1;return xe.errors=r,e===0}var vs={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"A statement went so."},ds=new RegExp("^[0-9A-Z]{5}$","u"),Ks={description:"What t\
he client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#/$defs\
/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{rows:{
type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function ii(i,{instancePath:X="",
parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0,t=e,u=!1,m=null,b=e;if(e===b)if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){let n;if((i.digest===void 0||!s.call(i,"digest"))&&(n="digest")){let o={};r===null?r=[o]:r.push(o),
e++}else{let o=e;for(let a of Object.keys(i))if(a!=="digest"){let k={};r===null?r=[k]:r.push(k),e++;break}if(o===e&&i.digest!==
void 0&&s.call(i,"digest")){let a=i.digest;if(e===e)if(typeof a=="string"){if(l(a)>71){let k={};r===null?r=[k]:r.push(k),
e++}else if(l(a)<71){let k={};r===null?r=[k]:r.push(k),e++}else if(!Hr.test(a)){let k={};r===null?r=[k]:r.push(k),e++}}else{
let k={};r===null?r=[k]:r.push(k),e++}}}}else{let n={};r===null?r=[n]:r.push(n),e++}var v=b===e;v&&(u=!0,m=0);let d=e;if(e===
d)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.rows===void 0||!s.call(i,"rows"))&&(n="rows")){let o={};r===null?
r=[o]:r.push(o),e++}else{let o=e;for(let a of Object.keys(i))if(!(a==="rows"||a==="cut")){let k={};r===null?r=[k]:r.push(
k),e++;break}if(o===e){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,k=e;if(e===k)if(Array.isArray(a))if(a.length>1e4){
let w={};r===null?r=[w]:r.push(w),e++}else{var c=!0;let w=a.length;for(let N=0;N<w;N++){let T=a[N],O=e;if(e===O)if(Array.
isArray(T))if(T.length>2e3){let j={};r===null?r=[j]:r.push(j),e++}else{var y=!0;let j=T.length;for(let h=0;h<j;h++){let g=T[h],
f=e;if(typeof g!="string"&&g!==null){let x={};r===null?r=[x]:r.push(x),e++}if(e===f&&typeof g=="string"&&l(g)>131072){let x={};
r===null?r=[x]:r.push(x),e++}var y=f===e;if(!y)break}}else{let j={};r===null?r=[j]:r.push(j),e++}var c=O===e;if(!c)break}}else{
let w={};r===null?r=[w]:r.push(w),e++}var _=k===e}else var _=!0;if(_)if(i.cut!==void 0&&s.call(i,"cut")){let a=e;if(typeof i.
cut!="boolean"){let p={};r===null?r=[p]:r.push(p),e++}var _=a===e}else var _=!0}}}else{let n={};r===null?r=[n]:r.push(n),
e++}var v=d===e;if(v&&u?(u=!1,m=[m,1]):v&&(u=!0,m=1),u)e=t,r!==null&&(t?r.length=t:r=null);else{let n={};return r===null?
r=[n]:r.push(n),e++,ii.errors=r,!1}return ii.errors=r,e===0}function he(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,
rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.v===void 0||!s.call(i,
"v"))&&(d="v")||(i.n===void 0||!s.call(i,"n"))&&(d="n")||(i.at===void 0||!s.call(i,"at"))&&(d="at")||(i.prev===void 0||!s.
call(i,"prev"))&&(d="prev")||(i.type===void 0||!s.call(i,"type"))&&(d="type")||(i.statement===void 0||!s.call(i,"stateme\
nt"))&&(d="statement")||(i.rows===void 0||!s.call(i,"rows"))&&(d="rows")||(i.bytes===void 0||!s.call(i,"bytes"))&&(d="by\
tes")||(i.durationMs===void 0||!s.call(i,"durationMs"))&&(d="durationMs"))return he.errors=[{}],!1;{let c=e;for(let y of Object.
keys(i))if(!s.call(vs.properties,y))return he.errors=[{}],!1;if(c===e){if(i.v!==void 0&&s.call(i,"v")){let y=i.v,_=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return he.errors=[{}],!1;if(y!==1)return he.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.n!==void 0&&s.call(i,"n")){let _=i.n,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return he.errors=
[{}],!1;if(e===v&&typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return he.errors=[{}],!1;if(_<1||isNaN(
_))return he.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let v=i.at,n=e;if(e===n)if(typeof v==
"string"){if(l(v)>24)return he.errors=[{}],!1;if(l(v)<24)return he.errors=[{}],!1;if(!zr.test(v))return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let n=i.prev,o=e;if(e===o)
if(typeof n=="string"){if(l(n)>64)return he.errors=[{}],!1;if(l(n)<64)return he.errors=[{}],!1;if(!Or.test(n))return he.
errors=[{}],!1}else return he.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let o=i.
type,a=e;if(typeof o!="string")return he.errors=[{}],!1;if(o!=="outcome")return he.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.statement!==void 0&&s.call(i,"statement")){let a=i.statement,k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return he.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return he.
errors=[{}],!1;if(a<1||isNaN(a))return he.errors=[{}],!1}var t=k===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"r\
ows")){let k=i.rows,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return he.errors=[{}],!1;if(e===p&&typeof k==
"number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return he.errors=[{}],!1;if(k<0||isNaN(k))return he.errors=[{}],!1}
var t=p===e}else var t=!0;if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let p=i.bytes,w=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return he.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(
p))return he.errors=[{}],!1;if(p<0||isNaN(p))return he.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(i.durationMs!==
void 0&&s.call(i,"durationMs")){let w=i.durationMs,N=e;if(e===N)if(typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return he.errors=[{}],!1;if(w<0||isNaN(w))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.tag!==void 0&&s.call(i,"tag")){let N=i.tag,T=e;if(e===T)if(typeof N=="string"){if(l(N)>2048)return he.
errors=[{}],!1;if(l(N)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.error!==
void 0&&s.call(i,"error")){let T=i.error,O=e;if(e===O)if(T&&typeof T=="object"&&!Array.isArray(T)){let j;if((T.sqlstate===
void 0||!s.call(T,"sqlstate"))&&(j="sqlstate"))return he.errors=[{}],!1;{let h=e;for(let g of Object.keys(T))if(!(g==="s\
qlstate"||g==="message"))return he.errors=[{}],!1;if(h===e){if(T.sqlstate!==void 0&&s.call(T,"sqlstate")){let g=T.sqlstate,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>5)return he.errors=[{}],!1;if(l(g)<5)return he.errors=[{}],!1;if(!ds.test(g))
return he.errors=[{}],!1}else return he.errors=[{}],!1;var u=f===e}else var u=!0;if(u)if(T.message!==void 0&&s.call(T,"m\
essage")){let g=T.message,f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return he.errors=[{}],!1;if(l(g)<0)return he.
errors=[{}],!1}else return he.errors=[{}],!1;var u=f===e}else var u=!0}}}else return he.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(i.sent!==void 0&&s.call(i,"sent")){let O=i.sent,A=e;if(e===A)if(O&&typeof O=="object"&&!Array.isArray(O)){let h;
if((O.bytes===void 0||!s.call(O,"bytes"))&&(h="bytes"))return he.errors=[{}],!1;{let g=e;for(let f of Object.keys(O))if(!(f===
"bytes"||f==="digest"))return he.errors=[{}],!1;if(g===e){if(O.bytes!==void 0&&s.call(O,"bytes")){let f=O.bytes,$=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return he.errors=[{}],!1;if(e===$&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return he.errors=[{}],!1;if(f<0||isNaN(f))return he.errors=[{}],!1}var m=$===e}else var m=!0;if(m)if(O.digest!==
void 0&&s.call(O,"digest")){let f=O.digest,$=e;if(e===$)if(typeof f=="string"){if(l(f)>71)return he.errors=[{}],!1;if(l(
f)<71)return he.errors=[{}],!1;if(!Hr.test(f))return he.errors=[{}],!1}else return he.errors=[{}],!1;var m=$===e}else var m=!0}}}else
return he.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.hidden!==void 0&&s.call(i,"hidden")){let A=i.hidden,j=e;if(e===
j)if(A&&typeof A=="object"&&!Array.isArray(A)){let g=e;for(let f of Object.keys(A))if(!(f==="credit-card"||f==="us-ssn"||
f==="email"||f==="iban"||f==="token"))return he.errors=[{}],!1;if(g===e){if(A["credit-card"]!==void 0&&s.call(A,"credit-\
card")){let f=A["credit-card"],$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return he.errors=[{}],!1;if(e===
$&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return he.errors=[{}],!1;if(f<1||isNaN(f))return he.
errors=[{}],!1}var b=$===e}else var b=!0;if(b){if(A["us-ssn"]!==void 0&&s.call(A,"us-ssn")){let $=A["us-ssn"],x=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($)))return he.errors=[{}],!1;if(e===x&&typeof $=="number"&&isFinite($)){if($>9007199254740991||
isNaN($))return he.errors=[{}],!1;if($<1||isNaN($))return he.errors=[{}],!1}var b=x===e}else var b=!0;if(b){if(A.email!==
void 0&&s.call(A,"email")){let x=A.email,L=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return he.errors=[
{}],!1;if(e===L&&typeof x=="number"&&isFinite(x)){if(x>9007199254740991||isNaN(x))return he.errors=[{}],!1;if(x<1||isNaN(
x))return he.errors=[{}],!1}var b=L===e}else var b=!0;if(b){if(A.iban!==void 0&&s.call(A,"iban")){let L=A.iban,H=e;if(!(typeof L==
"number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return he.errors=[{}],!1;if(e===H&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||
isNaN(L))return he.errors=[{}],!1;if(L<1||isNaN(L))return he.errors=[{}],!1}var b=H===e}else var b=!0;if(b)if(A.token!==
void 0&&s.call(A,"token")){let L=A.token,H=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return he.errors=[
{}],!1;if(e===H&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||isNaN(L))return he.errors=[{}],!1;if(L<1||isNaN(
L))return he.errors=[{}],!1}var b=H===e}else var b=!0}}}}}else return he.errors=[{}],!1;var t=j===e}else var t=!0;if(t){
if(i.result!==void 0&&s.call(i,"result")){let j=e;ii(i.result,{instancePath:X+"/result",parentData:i,parentDataProperty:"\
result",rootData:Y})||(r=r===null?ii.errors:r.concat(ii.errors),e=r.length);var t=j===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let h=i.kid,g=e;if(e===e)if(typeof h=="string"){if(l(h)>128)return he.errors=[{}],!1;if(l(h)<1)return he.
errors=[{}],!1;if(!wr.test(h))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let h=i.sig,g=e;if(e===g)if(typeof h=="string"){if(l(h)>86)return he.errors=[{}],!1;if(l(
h)<86)return he.errors=[{}],!1;if(!Wr.test(h))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}}}else
return he.errors=[{}],!1;return he.errors=r,e===0}var ps={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function Me(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if((i.v===void 0||!s.call(i,"v"))&&(m="v")||(i.
n===void 0||!s.call(i,"n"))&&(m="n")||(i.at===void 0||!s.call(i,"at"))&&(m="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(m="prev")||(i.type===void 0||!s.call(i,"type"))&&(m="type")||(i.revision===void 0||!s.call(i,"revision"))&&(m="revision")||
(i.decision===void 0||!s.call(i,"decision"))&&(m="decision")||(i.reasons===void 0||!s.call(i,"reasons"))&&(m="reasons"))
return Me.errors=[{}],!1;{let b=e;for(let d of Object.keys(i))if(!s.call(ps.properties,d))return Me.errors=[{}],!1;if(b===
e){if(i.v!==void 0&&s.call(i,"v")){let d=i.v,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Me.errors=
[{}],!1;if(d!==1)return Me.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let c=i.n,y=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Me.errors=[{}],!1;if(e===y&&typeof c=="number"&&isFinite(
c)){if(c>9007199254740991||isNaN(c))return Me.errors=[{}],!1;if(c<1||isNaN(c))return Me.errors=[{}],!1}var t=y===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let y=i.at,_=e;if(e===_)if(typeof y=="string"){if(l(y)>24)return Me.errors=[{}],
!1;if(l(y)<24)return Me.errors=[{}],!1;if(!zr.test(y))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=_===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let _=i.prev,v=e;if(e===v)if(typeof _=="string"){if(l(_)>64)return Me.
errors=[{}],!1;if(l(_)<64)return Me.errors=[{}],!1;if(!Or.test(_))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var t=v===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let v=i.type,n=e;if(typeof v!="string")return Me.errors=
[{}],!1;if(v!=="redecide")return Me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.revision!==void 0&&s.call(i,"rev\
ision")){let n=i.revision,o=e;if(e===o)if(typeof n=="string"){if(l(n)>73)return Me.errors=[{}],!1;if(l(n)<1)return Me.errors=
[{}],!1}else return Me.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.seq!==void 0&&s.call(i,"seq")){let o=i.seq,a=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Me.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>9007199254740991||isNaN(o))return Me.errors=[{}],!1;if(o<0||isNaN(o))return Me.errors=[{}],!1}var t=a===e}else var t=!0;
if(t){if(i.digest!==void 0&&s.call(i,"digest")){let a=i.digest,k=e;if(e===e)if(typeof a=="string"){if(l(a)>71)return Me.
errors=[{}],!1;if(l(a)<71)return Me.errors=[{}],!1;if(!Hr.test(a))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(i.decision!==void 0&&s.call(i,"decision")){let k=i.decision,p=e;if(typeof k!="string")
return Me.errors=[{}],!1;if(!(k==="allow"||k==="deny"))return Me.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.reasons!==
void 0&&s.call(i,"reasons")){let p=i.reasons,w=e;if(e===w)if(Array.isArray(p)){if(p.length>16)return Me.errors=[{}],!1;{
var u=!0;let T=p.length;for(let O=0;O<T;O++){let A=e;Nr(p[O],{instancePath:X+"/reasons/"+O,parentData:p,parentDataProperty:O,
rootData:Y})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var u=A===e;if(!u)break}}}else return Me.errors=[{}],
!1;var t=w===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let w=i.kid,N=e;if(e===e)if(typeof w=="string"){if(l(
w)>128)return Me.errors=[{}],!1;if(l(w)<1)return Me.errors=[{}],!1;if(!wr.test(w))return Me.errors=[{}],!1}else return Me.
errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let w=i.sig,N=e;if(e===N)if(typeof w==
"string"){if(l(w)>86)return Me.errors=[{}],!1;if(l(w)<86)return Me.errors=[{}],!1;if(!Wr.test(w))return Me.errors=[{}],!1}else
return Me.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}else return Me.errors=[{}],!1;return Me.errors=r,e===0}function vr(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||
!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.call(i,"prev"))&&(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="\
type")||(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(u="sig"))return vr.errors=[{}],
!1;{let m=e;for(let b of Object.keys(i))if(!(b==="v"||b==="n"||b==="at"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return vr.
errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return vr.errors=[{}],!1;if(b!==1)return vr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let d=i.n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return vr.errors=[{}],!1;if(e===c&&typeof d==
"number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return vr.errors=[{}],!1;if(d<1||isNaN(d))return vr.errors=[{}],!1}
var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,y=e;if(e===y)if(typeof c=="string"){if(l(c)>
24)return vr.errors=[{}],!1;if(l(c)<24)return vr.errors=[{}],!1;if(!zr.test(c))return vr.errors=[{}],!1}else return vr.errors=
[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="st\
ring"){if(l(y)>64)return vr.errors=[{}],!1;if(l(y)<64)return vr.errors=[{}],!1;if(!Or.test(y))return vr.errors=[{}],!1}else
return vr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!=
"string")return vr.errors=[{}],!1;if(_!=="head")return vr.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let v=i.kid,n=e;if(e===e)if(typeof v=="string"){if(l(v)>128)return vr.errors=[{}],!1;if(l(v)<1)return vr.
errors=[{}],!1;if(!wr.test(v))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let v=i.sig,n=e;if(e===n)if(typeof v=="string"){if(l(v)>86)return vr.errors=[{}],!1;if(l(
v)<86)return vr.errors=[{}],!1;if(!Wr.test(v))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else
return vr.errors=[{}],!1;return vr.errors=r,e===0}var cs={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 it."}},description:"The session ended."};function Ce(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,"v"))&&(u="v")||(i.
n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.reason===void 0||!s.call(i,"reason"))&&(u="reason")||(i.
statements===void 0||!s.call(i,"statements"))&&(u="statements")||(i.rows===void 0||!s.call(i,"rows"))&&(u="rows")||(i.bytes===
void 0||!s.call(i,"bytes"))&&(u="bytes"))return Ce.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(cs.properties,
b))return Ce.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b)))return Ce.errors=[{}],!1;if(b!==1)return Ce.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&
s.call(i,"n")){let d=i.n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ce.errors=[{}],!1;if(e===c&&
typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ce.errors=[{}],!1;if(d<1||isNaN(d))return Ce.errors=
[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,y=e;if(e===y)if(typeof c=="string"){
if(l(c)>24)return Ce.errors=[{}],!1;if(l(c)<24)return Ce.errors=[{}],!1;if(!zr.test(c))return Ce.errors=[{}],!1}else return Ce.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y==
"string"){if(l(y)>64)return Ce.errors=[{}],!1;if(l(y)<64)return Ce.errors=[{}],!1;if(!Or.test(y))return Ce.errors=[{}],!1}else
return Ce.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!=
"string")return Ce.errors=[{}],!1;if(_!=="session-end")return Ce.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.reason!==
void 0&&s.call(i,"reason")){let v=i.reason,n=e;if(e===e)if(typeof v=="string"){if(l(v)>100)return Ce.errors=[{}],!1;if(l(
v)<1)return Ce.errors=[{}],!1;if(!pi.test(v))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(i.message!==void 0&&s.call(i,"message")){let n=i.message,o=e;if(e===o)if(typeof n=="string"){if(l(n)>2048)return Ce.
errors=[{}],!1;if(l(n)<0)return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.statements!==
void 0&&s.call(i,"statements")){let o=i.statements,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ce.
errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ce.errors=[{}],!1;if(o<
0||isNaN(o))return Ce.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.rows!==void 0&&s.call(i,"rows")){let a=i.rows,
k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ce.errors=[{}],!1;if(e===k&&typeof a=="number"&&isFinite(
a)){if(a>9007199254740991||isNaN(a))return Ce.errors=[{}],!1;if(a<0||isNaN(a))return Ce.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(i.bytes!==void 0&&s.call(i,"bytes")){let k=i.bytes,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return Ce.errors=[{}],!1;if(e===p&&typeof k=="number"&&isFinite(k)){if(k>9007199254740991||isNaN(k))return Ce.errors=[{}],
!1;if(k<0||isNaN(k))return Ce.errors=[{}],!1}var t=p===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let p=i.
kid,w=e;if(e===e)if(typeof p=="string"){if(l(p)>128)return Ce.errors=[{}],!1;if(l(p)<1)return Ce.errors=[{}],!1;if(!wr.test(
p))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=w===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let p=i.sig,w=e;if(e===w)if(typeof p=="string"){if(l(p)>86)return Ce.errors=[{}],!1;if(l(p)<86)return Ce.errors=[{}],
!1;if(!Wr.test(p))return Ce.errors=[{}],!1}else return Ce.errors=[{}],!1;var t=w===e}else var t=!0}}}}}}}}}}}}}else return Ce.
errors=[{}],!1;return Ce.errors=r,e===0}var ys={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function We(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===
0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.v===void 0||!s.call(i,"v"))&&(b="v")||(i.n===void 0||!s.call(
i,"n"))&&(b="n")||(i.at===void 0||!s.call(i,"at"))&&(b="at")||(i.prev===void 0||!s.call(i,"prev"))&&(b="prev")||(i.type===
void 0||!s.call(i,"type"))&&(b="type")||(i.journal===void 0||!s.call(i,"journal"))&&(b="journal")||(i.after===void 0||!s.
call(i,"after"))&&(b="after")||(i.kid===void 0||!s.call(i,"kid"))&&(b="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(b="si\
g"))return We.errors=[{}],!1;{let d=e;for(let c of Object.keys(i))if(!s.call(ys.properties,c))return We.errors=[{}],!1;if(d===
e){if(i.v!==void 0&&s.call(i,"v")){let c=i.v,y=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return We.errors=
[{}],!1;if(c!==1)return We.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let y=i.n,_=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return We.errors=[{}],!1;if(e===_&&typeof y=="number"&&isFinite(
y)){if(y>9007199254740991||isNaN(y))return We.errors=[{}],!1;if(y<1||isNaN(y))return We.errors=[{}],!1}var t=_===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let _=i.at,v=e;if(e===v)if(typeof _=="string"){if(l(_)>24)return We.errors=[{}],
!1;if(l(_)<24)return We.errors=[{}],!1;if(!zr.test(_))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let v=i.prev,n=e;if(e===n)if(typeof v=="string"){if(l(v)>64)return We.
errors=[{}],!1;if(l(v)<64)return We.errors=[{}],!1;if(!Or.test(v))return We.errors=[{}],!1}else return We.errors=[{}],!1;
var t=n===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let n=i.type,o=e;if(typeof n!="string")return We.errors=
[{}],!1;if(n!=="journal-start")return We.errors=[{}],!1;var t=o===e}else var t=!0;if(t){if(i.journal!==void 0&&s.call(i,
"journal")){let o=i.journal,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return We.errors=[{}],!1;if(l(o)<8)return We.
errors=[{}],!1;if(!Zr.test(o))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.
after!==void 0&&s.call(i,"after")){let a=i.after,k=e;if(e===k)if(Array.isArray(a)){if(a.length>64)return We.errors=[{}],
!1;{var u=!0;let w=a.length;for(let N=0;N<w;N++){let T=a[N],O=e;if(e===O)if(T&&typeof T=="object"&&!Array.isArray(T)){let j;
if((T.journal===void 0||!s.call(T,"journal"))&&(j="journal")||(T.lines===void 0||!s.call(T,"lines"))&&(j="lines")||(T.head===
void 0||!s.call(T,"head"))&&(j="head"))return We.errors=[{}],!1;{let h=e;for(let g of Object.keys(T))if(!(g==="journal"||
g==="lines"||g==="head"))return We.errors=[{}],!1;if(h===e){if(T.journal!==void 0&&s.call(T,"journal")){let g=T.journal,
f=e;if(e===f)if(typeof g=="string"){if(l(g)>64)return We.errors=[{}],!1;if(l(g)<8)return We.errors=[{}],!1;if(!Zr.test(g))
return We.errors=[{}],!1}else return We.errors=[{}],!1;var m=f===e}else var m=!0;if(m){if(T.lines!==void 0&&s.call(T,"li\
nes")){let f=T.lines,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return We.errors=[{}],!1;if(e===$&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return We.errors=[{}],!1;if(f<0||isNaN(f))return We.errors=[{}],!1}
var m=$===e}else var m=!0;if(m)if(T.head!==void 0&&s.call(T,"head")){let f=T.head,$=e;if(e===$)if(typeof f=="string"){if(l(
f)>64)return We.errors=[{}],!1;if(l(f)<64)return We.errors=[{}],!1;if(!Or.test(f))return We.errors=[{}],!1}else return We.
errors=[{}],!1;var m=$===e}else var m=!0}}}}else return We.errors=[{}],!1;var u=O===e;if(!u)break}}}else return We.errors=
[{}],!1;var t=k===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let k=i.kid,p=e;if(e===e)if(typeof k=="strin\
g"){if(l(k)>128)return We.errors=[{}],!1;if(l(k)<1)return We.errors=[{}],!1;if(!wr.test(k))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let k=i.sig,p=e;if(e===p)if(typeof k==
"string"){if(l(k)>86)return We.errors=[{}],!1;if(l(k)<86)return We.errors=[{}],!1;if(!Wr.test(k))return We.errors=[{}],!1}else
return We.errors=[{}],!1;var t=p===e}else var t=!0}}}}}}}}}}else return We.errors=[{}],!1;return We.errors=r,e===0}var ms={
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
ssion's file exists."};function rr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,
e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,"v"))&&(u="v")||(i.n===void 0||
!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.call(i,"prev"))&&(u="prev")||
(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.session===void 0||!s.call(i,"session"))&&(u="session")||(i.start===
void 0||!s.call(i,"start"))&&(u="start")||(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(u="sig"))return rr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(ms.properties,b))return rr.errors=[{}],
!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return rr.
errors=[{}],!1;if(b!==1)return rr.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.
n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return rr.errors=[{}],!1;if(e===c&&typeof d=="number"&&isFinite(
d)){if(d>9007199254740991||isNaN(d))return rr.errors=[{}],!1;if(d<1||isNaN(d))return rr.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,y=e;if(e===y)if(typeof c=="string"){if(l(c)>24)return rr.errors=[{}],
!1;if(l(c)<24)return rr.errors=[{}],!1;if(!zr.test(c))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return rr.
errors=[{}],!1;if(l(y)<64)return rr.errors=[{}],!1;if(!Or.test(y))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;
var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!="string")return rr.errors=
[{}],!1;if(_!=="session-opened")return rr.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,
"session")){let v=i.session,n=e;if(e===n)if(typeof v=="string"){if(l(v)>64)return rr.errors=[{}],!1;if(l(v)<8)return rr.
errors=[{}],!1;if(!Zr.test(v))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.
start!==void 0&&s.call(i,"start")){let n=i.start,o=e;if(e===o)if(typeof n=="string"){if(l(n)>64)return rr.errors=[{}],!1;
if(l(n)<64)return rr.errors=[{}],!1;if(!Or.test(n))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;var t=o===e}else
var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let o=i.kid,a=e;if(e===e)if(typeof o=="string"){if(l(o)>128)return rr.
errors=[{}],!1;if(l(o)<1)return rr.errors=[{}],!1;if(!wr.test(o))return rr.errors=[{}],!1}else return rr.errors=[{}],!1;
var t=a===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let o=i.sig,a=e;if(e===a)if(typeof o=="string"){if(l(
o)>86)return rr.errors=[{}],!1;if(l(o)<86)return rr.errors=[{}],!1;if(!Wr.test(o))return rr.errors=[{}],!1}else return rr.
errors=[{}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return rr.errors=[{}],!1;return rr.errors=r,e===0}var hs={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ve(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.
v===void 0||!s.call(i,"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.session===void 0||
!s.call(i,"session"))&&(u="session")||(i.lines===void 0||!s.call(i,"lines"))&&(u="lines")||(i.head===void 0||!s.call(i,"\
head"))&&(u="head")||(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(u="sig"))return Ve.
errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(hs.properties,b))return Ve.errors=[{}],!1;if(m===e){if(i.
v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ve.errors=[{}],
!1;if(b!==1)return Ve.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.n,c=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ve.errors=[{}],!1;if(e===c&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return Ve.errors=[{}],!1;if(d<1||isNaN(d))return Ve.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&
s.call(i,"at")){let c=i.at,y=e;if(e===y)if(typeof c=="string"){if(l(c)>24)return Ve.errors=[{}],!1;if(l(c)<24)return Ve.
errors=[{}],!1;if(!zr.test(c))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.
prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return Ve.errors=[{}],!1;if(l(
y)<64)return Ve.errors=[{}],!1;if(!Or.test(y))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!="string")return Ve.errors=[{}],!1;if(_!=="sess\
ion-closed")return Ve.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let v=i.
session,n=e;if(e===n)if(typeof v=="string"){if(l(v)>64)return Ve.errors=[{}],!1;if(l(v)<8)return Ve.errors=[{}],!1;if(!Zr.
test(v))return Ve.errors=[{}],!1}else return Ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(
i,"lines")){let n=i.lines,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ve.errors=[{}],!1;if(e===o&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return Ve.errors=[{}],!1;if(n<0||isNaN(n))return Ve.errors=
[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==void 0&&s.call(i,"head")){let o=i.head,a=e;if(e===a)if(typeof o=="st\
ring"){if(l(o)>64)return Ve.errors=[{}],!1;if(l(o)<64)return Ve.errors=[{}],!1;if(!Or.test(o))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a==
"string"){if(l(a)>128)return Ve.errors=[{}],!1;if(l(a)<1)return Ve.errors=[{}],!1;if(!wr.test(a))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a==
"string"){if(l(a)>86)return Ve.errors=[{}],!1;if(l(a)<86)return Ve.errors=[{}],!1;if(!Wr.test(a))return Ve.errors=[{}],!1}else
return Ve.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}else return Ve.errors=[{}],!1;return Ve.errors=r,e===0}var gs={
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
n."};function Ge(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&
typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&
(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.call(i,"prev"))&&(u="prev")||(i.type===void 0||
!s.call(i,"type"))&&(u="type")||(i.session===void 0||!s.call(i,"session"))&&(u="session")||(i.lines===void 0||!s.call(i,
"lines"))&&(u="lines")||(i.head===void 0||!s.call(i,"head"))&&(u="head")||(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||
(i.sig===void 0||!s.call(i,"sig"))&&(u="sig"))return Ge.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!s.call(gs.
properties,b))return Ge.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.v,d=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return Ge.errors=[{}],!1;if(b!==1)return Ge.errors=[{}],!1;var t=d===e}else var t=!0;if(t){
if(i.n!==void 0&&s.call(i,"n")){let d=i.n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ge.errors=
[{}],!1;if(e===c&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ge.errors=[{}],!1;if(d<1||isNaN(
d))return Ge.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let c=i.at,y=e;if(e===y)if(typeof c==
"string"){if(l(c)>24)return Ge.errors=[{}],!1;if(l(c)<24)return Ge.errors=[{}],!1;if(!zr.test(c))return Ge.errors=[{}],!1}else
return Ge.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let y=i.prev,_=e;if(e===_)
if(typeof y=="string"){if(l(y)>64)return Ge.errors=[{}],!1;if(l(y)<64)return Ge.errors=[{}],!1;if(!Or.test(y))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let _=i.
type,v=e;if(typeof _!="string")return Ge.errors=[{}],!1;if(_!=="session-failed")return Ge.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(i.session!==void 0&&s.call(i,"session")){let v=i.session,n=e;if(e===n)if(typeof v=="string"){if(l(v)>64)
return Ge.errors=[{}],!1;if(l(v)<8)return Ge.errors=[{}],!1;if(!Zr.test(v))return Ge.errors=[{}],!1}else return Ge.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(i.lines!==void 0&&s.call(i,"lines")){let n=i.lines,o=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return Ge.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return Ge.errors=[{}],!1;if(n<0||isNaN(n))return Ge.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.head!==
void 0&&s.call(i,"head")){let o=i.head,a=e;if(e===a)if(typeof o=="string"){if(l(o)>64)return Ge.errors=[{}],!1;if(l(o)<64)
return Ge.errors=[{}],!1;if(!Or.test(o))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(i.kid!==void 0&&s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ge.errors=[
{}],!1;if(l(a)<1)return Ge.errors=[{}],!1;if(!wr.test(a))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;var t=k===
e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a=="string"){if(l(a)>86)return Ge.
errors=[{}],!1;if(l(a)<86)return Ge.errors=[{}],!1;if(!Wr.test(a))return Ge.errors=[{}],!1}else return Ge.errors=[{}],!1;
var t=k===e}else var t=!0}}}}}}}}}}}else return Ge.errors=[{}],!1;return Ge.errors=r,e===0}var bs={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Ye(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.
v===void 0||!s.call(i,"v"))&&(u="v")||(i.n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.grant===void 0||!s.
call(i,"grant"))&&(u="grant")||(i.use===void 0||!s.call(i,"use"))&&(u="use")||(i.of===void 0||!s.call(i,"of"))&&(u="of")||
(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||(i.sig===void 0||!s.call(i,"sig"))&&(u="sig"))return Ye.errors=[{}],!1;{let m=e;
for(let b of Object.keys(i))if(!s.call(bs.properties,b))return Ye.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){
let b=i.v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ye.errors=[{}],!1;if(b!==1)return Ye.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return Ye.errors=[{}],!1;if(e===c&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return Ye.
errors=[{}],!1;if(d<1||isNaN(d))return Ye.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let c=i.at,y=e;if(e===y)if(typeof c=="string"){if(l(c)>24)return Ye.errors=[{}],!1;if(l(c)<24)return Ye.errors=[{}],!1;if(!zr.
test(c))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return Ye.errors=[{}],!1;if(l(y)<64)return Ye.errors=
[{}],!1;if(!Or.test(y))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!="string")return Ye.errors=[{}],!1;if(_!=="claim")return Ye.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(i.grant!==void 0&&s.call(i,"grant")){let v=i.grant,n=e;if(e===n)if(typeof v==
"string"){if(l(v)>2048)return Ye.errors=[{}],!1;if(l(v)<0)return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=n===
e}else var t=!0;if(t){if(i.use!==void 0&&s.call(i,"use")){let n=i.use,o=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return Ye.errors=[{}],!1;if(e===o&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n))return Ye.errors=[{}],!1;if(n<
1||isNaN(n))return Ye.errors=[{}],!1}var t=o===e}else var t=!0;if(t){if(i.of!==void 0&&s.call(i,"of")){let o=i.of,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ye.errors=[{}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return Ye.errors=[{}],!1;if(o<1||isNaN(o))return Ye.errors=[{}],!1}var t=a===e}else var t=!0;if(t){if(i.kid!==void 0&&
s.call(i,"kid")){let a=i.kid,k=e;if(e===e)if(typeof a=="string"){if(l(a)>128)return Ye.errors=[{}],!1;if(l(a)<1)return Ye.
errors=[{}],!1;if(!wr.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0;if(t)if(i.
sig!==void 0&&s.call(i,"sig")){let a=i.sig,k=e;if(e===k)if(typeof a=="string"){if(l(a)>86)return Ye.errors=[{}],!1;if(l(
a)<86)return Ye.errors=[{}],!1;if(!Wr.test(a))return Ye.errors=[{}],!1}else return Ye.errors=[{}],!1;var t=k===e}else var t=!0}}}}}}}}}}}else
return Ye.errors=[{}],!1;return Ye.errors=r,e===0}var ks={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function Ke(i,{instancePath:X="",parentData:pe,
parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.
v===void 0||!s.call(i,"v"))&&(o="v")||(i.n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||
(i.prev===void 0||!s.call(i,"prev"))&&(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.address===void 0||
!s.call(i,"address"))&&(o="address")||(i.protocol===void 0||!s.call(i,"protocol"))&&(o="protocol")||(i.reasons===void 0||
!s.call(i,"reasons"))&&(o="reasons")||(i.kid===void 0||!s.call(i,"kid"))&&(o="kid")||(i.sig===void 0||!s.call(i,"sig"))&&
(o="sig"))return Ke.errors=[{}],!1;{let a=e;for(let k of Object.keys(i))if(!s.call(ks.properties,k))return Ke.errors=[{}],
!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Ke.
errors=[{}],!1;if(k!==1)return Ke.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let p=i.
n,w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ke.errors=[{}],!1;if(e===w&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Ke.errors=[{}],!1;if(p<1||isNaN(p))return Ke.errors=[{}],!1}var t=w===e}else var t=!0;
if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w=="string"){if(l(w)>24)return Ke.errors=[{}],
!1;if(l(w)<24)return Ke.errors=[{}],!1;if(!zr.test(w))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=N===e}else
var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,T=e;if(e===T)if(typeof N=="string"){if(l(N)>64)return Ke.
errors=[{}],!1;if(l(N)<64)return Ke.errors=[{}],!1;if(!Or.test(N))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;
var t=T===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let T=i.type,O=e;if(typeof T!="string")return Ke.errors=
[{}],!1;if(T!=="refusal")return Ke.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.address!==void 0&&s.call(i,"addre\
ss")){let O=i.address,A=e;if(e===A)if(typeof O=="string"){if(l(O)>2048)return Ke.errors=[{}],!1;if(l(O)<0)return Ke.errors=
[{}],!1}else return Ke.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.protocol!==void 0&&s.call(i,"protocol")){let A=i.
protocol,j=e;if(e===j)if(typeof A=="string"){if(l(A)>2048)return Ke.errors=[{}],!1;if(l(A)<0)return Ke.errors=[{}],!1}else
return Ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(i.resource!==void 0&&s.call(i,"resource")){let j=i.resource,
h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Ke.errors=[{}],!1;if(l(j)<0)return Ke.errors=[{}],!1}else return Ke.
errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.role!==void 0&&s.call(i,"role")){let h=i.role,g=e;if(e===g)if(typeof h==
"string"){if(l(h)>2048)return Ke.errors=[{}],!1;if(l(h)<0)return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(i,"subject")){let g=i.subject,f=e,$=e,x=!1,L=null,H=e;if(e===H)if(g&&
typeof g=="object"&&!Array.isArray(g)){let z;if((g.kind===void 0||!s.call(g,"kind"))&&(z="kind")||(g.name===void 0||!s.call(
g,"name"))&&(z="name")||(g.issuer===void 0||!s.call(g,"issuer"))&&(z="issuer")||(g.subject===void 0||!s.call(g,"subject"))&&
(z="subject")||(g.claims===void 0||!s.call(g,"claims"))&&(z="claims")||(g.authenticatedAt===void 0||!s.call(g,"authentic\
atedAt"))&&(z="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let C of Object.keys(g))if(!(C===
"kind"||C==="name"||C==="issuer"||C==="subject"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),
e++;break}if(W===e){if(g.kind!==void 0&&s.call(g,"kind")){let C=g.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:
r.push(I),e++}if(C!=="user"){let I={};r===null?r=[I]:r.push(I),e++}var u=D===e}else var u=!0;if(u){if(g.name!==void 0&&s.
call(g,"name")){let D=g.name,F=e;if(e===F)if(typeof D=="string"){if(l(D)>2048){let P={};r===null?r=[P]:r.push(P),e++}else if(l(
D)<0){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var u=F===e}else var u=!0;if(u){
if(g.issuer!==void 0&&s.call(g,"issuer")){let F=g.issuer,I=e;if(e===I)if(typeof F=="string"){if(l(F)>2048){let q={};r===
null?r=[q]:r.push(q),e++}else if(l(F)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?r=[q]:r.push(q),e++}
var u=I===e}else var u=!0;if(u){if(g.subject!==void 0&&s.call(g,"subject")){let I=g.subject,P=e;if(e===P)if(typeof I=="s\
tring"){if(l(I)>2048){let R={};r===null?r=[R]:r.push(R),e++}else if(l(I)<0){let R={};r===null?r=[R]:r.push(R),e++}}else{
let R={};r===null?r=[R]:r.push(R),e++}var u=P===e}else var u=!0;if(u){if(g.claims!==void 0&&s.call(g,"claims")){let P=g.
claims,q=e;if(e===q)if(P&&typeof P=="object"&&!Array.isArray(P))if(Object.keys(P).length>100){let E={};r===null?r=[E]:r.
push(E),e++}else{for(let E of Object.keys(P)){let J=e;if(e===J)if(typeof E=="string"){if(l(E)>1024){let Q={};r===null?r=
[Q]:r.push(Q),e++}else if(l(E)<1){let Q={};r===null?r=[Q]:r.push(Q),e++}}else{let Q={};r===null?r=[Q]:r.push(Q),e++}var m=J===
e;if(!m){let Q={};r===null?r=[Q]:r.push(Q),e++;break}}if(m)for(let E of Object.keys(P)){let J=P[E],Q=e;if(e===Q)if(Array.
isArray(J))if(J.length>1e4){let se={};r===null?r=[se]:r.push(se),e++}else{var b=!0;let se=J.length;for(let ve=0;ve<se;ve++){
let U=J[ve],te=e;if(e===te)if(typeof U=="string"){if(l(U)>2048){let ge={};r===null?r=[ge]:r.push(ge),e++}else if(l(U)<0){
let ge={};r===null?r=[ge]:r.push(ge),e++}}else{let ge={};r===null?r=[ge]:r.push(ge),e++}var b=te===e;if(!b)break}}else{let se={};
r===null?r=[se]:r.push(se),e++}var d=Q===e;if(!d)break}}else{let E={};r===null?r=[E]:r.push(E),e++}var u=q===e}else var u=!0;
if(u)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){let P=g.authenticatedAt,q=e;if(!(typeof P=="number"&&!(P%
1)&&!isNaN(P)&&isFinite(P))){let E={};r===null?r=[E]:r.push(E),e++}if(e===q&&typeof P=="number"&&isFinite(P)){if(P>253402300799||
isNaN(P)){let E={};r===null?r=[E]:r.push(E),e++}else if(P<0||isNaN(P)){let E={};r===null?r=[E]:r.push(E),e++}}var u=q===
e}else var u=!0}}}}}}}else{let z={};r===null?r=[z]:r.push(z),e++}var v=H===e;v&&(x=!0,L=0);let G=e;if(e===G)if(g&&typeof g==
"object"&&!Array.isArray(g)){let z;if((g.kind===void 0||!s.call(g,"kind"))&&(z="kind")||(g.issuer===void 0||!s.call(g,"i\
ssuer"))&&(z="issuer")||(g.claims===void 0||!s.call(g,"claims"))&&(z="claims")||(g.authenticatedAt===void 0||!s.call(g,"\
authenticatedAt"))&&(z="authenticatedAt")){let W={};r===null?r=[W]:r.push(W),e++}else{let W=e;for(let C of Object.keys(g))
if(!(C==="kind"||C==="issuer"||C==="claims"||C==="authenticatedAt")){let D={};r===null?r=[D]:r.push(D),e++;break}if(W===
e){if(g.kind!==void 0&&s.call(g,"kind")){let C=g.kind,D=e;if(typeof C!="string"){let I={};r===null?r=[I]:r.push(I),e++}if(C!==
"workload"){let I={};r===null?r=[I]:r.push(I),e++}var c=D===e}else var c=!0;if(c){if(g.issuer!==void 0&&s.call(g,"issuer")){
let D=g.issuer,F=e;if(e===F)if(typeof D=="string"){if(l(D)>2048){let P={};r===null?r=[P]:r.push(P),e++}else if(l(D)<0){let P={};
r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var c=F===e}else var c=!0;if(c){if(g.claims!==void 0&&
s.call(g,"claims")){let F=g.claims,I=e;if(e===I)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){
let q={};r===null?r=[q]:r.push(q),e++}else{for(let q of Object.keys(F)){let R=e;if(e===R)if(typeof q=="string"){if(l(q)>
1024){let E={};r===null?r=[E]:r.push(E),e++}else if(l(q)<1){let E={};r===null?r=[E]:r.push(E),e++}}else{let E={};r===null?
r=[E]:r.push(E),e++}var y=R===e;if(!y){let E={};r===null?r=[E]:r.push(E),e++;break}}if(y)for(let q of Object.keys(F)){let R=F[q],
E=e;if(e===E)if(typeof R=="string"){if(l(R)>2048){let J={};r===null?r=[J]:r.push(J),e++}else if(l(R)<0){let J={};r===null?
r=[J]:r.push(J),e++}}else{let J={};r===null?r=[J]:r.push(J),e++}var _=E===e;if(!_)break}}else{let q={};r===null?r=[q]:r.
push(q),e++}var c=I===e}else var c=!0;if(c)if(g.authenticatedAt!==void 0&&s.call(g,"authenticatedAt")){let F=g.authenticatedAt,
I=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let q={};r===null?r=[q]:r.push(q),e++}if(e===I&&typeof F==
"number"&&isFinite(F)){if(F>253402300799||isNaN(F)){let q={};r===null?r=[q]:r.push(q),e++}else if(F<0||isNaN(F)){let q={};
r===null?r=[q]:r.push(q),e++}}var c=I===e}else var c=!0}}}}}else{let z={};r===null?r=[z]:r.push(z),e++}var v=G===e;if(v&&
x?(x=!1,L=[L,1]):v&&(x=!0,L=1),x)e=$,r!==null&&($?r.length=$:r=null);else{let z={};return r===null?r=[z]:r.push(z),e++,Ke.
errors=r,!1}var t=f===e}else var t=!0;if(t){if(i.reasons!==void 0&&s.call(i,"reasons")){let f=i.reasons,$=e;if(e===$)if(Array.
isArray(f)){if(f.length>16)return Ke.errors=[{}],!1;{var n=!0;let L=f.length;for(let H=0;H<L;H++){let G=e;Nr(f[H],{instancePath:X+
"/reasons/"+H,parentData:f,parentDataProperty:H,rootData:Y})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var n=G===
e;if(!n)break}}}else return Ke.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let $=i.
kid,x=e;if(e===e)if(typeof $=="string"){if(l($)>128)return Ke.errors=[{}],!1;if(l($)<1)return Ke.errors=[{}],!1;if(!wr.test(
$))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=x===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let $=i.sig,x=e;if(e===x)if(typeof $=="string"){if(l($)>86)return Ke.errors=[{}],!1;if(l($)<86)return Ke.errors=[{}],
!1;if(!Wr.test($))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}}else return Ke.
errors=[{}],!1;return Ke.errors=r,e===0}var _s={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
 it."}},description:"A token was issued."};function Te(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.v===void 0||!s.call(i,"v"))&&(o="v")||(i.
n===void 0||!s.call(i,"n"))&&(o="n")||(i.at===void 0||!s.call(i,"at"))&&(o="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(o="prev")||(i.type===void 0||!s.call(i,"type"))&&(o="type")||(i.address===void 0||!s.call(i,"address"))&&(o="address")||
(i.subject===void 0||!s.call(i,"subject"))&&(o="subject")||(i.resource===void 0||!s.call(i,"resource"))&&(o="resource")||
(i.tokenId===void 0||!s.call(i,"tokenId"))&&(o="tokenId")||(i.expiresAt===void 0||!s.call(i,"expiresAt"))&&(o="expiresAt")||
(i.bundle===void 0||!s.call(i,"bundle"))&&(o="bundle")||(i.kid===void 0||!s.call(i,"kid"))&&(o="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(o="sig"))return Te.errors=[{}],!1;{let a=e;for(let k of Object.keys(i))if(!s.call(_s.properties,k))return Te.
errors=[{}],!1;if(a===e){if(i.v!==void 0&&s.call(i,"v")){let k=i.v,p=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return Te.errors=[{}],!1;if(k!==1)return Te.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,
"n")){let p=i.n,w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Te.errors=[{}],!1;if(e===w&&typeof p==
"number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Te.errors=[{}],!1;if(p<1||isNaN(p))return Te.errors=[{}],!1}
var t=w===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){let w=i.at,N=e;if(e===N)if(typeof w=="string"){if(l(w)>
24)return Te.errors=[{}],!1;if(l(w)<24)return Te.errors=[{}],!1;if(!zr.test(w))return Te.errors=[{}],!1}else return Te.errors=
[{}],!1;var t=N===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(i,"prev")){let N=i.prev,T=e;if(e===T)if(typeof N=="st\
ring"){if(l(N)>64)return Te.errors=[{}],!1;if(l(N)<64)return Te.errors=[{}],!1;if(!Or.test(N))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var t=T===e}else var t=!0;if(t){if(i.type!==void 0&&s.call(i,"type")){let T=i.type,O=e;if(typeof T!=
"string")return Te.errors=[{}],!1;if(T!=="exchange")return Te.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(i.address!==
void 0&&s.call(i,"address")){let O=i.address,A=e;if(e===A)if(typeof O=="string"){if(l(O)>2048)return Te.errors=[{}],!1;if(l(
O)<0)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(i.subject!==void 0&&s.call(
i,"subject")){let A=i.subject,j=e,h=e,g=!1,f=null,$=e;if(e===$)if(A&&typeof A=="object"&&!Array.isArray(A)){let H;if((A.
kind===void 0||!s.call(A,"kind"))&&(H="kind")||(A.name===void 0||!s.call(A,"name"))&&(H="name")||(A.issuer===void 0||!s.
call(A,"issuer"))&&(H="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&(H="subject")||(A.claims===void 0||!s.call(
A,"claims"))&&(H="claims")||(A.authenticatedAt===void 0||!s.call(A,"authenticatedAt"))&&(H="authenticatedAt")){let G={};
r===null?r=[G]:r.push(G),e++}else{let G=e;for(let K of Object.keys(A))if(!(K==="kind"||K==="name"||K==="issuer"||K==="su\
bject"||K==="claims"||K==="authenticatedAt")){let z={};r===null?r=[z]:r.push(z),e++;break}if(G===e){if(A.kind!==void 0&&
s.call(A,"kind")){let K=A.kind,z=e;if(typeof K!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(K!=="user"){let C={};
r===null?r=[C]:r.push(C),e++}var u=z===e}else var u=!0;if(u){if(A.name!==void 0&&s.call(A,"name")){let z=A.name,W=e;if(e===
W)if(typeof z=="string"){if(l(z)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(z)<0){let D={};r===null?r=[D]:r.push(
D),e++}}else{let D={};r===null?r=[D]:r.push(D),e++}var u=W===e}else var u=!0;if(u){if(A.issuer!==void 0&&s.call(A,"issue\
r")){let W=A.issuer,C=e;if(e===C)if(typeof W=="string"){if(l(W)>2048){let F={};r===null?r=[F]:r.push(F),e++}else if(l(W)<
0){let F={};r===null?r=[F]:r.push(F),e++}}else{let F={};r===null?r=[F]:r.push(F),e++}var u=C===e}else var u=!0;if(u){if(A.
subject!==void 0&&s.call(A,"subject")){let C=A.subject,D=e;if(e===D)if(typeof C=="string"){if(l(C)>2048){let I={};r===null?
r=[I]:r.push(I),e++}else if(l(C)<0){let I={};r===null?r=[I]:r.push(I),e++}}else{let I={};r===null?r=[I]:r.push(I),e++}var u=D===
e}else var u=!0;if(u){if(A.claims!==void 0&&s.call(A,"claims")){let D=A.claims,F=e;if(e===F)if(D&&typeof D=="object"&&!Array.
isArray(D))if(Object.keys(D).length>100){let P={};r===null?r=[P]:r.push(P),e++}else{for(let P of Object.keys(D)){let q=e;
if(e===q)if(typeof P=="string"){if(l(P)>1024){let R={};r===null?r=[R]:r.push(R),e++}else if(l(P)<1){let R={};r===null?r=
[R]:r.push(R),e++}}else{let R={};r===null?r=[R]:r.push(R),e++}var m=q===e;if(!m){let R={};r===null?r=[R]:r.push(R),e++;break}}
if(m)for(let P of Object.keys(D)){let q=D[P],R=e;if(e===R)if(Array.isArray(q))if(q.length>1e4){let E={};r===null?r=[E]:r.
push(E),e++}else{var b=!0;let E=q.length;for(let J=0;J<E;J++){let Q=q[J],se=e;if(e===se)if(typeof Q=="string"){if(l(Q)>2048){
let U={};r===null?r=[U]:r.push(U),e++}else if(l(Q)<0){let U={};r===null?r=[U]:r.push(U),e++}}else{let U={};r===null?r=[U]:
r.push(U),e++}var b=se===e;if(!b)break}}else{let E={};r===null?r=[E]:r.push(E),e++}var d=R===e;if(!d)break}}else{let P={};
r===null?r=[P]:r.push(P),e++}var u=F===e}else var u=!0;if(u)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){
let D=A.authenticatedAt,F=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let P={};r===null?r=[P]:r.push(P),
e++}if(e===F&&typeof D=="number"&&isFinite(D)){if(D>253402300799||isNaN(D)){let P={};r===null?r=[P]:r.push(P),e++}else if(D<
0||isNaN(D)){let P={};r===null?r=[P]:r.push(P),e++}}var u=F===e}else var u=!0}}}}}}}else{let H={};r===null?r=[H]:r.push(
H),e++}var v=$===e;v&&(g=!0,f=0);let x=e;if(e===x)if(A&&typeof A=="object"&&!Array.isArray(A)){let H;if((A.kind===void 0||
!s.call(A,"kind"))&&(H="kind")||(A.issuer===void 0||!s.call(A,"issuer"))&&(H="issuer")||(A.claims===void 0||!s.call(A,"c\
laims"))&&(H="claims")||(A.authenticatedAt===void 0||!s.call(A,"authenticatedAt"))&&(H="authenticatedAt")){let G={};r===
null?r=[G]:r.push(G),e++}else{let G=e;for(let K of Object.keys(A))if(!(K==="kind"||K==="issuer"||K==="claims"||K==="auth\
enticatedAt")){let z={};r===null?r=[z]:r.push(z),e++;break}if(G===e){if(A.kind!==void 0&&s.call(A,"kind")){let K=A.kind,
z=e;if(typeof K!="string"){let C={};r===null?r=[C]:r.push(C),e++}if(K!=="workload"){let C={};r===null?r=[C]:r.push(C),e++}
var c=z===e}else var c=!0;if(c){if(A.issuer!==void 0&&s.call(A,"issuer")){let z=A.issuer,W=e;if(e===W)if(typeof z=="stri\
ng"){if(l(z)>2048){let D={};r===null?r=[D]:r.push(D),e++}else if(l(z)<0){let D={};r===null?r=[D]:r.push(D),e++}}else{let D={};
r===null?r=[D]:r.push(D),e++}var c=W===e}else var c=!0;if(c){if(A.claims!==void 0&&s.call(A,"claims")){let W=A.claims,C=e;
if(e===C)if(W&&typeof W=="object"&&!Array.isArray(W))if(Object.keys(W).length>100){let F={};r===null?r=[F]:r.push(F),e++}else{
for(let F of Object.keys(W)){let I=e;if(e===I)if(typeof F=="string"){if(l(F)>1024){let P={};r===null?r=[P]:r.push(P),e++}else if(l(
F)<1){let P={};r===null?r=[P]:r.push(P),e++}}else{let P={};r===null?r=[P]:r.push(P),e++}var y=I===e;if(!y){let P={};r===
null?r=[P]:r.push(P),e++;break}}if(y)for(let F of Object.keys(W)){let I=W[F],P=e;if(e===P)if(typeof I=="string"){if(l(I)>
2048){let q={};r===null?r=[q]:r.push(q),e++}else if(l(I)<0){let q={};r===null?r=[q]:r.push(q),e++}}else{let q={};r===null?
r=[q]:r.push(q),e++}var _=P===e;if(!_)break}}else{let F={};r===null?r=[F]:r.push(F),e++}var c=C===e}else var c=!0;if(c)if(A.
authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let W=A.authenticatedAt,C=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(
W)&&isFinite(W))){let F={};r===null?r=[F]:r.push(F),e++}if(e===C&&typeof W=="number"&&isFinite(W)){if(W>253402300799||isNaN(
W)){let F={};r===null?r=[F]:r.push(F),e++}else if(W<0||isNaN(W)){let F={};r===null?r=[F]:r.push(F),e++}}var c=C===e}else
var c=!0}}}}}else{let H={};r===null?r=[H]:r.push(H),e++}var v=x===e;if(v&&g?(g=!1,f=[f,1]):v&&(g=!0,f=1),g)e=h,r!==null&&
(h?r.length=h:r=null);else{let H={};return r===null?r=[H]:r.push(H),e++,Te.errors=r,!1}var t=j===e}else var t=!0;if(t){if(i.
resource!==void 0&&s.call(i,"resource")){let j=i.resource,h=e;if(e===h)if(typeof j=="string"){if(l(j)>2048)return Te.errors=
[{}],!1;if(l(j)<0)return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(i.grant!==void 0&&
s.call(i,"grant")){let h=i.grant,g=e;if(e===g)if(typeof h=="string"){if(l(h)>2048)return Te.errors=[{}],!1;if(l(h)<0)return Te.
errors=[{}],!1}else return Te.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(i.tokenId!==void 0&&s.call(i,"tokenId")){
let g=i.tokenId,f=e;if(e===f)if(typeof g=="string"){if(l(g)>2048)return Te.errors=[{}],!1;if(l(g)<0)return Te.errors=[{}],
!1}else return Te.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(i.expiresAt!==void 0&&s.call(i,"expiresAt")){let f=i.
expiresAt,$=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Te.errors=[{}],!1;if(e===$&&typeof f=="num\
ber"&&isFinite(f)){if(f>253402300799||isNaN(f))return Te.errors=[{}],!1;if(f<0||isNaN(f))return Te.errors=[{}],!1}var t=$===
e}else var t=!0;if(t){if(i.bundle!==void 0&&s.call(i,"bundle")){let $=i.bundle,x=e;if(e===x)if($&&typeof $=="object"&&!Array.
isArray($)){let H;if(($.revision===void 0||!s.call($,"revision"))&&(H="revision")||($.seq===void 0||!s.call($,"seq"))&&(H=
"seq")||($.digest===void 0||!s.call($,"digest"))&&(H="digest"))return Te.errors=[{}],!1;{let G=e;for(let K of Object.keys(
$))if(!(K==="revision"||K==="seq"||K==="digest"))return Te.errors=[{}],!1;if(G===e){if($.revision!==void 0&&s.call($,"re\
vision")){let K=$.revision,z=e;if(e===z)if(typeof K=="string"){if(l(K)>73)return Te.errors=[{}],!1;if(l(K)<1)return Te.errors=
[{}],!1}else return Te.errors=[{}],!1;var n=z===e}else var n=!0;if(n){if($.seq!==void 0&&s.call($,"seq")){let z=$.seq,W=e;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return Te.errors=[{}],!1;if(e===W&&typeof z=="number"&&isFinite(
z)){if(z>9007199254740991||isNaN(z))return Te.errors=[{}],!1;if(z<0||isNaN(z))return Te.errors=[{}],!1}var n=W===e}else var n=!0;
if(n)if($.digest!==void 0&&s.call($,"digest")){let z=$.digest,W=e;if(e===e)if(typeof z=="string"){if(l(z)>71)return Te.errors=
[{}],!1;if(l(z)<71)return Te.errors=[{}],!1;if(!Hr.test(z))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var n=W===
e}else var n=!0}}}}else return Te.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let x=i.
kid,L=e;if(e===e)if(typeof x=="string"){if(l(x)>128)return Te.errors=[{}],!1;if(l(x)<1)return Te.errors=[{}],!1;if(!wr.test(
x))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=L===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"si\
g")){let x=i.sig,L=e;if(e===L)if(typeof x=="string"){if(l(x)>86)return Te.errors=[{}],!1;if(l(x)<86)return Te.errors=[{}],
!1;if(!Wr.test(x))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var t=L===e}else var t=!0}}}}}}}}}}}}}}}else return Te.
errors=[{}],!1;return Te.errors=r,e===0}function dr(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if((i.v===void 0||!s.call(i,"v"))&&(u="v")||(i.
n===void 0||!s.call(i,"n"))&&(u="n")||(i.at===void 0||!s.call(i,"at"))&&(u="at")||(i.prev===void 0||!s.call(i,"prev"))&&
(u="prev")||(i.type===void 0||!s.call(i,"type"))&&(u="type")||(i.kid===void 0||!s.call(i,"kid"))&&(u="kid")||(i.sig===void 0||
!s.call(i,"sig"))&&(u="sig"))return dr.errors=[{}],!1;{let m=e;for(let b of Object.keys(i))if(!(b==="v"||b==="n"||b==="a\
t"||b==="prev"||b==="type"||b==="kid"||b==="sig"))return dr.errors=[{}],!1;if(m===e){if(i.v!==void 0&&s.call(i,"v")){let b=i.
v,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return dr.errors=[{}],!1;if(b!==1)return dr.errors=[{}],!1;
var t=d===e}else var t=!0;if(t){if(i.n!==void 0&&s.call(i,"n")){let d=i.n,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return dr.errors=[{}],!1;if(e===c&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return dr.
errors=[{}],!1;if(d<1||isNaN(d))return dr.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(i.at!==void 0&&s.call(i,"at")){
let c=i.at,y=e;if(e===y)if(typeof c=="string"){if(l(c)>24)return dr.errors=[{}],!1;if(l(c)<24)return dr.errors=[{}],!1;if(!zr.
test(c))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(i.prev!==void 0&&s.call(
i,"prev")){let y=i.prev,_=e;if(e===_)if(typeof y=="string"){if(l(y)>64)return dr.errors=[{}],!1;if(l(y)<64)return dr.errors=
[{}],!1;if(!Or.test(y))return dr.errors=[{}],!1}else return dr.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(i.type!==
void 0&&s.call(i,"type")){let _=i.type,v=e;if(typeof _!="string")return dr.errors=[{}],!1;if(_!=="journal-end")return dr.
errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(i.kid!==void 0&&s.call(i,"kid")){let v=i.kid,n=e;if(e===e)if(typeof v==
"string"){if(l(v)>128)return dr.errors=[{}],!1;if(l(v)<1)return dr.errors=[{}],!1;if(!wr.test(v))return dr.errors=[{}],!1}else
return dr.errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(i.sig!==void 0&&s.call(i,"sig")){let v=i.sig,n=e;if(e===n)if(typeof v==
"string"){if(l(v)>86)return dr.errors=[{}],!1;if(l(v)<86)return dr.errors=[{}],!1;if(!Wr.test(v))return dr.errors=[{}],!1}else
return dr.errors=[{}],!1;var t=n===e}else var t=!0}}}}}}}}else return dr.errors=[{}],!1;return dr.errors=r,e===0}function si(i,{
instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t=i.type;if(typeof t=="string")if(t==="session-start")be(i,{instancePath:X,parentData:pe,parentDataProperty:ye,
rootData:Y})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);else if(t==="statement")xe(i,{instancePath:X,parentData:pe,
parentDataProperty:ye,rootData:Y})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);else if(t==="outcome")he(i,{instancePath:X,
parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);else if(t==="red\
ecide")Me(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?Me.errors:r.concat(Me.errors),
e=r.length);else if(t==="head")vr(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?vr.errors:
r.concat(vr.errors),e=r.length);else if(t==="session-end")Ce(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||
(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);else if(t==="journal-start")We(i,{instancePath:X,parentData:pe,parentDataProperty:ye,
rootData:Y})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);else if(t==="session-opened")rr(i,{instancePath:X,parentData:pe,
parentDataProperty:ye,rootData:Y})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);else if(t==="session-closed")Ve(
i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);else if(t===
"session-failed")Ge(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?Ge.errors:r.concat(Ge.
errors),e=r.length);else if(t==="claim")Ye(i,{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?
Ye.errors:r.concat(Ye.errors),e=r.length);else if(t==="refusal")Ke(i,{instancePath:X,parentData:pe,parentDataProperty:ye,
rootData:Y})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);else if(t==="exchange")Te(i,{instancePath:X,parentData:pe,
parentDataProperty:ye,rootData:Y})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);else if(t==="journal-end")dr(i,
{instancePath:X,parentData:pe,parentDataProperty:ye,rootData:Y})||(r=r===null?dr.errors:r.concat(dr.errors),e=r.length);else
return si.errors=[{}],!1;else return si.errors=[{}],!1}else return si.errors=[{}],!1;return si.errors=r,e===0}var Di=ar,
ws=new RegExp("^postgres://","u");function ar(i,{instancePath:X="",parentData:pe,parentDataProperty:ye,rootData:Y=i}={}){
let r=null,e=0;if(e===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if((i.ready===void 0||!s.call(i,"ready"))&&(b=
"ready")||(i.connections===void 0||!s.call(i,"connections"))&&(b="connections"))return ar.errors=[{}],!1;{let d=e;for(let c of Object.
keys(i))if(!(c==="ready"||c==="connections"))return ar.errors=[{}],!1;if(d===e){if(i.ready!==void 0&&s.call(i,"ready")){
let c=i.ready,y=e;if(typeof c!="boolean")return ar.errors=[{}],!1;if(c!==!0)return ar.errors=[{}],!1;var m=y===e}else var m=!0;
if(m)if(i.connections!==void 0&&s.call(i,"connections")){let c=i.connections,y=e;if(e===y)if(Array.isArray(c)){if(c.length>
1e4)return ar.errors=[{}],!1;{var t=!0;let v=c.length;for(let n=0;n<v;n++){let o=c[n],a=e;if(e===a)if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){let p;if((o.resource===void 0||!s.call(o,"resource"))&&(p="resource")||(o.grant===void 0||!s.call(
o,"grant"))&&(p="grant")||(o.role===void 0||!s.call(o,"role"))&&(p="role")||(o.uri===void 0||!s.call(o,"uri"))&&(p="uri")||
(o.ca===void 0||!s.call(o,"ca"))&&(p="ca"))return ar.errors=[{}],!1;{let w=e;for(let N of Object.keys(o))if(!(N==="resou\
rce"||N==="grant"||N==="role"||N==="uri"||N==="ca"))return ar.errors=[{}],!1;if(w===e){if(o.resource!==void 0&&s.call(o,
"resource")){let N=o.resource,T=e;if(e===e)if(typeof N=="string"){if(l(N)>63)return ar.errors=[{}],!1;if(l(N)<1)return ar.
errors=[{}],!1;if(!fr.test(N))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var u=T===e}else var u=!0;if(u){if(o.
grant!==void 0&&s.call(o,"grant")){let T=o.grant,O=e;if(e===e)if(typeof T=="string"){if(l(T)>127)return ar.errors=[{}],!1;
if(l(T)<3)return ar.errors=[{}],!1;if(!ei.test(T))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;var u=O===e}else
var u=!0;if(u){if(o.role!==void 0&&s.call(o,"role")){let O=o.role,A=e;if(e===e)if(typeof O=="string"){if(l(O)>63)return ar.
errors=[{}],!1;if(l(O)<1)return ar.errors=[{}],!1;if(!fr.test(O))return ar.errors=[{}],!1}else return ar.errors=[{}],!1;
var u=A===e}else var u=!0;if(u){if(o.uri!==void 0&&s.call(o,"uri")){let A=o.uri,j=e;if(e===j)if(typeof A=="string"){if(l(
A)>8192)return ar.errors=[{}],!1;if(l(A)<12)return ar.errors=[{}],!1;if(!ws.test(A))return ar.errors=[{}],!1}else return ar.
errors=[{}],!1;var u=j===e}else var u=!0;if(u)if(o.ca!==void 0&&s.call(o,"ca")){let A=o.ca,j=e;if(e===e)if(typeof A=="st\
ring"){if(l(A)>1024)return ar.errors=[{}],!1;if(l(A)<1)return ar.errors=[{}],!1;if(!cr.test(A))return ar.errors=[{}],!1}else
return ar.errors=[{}],!1;var u=j===e}else var u=!0}}}}}}else return ar.errors=[{}],!1;var t=a===e;if(!t)break}}}else return ar.
errors=[{}],!1;var m=y===e}else var m=!0}}}else return ar.errors=[{}],!1;return ar.errors=r,e===0}var As={writ:yi,people:gi,
group:bi,resource:_i,grant:wi,mask:ji,guard:xi,scenario:$i,proxy:Pi,manifest:Ti,data:qi,decision:Ii,record:Ei,dev:Di};export{
qi as dataValidator,Ii as decisionValidator,Di as devValidator,wi as grantValidator,bi as groupValidator,xi as guardValidator,
Ti as manifestValidator,ji as maskValidator,gi as peopleValidator,Pi as proxyValidator,Ei as recordValidator,_i as resourceValidator,
$i as scenarioValidator,As as validators,yi as writValidator};
