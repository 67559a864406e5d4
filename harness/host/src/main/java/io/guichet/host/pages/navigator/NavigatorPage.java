package io.guichet.host.pages.navigator;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Optional;

/** {@code /issues/?jql=}: searches issues and shows the first of them beside the list. */
public final class NavigatorPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public NavigatorPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        SplitView.show(shell(), visit, visit.parameter("jql"), Optional.empty());
    }
}
