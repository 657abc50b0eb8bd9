// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var li=Object.getOwnPropertyNames,oi=(r,C)=>function(){try{return C||(0,r[li(r)[0]])((C={exports:{}}).exports,C),C.exports}catch(Q){
throw C=0,Q}},ni=oi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__e\
sModule",{value:!0});function C(Q){let Y=Q.length,U=0,i=0,e;for(;i<Y;)U++,e=Q.charCodeAt(i++),e>=55296&&e<=56319&&i<Y&&(e=
Q.charCodeAt(i),(e&64512)===56320&&i++);return U}r.default=C,C.code='require("ajv/dist/runtime/ucs2length").default'}}),
Wr=fe,s=Object.prototype.hasOwnProperty,o=ni().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),dr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Ve=new RegExp("^[A-Za-z0-9_.:-]+$","u"),zr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function fr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return fr.errors=[{}],!1;if(r.length<1)return fr.errors=[{}],!1;{var t=!0;let m=r.length;for(let b=0;b<
m;b++){let p=r[b],v=e;if(typeof p!="string")return fr.errors=[{}],!1;if(e===e)if(typeof p=="string"){if(o(p)>141)return fr.
errors=[{}],!1;if(o(p)<2)return fr.errors=[{}],!1;if(!zr.test(p))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;
var t=v===e;if(!t)break}if(t){let b=r.length,p;if(b>1){let v={};for(;b--;){let c=r[b];if(typeof c=="string"){if(typeof v[c]==
"number")return p=v[c],fr.errors=[{}],!1;v[c]=b}}}}}}else return fr.errors=[{}],!1;return fr.errors=i,e===0}var fi=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function gr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0,t=e,m=!1,b=null,p=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.trial===void 0||!s.
call(r,"trial"))&&(k="trial")){let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(l!=="tr\
ial"){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!=
"boolean"){let n={};i===null?i=[n]:i.push(n),e++}if(l!==!0){let n={};i===null?i=[n]:i.push(n),e++}}}}else{let k={};i===null?
i=[k]:i.push(k),e++}var g=p===e;g&&(m=!0,b=0);let v=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.
url===void 0||!s.call(r,"url"))&&(k="url")||(r.audience===void 0||!s.call(r,"audience"))&&(k="audience")){let a={};i===null?
i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,n=e;
if(e===n)if(typeof l=="string"){if(o(l)>512){let d={};i===null?i=[d]:i.push(d),e++}else if(o(l)<9){let d={};i===null?i=[
d]:i.push(d),e++}else if(!fi.test(l)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===null?i=[d]:i.push(d),e++}
var c=n===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let n=r.audience,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>256){let u={};i===null?i=[u]:i.push(u),e++}else if(o(n)<1){let u={};i===null?i=[u]:i.push(u),e++}}else{
let u={};i===null?i=[u]:i.push(u),e++}var c=f===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let f=r.user,
d=e;if(e===d)if(typeof f=="string"){if(o(f)>128){let h={};i===null?i=[h]:i.push(h),e++}else if(o(f)<1){let h={};i===null?
i=[h]:i.push(h),e++}}else{let h={};i===null?i=[h]:i.push(h),e++}var c=d===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let d=r.groups,u=e;if(e===u)if(typeof d=="string"){if(o(d)>128){let j={};i===null?i=[j]:i.push(j),e++}else if(o(
d)<1){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var c=u===e}else var c=!0;if(c)if(r.
workloads!==void 0&&s.call(r,"workloads")){let d=e;if(typeof r.workloads!="boolean"){let h={};i===null?i=[h]:i.push(h),e++}
var c=d===e}else var c=!0}}}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var g=v===e;if(g&&m?(m=!1,b=[b,1]):g&&(m=!0,b=
1),m)e=t,i!==null&&(t?i.length=t:i=null);else{let k={};return i===null?i=[k]:i.push(k),e++,gr.errors=i,!1}return gr.errors=
i,e===0}var Rr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),ai=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ue(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(p="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(p="secrets"))
return Ue.errors=[{}],!1;{let v=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="secrets"))return Ue.errors=[{}],
!1;if(v===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,g=e;if(e===g)if(Array.isArray(c)){if(c.length>
50)return Ue.errors=[{}],!1;if(c.length<1)return Ue.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],
f=e;if(typeof n!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(o(n)>259)return Ue.errors=[{}],!1;
if(o(n)<3)return Ue.errors=[{}],!1;if(!Rr.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)
break}if(t){let l=c.length,n;if(l>1){let f={};for(;l--;){let d=c[l];if(typeof d=="string"){if(typeof f[d]=="number")return n=
f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var b=g===e}else var b=!0;if(b)if(r.secrets!==void 0&&s.
call(r,"secrets")){let c=r.secrets,g=e;if(e===g)if(Array.isArray(c)){if(c.length>100)return Ue.errors=[{}],!1;if(c.length<
1)return Ue.errors=[{}],!1;{var m=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(typeof n=="string"){
if(o(n)>512)return Ue.errors=[{}],!1;if(o(n)<5)return Ue.errors=[{}],!1;if(!ai.test(n))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var m=f===e;if(!m)break}if(m){let l=c.length,n;if(l>1){let f={};for(;l--;){let d=c[l];if(typeof d=="strin\
g"){if(typeof f[d]=="number")return n=f[d],Ue.errors=[{}],!1;f[d]=l}}}}}}else return Ue.errors=[{}],!1;var b=g===e}else var b=!0}}}else
return Ue.errors=[{}],!1;return Ue.errors=i,e===0}var Or={description:"A public key as a JSON Web Key.",type:"object",discriminator:{
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
"x-unknown":{d:'Leave out "d": it is part of the private key, and only the public key belongs here.'}}]},ar=new RegExp("\
^[A-Za-z0-9_-]+$","u");function se(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v=r.kty;if(typeof v=="string")if(v==="OKP"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&
(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return se.
errors=[{}],!1;{let g=e;for(let k of Object.keys(r))if(!s.call(Or.oneOf[0].properties,k))return se.errors=[{}],!1;if(g===
e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!="string")return se.errors=[{}],!1;if(k!=="OKP")return se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")
return se.errors=[{}],!1;if(a!=="Ed25519")return se.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(
r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return se.errors=[{}],!1;if(o(l)<43)return se.errors=[{}],
!1;if(!ar.test(l))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return se.errors=[{}],!1;if(o(n)<1)return se.
errors=[{}],!1;if(!Ve.test(n))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
alg!==void 0&&s.call(r,"alg")){let f=r.alg,d=e;if(e===d)if(typeof f=="string"){if(o(f)>16)return se.errors=[{}],!1;if(o(
f)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,
"use")){let d=r.use,u=e;if(typeof d!="string")return se.errors=[{}],!1;if(d!=="sig")return se.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.key_ops,h=e;if(e===h)if(Array.isArray(u)){if(u.length>
1)return se.errors=[{}],!1;if(u.length<1)return se.errors=[{}],!1;{var m=!0;let $=u.length;for(let N=0;N<$;N++){let P=u[N],
A=e;if(typeof P!="string")return se.errors=[{}],!1;if(P!=="verify")return se.errors=[{}],!1;var m=A===e;if(!m)break}if(m){
let N=u.length,P;if(N>1){let A={};for(;N--;){let y=u[N];if(typeof y=="string"){if(typeof A[y]=="number")return P=A[y],se.
errors=[{}],!1;A[y]=N}}}}}}else return se.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let h=e;if(typeof r.ext!="boolean")return se.errors=[{}],!1;var t=h===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let h=r.writ_use,j=e;if(typeof h!="string")return se.errors=[{}],!1;if(!(h==="bundle"||h==="token"||
h==="record"))return se.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return se.errors=[{}],!1}else if(v==="EC"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return se.errors=[{}],!1;{let g=e;for(let k of Object.keys(r))if(!s.call(
Or.oneOf[1].properties,k))return se.errors=[{}],!1;if(g===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!=
"string")return se.errors=[{}],!1;if(k!=="EC")return se.errors=[{}],!1;var b=a===e}else var b=!0;if(b){if(r.crv!==void 0&&
s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return se.errors=[{}],!1;if(a!=="P-256")return se.errors=[{}],!1;
var b=l===e}else var b=!0;if(b){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)
return se.errors=[{}],!1;if(o(l)<43)return se.errors=[{}],!1;if(!ar.test(l))return se.errors=[{}],!1}else return se.errors=
[{}],!1;var b=n===e}else var b=!0;if(b){if(r.y!==void 0&&s.call(r,"y")){let n=r.y,f=e;if(e===f)if(typeof n=="string"){if(o(
n)>43)return se.errors=[{}],!1;if(o(n)<43)return se.errors=[{}],!1;if(!ar.test(n))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var b=f===e}else var b=!0;if(b){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return se.errors=[{}],!1;if(o(f)<1)return se.errors=[{}],!1;if(!Ve.test(f))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var b=d===e}else var b=!0;if(b){if(r.alg!==void 0&&s.call(r,"alg")){let d=r.alg,u=e;if(e===u)if(typeof d==
"string"){if(o(d)>16)return se.errors=[{}],!1;if(o(d)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var b=u===
e}else var b=!0;if(b){if(r.use!==void 0&&s.call(r,"use")){let u=r.use,h=e;if(typeof u!="string")return se.errors=[{}],!1;
if(u!=="sig")return se.errors=[{}],!1;var b=h===e}else var b=!0;if(b){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let h=r.
key_ops,j=e;if(e===j)if(Array.isArray(h)){if(h.length>1)return se.errors=[{}],!1;if(h.length<1)return se.errors=[{}],!1;
{var p=!0;let N=h.length;for(let P=0;P<N;P++){let A=h[P],y=e;if(typeof A!="string")return se.errors=[{}],!1;if(A!=="veri\
fy")return se.errors=[{}],!1;var p=y===e;if(!p)break}if(p){let P=h.length,A;if(P>1){let y={};for(;P--;){let w=h[P];if(typeof w==
"string"){if(typeof y[w]=="number")return A=y[w],se.errors=[{}],!1;y[w]=P}}}}}}else return se.errors=[{}],!1;var b=j===e}else
var b=!0;if(b){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return se.errors=[{}],!1;var b=j===
e}else var b=!0;if(b)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,$=e;if(typeof j!="string")return se.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return se.errors=[{}],!1;var b=$===e}else var b=!0}}}}}}}}}}}else
return se.errors=[{}],!1}else return se.errors=[{}],!1;else return se.errors=[{}],!1}else return se.errors=[{}],!1;return se.
errors=i,e===0}function fe(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.writ===void 0||!s.call(r,"writ"))&&(a="writ")||(r.name===void 0||
!s.call(r,"name"))&&(a="name")||(r.security===void 0||!s.call(r,"security"))&&(a="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(a="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(a="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(a="resources"))return fe.errors=[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="writ"||n==="name"||
n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="proxies"))return fe.errors=[{}],!1;if(l===
e){if(r.writ!==void 0&&s.call(r,"writ")){let n=r.writ,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.
errors=[{}],!1;if(n!==1)return fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let f=r.
name,d=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return fe.errors=[{}],!1;if(o(f)<1)return fe.errors=[{}],!1;if(!Ce.test(
f))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let d=e;fr(r.security,{instancePath:C+"/security",parentData:r,parentDataProperty:"security",rootData:U})||
(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let u=r.issuers,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>20)return fe.
errors=[{}],!1;if(Object.keys(u).length<1)return fe.errors=[{}],!1;for(let $ of Object.keys(u)){let N=e;if(e===e)if(typeof $==
"string"){if(o($)>63){let P={};i===null?i=[P]:i.push(P),e++}else if(o($)<1){let P={};i===null?i=[P]:i.push(P),e++}else if(!Ce.
test($)){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}var m=N===e;if(!m){let P={};return i===
null?i=[P]:i.push(P),e++,fe.errors=i,!1}}if(m)for(let $ of Object.keys(u)){let N=e;gr(u[$],{instancePath:C+"/issuers/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:U})||(i=i===null?gr.errors:i.concat(gr.
errors),e=i.length);var b=N===e;if(!b)break}}else return fe.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let h=r.limits,j=e;if(e===j)if(h&&typeof h=="object"&&!Array.isArray(h)){let N;if((h.grant===
void 0||!s.call(h,"grant"))&&(N="grant")||(h.session===void 0||!s.call(h,"session"))&&(N="session"))return fe.errors=[{}],
!1;{let P=e;for(let A of Object.keys(h))if(!(A==="grant"||A==="session"||A==="groupsFresh"))return fe.errors=[{}],!1;if(P===
e){if(h.grant!==void 0&&s.call(h,"grant")){let A=h.grant,y=e;if(e===e)if(typeof A=="string"){if(o(A)>7)return fe.errors=
[{}],!1;if(o(A)<2)return fe.errors=[{}],!1;if(!dr.test(A))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var p=y===
e}else var p=!0;if(p){if(h.session!==void 0&&s.call(h,"session")){let y=h.session,w=e;if(e===e)if(typeof y=="string"){if(o(
y)>7)return fe.errors=[{}],!1;if(o(y)<2)return fe.errors=[{}],!1;if(!dr.test(y))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var p=w===e}else var p=!0;if(p)if(h.groupsFresh!==void 0&&s.call(h,"groupsFresh")){let y=h.groupsFresh,w=e;
if(e===e)if(typeof y=="string"){if(o(y)>7)return fe.errors=[{}],!1;if(o(y)<2)return fe.errors=[{}],!1;if(!dr.test(y))return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var p=w===e}else var p=!0}}}}else return fe.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let j=r.bundle,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(
j)){let P;if((j.life===void 0||!s.call(j,"life"))&&(P="life"))return fe.errors=[{}],!1;{let A=e;for(let y of Object.keys(
j))if(y!=="life")return fe.errors=[{}],!1;if(A===e&&j.life!==void 0&&s.call(j,"life")){let y=j.life;if(e===e)if(typeof y==
"string"){if(o(y)>7)return fe.errors=[{}],!1;if(o(y)<2)return fe.errors=[{}],!1;if(!dr.test(y))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1}}}else return fe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let $=r.resources,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length>1e4)
return fe.errors=[{}],!1;for(let A of Object.keys($)){let y=e;if(e===e)if(typeof A=="string"){if(o(A)>63){let w={};i===null?
i=[w]:i.push(w),e++}else if(o(A)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!Ce.test(A)){let w={};i===null?i=[w]:i.
push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}var v=y===e;if(!v){let w={};return i===null?i=[w]:i.push(w),e++,
fe.errors=i,!1}}if(v)for(let A of Object.keys($)){let y=e;Ue($[A],{instancePath:C+"/resources/"+A.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:$,parentDataProperty:A,rootData:U})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var c=y===
e;if(!c)break}}else return fe.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let $=r.proxies,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let A;if(($.keys===void 0||!s.call($,"keys"))&&
(A="keys"))return fe.errors=[{}],!1;{let y=e;for(let w of Object.keys($))if(w!=="keys")return fe.errors=[{}],!1;if(y===e&&
$.keys!==void 0&&s.call($,"keys")){let w=$.keys;if(e===e)if(Array.isArray(w)){if(w.length>100)return fe.errors=[{}],!1;if(w.
length<1)return fe.errors=[{}],!1;{var g=!0;let _=w.length;for(let O=0;O<_;O++){let L=w[O],x=e;if(e===x)if(L&&typeof L==
"object"&&!Array.isArray(L)){let W;if((L.kid===void 0||!s.call(L,"kid"))&&(W="kid")||(L.jwk===void 0||!s.call(L,"jwk"))&&
(W="jwk"))return fe.errors=[{}],!1;{let H=e;for(let S of Object.keys(L))if(!(S==="kid"||S==="jwk"))return fe.errors=[{}],
!1;if(H===e){if(L.kid!==void 0&&s.call(L,"kid")){let S=L.kid,E=e;if(e===e)if(typeof S=="string"){if(o(S)>128)return fe.errors=
[{}],!1;if(o(S)<1)return fe.errors=[{}],!1;if(!Ve.test(S))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var k=E===
e}else var k=!0;if(k)if(L.jwk!==void 0&&s.call(L,"jwk")){let S=e;se(L.jwk,{instancePath:C+"/proxies/keys/"+O+"/jwk",parentData:L,
parentDataProperty:"jwk",rootData:U})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var k=S===e}else var k=!0}}}else
return fe.errors=[{}],!1;var g=x===e;if(!g)break}}}else return fe.errors=[{}],!1}}}else return fe.errors=[{}],!1;var t=N===
e}else var t=!0}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=i,e===0}var Cr=kr,br=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function er(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.issuer===void 0||!s.call(r,"issuer"))&&(m="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(m="subject"))return er.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))
if(!(p==="issuer"||p==="subject"||p==="github"))return er.errors=[{}],!1;if(b===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let p=r.issuer,v=e;if(e===e)if(typeof p=="string"){if(o(p)>63)return er.errors=[{}],!1;if(o(p)<1)return er.errors=[
{}],!1;if(!Ce.test(p))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let v=r.subject,c=e;if(e===c)if(typeof v=="string"){if(o(v)>255)return er.errors=[{}],!1;if(o(
v)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let v=r.github,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return er.errors=[{}],!1;if(e===
c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return er.errors=[{}],!1;if(v<1||isNaN(v))return er.
errors=[{}],!1}var t=c===e}else var t=!0}}}}else return er.errors=[{}],!1;return er.errors=i,e===0}function kr(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return kr.errors=[{}],!1;for(let b of Object.keys(r)){let p=e;if(e===e)if(typeof b=="string"){
if(o(b)>254){let v={};i===null?i=[v]:i.push(v),e++}else if(o(b)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!br.test(
b)){let v={};i===null?i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}var t=p===e;if(!t){let v={};return i===
null?i=[v]:i.push(v),e++,kr.errors=i,!1}}if(t)for(let b of Object.keys(r)){let p=e;er(r[b],{instancePath:C+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:b,rootData:U})||(i=i===null?er.errors:i.concat(er.errors),
e=i.length);var m=p===e;if(!m)break}}else return kr.errors=[{}],!1;return kr.errors=i,e===0}var Zr=Dr,Ur=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ke(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.members===void 0||!s.call(r,"members"))&&
(b="members"))return Ke.errors=[{}],!1;{let p=e;for(let v of Object.keys(r))if(!(v==="members"||v==="github"))return Ke.
errors=[{}],!1;if(p===e){if(r.members!==void 0&&s.call(r,"members")){let v=r.members,c=e;if(e===c)if(Array.isArray(v)){if(v.
length>1e4)return Ke.errors=[{}],!1;if(v.length<0)return Ke.errors=[{}],!1;{var t=!0;let k=v.length;for(let a=0;a<k;a++){
let l=v[a],n=e;if(typeof l!="string")return Ke.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(o(l)>254)return Ke.errors=
[{}],!1;if(o(l)<1)return Ke.errors=[{}],!1;if(!br.test(l))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=n===
e;if(!t)break}if(t){let a=v.length,l;if(a>1){let n={};for(;a--;){let f=v[a];if(typeof f=="string"){if(typeof n[f]=="numb\
er")return l=n[f],Ke.errors=[{}],!1;n[f]=a}}}}}}else return Ke.errors=[{}],!1;var m=c===e}else var m=!0;if(m)if(r.github!==
void 0&&s.call(r,"github")){let v=r.github,c=e;if(e===c)if(typeof v=="string"){if(o(v)>141)return Ke.errors=[{}],!1;if(o(
v)<3)return Ke.errors=[{}],!1;if(!Ur.test(v))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var m=c===e}else var m=!0}}}else
return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function He(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.from===void 0||!s.call(r,"from"))&&(b="\
from"))return He.errors=[{}],!1;{let p=e;for(let v of Object.keys(r))if(!(v==="from"||v==="github"))return He.errors=[{}],
!1;if(p===e){if(r.from!==void 0&&s.call(r,"from")){let v=r.from,c=e;if(e===c)if(v&&typeof v=="object"&&!Array.isArray(v)){
let k;if((v.issuer===void 0||!s.call(v,"issuer"))&&(k="issuer")||(v.claim===void 0||!s.call(v,"claim"))&&(k="claim")||(v.
value===void 0||!s.call(v,"value"))&&(k="value"))return He.errors=[{}],!1;{let a=e;for(let l of Object.keys(v))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(a===e){if(v.issuer!==void 0&&s.call(v,"issuer")){let l=v.
issuer,n=e;if(e===e)if(typeof l=="string"){if(o(l)>63)return He.errors=[{}],!1;if(o(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(v.claim!==void 0&&s.call(
v,"claim")){let n=v.claim,f=e;if(e===f)if(typeof n=="string"){if(o(n)>128)return He.errors=[{}],!1;if(o(n)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(v.value!==void 0&&s.call(v,"value")){let n=v.value,
f=e;if(e===f)if(typeof n=="string"){if(o(n)>256)return He.errors=[{}],!1;if(o(n)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var m=c===e}else var m=!0;if(m)if(r.github!==void 0&&
s.call(r,"github")){let v=r.github,c=e;if(e===c)if(typeof v=="string"){if(o(v)>141)return He.errors=[{}],!1;if(o(v)<3)return He.
errors=[{}],!1;if(!Ur.test(v))return He.errors=[{}],!1}else return He.errors=[{}],!1;var m=c===e}else var m=!0}}}else return He.
errors=[{}],!1;return He.errors=i,e===0}function Dr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0,t=e,m=!1,b=null,p=e;Ke(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?Ke.errors:
i.concat(Ke.errors),e=i.length);var c=p===e;c&&(m=!0,b=0);let v=e;He(r,{instancePath:C,parentData:Q,parentDataProperty:Y,
rootData:U})||(i=i===null?He.errors:i.concat(He.errors),e=i.length);var c=v===e;if(c&&m?(m=!1,b=[b,1]):c&&(m=!0,b=1),m)e=
t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Dr.errors=i,!1}return Dr.errors=i,e===
0}var Hr=wr,Ti={description:"How the proxy checks the server.","x-instead":"Write verify-full, or { ca: PEM text } to ve\
rify against a certificate authority of your own. disable is for loopback only.",oneOf:[{type:"string",enum:["verify-ful\
l","disable"],description:"verify-full checks against the system's roots; disable is allowed only where the address is l\
oopback."},{type:"object",additionalProperties:!1,required:["ca"],properties:{ca:{type:"string",minLength:1,maxLength:65536,
pattern:"^\\s*-----BEGIN CERTIFICATE-----\\s","x-meaning":"the PEM text of a certificate",description:"PEM text of the c\
ertificate authority to verify against.","x-instead":"Paste the PEM text itself (ca: | and then the lines), not the path\
 of a file."}}}]},Ei={type:"object",additionalProperties:!1,required:[],properties:{results:{description:"What is kept o\
f results. Absent: digest.","x-instead":"Write none, digest or { rows: NUMBER }.",oneOf:[{type:"string",enum:["none","di\
gest"],description:"Nothing, or a digest of the rows."},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"integer",minimum:1,maximum:1e4,description:"How many rows of each result, as the client saw them."}}}]},durable:{
type:"string",const:"within-a-second",description:'Relaxes "on stable storage before the statement is forwarded" to "wit\
hin a second". Absent: before.',"x-instead":"Write durable: within-a-second, or leave it out: then the record is on stab\
le storage before a statement is forwarded."}},description:"What the record keeps. Absent: a digest of results, durable \
before forwarding."},ur=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u"),ui=new RegExp("^\\s*-----BEGIN CERTIFICATE-----\\s",
"u");function vr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return vr.errors=[{}],!1;if(r.length<1)return vr.errors=[{}],!1;{var t=!0;let m=r.length;for(let b=0;b<
m;b++){let p=r[b],v=e;if(typeof p!="string")return vr.errors=[{}],!1;if(e===e)if(typeof p=="string"){if(o(p)>141)return vr.
errors=[{}],!1;if(o(p)<2)return vr.errors=[{}],!1;if(!zr.test(p))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=v===e;if(!t)break}if(t){let b=r.length,p;if(b>1){let v={};for(;b--;){let c=r[b];if(typeof c=="string"){if(typeof v[c]==
"number")return p=v[c],vr.errors=[{}],!1;v[c]=b}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}var Si={type:"\
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
Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Mr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0\
000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Tr=new RegExp(
'^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007\
f]|""){1,63}")$',"u"),Lr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$","u"),Br=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function _r(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0,t=e,m=!1,b=null,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.vault===void 0||!s.
call(r,"vault"))&&(g="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="va\
ult"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;if(e===e)
if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[l]:i.push(
l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};
i===null?i=[g]:i.push(g),e++}var c=p===e;c&&(m=!0,b=0);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if((r.aws===void 0||!s.call(r,"aws"))&&(g="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let g={};i===null?i=[g]:i.push(g),e++}var c=v===e;if(c&&m)m=!1,b=[b,1];else{c&&(m=!0,b=1);let g=e;if(e===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=g===e;if(c&&m)m=!1,b=[b,2];else{c&&(m=!0,b=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let d of Object.keys(r))if(d!=="env"){let u={};i===null?i=[u]:i.push(
u),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let d=r.env;if(e===e)if(typeof d=="string"){if(o(d)>128){let u={};
i===null?i=[u]:i.push(u),e++}else if(o(d)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Br.test(d)){let u={};i===null?
i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===
e;c&&m?(m=!1,b=[b,3]):c&&(m=!0,b=3)}}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(
g),e++,_r.errors=i,!1}return _r.errors=i,e===0}function $e(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return $e.errors=[{}],!1;{let g=e;for(let k of Object.keys(
r))if(!(k==="allow"||k==="tables"||k==="functions"||k==="login"))return $e.errors=[{}],!1;if(g===e){if(r.allow!==void 0&&
s.call(r,"allow")){let k=r.allow,a=e;if(e===a)if(Array.isArray(k)){if(k.length>16)return $e.errors=[{}],!1;if(k.length<1)
return $e.errors=[{}],!1;{var t=!0;let n=k.length;for(let f=0;f<n;f++){let d=k[f],u=e;if(typeof d!="string")return $e.errors=
[{}],!1;if(!(d==="all"||d==="select"||d==="insert"||d==="update"||d==="delete"||d==="merge"||d==="truncate"||d==="ddl"||
d==="call"||d==="do"||d==="lock"||d==="notify"||d==="maintenance"||d==="set"||d==="other"))return $e.errors=[{}],!1;var t=u===
e;if(!t)break}if(t){let f=k.length,d;if(f>1){let u={};for(;f--;){let h=k[f];if(typeof h=="string"){if(typeof u[h]=="numb\
er")return d=u[h],$e.errors=[{}],!1;u[h]=f}}}}}}else return $e.errors=[{}],!1;var m=a===e}else var m=!0;if(m){if(r.tables!==
void 0&&s.call(r,"tables")){let a=r.tables,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return $e.errors=[{}],!1;if(a.
length<1)return $e.errors=[{}],!1;{var b=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],h=e;if(typeof u!="string")return $e.
errors=[{}],!1;if(e===e)if(typeof u=="string"){if(o(u)>261)return $e.errors=[{}],!1;if(o(u)<3)return $e.errors=[{}],!1;if(!Mr.
test(u))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var b=h===e;if(!b)break}if(b){let d=a.length,u;if(d>1){let h={};
for(;d--;){let j=a[d];if(typeof j=="string"){if(typeof h[j]=="number")return u=h[j],$e.errors=[{}],!1;h[j]=d}}}}}}else return $e.
errors=[{}],!1;var m=l===e}else var m=!0;if(m){if(r.functions!==void 0&&s.call(r,"functions")){let l=r.functions,n=e;if(e===
n)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.errors=[{}],!1;{var p=!0;let d=l.
length;for(let u=0;u<d;u++){let h=l[u],j=e;if(typeof h!="string")return $e.errors=[{}],!1;if(e===e)if(typeof h=="string"){
if(o(h)>261)return $e.errors=[{}],!1;if(o(h)<3)return $e.errors=[{}],!1;if(!Tr.test(h))return $e.errors=[{}],!1}else return $e.
errors=[{}],!1;var p=j===e;if(!p)break}if(p){let u=l.length,h;if(u>1){let j={};for(;u--;){let $=l[u];if(typeof $=="strin\
g"){if(typeof j[$]=="number")return h=j[$],$e.errors=[{}],!1;j[$]=u}}}}}}else return $e.errors=[{}],!1;var m=n===e}else var m=!0;
if(m)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;
if((l.user===void 0||!s.call(l,"user"))&&(d="user")||(l.password===void 0||!s.call(l,"password"))&&(d="password"))return $e.
errors=[{}],!1;{let u=e;for(let h of Object.keys(l))if(!(h==="user"||h==="password"))return $e.errors=[{}],!1;if(u===e){
if(l.user!==void 0&&s.call(l,"user")){let h=l.user,j=e;if(e===e)if(typeof h=="string"){if(o(h)>63)return $e.errors=[{}],
!1;if(o(h)<1)return $e.errors=[{}],!1;if(!ur.test(h))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var v=j===e}else
var v=!0;if(v)if(l.password!==void 0&&s.call(l,"password")){let h=e;_r(l.password,{instancePath:C+"/login/password",parentData:l,
parentDataProperty:"password",rootData:U})||(i=i===null?_r.errors:i.concat(_r.errors),e=i.length);var v=h===e}else var v=!0}}}else
return $e.errors=[{}],!1;var m=n===e}else var m=!0}}}}}else return $e.errors=[{}],!1;return $e.errors=i,e===0}function Ze(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let g;if((r.kind===void 0||!s.call(r,"kind"))&&(g="kind")||(r.address===void 0||!s.call(r,"address"))&&
(g="address")||(r.database===void 0||!s.call(r,"database"))&&(g="database")||(r.tls===void 0||!s.call(r,"tls"))&&(g="tls")||
(r.owners===void 0||!s.call(r,"owners"))&&(g="owners")||(r.roles===void 0||!s.call(r,"roles"))&&(g="roles"))return Ze.errors=
[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="kind"||a==="address"||a==="database"||a==="tls"||a==="owners"||a===
"record"||a==="roles"))return Ze.errors=[{}],!1;if(k===e){if(r.kind!==void 0&&s.call(r,"kind")){let a=r.kind,l=e;if(typeof a!=
"string")return Ze.errors=[{}],!1;if(a!=="postgres")return Ze.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==
void 0&&s.call(r,"address")){let l=r.address,n=e;if(e===e)if(typeof l=="string"){if(o(l)>259)return Ze.errors=[{}],!1;if(o(
l)<3)return Ze.errors=[{}],!1;if(!Rr.test(l))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.database!==void 0&&s.call(r,"database")){let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return Ze.
errors=[{}],!1;if(o(n)<1)return Ze.errors=[{}],!1;if(!ur.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;
var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,d=e,u=e,h=!1,j=null,$=e;if(typeof f!="st\
ring"){let A={};i===null?i=[A]:i.push(A),e++}if(!(f==="verify-full"||f==="disable")){let A={};i===null?i=[A]:i.push(A),e++}
var m=$===e;m&&(h=!0,j=0);let N=e;if(e===N)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if((f.ca===void 0||!s.call(
f,"ca"))&&(A="ca")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let w of Object.keys(f))if(w!=="ca"){let _={};
i===null?i=[_]:i.push(_),e++;break}if(y===e&&f.ca!==void 0&&s.call(f,"ca")){let w=f.ca;if(e===e)if(typeof w=="string"){if(o(
w)>65536){let _={};i===null?i=[_]:i.push(_),e++}else if(o(w)<1){let _={};i===null?i=[_]:i.push(_),e++}else if(!ui.test(w)){
let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}}}}else{let A={};i===null?i=[A]:i.push(
A),e++}var m=N===e;if(m&&h?(h=!1,j=[j,1]):m&&(h=!0,j=1),h)e=u,i!==null&&(u?i.length=u:i=null);else{let A={};return i===null?
i=[A]:i.push(A),e++,Ze.errors=i,!1}var t=d===e}else var t=!0;if(t){if(r.owners!==void 0&&s.call(r,"owners")){let d=e;vr(
r.owners,{instancePath:C+"/owners",parentData:r,parentDataProperty:"owners",rootData:U})||(i=i===null?vr.errors:i.concat(
vr.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,h=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let $=e;for(let N of Object.keys(u))if(!(N==="results"||N==="durable"))return Ze.
errors=[{}],!1;if($===e){if(u.results!==void 0&&s.call(u,"results")){let N=u.results,P=e,A=e,y=!1,w=null,_=e;if(typeof N!=
"string"){let x={};i===null?i=[x]:i.push(x),e++}if(!(N==="none"||N==="digest")){let x={};i===null?i=[x]:i.push(x),e++}var b=_===
e;b&&(y=!0,w=0);let O=e;if(e===O)if(N&&typeof N=="object"&&!Array.isArray(N)){let x;if((N.rows===void 0||!s.call(N,"rows"))&&
(x="rows")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let W of Object.keys(N))if(W!=="rows"){let H={};i===null?
i=[H]:i.push(H),e++;break}if(D===e&&N.rows!==void 0&&s.call(N,"rows")){let W=N.rows,H=e;if(!(typeof W=="number"&&!(W%1)&&
!isNaN(W)&&isFinite(W))){let S={};i===null?i=[S]:i.push(S),e++}if(e===H&&typeof W=="number"&&isFinite(W)){if(W>1e4||isNaN(
W)){let S={};i===null?i=[S]:i.push(S),e++}else if(W<1||isNaN(W)){let S={};i===null?i=[S]:i.push(S),e++}}}}}else{let x={};
i===null?i=[x]:i.push(x),e++}var b=O===e;if(b&&y?(y=!1,w=[w,1]):b&&(y=!0,w=1),y)e=A,i!==null&&(A?i.length=A:i=null);else{
let x={};return i===null?i=[x]:i.push(x),e++,Ze.errors=i,!1}var p=P===e}else var p=!0;if(p)if(u.durable!==void 0&&s.call(
u,"durable")){let N=u.durable,P=e;if(typeof N!="string")return Ze.errors=[{}],!1;if(N!=="within-a-second")return Ze.errors=
[{}],!1;var p=P===e}else var p=!0}}else return Ze.errors=[{}],!1;var t=h===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(
r,"roles")){let u=r.roles,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100)return Ze.
errors=[{}],!1;if(Object.keys(u).length<1)return Ze.errors=[{}],!1;for(let $ of Object.keys(u)){let N=e;if(e===e)if(typeof $==
"string"){if(o($)>63){let P={};i===null?i=[P]:i.push(P),e++}else if(o($)<1){let P={};i===null?i=[P]:i.push(P),e++}else if(!Ce.
test($)){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.push(P),e++}var v=N===e;if(!v){let P={};return i===
null?i=[P]:i.push(P),e++,Ze.errors=i,!1}}if(v)for(let $ of Object.keys(u)){let N=e;$e(u[$],{instancePath:C+"/roles/"+$.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:$,rootData:U})||(i=i===null?$e.errors:i.concat($e.errors),
e=i.length);var c=N===e;if(!c)break}}else return Ze.errors=[{}],!1;var t=h===e}else var t=!0}}}}}}}}else return Ze.errors=
[{}],!1;return Ze.errors=i,e===0}function wr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.kind;if(typeof t=="string")if(t==="postgres")Ze(r,{instancePath:C,
parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);else return wr.errors=
[{}],!1;else return wr.errors=[{}],!1}else return wr.errors=[{}],!1;return wr.errors=i,e===0}var Vr=_e,Ii={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","othe\
r"],description:"A kind of statement, by effect."},Wi={type:"object",description:"A CI job or service, by the claims of \
its token: every claim named here must be equal.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{
$ref:"words#/$defs/name",description:"The issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,"x-meaning":"the name of a claim"},additionalProperties:{type:["string",
"integer"],maxLength:512,minLength:1,description:"The value that the claim must have.","x-instead":"Write a text or a wh\
ole number; a claim with several values cannot be named."},"x-instead":"Name at least one claim beside the issuer, such \
as repository_id: 1234; the issuer alone would admit everybody it knows."},vi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,12\
7}$","u");function Qe(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20)return Qe.errors=[{}],!1;if(Object.keys(r).length<2)return Qe.
errors=[{}],!1;{let b;if((r.issuer===void 0||!s.call(r,"issuer"))&&(b="issuer"))return Qe.errors=[{}],!1;for(let p of Object.
keys(r)){let v=e;if(e===v)if(typeof p=="string"){if(o(p)>128){let c={};i===null?i=[c]:i.push(c),e++}else if(!vi.test(p)){
let c={};i===null?i=[c]:i.push(c),e++}}else{let c={};i===null?i=[c]:i.push(c),e++}var t=v===e;if(!t){let c={};return i===
null?i=[c]:i.push(c),e++,Qe.errors=i,!1}}if(t){let p=e;for(let v of Object.keys(r))if(v!=="issuer"){let c=r[v],g=e;if(typeof c!=
"string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Qe.errors=[{}],!1;if(e===g&&typeof c=="string"){if(o(
c)>512)return Qe.errors=[{}],!1;if(o(c)<1)return Qe.errors=[{}],!1}var m=g===e;if(!m)break}if(p===e&&r.issuer!==void 0&&
s.call(r,"issuer")){let v=r.issuer;if(e===e)if(typeof v=="string"){if(o(v)>63)return Qe.errors=[{}],!1;if(o(v)<1)return Qe.
errors=[{}],!1;if(!Ce.test(v))return Qe.errors=[{}],!1}else return Qe.errors=[{}],!1}}}}else return Qe.errors=[{}],!1;return Qe.
errors=i,e===0}function Ar(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0,t=e,m=!1,
b=null,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.user===void 0||!s.call(r,"user"))&&(g="user")){
let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.
push(l),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){
let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};
i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var c=p===
e;c&&(m=!0,b=0);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.group===void 0||!s.call(r,"gro\
up"))&&(g="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="group"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="s\
tring"){if(o(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[
g]:i.push(g),e++}var c=v===e;if(c&&m)m=!1,b=[b,1];else{c&&(m=!0,b=1);let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;
for(let n of Object.keys(r))if(n!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.
call(r,"workload")&&(Qe(r.workload,{instancePath:C+"/workload",parentData:r,parentDataProperty:"workload",rootData:U})||
(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=g===e;c&&m?(m=!1,
b=[b,2]):c&&(m=!0,b=2)}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Ar.errors=
i,!1}return Ar.errors=i,e===0}var pi=new RegExp("\\S","u"),Kr=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9\
]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$","u");function _e(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.to===void 0||!s.call(
r,"to"))&&(v="to")||(r.role===void 0||!s.call(r,"role"))&&(v="role")||(r.why===void 0||!s.call(r,"why"))&&(v="why")||(r.
until===void 0||!s.call(r,"until"))&&(v="until"))return _e.errors=[{}],!1;{let c=e;for(let g of Object.keys(r))if(!(g===
"to"||g==="role"||g==="why"||g==="from"||g==="until"||g==="only"||g==="sessions"))return _e.errors=[{}],!1;if(c===e){if(r.
to!==void 0&&s.call(r,"to")){let g=e;Ar(r.to,{instancePath:C+"/to",parentData:r,parentDataProperty:"to",rootData:U})||(i=
i===null?Ar.errors:i.concat(Ar.errors),e=i.length);var t=g===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){
let k=r.role,a=e;if(e===e)if(typeof k=="string"){if(o(k)>63)return _e.errors=[{}],!1;if(o(k)<1)return _e.errors=[{}],!1;
if(!Ce.test(k))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.why!==void 0&&
s.call(r,"why")){let a=r.why,l=e;if(e===l)if(typeof a=="string"){if(o(a)>500)return _e.errors=[{}],!1;if(o(a)<1)return _e.
errors=[{}],!1;if(!pi.test(a))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
from!==void 0&&s.call(r,"from")){let l=r.from,n=e;if(e===e)if(typeof l=="string"){if(o(l)>20)return _e.errors=[{}],!1;if(o(
l)<20)return _e.errors=[{}],!1;if(!Kr.test(l))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.until!==void 0&&s.call(r,"until")){let n=r.until,f=e;if(e===e)if(typeof n=="string"){if(o(n)>20)return _e.errors=
[{}],!1;if(o(n)<20)return _e.errors=[{}],!1;if(!Kr.test(n))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(r.only!==void 0&&s.call(r,"only")){let f=r.only,d=e;if(e===d)if(f&&typeof f=="object"&&!Array.isArray(
f)){if(Object.keys(f).length<1)return _e.errors=[{}],!1;{let h=e;for(let j of Object.keys(f))if(!(j==="tables"||j==="all\
ow"))return _e.errors=[{}],!1;if(h===e){if(f.tables!==void 0&&s.call(f,"tables")){let j=f.tables,$=e;if(e===$)if(Array.isArray(
j)){if(j.length>1e3)return _e.errors=[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var m=!0;let P=j.length;for(let A=0;A<
P;A++){let y=j[A],w=e;if(typeof y!="string")return _e.errors=[{}],!1;if(e===e)if(typeof y=="string"){if(o(y)>261)return _e.
errors=[{}],!1;if(o(y)<3)return _e.errors=[{}],!1;if(!Mr.test(y))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;
var m=w===e;if(!m)break}if(m){let A=j.length,y;if(A>1){let w={};for(;A--;){let _=j[A];if(typeof _=="string"){if(typeof w[_]==
"number")return y=w[_],_e.errors=[{}],!1;w[_]=A}}}}}}else return _e.errors=[{}],!1;var p=$===e}else var p=!0;if(p)if(f.allow!==
void 0&&s.call(f,"allow")){let j=f.allow,$=e;if(e===$)if(Array.isArray(j)){if(j.length>15)return _e.errors=[{}],!1;if(j.
length<1)return _e.errors=[{}],!1;{var b=!0;let P=j.length;for(let A=0;A<P;A++){let y=j[A],w=e;if(typeof y!="string")return _e.
errors=[{}],!1;if(typeof y!="string")return _e.errors=[{}],!1;if(!(y==="select"||y==="insert"||y==="update"||y==="delete"||
y==="merge"||y==="truncate"||y==="ddl"||y==="call"||y==="do"||y==="lock"||y==="notify"||y==="maintenance"||y==="set"||y===
"other"))return _e.errors=[{}],!1;var b=w===e;if(!b)break}if(b){let A=j.length,y;if(A>1){let w={};for(;A--;){let _=j[A];
if(typeof _=="string"){if(typeof w[_]=="number")return y=w[_],_e.errors=[{}],!1;w[_]=A}}}}}}else return _e.errors=[{}],!1;
var p=$===e}else var p=!0}}}else return _e.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.sessions!==void 0&&s.call(
r,"sessions")){let f=r.sessions,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return _e.errors=[{}],!1;if(e===
d&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return _e.errors=[{}],!1;if(f<1||isNaN(f))return _e.errors=[{}],!1}
var t=d===e}else var t=!0}}}}}}}}else return _e.errors=[{}],!1;return _e.errors=i,e===0}var Gr=we,zi={title:"MaskDocumen\
t",description:"masks/RESOURCE.yaml: what stays hidden, and from whom.",type:"object",additionalProperties:!1,required:[
"unlisted"],properties:{unlisted:{type:"string",enum:["show","hide"],description:"Columns that no line names. Required, \
so that somebody decided.","x-instead":"Decide about the columns that no line names: unlisted: hide, or unlisted: show."},
columns:{type:"object",maxProperties:1e4,propertyNames:{$ref:"words#/$defs/columnPattern"},additionalProperties:{$ref:"m\
ask#/$defs/maskValue"},description:"How each column is masked."},detect:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Ri={description:"One\
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
Write search: equality, or leave it out."}},description:"A hash keyed per session."}]},Jr=new RegExp('^(?:\\*|[a-z_][a-z0\
-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}"\
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function we(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(j="unlisted"))return we.errors=[{}],!1;{let $=e;for(let N of Object.keys(r))
if(!(N==="unlisted"||N==="columns"||N==="detect"||N==="clear"))return we.errors=[{}],!1;if($===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let N=r.unlisted,P=e;if(typeof N!="string")return we.errors=[{}],!1;if(!(N==="show"||N==="hide"))return we.
errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let P=r.columns,A=e;if(e===A)
if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(P).length>1e4)return we.errors=[{}],!1;for(let w of Object.keys(
P)){let _=e;if(e===e)if(typeof w=="string"){if(o(w)>392){let O={};i===null?i=[O]:i.push(O),e++}else if(o(w)<5){let O={};
i===null?i=[O]:i.push(O),e++}else if(!Jr.test(w)){let O={};i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?i=[O]:i.
push(O),e++}var m=_===e;if(!m){let O={};return i===null?i=[O]:i.push(O),e++,we.errors=i,!1}}if(m)for(let w of Object.keys(
P)){let _=P[w],O=e,L=e,x=!1,D=null,W=e;if(typeof _!="string"){let S={};i===null?i=[S]:i.push(S),e++}if(!(_==="null"||_===
"fixed"||_==="hash")){let S={};i===null?i=[S]:i.push(S),e++}var p=W===e;p&&(x=!0,D=0);let H=e;if(e===H)if(_&&typeof _=="\
object"&&!Array.isArray(_)){let S;if((_.null===void 0||!s.call(_,"null"))&&(S="null")){let E={};i===null?i=[E]:i.push(E),
e++}else{let E=e;for(let I of Object.keys(_))if(!(I==="null"||I==="nulls"||I==="write"||I==="search")){let z={};i===null?
i=[z]:i.push(z),e++;break}if(E===e){if(_.null!==void 0&&s.call(_,"null")){let I=_.null,z=e;if(typeof I!="boolean"){let F={};
i===null?i=[F]:i.push(F),e++}if(I!==!0){let F={};i===null?i=[F]:i.push(F),e++}var b=z===e}else var b=!0;if(b){if(_.nulls!==
void 0&&s.call(_,"nulls")){let z=_.nulls,T=e;if(typeof z!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(!(z==="show"||
z==="hide")){let q={};i===null?i=[q]:i.push(q),e++}var b=T===e}else var b=!0;if(b){if(_.write!==void 0&&s.call(_,"write")){
let T=_.write,F=e;if(typeof T!="string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(T!=="allow"){let Z={};i===null?i=[Z]:i.
push(Z),e++}var b=F===e}else var b=!0;if(b)if(_.search!==void 0&&s.call(_,"search")){let T=_.search,F=e;if(typeof T!="st\
ring"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(T!=="equality"){let Z={};i===null?i=[Z]:i.push(Z),e++}var b=F===e}else var b=!0}}}}}else{
let S={};i===null?i=[S]:i.push(S),e++}var p=H===e;if(p&&x)x=!1,D=[D,1];else{p&&(x=!0,D=1);let S=e;if(e===S)if(_&&typeof _==
"object"&&!Array.isArray(_)){let I;if((_.fixed===void 0||!s.call(_,"fixed"))&&(I="fixed")){let z={};i===null?i=[z]:i.push(
z),e++}else{let z=e;for(let T of Object.keys(_))if(!(T==="fixed"||T==="nulls"||T==="write"||T==="search")){let F={};i===
null?i=[F]:i.push(F),e++;break}if(z===e){if(_.fixed!==void 0&&s.call(_,"fixed")){let T=_.fixed,F=e;if(typeof T!="string"&&
!(typeof T=="number"&&isFinite(T))&&typeof T!="boolean"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(e===F&&typeof T=="stri\
ng"&&o(T)>1e3){let Z={};i===null?i=[Z]:i.push(Z),e++}var v=F===e}else var v=!0;if(v){if(_.nulls!==void 0&&s.call(_,"null\
s")){let F=_.nulls,q=e;if(typeof F!="string"){let M={};i===null?i=[M]:i.push(M),e++}if(!(F==="show"||F==="hide")){let M={};
i===null?i=[M]:i.push(M),e++}var v=q===e}else var v=!0;if(v){if(_.write!==void 0&&s.call(_,"write")){let q=_.write,Z=e;if(typeof q!=
"string"){let R={};i===null?i=[R]:i.push(R),e++}if(q!=="allow"){let R={};i===null?i=[R]:i.push(R),e++}var v=Z===e}else var v=!0;
if(v)if(_.search!==void 0&&s.call(_,"search")){let q=_.search,Z=e;if(typeof q!="string"){let R={};i===null?i=[R]:i.push(
R),e++}if(q!=="equality"){let R={};i===null?i=[R]:i.push(R),e++}var v=Z===e}else var v=!0}}}}}else{let I={};i===null?i=[
I]:i.push(I),e++}var p=S===e;if(p&&x)x=!1,D=[D,2];else{p&&(x=!0,D=2);let I=e;if(e===I)if(_&&typeof _=="object"&&!Array.isArray(
_)){let T;if((_.keep===void 0||!s.call(_,"keep"))&&(T="keep")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let q of Object.
keys(_))if(!(q==="keep"||q==="nulls"||q==="write"||q==="search")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(F===e){
if(_.keep!==void 0&&s.call(_,"keep")){let q=_.keep,Z=e;if(e===Z)if(q&&typeof q=="object"&&!Array.isArray(q))if(Object.keys(
q).length<1){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let G of Object.keys(q))if(!(G==="first"||G==="last")){
let J={};i===null?i=[J]:i.push(J),e++;break}if(R===e){if(q.first!==void 0&&s.call(q,"first")){let G=q.first,J=e;if(!(typeof G==
"number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let ie={};i===null?i=[ie]:i.push(ie),e++}if(e===J&&typeof G=="number"&&isFinite(
G)){if(G>64||isNaN(G)){let ie={};i===null?i=[ie]:i.push(ie),e++}else if(G<1||isNaN(G)){let ie={};i===null?i=[ie]:i.push(
ie),e++}}var c=J===e}else var c=!0;if(c)if(q.last!==void 0&&s.call(q,"last")){let G=q.last,J=e;if(!(typeof G=="number"&&
!(G%1)&&!isNaN(G)&&isFinite(G))){let ie={};i===null?i=[ie]:i.push(ie),e++}if(e===J&&typeof G=="number"&&isFinite(G)){if(G>
64||isNaN(G)){let ie={};i===null?i=[ie]:i.push(ie),e++}else if(G<1||isNaN(G)){let ie={};i===null?i=[ie]:i.push(ie),e++}}
var c=J===e}else var c=!0}}else{let R={};i===null?i=[R]:i.push(R),e++}var g=Z===e}else var g=!0;if(g){if(_.nulls!==void 0&&
s.call(_,"nulls")){let Z=_.nulls,M=e;if(typeof Z!="string"){let G={};i===null?i=[G]:i.push(G),e++}if(!(Z==="show"||Z==="\
hide")){let G={};i===null?i=[G]:i.push(G),e++}var g=M===e}else var g=!0;if(g){if(_.write!==void 0&&s.call(_,"write")){let M=_.
write,R=e;if(typeof M!="string"){let J={};i===null?i=[J]:i.push(J),e++}if(M!=="allow"){let J={};i===null?i=[J]:i.push(J),
e++}var g=R===e}else var g=!0;if(g)if(_.search!==void 0&&s.call(_,"search")){let M=_.search,R=e;if(typeof M!="string"){let J={};
i===null?i=[J]:i.push(J),e++}if(M!=="equality"){let J={};i===null?i=[J]:i.push(J),e++}var g=R===e}else var g=!0}}}}}else{
let T={};i===null?i=[T]:i.push(T),e++}var p=I===e;if(p&&x)x=!1,D=[D,3];else{p&&(x=!0,D=3);let T=e;if(e===T)if(_&&typeof _==
"object"&&!Array.isArray(_)){let q;if((_.email===void 0||!s.call(_,"email"))&&(q="email")){let Z={};i===null?i=[Z]:i.push(
Z),e++}else{let Z=e;for(let M of Object.keys(_))if(!(M==="email"||M==="nulls"||M==="write"||M==="search")){let R={};i===
null?i=[R]:i.push(R),e++;break}if(Z===e){if(_.email!==void 0&&s.call(_,"email")){let M=_.email,R=e;if(typeof M!="string"){
let J={};i===null?i=[J]:i.push(J),e++}if(M!=="domain"){let J={};i===null?i=[J]:i.push(J),e++}var k=R===e}else var k=!0;if(k){
if(_.nulls!==void 0&&s.call(_,"nulls")){let R=_.nulls,G=e;if(typeof R!="string"){let pe={};i===null?i=[pe]:i.push(pe),e++}
if(!(R==="show"||R==="hide")){let pe={};i===null?i=[pe]:i.push(pe),e++}var k=G===e}else var k=!0;if(k){if(_.write!==void 0&&
s.call(_,"write")){let G=_.write,J=e;if(typeof G!="string"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(G!=="allow"){let ie={};
i===null?i=[ie]:i.push(ie),e++}var k=J===e}else var k=!0;if(k)if(_.search!==void 0&&s.call(_,"search")){let G=_.search,J=e;
if(typeof G!="string"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(G!=="equality"){let ie={};i===null?i=[ie]:i.push(ie),
e++}var k=J===e}else var k=!0}}}}}else{let q={};i===null?i=[q]:i.push(q),e++}var p=T===e;if(p&&x)x=!1,D=[D,4];else{p&&(x=
!0,D=4);let q=e;if(e===q)if(_&&typeof _=="object"&&!Array.isArray(_)){let M;if((_.hash===void 0||!s.call(_,"hash"))&&(M=
"hash")){let R={};i===null?i=[R]:i.push(R),e++}else{let R=e;for(let G of Object.keys(_))if(!(G==="hash"||G==="nulls"||G===
"write"||G==="search")){let J={};i===null?i=[J]:i.push(J),e++;break}if(R===e){if(_.hash!==void 0&&s.call(_,"hash")){let G=_.
hash,J=e;if(typeof G!="boolean"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(G!==!0){let ie={};i===null?i=[ie]:i.push(ie),
e++}var a=J===e}else var a=!0;if(a){if(_.nulls!==void 0&&s.call(_,"nulls")){let J=_.nulls,pe=e;if(typeof J!="string"){let ge={};
i===null?i=[ge]:i.push(ge),e++}if(!(J==="show"||J==="hide")){let ge={};i===null?i=[ge]:i.push(ge),e++}var a=pe===e}else var a=!0;
if(a){if(_.write!==void 0&&s.call(_,"write")){let pe=_.write,ie=e;if(typeof pe!="string"){let ce={};i===null?i=[ce]:i.push(
ce),e++}if(pe!=="allow"){let ce={};i===null?i=[ce]:i.push(ce),e++}var a=ie===e}else var a=!0;if(a)if(_.search!==void 0&&
s.call(_,"search")){let pe=_.search,ie=e;if(typeof pe!="string"){let ce={};i===null?i=[ce]:i.push(ce),e++}if(pe!=="equal\
ity"){let ce={};i===null?i=[ce]:i.push(ce),e++}var a=ie===e}else var a=!0}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}
var p=q===e;p&&x?(x=!1,D=[D,5]):p&&(x=!0,D=5)}}}}if(x)e=L,i!==null&&(L?i.length=L:i=null);else{let S={};return i===null?
i=[S]:i.push(S),e++,we.errors=i,!1}var l=O===e;if(!l)break}}else return we.errors=[{}],!1;var t=A===e}else var t=!0;if(t){
if(r.detect!==void 0&&s.call(r,"detect")){let A=r.detect,y=e;if(e===y)if(Array.isArray(A)){if(A.length>5)return we.errors=
[{}],!1;if(A.length<1)return we.errors=[{}],!1;{var n=!0;let _=A.length;for(let O=0;O<_;O++){let L=A[O],x=e;if(typeof L!=
"string")return we.errors=[{}],!1;if(!(L==="credit-card"||L==="us-ssn"||L==="email"||L==="iban"||L==="token"))return we.
errors=[{}],!1;var n=x===e;if(!n)break}if(n){let O=A.length,L;if(O>1){let x={};for(;O--;){let D=A[O];if(typeof D=="strin\
g"){if(typeof x[D]=="number")return L=x[D],we.errors=[{}],!1;x[D]=O}}}}}}else return we.errors=[{}],!1;var t=y===e}else var t=!0;
if(t)if(r.clear!==void 0&&s.call(r,"clear")){let A=r.clear,y=e;if(e===y)if(Array.isArray(A)){if(A.length>1e3)return we.errors=
[{}],!1;if(A.length<1)return we.errors=[{}],!1;{var f=!0;let _=A.length;for(let O=0;O<_;O++){let L=A[O],x=e;if(e===x)if(L&&
typeof L=="object"&&!Array.isArray(L)){let W;if((L.columns===void 0||!s.call(L,"columns"))&&(W="columns")||(L.roles===void 0||
!s.call(L,"roles"))&&(W="roles"))return we.errors=[{}],!1;{let H=e;for(let S of Object.keys(L))if(!(S==="columns"||S==="\
roles"))return we.errors=[{}],!1;if(H===e){if(L.columns!==void 0&&s.call(L,"columns")){let S=L.columns,E=e;if(e===E)if(Array.
isArray(S)){if(S.length>1e3)return we.errors=[{}],!1;if(S.length<1)return we.errors=[{}],!1;{var d=!0;let z=S.length;for(let T=0;T<
z;T++){let F=S[T],q=e;if(typeof F!="string")return we.errors=[{}],!1;if(e===e)if(typeof F=="string"){if(o(F)>392)return we.
errors=[{}],!1;if(o(F)<5)return we.errors=[{}],!1;if(!Jr.test(F))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var d=q===e;if(!d)break}if(d){let T=S.length,F;if(T>1){let q={};for(;T--;){let Z=S[T];if(typeof Z=="string"){if(typeof q[Z]==
"number")return F=q[Z],we.errors=[{}],!1;q[Z]=T}}}}}}else return we.errors=[{}],!1;var h=E===e}else var h=!0;if(h)if(L.roles!==
void 0&&s.call(L,"roles")){let S=L.roles,E=e;if(e===E)if(Array.isArray(S)){if(S.length>100)return we.errors=[{}],!1;if(S.
length<1)return we.errors=[{}],!1;{var u=!0;let z=S.length;for(let T=0;T<z;T++){let F=S[T],q=e;if(typeof F!="string")return we.
errors=[{}],!1;if(e===e)if(typeof F=="string"){if(o(F)>63)return we.errors=[{}],!1;if(o(F)<1)return we.errors=[{}],!1;if(!Ce.
test(F))return we.errors=[{}],!1}else return we.errors=[{}],!1;var u=q===e;if(!u)break}if(u){let T=S.length,F;if(T>1){let q={};
for(;T--;){let Z=S[T];if(typeof Z=="string"){if(typeof q[Z]=="number")return F=q[Z],we.errors=[{}],!1;q[Z]=T}}}}}}else return we.
errors=[{}],!1;var h=E===e}else var h=!0}}}else return we.errors=[{}],!1;var f=x===e;if(!f)break}}}else return we.errors=
[{}],!1;var t=y===e}else var t=!0}}}}}else return we.errors=[{}],!1;return we.errors=i,e===0}var Qr=De,Ci={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","othe\
r","create","alter","drop","grant-rights","alter-system","alter-role","copy","copy-file","copy-program","explain-analyze",
"prepare","cursor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."};function De(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1)return De.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="de\
ny"||a==="hold"||a==="limit"))return De.errors=[{}],!1;if(k===e){if(r.deny!==void 0&&s.call(r,"deny")){let a=r.deny,l=e;
if(e===l)if(Array.isArray(a)){if(a.length>100)return De.errors=[{}],!1;if(a.length<1)return De.errors=[{}],!1;{var t=!0;
let f=a.length;for(let d=0;d<f;d++){let u=a[d],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){let $;if((u.statements===
void 0||!s.call(u,"statements"))&&($="statements"))return De.errors=[{}],!1;{let N=e;for(let P of Object.keys(u))if(P!==
"statements")return De.errors=[{}],!1;if(N===e&&u.statements!==void 0&&s.call(u,"statements")){let P=u.statements;if(e===
e)if(Array.isArray(P)){if(P.length>28)return De.errors=[{}],!1;if(P.length<1)return De.errors=[{}],!1;{var m=!0;let A=P.
length;for(let y=0;y<A;y++){let w=P[y],_=e;if(typeof w!="string")return De.errors=[{}],!1;if(typeof w!="string")return De.
errors=[{}],!1;if(!(w==="select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w===
"call"||w==="do"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"||w==="create"||w==="alter"||w==="d\
rop"||w==="grant-rights"||w==="alter-system"||w==="alter-role"||w==="copy"||w==="copy-file"||w==="copy-program"||w==="ex\
plain-analyze"||w==="prepare"||w==="cursor"||w==="two-phase"||w==="without-condition"))return De.errors=[{}],!1;var m=_===
e;if(!m)break}if(m){let y=P.length,w;if(y>1){let _={};for(;y--;){let O=P[y];if(typeof O=="string"){if(typeof _[O]=="numb\
er")return w=_[O],De.errors=[{}],!1;_[O]=y}}}}}}else return De.errors=[{}],!1}}}else return De.errors=[{}],!1;var t=h===
e;if(!t)break}}}else return De.errors=[{}],!1;var b=l===e}else var b=!0;if(b){if(r.hold!==void 0&&s.call(r,"hold")){let l=r.
hold,n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)return De.errors=[{}],!1;{
var p=!0;let d=l.length;for(let u=0;u<d;u++){let h=l[u],j=e,$=e,N=!1,P=null,A=e;if(e===A)if(h&&typeof h=="object"&&!Array.
isArray(h)){let _;if((h.statements===void 0||!s.call(h,"statements"))&&(_="statements")){let O={};i===null?i=[O]:i.push(
O),e++}else{let O=e;for(let L of Object.keys(h))if(L!=="statements"){let x={};i===null?i=[x]:i.push(x),e++;break}if(O===
e&&h.statements!==void 0&&s.call(h,"statements")){let L=h.statements;if(e===e)if(Array.isArray(L))if(L.length>28){let x={};
i===null?i=[x]:i.push(x),e++}else if(L.length<1){let x={};i===null?i=[x]:i.push(x),e++}else{var v=!0;let x=L.length;for(let D=0;D<
x;D++){let W=L[D],H=e;if(typeof W!="string"){let E={};i===null?i=[E]:i.push(E),e++}if(typeof W!="string"){let E={};i===null?
i=[E]:i.push(E),e++}if(!(W==="select"||W==="insert"||W==="update"||W==="delete"||W==="merge"||W==="truncate"||W==="ddl"||
W==="call"||W==="do"||W==="lock"||W==="notify"||W==="maintenance"||W==="set"||W==="other"||W==="create"||W==="alter"||W===
"drop"||W==="grant-rights"||W==="alter-system"||W==="alter-role"||W==="copy"||W==="copy-file"||W==="copy-program"||W==="\
explain-analyze"||W==="prepare"||W==="cursor"||W==="two-phase"||W==="without-condition")){let E={};i===null?i=[E]:i.push(
E),e++}var v=H===e;if(!v)break}if(v){let D=L.length,W;if(D>1){let H={};for(;D--;){let S=L[D];if(typeof S=="string"){if(typeof H[S]==
"number"){W=H[S];let E={};i===null?i=[E]:i.push(E),e++;break}H[S]=D}}}}}else{let x={};i===null?i=[x]:i.push(x),e++}}}}else{
let _={};i===null?i=[_]:i.push(_),e++}var c=A===e;c&&(N=!0,P=0);let y=e;if(e===y)if(h&&typeof h=="object"&&!Array.isArray(
h)){let _;if((h.rows===void 0||!s.call(h,"rows"))&&(_="rows")){let O={};i===null?i=[O]:i.push(O),e++}else{let O=e;for(let L of Object.
keys(h))if(L!=="rows"){let x={};i===null?i=[x]:i.push(x),e++;break}if(O===e&&h.rows!==void 0&&s.call(h,"rows")){let L=h.
rows;if(e===e)if(L&&typeof L=="object"&&!Array.isArray(L)){let x;if((L.over===void 0||!s.call(L,"over"))&&(x="over")){let D={};
i===null?i=[D]:i.push(D),e++}else{let D=e;for(let W of Object.keys(L))if(W!=="over"){let H={};i===null?i=[H]:i.push(H),e++;
break}if(D===e&&L.over!==void 0&&s.call(L,"over")){let W=L.over,H=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(
W))){let S={};i===null?i=[S]:i.push(S),e++}if(e===H&&typeof W=="number"&&isFinite(W)){if(W>1e9||isNaN(W)){let S={};i===null?
i=[S]:i.push(S),e++}else if(W<1||isNaN(W)){let S={};i===null?i=[S]:i.push(S),e++}}}}}else{let x={};i===null?i=[x]:i.push(
x),e++}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var c=y===e;if(c&&N?(N=!1,P=[P,1]):c&&(N=!0,P=1),N)e=$,i!==null&&($?
i.length=$:i=null);else{let _={};return i===null?i=[_]:i.push(_),e++,De.errors=i,!1}var p=j===e;if(!p)break}}}else return De.
errors=[{}],!1;var b=n===e}else var b=!0;if(b)if(r.limit!==void 0&&s.call(r,"limit")){let l=r.limit,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let d=e;for(let u of Object.keys(l))if(!(u===
"rows"||u==="statement"))return De.errors=[{}],!1;if(d===e){if(l.rows!==void 0&&s.call(l,"rows")){let u=l.rows,h=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return De.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(u)){if(u>1e9||
isNaN(u))return De.errors=[{}],!1;if(u<1||isNaN(u))return De.errors=[{}],!1}var g=h===e}else var g=!0;if(g)if(l.statement!==
void 0&&s.call(l,"statement")){let u=l.statement,h=e;if(e===e)if(typeof u=="string"){if(o(u)>7)return De.errors=[{}],!1;
if(o(u)<2)return De.errors=[{}],!1;if(!dr.test(u))return De.errors=[{}],!1}else return De.errors=[{}],!1;var g=h===e}else
var g=!0}}}else return De.errors=[{}],!1;var b=n===e}else var b=!0}}}}else return De.errors=[{}],!1;return De.errors=i,e===
0}var Yr=Me;function jr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0,t=e,m=!1,
b=null,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.user===void 0||!s.call(r,"user"))&&(g="user")){
let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.
push(l),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){
let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};
i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[g]:i.push(g),e++}var c=p===
e;c&&(m=!0,b=0);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.group===void 0||!s.call(r,"gro\
up"))&&(g="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="group"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="s\
tring"){if(o(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[
g]:i.push(g),e++}var c=v===e;if(c&&m)m=!1,b=[b,1];else{c&&(m=!0,b=1);let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;
for(let n of Object.keys(r))if(n!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.
call(r,"workload")&&(Qe(r.workload,{instancePath:C+"/workload",parentData:r,parentDataProperty:"workload",rootData:U})||
(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=g===e;c&&m?(m=!1,
b=[b,2]):c&&(m=!0,b=2)}if(m)e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,jr.errors=
i,!1}return jr.errors=i,e===0}var ci=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)$","u");function Me(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if((r.to===void 0||!s.call(r,"to"))&&(m="to")||(r.resource===void 0||!s.call(r,"resource"))&&(m="resource")||(r.role===
void 0||!s.call(r,"role"))&&(m="role")||(r.longest===void 0||!s.call(r,"longest"))&&(m="longest")||(r.why===void 0||!s.call(
r,"why"))&&(m="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(m="atMost"))return Me.errors=[{}],!1;{let b=e;for(let p of Object.
keys(r))if(!(p==="to"||p==="resource"||p==="role"||p==="longest"||p==="why"||p==="atMost"))return Me.errors=[{}],!1;if(b===
e){if(r.to!==void 0&&s.call(r,"to")){let p=e;jr(r.to,{instancePath:C+"/to",parentData:r,parentDataProperty:"to",rootData:U})||
(i=i===null?jr.errors:i.concat(jr.errors),e=i.length);var t=p===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"\
resource")){let v=r.resource,c=e;if(e===e)if(typeof v=="string"){if(o(v)>63)return Me.errors=[{}],!1;if(o(v)<1)return Me.
errors=[{}],!1;if(!Ce.test(v))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.
role!==void 0&&s.call(r,"role")){let c=r.role,g=e;if(e===e)if(typeof c=="string"){if(o(c)>63)return Me.errors=[{}],!1;if(o(
c)<1)return Me.errors=[{}],!1;if(!Ce.test(c))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.longest!==void 0&&s.call(r,"longest")){let g=r.longest,k=e;if(e===e)if(typeof g=="string"){if(o(g)>7)return Me.
errors=[{}],!1;if(o(g)<2)return Me.errors=[{}],!1;if(!dr.test(g))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let k=r.why,a=e;if(e===a)if(typeof k=="string"){if(o(
k)>200)return Me.errors=[{}],!1;if(o(k)<1)return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let k=r.atMost,a=e;if(e===a)if(typeof k=="string"){if(o(k)>17)return Me.errors=
[{}],!1;if(o(k)<7)return Me.errors=[{}],!1;if(!ci.test(k))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===
e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var Xr=B,Zi={title:"ProxyDocument",description:"\
proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repository.",type:"object",additionalProperties:!1,
required:["bundle","listen","records","tokens"],properties:{bundle:{type:"object",additionalProperties:!1,required:["fro\
m","keys","repository","scope","minSequence","epoch","every"],properties:{from:{type:"string",minLength:1,maxLength:2048,
pattern:"^[^\\u0000-\\u001f\\u007f]+$","x-meaning":"a folder, or an http, https or s3 address",description:"Where bundle\
s are published: a folder, or an http, https or s3 address."},keys:{type:"array",minItems:1,maxItems:10,description:"The\
 keys that may sign bundles.",items:{type:"object",additionalProperties:!1,required:["kid","jwk"],properties:{kid:{$ref:"\
words#/$defs/keyId",description:"The key's id."},jwk:{$ref:"words#/$defs/publicJwk"},notAfter:{$ref:"words#/$defs/calend\
arDay",description:"The last day on which the key is believed."}}}},repository:{type:["integer","string"],minimum:1,maximum:9007199254740991,
minLength:1,maxLength:200,description:"The id of the access repository whose bundles are believed."},scope:{$ref:"words#\
/$defs/name",description:"The scope of bundles this proxy enforces."},minSequence:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Bundles below this sequence are never believed."},epoch:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Raised only to accept a rewritten history."},first:{$ref:"words#/$defs/digest",description:"Digest of the f\
irst bundle. Absent: taken on first use, with a warning."},every:{$ref:"words#/$defs/duration",description:"How often to\
 look for a newer bundle."}},description:"Which bundles are believed."},listen:{type:"object",additionalProperties:!1,required:[
"postgres"],properties:{postgres:{description:"Where PostgreSQL clients connect.","x-instead":"Write { address: HOST:POR\
T, tls: { certificate: PATH, key: PATH } }; to listen without TLS on this machine only, plaintext: loopback-only in plac\
e of tls.",oneOf:[{type:"object",additionalProperties:!1,required:["address","tls"],properties:{address:{$ref:"words#/$d\
efs/listenAddress",description:"Where to listen."},tls:{type:"object",additionalProperties:!1,required:["certificate","k\
ey"],properties:{certificate:{$ref:"words#/$defs/path",description:"The certificate chain, PEM."},key:{$ref:"words#/$def\
s/path",description:"Its private key, PEM."}},description:"The certificate that clients see."}}},{type:"object",additionalProperties:!1,
required:["address","plaintext"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; mu\
st be loopback."},plaintext:{type:"string",const:"loopback-only",description:"No TLS; the address must be loopback.","x-\
instead":"Write plaintext: loopback-only, and listen on 127.0.0.1 or [::1]."}}}]},control:{type:"object",additionalProperties:!1,
required:["address"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen; loopback, unle\
ss exposed says otherwise."},exposed:{type:"string",const:"unauthenticated",description:"Lets the control port be reache\
d from other machines, by whoever can.","x-instead":"Write exposed: unauthenticated, or listen on 127.0.0.1 or [::1]."}},
description:"The control port: health, status, metrics."}},description:"Where the proxy listens."},records:{type:"object",
additionalProperties:!1,required:["folder","key"],properties:{folder:{$ref:"words#/$defs/path",description:"The folder t\
hat records are kept in."},key:{$ref:"words#/$defs/keyFile",description:"The key that signs records."}},description:"Rec\
ords of sessions."},tokens:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"words#/$defs/k\
eyFile",description:"The key that signs Writ's own tokens."}},description:"Writ's own tokens."},drain:{$ref:"words#/$def\
s/duration",description:"How long sessions under way may take to end when the proxy is told to stop. Absent: 30s."},workers:{
type:"integer",minimum:1,maximum:64,description:"Processes that share the port on this machine. Absent: 1.","x-instead":"\
Write a whole number from 1 to 64, no more than the machine has cores."},sessions:{type:"object",additionalProperties:!1,
properties:{idle:{$ref:"words#/$defs/duration",description:"Ends sessions that do nothing for so long, outside a transac\
tion. Absent: never."},idleInTransaction:{$ref:"words#/$defs/duration",description:"Ends sessions that do nothing for so\
 long in a transaction. Absent: never."},unread:{$ref:"words#/$defs/duration",description:"Ends sessions whose client ta\
kes nothing for so long while rows wait for it. Absent: 1h."}},description:"How long sessions may rest."},state:{$ref:"w\
ords#/$defs/path",description:"The folder for the watermark and the last good bundle. Absent: beside the records."}},$id:"\
proxy"},di=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),mr=new RegExp("^sha256:[0-9a-f]{64}\
$","u"),Er=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{\
0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u");function te(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v=r.kty;
if(typeof v=="string")if(v==="OKP"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(
r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return te.errors=[{}],!1;{let g=e;for(let k of Object.keys(r))if(!s.call(
Or.oneOf[0].properties,k))return te.errors=[{}],!1;if(g===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!=
"string")return te.errors=[{}],!1;if(k!=="OKP")return te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&
s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return te.errors=[{}],!1;if(a!=="Ed25519")return te.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)
return te.errors=[{}],!1;if(o(l)<43)return te.errors=[{}],!1;if(!ar.test(l))return te.errors=[{}],!1}else return te.errors=
[{}],!1;var t=n===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="strin\
g"){if(o(n)>128)return te.errors=[{}],!1;if(o(n)<1)return te.errors=[{}],!1;if(!Ve.test(n))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let f=r.alg,d=e;if(e===d)if(typeof f==
"string"){if(o(f)>16)return te.errors=[{}],!1;if(o(f)<1)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=d===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let d=r.use,u=e;if(typeof d!="string")return te.errors=[{}],!1;
if(d!=="sig")return te.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let u=r.
key_ops,h=e;if(e===h)if(Array.isArray(u)){if(u.length>1)return te.errors=[{}],!1;if(u.length<1)return te.errors=[{}],!1;
{var m=!0;let $=u.length;for(let N=0;N<$;N++){let P=u[N],A=e;if(typeof P!="string")return te.errors=[{}],!1;if(P!=="veri\
fy")return te.errors=[{}],!1;var m=A===e;if(!m)break}if(m){let N=u.length,P;if(N>1){let A={};for(;N--;){let y=u[N];if(typeof y==
"string"){if(typeof A[y]=="number")return P=A[y],te.errors=[{}],!1;A[y]=N}}}}}}else return te.errors=[{}],!1;var t=h===e}else
var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ext")){let h=e;if(typeof r.ext!="boolean")return te.errors=[{}],!1;var t=h===
e}else var t=!0;if(t)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let h=r.writ_use,j=e;if(typeof h!="string")return te.
errors=[{}],!1;if(!(h==="bundle"||h==="token"||h==="record"))return te.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else
return te.errors=[{}],!1}else if(v==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||
!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.
y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return te.errors=[{}],
!1;{let g=e;for(let k of Object.keys(r))if(!s.call(Or.oneOf[1].properties,k))return te.errors=[{}],!1;if(g===e){if(r.kty!==
void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!="string")return te.errors=[{}],!1;if(k!=="EC")return te.errors=[{}],
!1;var b=a===e}else var b=!0;if(b){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return te.errors=
[{}],!1;if(a!=="P-256")return te.errors=[{}],!1;var b=l===e}else var b=!0;if(b){if(r.x!==void 0&&s.call(r,"x")){let l=r.
x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return te.errors=[{}],!1;if(o(l)<43)return te.errors=[{}],!1;if(!ar.test(
l))return te.errors=[{}],!1}else return te.errors=[{}],!1;var b=n===e}else var b=!0;if(b){if(r.y!==void 0&&s.call(r,"y")){
let n=r.y,f=e;if(e===f)if(typeof n=="string"){if(o(n)>43)return te.errors=[{}],!1;if(o(n)<43)return te.errors=[{}],!1;if(!ar.
test(n))return te.errors=[{}],!1}else return te.errors=[{}],!1;var b=f===e}else var b=!0;if(b){if(r.kid!==void 0&&s.call(
r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return te.errors=[{}],!1;if(o(f)<1)return te.errors=
[{}],!1;if(!Ve.test(f))return te.errors=[{}],!1}else return te.errors=[{}],!1;var b=d===e}else var b=!0;if(b){if(r.alg!==
void 0&&s.call(r,"alg")){let d=r.alg,u=e;if(e===u)if(typeof d=="string"){if(o(d)>16)return te.errors=[{}],!1;if(o(d)<1)return te.
errors=[{}],!1}else return te.errors=[{}],!1;var b=u===e}else var b=!0;if(b){if(r.use!==void 0&&s.call(r,"use")){let u=r.
use,h=e;if(typeof u!="string")return te.errors=[{}],!1;if(u!=="sig")return te.errors=[{}],!1;var b=h===e}else var b=!0;if(b){
if(r.key_ops!==void 0&&s.call(r,"key_ops")){let h=r.key_ops,j=e;if(e===j)if(Array.isArray(h)){if(h.length>1)return te.errors=
[{}],!1;if(h.length<1)return te.errors=[{}],!1;{var p=!0;let N=h.length;for(let P=0;P<N;P++){let A=h[P],y=e;if(typeof A!=
"string")return te.errors=[{}],!1;if(A!=="verify")return te.errors=[{}],!1;var p=y===e;if(!p)break}if(p){let P=h.length,
A;if(P>1){let y={};for(;P--;){let w=h[P];if(typeof w=="string"){if(typeof y[w]=="number")return A=y[w],te.errors=[{}],!1;
y[w]=P}}}}}}else return te.errors=[{}],!1;var b=j===e}else var b=!0;if(b){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.
ext!="boolean")return te.errors=[{}],!1;var b=j===e}else var b=!0;if(b)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.
writ_use,$=e;if(typeof j!="string")return te.errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return te.errors=
[{}],!1;var b=$===e}else var b=!0}}}}}}}}}}}else return te.errors=[{}],!1}else return te.errors=[{}],!1;else return te.errors=
[{}],!1}else return te.errors=[{}],!1;return te.errors=i,e===0}function lr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(
r,"file"))&&(t="file"))return lr.errors=[{}],!1;{let m=e;for(let b of Object.keys(r))if(b!=="file")return lr.errors=[{}],
!1;if(m===e&&r.file!==void 0&&s.call(r,"file")){let b=r.file;if(e===e)if(typeof b=="string"){if(o(b)>1024)return lr.errors=
[{}],!1;if(o(b)<1)return lr.errors=[{}],!1;if(!ur.test(b))return lr.errors=[{}],!1}else return lr.errors=[{}],!1}}}else return lr.
errors=[{}],!1;return lr.errors=i,e===0}function B(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.bundle===void 0||!s.call(r,"bundle"))&&
(d="bundle")||(r.listen===void 0||!s.call(r,"listen"))&&(d="listen")||(r.records===void 0||!s.call(r,"records"))&&(d="re\
cords")||(r.tokens===void 0||!s.call(r,"tokens"))&&(d="tokens"))return B.errors=[{}],!1;{let u=e;for(let h of Object.keys(
r))if(!(h==="bundle"||h==="listen"||h==="records"||h==="tokens"||h==="drain"||h==="workers"||h==="sessions"||h==="state"))
return B.errors=[{}],!1;if(u===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let h=r.bundle,j=e;if(e===j)if(h&&typeof h==
"object"&&!Array.isArray(h)){let N;if((h.from===void 0||!s.call(h,"from"))&&(N="from")||(h.keys===void 0||!s.call(h,"key\
s"))&&(N="keys")||(h.repository===void 0||!s.call(h,"repository"))&&(N="repository")||(h.scope===void 0||!s.call(h,"scop\
e"))&&(N="scope")||(h.minSequence===void 0||!s.call(h,"minSequence"))&&(N="minSequence")||(h.epoch===void 0||!s.call(h,"\
epoch"))&&(N="epoch")||(h.every===void 0||!s.call(h,"every"))&&(N="every"))return B.errors=[{}],!1;{let P=e;for(let A of Object.
keys(h))if(!(A==="from"||A==="keys"||A==="repository"||A==="scope"||A==="minSequence"||A==="epoch"||A==="first"||A==="ev\
ery"))return B.errors=[{}],!1;if(P===e){if(h.from!==void 0&&s.call(h,"from")){let A=h.from,y=e;if(e===y)if(typeof A=="st\
ring"){if(o(A)>2048)return B.errors=[{}],!1;if(o(A)<1)return B.errors=[{}],!1;if(!ur.test(A))return B.errors=[{}],!1}else
return B.errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(h.keys!==void 0&&s.call(h,"keys")){let y=h.keys,w=e;if(e===w)
if(Array.isArray(y)){if(y.length>10)return B.errors=[{}],!1;if(y.length<1)return B.errors=[{}],!1;{var m=!0;let O=y.length;
for(let L=0;L<O;L++){let x=y[L],D=e;if(e===D)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.kid===void 0||!s.call(
x,"kid"))&&(H="kid")||(x.jwk===void 0||!s.call(x,"jwk"))&&(H="jwk"))return B.errors=[{}],!1;{let S=e;for(let E of Object.
keys(x))if(!(E==="kid"||E==="jwk"||E==="notAfter"))return B.errors=[{}],!1;if(S===e){if(x.kid!==void 0&&s.call(x,"kid")){
let E=x.kid,I=e;if(e===e)if(typeof E=="string"){if(o(E)>128)return B.errors=[{}],!1;if(o(E)<1)return B.errors=[{}],!1;if(!Ve.
test(E))return B.errors=[{}],!1}else return B.errors=[{}],!1;var b=I===e}else var b=!0;if(b){if(x.jwk!==void 0&&s.call(x,
"jwk")){let I=e;te(x.jwk,{instancePath:C+"/bundle/keys/"+L+"/jwk",parentData:x,parentDataProperty:"jwk",rootData:U})||(i=
i===null?te.errors:i.concat(te.errors),e=i.length);var b=I===e}else var b=!0;if(b)if(x.notAfter!==void 0&&s.call(x,"notA\
fter")){let I=x.notAfter,z=e;if(e===e)if(typeof I=="string"){if(o(I)>10)return B.errors=[{}],!1;if(o(I)<10)return B.errors=
[{}],!1;if(!di.test(I))return B.errors=[{}],!1}else return B.errors=[{}],!1;var b=z===e}else var b=!0}}}}else return B.errors=
[{}],!1;var m=D===e;if(!m)break}}}else return B.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(h.repository!==void 0&&
s.call(h,"repository")){let w=h.repository,_=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))&&typeof w!="stri\
ng")return B.errors=[{}],!1;if(e===_){if(typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return B.errors=
[{}],!1;if(w<1||isNaN(w))return B.errors=[{}],!1}if(e===_&&typeof w=="string"){if(o(w)>200)return B.errors=[{}],!1;if(o(
w)<1)return B.errors=[{}],!1}}var t=_===e}else var t=!0;if(t){if(h.scope!==void 0&&s.call(h,"scope")){let _=h.scope,O=e;
if(e===e)if(typeof _=="string"){if(o(_)>63)return B.errors=[{}],!1;if(o(_)<1)return B.errors=[{}],!1;if(!Ce.test(_))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(h.minSequence!==void 0&&s.call(h,"minSequ\
ence")){let O=h.minSequence,L=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return B.errors=[{}],!1;if(e===
L&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||isNaN(O))return B.errors=[{}],!1;if(O<0||isNaN(O))return B.errors=
[{}],!1}var t=L===e}else var t=!0;if(t){if(h.epoch!==void 0&&s.call(h,"epoch")){let L=h.epoch,x=e;if(!(typeof L=="number"&&
!(L%1)&&!isNaN(L)&&isFinite(L)))return B.errors=[{}],!1;if(e===x&&typeof L=="number"&&isFinite(L)){if(L>9007199254740991||
isNaN(L))return B.errors=[{}],!1;if(L<1||isNaN(L))return B.errors=[{}],!1}var t=x===e}else var t=!0;if(t){if(h.first!==void 0&&
s.call(h,"first")){let x=h.first,D=e;if(e===e)if(typeof x=="string"){if(o(x)>71)return B.errors=[{}],!1;if(o(x)<71)return B.
errors=[{}],!1;if(!mr.test(x))return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=D===e}else var t=!0;if(t)if(h.every!==
void 0&&s.call(h,"every")){let x=h.every,D=e;if(e===e)if(typeof x=="string"){if(o(x)>7)return B.errors=[{}],!1;if(o(x)<2)
return B.errors=[{}],!1;if(!dr.test(x))return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=D===e}else var t=!0}}}}}}}}}else
return B.errors=[{}],!1;var p=j===e}else var p=!0;if(p){if(r.listen!==void 0&&s.call(r,"listen")){let j=r.listen,$=e;if(e===
$)if(j&&typeof j=="object"&&!Array.isArray(j)){let P;if((j.postgres===void 0||!s.call(j,"postgres"))&&(P="postgres"))return B.
errors=[{}],!1;{let A=e;for(let y of Object.keys(j))if(!(y==="postgres"||y==="control"))return B.errors=[{}],!1;if(A===e){
if(j.postgres!==void 0&&s.call(j,"postgres")){let y=j.postgres,w=e,_=e,O=!1,L=null,x=e;if(e===x)if(y&&typeof y=="object"&&
!Array.isArray(y)){let H;if((y.address===void 0||!s.call(y,"address"))&&(H="address")||(y.tls===void 0||!s.call(y,"tls"))&&
(H="tls")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let E of Object.keys(y))if(!(E==="address"||E==="tls")){
let I={};i===null?i=[I]:i.push(I),e++;break}if(S===e){if(y.address!==void 0&&s.call(y,"address")){let E=y.address,I=e;if(e===
e)if(typeof E=="string"){if(o(E)>259){let T={};i===null?i=[T]:i.push(T),e++}else if(o(E)<3){let T={};i===null?i=[T]:i.push(
T),e++}else if(!Er.test(E)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var c=I===
e}else var c=!0;if(c)if(y.tls!==void 0&&s.call(y,"tls")){let E=y.tls,I=e;if(e===I)if(E&&typeof E=="object"&&!Array.isArray(
E)){let T;if((E.certificate===void 0||!s.call(E,"certificate"))&&(T="certificate")||(E.key===void 0||!s.call(E,"key"))&&
(T="key")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;for(let q of Object.keys(E))if(!(q==="certificate"||q==="k\
ey")){let Z={};i===null?i=[Z]:i.push(Z),e++;break}if(F===e){if(E.certificate!==void 0&&s.call(E,"certificate")){let q=E.
certificate,Z=e;if(e===e)if(typeof q=="string"){if(o(q)>1024){let R={};i===null?i=[R]:i.push(R),e++}else if(o(q)<1){let R={};
i===null?i=[R]:i.push(R),e++}else if(!ur.test(q)){let R={};i===null?i=[R]:i.push(R),e++}}else{let R={};i===null?i=[R]:i.
push(R),e++}var v=Z===e}else var v=!0;if(v)if(E.key!==void 0&&s.call(E,"key")){let q=E.key,Z=e;if(e===e)if(typeof q=="st\
ring"){if(o(q)>1024){let R={};i===null?i=[R]:i.push(R),e++}else if(o(q)<1){let R={};i===null?i=[R]:i.push(R),e++}else if(!ur.
test(q)){let R={};i===null?i=[R]:i.push(R),e++}}else{let R={};i===null?i=[R]:i.push(R),e++}var v=Z===e}else var v=!0}}}else{
let T={};i===null?i=[T]:i.push(T),e++}var c=I===e}else var c=!0}}}else{let H={};i===null?i=[H]:i.push(H),e++}var k=x===e;
k&&(O=!0,L=0);let D=e;if(e===D)if(y&&typeof y=="object"&&!Array.isArray(y)){let H;if((y.address===void 0||!s.call(y,"add\
ress"))&&(H="address")||(y.plaintext===void 0||!s.call(y,"plaintext"))&&(H="plaintext")){let S={};i===null?i=[S]:i.push(
S),e++}else{let S=e;for(let E of Object.keys(y))if(!(E==="address"||E==="plaintext")){let I={};i===null?i=[I]:i.push(I),
e++;break}if(S===e){if(y.address!==void 0&&s.call(y,"address")){let E=y.address,I=e;if(e===e)if(typeof E=="string"){if(o(
E)>259){let T={};i===null?i=[T]:i.push(T),e++}else if(o(E)<3){let T={};i===null?i=[T]:i.push(T),e++}else if(!Er.test(E)){
let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var g=I===e}else var g=!0;if(g)if(y.plaintext!==
void 0&&s.call(y,"plaintext")){let E=y.plaintext,I=e;if(typeof E!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(E!==
"loopback-only"){let T={};i===null?i=[T]:i.push(T),e++}var g=I===e}else var g=!0}}}else{let H={};i===null?i=[H]:i.push(H),
e++}var k=D===e;if(k&&O?(O=!1,L=[L,1]):k&&(O=!0,L=1),O)e=_,i!==null&&(_?i.length=_:i=null);else{let H={};return i===null?
i=[H]:i.push(H),e++,B.errors=i,!1}var l=w===e}else var l=!0;if(l)if(j.control!==void 0&&s.call(j,"control")){let y=j.control,
w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let O;if((y.address===void 0||!s.call(y,"address"))&&(O="addre\
ss"))return B.errors=[{}],!1;{let L=e;for(let x of Object.keys(y))if(!(x==="address"||x==="exposed"))return B.errors=[{}],
!1;if(L===e){if(y.address!==void 0&&s.call(y,"address")){let x=y.address,D=e;if(e===e)if(typeof x=="string"){if(o(x)>259)
return B.errors=[{}],!1;if(o(x)<3)return B.errors=[{}],!1;if(!Er.test(x))return B.errors=[{}],!1}else return B.errors=[{}],
!1;var a=D===e}else var a=!0;if(a)if(y.exposed!==void 0&&s.call(y,"exposed")){let x=y.exposed,D=e;if(typeof x!="string")
return B.errors=[{}],!1;if(x!=="unauthenticated")return B.errors=[{}],!1;var a=D===e}else var a=!0}}}else return B.errors=
[{}],!1;var l=w===e}else var l=!0}}}else return B.errors=[{}],!1;var p=$===e}else var p=!0;if(p){if(r.records!==void 0&&
s.call(r,"records")){let $=r.records,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let A;if(($.folder===void 0||
!s.call($,"folder"))&&(A="folder")||($.key===void 0||!s.call($,"key"))&&(A="key"))return B.errors=[{}],!1;{let y=e;for(let w of Object.
keys($))if(!(w==="folder"||w==="key"))return B.errors=[{}],!1;if(y===e){if($.folder!==void 0&&s.call($,"folder")){let w=$.
folder,_=e;if(e===e)if(typeof w=="string"){if(o(w)>1024)return B.errors=[{}],!1;if(o(w)<1)return B.errors=[{}],!1;if(!ur.
test(w))return B.errors=[{}],!1}else return B.errors=[{}],!1;var n=_===e}else var n=!0;if(n)if($.key!==void 0&&s.call($,
"key")){let w=e;lr($.key,{instancePath:C+"/records/key",parentData:$,parentDataProperty:"key",rootData:U})||(i=i===null?
lr.errors:i.concat(lr.errors),e=i.length);var n=w===e}else var n=!0}}}else return B.errors=[{}],!1;var p=N===e}else var p=!0;
if(p){if(r.tokens!==void 0&&s.call(r,"tokens")){let N=r.tokens,P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){
let y;if((N.key===void 0||!s.call(N,"key"))&&(y="key"))return B.errors=[{}],!1;{let w=e;for(let _ of Object.keys(N))if(_!==
"key")return B.errors=[{}],!1;w===e&&N.key!==void 0&&s.call(N,"key")&&(lr(N.key,{instancePath:C+"/tokens/key",parentData:N,
parentDataProperty:"key",rootData:U})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length))}}else return B.errors=[{}],
!1;var p=P===e}else var p=!0;if(p){if(r.drain!==void 0&&s.call(r,"drain")){let P=r.drain,A=e;if(e===e)if(typeof P=="stri\
ng"){if(o(P)>7)return B.errors=[{}],!1;if(o(P)<2)return B.errors=[{}],!1;if(!dr.test(P))return B.errors=[{}],!1}else return B.
errors=[{}],!1;var p=A===e}else var p=!0;if(p){if(r.workers!==void 0&&s.call(r,"workers")){let A=r.workers,y=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return B.errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>64||isNaN(
A))return B.errors=[{}],!1;if(A<1||isNaN(A))return B.errors=[{}],!1}var p=y===e}else var p=!0;if(p){if(r.sessions!==void 0&&
s.call(r,"sessions")){let y=r.sessions,w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let O=e;for(let L of Object.
keys(y))if(!(L==="idle"||L==="idleInTransaction"||L==="unread"))return B.errors=[{}],!1;if(O===e){if(y.idle!==void 0&&s.
call(y,"idle")){let L=y.idle,x=e;if(e===e)if(typeof L=="string"){if(o(L)>7)return B.errors=[{}],!1;if(o(L)<2)return B.errors=
[{}],!1;if(!dr.test(L))return B.errors=[{}],!1}else return B.errors=[{}],!1;var f=x===e}else var f=!0;if(f){if(y.idleInTransaction!==
void 0&&s.call(y,"idleInTransaction")){let x=y.idleInTransaction,D=e;if(e===e)if(typeof x=="string"){if(o(x)>7)return B.
errors=[{}],!1;if(o(x)<2)return B.errors=[{}],!1;if(!dr.test(x))return B.errors=[{}],!1}else return B.errors=[{}],!1;var f=D===
e}else var f=!0;if(f)if(y.unread!==void 0&&s.call(y,"unread")){let x=y.unread,D=e;if(e===e)if(typeof x=="string"){if(o(x)>
7)return B.errors=[{}],!1;if(o(x)<2)return B.errors=[{}],!1;if(!dr.test(x))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var f=D===e}else var f=!0}}}else return B.errors=[{}],!1;var p=w===e}else var p=!0;if(p)if(r.state!==void 0&&s.call(
r,"state")){let y=r.state,w=e;if(e===e)if(typeof y=="string"){if(o(y)>1024)return B.errors=[{}],!1;if(o(y)<1)return B.errors=
[{}],!1;if(!ur.test(y))return B.errors=[{}],!1}else return B.errors=[{}],!1;var p=w===e}else var p=!0}}}}}}}}}else return B.
errors=[{}],!1;return B.errors=i,e===0}var ei=be,yi=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
"u"),mi=new RegExp("^[A-Za-z0-9_/-]*$","u"),hi=new RegExp("^[a-z0-9_/]+$","u");function be(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.
revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===
void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===
void 0||!s.call(r,"metadata"))&&(c="metadata"))return be.errors=[{}],!1;{let g=e;for(let k of Object.keys(r))if(!(k==="r\
evision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="metadata"))return be.errors=[{}],!1;if(g===e){if(r.revision!==
void 0&&s.call(r,"revision")){let k=r.revision,a=e;if(e===e)if(typeof k=="string"){if(o(k)>73)return be.errors=[{}],!1;if(o(
k)<17)return be.errors=[{}],!1;if(!yi.test(k))return be.errors=[{}],!1}else return be.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.roots!==void 0&&s.call(r,"roots")){let a=r.roots,l=e;if(e===l)if(Array.isArray(a)){if(a.length>100)return be.
errors=[{}],!1;if(a.length<1)return be.errors=[{}],!1;{var m=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],h=e;if(e===
h)if(typeof u=="string"){if(o(u)>256)return be.errors=[{}],!1;if(o(u)<0)return be.errors=[{}],!1;if(!mi.test(u))return be.
errors=[{}],!1}else return be.errors=[{}],!1;var m=h===e;if(!m)break}if(m){let d=a.length,u;if(d>1){let h={};for(;d--;){
let j=a[d];if(typeof j=="string"){if(typeof h[j]=="number")return u=h[j],be.errors=[{}],!1;h[j]=d}}}}}}else return be.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,"wasm")){let l=r.wasm,n=e;if(e===n)if(Array.isArray(
l)){if(l.length>10)return be.errors=[{}],!1;if(l.length<1)return be.errors=[{}],!1;{var b=!0;let d=l.length;for(let u=0;u<
d;u++){let h=l[u],j=e;if(e===j)if(h&&typeof h=="object"&&!Array.isArray(h)){let N;if((h.entrypoint===void 0||!s.call(h,"\
entrypoint"))&&(N="entrypoint")||(h.module===void 0||!s.call(h,"module"))&&(N="module"))return be.errors=[{}],!1;{let P=e;
for(let A of Object.keys(h))if(!(A==="entrypoint"||A==="module"))return be.errors=[{}],!1;if(P===e){if(h.entrypoint!==void 0&&
s.call(h,"entrypoint")){let A=h.entrypoint,y=e;if(e===y)if(typeof A=="string"){if(o(A)>256)return be.errors=[{}],!1;if(o(
A)<1)return be.errors=[{}],!1;if(!hi.test(A))return be.errors=[{}],!1}else return be.errors=[{}],!1;var p=y===e}else var p=!0;
if(p)if(h.module!==void 0&&s.call(h,"module")){let A=h.module,y=e;if(typeof A!="string")return be.errors=[{}],!1;if(A!==
"/policy.wasm")return be.errors=[{}],!1;var p=y===e}else var p=!0}}}else return be.errors=[{}],!1;var b=j===e;if(!b)break}}}else
return be.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.rego_version!==void 0&&s.call(r,"rego_version")){let n=r.rego_version,
f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return be.errors=[{}],!1;if(n!==1)return be.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metadata")){let n=r.metadata,f=e;if(e===f)if(n&&typeof n==
"object"&&!Array.isArray(n)){let u;if((n.format===void 0||!s.call(n,"format"))&&(u="format"))return be.errors=[{}],!1;{let h=e;
for(let j of Object.keys(n))if(!(j==="format"||j==="opa"||j==="policies"))return be.errors=[{}],!1;if(h===e){if(n.format!==
void 0&&s.call(n,"format")){let j=n.format,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return be.errors=
[{}],!1;if(e===$&&typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return be.errors=[{}],!1;if(j<1||isNaN(j))return be.
errors=[{}],!1}var v=$===e}else var v=!0;if(v){if(n.opa!==void 0&&s.call(n,"opa")){let $=n.opa,N=e;if(e===N)if(typeof $==
"string"){if(o($)>32)return be.errors=[{}],!1;if(o($)<1)return be.errors=[{}],!1}else return be.errors=[{}],!1;var v=N===
e}else var v=!0;if(v)if(n.policies!==void 0&&s.call(n,"policies")){let $=n.policies,N=e;if(e===e)if(typeof $=="string"){
if(o($)>71)return be.errors=[{}],!1;if(o($)<71)return be.errors=[{}],!1;if(!mr.test($))return be.errors=[{}],!1}else return be.
errors=[{}],!1;var v=N===e}else var v=!0}}}}else return be.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}else return be.
errors=[{}],!1;return be.errors=i,e===0}var ri=V,gi={title:"DataDocument",description:"data.json of a bundle: what polic\
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
By resource."},vectors:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/testVector"},description:"Asked of a fresh en\
gine before the bundle is used."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,required:["schema","table"],
properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],
maxLength:63,description:"Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,required:["sc\
hema","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},resourceData:{type:"object",additionalProperties:!1,required:["kind","host","port","database","\
tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,
maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"wor\
ds#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:[
"verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",
additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","\
rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","withi\
n-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},roleData:{type:"object",additionalProperties:!1,
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
ee."}}},guardRule:{type:"object",additionalProperties:!1,required:[],properties:{statements:{type:"array",maxItems:28,items:{
$ref:"words#/$defs/statementName"},description:"Names of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"\
Rows."}},minProperties:1},guardData:{type:"object",additionalProperties:!1,required:["deny","hold","limit"],properties:{
deny:{type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"Denied."},hold:{type:"array",maxItems:100,
items:{$ref:"data#/$defs/guardRule"},description:"Held."},limit:{type:"object",additionalProperties:!1,required:[],properties:{
rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,
description:"Seconds."}}}}},testVector:{type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}}},$id:"data"},xr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9\
][a-z0-9-]{0,62}$","u"),Ui={type:"object",additionalProperties:!1,required:["kind","host","port","database","tls","recor\
d","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"string",minLength:1,
maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},database:{$ref:"wor\
ds#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:[
"verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{type:"object",
additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["none","digest","\
rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["before","withi\
n-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},Hi={type:"object",additionalProperties:!1,
required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","sel\
ect","insert","update","delete","merge","truncate","ddl","call","do","lock","notify","maintenance","set","other"]},description:"\
Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},description:"Tables."},functions:{
type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"Functions."},login:{type:"object",additionalProperties:!1,
required:["user","password"],properties:{user:{$ref:"words#/$defs/databaseName"},password:{$ref:"words#/$defs/secretRefe\
rence"}}}}},Mi={type:"object",additionalProperties:!1,required:["schema","table"],properties:{schema:{type:["string","nu\
ll"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"Table; nul\
l is any."}}};function Nr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0,t=e,m=!1,
b=null,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.vault===void 0||!s.call(r,"vault"))&&(g="va\
ult")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="vault"){let l={};i===null?
i=[l]:i.push(l),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;if(e===e)if(typeof a=="string"){if(o(
a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!Lr.test(a)){
let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[g]:i.push(
g),e++}var c=p===e;c&&(m=!0,b=0);let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.aws===void 0||
!s.call(r,"aws"))&&(g="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="aws"){
let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;if(e===e)if(typeof a==
"string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[l]:i.push(l),e++}else if(!Lr.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let g={};i===null?i=[
g]:i.push(g),e++}var c=v===e;if(c&&m)m=!1,b=[b,1];else{c&&(m=!0,b=1);let g=e;if(e===g)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let n of Object.
keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==void 0&&s.call(r,"file")){let n=r.
file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(n)<1){let f={};i===null?
i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===null?i=[f]:i.push(f),e++}}}}else{
let a={};i===null?i=[a]:i.push(a),e++}var c=g===e;if(c&&m)m=!1,b=[b,2];else{c&&(m=!0,b=2);let a=e;if(e===a)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){let f={};i===null?i=[f]:i.push(f),e++}else{
let f=e;for(let d of Object.keys(r))if(d!=="env"){let u={};i===null?i=[u]:i.push(u),e++;break}if(f===e&&r.env!==void 0&&
s.call(r,"env")){let d=r.env;if(e===e)if(typeof d=="string"){if(o(d)>128){let u={};i===null?i=[u]:i.push(u),e++}else if(o(
d)<1){let u={};i===null?i=[u]:i.push(u),e++}else if(!Br.test(d)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===
null?i=[u]:i.push(u),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===e;c&&m?(m=!1,b=[b,3]):c&&(m=!0,b=3)}}if(m)
e=t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Nr.errors=i,!1}return Nr.errors=i,
e===0}function qe(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let g;if((r.allow===void 0||!s.call(r,"allow"))&&(g="allow")||(r.functions===void 0||
!s.call(r,"functions"))&&(g="functions")||(r.login===void 0||!s.call(r,"login"))&&(g="login"))return qe.errors=[{}],!1;{
let k=e;for(let a of Object.keys(r))if(!(a==="allow"||a==="tables"||a==="functions"||a==="login"))return qe.errors=[{}],
!1;if(k===e){if(r.allow!==void 0&&s.call(r,"allow")){let a=r.allow,l=e;if(e===l)if(Array.isArray(a)){if(a.length>16)return qe.
errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],h=e;if(typeof u!="string")return qe.errors=[{}],
!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||u==="\
call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return qe.errors=[{}],!1;var t=h===
e;if(!t)break}}}else return qe.errors=[{}],!1;var m=l===e}else var m=!0;if(m){if(r.tables!==void 0&&s.call(r,"tables")){
let l=r.tables,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return qe.errors=[{}],!1;{var b=!0;let d=l.length;for(let u=0;u<
d;u++){let h=l[u],j=e;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let N;if((h.schema===void 0||!s.call(h,"sche\
ma"))&&(N="schema")||(h.table===void 0||!s.call(h,"table"))&&(N="table"))return qe.errors=[{}],!1;{let P=e;for(let A of Object.
keys(h))if(!(A==="schema"||A==="table"))return qe.errors=[{}],!1;if(P===e){if(h.schema!==void 0&&s.call(h,"schema")){let A=h.
schema,y=e;if(typeof A!="string"&&A!==null)return qe.errors=[{}],!1;if(e===y&&typeof A=="string"&&o(A)>63)return qe.errors=
[{}],!1;var p=y===e}else var p=!0;if(p)if(h.table!==void 0&&s.call(h,"table")){let A=h.table,y=e;if(typeof A!="string"&&
A!==null)return qe.errors=[{}],!1;if(e===y&&typeof A=="string"&&o(A)>63)return qe.errors=[{}],!1;var p=y===e}else var p=!0}}}else
return qe.errors=[{}],!1;var b=j===e;if(!b)break}}}else return qe.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(r.functions!==
void 0&&s.call(r,"functions")){let n=r.functions,f=e;if(e===f)if(Array.isArray(n)){if(n.length>1e3)return qe.errors=[{}],
!1;{var v=!0;let u=n.length;for(let h=0;h<u;h++){let j=n[h],$=e;if(e===e)if(typeof j=="string"){if(o(j)>261)return qe.errors=
[{}],!1;if(o(j)<3)return qe.errors=[{}],!1;if(!Tr.test(j))return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var v=$===
e;if(!v)break}}}else return qe.errors=[{}],!1;var m=f===e}else var m=!0;if(m)if(r.login!==void 0&&s.call(r,"login")){let n=r.
login,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if((n.user===void 0||!s.call(n,"user"))&&(u="user")||
(n.password===void 0||!s.call(n,"password"))&&(u="password"))return qe.errors=[{}],!1;{let h=e;for(let j of Object.keys(
n))if(!(j==="user"||j==="password"))return qe.errors=[{}],!1;if(h===e){if(n.user!==void 0&&s.call(n,"user")){let j=n.user,
$=e;if(e===e)if(typeof j=="string"){if(o(j)>63)return qe.errors=[{}],!1;if(o(j)<1)return qe.errors=[{}],!1;if(!ur.test(j))
return qe.errors=[{}],!1}else return qe.errors=[{}],!1;var c=$===e}else var c=!0;if(c)if(n.password!==void 0&&s.call(n,"\
password")){let j=e;Nr(n.password,{instancePath:C+"/login/password",parentData:n,parentDataProperty:"password",rootData:U})||
(i=i===null?Nr.errors:i.concat(Nr.errors),e=i.length);var c=j===e}else var c=!0}}}else return qe.errors=[{}],!1;var m=f===
e}else var m=!0}}}}}else return qe.errors=[{}],!1;return qe.errors=i,e===0}function xe(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.
kind===void 0||!s.call(r,"kind"))&&(c="kind")||(r.host===void 0||!s.call(r,"host"))&&(c="host")||(r.port===void 0||!s.call(
r,"port"))&&(c="port")||(r.database===void 0||!s.call(r,"database"))&&(c="database")||(r.tls===void 0||!s.call(r,"tls"))&&
(c="tls")||(r.record===void 0||!s.call(r,"record"))&&(c="record")||(r.roles===void 0||!s.call(r,"roles"))&&(c="roles"))return xe.
errors=[{}],!1;{let g=e;for(let k of Object.keys(r))if(!(k==="kind"||k==="host"||k==="port"||k==="database"||k==="tls"||
k==="record"||k==="roles"))return xe.errors=[{}],!1;if(g===e){if(r.kind!==void 0&&s.call(r,"kind")){let k=r.kind,a=e;if(typeof k!=
"string")return xe.errors=[{}],!1;if(k!=="postgres")return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.host!==
void 0&&s.call(r,"host")){let a=r.host,l=e;if(e===l)if(typeof a=="string"){if(o(a)>253)return xe.errors=[{}],!1;if(o(a)<
1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"p\
ort")){let l=r.port,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===n&&typeof l==
"number"&&isFinite(l)){if(l>65535||isNaN(l))return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=n===
e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){let n=r.database,f=e;if(e===e)if(typeof n=="string"){
if(o(n)>63)return xe.errors=[{}],!1;if(o(n)<1)return xe.errors=[{}],!1;if(!ur.test(n))return xe.errors=[{}],!1}else return xe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,d=e;if(e===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){let h;if((f.mode===void 0||!s.call(f,"mode"))&&(h="mode"))return xe.errors=[{}],!1;{let j=e;
for(let $ of Object.keys(f))if(!($==="mode"||$==="ca"))return xe.errors=[{}],!1;if(j===e){if(f.mode!==void 0&&s.call(f,"\
mode")){let $=f.mode,N=e;if(typeof $!="string")return xe.errors=[{}],!1;if(!($==="verify-full"||$==="disable"))return xe.
errors=[{}],!1;var m=N===e}else var m=!0;if(m)if(f.ca!==void 0&&s.call(f,"ca")){let $=f.ca,N=e;if(e===N)if(typeof $=="st\
ring"){if(o($)>65536)return xe.errors=[{}],!1;if(o($)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var m=N===
e}else var m=!0}}}else return xe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){
let d=r.record,u=e;if(e===u)if(d&&typeof d=="object"&&!Array.isArray(d)){let j;if((d.results===void 0||!s.call(d,"result\
s"))&&(j="results")||(d.rows===void 0||!s.call(d,"rows"))&&(j="rows")||(d.durable===void 0||!s.call(d,"durable"))&&(j="d\
urable"))return xe.errors=[{}],!1;{let $=e;for(let N of Object.keys(d))if(!(N==="results"||N==="rows"||N==="durable"))return xe.
errors=[{}],!1;if($===e){if(d.results!==void 0&&s.call(d,"results")){let N=d.results,P=e;if(typeof N!="string")return xe.
errors=[{}],!1;if(!(N==="none"||N==="digest"||N==="rows"))return xe.errors=[{}],!1;var b=P===e}else var b=!0;if(b){if(d.
rows!==void 0&&s.call(d,"rows")){let P=d.rows,A=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return xe.errors=
[{}],!1;if(e===A&&typeof P=="number"&&isFinite(P)){if(P>1e4||isNaN(P))return xe.errors=[{}],!1;if(P<0||isNaN(P))return xe.
errors=[{}],!1}var b=A===e}else var b=!0;if(b)if(d.durable!==void 0&&s.call(d,"durable")){let P=d.durable,A=e;if(typeof P!=
"string")return xe.errors=[{}],!1;if(!(P==="before"||P==="within-a-second"))return xe.errors=[{}],!1;var b=A===e}else var b=!0}}}}else
return xe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let d=r.roles,u=e;if(e===
u)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>100)return xe.errors=[{}],!1;for(let j of Object.
keys(d)){let $=e;if(e===$)if(typeof j=="string"){if(o(j)>1024){let N={};i===null?i=[N]:i.push(N),e++}else if(o(j)<1){let N={};
i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?i=[N]:i.push(N),e++}var p=$===e;if(!p){let N={};return i===null?i=[
N]:i.push(N),e++,xe.errors=i,!1}}if(p)for(let j of Object.keys(d)){let $=e;qe(d[j],{instancePath:C+"/roles/"+j.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:j,rootData:U})||(i=i===null?qe.errors:i.concat(qe.errors),e=i.
length);var v=$===e;if(!v)break}}else return xe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}else return xe.errors=[{}],
!1;return xe.errors=i,e===0}function Ne(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.to===void 0||!s.call(r,"to"))&&(a="to")||(r.resource===
void 0||!s.call(r,"resource"))&&(a="resource")||(r.role===void 0||!s.call(r,"role"))&&(a="role")||(r.until===void 0||!s.
call(r,"until"))&&(a="until"))return Ne.errors=[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="to"||n==="resource"||
n==="role"||n==="from"||n==="until"||n==="only"||n==="sessions"))return Ne.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.
call(r,"to")){let n=r.to,f=e,d=e,u=!1,h=null,j=e;if(e===j)if(n&&typeof n=="object"&&!Array.isArray(n)){let P;if((n.user===
void 0||!s.call(n,"user"))&&(P="user")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(n))if(y!==
"user"){let w={};i===null?i=[w]:i.push(w),e++;break}if(A===e&&n.user!==void 0&&s.call(n,"user")){let y=n.user;if(e===e)if(typeof y==
"string"){if(o(y)>254){let w={};i===null?i=[w]:i.push(w),e++}else if(o(y)<1){let w={};i===null?i=[w]:i.push(w),e++}else if(!br.
test(y)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{let P={};i===null?i=[
P]:i.push(P),e++}var t=j===e;t&&(u=!0,h=0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let P;if((n.group===
void 0||!s.call(n,"group"))&&(P="group")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;for(let y of Object.keys(n))
if(y!=="group"){let w={};i===null?i=[w]:i.push(w),e++;break}if(A===e&&n.group!==void 0&&s.call(n,"group")){let y=n.group;
if(e===e)if(typeof y=="string"){if(o(y)>63){let w={};i===null?i=[w]:i.push(w),e++}else if(o(y)<1){let w={};i===null?i=[w]:
i.push(w),e++}else if(!Ce.test(y)){let w={};i===null?i=[w]:i.push(w),e++}}else{let w={};i===null?i=[w]:i.push(w),e++}}}}else{
let P={};i===null?i=[P]:i.push(P),e++}var t=$===e;if(t&&u)u=!1,h=[h,1];else{t&&(u=!0,h=1);let P=e;if(e===P)if(n&&typeof n==
"object"&&!Array.isArray(n)){let y;if((n.workload===void 0||!s.call(n,"workload"))&&(y="workload")){let w={};i===null?i=
[w]:i.push(w),e++}else{let w=e;for(let _ of Object.keys(n))if(_!=="workload"){let O={};i===null?i=[O]:i.push(O),e++;break}
if(w===e&&n.workload!==void 0&&s.call(n,"workload")){let _=n.workload;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(
_))if(Object.keys(_).length>20){let O={};i===null?i=[O]:i.push(O),e++}else{for(let O of Object.keys(_)){let L=e;if(e===L)
if(typeof O=="string"){if(o(O)>1024){let x={};i===null?i=[x]:i.push(x),e++}else if(o(O)<1){let x={};i===null?i=[x]:i.push(
x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var m=L===e;if(!m){let x={};i===null?i=[x]:i.push(x),e++;break}}if(m)
for(let O of Object.keys(_)){let L=_[O],x=e;if(e===x)if(typeof L=="string"){if(o(L)>512){let D={};i===null?i=[D]:i.push(
D),e++}else if(o(L)<1){let D={};i===null?i=[D]:i.push(D),e++}}else{let D={};i===null?i=[D]:i.push(D),e++}var b=x===e;if(!b)
break}}else{let O={};i===null?i=[O]:i.push(O),e++}}}}else{let y={};i===null?i=[y]:i.push(y),e++}var t=P===e;t&&u?(u=!1,h=
[h,2]):t&&(u=!0,h=2)}if(u)e=d,i!==null&&(d?i.length=d:i=null);else{let P={};return i===null?i=[P]:i.push(P),e++,Ne.errors=
i,!1}var p=f===e}else var p=!0;if(p){if(r.resource!==void 0&&s.call(r,"resource")){let f=r.resource,d=e;if(e===e)if(typeof f==
"string"){if(o(f)>63)return Ne.errors=[{}],!1;if(o(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else
return Ne.errors=[{}],!1;var p=d===e}else var p=!0;if(p){if(r.role!==void 0&&s.call(r,"role")){let d=r.role,u=e;if(e===e)
if(typeof d=="string"){if(o(d)>63)return Ne.errors=[{}],!1;if(o(d)<1)return Ne.errors=[{}],!1;if(!Ce.test(d))return Ne.errors=
[{}],!1}else return Ne.errors=[{}],!1;var p=u===e}else var p=!0;if(p){if(r.from!==void 0&&s.call(r,"from")){let u=r.from,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ne.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(
u)){if(u>253402300799||isNaN(u))return Ne.errors=[{}],!1;if(u<0||isNaN(u))return Ne.errors=[{}],!1}var p=h===e}else var p=!0;
if(p){if(r.until!==void 0&&s.call(r,"until")){let h=r.until,j=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))
return Ne.errors=[{}],!1;if(e===j&&typeof h=="number"&&isFinite(h)){if(h>253402300799||isNaN(h))return Ne.errors=[{}],!1;
if(h<0||isNaN(h))return Ne.errors=[{}],!1}var p=j===e}else var p=!0;if(p){if(r.only!==void 0&&s.call(r,"only")){let j=r.
only,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let P=e;for(let A of Object.keys(j))if(!(A==="tables"||A===
"allow"))return Ne.errors=[{}],!1;if(P===e){if(j.tables!==void 0&&s.call(j,"tables")){let A=j.tables,y=e;if(e===y)if(Array.
isArray(A)){if(A.length>1e3)return Ne.errors=[{}],!1;{var v=!0;let _=A.length;for(let O=0;O<_;O++){let L=A[O],x=e;if(e===
e)if(L&&typeof L=="object"&&!Array.isArray(L)){let W;if((L.schema===void 0||!s.call(L,"schema"))&&(W="schema")||(L.table===
void 0||!s.call(L,"table"))&&(W="table"))return Ne.errors=[{}],!1;{let H=e;for(let S of Object.keys(L))if(!(S==="schema"||
S==="table"))return Ne.errors=[{}],!1;if(H===e){if(L.schema!==void 0&&s.call(L,"schema")){let S=L.schema,E=e;if(typeof S!=
"string"&&S!==null)return Ne.errors=[{}],!1;if(e===E&&typeof S=="string"&&o(S)>63)return Ne.errors=[{}],!1;var c=E===e}else
var c=!0;if(c)if(L.table!==void 0&&s.call(L,"table")){let S=L.table,E=e;if(typeof S!="string"&&S!==null)return Ne.errors=
[{}],!1;if(e===E&&typeof S=="string"&&o(S)>63)return Ne.errors=[{}],!1;var c=E===e}else var c=!0}}}else return Ne.errors=
[{}],!1;var v=x===e;if(!v)break}}}else return Ne.errors=[{}],!1;var k=y===e}else var k=!0;if(k)if(j.allow!==void 0&&s.call(
j,"allow")){let A=j.allow,y=e;if(e===y)if(Array.isArray(A)){if(A.length>15)return Ne.errors=[{}],!1;{var g=!0;let _=A.length;
for(let O=0;O<_;O++){let L=A[O],x=e;if(typeof L!="string")return Ne.errors=[{}],!1;if(!(L==="select"||L==="insert"||L===
"update"||L==="delete"||L==="merge"||L==="truncate"||L==="ddl"||L==="call"||L==="do"||L==="lock"||L==="notify"||L==="mai\
ntenance"||L==="set"||L==="other"))return Ne.errors=[{}],!1;var g=x===e;if(!g)break}}}else return Ne.errors=[{}],!1;var k=y===
e}else var k=!0}}else return Ne.errors=[{}],!1;var p=$===e}else var p=!0;if(p)if(r.sessions!==void 0&&s.call(r,"sessions")){
let j=r.sessions,$=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Ne.errors=[{}],!1;if(e===$&&typeof j==
"number"&&isFinite(j)){if(j>1e3||isNaN(j))return Ne.errors=[{}],!1;if(j<1||isNaN(j))return Ne.errors=[{}],!1}var p=$===e}else
var p=!0}}}}}}}}else return Ne.errors=[{}],!1;return Ne.errors=i,e===0}var Bi={type:"object",additionalProperties:!1,required:[
"unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,
items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,
maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"\
object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"\
data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},
description:"Roles."}}},description:"What some roles see."}}},Vi={type:"object",additionalProperties:!1,required:["schem\
a","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{
type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,description:"\
Column; null is any."}}},Ki={type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow",
"writeAllow","searchEquality"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:[
"string","null"],maxLength:63,description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{
$ref:"data#/$defs/maskForm"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},Gi={
oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","hash","ema\
il"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",description:"\
A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form","first","las\
t"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,maximum:64,
description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]};function rr(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let v;if((r.schema===void 0||!s.call(r,"schema"))&&(v="schema")||(r.table===void 0||!s.call(r,"table"))&&
(v="table")||(r.column===void 0||!s.call(r,"column"))&&(v="column")||(r.mask===void 0||!s.call(r,"mask"))&&(v="mask")||(r.
nullsShow===void 0||!s.call(r,"nullsShow"))&&(v="nullsShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(v="writ\
eAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(v="searchEquality"))return rr.errors=[{}],!1;{let c=e;
for(let g of Object.keys(r))if(!(g==="schema"||g==="table"||g==="column"||g==="mask"||g==="nullsShow"||g==="writeAllow"||
g==="searchEquality"))return rr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&s.call(r,"schema")){let g=r.schema,k=e;if(typeof g!=
"string"&&g!==null)return rr.errors=[{}],!1;if(e===k&&typeof g=="string"&&o(g)>63)return rr.errors=[{}],!1;var t=k===e}else
var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let k=r.table,a=e;if(typeof k!="string"&&k!==null)return rr.errors=
[{}],!1;if(e===a&&typeof k=="string"&&o(k)>63)return rr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&
s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==null)return rr.errors=[{}],!1;if(e===l&&typeof a=="str\
ing"&&o(a)>63)return rr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,
n=e,f=e,d=!1,u=null,h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&
(N="form")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let A of Object.keys(l))if(A!=="form"){let y={};i===null?
i=[y]:i.push(y),e++;break}if(P===e&&l.form!==void 0&&s.call(l,"form")){let A=l.form;if(typeof A!="string"){let y={};i===
null?i=[y]:i.push(y),e++}if(!(A==="null"||A==="hash"||A==="email")){let y={};i===null?i=[y]:i.push(y),e++}}}}else{let N={};
i===null?i=[N]:i.push(N),e++}var b=h===e;b&&(d=!0,u=0);let j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let N;
if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let A of Object.
keys(l))if(!(A==="form"||A==="value")){let y={};i===null?i=[y]:i.push(y),e++;break}if(P===e){if(l.form!==void 0&&s.call(
l,"form")){let A=l.form,y=e;if(typeof A!="string"){let _={};i===null?i=[_]:i.push(_),e++}if(A!=="fixed"){let _={};i===null?
i=[_]:i.push(_),e++}var m=y===e}else var m=!0;if(m)if(l.value!==void 0&&s.call(l,"value")){let A=l.value,y=e;if(e===y)if(typeof A==
"string"){if(o(A)>1e3){let _={};i===null?i=[_]:i.push(_),e++}}else{let _={};i===null?i=[_]:i.push(_),e++}var m=y===e}else
var m=!0}}}else{let N={};i===null?i=[N]:i.push(N),e++}var b=j===e;if(b&&d)d=!1,u=[u,1];else{b&&(d=!0,u=1);let N=e;if(e===
N)if(l&&typeof l=="object"&&!Array.isArray(l)){let A;if((l.form===void 0||!s.call(l,"form"))&&(A="form")||(l.first===void 0||
!s.call(l,"first"))&&(A="first")||(l.last===void 0||!s.call(l,"last"))&&(A="last")){let y={};i===null?i=[y]:i.push(y),e++}else{
let y=e;for(let w of Object.keys(l))if(!(w==="form"||w==="first"||w==="last")){let _={};i===null?i=[_]:i.push(_),e++;break}
if(y===e){if(l.form!==void 0&&s.call(l,"form")){let w=l.form,_=e;if(typeof w!="string"){let L={};i===null?i=[L]:i.push(L),
e++}if(w!=="keep"){let L={};i===null?i=[L]:i.push(L),e++}var p=_===e}else var p=!0;if(p){if(l.first!==void 0&&s.call(l,"\
first")){let _=l.first,O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){let x={};i===null?i=[x]:i.push(x),e++}
if(e===O&&typeof _=="number"&&isFinite(_)){if(_>64||isNaN(_)){let x={};i===null?i=[x]:i.push(x),e++}else if(_<0||isNaN(_)){
let x={};i===null?i=[x]:i.push(x),e++}}var p=O===e}else var p=!0;if(p)if(l.last!==void 0&&s.call(l,"last")){let _=l.last,
O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){let x={};i===null?i=[x]:i.push(x),e++}if(e===O&&typeof _==
"number"&&isFinite(_)){if(_>64||isNaN(_)){let x={};i===null?i=[x]:i.push(x),e++}else if(_<0||isNaN(_)){let x={};i===null?
i=[x]:i.push(x),e++}}var p=O===e}else var p=!0}}}}else{let A={};i===null?i=[A]:i.push(A),e++}var b=N===e;b&&d?(d=!1,u=[u,
2]):b&&(d=!0,u=2)}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{let N={};return i===null?i=[N]:i.push(N),e++,rr.errors=i,
!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boole\
an")return rr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.
writeAllow!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.searchEquality!==void 0&&s.call(r,"se\
archEquality")){let f=e;if(typeof r.searchEquality!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}else
return rr.errors=[{}],!1;return rr.errors=i,e===0}function Oe(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&
(a="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(a="rules")||(r.detect===void 0||!s.call(r,"detect"))&&(a="detec\
t")||(r.clear===void 0||!s.call(r,"clear"))&&(a="clear"))return Oe.errors=[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n===
"unlisted"||n==="rules"||n==="detect"||n==="clear"))return Oe.errors=[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,
"unlisted")){let n=r.unlisted,f=e;if(typeof n!="string")return Oe.errors=[{}],!1;if(!(n==="show"||n==="hide"))return Oe.
errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(r,"rules")){let f=r.rules,d=e;if(e===d)if(Array.
isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var m=!0;let h=f.length;for(let j=0;j<h;j++){let $=e;rr(f[j],{instancePath:C+
"/rules/"+j,parentData:f,parentDataProperty:j,rootData:U})||(i=i===null?rr.errors:i.concat(rr.errors),e=i.length);var m=$===
e;if(!m)break}}}else return Oe.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.detect!==void 0&&s.call(r,"detect")){
let d=r.detect,u=e;if(e===u)if(Array.isArray(d)){if(d.length>5)return Oe.errors=[{}],!1;{var b=!0;let j=d.length;for(let $=0;$<
j;$++){let N=d[$],P=e;if(e===P)if(typeof N=="string"){if(o(N)>64)return Oe.errors=[{}],!1;if(o(N)<1)return Oe.errors=[{}],
!1}else return Oe.errors=[{}],!1;var b=P===e;if(!b)break}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)
if(r.clear!==void 0&&s.call(r,"clear")){let d=r.clear,u=e;if(e===u)if(Array.isArray(d)){if(d.length>1e3)return Oe.errors=
[{}],!1;{var p=!0;let j=d.length;for(let $=0;$<j;$++){let N=d[$],P=e;if(e===P)if(N&&typeof N=="object"&&!Array.isArray(N)){
let y;if((N.columns===void 0||!s.call(N,"columns"))&&(y="columns")||(N.roles===void 0||!s.call(N,"roles"))&&(y="roles"))
return Oe.errors=[{}],!1;{let w=e;for(let _ of Object.keys(N))if(!(_==="columns"||_==="roles"))return Oe.errors=[{}],!1;
if(w===e){if(N.columns!==void 0&&s.call(N,"columns")){let _=N.columns,O=e;if(e===O)if(Array.isArray(_)){if(_.length>1e3)
return Oe.errors=[{}],!1;{var v=!0;let x=_.length;for(let D=0;D<x;D++){let W=_[D],H=e;if(e===e)if(W&&typeof W=="object"&&
!Array.isArray(W)){let E;if((W.schema===void 0||!s.call(W,"schema"))&&(E="schema")||(W.table===void 0||!s.call(W,"table"))&&
(E="table")||(W.column===void 0||!s.call(W,"column"))&&(E="column"))return Oe.errors=[{}],!1;{let I=e;for(let z of Object.
keys(W))if(!(z==="schema"||z==="table"||z==="column"))return Oe.errors=[{}],!1;if(I===e){if(W.schema!==void 0&&s.call(W,
"schema")){let z=W.schema,T=e;if(typeof z!="string"&&z!==null)return Oe.errors=[{}],!1;if(e===T&&typeof z=="string"&&o(z)>
63)return Oe.errors=[{}],!1;var c=T===e}else var c=!0;if(c){if(W.table!==void 0&&s.call(W,"table")){let T=W.table,F=e;if(typeof T!=
"string"&&T!==null)return Oe.errors=[{}],!1;if(e===F&&typeof T=="string"&&o(T)>63)return Oe.errors=[{}],!1;var c=F===e}else
var c=!0;if(c)if(W.column!==void 0&&s.call(W,"column")){let T=W.column,F=e;if(typeof T!="string"&&T!==null)return Oe.errors=
[{}],!1;if(e===F&&typeof T=="string"&&o(T)>63)return Oe.errors=[{}],!1;var c=F===e}else var c=!0}}}}else return Oe.errors=
[{}],!1;var v=H===e;if(!v)break}}}else return Oe.errors=[{}],!1;var k=O===e}else var k=!0;if(k)if(N.roles!==void 0&&s.call(
N,"roles")){let _=N.roles,O=e;if(e===O)if(Array.isArray(_)){if(_.length>100)return Oe.errors=[{}],!1;{var g=!0;let x=_.length;
for(let D=0;D<x;D++){let W=_[D],H=e;if(e===e)if(typeof W=="string"){if(o(W)>63)return Oe.errors=[{}],!1;if(o(W)<1)return Oe.
errors=[{}],!1;if(!Ce.test(W))return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var g=H===e;if(!g)break}}}else return Oe.
errors=[{}],!1;var k=O===e}else var k=!0}}}else return Oe.errors=[{}],!1;var p=P===e;if(!p)break}}}else return Oe.errors=
[{}],!1;var t=u===e}else var t=!0}}}}}else return Oe.errors=[{}],!1;return Oe.errors=i,e===0}function ir(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1)return ir.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!(p==="statements"||p==="row\
sOver"))return ir.errors=[{}],!1;if(b===e){if(r.statements!==void 0&&s.call(r,"statements")){let p=r.statements,v=e;if(e===
v)if(Array.isArray(p)){if(p.length>28)return ir.errors=[{}],!1;{var t=!0;let g=p.length;for(let k=0;k<g;k++){let a=p[k],
l=e;if(typeof a!="string")return ir.errors=[{}],!1;if(!(a==="select"||a==="insert"||a==="update"||a==="delete"||a==="mer\
ge"||a==="truncate"||a==="ddl"||a==="call"||a==="do"||a==="lock"||a==="notify"||a==="maintenance"||a==="set"||a==="other"||
a==="create"||a==="alter"||a==="drop"||a==="grant-rights"||a==="alter-system"||a==="alter-role"||a==="copy"||a==="copy-f\
ile"||a==="copy-program"||a==="explain-analyze"||a==="prepare"||a==="cursor"||a==="two-phase"||a==="without-condition"))
return ir.errors=[{}],!1;var t=l===e;if(!t)break}}}else return ir.errors=[{}],!1;var m=v===e}else var m=!0;if(m)if(r.rowsOver!==
void 0&&s.call(r,"rowsOver")){let p=r.rowsOver,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ir.errors=
[{}],!1;if(e===v&&typeof p=="number"&&isFinite(p)){if(p>1e9||isNaN(p))return ir.errors=[{}],!1;if(p<1||isNaN(p))return ir.
errors=[{}],!1}var m=v===e}else var m=!0}}}else return ir.errors=[{}],!1;return ir.errors=i,e===0}function Ye(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let v;if((r.deny===void 0||!s.call(r,"deny"))&&(v="deny")||(r.hold===void 0||!s.call(r,"hold"))&&(v="hold")||(r.limit===
void 0||!s.call(r,"limit"))&&(v="limit"))return Ye.errors=[{}],!1;{let c=e;for(let g of Object.keys(r))if(!(g==="deny"||
g==="hold"||g==="limit"))return Ye.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){let g=r.deny,k=e;if(e===
k)if(Array.isArray(g)){if(g.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=g.length;for(let n=0;n<l;n++){let f=e;ir(
g[n],{instancePath:C+"/deny/"+n,parentData:g,parentDataProperty:n,rootData:U})||(i=i===null?ir.errors:i.concat(ir.errors),
e=i.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var m=k===e}else var m=!0;if(m){if(r.hold!==void 0&&
s.call(r,"hold")){let k=r.hold,a=e;if(e===a)if(Array.isArray(k)){if(k.length>100)return Ye.errors=[{}],!1;{var b=!0;let n=k.
length;for(let f=0;f<n;f++){let d=e;ir(k[f],{instancePath:C+"/hold/"+f,parentData:k,parentDataProperty:f,rootData:U})||(i=
i===null?ir.errors:i.concat(ir.errors),e=i.length);var b=d===e;if(!b)break}}}else return Ye.errors=[{}],!1;var m=a===e}else
var m=!0;if(m)if(r.limit!==void 0&&s.call(r,"limit")){let k=r.limit,a=e;if(e===a)if(k&&typeof k=="object"&&!Array.isArray(
k)){let n=e;for(let f of Object.keys(k))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=[{}],!1;if(n===e){if(k.
rows!==void 0&&s.call(k,"rows")){let f=k.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.
errors=[{}],!1}var p=d===e}else var p=!0;if(p)if(k.statementSeconds!==void 0&&s.call(k,"statementSeconds")){let f=k.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=[{}],!1}var p=d===e}else var p=!0}}else
return Ye.errors=[{}],!1;var m=a===e}else var m=!0}}}}else return Ye.errors=[{}],!1;return Ye.errors=i,e===0}var Ji={type:"\
object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:["se\
ssion","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}};function Xe(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if((r.entrypoint===void 0||!s.call(r,"entrypoint"))&&(b="entrypoint")||(r.input===
void 0||!s.call(r,"input"))&&(b="input")||(r.expect===void 0||!s.call(r,"expect"))&&(b="expect"))return Xe.errors=[{}],!1;
{let p=e;for(let v of Object.keys(r))if(!(v==="entrypoint"||v==="input"||v==="expect"))return Xe.errors=[{}],!1;if(p===e){
if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let v=r.entrypoint,c=e;if(typeof v!="string")return Xe.errors=[{}],!1;
if(!(v==="session"||v==="statement"))return Xe.errors=[{}],!1;var m=c===e}else var m=!0;if(m)if(r.expect!==void 0&&s.call(
r,"expect")){let v=r.expect,c=e;if(e===c)if(v&&typeof v=="object"&&!Array.isArray(v)){let k;if((v.decision===void 0||!s.
call(v,"decision"))&&(k="decision"))return Xe.errors=[{}],!1;{let a=e;for(let l of Object.keys(v))if(!(l==="decision"||l===
"grant"))return Xe.errors=[{}],!1;if(a===e){if(v.decision!==void 0&&s.call(v,"decision")){let l=v.decision,n=e;if(typeof l!=
"string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.errors=[{}],!1;var t=n===e}else var t=!0;
if(t)if(v.grant!==void 0&&s.call(v,"grant")){let l=v.grant,n=e;if(e===e)if(typeof l=="string"){if(o(l)>127)return Xe.errors=
[{}],!1;if(o(l)<3)return Xe.errors=[{}],!1;if(!xr.test(l))return Xe.errors=[{}],!1}else return Xe.errors=[{}],!1;var t=n===
e}else var t=!0}}}else return Xe.errors=[{}],!1;var m=c===e}else var m=!0}}}else return Xe.errors=[{}],!1;return Xe.errors=
i,e===0}function V(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let z;if((r.writ===void 0||!s.call(r,"writ"))&&(z="writ"))return V.errors=[{}],!1;
{let T=e;for(let F of Object.keys(r))if(F!=="writ")return V.errors=[{}],!1;if(T===e&&r.writ!==void 0&&s.call(r,"writ")){
let F=r.writ;if(e===e)if(F&&typeof F=="object"&&!Array.isArray(F)){let q;if((F.format===void 0||!s.call(F,"format"))&&(q=
"format")||(F.name===void 0||!s.call(F,"name"))&&(q="name")||(F.issuers===void 0||!s.call(F,"issuers"))&&(q="issuers")||
(F.limits===void 0||!s.call(F,"limits"))&&(q="limits")||(F.people===void 0||!s.call(F,"people"))&&(q="people")||(F.memberships===
void 0||!s.call(F,"memberships"))&&(q="memberships")||(F.claimed===void 0||!s.call(F,"claimed"))&&(q="claimed")||(F.resources===
void 0||!s.call(F,"resources"))&&(q="resources")||(F.grants===void 0||!s.call(F,"grants"))&&(q="grants")||(F.index===void 0||
!s.call(F,"index"))&&(q="index")||(F.masks===void 0||!s.call(F,"masks"))&&(q="masks")||(F.guards===void 0||!s.call(F,"gu\
ards"))&&(q="guards")||(F.vectors===void 0||!s.call(F,"vectors"))&&(q="vectors"))return V.errors=[{}],!1;{let Z=e;for(let M of Object.
keys(F))if(!s.call(gi.properties.writ.properties,M))return V.errors=[{}],!1;if(Z===e){if(F.format!==void 0&&s.call(F,"fo\
rmat")){let M=F.format,R=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return V.errors=[{}],!1;if(e===R&&typeof M==
"number"&&isFinite(M)){if(M>1e6||isNaN(M))return V.errors=[{}],!1;if(M<1||isNaN(M))return V.errors=[{}],!1}var t=R===e}else
var t=!0;if(t){if(F.name!==void 0&&s.call(F,"name")){let R=F.name,G=e;if(e===e)if(typeof R=="string"){if(o(R)>63)return V.
errors=[{}],!1;if(o(R)<1)return V.errors=[{}],!1;if(!Ce.test(R))return V.errors=[{}],!1}else return V.errors=[{}],!1;var t=G===
e}else var t=!0;if(t){if(F.issuers!==void 0&&s.call(F,"issuers")){let G=F.issuers,J=e;if(e===J)if(G&&typeof G=="object"&&
!Array.isArray(G)){if(Object.keys(G).length>20)return V.errors=[{}],!1;for(let ie of Object.keys(G)){let ge=e;if(e===ge)
if(typeof ie=="string"){if(o(ie)>1024){let ce={};i===null?i=[ce]:i.push(ce),e++}else if(o(ie)<1){let ce={};i===null?i=[ce]:
i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),e++}var m=ge===e;if(!m){let ce={};return i===null?i=[ce]:i.push(
ce),e++,V.errors=i,!1}}if(m)for(let ie of Object.keys(G)){let ge=G[ie],ce=e;if(e===ce)if(ge&&typeof ge=="object"&&!Array.
isArray(ge)){let ee;if((ge.trial===void 0||!s.call(ge,"trial"))&&(ee="trial")||(ge.workloads===void 0||!s.call(ge,"workl\
oads"))&&(ee="workloads"))return V.errors=[{}],!1;{let oe=e;for(let ne of Object.keys(ge))if(!(ne==="trial"||ne==="workl\
oads"))return V.errors=[{}],!1;if(oe===e){if(ge.trial!==void 0&&s.call(ge,"trial")){let ne=e;if(typeof ge.trial!="boolea\
n")return V.errors=[{}],!1;var b=ne===e}else var b=!0;if(b)if(ge.workloads!==void 0&&s.call(ge,"workloads")){let ne=e;if(typeof ge.
workloads!="boolean")return V.errors=[{}],!1;var b=ne===e}else var b=!0}}}else return V.errors=[{}],!1;var p=ce===e;if(!p)
break}}else return V.errors=[{}],!1;var t=J===e}else var t=!0;if(t){if(F.limits!==void 0&&s.call(F,"limits")){let J=F.limits,
pe=e;if(e===pe)if(J&&typeof J=="object"&&!Array.isArray(J)){let ge;if((J.sessionSeconds===void 0||!s.call(J,"sessionSeco\
nds"))&&(ge="sessionSeconds")||(J.groupsFreshSeconds===void 0||!s.call(J,"groupsFreshSeconds"))&&(ge="groupsFreshSeconds"))
return V.errors=[{}],!1;{let ce=e;for(let ee of Object.keys(J))if(!(ee==="sessionSeconds"||ee==="groupsFreshSeconds"))return V.
errors=[{}],!1;if(ce===e){if(J.sessionSeconds!==void 0&&s.call(J,"sessionSeconds")){let ee=J.sessionSeconds,oe=e;if(!(typeof ee==
"number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return V.errors=[{}],!1;if(e===oe&&typeof ee=="number"&&isFinite(ee)){if(ee>
9007199254740991||isNaN(ee))return V.errors=[{}],!1;if(ee<0||isNaN(ee))return V.errors=[{}],!1}var v=oe===e}else var v=!0;
if(v)if(J.groupsFreshSeconds!==void 0&&s.call(J,"groupsFreshSeconds")){let ee=J.groupsFreshSeconds,oe=e;if(!(typeof ee==
"number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return V.errors=[{}],!1;if(e===oe&&typeof ee=="number"&&isFinite(ee)){if(ee>
9007199254740991||isNaN(ee))return V.errors=[{}],!1;if(ee<0||isNaN(ee))return V.errors=[{}],!1}var v=oe===e}else var v=!0}}}else
return V.errors=[{}],!1;var t=pe===e}else var t=!0;if(t){if(F.people!==void 0&&s.call(F,"people")){let pe=F.people,ie=e;
if(e===ie)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>1e5)return V.errors=[{}],!1;for(let ce of Object.
keys(pe)){let ee=e;if(e===ee)if(typeof ce=="string"){if(o(ce)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(ce)<
1){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var c=ee===e;if(!c){let oe={};
return i===null?i=[oe]:i.push(oe),e++,V.errors=i,!1}}if(c)for(let ce of Object.keys(pe)){let ee=pe[ce],oe=e;if(e===oe)if(ee&&
typeof ee=="object"&&!Array.isArray(ee)){let ne;if((ee.issuer===void 0||!s.call(ee,"issuer"))&&(ne="issuer")||(ee.subject===
void 0||!s.call(ee,"subject"))&&(ne="subject"))return V.errors=[{}],!1;{let de=e;for(let ue of Object.keys(ee))if(!(ue===
"issuer"||ue==="subject"))return V.errors=[{}],!1;if(de===e){if(ee.issuer!==void 0&&s.call(ee,"issuer")){let ue=ee.issuer,
ae=e;if(e===e)if(typeof ue=="string"){if(o(ue)>63)return V.errors=[{}],!1;if(o(ue)<1)return V.errors=[{}],!1;if(!Ce.test(
ue))return V.errors=[{}],!1}else return V.errors=[{}],!1;var g=ae===e}else var g=!0;if(g)if(ee.subject!==void 0&&s.call(
ee,"subject")){let ue=ee.subject,ae=e;if(e===ae)if(typeof ue=="string"){if(o(ue)>255)return V.errors=[{}],!1;if(o(ue)<1)
return V.errors=[{}],!1}else return V.errors=[{}],!1;var g=ae===e}else var g=!0}}}else return V.errors=[{}],!1;var k=oe===
e;if(!k)break}}else return V.errors=[{}],!1;var t=ie===e}else var t=!0;if(t){if(F.memberships!==void 0&&s.call(F,"member\
ships")){let ie=F.memberships,ge=e;if(e===ge)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){if(Object.keys(ie).length>1e5)
return V.errors=[{}],!1;for(let ee of Object.keys(ie)){let oe=e;if(e===oe)if(typeof ee=="string"){if(o(ee)>1024){let ne={};
i===null?i=[ne]:i.push(ne),e++}else if(o(ee)<1){let ne={};i===null?i=[ne]:i.push(ne),e++}}else{let ne={};i===null?i=[ne]:
i.push(ne),e++}var a=oe===e;if(!a){let ne={};return i===null?i=[ne]:i.push(ne),e++,V.errors=i,!1}}if(a)for(let ee of Object.
keys(ie)){let oe=ie[ee],ne=e;if(e===ne)if(Array.isArray(oe)){if(oe.length>1e4)return V.errors=[{}],!1;{var l=!0;let de=oe.
length;for(let ue=0;ue<de;ue++){let ae=oe[ue],ye=e;if(e===e)if(typeof ae=="string"){if(o(ae)>63)return V.errors=[{}],!1;
if(o(ae)<1)return V.errors=[{}],!1;if(!Ce.test(ae))return V.errors=[{}],!1}else return V.errors=[{}],!1;var l=ye===e;if(!l)
break}}}else return V.errors=[{}],!1;var n=ne===e;if(!n)break}}else return V.errors=[{}],!1;var t=ge===e}else var t=!0;if(t){
if(F.claimed!==void 0&&s.call(F,"claimed")){let ge=F.claimed,ce=e;if(e===ce)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){
if(Object.keys(ge).length>20)return V.errors=[{}],!1;for(let oe of Object.keys(ge)){let ne=e;if(e===ne)if(typeof oe=="st\
ring"){if(o(oe)>1024){let de={};i===null?i=[de]:i.push(de),e++}else if(o(oe)<1){let de={};i===null?i=[de]:i.push(de),e++}}else{
let de={};i===null?i=[de]:i.push(de),e++}var f=ne===e;if(!f){let de={};return i===null?i=[de]:i.push(de),e++,V.errors=i,
!1}}if(f)for(let oe of Object.keys(ge)){let ne=ge[oe],de=e;if(e===de)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.
keys(ne).length>100)return V.errors=[{}],!1;for(let ue of Object.keys(ne)){let ae=e;if(e===ae)if(typeof ue=="string"){if(o(
ue)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(o(ue)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};
i===null?i=[ye]:i.push(ye),e++}var d=ae===e;if(!d){let ye={};return i===null?i=[ye]:i.push(ye),e++,V.errors=i,!1}}if(d)for(let ue of Object.
keys(ne)){let ae=ne[ue],ye=e;if(e===ye)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return V.
errors=[{}],!1;for(let Fe of Object.keys(ae)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(o(Fe)>1024){let Re={};i===null?
i=[Re]:i.push(Re),e++}else if(o(Fe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),
e++}var u=ze===e;if(!u){let Re={};return i===null?i=[Re]:i.push(Re),e++,V.errors=i,!1}}if(u)for(let Fe of Object.keys(ae)){
let ze=ae[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return V.errors=[{}],!1;{var h=!0;let Fr=ze.length;for(let hr=0;hr<
Fr;hr++){let yr=ze[hr],qr=e;if(e===e)if(typeof yr=="string"){if(o(yr)>63)return V.errors=[{}],!1;if(o(yr)<1)return V.errors=
[{}],!1;if(!Ce.test(yr))return V.errors=[{}],!1}else return V.errors=[{}],!1;var h=qr===e;if(!h)break}}}else return V.errors=
[{}],!1;var j=Re===e;if(!j)break}}else return V.errors=[{}],!1;var $=ye===e;if(!$)break}}else return V.errors=[{}],!1;var N=de===
e;if(!N)break}}else return V.errors=[{}],!1;var t=ce===e}else var t=!0;if(t){if(F.resources!==void 0&&s.call(F,"resource\
s")){let ce=F.resources,ee=e;if(e===ee)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return V.
errors=[{}],!1;for(let ne of Object.keys(ce)){let de=e;if(e===de)if(typeof ne=="string"){if(o(ne)>1024){let ue={};i===null?
i=[ue]:i.push(ue),e++}else if(o(ne)<1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),
e++}var P=de===e;if(!P){let ue={};return i===null?i=[ue]:i.push(ue),e++,V.errors=i,!1}}if(P)for(let ne of Object.keys(ce)){
let de=e;xe(ce[ne],{instancePath:C+"/writ/resources/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ce,parentDataProperty:ne,
rootData:U})||(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);var A=de===e;if(!A)break}}else return V.errors=[{}],
!1;var t=ee===e}else var t=!0;if(t){if(F.grants!==void 0&&s.call(F,"grants")){let ee=F.grants,oe=e;if(e===oe)if(ee&&typeof ee==
"object"&&!Array.isArray(ee)){if(Object.keys(ee).length>2e5)return V.errors=[{}],!1;for(let de of Object.keys(ee)){let ue=e;
if(e===ue)if(typeof de=="string"){if(o(de)>1024){let ae={};i===null?i=[ae]:i.push(ae),e++}else if(o(de)<1){let ae={};i===
null?i=[ae]:i.push(ae),e++}}else{let ae={};i===null?i=[ae]:i.push(ae),e++}var y=ue===e;if(!y){let ae={};return i===null?
i=[ae]:i.push(ae),e++,V.errors=i,!1}}if(y)for(let de of Object.keys(ee)){let ue=e;Ne(ee[de],{instancePath:C+"/writ/grant\
s/"+de.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ee,parentDataProperty:de,rootData:U})||(i=i===null?Ne.errors:i.
concat(Ne.errors),e=i.length);var w=ue===e;if(!w)break}}else return V.errors=[{}],!1;var t=oe===e}else var t=!0;if(t){if(F.
index!==void 0&&s.call(F,"index")){let oe=F.index,ne=e;if(e===ne)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.
keys(oe).length>2e5)return V.errors=[{}],!1;for(let ue of Object.keys(oe)){let ae=e;if(e===ae)if(typeof ue=="string"){if(o(
ue)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(o(ue)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};
i===null?i=[ye]:i.push(ye),e++}var _=ae===e;if(!_){let ye={};return i===null?i=[ye]:i.push(ye),e++,V.errors=i,!1}}if(_)for(let ue of Object.
keys(oe)){let ae=oe[ue],ye=e;if(e===ye)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return V.
errors=[{}],!1;for(let Fe of Object.keys(ae)){let ze=e;if(e===ze)if(typeof Fe=="string"){if(o(Fe)>1024){let Re={};i===null?
i=[Re]:i.push(Re),e++}else if(o(Fe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),
e++}var O=ze===e;if(!O){let Re={};return i===null?i=[Re]:i.push(Re),e++,V.errors=i,!1}}if(O)for(let Fe of Object.keys(ae)){
let ze=ae[Fe],Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return V.errors=[{}],!1;{var L=!0;let Fr=ze.length;for(let hr=0;hr<
Fr;hr++){let yr=ze[hr],qr=e;if(e===e)if(typeof yr=="string"){if(o(yr)>127)return V.errors=[{}],!1;if(o(yr)<3)return V.errors=
[{}],!1;if(!xr.test(yr))return V.errors=[{}],!1}else return V.errors=[{}],!1;var L=qr===e;if(!L)break}}}else return V.errors=
[{}],!1;var x=Re===e;if(!x)break}}else return V.errors=[{}],!1;var D=ye===e;if(!D)break}}else return V.errors=[{}],!1;var t=ne===
e}else var t=!0;if(t){if(F.masks!==void 0&&s.call(F,"masks")){let ne=F.masks,de=e;if(e===de)if(ne&&typeof ne=="object"&&
!Array.isArray(ne)){if(Object.keys(ne).length>1e4)return V.errors=[{}],!1;for(let ae of Object.keys(ne)){let ye=e;if(e===
ye)if(typeof ae=="string"){if(o(ae)>1024){let Fe={};i===null?i=[Fe]:i.push(Fe),e++}else if(o(ae)<1){let Fe={};i===null?i=
[Fe]:i.push(Fe),e++}}else{let Fe={};i===null?i=[Fe]:i.push(Fe),e++}var W=ye===e;if(!W){let Fe={};return i===null?i=[Fe]:
i.push(Fe),e++,V.errors=i,!1}}if(W)for(let ae of Object.keys(ne)){let ye=e;Oe(ne[ae],{instancePath:C+"/writ/masks/"+ae.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:ae,rootData:U})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);var H=ye===e;if(!H)break}}else return V.errors=[{}],!1;var t=de===e}else var t=!0;if(t){if(F.guards!==void 0&&
s.call(F,"guards")){let de=F.guards,ue=e;if(e===ue)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>
1e4)return V.errors=[{}],!1;for(let ye of Object.keys(de)){let Fe=e;if(e===Fe)if(typeof ye=="string"){if(o(ye)>1024){let ze={};
i===null?i=[ze]:i.push(ze),e++}else if(o(ye)<1){let ze={};i===null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:
i.push(ze),e++}var S=Fe===e;if(!S){let ze={};return i===null?i=[ze]:i.push(ze),e++,V.errors=i,!1}}if(S)for(let ye of Object.
keys(de)){let Fe=e;Ye(de[ye],{instancePath:C+"/writ/guards/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,parentDataProperty:ye,
rootData:U})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var E=Fe===e;if(!E)break}}else return V.errors=[{}],
!1;var t=ue===e}else var t=!0;if(t)if(F.vectors!==void 0&&s.call(F,"vectors")){let de=F.vectors,ue=e;if(e===ue)if(Array.
isArray(de)){if(de.length>1e3)return V.errors=[{}],!1;{var I=!0;let ye=de.length;for(let Fe=0;Fe<ye;Fe++){let ze=e;Xe(de[Fe],
{instancePath:C+"/writ/vectors/"+Fe,parentData:de,parentDataProperty:Fe,rootData:U})||(i=i===null?Xe.errors:i.concat(Xe.
errors),e=i.length);var I=ze===e;if(!I)break}}}else return V.errors=[{}],!1;var t=ue===e}else var t=!0}}}}}}}}}}}}}}else
return V.errors=[{}],!1}}}else return V.errors=[{}],!1;return V.errors=i,e===0}var ii=Ir,bi={type:"object",additionalProperties:!1,
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
on."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"s\
tring",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"So many session\
s."}},description:"What one session may do."};function sr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.schema===void 0||!s.call(r,"schema"))&&
(v="schema")||(r.table===void 0||!s.call(r,"table"))&&(v="table")||(r.column===void 0||!s.call(r,"column"))&&(v="column")||
(r.mask===void 0||!s.call(r,"mask"))&&(v="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(v="nullsShow")||(r.writeAllow===
void 0||!s.call(r,"writeAllow"))&&(v="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(v="search\
Equality"))return sr.errors=[{}],!1;{let c=e;for(let g of Object.keys(r))if(!(g==="schema"||g==="table"||g==="column"||g===
"mask"||g==="nullsShow"||g==="writeAllow"||g==="searchEquality"))return sr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&
s.call(r,"schema")){let g=r.schema,k=e;if(typeof g!="string"&&g!==null)return sr.errors=[{}],!1;if(e===k&&typeof g=="str\
ing"&&o(g)>63)return sr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let k=r.table,
a=e;if(typeof k!="string"&&k!==null)return sr.errors=[{}],!1;if(e===a&&typeof k=="string"&&o(k)>63)return sr.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==
null)return sr.errors=[{}],!1;if(e===l&&typeof a=="string"&&o(a)>63)return sr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,d=!1,u=null,h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(
l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let A of Object.
keys(l))if(A!=="form"){let y={};i===null?i=[y]:i.push(y),e++;break}if(P===e&&l.form!==void 0&&s.call(l,"form")){let A=l.
form;if(typeof A!="string"){let y={};i===null?i=[y]:i.push(y),e++}if(!(A==="null"||A==="hash"||A==="email")){let y={};i===
null?i=[y]:i.push(y),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var b=h===e;b&&(d=!0,u=0);let j=e;if(e===j)if(l&&
typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let P={};i===null?i=[P]:
i.push(P),e++}else{let P=e;for(let A of Object.keys(l))if(!(A==="form"||A==="value")){let y={};i===null?i=[y]:i.push(y),
e++;break}if(P===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.form,y=e;if(typeof A!="string"){let _={};i===null?i=[_]:
i.push(_),e++}if(A!=="fixed"){let _={};i===null?i=[_]:i.push(_),e++}var m=y===e}else var m=!0;if(m)if(l.value!==void 0&&
s.call(l,"value")){let A=l.value,y=e;if(e===y)if(typeof A=="string"){if(o(A)>1e3){let _={};i===null?i=[_]:i.push(_),e++}}else{
let _={};i===null?i=[_]:i.push(_),e++}var m=y===e}else var m=!0}}}else{let N={};i===null?i=[N]:i.push(N),e++}var b=j===e;
if(b&&d)d=!1,u=[u,1];else{b&&(d=!0,u=1);let N=e;if(e===N)if(l&&typeof l=="object"&&!Array.isArray(l)){let A;if((l.form===
void 0||!s.call(l,"form"))&&(A="form")||(l.first===void 0||!s.call(l,"first"))&&(A="first")||(l.last===void 0||!s.call(l,
"last"))&&(A="last")){let y={};i===null?i=[y]:i.push(y),e++}else{let y=e;for(let w of Object.keys(l))if(!(w==="form"||w===
"first"||w==="last")){let _={};i===null?i=[_]:i.push(_),e++;break}if(y===e){if(l.form!==void 0&&s.call(l,"form")){let w=l.
form,_=e;if(typeof w!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(w!=="keep"){let L={};i===null?i=[L]:i.push(L),e++}
var p=_===e}else var p=!0;if(p){if(l.first!==void 0&&s.call(l,"first")){let _=l.first,O=e;if(!(typeof _=="number"&&!(_%1)&&
!isNaN(_)&&isFinite(_))){let x={};i===null?i=[x]:i.push(x),e++}if(e===O&&typeof _=="number"&&isFinite(_)){if(_>64||isNaN(
_)){let x={};i===null?i=[x]:i.push(x),e++}else if(_<0||isNaN(_)){let x={};i===null?i=[x]:i.push(x),e++}}var p=O===e}else
var p=!0;if(p)if(l.last!==void 0&&s.call(l,"last")){let _=l.last,O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(
_))){let x={};i===null?i=[x]:i.push(x),e++}if(e===O&&typeof _=="number"&&isFinite(_)){if(_>64||isNaN(_)){let x={};i===null?
i=[x]:i.push(x),e++}else if(_<0||isNaN(_)){let x={};i===null?i=[x]:i.push(x),e++}}var p=O===e}else var p=!0}}}}else{let A={};
i===null?i=[A]:i.push(A),e++}var b=N===e;b&&d?(d=!1,u=[u,2]):b&&(d=!0,u=2)}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{
let N={};return i===null?i=[N]:i.push(N),e++,sr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return sr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return sr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return sr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=i,e===0}function K(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if((r.grant===void 0||!s.call(r,"grant"))&&(u="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(u="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(u="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(u="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(u="role")||(r.allow===void 0||!s.call(r,"allow"))&&(u="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(u="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(u="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(u="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(u="limits")||(r.record===void 0||
!s.call(r,"record"))&&(u="record"))return K.errors=[{}],!1;{let h=e;for(let j of Object.keys(r))if(!s.call(bi.properties,
j))return K.errors=[{}],!1;if(h===e){if(r.grant!==void 0&&s.call(r,"grant")){let j=r.grant,$=e;if(e===e)if(typeof j=="st\
ring"){if(o(j)>127)return K.errors=[{}],!1;if(o(j)<3)return K.errors=[{}],!1;if(!xr.test(j))return K.errors=[{}],!1}else
return K.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let $=r.grantUntil,
N=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return K.errors=[{}],!1;if(e===N&&typeof $=="number"&&isFinite(
$)){if($>253402300799||isNaN($))return K.errors=[{}],!1;if($<0||isNaN($))return K.errors=[{}],!1}var t=N===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let N=r.subject,P=e;if(e===P)if(typeof N=="string"){if(o(N)>512)return K.
errors=[{}],!1;if(o(N)<1)return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let P=r.resource,A=e;if(e===e)if(typeof P=="string"){if(o(P)>63)return K.errors=[{}],!1;if(o(
P)<1)return K.errors=[{}],!1;if(!Ce.test(P))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=A===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let A=r.role,y=e;if(e===e)if(typeof A=="string"){if(o(A)>63)return K.errors=
[{}],!1;if(o(A)<1)return K.errors=[{}],!1;if(!Ce.test(A))return K.errors=[{}],!1}else return K.errors=[{}],!1;var t=y===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let y=r.allow,w=e;if(e===w)if(Array.isArray(y)){if(y.length>
16)return K.errors=[{}],!1;{var m=!0;let O=y.length;for(let L=0;L<O;L++){let x=y[L],D=e;if(typeof x!="string")return K.errors=
[{}],!1;if(!(x==="all"||x==="select"||x==="insert"||x==="update"||x==="delete"||x==="merge"||x==="truncate"||x==="ddl"||
x==="call"||x==="do"||x==="lock"||x==="notify"||x==="maintenance"||x==="set"||x==="other"))return K.errors=[{}],!1;var m=D===
e;if(!m)break}}}else return K.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(r,"tables")){let w=r.
tables,_=e;if(e===_)if(Array.isArray(w)){if(w.length>2)return K.errors=[{}],!1;{var b=!0;let L=w.length;for(let x=0;x<L;x++){
let D=w[x],W=e;if(e===W)if(Array.isArray(D)){if(D.length>1e3)return K.errors=[{}],!1;{var p=!0;let S=D.length;for(let E=0;E<
S;E++){let I=D[E],z=e;if(e===e)if(I&&typeof I=="object"&&!Array.isArray(I)){let F;if((I.schema===void 0||!s.call(I,"sche\
ma"))&&(F="schema")||(I.table===void 0||!s.call(I,"table"))&&(F="table"))return K.errors=[{}],!1;{let q=e;for(let Z of Object.
keys(I))if(!(Z==="schema"||Z==="table"))return K.errors=[{}],!1;if(q===e){if(I.schema!==void 0&&s.call(I,"schema")){let Z=I.
schema,M=e;if(typeof Z!="string"&&Z!==null)return K.errors=[{}],!1;if(e===M&&typeof Z=="string"&&o(Z)>63)return K.errors=
[{}],!1;var v=M===e}else var v=!0;if(v)if(I.table!==void 0&&s.call(I,"table")){let Z=I.table,M=e;if(typeof Z!="string"&&
Z!==null)return K.errors=[{}],!1;if(e===M&&typeof Z=="string"&&o(Z)>63)return K.errors=[{}],!1;var v=M===e}else var v=!0}}}else
return K.errors=[{}],!1;var p=z===e;if(!p)break}}}else return K.errors=[{}],!1;var b=W===e;if(!b)break}}}else return K.errors=
[{}],!1;var t=_===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let _=r.functions,O=e;if(e===O)if(Array.
isArray(_)){if(_.length>1e3)return K.errors=[{}],!1;{var c=!0;let x=_.length;for(let D=0;D<x;D++){let W=_[D],H=e;if(e===
e)if(typeof W=="string"){if(o(W)>261)return K.errors=[{}],!1;if(o(W)<3)return K.errors=[{}],!1;if(!Tr.test(W))return K.errors=
[{}],!1}else return K.errors=[{}],!1;var c=H===e;if(!c)break}}}else return K.errors=[{}],!1;var t=O===e}else var t=!0;if(t){
if(r.masks!==void 0&&s.call(r,"masks")){let O=r.masks,L=e;if(e===L)if(O&&typeof O=="object"&&!Array.isArray(O)){let D;if((O.
unlisted===void 0||!s.call(O,"unlisted"))&&(D="unlisted")||(O.rules===void 0||!s.call(O,"rules"))&&(D="rules")||(O.clear===
void 0||!s.call(O,"clear"))&&(D="clear")||(O.detect===void 0||!s.call(O,"detect"))&&(D="detect"))return K.errors=[{}],!1;
{let W=e;for(let H of Object.keys(O))if(!(H==="unlisted"||H==="rules"||H==="clear"||H==="detect"))return K.errors=[{}],!1;
if(W===e){if(O.unlisted!==void 0&&s.call(O,"unlisted")){let H=O.unlisted,S=e;if(typeof H!="string")return K.errors=[{}],
!1;if(!(H==="show"||H==="hide"))return K.errors=[{}],!1;var g=S===e}else var g=!0;if(g){if(O.rules!==void 0&&s.call(O,"r\
ules")){let S=O.rules,E=e;if(e===E)if(Array.isArray(S)){if(S.length>1e4)return K.errors=[{}],!1;{var k=!0;let z=S.length;
for(let T=0;T<z;T++){let F=e;sr(S[T],{instancePath:C+"/masks/rules/"+T,parentData:S,parentDataProperty:T,rootData:U})||(i=
i===null?sr.errors:i.concat(sr.errors),e=i.length);var k=F===e;if(!k)break}}}else return K.errors=[{}],!1;var g=E===e}else
var g=!0;if(g){if(O.clear!==void 0&&s.call(O,"clear")){let E=O.clear,I=e;if(e===I)if(Array.isArray(E)){if(E.length>1e5)return K.
errors=[{}],!1;{var a=!0;let T=E.length;for(let F=0;F<T;F++){let q=E[F],Z=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(
q)){let R;if((q.schema===void 0||!s.call(q,"schema"))&&(R="schema")||(q.table===void 0||!s.call(q,"table"))&&(R="table")||
(q.column===void 0||!s.call(q,"column"))&&(R="column"))return K.errors=[{}],!1;{let G=e;for(let J of Object.keys(q))if(!(J===
"schema"||J==="table"||J==="column"))return K.errors=[{}],!1;if(G===e){if(q.schema!==void 0&&s.call(q,"schema")){let J=q.
schema,pe=e;if(typeof J!="string"&&J!==null)return K.errors=[{}],!1;if(e===pe&&typeof J=="string"&&o(J)>63)return K.errors=
[{}],!1;var l=pe===e}else var l=!0;if(l){if(q.table!==void 0&&s.call(q,"table")){let pe=q.table,ie=e;if(typeof pe!="stri\
ng"&&pe!==null)return K.errors=[{}],!1;if(e===ie&&typeof pe=="string"&&o(pe)>63)return K.errors=[{}],!1;var l=ie===e}else
var l=!0;if(l)if(q.column!==void 0&&s.call(q,"column")){let pe=q.column,ie=e;if(typeof pe!="string"&&pe!==null)return K.
errors=[{}],!1;if(e===ie&&typeof pe=="string"&&o(pe)>63)return K.errors=[{}],!1;var l=ie===e}else var l=!0}}}}else return K.
errors=[{}],!1;var a=Z===e;if(!a)break}}}else return K.errors=[{}],!1;var g=I===e}else var g=!0;if(g)if(O.detect!==void 0&&
s.call(O,"detect")){let E=O.detect,I=e;if(e===I)if(Array.isArray(E)){if(E.length>5)return K.errors=[{}],!1;{var n=!0;let T=E.
length;for(let F=0;F<T;F++){let q=E[F],Z=e;if(e===Z)if(typeof q=="string"){if(o(q)>64)return K.errors=[{}],!1;if(o(q)<1)
return K.errors=[{}],!1}else return K.errors=[{}],!1;var n=Z===e;if(!n)break}}}else return K.errors=[{}],!1;var g=I===e}else
var g=!0}}}}}else return K.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarded")){let L=e;
if(typeof r.guarded!="boolean")return K.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.limits!==void 0&&s.call(r,"l\
imits")){let x=r.limits,D=e;if(e===D)if(x&&typeof x=="object"&&!Array.isArray(x)){let H;if((x.sessionSeconds===void 0||!s.
call(x,"sessionSeconds"))&&(H="sessionSeconds"))return K.errors=[{}],!1;{let S=e;for(let E of Object.keys(x))if(!(E==="r\
ows"||E==="statementSeconds"||E==="sessionSeconds"))return K.errors=[{}],!1;if(S===e){if(x.rows!==void 0&&s.call(x,"rows")){
let E=x.rows,I=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return K.errors=[{}],!1;if(e===I&&typeof E=="n\
umber"&&isFinite(E)){if(E>1e9||isNaN(E))return K.errors=[{}],!1;if(E<1||isNaN(E))return K.errors=[{}],!1}var f=I===e}else
var f=!0;if(f){if(x.statementSeconds!==void 0&&s.call(x,"statementSeconds")){let I=x.statementSeconds,z=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return K.errors=[{}],!1;if(e===z&&typeof I=="number"&&isFinite(I)){if(I>31622400||
isNaN(I))return K.errors=[{}],!1;if(I<1||isNaN(I))return K.errors=[{}],!1}var f=z===e}else var f=!0;if(f)if(x.sessionSeconds!==
void 0&&s.call(x,"sessionSeconds")){let I=x.sessionSeconds,z=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))
return K.errors=[{}],!1;if(e===z&&typeof I=="number"&&isFinite(I)){if(I>9007199254740991||isNaN(I))return K.errors=[{}],
!1;if(I<0||isNaN(I))return K.errors=[{}],!1}var f=z===e}else var f=!0}}}}else return K.errors=[{}],!1;var t=D===e}else var t=!0;
if(t){if(r.record!==void 0&&s.call(r,"record")){let D=r.record,W=e;if(e===W)if(D&&typeof D=="object"&&!Array.isArray(D)){
let S;if((D.results===void 0||!s.call(D,"results"))&&(S="results")||(D.rows===void 0||!s.call(D,"rows"))&&(S="rows")||(D.
durable===void 0||!s.call(D,"durable"))&&(S="durable"))return K.errors=[{}],!1;{let E=e;for(let I of Object.keys(D))if(!(I===
"results"||I==="rows"||I==="durable"))return K.errors=[{}],!1;if(E===e){if(D.results!==void 0&&s.call(D,"results")){let I=D.
results,z=e;if(typeof I!="string")return K.errors=[{}],!1;if(!(I==="none"||I==="digest"||I==="rows"))return K.errors=[{}],
!1;var d=z===e}else var d=!0;if(d){if(D.rows!==void 0&&s.call(D,"rows")){let z=D.rows,T=e;if(!(typeof z=="number"&&!(z%1)&&
!isNaN(z)&&isFinite(z)))return K.errors=[{}],!1;if(e===T&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return K.errors=
[{}],!1;if(z<0||isNaN(z))return K.errors=[{}],!1}var d=T===e}else var d=!0;if(d)if(D.durable!==void 0&&s.call(D,"durable")){
let z=D.durable,T=e;if(typeof z!="string")return K.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return K.errors=
[{}],!1;var d=T===e}else var d=!0}}}}else return K.errors=[{}],!1;var t=W===e}else var t=!0;if(t)if(r.sessions!==void 0&&
s.call(r,"sessions")){let D=r.sessions,W=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return K.errors=[{}],
!1;if(e===W&&typeof D=="number"&&isFinite(D)){if(D>1e3||isNaN(D))return K.errors=[{}],!1;if(D<1||isNaN(D))return K.errors=
[{}],!1}var t=W===e}else var t=!0}}}}}}}}}}}}}}else return K.errors=[{}],!1;return K.errors=i,e===0}var Sr=new RegExp("^\
[A-Za-z][A-Za-z0-9_./-]*$","u");function Ge(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.code===void 0||!s.call(r,"code"))&&(m="code")||(r.
message===void 0||!s.call(r,"message"))&&(m="message"))return Ge.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!(p===
"code"||p==="message"))return Ge.errors=[{}],!1;if(b===e){if(r.code!==void 0&&s.call(r,"code")){let p=r.code,v=e;if(e===
e)if(typeof p=="string"){if(o(p)>100)return Ge.errors=[{}],!1;if(o(p)<1)return Ge.errors=[{}],!1;if(!Sr.test(p))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){
let p=r.message,v=e;if(e===v)if(typeof p=="string"){if(o(p)>4096)return Ge.errors=[{}],!1;if(o(p)<1)return Ge.errors=[{}],
!1}else return Ge.errors=[{}],!1;var t=v===e}else var t=!0}}}else return Ge.errors=[{}],!1;return Ge.errors=i,e===0}function or(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if((r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.view===void 0||!s.call(r,"v\
iew"))&&(b="view")||(r.until===void 0||!s.call(r,"until"))&&(b="until")||(r.reasons===void 0||!s.call(r,"reasons"))&&(b=
"reasons"))return or.errors=[{}],!1;{let p=e;for(let v of Object.keys(r))if(!(v==="decision"||v==="view"||v==="until"||v===
"reasons"))return or.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){let v=r.decision,c=e;if(typeof v!=
"string")return or.errors=[{}],!1;if(v!=="allow")return or.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.view!==void 0&&
s.call(r,"view")){let c=e;K(r.view,{instancePath:C+"/view",parentData:r,parentDataProperty:"view",rootData:U})||(i=i===null?
K.errors:i.concat(K.errors),e=i.length);var t=c===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let g=r.
until,k=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return or.errors=[{}],!1;if(e===k&&typeof g=="number"&&
isFinite(g)){if(g>253402300799||isNaN(g))return or.errors=[{}],!1;if(g<0||isNaN(g))return or.errors=[{}],!1}var t=k===e}else
var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,k=e;if(e===k)if(Array.isArray(g)){if(g.length>
100)return or.errors=[{}],!1;{var m=!0;let l=g.length;for(let n=0;n<l;n++){let f=e;Ge(g[n],{instancePath:C+"/reasons/"+n,
parentData:g,parentDataProperty:n,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var m=f===e;if(!m)
break}}}else return or.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return or.errors=[{}],!1;return or.errors=i,e===
0}function Se(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if((r.decision===void 0||!s.call(r,"decision"))&&(v="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(v="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(v="choices")||(r.until===void 0||!s.call(
r,"until"))&&(v="until"))return Se.errors=[{}],!1;{let c=e;for(let g of Object.keys(r))if(!(g==="decision"||g==="reasons"||
g==="choices"||g==="until"))return Se.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let g=r.decision,
k=e;if(typeof g!="string")return Se.errors=[{}],!1;if(g!=="deny")return Se.errors=[{}],!1;var t=k===e}else var t=!0;if(t){
if(r.reasons!==void 0&&s.call(r,"reasons")){let k=r.reasons,a=e;if(e===a)if(Array.isArray(k)){if(k.length>100)return Se.
errors=[{}],!1;{var m=!0;let n=k.length;for(let f=0;f<n;f++){let d=e;Ge(k[f],{instancePath:C+"/reasons/"+f,parentData:k,
parentDataProperty:f,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var m=d===e;if(!m)break}}}else return Se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let a=r.choices,l=e;if(e===l)
if(Array.isArray(a)){if(a.length>1e3)return Se.errors=[{}],!1;{var b=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],h=e;
if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){let $;if((u.grant===void 0||!s.call(u,"grant"))&&($="grant")||(u.role===
void 0||!s.call(u,"role"))&&($="role")||(u.until===void 0||!s.call(u,"until"))&&($="until"))return Se.errors=[{}],!1;{let N=e;
for(let P of Object.keys(u))if(!(P==="grant"||P==="role"||P==="until"))return Se.errors=[{}],!1;if(N===e){if(u.grant!==void 0&&
s.call(u,"grant")){let P=u.grant,A=e;if(e===e)if(typeof P=="string"){if(o(P)>127)return Se.errors=[{}],!1;if(o(P)<3)return Se.
errors=[{}],!1;if(!xr.test(P))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var p=A===e}else var p=!0;if(p){if(u.
role!==void 0&&s.call(u,"role")){let A=u.role,y=e;if(e===e)if(typeof A=="string"){if(o(A)>63)return Se.errors=[{}],!1;if(o(
A)<1)return Se.errors=[{}],!1;if(!Ce.test(A))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var p=y===e}else var p=!0;
if(p)if(u.until!==void 0&&s.call(u,"until")){let A=u.until,y=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return Se.errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>253402300799||isNaN(A))return Se.errors=[{}],!1;
if(A<0||isNaN(A))return Se.errors=[{}],!1}var p=y===e}else var p=!0}}}}else return Se.errors=[{}],!1;var b=h===e;if(!b)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&s.call(r,"until")){let a=r.until,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>253402300799||
isNaN(a))return Se.errors=[{}],!1;if(a<0||isNaN(a))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p;if((r.decision===void 0||!s.call(r,"decision"))&&(p="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(p="reasons")||(r.until===void 0||!s.call(r,"until"))&&(p="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(p="limits"))return Be.errors=[{}],!1;{let v=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Be.errors=[{}],!1;if(v===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,g=e;
if(typeof c!="string")return Be.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Be.errors=[{}],!1;var t=g===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let g=r.reasons,k=e;if(e===k)if(Array.isArray(g)){if(g.
length>100)return Be.errors=[{}],!1;{var m=!0;let l=g.length;for(let n=0;n<l;n++){let f=e;Ge(g[n],{instancePath:C+"/reas\
ons/"+n,parentData:g,parentDataProperty:n,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var m=f===
e;if(!m)break}}}else return Be.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let k=r.
until,a=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Be.errors=[{}],!1;if(e===a&&typeof k=="number"&&
isFinite(k)){if(k>253402300799||isNaN(k))return Be.errors=[{}],!1;if(k<0||isNaN(k))return Be.errors=[{}],!1}var t=a===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let k=r.limits,a=e;if(e===a)if(k&&typeof k=="object"&&!Array.isArray(
k)){let n=e;for(let f of Object.keys(k))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(n===e){if(k.
rows!==void 0&&s.call(k,"rows")){let f=k.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var b=d===e}else var b=!0;if(b)if(k.statementSeconds!==void 0&&s.call(k,"statementSeconds")){let f=k.statementSeconds,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var b=d===e}else var b=!0}}else
return Be.errors=[{}],!1;var t=a===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Ir(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0,t=e,m=!1,b=null,p=e;or(r,{instancePath:C,
parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var c=p===e;c&&(m=
!0,b=0);let v=e;Se(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?Se.errors:i.concat(Se.errors),
e=i.length);var c=v===e;if(c&&m)m=!1,b=[b,1];else{c&&(m=!0,b=1);let g=e;Be(r,{instancePath:C,parentData:Q,parentDataProperty:Y,
rootData:U})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var c=g===e;c&&m?(m=!1,b=[b,2]):c&&(m=!0,b=2)}if(m)e=
t,i!==null&&(t?i.length=t:i=null);else{let g={};return i===null?i=[g]:i.push(g),e++,Ir.errors=i,!1}return Ir.errors=i,e===
0}var si=$r,ki={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","session","journal","key","su\
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
Ed25519 signature over this line and, by the chain, every line before it."}},description:"A session starts."},pr=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","u"),tr=new RegExp("^[0-9a-f]{64}$","u"),cr=new RegExp(
"^[A-Za-z0-9_-]{86}$","u");function X(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||
!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||
(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.session===void 0||!s.call(r,"session"))&&(n="session")||(r.journal===
void 0||!s.call(r,"journal"))&&(n="journal")||(r.key===void 0||!s.call(r,"key"))&&(n="key")||(r.subject===void 0||!s.call(
r,"subject"))&&(n="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&(n="tokenId")||(r.resource===void 0||!s.call(r,
"resource"))&&(n="resource")||(r.role===void 0||!s.call(r,"role"))&&(n="role")||(r.grant===void 0||!s.call(r,"grant"))&&
(n="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(n="grantUntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&
(n="bundle")||(r.address===void 0||!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n=
"protocol"))return X.errors=[{}],!1;{let f=e;for(let d of Object.keys(r))if(!s.call(ki.properties,d))return X.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return X.
errors=[{}],!1;if(d!==1)return X.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return X.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return X.errors=[{}],!1;if(u<1||isNaN(u))return X.errors=[{}],!1}var t=h===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let h=r.at,j=e;if(e===j)if(typeof h=="string"){if(o(h)>24)return X.errors=[{}],!1;
if(o(h)<24)return X.errors=[{}],!1;if(!pr.test(h))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(o(j)>64)return X.errors=
[{}],!1;if(o(j)<64)return X.errors=[{}],!1;if(!tr.test(j))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,N=e;if(typeof $!="string")return X.errors=[{}],
!1;if($!=="session-start")return X.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"sessi\
on")){let N=r.session,P=e;if(e===P)if(typeof N=="string"){if(o(N)>64)return X.errors=[{}],!1;if(o(N)<8)return X.errors=[
{}],!1;if(!ar.test(N))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.journal!==
void 0&&s.call(r,"journal")){let P=r.journal,A=e;if(e===A)if(typeof P=="string"){if(o(P)>64)return X.errors=[{}],!1;if(o(
P)<8)return X.errors=[{}],!1;if(!ar.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=A===e}else var t=!0;
if(t){if(r.key!==void 0&&s.call(r,"key")){let A=r.key,y=e;if(e===e)if(typeof A=="string"){if(o(A)>128)return X.errors=[{}],
!1;if(o(A)<1)return X.errors=[{}],!1;if(!Ve.test(A))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=y===e}else
var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let y=r.subject,w=e,_=e,O=!1,L=null,x=e;if(e===x)if(y&&typeof y==
"object"&&!Array.isArray(y)){let H;if((y.kind===void 0||!s.call(y,"kind"))&&(H="kind")||(y.name===void 0||!s.call(y,"nam\
e"))&&(H="name")||(y.issuer===void 0||!s.call(y,"issuer"))&&(H="issuer")||(y.subject===void 0||!s.call(y,"subject"))&&(H=
"subject")||(y.claims===void 0||!s.call(y,"claims"))&&(H="claims")||(y.authenticatedAt===void 0||!s.call(y,"authenticate\
dAt"))&&(H="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let E of Object.keys(y))if(!(E==="\
kind"||E==="name"||E==="issuer"||E==="subject"||E==="claims"||E==="authenticatedAt")){let I={};i===null?i=[I]:i.push(I),
e++;break}if(S===e){if(y.kind!==void 0&&s.call(y,"kind")){let E=y.kind,I=e;if(typeof E!="string"){let T={};i===null?i=[T]:
i.push(T),e++}if(E!=="user"){let T={};i===null?i=[T]:i.push(T),e++}var m=I===e}else var m=!0;if(m){if(y.name!==void 0&&s.
call(y,"name")){let I=y.name,z=e;if(e===z)if(typeof I=="string"){if(o(I)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(o(
I)<0){let F={};i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var m=z===e}else var m=!0;if(m){
if(y.issuer!==void 0&&s.call(y,"issuer")){let z=y.issuer,T=e;if(e===T)if(typeof z=="string"){if(o(z)>2048){let q={};i===
null?i=[q]:i.push(q),e++}else if(o(z)<0){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}
var m=T===e}else var m=!0;if(m){if(y.subject!==void 0&&s.call(y,"subject")){let T=y.subject,F=e;if(e===F)if(typeof T=="s\
tring"){if(o(T)>2048){let Z={};i===null?i=[Z]:i.push(Z),e++}else if(o(T)<0){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{
let Z={};i===null?i=[Z]:i.push(Z),e++}var m=F===e}else var m=!0;if(m){if(y.claims!==void 0&&s.call(y,"claims")){let F=y.
claims,q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))if(Object.keys(F).length>100){let M={};i===null?i=[M]:i.
push(M),e++}else{for(let M of Object.keys(F)){let R=e;if(e===R)if(typeof M=="string"){if(o(M)>1024){let G={};i===null?i=
[G]:i.push(G),e++}else if(o(M)<1){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var b=R===
e;if(!b){let G={};i===null?i=[G]:i.push(G),e++;break}}if(b)for(let M of Object.keys(F)){let R=F[M],G=e;if(e===G)if(Array.
isArray(R))if(R.length>1e4){let J={};i===null?i=[J]:i.push(J),e++}else{var p=!0;let J=R.length;for(let pe=0;pe<J;pe++){let ie=R[pe],
ge=e;if(e===ge)if(typeof ie=="string"){if(o(ie)>2048){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(o(ie)<0){let ee={};
i===null?i=[ee]:i.push(ee),e++}}else{let ee={};i===null?i=[ee]:i.push(ee),e++}var p=ge===e;if(!p)break}}else{let J={};i===
null?i=[J]:i.push(J),e++}var v=G===e;if(!v)break}}else{let M={};i===null?i=[M]:i.push(M),e++}var m=q===e}else var m=!0;if(m)
if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let F=y.authenticatedAt,q=e;if(!(typeof F=="number"&&!(F%1)&&
!isNaN(F)&&isFinite(F))){let M={};i===null?i=[M]:i.push(M),e++}if(e===q&&typeof F=="number"&&isFinite(F)){if(F>253402300799||
isNaN(F)){let M={};i===null?i=[M]:i.push(M),e++}else if(F<0||isNaN(F)){let M={};i===null?i=[M]:i.push(M),e++}}var m=q===
e}else var m=!0}}}}}}}else{let H={};i===null?i=[H]:i.push(H),e++}var a=x===e;a&&(O=!0,L=0);let D=e;if(e===D)if(y&&typeof y==
"object"&&!Array.isArray(y)){let H;if((y.kind===void 0||!s.call(y,"kind"))&&(H="kind")||(y.issuer===void 0||!s.call(y,"i\
ssuer"))&&(H="issuer")||(y.claims===void 0||!s.call(y,"claims"))&&(H="claims")||(y.authenticatedAt===void 0||!s.call(y,"\
authenticatedAt"))&&(H="authenticatedAt")){let S={};i===null?i=[S]:i.push(S),e++}else{let S=e;for(let E of Object.keys(y))
if(!(E==="kind"||E==="issuer"||E==="claims"||E==="authenticatedAt")){let I={};i===null?i=[I]:i.push(I),e++;break}if(S===
e){if(y.kind!==void 0&&s.call(y,"kind")){let E=y.kind,I=e;if(typeof E!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(E!==
"workload"){let T={};i===null?i=[T]:i.push(T),e++}var c=I===e}else var c=!0;if(c){if(y.issuer!==void 0&&s.call(y,"issuer")){
let I=y.issuer,z=e;if(e===z)if(typeof I=="string"){if(o(I)>2048){let F={};i===null?i=[F]:i.push(F),e++}else if(o(I)<0){let F={};
i===null?i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var c=z===e}else var c=!0;if(c){if(y.claims!==void 0&&
s.call(y,"claims")){let z=y.claims,T=e;if(e===T)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){
let q={};i===null?i=[q]:i.push(q),e++}else{for(let q of Object.keys(z)){let Z=e;if(e===Z)if(typeof q=="string"){if(o(q)>
1024){let M={};i===null?i=[M]:i.push(M),e++}else if(o(q)<1){let M={};i===null?i=[M]:i.push(M),e++}}else{let M={};i===null?
i=[M]:i.push(M),e++}var g=Z===e;if(!g){let M={};i===null?i=[M]:i.push(M),e++;break}}if(g)for(let q of Object.keys(z)){let Z=z[q],
M=e;if(e===M)if(typeof Z=="string"){if(o(Z)>2048){let R={};i===null?i=[R]:i.push(R),e++}else if(o(Z)<0){let R={};i===null?
i=[R]:i.push(R),e++}}else{let R={};i===null?i=[R]:i.push(R),e++}var k=M===e;if(!k)break}}else{let q={};i===null?i=[q]:i.
push(q),e++}var c=T===e}else var c=!0;if(c)if(y.authenticatedAt!==void 0&&s.call(y,"authenticatedAt")){let z=y.authenticatedAt,
T=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let q={};i===null?i=[q]:i.push(q),e++}if(e===T&&typeof z==
"number"&&isFinite(z)){if(z>253402300799||isNaN(z)){let q={};i===null?i=[q]:i.push(q),e++}else if(z<0||isNaN(z)){let q={};
i===null?i=[q]:i.push(q),e++}}var c=T===e}else var c=!0}}}}}else{let H={};i===null?i=[H]:i.push(H),e++}var a=D===e;if(a&&
O?(O=!1,L=[L,1]):a&&(O=!0,L=1),O)e=_,i!==null&&(_?i.length=_:i=null);else{let H={};return i===null?i=[H]:i.push(H),e++,X.
errors=i,!1}var t=w===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let w=r.tokenId,_=e;if(e===_)if(typeof w==
"string"){if(o(w)>2048)return X.errors=[{}],!1;if(o(w)<0)return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=_===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let _=r.resource,O=e;if(e===O)if(typeof _=="string"){
if(o(_)>2048)return X.errors=[{}],!1;if(o(_)<0)return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=O===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let O=r.role,L=e;if(e===L)if(typeof O=="string"){if(o(O)>2048)return X.errors=
[{}],!1;if(o(O)<0)return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let L=r.grant,x=e;if(e===x)if(typeof L=="string"){if(o(L)>2048)return X.errors=[{}],!1;if(o(L)<0)return X.
errors=[{}],!1}else return X.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUnt\
il")){let x=r.grantUntil,D=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return X.errors=[{}],!1;if(e===D&&
typeof x=="number"&&isFinite(x)){if(x>253402300799||isNaN(x))return X.errors=[{}],!1;if(x<0||isNaN(x))return X.errors=[{}],
!1}var t=D===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let D=r.bundle,W=e;if(e===W)if(D&&typeof D==
"object"&&!Array.isArray(D)){let S;if((D.revision===void 0||!s.call(D,"revision"))&&(S="revision")||(D.seq===void 0||!s.
call(D,"seq"))&&(S="seq")||(D.digest===void 0||!s.call(D,"digest"))&&(S="digest"))return X.errors=[{}],!1;{let E=e;for(let I of Object.
keys(D))if(!(I==="revision"||I==="seq"||I==="digest"))return X.errors=[{}],!1;if(E===e){if(D.revision!==void 0&&s.call(D,
"revision")){let I=D.revision,z=e;if(e===z)if(typeof I=="string"){if(o(I)>73)return X.errors=[{}],!1;if(o(I)<1)return X.
errors=[{}],!1}else return X.errors=[{}],!1;var l=z===e}else var l=!0;if(l){if(D.seq!==void 0&&s.call(D,"seq")){let z=D.
seq,T=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return X.errors=[{}],!1;if(e===T&&typeof z=="number"&&isFinite(
z)){if(z>9007199254740991||isNaN(z))return X.errors=[{}],!1;if(z<0||isNaN(z))return X.errors=[{}],!1}var l=T===e}else var l=!0;
if(l)if(D.digest!==void 0&&s.call(D,"digest")){let z=D.digest,T=e;if(e===e)if(typeof z=="string"){if(o(z)>71)return X.errors=
[{}],!1;if(o(z)<71)return X.errors=[{}],!1;if(!mr.test(z))return X.errors=[{}],!1}else return X.errors=[{}],!1;var l=T===
e}else var l=!0}}}}else return X.errors=[{}],!1;var t=W===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){
let W=r.address,H=e;if(e===H)if(typeof W=="string"){if(o(W)>2048)return X.errors=[{}],!1;if(o(W)<0)return X.errors=[{}],
!1}else return X.errors=[{}],!1;var t=H===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let H=r.protocol,
S=e;if(e===S)if(typeof H=="string"){if(o(H)>2048)return X.errors=[{}],!1;if(o(H)<0)return X.errors=[{}],!1}else return X.
errors=[{}],!1;var t=S===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"application")){let S=r.application,E=e;
if(e===E)if(typeof S=="string"){if(o(S)>2048)return X.errors=[{}],!1;if(o(S)<0)return X.errors=[{}],!1}else return X.errors=
[{}],!1;var t=E===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let E=e;if(typeof r.trial!="boolean")return X.
errors=[{}],!1;var t=E===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let I=r.kid,z=e;if(e===e)if(typeof I==
"string"){if(o(I)>128)return X.errors=[{}],!1;if(o(I)<1)return X.errors=[{}],!1;if(!Ve.test(I))return X.errors=[{}],!1}else
return X.errors=[{}],!1;var t=z===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let I=r.sig,z=e;if(e===z)if(typeof I==
"string"){if(o(I)>86)return X.errors=[{}],!1;if(o(I)<86)return X.errors=[{}],!1;if(!cr.test(I))return X.errors=[{}],!1}else
return X.errors=[{}],!1;var t=z===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{}],!1;return X.errors=i,e===
0}var _i={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","statement","text","changed","parts",
"decision","reasons","revision"],properties:{v:{type:"integer",const:1,description:"The version of the format."},n:{type:"\
integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"string",minLength:24,
maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"a moment in UTC \
with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,pattern:"\
^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; zeros for\
 the first."},type:{type:"string",const:"statement",description:"A statement is decided; on stable storage before it is \
forwarded."},statement:{type:"integer",minimum:1,maximum:9007199254740991,description:"Its number in the session."},text:{
type:"string",maxLength:131072,description:"As received; literals of masked columns are masked."},textCut:{$ref:"record#\
/$defs/recordedCut"},changed:{type:"boolean",description:"Masks were compiled in."},compiled:{$ref:"words#/$defs/digest",
description:"Digest of what goes upstream."},prepared:{type:"string",minLength:0,maxLength:2048,description:"Name of the\
 prepared statement."},binds:{type:"array",maxItems:1e3,items:{$ref:"record#/$defs/recordedBind"},description:"Bind valu\
es."},bindCount:{type:"integer",minimum:0,maximum:65535,description:"How many there were, when not all are kept."},parts:{
type:"array",maxItems:100,items:{$ref:"record#/$defs/recordedPart"},description:"Facts of each statement."},partCount:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"How many there were, when not all are kept."},namesCut:{type:"b\
oolean",description:"Some names did not fit and are left out."},decision:{type:"string",enum:["allow","deny","hold"],description:"\
The answer."},reasons:{type:"array",maxItems:16,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},revision:{
type:"string",minLength:1,maxLength:73,description:"The commit of the bundle, or none."},kid:{$ref:"words#/$defs/keyId",
description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$",
"x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before it."}},description:"\
A statement is decided; on stable storage before it is forwarded."},Yi={type:"object",additionalProperties:!1,required:[
"value"],properties:{value:{type:["string","null"],maxLength:131072,description:"The value, or [masked]."},encoding:{type:"\
string",const:"base64",description:"Sent in binary form."},masked:{type:"boolean",description:"It belongs to a masked co\
lumn."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes of the whole, when it was cut."}},description:"\
One bind value."};function nr(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.bytes===void 0||!s.call(r,"bytes"))&&(m="bytes")||(r.digest===
void 0||!s.call(r,"digest"))&&(m="digest"))return nr.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!(p==="bytes"||
p==="digest"))return nr.errors=[{}],!1;if(b===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let p=r.bytes,v=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return nr.errors=[{}],!1;if(e===v&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return nr.errors=[{}],!1;if(p<0||isNaN(p))return nr.errors=[{}],!1}var t=v===e}else var t=!0;if(t)if(r.digest!==
void 0&&s.call(r,"digest")){let p=r.digest,v=e;if(e===e)if(typeof p=="string"){if(o(p)>71)return nr.errors=[{}],!1;if(o(
p)<71)return nr.errors=[{}],!1;if(!mr.test(p))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var t=v===e}else var t=!0}}}else
return nr.errors=[{}],!1;return nr.errors=i,e===0}var Xi={type:"string",enum:["create","alter","drop","grant-rights","al\
ter-system","alter-role","copy","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-con\
dition"],description:"A finer name of a statement, for guards."};function Ee(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if((r.kinds===void 0||!s.call(
r,"kinds"))&&(g="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(g="tags")||(r.reads===void 0||!s.call(r,"reads"))&&(g="\
reads")||(r.writes===void 0||!s.call(r,"writes"))&&(g="writes")||(r.masked===void 0||!s.call(r,"masked"))&&(g="masked"))
return Ee.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="kinds"||a==="tags"||a==="reads"||a==="writes"||a===
"functions"||a==="masked"))return Ee.errors=[{}],!1;if(k===e){if(r.kinds!==void 0&&s.call(r,"kinds")){let a=r.kinds,l=e;
if(e===l)if(Array.isArray(a)){if(a.length>15)return Ee.errors=[{}],!1;{var t=!0;let f=a.length;for(let d=0;d<f;d++){let u=a[d],
h=e;if(typeof u!="string")return Ee.errors=[{}],!1;if(!(u==="select"||u==="insert"||u==="update"||u==="delete"||u==="mer\
ge"||u==="truncate"||u==="ddl"||u==="call"||u==="do"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))
return Ee.errors=[{}],!1;var t=h===e;if(!t)break}}}else return Ee.errors=[{}],!1;var m=l===e}else var m=!0;if(m){if(r.tags!==
void 0&&s.call(r,"tags")){let l=r.tags,n=e;if(e===n)if(Array.isArray(l)){if(l.length>13)return Ee.errors=[{}],!1;{var b=!0;
let d=l.length;for(let u=0;u<d;u++){let h=l[u],j=e;if(typeof h!="string")return Ee.errors=[{}],!1;if(!(h==="create"||h===
"alter"||h==="drop"||h==="grant-rights"||h==="alter-system"||h==="alter-role"||h==="copy"||h==="copy-file"||h==="copy-pr\
ogram"||h==="explain-analyze"||h==="prepare"||h==="cursor"||h==="two-phase"||h==="without-condition"))return Ee.errors=[
{}],!1;var b=j===e;if(!b)break}}}else return Ee.errors=[{}],!1;var m=n===e}else var m=!0;if(m){if(r.reads!==void 0&&s.call(
r,"reads")){let n=r.reads,f=e;if(e===f)if(Array.isArray(n)){if(n.length>256)return Ee.errors=[{}],!1;{var p=!0;let u=n.length;
for(let h=0;h<u;h++){let j=n[h],$=e;if(e===$)if(typeof j=="string"){if(o(j)>2048)return Ee.errors=[{}],!1;if(o(j)<0)return Ee.
errors=[{}],!1}else return Ee.errors=[{}],!1;var p=$===e;if(!p)break}}}else return Ee.errors=[{}],!1;var m=f===e}else var m=!0;
if(m){if(r.writes!==void 0&&s.call(r,"writes")){let f=r.writes,d=e;if(e===d)if(Array.isArray(f)){if(f.length>256)return Ee.
errors=[{}],!1;{var v=!0;let h=f.length;for(let j=0;j<h;j++){let $=f[j],N=e;if(e===N)if(typeof $=="string"){if(o($)>2048)
return Ee.errors=[{}],!1;if(o($)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var v=N===e;if(!v)break}}}else
return Ee.errors=[{}],!1;var m=d===e}else var m=!0;if(m){if(r.functions!==void 0&&s.call(r,"functions")){let d=r.functions,
u=e;if(e===u)if(Array.isArray(d)){if(d.length>256)return Ee.errors=[{}],!1;{var c=!0;let j=d.length;for(let $=0;$<j;$++){
let N=d[$],P=e;if(e===P)if(typeof N=="string"){if(o(N)>2048)return Ee.errors=[{}],!1;if(o(N)<0)return Ee.errors=[{}],!1}else
return Ee.errors=[{}],!1;var c=P===e;if(!c)break}}}else return Ee.errors=[{}],!1;var m=u===e}else var m=!0;if(m)if(r.masked!==
void 0&&s.call(r,"masked")){let d=e;if(typeof r.masked!="boolean")return Ee.errors=[{}],!1;var m=d===e}else var m=!0}}}}}}}else
return Ee.errors=[{}],!1;return Ee.errors=i,e===0}function Je(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.code===void 0||!s.call(r,"code"))&&(m="\
code")||(r.message===void 0||!s.call(r,"message"))&&(m="message"))return Je.errors=[{}],!1;{let b=e;for(let p of Object.
keys(r))if(!(p==="code"||p==="message"))return Je.errors=[{}],!1;if(b===e){if(r.code!==void 0&&s.call(r,"code")){let p=r.
code,v=e;if(e===e)if(typeof p=="string"){if(o(p)>100)return Je.errors=[{}],!1;if(o(p)<1)return Je.errors=[{}],!1;if(!Sr.
test(p))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let p=r.message,v=e;if(e===v)if(typeof p=="string"){if(o(p)>4096)return Je.errors=[{}],!1;if(o(p)<1)return Je.
errors=[{}],!1}else return Je.errors=[{}],!1;var t=v===e}else var t=!0}}}else return Je.errors=[{}],!1;return Je.errors=
i,e===0}function re(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&
(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.call(r,"prev"))&&(c="prev")||(r.type===void 0||
!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"statement"))&&(c="statement")||(r.text===void 0||!s.call(
r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(c=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revision"))return re.errors=[{}],!1;{let g=e;for(let k of Object.
keys(r))if(!s.call(_i.properties,k))return re.errors=[{}],!1;if(g===e){if(r.v!==void 0&&s.call(r,"v")){let k=r.v,a=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return re.errors=[{}],!1;if(k!==1)return re.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let a=r.n,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return re.errors=
[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return re.errors=[{}],!1;if(a<1||isNaN(
a))return re.errors=[{}],!1}var t=l===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let l=r.at,n=e;if(e===n)if(typeof l==
"string"){if(o(l)>24)return re.errors=[{}],!1;if(o(l)<24)return re.errors=[{}],!1;if(!pr.test(l))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let n=r.prev,f=e;if(e===f)
if(typeof n=="string"){if(o(n)>64)return re.errors=[{}],!1;if(o(n)<64)return re.errors=[{}],!1;if(!tr.test(n))return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.
type,d=e;if(typeof f!="string")return re.errors=[{}],!1;if(f!=="statement")return re.errors=[{}],!1;var t=d===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let d=r.statement,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return re.errors=[{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return re.
errors=[{}],!1;if(d<1||isNaN(d))return re.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let u=r.text,h=e;if(e===h)if(typeof u=="string"){if(o(u)>131072)return re.errors=[{}],!1}else return re.errors=[{}],
!1;var t=h===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let h=e;nr(r.textCut,{instancePath:C+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:U})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var t=h===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let j=e;if(typeof r.changed!="boolean")return re.errors=
[{}],!1;var t=j===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let $=r.compiled,N=e;if(e===e)if(typeof $==
"string"){if(o($)>71)return re.errors=[{}],!1;if(o($)<71)return re.errors=[{}],!1;if(!mr.test($))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let N=r.prepared,
P=e;if(e===P)if(typeof N=="string"){if(o(N)>2048)return re.errors=[{}],!1;if(o(N)<0)return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let P=r.binds,A=e;if(e===A)if(Array.
isArray(P)){if(P.length>1e3)return re.errors=[{}],!1;{var m=!0;let w=P.length;for(let _=0;_<w;_++){let O=P[_],L=e;if(e===
e)if(O&&typeof O=="object"&&!Array.isArray(O)){let D;if((O.value===void 0||!s.call(O,"value"))&&(D="value"))return re.errors=
[{}],!1;{let W=e;for(let H of Object.keys(O))if(!(H==="value"||H==="encoding"||H==="masked"||H==="bytes"))return re.errors=
[{}],!1;if(W===e){if(O.value!==void 0&&s.call(O,"value")){let H=O.value,S=e;if(typeof H!="string"&&H!==null)return re.errors=
[{}],!1;if(e===S&&typeof H=="string"&&o(H)>131072)return re.errors=[{}],!1;var b=S===e}else var b=!0;if(b){if(O.encoding!==
void 0&&s.call(O,"encoding")){let S=O.encoding,E=e;if(typeof S!="string")return re.errors=[{}],!1;if(S!=="base64")return re.
errors=[{}],!1;var b=E===e}else var b=!0;if(b){if(O.masked!==void 0&&s.call(O,"masked")){let E=e;if(typeof O.masked!="bo\
olean")return re.errors=[{}],!1;var b=E===e}else var b=!0;if(b)if(O.bytes!==void 0&&s.call(O,"bytes")){let E=O.bytes,I=e;
if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return re.errors=[{}],!1;if(e===I&&typeof E=="number"&&isFinite(
E)){if(E>9007199254740991||isNaN(E))return re.errors=[{}],!1;if(E<0||isNaN(E))return re.errors=[{}],!1}var b=I===e}else var b=!0}}}}}else
return re.errors=[{}],!1;var m=L===e;if(!m)break}}}else return re.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let A=r.bindCount,y=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return re.
errors=[{}],!1;if(e===y&&typeof A=="number"&&isFinite(A)){if(A>65535||isNaN(A))return re.errors=[{}],!1;if(A<0||isNaN(A))
return re.errors=[{}],!1}var t=y===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let y=r.parts,w=e;if(e===
w)if(Array.isArray(y)){if(y.length>100)return re.errors=[{}],!1;{var p=!0;let O=y.length;for(let L=0;L<O;L++){let x=e;Ee(
y[L],{instancePath:C+"/parts/"+L,parentData:y,parentDataProperty:L,rootData:U})||(i=i===null?Ee.errors:i.concat(Ee.errors),
e=i.length);var p=x===e;if(!p)break}}}else return re.errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let w=r.partCount,_=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return re.errors=[
{}],!1;if(e===_&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return re.errors=[{}],!1;if(w<0||isNaN(
w))return re.errors=[{}],!1}var t=_===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let _=e;if(typeof r.
namesCut!="boolean")return re.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let O=r.decision,L=e;if(typeof O!="string")return re.errors=[{}],!1;if(!(O==="allow"||O==="deny"||O==="hold"))return re.
errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let L=r.reasons,x=e;if(e===x)
if(Array.isArray(L)){if(L.length>16)return re.errors=[{}],!1;{var v=!0;let W=L.length;for(let H=0;H<W;H++){let S=e;Je(L[H],
{instancePath:C+"/reasons/"+H,parentData:L,parentDataProperty:H,rootData:U})||(i=i===null?Je.errors:i.concat(Je.errors),
e=i.length);var v=S===e;if(!v)break}}}else return re.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let x=r.revision,D=e;if(e===D)if(typeof x=="string"){if(o(x)>73)return re.errors=[{}],!1;if(o(x)<1)
return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let D=r.kid,W=e;if(e===e)if(typeof D=="string"){if(o(D)>128)return re.errors=[{}],!1;if(o(D)<1)return re.errors=[{}],!1;
if(!Ve.test(D))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=W===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let D=r.sig,W=e;if(e===W)if(typeof D=="string"){if(o(D)>86)return re.errors=[{}],!1;if(o(D)<86)return re.
errors=[{}],!1;if(!cr.test(D))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=W===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return re.errors=[{}],!1;return re.errors=i,e===0}var wi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
by the chain, every line before it."}},description:"A statement went so."},Ai=new RegExp("^[0-9A-Z]{5}$","u"),es={description:"\
What the client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{$ref:"words#\
/$defs/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],properties:{
rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},description:"\
A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Pr(r,{instancePath:C="",
parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0,t=e,m=!1,b=null,p=e;if(e===p)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"digest"))&&(l="digest")){let n={};i===null?i=[n]:i.push(n),e++}else{
let n=e;for(let f of Object.keys(r))if(f!=="digest"){let d={};i===null?i=[d]:i.push(d),e++;break}if(n===e&&r.digest!==void 0&&
s.call(r,"digest")){let f=r.digest;if(e===e)if(typeof f=="string"){if(o(f)>71){let d={};i===null?i=[d]:i.push(d),e++}else if(o(
f)<71){let d={};i===null?i=[d]:i.push(d),e++}else if(!mr.test(f)){let d={};i===null?i=[d]:i.push(d),e++}}else{let d={};i===
null?i=[d]:i.push(d),e++}}}}else{let l={};i===null?i=[l]:i.push(l),e++}var a=p===e;a&&(m=!0,b=0);let v=e;if(e===v)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===void 0||!s.call(r,"rows"))&&(l="rows")){let n={};i===null?i=[n]:
i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(!(f==="rows"||f==="cut")){let d={};i===null?i=[d]:i.push(d),e++;
break}if(n===e){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,d=e;if(e===d)if(Array.isArray(f))if(f.length>1e4){let h={};
i===null?i=[h]:i.push(h),e++}else{var c=!0;let h=f.length;for(let j=0;j<h;j++){let $=f[j],N=e;if(e===N)if(Array.isArray(
$))if($.length>2e3){let A={};i===null?i=[A]:i.push(A),e++}else{var g=!0;let A=$.length;for(let y=0;y<A;y++){let w=$[y],_=e;
if(typeof w!="string"&&w!==null){let L={};i===null?i=[L]:i.push(L),e++}if(e===_&&typeof w=="string"&&o(w)>131072){let L={};
i===null?i=[L]:i.push(L),e++}var g=_===e;if(!g)break}}else{let A={};i===null?i=[A]:i.push(A),e++}var c=N===e;if(!c)break}}else{
let h={};i===null?i=[h]:i.push(h),e++}var k=d===e}else var k=!0;if(k)if(r.cut!==void 0&&s.call(r,"cut")){let f=e;if(typeof r.
cut!="boolean"){let u={};i===null?i=[u]:i.push(u),e++}var k=f===e}else var k=!0}}}else{let l={};i===null?i=[l]:i.push(l),
e++}var a=v===e;if(a&&m?(m=!1,b=[b,1]):a&&(m=!0,b=1),m)e=t,i!==null&&(t?i.length=t:i=null);else{let l={};return i===null?
i=[l]:i.push(l),e++,Pr.errors=i,!1}return Pr.errors=i,e===0}function le(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,
"v"))&&(p="v")||(r.n===void 0||!s.call(r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.
call(r,"prev"))&&(p="prev")||(r.type===void 0||!s.call(r,"type"))&&(p="type")||(r.statement===void 0||!s.call(r,"stateme\
nt"))&&(p="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(p="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(p="by\
tes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(p="durationMs"))return le.errors=[{}],!1;{let v=e;for(let c of Object.
keys(r))if(!s.call(wi.properties,c))return le.errors=[{}],!1;if(v===e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,g=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return le.errors=[{}],!1;if(c!==1)return le.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let g=r.n,k=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return le.errors=
[{}],!1;if(e===k&&typeof g=="number"&&isFinite(g)){if(g>9007199254740991||isNaN(g))return le.errors=[{}],!1;if(g<1||isNaN(
g))return le.errors=[{}],!1}var t=k===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,a=e;if(e===a)if(typeof k==
"string"){if(o(k)>24)return le.errors=[{}],!1;if(o(k)<24)return le.errors=[{}],!1;if(!pr.test(k))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)
if(typeof a=="string"){if(o(a)>64)return le.errors=[{}],!1;if(o(a)<64)return le.errors=[{}],!1;if(!tr.test(a))return le.
errors=[{}],!1}else return le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.
type,n=e;if(typeof l!="string")return le.errors=[{}],!1;if(l!=="outcome")return le.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let n=r.statement,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return le.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return le.
errors=[{}],!1;if(n<1||isNaN(n))return le.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"r\
ows")){let f=r.rows,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return le.errors=[{}],!1;if(e===d&&typeof f==
"number"&&isFinite(f)){if(f>9007199254740991||isNaN(f))return le.errors=[{}],!1;if(f<0||isNaN(f))return le.errors=[{}],!1}
var t=d===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let d=r.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return le.errors=[{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(
d))return le.errors=[{}],!1;if(d<0||isNaN(d))return le.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let u=r.durationMs,h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return le.errors=[{}],!1;if(u<0||isNaN(u))return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=h===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let h=r.tag,j=e;if(e===j)if(typeof h=="string"){if(o(h)>2048)return le.
errors=[{}],!1;if(o(h)<0)return le.errors=[{}],!1}else return le.errors=[{}],!1;var t=j===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let j=r.error,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){let P;if((j.sqlstate===
void 0||!s.call(j,"sqlstate"))&&(P="sqlstate"))return le.errors=[{}],!1;{let A=e;for(let y of Object.keys(j))if(!(y==="s\
qlstate"||y==="message"))return le.errors=[{}],!1;if(A===e){if(j.sqlstate!==void 0&&s.call(j,"sqlstate")){let y=j.sqlstate,
w=e;if(e===w)if(typeof y=="string"){if(o(y)>5)return le.errors=[{}],!1;if(o(y)<5)return le.errors=[{}],!1;if(!Ai.test(y))
return le.errors=[{}],!1}else return le.errors=[{}],!1;var m=w===e}else var m=!0;if(m)if(j.message!==void 0&&s.call(j,"m\
essage")){let y=j.message,w=e;if(e===w)if(typeof y=="string"){if(o(y)>2048)return le.errors=[{}],!1;if(o(y)<0)return le.
errors=[{}],!1}else return le.errors=[{}],!1;var m=w===e}else var m=!0}}}else return le.errors=[{}],!1;var t=$===e}else var t=!0;
if(t){if(r.sent!==void 0&&s.call(r,"sent")){let $=r.sent,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let A;
if(($.bytes===void 0||!s.call($,"bytes"))&&(A="bytes"))return le.errors=[{}],!1;{let y=e;for(let w of Object.keys($))if(!(w===
"bytes"||w==="digest"))return le.errors=[{}],!1;if(y===e){if($.bytes!==void 0&&s.call($,"bytes")){let w=$.bytes,_=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return le.errors=[{}],!1;if(e===_&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return le.errors=[{}],!1;if(w<0||isNaN(w))return le.errors=[{}],!1}var b=_===e}else var b=!0;if(b)if($.digest!==
void 0&&s.call($,"digest")){let w=$.digest,_=e;if(e===_)if(typeof w=="string"){if(o(w)>71)return le.errors=[{}],!1;if(o(
w)<71)return le.errors=[{}],!1;if(!mr.test(w))return le.errors=[{}],!1}else return le.errors=[{}],!1;var b=_===e}else var b=!0}}}else
return le.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.result!==void 0&&s.call(r,"result")){let N=e;Pr(r.result,{
instancePath:C+"/result",parentData:r,parentDataProperty:"result",rootData:U})||(i=i===null?Pr.errors:i.concat(Pr.errors),
e=i.length);var t=N===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let P=r.kid,A=e;if(e===e)if(typeof P=="s\
tring"){if(o(P)>128)return le.errors=[{}],!1;if(o(P)<1)return le.errors=[{}],!1;if(!Ve.test(P))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=A===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let P=r.sig,A=e;if(e===A)if(typeof P==
"string"){if(o(P)>86)return le.errors=[{}],!1;if(o(P)<86)return le.errors=[{}],!1;if(!cr.test(P))return le.errors=[{}],!1}else
return le.errors=[{}],!1;var t=A===e}else var t=!0}}}}}}}}}}}}}}}}else return le.errors=[{}],!1;return le.errors=i,e===0}
var ji={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","revision","decision","reasons"],properties:{
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
 every line before it."}},description:"The open session was decided again."};function ke(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if((r.
v===void 0||!s.call(r,"v"))&&(b="v")||(r.n===void 0||!s.call(r,"n"))&&(b="n")||(r.at===void 0||!s.call(r,"at"))&&(b="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(b="prev")||(r.type===void 0||!s.call(r,"type"))&&(b="type")||(r.revision===void 0||
!s.call(r,"revision"))&&(b="revision")||(r.decision===void 0||!s.call(r,"decision"))&&(b="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(b="reasons"))return ke.errors=[{}],!1;{let p=e;for(let v of Object.keys(r))if(!s.call(ji.properties,
v))return ke.errors=[{}],!1;if(p===e){if(r.v!==void 0&&s.call(r,"v")){let v=r.v,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v)))return ke.errors=[{}],!1;if(v!==1)return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let c=r.n,g=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===g&&
typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=
[{}],!1}var t=g===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,k=e;if(e===k)if(typeof g=="string"){
if(o(g)>24)return ke.errors=[{}],!1;if(o(g)<24)return ke.errors=[{}],!1;if(!pr.test(g))return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let k=r.prev,a=e;if(e===a)if(typeof k==
"string"){if(o(k)>64)return ke.errors=[{}],!1;if(o(k)<64)return ke.errors=[{}],!1;if(!tr.test(k))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!=
"string")return ke.errors=[{}],!1;if(a!=="redecide")return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==
void 0&&s.call(r,"revision")){let l=r.revision,n=e;if(e===n)if(typeof l=="string"){if(o(l)>73)return ke.errors=[{}],!1;if(o(
l)<1)return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,
"seq")){let n=r.seq,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ke.errors=[{}],!1;if(e===f&&typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ke.errors=[{}],!1;if(n<0||isNaN(n))return ke.errors=[{}],!1}
var t=f===e}else var t=!0;if(t){if(r.digest!==void 0&&s.call(r,"digest")){let f=r.digest,d=e;if(e===e)if(typeof f=="stri\
ng"){if(o(f)>71)return ke.errors=[{}],!1;if(o(f)<71)return ke.errors=[{}],!1;if(!mr.test(f))return ke.errors=[{}],!1}else
return ke.errors=[{}],!1;var t=d===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){let d=r.decision,
u=e;if(typeof d!="string")return ke.errors=[{}],!1;if(!(d==="allow"||d==="deny"))return ke.errors=[{}],!1;var t=u===e}else
var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let u=r.reasons,h=e;if(e===h)if(Array.isArray(u)){if(u.length>
16)return ke.errors=[{}],!1;{var m=!0;let $=u.length;for(let N=0;N<$;N++){let P=e;Je(u[N],{instancePath:C+"/reasons/"+N,
parentData:u,parentDataProperty:N,rootData:U})||(i=i===null?Je.errors:i.concat(Je.errors),e=i.length);var m=P===e;if(!m)
break}}}else return ke.errors=[{}],!1;var t=h===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let h=r.kid,j=e;
if(e===e)if(typeof h=="string"){if(o(h)>128)return ke.errors=[{}],!1;if(o(h)<1)return ke.errors=[{}],!1;if(!Ve.test(h))return ke.
errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let h=r.
sig,j=e;if(e===j)if(typeof h=="string"){if(o(h)>86)return ke.errors=[{}],!1;if(o(h)<86)return ke.errors=[{}],!1;if(!cr.test(
h))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],
!1;return ke.errors=i,e===0}function Ie(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||
!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||
(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(
r,"sig"))&&(m="sig"))return Ie.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!(p==="v"||p==="n"||p==="at"||p===
"prev"||p==="type"||p==="kid"||p==="sig"))return Ie.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,v=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ie.errors=[{}],!1;if(p!==1)return Ie.errors=[{}],!1;var t=v===
e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return Ie.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return Ie.errors=
[{}],!1;if(v<1||isNaN(v))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.
at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return Ie.errors=[{}],!1;if(o(c)<24)return Ie.errors=[{}],!1;if(!pr.test(
c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"\
prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return Ie.errors=[{}],!1;if(o(g)<64)return Ie.errors=
[{}],!1;if(!tr.test(g))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Ie.errors=[{}],!1;if(k!=="head")return Ie.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.kid,l=e;if(e===e)if(typeof a=="strin\
g"){if(o(a)>128)return Ie.errors=[{}],!1;if(o(a)<1)return Ie.errors=[{}],!1;if(!Ve.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a==
"string"){if(o(a)>86)return Ie.errors=[{}],!1;if(o(a)<86)return Ie.errors=[{}],!1;if(!cr.test(a))return Ie.errors=[{}],!1}else
return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.errors=[{}],!1;return Ie.errors=i,e===0}var xi={
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
25519 signature over this line and, by the chain, every line before it."}},description:"The session ended."};function me(r,{
instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||
!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="\
type")||(r.reason===void 0||!s.call(r,"reason"))&&(m="reason")||(r.statements===void 0||!s.call(r,"statements"))&&(m="st\
atements")||(r.rows===void 0||!s.call(r,"rows"))&&(m="rows")||(r.bytes===void 0||!s.call(r,"bytes"))&&(m="bytes"))return me.
errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!s.call(xi.properties,p))return me.errors=[{}],!1;if(b===e){if(r.
v!==void 0&&s.call(r,"v")){let p=r.v,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return me.errors=[{}],
!1;if(p!==1)return me.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return me.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||
isNaN(v))return me.errors=[{}],!1;if(v<1||isNaN(v))return me.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return me.errors=[{}],!1;if(o(c)<24)return me.
errors=[{}],!1;if(!pr.test(c))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return me.errors=[{}],!1;if(o(
g)<64)return me.errors=[{}],!1;if(!tr.test(g))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return me.errors=[{}],!1;if(k!=="sess\
ion-end")return me.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.reason!==void 0&&s.call(r,"reason")){let a=r.reason,
l=e;if(e===e)if(typeof a=="string"){if(o(a)>100)return me.errors=[{}],!1;if(o(a)<1)return me.errors=[{}],!1;if(!Sr.test(
a))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.message!==void 0&&s.call(
r,"message")){let l=r.message,n=e;if(e===n)if(typeof l=="string"){if(o(l)>2048)return me.errors=[{}],!1;if(o(l)<0)return me.
errors=[{}],!1}else return me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.statements!==void 0&&s.call(r,"stateme\
nts")){let n=r.statements,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.errors=[{}],!1;if(e===f&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return me.errors=[{}],!1;if(n<0||isNaN(n))return me.errors=
[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,d=e;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f)&&isFinite(f)))return me.errors=[{}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return me.errors=[{}],!1;if(f<0||isNaN(f))return me.errors=[{}],!1}var t=d===e}else var t=!0;if(t){if(r.bytes!==
void 0&&s.call(r,"bytes")){let d=r.bytes,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return me.errors=[
{}],!1;if(e===u&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d))return me.errors=[{}],!1;if(d<0||isNaN(
d))return me.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.kid,h=e;if(e===e)
if(typeof u=="string"){if(o(u)>128)return me.errors=[{}],!1;if(o(u)<1)return me.errors=[{}],!1;if(!Ve.test(u))return me.
errors=[{}],!1}else return me.errors=[{}],!1;var t=h===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let u=r.
sig,h=e;if(e===h)if(typeof u=="string"){if(o(u)>86)return me.errors=[{}],!1;if(o(u)<86)return me.errors=[{}],!1;if(!cr.test(
u))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=h===e}else var t=!0}}}}}}}}}}}}}else return me.errors=[{}],
!1;return me.errors=i,e===0}var Ni={type:"object",additionalProperties:!1,required:["v","n","at","prev","type","journal",
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
urnal begins."};function ve(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.v===void 0||!s.call(r,"v"))&&(p="v")||(r.n===void 0||!s.call(
r,"n"))&&(p="n")||(r.at===void 0||!s.call(r,"at"))&&(p="at")||(r.prev===void 0||!s.call(r,"prev"))&&(p="prev")||(r.type===
void 0||!s.call(r,"type"))&&(p="type")||(r.journal===void 0||!s.call(r,"journal"))&&(p="journal")||(r.after===void 0||!s.
call(r,"after"))&&(p="after")||(r.kid===void 0||!s.call(r,"kid"))&&(p="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(p="si\
g"))return ve.errors=[{}],!1;{let v=e;for(let c of Object.keys(r))if(!s.call(Ni.properties,c))return ve.errors=[{}],!1;if(v===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,g=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ve.errors=
[{}],!1;if(c!==1)return ve.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let g=r.n,k=e;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ve.errors=[{}],!1;if(e===k&&typeof g=="number"&&isFinite(
g)){if(g>9007199254740991||isNaN(g))return ve.errors=[{}],!1;if(g<1||isNaN(g))return ve.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,a=e;if(e===a)if(typeof k=="string"){if(o(k)>24)return ve.errors=[{}],
!1;if(o(k)<24)return ve.errors=[{}],!1;if(!pr.test(k))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return ve.
errors=[{}],!1;if(o(a)<64)return ve.errors=[{}],!1;if(!tr.test(a))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,n=e;if(typeof l!="string")return ve.errors=
[{}],!1;if(l!=="journal-start")return ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let n=r.journal,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return ve.errors=[{}],!1;if(o(n)<8)return ve.
errors=[{}],!1;if(!ar.test(n))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let f=r.after,d=e;if(e===d)if(Array.isArray(f)){if(f.length>64)return ve.errors=[{}],
!1;{var m=!0;let h=f.length;for(let j=0;j<h;j++){let $=f[j],N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let A;
if(($.journal===void 0||!s.call($,"journal"))&&(A="journal")||($.lines===void 0||!s.call($,"lines"))&&(A="lines")||($.head===
void 0||!s.call($,"head"))&&(A="head"))return ve.errors=[{}],!1;{let y=e;for(let w of Object.keys($))if(!(w==="journal"||
w==="lines"||w==="head"))return ve.errors=[{}],!1;if(y===e){if($.journal!==void 0&&s.call($,"journal")){let w=$.journal,
_=e;if(e===_)if(typeof w=="string"){if(o(w)>64)return ve.errors=[{}],!1;if(o(w)<8)return ve.errors=[{}],!1;if(!ar.test(w))
return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var b=_===e}else var b=!0;if(b){if($.lines!==void 0&&s.call($,"li\
nes")){let _=$.lines,O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ve.errors=[{}],!1;if(e===O&&typeof _==
"number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return ve.errors=[{}],!1;if(_<0||isNaN(_))return ve.errors=[{}],!1}
var b=O===e}else var b=!0;if(b)if($.head!==void 0&&s.call($,"head")){let _=$.head,O=e;if(e===O)if(typeof _=="string"){if(o(
_)>64)return ve.errors=[{}],!1;if(o(_)<64)return ve.errors=[{}],!1;if(!tr.test(_))return ve.errors=[{}],!1}else return ve.
errors=[{}],!1;var b=O===e}else var b=!0}}}}else return ve.errors=[{}],!1;var m=N===e;if(!m)break}}}else return ve.errors=
[{}],!1;var t=d===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let d=r.kid,u=e;if(e===e)if(typeof d=="strin\
g"){if(o(d)>128)return ve.errors=[{}],!1;if(o(d)<1)return ve.errors=[{}],!1;if(!Ve.test(d))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let d=r.sig,u=e;if(e===u)if(typeof d==
"string"){if(o(d)>86)return ve.errors=[{}],!1;if(o(d)<86)return ve.errors=[{}],!1;if(!cr.test(d))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return ve.errors=[{}],!1;return ve.errors=i,e===0}var Pi={
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
ssion's file exists."};function Le(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.
call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.
type===void 0||!s.call(r,"type"))&&(m="type")||(r.session===void 0||!s.call(r,"session"))&&(m="session")||(r.start===void 0||
!s.call(r,"start"))&&(m="start")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m=
"sig"))return Le.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!s.call(Pi.properties,p))return Le.errors=[{}],!1;
if(b===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Le.
errors=[{}],!1;if(p!==1)return Le.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.
n,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Le.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(
v)){if(v>9007199254740991||isNaN(v))return Le.errors=[{}],!1;if(v<1||isNaN(v))return Le.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return Le.errors=[{}],
!1;if(o(c)<24)return Le.errors=[{}],!1;if(!pr.test(c))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return Le.
errors=[{}],!1;if(o(g)<64)return Le.errors=[{}],!1;if(!tr.test(g))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Le.errors=
[{}],!1;if(k!=="session-opened")return Le.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,
"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return Le.errors=[{}],!1;if(o(a)<8)return Le.
errors=[{}],!1;if(!ar.test(a))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.
start!==void 0&&s.call(r,"start")){let l=r.start,n=e;if(e===n)if(typeof l=="string"){if(o(l)>64)return Le.errors=[{}],!1;
if(o(l)<64)return Le.errors=[{}],!1;if(!tr.test(l))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=n===e}else
var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return Le.
errors=[{}],!1;if(o(n)<1)return Le.errors=[{}],!1;if(!Ve.test(n))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
var t=f===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let n=r.sig,f=e;if(e===f)if(typeof n=="string"){if(o(
n)>86)return Le.errors=[{}],!1;if(o(n)<86)return Le.errors=[{}],!1;if(!cr.test(n))return Le.errors=[{}],!1}else return Le.
errors=[{}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return Le.errors=[{}],!1;return Le.errors=i,e===0}var $i={type:"o\
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
by the chain, every line before it."}},description:"A session ended in order."};function Ae(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.session===void 0||
!s.call(r,"session"))&&(m="session")||(r.lines===void 0||!s.call(r,"lines"))&&(m="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(m="head")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return Ae.
errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!s.call($i.properties,p))return Ae.errors=[{}],!1;if(b===e){if(r.
v!==void 0&&s.call(r,"v")){let p=r.v,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ae.errors=[{}],
!1;if(p!==1)return Ae.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ae.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||
isNaN(v))return Ae.errors=[{}],!1;if(v<1||isNaN(v))return Ae.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return Ae.errors=[{}],!1;if(o(c)<24)return Ae.
errors=[{}],!1;if(!pr.test(c))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return Ae.errors=[{}],!1;if(o(
g)<64)return Ae.errors=[{}],!1;if(!tr.test(g))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Ae.errors=[{}],!1;if(k!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.
session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return Ae.errors=[{}],!1;if(o(a)<8)return Ae.errors=[{}],!1;if(!ar.
test(a))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===n&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="st\
ring"){if(o(n)>64)return Ae.errors=[{}],!1;if(o(n)<64)return Ae.errors=[{}],!1;if(!tr.test(n))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return Ae.errors=[{}],!1;if(o(f)<1)return Ae.errors=[{}],!1;if(!Ve.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f==
"string"){if(o(f)>86)return Ae.errors=[{}],!1;if(o(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=i,e===0}var Oi={
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
n."};function je(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if((r.v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&
(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||
!s.call(r,"type"))&&(m="type")||(r.session===void 0||!s.call(r,"session"))&&(m="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(m="lines")||(r.head===void 0||!s.call(r,"head"))&&(m="head")||(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return je.errors=[{}],!1;{let b=e;for(let p of Object.keys(r))if(!s.call(Oi.
properties,p))return je.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){let p=r.v,v=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=[{}],!1;if(p!==1)return je.errors=[{}],!1;var t=v===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return je.errors=
[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return je.errors=[{}],!1;if(v<1||isNaN(
v))return je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,g=e;if(e===g)if(typeof c==
"string"){if(o(c)>24)return je.errors=[{}],!1;if(o(c)<24)return je.errors=[{}],!1;if(!pr.test(c))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,k=e;if(e===k)
if(typeof g=="string"){if(o(g)>64)return je.errors=[{}],!1;if(o(g)<64)return je.errors=[{}],!1;if(!tr.test(g))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.
type,a=e;if(typeof k!="string")return je.errors=[{}],!1;if(k!=="session-failed")return je.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)
return je.errors=[{}],!1;if(o(a)<8)return je.errors=[{}],!1;if(!ar.test(a))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return je.errors=[{}],!1;if(o(n)<64)
return je.errors=[{}],!1;if(!tr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return je.errors=[
{}],!1;if(o(f)<1)return je.errors=[{}],!1;if(!Ve.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=d===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f=="string"){if(o(f)>86)return je.
errors=[{}],!1;if(o(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=d===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=i,e===0}var Li={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(m="grant")||(r.use===void 0||!s.call(r,"use"))&&(m="use")||(r.of===void 0||!s.call(r,"of"))&&(m="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return Pe.errors=[{}],!1;{let b=e;
for(let p of Object.keys(r))if(!s.call(Li.properties,p))return Pe.errors=[{}],!1;if(b===e){if(r.v!==void 0&&s.call(r,"v")){
let p=r.v,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Pe.errors=[{}],!1;if(p!==1)return Pe.errors=
[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v)))return Pe.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(v)){if(v>9007199254740991||isNaN(v))return Pe.
errors=[{}],!1;if(v<1||isNaN(v))return Pe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return Pe.errors=[{}],!1;if(o(c)<24)return Pe.errors=[{}],!1;if(!pr.
test(c))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return Pe.errors=[{}],!1;if(o(g)<64)return Pe.errors=
[{}],!1;if(!tr.test(g))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Pe.errors=[{}],!1;if(k!=="claim")return Pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let a=r.grant,l=e;if(e===l)if(typeof a==
"string"){if(o(a)>2048)return Pe.errors=[{}],!1;if(o(a)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let n=r.of,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Pe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return Pe.errors=[{}],!1;if(n<1||isNaN(n))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,d=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return Pe.errors=[{}],!1;if(o(f)<1)return Pe.
errors=[{}],!1;if(!Ve.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,d=e;if(e===d)if(typeof f=="string"){if(o(f)>86)return Pe.errors=[{}],!1;if(o(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=i,e===0}var Fi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function he(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.address===void 0||
!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(n="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(n="sig"))return he.errors=[{}],!1;{let f=e;for(let d of Object.keys(r))if(!s.call(Fi.properties,d))return he.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return he.
errors=[{}],!1;if(d!==1)return he.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let u=r.
n,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(
u)){if(u>9007199254740991||isNaN(u))return he.errors=[{}],!1;if(u<1||isNaN(u))return he.errors=[{}],!1}var t=h===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let h=r.at,j=e;if(e===j)if(typeof h=="string"){if(o(h)>24)return he.errors=[{}],
!1;if(o(h)<24)return he.errors=[{}],!1;if(!pr.test(h))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(o(j)>64)return he.
errors=[{}],!1;if(o(j)<64)return he.errors=[{}],!1;if(!tr.test(j))return he.errors=[{}],!1}else return he.errors=[{}],!1;
var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,N=e;if(typeof $!="string")return he.errors=
[{}],!1;if($!=="refusal")return he.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let N=r.address,P=e;if(e===P)if(typeof N=="string"){if(o(N)>2048)return he.errors=[{}],!1;if(o(N)<0)return he.errors=
[{}],!1}else return he.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let P=r.
protocol,A=e;if(e===A)if(typeof P=="string"){if(o(P)>2048)return he.errors=[{}],!1;if(o(P)<0)return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let A=r.resource,
y=e;if(e===y)if(typeof A=="string"){if(o(A)>2048)return he.errors=[{}],!1;if(o(A)<0)return he.errors=[{}],!1}else return he.
errors=[{}],!1;var t=y===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let y=r.role,w=e;if(e===w)if(typeof y==
"string"){if(o(y)>2048)return he.errors=[{}],!1;if(o(y)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,_=e,O=e,L=!1,x=null,D=e;if(e===D)if(w&&
typeof w=="object"&&!Array.isArray(w)){let S;if((w.kind===void 0||!s.call(w,"kind"))&&(S="kind")||(w.name===void 0||!s.call(
w,"name"))&&(S="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(S="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&
(S="subject")||(w.claims===void 0||!s.call(w,"claims"))&&(S="claims")||(w.authenticatedAt===void 0||!s.call(w,"authentic\
atedAt"))&&(S="authenticatedAt")){let E={};i===null?i=[E]:i.push(E),e++}else{let E=e;for(let I of Object.keys(w))if(!(I===
"kind"||I==="name"||I==="issuer"||I==="subject"||I==="claims"||I==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),
e++;break}if(E===e){if(w.kind!==void 0&&s.call(w,"kind")){let I=w.kind,z=e;if(typeof I!="string"){let F={};i===null?i=[F]:
i.push(F),e++}if(I!=="user"){let F={};i===null?i=[F]:i.push(F),e++}var m=z===e}else var m=!0;if(m){if(w.name!==void 0&&s.
call(w,"name")){let z=w.name,T=e;if(e===T)if(typeof z=="string"){if(o(z)>2048){let q={};i===null?i=[q]:i.push(q),e++}else if(o(
z)<0){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var m=T===e}else var m=!0;if(m){
if(w.issuer!==void 0&&s.call(w,"issuer")){let T=w.issuer,F=e;if(e===F)if(typeof T=="string"){if(o(T)>2048){let Z={};i===
null?i=[Z]:i.push(Z),e++}else if(o(T)<0){let Z={};i===null?i=[Z]:i.push(Z),e++}}else{let Z={};i===null?i=[Z]:i.push(Z),e++}
var m=F===e}else var m=!0;if(m){if(w.subject!==void 0&&s.call(w,"subject")){let F=w.subject,q=e;if(e===q)if(typeof F=="s\
tring"){if(o(F)>2048){let M={};i===null?i=[M]:i.push(M),e++}else if(o(F)<0){let M={};i===null?i=[M]:i.push(M),e++}}else{
let M={};i===null?i=[M]:i.push(M),e++}var m=q===e}else var m=!0;if(m){if(w.claims!==void 0&&s.call(w,"claims")){let q=w.
claims,Z=e;if(e===Z)if(q&&typeof q=="object"&&!Array.isArray(q))if(Object.keys(q).length>100){let R={};i===null?i=[R]:i.
push(R),e++}else{for(let R of Object.keys(q)){let G=e;if(e===G)if(typeof R=="string"){if(o(R)>1024){let J={};i===null?i=
[J]:i.push(J),e++}else if(o(R)<1){let J={};i===null?i=[J]:i.push(J),e++}}else{let J={};i===null?i=[J]:i.push(J),e++}var b=G===
e;if(!b){let J={};i===null?i=[J]:i.push(J),e++;break}}if(b)for(let R of Object.keys(q)){let G=q[R],J=e;if(e===J)if(Array.
isArray(G))if(G.length>1e4){let pe={};i===null?i=[pe]:i.push(pe),e++}else{var p=!0;let pe=G.length;for(let ie=0;ie<pe;ie++){
let ge=G[ie],ce=e;if(e===ce)if(typeof ge=="string"){if(o(ge)>2048){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(ge)<
0){let oe={};i===null?i=[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var p=ce===e;if(!p)break}}else{
let pe={};i===null?i=[pe]:i.push(pe),e++}var v=J===e;if(!v)break}}else{let R={};i===null?i=[R]:i.push(R),e++}var m=Z===e}else
var m=!0;if(m)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let q=w.authenticatedAt,Z=e;if(!(typeof q=="nu\
mber"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let R={};i===null?i=[R]:i.push(R),e++}if(e===Z&&typeof q=="number"&&isFinite(q)){
if(q>253402300799||isNaN(q)){let R={};i===null?i=[R]:i.push(R),e++}else if(q<0||isNaN(q)){let R={};i===null?i=[R]:i.push(
R),e++}}var m=Z===e}else var m=!0}}}}}}}else{let S={};i===null?i=[S]:i.push(S),e++}var a=D===e;a&&(L=!0,x=0);let W=e;if(e===
W)if(w&&typeof w=="object"&&!Array.isArray(w)){let S;if((w.kind===void 0||!s.call(w,"kind"))&&(S="kind")||(w.issuer===void 0||
!s.call(w,"issuer"))&&(S="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(S="claims")||(w.authenticatedAt===void 0||
!s.call(w,"authenticatedAt"))&&(S="authenticatedAt")){let E={};i===null?i=[E]:i.push(E),e++}else{let E=e;for(let I of Object.
keys(w))if(!(I==="kind"||I==="issuer"||I==="claims"||I==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++;break}
if(E===e){if(w.kind!==void 0&&s.call(w,"kind")){let I=w.kind,z=e;if(typeof I!="string"){let F={};i===null?i=[F]:i.push(F),
e++}if(I!=="workload"){let F={};i===null?i=[F]:i.push(F),e++}var c=z===e}else var c=!0;if(c){if(w.issuer!==void 0&&s.call(
w,"issuer")){let z=w.issuer,T=e;if(e===T)if(typeof z=="string"){if(o(z)>2048){let q={};i===null?i=[q]:i.push(q),e++}else if(o(
z)<0){let q={};i===null?i=[q]:i.push(q),e++}}else{let q={};i===null?i=[q]:i.push(q),e++}var c=T===e}else var c=!0;if(c){
if(w.claims!==void 0&&s.call(w,"claims")){let T=w.claims,F=e;if(e===F)if(T&&typeof T=="object"&&!Array.isArray(T))if(Object.
keys(T).length>100){let Z={};i===null?i=[Z]:i.push(Z),e++}else{for(let Z of Object.keys(T)){let M=e;if(e===M)if(typeof Z==
"string"){if(o(Z)>1024){let R={};i===null?i=[R]:i.push(R),e++}else if(o(Z)<1){let R={};i===null?i=[R]:i.push(R),e++}}else{
let R={};i===null?i=[R]:i.push(R),e++}var g=M===e;if(!g){let R={};i===null?i=[R]:i.push(R),e++;break}}if(g)for(let Z of Object.
keys(T)){let M=T[Z],R=e;if(e===R)if(typeof M=="string"){if(o(M)>2048){let G={};i===null?i=[G]:i.push(G),e++}else if(o(M)<
0){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var k=R===e;if(!k)break}}else{let Z={};
i===null?i=[Z]:i.push(Z),e++}var c=F===e}else var c=!0;if(c)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){
let T=w.authenticatedAt,F=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T))){let Z={};i===null?i=[Z]:i.push(Z),
e++}if(e===F&&typeof T=="number"&&isFinite(T)){if(T>253402300799||isNaN(T)){let Z={};i===null?i=[Z]:i.push(Z),e++}else if(T<
0||isNaN(T)){let Z={};i===null?i=[Z]:i.push(Z),e++}}var c=F===e}else var c=!0}}}}}else{let S={};i===null?i=[S]:i.push(S),
e++}var a=W===e;if(a&&L?(L=!1,x=[x,1]):a&&(L=!0,x=1),L)e=O,i!==null&&(O?i.length=O:i=null);else{let S={};return i===null?
i=[S]:i.push(S),e++,he.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let _=r.reasons,
O=e;if(e===O)if(Array.isArray(_)){if(_.length>16)return he.errors=[{}],!1;{var l=!0;let x=_.length;for(let D=0;D<x;D++){
let W=e;Je(_[D],{instancePath:C+"/reasons/"+D,parentData:_,parentDataProperty:D,rootData:U})||(i=i===null?Je.errors:i.concat(
Je.errors),e=i.length);var l=W===e;if(!l)break}}}else return he.errors=[{}],!1;var t=O===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let O=r.kid,L=e;if(e===e)if(typeof O=="string"){if(o(O)>128)return he.errors=[{}],!1;if(o(O)<1)
return he.errors=[{}],!1;if(!Ve.test(O))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=L===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let O=r.sig,L=e;if(e===L)if(typeof O=="string"){if(o(O)>86)return he.errors=[{}],
!1;if(o(O)<86)return he.errors=[{}],!1;if(!cr.test(O))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=L===e}else
var t=!0}}}}}}}}}}}}}}else return he.errors=[{}],!1;return he.errors=i,e===0}function We(r,{instancePath:C="",parentData:Q,
parentDataProperty:Y,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.
v===void 0||!s.call(r,"v"))&&(m="v")||(r.n===void 0||!s.call(r,"n"))&&(m="n")||(r.at===void 0||!s.call(r,"at"))&&(m="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(m="prev")||(r.type===void 0||!s.call(r,"type"))&&(m="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(m="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(m="sig"))return We.errors=[{}],!1;{let b=e;for(let p of Object.
keys(r))if(!(p==="v"||p==="n"||p==="at"||p==="prev"||p==="type"||p==="kid"||p==="sig"))return We.errors=[{}],!1;if(b===e){
if(r.v!==void 0&&s.call(r,"v")){let p=r.v,v=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return We.errors=
[{}],!1;if(p!==1)return We.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.n,c=e;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return We.errors=[{}],!1;if(e===c&&typeof v=="number"&&isFinite(
v)){if(v>9007199254740991||isNaN(v))return We.errors=[{}],!1;if(v<1||isNaN(v))return We.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,g=e;if(e===g)if(typeof c=="string"){if(o(c)>24)return We.errors=[{}],
!1;if(o(c)<24)return We.errors=[{}],!1;if(!pr.test(c))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=g===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let g=r.prev,k=e;if(e===k)if(typeof g=="string"){if(o(g)>64)return We.
errors=[{}],!1;if(o(g)<64)return We.errors=[{}],!1;if(!tr.test(g))return We.errors=[{}],!1}else return We.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return We.errors=
[{}],!1;if(k!=="journal-end")return We.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let a=r.kid,l=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return We.errors=[{}],!1;if(o(a)<1)return We.errors=[{}],!1;
if(!Ve.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a=="string"){if(o(a)>86)return We.errors=[{}],!1;if(o(a)<86)return We.
errors=[{}],!1;if(!cr.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else
return We.errors=[{}],!1;return We.errors=i,e===0}function $r(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-\
start")X(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?X.errors:i.concat(X.errors),e=i.length);else if(t===
"statement")re(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?re.errors:i.concat(re.errors),
e=i.length);else if(t==="outcome")le(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?le.errors:
i.concat(le.errors),e=i.length);else if(t==="redecide")ke(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||
(i=i===null?ke.errors:i.concat(ke.errors),e=i.length);else if(t==="head")Ie(r,{instancePath:C,parentData:Q,parentDataProperty:Y,
rootData:U})||(i=i===null?Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="session-end")me(r,{instancePath:C,parentData:Q,
parentDataProperty:Y,rootData:U})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);else if(t==="journal-start")ve(
r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);else if(t===
"session-opened")Le(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?Le.errors:i.concat(Le.
errors),e=i.length);else if(t==="session-closed")Ae(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=
i===null?Ae.errors:i.concat(Ae.errors),e=i.length);else if(t==="session-failed")je(r,{instancePath:C,parentData:Q,parentDataProperty:Y,
rootData:U})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);else if(t==="claim")Pe(r,{instancePath:C,parentData:Q,
parentDataProperty:Y,rootData:U})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="refusal")he(r,{instancePath:C,
parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);else if(t==="journ\
al-end")We(r,{instancePath:C,parentData:Q,parentDataProperty:Y,rootData:U})||(i=i===null?We.errors:i.concat(We.errors),e=
i.length);else return $r.errors=[{}],!1;else return $r.errors=[{}],!1}else return $r.errors=[{}],!1;return $r.errors=i,e===
0}var ti=Te,qi=new RegExp("^postgres://","u");function Te(r,{instancePath:C="",parentData:Q,parentDataProperty:Y,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.ready===void 0||!s.call(r,"ready"))&&(p=
"ready")||(r.connections===void 0||!s.call(r,"connections"))&&(p="connections"))return Te.errors=[{}],!1;{let v=e;for(let c of Object.
keys(r))if(!(c==="ready"||c==="connections"))return Te.errors=[{}],!1;if(v===e){if(r.ready!==void 0&&s.call(r,"ready")){
let c=r.ready,g=e;if(typeof c!="boolean")return Te.errors=[{}],!1;if(c!==!0)return Te.errors=[{}],!1;var b=g===e}else var b=!0;
if(b)if(r.connections!==void 0&&s.call(r,"connections")){let c=r.connections,g=e;if(e===g)if(Array.isArray(c)){if(c.length>
1e4)return Te.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let u;if((n.resource===void 0||!s.call(n,"resource"))&&(u="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(u="grant")||(n.role===void 0||!s.call(n,"role"))&&(u="role")||(n.uri===void 0||!s.call(n,"uri"))&&(u="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(u="ca"))return Te.errors=[{}],!1;{let h=e;for(let j of Object.keys(n))if(!(j==="resou\
rce"||j==="grant"||j==="role"||j==="uri"||j==="ca"))return Te.errors=[{}],!1;if(h===e){if(n.resource!==void 0&&s.call(n,
"resource")){let j=n.resource,$=e;if(e===e)if(typeof j=="string"){if(o(j)>63)return Te.errors=[{}],!1;if(o(j)<1)return Te.
errors=[{}],!1;if(!Ce.test(j))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=$===e}else var m=!0;if(m){if(n.
grant!==void 0&&s.call(n,"grant")){let $=n.grant,N=e;if(e===e)if(typeof $=="string"){if(o($)>127)return Te.errors=[{}],!1;
if(o($)<3)return Te.errors=[{}],!1;if(!xr.test($))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var m=N===e}else
var m=!0;if(m){if(n.role!==void 0&&s.call(n,"role")){let N=n.role,P=e;if(e===e)if(typeof N=="string"){if(o(N)>63)return Te.
errors=[{}],!1;if(o(N)<1)return Te.errors=[{}],!1;if(!Ce.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var m=P===e}else var m=!0;if(m){if(n.uri!==void 0&&s.call(n,"uri")){let P=n.uri,A=e;if(e===A)if(typeof P=="string"){if(o(
P)>8192)return Te.errors=[{}],!1;if(o(P)<12)return Te.errors=[{}],!1;if(!qi.test(P))return Te.errors=[{}],!1}else return Te.
errors=[{}],!1;var m=A===e}else var m=!0;if(m)if(n.ca!==void 0&&s.call(n,"ca")){let P=n.ca,A=e;if(e===e)if(typeof P=="st\
ring"){if(o(P)>1024)return Te.errors=[{}],!1;if(o(P)<1)return Te.errors=[{}],!1;if(!ur.test(P))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var m=A===e}else var m=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.
errors=[{}],!1;var b=g===e}else var b=!0}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var Di={writ:Wr,people:Cr,
group:Zr,resource:Hr,grant:Vr,mask:Gr,guard:Qr,scenario:Yr,proxy:Xr,manifest:ei,data:ri,decision:ii,record:si,dev:ti};export{
ri as dataValidator,ii as decisionValidator,ti as devValidator,Vr as grantValidator,Zr as groupValidator,Qr as guardValidator,
ei as manifestValidator,Gr as maskValidator,Cr as peopleValidator,Xr as proxyValidator,si as recordValidator,Hr as resourceValidator,
Yr as scenarioValidator,Di as validators,Wr as writValidator};
