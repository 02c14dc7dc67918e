package org.alongside.timelimits.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bank-holiday files' SQL. Files are added and never changed. */
@Component
public class BankHolidayRows {

    private final JdbcClient database;

    BankHolidayRows(JdbcClient database) {
        this.database = database;
    }

    /** The number of the file that counts; 0 when there is none. */
    public int newest() {
        return database.sql("select coalesce(max(number), 0) from bank_holiday_files")
                .query(Integer.class)
                .single();
    }

    /** What a file says. */
    public Optional<String> content(int number) {
        return database.sql("select content from bank_holiday_files where number = :number")
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Every file there was, the newest first. */
    public List<Added> history() {
        return database.sql("select number, added_by, added_at from bank_holiday_files order by number desc")
                .query((row, n) -> new Added(
                        row.getInt("number"),
                        row.getObject("added_by", UUID.class),
                        row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another took this number first */
    @Transactional
    public void add(Added file, String content) {
        database.sql("""
                        insert into bank_holiday_files (number, content, added_by, added_at)
                        values (:number, :content, :by, :at)""")
                .param("number", file.number())
                .param("content", content)
                .param("by", file.by())
                .param("at", file.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }

    /**
     * When a file was added.
     *
     * @param by who added it; null when it came with the software
     */
    public record Added(int number, @Nullable UUID by, Instant at) {}
}
