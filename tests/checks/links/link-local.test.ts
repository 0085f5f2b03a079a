import { describe, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('link-local', () => {
  it.each([
    [
      'public addresses',
      '[a](https://example.org/localhost) [b](http://172.64.0.1/) [c](https://localhost.example.org/)',
    ],
    ['addresses that instructions name', 'Abra http://localhost:8080/ o [localhost:3000](http://localhost:3000/a).'],
    ['code and mail', '`[a](http://localhost/)` [b](mailto:ana@maquina.local)'],
  ])('accepts %s', (_what, body) => accepts('link-local', { [ES]: withBody(body) }))

  it.each([
    ['this machine', '[el horario](⟦http://localhost:8080/es/x/⟧) y [el plano](⟦http://127.0.0.1:8090/⟧)'],
    [
      'a network',
      '[a](⟦https://192.168.1.20/a⟧) [b](⟦http://10.0.0.5/⟧) [c](⟦http://172.16.4.2/⟧) [d](⟦http://servidor.local/d⟧)',
    ],
    ['another spelling', '[a](⟦HTTP://LocalHost/⟧) [b](⟦http://[::1]:3000/⟧)'],
    ['a definition', 'Vea [el horario][a].\n\n[a]: ⟦http://localhost/a⟧'],
  ])('rejects %s', (_what, body) => {
    rejects('link-local', { [ES]: withBody(body) })
  })
})
