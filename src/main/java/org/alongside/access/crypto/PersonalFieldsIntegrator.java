package org.alongside.access.crypto;

import org.alongside.access.PersonalColumn;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.resource.beans.spi.ManagedBeanRegistry;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Has Hibernate encrypt personal fields wherever it runs with entities that have some: found through {@code META-INF/services}. */
public class PersonalFieldsIntegrator implements Integrator {

    /** @throws IllegalArgumentException when a personal field is in a column that {@link PersonalColumn} does not have */
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        boolean personal = false;
        for (PersistentClass entity : metadata.getEntityBindings()) {
            for (Property property : entity.getProperties()) {
                if (PersonalFields.isPersonal(entity.getMappedClass(), property.getName())) {
                    PersonalColumn.of(
                            entity.getTable().getName(),
                            property.getColumns().get(0).getName());
                    personal = true;
                }
            }
        }
        if (personal) {
            listen(factory);
        }
    }

    private static void listen(SessionFactoryImplementor factory) {
        var services = factory.getServiceRegistry();
        PersonalFields fields = services.requireService(ManagedBeanRegistry.class)
                .getBean(PersonalFields.class)
                .getBeanInstance();
        var listeners = services.requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_LOAD, fields);
        listeners.appendListeners(EventType.PRE_INSERT, fields);
        listeners.appendListeners(EventType.PRE_UPDATE, fields);
        listeners.appendListeners(EventType.POST_INSERT, fields);
        listeners.appendListeners(EventType.POST_UPDATE, fields);
    }

    /** Nothing is left behind when a session factory closes. */
    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {}
}
