-- Full-text index of the articles. Each word is stored behind its merchant's own prefix, so a search reads only
-- that merchant's postings and its work does not grow with the number of merchants. rowid = articles.id.
CREATE VIRTUAL TABLE `articles_words` USING fts5(`title`, `keywords`, `body`, `categories`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
