// For `node --import`: node says that it is an older one.
const versions = { ...process.versions, node: '18.19.0' }
Object.defineProperty(process, 'versions', { value: versions })
