package io.guichet.host.testplugin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a fragment when the page says it is the day the descriptor names. */
public class OnWeekdays implements Condition {

    private String day;

    @Override
    public void init(Map<String, String> params) {
        day = params.get("day");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return day.equals(context.get("day"));
    }
}
