package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of bank holidays that is not whole, or another country's, says so on the page, and the one before goes on counting. */
class BankHolidayFileIT {

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-, 2027 is missing: there must be no gap between the years",
        "scotland, only the bank holidays of England and Wales count here"
    })
    void refusesBankHolidaysWithAGapOrOfAnotherDivision(String spoilt, String problem) throws IOException {
        int before = files();
        try (Person admin = Person.signedIn("admin")) {
            admin.opens("/admin/bank-holidays");
            admin.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "bank-holidays.json",
                            "application/json",
                            spoiltBy(spoilt).getBytes(StandardCharsets.UTF_8)));
            admin.presses("Use this file");

            assertThat(admin.problems()).contains("There is a problem", problem);
            assertThat(admin.page().locator(".govuk-error-summary a").first().getAttribute("href"))
                    .isEqualTo("#file");
        }
        assertThat(files()).isEqualTo(before);
    }

    private static String spoiltBy(String spoilt) throws IOException {
        String file = new ClassPathResource("timelimits/bank-holidays.json").getContentAsString(StandardCharsets.UTF_8);
        return spoilt.equals("scotland")
                ? file.replace("\"division\": \"england-and-wales\"", "\"division\": \"scotland\"")
                : file.replaceAll("\\{[^{}]*\"date\": \"" + spoilt + "[^{}]*},?", "");
    }

    private static int files() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select count(*) from bank_holiday_files")
                .query(Integer.class)
                .single();
    }
}
