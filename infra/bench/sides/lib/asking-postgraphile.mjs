// The questions in PostGraphile's words, and its answers put into the program's.
import { bookmarks, bytes, client, text } from './client.mjs'

const HEX = /^(.{8})(.{4})(.{4})(.{4})/
const uuid = id => bytes(id).toString('hex').replace(HEX, '$1-$2-$3-$4-')

function planId(id) {
    const value = Buffer.from(id.replaceAll('-', ''), 'hex')
    return Buffer.concat([Buffer.from('PublishedPlan:'), value]).toString('base64url')
}

/** Of a whole that is nothing there is no ratio, but still a part. */
function figure({ amount, numerator, percent }) {
    return { amount, share: numerator === null ? null : { percent } }
}

function end(link, side) {
    const title = link[`${side}Title`]
    return title && {
        title,
        documentNumber: link[`${side}Number`],
        documentSymbol: link[`${side}Symbol`],
        keeper: link[`${side}Keeper`]
    }
}

const links = (found, side) => ({
    nodes: found.nodes.map(link => {
        const { type, crosses, state } = link
        return { type, crosses, state, [side]: end(link, side) }
    })
})

function plan({ document, currentVersion, parents, children, ...rest }) {
    const header = document && { title: document.title, theme: document.theme }
    return {
        ...rest,
        currentVersion: {
            number: currentVersion,
            document: document && { header, items: document.items }
        },
        parents: links(parents, 'parent'),
        children: links(children, 'child')
    }
}

function overview({ title, targetTotalsList, coverage }) {
    return {
        title,
        targetTotals: targetTotalsList.map(total => ({
            name: total.name,
            goal: total.goal,
            total: figure(total)
        })),
        coverage: {
            nodes: coverage.nodes.map(({ agencyName, targetTotalsList: totals, ...row }) => ({
                agency: { name: agencyName },
                ...row,
                targetTotals: totals.map(total => ({ total: figure(total) }))
            }))
        }
    }
}

function rollup({ planCount, agencyCount, totals }) {
    return {
        planCount,
        agencyCount,
        totals: totals.map(({ code, ...total }) => ({ measure: { code }, ...figure(total) }))
    }
}

/** The side that has rows of its own. */
export function postgraphile(url) {
    const ask = client(url)
    const marks = bookmarks()
    const asked = async (user, question, variables) => {
        const answer = await ask(user, text(`postgraphile/questions/${question}`), variables)
        if (answer.errors) {
            throw new Error(`PostGraphile: ${answer.errors[0].message}`)
        }
        return answer.data
    }
    const about = async (user, question, id) => asked(user, question, { plan: uuid(id) })
    const seen = (found, read) => found && read(found)
    return {
        name: 'PostGraphile',
        sharesTheDatabase: false,
        plan: async (user, id) => seen((await about(user, 'plan', id)).planById, plan),
        overview: async (user, id) => seen((await about(user, 'overview', id)).planById, overview),
        // A function that finds nothing gives nothing, where the program says that it is refused.
        async rollup(user, id) {
            const found = (await about(user, 'rollup', id)).rollup
            return found ? rollup(found) : 'refused'
        },
        async page(user, first, isFirst) {
            const after = marks.at(user, isFirst)
            const { nodes, pageInfo } = (await asked(user, 'page', { first, after })).allPlans
            marks.put(user, pageInfo)
            return {
                nodes: nodes.map(one => ({ ...one, id: planId(one.id) })),
                hasNextPage: pageInfo.hasNextPage
            }
        },
        async report(user, id, unit, measure, amount) {
            const measures = [{ measure, amount }]
            const input = { plan: uuid(id), unit: uuid(unit), year: 2026, quarter: 3, measures }
            await asked(user, 'fact', { input })
        }
    }
}
