-- Full-text index of the products, each word behind its merchant's own prefix as in articles_words. rowid = products.id.
CREATE VIRTUAL TABLE `products_words` USING fts5(`title`, `options`, `about`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
