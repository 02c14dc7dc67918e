package org.alongside.journey.web;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.journey.web.Caseload.Bad;
import org.junit.jupiter.api.Test;

/** A caseload is read row by row: what is wrong is said with line and column, and what cannot be read at all is refused whole. */
class CaseloadReaderTest {

    private static final UUID HARBOUR = UUID.fromString("0191c0de-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HEADER = "given_name,family_name,date_of_birth,police_reference,reason,external_id\n";
    private static final NamedPeople.Judge NOBODY_IS_WRONG = named -> Map.of();

    @Test
    void readsBothWaysOfWritingADateAndLeavesOptionalColumnsEmpty() {
        Caseload read = read(HEADER + "Ava,Lee,2011-03-27,URN1,Grooming,7\nBo,Ray,27/3/2011,,Referred by school,\n");

        assertThat(read.bad()).isEmpty();
        assertThat(read.good()).extracting(Caseload.Row::dateOfBirth).containsOnly(LocalDate.of(2011, 3, 27));
        assertThat(read.good().get(1).policeReference()).isNull();
        assertThat(read.good().get(1).externalId()).isNull();
    }

    @Test
    void findsColumnsByNameInAnyOrderAndSaysWhichItDoesNotRead() {
        Caseload read = read("\ufeffReason, external_id,given_name,family_name,date_of_birth,police_reference,notes\r\n"
                + "\"Two lines\r\nand a \"\"quote\"\"\",7,Ava,Lee,2011-03-27,,secret\r\n");

        assertThat(read.good()).singleElement().satisfies(row -> {
            assertThat(row.reason()).contains("and a \"quote\"");
            assertThat(row.line()).isEqualTo(2);
        });
        assertThat(read.notRead()).containsExactly("notes");
    }

    @Test
    void reportsEachMistakeWithItsLineAndColumn() {
        Caseload read = read(HEADER
                + "Ava,Lee,2011-03-27,,\"a\nreason\",1\n"
                + ",Lee,31/02/2011,,why,2\n"
                + "Bo,Ray,1990-01-01,,why,3\n"
                + "Cy,Poe,2027-01-01,,why,4\n"
                + "Di\n");

        assertThat(read.good()).hasSize(1);
        assertThat(read.bad())
                .contains(
                        new Bad(4, "given_name", "There is nothing in this column"),
                        new Bad(4, "date_of_birth", "This must be a real date like 2011-03-27 or 27/03/2011"),
                        new Bad(5, "date_of_birth", "The date of birth must be of somebody under 25"),
                        new Bad(6, "date_of_birth", "The date of birth must be in the past"),
                        new Bad(7, "reason", "There is nothing in this column"));
    }

    @Test
    void takesTheSameYoungPersonOnlyOnce() {
        Caseload read = read(HEADER
                + "Ava,Lee,2011-03-27,,why,1\n"
                + "Ava,Lee,2011-03-27,,why,1\n"
                + "Bo,Ray,2011-03-27,,why,\n"
                + "BO,ray,27/03/2011,,again,\n");

        assertThat(read.good()).hasSize(2);
        assertThat(read.bad())
                .containsExactly(
                        new Bad(3, "external_id", "This is the same as line 2"),
                        new Bad(5, "given_name", "This is the same as line 4"));
    }

    @Test
    void makesKeysThatTellOrganisationsAndRowsApart() {
        var row = read(HEADER + "Ava,Lee,2011-03-27,,why,1\n").good().get(0);

        assertThat(row.importKey(HARBOUR)).hasSize(64).isEqualTo(row.importKey(HARBOUR));
        assertThat(row.importKey(UUID.randomUUID())).isNotEqualTo(row.importKey(HARBOUR));
    }

    @Test
    void readsWhoHasACaseFromColumnsThatMayBeLeftOut() {
        Caseload read = read("police_oic," + HEADER.strip() + ",Advocate\n"
                + "p.one,Ava,Lee,2011-03-27,,why,1,a.two\n"
                + ",Bo,Ray,2011-03-27,,why,2,\n");

        assertThat(read.notRead()).isEmpty();
        assertThat(read.named()).isEqualTo(1);
        assertThat(read.good())
                .extracting(Caseload.Row::named)
                .containsExactly(Map.of(Role.POLICE_OIC, "p.one", Role.ADVOCATE, "a.two"), Map.of());
    }

    @Test
    void reportsWhoCannotTakeACaseWithLineAndColumn() {
        Caseload read = read(
                HEADER.strip() + ",cps_reviewer\n" + "Ava,Lee,2011-03-27,,why,1,nobody\n",
                named -> Map.of(Role.CPS_REVIEWER, named.get(Role.CPS_REVIEWER) + " is unknown"));

        assertThat(read.good()).isEmpty();
        assertThat(read.bad()).containsExactly(new Bad(2, "cps_reviewer", "nobody is unknown"));
    }

    @Test
    void refusesWhatIsNoCaseload() {
        refuses(new byte[0], "The file is empty");
        refuses("PK\u0003\u0004\0\0".getBytes(UTF_8), "not a CSV");
        refuses(HEADER.getBytes(UTF_16), "UTF-8");
        refuses("name,born\nAva,2011\n".getBytes(UTF_8), "Missing: given_name");
        refuses(HEADER.getBytes(UTF_8), "no rows");
        refuses((HEADER.strip() + ",advocate,advocate\n").getBytes(UTF_8), "the column advocate twice");
        refuses((HEADER + "\"Ava,Lee").getBytes(UTF_8), "quotation mark");
        refuses((HEADER + "Ava,Lee,2011-03-27,,why,\n".repeat(1001)).getBytes(UTF_8), "more than 1,000");
    }

    private static void refuses(byte[] file, String why) {
        assertThatExceptionOfType(NotACaseload.class)
                .isThrownBy(() -> CaseloadReader.read(file, HARBOUR, TODAY, NOBODY_IS_WRONG))
                .satisfies(refused -> assertThat(refused.words()).contains(why));
    }

    private static Caseload read(String text) {
        return read(text, NOBODY_IS_WRONG);
    }

    private static Caseload read(String text, NamedPeople.Judge people) {
        return CaseloadReader.read(text.getBytes(UTF_8), HARBOUR, TODAY, people);
    }
}
