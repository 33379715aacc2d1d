module.exports = { title: '紙の本', entry: ['chapter1.md'] }
