/** The check sum that zip files carry (CRC-32), over bytes that come piece by piece. */
export function createChecksum() {
  let crc = 0xffffffff
  return {
    add(bytes: Uint8Array) {
      for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  }
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})
