package io.guichet.jira.knowledge;

import static java.util.stream.Collectors.toList;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.jira.knowledge.Words.Language;
import io.guichet.jira.knowledge.Words.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An article as the index holds it, and back. */
final class ArticleDocuments {

    static final String ID = "id";
    static final String SPACE = "space";
    static final String LABEL = "label";
    static final String CHANGED = "changed";
    static final String VERSION = "version";

    /** The page that a file belongs to; no page has it. */
    static final String PAGE = "page";

    /** The same of all files, to leave them out. */
    static final String FILE = "file";

    static final Term IS_A_FILE = new Term(FILE, FILE);

    private static final String REF = "ref";
    private static final String SPACE_NAME = "spaceName";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String URL = "url";

    private static final FieldType SEARCHED = searched();

    private ArticleDocuments() {}

    /** A page is one, a file is one for each of its sections, so that a long one is found like a short one. */
    static List<Document> of(Article article) {
        if (article.page().isEmpty()) {
            return List.of(page(article));
        }
        return Sections.of(article.text()).stream()
                .map(section -> section(article, section))
                .collect(toList());
    }

    private static Document page(Article article) {
        var document = common(article, article.text());
        for (var label : article.labels()) {
            document.add(new StringField(LABEL, label, org.apache.lucene.document.Field.Store.YES));
        }
        addWords(article, document);
        return document;
    }

    /** Its words alone: no title that would weigh, no label that would be counted. */
    private static Document section(Article article, String text) {
        var document = common(article, text);
        var page = article.page().orElseThrow();
        document.add(new StringField(PAGE, page, org.apache.lucene.document.Field.Store.YES));
        document.add(new StringField(FILE, FILE, org.apache.lucene.document.Field.Store.NO));
        var words = Words.of(article.title() + '\n' + text, Language.of(text));
        add(Field.BODY, stems(words), document);
        return document;
    }

    private static Document common(Article article, String text) {
        var document = new Document();
        document.add(new StringField(ID, article.id(), org.apache.lucene.document.Field.Store.YES));
        document.add(new BinaryDocValuesField(ID, new BytesRef(article.id())));
        document.add(new StringField(SPACE, article.space(), org.apache.lucene.document.Field.Store.YES));
        document.add(new SortedDocValuesField(SPACE, new BytesRef(article.space())));
        document.add(new NumericDocValuesField(CHANGED, article.changed().toEpochMilli()));
        document.add(new StoredField(CHANGED, article.changed().toEpochMilli()));
        document.add(new NumericDocValuesField(VERSION, article.version()));
        document.add(new StoredField(VERSION, article.version()));
        article.ref().ifPresent(ref -> document.add(new StoredField(REF, ref)));
        document.add(new StoredField(SPACE_NAME, article.spaceName()));
        document.add(new StoredField(NAME, article.title()));
        document.add(new StoredField(TEXT, text));
        document.add(new StoredField(URL, article.url()));
        return document;
    }

    private static void addWords(Article article, Document document) {
        var language = Language.of(article.title() + ' ' + article.text());
        var title = Words.of(article.title(), language);
        var body = Words.of(article.text(), language);
        add(Field.TITLE, stems(title), document);
        add(Field.TITLE_BEGINNINGS, Beginnings.of(title), document);
        add(Field.BODY, stems(body), document);
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(toList());
    }

    private static void add(Field field, List<String> terms, Document document) {
        document.add(new org.apache.lucene.document.Field(field.key, new Prepared(terms), SEARCHED));
    }

    static Article read(Document document) {
        var labels = List.of(document.getValues(LABEL));
        return new Article(
                document.get(ID),
                Optional.ofNullable(document.get(REF)),
                document.get(SPACE),
                document.get(SPACE_NAME),
                Article.Kind.of(labels),
                document.get(NAME),
                document.get(TEXT),
                labels,
                document.get(URL),
                Instant.ofEpochMilli(number(document, CHANGED).longValue()),
                number(document, VERSION).intValue(),
                Optional.ofNullable(document.get(PAGE)),
                ArticleBody.NONE);
    }

    private static Number number(Document document, String name) {
        return document.getField(name).numericValue();
    }

    private static FieldType searched() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
