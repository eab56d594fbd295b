import hashlib
import hmac
import os

WEBHOOK_SECRET = os.environ["WEBHOOK_SECRET"]


def verify_webhook_signature(raw_body: bytes, signature: str) -> bool:
    """raw_body: the bytes as they came (request.get_data()); json.dumps would put spaces between them."""
    expected_signature = hmac.new(WEBHOOK_SECRET.encode("utf-8"), raw_body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(signature, expected_signature)
