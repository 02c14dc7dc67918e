package org.alongside.access.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.alongside.access.MissingSecret;
import org.alongside.access.PersonalColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Keysets whose files are encrypted under a key of a key management service. */
class EncryptedKeysetTest {

    private static final String KEY = FakeKeyService.ADDRESS + "alongside";

    private final FieldPlace place = PersonalColumn.NOTE.of(UUID.randomUUID());

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nothingIsThere() {
        file = folder.resolve("keyset.json");
    }

    @AfterEach
    void theServiceAnswers() {
        FakeKeyService.isAway(false);
    }

    @Test
    void theFileHoldsNoKeyThatOpensAnythingAndTheServiceOpensIt() throws Exception {
        Keysets.under(KEY).create(file, Keysets.Kind.FIELDS);

        assertThat(Files.readString(file)).contains("encryptedKeyset").doesNotContain("keyMaterialType");
        String ciphertext = cipher(KEY).encrypt("Zoë", place);
        assertThat(cipher(KEY).decrypt(ciphertext, place)).isEqualTo("Zoë");
    }

    @Test
    void aFileThatLayInTheClearIsEncryptedAndStillOpensWhatItEncrypted() throws Exception {
        Keysets.under(null).create(file, Keysets.Kind.FIELDS);
        String before = cipher("").encrypt("Zoë", place);

        Keysets.under(KEY).encrypt(file);

        assertThat(cipher(KEY).decrypt(before, place)).isEqualTo("Zoë");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Keysets.under(KEY).encrypt(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aKeyIsExchangedInAnEncryptedFile() throws Exception {
        Keysets keysets = Keysets.under(KEY);
        keysets.create(file, Keysets.Kind.FIELDS);
        String before = cipher(KEY).encrypt("Zoë", place);

        keysets.addKey(file);
        keysets.useNewestKey(file);

        assertThat(Files.readString(file)).contains("encryptedKeyset").doesNotContain("keyMaterialType");
        assertThat(cipher(KEY).decrypt(before, place)).isEqualTo("Zoë");
        assertThat(cipher(KEY).encrypt("Zoë", place)).doesNotStartWith(before.substring(0, 8));
    }

    @Test
    void doesNotStartWhileTheServiceIsAwayAndSaysWhichKeyItWanted() throws Exception {
        Keysets.under(KEY).create(file, Keysets.Kind.FIELDS);
        FakeKeyService.isAway(true);

        refuses(KEY, "is not opened by the key " + KEY);
    }

    @Test
    void doesNotStartWithAnotherKeyNorWithAServiceThatNobodyKnows() throws Exception {
        Keysets.under(KEY).create(file, Keysets.Kind.FIELDS);

        refuses(KEY + "-of-another", "is not opened by the key " + KEY + "-of-another");
        refuses("unheard-of://key", "is not opened by the key unheard-of://key");
    }

    @Test
    void doesNotTakeAFileInTheClearWhereAKeyIsNamedNorAnEncryptedOneWhereNoneIs() throws Exception {
        Keysets.under(null).create(file, Keysets.Kind.FIELDS);
        refuses(KEY, "is not encrypted, though ALONGSIDE_KEYSET_KEY is set");

        Keysets.under(KEY).encrypt(file);
        refuses("", "is encrypted, and ALONGSIDE_KEYSET_KEY does not say under which key");
    }

    private void refuses(String key, String saying) {
        assertThatThrownBy(() -> cipher(key)).isInstanceOf(MissingSecret.class).hasMessageContaining(saying);
    }

    private FieldCipher cipher(String key) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty(CipherSettings.PROPERTY, file.toString())
                .withProperty(CipherSettings.KEY, key);
        environment.setActiveProfiles("production");
        return new CipherSettings().fieldCipher(environment);
    }
}
