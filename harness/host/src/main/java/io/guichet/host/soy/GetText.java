package io.guichet.host.soy;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.template.soy.data.SoyValue;
import com.google.template.soy.data.restricted.StringData;
import com.google.template.soy.shared.restricted.SoyJavaFunction;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code getText('key', arguments…)}: the translation for the person the page is rendered for. */
record GetText(I18nResolver i18n) implements SoyJavaFunction {

    @Override
    public String getName() {
        return "getText";
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toSet());
    }

    @Override
    public SoyValue computeForJava(List<SoyValue> arguments) {
        Serializable[] rest =
                arguments.stream().skip(1).map(SoyValue::coerceToString).toArray(Serializable[]::new);
        return StringData.forValue(i18n.getText(arguments.get(0).stringValue(), rest));
    }
}
