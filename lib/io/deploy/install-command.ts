import { existsSync } from 'node:fs'

/** Package managers by what gives them away, and how each installs rsync; the first that fits. */
const managers: readonly (readonly [sign: string, command: string])[] = [
  ['/usr/bin/apt-get', 'sudo apt install rsync'],
  ['/usr/bin/dnf', 'sudo dnf install rsync'],
  ['/usr/bin/pacman', 'sudo pacman -S rsync'],
  ['/sbin/apk', 'sudo apk add rsync'],
  ['/usr/bin/zypper', 'sudo zypper install rsync'],
  ['/opt/homebrew/bin/brew', 'brew install rsync'],
  ['/usr/local/bin/brew', 'brew install rsync'],
  ['/usr/sbin/pkg_add', 'doas pkg_add rsync'],
  ['/usr/sbin/pkg', 'sudo pkg install rsync'],
]

/** The command that installs rsync on this machine, as good as can be told. */
export function installCommand(): string {
  return managers.find(([sign]) => existsSync(sign))?.[1] ?? 'sudo apt install rsync'
}
