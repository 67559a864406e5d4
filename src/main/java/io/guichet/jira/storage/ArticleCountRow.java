package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a node counted of an article, or of a project's searches, on a day. Nobody and nothing that was searched is in it. */
@Preload
@Table("ARTICLE_COUNT")
@Indexes(
        @Index(
                name = "day",
                methodNames = {"getProjectKey", "getOnDay"}))
public interface ArticleCountRow extends RawEntity<String> {

    /** Made of the node, the project, the day and the article. */
    @NotNull
    @PrimaryKey("ID")
    @StringLength(36)
    String getId();

    @NotNull
    @StringLength(255)
    String getProjectKey();

    /** Days since 1970. */
    long getOnDay();

    /** None for searches. */
    @StringLength(255)
    String getArticle();

    int getShown();

    void setShown(int times);

    int getOpened();

    void setOpened(int times);

    int getSolved();

    void setSolved(int times);

    int getSearches();

    void setSearches(int times);

    int getFruitless();

    void setFruitless(int times);
}
