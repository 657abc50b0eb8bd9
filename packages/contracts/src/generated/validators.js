// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
var li=Object.getOwnPropertyNames,oi=(r,C)=>function(){try{return C||(0,r[li(r)[0]])((C={exports:{}}).exports,C),C.exports}catch(J){
throw C=0,J}},ni=oi({"../../../node_modules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__e\
sModule",{value:!0});function C(J){let Q=J.length,U=0,i=0,e;for(;i<Q;)U++,e=J.charCodeAt(i++),e>=55296&&e<=56319&&i<Q&&(e=
J.charCodeAt(i),(e&64512)===56320&&i++);return U}r.default=C,C.code='require("ajv/dist/runtime/ucs2length").default'}}),
Wr=fe,s=Object.prototype.hasOwnProperty,o=ni().default,Ce=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),mr=new RegExp("^[1\
-9][0-9]{0,5}(s|m|h|d)$","u"),Ve=new RegExp("^[A-Za-z0-9_.:-]+$","u"),zr=new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
"u");function fr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return fr.errors=[{}],!1;if(r.length<1)return fr.errors=[{}],!1;{var t=!0;let y=r.length;for(let h=0;h<
y;h++){let d=r[h],p=e;if(typeof d!="string")return fr.errors=[{}],!1;if(e===e)if(typeof d=="string"){if(o(d)>141)return fr.
errors=[{}],!1;if(o(d)<2)return fr.errors=[{}],!1;if(!zr.test(d))return fr.errors=[{}],!1}else return fr.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let h=r.length,d;if(h>1){let p={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof p[c]==
"number")return d=p[c],fr.errors=[{}],!1;p[c]=h}}}}}}else return fr.errors=[{}],!1;return fr.errors=i,e===0}var fi=new RegExp(
"^https://[^\\s/?#@]+(/[^\\s?#]*)?$","u");function gr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0,t=e,y=!1,h=null,d=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.trial===void 0||!s.
call(r,"trial"))&&(k="trial")){let a={};i===null?i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(l!=="tr\
ial"){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e&&r.trial!==void 0&&s.call(r,"trial")){let l=r.trial;if(typeof l!=
"boolean"){let n={};i===null?i=[n]:i.push(n),e++}if(l!==!0){let n={};i===null?i=[n]:i.push(n),e++}}}}else{let k={};i===null?
i=[k]:i.push(k),e++}var m=d===e;m&&(y=!0,h=0);let p=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if((r.
url===void 0||!s.call(r,"url"))&&(k="url")||(r.audience===void 0||!s.call(r,"audience"))&&(k="audience")){let a={};i===null?
i=[a]:i.push(a),e++}else{let a=e;for(let l of Object.keys(r))if(!(l==="url"||l==="audience"||l==="user"||l==="groups"||l===
"workloads")){let n={};i===null?i=[n]:i.push(n),e++;break}if(a===e){if(r.url!==void 0&&s.call(r,"url")){let l=r.url,n=e;
if(e===n)if(typeof l=="string"){if(o(l)>512){let u={};i===null?i=[u]:i.push(u),e++}else if(o(l)<9){let u={};i===null?i=[
u]:i.push(u),e++}else if(!fi.test(l)){let u={};i===null?i=[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}
var c=n===e}else var c=!0;if(c){if(r.audience!==void 0&&s.call(r,"audience")){let n=r.audience,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>256){let v={};i===null?i=[v]:i.push(v),e++}else if(o(n)<1){let v={};i===null?i=[v]:i.push(v),e++}}else{
let v={};i===null?i=[v]:i.push(v),e++}var c=f===e}else var c=!0;if(c){if(r.user!==void 0&&s.call(r,"user")){let f=r.user,
u=e;if(e===u)if(typeof f=="string"){if(o(f)>128){let g={};i===null?i=[g]:i.push(g),e++}else if(o(f)<1){let g={};i===null?
i=[g]:i.push(g),e++}}else{let g={};i===null?i=[g]:i.push(g),e++}var c=u===e}else var c=!0;if(c){if(r.groups!==void 0&&s.
call(r,"groups")){let u=r.groups,v=e;if(e===v)if(typeof u=="string"){if(o(u)>128){let j={};i===null?i=[j]:i.push(j),e++}else if(o(
u)<1){let j={};i===null?i=[j]:i.push(j),e++}}else{let j={};i===null?i=[j]:i.push(j),e++}var c=v===e}else var c=!0;if(c)if(r.
workloads!==void 0&&s.call(r,"workloads")){let u=e;if(typeof r.workloads!="boolean"){let g={};i===null?i=[g]:i.push(g),e++}
var c=u===e}else var c=!0}}}}}}else{let k={};i===null?i=[k]:i.push(k),e++}var m=p===e;if(m&&y?(y=!1,h=[h,1]):m&&(y=!0,h=
1),y)e=t,i!==null&&(t?i.length=t:i=null);else{let k={};return i===null?i=[k]:i.push(k),e++,gr.errors=i,!1}return gr.errors=
i,e===0}var Rr=new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0\
,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$","u"),ai=new RegExp("^(?:(?:vault|aws):[^\\s#\\\
u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$","u");function Ue(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.
addresses===void 0||!s.call(r,"addresses"))&&(d="addresses")||(r.secrets===void 0||!s.call(r,"secrets"))&&(d="secrets"))
return Ue.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="addresses"||c==="secrets"))return Ue.errors=[{}],
!1;if(p===e){if(r.addresses!==void 0&&s.call(r,"addresses")){let c=r.addresses,m=e;if(e===m)if(Array.isArray(c)){if(c.length>
50)return Ue.errors=[{}],!1;if(c.length<1)return Ue.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],
f=e;if(typeof n!="string")return Ue.errors=[{}],!1;if(e===e)if(typeof n=="string"){if(o(n)>259)return Ue.errors=[{}],!1;
if(o(n)<3)return Ue.errors=[{}],!1;if(!Rr.test(n))return Ue.errors=[{}],!1}else return Ue.errors=[{}],!1;var t=f===e;if(!t)
break}if(t){let l=c.length,n;if(l>1){let f={};for(;l--;){let u=c[l];if(typeof u=="string"){if(typeof f[u]=="number")return n=
f[u],Ue.errors=[{}],!1;f[u]=l}}}}}}else return Ue.errors=[{}],!1;var h=m===e}else var h=!0;if(h)if(r.secrets!==void 0&&s.
call(r,"secrets")){let c=r.secrets,m=e;if(e===m)if(Array.isArray(c)){if(c.length>100)return Ue.errors=[{}],!1;if(c.length<
1)return Ue.errors=[{}],!1;{var y=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(typeof n=="string"){
if(o(n)>512)return Ue.errors=[{}],!1;if(o(n)<5)return Ue.errors=[{}],!1;if(!ai.test(n))return Ue.errors=[{}],!1}else return Ue.
errors=[{}],!1;var y=f===e;if(!y)break}if(y){let l=c.length,n;if(l>1){let f={};for(;l--;){let u=c[l];if(typeof u=="strin\
g"){if(typeof f[u]=="number")return n=f[u],Ue.errors=[{}],!1;f[u]=l}}}}}}else return Ue.errors=[{}],!1;var h=m===e}else var h=!0}}}else
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
^[A-Za-z0-9_-]+$","u");function se(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")if(p==="OKP"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&
(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return se.
errors=[{}],!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Or.oneOf[0].properties,k))return se.errors=[{}],!1;if(m===
e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!="string")return se.errors=[{}],!1;if(k!=="OKP")return se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")
return se.errors=[{}],!1;if(a!=="Ed25519")return se.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.x!==void 0&&s.call(
r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return se.errors=[{}],!1;if(o(l)<43)return se.errors=[{}],
!1;if(!ar.test(l))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return se.errors=[{}],!1;if(o(n)<1)return se.
errors=[{}],!1;if(!Ve.test(n))return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
alg!==void 0&&s.call(r,"alg")){let f=r.alg,u=e;if(e===u)if(typeof f=="string"){if(o(f)>16)return se.errors=[{}],!1;if(o(
f)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,
"use")){let u=r.use,v=e;if(typeof u!="string")return se.errors=[{}],!1;if(u!=="sig")return se.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let v=r.key_ops,g=e;if(e===g)if(Array.isArray(v)){if(v.length>
1)return se.errors=[{}],!1;if(v.length<1)return se.errors=[{}],!1;{var y=!0;let $=v.length;for(let N=0;N<$;N++){let x=v[N],
_=e;if(typeof x!="string")return se.errors=[{}],!1;if(x!=="verify")return se.errors=[{}],!1;var y=_===e;if(!y)break}if(y){
let N=v.length,x;if(N>1){let _={};for(;N--;){let w=v[N];if(typeof w=="string"){if(typeof _[w]=="number")return x=_[w],se.
errors=[{}],!1;_[w]=N}}}}}}else return se.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.ext!==void 0&&s.call(r,"ex\
t")){let g=e;if(typeof r.ext!="boolean")return se.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.writ_use!==void 0&&
s.call(r,"writ_use")){let g=r.writ_use,j=e;if(typeof g!="string")return se.errors=[{}],!1;if(!(g==="bundle"||g==="token"||
g==="record"))return se.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return se.errors=[{}],!1}else if(p==="EC"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(r,"y"))&&(c="y")||(r.writ_use===
void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return se.errors=[{}],!1;{let m=e;for(let k of Object.keys(r))if(!s.call(
Or.oneOf[1].properties,k))return se.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!=
"string")return se.errors=[{}],!1;if(k!=="EC")return se.errors=[{}],!1;var h=a===e}else var h=!0;if(h){if(r.crv!==void 0&&
s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return se.errors=[{}],!1;if(a!=="P-256")return se.errors=[{}],!1;
var h=l===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)
return se.errors=[{}],!1;if(o(l)<43)return se.errors=[{}],!1;if(!ar.test(l))return se.errors=[{}],!1}else return se.errors=
[{}],!1;var h=n===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){let n=r.y,f=e;if(e===f)if(typeof n=="string"){if(o(
n)>43)return se.errors=[{}],!1;if(o(n)<43)return se.errors=[{}],!1;if(!ar.test(n))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return se.errors=[{}],!1;if(o(f)<1)return se.errors=[{}],!1;if(!Ve.test(f))return se.errors=[{}],!1}else
return se.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>16)return se.errors=[{}],!1;if(o(u)<1)return se.errors=[{}],!1}else return se.errors=[{}],!1;var h=v===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,g=e;if(typeof v!="string")return se.errors=[{}],!1;
if(v!=="sig")return se.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let g=r.
key_ops,j=e;if(e===j)if(Array.isArray(g)){if(g.length>1)return se.errors=[{}],!1;if(g.length<1)return se.errors=[{}],!1;
{var d=!0;let N=g.length;for(let x=0;x<N;x++){let _=g[x],w=e;if(typeof _!="string")return se.errors=[{}],!1;if(_!=="veri\
fy")return se.errors=[{}],!1;var d=w===e;if(!d)break}if(d){let x=g.length,_;if(x>1){let w={};for(;x--;){let A=g[x];if(typeof A==
"string"){if(typeof w[A]=="number")return _=w[A],se.errors=[{}],!1;w[A]=x}}}}}}else return se.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return se.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,$=e;if(typeof j!="string")return se.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return se.errors=[{}],!1;var h=$===e}else var h=!0}}}}}}}}}}}else
return se.errors=[{}],!1}else return se.errors=[{}],!1;else return se.errors=[{}],!1}else return se.errors=[{}],!1;return se.
errors=i,e===0}function fe(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.writ===void 0||!s.call(r,"writ"))&&(a="writ")||(r.name===void 0||
!s.call(r,"name"))&&(a="name")||(r.security===void 0||!s.call(r,"security"))&&(a="security")||(r.issuers===void 0||!s.call(
r,"issuers"))&&(a="issuers")||(r.limits===void 0||!s.call(r,"limits"))&&(a="limits")||(r.resources===void 0||!s.call(r,"\
resources"))&&(a="resources"))return fe.errors=[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="writ"||n==="name"||
n==="security"||n==="issuers"||n==="limits"||n==="bundle"||n==="resources"||n==="proxies"))return fe.errors=[{}],!1;if(l===
e){if(r.writ!==void 0&&s.call(r,"writ")){let n=r.writ,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.
errors=[{}],!1;if(n!==1)return fe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.name!==void 0&&s.call(r,"name")){let f=r.
name,u=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return fe.errors=[{}],!1;if(o(f)<1)return fe.errors=[{}],!1;if(!Ce.test(
f))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.security!==void 0&&s.call(
r,"security")){let u=e;fr(r.security,{instancePath:C+"/security",parentData:r,parentDataProperty:"security",rootData:U})||
(i=i===null?fr.errors:i.concat(fr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.issuers!==void 0&&s.call(r,"i\
ssuers")){let v=r.issuers,g=e;if(e===g)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>20)return fe.
errors=[{}],!1;if(Object.keys(v).length<1)return fe.errors=[{}],!1;for(let $ of Object.keys(v)){let N=e;if(e===e)if(typeof $==
"string"){if(o($)>63){let x={};i===null?i=[x]:i.push(x),e++}else if(o($)<1){let x={};i===null?i=[x]:i.push(x),e++}else if(!Ce.
test($)){let x={};i===null?i=[x]:i.push(x),e++}}else{let x={};i===null?i=[x]:i.push(x),e++}var y=N===e;if(!y){let x={};return i===
null?i=[x]:i.push(x),e++,fe.errors=i,!1}}if(y)for(let $ of Object.keys(v)){let N=e;gr(v[$],{instancePath:C+"/issuers/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:U})||(i=i===null?gr.errors:i.concat(gr.
errors),e=i.length);var h=N===e;if(!h)break}}else return fe.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.limits!==
void 0&&s.call(r,"limits")){let g=r.limits,j=e;if(e===j)if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if((g.grant===
void 0||!s.call(g,"grant"))&&(N="grant")||(g.session===void 0||!s.call(g,"session"))&&(N="session"))return fe.errors=[{}],
!1;{let x=e;for(let _ of Object.keys(g))if(!(_==="grant"||_==="session"||_==="groupsFresh"))return fe.errors=[{}],!1;if(x===
e){if(g.grant!==void 0&&s.call(g,"grant")){let _=g.grant,w=e;if(e===e)if(typeof _=="string"){if(o(_)>7)return fe.errors=
[{}],!1;if(o(_)<2)return fe.errors=[{}],!1;if(!mr.test(_))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var d=w===
e}else var d=!0;if(d){if(g.session!==void 0&&s.call(g,"session")){let w=g.session,A=e;if(e===e)if(typeof w=="string"){if(o(
w)>7)return fe.errors=[{}],!1;if(o(w)<2)return fe.errors=[{}],!1;if(!mr.test(w))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var d=A===e}else var d=!0;if(d)if(g.groupsFresh!==void 0&&s.call(g,"groupsFresh")){let w=g.groupsFresh,A=e;
if(e===e)if(typeof w=="string"){if(o(w)>7)return fe.errors=[{}],!1;if(o(w)<2)return fe.errors=[{}],!1;if(!mr.test(w))return fe.
errors=[{}],!1}else return fe.errors=[{}],!1;var d=A===e}else var d=!0}}}}else return fe.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let j=r.bundle,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(
j)){let x;if((j.life===void 0||!s.call(j,"life"))&&(x="life"))return fe.errors=[{}],!1;{let _=e;for(let w of Object.keys(
j))if(w!=="life")return fe.errors=[{}],!1;if(_===e&&j.life!==void 0&&s.call(j,"life")){let w=j.life;if(e===e)if(typeof w==
"string"){if(o(w)>7)return fe.errors=[{}],!1;if(o(w)<2)return fe.errors=[{}],!1;if(!mr.test(w))return fe.errors=[{}],!1}else
return fe.errors=[{}],!1}}}else return fe.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.resources!==void 0&&s.call(
r,"resources")){let $=r.resources,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length>1e4)
return fe.errors=[{}],!1;for(let _ of Object.keys($)){let w=e;if(e===e)if(typeof _=="string"){if(o(_)>63){let A={};i===null?
i=[A]:i.push(A),e++}else if(o(_)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!Ce.test(_)){let A={};i===null?i=[A]:i.
push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}var p=w===e;if(!p){let A={};return i===null?i=[A]:i.push(A),e++,
fe.errors=i,!1}}if(p)for(let _ of Object.keys($)){let w=e;Ue($[_],{instancePath:C+"/resources/"+_.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:$,parentDataProperty:_,rootData:U})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);var c=w===
e;if(!c)break}}else return fe.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.proxies!==void 0&&s.call(r,"proxies")){
let $=r.proxies,N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let _;if(($.keys===void 0||!s.call($,"keys"))&&
(_="keys"))return fe.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(A!=="keys")return fe.errors=[{}],!1;if(w===e&&
$.keys!==void 0&&s.call($,"keys")){let A=$.keys;if(e===e)if(Array.isArray(A)){if(A.length>100)return fe.errors=[{}],!1;if(A.
length<1)return fe.errors=[{}],!1;{var m=!0;let b=A.length;for(let P=0;P<b;P++){let q=A[P],L=e;if(e===L)if(q&&typeof q==
"object"&&!Array.isArray(q)){let I;if((q.kid===void 0||!s.call(q,"kid"))&&(I="kid")||(q.jwk===void 0||!s.call(q,"jwk"))&&
(I="jwk"))return fe.errors=[{}],!1;{let R=e;for(let D of Object.keys(q))if(!(D==="kid"||D==="jwk"))return fe.errors=[{}],
!1;if(R===e){if(q.kid!==void 0&&s.call(q,"kid")){let D=q.kid,Z=e;if(e===e)if(typeof D=="string"){if(o(D)>128)return fe.errors=
[{}],!1;if(o(D)<1)return fe.errors=[{}],!1;if(!Ve.test(D))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var k=Z===
e}else var k=!0;if(k)if(q.jwk!==void 0&&s.call(q,"jwk")){let D=e;se(q.jwk,{instancePath:C+"/proxies/keys/"+P+"/jwk",parentData:q,
parentDataProperty:"jwk",rootData:U})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var k=D===e}else var k=!0}}}else
return fe.errors=[{}],!1;var m=L===e;if(!m)break}}}else return fe.errors=[{}],!1}}}else return fe.errors=[{}],!1;var t=N===
e}else var t=!0}}}}}}}}}else return fe.errors=[{}],!1;return fe.errors=i,e===0}var Cr=kr,br=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9._%+@-]{0,253}$","u");function er(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.issuer===void 0||!s.call(r,"issuer"))&&(y="issuer")||
(r.subject===void 0||!s.call(r,"subject"))&&(y="subject"))return er.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))
if(!(d==="issuer"||d==="subject"||d==="github"))return er.errors=[{}],!1;if(h===e){if(r.issuer!==void 0&&s.call(r,"issue\
r")){let d=r.issuer,p=e;if(e===e)if(typeof d=="string"){if(o(d)>63)return er.errors=[{}],!1;if(o(d)<1)return er.errors=[
{}],!1;if(!Ce.test(d))return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.subject!==
void 0&&s.call(r,"subject")){let p=r.subject,c=e;if(e===c)if(typeof p=="string"){if(o(p)>255)return er.errors=[{}],!1;if(o(
p)<1)return er.errors=[{}],!1}else return er.errors=[{}],!1;var t=c===e}else var t=!0;if(t)if(r.github!==void 0&&s.call(
r,"github")){let p=r.github,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return er.errors=[{}],!1;if(e===
c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return er.errors=[{}],!1;if(p<1||isNaN(p))return er.
errors=[{}],!1}var t=c===e}else var t=!0}}}}else return er.errors=[{}],!1;return er.errors=i,e===0}function kr(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>1e5)return kr.errors=[{}],!1;for(let h of Object.keys(r)){let d=e;if(e===e)if(typeof h=="string"){
if(o(h)>254){let p={};i===null?i=[p]:i.push(p),e++}else if(o(h)<1){let p={};i===null?i=[p]:i.push(p),e++}else if(!br.test(
h)){let p={};i===null?i=[p]:i.push(p),e++}}else{let p={};i===null?i=[p]:i.push(p),e++}var t=d===e;if(!t){let p={};return i===
null?i=[p]:i.push(p),e++,kr.errors=i,!1}}if(t)for(let h of Object.keys(r)){let d=e;er(r[h],{instancePath:C+"/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:U})||(i=i===null?er.errors:i.concat(er.errors),
e=i.length);var y=d===e;if(!y)break}}else return kr.errors=[{}],!1;return kr.errors=i,e===0}var Zr=Dr,Ur=new RegExp("^[A\
-Za-z0-9-]+/[A-Za-z0-9._-]+$","u");function Ke(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.members===void 0||!s.call(r,"members"))&&
(h="members"))return Ke.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="members"||p==="github"))return Ke.
errors=[{}],!1;if(d===e){if(r.members!==void 0&&s.call(r,"members")){let p=r.members,c=e;if(e===c)if(Array.isArray(p)){if(p.
length>1e4)return Ke.errors=[{}],!1;if(p.length<0)return Ke.errors=[{}],!1;{var t=!0;let k=p.length;for(let a=0;a<k;a++){
let l=p[a],n=e;if(typeof l!="string")return Ke.errors=[{}],!1;if(e===e)if(typeof l=="string"){if(o(l)>254)return Ke.errors=
[{}],!1;if(o(l)<1)return Ke.errors=[{}],!1;if(!br.test(l))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var t=n===
e;if(!t)break}if(t){let a=p.length,l;if(a>1){let n={};for(;a--;){let f=p[a];if(typeof f=="string"){if(typeof n[f]=="numb\
er")return l=n[f],Ke.errors=[{}],!1;n[f]=a}}}}}}else return Ke.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(r.github!==
void 0&&s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(o(p)>141)return Ke.errors=[{}],!1;if(o(
p)<3)return Ke.errors=[{}],!1;if(!Ur.test(p))return Ke.errors=[{}],!1}else return Ke.errors=[{}],!1;var y=c===e}else var y=!0}}}else
return Ke.errors=[{}],!1;return Ke.errors=i,e===0}function He(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.from===void 0||!s.call(r,"from"))&&(h="\
from"))return He.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="from"||p==="github"))return He.errors=[{}],
!1;if(d===e){if(r.from!==void 0&&s.call(r,"from")){let p=r.from,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.isArray(p)){
let k;if((p.issuer===void 0||!s.call(p,"issuer"))&&(k="issuer")||(p.claim===void 0||!s.call(p,"claim"))&&(k="claim")||(p.
value===void 0||!s.call(p,"value"))&&(k="value"))return He.errors=[{}],!1;{let a=e;for(let l of Object.keys(p))if(!(l===
"issuer"||l==="claim"||l==="value"))return He.errors=[{}],!1;if(a===e){if(p.issuer!==void 0&&s.call(p,"issuer")){let l=p.
issuer,n=e;if(e===e)if(typeof l=="string"){if(o(l)>63)return He.errors=[{}],!1;if(o(l)<1)return He.errors=[{}],!1;if(!Ce.
test(l))return He.errors=[{}],!1}else return He.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(p.claim!==void 0&&s.call(
p,"claim")){let n=p.claim,f=e;if(e===f)if(typeof n=="string"){if(o(n)>128)return He.errors=[{}],!1;if(o(n)<1)return He.errors=
[{}],!1}else return He.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(p.value!==void 0&&s.call(p,"value")){let n=p.value,
f=e;if(e===f)if(typeof n=="string"){if(o(n)>256)return He.errors=[{}],!1;if(o(n)<1)return He.errors=[{}],!1}else return He.
errors=[{}],!1;var t=f===e}else var t=!0}}}}else return He.errors=[{}],!1;var y=c===e}else var y=!0;if(y)if(r.github!==void 0&&
s.call(r,"github")){let p=r.github,c=e;if(e===c)if(typeof p=="string"){if(o(p)>141)return He.errors=[{}],!1;if(o(p)<3)return He.
errors=[{}],!1;if(!Ur.test(p))return He.errors=[{}],!1}else return He.errors=[{}],!1;var y=c===e}else var y=!0}}}else return He.
errors=[{}],!1;return He.errors=i,e===0}function Dr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0,t=e,y=!1,h=null,d=e;Ke(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?Ke.errors:
i.concat(Ke.errors),e=i.length);var c=d===e;c&&(y=!0,h=0);let p=e;He(r,{instancePath:C,parentData:J,parentDataProperty:Q,
rootData:U})||(i=i===null?He.errors:i.concat(He.errors),e=i.length);var c=p===e;if(c&&y?(y=!1,h=[h,1]):c&&(y=!0,h=1),y)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Dr.errors=i,!1}return Dr.errors=i,e===
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
"u");function vr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return vr.errors=[{}],!1;if(r.length<1)return vr.errors=[{}],!1;{var t=!0;let y=r.length;for(let h=0;h<
y;h++){let d=r[h],p=e;if(typeof d!="string")return vr.errors=[{}],!1;if(e===e)if(typeof d=="string"){if(o(d)>141)return vr.
errors=[{}],!1;if(o(d)<2)return vr.errors=[{}],!1;if(!zr.test(d))return vr.errors=[{}],!1}else return vr.errors=[{}],!1;
var t=p===e;if(!t)break}if(t){let h=r.length,d;if(h>1){let p={};for(;h--;){let c=r[h];if(typeof c=="string"){if(typeof p[c]==
"number")return d=p[c],vr.errors=[{}],!1;p[c]=h}}}}}}else return vr.errors=[{}],!1;return vr.errors=i,e===0}var Si={type:"\
object",additionalProperties:!1,required:["allow","login"],properties:{allow:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock",
"notify","maintenance","set","other"],description:"A kind of statement, by effect; all is every kind."},description:"Kin\
ds of statement the role may run. [all] is every kind."},tables:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{
type:"string",$ref:"words#/$defs/tablePattern"},description:"Tables the role may touch. Absent: all."},functions:{type:"\
array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"string",$ref:"words#/$defs/functionName"},description:"Functi\
ons the role may call beyond the built-in safe list."},login:{type:"object",additionalProperties:!1,required:["user","pa\
ssword"],properties:{user:{$ref:"words#/$defs/databaseName",description:"The login on the server."},password:{$ref:"word\
s#/$defs/secretReference",description:"Where its password is found. writ.yaml must allow it."}},description:"The credent\
ial the proxy uses. No client ever sees it."}},description:"A named set of rights.","x-unknown":{statements:"Write allow\
: [select, \u2026].",deny:"Write what to deny in guards/RESOURCE.yaml.",user:"Write login: { user: \u2026, password: \u2026 }.",
password:"Write login: { user: \u2026, password: { vault: PATH#KEY } }."}},Mr=new RegExp('^(?:\\*|[a-z_][a-z0-9_$]{0,62}|\
"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',
"u"),Tr=new RegExp('^(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")\\.(?:[a-z_][a-z0-9_$]{0,62}|"(?:[^\
"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u"),Lr=new RegExp("^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$",
"u"),Br=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u");function _r(r,{instancePath:C="",parentData:J,parentDataProperty:Q,
rootData:U=r}={}){let i=null,e=0,t=e,y=!1,h=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))
if(a!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=d===e;c&&(y=!0,h=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,h=[h,1];else{c&&(y=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;if(c&&y)y=!1,h=[h,2];else{c&&(y=!0,h=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let u of Object.keys(r))if(u!=="env"){let v={};i===null?i=[v]:i.push(
v),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(o(u)>128){let v={};
i===null?i=[v]:i.push(v),e++}else if(o(u)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Br.test(u)){let v={};i===null?
i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===
e;c&&y?(y=!1,h=[h,3]):c&&(y=!0,h=3)}}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,_r.errors=i,!1}return _r.errors=i,e===0}function $e(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.allow===void 0||!s.call(r,"allow"))&&(c=
"allow")||(r.login===void 0||!s.call(r,"login"))&&(c="login"))return $e.errors=[{}],!1;{let m=e;for(let k of Object.keys(
r))if(!(k==="allow"||k==="tables"||k==="functions"||k==="login"))return $e.errors=[{}],!1;if(m===e){if(r.allow!==void 0&&
s.call(r,"allow")){let k=r.allow,a=e;if(e===a)if(Array.isArray(k)){if(k.length>16)return $e.errors=[{}],!1;if(k.length<1)
return $e.errors=[{}],!1;{var t=!0;let n=k.length;for(let f=0;f<n;f++){let u=k[f],v=e;if(typeof u!="string")return $e.errors=
[{}],!1;if(!(u==="all"||u==="select"||u==="insert"||u==="update"||u==="delete"||u==="merge"||u==="truncate"||u==="ddl"||
u==="call"||u==="do"||u==="copy"||u==="lock"||u==="notify"||u==="maintenance"||u==="set"||u==="other"))return $e.errors=
[{}],!1;var t=v===e;if(!t)break}if(t){let f=k.length,u;if(f>1){let v={};for(;f--;){let g=k[f];if(typeof g=="string"){if(typeof v[g]==
"number")return u=v[g],$e.errors=[{}],!1;v[g]=f}}}}}}else return $e.errors=[{}],!1;var y=a===e}else var y=!0;if(y){if(r.
tables!==void 0&&s.call(r,"tables")){let a=r.tables,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return $e.errors=[
{}],!1;if(a.length<1)return $e.errors=[{}],!1;{var h=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],g=e;if(typeof v!=
"string")return $e.errors=[{}],!1;if(e===e)if(typeof v=="string"){if(o(v)>261)return $e.errors=[{}],!1;if(o(v)<3)return $e.
errors=[{}],!1;if(!Mr.test(v))return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var h=g===e;if(!h)break}if(h){let u=a.
length,v;if(u>1){let g={};for(;u--;){let j=a[u];if(typeof j=="string"){if(typeof g[j]=="number")return v=g[j],$e.errors=
[{}],!1;g[j]=u}}}}}}else return $e.errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(r.functions!==void 0&&s.call(r,"fun\
ctions")){let l=r.functions,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return $e.errors=[{}],!1;if(l.length<1)return $e.
errors=[{}],!1;{var d=!0;let u=l.length;for(let v=0;v<u;v++){let g=l[v],j=e;if(typeof g!="string")return $e.errors=[{}],
!1;if(e===e)if(typeof g=="string"){if(o(g)>261)return $e.errors=[{}],!1;if(o(g)<3)return $e.errors=[{}],!1;if(!Tr.test(g))
return $e.errors=[{}],!1}else return $e.errors=[{}],!1;var d=j===e;if(!d)break}if(d){let v=l.length,g;if(v>1){let j={};for(;v--;){
let $=l[v];if(typeof $=="string"){if(typeof j[$]=="number")return g=j[$],$e.errors=[{}],!1;j[$]=v}}}}}}else return $e.errors=
[{}],!1;var y=n===e}else var y=!0;if(y)if(r.login!==void 0&&s.call(r,"login")){let l=r.login,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){let u;if((l.user===void 0||!s.call(l,"user"))&&(u="user")||(l.password===void 0||!s.call(l,
"password"))&&(u="password"))return $e.errors=[{}],!1;{let v=e;for(let g of Object.keys(l))if(!(g==="user"||g==="passwor\
d"))return $e.errors=[{}],!1;if(v===e){if(l.user!==void 0&&s.call(l,"user")){let g=l.user,j=e;if(e===e)if(typeof g=="str\
ing"){if(o(g)>63)return $e.errors=[{}],!1;if(o(g)<1)return $e.errors=[{}],!1;if(!ur.test(g))return $e.errors=[{}],!1}else
return $e.errors=[{}],!1;var p=j===e}else var p=!0;if(p)if(l.password!==void 0&&s.call(l,"password")){let g=e;_r(l.password,
{instancePath:C+"/login/password",parentData:l,parentDataProperty:"password",rootData:U})||(i=i===null?_r.errors:i.concat(
_r.errors),e=i.length);var p=g===e}else var p=!0}}}else return $e.errors=[{}],!1;var y=n===e}else var y=!0}}}}}else return $e.
errors=[{}],!1;return $e.errors=i,e===0}function Ze(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.kind===void 0||!s.call(r,"kind"))&&(m="\
kind")||(r.address===void 0||!s.call(r,"address"))&&(m="address")||(r.database===void 0||!s.call(r,"database"))&&(m="dat\
abase")||(r.tls===void 0||!s.call(r,"tls"))&&(m="tls")||(r.owners===void 0||!s.call(r,"owners"))&&(m="owners")||(r.roles===
void 0||!s.call(r,"roles"))&&(m="roles"))return Ze.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="kind"||
a==="address"||a==="database"||a==="tls"||a==="owners"||a==="record"||a==="roles"))return Ze.errors=[{}],!1;if(k===e){if(r.
kind!==void 0&&s.call(r,"kind")){let a=r.kind,l=e;if(typeof a!="string")return Ze.errors=[{}],!1;if(a!=="postgres")return Ze.
errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){let l=r.address,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>259)return Ze.errors=[{}],!1;if(o(l)<3)return Ze.errors=[{}],!1;if(!Rr.test(l))return Ze.
errors=[{}],!1}else return Ze.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&s.call(r,"database")){
let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return Ze.errors=[{}],!1;if(o(n)<1)return Ze.errors=[{}],
!1;if(!ur.test(n))return Ze.errors=[{}],!1}else return Ze.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.tls!==void 0&&
s.call(r,"tls")){let f=r.tls,u=e,v=e,g=!1,j=null,$=e;if(typeof f!="string"){let _={};i===null?i=[_]:i.push(_),e++}if(!(f===
"verify-full"||f==="disable")){let _={};i===null?i=[_]:i.push(_),e++}var y=$===e;y&&(g=!0,j=0);let N=e;if(e===N)if(f&&typeof f==
"object"&&!Array.isArray(f)){let _;if((f.ca===void 0||!s.call(f,"ca"))&&(_="ca")){let w={};i===null?i=[w]:i.push(w),e++}else{
let w=e;for(let A of Object.keys(f))if(A!=="ca"){let b={};i===null?i=[b]:i.push(b),e++;break}if(w===e&&f.ca!==void 0&&s.
call(f,"ca")){let A=f.ca;if(e===e)if(typeof A=="string"){if(o(A)>65536){let b={};i===null?i=[b]:i.push(b),e++}else if(o(
A)<1){let b={};i===null?i=[b]:i.push(b),e++}else if(!ui.test(A)){let b={};i===null?i=[b]:i.push(b),e++}}else{let b={};i===
null?i=[b]:i.push(b),e++}}}}else{let _={};i===null?i=[_]:i.push(_),e++}var y=N===e;if(y&&g?(g=!1,j=[j,1]):y&&(g=!0,j=1),
g)e=v,i!==null&&(v?i.length=v:i=null);else{let _={};return i===null?i=[_]:i.push(_),e++,Ze.errors=i,!1}var t=u===e}else var t=!0;
if(t){if(r.owners!==void 0&&s.call(r,"owners")){let u=e;vr(r.owners,{instancePath:C+"/owners",parentData:r,parentDataProperty:"\
owners",rootData:U})||(i=i===null?vr.errors:i.concat(vr.errors),e=i.length);var t=u===e}else var t=!0;if(t){if(r.record!==
void 0&&s.call(r,"record")){let v=r.record,g=e;if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let $=e;for(let N of Object.
keys(v))if(!(N==="results"||N==="durable"))return Ze.errors=[{}],!1;if($===e){if(v.results!==void 0&&s.call(v,"results")){
let N=v.results,x=e,_=e,w=!1,A=null,b=e;if(typeof N!="string"){let L={};i===null?i=[L]:i.push(L),e++}if(!(N==="none"||N===
"digest")){let L={};i===null?i=[L]:i.push(L),e++}var h=b===e;h&&(w=!0,A=0);let P=e;if(e===P)if(N&&typeof N=="object"&&!Array.
isArray(N)){let L;if((N.rows===void 0||!s.call(N,"rows"))&&(L="rows")){let F={};i===null?i=[F]:i.push(F),e++}else{let F=e;
for(let I of Object.keys(N))if(I!=="rows"){let R={};i===null?i=[R]:i.push(R),e++;break}if(F===e&&N.rows!==void 0&&s.call(
N,"rows")){let I=N.rows,R=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I))){let D={};i===null?i=[D]:i.push(D),
e++}if(e===R&&typeof I=="number"&&isFinite(I)){if(I>1e4||isNaN(I)){let D={};i===null?i=[D]:i.push(D),e++}else if(I<1||isNaN(
I)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let L={};i===null?i=[L]:i.push(L),e++}var h=P===e;if(h&&w?(w=!1,A=[A,
1]):h&&(w=!0,A=1),w)e=_,i!==null&&(_?i.length=_:i=null);else{let L={};return i===null?i=[L]:i.push(L),e++,Ze.errors=i,!1}
var d=x===e}else var d=!0;if(d)if(v.durable!==void 0&&s.call(v,"durable")){let N=v.durable,x=e;if(typeof N!="string")return Ze.
errors=[{}],!1;if(N!=="within-a-second")return Ze.errors=[{}],!1;var d=x===e}else var d=!0}}else return Ze.errors=[{}],!1;
var t=g===e}else var t=!0;if(t)if(r.roles!==void 0&&s.call(r,"roles")){let v=r.roles,g=e;if(e===g)if(v&&typeof v=="objec\
t"&&!Array.isArray(v)){if(Object.keys(v).length>100)return Ze.errors=[{}],!1;if(Object.keys(v).length<1)return Ze.errors=
[{}],!1;for(let $ of Object.keys(v)){let N=e;if(e===e)if(typeof $=="string"){if(o($)>63){let x={};i===null?i=[x]:i.push(
x),e++}else if(o($)<1){let x={};i===null?i=[x]:i.push(x),e++}else if(!Ce.test($)){let x={};i===null?i=[x]:i.push(x),e++}}else{
let x={};i===null?i=[x]:i.push(x),e++}var p=N===e;if(!p){let x={};return i===null?i=[x]:i.push(x),e++,Ze.errors=i,!1}}if(p)
for(let $ of Object.keys(v)){let N=e;$e(v[$],{instancePath:C+"/roles/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,
parentDataProperty:$,rootData:U})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var c=N===e;if(!c)break}}else return Ze.
errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}else return Ze.errors=[{}],!1;return Ze.errors=i,e===0}function wr(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let t=r.kind;if(typeof t=="string")if(t==="postgres")Ze(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||
(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);else return wr.errors=[{}],!1;else return wr.errors=[{}],!1}else return wr.
errors=[{}],!1;return wr.errors=i,e===0}var Vr=_e,Ii={type:"string",enum:["select","insert","update","delete","merge","t\
runcate","ddl","call","do","copy","lock","notify","maintenance","set","other"],description:"A kind of statement, by effe\
ct."},Wi={type:"object",description:"A CI job or service, by the claims of its token: every claim named here must be equ\
al.",required:["issuer"],minProperties:2,maxProperties:20,properties:{issuer:{$ref:"words#/$defs/name",description:"The \
issuer in writ.yaml that vouches for it."}},propertyNames:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",maxLength:128,
"x-meaning":"the name of a claim"},additionalProperties:{type:["string","integer"],maxLength:512,minLength:1,description:"\
The value that the claim must have.","x-instead":"Write a text or a whole number; a claim with several values cannot be \
named."},"x-instead":"Name at least one claim beside the issuer, such as repository_id: 1234; the issuer alone would adm\
it everybody it knows."},vi=new RegExp("^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$","u");function Qe(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length>20)return Qe.errors=[{}],!1;if(Object.keys(r).length<2)return Qe.errors=[{}],!1;{let h;if((r.issuer===void 0||
!s.call(r,"issuer"))&&(h="issuer"))return Qe.errors=[{}],!1;for(let d of Object.keys(r)){let p=e;if(e===p)if(typeof d=="\
string"){if(o(d)>128){let c={};i===null?i=[c]:i.push(c),e++}else if(!vi.test(d)){let c={};i===null?i=[c]:i.push(c),e++}}else{
let c={};i===null?i=[c]:i.push(c),e++}var t=p===e;if(!t){let c={};return i===null?i=[c]:i.push(c),e++,Qe.errors=i,!1}}if(t){
let d=e;for(let p of Object.keys(r))if(p!=="issuer"){let c=r[p],m=e;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return Qe.errors=[{}],!1;if(e===m&&typeof c=="string"){if(o(c)>512)return Qe.errors=[{}],!1;if(o(
c)<1)return Qe.errors=[{}],!1}var y=m===e;if(!y)break}if(d===e&&r.issuer!==void 0&&s.call(r,"issuer")){let p=r.issuer;if(e===
e)if(typeof p=="string"){if(o(p)>63)return Qe.errors=[{}],!1;if(o(p)<1)return Qe.errors=[{}],!1;if(!Ce.test(p))return Qe.
errors=[{}],!1}else return Qe.errors=[{}],!1}}}}else return Qe.errors=[{}],!1;return Qe.errors=i,e===0}function Ar(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0,t=e,y=!1,h=null,d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if((r.user===void 0||!s.call(r,"user"))&&(m="user")){let k={};i===null?i=[k]:i.push(k),e++}else{
let k=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.user!==void 0&&
s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){let l={};i===null?i=[l]:i.push(l),e++}else if(o(
a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===
null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[m]:i.push(m),e++}var c=d===e;c&&(y=!0,h=0);let p=e;if(e===p)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===void 0||!s.call(r,"group"))&&(m="group")){let k={};i===null?i=
[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="group"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===
e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="string"){if(o(a)>63){let l={};i===null?i=[l]:
i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.test(a)){let l={};i===null?i=[l]:i.push(
l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,
h=[h,1];else{c&&(y=!0,h=1);let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.workload===void 0||
!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;for(let n of Object.keys(r))if(n!==
"workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.call(r,"workload")&&(Qe(r.workload,
{instancePath:C+"/workload",parentData:r,parentDataProperty:"workload",rootData:U})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;c&&y?(y=!1,h=[h,2]):c&&(y=!0,h=2)}if(y)e=t,i!==null&&
(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Ar.errors=i,!1}return Ar.errors=i,e===0}var pi=new RegExp(
"\\S","u"),Kr=new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0\
-9]Z$","u");function _e(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.to===void 0||!s.call(r,"to"))&&(p="to")||(r.role===void 0||!s.call(
r,"role"))&&(p="role")||(r.why===void 0||!s.call(r,"why"))&&(p="why")||(r.until===void 0||!s.call(r,"until"))&&(p="until"))
return _e.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="to"||m==="role"||m==="why"||m==="from"||m==="unt\
il"||m==="only"||m==="sessions"))return _e.errors=[{}],!1;if(c===e){if(r.to!==void 0&&s.call(r,"to")){let m=e;Ar(r.to,{instancePath:C+
"/to",parentData:r,parentDataProperty:"to",rootData:U})||(i=i===null?Ar.errors:i.concat(Ar.errors),e=i.length);var t=m===
e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let k=r.role,a=e;if(e===e)if(typeof k=="string"){if(o(k)>63)
return _e.errors=[{}],!1;if(o(k)<1)return _e.errors=[{}],!1;if(!Ce.test(k))return _e.errors=[{}],!1}else return _e.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let a=r.why,l=e;if(e===l)if(typeof a=="strin\
g"){if(o(a)>500)return _e.errors=[{}],!1;if(o(a)<1)return _e.errors=[{}],!1;if(!pi.test(a))return _e.errors=[{}],!1}else
return _e.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.from!==void 0&&s.call(r,"from")){let l=r.from,n=e;if(e===e)
if(typeof l=="string"){if(o(l)>20)return _e.errors=[{}],!1;if(o(l)<20)return _e.errors=[{}],!1;if(!Kr.test(l))return _e.
errors=[{}],!1}else return _e.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let n=r.
until,f=e;if(e===e)if(typeof n=="string"){if(o(n)>20)return _e.errors=[{}],!1;if(o(n)<20)return _e.errors=[{}],!1;if(!Kr.
test(n))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.only!==void 0&&s.call(
r,"only")){let f=r.only,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1)return _e.errors=
[{}],!1;{let g=e;for(let j of Object.keys(f))if(!(j==="tables"||j==="allow"))return _e.errors=[{}],!1;if(g===e){if(f.tables!==
void 0&&s.call(f,"tables")){let j=f.tables,$=e;if(e===$)if(Array.isArray(j)){if(j.length>1e3)return _e.errors=[{}],!1;if(j.
length<1)return _e.errors=[{}],!1;{var y=!0;let x=j.length;for(let _=0;_<x;_++){let w=j[_],A=e;if(typeof w!="string")return _e.
errors=[{}],!1;if(e===e)if(typeof w=="string"){if(o(w)>261)return _e.errors=[{}],!1;if(o(w)<3)return _e.errors=[{}],!1;if(!Mr.
test(w))return _e.errors=[{}],!1}else return _e.errors=[{}],!1;var y=A===e;if(!y)break}if(y){let _=j.length,w;if(_>1){let A={};
for(;_--;){let b=j[_];if(typeof b=="string"){if(typeof A[b]=="number")return w=A[b],_e.errors=[{}],!1;A[b]=_}}}}}}else return _e.
errors=[{}],!1;var d=$===e}else var d=!0;if(d)if(f.allow!==void 0&&s.call(f,"allow")){let j=f.allow,$=e;if(e===$)if(Array.
isArray(j)){if(j.length>15)return _e.errors=[{}],!1;if(j.length<1)return _e.errors=[{}],!1;{var h=!0;let x=j.length;for(let _=0;_<
x;_++){let w=j[_],A=e;if(typeof w!="string")return _e.errors=[{}],!1;if(typeof w!="string")return _e.errors=[{}],!1;if(!(w===
"select"||w==="insert"||w==="update"||w==="delete"||w==="merge"||w==="truncate"||w==="ddl"||w==="call"||w==="do"||w==="c\
opy"||w==="lock"||w==="notify"||w==="maintenance"||w==="set"||w==="other"))return _e.errors=[{}],!1;var h=A===e;if(!h)break}
if(h){let _=j.length,w;if(_>1){let A={};for(;_--;){let b=j[_];if(typeof b=="string"){if(typeof A[b]=="number")return w=A[b],
_e.errors=[{}],!1;A[b]=_}}}}}}else return _e.errors=[{}],!1;var d=$===e}else var d=!0}}}else return _e.errors=[{}],!1;var t=u===
e}else var t=!0;if(t)if(r.sessions!==void 0&&s.call(r,"sessions")){let f=r.sessions,u=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f)))return _e.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return _e.
errors=[{}],!1;if(f<1||isNaN(f))return _e.errors=[{}],!1}var t=u===e}else var t=!0}}}}}}}}else return _e.errors=[{}],!1;
return _e.errors=i,e===0}var Gr=we,zi={title:"MaskDocument",description:"masks/RESOURCE.yaml: what stays hidden, and fro\
m whom.",type:"object",additionalProperties:!1,required:["unlisted"],properties:{unlisted:{type:"string",enum:["show","h\
ide"],description:"Columns that no line names. Required, so that somebody decided.","x-instead":"Decide about the column\
s that no line names: unlisted: hide, or unlisted: show."},columns:{type:"object",maxProperties:1e4,propertyNames:{$ref:"\
words#/$defs/columnPattern"},additionalProperties:{$ref:"mask#/$defs/maskValue"},description:"How each column is masked."},
detect:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",enum:["credit-card","us-ssn","email","iba\
n","token"],description:"A kind of value."},description:"Values found in free text and JSON, whatever their column."},clear:{
type:"array",minItems:1,maxItems:1e3,description:"Columns that some roles see as they are.",items:{type:"object",additionalProperties:!1,
required:["columns","roles"],properties:{columns:{type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,items:{type:"strin\
g",$ref:"words#/$defs/columnPattern"},description:"Which columns."},roles:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{type:"string",$ref:"words#/$defs/name"},description:"Which roles see them."}}}}},"x-unknown":{default:"Write unli\
sted: hide or unlisted: show.",roles:"Write clear: [{ columns: [\u2026], roles: [\u2026] }].",tables:"Name columns as sc\
hema.table.column under columns."},$defs:{maskValue:{description:"One form, and options beside it.","x-instead":'Write "\
null" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email: domain } or { hash: true, \u2026 }.',oneOf:[
{type:"string",enum:["null","fixed","hash"],description:"null, a constant of the column's type, or a keyed hash."},{type:"\
object",additionalProperties:!1,required:["null"],properties:{null:{type:"boolean",const:!0,description:"Null in place o\
f every value.","x-instead":'Write { null: true, \u2026 } or "null" in quotes.'},nulls:{type:"string",enum:["show","hide"],
description:"show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does \
not see the column may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing \
the column is refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absen\
t: not.","x-instead":"Write search: equality, or leave it out."}},description:"Null in place of every value."},{type:"ob\
ject",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["string","number","boolean"],maxLength:1e3,description:"\
The constant that everybody sees."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent\
: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. Abs\
ent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"str\
ing",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equali\
ty, or leave it out."}},description:"A constant."},{type:"object",additionalProperties:!1,required:["keep"],properties:{
keep:{type:"object",additionalProperties:!1,required:[],properties:{first:{type:"integer",minimum:1,maximum:64,description:"\
So many characters from the start."},last:{type:"integer",minimum:1,maximum:64,description:"So many characters from the \
end."}},minProperties:1,description:"Which characters stay; all others are hidden, and short values hide whole.","x-inst\
ead":"Write { keep: { first: 2 } }, { keep: { last: 4 } } or both."},nulls:{type:"string",enum:["show","hide"],description:"\
show: null stays null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the c\
olumn may still write it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is\
 refused."},search:{type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-i\
nstead":"Write search: equality, or leave it out."}},description:"A few characters of it."},{type:"object",additionalProperties:!1,
required:["email"],properties:{email:{type:"string",const:"domain",description:"The domain stays, the name does not.","x\
-instead":"Write { email: domain }."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Abse\
nt: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still write it. A\
bsent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{type:"s\
tring",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write search: equa\
lity, or leave it out."}},description:"The domain of an e-mail address."},{type:"object",additionalProperties:!1,required:[
"hash"],properties:{hash:{type:"boolean",const:!0,description:"A hash keyed per session: equal values stay equal.","x-in\
stead":"Write { hash: true, \u2026 } or hash."},nulls:{type:"string",enum:["show","hide"],description:"show: null stays \
null. Absent: hide."},write:{type:"string",const:"allow",description:"A session that does not see the column may still w\
rite it. Absent: refused.","x-instead":"Write write: allow, or leave it out: then writing the column is refused."},search:{
type:"string",const:"equality",description:"Rows may be found by the exact value. Absent: not.","x-instead":"Write searc\
h: equality, or leave it out."}},description:"A hash keyed per session."}]}},$id:"mask"},Ri={description:"One form, and \
options beside it.","x-instead":'Write "null" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email\
: domain } or { hash: true, \u2026 }.',oneOf:[{type:"string",enum:["null","fixed","hash"],description:"null, a constant \
of the column's type, or a keyed hash."},{type:"object",additionalProperties:!1,required:["null"],properties:{null:{type:"\
boolean",const:!0,description:"Null in place of every value.","x-instead":'Write { null: true, \u2026 } or "null" in quotes.'},
nulls:{type:"string",enum:["show","hide"],description:"show: null stays null. Absent: hide."},write:{type:"string",const:"\
allow",description:"A session that does not see the column may still write it. Absent: refused.","x-instead":"Write writ\
e: allow, or leave it out: then writing the column is refused."},search:{type:"string",const:"equality",description:"Row\
s may be found by the exact value. Absent: not.","x-instead":"Write search: equality, or leave it out."}},description:"N\
ull in place of every value."},{type:"object",additionalProperties:!1,required:["fixed"],properties:{fixed:{type:["strin\
g","number","boolean"],maxLength:1e3,description:"The constant that everybody sees."},nulls:{type:"string",enum:["show",
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
)\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|"(?:[^"\\u0000-\\u001f\\u007f]|""){1,63}")$',"u");function we(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if((r.
unlisted===void 0||!s.call(r,"unlisted"))&&(j="unlisted"))return we.errors=[{}],!1;{let $=e;for(let N of Object.keys(r))
if(!(N==="unlisted"||N==="columns"||N==="detect"||N==="clear"))return we.errors=[{}],!1;if($===e){if(r.unlisted!==void 0&&
s.call(r,"unlisted")){let N=r.unlisted,x=e;if(typeof N!="string")return we.errors=[{}],!1;if(!(N==="show"||N==="hide"))return we.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.columns!==void 0&&s.call(r,"columns")){let x=r.columns,_=e;if(e===_)
if(x&&typeof x=="object"&&!Array.isArray(x)){if(Object.keys(x).length>1e4)return we.errors=[{}],!1;for(let A of Object.keys(
x)){let b=e;if(e===e)if(typeof A=="string"){if(o(A)>392){let P={};i===null?i=[P]:i.push(P),e++}else if(o(A)<5){let P={};
i===null?i=[P]:i.push(P),e++}else if(!Jr.test(A)){let P={};i===null?i=[P]:i.push(P),e++}}else{let P={};i===null?i=[P]:i.
push(P),e++}var y=b===e;if(!y){let P={};return i===null?i=[P]:i.push(P),e++,we.errors=i,!1}}if(y)for(let A of Object.keys(
x)){let b=x[A],P=e,q=e,L=!1,F=null,I=e;if(typeof b!="string"){let D={};i===null?i=[D]:i.push(D),e++}if(!(b==="null"||b===
"fixed"||b==="hash")){let D={};i===null?i=[D]:i.push(D),e++}var d=I===e;d&&(L=!0,F=0);let R=e;if(e===R)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let D;if((b.null===void 0||!s.call(b,"null"))&&(D="null")){let Z={};i===null?i=[Z]:i.push(Z),
e++}else{let Z=e;for(let T of Object.keys(b))if(!(T==="null"||T==="nulls"||T==="write"||T==="search")){let z={};i===null?
i=[z]:i.push(z),e++;break}if(Z===e){if(b.null!==void 0&&s.call(b,"null")){let T=b.null,z=e;if(typeof T!="boolean"){let O={};
i===null?i=[O]:i.push(O),e++}if(T!==!0){let O={};i===null?i=[O]:i.push(O),e++}var h=z===e}else var h=!0;if(h){if(b.nulls!==
void 0&&s.call(b,"nulls")){let z=b.nulls,S=e;if(typeof z!="string"){let E={};i===null?i=[E]:i.push(E),e++}if(!(z==="show"||
z==="hide")){let E={};i===null?i=[E]:i.push(E),e++}var h=S===e}else var h=!0;if(h){if(b.write!==void 0&&s.call(b,"write")){
let S=b.write,O=e;if(typeof S!="string"){let W={};i===null?i=[W]:i.push(W),e++}if(S!=="allow"){let W={};i===null?i=[W]:i.
push(W),e++}var h=O===e}else var h=!0;if(h)if(b.search!==void 0&&s.call(b,"search")){let S=b.search,O=e;if(typeof S!="st\
ring"){let W={};i===null?i=[W]:i.push(W),e++}if(S!=="equality"){let W={};i===null?i=[W]:i.push(W),e++}var h=O===e}else var h=!0}}}}}else{
let D={};i===null?i=[D]:i.push(D),e++}var d=R===e;if(d&&L)L=!1,F=[F,1];else{d&&(L=!0,F=1);let D=e;if(e===D)if(b&&typeof b==
"object"&&!Array.isArray(b)){let T;if((b.fixed===void 0||!s.call(b,"fixed"))&&(T="fixed")){let z={};i===null?i=[z]:i.push(
z),e++}else{let z=e;for(let S of Object.keys(b))if(!(S==="fixed"||S==="nulls"||S==="write"||S==="search")){let O={};i===
null?i=[O]:i.push(O),e++;break}if(z===e){if(b.fixed!==void 0&&s.call(b,"fixed")){let S=b.fixed,O=e;if(typeof S!="string"&&
!(typeof S=="number"&&isFinite(S))&&typeof S!="boolean"){let W={};i===null?i=[W]:i.push(W),e++}if(e===O&&typeof S=="stri\
ng"&&o(S)>1e3){let W={};i===null?i=[W]:i.push(W),e++}var p=O===e}else var p=!0;if(p){if(b.nulls!==void 0&&s.call(b,"null\
s")){let O=b.nulls,E=e;if(typeof O!="string"){let M={};i===null?i=[M]:i.push(M),e++}if(!(O==="show"||O==="hide")){let M={};
i===null?i=[M]:i.push(M),e++}var p=E===e}else var p=!0;if(p){if(b.write!==void 0&&s.call(b,"write")){let E=b.write,W=e;if(typeof E!=
"string"){let H={};i===null?i=[H]:i.push(H),e++}if(E!=="allow"){let H={};i===null?i=[H]:i.push(H),e++}var p=W===e}else var p=!0;
if(p)if(b.search!==void 0&&s.call(b,"search")){let E=b.search,W=e;if(typeof E!="string"){let H={};i===null?i=[H]:i.push(
H),e++}if(E!=="equality"){let H={};i===null?i=[H]:i.push(H),e++}var p=W===e}else var p=!0}}}}}else{let T={};i===null?i=[
T]:i.push(T),e++}var d=D===e;if(d&&L)L=!1,F=[F,2];else{d&&(L=!0,F=2);let T=e;if(e===T)if(b&&typeof b=="object"&&!Array.isArray(
b)){let S;if((b.keep===void 0||!s.call(b,"keep"))&&(S="keep")){let O={};i===null?i=[O]:i.push(O),e++}else{let O=e;for(let E of Object.
keys(b))if(!(E==="keep"||E==="nulls"||E==="write"||E==="search")){let W={};i===null?i=[W]:i.push(W),e++;break}if(O===e){
if(b.keep!==void 0&&s.call(b,"keep")){let E=b.keep,W=e;if(e===W)if(E&&typeof E=="object"&&!Array.isArray(E))if(Object.keys(
E).length<1){let H={};i===null?i=[H]:i.push(H),e++}else{let H=e;for(let K of Object.keys(E))if(!(K==="first"||K==="last")){
let G={};i===null?i=[G]:i.push(G),e++;break}if(H===e){if(E.first!==void 0&&s.call(E,"first")){let K=E.first,G=e;if(!(typeof K==
"number"&&!(K%1)&&!isNaN(K)&&isFinite(K))){let ie={};i===null?i=[ie]:i.push(ie),e++}if(e===G&&typeof K=="number"&&isFinite(
K)){if(K>64||isNaN(K)){let ie={};i===null?i=[ie]:i.push(ie),e++}else if(K<1||isNaN(K)){let ie={};i===null?i=[ie]:i.push(
ie),e++}}var c=G===e}else var c=!0;if(c)if(E.last!==void 0&&s.call(E,"last")){let K=E.last,G=e;if(!(typeof K=="number"&&
!(K%1)&&!isNaN(K)&&isFinite(K))){let ie={};i===null?i=[ie]:i.push(ie),e++}if(e===G&&typeof K=="number"&&isFinite(K)){if(K>
64||isNaN(K)){let ie={};i===null?i=[ie]:i.push(ie),e++}else if(K<1||isNaN(K)){let ie={};i===null?i=[ie]:i.push(ie),e++}}
var c=G===e}else var c=!0}}else{let H={};i===null?i=[H]:i.push(H),e++}var m=W===e}else var m=!0;if(m){if(b.nulls!==void 0&&
s.call(b,"nulls")){let W=b.nulls,M=e;if(typeof W!="string"){let K={};i===null?i=[K]:i.push(K),e++}if(!(W==="show"||W==="\
hide")){let K={};i===null?i=[K]:i.push(K),e++}var m=M===e}else var m=!0;if(m){if(b.write!==void 0&&s.call(b,"write")){let M=b.
write,H=e;if(typeof M!="string"){let G={};i===null?i=[G]:i.push(G),e++}if(M!=="allow"){let G={};i===null?i=[G]:i.push(G),
e++}var m=H===e}else var m=!0;if(m)if(b.search!==void 0&&s.call(b,"search")){let M=b.search,H=e;if(typeof M!="string"){let G={};
i===null?i=[G]:i.push(G),e++}if(M!=="equality"){let G={};i===null?i=[G]:i.push(G),e++}var m=H===e}else var m=!0}}}}}else{
let S={};i===null?i=[S]:i.push(S),e++}var d=T===e;if(d&&L)L=!1,F=[F,3];else{d&&(L=!0,F=3);let S=e;if(e===S)if(b&&typeof b==
"object"&&!Array.isArray(b)){let E;if((b.email===void 0||!s.call(b,"email"))&&(E="email")){let W={};i===null?i=[W]:i.push(
W),e++}else{let W=e;for(let M of Object.keys(b))if(!(M==="email"||M==="nulls"||M==="write"||M==="search")){let H={};i===
null?i=[H]:i.push(H),e++;break}if(W===e){if(b.email!==void 0&&s.call(b,"email")){let M=b.email,H=e;if(typeof M!="string"){
let G={};i===null?i=[G]:i.push(G),e++}if(M!=="domain"){let G={};i===null?i=[G]:i.push(G),e++}var k=H===e}else var k=!0;if(k){
if(b.nulls!==void 0&&s.call(b,"nulls")){let H=b.nulls,K=e;if(typeof H!="string"){let pe={};i===null?i=[pe]:i.push(pe),e++}
if(!(H==="show"||H==="hide")){let pe={};i===null?i=[pe]:i.push(pe),e++}var k=K===e}else var k=!0;if(k){if(b.write!==void 0&&
s.call(b,"write")){let K=b.write,G=e;if(typeof K!="string"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(K!=="allow"){let ie={};
i===null?i=[ie]:i.push(ie),e++}var k=G===e}else var k=!0;if(k)if(b.search!==void 0&&s.call(b,"search")){let K=b.search,G=e;
if(typeof K!="string"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(K!=="equality"){let ie={};i===null?i=[ie]:i.push(ie),
e++}var k=G===e}else var k=!0}}}}}else{let E={};i===null?i=[E]:i.push(E),e++}var d=S===e;if(d&&L)L=!1,F=[F,4];else{d&&(L=
!0,F=4);let E=e;if(e===E)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if((b.hash===void 0||!s.call(b,"hash"))&&(M=
"hash")){let H={};i===null?i=[H]:i.push(H),e++}else{let H=e;for(let K of Object.keys(b))if(!(K==="hash"||K==="nulls"||K===
"write"||K==="search")){let G={};i===null?i=[G]:i.push(G),e++;break}if(H===e){if(b.hash!==void 0&&s.call(b,"hash")){let K=b.
hash,G=e;if(typeof K!="boolean"){let ie={};i===null?i=[ie]:i.push(ie),e++}if(K!==!0){let ie={};i===null?i=[ie]:i.push(ie),
e++}var a=G===e}else var a=!0;if(a){if(b.nulls!==void 0&&s.call(b,"nulls")){let G=b.nulls,pe=e;if(typeof G!="string"){let ge={};
i===null?i=[ge]:i.push(ge),e++}if(!(G==="show"||G==="hide")){let ge={};i===null?i=[ge]:i.push(ge),e++}var a=pe===e}else var a=!0;
if(a){if(b.write!==void 0&&s.call(b,"write")){let pe=b.write,ie=e;if(typeof pe!="string"){let ce={};i===null?i=[ce]:i.push(
ce),e++}if(pe!=="allow"){let ce={};i===null?i=[ce]:i.push(ce),e++}var a=ie===e}else var a=!0;if(a)if(b.search!==void 0&&
s.call(b,"search")){let pe=b.search,ie=e;if(typeof pe!="string"){let ce={};i===null?i=[ce]:i.push(ce),e++}if(pe!=="equal\
ity"){let ce={};i===null?i=[ce]:i.push(ce),e++}var a=ie===e}else var a=!0}}}}}else{let M={};i===null?i=[M]:i.push(M),e++}
var d=E===e;d&&L?(L=!1,F=[F,5]):d&&(L=!0,F=5)}}}}if(L)e=q,i!==null&&(q?i.length=q:i=null);else{let D={};return i===null?
i=[D]:i.push(D),e++,we.errors=i,!1}var l=P===e;if(!l)break}}else return we.errors=[{}],!1;var t=_===e}else var t=!0;if(t){
if(r.detect!==void 0&&s.call(r,"detect")){let _=r.detect,w=e;if(e===w)if(Array.isArray(_)){if(_.length>5)return we.errors=
[{}],!1;if(_.length<1)return we.errors=[{}],!1;{var n=!0;let b=_.length;for(let P=0;P<b;P++){let q=_[P],L=e;if(typeof q!=
"string")return we.errors=[{}],!1;if(!(q==="credit-card"||q==="us-ssn"||q==="email"||q==="iban"||q==="token"))return we.
errors=[{}],!1;var n=L===e;if(!n)break}if(n){let P=_.length,q;if(P>1){let L={};for(;P--;){let F=_[P];if(typeof F=="strin\
g"){if(typeof L[F]=="number")return q=L[F],we.errors=[{}],!1;L[F]=P}}}}}}else return we.errors=[{}],!1;var t=w===e}else var t=!0;
if(t)if(r.clear!==void 0&&s.call(r,"clear")){let _=r.clear,w=e;if(e===w)if(Array.isArray(_)){if(_.length>1e3)return we.errors=
[{}],!1;if(_.length<1)return we.errors=[{}],!1;{var f=!0;let b=_.length;for(let P=0;P<b;P++){let q=_[P],L=e;if(e===L)if(q&&
typeof q=="object"&&!Array.isArray(q)){let I;if((q.columns===void 0||!s.call(q,"columns"))&&(I="columns")||(q.roles===void 0||
!s.call(q,"roles"))&&(I="roles"))return we.errors=[{}],!1;{let R=e;for(let D of Object.keys(q))if(!(D==="columns"||D==="\
roles"))return we.errors=[{}],!1;if(R===e){if(q.columns!==void 0&&s.call(q,"columns")){let D=q.columns,Z=e;if(e===Z)if(Array.
isArray(D)){if(D.length>1e3)return we.errors=[{}],!1;if(D.length<1)return we.errors=[{}],!1;{var u=!0;let z=D.length;for(let S=0;S<
z;S++){let O=D[S],E=e;if(typeof O!="string")return we.errors=[{}],!1;if(e===e)if(typeof O=="string"){if(o(O)>392)return we.
errors=[{}],!1;if(o(O)<5)return we.errors=[{}],!1;if(!Jr.test(O))return we.errors=[{}],!1}else return we.errors=[{}],!1;
var u=E===e;if(!u)break}if(u){let S=D.length,O;if(S>1){let E={};for(;S--;){let W=D[S];if(typeof W=="string"){if(typeof E[W]==
"number")return O=E[W],we.errors=[{}],!1;E[W]=S}}}}}}else return we.errors=[{}],!1;var g=Z===e}else var g=!0;if(g)if(q.roles!==
void 0&&s.call(q,"roles")){let D=q.roles,Z=e;if(e===Z)if(Array.isArray(D)){if(D.length>100)return we.errors=[{}],!1;if(D.
length<1)return we.errors=[{}],!1;{var v=!0;let z=D.length;for(let S=0;S<z;S++){let O=D[S],E=e;if(typeof O!="string")return we.
errors=[{}],!1;if(e===e)if(typeof O=="string"){if(o(O)>63)return we.errors=[{}],!1;if(o(O)<1)return we.errors=[{}],!1;if(!Ce.
test(O))return we.errors=[{}],!1}else return we.errors=[{}],!1;var v=E===e;if(!v)break}if(v){let S=D.length,O;if(S>1){let E={};
for(;S--;){let W=D[S];if(typeof W=="string"){if(typeof E[W]=="number")return O=E[W],we.errors=[{}],!1;E[W]=S}}}}}}else return we.
errors=[{}],!1;var g=Z===e}else var g=!0}}}else return we.errors=[{}],!1;var f=L===e;if(!f)break}}}else return we.errors=
[{}],!1;var t=w===e}else var t=!0}}}}}else return we.errors=[{}],!1;return we.errors=i,e===0}var Qr=De,Ci={type:"string",
enum:["select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify","maintenance","set",
"other","create","alter","drop","grant-rights","alter-system","alter-role","copy-file","copy-program","explain-analyze",
"prepare","cursor","two-phase","without-condition"],description:"A kind of statement, or a finer name of one."};function De(r,{
instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1)return De.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="de\
ny"||a==="hold"||a==="limit"))return De.errors=[{}],!1;if(k===e){if(r.deny!==void 0&&s.call(r,"deny")){let a=r.deny,l=e;
if(e===l)if(Array.isArray(a)){if(a.length>100)return De.errors=[{}],!1;if(a.length<1)return De.errors=[{}],!1;{var t=!0;
let f=a.length;for(let u=0;u<f;u++){let v=a[u],g=e;if(e===g)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.statements===
void 0||!s.call(v,"statements"))&&($="statements"))return De.errors=[{}],!1;{let N=e;for(let x of Object.keys(v))if(x!==
"statements")return De.errors=[{}],!1;if(N===e&&v.statements!==void 0&&s.call(v,"statements")){let x=v.statements;if(e===
e)if(Array.isArray(x)){if(x.length>28)return De.errors=[{}],!1;if(x.length<1)return De.errors=[{}],!1;{var y=!0;let _=x.
length;for(let w=0;w<_;w++){let A=x[w],b=e;if(typeof A!="string")return De.errors=[{}],!1;if(typeof A!="string")return De.
errors=[{}],!1;if(!(A==="select"||A==="insert"||A==="update"||A==="delete"||A==="merge"||A==="truncate"||A==="ddl"||A===
"call"||A==="do"||A==="copy"||A==="lock"||A==="notify"||A==="maintenance"||A==="set"||A==="other"||A==="create"||A==="al\
ter"||A==="drop"||A==="grant-rights"||A==="alter-system"||A==="alter-role"||A==="copy-file"||A==="copy-program"||A==="ex\
plain-analyze"||A==="prepare"||A==="cursor"||A==="two-phase"||A==="without-condition"))return De.errors=[{}],!1;var y=b===
e;if(!y)break}if(y){let w=x.length,A;if(w>1){let b={};for(;w--;){let P=x[w];if(typeof P=="string"){if(typeof b[P]=="numb\
er")return A=b[P],De.errors=[{}],!1;b[P]=w}}}}}}else return De.errors=[{}],!1}}}else return De.errors=[{}],!1;var t=g===
e;if(!t)break}}}else return De.errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(r.hold!==void 0&&s.call(r,"hold")){let l=r.
hold,n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return De.errors=[{}],!1;if(l.length<1)return De.errors=[{}],!1;{
var d=!0;let u=l.length;for(let v=0;v<u;v++){let g=l[v],j=e,$=e,N=!1,x=null,_=e;if(e===_)if(g&&typeof g=="object"&&!Array.
isArray(g)){let b;if((g.statements===void 0||!s.call(g,"statements"))&&(b="statements")){let P={};i===null?i=[P]:i.push(
P),e++}else{let P=e;for(let q of Object.keys(g))if(q!=="statements"){let L={};i===null?i=[L]:i.push(L),e++;break}if(P===
e&&g.statements!==void 0&&s.call(g,"statements")){let q=g.statements;if(e===e)if(Array.isArray(q))if(q.length>28){let L={};
i===null?i=[L]:i.push(L),e++}else if(q.length<1){let L={};i===null?i=[L]:i.push(L),e++}else{var p=!0;let L=q.length;for(let F=0;F<
L;F++){let I=q[F],R=e;if(typeof I!="string"){let Z={};i===null?i=[Z]:i.push(Z),e++}if(typeof I!="string"){let Z={};i===null?
i=[Z]:i.push(Z),e++}if(!(I==="select"||I==="insert"||I==="update"||I==="delete"||I==="merge"||I==="truncate"||I==="ddl"||
I==="call"||I==="do"||I==="copy"||I==="lock"||I==="notify"||I==="maintenance"||I==="set"||I==="other"||I==="create"||I===
"alter"||I==="drop"||I==="grant-rights"||I==="alter-system"||I==="alter-role"||I==="copy-file"||I==="copy-program"||I===
"explain-analyze"||I==="prepare"||I==="cursor"||I==="two-phase"||I==="without-condition")){let Z={};i===null?i=[Z]:i.push(
Z),e++}var p=R===e;if(!p)break}if(p){let F=q.length,I;if(F>1){let R={};for(;F--;){let D=q[F];if(typeof D=="string"){if(typeof R[D]==
"number"){I=R[D];let Z={};i===null?i=[Z]:i.push(Z),e++;break}R[D]=F}}}}}else{let L={};i===null?i=[L]:i.push(L),e++}}}}else{
let b={};i===null?i=[b]:i.push(b),e++}var c=_===e;c&&(N=!0,x=0);let w=e;if(e===w)if(g&&typeof g=="object"&&!Array.isArray(
g)){let b;if((g.rows===void 0||!s.call(g,"rows"))&&(b="rows")){let P={};i===null?i=[P]:i.push(P),e++}else{let P=e;for(let q of Object.
keys(g))if(q!=="rows"){let L={};i===null?i=[L]:i.push(L),e++;break}if(P===e&&g.rows!==void 0&&s.call(g,"rows")){let q=g.
rows;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let L;if((q.over===void 0||!s.call(q,"over"))&&(L="over")){let F={};
i===null?i=[F]:i.push(F),e++}else{let F=e;for(let I of Object.keys(q))if(I!=="over"){let R={};i===null?i=[R]:i.push(R),e++;
break}if(F===e&&q.over!==void 0&&s.call(q,"over")){let I=q.over,R=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(
I))){let D={};i===null?i=[D]:i.push(D),e++}if(e===R&&typeof I=="number"&&isFinite(I)){if(I>1e9||isNaN(I)){let D={};i===null?
i=[D]:i.push(D),e++}else if(I<1||isNaN(I)){let D={};i===null?i=[D]:i.push(D),e++}}}}}else{let L={};i===null?i=[L]:i.push(
L),e++}}}}else{let b={};i===null?i=[b]:i.push(b),e++}var c=w===e;if(c&&N?(N=!1,x=[x,1]):c&&(N=!0,x=1),N)e=$,i!==null&&($?
i.length=$:i=null);else{let b={};return i===null?i=[b]:i.push(b),e++,De.errors=i,!1}var d=j===e;if(!d)break}}}else return De.
errors=[{}],!1;var h=n===e}else var h=!0;if(h)if(r.limit!==void 0&&s.call(r,"limit")){let l=r.limit,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length<1)return De.errors=[{}],!1;{let u=e;for(let v of Object.keys(l))if(!(v===
"rows"||v==="statement"))return De.errors=[{}],!1;if(u===e){if(l.rows!==void 0&&s.call(l,"rows")){let v=l.rows,g=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return De.errors=[{}],!1;if(e===g&&typeof v=="number"&&isFinite(v)){if(v>1e9||
isNaN(v))return De.errors=[{}],!1;if(v<1||isNaN(v))return De.errors=[{}],!1}var m=g===e}else var m=!0;if(m)if(l.statement!==
void 0&&s.call(l,"statement")){let v=l.statement,g=e;if(e===e)if(typeof v=="string"){if(o(v)>7)return De.errors=[{}],!1;
if(o(v)<2)return De.errors=[{}],!1;if(!mr.test(v))return De.errors=[{}],!1}else return De.errors=[{}],!1;var m=g===e}else
var m=!0}}}else return De.errors=[{}],!1;var h=n===e}else var h=!0}}}}else return De.errors=[{}],!1;return De.errors=i,e===
0}var Yr=Me;function jr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0,t=e,y=!1,
h=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.user===void 0||!s.call(r,"user"))&&(m="user")){
let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="user"){let l={};i===null?i=[l]:i.
push(l),e++;break}if(k===e&&r.user!==void 0&&s.call(r,"user")){let a=r.user;if(e===e)if(typeof a=="string"){if(o(a)>254){
let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!br.test(a)){let l={};
i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[m]:i.push(m),e++}var c=d===
e;c&&(y=!0,h=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.group===void 0||!s.call(r,"gro\
up"))&&(m="group")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))if(a!=="group"){let l={};
i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.group!==void 0&&s.call(r,"group")){let a=r.group;if(e===e)if(typeof a=="s\
tring"){if(o(a)>63){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<1){let l={};i===null?i=[l]:i.push(l),e++}else if(!Ce.
test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{let m={};i===null?i=[
m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,h=[h,1];else{c&&(y=!0,h=1);let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if((r.workload===void 0||!s.call(r,"workload"))&&(a="workload")){let l={};i===null?i=[l]:i.push(l),e++}else{let l=e;
for(let n of Object.keys(r))if(n!=="workload"){let f={};i===null?i=[f]:i.push(f),e++;break}l===e&&r.workload!==void 0&&s.
call(r,"workload")&&(Qe(r.workload,{instancePath:C+"/workload",parentData:r,parentDataProperty:"workload",rootData:U})||
(i=i===null?Qe.errors:i.concat(Qe.errors),e=i.length))}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;c&&y?(y=!1,
h=[h,2]):c&&(y=!0,h=2)}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,jr.errors=
i,!1}return jr.errors=i,e===0}var ci=new RegExp("^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)$","u");function Me(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let y;if((r.to===void 0||!s.call(r,"to"))&&(y="to")||(r.resource===void 0||!s.call(r,"resource"))&&(y="resource")||(r.role===
void 0||!s.call(r,"role"))&&(y="role")||(r.longest===void 0||!s.call(r,"longest"))&&(y="longest")||(r.why===void 0||!s.call(
r,"why"))&&(y="why")||(r.atMost===void 0||!s.call(r,"atMost"))&&(y="atMost"))return Me.errors=[{}],!1;{let h=e;for(let d of Object.
keys(r))if(!(d==="to"||d==="resource"||d==="role"||d==="longest"||d==="why"||d==="atMost"))return Me.errors=[{}],!1;if(h===
e){if(r.to!==void 0&&s.call(r,"to")){let d=e;jr(r.to,{instancePath:C+"/to",parentData:r,parentDataProperty:"to",rootData:U})||
(i=i===null?jr.errors:i.concat(jr.errors),e=i.length);var t=d===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"\
resource")){let p=r.resource,c=e;if(e===e)if(typeof p=="string"){if(o(p)>63)return Me.errors=[{}],!1;if(o(p)<1)return Me.
errors=[{}],!1;if(!Ce.test(p))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.
role!==void 0&&s.call(r,"role")){let c=r.role,m=e;if(e===e)if(typeof c=="string"){if(o(c)>63)return Me.errors=[{}],!1;if(o(
c)<1)return Me.errors=[{}],!1;if(!Ce.test(c))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=m===e}else var t=!0;
if(t){if(r.longest!==void 0&&s.call(r,"longest")){let m=r.longest,k=e;if(e===e)if(typeof m=="string"){if(o(m)>7)return Me.
errors=[{}],!1;if(o(m)<2)return Me.errors=[{}],!1;if(!mr.test(m))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.why!==void 0&&s.call(r,"why")){let k=r.why,a=e;if(e===a)if(typeof k=="string"){if(o(
k)>200)return Me.errors=[{}],!1;if(o(k)<1)return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===e}else var t=!0;
if(t)if(r.atMost!==void 0&&s.call(r,"atMost")){let k=r.atMost,a=e;if(e===a)if(typeof k=="string"){if(o(k)>17)return Me.errors=
[{}],!1;if(o(k)<7)return Me.errors=[{}],!1;if(!ci.test(k))return Me.errors=[{}],!1}else return Me.errors=[{}],!1;var t=a===
e}else var t=!0}}}}}}}else return Me.errors=[{}],!1;return Me.errors=i,e===0}var Xr=X,Zi={title:"ProxyDocument",description:"\
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
required:["address"],properties:{address:{$ref:"words#/$defs/listenAddress",description:"Where to listen."}},description:"\
The control port: status, metrics, tokens."}},description:"Where the proxy listens."},records:{type:"object",additionalProperties:!1,
required:["folder","key"],properties:{folder:{$ref:"words#/$defs/path",description:"The folder that records are kept in."},
key:{$ref:"words#/$defs/keyFile",description:"The key that signs records."}},description:"Records of sessions."},tokens:{
type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"words#/$defs/keyFile",description:"The key\
 that signs Writ's own tokens."}},description:"Writ's own tokens."},state:{$ref:"words#/$defs/path",description:"The fol\
der for the watermark and the last good bundle. Absent: beside the records."}},$id:"proxy"},di=new RegExp("^[0-9]{4}-(?:\
0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","u"),hr=new RegExp("^sha256:[0-9a-f]{64}$","u"),Er=new RegExp("^(?:[A-Za-z0-\
9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65\
[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$","u");function te(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=r.kty;if(typeof p=="string")if(p==="OKP"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&(c="kty")||(r.crv===void 0||
!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c=
"writ_use"))return te.errors=[{}],!1;{let m=e;for(let k of Object.keys(r))if(!s.call(Or.oneOf[0].properties,k))return te.
errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.kty,a=e;if(typeof k!="string")return te.errors=[{}],
!1;if(k!=="OKP")return te.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,
l=e;if(typeof a!="string")return te.errors=[{}],!1;if(a!=="Ed25519")return te.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="string"){if(o(l)>43)return te.errors=[{}],!1;if(o(l)<
43)return te.errors=[{}],!1;if(!ar.test(l))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=n===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let n=r.kid,f=e;if(e===e)if(typeof n=="string"){if(o(n)>128)return te.errors=[
{}],!1;if(o(n)<1)return te.errors=[{}],!1;if(!Ve.test(n))return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=f===
e}else var t=!0;if(t){if(r.alg!==void 0&&s.call(r,"alg")){let f=r.alg,u=e;if(e===u)if(typeof f=="string"){if(o(f)>16)return te.
errors=[{}],!1;if(o(f)<1)return te.errors=[{}],!1}else return te.errors=[{}],!1;var t=u===e}else var t=!0;if(t){if(r.use!==
void 0&&s.call(r,"use")){let u=r.use,v=e;if(typeof u!="string")return te.errors=[{}],!1;if(u!=="sig")return te.errors=[{}],
!1;var t=v===e}else var t=!0;if(t){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let v=r.key_ops,g=e;if(e===g)if(Array.isArray(
v)){if(v.length>1)return te.errors=[{}],!1;if(v.length<1)return te.errors=[{}],!1;{var y=!0;let $=v.length;for(let N=0;N<
$;N++){let x=v[N],_=e;if(typeof x!="string")return te.errors=[{}],!1;if(x!=="verify")return te.errors=[{}],!1;var y=_===
e;if(!y)break}if(y){let N=v.length,x;if(N>1){let _={};for(;N--;){let w=v[N];if(typeof w=="string"){if(typeof _[w]=="numb\
er")return x=_[w],te.errors=[{}],!1;_[w]=N}}}}}}else return te.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.ext!==
void 0&&s.call(r,"ext")){let g=e;if(typeof r.ext!="boolean")return te.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.
writ_use!==void 0&&s.call(r,"writ_use")){let g=r.writ_use,j=e;if(typeof g!="string")return te.errors=[{}],!1;if(!(g==="b\
undle"||g==="token"||g==="record"))return te.errors=[{}],!1;var t=j===e}else var t=!0}}}}}}}}}}else return te.errors=[{}],
!1}else if(p==="EC"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kty===void 0||!s.call(r,"kty"))&&
(c="kty")||(r.crv===void 0||!s.call(r,"crv"))&&(c="crv")||(r.x===void 0||!s.call(r,"x"))&&(c="x")||(r.y===void 0||!s.call(
r,"y"))&&(c="y")||(r.writ_use===void 0||!s.call(r,"writ_use"))&&(c="writ_use"))return te.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(Or.oneOf[1].properties,k))return te.errors=[{}],!1;if(m===e){if(r.kty!==void 0&&s.call(r,"kty")){let k=r.
kty,a=e;if(typeof k!="string")return te.errors=[{}],!1;if(k!=="EC")return te.errors=[{}],!1;var h=a===e}else var h=!0;if(h){
if(r.crv!==void 0&&s.call(r,"crv")){let a=r.crv,l=e;if(typeof a!="string")return te.errors=[{}],!1;if(a!=="P-256")return te.
errors=[{}],!1;var h=l===e}else var h=!0;if(h){if(r.x!==void 0&&s.call(r,"x")){let l=r.x,n=e;if(e===n)if(typeof l=="stri\
ng"){if(o(l)>43)return te.errors=[{}],!1;if(o(l)<43)return te.errors=[{}],!1;if(!ar.test(l))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var h=n===e}else var h=!0;if(h){if(r.y!==void 0&&s.call(r,"y")){let n=r.y,f=e;if(e===f)if(typeof n==
"string"){if(o(n)>43)return te.errors=[{}],!1;if(o(n)<43)return te.errors=[{}],!1;if(!ar.test(n))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var h=f===e}else var h=!0;if(h){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return te.errors=[{}],!1;if(o(f)<1)return te.errors=[{}],!1;if(!Ve.test(f))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var h=u===e}else var h=!0;if(h){if(r.alg!==void 0&&s.call(r,"alg")){let u=r.alg,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>16)return te.errors=[{}],!1;if(o(u)<1)return te.errors=[{}],!1}else return te.errors=[{}],!1;var h=v===
e}else var h=!0;if(h){if(r.use!==void 0&&s.call(r,"use")){let v=r.use,g=e;if(typeof v!="string")return te.errors=[{}],!1;
if(v!=="sig")return te.errors=[{}],!1;var h=g===e}else var h=!0;if(h){if(r.key_ops!==void 0&&s.call(r,"key_ops")){let g=r.
key_ops,j=e;if(e===j)if(Array.isArray(g)){if(g.length>1)return te.errors=[{}],!1;if(g.length<1)return te.errors=[{}],!1;
{var d=!0;let N=g.length;for(let x=0;x<N;x++){let _=g[x],w=e;if(typeof _!="string")return te.errors=[{}],!1;if(_!=="veri\
fy")return te.errors=[{}],!1;var d=w===e;if(!d)break}if(d){let x=g.length,_;if(x>1){let w={};for(;x--;){let A=g[x];if(typeof A==
"string"){if(typeof w[A]=="number")return _=w[A],te.errors=[{}],!1;w[A]=x}}}}}}else return te.errors=[{}],!1;var h=j===e}else
var h=!0;if(h){if(r.ext!==void 0&&s.call(r,"ext")){let j=e;if(typeof r.ext!="boolean")return te.errors=[{}],!1;var h=j===
e}else var h=!0;if(h)if(r.writ_use!==void 0&&s.call(r,"writ_use")){let j=r.writ_use,$=e;if(typeof j!="string")return te.
errors=[{}],!1;if(!(j==="bundle"||j==="token"||j==="record"))return te.errors=[{}],!1;var h=$===e}else var h=!0}}}}}}}}}}}else
return te.errors=[{}],!1}else return te.errors=[{}],!1;else return te.errors=[{}],!1}else return te.errors=[{}],!1;return te.
errors=i,e===0}function lr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if((r.file===void 0||!s.call(r,"file"))&&(t="file"))return lr.errors=
[{}],!1;{let y=e;for(let h of Object.keys(r))if(h!=="file")return lr.errors=[{}],!1;if(y===e&&r.file!==void 0&&s.call(r,
"file")){let h=r.file;if(e===e)if(typeof h=="string"){if(o(h)>1024)return lr.errors=[{}],!1;if(o(h)<1)return lr.errors=[
{}],!1;if(!ur.test(h))return lr.errors=[{}],!1}else return lr.errors=[{}],!1}}}else return lr.errors=[{}],!1;return lr.errors=
i,e===0}function X(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if((r.bundle===void 0||!s.call(r,"bundle"))&&(n="bundle")||(r.listen===void 0||
!s.call(r,"listen"))&&(n="listen")||(r.records===void 0||!s.call(r,"records"))&&(n="records")||(r.tokens===void 0||!s.call(
r,"tokens"))&&(n="tokens"))return X.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))if(!(u==="bundle"||u==="listen"||
u==="records"||u==="tokens"||u==="state"))return X.errors=[{}],!1;if(f===e){if(r.bundle!==void 0&&s.call(r,"bundle")){let u=r.
bundle,v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){let j;if((u.from===void 0||!s.call(u,"from"))&&(j="from")||
(u.keys===void 0||!s.call(u,"keys"))&&(j="keys")||(u.repository===void 0||!s.call(u,"repository"))&&(j="repository")||(u.
scope===void 0||!s.call(u,"scope"))&&(j="scope")||(u.minSequence===void 0||!s.call(u,"minSequence"))&&(j="minSequence")||
(u.epoch===void 0||!s.call(u,"epoch"))&&(j="epoch")||(u.every===void 0||!s.call(u,"every"))&&(j="every"))return X.errors=
[{}],!1;{let $=e;for(let N of Object.keys(u))if(!(N==="from"||N==="keys"||N==="repository"||N==="scope"||N==="minSequenc\
e"||N==="epoch"||N==="first"||N==="every"))return X.errors=[{}],!1;if($===e){if(u.from!==void 0&&s.call(u,"from")){let N=u.
from,x=e;if(e===x)if(typeof N=="string"){if(o(N)>2048)return X.errors=[{}],!1;if(o(N)<1)return X.errors=[{}],!1;if(!ur.test(
N))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(u.keys!==void 0&&s.call(u,"ke\
ys")){let x=u.keys,_=e;if(e===_)if(Array.isArray(x)){if(x.length>10)return X.errors=[{}],!1;if(x.length<1)return X.errors=
[{}],!1;{var y=!0;let A=x.length;for(let b=0;b<A;b++){let P=x[b],q=e;if(e===q)if(P&&typeof P=="object"&&!Array.isArray(P)){
let F;if((P.kid===void 0||!s.call(P,"kid"))&&(F="kid")||(P.jwk===void 0||!s.call(P,"jwk"))&&(F="jwk"))return X.errors=[{}],
!1;{let I=e;for(let R of Object.keys(P))if(!(R==="kid"||R==="jwk"||R==="notAfter"))return X.errors=[{}],!1;if(I===e){if(P.
kid!==void 0&&s.call(P,"kid")){let R=P.kid,D=e;if(e===e)if(typeof R=="string"){if(o(R)>128)return X.errors=[{}],!1;if(o(
R)<1)return X.errors=[{}],!1;if(!Ve.test(R))return X.errors=[{}],!1}else return X.errors=[{}],!1;var h=D===e}else var h=!0;
if(h){if(P.jwk!==void 0&&s.call(P,"jwk")){let D=e;te(P.jwk,{instancePath:C+"/bundle/keys/"+b+"/jwk",parentData:P,parentDataProperty:"\
jwk",rootData:U})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);var h=D===e}else var h=!0;if(h)if(P.notAfter!==
void 0&&s.call(P,"notAfter")){let D=P.notAfter,Z=e;if(e===e)if(typeof D=="string"){if(o(D)>10)return X.errors=[{}],!1;if(o(
D)<10)return X.errors=[{}],!1;if(!di.test(D))return X.errors=[{}],!1}else return X.errors=[{}],!1;var h=Z===e}else var h=!0}}}}else
return X.errors=[{}],!1;var y=q===e;if(!y)break}}}else return X.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(u.repository!==
void 0&&s.call(u,"repository")){let _=u.repository,w=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))&&typeof _!=
"string")return X.errors=[{}],!1;if(e===w){if(typeof _=="number"&&isFinite(_)){if(_>9007199254740991||isNaN(_))return X.
errors=[{}],!1;if(_<1||isNaN(_))return X.errors=[{}],!1}if(e===w&&typeof _=="string"){if(o(_)>200)return X.errors=[{}],!1;
if(o(_)<1)return X.errors=[{}],!1}}var t=w===e}else var t=!0;if(t){if(u.scope!==void 0&&s.call(u,"scope")){let w=u.scope,
A=e;if(e===e)if(typeof w=="string"){if(o(w)>63)return X.errors=[{}],!1;if(o(w)<1)return X.errors=[{}],!1;if(!Ce.test(w))
return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(u.minSequence!==void 0&&s.call(u,
"minSequence")){let A=u.minSequence,b=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return X.errors=[{}],!1;
if(e===b&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return X.errors=[{}],!1;if(A<0||isNaN(A))return X.
errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(u.epoch!==void 0&&s.call(u,"epoch")){let b=u.epoch,P=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return X.errors=[{}],!1;if(e===P&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||
isNaN(b))return X.errors=[{}],!1;if(b<1||isNaN(b))return X.errors=[{}],!1}var t=P===e}else var t=!0;if(t){if(u.first!==void 0&&
s.call(u,"first")){let P=u.first,q=e;if(e===e)if(typeof P=="string"){if(o(P)>71)return X.errors=[{}],!1;if(o(P)<71)return X.
errors=[{}],!1;if(!hr.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=q===e}else var t=!0;if(t)if(u.every!==
void 0&&s.call(u,"every")){let P=u.every,q=e;if(e===e)if(typeof P=="string"){if(o(P)>7)return X.errors=[{}],!1;if(o(P)<2)
return X.errors=[{}],!1;if(!mr.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1;var t=q===e}else var t=!0}}}}}}}}}else
return X.errors=[{}],!1;var d=v===e}else var d=!0;if(d){if(r.listen!==void 0&&s.call(r,"listen")){let v=r.listen,g=e;if(e===
g)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.postgres===void 0||!s.call(v,"postgres"))&&($="postgres"))return X.
errors=[{}],!1;{let N=e;for(let x of Object.keys(v))if(!(x==="postgres"||x==="control"))return X.errors=[{}],!1;if(N===e){
if(v.postgres!==void 0&&s.call(v,"postgres")){let x=v.postgres,_=e,w=e,A=!1,b=null,P=e;if(e===P)if(x&&typeof x=="object"&&
!Array.isArray(x)){let F;if((x.address===void 0||!s.call(x,"address"))&&(F="address")||(x.tls===void 0||!s.call(x,"tls"))&&
(F="tls")){let I={};i===null?i=[I]:i.push(I),e++}else{let I=e;for(let R of Object.keys(x))if(!(R==="address"||R==="tls")){
let D={};i===null?i=[D]:i.push(D),e++;break}if(I===e){if(x.address!==void 0&&s.call(x,"address")){let R=x.address,D=e;if(e===
e)if(typeof R=="string"){if(o(R)>259){let T={};i===null?i=[T]:i.push(T),e++}else if(o(R)<3){let T={};i===null?i=[T]:i.push(
T),e++}else if(!Er.test(R)){let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var c=D===
e}else var c=!0;if(c)if(x.tls!==void 0&&s.call(x,"tls")){let R=x.tls,D=e;if(e===D)if(R&&typeof R=="object"&&!Array.isArray(
R)){let T;if((R.certificate===void 0||!s.call(R,"certificate"))&&(T="certificate")||(R.key===void 0||!s.call(R,"key"))&&
(T="key")){let z={};i===null?i=[z]:i.push(z),e++}else{let z=e;for(let S of Object.keys(R))if(!(S==="certificate"||S==="k\
ey")){let O={};i===null?i=[O]:i.push(O),e++;break}if(z===e){if(R.certificate!==void 0&&s.call(R,"certificate")){let S=R.
certificate,O=e;if(e===e)if(typeof S=="string"){if(o(S)>1024){let W={};i===null?i=[W]:i.push(W),e++}else if(o(S)<1){let W={};
i===null?i=[W]:i.push(W),e++}else if(!ur.test(S)){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.
push(W),e++}var p=O===e}else var p=!0;if(p)if(R.key!==void 0&&s.call(R,"key")){let S=R.key,O=e;if(e===e)if(typeof S=="st\
ring"){if(o(S)>1024){let W={};i===null?i=[W]:i.push(W),e++}else if(o(S)<1){let W={};i===null?i=[W]:i.push(W),e++}else if(!ur.
test(S)){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}var p=O===e}else var p=!0}}}else{
let T={};i===null?i=[T]:i.push(T),e++}var c=D===e}else var c=!0}}}else{let F={};i===null?i=[F]:i.push(F),e++}var k=P===e;
k&&(A=!0,b=0);let q=e;if(e===q)if(x&&typeof x=="object"&&!Array.isArray(x)){let F;if((x.address===void 0||!s.call(x,"add\
ress"))&&(F="address")||(x.plaintext===void 0||!s.call(x,"plaintext"))&&(F="plaintext")){let I={};i===null?i=[I]:i.push(
I),e++}else{let I=e;for(let R of Object.keys(x))if(!(R==="address"||R==="plaintext")){let D={};i===null?i=[D]:i.push(D),
e++;break}if(I===e){if(x.address!==void 0&&s.call(x,"address")){let R=x.address,D=e;if(e===e)if(typeof R=="string"){if(o(
R)>259){let T={};i===null?i=[T]:i.push(T),e++}else if(o(R)<3){let T={};i===null?i=[T]:i.push(T),e++}else if(!Er.test(R)){
let T={};i===null?i=[T]:i.push(T),e++}}else{let T={};i===null?i=[T]:i.push(T),e++}var m=D===e}else var m=!0;if(m)if(x.plaintext!==
void 0&&s.call(x,"plaintext")){let R=x.plaintext,D=e;if(typeof R!="string"){let T={};i===null?i=[T]:i.push(T),e++}if(R!==
"loopback-only"){let T={};i===null?i=[T]:i.push(T),e++}var m=D===e}else var m=!0}}}else{let F={};i===null?i=[F]:i.push(F),
e++}var k=q===e;if(k&&A?(A=!1,b=[b,1]):k&&(A=!0,b=1),A)e=w,i!==null&&(w?i.length=w:i=null);else{let F={};return i===null?
i=[F]:i.push(F),e++,X.errors=i,!1}var a=_===e}else var a=!0;if(a)if(v.control!==void 0&&s.call(v,"control")){let x=v.control,
_=e;if(e===_)if(x&&typeof x=="object"&&!Array.isArray(x)){let A;if((x.address===void 0||!s.call(x,"address"))&&(A="addre\
ss"))return X.errors=[{}],!1;{let b=e;for(let P of Object.keys(x))if(P!=="address")return X.errors=[{}],!1;if(b===e&&x.address!==
void 0&&s.call(x,"address")){let P=x.address;if(e===e)if(typeof P=="string"){if(o(P)>259)return X.errors=[{}],!1;if(o(P)<
3)return X.errors=[{}],!1;if(!Er.test(P))return X.errors=[{}],!1}else return X.errors=[{}],!1}}}else return X.errors=[{}],
!1;var a=_===e}else var a=!0}}}else return X.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.records!==void 0&&s.call(
r,"records")){let g=r.records,j=e;if(e===j)if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if((g.folder===void 0||!s.
call(g,"folder"))&&(N="folder")||(g.key===void 0||!s.call(g,"key"))&&(N="key"))return X.errors=[{}],!1;{let x=e;for(let _ of Object.
keys(g))if(!(_==="folder"||_==="key"))return X.errors=[{}],!1;if(x===e){if(g.folder!==void 0&&s.call(g,"folder")){let _=g.
folder,w=e;if(e===e)if(typeof _=="string"){if(o(_)>1024)return X.errors=[{}],!1;if(o(_)<1)return X.errors=[{}],!1;if(!ur.
test(_))return X.errors=[{}],!1}else return X.errors=[{}],!1;var l=w===e}else var l=!0;if(l)if(g.key!==void 0&&s.call(g,
"key")){let _=e;lr(g.key,{instancePath:C+"/records/key",parentData:g,parentDataProperty:"key",rootData:U})||(i=i===null?
lr.errors:i.concat(lr.errors),e=i.length);var l=_===e}else var l=!0}}}else return X.errors=[{}],!1;var d=j===e}else var d=!0;
if(d){if(r.tokens!==void 0&&s.call(r,"tokens")){let j=r.tokens,$=e;if(e===$)if(j&&typeof j=="object"&&!Array.isArray(j)){
let x;if((j.key===void 0||!s.call(j,"key"))&&(x="key"))return X.errors=[{}],!1;{let _=e;for(let w of Object.keys(j))if(w!==
"key")return X.errors=[{}],!1;_===e&&j.key!==void 0&&s.call(j,"key")&&(lr(j.key,{instancePath:C+"/tokens/key",parentData:j,
parentDataProperty:"key",rootData:U})||(i=i===null?lr.errors:i.concat(lr.errors),e=i.length))}}else return X.errors=[{}],
!1;var d=$===e}else var d=!0;if(d)if(r.state!==void 0&&s.call(r,"state")){let j=r.state,$=e;if(e===e)if(typeof j=="strin\
g"){if(o(j)>1024)return X.errors=[{}],!1;if(o(j)<1)return X.errors=[{}],!1;if(!ur.test(j))return X.errors=[{}],!1}else return X.
errors=[{}],!1;var d=$===e}else var d=!0}}}}}}else return X.errors=[{}],!1;return X.errors=i,e===0}var ei=be,yi=new RegExp(
"^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$","u"),mi=new RegExp("^[A-Za-z0-9_/-]*$","u"),hi=new RegExp("^[a\
-z0-9_/]+$","u");function be(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.revision===void 0||!s.call(r,"revision"))&&(c="revision")||(r.
roots===void 0||!s.call(r,"roots"))&&(c="roots")||(r.wasm===void 0||!s.call(r,"wasm"))&&(c="wasm")||(r.rego_version===void 0||
!s.call(r,"rego_version"))&&(c="rego_version")||(r.metadata===void 0||!s.call(r,"metadata"))&&(c="metadata"))return be.errors=
[{}],!1;{let m=e;for(let k of Object.keys(r))if(!(k==="revision"||k==="roots"||k==="wasm"||k==="rego_version"||k==="meta\
data"))return be.errors=[{}],!1;if(m===e){if(r.revision!==void 0&&s.call(r,"revision")){let k=r.revision,a=e;if(e===e)if(typeof k==
"string"){if(o(k)>73)return be.errors=[{}],!1;if(o(k)<17)return be.errors=[{}],!1;if(!yi.test(k))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.roots!==void 0&&s.call(r,"roots")){let a=r.roots,l=e;if(e===
l)if(Array.isArray(a)){if(a.length>100)return be.errors=[{}],!1;if(a.length<1)return be.errors=[{}],!1;{var y=!0;let f=a.
length;for(let u=0;u<f;u++){let v=a[u],g=e;if(e===g)if(typeof v=="string"){if(o(v)>256)return be.errors=[{}],!1;if(o(v)<
0)return be.errors=[{}],!1;if(!mi.test(v))return be.errors=[{}],!1}else return be.errors=[{}],!1;var y=g===e;if(!y)break}
if(y){let u=a.length,v;if(u>1){let g={};for(;u--;){let j=a[u];if(typeof j=="string"){if(typeof g[j]=="number")return v=g[j],
be.errors=[{}],!1;g[j]=u}}}}}}else return be.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.wasm!==void 0&&s.call(r,
"wasm")){let l=r.wasm,n=e;if(e===n)if(Array.isArray(l)){if(l.length>10)return be.errors=[{}],!1;if(l.length<1)return be.
errors=[{}],!1;{var h=!0;let u=l.length;for(let v=0;v<u;v++){let g=l[v],j=e;if(e===j)if(g&&typeof g=="object"&&!Array.isArray(
g)){let N;if((g.entrypoint===void 0||!s.call(g,"entrypoint"))&&(N="entrypoint")||(g.module===void 0||!s.call(g,"module"))&&
(N="module"))return be.errors=[{}],!1;{let x=e;for(let _ of Object.keys(g))if(!(_==="entrypoint"||_==="module"))return be.
errors=[{}],!1;if(x===e){if(g.entrypoint!==void 0&&s.call(g,"entrypoint")){let _=g.entrypoint,w=e;if(e===w)if(typeof _==
"string"){if(o(_)>256)return be.errors=[{}],!1;if(o(_)<1)return be.errors=[{}],!1;if(!hi.test(_))return be.errors=[{}],!1}else
return be.errors=[{}],!1;var d=w===e}else var d=!0;if(d)if(g.module!==void 0&&s.call(g,"module")){let _=g.module,w=e;if(typeof _!=
"string")return be.errors=[{}],!1;if(_!=="/policy.wasm")return be.errors=[{}],!1;var d=w===e}else var d=!0}}}else return be.
errors=[{}],!1;var h=j===e;if(!h)break}}}else return be.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.rego_version!==
void 0&&s.call(r,"rego_version")){let n=r.rego_version,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return be.
errors=[{}],!1;if(n!==1)return be.errors=[{}],!1;var t=f===e}else var t=!0;if(t)if(r.metadata!==void 0&&s.call(r,"metada\
ta")){let n=r.metadata,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let v;if((n.format===void 0||!s.call(n,
"format"))&&(v="format"))return be.errors=[{}],!1;{let g=e;for(let j of Object.keys(n))if(!(j==="format"||j==="opa"||j===
"policies"))return be.errors=[{}],!1;if(g===e){if(n.format!==void 0&&s.call(n,"format")){let j=n.format,$=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return be.errors=[{}],!1;if(e===$&&typeof j=="number"&&isFinite(j)){if(j>1e6||
isNaN(j))return be.errors=[{}],!1;if(j<1||isNaN(j))return be.errors=[{}],!1}var p=$===e}else var p=!0;if(p){if(n.opa!==void 0&&
s.call(n,"opa")){let $=n.opa,N=e;if(e===N)if(typeof $=="string"){if(o($)>32)return be.errors=[{}],!1;if(o($)<1)return be.
errors=[{}],!1}else return be.errors=[{}],!1;var p=N===e}else var p=!0;if(p)if(n.policies!==void 0&&s.call(n,"policies")){
let $=n.policies,N=e;if(e===e)if(typeof $=="string"){if(o($)>71)return be.errors=[{}],!1;if(o($)<71)return be.errors=[{}],
!1;if(!hr.test($))return be.errors=[{}],!1}else return be.errors=[{}],!1;var p=N===e}else var p=!0}}}}else return be.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}else return be.errors=[{}],!1;return be.errors=i,e===0}var ri=B,gi={title:"DataDo\
cument",description:"data.json of a bundle: what policies read and the proxy takes its resources from.",type:"object",additionalProperties:!1,
required:["writ"],properties:{writ:{type:"object",additionalProperties:!1,required:["format","name","issuers","limits","\
people","memberships","claimed","resources","grants","index","masks","guards","vectors"],properties:{format:{type:"integ\
er",minimum:1,maximum:1e6,description:"The version of this shape."},name:{$ref:"words#/$defs/name"},issuers:{type:"objec\
t",maxProperties:20,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{
type:"object",additionalProperties:!1,required:["trial","workloads"],properties:{trial:{type:"boolean"},workloads:{type:"\
boolean"}}},description:"Who may vouch."},limits:{type:"object",additionalProperties:!1,required:["sessionSeconds","grou\
psFreshSeconds"],properties:{sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"The longest \
session."},groupsFreshSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"How long claimed groups ar\
e believed."}}},people:{type:"object",maxProperties:1e5,propertyNames:{type:"string",minLength:1,maxLength:1024,description:"\
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
$ref:"data#/$defs/guardData"},description:"By resource."},vectors:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/te\
stVector"},description:"Asked of a fresh engine before the bundle is used."}}}},$defs:{namePattern:{type:"object",additionalProperties:!1,
required:["schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},
table:{type:["string","null"],maxLength:63,description:"Table; null is any."}}},dataColumnPattern:{type:"object",additionalProperties:!1,
required:["schema","table","column"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null i\
s any."},table:{type:["string","null"],maxLength:63,description:"Table; null is any."},column:{type:["string","null"],maxLength:63,
description:"Column; null is any."}}},resourceData:{type:"object",additionalProperties:!1,required:["kind","host","port",
"database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"What it is."},host:{type:"\
string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,description:"Port."},
database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{
type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"PEM text."}}},record:{
type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"string",enum:["no\
ne","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"string",enum:["\
before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,maxLength:1024,
description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},roleData:{type:"objec\
t",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{type:"\
string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify","mai\
ntenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/\
namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},grantData:{type:"object",additionalProperties:!1,required:[
"to","resource","role","until"],properties:{to:{oneOf:[{type:"object",additionalProperties:!1,required:["user"],properties:{
user:{$ref:"words#/$defs/personName"}}},{type:"object",additionalProperties:!1,required:["group"],properties:{group:{$ref:"\
words#/$defs/name"}}},{type:"object",additionalProperties:!1,required:["workload"],properties:{workload:{type:"object",maxProperties:20,
propertyNames:{type:"string",minLength:1,maxLength:1024,description:"A key."},additionalProperties:{type:"string",minLength:1,
maxLength:512,description:"A value."},description:"Claims."}}}]},resource:{$ref:"words#/$defs/name"},role:{$ref:"words#/\
$defs/name"},from:{type:"integer",minimum:0,maximum:253402300799,description:"Start."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"End."},only:{type:"object",additionalProperties:!1,required:[],properties:{tables:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/namePattern"},description:"Tables."},allow:{type:"array",maxItems:15,items:{$ref:"words#/$defs/\
statementKind"},description:"Kinds."}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"So many sessions."}}},
maskForm:{oneOf:[{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",enum:["null","\
hash","email"]}}},{type:"object",additionalProperties:!1,required:["form"],properties:{form:{type:"string",const:"fixed",
description:"A constant."},value:{type:"string",maxLength:1e3}}},{type:"object",additionalProperties:!1,required:["form",
"first","last"],properties:{form:{type:"string",const:"keep",description:"A few characters."},first:{type:"integer",minimum:0,
maximum:64,description:"From the start."},last:{type:"integer",minimum:0,maximum:64,description:"From the end."}}}]},maskRule:{
type:"object",additionalProperties:!1,required:["schema","table","column","mask","nullsShow","writeAllow","searchEqualit\
y"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,
description:"Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskFor\
m"},nullsShow:{type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},maskData:{type:"object",additionalProperties:!1,
required:["unlisted","rules","detect","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"ar\
ray",maxItems:1e4,items:{$ref:"data#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"\
string",minLength:1,maxLength:64,description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,
items:{type:"object",additionalProperties:!1,required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,
items:{$ref:"data#/$defs/dataColumnPattern"},description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words\
#/$defs/name"},description:"Roles."}}},description:"What some roles see."}}},guardRule:{type:"object",additionalProperties:!1,
required:[],properties:{statements:{type:"array",maxItems:28,items:{$ref:"words#/$defs/statementName"},description:"Name\
s of statements."},rowsOver:{type:"integer",minimum:1,maximum:1e9,description:"Rows."}},minProperties:1},guardData:{type:"\
object",additionalProperties:!1,required:["deny","hold","limit"],properties:{deny:{type:"array",maxItems:100,items:{$ref:"\
data#/$defs/guardRule"},description:"Denied."},hold:{type:"array",maxItems:100,items:{$ref:"data#/$defs/guardRule"},description:"\
Held."},limit:{type:"object",additionalProperties:!1,required:[],properties:{rows:{type:"integer",minimum:1,maximum:1e9,
description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"Seconds."}}}}},testVector:{
type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{entrypoint:{type:"string",enum:[
"session","statement"]},input:{description:"The whole question; the policy itself reads it."},expect:{type:"object",additionalProperties:!1,
required:["decision"],properties:{decision:{type:"string",enum:["allow","deny","hold"]},grant:{$ref:"words#/$defs/grantI\
d"}}}}}},$id:"data"},xr=new RegExp("^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$","u"),Ui={type:"object",additionalProperties:!1,
required:["kind","host","port","database","tls","record","roles"],properties:{kind:{type:"string",const:"postgres",description:"\
What it is."},host:{type:"string",minLength:1,maxLength:253,description:"Host."},port:{type:"integer",minimum:1,maximum:65535,
description:"Port."},database:{$ref:"words#/$defs/databaseName"},tls:{type:"object",additionalProperties:!1,required:["m\
ode"],properties:{mode:{type:"string",enum:["verify-full","disable"]},ca:{type:"string",minLength:1,maxLength:65536,description:"\
PEM text."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{results:{type:"\
string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},durable:{type:"\
string",enum:["before","within-a-second"]}}},roles:{type:"object",maxProperties:100,propertyNames:{type:"string",minLength:1,
maxLength:1024,description:"A key."},additionalProperties:{$ref:"data#/$defs/roleData"},description:"By name."}}},Hi={type:"\
object",additionalProperties:!1,required:["allow","functions","login"],properties:{allow:{type:"array",maxItems:16,items:{
type:"string",enum:["all","select","insert","update","delete","merge","truncate","ddl","call","do","copy","lock","notify",
"maintenance","set","other"]},description:"Kinds of statement."},tables:{type:"array",maxItems:1e3,items:{$ref:"data#/$d\
efs/namePattern"},description:"Tables."},functions:{type:"array",maxItems:1e3,items:{$ref:"words#/$defs/functionName"},description:"\
Functions."},login:{type:"object",additionalProperties:!1,required:["user","password"],properties:{user:{$ref:"words#/$d\
efs/databaseName"},password:{$ref:"words#/$defs/secretReference"}}}}},Mi={type:"object",additionalProperties:!1,required:[
"schema","table"],properties:{schema:{type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:[
"string","null"],maxLength:63,description:"Table; null is any."}}};function Nr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,
rootData:U=r}={}){let i=null,e=0,t=e,y=!1,h=null,d=e;if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.vault===
void 0||!s.call(r,"vault"))&&(m="vault")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.keys(r))
if(a!=="vault"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.vault!==void 0&&s.call(r,"vault")){let a=r.vault;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=d===e;c&&(y=!0,h=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if((r.aws===void 0||!s.call(r,"aws"))&&(m="aws")){let k={};i===null?i=[k]:i.push(k),e++}else{let k=e;for(let a of Object.
keys(r))if(a!=="aws"){let l={};i===null?i=[l]:i.push(l),e++;break}if(k===e&&r.aws!==void 0&&s.call(r,"aws")){let a=r.aws;
if(e===e)if(typeof a=="string"){if(o(a)>512){let l={};i===null?i=[l]:i.push(l),e++}else if(o(a)<3){let l={};i===null?i=[
l]:i.push(l),e++}else if(!Lr.test(a)){let l={};i===null?i=[l]:i.push(l),e++}}else{let l={};i===null?i=[l]:i.push(l),e++}}}}else{
let m={};i===null?i=[m]:i.push(m),e++}var c=p===e;if(c&&y)y=!1,h=[h,1];else{c&&(y=!0,h=1);let m=e;if(e===m)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.file===void 0||!s.call(r,"file"))&&(a="file")){let l={};i===null?i=[l]:i.push(l),
e++}else{let l=e;for(let n of Object.keys(r))if(n!=="file"){let f={};i===null?i=[f]:i.push(f),e++;break}if(l===e&&r.file!==
void 0&&s.call(r,"file")){let n=r.file;if(e===e)if(typeof n=="string"){if(o(n)>1024){let f={};i===null?i=[f]:i.push(f),e++}else if(o(
n)<1){let f={};i===null?i=[f]:i.push(f),e++}else if(!ur.test(n)){let f={};i===null?i=[f]:i.push(f),e++}}else{let f={};i===
null?i=[f]:i.push(f),e++}}}}else{let a={};i===null?i=[a]:i.push(a),e++}var c=m===e;if(c&&y)y=!1,h=[h,2];else{c&&(y=!0,h=
2);let a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.env===void 0||!s.call(r,"env"))&&(n="env")){
let f={};i===null?i=[f]:i.push(f),e++}else{let f=e;for(let u of Object.keys(r))if(u!=="env"){let v={};i===null?i=[v]:i.push(
v),e++;break}if(f===e&&r.env!==void 0&&s.call(r,"env")){let u=r.env;if(e===e)if(typeof u=="string"){if(o(u)>128){let v={};
i===null?i=[v]:i.push(v),e++}else if(o(u)<1){let v={};i===null?i=[v]:i.push(v),e++}else if(!Br.test(u)){let v={};i===null?
i=[v]:i.push(v),e++}}else{let v={};i===null?i=[v]:i.push(v),e++}}}}else{let n={};i===null?i=[n]:i.push(n),e++}var c=a===
e;c&&y?(y=!1,h=[h,3]):c&&(y=!0,h=3)}}if(y)e=t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(
m),e++,Nr.errors=i,!1}return Nr.errors=i,e===0}function Fe(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.allow===void 0||!s.call(r,"allow"))&&(m=
"allow")||(r.functions===void 0||!s.call(r,"functions"))&&(m="functions")||(r.login===void 0||!s.call(r,"login"))&&(m="l\
ogin"))return Fe.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="allow"||a==="tables"||a==="functions"||a===
"login"))return Fe.errors=[{}],!1;if(k===e){if(r.allow!==void 0&&s.call(r,"allow")){let a=r.allow,l=e;if(e===l)if(Array.
isArray(a)){if(a.length>16)return Fe.errors=[{}],!1;{var t=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],g=e;if(typeof v!=
"string")return Fe.errors=[{}],!1;if(!(v==="all"||v==="select"||v==="insert"||v==="update"||v==="delete"||v==="merge"||v===
"truncate"||v==="ddl"||v==="call"||v==="do"||v==="copy"||v==="lock"||v==="notify"||v==="maintenance"||v==="set"||v==="ot\
her"))return Fe.errors=[{}],!1;var t=g===e;if(!t)break}}}else return Fe.errors=[{}],!1;var y=l===e}else var y=!0;if(y){if(r.
tables!==void 0&&s.call(r,"tables")){let l=r.tables,n=e;if(e===n)if(Array.isArray(l)){if(l.length>1e3)return Fe.errors=[
{}],!1;{var h=!0;let u=l.length;for(let v=0;v<u;v++){let g=l[v],j=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){
let N;if((g.schema===void 0||!s.call(g,"schema"))&&(N="schema")||(g.table===void 0||!s.call(g,"table"))&&(N="table"))return Fe.
errors=[{}],!1;{let x=e;for(let _ of Object.keys(g))if(!(_==="schema"||_==="table"))return Fe.errors=[{}],!1;if(x===e){if(g.
schema!==void 0&&s.call(g,"schema")){let _=g.schema,w=e;if(typeof _!="string"&&_!==null)return Fe.errors=[{}],!1;if(e===
w&&typeof _=="string"&&o(_)>63)return Fe.errors=[{}],!1;var d=w===e}else var d=!0;if(d)if(g.table!==void 0&&s.call(g,"ta\
ble")){let _=g.table,w=e;if(typeof _!="string"&&_!==null)return Fe.errors=[{}],!1;if(e===w&&typeof _=="string"&&o(_)>63)
return Fe.errors=[{}],!1;var d=w===e}else var d=!0}}}else return Fe.errors=[{}],!1;var h=j===e;if(!h)break}}}else return Fe.
errors=[{}],!1;var y=n===e}else var y=!0;if(y){if(r.functions!==void 0&&s.call(r,"functions")){let n=r.functions,f=e;if(e===
f)if(Array.isArray(n)){if(n.length>1e3)return Fe.errors=[{}],!1;{var p=!0;let v=n.length;for(let g=0;g<v;g++){let j=n[g],
$=e;if(e===e)if(typeof j=="string"){if(o(j)>261)return Fe.errors=[{}],!1;if(o(j)<3)return Fe.errors=[{}],!1;if(!Tr.test(
j))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;var p=$===e;if(!p)break}}}else return Fe.errors=[{}],!1;var y=f===
e}else var y=!0;if(y)if(r.login!==void 0&&s.call(r,"login")){let n=r.login,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let v;if((n.user===void 0||!s.call(n,"user"))&&(v="user")||(n.password===void 0||!s.call(n,"password"))&&(v=
"password"))return Fe.errors=[{}],!1;{let g=e;for(let j of Object.keys(n))if(!(j==="user"||j==="password"))return Fe.errors=
[{}],!1;if(g===e){if(n.user!==void 0&&s.call(n,"user")){let j=n.user,$=e;if(e===e)if(typeof j=="string"){if(o(j)>63)return Fe.
errors=[{}],!1;if(o(j)<1)return Fe.errors=[{}],!1;if(!ur.test(j))return Fe.errors=[{}],!1}else return Fe.errors=[{}],!1;
var c=$===e}else var c=!0;if(c)if(n.password!==void 0&&s.call(n,"password")){let j=e;Nr(n.password,{instancePath:C+"/log\
in/password",parentData:n,parentDataProperty:"password",rootData:U})||(i=i===null?Nr.errors:i.concat(Nr.errors),e=i.length);
var c=j===e}else var c=!0}}}else return Fe.errors=[{}],!1;var y=f===e}else var y=!0}}}}}else return Fe.errors=[{}],!1;return Fe.
errors=i,e===0}function xe(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if((r.kind===void 0||!s.call(r,"kind"))&&(c="kind")||(r.host===void 0||
!s.call(r,"host"))&&(c="host")||(r.port===void 0||!s.call(r,"port"))&&(c="port")||(r.database===void 0||!s.call(r,"datab\
ase"))&&(c="database")||(r.tls===void 0||!s.call(r,"tls"))&&(c="tls")||(r.record===void 0||!s.call(r,"record"))&&(c="rec\
ord")||(r.roles===void 0||!s.call(r,"roles"))&&(c="roles"))return xe.errors=[{}],!1;{let m=e;for(let k of Object.keys(r))
if(!(k==="kind"||k==="host"||k==="port"||k==="database"||k==="tls"||k==="record"||k==="roles"))return xe.errors=[{}],!1;
if(m===e){if(r.kind!==void 0&&s.call(r,"kind")){let k=r.kind,a=e;if(typeof k!="string")return xe.errors=[{}],!1;if(k!=="\
postgres")return xe.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.host!==void 0&&s.call(r,"host")){let a=r.host,l=e;
if(e===l)if(typeof a=="string"){if(o(a)>253)return xe.errors=[{}],!1;if(o(a)<1)return xe.errors=[{}],!1}else return xe.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.port!==void 0&&s.call(r,"port")){let l=r.port,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return xe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>65535||isNaN(l))
return xe.errors=[{}],!1;if(l<1||isNaN(l))return xe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.database!==void 0&&
s.call(r,"database")){let n=r.database,f=e;if(e===e)if(typeof n=="string"){if(o(n)>63)return xe.errors=[{}],!1;if(o(n)<1)
return xe.errors=[{}],!1;if(!ur.test(n))return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.tls!==void 0&&s.call(r,"tls")){let f=r.tls,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let g;if((f.
mode===void 0||!s.call(f,"mode"))&&(g="mode"))return xe.errors=[{}],!1;{let j=e;for(let $ of Object.keys(f))if(!($==="mo\
de"||$==="ca"))return xe.errors=[{}],!1;if(j===e){if(f.mode!==void 0&&s.call(f,"mode")){let $=f.mode,N=e;if(typeof $!="s\
tring")return xe.errors=[{}],!1;if(!($==="verify-full"||$==="disable"))return xe.errors=[{}],!1;var y=N===e}else var y=!0;
if(y)if(f.ca!==void 0&&s.call(f,"ca")){let $=f.ca,N=e;if(e===N)if(typeof $=="string"){if(o($)>65536)return xe.errors=[{}],
!1;if(o($)<1)return xe.errors=[{}],!1}else return xe.errors=[{}],!1;var y=N===e}else var y=!0}}}else return xe.errors=[{}],
!1;var t=u===e}else var t=!0;if(t){if(r.record!==void 0&&s.call(r,"record")){let u=r.record,v=e;if(e===v)if(u&&typeof u==
"object"&&!Array.isArray(u)){let j;if((u.results===void 0||!s.call(u,"results"))&&(j="results")||(u.rows===void 0||!s.call(
u,"rows"))&&(j="rows")||(u.durable===void 0||!s.call(u,"durable"))&&(j="durable"))return xe.errors=[{}],!1;{let $=e;for(let N of Object.
keys(u))if(!(N==="results"||N==="rows"||N==="durable"))return xe.errors=[{}],!1;if($===e){if(u.results!==void 0&&s.call(
u,"results")){let N=u.results,x=e;if(typeof N!="string")return xe.errors=[{}],!1;if(!(N==="none"||N==="digest"||N==="row\
s"))return xe.errors=[{}],!1;var h=x===e}else var h=!0;if(h){if(u.rows!==void 0&&s.call(u,"rows")){let x=u.rows,_=e;if(!(typeof x==
"number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return xe.errors=[{}],!1;if(e===_&&typeof x=="number"&&isFinite(x)){if(x>1e4||
isNaN(x))return xe.errors=[{}],!1;if(x<0||isNaN(x))return xe.errors=[{}],!1}var h=_===e}else var h=!0;if(h)if(u.durable!==
void 0&&s.call(u,"durable")){let x=u.durable,_=e;if(typeof x!="string")return xe.errors=[{}],!1;if(!(x==="before"||x==="\
within-a-second"))return xe.errors=[{}],!1;var h=_===e}else var h=!0}}}}else return xe.errors=[{}],!1;var t=v===e}else var t=!0;
if(t)if(r.roles!==void 0&&s.call(r,"roles")){let u=r.roles,v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.
keys(u).length>100)return xe.errors=[{}],!1;for(let j of Object.keys(u)){let $=e;if(e===$)if(typeof j=="string"){if(o(j)>
1024){let N={};i===null?i=[N]:i.push(N),e++}else if(o(j)<1){let N={};i===null?i=[N]:i.push(N),e++}}else{let N={};i===null?
i=[N]:i.push(N),e++}var d=$===e;if(!d){let N={};return i===null?i=[N]:i.push(N),e++,xe.errors=i,!1}}if(d)for(let j of Object.
keys(u)){let $=e;Fe(u[j],{instancePath:C+"/roles/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:j,
rootData:U})||(i=i===null?Fe.errors:i.concat(Fe.errors),e=i.length);var p=$===e;if(!p)break}}else return xe.errors=[{}],
!1;var t=v===e}else var t=!0}}}}}}}}else return xe.errors=[{}],!1;return xe.errors=i,e===0}function Ne(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if((r.to===void 0||!s.call(r,"to"))&&(a="to")||(r.resource===void 0||!s.call(r,"resource"))&&(a="resource")||(r.role===
void 0||!s.call(r,"role"))&&(a="role")||(r.until===void 0||!s.call(r,"until"))&&(a="until"))return Ne.errors=[{}],!1;{let l=e;
for(let n of Object.keys(r))if(!(n==="to"||n==="resource"||n==="role"||n==="from"||n==="until"||n==="only"||n==="session\
s"))return Ne.errors=[{}],!1;if(l===e){if(r.to!==void 0&&s.call(r,"to")){let n=r.to,f=e,u=e,v=!1,g=null,j=e;if(e===j)if(n&&
typeof n=="object"&&!Array.isArray(n)){let x;if((n.user===void 0||!s.call(n,"user"))&&(x="user")){let _={};i===null?i=[_]:
i.push(_),e++}else{let _=e;for(let w of Object.keys(n))if(w!=="user"){let A={};i===null?i=[A]:i.push(A),e++;break}if(_===
e&&n.user!==void 0&&s.call(n,"user")){let w=n.user;if(e===e)if(typeof w=="string"){if(o(w)>254){let A={};i===null?i=[A]:
i.push(A),e++}else if(o(w)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!br.test(w)){let A={};i===null?i=[A]:i.push(
A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{let x={};i===null?i=[x]:i.push(x),e++}var t=j===e;t&&(v=!0,g=
0);let $=e;if(e===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if((n.group===void 0||!s.call(n,"group"))&&(x="gr\
oup")){let _={};i===null?i=[_]:i.push(_),e++}else{let _=e;for(let w of Object.keys(n))if(w!=="group"){let A={};i===null?
i=[A]:i.push(A),e++;break}if(_===e&&n.group!==void 0&&s.call(n,"group")){let w=n.group;if(e===e)if(typeof w=="string"){if(o(
w)>63){let A={};i===null?i=[A]:i.push(A),e++}else if(o(w)<1){let A={};i===null?i=[A]:i.push(A),e++}else if(!Ce.test(w)){
let A={};i===null?i=[A]:i.push(A),e++}}else{let A={};i===null?i=[A]:i.push(A),e++}}}}else{let x={};i===null?i=[x]:i.push(
x),e++}var t=$===e;if(t&&v)v=!1,g=[g,1];else{t&&(v=!0,g=1);let x=e;if(e===x)if(n&&typeof n=="object"&&!Array.isArray(n)){
let w;if((n.workload===void 0||!s.call(n,"workload"))&&(w="workload")){let A={};i===null?i=[A]:i.push(A),e++}else{let A=e;
for(let b of Object.keys(n))if(b!=="workload"){let P={};i===null?i=[P]:i.push(P),e++;break}if(A===e&&n.workload!==void 0&&
s.call(n,"workload")){let b=n.workload;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b))if(Object.keys(b).length>20){
let P={};i===null?i=[P]:i.push(P),e++}else{for(let P of Object.keys(b)){let q=e;if(e===q)if(typeof P=="string"){if(o(P)>
1024){let L={};i===null?i=[L]:i.push(L),e++}else if(o(P)<1){let L={};i===null?i=[L]:i.push(L),e++}}else{let L={};i===null?
i=[L]:i.push(L),e++}var y=q===e;if(!y){let L={};i===null?i=[L]:i.push(L),e++;break}}if(y)for(let P of Object.keys(b)){let q=b[P],
L=e;if(e===L)if(typeof q=="string"){if(o(q)>512){let F={};i===null?i=[F]:i.push(F),e++}else if(o(q)<1){let F={};i===null?
i=[F]:i.push(F),e++}}else{let F={};i===null?i=[F]:i.push(F),e++}var h=L===e;if(!h)break}}else{let P={};i===null?i=[P]:i.
push(P),e++}}}}else{let w={};i===null?i=[w]:i.push(w),e++}var t=x===e;t&&v?(v=!1,g=[g,2]):t&&(v=!0,g=2)}if(v)e=u,i!==null&&
(u?i.length=u:i=null);else{let x={};return i===null?i=[x]:i.push(x),e++,Ne.errors=i,!1}var d=f===e}else var d=!0;if(d){if(r.
resource!==void 0&&s.call(r,"resource")){let f=r.resource,u=e;if(e===e)if(typeof f=="string"){if(o(f)>63)return Ne.errors=
[{}],!1;if(o(f)<1)return Ne.errors=[{}],!1;if(!Ce.test(f))return Ne.errors=[{}],!1}else return Ne.errors=[{}],!1;var d=u===
e}else var d=!0;if(d){if(r.role!==void 0&&s.call(r,"role")){let u=r.role,v=e;if(e===e)if(typeof u=="string"){if(o(u)>63)
return Ne.errors=[{}],!1;if(o(u)<1)return Ne.errors=[{}],!1;if(!Ce.test(u))return Ne.errors=[{}],!1}else return Ne.errors=
[{}],!1;var d=v===e}else var d=!0;if(d){if(r.from!==void 0&&s.call(r,"from")){let v=r.from,g=e;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v)&&isFinite(v)))return Ne.errors=[{}],!1;if(e===g&&typeof v=="number"&&isFinite(v)){if(v>253402300799||isNaN(
v))return Ne.errors=[{}],!1;if(v<0||isNaN(v))return Ne.errors=[{}],!1}var d=g===e}else var d=!0;if(d){if(r.until!==void 0&&
s.call(r,"until")){let g=r.until,j=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ne.errors=[{}],!1;if(e===
j&&typeof g=="number"&&isFinite(g)){if(g>253402300799||isNaN(g))return Ne.errors=[{}],!1;if(g<0||isNaN(g))return Ne.errors=
[{}],!1}var d=j===e}else var d=!0;if(d){if(r.only!==void 0&&s.call(r,"only")){let j=r.only,$=e;if(e===$)if(j&&typeof j==
"object"&&!Array.isArray(j)){let x=e;for(let _ of Object.keys(j))if(!(_==="tables"||_==="allow"))return Ne.errors=[{}],!1;
if(x===e){if(j.tables!==void 0&&s.call(j,"tables")){let _=j.tables,w=e;if(e===w)if(Array.isArray(_)){if(_.length>1e3)return Ne.
errors=[{}],!1;{var p=!0;let b=_.length;for(let P=0;P<b;P++){let q=_[P],L=e;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(
q)){let I;if((q.schema===void 0||!s.call(q,"schema"))&&(I="schema")||(q.table===void 0||!s.call(q,"table"))&&(I="table"))
return Ne.errors=[{}],!1;{let R=e;for(let D of Object.keys(q))if(!(D==="schema"||D==="table"))return Ne.errors=[{}],!1;if(R===
e){if(q.schema!==void 0&&s.call(q,"schema")){let D=q.schema,Z=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;
if(e===Z&&typeof D=="string"&&o(D)>63)return Ne.errors=[{}],!1;var c=Z===e}else var c=!0;if(c)if(q.table!==void 0&&s.call(
q,"table")){let D=q.table,Z=e;if(typeof D!="string"&&D!==null)return Ne.errors=[{}],!1;if(e===Z&&typeof D=="string"&&o(D)>
63)return Ne.errors=[{}],!1;var c=Z===e}else var c=!0}}}else return Ne.errors=[{}],!1;var p=L===e;if(!p)break}}}else return Ne.
errors=[{}],!1;var k=w===e}else var k=!0;if(k)if(j.allow!==void 0&&s.call(j,"allow")){let _=j.allow,w=e;if(e===w)if(Array.
isArray(_)){if(_.length>15)return Ne.errors=[{}],!1;{var m=!0;let b=_.length;for(let P=0;P<b;P++){let q=_[P],L=e;if(typeof q!=
"string")return Ne.errors=[{}],!1;if(!(q==="select"||q==="insert"||q==="update"||q==="delete"||q==="merge"||q==="truncat\
e"||q==="ddl"||q==="call"||q==="do"||q==="copy"||q==="lock"||q==="notify"||q==="maintenance"||q==="set"||q==="other"))return Ne.
errors=[{}],!1;var m=L===e;if(!m)break}}}else return Ne.errors=[{}],!1;var k=w===e}else var k=!0}}else return Ne.errors=
[{}],!1;var d=$===e}else var d=!0;if(d)if(r.sessions!==void 0&&s.call(r,"sessions")){let j=r.sessions,$=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Ne.errors=[{}],!1;if(e===$&&typeof j=="number"&&isFinite(j)){if(j>1e3||
isNaN(j))return Ne.errors=[{}],!1;if(j<1||isNaN(j))return Ne.errors=[{}],!1}var d=$===e}else var d=!0}}}}}}}}else return Ne.
errors=[{}],!1;return Ne.errors=i,e===0}var Bi={type:"object",additionalProperties:!1,required:["unlisted","rules","dete\
ct","clear"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{$ref:"dat\
a#/$defs/maskRule"},description:"Rules."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,
description:"A kind of value."},description:"Kinds of value."},clear:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,
required:["columns","roles"],properties:{columns:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/dataColumnPattern"},
description:"Columns."},roles:{type:"array",maxItems:100,items:{$ref:"words#/$defs/name"},description:"Roles."}}},description:"\
What some roles see."}}},Vi={type:"object",additionalProperties:!1,required:["schema","table","column"],properties:{schema:{
type:["string","null"],maxLength:63,description:"Schema; null is any."},table:{type:["string","null"],maxLength:63,description:"\
Table; null is any."},column:{type:["string","null"],maxLength:63,description:"Column; null is any."}}},Ki={type:"object",
additionalProperties:!1,required:["schema","table","column","mask","nullsShow","writeAllow","searchEquality"],properties:{
schema:{type:["string","null"],maxLength:63,description:"Schema."},table:{type:["string","null"],maxLength:63,description:"\
Table."},column:{type:["string","null"],maxLength:63,description:"Column."},mask:{$ref:"data#/$defs/maskForm"},nullsShow:{
type:"boolean"},writeAllow:{type:"boolean"},searchEquality:{type:"boolean"}}},Gi={oneOf:[{type:"object",additionalProperties:!1,
required:["form"],properties:{form:{type:"string",enum:["null","hash","email"]}}},{type:"object",additionalProperties:!1,
required:["form"],properties:{form:{type:"string",const:"fixed",description:"A constant."},value:{type:"string",maxLength:1e3}}},
{type:"object",additionalProperties:!1,required:["form","first","last"],properties:{form:{type:"string",const:"keep",description:"\
A few characters."},first:{type:"integer",minimum:0,maximum:64,description:"From the start."},last:{type:"integer",minimum:0,
maximum:64,description:"From the end."}}}]};function rr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(r,"schema"))&&
(p="schema")||(r.table===void 0||!s.call(r,"table"))&&(p="table")||(r.column===void 0||!s.call(r,"column"))&&(p="column")||
(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="nullsShow")||(r.writeAllow===
void 0||!s.call(r,"writeAllow"))&&(p="writeAllow")||(r.searchEquality===void 0||!s.call(r,"searchEquality"))&&(p="search\
Equality"))return rr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m==="table"||m==="column"||m===
"mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return rr.errors=[{}],!1;if(c===e){if(r.schema!==void 0&&
s.call(r,"schema")){let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return rr.errors=[{}],!1;if(e===k&&typeof m=="str\
ing"&&o(m)>63)return rr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(r,"table")){let k=r.table,
a=e;if(typeof k!="string"&&k!==null)return rr.errors=[{}],!1;if(e===a&&typeof k=="string"&&o(k)>63)return rr.errors=[{}],
!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;if(typeof a!="string"&&a!==
null)return rr.errors=[{}],!1;if(e===l&&typeof a=="string"&&o(a)>63)return rr.errors=[{}],!1;var t=l===e}else var t=!0;if(t){
if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,u=!1,v=null,g=e;if(e===g)if(l&&typeof l=="object"&&!Array.isArray(
l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let _ of Object.
keys(l))if(_!=="form"){let w={};i===null?i=[w]:i.push(w),e++;break}if(x===e&&l.form!==void 0&&s.call(l,"form")){let _=l.
form;if(typeof _!="string"){let w={};i===null?i=[w]:i.push(w),e++}if(!(_==="null"||_==="hash"||_==="email")){let w={};i===
null?i=[w]:i.push(w),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var h=g===e;h&&(u=!0,v=0);let j=e;if(e===j)if(l&&
typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let x={};i===null?i=[x]:
i.push(x),e++}else{let x=e;for(let _ of Object.keys(l))if(!(_==="form"||_==="value")){let w={};i===null?i=[w]:i.push(w),
e++;break}if(x===e){if(l.form!==void 0&&s.call(l,"form")){let _=l.form,w=e;if(typeof _!="string"){let b={};i===null?i=[b]:
i.push(b),e++}if(_!=="fixed"){let b={};i===null?i=[b]:i.push(b),e++}var y=w===e}else var y=!0;if(y)if(l.value!==void 0&&
s.call(l,"value")){let _=l.value,w=e;if(e===w)if(typeof _=="string"){if(o(_)>1e3){let b={};i===null?i=[b]:i.push(b),e++}}else{
let b={};i===null?i=[b]:i.push(b),e++}var y=w===e}else var y=!0}}}else{let N={};i===null?i=[N]:i.push(N),e++}var h=j===e;
if(h&&u)u=!1,v=[v,1];else{h&&(u=!0,v=1);let N=e;if(e===N)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if((l.form===
void 0||!s.call(l,"form"))&&(_="form")||(l.first===void 0||!s.call(l,"first"))&&(_="first")||(l.last===void 0||!s.call(l,
"last"))&&(_="last")){let w={};i===null?i=[w]:i.push(w),e++}else{let w=e;for(let A of Object.keys(l))if(!(A==="form"||A===
"first"||A==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}if(w===e){if(l.form!==void 0&&s.call(l,"form")){let A=l.
form,b=e;if(typeof A!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(A!=="keep"){let q={};i===null?i=[q]:i.push(q),e++}
var d=b===e}else var d=!0;if(d){if(l.first!==void 0&&s.call(l,"first")){let b=l.first,P=e;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){let L={};i===null?i=[L]:i.push(L),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(
b)){let L={};i===null?i=[L]:i.push(L),e++}else if(b<0||isNaN(b)){let L={};i===null?i=[L]:i.push(L),e++}}var d=P===e}else
var d=!0;if(d)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){let L={};i===null?i=[L]:i.push(L),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let L={};i===null?
i=[L]:i.push(L),e++}else if(b<0||isNaN(b)){let L={};i===null?i=[L]:i.push(L),e++}}var d=P===e}else var d=!0}}}}else{let _={};
i===null?i=[_]:i.push(_),e++}var h=N===e;h&&u?(u=!1,v=[v,2]):h&&(u=!0,v=2)}if(u)e=f,i!==null&&(f?i.length=f:i=null);else{
let N={};return i===null?i=[N]:i.push(N),e++,rr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return rr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return rr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return rr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return rr.errors=[{}],!1;return rr.errors=i,e===0}function Oe(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if((r.unlisted===void 0||!s.call(r,"unlisted"))&&(a="unlisted")||(r.rules===void 0||!s.call(r,"rules"))&&(a="rules")||
(r.detect===void 0||!s.call(r,"detect"))&&(a="detect")||(r.clear===void 0||!s.call(r,"clear"))&&(a="clear"))return Oe.errors=
[{}],!1;{let l=e;for(let n of Object.keys(r))if(!(n==="unlisted"||n==="rules"||n==="detect"||n==="clear"))return Oe.errors=
[{}],!1;if(l===e){if(r.unlisted!==void 0&&s.call(r,"unlisted")){let n=r.unlisted,f=e;if(typeof n!="string")return Oe.errors=
[{}],!1;if(!(n==="show"||n==="hide"))return Oe.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.rules!==void 0&&s.call(
r,"rules")){let f=r.rules,u=e;if(e===u)if(Array.isArray(f)){if(f.length>1e4)return Oe.errors=[{}],!1;{var y=!0;let g=f.length;
for(let j=0;j<g;j++){let $=e;rr(f[j],{instancePath:C+"/rules/"+j,parentData:f,parentDataProperty:j,rootData:U})||(i=i===
null?rr.errors:i.concat(rr.errors),e=i.length);var y=$===e;if(!y)break}}}else return Oe.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.detect!==void 0&&s.call(r,"detect")){let u=r.detect,v=e;if(e===v)if(Array.isArray(u)){if(u.length>5)return Oe.
errors=[{}],!1;{var h=!0;let j=u.length;for(let $=0;$<j;$++){let N=u[$],x=e;if(e===x)if(typeof N=="string"){if(o(N)>64)return Oe.
errors=[{}],!1;if(o(N)<1)return Oe.errors=[{}],!1}else return Oe.errors=[{}],!1;var h=x===e;if(!h)break}}}else return Oe.
errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.clear!==void 0&&s.call(r,"clear")){let u=r.clear,v=e;if(e===v)if(Array.
isArray(u)){if(u.length>1e3)return Oe.errors=[{}],!1;{var d=!0;let j=u.length;for(let $=0;$<j;$++){let N=u[$],x=e;if(e===
x)if(N&&typeof N=="object"&&!Array.isArray(N)){let w;if((N.columns===void 0||!s.call(N,"columns"))&&(w="columns")||(N.roles===
void 0||!s.call(N,"roles"))&&(w="roles"))return Oe.errors=[{}],!1;{let A=e;for(let b of Object.keys(N))if(!(b==="columns"||
b==="roles"))return Oe.errors=[{}],!1;if(A===e){if(N.columns!==void 0&&s.call(N,"columns")){let b=N.columns,P=e;if(e===P)
if(Array.isArray(b)){if(b.length>1e3)return Oe.errors=[{}],!1;{var p=!0;let L=b.length;for(let F=0;F<L;F++){let I=b[F],R=e;
if(e===e)if(I&&typeof I=="object"&&!Array.isArray(I)){let Z;if((I.schema===void 0||!s.call(I,"schema"))&&(Z="schema")||(I.
table===void 0||!s.call(I,"table"))&&(Z="table")||(I.column===void 0||!s.call(I,"column"))&&(Z="column"))return Oe.errors=
[{}],!1;{let T=e;for(let z of Object.keys(I))if(!(z==="schema"||z==="table"||z==="column"))return Oe.errors=[{}],!1;if(T===
e){if(I.schema!==void 0&&s.call(I,"schema")){let z=I.schema,S=e;if(typeof z!="string"&&z!==null)return Oe.errors=[{}],!1;
if(e===S&&typeof z=="string"&&o(z)>63)return Oe.errors=[{}],!1;var c=S===e}else var c=!0;if(c){if(I.table!==void 0&&s.call(
I,"table")){let S=I.table,O=e;if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===O&&typeof S=="string"&&o(S)>
63)return Oe.errors=[{}],!1;var c=O===e}else var c=!0;if(c)if(I.column!==void 0&&s.call(I,"column")){let S=I.column,O=e;
if(typeof S!="string"&&S!==null)return Oe.errors=[{}],!1;if(e===O&&typeof S=="string"&&o(S)>63)return Oe.errors=[{}],!1;
var c=O===e}else var c=!0}}}}else return Oe.errors=[{}],!1;var p=R===e;if(!p)break}}}else return Oe.errors=[{}],!1;var k=P===
e}else var k=!0;if(k)if(N.roles!==void 0&&s.call(N,"roles")){let b=N.roles,P=e;if(e===P)if(Array.isArray(b)){if(b.length>
100)return Oe.errors=[{}],!1;{var m=!0;let L=b.length;for(let F=0;F<L;F++){let I=b[F],R=e;if(e===e)if(typeof I=="string"){
if(o(I)>63)return Oe.errors=[{}],!1;if(o(I)<1)return Oe.errors=[{}],!1;if(!Ce.test(I))return Oe.errors=[{}],!1}else return Oe.
errors=[{}],!1;var m=R===e;if(!m)break}}}else return Oe.errors=[{}],!1;var k=P===e}else var k=!0}}}else return Oe.errors=
[{}],!1;var d=x===e;if(!d)break}}}else return Oe.errors=[{}],!1;var t=v===e}else var t=!0}}}}}else return Oe.errors=[{}],
!1;return Oe.errors=i,e===0}function ir(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return ir.errors=[{}],!1;{let h=e;for(let d of Object.
keys(r))if(!(d==="statements"||d==="rowsOver"))return ir.errors=[{}],!1;if(h===e){if(r.statements!==void 0&&s.call(r,"st\
atements")){let d=r.statements,p=e;if(e===p)if(Array.isArray(d)){if(d.length>28)return ir.errors=[{}],!1;{var t=!0;let m=d.
length;for(let k=0;k<m;k++){let a=d[k],l=e;if(typeof a!="string")return ir.errors=[{}],!1;if(!(a==="select"||a==="insert"||
a==="update"||a==="delete"||a==="merge"||a==="truncate"||a==="ddl"||a==="call"||a==="do"||a==="copy"||a==="lock"||a==="n\
otify"||a==="maintenance"||a==="set"||a==="other"||a==="create"||a==="alter"||a==="drop"||a==="grant-rights"||a==="alter\
-system"||a==="alter-role"||a==="copy-file"||a==="copy-program"||a==="explain-analyze"||a==="prepare"||a==="cursor"||a===
"two-phase"||a==="without-condition"))return ir.errors=[{}],!1;var t=l===e;if(!t)break}}}else return ir.errors=[{}],!1;var y=p===
e}else var y=!0;if(y)if(r.rowsOver!==void 0&&s.call(r,"rowsOver")){let d=r.rowsOver,p=e;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return ir.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>1e9||isNaN(d))return ir.
errors=[{}],!1;if(d<1||isNaN(d))return ir.errors=[{}],!1}var y=p===e}else var y=!0}}}else return ir.errors=[{}],!1;return ir.
errors=i,e===0}function Ye(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.deny===void 0||!s.call(r,"deny"))&&(p="deny")||(r.hold===void 0||
!s.call(r,"hold"))&&(p="hold")||(r.limit===void 0||!s.call(r,"limit"))&&(p="limit"))return Ye.errors=[{}],!1;{let c=e;for(let m of Object.
keys(r))if(!(m==="deny"||m==="hold"||m==="limit"))return Ye.errors=[{}],!1;if(c===e){if(r.deny!==void 0&&s.call(r,"deny")){
let m=r.deny,k=e;if(e===k)if(Array.isArray(m)){if(m.length>100)return Ye.errors=[{}],!1;{var t=!0;let l=m.length;for(let n=0;n<
l;n++){let f=e;ir(m[n],{instancePath:C+"/deny/"+n,parentData:m,parentDataProperty:n,rootData:U})||(i=i===null?ir.errors:
i.concat(ir.errors),e=i.length);var t=f===e;if(!t)break}}}else return Ye.errors=[{}],!1;var y=k===e}else var y=!0;if(y){
if(r.hold!==void 0&&s.call(r,"hold")){let k=r.hold,a=e;if(e===a)if(Array.isArray(k)){if(k.length>100)return Ye.errors=[{}],
!1;{var h=!0;let n=k.length;for(let f=0;f<n;f++){let u=e;ir(k[f],{instancePath:C+"/hold/"+f,parentData:k,parentDataProperty:f,
rootData:U})||(i=i===null?ir.errors:i.concat(ir.errors),e=i.length);var h=u===e;if(!h)break}}}else return Ye.errors=[{}],
!1;var y=a===e}else var y=!0;if(y)if(r.limit!==void 0&&s.call(r,"limit")){let k=r.limit,a=e;if(e===a)if(k&&typeof k=="ob\
ject"&&!Array.isArray(k)){let n=e;for(let f of Object.keys(k))if(!(f==="rows"||f==="statementSeconds"))return Ye.errors=
[{}],!1;if(n===e){if(k.rows!==void 0&&s.call(k,"rows")){let f=k.rows,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return Ye.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Ye.errors=[{}],!1;if(f<
1||isNaN(f))return Ye.errors=[{}],!1}var d=u===e}else var d=!0;if(d)if(k.statementSeconds!==void 0&&s.call(k,"statementS\
econds")){let f=k.statementSeconds,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ye.errors=[{}],!1;
if(e===u&&typeof f=="number"&&isFinite(f)){if(f>31622400||isNaN(f))return Ye.errors=[{}],!1;if(f<1||isNaN(f))return Ye.errors=
[{}],!1}var d=u===e}else var d=!0}}else return Ye.errors=[{}],!1;var y=a===e}else var y=!0}}}}else return Ye.errors=[{}],
!1;return Ye.errors=i,e===0}var Ji={type:"object",additionalProperties:!1,required:["entrypoint","input","expect"],properties:{
entrypoint:{type:"string",enum:["session","statement"]},input:{description:"The whole question; the policy itself reads \
it."},expect:{type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["all\
ow","deny","hold"]},grant:{$ref:"words#/$defs/grantId"}}}}};function Xe(r,{instancePath:C="",parentData:J,parentDataProperty:Q,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.entrypoint===void 0||
!s.call(r,"entrypoint"))&&(h="entrypoint")||(r.input===void 0||!s.call(r,"input"))&&(h="input")||(r.expect===void 0||!s.
call(r,"expect"))&&(h="expect"))return Xe.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="entrypoint"||p===
"input"||p==="expect"))return Xe.errors=[{}],!1;if(d===e){if(r.entrypoint!==void 0&&s.call(r,"entrypoint")){let p=r.entrypoint,
c=e;if(typeof p!="string")return Xe.errors=[{}],!1;if(!(p==="session"||p==="statement"))return Xe.errors=[{}],!1;var y=c===
e}else var y=!0;if(y)if(r.expect!==void 0&&s.call(r,"expect")){let p=r.expect,c=e;if(e===c)if(p&&typeof p=="object"&&!Array.
isArray(p)){let k;if((p.decision===void 0||!s.call(p,"decision"))&&(k="decision"))return Xe.errors=[{}],!1;{let a=e;for(let l of Object.
keys(p))if(!(l==="decision"||l==="grant"))return Xe.errors=[{}],!1;if(a===e){if(p.decision!==void 0&&s.call(p,"decision")){
let l=p.decision,n=e;if(typeof l!="string")return Xe.errors=[{}],!1;if(!(l==="allow"||l==="deny"||l==="hold"))return Xe.
errors=[{}],!1;var t=n===e}else var t=!0;if(t)if(p.grant!==void 0&&s.call(p,"grant")){let l=p.grant,n=e;if(e===e)if(typeof l==
"string"){if(o(l)>127)return Xe.errors=[{}],!1;if(o(l)<3)return Xe.errors=[{}],!1;if(!xr.test(l))return Xe.errors=[{}],!1}else
return Xe.errors=[{}],!1;var t=n===e}else var t=!0}}}else return Xe.errors=[{}],!1;var y=c===e}else var y=!0}}}else return Xe.
errors=[{}],!1;return Xe.errors=i,e===0}function B(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let z;if((r.writ===void 0||!s.call(r,"writ"))&&(z="\
writ"))return B.errors=[{}],!1;{let S=e;for(let O of Object.keys(r))if(O!=="writ")return B.errors=[{}],!1;if(S===e&&r.writ!==
void 0&&s.call(r,"writ")){let O=r.writ;if(e===e)if(O&&typeof O=="object"&&!Array.isArray(O)){let E;if((O.format===void 0||
!s.call(O,"format"))&&(E="format")||(O.name===void 0||!s.call(O,"name"))&&(E="name")||(O.issuers===void 0||!s.call(O,"is\
suers"))&&(E="issuers")||(O.limits===void 0||!s.call(O,"limits"))&&(E="limits")||(O.people===void 0||!s.call(O,"people"))&&
(E="people")||(O.memberships===void 0||!s.call(O,"memberships"))&&(E="memberships")||(O.claimed===void 0||!s.call(O,"cla\
imed"))&&(E="claimed")||(O.resources===void 0||!s.call(O,"resources"))&&(E="resources")||(O.grants===void 0||!s.call(O,"\
grants"))&&(E="grants")||(O.index===void 0||!s.call(O,"index"))&&(E="index")||(O.masks===void 0||!s.call(O,"masks"))&&(E=
"masks")||(O.guards===void 0||!s.call(O,"guards"))&&(E="guards")||(O.vectors===void 0||!s.call(O,"vectors"))&&(E="vector\
s"))return B.errors=[{}],!1;{let W=e;for(let M of Object.keys(O))if(!s.call(gi.properties.writ.properties,M))return B.errors=
[{}],!1;if(W===e){if(O.format!==void 0&&s.call(O,"format")){let M=O.format,H=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&
isFinite(M)))return B.errors=[{}],!1;if(e===H&&typeof M=="number"&&isFinite(M)){if(M>1e6||isNaN(M))return B.errors=[{}],
!1;if(M<1||isNaN(M))return B.errors=[{}],!1}var t=H===e}else var t=!0;if(t){if(O.name!==void 0&&s.call(O,"name")){let H=O.
name,K=e;if(e===e)if(typeof H=="string"){if(o(H)>63)return B.errors=[{}],!1;if(o(H)<1)return B.errors=[{}],!1;if(!Ce.test(
H))return B.errors=[{}],!1}else return B.errors=[{}],!1;var t=K===e}else var t=!0;if(t){if(O.issuers!==void 0&&s.call(O,
"issuers")){let K=O.issuers,G=e;if(e===G)if(K&&typeof K=="object"&&!Array.isArray(K)){if(Object.keys(K).length>20)return B.
errors=[{}],!1;for(let ie of Object.keys(K)){let ge=e;if(e===ge)if(typeof ie=="string"){if(o(ie)>1024){let ce={};i===null?
i=[ce]:i.push(ce),e++}else if(o(ie)<1){let ce={};i===null?i=[ce]:i.push(ce),e++}}else{let ce={};i===null?i=[ce]:i.push(ce),
e++}var y=ge===e;if(!y){let ce={};return i===null?i=[ce]:i.push(ce),e++,B.errors=i,!1}}if(y)for(let ie of Object.keys(K)){
let ge=K[ie],ce=e;if(e===ce)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let ee;if((ge.trial===void 0||!s.call(ge,"tr\
ial"))&&(ee="trial")||(ge.workloads===void 0||!s.call(ge,"workloads"))&&(ee="workloads"))return B.errors=[{}],!1;{let le=e;
for(let oe of Object.keys(ge))if(!(oe==="trial"||oe==="workloads"))return B.errors=[{}],!1;if(le===e){if(ge.trial!==void 0&&
s.call(ge,"trial")){let oe=e;if(typeof ge.trial!="boolean")return B.errors=[{}],!1;var h=oe===e}else var h=!0;if(h)if(ge.
workloads!==void 0&&s.call(ge,"workloads")){let oe=e;if(typeof ge.workloads!="boolean")return B.errors=[{}],!1;var h=oe===
e}else var h=!0}}}else return B.errors=[{}],!1;var d=ce===e;if(!d)break}}else return B.errors=[{}],!1;var t=G===e}else var t=!0;
if(t){if(O.limits!==void 0&&s.call(O,"limits")){let G=O.limits,pe=e;if(e===pe)if(G&&typeof G=="object"&&!Array.isArray(G)){
let ge;if((G.sessionSeconds===void 0||!s.call(G,"sessionSeconds"))&&(ge="sessionSeconds")||(G.groupsFreshSeconds===void 0||
!s.call(G,"groupsFreshSeconds"))&&(ge="groupsFreshSeconds"))return B.errors=[{}],!1;{let ce=e;for(let ee of Object.keys(
G))if(!(ee==="sessionSeconds"||ee==="groupsFreshSeconds"))return B.errors=[{}],!1;if(ce===e){if(G.sessionSeconds!==void 0&&
s.call(G,"sessionSeconds")){let ee=G.sessionSeconds,le=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return B.
errors=[{}],!1;if(e===le&&typeof ee=="number"&&isFinite(ee)){if(ee>9007199254740991||isNaN(ee))return B.errors=[{}],!1;if(ee<
0||isNaN(ee))return B.errors=[{}],!1}var p=le===e}else var p=!0;if(p)if(G.groupsFreshSeconds!==void 0&&s.call(G,"groupsF\
reshSeconds")){let ee=G.groupsFreshSeconds,le=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return B.errors=
[{}],!1;if(e===le&&typeof ee=="number"&&isFinite(ee)){if(ee>9007199254740991||isNaN(ee))return B.errors=[{}],!1;if(ee<0||
isNaN(ee))return B.errors=[{}],!1}var p=le===e}else var p=!0}}}else return B.errors=[{}],!1;var t=pe===e}else var t=!0;if(t){
if(O.people!==void 0&&s.call(O,"people")){let pe=O.people,ie=e;if(e===ie)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){
if(Object.keys(pe).length>1e5)return B.errors=[{}],!1;for(let ce of Object.keys(pe)){let ee=e;if(e===ee)if(typeof ce=="s\
tring"){if(o(ce)>1024){let le={};i===null?i=[le]:i.push(le),e++}else if(o(ce)<1){let le={};i===null?i=[le]:i.push(le),e++}}else{
let le={};i===null?i=[le]:i.push(le),e++}var c=ee===e;if(!c){let le={};return i===null?i=[le]:i.push(le),e++,B.errors=i,
!1}}if(c)for(let ce of Object.keys(pe)){let ee=pe[ce],le=e;if(e===le)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let oe;
if((ee.issuer===void 0||!s.call(ee,"issuer"))&&(oe="issuer")||(ee.subject===void 0||!s.call(ee,"subject"))&&(oe="subject"))
return B.errors=[{}],!1;{let de=e;for(let ue of Object.keys(ee))if(!(ue==="issuer"||ue==="subject"))return B.errors=[{}],
!1;if(de===e){if(ee.issuer!==void 0&&s.call(ee,"issuer")){let ue=ee.issuer,ae=e;if(e===e)if(typeof ue=="string"){if(o(ue)>
63)return B.errors=[{}],!1;if(o(ue)<1)return B.errors=[{}],!1;if(!Ce.test(ue))return B.errors=[{}],!1}else return B.errors=
[{}],!1;var m=ae===e}else var m=!0;if(m)if(ee.subject!==void 0&&s.call(ee,"subject")){let ue=ee.subject,ae=e;if(e===ae)if(typeof ue==
"string"){if(o(ue)>255)return B.errors=[{}],!1;if(o(ue)<1)return B.errors=[{}],!1}else return B.errors=[{}],!1;var m=ae===
e}else var m=!0}}}else return B.errors=[{}],!1;var k=le===e;if(!k)break}}else return B.errors=[{}],!1;var t=ie===e}else var t=!0;
if(t){if(O.memberships!==void 0&&s.call(O,"memberships")){let ie=O.memberships,ge=e;if(e===ge)if(ie&&typeof ie=="object"&&
!Array.isArray(ie)){if(Object.keys(ie).length>1e5)return B.errors=[{}],!1;for(let ee of Object.keys(ie)){let le=e;if(e===
le)if(typeof ee=="string"){if(o(ee)>1024){let oe={};i===null?i=[oe]:i.push(oe),e++}else if(o(ee)<1){let oe={};i===null?i=
[oe]:i.push(oe),e++}}else{let oe={};i===null?i=[oe]:i.push(oe),e++}var a=le===e;if(!a){let oe={};return i===null?i=[oe]:
i.push(oe),e++,B.errors=i,!1}}if(a)for(let ee of Object.keys(ie)){let le=ie[ee],oe=e;if(e===oe)if(Array.isArray(le)){if(le.
length>1e4)return B.errors=[{}],!1;{var l=!0;let de=le.length;for(let ue=0;ue<de;ue++){let ae=le[ue],ye=e;if(e===e)if(typeof ae==
"string"){if(o(ae)>63)return B.errors=[{}],!1;if(o(ae)<1)return B.errors=[{}],!1;if(!Ce.test(ae))return B.errors=[{}],!1}else
return B.errors=[{}],!1;var l=ye===e;if(!l)break}}}else return B.errors=[{}],!1;var n=oe===e;if(!n)break}}else return B.
errors=[{}],!1;var t=ge===e}else var t=!0;if(t){if(O.claimed!==void 0&&s.call(O,"claimed")){let ge=O.claimed,ce=e;if(e===
ce)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){if(Object.keys(ge).length>20)return B.errors=[{}],!1;for(let le of Object.
keys(ge)){let oe=e;if(e===oe)if(typeof le=="string"){if(o(le)>1024){let de={};i===null?i=[de]:i.push(de),e++}else if(o(le)<
1){let de={};i===null?i=[de]:i.push(de),e++}}else{let de={};i===null?i=[de]:i.push(de),e++}var f=oe===e;if(!f){let de={};
return i===null?i=[de]:i.push(de),e++,B.errors=i,!1}}if(f)for(let le of Object.keys(ge)){let oe=ge[le],de=e;if(e===de)if(oe&&
typeof oe=="object"&&!Array.isArray(oe)){if(Object.keys(oe).length>100)return B.errors=[{}],!1;for(let ue of Object.keys(
oe)){let ae=e;if(e===ae)if(typeof ue=="string"){if(o(ue)>1024){let ye={};i===null?i=[ye]:i.push(ye),e++}else if(o(ue)<1){
let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),e++}var u=ae===e;if(!u){let ye={};return i===
null?i=[ye]:i.push(ye),e++,B.errors=i,!1}}if(u)for(let ue of Object.keys(oe)){let ae=oe[ue],ye=e;if(e===ye)if(ae&&typeof ae==
"object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return B.errors=[{}],!1;for(let qe of Object.keys(ae)){let ze=e;
if(e===ze)if(typeof qe=="string"){if(o(qe)>1024){let Re={};i===null?i=[Re]:i.push(Re),e++}else if(o(qe)<1){let Re={};i===
null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),e++}var v=ze===e;if(!v){let Re={};return i===null?
i=[Re]:i.push(Re),e++,B.errors=i,!1}}if(v)for(let qe of Object.keys(ae)){let ze=ae[qe],Re=e;if(e===Re)if(Array.isArray(ze)){
if(ze.length>1e4)return B.errors=[{}],!1;{var g=!0;let qr=ze.length;for(let yr=0;yr<qr;yr++){let dr=ze[yr],Fr=e;if(e===e)
if(typeof dr=="string"){if(o(dr)>63)return B.errors=[{}],!1;if(o(dr)<1)return B.errors=[{}],!1;if(!Ce.test(dr))return B.
errors=[{}],!1}else return B.errors=[{}],!1;var g=Fr===e;if(!g)break}}}else return B.errors=[{}],!1;var j=Re===e;if(!j)break}}else
return B.errors=[{}],!1;var $=ye===e;if(!$)break}}else return B.errors=[{}],!1;var N=de===e;if(!N)break}}else return B.errors=
[{}],!1;var t=ce===e}else var t=!0;if(t){if(O.resources!==void 0&&s.call(O,"resources")){let ce=O.resources,ee=e;if(e===
ee)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){if(Object.keys(ce).length>1e4)return B.errors=[{}],!1;for(let oe of Object.
keys(ce)){let de=e;if(e===de)if(typeof oe=="string"){if(o(oe)>1024){let ue={};i===null?i=[ue]:i.push(ue),e++}else if(o(oe)<
1){let ue={};i===null?i=[ue]:i.push(ue),e++}}else{let ue={};i===null?i=[ue]:i.push(ue),e++}var x=de===e;if(!x){let ue={};
return i===null?i=[ue]:i.push(ue),e++,B.errors=i,!1}}if(x)for(let oe of Object.keys(ce)){let de=e;xe(ce[oe],{instancePath:C+
"/writ/resources/"+oe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ce,parentDataProperty:oe,rootData:U})||(i=i===null?
xe.errors:i.concat(xe.errors),e=i.length);var _=de===e;if(!_)break}}else return B.errors=[{}],!1;var t=ee===e}else var t=!0;
if(t){if(O.grants!==void 0&&s.call(O,"grants")){let ee=O.grants,le=e;if(e===le)if(ee&&typeof ee=="object"&&!Array.isArray(
ee)){if(Object.keys(ee).length>2e5)return B.errors=[{}],!1;for(let de of Object.keys(ee)){let ue=e;if(e===ue)if(typeof de==
"string"){if(o(de)>1024){let ae={};i===null?i=[ae]:i.push(ae),e++}else if(o(de)<1){let ae={};i===null?i=[ae]:i.push(ae),
e++}}else{let ae={};i===null?i=[ae]:i.push(ae),e++}var w=ue===e;if(!w){let ae={};return i===null?i=[ae]:i.push(ae),e++,B.
errors=i,!1}}if(w)for(let de of Object.keys(ee)){let ue=e;Ne(ee[de],{instancePath:C+"/writ/grants/"+de.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:ee,parentDataProperty:de,rootData:U})||(i=i===null?Ne.errors:i.concat(Ne.errors),e=i.length);
var A=ue===e;if(!A)break}}else return B.errors=[{}],!1;var t=le===e}else var t=!0;if(t){if(O.index!==void 0&&s.call(O,"i\
ndex")){let le=O.index,oe=e;if(e===oe)if(le&&typeof le=="object"&&!Array.isArray(le)){if(Object.keys(le).length>2e5)return B.
errors=[{}],!1;for(let ue of Object.keys(le)){let ae=e;if(e===ae)if(typeof ue=="string"){if(o(ue)>1024){let ye={};i===null?
i=[ye]:i.push(ye),e++}else if(o(ue)<1){let ye={};i===null?i=[ye]:i.push(ye),e++}}else{let ye={};i===null?i=[ye]:i.push(ye),
e++}var b=ae===e;if(!b){let ye={};return i===null?i=[ye]:i.push(ye),e++,B.errors=i,!1}}if(b)for(let ue of Object.keys(le)){
let ae=le[ue],ye=e;if(e===ye)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>1e4)return B.errors=
[{}],!1;for(let qe of Object.keys(ae)){let ze=e;if(e===ze)if(typeof qe=="string"){if(o(qe)>1024){let Re={};i===null?i=[Re]:
i.push(Re),e++}else if(o(qe)<1){let Re={};i===null?i=[Re]:i.push(Re),e++}}else{let Re={};i===null?i=[Re]:i.push(Re),e++}
var P=ze===e;if(!P){let Re={};return i===null?i=[Re]:i.push(Re),e++,B.errors=i,!1}}if(P)for(let qe of Object.keys(ae)){let ze=ae[qe],
Re=e;if(e===Re)if(Array.isArray(ze)){if(ze.length>1e4)return B.errors=[{}],!1;{var q=!0;let qr=ze.length;for(let yr=0;yr<
qr;yr++){let dr=ze[yr],Fr=e;if(e===e)if(typeof dr=="string"){if(o(dr)>127)return B.errors=[{}],!1;if(o(dr)<3)return B.errors=
[{}],!1;if(!xr.test(dr))return B.errors=[{}],!1}else return B.errors=[{}],!1;var q=Fr===e;if(!q)break}}}else return B.errors=
[{}],!1;var L=Re===e;if(!L)break}}else return B.errors=[{}],!1;var F=ye===e;if(!F)break}}else return B.errors=[{}],!1;var t=oe===
e}else var t=!0;if(t){if(O.masks!==void 0&&s.call(O,"masks")){let oe=O.masks,de=e;if(e===de)if(oe&&typeof oe=="object"&&
!Array.isArray(oe)){if(Object.keys(oe).length>1e4)return B.errors=[{}],!1;for(let ae of Object.keys(oe)){let ye=e;if(e===
ye)if(typeof ae=="string"){if(o(ae)>1024){let qe={};i===null?i=[qe]:i.push(qe),e++}else if(o(ae)<1){let qe={};i===null?i=
[qe]:i.push(qe),e++}}else{let qe={};i===null?i=[qe]:i.push(qe),e++}var I=ye===e;if(!I){let qe={};return i===null?i=[qe]:
i.push(qe),e++,B.errors=i,!1}}if(I)for(let ae of Object.keys(oe)){let ye=e;Oe(oe[ae],{instancePath:C+"/writ/masks/"+ae.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:oe,parentDataProperty:ae,rootData:U})||(i=i===null?Oe.errors:i.concat(Oe.errors),
e=i.length);var R=ye===e;if(!R)break}}else return B.errors=[{}],!1;var t=de===e}else var t=!0;if(t){if(O.guards!==void 0&&
s.call(O,"guards")){let de=O.guards,ue=e;if(e===ue)if(de&&typeof de=="object"&&!Array.isArray(de)){if(Object.keys(de).length>
1e4)return B.errors=[{}],!1;for(let ye of Object.keys(de)){let qe=e;if(e===qe)if(typeof ye=="string"){if(o(ye)>1024){let ze={};
i===null?i=[ze]:i.push(ze),e++}else if(o(ye)<1){let ze={};i===null?i=[ze]:i.push(ze),e++}}else{let ze={};i===null?i=[ze]:
i.push(ze),e++}var D=qe===e;if(!D){let ze={};return i===null?i=[ze]:i.push(ze),e++,B.errors=i,!1}}if(D)for(let ye of Object.
keys(de)){let qe=e;Ye(de[ye],{instancePath:C+"/writ/guards/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,parentDataProperty:ye,
rootData:U})||(i=i===null?Ye.errors:i.concat(Ye.errors),e=i.length);var Z=qe===e;if(!Z)break}}else return B.errors=[{}],
!1;var t=ue===e}else var t=!0;if(t)if(O.vectors!==void 0&&s.call(O,"vectors")){let de=O.vectors,ue=e;if(e===ue)if(Array.
isArray(de)){if(de.length>1e3)return B.errors=[{}],!1;{var T=!0;let ye=de.length;for(let qe=0;qe<ye;qe++){let ze=e;Xe(de[qe],
{instancePath:C+"/writ/vectors/"+qe,parentData:de,parentDataProperty:qe,rootData:U})||(i=i===null?Xe.errors:i.concat(Xe.
errors),e=i.length);var T=ze===e;if(!T)break}}}else return B.errors=[{}],!1;var t=ue===e}else var t=!0}}}}}}}}}}}}}}else
return B.errors=[{}],!1}}}else return B.errors=[{}],!1;return B.errors=i,e===0}var ii=Ir,bi={type:"object",additionalProperties:!1,
required:["grant","grantUntil","subject","resource","role","allow","tables","functions","guarded","limits","record"],properties:{
grant:{$ref:"words#/$defs/grantId"},grantUntil:{type:"integer",minimum:0,maximum:253402300799,description:"The grant's o\
wn end."},subject:{type:"string",minLength:1,maxLength:512,description:"The subject."},resource:{$ref:"words#/$defs/name"},
role:{$ref:"words#/$defs/name"},allow:{type:"array",maxItems:16,items:{type:"string",enum:["all","select","insert","upda\
te","delete","merge","truncate","ddl","call","do","copy","lock","notify","maintenance","set","other"]},description:"Kind\
s of statement."},tables:{type:"array",maxItems:2,items:{type:"array",maxItems:1e3,items:{$ref:"data#/$defs/namePattern"},
description:"Tables."},description:"Each list must hold the relation."},functions:{type:"array",maxItems:1e3,items:{$ref:"\
words#/$defs/functionName"},description:"Functions."},masks:{type:"object",additionalProperties:!1,required:["unlisted",
"rules","clear","detect"],properties:{unlisted:{type:"string",enum:["show","hide"]},rules:{type:"array",maxItems:1e4,items:{
$ref:"data#/$defs/maskRule"},description:"Rules."},clear:{type:"array",maxItems:1e5,items:{$ref:"data#/$defs/dataColumnP\
attern"},description:"Columns seen as they are."},detect:{type:"array",maxItems:5,items:{type:"string",minLength:1,maxLength:64,
description:"A kind of value."},description:"Kinds of value."}},description:"The masks as this role meets them."},guarded:{
type:"boolean",description:"The resource has guards."},limits:{type:"object",additionalProperties:!1,required:["sessionS\
econds"],properties:{rows:{type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,
maximum:31622400,description:"Seconds."},sessionSeconds:{type:"integer",minimum:0,maximum:9007199254740991,description:"\
The longest session."}}},record:{type:"object",additionalProperties:!1,required:["results","rows","durable"],properties:{
results:{type:"string",enum:["none","digest","rows"]},rows:{type:"integer",minimum:0,maximum:1e4,description:"How many."},
durable:{type:"string",enum:["before","within-a-second"]}}},sessions:{type:"integer",minimum:1,maximum:1e3,description:"\
So many sessions."}},description:"What one session may do."};function sr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.schema===void 0||!s.call(
r,"schema"))&&(p="schema")||(r.table===void 0||!s.call(r,"table"))&&(p="table")||(r.column===void 0||!s.call(r,"column"))&&
(p="column")||(r.mask===void 0||!s.call(r,"mask"))&&(p="mask")||(r.nullsShow===void 0||!s.call(r,"nullsShow"))&&(p="null\
sShow")||(r.writeAllow===void 0||!s.call(r,"writeAllow"))&&(p="writeAllow")||(r.searchEquality===void 0||!s.call(r,"sear\
chEquality"))&&(p="searchEquality"))return sr.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="schema"||m===
"table"||m==="column"||m==="mask"||m==="nullsShow"||m==="writeAllow"||m==="searchEquality"))return sr.errors=[{}],!1;if(c===
e){if(r.schema!==void 0&&s.call(r,"schema")){let m=r.schema,k=e;if(typeof m!="string"&&m!==null)return sr.errors=[{}],!1;
if(e===k&&typeof m=="string"&&o(m)>63)return sr.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.table!==void 0&&s.call(
r,"table")){let k=r.table,a=e;if(typeof k!="string"&&k!==null)return sr.errors=[{}],!1;if(e===a&&typeof k=="string"&&o(k)>
63)return sr.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.column!==void 0&&s.call(r,"column")){let a=r.column,l=e;
if(typeof a!="string"&&a!==null)return sr.errors=[{}],!1;if(e===l&&typeof a=="string"&&o(a)>63)return sr.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.mask!==void 0&&s.call(r,"mask")){let l=r.mask,n=e,f=e,u=!1,v=null,g=e;if(e===g)if(l&&
typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&(N="form")){let x={};i===null?i=[x]:
i.push(x),e++}else{let x=e;for(let _ of Object.keys(l))if(_!=="form"){let w={};i===null?i=[w]:i.push(w),e++;break}if(x===
e&&l.form!==void 0&&s.call(l,"form")){let _=l.form;if(typeof _!="string"){let w={};i===null?i=[w]:i.push(w),e++}if(!(_===
"null"||_==="hash"||_==="email")){let w={};i===null?i=[w]:i.push(w),e++}}}}else{let N={};i===null?i=[N]:i.push(N),e++}var h=g===
e;h&&(u=!0,v=0);let j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let N;if((l.form===void 0||!s.call(l,"form"))&&
(N="form")){let x={};i===null?i=[x]:i.push(x),e++}else{let x=e;for(let _ of Object.keys(l))if(!(_==="form"||_==="value")){
let w={};i===null?i=[w]:i.push(w),e++;break}if(x===e){if(l.form!==void 0&&s.call(l,"form")){let _=l.form,w=e;if(typeof _!=
"string"){let b={};i===null?i=[b]:i.push(b),e++}if(_!=="fixed"){let b={};i===null?i=[b]:i.push(b),e++}var y=w===e}else var y=!0;
if(y)if(l.value!==void 0&&s.call(l,"value")){let _=l.value,w=e;if(e===w)if(typeof _=="string"){if(o(_)>1e3){let b={};i===
null?i=[b]:i.push(b),e++}}else{let b={};i===null?i=[b]:i.push(b),e++}var y=w===e}else var y=!0}}}else{let N={};i===null?
i=[N]:i.push(N),e++}var h=j===e;if(h&&u)u=!1,v=[v,1];else{h&&(u=!0,v=1);let N=e;if(e===N)if(l&&typeof l=="object"&&!Array.
isArray(l)){let _;if((l.form===void 0||!s.call(l,"form"))&&(_="form")||(l.first===void 0||!s.call(l,"first"))&&(_="first")||
(l.last===void 0||!s.call(l,"last"))&&(_="last")){let w={};i===null?i=[w]:i.push(w),e++}else{let w=e;for(let A of Object.
keys(l))if(!(A==="form"||A==="first"||A==="last")){let b={};i===null?i=[b]:i.push(b),e++;break}if(w===e){if(l.form!==void 0&&
s.call(l,"form")){let A=l.form,b=e;if(typeof A!="string"){let q={};i===null?i=[q]:i.push(q),e++}if(A!=="keep"){let q={};
i===null?i=[q]:i.push(q),e++}var d=b===e}else var d=!0;if(d){if(l.first!==void 0&&s.call(l,"first")){let b=l.first,P=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let L={};i===null?i=[L]:i.push(L),e++}if(e===P&&typeof b=="number"&&isFinite(
b)){if(b>64||isNaN(b)){let L={};i===null?i=[L]:i.push(L),e++}else if(b<0||isNaN(b)){let L={};i===null?i=[L]:i.push(L),e++}}
var d=P===e}else var d=!0;if(d)if(l.last!==void 0&&s.call(l,"last")){let b=l.last,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(
b)&&isFinite(b))){let L={};i===null?i=[L]:i.push(L),e++}if(e===P&&typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){let L={};
i===null?i=[L]:i.push(L),e++}else if(b<0||isNaN(b)){let L={};i===null?i=[L]:i.push(L),e++}}var d=P===e}else var d=!0}}}}else{
let _={};i===null?i=[_]:i.push(_),e++}var h=N===e;h&&u?(u=!1,v=[v,2]):h&&(u=!0,v=2)}if(u)e=f,i!==null&&(f?i.length=f:i=null);else{
let N={};return i===null?i=[N]:i.push(N),e++,sr.errors=i,!1}var t=n===e}else var t=!0;if(t){if(r.nullsShow!==void 0&&s.call(
r,"nullsShow")){let n=e;if(typeof r.nullsShow!="boolean")return sr.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.writeAllow!==
void 0&&s.call(r,"writeAllow")){let f=e;if(typeof r.writeAllow!="boolean")return sr.errors=[{}],!1;var t=f===e}else var t=!0;
if(t)if(r.searchEquality!==void 0&&s.call(r,"searchEquality")){let f=e;if(typeof r.searchEquality!="boolean")return sr.errors=
[{}],!1;var t=f===e}else var t=!0}}}}}}}}else return sr.errors=[{}],!1;return sr.errors=i,e===0}function V(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let v;if((r.grant===void 0||!s.call(r,"grant"))&&(v="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(v="gran\
tUntil")||(r.subject===void 0||!s.call(r,"subject"))&&(v="subject")||(r.resource===void 0||!s.call(r,"resource"))&&(v="r\
esource")||(r.role===void 0||!s.call(r,"role"))&&(v="role")||(r.allow===void 0||!s.call(r,"allow"))&&(v="allow")||(r.tables===
void 0||!s.call(r,"tables"))&&(v="tables")||(r.functions===void 0||!s.call(r,"functions"))&&(v="functions")||(r.guarded===
void 0||!s.call(r,"guarded"))&&(v="guarded")||(r.limits===void 0||!s.call(r,"limits"))&&(v="limits")||(r.record===void 0||
!s.call(r,"record"))&&(v="record"))return V.errors=[{}],!1;{let g=e;for(let j of Object.keys(r))if(!s.call(bi.properties,
j))return V.errors=[{}],!1;if(g===e){if(r.grant!==void 0&&s.call(r,"grant")){let j=r.grant,$=e;if(e===e)if(typeof j=="st\
ring"){if(o(j)>127)return V.errors=[{}],!1;if(o(j)<3)return V.errors=[{}],!1;if(!xr.test(j))return V.errors=[{}],!1}else
return V.errors=[{}],!1;var t=$===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUntil")){let $=r.grantUntil,
N=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return V.errors=[{}],!1;if(e===N&&typeof $=="number"&&isFinite(
$)){if($>253402300799||isNaN($))return V.errors=[{}],!1;if($<0||isNaN($))return V.errors=[{}],!1}var t=N===e}else var t=!0;
if(t){if(r.subject!==void 0&&s.call(r,"subject")){let N=r.subject,x=e;if(e===x)if(typeof N=="string"){if(o(N)>512)return V.
errors=[{}],!1;if(o(N)<1)return V.errors=[{}],!1}else return V.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.resource!==
void 0&&s.call(r,"resource")){let x=r.resource,_=e;if(e===e)if(typeof x=="string"){if(o(x)>63)return V.errors=[{}],!1;if(o(
x)<1)return V.errors=[{}],!1;if(!Ce.test(x))return V.errors=[{}],!1}else return V.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let _=r.role,w=e;if(e===e)if(typeof _=="string"){if(o(_)>63)return V.errors=
[{}],!1;if(o(_)<1)return V.errors=[{}],!1;if(!Ce.test(_))return V.errors=[{}],!1}else return V.errors=[{}],!1;var t=w===
e}else var t=!0;if(t){if(r.allow!==void 0&&s.call(r,"allow")){let w=r.allow,A=e;if(e===A)if(Array.isArray(w)){if(w.length>
16)return V.errors=[{}],!1;{var y=!0;let P=w.length;for(let q=0;q<P;q++){let L=w[q],F=e;if(typeof L!="string")return V.errors=
[{}],!1;if(!(L==="all"||L==="select"||L==="insert"||L==="update"||L==="delete"||L==="merge"||L==="truncate"||L==="ddl"||
L==="call"||L==="do"||L==="copy"||L==="lock"||L==="notify"||L==="maintenance"||L==="set"||L==="other"))return V.errors=[
{}],!1;var y=F===e;if(!y)break}}}else return V.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.tables!==void 0&&s.call(
r,"tables")){let A=r.tables,b=e;if(e===b)if(Array.isArray(A)){if(A.length>2)return V.errors=[{}],!1;{var h=!0;let q=A.length;
for(let L=0;L<q;L++){let F=A[L],I=e;if(e===I)if(Array.isArray(F)){if(F.length>1e3)return V.errors=[{}],!1;{var d=!0;let D=F.
length;for(let Z=0;Z<D;Z++){let T=F[Z],z=e;if(e===e)if(T&&typeof T=="object"&&!Array.isArray(T)){let O;if((T.schema===void 0||
!s.call(T,"schema"))&&(O="schema")||(T.table===void 0||!s.call(T,"table"))&&(O="table"))return V.errors=[{}],!1;{let E=e;
for(let W of Object.keys(T))if(!(W==="schema"||W==="table"))return V.errors=[{}],!1;if(E===e){if(T.schema!==void 0&&s.call(
T,"schema")){let W=T.schema,M=e;if(typeof W!="string"&&W!==null)return V.errors=[{}],!1;if(e===M&&typeof W=="string"&&o(
W)>63)return V.errors=[{}],!1;var p=M===e}else var p=!0;if(p)if(T.table!==void 0&&s.call(T,"table")){let W=T.table,M=e;if(typeof W!=
"string"&&W!==null)return V.errors=[{}],!1;if(e===M&&typeof W=="string"&&o(W)>63)return V.errors=[{}],!1;var p=M===e}else
var p=!0}}}else return V.errors=[{}],!1;var d=z===e;if(!d)break}}}else return V.errors=[{}],!1;var h=I===e;if(!h)break}}}else
return V.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.functions!==void 0&&s.call(r,"functions")){let b=r.functions,
P=e;if(e===P)if(Array.isArray(b)){if(b.length>1e3)return V.errors=[{}],!1;{var c=!0;let L=b.length;for(let F=0;F<L;F++){
let I=b[F],R=e;if(e===e)if(typeof I=="string"){if(o(I)>261)return V.errors=[{}],!1;if(o(I)<3)return V.errors=[{}],!1;if(!Tr.
test(I))return V.errors=[{}],!1}else return V.errors=[{}],!1;var c=R===e;if(!c)break}}}else return V.errors=[{}],!1;var t=P===
e}else var t=!0;if(t){if(r.masks!==void 0&&s.call(r,"masks")){let P=r.masks,q=e;if(e===q)if(P&&typeof P=="object"&&!Array.
isArray(P)){let F;if((P.unlisted===void 0||!s.call(P,"unlisted"))&&(F="unlisted")||(P.rules===void 0||!s.call(P,"rules"))&&
(F="rules")||(P.clear===void 0||!s.call(P,"clear"))&&(F="clear")||(P.detect===void 0||!s.call(P,"detect"))&&(F="detect"))
return V.errors=[{}],!1;{let I=e;for(let R of Object.keys(P))if(!(R==="unlisted"||R==="rules"||R==="clear"||R==="detect"))
return V.errors=[{}],!1;if(I===e){if(P.unlisted!==void 0&&s.call(P,"unlisted")){let R=P.unlisted,D=e;if(typeof R!="strin\
g")return V.errors=[{}],!1;if(!(R==="show"||R==="hide"))return V.errors=[{}],!1;var m=D===e}else var m=!0;if(m){if(P.rules!==
void 0&&s.call(P,"rules")){let D=P.rules,Z=e;if(e===Z)if(Array.isArray(D)){if(D.length>1e4)return V.errors=[{}],!1;{var k=!0;
let z=D.length;for(let S=0;S<z;S++){let O=e;sr(D[S],{instancePath:C+"/masks/rules/"+S,parentData:D,parentDataProperty:S,
rootData:U})||(i=i===null?sr.errors:i.concat(sr.errors),e=i.length);var k=O===e;if(!k)break}}}else return V.errors=[{}],
!1;var m=Z===e}else var m=!0;if(m){if(P.clear!==void 0&&s.call(P,"clear")){let Z=P.clear,T=e;if(e===T)if(Array.isArray(Z)){
if(Z.length>1e5)return V.errors=[{}],!1;{var a=!0;let S=Z.length;for(let O=0;O<S;O++){let E=Z[O],W=e;if(e===e)if(E&&typeof E==
"object"&&!Array.isArray(E)){let H;if((E.schema===void 0||!s.call(E,"schema"))&&(H="schema")||(E.table===void 0||!s.call(
E,"table"))&&(H="table")||(E.column===void 0||!s.call(E,"column"))&&(H="column"))return V.errors=[{}],!1;{let K=e;for(let G of Object.
keys(E))if(!(G==="schema"||G==="table"||G==="column"))return V.errors=[{}],!1;if(K===e){if(E.schema!==void 0&&s.call(E,"\
schema")){let G=E.schema,pe=e;if(typeof G!="string"&&G!==null)return V.errors=[{}],!1;if(e===pe&&typeof G=="string"&&o(G)>
63)return V.errors=[{}],!1;var l=pe===e}else var l=!0;if(l){if(E.table!==void 0&&s.call(E,"table")){let pe=E.table,ie=e;
if(typeof pe!="string"&&pe!==null)return V.errors=[{}],!1;if(e===ie&&typeof pe=="string"&&o(pe)>63)return V.errors=[{}],
!1;var l=ie===e}else var l=!0;if(l)if(E.column!==void 0&&s.call(E,"column")){let pe=E.column,ie=e;if(typeof pe!="string"&&
pe!==null)return V.errors=[{}],!1;if(e===ie&&typeof pe=="string"&&o(pe)>63)return V.errors=[{}],!1;var l=ie===e}else var l=!0}}}}else
return V.errors=[{}],!1;var a=W===e;if(!a)break}}}else return V.errors=[{}],!1;var m=T===e}else var m=!0;if(m)if(P.detect!==
void 0&&s.call(P,"detect")){let Z=P.detect,T=e;if(e===T)if(Array.isArray(Z)){if(Z.length>5)return V.errors=[{}],!1;{var n=!0;
let S=Z.length;for(let O=0;O<S;O++){let E=Z[O],W=e;if(e===W)if(typeof E=="string"){if(o(E)>64)return V.errors=[{}],!1;if(o(
E)<1)return V.errors=[{}],!1}else return V.errors=[{}],!1;var n=W===e;if(!n)break}}}else return V.errors=[{}],!1;var m=T===
e}else var m=!0}}}}}else return V.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.guarded!==void 0&&s.call(r,"guarde\
d")){let q=e;if(typeof r.guarded!="boolean")return V.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.limits!==void 0&&
s.call(r,"limits")){let L=r.limits,F=e;if(e===F)if(L&&typeof L=="object"&&!Array.isArray(L)){let R;if((L.sessionSeconds===
void 0||!s.call(L,"sessionSeconds"))&&(R="sessionSeconds"))return V.errors=[{}],!1;{let D=e;for(let Z of Object.keys(L))
if(!(Z==="rows"||Z==="statementSeconds"||Z==="sessionSeconds"))return V.errors=[{}],!1;if(D===e){if(L.rows!==void 0&&s.call(
L,"rows")){let Z=L.rows,T=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return V.errors=[{}],!1;if(e===T&&typeof Z==
"number"&&isFinite(Z)){if(Z>1e9||isNaN(Z))return V.errors=[{}],!1;if(Z<1||isNaN(Z))return V.errors=[{}],!1}var f=T===e}else
var f=!0;if(f){if(L.statementSeconds!==void 0&&s.call(L,"statementSeconds")){let T=L.statementSeconds,z=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return V.errors=[{}],!1;if(e===z&&typeof T=="number"&&isFinite(T)){if(T>31622400||
isNaN(T))return V.errors=[{}],!1;if(T<1||isNaN(T))return V.errors=[{}],!1}var f=z===e}else var f=!0;if(f)if(L.sessionSeconds!==
void 0&&s.call(L,"sessionSeconds")){let T=L.sessionSeconds,z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))
return V.errors=[{}],!1;if(e===z&&typeof T=="number"&&isFinite(T)){if(T>9007199254740991||isNaN(T))return V.errors=[{}],
!1;if(T<0||isNaN(T))return V.errors=[{}],!1}var f=z===e}else var f=!0}}}}else return V.errors=[{}],!1;var t=F===e}else var t=!0;
if(t){if(r.record!==void 0&&s.call(r,"record")){let F=r.record,I=e;if(e===I)if(F&&typeof F=="object"&&!Array.isArray(F)){
let D;if((F.results===void 0||!s.call(F,"results"))&&(D="results")||(F.rows===void 0||!s.call(F,"rows"))&&(D="rows")||(F.
durable===void 0||!s.call(F,"durable"))&&(D="durable"))return V.errors=[{}],!1;{let Z=e;for(let T of Object.keys(F))if(!(T===
"results"||T==="rows"||T==="durable"))return V.errors=[{}],!1;if(Z===e){if(F.results!==void 0&&s.call(F,"results")){let T=F.
results,z=e;if(typeof T!="string")return V.errors=[{}],!1;if(!(T==="none"||T==="digest"||T==="rows"))return V.errors=[{}],
!1;var u=z===e}else var u=!0;if(u){if(F.rows!==void 0&&s.call(F,"rows")){let z=F.rows,S=e;if(!(typeof z=="number"&&!(z%1)&&
!isNaN(z)&&isFinite(z)))return V.errors=[{}],!1;if(e===S&&typeof z=="number"&&isFinite(z)){if(z>1e4||isNaN(z))return V.errors=
[{}],!1;if(z<0||isNaN(z))return V.errors=[{}],!1}var u=S===e}else var u=!0;if(u)if(F.durable!==void 0&&s.call(F,"durable")){
let z=F.durable,S=e;if(typeof z!="string")return V.errors=[{}],!1;if(!(z==="before"||z==="within-a-second"))return V.errors=
[{}],!1;var u=S===e}else var u=!0}}}}else return V.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(r.sessions!==void 0&&
s.call(r,"sessions")){let F=r.sessions,I=e;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return V.errors=[{}],
!1;if(e===I&&typeof F=="number"&&isFinite(F)){if(F>1e3||isNaN(F))return V.errors=[{}],!1;if(F<1||isNaN(F))return V.errors=
[{}],!1}var t=I===e}else var t=!0}}}}}}}}}}}}}}else return V.errors=[{}],!1;return V.errors=i,e===0}var Sr=new RegExp("^\
[A-Za-z][A-Za-z0-9_./-]*$","u");function Ge(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.code===void 0||!s.call(r,"code"))&&(y="code")||(r.
message===void 0||!s.call(r,"message"))&&(y="message"))return Ge.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!(d===
"code"||d==="message"))return Ge.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let d=r.code,p=e;if(e===
e)if(typeof d=="string"){if(o(d)>100)return Ge.errors=[{}],!1;if(o(d)<1)return Ge.errors=[{}],!1;if(!Sr.test(d))return Ge.
errors=[{}],!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(r,"message")){
let d=r.message,p=e;if(e===p)if(typeof d=="string"){if(o(d)>4096)return Ge.errors=[{}],!1;if(o(d)<1)return Ge.errors=[{}],
!1}else return Ge.errors=[{}],!1;var t=p===e}else var t=!0}}}else return Ge.errors=[{}],!1;return Ge.errors=i,e===0}function or(r,{
instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let h;if((r.decision===void 0||!s.call(r,"decision"))&&(h="decision")||(r.view===void 0||!s.call(r,"v\
iew"))&&(h="view")||(r.until===void 0||!s.call(r,"until"))&&(h="until")||(r.reasons===void 0||!s.call(r,"reasons"))&&(h=
"reasons"))return or.errors=[{}],!1;{let d=e;for(let p of Object.keys(r))if(!(p==="decision"||p==="view"||p==="until"||p===
"reasons"))return or.errors=[{}],!1;if(d===e){if(r.decision!==void 0&&s.call(r,"decision")){let p=r.decision,c=e;if(typeof p!=
"string")return or.errors=[{}],!1;if(p!=="allow")return or.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.view!==void 0&&
s.call(r,"view")){let c=e;V(r.view,{instancePath:C+"/view",parentData:r,parentDataProperty:"view",rootData:U})||(i=i===null?
V.errors:i.concat(V.errors),e=i.length);var t=c===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let m=r.
until,k=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return or.errors=[{}],!1;if(e===k&&typeof m=="number"&&
isFinite(m)){if(m>253402300799||isNaN(m))return or.errors=[{}],!1;if(m<0||isNaN(m))return or.errors=[{}],!1}var t=k===e}else
var t=!0;if(t)if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;if(e===k)if(Array.isArray(m)){if(m.length>
100)return or.errors=[{}],!1;{var y=!0;let l=m.length;for(let n=0;n<l;n++){let f=e;Ge(m[n],{instancePath:C+"/reasons/"+n,
parentData:m,parentDataProperty:n,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=f===e;if(!y)
break}}}else return or.errors=[{}],!1;var t=k===e}else var t=!0}}}}}else return or.errors=[{}],!1;return or.errors=i,e===
0}function Se(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.decision===void 0||!s.call(r,"decision"))&&(p="decision")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(p="reasons")||(r.choices===void 0||!s.call(r,"choices"))&&(p="choices")||(r.until===void 0||!s.call(
r,"until"))&&(p="until"))return Se.errors=[{}],!1;{let c=e;for(let m of Object.keys(r))if(!(m==="decision"||m==="reasons"||
m==="choices"||m==="until"))return Se.errors=[{}],!1;if(c===e){if(r.decision!==void 0&&s.call(r,"decision")){let m=r.decision,
k=e;if(typeof m!="string")return Se.errors=[{}],!1;if(m!=="deny")return Se.errors=[{}],!1;var t=k===e}else var t=!0;if(t){
if(r.reasons!==void 0&&s.call(r,"reasons")){let k=r.reasons,a=e;if(e===a)if(Array.isArray(k)){if(k.length>100)return Se.
errors=[{}],!1;{var y=!0;let n=k.length;for(let f=0;f<n;f++){let u=e;Ge(k[f],{instancePath:C+"/reasons/"+f,parentData:k,
parentDataProperty:f,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=u===e;if(!y)break}}}else return Se.
errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.choices!==void 0&&s.call(r,"choices")){let a=r.choices,l=e;if(e===l)
if(Array.isArray(a)){if(a.length>1e3)return Se.errors=[{}],!1;{var h=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],g=e;
if(e===g)if(v&&typeof v=="object"&&!Array.isArray(v)){let $;if((v.grant===void 0||!s.call(v,"grant"))&&($="grant")||(v.role===
void 0||!s.call(v,"role"))&&($="role")||(v.until===void 0||!s.call(v,"until"))&&($="until"))return Se.errors=[{}],!1;{let N=e;
for(let x of Object.keys(v))if(!(x==="grant"||x==="role"||x==="until"))return Se.errors=[{}],!1;if(N===e){if(v.grant!==void 0&&
s.call(v,"grant")){let x=v.grant,_=e;if(e===e)if(typeof x=="string"){if(o(x)>127)return Se.errors=[{}],!1;if(o(x)<3)return Se.
errors=[{}],!1;if(!xr.test(x))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(v.
role!==void 0&&s.call(v,"role")){let _=v.role,w=e;if(e===e)if(typeof _=="string"){if(o(_)>63)return Se.errors=[{}],!1;if(o(
_)<1)return Se.errors=[{}],!1;if(!Ce.test(_))return Se.errors=[{}],!1}else return Se.errors=[{}],!1;var d=w===e}else var d=!0;
if(d)if(v.until!==void 0&&s.call(v,"until")){let _=v.until,w=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))
return Se.errors=[{}],!1;if(e===w&&typeof _=="number"&&isFinite(_)){if(_>253402300799||isNaN(_))return Se.errors=[{}],!1;
if(_<0||isNaN(_))return Se.errors=[{}],!1}var d=w===e}else var d=!0}}}}else return Se.errors=[{}],!1;var h=g===e;if(!h)break}}}else
return Se.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.until!==void 0&&s.call(r,"until")){let a=r.until,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Se.errors=[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>253402300799||
isNaN(a))return Se.errors=[{}],!1;if(a<0||isNaN(a))return Se.errors=[{}],!1}var t=l===e}else var t=!0}}}}}else return Se.
errors=[{}],!1;return Se.errors=i,e===0}var Qi={type:"object",additionalProperties:!1,required:["decision","reasons","un\
til","limits"],properties:{decision:{type:"string",enum:["allow","deny","hold"],description:"The answer."},reasons:{type:"\
array",maxItems:100,items:{$ref:"decision#/$defs/decisionReason"},description:"Why."},until:{type:"integer",minimum:0,maximum:253402300799,
description:"Never to be cached past this."},limits:{type:"object",additionalProperties:!1,required:[],properties:{rows:{
type:"integer",minimum:1,maximum:1e9,description:"Rows."},statementSeconds:{type:"integer",minimum:1,maximum:31622400,description:"\
Seconds."}},description:"Absent: no limit of that kind."}},description:"A statement may run, may not, or waits."};function Be(r,{
instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if((r.decision===void 0||!s.call(r,"decision"))&&(d="decision")||(r.reasons===void 0||!s.call(r,
"reasons"))&&(d="reasons")||(r.until===void 0||!s.call(r,"until"))&&(d="until")||(r.limits===void 0||!s.call(r,"limits"))&&
(d="limits"))return Be.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!(c==="decision"||c==="reasons"||c==="unti\
l"||c==="limits"))return Be.errors=[{}],!1;if(p===e){if(r.decision!==void 0&&s.call(r,"decision")){let c=r.decision,m=e;
if(typeof c!="string")return Be.errors=[{}],!1;if(!(c==="allow"||c==="deny"||c==="hold"))return Be.errors=[{}],!1;var t=m===
e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let m=r.reasons,k=e;if(e===k)if(Array.isArray(m)){if(m.
length>100)return Be.errors=[{}],!1;{var y=!0;let l=m.length;for(let n=0;n<l;n++){let f=e;Ge(m[n],{instancePath:C+"/reas\
ons/"+n,parentData:m,parentDataProperty:n,rootData:U})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length);var y=f===
e;if(!y)break}}}else return Be.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.until!==void 0&&s.call(r,"until")){let k=r.
until,a=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Be.errors=[{}],!1;if(e===a&&typeof k=="number"&&
isFinite(k)){if(k>253402300799||isNaN(k))return Be.errors=[{}],!1;if(k<0||isNaN(k))return Be.errors=[{}],!1}var t=a===e}else
var t=!0;if(t)if(r.limits!==void 0&&s.call(r,"limits")){let k=r.limits,a=e;if(e===a)if(k&&typeof k=="object"&&!Array.isArray(
k)){let n=e;for(let f of Object.keys(k))if(!(f==="rows"||f==="statementSeconds"))return Be.errors=[{}],!1;if(n===e){if(k.
rows!==void 0&&s.call(k,"rows")){let f=k.rows,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=
[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>1e9||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.
errors=[{}],!1}var h=u===e}else var h=!0;if(h)if(k.statementSeconds!==void 0&&s.call(k,"statementSeconds")){let f=k.statementSeconds,
u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Be.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(
f)){if(f>31622400||isNaN(f))return Be.errors=[{}],!1;if(f<1||isNaN(f))return Be.errors=[{}],!1}var h=u===e}else var h=!0}}else
return Be.errors=[{}],!1;var t=a===e}else var t=!0}}}}}else return Be.errors=[{}],!1;return Be.errors=i,e===0}function Ir(r,{
instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0,t=e,y=!1,h=null,d=e;or(r,{instancePath:C,
parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?or.errors:i.concat(or.errors),e=i.length);var c=d===e;c&&(y=
!0,h=0);let p=e;Se(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?Se.errors:i.concat(Se.errors),
e=i.length);var c=p===e;if(c&&y)y=!1,h=[h,1];else{c&&(y=!0,h=1);let m=e;Be(r,{instancePath:C,parentData:J,parentDataProperty:Q,
rootData:U})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var c=m===e;c&&y?(y=!1,h=[h,2]):c&&(y=!0,h=2)}if(y)e=
t,i!==null&&(t?i.length=t:i=null);else{let m={};return i===null?i=[m]:i.push(m),e++,Ir.errors=i,!1}return Ir.errors=i,e===
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
"^[A-Za-z0-9_-]{86}$","u");function Y(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||
!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||
(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.session===void 0||!s.call(r,"session"))&&(n="session")||(r.journal===
void 0||!s.call(r,"journal"))&&(n="journal")||(r.key===void 0||!s.call(r,"key"))&&(n="key")||(r.subject===void 0||!s.call(
r,"subject"))&&(n="subject")||(r.tokenId===void 0||!s.call(r,"tokenId"))&&(n="tokenId")||(r.resource===void 0||!s.call(r,
"resource"))&&(n="resource")||(r.role===void 0||!s.call(r,"role"))&&(n="role")||(r.grant===void 0||!s.call(r,"grant"))&&
(n="grant")||(r.grantUntil===void 0||!s.call(r,"grantUntil"))&&(n="grantUntil")||(r.bundle===void 0||!s.call(r,"bundle"))&&
(n="bundle")||(r.address===void 0||!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n=
"protocol"))return Y.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))if(!s.call(ki.properties,u))return Y.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Y.
errors=[{}],!1;if(u!==1)return Y.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.
n,g=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Y.errors=[{}],!1;if(e===g&&typeof v=="number"&&isFinite(
v)){if(v>9007199254740991||isNaN(v))return Y.errors=[{}],!1;if(v<1||isNaN(v))return Y.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,j=e;if(e===j)if(typeof g=="string"){if(o(g)>24)return Y.errors=[{}],!1;
if(o(g)<24)return Y.errors=[{}],!1;if(!pr.test(g))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(o(j)>64)return Y.errors=
[{}],!1;if(o(j)<64)return Y.errors=[{}],!1;if(!tr.test(j))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=$===
e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,N=e;if(typeof $!="string")return Y.errors=[{}],
!1;if($!=="session-start")return Y.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"sessi\
on")){let N=r.session,x=e;if(e===x)if(typeof N=="string"){if(o(N)>64)return Y.errors=[{}],!1;if(o(N)<8)return Y.errors=[
{}],!1;if(!ar.test(N))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.journal!==
void 0&&s.call(r,"journal")){let x=r.journal,_=e;if(e===_)if(typeof x=="string"){if(o(x)>64)return Y.errors=[{}],!1;if(o(
x)<8)return Y.errors=[{}],!1;if(!ar.test(x))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=_===e}else var t=!0;
if(t){if(r.key!==void 0&&s.call(r,"key")){let _=r.key,w=e;if(e===e)if(typeof _=="string"){if(o(_)>128)return Y.errors=[{}],
!1;if(o(_)<1)return Y.errors=[{}],!1;if(!Ve.test(_))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=w===e}else
var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let w=r.subject,A=e,b=e,P=!1,q=null,L=e;if(e===L)if(w&&typeof w==
"object"&&!Array.isArray(w)){let R;if((w.kind===void 0||!s.call(w,"kind"))&&(R="kind")||(w.name===void 0||!s.call(w,"nam\
e"))&&(R="name")||(w.issuer===void 0||!s.call(w,"issuer"))&&(R="issuer")||(w.subject===void 0||!s.call(w,"subject"))&&(R=
"subject")||(w.claims===void 0||!s.call(w,"claims"))&&(R="claims")||(w.authenticatedAt===void 0||!s.call(w,"authenticate\
dAt"))&&(R="authenticatedAt")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let Z of Object.keys(w))if(!(Z==="\
kind"||Z==="name"||Z==="issuer"||Z==="subject"||Z==="claims"||Z==="authenticatedAt")){let T={};i===null?i=[T]:i.push(T),
e++;break}if(D===e){if(w.kind!==void 0&&s.call(w,"kind")){let Z=w.kind,T=e;if(typeof Z!="string"){let S={};i===null?i=[S]:
i.push(S),e++}if(Z!=="user"){let S={};i===null?i=[S]:i.push(S),e++}var y=T===e}else var y=!0;if(y){if(w.name!==void 0&&s.
call(w,"name")){let T=w.name,z=e;if(e===z)if(typeof T=="string"){if(o(T)>2048){let O={};i===null?i=[O]:i.push(O),e++}else if(o(
T)<0){let O={};i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?i=[O]:i.push(O),e++}var y=z===e}else var y=!0;if(y){
if(w.issuer!==void 0&&s.call(w,"issuer")){let z=w.issuer,S=e;if(e===S)if(typeof z=="string"){if(o(z)>2048){let E={};i===
null?i=[E]:i.push(E),e++}else if(o(z)<0){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}
var y=S===e}else var y=!0;if(y){if(w.subject!==void 0&&s.call(w,"subject")){let S=w.subject,O=e;if(e===O)if(typeof S=="s\
tring"){if(o(S)>2048){let W={};i===null?i=[W]:i.push(W),e++}else if(o(S)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{
let W={};i===null?i=[W]:i.push(W),e++}var y=O===e}else var y=!0;if(y){if(w.claims!==void 0&&s.call(w,"claims")){let O=w.
claims,E=e;if(e===E)if(O&&typeof O=="object"&&!Array.isArray(O))if(Object.keys(O).length>100){let M={};i===null?i=[M]:i.
push(M),e++}else{for(let M of Object.keys(O)){let H=e;if(e===H)if(typeof M=="string"){if(o(M)>1024){let K={};i===null?i=
[K]:i.push(K),e++}else if(o(M)<1){let K={};i===null?i=[K]:i.push(K),e++}}else{let K={};i===null?i=[K]:i.push(K),e++}var h=H===
e;if(!h){let K={};i===null?i=[K]:i.push(K),e++;break}}if(h)for(let M of Object.keys(O)){let H=O[M],K=e;if(e===K)if(Array.
isArray(H))if(H.length>1e4){let G={};i===null?i=[G]:i.push(G),e++}else{var d=!0;let G=H.length;for(let pe=0;pe<G;pe++){let ie=H[pe],
ge=e;if(e===ge)if(typeof ie=="string"){if(o(ie)>2048){let ee={};i===null?i=[ee]:i.push(ee),e++}else if(o(ie)<0){let ee={};
i===null?i=[ee]:i.push(ee),e++}}else{let ee={};i===null?i=[ee]:i.push(ee),e++}var d=ge===e;if(!d)break}}else{let G={};i===
null?i=[G]:i.push(G),e++}var p=K===e;if(!p)break}}else{let M={};i===null?i=[M]:i.push(M),e++}var y=E===e}else var y=!0;if(y)
if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let O=w.authenticatedAt,E=e;if(!(typeof O=="number"&&!(O%1)&&
!isNaN(O)&&isFinite(O))){let M={};i===null?i=[M]:i.push(M),e++}if(e===E&&typeof O=="number"&&isFinite(O)){if(O>253402300799||
isNaN(O)){let M={};i===null?i=[M]:i.push(M),e++}else if(O<0||isNaN(O)){let M={};i===null?i=[M]:i.push(M),e++}}var y=E===
e}else var y=!0}}}}}}}else{let R={};i===null?i=[R]:i.push(R),e++}var a=L===e;a&&(P=!0,q=0);let F=e;if(e===F)if(w&&typeof w==
"object"&&!Array.isArray(w)){let R;if((w.kind===void 0||!s.call(w,"kind"))&&(R="kind")||(w.issuer===void 0||!s.call(w,"i\
ssuer"))&&(R="issuer")||(w.claims===void 0||!s.call(w,"claims"))&&(R="claims")||(w.authenticatedAt===void 0||!s.call(w,"\
authenticatedAt"))&&(R="authenticatedAt")){let D={};i===null?i=[D]:i.push(D),e++}else{let D=e;for(let Z of Object.keys(w))
if(!(Z==="kind"||Z==="issuer"||Z==="claims"||Z==="authenticatedAt")){let T={};i===null?i=[T]:i.push(T),e++;break}if(D===
e){if(w.kind!==void 0&&s.call(w,"kind")){let Z=w.kind,T=e;if(typeof Z!="string"){let S={};i===null?i=[S]:i.push(S),e++}if(Z!==
"workload"){let S={};i===null?i=[S]:i.push(S),e++}var c=T===e}else var c=!0;if(c){if(w.issuer!==void 0&&s.call(w,"issuer")){
let T=w.issuer,z=e;if(e===z)if(typeof T=="string"){if(o(T)>2048){let O={};i===null?i=[O]:i.push(O),e++}else if(o(T)<0){let O={};
i===null?i=[O]:i.push(O),e++}}else{let O={};i===null?i=[O]:i.push(O),e++}var c=z===e}else var c=!0;if(c){if(w.claims!==void 0&&
s.call(w,"claims")){let z=w.claims,S=e;if(e===S)if(z&&typeof z=="object"&&!Array.isArray(z))if(Object.keys(z).length>100){
let E={};i===null?i=[E]:i.push(E),e++}else{for(let E of Object.keys(z)){let W=e;if(e===W)if(typeof E=="string"){if(o(E)>
1024){let M={};i===null?i=[M]:i.push(M),e++}else if(o(E)<1){let M={};i===null?i=[M]:i.push(M),e++}}else{let M={};i===null?
i=[M]:i.push(M),e++}var m=W===e;if(!m){let M={};i===null?i=[M]:i.push(M),e++;break}}if(m)for(let E of Object.keys(z)){let W=z[E],
M=e;if(e===M)if(typeof W=="string"){if(o(W)>2048){let H={};i===null?i=[H]:i.push(H),e++}else if(o(W)<0){let H={};i===null?
i=[H]:i.push(H),e++}}else{let H={};i===null?i=[H]:i.push(H),e++}var k=M===e;if(!k)break}}else{let E={};i===null?i=[E]:i.
push(E),e++}var c=S===e}else var c=!0;if(c)if(w.authenticatedAt!==void 0&&s.call(w,"authenticatedAt")){let z=w.authenticatedAt,
S=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let E={};i===null?i=[E]:i.push(E),e++}if(e===S&&typeof z==
"number"&&isFinite(z)){if(z>253402300799||isNaN(z)){let E={};i===null?i=[E]:i.push(E),e++}else if(z<0||isNaN(z)){let E={};
i===null?i=[E]:i.push(E),e++}}var c=S===e}else var c=!0}}}}}else{let R={};i===null?i=[R]:i.push(R),e++}var a=F===e;if(a&&
P?(P=!1,q=[q,1]):a&&(P=!0,q=1),P)e=b,i!==null&&(b?i.length=b:i=null);else{let R={};return i===null?i=[R]:i.push(R),e++,Y.
errors=i,!1}var t=A===e}else var t=!0;if(t){if(r.tokenId!==void 0&&s.call(r,"tokenId")){let A=r.tokenId,b=e;if(e===b)if(typeof A==
"string"){if(o(A)>2048)return Y.errors=[{}],!1;if(o(A)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=b===
e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let b=r.resource,P=e;if(e===P)if(typeof b=="string"){
if(o(b)>2048)return Y.errors=[{}],!1;if(o(b)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=P===e}else var t=!0;
if(t){if(r.role!==void 0&&s.call(r,"role")){let P=r.role,q=e;if(e===q)if(typeof P=="string"){if(o(P)>2048)return Y.errors=
[{}],!1;if(o(P)<0)return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.grant!==void 0&&
s.call(r,"grant")){let q=r.grant,L=e;if(e===L)if(typeof q=="string"){if(o(q)>2048)return Y.errors=[{}],!1;if(o(q)<0)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.grantUntil!==void 0&&s.call(r,"grantUnt\
il")){let L=r.grantUntil,F=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return Y.errors=[{}],!1;if(e===F&&
typeof L=="number"&&isFinite(L)){if(L>253402300799||isNaN(L))return Y.errors=[{}],!1;if(L<0||isNaN(L))return Y.errors=[{}],
!1}var t=F===e}else var t=!0;if(t){if(r.bundle!==void 0&&s.call(r,"bundle")){let F=r.bundle,I=e;if(e===I)if(F&&typeof F==
"object"&&!Array.isArray(F)){let D;if((F.revision===void 0||!s.call(F,"revision"))&&(D="revision")||(F.seq===void 0||!s.
call(F,"seq"))&&(D="seq")||(F.digest===void 0||!s.call(F,"digest"))&&(D="digest"))return Y.errors=[{}],!1;{let Z=e;for(let T of Object.
keys(F))if(!(T==="revision"||T==="seq"||T==="digest"))return Y.errors=[{}],!1;if(Z===e){if(F.revision!==void 0&&s.call(F,
"revision")){let T=F.revision,z=e;if(e===z)if(typeof T=="string"){if(o(T)>73)return Y.errors=[{}],!1;if(o(T)<1)return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var l=z===e}else var l=!0;if(l){if(F.seq!==void 0&&s.call(F,"seq")){let z=F.
seq,S=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return Y.errors=[{}],!1;if(e===S&&typeof z=="number"&&isFinite(
z)){if(z>9007199254740991||isNaN(z))return Y.errors=[{}],!1;if(z<0||isNaN(z))return Y.errors=[{}],!1}var l=S===e}else var l=!0;
if(l)if(F.digest!==void 0&&s.call(F,"digest")){let z=F.digest,S=e;if(e===e)if(typeof z=="string"){if(o(z)>71)return Y.errors=
[{}],!1;if(o(z)<71)return Y.errors=[{}],!1;if(!hr.test(z))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var l=S===
e}else var l=!0}}}}else return Y.errors=[{}],!1;var t=I===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"address")){
let I=r.address,R=e;if(e===R)if(typeof I=="string"){if(o(I)>2048)return Y.errors=[{}],!1;if(o(I)<0)return Y.errors=[{}],
!1}else return Y.errors=[{}],!1;var t=R===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let R=r.protocol,
D=e;if(e===D)if(typeof R=="string"){if(o(R)>2048)return Y.errors=[{}],!1;if(o(R)<0)return Y.errors=[{}],!1}else return Y.
errors=[{}],!1;var t=D===e}else var t=!0;if(t){if(r.application!==void 0&&s.call(r,"application")){let D=r.application,Z=e;
if(e===Z)if(typeof D=="string"){if(o(D)>2048)return Y.errors=[{}],!1;if(o(D)<0)return Y.errors=[{}],!1}else return Y.errors=
[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.trial!==void 0&&s.call(r,"trial")){let Z=e;if(typeof r.trial!="boolean")return Y.
errors=[{}],!1;var t=Z===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let T=r.kid,z=e;if(e===e)if(typeof T==
"string"){if(o(T)>128)return Y.errors=[{}],!1;if(o(T)<1)return Y.errors=[{}],!1;if(!Ve.test(T))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=z===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let T=r.sig,z=e;if(e===z)if(typeof T==
"string"){if(o(T)>86)return Y.errors=[{}],!1;if(o(T)<86)return Y.errors=[{}],!1;if(!cr.test(T))return Y.errors=[{}],!1}else
return Y.errors=[{}],!1;var t=z===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{}],!1;return Y.errors=i,e===
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
One bind value."};function nr(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.bytes===void 0||!s.call(r,"bytes"))&&(y="bytes")||(r.digest===
void 0||!s.call(r,"digest"))&&(y="digest"))return nr.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!(d==="bytes"||
d==="digest"))return nr.errors=[{}],!1;if(h===e){if(r.bytes!==void 0&&s.call(r,"bytes")){let d=r.bytes,p=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return nr.errors=[{}],!1;if(e===p&&typeof d=="number"&&isFinite(d)){if(d>9007199254740991||
isNaN(d))return nr.errors=[{}],!1;if(d<0||isNaN(d))return nr.errors=[{}],!1}var t=p===e}else var t=!0;if(t)if(r.digest!==
void 0&&s.call(r,"digest")){let d=r.digest,p=e;if(e===e)if(typeof d=="string"){if(o(d)>71)return nr.errors=[{}],!1;if(o(
d)<71)return nr.errors=[{}],!1;if(!hr.test(d))return nr.errors=[{}],!1}else return nr.errors=[{}],!1;var t=p===e}else var t=!0}}}else
return nr.errors=[{}],!1;return nr.errors=i,e===0}var Xi={type:"string",enum:["create","alter","drop","grant-rights","al\
ter-system","alter-role","copy-file","copy-program","explain-analyze","prepare","cursor","two-phase","without-condition"],
description:"A finer name of a statement, for guards."};function Ee(r,{instancePath:C="",parentData:J,parentDataProperty:Q,
rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.kinds===void 0||!s.call(
r,"kinds"))&&(m="kinds")||(r.tags===void 0||!s.call(r,"tags"))&&(m="tags")||(r.reads===void 0||!s.call(r,"reads"))&&(m="\
reads")||(r.writes===void 0||!s.call(r,"writes"))&&(m="writes")||(r.masked===void 0||!s.call(r,"masked"))&&(m="masked"))
return Ee.errors=[{}],!1;{let k=e;for(let a of Object.keys(r))if(!(a==="kinds"||a==="tags"||a==="reads"||a==="writes"||a===
"functions"||a==="masked"))return Ee.errors=[{}],!1;if(k===e){if(r.kinds!==void 0&&s.call(r,"kinds")){let a=r.kinds,l=e;
if(e===l)if(Array.isArray(a)){if(a.length>15)return Ee.errors=[{}],!1;{var t=!0;let f=a.length;for(let u=0;u<f;u++){let v=a[u],
g=e;if(typeof v!="string")return Ee.errors=[{}],!1;if(!(v==="select"||v==="insert"||v==="update"||v==="delete"||v==="mer\
ge"||v==="truncate"||v==="ddl"||v==="call"||v==="do"||v==="copy"||v==="lock"||v==="notify"||v==="maintenance"||v==="set"||
v==="other"))return Ee.errors=[{}],!1;var t=g===e;if(!t)break}}}else return Ee.errors=[{}],!1;var y=l===e}else var y=!0;
if(y){if(r.tags!==void 0&&s.call(r,"tags")){let l=r.tags,n=e;if(e===n)if(Array.isArray(l)){if(l.length>13)return Ee.errors=
[{}],!1;{var h=!0;let u=l.length;for(let v=0;v<u;v++){let g=l[v],j=e;if(typeof g!="string")return Ee.errors=[{}],!1;if(!(g===
"create"||g==="alter"||g==="drop"||g==="grant-rights"||g==="alter-system"||g==="alter-role"||g==="copy-file"||g==="copy-\
program"||g==="explain-analyze"||g==="prepare"||g==="cursor"||g==="two-phase"||g==="without-condition"))return Ee.errors=
[{}],!1;var h=j===e;if(!h)break}}}else return Ee.errors=[{}],!1;var y=n===e}else var y=!0;if(y){if(r.reads!==void 0&&s.call(
r,"reads")){let n=r.reads,f=e;if(e===f)if(Array.isArray(n)){if(n.length>256)return Ee.errors=[{}],!1;{var d=!0;let v=n.length;
for(let g=0;g<v;g++){let j=n[g],$=e;if(e===$)if(typeof j=="string"){if(o(j)>2048)return Ee.errors=[{}],!1;if(o(j)<0)return Ee.
errors=[{}],!1}else return Ee.errors=[{}],!1;var d=$===e;if(!d)break}}}else return Ee.errors=[{}],!1;var y=f===e}else var y=!0;
if(y){if(r.writes!==void 0&&s.call(r,"writes")){let f=r.writes,u=e;if(e===u)if(Array.isArray(f)){if(f.length>256)return Ee.
errors=[{}],!1;{var p=!0;let g=f.length;for(let j=0;j<g;j++){let $=f[j],N=e;if(e===N)if(typeof $=="string"){if(o($)>2048)
return Ee.errors=[{}],!1;if(o($)<0)return Ee.errors=[{}],!1}else return Ee.errors=[{}],!1;var p=N===e;if(!p)break}}}else
return Ee.errors=[{}],!1;var y=u===e}else var y=!0;if(y){if(r.functions!==void 0&&s.call(r,"functions")){let u=r.functions,
v=e;if(e===v)if(Array.isArray(u)){if(u.length>256)return Ee.errors=[{}],!1;{var c=!0;let j=u.length;for(let $=0;$<j;$++){
let N=u[$],x=e;if(e===x)if(typeof N=="string"){if(o(N)>2048)return Ee.errors=[{}],!1;if(o(N)<0)return Ee.errors=[{}],!1}else
return Ee.errors=[{}],!1;var c=x===e;if(!c)break}}}else return Ee.errors=[{}],!1;var y=v===e}else var y=!0;if(y)if(r.masked!==
void 0&&s.call(r,"masked")){let u=e;if(typeof r.masked!="boolean")return Ee.errors=[{}],!1;var y=u===e}else var y=!0}}}}}}}else
return Ee.errors=[{}],!1;return Ee.errors=i,e===0}function Je(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.code===void 0||!s.call(r,"code"))&&(y="\
code")||(r.message===void 0||!s.call(r,"message"))&&(y="message"))return Je.errors=[{}],!1;{let h=e;for(let d of Object.
keys(r))if(!(d==="code"||d==="message"))return Je.errors=[{}],!1;if(h===e){if(r.code!==void 0&&s.call(r,"code")){let d=r.
code,p=e;if(e===e)if(typeof d=="string"){if(o(d)>100)return Je.errors=[{}],!1;if(o(d)<1)return Je.errors=[{}],!1;if(!Sr.
test(d))return Je.errors=[{}],!1}else return Je.errors=[{}],!1;var t=p===e}else var t=!0;if(t)if(r.message!==void 0&&s.call(
r,"message")){let d=r.message,p=e;if(e===p)if(typeof d=="string"){if(o(d)>4096)return Je.errors=[{}],!1;if(o(d)<1)return Je.
errors=[{}],!1}else return Je.errors=[{}],!1;var t=p===e}else var t=!0}}}else return Je.errors=[{}],!1;return Je.errors=
i,e===0}function re(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let c;if((r.v===void 0||!s.call(r,"v"))&&(c="v")||(r.n===void 0||!s.call(r,"n"))&&
(c="n")||(r.at===void 0||!s.call(r,"at"))&&(c="at")||(r.prev===void 0||!s.call(r,"prev"))&&(c="prev")||(r.type===void 0||
!s.call(r,"type"))&&(c="type")||(r.statement===void 0||!s.call(r,"statement"))&&(c="statement")||(r.text===void 0||!s.call(
r,"text"))&&(c="text")||(r.changed===void 0||!s.call(r,"changed"))&&(c="changed")||(r.parts===void 0||!s.call(r,"parts"))&&
(c="parts")||(r.decision===void 0||!s.call(r,"decision"))&&(c="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(c=
"reasons")||(r.revision===void 0||!s.call(r,"revision"))&&(c="revision"))return re.errors=[{}],!1;{let m=e;for(let k of Object.
keys(r))if(!s.call(_i.properties,k))return re.errors=[{}],!1;if(m===e){if(r.v!==void 0&&s.call(r,"v")){let k=r.v,a=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return re.errors=[{}],!1;if(k!==1)return re.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.n!==void 0&&s.call(r,"n")){let a=r.n,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return re.errors=
[{}],!1;if(e===l&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return re.errors=[{}],!1;if(a<1||isNaN(
a))return re.errors=[{}],!1}var t=l===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let l=r.at,n=e;if(e===n)if(typeof l==
"string"){if(o(l)>24)return re.errors=[{}],!1;if(o(l)<24)return re.errors=[{}],!1;if(!pr.test(l))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let n=r.prev,f=e;if(e===f)
if(typeof n=="string"){if(o(n)>64)return re.errors=[{}],!1;if(o(n)<64)return re.errors=[{}],!1;if(!tr.test(n))return re.
errors=[{}],!1}else return re.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let f=r.
type,u=e;if(typeof f!="string")return re.errors=[{}],!1;if(f!=="statement")return re.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.statement!==void 0&&s.call(r,"statement")){let u=r.statement,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return re.errors=[{}],!1;if(e===v&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return re.
errors=[{}],!1;if(u<1||isNaN(u))return re.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.text!==void 0&&s.call(r,"t\
ext")){let v=r.text,g=e;if(e===g)if(typeof v=="string"){if(o(v)>131072)return re.errors=[{}],!1}else return re.errors=[{}],
!1;var t=g===e}else var t=!0;if(t){if(r.textCut!==void 0&&s.call(r,"textCut")){let g=e;nr(r.textCut,{instancePath:C+"/te\
xtCut",parentData:r,parentDataProperty:"textCut",rootData:U})||(i=i===null?nr.errors:i.concat(nr.errors),e=i.length);var t=g===
e}else var t=!0;if(t){if(r.changed!==void 0&&s.call(r,"changed")){let j=e;if(typeof r.changed!="boolean")return re.errors=
[{}],!1;var t=j===e}else var t=!0;if(t){if(r.compiled!==void 0&&s.call(r,"compiled")){let $=r.compiled,N=e;if(e===e)if(typeof $==
"string"){if(o($)>71)return re.errors=[{}],!1;if(o($)<71)return re.errors=[{}],!1;if(!hr.test($))return re.errors=[{}],!1}else
return re.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.prepared!==void 0&&s.call(r,"prepared")){let N=r.prepared,
x=e;if(e===x)if(typeof N=="string"){if(o(N)>2048)return re.errors=[{}],!1;if(o(N)<0)return re.errors=[{}],!1}else return re.
errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.binds!==void 0&&s.call(r,"binds")){let x=r.binds,_=e;if(e===_)if(Array.
isArray(x)){if(x.length>1e3)return re.errors=[{}],!1;{var y=!0;let A=x.length;for(let b=0;b<A;b++){let P=x[b],q=e;if(e===
e)if(P&&typeof P=="object"&&!Array.isArray(P)){let F;if((P.value===void 0||!s.call(P,"value"))&&(F="value"))return re.errors=
[{}],!1;{let I=e;for(let R of Object.keys(P))if(!(R==="value"||R==="encoding"||R==="masked"||R==="bytes"))return re.errors=
[{}],!1;if(I===e){if(P.value!==void 0&&s.call(P,"value")){let R=P.value,D=e;if(typeof R!="string"&&R!==null)return re.errors=
[{}],!1;if(e===D&&typeof R=="string"&&o(R)>131072)return re.errors=[{}],!1;var h=D===e}else var h=!0;if(h){if(P.encoding!==
void 0&&s.call(P,"encoding")){let D=P.encoding,Z=e;if(typeof D!="string")return re.errors=[{}],!1;if(D!=="base64")return re.
errors=[{}],!1;var h=Z===e}else var h=!0;if(h){if(P.masked!==void 0&&s.call(P,"masked")){let Z=e;if(typeof P.masked!="bo\
olean")return re.errors=[{}],!1;var h=Z===e}else var h=!0;if(h)if(P.bytes!==void 0&&s.call(P,"bytes")){let Z=P.bytes,T=e;
if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return re.errors=[{}],!1;if(e===T&&typeof Z=="number"&&isFinite(
Z)){if(Z>9007199254740991||isNaN(Z))return re.errors=[{}],!1;if(Z<0||isNaN(Z))return re.errors=[{}],!1}var h=T===e}else var h=!0}}}}}else
return re.errors=[{}],!1;var y=q===e;if(!y)break}}}else return re.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.bindCount!==
void 0&&s.call(r,"bindCount")){let _=r.bindCount,w=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return re.
errors=[{}],!1;if(e===w&&typeof _=="number"&&isFinite(_)){if(_>65535||isNaN(_))return re.errors=[{}],!1;if(_<0||isNaN(_))
return re.errors=[{}],!1}var t=w===e}else var t=!0;if(t){if(r.parts!==void 0&&s.call(r,"parts")){let w=r.parts,A=e;if(e===
A)if(Array.isArray(w)){if(w.length>100)return re.errors=[{}],!1;{var d=!0;let P=w.length;for(let q=0;q<P;q++){let L=e;Ee(
w[q],{instancePath:C+"/parts/"+q,parentData:w,parentDataProperty:q,rootData:U})||(i=i===null?Ee.errors:i.concat(Ee.errors),
e=i.length);var d=L===e;if(!d)break}}}else return re.errors=[{}],!1;var t=A===e}else var t=!0;if(t){if(r.partCount!==void 0&&
s.call(r,"partCount")){let A=r.partCount,b=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return re.errors=[
{}],!1;if(e===b&&typeof A=="number"&&isFinite(A)){if(A>9007199254740991||isNaN(A))return re.errors=[{}],!1;if(A<0||isNaN(
A))return re.errors=[{}],!1}var t=b===e}else var t=!0;if(t){if(r.namesCut!==void 0&&s.call(r,"namesCut")){let b=e;if(typeof r.
namesCut!="boolean")return re.errors=[{}],!1;var t=b===e}else var t=!0;if(t){if(r.decision!==void 0&&s.call(r,"decision")){
let P=r.decision,q=e;if(typeof P!="string")return re.errors=[{}],!1;if(!(P==="allow"||P==="deny"||P==="hold"))return re.
errors=[{}],!1;var t=q===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let q=r.reasons,L=e;if(e===L)
if(Array.isArray(q)){if(q.length>16)return re.errors=[{}],!1;{var p=!0;let I=q.length;for(let R=0;R<I;R++){let D=e;Je(q[R],
{instancePath:C+"/reasons/"+R,parentData:q,parentDataProperty:R,rootData:U})||(i=i===null?Je.errors:i.concat(Je.errors),
e=i.length);var p=D===e;if(!p)break}}}else return re.errors=[{}],!1;var t=L===e}else var t=!0;if(t){if(r.revision!==void 0&&
s.call(r,"revision")){let L=r.revision,F=e;if(e===F)if(typeof L=="string"){if(o(L)>73)return re.errors=[{}],!1;if(o(L)<1)
return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=F===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let F=r.kid,I=e;if(e===e)if(typeof F=="string"){if(o(F)>128)return re.errors=[{}],!1;if(o(F)<1)return re.errors=[{}],!1;
if(!Ve.test(F))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=I===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let F=r.sig,I=e;if(e===I)if(typeof F=="string"){if(o(F)>86)return re.errors=[{}],!1;if(o(F)<86)return re.
errors=[{}],!1;if(!cr.test(F))return re.errors=[{}],!1}else return re.errors=[{}],!1;var t=I===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
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
type:"string",minLength:0,maxLength:2048,description:"The message."}},description:"How it failed."},result:{$ref:"record\
#/$defs/recordedResult"},kid:{$ref:"words#/$defs/keyId",description:"The key that signed this line."},sig:{type:"string",
minLength:86,maxLength:86,pattern:"^[A-Za-z0-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over th\
is line and, by the chain, every line before it."}},description:"A statement went so."},Ai=new RegExp("^[0-9A-Z]{5}$","u"),
es={description:"What the client saw.",oneOf:[{type:"object",additionalProperties:!1,required:["digest"],properties:{digest:{
$ref:"words#/$defs/digest",description:"Digest over the rows."}}},{type:"object",additionalProperties:!1,required:["rows"],
properties:{rows:{type:"array",maxItems:1e4,items:{type:"array",maxItems:2e3,items:{type:["string","null"],maxLength:131072},
description:"A row."},description:"The first rows."},cut:{type:"boolean",description:"There were more."}}}]};function Pr(r,{
instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0,t=e,y=!1,h=null,d=e;if(e===d)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if((r.digest===void 0||!s.call(r,"digest"))&&(l="digest")){let n={};i===null?
i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(f!=="digest"){let u={};i===null?i=[u]:i.push(u),e++;break}
if(n===e&&r.digest!==void 0&&s.call(r,"digest")){let f=r.digest;if(e===e)if(typeof f=="string"){if(o(f)>71){let u={};i===
null?i=[u]:i.push(u),e++}else if(o(f)<71){let u={};i===null?i=[u]:i.push(u),e++}else if(!hr.test(f)){let u={};i===null?i=
[u]:i.push(u),e++}}else{let u={};i===null?i=[u]:i.push(u),e++}}}}else{let l={};i===null?i=[l]:i.push(l),e++}var a=d===e;
a&&(y=!0,h=0);let p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.rows===void 0||!s.call(r,"rows"))&&
(l="rows")){let n={};i===null?i=[n]:i.push(n),e++}else{let n=e;for(let f of Object.keys(r))if(!(f==="rows"||f==="cut")){
let u={};i===null?i=[u]:i.push(u),e++;break}if(n===e){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,u=e;if(e===u)if(Array.
isArray(f))if(f.length>1e4){let g={};i===null?i=[g]:i.push(g),e++}else{var c=!0;let g=f.length;for(let j=0;j<g;j++){let $=f[j],
N=e;if(e===N)if(Array.isArray($))if($.length>2e3){let _={};i===null?i=[_]:i.push(_),e++}else{var m=!0;let _=$.length;for(let w=0;w<
_;w++){let A=$[w],b=e;if(typeof A!="string"&&A!==null){let q={};i===null?i=[q]:i.push(q),e++}if(e===b&&typeof A=="string"&&
o(A)>131072){let q={};i===null?i=[q]:i.push(q),e++}var m=b===e;if(!m)break}}else{let _={};i===null?i=[_]:i.push(_),e++}var c=N===
e;if(!c)break}}else{let g={};i===null?i=[g]:i.push(g),e++}var k=u===e}else var k=!0;if(k)if(r.cut!==void 0&&s.call(r,"cu\
t")){let f=e;if(typeof r.cut!="boolean"){let v={};i===null?i=[v]:i.push(v),e++}var k=f===e}else var k=!0}}}else{let l={};
i===null?i=[l]:i.push(l),e++}var a=p===e;if(a&&y?(y=!1,h=[h,1]):a&&(y=!0,h=1),y)e=t,i!==null&&(t?i.length=t:i=null);else{
let l={};return i===null?i=[l]:i.push(l),e++,Pr.errors=i,!1}return Pr.errors=i,e===0}function ne(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.
v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.statement===void 0||
!s.call(r,"statement"))&&(h="statement")||(r.rows===void 0||!s.call(r,"rows"))&&(h="rows")||(r.bytes===void 0||!s.call(r,
"bytes"))&&(h="bytes")||(r.durationMs===void 0||!s.call(r,"durationMs"))&&(h="durationMs"))return ne.errors=[{}],!1;{let d=e;
for(let p of Object.keys(r))if(!s.call(wi.properties,p))return ne.errors=[{}],!1;if(d===e){if(r.v!==void 0&&s.call(r,"v")){
let p=r.v,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ne.errors=[{}],!1;if(p!==1)return ne.errors=
[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return ne.errors=[{}],!1;if(e===m&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return ne.
errors=[{}],!1;if(c<1||isNaN(c))return ne.errors=[{}],!1}var t=m===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let m=r.at,k=e;if(e===k)if(typeof m=="string"){if(o(m)>24)return ne.errors=[{}],!1;if(o(m)<24)return ne.errors=[{}],!1;if(!pr.
test(m))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let k=r.prev,a=e;if(e===a)if(typeof k=="string"){if(o(k)>64)return ne.errors=[{}],!1;if(o(k)<64)return ne.errors=
[{}],!1;if(!tr.test(k))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!="string")return ne.errors=[{}],!1;if(a!=="outcome")return ne.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.statement!==void 0&&s.call(r,"statement")){let l=r.statement,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return ne.errors=[{}],!1;if(l<1||isNaN(l))return ne.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.rows!==
void 0&&s.call(r,"rows")){let n=r.rows,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ne.errors=[{}],
!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ne.errors=[{}],!1;if(n<0||isNaN(n))
return ne.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let f=r.bytes,u=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ne.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>9007199254740991||
isNaN(f))return ne.errors=[{}],!1;if(f<0||isNaN(f))return ne.errors=[{}],!1}var t=u===e}else var t=!0;if(t){if(r.durationMs!==
void 0&&s.call(r,"durationMs")){let u=r.durationMs,v=e;if(e===v)if(typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return ne.errors=[{}],!1;if(u<0||isNaN(u))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=v===e}else
var t=!0;if(t){if(r.tag!==void 0&&s.call(r,"tag")){let v=r.tag,g=e;if(e===g)if(typeof v=="string"){if(o(v)>2048)return ne.
errors=[{}],!1;if(o(v)<0)return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=g===e}else var t=!0;if(t){if(r.error!==
void 0&&s.call(r,"error")){let g=r.error,j=e;if(e===j)if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if((g.sqlstate===
void 0||!s.call(g,"sqlstate"))&&(N="sqlstate"))return ne.errors=[{}],!1;{let x=e;for(let _ of Object.keys(g))if(!(_==="s\
qlstate"||_==="message"))return ne.errors=[{}],!1;if(x===e){if(g.sqlstate!==void 0&&s.call(g,"sqlstate")){let _=g.sqlstate,
w=e;if(e===w)if(typeof _=="string"){if(o(_)>5)return ne.errors=[{}],!1;if(o(_)<5)return ne.errors=[{}],!1;if(!Ai.test(_))
return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var y=w===e}else var y=!0;if(y)if(g.message!==void 0&&s.call(g,"m\
essage")){let _=g.message,w=e;if(e===w)if(typeof _=="string"){if(o(_)>2048)return ne.errors=[{}],!1;if(o(_)<0)return ne.
errors=[{}],!1}else return ne.errors=[{}],!1;var y=w===e}else var y=!0}}}else return ne.errors=[{}],!1;var t=j===e}else var t=!0;
if(t){if(r.result!==void 0&&s.call(r,"result")){let j=e;Pr(r.result,{instancePath:C+"/result",parentData:r,parentDataProperty:"\
result",rootData:U})||(i=i===null?Pr.errors:i.concat(Pr.errors),e=i.length);var t=j===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let $=r.kid,N=e;if(e===e)if(typeof $=="string"){if(o($)>128)return ne.errors=[{}],!1;if(o($)<1)return ne.
errors=[{}],!1;if(!Ve.test($))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=N===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let $=r.sig,N=e;if(e===N)if(typeof $=="string"){if(o($)>86)return ne.errors=[{}],!1;if(o(
$)<86)return ne.errors=[{}],!1;if(!cr.test($))return ne.errors=[{}],!1}else return ne.errors=[{}],!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}}else
return ne.errors=[{}],!1;return ne.errors=i,e===0}var ji={type:"object",additionalProperties:!1,required:["v","n","at","\
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
open session was decided again."};function ke(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if((r.v===void 0||!s.call(r,"v"))&&(h="v")||(r.n===void 0||
!s.call(r,"n"))&&(h="n")||(r.at===void 0||!s.call(r,"at"))&&(h="at")||(r.prev===void 0||!s.call(r,"prev"))&&(h="prev")||
(r.type===void 0||!s.call(r,"type"))&&(h="type")||(r.revision===void 0||!s.call(r,"revision"))&&(h="revision")||(r.decision===
void 0||!s.call(r,"decision"))&&(h="decision")||(r.reasons===void 0||!s.call(r,"reasons"))&&(h="reasons"))return ke.errors=
[{}],!1;{let d=e;for(let p of Object.keys(r))if(!s.call(ji.properties,p))return ke.errors=[{}],!1;if(d===e){if(r.v!==void 0&&
s.call(r,"v")){let p=r.v,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ke.errors=[{}],!1;if(p!==1)
return ke.errors=[{}],!1;var t=c===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let c=r.n,m=e;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ke.errors=[{}],!1;if(e===m&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||
isNaN(c))return ke.errors=[{}],!1;if(c<1||isNaN(c))return ke.errors=[{}],!1}var t=m===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let m=r.at,k=e;if(e===k)if(typeof m=="string"){if(o(m)>24)return ke.errors=[{}],!1;if(o(m)<24)return ke.
errors=[{}],!1;if(!pr.test(m))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let k=r.prev,a=e;if(e===a)if(typeof k=="string"){if(o(k)>64)return ke.errors=[{}],!1;if(o(
k)<64)return ke.errors=[{}],!1;if(!tr.test(k))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=a===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let a=r.type,l=e;if(typeof a!="string")return ke.errors=[{}],!1;if(a!=="rede\
cide")return ke.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.revision!==void 0&&s.call(r,"revision")){let l=r.revision,
n=e;if(e===n)if(typeof l=="string"){if(o(l)>73)return ke.errors=[{}],!1;if(o(l)<1)return ke.errors=[{}],!1}else return ke.
errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.seq!==void 0&&s.call(r,"seq")){let n=r.seq,f=e;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ke.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return ke.errors=[{}],!1;if(n<0||isNaN(n))return ke.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.digest!==
void 0&&s.call(r,"digest")){let f=r.digest,u=e;if(e===e)if(typeof f=="string"){if(o(f)>71)return ke.errors=[{}],!1;if(o(
f)<71)return ke.errors=[{}],!1;if(!hr.test(f))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=u===e}else var t=!0;
if(t){if(r.decision!==void 0&&s.call(r,"decision")){let u=r.decision,v=e;if(typeof u!="string")return ke.errors=[{}],!1;
if(!(u==="allow"||u==="deny"))return ke.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"\
reasons")){let v=r.reasons,g=e;if(e===g)if(Array.isArray(v)){if(v.length>16)return ke.errors=[{}],!1;{var y=!0;let $=v.length;
for(let N=0;N<$;N++){let x=e;Je(v[N],{instancePath:C+"/reasons/"+N,parentData:v,parentDataProperty:N,rootData:U})||(i=i===
null?Je.errors:i.concat(Je.errors),e=i.length);var y=x===e;if(!y)break}}}else return ke.errors=[{}],!1;var t=g===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let g=r.kid,j=e;if(e===e)if(typeof g=="string"){if(o(g)>128)return ke.errors=[
{}],!1;if(o(g)<1)return ke.errors=[{}],!1;if(!Ve.test(g))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;var t=j===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let g=r.sig,j=e;if(e===j)if(typeof g=="string"){if(o(g)>86)return ke.
errors=[{}],!1;if(o(g)<86)return ke.errors=[{}],!1;if(!cr.test(g))return ke.errors=[{}],!1}else return ke.errors=[{}],!1;
var t=j===e}else var t=!0}}}}}}}}}}}}}else return ke.errors=[{}],!1;return ke.errors=i,e===0}function Ie(r,{instancePath:C="",
parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&
(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.kid===void 0||
!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return Ie.errors=[{}],!1;{let h=e;for(let d of Object.
keys(r))if(!(d==="v"||d==="n"||d==="at"||d==="prev"||d==="type"||d==="kid"||d==="sig"))return Ie.errors=[{}],!1;if(h===e){
if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ie.errors=
[{}],!1;if(d!==1)return Ie.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ie.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Ie.errors=[{}],!1;if(p<1||isNaN(p))return Ie.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(o(c)>24)return Ie.errors=[{}],
!1;if(o(c)<24)return Ie.errors=[{}],!1;if(!pr.test(c))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(o(m)>64)return Ie.
errors=[{}],!1;if(o(m)<64)return Ie.errors=[{}],!1;if(!tr.test(m))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Ie.errors=
[{}],!1;if(k!=="head")return Ie.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let a=r.
kid,l=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return Ie.errors=[{}],!1;if(o(a)<1)return Ie.errors=[{}],!1;if(!Ve.test(
a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let a=r.sig,l=e;if(e===l)if(typeof a=="string"){if(o(a)>86)return Ie.errors=[{}],!1;if(o(a)<86)return Ie.errors=[{}],
!1;if(!cr.test(a))return Ie.errors=[{}],!1}else return Ie.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else return Ie.
errors=[{}],!1;return Ie.errors=i,e===0}var xi={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
e","reason","statements","rows","bytes"],properties:{v:{type:"integer",const:1,description:"The version of the format."},
n:{type:"integer",minimum:1,maximum:9007199254740991,description:"The line's number in its file, from 1."},at:{type:"str\
ing",minLength:24,maxLength:24,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-meaning":"\
a moment in UTC with milliseconds",description:"When, in UTC, with milliseconds."},prev:{type:"string",minLength:64,maxLength:64,
pattern:"^[0-9a-f]{64}$","x-meaning":"64 hexadecimal digits",description:"SHA-256 of the line before, newline included; \
zeros for the first."},type:{type:"string",const:"session-end",description:"The session ended."},reason:{$ref:"words#/$d\
efs/reasonCode"},message:{type:"string",minLength:0,maxLength:2048,description:"What the client was told."},statements:{
type:"integer",minimum:0,maximum:9007199254740991,description:"Statements."},rows:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Rows."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,description:"Bytes."},kid:{$ref:"words#/$d\
efs/keyId",description:"The key that signed this line."},sig:{type:"string",minLength:86,maxLength:86,pattern:"^[A-Za-z0\
-9_-]{86}$","x-meaning":"a signature",description:"Ed25519 signature over this line and, by the chain, every line before\
 it."}},description:"The session ended."};function me(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.
n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&
(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.reason===void 0||!s.call(r,"reason"))&&(y="reason")||(r.
statements===void 0||!s.call(r,"statements"))&&(y="statements")||(r.rows===void 0||!s.call(r,"rows"))&&(y="rows")||(r.bytes===
void 0||!s.call(r,"bytes"))&&(y="bytes"))return me.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!s.call(xi.properties,
d))return me.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return me.errors=[{}],!1;if(d!==1)return me.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&
s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return me.errors=[{}],!1;if(e===c&&
typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return me.errors=[{}],!1;if(p<1||isNaN(p))return me.errors=
[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){
if(o(c)>24)return me.errors=[{}],!1;if(o(c)<24)return me.errors=[{}],!1;if(!pr.test(c))return me.errors=[{}],!1}else return me.
errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m==
"string"){if(o(m)>64)return me.errors=[{}],!1;if(o(m)<64)return me.errors=[{}],!1;if(!tr.test(m))return me.errors=[{}],!1}else
return me.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!=
"string")return me.errors=[{}],!1;if(k!=="session-end")return me.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.reason!==
void 0&&s.call(r,"reason")){let a=r.reason,l=e;if(e===e)if(typeof a=="string"){if(o(a)>100)return me.errors=[{}],!1;if(o(
a)<1)return me.errors=[{}],!1;if(!Sr.test(a))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=l===e}else var t=!0;
if(t){if(r.message!==void 0&&s.call(r,"message")){let l=r.message,n=e;if(e===n)if(typeof l=="string"){if(o(l)>2048)return me.
errors=[{}],!1;if(o(l)<0)return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.statements!==
void 0&&s.call(r,"statements")){let n=r.statements,f=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return me.
errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return me.errors=[{}],!1;if(n<
0||isNaN(n))return me.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.rows!==void 0&&s.call(r,"rows")){let f=r.rows,
u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return me.errors=[{}],!1;if(e===u&&typeof f=="number"&&isFinite(
f)){if(f>9007199254740991||isNaN(f))return me.errors=[{}],!1;if(f<0||isNaN(f))return me.errors=[{}],!1}var t=u===e}else var t=!0;
if(t){if(r.bytes!==void 0&&s.call(r,"bytes")){let u=r.bytes,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return me.errors=[{}],!1;if(e===v&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return me.errors=[{}],
!1;if(u<0||isNaN(u))return me.errors=[{}],!1}var t=v===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let v=r.
kid,g=e;if(e===e)if(typeof v=="string"){if(o(v)>128)return me.errors=[{}],!1;if(o(v)<1)return me.errors=[{}],!1;if(!Ve.test(
v))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=g===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"si\
g")){let v=r.sig,g=e;if(e===g)if(typeof v=="string"){if(o(v)>86)return me.errors=[{}],!1;if(o(v)<86)return me.errors=[{}],
!1;if(!cr.test(v))return me.errors=[{}],!1}else return me.errors=[{}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}else return me.
errors=[{}],!1;return me.errors=i,e===0}var Ni={type:"object",additionalProperties:!1,required:["v","n","at","prev","typ\
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
urnal begins."};function ve(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.v===void 0||!s.call(r,"v"))&&(d="v")||(r.n===void 0||!s.call(
r,"n"))&&(d="n")||(r.at===void 0||!s.call(r,"at"))&&(d="at")||(r.prev===void 0||!s.call(r,"prev"))&&(d="prev")||(r.type===
void 0||!s.call(r,"type"))&&(d="type")||(r.journal===void 0||!s.call(r,"journal"))&&(d="journal")||(r.after===void 0||!s.
call(r,"after"))&&(d="after")||(r.kid===void 0||!s.call(r,"kid"))&&(d="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(d="si\
g"))return ve.errors=[{}],!1;{let p=e;for(let c of Object.keys(r))if(!s.call(Ni.properties,c))return ve.errors=[{}],!1;if(p===
e){if(r.v!==void 0&&s.call(r,"v")){let c=r.v,m=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ve.errors=
[{}],!1;if(c!==1)return ve.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let m=r.n,k=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ve.errors=[{}],!1;if(e===k&&typeof m=="number"&&isFinite(
m)){if(m>9007199254740991||isNaN(m))return ve.errors=[{}],!1;if(m<1||isNaN(m))return ve.errors=[{}],!1}var t=k===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let k=r.at,a=e;if(e===a)if(typeof k=="string"){if(o(k)>24)return ve.errors=[{}],
!1;if(o(k)<24)return ve.errors=[{}],!1;if(!pr.test(k))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let a=r.prev,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return ve.
errors=[{}],!1;if(o(a)<64)return ve.errors=[{}],!1;if(!tr.test(a))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;
var t=l===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let l=r.type,n=e;if(typeof l!="string")return ve.errors=
[{}],!1;if(l!=="journal-start")return ve.errors=[{}],!1;var t=n===e}else var t=!0;if(t){if(r.journal!==void 0&&s.call(r,
"journal")){let n=r.journal,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return ve.errors=[{}],!1;if(o(n)<8)return ve.
errors=[{}],!1;if(!ar.test(n))return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.
after!==void 0&&s.call(r,"after")){let f=r.after,u=e;if(e===u)if(Array.isArray(f)){if(f.length>64)return ve.errors=[{}],
!1;{var y=!0;let g=f.length;for(let j=0;j<g;j++){let $=f[j],N=e;if(e===N)if($&&typeof $=="object"&&!Array.isArray($)){let _;
if(($.journal===void 0||!s.call($,"journal"))&&(_="journal")||($.lines===void 0||!s.call($,"lines"))&&(_="lines")||($.head===
void 0||!s.call($,"head"))&&(_="head"))return ve.errors=[{}],!1;{let w=e;for(let A of Object.keys($))if(!(A==="journal"||
A==="lines"||A==="head"))return ve.errors=[{}],!1;if(w===e){if($.journal!==void 0&&s.call($,"journal")){let A=$.journal,
b=e;if(e===b)if(typeof A=="string"){if(o(A)>64)return ve.errors=[{}],!1;if(o(A)<8)return ve.errors=[{}],!1;if(!ar.test(A))
return ve.errors=[{}],!1}else return ve.errors=[{}],!1;var h=b===e}else var h=!0;if(h){if($.lines!==void 0&&s.call($,"li\
nes")){let b=$.lines,P=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return ve.errors=[{}],!1;if(e===P&&typeof b==
"number"&&isFinite(b)){if(b>9007199254740991||isNaN(b))return ve.errors=[{}],!1;if(b<0||isNaN(b))return ve.errors=[{}],!1}
var h=P===e}else var h=!0;if(h)if($.head!==void 0&&s.call($,"head")){let b=$.head,P=e;if(e===P)if(typeof b=="string"){if(o(
b)>64)return ve.errors=[{}],!1;if(o(b)<64)return ve.errors=[{}],!1;if(!tr.test(b))return ve.errors=[{}],!1}else return ve.
errors=[{}],!1;var h=P===e}else var h=!0}}}}else return ve.errors=[{}],!1;var y=N===e;if(!y)break}}}else return ve.errors=
[{}],!1;var t=u===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let u=r.kid,v=e;if(e===e)if(typeof u=="strin\
g"){if(o(u)>128)return ve.errors=[{}],!1;if(o(u)<1)return ve.errors=[{}],!1;if(!Ve.test(u))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=v===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let u=r.sig,v=e;if(e===v)if(typeof u==
"string"){if(o(u)>86)return ve.errors=[{}],!1;if(o(u)<86)return ve.errors=[{}],!1;if(!cr.test(u))return ve.errors=[{}],!1}else
return ve.errors=[{}],!1;var t=v===e}else var t=!0}}}}}}}}}}else return ve.errors=[{}],!1;return ve.errors=i,e===0}var Pi={
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
ssion's file exists."};function Le(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.
call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.
type===void 0||!s.call(r,"type"))&&(y="type")||(r.session===void 0||!s.call(r,"session"))&&(y="session")||(r.start===void 0||
!s.call(r,"start"))&&(y="start")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y=
"sig"))return Le.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!s.call(Pi.properties,d))return Le.errors=[{}],!1;
if(h===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Le.
errors=[{}],!1;if(d!==1)return Le.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.
n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Le.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return Le.errors=[{}],!1;if(p<1||isNaN(p))return Le.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(o(c)>24)return Le.errors=[{}],
!1;if(o(c)<24)return Le.errors=[{}],!1;if(!pr.test(c))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(o(m)>64)return Le.
errors=[{}],!1;if(o(m)<64)return Le.errors=[{}],!1;if(!tr.test(m))return Le.errors=[{}],!1}else return Le.errors=[{}],!1;
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
by the chain, every line before it."}},description:"A session ended in order."};function Ae(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.session===void 0||
!s.call(r,"session"))&&(y="session")||(r.lines===void 0||!s.call(r,"lines"))&&(y="lines")||(r.head===void 0||!s.call(r,"\
head"))&&(y="head")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return Ae.
errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!s.call($i.properties,d))return Ae.errors=[{}],!1;if(h===e){if(r.
v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Ae.errors=[{}],
!1;if(d!==1)return Ae.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ae.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p))return Ae.errors=[{}],!1;if(p<1||isNaN(p))return Ae.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&
s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(o(c)>24)return Ae.errors=[{}],!1;if(o(c)<24)return Ae.
errors=[{}],!1;if(!pr.test(c))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.
prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(o(m)>64)return Ae.errors=[{}],!1;if(o(
m)<64)return Ae.errors=[{}],!1;if(!tr.test(m))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=k===e}else var t=!0;
if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Ae.errors=[{}],!1;if(k!=="sess\
ion-closed")return Ae.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.
session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)return Ae.errors=[{}],!1;if(o(a)<8)return Ae.errors=[{}],!1;if(!ar.
test(a))return Ae.errors=[{}],!1}else return Ae.errors=[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(
r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ae.errors=[{}],!1;if(e===n&&
typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return Ae.errors=[{}],!1;if(l<0||isNaN(l))return Ae.errors=
[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="st\
ring"){if(o(n)>64)return Ae.errors=[{}],!1;if(o(n)<64)return Ae.errors=[{}],!1;if(!tr.test(n))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f==
"string"){if(o(f)>128)return Ae.errors=[{}],!1;if(o(f)<1)return Ae.errors=[{}],!1;if(!Ve.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f==
"string"){if(o(f)>86)return Ae.errors=[{}],!1;if(o(f)<86)return Ae.errors=[{}],!1;if(!cr.test(f))return Ae.errors=[{}],!1}else
return Ae.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else return Ae.errors=[{}],!1;return Ae.errors=i,e===0}var Oi={
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
n."};function je(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if((r.v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&
(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||
!s.call(r,"type"))&&(y="type")||(r.session===void 0||!s.call(r,"session"))&&(y="session")||(r.lines===void 0||!s.call(r,
"lines"))&&(y="lines")||(r.head===void 0||!s.call(r,"head"))&&(y="head")||(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||
(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return je.errors=[{}],!1;{let h=e;for(let d of Object.keys(r))if(!s.call(Oi.
properties,d))return je.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d)&&isFinite(d)))return je.errors=[{}],!1;if(d!==1)return je.errors=[{}],!1;var t=p===e}else var t=!0;if(t){
if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=
[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return je.errors=[{}],!1;if(p<1||isNaN(
p))return je.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c==
"string"){if(o(c)>24)return je.errors=[{}],!1;if(o(c)<24)return je.errors=[{}],!1;if(!pr.test(c))return je.errors=[{}],!1}else
return je.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)
if(typeof m=="string"){if(o(m)>64)return je.errors=[{}],!1;if(o(m)<64)return je.errors=[{}],!1;if(!tr.test(m))return je.
errors=[{}],!1}else return je.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.
type,a=e;if(typeof k!="string")return je.errors=[{}],!1;if(k!=="session-failed")return je.errors=[{}],!1;var t=a===e}else
var t=!0;if(t){if(r.session!==void 0&&s.call(r,"session")){let a=r.session,l=e;if(e===l)if(typeof a=="string"){if(o(a)>64)
return je.errors=[{}],!1;if(o(a)<8)return je.errors=[{}],!1;if(!ar.test(a))return je.errors=[{}],!1}else return je.errors=
[{}],!1;var t=l===e}else var t=!0;if(t){if(r.lines!==void 0&&s.call(r,"lines")){let l=r.lines,n=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||
isNaN(l))return je.errors=[{}],!1;if(l<0||isNaN(l))return je.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.head!==
void 0&&s.call(r,"head")){let n=r.head,f=e;if(e===f)if(typeof n=="string"){if(o(n)>64)return je.errors=[{}],!1;if(o(n)<64)
return je.errors=[{}],!1;if(!tr.test(n))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=f===e}else var t=!0;
if(t){if(r.kid!==void 0&&s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return je.errors=[
{}],!1;if(o(f)<1)return je.errors=[{}],!1;if(!Ve.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;var t=u===
e}else var t=!0;if(t)if(r.sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f=="string"){if(o(f)>86)return je.
errors=[{}],!1;if(o(f)<86)return je.errors=[{}],!1;if(!cr.test(f))return je.errors=[{}],!1}else return je.errors=[{}],!1;
var t=u===e}else var t=!0}}}}}}}}}}}else return je.errors=[{}],!1;return je.errors=i,e===0}var Li={type:"object",additionalProperties:!1,
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
 every line before it."}},description:"One of a grant's sessions is used."};function Pe(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.grant===void 0||!s.
call(r,"grant"))&&(y="grant")||(r.use===void 0||!s.call(r,"use"))&&(y="use")||(r.of===void 0||!s.call(r,"of"))&&(y="of")||
(r.kid===void 0||!s.call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return Pe.errors=[{}],!1;{let h=e;
for(let d of Object.keys(r))if(!s.call(Li.properties,d))return Pe.errors=[{}],!1;if(h===e){if(r.v!==void 0&&s.call(r,"v")){
let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Pe.errors=[{}],!1;if(d!==1)return Pe.errors=
[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return Pe.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return Pe.
errors=[{}],!1;if(p<1||isNaN(p))return Pe.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(r.at!==void 0&&s.call(r,"at")){
let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(o(c)>24)return Pe.errors=[{}],!1;if(o(c)<24)return Pe.errors=[{}],!1;if(!pr.
test(c))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=m===e}else var t=!0;if(t){if(r.prev!==void 0&&s.call(
r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(o(m)>64)return Pe.errors=[{}],!1;if(o(m)<64)return Pe.errors=
[{}],!1;if(!tr.test(m))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=k===e}else var t=!0;if(t){if(r.type!==
void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return Pe.errors=[{}],!1;if(k!=="claim")return Pe.errors=
[{}],!1;var t=a===e}else var t=!0;if(t){if(r.grant!==void 0&&s.call(r,"grant")){let a=r.grant,l=e;if(e===l)if(typeof a==
"string"){if(o(a)>2048)return Pe.errors=[{}],!1;if(o(a)<0)return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=l===
e}else var t=!0;if(t){if(r.use!==void 0&&s.call(r,"use")){let l=r.use,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return Pe.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Pe.errors=[{}],!1;if(l<
1||isNaN(l))return Pe.errors=[{}],!1}var t=n===e}else var t=!0;if(t){if(r.of!==void 0&&s.call(r,"of")){let n=r.of,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Pe.errors=[{}],!1;if(e===f&&typeof n=="number"&&isFinite(n)){if(n>1e4||
isNaN(n))return Pe.errors=[{}],!1;if(n<1||isNaN(n))return Pe.errors=[{}],!1}var t=f===e}else var t=!0;if(t){if(r.kid!==void 0&&
s.call(r,"kid")){let f=r.kid,u=e;if(e===e)if(typeof f=="string"){if(o(f)>128)return Pe.errors=[{}],!1;if(o(f)<1)return Pe.
errors=[{}],!1;if(!Ve.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=u===e}else var t=!0;if(t)if(r.
sig!==void 0&&s.call(r,"sig")){let f=r.sig,u=e;if(e===u)if(typeof f=="string"){if(o(f)>86)return Pe.errors=[{}],!1;if(o(
f)<86)return Pe.errors=[{}],!1;if(!cr.test(f))return Pe.errors=[{}],!1}else return Pe.errors=[{}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else
return Pe.errors=[{}],!1;return Pe.errors=i,e===0}var qi={type:"object",additionalProperties:!1,required:["v","n","at","\
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
 every line before it."}},description:"An attempt that never became a session."};function he(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.
v===void 0||!s.call(r,"v"))&&(n="v")||(r.n===void 0||!s.call(r,"n"))&&(n="n")||(r.at===void 0||!s.call(r,"at"))&&(n="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(n="prev")||(r.type===void 0||!s.call(r,"type"))&&(n="type")||(r.address===void 0||
!s.call(r,"address"))&&(n="address")||(r.protocol===void 0||!s.call(r,"protocol"))&&(n="protocol")||(r.reasons===void 0||
!s.call(r,"reasons"))&&(n="reasons")||(r.kid===void 0||!s.call(r,"kid"))&&(n="kid")||(r.sig===void 0||!s.call(r,"sig"))&&
(n="sig"))return he.errors=[{}],!1;{let f=e;for(let u of Object.keys(r))if(!s.call(qi.properties,u))return he.errors=[{}],
!1;if(f===e){if(r.v!==void 0&&s.call(r,"v")){let u=r.v,v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.
errors=[{}],!1;if(u!==1)return he.errors=[{}],!1;var t=v===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let v=r.
n,g=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return he.errors=[{}],!1;if(e===g&&typeof v=="number"&&isFinite(
v)){if(v>9007199254740991||isNaN(v))return he.errors=[{}],!1;if(v<1||isNaN(v))return he.errors=[{}],!1}var t=g===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let g=r.at,j=e;if(e===j)if(typeof g=="string"){if(o(g)>24)return he.errors=[{}],
!1;if(o(g)<24)return he.errors=[{}],!1;if(!pr.test(g))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=j===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let j=r.prev,$=e;if(e===$)if(typeof j=="string"){if(o(j)>64)return he.
errors=[{}],!1;if(o(j)<64)return he.errors=[{}],!1;if(!tr.test(j))return he.errors=[{}],!1}else return he.errors=[{}],!1;
var t=$===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let $=r.type,N=e;if(typeof $!="string")return he.errors=
[{}],!1;if($!=="refusal")return he.errors=[{}],!1;var t=N===e}else var t=!0;if(t){if(r.address!==void 0&&s.call(r,"addre\
ss")){let N=r.address,x=e;if(e===x)if(typeof N=="string"){if(o(N)>2048)return he.errors=[{}],!1;if(o(N)<0)return he.errors=
[{}],!1}else return he.errors=[{}],!1;var t=x===e}else var t=!0;if(t){if(r.protocol!==void 0&&s.call(r,"protocol")){let x=r.
protocol,_=e;if(e===_)if(typeof x=="string"){if(o(x)>2048)return he.errors=[{}],!1;if(o(x)<0)return he.errors=[{}],!1}else
return he.errors=[{}],!1;var t=_===e}else var t=!0;if(t){if(r.resource!==void 0&&s.call(r,"resource")){let _=r.resource,
w=e;if(e===w)if(typeof _=="string"){if(o(_)>2048)return he.errors=[{}],!1;if(o(_)<0)return he.errors=[{}],!1}else return he.
errors=[{}],!1;var t=w===e}else var t=!0;if(t){if(r.role!==void 0&&s.call(r,"role")){let w=r.role,A=e;if(e===A)if(typeof w==
"string"){if(o(w)>2048)return he.errors=[{}],!1;if(o(w)<0)return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=A===
e}else var t=!0;if(t){if(r.subject!==void 0&&s.call(r,"subject")){let A=r.subject,b=e,P=e,q=!1,L=null,F=e;if(e===F)if(A&&
typeof A=="object"&&!Array.isArray(A)){let D;if((A.kind===void 0||!s.call(A,"kind"))&&(D="kind")||(A.name===void 0||!s.call(
A,"name"))&&(D="name")||(A.issuer===void 0||!s.call(A,"issuer"))&&(D="issuer")||(A.subject===void 0||!s.call(A,"subject"))&&
(D="subject")||(A.claims===void 0||!s.call(A,"claims"))&&(D="claims")||(A.authenticatedAt===void 0||!s.call(A,"authentic\
atedAt"))&&(D="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let T of Object.keys(A))if(!(T===
"kind"||T==="name"||T==="issuer"||T==="subject"||T==="claims"||T==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),
e++;break}if(Z===e){if(A.kind!==void 0&&s.call(A,"kind")){let T=A.kind,z=e;if(typeof T!="string"){let O={};i===null?i=[O]:
i.push(O),e++}if(T!=="user"){let O={};i===null?i=[O]:i.push(O),e++}var y=z===e}else var y=!0;if(y){if(A.name!==void 0&&s.
call(A,"name")){let z=A.name,S=e;if(e===S)if(typeof z=="string"){if(o(z)>2048){let E={};i===null?i=[E]:i.push(E),e++}else if(o(
z)<0){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}var y=S===e}else var y=!0;if(y){
if(A.issuer!==void 0&&s.call(A,"issuer")){let S=A.issuer,O=e;if(e===O)if(typeof S=="string"){if(o(S)>2048){let W={};i===
null?i=[W]:i.push(W),e++}else if(o(S)<0){let W={};i===null?i=[W]:i.push(W),e++}}else{let W={};i===null?i=[W]:i.push(W),e++}
var y=O===e}else var y=!0;if(y){if(A.subject!==void 0&&s.call(A,"subject")){let O=A.subject,E=e;if(e===E)if(typeof O=="s\
tring"){if(o(O)>2048){let M={};i===null?i=[M]:i.push(M),e++}else if(o(O)<0){let M={};i===null?i=[M]:i.push(M),e++}}else{
let M={};i===null?i=[M]:i.push(M),e++}var y=E===e}else var y=!0;if(y){if(A.claims!==void 0&&s.call(A,"claims")){let E=A.
claims,W=e;if(e===W)if(E&&typeof E=="object"&&!Array.isArray(E))if(Object.keys(E).length>100){let H={};i===null?i=[H]:i.
push(H),e++}else{for(let H of Object.keys(E)){let K=e;if(e===K)if(typeof H=="string"){if(o(H)>1024){let G={};i===null?i=
[G]:i.push(G),e++}else if(o(H)<1){let G={};i===null?i=[G]:i.push(G),e++}}else{let G={};i===null?i=[G]:i.push(G),e++}var h=K===
e;if(!h){let G={};i===null?i=[G]:i.push(G),e++;break}}if(h)for(let H of Object.keys(E)){let K=E[H],G=e;if(e===G)if(Array.
isArray(K))if(K.length>1e4){let pe={};i===null?i=[pe]:i.push(pe),e++}else{var d=!0;let pe=K.length;for(let ie=0;ie<pe;ie++){
let ge=K[ie],ce=e;if(e===ce)if(typeof ge=="string"){if(o(ge)>2048){let le={};i===null?i=[le]:i.push(le),e++}else if(o(ge)<
0){let le={};i===null?i=[le]:i.push(le),e++}}else{let le={};i===null?i=[le]:i.push(le),e++}var d=ce===e;if(!d)break}}else{
let pe={};i===null?i=[pe]:i.push(pe),e++}var p=G===e;if(!p)break}}else{let H={};i===null?i=[H]:i.push(H),e++}var y=W===e}else
var y=!0;if(y)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){let E=A.authenticatedAt,W=e;if(!(typeof E=="nu\
mber"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let H={};i===null?i=[H]:i.push(H),e++}if(e===W&&typeof E=="number"&&isFinite(E)){
if(E>253402300799||isNaN(E)){let H={};i===null?i=[H]:i.push(H),e++}else if(E<0||isNaN(E)){let H={};i===null?i=[H]:i.push(
H),e++}}var y=W===e}else var y=!0}}}}}}}else{let D={};i===null?i=[D]:i.push(D),e++}var a=F===e;a&&(q=!0,L=0);let I=e;if(e===
I)if(A&&typeof A=="object"&&!Array.isArray(A)){let D;if((A.kind===void 0||!s.call(A,"kind"))&&(D="kind")||(A.issuer===void 0||
!s.call(A,"issuer"))&&(D="issuer")||(A.claims===void 0||!s.call(A,"claims"))&&(D="claims")||(A.authenticatedAt===void 0||
!s.call(A,"authenticatedAt"))&&(D="authenticatedAt")){let Z={};i===null?i=[Z]:i.push(Z),e++}else{let Z=e;for(let T of Object.
keys(A))if(!(T==="kind"||T==="issuer"||T==="claims"||T==="authenticatedAt")){let z={};i===null?i=[z]:i.push(z),e++;break}
if(Z===e){if(A.kind!==void 0&&s.call(A,"kind")){let T=A.kind,z=e;if(typeof T!="string"){let O={};i===null?i=[O]:i.push(O),
e++}if(T!=="workload"){let O={};i===null?i=[O]:i.push(O),e++}var c=z===e}else var c=!0;if(c){if(A.issuer!==void 0&&s.call(
A,"issuer")){let z=A.issuer,S=e;if(e===S)if(typeof z=="string"){if(o(z)>2048){let E={};i===null?i=[E]:i.push(E),e++}else if(o(
z)<0){let E={};i===null?i=[E]:i.push(E),e++}}else{let E={};i===null?i=[E]:i.push(E),e++}var c=S===e}else var c=!0;if(c){
if(A.claims!==void 0&&s.call(A,"claims")){let S=A.claims,O=e;if(e===O)if(S&&typeof S=="object"&&!Array.isArray(S))if(Object.
keys(S).length>100){let W={};i===null?i=[W]:i.push(W),e++}else{for(let W of Object.keys(S)){let M=e;if(e===M)if(typeof W==
"string"){if(o(W)>1024){let H={};i===null?i=[H]:i.push(H),e++}else if(o(W)<1){let H={};i===null?i=[H]:i.push(H),e++}}else{
let H={};i===null?i=[H]:i.push(H),e++}var m=M===e;if(!m){let H={};i===null?i=[H]:i.push(H),e++;break}}if(m)for(let W of Object.
keys(S)){let M=S[W],H=e;if(e===H)if(typeof M=="string"){if(o(M)>2048){let K={};i===null?i=[K]:i.push(K),e++}else if(o(M)<
0){let K={};i===null?i=[K]:i.push(K),e++}}else{let K={};i===null?i=[K]:i.push(K),e++}var k=H===e;if(!k)break}}else{let W={};
i===null?i=[W]:i.push(W),e++}var c=O===e}else var c=!0;if(c)if(A.authenticatedAt!==void 0&&s.call(A,"authenticatedAt")){
let S=A.authenticatedAt,O=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let W={};i===null?i=[W]:i.push(W),
e++}if(e===O&&typeof S=="number"&&isFinite(S)){if(S>253402300799||isNaN(S)){let W={};i===null?i=[W]:i.push(W),e++}else if(S<
0||isNaN(S)){let W={};i===null?i=[W]:i.push(W),e++}}var c=O===e}else var c=!0}}}}}else{let D={};i===null?i=[D]:i.push(D),
e++}var a=I===e;if(a&&q?(q=!1,L=[L,1]):a&&(q=!0,L=1),q)e=P,i!==null&&(P?i.length=P:i=null);else{let D={};return i===null?
i=[D]:i.push(D),e++,he.errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.reasons!==void 0&&s.call(r,"reasons")){let b=r.reasons,
P=e;if(e===P)if(Array.isArray(b)){if(b.length>16)return he.errors=[{}],!1;{var l=!0;let L=b.length;for(let F=0;F<L;F++){
let I=e;Je(b[F],{instancePath:C+"/reasons/"+F,parentData:b,parentDataProperty:F,rootData:U})||(i=i===null?Je.errors:i.concat(
Je.errors),e=i.length);var l=I===e;if(!l)break}}}else return he.errors=[{}],!1;var t=P===e}else var t=!0;if(t){if(r.kid!==
void 0&&s.call(r,"kid")){let P=r.kid,q=e;if(e===e)if(typeof P=="string"){if(o(P)>128)return he.errors=[{}],!1;if(o(P)<1)
return he.errors=[{}],!1;if(!Ve.test(P))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else var t=!0;
if(t)if(r.sig!==void 0&&s.call(r,"sig")){let P=r.sig,q=e;if(e===q)if(typeof P=="string"){if(o(P)>86)return he.errors=[{}],
!1;if(o(P)<86)return he.errors=[{}],!1;if(!cr.test(P))return he.errors=[{}],!1}else return he.errors=[{}],!1;var t=q===e}else
var t=!0}}}}}}}}}}}}}}else return he.errors=[{}],!1;return he.errors=i,e===0}function We(r,{instancePath:C="",parentData:J,
parentDataProperty:Q,rootData:U=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.
v===void 0||!s.call(r,"v"))&&(y="v")||(r.n===void 0||!s.call(r,"n"))&&(y="n")||(r.at===void 0||!s.call(r,"at"))&&(y="at")||
(r.prev===void 0||!s.call(r,"prev"))&&(y="prev")||(r.type===void 0||!s.call(r,"type"))&&(y="type")||(r.kid===void 0||!s.
call(r,"kid"))&&(y="kid")||(r.sig===void 0||!s.call(r,"sig"))&&(y="sig"))return We.errors=[{}],!1;{let h=e;for(let d of Object.
keys(r))if(!(d==="v"||d==="n"||d==="at"||d==="prev"||d==="type"||d==="kid"||d==="sig"))return We.errors=[{}],!1;if(h===e){
if(r.v!==void 0&&s.call(r,"v")){let d=r.v,p=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return We.errors=
[{}],!1;if(d!==1)return We.errors=[{}],!1;var t=p===e}else var t=!0;if(t){if(r.n!==void 0&&s.call(r,"n")){let p=r.n,c=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return We.errors=[{}],!1;if(e===c&&typeof p=="number"&&isFinite(
p)){if(p>9007199254740991||isNaN(p))return We.errors=[{}],!1;if(p<1||isNaN(p))return We.errors=[{}],!1}var t=c===e}else var t=!0;
if(t){if(r.at!==void 0&&s.call(r,"at")){let c=r.at,m=e;if(e===m)if(typeof c=="string"){if(o(c)>24)return We.errors=[{}],
!1;if(o(c)<24)return We.errors=[{}],!1;if(!pr.test(c))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=m===e}else
var t=!0;if(t){if(r.prev!==void 0&&s.call(r,"prev")){let m=r.prev,k=e;if(e===k)if(typeof m=="string"){if(o(m)>64)return We.
errors=[{}],!1;if(o(m)<64)return We.errors=[{}],!1;if(!tr.test(m))return We.errors=[{}],!1}else return We.errors=[{}],!1;
var t=k===e}else var t=!0;if(t){if(r.type!==void 0&&s.call(r,"type")){let k=r.type,a=e;if(typeof k!="string")return We.errors=
[{}],!1;if(k!=="journal-end")return We.errors=[{}],!1;var t=a===e}else var t=!0;if(t){if(r.kid!==void 0&&s.call(r,"kid")){
let a=r.kid,l=e;if(e===e)if(typeof a=="string"){if(o(a)>128)return We.errors=[{}],!1;if(o(a)<1)return We.errors=[{}],!1;
if(!Ve.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0;if(t)if(r.sig!==void 0&&
s.call(r,"sig")){let a=r.sig,l=e;if(e===l)if(typeof a=="string"){if(o(a)>86)return We.errors=[{}],!1;if(o(a)<86)return We.
errors=[{}],!1;if(!cr.test(a))return We.errors=[{}],!1}else return We.errors=[{}],!1;var t=l===e}else var t=!0}}}}}}}}else
return We.errors=[{}],!1;return We.errors=i,e===0}function $r(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=r.type;if(typeof t=="string")if(t==="session-\
start")Y(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);else if(t===
"statement")re(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?re.errors:i.concat(re.errors),
e=i.length);else if(t==="outcome")ne(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?ne.errors:
i.concat(ne.errors),e=i.length);else if(t==="redecide")ke(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||
(i=i===null?ke.errors:i.concat(ke.errors),e=i.length);else if(t==="head")Ie(r,{instancePath:C,parentData:J,parentDataProperty:Q,
rootData:U})||(i=i===null?Ie.errors:i.concat(Ie.errors),e=i.length);else if(t==="session-end")me(r,{instancePath:C,parentData:J,
parentDataProperty:Q,rootData:U})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);else if(t==="journal-start")ve(
r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);else if(t===
"session-opened")Le(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?Le.errors:i.concat(Le.
errors),e=i.length);else if(t==="session-closed")Ae(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=
i===null?Ae.errors:i.concat(Ae.errors),e=i.length);else if(t==="session-failed")je(r,{instancePath:C,parentData:J,parentDataProperty:Q,
rootData:U})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);else if(t==="claim")Pe(r,{instancePath:C,parentData:J,
parentDataProperty:Q,rootData:U})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);else if(t==="refusal")he(r,{instancePath:C,
parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);else if(t==="journ\
al-end")We(r,{instancePath:C,parentData:J,parentDataProperty:Q,rootData:U})||(i=i===null?We.errors:i.concat(We.errors),e=
i.length);else return $r.errors=[{}],!1;else return $r.errors=[{}],!1}else return $r.errors=[{}],!1;return $r.errors=i,e===
0}var ti=Te,Fi=new RegExp("^postgres://","u");function Te(r,{instancePath:C="",parentData:J,parentDataProperty:Q,rootData:U=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if((r.ready===void 0||!s.call(r,"ready"))&&(d=
"ready")||(r.connections===void 0||!s.call(r,"connections"))&&(d="connections"))return Te.errors=[{}],!1;{let p=e;for(let c of Object.
keys(r))if(!(c==="ready"||c==="connections"))return Te.errors=[{}],!1;if(p===e){if(r.ready!==void 0&&s.call(r,"ready")){
let c=r.ready,m=e;if(typeof c!="boolean")return Te.errors=[{}],!1;if(c!==!0)return Te.errors=[{}],!1;var h=m===e}else var h=!0;
if(h)if(r.connections!==void 0&&s.call(r,"connections")){let c=r.connections,m=e;if(e===m)if(Array.isArray(c)){if(c.length>
1e4)return Te.errors=[{}],!1;{var t=!0;let a=c.length;for(let l=0;l<a;l++){let n=c[l],f=e;if(e===f)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let v;if((n.resource===void 0||!s.call(n,"resource"))&&(v="resource")||(n.grant===void 0||!s.call(
n,"grant"))&&(v="grant")||(n.role===void 0||!s.call(n,"role"))&&(v="role")||(n.uri===void 0||!s.call(n,"uri"))&&(v="uri")||
(n.ca===void 0||!s.call(n,"ca"))&&(v="ca"))return Te.errors=[{}],!1;{let g=e;for(let j of Object.keys(n))if(!(j==="resou\
rce"||j==="grant"||j==="role"||j==="uri"||j==="ca"))return Te.errors=[{}],!1;if(g===e){if(n.resource!==void 0&&s.call(n,
"resource")){let j=n.resource,$=e;if(e===e)if(typeof j=="string"){if(o(j)>63)return Te.errors=[{}],!1;if(o(j)<1)return Te.
errors=[{}],!1;if(!Ce.test(j))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=$===e}else var y=!0;if(y){if(n.
grant!==void 0&&s.call(n,"grant")){let $=n.grant,N=e;if(e===e)if(typeof $=="string"){if(o($)>127)return Te.errors=[{}],!1;
if(o($)<3)return Te.errors=[{}],!1;if(!xr.test($))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;var y=N===e}else
var y=!0;if(y){if(n.role!==void 0&&s.call(n,"role")){let N=n.role,x=e;if(e===e)if(typeof N=="string"){if(o(N)>63)return Te.
errors=[{}],!1;if(o(N)<1)return Te.errors=[{}],!1;if(!Ce.test(N))return Te.errors=[{}],!1}else return Te.errors=[{}],!1;
var y=x===e}else var y=!0;if(y){if(n.uri!==void 0&&s.call(n,"uri")){let x=n.uri,_=e;if(e===_)if(typeof x=="string"){if(o(
x)>8192)return Te.errors=[{}],!1;if(o(x)<12)return Te.errors=[{}],!1;if(!Fi.test(x))return Te.errors=[{}],!1}else return Te.
errors=[{}],!1;var y=_===e}else var y=!0;if(y)if(n.ca!==void 0&&s.call(n,"ca")){let x=n.ca,_=e;if(e===e)if(typeof x=="st\
ring"){if(o(x)>1024)return Te.errors=[{}],!1;if(o(x)<1)return Te.errors=[{}],!1;if(!ur.test(x))return Te.errors=[{}],!1}else
return Te.errors=[{}],!1;var y=_===e}else var y=!0}}}}}}else return Te.errors=[{}],!1;var t=f===e;if(!t)break}}}else return Te.
errors=[{}],!1;var h=m===e}else var h=!0}}}else return Te.errors=[{}],!1;return Te.errors=i,e===0}var Di={writ:Wr,people:Cr,
group:Zr,resource:Hr,grant:Vr,mask:Gr,guard:Qr,scenario:Yr,proxy:Xr,manifest:ei,data:ri,decision:ii,record:si,dev:ti};export{
ri as dataValidator,ii as decisionValidator,ti as devValidator,Vr as grantValidator,Zr as groupValidator,Qr as guardValidator,
ei as manifestValidator,Gr as maskValidator,Cr as peopleValidator,Xr as proxyValidator,si as recordValidator,Hr as resourceValidator,
Yr as scenarioValidator,Di as validators,Wr as writValidator};
