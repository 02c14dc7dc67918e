package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongFormTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void keepsTheUsualAnswersAndSaysHowLongTheOthersAre() throws IOException {
        LongForm form = read("first=caf%C3%A9+au+lait&long=" + "%20".repeat(MEGABYTE) + "&first=again&empty=&_csrf=t");

        assertThat(form.answers())
                .containsEntry("first", List.of("café au lait", "again"))
                .containsEntry("empty", List.of(""))
                .containsEntry("_csrf", List.of("t"))
                .doesNotContainKey("long");
        assertThat(form.left()).containsExactly(new LongForm.Left("long", MEGABYTE));
    }

    @Test
    void keepsNoMoreThanHalfAMegabyteHoweverItIsCut() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("&name").append(i).append('=').append("x".repeat(60_000));
        }

        LongForm form = read(many.substring(1));

        assertThat(form.answers().size() * 60_000).isLessThanOrEqualTo(MEGABYTE / 2);
        assertThat(form.left().size() + form.answers().size()).isEqualTo(100);
    }

    @Test
    void endsAtTheMostItMayRead() throws IOException {
        byte[] body = ("a=" + "x".repeat(1000)).getBytes(StandardCharsets.UTF_8);

        assertThat(LongForm.read(new ByteArrayInputStream(body), 12).answers())
                .containsEntry("a", List.of("xxxxxxxxxx"));
    }

    @Test
    void isNotUpsetByNonsense() throws IOException {
        assertThat(read("%zz=%&&=&==&a").left()).isEmpty();
    }

    private static LongForm read(String body) throws IOException {
        return LongForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 20L * MEGABYTE);
    }
}
