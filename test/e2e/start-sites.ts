import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** What a route answers. Defaults: 200, `text/html; charset=utf-8`, at once. */
export interface Answer {
  status?: number
  type?: string
  headers?: Record<string, string>
  body?: string | Buffer
  delayMs?: number
}

/** A page's markup, a full answer, `'refuse'` (the connection is cut), or a function that decides by the request. */
export type Route = string | Answer | ((request: IncomingMessage) => Route | Promise<Route>)

/** One request that reached a site, as the network log of a test. */
export interface LoggedRequest {
  url: string
  headers: IncomingMessage['headers']
}

/** Web sites of any host name on loopback; `launchBrowser` sends every host there. */
export interface Sites {
  /** Ports of loopback on which the sites listen. */
  ports: { http: number; https: number }
  /** Answers an address (`http://news.example/a.html`), or a whole host (`https://img.example`). Later calls replace. */
  route(address: string, route: Route): void
  /** Every request so far, in order; empty it with `requests.length = 0`. */
  requests: LoggedRequest[]
  /** Ends the servers; connections are refused from then on. */
  stop(): Promise<void>
}

const key = readFileSync(new URL('certificate/key.pem', import.meta.url))
const cert = readFileSync(new URL('certificate/certificate.pem', import.meta.url))

/** Starts the servers (http, and https with a self-signed certificate). Unknown addresses get 404. */
export async function startSites(): Promise<Sites> {
  const routes = new Map<string, Route>()
  const requests: LoggedRequest[] = []

  const answer = (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`)
    requests.push({ url: url.href, headers: request.headers })
    let route = routes.get(url.href) ?? routes.get(url.origin + url.pathname) ?? routes.get(url.origin)
    while (typeof route === 'function') route = await route(request)
    if (route === 'refuse') {
      request.socket.destroy()
      return
    }
    const { status, type, headers, body, delayMs } =
      route === undefined ? { status: 404, body: '404' } : typeof route === 'string' ? { body: route } : route
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs))
    response.writeHead(status ?? 200, { 'content-type': type ?? 'text/html; charset=utf-8', ...headers })
    response.end(body ?? '')
  }

  const http = createServer(answer('http')).listen(0, '127.0.0.1')
  const https = createTlsServer({ key, cert }, answer('https')).listen(0, '127.0.0.1')
  await Promise.all(
    [http, https].map((server) => new Promise((resolve) => server.once('listening', resolve))),
  )
  const portOf = (server: typeof http | typeof https) => (server.address() as AddressInfo).port

  return {
    ports: { http: portOf(http), https: portOf(https) },
    route: (address, route) => {
      const { origin, pathname, search } = new URL(address)
      routes.set(pathname === '/' && !address.endsWith('/') ? origin : origin + pathname + search, route)
    },
    requests,
    stop: async () => {
      for (const server of [http, https]) server.closeAllConnections()
      await Promise.all(
        [http, https].map(
          (server) => new Promise((resolve) => (server.listening ? server.close(resolve) : resolve(null))),
        ),
      )
    },
  }
}
