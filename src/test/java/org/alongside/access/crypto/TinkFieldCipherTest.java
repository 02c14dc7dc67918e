package org.alongside.access.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.alongside.access.ChangeKeyset;
import org.alongside.access.EncryptedText;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.alongside.access.MissingSecret;
import org.alongside.access.PersonalColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class TinkFieldCipherTest {

    private static final Keysets KEYSETS = Keysets.under(null);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesBackWhatItEncryptedAndNeverTheSameCiphertextTwice() {
        FieldCipher cipher = TinkFieldCipher.inMemory();

        String ciphertext = cipher.encrypt("Zoë 👋");

        assertThat(cipher.decrypt(ciphertext)).isEqualTo("Zoë 👋");
        assertThat(cipher.encrypt("Zoë 👋")).isNotEqualTo(ciphertext);
    }

    @Test
    void refusesWhatWasAlteredOrEncryptedByAnother() {
        FieldCipher cipher = TinkFieldCipher.inMemory();
        String foreign = TinkFieldCipher.inMemory().encrypt("Zoë");

        assertThatThrownBy(() -> cipher.decrypt(foreign)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt("not base64")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensAtItsOwnPlaceAlone() {
        FieldCipher cipher = TinkFieldCipher.inMemory();
        UUID row = UUID.randomUUID();
        FieldPlace place = PersonalColumn.NOTE.of(row);

        String ciphertext = cipher.encrypt("Zoë", place);

        assertThat(cipher.decrypt(ciphertext, place)).isEqualTo("Zoë");
        assertThat(ciphertext).startsWith(cipher.present());
        for (FieldPlace other : List.of(PersonalColumn.NOTE.of(UUID.randomUUID()), PersonalColumn.ANSWERS.of(row))) {
            assertThatThrownBy(() -> cipher.decrypt(ciphertext, other)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsWhatIsNotBoundUntilThatIsSwitchedOff() {
        Path file = folder.resolve("keyset.json");
        String old = cipher(file.toString()).encrypt("Zoë");
        FieldPlace place = PersonalColumn.NOTE.of(UUID.randomUUID());
        MockEnvironment later = new MockEnvironment()
                .withProperty(CipherSettings.PROPERTY, file.toString())
                .withProperty(CipherSettings.UNBOUND, "false");

        assertThat(cipher(file.toString()).decrypt(old, place)).isEqualTo("Zoë");
        assertThatThrownBy(() -> new CipherSettings().fieldCipher(later).decrypt(old, place))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsNothingButCiphertextIntoAColumn() {
        FieldCipher cipher = TinkFieldCipher.inMemory();
        var column = new EncryptedText(cipher);

        assertThatThrownBy(() -> column.convertToDatabaseColumn("Zoë")).isInstanceOf(IllegalStateException.class);
        String ciphertext = cipher.encrypt("Zoë", PersonalColumn.NOTE.of(UUID.randomUUID()));
        assertThat(column.convertToDatabaseColumn(ciphertext)).isEqualTo(ciphertext);
    }

    @Test
    void makesAKeysetOutsideProductionAndReadsItAgain() throws Exception {
        Path file = folder.resolve("data/keyset.json");

        String ciphertext = cipher(file.toString()).encrypt("Zoë");

        assertThat(cipher(file.toString()).decrypt(ciphertext)).isEqualTo("Zoë");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void neverWritesOverAKeyset() throws Exception {
        Path file = folder.resolve("keyset.json");
        KEYSETS.create(file, Keysets.Kind.FIELDS);

        assertThatThrownBy(() -> KEYSETS.create(file, Keysets.Kind.FIELDS))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aKeyIsExchangedWithoutAMomentInWhichANodeCannotRead() throws Exception {
        Path file = folder.resolve("keyset.json");
        FieldPlace place = PersonalColumn.NOTE.of(UUID.randomUUID());
        FieldCipher first = cipher(file.toString());
        String old = first.encrypt("Zoë", place);

        assertThat(ChangeKeyset.with(ChangeKeyset.ADD, file)).isZero();
        FieldCipher knowing = cipher(file.toString());
        assertThat(knowing.present()).isEqualTo(first.present());
        assertThat(first.decrypt(knowing.encrypt("Zoë", place), place)).isEqualTo("Zoë");

        assertThat(ChangeKeyset.with(ChangeKeyset.USE, file)).isZero();
        FieldCipher writing = cipher(file.toString());
        assertThat(writing.present()).isNotEqualTo(first.present());
        assertThat(knowing.decrypt(writing.encrypt("Zoë", place), place)).isEqualTo("Zoë");
        assertThat(writing.decrypt(old, place)).isEqualTo("Zoë");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(ChangeKeyset.with(ChangeKeyset.ADD, folder.resolve("none.json")))
                .isOne();
    }

    @Test
    void namesAreFoundUnderTheOldKeyAndTheNewWhileItIsExchanged() throws Exception {
        Path file = folder.resolve("names.json");
        KEYSETS.create(file, Keysets.Kind.NAMES);
        var before = new TinkNameIndex(KEYSETS.read(file));
        KEYSETS.addKey(file);
        KEYSETS.useNewestKey(file);
        var after = new TinkNameIndex(KEYSETS.read(file));

        assertThat(after.digest("marlow")).isNotEqualTo(before.digest("marlow"));
        assertThat(after.digests("marlow")).contains(before.digest("marlow"), after.digest("marlow"));
        assertThat(after.present()).isNotEqualTo(before.present());
        assertThat(TinkNameIndex.inMemory().digest("marlow")).isNotEqualTo(after.digest("marlow"));
    }

    @Test
    void startsInProductionOnlyWithAKeysetThatIsThere() throws Exception {
        Path file = folder.resolve("keyset.json");

        assertThatThrownBy(() -> cipher("", "production")).isInstanceOf(MissingSecret.class);
        assertThatThrownBy(() -> cipher("memory", "production")).isInstanceOf(MissingSecret.class);
        assertThatThrownBy(() -> cipher(file.toString(), "production")).isInstanceOf(MissingSecret.class);
        assertThat(file).doesNotExist();
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> cipher(file.toString(), "production")).isInstanceOf(MissingSecret.class);
        Files.delete(file);
        KEYSETS.create(file, Keysets.Kind.FIELDS);
        assertThat(cipher(file.toString(), "production").encrypt("Zoë")).isNotBlank();
    }

    @Test
    void saysInAParagraphWhatIsMissingAndHowToMakeIt() {
        var analysis =
                new MissingSecretAnalyzer().analyze(new MissingSecret("alongside.keyset is not set", "Make one"));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("alongside.keyset");
        assertThat(analysis.getAction()).isEqualTo("Make one");
    }

    private static FieldCipher cipher(String keyset, String... profiles) {
        MockEnvironment environment = new MockEnvironment().withProperty(CipherSettings.PROPERTY, keyset);
        environment.setActiveProfiles(profiles);
        return new CipherSettings().fieldCipher(environment);
    }
}
