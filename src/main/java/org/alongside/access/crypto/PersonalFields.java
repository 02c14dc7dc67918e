package org.alongside.access.crypto;

import jakarta.persistence.Convert;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.access.EncryptedText;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreLoadEvent;
import org.hibernate.event.spi.PreLoadEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.util.ReflectionUtils;

/**
 * Encrypts the personal fields of an entity, each bound to its table, column and row, on their way into the database, and decrypts them on
 * their way out. What Hibernate compares with later is the text, as the entity has it: a row is not written anew only because its ciphertext would be
 * another one.
 */
public final class PersonalFields
        implements PreLoadEventListener,
                PreInsertEventListener,
                PreUpdateEventListener,
                PostInsertEventListener,
                PostUpdateEventListener {

    private final FieldCipher cipher;
    private final Map<EntityPersister, List<Personal>> known = new ConcurrentHashMap<>();

    public PersonalFields(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Whether a field of an entity is encrypted. */
    static boolean isPersonal(Class<?> entity, String name) {
        Field field = ReflectionUtils.findField(entity, name);
        Convert by = field == null ? null : field.getAnnotation(Convert.class);
        return by != null && by.converter() == EncryptedText.class;
    }

    @Override
    public void onPreLoad(PreLoadEvent event) {
        Object[] row = event.getState();
        for (Personal one : fields(event.getPersister())) {
            if (row[one.at] instanceof String ciphertext) {
                row[one.at] = cipher.decrypt(ciphertext, one.column.of((UUID) event.getId()));
            }
        }
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        encrypt(event.getPersister(), event.getId(), event.getState());
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        encrypt(event.getPersister(), event.getId(), event.getState());
        return false;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        restore(event.getPersister(), event.getEntity(), event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        restore(event.getPersister(), event.getEntity(), event.getState());
    }

    /** Nothing is done after the commit. */
    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void encrypt(EntityPersister entity, Object id, Object[] row) {
        for (Personal one : fields(entity)) {
            if (row[one.at] instanceof String text) {
                row[one.at] = cipher.encrypt(text, one.column.of((UUID) id));
            }
        }
    }

    private void restore(EntityPersister persister, Object entity, Object[] row) {
        for (Personal one : fields(persister)) {
            row[one.at] = persister.getValue(entity, one.at);
        }
    }

    private List<Personal> fields(EntityPersister entity) {
        return known.computeIfAbsent(entity, PersonalFields::of);
    }

    private static List<Personal> of(EntityPersister entity) {
        List<Personal> found = new ArrayList<>();
        String[] names = entity.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (isPersonal(entity.getMappedClass(), names[i])) {
                var table = (AbstractEntityPersister) entity;
                found.add(new Personal(
                        i, PersonalColumn.of(table.getTableName(), table.getPropertyColumnNames(names[i])[0])));
            }
        }
        return found;
    }

    /** A field that is encrypted, and its place among the fields of its entity. */
    private record Personal(int at, PersonalColumn column) {}
}
