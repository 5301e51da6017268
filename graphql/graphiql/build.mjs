// Bundles the page at /graphiql into ../src/main/resources/graphiql, with the licences of all it contains.
// Nothing in the bundle is loaded from another host; the same inputs give the same bytes.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = '../src/main/resources/graphiql';
mkdirSync(target, { recursive: true });

const result = await build({
  entryPoints: { app: 'page/app.jsx' },
  outdir: target,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [{ name: 'without-fonts', setup: withoutFonts }],
  metafile: true,
});
copyFileSync('page/index.html', join(target, 'index.html'));
writeFileSync(join(target, 'LICENSES.txt'), licences(packagesOf(result.metafile)));
writeFileSync(join(target, 'built-from.txt'), digest());

/** What BundleTest computes too, to notice a bundle that is older than its sources. */
function digest() {
  const files = ['build.mjs', 'package-lock.json', 'package.json'];
  const page = readdirSync('page').map((file) => `page/${file}`);
  const hash = createHash('sha256');
  [...files, ...page].sort().forEach((file) => hash.update(readFileSync(file)));
  return hash.digest('hex') + '\n';
}

/** GraphiQL embeds its fonts in its style sheet; the reader's own do as well and weigh nothing. */
function withoutFonts({ onLoad }) {
  onLoad({ filter: /graphiql\/dist\/style\.css$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
    loader: 'css',
  }));
}

/** The folders of the packages of which something is in the bundle. */
function packagesOf(metafile) {
  const folders = Object.keys(metafile.inputs)
    .map((path) => path.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter(Boolean);
  return [...new Set(folders)].sort();
}

function licences(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json')));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : withoutFile(license, author);
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return 'The page contains these packages.\n\n' + parts.join('\n' + '-'.repeat(80) + '\n\n');
}

function withoutFile(license, author) {
  const holder = typeof author === 'string' ? author : author?.name;
  return `Published under the ${license} licence${holder ? ` by ${holder}` : ''}, without a licence file.`;
}
