import test from 'ava'
import { isLocalAddress } from '../../lib/site/references/local-address.ts'

for (const address of [
  'http://localhost',
  'https://localhost:8443/x',
  'http://LOCALHOST.',
  'http://app.localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]:3000/',
  'http://192.168.1.10/',
  'http://10.0.0.1',
  'http://203.0.113.5/',
  'http://nas/photo',
  'http://1.2.3/',
  'http://printer.local/',
  'https://wiki.corp.internal/',
  'ftp://files.lan/',
  '//localhost/x',
  'file:///Users/hanako/a.png',
  'FILE:///C:/a.png',
  'C:\\Users\\a.png',
  'd:/a.png',
]) {
  test(`${address} is local`, (t) => t.true(isLocalAddress(address)))
}

for (const address of [
  'https://example.com/',
  'https://日本語.jp/',
  'https://example.com/?u=http://localhost/',
  'https://localhost.example.com/',
  'https://thelocal.se/',
  'mailto:root@localhost',
  'tel:110',
  '//cdn.example.com?x',
  'https://a_b.example.com/',
  'https://xn--zzzzz.com/',
  'https://EXAMPLE.com./',
  'https://',
]) {
  test(`${address} is not`, (t) => t.false(isLocalAddress(address)))
}
