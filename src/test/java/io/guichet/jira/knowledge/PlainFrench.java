package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What everybody gets from Lucene at once: its French analysis, BM25, the title twice, any word. */
final class PlainFrench {

    private final FrenchAnalyzer french = new FrenchAnalyzer();
    private final IndexSearcher searcher;

    PlainFrench(List<Article> articles) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(french))) {
            for (var article : articles) {
                var document = new Document();
                document.add(new StringField("id", article.id(), Store.YES));
                document.add(new TextField("title", article.title(), Store.NO));
                document.add(new TextField("body", article.text(), Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    int rank(String words, String answer) {
        try {
            var hits = searcher.search(query(words), 10).scoreDocs;
            for (var i = 0; i < hits.length; i++) {
                if (searcher.storedFields().document(hits[i].doc).get("id").equals(answer)) {
                    return i + 1;
                }
            }
            return Integer.MAX_VALUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BooleanQuery query(String words) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = french.tokenStream("title", words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new BoostQuery(new TermQuery(new Term("title", term.toString())), 2), Occur.SHOULD);
                query.add(new TermQuery(new Term("body", term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }
}
