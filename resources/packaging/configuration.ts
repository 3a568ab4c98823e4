import path from 'node:path'
import type { Configuration } from 'electron-builder'
import { fetchFfmpeg } from './media.ts'
import { clientEnding, videoEndings } from '../../shared/model/video-name.ts'

const own = (name: string) => path.join('resources/packaging', name)
/** Where the sources are, as the Debian package must say; known where a release is made. */
const homepage = process.env['GITHUB_REPOSITORY'] ? `https://github.com/${process.env['GITHUB_REPOSITORY']}` : 'https://hookline.invalid/'
const isSigned = Boolean(process.env['CSC_LINK'])

/** What the packages hold: the build, and of the packages that it needs at run time neither sources, tests, maps nor what other systems use. */
export const packedFiles: readonly string[] = [
  'out/**',
  // The window is one program of the three; the other two start from source, by Node.
  '!out/built-from',
  '!out/main/{cli,web}.js',
  'package.json',
  '!**/*.{map,ts,mts,cts,tsx,flow,md,markdown,o,obj}',
  '!**/{test,tests,__tests__,example,examples,benchmark,.github}/**',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-*).node',
  '!node_modules/@expo-google-fonts/*/!(400Regular|600SemiBold|700Bold)/**',
  '!node_modules/dejavu-fonts-ttf/ttf/!(DejaVuSans|DejaVuSans-Bold).ttf',
]

/** What is no use inside the archive: programs that the system starts, libraries that it loads, and the fonts, which are read whole. */
const asarUnpack = ['**/*.node', '**/*.ttf', 'node_modules/ffmpeg-static/**', 'node_modules/@ffprobe-installer/**']

/** How Hookline is packaged, for all three systems. */
export const configuration: Configuration = {
  appId: 'app.hookline.workbench',
  productName: 'Hookline',
  copyright: 'GPL-3.0-or-later',
  directories: { output: 'out/packages', buildResources: 'resources/packaging' },
  extraMetadata: { homepage },
  files: [...packedFiles],
  asar: true,
  asarUnpack,
  extraResources: [
    { from: 'LICENSE', to: 'licences/Hookline.txt' },
    { from: own('licences'), to: 'licences' },
    { from: 'node_modules/@expo-google-fonts/inter/LICENSE_FONT', to: 'licences/Inter.txt' },
    { from: 'node_modules/@expo-google-fonts/noto-emoji/LICENSE_FONT', to: 'licences/Noto Emoji.txt' },
    { from: 'node_modules/dejavu-fonts-ttf/LICENSE', to: 'licences/DejaVu.txt' },
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // better-sqlite3 brings its binaries for every system; nothing is compiled.
  npmRebuild: false,
  beforePack: fetchFfmpeg,
  publish: null,
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  fileAssociations: [
    { ext: clientEnding, name: 'Hookline client', description: 'A client of Hookline', mimeType: 'application/x-hookline-client', role: 'Editor', rank: 'Owner' },
    // Opened with, never taken over: another program plays them.
    { ext: [...videoEndings], name: 'Video', description: 'Video', role: 'Viewer', rank: 'Alternate' },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'AudioVideo',
    icon: own('icons'),
    maintainer: 'Hookline <hookline@hookline.invalid>',
    synopsis: 'A pre-flight check for short vertical video',
    mimeTypes: ['video/mp4', 'video/quicktime', 'video/webm', 'video/x-matroska', 'video/x-msvideo', 'video/mp2t'],
  },
  deb: { recommends: ['ffmpeg'] },
  mac: {
    target: [{ target: 'dmg', arch: 'universal' }],
    category: 'public.app-category.video',
    icon: own('icons/icon.icns'),
    // Without a certificate the bundle is signed for nobody, and the hardened runtime would not load its own frameworks.
    hardenedRuntime: isSigned,
    ...(!isSigned && { identity: '-' }),
    entitlements: own('entitlements.plist'),
    entitlementsInherit: own('entitlements.plist'),
    // Both halves of a universal package hold these for both processors; the one that fits is chosen at run time.
    x64ArchFiles: '**/{better-sqlite3/prebuilds,@ffprobe-installer}/**',
  },
  win: { target: ['nsis'], icon: own('icons/icon.ico') },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
}
