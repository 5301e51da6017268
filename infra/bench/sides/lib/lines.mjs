// Puts the bench's requests into PostGraphile's words, asks each once, compares the facts with what
// the program has answered, and prints a line of JSON for each: who asks, the body, and what the
// answer's bytes are recognised by. Ends with 1 where an answer differs.
//   node lines.mjs --postgraphile URL < requests     each a line of JSON: user, question, variables,
//                                                    and the program's answer unless it is a write
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { said, words } from './asking-postgraphile.mjs'
import { sender } from './client.mjs'

const TRIED_WRITES = 5

const { values } = parseArgs({ options: { postgraphile: { type: 'string' } } })
const send = sender(values.postgraphile)

/** The program's answer without the fields around it. */
function expected(question, { data: { oversight } }) {
    if (question === 'page') {
        const { nodes, pageInfo } = oversight.publishedPlans
        return { nodes, hasNextPage: pageInfo.hasNextPage }
    }
    return oversight[question === 'rollup' ? 'rollup' : 'publishedPlan']
}

async function asked({ user, question, answer }, body) {
    const bytes = await send(user, body)
    const { data, errors } = JSON.parse(bytes)
    if (errors) {
        throw new Error(`PostGraphile: ${question} of ${user}: ${errors[0].message}`)
    }
    if (answer) {
        assert.deepEqual(said(question, data), expected(question, answer), `${question} of ${user}`)
    }
    return bytes
}

let writes = 0
for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    const body = JSON.stringify(words(request.question, request.variables))
    let sha1 = ''
    if (request.answer) {
        sha1 = createHash('sha1').update(await asked(request, body)).digest('hex')
    } else if (writes++ < TRIED_WRITES) {
        await asked(request, body)
    }
    console.log(JSON.stringify({ user: request.user, body, sha1 }))
}
