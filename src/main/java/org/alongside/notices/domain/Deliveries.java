package org.alongside.notices.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The outbox. */
public interface Deliveries extends Repository<Delivery, UUID> {

    Delivery save(Delivery delivery);

    Optional<Delivery> findById(UUID id);

    List<Delivery> findByNoticeIdAndStatusIn(UUID noticeId, Collection<DeliveryStatus> statuses);

    /** A few rows that are due and that no other node is looking at; finished rows have no next try. */
    @Query(nativeQuery = true, value = """
                    select * from notice_deliveries where next_try_at <= :now
                     order by next_try_at limit 10 for update skip locked""")
    List<Delivery> lockDue(@Param("now") Instant now);

    /** The attempts of a notice that are still to be sent. */
    default List<Delivery> openOf(UUID noticeId) {
        return findByNoticeIdAndStatusIn(noticeId, List.of(DeliveryStatus.QUEUED, DeliveryStatus.SENDING));
    }
}
