// Signs people in and asks for them; what an id of the program's means.
import { readFileSync } from 'node:fs'
import { PASSWORD } from './options.mjs'

/** The words of a question. */
export const text = name => readFileSync(new URL(`../${name}.graphql`, import.meta.url), 'utf8')

/** Signs people in once and asks for them. */
export function client(url) {
    const tokens = new Map()
    const post = async (path, body, token) => {
        const headers = { 'content-type': 'application/json' }
        if (token) {
            headers.authorization = `Bearer ${token}`
        }
        const sent = { method: 'POST', headers, body: JSON.stringify(body) }
        const response = await fetch(new URL(path, url), sent)
        return response.json()
    }
    return async (user, query, variables) => {
        if (!tokens.has(user)) {
            const answer = await post('/login', { username: user, password: PASSWORD })
            tokens.set(user, answer.access_token)
        }
        return post('/graphql', { query, variables }, tokens.get(user))
    }
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
