import { load, post, workerdPids } from './load.ts'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { join } from 'node:path'
const ROOT='/work/main'
const variants = {
 bare: `export default { async fetch(req, env){ const {text}=await req.json(); const r=env.DB.prepare('SELECT value FROM plain WHERE id=?'), w=env.DB.prepare('INSERT INTO plain (id,value) VALUES (?,?)'); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('a'),r.bind('b')]); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('c'),r.bind('d')]); return Response.json({ok:true}) } }`,
 dorpc: `import {DurableObject} from 'cloudflare:workers'; export class Room extends DurableObject { async go(text){ const env=this.env; const r=env.DB.prepare('SELECT value FROM plain WHERE id=?'), w=env.DB.prepare('INSERT INTO plain (id,value) VALUES (?,?)'); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('a'),r.bind('b')]); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('c'),r.bind('d')]); return {ok:true} } }
 export default { async fetch(req, env){ const {text}=await req.json(); return Response.json(await env.ROOM.get(env.ROOM.idFromName(crypto.randomUUID())).go(text)) } }`,
 dofixed: `import {DurableObject} from 'cloudflare:workers'; export class Room extends DurableObject { async go(text){ const env=this.env; const r=env.DB.prepare('SELECT value FROM plain WHERE id=?'), w=env.DB.prepare('INSERT INTO plain (id,value) VALUES (?,?)'); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('a'),r.bind('b')]); await env.DB.batch([w.bind(crypto.randomUUID(),text),r.bind('c'),r.bind('d')]); return {ok:true} } }
 export default { async fetch(req, env){ const {text}=await req.json(); return Response.json(await env.ROOM.get(env.ROOM.idFromName('x'+(Math.random()*200|0))).go(text)) } }`,
 doempty: `import {DurableObject} from 'cloudflare:workers'; export class Room extends DurableObject { async go(text){ return {ok:true} } }
 export default { async fetch(req, env){ const {text}=await req.json(); return Response.json(await env.ROOM.get(env.ROOM.idFromName(crypto.randomUUID())).go(text)) } }`,
}
variants.compat = variants.bare; variants.assets = variants.bare
for (const [name, script] of Object.entries(variants)) {
  const before = new Set(workerdPids())
  const mf = new Miniflare(convertV4MiniflareOptions({host:'127.0.0.1',port:0,log:new NoOpLog(),workers:[{name:'bare',compatibilityDate:'2026-10-01',...(name==='compat'?{compatibilityFlags:['nodejs_compat']}:{}),...(name==='assets'?{assets:{directory:'/work/main/dist/assets',binding:'ASSETS',run_worker_first:true,routerConfig:{has_user_worker:true,invoke_user_worker_ahead_of_assets:true},assetConfig:{compatibility_date:'2026-10-01'}}}:{}),modules:[{type:'ESModule',path:'/tmp/bare.js',contents:script}],modulesRoot:'/tmp',d1Databases:{DB:'bare'},...(script.includes('Room')?{durableObjects:{ROOM:{className:'Room',useSQLite:true}}}:{})}]}))
  const url = await mf.ready
  const db = await mf.getD1Database('DB'); await db.prepare('CREATE TABLE plain (id TEXT PRIMARY KEY, value TEXT)').run()
  const pid = workerdPids().find(p=>!before.has(p))
  const run=(n,l)=>load(n,l,pid,async()=>(await post(url,'/',{text:'where is my order #LW-1042?'})).status===200)
  await run(300,4); const a=await run(1000,1), b=await run(1500,16)
  console.log(name.padEnd(8),'p50',a.p50.toFixed(2),'cpu1',a.cpuMs.toFixed(2),'| 16:',b.perSecond.toFixed(0)+'/s','cpu',b.cpuMs.toFixed(2))
  await mf.dispose()
}
process.exit(0)
