package io.guichet.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {

    private static final long SIZE = 100;

    @Test
    void the_beginning_the_middle_and_the_end_can_be_asked_for() {
        assertThat(ByteRange.parse("bytes=0-", SIZE)).contains(new ByteRange(0, 99));
        assertThat(ByteRange.parse("bytes=10-19", SIZE)).contains(new ByteRange(10, 19));
        assertThat(ByteRange.parse("bytes=90-500", SIZE)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.parse("bytes=-5", SIZE)).contains(new ByteRange(95, 99));
        assertThat(ByteRange.parse("bytes=-500", SIZE)).contains(new ByteRange(0, 99));
    }

    @Test
    void what_lies_behind_the_end_is_nowhere() {
        assertThat(ByteRange.parse("bytes=100-", SIZE))
                .map(ByteRange::isNowhere)
                .contains(true);
        assertThat(ByteRange.parse("bytes=-0", SIZE)).map(ByteRange::isNowhere).contains(true);
        assertThat(ByteRange.parse("bytes=99-", SIZE)).map(ByteRange::isNowhere).contains(false);
    }

    @Test
    void what_is_no_single_range_means_the_whole() {
        for (var header : new String[] {"bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", ""}) {
            assertThat(ByteRange.parse(header, SIZE)).as(header).isEmpty();
        }
        assertThat(ByteRange.parse(null, SIZE)).isEmpty();
    }
}
