package io.guichet.jira.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A filter of PDFBox that unpacks no more than the {@link Allowance}. PDFBox unpacks into memory and knows no limit: a megabyte
 * can become a terabyte. Its table of filters is private, and our copy of it is nobody else's, so they are wrapped there.
 */
final class BoundedFilter extends Filter {

    private final Filter filter;

    private BoundedFilter(Filter filter) {
        super();
        this.filter = filter;
    }

    @SuppressWarnings("unchecked")
    static void wrapAll() {
        try {
            var table = FilterFactory.class.getDeclaredField("filters");
            table.setAccessible(true);
            var filters = (Map<COSName, Filter>) table.get(FilterFactory.INSTANCE);
            Map<Filter, Filter> wrapped = new HashMap<>();
            filters.replaceAll((name, filter) ->
                    filter instanceof BoundedFilter ? filter : wrapped.computeIfAbsent(filter, BoundedFilter::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Another PDFBox than the one that was tested", e);
        }
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return filter.decode(encoded, Allowance.counting(decoded), parameters, index);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        return filter.decode(encoded, Allowance.counting(decoded), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }
}
