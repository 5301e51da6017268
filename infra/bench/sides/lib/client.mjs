// Signs people in and asks for them; what an id of the program's means.
import { readFileSync } from 'node:fs'
import { PASSWORD } from './options.mjs'

/** The words of a question. */
export const text = name => readFileSync(new URL(`../${name}.graphql`, import.meta.url), 'utf8')

/** Signs people in once and sends bodies for them; gives the text of the answer. */
export function sender(url) {
    const tokens = new Map()
    const post = async (path, body, token) => {
        const headers = { 'content-type': 'application/json' }
        if (token) {
            headers.authorization = `Bearer ${token}`
        }
        const response = await fetch(new URL(path, url), { method: 'POST', headers, body })
        return response.text()
    }
    return async (user, body) => {
        if (!tokens.has(user)) {
            const credentials = JSON.stringify({ username: user, password: PASSWORD })
            tokens.set(user, JSON.parse(await post('/login', credentials)).access_token)
        }
        return post('/graphql', body, tokens.get(user))
    }
}

/** Asks for people and gives what the answer says. */
export function client(url) {
    const send = sender(url)
    return async (user, query, variables) =>
        JSON.parse(await send(user, JSON.stringify({ query, variables })))
}

/** The sixteen bytes of an id, whatever type it names. */
export const bytes = id => Buffer.from(id, 'base64url').subarray(-16)

/** The same thing's id as a thing of another type. */
export function retyped(id, type) {
    return Buffer.concat([Buffer.from(`${type}:`), bytes(id)]).toString('base64url')
}

/** What somebody was given, page after page: where the next begins, in the words of each. */
export function bookmarks() {
    const cursors = new Map()
    return {
        at: (user, isFirst) => (isFirst ? null : cursors.get(user)),
        put: (user, { endCursor }) => cursors.set(user, endCursor)
    }
}
