package org.alongside.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.alongside.access.PersonalColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The key with which names are marked: made once, kept encrypted with the keyset, never outside this class. */
@Component
public class NameMarkKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    /** There is one. */
    private static final UUID ID = new UUID(0, 1);

    private static final FieldPlace PLACE = PersonalColumn.NAME_MARK_KEY.of(ID);

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKeySpec known;

    NameMarkKey(JdbcClient database, FieldCipher cipher, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // what is undone around it must not undo the key of marks that others wrote meanwhile
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The mark of a plain name: 64 hexadecimal digits, the same for the same name. */
    public String markOf(String plainName) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(plainName.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an HMAC-SHA256", e);
        }
    }

    /** Whether everybody who was known before there were marks has one. */
    public boolean allMarked() {
        return database.sql("select count(*) from name_mark_keys where marked_at is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps that everybody has a mark. */
    public void keepAllMarked() {
        key();
        database.sql("update name_mark_keys set marked_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("id", ID)
                .update();
    }

    private SecretKeySpec key() {
        SecretKeySpec key = known;
        if (key == null) {
            key = apart.execute(status -> stored().orElseGet(this::made));
            known = key;
        }
        return Objects.requireNonNull(key);
    }

    private Optional<SecretKeySpec> stored() {
        return database.sql("select sealed from name_mark_keys where id = :id")
                .param("id", ID)
                .query(String.class)
                .optional()
                .map(kept -> new SecretKeySpec(Base64.getDecoder().decode(cipher.decrypt(kept, PLACE)), ALGORITHM));
    }

    private SecretKeySpec made() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        try {
            database.sql("insert into name_mark_keys (id, sealed) values (:id, :sealed)")
                    .param("id", ID)
                    .param("sealed", cipher.encrypt(Base64.getEncoder().encodeToString(fresh), PLACE))
                    .update();
            return new SecretKeySpec(fresh, ALGORITHM);
        } catch (DuplicateKeyException another) {
            // another node made it a moment ago
            return stored().orElseThrow();
        }
    }
}
