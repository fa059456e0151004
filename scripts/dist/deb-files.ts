/** The words that make `lectern` a command rather than the window: those that the command line knows. */
const COMMANDS = ['inspect', 'export', 'compare', 'verify', 'templates', 'brands', 'help', '--help', '-h', 'version', '--version'];

/**
 * `lectern` on the path: a command of the command line runs without a window; anything else opens
 * the app. What stands behind `--` is never taken for a switch of Chromium's. Electron starts only
 * where there is a display, so a command given without one gets a virtual one.
 */
export const commandWrapper = (folder: string): string => `#!/bin/sh
case "\${1-}" in
  ${COMMANDS.join(' | ')}) ;;
  *) exec ${folder}/lectern "$@" ;;
esac
set -- ${folder}/lectern --disable-gpu --log-level=3 --lectern-command -- "$@"
[ -n "\${DISPLAY-}\${WAYLAND_DISPLAY-}" ] && exec "$@"
command -v xvfb-run >/dev/null && exec xvfb-run -a "$@"
echo "Lectern needs a display, and there is none here. Install a virtual one: sudo apt-get install xvfb xauth" >&2
exit 3
`;

export const desktopEntry = (): string => `[Desktop Entry]
Type=Application
Name=Lectern
GenericName=Briefing decks
GenericName[de]=Briefing-Präsentationen
Comment=Turn an article into a branded briefing deck, offline
Comment[de]=Macht aus einem Artikel eine Präsentation im Hausdesign, offline
Exec=lectern %f
Icon=lectern
Terminal=false
StartupWMClass=Lectern
Categories=Office;Presentation;
MimeType=application/x-lectern;application/x-lectern-template;application/x-lectern-brand;
`;

const mimeType = (name: string, comment: string, extension: string): string => `  <mime-type type="application/${name}">
    <comment>${comment}</comment>
    <sub-class-of type="application/json"/>
    <icon name="lectern"/>
    <glob pattern="*.${extension}"/>
  </mime-type>`;

/** https://specifications.freedesktop.org/shared-mime-info-spec/latest/ */
export const mimeTypes = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
${mimeType('x-lectern', 'Lectern briefing', 'lectern')}
${mimeType('x-lectern-template', 'Lectern template', 'lectern-template')}
${mimeType('x-lectern-brand', 'Lectern brand', 'lectern-brand')}
</mime-info>
`;

export const manualPage = (version: string): string => `.TH LECTERN 1 "" "Lectern ${version}" "User Commands"
.SH NAME
lectern \\- turn an article into a branded briefing deck, offline
.SH SYNOPSIS
.B lectern
.RI [ FILE ]
.br
.B lectern inspect | export | compare | verify | templates | brands
.RI [ ... ]
.SH DESCRIPTION
Without a command the window opens, with FILE when one is given.
The commands read an article, write presentations and PDFs, and verify what was written, without a window.
Where there is no display they start a virtual one, which needs xvfb.
.B lectern help
lists them with their options.
.SH EXIT STATUS
0 done, 1 wrong use, 2 the input cannot be used, 3 something must be installed, 4 could not write.
`;

/** https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
export const copyright = (): string => `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Lectern

Files: *
Copyright: The Lectern team
License: MIT
Comment: the works of others that the program contains stand under their own
 licences, all of them in THIRD-PARTY-LICENCES.txt beside this file and in
 /opt/Lectern/LICENSES.chromium.html.

License: MIT
 The full text is in /opt/Lectern/legal/LICENSE.
`;
