package io.guichet.host.soy;

import com.google.template.soy.data.SoyValue;
import com.google.template.soy.data.restricted.StringData;
import com.google.template.soy.shared.restricted.SoyJavaFunction;
import java.util.List;
import java.util.Set;

/** {@code contextPath()}: what every address of the web application begins with. */
record ContextPath(String path) implements SoyJavaFunction {

    @Override
    public String getName() {
        return "contextPath";
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return Set.of(0);
    }

    @Override
    public SoyValue computeForJava(List<SoyValue> arguments) {
        return StringData.forValue(path);
    }
}
