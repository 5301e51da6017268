// Identifiers, cursors, decimals and days in the forms that the program gives them.
import { randomFillSync } from 'node:crypto'

const UUID_BYTES = 16
const LATEST = 'published-latest'
const SCALE = 4

/** An opaque id: the type's name, a colon and the sixteen bytes. */
export function encoded(type, id) {
    return Buffer.concat([Buffer.from(type + ':'), id]).toString('base64url')
}

/** The sixteen bytes of an id of this type; nothing that is in the database for any other text. */
export function decoded(type, text) {
    const bytes = Buffer.from(text, 'base64url')
    const name = type + ':'
    const isOne =
        bytes.length === name.length + UUID_BYTES &&
        bytes.toString('latin1', 0, name.length) === name
    return isOne
        ? bytes.subarray(name.length)
        : Buffer.alloc(UUID_BYTES)
}

/** A fresh UUIDv7. */
export function fresh() {
    const id = randomFillSync(Buffer.allocUnsafe(UUID_BYTES))
    id.writeUIntBE(Date.now(), 0, 6)
    id[6] = 0x70 | (id[6] & 0x0f)
    id[8] = 0x80 | (id[8] & 0x3f)
    return id
}

export function uuid(id) {
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Where the list of the latest plans goes on. */
export function cursorOf(row) {
    return [LATEST, row.orderedOn, uuid(row.key)]
        .map(part => Buffer.from(part).toString('base64url'))
        .join('.')
}

/** The day and the id of the last row seen; of a first page, what comes before all rows. */
export function after(cursor) {
    if (!cursor) {
        return ['9999-12-31', Buffer.alloc(UUID_BYTES, 0xff)]
    }
    const parts = cursor.split('.').map(part => Buffer.from(part, 'base64url').toString())
    const [order, day, id] = parts
    if (order !== LATEST || !/^\d{4}-\d\d-\d\d$/.test(day) || !/^[0-9a-f-]{36}$/.test(id)) {
        throw new Error('BAD_CURSOR')
    }
    return [day, Buffer.from(id.replaceAll('-', ''), 'hex')]
}

/** A decimal without the zeros that the column adds. */
export function plain(decimal) {
    return decimal?.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

/** A part of a whole, with the exact ratio in per cent, half up. */
export function share(numerator, denominator) {
    const whole = tenThousandths(denominator)
    return {
        numerator: plain(numerator),
        denominator: plain(denominator),
        percent: whole === 0n ? null : percent(tenThousandths(numerator), whole)
    }
}

function percent(part, whole) {
    const hundredths = (part * 20_000n + whole) / (2n * whole)
    const text = hundredths.toString().padStart(3, '0')
    return `${text.slice(0, -2)}.${text.slice(-2)}`
}

function tenThousandths(decimal) {
    const [whole, rest = ''] = decimal.split('.')
    return BigInt(whole + rest.padEnd(SCALE, '0'))
}

const vietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** Today in Viet Nam. */
export function today() {
    return vietnam.format(new Date())
}
