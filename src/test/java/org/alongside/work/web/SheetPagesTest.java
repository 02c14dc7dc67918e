package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.sheets.Sheet;
import org.alongside.sheets.SheetFile;
import org.alongside.sheets.SheetFormat;
import org.alongside.work.Act;
import org.alongside.work.Priority;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A list leaves as a spreadsheet, is edited, comes back and changes what the person has looked at, once. */
class SheetPagesTest extends ServicePages {

    private static final String LIST = "?tab=team&text=";

    private WorkItemView task;

    @BeforeEach
    void aReferralWaits() {
        task = referred();
    }

    @Test
    void aListLeavesWithoutNamesAndItIsWrittenDownForTheCase() throws Exception {
        for (String ending : List.of("csv", "xlsx")) {
            MockHttpServletResponse answer = asked(get("/work/export." + ending + LIST + task.caseReference()));

            assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "." + ending);
            List<SheetFile.Line> lines = SheetFile.lines(answer.getContentAsByteArray(), 10);
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0).cells()).contains("Task id", "Row version", "Change: priority");
            assertThat(lines.get(1).cells())
                    .contains(task.id().toString(), task.caseReference(), "Decide referral", "Normal")
                    .noneMatch(cell -> cell.contains("Witness"));
        }
        assertThat(entries("case-exported")).isEqualTo(2);
        assertThat(database.sql(
                                "select facts from audit_entries where kind = 'list-exported' order by recorded_at desc limit 1")
                        .query(String.class)
                        .single())
                .contains("xlsx", "TEAM");
    }

    @Test
    void aFileOfSomebodyElseOfAFinishedListOrOfAnUnknownKindIsNotThere() throws Exception {
        Actor stranger = stranger(Role.MANAGER);

        byte[] theirs = asked(stranger, get("/work/export.csv" + LIST + task.caseReference()))
                .getContentAsByteArray();
        assertThat(SheetFile.lines(theirs, 10)).hasSize(1);
        assertThat(asked(get("/work/export.csv?tab=done")).getStatus()).isEqualTo(400);
        assertThat(asked(get("/work/export.exe")).getStatus()).isEqualTo(404);
        assertThat(asked(get("/work/export.csv?colour=red")).getStatus()).isEqualTo(400);
    }

    @Test
    void changesWhatWasLookedAtAndNothingTwice() throws Exception {
        String day = LocalDate.of(2090, 3, 31).toString();
        String sheet = sent(edited(Map.of(
                SheetColumn.FOLLOW_UP, day,
                SheetColumn.PRIORITY, "Urgent",
                SheetColumn.REASON, "Her trial is near",
                SheetColumn.COMMENT, "I rang her aunt",
                SheetColumn.HOLDER, manager.username())));

        assertThat(asked(get(sheet)).getContentAsString())
                .contains("1 task can be changed. Nothing was changed yet.", "31 March 2090", "Change this task");
        assertThat(columns()).containsExactly("2", "null", "null");

        for (int twice = 0; twice < 2; twice++) {
            assertThat(asked(post(sheet)).getRedirectedUrl()).isEqualTo(sheet);
        }

        assertThat(columns()).containsExactly("0", day, manager.userId().toString());
        assertThat(asked(get(sheet)).getContentAsString()).contains("1 task was changed.");
        assertThat(entries("task-acted-on")).isEqualTo(4);
        assertThat(count("select count(*) from task_notes where item_id = :id")).isEqualTo(2);
    }

    @Test
    void aFileThatIsSentAgainAsksForNothing() throws Exception {
        byte[] file = edited(Map.of(SheetColumn.COMMENT, "I rang her aunt", SheetColumn.FOLLOW_UP, "31/03/2090"));
        asked(post(sent(file)));

        assertThat(asked(get(sent(file))).getContentAsString())
                .contains("Nothing in this file is different from what is here.");
    }

    @Test
    void takesTheGoodRowsOnlyWhenThePersonAgrees() throws Exception {
        WorkItemView good = task;
        List<List<String>> rows = rowsOf(good);
        task = referred();
        rows.add(rowsOf(task).get(1));
        List<String> gone = new ArrayList<>(rows.get(1));
        gone.set(SheetColumn.TASK_ID.ordinal(), UUID.randomUUID().toString());
        rows.add(gone);
        rows.stream().skip(1).forEach(row -> row.set(SheetColumn.FOLLOW_UP.ordinal(), "2090-03-31"));
        acts.carryOut(manager, new Act.Prioritise(Priority.HIGH, "She asks for it"), List.of(task.id()), false);
        String sheet = sent(file(rows));

        String page = asked(get(sheet)).getContentAsString();
        assertThat(page)
                .contains(
                        "1 task can be changed",
                        "Somebody has changed this since your export. Now: ",
                        "There is no such task for you",
                        "Change the one with which it can be done");
        MockHttpServletResponse refused = asked(post(sheet));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(columns()).contains("null");

        assertThat(asked(post(sheet).param("agreed", "yes")).getStatus()).isEqualTo(302);

        assertThat(columns()).doesNotContain("2090-03-31");
        task = good;
        assertThat(columns()).contains("2090-03-31");
        assertThat(asked(get(sheet)).getContentAsString()).contains("1 task was changed. 2 were not.");
    }

    @Test
    void saysWhenATaskIsNotTheirsToChangeOrIsDone() throws Exception {
        byte[] file = edited(Map.of(SheetColumn.FOLLOW_UP, "2090-03-31"));
        isDone(task, advocate.userId());

        assertThat(asked(get(sent(file))).getContentAsString()).contains("Someone else has just finished this");
    }

    @Test
    void saysWhatToSendInsteadOfWhatCannotBeRead() throws Exception {
        assertThat(upload(new byte[0]).getContentAsString()).contains("Choose an XLSX or CSV file");
        assertThat(upload("PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8)).getContentAsString())
                .contains("There is a problem", "not an XLSX workbook that can be read", "href=\"#file\"");
        assertThat(upload("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).getContentAsString())
                .contains("The first line has no column “Task id”");
    }

    @Test
    void keepsAFileForItsSenderAlone() throws Exception {
        String sheet = sent(edited(Map.of(SheetColumn.COMMENT, "Hers alone")));

        assertThat(asked(advocate, get(sheet)).getStatus()).isEqualTo(404);
        assertThat(asked(advocate, post(sheet)).getStatus()).isEqualTo(404);
        assertThat(asked(get("/work/sheets/" + UUID.randomUUID())).getContentAsString())
                .contains("no longer kept. Send the file again");
        assertThat(asked(people.byUsername("auditor").orElseThrow(), get("/work/sheets"))
                        .getStatus())
                .isEqualTo(403);
    }

    private byte[] edited(Map<SheetColumn, String> changes) throws Exception {
        List<List<String>> rows = rowsOf(task);
        changes.forEach((column, cell) -> rows.get(1).set(column.ordinal(), cell));
        return file(rows);
    }

    private static byte[] file(List<List<String>> rows) {
        return SheetFormat.XLSX.write(new Sheet("List", rows.get(0), rows.subList(1, rows.size())));
    }

    private List<List<String>> rowsOf(WorkItemView one) throws Exception {
        byte[] file =
                asked(get("/work/export.csv" + LIST + one.caseReference())).getContentAsByteArray();
        List<List<String>> rows = new ArrayList<>();
        SheetFile.lines(file, 10)
                .forEach(line -> rows.add(new ArrayList<>(IntStream.range(0, SheetColumn.values().length)
                        .mapToObj(line::cell)
                        .toList())));
        return rows;
    }

    private String sent(byte[] file) throws Exception {
        return String.valueOf(upload(file).getRedirectedUrl());
    }

    private MockHttpServletResponse upload(byte[] file) throws Exception {
        return asked(multipart("/work/sheets")
                .file(new MockMultipartFile("file", file))
                .with(csrf()));
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return asked(manager, request);
    }

    /** Priority, follow-up day and holder. */
    private List<String> columns() {
        return database.sql(
                        "select priority, falls_on, assignee_id from work_items left join follow_ups on item_id = id where id = :id")
                .param("id", task.id())
                .query((row, n) -> List.of(
                        row.getString(1),
                        String.valueOf(row.getObject(2, LocalDate.class)),
                        String.valueOf(row.getObject(3, UUID.class))))
                .single();
    }

    private int count(String sql) {
        return database.sql(sql).param("id", task.id()).query(Integer.class).single();
    }

    private int entries(String kind) {
        return database.sql("select count(*) from audit_entries where kind = :kind and case_id = :id")
                .param("kind", kind)
                .param("id", task.caseId())
                .query(Integer.class)
                .single();
    }
}
